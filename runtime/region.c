/* SPDX-License-Identifier: MIT */
/* region.c: mmap-backed bump allocation.  Async-signal-safe as long as the
   region is not shared with the interrupted code.  */

#include "region.h"
#include "syscalls.h"

struct rp_chunk
{
  struct rp_chunk *next;
  size_t size; /* of the mapping */
  size_t used;
  size_t dirty; /* bytes below this may hold old contents */
};

#define RP_CHUNK_DEFAULT ((size_t) 256 * 1024)

/* On x86-64, and on aarch64 with pages of 4 KiB.  */
#define HUGE_PAGE ((size_t) 2 * 1024 * 1024)

void *
rp_pages_map (size_t size)
{
  long got = rp_syscall6 (SYS_mmap, 0, (long) size, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return got < 0 && got > -4096 ? NULL : (void *) got;
}

/* SIZE, a multiple of HUGE_PAGE, in huge pages if the system has some: to fill
   one with zeros costs what forty small page faults cost.  */
static void *
map_huge (size_t size)
{
  char *pages = rp_pages_map (size + HUGE_PAGE);
  if (pages == NULL)
    return NULL;
  size_t before = -(uintptr_t) pages & (HUGE_PAGE - 1);
  if (before > 0)
    rp_pages_unmap (pages, before);
  pages += before;
  rp_pages_unmap (pages + size, HUGE_PAGE - before);
  rp_syscall3 (SYS_madvise, (long) pages, (long) size, MADV_HUGEPAGE);
  return pages;
}

void *
rp_pages_map_above (size_t size, const void *floor)
{
  /* The system fills memory from above, so all but a program that the loader
     itself was started on lies below what is mapped next.  */
  const uintptr_t step = (uintptr_t) 1 << 30;
  uintptr_t hint = 0;
  for (int tries = 0; tries < 64; tries++)
    {
      long got = rp_syscall6 (SYS_mmap, (long) hint, (long) size,
                              PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (got < 0 && got > -4096)
        return NULL;
      if ((uintptr_t) got > (uintptr_t) floor)
        return (void *) got;
      rp_pages_unmap ((void *) got, size);
      hint = (hint ? hint : (uintptr_t) floor & ~(step - 1)) + step;
    }
  return NULL;
}

void
rp_pages_unmap (void *pages, size_t size)
{
  if (pages != NULL)
    rp_syscall3 (SYS_munmap, (long) pages, (long) size, 0);
}

static size_t
round_up (size_t size, size_t to)
{
  return (size + to - 1) & ~(to - 1);
}

static struct rp_chunk *
add_chunk (struct rp_region *region, size_t least)
{
  size_t size = region->chunk_size ? region->chunk_size : RP_CHUNK_DEFAULT;
  if (size < least + sizeof (struct rp_chunk) + RP_CACHE_LINE)
    size = round_up (least + sizeof (struct rp_chunk) + RP_CACHE_LINE, 65536);
  if (region->huge)
    size = round_up (size, HUGE_PAGE);
  struct rp_chunk *chunk
      = region->huge ? map_huge (size) : rp_pages_map (size);
  if (chunk == NULL)
    return NULL;
  chunk->next = region->chunks;
  chunk->size = size;
  chunk->used = sizeof *chunk;
  chunk->dirty = 0;
  region->chunks = chunk;
  return chunk;
}

static void *
alloc_aligned (struct rp_region *region, size_t size, size_t alignment)
{
  if (size > PTRDIFF_MAX / 2)
    return NULL;
  struct rp_chunk *chunk = region->chunks;
  if (chunk == NULL || round_up (chunk->used, alignment) + size > chunk->size)
    chunk = add_chunk (region, size);
  if (chunk == NULL)
    return NULL;
  size_t start = round_up (chunk->used, alignment);
  chunk->used = start + size;
  char *piece = (char *) chunk + start;
  if (start < chunk->dirty)
    memset (piece, 0,
            chunk->used < chunk->dirty ? size : chunk->dirty - start);
  return piece;
}

void *
rp_region_alloc (struct rp_region *region, size_t size)
{
  return alloc_aligned (region, size ? size : 1, 16);
}

void *
rp_region_alloc_line (struct rp_region *region, size_t size)
{
  return alloc_aligned (region, round_up (size ? size : 1, RP_CACHE_LINE),
                        RP_CACHE_LINE);
}

void *
rp_region_copy (struct rp_region *region, const void *from, size_t size)
{
  void *piece = rp_region_alloc (region, size);
  if (piece != NULL && size != 0)
    memcpy (piece, from, size);
  return piece;
}

char *
rp_region_string (struct rp_region *region, const char *string)
{
  return rp_region_copy (region, string, strlen (string) + 1);
}

void
rp_region_reset (struct rp_region *region)
{
  struct rp_chunk *keep = region->chunks;
  if (keep == NULL)
    return;
  while (keep->next != NULL)
    {
      struct rp_chunk *next = keep->next;
      rp_pages_unmap (keep, keep->size);
      keep = next;
    }
  if (keep->dirty < keep->used)
    keep->dirty = keep->used;
  keep->used = sizeof *keep;
  region->chunks = keep;
}

void
rp_region_done (struct rp_region *region)
{
  while (region->chunks != NULL)
    {
      struct rp_chunk *chunk = region->chunks;
      region->chunks = chunk->next;
      rp_pages_unmap (chunk, chunk->size);
    }
}
