/* SPDX-License-Identifier: MIT */
/* What changed between two sets of profiles of a program.

   Counts are exact: if every profile of a side has the same count and the
   sides differ, the program did something else, and no statistics is needed.
   Counts that vary within a side, and all times, are compared by Welch's
   t-test; counts that are estimates (scaled from samples) with one profile on
   a side by their standard errors; the p-values of all such tests are adjusted
   so that among the changes reported at most 5 % are expected to be false
   (Benjamini and Hochberg 1995).  With one profile on a side times can't be
   tested: they are shown, but not called changed.

   Rows are matched by function and by their order in it, so that lines moved
   by an edit elsewhere do not matter.  */

#ifndef RUCHY_REPORT_DIFF_H
#define RUCHY_REPORT_DIFF_H

#include "report/statistics.h"
#include "report/profile.h"

#define FALSE_DISCOVERY_RATE 0.05

enum diff_verdict
{
  DIFF_SAME,        /* exact and equal, or no difference found */
  DIFF_EXACT,       /* exact and different */
  DIFF_SIGNIFICANT, /* tested and different */
  DIFF_UNTESTED,    /* different times, but one profile on a side */
  DIFF_NEW,         /* only in the second set */
  DIFF_GONE         /* only in the first set */
};

struct diff_item
{
  const char *metric;   /* "calls", "iterations", "self", "cycles" ... */
  const char *function; /* "" for the whole program */
  const char *place;    /* in the second set, or the first if gone */
  bool is_measured;     /* varies from run to run; else a count */
  bool is_time;         /* measured, in ns */
  bool is_bytes;
  bool is_estimate;   /* a count with a standard error */
  double variance[2]; /* of the first profile's count on each side */
  double *values[2];  /* one per profile of the side */
  bool present[2];
  struct summary side[2];
  enum diff_verdict verdict;
  double p; /* adjusted; 1 if not tested */
};

struct diff
{
  struct diff_item *items; /* the largest changes first */
  size_t length, capacity;
  size_t profile_count[2];
};

/* Everything in ARENA; the profiles must live as long.  */
struct diff *diff_make (struct arena *arena,
                        struct profile *const *const sides[2],
                        const size_t counts[2]);

/* Reports.  TOP rows of each table (0 = all); WIDTH as in text-table.h.  */
void diff_text (const struct diff *diff, struct profile *const *sides[2],
                size_t top, unsigned width, bool colour, struct buffer *out);
void diff_json (const struct diff *diff, struct buffer *out);

/* A rule of --fail-if: METRIC[(GLOB)] OPERATOR NUMBER[%].  */
struct diff_rule
{
  const char *text;
  const char *metric;
  const char *pattern; /* "*" if not given */
  bool wants_more;     /* > or >=: fails if the value is above */
  bool or_equal;
  bool is_relative; /* the number has a sign: it is a change */
  bool is_percent;
  double limit;
};

/* NULL, or what is wrong with TEXT (in ARENA).  */
const char *diff_rule_parse (struct arena *arena, const char *text,
                             struct diff_rule *rule);

enum diff_rule_result
{
  RULE_HOLDS,
  RULE_BROKEN,
  RULE_UNKNOWN /* nothing of this metric and name */
};

/* Broken means: the value is beyond the limit, and for times with several
   profiles on each side also that chance explains it with less than 5 %.
   *ITEM gets the first offender.  */
enum diff_rule_result diff_rule_check (const struct diff *diff,
                                       const struct diff_rule *rule,
                                       const struct diff_item **item);

#endif
