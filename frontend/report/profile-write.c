/* SPDX-License-Identifier: MIT */
/* profile-write.c: struct profile to JSON (`--format json', merge, redact),
   driven by the tables of profile.c.  Fields come in schema order, each row
   on a line of its own, absent fields are left out.  */

#include "report/profile.h"

#include <stdlib.h>
#include <string.h>

/* Above this a count stands twice: readers with doubles would round it.  */
#define LARGEST_EXACT_DOUBLE (UINT64_C (1) << 53)

static void write_object (const void *object, const struct table *table,
                          struct buffer *out);

static void
write_string (struct buffer *out, const char *text)
{
  buffer_put_json_string (out, text, strlen (text));
}

static void
write_texts (const struct rows *rows, struct buffer *out)
{
  const char *const *texts = rows->items;
  buffer_putc (out, '[');
  for (size_t i = 0; i < rows->length; i++)
    {
      buffer_puts (out, i != 0 ? ", " : "");
      write_string (out, texts[i]);
    }
  buffer_putc (out, ']');
}

static void
write_rows (const struct rows *rows, const struct table *table,
            struct buffer *out)
{
  buffer_putc (out, '[');
  for (size_t i = 0; i < rows->length; i++)
    {
      buffer_puts (out, i != 0 ? ",\n    " : "\n    ");
      write_object ((const char *) rows->items + i * table->size, table, out);
    }
  buffer_putc (out, ']');
}

/* The shortest text that reads back as VALUE.  */
static void
write_number (struct buffer *out, double value)
{
  char text[40];
  for (int digits = 6; digits <= 17; digits++)
    {
      snprintf (text, sizeof text, "%.*g", digits, value);
      if (strtod (text, NULL) == value)
        break;
    }
  buffer_puts (out, text);
}

static void
write_value (const struct field *field, const void *at, struct buffer *out)
{
  switch (field->type)
    {
    case FIELD_TEXT:
    case FIELD_NAME:
    case FIELD_PATH:
    case FIELD_PLACE:
    case FIELD_KEY:
    case FIELD_PROSE:
      write_string (out, *(const char *const *) at);
      break;
    case FIELD_COUNT:
      {
        unsigned long long count = *(const uint64_t *) at;
        buffer_printf (out, "%llu", count);
        if (count > LARGEST_EXACT_DOUBLE)
          buffer_printf (out, ", \"%s_exact\": \"%llu\"", field->name, count);
        break;
      }
    case FIELD_TIME:
      buffer_printf (out, "%.0f", *(const double *) at);
      break;
    case FIELD_NUMBER:
      write_number (out, *(const double *) at);
      break;
    case FIELD_FLAG:
      buffer_puts (out, *(const bool *) at ? "true" : "false");
      break;
    case FIELD_NAMES:
    case FIELD_PROSES:
      write_texts (at, out);
      break;
    case FIELD_OBJECT:
      write_object (*(const void *const *) at, field->sub, out);
      break;
    case FIELD_ROWS:
      write_rows (at, field->sub, out);
      break;
    }
}

static void
write_object (const void *object, const struct table *table,
              struct buffer *out)
{
  uint64_t has = *(const uint64_t *) object;
  bool is_outermost = table == &profile_table;
  const char *separator = "";
  buffer_puts (out, is_outermost ? "{\n" : "{ ");
  for (size_t i = 0; i < table->count; i++)
    {
      const struct field *field = &table->fields[i];
      if ((has >> i & 1) == 0)
        continue;
      buffer_printf (out, "%s%s\"%s\": ", separator, is_outermost ? "  " : "",
                     field->name);
      write_value (field, (const char *) object + field->offset, out);
      separator = is_outermost ? ",\n" : ", ";
    }
  buffer_puts (out, is_outermost ? "\n}\n" : " }");
}

void
profile_write (const struct profile *profile, struct buffer *out)
{
  write_object (profile, &profile_table, out);
}
