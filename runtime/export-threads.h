/* SPDX-License-Identifier: MIT */
/* export-threads.h - the profile's `threads'.  Called by export.c between
   rp_json_begin and rp_json_end, once the account is made.  */

#ifndef RP_EXPORT_THREADS_H
#define RP_EXPORT_THREADS_H

#include "photo.h"
#include "totals.h"

void rp_export_threads (const struct rp_totals *totals,
                        const struct rp_photo *photo);

#endif
