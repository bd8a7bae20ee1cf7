/* SPDX-License-Identifier: MIT */
/* A source file in memory: text, line table, UTF-8 check, positions.
   Positions everywhere in the front end are byte offsets into a `struct
   source`; line and column are computed only for messages and `#line`.  */

#ifndef RUCHY_BASE_SOURCE_H
#define RUCHY_BASE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

struct source
{
  const char *name; /* as shown to the user; "<stdin>", "<expression>" */
  const char *path; /* the file, or NULL for text without one */
  const char *text; /* NUL-terminated after LENGTH bytes */
  size_t length;
  uint32_t *line_starts; /* offset of each line's first byte */
  size_t line_count;     /* at least 1 */
};

/* A piece of source text: bytes [start, end).  SOURCE may be NULL for things
   that have no place.  */
struct span
{
  const struct source *source;
  uint32_t start;
  uint32_t end;
};

/* Line and column count from 1; a column is a character (code point), a tab
   counts as one.  */
struct position
{
  uint32_t line;
  uint32_t column;
};

/* Read PATH ("-" = standard input) into ARENA.  NULL with *ERROR set to one
   clear line ("app.ruchy: no such file", "…: is a directory", "…:3:7: not
   valid UTF-8", …) if it cannot be read, is a directory, larger than 1 GiB,
   contains a NUL byte or is not UTF-8.  A byte-order mark is skipped.  An
   empty file is not an error here.  */
struct source *source_read (struct arena *arena, const char *path,
                            const char **error);

/* TEXT is copied.  The same checks as source_read; NULL with *ERROR.  */
struct source *source_from_text (struct arena *arena, const char *name,
                                 const char *text, size_t length,
                                 const char **error);

struct position source_position (const struct source *source, uint32_t offset);

/* The text of LINE (from 1) without its line end; *LENGTH gets its size.  */
const char *source_line (const struct source *source, uint32_t line,
                         size_t *length);

/* "name:line:col" of the start of SPAN, in the arena.  */
const char *source_location (struct arena *arena, struct span span);

/* From the start of A to the end of B.  */
struct span span_join (struct span a, struct span b);

/* Offset of the first byte that is not valid UTF-8 (overlong forms,
   surrogates and values above U+10FFFF are invalid), or LENGTH.  */
size_t utf8_check (const char *text, size_t length);

/* Decode one code point of valid UTF-8 at P; *SIZE gets 1..4.  */
uint32_t utf8_decode (const char *p, unsigned *size);

/* Encode; returns the size 1..4.  OUT has room for 4 bytes.  */
unsigned utf8_encode (uint32_t code_point, char *out);

/* Columns a code point takes on a terminal: 0 (combining), 1 or 2 (wide).
   A coarse table, for carets only.  */
unsigned utf8_width (uint32_t code_point);

#endif
