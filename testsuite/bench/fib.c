/* SPDX-License-Identifier: MIT */
/* fib.c - nothing but calls: the worst case for a profiler of calls.
   usage: fib N  */

#include <stdio.h>
#include <stdlib.h>

static unsigned long
fib (unsigned n)
{
  return n < 2 ? n : fib (n - 1) + fib (n - 2);
}

int
main (int argc, char **argv)
{
  printf ("%lu\n", fib (argc > 1 ? (unsigned) atoi (argv[1]) : 10));
  return 0;
}
