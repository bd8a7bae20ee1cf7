/* SPDX-License-Identifier: MIT */
/* json.c: JSON rows through cJSON.  The only includer of cJSON with
   export.c.  cJSON gets its memory from a region, which never fails but for
   lack of memory; then rows come out incomplete and the writer is told.  */

#include "json.h"
#include "region.h"
#include "text.h"

static struct rp_region memory;
static struct rp_writer *out;
static bool first_member;
static bool first_row;

static void *
allocate (size_t size)
{
  return rp_region_alloc (&memory, size);
}

static void
release (void *piece)
{
  (void) piece;
}

void
rp_json_begin (struct rp_writer *writer)
{
  cJSON_Hooks hooks;
  hooks.malloc_fn = allocate;
  hooks.free_fn = release;
  cJSON_InitHooks (&hooks);
  memory.chunk_size = (size_t) 1024 * 1024;
  rp_region_reset (&memory);
  out = writer;
  first_member = true;
  rp_writer_string (out, "{");
}

void
rp_json_end (void)
{
  rp_writer_string (out, "\n}\n");
  rp_region_done (&memory);
}

cJSON *
rp_json_object (void)
{
  return cJSON_CreateObject ();
}

cJSON *
rp_json_array (void)
{
  return cJSON_CreateArray ();
}

/* Length of the valid UTF-8 sequence at TEXT, 0 if there is none.  */
static size_t
sequence_length (const unsigned char *text)
{
  static const unsigned smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
  size_t length = text[0] < 0x80             ? 1
                  : (text[0] & 0xe0) == 0xc0 ? 2
                  : (text[0] & 0xf0) == 0xe0 ? 3
                  : (text[0] & 0xf8) == 0xf0 ? 4
                                             : 0;
  if (length < 2)
    return length;
  unsigned code = text[0] & (0x7fu >> length);
  for (size_t i = 1; i < length; i++)
    {
      if ((text[i] & 0xc0) != 0x80)
        return 0;
      code = code << 6 | (text[i] & 0x3f);
    }
  bool bad = code < smallest[length] || code > 0x10ffff
             || (code >= 0xd800 && code <= 0xdfff);
  return bad ? 0 : length;
}

/* VALUE itself, or a copy in which every bad byte is a question mark.  */
static const char *
valid_text (const char *value)
{
  const unsigned char *at = (const unsigned char *) value;
  while (*at != 0 && sequence_length (at) != 0)
    at += sequence_length (at);
  if (*at == 0)
    return value;
  char *copy = rp_region_string (&memory, value);
  if (copy == NULL)
    return "";
  for (unsigned char *c = (unsigned char *) copy; *c != 0;)
    {
      size_t length = sequence_length (c);
      if (length == 0)
        *c = '?';
      c += length ? length : 1;
    }
  return copy;
}

void
rp_json_add (cJSON *object, const char *key, cJSON *value)
{
  if (object == NULL || value == NULL)
    {
      if (out->error == 0)
        out->error = ENOMEM;
      return;
    }
  cJSON_AddItemToObjectCS (object, key, value);
}

void
rp_json_string (cJSON *object, const char *key, const char *value)
{
  rp_json_add (object, key, cJSON_CreateString (valid_text (value)));
}

void
rp_json_item (cJSON *array, const char *value)
{
  cJSON *item = cJSON_CreateString (valid_text (value));
  if (array != NULL && item != NULL)
    cJSON_AddItemToArray (array, item);
}

void
rp_json_count (cJSON *object, const char *key, uint64_t value)
{
  char digits[24];
  struct rp_text text;
  rp_text_init (&text, digits, sizeof digits);
  rp_text_add_number (&text, value);
  rp_json_add (object, key, cJSON_CreateRaw (digits));
}

void
rp_json_integer (cJSON *object, const char *key, int64_t value)
{
  char digits[24];
  struct rp_text text;
  rp_text_init (&text, digits, sizeof digits);
  rp_text_add_signed (&text, value);
  rp_json_add (object, key, cJSON_CreateRaw (digits));
}

void
rp_json_number (cJSON *object, const char *key, double value, int decimals)
{
  char digits[400];
  struct rp_text text;
  rp_text_init (&text, digits, sizeof digits);
  rp_text_add_double (&text, value, decimals);
  rp_json_add (object, key, cJSON_CreateRaw (digits));
}

void
rp_json_bool (cJSON *object, const char *key, bool value)
{
  rp_json_add (object, key, cJSON_CreateBool (value));
}

void
rp_json_exact (cJSON *object, const char *key, const char *exact_key,
               uint64_t value)
{
  rp_json_count (object, key, value);
  if (value <= UINT64_C (1) << 53)
    return;
  char digits[24];
  struct rp_text text;
  rp_text_init (&text, digits, sizeof digits);
  rp_text_add_number (&text, value);
  rp_json_string (object, exact_key, digits);
}

void
rp_json_place (cJSON *object, const char *key, const char *file, uint32_t line)
{
  char place[PATH_MAX + 16];
  struct rp_text text;
  rp_text_init (&text, place, sizeof place);
  rp_text_add (&text, file);
  rp_text_add (&text, ":");
  rp_text_add_number (&text, line);
  rp_json_string (object, key, place);
}

static void
print (cJSON *value)
{
  char *printed = value ? cJSON_PrintUnformatted (value) : NULL;
  if (printed != NULL)
    rp_writer_string (out, printed);
  else if (out->error == 0)
    out->error = ENOMEM;
  rp_region_reset (&memory);
}

static void
print_key (const char *key)
{
  rp_writer_string (out, first_member ? "\n\"" : ",\n\"");
  rp_writer_string (out, key);
  rp_writer_string (out, "\": ");
  first_member = false;
}

void
rp_json_member (const char *key, cJSON *value)
{
  print_key (key);
  print (value);
}

void
rp_json_rows_begin (const char *key)
{
  print_key (key);
  rp_writer_string (out, "[");
  first_row = true;
}

void
rp_json_row (cJSON *value)
{
  rp_writer_string (out, first_row ? "\n  " : ",\n  ");
  first_row = false;
  print (value);
}

void
rp_json_rows_end (void)
{
  rp_writer_string (out, first_row ? "]" : "\n]");
}
