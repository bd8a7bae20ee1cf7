/* SPDX-License-Identifier: MIT */
/* attach.h - start and end of profiling.  */

#ifndef RP_ATTACH_H
#define RP_ATTACH_H

#include "base.h"
#include "export.h"

#include <ruchyprof/abi.h>

/* Writes the profile at the end of the process; may come several times, each
   time the file is complete.  0 or a positive error number.  */
int rp_finish (enum rp_reason reason, int signal);

#endif
