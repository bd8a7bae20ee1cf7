/* SPDX-License-Identifier: MIT */
/* Arena: memory that is released all at once.
   The compiler's trees, types and names live in one arena per compilation;
   nothing in it is freed singly.  Out of memory ends the program with a
   message and exit status 1, so no caller tests for NULL.  Not
   thread-safe.  */

#ifndef RUCHY_BASE_ARENA_H
#define RUCHY_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena_block;

/* Zero-initialise: `struct arena a = { 0 };`.  */
struct arena
{
  struct arena_block *blocks; /* newest first */
  char *next;                 /* first free byte of the newest block */
  char *end;                  /* one past its last byte */
};

/* SIZE zeroed bytes aligned for any object.  Lives until arena_free.  */
void *arena_alloc (struct arena *arena, size_t size);

/* Enlarge an array of OLD_SIZE bytes at P to NEW_SIZE; the new bytes are
   zero.  Grows in place if P was the last allocation.  */
void *arena_grow (struct arena *arena, void *p, size_t old_size,
                  size_t new_size);

/* NUL-terminated copies.  */
char *arena_strdup (struct arena *arena, const char *text);
char *arena_strndup (struct arena *arena, const char *text, size_t length);
void *arena_memdup (struct arena *arena, const void *data, size_t size);
char *arena_printf (struct arena *arena, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));
char *arena_vprintf (struct arena *arena, const char *format, va_list ap);

/* Release everything; the arena can be used again.  */
void arena_free (struct arena *arena);

/* One zeroed object of TYPE.  */
#define arena_new(arena, type) ((type *) arena_alloc (arena, sizeof (type)))
#define arena_array(arena, type, count)                                       \
  ((type *) arena_alloc (arena, sizeof (type) * (count)))

/* Growable array in an arena:

     struct { struct node **items; size_t length, capacity; } list;
     vector_push (&arena, &list, node);
     for (size_t i = 0; i < list.length; i++) use (list.items[i]);

   VECTOR (type) declares such a struct; it starts as all zeroes.  */
#define VECTOR(type)                                                          \
  struct                                                                      \
  {                                                                           \
    type *items;                                                              \
    size_t length, capacity;                                                  \
  }

#define vector_push(arena, vector, item)                                      \
  (vector_reserve (arena, vector, 1),                                         \
   (void) ((vector)->items[(vector)->length++] = (item)))

/* Make room for MORE further items.  */
#define vector_reserve(arena, vector, more)                                   \
  ((vector)->length + (more) <= (vector)->capacity                            \
       ? (void) 0                                                             \
       : (void) ((vector)->items = vector_grow_ (                             \
                     arena, (vector)->items, sizeof *(vector)->items,         \
                     (vector)->length + (more), &(vector)->capacity)))

#define vector_last(vector) ((vector)->items[(vector)->length - 1])
#define vector_pop(vector) ((vector)->items[--(vector)->length])

/* For vector_reserve only.  */
void *vector_grow_ (struct arena *arena, void *items, size_t item_size,
                    size_t needed, size_t *capacity);

#endif
