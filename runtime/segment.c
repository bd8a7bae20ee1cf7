/* SPDX-License-Identifier: MIT */
/* segment.c: takes the segment register and gives it back.  Under the lock,
   but for what the program calls.  */

#include "segment.h"
#include "imports.h"
#include "lock.h"
#include "patch.h"
#include "processor.h"
#include "region.h"
#include "run.h"
#include "say.h"
#include "threads.h"

#include <dlfcn.h>

/* The counter instructions of a family.  */
struct search
{
  const struct rp_module *module;
  uintptr_t from; /* the slots in the image */
  uintptr_t to;
  struct rp_rewrite *rows; /* NULL while they are counted */
  size_t count;
};

static void
search_code (struct search *search, const uint8_t *from, const uint8_t *to)
{
  for (const uint8_t *at = from; at < to; at++)
    {
      uint8_t prefix;
      uintptr_t slot
          = rp_processor_segment_counter (at, (size_t) (to - at), &prefix);
      if (slot < search->from || slot >= search->to || slot % 8 != 0)
        continue;
      if (search->rows != NULL)
        search->rows[search->count] = (struct rp_rewrite){
          .at = (uint8_t *) (uintptr_t) at, .size = 1, .bytes = { prefix }
        };
      search->count++;
    }
}

static int
search_object (struct dl_phdr_info *info, size_t size, void *data)
{
  struct search *search = data;
  (void) size;
  if (info->dlpi_addr != search->module->base)
    return 0;
  for (int i = 0; i < info->dlpi_phnum; i++)
    {
      const ElfW (Phdr) *header = &info->dlpi_phdr[i];
      uintptr_t at = info->dlpi_addr + header->p_vaddr;
      if (header->p_type == PT_LOAD && (header->p_flags & PF_X)
          && at >= search->module->from && at < search->module->to)
        search_code (search, (const uint8_t *) at,
                     (const uint8_t *) at + header->p_memsz);
    }
  return 0;
}

/* 0, or a negative error number: nothing has changed.  */
static int
share (struct rp_family *family)
{
  if (family->shared)
    return 0;
  struct rp_region region = { NULL, 0, false, 0 };
  struct search search
      = { .module = family->units->module,
          .from = (uintptr_t) family->image,
          .to = (uintptr_t) family->image
                + (size_t) family->slot_count * sizeof (uint64_t) };
  dl_iterate_phdr (search_object, &search);
  search.rows
      = rp_region_alloc (&region, (search.count + 1) * sizeof *search.rows);
  int error = -ENOMEM;
  if (search.rows != NULL)
    {
      search.count = 0;
      dl_iterate_phdr (search_object, &search);
      error = rp_patch_rewrite (search.rows, search.count);
    }
  rp_region_done (&region);
  family->shared = error == 0;
  return error;
}

static bool
share_and_say (struct rp_family *family, const char *why)
{
  int error = share (family);
  if (error == 0)
    {
      if (!rp_run.config.quiet)
        rp_say (why,
                ": all threads share their counters, which is slower, and "
                "calls are timed no more; compile it with "
                "-fplugin-arg-ruchyprof-slab=cell",
                NULL);
      rp_warn ("the counters' segment register was given up: calls were not "
               "timed from then on",
               "", "");
    }
  else
    rp_say (why,
            ": it runs unprofiled; compile it with "
            "-fplugin-arg-ruchyprof-slab=cell (",
            rp_error_text (-error), ")", NULL);
  return error == 0;
}

bool
rp_segment_take (struct rp_family *family, bool used)
{
  int error = used ? -EBUSY : rp_processor_try_segment ();
  if (error == 0)
    return true;
  return share_and_say (
      family, error == -EBUSY
                  ? "the program uses the segment register that counters are "
                    "found by"
                  : "the segment register that counters are found by cannot "
                    "be set");
}

/* The program is about to set the register; false: it must not.  */
static bool
give_back (void)
{
  struct rp_guard guard;
  bool given = true;
  rp_lock (&guard);
  for (struct rp_family *family = rp_families; family; family = family->next)
    if (family->segment && family->spare != NULL && !family->shared)
      given &= share_and_say (family, "the program sets the segment register "
                                      "that counters are found by");
  rp_unlock (&guard);
  return given;
}

/* Called by rp_segment_syscall, in assembler.  */
__attribute__ ((visibility ("hidden"), used)) bool
rp_segment_asked (void)
{
  int saved = errno;
  bool given = give_back ();
  errno = given ? saved : EPERM;
  return given;
}

__attribute__ ((used, visibility ("hidden"))) void *rp_segment_next_syscall;

void
rp_segment_watch (void)
{
#ifdef RP_PROCESSOR_SEGMENT_CALLS
  static const struct rp_import imports[]
      = { RP_IMPORT ("arch_prctl", rp_segment_arch_prctl),
          RP_IMPORT ("syscall", rp_segment_syscall),
          { NULL, NULL } };
  if (rp_segment_next_syscall == NULL)
    rp_segment_next_syscall = dlsym (RTLD_DEFAULT, "syscall");
  if (rp_segment_next_syscall != NULL)
    rp_imports_redirect (imports);
#endif
}

void
rp_segment_stop_countdown (const struct rp_family *family,
                           const struct rp_unit *unit, uint32_t body)
{
  const uint64_t never = UINT64_C (1) << 62;
  uint64_t *slot = (uint64_t *) family->image + unit->first_slot
                   + rp_body_row (unit, body)->countdown;
  uint64_t old = __atomic_load_n (slot, __ATOMIC_RELAXED);
  /* Another thread may come with the same wish.  */
  while ((int64_t) old < 0
         && !__atomic_compare_exchange_n (slot, &old, old + never, false,
                                          __ATOMIC_RELAXED, __ATOMIC_RELAXED))
    continue;
  if ((int64_t) old < 0)
    __atomic_fetch_add (&family->spare->bodies[unit->first_body + body].raised,
                        never, __ATOMIC_RELAXED);
}
