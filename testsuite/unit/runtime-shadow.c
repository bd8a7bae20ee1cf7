/* SPDX-License-Identifier: MIT */
/* The shadow stack: who is charged with what in played sequences of calls.  */

#include "unit.h"

#include "shadow.h"

#include <string.h>

static struct rp_shadow shadow;
static struct rp_frame frames[RP_SHADOW_FRAMES];
static struct rp_times times[4];
static int function[4]; /* their addresses are the identities */

static void
begin (void)
{
  memset (&shadow, 0, sizeof shadow);
  memset (times, 0, sizeof times);
  shadow.frames = frames;
  rp_probe_cost.inside = rp_probe_cost.whole = 0;
}

/* STACK grows downwards: deeper calls have smaller numbers.  */
static uint64_t
enter (int f, uint32_t weight, intptr_t stack, uint64_t now, int charged)
{
  rp_shadow_drop_stale (&shadow, (char *) stack, now);
  struct rp_frame *frame = rp_shadow_frame (&shadow, &times[f], &function[f],
                                            weight, (char *) stack, now);
  if (frame == NULL)
    return 0;
  if (charged >= 0 && frames[charged].function == &function[f])
    frame->inner = false;
  frame->charged = charged;
  rp_shadow_push (&shadow, frame);
  return rp_shadow_token (&shadow, frame);
}

static double
sum (int f, enum rp_quantity quantity)
{
  return times[f].quantity[quantity].sum;
}

static void
test_nesting (void)
{
  begin ();
  uint64_t a = enter (0, 0, 10000, 100, -1);
  uint64_t b = enter (1, 0, 9000, 200, 0);
  rp_shadow_pop (&shadow, b, 500);
  b = enter (1, 0, 9000, 600, 0);
  rp_shadow_pop (&shadow, b, 700);
  rp_shadow_pop (&shadow, a, 1100);
  CHECK (shadow.depth == 0);
  CHECK (sum (0, RP_INCLUSIVE) == 1000);
  CHECK (sum (0, RP_SELF) == 600);
  CHECK (sum (1, RP_INCLUSIVE) == 400);
  CHECK (times[1].exact_calls == 2 && times[1].live == 0);
}

static void
test_recursion (void)
{
  begin ();
  uint64_t a = enter (0, 0, 10000, 0, -1);
  uint64_t b = enter (0, 0, 9000, 10, 0);
  uint64_t c = enter (0, 0, 8000, 20, 1);
  rp_shadow_pop (&shadow, c, 50);
  rp_shadow_pop (&shadow, b, 60);
  rp_shadow_pop (&shadow, a, 100);
  CHECK (sum (0, RP_INCLUSIVE) == 100 + 50 + 30);
  CHECK (sum (0, RP_OUTERMOST) == 100);
  CHECK (sum (0, RP_SELF) == 100);
  /* Through another function: the inner one does not count.  */
  begin ();
  a = enter (0, 0, 10000, 0, -1);
  b = enter (1, 0, 9000, 10, 0);
  c = enter (0, 0, 8000, 20, 1);
  rp_shadow_pop (&shadow, c, 50);
  rp_shadow_pop (&shadow, b, 60);
  rp_shadow_pop (&shadow, a, 100);
  CHECK (sum (0, RP_OUTERMOST) == 100);
  CHECK (sum (0, RP_SELF) == 50 + 30);
  CHECK (sum (1, RP_SELF) == 20);
}

static void
test_sampled_callee (void)
{
  begin ();
  uint64_t a = enter (0, 0, 10000, 0, -1);
  uint64_t b = enter (1, 10, 9000, 100, 0);
  rp_shadow_pop (&shadow, b, 120);
  rp_shadow_pop (&shadow, a, 1000);
  CHECK (sum (0, RP_SELF) == 1000 - 10 * 20);
  CHECK (times[0].callee_variance == 10 * 9 * 20 * 20);
  CHECK (times[1].sampled_calls == 1 && times[1].weight == 10);
}

static void
test_jumped_over (void)
{
  begin ();
  uint64_t a = enter (0, 0, 10000, 0, -1);
  enter (1, 0, 9000, 10, 0);
  enter (2, 0, 8000, 20, 1);
  /* longjmp to a, which calls anew: b and c are gone.  */
  uint64_t d = enter (3, 0, 9500, 100, 0);
  CHECK (shadow.depth == 2);
  CHECK (sum (2, RP_INCLUSIVE) == 80 && sum (1, RP_INCLUSIVE) == 90);
  rp_shadow_pop (&shadow, d, 150);
  enter (1, 0, 9000, 160, 0);
  /* An exception through it: the next thing that ends is a itself.  */
  rp_shadow_pop (&shadow, a, 200);
  CHECK (shadow.depth == 0 && times[1].exact_calls == 2);
  CHECK (sum (0, RP_INCLUSIVE) == 200);
  rp_shadow_pop (&shadow, a, 300);
  CHECK (times[0].exact_calls == 1);
}

static void
test_other_stack (void)
{
  begin ();
  uint64_t a = enter (0, 0, 10000, 0, -1);
  uint64_t b = enter (1, 0, 10000 + 2 * RP_SHADOW_STACK_REACH, 10, -1);
  CHECK (shadow.depth == 2);
  rp_shadow_pop (&shadow, b, 20);
  rp_shadow_pop (&shadow, a, 100);
  CHECK (sum (0, RP_INCLUSIVE) == 100);
}

static void
test_overhead (void)
{
  begin ();
  rp_probe_cost.inside = 5;
  rp_probe_cost.whole = 20;
  uint64_t a = enter (0, 0, 10000, 0, -1);
  uint64_t b = enter (1, 0, 9000, 100, 0);
  rp_shadow_pop (&shadow, b, 135);
  rp_shadow_pop (&shadow, a, 1000);
  CHECK (sum (1, RP_INCLUSIVE) == 30);
  CHECK (sum (0, RP_INCLUSIVE) == 1000 - 5 - 20);
  CHECK (shadow.cost == 40);
}

static void
test_full (void)
{
  begin ();
  uint64_t first = enter (0, 0, 1000000, 0, -1);
  for (int i = 1; i < RP_SHADOW_FRAMES + 10; i++)
    enter (1, 0, 1000000 - i * 100, (uint64_t) i, -1);
  CHECK (shadow.depth == RP_SHADOW_FRAMES);
  CHECK (shadow.overflows == 10);
  rp_shadow_pop (&shadow, first, 5000);
  CHECK (shadow.depth == 0 && times[1].live == 0);
}

/* What is in progress counts, and counting it changes nothing.  */
static void
test_live (void)
{
  begin ();
  enter (0, 0, 10000, 0, -1);
  enter (1, 0, 9000, 100, 0);
  rp_shadow_measure (&shadow, 300);
  struct rp_times closed = times[0];
  rp_shadow_add_live (&shadow, &times[0], &closed);
  CHECK (closed.exact_calls == 1 && times[0].exact_calls == 0);
  CHECK (closed.quantity[RP_INCLUSIVE].sum == 300);
  CHECK (closed.quantity[RP_SELF].sum == 100);
  CHECK (shadow.depth == 2);
}

/* A call that is counted and has no frame yet.  */
static void
test_beginning (void)
{
  struct rp_times *first = &times[0], *none = NULL;
  begin ();
  CHECK (!rp_shadow_begins (&shadow, &first));
  rp_shadow_begin (&shadow, &first);
  CHECK (rp_shadow_begins (&shadow, &first));
  CHECK (!rp_shadow_begins (&shadow, &none));
  enter (0, 0, 10000, 100, -1);
  CHECK (!rp_shadow_begins (&shadow, &first));
  rp_shadow_begin (&shadow, &none);
  CHECK (rp_shadow_begins (&shadow, &none));
  /* One of many that it stands for.  */
  times[0].period = 7;
  rp_shadow_begin (&shadow, &first);
  CHECK (!rp_shadow_begins (&shadow, &first));
}

static void
test_edges (void)
{
  static struct rp_edge rows[8];
  struct rp_edges edges = { .rows = rows, .capacity = 8 };
  struct rp_edge *edge = rp_edges_find (&edges, NULL, &function[0]);
  CHECK (edge != NULL && edge->callee == &function[0]);
  CHECK (rp_edges_find (&edges, NULL, &function[0]) == edge);
  for (int i = 0; i < 20; i++)
    rp_edges_find (&edges, &times[0], (char *) &function + 100 + i);
  /* The table has grown, and nothing was lost.  */
  CHECK (edges.used == 21 && edges.dropped == 0 && edges.capacity >= 28);
  for (int i = 0; i < 20; i++)
    rp_edges_find (&edges, &times[0], (char *) &function + 100 + i);
  CHECK (edges.used == 21);
}

int
main (void)
{
  RUN (test_nesting);
  RUN (test_recursion);
  RUN (test_sampled_callee);
  RUN (test_jumped_over);
  RUN (test_other_stack);
  RUN (test_overhead);
  RUN (test_full);
  RUN (test_live);
  RUN (test_beginning);
  RUN (test_edges);
  return unit_status ();
}
