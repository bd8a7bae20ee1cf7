/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compared-types.h - as what type a comparison of the source compares.
   Compiler only.  */

#ifndef RP_COMPARED_TYPES_H
#define RP_COMPARED_TYPES_H

/* Notes the types that are defined outside of functions; for
   PLUGIN_FINISH_DECL.  */
void rp_compared_types_collect (void *event_data, void *user_data);

/* TEXT, an operand without blanks, without the cast that it begins with and
   brackets around it; to be freed.  */
char *rp_text_without_cast (const char *text);

/* The type, as wide as TYPE, that SUBJECT is compared as with BOUND, both
   texts without blanks; TYPE is that of the value in the merged comparison.
   Where its sign is another one BOUND must lie in both types.  NULL if it
   cannot be told.  */
tree rp_compared_type (const char *subject, const char *bound, tree type);

#endif
