/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unit-calls.cc - where counted versions call functions of other units.

   Inside a unit counted versions call each other.  A call to another unit goes
   to the bare function, whose first instruction is then a jump to its gate:
   two jumps and a test for each call.  So a pass over the final instructions
   labels the calls by name to functions that this unit does not count; the
   runtime, which sees where the linker led them, can let them enter the
   gate.  Calls of built-in functions are libc's.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "unit-calls.h"
#include "lines.h"
#include "unit.h"

struct calls
{
  int begin;     /* label of the first instruction */
  vec<int> ends; /* labels behind the calls */
};

/* By body.  */
static vec<struct calls> all_calls;

/* The function that INSN calls by name, or NULL.  */
static tree
called_by_name (rtx_insn *insn)
{
  rtx call = CALL_P (insn) ? get_call_rtx_from (insn) : NULL_RTX;
  if (!call)
    return NULL_TREE;
  rtx callee = XEXP (XEXP (call, 0), 0);
  if (!SYMBOL_REF_P (callee))
    return NULL_TREE;
  tree decl = SYMBOL_REF_DECL (callee);
  return decl && TREE_CODE (decl) == FUNCTION_DECL ? decl : NULL_TREE;
}

static bool
leads_elsewhere_p (rtx_insn *insn)
{
  tree decl = called_by_name (insn);
  return decl && !fndecl_built_in_p (decl) && !rp_unit_counted (decl, NULL);
}

static void
label_calls (struct calls *calls)
{
  calls->ends = vNULL;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (leads_elsewhere_p (insn))
      calls->ends.safe_push (rp_lines_label (insn, false));
  if (!calls->ends.is_empty ())
    calls->begin = rp_lines_label (get_insns (), false);
}

void
rp_calls_write (void)
{
  unsigned i, j;
  struct calls *calls;
  fputs (".Lruchyprof_calls:\n", asm_out_file);
  FOR_EACH_VEC_ELT (all_calls, i, calls)
  {
    if (calls->ends.is_empty ())
      continue;
    fprintf (asm_out_file, "\t.uleb128\t%u,%u", i, calls->ends.length ());
    int last = calls->begin, end;
    FOR_EACH_VEC_ELT (calls->ends, j, end)
    {
      fprintf (asm_out_file, ",.L%d-.L%d", end, last);
      last = end;
    }
    fputc ('\n', asm_out_file);
  }
  fputs (".Lruchyprof_calls_end:\n", asm_out_file);
}

namespace
{
const pass_data calls_data
    = { RTL_PASS, "ruchyprof_calls", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class calls_pass : public rtl_opt_pass
{
public:
  calls_pass (gcc::context *context) : rtl_opt_pass (calls_data, context) {}
  bool
  gate (function *fun) final override
  {
    return rp_args.direct_calls && rp_unit_counted (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    unsigned body = rp_unit_body (fun->decl);
    if (all_calls.length () <= body)
      all_calls.safe_grow_cleared (body + 1, true);
    label_calls (&all_calls[body]);
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_calls_pass (gcc::context *context)
{
  return new calls_pass (context);
}
