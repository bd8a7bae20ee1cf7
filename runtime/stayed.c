/* SPDX-License-Identifier: MIT */
/* stayed.c: see stayed.h.  */

#include "stayed.h"

/* A power of two.  */
#define ROWS 1024

static RP_BIG uintptr_t rows[ROWS];
static uint64_t count;
static uint64_t chance = UINT64_C (0x9e3779b97f4a7c15);

/* Once the table is full each of those so far is as likely to be in it as any
   other (Vitter, Random sampling with a reservoir, 1985, algorithm R).  */
void
rp_stayed_note (uintptr_t address)
{
  uint64_t at = count++;
  if (at >= ROWS)
    {
      chance ^= chance << 13;
      chance ^= chance >> 7;
      chance ^= chance << 17;
      at = chance % count;
    }
  if (at < ROWS)
    rows[at] = address;
}

void
rp_stayed_reset (void)
{
  count = 0;
}

uint32_t
rp_stayed_each (rp_stayed_fn *visit, void *data)
{
  uint32_t kept = count < ROWS ? (uint32_t) count : ROWS;
  for (uint32_t i = 0; i < kept; i++)
    visit (rows[i], data);
  return kept;
}
