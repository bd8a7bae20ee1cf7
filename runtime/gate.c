/* SPDX-License-Identifier: MIT */
/* gate.c: a gate's slow path.  Any thread, signal handlers too.

   A gate stands between a caller and its callee, so every register that may
   carry an argument has to survive.  The gate's own stub keeps the general
   ones, rp_gate_enter (processor-CPU.c) the rest around rp_gate_make_slab.  */

#include "gate.h"
#include "lock.h"
#include "processor.h"
#include "threads.h"

/* Lets the calling thread count in SLAB; CELL as in struct rp_family.  */
static void
settle (const struct rp_family *family, void **(*cell) (void),
        const struct rp_slab *slab)
{
  /* A new thread has its creator's segment base.  */
  if (family->segment && !family->shared)
    rp_processor_set_segment ((uintptr_t) slab->slots
                              - (uintptr_t) family->image);
  *cell () = slab->slots;
}

__attribute__ ((used)) void
rp_gate_make_slab (struct ruchyprof_unit *unit)
{
  int saved = errno;
  struct rp_unit *own = rp_unit_of (unit);
  struct rp_slab *slab = own ? rp_thread_slab (own->family) : NULL;
  if (slab != NULL)
    settle (own->family, (void **(*) (void) ) (uintptr_t) unit->cell, slab);
  errno = saved;
}

void
rp_gate_enter_all (void)
{
  int saved = errno;
  struct rp_guard guard;
  rp_lock (&guard);
  for (struct rp_family *family = rp_families; family; family = family->next)
    {
      struct rp_slab *slab
          = family->cell && family->spare ? rp_thread_slab (family) : NULL;
      if (slab != NULL)
        settle (family, family->cell, slab);
    }
  rp_unlock (&guard);
  errno = saved;
}
