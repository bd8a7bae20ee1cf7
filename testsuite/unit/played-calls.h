/* SPDX-License-Identifier: MIT */
/* played-calls.h: plays programs of known cost through the shadow stack, some
   functions timed at every call and others at random ones, and brings them to
   account.  For unit/runtime-account*.c:

     begin ();
     period[B] = 10;
     call (A, root);      root calls `work', and `call' for its callees
     account ();

   Then `rows' says what the account makes of it, `truth' what was.  */

#ifndef PLAYED_CALLS_H
#define PLAYED_CALLS_H

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
      struct rp_frame *frame = rp_shadow_frame (&shadow, &times[f], &rows[f],
                                                weight, (char *) stack, now);
      int caller = depth > 0 ? callers[depth - 1] : -1;
      rp_shadow_called_by (&shadow, frame, caller < 0 ? NULL : &rows[caller]);
      int payer = depth;
      while (payer > 0 && never[callers[payer - 1]])
        payer--;
      if (payer < depth && payer > 0)
        rp_shadow_paid_by (&shadow, frame, &rows[callers[payer - 1]]);
      rp_shadow_push (&shadow, frame);
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

static struct rp_call_row counted[4];
static size_t counted_count;

/* Sum of all self times.  */
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

#endif
