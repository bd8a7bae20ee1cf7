/* SPDX-License-Identifier: MIT */
/* say.h - one-line messages on file descriptor 2; async-signal-safe, and the
   only way in which the runtime speaks.  */

#ifndef RP_SAY_H
#define RP_SAY_H

#include "base.h"

/* Writes "ruchyprof: PARTS\n" with a single write, so that lines of several
   processes do not mix.  The parts end with NULL.  */
void rp_say (const char *part, ...) __attribute__ ((sentinel));

/* A short text for an error number, without strerror's locale and lock.  */
const char *rp_error_text (int number);

#endif
