/* SPDX-License-Identifier: MIT */
/* Support library: JSON (RFC 8259) to and from dynamic values.  */

#include "internal.h"

#include <stdio.h>

enum
{
  MAX_DEPTH = 1000
};

/* ---- Reading --------------------------------------------------------- */

struct parser
{
  const char *start, *next, *end;
  const char *error; /* what is wrong at NEXT, or NULL */
  int depth;
};

static ruchy_dyn parse_value (struct parser *p);

static ruchy_dyn
error (struct parser *p, const char *what)
{
  if (!p->error)
    p->error = what;
  return RUCHY_DYN_NIL;
}

static void
skip_blanks (struct parser *p)
{
  while (p->next < p->end && memchr (" \t\r\n", *p->next, 4))
    p->next++;
}

static bool
accept (struct parser *p, const char *word)
{
  size_t n = strlen (word);
  if ((size_t) (p->end - p->next) < n || memcmp (p->next, word, n) != 0)
    return false;
  p->next += n;
  return true;
}

static bool
is_digit (const struct parser *p)
{
  return p->next < p->end && *p->next >= '0' && *p->next <= '9';
}

static ruchy_dyn
parse_number (struct parser *p)
{
  const char *start = p->next;
  bool is_float = false;
  accept (p, "-");
  if (!is_digit (p))
    return error (p, "expected a digit");
  if (!accept (p, "0"))
    while (is_digit (p))
      p->next++;
  if (accept (p, "."))
    {
      is_float = true;
      if (!is_digit (p))
        return error (p, "expected a digit after the point");
      while (is_digit (p))
        p->next++;
    }
  if (accept (p, "e") || accept (p, "E"))
    {
      is_float = true;
      if (!accept (p, "+"))
        accept (p, "-");
      if (!is_digit (p))
        return error (p, "expected a digit in the exponent");
      while (is_digit (p))
        p->next++;
    }
  ruchy_str text = { start, (uint32_t) (p->next - start), 0 };
  const char *reason;
  int64_t integer;
  double value = 0;
  if (!is_float
      && ruchy_str_parse_i64 (text, INT64_MIN, INT64_MAX, &integer, &reason))
    return ruchy_dyn_int (integer);
  (void) ruchy_str_parse_f64 (text, &value, &reason);
  return ruchy_dyn_float (value);
}

/* Four hexadecimal digits, or -1.  */
static int32_t
parse_hex (struct parser *p)
{
  int32_t value = 0;
  for (int i = 0; i < 4; i++)
    {
      int64_t digit = p->next < p->end
                          ? ruchy_char_to_digit ((unsigned char) *p->next, 16)
                          : -1;
      if (digit < 0)
        {
          error (p, "expected four hexadecimal digits");
          return -1;
        }
      value = value * 16 + (int32_t) digit;
      p->next++;
    }
  return value;
}

static void
parse_escape (struct parser *p, struct ruchy_writer *w)
{
  static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
  const char *hit
      = p->next < p->end ? memchr (from, *p->next, sizeof from - 1) : NULL;
  if (hit)
    {
      ruchy_write_byte (w, to[hit - from]);
      p->next++;
      return;
    }
  if (!accept (p, "u"))
    {
      error (p, "invalid escape");
      return;
    }
  int32_t c = parse_hex (p);
  if (c >= 0xd800 && c < 0xdc00 && accept (p, "\\u"))
    {
      int32_t low = parse_hex (p);
      c = low >= 0xdc00 && low < 0xe000
              ? 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00)
              : -2;
    }
  if (c == -2 || (c >= 0xd800 && c < 0xe000))
    error (p, "unpaired surrogate");
  else if (c >= 0)
    ruchy_put_char (w, (ruchy_char) c);
}

static ruchy_str
parse_string (struct parser *p)
{
  struct ruchy_writer w = ruchy_string_writer ();
  p->next++; /* the quote */
  for (;;)
    {
      const char *start = p->next;
      while (p->next < p->end && *p->next != '"' && *p->next != '\\'
             && (unsigned char) *p->next >= 0x20)
        p->next++;
      ruchy_write (&w, start, (size_t) (p->next - start));
      if (p->next == p->end)
        error (p, "unterminated string");
      else if (accept (p, "\\"))
        parse_escape (p, &w);
      else if (accept (p, "\""))
        break;
      else
        error (p, "control character in a string");
      if (p->error)
        break;
    }
  return ruchy_string_finish (&w);
}

static ruchy_dyn
parse_array (struct parser *p)
{
  ruchy_array_dyn a = { 0 };
  p->next++;
  skip_blanks (p);
  if (accept (p, "]"))
    return ruchy_dyn_array (a);
  do
    {
      ruchy_array_dyn_push (&a, parse_value (p));
      skip_blanks (p);
    }
  while (!p->error && accept (p, ","));
  if (!p->error && !accept (p, "]"))
    error (p, "expected `,` or `]`");
  return ruchy_dyn_array (a);
}

static ruchy_dyn
parse_object (struct parser *p)
{
  ruchy_map_dyn m = NULL;
  p->next++;
  skip_blanks (p);
  if (accept (p, "}"))
    return ruchy_dyn_object (m);
  do
    {
      skip_blanks (p);
      if (p->next == p->end || *p->next != '"')
        {
          error (p, "expected a string as key");
          break;
        }
      ruchy_str key = parse_string (p);
      skip_blanks (p);
      if (!p->error && !accept (p, ":"))
        error (p, "expected `:`");
      if (p->error)
        ruchy_str_drop (key);
      else
        ruchy_map_dyn_put (&m, key, parse_value (p));
      skip_blanks (p);
    }
  while (!p->error && accept (p, ","));
  if (!p->error && !accept (p, "}"))
    error (p, "expected `,` or `}`");
  return ruchy_dyn_object (m);
}

static ruchy_dyn
parse_value (struct parser *p)
{
  skip_blanks (p);
  if (p->next == p->end)
    return error (p, "unexpected end of input");
  if (p->depth >= MAX_DEPTH)
    return error (p, "nested too deep");
  ruchy_dyn v;
  p->depth++;
  if (*p->next == '{')
    v = parse_object (p);
  else if (*p->next == '[')
    v = parse_array (p);
  else if (*p->next == '"')
    v = ruchy_dyn_str (parse_string (p));
  else if (accept (p, "true"))
    v = ruchy_dyn_bool (true);
  else if (accept (p, "false"))
    v = ruchy_dyn_bool (false);
  else if (accept (p, "null"))
    v = RUCHY_DYN_NIL;
  else if (*p->next == '-' || is_digit (p))
    v = parse_number (p);
  else
    v = error (p, "expected a value");
  p->depth--;
  return v;
}

bool
ruchy_json_parse (ruchy_str text, ruchy_dyn *value, ruchy_str *message)
{
  const char *data = text.length ? text.data : "";
  struct parser p = { .start = data, .next = data, .end = data + text.length };
  ruchy_dyn v = parse_value (&p);
  skip_blanks (&p);
  if (!p.error && p.next < p.end)
    error (&p, "text after the value");
  if (!p.error)
    {
      *value = v;
      return true;
    }
  ruchy_dyn_drop (v);
  size_t line = 1, column = 1;
  for (const char *q = p.start; q < p.next; q++)
    {
      column = *q == '\n' ? 1 : column + 1;
      line += *q == '\n';
    }
  char where[80];
  int n = snprintf (where, sizeof where, "line %zu column %zu: %s", line,
                    column, p.error);
  *message = ruchy_str_new (where, (size_t) n);
  return false;
}

ruchy_dyn
ruchy_json_parse_or_panic (ruchy_str text, const char *at)
{
  ruchy_dyn v;
  ruchy_str message;
  if (!ruchy_json_parse (text, &v, &message))
    ruchy_panic_and_drop (at, message, "invalid JSON: %.*s",
                          (int) message.length, message.data);
  return v;
}

/* ---- Writing --------------------------------------------------------- */

static void
write_string (struct ruchy_writer *w, ruchy_str s)
{
  static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
  ruchy_write_byte (w, '"');
  for (uint32_t i = 0; i < s.length; i++)
    {
      char c = s.data[i];
      const char *hit = memchr (from, c, sizeof from - 1);
      char text[8];
      if (hit)
        {
          ruchy_write_byte (w, '\\');
          ruchy_write_byte (w, to[hit - from]);
        }
      else if ((unsigned char) c < 0x20)
        ruchy_write (w, text,
                     (size_t) snprintf (text, sizeof text, "\\u%04x",
                                        (unsigned) (unsigned char) c));
      else
        ruchy_write_byte (w, c);
    }
  ruchy_write_byte (w, '"');
}

/* INDENT < 0: all on one line.  */
static void
new_line (struct ruchy_writer *w, int indent)
{
  if (indent < 0)
    return;
  ruchy_write_byte (w, '\n');
  while (indent-- > 0)
    RUCHY_WRITE (w, "  ");
}

static void write_value (struct ruchy_writer *w, ruchy_dyn v, int indent);

static void
write_object (struct ruchy_writer *w, ruchy_map_dyn m, int indent)
{
  bool any = false;
  int inner = indent < 0 ? indent : indent + 1;
  ruchy_write_byte (w, '{');
  struct ruchy_map_dyn_iterator it = ruchy_map_dyn_begin (m);
  for (struct ruchy_map_dyn_entry *e; (e = ruchy_map_dyn_next (&it));)
    {
      if (any)
        ruchy_write_byte (w, ',');
      any = true;
      new_line (w, inner);
      write_string (w, e->key);
      ruchy_write_byte (w, ':');
      if (indent >= 0)
        ruchy_write_byte (w, ' ');
      write_value (w, e->value, inner);
    }
  ruchy_map_dyn_end (&it);
  if (any)
    new_line (w, indent);
  ruchy_write_byte (w, '}');
}

static void
write_array (struct ruchy_writer *w, ruchy_array_dyn a, int indent)
{
  int inner = indent < 0 ? indent : indent + 1;
  ruchy_write_byte (w, '[');
  for (int64_t i = 0; i < a.length; i++)
    {
      if (i)
        ruchy_write_byte (w, ',');
      new_line (w, inner);
      write_value (w, a.data[i], inner);
    }
  if (a.length)
    new_line (w, indent);
  ruchy_write_byte (w, ']');
}

static void
write_value (struct ruchy_writer *w, ruchy_dyn v, int indent)
{
  switch (v.tag)
    {
    case RUCHY_NIL:
      RUCHY_WRITE (w, "null");
      break;
    case RUCHY_FLOAT:
      if (v.number != v.number || isinf (v.number))
        RUCHY_WRITE (w, "null");
      else
        ruchy_f64_show (w, v.number, &ruchy_plain);
      break;
    case RUCHY_STRING:
      write_string (w, v.string);
      break;
    case RUCHY_ARRAY:
      write_array (w, v.array, indent);
      break;
    case RUCHY_OBJECT:
      write_object (w, v.object, indent);
      break;
    case RUCHY_BOOL:
    case RUCHY_INT:
      ruchy_dyn_show (w, v, &ruchy_plain);
      break;
    default:
      {
        ruchy_str text = ruchy_dyn_text (v);
        write_string (w, text);
        ruchy_str_drop (text);
      }
    }
}

ruchy_str
ruchy_json_stringify (ruchy_dyn v)
{
  struct ruchy_writer w = ruchy_string_writer ();
  write_value (&w, v, -1);
  return ruchy_string_finish (&w);
}

ruchy_str
ruchy_json_pretty (ruchy_dyn v)
{
  struct ruchy_writer w = ruchy_string_writer ();
  write_value (&w, v, 0);
  return ruchy_string_finish (&w);
}

/* ---- Other functions of the language ---------------------------------- */

ruchy_str
ruchy_json_type (ruchy_dyn v)
{
  const char *name = v.tag == RUCHY_NIL      ? "null"
                     : v.tag == RUCHY_BOOL   ? "boolean"
                     : v.tag == RUCHY_INT    ? "number"
                     : v.tag == RUCHY_FLOAT  ? "number"
                     : v.tag == RUCHY_ARRAY  ? "array"
                     : v.tag == RUCHY_OBJECT ? "object"
                                             : "string";
  return ruchy_str_from_c (name);
}

ruchy_dyn
ruchy_json_merge (ruchy_dyn a, ruchy_dyn b)
{
  if (a.tag != RUCHY_OBJECT || b.tag != RUCHY_OBJECT)
    return ruchy_dyn_copy (b);
  ruchy_map_dyn merged = ruchy_map_dyn_copy (a.object);
  struct ruchy_map_dyn_iterator it = ruchy_map_dyn_begin (b.object);
  for (struct ruchy_map_dyn_entry *e; (e = ruchy_map_dyn_next (&it));)
    {
      ruchy_dyn *old = ruchy_map_dyn_find (merged, e->key);
      ruchy_dyn value = old ? ruchy_json_merge (*old, e->value)
                            : ruchy_dyn_copy (e->value);
      ruchy_map_dyn_put (&merged, ruchy_str_copy (e->key), value);
    }
  ruchy_map_dyn_end (&it);
  return ruchy_dyn_object (merged);
}

/* The key a step of a path stands for: an index for an array.  Owned.  */
static ruchy_dyn
path_key (ruchy_dyn v, ruchy_str step)
{
  int64_t index;
  const char *reason;
  if (v.tag == RUCHY_ARRAY
      && ruchy_str_parse_i64 (step, INT64_MIN, INT64_MAX, &index, &reason))
    return ruchy_dyn_int (index);
  return ruchy_dyn_str (ruchy_str_copy (step));
}

ruchy_dyn
ruchy_json_get (ruchy_dyn v, ruchy_str path)
{
  ruchy_dyn here = ruchy_dyn_copy (v);
  struct ruchy_split it
      = ruchy_split_begin (path, RUCHY_STRING_LITERAL (".", 1));
  for (ruchy_str step; ruchy_split_next (&it, &step);)
    {
      ruchy_dyn key = path_key (here, step), part = RUCHY_DYN_NIL;
      (void) ruchy_dyn_get (here, key, &part);
      ruchy_dyn_drop (key);
      ruchy_str_drop (step);
      ruchy_dyn_drop (here);
      here = part;
    }
  return here;
}

ruchy_dyn
ruchy_json_set (ruchy_dyn v, ruchy_str path, ruchy_dyn x)
{
  ruchy_dyn copy = ruchy_dyn_copy (v);
  ruchy_dyn *here = &copy;
  struct ruchy_split it
      = ruchy_split_begin (path, RUCHY_STRING_LITERAL (".", 1));
  for (ruchy_str step; ruchy_split_next (&it, &step);)
    {
      ruchy_dyn key = path_key (*here, step);
      here = ruchy_dyn_place (here, key, NULL);
      ruchy_dyn_drop (key);
      ruchy_str_drop (step);
    }
  ruchy_dyn old = *here;
  *here = ruchy_dyn_copy (x);
  ruchy_dyn_drop (old);
  return copy;
}
