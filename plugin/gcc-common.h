/* SPDX-License-Identifier: GPL-3.0-or-later */
/* gcc-common.h - the only file that includes GCC's headers, and the only one
   that knows in what GCCs differ: 11 and 12, and as far as their headers tell
   newer ones, with which it was never built.  Every .cc file of the plugin
   includes it first.  Runs in cc1, cc1plus, f951.  */

#ifndef RP_GCC_COMMON_H
#define RP_GCC_COMMON_H

/* The order matters to GCC.  */
/* clang-format off */
#include "gcc-plugin.h"

#include "plugin-version.h"

#include "bversion.h"

#include "tree.h"

#include "basic-block.h"
#include "context.h"
#include "function.h"
#include "gimple.h"
#include "tree-pass.h"

#include "alloc-pool.h"
#include "stringpool.h"
#include "attribs.h"
#include "calls.h"
#include "cfganal.h"
#include "cfghooks.h"
#include "cfgloop.h"
#include "cgraph.h"
#include "c-family/c-common.h"
#include "debug.h"
#include "diagnostic.h"
#include "diagnostic-core.h"
#include "dominance.h"
#include "dumpfile.h"
#include "fold-const.h"
#include "gimple-iterator.h"
#include "gimple-fold.h"
#include "gimple-ssa.h"
#include "gimple-walk.h"
#include "gimplify.h"
#include "gimplify-me.h"
#include "intl.h"
#include "langhooks.h"
#include "opts.h"
#include "options.h"
#include "output.h"
#include "predict.h"
#include "profile-count.h"
#include "ssa.h"
#include "symbol-summary.h"
#include "symtab-thunks.h"
#include "target.h"
#include "toplev.h"
#include "tree-cfg.h"
#include "tree-dfa.h"
#include "tree-eh.h"
#include "tree-inline.h"
#include "tree-into-ssa.h"
#include "tree-iterator.h"
#include "tree-nested.h"
#include "tree-phinodes.h"
#include "tree-chrec.h"
#include "tree-scalar-evolution.h"
#include "tree-ssa.h"
#include "tree-ssa-loop.h"
#include "tree-ssa-loop-ivopts.h"
#include "tree-ssa-loop-niter.h"
#include "tree-ssa-operands.h"
#include "tree-ssanames.h"
#include "stor-layout.h"
#include "sreal.h"
#include "tree-vrp.h"
#include "ipa-prop.h"
#include "ipa-fnsummary.h"
#include "ssa-iterators.h"
#include "varasm.h"

#include "memmodel.h"
#include "rtl.h"
#include "emit-rtl.h"
#include "regs.h"
#include "function-abi.h"

/* clang-format on */

#ifndef RUCHYPROF_GCC_MAJOR
#define RUCHYPROF_GCC_MAJOR BUILDING_GCC_MAJOR
#endif

/* How the variables begin that hold loops' conditions in coroutines.  */
#if RUCHYPROF_GCC_MAJOR >= 12
#define RP_COROUTINE_CONDITION "__ifcd_"
#else
#define RP_COROUTINE_CONDITION "ifcd."
#endif

/* Copy the body of NODE into a new local function whose name ends in SUFFIX.
   GCC 12 can give the name without a number behind it.  */
static inline cgraph_node *
rp_create_version (cgraph_node *node, const char *suffix)
{
#if RUCHYPROF_GCC_MAJOR >= 12
  return node->create_version_clone_with_body (vNULL, NULL, NULL, NULL, NULL,
                                               suffix, NULL_TREE, false);
#else
  return node->create_version_clone_with_body (vNULL, NULL, NULL, NULL, NULL,
                                               suffix, NULL_TREE);
#endif
}

/* Let warnings be suppressed at TO as they are at FROM.  */
static inline void
rp_move_warnings (location_t from, location_t to)
{
#if RUCHYPROF_GCC_MAJOR >= 12
  copy_warning (to, from);
#else
  (void) from;
  (void) to;
#endif
}

/* Replace the callee of E's call statement.  */
static inline void
rp_redirect_call (cgraph_edge *e, cgraph_node *callee)
{
  e->redirect_callee (callee);
  cgraph_edge::redirect_call_stmt_to_callee (e);
}

/* Let the gimplifier give the branch that it is about to make the place LOC,
   which its COND_EXPR has already: GCC 11 takes the current place.  So does
   what has no place in the branch's condition then.  */
#define RP_BRANCHES_AT_CURRENT_PLACE (RUCHYPROF_GCC_MAJOR < 12)
static inline void
rp_gimplify_branch_at (location_t loc)
{
  if (RP_BRANCHES_AT_CURRENT_PLACE)
    input_location = loc;
}

/* LOCUS with RANGE and DATA, a lexical block or what its owner put in that
   place.  GCC 13 keeps a discriminator there, too.  */
static inline location_t
rp_combine_location (location_t locus, source_range range, void *data)
{
#if RUCHYPROF_GCC_MAJOR >= 14
  return line_table->get_or_create_combined_loc (locus, range, data, 0);
#elif RUCHYPROF_GCC_MAJOR == 13
  return COMBINE_LOCATION_DATA (line_table, locus, range, data, 0);
#else
  return COMBINE_LOCATION_DATA (line_table, locus, range, data);
#endif
}

/* Whether no warning is to be given.  */
static inline bool &
rp_no_warnings (void)
{
#if RUCHYPROF_GCC_MAJOR >= 14
  return global_dc->m_inhibit_warnings;
#else
  return global_dc->dc_inhibit_warnings;
#endif
}

/* What the other supported GCCs do not have must not keep the plugin from
   being loaded into them: only then can it say what is wrong.  */
#if RUCHYPROF_GCC_MAJOR >= 12
__asm__(".weak _Z12copy_warningjj\n\t"
        ".weak _ZN10loops_list14walk_loop_treeEP4loopj\n\t"
        ".weak _ZN11cgraph_node30create_version_clone_with_bodyE3vecIP11"
        "cgraph_edge7va_heap6vl_ptrEPS0_IP15ipa_replace_map5va_gc8vl_embedEP21"
        "ipa_param_adjustmentsP11bitmap_headP15basic_block_defPKcP9tree_"
        "nodeb");
#else
__asm__(".weak vNULL\n\t"
        ".weak _ZN11cgraph_node30create_version_clone_with_bodyE3vecIP11"
        "cgraph_edge7va_heap6vl_ptrEPS0_IP15ipa_replace_map5va_gc8vl_embedEP21"
        "ipa_param_adjustmentsP11bitmap_headP15basic_block_defPKcP9tree_"
        "node");
#endif

#endif
