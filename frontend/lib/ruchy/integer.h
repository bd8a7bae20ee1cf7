/* SPDX-License-Identifier: MIT */
/* Support library: integers of every width, bool, char, unit, range.

   For each width N in i8 i16 i32 i64 i128 isize u8 … usize:
     N_add sub mul (a, b, at)   wrap, or panic with RUCHY_OVERFLOW_TRAPS
     N_div rem (a, b, at)       panic on zero and on MIN / -1
     N_neg abs (a, at)  N_pow (a, exponent, at)
     N_shl shr (a, count)       the count is masked to the width
     N_checked_add … (a, b, &r) true if the result fits
     N_wrapping_… N_saturating_…
     N_from_f64 (x)             saturates, NaN is 0
   Other casts between integers are C casts.  With a prefix ruchy_.  */

#ifndef RUCHY_INTEGER_H
#define RUCHY_INTEGER_H
#pragma GCC system_header

#include "core.h"

typedef __int128 ruchy_int128;
typedef unsigned __int128 ruchy_uint128;

void ruchy_show_i64 (struct ruchy_writer *w, int64_t v,
                     const struct ruchy_spec *spec);
void ruchy_show_u64 (struct ruchy_writer *w, uint64_t v,
                     const struct ruchy_spec *spec);
void ruchy_show_i128 (struct ruchy_writer *w, ruchy_int128 v,
                      const struct ruchy_spec *spec);
void ruchy_show_u128 (struct ruchy_writer *w, ruchy_uint128 v,
                      const struct ruchy_spec *spec);
/* {:x} and {:b} of negative numbers show the two's complement at the width of
   the type, so the narrow types tell their BITS.  */
void ruchy_show_signed (struct ruchy_writer *w, int64_t v, unsigned bits,
                        const struct ruchy_spec *spec);

/* What print of a plain integer does.  */
void ruchy_put_i64 (struct ruchy_writer *w, int64_t v);
/* Less, Equal, Greater.  */
void ruchy_put_ordering (struct ruchy_writer *w, int64_t v);
/* Some(Less) …, None.  */
void ruchy_put_option_ordering (struct ruchy_writer *w, bool some, int64_t v);
void ruchy_put_u64 (struct ruchy_writer *w, uint64_t v);

/* `1u *` keeps the promotion of narrow operands to int from overflowing.  */
#if RUCHY_OVERFLOW_TRAPS
#define RUCHY_ARITHMETIC_(N, T, U, name, op, builtin, text)                   \
  RUCHY_INLINE T ruchy_##N##_##name (T a, T b, const char *at)                \
  {                                                                           \
    T r;                                                                      \
    if (RUCHY_UNLIKELY (builtin (a, b, &r)))                                  \
      ruchy_panic_overflow (at, text);                                        \
    return r;                                                                 \
  }
#else
#define RUCHY_ARITHMETIC_(N, T, U, name, op, builtin, text)                   \
  RUCHY_INLINE T ruchy_##N##_##name (T a, T b, const char *at)                \
  {                                                                           \
    (void) at;                                                                \
    return (T) (1u * (U) a op (U) b);                                         \
  }
#endif

#define RUCHY_INTEGER_COMMON_(N, T, U, BITS, MIN, MAX, SHOWN)                 \
  RUCHY_ARITHMETIC_ (N, T, U, add, +, __builtin_add_overflow, "add")          \
  RUCHY_ARITHMETIC_ (N, T, U, sub, -, __builtin_sub_overflow, "subtract")     \
  RUCHY_ARITHMETIC_ (N, T, U, mul, *, __builtin_mul_overflow, "multiply")     \
  RUCHY_INLINE bool ruchy_##N##_checked_add (T a, T b, T *r)                  \
  {                                                                           \
    return !__builtin_add_overflow (a, b, r);                                 \
  }                                                                           \
  RUCHY_INLINE bool ruchy_##N##_checked_sub (T a, T b, T *r)                  \
  {                                                                           \
    return !__builtin_sub_overflow (a, b, r);                                 \
  }                                                                           \
  RUCHY_INLINE bool ruchy_##N##_checked_mul (T a, T b, T *r)                  \
  {                                                                           \
    return !__builtin_mul_overflow (a, b, r);                                 \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_wrapping_add (T a, T b)                          \
  {                                                                           \
    return (T) ((U) a + (U) b);                                               \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_wrapping_sub (T a, T b)                          \
  {                                                                           \
    return (T) ((U) a - (U) b);                                               \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_wrapping_mul (T a, T b)                          \
  {                                                                           \
    return (T) (1u * (U) a * (U) b);                                          \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_saturating_add (T a, T b)                        \
  {                                                                           \
    T r;                                                                      \
    return __builtin_add_overflow (a, b, &r) ? b < 0 ? MIN : MAX : r;         \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_saturating_sub (T a, T b)                        \
  {                                                                           \
    T r;                                                                      \
    return __builtin_sub_overflow (a, b, &r) ? a < b ? MIN : MAX : r;         \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_saturating_mul (T a, T b)                        \
  {                                                                           \
    T r;                                                                      \
    return __builtin_mul_overflow (a, b, &r) ? (a < 0) != (b < 0) ? MIN : MAX \
                                             : r;                             \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_shl (T a, int64_t count)                         \
  {                                                                           \
    return (T) ((U) a << ((uint64_t) count & (BITS - 1)));                    \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_shr (T a, int64_t count)                         \
  {                                                                           \
    return (T) (a >> ((uint64_t) count & (BITS - 1)));                        \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_pow (T base, int64_t exponent, const char *at)   \
  {                                                                           \
    T result = 1;                                                             \
    if (exponent < 0)                                                         \
      return base == 1             ? 1                                        \
             : (T) (base + 1) == 0 ? exponent & 1 ? base : 1                  \
                                   : 0;                                       \
    for (;;)                                                                  \
      {                                                                       \
        if (exponent & 1)                                                     \
          result = ruchy_##N##_mul (result, base, at);                        \
        exponent >>= 1;                                                       \
        if (!exponent)                                                        \
          return result;                                                      \
        base = ruchy_##N##_mul (base, base, at);                              \
      }                                                                       \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_from_f64 (double x)                              \
  {                                                                           \
    return x != x              ? 0                                            \
           : x <= (double) MIN ? MIN                                          \
           : x >= (double) MAX ? MAX                                          \
                               : (T) x;                                       \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_copy (T v) { return v; }                         \
  RUCHY_INLINE void ruchy_##N##_drop (T v) { (void) v; }                      \
  RUCHY_INLINE bool ruchy_##N##_eq (T a, T b) { return a == b; }              \
  RUCHY_INLINE int ruchy_##N##_cmp (T a, T b) { return (a > b) - (a < b); }   \
  RUCHY_INLINE T ruchy_##N##_min (T a, T b) { return b < a ? b : a; }         \
  RUCHY_INLINE T ruchy_##N##_max (T a, T b) { return b > a ? b : a; }         \
  RUCHY_INLINE uint64_t ruchy_##N##_hash (T v)                                \
  {                                                                           \
    return ruchy_hash_mix ((uint64_t) v, 0);                                  \
  }                                                                           \
  RUCHY_INLINE void ruchy_##N##_show (struct ruchy_writer *w, T v,            \
                                      const struct ruchy_spec *spec)          \
  {                                                                           \
    SHOWN;                                                                    \
  }

#define RUCHY_SIGNED_(N, T, U, BITS, MIN, MAX, SHOWN)                         \
  RUCHY_INTEGER_COMMON_ (N, T, U, BITS, MIN, MAX, SHOWN)                      \
  RUCHY_INLINE T ruchy_##N##_div (T a, T b, const char *at)                   \
  {                                                                           \
    if (RUCHY_UNLIKELY (b == 0))                                              \
      ruchy_panic_divide (at);                                                \
    if (RUCHY_UNLIKELY (b == -1))                                             \
      {                                                                       \
        if (RUCHY_UNLIKELY (a == MIN))                                        \
          ruchy_panic_overflow (at, "divide");                                \
        return (T) -a;                                                        \
      }                                                                       \
    return (T) (a / b);                                                       \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_rem (T a, T b, const char *at)                   \
  {                                                                           \
    if (RUCHY_UNLIKELY (b == 0))                                              \
      ruchy_panic_remainder (at);                                             \
    if (RUCHY_UNLIKELY (b == -1))                                             \
      {                                                                       \
        if (RUCHY_UNLIKELY (a == MIN))                                        \
          ruchy_panic_overflow (at, "calculate the remainder");               \
        return 0;                                                             \
      }                                                                       \
    return (T) (a % b);                                                       \
  }                                                                           \
  /* Remainder that is never negative (rem_euclid).  */                       \
  RUCHY_INLINE T ruchy_##N##_rem_euclid (T a, T b, const char *at)            \
  {                                                                           \
    T r = ruchy_##N##_rem (a, b, at);                                         \
    return r < 0 ? (T) (b < 0 ? r - b : r + b) : r;                           \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_neg (T a, const char *at)                        \
  {                                                                           \
    if (RUCHY_OVERFLOW_TRAPS && RUCHY_UNLIKELY (a == MIN))                    \
      ruchy_panic_overflow (at, "negate");                                    \
    return (T) (0 - (U) a);                                                   \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_abs (T a, const char *at)                        \
  {                                                                           \
    return a < 0 ? ruchy_##N##_neg (a, at) : a;                               \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_signum (T a) { return (T) ((a > 0) - (a < 0)); }

#define RUCHY_UNSIGNED_(N, T, U, BITS, MIN, MAX, SHOWN)                       \
  RUCHY_INTEGER_COMMON_ (N, T, U, BITS, MIN, MAX, SHOWN)                      \
  RUCHY_INLINE T ruchy_##N##_div (T a, T b, const char *at)                   \
  {                                                                           \
    if (RUCHY_UNLIKELY (b == 0))                                              \
      ruchy_panic_divide (at);                                                \
    return (T) (a / b);                                                       \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_rem (T a, T b, const char *at)                   \
  {                                                                           \
    if (RUCHY_UNLIKELY (b == 0))                                              \
      ruchy_panic_remainder (at);                                             \
    return (T) (a % b);                                                       \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_rem_euclid (T a, T b, const char *at)            \
  {                                                                           \
    return ruchy_##N##_rem (a, b, at);                                        \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_neg (T a, const char *at)                        \
  {                                                                           \
    if (RUCHY_OVERFLOW_TRAPS && RUCHY_UNLIKELY (a != 0))                      \
      ruchy_panic_overflow (at, "negate");                                    \
    return (T) (0 - (U) a);                                                   \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_abs (T a, const char *at)                        \
  {                                                                           \
    (void) at;                                                                \
    return a;                                                                 \
  }                                                                           \
  RUCHY_INLINE T ruchy_##N##_signum (T a) { return a != 0; }

RUCHY_SIGNED_ (i8, int8_t, uint8_t, 8, INT8_MIN, INT8_MAX,
               ruchy_show_signed (w, v, 8, spec))
RUCHY_SIGNED_ (i16, int16_t, uint16_t, 16, INT16_MIN, INT16_MAX,
               ruchy_show_signed (w, v, 16, spec))
RUCHY_SIGNED_ (i32, int32_t, uint32_t, 32, INT32_MIN, INT32_MAX,
               ruchy_show_signed (w, v, 32, spec))
RUCHY_SIGNED_ (i64, int64_t, uint64_t, 64, INT64_MIN, INT64_MAX,
               ruchy_show_i64 (w, v, spec))
RUCHY_SIGNED_ (isize, int64_t, uint64_t, 64, INT64_MIN, INT64_MAX,
               ruchy_show_i64 (w, v, spec))
RUCHY_UNSIGNED_ (u8, uint8_t, uint8_t, 8, 0, UINT8_MAX,
                 ruchy_show_u64 (w, v, spec))
RUCHY_UNSIGNED_ (u16, uint16_t, uint16_t, 16, 0, UINT16_MAX,
                 ruchy_show_u64 (w, v, spec))
RUCHY_UNSIGNED_ (u32, uint32_t, uint32_t, 32, 0, UINT32_MAX,
                 ruchy_show_u64 (w, v, spec))
RUCHY_UNSIGNED_ (u64, uint64_t, uint64_t, 64, 0, UINT64_MAX,
                 ruchy_show_u64 (w, v, spec))
RUCHY_UNSIGNED_ (usize, uint64_t, uint64_t, 64, 0, UINT64_MAX,
                 ruchy_show_u64 (w, v, spec))

#define RUCHY_UINT128_MAX (~(ruchy_uint128) 0)
#define RUCHY_INT128_MAX ((ruchy_int128) (RUCHY_UINT128_MAX >> 1))
#define RUCHY_INT128_MIN (-RUCHY_INT128_MAX - 1)

RUCHY_SIGNED_ (i128, ruchy_int128, ruchy_uint128, 128, RUCHY_INT128_MIN,
               RUCHY_INT128_MAX, ruchy_show_i128 (w, v, spec))
RUCHY_UNSIGNED_ (u128, ruchy_uint128, ruchy_uint128, 128, 0, RUCHY_UINT128_MAX,
                 ruchy_show_u128 (w, v, spec))

/* Integer square root, rounded down; negative values panic.  */
int64_t ruchy_i64_isqrt (int64_t v, const char *at);
uint64_t ruchy_u64_isqrt (uint64_t v);
RUCHY_INLINE int64_t
ruchy_i64_gcd (int64_t a, int64_t b)
{
  while (b)
    {
      int64_t r = b == -1 ? 0 : a % b;
      a = b;
      b = r;
    }
  return a < 0 ? (int64_t) (0 - (uint64_t) a) : a;
}
#define ruchy_u64_count_ones(v) ((int64_t) __builtin_popcountll (v))
RUCHY_INLINE int64_t
ruchy_u64_leading_zeros (uint64_t v, unsigned bits)
{
  return v ? __builtin_clzll (v) - (64 - (int64_t) bits) : (int64_t) bits;
}
RUCHY_INLINE int64_t
ruchy_u64_trailing_zeros (uint64_t v, unsigned bits)
{
  return v ? __builtin_ctzll (v) : (int64_t) bits;
}

/* ---- bool ------------------------------------------------------------ */

void ruchy_bool_show (struct ruchy_writer *w, bool v,
                      const struct ruchy_spec *spec);
#define ruchy_bool_copy(v) (v)
#define ruchy_bool_drop(v) ((void) (v))
#define ruchy_bool_eq(a, b) ((a) == (b))
#define ruchy_bool_cmp(a, b) ((int) (a) - (int) (b))
#define ruchy_bool_hash(v) ruchy_hash_mix (v, 1)

/* ---- unit: the value () ---------------------------------------------- */

/* Stored where a type parameter is (); C has no empty struct.  */
typedef struct ruchy_unit
{
  char nothing;
} ruchy_unit;

void ruchy_unit_show (struct ruchy_writer *w, ruchy_unit v,
                      const struct ruchy_spec *spec);
#define RUCHY_UNIT ((ruchy_unit){ 0 })
#define ruchy_unit_copy(v) (v)
#define ruchy_unit_drop(v) ((void) (v))
#define ruchy_unit_eq(a, b) ((void) (a), (void) (b), true)
#define ruchy_unit_cmp(a, b) ((void) (a), (void) (b), 0)
#define ruchy_unit_hash(v) ((void) (v), (uint64_t) 0)

/* ---- char: one code point -------------------------------------------- */

typedef uint32_t ruchy_char;

void ruchy_char_show (struct ruchy_writer *w, ruchy_char v,
                      const struct ruchy_spec *spec);
#define ruchy_char_copy(v) (v)
#define ruchy_char_drop(v) ((void) (v))
#define ruchy_char_eq(a, b) ((a) == (b))
#define ruchy_char_cmp(a, b) (((a) > (b)) - ((a) < (b)))
#define ruchy_char_hash(v) ruchy_hash_mix (v, 2)

/* Unicode letters and digits by a compact table (ASCII exact; Latin, Greek,
   Cyrillic, CJK and the other large alphabets).  */
bool ruchy_char_is_alphabetic (ruchy_char c);
bool ruchy_char_is_numeric (ruchy_char c);
bool ruchy_char_is_alphanumeric (ruchy_char c);
bool ruchy_char_is_whitespace (ruchy_char c);
bool ruchy_char_is_uppercase (ruchy_char c);
bool ruchy_char_is_lowercase (ruchy_char c);
bool ruchy_char_is_control (ruchy_char c);
bool ruchy_char_is_ascii_punctuation (ruchy_char c);
/* Digit of RADIX 2..36.  */
bool ruchy_char_is_digit (ruchy_char c, int64_t radix);
/* Its value, or -1.  */
int64_t ruchy_char_to_digit (ruchy_char c, int64_t radix);
ruchy_char ruchy_char_to_uppercase (ruchy_char c);
ruchy_char ruchy_char_to_lowercase (ruchy_char c);
/* `as char` of an integer: panics if it is no code point.  */
_Noreturn RUCHY_COLD void ruchy_panic_no_char (const char *at, int64_t value);
RUCHY_INLINE bool
ruchy_is_char (int64_t value)
{
  return (uint64_t) value <= 0x10ffff && !(value >= 0xd800 && value < 0xe000);
}

RUCHY_INLINE ruchy_char
ruchy_char_from_u32 (int64_t value, const char *at)
{
  if (RUCHY_UNLIKELY (!ruchy_is_char (value)))
    ruchy_panic_no_char (at, value);
  return (ruchy_char) value;
}

RUCHY_INLINE bool
ruchy_char_is_ascii_digit (ruchy_char c)
{
  return c - '0' < 10u;
}
RUCHY_INLINE bool
ruchy_char_is_ascii_alphabetic (ruchy_char c)
{
  return (c | 32) - 'a' < 26u;
}
RUCHY_INLINE bool
ruchy_char_is_ascii_alphanumeric (ruchy_char c)
{
  return ruchy_char_is_ascii_alphabetic (c) || ruchy_char_is_ascii_digit (c);
}

/* ---- range ----------------------------------------------------------- */

/* start..end or start..=end of i64.  An open end is INT64_MAX, an open start
   0.  */
typedef struct ruchy_range
{
  int64_t start;
  int64_t end;
  bool inclusive;
} ruchy_range;

void ruchy_range_show (struct ruchy_writer *w, ruchy_range v,
                       const struct ruchy_spec *spec);
#define ruchy_range_copy(v) (v)
#define ruchy_range_drop(v) ((void) (v))
#define ruchy_range_cmp(a, b)                                                 \
  ((a).start != (b).start ? ruchy_i64_cmp ((a).start, (b).start)              \
                          : ruchy_i64_cmp ((a).end, (b).end))
#define ruchy_range_hash(v)                                                   \
  ruchy_hash_mix ((uint64_t) (v).start, (uint64_t) (v).end)
RUCHY_INLINE bool
ruchy_range_eq (ruchy_range a, ruchy_range b)
{
  return a.start == b.start && a.end == b.end && a.inclusive == b.inclusive;
}
RUCHY_INLINE int64_t
ruchy_range_len (ruchy_range r)
{
  return r.end < r.start ? 0 : r.end - r.start + r.inclusive;
}
RUCHY_INLINE bool
ruchy_range_contains (ruchy_range r, int64_t v)
{
  return v >= r.start && (v < r.end || (r.inclusive && v == r.end));
}

/* ---- index check ----------------------------------------------------- */

/* The index I of LENGTH elements; negative ones count from the end.  Panics
   with "index out of bounds: the len is L but the index is I".  */
RUCHY_INLINE int64_t
ruchy_index (int64_t i, int64_t length, const char *at)
{
  /* No call that returns: loads stay outside of loops.  Never, not just
     unlikely: else gcc lays out the code of negative indices as a second copy
     of the loop's body among the first.  */
  if (RUCHY_NEVER ((uint64_t) i >= (uint64_t) length))
    {
      int64_t from_end = i;
      /* Opaque, or gcc would carry I + LENGTH along in every loop over I.  */
      if (!__builtin_constant_p (i))
        __asm__("" : "+r"(from_end));
      from_end += length;
      if (i >= 0 || from_end < 0)
        ruchy_panic_bounds (at, i, length);
      i = from_end;
    }
  return i;
}

/* Index I of LENGTH elements where I is known not to be negative (a loop
   counter, an unsigned type): the slow path never returns, so the check can be
   hoisted.  */
RUCHY_INLINE int64_t
ruchy_index_unsigned (int64_t i, int64_t length, const char *at)
{
  if (RUCHY_UNLIKELY ((uint64_t) i >= (uint64_t) length))
    ruchy_panic_bounds (at, i, length);
  return i;
}

/* Index I of LENGTH elements where WITHIN may say that I needs no check.  */
RUCHY_INLINE int64_t
ruchy_index_within (int64_t i, int64_t length, bool within, const char *at)
{
  return within ? i : ruchy_index (i, length, at);
}

/* Index I into row ROW of ROWS; an array without that row has LENGTH 0.  */
RUCHY_INLINE int64_t
ruchy_index_row (int64_t i, int64_t length, bool within, int64_t row,
                 int64_t rows, const char *row_at, const char *at)
{
  if (within)
    return i;
  if (RUCHY_UNLIKELY ((uint64_t) i >= (uint64_t) length))
    {
      (void) ruchy_index (row, rows, row_at);
      return ruchy_index (i, length, at);
    }
  return i;
}

/* Start and end of the slice [*start, *end) of LENGTH elements: negative
   values count from the end, the end is clamped to LENGTH, the start must be
   within it.  */
void ruchy_slice_bounds (int64_t *start, int64_t *end, int64_t length,
                         const char *at);

#endif
