/* SPDX-License-Identifier: MIT */
/* export.h - writes the profile.  */

#ifndef RP_EXPORT_H
#define RP_EXPORT_H

#include "base.h"

enum rp_reason
{
  RP_REASON_EXIT,
  RP_REASON_QUICK_EXIT, /* _exit and its like */
  RP_REASON_SIGNAL,
  RP_REASON_EXEC,
  RP_REASON_ABORT,
  RP_REASON_SNAPSHOT
};

/* Writes the profile of this process to the file of its configuration, or to
   PATH if not NULL.  SIGNAL: the signal that ends the process, or 0.  Says
   one line where the profile went or why there is none.  Returns 0 or a
   positive error number.  Any thread, signal handlers too; not for processes
   that merely share our memory (vfork).  */
int rp_export (enum rp_reason reason, int signal, const char *path);

#endif
