/* SPDX-License-Identifier: MIT */
/* Ctrl-C and its relatives while gcc runs or commands are measured: the
   running command ends too, what was made is removed, and then the signal
   takes its course.  */

#ifndef RUCHY_BASE_INTERRUPT_H
#define RUCHY_BASE_INTERRUPT_H

#include <stdbool.h>
#include <sys/types.h>

/* From here on SIGINT, SIGTERM and SIGHUP, unless they are ignored, are kept
   and passed on to the running command.  */
void interrupt_catch (void);

/* Whether one came.  */
bool interrupt_came (void);

/* PROCESS runs; 0: none does.  */
void interrupt_reaches (pid_t process);

/* In a child that does not exec: as before interrupt_catch.  */
void interrupt_default (void);

/* Signals act again; the one that came acts now.  */
void interrupt_release (void);

#endif
