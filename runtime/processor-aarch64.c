/* SPDX-License-Identifier: MIT */
/* processor-aarch64.c: jumps, clock and gate for aarch64.  See processor.h for
   who may call what.

   A jump is one B instruction, which reaches 128 MB.  A function may begin
   with a landing pad for indirect calls:

     bti c        stays, the jump goes behind it
     paciasp      is one, too, but also signs the return address, which the
                  counted version does for itself: bti c takes its place, the
                  jump goes behind it  */

#include "processor.h"
#include "gate.h"
#include "patch.h"

#include <setjmp.h>

#define BTI_C UINT32_C (0xd503245f)
#define BTI_J UINT32_C (0xd503249f)
#define BTI_JC UINT32_C (0xd50324df)
#define PACIASP UINT32_C (0xd503233f)
#define PACIBSP UINT32_C (0xd503237f)
#define B UINT32_C (0x14000000)

#define INSTRUCTION 4
#define REACH (INT64_C (1) << 27)

/* ---------------------------------------------------------- segment */

int
rp_processor_set_segment (uintptr_t distance)
{
  (void) distance;
  return -ENOSYS;
}

uintptr_t
rp_processor_segment_counter (const uint8_t *code, size_t left,
                              uint8_t *prefix)
{
  (void) code;
  (void) left;
  (void) prefix;
  return 0;
}

int
rp_processor_try_segment (void)
{
  return -ENOSYS;
}

/* ------------------------------------------------------------ jumps */

struct rp_jump_site
rp_jump_site (const void *function)
{
  uint8_t *code = (uint8_t *) (uintptr_t) function;
  uint32_t first = *(const uint32_t *) function;
  if (first == BTI_C || first == BTI_J || first == BTI_JC)
    return (struct rp_jump_site){ code + INSTRUCTION, INSTRUCTION };
  if (first == PACIASP || first == PACIBSP)
    return (struct rp_jump_site){ code, 2 * INSTRUCTION };
  return (struct rp_jump_site){ code, INSTRUCTION };
}

/* From SITE's last instruction, the jump, to TO.  */
static int64_t
jump_distance (struct rp_jump_site site, const void *to)
{
  return (int64_t) ((intptr_t) to
                    - (intptr_t) (site.at + site.size - INSTRUCTION));
}

bool
rp_jump_reaches (struct rp_jump_site site, const void *to)
{
  int64_t distance = jump_distance (site, to);
  return distance >= -REACH && distance < REACH;
}

/* Write the instruction at AT and let every core's instruction fetch see
   it.  */
static void
write_instruction (uint8_t *at, uint32_t instruction)
{
  *(volatile uint32_t *) (void *) at = instruction;
  __asm__ volatile("dc cvau, %0\n\t"
                   "dsb ish\n\t"
                   "ic ivau, %0\n\t"
                   "dsb ish\n\t"
                   "isb"
                   :
                   : "r"(at)
                   : "memory");
}

void
rp_jump_write (struct rp_jump_site site, const void *to)
{
  uint32_t offset
      = (uint32_t) ((uint64_t) jump_distance (site, to) >> 2) & 0x3ffffff;
  write_instruction (site.at + site.size - INSTRUCTION, B | offset);
  if (site.size > INSTRUCTION)
    write_instruction (site.at, BTI_C);
}

void
rp_jump_make (struct rp_jump_site site, const void *to, uint8_t *bytes)
{
  uint32_t jump
      = B
        | ((uint32_t) ((uint64_t) jump_distance (site, to) >> 2) & 0x3ffffff);
  uint32_t landing = BTI_C;
  memcpy (bytes + site.size - INSTRUCTION, &jump, sizeof jump);
  if (site.size > INSTRUCTION)
    memcpy (bytes, &landing, sizeof landing);
}

/* As counters do it (plugin/processor-aarch64.cc), in registers that no
   function finds values in:

     adrp x16, COUNTER
     add x16, x16, low bits of COUNTER
   1:  ldxr x17, [x16]
     add x17, x17, 1
     stxr w15, x17, [x16]
     cbnz w15, 1b
     b TO  */
bool
rp_jump_counting (uint8_t *code, const uint64_t *counter, const void *to)
{
  uint32_t made[7] = { 0x90000010, 0x91000210, 0xc85f7e11, 0x91000631,
                       0xc80f7e11, 0x35ffffaf, 0 };
  struct rp_jump_site site = { code + sizeof made - INSTRUCTION, INSTRUCTION };
  int64_t pages = (int64_t) ((uintptr_t) counter >> 12)
                  - (int64_t) ((uintptr_t) code >> 12);
  if (pages < -(1 << 20) || pages >= 1 << 20 || !rp_jump_reaches (site, to))
    return false;
  made[0] |= ((uint32_t) pages & 3) << 29
             | ((uint32_t) (pages >> 2) & 0x7ffff) << 5;
  made[1] |= ((uint32_t) (uintptr_t) counter & 0xfff) << 10;
  rp_jump_make (site, to, (uint8_t *) &made[6]);
  memcpy (code, made, sizeof made);
  return true;
}

/* The DISTANCE of a jump, in instructions of 4 bytes: BITS bits of
   INSTRUCTION from bit 5 on, or from bit 0 on for 26 bits.  */
static int64_t
jump_bytes (uint32_t instruction, unsigned bits)
{
  uint32_t field
      = bits == 26 ? instruction << 6 : instruction >> 5 << (32 - bits);
  return (int64_t) ((int32_t) field >> (32 - bits)) * INSTRUCTION;
}

/* Where the jump at AT within a function leads, NULL if it is none.  B.cond,
   CBZ and CBNZ, TBZ and TBNZ, B; a call comes back behind itself.  */
static const uint8_t *
jump_target (const uint8_t *at)
{
  uint32_t instruction = *(const uint32_t *) (const void *) at;
  if ((instruction & 0xff000010) == 0x54000000
      || (instruction & 0x7e000000) == 0x34000000)
    return at + jump_bytes (instruction, 19);
  if ((instruction & 0x7e000000) == 0x36000000)
    return at + jump_bytes (instruction, 14);
  if ((instruction & 0xfc000000) == B)
    return at + jump_bytes (instruction, 26);
  return NULL;
}

/* Between two instructions nothing leads.  Where a landing pad that signs is
   replaced, the second one is looked for.  */
bool
rp_jump_is_target (struct rp_jump_site site, const uint8_t *from,
                   const uint8_t *to)
{
  if (site.size == INSTRUCTION && (uintptr_t) site.at % INSTRUCTION == 0)
    return false;
  for (const uint8_t *at = from; at + INSTRUCTION <= to; at += INSTRUCTION)
    {
      const uint8_t *target = jump_target (at);
      if (target > site.at && target < site.at + site.size)
        return true;
    }
  return false;
}

/* Whether the instruction means something else at another place: ADR, ADRP,
   LDR of a literal, B, BL, BLR, and what jump_target knows.  */
static bool
is_tied (const uint8_t *at)
{
  uint32_t instruction = *(const uint32_t *) (const void *) at;
  return (instruction & 0x1f000000) == 0x10000000
         || (instruction & 0x3b000000) == 0x18000000
         || (instruction & 0x7c000000) == B
         || (instruction & 0xfffffc1f) == 0xd63f0000
         || jump_target (at) != NULL;
}

/* As rp_jump_counting, and the instructions of SITE before the jump.  */
bool
rp_jump_passing (uint8_t *code, struct rp_jump_site site,
                 const uint64_t *counter, const uint8_t **alone)
{
  size_t count = 6 * INSTRUCTION;
  *alone = code;
  if (!rp_jump_counting (code, counter, site.at))
    return false;
  for (size_t i = 0; i < site.size; i += INSTRUCTION)
    if (is_tied (site.at + i))
      return false;
  memcpy (code + count, site.at, site.size);
  struct rp_jump_site back = { code + count + site.size, INSTRUCTION };
  if (!rp_jump_reaches (back, site.at + site.size))
    return false;
  rp_jump_make (back, site.at + site.size, back.at);
  return true;
}

/* ------------------------------------------------------------ calls */

/* B or BL.  */
uintptr_t
rp_call_target (const uint8_t *end)
{
  uint32_t instruction = ((const uint32_t *) (const void *) end)[-1];
  if ((instruction & 0x7c000000u) != B)
    return 0;
  int32_t distance = (int32_t) (instruction << 6) >> 4;
  return (uintptr_t) end - INSTRUCTION + (uintptr_t) (intptr_t) distance;
}

bool
rp_call_make (const uint8_t *end, const void *to, struct rp_word *word)
{
  uint32_t instruction = ((const uint32_t *) (const void *) end)[-1];
  int64_t distance = (intptr_t) to - (intptr_t) (end - INSTRUCTION);
  word->at = (uint8_t *) (uintptr_t) end - INSTRUCTION;
  word->value = (instruction & 0xfc000000u)
                | ((uint32_t) (distance >> 2) & 0x03ffffffu);
  return distance >= -REACH && distance < REACH;
}

void
rp_word_write (uint8_t *at, uint32_t value)
{
  write_instruction (at, value);
}

/* ------------------------------------------------------------ clock */

bool
rp_processor_has_ticks (double *hz)
{
  uint64_t frequency;
  __asm__("mrs %0, cntfrq_el0" : "=r"(frequency));
  *hz = (double) frequency;
  return true;
}

/* ---------------------------------------------------------- longjmp */

/* Words of glibc's jmp_buf (sysdeps/aarch64/jmpbuf-offsets.h).  */
#define JUMP_FRAME 10
#define JUMP_LINK 11
#define JUMP_STACK 13

/* The stack pointer is mixed with a secret of the loader's, which no name
   leads to; a setjmp of our own shows it.  That the frame pointer and the
   place to go on at are where they should be says that the words are known. */
__attribute__ ((noinline)) uintptr_t
rp_processor_jump_stack (const void *target)
{
  jmp_buf own;
  uintptr_t stack;
  if (_setjmp (own) != 0)
    return 0;
  const uint64_t *words = (const uint64_t *) (const void *) own;
  __asm__ volatile("mov %0, sp" : "=r"(stack));
  uint64_t secret = words[JUMP_STACK] ^ stack;
  uintptr_t code = (uintptr_t) rp_processor_jump_stack;
  if (words[JUMP_FRAME] != (uintptr_t) __builtin_frame_address (0)
      || (words[JUMP_LINK] ^ secret) - code >= 4096)
    return 0;
  return (uintptr_t) (((const uint64_t *) target)[JUMP_STACK] ^ secret);
}

/* ------------------------------------------------------------- gate */

/* Read by the stub below.  */
__attribute__ ((used, visibility ("hidden"))) uint32_t rp_gate_has_sve;

void
rp_gate_init (void)
{
  rp_gate_has_sve = (getauxval (AT_HWCAP) & HWCAP_SVE) != 0;
}

RP_NAMED_BY_ASSEMBLER (rp_gate_make_slab);

/* As pseudo-C:

     rp_gate_enter (unit)
     {
       save q0 ... q31, or where there is SVE z0 ... z31 and p0 ... p15;
       rp_gate_make_slab (unit);
       restore them;
     }

   The vector calling conventions let callers keep values in more of them than
   the plain one does.  The first-fault register is not preserved by any.  */
#define VECTORS                                                               \
  "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,"   \
  "27,28,29,30,31\n"
#define PREDICATES "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\n"

__asm__(".text\n"
        ".p2align 4\n"
        ".globl rp_gate_enter\n"
        ".hidden rp_gate_enter\n"
        ".type rp_gate_enter, %function\n"
        "rp_gate_enter:\n"
        "  .cfi_startproc\n"
        "  hint 34\n" /* bti c */
        "  stp x29, x30, [sp, -16]!\n"
        "  .cfi_def_cfa_offset 16\n"
        "  .cfi_offset x29, -16\n"
        "  .cfi_offset x30, -8\n"
        "  mov x29, sp\n"
        "  .cfi_def_cfa_register x29\n"
        "  adrp x9, rp_gate_has_sve\n"
        "  ldr w9, [x9, :lo12:rp_gate_has_sve]\n"
        "  cbnz w9, 1f\n"
        "  sub sp, sp, 512\n"
        "  .irp n," VECTORS "  str q\\n, [sp, 16 * \\n]\n"
        "  .endr\n"
        "  bl rp_gate_make_slab\n"
        "  .irp n," VECTORS "  ldr q\\n, [sp, 16 * \\n]\n"
        "  .endr\n"
        "  b 2f\n"
        "1:\n"
        "  .arch_extension sve\n"
        "  addvl sp, sp, -32\n"
        "  addvl sp, sp, -2\n" /* 16 predicates of an eighth each */
        "  .irp n," PREDICATES "  str p\\n, [sp, \\n, mul vl]\n"
        "  .endr\n"
        "  .irp n," VECTORS "  str z\\n, [sp, 2 + \\n, mul vl]\n"
        "  .endr\n"
        "  bl rp_gate_make_slab\n"
        "  .irp n," PREDICATES "  ldr p\\n, [sp, \\n, mul vl]\n"
        "  .endr\n"
        "  .irp n," VECTORS "  ldr z\\n, [sp, 2 + \\n, mul vl]\n"
        "  .endr\n"
        "  .arch_extension nosve\n"
        "2:\n"
        "  mov sp, x29\n"
        "  .cfi_def_cfa_register sp\n"
        "  ldp x29, x30, [sp], 16\n"
        "  .cfi_def_cfa_offset 0\n"
        "  .cfi_restore x29\n"
        "  .cfi_restore x30\n"
        "  ret\n"
        "  .cfi_endproc\n"
        ".size rp_gate_enter, .-rp_gate_enter\n");

uintptr_t
rp_processor_next_call (uintptr_t at, uintptr_t end, uintptr_t *target_out)
{
  /* b and bl: 26 bits of distance in words.  */
  for (at = (at + 3) & ~(uintptr_t) 3; at + 4 <= end; at += 4)
    {
      uint32_t code = *(const uint32_t *) at;
      if ((code & 0x7c000000) != 0x14000000)
        continue;
      int32_t distance = (int32_t) (code << 6) >> 4;
      *target_out = at + (uintptr_t) (intptr_t) distance;
      return at + 4;
    }
  return 0;
}
