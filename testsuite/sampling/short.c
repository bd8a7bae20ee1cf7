/* SPDX-License-Identifier: MIT */
/* A run of a few windows.  */

unsigned long __attribute__ ((noinline)) step (unsigned long n)
{
  unsigned long x = n;
  for (unsigned long k = 0; k < 10 + n % 10; k++)
    {
      x = x * 31 + k;
      __asm__ volatile("" : "+r"(x));
    }
  return x;
}

unsigned long __attribute__ ((noinline)) steps (unsigned long n)
{
  unsigned long sum = 0;
  for (unsigned long i = 0; i < n; i++)
    sum += step (i);
  return sum;
}

int
main (void)
{
  unsigned long sum = 0;
  for (int i = 0; i < 6000; i++)
    sum += steps (200);
  return sum == 7;
}
