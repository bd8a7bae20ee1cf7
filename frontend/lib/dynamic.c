/* SPDX-License-Identifier: MIT */
/* Support library: dynamic values: counting, conversion, operators, parts.  */

#include "internal.h"

/* ---- Counting -------------------------------------------------------- */

void
ruchy_dyn_retain (ruchy_dyn v)
{
  switch (v.tag)
    {
    case RUCHY_STRING:
      (void) ruchy_str_copy (v.string);
      break;
    case RUCHY_ARRAY:
      (void) ruchy_array_dyn_copy (v.array);
      break;
    case RUCHY_OBJECT:
      (void) ruchy_map_dyn_copy (v.object);
      break;
    case RUCHY_FUNCTION:
      (void) ruchy_closure_copy (v.function);
      break;
    case RUCHY_OTHER:
      v.other->references++;
      break;
    default:
      break;
    }
}

void
ruchy_dyn_release (ruchy_dyn v)
{
  switch (v.tag)
    {
    case RUCHY_STRING:
      ruchy_str_drop (v.string);
      break;
    case RUCHY_ARRAY:
      ruchy_array_dyn_drop (v.array);
      break;
    case RUCHY_OBJECT:
      ruchy_map_dyn_drop (v.object);
      break;
    case RUCHY_FUNCTION:
      ruchy_closure_drop (v.function);
      break;
    case RUCHY_OTHER:
      if (--v.other->references == 0)
        {
          v.other->type->drop (v.other->value);
          free (v.other);
        }
      break;
    default:
      break;
    }
}

ruchy_dyn
ruchy_dyn_other (const struct ruchy_dyn_type *type, const void *value,
                 size_t size)
{
  struct ruchy_dyn_other *o = ruchy_alloc (sizeof *o + size);
  o->references = 1;
  o->type = type;
  memcpy (o->value, value, size);
  return (ruchy_dyn){ .tag = RUCHY_OTHER, .other = o };
}

void *
ruchy_dyn_as_other (ruchy_dyn v, const struct ruchy_dyn_type *type)
{
  return v.tag == RUCHY_OTHER && v.other->type == type ? v.other->value : NULL;
}

const char *
ruchy_dyn_type_name (ruchy_dyn v)
{
  static const char *const names[]
      = { "nil",    "bool",  "integer", "float",   "char",
          "string", "array", "object",  "function" };
  return v.tag == RUCHY_OTHER ? v.other->type->name : names[v.tag];
}

const char *
ruchy_dyn_type_of (ruchy_dyn v)
{
  return v.tag == RUCHY_BOOL               ? "boolean"
         : v.tag == RUCHY_CHAR             ? "string"
         : v.tag == RUCHY_ARRAY && v.arity ? "tuple"
                                           : ruchy_dyn_type_name (v);
}

/* ---- To static types ------------------------------------------------- */

void
ruchy_dyn_wrong_type (ruchy_dyn v, const char *wanted, const char *at)
{
  ruchy_panic (at, "expected %s, found %s", wanted, ruchy_dyn_type_name (v));
}

bool
ruchy_dyn_to_bool (ruchy_dyn v, const char *at)
{
  if (v.tag != RUCHY_BOOL)
    ruchy_dyn_wrong_type (v, "bool", at);
  return v.boolean;
}

int64_t
ruchy_dyn_to_i64 (ruchy_dyn v, const char *at)
{
  switch (v.tag)
    {
    case RUCHY_INT:
      return v.integer;
    case RUCHY_FLOAT:
      return ruchy_i64_from_f64 (v.number);
    case RUCHY_BOOL:
      return v.boolean;
    case RUCHY_CHAR:
      return v.character;
    default:
      ruchy_dyn_wrong_type (v, "integer", at);
    }
}

double
ruchy_dyn_to_f64 (ruchy_dyn v, const char *at)
{
  if (v.tag == RUCHY_INT)
    return (double) v.integer;
  if (v.tag != RUCHY_FLOAT)
    ruchy_dyn_wrong_type (v, "float", at);
  return v.number;
}

ruchy_char
ruchy_dyn_to_char (ruchy_dyn v, const char *at)
{
  size_t next = 0;
  if (v.tag == RUCHY_CHAR)
    return v.character;
  if (v.tag == RUCHY_STRING && v.string.length)
    {
      ruchy_char c = ruchy_str_next (v.string, &next);
      if (next == v.string.length)
        return c;
    }
  ruchy_dyn_wrong_type (v, "char", at);
}

ruchy_str
ruchy_dyn_to_string (ruchy_dyn v, const char *at)
{
  if (v.tag == RUCHY_CHAR)
    return ruchy_str_from_char (v.character);
  if (v.tag != RUCHY_STRING)
    ruchy_dyn_wrong_type (v, "string", at);
  return ruchy_str_copy (v.string);
}

ruchy_array_dyn
ruchy_dyn_to_array (ruchy_dyn v, const char *at)
{
  if (v.tag != RUCHY_ARRAY)
    ruchy_dyn_wrong_type (v, "array", at);
  return ruchy_array_dyn_copy (v.array);
}

ruchy_map_dyn
ruchy_dyn_to_object (ruchy_dyn v, const char *at)
{
  if (v.tag != RUCHY_OBJECT)
    ruchy_dyn_wrong_type (v, "object", at);
  return ruchy_map_dyn_copy (v.object);
}

int64_t
ruchy_dyn_parse_i64 (ruchy_dyn v, const char *at)
{
  return v.tag == RUCHY_STRING ? ruchy_str_to_i64 (v.string, at)
                               : ruchy_dyn_to_i64 (v, at);
}

double
ruchy_dyn_parse_f64 (ruchy_dyn v, const char *at)
{
  return v.tag == RUCHY_STRING ? ruchy_str_to_f64 (v.string, at)
                               : ruchy_dyn_to_f64 (v, at);
}

ruchy_str
ruchy_dyn_text (ruchy_dyn v)
{
  return v.tag == RUCHY_STRING ? ruchy_str_copy (v.string)
                               : RUCHY_TO_STR (ruchy_dyn_show, v);
}

/* ---- Comparison, display --------------------------------------------- */

bool
ruchy_dyn_eq (ruchy_dyn a, ruchy_dyn b)
{
  if (a.tag != b.tag)
    {
      if (ruchy_dyn_is_number (a) && ruchy_dyn_is_number (b))
        return ruchy_dyn_as_number (a) == ruchy_dyn_as_number (b);
      if (ruchy_dyn_is_text (a) && ruchy_dyn_is_text (b))
        return ruchy_dyn_cmp (a, b) == 0;
      return false;
    }
  switch (a.tag)
    {
    case RUCHY_NIL:
      return true;
    case RUCHY_BOOL:
      return a.boolean == b.boolean;
    case RUCHY_INT:
      return a.integer == b.integer;
    case RUCHY_FLOAT:
      return a.number == b.number;
    case RUCHY_CHAR:
      return a.character == b.character;
    case RUCHY_STRING:
      return ruchy_str_eq (a.string, b.string);
    case RUCHY_ARRAY:
      return ruchy_array_dyn_eq (a.array, b.array);
    case RUCHY_OBJECT:
      return ruchy_map_dyn_eq (a.object, b.object);
    case RUCHY_FUNCTION:
      return ruchy_closure_eq (a.function, b.function);
    case RUCHY_OTHER:
      return a.other->type == b.other->type && a.other->type->eq
             && a.other->type->eq (a.other->value, b.other->value);
    }
  return false;
}

static int
compare_text (ruchy_dyn a, ruchy_dyn b)
{
  ruchy_str x = ruchy_dyn_to_string (a, ""), y = ruchy_dyn_to_string (b, "");
  int c = ruchy_str_cmp (x, y);
  ruchy_str_drop (x);
  ruchy_str_drop (y);
  return c;
}

int
ruchy_dyn_cmp (ruchy_dyn a, ruchy_dyn b)
{
  if (a.tag == RUCHY_INT && b.tag == RUCHY_INT)
    return ruchy_i64_cmp (a.integer, b.integer);
  if (ruchy_dyn_is_number (a) && ruchy_dyn_is_number (b))
    return ruchy_f64_cmp (ruchy_dyn_as_number (a), ruchy_dyn_as_number (b));
  if (ruchy_dyn_is_text (a) && ruchy_dyn_is_text (b))
    return compare_text (a, b);
  if (a.tag != b.tag)
    return a.tag < b.tag ? -1 : 1;
  if (a.tag == RUCHY_BOOL)
    return a.boolean - b.boolean;
  if (a.tag == RUCHY_ARRAY)
    return ruchy_array_dyn_cmp (a.array, b.array);
  return 0;
}

int
ruchy_dyn_order (ruchy_dyn a, ruchy_dyn b, const char *at)
{
  if (ruchy_dyn_is_number (a) && ruchy_dyn_is_number (b))
    {
      if (ruchy_dyn_as_number (a) != ruchy_dyn_as_number (a)
          || ruchy_dyn_as_number (b) != ruchy_dyn_as_number (b))
        return 2;
    }
  else if (!(ruchy_dyn_is_text (a) && ruchy_dyn_is_text (b))
           && !(a.tag == b.tag
                && (a.tag == RUCHY_BOOL || a.tag == RUCHY_ARRAY)))
    ruchy_panic (at, "cannot compare %s with %s", ruchy_dyn_type_name (a),
                 ruchy_dyn_type_name (b));
  return ruchy_dyn_cmp (a, b);
}

uint64_t
ruchy_dyn_hash (ruchy_dyn v)
{
  switch (v.tag)
    {
    case RUCHY_BOOL:
      return ruchy_bool_hash (v.boolean);
    case RUCHY_INT:
      return ruchy_f64_hash ((double) v.integer); /* 1 == 1.0 */
    case RUCHY_FLOAT:
      return ruchy_f64_hash (v.number);
    case RUCHY_CHAR:
    case RUCHY_STRING:
      {
        ruchy_str s = ruchy_dyn_to_string (v, "");
        uint64_t h = ruchy_str_hash (s);
        ruchy_str_drop (s);
        return h;
      }
    case RUCHY_ARRAY:
      return ruchy_array_dyn_hash (v.array);
    case RUCHY_OBJECT:
      return (uint64_t) ruchy_map_dyn_len (v.object);
    default:
      return 0;
    }
}

static void
show_tuple (struct ruchy_writer *w, ruchy_array_dyn a,
            const struct ruchy_spec *spec)
{
  struct ruchy_group g = ruchy_group_begin (w, spec, "", '(');
  for (int64_t i = 0; i < a.length; i++)
    {
      ruchy_group_item (&g, NULL);
      ruchy_dyn_show (w, a.data[i], &g.inner);
    }
  ruchy_group_end (&g);
}

void
ruchy_dyn_show (struct ruchy_writer *w, ruchy_dyn v,
                const struct ruchy_spec *spec)
{
  switch (v.tag)
    {
    case RUCHY_NIL:
      ruchy_write_padded (w, "nil", 3, 3, '<', spec);
      break;
    case RUCHY_BOOL:
      ruchy_bool_show (w, v.boolean, spec);
      break;
    case RUCHY_INT:
      ruchy_i64_show (w, v.integer, spec);
      break;
    case RUCHY_FLOAT:
      ruchy_f64_show (w, v.number, spec);
      break;
    case RUCHY_CHAR:
      ruchy_char_show (w, v.character, spec);
      break;
    case RUCHY_STRING:
      ruchy_str_show (w, v.string, spec);
      break;
    case RUCHY_ARRAY:
      if (v.arity)
        show_tuple (w, v.array, spec);
      else
        ruchy_array_dyn_show (w, v.array, spec);
      break;
    case RUCHY_OBJECT:
      ruchy_map_dyn_show (w, v.object, spec);
      break;
    case RUCHY_FUNCTION:
      ruchy_closure_show (w, v.function, spec);
      break;
    case RUCHY_OTHER:
      v.other->type->show (w, v.other->value, spec);
      break;
    }
}

/* ---- Parts ----------------------------------------------------------- */

bool
ruchy_dyn_get (ruchy_dyn v, ruchy_dyn key, ruchy_dyn *x)
{
  if (v.tag == RUCHY_OBJECT && ruchy_dyn_is_text (key))
    {
      ruchy_str name = ruchy_dyn_to_string (key, "");
      ruchy_dyn *found = ruchy_map_dyn_find (v.object, name);
      ruchy_str_drop (name);
      if (found)
        *x = ruchy_dyn_copy (*found);
      return found != NULL;
    }
  if (key.tag != RUCHY_INT)
    return false;
  int64_t i = key.integer;
  if (v.tag == RUCHY_ARRAY)
    {
      if (i < 0)
        i += v.array.length;
      if (i < 0 || i >= v.array.length)
        return false;
      *x = ruchy_dyn_copy (v.array.data[i]);
      return true;
    }
  ruchy_char c;
  if (v.tag != RUCHY_STRING
      || !ruchy_str_char_get (
          v.string, i < 0 ? i + ruchy_str_char_count (v.string) : i, &c))
    return false;
  *x = ruchy_dyn_str (ruchy_str_from_char (c));
  return true;
}

ruchy_dyn
ruchy_dyn_find (ruchy_dyn v, ruchy_dyn key)
{
  ruchy_dyn x = RUCHY_DYN_NIL;
  (void) ruchy_dyn_get (v, key, &x);
  return x;
}

ruchy_dyn
ruchy_dyn_index (ruchy_dyn v, ruchy_dyn key, const char *at)
{
  ruchy_dyn x;
  if (ruchy_dyn_get (v, key, &x))
    return x;
  if (v.tag == RUCHY_ARRAY && key.tag == RUCHY_INT)
    ruchy_panic_bounds (at, key.integer, v.array.length);
  if (v.tag == RUCHY_STRING && key.tag == RUCHY_INT)
    ruchy_panic (at, "Index %lld out of bounds for string of length %lld",
                 (long long) key.integer,
                 (long long) ruchy_str_char_count (v.string));
  if (v.tag == RUCHY_OBJECT && key.tag == RUCHY_STRING)
    ruchy_panic (at, "no field `%.*s` in the object", (int) key.string.length,
                 key.string.data ? key.string.data : "");
  ruchy_panic (at, "cannot index %s with %s", ruchy_dyn_type_name (v),
               ruchy_dyn_type_name (key));
}

static _Noreturn void
no_field (ruchy_dyn v, ruchy_str field, const char *at)
{
  ruchy_panic (at, "no field `%.*s` in a value of type %s", (int) field.length,
               field.data, ruchy_dyn_type_name (v));
}

/* t.1 of a tuple, which is an array as a dynamic value; -1: no number.  */
static int64_t
part_number (ruchy_dyn v, ruchy_str field)
{
  int64_t number = 0;
  if (v.tag != RUCHY_ARRAY || field.length == 0 || field.length > 9)
    return -1;
  for (size_t i = 0; i < field.length; i++)
    {
      unsigned char c = (unsigned char) field.data[i];
      if (c < '0' || c > '9')
        return -1;
      number = number * 10 + c - '0';
    }
  return number;
}

ruchy_dyn *
ruchy_dyn_place (ruchy_dyn *v, ruchy_dyn key, const char *at)
{
  if (v->tag == RUCHY_NIL && ruchy_dyn_is_text (key))
    *v = ruchy_dyn_object (NULL);
  if (v->tag == RUCHY_OBJECT && ruchy_dyn_is_text (key))
    return ruchy_map_dyn_or_insert (&v->object, ruchy_dyn_to_string (key, at),
                                    RUCHY_DYN_NIL);
  if (v->tag == RUCHY_ARRAY && key.tag == RUCHY_INT)
    return ruchy_array_dyn_at (&v->array, key.integer, at);
  int64_t part = key.tag == RUCHY_STRING ? part_number (*v, key.string) : -1;
  if (part >= 0)
    return ruchy_array_dyn_at (&v->array, part, at);
  if (key.tag == RUCHY_STRING)
    no_field (*v, key.string, at);
  ruchy_panic (at, "cannot assign to an element of %s with %s as index",
               ruchy_dyn_type_name (*v), ruchy_dyn_type_name (key));
}

void
ruchy_dyn_set_index (ruchy_dyn *v, ruchy_dyn key, ruchy_dyn x, const char *at)
{
  ruchy_dyn *place = ruchy_dyn_place (v, key, at);
  ruchy_dyn old = *place;
  *place = x;
  ruchy_dyn_drop (old);
}

ruchy_dyn
ruchy_dyn_field (ruchy_dyn v, ruchy_str field, const char *at)
{
  int64_t part = part_number (v, field);
  if (part >= 0)
    return ruchy_dyn_index (v, ruchy_dyn_int (part), at);
  if (v.tag != RUCHY_OBJECT)
    no_field (v, field, at);
  return ruchy_dyn_index (v, ruchy_dyn_str (field), at);
}

void
ruchy_dyn_set_field (ruchy_dyn *v, ruchy_str field, ruchy_dyn x,
                     const char *at)
{
  ruchy_dyn_set_index (v, ruchy_dyn_str (field), x, at);
}

ruchy_array_dyn
ruchy_dyn_iterate (ruchy_dyn v, const char *at)
{
  ruchy_array_dyn a = { 0 };
  if (v.tag == RUCHY_ARRAY)
    return ruchy_array_dyn_copy (v.array);
  if (v.tag == RUCHY_STRING)
    for (size_t i = 0; i < v.string.length;)
      ruchy_array_dyn_push (&a, ruchy_dyn_str (ruchy_str_from_char (
                                    ruchy_str_next (v.string, &i))));
  else if (v.tag == RUCHY_OBJECT)
    {
      struct ruchy_map_dyn_iterator it = ruchy_map_dyn_begin (v.object);
      for (struct ruchy_map_dyn_entry *e; (e = ruchy_map_dyn_next (&it));)
        ruchy_array_dyn_push (&a, ruchy_dyn_str (ruchy_str_copy (e->key)));
      ruchy_map_dyn_end (&it);
    }
  else
    ruchy_panic (at, "cannot iterate over %s", ruchy_dyn_type_name (v));
  return a;
}

ruchy_array_dyn
ruchy_dyn_iterate_pairs (ruchy_dyn v, const char *at)
{
  if (v.tag != RUCHY_OBJECT)
    return ruchy_dyn_iterate (v, at);
  ruchy_array_dyn all = { 0 };
  struct ruchy_map_dyn_iterator it = ruchy_map_dyn_begin (v.object);
  for (struct ruchy_map_dyn_entry *e; (e = ruchy_map_dyn_next (&it));)
    {
      ruchy_array_dyn pair = ruchy_array_dyn_make (2);
      pair.data[0] = ruchy_dyn_str (ruchy_str_copy (e->key));
      pair.data[1] = ruchy_dyn_copy (e->value);
      ruchy_array_dyn_push (&all, ruchy_dyn_tuple (pair));
    }
  ruchy_map_dyn_end (&it);
  return all;
}
