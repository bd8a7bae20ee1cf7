/* SPDX-License-Identifier: MIT */
/* Hash map from strings: see string-map.h.  */

#include "string-map.h"

#include <string.h>

static uint64_t
hash_bytes (const char *p, size_t length)
{
  uint64_t hash = 0xcbf29ce484222325u;
  for (size_t i = 0; i < length; i++)
    hash = (hash ^ (unsigned char) p[i]) * 0x100000001b3u;
  return hash ^ hash >> 32;
}

/* The slot that holds KEY or is free for it.  Needs a free slot.  */
static size_t
find_slot (const struct string_map *map, const char *key, size_t length,
           uint64_t hash)
{
  size_t mask = map->slot_count - 1;
  size_t slot = hash & mask;
  while (map->slots[slot])
    {
      const struct string_map_entry *e = &map->entries[map->slots[slot] - 1];
      if (e->hash == hash && e->length == length
          && memcmp (e->key, key, length) == 0)
        break;
      slot = (slot + 1) & mask;
    }
  return slot;
}

static void
grow_slots (struct string_map *map)
{
  size_t count = map->slot_count ? map->slot_count * 2 : 16;
  map->slots = arena_array (map->arena, uint32_t, count);
  map->slot_count = count;
  for (size_t i = 0; i < map->count; i++)
    {
      size_t slot = map->entries[i].hash & (count - 1);
      while (map->slots[slot])
        slot = (slot + 1) & (count - 1);
      map->slots[slot] = (uint32_t) (i + 1);
    }
}

struct string_map_entry *
string_map_entry (struct string_map *map, const char *key, size_t length)
{
  if (map->count * 3 >= map->slot_count * 2)
    grow_slots (map);
  uint64_t hash = hash_bytes (key, length);
  size_t slot = find_slot (map, key, length, hash);
  if (!map->slots[slot])
    {
      if (map->count == map->entries_capacity)
        map->entries
            = vector_grow_ (map->arena, map->entries, sizeof *map->entries,
                            map->count + 1, &map->entries_capacity);
      map->entries[map->count] = (struct string_map_entry){
        .key = arena_strndup (map->arena, key, length),
        .length = length,
        .hash = hash,
      };
      map->slots[slot] = (uint32_t) ++map->count;
    }
  return &map->entries[map->slots[slot] - 1];
}

static struct string_map_entry *
lookup (const struct string_map *map, const char *key, size_t length)
{
  if (!map->count)
    return NULL;
  size_t slot = find_slot (map, key, length, hash_bytes (key, length));
  return map->slots[slot] ? &map->entries[map->slots[slot] - 1] : NULL;
}

void *
string_map_get_n (const struct string_map *map, const char *key, size_t length)
{
  struct string_map_entry *e = lookup (map, key, length);
  return e ? e->value : NULL;
}

void *
string_map_get (const struct string_map *map, const char *key)
{
  return string_map_get_n (map, key, strlen (key));
}

bool
string_map_has (const struct string_map *map, const char *key)
{
  return lookup (map, key, strlen (key)) != NULL;
}

void *
string_map_put (struct string_map *map, const char *key, void *value)
{
  struct string_map_entry *e = string_map_entry (map, key, strlen (key));
  void *old = e->value;
  e->value = value;
  return old;
}

const char *
string_map_intern (struct string_map *map, const char *text, size_t length)
{
  return string_map_entry (map, text, length)->key;
}
