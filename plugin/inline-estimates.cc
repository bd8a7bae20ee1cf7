/* SPDX-License-Identifier: GPL-3.0-or-later */
/* inline-estimates.cc - what the inliner thinks a counted version costs.

   A marker is no instruction, but GCC takes every asm statement for one.  A
   function of many branches would look twice as large as its bare version and
   not be inlined where that one is, which costs far more than the counters.
   So wherever GCC has estimated a counted version, the markers are taken off
   again: after each local estimate, which early inlining uses, and after the
   estimates that IPA begins with.

   An estimate is a table of sizes and times by the predicates under which code
   stays after inlining (ipa-fnsummary.h).  The predicates of the markers'
   blocks are gone by now; what is always there bears them first, then the
   largest of the others.  Compiler only.  */

#include "gcc-common.h"

#include "inline-estimates.h"
#include "marker.h"
#include "unit.h"

/* How many markers FUN holds; *TIME: how often they are passed in a call.  */
static int
count_markers (struct function *fun, sreal *time)
{
  int count = 0;
  basic_block bb;
  *time = 0;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (rp_marker_p (gsi_stmt (g), NULL))
      {
        count++;
        *time
            += bb->count.to_sreal_scale (ENTRY_BLOCK_PTR_FOR_FN (fun)->count);
      }
  return count;
}

/* Take at most *SIZE and the same share of *TIME from ENTRY.  */
static void
take_from (size_time_entry *entry, int *size, sreal *time)
{
  int part = MIN (*size, entry->size);
  if (part <= 0)
    return;
  sreal spent = *time * part / *size;
  if (spent > entry->time)
    spent = entry->time;
  entry->size -= part;
  entry->time -= spent;
  *size -= part;
  *time -= spent;
}

static void
forget_markers (cgraph_node *node)
{
  sreal time;
  ipa_fn_summary *summary
      = ipa_fn_summaries ? ipa_fn_summaries->get (node) : NULL;
  ipa_size_summary *sizes
      = ipa_size_summaries ? ipa_size_summaries->get (node) : NULL;
  if (!summary || !sizes || !rp_unit_counted (node->decl, NULL))
    return;
  int count = count_markers (DECL_STRUCT_FUNCTION (node->decl), &time);
  int size = count * ipa_fn_summary::size_scale;
  sizes->self_size = MAX (sizes->self_size - count, 0);
  vec<size_time_entry> &table = summary->size_time_table;
  if (count && !table.is_empty ())
    take_from (&table[0], &size, &time);
  while (size > 0)
    {
      size_time_entry *largest = NULL;
      for (unsigned i = 0; i < table.length (); i++)
        if (!largest || table[i].size > largest->size)
          largest = &table[i];
      if (!largest || largest->size <= 0)
        break;
      take_from (largest, &size, &time);
    }
  if (count)
    ipa_update_overall_fn_summary (node);
}

static void
forget_all_markers (void)
{
  cgraph_node *node;
  FOR_EACH_DEFINED_FUNCTION (node)
  if (!node->alias && !node->thunk && node->has_gimple_body_p ()
      && DECL_STRUCT_FUNCTION (node->decl)->cfg)
    forget_markers (node);
}

namespace
{
const pass_data local_data = { GIMPLE_PASS,
                               "ruchyprof_local_estimates",
                               OPTGROUP_NONE,
                               TV_NONE,
                               0,
                               0,
                               0,
                               0,
                               0 };

class local_pass : public gimple_opt_pass
{
public:
  local_pass (gcc::context *context) : gimple_opt_pass (local_data, context) {}
  opt_pass *
  clone () final override
  {
    return new local_pass (m_ctxt);
  }
  bool
  gate (function *fun) final override
  {
    return optimize && rp_unit_counted (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    forget_markers (cgraph_node::get (fun->decl));
    return 0;
  }
};

const pass_data ipa_data = {
  IPA_PASS, "ruchyprof_estimates", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0
};

/* Works while the IPA passes collect what they need, right behind the one that
   estimates.  */
class ipa_pass : public ipa_opt_pass_d
{
public:
  ipa_pass (gcc::context *context)
      : ipa_opt_pass_d (ipa_data, context, forget_all_markers, NULL, NULL,
                        NULL, NULL, NULL, 0, NULL, NULL)
  {
  }
  bool
  gate (function *) final override
  {
    return optimize;
  }
  unsigned int
  execute (function *) final override
  {
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_local_estimates_pass (gcc::context *context)
{
  return new local_pass (context);
}

opt_pass *
rp_make_ipa_estimates_pass (gcc::context *context)
{
  return new ipa_pass (context);
}
