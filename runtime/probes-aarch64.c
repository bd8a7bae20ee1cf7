/* SPDX-License-Identifier: MIT */
/* probes-aarch64.c: what the probes that time a call enter the run time by
   (abi.h, time_enter and time_leave).  Any thread, signal handlers too.  As
   pseudo-C:

     rp_time_enter_kept ()              unit in x9, body in w10
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

#include "processor.h"
#include "timing.h"

RP_NAMED_BY_ASSEMBLER (rp_time_enter);
RP_NAMED_BY_ASSEMBLER (rp_time_leave);

#define BEGIN(name)                                                           \
  ".p2align 4\n"                                                              \
  ".globl " name "\n.hidden " name "\n.type " name ", %function\n" name ":\n" \
  "  .cfi_startproc\n"                                                        \
  "  hint 38\n" /* bti jc: the stubs come by x11 */                           \
  "  stp x29, x30, [sp, -304]!\n"                                             \
  "  .cfi_def_cfa_offset 304\n"                                               \
  "  .cfi_offset x29, -304\n"                                                 \
  "  .cfi_offset x30, -296\n"                                                 \
  ".irp n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17\n"                      \
  "  str x\\n, [sp, 16 + 8 * \\n]\n"                                          \
  ".endr\n"                                                                   \
  ".irp n,0,1,2,3,4,5,6,7\n"                                                  \
  "  str q\\n, [sp, 160 + 16 * \\n]\n"                                        \
  ".endr\n"                                                                   \
  "  str x18, [sp, 288]\n"

#define END(name)                                                             \
  "  ldr x18, [sp, 288]\n"                                                    \
  ".irp n,0,1,2,3,4,5,6,7\n"                                                  \
  "  ldr q\\n, [sp, 160 + 16 * \\n]\n"                                        \
  ".endr\n"                                                                   \
  ".irp n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17\n"                      \
  "  ldr x\\n, [sp, 16 + 8 * \\n]\n"                                          \
  ".endr\n"                                                                   \
  "  ldp x29, x30, [sp], 304\n"                                               \
  "  .cfi_def_cfa_offset 0\n"                                                 \
  "  .cfi_restore x29\n"                                                      \
  "  .cfi_restore x30\n"                                                      \
  "  ret\n"                                                                   \
  "  .cfi_endproc\n"                                                          \
  ".size " name ", .-" name "\n"

__asm__(".text\n" BEGIN (
    "rp_time_enter_kept") "  add x2, x29, 16\n" /* above the function's frame
                                                   record */
                          "  mov x29, sp\n"
                          "  mov x0, x9\n"
                          "  mov w1, w10\n"
                          "  bl rp_time_enter\n" END ("rp_time_enter_kept")
                              BEGIN (
                                  "rp_time_leave_kept") "  add x0, x29, 16\n"
                                                        "  mov x29, sp\n"
                                                        "  bl "
                                                        "rp_time_leave\n" END (
                                                            "rp_time_leave_"
                                                            "kept")
                                                            BEGIN (
                                                                "rp_processor_"
                                                                "keep_"
                                                                "registers")
                                                                END ("rp_"
                                                                     "processo"
                                                                     "r_keep_"
                                                                     "register"
                                                                     "s"));

/* No more than 16 bytes of a vector register pass through a plain call; the
   vector calling conventions are not kept.  */
void
rp_processor_wide_probes (void (**enter) (void), void (**leave) (void))
{
  *enter = rp_time_enter_kept;
  *leave = rp_time_leave_kept;
}
