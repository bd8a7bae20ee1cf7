/* SPDX-License-Identifier: MIT */
/* estimate.h - totals from what was counted in a share of the time.  Pure
   arithmetic.

   A total is estimated by what was counted divided by the share of the work
   that was done in windows.  Its error has three parts:

   - chance between windows: the windows were put into groups in turn, so
     neighbours in time are neighbours among the groups; how much the surplus
     of each over what its length says differs from its neighbour's estimates
     the variance of their sum (ratio estimator: Cochran, Sampling Techniques,
     3rd ed., 6.3; successive differences for systematic samples: Wolter,
     Introduction to Variance Estimation, chapter 8);
   - chance between calls: what belongs to a function comes in whole calls, and
     each call is in or out.  With n calls that counted x in all the variance
     is at least x^2 / n;
   - the share itself, because what probes cost in windows is known roughly. */

#ifndef RP_ESTIMATE_H
#define RP_ESTIMATE_H

#include "base.h"

struct rp_sampling
{
  double share;       /* of the work that was done in windows, 0 ... 1 */
  double doubt;       /* relative standard error of 1 / share */
  unsigned groups;    /* that hold a window */
  const double *time; /* of each group */
};

/* The share of the work that was done INSIDE windows, of seconds: probes cost
   OVERHEAD there, known with a relative standard error of DOUBT.  */
void rp_estimate_share (struct rp_sampling *sampling, double inside,
                        double outside, double overhead, double doubt);

/* The total behind COUNT, which the groups counted as COUNTS (one per group)
   in CALLS sampled calls.  *ERROR_OUT: one standard error.  */
double rp_estimate_total (const struct rp_sampling *sampling, double count,
                          const double *counts, double calls,
                          double *error_out);

#endif
