/* SPDX-License-Identifier: MIT */
/* Operators new and delete, in all forms, and the callers of malloc inside
   libc: counts, bytes, peak.  { require native }: libc for aarch64 allocates
   24 bytes more.  */
/* { dg-do run } */
/* { require own-malloc } */
/* { profile-check "allocations.total_allocs == 12" } */
/* { profile-check "allocations.total_frees == 11" } */
/* { profile-check "allocations.live_bytes == 40" } */
/* { profile-check "functions[name=plain].allocs == 2" } */
/* { profile-check "functions[name=aligned].allocs == 2" } */
/* { profile-check "functions[name=aligned].alloc_bytes == 192" } */
/* { profile-check "functions[name=quiet].alloc_bytes == 100" } */
/* { profile-check "allocations.total_bytes == 8540" } */
/* { profile-check "allocations.peak_memory_bytes == 4136" } */

#include <cstdlib>
#include <cstring>
#include <new>

struct alignas (64) wide { char bytes[64]; };

static void __attribute__ ((noinline)) plain ()
{
  int *volatile one = new int;
  char *volatile many = new char[96];
  delete one;
  delete[] many;
}

static void __attribute__ ((noinline)) aligned ()
{
  wide *volatile one = new wide;
  wide *volatile many = new wide[2];
  delete one;
  delete[] many;
}

static void __attribute__ ((noinline)) quiet ()
{
  char *volatile one = new (std::nothrow) char[100];
  delete[] one;
}

static void *volatile kept;

int
main ()
{
  plain ();
  aligned ();
  quiet ();
  kept = malloc (40);
  char *volatile text = strdup ("seven..");
  free (text);
  text = strndup ("seven..", 3);
  free (text);
  void *volatile block = reallocarray (nullptr, 10, 10);
  block = reallocarray (block, 20, 100);
  free (block);
  void *place = nullptr;
  if (posix_memalign (&place, 4096, 4096) != 0)
    return 1;
  free (place);
  block = aligned_alloc (64, 1900);
  free (block);
  return 0;
}
