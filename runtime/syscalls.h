/* SPDX-License-Identifier: MIT */
/* syscalls.h - system calls that do not pass through libc.

   Needed while libc's own pages are not executable (patch.c), in the
   replacements of libc functions (hooks.c), and where errno must stay as it
   is.  Result: the kernel's, negative error numbers included.  May be called
   from anywhere.  */

#ifndef RP_SYSCALLS_H
#define RP_SYSCALLS_H

#include "base.h"
#include "processor.h"

#define rp_syscall3(n, a, b, c) rp_syscall6 (n, a, b, c, 0, 0, 0)
#define rp_syscall1(n, a) rp_syscall6 (n, a, 0, 0, 0, 0, 0)

/* Those that newer processors only have with a folder's descriptor.  */

static inline long
rp_open (const char *path, int flags, int mode)
{
  return rp_syscall6 (SYS_openat, AT_FDCWD, (long) path, flags, mode, 0, 0);
}

static inline long
rp_readlink (const char *path, char *target, size_t size)
{
  return rp_syscall6 (SYS_readlinkat, AT_FDCWD, (long) path, (long) target,
                      (long) size, 0, 0);
}

static inline long
rp_unlink (const char *path)
{
  return rp_syscall3 (SYS_unlinkat, AT_FDCWD, (long) path, 0);
}

static inline long
rp_rename (const char *from, const char *to)
{
  return rp_syscall6 (SYS_renameat, AT_FDCWD, (long) from, AT_FDCWD, (long) to,
                      0, 0);
}

#define RP_EXCHANGE 2 /* RENAME_EXCHANGE */

/* Each gets the other's name.  */
static inline long
rp_exchange (const char *one, const char *other)
{
  return rp_syscall6 (SYS_renameat2, AT_FDCWD, (long) one, AT_FDCWD,
                      (long) other, RP_EXCHANGE, 0);
}

static inline void
rp_mask_signals (int how, const uint64_t *set, uint64_t *old)
{
  rp_syscall6 (SYS_rt_sigprocmask, how, (long) set, (long) old, sizeof *set, 0,
               0);
}

/* A write that failed with ERROR, a positive number, may have left a signal
   behind that would end the program once signals are let through again.  */
static inline void
rp_drop_write_signal (int error)
{
  if (error != EFBIG && error != EPIPE)
    return;
  uint64_t set = UINT64_C (1) << ((error == EFBIG ? SIGXFSZ : SIGPIPE) - 1);
  struct timespec now = { 0, 0 };
  rp_syscall6 (SYS_rt_sigtimedwait, (long) &set, 0, (long) &now, sizeof set, 0,
               0);
}

static inline int
rp_getpid (void)
{
  return (int) rp_syscall1 (SYS_getpid, 0);
}

static inline int
rp_gettid (void)
{
  return (int) rp_syscall1 (SYS_gettid, 0);
}

#endif
