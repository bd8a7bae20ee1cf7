/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-switches.cc - remember the labels of each switch of the source.

   When GCC builds the control-flow graph it joins the labels that lead to the
   same code, forgets those that lead where `default' leads, and makes a
   condition of a switch with one label.  So at PLUGIN_PRE_GENERICIZE, which
   Fortran lacks, or before it is gimplified the labels of each switch are
   written down.  Compiler only.  */

#include "gcc-common.h"

#include "source-switches.h"
#include "unit.h"

static vec<struct rp_source_switch> switches;

/* The last switch at a place, and the last one with a label there.  */
typedef hash_map<int_hash<location_t, UNKNOWN_LOCATION>, unsigned> place_map;
static place_map *latest, *by_label;

struct label_walk
{
  struct rp_source_switch *found;
  bool behind_label; /* nothing but labels since the last label */
};

/* CONSTANT, which outlives its label: GCC frees those that nothing else has,
   once it has joined the labels.  */
static tree
keep (tree constant)
{
  if (constant)
    rp_unit_keep (constant);
  return constant;
}

static bool
switch_p (tree t)
{
  return TREE_CODE (t) == SWITCH_EXPR
         || strcmp (get_tree_code_name (TREE_CODE (t)), "switch_stmt") == 0;
}

static tree
note_label (tree *tp, int *walk_subtrees, void *data)
{
  struct label_walk *walk = (struct label_walk *) data;
  tree t = *tp;
  if (TYPE_P (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  switch (TREE_CODE (t))
    {
    case STATEMENT_LIST:
    case BIND_EXPR:
    case DEBUG_BEGIN_STMT:
    case LABEL_EXPR:
    case PREDICT_EXPR:
      return NULL_TREE;
    case CASE_LABEL_EXPR:
      {
        vec<struct rp_source_case> &cases = walk->found->cases;
        struct rp_source_case found
            = { keep (CASE_LOW (t)), keep (CASE_HIGH (t)), 0,
                EXPR_LOCATION (t) };
        if (!cases.is_empty ())
          found.group = cases.last ().group + !walk->behind_label;
        cases.safe_push (found);
        walk->behind_label = true;
        *walk_subtrees = 0;
        return NULL_TREE;
      }
    default:
      walk->behind_label = false;
      if (switch_p (t))
        *walk_subtrees = 0;
      return NULL_TREE;
    }
}

static tree
note_switch (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;
  if (TYPE_P (t))
    *walk_subtrees = 0;
  else if (switch_p (t) && EXPR_HAS_LOCATION (t) && TREE_OPERAND (t, 1))
    {
      location_t location = get_pure_location (EXPR_LOCATION (t));
      struct rp_source_switch found
          = { (tree) data, location, location, vNULL };
      struct label_walk walk = { &found, false };
      walk_tree_without_duplicates (&TREE_OPERAND (t, 1), note_label, &walk);
      /* Fortran's statement has the place of what came last in it, its labels
         that of the statement.  */
      if (lang_GNU_Fortran () && !found.cases.is_empty ()
          && LOCATION_LOCUS (found.cases[0].location) > BUILTINS_LOCATION)
        found.place = get_pure_location (found.cases[0].location);
      latest->put (found.location, switches.length ());
      for (unsigned i = 0; i < found.cases.length (); i++)
        if (LOCATION_LOCUS (found.cases[i].location) > BUILTINS_LOCATION)
          by_label->put (get_pure_location (found.cases[i].location),
                         switches.length ());
      switches.safe_push (found);
    }
  return NULL_TREE;
}

static void
start (void)
{
  if (!latest)
    {
      latest = new place_map;
      by_label = new place_map;
    }
}

void
rp_source_switch_note (tree t)
{
  int unused;
  start ();
  note_switch (&t, &unused, current_function_decl);
}

void
rp_source_switches_collect (void *event_data, void *user_data)
{
  tree decl = (tree) event_data;
  (void) user_data;
  start ();
  if (TREE_CODE (decl) == FUNCTION_DECL && DECL_SAVED_TREE (decl))
    walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), note_switch, decl);
}

/* The switch that PLACES has for LOC, of FUNCTION if that can be.  */
static const struct rp_source_switch *
find (place_map *places, location_t loc, tree function)
{
  loc = get_pure_location (loc);
  unsigned *last
      = places && loc != UNKNOWN_LOCATION ? places->get (loc) : NULL;
  if (!last)
    return NULL;
  location_t place = switches[*last].location;
  for (unsigned i = *last + 1; i-- > 0;)
    if (switches[i].location == place && switches[i].function == function)
      return &switches[i];
  return &switches[*last];
}

const struct rp_source_switch *
rp_source_switch (location_t loc, tree function)
{
  return find (latest, loc, function);
}

const struct rp_source_switch *
rp_source_switch_of_label (location_t loc, tree function)
{
  return find (by_label, loc, function);
}

const struct rp_source_switch *
rp_source_switch_of_statement (gswitch *statement, tree function)
{
  location_t loc = gimple_location (statement);
  const struct rp_source_switch *found = NULL;
  if (LOCATION_LOCUS (loc) > BUILTINS_LOCATION)
    return rp_source_switch (loc, function);
  /* A switch within a switch: its labels have places.  */
  for (unsigned i = 0; !found && i < gimple_switch_num_labels (statement); i++)
    found = rp_source_switch_of_label (
        EXPR_LOCATION (gimple_switch_label (statement, i)), function);
  return found;
}
