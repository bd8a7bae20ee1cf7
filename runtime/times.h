/* SPDX-License-Identifier: MIT */
/* times.h - what is kept about the duration of one function's calls, and how
   totals are estimated from it.  Pure arithmetic, no clock, no thread: the
   caller says what it measured.  Unit of time: whatever the caller uses
   (clock ticks).

   Each call has three quantities: its inclusive time; its part of the
   function's inclusive time in which recursion is counted once (shadow.h says
   how); its time less what its timed callees stand for.  The self times of
   the profile come from the first two, see account.h.

   A function's calls in one thread form two strata.  The first calls are all
   timed.  Later ones are timed one in N, N random with mean `period', so that
   each is picked with probability 1 / period whatever the program's rhythm; a
   picked call stands for `period' calls (its weight w).  For a quantity q the
   stratum's total is estimated by (number of its calls, known exactly from
   the counters) times (sum w q / sum w), with the standard error of a
   weighted mean (Cochran, Sampling Techniques, 3rd ed., 6.3: ratio
   estimator), finite population correction included.  Strata of threads are
   independent: totals and variances add up.

   Weights differ much: N follows the mean, and what the budget has left.  A
   few calls that stand for most say less than their number: they are worth
   (sum w)^2 / sum w^2 (Kish, Survey Sampling, 1965, 11.7), and so few may all
   be alike by chance.  So the spread is also judged by all timed calls,
   whatever they stand for, as if weights had nothing to do with durations, and
   the larger counts.  Where hardly any were sampled, what they differ from the
   first ones on average may happen again.  Standard
   errors are raised such that 1.96 of them hold the truth in 95 % of the cases
   as Student's t does.  */

#ifndef RP_TIMES_H
#define RP_TIMES_H

#include "base.h"

enum rp_quantity
{
  RP_INCLUSIVE, /* every activation */
  RP_OUTERMOST, /* inclusive, recursion once */
  RP_SELF,
  RP_QUANTITIES
};

/* Durations by size: four buckets per power of two, up to 2^40.  */
#define RP_HISTOGRAM_BUCKETS 160

struct rp_times
{
  uint64_t exact_calls;   /* first stratum */
  uint64_t sampled_calls; /* second stratum: those timed */
  uint64_t minimum;       /* of inclusive times */
  uint64_t maximum;
  uint32_t period; /* 0: first stratum */
  uint32_t live;   /* timed activations on the shadow stack */
  uint32_t epoch;
  double probe;           /* what timing a call takes lately */
  double callee_variance; /* of first-stratum calls: callees were sampled */
  double weight;          /* sum w */
  double weight_squared;  /* sum w^2 */
  struct
  {
    double sum;        /* first stratum: sum q */
    double squares;    /* sum q^2 */
    double w_sum;      /* second stratum: sum w q */
    double w2_sum;     /* sum w^2 q */
    double w2_squares; /* sum w^2 q^2 */
    double s_sum;      /* sum q */
    double s_squares;  /* sum q^2 */
  } quantity[RP_QUANTITIES];
  float histogram[RP_HISTOGRAM_BUCKETS]; /* sum w */
};

struct rp_time_total
{
  uint64_t entries;   /* calls with machine code of their own, without: */
  uint64_t beginning; /* that no time is known of, see rp_shadow_begin */
  uint64_t timed;
  uint64_t minimum;
  uint64_t maximum;
  double total[RP_QUANTITIES];
  double variance[RP_QUANTITIES]; /* of the totals */
  float histogram[RP_HISTOGRAM_BUCKETS];
};

/* Adds a call; q in order of enum rp_quantity.  WEIGHT 0: of the first
   stratum; else the period that was in force when the call was picked.  */
void rp_times_add (struct rp_times *times, const double *q, uint32_t weight);

/* Adds what TIMES says about ENTRIES calls.  */
void rp_times_fold (struct rp_time_total *total, const struct rp_times *times,
                    uint64_t entries);

/* Sum of two independent totals.  */
void rp_times_merge (struct rp_time_total *into,
                     const struct rp_time_total *from);

/* The duration below which SHARE (0 ... 1) of the calls were.  */
double rp_times_percentile (const struct rp_time_total *total, double share);

/* The variance of the calls' durations over the square of their mean.  */
double rp_times_variation (const struct rp_time_total *total);

/* By what the distance between timed calls is to be multiplied when timing has
   cost SPENT times what it may, which is as much as PROBES cost.  */
double rp_times_throttle (double spent, double probes);

unsigned rp_times_bucket (uint64_t duration);

/* Quantile of Student's t for 95 % with FREEDOM degrees of it, over that of
   the normal distribution; within 3 %.  */
double rp_times_student (double freedom);

#endif
