/* SPDX-License-Identifier: MIT */
/* text-table.c: lay out cells so that they fit a terminal.  */

#include "report/text-table.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "report/units.h"

#define INDENT 2
#define GAP 2
/* A name shorter than this says too little.  */
#define NARROWEST_NAME 12

struct text_table *
text_table_new (struct arena *arena, const struct text_column *columns,
                size_t column_count)
{
  struct text_table *table = arena_new (arena, struct text_table);
  table->arena = arena;
  table->columns = columns;
  table->column_count = column_count;
  return table;
}

const char **
text_table_row (struct text_table *table)
{
  size_t row_size = table->column_count * sizeof *table->cells;
  if (table->row_count == table->capacity)
    table->cells = vector_grow_ (table->arena, table->cells, row_size,
                                 table->row_count + 1, &table->capacity);
  const char **row = table->cells + table->row_count++ * table->column_count;
  for (size_t c = 0; c < table->column_count; c++)
    row[c] = "";
  return row;
}

struct layout
{
  size_t *widths; /* 0 = not shown */
  size_t total;
};

static void
add_up (const struct text_table *table, struct layout *layout)
{
  layout->total = INDENT;
  size_t shown = 0;
  for (size_t c = 0; c < table->column_count; c++)
    if (layout->widths[c] != 0)
      {
        layout->total += layout->widths[c];
        shown++;
      }
  layout->total += shown > 1 ? (shown - 1) * GAP : 0;
}

static void
natural_widths (const struct text_table *table, struct layout *layout)
{
  for (size_t c = 0; c < table->column_count; c++)
    {
      size_t widest = 0;
      for (size_t r = 0; r < table->row_count; r++)
        {
          size_t w = display_width (table->cells[r * table->column_count + c]);
          widest = w > widest ? w : widest;
        }
      size_t title = display_width (table->columns[c].title);
      layout->widths[c] = widest == 0 ? 0 : widest > title ? widest : title;
    }
}

/* The widest column that may be shortened, or -1.  */
static ptrdiff_t
widest_name (const struct text_table *table, const struct layout *layout)
{
  ptrdiff_t best = -1;
  for (size_t c = 0; c < table->column_count; c++)
    if (table->columns[c].kind != COLUMN_NUMBER
        && layout->widths[c] > NARROWEST_NAME
        && (best < 0 || layout->widths[c] > layout->widths[best]))
      best = (ptrdiff_t) c;
  return best;
}

/* The shown column with the highest rank above 0, or -1.  */
static ptrdiff_t
least_important (const struct text_table *table, const struct layout *layout)
{
  ptrdiff_t best = -1;
  for (size_t c = 0; c < table->column_count; c++)
    if (layout->widths[c] != 0 && table->columns[c].rank > 0
        && (best < 0 || table->columns[c].rank >= table->columns[best].rank))
      best = (ptrdiff_t) c;
  return best;
}

/* How many columns the names could give up.  */
static size_t
slack (const struct text_table *table, const struct layout *layout)
{
  size_t sum = 0;
  for (size_t c = 0; c < table->column_count; c++)
    {
      /* Half of a long name still tells functions apart; less does not.  */
      size_t least = layout->widths[c] / 2;
      least = least < 2 * NARROWEST_NAME ? 2 * NARROWEST_NAME : least;
      if (table->columns[c].kind != COLUMN_NUMBER && layout->widths[c] > least)
        sum += layout->widths[c] - least;
    }
  return sum;
}

static void
fit (const struct text_table *table, unsigned width, struct layout *layout)
{
  natural_widths (table, layout);
  add_up (table, layout);
  if (width == 0)
    return;
  while (layout->total > width
         && layout->total - slack (table, layout) > width)
    {
      ptrdiff_t c = least_important (table, layout);
      if (c < 0)
        break;
      layout->widths[c] = 0;
      add_up (table, layout);
    }
  while (layout->total > width)
    {
      ptrdiff_t c = widest_name (table, layout);
      if (c < 0)
        break;
      layout->widths[c]--;
      layout->total--;
    }
}

static void
write_row (const struct text_table *table, const struct layout *layout,
           const char **cells, struct buffer *out)
{
  size_t pending = INDENT; /* spaces before the next visible character */
  for (size_t c = 0; c < table->column_count; c++)
    {
      size_t width = layout->widths[c];
      if (width == 0)
        continue;
      const struct text_column *column = &table->columns[c];
      const char *cell = shorten (table->arena, cells[c], width,
                                  column->kind == COLUMN_PLACE);
      size_t blank = width - display_width (cell);
      if (column->kind == COLUMN_NUMBER)
        pending += blank;
      if (*cell != '\0')
        {
          buffer_pad (out, ' ', pending);
          buffer_puts (out, cell);
          pending = 0;
        }
      if (column->kind != COLUMN_NUMBER)
        pending += blank;
      pending += GAP;
    }
}

void
text_table_write (const struct text_table *table, unsigned width, bool colour,
                  struct buffer *out)
{
  struct layout layout
      = { .widths = arena_array (table->arena, size_t, table->column_count) };
  fit (table, width, &layout);
  const char **titles
      = arena_array (table->arena, const char *, table->column_count);
  for (size_t c = 0; c < table->column_count; c++)
    titles[c] = table->columns[c].title;
  buffer_puts (out, colour ? "\033[2m" : "");
  write_row (table, &layout, titles, out);
  buffer_puts (out, colour ? "\033[0m\n" : "\n");
  for (size_t r = 0; r < table->row_count; r++)
    {
      write_row (table, &layout, table->cells + r * table->column_count, out);
      buffer_putc (out, '\n');
    }
}
