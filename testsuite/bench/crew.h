/* SPDX-License-Identifier: MIT */
/* crew.h - COUNT threads that do the same work at once, and the sum of what
   they return, for pairs.c and threads.c.  */

#ifndef BENCH_CREW_H
#define BENCH_CREW_H

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>

#define CREW_MAX 64

/* WORK gets the thread's number, from 1.  The exit status of the program.  */
static int
run_crew (unsigned long count, void *(*work) (void *number))
{
  pthread_t threads[CREW_MAX];
  uintptr_t sum = 0;
  if (count < 1 || count > CREW_MAX)
    return 2;
  for (unsigned long i = 0; i < count; i++)
    if (pthread_create (&threads[i], NULL, work, (void *) (i + 1)) != 0)
      return 1;
  for (unsigned long i = 0; i < count; i++)
    {
      void *result;
      pthread_join (threads[i], &result);
      sum += (uintptr_t) result;
    }
  printf ("%lu\n", (unsigned long) sum);
  return 0;
}

#endif
