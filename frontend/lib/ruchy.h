/* SPDX-License-Identifier: MIT */
/* The support library of compiled Ruchy programs: the one header an emitted
   C file includes.

   RULES THAT HOLD EVERYWHERE

   Ownership.  Arguments are borrowed unless the comment says "takes"; a
   result is owned by the caller, who drops it once.  X_copy (v) adds a
   reference and returns v; X_drop (v) gives one back.  A value of all zero
   bytes is valid for every type (empty string, empty array, empty map, none)
   and dropping it does nothing.

   Types by prefix.  Every type T of a program has a prefix P, and these
   operations, as functions or inline functions, which the container templates
   call by pasting:

     T        P_copy (T)                     another reference / a copy
     void     P_drop (T)
     bool     P_eq (T, T)                    needed for ==, contains, …
     int      P_cmp (T, T)                   needed for <, sort, min, max
     uint64_t P_hash (T)                     needed as map key or set member
     void     P_show (struct ruchy_writer *, T, const struct ruchy_spec *)

   The library defines them for ruchy_i8 … ruchy_u128, ruchy_isize, ruchy_f32,
   ruchy_f64, ruchy_bool, ruchy_char, ruchy_str, ruchy_unit, ruchy_range,
   ruchy_dyn, ruchy_closure; the templates define them for arrays, maps, sets,
   boxes, cells, options and results; the compiler for structs, enums, tuples.

   Places.  `at` is a string literal "file:line:col", shown by panics.

   Integer overflow wraps, or panics if RUCHY_OVERFLOW_TRAPS is 1.

   One thread.  Nothing here may be called from a signal handler.  */

#ifndef RUCHY_H
#define RUCHY_H

#include "ruchy/core.h"
#include "ruchy/integer.h"
#include "ruchy/float.h"
#include "ruchy/string.h"
#include "ruchy/format.h"
#include "ruchy/closure.h"
#include "ruchy/array.h"
#include "ruchy/array-order.h"
#include "ruchy/map.h"
#include "ruchy/box.h"
#include "ruchy/option.h"
#include "ruchy/containers.h"
#include "ruchy/dynamic.h"
#include "ruchy/system.h"
#include "ruchy/open.h"
#include "ruchy/try.h"

#endif
