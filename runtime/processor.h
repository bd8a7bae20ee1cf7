/* SPDX-License-Identifier: MIT */
/* processor.h - all that depends on the processor: system calls, the counter
   that serves as a clock, jumps over a function's first bytes, the gate's slow
   path.  Small things are inline in processor-CPU.h, the rest is in
   processor-CPU.c; configure chooses.  From anywhere, unless it says
   otherwise.

   A processor-CPU.h defines
     rp_syscall6               a system call; the result is the kernel's
     rp_processor_ticks        reads the counter
     RP_PROCESSOR_CLOCK        the counter's name in the profile
     rp_processor_caller       where a timed function was called from
     rp_processor_code_address  a return address without decoration
     rp_processor_interrupted  where a signal came
     rp_processor_stack        the stack pointer there
     rp_processor_jump_stack   the stack pointer that longjmp sets, or 0
     rp_processor_registers    all registers there, by DWARF's numbers
     rp_processor_settled      where the frame is that they were in, if it was
                               in the middle of a counter
     RP_PROCESSOR_PERF_REGISTERS, rp_processor_perf_register
                               perf's set of them, and their DWARF numbers
     RP_RELOCATION_JUMP_SLOT, RP_RELOCATION_GLOB_DAT
                               what fills entries of import tables
     rp_processor_returns_from_signal, rp_processor_signal_context,
     RP_PROCESSOR_CONTEXT_REGISTERS
                               how a stack leads on behind a handler
     RP_SIGNAL_RETURN          what a handler returns to, or NULL where the
                               kernel brings its own  */

#ifndef RP_PROCESSOR_H
#define RP_PROCESSOR_H

#include "base.h"

#include <ucontext.h>

#if defined __x86_64__
#include "processor-x86-64.h"
#elif defined __aarch64__
#include "processor-aarch64.h"
#else
#error "only x86-64 and aarch64 are known"
#endif

/* Whether the counter runs at one rate on all cores, whatever they do.  *HZ
   is that rate if the processor says it, else 0.  */
bool rp_processor_has_ticks (double *hz);

/* What probes call (abi.h, time_enter and time_leave); they keep all registers
   but those that carry their own arguments.  The wide ones, after
   rp_gate_init, keep as much of the vector registers as there is.  */
void rp_time_enter_kept (void);
void rp_time_leave_kept (void);
void rp_processor_wide_probes (void (**enter) (void), void (**leave) (void));

/* Does nothing else than they do beside their work: its time is theirs.  */
void rp_processor_keep_registers (void);

/* Make the calling thread's code find the slab that lies DISTANCE above the
   image (abi.h, RUCHYPROF_UNIT_SEGMENT).  0, or a negative error number.  */
int rp_processor_set_segment (uintptr_t distance);

/* Whether that can be done: the program does not use the register itself and
   the system lets it be set.  0, or a negative error number, -EBUSY for the
   former.  */
int rp_processor_try_segment (void);

/* The slot that the instruction at CODE, of at most LEFT bytes, adds to, or
   compares, where the segment register points; 0 if it is none that the plugin
   writes.  Its first byte is the prefix; with *PREFIX in its place it means
   the image, for all threads.  */
uintptr_t rp_processor_segment_counter (const uint8_t *code, size_t left,
                                        uint8_t *prefix);

/* With RP_PROCESSOR_SEGMENT_CALLS: libc's functions by which a program can set
   the register; they ask rp_segment_asked (segment.c) before they do.  */
bool rp_segment_asked (void);
int rp_segment_arch_prctl (int code, unsigned long address);
long rp_segment_syscall (long number, ...);

/* The bytes at the start of a function that a jump takes.  */
struct rp_jump_site
{
  uint8_t *at;
  size_t size;
};

/* Of FUNCTION; a landing pad for indirect calls stays in front.  */
struct rp_jump_site rp_jump_site (const void *function);

/* Whether a jump at SITE can reach TO.  */
bool rp_jump_reaches (struct rp_jump_site site, const void *to);

/* Write the jump, so that all threads run it from now on.  The site's page is
   writable and readable.  Calls nothing outside of its file.  */
void rp_jump_write (struct rp_jump_site site, const void *to);

/* The bytes of a jump at SITE, into BYTES of at least SITE's size.  */
void rp_jump_make (struct rp_jump_site site, const void *to, uint8_t *bytes);

struct rp_word;

/* Where the direct call or jump leads whose last byte stands before END, or 0
   if there is none.  */
uintptr_t rp_call_target (const uint8_t *end);

/* What to write, and where, so that it leads TO; false if it cannot.  */
bool rp_call_make (const uint8_t *end, const void *to, struct rp_word *word);

/* Write VALUE so that all threads run it from now on.  As rp_jump_write.  */
void rp_word_write (uint8_t *at, uint32_t value);

/* Makes code at CODE (RP_JUMP_COUNTING bytes, near TO and COUNTER) that adds
   one to *COUNTER, whatever other threads do, and jumps TO.  False where that
   is not possible.  */
#define RP_JUMP_COUNTING 32
bool rp_jump_counting (uint8_t *code, const uint64_t *counter, const void *to);

/* Makes code at CODE (RP_JUMP_PASSING bytes, near SITE and COUNTER) that adds
   one to *COUNTER and goes on with the instructions that a jump at SITE takes
   the place of, and then with those behind them.  From *ALONE on, which is
   within, the code relies on there being no other thread.  False where that is
   not possible.  */
#define RP_JUMP_PASSING 64
bool rp_jump_passing (uint8_t *code, struct rp_jump_site site,
                      const uint64_t *counter, const uint8_t **alone);

/* The next instruction from AT to before END that looks like a direct call or
   jump: what stands behind its first byte, and where it leads; 0 if there is
   none.  Data may look like one.  */
uintptr_t rp_processor_next_call (uintptr_t at, uintptr_t end,
                                  uintptr_t *target_out);

/* Whether some jump or call in FROM ... TO may lead or return to behind the
   first byte of SITE: it could not run while a jump stands there.  May say yes
   for no reason.  */
bool rp_jump_is_target (struct rp_jump_site site, const uint8_t *from,
                        const uint8_t *to);

#endif
