/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-loops.cc - remember each loop of the source before it is lowered to
   gotos.

   After lowering, `while (c) { ... }' and `for (;;) { if (!c) break; ... }'
   are the same graph, but their bodies are entered a different number of
   times.  So at PLUGIN_PRE_GENERICIZE, while the C and C++ front ends still
   have FOR_STMT, WHILE_STMT, DO_STMT and RANGE_FOR_STMT, the location of each
   part of each loop's condition is written down; conditions keep their
   locations down to GIMPLE.  A loop without a condition is known by the
   location that GCC gives to its backward jump: that of the body's first
   statement.  Compiler only.  */

#include "gcc-common.h"

#include "coroutines.h"
#include "directives.h"
#include "orientation.h"
#include "source-fortran.h"
#include "source-loops.h"
#include "source-text.h"

typedef hash_map<int_hash<location_t, UNKNOWN_LOCATION>, unsigned> place_map;

static place_map *loop_of_condition;
static place_map *jumps;
static vec<struct rp_source_loop *> loops; /* never moved */

/* The places of conditions that declare a variable.  */
static hash_set<int_hash<location_t, UNKNOWN_LOCATION> > *declaring_conditions;

/* Loops without a condition by the places in their first statement.  */
static place_map *loop_of_first;

/* The loops that directives share out, by their places.  */
static place_map *shared_loops;

/* The innermost loop by the places in it.  */
static place_map *loop_of_place;

/* Loops that are the first statement of a loop without a condition, in the
   function at hand.  */
static hash_set<tree> *first_loops;

/* The condition of a loop that a variable, known by its number, holds.  */
struct held_condition
{
  unsigned loop;
  location_t place;
};
static hash_map<int_hash<unsigned, 0>, struct held_condition> *variables;

static tree
note_condition (tree *tp, int *walk_subtrees, void *data)
{
  unsigned index = *(unsigned *) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (EXPR_HAS_LOCATION (*tp))
    loop_of_condition->put (get_pure_location (EXPR_LOCATION (*tp)), index);
  return NULL_TREE;
}

/* Note the place of *TP, a part of what a loop's body evaluates first.  */
static tree
note_first (tree *tp, int *walk_subtrees, void *data)
{
  unsigned index = *(unsigned *) data;
  if (TYPE_P (*tp) || TREE_CODE (*tp) == STATEMENT_LIST
      || TREE_CODE (*tp) == BIND_EXPR)
    *walk_subtrees = 0;
  else if (EXPR_HAS_LOCATION (*tp))
    loop_of_first->put (get_pure_location (EXPR_LOCATION (*tp)), index);
  return NULL_TREE;
}

/* The first statement of LIST that is evaluated: no declaration without an
   initialiser.  */
static tree
first_evaluated (tree list)
{
  for (tree_stmt_iterator i = tsi_start (list); !tsi_end_p (i); tsi_next (&i))
    {
      tree t = tsi_stmt (i);
      bool nothing = TREE_CODE (t) == DEBUG_BEGIN_STMT
                     || (TREE_CODE (t) == DECL_EXPR
                         && !(VAR_P (DECL_EXPR_DECL (t))
                              && DECL_SIZE (DECL_EXPR_DECL (t))
                              && TREE_CODE (DECL_SIZE (DECL_EXPR_DECL (t)))
                                     == INTEGER_CST
                              && DECL_INITIAL (DECL_EXPR_DECL (t))
                              && !TREE_STATIC (DECL_EXPR_DECL (t))));
      if (!nothing)
        return t;
    }
  return NULL_TREE;
}

static bool
switch_p (tree t)
{
  return TREE_CODE (t) == SWITCH_EXPR
         || strcmp (get_tree_code_name (TREE_CODE (t)), "switch_stmt") == 0;
}

/* What FIRST, the first statement of the body of loop INDEX, evaluates first;
   NULL if it has a label, to which a goto may lead, or is no plain expression.
   The places of statements around that are noted.  */
static tree
first_expression (tree first, unsigned index)
{
  int unused;
  while (first)
    {
      const char *name = get_tree_code_name (TREE_CODE (first));
      if (TREE_CODE (first) == COND_EXPR || strcmp (name, "if_stmt") == 0
          || TREE_CODE (first) == DECL_EXPR || switch_p (first))
        note_first (&first, &unused, &index);
      if (TREE_CODE (first) == BIND_EXPR)
        first = BIND_EXPR_BODY (first);
      else if (TREE_CODE (first) == STATEMENT_LIST)
        first = first_evaluated (first);
      else if (TREE_CODE (first) == DECL_EXPR)
        first = DECL_INITIAL (DECL_EXPR_DECL (first));
      else if (TREE_CODE (first) == GOTO_EXPR
               && TREE_CODE (GOTO_DESTINATION (first)) != LABEL_DECL)
        return GOTO_DESTINATION (first);
      else if (TREE_CODE (first) == CLEANUP_POINT_EXPR
               || TREE_CODE (first) == COND_EXPR || CONVERT_EXPR_P (first)
               || switch_p (first) || strcmp (name, "expr_stmt") == 0
               || strcmp (name, "if_stmt") == 0)
        first = TREE_OPERAND (first, 0);
      else
        break;
    }
  if (!first)
    return NULL_TREE;
  switch (TREE_CODE_CLASS (TREE_CODE (first)))
    {
    case tcc_unary:
    case tcc_binary:
    case tcc_comparison:
    case tcc_reference:
    case tcc_vl_exp:
      return first;
    default:
      return TREE_CODE (first) == MODIFY_EXPR
                     || TREE_CODE (first) == PREINCREMENT_EXPR
                     || TREE_CODE (first) == PREDECREMENT_EXPR
                     || TREE_CODE (first) == POSTINCREMENT_EXPR
                     || TREE_CODE (first) == POSTDECREMENT_EXPR
                     || TREE_CODE (first) == TRUTH_ANDIF_EXPR
                     || TREE_CODE (first) == TRUTH_ORIF_EXPR
                     || TREE_CODE (first) == TRUTH_AND_EXPR
                     || TREE_CODE (first) == TRUTH_OR_EXPR
                     || TREE_CODE (first) == TRUTH_XOR_EXPR
                     || TREE_CODE (first) == TRUTH_NOT_EXPR
                 ? first
                 : NULL_TREE;
    }
}

/* Note the condition of loop INDEX at LOCATION, which GCC moved into BODY
   because it has a co_await; false if the loop has none.  */
static bool
note_moved_condition (tree body, location_t location, unsigned index)
{
  tree condition = NULL_TREE;
  tree variable = rp_coroutine_loop_condition (body, &condition);
  if (!variable)
    return false;
  location_t place
      = condition ? rp_first_place (condition, UNKNOWN_LOCATION) : location;
  struct held_condition held
      = { index, place == UNKNOWN_LOCATION ? location : place };
  variables->put (DECL_UID (variable), held);
  return true;
}

/* Note the loop that BODY begins with, if there is one.  */
static void
note_first_loop (tree body)
{
  while (body)
    switch (TREE_CODE (body))
      {
      case BIND_EXPR:
        body = BIND_EXPR_BODY (body);
        break;
      case STATEMENT_LIST:
        body = expr_first (body);
        break;
      case FOR_STMT:
      case WHILE_STMT:
      case DO_STMT:
        first_loops->add (body);
        return;
      default:
        return;
      }
}

static tree
find_if (tree *tp, int *walk_subtrees, void *data)
{
  (void) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return strcmp (get_tree_code_name (TREE_CODE (*tp)), "if_stmt") == 0
             ? *tp
             : NULL_TREE;
}

/* Whether the loop INDEX at LOCATION, with BODY, has a condition that declares
   a variable: C++ has made `while (true) { T v = ...; if (!v) break; ... }' of
   `while (T v = ...)', and the `if' stands in the head of the loop.  Its place
   is noted.  */
static bool
note_declaring_condition (tree body, location_t location, unsigned index)
{
  tree decides = lang_GNU_CXX () && body
                     ? walk_tree_without_duplicates (&body, find_if, NULL)
                     : NULL_TREE;
  if (!decides || !rp_text_in_head_p (location, EXPR_LOCATION (decides)))
    return false;
  location_t place = get_pure_location (EXPR_LOCATION (decides));
  loop_of_condition->put (place, index);
  declaring_conditions->add (place);
  return true;
}

/* What a walk is in: a loop's index plus one, or 0.  */
struct walk
{
  unsigned around;
  hash_set<tree> *seen;
};

static void
note_loop (tree stmt, tree condition, tree body, const char *kind,
           bool condition_first, const struct walk *walk)
{
  struct rp_source_loop *loop = XNEW (struct rp_source_loop);
  unsigned index = loops.length ();

  location_t location = get_pure_location (EXPR_LOCATION (stmt));
  /* The C front end gives `do' the place of what follows it.  */
  loop->location = TREE_CODE (stmt) == DO_STMT
                       ? rp_text_word_before (location, "do")
                       : location;
  loop->kind = kind;
  loop->condition_first = condition_first;
  loop->parent = walk->around ? loops[walk->around - 1] : NULL;
  loop->begins = false;
  if (condition && !integer_nonzerop (condition))
    {
      hash_set<tree> seen;
      loop->begins = first_loops->contains (stmt);
      walk_tree (&condition, note_condition, &index, &seen);
      /* A plain variable as condition has no location of its own: GCC gives
         the jump that of the loop.  */
      if (!EXPR_HAS_LOCATION (condition))
        loop_of_condition->put (location, index);
    }
  else if (!note_moved_condition (body, location, index)
           && !(condition_first
                && note_declaring_condition (body, location, index)))
    {
      tree first = body ? expr_first (body) : NULL_TREE;
      tree evaluated = first_expression (body, index);
      location_t at = first && EXPR_HAS_LOCATION (first)
                          ? get_pure_location (EXPR_LOCATION (first))
                          : location;
      loop->condition_first = false;
      note_first_loop (body);
      jumps->put (at, index);
      jumps->put (location, index);
      if (evaluated)
        walk_tree (&evaluated, note_first, &index, NULL);
    }
  loops.safe_push (loop);
}

/* GCC 11's C has made gotos of its loops.  */
static bool
front_end_has_loops_p (void)
{
  return lang_GNU_CXX () || RUCHYPROF_GCC_MAJOR >= 12;
}

/* Note the loop of DIRECTIVE, once for all that are combined: its index plus
   one, or that of what it is in if it has none.  */
static unsigned
note_shared_loop (tree directive, const struct walk *walk)
{
  location_t place = rp_directive_loop (EXPR_LOCATION (directive));
  if (LOCATION_LOCUS (place) <= BUILTINS_LOCATION)
    return walk->around;
  place = get_pure_location (place);
  if (unsigned *known = shared_loops->get (place))
    return *known + 1;
  struct rp_source_loop *loop = XNEW (struct rp_source_loop);
  loop->location = place;
  loop->kind = "for";
  loop->condition_first = false;
  loop->parent = walk->around ? loops[walk->around - 1] : NULL;
  loop->begins = false;
  shared_loops->put (place, loops.length ());
  loops.safe_push (loop);
  return loops.length ();
}

/* Whether STMT, a loop of C++, is one that the compiler writes for the
   elements of an array: no keyword stands at its place.  */
static bool
written_by_compiler_p (tree stmt)
{
  expanded_location at;
  location_t loc = EXPR_LOCATION (stmt);
  return lang_GNU_CXX () && TREE_CODE (stmt) == FOR_STMT
         && rp_text_spelled_at (loc, &at) && !rp_text_word_p (loc, "for");
}

static tree
note_statement (tree *tp, int *walk_subtrees, void *data)
{
  tree t = *tp;
  struct walk *walk = (struct walk *) data;
  unsigned around = 0;
  if (TYPE_P (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if (walk->around && EXPR_HAS_LOCATION (t))
    loop_of_place->put (get_pure_location (EXPR_LOCATION (t)),
                        walk->around - 1);
  if (written_by_compiler_p (t))
    return NULL_TREE;
  if (TREE_CODE (t) == FOR_STMT)
    note_loop (t, FOR_COND (t), FOR_BODY (t), "for", true, walk);
  else if (TREE_CODE (t) == WHILE_STMT)
    note_loop (t, WHILE_COND (t), WHILE_BODY (t), "while", true, walk);
  else if (TREE_CODE (t) == DO_STMT)
    note_loop (t, DO_COND (t), DO_BODY (t), "do", false, walk);
  else if (front_end_has_loops_p () && rp_directive_shares_loop_p (t))
    around = note_shared_loop (t, walk);
  else
    return NULL_TREE;
  /* All of it but what `for' begins with is in the loop; of what a directive
     shares out, the body.  */
  struct walk inner = { around ? around : loops.length (), walk->seen };
  *walk_subtrees = 0;
  for (int i = 0; i < TREE_OPERAND_LENGTH (t); i++)
    walk_tree (&TREE_OPERAND (t, i), note_statement,
               (TREE_CODE (t) == FOR_STMT && i == 0) || (around && i > 0)
                   ? walk
                   : &inner,
               walk->seen);
  return NULL_TREE;
}

void
rp_source_loops_collect (void *event_data, void *user_data)
{
  tree decl = (tree) event_data;
  (void) user_data;
  if (!loop_of_condition)
    {
      loop_of_condition = new place_map;
      jumps = new place_map;
      declaring_conditions
          = new hash_set<int_hash<location_t, UNKNOWN_LOCATION> >;
      loop_of_first = new place_map;
      loop_of_place = new place_map;
      shared_loops = new place_map;
      variables = new hash_map<int_hash<unsigned, 0>, struct held_condition>;
      first_loops = new hash_set<tree>;
    }
  if (TREE_CODE (decl) != FUNCTION_DECL || !DECL_SAVED_TREE (decl))
    return;
  first_loops->empty ();
  hash_set<tree> seen;
  struct walk walk = { 0, &seen };
  walk_tree (&DECL_SAVED_TREE (decl), note_statement, &walk, &seen);
}

/* Fortran's `do while' whose condition LOC stands in.  */
static const struct rp_source_loop *
fortran_loop (location_t loc)
{
  static hash_map<int_hash<location_t, UNKNOWN_LOCATION>,
                  struct rp_source_loop *>
      known;
  location_t place = rp_fortran_do_while (loc);
  if (place == UNKNOWN_LOCATION)
    return NULL;
  bool existed;
  struct rp_source_loop *&loop = known.get_or_insert (place, &existed);
  if (!existed)
    {
      loop = XNEW (struct rp_source_loop);
      loop->location = place;
      loop->kind = "while";
      loop->condition_first = true;
      loop->parent = NULL;
      loop->begins = false;
    }
  return loop;
}

/* The loop that MAP, which may not be there yet, has for LOC.  */
static const struct rp_source_loop *
loop_in (place_map *map, location_t loc)
{
  loc = get_pure_location (loc);
  unsigned *index = map && loc != UNKNOWN_LOCATION ? map->get (loc) : NULL;
  return index ? loops[*index] : NULL;
}

const struct rp_source_loop *
rp_source_loop_around (location_t loc)
{
  return loop_in (loop_of_place, loc);
}

const struct rp_source_loop *
rp_source_loop_of_condition (location_t loc)
{
  if (lang_GNU_Fortran ())
    return fortran_loop (loc);
  return loop_in (loop_of_condition, loc);
}

const struct rp_source_loop *
rp_source_loop_of_variable (tree variable, location_t *place)
{
  struct held_condition *held = variables && VAR_P (variable)
                                    ? variables->get (DECL_UID (variable))
                                    : NULL;
  if (!held)
    return NULL;
  *place = held->place;
  return loops[held->loop];
}

bool
rp_source_loop_declares_p (location_t loc)
{
  return declaring_conditions && LOCATION_LOCUS (loc) > BUILTINS_LOCATION
         && declaring_conditions->contains (get_pure_location (loc));
}

const struct rp_source_loop *
rp_source_loop_of_jump (location_t loc)
{
  return loop_in (jumps, loc);
}

const struct rp_source_loop *
rp_source_loop_shared (location_t loc)
{
  return loop_in (shared_loops, loc);
}

const struct rp_source_loop *
rp_source_loop_of_first (location_t loc)
{
  return loop_in (loop_of_first, loc);
}

bool
rp_same_source_loop (const struct rp_source_loop *a,
                     const struct rp_source_loop *b)
{
  return a == b
         || (a && b && a->location == b->location
             && strcmp (a->kind, b->kind) == 0);
}
