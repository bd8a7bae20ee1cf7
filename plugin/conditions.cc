/* SPDX-License-Identifier: GPL-3.0-or-later */
/* conditions.cc - give merged conditions their branches back.

   When it optimises, GCC's front end evaluates `a && b' as `a & b' if both are
   cheap and harmless; then no branch is left to count, and counts would depend
   on the level of optimisation.  In counted versions such a value

       v = a & b;                     v = a & b;
                            becomes   if (a) { if (b) T else F } else F
       rest                           rest

   with T and F empty: nothing depends on the new branches but the markers
   that mark_branches puts on their edges.  Where REST is nothing but a branch
   on v, they take its place, and T and F are where that one leads.  A source
   that wrote `a & b' itself is told apart by its text.  Conditions merged into
   one comparison (ranges.cc), and values that were a `? :' (choices.cc), are
   treated alike.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "choices.h"
#include "compiler-conditions.h"
#include "kept-operands.h"
#include "marker.h"
#include "ranges.h"
#include "source-conditions.h"
#include "source-text.h"
#include "unit.h"

/* The statement that computes the merged condition V, or NULL if V is a
   leaf.  */
static gassign *
merged_condition (tree v)
{
  if (!v || TREE_CODE (v) != SSA_NAME
      || TREE_CODE (TREE_TYPE (v)) != BOOLEAN_TYPE)
    return NULL;
  gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (v));
  if (!def
      || (gimple_assign_rhs_code (def) != BIT_AND_EXPR
          && gimple_assign_rhs_code (def) != BIT_IOR_EXPR)
      || TREE_CODE (gimple_assign_rhs1 (def)) != SSA_NAME
      || TREE_CODE (gimple_assign_rhs2 (def)) != SSA_NAME)
    return NULL;
  return def;
}

/* Whether the source has a short-circuit operator where STMT is said to
   stand.  Where its text cannot be seen (a macro's expansion, a generated
   file) it is taken to have one.  */
static bool
short_circuit_in_source_p (gimple *stmt)
{
  char next, first = rp_text_char (gimple_location (stmt), &next);
  return (first != '&' && first != '|') || next == first;
}

/* Whether V, computed by DEF, is only an operand of a larger merged
   condition.  */
static bool
part_of_larger_p (gassign *def)
{
  use_operand_p use;
  gimple *user;
  if (!single_imm_use (gimple_assign_lhs (def), &use, &user)
      || !is_gimple_assign (user))
    return false;
  return merged_condition (gimple_get_lhs (user)) != NULL;
}

/* Whether V is the value of a variable of the source.  */
static bool
variable_of_source_p (tree v)
{
  return TREE_CODE (v) == SSA_NAME && SSA_NAME_VAR (v)
         && !DECL_ARTIFICIAL (SSA_NAME_VAR (v));
}

/* What the statement STMT passes on the truth of, without a change but of its
   type; NULL if it does something else.  */
static tree
passed_on (gimple *stmt)
{
  if (gimple_call_builtin_p (stmt, BUILT_IN_EXPECT))
    return gimple_call_arg (stmt, 0);
  gassign *assign = dyn_cast<gassign *> (stmt);
  return assign
                 && (CONVERT_EXPR_CODE_P (gimple_assign_rhs_code (assign))
                     || gimple_assign_rhs_code (assign) == SSA_NAME)
             ? gimple_assign_rhs1 (assign)
             : NULL_TREE;
}

/* Whether BRANCH asks for the truth of its operand.  */
static bool
asks_for_truth_p (gcond *branch)
{
  return (gimple_cond_code (branch) == NE_EXPR
          || gimple_cond_code (branch) == EQ_EXPR)
         && integer_zerop (gimple_cond_rhs (branch));
}

/* The branch whose condition V is, or NULL.  That on a variable, to which the
   condition is assigned, is another one.  */
static gcond *
branch_on (tree v)
{
  imm_use_iterator iter;
  use_operand_p use;
  gimple *user;
  if (!v || TREE_CODE (v) != SSA_NAME || variable_of_source_p (v))
    return NULL;
  FOR_EACH_IMM_USE_FAST (use, iter, v)
  if (gcond *branch = dyn_cast<gcond *> (USE_STMT (use)))
    return asks_for_truth_p (branch) ? branch : NULL;
  return single_imm_use (v, &use, &user) && passed_on (user) == v
             ? branch_on (gimple_get_lhs (user))
             : NULL;
}

/* Where what computes V stands.  */
static location_t
place_of_value (tree v)
{
  gimple *def = SSA_NAME_DEF_STMT (v);
  return def ? gimple_location (def) : UNKNOWN_LOCATION;
}

/* How the values that the operator DEF takes stand to the source's, if its
   use has INHERITED.  */
static struct rp_operand_orientations
merged_orientations (gassign *def, enum rp_orientation inherited)
{
  return rp_operator_orientations (
      gimple_location (def), gimple_assign_rhs_code (def) == BIT_AND_EXPR,
      place_of_value (gimple_assign_rhs1 (def)),
      place_of_value (gimple_assign_rhs2 (def)), inherited);
}

/* Whether the operands of PAIR, one of which is a variable, stand the other
   way round in the source: the gimplifier puts variables first.  */
static bool
exchanged_p (gassign *pair)
{
  tree first = gimple_assign_rhs1 (pair), second = gimple_assign_rhs2 (pair);
  bool is_first = variable_of_source_p (first);
  if (is_first == variable_of_source_p (second))
    return false;
  tree name = DECL_NAME (SSA_NAME_VAR (is_first ? first : second));
  location_t at = gimple_location (pair);
  location_t place = place_of_value (is_first ? second : first);
  if (!name || !rp_known_p (at) || !rp_known_p (place))
    return false;
  if (rp_before_p (at, place) || rp_before_p (place, at))
    return is_first != rp_before_p (at, place);
  char *behind = rp_text_behind (at);
  bool found
      = behind
        && is_first == (strcmp (behind, IDENTIFIER_POINTER (name)) == 0);
  free (behind);
  return found;
}

/* Put the operands of the merged condition PAIR into the source's order.  */
static void
order_operands (gassign *pair)
{
  tree first = gimple_assign_rhs1 (pair);
  if (!exchanged_p (pair))
    return;
  gimple_assign_set_rhs1 (pair, gimple_assign_rhs2 (pair));
  gimple_assign_set_rhs2 (pair, first);
  update_stmt (pair);
}

/* A new empty block behind AFTER, in the same loop.  */
static basic_block
new_block (basic_block after)
{
  basic_block bb = create_empty_bb (after);
  if (current_loops)
    add_bb_to_loop (bb, after->loop_father);
  return bb;
}

/* Conditions that were split: they count nothing themselves.  */
static hash_set<gimple *> *split_conditions;

/* Where an operand stands: the location of its branch, by which the loop is
   known whose condition it is part of, and the place of its row.  */
struct place
{
  location_t location, row;
};

/* The branches made here.  */
struct made_branch
{
  enum rp_orientation orientation; /* to the source's */
  location_t place;                /* of its row */
};
static hash_map<gimple *, struct made_branch> *made;

/* End AT with a branch on LEFT CODE RIGHT to YES or NO.  */
static void
emit_branch (enum tree_code code, tree left, tree right,
             enum rp_orientation orientation, basic_block at, basic_block yes,
             basic_block no, struct place place)
{
  gimple_stmt_iterator g = gsi_last_bb (at);
  gcond *branch = gimple_build_cond (code, left, right, NULL_TREE, NULL_TREE);
  struct made_branch found = { orientation, place.row };
  gimple_set_location (branch, place.location);
  gsi_insert_after (&g, branch, GSI_NEW_STMT);
  made->put (branch, found);
  make_edge (at, yes, EDGE_TRUE_VALUE);
  make_edge (at, no, EDGE_FALSE_VALUE);
}

/* Emit the branches of TEXT, a part of RANGE whose first leaf is number
 *LEAF, at the end of the empty block AT.  */
static void
emit_text (const struct rp_range *range, const struct rp_text *text,
           unsigned *leaf, basic_block at, basic_block yes, basic_block no,
           struct place place)
{
  if (text->kind == RP_TEXT_COMPARE)
    {
      gimple_stmt_iterator g = gsi_last_bb (at);
      tree operand
          = force_gimple_operand_gsi (&g, range->operands[(*leaf)++], true,
                                      NULL_TREE, false, GSI_CONTINUE_LINKING);
      emit_branch (text->code, operand,
                   build_int_cst (TREE_TYPE (operand), text->value),
                   text->inverted ? RP_INVERTED : RP_AS_WRITTEN, at, yes, no,
                   place);
      return;
    }
  struct place own = { range->location, range->location };
  basic_block second = new_block (at);
  bool both = text->kind == RP_TEXT_AND;
  emit_text (range, text->left, leaf, at, both ? second : yes,
             both ? no : second, place);
  emit_text (range, text->right, leaf, second, yes, no, own);
}

/* A merged condition whose branches are being emitted.  */
struct merged
{
  const struct rp_source_condition *source; /* NULL: not known */
  unsigned operand;                         /* the next one's number */
};

/* The orientation of the next operand of MERGED, which GCC's tree says has
   ORIENTATION.  */
static enum rp_orientation
orientation_of_operand (struct merged *merged, enum rp_orientation orientation)
{
  unsigned number = merged->operand++;
  if (!merged->source)
    return orientation;
  return (merged->source->inverted >> number) & 1 ? RP_INVERTED
                                                  : RP_AS_WRITTEN;
}

/* Emit branches that evaluate V, a part of MERGED which has ORIENTATION, at
   the end of the empty block AT and go to YES or NO.  PLACE is that of V's
   first operand.  */
static void
emit_branches (tree v, struct merged *merged, enum rp_orientation orientation,
               basic_block at, basic_block yes, basic_block no,
               struct place place)
{
  gassign *def = merged_condition (v);
  if (!def)
    {
      gimple *plain = SSA_NAME_DEF_STMT (v);
      struct rp_range *range = rp_range_read (plain);
      unsigned leaf = 0;
      orientation = orientation_of_operand (merged, orientation);
      if (range)
        emit_text (range, range->condition, &leaf, at, yes, no, place);
      else
        emit_branch (NE_EXPR, v, boolean_false_node, orientation, at, yes, no,
                     place);
      if (range)
        rp_range_free (range);
      return;
    }
  basic_block second = new_block (at);
  bool both = gimple_assign_rhs_code (def) == BIT_AND_EXPR;
  struct rp_operand_orientations operands
      = merged_orientations (def, orientation);
  emit_branches (gimple_assign_rhs1 (def), merged, operands.first, at,
                 both ? second : yes, both ? no : second, place);
  struct place own = { gimple_location (def), gimple_location (def) };
  emit_branches (gimple_assign_rhs2 (def), merged, operands.second, second,
                 yes, no, own);
}

/* How many operands the merged condition V has.  */
static unsigned
count_operands (tree v)
{
  gassign *def = merged_condition (v);
  return def ? count_operands (gimple_assign_rhs1 (def))
                   + count_operands (gimple_assign_rhs2 (def))
             : 1;
}

/* The place of the operand at LOC if others of the same condition, which
   begins at START, stand before it: that of the operator before it; else
   START.  */
static location_t
place_behind_others (location_t loc, location_t start)
{
  static const char *const words[] = { "&&", "||" };
  location_t own = get_start (loc);
  if (LOCATION_LOCUS (own) <= BUILTINS_LOCATION
      || linemap_compare_locations (line_table, get_pure_location (start),
                                    get_pure_location (own))
             <= 0)
    return start;
  for (unsigned i = 0; i < ARRAY_SIZE (words); i++)
    {
      location_t found = rp_text_word_before (own, words[i]);
      if (found != own)
        return found;
    }
  return start;
}

/* The place of the first operand, at FIRST if that is known, of what stands at
   OPERATION and was merged into BRANCH, or into a value if that is NULL.  */
static struct place
place_of_first (gcond *branch, location_t operation, location_t first)
{
  location_t given = branch ? gimple_location (branch) : operation;
  const struct rp_source_condition *source
      = branch ? rp_source_condition (branch) : NULL;
  struct place place
      = { given, source && source->place
                     ? source->place
                     : rp_first_operand_place (given, operation) };
  /* GCC makes a && (b && c) of a && b && c, at the place of the last one.  */
  if (!(source && source->place) && place.row != given)
    place.row = place_behind_others (first, place.row);
  return place;
}

/* Where the first operand of the merged condition V stands.  */
static location_t
location_of_first (tree v)
{
  while (gassign *def = merged_condition (v))
    v = gimple_assign_rhs1 (def);
  return gimple_location (SSA_NAME_DEF_STMT (v));
}

/* Put an empty diamond on E; its branches are to go into *FIRST and lead to
 *YES and *NO.  */
static void
make_diamond (edge e, basic_block *first, basic_block *yes, basic_block *no)
{
  basic_block rest = e->dest;
  *first = new_block (e->src);
  *yes = new_block (*first);
  *no = new_block (*yes);
  redirect_edge_succ (e, *first);
  make_edge (*yes, rest, EDGE_FALLTHRU);
  make_edge (*no, rest, EDGE_FALLTHRU);
}

/* Whether BRANCH, on V, is all that BB does.  */
static bool
only_branches_p (basic_block bb, gcond *branch, tree v)
{
  enum tree_code code = gimple_cond_code (branch);
  gimple_stmt_iterator first = gsi_start_nondebug_after_labels_bb (bb);
  return gsi_stmt (first) == branch && gimple_cond_lhs (branch) == v
         && (code == NE_EXPR || code == EQ_EXPR)
         && integer_zerop (gimple_cond_rhs (branch))
         && EDGE_SUCC (bb, 0)->dest != EDGE_SUCC (bb, 1)->dest;
}

/* Lead all that comes to the empty block FROM on to where WAY goes.  */
static void
lead_on (basic_block from, edge way)
{
  while (EDGE_COUNT (from->preds) > 0)
    {
      edge e = EDGE_PRED (from, 0);
      redirect_edge_succ (e, way->dest);
      e->goto_locus = way->goto_locus;
      for (gphi_iterator p = gsi_start_phis (way->dest); !gsi_end_p (p);
           gsi_next (&p))
        add_phi_arg (p.phi (), PHI_ARG_DEF_FROM_EDGE (p.phi (), way), e,
                     gimple_phi_arg_location_from_edge (p.phi (), way));
    }
  delete_basic_block (from);
}

/* Let the branches that lead to YES and NO take the place of BRANCH.  */
static void
replace_branch (gcond *branch, basic_block yes, basic_block no)
{
  edge when, otherwise;
  basic_block rest = gimple_bb (branch);
  extract_true_false_edges_from_block (rest, &when, &otherwise);
  if (gimple_cond_code (branch) == EQ_EXPR)
    std::swap (when, otherwise);
  lead_on (yes, when);
  lead_on (no, otherwise);
  delete_basic_block (rest);
  if (current_loops)
    loops_state_set (LOOPS_NEED_FIXUP);
}

static void
split_one (gassign *def)
{
  basic_block first, yes, no;
  gcond *branch = branch_on (gimple_assign_lhs (def));
  const struct rp_source_condition *source
      = branch ? rp_source_condition (branch) : NULL;
  struct merged merged = { NULL, 0 };
  if (source && source->operands == count_operands (gimple_assign_lhs (def)))
    merged.source = source;
  make_diamond (split_block (gimple_bb (def), def), &first, &yes, &no);
  emit_branches (gimple_assign_lhs (def), &merged,
                 source ? source->orientation : RP_AS_WRITTEN, first, yes, no,
                 place_of_first (branch, gimple_location (def),
                                 location_of_first (gimple_assign_lhs (def))));
  if (branch && rp_args.replace_conditions
      && only_branches_p (single_succ (yes), branch, gimple_assign_lhs (def)))
    replace_branch (branch, yes, no);
}

static void
split_range (gimple *stmt, struct rp_range *range)
{
  basic_block first, yes, no, bb = gimple_bb (stmt);
  gimple_stmt_iterator g = gsi_for_stmt (stmt);
  unsigned leaf = 0;
  bool branches = gimple_code (stmt) == GIMPLE_COND;

  gsi_prev (&g);
  make_diamond (gsi_end_p (g) ? split_block_after_labels (bb)
                              : split_block (bb, gsi_stmt (g)),
                &first, &yes, &no);
  emit_text (range, range->condition, &leaf, first, yes, no,
             place_of_first (dyn_cast<gcond *> (stmt), range->location,
                             UNKNOWN_LOCATION));
  if (branches)
    split_conditions->add (stmt);
}

/* Give the value STMT the branch of the `? :', or && or ||, that it was.  */
static void
split_choice (gassign *stmt, const struct rp_choice *choice)
{
  basic_block first, yes, no;
  struct place place = { gimple_location (stmt), choice->place };
  make_diamond (split_block (gimple_bb (stmt), stmt), &first, &yes, &no);
  emit_branch (choice->code, choice->left, choice->right, RP_AS_WRITTEN, first,
               yes, no, place);
}

/* Whether the comparison STMT only computes an operand of a merged
   condition.  */
static bool
operand_of_merged_p (gimple *stmt)
{
  use_operand_p use;
  gimple *user;
  return is_gimple_assign (stmt)
         && single_imm_use (gimple_assign_lhs (stmt), &use, &user)
         && is_gimple_assign (user)
         && merged_condition (gimple_get_lhs (user)) != NULL;
}

/* Whether STMT is, or only computes, a condition that the compiler asks.  */
static bool
compilers_p (gimple *stmt)
{
  gcond *branch = gimple_code (stmt) == GIMPLE_COND
                      ? as_a<gcond *> (stmt)
                      : branch_on (gimple_assign_lhs (stmt));
  return branch && rp_compiler_branch_p (branch);
}

/* Whether V is a truth value that GCC made of branches: `a && b' where it
   needs the value.  */
static bool
made_of_branches_p (tree v)
{
  if (TREE_CODE (v) != SSA_NAME || TREE_CODE (TREE_TYPE (v)) != BOOLEAN_TYPE
      || variable_of_source_p (v))
    return false;
  gimple *def = SSA_NAME_DEF_STMT (v);
  if (gimple_assign_single_p (def))
    return made_of_branches_p (gimple_assign_rhs1 (def));
  gphi *phi = dyn_cast<gphi *> (def);
  if (!phi)
    return false;
  for (unsigned i = 0; i < gimple_phi_num_args (phi); i++)
    {
      tree value = gimple_phi_arg_def (phi, i);
      if (TREE_CODE (value) == SSA_NAME
          && gimple_assign_single_p (SSA_NAME_DEF_STMT (value)))
        value = gimple_assign_rhs1 (SSA_NAME_DEF_STMT (value));
      if (TREE_CODE (value) != INTEGER_CST)
        return false;
    }
  return true;
}

/* Whether V says where a cleanup goes on, or whether there is something to
   clean up, which nothing of the source decides.  */
static bool
flag_of_cleanup_p (tree v)
{
  tree name = TREE_CODE (v) == SSA_NAME ? SSA_NAME_IDENTIFIER (v) : NULL_TREE;
  static const char *const stems[] = { "finally_tmp.", "cleanup." };
  for (unsigned i = 0; name && i < ARRAY_SIZE (stems); i++)
    if (strncmp (IDENTIFIER_POINTER (name), stems[i], strlen (stems[i])) == 0)
      return true;
  return false;
}

/* What V is converted or copied from, or expected to be: behind a comma a
   truth value is an `int'.  A variable that holds one is a condition of its
   own.  */
static tree
unconverted (tree v)
{
  tree from = TREE_CODE (v) == SSA_NAME && !variable_of_source_p (v)
                  ? passed_on (SSA_NAME_DEF_STMT (v))
                  : NULL_TREE;
  return from ? unconverted (from) : v;
}

bool
rp_condition_split_p (gcond *condition)
{
  if (split_conditions && split_conditions->contains (condition))
    return true;
  tree lhs = gimple_cond_lhs (condition);
  const struct rp_source_condition *source = rp_source_condition (condition);
  if ((source && source->value) || made_of_branches_p (lhs)
      || flag_of_cleanup_p (lhs))
    return true;
  tree value = asks_for_truth_p (condition) ? unconverted (lhs) : lhs;
  gassign *def
      = variable_of_source_p (value) ? NULL : merged_condition (value);
  return def && short_circuit_in_source_p (def);
}

enum rp_orientation
rp_condition_orientation (gcond *condition)
{
  struct made_branch *found = made ? made->get (condition) : NULL;
  if (found)
    return found->orientation;
  const struct rp_source_condition *source = rp_source_condition (condition);
  return source ? source->orientation : RP_AS_WRITTEN;
}

location_t
rp_condition_place (gcond *condition)
{
  struct made_branch *found = made ? made->get (condition) : NULL;
  if (found)
    return found->place;
  const struct rp_source_condition *source = rp_source_condition (condition);
  return source && source->place ? source->place : gimple_location (condition);
}

void
rp_conditions_split (struct function *fun)
{
  auto_vec<gassign *> roots;
  auto_vec<gimple *> comparisons;
  auto_vec<gassign *> values;
  auto_vec<struct rp_choice> choices;
  struct rp_choice choice;
  basic_block bb;

  delete split_conditions;
  delete made;
  made = new hash_map<gimple *, struct made_branch>;
  split_conditions = new hash_set<gimple *>;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gassign *def = merged_condition (gimple_get_lhs (gsi_stmt (g))))
      if (def == gsi_stmt (g) && short_circuit_in_source_p (def))
        order_operands (def);
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      gassign *def = dyn_cast<gassign *> (stmt);
      if (def && TREE_CODE (gimple_assign_lhs (def)) == SSA_NAME
          && merged_condition (gimple_assign_lhs (def)) == def
          && !part_of_larger_p (def) && short_circuit_in_source_p (def)
          && !compilers_p (def))
        roots.safe_push (def);
      else if (def
               && (rp_choice_read (def, &choice)
                   || (rp_kept_operand_read (def, &choice)
                       && !operand_of_merged_p (def)
                       && !branch_on (gimple_assign_lhs (def)))))
        {
          values.safe_push (def);
          choices.safe_push (choice);
        }
      else if ((gimple_code (stmt) == GIMPLE_COND && !compilers_p (stmt))
               || (def
                   && TREE_CODE_CLASS (gimple_assign_rhs_code (def))
                          == tcc_comparison
                   && !operand_of_merged_p (def)))
        comparisons.safe_push (stmt);
    }
  for (unsigned i = 0; i < comparisons.length (); i++)
    if (struct rp_range *range = rp_range_read (comparisons[i]))
      {
        split_range (comparisons[i], range);
        rp_range_free (range);
      }
  for (unsigned i = 0; i < roots.length (); i++)
    split_one (roots[i]);
  for (unsigned i = 0; i < values.length (); i++)
    split_choice (values[i], &choices[i]);
}
