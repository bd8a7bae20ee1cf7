/* SPDX-License-Identifier: MIT */
/* gate.c: a gate's slow path.  Any thread, signal handlers too.

   A gate stands between a caller and its callee, so every register that may
   carry an argument has to survive.  The gate's own stub keeps the general
   ones.  The stub here keeps the rest and is, as pseudo-C:

     rp_gate_enter (unit)
     {
       char area[rp_gate_state_size] aligned (64);
       if (rp_gate_state_mask) xsave (area, rp_gate_state_mask);
       else fxsave (area);
       rp_gate_make_slab (unit);
       xrstor or fxrstor (area);
     }  */

#include "gate.h"
#include "threads.h"

__attribute__ ((visibility ("hidden"), used)) void
rp_gate_make_slab (struct ruchyprof_unit *unit);

void
rp_gate_make_slab (struct ruchyprof_unit *unit)
{
  int saved = errno;
  struct rp_unit *own = rp_unit_of (unit);
  struct rp_slab *slab = own ? rp_thread_slab (own->family) : NULL;
  void **(*cell) (void) = (void **(*) (void) ) (uintptr_t) unit->cell;
  if (slab != NULL)
    *cell () = slab->slots;
  errno = saved;
}

#ifdef __x86_64__

/* Read by the stub below.  */
__attribute__ ((visibility ("hidden"))) uint64_t rp_gate_state_size = 512;
__attribute__ ((visibility ("hidden"))) uint64_t rp_gate_state_mask;

/* x87, SSE, AVX, AVX-512's three; tile registers are never touched here.  */
#define STATE_WANTED UINT64_C (0xe7)

static void
cpuid (uint32_t leaf, uint32_t part, uint32_t *out)
{
  __asm__ volatile("cpuid"
                   : "=a"(out[0]), "=b"(out[1]), "=c"(out[2]), "=d"(out[3])
                   : "a"(leaf), "c"(part));
}

void
rp_gate_init (void)
{
  uint32_t r[4], low, high;
  cpuid (0, 0, r);
  if (r[0] < 0xd)
    return;
  cpuid (1, 0, r);
  if (!(r[2] & (1u << 27)))
    return; /* the system has not enabled XSAVE */
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  uint64_t mask = (((uint64_t) high << 32) | low) & STATE_WANTED;
  uint64_t size = 512 + 64;
  for (uint32_t part = 2; part < 8; part++)
    if (mask & (UINT64_C (1) << part))
      {
        cpuid (0xd, part, r);
        if ((uint64_t) r[0] + r[1] > size)
          size = (uint64_t) r[0] + r[1];
      }
  rp_gate_state_size = (size + 63) & ~UINT64_C (63);
  rp_gate_state_mask = mask;
}

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

#else

void
rp_gate_init (void)
{
}

void
rp_gate_enter (struct ruchyprof_unit *unit)
{
  rp_gate_make_slab (unit);
}

#endif
