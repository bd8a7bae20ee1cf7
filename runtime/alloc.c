/* SPDX-License-Identifier: MIT */
/* alloc.c: accounting of the program's memory.  Any thread; not to be called
   by signal handlers, as malloc is not either.

   Memory itself comes from glibc's allocator by its own names
   (__libc_malloc ...), which need no look-up and so work from the first
   instruction on.  */

#define RP_NO_POISON
#include "alloc.h"
#include "alloc-shards.h"
#include "alloc-sites.h"
#include "lock.h"
#include "region.h"
#include "stacks.h"
#include "syscalls.h"

#include <dlfcn.h>

struct tag
{
  uint32_t site; /* where its counts are among a shard's, in bytes */
  uint32_t check;
  uint64_t size;
};

/* Sizes from here on are not counted: 0 until counting begins, then what
   leaves no room for a tag.  One comparison says both.  */
static size_t size_limit;

/* glibc's functions by their own addresses, not through a table.  (Clang has
   no such attribute.)  */
#if __has_attribute(noplt)
#define RP_DIRECT __attribute__ ((noplt))
#else
#define RP_DIRECT
#endif
RP_DIRECT void *__libc_malloc (size_t);
RP_DIRECT void *__libc_calloc (size_t, size_t);
RP_DIRECT void *__libc_realloc (void *, size_t);
RP_DIRECT void *__libc_memalign (size_t, size_t);
RP_DIRECT void __libc_free (void *);

static uint32_t check_key;
static size_t (*usable_size) (void *);
static bool reads_headers; /* glibc's blocks look as header_usable thinks */

/* Glibc's word before a block: the chunk's size, and in its lowest bits
   whether it was mapped on its own (bit 1).  The usable size of a block by it.
   To call libc for every block costs more than all the counting.  */
#define MAPPED ((size_t) 2)

static inline size_t
header_of (const void *block)
{
  return ((const size_t *) block)[-1];
}

static inline size_t
header_usable (const void *block)
{
  size_t head = header_of (block);
  return (head & ~(size_t) 7) - 8 - ((head & MAPPED) << 2);
}

/* Allocators change: only what proves right is relied on.  */
static bool
check_headers (void)
{
  static const size_t sizes[] = { 1, 24, 25, 100, 1000, 70000, 1000000 };
  bool good = true;
  for (size_t i = 0; i < RP_COUNT_OF (sizes); i++)
    {
      void *block
          = i % 2 ? __libc_malloc (sizes[i]) : __libc_memalign (64, sizes[i]);
      if (block == NULL)
        return false;
      good = good && header_usable (block) == usable_size (block);
      __libc_free (block);
    }
  return good;
}

/* That of the allocator behind ours: glibc's own names (alloc.c) lead to it
   where it has taken them over, as tcmalloc and mimalloc do.  */
void *
rp_alloc_usable_of (void *libc)
{
  void *used = dlsym (RTLD_DEFAULT, "__libc_malloc");
  bool own = libc != NULL && used == dlsym (libc, "__libc_malloc");
  void *next = own ? NULL : dlsym (RTLD_NEXT, "malloc_usable_size");
  return next != NULL   ? next
         : libc != NULL ? dlsym (libc, "malloc_usable_size")
                        : NULL;
}

int
rp_alloc_start (void *function)
{
  if (function == NULL)
    return -1;
  *(void **) &usable_size = function;
  reads_headers = check_headers ();
  struct timespec now;
  clock_gettime (CLOCK_MONOTONIC, &now);
  check_key = (uint32_t) now.tv_nsec * 2654435761u ^ 0x5bd1e995u;
  size_limit = PTRDIFF_MAX - sizeof (struct tag) - 64;
  return 0;
}

static inline void
set_special (struct rp_shard *shard, int paused, void *on_behalf)
{
  shard->paused = paused;
  shard->on_behalf = on_behalf;
  shard->special = paused > 0 || on_behalf != NULL || !reads_headers;
}

static bool
is_dead (const struct rp_shard *shard)
{
  return rp_syscall3 (SYS_tgkill, rp_getpid (), shard->tid, 0) == -ESRCH;
}

static struct rp_shard *
make_shard (void)
{
  struct rp_guard guard;
  rp_lock (&guard);
  struct rp_shard *shard = rp_shards;
  /* A shard goes on counting for the next thread when its own is gone.  */
  while (shard != NULL && !is_dead (shard))
    shard = shard->next;
  if (shard == NULL)
    {
      shard = rp_pages_map (sizeof *shard);
      if (shard != NULL)
        {
          shard->next = rp_shards;
          rp_shards = shard;
        }
    }
  if (shard != NULL)
    {
      shard->tid = rp_gettid ();
      shard->last_block = NULL;
      set_special (shard, 0, NULL);
      shard->drawn += (uint64_t) (RP_STACK_BYTES / 2 - shard->until_stack);
      shard->until_stack = RP_STACK_BYTES / 2;
      shard->random = (uint64_t) shard->tid;
      rp_own_shard = shard;
    }
  rp_unlock (&guard);
  return shard;
}

static inline struct rp_shard *
get_shard (void)
{
  struct rp_shard *shard = rp_own_shard;
  return RP_LIKELY (shard != NULL) ? shard : make_shard ();
}

static inline struct rp_cached_site *
cached_site (struct rp_shard *shard, void *caller)
{
  return &shard->cache[(uintptr_t) caller & (CACHED_SITES - 1)];
}

/* Publishes the thread's live bytes when they are a step, raises the peak, and
   says from which number of live bytes on either is to be done again.  */
static __attribute__ ((noinline)) void
settle_live (struct rp_shard *shard)
{
  int64_t own = shard->unpublished, all;
  if (own > RP_ALLOC_STEP || own < -RP_ALLOC_STEP)
    {
      all = __atomic_add_fetch (&rp_live_bytes, own, __ATOMIC_RELAXED);
      shard->unpublished = own = 0;
    }
  else
    all = __atomic_load_n (&rp_live_bytes, __ATOMIC_RELAXED) + own;
  if (all > shard->peak)
    shard->peak = all;
  int64_t below_peak = own + (shard->peak - all);
  shard->settled = below_peak < RP_ALLOC_STEP ? below_peak : RP_ALLOC_STEP;
}

/* BYTES more are live.  */
static inline void
add_live (struct rp_shard *shard, size_t bytes)
{
  int64_t own = shard->unpublished += (int64_t) bytes;
  if (RP_UNLIKELY (own > shard->settled))
    settle_live (shard);
}

/* BYTES less.  A peak is where somebody allocates.  */
static inline void
take_live (struct rp_shard *shard, size_t bytes)
{
  int64_t own = shard->unpublished -= (int64_t) bytes;
  if (RP_UNLIKELY (own < -RP_ALLOC_STEP))
    settle_live (shard);
}

static inline struct tag *
tag_at (void *block, size_t usable)
{
  return (struct tag *) (void *) ((char *) block + usable
                                  - sizeof (struct tag));
}

static __attribute__ ((noinline, cold)) struct tag *
tag_by_libc (void *block)
{
  size_t usable = usable_size (block) & ~(size_t) 7;
  return usable < sizeof (struct tag) ? NULL : tag_at (block, usable);
}

/* The same for a block that is not MAPPED, in fewer steps.  */
static inline struct tag *
tag_behind (void *block)
{
  return tag_at (block, (header_of (block) & ~(size_t) 7) - 8);
}

/* Where BLOCK's tag is if it has one, or NULL.  glibc has no smaller block
   than a tag.  */
static inline struct tag *
tag_of (void *block)
{
  return RP_LIKELY (reads_headers) ? tag_at (block, header_usable (block))
                                   : tag_by_libc (block);
}

/* What a tag of BLOCK has for a check word.  A tag that was copied or left
   over fits no other block.  */
static inline uint32_t
check_of (const void *block)
{
  return (uint32_t) ((uintptr_t) block >> 4) ^ check_key;
}

/* Bytes from one that asks for its stack to the next: RP_STACK_BYTES on
   average, at random so as not to fall in step with the program.  */
static int64_t
next_distance (struct rp_shard *shard)
{
  /* Knuth's linear congruential generator: its upper bits.  */
  shard->random = shard->random * UINT64_C (6364136223846793005)
                  + UINT64_C (1442695040888963407);
  return RP_STACK_BYTES / 2
         + (int64_t) ((shard->random >> 33) % (uint64_t) RP_STACK_BYTES);
}

/* Bytes beyond which distances are not drawn one by one.  */
#define FAR (1000 * RP_STACK_BYTES)

/* A block stands for RP_STACK_BYTES times the number of those in it that
   ask.  */
static __attribute__ ((noinline, cold)) void
take_stack (struct rp_shard *shard, size_t size, const void *caller)
{
  int64_t steps = 0;
  if (shard->until_stack < -FAR)
    {
      steps = -shard->until_stack / RP_STACK_BYTES;
      shard->until_stack += steps * RP_STACK_BYTES;
      shard->drawn += (uint64_t) (steps * RP_STACK_BYTES);
    }
  for (; shard->until_stack < 0; steps++)
    {
      int64_t distance = next_distance (shard);
      shard->until_stack += distance;
      shard->drawn += (uint64_t) distance;
    }
  set_special (shard, shard->paused + 1, shard->on_behalf);
  rp_stacks_take (caller, size, (double) steps * (double) RP_STACK_BYTES);
  set_special (shard, shard->paused - 1, shard->on_behalf);
}

/* A block of more than RP_SMALL bytes.  The small ones are the rest.  */
static inline void
count_bigger (struct rp_shard *shard, size_t size)
{
  struct rp_size_class *class = &shard->bigger[size > RP_MEDIUM];
  class->count++;
  class->bytes += size;
}

static inline struct rp_site_count *
site_at (struct rp_shard *shard, uint32_t offset)
{
  return (struct rp_site_count *) (void *) ((char *) shard->sites + offset);
}

/* TAG is the block's, SITE the place of its call site's counts.  */
static inline void
count_block (struct rp_shard *shard, void *block, struct tag *tag, size_t size,
             void *caller, uint32_t site)
{
  tag->site = site;
  tag->check = check_of (block);
  tag->size = size;
  struct rp_site_count *count = site_at (shard, site);
  count->allocs++;
  count->bytes += size;
  shard->allocs++;
  shard->last_block = block;
  if (RP_UNLIKELY (size > RP_SMALL))
    count_bigger (shard, size);
  add_live (shard, size);
  shard->until_stack -= (int64_t) size;
  if (RP_UNLIKELY (shard->until_stack < 0))
    take_stack (shard, size, caller);
}

/* The long way: a thread's first block, a call site that is not in the cache,
   a block that is mapped, stands for something else or is looked into by
   libc.  */
static __attribute__ ((noinline)) void
count_slowly (void *block, size_t size, void *caller,
              enum rp_allocator allocator)
{
  struct rp_shard *shard = get_shard ();
  if (shard == NULL || shard->paused)
    return;
  if (shard->on_behalf != NULL)
    {
      caller = shard->on_behalf;
      allocator = RP_NEW;
      set_special (shard, shard->paused, NULL);
    }
  struct rp_cached_site *cached = cached_site (shard, caller);
  if (cached->caller != caller)
    {
      cached->site = rp_alloc_site_number (caller, allocator)
                     * (uint32_t) sizeof (struct rp_site_count);
      cached->caller = caller;
    }
  struct tag *tag = tag_of (block);
  if (tag != NULL)
    count_block (shard, block, tag, size, caller, cached->site);
}

static inline __attribute__ ((always_inline)) void
count_alloc (void *block, size_t size, void *caller,
             enum rp_allocator allocator)
{
  struct rp_shard *shard = rp_own_shard;
  if (RP_LIKELY (shard != NULL && !shard->special))
    {
      const struct rp_cached_site *cached = cached_site (shard, caller);
      if (RP_LIKELY (cached->caller == caller
                     && (header_of (block) & MAPPED) == 0))
        {
          count_block (shard, block, tag_behind (block), size, caller,
                       cached->site);
          return;
        }
    }
  count_slowly (block, size, caller, allocator);
}

static inline bool
is_valid (const struct tag *tag, const void *block)
{
  return tag->check == check_of (block)
         && tag->site < RP_ALLOC_SITES * sizeof (struct rp_site_count);
}

/* The block's tag if it has one, else NULL.  */
static inline struct tag *
valid_tag (void *block)
{
  struct tag *tag = tag_of (block);
  return RP_LIKELY (tag != NULL && is_valid (tag, block)) ? tag : NULL;
}

/* The block with this tag, which is void from now on, is not live any
   more.  */
static inline void
count_free (struct rp_shard *shard, const void *block, struct tag *tag)
{
  struct rp_site_count *site = site_at (shard, tag->site);
  uint64_t size = tag->size;
  tag->check = ~tag->check;
  site->frees++;
  site->freed_bytes += size;
  if (shard->last_block == block)
    {
      site->temporary++;
      shard->last_block = NULL;
    }
  take_live (shard, size);
}

void *
rp_alloc_malloc (size_t size, void *caller)
{
  if (RP_UNLIKELY (size >= size_limit))
    return __libc_malloc (size);
  void *block = __libc_malloc (size + sizeof (struct tag));
  if (RP_LIKELY (block != NULL))
    count_alloc (block, size, caller, RP_MALLOC);
  return block;
}

void *
rp_alloc_calloc (size_t count, size_t size, void *caller)
{
  size_t total;
  if (RP_UNLIKELY (__builtin_mul_overflow (count, size, &total)
                   || total >= size_limit))
    return __libc_calloc (count, size);
  void *block = __libc_calloc (1, total + sizeof (struct tag));
  if (RP_LIKELY (block != NULL))
    count_alloc (block, total, caller, RP_CALLOC);
  return block;
}

void *
rp_alloc_memalign (size_t alignment, size_t size, void *caller)
{
  if (RP_UNLIKELY (size >= size_limit))
    return __libc_memalign (alignment, size);
  void *block = __libc_memalign (alignment, size + sizeof (struct tag));
  if (RP_LIKELY (block != NULL))
    count_alloc (block, size, caller, RP_MEMALIGN);
  return block;
}

/* Another size for a block with a tag.  */
static __attribute__ ((noinline)) void *
resize (void *block, struct tag *tag, size_t size, void *caller)
{
  struct tag old = *tag;
  tag->check = ~old.check;
  void *moved = __libc_realloc (block, size + sizeof (struct tag));
  if (moved == NULL)
    {
      /* The old block stays as it is.  */
      tag->check = old.check;
      return NULL;
    }
  struct rp_shard *shard = get_shard ();
  if (RP_LIKELY (shard != NULL))
    {
      /* To grow is not to be temporary.  */
      shard->last_block = NULL;
      count_free (shard, block, &old);
    }
  count_alloc (moved, size, caller, RP_REALLOC);
  return moved;
}

void *
rp_alloc_realloc (void *block, size_t size, void *caller)
{
  if (RP_UNLIKELY (size >= size_limit))
    return __libc_realloc (block, size);
  if (block == NULL)
    {
      void *made = __libc_malloc (size + sizeof (struct tag));
      if (RP_LIKELY (made != NULL))
        count_alloc (made, size, caller, RP_REALLOC);
      return made;
    }
  if (size == 0)
    {
      rp_alloc_free (block);
      return NULL;
    }
  struct tag *tag = valid_tag (block);
  if (tag != NULL)
    return resize (block, tag, size, caller);
  /* Not one of ours; its new place might be, but then its old size is
     unknown.  */
  return __libc_realloc (block, size);
}

/* By a thread that has no shard yet or is in a special state; a mapped
   block.  */
static __attribute__ ((noinline)) void
free_slowly (void *block)
{
  struct tag *tag = size_limit > 0 ? valid_tag (block) : NULL;
  struct rp_shard *shard = tag != NULL ? get_shard () : NULL;
  if (shard != NULL)
    count_free (shard, block, tag);
  __libc_free (block);
}

void
rp_alloc_free (void *block)
{
  if (block == NULL)
    return;
  struct rp_shard *shard = rp_own_shard;
  if (RP_UNLIKELY (shard == NULL || shard->special
                   || (header_of (block) & MAPPED) != 0))
    {
      free_slowly (block);
      return;
    }
  struct tag *tag = tag_behind (block);
  if (RP_LIKELY (is_valid (tag, block)))
    count_free (shard, block, tag);
  __libc_free (block);
}

size_t
rp_alloc_usable_size (void *block)
{
  if (block == NULL)
    return 0;
  if (usable_size == NULL)
    {
      void *libc = dlopen ("libc.so.6", RTLD_LAZY | RTLD_NOLOAD);
      *(void **) &usable_size = rp_alloc_usable_of (libc);
      return usable_size != NULL ? usable_size (block) : 0;
    }
  struct tag *tag = size_limit > 0 ? valid_tag (block) : NULL;
  if (tag != NULL)
    return (size_t) ((char *) tag - (char *) block);
  return usable_size (block);
}

bool
rp_alloc_for (void *caller)
{
  struct rp_shard *shard = size_limit > 0 ? get_shard () : NULL;
  if (shard == NULL || (caller != NULL && shard->on_behalf != NULL))
    return false;
  set_special (shard, shard->paused, caller);
  return true;
}

void
rp_alloc_pause (bool pause)
{
  struct rp_shard *shard = size_limit > 0 ? get_shard () : NULL;
  if (shard != NULL && (pause || shard->paused > 0))
    set_special (shard, shard->paused + (pause ? 1 : -1), shard->on_behalf);
}

void
rp_alloc_mark (struct rp_alloc_mark *mark)
{
  struct rp_shard *shard = size_limit > 0 ? get_shard () : NULL;
  memset (mark, 0, sizeof *mark);
  if (shard == NULL)
    return;
  mark->allocs = shard->allocs;
  mark->bytes = rp_shard_bytes (shard);
  mark->peak = shard->peak;
  shard->peak = 0;
  settle_live (shard);
}

void
rp_alloc_since (const struct rp_alloc_mark *mark, struct rp_alloc_mark *used)
{
  struct rp_shard *shard = size_limit > 0 ? get_shard () : NULL;
  memset (used, 0, sizeof *used);
  if (shard == NULL)
    return;
  used->allocs = shard->allocs - mark->allocs;
  used->bytes = rp_shard_bytes (shard) - mark->bytes;
  used->peak = shard->peak;
  if (mark->peak > shard->peak)
    shard->peak = mark->peak;
}
