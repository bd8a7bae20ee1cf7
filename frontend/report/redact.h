/* SPDX-License-Identifier: MIT */
/* Make a profile fit for strangers: texts become keyed hashes, numbers stay.
   The same text and key give the same hash, so redacted profiles can still be
   compared; without the key a hash can't be tested against guesses.  */

#ifndef RUCHY_REPORT_REDACT_H
#define RUCHY_REPORT_REDACT_H

#include <stdbool.h>

#include "report/profile.h"

enum redaction
{
  REDACT_NOTHING,
  REDACT_NAMES, /* functions, threads, regions, host */
  REDACT_PATHS, /* files, folders, modules */
  REDACT_ALL    /* both; free texts are dropped */
};

bool redaction_named (const char *name, enum redaction *redaction);

/* KEY may be NULL: then a random one is used once.  Line numbers stay.  */
void profile_redact (struct profile *profile, enum redaction redaction,
                     const char *key);

#endif
