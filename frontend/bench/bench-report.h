/* SPDX-License-Identifier: MIT */
/* Results of `ruchy bench' as text, JSON and a plot.  */

#ifndef RUCHY_BENCH_BENCH_REPORT_H
#define RUCHY_BENCH_BENCH_REPORT_H

#include "base/buffer.h"
#include "bench/experiment.h"

/* "PASS", "FAIL", "INCONCLUSIVE".  */
extern const char *const bench_verdict_names[];

void bench_text (const struct bench_result *result, bool colour,
                 struct buffer *out);
void bench_json (const struct bench_result *result, struct buffer *out);

/* Every run as a dot, means and their 95 % intervals; the ratio and the limit
   below.  */
void bench_svg (const struct bench_result *result, struct buffer *out);

/* What about the machine may spoil a measurement, one line each.  */
void bench_environment_warnings (struct buffer *out);

#endif
