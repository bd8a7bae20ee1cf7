/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ways-in.cc - which bare functions are called without being entered.

   With RUCHY_PROFILE_SAMPLE_RATE the run time counts, outside of windows, how
   often a bare function's first instruction is executed, and compares it with
   the entries of the counted version in windows.  That goes wrong where GCC
   inlined or cloned one of the two and not the other: the bare function may
   have been split, its first test be part of its callers and only the rest be
   called, by another name.

   So this pass compares, for each caller and what it calls, how the calls of
   the bare caller enter the bare function and those of the counted caller the
   counted one: all at its beginning, all at a copy, or some each way.
   Functions of which that differs are marked (RUCHYPROF_BODY_OTHER_WAYS).
   What both inline before versions are compared is the same in both.
   Compiler only.  */

#include "gcc-common.h"

#include "unit.h"
#include "ways-in.h"

/* Calls of one function by another.  */
struct ways
{
  unsigned caller, callee; /* versions */
  unsigned through[2];     /* by bare, by counted callers */
  unsigned beside[2];
};

/* The version that NODE, or what it is a clone of, is part of; -1 if none.  */
static int
version_of (cgraph_node *node, bool *counted, bool *clone)
{
  cgraph_node *root = node;
  while (root->clone_of)
    root = root->clone_of;
  *counted = rp_unit_counted (node->decl, NULL);
  int version = *counted ? rp_unit_version_of_copy (root->decl)
                         : rp_unit_version_of_bare (root->decl);
  *clone = version < 0 || node->decl != root->decl;
  return version >= 0 ? version
                      : rp_unit_version_of_source (DECL_ORIGIN (root->decl));
}

static struct ways *
ways_of (vec<struct ways> *all,
         hash_map<int_hash<int64_t, -1, -2>, int> *found, unsigned caller,
         unsigned callee)
{
  bool known;
  int &index = found->get_or_insert ((int64_t) caller << 32 | callee, &known);
  if (!known)
    {
      struct ways ways = { caller, callee, { 0, 0 }, { 0, 0 } };
      index = all->length ();
      all->safe_push (ways);
    }
  return &(*all)[index];
}

/* Whether bare and counted callers enter in the same way.  Calls that one of
   them does not have were removed, or are hidden and begin at the beginning.
 */
static bool
alike_p (const struct ways *ways)
{
  bool through = ways->through[0] > 0, beside = ways->beside[0] > 0;
  bool counted = ways->through[1] + ways->beside[1] > 0;
  if (!through && !beside)
    return true;
  if (!counted)
    return !beside;
  if (through && beside)
    return ways->through[0] == ways->through[1]
           && ways->beside[0] == ways->beside[1];
  return through == (ways->through[1] > 0) && beside == (ways->beside[1] > 0);
}

static void
find_ways_in (void)
{
  auto_vec<struct ways> all;
  hash_map<int_hash<int64_t, -1, -2>, int> found;
  cgraph_node *node;
  FOR_EACH_FUNCTION (node)
  for (cgraph_edge *e = node->callees; e; e = e->next_callee)
    {
      bool counted, clone, to_counted;
      cgraph_node *callee = e->callee->ultimate_alias_target ();
      int caller = version_of (node, &counted, &clone);
      int to = version_of (callee, &to_counted, &clone);
      /* The rest of a function that was split is part of it.  */
      if (caller < 0 || to < 0 || !rp_unit.versions[to].gated
          || (caller == to && callee->split_part))
        continue;
      /* What counted code calls by the bare name enters the gate.  */
      bool beside = counted == to_counted && (clone || callee->inlined_to);
      struct ways *ways = ways_of (&all, &found, caller, to);
      ++*(beside ? &ways->beside[counted] : &ways->through[counted]);
    }
  for (unsigned i = 0; i < all.length (); i++)
    if (!alike_p (&all[i]))
      rp_unit.versions[all[i].callee].other_ways = true;
}

namespace
{
const pass_data ways_in_data
    = { IPA_PASS, "ruchyprof_ways_in", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class ways_in_pass : public ipa_opt_pass_d
{
public:
  ways_in_pass (gcc::context *context)
      : ipa_opt_pass_d (ways_in_data, context, NULL, NULL, NULL, NULL, NULL,
                        NULL, 0, NULL, NULL)
  {
  }
  unsigned int
  execute (function *) final override
  {
    if (!seen_error ())
      find_ways_in ();
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_ways_in_pass (gcc::context *context)
{
  return new ways_in_pass (context);
}
