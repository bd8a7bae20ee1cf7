/* SPDX-License-Identifier: GPL-3.0-or-later */
/* labels.cc - copy the label tables of computed-goto interpreters.

   GCC refuses to copy a function when a static variable holds the address of
   one of its labels: the copy would jump into the original.  These functions
   are the hottest there are, so the table is copied as well: the blocks of
   both functions come in the same order, which maps each label to its copy,
   and each static variable of the function whose initialiser holds one of its
   labels, or leads to a variable that does, gets a twin.  Copying also folds
   "table[2]" to the address of the original's label: such an address is
   replaced, too.

   A label may head a loop, whose entries and iterations are jumps to it, while
   a computed goto's edge can hold no marker: then the label gets a block of
   its own.  Compiler only.  */

#include "gcc-common.h"

#include "labels.h"
#include "sections.h"
#include "unit.h"

bool
rp_labels_allow_copy (struct function *fun)
{
  if (!fun->has_forced_label_in_static)
    return false;
  fun->has_forced_label_in_static = 0;
  fun->cannot_be_copied_reason = NULL;
  fun->cannot_be_copied_set = 0;
  return true;
}

static void
forbid_copy (struct function *fun)
{
  fun->has_forced_label_in_static = 1;
  fun->cannot_be_copied_reason = NULL;
  fun->cannot_be_copied_set = 0;
}

struct label_map
{
  hash_map<tree, tree> labels;
  hash_map<tree, tree> tables;
  tree copy;
};

static void
collect_labels (struct function *fun, vec<tree> *labels)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (glabel *label = dyn_cast<glabel *> (gsi_stmt (g)))
      labels->safe_push (gimple_label_label (label));
}

static bool
static_variable_p (tree t)
{
  return VAR_P (t) && TREE_STATIC (t) && !DECL_EXTERNAL (t);
}

/* What is looked through for labels.  */
struct label_search
{
  struct label_map *map;    /* of the labels, or NULL for any */
  auto_vec<tree> variables; /* still to be looked through */
  hash_set<tree> seen;
};

static tree
find_label (tree *tp, int *walk_subtrees, void *data)
{
  struct label_search *search = (struct label_search *) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (static_variable_p (*tp) && !search->seen.add (*tp))
    search->variables.safe_push (*tp);
  return TREE_CODE (*tp) == LABEL_DECL
                 && (!search->map || search->map->labels.get (*tp))
             ? *tp
             : NULL_TREE;
}

/* Whether the initialiser of VAR holds a label of the function, of any with
   MAP NULL, or leads to another variable's that does.  */
static bool
leads_to_label_p (tree var, struct label_map *map)
{
  struct label_search search;
  search.map = map;
  search.seen.add (var);
  search.variables.safe_push (var);
  while (!search.variables.is_empty ())
    {
      tree initial = DECL_INITIAL (search.variables.pop ());
      if (initial && initial != error_mark_node
          && walk_tree (&initial, find_label, &search, NULL))
        return true;
    }
  return false;
}

bool
rp_labels_in_variable_p (tree var)
{
  return static_variable_p (var) && leads_to_label_p (var, NULL);
}

static tree replace_table (tree *tp, int *walk_subtrees, void *data);

/* The twin of the static variable VAR for the copy; VAR itself if no label of
   the function is found through it.  */
static tree
table_of_copy (tree var, struct label_map *map)
{
  if (tree *known = map->tables.get (var))
    return *known;
  if (!leads_to_label_p (var, map))
    {
      map->tables.put (var, var);
      return var;
    }
  tree twin = copy_node (var);
  map->tables.put (var, twin);
  map->tables.put (twin, twin);
  DECL_NAME (twin) = create_tmp_var_name ("ruchyprof_labels");
  SET_DECL_ASSEMBLER_NAME (twin, DECL_NAME (twin));
  SET_DECL_RTL (twin, NULL);
  twin->decl_with_vis.symtab_node = NULL;
  DECL_CONTEXT (twin) = map->copy;
  TREE_PUBLIC (twin) = 0;
  DECL_INITIAL (twin) = unshare_expr (DECL_INITIAL (var));
  walk_tree (&DECL_INITIAL (twin), replace_table, map, NULL);
  rp_sections_set_twin (twin);
  varpool_node::finalize_decl (twin);
  return twin;
}

static tree
find_table (tree *tp, int *walk_subtrees, void *data)
{
  struct label_map *map = (struct label_map *) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  if (TREE_CODE (*tp) == LABEL_DECL)
    return map->labels.get (*tp) ? *tp : NULL_TREE;
  return static_variable_p (*tp) && table_of_copy (*tp, map) != *tp
             ? *tp
             : NULL_TREE;
}

static tree
replace_table (tree *tp, int *walk_subtrees, void *data)
{
  struct label_map *map = (struct label_map *) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (static_variable_p (*tp))
    *tp = table_of_copy (*tp, map);
  else if (TREE_CODE (*tp) == LABEL_DECL)
    if (tree *label = map->labels.get (*tp))
      *tp = *label;
  return NULL_TREE;
}

static tree
operand_of_copy (tree operand, struct label_map *map)
{
  if (!operand || !walk_tree (&operand, find_table, map, NULL))
    return operand;
  operand = unshare_expr (operand);
  walk_tree (&operand, replace_table, map, NULL);
  if (TREE_CODE (operand) == ADDR_EXPR)
    recompute_tree_invariant_for_addr_expr (operand);
  return operand;
}

void
rp_labels_remap (tree bare, tree copy)
{
  struct function *from = DECL_STRUCT_FUNCTION (bare);
  struct function *to = DECL_STRUCT_FUNCTION (copy);
  struct label_map map;
  auto_vec<tree> old_labels, new_labels;
  basic_block bb;

  map.copy = copy;
  collect_labels (from, &old_labels);
  collect_labels (to, &new_labels);
  gcc_assert (old_labels.length () == new_labels.length ());
  for (unsigned i = 0; i < old_labels.length (); i++)
    map.labels.put (old_labels[i], new_labels[i]);

  push_cfun (to);
  FOR_EACH_BB_FN (bb, to)
  {
    for (gphi_iterator p = gsi_start_phis (bb); !gsi_end_p (p); gsi_next (&p))
      for (unsigned i = 0; i < gimple_phi_num_args (p.phi ()); i++)
        SET_PHI_ARG_DEF (
            p.phi (), i,
            operand_of_copy (gimple_phi_arg_def (p.phi (), i), &map));
    for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
         gsi_next (&g))
      {
        gimple *stmt = gsi_stmt (g);
        bool changed = false;
        for (unsigned i = 0; i < gimple_num_ops (stmt); i++)
          {
            tree old = gimple_op (stmt, i);
            tree operand = operand_of_copy (old, &map);
            if (operand != old)
              {
                gimple_set_op (stmt, i, operand);
                changed = true;
              }
          }
        if (changed)
          update_stmt (stmt);
      }
  }
  update_ssa (TODO_update_ssa_only_virtuals);
  pop_cfun ();
  forbid_copy (from);
  forbid_copy (to);
}

static bool
complex_edge_p (edge e)
{
  return e->flags & EDGE_COMPLEX;
}

/* Whether computed gotos and other, plain jumps lead to BB.  */
static bool
mixed_entries_p (basic_block bb)
{
  bool computed = false, plain = false;
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->preds)
  {
    gimple *last = last_stmt (e->src);
    if (e->flags & EDGE_EH)
      return false;
    if (!complex_edge_p (e))
      plain = true;
    else if (last && computed_goto_p (last))
      computed = true;
  }
  return computed && plain;
}

void
rp_labels_separate (struct function *fun)
{
  auto_vec<basic_block> mixed;
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  if (mixed_entries_p (bb))
    mixed.safe_push (bb);
  /* GCC would mend them one by one, and finds blocks that nothing leads to but
     what it has not come to yet.  */
  if (!mixed.is_empty ())
    free_dominance_info (fun, CDI_DOMINATORS);
  for (unsigned i = 0; i < mixed.length (); i++)
    {
      basic_block label
          = make_forwarder_block (mixed[i], complex_edge_p, NULL)->src;
      for (gphi_iterator p = gsi_start_phis (label); !gsi_end_p (p);
           gsi_next (&p))
        SSA_NAME_OCCURS_IN_ABNORMAL_PHI (gimple_phi_result (p.phi ())) = 1;
    }
  if (!mixed.is_empty () && current_loops)
    loops_state_set (LOOPS_NEED_FIXUP);
}
