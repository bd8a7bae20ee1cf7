/* SPDX-License-Identifier: MIT */
/* A folder for files that are removed in the end, with what programs have left
   in it: a profiled program's children write profiles beside its own.  */

#ifndef RUCHY_SCRATCH_H
#define RUCHY_SCRATCH_H

#include <stdbool.h>

#include "base/arena.h"

struct scratch
{
  struct arena arena;
  char *folder; /* NULL: none was made */
};

/* Where temporary files go: TMPDIR, or /tmp where that is no folder that one
   can write to.  gcc, which we start, chooses as we do.  */
const char *scratch_parent (void);

/* Makes NAME-XXXXXX there.  False after a message of COMMAND's.  */
bool scratch_make (struct scratch *s, const char *command, const char *name);

/* The path of a file in it.  */
char *scratch_file (struct scratch *s, const char *name);

/* Removes the folder, and the paths.  */
void scratch_remove (struct scratch *s);

#endif
