/* SPDX-License-Identifier: MIT */
/* threads.c - THREADS threads that call one small function CALLS times each:
   what counters cost that threads share.
   usage: threads THREADS CALLS  */

#include <stdlib.h>

#include "crew.h"

static unsigned long calls;

/* Not inlined, so that each call is one; its branch depends on the data.  */
__attribute__ ((noinline)) static uint32_t
step (uint32_t x)
{
  x = x * 1664525u + 1013904223u;
  if (x & 0x10000)
    x ^= x >> 15;
  return x;
}

static void *
hammer (void *seed)
{
  uint32_t x = (uint32_t) (uintptr_t) seed;
  for (unsigned long i = 0; i < calls; i++)
    x = step (x);
  return (void *) (uintptr_t) x;
}

int
main (int argc, char **argv)
{
  unsigned long count = argc > 1 ? strtoul (argv[1], NULL, 10) : 8;
  calls = argc > 2 ? strtoul (argv[2], NULL, 10) : 1000;
  return run_crew (count, hammer);
}
