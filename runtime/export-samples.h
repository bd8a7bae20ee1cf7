/* SPDX-License-Identifier: MIT */
/* export-samples.h - the profile's `sampling' and `hardware'.  */

#ifndef RP_EXPORT_SAMPLES_H
#define RP_EXPORT_SAMPLES_H

#include "totals.h"

/* Adds each sample to the function it fell into; before the functions are
   written.  */
void rp_export_collect_samples (const struct rp_totals *totals);

uint64_t rp_export_sample_count (void);

/* Nanoseconds of processor time that samples of this weight stand for; WEIGHT
   0: one sample.  */
double rp_export_sample_ns (double weight);

void rp_export_samples (void);
void rp_export_hardware (void);

#endif
