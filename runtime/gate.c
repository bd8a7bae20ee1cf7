/* SPDX-License-Identifier: MIT */
/* gate.c: a gate's slow path.  Any thread, signal handlers too.

   A gate stands between a caller and its callee, so every register that may
   carry an argument has to survive.  The gate's own stub keeps the general
   ones, rp_gate_enter (processor-CPU.c) the rest around rp_gate_make_slab.  */

#include "gate.h"
#include "processor.h"
#include "threads.h"

/* Called by rp_gate_enter, in assembler.  */
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
    {
      /* A new thread has its creator's segment base.  */
      if (own->family->image != NULL)
        rp_processor_set_segment ((uintptr_t) slab->slots
                                  - (uintptr_t) own->family->image);
      *cell () = slab->slots;
    }
  errno = saved;
}
