/* SPDX-License-Identifier: MIT */
/* samples.c: perf events and the timer in their place.

   Descriptors are moved out of the way of the program's own and are not
   trusted later: a program may close what it did not open.  The signal
   handler only touches its own thread's table.  */

#include "samples.h"
#include "clock.h"
#include "lock.h"
#include "region.h"
#include "run.h"
#include "syscalls.h"
#include "text.h"
#include "threads.h"

#include <linux/perf_event.h>
#include <ucontext.h>

struct rp_sampler rp_samples_ended = { .fd = -1, .timer = -1 };
enum rp_sample_source rp_samples_source;
char rp_samples_reason[160];

#define RING_PAGES 32
#define DESCRIPTOR_FROM 200

static int hardware_fds[RP_HARDWARE_EVENTS] = { -1, -1, -1, -1, -1, -1 };

static size_t
ring_size (void)
{
  return (size_t) (RING_PAGES + 1) * (size_t) sysconf (_SC_PAGESIZE);
}

static int
open_event (struct perf_event_attr *attributes)
{
  long fd = rp_syscall6 (SYS_perf_event_open, (long) attributes, 0, -1, -1,
                         PERF_FLAG_FD_CLOEXEC, 0);
  if (fd < 0)
    return (int) fd;
  long moved = rp_syscall3 (SYS_fcntl, fd, F_DUPFD_CLOEXEC, DESCRIPTOR_FROM);
  if (moved < 0)
    return (int) fd;
  rp_syscall1 (SYS_close, fd);
  return (int) moved;
}

/* Is FD still the event that we opened?  */
static bool
is_event (int fd)
{
  char path[64], target[64];
  struct rp_text text;
  if (fd < 0)
    return false;
  rp_text_init (&text, path, sizeof path);
  rp_text_add (&text, "/proc/self/fd/");
  rp_text_add_number (&text, (uint64_t) fd);
  long length = rp_readlink (path, target, sizeof target - 1);
  target[length > 0 ? length : 0] = '\0';
  return strstr (target, "perf_event") != NULL;
}

static void
close_event (int *fd)
{
  if (is_event (*fd))
    rp_syscall1 (SYS_close, *fd);
  *fd = -1;
}

static void
open_hardware (void)
{
  static const uint64_t configs[RP_HARDWARE_EVENTS]
      = { PERF_COUNT_HW_CPU_CYCLES,          PERF_COUNT_HW_INSTRUCTIONS,
          PERF_COUNT_HW_CACHE_REFERENCES,    PERF_COUNT_HW_CACHE_MISSES,
          PERF_COUNT_HW_BRANCH_INSTRUCTIONS, PERF_COUNT_HW_BRANCH_MISSES };
  for (int i = 0; i < RP_HARDWARE_EVENTS; i++)
    {
      struct perf_event_attr attributes = {
        .type = PERF_TYPE_HARDWARE,
        .size = sizeof attributes,
        .config = configs[i],
        .inherit = 1,
        .exclude_kernel = 1,
        .exclude_hv = 1,
        .read_format
        = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING,
      };
      hardware_fds[i] = open_event (&attributes);
      if (i == 0 && hardware_fds[i] < 0)
        return; /* one refusal says it for all */
    }
}

bool
rp_samples_hardware (enum rp_hardware event, uint64_t *count_out,
                     double *share_out)
{
  struct
  {
    uint64_t count, enabled, running;
  } value;
  if (!is_event (hardware_fds[event])
      || rp_syscall3 (SYS_read, hardware_fds[event], (long) &value,
                      sizeof value)
             != sizeof value
      || value.running == 0)
    return false;
  double share = (double) value.running / (double) value.enabled;
  *count_out
      = share < 1 ? (uint64_t) ((double) value.count / share) : value.count;
  if (share < *share_out)
    *share_out = share;
  return true;
}

static void
add_sample (struct rp_sampler *sampler, uintptr_t address, uint32_t count,
            double weight)
{
  if (sampler->rows == NULL || address == 0)
    {
      sampler->lost += count;
      return;
    }
  size_t at = (size_t) (address * UINT64_C (0x9e3779b97f4a7c15) >> 40);
  for (;; at++)
    {
      struct rp_sample *row = &sampler->rows[at & (RP_SAMPLE_ROWS - 1)];
      if (row->address == 0)
        {
          if (sampler->used >= RP_SAMPLE_ROWS / 4 * 3)
            {
              sampler->lost += count;
              return;
            }
          sampler->used++;
          row->address = address;
        }
      if (row->address == address)
        {
          row->count += count;
          row->weight += weight;
          return;
        }
    }
}

struct sample_record
{
  struct perf_event_header header;
  uint64_t address;
  uint64_t period;
};

/* Bytes of the ring at AT, which may wrap around.  */
static void
copy_ring (const char *data, uint64_t size, uint64_t at, void *to,
           size_t length)
{
  char *out = to;
  for (size_t i = 0; i < length; i++)
    out[i] = data[(at + i) & (size - 1)];
}

void
rp_samples_drain (struct rp_sampler *sampler)
{
  if (sampler->ring == NULL
      || __atomic_exchange_n (&sampler->draining, 1, __ATOMIC_ACQUIRE))
    return;
  struct perf_event_mmap_page *page = sampler->ring;
  size_t page_bytes = (size_t) sysconf (_SC_PAGESIZE);
  const char *data = (const char *) page + page_bytes;
  uint64_t size = RING_PAGES * page_bytes;
  uint64_t head = __atomic_load_n (&page->data_head, __ATOMIC_ACQUIRE);
  uint64_t tail = page->data_tail;
  while (tail < head)
    {
      struct sample_record record;
      copy_ring (data, size, tail, &record, sizeof record.header);
      if (record.header.size < sizeof record.header)
        break;
      if (record.header.size >= sizeof record)
        copy_ring (data, size, tail, &record, sizeof record);
      if (record.header.type == PERF_RECORD_SAMPLE)
        add_sample (sampler, record.address, 1, (double) record.period);
      else if (record.header.type == PERF_RECORD_LOST)
        sampler->lost += record.period; /* its second number */
      tail += record.header.size;
    }
  __atomic_store_n (&page->data_tail, tail, __ATOMIC_RELEASE);
  sampler->drained_at = rp_clock_ticks ();
  __atomic_store_n (&sampler->draining, 0, __ATOMIC_RELEASE);
}

static int
open_ring (struct rp_sampler *sampler, uint32_t type, uint64_t config)
{
  struct perf_event_attr attributes = {
    .type = type,
    .size = sizeof attributes,
    .config = config,
    .freq = 1,
    .sample_freq = rp_run.config.sample_hz,
    .sample_type = PERF_SAMPLE_IP | PERF_SAMPLE_PERIOD,
    .exclude_kernel = 1,
    .exclude_hv = 1,
  };
  int fd = open_event (&attributes);
  if (fd < 0)
    return fd;
  long ring = rp_syscall6 (SYS_mmap, 0, (long) ring_size (),
                           PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (ring < 0 && ring > -4096)
    {
      rp_syscall1 (SYS_close, fd);
      return (int) ring;
    }
  sampler->fd = fd;
  sampler->ring = (void *) ring;
  return 0;
}

static void
on_timer (int number, siginfo_t *info, void *context)
{
  (void) number;
  (void) info;
  struct rp_thread *self = rp_self;
  if (self == NULL || rp_run.config.sample_hz == 0)
    return;
  add_sample (&self->sampler, rp_processor_interrupted (context), 1,
              1e9 / rp_run.config.sample_hz);
}

static int
open_timer (struct rp_sampler *sampler)
{
  struct sigevent event;
  struct timespec step = { 0, 1000000000 / rp_run.config.sample_hz };
  struct itimerspec times = { step, step };
  memset (&event, 0, sizeof event);
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = SIGPROF;
  event._sigev_un._tid = rp_gettid ();
  long result = rp_syscall3 (SYS_timer_create, CLOCK_THREAD_CPUTIME_ID,
                             (long) &event, (long) &sampler->timer);
  if (result < 0)
    {
      sampler->timer = -1;
      return (int) result;
    }
  return (int) rp_syscall6 (SYS_timer_settime, sampler->timer, 0,
                            (long) &times, 0, 0, 0);
}

static void
say_reason (const char *what, int error)
{
  struct rp_text text;
  rp_text_init (&text, rp_samples_reason, sizeof rp_samples_reason);
  rp_text_add (&text, what);
  rp_text_add (&text, ": ");
  rp_text_add (&text, error == -ENOENT ? "this machine has none"
                      : error == -EACCES || error == -EPERM
                          ? "refused (kernel.perf_event_paranoid, container)"
                      : error == -ENOSYS ? "the kernel does not offer them"
                                         : "not available");
}

/* The best source that works, tried by the first thread.  */
static int
choose_source (struct rp_sampler *sampler)
{
  int error
      = open_ring (sampler, PERF_TYPE_HARDWARE, PERF_COUNT_HW_CPU_CYCLES);
  if (error == 0)
    {
      rp_samples_source = RP_SAMPLES_PERF;
      return 0;
    }
  say_reason ("hardware events", error);
  error = open_ring (sampler, PERF_TYPE_SOFTWARE, PERF_COUNT_SW_TASK_CLOCK);
  if (error == 0)
    {
      rp_samples_source = RP_SAMPLES_SOFTWARE;
      return 0;
    }
  say_reason ("perf events", error);
  struct sigaction current, ours;
  if (sigaction (SIGPROF, NULL, &current) != 0
      || current.sa_handler != SIG_DFL)
    return -EBUSY; /* the program has its own plans with the signal */
  memset (&ours, 0, sizeof ours);
  ours.sa_sigaction = on_timer;
  ours.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  if (sigaction (SIGPROF, &ours, NULL) != 0)
    return -EINVAL;
  rp_samples_source = RP_SAMPLES_TIMER;
  return open_timer (sampler);
}

void
rp_samples_start (void)
{
  if (rp_run.config.sample_hz != 0)
    open_hardware ();
}

void
rp_samples_thread_begins (struct rp_sampler *sampler)
{
  static bool chosen;
  sampler->fd = sampler->timer = -1;
  if (rp_run.config.sample_hz == 0)
    return;
  if (sampler->rows == NULL)
    sampler->rows = rp_pages_map (RP_SAMPLE_ROWS * sizeof *sampler->rows);
  if (!chosen)
    {
      chosen = true;
      choose_source (sampler);
      return;
    }
  if (rp_samples_source == RP_SAMPLES_PERF)
    open_ring (sampler, PERF_TYPE_HARDWARE, PERF_COUNT_HW_CPU_CYCLES);
  else if (rp_samples_source == RP_SAMPLES_SOFTWARE)
    open_ring (sampler, PERF_TYPE_SOFTWARE, PERF_COUNT_SW_TASK_CLOCK);
  else if (rp_samples_source == RP_SAMPLES_TIMER)
    open_timer (sampler);
}

static void
clear_rows (struct rp_sampler *sampler)
{
  if (sampler->rows != NULL && sampler->used > 0)
    memset (sampler->rows, 0, RP_SAMPLE_ROWS * sizeof *sampler->rows);
  sampler->used = 0;
  sampler->lost = 0;
}

static void
close_sampler (struct rp_sampler *sampler)
{
  if (sampler->timer >= 0)
    rp_syscall1 (SYS_timer_delete, sampler->timer);
  if (sampler->ring != NULL)
    rp_pages_unmap (sampler->ring, ring_size ());
  close_event (&sampler->fd);
  sampler->ring = NULL;
  sampler->timer = -1;
}

void
rp_samples_thread_ends (struct rp_sampler *sampler)
{
  rp_samples_drain (sampler);
  close_sampler (sampler);
  if (rp_samples_ended.rows == NULL)
    rp_samples_ended.rows
        = rp_pages_map (RP_SAMPLE_ROWS * sizeof *rp_samples_ended.rows);
  for (size_t i = 0; sampler->rows && i < RP_SAMPLE_ROWS; i++)
    if (sampler->rows[i].address != 0)
      add_sample (&rp_samples_ended, sampler->rows[i].address,
                  sampler->rows[i].count, sampler->rows[i].weight);
  rp_samples_ended.lost += sampler->lost;
  clear_rows (sampler);
}

void
rp_samples_forget (struct rp_sampler *sampler)
{
  sampler->timer = -1; /* timers are not inherited */
  close_sampler (sampler);
  clear_rows (sampler);
}

void
rp_samples_fork (struct rp_sampler *sampler)
{
  rp_samples_forget (sampler);
  clear_rows (&rp_samples_ended);
  for (int i = 0; i < RP_HARDWARE_EVENTS; i++)
    close_event (&hardware_fds[i]);
  rp_samples_start ();
  rp_samples_thread_begins (sampler);
}
