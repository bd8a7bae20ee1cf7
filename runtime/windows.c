/* SPDX-License-Identifier: MIT */
/* windows.c: switches profiled code on and off while the program runs.

   The switch happens in the handler of a timer signal, in whichever thread
   gets it.  Code may only change while no thread stands within the bytes that
   change, so the handler stops the other threads with the same signal, and
   where one stands in a bad place, or does not answer, it tries again a little
   later.  Functions into whose first bytes some jump leads are left alone.

   Guarded by `busy': the handler only tries to take it, others wait.  */

#include "windows.h"
#include "books.h"
#include "clock.h"
#include "processor.h"
#include "region.h"
#include "run.h"
#include "sort.h"
#include "stop.h"
#include "symbols.h"
#include "syscalls.h"
#include "threads.h"

/* In the C library since 2.32 (sys/single_threaded.h).  */
extern char __libc_single_threaded __attribute__ ((weak));

/* Nanoseconds of processor time.  The kernel looks at such timers a few
   hundred times a second.  */
#define WINDOW_NS 4e6
#define SHORTEST_GAP_NS 2e6
#define RETRY_NS 1e6

/* One place whose bytes change.  */
struct place
{
  struct rp_rewrite inside; /* a window */
  struct rp_rewrite outside;
};

static struct rp_region memory;
static struct place *places;
static size_t place_count, place_capacity;
static int busy; /* acquire, release */

static bool begun, inside;
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

/* ---- Places ---------------------------------------------------------- */

static int
compare_places (const void *left, const void *right)
{
  const struct place *a = left, *b = right;
  return a->inside.at < b->inside.at ? -1 : a->inside.at > b->inside.at;
}

static bool
make_room (size_t more)
{
  if (place_count + more <= place_capacity)
    return true;
  size_t capacity = 2 * (place_count + more);
  struct place *rows = rp_region_alloc (&memory, capacity * sizeof *rows);
  if (rows == NULL)
    return false;
  if (place_count > 0)
    memcpy (rows, places, place_count * sizeof *rows);
  places = rows;
  place_capacity = capacity;
  return true;
}

/* What lies between a function's start and the next one known, as far as it
   can jump back by accident of code layout.  */
#define SCANNED 4096

static void
add_place (struct rp_jump_site site, const void *inside_to,
           const void *outside_to)
{
  struct place *place = &places[place_count++];
  place->inside.at = place->outside.at = site.at;
  place->inside.size = place->outside.size = (uint8_t) site.size;
  memcpy (place->inside.bytes, site.at, site.size);
  memcpy (place->outside.bytes, site.at, site.size);
  if (inside_to != NULL)
    rp_jump_make (site, inside_to, place->inside.bytes);
  if (outside_to != NULL)
    rp_jump_make (site, outside_to, place->outside.bytes);
}

/* Pages near MODULE for code and its counters: the first half runs, the
   second is written.  */
static struct
{
  uint8_t *code;
  uint64_t *counters;
  size_t used;
  size_t capacity;
} stubs;

static void
make_stubs (const struct rp_module *module, size_t count)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  size_t half = (count * RP_JUMP_COUNTING + page - 1) & ~(page - 1);
  stubs.code = NULL;
  stubs.used = stubs.capacity = 0;
  if (count == 0)
    return;
  for (uintptr_t step = 1; step < 512; step++)
    {
      uintptr_t wish = ((module->to + page) & ~(page - 1)) + (step << 20);
      long got = rp_syscall6 (
          SYS_mmap, (long) wish, (long) (2 * half), PROT_READ | PROT_WRITE,
          MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
      if (got != (long) wish)
        continue;
      stubs.code = (uint8_t *) wish;
      stubs.counters = (uint64_t *) (wish + half);
      stubs.capacity = count;
      return;
    }
}

/* Let the stubs run; without them nothing is sent around their bodies.  */
static bool
close_stubs (void)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  size_t half = (stubs.capacity * RP_JUMP_COUNTING + page - 1) & ~(page - 1);
  if (stubs.capacity == 0)
    return true;
  __builtin___clear_cache ((char *) stubs.code, (char *) stubs.code + half);
  return rp_syscall3 (SYS_mprotect, (long) stubs.code, (long) half,
                      PROT_READ | PROT_EXEC)
         == 0;
}

static bool
is_derived (const struct ruchyprof_body *body)
{
  return (body->flags & RUCHYPROF_BODY_ENTRY_DERIVED)
         && body->countdown == RUCHYPROF_NONE;
}

/* Where a profiled version jumps outside of windows.  The entries of some are
   what their callers say: there the calls that do not come in have to be
   counted.  */
static const void *
way_around (const struct rp_unit *unit, uint32_t body, const void *bare)
{
  if (!is_derived (rp_body_row (unit, body)))
    return bare;
  if (stubs.used == stubs.capacity || unit->family->skipped == NULL)
    return NULL;
  uint8_t *code = stubs.code + stubs.used * RP_JUMP_COUNTING;
  uint64_t *counter = &stubs.counters[stubs.used];
  if (!rp_jump_counting (code, counter, bare))
    return NULL;
  unit->family->skipped[unit->first_body + body] = counter;
  stubs.used++;
  return code;
}

static void
add_body (const struct rp_unit *unit, uint32_t index, const void *bare)
{
  const struct ruchyprof_body *body = rp_body_row (unit, index);
  const uint8_t *code = body->code;
  if (code == NULL || body->code_size < 16)
    return;
  struct rp_jump_site site = rp_jump_site (code);
  const void *around = way_around (unit, index, bare);
  if (around == NULL || !rp_jump_reaches (site, around)
      || rp_jump_is_target (site, code, code + body->code_size))
    return;
  add_place (site, NULL, around);
}

/* The body behind a jump, or NONE.  */
static uint32_t
body_of (const struct rp_jump *jump)
{
  const struct rp_unit *unit = jump->context;
  for (uint32_t i = 0; i < unit->table.patch_count; i++)
    if (rp_patch_row (unit, i)->bare == jump->from
        && rp_patch_row (unit, i)->body < unit->table.body_count)
      return rp_patch_row (unit, i)->body;
  return RUCHYPROF_NONE;
}

static bool
is_entry (const struct rp_unit *unit, uint32_t body)
{
  uint32_t function = body != RUCHYPROF_NONE
                          ? rp_body_row (unit, body)->function
                          : RUCHYPROF_NONE;
  return function < unit->table.function_count
         && (rp_function_row (unit, function)->flags
             & RUCHYPROF_FUNCTION_ENTRY);
}

static void
add_jump (const struct rp_jump *jump, const uint8_t *next)
{
  const struct rp_unit *unit = jump->context;
  uint32_t body = body_of (jump);
  const uint8_t *from = jump->from;
  struct rp_jump_site site = rp_jump_site (from);
  /* `main' is called once: there is nothing to choose from.  Profiled or not,
     it would stay so for ever.  */
  if (is_entry (unit, body))
    return;
  const uint8_t *end = from + SCANNED;
  if (next != NULL && next < end)
    end = next;
  if ((uintptr_t) end > unit->module->to)
    end = (const uint8_t *) unit->module->to;
  if (next == NULL && end > from + 64)
    end = from + 64;
  if (rp_jump_is_target (site, from, end))
    {
      rp_warn (
          body != RUCHYPROF_NONE ? rp_unit_string (
              unit,
              rp_function_row (unit, rp_body_row (unit, body)->function)->name)
                                 : "a function",
          " is not sampled: its code jumps back to its first bytes", "");
      return;
    }
  add_place (site, jump->to, NULL);
  if (body != RUCHYPROF_NONE)
    add_body (unit, body, from);
}

/* Functions that test a word themselves need no other bytes.  */
static void
enable_branches (bool in)
{
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    {
      struct ruchyprof_link *link = unit->table.link;
      if (link != NULL && (unit->table.flags & RUCHYPROF_UNIT_GATE_BRANCH))
        __atomic_store_n (&link->enabled, in ? (void *) link : NULL,
                          __ATOMIC_RELEASE);
    }
}

static int
rewrite (bool in)
{
  static struct rp_rewrite *rows;
  static size_t capacity;
  if (capacity < place_count)
    {
      rows = rp_region_alloc (&memory, place_capacity * sizeof *rows);
      capacity = rows ? place_capacity : 0;
      if (rows == NULL)
        return -ENOMEM;
    }
  for (size_t i = 0; i < place_count; i++)
    rows[i] = in ? places[i].inside : places[i].outside;
  enable_branches (in);
  return rp_patch_rewrite (rows, place_count);
}

int
rp_windows_add (const struct rp_jump *jumps, size_t count)
{
  size_t waiting = 0;
  become_busy ();
  memory.chunk_size = (size_t) 1024 * 1024;
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    if (!unit->gone && !rp_books_open (unit->family))
      {
        become_idle ();
        return -ENOMEM;
      }
  for (size_t i = 0; i < count; i++)
    waiting += jumps[i].state == RP_PATCH_WAITING;
  int result = make_room (2 * waiting) ? 0 : -ENOMEM;
  if (result == 0 && waiting > 0)
    {
      make_stubs (((const struct rp_unit *) jumps[0].context)->module,
                  waiting);
      for (size_t i = 0; i < count; i++)
        if (jumps[i].state == RP_PATCH_WAITING)
          add_jump (&jumps[i], i + 1 < count ? jumps[i + 1].from : NULL);
      rp_sort (places, place_count, sizeof *places, compare_places);
      if (!close_stubs ())
        result = -EACCES;
    }
  if (result == 0)
    result = rewrite (inside);
  become_idle ();
  return result;
}

bool
rp_windows_possible (void)
{
  return place_count > 0;
}

void
rp_windows_forget (uintptr_t from, uintptr_t to)
{
  size_t kept = 0;
  become_busy ();
  for (size_t i = 0; i < place_count; i++)
    if ((uintptr_t) places[i].inside.at < from
        || (uintptr_t) places[i].inside.at >= to)
      places[kept++] = places[i];
  place_count = kept;
  become_idle ();
}

/* ---- Time and counts ------------------------------------------------- */

/* The group of the window that is open or was open last.  */
static unsigned
open_group (void)
{
  return (unsigned) ((windows + RP_WINDOW_GROUPS - 1) % RP_WINDOW_GROUPS);
}

static void
note_time (void)
{
  uint64_t now = processor_time ();
  double passed = (double) (now - switched_at) * 1e-9;
  if (inside)
    {
      time_inside += passed;
      group_time[open_group ()] += passed;
    }
  else
    time_outside += passed;
  switched_at = now;
}

/* ---- Switching ------------------------------------------------------- */

/* Does CONTEXT stand within bytes that change, but not at their beginning?  */
static bool
is_bad_place (const ucontext_t *context)
{
  uintptr_t address = rp_processor_interrupted (context);
  size_t low = 0, high = place_count;
  while (low < high)
    {
      size_t middle = low + (high - low) / 2;
      if ((uintptr_t) places[middle].inside.at < address)
        low = middle + 1;
      else
        high = middle;
    }
  return low > 0
         && address < (uintptr_t) places[low - 1].inside.at
                          + places[low - 1].inside.size;
}

/* Sets the timer for the next switch.  */
static void
set_timer (double nanoseconds)
{
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

static bool
switch_over (const ucontext_t *context)
{
  bool done = !is_bad_place (context)
              && rp_stop_others (number, STOP_NS, NULL, is_bad_place);
  if (done)
    {
      if (!inside)
        {
          if (windows > 0)
            rp_books_close (open_group ());
          note_time ();
          windows++;
        }
      else
        note_time ();
      done = rewrite (!inside) == 0;
      if (done)
        inside = !inside;
      else if (!inside)
        windows--;
      /* What the switch itself costs is no time of the program's.  */
      switched_at = processor_time ();
    }
  rp_stop_release ();
  return done;
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
          bool done = place_count > 0 && switch_over (context);
          failures += !done;
          set_timer (!done    ? RETRY_NS
                     : inside ? window_length ()
                              : gap_length ());
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
  /* The program may begin anywhere between two windows, and in one.  */
  set_timer (gap_length () * random_share () + 1);
}

bool
rp_windows_prepare (void)
{
  number = rp_stop_claim_signal (SIGRTMAX - 3, on_signal);
  return number != 0 && make_timer ();
}

void
rp_windows_start (void)
{
  if (begun || !rp_windows_on ())
    return;
  chance ^= rp_clock_nanoseconds (CLOCK_REALTIME)
            + (uint64_t) rp_getpid () * UINT64_C (0x9e3779b97f4a7c15);
  for (int i = 0; i < 8; i++)
    random_share ();
  begun = true;
  if (&__libc_single_threaded != NULL && __libc_single_threaded)
    rp_stop_alone ();
  start_timer ();
}

void
rp_windows_reset (void)
{
  become_busy ();
  rp_books_reset ();
  time_inside = time_outside = 0;
  windows = inside;
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
