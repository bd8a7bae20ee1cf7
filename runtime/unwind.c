/* SPDX-License-Identifier: MIT */
/* unwind.c: the copies that are unwound later.  In signal handlers.  */

#include "syscalls.h"
#include "unwind.h"

#include <sys/uio.h>

/* The kernel copies: it does not mind where the stack ends.  */
void
rp_unwind_copy (struct rp_dump *dump, const void *context)
{
  rp_processor_registers (context, dump->registers);
  uintptr_t stack = rp_processor_stack (context);
  for (size_t size = RP_DUMP_STACK; size >= 512; size /= 2)
    {
      struct iovec to = { dump->stack, size };
      struct iovec from = { (void *) stack, size };
      long got = rp_syscall6 (SYS_process_vm_readv, rp_getpid (), (long) &to,
                              1, (long) &from, 1, 0);
      dump->size = got > 0 ? (uint64_t) got : 0;
      if (got > 0)
        return;
    }
}
