/* SPDX-License-Identifier: MIT */
/* redact.c: replace texts by keyed hashes, driven by the tables of profile.c.
   The hash is SipHash-2-4 (Aumasson and Bernstein 2012) with a 128-bit key;
   the user's key text is itself hashed into that key.  */

#include "report/redact.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

struct redactor
{
  struct profile *profile;
  enum redaction what;
  uint64_t key[2];
};

static uint64_t
rotate (uint64_t x, unsigned bits)
{
  return x << bits | x >> (64 - bits);
}

static void
sip_round (uint64_t v[4])
{
  v[0] += v[1];
  v[1] = rotate (v[1], 13) ^ v[0];
  v[0] = rotate (v[0], 32);
  v[2] += v[3];
  v[3] = rotate (v[3], 16) ^ v[2];
  v[0] += v[3];
  v[3] = rotate (v[3], 21) ^ v[0];
  v[2] += v[1];
  v[1] = rotate (v[1], 17) ^ v[2];
  v[2] = rotate (v[2], 32);
}

static uint64_t
siphash (const uint64_t key[2], const char *text, size_t length)
{
  uint64_t v[4] = { key[0] ^ UINT64_C (0x736f6d6570736575),
                    key[1] ^ UINT64_C (0x646f72616e646f6d),
                    key[0] ^ UINT64_C (0x6c7967656e657261),
                    key[1] ^ UINT64_C (0x7465646279746573) };
  for (size_t i = 0; i <= length; i += 8)
    {
      uint64_t word = 0;
      for (size_t k = 0; k < 8 && i + k < length; k++)
        word |= (uint64_t) (unsigned char) text[i + k] << (8 * k);
      if (i + 8 > length)
        word |= (uint64_t) length << 56;
      v[3] ^= word;
      sip_round (v);
      sip_round (v);
      v[0] ^= word;
    }
  v[2] ^= 0xff;
  for (int i = 0; i < 4; i++)
    sip_round (v);
  return v[0] ^ v[1] ^ v[2] ^ v[3];
}

bool
redaction_named (const char *name, enum redaction *redaction)
{
  static const char *const names[] = { "", "names", "paths", "all" };
  for (int i = REDACT_NAMES; i <= REDACT_ALL; i++)
    if (strcmp (name, names[i]) == 0)
      {
        *redaction = i;
        return true;
      }
  return false;
}

static void
make_key (struct redactor *r, const char *text)
{
  if (text == NULL)
    {
      if (getrandom (r->key, sizeof r->key, 0) != sizeof r->key)
        {
          fprintf (stderr, "ruchy analyze: no random numbers: %s\n",
                   strerror (errno));
          exit (1);
        }
      return;
    }
  static const uint64_t first[2] = { 1, 0 }, second[2] = { 2, 0 };
  r->key[0] = siphash (first, text, strlen (text));
  r->key[1] = siphash (second, text, strlen (text));
}

static const char *
hashed (struct redactor *r, const char *prefix, const char *text,
        size_t length)
{
  if (length == 0)
    return "";
  char *name
      = arena_printf (&r->profile->arena, "%s%016llx", prefix,
                      (unsigned long long) siphash (r->key, text, length));
  return profile_intern (r->profile, name);
}

static const char *
redact_name (struct redactor *r, const char *text)
{
  /* Where a program starts is no secret, and makes the rest readable.  */
  if (r->what == REDACT_PATHS || strcmp (text, "main") == 0)
    return text;
  return hashed (r, "f_", text, strlen (text));
}

static const char *
redact_path (struct redactor *r, const char *text)
{
  return r->what == REDACT_NAMES ? text
                                 : hashed (r, "p_", text, strlen (text));
}

/* "/path/library.so+0x1234": code without a symbol.  */
static const char *
redact_module_place (struct redactor *r, const char *text)
{
  const char *plus = strrchr (text, '+');
  if (r->what == REDACT_NAMES)
    return text;
  if (plus == NULL)
    return hashed (r, "p_", text, strlen (text));
  const char *file = hashed (r, "p_", text, (size_t) (plus - text));
  return profile_intern (
      r->profile, arena_printf (&r->profile->arena, "%s%s", file, plus));
}

/* "file:line", or a symbol where there is no line.  */
static const char *
redact_place (struct redactor *r, const char *text)
{
  const char *colon = strrchr (text, ':');
  bool has_line = colon != NULL && colon[1] != '\0'
                  && colon[1 + strspn (colon + 1, "0123456789")] == '\0';
  if (!has_line)
    return strchr (text, '/') != NULL ? redact_module_place (r, text)
                                      : redact_name (r, text);
  if (r->what == REDACT_NAMES)
    return text;
  const char *file = hashed (r, "p_", text, (size_t) (colon - text));
  return profile_intern (
      r->profile, arena_printf (&r->profile->arena, "%s%s", file, colon));
}

/* "NAME (FILE:LINE)".  */
static const char *
redact_key (struct redactor *r, const char *text)
{
  const char *open = NULL;
  for (const char *p = text; (p = strstr (p, " (")) != NULL; p++)
    open = p;
  size_t length = strlen (text);
  if (open == NULL || text[length - 1] != ')' || !isdigit (text[length - 2]))
    return redact_name (r, text);
  struct arena *arena = &r->profile->arena;
  const char *name
      = redact_name (r, arena_strndup (arena, text, (size_t) (open - text)));
  const char *place = redact_place (
      r, arena_strndup (arena, open + 2,
                        (size_t) (text + length - 1 - (open + 2))));
  return profile_intern (r->profile,
                         arena_printf (arena, "%s (%s)", name, place));
}

/* A frame is a name, a key, or a place in a library.  */
static const char *
redact_frame (struct redactor *r, const char *text)
{
  return *text == '/' ? redact_module_place (r, text) : redact_key (r, text);
}

static void redact_object (struct redactor *r, const struct table *table,
                           void *object);

static void
redact_field (struct redactor *r, const struct field *field, void *object)
{
  void *at = field_at (object, field);
  const char **text = at;
  struct rows *rows = at;
  switch (field->type)
    {
    case FIELD_NAME:
      *text = redact_name (r, *text);
      break;
    case FIELD_PATH:
      *text = redact_path (r, *text);
      break;
    case FIELD_PLACE:
      *text = redact_place (r, *text);
      break;
    case FIELD_KEY:
      *text = redact_key (r, *text);
      break;
    case FIELD_PROSE:
      /* May quote anything: no part of it can be trusted.  */
      *text = "redacted";
      break;
    case FIELD_NAMES:
      for (size_t i = 0; i < rows->length; i++)
        ((const char **) rows->items)[i]
            = redact_frame (r, ((const char **) rows->items)[i]);
      break;
    case FIELD_PROSES:
      rows->length = 0;
      break;
    case FIELD_OBJECT:
      if (*(void **) at != NULL)
        redact_object (r, field->sub, *(void **) at);
      break;
    case FIELD_ROWS:
      for (size_t i = 0; i < rows->length; i++)
        redact_object (r, field->sub,
                       (char *) rows->items + i * field->sub->size);
      break;
    default:
      break;
    }
}

static void
redact_object (struct redactor *r, const struct table *table, void *object)
{
  for (size_t i = 0; i < table->count; i++)
    redact_field (r, &table->fields[i], object);
}

void
profile_redact (struct profile *profile, enum redaction redaction,
                const char *key)
{
  struct redactor r = { .profile = profile, .what = redaction };
  make_key (&r, key);
  redact_object (&r, &profile_table, profile);
  profile_complete (profile);
}
