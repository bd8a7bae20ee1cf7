/* SPDX-License-Identifier: MIT */
/* hooks.c: libc functions that the runtime stands in for.

   _exit, _Exit, execve and sigaction are thin wrappers around system calls;
   while a program is profiled their first bytes jump to the replacements
   here, in the same way as the program's own functions jump to their gates.
   So they are caught however the runtime came into the process (linked,
   preloaded, loaded by a constructor) and also when libc calls them itself
   (execl, signal).  Where patching libc is refused a warning stands in the
   profile.  A process that only borrows our memory (vfork, posix_spawn) is
   known by its number and passes through untouched.  */

#include "hooks.h"
#include "attach.h"
#include "patch.h"
#include "run.h"
#include "signals.h"
#include "syscalls.h"

static void
end_process (int status)
{
  rp_finish (RP_REASON_QUICK_EXIT, 0);
  for (;;)
    rp_syscall1 (SYS_exit_group, status);
}

static int
result_of (long result)
{
  if (result >= 0)
    return (int) result;
  errno = (int) -result;
  return -1;
}

static int
execute (const char *path, char *const arguments[], char *const variables[])
{
  rp_finish (RP_REASON_EXEC, 0);
  return result_of (rp_syscall3 (SYS_execve, (long) path, (long) arguments,
                                 (long) variables));
}

static int
execute_at (int folder, const char *path, char *const arguments[],
            char *const variables[], int flags)
{
  rp_finish (RP_REASON_EXEC, 0);
  return result_of (rp_syscall6 (SYS_execveat, folder, (long) path,
                                 (long) arguments, (long) variables, flags,
                                 0));
}

static int
set_action (int number, const struct sigaction *action, struct sigaction *old)
{
  return result_of (rp_signals_action (number, action, old));
}

static void
finish_quickly (void)
{
  rp_finish (RP_REASON_QUICK_EXIT, 0);
}

void
rp_hooks_install (void)
{
  struct rp_jump jumps[] = {
    { .from = (void *) (uintptr_t) _exit,
      .to = (void *) (uintptr_t) end_process },
    { .from = (void *) (uintptr_t) _Exit,
      .to = (void *) (uintptr_t) end_process },
    { .from = (void *) (uintptr_t) execve,
      .to = (void *) (uintptr_t) execute },
    { .from = (void *) (uintptr_t) execveat,
      .to = (void *) (uintptr_t) execute_at },
    { .from = (void *) (uintptr_t) sigaction,
      .to = (void *) (uintptr_t) set_action },
  };
  if (at_quick_exit (finish_quickly) != 0)
    rp_warn ("a profile is not written when the program ends by quick_exit",
             "", "");
  bool patched = rp_patch (jumps, RP_COUNT_OF (jumps)) >= 0;
  for (size_t i = 0; i < RP_COUNT_OF (jumps); i++)
    patched &= jumps[i].state == RP_PATCH_DONE
               || jumps[i].state == RP_PATCH_ALREADY;
  if (!patched)
    rp_warn ("libc's code may not be changed: a profile is not written when "
             "the program ends by _exit, exec or a handler that resets its "
             "signal",
             "", "");
}
