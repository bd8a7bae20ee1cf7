/* SPDX-License-Identifier: MIT */
/* landing.h - whether a frame has something to do when it is unwound.

   The tables are those of GCC's languages (.gcc_except_table).  They lie in
   loaded objects and are trusted.  In signal handlers.  */

#ifndef RP_LANDING_H
#define RP_LANDING_H

#include "frames.h"

enum rp_landing
{
  RP_LANDING_NONE, /* it is left */
  RP_LANDING_PAD,  /* there is code for it, which may run */
  RP_LANDING_ENDS  /* the process ends: nothing may be thrown there */
};

enum rp_landing rp_landing_find (const struct rp_frame_place *frame);

#endif
