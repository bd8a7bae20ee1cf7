/* SPDX-License-Identifier: MIT */
/* Allocations are counted to the byte, per size class and call site.  */
/* { dg-do run } */
/* { require own-malloc } */
/* { profile-check {allocations.coverage == "process"} } */
/* { profile-check "allocations.total_allocs == 17" } */
/* { profile-check "allocations.total_bytes == 71006" } */
/* { profile-check "allocations.total_frees == 12" } */
/* { profile-check "allocations.live_allocs == 5" } */
/* { profile-check "allocations.live_bytes == 500" } */
/* { profile-check "allocations.peak_memory_bytes == 50500" } */
/* { profile-check "allocations.peak_memory_bytes_error == 0" } */
/* { profile-check "allocations.by_size.small.count == 11" } */
/* { profile-check "allocations.by_size.small.bytes == 1006" } */
/* { profile-check "allocations.by_size.medium.count == 3" } */
/* { profile-check "allocations.by_size.medium.bytes == 5000" } */
/* { profile-check "allocations.by_size.large.count == 3" } */
/* { profile-check "functions[name=keep].allocs == 10" } */
/* { profile-check "functions[name=keep].alloc_bytes == 1000" } */
/* { profile-check "allocations.sites[function=keep].live_bytes == 500" } */
/* { profile-check "functions[name=main].allocs == 6" } */

#include <stdlib.h>
#include <string.h>

static void *kept[10];

static void __attribute__ ((noinline))
keep (void)
{
  for (int i = 0; i < 10; i++)
    {
      void *volatile block = malloc (100);
      kept[i] = block;
    }
}

int
main (void)
{
  keep ();
  for (int i = 0; i < 5; i++)
    free (kept[i]);
  char *volatile block = calloc (10, 1000);
  block = realloc (block, 50000);
  if (block[9999] != 0)
    return 1;
  free (block);
  block = malloc (500);
  free (block);
  block = malloc (4000);
  free (block);
  void *aligned;
  if (posix_memalign (&aligned, 64, 5000) != 0
      || (unsigned long)aligned % 64 != 0)
    return 2;
  free (aligned);
  block = aligned_alloc (4096, 500);
  if (block == NULL)
    return 3;
  free (block);
  block = strdup ("hello");
  free (block);
  return block == NULL;
}
