/* SPDX-License-Identifier: MIT */
/* estimate.c: see estimate.h.  Any thread, signal handlers too.  */

#include "estimate.h"

/* Of nothing seen, so many calls may well have been missed: 3 with a
   probability of 5 %, which is two of these standard errors.  */
#define UNSEEN_CALLS 1.5

/* A profiled version may run faster or slower than the bare one by so much
   even without its counters, because its code lies elsewhere (Mytkowicz et
   al., Producing wrong data without doing anything obviously wrong, ASPLOS
   2009).  */
#define PLACEMENT 0.1

void
rp_estimate_share (struct rp_sampling *sampling, double inside, double outside,
                   double overhead, double doubt)
{
  /* Probes slow the program down in windows only: less of its work is done
     there than of its time is spent.  */
  if (overhead > 0.9 * inside)
    overhead = 0.9 * inside;
  double work = inside - overhead;
  double all = work + outside;
  sampling->share = all > 0 ? work / all : 0;
  double cost = overhead * doubt, placement = inside * PLACEMENT;
  sampling->doubt = work > 0
                        ? __builtin_sqrt (cost * cost + placement * placement)
                              / work * (1 - sampling->share)
                        : 0;
}

/* Variance of the sum of the groups' counts.  */
static double
group_variance (const struct rp_sampling *sampling, double count,
                const double *counts)
{
  double n = sampling->groups, time = 0, squares = 0;
  for (unsigned i = 0; i < sampling->groups; i++)
    time += sampling->time[i];
  if (n < 2 || time <= 0)
    return count * count;
  double before = 0;
  for (unsigned i = 0; i < sampling->groups; i++)
    {
      double surplus = counts[i] - count * sampling->time[i] / time;
      if (i > 0)
        squares += (surplus - before) * (surplus - before);
      before = surplus;
    }
  return squares / 2 * n / (n - 1);
}

double
rp_estimate_total (const struct rp_sampling *sampling, double count,
                   const double *counts, double calls, double *error_out)
{
  if (sampling->share >= 1)
    {
      *error_out = 0;
      return count;
    }
  double scale = sampling->share > 0 ? 1 / sampling->share : 0;
  if (count <= 0)
    {
      *error_out = UNSEEN_CALLS * (scale > 0 ? scale : 1);
      return 0;
    }
  double variance = group_variance (sampling, count, counts);
  double clusters = calls > 0 ? count * count / calls : count * count;
  if (variance < clusters)
    variance = clusters;
  variance *= 1 - sampling->share;
  variance += count * count * sampling->doubt * sampling->doubt;
  *error_out = scale * __builtin_sqrt (variance);
  return count * scale;
}
