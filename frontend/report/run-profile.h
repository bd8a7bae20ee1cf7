/* SPDX-License-Identifier: MIT */
/* `ruchy run --profile': run a program with profiling on and report.  */

#ifndef RUCHY_REPORT_RUN_PROFILE_H
#define RUCHY_REPORT_RUN_PROFILE_H

/* Run the program COMMAND[0] (NULL-terminated; found by path search as execvp
   does) with the run time preloaded and RUCHY_PROFILE=1.  Its input, output
   and exit status stay its own; afterwards the report of its profile goes to
   standard error, or, with OUTPUT (a file name), the profile is kept there
   and no report is written.  Returns the program's exit status (128 + signal
   if one killed it), or 1 with a message if it could not be run.  */
int run_profile (char *const *command, const char *output);

#endif
