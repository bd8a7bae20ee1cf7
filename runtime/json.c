/* SPDX-License-Identifier: MIT */
/* json.c: the document, through cJSON.  The only includer of cJSON with
   export.c.  cJSON gets its memory from a region, which never fails but for
   lack of memory; then rows come out incomplete and the writer is told.  */

#include "json.h"
#include "region.h"
#include "text.h"
#include "utf8.h"

static struct rp_region memory = { .ahead = RP_REGION_AHEAD };
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

void *
rp_json_memory (size_t size)
{
  return allocate (size);
}

void
rp_json_no_memory (void)
{
  if (out->error == 0)
    out->error = ENOMEM;
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

/* VALUE itself, or a copy in which every bad byte is a question mark.  */
static const char *
valid_text (const char *value)
{
  const unsigned char *at = (const unsigned char *) value;
  while (*at != 0 && rp_utf8_length (at) != 0)
    at += rp_utf8_length (at);
  if (*at == 0)
    return value;
  char *copy = rp_region_string (&memory, value);
  if (copy == NULL)
    return "";
  for (unsigned char *c = (unsigned char *) copy; *c != 0;)
    {
      size_t length = rp_utf8_length (c);
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
      rp_json_no_memory ();
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

static void
print (cJSON *value)
{
  char *printed = value ? cJSON_PrintUnformatted (value) : NULL;
  if (printed != NULL)
    rp_writer_string (out, printed);
  else
    rp_json_no_memory ();
  rp_region_reset (&memory);
}

void
rp_json_begin_member (const char *key)
{
  rp_writer_string (out, first_member ? "\n\"" : ",\n\"");
  rp_writer_string (out, key);
  rp_writer_string (out, "\": ");
  first_member = false;
}

void
rp_json_member (const char *key, cJSON *value)
{
  rp_json_begin_member (key);
  print (value);
}

void
rp_json_rows_begin (const char *key)
{
  rp_json_begin_member (key);
  rp_writer_string (out, "[");
  first_row = true;
}

const char *
rp_json_row_prefix (void)
{
  const char *prefix = first_row ? "\n  " : ",\n  ";
  first_row = false;
  return prefix;
}

struct rp_writer *
rp_json_writer (void)
{
  return out;
}

void
rp_json_text (const char *text, size_t length)
{
  rp_writer_add (out, text, length);
  rp_region_reset (&memory);
}

void
rp_json_rows_end (void)
{
  rp_writer_string (out, first_row ? "]" : "\n]");
}
