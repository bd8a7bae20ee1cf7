/* SPDX-License-Identifier: MIT */
/* Support library: attributes, allocation, panics, program start and end,
   buffered output.  Included by emitted programs through ruchy.h.  */

#ifndef RUCHY_CORE_H
#define RUCHY_CORE_H
#pragma GCC system_header

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Support code stands in system headers, or in what is marked as one in
   the generated program: the profiler leaves it out, without losing the
   user's functions that are inlined into it.  */
#define RUCHY_INLINE static inline __attribute__ ((unused))
/* The same, too large to inline.  */
#define RUCHY_STATIC static __attribute__ ((unused))
#define RUCHY_COLD __attribute__ ((cold, noinline))
#define RUCHY_LIKELY(x) __builtin_expect (!!(x), 1)
#define RUCHY_UNLIKELY(x) __builtin_expect (!!(x), 0)
#define RUCHY_NEVER(x) __builtin_expect_with_probability (!!(x), 0, 1.0)

#ifndef RUCHY_OVERFLOW_TRAPS
#define RUCHY_OVERFLOW_TRAPS 0
#endif

/* ---- Panics: message on stderr, exit status 101 ---------------------- */

/* "error: AT: MESSAGE"; standard output is flushed first.  Inside a try
   (see try.h) the message becomes the caught value instead.  FORMAT is
   printf's.  */
_Noreturn RUCHY_COLD void ruchy_panic (const char *at, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

_Noreturn RUCHY_COLD void ruchy_panic_bounds (const char *at, int64_t index,
                                              int64_t length);
_Noreturn RUCHY_COLD void ruchy_panic_overflow (const char *at,
                                                const char *operation);
_Noreturn RUCHY_COLD void ruchy_panic_divide (const char *at);
_Noreturn RUCHY_COLD void ruchy_panic_remainder (const char *at);
_Noreturn RUCHY_COLD void ruchy_out_of_memory (size_t size);

/* ---- Memory ---------------------------------------------------------- */

/* SIZE > 0 bytes, uninitialised; panics when there is no memory.  */
RUCHY_INLINE __attribute__ ((malloc, returns_nonnull, alloc_size (1))) void *
ruchy_alloc (size_t size)
{
  void *p = malloc (size);
  if (RUCHY_UNLIKELY (!p))
    ruchy_out_of_memory (size);
  return p;
}

RUCHY_INLINE void *
ruchy_realloc (void *old, size_t size)
{
  void *p = realloc (old, size);
  if (RUCHY_UNLIKELY (!p))
    ruchy_out_of_memory (size);
  return p;
}

/* ---- Program --------------------------------------------------------- */

/* First and last thing in main.  ruchy_finish flushes standard output and
   returns STATUS, or 1 with a message if the output could not be written:
     int main (int argc, char **argv)
     { ruchy_start (argc, argv); …; return ruchy_finish (0); }
   ruchy_start installs the stack overflow handler (own signal stack; message
   "stack overflow", exit status 101).  */
void ruchy_start (int argc, char **argv);
int ruchy_finish (int status);

/* exit(STATUS) of the language: flushes, runs atexit handlers.  */
_Noreturn void ruchy_exit (int64_t status);

/* ---- Output ---------------------------------------------------------- */

/* Where text goes: a growing buffer (fd < 0), or a buffer in front of a file
   descriptor.  DATA always has CAPACITY bytes.  */
struct ruchy_writer
{
  char *data;
  size_t length;
  size_t capacity;
  int fd;
  bool line_buffered; /* flush after every newline (a terminal) */
};

/* Standard output and standard error.  Anything written to ruchy_stderr
   first flushes ruchy_stdout, so that both appear in order.  */
extern struct ruchy_writer ruchy_stdout;
extern struct ruchy_writer ruchy_stderr;

/* Make room for MORE bytes: flush or grow.  */
RUCHY_COLD void ruchy_writer_more (struct ruchy_writer *w, size_t more);
void ruchy_writer_flush (struct ruchy_writer *w);
/* Write that does not fit.  */
void ruchy_write_slow (struct ruchy_writer *w, const char *text,
                       size_t length);
void ruchy_end_line_slow (struct ruchy_writer *w);

RUCHY_INLINE void
ruchy_write (struct ruchy_writer *w, const char *text, size_t length)
{
  /* Nothing to write goes the slow way too: TEXT may be NULL then.  */
  if (RUCHY_UNLIKELY (length - 1 >= w->capacity - w->length))
    {
      ruchy_write_slow (w, text, length);
      return;
    }
  memcpy (w->data + w->length, text, length);
  w->length += length;
}

RUCHY_INLINE void
ruchy_write_byte (struct ruchy_writer *w, char c)
{
  if (RUCHY_UNLIKELY (w->length == w->capacity))
    ruchy_writer_more (w, 1);
  w->data[w->length++] = c;
}

/* A C string literal: RUCHY_WRITE (w, "x = ").  */
#define RUCHY_WRITE(w, literal) ruchy_write (w, literal, sizeof (literal) - 1)

/* The newline that ends println / eprintln.  */
RUCHY_INLINE void
ruchy_end_line (struct ruchy_writer *w)
{
  ruchy_write_byte (w, '\n');
  if (RUCHY_UNLIKELY (w->line_buffered))
    ruchy_end_line_slow (w);
}

/* End of print / eprint (flushes a terminal's standard output).  */
RUCHY_INLINE void
ruchy_end_print (struct ruchy_writer *w)
{
  if (RUCHY_UNLIKELY (w->line_buffered))
    ruchy_end_line_slow (w);
}

/* ---- Format specification -------------------------------------------- */

/* How a value is written.  The mode changes on the way into a container:
   DISPLAY becomes QUOTED, the others stay.  */
enum ruchy_mode
{
  RUCHY_DISPLAY, /* println (x), {}: strings without quotes */
  RUCHY_QUOTED,  /* inside a displayed container: strings and chars quoted */
  RUCHY_BARE,    /* containers in f-strings: no quotes at any depth */
  RUCHY_DEBUG    /* {:?} */
};

struct ruchy_str;

/* One `{:fill<align>sign#0width.precision type}`.  All zero bytes is `{}`,
   but for width and precision, which count from 1: 0 means "not given",
   N + 1 means N.  */
struct ruchy_spec
{
  uint32_t fill;      /* code point; 0 is a space */
  char align;         /* '<', '^', '>' or 0 */
  char sign;          /* '+' or 0 */
  bool alternate;     /* # */
  bool zero;          /* 0 */
  char type;          /* 'x' 'X' 'o' 'b' 'e' 'E', ',' (thousands) or 0 */
  uint8_t mode;       /* enum ruchy_mode */
  uint32_t width;     /* + 1 */
  uint32_t precision; /* + 1 */
  uint32_t indent;    /* depth of {:#?}, set by ruchy_debug_* only */
  /* Writes strings of mode RUCHY_DEBUG, or NULL: quoted.  */
  void (*text) (struct ruchy_writer *w, const struct ruchy_str *v);
};

extern const struct ruchy_spec ruchy_plain; /* {} */
extern const struct ruchy_spec ruchy_debug; /* {:?} */
extern const struct ruchy_spec ruchy_bare;  /* {} in f-strings, arrays */

/* The specification for the elements of a container written with SPEC.  */
RUCHY_INLINE struct ruchy_spec
ruchy_spec_inner (const struct ruchy_spec *spec)
{
  struct ruchy_spec inner = *spec;
  if (inner.mode == RUCHY_DISPLAY)
    inner.mode = RUCHY_QUOTED;
  return inner;
}

/* Structs, enums, tuples, arrays and maps are written with these.  KIND '{'
   with a NAME: `P {x: 1, y: 2}` (in mode RUCHY_DEBUG `P { x: 1, y: 2 }`);
   '(' `Circle(2.0)`, `(1, 2)`; '[' `[1, 2]`; 'm' a map `{a: 1}`;
   's' a set `{1, 2}`.  With `#` each element is on a line of its own.

     struct ruchy_group g = ruchy_group_begin (w, spec, "P", '{');
     ruchy_group_item (&g, "x");   field name, or NULL
     P_x_show (w, v.x, &g.inner);
     ruchy_group_item (&g, "y");
     …
     ruchy_group_end (&g);

   A unit variant or unit struct is just ruchy_write of its name.  */
struct ruchy_group
{
  struct ruchy_writer *writer;
  struct ruchy_spec inner;
  char kind;
  bool any;
  bool one_tuple; /* set: a trailing comma is written, `(100,)` */
};

struct ruchy_group ruchy_group_begin (struct ruchy_writer *w,
                                      const struct ruchy_spec *spec,
                                      const char *name, char kind);
void ruchy_group_item (struct ruchy_group *group, const char *field);
/* Between a map's key and its value.  */
void ruchy_group_colon (struct ruchy_group *group);
void ruchy_group_end (struct ruchy_group *group);

/* ---- Hashing --------------------------------------------------------- */

RUCHY_INLINE uint64_t
ruchy_hash_mix (uint64_t a, uint64_t b)
{
  unsigned __int128 p = (unsigned __int128) (a ^ 0x9e3779b97f4a7c15u)
                        * (b ^ 0xd6e8feb86659fd93u);
  return (uint64_t) p ^ (uint64_t) (p >> 64);
}

/* Whether LENGTH bytes are the same; short ones without a call.  */
RUCHY_INLINE bool
ruchy_bytes_eq (const char *a, const char *b, size_t length)
{
  uint64_t x, y;
  uint32_t v, w;
  if (length > 16)
    return memcmp (a, b, length) == 0;
  if (length >= 8)
    {
      memcpy (&x, a, 8);
      memcpy (&y, b, 8);
      uint64_t different = x ^ y;
      memcpy (&x, a + length - 8, 8);
      memcpy (&y, b + length - 8, 8);
      return (different | (x ^ y)) == 0;
    }
  if (length >= 4)
    {
      memcpy (&v, a, 4);
      memcpy (&w, b, 4);
      uint32_t different = v ^ w;
      memcpy (&v, a + length - 4, 4);
      memcpy (&w, b + length - 4, 4);
      return (different | (v ^ w)) == 0;
    }
  return length == 0
         || (a[0] == b[0] && a[length / 2] == b[length / 2]
             && a[length - 1] == b[length - 1]);
}

uint64_t ruchy_hash_long (const char *bytes, size_t length);

/* Multiply-fold over 8-byte words.  */
RUCHY_INLINE uint64_t
ruchy_hash_bytes (const char *bytes, size_t length)
{
  uint64_t a = 0, b = 0;
  if (length > 16)
    return ruchy_hash_long (bytes, length);
  if (length >= 8)
    {
      memcpy (&a, bytes, 8);
      memcpy (&b, bytes + length - 8, 8);
    }
  else if (length >= 4)
    {
      uint32_t low, high;
      memcpy (&low, bytes, 4);
      memcpy (&high, bytes + length - 4, 4);
      a = low;
      b = high;
    }
  else if (length)
    a = (uint64_t) (unsigned char) bytes[0] << 16
        | (uint64_t) (unsigned char) bytes[length / 2] << 8
        | (unsigned char) bytes[length - 1];
  return ruchy_hash_mix (a ^ length, b);
}

#endif
