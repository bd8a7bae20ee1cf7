/* SPDX-License-Identifier: MIT */
/* Support library: built-in methods of dynamic values, found by name.  Those
   that take functions are in dynamic-function.c.  */

#include "dynamic-method.h"

static ruchy_str
text_argument (const struct call *c, int i)
{
  return ruchy_dyn_to_string (c->arguments[i], c->at);
}

/* ---- Strings --------------------------------------------------------- */

#define STRING_METHOD(method, expression)                                     \
  static ruchy_dyn string_##method (const struct call *c)                     \
  {                                                                           \
    ruchy_str s = c->self->string;                                            \
    return expression;                                                        \
  }
STRING_METHOD (len, ruchy_dyn_int (ruchy_str_len (s)))
STRING_METHOD (is_empty, ruchy_dyn_bool (s.length == 0))
STRING_METHOD (upper, ruchy_dyn_str (ruchy_str_to_upper (s)))
STRING_METHOD (lower, ruchy_dyn_str (ruchy_str_to_lower (s)))
STRING_METHOD (trim, ruchy_dyn_str (ruchy_str_trim (s)))
STRING_METHOD (trim_start, ruchy_dyn_str (ruchy_str_trim_start (s)))
STRING_METHOD (trim_end, ruchy_dyn_str (ruchy_str_trim_end (s)))
STRING_METHOD (reverse, ruchy_dyn_str (ruchy_str_reverse (s)))
STRING_METHOD (is_numeric, ruchy_dyn_bool (ruchy_str_is_numeric (s)))
STRING_METHOD (is_alphabetic, ruchy_dyn_bool (ruchy_str_is_alphabetic (s)))
STRING_METHOD (is_alphanumeric, ruchy_dyn_bool (ruchy_str_is_alphanumeric (s)))
STRING_METHOD (to_int, ruchy_dyn_int (ruchy_str_to_i64 (s, c->at)))
STRING_METHOD (to_float, ruchy_dyn_float (ruchy_str_to_f64 (s, c->at)))
STRING_METHOD (repeat, ruchy_dyn_str (ruchy_str_repeat (
                           s, ruchy_dyn_to_i64 (c->arguments[0], c->at))))

#define STRING_TEST(method, function)                                         \
  static ruchy_dyn string_##method (const struct call *c)                     \
  {                                                                           \
    ruchy_str t = text_argument (c, 0);                                       \
    bool result = function (c->self->string, t);                              \
    ruchy_str_drop (t);                                                       \
    return ruchy_dyn_bool (result);                                           \
  }
STRING_TEST (contains, ruchy_str_contains)
STRING_TEST (starts_with, ruchy_str_starts_with)
STRING_TEST (ends_with, ruchy_str_ends_with)

static ruchy_dyn
strings (ruchy_array_str a)
{
  ruchy_array_dyn d = ruchy_array_dyn_make (a.length);
  for (int64_t i = 0; i < a.length; i++)
    d.data[i] = ruchy_dyn_str (ruchy_str_copy (a.data[i]));
  ruchy_array_str_drop (a);
  return ruchy_dyn_array (d);
}
STRING_METHOD (lines, strings (ruchy_str_lines (s)))

static ruchy_dyn
string_split (const struct call *c)
{
  ruchy_str t = text_argument (c, 0);
  ruchy_dyn parts = strings (ruchy_str_split (c->self->string, t));
  ruchy_str_drop (t);
  return parts;
}

static ruchy_dyn
string_replace (const struct call *c)
{
  ruchy_str from = text_argument (c, 0), to = text_argument (c, 1);
  ruchy_str s = ruchy_str_replace (c->self->string, from, to);
  ruchy_str_drop (from);
  ruchy_str_drop (to);
  return ruchy_dyn_str (s);
}

static ruchy_dyn
string_index_of (const struct call *c)
{
  ruchy_str t = text_argument (c, 0);
  int64_t at = ruchy_str_index_of (c->self->string, t);
  ruchy_str_drop (t);
  return ruchy_dyn_int (at);
}

static ruchy_dyn
string_count (const struct call *c)
{
  ruchy_str t = text_argument (c, 0);
  int64_t count = ruchy_str_count (c->self->string, t);
  ruchy_str_drop (t);
  return ruchy_dyn_int (count);
}

static ruchy_dyn
string_push (const struct call *c)
{
  ruchy_str t = ruchy_dyn_text (c->arguments[0]);
  ruchy_str_append (&c->self->string, t);
  ruchy_str_drop (t);
  return RUCHY_DYN_NIL;
}

static ruchy_dyn
string_substring (const struct call *c)
{
  return ruchy_dyn_str (ruchy_str_substring (
      c->self->string, ruchy_dyn_to_i64 (c->arguments[0], c->at),
      ruchy_dyn_to_i64 (c->arguments[1], c->at)));
}

static const struct method string_methods[]
    = { { "len", 0, string_len },
        { "length", 0, string_len },
        { "is_empty", 0, string_is_empty },
        { "to_upper", 0, string_upper },
        { "to_uppercase", 0, string_upper },
        { "upper", 0, string_upper },
        { "to_lower", 0, string_lower },
        { "to_lowercase", 0, string_lower },
        { "lower", 0, string_lower },
        { "trim", 0, string_trim },
        { "trim_start", 0, string_trim_start },
        { "trim_end", 0, string_trim_end },
        { "reverse", 0, string_reverse },
        { "is_numeric", 0, string_is_numeric },
        { "is_alphabetic", 0, string_is_alphabetic },
        { "is_alphanumeric", 0, string_is_alphanumeric },
        { "to_int", 0, string_to_int },
        { "to_integer", 0, string_to_int },
        { "parse", 0, string_to_int },
        { "to_float", 0, string_to_float },
        { "repeat", 1, string_repeat },
        { "contains", 1, string_contains },
        { "starts_with", 1, string_starts_with },
        { "ends_with", 1, string_ends_with },
        { "lines", 0, string_lines },
        { "split", 1, string_split },
        { "replace", 2, string_replace },
        { "substring", 2, string_substring },
        { "slice", 2, string_substring },
        { "index_of", 1, string_index_of },
        { "count", 1, string_count },
        { "push", 1, string_push },
        { "push_str", 1, string_push } };

/* ---- Arrays ---------------------------------------------------------- */

#define ARRAY_METHOD(method, expression)                                      \
  static ruchy_dyn array_##method (const struct call *c)                      \
  {                                                                           \
    ruchy_array_dyn *a = &c->self->array;                                     \
    return expression;                                                        \
  }
ARRAY_METHOD (len, ruchy_dyn_int (a->length))
ARRAY_METHOD (is_empty, ruchy_dyn_bool (a->length == 0))
ARRAY_METHOD (first, ruchy_array_dyn_first (*a, c->at))
ARRAY_METHOD (last, ruchy_array_dyn_last (*a, c->at))
ARRAY_METHOD (min, ruchy_array_dyn_min (*a, c->at))
ARRAY_METHOD (max, ruchy_array_dyn_max (*a, c->at))
ARRAY_METHOD (reverse, ruchy_dyn_array (ruchy_array_dyn_reversed (*a)))
ARRAY_METHOD (sort, ruchy_dyn_array (ruchy_array_dyn_sorted (*a)))
ARRAY_METHOD (unique, ruchy_dyn_array (ruchy_array_dyn_unique_values (*a)))
ARRAY_METHOD (contains,
              ruchy_dyn_bool (ruchy_array_dyn_contains (*a, c->arguments[0])))
ARRAY_METHOD (take, ruchy_dyn_array (ruchy_array_dyn_take (
                        *a, ruchy_dyn_to_i64 (c->arguments[0], c->at))))
ARRAY_METHOD (skip, ruchy_dyn_array (ruchy_array_dyn_skip (
                        *a, ruchy_dyn_to_i64 (c->arguments[0], c->at))))
ARRAY_METHOD (concat, ((void) a, ruchy_dyn_binary ('+', *c->self,
                                                   c->arguments[0], c->at)))
ARRAY_METHOD (push,
              (ruchy_array_dyn_push (a, ruchy_dyn_copy (c->arguments[0])),
               RUCHY_DYN_NIL))

static ruchy_dyn
array_pop (const struct call *c)
{
  ruchy_dyn v = RUCHY_DYN_NIL;
  (void) ruchy_array_dyn_pop (&c->self->array, &v);
  return v;
}

ARRAY_METHOD (sum, ruchy_array_dyn_sum (*a, c->at))
ARRAY_METHOD (product, ruchy_array_dyn_product (*a, c->at))

static ruchy_dyn
array_join (const struct call *c)
{
  ruchy_str separator = text_argument (c, 0);
  ruchy_str s = ruchy_array_dyn_join (c->self->array, separator);
  ruchy_str_drop (separator);
  return ruchy_dyn_str (s);
}

static ruchy_dyn
array_enumerate (const struct call *c)
{
  ruchy_array_dyn a = c->self->array;
  ruchy_array_dyn all = ruchy_array_dyn_make (a.length);
  for (int64_t i = 0; i < a.length; i++)
    {
      ruchy_array_dyn pair = ruchy_array_dyn_make (2);
      pair.data[0] = ruchy_dyn_int (i);
      pair.data[1] = ruchy_dyn_copy (a.data[i]);
      all.data[i] = ruchy_dyn_tuple (pair);
    }
  return ruchy_dyn_array (all);
}

static ruchy_dyn
array_flatten (const struct call *c)
{
  ruchy_array_dyn a = c->self->array, all = { 0 };
  for (int64_t i = 0; i < a.length; i++)
    if (a.data[i].tag == RUCHY_ARRAY)
      ruchy_array_dyn_append (&all, a.data[i].array);
    else
      ruchy_array_dyn_push (&all, ruchy_dyn_copy (a.data[i]));
  return ruchy_dyn_array (all);
}

ARRAY_METHOD (index_of,
              ruchy_dyn_int (ruchy_array_dyn_index_of (*a, c->arguments[0])))
ARRAY_METHOD (slice, ruchy_dyn_array (ruchy_array_dyn_slice (
                         *a, ruchy_dyn_to_i64 (c->arguments[0], c->at),
                         ruchy_dyn_to_i64 (c->arguments[1], c->at), c->at)))
ARRAY_METHOD (clear, (ruchy_array_dyn_clear (a), RUCHY_DYN_NIL))
ARRAY_METHOD (insert, (ruchy_array_dyn_insert (
                           a, ruchy_dyn_to_i64 (c->arguments[0], c->at),
                           ruchy_dyn_copy (c->arguments[1]), c->at),
                       RUCHY_DYN_NIL))
ARRAY_METHOD (remove, ruchy_array_dyn_remove (
                          a, ruchy_dyn_to_i64 (c->arguments[0], c->at), c->at))
ARRAY_METHOD (swap, (ruchy_array_dyn_swap (
                         a, ruchy_dyn_to_i64 (c->arguments[0], c->at),
                         ruchy_dyn_to_i64 (c->arguments[1], c->at), c->at),
                     RUCHY_DYN_NIL))
ARRAY_METHOD (truncate,
              (ruchy_array_dyn_truncate (a, ruchy_dyn_to_i64 (c->arguments[0],
                                                              c->at)),
               RUCHY_DYN_NIL))

/* Make it the elements of V, which is given away.  */
static ruchy_dyn
become (const struct call *c, ruchy_array_dyn v)
{
  ruchy_dyn_drop (*c->self);
  *c->self = ruchy_dyn_array (v);
  return RUCHY_DYN_NIL;
}
ARRAY_METHOD (sort_in_place, become (c, ruchy_array_dyn_sorted (*a)))
ARRAY_METHOD (reverse_in_place, become (c, ruchy_array_dyn_reversed (*a)))

/* append, extend: the elements of another array, or one more.  */
static ruchy_dyn
array_extend (const struct call *c)
{
  if (c->arguments[0].tag != RUCHY_ARRAY)
    return array_push (c);
  ruchy_array_dyn other = ruchy_array_dyn_copy (c->arguments[0].array);
  ruchy_array_dyn_append (&c->self->array, other);
  ruchy_array_dyn_drop (other);
  return RUCHY_DYN_NIL;
}

static const struct method array_methods[]
    = { { "len", 0, array_len },
        { "length", 0, array_len },
        { "is_empty", 0, array_is_empty },
        { "first", 0, array_first },
        { "last", 0, array_last },
        { "min", 0, array_min },
        { "max", 0, array_max },
        { "reverse", 0, array_reverse },
        { "sort", 0, array_sort },
        { "unique", 0, array_unique },
        { "contains", 1, array_contains },
        { "take", 1, array_take },
        { "skip", 1, array_skip },
        { "concat", 1, array_concat },
        { "append", 1, array_concat },
        { "push", 1, array_push },
        { "pop", 0, array_pop },
        { "sum", 0, array_sum },
        { "product", 0, array_product },
        { "join", 1, array_join },
        { "enumerate", 0, array_enumerate },
        { "flatten", 0, array_flatten },
        { "count", 0, array_len },
        { "index_of", 1, array_index_of },
        { "slice", 2, array_slice },
        { "clear", 0, array_clear },
        { "insert", 2, array_insert },
        { "remove", 1, array_remove },
        { "swap", 2, array_swap },
        { "truncate", 1, array_truncate },
        { "sorted", 0, array_sort },
        { "sort_in_place", 0, array_sort_in_place },
        { "reverse_in_place", 0, array_reverse_in_place },
        { "append_in_place", 1, array_extend },
        { "extend", 1, array_extend } };

/* ---- Objects --------------------------------------------------------- */

#define OBJECT_METHOD(method, expression)                                     \
  static ruchy_dyn object_##method (const struct call *c)                     \
  {                                                                           \
    ruchy_map_dyn *m = &c->self->object;                                      \
    return expression;                                                        \
  }
OBJECT_METHOD (len, ruchy_dyn_int (ruchy_map_dyn_len (*m)))
OBJECT_METHOD (is_empty, ruchy_dyn_bool (ruchy_map_dyn_len (*m) == 0))
OBJECT_METHOD (keys, strings (ruchy_map_dyn_keys (*m)))
OBJECT_METHOD (values, ruchy_dyn_array (ruchy_map_dyn_values (*m)))

static ruchy_dyn
object_has (const struct call *c)
{
  ruchy_str key = text_argument (c, 0);
  bool has = ruchy_map_dyn_has (c->self->object, key);
  ruchy_str_drop (key);
  return ruchy_dyn_bool (has);
}

static ruchy_dyn
object_insert (const struct call *c)
{
  ruchy_map_dyn_put (&c->self->object, text_argument (c, 0),
                     ruchy_dyn_copy (c->arguments[1]));
  return RUCHY_DYN_NIL;
}

static ruchy_dyn
object_remove (const struct call *c)
{
  ruchy_str key = text_argument (c, 0);
  ruchy_dyn old = RUCHY_DYN_NIL;
  (void) ruchy_map_dyn_remove (&c->self->object, key, &old);
  ruchy_str_drop (key);
  return old;
}

static ruchy_dyn
object_items (const struct call *c)
{
  return ruchy_dyn_array (ruchy_dyn_iterate_pairs (*c->self, ""));
}

static ruchy_dyn
object_clear (const struct call *c)
{
  ruchy_dyn_drop (*c->self);
  *c->self = (ruchy_dyn){ .tag = RUCHY_OBJECT };
  return RUCHY_DYN_NIL;
}

static const struct method object_methods[]
    = { { "len", 0, object_len },           { "length", 0, object_len },
        { "is_empty", 0, object_is_empty }, { "keys", 0, object_keys },
        { "values", 0, object_values },     { "items", 0, object_items },
        { "iter", 0, object_items },        { "has", 1, object_has },
        { "has_key", 1, object_has },       { "contains_key", 1, object_has },
        { "contains", 1, object_has },      { "insert", 2, object_insert },
        { "set", 2, object_insert },        { "remove", 1, object_remove },
        { "clear", 0, object_clear } };

/* ---- Numbers --------------------------------------------------------- */

static double
number (const struct call *c)
{
  return ruchy_dyn_to_f64 (*c->self, c->at);
}

static ruchy_dyn
number_abs (const struct call *c)
{
  return c->self->tag == RUCHY_INT
             ? ruchy_dyn_int (ruchy_i64_abs (c->self->integer, c->at))
             : ruchy_dyn_float (fabs (number (c)));
}

static ruchy_dyn
number_sqrt (const struct call *c)
{
  return ruchy_dyn_float (sqrt (number (c)));
}

static ruchy_dyn
number_to_int (const struct call *c)
{
  return ruchy_dyn_int (ruchy_dyn_to_i64 (*c->self, c->at));
}

static ruchy_dyn
number_to_float (const struct call *c)
{
  return ruchy_dyn_float (number (c));
}

static ruchy_dyn
number_floor (const struct call *c)
{
  return ruchy_dyn_int (ruchy_i64_from_f64 (floor (number (c))));
}

static ruchy_dyn
number_ceil (const struct call *c)
{
  return ruchy_dyn_int (ruchy_i64_from_f64 (ceil (number (c))));
}

static ruchy_dyn
number_round (const struct call *c)
{
  return ruchy_dyn_int (ruchy_i64_from_f64 (round (number (c))));
}

static ruchy_dyn
number_pow (const struct call *c)
{
  return ruchy_dyn_binary ('p', *c->self, c->arguments[0], c->at);
}

static ruchy_dyn
number_signum (const struct call *c)
{
  double v = number (c);
  return c->self->tag == RUCHY_INT ? ruchy_dyn_int ((v > 0) - (v < 0))
         : isnan (v)               ? *c->self
                                   : ruchy_dyn_float (copysign (1, v));
}

static const struct method number_methods[]
    = { { "abs", 0, number_abs },       { "sqrt", 0, number_sqrt },
        { "to_int", 0, number_to_int }, { "to_float", 0, number_to_float },
        { "floor", 0, number_floor },   { "ceil", 0, number_ceil },
        { "round", 0, number_round },   { "pow", 1, number_pow },
        { "signum", 0, number_signum } };

/* ---- Any ------------------------------------------------------------- */

static ruchy_dyn
any_to_string (const struct call *c)
{
  return ruchy_dyn_str (ruchy_dyn_text (*c->self));
}

static ruchy_dyn
any_clone (const struct call *c)
{
  return ruchy_dyn_copy (*c->self);
}

/* get (key): the part, or nil.  */
static ruchy_dyn
any_get (const struct call *c)
{
  ruchy_dyn v = RUCHY_DYN_NIL;
  (void) ruchy_dyn_get (*c->self, c->arguments[0], &v);
  return v;
}

/* The one of two that is less (MORE: greater).  */
static ruchy_dyn
choose (ruchy_dyn a, ruchy_dyn b, bool more)
{
  int order = ruchy_dyn_cmp (b, a);
  return ruchy_dyn_copy (more ? order > 0 ? b : a : order < 0 ? b : a);
}

static ruchy_dyn
any_min (const struct call *c)
{
  return choose (*c->self, c->arguments[0], false);
}

static ruchy_dyn
any_max (const struct call *c)
{
  return choose (*c->self, c->arguments[0], true);
}

static ruchy_dyn
any_clamp (const struct call *c)
{
  ruchy_dyn least = choose (*c->self, c->arguments[0], true);
  ruchy_dyn result = choose (least, c->arguments[1], false);
  ruchy_dyn_drop (least);
  return result;
}

static const struct method any_methods[] = { { "to_string", 0, any_to_string },
                                             { "clone", 0, any_clone },
                                             { "iter", 0, any_clone },
                                             { "collect", 0, any_clone },
                                             { "get", 1, any_get },
                                             { "nth", 1, any_get },
                                             { "char_at", 1, any_get },
                                             { "min", 1, any_min },
                                             { "max", 1, any_max },
                                             { "clamp", 2, any_clamp } };

/* The method called NAME, if there is one the one of COUNT arguments.  */
static const struct method *
find_method (const struct method *methods, size_t length, const char *name,
             size_t count)
{
  const struct method *found = NULL;
  for (size_t i = 0; i < length; i++)
    if (strcmp (methods[i].name, name) == 0
        && (!found || (size_t) methods[i].arguments == count))
      found = &methods[i];
  return found;
}

#define FIND(table, name, count)                                              \
  find_method (table, sizeof (table) / sizeof *(table), name, count)

ruchy_dyn
ruchy_dyn_method (ruchy_dyn *v, const char *name, const ruchy_dyn *arguments,
                  size_t count, const char *at)
{
  const struct method *m
      = v->tag == RUCHY_STRING   ? FIND (string_methods, name, count)
        : v->tag == RUCHY_ARRAY  ? FIND (array_methods, name, count)
        : v->tag == RUCHY_OBJECT ? FIND (object_methods, name, count)
        : v->tag == RUCHY_INT || v->tag == RUCHY_FLOAT
            ? FIND (number_methods, name, count)
            : NULL;
  if (v->tag == RUCHY_OBJECT)
    {
      /* A field that is a function.  */
      ruchy_str key = ruchy_str_from_c (name);
      ruchy_dyn field = RUCHY_DYN_NIL, result = RUCHY_DYN_NIL;
      (void) ruchy_dyn_get (*v, ruchy_dyn_str (key), &field);
      ruchy_str_drop (key);
      bool found = field.tag == RUCHY_FUNCTION;
      if (found)
        result = ruchy_dyn_call (field, arguments, count, at);
      ruchy_dyn_drop (field);
      if (found)
        return result;
    }
  if ((!m || (size_t) m->arguments != count) && v->tag == RUCHY_ARRAY)
    {
      const struct method *f = ruchy_dyn_function_methods;
      while (f->name && strcmp (f->name, name) != 0)
        f++;
      m = f->name ? f : m;
    }
  if (!m || (size_t) m->arguments != count)
    {
      const struct method *any = FIND (any_methods, name, count);
      m = any ? any : m;
    }
  if (!m)
    ruchy_panic (at, "no method `%s` for type %s", name,
                 ruchy_dyn_type_name (*v));
  if ((size_t) m->arguments != count)
    ruchy_panic (at, "method `%s` takes %d arguments, not %zu", name,
                 m->arguments, count);
  struct call c
      = { .self = v, .arguments = arguments, .name = name, .at = at };
  return m->run (&c);
}
