/* SPDX-License-Identifier: MIT */
/* Support library: f64 and f32.  Display is positional with the shortest
   digits that read back as the same value, always with a point: 3.0.  */

#ifndef RUCHY_FLOAT_H
#define RUCHY_FLOAT_H
#pragma GCC system_header

#include <math.h>

#include "core.h"

void ruchy_f64_show (struct ruchy_writer *w, double v,
                     const struct ruchy_spec *spec);
void ruchy_f32_show (struct ruchy_writer *w, float v,
                     const struct ruchy_spec *spec);

/* `"n" + 2.0` is "n2": Display without a forced ".0".  */
void ruchy_put_f64_bare (struct ruchy_writer *w, double v);

#define ruchy_f64_copy(v) (v)
#define ruchy_f64_drop(v) ((void) (v))
#define ruchy_f64_eq(a, b) ((a) == (b))
#define ruchy_f32_copy(v) (v)
#define ruchy_f32_drop(v) ((void) (v))
#define ruchy_f32_eq(a, b) ((a) == (b))

/* The operators under the names integers have (AT is not used).  */
#define RUCHY_FLOAT_OPERATORS_(N, T, mod)                                     \
  RUCHY_INLINE T ruchy_##N##_add (T a, T b, const char *at)                   \
  {                                                                           \
    (void) at;                                                                \
    return a + b;                                                             \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_sub (T a, T b, const char *at)                   \
  {                                                                           \
    (void) at;                                                                \
    return a - b;                                                             \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_mul (T a, T b, const char *at)                   \
  {                                                                           \
    (void) at;                                                                \
    return a * b;                                                             \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_div (T a, T b, const char *at)                   \
  {                                                                           \
    (void) at;                                                                \
    return a / b;                                                             \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_rem (T a, T b, const char *at)                   \
  {                                                                           \
    (void) at;                                                                \
    return mod (a, b);                                                        \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_neg (T a, const char *at)                        \
  {                                                                           \
    (void) at;                                                                \
    return -a;                                                                \
  }
RUCHY_FLOAT_OPERATORS_ (f64, double, fmod)
RUCHY_FLOAT_OPERATORS_ (f32, float, fmodf)

/* Total order for sort, min and max: NaN after everything.  */
RUCHY_INLINE int
ruchy_f64_cmp (double a, double b)
{
  return (a > b) - (a < b) + (a != a) - (b != b);
}
RUCHY_INLINE int
ruchy_f32_cmp (float a, float b)
{
  return (a > b) - (a < b) + (a != a) - (b != b);
}
RUCHY_INLINE uint64_t
ruchy_f64_hash (double v)
{
  uint64_t bits = 0;
  if (v != 0)
    memcpy (&bits, &v, sizeof bits);
  return ruchy_hash_mix (bits, 3);
}
RUCHY_INLINE uint64_t
ruchy_f32_hash (float v)
{
  return ruchy_f64_hash (v);
}

/* Rust's min and max: a NaN operand is ignored.  */
RUCHY_INLINE double
ruchy_f64_min (double a, double b)
{
  return fmin (a, b);
}
RUCHY_INLINE double
ruchy_f64_max (double a, double b)
{
  return fmax (a, b);
}
/* Rust's signum: 1.0 for +0.0, -1.0 for -0.0, NaN for NaN.  */
RUCHY_INLINE double
ruchy_f64_signum (double v)
{
  return v != v ? v : copysign (1.0, v);
}
RUCHY_INLINE double
ruchy_f64_fract (double v)
{
  return v - trunc (v);
}
/* x ** n for an integer exponent (powi).  */
double ruchy_f64_powi (double x, int64_t n);

#endif
