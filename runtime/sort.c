/* SPDX-License-Identifier: MIT */
/* sort.c: natural merge sort (Knuth, TAOCP 3, 5.2.4), for rows that are mostly
   in order already; heap sort (Williams, CACM 7, 1964) where there is no
   memory to merge in.  Async-signal-safe.  */

#include "sort.h"
#include "region.h"

/* Rows are merged here when they fit.  */
#define SMALL_BUFFER 512

/* Most rows are pointers or numbers.  */
static inline void
move (char *to, const char *from, size_t size)
{
  if (RP_LIKELY (size == 8))
    memcpy (to, from, 8);
  else
    memcpy (to, from, size);
}

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

static void
heap_sort (char *rows, size_t count, size_t size, rp_compare_fn *compare)
{
  for (size_t root = count / 2; root-- > 0;)
    sink (rows, root, count, size, compare);
  for (size_t last = count; last-- > 1;)
    {
      swap (rows, rows + last * size, size);
      sink (rows, 0, last, size, compare);
    }
}

/* Where the run that begins at ROWS ends.  */
static char *
run_end (char *rows, char *end, size_t size, rp_compare_fn *compare)
{
  while (rows < end && rows + size < end && compare (rows, rows + size) <= 0)
    rows += size;
  return rows < end ? rows + size : end;
}

/* Merges the runs from LEFT to MIDDLE and from there to END.  */
static void
merge (char *left, char *middle, char *end, char *buffer, size_t size,
       rp_compare_fn *compare)
{
  /* Only the rows of the first run have to make room.  */
  char *from = buffer, *right = middle, *to = left;
  size_t length = (size_t) (middle - left);
  char *from_end = buffer + length;
  memcpy (buffer, left, length);
  while (from < from_end && right < end)
    if (compare (right, from) < 0)
      {
        move (to, right, size);
        right += size;
        to += size;
      }
    else
      {
        move (to, from, size);
        from += size;
        to += size;
      }
  memcpy (to, from, (size_t) (from_end - from));
}

/* Runs of fewer rows are made as long by insertion.  */
#define SHORT_RUN 8

/* The end of the run at BEGIN, which has been made long enough.  */
static char *
make_run (char *begin, char *end, size_t size, rp_compare_fn *compare)
{
  char *stop = run_end (begin, end, size, compare);
  char *least = (size_t) (end - begin) > SHORT_RUN * size
                    ? begin + SHORT_RUN * size
                    : end;
  for (; stop < least; stop += size)
    {
      char row[RP_SORT_ROW];
      char *at = stop;
      move (row, stop, size);
      for (; at > begin && compare (row, at - size) < 0; at -= size)
        move (at, at - size, size);
      move (at, row, size);
    }
  return stop;
}

/* Of the runs that wait each is more than half as long again as the next, so
   there are never many.  */
#define RUNS_WAITING 128

static void
merge_sort (char *rows, char *end, char *buffer, size_t size,
            rp_compare_fn *compare)
{
  char *runs[RUNS_WAITING];
  size_t count = 0;
  char *at = rows;
  while (at < end || count > 1)
    {
      bool merges = count > 1
                    && (at == end || count == RUNS_WAITING
                        || 2 * (runs[count - 1] - runs[count - 2])
                               < 3 * (at - runs[count - 1]));
      if (merges)
        {
          count--;
          merge (runs[count - 1], runs[count], at, buffer, size, compare);
        }
      else
        {
          runs[count++] = at;
          at = make_run (at, end, size, compare);
        }
    }
}

void
rp_sort_sized (void *base, size_t count, size_t size, rp_compare_fn *compare)
{
  char small[SMALL_BUFFER];
  char *rows = base, *end = rows + count * size;
  if (count < 2 || run_end (rows, end, size, compare) == end)
    return;
  bool fits = count * size <= sizeof small;
  char *buffer = fits ? small : rp_pages_map (count * size);
  if (buffer == NULL)
    {
      heap_sort (rows, count, size, compare);
      return;
    }
  merge_sort (rows, end, buffer, size, compare);
  if (!fits)
    rp_pages_unmap (buffer, count * size);
}
