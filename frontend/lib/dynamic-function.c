/* SPDX-License-Identifier: MIT */
/* Support library: functions as dynamic values, and the methods of dynamic
   arrays that take them.  The compiler makes each function that becomes
   dynamic one from dynamic values to a dynamic value (emit-adapter.c).  */

#include "dynamic-method.h"

enum
{
  MOST_ARGUMENTS = 6
};

ruchy_closure
ruchy_dyn_to_function (ruchy_dyn v, size_t count, const char *at)
{
  if (v.tag != RUCHY_FUNCTION)
    ruchy_panic (at, "expected function, found %s", ruchy_dyn_type_name (v));
  if (v.arity != count)
    ruchy_panic (at, "this function takes %u argument%s, got %zu", v.arity,
                 v.arity == 1 ? "" : "s", count);
  return ruchy_closure_copy (v.function);
}

static void
destroy_adapter (struct ruchy_environment *environment)
{
  ruchy_closure_drop (((struct ruchy_adapter *) environment)->inner);
}

ruchy_closure
ruchy_adapter_new (void (*code) (void), ruchy_closure inner)
{
  struct ruchy_adapter *a = ruchy_environment_new (sizeof *a, destroy_adapter);
  a->inner = inner;
  return (ruchy_closure){ code, &a->head };
}

#define CODE(...) ((ruchy_dyn (*) (void *, __VA_ARGS__)) f.code)
#define D ruchy_dyn

ruchy_dyn
ruchy_dyn_call (ruchy_dyn v, const ruchy_dyn *a, size_t count, const char *at)
{
  if (count > MOST_ARGUMENTS)
    ruchy_panic (at, "a dynamic function can get at most %d arguments",
                 MOST_ARGUMENTS);
  ruchy_closure f = ruchy_dyn_to_function (v, count, at);
  void *environment = f.environment;
  ruchy_dyn result = RUCHY_DYN_NIL;
  switch (count)
    {
    case 0:
      result = ((ruchy_dyn (*) (void *)) f.code) (environment);
      break;
    case 1:
      result = CODE (D) (environment, a[0]);
      break;
    case 2:
      result = CODE (D, D) (environment, a[0], a[1]);
      break;
    case 3:
      result = CODE (D, D, D) (environment, a[0], a[1], a[2]);
      break;
    case 4:
      result = CODE (D, D, D, D) (environment, a[0], a[1], a[2], a[3]);
      break;
    case 5:
      result
          = CODE (D, D, D, D, D) (environment, a[0], a[1], a[2], a[3], a[4]);
      break;
    default:
      result = CODE (D, D, D, D, D, D) (environment, a[0], a[1], a[2], a[3],
                                        a[4], a[5]);
      break;
    }
  ruchy_closure_drop (f);
  return result;
}

/* ---- Methods of arrays ----------------------------------------------- */

static ruchy_dyn
call_1 (const struct call *c, ruchy_dyn item)
{
  return ruchy_dyn_call (c->arguments[0], &item, 1, c->at);
}

static bool
test (const struct call *c, ruchy_dyn item)
{
  ruchy_dyn result = call_1 (c, item);
  bool good = ruchy_dyn_to_bool (result, c->at);
  ruchy_dyn_drop (result);
  return good;
}

static ruchy_dyn
array_map (const struct call *c)
{
  ruchy_array_dyn a = ruchy_array_dyn_copy (c->self->array), all = { 0 };
  for (int64_t i = 0; i < a.length; i++)
    ruchy_array_dyn_push (&all, call_1 (c, a.data[i]));
  ruchy_array_dyn_drop (a);
  return ruchy_dyn_array (all);
}

static ruchy_dyn
array_filter (const struct call *c)
{
  ruchy_array_dyn a = ruchy_array_dyn_copy (c->self->array), all = { 0 };
  for (int64_t i = 0; i < a.length; i++)
    if (test (c, a.data[i]))
      ruchy_array_dyn_push (&all, ruchy_dyn_copy (a.data[i]));
  ruchy_array_dyn_drop (a);
  return ruchy_dyn_array (all);
}

static ruchy_dyn
array_each (const struct call *c)
{
  ruchy_array_dyn a = ruchy_array_dyn_copy (c->self->array);
  for (int64_t i = 0; i < a.length; i++)
    ruchy_dyn_drop (call_1 (c, a.data[i]));
  ruchy_array_dyn_drop (a);
  return RUCHY_DYN_NIL;
}

static ruchy_dyn
array_count (const struct call *c)
{
  ruchy_array_dyn a = ruchy_array_dyn_copy (c->self->array);
  int64_t count = 0;
  for (int64_t i = 0; i < a.length; i++)
    count += test (c, a.data[i]);
  ruchy_array_dyn_drop (a);
  return ruchy_dyn_int (count);
}

/* The index of the first item with test WANTED, or -1.  */
static int64_t
position (const struct call *c, bool wanted)
{
  ruchy_array_dyn a = ruchy_array_dyn_copy (c->self->array);
  int64_t at = -1;
  for (int64_t i = 0; i < a.length && at < 0; i++)
    if (test (c, a.data[i]) == wanted)
      at = i;
  ruchy_array_dyn_drop (a);
  return at;
}

static ruchy_dyn
array_any (const struct call *c)
{
  return ruchy_dyn_bool (position (c, true) >= 0);
}

static ruchy_dyn
array_all (const struct call *c)
{
  return ruchy_dyn_bool (position (c, false) < 0);
}

static ruchy_dyn
array_find (const struct call *c)
{
  int64_t at = position (c, true);
  return at < 0 ? RUCHY_DYN_NIL : ruchy_dyn_copy (c->self->array.data[at]);
}

static ruchy_dyn
array_fold (const struct call *c)
{
  ruchy_array_dyn a = ruchy_array_dyn_copy (c->self->array);
  ruchy_dyn total = ruchy_dyn_copy (c->arguments[0]);
  for (int64_t i = 0; i < a.length; i++)
    {
      ruchy_dyn both[] = { total, a.data[i] };
      ruchy_dyn next = ruchy_dyn_call (c->arguments[1], both, 2, c->at);
      ruchy_dyn_drop (total);
      total = next;
    }
  ruchy_array_dyn_drop (a);
  return total;
}

/* How A stands to B by the function given: a number, or whether A comes
   first.  */
static int
compare (const struct call *c, ruchy_dyn a, ruchy_dyn b)
{
  ruchy_dyn both[] = { a, b };
  ruchy_dyn result = ruchy_dyn_call (c->arguments[0], both, 2, c->at);
  int order = result.tag == RUCHY_BOOL
                  ? (result.boolean ? -1 : 1)
                  : ruchy_dyn_order (result, ruchy_dyn_int (0), c->at);
  ruchy_dyn_drop (result);
  return order;
}

static int
compare_keys (const struct call *c, ruchy_dyn a, ruchy_dyn b)
{
  ruchy_dyn key = call_1 (c, a), other = call_1 (c, b);
  int order = ruchy_dyn_cmp (key, other);
  ruchy_dyn_drop (key);
  ruchy_dyn_drop (other);
  return order;
}

/* A sorted copy: merging, stable.  */
static ruchy_dyn
sorted (const struct call *c,
        int (*order) (const struct call *, ruchy_dyn, ruchy_dyn))
{
  ruchy_array_dyn a = c->self->array;
  int64_t n = a.length;
  ruchy_array_dyn from = ruchy_array_dyn_make (n);
  ruchy_dyn *spare = ruchy_alloc ((size_t) (n + 1) * sizeof *spare);
  for (int64_t i = 0; i < n; i++)
    from.data[i] = ruchy_dyn_copy (a.data[i]);
  for (int64_t width = 1; width < n; width *= 2)
    {
      for (int64_t start = 0; start < n; start += 2 * width)
        {
          int64_t middle = start + width < n ? start + width : n;
          int64_t end = middle + width < n ? middle + width : n;
          int64_t left = start, right = middle;
          for (int64_t k = start; k < end; k++)
            spare[k]
                = right >= end
                          || (left < middle
                              && order (c, from.data[left], from.data[right])
                                     <= 0)
                      ? from.data[left++]
                      : from.data[right++];
        }
      memcpy (from.data, spare, (size_t) n * sizeof *spare);
    }
  free (spare);
  return ruchy_dyn_array (from);
}

static ruchy_dyn
array_sort_by (const struct call *c)
{
  return sorted (c, compare);
}

static ruchy_dyn
array_sort_by_in_place (const struct call *c)
{
  ruchy_dyn result = sorted (c, compare);
  ruchy_dyn_drop (*c->self);
  *c->self = result;
  return RUCHY_DYN_NIL;
}

static ruchy_dyn
array_sort_by_key (const struct call *c)
{
  return sorted (c, compare_keys);
}

static ruchy_dyn
array_sort_by_key_in_place (const struct call *c)
{
  ruchy_dyn result = sorted (c, compare_keys);
  ruchy_dyn_drop (*c->self);
  *c->self = result;
  return RUCHY_DYN_NIL;
}

const struct method ruchy_dyn_function_methods[]
    = { { "map", 1, array_map },
        { "filter", 1, array_filter },
        { "each", 1, array_each },
        { "for_each", 1, array_each },
        { "forEach", 1, array_each },
        { "any", 1, array_any },
        { "some", 1, array_any },
        { "all", 1, array_all },
        { "every", 1, array_all },
        { "find", 1, array_find },
        { "count", 1, array_count },
        { "reduce", 2, array_fold },
        { "fold", 2, array_fold },
        { "sort_by", 1, array_sort_by },
        { "sort_by_key", 1, array_sort_by_key },
        { "sort_by_in_place", 1, array_sort_by_in_place },
        { "sort_by_key_in_place", 1, array_sort_by_key_in_place },
        { NULL, 0, NULL } };
