/* SPDX-License-Identifier: MIT */
/* json-schema.h: checks a JSON value against the part of JSON Schema that
   doc/profile.schema.json uses.  Test helper.  */

#ifndef JSON_SCHEMA_H
#define JSON_SCHEMA_H

#include <stdbool.h>

struct cJSON;

/* Whether VALUE is valid under SCHEMA; prints every violation with its path on
   stdout.  A keyword this checker does not know is a violation too, so that a
   schema never asks for more than is tested.  */
bool json_schema_check (const struct cJSON *schema, const struct cJSON *value);

#endif
