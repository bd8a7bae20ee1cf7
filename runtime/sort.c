/* SPDX-License-Identifier: MIT */
/* sort.c: heap sort (Williams, CACM 7, 1964).  Async-signal-safe.  */

#include "sort.h"

static void
swap (char *left, char *right, size_t size)
{
  char row[RP_SORT_ROW];
  memcpy (row, left, size);
  memcpy (left, right, size);
  memcpy (right, row, size);
}

/* Lets the row at ROOT sink to its place in the heap of COUNT rows.  */
static void
sink (char *rows, size_t root, size_t count, size_t size,
      rp_compare_fn *compare)
{
  for (size_t child; (child = 2 * root + 1) < count; root = child)
    {
      if (child + 1 < count
          && compare (rows + child * size, rows + (child + 1) * size) < 0)
        child++;
      if (compare (rows + root * size, rows + child * size) >= 0)
        return;
      swap (rows + root * size, rows + child * size, size);
    }
}

void
rp_sort (void *base, size_t count, size_t size, rp_compare_fn *compare)
{
  char *rows = base;
  for (size_t root = count / 2; root-- > 0;)
    sink (rows, root, count, size, compare);
  for (size_t last = count; last-- > 1;)
    {
      swap (rows, rows + last * size, size);
      sink (rows, 0, last, size, compare);
    }
}
