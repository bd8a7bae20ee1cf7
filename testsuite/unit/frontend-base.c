/* SPDX-License-Identifier: MIT */
/* The base of the front end: arena, buffer, string map, source, messages,
   did-you-mean.  */

#include "base/arena.h"
#include "base/buffer.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "base/string-map.h"
#include "unit.h"

static void
test_vector_grows (void)
{
  struct arena arena = { 0 };
  VECTOR (int) v = { 0 };
  for (int i = 0; i < 10000; i++)
    vector_push (&arena, &v, i);
  bool ok = v.length == 10000;
  for (int i = 0; i < 10000; i++)
    ok &= v.items[i] == i;
  CHECK (ok && vector_last (&v) == 9999 && vector_pop (&v) == 9999);
  char *big = arena_alloc (&arena, 1 << 20);
  CHECK (big[0] == 0 && big[(1 << 20) - 1] == 0);
  CHECK_TEXT (arena_printf (&arena, "%d-%s", 7, "x"), "7-x");
  arena_free (&arena);
}

static void
test_buffer_quotes (void)
{
  struct buffer b = { 0 };
  CHECK_TEXT (buffer_text (&b), "");
  buffer_put_c_string (&b,
                       "a\"\\\n\1"
                       "2?"
                       "?=\303\251",
                       11);
  CHECK_TEXT (buffer_text (&b), "\"a\\\"\\\\\\n\\0012?\\?=\303\251\"");
  buffer_clear (&b);
  buffer_put_json_string (&b, "a\"\t\377\1", 5);
  CHECK_TEXT (buffer_text (&b), "\"a\\\"\\t\357\277\275\\u0001\"");
  buffer_clear (&b);
  for (int i = 0; i < 100; i++)
    buffer_printf (&b, "%03d", i);
  CHECK (b.length == 300 && memcmp (b.data + 297, "099", 4) == 0);
  buffer_free (&b);
}

static void
test_string_map (void)
{
  struct arena arena = { 0 };
  struct string_map m = { .arena = &arena };
  char key[20];
  bool ok = true;
  for (long i = 1; i <= 5000; i++)
    {
      sprintf (key, "key%ld", i);
      string_map_put (&m, key, (void *) i);
    }
  for (long i = 1; i <= 5000; i++)
    {
      sprintf (key, "key%ld", i);
      ok &= string_map_get (&m, key) == (void *) i;
    }
  CHECK (ok && m.count == 5000);
  CHECK (string_map_get (&m, "other") == NULL && !string_map_has (&m, "x"));
  CHECK (string_map_put (&m, "key1", NULL) == (void *) 1
         && string_map_has (&m, "key1"));
  CHECK (string_map_intern (&m, "abcd", 3)
         == string_map_intern (&m, "abc", 3));
  arena_free (&arena);
}

static void
test_utf8 (void)
{
  unsigned size;
  CHECK (utf8_check ("a\303\251\342\202\254\360\237\230\200", 10) == 10);
  CHECK (utf8_check ("a\300\200", 3) == 1);         /* overlong */
  CHECK (utf8_check ("a\355\240\200", 4) == 1);     /* surrogate */
  CHECK (utf8_check ("a\364\220\200\200", 5) == 1); /* above U+10FFFF */
  CHECK (utf8_check ("ab\303", 3) == 2);            /* cut off */
  CHECK (utf8_decode ("\342\202\254", &size) == 0x20ac && size == 3);
}

static void
test_source_positions (void)
{
  struct arena arena = { 0 };
  const char *error = NULL;
  const char text[] = "\357\273\277one\nt\303\251x\r\n";
  struct source *s
      = source_from_text (&arena, "x.ruchy", text, sizeof text - 1, &error);
  CHECK (s && s->line_count == 3);
  if (!s)
    return;
  struct position p = source_position (s, 7); /* x */
  CHECK (p.line == 2 && p.column == 3);
  size_t length;
  const char *line = source_line (s, 2, &length);
  CHECK (length == 4 && memcmp (line, "t\303\251x", 4) == 0);
  CHECK_TEXT (source_location (&arena, (struct span){ s, 4, 5 }),
              "x.ruchy:2:1");
  CHECK (!source_from_text (&arena, "y", "a\n b\377", 5, &error));
  CHECK_TEXT (error, "y:2:3: not valid UTF-8");
  CHECK (!source_from_text (&arena, "y", "a\0b", 3, &error));
  CHECK (strstr (error, "NUL"));
  CHECK (!source_read (&arena, "/nonexistent/x.ruchy", &error));
  CHECK_TEXT (error, "/nonexistent/x.ruchy: no such file");
  CHECK (!source_read (&arena, "/", &error));
  CHECK_TEXT (error, "/: is a directory");
  arena_free (&arena);
}

/* What diagnostics_flush writes, in ARENA.  */
static const char *
flushed (struct arena *arena, struct diagnostics *d)
{
  FILE *out = tmpfile ();
  diagnostics_flush (d, out);
  rewind (out);
  struct buffer b = { 0 };
  buffer_read_stream (&b, out);
  fclose (out);
  const char *text = arena_strdup (arena, buffer_text (&b));
  buffer_free (&b);
  return text;
}

static void
test_messages (void)
{
  struct arena arena = { 0 };
  struct diagnostics d = { .arena = &arena, .max_errors = 3 };
  const char *error;
  const char text[] = "let x = 1\n\tprintln(fibb(10))\n";
  struct source *s
      = source_from_text (&arena, "a.ruchy", text, sizeof text - 1, &error);
  struct span second = { s, 19, 23 }, first = { s, 4, 5 };
  struct diagnostic *m = diagnostic_error (&d, second, "no `%s`", "fibb");
  diagnostic_suggest (&d, m, "fib");
  diagnostic_note (&d, m, first, "see here");
  CHECK (!diagnostic_error (&d, second, "no `%s`", "fibb")); /* repeated */
  diagnostic_warning (&d, first, "unused");
  CHECK (d.error_count == 1 && d.warning_count == 1);
  CHECK_TEXT (flushed (&arena, &d), "a.ruchy:1:5: warning: unused\n"
                                    "    1 | let x = 1\n"
                                    "      |     ^\n"
                                    "a.ruchy:2:10: error: no `fibb`\n"
                                    "    2 |  println(fibb(10))\n"
                                    "      |          ^~~~\n"
                                    "hint: did you mean `fib`?\n"
                                    "a.ruchy:1:5: note: see here\n"
                                    "    1 | let x = 1\n"
                                    "      |     ^\n");
  for (int i = 0; i < 10; i++)
    diagnostic_error (&d, (struct span){ 0 }, "error %d", i);
  CHECK_TEXT (flushed (&arena, &d), "error: error 0\nerror: error 1\n"
                                    "(8 more errors not shown)\n");
  arena_free (&arena);
}

static void
test_suggestions (void)
{
  CHECK (edit_distance ("kitten", "sitting", 9) == 3);
  CHECK (edit_distance ("ab", "ba", 9) == 1);
  CHECK (edit_distance ("abc", "xyz", 1) == 2);
  struct suggestion s = suggestion_for ("prinln");
  suggestion_add (&s, "print");
  suggestion_add (&s, "println");
  suggestion_add (&s, "printer");
  CHECK_TEXT (s.best, "println");
  s = suggestion_for ("zzz");
  suggestion_add (&s, "println");
  suggestion_add (&s, "x");
  CHECK (s.best == NULL);
  s = suggestion_for ("String");
  suggestion_add (&s, "string");
  CHECK_TEXT (s.best, "string");
}

int
main (void)
{
  RUN (test_vector_grows);
  RUN (test_buffer_quotes);
  RUN (test_string_map);
  RUN (test_utf8);
  RUN (test_source_positions);
  RUN (test_messages);
  RUN (test_suggestions);
  return unit_status ();
}
