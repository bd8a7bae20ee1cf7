/* SPDX-License-Identifier: GPL-3.0-or-later */
/* argument-places.h - where the arguments of calls stand in the source, which
   the gimplifier forgets.  Compiler only.  */

#ifndef RP_ARGUMENT_PLACES_H
#define RP_ARGUMENT_PLACES_H

/* Note where the arguments of CALL, a CALL_EXPR that is about to be
   gimplified, stand.  */
void rp_argument_places_note (tree call);

/* The place of EXPR that it had before it became an argument; its own one if
   it is none.  */
location_t rp_own_place (tree expr);

#endif
