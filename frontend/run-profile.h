/* SPDX-License-Identifier: MIT */
/* `ruchy run --profile': run a program with profiling on, then report.  */

#ifndef RUCHY_RUN_PROFILE_H
#define RUCHY_RUN_PROFILE_H

#include <stdbool.h>

/* Whether PATH is an executable program (not a script or a Ruchy source),
   looked up like execvp does.  */
bool is_native_program (const char *path);

/* Run EXECUTABLE (found like execvp does) with ARGUMENTS (argv[0] first,
   NULL-terminated), the run time preloaded and RUCHY_PROFILE=1.  Standard
   input and output and the exit status are the program's own; the report of
   its profile goes to standard error.  If RUCHY_PROFILE_OUTPUT is set the
   profile is kept there, else it is removed after the report.  Returns the
   program's exit status, 128 + signal if one killed it, or 1 with a message if
   it can't be run.  */
int run_profile (const char *executable, char **arguments);

#endif
