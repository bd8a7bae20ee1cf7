/* SPDX-License-Identifier: MIT */
/* The solver: counters to markers, derived entries, damaged streams.  */

#include "unit.h"

#include "flow.h"

#include <string.h>

static uint8_t stream[512];
static uint32_t stream_size;
static struct ruchyprof_body bodies[8];
static struct ruchyprof_patch patches[4];
static struct rp_unit unit;
static uint64_t slots[16];
static uint64_t raised[8];
static struct rp_region region;
static struct rp_flow flow;

static void
put (uint64_t number)
{
  do
    {
      uint8_t byte = number & 0x7f;
      number >>= 7;
      stream[stream_size++] = number ? byte | 0x80 : byte;
    }
  while (number);
}

static void
put_all (const uint64_t *numbers, size_t count)
{
  for (size_t i = 0; i < count; i++)
    put (numbers[i]);
}

#define PUT(...)                                                              \
  put_all ((const uint64_t[]){ __VA_ARGS__ },                                 \
           sizeof ((const uint64_t[]){ __VA_ARGS__ }) / sizeof (uint64_t))

static void
begin (void)
{
  stream_size = 0;
  memset (bodies, 0, sizeof bodies);
  memset (patches, 0, sizeof patches);
  memset (&unit, 0, sizeof unit);
  memset (slots, 0, sizeof slots);
  memset (raised, 0, sizeof raised);
  unit.table.counter_count = 16;
  unit.table.marker_count = 8;
  unit.table.body_size = sizeof bodies[0];
  unit.table.patch_size = sizeof patches[0];
  unit.table.bodies = bodies;
  unit.table.patches = patches;
  unit.table.stream = stream;
}

static void
add_body (uint32_t flags)
{
  struct ruchyprof_body *body = &bodies[unit.table.body_count++];
  body->stream = stream_size;
  body->countdown = RUCHYPROF_NONE;
  body->flags = flags;
}

static struct rp_stop *stops;

static void
prepare (void)
{
  rp_region_reset (&region);
  unit.table.stream_size = stream_size;
  memset (&flow, 0, sizeof flow);
  flow.unit = &unit;
  flow.slots = slots;
  flow.raised = raised;
  flow.region = &region;
  flow.stops = stops;
}

static int
solve (void)
{
  prepare ();
  return rp_flow_solve (&flow);
}

/* while (n--) if (odd) a (); else b ();  blocks: 1 head, 2 body, 3 a, 4 b,
   5 latch, 6 end.  Counted: the entry (slot 0), 2->3 (slot 1), 5->1 (slot 2).
   */
static void
put_loop (uint64_t entry_value)
{
  PUT (6);
  PUT (3, 0, 1, entry_value, 2, 3, 3, 5, 1, 4);
  PUT (6, 3, 5, 0, 1, 2, 1, 2, 4, 0, 4, 5, 0, 1, 6, 0, 6, 0, 0);
}

static void
test_loop (void)
{
  begin ();
  add_body (0);
  /* Tree order: 1->2 needs 2's other edges, so solve it behind them.  */
  PUT (6);
  PUT (3, 0, 1, 2, 2, 3, 3, 5, 1, 4);
  PUT (6, 3, 5, 0, 4, 5, 1, 2, 4, 1, 1, 2, 1, 1, 6, 0, 6, 0, 0);
  PUT (5, 1, 0, 2, 1, 3, 2, 4, 3, 6, 4);
  PUT (0);
  slots[0] = 3;
  slots[1] = 40;
  slots[2] = 100;
  CHECK (solve () == 0);
  CHECK (flow.consistent);
  CHECK (flow.markers[0] == 103);
  CHECK (flow.markers[1] == 100);
  CHECK (flow.markers[2] == 40);
  CHECK (flow.markers[3] == 60);
  CHECK (flow.markers[4] == 3);
  CHECK (flow.marker_bodies[4] == 1);
}

/* That the end is executed once in each call follows from the graph, and that
   a loop's head is not, however the counts of a run fell out.  */
static void
test_certain (void)
{
  static const struct rp_expansion expansions[1] = { { .factor = 2 } };
  static double *entry_groups[1];
  struct rp_expanded head = { .total = 0 }, end = { .total = 0 };
  struct rp_expanded *expanded[8] = { [0] = &head, [4] = &end };
  begin ();
  add_body (0);
  PUT (6);
  PUT (3, 0, 1, 2, 2, 3, 3, 5, 1, 4);
  PUT (6, 3, 5, 0, 4, 5, 1, 2, 4, 1, 1, 2, 1, 1, 6, 0, 6, 0, 0);
  PUT (2, 1, 0, 6, 4);
  PUT (0);
  slots[0] = 5;
  prepare ();
  flow.expansions = expansions;
  flow.entry_groups = entry_groups;
  flow.expanded = expanded;
  CHECK (rp_flow_solve (&flow) == 0);
  CHECK (head.total == 10 && head.uncertain);
  CHECK (end.total == 10 && !end.uncertain);
}

/* The loop of test_loop with markers 0 ... 4 for head, body, a, b, end; the
   frame's fifth iteration is the third that calls a.  */
static void
put_running_loop (uint32_t flags)
{
  begin ();
  add_body (flags);
  PUT (6);
  PUT (3, 0, 1, 2, 2, 3, 3, 5, 1, 4);
  PUT (6, 3, 5, 0, 4, 5, 1, 2, 4, 1, 1, 2, 1, 1, 6, 0, 6, 0, 0);
  PUT (5, 1, 0, 2, 1, 3, 2, 4, 3, 6, 4);
  PUT (0);
  slots[0] = 1;
  slots[1] = 3;
  slots[2] = 4;
}

static bool
is_between (uint32_t marker, uint64_t least, uint64_t most)
{
  struct rp_bounds bounds = { 0, 0 };
  if (flow.bounds != NULL)
    bounds = flow.bounds[marker];
  return flow.markers[marker] - bounds.below == least
         && flow.markers[marker] + bounds.above == most;
}

static void
test_stop (void)
{
  uint64_t nodes[] = { 3, 6 };
  struct rp_stop stop = { .count = 1, .nodes = nodes, .node_count = 1 };
  stops = &stop;
  put_running_loop (0);
  CHECK (solve () == 0);
  CHECK (is_between (0, 5, 5));
  CHECK (is_between (1, 5, 5));
  CHECK (is_between (2, 3, 3));
  CHECK (is_between (3, 2, 2));
  CHECK (is_between (4, 0, 0));
  /* In a or behind the loop.  */
  stop.node_count = 2;
  CHECK (solve () == 0);
  CHECK (is_between (0, 5, 5));
  CHECK (is_between (1, 4, 5));
  CHECK (is_between (2, 3, 3));
  CHECK (is_between (3, 1, 2));
  CHECK (is_between (4, 0, 1));
  stops = NULL;
}

static void
test_put_off (void)
{
  uint64_t nodes[] = { 3 };
  struct rp_stop stop = { .count = 1, .nodes = nodes, .node_count = 1 };
  stop.slots = slots;
  stops = &stop;
  put_running_loop (RUCHYPROF_BODY_PUT_OFF);
  /* The latch was counted ahead: 100 iterations are to come.  */
  PUT (1, 2, 1, 5, 1, 2, 3, 4, 5);
  slots[2] = 100;
  CHECK (solve () == 0);
  CHECK (is_between (0, 1, 101));
  CHECK (is_between (2, 3, 3));
  CHECK (flow.markers[4] == 0 && is_between (4, 0, 0));
  /* A register holds it: at least what is there.  */
  put_running_loop (RUCHYPROF_BODY_PUT_OFF);
  PUT (1, 2, 0, 5, 1, 2, 3, 4, 5);
  CHECK (solve () == 0);
  CHECK (flow.markers[0] == 5 && flow.bounds[0].below == 0);
  CHECK (flow.bounds[0].above == RP_UNBOUNDED);
  CHECK (is_between (2, 3, 3));
  /* The frame is behind the loop: nothing is put off any more.  */
  nodes[0] = 6;
  CHECK (solve () == 0);
  CHECK (is_between (0, 5, 5));
  stops = NULL;
}

static void
test_negative (void)
{
  begin ();
  add_body (0);
  PUT (6);
  PUT (3, 0, 1, 2, 2, 3, 3, 5, 1, 4);
  PUT (6, 3, 5, 0, 4, 5, 1, 2, 4, 1, 1, 2, 1, 1, 6, 0, 6, 0, 0);
  PUT (2, 4, 0, 3, 1);
  PUT (0);
  slots[1] = 5;
  slots[2] = 3; /* fewer iterations than ways through one branch */
  CHECK (solve () == 0);
  CHECK (!flow.consistent);
  CHECK (flow.faults[0] == RP_FLOW_NEGATIVE);
  CHECK (flow.markers[0] == 0);
  CHECK (flow.markers[1] == 5);
  flow.tolerance = 2;
  struct rp_flow lenient = flow;
  lenient.tolerance = 2;
  CHECK (rp_flow_solve (&lenient) == 0);
  CHECK (lenient.consistent);
}

/* A chain a -> b -> c in which only a counts its entries; b calls c twice.  */
static void
test_derived (void)
{
  begin ();
  add_body (RUCHYPROF_BODY_ENTRY_DERIVED); /* c, first on purpose */
  PUT (1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 2, 0);
  add_body (RUCHYPROF_BODY_ENTRY_DERIVED); /* b */
  PUT (1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 2, 1, 0, 1, 0);
  add_body (0); /* a: entry counted in slot 0 */
  PUT (1, 1, 0, 1, 2, 1, 1, 0, 0, 1, 1, 0, 1, 1, 1);
  unit.table.patch_count = 1;
  patches[0].body = 0;
  patches[0].entries = 5;
  slots[0] = 10;
  slots[5] = 4; /* c is also entered through its gate */
  CHECK (solve () == 0);
  CHECK (flow.consistent);
  CHECK (flow.markers[0] == 10);
  CHECK (flow.markers[1] == 10);
  CHECK (flow.markers[2] == 24);
  CHECK (flow.entries[0] == 24);
}

/* Bodies in which nothing was counted: rows know of them all the same, and
   what they call is solved behind them.  */
static void
test_idle (void)
{
  begin ();
  add_body (RUCHYPROF_BODY_ENTRY_DERIVED); /* called by both that follow */
  PUT (1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 2, 0);
  add_body (0); /* idle */
  PUT (1, 1, 0, 1, 2, 1, 1, 0, 0, 1, 1, 300, 1, 1, 0);
  add_body (0);
  PUT (1, 1, 0, 1, 3, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0);
  add_body (RUCHYPROF_BODY_ENTRY_DERIVED); /* called by nobody */
  PUT (1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 3, 0);
  unit.table.marker_count = 301;
  slots[1] = 7;
  CHECK (solve () == 0);
  CHECK (flow.consistent);
  CHECK (flow.entries[0] == 7 && flow.entries[1] == 0);
  CHECK (flow.markers[1] == 7 && flow.markers[2] == 7);
  CHECK (flow.markers[300] == 0 && flow.marker_bodies[300] == 1);
  CHECK (flow.markers[3] == 0 && flow.marker_bodies[3] == 1);
  /* A running frame elsewhere changes nothing.  */
  uint64_t node = 1;
  struct rp_stop stop = { .body = 2, .nodes = &node, .node_count = 1 };
  stop.count = 1;
  stops = &stop;
  CHECK (solve () == 0);
  CHECK (flow.markers[1] == 7 && flow.markers[2] == 7);
  CHECK (flow.markers[300] == 0 && flow.marker_bodies[300] == 1);
  CHECK (flow.consistent);
  stops = NULL;
  unit.table.marker_count = 300;
  CHECK (solve () == 0);
  CHECK (flow.faults[1] == RP_FLOW_DAMAGED && !flow.consistent);
}

static void
test_cycle (void)
{
  begin ();
  add_body (RUCHYPROF_BODY_ENTRY_DERIVED);
  PUT (1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 1);
  add_body (RUCHYPROF_BODY_ENTRY_DERIVED);
  PUT (1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0);
  CHECK (solve () == 0);
  CHECK (!flow.consistent);
  CHECK (flow.faults[0] == RP_FLOW_CYCLE);
}

static void
test_countdown (void)
{
  begin ();
  add_body (0);
  PUT (1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 0, 0);
  bodies[0].countdown = 7;
  raised[0] = 1000;
  slots[7] = 58;
  CHECK (solve () == 0);
  CHECK (flow.consistent);
  CHECK (flow.markers[0] == 942);
}

static void
test_damaged (void)
{
  begin ();
  add_body (0);
  put_loop (2);
  PUT (1, 99, 0, 0);
  CHECK (solve () == 0);
  CHECK (flow.faults[0] == RP_FLOW_DAMAGED);
  begin ();
  add_body (0);
  PUT (UINT64_MAX, 3);
  CHECK (solve () == 0);
  CHECK (flow.faults[0] == RP_FLOW_DAMAGED);
  /* Three times as many numbers are two.  */
  begin ();
  add_body (0);
  PUT (1, 1, 0, 1, 2, UINT64_MAX / 3 + 1, 1, 0, 1, 1, 0, 0);
  CHECK (solve () == 0);
  CHECK (flow.faults[0] == RP_FLOW_DAMAGED);
  begin ();
  add_body (0);
  bodies[0].stream = 400;
  CHECK (solve () == 0);
  CHECK (flow.faults[0] == RP_FLOW_DAMAGED);
  CHECK (!flow.consistent);
}

/* Any bytes at all: no crash, no endless loop.  */
static void
test_noise (void)
{
  uint64_t x = 88172645463325252u;
  for (int round = 0; round < 20000; round++)
    {
      begin ();
      for (int i = 0; i < 3; i++)
        {
          add_body (i ? RUCHYPROF_BODY_ENTRY_DERIVED : 0);
          for (int j = 0; j < 20; j++)
            {
              x ^= x << 13;
              x ^= x >> 7;
              x ^= x << 17;
              stream[stream_size++] = x % 3 ? x % 7 : x;
            }
        }
      CHECK (solve () == 0);
    }
}

int
main (void)
{
  RUN (test_loop);
  RUN (test_certain);
  RUN (test_stop);
  RUN (test_put_off);
  RUN (test_negative);
  RUN (test_derived);
  RUN (test_idle);
  RUN (test_cycle);
  RUN (test_countdown);
  RUN (test_damaged);
  RUN (test_noise);
  rp_region_done (&region);
  return unit_status ();
}
