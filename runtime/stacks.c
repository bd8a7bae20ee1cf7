/* SPDX-License-Identifier: MIT */
/* stacks.c: the tables of stacks.  Any thread.  */

#include "stacks.h"
#include "frames.h"
#include "region.h"

/* Of an allocation: to walk further costs more than it tells.  */
#define ALLOCATION_DEPTH 24

static bool wanted[RP_STACK_KINDS];
static RP_BIG struct
{
  struct rp_stack *rows; /* filled from the beginning on */
  uint32_t count;
  int busy; /* 1 while a thread changes the rows; acquire, release */
  uint64_t lost;
  uint16_t slots[2 * RP_STACK_ROWS]; /* by hash: a row's number plus one */
} tables[RP_STACK_KINDS];

void
rp_stacks_start (bool allocations, bool samples)
{
  wanted[RP_STACK_ALLOCATION] = allocations;
  wanted[RP_STACK_SAMPLE] = samples;
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
  rp_stacks_enough_fn *enough; /* or NULL */
  void *data;
};

static bool
note_frame (const struct rp_frame_place *frame, void *data)
{
  struct trace *trace = data;
  uintptr_t address = frame->address + !frame->interrupted;
  trace->frames[trace->depth++] = (void *) address;
  return trace->depth < trace->limit
         && (trace->enough == NULL || !trace->enough (address, trace->data));
}

int
rp_stacks_backtrace (void **frames, int limit, rp_stacks_enough_fn *enough,
                     void *data)
{
  struct trace trace = { frames, limit, 0, enough, data };
  uint64_t registers[RP_PROCESSOR_REGISTERS];
  struct rp_region region = { NULL, 0, false, 0 };
  struct rp_objects objects;
  /* Not as if it were interrupted here: this place is always the same, so what
     is known of it is kept.  */
  struct rp_frames start
      = { .registers = registers, .sound = true, .guesses = enough == NULL };
  start.unknown = rp_processor_here (registers);
  rp_objects_later (&objects, &region);
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
  int got = rp_stacks_backtrace (frames, ALLOCATION_DEPTH + 8, NULL, NULL);
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
  uint32_t depth = rp_unwind (dump, frames, RP_STACK_DEPTH);
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
