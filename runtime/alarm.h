/* SPDX-License-Identifier: MIT */
/* alarm.h - the signal for a thread whose rings nobody has emptied for long,
   see samples.h.  For samples.c.  */

#ifndef RP_ALARM_H
#define RP_ALARM_H

#include "samples.h"

/* For the calling thread; its ring has ROOM for so many samples.  */
void rp_alarm_open (struct rp_sampler *sampler, size_t room);

/* SAMPLER's rings are empty: the time begins anew.  Any thread.  */
void rp_alarm_put_off (const struct rp_sampler *sampler);

/* The program takes the signal for itself: no thread gets it any more.  For
   signals.c.  */
void rp_alarm_stop (void);

#endif
