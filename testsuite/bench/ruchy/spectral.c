/* SPDX-License-Identifier: MIT */
/* Spectral norm of the infinite matrix 1/((i+j)(i+j+1)/2+i+1), first 1500
   rows.  */
#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>

enum
{
  N = 1500
};

static double
a (int64_t i, int64_t j)
{
  return 1.0 / (double) ((i + j) * (i + j + 1) / 2 + i + 1);
}

static void
times (const double *v, double *result, int64_t n, bool transposed)
{
  for (int64_t i = 0; i < n; i++)
    {
      double sum = 0;
      for (int64_t j = 0; j < n; j++)
        sum += (transposed ? a (j, i) : a (i, j)) * v[j];
      result[i] = sum;
    }
}

int
main (void)
{
  static double u[N], v[N], t[N];
  double uv = 0, vv = 0;
  for (int i = 0; i < N; i++)
    u[i] = 1;
  for (int i = 0; i < 10; i++)
    {
      times (u, t, N, false);
      times (t, v, N, true);
      times (v, t, N, false);
      times (t, u, N, true);
    }
  for (int i = 0; i < N; i++)
    {
      uv += u[i] * v[i];
      vv += v[i] * v[i];
    }
  printf ("%.9f\n", sqrt (uv / vv));
  return 0;
}
