/* SPDX-License-Identifier: MIT */
/* Starts of functions that are moved elsewhere and counted: each must do there
   what it does in its place.  */

#define RP_NO_POISON
#include "processor.h"

#include "unit.h"

#include <sys/mman.h>

/* Functions of two numbers.  */
#ifdef __x86_64__
__asm__(".text\n"
        ".globl rounds, rounds_end\n"
        "pushes: pushq %rbp; movq %rsp, %rbp; leaq (%rdi,%rsi,2), %rax;"
        " popq %rbp; ret\n"
        "branches: testl %edi, %edi; je 1f; leaq 1(%rsi), %rax; ret\n"
        "1: movl $-7, %eax; cltq; ret\n"
        "relative: movq number(%rip), %rax; addq %rdi, %rax; ret\n"
        "compares: cmpl $77, number(%rip); jne 1f; movl $5, %eax; ret\n"
        "1: xorl %eax, %eax; ret\n"
        "short_one: leal (%rdi,%rdi,2), %eax; ret; nop; nop; nop; nop\n"
        "jumps: jmp 1f; .fill 4, 1, 0x90\n"
        "1: movl %esi, %eax; ret\n"
        "floats: cvtsi2sdq %rdi, %xmm0; mulsd half(%rip), %xmm0;"
        " cvttsd2siq %xmm0, %rax; ret\n"
        "guarded: subq $24, %rsp; movq %fs:40, %rax; xorq %fs:40, %rax;"
        " addq %rdi, %rax; addq $24, %rsp; ret\n"
        "wide: movabsq $0x123456789a, %rax; subq %rsi, %rax; ret\n"
        "tests: testb $1, %dil; sete %al; movzbl %al, %eax; ret\n"
        "calls: call pushes; ret; nop\n"
        "vectors: vxorps %xmm0, %xmm0, %xmm0; ret; nop\n"
        "rounds: leaq 3(%rdi), %rdi; nop; decq %rsi; jne rounds\n"
        "movq %rdi, %rax; ret\n"
        "rounds_end:\n"
        ".data\n"
        "number: .quad 77\n"
        "half: .double 0.5\n"
        ".text\n");

typedef long function (long, long);
function pushes, branches, relative, compares, short_one, jumps, floats,
    guarded, wide, tests, calls, vectors;
static function *const movable[]
    = { pushes, branches, relative, compares, short_one,
        jumps,  floats,   guarded,  wide,     tests };
static function *const refused[] = { calls, vectors };
#else
__asm__(".text\n"
        ".globl rounds, rounds_end\n"
        "pushes: stp x29, x30, [sp, -16]!; mov x29, sp\n"
        " add x0, x0, x1, lsl 1; ldp x29, x30, [sp], 16; ret\n"
        "returns: ret\n"
        "floats: scvtf d0, x0; fmov d1, 0.5; fmul d0, d0, d1\n"
        " fcvtzs x0, d0; ret\n"
        "padded: hint 34; sub x0, x0, x1; ret\n" /* bti c */
        /* paciasp, autiasp */
        "signing: hint 25; stp x29, x30, [sp, -16]!; mov x29, sp\n"
        " mul x0, x0, x1; ldp x29, x30, [sp], 16; hint 29; ret\n"
        "place: adr x2, number; ldr x0, [x2]; ret\n"
        "page: adrp x2, number; ldr x0, [x2, :lo12:number]; ret\n"
        "literal: ldr x0, number; ret\n"
        "vector_literal: ldr d0, number; ret\n"
        "jumps: b 1f; 1: ret\n"
        "branches: b.eq 1f; 1: ret\n"
        "zeros: cbz x0, 1f; 1: ret\n"
        "bits: tbnz x0, 3, 1f; 1: ret\n"
        "calls: bl returns\n"
        "calls_pointer: blr x1\n"
        "rounds: add x0, x0, 3; subs x1, x1, 1; b.ne rounds; ret\n"
        "rounds_end:\n"
        ".balign 8\n"
        "number: .quad 77\n");

typedef long function (long, long);
function pushes, returns, floats, padded, signing, place, page, literal,
    vector_literal, jumps, branches, zeros, bits, calls, calls_pointer;
static function *const movable[]
    = { pushes, returns, floats, padded, signing };
static function *const refused[]
    = { place,    page,  literal, vector_literal, jumps,
        branches, zeros, bits,    calls,          calls_pointer };
#endif
function rounds;
extern const uint8_t rounds_end[];

static uint8_t *memory;

static bool
same (function *original)
{
  uint64_t *counter = (uint64_t *) (memory + 4096);
  const uint8_t *alone;
  struct rp_jump_site site = rp_jump_site (original);
  memset (memory, 0xcc, RP_JUMP_PASSING);
  *counter = 0;
  if (!rp_jump_passing (memory, site, counter, &alone))
    return false;
  __builtin___clear_cache ((char *) memory, (char *) memory + 4096);
  function *with_lock = (function *) (uintptr_t) memory;
  function *without = (function *) (uintptr_t) alone;
  for (long i = -3; i < 4; i++)
    {
      CHECK (with_lock (i, 10) == original (i, 10));
      CHECK (without (i, 11) == original (i, 11));
    }
  CHECK (*counter == 14);
  return true;
}

static void
test_moved (void)
{
  for (size_t i = 0; i < sizeof movable / sizeof *movable; i++)
    if (!same (movable[i]))
      {
        printf ("function %zu is not moved\n", i);
        CHECK (false);
      }
}

static void
test_refused (void)
{
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
    if (same (refused[i]))
      {
        printf ("function %zu is moved\n", i);
        CHECK (false);
      }
}

/* A loop begins at the first byte, and nothing leads behind that.  */
static void
test_rounds (void)
{
  struct rp_jump_site site = rp_jump_site (rounds);
  struct rp_jump_site before = { site.at - 1, site.size };
  CHECK (!rp_jump_is_target (site, site.at, rounds_end));
  CHECK (rp_jump_is_target (before, site.at, rounds_end));
}

#ifdef __x86_64__
/* Puts the jump of which LENGTH bytes are given to AT, leading to TARGET.  */
static void
put_jump (uint8_t *at, const uint8_t *jump, size_t length,
          const uint8_t *target)
{
  size_t reach = length > 1 || jump[0] == 0xe9 ? 4 : 1;
  int32_t distance = (int32_t) (target - (at + length + reach));
  memcpy (at, jump, length);
  if (reach == 1)
    at[length] = (uint8_t) distance;
  else
    memcpy (at + length, &distance, sizeof distance);
}

/* Wherever a jump back stands, it is found, among bytes of any kind; what
   leads to the first byte or behind the fifth is none.  */
static void
test_targets (void)
{
  static const struct
  {
    uint8_t code[2];
    uint8_t length;
    uint8_t reach;
  } jumps[] = { { { 0xe9 }, 1, 4 },
                { { 0x0f, 0x84 }, 2, 4 },
                { { 0xeb }, 1, 1 },
                { { 0x75 }, 1, 1 } };
  static const uint8_t fills[] = { 0x90, 0xff, 0xfe };
  static uint8_t code[90000];
  for (size_t f = 0; f < sizeof fills; f++)
    for (size_t j = 0; j < sizeof jumps / sizeof *jumps; j++)
      for (size_t at = 5; at + 6 <= sizeof code; at += at < 300 ? 1 : 1999)
        {
          if (jumps[j].reach == 1 && at > 125)
            break;
          struct rp_jump_site site = { code + 8, 5 };
          memset (code, 0x90, 16);
          memset (code + 16, fills[f], sizeof code - 16);
          CHECK (!rp_jump_is_target (site, code + 8, code + sizeof code));
          for (int to = 8; at >= 14 && to <= 13; to++)
            {
              put_jump (code + at, jumps[j].code, jumps[j].length, code + to);
              CHECK (rp_jump_is_target (site, code + 8, code + sizeof code)
                     == (to > 8 && to < 13));
            }
        }
}
#else
/* Wherever a jump back stands, it is found; what leads to the first
   instruction or behind the second is none.  */
static void
test_targets (void)
{
  static const struct
  {
    uint32_t code;
    unsigned bits, shift;
  } jumps[] = { { 0x14000000, 26, 0 },   /* b */
                { 0x54000000, 19, 5 },   /* b.eq */
                { 0xb4000000, 19, 5 },   /* cbz */
                { 0x36000000, 14, 5 } }; /* tbz */
  static uint32_t code[8000];
  const uint8_t *from = (const uint8_t *) code;
  struct rp_jump_site site = { (uint8_t *) code, 8 };
  for (size_t j = 0; j < sizeof jumps / sizeof *jumps; j++)
    for (int at = 3; at < 8000; at += at < 100 ? 1 : 499)
      {
        for (size_t i = 0; i < 8000; i++)
          code[i] = 0xd503201f; /* nop */
        CHECK (!rp_jump_is_target (site, from, from + sizeof code));
        for (int to = 0; to < 3; to++)
          {
            uint32_t distance = (uint32_t) (to - at);
            code[at] = jumps[j].code
                       | (distance & ((1u << jumps[j].bits) - 1))
                             << jumps[j].shift;
            CHECK (rp_jump_is_target (site, from, from + sizeof code)
                   == (to == 1));
          }
      }
}
#endif

/* Near the code, and to be written and run.  */
static bool
find_memory (void)
{
  uintptr_t wish = ((uintptr_t) pushes | 0xfff) + 1;
  for (int i = 1; i < 500; i++)
    {
      memory = mmap ((void *) (wish + ((uintptr_t) i << 20)), 8192,
                     PROT_READ | PROT_WRITE | PROT_EXEC,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
      if (memory != MAP_FAILED)
        return true;
    }
  return false;
}

int
main (void)
{
  CHECK (find_memory ());
  RUN (test_moved);
  RUN (test_refused);
  RUN (test_rounds);
  RUN (test_targets);
  return unit_status ();
}
