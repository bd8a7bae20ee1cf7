/* SPDX-License-Identifier: MIT */
/* The signal that empties the rings of a thread without timed calls is not
   seen by the program: its default is in force until the program has a handler
   of its own, which then gets nothing but what the program sends.  */
/* { dg-do run } */
/* { dg-options "-O2" } */
/* { profile-check "consistent == true" } */
/* { profile-check "functions[name=on_urgent].calls == 1" } */

#include <signal.h>
#include <stddef.h>
#include <time.h>

static volatile sig_atomic_t came;

static void
on_urgent (int number)
{
  (void) number;
  came++;
}

/* Processor time without a single call that is timed.  */
static double
spin (double seconds)
{
  struct timespec now;
  double begin = 0, at = 0;
  do
    {
      for (volatile int i = 0; i < 100000; i++)
        ;
      clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
      at = (double) now.tv_sec + 1e-9 * (double) now.tv_nsec;
      if (begin == 0)
        begin = at;
    }
  while (at < begin + seconds);
  return at;
}

int
main (void)
{
  struct sigaction action = { .sa_handler = on_urgent }, before;
  spin (1.5);
  if (sigaction (SIGURG, NULL, &before) != 0 || before.sa_handler != SIG_DFL)
    return 1;
  if (sigaction (SIGURG, &action, &before) != 0
      || before.sa_handler != SIG_DFL)
    return 2;
  spin (1.5);
  if (came != 0)
    return 3;
  raise (SIGURG);
  return came == 1 ? 0 : 4;
}
