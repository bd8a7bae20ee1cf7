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
  header->skipped = 0;
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

/* Where the memory of the buffer at DATA begins.  */
static struct ruchy_array_header *
buffer_start (void *data, size_t size)
{
  struct ruchy_array_header *header = (struct ruchy_array_header *) data - 1;
  return (struct ruchy_array_header *) (void *) ((char *) header
                                                 - (size_t) header->skipped
                                                       * size);
}

/* Move the header and the first LENGTH elements by COUNT elements.  */
static void *
shift_buffer (void *data, int64_t count, int64_t length, size_t size)
{
  struct ruchy_array_header *from = (struct ruchy_array_header *) data - 1;
  ptrdiff_t bytes = (ptrdiff_t) size * count;
  void *to = (char *) from + bytes;
  memmove (to, from, sizeof *from + (size_t) length * size);
  struct ruchy_array_header *header = to;
  header->skipped += count;
  header->capacity -= count;
  return header + 1;
}

void *
ruchy_array_grow (void *data, int64_t length, int64_t more, size_t size)
{
  struct ruchy_array_header *header
      = data ? (struct ruchy_array_header *) data - 1 : NULL;
  int64_t needed = length + more;
  int64_t capacity = header ? header->capacity : 0;
  if (needed <= capacity)
    return data;
  if (header && header->skipped)
    {
      /* Back to the start, where there may be room enough: at least half of
         the buffer, so that it pays.  */
      data = shift_buffer (data, -header->skipped, length, size);
      header = (struct ruchy_array_header *) data - 1;
      capacity = header->capacity;
      if (needed <= capacity / 2)
        return data;
    }
  capacity = capacity ? capacity * 2 : 4;
  if (capacity < needed)
    capacity = needed;
  if (!header)
    return ruchy_array_buffer (capacity, size);
  header = ruchy_realloc (header, buffer_bytes (capacity, size));
  header->capacity = capacity;
  return header + 1;
}

void *
ruchy_array_grow_front (void *data, int64_t length, size_t size)
{
  struct ruchy_array_header *header
      = data ? (struct ruchy_array_header *) data - 1 : NULL;
  if (!header || !header->skipped)
    {
      int64_t gap = length < 4 ? 4 : length < INT32_MAX ? length : INT32_MAX;
      data = ruchy_array_grow (data, length, gap, size);
      data = shift_buffer (data, gap, length, size);
    }
  return shift_buffer (data, -1, 0, size);
}

void *
ruchy_array_skip (void *data, int64_t length, size_t size)
{
  struct ruchy_array_header *header = (struct ruchy_array_header *) data - 1;
  if (header->skipped < INT32_MAX)
    return shift_buffer (data, 1, 0, size);
  memmove (data, (char *) data + size, (size_t) (length - 1) * size);
  return data;
}

void
ruchy_array_free (void *data, size_t size)
{
  free (buffer_start (data, size));
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
