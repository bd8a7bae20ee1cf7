/* SPDX-License-Identifier: MIT */
/* processor-aarch64.h - the inline part of processor.h for aarch64.  */

#ifndef RP_PROCESSOR_AARCH64_H
#define RP_PROCESSOR_AARCH64_H

#include "base.h"

#include <ucontext.h>

#define RP_PROCESSOR_CLOCK "cntvct"
#define RP_RELOCATION_JUMP_SLOT R_AARCH64_JUMP_SLOT
#define RP_RELOCATION_GLOB_DAT R_AARCH64_GLOB_DAT
#define RP_SIGNAL_RETURN NULL

static inline long
rp_syscall6 (long number, long a, long b, long c, long d, long e, long f)
{
  register long x8 __asm__("x8") = number;
  register long x0 __asm__("x0") = a;
  register long x1 __asm__("x1") = b;
  register long x2 __asm__("x2") = c;
  register long x3 __asm__("x3") = d;
  register long x4 __asm__("x4") = e;
  register long x5 __asm__("x5") = f;
  __asm__ volatile("svc 0"
                   : "+r"(x0)
                   : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                   : "memory");
  return x0;
}

/* The virtual counter of the generic timer, which Linux lets every program
   read.  It counts at 1 GHz from Armv8.6 on, at some tens of MHz before.  */
static inline uint64_t
rp_processor_ticks (void)
{
  uint64_t ticks;
  __asm__ volatile("mrs %0, cntvct_el0" : "=r"(ticks));
  return ticks;
}

/* ADDRESS, a return address from a stack, without the signature of pointer
   authentication: xpaclri.  */
static inline uintptr_t
rp_processor_code_address (uintptr_t address)
{
  register uintptr_t x30 __asm__("x30") = address;
  __asm__("hint 7" : "+r"(x30));
  return x30;
}

/* How far below its canonical frame address a function's stack pointer is
   where it leaves.  */
#define RP_PROCESSOR_LEFT_BELOW 0

/* The return address of the timed function with canonical frame address
   STACK, when its entry probe calls: that has made a frame record.  */
static inline uintptr_t
rp_processor_caller (const void *stack)
{
  return rp_processor_code_address (((const uintptr_t *) stack)[-1]);
}

static inline uintptr_t
rp_processor_interrupted (const ucontext_t *state)
{
  return (uintptr_t) state->uc_mcontext.pc;
}

static inline uintptr_t
rp_processor_stack (const ucontext_t *state)
{
  return (uintptr_t) state->uc_mcontext.sp;
}

/* In processor-aarch64.c.  */
uintptr_t rp_processor_jump_stack (const void *target);

/* x0 ... x30, sp, pc; perf numbers them alike.  */
#define RP_PROCESSOR_REGISTERS 33
#define RP_PROCESSOR_REGISTER_FP 29
#define RP_PROCESSOR_REGISTER_SP 31
#define RP_PROCESSOR_REGISTER_PC 32
#define RP_PROCESSOR_PERF_REGISTERS ((UINT64_C (1) << 33) - 1)

static inline void
rp_processor_registers (const ucontext_t *state, uint64_t *registers)
{
  for (int i = 0; i < 31; i++)
    registers[i] = state->uc_mcontext.regs[i];
  registers[31] = state->uc_mcontext.sp;
  registers[32] = state->uc_mcontext.pc;
}

/* The registers that a function keeps for its caller, as they are here; the
   others are returned as bits 1 << register.  */
static inline __attribute__ ((always_inline)) uint64_t
rp_processor_here (uint64_t *registers)
{
  __asm__ volatile("stp x19, x20, [%0, 19*8]\n\t"
                   "stp x21, x22, [%0, 21*8]\n\t"
                   "stp x23, x24, [%0, 23*8]\n\t"
                   "stp x25, x26, [%0, 25*8]\n\t"
                   "stp x27, x28, [%0, 27*8]\n\t"
                   "stp x29, x30, [%0, 29*8]\n\t"
                   "mov x9, sp\n\t"
                   "adr x10, .\n\t"
                   "stp x9, x10, [%0, 31*8]"
                   :
                   : "r"(registers)
                   : "x9", "x10", "memory");
  return (UINT64_C (1) << 19) - 1;
}

/* Where a frame that was interrupted at PC, in code, is: at the end of a
   counter's exclusive pair (1: ldxr; add; stxr wN; cbnz wN, 1b) what wN holds
   says on which side of the count.  */
static inline uintptr_t
rp_processor_settled (uintptr_t pc, const uint64_t *registers)
{
  const uint32_t *code = (const uint32_t *) pc;
  uint32_t status = code[0] & 31;
  if ((code[0] & 0xffffffe0) != 0x35ffffa0
      || (code[-1] & 0xffe0fc00) != 0xc8007c00
      || (code[-1] >> 16 & 31) != status)
    return pc;
  return (uint32_t) registers[status] == 0 ? pc + 4 : pc - 12;
}

/* Of a ucontext_t's registers, that many bytes are read.  */
#define RP_PROCESSOR_CONTEXT_REGISTERS offsetof (mcontext_t, __reserved)

/* CODE is what a handler returns to: mov x8, #139; svc #0.  */
static inline bool
rp_processor_returns_from_signal (const uint64_t code[2])
{
  return code[0] == UINT64_C (0xd4000001d2801168);
}

/* The ucontext_t of a signal whose handler has returned to STACK: behind a
   siginfo_t.  */
static inline uintptr_t
rp_processor_signal_context (uintptr_t stack)
{
  return stack + 128;
}

static inline unsigned
rp_processor_perf_register (unsigned index)
{
  return index;
}

#endif
