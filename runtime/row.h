/* SPDX-License-Identifier: MIT */
/* row.h - the rows of the profile's long arrays, as text.

   Thousands of rows are written when a program ends.  Through a tree of cJSON
   items each would cost some ten thousand instructions; built as text right
   away it costs some hundreds.  The rest of the document goes through cJSON
   (json.h).  A row is built, printed and forgotten before the next one is
   begun.  Under the runtime's lock, perhaps in a signal handler.  Strings are
   made valid UTF-8.  Without memory a row is NULL, which every function here
   takes, and the writer is told.  */

#ifndef RP_ROW_H
#define RP_ROW_H

#include "base.h"
#include "json.h"

struct rp_row;

struct rp_row *rp_row_object (void);
struct rp_row *rp_row_array (void);

/* Names and FILE in the functions below live as long as the document.  With it
   all rows and all that is known of names end.  */
void rp_row_forget (void);

/* Most keys are literals: the compiler knows their lengths.  */
void rp_row_string_at (struct rp_row *object, const char *key, size_t length,
                       const char *value);
void rp_row_count_at (struct rp_row *object, const char *key, size_t length,
                      uint64_t value);
void rp_row_number_at (struct rp_row *object, const char *key, size_t length,
                       double value, int decimals);

static inline void
rp_row_string (struct rp_row *object, const char *key, const char *value)
{
  rp_row_string_at (object, key, strlen (key), value);
}

static inline void
rp_row_count (struct rp_row *object, const char *key, uint64_t value)
{
  rp_row_count_at (object, key, strlen (key), value);
}

/* VALUE rounded to DECIMALS digits behind the point.  */
static inline void
rp_row_number (struct rp_row *object, const char *key, double value,
               int decimals)
{
  rp_row_number_at (object, key, strlen (key), value, decimals);
}

/* NAME, which the next rows may have, too.  */
void rp_row_name (struct rp_row *object, const char *key, const char *name);
void rp_row_integer (struct rp_row *object, const char *key, int64_t value);
void rp_row_bool (struct rp_row *object, const char *key, bool value);
/* The digits of a count above 2^53 as a string; nothing of a smaller one.  */
void rp_row_exact (struct rp_row *object, const char *exact_key,
                   uint64_t value);
/* KEY keeps a string "FILE:LINE".  */
void rp_row_place (struct rp_row *object, const char *key, const char *file,
                   uint32_t line);
/* The members location, file and line.  */
void rp_row_source (struct rp_row *object, const char *file, uint32_t line);
/* Members as they are to stand in the file, with a comma in front; a literal.
 */
void rp_row_text (struct rp_row *object, const char *members);
/* VALUE is complete and becomes part of OBJECT, ARRAY.  */
void rp_row_add (struct rp_row *object, const char *key, struct rp_row *value);
void rp_row_append (struct rp_row *array, struct rp_row *value);
void rp_row_item (struct rp_row *array, const char *value);

/* A place with little to say; a profile may have many thousands.  */
struct rp_plain_place
{
  const char *file;
  uint32_t line;
  uint32_t column;
  const char *name; /* of the function it is in */
  const char *kind;
  const char *members; /* as in rp_row_text */
  bool with_file;      /* as a member of its own, too */
};

/* The row of PLACE at once, as rp_row_print.  */
void rp_row_print_plain (const struct rp_plain_place *place);

/* Print ROW as the next row of the array that rp_json_rows_begin began, or as
   the document's member KEY.  All rows are gone then.  */
void rp_row_print (struct rp_row *row);
void rp_row_member (const char *key, struct rp_row *row);

#endif
