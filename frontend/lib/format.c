/* SPDX-License-Identifier: MIT */
/* Support library: format specifications, format strings known only at run
   time, panics that show values.  */

#include "internal.h"

void
ruchy_str_show (struct ruchy_writer *w, ruchy_str v,
                const struct ruchy_spec *spec)
{
  if (spec->text)
    {
      spec->text (w, &v);
      return;
    }
  if (spec->mode == RUCHY_QUOTED || spec->mode == RUCHY_DEBUG)
    {
      if (!spec->width || spec->mode == RUCHY_DEBUG)
        {
          ruchy_write_quoted (w, v.data, v.length);
          return;
        }
      struct ruchy_writer text = ruchy_string_writer ();
      ruchy_write_quoted (&text, v.data, v.length);
      ruchy_str quoted = ruchy_string_finish (&text);
      ruchy_write_padded (w, quoted.data, quoted.length,
                          (size_t) ruchy_str_char_count (quoted), '<', spec);
      ruchy_str_drop (quoted);
      return;
    }
  if (!spec->width && !spec->precision)
    {
      ruchy_put_str (w, v);
      return;
    }
  int64_t chars = ruchy_str_char_count (v);
  if (spec->precision && chars > (int64_t) spec->precision - 1)
    {
      chars = (int64_t) spec->precision - 1;
      v.length = (uint32_t) ruchy_str_char_offset (v, chars);
    }
  ruchy_write_padded (w, v.data, v.length, (size_t) chars, '<', spec);
}

/* ---- Formatters ------------------------------------------------------ */

_Thread_local struct ruchy_spec ruchy_formatter;

ruchy_str
ruchy_formatter_padded (ruchy_str text)
{
  struct ruchy_spec spec = ruchy_formatter;
  spec.mode = RUCHY_DISPLAY;
  spec.text = NULL;
  struct ruchy_writer w = ruchy_string_writer ();
  ruchy_str_show (&w, text, &spec);
  return ruchy_string_finish (&w);
}

bool
ruchy_formatter_alternate (void)
{
  return ruchy_formatter.alternate;
}

bool
ruchy_formatter_width (int64_t *width)
{
  *width = (int64_t) ruchy_formatter.width - 1;
  return ruchy_formatter.width != 0;
}

bool
ruchy_formatter_precision (int64_t *precision)
{
  *precision = (int64_t) ruchy_formatter.precision - 1;
  return ruchy_formatter.precision != 0;
}

/* ---- {…} ------------------------------------------------------------- */

/* A count: digits, `N$`, `name$` or `*`.  Moves *P.  */
static bool
parse_count (const char **p, const char *end, uint32_t *count,
             const char **name, size_t *name_length)
{
  const char *start = *p;
  uint64_t value = 0;
  const char *q = start;
  *name = NULL;
  if (q < end && *q == '*')
    {
      *name = start;
      *name_length = 1;
      *p = q + 1;
      return true;
    }
  while (
      q < end
      && (ruchy_char_is_ascii_alphanumeric ((unsigned char) *q) || *q == '_'))
    q++;
  if (q < end && *q == '$' && q > start)
    {
      *name = start;
      *name_length = (size_t) (q - start);
      *p = q + 1;
      return true;
    }
  for (q = start; q < end && *q >= '0' && *q <= '9'; q++)
    if ((value = value * 10 + (uint64_t) (*q - '0')) > 65535)
      return false;
  *p = q;
  if (q > start)
    *count = (uint32_t) value + 1;
  return true;
}

static bool
is_align (char c)
{
  return c == '<' || c == '^' || c == '>';
}

bool
ruchy_spec_parse (const char *text, size_t length, struct ruchy_spec *spec,
                  const char **width_name, size_t *width_name_length,
                  const char **precision_name, size_t *precision_name_length)
{
  const char *p = text, *end = text + length;
  *spec = (struct ruchy_spec){ 0 };
  *width_name = *precision_name = NULL;
  *width_name_length = *precision_name_length = 0;
  if (p < end)
    {
      unsigned size = ruchy_utf8_valid (p, (size_t) (end - p));
      if (!size)
        return false;
      if (p + size < end && is_align (p[size]))
        {
          spec->fill = ruchy_utf8_decode (p, &size);
          spec->align = p[size];
          p += size + 1;
        }
      else if (is_align (*p))
        spec->align = *p++;
    }
  if (p < end && (*p == '+' || *p == '-'))
    spec->sign = *p++ == '+' ? '+' : 0;
  if (p < end && *p == '#')
    {
      spec->alternate = true;
      p++;
    }
  if (p < end && *p == '0' && !(p + 1 < end && p[1] == '$'))
    {
      spec->zero = true;
      p++;
    }
  if (!parse_count (&p, end, &spec->width, width_name, width_name_length))
    return false;
  /* A bare type letter is no count.  */
  if (p < end && *p == '.')
    {
      p++;
      const char *before = p;
      if (!parse_count (&p, end, &spec->precision, precision_name,
                        precision_name_length)
          || p == before)
        return false;
    }
  if (p < end && *p == ',')
    spec->type = *p++;
  if (p + 1 < end && (*p == 'x' || *p == 'X') && p[1] == '?')
    p++;
  if (p < end && *p == '?')
    {
      spec->mode = RUCHY_DEBUG;
      p++;
    }
  else if (p < end && *p == '#' && p + 1 < end && p[1] == '?')
    {
      spec->mode = RUCHY_DEBUG;
      spec->alternate = true;
      p += 2;
    }
  else if (p < end && strchr ("xXobeE", *p))
    spec->type = *p++;
  else if (p < end && (*p == 'd' || *p == 's' || *p == 'f'))
    {
      /* As Python writes them: plain decimal, text, fixed.  */
      if (*p == 'f' && !spec->precision)
        spec->precision = 6 + 1;
      p++;
    }
  return p == end;
}

ruchy_str
ruchy_str_format (ruchy_str s, const ruchy_str *parts, size_t count,
                  size_t *used)
{
  struct ruchy_writer w = ruchy_string_writer ();
  *used = 0;
  for (uint32_t i = 0; i < s.length; i++)
    {
      if (s.data[i] == '{' && i + 1 < s.length && s.data[i + 1] == '}'
          && *used < count)
        {
          ruchy_put_str (&w, parts[(*used)++]);
          i++;
        }
      else
        ruchy_write_byte (&w, s.data[i]);
    }
  return ruchy_string_finish (&w);
}

void
ruchy_put_format (struct ruchy_writer *w, ruchy_str format,
                  const ruchy_str *arguments, size_t count)
{
  size_t used;
  if (!ruchy_str_contains (format, RUCHY_STRING_LITERAL ("{}", 2)))
    {
      ruchy_put_str (w, format);
      for (size_t i = 0; i < count; i++)
        {
          ruchy_write_byte (w, ' ');
          ruchy_put_str (w, arguments[i]);
        }
      return;
    }
  ruchy_str text = ruchy_str_format (format, arguments, count, &used);
  ruchy_put_str (w, text);
  ruchy_str_drop (text);
}

/* ---- Panics ---------------------------------------------------------- */

void (*ruchy_panic_hook) (ruchy_str message, const char *at);

_Noreturn void
ruchy_panic_str (const char *at, ruchy_str message)
{
  if (ruchy_panic_hook)
    ruchy_panic_hook (message, at);
  ruchy_die (at, message.data ? message.data : "", message.length);
}

_Noreturn void
ruchy_panic_assert (const char *at, const char *text)
{
  ruchy_panic (at, "assertion failed: %s", text);
}

_Noreturn void
ruchy_panic_assert_eq (const char *at, const char *operator_, ruchy_str left,
                       ruchy_str right, ruchy_str message)
{
  struct ruchy_writer w = ruchy_string_writer ();
  RUCHY_WRITE (&w, "assertion `left ");
  ruchy_write (&w, operator_, strlen (operator_));
  RUCHY_WRITE (&w, " right` failed");
  if (message.length)
    {
      RUCHY_WRITE (&w, ": ");
      ruchy_put_str (&w, message);
    }
  RUCHY_WRITE (&w, "\n  left: ");
  ruchy_put_str (&w, left);
  RUCHY_WRITE (&w, "\n right: ");
  ruchy_put_str (&w, right);
  ruchy_str_drop (left);
  ruchy_str_drop (right);
  ruchy_str_drop (message);
  ruchy_panic_str (at, ruchy_string_finish (&w));
}

_Noreturn void
ruchy_panic_none (const char *at)
{
  ruchy_panic (at, "called `Option::unwrap()` on a `None` value");
}

_Noreturn void
ruchy_panic_expect (const char *at, ruchy_str message)
{
  ruchy_panic_str (at, message);
}

/* "PREFIX: VALUE"; takes VALUE.  */
static _Noreturn void
panic_value (const char *at, ruchy_str prefix, ruchy_str value)
{
  struct ruchy_writer w = ruchy_string_writer ();
  ruchy_put_str (&w, prefix);
  RUCHY_WRITE (&w, ": ");
  ruchy_put_str (&w, value);
  ruchy_str_drop (value);
  ruchy_panic_str (at, ruchy_string_finish (&w));
}

_Noreturn void
ruchy_panic_err (const char *at, ruchy_str error)
{
  panic_value (
      at,
      RUCHY_STRING_LITERAL ("called `Result::unwrap()` on an `Err` value", 43),
      error);
}

_Noreturn void
ruchy_panic_expect_err (const char *at, ruchy_str message, ruchy_str error)
{
  struct ruchy_writer w = ruchy_string_writer ();
  ruchy_put_str (&w, message);
  RUCHY_WRITE (&w, ": ");
  ruchy_put_str (&w, error);
  ruchy_str_drop (message);
  ruchy_str_drop (error);
  ruchy_panic_str (at, ruchy_string_finish (&w));
}

_Noreturn void
ruchy_panic_ok (const char *at, ruchy_str value)
{
  panic_value (at,
               RUCHY_STRING_LITERAL (
                   "called `Result::unwrap_err()` on an `Ok` value", 46),
               value);
}

_Noreturn void
ruchy_panic_no_match (const char *at)
{
  ruchy_panic (at, "No match arm matched the value");
}

_Noreturn void
ruchy_panic_unreachable (const char *at, ruchy_str message)
{
  if (message.length)
    panic_value (
        at,
        RUCHY_STRING_LITERAL ("internal error: entered unreachable code", 40),
        message);
  ruchy_panic (at, "internal error: entered unreachable code");
}

_Noreturn void
ruchy_panic_todo (const char *at, ruchy_str message)
{
  if (message.length)
    panic_value (at, RUCHY_STRING_LITERAL ("not yet implemented", 19),
                 message);
  ruchy_panic (at, "not yet implemented");
}

_Noreturn void
ruchy_panic_no_key (const char *at, ruchy_str key)
{
  panic_value (at, RUCHY_STRING_LITERAL ("key not found", 13), key);
}

void
ruchy_dbg (const char *at, const char *text, ruchy_str value)
{
  ruchy_write_byte (&ruchy_stderr, '[');
  ruchy_write (&ruchy_stderr, at, strlen (at));
  RUCHY_WRITE (&ruchy_stderr, "] ");
  ruchy_write (&ruchy_stderr, text, strlen (text));
  RUCHY_WRITE (&ruchy_stderr, " = ");
  ruchy_put_str (&ruchy_stderr, value);
  ruchy_end_line (&ruchy_stderr);
  ruchy_str_drop (value);
}
