/* SPDX-License-Identifier: MIT */
/* detours.c: the first half of the pages runs, the second is written.  */

#include "detours.h"
#include "syscalls.h"

#define DETOUR_SIZE                                                           \
  (RP_JUMP_PASSING > RP_JUMP_COUNTING ? RP_JUMP_PASSING : RP_JUMP_COUNTING)

static struct
{
  uint8_t *code;
  uint64_t *counters;
  size_t half; /* bytes */
  size_t used;
  size_t capacity;
} room;

void
rp_detours_open (const struct rp_module *module, size_t count)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  size_t half = (count * DETOUR_SIZE + page - 1) & ~(page - 1);
  memset (&room, 0, sizeof room);
  if (count == 0)
    return;
  for (uintptr_t step = 1; step < 512; step++)
    {
      uintptr_t wish = ((module->to + page) & ~(page - 1)) + (step << 20);
      long got = rp_syscall6 (
          SYS_mmap, (long) wish, (long) (2 * half), PROT_READ | PROT_WRITE,
          MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
      if (got != (long) wish)
        continue;
      room.code = (uint8_t *) wish;
      room.counters = (uint64_t *) (wish + half);
      room.half = half;
      room.capacity = count;
      return;
    }
}

const void *
rp_detour_to (const void *to, uint64_t **counter)
{
  uint8_t *code = room.code + room.used * DETOUR_SIZE;
  if (room.used == room.capacity
      || !rp_jump_counting (code, &room.counters[room.used], to))
    return NULL;
  *counter = &room.counters[room.used++];
  return code;
}

const void *
rp_detour_passing (struct rp_jump_site site, uint64_t **counter,
                   const uint8_t **alone)
{
  uint8_t *code = room.code + room.used * DETOUR_SIZE;
  if (room.used == room.capacity || !rp_jump_reaches (site, code)
      || !rp_jump_passing (code, site, &room.counters[room.used], alone))
    return NULL;
  *counter = &room.counters[room.used++];
  return code;
}

bool
rp_detours_close (void)
{
  if (room.capacity == 0)
    return true;
  __builtin___clear_cache ((char *) room.code, (char *) room.code + room.half);
  return rp_syscall3 (SYS_mprotect, (long) room.code, (long) room.half,
                      PROT_READ | PROT_EXEC)
         == 0;
}
