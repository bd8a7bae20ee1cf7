/* SPDX-License-Identifier: MIT */
/* samples.c: rings of perf events, and the timer in their place.  The signal
   handler only touches its own thread's tables.  */

#include "samples.h"
#include "alarm.h"
#include "clock.h"
#include "dumps.h"
#include "processor.h"
#include "region.h"
#include "run.h"
#include "stacks.h"
#include "syscalls.h"
#include "text.h"
#include "threads.h"

struct rp_sampler rp_samples_ended = { .timer = -1 };
enum rp_sample_source rp_samples_source;
enum rp_event rp_samples_clock = RP_CYCLES;
char rp_samples_reason[160];

/* Pages for samples, powers of two.  Those for stacks hold what comes in half
   a second, as far as the kernel lends so many.  */
#define RING_PAGES 32
#define STACK_RING_PAGES_LEAST 16
#define STACK_RING_PAGES_USUAL 64
#define STACK_RING_PAGES_MOST 1024

/* Bytes of a sample with a stack of full size.  */
#define STACK_RECORD_SIZE (RP_DUMP_STACK + 256)

static size_t
ring_size (size_t pages)
{
  return (pages + 1) * (size_t) sysconf (_SC_PAGESIZE);
}

static void
lose (struct rp_sampler *sampler, enum rp_event event, uint64_t count)
{
  sampler->lost += count;
  if (event == rp_samples_clock)
    sampler->clock_lost += count;
}

static void
add_sample (struct rp_sampler *sampler, uintptr_t address, enum rp_event event,
            uint32_t count, double weight)
{
  if (sampler->rows == NULL || address == 0)
    {
      lose (sampler, event, count);
      return;
    }
  size_t at
      = (size_t) ((address + event) * UINT64_C (0x9e3779b97f4a7c15) >> 40);
  for (;; at++)
    {
      struct rp_sample *row = &sampler->rows[at & (RP_SAMPLE_ROWS - 1)];
      if (row->address == 0)
        {
          if (sampler->used >= RP_SAMPLE_ROWS / 4 * 3)
            {
              lose (sampler, event, count);
              return;
            }
          sampler->used++;
          row->address = address;
          row->event = event;
        }
      if (row->address == address && row->event == event)
        {
          row->count += count;
          row->weight += weight;
          return;
        }
    }
}

/* Whether the kernel tells of each event how many of its samples it lost.  If
   not there are records of it, but only once there is room again.  */
static bool kernel_counts_lost;

struct sample_record
{
  struct perf_event_header header;
  uint64_t id;
  uint64_t address; /* of PERF_RECORD_LOST: how many */
  uint64_t period;
};

/* Bytes of the ring at AT, which may wrap around.  */
static void
copy_ring (const char *data, uint64_t size, uint64_t at, void *to,
           size_t length)
{
  uint64_t from = at & (size - 1);
  size_t first = length < size - from ? length : (size_t) (size - from);
  memcpy (to, data + from, first);
  memcpy ((char *) to + first, data, length - first);
}

static enum rp_event
event_of (const struct rp_sampler *sampler, uint64_t id)
{
  for (int i = 0; i < RP_EVENTS; i++)
    if (sampler->fds[i] >= 0 && sampler->ids[i] == id)
      return (enum rp_event) i;
  return rp_samples_clock;
}

static void
read_sample (struct rp_sampler *sampler, const char *data, uint64_t size,
             uint64_t at, size_t length)
{
  struct sample_record record;
  if (length < sizeof record)
    {
      memset (&record, 0, sizeof record);
      copy_ring (data, size, at, &record, length);
    }
  else
    copy_ring (data, size, at, &record, sizeof record);
  if (record.header.type == PERF_RECORD_SAMPLE)
    add_sample (sampler, record.address, event_of (sampler, record.id), 1,
                (double) record.period);
  else if (record.header.type == PERF_RECORD_LOST && !kernel_counts_lost)
    lose (sampler, event_of (sampler, record.id), record.address);
}

/* What the kernel lost of FD beyond *BEFORE.  */
static uint64_t
newly_lost (int fd, uint64_t *before)
{
  uint64_t all, more;
  if (fd < 0 || !kernel_counts_lost || !rp_event_lost (fd, &all)
      || all < *before)
    return 0;
  more = all - *before;
  *before = all;
  return more;
}

/* The head of a sample with a stack; then come the registers, a size, so many
   bytes of the stack, and how many of them are good.  */
struct stack_record
{
  struct perf_event_header header;
  uint64_t period;
  uint64_t registers_kind;
};

/* A sample with a stack into DUMP; false if it is none, or has none.  */
static bool
parse_stack (const char *data, uint64_t size, uint64_t at, size_t length,
             struct rp_dump *dump)
{
  struct stack_record head;
  uint64_t registers[RP_PROCESSOR_REGISTERS], good = 0;
  const size_t fixed = sizeof head + sizeof registers + 8;
  copy_ring (data, size, at, &head, sizeof head);
  /* Of PERF_RECORD_LOST the second word is how many.  */
  if (head.header.type == PERF_RECORD_LOST && !kernel_counts_lost)
    rp_stacks_lose (head.registers_kind);
  if (head.header.type != PERF_RECORD_SAMPLE)
    return false;
  if (length < fixed || head.registers_kind == PERF_SAMPLE_REGS_ABI_NONE)
    {
      rp_stacks_lose (1);
      return false;
    }
  copy_ring (data, size, at + sizeof head, registers, sizeof registers);
  for (unsigned i = 0; i < RP_PROCESSOR_REGISTERS; i++)
    dump->registers[rp_processor_perf_register (i)] = registers[i];
  copy_ring (data, size, at + fixed - 8, &dump->size, 8);
  if (dump->size > 0 && dump->size <= RP_DUMP_STACK
      && length >= fixed + dump->size + 8)
    {
      copy_ring (data, size, at + fixed, dump->stack, (size_t) dump->size);
      copy_ring (data, size, at + fixed + dump->size, &good, 8);
    }
  dump->size = good <= RP_DUMP_STACK ? good : 0;
  dump->weight = (double) head.period;
  return true;
}

static void
read_stack (struct rp_sampler *sampler, const char *data, uint64_t size,
            uint64_t at, size_t length)
{
  /* Too big for a stack; one drains at a time.  */
  static RP_BIG struct rp_dump dump;
  if (parse_stack (data, size, at, length, &dump))
    rp_stacks_add_sample (&dump, sampler->tid, dump.weight);
}

static void
save_stack (struct rp_sampler *sampler, const char *data, uint64_t size,
            uint64_t at, size_t length)
{
  struct stack_record head;
  copy_ring (data, size, at, &head, sizeof head);
  if (head.header.type == PERF_RECORD_SAMPLE
      && !rp_dumps_want (sampler, (double) head.period))
    return;
  if (parse_stack (data, size, at, length,
                   &sampler->dumps[sampler->dump_count]))
    rp_dumps_keep (sampler);
}

typedef void read_fn (struct rp_sampler *sampler, const char *data,
                      uint64_t size, uint64_t at, size_t length);

static void
drain_ring (struct rp_sampler *sampler, void *ring, size_t pages,
            read_fn *read)
{
  struct perf_event_mmap_page *page = ring;
  size_t page_bytes = (size_t) sysconf (_SC_PAGESIZE);
  const char *data = (const char *) page + page_bytes;
  uint64_t size = pages * page_bytes;
  uint64_t head = __atomic_load_n (&page->data_head, __ATOMIC_ACQUIRE);
  uint64_t tail = page->data_tail;
  while (tail < head)
    {
      struct perf_event_header header;
      copy_ring (data, size, tail, &header, sizeof header);
      if (header.size < sizeof header)
        break;
      read (sampler, data, size, tail, header.size);
      tail += header.size;
    }
  __atomic_store_n (&page->data_tail, head, __ATOMIC_RELEASE);
}

/* Signals wait meanwhile: a probe of a handler might want to do the same.  */
void
rp_samples_drain (struct rp_sampler *sampler)
{
  static int stacks; /* 1 while a thread walks stacks */
  if ((sampler->ring == NULL && sampler->dumps == NULL)
      || __atomic_exchange_n (&sampler->draining, 1, __ATOMIC_ACQUIRE))
    return;
  if (sampler->ring != NULL)
    drain_ring (sampler, sampler->ring, RING_PAGES, read_sample);
  for (int i = 0; i < RP_EVENTS; i++)
    lose (sampler, (enum rp_event) i,
          newly_lost (sampler->fds[i], &sampler->lost_before[i]));
  if (!__atomic_exchange_n (&stacks, 1, __ATOMIC_ACQUIRE))
    {
      if (sampler->stack_ring != NULL)
        drain_ring (sampler, sampler->stack_ring, sampler->stack_pages,
                    read_stack);
      rp_stacks_lose (
          newly_lost (sampler->stack_fd, &sampler->stacks_lost_before));
      if (sampler->dumps != NULL)
        rp_dumps_drain (sampler);
      __atomic_store_n (&stacks, 0, __ATOMIC_RELEASE);
    }
  sampler->drained_at = rp_clock_ticks ();
  rp_alarm_put_off (sampler);
  __atomic_store_n (&sampler->draining, 0, __ATOMIC_RELEASE);
}

void
rp_samples_relieve (struct rp_sampler *sampler)
{
  if (sampler->ring == NULL
      || __atomic_exchange_n (&sampler->draining, 1, __ATOMIC_ACQUIRE))
    return;
  drain_ring (sampler, sampler->ring, RING_PAGES, read_sample);
  if (sampler->stack_ring != NULL && sampler->dumps != NULL)
    drain_ring (sampler, sampler->stack_ring, sampler->stack_pages,
                save_stack);
  __atomic_store_n (&sampler->draining, 0, __ATOMIC_RELEASE);
}

static void
describe_samples (enum rp_event event, struct perf_event_attr *attributes)
{
  rp_event_describe (event, attributes);
  attributes->freq = 1;
  attributes->exclude_kernel = 1;
  attributes->exclude_hv = 1;
}

/* Opens EVENT for samples into the sampler's ring, made by its first
   event.  */
static long
open_sampling (struct rp_sampler *sampler, enum rp_event event)
{
  struct perf_event_attr attributes;
  describe_samples (event, &attributes);
  attributes.sample_freq = rp_run.config.sample_hz;
  attributes.sample_type
      = PERF_SAMPLE_IDENTIFIER | PERF_SAMPLE_IP | PERF_SAMPLE_PERIOD;
  long fd = rp_event_open_samples (&attributes);
  if (fd < 0)
    return fd;
  kernel_counts_lost = rp_event_lost ((int) fd, &sampler->lost_before[event]);
  long error = -ENOMEM;
  if (event == rp_samples_clock)
    {
      sampler->ring = rp_perf.map ((int) fd, ring_size (RING_PAGES));
      if (sampler->ring != NULL)
        error = 0;
    }
  else
    error
        = rp_perf.control ((int) fd, PERF_EVENT_IOC_SET_OUTPUT,
                           (void *) (intptr_t) sampler->fds[rp_samples_clock]);
  if (error == 0)
    error
        = rp_perf.control ((int) fd, PERF_EVENT_IOC_ID, &sampler->ids[event]);
  if (error < 0)
    {
      rp_perf.close ((int) fd);
      return error;
    }
  sampler->fds[event] = (int) fd;
  return 0;
}

/* Says after how long the table of stacks, with ROOM for so many, may be half
   full: after half a second at most.  */
static void
be_patient (struct rp_sampler *sampler, size_t room)
{
  double seconds = (double) room / 2 / rp_run.config.stack_hz;
  if (seconds > 0.5)
    seconds = 0.5;
  sampler->patience = (uint64_t) (rp_clock_calibrate ().hz * seconds);
}

static void
map_stacks (struct rp_sampler *sampler)
{
  size_t wanted = rp_run.config.stack_hz / 2 * (size_t) STACK_RECORD_SIZE;
  uint32_t pages = STACK_RING_PAGES_USUAL;
  while (pages < STACK_RING_PAGES_MOST
         && pages * (size_t) sysconf (_SC_PAGESIZE) < wanted)
    pages *= 2;
  do
    sampler->stack_ring = rp_perf.map (sampler->stack_fd, ring_size (pages));
  while (sampler->stack_ring == NULL
         && (pages /= 2) >= STACK_RING_PAGES_LEAST);
  sampler->stack_pages = pages;
}

static void
open_stacks (struct rp_sampler *sampler)
{
  struct perf_event_attr attributes;
  if (!rp_stacks_wants_samples () || rp_run.config.stack_hz == 0)
    return;
  describe_samples (RP_TASK_CLOCK, &attributes);
  attributes.sample_freq = rp_run.config.stack_hz;
  attributes.sample_type
      = PERF_SAMPLE_PERIOD | PERF_SAMPLE_REGS_USER | PERF_SAMPLE_STACK_USER;
  attributes.sample_regs_user = RP_PROCESSOR_PERF_REGISTERS;
  attributes.sample_stack_user = RP_DUMP_STACK;
  long fd = rp_event_open_samples (&attributes);
  if (fd < 0)
    return;
  sampler->stacks_lost_before = 0;
  sampler->stack_fd = (int) fd;
  map_stacks (sampler);
  be_patient (sampler, sampler->stack_pages * (size_t) sysconf (_SC_PAGESIZE)
                           / STACK_RECORD_SIZE);
  if (sampler->dumps == NULL)
    sampler->dumps = rp_pages_map (RP_DUMPS * sizeof *sampler->dumps);
}

static void
on_timer (int number, siginfo_t *info, void *context)
{
  (void) number;
  (void) info;
  struct rp_thread *self = rp_self;
  if (self == NULL || rp_run.config.sample_hz == 0)
    return;
  struct rp_sampler *sampler = &self->sampler;
  int saved = errno;
  add_sample (sampler, rp_processor_interrupted (context), rp_samples_clock, 1,
              1e9 / rp_run.config.sample_hz);
  if (sampler->dumps != NULL && rp_run.config.stack_hz > 0
      && ++sampler->ticks >= rp_run.config.sample_hz / rp_run.config.stack_hz)
    {
      sampler->ticks = 0;
      if (__atomic_load_n (&sampler->draining, __ATOMIC_ACQUIRE))
        rp_stacks_lose (1);
      else if (rp_dumps_want (sampler, 1e9 / rp_run.config.stack_hz))
        {
          rp_unwind_copy (&sampler->dumps[sampler->dump_count], context);
          rp_dumps_keep (sampler);
        }
    }
  errno = saved;
}

static int
open_timer (struct rp_sampler *sampler)
{
  struct sigevent event;
  struct timespec step = { 0, 1000000000 / rp_run.config.sample_hz };
  struct itimerspec times = { step, step };
  if (rp_stacks_wants_samples () && sampler->dumps == NULL)
    sampler->dumps = rp_pages_map (RP_DUMPS * sizeof *sampler->dumps);
  be_patient (sampler, RP_DUMPS);
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
say_reason (const char *what, long error)
{
  struct rp_text text;
  rp_text_init (&text, rp_samples_reason, sizeof rp_samples_reason);
  rp_text_add (&text, what);
  rp_text_add (&text, ": ");
  rp_text_add (&text, rp_event_refusal (error));
}

/* The user's events are sampled, too; what cannot be is only counted.  */
static void
open_others (struct rp_sampler *sampler)
{
  for (int i = 0; rp_run.config.events_given && i < RP_EVENTS; i++)
    if (rp_run.config.events & 1u << i && sampler->fds[i] < 0)
      open_sampling (sampler, (enum rp_event) i);
  open_stacks (sampler);
  rp_alarm_open (sampler, RING_PAGES * (size_t) sysconf (_SC_PAGESIZE)
                              / sizeof (struct sample_record));
}

static bool
is_chosen (enum rp_event event)
{
  return !rp_run.config.events_given || (rp_run.config.events & 1u << event);
}

static int
choose_timer (struct rp_sampler *sampler)
{
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

/* The best clock that works, tried by the first thread.  */
static int
choose_source (struct rp_sampler *sampler)
{
  long error = 0;
  rp_samples_clock = RP_CYCLES;
  if (is_chosen (RP_CYCLES) || !is_chosen (RP_TASK_CLOCK))
    {
      error = open_sampling (sampler, RP_CYCLES);
      if (error == 0)
        {
          rp_samples_source = RP_SAMPLES_PERF;
          open_others (sampler);
          return 0;
        }
      say_reason ("hardware events", error);
    }
  rp_samples_clock = RP_TASK_CLOCK;
  error = open_sampling (sampler, RP_TASK_CLOCK);
  if (error == 0)
    {
      rp_samples_source = RP_SAMPLES_SOFTWARE;
      open_others (sampler);
      return 0;
    }
  say_reason ("perf events", error);
  return choose_timer (sampler);
}

void
rp_samples_start (void)
{
  if (rp_run.config.sample_hz != 0)
    rp_events_open (rp_run.config.events, rp_run.config.events_given);
}

void
rp_samples_thread_begins (struct rp_sampler *sampler)
{
  static bool chosen;
  for (int i = 0; i < RP_EVENTS; i++)
    sampler->fds[i] = -1;
  sampler->stack_fd = sampler->timer = sampler->alarm_fd = -1;
  sampler->tid = rp_gettid ();
  be_patient (sampler, RP_DUMPS);
  if (rp_run.config.sample_hz == 0)
    return;
  if (sampler->rows == NULL)
    sampler->rows = rp_pages_map (RP_SAMPLE_ROWS * sizeof *sampler->rows);
  if (!chosen)
    {
      chosen = true;
      choose_source (sampler);
    }
  else if (rp_samples_source == RP_SAMPLES_TIMER)
    open_timer (sampler);
  else if (rp_samples_source != RP_SAMPLES_NONE
           && open_sampling (sampler, rp_samples_clock) == 0)
    open_others (sampler);
}

bool
rp_samples_count (const struct rp_sampler *sampler, enum rp_event event,
                  uint64_t *count_out)
{
  double share;
  return sampler->fds[event] > 0
         && rp_event_read (sampler->fds[event], count_out, &share);
}

double
rp_samples_scale (const struct rp_sampler *sampler, enum rp_event event)
{
  uint64_t count;
  double share = 1;
  if (rp_event_is_hardware (event) && sampler->fds[event] > 0
      && rp_event_read (sampler->fds[event], &count, &share) && share > 0)
    return 1 / share;
  return 1;
}

static void
clear_rows (struct rp_sampler *sampler)
{
  if (sampler->rows != NULL && sampler->used > 0)
    memset (sampler->rows, 0, RP_SAMPLE_ROWS * sizeof *sampler->rows);
  sampler->used = 0;
  sampler->lost = sampler->clock_lost = 0;
  sampler->dump_count = 0;
  sampler->dump_owed = 0;
}

static void
close_descriptor (int *fd)
{
  if (*fd >= 0 && rp_perf.is_event (*fd))
    rp_perf.close (*fd);
  *fd = -1;
}

static void
close_sampler (struct rp_sampler *sampler)
{
  if (sampler->timer >= 0)
    rp_syscall1 (SYS_timer_delete, sampler->timer);
  if (sampler->ring != NULL)
    rp_perf.unmap (sampler->ring, ring_size (RING_PAGES));
  if (sampler->stack_ring != NULL)
    rp_perf.unmap (sampler->stack_ring, ring_size (sampler->stack_pages));
  for (int i = 0; i < RP_EVENTS; i++)
    close_descriptor (&sampler->fds[i]);
  close_descriptor (&sampler->stack_fd);
  close_descriptor (&sampler->alarm_fd);
  sampler->ring = sampler->stack_ring = NULL;
  sampler->timer = -1;
}

void
rp_samples_thread_ends (struct rp_sampler *sampler)
{
  double scales[RP_EVENTS];
  rp_samples_drain (sampler);
  for (int i = 0; i < RP_EVENTS; i++)
    scales[i] = rp_samples_scale (sampler, (enum rp_event) i);
  close_sampler (sampler);
  if (rp_samples_ended.rows == NULL)
    rp_samples_ended.rows
        = rp_pages_map (RP_SAMPLE_ROWS * sizeof *rp_samples_ended.rows);
  for (size_t i = 0; sampler->used > 0 && i < RP_SAMPLE_ROWS; i++)
    {
      const struct rp_sample *row = &sampler->rows[i];
      if (row->address != 0)
        add_sample (&rp_samples_ended, row->address,
                    (enum rp_event) row->event, row->count,
                    row->weight * scales[row->event]);
    }
  rp_samples_ended.lost += sampler->lost;
  rp_samples_ended.clock_lost += sampler->clock_lost;
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
  rp_events_close ();
  rp_samples_start ();
  rp_samples_thread_begins (sampler);
}
