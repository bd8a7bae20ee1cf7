/* SPDX-License-Identifier: MIT */
/* Arena: see arena.h.  Blocks of 64 KiB (larger for a larger request), each
   with a small header; allocation moves a pointer.  */

#include "arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum
{
  BLOCK_SIZE = 64 * 1024,
  ALIGNMENT = alignof (max_align_t)
};

struct arena_block
{
  struct arena_block *older;
  alignas (max_align_t) char bytes[];
};

static _Noreturn void
out_of_memory (void)
{
  fputs ("ruchy: out of memory\n", stderr);
  exit (1);
}

static void
add_block (struct arena *arena, size_t size)
{
  size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
  struct arena_block *block = calloc (1, sizeof *block + room);
  if (!block)
    out_of_memory ();
  block->older = arena->blocks;
  arena->blocks = block;
  arena->next = block->bytes;
  arena->end = block->bytes + room;
}

static size_t
round_up (size_t size)
{
  if (size > SIZE_MAX - ALIGNMENT - sizeof (struct arena_block))
    out_of_memory ();
  return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

void *
arena_alloc (struct arena *arena, size_t size)
{
  size = round_up (size);
  if (size > (size_t) (arena->end - arena->next))
    add_block (arena, size);
  void *p = arena->next;
  arena->next += size;
  return p;
}

void *
arena_grow (struct arena *arena, void *p, size_t old_size, size_t new_size)
{
  size_t old_room = round_up (old_size);
  size_t new_room = round_up (new_size);
  if (p && (char *) p + old_room == arena->next
      && new_room - old_room <= (size_t) (arena->end - arena->next))
    {
      arena->next += new_room - old_room;
      return p;
    }
  void *bigger = arena_alloc (arena, new_size);
  if (old_size)
    memcpy (bigger, p, old_size);
  return bigger;
}

void *
vector_grow_ (struct arena *arena, void *items, size_t item_size,
              size_t needed, size_t *capacity)
{
  size_t wanted = *capacity ? *capacity * 2 : 8;
  if (wanted < needed)
    wanted = needed;
  if (wanted > SIZE_MAX / item_size)
    out_of_memory ();
  items = arena_grow (arena, items, *capacity * item_size, wanted * item_size);
  *capacity = wanted;
  return items;
}

void *
arena_memdup (struct arena *arena, const void *data, size_t size)
{
  void *copy = arena_alloc (arena, size);
  if (size)
    memcpy (copy, data, size);
  return copy;
}

char *
arena_strndup (struct arena *arena, const char *text, size_t length)
{
  char *copy = arena_alloc (arena, length + 1);
  if (length)
    memcpy (copy, text, length);
  return copy;
}

char *
arena_strdup (struct arena *arena, const char *text)
{
  return arena_strndup (arena, text, strlen (text));
}

char *
arena_vprintf (struct arena *arena, const char *format, va_list ap)
{
  va_list again;
  va_copy (again, ap);
  int length = vsnprintf (NULL, 0, format, again);
  va_end (again);
  if (length < 0)
    length = 0;
  char *text = arena_alloc (arena, (size_t) length + 1);
  vsnprintf (text, (size_t) length + 1, format, ap);
  return text;
}

char *
arena_printf (struct arena *arena, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  char *text = arena_vprintf (arena, format, ap);
  va_end (ap);
  return text;
}

void
arena_free (struct arena *arena)
{
  while (arena->blocks)
    {
      struct arena_block *older = arena->blocks->older;
      free (arena->blocks);
      arena->blocks = older;
    }
  arena->next = arena->end = NULL;
}
