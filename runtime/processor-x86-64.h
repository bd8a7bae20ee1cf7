/* SPDX-License-Identifier: MIT */
/* processor-x86-64.h - the inline part of processor.h for x86-64.  */

#ifndef RP_PROCESSOR_X86_64_H
#define RP_PROCESSOR_X86_64_H

#include "base.h"

#include <ucontext.h>

#define RP_PROCESSOR_CLOCK "tsc"
#define RP_PROCESSOR_SEGMENT_CALLS 1
#define RP_RELOCATION_JUMP_SLOT R_X86_64_JUMP_SLOT
#define RP_RELOCATION_GLOB_DAT R_X86_64_GLOB_DAT

/* In assembler, see processor-x86-64.c.  */
void rp_signal_return (void);
#define RP_SIGNAL_RETURN ((void *) (uintptr_t) rp_signal_return)

static inline long
rp_syscall6 (long number, long a, long b, long c, long d, long e, long f)
{
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8),
                     "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}

static inline uint64_t
rp_processor_ticks (void)
{
  return __builtin_ia32_rdtsc ();
}

/* ADDRESS, a return address from a stack, as an address.  */
static inline uintptr_t
rp_processor_code_address (uintptr_t address)
{
  return address;
}

/* How far below its canonical frame address a function's stack pointer is
   where it leaves.  */
#define RP_PROCESSOR_LEFT_BELOW 8

/* The return address of the timed function with canonical frame address
   STACK, when its entry probe calls.  */
static inline uintptr_t
rp_processor_caller (const void *stack)
{
  return ((const uintptr_t *) stack)[-1];
}

static inline uintptr_t
rp_processor_interrupted (const ucontext_t *state)
{
  return (uintptr_t) state->uc_mcontext.gregs[REG_RIP];
}

static inline uintptr_t
rp_processor_stack (const ucontext_t *state)
{
  return (uintptr_t) state->uc_mcontext.gregs[REG_RSP];
}

/* glibc's jmp_buf keeps the stack pointer in its seventh word, mixed with a
   secret of the thread's (sysdeps/unix/sysv/linux/x86_64/sysdep.h).  */
static inline uintptr_t
rp_processor_jump_stack (const void *target)
{
  uint64_t stack = ((const uint64_t *) target)[6], guard;
  __asm__("movq %%fs:0x30, %0" : "=r"(guard));
  return (uintptr_t) ((stack >> 17 | stack << 47) ^ guard);
}

/* DWARF's numbers: System V ABI, x86-64 supplement, figure 3.36.  */
#define RP_PROCESSOR_REGISTERS 17
#define RP_PROCESSOR_REGISTER_FP 6
#define RP_PROCESSOR_REGISTER_SP 7
#define RP_PROCESSOR_REGISTER_PC 16

static inline void
rp_processor_registers (const ucontext_t *state, uint64_t *registers)
{
  static const uint8_t order[RP_PROCESSOR_REGISTERS]
      = { REG_RAX, REG_RDX, REG_RCX, REG_RBX, REG_RSI, REG_RDI,
          REG_RBP, REG_RSP, REG_R8,  REG_R9,  REG_R10, REG_R11,
          REG_R12, REG_R13, REG_R14, REG_R15, REG_RIP };
  for (int i = 0; i < RP_PROCESSOR_REGISTERS; i++)
    registers[i] = (uint64_t) state->uc_mcontext.gregs[order[i]];
}

/* The registers that a function keeps for its caller, as they are here; the
   others are returned as bits 1 << register.  */
static inline __attribute__ ((always_inline)) uint64_t
rp_processor_here (uint64_t *registers)
{
  __asm__ volatile("movq %%rbx, 3*8(%0)\n\t"
                   "movq %%rbp, 6*8(%0)\n\t"
                   "movq %%rsp, 7*8(%0)\n\t"
                   "movq %%r12, 12*8(%0)\n\t"
                   "movq %%r13, 13*8(%0)\n\t"
                   "movq %%r14, 14*8(%0)\n\t"
                   "movq %%r15, 15*8(%0)\n\t"
                   "leaq 0(%%rip), %%rax\n\t"
                   "movq %%rax, 16*8(%0)"
                   :
                   : "r"(registers)
                   : "rax", "memory");
  return ~UINT64_C (0x1f0c8);
}

/* Where a frame that was interrupted at PC, in code, is: a counter is one
   instruction.  */
static inline uintptr_t
rp_processor_settled (uintptr_t pc, const uint64_t *registers)
{
  (void) registers;
  return pc;
}

/* Of a ucontext_t's registers, that many bytes are read.  */
#define RP_PROCESSOR_CONTEXT_REGISTERS sizeof (gregset_t)

/* CODE is what a handler returns to: movq $15, %rax; syscall.  */
static inline bool
rp_processor_returns_from_signal (const uint64_t code[2])
{
  return code[0] == UINT64_C (0x0f0000000fc0c748) && (code[1] & 0xff) == 0x05;
}

/* The ucontext_t of a signal whose handler has returned to STACK.  */
static inline uintptr_t
rp_processor_signal_context (uintptr_t stack)
{
  return stack;
}

/* perf's registers ax bx cx dx si di bp sp ip, r8 ... r15 (asm/perf_regs.h)
   and their numbers in DWARF.  */
#define RP_PROCESSOR_PERF_REGISTERS UINT64_C (0xff01ff)

static inline unsigned
rp_processor_perf_register (unsigned index)
{
  static const uint8_t order[RP_PROCESSOR_REGISTERS]
      = { 0, 3, 2, 1, 4, 5, 6, 7, 16, 8, 9, 10, 11, 12, 13, 14, 15 };
  return order[index];
}

#endif
