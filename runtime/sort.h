/* SPDX-License-Identifier: MIT */
/* sort.h - sorting without malloc, which qsort may call and a signal handler
   must not.  */

#ifndef RP_SORT_H
#define RP_SORT_H

#include "base.h"

/* Negative, zero or positive, as for qsort.  */
typedef int rp_compare_fn (const void *left, const void *right);

#define RP_SORT_ROW 96

/* Stable, unless there is no memory.  SIZE is a constant: a row larger than
   RP_SORT_ROW bytes does not compile.  */
#define rp_sort(rows, count, size, compare)                                   \
  rp_sort_sized (rows, count,                                                 \
                 (size) + 0 * sizeof (char[(size) <= RP_SORT_ROW ? 1 : -1]),  \
                 compare)
void rp_sort_sized (void *rows, size_t count, size_t size,
                    rp_compare_fn *compare);

#endif
