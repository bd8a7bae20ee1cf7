/* SPDX-License-Identifier: MIT */
/* windows.c: switches profiled code on and off while the program runs.

   The switch happens in the handler of a timer signal, in whichever thread
   gets it.  Code may only change while no thread stands within the bytes that
   change, so the handler stops the other threads with the same signal, and
   where one stands in a bad place, or does not answer, it tries again a little
   later.

   Outside of windows the calls of bare functions are counted, those of hot
   ones in loud stretches only (witness.h).  A loud stretch begins anywhere in
   its gap with the same probability: what is called in it stands for all of
   the gap.

   Guarded by `busy': the handler only tries to take it, others wait.  */

#include "windows.h"
#include "books.h"
#include "clock.h"
#include "places.h"
#include "processor.h"
#include "run.h"
#include "stayed.h"
#include "stop.h"
#include "syscalls.h"
#include "threads.h"
#include "witness.h"

/* In the C library since 2.32 (sys/single_threaded.h).  */
extern char __libc_single_threaded __attribute__ ((weak));

/* Nanoseconds of processor time.  The kernel looks at such timers a few
   hundred times a second.  */
#define WINDOW_NS 4e6
#define SHORTEST_GAP_NS 2e6
#define RETRY_NS 1e6

/* How often a quiet stretch is looked at, whether it still is one.  */
#define CHECK_NS 32e6

static int busy; /* acquire, release */

static bool begun;
static enum rp_code code = RP_CODE_LOUD;
static bool watched_alone; /* while there is one thread */
static double left;        /* nanoseconds of this stretch, by the timer */
static double armed;

/* What comes.  */
static struct stretch
{
  enum rp_code code;
  double length; /* nanoseconds */
} plan[4];
static unsigned plan_size, plan_at;

/* How long to wait for other threads to stop.  */
#define STOP_NS UINT64_C (5000000)

static int number; /* of the signal */
static int timer = -1;
static uint64_t switched_at; /* processor time */
static double time_inside, time_outside, group_time[RP_WINDOW_GROUPS];
static uint64_t windows, failures;
static uint64_t chance = UINT64_C (0x2545f4914f6cdd1d);

bool
rp_windows_on (void)
{
  return rp_run.config.sample_rate < 1;
}

static bool
try_busy (void)
{
  return !__atomic_exchange_n (&busy, 1, __ATOMIC_ACQUIRE);
}

/* Not for ever: a fault may have ended the switch that we wait for.  */
static void
become_busy (void)
{
  for (int tries = 0; tries < 100000 && !try_busy (); tries++)
    rp_syscall1 (SYS_sched_yield, 0);
}

static void
become_idle (void)
{
  __atomic_store_n (&busy, 0, __ATOMIC_RELEASE);
}

static double
random_share (void)
{
  chance ^= chance << 13;
  chance ^= chance >> 7;
  chance ^= chance << 17;
  return (double) (chance >> 11) / 9007199254740992.0;
}

/* The clock itself shows the last tick's time while a timer is set on it.  */
static uint64_t
processor_time (void)
{
  struct rusage usage;
  if (rp_syscall3 (SYS_getrusage, RUSAGE_SELF, (long) &usage, 0) != 0)
    return rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID);
  return ((uint64_t) usage.ru_utime.tv_sec + (uint64_t) usage.ru_stime.tv_sec)
             * 1000000000u
         + ((uint64_t) usage.ru_utime.tv_usec
            + (uint64_t) usage.ru_stime.tv_usec)
               * 1000u;
}

/* ---- Code ----------------------------------------------------------------
 */

static bool
is_alone (void)
{
  return &__libc_single_threaded != NULL && __libc_single_threaded;
}

int
rp_windows_add (const struct rp_jump *jumps, size_t count)
{
  become_busy ();
  int result = 0;
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    if (!unit->gone && !rp_books_open (unit->family))
      result = -ENOMEM;
  if (result == 0)
    result = rp_places_add (jumps, count);
  if (!begun)
    watched_alone = is_alone ();
  if (result == 0)
    result = rp_places_write (code, watched_alone);
  become_idle ();
  return result;
}

bool
rp_windows_possible (void)
{
  return rp_places_count () > 0;
}

void
rp_windows_forget (uintptr_t from, uintptr_t to)
{
  become_busy ();
  rp_places_forget (from, to);
  become_idle ();
}

/* ---- Time and counts ------------------------------------------------- */

/* The group of the window that is open or was open last.  */
static unsigned
open_group (void)
{
  return (unsigned) ((windows + RP_WINDOW_GROUPS - 1) % RP_WINDOW_GROUPS);
}

/* What a detour costs, seconds: a call of its own, and with a locked
   instruction in programs with threads.  Much of it is hidden behind other
   work: each may be nothing or twice as long.  */
#define DETOUR_COST 0.5e-9
#define LOCKED_DETOUR_COST 5e-9

static double
detour_cost (void)
{
  return watched_alone ? DETOUR_COST : LOCKED_DETOUR_COST;
}

/* The stretch that ends took PASSED seconds.  */
static void
close_stretch (double passed)
{
  /* Two threads may have lost counts.  */
  if (watched_alone && !is_alone ())
    {
      rp_witness_open ();
      return;
    }
  rp_witness_end (windows > 0 ? open_group () : 0, passed, detour_cost (),
                  code == RP_CODE_LOUD);
}

/* Time since the last switch goes where it belongs.  */
static void
note_time (void)
{
  uint64_t now = processor_time ();
  double passed = (double) (now - switched_at) * 1e-9;
  if (code == RP_CODE_PROFILED)
    {
      time_inside += passed;
      group_time[open_group ()] += passed;
    }
  else
    {
      time_outside += passed;
      close_stretch (passed);
    }
  switched_at = now;
}

/* ---- Switching ------------------------------------------------------- */

/* Sets the timer for the next switch.  */
static void
set_timer (double nanoseconds)
{
  /* None at all would stop it.  */
  if (nanoseconds < 1000)
    nanoseconds = 1000;
  armed = nanoseconds;
  struct itimerspec times = { { 0, 0 }, { 0, 0 } };
  times.it_value.tv_sec = (time_t) (nanoseconds * 1e-9);
  times.it_value.tv_nsec
      = (long) (nanoseconds - (double) times.it_value.tv_sec * 1e9);
  rp_syscall6 (SYS_timer_settime, timer, 0, (long) &times, 0, 0, 0);
}

static double
window_length (void)
{
  double rate = rp_run.config.sample_rate;
  double length = SHORTEST_GAP_NS * rate / (1 - rate);
  return length > WINDOW_NS ? length : WINDOW_NS;
}

/* Random, so as not to fall in step with the program.  */
static double
gap_length (void)
{
  double rate = rp_run.config.sample_rate;
  return window_length () * (1 - rate) / rate * (0.5 + random_share ());
}

static void
add_stretch (enum rp_code what, double length)
{
  /* A moment more of what was before is no harm.  */
  if (plan_size > 0 && length < SHORTEST_GAP_NS)
    plan[plan_size - 1].length += length;
  else
    plan[plan_size++] = (struct stretch){ what, length };
}

/* Of a gap with a loud stretch, if it has a length, and the window behind
   it.  */
static void
plan_gap (double gap, double loud)
{
  plan_size = plan_at = 0;
  if (loud > 0)
    {
      if (loud > gap - SHORTEST_GAP_NS)
        loud = gap;
      double first = (gap - loud) * random_share ();
      if (first > SHORTEST_GAP_NS)
        add_stretch (RP_CODE_QUIET, first);
      else
        {
          loud += first;
          first = 0;
        }
      add_stretch (RP_CODE_LOUD, loud);
      gap -= first + loud;
    }
  add_stretch (RP_CODE_QUIET, gap);
  plan[plan_size++] = (struct stretch){ RP_CODE_PROFILED, window_length () };
}

static void
make_plan (void)
{
  double gap = gap_length ();
  if (windows == 0)
    gap *= random_share ();
  plan_gap (gap, rp_witness_any_hot () ? window_length () : 0);
}

/* A function has become hot; REST of this stretch is left.  What the gap still
   holds gets a loud stretch of its own, of the share that others have, so that
   no time is left out for certain.  */
static void
make_other_plan (double rest)
{
  double rate = rp_run.config.sample_rate;
  for (unsigned i = plan_at; i < plan_size; i++)
    if (plan[i].code != RP_CODE_PROFILED)
      rest += plan[i].length;
  double loud = rest * rate / (1 - rate);
  if (loud < SHORTEST_GAP_NS)
    loud = random_share () * SHORTEST_GAP_NS < loud ? SHORTEST_GAP_NS : 0;
  if (rest > 0)
    plan_gap (rest, loud);
}

/* Once the time so far is noted.  */
static struct stretch
come_next (bool over)
{
  if (rp_witness_news () && plan_at < plan_size)
    {
      make_other_plan (over ? 0 : left);
      over = true;
    }
  if (!over)
    return (struct stretch){ code, left };
  if (plan_at == plan_size)
    make_plan ();
  return plan[plan_at++];
}

/* Whether a function has become hot, or threads have come.  */
static bool
is_restless (void)
{
  return watched_alone != is_alone () || rp_witness_restless (detour_cost ());
}

static bool
switch_over (const ucontext_t *context, bool over)
{
  bool done = !rp_places_bad (context)
              && rp_stop_others (number, STOP_NS, NULL, rp_places_bad);
  if (done)
    {
      note_time ();
      struct stretch next = come_next (over);
      if (next.code == RP_CODE_PROFILED && windows > 0)
        rp_books_close (open_group ());
      watched_alone = is_alone ();
      done = rp_places_write (next.code, watched_alone) == 0;
      if (done)
        {
          if (code == RP_CODE_PROFILED && next.code != RP_CODE_PROFILED)
            rp_stayed_note (rp_processor_interrupted (context));
          code = next.code;
          left = next.length;
          windows += code == RP_CODE_PROFILED;
          rp_witness_open ();
        }
      /* What the switch itself costs is no time of the program's.  */
      switched_at = processor_time ();
    }
  rp_stop_release ();
  return done;
}

/* The timer has run down.  */
static void
go_on (const ucontext_t *context)
{
  left -= armed;
  bool over = left < SHORTEST_GAP_NS;
  if ((over || is_restless ()) && !switch_over (context, over))
    {
      failures++;
      set_timer (RETRY_NS);
      return;
    }
  set_timer (code == RP_CODE_QUIET && left > CHECK_NS ? CHECK_NS : left);
}

static void
on_signal (int signal, siginfo_t *info, void *context)
{
  int saved = errno;
  (void) signal;
  if (info->si_code == SI_TKILL)
    rp_stop_stand (context);
  else if (info->si_code == SI_TIMER)
    {
      if (try_busy ())
        {
          if (rp_places_count () > 0)
            go_on (context);
          else
            set_timer (CHECK_NS);
          become_idle ();
        }
      else
        set_timer (RETRY_NS);
    }
  errno = saved;
}

static bool
make_timer (void)
{
  struct sigevent event;
  memset (&event, 0, sizeof event);
  event.sigev_notify = SIGEV_SIGNAL;
  event.sigev_signo = number;
  return rp_syscall3 (SYS_timer_create, CLOCK_PROCESS_CPUTIME_ID,
                      (long) &event, (long) &timer)
         >= 0;
}

static void
start_timer (void)
{
  switched_at = processor_time ();
  /* The program may begin anywhere between two windows.  It begins loudly:
     what is hot is not yet known.  */
  plan_size = plan_at = 0;
  left = code == RP_CODE_LOUD ? window_length () : 0;
  set_timer (left > 0 ? left : RETRY_NS);
}

bool
rp_windows_prepare (void)
{
  number = rp_stop_claim_signal (SIGRTMAX - 3, on_signal);
  return number != 0 && make_timer ();
}

/* Valgrind maps the first thread's stack as it is used, and ends the program
   if the frame of a signal is the first to need a page.  */
static __attribute__ ((noinline)) void
use_stack (void)
{
  volatile char room[256 * 1024];
  for (size_t i = sizeof room; i >= 1024; i -= 1024)
    room[i - 1] = 0;
}

void
rp_windows_start (void)
{
  if (begun || !rp_windows_on ())
    return;
  if (rp_run_valgrind () != RP_VALGRIND_NONE)
    use_stack ();
  chance ^= rp_clock_nanoseconds (CLOCK_REALTIME)
            + (uint64_t) rp_getpid () * UINT64_C (0x9e3779b97f4a7c15);
  for (int i = 0; i < 8; i++)
    random_share ();
  begun = true;
  if (is_alone ())
    rp_stop_alone ();
  start_timer ();
}

void
rp_windows_reset (void)
{
  become_busy ();
  rp_books_reset ();
  rp_witness_reset ();
  rp_stayed_reset ();
  time_inside = time_outside = 0;
  windows = code == RP_CODE_PROFILED;
  memset (group_time, 0, sizeof group_time);
  switched_at = processor_time ();
  become_idle ();
}

void
rp_windows_fork (void)
{
  if (!begun)
    return;
  become_idle ();
  rp_stop_alone ();
  rp_windows_reset ();
  if (make_timer ())
    start_timer ();
}

void
rp_windows_sums (struct rp_window_sums *sums)
{
  become_busy ();
  if (windows > 0)
    rp_books_close (open_group ());
  note_time ();
  memset (sums, 0, sizeof *sums);
  sums->windows = windows;
  sums->failures = failures;
  sums->groups
      = (unsigned) (windows < RP_WINDOW_GROUPS ? windows : RP_WINDOW_GROUPS);
  sums->inside = time_inside;
  sums->outside = time_outside;
  memcpy (sums->time, group_time, sizeof sums->time);
  become_idle ();
}
