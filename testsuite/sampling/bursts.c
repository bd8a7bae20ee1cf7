/* SPDX-License-Identifier: MIT */
/* Short bursts of calls with pauses of other work between them, of lengths
   that differ by a factor of a hundred.  */

static unsigned long state = 1;

static unsigned long
next (void)
{
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

unsigned long __attribute__ ((noinline)) pause_work (unsigned long n)
{
  unsigned long x = n;
  for (unsigned long i = 0; i < n; i++)
    {
      x = x * 31 + i;
      __asm__ volatile("" : "+r"(x));
    }
  return x;
}

unsigned long __attribute__ ((noinline)) burst_call (unsigned long n)
{
  unsigned long x = n;
  for (unsigned long i = 0; i < n % 16; i++)
    {
      x = x * 31 + i;
      __asm__ volatile("" : "+r"(x));
      if (x & 8)
        x++;
    }
  return x;
}

unsigned long __attribute__ ((noinline)) burst (unsigned long n)
{
  unsigned long sum = 0;
  for (unsigned long i = 0; i < n; i++)
    sum += burst_call (next ());
  return sum;
}

int
main (void)
{
  unsigned long sum = 0;
  for (int i = 0; i < 600; i++)
    {
      sum += pause_work (300000 + next () % 900000);
      unsigned long length = next () % 16 == 0 ? 1000000 : 10000;
      sum += burst (length + next () % length);
    }
  return sum == 7;
}
