/* SPDX-License-Identifier: GPL-3.0-or-later */
/* variables.cc - let bare functions know of static variables what they would
   know if there were no counted versions.

   From all functions of a unit GCC finds variables that nobody writes, or only
   writes, or whose address nobody takes (ipa_discover_variable_flags).  A
   counted version still reads and writes where the bare one does not any more:
   for the branch on `if (*p) ;' nothing but its count is needed.  So a bare
   function would load what is a constant in the plain build, or store what
   nobody reads.

   The same is found here without the counted versions' references, and where
   it differs, each variable has the one or the other flags while a function is
   compiled.  Counted versions and the variables themselves are compiled with
   GCC's, to which all references count.

   Why bare functions may do so: the two versions do the same by the source.
   Where GCC removed each store to a variable from the bare functions, it had
   found that nobody would see it.  What bare functions only write they no
   longer write, while a counted version may read it for a count: so there is
   no such variable where both versions run in one profile, in units that may
   be sampled (-fno-ipa-ra) or where a function that is not counted writes it.
   Compiler only.  */

#include "gcc-common.h"

#include "unit.h"
#include "variables.h"

struct knowledge
{
  bool addressable, readonly, writeonly;
};

struct variable
{
  tree decl;
  struct knowledge alone, all;
};

/* Variables of which bare functions may know more.  */
static vec<struct variable> variables;

/* What was found of each without counted versions, a bit each.  */
enum
{
  NOT_ADDRESSABLE = 1,
  NEVER_WRITTEN = 2,
  NEVER_READ = 4
};
static hash_map<tree, unsigned> *found;

/* How a variable is used.  */
struct uses
{
  bool written, addressed, read;
  bool by_uncounted; /* by a function that has no counted version */
};

/* ------------------------------------------------------------- references */

/* Whether SYMBOL refers to something from a counted version; it may be any
   function or variable.  */
static bool
counted_p (symtab_node *symbol, bool *uncounted)
{
  cgraph_node *function = dyn_cast<cgraph_node *> (symbol);
  if (!function)
    return false;
  if (function->inlined_to)
    function = function->inlined_to;
  if (rp_unit_counted (function->decl, NULL))
    return true;
  if (uncounted && rp_unit_version_of_bare (DECL_ORIGIN (function->decl)) < 0)
    *uncounted = true;
  return false;
}

static bool
never_read_p (tree decl)
{
  unsigned *bits = found->get (decl);
  return bits && (*bits & NEVER_READ);
}

/* The variables that are there without counted versions.  */
static void
find_alive (hash_set<varpool_node *> *alive)
{
  auto_vec<varpool_node *> work;
  varpool_node *vnode;
  ipa_ref *ref;
  FOR_EACH_VARIABLE (vnode)
  {
    bool used = !vnode->can_remove_if_no_refs_p ();
    for (unsigned i = 0; !used && vnode->iterate_referring (i, ref); i++)
      used = is_a<cgraph_node *> (ref->referring)
             && !counted_p (ref->referring, NULL);
    if (used && !alive->add (vnode))
      work.safe_push (vnode);
  }
  while (!work.is_empty ())
    {
      vnode = work.pop ();
      for (unsigned i = 0;
           !never_read_p (vnode->decl) && vnode->iterate_reference (i, ref);
           i++)
        if (varpool_node *next = dyn_cast<varpool_node *> (ref->referred))
          if (!alive->add (next))
            work.safe_push (next);
    }
}

/* Note the uses of VNODE by what is ALIVE; false if there may be others.  */
static bool
note_uses (varpool_node *vnode, hash_set<varpool_node *> *alive,
           struct uses *uses)
{
  ipa_ref *ref;
  if (!vnode->all_refs_explicit_p () || TREE_THIS_VOLATILE (vnode->decl))
    return false;
  for (unsigned i = 0; vnode->iterate_referring (i, ref); i++)
    {
      varpool_node *from = dyn_cast<varpool_node *> (ref->referring);
      if (ref->use == IPA_REF_ALIAS)
        {
          if (from && !note_uses (from, alive, uses))
            return false;
          continue;
        }
      if (from ? !alive->contains (from) || never_read_p (from->decl)
               : counted_p (ref->referring, &uses->by_uncounted))
        continue;
      uses->addressed |= ref->use == IPA_REF_ADDR;
      uses->read |= ref->use == IPA_REF_LOAD;
      uses->written |= ref->use == IPA_REF_STORE;
    }
  return true;
}

/* Find out about all variables, in the order in which GCC does.  */
static void
find_variables (void)
{
  hash_set<varpool_node *> alive;
  varpool_node *vnode;
  if (!found)
    found = new hash_map<tree, unsigned>;
  find_alive (&alive);
  FOR_EACH_VARIABLE (vnode)
  {
    struct uses uses = { false, false, false, false };
    if (vnode->alias || !alive.contains (vnode)
        || !note_uses (vnode, &alive, &uses))
      continue;
    bool existed;
    unsigned &bits = found->get_or_insert (vnode->decl, &existed);
    if (!existed)
      {
        bits = 0;
        rp_unit_keep (vnode->decl);
      }
    if (uses.addressed)
      continue;
    bits |= NOT_ADDRESSABLE;
    if (!uses.written && !vnode->get_section ())
      bits |= NEVER_WRITTEN;
    if (uses.written && !uses.read && !uses.by_uncounted && flag_ipa_ra)
      bits |= NEVER_READ;
  }
}

/* --------------------------------------------------------------- the flags */

static struct knowledge
knowledge_of (tree decl)
{
  struct knowledge now
      = { (bool) TREE_ADDRESSABLE (decl), (bool) TREE_READONLY (decl),
          (bool) varpool_node::get (decl)->writeonly };
  return now;
}

/* Collect the variables of which GCC found less.  */
static void
compare_with_gcc (void)
{
  varpool_node *vnode;
  FOR_EACH_VARIABLE (vnode)
  {
    unsigned *bits = vnode->alias ? NULL : found->get (vnode->decl);
    if (!bits)
      continue;
    struct variable one = { vnode->decl, knowledge_of (vnode->decl),
                            knowledge_of (vnode->decl) };
    one.alone.addressable &= !(*bits & NOT_ADDRESSABLE);
    one.alone.readonly |= (*bits & NEVER_WRITTEN) != 0;
    one.alone.writeonly |= (*bits & NEVER_READ) != 0;
    if (memcmp (&one.alone, &one.all, sizeof one.all) == 0)
      continue;
    /* Its section is chosen now, by what is true of all functions.  */
    if (one.alone.readonly != one.all.readonly)
      (void) DECL_RTL (vnode->decl);
    variables.safe_push (one);
  }
}

static void
set_flags (bool alone)
{
  for (unsigned i = 0; i < variables.length (); i++)
    {
      tree decl = variables[i].decl;
      varpool_node *vnode = varpool_node::get (decl);
      const struct knowledge *now
          = alone ? &variables[i].alone : &variables[i].all;
      if (!vnode)
        continue;
      TREE_ADDRESSABLE (decl) = now->addressable;
      TREE_READONLY (decl) = now->readonly;
      vnode->writeonly = now->writeonly;
      if (variables[i].alone.readonly != variables[i].all.readonly
          && DECL_RTL_SET_P (decl) && MEM_P (DECL_RTL (decl)))
        MEM_READONLY_P (DECL_RTL (decl)) = now->readonly;
    }
}

void
rp_variables_begin_function (void *event_data, void *user_data)
{
  (void) event_data;
  (void) user_data;
  if (!found)
    return;
  static bool compared;
  if (!compared)
    compare_with_gcc ();
  compared = true;
  if (!rp_unit_counted (current_function_decl, NULL))
    set_flags (true);
}

void
rp_variables_end_function (void *event_data, void *user_data)
{
  (void) event_data;
  (void) user_data;
  set_flags (false);
}

namespace
{
const pass_data variables_data = {
  IPA_PASS, "ruchyprof_variables", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0
};

class variables_pass : public ipa_opt_pass_d
{
public:
  variables_pass (gcc::context *context)
      : ipa_opt_pass_d (variables_data, context, NULL, NULL, NULL, NULL, NULL,
                        NULL, 0, NULL, NULL)
  {
  }
  bool
  gate (function *) final override
  {
    return optimize && flag_ipa_reference_addressable && !seen_error ();
  }
  unsigned int
  execute (function *) final override
  {
    find_variables ();
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_variables_pass (gcc::context *context)
{
  return new variables_pass (context);
}
