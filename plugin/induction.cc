/* SPDX-License-Identifier: GPL-3.0-or-later */
/* induction.cc - the number of iterations from what an induction variable has
   become.

   A variable that changes by the same step in each iteration says at every
   exit how many there were,

       count = (current - initial) / step

   also where nobody can say so beforehand: `while (a[i] == b[i]) i++'.  The
   difference is a multiple of the step, so a shift and a multiplication by the
   inverse of the odd rest divide it (Granlund and Montgomery, Division by
   invariant integers using multiplication, PLDI 1994, section 9).

   All this is arithmetic modulo 2^precision.  It is exact if count * |step| is
   less than that: because the variable cannot overflow, because GCC knows a
   bound of the iterations, or because no machine runs for so long.  Compiler
   only.  */

#include "gcc-common.h"

#include "induction.h"

/* A loop of this many iterations runs for days at least.  */
#define BITS_NEVER_REACHED 48

/* Whether a variable of TYPE comes back to a value it has had, or may have,
   within the life of LOOP, with steps of MAGNITUDE.  */
static bool
wraps_p (class loop *loop, tree type, bool no_overflow,
         unsigned HOST_WIDE_INT magnitude)
{
  unsigned bits = TYPE_PRECISION (type);
  widest_int bound;
  if (POINTER_TYPE_P (type) || no_overflow)
    return false;
  if (bits >= BITS_NEVER_REACHED
      && magnitude < HOST_WIDE_INT_1U << MIN (bits - BITS_NEVER_REACHED, 62))
    return false;
  return !max_loop_iterations (loop, &bound)
         || wi::ge_p (bound * magnitude, wi::lshift (widest_int (1), bits),
                      UNSIGNED);
}

/* Read PHI, in the header of LOOP, into VARIABLE, if it tells the number of
   iterations.  */
static bool
read_phi (class loop *loop, gphi *phi, struct rp_induction *variable)
{
  tree result = gimple_phi_result (phi);
  tree type = TREE_TYPE (result);
  affine_iv iv;
  if (virtual_operand_p (result)
      || !(POINTER_TYPE_P (type) || INTEGRAL_TYPE_P (type))
      || TYPE_PRECISION (type) < 8 || TYPE_PRECISION (type) > 64
      || SSA_NAME_OCCURS_IN_ABNORMAL_PHI (result)
      || !simple_iv (loop, loop, result, &iv, false)
      || TREE_CODE (iv.step) != INTEGER_CST || integer_zerop (iv.step))
    return false;
  widest_int step = wi::sext (wi::to_widest (iv.step),
                              TYPE_PRECISION (TREE_TYPE (iv.step)));
  variable->falls = wi::neg_p (step);
  step = wi::abs (step);
  if (!wi::fits_uhwi_p (step) || wi::ge_p (step, widest_int (1) << 31, SIGNED))
    return false;
  unsigned HOST_WIDE_INT magnitude = step.to_uhwi ();
  if (wraps_p (loop, type, iv.no_overflow, magnitude))
    return false;
  variable->shift = ctz_hwi (magnitude);
  variable->odd = magnitude >> variable->shift;
  variable->current = result;
  variable->initial = PHI_ARG_DEF_FROM_EDGE (phi, loop_preheader_edge (loop));
  variable->next = PHI_ARG_DEF_FROM_EDGE (phi, loop_latch_edge (loop));
  return TREE_CODE (variable->next) == SSA_NAME
         && !SSA_NAME_OCCURS_IN_ABNORMAL_PHI (variable->next)
         && (TREE_CODE (variable->initial) != SSA_NAME
             || !SSA_NAME_OCCURS_IN_ABNORMAL_PHI (variable->initial));
}

/* Instructions that the count takes at an exit, but for adding it: a value
   that must be kept through the loop counts as one.  */
static int
price (const struct rp_induction *variable)
{
  bool kept = !CONSTANT_CLASS_P (variable->initial);
  return kept + (variable->shift != 0) + 2 * (variable->odd != 1)
         + !integer_zerop (variable->initial) + variable->falls;
}

bool
rp_induction_find (class loop *loop, struct rp_induction *found)
{
  bool any = false;
  for (gphi_iterator p = gsi_start_phis (loop->header); !gsi_end_p (p);
       gsi_next (&p))
    {
      struct rp_induction candidate;
      if (!read_phi (loop, p.phi (), &candidate)
          || (any && price (&candidate) >= price (found)))
        continue;
      *found = candidate;
      any = true;
    }
  return any;
}

/* VALUE's inverse modulo 2^64, by Newton's iteration: each doubles the number
   of right bits, and VALUE is its own inverse modulo 8.  */
static unsigned HOST_WIDE_INT
inverse (unsigned HOST_WIDE_INT value)
{
  unsigned HOST_WIDE_INT x = value;
  for (unsigned bits = 3; bits < 64; bits *= 2)
    x *= 2 - value * x;
  return x;
}

tree
rp_induction_count (const struct rp_induction *variable, edge exit)
{
  tree type = TREE_TYPE (variable->current);
  tree word = build_nonstandard_integer_type (TYPE_PRECISION (type), 1);
  basic_block stepped = gimple_bb (SSA_NAME_DEF_STMT (variable->next));
  /* What has been stepped already is counted one step back: then the old
     value need not be kept.  */
  bool ahead = stepped && dominated_by_p (CDI_DOMINATORS, exit->src, stepped);
  tree now = fold_convert (word, ahead ? variable->next : variable->current);
  tree then = fold_convert (word, variable->initial);
  if (ahead)
    {
      tree step = build_int_cst (word, variable->odd << variable->shift);
      then = fold_build2 (variable->falls ? MINUS_EXPR : PLUS_EXPR, word, then,
                          step);
    }
  tree count = variable->falls ? fold_build2 (MINUS_EXPR, word, then, now)
                               : fold_build2 (MINUS_EXPR, word, now, then);
  if (variable->shift)
    count = fold_build2 (RSHIFT_EXPR, word, count,
                         build_int_cst (unsigned_type_node, variable->shift));
  if (variable->odd != 1)
    count = fold_build2 (MULT_EXPR, word, count,
                         build_int_cst (word, inverse (variable->odd)));
  return fold_convert (long_long_unsigned_type_node, count);
}
