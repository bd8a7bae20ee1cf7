/* SPDX-License-Identifier: MIT */
/* profile.c: any bytes as a profile: read them, and if they are one, write
   every report, merge, redact and compare it.  */

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "report/call-tree.h"
#include "report/diff.h"
#include "report/flame-graph.h"
#include "report/merge.h"
#include "report/redact.h"
#include "report/report.h"
#include "report/thread-filter.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
write_everything (const struct profile *p)
{
  static void (*const reports[]) (
      const struct profile *, const struct report_options *, struct buffer *)
      = { report_text,  report_folded, report_callgrind,
          report_lcov,  report_gcov,   report_speedscope,
          report_pprof, report_chrome, report_html };
  struct report_options options
      = { .top = 10, .width = 80, .advice = true, .is_condensed = true };
  struct buffer out = { 0 };
  for (size_t i = 0; i < sizeof reports / sizeof *reports; i++)
    {
      reports[i](p, &options, &out);
      buffer_clear (&out);
    }
  static const char *const tables[]
      = { "functions", "loops",   "branches", "switches", "lines", "edges",
          "sites",     "threads", "regions",  "units",    "stacks" };
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
    {
      options.table = tables[i];
      report_csv (p, &options, &out);
    }
  struct arena arena = { 0 };
  const char *error;
  if (p->functions.length != 0)
    report_annotate (p, &options,
                     ((struct profile_function *) p->functions.items)->name,
                     &arena, &error, &out);
  flame_graph_write (call_tree_build (&arena, p, WEIGHT_TIME), "title", false,
                     &out);
  arena_free (&arena);
  buffer_free (&out);
}

/* What is written must be readable again, and give the same text.  */
static void
check_round_trip (const struct profile *p)
{
  struct buffer first = { 0 }, second = { 0 };
  char *error;
  profile_write (p, &first);
  struct profile *again
      = profile_parse ("again", buffer_text (&first), first.length, &error);
  if (again == NULL)
    abort ();
  profile_write (again, &second);
  if (first.length != second.length
      || memcmp (first.data, second.data, first.length) != 0)
    abort ();
  profile_free (again);
  buffer_free (&first);
  buffer_free (&second);
}

static void
compare (struct profile *p)
{
  struct arena arena = { 0 };
  struct profile *pair[2] = { p, p };
  struct profile *sum = profile_merge (pair, 2, false);
  struct profile *const *const sides[2] = { pair, &sum };
  const size_t counts[2] = { 2, 1 };
  struct buffer out = { 0 };
  diff_json (diff_make (&arena, sides, counts), &out);
  profile_free (sum);
  buffer_free (&out);
  arena_free (&arena);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  char *error;
  struct profile *p
      = profile_parse ("fuzz", (const char *) data, size, &error);
  if (p == NULL)
    {
      free (error);
      return 0;
    }
  write_everything (p);
  check_round_trip (p);
  compare (p);
  if (p->threads.length != 0)
    {
      const struct profile_thread *first = p->threads.items;
      profile_keep_thread (p, first->name);
      write_everything (p);
    }
  profile_redact (p, REDACT_ALL, "key");
  check_round_trip (p);
  profile_free (p);
  return 0;
}
