/* SPDX-License-Identifier: MIT */
/* A program whose errors are jumps and that has handlers of signals: whether a
   jump leaves a handler is told without asking the system, which a filter
   watches here.  A jump that does leave one is counted all the same.  */
/* { dg-do run } */
/* { require native x86-64 } */
/* { dg-output "1000 jumps, 0 calls, 10 handlers left" } */
/* { profile-check "functions[name=fail].calls == 1000" } */
/* { profile-check "functions[name=nested].calls == 4000" } */
/* { profile-check "functions[name=on_signal].calls == 10" } */
/* { profile-check "loops[line=@interrupted].iterations == 40" } */
/* { profile-check "loops[line=@interrupted].entries == 10" } */
/* { profile-check "branches[line=@interrupted].not_taken == 0" } */
/* { profile-check "consistent == true" } */

#define _GNU_SOURCE
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <setjmp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>

static sigjmp_buf env;
static volatile int jumps, calls, left, sink;

static void
on_call (int number, siginfo_t *info, void *context)
{
  (void) number;
  (void) info;
  calls++;
  ((ucontext_t *) context)->uc_mcontext.gregs[REG_RAX] = -ENOSYS;
}

static void __attribute__ ((noinline)) on_signal (int number)
{
  (void) number;
  left++;
  siglongjmp (env, 1);
}

static void __attribute__ ((noinline)) fail (void)
{
  jumps++;
  longjmp (env, 1);
}

static int __attribute__ ((noinline)) nested (int depth)
{
  char room[200];
  room[depth] = (char) depth;
  sink = room[depth];
  if (depth == 0)
    fail ();
  return nested (depth - 1) + sink;
}

static void __attribute__ ((noinline)) interrupted (void)
{
  for (int i = 0; i < 8; i++) // @interrupted
    {
      sink += i;
      if (i == 3)
        raise (SIGUSR1);
    }
}

static int
watch (void)
{
  struct sock_filter code[] = {
    BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offsetof (struct seccomp_data, nr)),
    BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, SYS_rt_sigprocmask, 0, 1),
    BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_TRAP),
    BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = { sizeof code / sizeof *code, code };
  struct sigaction action = { 0 };
  action.sa_sigaction = on_call;
  action.sa_flags = SA_SIGINFO;
  sigaction (SIGSYS, &action, NULL);
  prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  return prctl (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

int
main (void)
{
  signal (SIGUSR1, on_signal);
  for (volatile int i = 0; i < 10; i++)
    if (sigsetjmp (env, 1) == 0)
      interrupted ();
  watch ();
  for (volatile int i = 0; i < 1000; i++)
    if (setjmp (env) == 0)
      nested (3);
  printf ("%d jumps, %d calls, %d handlers left\n", jumps, calls, left);
  return 0;
}
