/* SPDX-License-Identifier: MIT */
/* attach.c: how object files announce themselves, and how profiling starts.

   __ruchyprof_register is called by a constructor of every object file that
   the plugin compiled, before the program's own constructors, or when such a
   module is loaded later; __ruchyprof_unregister by its destructor.  With
   profiling off the first returns at once.  */

#include "attach.h"
#include "abandoned.h"
#include "alloc.h"
#include "births.h"
#include "cancellation.h"
#include "direct-calls.h"
#include "clock.h"
#include "code-map.h"
#include "export.h"
#include "fork.h"
#include "gate.h"
#include "hooks.h"
#include "lock.h"
#include "malloc.h"
#include "modules.h"
#include "patch.h"
#include "run.h"
#include "samples.h"
#include "say.h"
#include "segment.h"
#include "signals.h"
#include "stacks.h"
#include "text.h"
#include "threads.h"
#include "timing.h"
#include "windows.h"

#include <link.h>
#include <sys/auxv.h>

/* Patching was refused: nothing more is tried, nothing is written.  */
static bool given_up;
static bool watching; /* some module is profiled */

/* Why code could not be changed.  */
static const char *
refusal (int error)
{
  return error == ENOENT || error == -ENOENT ? "/proc is not mounted"
                                             : rp_error_text (error);
}

static void
give_up (int error)
{
  if (watching)
    {
      rp_warn ("a module that was loaded later is not profiled: its code may "
               "not be changed (",
               refusal (error), ")");
      return;
    }
  given_up = true;
  rp_run.started = false;
  rp_say ("the program's code may not be changed (", refusal (error),
          "): it runs unprofiled; see \"Where profiling is refused\" in "
          "ruchyprof(5)",
          NULL);
}

/* Where this library, or the program that it is linked into, begins: the
   linker's.  */
extern const ElfW (Ehdr) __ehdr_start
    __attribute__ ((weak, visibility ("hidden")));

/* Whether the program is linked statically and this library is not part of it:
   then it was loaded with a libc of its own, and nobody would see the program
   end.  */
static bool
beside_static_program_p (void)
{
  uintptr_t program = getauxval (AT_PHDR);
  uintptr_t own = (uintptr_t) &__ehdr_start;
  if (program == 0 || own == 0 || program == own + __ehdr_start.e_phoff)
    return false;
  return rp_run_is_static ();
}

/* Once, under the lock.  */
static bool
start (void)
{
  if (rp_run.started)
    return true;
  if (beside_static_program_p ())
    {
      rp_say ("the program is linked statically, without libruchyprof.a: it "
              "runs unprofiled",
              NULL);
      given_up = true;
      return false;
    }
  uint64_t begin = rp_clock_ticks ();
  rp_run_start ();
  rp_clock_init ();
  if (rp_clock_is_counter)
    begin = rp_clock_ticks ();
  rp_gate_init ();
  if (rp_threads_init () != 0)
    {
      rp_say ("no thread-specific key is left: the program runs unprofiled",
              NULL);
      given_up = true;
      return false;
    }
  rp_timing_init ();
  rp_run.started = true;
  rp_run.start_cost += rp_clock_ticks () - begin;
  return true;
}

/* Once the program's code has turned out to be changeable.  */
static void
watch_process (void)
{
  if (watching)
    return;
  watching = true;
  rp_hooks_install ();
  rp_fork_install ();
  rp_signals_install ();
  rp_samples_start ();
  if (rp_malloc_coverage == RP_COVERAGE_NONE && rp_run.config.allocations)
    rp_malloc_start ();
  rp_stacks_start (rp_malloc_coverage != RP_COVERAGE_NONE,
                   rp_run.config.sample_hz > 0 && rp_run.config.stack_hz > 0
                       && rp_run_valgrind () == RP_VALGRIND_NONE,
                   rp_signals_in_handler);
  rp_timing_calibrate ();
}

static void
fill_link (const struct rp_unit *unit)
{
  struct ruchyprof_link *link = unit->table.link;
  void (*enter_wide) (void), (*leave_wide) (void);
  rp_processor_wide_probes (&enter_wide, &leave_wide);
  link->gate_enter = (void *) (uintptr_t) rp_gate_enter;
  link->time_enter = (void *) (uintptr_t) rp_time_enter_kept;
  link->time_leave = (void *) (uintptr_t) rp_time_leave_kept;
  link->time_enter_wide = (void *) (uintptr_t) enter_wide;
  link->time_leave_wide = (void *) (uintptr_t) leave_wide;
}

static void
warn_unpatched (const struct rp_jump *jump)
{
  const struct rp_unit *unit = jump->context;
  const char *name = "a function";
  for (uint32_t i = 0; i < unit->table.patch_count; i++)
    {
      const struct ruchyprof_patch *patch = rp_patch_row (unit, i);
      if (patch->bare != jump->from || patch->body >= unit->table.body_count)
        continue;
      uint32_t function = rp_body_row (unit, patch->body)->function;
      if (function < unit->table.function_count)
        name = rp_unit_string (unit, rp_function_row (unit, function)->name);
    }
  rp_warn (name,
           jump->state == RP_PATCH_FAR
               ? " is not counted when it is entered from outside its file: "
                 "its gate is out of a jump's reach"
               : " is not counted when it is entered from outside its file: "
                 "it is too short for a jump",
           "");
}

/* Calls are sampled only if all units can do with it: a count must be either
   exact or an estimate.  False if the units are to be left alone.  */
static bool
check_sampling (struct rp_unit *first)
{
  if (!rp_windows_on ())
    return true;
  for (struct rp_unit *unit = first; unit; unit = unit->next)
    {
      if (unit->table.flags & RUCHYPROF_UNIT_SAMPLING)
        continue;
      const char *source = rp_unit_string (unit, unit->table.source);
      bool labels = (unit->table.flags & RUCHYPROF_UNIT_KEEPS_LABELS) != 0;
      if (watching)
        {
          rp_warn (source,
                   labels ? " is not profiled: it keeps addresses of labels, "
                            "so its calls cannot be sampled"
                          : " is not profiled: it was not compiled for "
                            "RUCHY_PROFILE_SAMPLE_RATE (-fno-ipa-ra)",
                   "");
          return false;
        }
      rp_run.config.sample_rate = 1;
      rp_say ("RUCHY_PROFILE_SAMPLE_RATE is not used: ", source,
              labels ? " keeps addresses of labels (see ruchyprof(5))"
                     : " was not compiled for it (-fno-ipa-ra, see "
                       "ruchyprof(5))",
              "; every call is counted", NULL);
      return true;
    }
  if (!watching && !rp_windows_prepare ())
    {
      rp_run.config.sample_rate = 1;
      rp_say ("RUCHY_PROFILE_SAMPLE_RATE is not used: there is no timer or no "
              "real-time signal left for it; every call is counted",
              NULL);
    }
  return true;
}

/* Lets the bare functions jump to their gates, now or in windows.  Without
   code to switch nothing would ever be counted.  */
static int
install_jumps (struct rp_jump *jumps, size_t count)
{
  if (rp_windows_on ())
    {
      int result = rp_patch_judge (jumps, count);
      if (result == 0)
        result = rp_windows_add (jumps, count);
      if (result != 0 || watching || rp_windows_possible ())
        return result;
      rp_run.config.sample_rate = 1;
      rp_say ("RUCHY_PROFILE_SAMPLE_RATE is not used: no function but `main' "
              "can be called from outside its file; every call is counted",
              NULL);
    }
  return rp_patch (jumps, count);
}

static int
patch_units (struct rp_unit *first)
{
  size_t count = 0;
  for (struct rp_unit *unit = first; unit; unit = unit->next)
    if (!(unit->table.flags & RUCHYPROF_UNIT_GATE_BRANCH))
      count += unit->table.patch_count;
  if (count == 0)
    return 0;
  struct rp_region region = { NULL, 0, false, 0 };
  struct rp_jump *jumps = rp_region_alloc (&region, count * sizeof *jumps);
  if (jumps == NULL)
    return -ENOMEM;
  size_t at = 0;
  for (struct rp_unit *unit = first; unit; unit = unit->next)
    for (uint32_t i = 0; i < unit->table.patch_count; i++)
      {
        if (unit->table.flags & RUCHYPROF_UNIT_GATE_BRANCH)
          break;
        const struct ruchyprof_patch *patch = rp_patch_row (unit, i);
        /* A weak function that nobody defined.  */
        if (patch->bare == NULL || patch->gate == NULL)
          continue;
        jumps[at].from = patch->bare;
        jumps[at].to = patch->gate;
        jumps[at].context = unit;
        jumps[at].adjusts = patch->body >= unit->table.body_count;
        at++;
      }
  int result = install_jumps (jumps, at);
  for (size_t i = 0; result == 0 && i < at; i++)
    if (jumps[i].state == RP_PATCH_SHORT || jumps[i].state == RP_PATCH_FAR)
      warn_unpatched (&jumps[i]);
  if (result == 0 && !rp_windows_on ())
    rp_calls_redirect (first, jumps, at);
  rp_region_done (&region);
  return result;
}

/* Last of all, for functions that test the word themselves.  */
static void
enable_units (struct rp_unit *first)
{
  if (rp_windows_on ())
    return; /* the windows do */
  for (struct rp_unit *unit = first; unit; unit = unit->next)
    {
      struct ruchyprof_link *link = unit->table.link;
      __atomic_store_n (&link->enabled, (void *) link, __ATOMIC_RELEASE);
    }
}

/* False if the family's units must run unprofiled.  */
static bool
prepare_family (struct rp_family *family)
{
  if (family->spare != NULL)
    return true;
  bool made = rp_family_prepare (family);
  if (!family->segment)
    return true;
  bool used = false;
  for (struct rp_unit *unit = family->units; unit; unit = unit->next_in_family)
    used |= (unit->table.flags & RUCHYPROF_UNIT_USES_SEGMENT) != 0;
  if (made && rp_segment_take (family, used))
    return true;
  given_up = !watching;
  rp_run.started = watching;
  return false;
}

static void
attach_module (void *start_address, void *stop)
{
  uint64_t begin = rp_clock_ticks ();
  struct rp_unit *first = rp_modules_add (start_address, stop);
  bool prepared = true;
  for (struct rp_unit *unit = first; unit && prepared; unit = unit->next)
    {
      prepared = prepare_family (unit->family);
      fill_link (unit);
    }
  if (first != NULL && prepared)
    {
      rp_code_map_rebuild ();
      int error = check_sampling (first) ? patch_units (first) : 0;
      if (error < 0)
        give_up (-error);
      else
        {
          watch_process ();
          rp_malloc_redirect ();
          rp_abandoned_watch ();
          rp_births_watch ();
          rp_cancellation_watch ();
          rp_segment_watch ();
          enable_units (first);
          rp_windows_start ();
        }
    }
  rp_run.start_cost += rp_clock_ticks () - begin;
}

RP_EXPORT void
__ruchyprof_register (void *start_address, void *stop, unsigned abi)
{
  (void) abi;
  if (!rp_run_wanted () || given_up)
    return;
  int saved = errno;
  struct rp_guard guard;
  rp_lock (&guard);
  rp_alloc_pause (true);
  if (start ())
    attach_module (start_address, stop);
  rp_alloc_pause (false);
  rp_unlock (&guard);
  errno = saved;
}

/* Set when the last destructor of this library has run: modules that are
   taken down even later have the profile written once more.  */
static bool finished;

RP_EXPORT void
__ruchyprof_unregister (void *start_address, void *stop)
{
  (void) stop;
  if (!rp_run.started)
    return;
  struct rp_guard guard;
  rp_lock (&guard);
  const struct rp_module *gone = rp_modules_remove (start_address);
  if (gone != NULL)
    {
      rp_windows_forget (gone->from, gone->to);
      rp_patch_forget ((void *) gone->from, (void *) gone->to);
      rp_code_map_rebuild ();
    }
  rp_unlock (&guard);
  if (finished)
    rp_finish (RP_REASON_EXIT, 0);
}

int
rp_finish (enum rp_reason reason, int signal)
{
  static bool quiet;
  bool said = quiet;
  /* exit calls _exit at its end.  */
  if (finished && reason == RP_REASON_QUICK_EXIT)
    return 0;
  bool was_quiet = rp_run.config.quiet;
  rp_run.config.quiet |= said;
  int error = rp_export (reason, signal, NULL);
  rp_run.config.quiet = was_quiet;
  quiet = error == 0;
  return error;
}

/* The first constructors of a program register its units, so this library's
   destructor, older than they, is the last to run.  */
__attribute__ ((destructor (101))) static void
finish (void)
{
  if (!rp_run.started)
    return;
  finished = true;
  rp_finish (RP_REASON_EXIT, 0);
}
