/* SPDX-License-Identifier: MIT */
/* export-sites.c: what the profile says of loops, branches and switches. Under
   the runtime's lock, perhaps in a signal handler.  */

#include "account.h"
#include "export-fields.h"
#include "export-places.h"
#include "export-rows.h"
#include "export-samples.h"
#include "run.h"
#include "text.h"

static bool
is_site_reported (const struct rp_site_row *row)
{
  /* Of a function that never came into a window nothing is known.  */
  return !(row->function->flags & RUCHYPROF_FUNCTION_EXCLUDED)
         && (rp_run.config.sample_rate >= 1 || row->function->seen);
}

static bool
is_idle_site (const struct rp_site_row *row)
{
  return row->first == 0 && row->second == 0
         && rp_bounds_none (row->more->first_bounds)
         && rp_bounds_none (row->more->second_bounds)
         && rp_export_idle (row->function);
}

/* Tell rows of one place apart: all that a macro expands to has one.  */
static void
add_occurrence (struct rp_text *text, const struct rp_site_row *row)
{
  if (row->occurrence <= 1)
    return;
  rp_text_add (text, ",\"occurrence\":");
  rp_text_add_number (text, row->occurrence);
}

static void
print_idle_site (const struct rp_site_row *row, const char *kind,
                 const char *members)
{
  char own[200];
  if (row->occurrence > 1)
    {
      struct rp_text text;
      rp_text_init (&text, own, sizeof own);
      add_occurrence (&text, row);
      rp_text_add (&text, members);
      members = own;
    }
  struct rp_plain_place place
      = { row->file, row->line, row->column, rp_export_name (row->function),
          kind,      members,   false };
  rp_row_print_plain (&place);
}

static void
add_site_place (struct rp_row *object, const struct rp_site_row *row)
{
  if (is_idle_site (row))
    rp_add_short_place (object, row->file, row->line, row->column);
  else
    rp_add_place (object, row->file, row->line, row->column);
  rp_row_name (object, "function", rp_export_name (row->function));
  if (row->occurrence > 1)
    rp_row_count (object, "occurrence", row->occurrence);
}

/* By place; rows of which nothing was counted.  */
static int
compare_places (const void *left, const void *right)
{
  const struct rp_site_row *a = *(struct rp_site_row *const *) left;
  const struct rp_site_row *b = *(struct rp_site_row *const *) right;
  int order = rp_compare_files (a->file, b->file);
  if (order != 0)
    return order;
  uint64_t from = (uint64_t) a->line << 32 | a->column;
  uint64_t to = (uint64_t) b->line << 32 | b->column;
  if (from != to)
    return from < to ? -1 : 1;
  return strcmp (a->function->name, b->function->name);
}

static int
compare_sites (const void *left, const void *right)
{
  const struct rp_site_row *a = *(struct rp_site_row *const *) left;
  const struct rp_site_row *b = *(struct rp_site_row *const *) right;
  bool both = a->kind == RUCHYPROF_SITE_BRANCH;
  int order
      = rp_by_number ((double) a->first + (both ? (double) a->second : 0),
                      (double) b->first + (both ? (double) b->second : 0));
  return order ? order : compare_places (left, right);
}

static bool
is_empty_site (const void *row)
{
  const struct rp_site_row *site = row;
  return site->first == 0
         && (site->second == 0 || site->kind != RUCHYPROF_SITE_BRANCH);
}

/* A block of the source takes about as long as any other of its function, give
   or take this factor's logarithm, one standard error (ADR 0054).  */
#define BLOCK_DOUBT 1.3

/* A block that takes longer than this, in ns, holds what has no counts: calls
   of libraries, inlined code of system headers.  */
#define PLAIN_BLOCK_NS 20

/* The standard error of the logarithm of the odds that time was spent in some
   of a function's blocks and not in the others, if a block takes MEAN ns.  */
static double
odds_error (double mean)
{
  double doubt = BLOCK_DOUBT;
  for (double ns = PLAIN_BLOCK_NS; ns < mean; ns *= 2)
    doubt += 0.7;
  return doubt;
}

/* The part of its function's own time that a loop takes by what was executed
   in it.  Functions that are inlined take part as long as no samples tell what
   is theirs.  */
static struct rp_time_estimate
share_by_executions (const struct rp_site_row *row)
{
  const struct rp_function_row *function = row->function;
  double all = (double) function->weight;
  if (function->code_samples == 0)
    all += (double) function->inlined_weight;
  double share = all > 0 ? (double) row->weight / all : 0;
  double mean = all > 0 ? function->self * rp_export_tick_ns / all : 0;
  return (struct rp_time_estimate){ share, rp_square (share * (1 - share)
                                                      * odds_error (mean)) };
}

static bool
is_sampled (const struct rp_site_row *row)
{
  return row->more->samples > 0
         && row->more->samples <= row->function->samples;
}

/* The part of its function's own time that a loop takes, inner loops included:
   by samples of its code or, if there are none, a guess by executions.  */
static struct rp_time_estimate
loop_share (const struct rp_site_row *row)
{
  const struct rp_function_row *function = row->function;
  if (!is_sampled (row))
    return share_by_executions (row);
  double share = (double) row->more->samples / (double) function->samples;
  return (struct rp_time_estimate){ share, rp_account_share_variance (
                                               share, function->samples) };
}

static void
add_loop_time (struct rp_row *object, const struct rp_site_row *row)
{
  struct rp_time_estimate self = rp_self_time (row->function);
  struct rp_time_estimate share = loop_share (row);
  double ticks = self.value * share.value;
  double variance = rp_square (share.value) * self.variance
                    + rp_square (self.value) * share.variance;
  /* A share of what is mostly noise would be a number without sense.  */
  bool known = rp_run.config.mode != RP_MODE_COUNTS && row->first > 0
               && ticks > 0 && variance <= rp_square (ticks)
               && (row->function->samples > 0
                   || !rp_export_mostly_inlined (row->function));
  rp_row_count (object, "total_time_ns",
                known ? rp_export_nanoseconds (ticks) : 0);
  if (known)
    rp_row_count (object, "total_time_ns_stderr",
                  rp_export_nanoseconds (rp_square_root (variance)));
  rp_row_number (object, "avg_iter_time_ns",
                 known ? ticks * rp_export_tick_ns / (double) row->first : 0,
                 2);
  rp_row_string (object, "time_source",
                 !known             ? "none"
                 : is_sampled (row) ? "samples"
                                    : "derived from function");
}

/* The sites of each kind, sorted.  */
#define KINDS (RUCHYPROF_SITE_CASE + 1)
static struct
{
  struct rp_site_row **rows;
  size_t count;
} sites[KINDS];

/* Number those of the COUNT rows at ROWS that have one place, in the order of
   the code, which is that of every profile of the program: sorted by their
   counts they would have another one each time.  */
static void
number_occurrences (struct rp_site_row **rows, size_t count)
{
  rp_sort (rows, count, sizeof *rows, compare_places);
  for (size_t i = 0; i < count; i++)
    rows[i]->occurrence = i > 0 && compare_places (&rows[i - 1], &rows[i]) == 0
                              ? rows[i - 1]->occurrence + 1
                              : 1;
}

static bool
have_one_line (const struct rp_site_row *a, const struct rp_site_row *b)
{
  return a->line == b->line
         && (a->file == b->file || strcmp (a->file, b->file) == 0);
}

/* Of the COUNT rows at ROWS, sorted by place: which are the only ones of their
   function and line.  */
static void
find_alone (struct rp_site_row **rows, size_t count)
{
  size_t first = 0;
  for (size_t i = 0; i < count; i++)
    {
      if (!have_one_line (rows[first], rows[i]))
        first = i;
      rows[i]->alone = true;
      for (size_t k = first; k < i && rows[i]->alone; k++)
        if (rows[k]->function == rows[i]->function)
          rows[k]->alone = rows[i]->alone = false;
    }
}

/* Sites come function by function, in an order that their kinds upset: each
   kind by itself is almost in order.  */
static void
sort_sites (const struct rp_totals *totals)
{
  struct rp_site_row **rows
      = rp_json_memory (totals->site_count * sizeof *rows);
  size_t counts[KINDS] = { 0 };
  memset (sites, 0, sizeof sites);
  for (size_t i = 0; i < totals->site_count; i++)
    counts[totals->sites[i]->kind % KINDS]++;
  if (rows == NULL)
    {
      rp_json_no_memory ();
      return;
    }
  for (size_t i = 0; i < KINDS; rows += counts[i++])
    sites[i].rows = rows;
  for (size_t i = 0; i < totals->site_count; i++)
    {
      struct rp_site_row *row = totals->sites[i];
      size_t kind = row->kind % KINDS;
      sites[kind].rows[sites[kind].count++] = row;
    }
  for (size_t i = 0; i < KINDS; i++)
    {
      number_occurrences (sites[i].rows, sites[i].count);
      if (i == RUCHYPROF_SITE_BRANCH && rp_samples_at_branches)
        find_alone (sites[i].rows, sites[i].count);
      rp_sort_rows ((void **) sites[i].rows, sites[i].count, is_empty_site,
                    compare_sites, compare_places);
    }
}

static bool
is_loop_kind (const char *kind)
{
  static const char *const kinds[] = { "for", "while", "do", "goto", "range" };
  for (size_t i = 0; i < RP_COUNT_OF (kinds); i++)
    if (strcmp (kind, kinds[i]) == 0)
      return true;
  return false;
}

void
rp_export_loops (const struct rp_totals *totals)
{
  sort_sites (totals);
  rp_json_rows_begin ("loops");
  for (size_t i = 0; i < sites[RUCHYPROF_SITE_LOOP].count; i++)
    {
      const struct rp_site_row *row = sites[RUCHYPROF_SITE_LOOP].rows[i];
      if (!is_site_reported (row))
        continue;
      const char *kind = is_loop_kind (row->detail) ? row->detail : "other";
      if (is_idle_site (row))
        {
          print_idle_site (row, kind,
                           ",\"iterations\":0,\"avg_iter_time_ns\":0,"
                           "\"total_time_ns\":0");
          continue;
        }
      struct rp_row *object = rp_row_object ();
      add_site_place (object, row);
      rp_row_string (object, "kind", kind);
      if (row->parent != NULL)
        rp_row_place (object, "parent", row->parent->file, row->parent->line);
      rp_add_exact (object, "iterations", "iterations_exact", row->first);
      rp_add_error (object, "iterations_stderr", row->more->first_error);
      rp_row_count (object, "entries", row->second);
      rp_add_error (object, "entries_stderr", row->more->second_error);
      rp_add_exactness (object, row->more->first_bounds,
                        row->more->second_bounds);
      rp_add_bounds (object, "iterations_min", "iterations_max", row->first,
                     row->more->first_bounds);
      rp_add_bounds (object, "entries_min", "entries_max", row->second,
                     row->more->second_bounds);
      rp_row_number (
          object, "avg_trip_count",
          row->second ? (double) row->first / (double) row->second : 0, 3);
      add_loop_time (object, row);
      if (row->more->samples > 0)
        rp_row_count (object, "samples", row->more->samples);
      if (row->more->allocs > 0)
        {
          rp_row_count (object, "allocs", row->more->allocs);
          rp_row_count (object, "alloc_bytes", row->more->alloc_bytes);
        }
      rp_export_events (object, row->more->events);
      rp_row_print (object);
    }
  rp_json_rows_end ();
}

static double
taken_share (const struct rp_site_row *row)
{
  double all = (double) row->first + (double) row->second;
  return all > 0 ? (double) row->first / all : 0;
}

/* How many of a branch's executions were mispredicted, by samples of its line,
   if that has no other branch: no more than all of them.  */
static struct rp_time_estimate
mispredicts (const struct rp_site_row *row)
{
  const struct rp_line_row *line
      = row->alone ? rp_place_line (row->function, row->file, row->line)
                   : NULL;
  if (line == NULL || line->events == NULL)
    return (struct rp_time_estimate){ 0, 0 };
  double all = (double) row->first + (double) row->second;
  double total = line->events->totals[RP_BRANCH_MISSES];
  return (struct rp_time_estimate){
    total < all ? total : all, line->events->variances[RP_BRANCH_MISSES]
  };
}

static void
add_mispredicts (struct rp_row *object, const struct rp_site_row *row)
{
  struct rp_time_estimate misses = mispredicts (row);
  if (misses.value <= 0)
    return;
  rp_row_number (object, "mispredicts", misses.value, 0);
  rp_row_number (object, "mispredicts_stderr",
                 rp_square_root (misses.variance), 0);
}

static void
add_branch (struct rp_row *object, const struct rp_site_row *row)
{
  const struct rp_site_more *more = row->more;
  rp_add_exact (object, "taken", "taken_exact", row->first);
  rp_add_exact (object, "not_taken", "not_taken_exact", row->second);
  rp_add_error (object, "taken_stderr", more->first_error);
  rp_add_error (object, "not_taken_stderr", more->second_error);
  rp_add_exactness (object, more->first_bounds, more->second_bounds);
  rp_add_bounds (object, "taken_min", "taken_max", row->first,
                 more->first_bounds);
  rp_add_bounds (object, "not_taken_min", "not_taken_max", row->second,
                 more->second_bounds);
  rp_row_number (object, "prediction_rate", taken_share (row), 7);
  add_mispredicts (object, row);
}

/* Counts from here on have members that say them exactly.  */
#define COUNT_IN_DOUBLE (UINT64_C (1) << 53)

/* The row of a branch that has nothing but two exact counts, as most have: the
   same as through add_branch, in a fifth of the instructions.  False if it has
   more.  */
static bool
print_exact_branch (const struct rp_site_row *row, const char *kind)
{
  const struct rp_site_more *more = row->more;
  if (row->first > COUNT_IN_DOUBLE || row->second > COUNT_IN_DOUBLE
      || more->first_error > 0 || more->second_error > 0
      || mispredicts (row).value > 0 || !rp_bounds_none (more->first_bounds)
      || !rp_bounds_none (more->second_bounds))
    return false;
  char members[200];
  struct rp_text text;
  double share = taken_share (row);
  rp_text_init (&text, members, sizeof members);
  add_occurrence (&text, row);
  rp_text_add (&text, ",\"taken\":");
  rp_text_add_number (&text, row->first);
  rp_text_add (&text, ",\"not_taken\":");
  rp_text_add_number (&text, row->second);
  rp_text_add (&text, ",\"prediction_rate\":");
  rp_text_add_double (&text, share, share > 0 ? 7 : 0);
  struct rp_plain_place place
      = { row->file, row->line, row->column, rp_export_name (row->function),
          kind,      members,   true };
  rp_row_print_plain (&place);
  return true;
}

void
rp_export_branches (void)
{
  rp_json_rows_begin ("branches");
  for (size_t i = 0; i < sites[RUCHYPROF_SITE_BRANCH].count; i++)
    {
      const struct rp_site_row *row = sites[RUCHYPROF_SITE_BRANCH].rows[i];
      if (!is_site_reported (row))
        continue;
      /* A question mark behind what the condition is of: the compiler may
         have exchanged the two ways.  */
      bool known = strchr (row->detail, '?') == NULL;
      const char *kind = *row->detail == 'i'   ? "if"
                         : *row->detail == 'l' ? "loop"
                                               : "other";
      if (is_idle_site (row))
        {
          print_idle_site (row, kind,
                           known ? ",\"taken\":0,\"not_taken\":0,"
                                   "\"prediction_rate\":0"
                                 : ",\"direction\":\"unknown\",\"taken\":0,"
                                   "\"not_taken\":0,\"prediction_rate\":0");
          continue;
        }
      if (known && print_exact_branch (row, kind))
        continue;
      struct rp_row *object = rp_row_object ();
      add_site_place (object, row);
      rp_row_string (object, "kind", kind);
      if (!known)
        rp_row_string (object, "direction", "unknown");
      add_branch (object, row);
      rp_row_print (object);
    }
  rp_json_rows_end ();
}

/* Gives each switch the list of its cases, in the order of the sites.  */
static void
list_cases (void)
{
  for (size_t i = sites[RUCHYPROF_SITE_CASE].count; i-- > 0;)
    {
      struct rp_site_row *row = sites[RUCHYPROF_SITE_CASE].rows[i];
      if (row->parent == NULL)
        continue;
      row->next_case = row->parent->cases;
      row->parent->cases = row;
    }
}

static void
add_cases (struct rp_row *object, const struct rp_site_row *parent)
{
  struct rp_row *cases = rp_row_array ();
  for (const struct rp_site_row *row = parent->cases; row;
       row = row->next_case)
    {
      struct rp_row *item = rp_row_object ();
      rp_row_string (item, "values", row->detail);
      rp_row_count (item, "line", row->line);
      rp_add_exact (item, "count", "count_exact", row->first);
      rp_add_error (item, "count_stderr", row->more->first_error);
      rp_add_exactness (item, row->more->first_bounds,
                        row->more->first_bounds);
      rp_add_bounds (item, "count_min", "count_max", row->first,
                     row->more->first_bounds);
      rp_row_append (cases, item);
    }
  rp_row_add (object, "cases", cases);
}

void
rp_export_switches (void)
{
  list_cases ();
  rp_json_rows_begin ("switches");
  for (size_t i = 0; i < sites[RUCHYPROF_SITE_SWITCH].count; i++)
    {
      const struct rp_site_row *row = sites[RUCHYPROF_SITE_SWITCH].rows[i];
      if (!is_site_reported (row))
        continue;
      struct rp_row *object = rp_row_object ();
      add_site_place (object, row);
      rp_add_exact (object, "executions", "executions_exact", row->first);
      rp_add_error (object, "executions_stderr", row->more->first_error);
      rp_add_exactness (object, row->more->first_bounds,
                        row->more->first_bounds);
      rp_add_bounds (object, "executions_min", "executions_max", row->first,
                     row->more->first_bounds);
      add_cases (object, row);
      rp_row_print (object);
    }
  rp_json_rows_end ();
}
