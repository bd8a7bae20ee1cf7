/* SPDX-License-Identifier: MIT */
/* One thread's part of a profile (`--thread').  */

#ifndef RUCHY_REPORT_THREAD_FILTER_H
#define RUCHY_REPORT_THREAD_FILTER_H

#include "report/profile.h"

/* Leave in PROFILE only what the threads called NAME did (NAME: a name, a
   pattern of fnmatch(3), or a thread number), as far as the file has it by
   thread: its row of the table of threads, its functions, its stacks.  What
   is counted over all threads alone (loops, branches, switches, lines, sites,
   edges) is left out, and a warning in the profile says so.

   Returns NULL, or what is wrong (one line, in the profile's arena): no such
   thread.  The profile is then unchanged.  */
const char *profile_keep_thread (struct profile *profile, const char *name);

#endif
