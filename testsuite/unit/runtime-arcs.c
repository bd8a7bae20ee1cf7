/* SPDX-License-Identifier: MIT */
/* Arcs of the account: what callers are charged for, taken back and lifted,
   for a few rows written down by hand.  */

#define RP_NO_POISON
#include "account.h"
#include "arcs.h"
#include "cycles.h"

#include "unit.h"

/* Callers that find no room are counted, and nobody is charged for them.  */
static void
test_no_room (void)
{
  struct rp_function_row a = { .index = 0 }, b = { .index = 1 };
  struct rp_arc arcs[1];
  struct rp_account account = { .arcs = arcs, .room = 1 };
  CHECK (rp_arcs_add (&account, &a, &a, 5, 0, RP_FLOW_COUNTED) == NULL);
  CHECK (account.lost == 0 && a.paid == 0);
  CHECK (rp_arcs_add (&account, &a, &b, 5, 0, RP_FLOW_COUNTED) == arcs);
  CHECK (rp_arcs_add (&account, &b, &a, 5, 0, RP_FLOW_COUNTED) == NULL);
  CHECK (account.lost == 1 && account.count == 1);
  CHECK (a.paid == 0 && b.paid == 5);
}

/* Every call was timed, but the callers' times leave less: one of the two is
   wrong by the difference, and the error says so.  */
static void
test_callers_leave_less (void)
{
  struct rp_time_total time = { .timed = 1, .entries = 1 };
  struct rp_function_row row = { .time = &time, .inclusive = 100 };
  double variance;
  time.total[RP_INCLUSIVE] = time.total[RP_OUTERMOST] = 100;
  row.inflow = 100;
  CHECK (rp_cycles_total (&row, &variance) == 100 && variance == 0);
  row.inflow = 70;
  CHECK (rp_cycles_total (&row, &variance) == 70 && variance >= 30 * 30);
}

/* Timed calls saw C nearly always below A, who cannot have called for so much:
   the rest is B's, who is raised to it.  */
static void
test_rerouted (void)
{
  struct rp_time_total exact = { .timed = 1, .entries = 1 };
  struct rp_time_total few = { .timed = 20, .entries = 1000 };
  struct rp_function_row a = { .time = &exact, .inclusive = 20 };
  struct rp_function_row b
      = { .time = &few, .inclusive = 5, .inclusive_variance = 25 };
  struct rp_function_row c = { .time = &few, .inclusive = 100, .paid = 100 };
  struct rp_function_row *all[] = { &a, &b, &c };
  struct rp_totals totals = { .functions = all, .function_count = 3 };
  struct rp_arc arcs[] = { { .caller = &a, .callee = &c, .weight = 90 },
                           { .caller = &b, .callee = &c, .weight = 10 } };
  struct rp_account account = { .totals = &totals, .arcs = arcs, .count = 2 };
  CHECK (rp_arcs_reroute (&account));
  CHECK (!rp_arcs_reroute (&account));
  rp_arcs_sum_up (&account);
  CHECK (arcs[0].flow > 19 && arcs[0].flow < 21);
  CHECK (arcs[1].flow > 79 && arcs[1].flow < 81);
  CHECK (rp_arcs_lift (&account));
  CHECK (b.inclusive > 79 && b.inclusive < 81 && a.inclusive == 20);
}

int
main (void)
{
  RUN (test_no_room);
  RUN (test_callers_leave_less);
  RUN (test_rerouted);
  return unit_status ();
}
