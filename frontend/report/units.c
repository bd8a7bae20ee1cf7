/* SPDX-License-Identifier: MIT */
/* units.c: numbers and names as people read them.  */

#include "report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/source.h"

/* Three significant digits and UNIT.  */
static const char *
three_digits (struct arena *arena, double value, const char *unit)
{
  double size = fabs (value);
  int decimals = size == 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
  return arena_printf (arena, "%.*f %s", decimals, value, unit);
}

const char *
format_time (struct arena *arena, double ns)
{
  double size = fabs (ns);
  if (size < 999.5)
    return three_digits (arena, ns, "ns");
  if (size < 999.5e3)
    return three_digits (arena, ns / 1e3, "µs");
  if (size < 999.5e6)
    return three_digits (arena, ns / 1e6, "ms");
  if (size < 120e9)
    return three_digits (arena, ns / 1e9, "s");
  double seconds = round (size / 1e9);
  return arena_printf (arena, "%s%.0f min %.0f s", ns < 0 ? "-" : "",
                       floor (seconds / 60), fmod (seconds, 60));
}

bool
is_resolved (double value, double error)
{
  return !(error > fabs (value));
}

const char *
format_time_error (struct arena *arena, double ns, double error)
{
  const char *text = format_time (arena, ns);
  if (!(error > 0))
    return text;
  /* An estimate that its error swallows says no more than a bound.  */
  if (!is_resolved (ns, error))
    return arena_printf (arena, "<%s", format_time (arena, ns + 2 * error));
  double percent = 100 * error / fabs (ns);
  if (percent < 0.1)
    return arena_printf (arena, "%s ±<0.1%%", text);
  return arena_printf (arena, "%s ±%.*f%%", text, percent < 9.95, percent);
}

const char *
format_measured (struct arena *arena, const char *source, double ns,
                 double error)
{
  if (strcmp (source, "none") == 0)
    return "–";
  if (strcmp (source, "below resolution") == 0
      || (strcmp (source, "callees") == 0 && ns <= 0))
    return "~0";
  if (strcmp (source, "inlined") == 0)
    return "inlined";
  /* A share of another time, never exact.  */
  if (strcmp (source, "derived from function") == 0 && !(error > 0))
    return arena_printf (arena, "~%s", format_time (arena, ns));
  return format_time_error (arena, ns, error);
}

const char *
format_number_of (struct arena *arena, uint64_t count, const char *what)
{
  return arena_printf (arena, "%s %s%s", format_count (arena, count), what,
                       count == 1 ? "" : "s");
}

const char *
format_count (struct arena *arena, uint64_t count)
{
  char digits[24];
  int length
      = snprintf (digits, sizeof digits, "%llu", (unsigned long long) count);
  char *text = arena_alloc (arena, 32);
  char *p = text;
  for (int i = 0; i < length; i++)
    {
      if (i != 0 && (length - i) % 3 == 0)
        *p++ = ',';
      *p++ = digits[i];
    }
  return text;
}

const char *
format_estimate (struct arena *arena, double value)
{
  if (value < 0)
    return arena_printf (arena, "-%s", format_estimate (arena, -value));
  if (value >= 18446744073709551615.0)
    return arena_printf (arena, "%.3g", value);
  return format_count (arena, (uint64_t) (value + 0.5));
}

const char *
format_mean (struct arena *arena, double value)
{
  return fabs (value) >= 999.95 ? format_estimate (arena, value)
                                : arena_printf (arena, "%.4g", value);
}

const char *
format_bytes (struct arena *arena, double bytes)
{
  static const char *const units[]
      = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };
  size_t i = 0;
  while (fabs (bytes) >= 1023.5 && i + 1 < sizeof units / sizeof *units)
    {
      bytes /= 1024;
      i++;
    }
  if (i == 0)
    return arena_printf (arena, "%.0f B", bytes);
  return three_digits (arena, bytes, units[i]);
}

const char *
format_percent (struct arena *arena, double share)
{
  double percent = 100 * share;
  if (percent > 0 && percent < 0.05)
    return "<0.1%";
  if (percent < 100 && percent > 99.95)
    return ">99.9%";
  return arena_printf (arena, "%.1f%%", percent);
}

const char *
format_change (struct arena *arena, double before, double after)
{
  if (before == 0)
    return after == 0 ? "0%" : "new";
  double percent = 100 * (after - before) / before;
  if (fabs (percent) >= 9999.5)
    return arena_printf (arena, "×%.3g", after / before);
  if (fabs (percent) < 0.005 && fabs (after - before) >= 0.5)
    return arena_printf (arena, "%+.0f", after - before);
  return arena_printf (arena, "%+.*f%%", fabs (percent) < 9.995 ? 2 : 1,
                       percent);
}

static bool
is_harmful (uint32_t c)
{
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e)
         || (c >= 0x2066 && c <= 0x2069);
}

const char *
display_text (struct arena *arena, const char *text)
{
  size_t length = strlen (text);
  if (utf8_check (text, length) < length)
    {
      char *copy = arena_strdup (arena, text);
      for (char *p = copy; *p != '\0'; p++)
        if ((unsigned char) *p >= 0x7f || (unsigned char) *p < 0x20)
          *p = '?';
      return copy;
    }
  char *copy = NULL, *out = NULL;
  unsigned size;
  for (const char *p = text; *p != '\0'; p += size)
    {
      bool harmful = is_harmful (utf8_decode (p, &size));
      if (harmful && copy == NULL)
        {
          copy = arena_alloc (arena, length + 1);
          out = copy + (p - text);
          memcpy (copy, text, (size_t) (p - text));
        }
      if (copy != NULL && harmful)
        *out++ = '?';
      else if (copy != NULL)
        {
          memcpy (out, p, size);
          out += size;
        }
    }
  return copy != NULL ? copy : text;
}

size_t
display_width (const char *text)
{
  size_t width = 0;
  unsigned size;
  for (const char *p = text; *p != '\0'; p += size)
    {
      uint32_t c = utf8_decode (p, &size);
      width += c < 0x7f ? 1 : utf8_width (c);
    }
  return width;
}

const char *
shorten (struct arena *arena, const char *text, size_t width, bool keep_end)
{
  size_t full = display_width (text);
  if (full <= width)
    return text;
  if (width <= 1)
    return width == 1 ? "…" : "";
  size_t skip = full - (width - 1);
  size_t seen = 0;
  unsigned size;
  for (const char *p = text; *p != '\0'; p += size)
    {
      uint32_t c = utf8_decode (p, &size);
      size_t w = c < 0x7f ? 1 : utf8_width (c);
      if (keep_end && seen >= skip)
        return arena_printf (arena, "…%s", p);
      if (!keep_end && seen + w > width - 1)
        return arena_printf (arena, "%.*s…", (int) (p - text), text);
      seen += w;
    }
  return "…";
}

/* The length of what fits into ROOM columns up to a blank, or 0.  */
static size_t
fitting_part (struct arena *arena, const char *text, size_t room)
{
  size_t end = 0;
  for (size_t i = strcspn (text, " "); text[i] != '\0';
       i += 1 + strcspn (text + i + 1, " "))
    {
      if (display_width (arena_strndup (arena, text, i)) > room)
        break;
      end = i;
    }
  return end;
}

const char *
wrap_text (struct arena *arena, const char *text, size_t width, size_t indent)
{
  size_t room = width > indent + 20 ? width - indent : SIZE_MAX, end;
  struct buffer lines = { 0 };
  while (display_width (text) > room
         && (end = fitting_part (arena, text, room)) != 0)
    {
      buffer_append (&lines, text, end);
      buffer_putc (&lines, '\n');
      buffer_pad (&lines, ' ', indent);
      text += end + 1;
    }
  buffer_puts (&lines, text);
  text = arena_strdup (arena, buffer_text (&lines));
  buffer_free (&lines);
  return text;
}
