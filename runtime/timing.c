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

   The share is one of the function's own time, callees included, and those of
   nested functions add up.  So N is multiplied where a thread's probes took
   more than they may, see rp_times_throttle.

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
#include "sort.h"
#include "stacks.h"
#include "threads.h"
#include "windows.h"

#define RAISE_NEVER (UINT64_C (1) << 62)
#define FIRST_CALLS 256
#define FIRST_CALLS_OVER_BUDGET 16
#define FIRST_CALLS_LEAST 4
#define PERIOD_LIMIT 65536

/* What timing may cost, as a share of the processor time; set from the
   budget.  */
static double timing_share = 0.005;
static double ticks_of_ns = 1;

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

/* A thread's processor time is looked at once in so many probes.  */
#define PROBES_UNLOOKED 64

/* How many times what they may have the thread's probes cost.  */
static double
overspending (struct rp_thread *self)
{
  if (self->probes_unlooked-- == 0)
    {
      self->probes_unlooked = PROBES_UNLOOKED;
      self->timing_allowed
          = timing_share * ticks_of_ns
            * (double) rp_clock_nanoseconds (CLOCK_THREAD_CPUTIME_ID);
    }
  return self->timing_allowed > 0 ? self->shadow.cost / self->timing_allowed
                                  : 1;
}

static uint32_t
choose_period (const struct rp_thread *self, const struct rp_times *times,
               double spent)
{
  double mean = mean_duration (times);
  double probe = times->probe > rp_probe_cost.whole ? times->probe
                                                    : rp_probe_cost.whole;
  double period = probe / (timing_share * (mean > 1 ? mean : 1))
                  * rp_times_throttle (spent, self->timing_allowed
                                                  / rp_probe_cost.whole);
  return period < PERIOD_LIMIT ? (uint32_t) period : PERIOD_LIMIT;
}

/* After how many calls to ask again.  */
static uint64_t
choose_raise (struct rp_thread *self, struct rp_times *times)
{
  if (rp_run.config.mode == RP_MODE_EXACT)
    return 1;
  double spent = overspending (self);
  if (times->period == 0)
    {
      uint64_t first = spent > 4   ? FIRST_CALLS_LEAST
                       : spent > 1 ? FIRST_CALLS_OVER_BUDGET
                                   : FIRST_CALLS;
      if (times->exact_calls < first)
        return 1;
    }
  uint32_t period = choose_period (self, times, spent);
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

static const void *
function_at (uintptr_t return_address, bool *timed_out)
{
  const struct rp_code_range *range = rp_code_map_find (return_address - 1);
  if (range == NULL || range->function >= range->unit->table.function_count)
    return NULL;
  *timed_out = range->timed;
  return rp_function_row (range->unit, range->function);
}

#define FRAMES_SEARCHED 32
#define WORDS_SEARCHED 512

static struct rp_distance *
distance_from (struct rp_shadow *shadow, uintptr_t from)
{
  return &shadow->distances[(from ^ from >> 8) & (RP_DISTANCES - 1)];
}

/* The nearest timed function above the one that FROM returns into and that
   CALLEE is the callee's frame address of, along frames whose sizes are known;
   NULL if one is not.  */
static const void *
follow_frames (struct rp_shadow *shadow, const char *callee, uintptr_t from)
{
  for (int i = 0; i < FRAMES_SEARCHED; i++)
    {
      bool timed = false;
      const void *function = function_at (from, &timed);
      const struct rp_distance *distance = distance_from (shadow, from);
      if (timed || function == NULL)
        return function;
      if (distance->from != from)
        return NULL;
      callee += distance->bytes;
      memcpy (&from, callee - sizeof from, sizeof from);
      from = rp_processor_code_address (from);
    }
  return NULL;
}

/* Notes the size of FROM's function's frame, whose own return address is
   NEXT; the frame address above it, or NULL.  */
static const char *
learn_frame (struct rp_shadow *shadow, const char *callee, uintptr_t from,
             uintptr_t next)
{
  for (uint32_t i = 1; i <= WORDS_SEARCHED; i++)
    {
      uintptr_t word;
      memcpy (&word, callee + (i - 1) * sizeof word, sizeof word);
      if (rp_processor_code_address (word) != next)
        continue;
      struct rp_distance *distance = distance_from (shadow, from);
      distance->from = from;
      distance->bytes = i * (uint32_t) sizeof word;
      return callee + distance->bytes;
    }
  return NULL;
}

struct search
{
  uintptr_t from;
  bool passed;
};

/* Whether ADDRESS lies in a timed function that is `from' or above it.  */
static bool
is_payer (uintptr_t address, void *data)
{
  struct search *search = data;
  bool timed = false;
  search->passed |= address == search->from;
  return search->passed && function_at (address, &timed) != NULL && timed;
}

/* The nearest timed function on the stack above FRAME, whose return address
   FROM lies in code that is never timed; OTHERWISE if that cannot be said.  */
static const void *
find_payer (struct rp_shadow *shadow, const struct rp_frame *frame,
            uintptr_t from, const void *otherwise)
{
  const char *callee = frame->stack;
  const void *payer
      = callee != NULL ? follow_frames (shadow, callee, from) : otherwise;
  if (payer != NULL)
    return payer;
  void *frames[FRAMES_SEARCHED];
  struct search search = { from, false };
  int depth = rp_stacks_backtrace (frames, FRAMES_SEARCHED, is_payer, &search),
      i = 0;
  while (i < depth && (uintptr_t) frames[i] != from)
    i++;
  for (; i < depth; i++)
    {
      bool timed = false;
      const void *function = function_at ((uintptr_t) frames[i], &timed);
      if (timed)
        return function;
      if (function == NULL)
        callee = NULL;
      else if (callee != NULL && i + 1 < depth)
        callee = learn_frame (shadow, callee, (uintptr_t) frames[i],
                              (uintptr_t) frames[i + 1]);
    }
  return otherwise;
}

/* Who called: says who pays for FRAME's time, and whether this is an
   activation inside another one.  A caller that can be timed but is not the
   newest frame is a call that was not picked.  */
static void
find_caller (struct rp_shadow *shadow, struct rp_frame *frame, uintptr_t from)
{
  uint32_t below = shadow->depth;
  bool timed = false;
  const void *function = from != 0 ? function_at (from, &timed) : NULL;
  const struct rp_frame *newest
      = below > 0 ? &shadow->frames[below - 1] : NULL;
  rp_shadow_called_by (shadow, frame, function);
  /* Where calls are sampled, bare code calls profiled code.  */
  if (!timed && newest != NULL && !rp_windows_on ())
    rp_shadow_paid_by (shadow, frame,
                       find_payer (shadow, frame, from, newest->function));
  if (function == frame->function)
    frame->inner = false; /* what is charged below makes up for it */
  if (newest != NULL
      && (function == NULL || !timed
          || (function == newest->function && is_direct (newest, frame))))
    frame->charged = (int) below - 1;
}

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

/* The part of a probe that lies before its call's start, in a hot loop.  */
static double usual_enter;

static struct rp_frame *
begin_call (struct rp_thread *self, struct rp_slab *slab,
            const struct rp_unit *unit, uint32_t body, char *stack,
            uintptr_t from, uint64_t *raise_out)
{
  uint32_t function = rp_body_row (unit, body)->function;
  uint64_t now = rp_clock_ticks ();
  if (function >= unit->table.function_count)
    {
      *raise_out = RAISE_NEVER;
      return NULL;
    }
  struct rp_shadow *shadow = &self->shadow;
  rp_shadow_begin (shadow, &slab->functions[unit->first_function + function]);
  if (RP_UNLIKELY (shadow->epoch != rp_threads_epoch))
    rp_shadow_renew (shadow, rp_threads_epoch);
  rp_shadow_drop_stale (shadow, stack, now);
  struct rp_times *times = times_of (self, slab, unit, function);
  if (times == NULL)
    {
      shadow->beginning = NULL;
      *raise_out = PERIOD_LIMIT;
      return NULL;
    }
  uint32_t weight = times->period;
  *raise_out = choose_raise (self, times);
  struct rp_frame *frame = rp_shadow_frame (
      shadow, times, rp_function_row (unit, function), weight, stack, now);
  if (frame == NULL)
    return NULL;
  uint32_t leave = rp_body_row (unit, body)->countdown + 1;
  rp_shadow_leave_by (frame, &slab->slots[unit->first_slot + leave],
                      (uintptr_t) stack - RP_PROCESSOR_LEFT_BELOW);
  find_caller (shadow, frame, from);
  rp_shadow_push (shadow, frame);
  return frame;
}

/* The call begins: nothing but the way back to it lies behind this reading of
   the clock.  */
static inline void
start_clock (struct rp_frame *frame)
{
  uint64_t now = rp_clock_ticks ();
  /* A probe that comes once in thousands of calls finds cold caches.  */
  double more = (double) (now - frame->start) - usual_enter;
  if (more > 0)
    frame->probe += more;
  struct rp_times *times = frame->times;
  if (frame->probe < rp_probe_cost.most)
    times->probe += (frame->probe - times->probe) * 0.125;
  frame->start = rp_clock_ticks ();
}

__attribute__ ((visibility ("hidden"), used)) void
rp_time_enter (struct ruchyprof_unit *table, uint32_t body, void *stack)
{
  const struct rp_unit *unit = rp_unit_of (table);
  if (RP_UNLIKELY (unit->family->shared))
    {
      rp_segment_stop_countdown (unit->family, unit, body);
      return;
    }
  struct rp_slab *slab = rp_thread_slab (unit->family);
  if (slab == NULL)
    return;
  struct rp_thread *self = rp_self;
  struct rp_frame *frame = NULL;
  uint64_t raise = RAISE_NEVER;
  bool is_own = self != NULL && slab != unit->family->spare, busy = false;
  if (RP_UNLIKELY (rp_control_paused))
    raise = 1;
  else if (is_own && rp_run.config.mode != RP_MODE_COUNTS)
    {
      raise = 1;
      busy = become_busy (&self->shadow);
      if (busy)
        {
          uintptr_t from = rp_processor_caller (stack);
          frame = begin_call (self, slab, unit, body, stack, from, &raise);
        }
    }
  slab->slots[unit->first_slot + rp_body_row (unit, body)->countdown] += raise;
  slab->bodies[unit->first_body + body].raised += raise;
  if (busy)
    become_idle (&self->shadow);
  if (frame != NULL)
    start_clock (frame);
}

__attribute__ ((visibility ("hidden"), used)) void
rp_time_leave (void *stack)
{
  uint64_t now = rp_clock_ticks ();
  struct rp_thread *self = rp_self;
  if (self == NULL || !become_busy (&self->shadow))
    return;
  uint64_t token = rp_shadow_token_at (&self->shadow, stack);
  check_disturbance (self, token, now);
  if (RP_UNLIKELY (now - self->sampler.drained_at > self->sampler.patience))
    {
      rp_stacks_prepare ();
      rp_samples_drain (&self->sampler);
    }
  rp_shadow_pop (&self->shadow, token, now);
  become_idle (&self->shadow);
}

static int
compare_numbers (const void *left, const void *right)
{
  double a = *(const double *) left, b = *(const double *) right;
  return a < b ? -1 : a > b;
}

static double
median (double *numbers, size_t count)
{
  rp_sort (numbers, count, sizeof *numbers, compare_numbers);
  return numbers[count / 2];
}

/* Times calls of nothing, as the emitted code would: the median of the
   measured durations is the part of a probe that its own clock sees, the rest
   of a round is what the caller's clock sees.  */
static void
measure_probe (void)
{
  enum
  {
    rounds = 51
  };
  static struct rp_frame frames[4];
  static struct rp_times times;
  struct rp_shadow shadow = { .frames = frames };
  double enter[rounds], inside[rounds], whole[rounds];
  rp_probe_cost.inside = rp_probe_cost.whole = usual_enter = 0;
  for (int i = 0; i < rounds; i++)
    {
      char *stack = __builtin_frame_address (0);
      uint64_t begin = rp_clock_ticks ();
      rp_processor_keep_registers ();
      uint64_t now = rp_clock_ticks ();
      rp_shadow_drop_stale (&shadow, NULL, now);
      struct rp_frame *frame
          = rp_shadow_frame (&shadow, &times, &times, 0, stack, now);
      find_caller (&shadow, frame, (uintptr_t) &measure_probe);
      rp_shadow_push (&shadow, frame);
      uint64_t token = rp_shadow_token (&shadow, frame);
      start_clock (frame);
      __asm__ volatile("" : "+r"(token));
      rp_processor_keep_registers ();
      uint64_t end = rp_clock_ticks ();
      enter[i] = (double) (frame->start - now);
      inside[i] = (double) (end - frame->start);
      rp_shadow_pop (&shadow, token, end);
      whole[i] = (double) (rp_clock_ticks () - begin);
    }
  usual_enter = median (enter, rounds);
  rp_probe_cost.inside = median (inside, rounds);
  rp_probe_cost.whole = median (whole, rounds);
}

void
rp_timing_init (void)
{
  timing_share = rp_run.config.budget_percent / 100 / 2;
  measure_probe ();
}

void
rp_timing_calibrate (void)
{
  ticks_of_ns = rp_clock_calibrate ().hz * 1e-9;
  rp_probe_cost.most = rp_clock_calibrate ().hz * 200e-6;
  suspicious_ticks = rp_clock_calibrate ().hz * 50e-6;
}
