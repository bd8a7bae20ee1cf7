/* SPDX-License-Identifier: MIT */
/* unwind.c: copies of stacks, and the walk over them.  */

#include "unwind.h"
#include "frames.h"
#include "memory.h"

#include <link.h>

/* As much as there is: the stack may end before.  In signal handlers.  */
void
rp_unwind_copy (struct rp_dump *dump, const void *context)
{
  rp_processor_registers (context, dump->registers);
  uintptr_t stack = rp_processor_stack (context);
  for (size_t size = RP_DUMP_STACK; size >= 512; size /= 2)
    {
      dump->size = rp_memory_copy (dump->stack, stack, size);
      if (dump->size > 0)
        return;
    }
}

struct trace
{
  const struct rp_dump *dump;
  void **frames;
  unsigned limit;
  unsigned count;
};

/* Readers take all but the first for return addresses.  */
static bool
note_frame (const struct rp_frame_place *frame, void *data)
{
  struct trace *trace = data;
  uintptr_t address = frame->address + (trace->count > 0);
  trace->frames[trace->count++] = (void *) address;
  return trace->count < trace->limit;
}

/* Called by dl_iterate_phdr: as long as it runs no object can be unmapped.  */
static int
walk_copy (struct dl_phdr_info *info, size_t size, void *data)
{
  struct trace *trace = data;
  struct rp_region region = { NULL, 0, false, 0 };
  struct rp_objects objects;
  struct rp_frames start = { .registers = trace->dump->registers,
                             .exact = true,
                             .guesses = true,
                             .copy = trace->dump->stack,
                             .copy_size = (size_t) trace->dump->size };
  (void) info;
  (void) size;
  rp_objects_later (&objects, &region);
  rp_frames_walk (&objects, &start, note_frame, trace);
  rp_region_done (&region);
  return 1;
}

unsigned
rp_unwind (const struct rp_dump *dump, void **frames, unsigned limit)
{
  struct trace trace = { dump, frames, limit, 0 };
  if (limit > 0)
    dl_iterate_phdr (walk_copy, &trace);
  return trace.count;
}
