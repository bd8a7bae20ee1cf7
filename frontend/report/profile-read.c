/* SPDX-License-Identifier: MIT */
/* profile-read.c: JSON text to struct profile.

   cJSON reads the values; this file walks the outermost object itself and
   hands cJSON one array element at a time, so that a large profile never
   stands in memory as a tree and every complaint has a line and a column.
   The tables of profile.c say which fields there are.  The input is not
   trusted: depth, size, number ranges, types and UTF-8 are checked, and the
   first fault ends the reading with one line of text.  */

#include "report/profile.h"

#include <cJSON.h>
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/source.h"
#include "report/symbols.h"

/* No real profile comes near; beyond it a mistaken file name is likelier.  */
#define LARGEST_FILE (UINT64_C (1) << 30)
#define DEEPEST CJSON_NESTING_LIMIT

struct reader
{
  struct profile *profile;
  const char *name;
  const char *text;
  size_t length;
  size_t at;    /* offset of the next unread byte */
  size_t value; /* offset where the value being converted begins */
  char *error;  /* the first fault; NULL while there is none */
};

static void fail (struct reader *reader, size_t at, const char *format, ...)
    __attribute__ ((format (printf, 3, 4)));

/* Note the fault at offset AT, if it is the first.  */
static void
fail (struct reader *reader, size_t at, const char *format, ...)
{
  if (reader->error != NULL)
    return;
  size_t line = 1, start = 0;
  for (size_t i = 0; i < at; i++)
    if (reader->text[i] == '\n')
      {
        line++;
        start = i + 1;
      }
  struct buffer message = { 0 };
  buffer_printf (&message, "%s:%zu:%zu: ", reader->name, line, at - start + 1);
  va_list ap;
  va_start (ap, format);
  buffer_vprintf (&message, format, ap);
  va_end (ap);
  reader->error = buffer_steal (&message);
}

static int
peek (struct reader *reader)
{
  while (reader->at < reader->length
         && strchr (" \t\r\n", reader->text[reader->at]) != NULL
         && reader->text[reader->at] != '\0')
    reader->at++;
  return reader->at < reader->length ? (unsigned char) reader->text[reader->at]
                                     : EOF;
}

/* What is wrong at AT, where a value that begins at START was refused.  */
static void
fail_syntax (struct reader *reader, size_t start, size_t at)
{
  int depth = 0, deepest = 0;
  bool in_string = false;
  size_t i;
  for (i = start; i < reader->length && deepest < DEEPEST; i++)
    {
      char c = reader->text[i];
      if (in_string)
        {
          if (c == '\\')
            i++;
          else if (c == '"')
            in_string = false;
        }
      else if (c == '"')
        in_string = true;
      else if (c == '[' || c == '{')
        {
          if (++depth > deepest)
            deepest = depth;
        }
      else if ((c == ']' || c == '}') && --depth <= 0)
        break;
    }
  if (deepest >= DEEPEST)
    fail (reader, i, "nested deeper than %d levels", DEEPEST);
  else if (i >= reader->length)
    fail (reader, reader->length,
          "the file is cut off: it ends inside a value");
  else
    fail (reader, at, "not valid JSON");
}

/* One JSON value at the reading position, or NULL after fail.  */
static cJSON *
next_value (struct reader *reader)
{
  if (peek (reader) == EOF)
    {
      fail (reader, reader->length, "the file is cut off: a value is missing");
      return NULL;
    }
  const char *end = NULL;
  const char *start = reader->text + reader->at;
  cJSON *value = cJSON_ParseWithLengthOpts (start, reader->length - reader->at,
                                            &end, false);
  reader->value = reader->at;
  if (value == NULL)
    {
      size_t at = end >= start ? (size_t) (end - reader->text) : reader->at;
      fail_syntax (reader, reader->at,
                   at < reader->length ? at : reader->length);
      return NULL;
    }
  reader->at = (size_t) (end - reader->text);
  return value;
}

/* Offset of the member called NAME in the text of the value being read, for
   messages: the first place where "NAME" stands.  */
static size_t
place_of (const struct reader *reader, const char *name)
{
  size_t length = strlen (name);
  for (size_t i = reader->value; i + length + 2 <= reader->at; i++)
    if (reader->text[i] == '"'
        && memcmp (reader->text + i + 1, name, length) == 0
        && reader->text[i + length + 1] == '"')
      return i;
  return reader->value;
}

static const char *
type_name (const cJSON *item)
{
  switch (item->type & 0xff)
    {
    case cJSON_False:
    case cJSON_True:
      return "true or false";
    case cJSON_NULL:
      return "null";
    case cJSON_Number:
      return "a number";
    case cJSON_String:
      return "a string";
    case cJSON_Array:
      return "an array";
    default:
      return "an object";
    }
}

/* Whether ITEM is of cJSON type TYPE, which messages call WANTED.  */
static bool
expect (struct reader *reader, const cJSON *item, int type, const char *field,
        const char *wanted)
{
  bool fits = type == cJSON_True
                  ? (item->type & (cJSON_True | cJSON_False)) != 0
                  : (item->type & 0xff) == type;
  if (!fits)
    fail (reader, place_of (reader, field), "`%s' must be %s, not %s", field,
          wanted, type_name (item));
  return fits;
}

static void
read_number (struct reader *reader, const struct field *field,
             const cJSON *item, void *target)
{
  if (!expect (reader, item, cJSON_Number, field->name, "a number"))
    return;
  double value = item->valuedouble;
  if (!isfinite (value))
    fail (reader, place_of (reader, field->name),
          "`%s' is too large to be a number", field->name);
  else if (field->type != FIELD_COUNT)
    *(double *) target = value;
  else if (value < 0 || value != floor (value))
    fail (reader, place_of (reader, field->name),
          "`%s' must be a whole number that is not negative", field->name);
  else if (value > 18446744073709551616.0)
    fail (reader, place_of (reader, field->name),
          "`%s' is larger than 2^64 - 1", field->name);
  else
    *(uint64_t *) target
        = value == 18446744073709551616.0 ? UINT64_MAX : (uint64_t) value;
}

/* NAME_exact: the digits of a count above 2^53.  */
static void
read_exact (struct reader *reader, const char *name, const cJSON *item,
            uint64_t *target)
{
  if (!expect (reader, item, cJSON_String, name, "a string of digits"))
    return;
  const char *digits = item->valuestring;
  errno = 0;
  unsigned long long value = strtoull (digits, NULL, 10);
  if (*digits == '\0' || digits[strspn (digits, "0123456789")] != '\0'
      || errno != 0)
    fail (reader, place_of (reader, name),
          "`%s' must be a string of digits below 2^64", name);
  else
    *target = value;
}

static void read_object (struct reader *reader, const cJSON *object,
                         const struct table *table, void *target);

static void
read_texts (struct reader *reader, const struct field *field,
            const cJSON *array, struct rows *rows)
{
  if (!expect (reader, array, cJSON_Array, field->name, "an array"))
    return;
  for (const cJSON *item = array->child; item != NULL; item = item->next)
    {
      if (!cJSON_IsString (item))
        {
          fail (reader, place_of (reader, field->name),
                "`%s' must hold strings, not %s", field->name,
                type_name (item));
          return;
        }
      profile_add_text (reader->profile, rows, item->valuestring);
    }
}

static void
read_row (struct reader *reader, const struct field *field, const cJSON *item,
          struct rows *rows)
{
  if (!cJSON_IsObject (item))
    {
      fail (reader, reader->value, "`%s' must hold objects, not %s",
            field->name, type_name (item));
      return;
    }
  void *row = profile_add_row (reader->profile, rows, field->sub);
  read_object (reader, item, field->sub, row);
}

/* Store ITEM as FIELD of the object at BASE.  */
static void
read_field (struct reader *reader, const struct field *field,
            const cJSON *item, void *base)
{
  void *target = field_at (base, field);
  switch (field->type)
    {
    case FIELD_TEXT:
    case FIELD_NAME:
    case FIELD_PATH:
    case FIELD_PLACE:
    case FIELD_KEY:
    case FIELD_PROSE:
      if (expect (reader, item, cJSON_String, field->name, "a string"))
        *(const char **) target
            = profile_intern (reader->profile, item->valuestring);
      break;
    case FIELD_COUNT:
    case FIELD_TIME:
    case FIELD_NUMBER:
      read_number (reader, field, item, target);
      break;
    case FIELD_FLAG:
      if (expect (reader, item, cJSON_True, field->name, "true or false"))
        *(bool *) target = cJSON_IsTrue (item);
      break;
    case FIELD_NAMES:
    case FIELD_PROSES:
      read_texts (reader, field, item, target);
      break;
    case FIELD_OBJECT:
      if (expect (reader, item, cJSON_Object, field->name, "an object"))
        {
          /* Through a temporary row, which sets its empty texts.  */
          struct rows one = { 0 };
          void *object = profile_add_row (reader->profile, &one, field->sub);
          read_object (reader, item, field->sub, object);
          *(void **) target = object;
        }
      break;
    case FIELD_ROWS:
      if (expect (reader, item, cJSON_Array, field->name, "an array"))
        for (const cJSON *e = item->child; e != NULL; e = e->next)
          read_row (reader, field, e, target);
      break;
    }
}

/* The index of the field called NAME (LENGTH bytes), or table->count.  Fields
   mostly come in the order of the table: look at HINT first.  */
static size_t
find_field (const struct table *table, const char *name, size_t length,
            size_t hint)
{
  for (size_t n = 0; n < table->count; n++)
    {
      size_t i = (hint + n) % table->count;
      if (strncmp (table->fields[i].name, name, length) == 0
          && table->fields[i].name[length] == '\0')
        return i;
    }
  return table->count;
}

static void
check_required (struct reader *reader, const struct table *table, uint64_t has)
{
  for (size_t i = 0; i < table->count; i++)
    if (table->fields[i].required && (has >> i & 1) == 0)
      {
        fail (reader, reader->value, "%s without the field `%s'", table->what,
              table->fields[i].name);
        return;
      }
}

static void
read_object (struct reader *reader, const cJSON *object,
             const struct table *table, void *target)
{
  uint64_t *has = target;
  uint64_t exact = 0; /* counts that were given as digits: these win */
  size_t hint = 0;
  for (const cJSON *item = object->child;
       item != NULL && reader->error == NULL; item = item->next)
    {
      size_t length = strlen (item->string);
      size_t i = find_field (table, item->string, length, hint);
      if (i < table->count)
        {
          const struct field *field = &table->fields[i];
          hint = i + 1;
          if ((exact >> i & 1) == 0)
            read_field (reader, field, item, target);
          *has |= UINT64_C (1) << i;
        }
      else if (length > 6 && strcmp (item->string + length - 6, "_exact") == 0
               && (i = find_field (table, item->string, length - 6, hint))
                      < table->count
               && table->fields[i].type == FIELD_COUNT)
        {
          read_exact (reader, item->string, item,
                      field_at (target, &table->fields[i]));
          exact |= UINT64_C (1) << i;
        }
    }
  check_required (reader, table, *has);
}

/* One array of the outermost object, element by element.  */
static void
read_rows (struct reader *reader, const struct field *field)
{
  struct rows *rows = field_at (reader->profile, field);
  reader->at++;
  if (peek (reader) == ']')
    {
      reader->at++;
      return;
    }
  while (reader->error == NULL)
    {
      cJSON *item = next_value (reader);
      if (item == NULL)
        return;
      read_row (reader, field, item, rows);
      cJSON_Delete (item);
      int c = peek (reader);
      if (c == EOF)
        fail (reader, reader->length,
              "the file is cut off: it ends inside `%s'", field->name);
      else if (c != ',' && c != ']')
        fail (reader, reader->at, "not valid JSON: expected `,' or `]'");
      reader->at++;
      if (c == ']')
        return;
    }
}

/* One "name": value of the outermost object.  */
static void
read_member (struct reader *reader)
{
  cJSON *name = next_value (reader);
  if (name == NULL)
    return;
  if (!cJSON_IsString (name))
    fail (reader, reader->value, "not valid JSON: expected a field name");
  else if (peek (reader) != ':')
    fail (reader, reader->at,
          reader->at < reader->length
              ? "not valid JSON: expected `:'"
              : "the file is cut off: it ends after a field name");
  else
    {
      reader->at++;
      size_t i = find_field (&profile_table, name->valuestring,
                             strlen (name->valuestring), 0);
      const struct field *field
          = i < profile_table.count ? &profile_table.fields[i] : NULL;
      if (field != NULL && (reader->profile->has >> i & 1) != 0)
        fail (reader, reader->value, "the field `%s' stands twice",
              field->name);
      else if (field != NULL && field->type == FIELD_ROWS
               && peek (reader) == '[')
        read_rows (reader, field);
      else
        {
          cJSON *value = next_value (reader);
          if (value != NULL && field != NULL)
            read_field (reader, field, value, reader->profile);
          cJSON_Delete (value);
        }
      if (field != NULL)
        reader->profile->has |= UINT64_C (1) << i;
    }
  cJSON_Delete (name);
}

static void
check_version (struct reader *reader)
{
  struct profile *profile = reader->profile;
  if (reader->error == NULL && HAS (profile, profile, version)
      && strcmp (profile->version, "1.0") != 0)
    {
      reader->value = 0;
      fail (reader, place_of (reader, "version"),
            "profile version `%.40s' is not known; this program reads 1.0",
            profile->version);
    }
}

static void
read_document (struct reader *reader)
{
  int c = peek (reader);
  if (c == EOF)
    fail (reader, reader->length, "the file is empty");
  else if (c == '[')
    {
      /* Either another kind of file or an attempt at the stack.  */
      cJSON_Delete (next_value (reader));
      fail (reader, 0, "not a profile: it holds an array, not an object");
    }
  else if (c != '{')
    fail (reader, reader->at, "not a JSON file");
  reader->at++;
  if (reader->error == NULL && peek (reader) == '}')
    reader->at++;
  else
    while (reader->error == NULL)
      {
        read_member (reader);
        check_version (reader);
        if (reader->error != NULL)
          return;
        c = peek (reader);
        if (c == EOF)
          fail (reader, reader->length,
                "the file is cut off: its last `}' is missing");
        else if (c != ',' && c != '}')
          fail (reader, reader->at, "not valid JSON: expected `,' or `}'");
        reader->at++;
        if (c == '}')
          break;
      }
  if (reader->error == NULL && peek (reader) != EOF)
    fail (reader, reader->at, "more text after the profile");
  reader->value = 0;
  if (reader->error == NULL)
    check_required (reader, &profile_table, reader->profile->has);
}

struct profile *
profile_parse (const char *name, const char *text, size_t length, char **error)
{
  struct reader reader = { .name = name, .text = text, .length = length };
  reader.profile = profile_new (name);
  reader.profile->file_size = length;
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    reader.at = 3;
  size_t bad = utf8_check (text, length);
  if (bad < length)
    fail (&reader, bad, "not valid UTF-8");
  else
    read_document (&reader);
  *error = reader.error;
  if (reader.error != NULL)
    {
      profile_free (reader.profile);
      return NULL;
    }
  profile_complete (reader.profile);
  profile_demangle (reader.profile);
  return reader.profile;
}

/* Read all of PATH into TEXT and note its time.  0, or -1 with *ERROR.  */
static int
read_file (const char *path, struct buffer *text, int64_t *modified_ns,
           char **error)
{
  struct buffer message = { 0 };
  struct stat status;
  bool is_input = strcmp (path, "-") == 0;
  int fd = is_input ? STDIN_FILENO : open (path, O_RDONLY | O_CLOEXEC);
  FILE *stream = NULL;
  if (fd < 0 || fstat (fd, &status) != 0)
    buffer_printf (&message, "%s: %s", path, strerror (errno));
  else if (S_ISDIR (status.st_mode))
    buffer_printf (&message, "%s: is a folder, not a profile", path);
  else if (S_ISREG (status.st_mode)
           && (uint64_t) status.st_size > LARGEST_FILE)
    buffer_printf (&message, "%s: larger than 1 GiB, not read", path);
  else if ((stream = fdopen (is_input ? dup (fd) : fd, "r")) == NULL)
    buffer_printf (&message, "%s: %s", path, strerror (errno));
  else
    {
      *modified_ns = is_input ? 0
                              : status.st_mtim.tv_sec * INT64_C (1000000000)
                                    + status.st_mtim.tv_nsec;
      if (buffer_read_stream (text, stream) != 0)
        buffer_printf (&message, "%s: %s", path, strerror (errno));
    }
  if (stream != NULL)
    fclose (stream);
  else if (fd >= 0 && !is_input)
    close (fd);
  *error = message.data != NULL ? buffer_steal (&message) : NULL;
  return *error != NULL ? -1 : 0;
}

struct profile *
profile_read (const char *path, char **error)
{
  struct buffer text = { 0 };
  int64_t modified_ns = 0;
  struct profile *profile = NULL;
  if (read_file (path, &text, &modified_ns, error) == 0)
    profile = profile_parse (strcmp (path, "-") == 0 ? "<stdin>" : path,
                             buffer_text (&text), text.length, error);
  buffer_free (&text);
  if (profile != NULL)
    profile->modified_ns = modified_ns;
  return profile;
}
