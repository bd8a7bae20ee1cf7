/* SPDX-License-Identifier: MIT */
/* Long absolute paths, for readers: as much of each as tells it from the
   profile's other files.  Builds that name their sources absolutely (CMake,
   for one) fill a terminal with what all rows have in common.  */

#ifndef RUCHY_REPORT_SHORT_PLACES_H
#define RUCHY_REPORT_SHORT_PLACES_H

#include "report/profile.h"

/* Changes the `location' of all rows; `file' stays, by which sources are
   found.  For a report on a terminal, once nothing else needs PROFILE.  */
void profile_shorten_places (struct profile *profile);

#endif
