/* SPDX-License-Identifier: MIT */
/* refuse-call.c - a process whose kernel refuses one system call, as those of
   containers and hardened systems do.  Compiled by the tests, with

     CALL      its number: SYS_mprotect
     ANSWER    what it gets: SECCOMP_RET_ERRNO | EACCES
     ARGUMENT  only if this argument, counted from 0,
     BITS      has one of these bits
     LINKED    linked into the program, for its own process; else

   usage: refuse-call PROGRAM [ARGUMENT...]

   Exit status 77 if the kernel has no such filters, 78 without the program. */

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static int
refuse (void)
{
  struct sock_filter code[] = {
    BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offsetof (struct seccomp_data, nr)),
#ifdef ARGUMENT
    BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, CALL, 0, 3),
    BPF_STMT (BPF_LD | BPF_W | BPF_ABS,
              offsetof (struct seccomp_data, args[ARGUMENT])),
    BPF_JUMP (BPF_JMP | BPF_JSET | BPF_K, BITS, 0, 1),
#else
    BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, CALL, 0, 1),
#endif
    BPF_STMT (BPF_RET | BPF_K, ANSWER),
    BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = { sizeof code / sizeof *code, code };
  prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return prctl (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

#ifdef LINKED
static void __attribute__ ((constructor)) start (void) { (void) refuse (); }
#else
int
main (int argc, char **argv)
{
  (void) argc;
  if (refuse () != 0)
    return 77;
  execv (argv[1], argv + 1);
  return 78;
}
#endif
