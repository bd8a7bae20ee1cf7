/* SPDX-License-Identifier: MIT */
/* Whose time is whose: programs of known cost are played through the shadow
   stack, some functions timed at every call and others at random ones, and
   brought to account.  */

#define RP_NO_POISON
#include "account.h"
#include "cycles.h"
#include "export-places.h"
#include "shadow.h"
#include "threads.h"

#include "unit.h"

enum
{
  A,
  B,
  C,
  D,
  FUNCTIONS
};

#define EDGES 64

static struct rp_shadow shadow;
static struct rp_frame frames[RP_SHADOW_FRAMES];
static struct rp_edge edges[EDGES], charges[EDGES];
static struct rp_times times[FUNCTIONS];
static struct rp_time_total folded[FUNCTIONS];
static struct rp_function_row rows[FUNCTIONS];
static struct rp_edge_row edge_rows[EDGES], charge_rows[EDGES];
static uint64_t entries[FUNCTIONS], next_timed[FUNCTIONS];
static uint32_t period[FUNCTIONS]; /* 0: every call is timed */
static bool never[FUNCTIONS];      /* timed */
static uint64_t now, truth[FUNCTIONS];
static uint64_t present[FUNCTIONS], since[FUNCTIONS]; /* on the stack */
static int active[FUNCTIONS];
static uintptr_t stack;
static int callers[64], depth;

static void
begin (void)
{
  memset (&shadow, 0, sizeof shadow);
  memset (edges, 0, sizeof edges);
  memset (charges, 0, sizeof charges);
  memset (times, 0, sizeof times);
  memset (rows, 0, sizeof rows);
  memset (entries, 0, sizeof entries);
  memset (next_timed, 0, sizeof next_timed);
  memset (period, 0, sizeof period);
  memset (never, 0, sizeof never);
  memset (truth, 0, sizeof truth);
  memset (present, 0, sizeof present);
  memset (active, 0, sizeof active);
  shadow.frames = frames;
  shadow.edges = (struct rp_edges){ .rows = edges, .capacity = EDGES };
  shadow.charges = (struct rp_edges){ .rows = charges, .capacity = EDGES };
  rp_probe_cost.inside = rp_probe_cost.whole = 0;
  depth = 0;
  stack = 1000000;
}

static bool
is_picked (int f)
{
  if (never[f] || entries[f]++ != next_timed[f])
    return false;
  times[f].period = entries[f] > 16 ? period[f] : 0;
  next_timed[f]
      += times[f].period ? 1 + unit_random_below (2 * period[f] - 1) : 1;
  return true;
}

/* Runs FUNCTION as F, called by what runs now, as timing.c would time it.  */
static void
call (int f, void (*function) (void))
{
  uint64_t token = 0;
  uint32_t weight = times[f].period;
  stack -= 64;
  if (is_picked (f))
    {
      struct rp_frame *frame = rp_shadow_push (&shadow, &times[f], &rows[f],
                                               weight, (char *) stack);
      int caller = depth > 0 ? callers[depth - 1] : -1;
      rp_shadow_called_by (&shadow, frame, caller < 0 ? NULL : &rows[caller]);
      int payer = depth;
      while (payer > 0 && never[callers[payer - 1]])
        payer--;
      if (payer < depth && payer > 0)
        rp_shadow_paid_by (&shadow, frame, &rows[callers[payer - 1]]);
      frame->start = now;
      token = rp_shadow_token (&shadow, frame);
    }
  callers[depth++] = f;
  if (active[f]++ == 0)
    since[f] = now;
  function ();
  if (--active[f] == 0)
    present[f] += now - since[f];
  depth--;
  if (token != 0)
    rp_shadow_pop (&shadow, token, now);
  stack += 64;
}

/* The running function takes TICKS.  */
static void
work (uint64_t ticks)
{
  now += ticks;
  truth[callers[depth - 1]] += ticks;
}

static size_t
take_edges (const struct rp_edge *from, struct rp_edge_row *to)
{
  size_t count = 0;
  for (int i = 0; i < EDGES; i++)
    if (from[i].callee != NULL)
      to[count++] = (struct rp_edge_row){ (void *) (uintptr_t) from[i].caller,
                                          (void *) (uintptr_t) from[i].callee,
                                          from[i].timed,
                                          from[i].calls,
                                          from[i].gaps,
                                          from[i].time,
                                          from[i].variance,
                                          0,
                                          0,
                                          false };
  return count;
}

/* Sum of all self times.  */
static struct rp_call_row counted[4];
static size_t counted_count;

static double
account (void)
{
  struct rp_function_row *pointers[FUNCTIONS];
  struct rp_totals totals
      = { .functions = pointers,
          .calls = counted,
          .call_count = counted_count,
          .function_count = FUNCTIONS,
          .edges = edge_rows,
          .edge_count = take_edges (edges, edge_rows),
          .charges = charge_rows,
          .charge_count = take_edges (charges, charge_rows) };
  double sum = 0;
  for (int f = 0; f < FUNCTIONS; f++)
    {
      pointers[f] = &rows[f];
      memset (&folded[f], 0, sizeof folded[f]);
      rp_times_fold (&folded[f], &times[f], entries[f]);
      rows[f].time = folded[f].timed > 0 ? &folded[f] : NULL;
    }
  CHECK (rp_account_make (&totals) == 0);
  for (int f = 0; f < FUNCTIONS; f++)
    sum += rows[f].self;
  return sum;
}

static bool
holds (int f)
{
  double error = rows[f].self - (double) truth[f];
  return error * error <= 1.96 * 1.96 * rows[f].self_variance + 1;
}

static bool
is_near (double a, double b)
{
  return a - b < 1e-6 * b + 1 && b - a < 1e-6 * b + 1;
}

static void
leaf (void)
{
  work (15 + unit_random_below (20));
}

static void
loop (void)
{
  work (5000);
  for (int i = 0; i < 400; i++)
    {
      work (3);
      call (C, leaf);
    }
}

static void
root (void)
{
  for (int i = 0; i < 40; i++)
    {
      work (100);
      call (B, loop);
    }
}

/* Whether the 95 % interval of F's self time holds the truth in about 95 % of
   the runs, and all self times always add up to the time of the root.  */
static void
check_runs (void (*function) (void), uint32_t b, uint32_t c, int f)
{
  int inside = 0;
  for (int run = 0; run < 400; run++)
    {
      begin ();
      period[B] = b;
      period[C] = c;
      uint64_t start = now;
      call (A, function);
      CHECK (is_near (account (), (double) (now - start)));
      inside += holds (f);
    }
  CHECK (inside >= 360);
}

static void
test_every_call (void)
{
  begin ();
  uint64_t start = now;
  call (A, root);
  CHECK (is_near (account (), (double) (now - start)));
  for (int f = A; f <= C; f++)
    {
      CHECK (is_near (rows[f].self, (double) truth[f]));
      CHECK (rows[f].inclusive_variance > 0.16 * (double) entries[f]);
    }
}

/* The caller is timed at every call and its callee at few.  */
static void
test_sampled_callee (void)
{
  check_runs (root, 0, 50, B);
  check_runs (root, 0, 50, C);
}

static void
slow_leaf (void)
{
  work (900 + unit_random_below (200));
}

static void
short_loop (void)
{
  work (20 + unit_random_below (20));
  if (unit_random_below (8) == 0)
    call (C, slow_leaf);
}

static void
long_root (void)
{
  for (int i = 0; i < 20000; i++)
    {
      work (2);
      call (B, short_loop);
    }
}

/* The other way round, and both.  */
static void
test_sampled_caller (void)
{
  check_runs (long_root, 20, 0, B);
  check_runs (long_root, 20, 0, A);
  check_runs (long_root, 20, 10, B);
  check_runs (long_root, 20, 10, C);
}

static void
callback (void)
{
  for (int i = 0; i < 100; i++)
    call (C, leaf);
}

static void
pass (void)
{
  work (50);
  call (D, callback);
}

static void
callback_root (void)
{
  for (int i = 0; i < 300; i++)
    {
      work (500);
      call (B, pass);
    }
}

/* D is never timed: who called it pays, also when he was not picked.  */
static void
test_never_timed (void)
{
  int inside = 0;
  for (int run = 0; run < 200; run++)
    {
      begin ();
      never[D] = true;
      period[B] = 10;
      period[C] = 40;
      uint64_t start = now;
      call (A, callback_root);
      CHECK (is_near (account (), (double) (now - start)));
      inside += holds (A);
    }
  CHECK (inside >= 175);
}

/* How far D's total is from the time in which it was on the stack.  */
static bool
passes_through (double slack)
{
  double variance, total = rp_cycles_total (&rows[D], &variance);
  double error = total - (double) present[D];
  return error * error <= slack * slack * variance + 1;
}

/* The time of a function without probes is that of its callees, whether these
   are timed at every call or at few.  */
static void
test_passes_through (void)
{
  int inside = 0;
  for (int run = 0; run < 200; run++)
    {
      begin ();
      never[D] = true;
      period[B] = 10;
      period[C] = run % 2 ? 40 : 0;
      counted[0] = (struct rp_call_row){ &rows[B], &rows[D], 300 };
      counted_count = 1;
      call (A, callback_root);
      account ();
      inside += passes_through (1.96);
      CHECK (run % 2 || passes_through (0));
    }
  CHECK (inside >= 180);
  counted_count = 0;
}

static uint64_t callback_work;

static void
callback_leaf (void)
{
  work (callback_work);
}

static void
callback_once (void)
{
  work (1);
  call (C, callback_leaf);
}

static void
cheap_caller (void)
{
  work (10);
  for (int i = 0; i < 10; i++)
    {
      callback_work = 5;
      call (D, callback_once);
    }
}

static void
dear_root (void)
{
  work (10);
  for (int i = 0; i < 100; i++)
    {
      call (B, cheap_caller);
      callback_work = 5000;
      call (D, callback_once);
    }
}

static double
flow_to (const struct rp_totals *totals, int caller, int callee)
{
  for (size_t i = 0; i < totals->flow_count; i++)
    if (totals->flows[i].caller == &rows[caller]
        && totals->flows[i].callee == &rows[callee])
      return totals->flows[i].ticks;
  return -1;
}

/* B calls D, which has no probes, ten times as often as A does, but A's calls
   take a thousand times as long: B is not blamed for more than it was charged
   for.  */
static void
test_callers_differ (void)
{
  struct rp_function_row *pointers[FUNCTIONS];
  begin ();
  never[D] = true;
  counted[0] = (struct rp_call_row){ &rows[B], &rows[D], 1000 };
  counted[1] = (struct rp_call_row){ &rows[A], &rows[D], 100 };
  call (A, dear_root);
  struct rp_totals totals
      = { .functions = pointers,
          .function_count = FUNCTIONS,
          .calls = counted,
          .call_count = 2,
          .edges = edge_rows,
          .edge_count = take_edges (edges, edge_rows),
          .charges = charge_rows,
          .charge_count = take_edges (charges, charge_rows) };
  for (int f = 0; f < FUNCTIONS; f++)
    {
      pointers[f] = &rows[f];
      memset (&folded[f], 0, sizeof folded[f]);
      rp_times_fold (&folded[f], &times[f], entries[f]);
      rows[f].time = folded[f].timed > 0 ? &folded[f] : NULL;
    }
  rp_places_begin ();
  CHECK (rp_account_make (&totals) == 0);
  CHECK (is_near (rows[D].through, 1000 * 5 + 100 * 5000));
  CHECK (flow_to (&totals, B, D) < 6000);
  CHECK (flow_to (&totals, A, D) > 490000);
  rp_places_end ();
}

static int levels;

static void
recursive (void)
{
  work (100);
  if (levels-- > 0)
    call (B, recursive);
}

static void
recursive_root (void)
{
  for (int i = 0; i < 500; i++)
    {
      work (10);
      levels = (int) unit_random_below (6);
      call (B, recursive);
    }
}

static void mutual_b (void);

static void
mutual_c (void)
{
  work (30 + unit_random_below (20));
  if (levels-- > 0)
    call (B, mutual_b);
}

static void
mutual_b (void)
{
  work (100 + unit_random_below (50));
  call (C, mutual_c);
}

/* As a program's parser or an interpreter that calls itself: B and C are on
   the stack at many levels.  */
static void
mutual_root (void)
{
  for (int i = 0; i < 300; i++)
    {
      work (2000);
      levels = 4 + (int) unit_random_below (12);
      call (B, mutual_b);
    }
}

/* Whether the interval of F's time on the stack holds the truth, and that no
   function is there longer than the program runs.  */
static bool
total_holds (int f, uint64_t whole)
{
  double variance, total = rp_cycles_total (&rows[f], &variance);
  CHECK (total <= (double) whole * (1 + 1e-9));
  CHECK (total >= rows[f].self);
  double error = total - (double) present[f];
  return error * error <= 1.96 * 1.96 * variance + 1;
}

static void
test_mutual_recursion (void)
{
  static const uint32_t periods[][2] = { { 0, 0 }, { 0, 20 }, { 20, 20 } };
  for (size_t i = 0; i < RP_COUNT_OF (periods); i++)
    {
      int b_inside = 0, c_inside = 0, selfs = 0;
      for (int run = 0; run < 200; run++)
        {
          begin ();
          period[B] = periods[i][0];
          period[C] = periods[i][1];
          uint64_t start = now;
          call (A, mutual_root);
          CHECK (is_near (account (), (double) (now - start)));
          b_inside += total_holds (B, now - start);
          c_inside += total_holds (C, now - start);
          selfs += holds (A);
        }
      CHECK (b_inside >= 180);
      CHECK (c_inside >= 180);
      CHECK (selfs >= 180);
    }
}

static void
test_recursion (void)
{
  check_runs (recursive_root, 10, 0, B);
  check_runs (recursive_root, 10, 0, A);
}

/* The 95 % interval of a share holds it about as often, few samples or many:
   one sample of one proves nothing.  */
static void
test_share_of_samples (void)
{
  static const uint64_t sizes[] = { 1, 2, 3, 5, 10, 30, 200 };
  for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
    for (unsigned percent = 5; percent < 100; percent += 15)
      {
        int inside = 0;
        for (int run = 0; run < 1000; run++)
          {
            uint64_t hits = 0;
            for (uint64_t i = 0; i < sizes[s]; i++)
              hits += unit_random_below (100) < percent;
            double share = (double) hits / (double) sizes[s];
            double error = share - percent / 100.0;
            inside += error * error
                      <= 1.96 * 1.96
                             * rp_account_share_variance (share, sizes[s]);
          }
        CHECK (inside >= 820);
      }
}

/* More calls than the table had room for.  */
static void
test_edges_grow (void)
{
  static struct rp_edge few[4];
  begin ();
  memset (few, 0, sizeof few);
  shadow.edges = (struct rp_edges){ .rows = few, .capacity = 4 };
  struct rp_frame *frame
      = rp_shadow_push (&shadow, &times[A], &rows[A], 0, NULL);
  rp_shadow_called_by (&shadow, frame, NULL);
  frame->start = 0;
  uint64_t token = rp_shadow_token (&shadow, frame);
  static char callees[1000];
  for (int i = 0; i < 1000; i++)
    CHECK (rp_edges_find (&shadow.edges, &rows[A], &callees[i]) != NULL);
  CHECK (shadow.edges.used == 1001 && shadow.edges.dropped == 0);
  frame = rp_shadow_push (&shadow, &times[B], &rows[B], 0, NULL);
  rp_shadow_called_by (&shadow, frame, &rows[A]);
  rp_shadow_pop (&shadow, token, 100);
  CHECK (rp_edges_find (&shadow.edges, &rows[A], &rows[B])->timed == 1);
}

/* A function that calls itself and was sampled is on the stack for no longer
   than it is called from outside, whatever an unlucky sample says.  */
static void
test_own_circle (void)
{
  static struct rp_function_row *list[] = { &rows[A], &rows[B] };
  static struct rp_time_total total
      = { .entries = 1000, .timed = 10, .total = { 500, 900, 100 } };
  struct rp_totals totals = { .functions = list, .function_count = 2 };
  struct rp_cycle_arc arc = { A, B, 400 };
  struct rp_region region = { NULL, 0, false, 0 };
  double variance;
  begin ();
  rows[A].index = A;
  rows[B].index = B;
  rows[B].recursive = 100;
  rows[B].inclusive = rows[B].paid = rows[B].inflow = 400;
  rows[B].time = &total;
  CHECK (rp_cycles_find (&totals, &arc, 1, &region) == 0);
  CHECK (rp_cycles_total (&rows[B], &variance) == 400);
  rows[B].recursive = 0;
  CHECK (rp_cycles_find (&totals, &arc, 1, &region) == 0);
  CHECK (rp_cycles_total (&rows[B], &variance) == 900);
  rp_region_done (&region);
}

int
main (void)
{
  RUN (test_every_call);
  RUN (test_sampled_callee);
  RUN (test_sampled_caller);
  RUN (test_never_timed);
  RUN (test_passes_through);
  RUN (test_callers_differ);
  RUN (test_recursion);
  RUN (test_share_of_samples);
  RUN (test_edges_grow);
  RUN (test_mutual_recursion);
  RUN (test_own_circle);
  return unit_status ();
}
