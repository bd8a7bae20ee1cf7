/* SPDX-License-Identifier: MIT */
/* Starts of functions that are moved elsewhere and counted: each must do there
   what it does in its place.  */

#define RP_NO_POISON
#include "processor.h"

#include "unit.h"

#include <sys/mman.h>

#ifdef __x86_64__

/* Functions of two numbers.  A label `NAME_size' says how many bytes a jump
   would take the place of, at least.  */
__asm__(".text\n"
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
        ".data\n"
        "number: .quad 77\n"
        "half: .double 0.5\n"
        ".text\n");

typedef long function (long, long);
function pushes, branches, relative, compares, short_one, jumps, floats,
    guarded, wide, tests, calls, vectors;

static uint8_t *memory;

static bool
same (function *original)
{
  uint64_t *counter = (uint64_t *) (memory + 4096);
  const uint8_t *alone;
  struct rp_jump_site site
      = { (uint8_t *) (uintptr_t) original, rp_jump_site (original).size };
  memset (memory, 0xcc, RP_JUMP_PASSING);
  *counter = 0;
  if (!rp_jump_passing (memory, site, counter, &alone))
    return false;
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
  static function *const functions[]
      = { pushes, branches, relative, compares, short_one,
          jumps,  floats,   guarded,  wide,     tests };
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (!same (functions[i]))
      {
        printf ("function %zu is not moved\n", i);
        CHECK (false);
      }
}

static void
test_refused (void)
{
  CHECK (!same (calls));
  CHECK (!same (vectors));
}

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
  return unit_status ();
}

#else

static void
test_nothing (void)
{
}

int
main (void)
{
  RUN (test_nothing);
  return unit_status ();
}

#endif
