/* SPDX-License-Identifier: MIT */
/* unwind.h - call stacks from copies of registers and stack.

   Whoever takes a sample (the kernel into a ring, or a signal handler) only
   copies; the stack is walked later, by libunwind's remote interface over the
   copy, so libunwind never runs in a signal handler.  Frames are found by
   call frame information, so code needs no frame pointers.  Not reentrant:
   the caller holds a lock.  */

#ifndef RP_UNWIND_H
#define RP_UNWIND_H

#include "base.h"
#include "processor.h"

/* Bytes of stack that are copied.  */
#define RP_DUMP_STACK 8192

struct rp_dump
{
  uint64_t registers[RP_PROCESSOR_REGISTERS]; /* in DWARF order */
  uint64_t size;                              /* bytes of stack */
  double weight; /* nanoseconds that a kept one stands for */
  char stack[RP_DUMP_STACK];
};

/* Loads libunwind, out of the program's sight; false if it is not there. Once,
   when profiling starts.  */
bool rp_unwind_start (void);

/* Copies a signal's context and the stack below it.  In signal handlers.  */
void rp_unwind_copy (struct rp_dump *dump, const void *context);

/* The addresses of the frames, innermost first; the first is the interrupted
   instruction, the others are return addresses.  How many.  */
unsigned rp_unwind (const struct rp_dump *dump, void **frames, unsigned limit);

#endif
