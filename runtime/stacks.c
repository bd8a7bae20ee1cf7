/* SPDX-License-Identifier: MIT */
/* stacks.c: the tables of stacks, and the loading of libunwind.  Any
   thread.  */

#define RP_NO_POISON
#include "stacks.h"
#include "alloc.h"
#include "clock.h"
#include "frames.h"
#include "imports.h"
#include "region.h"
#include "run.h"
#include "syscalls.h"

#include <dlfcn.h>

/* Of an allocation: to walk further costs more than it tells.  */
#define ALLOCATION_DEPTH 24

static bool wanted[RP_STACK_KINDS];
/* Loading there could meet the loader or the allocator at work.  */
static bool (*is_in_handler) (void);
static int (*backtrace_fn) (void **, int);
static RP_BIG struct
{
  struct rp_stack *rows; /* filled from the beginning on */
  uint32_t count;
  int busy; /* 1 while a thread changes the rows; acquire, release */
  uint64_t lost;
  uint16_t slots[2 * RP_STACK_ROWS]; /* by hash: a row's number plus one */
} tables[RP_STACK_KINDS];

void
rp_stacks_start (bool allocations, bool samples, bool (*in_handler) (void))
{
  is_in_handler = in_handler;
  wanted[RP_STACK_ALLOCATION] = allocations;
  wanted[RP_STACK_SAMPLE] = samples;
}

static const char *missing; /* a library that is not there */

/* While a library is loaded, the loader's locks are held: a thread that may be
   cancelled anywhere must not be cancelled here.  */
static void
begin_loading (uint64_t *signals)
{
  uint64_t all = ~UINT64_C (0);
  rp_mask_signals (SIG_SETMASK, &all, signals);
  rp_alloc_pause (true);
  rp_imports_missed ();
}

static void
end_loading (const uint64_t *signals)
{
  rp_imports_seen ();
  rp_alloc_pause (false);
  rp_mask_signals (SIG_SETMASK, signals, NULL);
}

#define LIBRARY "libunwind.so.8"

/* Loads what walks this thread's stack when it is wanted for the first time:
   a program of some milliseconds never does.  False if it is not there.  */
static bool
load_backtrace (void)
{
  static int state; /* 1 while a thread loads or if there is nothing */
  if (RP_LIKELY (backtrace_fn != NULL))
    return true;
  if (is_in_handler () || __atomic_exchange_n (&state, 1, __ATOMIC_ACQ_REL))
    return false;
  uint64_t signals;
  begin_loading (&signals);
  void *library = dlopen (LIBRARY, RTLD_NOW | RTLD_LOCAL);
  void *function = library ? dlsym (library, "unw_backtrace") : NULL;
  end_loading (&signals);
  if (function == NULL)
    missing = LIBRARY " is not there: no call stacks of allocations";
  __atomic_store_n ((void **) &backtrace_fn, function, __ATOMIC_RELEASE);
  return function != NULL;
}

/* 1 while a thread loads what walks copies, 2 when it is there, 3 if not.  */
static int unwinder;

/* Stacks of a run this short are not worth the loading.  */
#define SHORT_RUN_NS 10000000

void
rp_stacks_prepare (void)
{
  int expected = 0;
  if (!wanted[RP_STACK_SAMPLE]
      || __atomic_load_n (&unwinder, __ATOMIC_ACQUIRE) != 0
      || rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID) < SHORT_RUN_NS
      || is_in_handler ()
      || !__atomic_compare_exchange_n (&unwinder, &expected, 1, false,
                                       __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
    return;
  uint64_t signals;
  begin_loading (&signals);
  bool there = rp_unwind_start ();
  end_loading (&signals);
  if (!there)
    missing = "libunwind for copies is not there: no call stacks of samples";
  __atomic_store_n (&unwinder, there ? 2 : 3, __ATOMIC_RELEASE);
}

void
rp_stacks_warn (void)
{
  if (missing != NULL)
    rp_warn (missing, "", "");
  missing = NULL;
}

/* The rows of KIND, made now if need be; or NULL.  */
static struct rp_stack *
rows_of (enum rp_stack_kind kind)
{
  if (tables[kind].rows == NULL)
    tables[kind].rows
        = rp_pages_map (RP_STACK_ROWS * sizeof *tables[kind].rows);
  return tables[kind].rows;
}

bool
rp_stacks_wants_samples (void)
{
  return wanted[RP_STACK_SAMPLE];
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
  struct rp_stack *rows = rows_of (kind);
  for (uint32_t at = (uint32_t) hash; rows != NULL; at++)
    {
      uint16_t *slot = &tables[kind].slots[at & (2 * RP_STACK_ROWS - 1)];
      struct rp_stack *row = &rows[*slot ? *slot - 1u : tables[kind].count];
      if (*slot == 0)
        {
          if (tables[kind].count == RP_STACK_ROWS)
            return NULL;
          row->hash = hash;
          row->depth = depth;
          row->tid = tid;
          memcpy (row->frames, frames, depth * sizeof *frames);
          *slot = (uint16_t) ++tables[kind].count;
          return row;
        }
      if (row->hash == hash && row->depth == depth && row->tid == tid
          && memcmp (row->frames, frames, depth * sizeof *frames) == 0)
        return row;
    }
  return NULL;
}

static void
count_lost (enum rp_stack_kind kind)
{
  __atomic_fetch_add (&tables[kind].lost, 1, __ATOMIC_RELAXED);
}

/* The row for a stack, to be changed and given back by `leave'; NULL if it is
   lost.  */
static struct rp_stack *
enter (enum rp_stack_kind kind, void *const *frames, uint32_t depth, int tid)
{
  if (depth == 0
      || __atomic_exchange_n (&tables[kind].busy, 1, __ATOMIC_ACQUIRE))
    {
      count_lost (kind);
      return NULL;
    }
  struct rp_stack *row = find_row (kind, frames, depth, tid);
  if (row == NULL)
    {
      count_lost (kind);
      __atomic_store_n (&tables[kind].busy, 0, __ATOMIC_RELEASE);
    }
  return row;
}

static void
leave (enum rp_stack_kind kind)
{
  __atomic_store_n (&tables[kind].busy, 0, __ATOMIC_RELEASE);
}

struct trace
{
  void **frames;
  int limit;
  int depth;
  rp_stacks_enough_fn *enough;
  void *data;
};

static bool
note_frame (const struct rp_frame_place *frame, void *data)
{
  struct trace *trace = data;
  uintptr_t address = frame->address + !frame->interrupted;
  trace->frames[trace->depth++] = (void *) address;
  return trace->depth < trace->limit && !trace->enough (address, trace->data);
}

int
rp_stacks_backtrace (void **frames, int limit, rp_stacks_enough_fn *enough,
                     void *data)
{
  struct trace trace = { frames, limit, 0, enough, data };
  uint64_t registers[RP_PROCESSOR_REGISTERS];
  struct rp_region region = { NULL, 0, false, 0 };
  struct rp_objects objects;
  struct rp_frames start = { registers, 0, true, true };
  start.unknown = rp_processor_here (registers);
  rp_objects_find (&objects, &region);
  rp_frames_walk (&objects, &start, note_frame, &trace);
  rp_region_done (&region);
  return trace.depth;
}

void
rp_stacks_take (const void *caller, size_t size, double bytes)
{
  void *frames[ALLOCATION_DEPTH + 8];
  if (!wanted[RP_STACK_ALLOCATION])
    return;
  if (!load_backtrace ())
    {
      count_lost (RP_STACK_ALLOCATION);
      return;
    }
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
  if (!wanted[RP_STACK_SAMPLE])
    return;
  if (__atomic_exchange_n (&tables[RP_STACK_SAMPLE].busy, 1, __ATOMIC_ACQUIRE))
    {
      count_lost (RP_STACK_SAMPLE);
      return;
    }
  uint32_t depth = __atomic_load_n (&unwinder, __ATOMIC_ACQUIRE) == 2
                       ? rp_unwind (dump, frames, RP_STACK_DEPTH)
                       : 0;
  leave (RP_STACK_SAMPLE);
  struct rp_stack *row = enter (RP_STACK_SAMPLE, frames, depth, tid);
  if (row == NULL)
    return;
  row->samples++;
  row->weight += nanoseconds;
  leave (RP_STACK_SAMPLE);
}

void
rp_stacks_lose (uint64_t count)
{
  __atomic_fetch_add (&tables[RP_STACK_SAMPLE].lost, count, __ATOMIC_RELAXED);
}

const struct rp_stack *
rp_stacks_rows (enum rp_stack_kind kind, uint32_t *count_out,
                uint64_t *lost_out)
{
  *count_out = tables[kind].rows ? tables[kind].count : 0;
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
        memset (tables[i].rows, 0, tables[i].count * sizeof *tables[i].rows);
      memset (tables[i].slots, 0, sizeof tables[i].slots);
      tables[i].count = 0;
    }
}
