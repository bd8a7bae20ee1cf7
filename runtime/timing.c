/* SPDX-License-Identifier: MIT */
/* timing.c: the probes that time calls.  Any thread, signal handlers too.

   time_enter is called when a body's countdown has run out.  It times this
   call, decides after how many more calls to be asked again, and raises the
   countdown accordingly:

     MODE=exact      1
     MODE=counts     never again
     MODE=adaptive   1 for the first calls; then, when the function's calls
                     have proved so short that the probe would cost more than
                     its share of the budget, a random number from 1 to
                     2 N - 1 with N = probe cost / (share * mean duration)

   Random gaps, because a fixed one may move in step with the program
   (Mytkowicz et al., PLDI 2010).

   A signal handler may interrupt a probe.  The word `busy' then makes the
   handler's own probes stand back; it holds a stack address, so that it can
   be told from a leftover of a handler that jumped out of a probe.  */

#include "timing.h"
#include "clock.h"
#include "code-map.h"
#include "control.h"
#include "run.h"
#include "segment.h"
#include "threads.h"

#define RAISE_NEVER (UINT64_C (1) << 62)
#define FIRST_CALLS 256
#define FIRST_CALLS_OVER_BUDGET 16
#define PERIOD_LIMIT 65536

/* What timing may cost, as a share of the run; set from the budget.  */
static double timing_share = 0.005;
static uint64_t start_ticks;

static uint32_t
random_below (struct rp_thread *self, uint32_t limit)
{
  /* Marsaglia, Xorshift RNGs, Journal of Statistical Software 8, 2003.  */
  uint64_t x = self->random;
  x ^= x << 13;
  x ^= x >> 7;
  x ^= x << 17;
  self->random = x;
  return (uint32_t) (((x >> 32) * limit) >> 32);
}

static double
mean_duration (const struct rp_times *times)
{
  double sum = times->quantity[RP_INCLUSIVE].sum
               + times->quantity[RP_INCLUSIVE].w_sum;
  double weight = (double) times->exact_calls + times->weight;
  return weight > 0 ? sum / weight : 0;
}

static uint32_t
choose_period (const struct rp_times *times)
{
  double mean = mean_duration (times);
  double period = rp_probe_cost.whole / (timing_share * (mean > 1 ? mean : 1));
  return period < PERIOD_LIMIT ? (uint32_t) period : PERIOD_LIMIT;
}

/* After how many calls to ask again.  */
static uint64_t
choose_raise (struct rp_thread *self, struct rp_times *times, uint64_t now)
{
  if (rp_run.config.mode == RP_MODE_EXACT)
    return 1;
  if (times->period == 0)
    {
      double spent = self->shadow.cost;
      double allowed = timing_share * (double) (now - start_ticks);
      uint64_t first = spent > allowed ? FIRST_CALLS_OVER_BUDGET : FIRST_CALLS;
      if (times->exact_calls < first)
        return 1;
    }
  uint32_t period = choose_period (times);
  if (times->period == 0 && period < 2)
    return 1;
  times->period = period > 1 ? period : 1;
  return 1 + random_below (self, 2 * times->period - 1);
}

static struct rp_times *
times_of (struct rp_thread *self, struct rp_slab *slab,
          const struct rp_unit *unit, uint32_t function)
{
  struct rp_times **times = &slab->functions[unit->first_function + function];
  if (*times == NULL)
    {
      *times = rp_region_alloc (&self->memory, sizeof **times);
      if (*times != NULL)
        (*times)->epoch = rp_threads_epoch;
    }
  else if (RP_UNLIKELY ((*times)->epoch != rp_threads_epoch))
    {
      uint32_t live = (*times)->live;
      memset (*times, 0, sizeof **times);
      (*times)->live = live;
      (*times)->epoch = rp_threads_epoch;
    }
  return *times;
}

/* Stack pushed for arguments makes the distance of two frames vary a
   little.  */
#define DISTANCE_SLACK 64

/* Is NEWEST the very activation that called FRAME?  The distance between a
   caller's and its callee's frames is the size of the caller's frame: of all
   that were seen for this pair of functions the smallest.  */
static bool
is_direct (const struct rp_frame *newest, const struct rp_frame *frame)
{
  if (newest->stack == NULL || frame->stack == NULL || frame->edge == NULL)
    return true;
  ptrdiff_t distance = newest->stack - frame->stack;
  if (distance <= 0)
    return true; /* another stack */
  ptrdiff_t *smallest = &frame->edge->distance;
  if (*smallest == 0 || distance < *smallest)
    *smallest = distance;
  return distance <= *smallest + DISTANCE_SLACK;
}

/* Who called: says whether this is an activation inside another one and which
   frame the callee's time is charged to.  A caller that can be timed but is
   not the newest frame is a call that was not picked: nothing is charged.
   Time in callees of code that is never timed goes to the newest frame.  */
static void
find_caller (struct rp_shadow *shadow, struct rp_frame *frame, uintptr_t from)
{
  uint32_t below = shadow->depth - 1;
  const struct rp_code_range *caller = NULL;
  if (from != 0)
    caller = rp_code_map_find (from - 1);
  const void *function
      = caller && caller->function < caller->unit->table.function_count
            ? rp_function_row (caller->unit, caller->function)
            : NULL;
  frame->edge = rp_edges_find (&shadow->edges, function, frame->function);
  if (function == frame->function)
    frame->inner = false; /* what is charged below makes up for it */
  if (below == 0)
    return;
  const struct rp_frame *newest = &shadow->frames[below - 1];
  if (function == NULL || !caller->timed
      || (function == newest->function && is_direct (newest, frame)))
    frame->charged = (int) below - 1;
}

/* Rings are emptied this often, if the program's calls give the occasion.  */
static double drain_ticks = 1e9;

/* Calls of this many ticks may have been interrupted by the scheduler.  */
static double suspicious_ticks = 100000;

/* An interruption of milliseconds in a call that stands for hundreds of others
   would be counted hundreds of times.  */
static void
check_disturbance (struct rp_thread *self, uint64_t token, uint64_t now)
{
  struct rp_shadow *shadow = &self->shadow;
  uint32_t index = (uint32_t) (token & 0xffff) - 1;
  if (index >= shadow->depth || shadow->frames[index].weight < 2
      || (double) (now - shadow->frames[index].start) < suspicious_ticks)
    return;
  struct rusage usage;
  if (getrusage (RUSAGE_THREAD, &usage) != 0
      || usage.ru_nivcsw == self->switches)
    return;
  self->switches = usage.ru_nivcsw;
  rp_shadow_disturbed (shadow);
}

static bool
become_busy (struct rp_shadow *shadow)
{
  char *here = __builtin_frame_address (0);
  /* A probe that was interrupted has its frame above ours, or lies on
     another stack; one that was jumped out of lies below.  */
  if (shadow->busy != NULL
      && !(here >= shadow->busy
           && here - shadow->busy < RP_SHADOW_STACK_REACH))
    return false;
  shadow->busy = here;
  __atomic_signal_fence (__ATOMIC_SEQ_CST);
  return true;
}

static void
become_idle (struct rp_shadow *shadow)
{
  __atomic_signal_fence (__ATOMIC_SEQ_CST);
  shadow->busy = NULL;
}

static uint64_t
begin_call (struct rp_thread *self, struct rp_slab *slab,
            const struct rp_unit *unit, uint32_t body, char *stack,
            uintptr_t from, uint64_t *raise_out)
{
  uint32_t function = rp_body_row (unit, body)->function;
  uint64_t now = rp_clock_ticks ();
  if (function >= unit->table.function_count)
    {
      *raise_out = RAISE_NEVER;
      return 0;
    }
  struct rp_shadow *shadow = &self->shadow;
  rp_shadow_drop_stale (shadow, stack, now);
  struct rp_times *times = times_of (self, slab, unit, function);
  if (times == NULL)
    {
      *raise_out = PERIOD_LIMIT;
      return 0;
    }
  uint32_t weight = times->period;
  *raise_out = choose_raise (self, times, now);
  struct rp_frame *frame = rp_shadow_push (
      shadow, times, rp_function_row (unit, function), weight, stack);
  if (frame == NULL)
    return 0;
  find_caller (shadow, frame, from);
  frame->start = rp_clock_ticks ();
  return rp_shadow_token (shadow, frame);
}

uint64_t
rp_time_enter (struct ruchyprof_unit *table, uint32_t body, void *frame)
{
  const struct rp_unit *unit = rp_unit_of (table);
  if (RP_UNLIKELY (unit->family->shared))
    {
      rp_segment_stop_countdown (unit->family, unit, body);
      return 0;
    }
  struct rp_slab *slab = rp_thread_slab (unit->family);
  if (slab == NULL)
    return 0;
  struct rp_thread *self = rp_self;
  uint64_t raise = RAISE_NEVER, token = 0;
  bool is_own = self != NULL && slab != unit->family->spare;
  if (RP_UNLIKELY (rp_control_paused))
    raise = 1;
  else if (is_own && rp_run.config.mode != RP_MODE_COUNTS)
    {
      if (become_busy (&self->shadow))
        {
          uintptr_t from
              = rp_processor_caller (__builtin_frame_address (0), frame);
          token = begin_call (self, slab, unit, body, frame, from, &raise);
          become_idle (&self->shadow);
        }
      else
        raise = 1;
    }
  slab->slots[unit->first_slot + rp_body_row (unit, body)->countdown] += raise;
  slab->bodies[unit->first_body + body].raised += raise;
  return token;
}

void
rp_time_leave (uint64_t token)
{
  uint64_t now = rp_clock_ticks ();
  struct rp_thread *self = rp_self;
  if (self == NULL || !become_busy (&self->shadow))
    return;
  check_disturbance (self, token, now);
  if (RP_UNLIKELY ((double) (now - self->sampler.drained_at) > drain_ticks))
    rp_samples_drain (&self->sampler);
  rp_shadow_pop (&self->shadow, token, now);
  become_idle (&self->shadow);
}

/* Times calls of nothing, as the emitted code would: the median of the
   measured durations is the part of a probe that its own clock sees, the rest
   of a round is what the caller's clock sees.  */
void
rp_timing_init (void)
{
  enum
  {
    rounds = 101
  };
  static struct rp_frame frames[4];
  static struct rp_times times;
  struct rp_shadow shadow = { .frames = frames };
  double inside[rounds], whole[rounds];
  timing_share = rp_run.config.budget_percent / 100 / 2;
  rp_probe_cost.inside = rp_probe_cost.whole = 0;
  for (int i = 0; i < rounds; i++)
    {
      char *stack = __builtin_frame_address (0);
      uint64_t begin = rp_clock_ticks ();
      uint64_t now = rp_clock_ticks ();
      rp_shadow_drop_stale (&shadow, NULL, now);
      struct rp_frame *frame
          = rp_shadow_push (&shadow, &times, &times, 0, stack);
      find_caller (&shadow, frame, (uintptr_t) &rp_timing_init);
      frame->start = rp_clock_ticks ();
      uint64_t token = rp_shadow_token (&shadow, frame);
      __asm__ volatile("" : "+r"(token));
      now = rp_clock_ticks ();
      inside[i] = (double) (now - frame->start);
      rp_shadow_pop (&shadow, token, now);
      whole[i] = (double) (rp_clock_ticks () - begin);
    }
  for (int i = 1; i < rounds; i++)
    for (int j = i; j > 0; j--)
      {
        if (inside[j] < inside[j - 1])
          {
            double swap = inside[j];
            inside[j] = inside[j - 1];
            inside[j - 1] = swap;
          }
        if (whole[j] < whole[j - 1])
          {
            double swap = whole[j];
            whole[j] = whole[j - 1];
            whole[j - 1] = swap;
          }
      }
  rp_probe_cost.inside = inside[rounds / 2];
  rp_probe_cost.whole = whole[rounds / 2];
  start_ticks = rp_clock_ticks ();
  drain_ticks = rp_clock_calibrate ().hz;
  suspicious_ticks = rp_clock_calibrate ().hz * 50e-6;
}
