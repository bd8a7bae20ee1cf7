/* SPDX-License-Identifier: MIT */
/* A table of text that fits a terminal: columns are as wide as their widest
   cell; if the whole is too wide the least important columns go, then the
   flexible one (names) is shortened.  */

#ifndef RUCHY_REPORT_TEXT_TABLE_H
#define RUCHY_REPORT_TEXT_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buffer.h"

struct text_column
{
  const char *title;
  enum
  {
    COLUMN_NUMBER, /* to the right */
    COLUMN_NAME,   /* to the left, may be shortened at its end */
    COLUMN_PLACE   /* to the left, may be shortened at its start */
  } kind;
  unsigned rank; /* 0 = always shown, higher = dropped earlier */
};

struct text_table
{
  struct arena *arena;
  const struct text_column *columns;
  size_t column_count;
  const char **cells; /* row by row */
  size_t row_count;
  size_t capacity; /* rows */
};

/* COLUMNS must outlive the table.  */
struct text_table *text_table_new (struct arena *arena,
                                   const struct text_column *columns,
                                   size_t column_count);

/* A new row, all cells "".  The cells are set by the caller and must live as
   long as the table; a column all of whose cells are "" is not shown.  */
const char **text_table_row (struct text_table *table);

/* WIDTH in columns of the terminal; 0 = no limit.  COLOUR makes the titles
   dim.  Each line is indented by two.  */
void text_table_write (const struct text_table *table, unsigned width,
                       bool colour, struct buffer *out);

#endif
