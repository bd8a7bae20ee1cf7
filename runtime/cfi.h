/* SPDX-License-Identifier: MIT */
/* cfi.h - one step from a frame to its caller's, by an entry of .eh_frame.
   Without locks and memory, in signal handlers.  */

#ifndef RP_CFI_H
#define RP_CFI_H

#include "base.h"
#include "processor.h"

/* Memory that need not be there, in pieces.  */
struct rp_memory
{
  bool sound; /* it is there */
  uintptr_t from;
  size_t size;
  uint8_t bytes[1024];
};

/* By DWARF's numbers.  */
struct rp_registers
{
  uint64_t values[RP_PROCESSOR_REGISTERS];
  uint64_t unknown; /* bits 1 << register */
};

/* The word at ADDRESS; false if it cannot be read.  */
bool rp_memory_read (struct rp_memory *memory, uintptr_t address,
                     uint64_t *value);

enum rp_cfi_result
{
  RP_CFI_CALLER,
  RP_CFI_OUTERMOST, /* there is none: the stack's end */
  RP_CFI_UNKNOWN
};

/* Replaces REGISTERS by the caller's.  ENTRY is the one for ADDRESS, or the
   last before it.  */
enum rp_cfi_result rp_cfi_step (const uint8_t *entry, uintptr_t address,
                                struct rp_registers *registers,
                                struct rp_memory *memory);

/* What is to be done in a function when it is unwound.  */
struct rp_cfi_handlers
{
  uintptr_t function;   /* its address */
  const uint8_t *table; /* language-specific: landing.h */
  const void *personality;
};

/* False if nothing is to be done in the function of ENTRY.  */
bool rp_cfi_handlers (const uint8_t *entry, struct rp_cfi_handlers *handlers);

#endif
