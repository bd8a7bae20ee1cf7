/* SPDX-License-Identifier: MIT */
/* export.c: writes the profile, doc/profile.schema.json says what.  Runs in
   exit handlers and in handlers of fatal signals: no libc memory, no stdio.
   Here: the file and its order; export-rows.c: the rows.  */

#include "export.h"
#include "account.h"
#include "clock.h"
#include "control.h"
#include "export-allocs.h"
#include "export-places.h"
#include "export-cost.h"
#include "export-edges.h"
#include "export-rows.h"
#include "export-samples.h"
#include "export-threads.h"
#include "json.h"
#include "lock.h"
#include "malloc.h"
#include "photo.h"
#include "run.h"
#include "row.h"
#include "say.h"
#include "samples.h"
#include "stacks.h"
#include "symbols.h"
#include "syscalls.h"
#include "text.h"
#include "thread-lives.h"
#include "threads.h"
#include "totals.h"

/* Civil date of a count of days since 1970 (Hinnant, "chrono-compatible
   low-level date algorithms").  */
static void
add_date (struct rp_text *text, int64_t days)
{
  int64_t shifted = days + 719468;
  int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  uint64_t day_of_era = (uint64_t) (shifted - era * 146097);
  uint64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524
                          - day_of_era / 146096)
                         / 365;
  uint64_t day_of_year
      = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  uint64_t month = (5 * day_of_year + 2) / 153;
  uint64_t day = day_of_year - (153 * month + 2) / 5 + 1;
  month = month < 10 ? month + 3 : month - 9;
  uint64_t year = year_of_era + (uint64_t) era * 400 + (month <= 2);
  rp_text_add_padded (text, year, 4);
  rp_text_add (text, "-");
  rp_text_add_padded (text, month, 2);
  rp_text_add (text, "-");
  rp_text_add_padded (text, day, 2);
}

static void
write_timestamp (void)
{
  char stamp[64];
  struct rp_text text;
  int64_t days = rp_run.wall_start / 86400;
  uint64_t seconds = (uint64_t) (rp_run.wall_start % 86400);
  rp_text_init (&text, stamp, sizeof stamp);
  add_date (&text, days);
  rp_text_add (&text, "T");
  rp_text_add_padded (&text, seconds / 3600, 2);
  rp_text_add (&text, ":");
  rp_text_add_padded (&text, seconds / 60 % 60, 2);
  rp_text_add (&text, ":");
  rp_text_add_padded (&text, seconds % 60, 2);
  rp_text_add (&text, ".");
  rp_text_add_padded (&text, rp_run.wall_start_ns / 1000000, 3);
  rp_text_add (&text, "Z");
  rp_json_member ("timestamp", cJSON_CreateString (stamp));
}

static void
write_process (const struct rp_photo *photo, enum rp_reason reason, int signal)
{
  static const char *const names[]
      = { "exit", "_exit", "signal", "exec", "abort", "snapshot" };
  cJSON *process = rp_json_object ();
  rp_json_integer (process, "pid", rp_run.pid);
  rp_json_integer (process, "parent_pid", rp_run.parent);
  rp_json_bool (process, "forked", rp_run.forked);
  rp_json_string (process, "exit", names[reason]);
  if (signal != 0)
    rp_json_integer (process, "signal", signal);
  rp_json_count (process, "threads", rp_threads_seen ? rp_threads_seen : 1);
  unsigned running = rp_threads_running ();
  rp_json_count (process, "threads_running", running);
  if (photo->shares_lost > 0)
    rp_json_count (process, "threads_without_functions", photo->shares_lost);
  rp_json_bool (process, "interrupted",
                running > 0 || reason == RP_REASON_SIGNAL
                    || reason == RP_REASON_SNAPSHOT);
  char host[65];
  if (gethostname (host, sizeof host) == 0)
    {
      host[sizeof host - 1] = '\0';
      rp_json_string (process, "host", host);
    }
  rp_json_member ("process", process);
}

static void
write_head (const struct rp_photo *photo, enum rp_reason reason, int signal)
{
  rp_json_member ("version", cJSON_CreateString ("1.0"));
  write_timestamp ();
  cJSON *binary = rp_json_object ();
  rp_json_string (binary, "path", rp_run.binary);
  rp_json_member ("binary", cJSON_DetachItemFromObject (binary, "path"));
  /* Early in the file: a later image of this process looks for it.  */
  write_process (photo, reason, signal);
  cJSON *arguments = rp_json_array ();
  const char *end = rp_run.arguments + rp_run.arguments_length;
  for (const char *at = rp_run.arguments; at < end; at += strlen (at) + 1)
    rp_json_item (arguments, at);
  rp_json_member ("arguments", arguments);
  rp_json_member ("mode",
                  cJSON_CreateString (rp_mode_name (rp_run.config.mode)));
}

/* Windows of time, below which sampled counts say little.  */
#define FEW_WINDOWS 10

static void
add_few_windows (cJSON *warnings, const struct rp_totals *totals)
{
  char line[RP_WARNING_SIZE];
  struct rp_text text;
  if (!totals->sampled || totals->windows.windows >= FEW_WINDOWS)
    return;
  rp_text_init (&text, line, sizeof line);
  rp_text_add (&text, "Calls were counted in ");
  rp_text_add_number (&text, totals->windows.windows);
  rp_text_add (&text,
               " windows of time only, so the errors are large: let the "
               "program run longer or count a larger share "
               "(RUCHY_PROFILE_SAMPLE_RATE)");
  rp_json_item (warnings, line);
}

static void
write_warnings (const struct rp_totals *totals)
{
  cJSON *warnings = rp_json_array ();
  for (unsigned i = 0; i < rp_run.warning_count && i < RP_WARNINGS; i++)
    rp_json_item (warnings, rp_run.warnings[i]);
  if (rp_run.warning_count > RP_WARNINGS)
    rp_json_item (warnings, "There were more warnings; the rest is left out.");
  add_few_windows (warnings, totals);
  rp_json_member ("warnings", warnings);
}

static void
write_regions (void)
{
  const struct rp_region_row *row = rp_control_regions ();
  double tick_ns = 1e9 / rp_clock_calibrate ().hz;
  if (row == NULL)
    return;
  rp_json_rows_begin ("regions");
  for (; row != NULL; row = row->next)
    {
      struct rp_row *object = rp_row_object ();
      rp_row_string (object, "name", row->name);
      rp_row_count (object, "entries", row->entries);
      rp_row_count (object, "total_time_ns",
                    (uint64_t) (row->ticks * tick_ns));
      rp_row_count (object, "peak_memory_bytes", row->peak);
      rp_row_count (object, "allocs", row->allocs);
      rp_row_count (object, "bytes", row->bytes);
      rp_row_print (object);
    }
  rp_json_rows_end ();
}

/* What found no room in the threads' tables, or in the profile.  */
static void
write_lost (cJSON *statistics, const struct rp_totals *totals)
{
  uint64_t deep = rp_threads_deep_calls;
  uint64_t edges = rp_threads_edges.dropped + rp_threads_charges.dropped;
  for (const struct rp_thread *thread = rp_threads; thread;
       thread = thread->next)
    {
      deep += thread->shadow.overflows;
      edges += thread->shadow.edges.dropped + thread->shadow.charges.dropped;
    }
  if (deep > 0)
    rp_json_count (statistics, "deep_calls", deep);
  if (edges > 0)
    rp_json_count (statistics, "edges_lost", edges);
  if (totals->edges_left_out > 0)
    rp_json_count (statistics, "edges_left_out", totals->edges_left_out);
  if (totals->lines_left_out > 0)
    rp_json_count (statistics, "lines_left_out", totals->lines_left_out);
}

static void
write_statistics (const struct rp_totals *totals)
{
  struct rp_calibration clock = rp_clock_calibrate ();
  cJSON *statistics = rp_json_object ();
  struct rusage usage;
  rp_json_count (statistics, "total_runtime_ns", rp_clock_elapsed ());
  rp_json_count (statistics, "cpu_time_ns",
                 rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID));
  rp_export_overhead (statistics, totals, clock.hz);
  rp_json_number (statistics, "budget_percent", rp_run.config.budget_percent,
                  3);
  rp_json_count (statistics, "counter_executions", totals->counter_executions);
  rp_json_number (statistics, "probe_cost_ns",
                  rp_probe_cost.whole * 1e9 / clock.hz, 2);
  write_lost (statistics, totals);
  if (totals->sampled)
    {
      rp_json_number (statistics, "sample_rate",
                      1 / totals->sampling.others.factor, 6);
      rp_json_count (statistics, "sample_windows", totals->windows.windows);
      rp_json_count (statistics, "sample_switches_put_off",
                     totals->windows.failures);
    }
  rp_json_string (statistics, "clock",
                  rp_clock_is_counter ? RP_PROCESSOR_CLOCK : "vdso");
  rp_json_number (statistics, "clock_hz", clock.hz, 0);
  rp_json_number (statistics, "clock_drift_ppm", clock.drift_ppm, 3);
  if (getrusage (RUSAGE_SELF, &usage) == 0)
    rp_json_count (statistics, "peak_rss_bytes",
                   (uint64_t) usage.ru_maxrss * 1024);
  rp_json_member ("statistics", statistics);
}

static void
write_document (struct rp_writer *writer, struct rp_totals *totals,
                const struct rp_photo *photo, enum rp_reason reason,
                int signal)
{
  rp_json_begin (writer);
  write_head (photo, reason, signal);
  rp_json_member ("consistent", cJSON_CreateBool (totals->consistent));
  rp_export_faults (totals);
  rp_stacks_warn ();
  rp_malloc_warn ();
  rp_export_warn_of_cost (totals);
  write_warnings (totals);
  rp_export_units ();
  rp_places_begin ();
  rp_export_collect_allocations (totals);
  rp_export_collect_samples (totals, photo);
  if (rp_account_make (totals) != 0)
    writer->error = ENOMEM;
  rp_export_functions (totals);
  totals->edges_left_out = rp_export_edges (totals);
  rp_export_loops (totals);
  rp_export_branches ();
  rp_export_switches ();
  totals->lines_left_out = rp_export_lines ();
  rp_export_samples ();
  rp_export_hardware ();
  rp_export_threads (totals, photo);
  write_regions ();
  rp_export_stacks (totals);
  rp_export_allocations (totals);
  rp_samples_release_stacks ();
  write_statistics (totals);
  rp_places_end ();
  rp_row_forget ();
  rp_json_end ();
}

/* The file that this process wrote last.  */
static dev_t own_device;
static ino_t own_inode;

/* Has another process written PATH since we started, or an earlier program of
   this process before it executed ours?  Then it must not be overwritten.  A
   profile of an earlier run may be.  */
static bool
is_foreign (const char *path)
{
  static const char key[] = "\"pid\":";
  struct stat status;
  if (lstat (path, &status) != 0 || !S_ISREG (status.st_mode)
      || (status.st_dev == own_device && status.st_ino == own_inode))
    return false;
  int64_t seconds
      = (int64_t) status.st_mtim.tv_sec - (int64_t) rp_run.wall_start;
  bool since
      = seconds > 0
        || (seconds == 0
            && (uint64_t) status.st_mtim.tv_nsec > rp_run.wall_start_ns);
  char head[2048];
  long fd = rp_open (path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC, 0);
  if (fd < 0)
    return since;
  long length = rp_syscall3 (SYS_read, fd, (long) head, sizeof head - 1);
  rp_syscall1 (SYS_close, fd);
  head[length > 0 ? length : 0] = '\0';
  const char *at = strstr (head, key);
  if (at == NULL)
    return false; /* no profile of ours: the user wants it replaced */
  int64_t pid = 0;
  for (at += sizeof key - 1; *at >= '0' && *at <= '9'; at++)
    pid = pid * 10 + (*at - '0');
  return since || (pid == rp_run.pid && strstr (head, "\"exec\"") != NULL);
}

/* The name of the file: absolute, and free.  */
static bool
choose_path (char *buffer, size_t size, const char *template)
{
  char name[PATH_MAX];
  struct rp_text text;
  if (!rp_config_output (template, rp_run.config.program, rp_run.pid,
                         rp_run.forked, name, sizeof name))
    return false;
  rp_text_init (&text, buffer, size);
  if (name[0] != '/')
    rp_text_add (&text, rp_run.folder);
  rp_text_add (&text, name);
  size_t length = text.length;
  for (uint64_t i = 0; i < 1000 && !text.cut && is_foreign (buffer); i++)
    {
      text.length = length;
      rp_text_add (&text, ".");
      rp_text_add_number (&text, (uint64_t) rp_run.pid);
      if (i > 0)
        {
          rp_text_add (&text, ".");
          rp_text_add_number (&text, i);
        }
    }
  return !text.cut;
}

static void
say_result (int error, const char *path, const struct rp_totals *totals)
{
  /* As the user would name it.  */
  size_t folder = strlen (rp_run.folder);
  if (folder > 0 && strncmp (path, rp_run.folder, folder) == 0)
    path += folder;
  if (error != 0)
    rp_say ("cannot write ", path, ": ", rp_error_text (error),
            "; there is no profile", NULL);
  else if (!rp_run.config.quiet)
    rp_say ("profile written to ", path,
            totals->consistent ? ""
                               : "; its counts are not consistent, see "
                                 "\"inconsistencies\" in it",
            NULL);
}

/* Reading a counter takes about as long as a thread needs to change one: so
   far may those of a running thread be apart.  */
static uint64_t
counters (void)
{
  uint64_t count = 0;
  for (const struct rp_family *family = rp_families; family;
       family = family->next)
    count += family->slot_count;
  return count;
}

/* Processors that this thread may use.  */
static unsigned
processors (void)
{
  uint64_t mask[16] = { 0 };
  unsigned count = 0;
  if (rp_syscall3 (SYS_sched_getaffinity, 0, sizeof mask, (long) mask) <= 0)
    return 1;
  for (size_t i = 0; i < RP_COUNT_OF (mask); i++)
    count += (unsigned) __builtin_popcountll (mask[i]);
  return count > 0 ? count : 1;
}

/* Threads for each processor, from which on the others have to wait.  */
#define CROWD 4
#define NICEST 19

/* The process is about to end, and its other threads go on until then.  Two
   hundred that spin leave this one a hundredth of a processor, and 20 ms of
   work take 10 s: so they become nicer.  There is no way back for a process
   without privileges, so it is done to a crowd only.  */
static void
go_first (void)
{
  if (rp_threads_running () < CROWD * processors ())
    return;
  for (const struct rp_thread *thread = rp_threads; thread;
       thread = thread->next)
    if (thread != rp_self)
      rp_syscall3 (SYS_setpriority, PRIO_PROCESS, thread->tid, NICEST);
}

static int
export_locked (enum rp_reason reason, int signal, const char *template)
{
  /* Too big for a signal stack; the lock makes it ours.  */
  static RP_BIG struct rp_writer writer;
  static RP_BIG char path[PATH_MAX + 32];
  struct rp_totals totals;
  struct rp_photo photo;
  struct rp_region region = { NULL, 0, false, RP_REGION_AHEAD };
  rp_run.export_begin = rp_clock_ticks ();
  rp_run.export_begin_ns = rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID);
  int error = choose_path (path, sizeof path, template) ? 0 : ENAMETOOLONG;
  if (error == 0)
    error = rp_writer_open (&writer, path);
  if (error == 0)
    {
      /* Blocks that are running while we read are a little behind; a forked
         child does not know what was running when it began.  */
      uint64_t tolerance = rp_threads_running () * (4 + counters ());
      if (reason != RP_REASON_EXIT)
        tolerance += 4;
      if (rp_run.forked)
        tolerance = UINT64_C (1) << 20;
      bool ends = reason != RP_REASON_SNAPSHOT && reason != RP_REASON_EXEC;
      if (ends)
        go_first ();
      if (rp_photo_take (&photo, ends, &region) == 0
          && rp_totals_make (&totals, &photo, &region, tolerance) == 0)
        write_document (&writer, &totals, &photo, reason, signal);
      else
        writer.error = ENOMEM;
      rp_symbols_done ();
      error = rp_writer_close (&writer);
      if (error == 0 && !writer.direct)
        {
          own_device = writer.device;
          own_inode = writer.inode;
        }
    }
  rp_run.export_cost += rp_clock_ticks () - rp_run.export_begin;
  rp_run.export_cpu_ns += rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID)
                          - rp_run.export_begin_ns;
  say_result (error, path, &totals);
  rp_region_done (&region);
  return error;
}

int
rp_export (enum rp_reason reason, int signal, const char *path)
{
  if (!rp_run.started || rp_getpid () != rp_run.pid)
    return ECANCELED;
  int saved = errno;
  struct rp_guard guard;
  if (reason != RP_REASON_SIGNAL && reason != RP_REASON_ABORT)
    rp_stacks_prepare ();
  rp_lock (&guard);
  rp_control_before_export ();
  int error
      = export_locked (reason, signal, path ? path : rp_run.config.output);
  rp_control_after_export ();
  rp_unlock (&guard);
  errno = saved;
  return error;
}
