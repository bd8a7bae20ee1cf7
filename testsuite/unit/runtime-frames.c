/* SPDX-License-Identifier: MIT */
/* frames.c, cfi-rules.c and unwind.c: what is read from .eh_frame, what is
   kept of it, and a walk over a copy give the same frames.  */

#define RP_NO_POISON
#include "cfi-rules.h"
#include "frames.h"
#include "stacks.h"
#include "unit.h"
#include "unwind.h"

#include <execinfo.h>

#define DEPTH 40

/* Frames from the one that returns to FROM on.  */
static int
skip_to (void **frames, int count, const void *from)
{
  int first = 0;
  while (first < count && frames[first] != from)
    first++;
  memmove (frames, frames + first, (size_t) (count - first) * sizeof *frames);
  return count - first;
}

/* Both stop at the outermost frame; libc's walk may show one entry more.  */
static bool
same (void **one, int one_count, void **other, int other_count)
{
  int least = one_count < other_count ? one_count : other_count;
  return least >= 5 && abs (one_count - other_count) <= 1
         && memcmp (one, other, (size_t) least * sizeof *one) == 0;
}

static struct rp_dump dump;

static __attribute__ ((noinline)) void
compare_walks (void)
{
  void *libc[DEPTH], *first[DEPTH], *second[DEPTH], *copied[DEPTH];
  const void *caller = __builtin_return_address (0);
  int n = skip_to (libc, backtrace (libc, DEPTH), caller);
  int a = rp_stacks_backtrace (first, DEPTH, NULL, NULL);
  a = skip_to (first, a, caller);
  int b = rp_stacks_backtrace (second, DEPTH, NULL, NULL);
  b = skip_to (second, b, caller);
  ucontext_t context;
  getcontext (&context);
  rp_unwind_copy (&dump, &context);
  int c = (int) rp_unwind (&dump, copied, DEPTH);
  c = skip_to (copied, c, caller);
  CHECK (same (libc, n, first, a));
  CHECK (same (first, a, second, b) && a == b);
  CHECK (same (first, a, copied, c));
}

/* Frames of several sizes.  */
static __attribute__ ((noinline)) void
descend (int depth, int size)
{
  volatile char room[size];
  room[0] = (char) depth;
  if (depth > 0)
    descend (depth - 1, size * 2 % 977 + 1);
  else
    compare_walks ();
  room[size - 1] = room[0];
}

static int
compare (const void *one, const void *other)
{
  (void) one;
  (void) other;
  static bool done;
  if (!done)
    descend (2, 10);
  done = true;
  return 0;
}

/* A rule is found again for its address and generation only, and not while
   somebody writes.  */
static void
test_rules (void)
{
  static const uint8_t entry;
  struct rp_cfi_rule rule = { .address = 4711, .entry = &entry }, found;
  CHECK (!rp_cfi_rule_find (7, 4711, &found));
  rule.generation = 7;
  rule.count = 3;
  rule.words[2] = -5;
  rp_cfi_rule_keep (&rule);
  CHECK (rp_cfi_rule_find (7, 4711, &found));
  CHECK (memcmp (&rule, &found, sizeof rule) == 0);
  CHECK (!rp_cfi_rule_find (8, 4711, &found));
  CHECK (!rp_cfi_rule_find (7, 4712, &found));
  rule.generation = 8;
  rp_cfi_rule_keep (&rule);
  CHECK (rp_cfi_rule_find (8, 4711, &found) && found.generation == 8);
  CHECK (!rp_cfi_rule_find (7, 4711, &found));
}

/* Code of which nothing is known has a frame record, its caller's is damaged:
   the walk of a copy passes the one and ends at the other.  */
static void
test_guess (void)
{
  static char code[64];
  void *frames[DEPTH];
  uintptr_t stack = 0x7000;
  struct rp_dump *copy = &dump;
  memset (copy, 0, sizeof *copy);
  copy->size = 256;
  copy->registers[RP_PROCESSOR_REGISTER_PC] = (uintptr_t) code;
  copy->registers[RP_PROCESSOR_REGISTER_SP] = stack;
  copy->registers[RP_PROCESSOR_REGISTER_FP] = stack + 64;
  uint64_t record[2] = { stack + 128, (uintptr_t) (code + 16) };
  memcpy (copy->stack + 64, record, sizeof record);
  record[0] = 13;
  record[1] = (uintptr_t) (code + 32);
  memcpy (copy->stack + 128, record, sizeof record);
  CHECK (rp_unwind (copy, frames, DEPTH) == 3);
  CHECK (frames[0] == code && frames[1] == code + 16
         && frames[2] == code + 32);
  copy->registers[RP_PROCESSOR_REGISTER_FP] = stack + 250;
  CHECK (rp_unwind (copy, frames, DEPTH) == 1);
  copy->registers[RP_PROCESSOR_REGISTER_FP] = UINT64_MAX - 7;
  CHECK (rp_unwind (copy, frames, DEPTH) == 1);
}

static void
test_walks (void)
{
  int numbers[4] = { 4, 3, 2, 1 };
  for (int i = 0; i < 3; i++)
    descend (6, 100);
  qsort (numbers, 4, sizeof *numbers, compare);
}

int
main (void)
{
  RUN (test_rules);
  RUN (test_walks);
  RUN (test_guess);
  return unit_status ();
}
