/* SPDX-License-Identifier: MIT */
/* json.h - JSON rows through cJSON, with memory from a region.

   One row is built, printed and forgotten at a time, so the size of a profile
   does not decide how much memory its writing takes.  Under the runtime's
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
/* A count and, above 2^53, its digits as a string in KEY_exact.  */
void rp_json_exact (cJSON *object, const char *key, const char *exact_key,
                    uint64_t value);
void rp_json_item (cJSON *array, const char *value);
/* KEY keeps a string "FILE:LINE".  */
void rp_json_place (cJSON *object, const char *key, const char *file,
                    uint32_t line);
void rp_json_add (cJSON *object, const char *key, cJSON *value);

/* Members of the document's object: one that is printed whole, ...  */
void rp_json_member (const char *key, cJSON *value);
/* ... or an array printed row by row.  */
void rp_json_rows_begin (const char *key);
void rp_json_row (cJSON *value);
void rp_json_rows_end (void);

#endif
