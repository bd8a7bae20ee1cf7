/* SPDX-License-Identifier: MIT */
/* sort.h - sorting without malloc, which qsort may call and a signal handler
   must not.  */

#ifndef RP_SORT_H
#define RP_SORT_H

#include "base.h"

/* Negative, zero or positive, as for qsort.  */
typedef int rp_compare_fn (const void *left, const void *right);

/* Stable, unless there is no memory.  SIZE of a row at most RP_SORT_ROW
   bytes.  */
#define RP_SORT_ROW 64
void rp_sort (void *rows, size_t count, size_t size, rp_compare_fn *compare);

#endif
