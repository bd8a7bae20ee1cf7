/* SPDX-License-Identifier: MIT */
/* malloc.c: the malloc family under its own names, and the way to it.

   Linked or preloaded, the library stands before libc in the search order and
   these definitions are used by the whole process; with profiling off they
   pass straight on.  Loaded by a constructor it comes too late for that; then
   the entries of the loaded objects' import tables (global offset tables) are
   set to the functions here, as heaptrack does when it attaches.  Not in the
   static archive, where the names would meet libc's own (PIC is defined for
   the shared library only).  */

#define RP_NO_POISON
#include "malloc.h"
#include "alloc.h"
#include "imports.h"
#include "run.h"
#include "say.h"

#include <dlfcn.h>

enum rp_coverage rp_malloc_coverage;

#ifdef PIC

#define CALLER __builtin_return_address (0)

static void *
own_malloc (size_t size)
{
  return rp_alloc_malloc (size, CALLER);
}

static void *
own_calloc (size_t count, size_t size)
{
  return rp_alloc_calloc (count, size, CALLER);
}

static void *
own_realloc (void *block, size_t size)
{
  return rp_alloc_realloc (block, size, CALLER);
}

static void *
own_reallocarray (void *block, size_t count, size_t size)
{
  size_t total;
  if (__builtin_mul_overflow (count, size, &total))
    {
      errno = ENOMEM;
      return NULL;
    }
  return rp_alloc_realloc (block, total, CALLER);
}

static void
own_free (void *block)
{
  rp_alloc_free (block);
}

static void *
own_memalign (size_t alignment, size_t size)
{
  return rp_alloc_memalign (alignment, size, CALLER);
}

static int
own_posix_memalign (void **out, size_t alignment, size_t size)
{
  if (alignment == 0 || alignment % sizeof (void *) != 0
      || (alignment & (alignment - 1)) != 0)
    return EINVAL;
  void *block = rp_alloc_memalign (alignment, size, CALLER);
  if (block == NULL)
    return ENOMEM;
  *out = block;
  return 0;
}

static void *
own_valloc (size_t size)
{
  return rp_alloc_memalign ((size_t) sysconf (_SC_PAGESIZE), size, CALLER);
}

static void *
own_pvalloc (size_t size)
{
  size_t page = (size_t) sysconf (_SC_PAGESIZE), rounded;
  if (__builtin_add_overflow (size, page - 1, &rounded))
    {
      errno = ENOMEM;
      return NULL;
    }
  return rp_alloc_memalign (page, rounded & ~(page - 1), CALLER);
}

static size_t
own_usable_size (void *block)
{
  return rp_alloc_usable_size (block);
}

#define RP_ALIAS(name) RP_EXPORT __attribute__ ((alias (#name)))

RP_ALIAS (own_malloc) void *malloc (size_t);
RP_ALIAS (own_calloc) void *calloc (size_t, size_t);
RP_ALIAS (own_realloc) void *realloc (void *, size_t);
RP_ALIAS (own_reallocarray) void *reallocarray (void *, size_t, size_t);
RP_ALIAS (own_free) void free (void *);
RP_ALIAS (own_memalign) void *memalign (size_t, size_t);
RP_ALIAS (own_memalign) void *aligned_alloc (size_t, size_t);
RP_ALIAS (own_posix_memalign) int posix_memalign (void **, size_t, size_t);
RP_ALIAS (own_valloc) void *valloc (size_t);
RP_ALIAS (own_pvalloc) void *pvalloc (size_t);
RP_ALIAS (own_usable_size) size_t malloc_usable_size (void *);

/* C++'s operators new call malloc, or each other: what matters is who called
   the first.  */
typedef size_t align; /* std::align_val_t */

static void *(*next_new) (size_t);
static void *(*next_new_array) (size_t);
static void *(*next_new_quiet) (size_t, const void *);
static void *(*next_new_array_quiet) (size_t, const void *);
static void *(*next_new_aligned) (size_t, align);
static void *(*next_new_array_aligned) (size_t, align);
static void *(*next_new_aligned_quiet) (size_t, align, const void *);
static void *(*next_new_array_aligned_quiet) (size_t, align, const void *);

/* The operator calls NEXT on behalf of its caller.  */
#define RP_NEW(name, next, parameters, arguments)                             \
  static void *name parameters                                                \
  {                                                                           \
    bool first = rp_alloc_for (CALLER);                                       \
    void *block = next arguments;                                             \
    if (first)                                                                \
      rp_alloc_for (NULL);                                                    \
    return block;                                                             \
  }
RP_NEW (own_new, next_new, (size_t size), (size))
RP_NEW (own_new_array, next_new_array, (size_t size), (size))
RP_NEW (own_new_quiet, next_new_quiet, (size_t size, const void *tag),
        (size, tag))
RP_NEW (own_new_array_quiet, next_new_array_quiet,
        (size_t size, const void *tag), (size, tag))
RP_NEW (own_new_aligned, next_new_aligned, (size_t size, align to), (size, to))
RP_NEW (own_new_array_aligned, next_new_array_aligned, (size_t size, align to),
        (size, to))
RP_NEW (own_new_aligned_quiet, next_new_aligned_quiet,
        (size_t size, align to, const void *tag), (size, to, tag))
RP_NEW (own_new_array_aligned_quiet, next_new_array_aligned_quiet,
        (size_t size, align to, const void *tag), (size, to, tag))
#undef RP_NEW

static const struct rp_import news[]
    = { RP_IMPORT ("_Znwm", own_new),
        RP_IMPORT ("_Znam", own_new_array),
        RP_IMPORT ("_ZnwmRKSt9nothrow_t", own_new_quiet),
        RP_IMPORT ("_ZnamRKSt9nothrow_t", own_new_array_quiet),
        RP_IMPORT ("_ZnwmSt11align_val_t", own_new_aligned),
        RP_IMPORT ("_ZnamSt11align_val_t", own_new_array_aligned),
        RP_IMPORT ("_ZnwmSt11align_val_tRKSt9nothrow_t",
                   own_new_aligned_quiet),
        RP_IMPORT ("_ZnamSt11align_val_tRKSt9nothrow_t",
                   own_new_array_aligned_quiet),
        { NULL, NULL } };

/* Where the operators lead, in the order of `news'.  */
static void **const next_news[] = { (void **) &next_new,
                                    (void **) &next_new_array,
                                    (void **) &next_new_quiet,
                                    (void **) &next_new_array_quiet,
                                    (void **) &next_new_aligned,
                                    (void **) &next_new_array_aligned,
                                    (void **) &next_new_aligned_quiet,
                                    (void **) &next_new_array_aligned_quiet };

static const struct rp_import allocators[]
    = { RP_IMPORT ("malloc", own_malloc),
        RP_IMPORT ("calloc", own_calloc),
        RP_IMPORT ("realloc", own_realloc),
        RP_IMPORT ("reallocarray", own_reallocarray),
        RP_IMPORT ("free", own_free),
        RP_IMPORT ("memalign", own_memalign),
        RP_IMPORT ("aligned_alloc", own_memalign),
        RP_IMPORT ("posix_memalign", own_posix_memalign),
        RP_IMPORT ("valloc", own_valloc),
        RP_IMPORT ("pvalloc", own_pvalloc),
        RP_IMPORT ("malloc_usable_size", own_usable_size),
        { NULL, NULL } };

static bool redirects_malloc;

/* Whether the process has all operators; one without C++ has none.  */
static bool
find_news (void)
{
  bool found = true;
  for (size_t i = 0; i < RP_COUNT_OF (next_news); i++)
    {
      if (*next_news[i] == NULL)
        *next_news[i] = dlsym (RTLD_DEFAULT, news[i].name);
      found = found && *next_news[i] != NULL;
    }
  return found;
}

void
rp_malloc_warn (void)
{
  static bool warned;
  bool missed = redirects_malloc && rp_imports_missed ();
  if (missed && !warned)
    rp_warn ("the program loaded libraries while it ran: what their own code "
             "allocates is not counted; link or preload libruchyprof to see "
             "it",
             "", "");
  warned = warned || missed;
}

void
rp_malloc_redirect (void)
{
  static bool warned;
  if (rp_malloc_coverage == RP_COVERAGE_NONE)
    return;
  rp_alloc_pause (true);
  bool done = !find_news () || rp_imports_redirect (news);
  if (redirects_malloc)
    done = rp_imports_redirect (allocators) && done;
  if (!done && !warned)
    rp_warn ("import tables may not be changed: allocations of some modules "
             "are not counted",
             "", "");
  warned = warned || !done;
  rp_imports_seen ();
  rp_alloc_pause (false);
}

void
rp_malloc_start (void)
{
  static bool warned;
  if (rp_run_valgrind () == RP_VALGRIND_HEAP)
    {
      if (!warned)
        rp_warn ("Valgrind watches the allocations: they are not counted", "",
                 "");
      warned = true;
      return;
    }
  void *libc = dlopen ("libc.so.6", RTLD_LAZY | RTLD_NOLOAD);
  void *used = dlsym (RTLD_DEFAULT, "malloc");
  void *standard = libc ? dlsym (libc, "malloc") : NULL;
  if (used == (void *) (uintptr_t) own_malloc)
    rp_malloc_coverage = RP_COVERAGE_PROCESS;
  else if (used != NULL && used == standard)
    {
      rp_malloc_coverage = RP_COVERAGE_PROCESS;
      redirects_malloc = true;
    }
  else
    rp_warn ("the program has an allocator of its own: its allocations are "
             "not counted",
             "", "");
  if (rp_malloc_coverage != RP_COVERAGE_NONE && libc != NULL
      && rp_alloc_start (rp_alloc_usable_of (libc)) == 0)
    rp_malloc_redirect ();
  else
    rp_malloc_coverage = RP_COVERAGE_NONE;
}

/* An allocator behind ours whose C++ operators take blocks from itself and
   give them back to `free', which is ours and knows glibc's only: jemalloc.
   There is no way to make that work, but to say why the program is about to be
   aborted.  Those that take over glibc's own names are none.  */
static void
warn_of_operators (void)
{
  Dl_info operators, functions;
  void *next = dlsym (RTLD_NEXT, "malloc");
  void *delete = dlsym (RTLD_DEFAULT, "_ZdlPv");
  void *libc = dlopen ("libc.so.6", RTLD_LAZY | RTLD_NOLOAD);
  if (next == NULL || delete == NULL || libc == NULL
      || dlsym (RTLD_DEFAULT, "__libc_malloc") != dlsym (libc, "__libc_malloc")
      || dladdr (next, &functions) == 0 || dladdr (delete, &operators) == 0
      || operators.dli_fbase != functions.dli_fbase)
    return;
  rp_say ("the C++ operators of ", functions.dli_fname,
          " do not work behind libruchyprof: preload or link it before "
          "libruchyprof",
          NULL);
}

/* Linked or preloaded, before the program's own constructors: allocations are
   counted from here on, in the hope that a profiled object registers.  */
__attribute__ ((constructor (101))) static void
start_early (void)
{
  if (rp_run_wanted () && rp_run.config.allocations
      && dlsym (RTLD_DEFAULT, "malloc") == (void *) (uintptr_t) own_malloc)
    {
      warn_of_operators ();
      rp_malloc_start ();
    }
}

#else

void
rp_malloc_start (void)
{
  rp_warn ("allocations are not counted in a statically linked program", "",
           "");
}

void
rp_malloc_redirect (void)
{
}

void
rp_malloc_warn (void)
{
}

#endif
