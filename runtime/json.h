/* SPDX-License-Identifier: MIT */
/* json.h - the JSON document through cJSON, with memory from a region.

   The long arrays are rows (row.h): one is built, printed and forgotten at a
   time, so the size of a profile does not decide how much memory its writing
   takes.  Under the runtime's
   lock, perhaps in a signal handler.  Strings are made valid UTF-8.  */

#ifndef RP_JSON_H
#define RP_JSON_H

#include "base.h"
#include "writer.h"

#include <cJSON.h>

/* Starts a document: forgets everything built before.  */
void rp_json_begin (struct rp_writer *writer);
void rp_json_end (void);

cJSON *rp_json_object (void);
cJSON *rp_json_array (void);
void rp_json_string (cJSON *object, const char *key, const char *value);
void rp_json_count (cJSON *object, const char *key, uint64_t value);
void rp_json_integer (cJSON *object, const char *key, int64_t value);
/* VALUE rounded to DECIMALS digits behind the point.  */
void rp_json_number (cJSON *object, const char *key, double value,
                     int decimals);
void rp_json_bool (cJSON *object, const char *key, bool value);
void rp_json_item (cJSON *array, const char *value);
void rp_json_add (cJSON *object, const char *key, cJSON *value);

/* Members of the document's object: one that is printed whole, ...  */
void rp_json_member (const char *key, cJSON *value);
/* ... or an array printed row by row.  */
void rp_json_rows_begin (const char *key);
void rp_json_rows_end (void);

/* For rows: memory until the next member, what is said when there is none,
   what stands before a row, where it goes, the beginning of a member and a
   text. */
void *rp_json_memory (size_t size);
void rp_json_no_memory (void);
const char *rp_json_row_prefix (void);
struct rp_writer *rp_json_writer (void);
void rp_json_begin_member (const char *key);
void rp_json_text (const char *text, size_t length);

#endif
