/* SPDX-License-Identifier: MIT */
/* Sieve of Eratosthenes up to 50 million.  */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

int
main (void)
{
  int64_t n = 50000000, count = 0;
  bool *composite = calloc ((size_t) n + 1, sizeof *composite);
  if (!composite)
    return 1;
  for (int64_t i = 2; i * i <= n; i++)
    if (!composite[i])
      for (int64_t j = i * i; j <= n; j += i)
        composite[j] = true;
  for (int64_t i = 2; i <= n; i++)
    count += !composite[i];
  printf ("%" PRId64 "\n", count);
  free (composite);
  return 0;
}
