/* SPDX-License-Identifier: GPL-3.0-or-later */
/* timing.cc - the countdown at the entry of a body.

       if (--slot < 0)                         unlikely
         link->time_enter (unit, body, frame)
       ...
       if (stack pointer == next slot)         unlikely, at each return
         link->time_leave (frame)
       return

   The countdown is the entry counter, too.  Both are assembler text, put
   before the first and before the last instructions of the finished function:
   what they call saves all registers, so that nothing of the function's own
   code changes, and at both places the stack pointer tells the activation.  A
   tail call leaves, too: the time of such a callee is not the caller's, as for
   any profiler that sees machine code.

   A function without loops and with few statements takes about as long as the
   clock takes to read: its time is left to sampling, and its entries need no
   counter of their own then.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "positions.h"
#include "processor.h"
#include "timing.h"
#include "unit.h"

/* Statements of a loop-free function that is worth reading the clock for.  */
#define STATEMENTS_WORTH_TIMING 40

static vec<bool> timed;

void
rp_timing_decide (unsigned function, struct function *fun)
{
  bool worth = (rp_unit.functions[function].flags & RUCHYPROF_FUNCTION_ENTRY);
  unsigned statements = 0;
  basic_block bb;

  if (timed.length () <= function)
    timed.safe_grow_cleared (function + 1, true);
  if (!rp_args.times || fun->calls_setjmp || fun->has_nonlocal_label
      || !rp_target_probes_p (fun->decl))
    return;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (!is_gimple_debug (gsi_stmt (g))
        && gimple_code (gsi_stmt (g)) != GIMPLE_LABEL)
      statements++;
  if (statements >= STATEMENTS_WORTH_TIMING || mark_dfs_back_edges ())
    worth = true;
  timed[function] = worth;
}

bool
rp_timed_p (tree decl)
{
  unsigned function;
  cgraph_node *node = cgraph_node::get (decl);
  return rp_unit_counted (decl, &function) && function < timed.length ()
         && timed[function] && node && !node->split_part;
}

/* TEXT as an instruction at LOC before or behind INSN; the result is that
   instruction.  */
static rtx_insn *
put_text (char *text, location_t loc, rtx_insn *insn, bool before)
{
  char *whole
      = concat (rp_target_text_begin (), text, rp_target_text_end (), NULL);
  rtx pattern = gen_rtx_ASM_INPUT_loc (VOIDmode, ggc_strdup (whole),
                                       BUILTINS_LOCATION);
  free (whole);
  free (text);
  rtx_insn *put = before ? emit_insn_before (pattern, insn)
                         : emit_insn_after (pattern, insn);
  INSN_LOCATION (put) = loc;
  return put;
}

/* Before the first instruction, but behind the landing pad for indirect
   calls.  */
static void
put_entry (unsigned body, unsigned slot)
{
  rtx_insn *insn = get_insns ();
  while (NEXT_INSN (insn) && !active_insn_p (insn) && !LABEL_P (insn))
    insn = NEXT_INSN (insn);
  bool pad = INSN_P (insn) && GET_CODE (PATTERN (insn)) == UNSPEC_VOLATILE;
  insn = put_text (rp_target_count_down (slot),
                   rp_positions_at_entry (body, false), insn, !pad);
  put_text (rp_target_enter (body), rp_positions_at_entry (body, true), insn,
            false);
}

/* Whether INSN leaves the function, always, with its frame gone: flags and
   the registers that no result is in are free.  */
static bool
leaves_p (rtx_insn *insn)
{
  if (JUMP_P (insn))
    return returnjump_p (insn) && !eh_returnjump_p (insn)
           && !any_condjump_p (insn);
  return CALL_P (insn) && SIBLING_CALL_P (insn)
         && !find_reg_note (insn, REG_NORETURN, NULL_RTX)
         && get_call_rtx_from (insn);
}

static void
insert_probes (unsigned body, unsigned slot)
{
  auto_vec<rtx_insn *> exits;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (NONDEBUG_INSN_P (insn) && leaves_p (insn))
      exits.safe_push (insn);
  put_entry (body, slot);
  put_text (rp_target_enter_slowly (body), rp_positions_at_entry (body, true),
            get_last_insn (), false);
  for (unsigned i = 0; i < exits.length (); i++)
    {
      char *text = rp_target_leave (body, i, slot + 1, exits[i]);
      location_t loc = INSN_LOCATION (exits[i]);
      if (!text)
        continue;
      put_text (text, loc, exits[i], true);
      if (char *slowly = rp_target_leave_slowly (body, i, exits[i]))
        put_text (slowly, loc, get_last_insn (), false);
    }
}

namespace
{
const pass_data probes_data
    = { RTL_PASS, "ruchyprof_probes", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class probes_pass : public rtl_opt_pass
{
public:
  probes_pass (gcc::context *context) : rtl_opt_pass (probes_data, context) {}
  bool
  gate (function *fun) final override
  {
    return rp_timed_p (fun->decl) && rp_unit_counted (fun->decl, NULL)
           && rp_unit.bodies[rp_unit_body (fun->decl)].countdown
                  != RUCHYPROF_NONE;
  }
  unsigned int
  execute (function *fun) final override
  {
    unsigned body = rp_unit_body (fun->decl);
    insert_probes (body, rp_unit.bodies[body].countdown);
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_probes_pass (gcc::context *context)
{
  return new probes_pass (context);
}
