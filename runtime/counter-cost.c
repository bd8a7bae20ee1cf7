/* SPDX-License-Identifier: MIT */
/* counter-cost.c: see counter-cost.h.  */

#include "counter-cost.h"
#include "clock.h"
#include "run.h"
#include "text.h"

/* What real code pays of the measured cost.  */
#define SHARE_OF_INCREMENT 0.33
#define SHARE_OF_ENTRY 1.0

/* Counters more than these cannot cost: then most of them are hidden.  */
#define MOST_OF_RUN 0.5

/* Rounds of the loop, and how often it is measured: the fastest counts.  */
#define ROUNDS 250
#define TRIES 8

/* Less than this, in nanoseconds, is no cost to speak of.  */
#define WORTH_SAYING 10e6

#define COUNTERS 16

/* Code that keeps a processor busy: some independent arithmetic and four
   counters, which do not wait for their own last increment.  */
static uint64_t __attribute__ ((noinline))
run_loop (volatile uint64_t *counters, bool counting)
{
  uint64_t a = 1, b = 2, c = 3, d = 4;
  for (unsigned i = 0; i < ROUNDS; i++)
    {
      volatile uint64_t *at = counters + (i & 3) * 4;
      a = a * 5 + i;
      if (counting)
        at[0]++;
      b = (b ^ a) + (b >> 3);
      if (counting)
        at[1]++;
      c += d ^ i;
      if (counting)
        at[2]++;
      d = (d << 1) + (d >> 7) + i;
      if (counting)
        at[3]++;
      __asm__ volatile("" : "+r"(a), "+r"(b), "+r"(c), "+r"(d));
    }
  return a + b + c + d;
}

/* How many ticks the loop takes that counts beyond the one that does not.
   They take turns: what else the processor does changes in between.  */
static double
measure_ticks (void)
{
  volatile uint64_t counters[COUNTERS] = { 0 };
  uint64_t best[2] = { UINT64_MAX, UINT64_MAX };
  for (unsigned i = 0; i < 2 * TRIES; i++)
    {
      bool counting = i & 1;
      uint64_t start = rp_clock_ticks ();
      uint64_t result = run_loop (counters, counting);
      __asm__ volatile("" : : "r"(result));
      uint64_t took = rp_clock_ticks () - start;
      if (took < best[counting])
        best[counting] = took;
    }
  return (double) best[1] - (double) best[0];
}

double
rp_counter_cost_measured (void)
{
  static double measured;
  if (measured <= 0)
    {
      double more = measure_ticks () * 1e9 / rp_clock_calibrate ().hz;
      measured = more / (4.0 * ROUNDS);
      /* Not even a tenth of a cycle: the clock did not see it.  */
      if (measured < 0.03)
        measured = 0.03;
    }
  return measured;
}

double
rp_counter_cost (uint64_t executions, uint64_t entries, double run)
{
  double cost = rp_counter_cost_measured ()
                * ((double) executions * SHARE_OF_INCREMENT
                   + (double) entries * SHARE_OF_ENTRY);
  return cost < MOST_OF_RUN * run ? cost : MOST_OF_RUN * run;
}

static void
add_percent (struct rp_text *text, double percent)
{
  uint64_t tenths = (uint64_t) (percent * 10 + 0.5);
  rp_text_add_number (text, tenths / 10);
  if (tenths % 10 != 0)
    {
      rp_text_add (text, ".");
      rp_text_add_number (text, tenths % 10);
    }
}

void
rp_counter_cost_warn (double cost, double run, const char *name)
{
  char head[RP_WARNING_SIZE], ways[RP_WARNING_SIZE];
  struct rp_text text;
  double rest = run - cost, budget = rp_run.config.budget_percent;
  double percent = rest > 0 ? 100 * cost / rest : 0;
  if (cost < WORTH_SAYING || percent * (1 - RP_COST_DOUBT) <= budget)
    return;
  rp_text_init (&text, head, sizeof head);
  rp_text_add (&text, "Counting alone cost about ");
  add_percent (&text, percent);
  rp_text_add (&text, " +-");
  add_percent (&text, percent * RP_COST_DOUBT);
  rp_text_add (&text, " %; the budget of ");
  add_percent (&text, budget);
  rp_text_add (&text, " % does not limit exact counts. To pay less: ");
  rp_text_init (&text, ways, sizeof ways);
  rp_text_add (&text, "RUCHY_PROFILE_BUDGET=");
  add_percent (&text, budget);
  rp_text_add (&text, ",strict, -fplugin-arg-ruchyprof-no-branches, "
                      "-fplugin-arg-ruchyprof-exclude=");
  /* All of it must fit into RP_WARNING_SIZE.  */
  rp_text_add (&text, strlen (name) <= 30 ? name : "FUNCTION");
  rp_warn (head, ways, "");
}
