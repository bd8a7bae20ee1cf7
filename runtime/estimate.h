/* SPDX-License-Identifier: MIT */
/* estimate.h - totals from what was counted in a share of the time.  Pure
   arithmetic.

   Calls that begin in windows are counted; what the others are is estimated:

   - For most bodies it is measured.  In stretches of time outside of windows
     the calls of the bare functions were counted.  Windows and stretches lie
     at random, so what is outside is estimated by the stretches' calls times
     (time outside / time in stretches), however fast either code runs.  The
     time until a function was found to be called too often to be counted all
     the time is a stratum of its own, of which all is known: it is no random
     part of the run, but mostly the beginning of what calls it.
   - Loops and branches within a body: by what they counted per call in
     windows, which does not depend on speed either.
   - Bodies whose calls are not watched are expanded like the watched body
     which is called at the same times, as the groups of windows tell: the
     expansion hangs on nothing but when calls happen.  Or, if none is, like
     the watched ones on average, with the spread among these as error.
   - Where nothing is watched, by the share of time.  Then profiled code is
     taken to run as fast as bare code, but for its probes, to within
     SPEED_DOUBT.

   Errors by chance: the windows were put into groups in turn, so neighbours in
   time are neighbours among the groups; how much the surplus of each over what
   its length says differs from its neighbour's estimates the variance of the
   sum (ratio estimator: Cochran, Sampling Techniques, 3rd ed., 6.3; successive
   differences for systematic samples: Wolter, Introduction to Variance
   Estimation, chapter 8).  With few groups it is raised such that 1.96
   standard errors hold the truth in 95 % of the cases as Student's t does.  */

#ifndef RP_ESTIMATE_H
#define RP_ESTIMATE_H

#include "base.h"

/* What a body's counts are to be multiplied with.  */
struct rp_expansion
{
  double factor;
  double error;  /* relative, of the product; one standard error */
  bool watched;  /* the body's calls were */
  double unseen; /* calls of one that was never entered in a window */
  /* Of calls that began before a window and went on through all of it, so that
     nobody counts what happens in them: */
  double stayed; /* seconds outside of windows */
  double missed; /* how much that may be, relative to what is estimated; one
                    standard error */
};

struct rp_sampling
{
  double inside;               /* seconds in windows */
  double outside;              /* and not, stretches included */
  double windows;              /* how many there were */
  unsigned groups;             /* that hold one */
  const double *time;          /* of each group, in windows */
  struct rp_expansion by_time; /* see rp_estimate_by_time */
  struct rp_expansion others;  /* see rp_estimate_others */
};

/* Fills `by_time', and `others' with the same: probes cost OVERHEAD seconds in
   windows, known with a relative standard error of DOUBT.  */
void rp_estimate_by_time (struct rp_sampling *sampling, double overhead,
                          double doubt);

/* Counts in windows and their sum.  */
struct rp_counted
{
  double count;
  const double *groups; /* or NULL */
  double shortest;      /* call that was timed, seconds; 0: not known */
  bool certain;         /* once in each call, whatever happens */
};

/* What was counted in stretches outside of windows.  */
struct rp_watched
{
  const double *calls; /* by group */
  const double *time;  /* seconds, by group */
  double cost;         /* seconds of them that counting took; of which nobody
                          knows whether it is nothing or twice that */
  double known;        /* calls before the stretches, in ... */
  double known_time;   /* seconds outside of windows that held no others */
};

/* The expansion of a body by its entries in windows and the calls of the bare
   function outside.  */
struct rp_expansion rp_estimate_watched (const struct rp_sampling *sampling,
                                         struct rp_counted entries,
                                         struct rp_watched watched);

/* Of bodies that were watched.  */
struct rp_expansion_sum
{
  double weight;
  double weighted;
  double squares;
  double bodies;
};
void rp_estimate_collect (struct rp_expansion_sum *sum,
                          struct rp_expansion expansion);
/* Fills `others' from them, if there are any.  */
void rp_estimate_others (struct rp_sampling *sampling,
                         const struct rp_expansion_sum *sum);

/* The expansion of a body that is not watched: like LIKE, whose calls were
   CALLS, or, without, by the `others'.  */
struct rp_expansion rp_estimate_like (const struct rp_sampling *sampling,
                                      struct rp_counted entries,
                                      const struct rp_expansion *like,
                                      struct rp_counted calls);

/* Relative standard error of the part outside of windows of what happens
   within CALLS, in proportion to whose groups.  */
double rp_estimate_within (const struct rp_sampling *sampling,
                           struct rp_counted counted, struct rp_counted calls);

/* Relative standard error of the time of the calls outside of windows, if they
   last as those of CALLS do, whose durations' variance is VARIATION times the
   square of their mean.  */
double rp_estimate_durations (const struct rp_sampling *sampling,
                              struct rp_counted calls, double variation);

/* Standard error of a total of 0, because nothing was counted in what was
   expanded by FACTOR, though its function was called, CALLS, in windows and
   something in it ran BUSIEST times in all: a way that none of the windows has
   seen may still be taken in 3 parts of their number of the time.  Or because
   the function was not called in any window.  */
double rp_estimate_none (const struct rp_sampling *sampling, double factor,
                         struct rp_counted calls, double busiest);
double rp_estimate_unseen (const struct rp_sampling *sampling);

/* Of what happens in calls that no window saw begin and that ran for SECONDS:
   the standard error of how often that was which happens most.  */
double rp_estimate_stayed (double seconds);

#endif
