/* SPDX-License-Identifier: MIT */
/* unwind.c: the copies that are unwound later.  In signal handlers.  */

#include "unwind.h"
#include "memory.h"

/* As much as there is: the stack may end before.  */
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
