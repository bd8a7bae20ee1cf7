/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kept-labels.h - functions that keep addresses of their labels for later
   calls.  Compiler only.  */

#ifndef RP_KEPT_LABELS_H
#define RP_KEPT_LABELS_H

/* Whether FUN, in SSA form, may keep the address of one of its labels where
   the next call, or another function, finds it.  */
bool rp_labels_kept_p (struct function *fun);

#endif
