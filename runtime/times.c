/* SPDX-License-Identifier: MIT */
/* times.c: estimators of times.h.  No state of its own: any thread, signal
   handlers too, as long as the records are the caller's.  */

#include "times.h"

unsigned
rp_times_bucket (uint64_t duration)
{
  if (duration < 4)
    return (unsigned) duration;
  unsigned power = 63u - (unsigned) __builtin_clzll (duration);
  unsigned bucket = (power - 1) * 4 + ((duration >> (power - 2)) & 3);
  return bucket < RP_HISTOGRAM_BUCKETS ? bucket : RP_HISTOGRAM_BUCKETS - 1;
}

/* Lower end of a bucket; the inverse of rp_times_bucket.  */
static double
bucket_start (unsigned bucket)
{
  if (bucket < 4)
    return bucket;
  return (double) ((UINT64_C (4) + bucket % 4) << (bucket / 4 - 1));
}

void
rp_times_add (struct rp_times *times, const double *q, uint32_t weight)
{
  uint64_t duration = q[RP_INCLUSIVE] > 0 ? (uint64_t) q[RP_INCLUSIVE] : 0;
  if (times->exact_calls + times->sampled_calls == 0
      || duration < times->minimum)
    times->minimum = duration;
  if (duration > times->maximum)
    times->maximum = duration;
  double w = weight;
  bool first = weight == 0;
  if (first)
    times->exact_calls++;
  else
    {
      times->sampled_calls++;
      times->weight += w;
      times->weight_squared += w * w;
    }
  for (int i = 0; i < RP_QUANTITIES; i++)
    if (first)
      {
        times->quantity[i].sum += q[i];
        times->quantity[i].squares += q[i] * q[i];
      }
    else
      {
        times->quantity[i].w_sum += w * q[i];
        times->quantity[i].w2_sum += w * w * q[i];
        times->quantity[i].w2_squares += w * w * q[i] * q[i];
        times->quantity[i].s_sum += q[i];
        times->quantity[i].s_squares += q[i] * q[i];
      }
  times->histogram[rp_times_bucket (duration)] += first ? 1 : (float) weight;
}

double
rp_times_student (double freedom)
{
  double part = 1 / (freedom < 1 ? 1 : freedom);
  return 1 + part * (1.24 + part * (0.9 + part * 3.4));
}

/* If no later call was timed: how much these may differ on average from the
   first ones, relative.  These find cold caches, and the program beginning. */
#define FIRST_DIFFER 0.3

/* From so many sampled calls on they tell themselves how the first ones
   differ.  */
#define SAMPLED_SUFFICE 8

/* Weighted, so few calls say nothing about their own spread.  */
#define FREEDOM_LEAST 3.0

/* What single calls say, whatever they stand for.  */
struct spread
{
  double calls;
  double variance; /* of one call */
};

static struct spread
spread_of (const struct rp_times *times, int i)
{
  double n = (double) times->exact_calls + (double) times->sampled_calls;
  double sum = times->quantity[i].sum + times->quantity[i].s_sum;
  double squares = times->quantity[i].squares + times->quantity[i].s_squares;
  double variance = n > 1 ? (squares - sum / n * sum) / (n - 1) : 0;
  return (struct spread){ n, variance > 0 ? variance : 0 };
}

/* Total and variance of REST calls of which none was timed: the first ones
   have to speak for them.  */
static void
estimate_unsampled (const struct rp_times *times, int i, double rest,
                    double *total_out, double *variance_out)
{
  *total_out = *variance_out = 0;
  if (times->exact_calls == 0)
    return;
  struct spread all = spread_of (times, i);
  double mean = times->quantity[i].sum / all.calls;
  double of_mean = all.calls > 1
                       ? all.variance * (1 / all.calls + 1 / rest)
                             * rp_square (rp_times_student (all.calls - 1))
                       : rp_square (mean);
  *total_out = rest * mean;
  *variance_out = rest * rest * (of_mean + rp_square (FIRST_DIFFER * mean));
}

/* Total and variance of REST calls of the second stratum.  */
static void
estimate_rest (const struct rp_times *times, int i, double rest,
               double *total_out, double *variance_out)
{
  double m = (double) times->sampled_calls;
  if (m < 1)
    {
      estimate_unsampled (times, i, rest, total_out, variance_out);
      return;
    }
  double weights = rp_square (times->weight);
  double worth = weights / times->weight_squared;
  double mean = times->quantity[i].w_sum / times->weight, spread = 0;
  if (m > 1)
    {
      spread = times->quantity[i].w2_squares
               - 2 * mean * times->quantity[i].w2_sum
               + mean * mean * times->weight_squared;
      spread *= m / (m - 1) / weights;
      double freedom = worth - 1 > FREEDOM_LEAST ? worth - 1 : FREEDOM_LEAST;
      spread *= rp_square (rp_times_student (freedom));
    }
  struct spread all = spread_of (times, i);
  if (all.calls < 2)
    spread = mean * mean;
  double likely
      = all.variance / worth * rp_square (rp_times_student (all.calls - 1));
  if (spread < likely)
    spread = likely;
  if (times->exact_calls > 0 && m < SAMPLED_SUFFICE)
    {
      double first
          = times->quantity[i].sum / (double) times->exact_calls - mean;
      spread += first * first / worth;
    }
  double correction = rest > m ? 1 - m / rest : 0;
  *total_out = rest * mean;
  *variance_out = rest * rest * spread * correction;
}

void
rp_times_fold (struct rp_time_total *total, const struct rp_times *times,
               uint64_t entries)
{
  uint64_t timed = times->exact_calls + times->sampled_calls;
  if (entries < timed)
    entries = timed;
  if (timed > 0)
    {
      if (total->timed == 0 || times->minimum < total->minimum)
        total->minimum = times->minimum;
      if (times->maximum > total->maximum)
        total->maximum = times->maximum;
    }
  total->entries += entries;
  total->timed += timed;
  double rest = (double) (entries - times->exact_calls);
  for (int i = 0; i < RP_QUANTITIES; i++)
    {
      double more = 0, variance = 0;
      if (rest > 0)
        estimate_rest (times, i, rest, &more, &variance);
      total->total[i] += times->quantity[i].sum + more;
      total->variance[i] += variance;
    }
  total->variance[RP_SELF] += times->callee_variance;
  for (unsigned i = 0; i < RP_HISTOGRAM_BUCKETS; i++)
    total->histogram[i] += times->histogram[i];
}

void
rp_times_merge (struct rp_time_total *into, const struct rp_time_total *from)
{
  if (from->timed > 0)
    {
      if (into->timed == 0 || from->minimum < into->minimum)
        into->minimum = from->minimum;
      if (from->maximum > into->maximum)
        into->maximum = from->maximum;
    }
  into->entries += from->entries;
  into->beginning += from->beginning;
  into->timed += from->timed;
  for (int i = 0; i < RP_QUANTITIES; i++)
    {
      into->total[i] += from->total[i];
      into->variance[i] += from->variance[i];
    }
  for (unsigned i = 0; i < RP_HISTOGRAM_BUCKETS; i++)
    into->histogram[i] += from->histogram[i];
}

double
rp_times_percentile (const struct rp_time_total *total, double share)
{
  double all = 0, below = 0;
  for (unsigned i = 0; i < RP_HISTOGRAM_BUCKETS; i++)
    all += (double) total->histogram[i];
  double wanted = share * all;
  for (unsigned i = 0; i < RP_HISTOGRAM_BUCKETS; i++)
    {
      double here = (double) total->histogram[i];
      if (here > 0 && below + here >= wanted)
        {
          double from = bucket_start (i), to = bucket_start (i + 1);
          double value = from + (to - from) * (wanted - below) / here;
          if (value < (double) total->minimum)
            value = (double) total->minimum;
          if (value > (double) total->maximum)
            value = (double) total->maximum;
          return value;
        }
      below += here;
    }
  return (double) total->maximum;
}

/* As if there had been one more of the longest: few long calls may as well
   have been some more, or less.  */
double
rp_times_variation (const struct rp_time_total *total)
{
  double longest = (double) total->maximum;
  double calls = 1, sum = longest, squares = longest * longest;
  for (unsigned i = 0; i < RP_HISTOGRAM_BUCKETS; i++)
    {
      double here = (double) total->histogram[i];
      double middle = (bucket_start (i) + bucket_start (i + 1)) / 2;
      calls += here;
      sum += here * middle;
      squares += here * middle * middle;
    }
  double variation = sum > 0 ? squares * calls / rp_square (sum) - 1 : 0;
  return variation > 0 ? variation : 0;
}

/* A little before all is spent, and then steeply: where the functions would
   spend r times too much by themselves, it settles at the fifth root of r / 4
   or so, which is 1.1 for r = 6.  A function of which a few calls last long
   may wish for thousands of times too much; but what the first calls of a
   program spent too much must not silence their functions for good.  */
double
rp_times_throttle (double spent, double probes)
{
  double over = spent / 0.7, most = 64 + probes;
  if (over <= 1)
    return 1;
  over *= over;
  over *= over;
  return over < most ? over : most;
}
