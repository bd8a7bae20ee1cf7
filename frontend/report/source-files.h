/* SPDX-License-Identifier: MIT */
/* The source files a profile speaks of: found, read once, and compared with
   the profile's age.  */

#ifndef RUCHY_REPORT_SOURCE_FILES_H
#define RUCHY_REPORT_SOURCE_FILES_H

#include "base/source.h"
#include "report/profile.h"
#include "report/view.h"

struct source_files
{
  struct arena *arena;
  const struct profile *profile;
  const struct report_options *options;
  struct string_map map; /* name to struct source_file */
};

struct source_file
{
  const char *name;      /* as the profile has it */
  struct source *source; /* NULL if it can't be read */
  const char *problem;   /* one line for the user, or NULL */
};

struct source_files source_files_open (struct arena *arena,
                                       const struct profile *profile,
                                       const struct report_options *options);

/* NAME in each source folder (longest matching end of the path first), as it
   stands, beside the profile, beside the program.  Never NULL.  */
struct source_file *source_files_find (struct source_files *files,
                                       const char *name);

/* Line NUMBER without indentation, shortened, safe for a terminal; "" if
   unknown.  */
const char *source_files_line (struct source_files *files, const char *name,
                               uint64_t number);

/* The problems met so far, each once.  */
void source_files_problems (const struct source_files *files,
                            struct buffer *out);

#endif
