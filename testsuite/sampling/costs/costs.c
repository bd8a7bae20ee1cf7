/* SPDX-License-Identifier: MIT */
/* Functions that say themselves what they cost: `costs SHAPE' prints for each
   the time of its outermost calls by the processor's own clock, without what
   reading that clock takes; of some also their own time, and that of the calls
   by one of their callers:

     NAME total NANOSECONDS
     NAME self NANOSECONDS
     NAME from:CALLER NANOSECONDS

   Work is cut into rounds of some hundred nanoseconds.  */

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define OWN __attribute__ ((noinline, noclone))
#define UNCOUNTED __attribute__ ((no_instrument_function)) static inline

static _Thread_local unsigned long state = 88172645463325252;

static unsigned
random_below (unsigned limit)
{
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (unsigned) ((state >> 32) * limit >> 32);
}

UNCOUNTED unsigned long
ticks (void)
{
  return __builtin_ia32_rdtsc ();
}

static unsigned long reading; /* what it takes */

/* Functions without a loop of their own are not timed.  */
#define SPIN(rounds)                                                          \
  do                                                                          \
    for (unsigned i_ = (rounds) *64, x_ = 1; i_ > 0; i_--)                    \
      {                                                                       \
        x_ = x_ * 31 + i_;                                                    \
        __asm__ volatile("" : "+r"(x_));                                      \
      }                                                                       \
  while (0)

struct cost
{
  const char *name;
  const char *caller; /* not NULL: of the calls by it alone */
  unsigned long ticks;
  const struct cost *callee; /* not NULL: all else is the function's own */
};

#define TIMED(cost, call)                                                     \
  do                                                                          \
    {                                                                         \
      unsigned long begin_ = ticks ();                                        \
      call;                                                                   \
      (cost).ticks += ticks () - begin_ - reading;                            \
    }                                                                         \
  while (0)

static struct cost costs[8];

/* ---- Shapes ---- */

OWN static void
work (unsigned rounds)
{
  SPIN (rounds);
}

/* Always the same.  */
static void
steady (void)
{
  costs[0].name = "work";
  for (int i = 0; i < 200000; i++)
    TIMED (costs[0], work (6));
}

/* The cost changes twice.  */
static void
phases (void)
{
  costs[0].name = "work";
  for (int i = 0; i < 120000; i++)
    TIMED (costs[0], work (i < 50000 ? 3 : i < 80000 ? 40 : 8));
}

/* The first calls say nothing about the others.  */
static void
late (void)
{
  costs[0].name = "work";
  for (int i = 0; i < 40000; i++)
    TIMED (costs[0], work (i < 2000 ? 1 : 30));
}

/* Few calls after those that are all timed.  */
static void
few (void)
{
  costs[0].name = "work";
  for (int i = 0; i < 1500; i++)
    {
      TIMED (costs[0], work (1 + random_below (30)));
      SPIN (200);
    }
}

/* A tenth of the calls is thirty times as dear.  */
static void
bimodal (void)
{
  costs[0].name = "work";
  for (int i = 0; i < 100000; i++)
    TIMED (costs[0], work (random_below (10) == 0 ? 90 : 3));
}

/* One in five hundred is a thousand times as dear.  */
static void
rare (void)
{
  costs[0].name = "work";
  for (int i = 0; i < 100000; i++)
    TIMED (costs[0], work (random_below (500) == 0 ? 2000 : 2));
}

/* Dearer from call to call.  */
static void
drift (void)
{
  costs[0].name = "work";
  for (unsigned i = 0; i < 60000; i++)
    TIMED (costs[0], work (1 + i / 1500));
}

/* Goes up and down by chance, and stays where it is for long.  */
static void
wander (void)
{
  unsigned rounds = 20;
  costs[0].name = "work";
  for (int i = 0; i < 60000; i++)
    {
      if (random_below (100) == 0)
        rounds = 1 + random_below (40);
      TIMED (costs[0], work (rounds));
    }
}

/* Every sixteenth call is twenty times as dear.  */
static void
rhythm (void)
{
  costs[0].name = "work";
  for (int i = 0; i < 100000; i++)
    TIMED (costs[0], work (i % 16 == 0 ? 60 : 3));
}

/* A heavy tail (Pareto, exponent 1.5): half of the calls take less than 1.6
   times the shortest, a thousandth more than a hundred times.  */
static void
pareto (void)
{
  costs[0].name = "work";
  for (int i = 0; i < 100000; i++)
    {
      double u = (random_below (1u << 20) + 1) / 1048576.;
      TIMED (costs[0], work ((unsigned) (2 / __builtin_cbrt (u * u))));
    }
}

OWN static void
near (void)
{
  for (int i = 0; i < 8; i++)
    TIMED (costs[1], work (2 + random_below (3)));
  SPIN (4);
}

OWN static void
far (void)
{
  TIMED (costs[2], work (30 + random_below (60)));
  SPIN (2);
}

/* The cost hangs on who calls.  */
static void
callers (void)
{
  costs[0].name = "near";
  costs[0].callee = &costs[1];
  costs[1].name = costs[2].name = "work";
  costs[1].caller = "near";
  costs[2].caller = "far";
  costs[3].name = "far";
  costs[3].callee = &costs[2];
  for (int i = 0; i < 20000; i++)
    {
      TIMED (costs[0], near ());
      if (random_below (6) == 0)
        TIMED (costs[3], far ());
    }
}

OWN static void
inner (void)
{
  SPIN (2 + random_below (4));
}

OWN static void
middle (void)
{
  for (unsigned i = random_below (12); i > 0; i--)
    TIMED (costs[2], inner ());
  SPIN (3);
}

OWN static void
outer (void)
{
  for (unsigned i = random_below (8); i > 0; i--)
    TIMED (costs[1], middle ());
}

/* Timed functions that call timed functions.  */
static void
nested (void)
{
  costs[0].name = "outer";
  costs[0].callee = &costs[1];
  costs[1].name = "middle";
  costs[1].callee = &costs[2];
  costs[2].name = "inner";
  for (int i = 0; i < 12000; i++)
    TIMED (costs[0], outer ());
}

OWN static void
tree (unsigned depth)
{
  SPIN (2 + random_below (3));
  if (depth > 0 && random_below (8) != 0)
    {
      tree (depth - 1);
      tree (depth - 1);
    }
}

static void
recursion (void)
{
  costs[0].name = "tree";
  for (int i = 0; i < 3000; i++)
    TIMED (costs[0], tree (i % 8));
}

OWN static void
chain (unsigned depth)
{
  SPIN (1 + depth % 5);
  if (depth > 0)
    chain (depth - 1);
  SPIN (1);
}

/* Deep, and not a tree: as many activations as levels.  */
static void
deep (void)
{
  costs[0].name = "chain";
  for (int i = 0; i < 4000; i++)
    TIMED (costs[0], chain (random_below (60)));
}

OWN static void odd (unsigned depth);

OWN static void
even (unsigned depth)
{
  SPIN (2);
  if (depth > 0)
    odd (depth - 1);
}

OWN static void
odd (unsigned depth)
{
  SPIN (5);
  if (depth > 0)
    even (depth - 1);
}

static void
mutual (void)
{
  costs[0].name = "even";
  for (int i = 0; i < 30000; i++)
    TIMED (costs[0], even (random_below (12)));
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *
run_thread (void *data)
{
  struct cost own = { 0 };
  unsigned number = *(unsigned *) data;
  state += number * 7919;
  for (int i = 0; i < 30000; i++)
    TIMED (own, work (1 + random_below (4 << number)));
  pthread_mutex_lock (&lock);
  costs[0].ticks += own.ticks;
  pthread_mutex_unlock (&lock);
  return NULL;
}

/* One after the other: two at once would wait for a processor.  */
static void
four_threads (void *(*run) (void *) )
{
  costs[0].name = "work";
  for (unsigned i = 0; i < 4; i++)
    {
      pthread_t thread;
      pthread_create (&thread, NULL, run, &i);
      pthread_join (thread, NULL);
    }
}

static void
threads (void)
{
  four_threads (run_thread);
}

static void *
run_few (void *data)
{
  struct cost own = { 0 };
  unsigned number = *(unsigned *) data;
  static const unsigned calls[] = { 60000, 9000, 1200, 150 };
  state += number * 7919;
  for (unsigned i = 0; i < calls[number]; i++)
    TIMED (own, work ((1 + random_below (3)) << 3 * number));
  pthread_mutex_lock (&lock);
  costs[0].ticks += own.ticks;
  pthread_mutex_unlock (&lock);
  return NULL;
}

/* Threads of which one makes many cheap calls, the others fewer and dearer
   ones.  */
static void
uneven (void)
{
  four_threads (run_few);
}

OWN static void
moment (unsigned n)
{
  for (unsigned i = n, x = 1; i > 0; i--)
    {
      x = x * 31 + i;
      __asm__ volatile("" : "+r"(x));
    }
}

static int
compare_ticks (const void *left, const void *right)
{
  unsigned long a = *(const unsigned long *) left,
                b = *(const unsigned long *) right;
  return a < b ? -1 : a > b;
}

/* Calls that take hardly longer than to read the clock: a hundred at a time,
   and what a hundred takes in the middle is what each hundred takes.  */
static void
brief (void)
{
  enum
  {
    rounds = 4001,
    calls = 100
  };
  static unsigned long took[rounds];
  costs[0].name = "moment";
  for (int i = 0; i < rounds; i++)
    {
      unsigned long begin = ticks ();
      for (int k = 0; k < calls; k++)
        moment (12);
      took[i] = ticks () - begin - reading;
    }
  qsort (took, rounds, sizeof *took, compare_ticks);
  costs[0].ticks = took[rounds / 2] * rounds;
}

static const struct
{
  const char *name;
  void (*run) (void);
} shapes[] = {
  { "steady", steady },   { "phases", phases },       { "late", late },
  { "few", few },         { "bimodal", bimodal },     { "rare", rare },
  { "drift", drift },     { "wander", wander },       { "rhythm", rhythm },
  { "pareto", pareto },   { "callers", callers },     { "nested", nested },
  { "deep", deep },       { "recursion", recursion }, { "mutual", mutual },
  { "threads", threads }, { "uneven", uneven },       { "brief", brief },
};

static double
now (void)
{
  struct timespec time;
  clock_gettime (CLOCK_MONOTONIC, &time);
  return (double) time.tv_sec * 1e9 + (double) time.tv_nsec;
}

int
main (int argc, char **argv)
{
  reading = ~0ul;
  for (int i = 0; i < 1000; i++)
    {
      unsigned long begin = ticks (), took = ticks () - begin;
      if (took < reading)
        reading = took;
    }
  double begin = now ();
  unsigned long from = ticks ();
  state ^= from * 0x9e3779b97f4a7c15;
  for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
    if (argc > 1 && strcmp (argv[1], shapes[i].name) == 0)
      shapes[i].run ();
  double scale = (now () - begin) / (double) (ticks () - from);
  for (const struct cost *cost = costs; cost->name; cost++)
    {
      printf ("%s %s%s %.0f\n", cost->name, cost->caller ? "from:" : "total",
              cost->caller ? cost->caller : "", (double) cost->ticks * scale);
      if (cost->callee)
        printf ("%s self %.0f\n", cost->name,
                (double) (cost->ticks - cost->callee->ticks) * scale);
    }
  return 0;
}
