/* SPDX-License-Identifier: MIT */
/* Allocations are known by line and by the function whose text it is, inlined
   or not, without debug information.  */
/* { dg-do run } */
/* { profile-check "allocations.sites[line=21].allocs == 7" } */
/* { profile-check "allocations.sites[line=21].function == grow" }
 */
/* { profile-check "allocations.sites[line=30].bytes == 300" } */
/* { profile-check "allocations.sites[line=30].function == main" }
 */
/* { profile-check "functions[name=grow].allocs == 7" } */
/* { profile-check "functions[name=grow].alloc_bytes == 70" } */
/* { profile-check "lines[line=21].alloc_bytes == 70" } */
/* { profile-check "lines[line=30].allocs == 1" } */

#include <stdlib.h>

static inline void
grow (void **place)
{
  *place = malloc (10);
}

int
main (void)
{
  void *volatile places[8];
  for (int i = 0; i < 7; i++)
    grow ((void **) &places[i]);
  places[7] = malloc (300);
  for (int i = 0; i < 8; i++)
    free (places[i]);
  return 0;
}
