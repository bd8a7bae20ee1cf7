/* SPDX-License-Identifier: MIT */
/* Calls of bare functions outside of windows: until a function is found hot
   all are known, whatever stretches come later.  */

#define RP_NO_POISON
#include "witness.h"

#include "unit.h"

#define DETOUR 0.5e-9

static struct rp_family family = { .body_count = 3 };
static struct rp_unit unit = { .family = &family };
static uint64_t counters[4];

static double
sum_of (const double *groups)
{
  double sum = 0;
  for (unsigned i = 0; i < RP_WINDOW_GROUPS; i++)
    sum += groups[i];
  return sum;
}

static void
pass (unsigned group, double seconds, bool loud, uint64_t hot, uint64_t cool)
{
  counters[0] += hot;
  counters[1] += hot / 2;
  counters[2] += cool;
  rp_witness_end (group, seconds, DETOUR, loud);
}

static struct rp_witnessed
witnessed (uint32_t body)
{
  struct rp_witnessed result;
  CHECK (rp_witness_calls (&unit, body, &result));
  return result;
}

/* Body 0 has two ways in.  The first stretch is loud, as a run begins.  */
static void
test_strata (void)
{
  rp_witness_add (&unit, 0, &counters[0]);
  rp_witness_add (&unit, 0, &counters[1]);
  rp_witness_add (&unit, 1, &counters[2]);
  rp_witness_open ();
  CHECK (!rp_witness_any_hot () && !rp_witness_news ());
  pass (0, 0.004, true, 2000000, 50);
  CHECK (rp_witness_any_hot ());
  CHECK (rp_witness_news () && !rp_witness_news ());
  struct rp_witnessed hot = witnessed (0), cool = witnessed (1);
  CHECK (hot.known == 3000000 && sum_of (hot.calls) == 0);
  CHECK (hot.in.known == 0.004 && sum_of (hot.in.seconds) == 0);
  CHECK (hot.in.cost == 0);
  CHECK (cool.known == 0 && sum_of (cool.calls) == 50);
  CHECK (cool.in.known == 0 && sum_of (cool.in.seconds) == 0.004);

  pass (0, 0.01, false, 0, 100);
  pass (1, 0.004, true, 1000, 30);
  hot = witnessed (0), cool = witnessed (1);
  CHECK (hot.known == 3000000 && hot.calls[1] == 1500);
  CHECK (hot.in.known == 0.004 && hot.in.seconds[0] == 0);
  CHECK (hot.in.seconds[1] == 0.004 && hot.in.cost > 1500 * DETOUR);
  CHECK (sum_of (cool.calls) == 180 && cool.known == 0);
  CHECK (!rp_witness_news ());
}

/* In the middle of a quiet stretch, too.  */
static void
test_later (void)
{
  pass (2, 0.004, false, 0, 900000);
  CHECK (rp_witness_news ());
  struct rp_witnessed late = witnessed (1);
  CHECK (late.known == 900180 && sum_of (late.calls) == 0);
  CHECK (late.in.known > 0.0219 && late.in.known < 0.0221);
  CHECK (sum_of (late.in.seconds) == 0);
  pass (3, 0.004, true, 0, 7);
  late = witnessed (1);
  CHECK (late.known == 900180 && late.calls[3] == 7);
  CHECK (sum_of (late.in.seconds) == 0.004);
}

static void
test_reset (void)
{
  rp_witness_reset ();
  CHECK (witnessed (0).known == 0 && witnessed (0).in.known == 0);
  pass (5, 0.004, true, 10, 3);
  CHECK (witnessed (0).calls[5] == 15 && witnessed (1).calls[5] == 3);
  CHECK (witnessed (0).in.seconds[5] == 0.004);
}

int
main (void)
{
  RUN (test_strata);
  RUN (test_later);
  RUN (test_reset);
  return unit_status ();
}
