/* SPDX-License-Identifier: MIT */
/* cfi-rules.c: see cfi-rules.h.

   Each place of the table has a sequence number, which is odd while somebody
   writes (Lameter, Effective Synchronization on Linux/NUMA Systems, 2005).
   Who finds it odd, or another one afterwards, goes without: a writer may have
   been interrupted by whoever reads, or stand still for a photograph.  */

#include "cfi-rules.h"

#define PLACE_BITS 9
#define WORDS (sizeof (struct rp_cfi_rule) / sizeof (uint64_t))
_Static_assert(sizeof (struct rp_cfi_rule) % sizeof (uint64_t) == 0, "");
_Static_assert(offsetof (struct rp_cfi_rule, address) == 0, "");

static RP_BIG struct place
{
  uint64_t sequence;
  uint64_t words[WORDS];
} places[1 << PLACE_BITS];

static struct place *
place_of (uintptr_t address)
{
  return &places[(uint64_t) address * UINT64_C (0x9e3779b97f4a7c15)
                 >> (64 - PLACE_BITS)];
}

bool
rp_cfi_rule_find (uint32_t generation, uintptr_t address,
                  struct rp_cfi_rule *rule)
{
  struct place *place = place_of (address);
  uint64_t words[WORDS];
  uint64_t sequence = __atomic_load_n (&place->sequence, __ATOMIC_ACQUIRE);
  if (sequence & 1
      || __atomic_load_n (&place->words[0], __ATOMIC_RELAXED) != address)
    return false;
  for (size_t i = 0; i < WORDS; i++)
    words[i] = __atomic_load_n (&place->words[i], __ATOMIC_RELAXED);
  __atomic_thread_fence (__ATOMIC_ACQUIRE);
  if (__atomic_load_n (&place->sequence, __ATOMIC_RELAXED) != sequence)
    return false;
  memcpy (rule, words, sizeof *rule);
  return rule->generation == generation && rule->address == address
         && rule->entry != NULL;
}

void
rp_cfi_rule_keep (const struct rp_cfi_rule *rule)
{
  struct place *place = place_of (rule->address);
  uint64_t words[WORDS];
  uint64_t sequence = __atomic_load_n (&place->sequence, __ATOMIC_RELAXED);
  if (sequence & 1
      || !__atomic_compare_exchange_n (&place->sequence, &sequence,
                                       sequence + 1, false, __ATOMIC_ACQUIRE,
                                       __ATOMIC_RELAXED))
    return;
  __atomic_thread_fence (__ATOMIC_RELEASE);
  memcpy (words, rule, sizeof words);
  for (size_t i = 0; i < WORDS; i++)
    __atomic_store_n (&place->words[i], words[i], __ATOMIC_RELAXED);
  __atomic_store_n (&place->sequence, sequence + 2, __ATOMIC_RELEASE);
}
