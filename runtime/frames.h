/* SPDX-License-Identifier: MIT */
/* frames.h - the frames of a live stack, by call frame information.

   unwind.h looks at copies, later, and at the upper end of a stack only.  This
   walks the whole stack of the calling thread, or of one that stands still.
   Everything that damaged registers may lead to is read by the kernel, so it
   can run in the handler of any fatal signal; it takes no lock and no memory
   but its caller's.  */

#ifndef RP_FRAMES_H
#define RP_FRAMES_H

#include "base.h"
#include "processor.h"
#include "region.h"

/* The loaded objects, as far as unwinding wants to know.  */
struct rp_objects
{
  struct rp_object *rows;
  size_t count;
  size_t capacity;
  struct rp_region *region;
};

/* Before any thread is stopped: takes the dynamic linker's lock.  */
void rp_objects_find (struct rp_objects *objects, struct rp_region *region);

struct rp_frame_place
{
  uintptr_t address;    /* in the instruction where the frame is: ... */
  bool interrupted;     /* the interrupted one, or the call */
  uintptr_t stack;      /* the stack pointer there, or behind the call */
  const uint8_t *entry; /* of its function in .eh_frame, or NULL */
};

/* False: no further frame is wanted.  */
typedef bool rp_frame_fn (const struct rp_frame_place *frame, void *data);

/* Where a walk begins.  */
struct rp_frames
{
  const uint64_t *registers; /* by DWARF's numbers */
  uint64_t unknown;          /* bits 1 << register */
  bool exact;                /* interrupted there, else it has called */
  bool sound;                /* up to the first signal, the stack is */
};

/* Calls VISIT for all frames from START on.  False if the stack's end was not
   reached.  */
bool rp_frames_walk (const struct rp_objects *objects,
                     const struct rp_frames *start, rp_frame_fn *visit,
                     void *data);

#endif
