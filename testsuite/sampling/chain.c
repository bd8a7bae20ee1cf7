/* SPDX-License-Identifier: MIT */
/* A chain through memory: its speed changes by half or twice whenever code is
   written, and stays so until the next time.  */

static volatile unsigned long sink;

unsigned long __attribute__ ((noinline)) leaf (int i)
{
  unsigned long sum = (unsigned long) i * 3;
  if (i % 4 == 0)
    sum += (unsigned long) i;
  else
    sum ^= (unsigned long) i;
  sink += sum;
  return sum;
}

static unsigned long __attribute__ ((noinline)) own (int i)
{
  for (int k = 0; k < 10; k++)
    sink = sink * 31 + (unsigned long) k;
  return sink + (unsigned long) i;
}

void __attribute__ ((noinline)) work (int n)
{
  for (int i = 0; i < n; i++)
    sink += leaf (i) + own (i);
}

int
main (void)
{
  for (int i = 0; i < 60000; i++)
    work (1000);
  return 0;
}
