/* SPDX-License-Identifier: MIT */
/* Lowering: last uses of variables.  */

#ifndef RUCHY_COMPILER_LOWER_MOVES_H
#define RUCHY_COMPILER_LOWER_MOVES_H

#include "infer.h"

/* Set FLAG_LAST_USE on names after which the variable is not needed.  */
void mark_last_uses (struct arena *arena, struct instance *instance);

#endif
