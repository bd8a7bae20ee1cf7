/* SPDX-License-Identifier: MIT */
/* patch.c: writes jumps over the first bytes of functions; what a jump is,
   processor-CPU.c knows.

   Pages are made writable, not executable, for the time of writing, unless our
   own code is among them (static programs) or other threads may run them.
   While libc's pages lose their execution right nothing of libc may be called:
   only syscalls.h and processor.h.  */

#include "patch.h"
#include "processor.h"
#include "region.h"
#include "sort.h"
#include "syscalls.h"

#include <link.h>

static size_t
page_size (void)
{
  static size_t size;
  if (size == 0)
    size = (size_t) sysconf (_SC_PAGESIZE);
  return size;
}

/* A stretch of pages with one protection.  */
struct span
{
  uintptr_t from;
  uintptr_t to;
  int protection;
};

struct spans
{
  struct rp_region *region;
  struct span *rows;
  size_t count;
  size_t capacity;
};

static bool
add_span (struct spans *spans, struct span span)
{
  if (spans->count == spans->capacity)
    {
      size_t capacity = spans->capacity ? 2 * spans->capacity : 64;
      struct span *rows
          = rp_region_alloc (spans->region, capacity * sizeof *rows);
      if (rows == NULL)
        return false;
      if (spans->count > 0)
        memcpy (rows, spans->rows, spans->count * sizeof *rows);
      spans->rows = rows;
      spans->capacity = capacity;
    }
  spans->rows[spans->count++] = span;
  return true;
}

/* The code of one object that the loader knows, and libc is one of them.  Its
   program headers say what /proc/self/maps would, at a tenth of the cost.  */
static int
add_object (struct dl_phdr_info *info, size_t size, void *data)
{
  struct spans *spans = data;
  uintptr_t mask = ~(uintptr_t) (page_size () - 1);
  (void) size;
  for (int i = 0; i < info->dlpi_phnum; i++)
    {
      const ElfW (Phdr) *header = &info->dlpi_phdr[i];
      uintptr_t from = info->dlpi_addr + header->p_vaddr;
      uintptr_t to = from + header->p_memsz;
      if (header->p_type != PT_LOAD || !(header->p_flags & PF_X))
        continue;
      struct span span
          = { from & mask, (to + page_size () - 1) & mask, PROT_EXEC };
      span.protection |= header->p_flags & PF_R ? PROT_READ : 0;
      span.protection |= header->p_flags & PF_W ? PROT_WRITE : 0;
      if (!add_span (spans, span))
        return -ENOMEM;
    }
  return 0;
}

/* The executable mappings of the process.  */
static int
find_maps (struct spans *spans)
{
  return dl_iterate_phdr (add_object, spans);
}

static const struct span *
find_span (const struct spans *spans, uintptr_t address)
{
  for (size_t i = 0; i < spans->count; i++)
    if (address >= spans->rows[i].from && address < spans->rows[i].to)
      return &spans->rows[i];
  return NULL;
}

/* Is there room for the jump?  NEXT: start of the next known function.  */
static bool
has_room (struct rp_jump_site site, const uint8_t *next,
          const struct span *span)
{
  const uint8_t *after = site.at + site.size;
  return (uintptr_t) after <= span->to && (next == NULL || after <= next);
}

static int
compare_jumps (const void *left, const void *right)
{
  uintptr_t a = (uintptr_t) ((const struct rp_jump *) left)->from;
  uintptr_t b = (uintptr_t) ((const struct rp_jump *) right)->from;
  return a < b ? -1 : a > b;
}

/* Functions that jump already, in a table with open addressing.  A function
   may come again: several modules may name one that only one defines.  */
static struct
{
  const void **rows;
  size_t count;
  size_t capacity; /* a power of two */
} done;

static size_t
done_place (const void *from)
{
  size_t at
      = (size_t) ((uintptr_t) from * UINT64_C (0x9e3779b97f4a7c15) >> 20);
  while (done.rows[at & (done.capacity - 1)] != NULL
         && done.rows[at & (done.capacity - 1)] != from)
    at++;
  return at & (done.capacity - 1);
}

static bool
is_done (const void *from)
{
  return done.capacity != 0 && done.rows[done_place (from)] != NULL;
}

/* Room for MORE functions; false if there is no memory.  */
static bool
make_done_room (size_t more)
{
  size_t capacity = done.capacity ? done.capacity : 1024;
  while (capacity < 2 * (done.count + more))
    capacity *= 2;
  if (capacity == done.capacity)
    return true;
  const void **old = done.rows;
  size_t old_capacity = done.capacity;
  const void **rows = rp_region_alloc (&rp_lasting, capacity * sizeof *rows);
  if (rows == NULL)
    return false;
  done.rows = rows;
  done.capacity = capacity;
  for (size_t i = 0; i < old_capacity; i++)
    if (old[i] != NULL)
      done.rows[done_place (old[i])] = old[i];
  return true;
}

void
rp_patch_forget (const void *from, const void *to)
{
  const void **old = done.rows;
  if (done.count == 0)
    return;
  const void **rows
      = rp_region_alloc (&rp_lasting, done.capacity * sizeof *rows);
  if (rows == NULL)
    return;
  done.rows = rows;
  done.count = 0;
  for (size_t i = 0; i < done.capacity; i++)
    if (old[i] != NULL && !(old[i] >= from && old[i] < to))
      {
        rows[done_place (old[i])] = old[i];
        done.count++;
      }
}

/* Decides what can be patched, before any page is touched.  */
static void
judge (struct rp_jump *jumps, size_t count, const struct spans *maps)
{
  for (size_t i = 0; i < count; i++)
    {
      struct rp_jump *jump = &jumps[i];
      if ((i > 0 && jump->from == jumps[i - 1].from) || is_done (jump->from))
        {
          jump->state = RP_PATCH_ALREADY;
          continue;
        }
      const struct span *span = find_span (maps, (uintptr_t) jump->from);
      if (span == NULL || (uintptr_t) jump->from + 16 > span->to)
        {
          jump->state = RP_PATCH_SHORT;
          continue;
        }
      jump->protection = span->protection;
      size_t next = i + 1;
      while (next < count && jumps[next].from == jump->from)
        next++;
      struct rp_jump_site site = rp_jump_site (jump->from);
      if (!has_room (site, next < count ? jumps[next].from : NULL, span))
        jump->state = RP_PATCH_SHORT;
      else if (!rp_jump_reaches (site, jump->to))
        jump->state = RP_PATCH_FAR;
      else
        jump->state = RP_PATCH_WAITING;
    }
}

/* Pages between two that are to be opened are opened, too, if they are few: a
   call to the system for every page costs more.  */
#define PAGES_BETWEEN 64

/* The pages to open: runs of neighbours in the same mapping.  False if there
   is no memory.  */
static bool
collect_spans (const struct rp_jump *jumps, size_t count,
               const struct spans *maps, struct spans *open)
{
  uintptr_t mask = ~(uintptr_t) (page_size () - 1);
  for (size_t i = 0; i < count; i++)
    {
      if (jumps[i].state != RP_PATCH_WAITING)
        continue;
      const struct span *map = find_span (maps, (uintptr_t) jumps[i].from);
      struct rp_jump_site site = rp_jump_site (jumps[i].from);
      uintptr_t place = (uintptr_t) site.at;
      uintptr_t from = place & mask;
      uintptr_t to = ((place + site.size - 1) & mask) + page_size ();
      struct span *last = open->count ? &open->rows[open->count - 1] : NULL;
      if (last != NULL && last->from >= map->from
          && from <= last->to + PAGES_BETWEEN * page_size ())
        {
          if (to > last->to)
            last->to = to;
        }
      else if (!add_span (open, (struct span){ from, to, map->protection }))
        return false;
    }
  return true;
}

static int
protect (const struct span *span, int protection)
{
  return (int) rp_syscall3 (SYS_mprotect, (long) span->from,
                            (long) (span->to - span->from), protection);
}

extern char __libc_single_threaded __attribute__ ((weak));

static bool
near (const struct span *span, uintptr_t code)
{
  return code + 65536 >= span->from && code < span->to + 65536;
}

/* PROT_EXEC if the pages may be running while they are written.  */
static int
needs_execution (const struct span *span)
{
  bool is_own = near (span, (uintptr_t) &rp_patch)
                || near (span, (uintptr_t) &rp_jump_write);
  bool is_shared = &__libc_single_threaded == NULL || !__libc_single_threaded;
  return is_own || is_shared ? PROT_EXEC : 0;
}

/* No call of libc in here: its own pages may be the ones that are open.  */
static void
write_jumps (const struct rp_jump *jumps, size_t count, uintptr_t from,
             uintptr_t to)
{
  for (size_t i = 0; i < count; i++)
    {
      uintptr_t at = (uintptr_t) jumps[i].from;
      if (jumps[i].state == RP_PATCH_WAITING && at >= from && at < to)
        rp_jump_write (rp_jump_site (jumps[i].from), jumps[i].to);
    }
}

/* Some systems let code be made writable but not executable again (systemd's
   MemoryDenyWriteExecute, SELinux without execmod).  That must be known
   before the program's code is touched, so the same is first done to a page
   of the program's file that nobody runs.  0 or a negative error number.  */
static int
try_out (void)
{
  static bool tried;
  if (tried)
    return 0;
  long fd = rp_open ("/proc/self/exe", O_RDONLY | O_CLOEXEC, 0);
  if (fd == -ENOENT)
    return -ENOENT; /* no /proc */
  if (fd < 0)
    return 0; /* no way to find out */
  long page = rp_syscall6 (SYS_mmap, 0, (long) page_size (),
                           PROT_READ | PROT_EXEC, MAP_PRIVATE, fd, 0);
  rp_syscall1 (SYS_close, fd);
  if (page < 0 && page > -4096)
    return 0;
  struct span span = { (uintptr_t) page, (uintptr_t) page + page_size (), 0 };
  int error = protect (&span, PROT_READ | PROT_WRITE);
  if (error == 0)
    {
      *(volatile char *) page = 0;
      error = protect (&span, PROT_READ | PROT_EXEC);
    }
  rp_pages_unmap ((void *) page, page_size ());
  tried = error == 0;
  return error;
}

static int
write_all (struct rp_jump *jumps, size_t count, const struct spans *open)
{
  /* Asking for all pages before writing any makes it all or nothing.  */
  for (size_t i = 0; i < open->count; i++)
    {
      const struct span *span = &open->rows[i];
      int error
          = protect (span, PROT_READ | PROT_WRITE | needs_execution (span));
      if (error < 0)
        {
          while (i-- > 0)
            protect (&open->rows[i], open->rows[i].protection);
          return error;
        }
    }
  int result = 0;
  for (size_t i = 0; i < open->count; i++)
    write_jumps (jumps, count, open->rows[i].from, open->rows[i].to);
  for (size_t i = 0; i < open->count; i++)
    {
      int error = protect (&open->rows[i], open->rows[i].protection);
      if (error < 0)
        {
          /* Where pages that were written may not become executable again,
             give them everything rather than let the program crash.  */
          protect (&open->rows[i], PROT_READ | PROT_WRITE | PROT_EXEC);
          result = error;
        }
    }
  for (size_t i = 0; i < count; i++)
    if (jumps[i].state == RP_PATCH_WAITING)
      {
        jumps[i].state = RP_PATCH_DONE;
        done.rows[done_place (jumps[i].from)] = jumps[i].from;
        done.count++;
      }
  return result;
}

static int
prepare (struct rp_jump *jumps, size_t count, struct spans *maps)
{
  int result = try_out ();
  if (result == 0)
    result = find_maps (maps);
  if (result != 0)
    return result;
  rp_sort (jumps, count, sizeof *jumps, compare_jumps);
  judge (jumps, count, maps);
  return 0;
}

int
rp_patch (struct rp_jump *jumps, size_t count)
{
  struct rp_region region = { NULL, 0, false, 0 };
  struct spans maps = { .region = &region }, open = { .region = &region };
  int result
      = make_done_room (count) ? prepare (jumps, count, &maps) : -ENOMEM;
  if (result == 0 && !collect_spans (jumps, count, &maps, &open))
    result = -ENOMEM;
  if (result == 0)
    result = write_all (jumps, count, &open);
  rp_region_done (&region);
  return result;
}

int
rp_patch_judge (struct rp_jump *jumps, size_t count)
{
  struct rp_region region = { NULL, 0, false, 0 };
  struct spans maps = { .region = &region };
  int result
      = make_done_room (count) ? prepare (jumps, count, &maps) : -ENOMEM;
  rp_region_done (&region);
  return result;
}

int
rp_patch_words (const struct rp_word *words, size_t count, int protection)
{
  if (count == 0)
    return 0;
  uintptr_t from = UINTPTR_MAX, to = 0;
  for (size_t i = 0; i < count; i++)
    {
      uintptr_t at = (uintptr_t) words[i].at;
      from = at < from ? at : from;
      to = at > to ? at : to;
    }
  uintptr_t mask = ~(uintptr_t) (page_size () - 1);
  struct span span
      = { from & mask, ((to + sizeof words->value - 1) & mask) + page_size (),
          protection };
  int error
      = protect (&span, PROT_READ | PROT_WRITE | needs_execution (&span));
  if (error < 0)
    return error;
  for (size_t i = 0; i < count; i++)
    rp_word_write (words[i].at, words[i].value);
  error = protect (&span, protection);
  if (error < 0)
    protect (&span, PROT_READ | PROT_WRITE | PROT_EXEC);
  return error;
}

/* The end of the run of rows from FIRST on whose pages touch.  */
static size_t
find_run (const struct rp_rewrite *rows, size_t count, size_t first,
          struct span *span)
{
  uintptr_t mask = ~(uintptr_t) (page_size () - 1);
  span->from = (uintptr_t) rows[first].at & mask;
  span->to = span->from + page_size ();
  size_t last = first;
  for (; last < count && ((uintptr_t) rows[last].at & mask) <= span->to;
       last++)
    {
      uintptr_t end = (uintptr_t) rows[last].at + rows[last].size - 1;
      span->to = (end & mask) + page_size ();
    }
  return last;
}

int
rp_patch_rewrite (const struct rp_rewrite *rows, size_t count)
{
  struct span span = { 0, 0, PROT_READ | PROT_EXEC };
  int result = 0;
  for (size_t i = 0; i < count;)
    {
      size_t next = find_run (rows, count, i, &span);
      int error
          = protect (&span, PROT_READ | PROT_WRITE | needs_execution (&span));
      /* What cannot be opened now could be before: all or nothing.  */
      if (error < 0)
        return i == 0 ? error : -EFAULT;
      for (; i < next; i++)
        for (unsigned j = 0; j < rows[i].size; j++)
          ((volatile uint8_t *) rows[i].at)[j] = rows[i].bytes[j];
      __builtin___clear_cache ((char *) span.from, (char *) span.to);
      error = protect (&span, span.protection);
      if (error < 0)
        {
          protect (&span, PROT_READ | PROT_WRITE | PROT_EXEC);
          result = error;
        }
    }
  return result;
}
