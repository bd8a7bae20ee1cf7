/* SPDX-License-Identifier: MIT */
/* Quicksort of 5 million pseudo-random integers.  */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static void
sort (int64_t *a, int64_t low, int64_t high)
{
  int64_t i = low, j = high, pivot = a[(low + high) / 2];
  while (i <= j)
    {
      while (a[i] < pivot)
        i++;
      while (a[j] > pivot)
        j--;
      if (i <= j)
        {
          int64_t t = a[i];
          a[i++] = a[j];
          a[j--] = t;
        }
    }
  if (low < j)
    sort (a, low, j);
  if (i < high)
    sort (a, i, high);
}

int
main (void)
{
  int64_t n = 5000000, seed = 12345, check = 0;
  int64_t *a = malloc ((size_t) n * sizeof *a);
  if (!a)
    return 1;
  for (int64_t i = 0; i < n; i++)
    {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      a[i] = seed;
    }
  sort (a, 0, n - 1);
  for (int64_t i = 0; i < n; i++)
    check = (check * 31 + a[i]) % 1000000007;
  printf ("%" PRId64 "\n", check);
  free (a);
  return 0;
}
