/* SPDX-License-Identifier: MIT */
/* stacks.h - call stacks of allocations, sampled by bytes.

   libunwind is loaded when profiling starts, out of the program's sight: it
   defines the names of GCC's unwinder, too, and the program's exceptions must
   not meet them.  Without it there are no stacks.  */

#ifndef RP_STACKS_H
#define RP_STACKS_H

#include "base.h"

#define RP_STACK_DEPTH 24
#define RP_STACK_ROWS 2048 /* a power of two */
/* One stack for so many bytes, on average.  */
#define RP_STACK_BYTES ((int64_t) 256 * 1024)

struct rp_stack
{
  uint32_t depth; /* 0: free */
  uint64_t hash;
  double allocs; /* estimates */
  double bytes;
  void *frames[RP_STACK_DEPTH]; /* innermost first */
};

/* Once.  May call malloc.  */
void rp_stacks_start (void);

/* Takes the caller's stack for an allocation of SIZE bytes that stands for
   BYTES.  CALLER: where the stack is to begin.  */
void rp_stacks_take (const void *caller, size_t size, double bytes);

/* For the export: the rows, or NULL.  */
const struct rp_stack *rp_stacks_rows (uint64_t *lost_out);
void rp_stacks_clear (void);

#endif
