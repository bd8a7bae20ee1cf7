/* SPDX-License-Identifier: GPL-3.0-or-later */
/* profile-rows.h - the rows of a profile.json that concern some source files.
   Compiler only.  */

#ifndef RP_PROFILE_ROWS_H
#define RP_PROFILE_ROWS_H

struct cJSON; /* the library's */

typedef hash_set<nofree_string_hash> rp_file_set;

/* What is done with ROW, an element of the profile's array LIST.  */
typedef void (*rp_row_visitor) (const char *list, const struct cJSON *row);

/* VISIT the rows of the arrays "functions", "branches" and "switches" in TEXT
   whose file is in FILES, and those that name none.  False if TEXT is no
   profile.  */
bool rp_profile_rows (const char *text, const rp_file_set &files,
                      rp_row_visitor visit);

/* The file of ROW, which the caller frees; NULL if it names none.  */
char *rp_profile_row_file (const struct cJSON *row);

#endif
