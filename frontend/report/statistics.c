/* SPDX-License-Identifier: MIT */
/* statistics.c: tests, intervals and sample sizes.  */

#include "report/statistics.h"

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_statistics_double.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *
allocate (size_t count, size_t size)
{
  void *p = calloc (count + 1, size);
  if (p == NULL)
    {
      fputs ("ruchy: out of memory\n", stderr);
      exit (1);
    }
  return p;
}

static int
compare_doubles (const void *a_, const void *b_)
{
  double a = *(const double *) a_, b = *(const double *) b_;
  return a < b ? -1 : a > b;
}

/* Of few values the quartiles say nothing.  */
#define FEWEST_FOR_OUTLIERS 8

static size_t
count_outliers (const double *sorted, size_t count)
{
  size_t outliers = 0;
  if (count < FEWEST_FOR_OUTLIERS)
    return 0;
  double low = gsl_stats_quantile_from_sorted_data (sorted, 1, count, 0.25);
  double high = gsl_stats_quantile_from_sorted_data (sorted, 1, count, 0.75);
  double fence = 3 * (high - low);
  for (size_t i = 0; i < count; i++)
    outliers += sorted[i] < low - fence || sorted[i] > high + fence;
  return outliers;
}

struct summary
summarize (const double *values, size_t count)
{
  struct summary s = { .count = count };
  if (count == 0)
    return s;
  double *sorted = allocate (count, sizeof *sorted);
  memcpy (sorted, values, count * sizeof *sorted);
  qsort (sorted, count, sizeof *sorted, compare_doubles);
  s.minimum = sorted[0];
  s.maximum = sorted[count - 1];
  s.median = gsl_stats_median_from_sorted_data (sorted, 1, count);
  s.mean = gsl_stats_mean (values, 1, count);
  s.outliers = count_outliers (sorted, count);
  s.deviation = count > 1 ? gsl_stats_sd_m (values, 1, count, s.mean) : 0;
  free (sorted);
  return s;
}

double
variation (const struct summary *s)
{
  return s->mean != 0 ? s->deviation / fabs (s->mean) : 0;
}

/* Variance of the mean.  */
static double
mean_variance (const struct summary *s)
{
  return s->count != 0 ? s->deviation * s->deviation / s->count : 0;
}

/* Degrees of freedom of a sum of two mean variances.  */
static double
satterthwaite (double va, size_t na, double vb, size_t nb)
{
  double below
      = (na > 1 ? va * va / (na - 1) : 0) + (nb > 1 ? vb * vb / (nb - 1) : 0);
  return below > 0 ? (va + vb) * (va + vb) / below : (double) (na + nb) - 2;
}

struct welch
welch_test (const struct summary *a, const struct summary *b)
{
  double va = mean_variance (a), vb = mean_variance (b);
  struct welch w = { .difference = b->mean - a->mean,
                     .error = sqrt (va + vb),
                     .freedom = satterthwaite (va, a->count, vb, b->count),
                     .p = 1 };
  if (a->count < 2 || b->count < 2)
    return w;
  if (w.error == 0)
    w.p = w.difference == 0 ? 1 : 0;
  else
    w.p = 2 * gsl_cdf_tdist_Q (fabs (w.difference) / w.error, w.freedom);
  return w;
}

double
normal_test (double difference, double error)
{
  return 2 * gsl_cdf_ugaussian_Q (fabs (difference) / error);
}

double
p_not_above (const struct summary *a, const struct summary *b, double factor)
{
  double va = factor * factor * mean_variance (a), vb = mean_variance (b);
  double difference = b->mean - factor * a->mean;
  double error = sqrt (va + vb);
  if (a->count < 2 || b->count < 2)
    return 1;
  if (error == 0)
    return difference > 0 ? 0 : 1;
  return gsl_cdf_tdist_Q (difference / error,
                          satterthwaite (va, a->count, vb, b->count));
}

struct interval
ratio_of_means (const struct summary *a, const struct summary *b, double level)
{
  struct interval r = { 0, -INFINITY, INFINITY };
  if (a->mean == 0)
    return r;
  double ratio = r.estimate = b->mean / a->mean;
  if (a->count < 2 || b->count < 2)
    return r;
  double va = mean_variance (a), vb = mean_variance (b);
  double freedom = satterthwaite (ratio * ratio * va, a->count, vb, b->count);
  double t = gsl_cdf_tdist_Pinv ((1 + level) / 2, freedom);
  double g = t * t * va / (a->mean * a->mean);
  if (g >= 1)
    return r;
  double half = t / fabs (a->mean) * sqrt (vb * (1 - g) + ratio * ratio * va);
  r.low = (ratio - half) / (1 - g);
  r.high = (ratio + half) / (1 - g);
  return r;
}

/* Mean of COUNT values drawn with replacement.  */
static double
resampled_mean (const double *values, size_t count, uint64_t *state)
{
  double sum = 0;
  for (size_t i = 0; i < count; i++)
    sum += values[random_below (state, count)];
  return sum / count;
}

/* Efron's acceleration for a statistic of two samples: the jackknife leaves
   out one value of either.  */
static double
acceleration (const double *a, size_t na, const double *b, size_t nb)
{
  double sum_a = gsl_stats_mean (a, 1, na) * na;
  double sum_b = gsl_stats_mean (b, 1, nb) * nb;
  double ratio = (sum_b / nb) / (sum_a / na);
  double cubes = 0, squares = 0;
  for (size_t i = 0; i < na; i++)
    {
      double influence
          = (na - 1) * (ratio - (sum_b / nb) / ((sum_a - a[i]) / (na - 1)));
      influence /= na;
      cubes += influence * influence * influence;
      squares += influence * influence;
    }
  for (size_t i = 0; i < nb; i++)
    {
      double influence
          = (nb - 1) * (ratio - ((sum_b - b[i]) / (nb - 1)) / (sum_a / na));
      influence /= nb;
      cubes += influence * influence * influence;
      squares += influence * influence;
    }
  return squares > 0 ? cubes / (6 * pow (squares, 1.5)) : 0;
}

/* The quantile at PROBABILITY moved by bias Z0 and acceleration ACCEL.  */
static double
corrected_quantile (const double *sorted, size_t count, double probability,
                    double z0, double accel)
{
  double z = gsl_cdf_ugaussian_Pinv (probability);
  double moved = z0 + (z0 + z) / (1 - accel * (z0 + z));
  return gsl_stats_quantile_from_sorted_data (sorted, 1, count,
                                              gsl_cdf_ugaussian_P (moved));
}

struct interval
bootstrap_ratio (const double *a, size_t a_count, const double *b,
                 size_t b_count, double level, unsigned replicates,
                 uint64_t seed)
{
  struct interval r = { 0, -INFINITY, INFINITY };
  if (a_count < 2 || b_count < 2 || replicates < 2)
    return r;
  double mean_a = gsl_stats_mean (a, 1, a_count);
  if (mean_a == 0)
    return r;
  r.estimate = gsl_stats_mean (b, 1, b_count) / mean_a;
  double *ratios = allocate (replicates, sizeof *ratios);
  size_t below = 0;
  for (unsigned i = 0; i < replicates; i++)
    {
      double resampled_a = resampled_mean (a, a_count, &seed);
      ratios[i] = resampled_a != 0
                      ? resampled_mean (b, b_count, &seed) / resampled_a
                      : r.estimate;
      below += ratios[i] < r.estimate;
    }
  qsort (ratios, replicates, sizeof *ratios, compare_doubles);
  /* All or none below: no variation, or too few replicates.  */
  double share = (below + 0.5) / (replicates + 1.0);
  double z0 = gsl_cdf_ugaussian_Pinv (share);
  if (ratios[0] == ratios[replicates - 1])
    r.low = r.high = ratios[0];
  else
    {
      double accel = acceleration (a, a_count, b, b_count);
      r.low = corrected_quantile (ratios, replicates, (1 - level) / 2, z0,
                                  accel);
      r.high = corrected_quantile (ratios, replicates, (1 + level) / 2, z0,
                                   accel);
    }
  free (ratios);
  return r;
}

double
effect_size (const struct summary *a, const struct summary *b)
{
  if (a->count < 2 || b->count < 2)
    return 0;
  double pooled = sqrt (((a->count - 1) * a->deviation * a->deviation
                         + (b->count - 1) * b->deviation * b->deviation)
                        / (a->count + b->count - 2.0));
  return pooled > 0 ? (b->mean - a->mean) / pooled : 0;
}

size_t
runs_needed (double cv, double theta, double limit, double alpha, double power)
{
  if (theta >= limit)
    return SIZE_MAX;
  if (cv == 0)
    return 2;
  /* Variance of B / A at equal relative variation: (1 + theta^2) cv^2.  The
     quantiles are Student's, of as many runs as the round before wanted.  */
  double unit
      = (1 + theta * theta) * cv * cv / ((limit - theta) * (limit - theta));
  double runs = INFINITY;
  for (int round = 0; round < 5; round++)
    {
      double freedom = runs > 1e6 ? 1e6 : fmax (2 * runs - 2, 1);
      double t = gsl_cdf_tdist_Pinv (1 - alpha, freedom)
                 + gsl_cdf_tdist_Pinv (power, freedom);
      runs = unit * t * t;
    }
  if (runs > 1e9)
    return SIZE_MAX;
  return runs < 2 ? 2 : (size_t) ceil (runs);
}

struct ordered_p
{
  double p;
  size_t place;
};

static int
compare_p (const void *a_, const void *b_)
{
  const struct ordered_p *a = a_, *b = b_;
  return a->p < b->p ? -1 : a->p > b->p;
}

void
false_discovery (const double *p, double *adjusted, size_t count)
{
  struct ordered_p *order = allocate (count, sizeof *order);
  for (size_t i = 0; i < count; i++)
    order[i] = (struct ordered_p){ p[i], i };
  qsort (order, count, sizeof *order, compare_p);
  double smallest = 1;
  for (size_t i = count; i-- > 0;)
    {
      double value = order[i].p * count / (i + 1);
      smallest = value < smallest ? value : smallest;
      adjusted[order[i].place] = smallest;
    }
  free (order);
}

struct interval
proportion (size_t hits, size_t trials, double level)
{
  struct interval r = { 0, 0, 1 };
  if (trials == 0)
    return r;
  double z = gsl_cdf_ugaussian_Pinv ((1 + level) / 2);
  double n = (double) trials, share = hits / n;
  double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
  double half = z / (1 + z * z / n)
                * sqrt (share * (1 - share) / n + z * z / (4 * n * n));
  r.estimate = share;
  r.low = fmax (0, middle - half);
  r.high = fmin (1, middle + half);
  return r;
}

uint64_t
random_next (uint64_t *state)
{
  uint64_t x = *state;
  x ^= x >> 12;
  x ^= x << 25;
  x ^= x >> 27;
  *state = x;
  return x * UINT64_C (0x2545f4914f6cdd1d);
}

size_t
random_below (uint64_t *state, size_t limit)
{
  return (size_t) ((double) (random_next (state) >> 11) * 0x1p-53 * limit);
}

void
random_shuffle (uint64_t *state, unsigned *items, size_t count)
{
  for (size_t i = count; i > 1; i--)
    {
      size_t k = random_below (state, i);
      unsigned item = items[i - 1];
      items[i - 1] = items[k];
      items[k] = item;
    }
}
