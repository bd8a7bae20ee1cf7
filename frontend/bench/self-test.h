/* SPDX-License-Identifier: MIT */
/* `ruchy bench --self-test': does the harness see what it claims to see, on
   this machine?  */

#ifndef RUCHY_BENCH_SELF_TEST_H
#define RUCHY_BENCH_SELF_TEST_H

#include "base/buffer.h"
#include "bench/experiment.h"

/* TRIALS experiments of PLAN->runs blocks for each of four slow-downs (0, 0.5,
   1 and 2 %) made by more rounds of the same work: how often was the slow-down
   found, how often did the interval hold the truth.  Appends a table.
   Returns 0, or -1 after a message.  */
int bench_self_test (const struct bench_plan *plan, size_t trials,
                     struct buffer *out);

#endif
