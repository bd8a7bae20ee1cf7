/* SPDX-License-Identifier: MIT */
/* estimate.c: see estimate.h.  Any thread, signal handlers too.  */

#include "estimate.h"
#include "times.h"

/* Of nothing seen, so many calls may well have been missed: 3 with a
   probability of 5 %, which is two of these standard errors.  */
#define UNSEEN_CALLS 1.5

/* By how much profiled code, its probes left aside, may run faster or slower
   than bare code because it lies elsewhere: a chain through memory takes half
   the time or twice as long (Mytkowicz et al., Producing wrong data without
   doing anything obviously wrong, ASPLOS 2009, for the milder cases).  */
#define SPEED_DOUBT 0.5

/* From so many calls on what differs between them shows between groups.  */
#define CALLS_TELL 30.0

/* What happens per call may change while the program runs, and a few windows
   need not show it: they may lie side by side, and one shows nothing.
   Relative, by the number of windows and by its square.  */
#define DRIFT 0.05
#define DRIFT_OF_FEW 0.4

/* The compiler may have inlined a call in only one of the two versions.  Of
   the calls outside of windows, relative.  */
#define INLINING 0.003

/* What falls into fewer windows is rare.  */
#define RARE 3

/* Seconds that a call takes, at least.  */
#define SHORTEST_CALL 2e-9

static double
sum_of (const double *values, unsigned count)
{
  double sum = 0;
  for (unsigned i = 0; i < count; i++)
    sum += values[i];
  return sum;
}

/* Variance of a sum of N parts, part I of which is VALUES[i] more than SHARE
   of BASE[i]; where there is nothing there is none.  -1: fewer than two.  */
static double
variance_of_sum (const double *values, const double *base, double share,
                 unsigned n)
{
  double before = 0, squares = 0, parts = 0;
  for (unsigned i = 0; i < n; i++)
    {
      if (base[i] <= 0 && values[i] <= 0)
        continue;
      double surplus = values[i] - share * base[i];
      if (parts++ > 0)
        squares += rp_square (surplus - before);
      before = surplus;
    }
  if (parts < 2)
    return -1;
  double freedom = 2.0 / 3 * (parts - 1);
  return squares / 2 * parts / (parts - 1)
         * rp_square (rp_times_student (freedom));
}

void
rp_estimate_by_time (struct rp_sampling *sampling, double overhead,
                     double doubt)
{
  double inside = sampling->inside;
  struct rp_expansion *all = &sampling->by_time;
  *all = (struct rp_expansion){ .factor = 1 };
  /* Probes slow the program down in windows only: less of its work is done
     there than of its time is spent.  */
  if (overhead > 0.9 * inside)
    overhead = 0.9 * inside;
  double work = inside - overhead;
  if (work > 0)
    {
      all->factor = 1 + sampling->outside / work;
      all->error = __builtin_sqrt (rp_square (overhead * doubt / work)
                                   + rp_square (SPEED_DOUBT))
                   * (1 - 1 / all->factor);
    }
  else if (sampling->outside > 0)
    all->error = 1;
  sampling->others = *all;
}

/* The relative standard error of a count by chance between windows.  */
static double
chance (const struct rp_sampling *sampling, struct rp_counted counted)
{
  double n = sampling->groups, variance = -1;
  if (counted.count <= 0)
    return 0;
  if (counted.groups != NULL && sampling->inside > 0)
    variance
        = variance_of_sum (counted.groups, sampling->time,
                           counted.count / sampling->inside, (unsigned) n);
  if (variance < 0)
    return 1;
  if (variance < counted.count)
    variance = counted.count;
  return __builtin_sqrt (variance) / counted.count;
}

/* Parts of a sum: groups that hold some time.  */
static double
parts_of (const double *time, unsigned n)
{
  double parts = 0;
  for (unsigned i = 0; i < n; i++)
    parts += time[i] > 0;
  return parts;
}

/* How many groups of the same size would vary as much.  */
static double
effective (const double *groups, unsigned n)
{
  double sum = 0, squares = 0;
  for (unsigned i = 0; i < n; i++)
    {
      sum += groups[i];
      squares += rp_square (groups[i]);
    }
  return squares > 0 ? rp_square (sum) / squares : 0;
}

/* Of calls that all of LOOKS did not see in TIME seconds elsewhere.  Those of
   which none is known to be so short are taken to be no shorter than a quarter
   of what they were.  */
static double
unseen_calls (double time, double looks, double shortest)
{
  double call = shortest / 4 > SHORTEST_CALL ? shortest / 4 : SHORTEST_CALL;
  return time * UNSEEN_CALLS / (looks > 2 ? looks : 2) / call;
}

/* What was seen in hardly any window may be far more elsewhere: the relative
   standard error that is left then.  */
static double
rare (const struct rp_sampling *sampling, struct rp_counted entries,
      double factor)
{
  if (entries.groups == NULL || entries.count <= 0
      || effective (entries.groups, sampling->groups) >= RARE)
    return 0;
  return unseen_calls (sampling->outside, sampling->windows, entries.shortest)
         / (entries.count * factor);
}

/* There were no stretches after what is known: of the REST of the time outside
   nothing but its length is.  */
static struct rp_expansion
only_known (const struct rp_sampling *sampling, struct rp_counted entries,
            struct rp_watched watched, double rest)
{
  struct rp_expansion all
      = rp_estimate_like (sampling, entries, NULL, entries);
  double known = watched.known;
  if (entries.count <= 0)
    {
      double more
          = watched.known_time > 0 ? known * rest / watched.known_time : 0;
      return (struct rp_expansion){ .factor = 1,
                                    .error
                                    = more > 0 ? more / (known + more) : 0,
                                    .watched = known > 0 || rest <= 0,
                                    .unseen = known + more };
    }
  if (known <= 0 || sampling->outside <= 0)
    return all;
  double share = rest > 0 ? rest / sampling->outside : 0;
  double total = entries.count * (1 + (all.factor - 1) * share) + known;
  return (struct rp_expansion){ .factor = total / entries.count,
                                .error = all.error * all.factor * share
                                         * entries.count / total,
                                .watched = true };
}

/* What was watched is known; the rest of the time outside is as that was, but
   for what the detours cost.  A few stretches may all have missed what windows
   have seen: how much calls come and go is taken from where it shows more.  */
struct rp_expansion
rp_estimate_watched (const struct rp_sampling *sampling,
                     struct rp_counted entries, struct rp_watched watched)
{
  /* Without a window all is in the first group.  */
  unsigned n = sampling->groups > 0 ? sampling->groups : 1;
  double time = sum_of (watched.time, n), seen = sum_of (watched.calls, n);
  double cost = watched.cost < 0.9 * time ? watched.cost : 0.9 * time;
  double rest = sampling->outside - watched.known_time;
  if (time <= 0)
    return only_known (sampling, entries, watched, rest > 0 ? rest : 0);
  double unwatched = rest > time ? rest - time : 0;
  double scale = unwatched / (time - cost);
  if (entries.count <= 0)
    return (struct rp_expansion){ .factor = 1,
                                  .error = unwatched > 0 ? 1 : 0,
                                  .watched
                                  = unwatched <= 0 || watched.known + seen > 0,
                                  .unseen
                                  = watched.known + seen * (1 + scale) };
  double variance
      = variance_of_sum (watched.calls, watched.time, seen / time, n);
  if (variance < 0)
    variance = rp_square (seen);
  double likely = entries.count / sampling->inside * time;
  if (likely < seen)
    likely = seen;
  double windows = rp_square (likely * chance (sampling, entries))
                   * parts_of (sampling->time, n) / parts_of (watched.time, n);
  if (variance < windows)
    variance = windows;
  if (variance < seen)
    variance = seen;
  /* Stretches of the same groups lie in the rest, too: it varies as well.  */
  variance *= scale * (1 + scale);
  double doubt = seen * scale * cost / (time - cost) + seen * INLINING;
  double total = entries.count + watched.known + seen * (1 + scale);
  double factor = total / entries.count;
  double more = 0;
  double stretches = parts_of (watched.time, n);
  if (effective (entries.groups, n) + effective (watched.calls, n) < RARE)
    more = unseen_calls (unwatched, sampling->windows + stretches,
                         entries.shortest);
  return (struct rp_expansion){
    .factor = factor,
    .error
    = __builtin_sqrt (variance + rp_square (doubt) + rp_square (more)) / total,
    .watched = true
  };
}

/* Equal weights would let bodies decide of which little was seen.  */
void
rp_estimate_collect (struct rp_expansion_sum *sum,
                     struct rp_expansion expansion)
{
  double weight = 1 / (rp_square (expansion.error) + 0.01);
  double outside = expansion.factor - 1;
  sum->weight += weight;
  sum->weighted += weight * outside;
  sum->squares += weight * rp_square (outside);
  sum->bodies += 1 / (1 + 100 * rp_square (expansion.error));
}

/* How far another body's expansion may lie from the mean: what is seen among
   those known, and as if there were one more that differs as much as speeds
   can.  The share of time is one more witness of the mean.  */
void
rp_estimate_others (struct rp_sampling *sampling,
                    const struct rp_expansion_sum *sum)
{
  struct rp_expansion_sum all = *sum;
  rp_estimate_collect (&all, sampling->by_time);
  if (sum->weight <= 0)
    return;
  double mean = all.weighted / all.weight;
  double spread = all.squares / all.weight - rp_square (mean);
  double unknown = rp_square (mean * SPEED_DOUBT);
  double variance = ((spread > 0 ? spread : 0) * sum->bodies + unknown)
                    / (sum->bodies + 1);
  double factor = 1 + mean;
  sampling->others.factor = factor;
  sampling->others.error
      = __builtin_sqrt (variance / rp_square (factor) + 1 / all.weight);
}

/* The relative standard error of ENTRIES taken to be in proportion to CALLS.
   Two bursts that fell into the same window prove nothing.  */
static double
likeness (const struct rp_sampling *sampling, struct rp_counted entries,
          struct rp_counted calls)
{
  double groups = effective (calls.groups, sampling->groups);
  double rest = groups > 1 ? rp_times_student (2.0 / 3 * (groups - 1))
                                 / rp_times_student (21)
                           : 0;
  double error = rp_estimate_within (sampling, entries, calls);
  return groups < 2 ? 1 : error * rest;
}

struct rp_expansion
rp_estimate_like (const struct rp_sampling *sampling,
                  struct rp_counted entries, const struct rp_expansion *like,
                  struct rp_counted calls)
{
  struct rp_expansion result = like ? *like : sampling->others;
  double own = like ? likeness (sampling, entries, calls)
                    : chance (sampling, entries);
  /* All of LIKE's calls may have been seen, and not all of these.  */
  double factor = result.factor > sampling->by_time.factor
                      ? result.factor
                      : sampling->by_time.factor;
  own *= (factor - 1) / result.factor;
  double more = rare (sampling, entries, result.factor);
  result.error = __builtin_sqrt (rp_square (result.error) + rp_square (own)
                                 + rp_square (more));
  result.watched = false;
  return result;
}

/* Windows that something fell into; at least one.  */
static double
windows_of (const struct rp_sampling *sampling, const double *groups)
{
  double windows = parts_of (groups, groups ? sampling->groups : 0);
  if (sampling->groups > 0)
    windows *= sampling->windows / sampling->groups;
  return windows > 1 ? windows : 1;
}

/* Relative, of what happens per call: it may change while the program runs,
   see above.  */
static double
drift_of (const struct rp_sampling *sampling, const double *groups)
{
  double windows = windows_of (sampling, groups);
  return (DRIFT + DRIFT_OF_FEW / windows) / windows;
}

/* Calls that lie in the same window are likely to be alike: those of a window
   say as much as one.  Where they are many they cannot all be, and say more,
   by the root of the number of such bundles.  */
#define BUNDLE 10.0

double
rp_estimate_durations (const struct rp_sampling *sampling,
                       struct rp_counted calls, double variation)
{
  double n = calls.count;
  if (n < 1)
    return 1;
  double windows = windows_of (sampling, calls.groups);
  if (windows > n)
    windows = n;
  double bundles = n / windows / BUNDLE;
  double size = windows * (bundles > 1 ? __builtin_sqrt (bundles) : 1);
  double error = __builtin_sqrt (variation / size);
  /* One call, or all the same so far.  */
  if (error < 1 / n)
    error = 1 / n;
  return __builtin_sqrt (rp_square (error * rp_times_student (size - 1))
                         + rp_square (drift_of (sampling, calls.groups)));
}

double
rp_estimate_within (const struct rp_sampling *sampling,
                    struct rp_counted counted, struct rp_counted calls)
{
  double count = counted.count, n = calls.count, variance = -1;
  if (count <= 0 || (counted.certain && count == n))
    return 0;
  if (n < 1)
    return 1;
  double base = calls.groups ? sum_of (calls.groups, sampling->groups) : 0;
  if (counted.groups != NULL && base > 0)
    variance = variance_of_sum (
        counted.groups, calls.groups,
        sum_of (counted.groups, sampling->groups) / base, sampling->groups);
  /* Each call is in or out, with all that happens in it.  */
  double least = rp_square (count) / n * (n > CALLS_TELL ? CALLS_TELL / n : 1);
  /* Once in each call so far: what would be otherwise is rare.  */
  bool alike = variance == 0 && count == n;
  if (variance < 0)
    variance = rp_square (count) / n;
  if (alike)
    variance = rp_square (UNSEEN_CALLS);
  else if (variance < least + count)
    variance = least + count;
  double drift = count * drift_of (sampling, counted.groups);
  return __builtin_sqrt (variance + rp_square (drift)) / count;
}

double
rp_estimate_none (const struct rp_sampling *sampling, double factor,
                  struct rp_counted calls, double busiest)
{
  if (factor <= 1)
    return 0;
  double few = UNSEEN_CALLS * factor;
  double often = UNSEEN_CALLS / windows_of (sampling, calls.groups) * busiest;
  return often > few ? often : few;
}

double
rp_estimate_unseen (const struct rp_sampling *sampling)
{
  return unseen_calls (sampling->outside, sampling->windows, 0);
}

double
rp_estimate_stayed (double seconds)
{
  return seconds / SHORTEST_CALL;
}
