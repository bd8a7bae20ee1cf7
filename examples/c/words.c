/* SPDX-License-Identifier: MIT */
/* words: prints the most frequent words of its input.

   usage: words [COUNT] < TEXT

   A hash table of open addressing, a sort with a call-back: small, but with
   hot loops, lop-sided branches and thousands of small allocations, so that a
   profile of it has something to say.  */

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct word
{
  char *text;
  unsigned long count;
};

struct table
{
  struct word *slots;
  size_t size; /* a power of two */
  size_t used;
};

static void *
or_die (void *memory)
{
  if (!memory)
    {
      fputs ("words: out of memory\n", stderr);
      exit (1);
    }
  return memory;
}

/* FNV-1a.  */
static size_t
hash (const char *text)
{
  size_t value = 14695981039346656037u;
  for (; *text; text++)
    value = (value ^ (unsigned char) *text) * 1099511628211u;
  return value;
}

static struct word *
find (struct table *table, const char *text)
{
  size_t i = hash (text) & (table->size - 1);
  while (table->slots[i].text && strcmp (table->slots[i].text, text) != 0)
    i = (i + 1) & (table->size - 1);
  return &table->slots[i];
}

static void
grow (struct table *table)
{
  struct table bigger = { .size = table->size * 2, .used = table->used };
  bigger.slots = or_die (calloc (bigger.size, sizeof *bigger.slots));
  for (size_t i = 0; i < table->size; i++)
    if (table->slots[i].text)
      *find (&bigger, table->slots[i].text) = table->slots[i];
  free (table->slots);
  *table = bigger;
}

static void
count (struct table *table, const char *text)
{
  struct word *word = find (table, text);
  if (!word->text)
    {
      word->text = or_die (strdup (text));
      table->used++;
    }
  word->count++;
  if (table->used * 2 > table->size)
    grow (table);
}

static void
read_words (struct table *table, FILE *input)
{
  char text[64];
  size_t length = 0;
  int c;
  do
    {
      c = getc (input);
      if (c != EOF && isalpha (c))
        {
          if (length + 1 < sizeof text)
            text[length++] = (char) tolower (c);
        }
      else if (length > 0)
        {
          text[length] = '\0';
          count (table, text);
          length = 0;
        }
    }
  while (c != EOF);
}

static int
by_count (const void *left, const void *right)
{
  const struct word *a = left, *b = right;
  if (a->count != b->count)
    return a->count < b->count ? 1 : -1;
  if (!a->text || !b->text)
    return !a->text - !b->text;
  return strcmp (a->text, b->text);
}

int
main (int argc, char **argv)
{
  size_t most = argc > 1 ? strtoul (argv[1], NULL, 10) : 10;
  struct table table = { .size = 64 };

  table.slots = or_die (calloc (table.size, sizeof *table.slots));
  read_words (&table, stdin);
  qsort (table.slots, table.size, sizeof *table.slots, by_count);
  for (size_t i = 0; i < table.size; i++)
    {
      if (i < most && i < table.used)
        printf ("%7lu %s\n", table.slots[i].count, table.slots[i].text);
      free (table.slots[i].text);
    }
  free (table.slots);
  return 0;
}
