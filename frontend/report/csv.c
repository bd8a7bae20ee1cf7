/* SPDX-License-Identifier: MIT */
/* csv.c: one table as comma-separated values (RFC 4180, but lines end in a
   bare line feed).  Column names are the profile's field names; absent
   numbers are empty; all digits of counts are written.  */

#include "report/report.h"

#include <string.h>

static void
text_cell (struct buffer *out, const char *text)
{
  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      buffer_puts (out, text);
      return;
    }
  buffer_putc (out, '"');
  for (; *text != '\0'; text++)
    {
      if (*text == '"')
        buffer_putc (out, '"');
      buffer_putc (out, *text);
    }
  buffer_putc (out, '"');
}

/* Fields that are single values; objects and arrays have no cell.  */
static bool
has_cell (const struct field *field)
{
  return field->type < FIELD_NAMES;
}

static void
value_cell (const struct field *field, const void *row, struct buffer *out)
{
  const void *at = (const char *) row + field->offset;
  switch (field->type)
    {
    case FIELD_COUNT:
      buffer_printf (out, "%llu", (unsigned long long) *(const uint64_t *) at);
      break;
    case FIELD_TIME:
      buffer_printf (out, "%.0f", *(const double *) at);
      break;
    case FIELD_NUMBER:
      buffer_printf (out, "%.10g", *(const double *) at);
      break;
    case FIELD_FLAG:
      buffer_puts (out, *(const bool *) at ? "true" : "false");
      break;
    default:
      text_cell (out, *(const char *const *) at);
      break;
    }
}

/* The cells of ROW, or the column names if ROW is NULL; PREFIX stands before
   the names.  Objects are spread into columns of their own.  */
static void
write_cells (const struct table *table, const void *row, const char *prefix,
             const char **separator, struct buffer *out)
{
  for (size_t i = 0; i < table->count; i++)
    {
      const struct field *field = &table->fields[i];
      if (has_cell (field))
        {
          buffer_puts (out, *separator);
          *separator = ",";
          if (row == NULL && *prefix == '\0')
            buffer_puts (out, field->name);
          else if (row == NULL)
            buffer_printf (out, "%s.%s", prefix, field->name);
          else if ((*(const uint64_t *) row >> i & 1) != 0
                   || field->type <= FIELD_PROSE)
            value_cell (field, row, out);
        }
      else if (field->type == FIELD_OBJECT)
        {
          const void *object = row == NULL
                                   ? NULL
                                   : *(const void *const *) ((const char *) row
                                                             + field->offset);
          if (row != NULL && object == NULL)
            for (size_t k = 0; k < field->sub->count; k++)
              {
                buffer_puts (out, *separator);
                *separator = ",";
              }
          else
            write_cells (field->sub, object, field->name, separator, out);
        }
    }
}

static const struct field *
find_table (const struct table *table, const char *name)
{
  for (size_t i = 0; i < table->count; i++)
    if (table->fields[i].type == FIELD_ROWS
        && strcmp (table->fields[i].name, name) == 0)
      return &table->fields[i];
  return NULL;
}

static void
write_line (const struct table *table, const void *row, struct buffer *out)
{
  const char *separator = "";
  write_cells (table, row, "", &separator, out);
  buffer_putc (out, '\n');
}

/* Rows in the order of the view where the view has them.  */
static size_t
view_rows (const struct view *view, const char *name, void *const **rows)
{
  if (strcmp (name, "functions") == 0)
    return *rows = (void *const *) view->functions, view->function_count;
  if (strcmp (name, "loops") == 0)
    return *rows = (void *const *) view->loops, view->loop_count;
  if (strcmp (name, "branches") == 0)
    return *rows = (void *const *) view->branches, view->branch_count;
  if (strcmp (name, "switches") == 0)
    return *rows = (void *const *) view->switches, view->switch_count;
  if (strcmp (name, "lines") == 0)
    return *rows = (void *const *) view->lines, view->line_count;
  if (strcmp (name, "sites") == 0)
    return *rows = (void *const *) view->sites, view->site_count;
  *rows = NULL;
  return 0;
}

/* The field that holds the table called NAME, and in *BASE the object it is a
   field of; NULL if there is none.  PROFILE may be NULL.  */
static const struct field *
table_field (const struct profile *profile, const char *name,
             const void **base)
{
  const struct field *field = find_table (&profile_table, name);
  *base = profile;
  if (field != NULL || strcmp (name, "sites") != 0)
    return field;
  if (profile != NULL)
    *base = profile->allocations;
  for (size_t i = 0; i < profile_table.count && field == NULL; i++)
    if (strcmp (profile_table.fields[i].name, "allocations") == 0)
      field = find_table (profile_table.fields[i].sub, name);
  return field;
}

bool
is_csv_table (const char *name)
{
  const void *base;
  return table_field (NULL, name, &base) != NULL;
}

void
report_csv (const struct profile *profile,
            const struct report_options *options, struct buffer *out)
{
  const char *name = options->table != NULL ? options->table : "functions";
  const void *base;
  const struct field *field = table_field (profile, name, &base);
  write_line (field->sub, NULL, out);
  struct arena arena = { 0 };
  void *const *chosen;
  const struct view *view = view_make (&arena, profile, options);
  size_t count = view_rows (view, name, &chosen);
  if (chosen != NULL)
    for (size_t i = 0; i < view_top (options, count); i++)
      write_line (field->sub, chosen[i], out);
  else
    {
      const struct rows *rows
          = (const struct rows *) ((const char *) base + field->offset);
      for (size_t i = 0; i < view_top (options, rows->length); i++)
        write_line (field->sub,
                    (const char *) rows->items + i * field->sub->size, out);
    }
  arena_free (&arena);
}
