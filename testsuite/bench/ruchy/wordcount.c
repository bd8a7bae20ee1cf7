/* SPDX-License-Identifier: MIT */
/* Words of a generated text of 5 million words, counted in a hash table that
   grows, the keys being copies of the words.  */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text
{
  char *data;
  size_t length, capacity;
};

static void
put (struct text *t, char c)
{
  if (t->length == t->capacity)
    {
      t->capacity = t->capacity ? t->capacity * 2 : 64;
      t->data = realloc (t->data, t->capacity);
      if (!t->data)
        exit (1);
    }
  t->data[t->length++] = c;
}

struct entry
{
  char *key;
  size_t length;
  uint64_t hash;
  int64_t count;
};

struct table
{
  struct entry *entries;
  size_t size, used;
};

static uint64_t
hash (const char *p, size_t n)
{
  uint64_t h = 0xcbf29ce484222325u;
  for (size_t i = 0; i < n; i++)
    h = (h ^ (unsigned char) p[i]) * 0x100000001b3u;
  return h ^ h >> 32;
}

static struct entry *
find (struct table *t, const char *p, size_t n, uint64_t h)
{
  size_t i = h & (t->size - 1);
  while (t->entries[i].key
         && !(t->entries[i].hash == h && t->entries[i].length == n
              && memcmp (t->entries[i].key, p, n) == 0))
    i = (i + 1) & (t->size - 1);
  return &t->entries[i];
}

static void
grow (struct table *t)
{
  struct table bigger = { .size = t->size ? t->size * 2 : 64 };
  bigger.entries = calloc (bigger.size, sizeof *bigger.entries);
  if (!bigger.entries)
    exit (1);
  for (size_t i = 0; i < t->size; i++)
    if (t->entries[i].key)
      *find (&bigger, t->entries[i].key, t->entries[i].length,
             t->entries[i].hash)
          = t->entries[i];
  bigger.used = t->used;
  free (t->entries);
  *t = bigger;
}

static void
count_word (struct table *t, const char *p, size_t n)
{
  if (t->used * 4 >= t->size * 3)
    grow (t);
  uint64_t h = hash (p, n);
  struct entry *e = find (t, p, n, h);
  if (!e->key)
    {
      *e = (struct entry){ .key = malloc (n), .length = n, .hash = h };
      if (!e->key)
        exit (1);
      memcpy (e->key, p, n);
      t->used++;
    }
  e->count++;
}

int
main (void)
{
  struct text text = { 0 };
  struct table table = { 0 };
  int64_t seed = 1, total = 0, most = 0;
  for (int i = 0; i < 5000000; i++)
    {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      int64_t n = seed / 65536 % 5000;
      put (&text, 'w');
      for (; n > 0; n /= 26)
        put (&text, (char) (97 + n % 26));
      put (&text, ' ');
    }
  for (size_t i = 0; i < text.length;)
    {
      const char *start = text.data + i;
      const char *end = memchr (start, ' ', text.length - i);
      size_t n = end ? (size_t) (end - start) : text.length - i;
      if (n)
        count_word (&table, start, n);
      i += n + 1;
    }
  for (size_t i = 0; i < table.size; i++)
    if (table.entries[i].key)
      {
        total += table.entries[i].count;
        if (table.entries[i].count > most)
          most = table.entries[i].count;
        free (table.entries[i].key);
      }
  printf ("%zu %" PRId64 " %" PRId64 "\n", table.used, total, most);
  free (table.entries);
  free (text.data);
  return 0;
}
