/* SPDX-License-Identifier: MIT */
/* handlers.c: see handlers.h.  */

#include "handlers.h"
#include "syscalls.h"

bool rp_handler_is_ours[65];

int
rp_handler_set (int number, const struct rp_handler *handler,
                struct rp_handler *old)
{
  void *restorer = RP_SIGNAL_RETURN;
  struct rp_handler with_return = { 0 };
  if (handler != NULL && restorer != NULL)
    {
      with_return.handler = handler->handler;
      with_return.flags = handler->flags | RP_HANDLER_RESTORER;
      with_return.restorer = restorer;
      with_return.mask = handler->mask;
      handler = &with_return;
    }
  return (int) rp_syscall6 (SYS_rt_sigaction, number, (long) handler,
                            (long) old, sizeof (uint64_t), 0, 0);
}

int
rp_handler_install (int number, void (*handler) (int, siginfo_t *, void *),
                    unsigned long flags)
{
  struct rp_handler action = { (void *) (uintptr_t) handler,
                               SA_SIGINFO | SA_ONSTACK | flags, NULL, 0 };
  return rp_handler_set (number, &action, NULL);
}

bool
rp_handler_replace (int number, void *handler, void **before)
{
  struct rp_handler current;
  if (rp_syscall6 (SYS_rt_sigaction, number, 0, (long) &current,
                   sizeof current.mask, 0, 0)
      != 0)
    return false;
  if (before != NULL)
    *before = current.handler;
  if (handler == NULL)
    return true;
  current.handler = handler;
  return rp_syscall6 (SYS_rt_sigaction, number, (long) &current, 0,
                      sizeof current.mask, 0, 0)
         == 0;
}

bool
rp_handler_take (int number, void (*handler) (int, siginfo_t *, void *),
                 unsigned long flags)
{
  struct rp_handler current;
  if (rp_handler_is_ours[number])
    return true;
  if (rp_handler_set (number, NULL, &current) != 0 || current.handler != NULL
      || rp_handler_install (number, handler, flags) != 0)
    return false;
  rp_handler_is_ours[number] = true;
  return true;
}
