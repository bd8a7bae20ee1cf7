/* SPDX-License-Identifier: MIT */
/* books.c: counts by groups of windows.  One caller at a time (windows.c sees
   to it), signal handlers too, except for opening.  Memory is never given
   back: a family outlives its modules.  */

#include "books.h"
#include "region.h"
#include "threads.h"

/* The counters of one family.  */
struct books
{
  struct books *next;
  const struct rp_family *family;
  uint64_t *last; /* slots and raises at the last closing */
  uint64_t *now;
  uint64_t *groups[RP_WINDOW_GROUPS];
};

static struct rp_region memory = { .chunk_size = (size_t) 1024 * 1024 };
static struct books *all_books;

static struct books *
find_books (const struct rp_family *family)
{
  for (struct books *books = all_books; books; books = books->next)
    if (books->family == family)
      return books;
  return NULL;
}

static size_t
books_size (const struct rp_family *family)
{
  return ((size_t) family->slot_count + family->body_count)
         * sizeof (uint64_t);
}

bool
rp_books_open (struct rp_family *family)
{
  if (find_books (family) != NULL)
    return true;
  struct books *books = rp_region_alloc (&memory, sizeof *books);
  if (books == NULL)
    return false;
  books->family = family;
  books->last = rp_region_alloc (&memory, books_size (family));
  books->now = rp_region_alloc (&memory, books_size (family));
  bool good = books->last && books->now;
  for (int i = 0; i < RP_WINDOW_GROUPS; i++)
    {
      books->groups[i] = rp_region_alloc (&memory, books_size (family));
      good = good && books->groups[i];
    }
  family->skipped = rp_region_alloc (&memory, family->body_count
                                                  * sizeof (*family->skipped));
  if (!good || family->skipped == NULL)
    return false;
  books->next = all_books;
  all_books = books;
  return true;
}

void
rp_books_close (unsigned group)
{
  for (struct books *books = all_books; books; books = books->next)
    {
      const struct rp_family *family = books->family;
      size_t numbers = (size_t) family->slot_count + family->body_count;
      memset (books->now, 0, books_size (family));
      rp_family_sum (family, books->now, books->now + family->slot_count);
      for (size_t i = 0; i < numbers; i++)
        books->groups[group][i] += books->now[i] - books->last[i];
      memcpy (books->last, books->now, books_size (family));
    }
}

void
rp_books_reset (void)
{
  for (struct books *books = all_books; books; books = books->next)
    {
      for (int i = 0; i < RP_WINDOW_GROUPS; i++)
        memset (books->groups[i], 0, books_size (books->family));
      memset (books->last, 0, books_size (books->family));
      rp_family_sum (books->family, books->last,
                     books->last + books->family->slot_count);
    }
}

const uint64_t *
rp_books_slots (const struct rp_family *family, unsigned group)
{
  const struct books *books = find_books (family);
  return books ? books->groups[group] : NULL;
}

const uint64_t *
rp_books_raised (const struct rp_family *family, unsigned group)
{
  const uint64_t *slots = rp_books_slots (family, group);
  return slots ? slots + family->slot_count : NULL;
}
