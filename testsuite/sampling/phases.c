/* SPDX-License-Identifier: MIT */
/* Phases, of which one does its work in memory, one in registers and one in
   many short calls; a static function in each.  */

static volatile unsigned long memory;

static unsigned long __attribute__ ((noinline)) chain (unsigned long n)
{
  for (unsigned long i = 0; i < n; i++)
    memory = memory * 31 + i;
  return memory;
}

unsigned long __attribute__ ((noinline)) in_memory (unsigned long n)
{
  unsigned long sum = 0;
  for (unsigned long i = 0; i < n; i++)
    sum += chain (i % 30);
  return sum;
}

static unsigned long __attribute__ ((noinline)) mix (unsigned long n)
{
  unsigned long x = n;
  for (int k = 0; k < 20; k++)
    {
      x = x * 31 + 7;
      __asm__ volatile("" : "+r"(x));
      if (x & 64)
        x ^= n;
    }
  return x;
}

unsigned long __attribute__ ((noinline)) in_registers (unsigned long n)
{
  unsigned long sum = 0;
  for (unsigned long i = 0; i < n; i++)
    sum += mix (i);
  return sum;
}

unsigned long __attribute__ ((noinline)) tiny (unsigned long n)
{
  __asm__ volatile("" : "+r"(n));
  return n + 1;
}

unsigned long __attribute__ ((noinline)) in_calls (unsigned long n)
{
  for (unsigned long i = 0; i < 1000; i++)
    n = tiny (n);
  return n;
}

int
main (void)
{
  unsigned long sum = 0;
  for (int round = 0; round < 3; round++)
    {
      for (int i = 0; i < 15000; i++)
        sum += in_memory (60);
      for (int i = 0; i < 80000; i++)
        sum += in_registers (30);
      for (int i = 0; i < 40000; i++)
        sum += in_calls (5);
    }
  return sum == 7;
}
