/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-switches.h - the switches of the source with all their labels.
   Compiler only.  */

#ifndef RP_SOURCE_SWITCHES_H
#define RP_SOURCE_SWITCHES_H

/* A `case LOW ... HIGH:' or, with LOW null, `default:'.  Labels with nothing
   between them are of one group.  */
struct rp_source_case
{
  tree low, high;
  unsigned group;
  location_t location;
};

struct rp_source_switch
{
  tree function;
  location_t location;              /* that its statement has */
  location_t place;                 /* where it stands */
  vec<struct rp_source_case> cases; /* in the order of the source */
};

/* Call it at PLUGIN_PRE_GENERICIZE: EVENT_DATA is a FUNCTION_DECL.  */
void rp_source_switches_collect (void *event_data, void *user_data);

/* The same for the switch T of a front end without that event, about to be
   gimplified.  */
void rp_source_switch_note (tree t);

/* The switch at LOC, of FUNCTION if several functions have one there (as
   instances of a template have); NULL if there is none.  */
const struct rp_source_switch *rp_source_switch (location_t loc,
                                                 tree function);

/* The same for the switch of the source that STATEMENT is.  */
const struct rp_source_switch *
rp_source_switch_of_statement (gswitch *statement, tree function);

/* The same for the switch that has a label at LOC.  */
const struct rp_source_switch *rp_source_switch_of_label (location_t loc,
                                                          tree function);

#endif
