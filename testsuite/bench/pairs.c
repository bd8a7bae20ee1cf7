/* SPDX-License-Identifier: MIT */
/* pairs.c - THREADS threads that allocate and free PAIRS blocks each, of
   sizes from 16 to 527 bytes, 16 of them live at a time: what tracking the
   heap costs for each block.
   usage: pairs THREADS PAIRS  */

#include <stdlib.h>

#include "crew.h"

enum
{
  LIVE = 16
};

static unsigned long pairs;

static void *
churn (void *seed)
{
  char *live[LIVE] = { NULL };
  uint32_t x = (uint32_t) (uintptr_t) seed;
  uintptr_t sum = 0;
  for (unsigned long i = 0; i < pairs; i++)
    {
      char **slot = &live[i % LIVE];
      if (*slot)
        sum += (unsigned char) **slot;
      free (*slot);
      x = x * 1664525u + 1013904223u;
      *slot = malloc (16 + (x >> 23));
      if (!*slot)
        abort ();
      **slot = (char) x;
    }
  for (unsigned i = 0; i < LIVE; i++)
    free (live[i]);
  return (void *) sum;
}

int
main (int argc, char **argv)
{
  unsigned long count = argc > 1 ? strtoul (argv[1], NULL, 10) : 1;
  pairs = argc > 2 ? strtoul (argv[2], NULL, 10) : 1000;
  return run_crew (count, churn);
}
