/* SPDX-License-Identifier: MIT */
/* Matrix product of two 600 x 600 matrices of floats, row by row.  */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static double **
new_matrix (int64_t n)
{
  double **rows = malloc ((size_t) n * sizeof *rows);
  for (int64_t i = 0; i < n; i++)
    rows[i] = calloc ((size_t) n, sizeof **rows);
  return rows;
}

static void
free_matrix (double **rows, int64_t n)
{
  for (int64_t i = 0; i < n; i++)
    free (rows[i]);
  free (rows);
}

static double **
make (int64_t n, double scale)
{
  double **a = new_matrix (n);
  for (int64_t i = 0; i < n; i++)
    for (int64_t j = 0; j < n; j++)
      a[i][j] = scale * (double) (i - j) * (double) (i + j);
  return a;
}

static double **
multiply (double **a, double **b, int64_t n)
{
  double **t = new_matrix (n), **product = new_matrix (n);
  for (int64_t i = 0; i < n; i++)
    for (int64_t j = 0; j < n; j++)
      t[i][j] = b[j][i];
  for (int64_t i = 0; i < n; i++)
    for (int64_t j = 0; j < n; j++)
      {
        double sum = 0;
        for (int64_t k = 0; k < n; k++)
          sum += a[i][k] * t[j][k];
        product[i][j] = sum;
      }
  free_matrix (t, n);
  return product;
}

int
main (void)
{
  int64_t n = 600;
  double scale = 1.0 / (double) (n * n);
  double **a = make (n, scale), **b = make (n, scale);
  double **c = multiply (a, b, n);
  printf ("%.6f\n", c[n / 2][n / 2]);
  free_matrix (a, n);
  free_matrix (b, n);
  free_matrix (c, n);
  return 0;
}
