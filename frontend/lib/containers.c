/* SPDX-License-Identifier: MIT */
/* Support library: the parts of arrays, maps and boxes that do not depend on
   the element type.  */

#include "internal.h"

static _Noreturn void
capacity_overflow (void)
{
  ruchy_panic (NULL, "capacity overflow");
}

/* Bytes of a buffer with its header; panics if there are too many.  */
static size_t
buffer_bytes (int64_t capacity, size_t size)
{
  size_t bytes;
  if (__builtin_mul_overflow ((size_t) capacity, size, &bytes)
      || bytes > (size_t) INT64_MAX - sizeof (struct ruchy_array_header))
    capacity_overflow ();
  return sizeof (struct ruchy_array_header) + bytes;
}

void *
ruchy_array_buffer (int64_t capacity, size_t size)
{
  if (capacity <= 0)
    return NULL;
  struct ruchy_array_header *header
      = ruchy_alloc (buffer_bytes (capacity, size));
  header->references = 1;
  header->capacity = capacity;
  return header + 1;
}

void *
ruchy_array_zeroed (int64_t capacity, size_t size)
{
  if (capacity <= 0)
    return NULL;
  size_t bytes = buffer_bytes (capacity, size);
  struct ruchy_array_header *header = calloc (1, bytes);
  if (!header)
    ruchy_out_of_memory (bytes);
  header->references = 1;
  header->capacity = capacity;
  return header + 1;
}

void *
ruchy_array_grow (void *data, int64_t needed, size_t size)
{
  struct ruchy_array_header *header
      = data ? (struct ruchy_array_header *) data - 1 : NULL;
  int64_t capacity = header ? header->capacity : 0;
  if (needed <= capacity)
    return data;
  capacity = capacity ? capacity * 2 : 4;
  if (capacity < needed)
    capacity = needed;
  if (!header)
    return ruchy_array_buffer (capacity, size);
  header = ruchy_realloc (header, buffer_bytes (capacity, size));
  header->capacity = capacity;
  return header + 1;
}

uint64_t *
ruchy_map_slots (uint64_t slots)
{
  uint64_t *p = calloc (slots, sizeof *p);
  if (!p)
    ruchy_out_of_memory (slots * sizeof *p);
  return p;
}

ruchy_array_i64
ruchy_range_array (int64_t start, int64_t end, int64_t step, const char *at)
{
  ruchy_array_i64 a = { 0 };
  if (step == 0)
    ruchy_panic (at, "range() step cannot be zero");
  if (step > 0 ? start >= end : start <= end)
    return a;
  uint64_t distance = step > 0 ? (uint64_t) end - (uint64_t) start
                               : (uint64_t) start - (uint64_t) end;
  uint64_t stride = step > 0 ? (uint64_t) step : 0 - (uint64_t) step;
  a = ruchy_array_i64_make ((int64_t) ((distance - 1) / stride + 1));
  for (int64_t i = 0; i < a.length; i++)
    a.data[i] = start + i * step;
  return a;
}

ruchy_array_i64
ruchy_range_collect (ruchy_range r)
{
  ruchy_array_i64 a = ruchy_array_i64_make (ruchy_range_len (r));
  for (int64_t i = 0; i < a.length; i++)
    a.data[i] = r.start + i;
  return a;
}

/* ---- Boxes nested too deep to be released by recursion ---------------- */

struct deferred
{
  struct deferred *next;
  void *cell;
  void (*release) (void *);
};

uint32_t ruchy_drop_depth;
static struct deferred *deferred;

void
ruchy_drop_later (void *cell, void (*release) (void *))
{
  struct deferred *d = ruchy_alloc (sizeof *d);
  d->next = deferred;
  d->cell = cell;
  d->release = release;
  deferred = d;
}

void
ruchy_drop_deferred (void)
{
  if (!deferred)
    return;
  ruchy_drop_depth++;
  while (deferred)
    {
      struct deferred d = *deferred;
      free (deferred);
      deferred = d.next;
      d.release (d.cell);
    }
  ruchy_drop_depth--;
}
