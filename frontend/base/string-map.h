/* SPDX-License-Identifier: MIT */
/* Hash map from byte strings to pointers, kept in an arena, iterated in
   insertion order.  Open addressing, linear probing, FNV-1a.  Also interns:
   equal strings get one address, so later comparison is by pointer.
   Not thread-safe.  */

#ifndef RUCHY_BASE_STRING_MAP_H
#define RUCHY_BASE_STRING_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

struct string_map_entry
{
  const char *key; /* NUL-terminated copy in the arena */
  size_t length;
  uint64_t hash;
  void *value;
};

/* Zero-initialise but for ARENA: `struct string_map m = { .arena = &a };`.  */
struct string_map
{
  struct arena *arena;
  struct string_map_entry *entries; /* insertion order */
  size_t count;
  size_t entries_capacity;
  uint32_t *slots; /* index + 1 into entries, 0 = free */
  size_t slot_count;
};

/* The value, or NULL if KEY is absent (or its value is NULL).  */
void *string_map_get (const struct string_map *map, const char *key);
void *string_map_get_n (const struct string_map *map, const char *key,
                        size_t length);
bool string_map_has (const struct string_map *map, const char *key);

/* Set or replace; returns the value that was there, or NULL.  */
void *string_map_put (struct string_map *map, const char *key, void *value);

/* The entry of KEY, made with a NULL value if absent.  Valid until the next
   addition.  */
struct string_map_entry *string_map_entry (struct string_map *map,
                                           const char *key, size_t length);

/* The one copy of the string.  */
const char *string_map_intern (struct string_map *map, const char *text,
                               size_t length);

#endif
