/* SPDX-License-Identifier: MIT */
/* probes-x86-64.c: what the probes that time a call enter the run time by
   (abi.h, time_enter and time_leave).  Any thread, signal handlers too.  As
   pseudo-C:

     rp_time_enter_kept ()              unit in %r11, body on the stack
     {
       save what may hold arguments;
       rp_time_enter (unit, body, frame);
       restore it;
     }

     rp_time_leave_kept ()
     {
       save what may hold results or arguments of a tail call;
       rp_time_leave (frame);
       restore it;
     }  */

#include "gate.h"
#include "processor.h"
#include "timing.h"

RP_NAMED_BY_ASSEMBLER (rp_time_enter);
RP_NAMED_BY_ASSEMBLER (rp_time_leave);

#define EACH_VECTOR(op, v, reg, size)                                         \
  op (v, reg, size, 0) op (v, reg, size, 1) op (v, reg, size, 2)              \
      op (v, reg, size, 3) op (v, reg, size, 4) op (v, reg, size, 5)          \
          op (v, reg, size, 6) op (v, reg, size, 7)
#define STORE(v, reg, size, n)                                                \
  "  " v "movups %" reg "mm" #n ", " #n "*" size "(%rsp)\n"
#define LOAD(v, reg, size, n)                                                 \
  "  " v "movups " #n "*" size "(%rsp), %" reg "mm" #n "\n"
#define PUSH_GENERAL                                                          \
  "  pushq %rax\n  pushq %rcx\n  pushq %rdx\n  pushq %rsi\n  pushq %rdi\n"    \
  "  pushq %r8\n  pushq %r9\n  pushq %r10\n  pushq %r11\n"
#define POP_GENERAL                                                           \
  "  popq %r11\n  popq %r10\n  popq %r9\n  popq %r8\n  popq %rdi\n"           \
  "  popq %rsi\n  popq %rdx\n  popq %rcx\n  popq %rax\n"

#define BEGIN(name, above)                                                    \
  ".p2align 4\n"                                                              \
  ".globl " name "\n.hidden " name "\n.type " name ", @function\n" name ":\n" \
  "  .cfi_startproc\n"                                                        \
  "  .cfi_def_cfa_offset 8 + " above "\n"                                     \
  "  endbr64\n"                                                               \
  "  pushq %rbp\n"                                                            \
  "  .cfi_def_cfa_offset 16 + " above "\n"                                    \
  "  .cfi_offset %rbp, -16 - " above "\n"                                     \
  "  movq %rsp, %rbp\n"                                                       \
  "  .cfi_def_cfa_register %rbp\n" PUSH_GENERAL

#define END(name, above)                                                      \
  "  leaq -72(%rbp), %rsp\n" POP_GENERAL "  popq %rbp\n"                      \
  "  .cfi_def_cfa %rsp, 8 + " above "\n"                                      \
  "  leaq " above "(%rsp), %rsp\n"                                            \
  "  .cfi_def_cfa_offset 8\n"                                                 \
  "  ret\n"                                                                   \
  "  .cfi_endproc\n"                                                          \
  ".size " name ", .-" name "\n"

#define KEPT(suffix, v, reg, size)                                            \
  BEGIN ("rp_time_enter_" suffix, "8")                                        \
  "  subq $8*" size ", %rsp\n"                                                \
  "  andq $-64, %rsp\n" EACH_VECTOR (                                         \
      STORE, v, reg,                                                          \
      size) "  movq %r11, %rdi\n"                                             \
            "  movl 8(%rbp), %esi\n"                                          \
            "  leaq 32(%rbp), %rdx\n"                                         \
            "  call rp_time_enter\n" EACH_VECTOR (LOAD, v, reg, size)         \
                END ("rp_time_enter_" suffix, "8") BEGIN (                    \
                    "rp_time_leave_" suffix,                                  \
                    "0") "  subq $8*" size ", %rsp\n"                         \
                         "  andq $-64, %rsp\n" EACH_VECTOR (                  \
                             STORE, v, reg,                                   \
                             size) "  leaq 24(%rbp), %rdi\n"                  \
                                   "  call rp_time_leave\n" EACH_VECTOR (     \
                                       LOAD, v, reg, size)                    \
                                       END ("rp_time_leave_" suffix, "0")

__asm__(".text\n" KEPT ("kept", "", "x", "16") KEPT ("kept_32", "v", "y", "32")
            KEPT ("kept_64", "v", "z", "64"));

void rp_time_enter_kept_32 (void);
void rp_time_leave_kept_32 (void);
void rp_time_enter_kept_64 (void);
void rp_time_leave_kept_64 (void);

#define STATE_AVX UINT64_C (0x04)
#define STATE_AVX512 UINT64_C (0xe0)

void
rp_processor_wide_probes (void (**enter) (void), void (**leave) (void))
{
  *enter = rp_time_enter_kept;
  *leave = rp_time_leave_kept;
  if ((rp_gate_state_mask & STATE_AVX512) == STATE_AVX512)
    {
      *enter = rp_time_enter_kept_64;
      *leave = rp_time_leave_kept_64;
    }
  else if (rp_gate_state_mask & STATE_AVX)
    {
      *enter = rp_time_enter_kept_32;
      *leave = rp_time_leave_kept_32;
    }
}

/* What comes back in other registers is nobody's: a call may change all.  */
__asm__(".text\n" BEGIN ("rp_processor_keep_registers",
                         "0") "  subq $128, %rsp\n" EACH_VECTOR (STORE, "",
                                                                 "x", "16")
            EACH_VECTOR (LOAD, "", "x", "16")
                END ("rp_processor_keep_registers", "0"));
