/* SPDX-License-Identifier: MIT */
/* photo.h - all counters at one moment, and where every thread was.

   Counters alone do not tell the counts of functions that run: a frame has
   entered a block that it has not left.  So while the counters are read, the
   threads that run stand still, and their stacks are walked.  What they know
   of times and edges is read then, too: a moment later it would be of more
   calls than were counted.  Under the runtime's lock, perhaps in a signal
   handler.  */

#ifndef RP_PHOTO_H
#define RP_PHOTO_H

#include "base.h"
#include "modules.h"
#include "region.h"
#include "thread-shares.h"
#include "threads.h"

/* Frames at one place of a body.  */
struct rp_live
{
  const struct rp_thread *thread; /* NULL: a handler's jump left it behind */
  const struct rp_unit *unit;
  uint32_t body;
  uint32_t count;
  uintptr_t address; /* in the interrupted instruction, or in the call */
};

/* A thread that could not be looked at: its frames are not known.  */
struct rp_unseen
{
  struct rp_unseen *next;
  const struct rp_thread *thread;
};

/* Edges, or charges, of a thread (struct rp_shadow) or of all that ended.  */
struct rp_photo_edges
{
  struct rp_photo_edges *next;
  bool charges;
  size_t count;
  struct rp_edge rows[];
};

struct rp_photo
{
  uint64_t **slots; /* by family index: sums over all threads */
  uint64_t **raised;
  struct rp_time_total ***times; /* by family index and its function; NULL:
                                    no call was timed */
  struct rp_photo_edges *edges;
  struct rp_live *frames;
  size_t frame_count;
  struct rp_unseen *unseen;
  bool lost; /* frames that were abandoned are not known */
  struct rp_thread_share *shares; /* of running threads, if there were more
                                     than one ever */
  uint64_t shares_lost;           /* threads, ended ones too, that have none */
};

/* MAY_DISTURB: the process is about to end, so a thread that waits for
   something may be woken.  0, or -1 if there is no memory.  */
int rp_photo_take (struct rp_photo *photo, bool may_disturb,
                   struct rp_region *region);

#endif
