/* SPDX-License-Identifier: GPL-3.0-or-later */
/* registers.cc - forget what GCC has learnt about what functions change.

   A caller in the same unit relies on which registers its callee really
   changes (-fipa-ra) and on how little stack alignment it needs.  Both may be
   wrong once the callee jumps to its gate.  Counted versions call counted
   versions and bare ones run unprofiled, so this matters only where a function
   that cannot be counted calls one that is, or may do so when a pointer turns
   out to be it.  Everywhere else the code stays what it is without the plugin.

   Bodies that are timed call the runtime behind GCC's back, too.  Compiler
   only.  */

#include "gcc-common.h"

#include "registers.h"
#include "timing.h"
#include "unit.h"

/* Whether a function that cannot be counted calls NODE.  */
static bool
called_uncounted_p (cgraph_node *node, void *data)
{
  (void) data;
  for (cgraph_edge *e = node->callers; e; e = e->next_caller)
    {
      cgraph_node *caller
          = e->caller->inlined_to ? e->caller->inlined_to : e->caller;
      /* Pieces and clones of a bare function run where it does.  */
      if (!rp_unit_counted (caller->decl, NULL)
          && rp_unit_version_of_bare (DECL_ORIGIN (caller->decl)) < 0)
        return true;
    }
  return false;
}

/* Whether the code of a function that cannot be counted may rely on that of
   the gated function DECL.  */
static bool
relied_on_p (tree decl)
{
  cgraph_node *node = cgraph_node::get (decl);
  return rp_unit.has_uncounted
         && (node->address_taken
             || node->call_for_symbol_thunks_and_aliases (called_uncounted_p,
                                                          NULL, true));
}

namespace
{
const pass_data registers_data = {
  RTL_PASS, "ruchyprof_registers", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0
};

class registers_pass : public rtl_opt_pass
{
public:
  registers_pass (gcc::context *context)
      : rtl_opt_pass (registers_data, context)
  {
  }
  bool
  gate (function *fun) final override
  {
    if (rp_timed_p (fun->decl))
      return true;
    int version = rp_unit_version_of_bare (fun->decl);
    return version >= 0 && rp_unit.versions[version].gated
           && relied_on_p (fun->decl);
  }
  unsigned int
  execute (function *fun) final override
  {
    cgraph_rtl_info *info = cgraph_node::rtl_info (fun->decl);
    if (info)
      {
        info->function_used_regs = reg_class_contents[ALL_REGS];
        /* Which a later pass makes known to callers.  */
        crtl->preferred_stack_boundary
            = MAX (crtl->preferred_stack_boundary, PREFERRED_STACK_BOUNDARY);
      }
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_registers_pass (gcc::context *context)
{
  return new registers_pass (context);
}
