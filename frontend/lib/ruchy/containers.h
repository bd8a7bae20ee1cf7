/* SPDX-License-Identifier: MIT */
/* Support library: the container types that the library's own functions
   return.  The compiler uses these names instead of making its own:

     ruchy_array_str    Vec<String>       ruchy_array_char   Vec<char>
     ruchy_array_u8     Vec<u8>           ruchy_array_i64    Vec<i64>
     ruchy_array_f64    Vec<f64>

   with all extras (SHOW, EQ, HASH, ORD; NUMBER for numbers).  */

#ifndef RUCHY_CONTAINERS_H
#define RUCHY_CONTAINERS_H
#pragma GCC system_header

#include "array.h"
#include "array-order.h"
#include "float.h"
#include "string.h"

#define RUCHY_ARRAY_ALL_(N, T, P)                                             \
  RUCHY_ARRAY_DECLARE (N, T)                                                  \
  RUCHY_ARRAY_DEFINE (N, T, P)                                                \
  RUCHY_ARRAY_SHOW (N, T, P)                                                  \
  RUCHY_ARRAY_EQ (N, T, P)                                                    \
  RUCHY_ARRAY_HASH (N, T, P)                                                  \
  RUCHY_ARRAY_ORD (N, T, P)

RUCHY_ARRAY_ALL_ (ruchy_array_str, ruchy_str, ruchy_str)
RUCHY_ARRAY_ALL_ (ruchy_array_char, ruchy_char, ruchy_char)
RUCHY_ARRAY_ALL_ (ruchy_array_u8, uint8_t, ruchy_u8)
RUCHY_ARRAY_ALL_ (ruchy_array_i64, int64_t, ruchy_i64)
RUCHY_ARRAY_ALL_ (ruchy_array_f64, double, ruchy_f64)
RUCHY_ARRAY_NUMBER (ruchy_array_u8, uint8_t, ruchy_u8)
RUCHY_ARRAY_NUMBER (ruchy_array_i64, int64_t, ruchy_i64)
RUCHY_ARRAY_NUMBER (ruchy_array_f64, double, ruchy_f64)

/* Strings to arrays and back.  */
ruchy_array_str ruchy_str_split (ruchy_str s, ruchy_str separator);
/* At most COUNT parts, the last being the rest; from the end if REVERSE
   (rsplitn).  */
ruchy_array_str ruchy_str_splitn (ruchy_str s, int64_t count,
                                  ruchy_str separator, bool reverse);
ruchy_array_str ruchy_str_split_whitespace (ruchy_str s);
ruchy_array_str ruchy_str_lines (ruchy_str s);
/* As characters, as one-character strings, as bytes.  */
ruchy_array_char ruchy_str_chars (ruchy_str s);
ruchy_array_str ruchy_str_char_strings (ruchy_str s);
ruchy_array_u8 ruchy_str_to_bytes (ruchy_str s);
ruchy_str ruchy_str_from_chars (ruchy_array_char a);
/* String::from_utf8: false if invalid.  */
bool ruchy_str_from_utf8 (ruchy_array_u8 a, ruchy_str *s);
ruchy_str ruchy_str_from_utf8_lossy (ruchy_array_u8 a);
ruchy_str ruchy_str_of_bytes (ruchy_array_u8 a);
/* concat () */
ruchy_str ruchy_array_str_concat_all (ruchy_array_str a);

/* range (a, b, step) and collect of a range.  STEP 0 panics.  */
ruchy_array_i64 ruchy_range_array (int64_t start, int64_t end, int64_t step,
                                   const char *at);
ruchy_array_i64 ruchy_range_collect (ruchy_range r);

#endif
