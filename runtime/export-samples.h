/* SPDX-License-Identifier: MIT */
/* export-samples.h - the profile's `sampling' and `hardware'.  */

#ifndef RP_EXPORT_SAMPLES_H
#define RP_EXPORT_SAMPLES_H

#include "row.h"
#include "totals.h"

/* Adds each sample to the function it fell into, and to the share of its
   thread; before the functions are written.  Stacks come no more from here
   on, until rp_samples_release_stacks.  */
void rp_export_collect_samples (const struct rp_totals *totals,
                                const struct rp_photo *photo);

uint64_t rp_export_sample_count (void);
uint64_t rp_export_stack_count (void); /* samples with a stack */

/* Nanoseconds of processor time that samples of this weight stand for; WEIGHT
   0: one sample.  */
double rp_export_sample_ns (double weight);

/* A field `hardware' with what samples say of EVENTS; none if that is NULL or
   nothing.  */
void rp_export_events (struct rp_row *object,
                       const struct rp_event_sums *events);
/* The same of what a thread has counted: those of the set KNOWN.  */
void rp_export_thread_events (struct rp_row *object, const uint64_t *events,
                              unsigned known);

void rp_export_samples (void);
void rp_export_hardware (void);

#endif
