/* SPDX-License-Identifier: GPL-3.0-or-later */
/* switches.cc - mark the executions of switches and of their cases.

   A row of the profile is a group of labels with nothing between them in the
   source.  Where GCC led several groups to the same code (two bodies that are
   only `break'), each gets an empty block of its own, which holds its marker;
   a switch with one label, of which GCC made a condition, is made a switch
   again.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "coroutines.h"
#include "marker.h"
#include "nests.h"
#include "source-points.h"
#include "source-switches.h"
#include "unit.h"

/* The group of labels that `default' and what no label names belong to, if
   the source has no `default'.  */
#define NO_GROUP (~0U)

/* Labels of the source that take one way.  */
struct case_row
{
  unsigned group;
  basic_block target;
  tree label;          /* of GIMPLE: where the labels lead */
  location_t location; /* of the first one */
};

struct case_value
{
  tree low, high; /* HIGH is null for a single value */
  unsigned row;
};

struct switch_plan
{
  auto_vec<struct case_row> rows;     /* the first one is that of default */
  auto_vec<struct case_value> values; /* sorted */
};

static int
by_value (const void *a, const void *b)
{
  const struct case_value *x = (const struct case_value *) a;
  const struct case_value *y = (const struct case_value *) b;
  return tree_int_cst_compare (x->low, y->low);
}

/* The label of STATEMENT that LOW ... HIGH are part of; the default one if
   none has any of them; NULL if one has some.  */
static tree
label_of_values (gswitch *statement, tree low, tree high)
{
  for (unsigned i = 1; i < gimple_switch_num_labels (statement); i++)
    {
      tree label = gimple_switch_label (statement, i);
      tree last = CASE_HIGH (label) ? CASE_HIGH (label) : CASE_LOW (label);
      if (tree_int_cst_lt (last, low)
          || tree_int_cst_lt (high, CASE_LOW (label)))
        continue;
      return tree_int_cst_le (CASE_LOW (label), low)
                     && tree_int_cst_le (high, last)
                 ? label
                 : NULL_TREE;
    }
  return gimple_switch_default_label (statement);
}

static unsigned
add_row (struct switch_plan *plan, unsigned group, tree label,
         location_t location)
{
  basic_block target = label_to_block (cfun, CASE_LABEL (label));
  for (unsigned i = 0; i < plan->rows.length (); i++)
    if (plan->rows[i].group == group && plan->rows[i].target == target)
      return i;
  struct case_row row = { group, target, CASE_LABEL (label), location };
  plan->rows.safe_push (row);
  return plan->rows.length () - 1;
}

/* Fill PLAN with the rows and values of SOURCE as STATEMENT has them; false if
   the two do not agree.  */
static bool
plan_from_source (gswitch *statement, const struct rp_source_switch *source,
                  struct switch_plan *plan)
{
  tree type = TREE_TYPE (gimple_switch_index (statement));
  tree otherwise = gimple_switch_default_label (statement);
  unsigned default_group = NO_GROUP;
  location_t place = EXPR_LOCATION (otherwise);

  for (unsigned i = 0; i < source->cases.length (); i++)
    if (!source->cases[i].low)
      {
        default_group = source->cases[i].group;
        place = source->cases[i].location;
      }
  add_row (plan, default_group, otherwise, place);
  for (unsigned i = 0; i < source->cases.length (); i++)
    {
      const struct rp_source_case *one = &source->cases[i];
      if (!one->low || one->group == default_group)
        continue;
      if (TREE_CODE (one->low) != INTEGER_CST
          || (one->high && TREE_CODE (one->high) != INTEGER_CST))
        return false;
      /* A value that the subject cannot have.  */
      if (!int_fits_type_p (one->low, type)
          || (one->high && !int_fits_type_p (one->high, type)))
        continue;
      struct case_value value;
      value.low = fold_convert (type, one->low);
      value.high = one->high ? fold_convert (type, one->high) : NULL_TREE;
      tree label = label_of_values (statement, value.low,
                                    value.high ? value.high : value.low);
      if (!label)
        return false;
      value.row = add_row (plan, one->group, label, one->location);
      plan->values.safe_push (value);
    }
  plan->values.qsort (by_value);
  return true;
}

/* Fill PLAN with what STATEMENT itself has.  */
static void
plan_from_statement (gswitch *statement, struct switch_plan *plan)
{
  for (unsigned i = 0; i < gimple_switch_num_labels (statement); i++)
    {
      tree label = gimple_switch_label (statement, i);
      unsigned row = add_row (plan, NO_GROUP, label, EXPR_LOCATION (label));
      struct case_value value = { CASE_LOW (label), CASE_HIGH (label), row };
      if (value.low)
        plan->values.safe_push (value);
    }
}

/* Let neighbouring values of one row be one range.  */
static void
join_values (struct switch_plan *plan)
{
  unsigned kept = 0;
  for (unsigned i = 1; i < plan->values.length (); i++)
    {
      struct case_value *last = &plan->values[kept];
      struct case_value *next = &plan->values[i];
      tree end = last->high ? last->high : last->low;
      if (last->row == next->row
          && wi::to_widest (end) + 1 == wi::to_widest (next->low))
        last->high = next->high ? next->high : next->low;
      else
        plan->values[++kept] = *next;
    }
  if (!plan->values.is_empty ())
    plan->values.truncate (kept + 1);
}

/* Give each row of PLAN, for the switch that ends BB, an edge of its own.  */
static void
separate_rows (basic_block bb, struct switch_plan *plan)
{
  for (unsigned i = 1; i < plan->rows.length (); i++)
    {
      struct case_row *row = &plan->rows[i];
      bool shared = false;
      for (unsigned j = 0; j < i; j++)
        shared |= plan->rows[j].target == row->target;
      if (!shared)
        continue;
      edge old = find_edge (bb, row->target);
      basic_block own = create_empty_bb (bb);
      if (current_loops)
        add_bb_to_loop (own, bb->loop_father);
      make_edge (bb, own, 0);
      edge on = make_single_succ_edge (own, row->target, EDGE_FALLTHRU);
      for (gphi_iterator p = gsi_start_phis (row->target); !gsi_end_p (p);
           gsi_next (&p))
        add_phi_arg (p.phi (), PHI_ARG_DEF_FROM_EDGE (p.phi (), old), on,
                     gimple_phi_arg_location_from_edge (p.phi (), old));
      row->target = own;
      row->label = gimple_block_label (own);
    }
}

/* Replace the switch STATEMENT by what PLAN says.  */
static void
rewrite (gswitch *statement, const struct switch_plan *plan)
{
  auto_vec<tree> labels;
  for (unsigned i = 0; i < plan->values.length (); i++)
    {
      const struct case_value *value = &plan->values[i];
      labels.safe_push (build_case_label (value->low, value->high,
                                          plan->rows[value->row].label));
    }
  tree otherwise
      = build_case_label (NULL_TREE, NULL_TREE, plan->rows[0].label);
  gswitch *changed = gimple_build_switch (gimple_switch_index (statement),
                                          otherwise, labels);
  gimple_set_location (changed, gimple_location (statement));
  gimple_stmt_iterator g = gsi_for_stmt (statement);
  gsi_replace (&g, changed, true);
}

/* The values that take the row number ROW, as text; freed by the caller.  */
static char *
values_text (const struct switch_plan *plan, unsigned row)
{
  char *text = xstrdup ("");
  for (unsigned i = 0; i < plan->values.length (); i++)
    {
      const struct case_value *value = &plan->values[i];
      if (value->row != row)
        continue;
      char low[WIDE_INT_PRINT_BUFFER_SIZE], high[WIDE_INT_PRINT_BUFFER_SIZE];
      signop sign = TYPE_SIGN (TREE_TYPE (value->low));
      tree last = value->high ? value->high : value->low;
      print_dec (wi::to_wide (value->low), low, sign);
      print_dec (wi::to_wide (last), high, sign);
      char *longer
          = xasprintf ("%s%s%s%s%s", text, *text ? ", " : "", low,
                       value->high ? " ... " : "", value->high ? high : "");
      free (text);
      text = longer;
    }
  if (row)
    return text;
  char *longer = xasprintf ("%s%sdefault", text, *text ? ", " : "");
  free (text);
  return longer;
}

static bool
place_wanted_p (location_t place)
{
  return LOCATION_LOCUS (place) > BUILTINS_LOCATION
         && (rp_args.system_headers || !in_system_header_at (place));
}

/* Whether only the compiler has STATEMENT: it leads to where a coroutine was
   suspended, or on from a cleanup that several jumps share.  */
static bool
compilers_p (gswitch *statement)
{
  tree index = gimple_switch_index (statement);
  tree name = TREE_CODE (index) == SSA_NAME ? SSA_NAME_IDENTIFIER (index)
              : DECL_P (index)              ? DECL_NAME (index)
                                            : NULL_TREE;
  static const char finally[] = "finally_tmp.";
  return rp_coroutine_dispatch_p (statement)
         || (name
             && strncmp (IDENTIFIER_POINTER (name), finally,
                         sizeof finally - 1)
                    == 0);
}

static void
mark_switch (basic_block bb, gswitch *statement,
             const struct rp_source_switch *source, unsigned function)
{
  location_t place = source ? source->place : gimple_location (statement);
  struct switch_plan plan;
  if (!place_wanted_p (place) || compilers_p (statement))
    return;
  if (source && plan_from_source (statement, source, &plan))
    {
      join_values (&plan);
      separate_rows (bb, &plan);
      rewrite (statement, &plan);
    }
  else
    {
      plan.rows.truncate (0);
      plan.values.truncate (0);
      plan_from_statement (statement, &plan);
    }
  unsigned site = rp_unit_add_site (RUCHYPROF_SITE_SWITCH, function, place, 1,
                                    "", rp_nests_find (function, place));
  gimple_stmt_iterator g = gsi_last_bb (bb);
  gsi_insert_before (&g, rp_marker_new (rp_unit.sites[site].marker),
                     GSI_SAME_STMT);
  for (unsigned i = 0; i < plan.rows.length (); i++)
    {
      location_t at = plan.rows[i].location;
      char *values = values_text (&plan, i);
      unsigned row = rp_unit_add_site (
          RUCHYPROF_SITE_CASE, function,
          LOCATION_LOCUS (at) > BUILTINS_LOCATION ? at : place, 1, values,
          site);
      gsi_insert_on_edge (find_edge (bb, plan.rows[i].target),
                          rp_marker_new (rp_unit.sites[row].marker));
      free (values);
    }
}

/* Whether SUBJECT is a value of the label ONE.  */
static bool
value_of_label_p (tree subject, const struct rp_source_case *one)
{
  return one->low && tree_int_cst_le (one->low, subject)
         && tree_int_cst_le (subject, one->high ? one->high : one->low);
}

/* The group of labels of SOURCE that its subject, which POINT knows, leads
   to; NO_GROUP if that is none.  */
static unsigned
decided_group (const struct rp_source_switch *source,
               const struct rp_source_point *point)
{
  unsigned otherwise = NO_GROUP;
  for (unsigned i = 0; i < source->cases.length (); i++)
    if (!source->cases[i].low)
      otherwise = source->cases[i].group;
    else if (point->subject
             && value_of_label_p (point->subject, &source->cases[i]))
      return source->cases[i].group;
  return otherwise;
}

/* Fill PLAN with the rows and values of SOURCE, a switch whose subject has
   TYPE; nothing is known of where they lead.  */
static void
plan_of_labels (const struct rp_source_switch *source, tree type,
                struct switch_plan *plan)
{
  unsigned default_group = NO_GROUP;
  location_t place = source->place;
  for (unsigned i = 0; i < source->cases.length (); i++)
    if (!source->cases[i].low)
      {
        default_group = source->cases[i].group;
        place = source->cases[i].location;
      }
  struct case_row otherwise = { default_group, NULL, NULL_TREE, place };
  plan->rows.safe_push (otherwise);
  for (unsigned i = 0; i < source->cases.length (); i++)
    {
      const struct rp_source_case *one = &source->cases[i];
      if (!one->low || one->group == default_group
          || !int_fits_type_p (one->low, type)
          || (one->high && !int_fits_type_p (one->high, type)))
        continue;
      if (plan->rows.last ().group != one->group)
        {
          struct case_row row = { one->group, NULL, NULL_TREE, one->location };
          plan->rows.safe_push (row);
        }
      struct case_value value
          = { fold_convert (type, one->low),
              one->high ? fold_convert (type, one->high) : NULL_TREE,
              plan->rows.length () - 1 };
      plan->values.safe_push (value);
    }
  plan->values.qsort (by_value);
  join_values (plan);
}

void
rp_add_decided_switch (const struct rp_source_point *point, tree bare,
                       unsigned function, vec<unsigned> *markers)
{
  const struct rp_source_switch *source
      = rp_source_switch (point->place, bare);
  struct switch_plan plan;
  if (!source)
    return;
  unsigned taken = decided_group (source, point);
  plan_of_labels (source, point->type, &plan);
  unsigned site
      = rp_unit_add_site (RUCHYPROF_SITE_SWITCH, function, source->place, 1,
                          "", rp_nests_find (function, source->place));
  markers->safe_push (rp_unit.sites[site].marker);
  for (unsigned i = 0; i < plan.rows.length (); i++)
    {
      location_t at = plan.rows[i].location;
      char *values = values_text (&plan, i);
      unsigned row = rp_unit_add_site (
          RUCHYPROF_SITE_CASE, function,
          LOCATION_LOCUS (at) > BUILTINS_LOCATION ? at : source->place, 1,
          values, site);
      if (plan.rows[i].group == taken)
        markers->safe_push (rp_unit.sites[row].marker);
      free (values);
    }
}

/* What CONDITION compares with the values *LOW ... *HIGH, GCC's form of a
   switch with one label; NULL if it has not that form.  */
static tree
subject_of_condition (gcond *condition, tree *low, tree *high)
{
  tree subject = gimple_cond_lhs (condition);
  tree bound = gimple_cond_rhs (condition);
  if (TREE_CODE (subject) != SSA_NAME || TREE_CODE (bound) != INTEGER_CST)
    return NULL_TREE;
  *low = bound;
  *high = NULL_TREE;
  if (gimple_cond_code (condition) == EQ_EXPR)
    return subject;
  if (gimple_cond_code (condition) != LE_EXPR)
    return NULL_TREE;
  /* (unsigned) subject - low <= high - low.  */
  wide_int first = wi::zero (TYPE_PRECISION (TREE_TYPE (subject)));
  gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (subject));
  if (def && gimple_assign_rhs_code (def) == PLUS_EXPR
      && TREE_CODE (gimple_assign_rhs2 (def)) == INTEGER_CST)
    {
      first = -wi::to_wide (gimple_assign_rhs2 (def));
      subject = gimple_assign_rhs1 (def);
    }
  def = TREE_CODE (subject) == SSA_NAME
            ? dyn_cast<gassign *> (SSA_NAME_DEF_STMT (subject))
            : NULL;
  if (def && CONVERT_EXPR_CODE_P (gimple_assign_rhs_code (def))
      && TREE_CODE (gimple_assign_rhs1 (def)) == SSA_NAME
      && TYPE_PRECISION (TREE_TYPE (gimple_assign_rhs1 (def)))
             == TYPE_PRECISION (TREE_TYPE (subject)))
    subject = gimple_assign_rhs1 (def);
  *low = wide_int_to_tree (TREE_TYPE (subject), first);
  *high = wide_int_to_tree (TREE_TYPE (subject), first + wi::to_wide (bound));
  return subject;
}

/* CONDITION, which ends BB, made a switch again.  */
static gswitch *
switch_of_condition (basic_block bb, gcond *condition)
{
  edge yes, no;
  tree low, high, subject = subject_of_condition (condition, &low, &high);
  extract_true_false_edges_from_block (bb, &yes, &no);
  if (!subject || yes->dest == no->dest)
    return NULL;
  auto_vec<tree> labels;
  labels.safe_push (
      build_case_label (low, high, gimple_block_label (yes->dest)));
  tree otherwise
      = build_case_label (NULL_TREE, NULL_TREE, gimple_block_label (no->dest));
  gswitch *statement = gimple_build_switch (subject, otherwise, labels);
  gimple_set_location (statement, gimple_location (condition));
  gimple_stmt_iterator g = gsi_for_stmt (condition);
  gsi_replace (&g, statement, true);
  yes->flags &= ~EDGE_TRUE_VALUE;
  no->flags &= ~EDGE_FALSE_VALUE;
  return statement;
}

/* The switch that has one of the labels that BB begins with.  */
static const struct rp_source_switch *
source_of_labels (basic_block bb, tree bare)
{
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      glabel *label = dyn_cast<glabel *> (gsi_stmt (g));
      if (!label)
        break;
      if (const struct rp_source_switch *found = rp_source_switch_of_label (
              DECL_SOURCE_LOCATION (gimple_label_label (label)), bare))
        return found;
    }
  return NULL;
}

/* Whether SOURCE has a label of exactly the values that CONDITION asks for, as
   GCC asks that made a condition of it.  */
static bool
condition_of_switch_p (gcond *condition, const struct rp_source_switch *source)
{
  tree low, high;
  if (!subject_of_condition (condition, &low, &high))
    return false;
  for (unsigned i = 0; i < source->cases.length (); i++)
    if (value_of_label_p (low, &source->cases[i]))
      return true;
  return false;
}

/* The switch of the source that the statement LAST, the end of BB, was.  A
   switch within a switch has no place of its own: its labels have.  */
static const struct rp_source_switch *
source_of (basic_block bb, gimple *last, tree bare)
{
  location_t loc = gimple_location (last);
  const struct rp_source_switch *found = NULL;
  if (LOCATION_LOCUS (loc) > BUILTINS_LOCATION)
    found = rp_source_switch (loc, bare);
  /* Fortran gives all conditions of a statement its place.  */
  if (LOCATION_LOCUS (loc) > BUILTINS_LOCATION)
    return found && lang_GNU_Fortran () && gimple_code (last) == GIMPLE_COND
                   && !condition_of_switch_p (as_a<gcond *> (last), found)
               ? NULL
               : found;
  if (gswitch *statement = dyn_cast<gswitch *> (last))
    return rp_source_switch_of_statement (statement, bare);
  edge yes, no;
  gcond *condition = as_a<gcond *> (last);
  extract_true_false_edges_from_block (bb, &yes, &no);
  found = source_of_labels (yes->dest, bare);
  /* The label may be gone, if it led on to elsewhere.  */
  if (!found)
    found = source_of_labels (no->dest, bare);
  return found && condition_of_switch_p (condition, found) ? found : NULL;
}

void
rp_mark_switches (struct function *fun, tree bare, unsigned function)
{
  auto_vec<basic_block> blocks;
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  blocks.safe_push (bb);
  for (unsigned i = 0; i < blocks.length (); i++)
    {
      gimple *last = last_stmt (blocks[i]);
      if (!last
          || (gimple_code (last) != GIMPLE_SWITCH
              && gimple_code (last) != GIMPLE_COND))
        continue;
      const struct rp_source_switch *source
          = source_of (blocks[i], last, bare);
      gswitch *statement = dyn_cast<gswitch *> (last);
      if (!statement && source)
        statement = switch_of_condition (blocks[i], as_a<gcond *> (last));
      if (statement)
        mark_switch (blocks[i], statement, source, function);
    }
}
