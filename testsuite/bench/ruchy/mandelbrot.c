/* SPDX-License-Identifier: MIT */
/* Points of a 1200 x 1200 grid inside the Mandelbrot set (100 iterations).  */
#include <stdbool.h>
#include <stdio.h>

static bool
inside (double cx, double cy)
{
  double x = 0, y = 0;
  for (int i = 0; i < 100; i++)
    {
      double xx = x * x, yy = y * y;
      if (xx + yy > 4)
        return false;
      y = 2 * x * y + cy;
      x = xx - yy + cx;
    }
  return true;
}

int
main (void)
{
  int size = 1200;
  long count = 0;
  for (int row = 0; row < size; row++)
    for (int column = 0; column < size; column++)
      count += inside (3.0 * column / size - 2, 2.0 * row / size - 1);
  printf ("%ld\n", count);
  return 0;
}
