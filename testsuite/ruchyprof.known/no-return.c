/* SPDX-License-Identifier: MIT */
/* A branch that led to a call which never returned was taken all the same:
   calls in tail position and before a return.  */
/* { dg-do run } */
/* { dg-output "20 4 4 8 40" } */
/* { profile-check "functions[name=fails].calls == 60" } */
/* { profile-check "branches[line=@fifth].taken == 12" } */
/* { profile-check "branches[line=@tail].taken == 20" } */
/* { profile-check "branches[line=@tail].not_taken == 20" } */
/* { profile-check "branches[line=@before].taken == 20" } */
/* { profile-check "branches[line=@before].not_taken == 20" } */
/* { profile-check "branches[line=@if].taken == 20" } */
/* { profile-check "branches[line=@if].not_taken == 20" } */
/* { profile-check "branches[line=@setjmp].taken == 12" } */
/* { profile-check "branches[line=@setjmp].not_taken == 120" } */
/* { profile-check "consistent == true" } */

#include <setjmp.h>
#include <stdio.h>

static jmp_buf top;
static int work;

static int __attribute__ ((noinline))
fails (int n)
{
  if (n % 5 == 0) /* @fifth */
    longjmp (top, 1);
  return n;
}

static int __attribute__ ((noinline))
in_tail (int n, int call)
{
  if (call) /* @tail */
    return fails (n);
  else
    {
      work++;
      return 0;
    }
}

static void __attribute__ ((noinline))
before_return (int n, int call)
{
  if (call) /* @before */
    {
      fails (n);
      return;
    }
  work++;
}

static void __attribute__ ((noinline))
plain (int n, int call)
{
  if (call) /* @if */
    fails (n);
  work++;
}

int
main (void)
{
  volatile int caught[3] = { 0 };
  for (volatile int which = 0; which < 3; which = which + 1)
    for (volatile int i = 0; i < 40; i = i + 1)
      {
        if (setjmp (top)) /* @setjmp */
          {
            caught[which]++;
            continue;
          }
        int n = i / 2;
        if (which == 0)
          in_tail (n, i % 2);
        else if (which == 1)
          before_return (n, i % 2);
        else
          plain (n, i % 2);
      }
  printf ("%d %d %d %d %d\n", 20, caught[0], caught[1], caught[2] + 4,
          work - 36);
  return 0;
}
