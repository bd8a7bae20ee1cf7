/* SPDX-License-Identifier: MIT */
/* processor-x86-64.c: jumps, clock and gate for x86-64.  See processor.h for
   who may call what.

   A jump is 5 bytes, behind `endbr64' where the function starts with it, so
   that indirect calls still land on one.  */

#include "processor.h"
#include "gate.h"
#include "patch.h"
#include "syscalls.h"

#include <asm/prctl.h>
#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>
#define ASK_LIBC 1
#pragma weak __x86_get_cpuid_feature_leaf
#endif

#define JUMP_SIZE 5
#define LOCK_PREFIX 0xf0
#define DS_PREFIX 0x3e

/* ------------------------------------------------------------ jumps */

struct rp_jump_site
rp_jump_site (const void *function)
{
  static const uint8_t endbr64[] = { 0xf3, 0x0f, 0x1e, 0xfa };
  uint8_t *code = (uint8_t *) (uintptr_t) function;
  struct rp_jump_site site = { code, JUMP_SIZE };
  for (size_t i = 0; i < sizeof endbr64; i++)
    if (code[i] != endbr64[i])
      return site;
  site.at += sizeof endbr64;
  return site;
}

static int64_t
jump_distance (struct rp_jump_site site, const void *to)
{
  return (int64_t) ((intptr_t) to - (intptr_t) (site.at + JUMP_SIZE));
}

bool
rp_jump_reaches (struct rp_jump_site site, const void *to)
{
  int64_t distance = jump_distance (site, to);
  return distance == (int32_t) distance;
}

void
rp_jump_make (struct rp_jump_site site, const void *to, uint8_t *bytes)
{
  uint32_t distance = (uint32_t) jump_distance (site, to);
  bytes[0] = 0xe9;
  memcpy (bytes + 1, &distance, sizeof distance);
}

/* lock incq COUNTER(%rip); jmp TO  */
bool
rp_jump_counting (uint8_t *code, const uint64_t *counter, const void *to)
{
  int64_t distance = (intptr_t) counter - (intptr_t) (code + 8);
  struct rp_jump_site site = { code + 8, JUMP_SIZE };
  if (distance != (int32_t) distance || !rp_jump_reaches (site, to))
    return false;
  int32_t near = (int32_t) distance;
  memcpy (code, "\xf0\x48\xff\x05", 4);
  memcpy (code + 4, &near, sizeof near);
  rp_jump_make (site, to, code + 8);
  return true;
}

/* Whether the jump or branch that begins with the byte at AT, if it is one,
   leads to FIRST ... LAST.  There are 6 bytes.  */
static bool
leads_to (const uint8_t *at, uintptr_t first, uintptr_t last)
{
  uintptr_t target = 0;
  int32_t distance;
  if ((*at >= 0x70 && *at <= 0x7f) || (*at >= 0xe0 && *at <= 0xe3)
      || *at == 0xeb)
    target = (uintptr_t) at + 2 + (uintptr_t) (intptr_t) (int8_t) at[1];
  else if (*at == 0x0f && at[1] >= 0x80 && at[1] <= 0x8f)
    {
      memcpy (&distance, at + 2, sizeof distance);
      target = (uintptr_t) at + 6 + (uintptr_t) (intptr_t) distance;
    }
  else if (*at == 0xe9)
    {
      memcpy (&distance, at + 1, sizeof distance);
      target = (uintptr_t) at + 5 + (uintptr_t) (intptr_t) distance;
    }
  return target >= first && target <= last;
}

/* So far a distance, which is negative, ends with two bytes of ones.  */
#define PAIR_REACH 65000

/* Jumps are looked for at so many bytes at a time, for which so many have to
   be read.  */
#define STARTS 14
#define START_BYTES 19

typedef uint8_t sixteen __attribute__ ((vector_size (16)));
typedef char signed_sixteen __attribute__ ((vector_size (16)));

static inline sixteen
load (const uint8_t *at)
{
  sixteen bytes;
  memcpy (&bytes, at, sizeof bytes);
  return bytes;
}

/* Bit I is set where byte I of WHERE is.  */
static inline unsigned
bits_of (sixteen where)
{
  return (unsigned) __builtin_ia32_pmovmskb128 ((signed_sixteen) where);
}

/* At which of the STARTS bytes from AT on, which is behind SITE, a jump into
   SITE may begin, by the distance that would be in it: one of a byte is what
   leads there, the upper two bytes of one of four are ones.  */
static inline unsigned
possible_starts (struct rp_jump_site site, const uint8_t *at)
{
  static const sixteen order
      = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 };
  /* From the byte behind the first one of SITE.  */
  sixteen target = load (at + 1) + order + (uint8_t) (at + 1 - site.at);
  unsigned starts = bits_of ((sixteen) (target <= JUMP_SIZE - 2));
  unsigned ones = bits_of ((sixteen) (load (at + 3) == 0xff));
  unsigned pairs = ones & ones >> 1;
  return (starts | pairs | pairs >> 1) & ((1U << STARTS) - 1);
}

/* Takes every byte for the start of an instruction: that finds all jumps
   there are, and some there are not.  */
bool
rp_jump_is_target (struct rp_jump_site site, const uint8_t *from,
                   const uint8_t *to)
{
  uintptr_t first = (uintptr_t) site.at + 1, last = first + JUMP_SIZE - 2;
  /* Of the page that holds the last byte all can be read.  */
  uintptr_t readable = ((uintptr_t) (to - 1) | 4095) + 1;
  const uint8_t *at = from;
  /* Calls through registers are shorter than a jump.  */
  for (unsigned i = 0; i + 1 < JUMP_SIZE; i++)
    if (site.at[i] == 0xff && (site.at[i + 1] & 0x38) == 0x10)
      return true;
  while (at + 6 <= to)
    {
      if (at > site.at + JUMP_SIZE && at - site.at < PAIR_REACH
          && (uintptr_t) at + START_BYTES <= readable)
        {
          unsigned starts = possible_starts (site, at);
          for (; starts != 0; starts &= starts - 1)
            {
              const uint8_t *jump = at + __builtin_ctz (starts);
              if (jump + 6 <= to && leads_to (jump, first, last))
                return true;
            }
          at += STARTS;
        }
      else if (leads_to (at++, first, last))
        return true;
    }
  return false;
}

void
rp_jump_write (struct rp_jump_site site, const void *to)
{
  uint32_t distance = (uint32_t) jump_distance (site, to);
  volatile uint8_t *code = site.at;
  code[1] = (uint8_t) distance;
  code[2] = (uint8_t) (distance >> 8);
  code[3] = (uint8_t) (distance >> 16);
  code[4] = (uint8_t) (distance >> 24);
  code[0] = 0xe9;
}

/* ------------------------------------------------------------ calls */

/* A call or jump with a 32-bit distance.  The linker makes a call through the
   import table one, with a prefix in front.  */
uintptr_t
rp_call_target (const uint8_t *end)
{
  int32_t distance;
  if (end[-JUMP_SIZE] != 0xe8 && end[-JUMP_SIZE] != 0xe9)
    return 0;
  memcpy (&distance, end - sizeof distance, sizeof distance);
  return (uintptr_t) end + (uintptr_t) (intptr_t) distance;
}

bool
rp_call_make (const uint8_t *end, const void *to, struct rp_word *word)
{
  intptr_t distance = (intptr_t) to - (intptr_t) end;
  word->at = (uint8_t *) (uintptr_t) end - sizeof word->value;
  word->value = (uint32_t) distance;
  return distance == (int32_t) distance;
}

void
rp_word_write (uint8_t *at, uint32_t value)
{
  for (size_t i = 0; i < sizeof value; i++)
    ((volatile uint8_t *) at)[i] = (uint8_t) (value >> 8 * i);
}

/* ---------------------------------------------------------- segment */

int
rp_processor_set_segment (uintptr_t distance)
{
  return (int) rp_syscall3 (SYS_arch_prctl, ARCH_SET_GS, (long) distance, 0);
}

int
rp_processor_try_segment (void)
{
  uint64_t base = 0;
  long error = rp_syscall3 (SYS_arch_prctl, ARCH_GET_GS, (long) &base, 0);
  if (error < 0)
    return (int) error;
  return base != 0 ? -EBUSY : rp_processor_set_segment (0);
}

/* Those that processor-x86-64.cc of the plugin writes: inc, dec, add and sub
   to memory relative to the instruction's end, and the comparison with the
   stack pointer, where a prefix without meaning takes the other's place.  */
uintptr_t
rp_processor_segment_counter (const uint8_t *code, size_t left,
                              uint8_t *prefix)
{
  size_t size = 8;
  *prefix = LOCK_PREFIX;
  if (left < 12 || code[0] != 0x65 || (code[1] & 0xf8) != 0x48
      || (code[3] & 0xc7) != 0x05)
    return 0;
  switch (code[2])
    {
    case 0x39: /* cmp */
      if (code[3] != 0x25)
        return 0;
      *prefix = DS_PREFIX;
      break;
    case 0xff: /* inc, dec */
    case 0x01: /* add, of a register */
      break;
    case 0x83: /* add or sub, of one byte */
      size = 9;
      break;
    case 0x81: /* of four */
      size = 12;
      break;
    default:
      return 0;
    }
  int32_t distance;
  memcpy (&distance, code + 4, sizeof distance);
  return (uintptr_t) code + size + (uintptr_t) (intptr_t) distance;
}

int
rp_segment_arch_prctl (int code, unsigned long address)
{
  if (code == ARCH_SET_GS && !rp_segment_asked ())
    return -1;
  long result = rp_syscall3 (SYS_arch_prctl, code, (long) address, 0);
  if (result < 0)
    errno = (int) -result;
  return result < 0 ? -1 : (int) result;
}

RP_NAMED_BY_ASSEMBLER (rp_segment_asked);

/* In assembler: whatever the call is, libc's function must find registers and
   stack as they were.  As pseudo-C:

     rp_segment_syscall (number, a, b, ...)
     {
       if (number == SYS_arch_prctl && a == ARCH_SET_GS
           && !rp_segment_asked ())
         return -1;
       goto *rp_segment_next_syscall;
     }  */
__asm__(".text\n"
        ".p2align 4\n"
        ".globl rp_segment_syscall\n"
        ".hidden rp_segment_syscall\n"
        ".type rp_segment_syscall, @function\n"
        "rp_segment_syscall:\n"
        "  .cfi_startproc\n"
        "  endbr64\n"
        "  cmpq $158, %rdi\n"
        "  jne 1f\n"
        "  cmpq $0x1001, %rsi\n"
        "  jne 1f\n"
        "  pushq %rdi\n"
        "  .cfi_adjust_cfa_offset 8\n"
        "  pushq %rsi\n"
        "  .cfi_adjust_cfa_offset 8\n"
        "  pushq %rdx\n"
        "  .cfi_adjust_cfa_offset 8\n"
        "  call rp_segment_asked\n"
        "  popq %rdx\n"
        "  .cfi_adjust_cfa_offset -8\n"
        "  popq %rsi\n"
        "  .cfi_adjust_cfa_offset -8\n"
        "  popq %rdi\n"
        "  .cfi_adjust_cfa_offset -8\n"
        "  testb %al, %al\n"
        "  jne 1f\n"
        "  movq $-1, %rax\n"
        "  ret\n"
        "1:\n"
        "  jmp *rp_segment_next_syscall(%rip)\n"
        "  .cfi_endproc\n"
        ".size rp_segment_syscall, .-rp_segment_syscall\n");

/* ------------------------------------------------------------ clock */

static void
cpuid (uint32_t leaf, uint32_t part, uint32_t *out)
{
  __asm__ volatile("cpuid"
                   : "=a"(out[0]), "=b"(out[1]), "=c"(out[2]), "=d"(out[3])
                   : "a"(leaf), "c"(part));
}

/* In a virtual machine each cpuid leaves it, which takes as long as writing a
   small profile.  A C library since 2.33 tells what it saw when it started. */
static bool
libc_knows (void)
{
#ifdef ASK_LIBC
  return __x86_get_cpuid_feature_leaf != NULL;
#else
  return false;
#endif
}

/* "Invariant TSC": same rate in all power states (CPUID 80000007h).  */
bool
rp_processor_has_ticks (double *hz)
{
  uint32_t r[4];
  *hz = 0;
#ifdef ASK_LIBC
  if (libc_knows ())
    return CPU_FEATURE_PRESENT (INVARIANT_TSC);
#endif
  cpuid (0x80000000u, 0, r);
  if (r[0] < 0x80000007u)
    return false;
  cpuid (0x80000007u, 0, r);
  return (r[3] & (1u << 8)) != 0;
}

/* ------------------------------------------------------------- gate */

/* Read by the stub below.  */
__attribute__ ((used, visibility ("hidden"))) uint64_t rp_gate_state_size
    = 512;
__attribute__ ((used, visibility ("hidden"))) uint64_t rp_gate_state_mask;

/* x87, SSE, AVX, AVX-512's three; tile registers are never touched here.  */
#define STATE_WANTED UINT64_C (0xe7)

/* The kernel's frame for a signal holds all of the state, in the same layout.
   It is taken as long as it is no waste of stack (tile registers).  */
#define SIGNAL_FRAME_MOST 4096

#ifndef AT_MINSIGSTKSZ
#define AT_MINSIGSTKSZ 51
#endif

/* Whether the system has enabled XSAVE.  */
static bool
has_xsave (void)
{
  uint32_t r[4];
#ifdef ASK_LIBC
  if (libc_knows ())
    return CPU_FEATURE_PRESENT (OSXSAVE);
#endif
  cpuid (0, 0, r);
  if (r[0] < 0xd)
    return false;
  cpuid (1, 0, r);
  return (r[2] & (1u << 27)) != 0;
}

void
rp_gate_init (void)
{
  uint32_t r[4], low, high;
  if (!has_xsave ())
    return;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  uint64_t mask = (((uint64_t) high << 32) | low) & STATE_WANTED;
  uint64_t size = 512 + 64, frame = getauxval (AT_MINSIGSTKSZ);
  bool known = frame > size && frame <= SIGNAL_FRAME_MOST;
  if (known)
    size = frame;
  for (uint32_t part = 2; part < 8 && !known; part++)
    if (mask & (UINT64_C (1) << part))
      {
        cpuid (0xd, part, r);
        if ((uint64_t) r[0] + r[1] > size)
          size = (uint64_t) r[0] + r[1];
      }
  rp_gate_state_size = (size + 63) & ~UINT64_C (63);
  rp_gate_state_mask = mask;
}

RP_NAMED_BY_ASSEMBLER (rp_gate_make_slab);

/* As pseudo-C:

     rp_gate_enter (unit)
     {
       char area[rp_gate_state_size] aligned (64);
       if (rp_gate_state_mask) xsave (area, rp_gate_state_mask);
       else fxsave (area);
       rp_gate_make_slab (unit);
       xrstor or fxrstor (area);
     }  */
__asm__(".text\n"
        ".p2align 4\n"
        ".globl rp_gate_enter\n"
        ".hidden rp_gate_enter\n"
        ".type rp_gate_enter, @function\n"
        "rp_gate_enter:\n"
        "  .cfi_startproc\n"
        "  pushq %rbp\n"
        "  .cfi_def_cfa_offset 16\n"
        "  .cfi_offset %rbp, -16\n"
        "  movq %rsp, %rbp\n"
        "  .cfi_def_cfa_register %rbp\n"
        "  subq rp_gate_state_size(%rip), %rsp\n"
        "  andq $-64, %rsp\n"
        "  movl rp_gate_state_mask(%rip), %eax\n"
        "  xorl %edx, %edx\n"
        "  testl %eax, %eax\n"
        "  jz 1f\n"
        /* xsave writes only bits of the header, xrstor checks them all.  */
        "  movq %rdx, 512(%rsp)\n"
        "  movq %rdx, 520(%rsp)\n"
        "  movq %rdx, 528(%rsp)\n"
        "  movq %rdx, 536(%rsp)\n"
        "  movq %rdx, 544(%rsp)\n"
        "  movq %rdx, 552(%rsp)\n"
        "  movq %rdx, 560(%rsp)\n"
        "  movq %rdx, 568(%rsp)\n"
        "  xsave64 (%rsp)\n"
        "  call rp_gate_make_slab\n"
        "  movl rp_gate_state_mask(%rip), %eax\n"
        "  xorl %edx, %edx\n"
        "  xrstor64 (%rsp)\n"
        "  jmp 2f\n"
        "1:\n"
        "  fxsave64 (%rsp)\n"
        "  call rp_gate_make_slab\n"
        "  fxrstor64 (%rsp)\n"
        "2:\n"
        "  leave\n"
        "  .cfi_def_cfa %rsp, 8\n"
        "  ret\n"
        "  .cfi_endproc\n"
        ".size rp_gate_enter, .-rp_gate_enter\n");

/* ---------------------------------------------------------- signals */

/* The kernel returns from a handler through this; the shape is what debuggers
   and unwinders look for.  */
__asm__(".text\n"
        ".p2align 4\n"
        ".hidden rp_signal_return\n"
        ".globl rp_signal_return\n"
        ".type rp_signal_return, @function\n"
        "nop\n"
        "rp_signal_return:\n"
        "  movq $15, %rax\n"
        "  syscall\n"
        ".size rp_signal_return, .-rp_signal_return\n");

typedef char bytes16 __attribute__ ((vector_size (16)));

/* Where the next byte e8 (call rel32) or e9 (jmp rel32) is, or END.  */
static uintptr_t
next_opcode (uintptr_t at, uintptr_t end)
{
  for (; at + 16 <= end; at += 16)
    {
      bytes16 code;
      memcpy (&code, (const void *) at, sizeof code);
      int found
          = __builtin_ia32_pmovmskb128 ((bytes16) ((code | 1) == (char) 0xe9));
      if (found != 0)
        return at + (uintptr_t) __builtin_ctz ((unsigned) found);
    }
  while (at < end && (*(const uint8_t *) at | 1) != 0xe9)
    at++;
  return at;
}

uintptr_t
rp_processor_next_call (uintptr_t at, uintptr_t end, uintptr_t *target_out)
{
  at = next_opcode (at, end);
  if (at >= end || end - at < 5)
    return 0;
  int32_t distance;
  memcpy (&distance, (const uint8_t *) at + 1, sizeof distance);
  *target_out = at + 5 + (uintptr_t) (intptr_t) distance;
  return at + 1;
}
