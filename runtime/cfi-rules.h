/* SPDX-License-Identifier: MIT */
/* cfi-rules.h - what was read from .eh_frame of the return addresses that
   walks came by, so that it is read once.  A table of limited size; threads
   and signal handlers share it without a lock.  For frames.c.

   Once an object was unloaded another one may lie where it was: what is known
   holds for one generation of objects, the number of those unloaded so
   far.  */

#ifndef RP_CFI_RULES_H
#define RP_CFI_RULES_H

#include "cfi.h"

/* The rule for ADDRESS into RULE; false if none is kept.  */
bool rp_cfi_rule_find (uint32_t generation, uintptr_t address,
                       struct rp_cfi_rule *rule);

/* Another one may have to go for it.  */
void rp_cfi_rule_keep (const struct rp_cfi_rule *rule);

#endif
