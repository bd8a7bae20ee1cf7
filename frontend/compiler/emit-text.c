/* SPDX-License-Identifier: MIT */
/* Emission: lines of C, names, literals, temporaries.  */

#include <stdarg.h>
#include <string.h>

#include "emit.h"

const char *
text (struct emitter *e, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  const char *result = arena_vprintf (e->arena, format, ap);
  va_end (ap);
  return result;
}

/* One line of C that belongs to NODE's line of the source.  */
/* The text for the file of SOURCE in a #line.  */
const char *
quoted_name (struct emitter *e, const struct source *source)
{
  struct buffer name = { 0 };
  buffer_put_c_string (&name, source->name, strlen (source->name));
  const char *quoted = arena_strdup (e->arena, buffer_text (&name));
  buffer_free (&name);
  return quoted;
}

/* Say that the next line stands at SPAN.  The prelude counts as a system
   header (3), so that it is not profiled; only the marker without a number
   ends that, #line does not.  */
void
put_place (struct emitter *e, struct span span)
{
  if (!span.source || e->no_places
      || e->compilation->options->no_line_directives)
    return;
  uint32_t line = source_position (span.source, span.start).line;
  const struct source *library = e->program->prelude_source;
  if (span.source == e->source && line == e->line)
    return;
  if (span.source != e->source || !e->file)
    e->file = quoted_name (e, span.source);
  if (span.source != e->source && span.source == library)
    buffer_printf (e->out, "# %u %s 3\n", line, e->file);
  else if (span.source != e->source && e->source && e->source == library)
    buffer_printf (e->out, "# %u %s\n", line, e->file);
  else
    buffer_printf (e->out, "#line %u %s\n", line, e->file);
  e->source = span.source;
  e->line = line;
}

/* After a function: what follows is not in a system header.  */
void
leave_prelude (struct emitter *e)
{
  if (e->source && e->source == e->program->prelude_source)
    {
      buffer_printf (e->out, "# 1 %s\n",
                     quoted_name (e, e->compilation->source));
      e->source = NULL;
    }
}

static void
put_text (struct emitter *e, const char *format, va_list ap)
{
  buffer_pad (e->out, ' ', 2 * e->indent);
  buffer_vprintf (e->out, format, ap);
  buffer_putc (e->out, '\n');
  e->line++;
}

void
put_line (struct emitter *e, const struct node *node, const char *format, ...)
{
  va_list ap;
  if (node)
    put_place (e, node->span);
  va_start (ap, format);
  put_text (e, format, ap);
  va_end (ap);
}

/* What is written between these is not profiled: it counts as standing in a
   system header.  */
void
enter_hidden (struct emitter *e, const struct node *node)
{
  put_place (e, node->span);
  if (e->file && e->source && e->source != e->program->prelude_source)
    buffer_printf (e->out, "# %u %s 3\n", e->line, e->file);
}

void
leave_hidden (struct emitter *e)
{
  if (e->file && e->source && e->source != e->program->prelude_source)
    buffer_printf (e->out, "# %u %s\n", e->line, e->file);
}

/* A line with a loop or a condition the program does not have.  */
void
put_hidden (struct emitter *e, const struct node *node, const char *format,
            ...)
{
  va_list ap;
  bool hide = e->compilation->options->profile;
  put_place (e, node->span);
  if (hide)
    enter_hidden (e, node);
  va_start (ap, format);
  put_text (e, format, ap);
  va_end (ap);
  if (hide)
    leave_hidden (e);
}

void
open_brace (struct emitter *e)
{
  put_line (e, NULL, "{");
  e->indent++;
}

void
close_brace (struct emitter *e)
{
  e->indent--;
  put_line (e, NULL, "}");
}

const char *
place_text (struct emitter *e, const struct node *node)
{
  struct buffer out = { 0 };
  const char *location = source_location (e->arena, node->span);
  buffer_put_c_string (&out, location, strlen (location));
  const char *result = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return result;
}

const char *
temporary (struct emitter *e)
{
  return text (e, "t%u", ++e->temporaries);
}

/* Names the emitted C must not define.  */
bool
is_reserved (const char *name)
{
  static const char *const names[]
      = { "auto",         "break",        "case",        "char",
          "const",        "continue",     "default",     "do",
          "double",       "else",         "enum",        "extern",
          "float",        "for",          "goto",        "if",
          "inline",       "int",          "long",        "register",
          "restrict",     "return",       "short",       "signed",
          "sizeof",       "static",       "struct",      "switch",
          "typedef",      "union",        "unsigned",    "void",
          "volatile",     "while",        "asm",         "typeof",
          "bool",         "true",         "false",       "linux",
          "unix",         "i386",         "errno",       "NULL",
          "main",         "abs",          "labs",        "llabs",
          "div",          "ldiv",         "lldiv",       "exit",
          "atexit",       "abort",        "malloc",      "calloc",
          "realloc",      "free",         "rand",        "srand",
          "rand_r",       "random",       "srandom",     "initstate",
          "setstate",     "system",       "getenv",      "setenv",
          "unsetenv",     "putenv",       "clearenv",    "qsort",
          "bsearch",      "atoi",         "atol",        "atoll",
          "atof",         "strtod",       "strtof",      "strtol",
          "strtoll",      "strtoul",      "strtoull",    "strtold",
          "strtoq",       "strtouq",      "mblen",       "mbtowc",
          "wctomb",       "mbstowcs",     "wcstombs",    "alloca",
          "valloc",       "a64l",         "l64a",        "drand48",
          "erand48",      "lrand48",      "nrand48",     "mrand48",
          "jrand48",      "srand48",      "seed48",      "lcong48",
          "mktemp",       "mkstemp",      "mkdtemp",     "realpath",
          "ecvt",         "fcvt",         "gcvt",        "qecvt",
          "qfcvt",        "qgcvt",        "rpmatch",     "getsubopt",
          "getloadavg",   "on_exit",      "quick_exit",  "secure_getenv",
          "reallocarray", "memcpy",       "memmove",     "memset",
          "memcmp",       "memchr",       "memccpy",     "memmem",
          "mempcpy",      "memrchr",      "rawmemchr",   "memfrob",
          "strcpy",       "strncpy",      "strcat",      "strncat",
          "strcmp",       "strncmp",      "strcoll",     "strxfrm",
          "strdup",       "strndup",      "strchr",      "strrchr",
          "strchrnul",    "strcspn",      "strspn",      "strpbrk",
          "strstr",       "strtok",       "strtok_r",    "strcasestr",
          "strlen",       "strnlen",      "strerror",    "strsep",
          "strsignal",    "stpcpy",       "stpncpy",     "strfry",
          "basename",     "bcmp",         "bcopy",       "bzero",
          "index",        "rindex",       "ffs",         "ffsl",
          "ffsll",        "strcasecmp",   "strncasecmp", "strverscmp",
          "acos",         "asin",         "atan",        "atan2",
          "cos",          "sin",          "tan",         "cosh",
          "sinh",         "tanh",         "acosh",       "asinh",
          "atanh",        "exp",          "frexp",       "ldexp",
          "log",          "log10",        "modf",        "expm1",
          "log1p",        "logb",         "exp2",        "log2",
          "exp10",        "pow",          "pow10",       "sqrt",
          "hypot",        "cbrt",         "ceil",        "fabs",
          "floor",        "fmod",         "isinf",       "finite",
          "drem",         "significand",  "copysign",    "nan",
          "isnan",        "isfinite",     "isnormal",    "signbit",
          "j0",           "j1",           "jn",          "y0",
          "y1",           "yn",           "erf",         "erfc",
          "lgamma",       "tgamma",       "gamma",       "rint",
          "nextafter",    "nexttoward",   "remainder",   "scalbn",
          "ilogb",        "scalbln",      "nearbyint",   "round",
          "trunc",        "remquo",       "lrint",       "llrint",
          "lround",       "llround",      "fdim",        "fmax",
          "fmin",         "fma",          "scalb",       "signgam",
          "sincos",       "fpclassify",   "isgreater",   "isless",
          "roundeven",    "nextdown",     "nextup",      "setjmp",
          "longjmp",      "sigsetjmp",    "siglongjmp",  "jmp_buf",
          "time",         "clock",        "select",      "pselect",
          "read",         "write",        "open",        "close",
          "printf",       "puts",         "putchar",     "getchar",
          "scanf",        "remove",       "rename",      "link",
          "unlink",       "kill",         "signal",      "raise",
          "sleep",        "pause",        "alarm",       "fork",
          "wait",         "pipe",         "dup",         "stat",
          "uint",         "ushort",       "ulong",       "u_int",
          "u_char",       "fd_set",       "size_t",      "ssize_t",
          "off_t",        "int8_t",       "int16_t",     "int32_t",
          "int64_t",      "uint8_t",      "uint16_t",    "uint32_t",
          "uint64_t",     "intptr_t",     "uintptr_t",   "intmax_t",
          "uintmax_t",    "ptrdiff_t",    "wchar_t",     "max_align_t",
          "noreturn",     "environment",  "argc",        "argv",
          "daddr_t",      "key_t",        "id_t",        "double_t",
          "float_t",      "timer_t",      "clock_t",     "time_t",
          "div_t",        "major",        "minor",       "makedev",
          "environ",      "stdin",        "stdout",      "stderr",
          "INFINITY",     "NAN",          "HUGE_VAL",    "M_PI",
          "M_E",          "EOF",          "I",           "offsetof",
          "bit_and",      "thread_local", "assert",      "static_assert" };
  if (strncmp (name, "ruchy", 5) == 0 || strncmp (name, "RUCHY", 5) == 0
      || strncmp (name, "type_", 5) == 0 || strncmp (name, "INT", 3) == 0
      || strncmp (name, "UINT", 4) == 0 || name[0] == '_'
      || strncmp (name, "str", 3) == 0 || strncmp (name, "mem", 3) == 0)
    return true;
  if (name[0] == 't' && name[1] >= '0' && name[1] <= '9')
    return true;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (names[i][0] == name[0] && strcmp (name, names[i]) == 0)
      return true;
  return false;
}

/* Only letters, digits, `_`; others as _xHEX.  */
static const char *
c_identifier (struct emitter *e, const char *name)
{
  struct buffer out = { 0 };
  for (const char *p = name; *p; p++)
    if ((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z')
        || (*p >= '0' && *p <= '9') || *p == '_')
      buffer_putc (&out, *p);
    else
      buffer_printf (&out, "_x%02x", (unsigned char) *p);
  const char *result = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return result;
}

/* A C name at file level made of NAME, not used before.  */
const char *
global_name (struct emitter *e, const char *name)
{
  const char *base = c_identifier (e, name);
  const char *try = is_reserved (base) ? text (e, "%s_", base) : base;
  for (unsigned i = 2; string_map_has (&e->reserved, try); i++)
    try = text (e, "%s__%u", base, i);
  string_map_put (&e->reserved, try, (void *) try);
  return try;
}

/* A C name for a variable of the function being written.  */
const char *
local_name (struct emitter *e, const char *name)
{
  const char *base = c_identifier (e, name);
  if (is_reserved (base) || string_map_has (&e->reserved, base))
    base = text (e, "%s_", base);
  const char *try = base;
  for (unsigned i = 2; string_map_has (&e->locals, try); i++)
    try = text (e, "%s_%u", base, i);
  string_map_put (&e->locals, try, (void *) try);
  return try;
}

const char *
plain_variable (struct emitter *e, const struct node *node, struct type *type,
                const char *initial)
{
  const char *name = temporary (e);
  const char *c = c_type (e, type);
  put_line (e, node, "%s%s%s = %s;", c, c[strlen (c) - 1] == '*' ? "" : " ",
            name, initial);
  return name;
}

const char *
owned_variable (struct emitter *e, const struct node *node, struct type *type,
                const char *initial)
{
  if (!type_is_managed (type))
    return plain_variable (e, node, type,
                           initial ? initial : zero_value (e, type));
  const char *name = temporary (e);
  if (type_has_drop (type))
    vector_push (
        e->arena, &e->shown,
        ((struct shown_temporary){ name, type, e->indent, e->captures }));
  put_line (e, node, "RUCHY_CLEANUP (%s) %s %s = %s;", type_prefix (e, type),
            c_type (e, type), name, initial ? initial : zero_value (e, type));
  return name;
}

/* The attribute that gives a function its name in profiles.  */
const char *
profile_name (struct emitter *e, const char *path)
{
  if (!e->compilation->options->profile)
    return "";
  return text (e, " __attribute__ ((ruchyprof_name (\"%s\")))", path);
}

/* A string literal: RUCHY_STR (lit1, 5), empty: zero.  */
const char *
string_text (struct emitter *e, const char *bytes, size_t length)
{
  if (length == 0)
    return "(ruchy_str){ 0 }";
  struct string_map_entry *slot = string_map_entry (&e->texts, bytes, length);
  if (!slot->value)
    {
      slot->value = (void *) text (e, "lit%zu", e->texts.count);
      buffer_printf (&e->literals, "RUCHY_LITERAL (%s, ",
                     (const char *) slot->value);
      buffer_put_c_string (&e->literals, bytes, length);
      buffer_printf (&e->literals, ", %zu);\n", length);
    }
  return text (e, "RUCHY_STR (%s, %zu)", (const char *) slot->value, length);
}
