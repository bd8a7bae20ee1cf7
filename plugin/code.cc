/* SPDX-License-Identifier: GPL-3.0-or-later */
/* code.cc - the code that counts.

   In a program for x86-64, a counter is one instruction and takes no register,

       incq  %gs:slots+8*slot(%rip)

   (abi.h, RUCHYPROF_UNIT_SEGMENT).  In a shared object, and with slab=cell, it
   is

       movq  %fs:cell@tpoff, %rax      # or through the GOT; GCC shares it
       addq  $1, 8*slot(%rax)

   Either is exact in signal handlers, without atomics, without sharing.  What
   counts is a volatile asm that does not tell GCC that it writes memory:
   nothing that GCC knows of lives in a slab, so nothing need be reloaded
   because of it.  processor-CPU.cc writes it.  With no-assembler a counter is
   a load, an add and a store.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "code.h"
#include "processor.h"
#include "unit.h"

static tree cell, link_words;

bool
rp_code_shared_cell_p (void)
{
  return flag_pic && !flag_pie;
}

bool
rp_code_segment_p (void)
{
  return rp_args.segment && rp_args.assembler && rp_target_has_segment_p ()
         && !rp_code_shared_cell_p ();
}

static tree
new_variable (const char *name, tree type)
{
  tree v
      = build_decl (UNKNOWN_LOCATION, VAR_DECL, get_identifier (name), type);
  DECL_ARTIFICIAL (v) = 1;
  DECL_IGNORED_P (v) = 1;
  TREE_USED (v) = 1;
  SET_DECL_ASSEMBLER_NAME (v, DECL_NAME (v));
  rp_unit_keep (v);
  return v;
}

static void
finalize_variable (tree v)
{
  TREE_STATIC (v) = 1;
  DECL_PRESERVE_P (v) = 1;
  varpool_node::finalize_decl (v);
  varpool_node::get (v)->force_output = 1;
}

void
rp_code_declare (void)
{
  if (cell)
    return;
  tree word = build_pointer_type (long_long_unsigned_type_node);
  if (rp_code_shared_cell_p () || rp_code_segment_p ())
    {
      bool segment = rp_code_segment_p ();
      cell = new_variable (
          segment ? "__ruchyprof_segment" : "__ruchyprof_cell", word);
      TREE_PUBLIC (cell) = 1;
      DECL_VISIBILITY (cell) = VISIBILITY_HIDDEN;
      DECL_VISIBILITY_SPECIFIED (cell) = 1;
      set_decl_tls_model (cell, segment ? TLS_MODEL_LOCAL_EXEC
                                        : TLS_MODEL_INITIAL_EXEC);
      make_decl_one_only (cell, DECL_ASSEMBLER_NAME (cell));
    }
  else
    {
      cell = new_variable ("ruchyprof_cell", word);
      set_decl_tls_model (cell, TLS_MODEL_LOCAL_EXEC);
    }
  finalize_variable (cell);

  link_words = new_variable (
      "ruchyprof_link",
      build_array_type_nelts (ptr_type_node, sizeof (struct ruchyprof_link)
                                                 / sizeof (void *)));
  TREE_ADDRESSABLE (link_words) = 1;
  /* Not among the user's: where GCC addresses variables from one anchor
     (-fsection-anchors), those behind it would move.  */
  set_decl_section_name (link_words, ".bss.ruchyprof");
  finalize_variable (link_words);
}

const char *
rp_code_cell_name (void)
{
  return IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (cell));
}

const char *
rp_code_link_name (void)
{
  return IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (link_words));
}

tree
rp_code_load_link (gimple_seq *seq, unsigned field)
{
  tree value = make_ssa_name (ptr_type_node);
  tree word
      = build4 (ARRAY_REF, ptr_type_node, link_words,
                build_int_cst (integer_type_node, field / sizeof (void *)),
                NULL_TREE, NULL_TREE);
  gimple_seq_add_stmt (seq, gimple_build_assign (value, word));
  return value;
}

/* A new SSA name that points to the unit's slots.  */
static tree
load_slab (gimple_seq *seq)
{
  tree slab = make_ssa_name (TREE_TYPE (cell));
  gimple_seq_add_stmt (seq, gimple_build_assign (slab, cell));
  if (!rp_code_shared_cell_p ())
    return slab;
  tree base = rp_code_load_link (seq, offsetof (struct ruchyprof_link, base));
  tree offset = make_ssa_name (sizetype);
  tree sum = make_ssa_name (TREE_TYPE (cell));
  gimple_seq_add_stmt (seq, gimple_build_assign (offset, NOP_EXPR, base));
  gimple_seq_add_stmt (
      seq, gimple_build_assign (sum, POINTER_PLUS_EXPR, slab, offset));
  return sum;
}

tree
rp_code_asm_operand (const char *constraint, tree value)
{
  return build_tree_list (
      build_tree_list (NULL_TREE,
                       build_string (strlen (constraint) + 1, constraint)),
      value);
}

static tree
slot_of (tree slab, unsigned slot)
{
  tree type = TREE_TYPE (TREE_TYPE (cell));
  return build2 (MEM_REF, type, slab,
                 build_int_cst (build_pointer_type (type), 8 * slot));
}

/* An asm statement that nothing may move or remove.  */
static void
add_volatile (gimple_seq *seq, gasm *stmt)
{
  gimple_asm_set_volatile (stmt, true);
  gimple_seq_add_stmt (seq, stmt);
}

void
rp_code_add (gimple_seq *seq, unsigned slot, tree amount)
{
  if (rp_code_segment_p ())
    {
      add_volatile (seq, rp_target_add (NULL_TREE, 8 * slot, amount));
      return;
    }
  tree slab = load_slab (seq);
  if (rp_args.assembler)
    {
      add_volatile (seq, rp_target_add (slab, 8 * slot, amount));
      return;
    }
  tree old = make_ssa_name (TREE_TYPE (TREE_TYPE (cell)));
  tree sum = make_ssa_name (TREE_TYPE (old));
  gimple_seq_add_stmt (seq, gimple_build_assign (old, slot_of (slab, slot)));
  gimple_seq_add_stmt (seq, gimple_build_assign (sum, PLUS_EXPR, old, amount));
  gimple_seq_add_stmt (seq, gimple_build_assign (slot_of (slab, slot), sum));
}
