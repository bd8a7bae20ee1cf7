/* SPDX-License-Identifier: MIT */
/* alloc-sites.c: the numbers of call sites.  Any thread; no lock.  */

#define RP_NO_POISON
#include "alloc-sites.h"

/* Open addressing; a slot holds the caller's address and the
   site's number below it, and is set once, by compare and swap.  Numbers are
   given out in turn, so that counts lie close together; 0 is for all that
   found no room.  */
#define SITE_BITS 14
_Static_assert(RP_ALLOC_SITES == 1 << SITE_BITS, "");
static RP_BIG uint64_t site_slots[2 * RP_ALLOC_SITES];
static uint32_t last_site; /* atomic */
static RP_BIG void *site_callers[RP_ALLOC_SITES];
static RP_BIG uint8_t site_allocators[RP_ALLOC_SITES];

static __attribute__ ((noinline, cold)) uint32_t
new_site (void *caller, enum rp_allocator allocator)
{
  if (__atomic_load_n (&last_site, __ATOMIC_RELAXED) >= RP_ALLOC_SITES - 1)
    return 0;
  uint32_t site = __atomic_add_fetch (&last_site, 1, __ATOMIC_RELAXED);
  if (site >= RP_ALLOC_SITES)
    return 0;
  site_allocators[site] = (uint8_t) allocator;
  __atomic_store_n (&site_callers[site], caller, __ATOMIC_RELEASE);
  return site;
}

/* If two threads meet here, one number is given out in vain.  */
uint32_t
rp_alloc_site_number (void *caller, enum rp_allocator allocator)
{
  uint32_t at
      = (uint32_t) ((uintptr_t) caller * UINT64_C (0x9e3779b97f4a7c15) >> 32),
      site = 0;
  for (unsigned tries = 0; tries < 256; tries++, at++)
    {
      uint64_t *slot = &site_slots[at & (2 * RP_ALLOC_SITES - 1)];
      uint64_t value = __atomic_load_n (slot, __ATOMIC_RELAXED);
      if (value == 0)
        {
          if (site == 0)
            site = new_site (caller, allocator);
          uint64_t made = (uint64_t) (uintptr_t) caller << SITE_BITS | site;
          if (site == 0
              || __atomic_compare_exchange_n (slot, &value, made, false,
                                              __ATOMIC_RELAXED,
                                              __ATOMIC_RELAXED))
            return site;
        }
      /* Addresses of programs have no bits that get lost here.  */
      if (value >> SITE_BITS == (uintptr_t) caller)
        return value & (RP_ALLOC_SITES - 1);
    }
  return 0;
}

unsigned
rp_alloc_sites (void)
{
  unsigned last = __atomic_load_n (&last_site, __ATOMIC_RELAXED);
  return last < RP_ALLOC_SITES ? last + 1 : RP_ALLOC_SITES;
}

void *
rp_alloc_site_caller (unsigned site, enum rp_allocator *allocator_out)
{
  *allocator_out = (enum rp_allocator) site_allocators[site];
  return site_callers[site];
}
