/* SPDX-License-Identifier: MIT */
/* region.c: mmap-backed bump allocation.  Async-signal-safe as long as the
   region is not shared with the interrupted code.  */

#include "region.h"
#include "syscalls.h"

struct rp_region rp_lasting;

struct rp_chunk
{
  struct rp_chunk *next;
  size_t size; /* of the mapping */
  size_t used;
  size_t dirty; /* bytes below this may hold old contents */
  size_t ready; /* bytes below this have memory behind them */
};

#define RP_CHUNK_DEFAULT ((size_t) 256 * 1024)

/* On x86-64, and on aarch64 with pages of 4 KiB.  */
#define HUGE_PAGE ((size_t) 2 * 1024 * 1024)
#define PAGE ((size_t) 4096)

/* Linux 5.14.  */
#define POPULATE_WRITE 23

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

/* Chunks of the default size that nobody needs any more.  Whoever needs one
   next finds its pages in memory and in the caches: a new page costs ten times
   what it costs to clear one.  Any thread, signal handlers too.  */
static struct rp_chunk *shelf[4];

static struct rp_chunk *
take_from_shelf (void)
{
  for (size_t i = 0; i < RP_COUNT_OF (shelf); i++)
    if (__atomic_load_n (&shelf[i], __ATOMIC_RELAXED) != NULL)
      {
        struct rp_chunk *chunk
            = __atomic_exchange_n (&shelf[i], NULL, __ATOMIC_ACQ_REL);
        if (chunk != NULL)
          return chunk;
      }
  return NULL;
}

static bool
put_on_shelf (struct rp_chunk *chunk)
{
  for (size_t i = 0; i < RP_COUNT_OF (shelf); i++)
    {
      struct rp_chunk *none = NULL;
      if (__atomic_compare_exchange_n (&shelf[i], &none, chunk, false,
                                       __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
        return true;
    }
  return false;
}

static void
release_chunk (struct rp_chunk *chunk)
{
  if (chunk->dirty < chunk->used)
    chunk->dirty = chunk->used;
  if (chunk->ready < chunk->dirty)
    chunk->ready = chunk->dirty;
  if (chunk->size != RP_CHUNK_DEFAULT || !put_on_shelf (chunk))
    rp_pages_unmap (chunk, chunk->size);
}

/* Pages are asked for several at a time, which costs half of what a fault for
   each of them costs; a few at first, for regions that stay small.  A kernel
   that cannot do that gives them one by one.  */
#define MOST_AHEAD ((size_t) 256 * 1024)

/* Asks for the pages at PAGES, of SIZE bytes, from FROM to END and some more;
   returns where they end.  */
static size_t
prepare (struct rp_region *region, char *pages, size_t size, size_t from,
         size_t end)
{
  from &= ~(PAGE - 1);
  if (end < from + region->ahead)
    end = from + region->ahead;
  end = round_up (end, PAGE);
  if (end > size)
    end = size;
  rp_syscall3 (SYS_madvise, (long) (pages + from), (long) (end - from),
               POPULATE_WRITE);
  if (region->ahead < MOST_AHEAD)
    region->ahead *= 2;
  return end;
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
      = size == RP_CHUNK_DEFAULT ? take_from_shelf () : NULL;
  if (chunk == NULL)
    {
      chunk = region->huge ? map_huge (size) : rp_pages_map (size);
      if (chunk == NULL)
        return NULL;
      size_t ready = 0;
      if (region->ahead > 0)
        ready
            = prepare (region, (char *) chunk, size, 0, sizeof *chunk + least);
      chunk->ready = ready;
      chunk->size = size;
      chunk->dirty = 0;
    }
  chunk->next = region->chunks;
  chunk->used = sizeof *chunk;
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
  if (region->ahead > 0 && chunk->used > chunk->ready)
    chunk->ready = prepare (region, (char *) chunk, chunk->size, chunk->ready,
                            chunk->used);
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
      release_chunk (keep);
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
      release_chunk (chunk);
    }
}
