/* SPDX-License-Identifier: MIT */
/* Support library: the dynamic value, for what inference cannot settle:
   heterogeneous arrays, objects of mixed fields, JSON.

   A tag and a word or two.  Arrays and objects are the library's array and
   map of dynamic values, so they too are copied on write.  Other values (a
   struct in a mixed array) are boxed with a table of their operations.
   Operators panic with a type error that names both types.  */

#ifndef RUCHY_DYNAMIC_H
#define RUCHY_DYNAMIC_H
#pragma GCC system_header

#include "array.h"
#include "closure.h"
#include "containers.h"
#include "core.h"
#include "map.h"
#include "string.h"

enum ruchy_tag
{
  RUCHY_NIL, /* all zero */
  RUCHY_BOOL,
  RUCHY_INT,
  RUCHY_FLOAT,
  RUCHY_CHAR,
  RUCHY_STRING,
  RUCHY_ARRAY,
  RUCHY_OBJECT,
  RUCHY_FUNCTION,
  RUCHY_OTHER
};

/* Operations of a boxed value of another type; all get the value's address.
   EQ, CMP may be NULL.  */
struct ruchy_dyn_type
{
  const char *name;
  void (*drop) (void *value);
  void (*show) (struct ruchy_writer *w, const void *value,
                const struct ruchy_spec *spec);
  bool (*eq) (const void *a, const void *b);
};

struct ruchy_dyn_other
{
  int64_t references;
  const struct ruchy_dyn_type *type;
  _Alignas(16) char value[];
};

struct ruchy_dyn;
typedef struct ruchy_dyn ruchy_dyn;
RUCHY_ARRAY_DECLARE (ruchy_array_dyn, ruchy_dyn)
RUCHY_MAP_DECLARE (ruchy_map_dyn, ruchy_str, ruchy_dyn)

struct ruchy_dyn
{
  enum ruchy_tag tag;
  uint32_t arity; /* of a function; of an array: not 0 if it is a tuple */
  union
  {
    bool boolean;
    int64_t integer;
    double number;
    ruchy_char character;
    ruchy_str string;
    ruchy_array_dyn array;
    ruchy_map_dyn object;
    ruchy_closure function;
    struct ruchy_dyn_other *other;
  };
};

/* ---- Making and unmaking --------------------------------------------- */

#define RUCHY_DYN_NIL ((ruchy_dyn){ .tag = RUCHY_NIL })
#define RUCHY_DYN_MAKE_(name, T, TAG, member)                                 \
  RUCHY_INLINE ruchy_dyn ruchy_dyn_##name (T v) /* takes V */                 \
  {                                                                           \
    return (ruchy_dyn){ .tag = TAG, .member = v };                            \
  }
RUCHY_DYN_MAKE_ (bool, bool, RUCHY_BOOL, boolean)
RUCHY_DYN_MAKE_ (int, int64_t, RUCHY_INT, integer)
RUCHY_DYN_MAKE_ (float, double, RUCHY_FLOAT, number)
RUCHY_DYN_MAKE_ (char, ruchy_char, RUCHY_CHAR, character)
RUCHY_DYN_MAKE_ (str, ruchy_str, RUCHY_STRING, string)
RUCHY_DYN_MAKE_ (array, ruchy_array_dyn, RUCHY_ARRAY, array)
RUCHY_DYN_MAKE_ (object, ruchy_map_dyn, RUCHY_OBJECT, object)
/* An array that shows as (a, b).  Takes V.  */
RUCHY_INLINE ruchy_dyn
ruchy_dyn_tuple (ruchy_array_dyn v)
{
  return (ruchy_dyn){ .tag = RUCHY_ARRAY, .arity = 1, .array = v };
}
/* F takes COUNT dynamic values and gives one.  Takes F.  */
RUCHY_INLINE ruchy_dyn
ruchy_dyn_function (ruchy_closure f, uint32_t count)
{
  return (ruchy_dyn){ .tag = RUCHY_FUNCTION, .arity = count, .function = f };
}
/* Takes the SIZE bytes at VALUE.  */
ruchy_dyn ruchy_dyn_other (const struct ruchy_dyn_type *type,
                           const void *value, size_t size);
/* The address of the value of an OTHER of TYPE, or NULL.  */
void *ruchy_dyn_as_other (ruchy_dyn v, const struct ruchy_dyn_type *type);

void ruchy_dyn_retain (ruchy_dyn v);
void ruchy_dyn_release (ruchy_dyn v);
RUCHY_INLINE ruchy_dyn
ruchy_dyn_copy (ruchy_dyn v)
{
  if (v.tag >= RUCHY_STRING)
    ruchy_dyn_retain (v);
  return v;
}
RUCHY_INLINE void
ruchy_dyn_drop (ruchy_dyn v)
{
  if (v.tag >= RUCHY_STRING)
    ruchy_dyn_release (v);
}

/* To a static type; panics with "expected integer, found string".  Numbers
   convert as `as` does; an integer is accepted as float.  Results owned.  */
bool ruchy_dyn_to_bool (ruchy_dyn v, const char *at);
int64_t ruchy_dyn_to_i64 (ruchy_dyn v, const char *at);
double ruchy_dyn_to_f64 (ruchy_dyn v, const char *at);
ruchy_char ruchy_dyn_to_char (ruchy_dyn v, const char *at);
ruchy_str ruchy_dyn_to_string (ruchy_dyn v, const char *at);
ruchy_array_dyn ruchy_dyn_to_array (ruchy_dyn v, const char *at);
ruchy_map_dyn ruchy_dyn_to_object (ruchy_dyn v, const char *at);
ruchy_closure ruchy_dyn_to_function (ruchy_dyn v, size_t count,
                                     const char *at);
/* Call a function with COUNT values, which stay the caller's.  */
ruchy_dyn ruchy_dyn_call (ruchy_dyn f, const ruchy_dyn *arguments,
                          size_t count, const char *at);
/* Conversions int (), float (), str () that parse text.  */
int64_t ruchy_dyn_parse_i64 (ruchy_dyn v, const char *at);
double ruchy_dyn_parse_f64 (ruchy_dyn v, const char *at);
/* Display text of any value.  */
ruchy_str ruchy_dyn_text (ruchy_dyn v);

/* "integer", "float", "string", "bool", "char", "array", "object",
   "function", "nil", or the name of the other type.  */
const char *ruchy_dyn_type_name (ruchy_dyn v);
/* As type_of says it.  */
const char *ruchy_dyn_type_of (ruchy_dyn v);

/* ---- Operators ------------------------------------------------------- */

bool ruchy_dyn_eq (ruchy_dyn a, ruchy_dyn b);
/* Total order for sorting: by kind, then by value.  */
int ruchy_dyn_cmp (ruchy_dyn a, ruchy_dyn b);
/* < <= > >= of the language: -1, 0, 1, or 2 for NaN; panics for types that
   have no common order.  */
int ruchy_dyn_order (ruchy_dyn a, ruchy_dyn b, const char *at);
uint64_t ruchy_dyn_hash (ruchy_dyn v);
void ruchy_dyn_show (struct ruchy_writer *w, ruchy_dyn v,
                     const struct ruchy_spec *spec);

/* OPERATOR is one of + - * / % p (power) & | ^ l (<<) r (>>).  int with
   float gives float; + joins strings (with anything) and arrays; string * int
   repeats.  */
ruchy_dyn ruchy_dyn_binary (char operator_, ruchy_dyn a, ruchy_dyn b,
                            const char *at);
ruchy_dyn ruchy_dyn_add (ruchy_dyn a, ruchy_dyn b, const char *at);
ruchy_dyn ruchy_dyn_mul (ruchy_dyn a, ruchy_dyn b, const char *at);
ruchy_dyn ruchy_dyn_neg (ruchy_dyn v, const char *at);
ruchy_dyn ruchy_array_dyn_sum (ruchy_array_dyn a, const char *at);
ruchy_dyn ruchy_array_dyn_product (ruchy_array_dyn a, const char *at);
/* ! of a bool, ~ of an integer.  */
ruchy_dyn ruchy_dyn_not (ruchy_dyn v, const char *at);

/* ---- Parts ----------------------------------------------------------- */

/* v[key]: array or string by integer, object by string.  Panics.  */
/* Nil if V has no part KEY.  */
ruchy_dyn ruchy_dyn_find (ruchy_dyn v, ruchy_dyn key);
ruchy_dyn ruchy_dyn_index (ruchy_dyn v, ruchy_dyn key, const char *at);
/* v[key] = x, v.field = x: takes X.  NIL becomes an object.  */
void ruchy_dyn_set_index (ruchy_dyn *v, ruchy_dyn key, ruchy_dyn x,
                          const char *at);
/* v.field: panics "no field `x` in the object".  */
ruchy_dyn ruchy_dyn_field (ruchy_dyn v, ruchy_str field, const char *at);
void ruchy_dyn_set_field (ruchy_dyn *v, ruchy_str field, ruchy_dyn x,
                          const char *at);
/* The same without panic: false if there is none.  */
bool ruchy_dyn_get (ruchy_dyn v, ruchy_dyn key, ruchy_dyn *x);
/* The place of a part for writing in place (v.a.b = 1); made as NIL if an
   object lacks it.  */
ruchy_dyn *ruchy_dyn_place (ruchy_dyn *v, ruchy_dyn key, const char *at);

/* The built-in methods of dynamic values by name (len, push, keys, contains,
   to_string, upper, …): takes nothing, may change *V.  Panics "no method
   `x` for type string".  */
ruchy_dyn ruchy_dyn_method (ruchy_dyn *v, const char *name,
                            const ruchy_dyn *arguments, size_t count,
                            const char *at);

/* for x in v: the elements of an array, the characters of a string, the keys
   of an object, as an array.  */
ruchy_array_dyn ruchy_dyn_iterate (ruchy_dyn v, const char *at);
/* The same for `for (a, b) in v`: of an object, its keys and values.  */
ruchy_array_dyn ruchy_dyn_iterate_pairs (ruchy_dyn v, const char *at);

RUCHY_ARRAY_DEFINE (ruchy_array_dyn, ruchy_dyn, ruchy_dyn)
RUCHY_ARRAY_SHOW (ruchy_array_dyn, ruchy_dyn, ruchy_dyn)
RUCHY_ARRAY_EQ (ruchy_array_dyn, ruchy_dyn, ruchy_dyn)
RUCHY_ARRAY_HASH (ruchy_array_dyn, ruchy_dyn, ruchy_dyn)
RUCHY_ARRAY_ORD (ruchy_array_dyn, ruchy_dyn, ruchy_dyn)
RUCHY_MAP_DEFINE (ruchy_map_dyn, ruchy_str, ruchy_str, ruchy_dyn, ruchy_dyn)
RUCHY_MAP_SHOW (ruchy_map_dyn, ruchy_str, ruchy_str, ruchy_dyn, ruchy_dyn)
RUCHY_MAP_EQ (ruchy_map_dyn, ruchy_str, ruchy_str, ruchy_dyn, ruchy_dyn)
RUCHY_MAP_GET (ruchy_map_dyn, ruchy_str, ruchy_str, ruchy_dyn, ruchy_dyn)
RUCHY_MAP_KEYS (ruchy_map_dyn, ruchy_array_str, ruchy_str)
RUCHY_MAP_VALUES (ruchy_map_dyn, ruchy_array_dyn, ruchy_dyn)

/* ---- JSON ------------------------------------------------------------ */

/* False with *ERROR set to "line L column C: what" (owned).  Nesting deeper
   than 1000 is an error.  */
bool ruchy_json_parse (ruchy_str text, ruchy_dyn *value, ruchy_str *error);
/* json_parse of the language: panics on bad text.  */
ruchy_dyn ruchy_json_parse_or_panic (ruchy_str text, const char *at);
ruchy_str ruchy_json_stringify (ruchy_dyn v);
ruchy_str ruchy_json_pretty (ruchy_dyn v);
/* "object", "array", "string", "number", "boolean", "null".  */
ruchy_str ruchy_json_type (ruchy_dyn v);
/* Deep merge: B's values win.  */
ruchy_dyn ruchy_json_merge (ruchy_dyn a, ruchy_dyn b);
/* A value by a path "a.b.0"; NIL if absent.  */
ruchy_dyn ruchy_json_get (ruchy_dyn v, ruchy_str path);
ruchy_dyn ruchy_json_set (ruchy_dyn v, ruchy_str path, ruchy_dyn x);

#endif
