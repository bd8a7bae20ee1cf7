/* SPDX-License-Identifier: MIT */
/* The statistics against values worked out from their definitions, and
   against what must hold for any sample.  */

#include <math.h>
#include <stdint.h>

#include "report/statistics.h"
#include "unit.h"

#define NEAR(a, b)                                                            \
  (fabs ((double) (a) - (b)) <= 1e-6 * fmax (1, fabs ((double) (b))))
#define COUNT(array) (sizeof (array) / sizeof *(array))

static const double before[] = { 10.1, 9.9, 10.3, 10.0, 9.7, 10.2 };
static const double after[] = { 10.6, 10.9, 10.4, 11.0, 10.7 };

static void
test_summary (void)
{
  struct summary s = summarize (before, COUNT (before));
  CHECK (NEAR (s.mean, 60.2 / 6));
  CHECK (NEAR (s.median, 10.05));
  CHECK (NEAR (s.deviation, 0.2160246899));
  CHECK (s.minimum == 9.7 && s.maximum == 10.3);
  struct summary none = summarize (before, 0);
  CHECK (none.mean == 0 && none.deviation == 0 && variation (&none) == 0);
}

/* t = (10.72 - 10.0333) / sqrt (0.0466667/6 + 0.057/5).  */
/* One of twenty far away is an outlier, and counted in the mean; the ends of
   an even spread are none, nor is anything of few values.  */
static void
test_outliers (void)
{
  double values[20];
  for (int i = 0; i < 20; i++)
    values[i] = 100 + i;
  CHECK (summarize (values, 20).outliers == 0);
  values[7] = 200;
  CHECK (summarize (values, 20).outliers == 1);
  CHECK (NEAR (summarize (values, 20).mean, 109.5 + 93 / 20.0));
  values[3] = 0;
  CHECK (summarize (values, 20).outliers == 2);
  double few[] = { 1, 1, 1, 1, 50 };
  CHECK (summarize (few, 5).outliers == 0);
}

static void
test_welch (void)
{
  struct summary a = summarize (before, COUNT (before));
  struct summary b = summarize (after, COUNT (after));
  struct welch w = welch_test (&a, &b);
  CHECK (NEAR (w.difference, 0.6866666667));
  CHECK (NEAR (w.error, 0.1384838337));
  CHECK (w.freedom > 8.2 && w.freedom < 8.3);
  CHECK (w.p > 0.0009 && w.p < 0.0011);
  struct welch same = welch_test (&a, &a);
  CHECK (NEAR (same.p, 1));
  struct summary one = summarize (before, 1);
  CHECK (welch_test (&one, &b).p == 1);
}

static void
test_ratio (void)
{
  struct summary a = summarize (before, COUNT (before));
  struct summary b = summarize (after, COUNT (after));
  struct interval r = ratio_of_means (&a, &b, 0.95);
  CHECK (NEAR (r.estimate, 10.72 / (60.2 / 6)));
  CHECK (r.low > 1.03 && r.low < r.estimate);
  CHECK (r.high < 1.11 && r.high > r.estimate);
  struct interval wide = ratio_of_means (&a, &b, 0.99);
  CHECK (wide.low < r.low && wide.high > r.high);
  struct interval boot = bootstrap_ratio (before, COUNT (before), after,
                                          COUNT (after), 0.95, 4000, 1);
  CHECK (fabs (boot.low - r.low) < 0.02 && fabs (boot.high - r.high) < 0.02);
  double zeros[] = { 0, 0 };
  struct summary zero = summarize (zeros, 2);
  CHECK (isinf (ratio_of_means (&zero, &b, 0.95).high));
}

/* Of 2000 pairs of samples with a true ratio of 1.05, about 95 % of the
   intervals hold it.  */
static void
test_coverage (void)
{
  uint64_t state = 12345;
  size_t held = 0, trials = 2000;
  for (size_t i = 0; i < trials; i++)
    {
      double a[20], b[20];
      for (size_t k = 0; k < 20; k++)
        {
          double noise[2] = { 0, 0 };
          for (size_t n = 0; n < 24; n++) /* nearly normal */
            noise[n % 2] += (double) random_below (&state, 1000) / 1000 - 0.5;
          a[k] = 10 + 0.3 * noise[0];
          b[k] = 10.5 + 0.3 * noise[1];
        }
      struct summary sa = summarize (a, 20), sb = summarize (b, 20);
      struct interval r = ratio_of_means (&sa, &sb, 0.95);
      held += r.low <= 1.05 && 1.05 <= r.high;
    }
  CHECK (held > 0.93 * trials && held < 0.97 * trials);
}

static void
test_false_discovery (void)
{
  /* Benjamini and Hochberg 1995, table 1, first four.  */
  double p[] = { 0.01, 0.04, 0.03, 0.5 };
  false_discovery (p, p, 4);
  CHECK (NEAR (p[0], 0.04));
  CHECK (NEAR (p[1], 0.16 / 3));
  CHECK (NEAR (p[2], 0.16 / 3));
  CHECK (NEAR (p[3], 0.5));
  double none[1] = { 0.7 };
  false_discovery (none, none, 0);
  CHECK (none[0] == 0.7);
}

static void
test_runs_needed (void)
{
  CHECK (runs_needed (0.01, 1, 1.01, 0.05, 0.8) == 14);
  CHECK (runs_needed (0.03, 1.003, 1.01, 0.05, 0.8) > 200);
  CHECK (runs_needed (0.03, 1.02, 1.01, 0.05, 0.8) == SIZE_MAX);
  CHECK (runs_needed (0, 1, 1.01, 0.05, 0.8) == 2);
}

static void
test_proportion (void)
{
  struct interval i = proportion (9, 10, 0.95);
  CHECK (NEAR (i.estimate, 0.9));
  CHECK (fabs (i.low - 0.5958) < 0.001 && fabs (i.high - 0.9821) < 0.001);
  CHECK (proportion (0, 0, 0.95).high == 1);
}

static void
test_shuffle (void)
{
  uint64_t state = 7;
  size_t first[3] = { 0 };
  for (size_t i = 0; i < 3000; i++)
    {
      unsigned order[3] = { 0, 1, 2 };
      random_shuffle (&state, order, 3);
      CHECK (order[0] + order[1] + order[2] == 3 && order[0] != order[1]
             && order[1] != order[2]);
      first[order[0]]++;
    }
  for (size_t i = 0; i < 3; i++)
    CHECK (first[i] > 880 && first[i] < 1120);
}

int
main (void)
{
  RUN (test_summary);
  RUN (test_outliers);
  RUN (test_welch);
  RUN (test_ratio);
  RUN (test_coverage);
  RUN (test_false_discovery);
  RUN (test_runs_needed);
  RUN (test_proportion);
  RUN (test_shuffle);
  return unit_status ();
}
