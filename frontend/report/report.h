/* SPDX-License-Identifier: MIT */
/* The views of a profile, one function per output format.  Each appends to
   OUT and touches nothing else; texts are UTF-8.  */

#ifndef RUCHY_REPORT_REPORT_H
#define RUCHY_REPORT_REPORT_H

#include "base/buffer.h"
#include "report/profile.h"
#include "report/view.h"

/* The report for people (`--format text').  */
void report_text (const struct profile *profile,
                  const struct report_options *options, struct buffer *out);

/* Whether NAME is a table of a profile.  */
bool is_csv_table (const char *name);

/* Comma-separated values (RFC 4180) of one table: OPTIONS->table, which must
   be one.  */
void report_csv (const struct profile *profile,
                 const struct report_options *options, struct buffer *out);

/* "a;b;c weight" a line, as flamegraph.pl and its relatives read it.  */
void report_folded (const struct profile *profile,
                    const struct report_options *options, struct buffer *out);

/* Callgrind's output format 1: self time, calls, iterations and branches by
   line, calls between functions.  */
void report_callgrind (const struct profile *profile,
                       const struct report_options *options,
                       struct buffer *out);

/* Tracefile of lcov: counts of functions, lines and branches.  */
void report_lcov (const struct profile *profile,
                  const struct report_options *options, struct buffer *out);

/* What `gcov --json-format' writes.  */
void report_gcov (const struct profile *profile,
                  const struct report_options *options, struct buffer *out);

/* File format of speedscope.app: one sampled profile per weight.  */
void report_speedscope (const struct profile *profile,
                        const struct report_options *options,
                        struct buffer *out);

/* profile.proto of pprof, not compressed (pprof reads both).  */
void report_pprof (const struct profile *profile,
                   const struct report_options *options, struct buffer *out);

/* Trace events of Chrome and Perfetto: the aggregated call tree laid out in
   time.  */
void report_chrome (const struct profile *profile,
                    const struct report_options *options, struct buffer *out);

/* One HTML file that holds everything.  */
void report_html (const struct profile *profile,
                  const struct report_options *options, struct buffer *out);

/* Source with counts, times and branch outcomes beside each line.  WHAT is a
   file or a function.  Returns false with one line in *ERROR (in ARENA) if
   the profile knows neither.  */
bool report_annotate (const struct profile *profile,
                      const struct report_options *options, const char *what,
                      struct arena *arena, const char **error,
                      struct buffer *out);

#endif
