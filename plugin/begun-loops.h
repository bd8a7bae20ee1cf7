/* SPDX-License-Identifier: GPL-3.0-or-later */
/* begun-loops.h - the loop of the source that a block is the begin of.
   Compiler only.  */

#ifndef RP_BEGUN_LOOPS_H
#define RP_BEGUN_LOOPS_H

struct rp_source_loop;

/* The loop that goes on with HEADER, its first block, after LAST; NULL if the
   source does not say.  */
const struct rp_source_loop *rp_loop_begun (basic_block header,
                                            basic_block last);

/* The place of what HEADER does first; UNKNOWN_LOCATION if that has none.  */
location_t rp_place_of_begin (basic_block header);

#endif
