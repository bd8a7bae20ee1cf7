/* SPDX-License-Identifier: MIT */
/* stacks.c: call stacks of allocations.  Any thread; not in signal handlers,
   as malloc is not either.  */

#define RP_NO_POISON
#include "stacks.h"
#include "region.h"
#include "run.h"

#include <dlfcn.h>

static int (*backtrace_fn) (void **, int);
static struct rp_stack *rows;
static int busy; /* 1 while a thread changes the rows; acquire, release */
static uint64_t lost;

void
rp_stacks_start (void)
{
  void *library = dlopen ("libunwind.so.8", RTLD_NOW | RTLD_LOCAL);
  void *function = library ? dlsym (library, "unw_backtrace") : NULL;
  if (function == NULL)
    {
      rp_warn ("libunwind.so.8 is not there: no call stacks of allocations",
               "", "");
      return;
    }
  *(void **) &backtrace_fn = function;
  rows = rp_pages_map (RP_STACK_ROWS * sizeof *rows);
}

static uint64_t
hash_frames (void *const *frames, uint32_t depth)
{
  uint64_t hash = depth;
  for (uint32_t i = 0; i < depth; i++)
    hash = (hash ^ (uintptr_t) frames[i]) * UINT64_C (0x9e3779b97f4a7c15);
  return hash ^ hash >> 29;
}

static struct rp_stack *
find_row (void *const *frames, uint32_t depth)
{
  uint64_t hash = hash_frames (frames, depth);
  for (uint32_t tries = 0; tries < 64; tries++)
    {
      struct rp_stack *row = &rows[(hash + tries) & (RP_STACK_ROWS - 1)];
      if (row->depth == 0)
        {
          row->hash = hash;
          row->depth = depth;
          memcpy (row->frames, frames, depth * sizeof *frames);
          return row;
        }
      if (row->hash == hash && row->depth == depth
          && memcmp (row->frames, frames, depth * sizeof *frames) == 0)
        return row;
    }
  return NULL;
}

void
rp_stacks_take (const void *caller, size_t size, double bytes)
{
  void *frames[RP_STACK_DEPTH + 8];
  if (rows == NULL)
    return;
  int got = backtrace_fn (frames, RP_STACK_DEPTH + 8);
  uint32_t first = 0, depth = got > 0 ? (uint32_t) got : 0;
  /* The runtime's own frames lie before CALLER's.  */
  while (first < depth && frames[first] != caller)
    first++;
  if (first == depth)
    first = depth > 3 ? 3 : 0;
  depth -= first;
  if (depth > RP_STACK_DEPTH)
    depth = RP_STACK_DEPTH;
  if (depth == 0 || __atomic_exchange_n (&busy, 1, __ATOMIC_ACQUIRE))
    {
      __atomic_fetch_add (&lost, 1, __ATOMIC_RELAXED);
      return;
    }
  struct rp_stack *row = find_row (frames + first, depth);
  if (row != NULL)
    {
      row->allocs += bytes / (double) (size ? size : 1);
      row->bytes += bytes;
    }
  else
    lost++;
  __atomic_store_n (&busy, 0, __ATOMIC_RELEASE);
}

const struct rp_stack *
rp_stacks_rows (uint64_t *lost_out)
{
  *lost_out = lost;
  return rows;
}

void
rp_stacks_clear (void)
{
  /* A thread that held it is not there any more after a fork.  */
  __atomic_store_n (&busy, 0, __ATOMIC_RELEASE);
  lost = 0;
  if (rows != NULL)
    memset (rows, 0, RP_STACK_ROWS * sizeof *rows);
}
