/* SPDX-License-Identifier: MIT */
/* Messages about source text, in this form:

     app.ruchy:3:13: error: no function `fibb`
        3 |     println(fibb(10))
          |             ^~~~
     app.ruchy:1:5: note: something defined here
     hint: did you mean `fib`?

   Messages are collected and written by diagnostics_flush sorted by place,
   each message once; after MAX_ERRORS errors only their number grows.
   Colours only if the stream is a terminal, TERM is not "dumb" and NO_COLOR
   is not set.  Not thread-safe.  */

#ifndef RUCHY_BASE_DIAGNOSTIC_H
#define RUCHY_BASE_DIAGNOSTIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "arena.h"
#include "source.h"
#include "string-map.h"

enum diagnostic_kind
{
  DIAGNOSTIC_ERROR,
  DIAGNOSTIC_WARNING,
  DIAGNOSTIC_NOTE, /* belongs to the message before it */
  DIAGNOSTIC_HINT  /* the same; without a place */
};

struct diagnostic
{
  enum diagnostic_kind kind;
  struct span span;
  const char *text;
  struct diagnostic *next;     /* next error or warning */
  struct diagnostic *children; /* its notes and hints, in order */
};

struct diagnostics
{
  struct arena *arena;
  struct diagnostic *first, *last;
  unsigned error_count;
  unsigned warning_count;
  unsigned max_errors; /* shown; 0 means the default of 20 */
};

/* Report.  A span without source prints "error: text" only.  `…` in
   backquotes is how names are quoted.  The returned message takes notes and
   hints; a NULL parent (limit reached, repeated message) is accepted by
   them.  The same text at the same place is kept once.  */
struct diagnostic *diagnostic_error (struct diagnostics *diagnostics,
                                     struct span span, const char *format, ...)
    __attribute__ ((format (printf, 3, 4)));
struct diagnostic *diagnostic_warning (struct diagnostics *diagnostics,
                                       struct span span, const char *format,
                                       ...)
    __attribute__ ((format (printf, 3, 4)));
void diagnostic_note (struct diagnostics *diagnostics,
                      struct diagnostic *parent, struct span span,
                      const char *format, ...)
    __attribute__ ((format (printf, 4, 5)));
void diagnostic_hint (struct diagnostics *diagnostics,
                      struct diagnostic *parent, const char *format, ...)
    __attribute__ ((format (printf, 3, 4)));

/* Add "did you mean `X`?" if SUGGESTION is not NULL.  */
void diagnostic_suggest (struct diagnostics *diagnostics,
                         struct diagnostic *parent, const char *suggestion);

/* Write and forget all messages.  The counts stay.  */
void diagnostics_flush (struct diagnostics *diagnostics, FILE *stream);

/* Whether colours may be written to STREAM.  */
bool stream_has_colour (FILE *stream);

/* Edit distance with adjacent transposition (restricted
   Damerau-Levenshtein) of two byte strings, at most LIMIT + 1.  */
unsigned edit_distance (const char *a, const char *b, unsigned limit);

/* Did-you-mean.  Offer each candidate with suggest_add; BEST is then the
   nearest one, or NULL if none is near enough (distance at most a third of
   the name's length, at least 1; equal but for case counts as 1).

     struct suggestion s = suggestion_for (name);
     for (…) suggestion_add (&s, candidate);
     diagnostic_suggest (d, e, s.best);  */
struct suggestion
{
  const char *name;
  const char *best;
  unsigned distance;
};

struct suggestion suggestion_for (const char *name);
void suggestion_add (struct suggestion *suggestion, const char *candidate);
void suggestion_add_map (struct suggestion *suggestion,
                         const struct string_map *map);

#endif
