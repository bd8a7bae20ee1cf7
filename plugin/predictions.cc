/* SPDX-License-Identifier: GPL-3.0-or-later */
/* predictions.cc - calls in counted versions say as little about how often
   they are made as those in the functions they are copies of.

   GCC takes what calls a function for rarer than what calls none, unless the
   function is pure or constant, which it finds out of a bare function and
   never of one that counts.  In a program of many small inline functions the
   copies' estimates were those of another program: what is counted was chosen
   by them, and so was the order of their blocks.  So while GCC estimates a
   counted version, the counted functions it calls pass for pure if they are
   small: these will be inlined, and then there is no call.  ADR 0065.
   Compiler only.  */

#include "gcc-common.h"

#include "predictions.h"
#include "unit.h"
#include "weights.h"

/* A function of at most so many instructions, about, is small: GCC inlines
   those that are declared inline at several times this size.  */
#define SMALL 12

/* What passes for pure now and is not.  */
static vec<tree> disguised;

static bool
small_p (tree decl)
{
  cgraph_node *node = cgraph_node::get (decl);
  ipa_size_summary *sizes
      = node && ipa_size_summaries ? ipa_size_summaries->get (node) : NULL;
  return sizes && sizes->self_size > 0 && sizes->self_size <= SMALL;
}

/* Whether COPY's bare function is known to be pure or constant.  */
static bool
bare_pure_p (tree copy)
{
  int version = rp_unit_version_of_copy (copy);
  return version >= 0
         && (flags_from_decl_or_type (rp_unit.versions[version].bare)
             & (ECF_CONST | ECF_PURE));
}

/* The call graph has no edges at this time.  */
static void
disguise_callees (struct function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      tree callee = is_gimple_call (stmt) ? gimple_call_fndecl (stmt) : NULL;
      if (callee && !DECL_PURE_P (callee) && rp_unit_counted (callee, NULL)
          && (bare_pure_p (callee) || small_p (callee)))
        {
          DECL_PURE_P (callee) = 1;
          disguised.safe_push (callee);
        }
    }
}

namespace
{
const pass_data predictions_data = { GIMPLE_PASS,
                                     "ruchyprof_predictions",
                                     OPTGROUP_NONE,
                                     TV_NONE,
                                     PROP_cfg,
                                     0,
                                     0,
                                     0,
                                     0 };

/* Before GCC's pass `profile_estimate' and behind it.  */
class predictions_pass : public gimple_opt_pass
{
public:
  predictions_pass (gcc::context *context, bool before)
      : gimple_opt_pass (predictions_data, context), before (before)
  {
  }
  bool
  gate (function *fun) final override
  {
    return rp_unit_counted (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    if (before)
      disguise_callees (fun);
    else
      {
        while (!disguised.is_empty ())
          DECL_PURE_P (disguised.pop ()) = 0;
        rp_weights_estimate (fun);
      }
    return 0;
  }

private:
  bool before;
};
} // namespace

opt_pass *
rp_make_predictions_pass (gcc::context *context, bool before)
{
  return new predictions_pass (context, before);
}
