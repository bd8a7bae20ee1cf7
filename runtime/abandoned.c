/* SPDX-License-Identifier: MIT */
/* abandoned.c: stands before longjmp, in handlers too, and is told of what a
   cancelled thread leaves: no lock but the
   dynamic linker's, no memory but a region of its own.

   Whether a handler runs is asked of the stack and of the signal mask first:
   a jump that comes from elsewhere, as in programs whose errors are jumps, is
   slower by some nanoseconds or, if it goes beyond the next page, by a system
   call if the program has handlers at all, and by nothing if it has none.  */

#include "abandoned.h"
#include "code-map.h"
#include "frames.h"
#include "imports.h"
#include "landing.h"
#include "run.h"
#include "signals.h"

#include <setjmp.h>

struct place
{
  uintptr_t address; /* 0: free */
  const struct rp_unit *unit;
  uint32_t body;
  uint32_t count;
};

#define PLACES_MAX 1024

static RP_BIG struct place places[PLACES_MAX];
static uint32_t used; /* of them */
static uint32_t lost; /* frames that are not among them */

/* The way from a handler to where it jumps.  */
struct jump
{
  uintptr_t stack;     /* the stack pointer there */
  uintptr_t alternate; /* the handlers' own stack, if we are on it */
  uintptr_t alternate_end;
  bool unwinds; /* all frames, rather than jumps */
  bool refused; /* ... which ends the process */
  bool begun;
  bool crossed; /* a handler was left */
  bool arrived;
  /* The last frame seen, once a handler was left.  */
  bool pending;
  bool interrupted;
  uintptr_t address;
};

static void
note_place (uintptr_t address)
{
  const struct rp_code_range *range = rp_code_map_find (address);
  if (range == NULL)
    return;
  size_t at = (address ^ address >> 10) % PLACES_MAX;
  for (size_t tries = 0; tries < PLACES_MAX; tries++)
    {
      struct place *place = &places[(at + tries) % PLACES_MAX];
      uintptr_t found = 0;
      if (__atomic_compare_exchange_n (&place->address, &found, address, false,
                                       __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
        {
          place->body = range->body;
          __atomic_store_n (&place->unit, range->unit, __ATOMIC_RELEASE);
          __atomic_fetch_add (&used, 1, __ATOMIC_RELEASE);
          found = address;
        }
      if (found == address)
        {
          __atomic_fetch_add (&place->count, 1, __ATOMIC_RELAXED);
          return;
        }
    }
  __atomic_fetch_add (&lost, 1, __ATOMIC_RELAXED);
}

static void
note_pending (struct jump *jump)
{
  if (jump->pending)
    note_place (jump->address);
  jump->pending = false;
}

static bool
on_alternate (const struct jump *jump, uintptr_t stack)
{
  return stack >= jump->alternate && stack < jump->alternate_end;
}

/* A frame is abandoned if the next one's stack pointer, where it calls, is
   still below the target's; of the frame that holds the target only what a
   signal interrupted in it.  */
static bool
visit (const struct rp_frame_place *frame, void *data)
{
  struct jump *jump = data;
  bool interrupted = frame->interrupted && jump->begun;
  jump->begun = true;
  if (!interrupted
      && on_alternate (jump, frame->stack) == on_alternate (jump, jump->stack)
      && frame->stack > jump->stack)
    {
      if (jump->interrupted)
        note_pending (jump);
      jump->arrived = true;
      return false;
    }
  note_pending (jump);
  jump->crossed |= interrupted;
  jump->pending = jump->crossed;
  jump->interrupted = interrupted;
  jump->address = frame->address;
  return true;
}

/* Unwinding goes no further than to the first frame that has something to do:
   control goes on there, and what called it has called what may not return.
   An interrupted frame is left, too; how its code went on is not seen.  */
static bool
find_landing (const struct rp_frame_place *frame, void *data)
{
  struct jump *jump = data;
  enum rp_landing landing = rp_landing_find (frame);
  if (landing == RP_LANDING_NONE)
    return frame->interrupted || frame->stack <= jump->stack;
  if (landing == RP_LANDING_ENDS)
    jump->refused = true; /* the frames will be seen when the process ends */
  else if (frame->interrupted)
    __atomic_fetch_add (&lost, 1, __ATOMIC_RELAXED);
  jump->stack = frame->stack;
  return false;
}

static void
note_frames (const ucontext_t *context, struct jump *jump)
{
  stack_t alternate;
  uint64_t registers[RP_PROCESSOR_REGISTERS];
  struct rp_region region = { NULL, 0, false, 0 };
  struct rp_objects objects;
  if (sigaltstack (NULL, &alternate) == 0 && (alternate.ss_flags & SS_ONSTACK))
    {
      jump->alternate = (uintptr_t) alternate.ss_sp;
      jump->alternate_end = jump->alternate + alternate.ss_size;
    }
  rp_processor_registers (context, registers);
  struct rp_frames start = { registers, 0, true, true };
  rp_objects_find (&objects, &region);
  if (jump->unwinds)
    rp_frames_walk (&objects, &start, find_landing, jump);
  if (!jump->refused)
    rp_frames_walk (&objects, &start, visit, jump);
  if (!jump->refused && !jump->arrived && jump->crossed)
    __atomic_fetch_add (&lost, 1, __ATOMIC_RELAXED);
  rp_region_done (&region);
}

static __attribute__ ((noinline)) void
note_jump (uintptr_t stack)
{
  ucontext_t context;
  struct jump jump = { .stack = stack };
  if (stack == 0 || getcontext (&context) != 0)
    __atomic_fetch_add (&lost, 1, __ATOMIC_RELAXED);
  else
    note_frames (&context, &jump);
}

void
rp_abandoned_note (const ucontext_t *context, const void *target)
{
  int saved = errno;
  struct jump jump = { .stack = target ? rp_processor_jump_stack (target) : 0,
                       .unwinds = true,
                       .begun = true };
  if (jump.stack == 0)
    __atomic_fetch_add (&lost, 1, __ATOMIC_RELAXED);
  else
    note_frames (context, &jump);
  errno = saved;
}

static void
look_at (const void *target)
{
  int saved = errno;
  uintptr_t stack = rp_processor_jump_stack (target);
  if (rp_run.config.sample_rate >= 1 && rp_signals_handler_may_run (stack))
    note_jump (stack);
  errno = saved;
}

_Noreturn void __longjmp_chk (struct __jmp_buf_tag *, int);

static _Noreturn void
own_longjmp (struct __jmp_buf_tag *target, int value)
{
  look_at (target);
  siglongjmp (target, value);
}

static _Noreturn void
own_longjmp_checked (struct __jmp_buf_tag *target, int value)
{
  look_at (target);
  __longjmp_chk (target, value);
}

void
rp_abandoned_watch (void)
{
  static const struct rp_import jumps[]
      = { RP_IMPORT ("longjmp", own_longjmp),
          RP_IMPORT ("_longjmp", own_longjmp),
          RP_IMPORT ("siglongjmp", own_longjmp),
          RP_IMPORT ("__longjmp_chk", own_longjmp_checked),
          { NULL, NULL } };
  static bool warned;
  if (!rp_imports_redirect (jumps) && !warned)
    {
      rp_warn ("import tables may not be changed: counts of functions that a "
               "signal's handler leaves by longjmp may be wrong",
               "", "");
      warned = true;
    }
}

size_t
rp_abandoned_count (void)
{
  static bool warned;
  if (lost > 0 && !warned)
    {
      rp_warn ("a signal's handler jumped, or a thread was cancelled, where "
               "frames could not be followed: counts of what was left may be "
               "wrong",
               "", "");
      warned = true;
    }
  return __atomic_load_n (&used, __ATOMIC_ACQUIRE);
}

bool
rp_abandoned_lost (void)
{
  return __atomic_load_n (&lost, __ATOMIC_ACQUIRE) > 0;
}

void
rp_abandoned_add (struct rp_photo *photo, size_t room)
{
  for (size_t i = 0; i < RP_COUNT_OF (places) && room > 0; i++)
    {
      const struct place *place = &places[i];
      const struct rp_unit *unit
          = __atomic_load_n (&place->unit, __ATOMIC_ACQUIRE);
      if (unit == NULL)
        continue;
      photo->frames[photo->frame_count++]
          = (struct rp_live){ NULL, unit, place->body, place->count,
                              place->address };
      room--;
    }
}

void
rp_abandoned_forget (void)
{
  if (used > 0)
    memset (places, 0, sizeof places);
  used = lost = 0;
}
