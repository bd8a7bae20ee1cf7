/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-conditions.h - the operands of &&, ||, ?: and statements as the
   source writes them, known by the places that the branches on them get.
   Compiler only.  */

#ifndef RP_SOURCE_CONDITIONS_H
#define RP_SOURCE_CONDITIONS_H

/* Callback of PLUGIN_PRE_GENERICIZE: EVENT_DATA is a FUNCTION_DECL.  */
void rp_source_conditions_collect (void *event_data, void *user_data);

/* The places of the operands that a branch at BRANCH can decide on; NULL if
   none is known.  */
const vec<location_t> *rp_source_operands (location_t branch);

#endif
