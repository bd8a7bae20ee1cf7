/* SPDX-License-Identifier: GPL-3.0-or-later */
/* labels.h - counted versions of functions that keep the addresses of their
   labels in static tables (computed-goto interpreters).  Compiler only.  */

#ifndef RP_LABELS_H
#define RP_LABELS_H

/* Let FUN be copied although a static table holds addresses of its labels.
   True if that was needed; rp_labels_remap must follow the copy then.  */
bool rp_labels_allow_copy (struct function *fun);

/* Give COPY, just made from BARE, static tables of its own that hold its own
   labels, and forbid further copies of both.  */
void rp_labels_remap (tree bare, tree copy);

/* Whether the static variable VAR leads to labels when the program starts.  */
bool rp_labels_in_variable_p (tree var);

/* Separate each label of FUN, the current function, that computed gotos lead
   to from the code behind it if that is reached otherwise, too: such jumps
   cannot be marked, and the others must be told from them.  */
void rp_labels_separate (struct function *fun);

#endif
