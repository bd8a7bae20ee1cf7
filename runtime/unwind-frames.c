/* SPDX-License-Identifier: MIT */
/* unwind-frames.c: call stacks where the run time was built without libunwind
   (cross builds).  Follows the frame records that the frame pointer leads to;
   GCC for aarch64 keeps them by default.  The caller of a function that keeps
   none is missing.  */

#include "unwind.h"

bool
rp_unwind_start (void)
{
  return true;
}

unsigned
rp_unwind (const struct rp_dump *dump, void **frames, unsigned limit)
{
  uint64_t stack = dump->registers[RP_PROCESSOR_REGISTER_SP];
  uint64_t frame = dump->registers[RP_PROCESSOR_REGISTER_FP];
  uint64_t address = dump->registers[RP_PROCESSOR_REGISTER_PC];
  unsigned count = 0;
  while (address != 0 && count < limit)
    {
      uint64_t record[2]; /* frame of the caller, return address */
      uint64_t offset = frame - stack;
      frames[count++] = (void *) (uintptr_t) address;
      if (offset > dump->size || dump->size - offset < sizeof record)
        break;
      memcpy (record, dump->stack + offset, sizeof record);
      /* The outermost record leads to 0; any other must lie higher.  */
      if (record[0] != 0 && record[0] <= frame)
        break;
      frame = record[0];
      address = rp_processor_code_address ((uintptr_t) record[1]);
    }
  return count;
}
