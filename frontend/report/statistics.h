/* SPDX-License-Identifier: MIT */
/* The statistics of `ruchy bench' and `ruchy diff', on top of the GNU
   Scientific Library.  Nothing here allocates but where it says so; samples
   are plain arrays.  Sources: Georges, Buytaert and Eeckhout 2007; Kalibera
   and Jones 2013; Fieller 1954; Efron 1987; Benjamini and Hochberg 1995.  */

#ifndef RUCHY_REPORT_STATISTICS_H
#define RUCHY_REPORT_STATISTICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct summary
{
  size_t count;
  double mean, median, minimum, maximum;
  double deviation; /* sample standard deviation, n - 1 */
  size_t outliers;  /* more than three times the distance of the quartiles
                       outside of them (Tukey 1977); included in the rest */
};

/* COUNT may be 0: then all is 0.  Allocates and frees a copy for the
   median.  */
struct summary summarize (const double *values, size_t count);

/* Coefficient of variation; 0 if the mean is 0.  */
double variation (const struct summary *s);

struct welch
{
  double difference; /* mean of B - mean of A */
  double error;      /* its standard error */
  double freedom;    /* Welch-Satterthwaite */
  double p;          /* two-sided, of no difference; 1 if it can't be told */
};

/* Welch's t-test.  With fewer than two values on a side, p is 1; with no
   variation at all, p is 0 or 1.  */
struct welch welch_test (const struct summary *a, const struct summary *b);

/* Two-sided probability of DIFFERENCE or more if there were none and its
   standard error were ERROR (above 0).  */
double normal_test (double difference, double error);

/* Probability of what was seen, or more, if B's mean were at most FACTOR
   times A's (one-sided).  */
double p_not_above (const struct summary *a, const struct summary *b,
                    double factor);

struct interval
{
  double estimate, low, high;
};

/* B's mean over A's with Fieller's interval of two-sided LEVEL (0.95).  LOW
   and HIGH are -/+ infinity where A's mean can't be told from 0.  */
struct interval ratio_of_means (const struct summary *a,
                                const struct summary *b, double level);

/* The same by the bias-corrected accelerated bootstrap with REPLICATES
   resamples; SEED makes it repeatable.  Allocates its work space.  */
struct interval bootstrap_ratio (const double *a, size_t a_count,
                                 const double *b, size_t b_count, double level,
                                 unsigned replicates, uint64_t seed);

/* Cohen's d with the pooled deviation; 0 if there is no variation.  */
double effect_size (const struct summary *a, const struct summary *b);

/* Runs on each side that show with the given POWER (0.8), at one-sided
   level ALPHA (0.05), that a ratio of THETA is below LIMIT, when each side
   has the coefficient of variation CV.  SIZE_MAX if no number would do.  */
size_t runs_needed (double cv, double theta, double limit, double alpha,
                    double power);

/* Adjusted p-values that control the false discovery rate.  ADJUSTED may be
   P.  Allocates its work space.  */
void false_discovery (const double *p, double *adjusted, size_t count);

/* Wilson's interval of a proportion.  */
struct interval proportion (size_t hits, size_t trials, double level);

/* Small random numbers for orders and resamples (xorshift64*; the seed must
   not be 0).  */
uint64_t random_next (uint64_t *state);
/* Uniform below LIMIT (at least 1).  */
size_t random_below (uint64_t *state, size_t limit);
/* Fisher and Yates.  */
void random_shuffle (uint64_t *state, unsigned *items, size_t count);

#endif
