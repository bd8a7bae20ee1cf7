/* SPDX-License-Identifier: MIT */
/* json-schema.c: a small JSON Schema validator (2020-12 names) for tests.

   Keywords: type, const, enum, properties, required, additionalProperties,
   patternProperties, items, minItems, maxItems, minimum, maximum,
   exclusiveMinimum, minLength, pattern (POSIX extended), anyOf, oneOf, allOf,
   $ref within the document.  Annotations are ignored.  */

#include <cJSON.h>
#include <math.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json-schema.h"

/* Where we are: the path of the value for messages, and whether to print
   (alternatives of anyOf fail silently).  */
struct context
{
  const cJSON *document;
  char path[1024];
  bool silent;
};

static bool validate (struct context *context, const cJSON *schema,
                      const cJSON *value);

static bool
violation (const struct context *context, const char *what,
           const cJSON *schema)
{
  if (context->silent)
    return false;
  char *text = schema ? cJSON_PrintUnformatted (schema) : NULL;
  printf ("%s: %s %.200s\n", context->path[0] ? context->path : "(root)", what,
          text ? text : "");
  free (text);
  return false;
}

/* Validates VALUE with NAME appended to the path.  */
static bool
validate_at (struct context *context, const char *name, const cJSON *schema,
             const cJSON *value)
{
  size_t length = strlen (context->path);
  snprintf (context->path + length, sizeof context->path - length, "/%s",
            name);
  bool valid = validate (context, schema, value);
  context->path[length] = '\0';
  return valid;
}

static bool
has_type (const cJSON *value, const char *type)
{
  if (strcmp (type, "object") == 0)
    return cJSON_IsObject (value);
  if (strcmp (type, "array") == 0)
    return cJSON_IsArray (value);
  if (strcmp (type, "string") == 0)
    return cJSON_IsString (value);
  if (strcmp (type, "boolean") == 0)
    return cJSON_IsBool (value);
  if (strcmp (type, "null") == 0)
    return cJSON_IsNull (value);
  if (strcmp (type, "number") == 0)
    return cJSON_IsNumber (value);
  return strcmp (type, "integer") == 0 && cJSON_IsNumber (value)
         && floor (value->valuedouble) == value->valuedouble;
}

static bool
check_type (const cJSON *types, const cJSON *value)
{
  if (cJSON_IsString (types))
    return has_type (value, types->valuestring);
  const cJSON *type;
  cJSON_ArrayForEach (
      type, types) if (has_type (value, type->valuestring)) return true;
  return false;
}

static bool
matches_pattern (const char *pattern, const char *text)
{
  regex_t regex;
  if (regcomp (&regex, pattern, REG_EXTENDED | REG_NOSUB) != 0)
    return false;
  bool found = regexec (&regex, text, 0, NULL, 0) == 0;
  regfree (&regex);
  return found;
}

/* The member of the document that "#/a/b" points to.  */
static const cJSON *
resolve (const struct context *context, const char *reference)
{
  const cJSON *at = context->document;
  char name[256];
  if (*reference++ != '#')
    return NULL;
  while (at && *reference == '/')
    {
      size_t length = strcspn (++reference, "/");
      snprintf (name, sizeof name, "%.*s", (int) length, reference);
      at = cJSON_GetObjectItemCaseSensitive (at, name);
      reference += length;
    }
  return at;
}

/* How many of ALTERNATIVES hold for VALUE.  */
static int
count_valid (struct context *context, const cJSON *alternatives,
             const cJSON *value)
{
  bool silent = context->silent;
  int count = 0;
  const cJSON *one;
  context->silent = true;
  cJSON_ArrayForEach (one, alternatives) count
      += validate (context, one, value);
  context->silent = silent;
  return count;
}

/* Members that neither "properties" nor "patternProperties" of SCHEMA names
   are checked against ADDITIONAL.  */
static bool
check_members (struct context *context, const cJSON *schema,
               const cJSON *value)
{
  const cJSON *properties
      = cJSON_GetObjectItemCaseSensitive (schema, "properties");
  const cJSON *patterns
      = cJSON_GetObjectItemCaseSensitive (schema, "patternProperties");
  const cJSON *additional
      = cJSON_GetObjectItemCaseSensitive (schema, "additionalProperties");
  const cJSON *member, *pattern;
  bool valid = true;

  if (!cJSON_IsObject (value))
    return true;
  cJSON_ArrayForEach (member, value)
  {
    const cJSON *own
        = cJSON_GetObjectItemCaseSensitive (properties, member->string);
    bool known = own != NULL;
    if (own)
      valid &= validate_at (context, member->string, own, member);
    cJSON_ArrayForEach (
        pattern,
        patterns) if (matches_pattern (pattern->string, member->string))
    {
      known = true;
      valid &= validate_at (context, member->string, pattern, member);
    }
    if (!known && additional)
      valid &= validate_at (context, member->string, additional, member);
  }
  return valid;
}

static bool
check_required (struct context *context, const cJSON *names,
                const cJSON *value)
{
  const cJSON *name;
  bool valid = true;
  if (!cJSON_IsObject (value))
    return true;
  cJSON_ArrayForEach (
      name, names) if (!cJSON_HasObjectItem (value, name->valuestring)) valid
      = violation (context, "member missing:", name);
  return valid;
}

static bool
check_items (struct context *context, const cJSON *schema, const cJSON *value)
{
  const cJSON *element;
  char index[32];
  int i = 0;
  bool valid = true;
  if (!cJSON_IsArray (value))
    return true;
  cJSON_ArrayForEach (element, value)
  {
    snprintf (index, sizeof index, "%d", i++);
    valid &= validate_at (context, index, schema, element);
  }
  return valid;
}

static bool
is_one_of (const cJSON *list, const cJSON *value)
{
  const cJSON *one;
  cJSON_ArrayForEach (one,
                      list) if (cJSON_Compare (one, value, true)) return true;
  return false;
}

static bool
is_annotation (const char *keyword)
{
  static const char *const names[]
      = { "$schema", "$id",      "$defs",       "$comment", "title",
          "default", "examples", "description", "format",   "deprecated" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp (keyword, names[i]) == 0)
      return true;
  return false;
}

/* Keywords about plain values.  A flat list of keywords.  */
static bool
check_value_keyword (struct context *context, const cJSON *rule,
                     const cJSON *value)
{
  const char *keyword = rule->string;
  double number = rule->valuedouble;
  bool valid = true;

  if (strcmp (keyword, "type") == 0)
    valid = check_type (rule, value);
  else if (strcmp (keyword, "const") == 0)
    valid = cJSON_Compare (rule, value, true);
  else if (strcmp (keyword, "enum") == 0)
    valid = is_one_of (rule, value);
  else if (strcmp (keyword, "minimum") == 0)
    valid = !cJSON_IsNumber (value) || value->valuedouble >= number;
  else if (strcmp (keyword, "maximum") == 0)
    valid = !cJSON_IsNumber (value) || value->valuedouble <= number;
  else if (strcmp (keyword, "exclusiveMinimum") == 0)
    valid = !cJSON_IsNumber (value) || value->valuedouble > number;
  else if (strcmp (keyword, "minLength") == 0)
    valid = !cJSON_IsString (value) || strlen (value->valuestring) >= number;
  else if (strcmp (keyword, "minItems") == 0)
    valid = !cJSON_IsArray (value) || cJSON_GetArraySize (value) >= number;
  else if (strcmp (keyword, "maxItems") == 0)
    valid = !cJSON_IsArray (value) || cJSON_GetArraySize (value) <= number;
  else if (strcmp (keyword, "pattern") == 0)
    valid = !cJSON_IsString (value)
            || matches_pattern (rule->valuestring, value->valuestring);
  else
    return violation (context, "the checker does not know the keyword", rule);

  if (!valid)
    {
      violation (context, keyword, rule);
      violation (context, "  but the value is", value);
    }
  return valid;
}

/* Keywords that hold other schemas; false in *KNOWN for all others.  */
static bool
check_schema_keyword (struct context *context, const cJSON *rule,
                      const cJSON *value, bool *known)
{
  const char *keyword = rule->string;
  const cJSON *one;
  bool valid = true;

  *known = true;
  if (strcmp (keyword, "$ref") == 0)
    {
      const cJSON *target = resolve (context, rule->valuestring);
      return target ? validate (context, target, value)
                    : violation (context, "cannot resolve", rule);
    }
  if (strcmp (keyword, "allOf") == 0)
    {
      cJSON_ArrayForEach (one, rule) valid &= validate (context, one, value);
      return valid;
    }
  if (strcmp (keyword, "anyOf") == 0)
    return count_valid (context, rule, value) > 0
           || violation (context, "none of anyOf holds for", value);
  if (strcmp (keyword, "oneOf") == 0)
    return count_valid (context, rule, value) == 1
           || violation (context, "not exactly one of oneOf holds for", value);
  if (strcmp (keyword, "required") == 0)
    return check_required (context, rule, value);
  if (strcmp (keyword, "items") == 0)
    return check_items (context, rule, value);
  *known = false;
  return true;
}

static bool
validate (struct context *context, const cJSON *schema, const cJSON *value)
{
  const cJSON *rule;
  bool valid, known;

  if (cJSON_IsBool (schema))
    return cJSON_IsTrue (schema)
           || violation (context, "not allowed here:", value);
  valid = check_members (context, schema, value);
  cJSON_ArrayForEach (rule, schema)
  {
    if (is_annotation (rule->string)
        || strcmp (rule->string, "properties") == 0
        || strcmp (rule->string, "patternProperties") == 0
        || strcmp (rule->string, "additionalProperties") == 0)
      continue;
    valid &= check_schema_keyword (context, rule, value, &known);
    if (!known)
      valid &= check_value_keyword (context, rule, value);
  }
  return valid;
}

bool
json_schema_check (const cJSON *schema, const cJSON *value)
{
  struct context context = { .document = schema };
  return validate (&context, schema, value);
}
