/* SPDX-License-Identifier: MIT */
/* diff-text.c: the changes as text and as JSON.  */

#include <math.h>
#include <string.h>

#include "report/diff.h"
#include "report/symbols.h"
#include "report/text-table.h"
#include "report/units.h"

#define COUNT_OF(array) (sizeof (array) / sizeof *(array))

static const char *const verdict_names[]
    = { [DIFF_SAME] = "same",
        [DIFF_EXACT] = "exact",
        [DIFF_SIGNIFICANT] = "significant",
        [DIFF_UNTESTED] = "untested",
        [DIFF_NEW] = "new",
        [DIFF_GONE] = "gone" };

struct diff_report
{
  struct arena arena;
  const struct diff *diff;
  size_t top;
  unsigned width;
  bool colour;
  struct buffer *out;
};

static const char *
value_text (struct diff_report *r, const struct diff_item *item, int side)
{
  const struct summary *s = &item->side[side];
  if (!item->present[side])
    return "–";
  if (item->is_time)
    return format_time_error (&r->arena, s->mean,
                              s->deviation / sqrt (s->count));
  if (item->is_bytes)
    return format_bytes (&r->arena, s->mean);
  const char *count = format_estimate (&r->arena, s->mean);
  double error = s->deviation / sqrt (s->count);
  if (item->is_measured)
    return error > 0 && s->mean > 0 ? arena_printf (
               &r->arena, "%s ±%.1f%%", count, 100 * error / s->mean)
                                    : count;
  return item->is_estimate ? arena_printf (
             &r->arena, "~%s ±%s", count,
             format_estimate (&r->arena, sqrt (item->variance[side])))
                           : count;
}

static const char *
change_text (struct diff_report *r, const struct diff_item *item)
{
  if (item->verdict == DIFF_NEW || item->verdict == DIFF_GONE)
    return verdict_names[item->verdict];
  return format_change (&r->arena, item->side[0].mean, item->side[1].mean);
}

static const char *
name_text (struct diff_report *r, const char *name)
{
  return short_symbol (&r->arena, display_text (&r->arena, name),
                       SYMBOL_WIDTH);
}

/* Rows that WANTED accepts, under TITLE; returns how many there are.  */
static size_t
section (struct diff_report *r, const char *title, bool shows_p,
         bool (*wanted) (const struct diff_item *))
{
  static const struct text_column columns[]
      = { { "what", COLUMN_NAME, 1 },    { "before", COLUMN_NUMBER, 0 },
          { "after", COLUMN_NUMBER, 0 }, { "change", COLUMN_NUMBER, 0 },
          { "p", COLUMN_NUMBER, 3 },     { "function", COLUMN_NAME, 0 },
          { "place", COLUMN_PLACE, 2 } };
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  size_t count = 0;
  for (size_t i = 0; i < r->diff->length; i++)
    {
      const struct diff_item *item = &r->diff->items[i];
      if (!wanted (item) || (count++ >= r->top && r->top != 0))
        continue;
      const char **cells = text_table_row (table);
      cells[0] = item->metric;
      cells[1] = value_text (r, item, 0);
      cells[2] = value_text (r, item, 1);
      cells[3] = change_text (r, item);
      if (shows_p && item->verdict == DIFF_SIGNIFICANT)
        cells[4] = item->p < 0.001 ? "<0.001"
                                   : arena_printf (&r->arena, "%.3f", item->p);
      cells[5] = *item->function != '\0' ? name_text (r, item->function)
                                         : "(program)";
      if (strcmp (item->place, item->function) != 0)
        cells[6] = name_text (r, item->place);
    }
  if (count == 0)
    return 0;
  buffer_printf (r->out, "\n%s%s%s", r->colour ? "\033[1m" : "", title,
                 r->colour ? "\033[0m" : "");
  if (table->row_count < count)
    buffer_printf (r->out, " (%zu of %zu)", table->row_count, count);
  buffer_putc (r->out, '\n');
  text_table_write (table, r->width, r->colour, r->out);
  return count;
}

static bool
is_program (const struct diff_item *item)
{
  return *item->function == '\0' && *item->place == '\0';
}

static bool
wants_exact (const struct diff_item *item)
{
  return item->verdict == DIFF_EXACT && !is_program (item);
}

/* Of the times only one's own: a caller's total repeats its callees'.  */
static bool
is_telling (const struct diff_item *item)
{
  return !is_program (item)
         && (!item->is_time || strcmp (item->metric, "self") == 0);
}

static bool
is_hardware (const struct diff_item *item)
{
  return item->is_measured && !item->is_time;
}

static bool
wants_significant (const struct diff_item *item)
{
  return item->verdict == DIFF_SIGNIFICANT && is_telling (item)
         && !is_hardware (item);
}

static bool
wants_significant_hardware (const struct diff_item *item)
{
  return item->verdict == DIFF_SIGNIFICANT && !is_program (item)
         && is_hardware (item);
}

static bool
wants_untested (const struct diff_item *item)
{
  return item->verdict == DIFF_UNTESTED && is_telling (item)
         && !is_hardware (item);
}

static bool
wants_untested_hardware (const struct diff_item *item)
{
  return item->verdict == DIFF_UNTESTED && !is_program (item)
         && is_hardware (item);
}

static bool
wants_appeared (const struct diff_item *item)
{
  return (item->verdict == DIFF_NEW || item->verdict == DIFF_GONE)
         && strcmp (item->metric, "not_taken") != 0
         && strcmp (item->metric, "entries") != 0 && !item->is_measured;
}

static void
head (struct diff_report *r, struct profile *const *sides[2])
{
  static const char *const names[] = { "before", "after" };
  for (int side = 0; side < 2; side++)
    {
      size_t count = r->diff->profile_count[side];
      buffer_printf (r->out, "%-8s%s, %s", names[side],
                     display_text (&r->arena, sides[side][0]->path),
                     display_text (&r->arena, sides[side][0]->timestamp));
      if (count > 1)
        buffer_printf (r->out, " and %zu more", count - 1);
      buffer_putc (r->out, '\n');
    }
}

/* The last lines: what was not shown and why.  */
static void
closing (struct diff_report *r, size_t shown)
{
  size_t counts = 0, times = 0, events = 0;
  for (size_t i = 0; i < r->diff->length; i++)
    {
      const struct diff_item *item = &r->diff->items[i];
      if (item->verdict == DIFF_SAME)
        ++*(item->is_time ? &times : is_hardware (item) ? &events : &counts);
    }
  buffer_printf (r->out, "\n%s%zu counts are the same",
                 shown == 0 ? "Nothing changed: " : "", counts);
  if (r->diff->profile_count[0] < 2 || r->diff->profile_count[1] < 2)
    buffer_puts (r->out, "; one profile on a side: times are not tested (give "
                         "several with --vs)");
  else
    {
      buffer_printf (r->out, "; %zu times ", times);
      if (events != 0)
        buffer_printf (r->out, "and %zu hardware events ", events);
      buffer_printf (r->out, "show no change (false discovery rate %.0f%%)",
                     100 * FALSE_DISCOVERY_RATE);
    }
  buffer_puts (r->out, ".\n");
}

static bool
wants_program (const struct diff_item *item)
{
  return is_program (item) && item->verdict != DIFF_SAME;
}

void
diff_text (const struct diff *diff, struct profile *const *sides[2],
           size_t top, unsigned width, bool colour, struct buffer *out)
{
  struct diff_report r = {
    .diff = diff, .top = top, .width = width, .colour = colour, .out = out
  };
  bool is_tested = diff->profile_count[0] > 1 && diff->profile_count[1] > 1;
  head (&r, sides);
  size_t shown = section (&r, "Program", is_tested, wants_program);
  shown += section (&r, "Other counts: the program did something else", false,
                    wants_exact);
  shown += section (&r, "New and gone", false, wants_appeared);
  shown += section (&r, "Other cost: significant changes", true,
                    wants_significant);
  shown += section (&r, "Other hardware events: significant changes", true,
                    wants_significant_hardware);
  shown += section (&r, "Differences that were not tested", false,
                    wants_untested);
  shown += section (&r, "Hardware events that were not tested", false,
                    wants_untested_hardware);
  closing (&r, shown);
  arena_free (&r.arena);
}

static void
put_string (struct buffer *out, const char *text)
{
  buffer_put_json_string (out, text, strlen (text));
}

void
diff_json (const struct diff *diff, struct buffer *out)
{
  static const char *const names[] = { "before", "after" };
  buffer_printf (out,
                 "{ \"false_discovery_rate\": %g, \"profiles\": [%zu, %zu],\n"
                 "  \"changes\": [",
                 FALSE_DISCOVERY_RATE, diff->profile_count[0],
                 diff->profile_count[1]);
  const char *separator = "";
  for (size_t i = 0; i < diff->length; i++)
    {
      const struct diff_item *item = &diff->items[i];
      if (item->verdict == DIFF_SAME)
        continue;
      buffer_printf (out,
                     "%s\n    { \"metric\": \"%s\", \"function\": ", separator,
                     item->metric);
      put_string (out, item->function);
      buffer_puts (out, ", \"location\": ");
      put_string (out, item->place);
      buffer_printf (out, ", \"verdict\": \"%s\"",
                     verdict_names[item->verdict]);
      for (int side = 0; side < 2; side++)
        if (item->present[side])
          buffer_printf (out, ", \"%s\": %.17g, \"%s_stderr\": %.6g",
                         names[side], item->side[side].mean, names[side],
                         item->side[side].deviation
                             / sqrt (item->side[side].count));
      if (item->verdict == DIFF_SIGNIFICANT)
        buffer_printf (out, ", \"p\": %.6g", item->p);
      buffer_puts (out, " }");
      separator = ",";
    }
  buffer_puts (out, "] }\n");
}
