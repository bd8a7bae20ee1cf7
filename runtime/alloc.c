/* SPDX-License-Identifier: MIT */
/* alloc.c: accounting of the program's memory.  Any thread; not to be called
   by signal handlers, as malloc is not either.

   Memory itself comes from glibc's allocator by its own names
   (__libc_malloc ...), which need no look-up and so work from the first
   instruction on.  */

#define RP_NO_POISON
#include "alloc.h"
#include "lock.h"
#include "region.h"
#include "stacks.h"
#include "syscalls.h"

#include <dlfcn.h>

void *__libc_malloc (size_t);
void *__libc_calloc (size_t, size_t);
void *__libc_realloc (void *, size_t);
void *__libc_memalign (size_t, size_t);
void __libc_free (void *);

bool rp_alloc_on;

struct tag
{
  uint32_t site;
  uint32_t check;
  uint64_t size;
};

struct cached_site
{
  void *caller;
  uint32_t site;
};

#define CACHED_SITES 512

struct shard
{
  struct shard *next;
  int tid;
  int paused;          /* the runtime's own allocations are not counted */
  void *on_behalf;     /* caller of the allocation function that called us */
  void *last_block;    /* allocated last, nothing allocated since */
  int64_t until_stack; /* bytes to allocate until a stack is taken */
  int64_t unpublished; /* live bytes */
  int64_t peak;
  struct rp_alloc_totals totals;
  struct cached_site cache[CACHED_SITES];
  struct rp_site_count sites[RP_ALLOC_SITES]; /* pages come when touched */
};

static RP_TLS struct shard *own_shard;
static struct shard *shards;
static int64_t live_bytes; /* atomic, relaxed: sum of what was published */

/* The call sites: open addressing, the index is the site's number.  Keys are
   set once, by compare and swap; 0 is never used.  */
static void *site_callers[RP_ALLOC_SITES];
static uint8_t site_allocators[RP_ALLOC_SITES];

static uint32_t check_key;
static size_t (*usable_size) (void *);
static bool reads_headers; /* glibc's blocks look as header_usable thinks */

/* The usable size of a block from the word before it: the chunk's size, and in
   its lowest bits whether it was mapped on its own.  A call for every block
   costs more than all the counting.  */
static inline size_t
header_usable (const void *block)
{
  size_t head = ((const size_t *) block)[-1];
  return (head & ~(size_t) 7) - (head & 2 ? 16 : 8);
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
  rp_alloc_on = true;
  return 0;
}

static bool
is_dead (const struct shard *shard)
{
  return rp_syscall3 (SYS_tgkill, rp_getpid (), shard->tid, 0) == -ESRCH;
}

static struct shard *
make_shard (void)
{
  struct rp_guard guard;
  rp_lock (&guard);
  struct shard *shard = shards;
  /* A shard goes on counting for the next thread when its own is gone.  */
  while (shard != NULL && !is_dead (shard))
    shard = shard->next;
  if (shard == NULL)
    {
      shard = rp_pages_map (sizeof *shard);
      if (shard != NULL)
        {
          shard->next = shards;
          shards = shard;
        }
    }
  if (shard != NULL)
    {
      shard->tid = rp_gettid ();
      shard->on_behalf = shard->last_block = NULL;
      shard->paused = 0;
      shard->until_stack = RP_STACK_BYTES / 2;
      own_shard = shard;
    }
  rp_unlock (&guard);
  return shard;
}

static inline struct shard *
get_shard (void)
{
  struct shard *shard = own_shard;
  return RP_LIKELY (shard != NULL) ? shard : make_shard ();
}

static inline uint32_t
hash_pointer (const void *pointer)
{
  return (uint32_t) ((uintptr_t) pointer * UINT64_C (0x9e3779b97f4a7c15)
                     >> 32);
}

static uint32_t
find_site (void *caller, enum rp_allocator allocator)
{
  uint32_t at = hash_pointer (caller);
  for (unsigned tries = 0; tries < 256; tries++, at++)
    {
      uint32_t site = at & (RP_ALLOC_SITES - 1);
      if (site == 0)
        continue;
      void *expected = NULL;
      if (__atomic_load_n (&site_callers[site], __ATOMIC_RELAXED) == caller)
        return site;
      if (__atomic_compare_exchange_n (&site_callers[site], &expected, caller,
                                       false, __ATOMIC_RELAXED,
                                       __ATOMIC_RELAXED))
        {
          site_allocators[site] = (uint8_t) allocator;
          return site;
        }
      if (expected == caller)
        return site;
    }
  return 0;
}

static inline uint32_t
site_of (struct shard *shard, void *caller, enum rp_allocator allocator)
{
  if (shard->on_behalf != NULL)
    {
      caller = shard->on_behalf;
      shard->on_behalf = NULL;
      allocator = RP_NEW;
    }
  struct cached_site *cached
      = &shard->cache[hash_pointer (caller) & (CACHED_SITES - 1)];
  if (RP_UNLIKELY (cached->caller != caller))
    {
      cached->site = find_site (caller, allocator);
      cached->caller = caller;
    }
  return cached->site;
}

/* BYTES more are live.  */
static inline void
add_live (struct shard *shard, int64_t bytes)
{
  int64_t own = shard->unpublished + bytes;
  int64_t all = __atomic_load_n (&live_bytes, __ATOMIC_RELAXED);
  if (all + own > shard->peak)
    shard->peak = all + own;
  if (RP_UNLIKELY (own > RP_ALLOC_STEP || own < -RP_ALLOC_STEP))
    {
      __atomic_fetch_add (&live_bytes, own, __ATOMIC_RELAXED);
      own = 0;
    }
  shard->unpublished = own;
}

static inline struct tag *
tag_of (void *block)
{
  size_t usable = RP_LIKELY (reads_headers) ? header_usable (block)
                                            : usable_size (block);
  if (usable < sizeof (struct tag))
    return NULL;
  return (struct tag *) (void *) ((char *) block + (usable & ~(size_t) 7)
                                  - sizeof (struct tag));
}

/* One in RP_STACK_BYTES bytes asks for its stack, at random distances so as
   not to fall in step with the program.  */
static __attribute__ ((noinline, cold)) void
take_stack (struct shard *shard, size_t size, const void *caller)
{
  int64_t over = -shard->until_stack;
  int64_t steps = 1 + over / RP_STACK_BYTES;
  uint64_t random = (hash_pointer (caller) + shard->totals.class_bytes[0])
                    * UINT64_C (0x9e3779b97f4a7c15);
  shard->until_stack
      = RP_STACK_BYTES / 2
        + (int64_t) ((random >> 33) % (uint64_t) RP_STACK_BYTES);
  shard->paused++;
  rp_stacks_take (caller, size, (double) steps * (double) RP_STACK_BYTES);
  shard->paused--;
}

static inline void
count_alloc (void *block, size_t size, void *caller,
             enum rp_allocator allocator)
{
  struct shard *shard = get_shard ();
  if (RP_UNLIKELY (shard == NULL || shard->paused))
    return;
  uint32_t site = site_of (shard, caller, allocator);
  struct tag *tag = tag_of (block);
  tag->site = site;
  tag->check = hash_pointer (block) ^ check_key;
  tag->size = size;
  unsigned class = (size > 256) + (size > 4096);
  shard->totals.class_count[class]++;
  shard->totals.class_bytes[class] += size;
  shard->sites[site].allocs++;
  shard->sites[site].bytes += size;
  shard->last_block = block;
  add_live (shard, (int64_t) size);
  shard->until_stack -= (int64_t) size;
  if (RP_UNLIKELY (shard->until_stack < 0))
    take_stack (shard, size, caller);
}

/* The block's tag if it has one, which is void from now on.  */
static inline bool
take_tag (void *block, struct tag *out)
{
  struct tag *tag = tag_of (block);
  if (tag == NULL || tag->check != (hash_pointer (block) ^ check_key)
      || tag->site >= RP_ALLOC_SITES)
    return false;
  *out = *tag;
  tag->check = ~tag->check;
  return true;
}

static inline void
count_free (void *block, const struct tag *tag)
{
  struct shard *shard = get_shard ();
  if (RP_UNLIKELY (shard == NULL))
    return;
  struct rp_site_count *site = &shard->sites[tag->site];
  site->frees++;
  site->freed_bytes += tag->size;
  if (shard->last_block == block)
    {
      site->temporary++;
      shard->last_block = NULL;
    }
  add_live (shard, -(int64_t) tag->size);
}

static inline bool
is_too_big (size_t size)
{
  return size > PTRDIFF_MAX - sizeof (struct tag) - 64;
}

void *
rp_alloc_malloc (size_t size, void *caller)
{
  if (RP_UNLIKELY (!rp_alloc_on || is_too_big (size)))
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
  if (RP_UNLIKELY (!rp_alloc_on || __builtin_mul_overflow (count, size, &total)
                   || is_too_big (total)))
    return __libc_calloc (count, size);
  void *block = __libc_calloc (1, total + sizeof (struct tag));
  if (RP_LIKELY (block != NULL))
    count_alloc (block, total, caller, RP_CALLOC);
  return block;
}

void *
rp_alloc_memalign (size_t alignment, size_t size, void *caller)
{
  if (RP_UNLIKELY (!rp_alloc_on || is_too_big (size)))
    return __libc_memalign (alignment, size);
  void *block = __libc_memalign (alignment, size + sizeof (struct tag));
  if (RP_LIKELY (block != NULL))
    count_alloc (block, size, caller, RP_MEMALIGN);
  return block;
}

void *
rp_alloc_realloc (void *block, size_t size, void *caller)
{
  if (RP_UNLIKELY (!rp_alloc_on || is_too_big (size)))
    return __libc_realloc (block, size);
  if (block == NULL)
    {
      void *made = __libc_malloc (size + sizeof (struct tag));
      if (made != NULL)
        count_alloc (made, size, caller, RP_REALLOC);
      return made;
    }
  struct tag tag;
  if (size == 0)
    {
      rp_alloc_free (block);
      return NULL;
    }
  if (!take_tag (block, &tag))
    /* Not one of ours; its new place might be, but then its old size is
       unknown.  */
    return __libc_realloc (block, size);
  void *moved = __libc_realloc (block, size + sizeof (struct tag));
  if (moved == NULL)
    {
      /* The old block stays as it is.  */
      tag_of (block)->check = tag.check;
      return NULL;
    }
  /* To grow is not to be temporary.  */
  if (own_shard != NULL)
    own_shard->last_block = NULL;
  count_free (block, &tag);
  count_alloc (moved, size, caller, RP_REALLOC);
  return moved;
}

void
rp_alloc_free (void *block)
{
  struct tag tag;
  if (block == NULL)
    return;
  if (RP_LIKELY (rp_alloc_on) && take_tag (block, &tag))
    count_free (block, &tag);
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
      *(void **) &usable_size
          = libc ? dlsym (libc, "malloc_usable_size") : NULL;
      return usable_size != NULL ? usable_size (block) : 0;
    }
  struct tag *tag = tag_of (block);
  if (rp_alloc_on && tag != NULL
      && tag->check == (hash_pointer (block) ^ check_key))
    return (size_t) ((char *) tag - (char *) block);
  return usable_size (block);
}

bool
rp_alloc_for (void *caller)
{
  struct shard *shard = rp_alloc_on ? get_shard () : NULL;
  if (shard == NULL || (caller != NULL && shard->on_behalf != NULL))
    return false;
  shard->on_behalf = caller;
  return true;
}

void
rp_alloc_pause (bool pause)
{
  struct shard *shard = rp_alloc_on ? get_shard () : NULL;
  if (shard != NULL && (pause || shard->paused > 0))
    shard->paused += pause ? 1 : -1;
}

/* Adds what SHARD allocated, by size class.  */
static void
add_classes (const struct shard *shard, struct rp_alloc_totals *totals)
{
  for (int i = 0; i < 3; i++)
    {
      totals->class_count[i] += shard->totals.class_count[i];
      totals->class_bytes[i] += shard->totals.class_bytes[i];
      totals->allocs += shard->totals.class_count[i];
      totals->bytes += shard->totals.class_bytes[i];
    }
}

void
rp_alloc_sum (struct rp_alloc_totals *totals)
{
  memset (totals, 0, sizeof *totals);
  for (const struct shard *shard = shards; shard; shard = shard->next)
    {
      add_classes (shard, totals);
      for (unsigned i = 0; i < RP_ALLOC_SITES; i++)
        {
          if (site_callers[i] == NULL && i > 0)
            continue;
          totals->frees += shard->sites[i].frees;
          totals->freed_bytes += shard->sites[i].freed_bytes;
          totals->temporary += shard->sites[i].temporary;
        }
    }
}

int64_t
rp_alloc_live (void)
{
  int64_t live = __atomic_load_n (&live_bytes, __ATOMIC_RELAXED);
  for (const struct shard *shard = shards; shard; shard = shard->next)
    live += shard->unpublished;
  return live;
}

uint64_t
rp_alloc_peak (void)
{
  int64_t peak = 0;
  for (const struct shard *shard = shards; shard; shard = shard->next)
    if (shard->peak > peak)
      peak = shard->peak;
  return (uint64_t) peak;
}

uint64_t
rp_alloc_peak_error (void)
{
  uint64_t count = 0;
  for (const struct shard *shard = shards; shard; shard = shard->next)
    count++;
  return count > 1 ? (count - 1) * (uint64_t) RP_ALLOC_STEP : 0;
}

void *
rp_alloc_site (unsigned index, enum rp_allocator *allocator,
               struct rp_site_count *count)
{
  memset (count, 0, sizeof *count);
  *allocator = (enum rp_allocator) site_allocators[index];
  for (const struct shard *shard = shards; shard; shard = shard->next)
    {
      const struct rp_site_count *site = &shard->sites[index];
      count->allocs += site->allocs;
      count->bytes += site->bytes;
      count->frees += site->frees;
      count->freed_bytes += site->freed_bytes;
      count->temporary += site->temporary;
    }
  return site_callers[index];
}

void
rp_alloc_mark (struct rp_alloc_mark *mark)
{
  struct shard *shard = rp_alloc_on ? get_shard () : NULL;
  memset (mark, 0, sizeof *mark);
  if (shard == NULL)
    return;
  struct rp_alloc_totals sum = { 0 };
  add_classes (shard, &sum);
  mark->allocs = sum.allocs;
  mark->bytes = sum.bytes;
  mark->peak = shard->peak;
  shard->peak = 0;
  add_live (shard, 0);
}

void
rp_alloc_since (const struct rp_alloc_mark *mark, struct rp_alloc_mark *used)
{
  struct shard *shard = rp_alloc_on ? get_shard () : NULL;
  memset (used, 0, sizeof *used);
  if (shard == NULL)
    return;
  struct rp_alloc_totals sum = { 0 };
  add_classes (shard, &sum);
  used->allocs = sum.allocs - mark->allocs;
  used->bytes = sum.bytes - mark->bytes;
  used->peak = shard->peak;
  if (mark->peak > shard->peak)
    shard->peak = mark->peak;
}

void
rp_alloc_restart (void)
{
  int64_t live = rp_alloc_live ();
  rp_stacks_clear ();
  for (struct shard *shard = shards; shard; shard = shard->next)
    {
      shard->unpublished = 0;
      shard->peak = live;
      memset (&shard->totals, 0, sizeof shard->totals);
      for (unsigned i = 0; i < RP_ALLOC_SITES; i++)
        if (site_callers[i] != NULL || i == 0)
          memset (&shard->sites[i], 0, sizeof shard->sites[i]);
      if (shard == own_shard)
        shard->tid = rp_gettid ();
    }
  __atomic_store_n (&live_bytes, live, __ATOMIC_RELAXED);
}
