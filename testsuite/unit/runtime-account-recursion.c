/* SPDX-License-Identifier: MIT */
/* Whose time is whose where functions call themselves or each other: played
   programs (played-calls.h).  */

#include "played-calls.h"

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
  RUN (test_recursion);
  RUN (test_mutual_recursion);
  RUN (test_own_circle);
  return unit_status ();
}
