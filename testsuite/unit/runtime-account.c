/* SPDX-License-Identifier: MIT */
/* Whose time is whose: played programs (played-calls.h) whose self times and
   edges are known.  */

#include "played-calls.h"

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

static uint64_t leaf_work;

static void
given_leaf (void)
{
  work (leaf_work + unit_random_below (10));
}

static void
cheap_loop (void)
{
  work (300);
  for (int i = 0; i < 8; i++)
    {
      leaf_work = 20;
      call (C, given_leaf);
    }
}

static void
dear_loop (void)
{
  work (50);
  leaf_work = 4000;
  call (C, given_leaf);
}

static void
uneven_root (void)
{
  for (int i = 0; i < 400; i++)
    {
      call (B, cheap_loop);
      if (unit_random_below (6) == 0)
        call (D, dear_loop);
    }
}

/* C is called by B nearly always, and by D for nearly all of the time.  Of the
   few calls that are timed none or one may be D's, and that one only stands
   for itself.  */
static void
test_caller_hardly_seen (void)
{
  check_runs (uneven_root, 0, 20, B);
  check_runs (uneven_root, 0, 20, D);
  check_runs (uneven_root, 0, 5, D);
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
      = rp_shadow_frame (&shadow, &times[A], &rows[A], 0, NULL, 0);
  rp_shadow_called_by (&shadow, frame, NULL);
  rp_shadow_push (&shadow, frame);
  uint64_t token = rp_shadow_token (&shadow, frame);
  static char callees[1000];
  for (int i = 0; i < 1000; i++)
    CHECK (rp_edges_find (&shadow.edges, &rows[A], &callees[i]) != NULL);
  CHECK (shadow.edges.used == 1001 && shadow.edges.dropped == 0);
  frame = rp_shadow_frame (&shadow, &times[B], &rows[B], 0, NULL, 0);
  rp_shadow_called_by (&shadow, frame, &rows[A]);
  rp_shadow_push (&shadow, frame);
  rp_shadow_pop (&shadow, token, 100);
  CHECK (rp_edges_find (&shadow.edges, &rows[A], &rows[B])->timed == 1);
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
  RUN (test_caller_hardly_seen);
  RUN (test_share_of_samples);
  RUN (test_edges_grow);
  return unit_status ();
}
