/* SPDX-License-Identifier: MIT */
/* direct-calls.c: leads calls between units past the bare functions.

   Counted versions call functions of other units by their symbols.  Where the
   linker led such a call to a bare function that now jumps to its gate, the
   call is made to enter the gate, behind the part that makes sure of the slab
   if both units have the same one.  Calls that the linker or the dynamic
   linker led elsewhere (--wrap, another definition, a shared library) do not
   lead to such a function, so they stay.  */

#include "direct-calls.h"
#include "processor.h"
#include "region.h"
#include "stream.h"

struct redirection
{
  const struct rp_jump *jumps; /* sorted by `from' */
  size_t count;
  struct rp_word *words;
  size_t word_count;
  size_t capacity;
};

/* The jump that stands at the start of TARGET, or NULL.  */
static const struct rp_jump *
find_jump (const struct redirection *work, uintptr_t target)
{
  size_t low = 0, high = work->count;
  while (low < high)
    {
      size_t middle = low + (high - low) / 2;
      if ((uintptr_t) work->jumps[middle].from < target)
        low = middle + 1;
      else
        high = middle;
    }
  if (low == work->count || (uintptr_t) work->jumps[low].from != target
      || work->jumps[low].state != RP_PATCH_DONE)
    return NULL;
  return &work->jumps[low];
}

/* Where a call from a body of CALLER is to go instead of to JUMP.  */
static uintptr_t
place_in_gate (const struct rp_unit *caller, const struct rp_jump *jump)
{
  const struct rp_unit *callee = jump->context;
  bool has_slab = caller->family == callee->family && !jump->adjusts;
  return (uintptr_t) jump->to + (has_slab ? callee->table.gate_head : 0);
}

static void
redirect_call (struct redirection *work, const struct rp_unit *unit,
               const uint8_t *end)
{
  uintptr_t target = rp_call_target (end);
  const struct rp_jump *jump = target ? find_jump (work, target) : NULL;
  if (jump != NULL && work->word_count < work->capacity
      && rp_call_make (end, (const void *) place_in_gate (unit, jump),
                       &work->words[work->word_count]))
    work->word_count++;
}

static void
redirect_unit (struct redirection *work, const struct rp_unit *unit)
{
  const uint8_t *calls = unit->table.calls;
  struct rp_stream stream = { calls, calls + unit->table.calls_size, false };
  while (stream.at < stream.end)
    {
      uint64_t body = rp_stream_number (&stream);
      uint64_t count = rp_stream_number (&stream);
      if (stream.bad || body >= unit->table.body_count)
        return;
      const uint8_t *at = rp_body_row (unit, (uint32_t) body)->code;
      for (; count > 0; count--)
        {
          at += rp_stream_number (&stream);
          if (stream.bad)
            return;
          if (at != NULL)
            redirect_call (work, unit, at);
        }
    }
}

void
rp_calls_redirect (const struct rp_unit *first, const struct rp_jump *jumps,
                   size_t count)
{
  struct rp_region region = { NULL, 0, false, 0 };
  struct redirection work = { .jumps = jumps, .count = count };
  for (size_t i = 1; i < count; i++)
    if (jumps[i].protection != jumps[0].protection)
      return; /* more than one kind of text: leave it alone */
  /* A call takes at least a byte of the table.  */
  for (const struct rp_unit *unit = first; unit; unit = unit->next)
    work.capacity += unit->table.calls_size;
  work.words = rp_region_alloc (&region, work.capacity * sizeof *work.words);
  if (work.words != NULL && count > 0)
    {
      for (const struct rp_unit *unit = first; unit; unit = unit->next)
        redirect_unit (&work, unit);
      rp_patch_words (work.words, work.word_count, jumps[0].protection);
    }
  rp_region_done (&region);
}
