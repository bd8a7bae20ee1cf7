/* SPDX-License-Identifier: MIT */
/* stacks.h - call stacks of allocations (sampled by bytes) and of samples
   (sampled by time), each kept once.

   libunwind is loaded when the first stack is wanted, since that costs more
   than all else that a short run pays, and out of the program's sight: it
   defines the names of GCC's unwinder, too, and the program's exceptions must
   not meet them.  Without it there are no stacks.  */

#ifndef RP_STACKS_H
#define RP_STACKS_H

#include "base.h"
#include "unwind.h"

#define RP_STACK_DEPTH 64
#define RP_STACK_ROWS 2048 /* of each kind, a power of two */
/* One stack for so many bytes, on average.  */
#define RP_STACK_BYTES ((int64_t) 256 * 1024)

enum rp_stack_kind
{
  RP_STACK_ALLOCATION,
  RP_STACK_SAMPLE,
  RP_STACK_KINDS
};

struct rp_stack
{
  uint32_t depth;
  int tid; /* of samples */
  uint64_t hash;
  double allocs; /* estimates */
  double bytes;
  uint64_t samples;
  double weight;                /* nanoseconds of processor time */
  void *frames[RP_STACK_DEPTH]; /* innermost first */
};

/* Once: whose stacks are wanted.  IN_HANDLER says whether the calling thread
   may be in a signal handler.  */
void rp_stacks_start (bool allocations, bool samples,
                      bool (*in_handler) (void));

/* Gets ready to walk the stacks of samples, unless this may be a signal
   handler.  Not under the runtime's lock.  Before rings are emptied.  */
void rp_stacks_prepare (void);

/* Warns if libunwind turned out to be missing.  Under the lock.  */
void rp_stacks_warn (void);

/* Takes the caller's stack for an allocation of SIZE bytes that stands for
   BYTES.  CALLER: where the stack is to begin.  Not in signal handlers, as
   malloc is not either.  */
void rp_stacks_take (const void *caller, size_t size, double bytes);

/* The calling thread's return addresses, innermost first, up to the first that
   is ENOUGH; how many.  Any place that may use some kilobytes of stack.  */
typedef bool rp_stacks_enough_fn (uintptr_t address, void *data);
int rp_stacks_backtrace (void **frames, int limit, rp_stacks_enough_fn *enough,
                         void *data);

/* Adds a sample of the thread TID that stands for NANOSECONDS.  */
void rp_stacks_add_sample (const struct rp_dump *dump, int tid,
                           double nanoseconds);

/* COUNT samples' stacks came to nothing.  Any place.  */
void rp_stacks_lose (uint64_t count);

/* Whether samples' stacks can be walked.  */
bool rp_stacks_wants_samples (void);

/* For the export: the rows.  */
const struct rp_stack *rp_stacks_rows (enum rp_stack_kind kind,
                                       uint32_t *count_out,
                                       uint64_t *lost_out);
void rp_stacks_clear (void);

#endif
