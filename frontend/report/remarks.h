/* SPDX-License-Identifier: MIT */
/* remarks.h - what GCC said about the code while it compiled it: loops that
   it vectorized or could not, functions that it found to be pure.  Read from
   the compiler's messages:

     gcc -O3 -fopt-info-vec-optimized-missed -Wsuggest-attribute=pure
         -Wsuggest-attribute=const -c file.c 2>>messages.txt  */

#ifndef RUCHY_REPORT_REMARKS_H
#define RUCHY_REPORT_REMARKS_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/string-map.h"

enum remark_kind
{
  REMARK_VECTORIZED,
  REMARK_NOT_VECTORIZED,
  REMARK_PURE,
  REMARK_CONST
};

struct remark
{
  struct remark *next; /* of another file of that name, or another kind */
  const char *file;    /* as the compiler named it */
  enum remark_kind kind;
  unsigned bytes;     /* of the vectors; VECTORIZED */
  const char *reason; /* "" if not known; NOT_VECTORIZED */
};

struct remarks
{
  struct arena *arena;
  struct string_map by_place; /* "NAME:LINE", folders left out */
};

/* Add what the file PATH says to REMARKS, whose arena is set.  False with
   *ERROR, one line in the arena, if it can't be read.  Lines that say nothing
   of use are passed over.  */
bool remarks_read (struct remarks *remarks, const char *path,
                   const char **error);

/* The remark of KIND about LOCATION ("FILE:LINE"), or NULL.  Files match if
   one's name is the end of the other's.  REMARKS may be NULL.  */
const struct remark *remarks_find (const struct remarks *remarks,
                                   enum remark_kind kind,
                                   const char *location);

#endif
