/* SPDX-License-Identifier: MIT */
/* operator new, and threads that free what others allocated.  */
/* { dg-do run } */
/* { require own-malloc } */
/* { require c++ } */
/* { link-options -pthread } */
/* { profile-check "allocations.sites[function~*fill*].allocs == 4000" } */
/* { profile-check "allocations.sites[function~*fill*].live_allocs == 0" } */
/* { profile-check "allocations.sites[function~*fill*].bytes == 20000000" } */
/* { profile-check "allocations.peak_memory_bytes_error > 0" } */
/* { profile-check "consistent == true" } */

#include <pthread.h>

struct big
{
  char bytes[5000];
};

static big *handed[4000];

static void __attribute__ ((noinline))
fill (int from)
{
  for (int i = from; i < from + 1000; i++)
    handed[i] = new big;
}

static void *
maker (void *data)
{
  fill (*static_cast<int *> (data));
  return nullptr;
}

static void *
consumer (void *data)
{
  int from = *static_cast<int *> (data);
  for (int i = from; i < from + 1000; i++)
    delete handed[i];
  return nullptr;
}

static void
run (void *(*work) (void *))
{
  static int starts[4] = { 0, 1000, 2000, 3000 };
  pthread_t threads[4];
  for (int i = 0; i < 4; i++)
    pthread_create (&threads[i], nullptr, work, &starts[i]);
  for (int i = 0; i < 4; i++)
    pthread_join (threads[i], nullptr);
}

int
main ()
{
  run (maker);
  run (consumer);
  return 0;
}
