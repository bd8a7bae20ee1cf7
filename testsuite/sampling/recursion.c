/* SPDX-License-Identifier: MIT */
/* Nothing but calls: a detour costs as much as the work.  And a sum by
   recursion that is not regular.  */

unsigned long __attribute__ ((noinline)) fib (unsigned n)
{
  return n < 2 ? n : fib (n - 1) + fib (n - 2);
}

unsigned long __attribute__ ((noinline)) walk (unsigned long n)
{
  unsigned long steps = 0;
  if (n <= 1)
    return 0;
  for (unsigned long i = 0; i < n % 5; i++)
    {
      steps++;
      __asm__ volatile("" : "+r"(steps));
    }
  return steps + walk (n % 2 ? (3 * n + 1) / 2 : n / 2);
}

int
main (void)
{
  unsigned long sum = 0;
  for (int i = 0; i < 12; i++)
    sum += fib (31);
  for (unsigned long i = 1; i < 300000; i++)
    sum += walk (i);
  return sum == 7;
}
