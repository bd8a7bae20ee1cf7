/* SPDX-License-Identifier: MIT */
/* fork.h - a forked child starts from zero and writes its own file.  */

#ifndef RP_FORK_H
#define RP_FORK_H

void rp_fork_install (void);

#endif
