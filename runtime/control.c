/* SPDX-License-Identifier: MIT */
/* control.c: the functions of ruchyprof.h.  Any thread, no signal handlers.

   Counters are never written by another thread than their own, so nothing is
   set to zero: what had been counted at a reset, or was counted during a
   pause, is subtracted.  All counts are linear in the counters, so that is
   exact.  */

#include "control.h"
#include "abandoned.h"
#include "alloc.h"
#include "clock.h"
#include "export.h"
#include "lock.h"
#include "region.h"
#include "run.h"
#include "threads.h"
#include "windows.h"

#include <ruchyprof/ruchyprof.h>

bool rp_control_paused;

#define OPEN_REGIONS 32

struct open_region
{
  struct rp_region_row *row;
  uint64_t start;
  struct rp_alloc_mark mark;
};

static RP_TLS struct open_region *open_regions;
static RP_TLS unsigned open_count;

static struct rp_region_row *regions;
static struct rp_region memory;

const struct rp_region_row *
rp_control_regions (void)
{
  return regions;
}

void
rp_control_before_export (void)
{
  if (rp_control_paused)
    rp_threads_shift (1);
}

void
rp_control_after_export (void)
{
  if (rp_control_paused)
    rp_threads_shift (-1);
}

RP_EXPORT int
ruchyprof_active (void)
{
  return rp_run.started;
}

static void
set_paused (bool pause)
{
  struct rp_guard guard;
  if (!rp_run.started)
    return;
  rp_lock (&guard);
  if (rp_control_paused != pause)
    {
      rp_threads_shift (pause ? -1 : 1);
      rp_control_paused = pause;
    }
  rp_unlock (&guard);
}

RP_EXPORT void
ruchyprof_pause (void)
{
  set_paused (true);
}

RP_EXPORT void
ruchyprof_resume (void)
{
  set_paused (false);
}

RP_EXPORT void
ruchyprof_reset (void)
{
  struct rp_guard guard;
  if (!rp_run.started)
    return;
  rp_lock (&guard);
  rp_threads_reset ();
  rp_abandoned_forget ();
  if (rp_control_paused)
    rp_threads_shift (-1);
  rp_alloc_restart ();
  if (rp_windows_on ())
    rp_windows_reset ();
  for (struct rp_region_row *row = regions; row; row = row->next)
    {
      row->entries = row->allocs = row->bytes = row->peak = 0;
      row->ticks = 0;
    }
  rp_unlock (&guard);
}

RP_EXPORT int
ruchyprof_dump (const char *path)
{
  return rp_export (RP_REASON_SNAPSHOT, 0, path);
}

static struct rp_region_row *
find_region (const char *name)
{
  for (struct rp_region_row *row = regions; row; row = row->next)
    if (strcmp (row->name, name) == 0)
      return row;
  struct rp_region_row *row = rp_region_alloc (&memory, sizeof *row);
  if (row == NULL)
    return NULL;
  row->name = rp_region_string (&memory, name);
  if (row->name == NULL)
    return NULL;
  row->next = regions;
  regions = row;
  return row;
}

RP_EXPORT void
ruchyprof_region_begin (const char *name)
{
  struct rp_guard guard;
  if (!rp_run.started || name == NULL)
    return;
  rp_lock (&guard);
  if (open_regions == NULL)
    open_regions
        = rp_region_alloc (&memory, OPEN_REGIONS * sizeof *open_regions);
  struct rp_region_row *row = find_region (name);
  if (open_regions != NULL && row != NULL && open_count < OPEN_REGIONS)
    {
      struct open_region *region = &open_regions[open_count++];
      row->entries++;
      region->row = row;
      rp_alloc_mark (&region->mark);
      region->start = rp_clock_ticks ();
    }
  rp_unlock (&guard);
}

static void
close_region (void)
{
  struct open_region *region = &open_regions[--open_count];
  struct rp_region_row *row = region->row;
  struct rp_alloc_mark used;
  row->ticks += (double) (rp_clock_ticks () - region->start);
  rp_alloc_since (&region->mark, &used);
  row->allocs += used.allocs;
  row->bytes += used.bytes;
  if ((uint64_t) used.peak > row->peak)
    row->peak = (uint64_t) used.peak;
}

RP_EXPORT void
ruchyprof_region_end (const char *name)
{
  struct rp_guard guard;
  if (!rp_run.started || name == NULL)
    return;
  rp_lock (&guard);
  unsigned found = open_count;
  while (found > 0 && strcmp (open_regions[found - 1].row->name, name) != 0)
    found--;
  while (found > 0 && open_count >= found)
    close_region ();
  rp_unlock (&guard);
}
