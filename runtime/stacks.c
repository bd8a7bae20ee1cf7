/* SPDX-License-Identifier: MIT */
/* stacks.c: the tables of stacks.  Any thread.  */

#define RP_NO_POISON
#include "stacks.h"
#include "alloc.h"
#include "region.h"
#include "run.h"

#include <dlfcn.h>

/* Of an allocation: to walk further costs more than it tells.  */
#define ALLOCATION_DEPTH 24

static int (*backtrace_fn) (void **, int);
static struct
{
  struct rp_stack *rows;
  int busy; /* 1 while a thread changes the rows; acquire, release */
  uint64_t lost;
} tables[RP_STACK_KINDS];

void
rp_stacks_start (bool allocations, bool samples)
{
  void *library
      = allocations ? dlopen ("libunwind.so.8", RTLD_NOW | RTLD_LOCAL) : NULL;
  void *function = library ? dlsym (library, "unw_backtrace") : NULL;
  size_t size = RP_STACK_ROWS * sizeof (struct rp_stack);
  if (function != NULL)
    {
      *(void **) &backtrace_fn = function;
      tables[RP_STACK_ALLOCATION].rows = rp_pages_map (size);
    }
  else if (allocations)
    rp_warn ("libunwind.so.8 is not there: no call stacks of allocations", "",
             "");
  if (samples && rp_unwind_start ())
    tables[RP_STACK_SAMPLE].rows = rp_pages_map (size);
}

bool
rp_stacks_wants_samples (void)
{
  return tables[RP_STACK_SAMPLE].rows != NULL;
}

static uint64_t
hash_frames (void *const *frames, uint32_t depth, int tid)
{
  uint64_t hash = depth + ((uint64_t) (uint32_t) tid << 16);
  for (uint32_t i = 0; i < depth; i++)
    hash = (hash ^ (uintptr_t) frames[i]) * UINT64_C (0x9e3779b97f4a7c15);
  return hash ^ hash >> 29;
}

static struct rp_stack *
find_row (enum rp_stack_kind kind, void *const *frames, uint32_t depth,
          int tid)
{
  uint64_t hash = hash_frames (frames, depth, tid);
  for (uint32_t tries = 0; tries < 64; tries++)
    {
      struct rp_stack *row
          = &tables[kind].rows[(hash + tries) & (RP_STACK_ROWS - 1)];
      if (row->depth == 0)
        {
          row->hash = hash;
          row->depth = depth;
          row->tid = tid;
          memcpy (row->frames, frames, depth * sizeof *frames);
          return row;
        }
      if (row->hash == hash && row->depth == depth && row->tid == tid
          && memcmp (row->frames, frames, depth * sizeof *frames) == 0)
        return row;
    }
  return NULL;
}

/* The row for a stack, to be changed and given back by `leave'; NULL if it is
   lost.  */
static struct rp_stack *
enter (enum rp_stack_kind kind, void *const *frames, uint32_t depth, int tid)
{
  if (depth == 0
      || __atomic_exchange_n (&tables[kind].busy, 1, __ATOMIC_ACQUIRE))
    {
      __atomic_fetch_add (&tables[kind].lost, 1, __ATOMIC_RELAXED);
      return NULL;
    }
  struct rp_stack *row = find_row (kind, frames, depth, tid);
  if (row == NULL)
    {
      __atomic_fetch_add (&tables[kind].lost, 1, __ATOMIC_RELAXED);
      __atomic_store_n (&tables[kind].busy, 0, __ATOMIC_RELEASE);
    }
  return row;
}

static void
leave (enum rp_stack_kind kind)
{
  __atomic_store_n (&tables[kind].busy, 0, __ATOMIC_RELEASE);
}

int
rp_stacks_backtrace (void **frames, int limit)
{
  if (backtrace_fn == NULL)
    return 0;
  /* libunwind allocates at first; those are not the program's.  */
  int saved = errno;
  rp_alloc_pause (true);
  int depth = backtrace_fn (frames, limit);
  rp_alloc_pause (false);
  errno = saved;
  return depth;
}

void
rp_stacks_take (const void *caller, size_t size, double bytes)
{
  void *frames[ALLOCATION_DEPTH + 8];
  if (tables[RP_STACK_ALLOCATION].rows == NULL)
    return;
  int got = backtrace_fn (frames, ALLOCATION_DEPTH + 8);
  uint32_t first = 0, depth = got > 0 ? (uint32_t) got : 0;
  /* The runtime's own frames lie before CALLER's.  */
  while (first < depth && frames[first] != caller)
    first++;
  if (first == depth)
    first = depth > 3 ? 3 : 0;
  depth -= first;
  if (depth > ALLOCATION_DEPTH)
    depth = ALLOCATION_DEPTH;
  struct rp_stack *row = enter (RP_STACK_ALLOCATION, frames + first, depth, 0);
  if (row == NULL)
    return;
  row->allocs += bytes / (double) (size ? size : 1);
  row->bytes += bytes;
  leave (RP_STACK_ALLOCATION);
}

void
rp_stacks_add_sample (const struct rp_dump *dump, int tid, double nanoseconds)
{
  void *frames[RP_STACK_DEPTH];
  if (tables[RP_STACK_SAMPLE].rows == NULL)
    return;
  if (__atomic_exchange_n (&tables[RP_STACK_SAMPLE].busy, 1, __ATOMIC_ACQUIRE))
    {
      __atomic_fetch_add (&tables[RP_STACK_SAMPLE].lost, 1, __ATOMIC_RELAXED);
      return;
    }
  uint32_t depth = rp_unwind (dump, frames, RP_STACK_DEPTH);
  leave (RP_STACK_SAMPLE);
  struct rp_stack *row = enter (RP_STACK_SAMPLE, frames, depth, tid);
  if (row == NULL)
    return;
  row->samples++;
  row->weight += nanoseconds;
  leave (RP_STACK_SAMPLE);
}

const struct rp_stack *
rp_stacks_rows (enum rp_stack_kind kind, uint64_t *lost_out)
{
  *lost_out = tables[kind].lost;
  return tables[kind].rows;
}

void
rp_stacks_clear (void)
{
  for (int i = 0; i < RP_STACK_KINDS; i++)
    {
      /* A thread that held it is not there any more after a fork.  */
      leave ((enum rp_stack_kind) i);
      tables[i].lost = 0;
      if (tables[i].rows != NULL)
        memset (tables[i].rows, 0, RP_STACK_ROWS * sizeof *tables[i].rows);
    }
}
