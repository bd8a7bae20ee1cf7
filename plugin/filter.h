/* SPDX-License-Identifier: GPL-3.0-or-later */
/* filter.h - which functions get a counted version, and which of these are
   reported.  Compiler only.  */

#ifndef RP_FILTER_H
#define RP_FILTER_H

/* Why NODE's function cannot get a counted version, as a clause to follow
   "not counted: ", or NULL if it can.  */
const char *rp_filter_refuse (cgraph_node *node);

/* Whether the counts of DECL are asked for: not artificial, not from a system
   header, and let through by include= and exclude=.  A function that is not
   wanted still gets a counted version, without counts of its own: what it
   calls must be counted.  */
bool rp_filter_wanted (tree decl);

/* Where DECL, a function, is in the source.  GCC 11 places what it makes of a
   taskloop nowhere: that is where its body begins.  */
location_t rp_place_of_function (tree decl);

#endif
