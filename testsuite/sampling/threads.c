/* SPDX-License-Identifier: MIT */
/* Threads that come, work in different ways and go.  */

#include <pthread.h>

static _Thread_local volatile unsigned long memory;

unsigned long __attribute__ ((noinline)) chain (unsigned long n)
{
  for (unsigned long i = 0; i < n; i++)
    memory = memory * 31 + i;
  return memory;
}

unsigned long __attribute__ ((noinline)) mix (unsigned long n)
{
  unsigned long x = n;
  for (unsigned long k = 0; k < n; k++)
    {
      x = x * 31 + 7;
      __asm__ volatile("" : "+r"(x));
      if (x & 64)
        x ^= n;
    }
  return x;
}

static void *
work (void *data)
{
  unsigned long sum = 0;
  for (int i = 0; i < 60000; i++)
    sum += data ? chain (100) : mix (100);
  return (void *) (sum & 8);
}

int
main (void)
{
  for (int round = 0; round < 12; round++)
    {
      pthread_t threads[4];
      for (int i = 0; i < 4; i++)
        pthread_create (&threads[i], 0, work, i % 2 ? threads : 0);
      for (int i = 0; i < 4; i++)
        pthread_join (threads[i], 0);
    }
  return 0;
}
