/* SPDX-License-Identifier: MIT */
/* row.c: rows as text.  A row's text is moved to a place of twice the size
   when it is full.  What becomes part of another row or is printed is used
   again for the next row, so that long arrays are built in memory that is
   warm.  */

#include "row.h"
#include "region.h"
#include "text.h"
#include "utf8.h"

struct rp_row
{
  struct rp_row *next_spare;
  char *text;
  size_t length;
  size_t capacity;
  char close; /* the bracket at its end */
};

#define FIRST_CAPACITY 1000

static struct rp_region memory = { .ahead = RP_REGION_AHEAD };
static struct rp_row *spare;

static struct rp_row *
make_row (void)
{
  struct rp_row *row = rp_region_alloc (&memory, sizeof *row);
  char *text = row ? rp_region_alloc (&memory, FIRST_CAPACITY) : NULL;
  if (text == NULL)
    {
      rp_json_no_memory ();
      return NULL;
    }
  row->text = text;
  row->capacity = FIRST_CAPACITY;
  return row;
}

static struct rp_row *
new_row (char open, char close)
{
  struct rp_row *row = spare;
  if (RP_LIKELY (row != NULL))
    spare = row->next_spare;
  else
    row = make_row ();
  if (row == NULL)
    return NULL;
  row->text[0] = open;
  row->length = 1;
  row->close = close;
  return row;
}

static void
release (struct rp_row *row)
{
  row->next_spare = spare;
  spare = row;
}

struct rp_row *
rp_row_object (void)
{
  return new_row ('{', '}');
}

struct rp_row *
rp_row_array (void)
{
  return new_row ('[', ']');
}

static __attribute__ ((noinline, cold)) char *
grow (struct rp_row *row, size_t length)
{
  size_t capacity = 2 * row->capacity + length;
  char *text = rp_region_alloc (&memory, capacity);
  if (text == NULL)
    {
      rp_json_no_memory ();
      return NULL;
    }
  memcpy (text, row->text, row->length);
  row->text = text;
  row->capacity = capacity;
  return text + row->length;
}

/* Room for LENGTH more bytes, or NULL.  */
static inline char *
reserve (struct rp_row *row, size_t length)
{
  if (RP_LIKELY (row->length + length <= row->capacity))
    return row->text + row->length;
  return grow (row, length);
}

/* LENGTH bytes, most often few: a call of memcpy costs as much as all of
   this.  */
static inline void
copy (char *to, const char *from, size_t length)
{
  if (length >= 8)
    {
      /* The last 8 bytes may overlap with what comes before them.  */
      for (size_t at = 0; at + 8 < length; at += 8)
        memcpy (to + at, from + at, 8);
      memcpy (to + length - 8, from + length - 8, 8);
    }
  else if (length >= 4)
    {
      memcpy (to, from, 4);
      memcpy (to + length - 4, from + length - 4, 4);
    }
  else if (length > 0)
    {
      to[0] = from[0];
      to[length / 2] = from[length / 2];
      to[length - 1] = from[length - 1];
    }
}

static inline void
put (struct rp_row *row, const char *bytes, size_t length)
{
  char *at = reserve (row, length);
  if (at == NULL)
    return;
  copy (at, bytes, length);
  row->length += length;
}

/* A comma, unless the row is empty.  */
static inline void
put_comma (struct rp_row *row)
{
  if (row->length > 1)
    put (row, ",", 1);
}

/* KEY of LENGTH bytes is a plain word.  False if there is no row.  */
static inline bool
begin_member (struct rp_row *row, const char *key, size_t length)
{
  if (row == NULL)
    return false;
  char *begin = reserve (row, length + 4), *at = begin;
  if (at == NULL)
    return false;
  if (row->length > 1)
    *at++ = ',';
  *at++ = '"';
  copy (at, key, length);
  at += length;
  *at++ = '"';
  *at++ = ':';
  row->length += (size_t) (at - begin);
  return true;
}

/* The escape sequence of C, a control character, a quote or a backslash, in
   TEXT of 6 bytes; returns its length.  */
static size_t
escape (unsigned char c, char *text)
{
  static const char digits[] = "0123456789abcdef";
  text[0] = '\\';
  if (c == '"' || c == '\\')
    {
      text[1] = (char) c;
      return 2;
    }
  memcpy (text + 1, "u00", 3);
  text[4] = digits[c >> 4];
  text[5] = digits[c & 15];
  return 6;
}

#define EACH_BYTE(byte) (UINT64_C (0x0101010101010101) * (byte))

/* Whether the 8 bytes at TEXT go into a string as they are.  A byte is zero if
   taking 1 from it borrows, and it was below 0x80 (Hacker's Delight, 6-1);
   likewise below 0x20.  */
static bool
is_plain_word (const unsigned char *text)
{
  uint64_t word;
  memcpy (&word, text, sizeof word);
  uint64_t quote = word ^ EACH_BYTE ('"');
  uint64_t backslash = word ^ EACH_BYTE ('\\');
  uint64_t special = (word - EACH_BYTE (0x20)) | (quote - EACH_BYTE (1))
                     | (backslash - EACH_BYTE (1)) | word;
  return (special & EACH_BYTE (0x80)) == 0;
}

/* Copies to AT what FROM, of SIZE bytes, becomes in a string; returns where it
   ends.  */
static char *
escape_slowly (char *at, const unsigned char *from, size_t size)
{
  for (size_t i = 0; i < size;)
    {
      unsigned char c = from[i];
      if (RP_LIKELY (c >= 0x20 && c < 0x80 && c != '"' && c != '\\'))
        {
          *at++ = (char) c;
          i++;
        }
      else if (c < 0x80)
        {
          at += escape (c, at);
          i++;
        }
      else
        {
          size_t length = rp_utf8_length (from + i);
          if (length == 0)
            *at++ = '?';
          for (size_t j = 0; j < length; j++)
            *at++ = (char) from[i + j];
          i += length ? length : 1;
        }
    }
  return at;
}

/* Writes what VALUE, of SIZE bytes, becomes in a string to AT, where there is
   room for six times as many; returns where it ends.  */
static char *
escape_text (char *at, const char *value, size_t size)
{
  const unsigned char *from = (const unsigned char *) value;
  size_t plain = 0;
  while (plain + 8 <= size && is_plain_word (from + plain))
    {
      memcpy (at + plain, from + plain, 8);
      plain += 8;
    }
  /* The last word may overlap with the one before it.  */
  if (size >= 8 && size - plain < 8 && is_plain_word (from + size - 8))
    {
      memcpy (at + size - 8, from + size - 8, 8);
      plain = size;
    }
  return escape_slowly (at + plain, from + plain, size - plain);
}

/* VALUE without the quotes around it.  */
static void
put_escaped (struct rp_row *row, const char *value)
{
  size_t size = strlen (value);
  char *at = reserve (row, 6 * size);
  if (at != NULL)
    row->length += (size_t) (escape_text (at, value, size) - at);
}

/* A name of which many rows in turn have the same: kept as it is written, as
   long as the document.  */
struct kept_name
{
  const char *name;
  size_t length;
  char text[4096];
};

static RP_BIG struct kept_name last_file, last_name;

void
rp_row_forget (void)
{
  last_file.name = last_name.name = NULL;
  spare = NULL;
  rp_region_done (&memory);
}

/* False if NAME is too long to be kept.  */
static inline bool
keep (struct kept_name *kept, const char *name)
{
  if (RP_LIKELY (name == kept->name))
    return true;
  size_t size = strlen (name);
  if (6 * size > sizeof kept->text)
    return false;
  kept->length = (size_t) (escape_text (kept->text, name, size) - kept->text);
  kept->name = name;
  return true;
}

static inline void
put_kept (struct rp_row *row, struct kept_name *kept, const char *name)
{
  if (keep (kept, name))
    put (row, kept->text, kept->length);
  else
    put_escaped (row, name);
}

void
rp_row_string_at (struct rp_row *object, const char *key, size_t length,
                  const char *value)
{
  if (!begin_member (object, key, length))
    return;
  put (object, "\"", 1);
  put_escaped (object, value);
  put (object, "\"", 1);
}

static inline void
put_count (struct rp_row *row, uint64_t value)
{
  char *at = reserve (row, RP_TEXT_DIGITS);
  if (at != NULL)
    row->length += (size_t) (rp_text_digits (at, value) - at);
}

void
rp_row_count_at (struct rp_row *object, const char *key, size_t length,
                 uint64_t value)
{
  if (begin_member (object, key, length))
    put_count (object, value);
}

void
rp_row_name (struct rp_row *object, const char *key, const char *name)
{
  if (!begin_member (object, key, strlen (key)))
    return;
  put (object, "\"", 1);
  put_kept (object, &last_name, name);
  put (object, "\"", 1);
}

void
rp_row_integer (struct rp_row *object, const char *key, int64_t value)
{
  if (!begin_member (object, key, strlen (key)))
    return;
  if (value < 0)
    put (object, "-", 1);
  put_count (object, value < 0 ? -(uint64_t) value : (uint64_t) value);
}

void
rp_row_number_at (struct rp_row *object, const char *key, size_t length,
                  double value, int decimals)
{
  char digits[400];
  struct rp_text text;
  if (!begin_member (object, key, length))
    return;
  if (value == 0)
    {
      put (object, "0", 1);
      return;
    }
  rp_text_init (&text, digits, sizeof digits);
  rp_text_add_double (&text, value, decimals);
  put (object, digits, text.length);
}

void
rp_row_bool (struct rp_row *object, const char *key, bool value)
{
  if (begin_member (object, key, strlen (key)))
    put (object, value ? "true" : "false", value ? 4 : 5);
}

void
rp_row_exact (struct rp_row *object, const char *exact_key, uint64_t value)
{
  if (value <= UINT64_C (1) << 53
      || !begin_member (object, exact_key, strlen (exact_key)))
    return;
  put (object, "\"", 1);
  put_count (object, value);
  put (object, "\"", 1);
}

void
rp_row_place (struct rp_row *object, const char *key, const char *file,
              uint32_t line)
{
  if (!begin_member (object, key, strlen (key)))
    return;
  put (object, "\"", 1);
  put_kept (object, &last_file, file);
  put (object, ":", 1);
  put_count (object, line);
  put (object, "\"", 1);
}

void
rp_row_source (struct rp_row *object, const char *file, uint32_t line)
{
  rp_row_place (object, "location", file, line);
  if (!begin_member (object, "file", 4))
    return;
  put (object, "\"", 1);
  put_kept (object, &last_file, file);
  put (object, "\"", 1);
  rp_row_count (object, "line", line);
}

void
rp_row_text (struct rp_row *object, const char *members)
{
  if (object != NULL)
    put (object, members, strlen (members));
}

static void
put_row (struct rp_row *row, struct rp_row *value)
{
  put (row, value->text, value->length);
  put (row, &value->close, 1);
  release (value);
}

void
rp_row_add (struct rp_row *object, const char *key, struct rp_row *value)
{
  if (value != NULL && begin_member (object, key, strlen (key)))
    put_row (object, value);
}

void
rp_row_append (struct rp_row *array, struct rp_row *value)
{
  if (array == NULL || value == NULL)
    return;
  put_comma (array);
  put_row (array, value);
}

void
rp_row_item (struct rp_row *array, const char *value)
{
  if (array == NULL)
    return;
  put_comma (array);
  put (array, "\"", 1);
  put_escaped (array, value);
  put (array, "\"", 1);
}

static inline char *
append (char *at, const char *bytes, size_t length)
{
  copy (at, bytes, length);
  return at + length;
}

#define APPEND_LITERAL(at, text) append (at, text, sizeof (text) - 1)

void
rp_row_print (struct rp_row *row)
{
  struct rp_writer *out = rp_json_writer ();
  rp_writer_string (out, rp_json_row_prefix ());
  if (row == NULL)
    {
      rp_writer_string (out, "null");
      return;
    }
  put (row, &row->close, 1);
  rp_writer_add (out, row->text, row->length);
  release (row);
}

void
rp_row_print_plain (const struct rp_plain_place *place)
{
  size_t kind = strlen (place->kind), members = strlen (place->members);
  bool kept = keep (&last_file, place->file) && keep (&last_name, place->name);
  if (RP_UNLIKELY (!kept))
    {
      struct rp_row *row = rp_row_object ();
      rp_row_place (row, "location", place->file, place->line);
      if (place->with_file)
        rp_row_string (row, "file", place->file);
      rp_row_count (row, "line", place->line);
      rp_row_count (row, "column", place->column);
      rp_row_string (row, "function", place->name);
      rp_row_string (row, "kind", place->kind);
      rp_row_text (row, place->members);
      rp_row_print (row);
      return;
    }
  const char *prefix = rp_json_row_prefix ();
  struct rp_writer *out = rp_json_writer ();
  char *begin = rp_writer_room (out, 2 * last_file.length + last_name.length
                                         + kind + members + 200);
  char *at = append (begin, prefix, strlen (prefix));
  at = APPEND_LITERAL (at, "{\"location\":\"");
  at = append (at, last_file.text, last_file.length);
  *at++ = ':';
  const char *digits = at;
  at = rp_text_digits (at, place->line);
  size_t digit_count = (size_t) (at - digits);
  if (place->with_file)
    {
      at = APPEND_LITERAL (at, "\",\"file\":\"");
      at = append (at, last_file.text, last_file.length);
    }
  at = APPEND_LITERAL (at, "\",\"line\":");
  at = append (at, digits, digit_count);
  at = APPEND_LITERAL (at, ",\"column\":");
  at = rp_text_digits (at, place->column);
  at = APPEND_LITERAL (at, ",\"function\":\"");
  at = append (at, last_name.text, last_name.length);
  at = APPEND_LITERAL (at, "\",\"kind\":\"");
  at = append (at, place->kind, kind);
  *at++ = '"';
  at = append (at, place->members, members);
  *at++ = '}';
  rp_writer_filled (out, (size_t) (at - begin));
}

void
rp_row_member (const char *key, struct rp_row *row)
{
  rp_json_begin_member (key);
  if (row == NULL)
    {
      rp_json_text ("null", 4);
      return;
    }
  put (row, &row->close, 1);
  rp_json_text (row->text, row->length);
  release (row);
}
