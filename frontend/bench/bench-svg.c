/* SPDX-License-Identifier: MIT */
/* bench-svg.c: the plot of an experiment.  */

#include <math.h>
#include <string.h>

#include "bench/bench-report.h"
#include "report/units.h"

#define WIDTH 760.0
#define LEFT 130.0
#define RIGHT 730.0
#define ROW 62.0
#define TOP 70.0

struct axis
{
  double low, high; /* values at LEFT and RIGHT */
};

static double
place (const struct axis *axis, double value)
{
  double share = (value - axis->low) / (axis->high - axis->low);
  return LEFT + (RIGHT - LEFT) * fmin (1, fmax (0, share));
}

static void
put_xml (struct buffer *out, const char *text)
{
  for (; *text != '\0'; text++)
    switch (*text)
      {
      case '<':
        buffer_puts (out, "&lt;");
        break;
      case '&':
        buffer_puts (out, "&amp;");
        break;
      default:
        buffer_putc (out, (unsigned char) *text < 0x20 ? ' ' : *text);
      }
}

/* A scale of about five round numbers.  */
static void
put_scale (struct buffer *out, struct arena *arena, const struct axis *axis,
           double y, const char *(*format) (struct arena *, double) )
{
  double step = pow (10, floor (log10 ((axis->high - axis->low) / 4)));
  for (int i = 0; (axis->high - axis->low) / step > 6; i++)
    step *= i % 3 == 1 ? 2.5 : 2; /* 1, 2, 5, 10 ... */
  buffer_printf (out,
                 "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" "
                 "class=\"axis\"/>\n",
                 LEFT, y, RIGHT, y);
  for (double v = ceil (axis->low / step) * step; v <= axis->high; v += step)
    {
      double x = place (axis, v);
      buffer_printf (out,
                     "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" "
                     "class=\"axis\"/><text x=\"%.1f\" y=\"%.1f\" "
                     "text-anchor=\"middle\">%s</text>\n",
                     x, y, x, y + 5, x, y + 19, format (arena, v));
    }
}

static void
put_arm (const struct bench_result *r, enum bench_arm arm,
         const struct axis *axis, struct buffer *out)
{
  static const char *const names[] = { "A", "B", "A again" };
  static const char *const colours[] = { "#0b5cad", "#c2410c", "#6b7280" };
  static const unsigned rows[] = { 0, 2, 1 };
  enum bench_metric metric = r->plan->metric;
  const struct summary *s = &r->metrics[metric].arms[arm];
  double y = TOP + rows[arm] * ROW + ROW / 2;
  buffer_printf (out,
                 "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" "
                 "class=\"name\">%s</text>\n<g fill=\"%s\" "
                 "fill-opacity=\"0.45\">\n",
                 LEFT - 14, y + 5, names[arm], colours[arm]);
  uint64_t state = 42;
  for (size_t i = 0; i < r->plan->runs; i++)
    buffer_printf (out, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>\n",
                   place (axis, r->values[metric][arm][i]),
                   y - 16 + (double) random_below (&state, 33));
  double half = 1.96 * s->deviation / sqrt (s->count);
  buffer_printf (out,
                 "</g>\n<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" "
                 "y2=\"%.1f\" stroke=\"%s\" stroke-width=\"5\"/>\n"
                 "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" "
                 "stroke=\"#fff\" stroke-width=\"2\"/>\n",
                 place (axis, s->mean - half), y, place (axis, s->mean + half),
                 y, colours[arm], place (axis, s->mean), y - 8,
                 place (axis, s->mean), y + 8);
}

static const char *
change_label (struct arena *arena, double change)
{
  return fabs (change) < 1e-9 ? "0%"
                              : arena_printf (arena, "%+.3g%%", 100 * change);
}

static const char *
memory_label (struct arena *arena, double bytes)
{
  return format_bytes (arena, bytes);
}

static const char *
count_label (struct arena *arena, double value)
{
  return format_estimate (arena, value);
}

static const char *
time_label (struct arena *arena, double ns)
{
  return format_time (arena, ns);
}

static void
put_ratio (const struct bench_result *r, struct arena *arena,
           struct buffer *out)
{
  const struct bench_comparison *c = &r->metrics[r->plan->metric];
  double limit = r->plan->limit, y = TOP + 3 * ROW + 75;
  double low = c->ratio.low - 1, high = c->ratio.high - 1;
  struct axis axis = { fmin (0, low), fmax (limit, high) };
  if (!isfinite (axis.low) || !isfinite (axis.high))
    return;
  double margin = 0.1 * (axis.high - axis.low);
  axis.low -= margin;
  axis.high += margin;
  buffer_printf (out,
                 "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" "
                 "class=\"name\">B against A</text>\n"
                 "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" "
                 "stroke=\"#c2410c\" stroke-width=\"6\"/>\n"
                 "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"6\" "
                 "fill=\"#c2410c\"/>\n",
                 LEFT - 14, y + 5, place (&axis, low), y, place (&axis, high),
                 y, place (&axis, c->ratio.estimate - 1), y);
  buffer_printf (out,
                 "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" "
                 "class=\"limit\"/><text x=\"%.1f\" y=\"%.1f\" "
                 "text-anchor=\"middle\">limit</text>\n",
                 place (&axis, limit), y - 22, place (&axis, limit), y + 22,
                 place (&axis, limit), y - 26);
  put_scale (out, arena, &axis, y + 24, change_label);
}

void
bench_svg (const struct bench_result *r, struct buffer *out)
{
  struct arena arena = { 0 };
  enum bench_metric metric = r->plan->metric;
  const struct bench_comparison *c = &r->metrics[metric];
  double height = TOP + 3 * ROW + 140;
  struct axis axis = { INFINITY, -INFINITY };
  for (size_t arm = 0; arm < ARM_COUNT; arm++)
    {
      axis.low = fmin (axis.low, c->arms[arm].minimum);
      axis.high = fmax (axis.high, c->arms[arm].maximum);
    }
  double margin = 0.05 * (axis.high - axis.low) + 1;
  axis.low -= margin;
  axis.high += margin;
  buffer_printf (
      out,
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" "
      "height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" "
      "font-size=\"12\">\n<style>text{fill:#333}.title{font-size:16px}"
      ".name{font-weight:600}.axis{stroke:#999}"
      ".limit{stroke:#b91c1c;stroke-dasharray:5 4;stroke-width:2}</style>\n"
      "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>\n"
      "<text x=\"20\" y=\"26\" class=\"title\">%s: %s, %zu runs each</text>\n"
      "<text x=\"20\" y=\"46\">A: ",
      WIDTH, height, WIDTH, height, bench_verdict_names[r->verdict],
      bench_metric_names[metric], r->plan->runs);
  put_xml (out, shorten (&arena, r->plan->names[0], 100, false));
  buffer_puts (out, "</text>\n<text x=\"20\" y=\"62\">B: ");
  put_xml (out, shorten (&arena, r->plan->names[1], 100, false));
  buffer_puts (out, "</text>\n");
  if (c->is_measured)
    {
      for (size_t arm = 0; arm < ARM_COUNT; arm++)
        put_arm (r, arm, &axis, out);
      put_scale (out, &arena, &axis, TOP + 3 * ROW + 4,
                 metric == METRIC_MEMORY ? memory_label
                 : metric == METRIC_WALL || metric == METRIC_CPU
                     ? time_label
                     : count_label);
      put_ratio (r, &arena, out);
    }
  buffer_puts (out, "</svg>\n");
  arena_free (&arena);
}
