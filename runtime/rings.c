/* SPDX-License-Identifier: MIT */
/* rings.c: see rings.h.  */

#include "rings.h"
#include "alarm.h"
#include "clock.h"
#include "dumps.h"
#include "processor.h"
#include "sample-rows.h"
#include "stacks.h"
#include "syscalls.h"

size_t
rp_ring_size (size_t pages)
{
  return (pages + 1) * (size_t) sysconf (_SC_PAGESIZE);
}

/* Whether the kernel tells of each event how many of its samples it lost.  If
   not there are records of it, but only once there is room again.  */
static bool kernel_counts_lost;

void
rp_rings_lost_from (int fd, uint64_t *before)
{
  kernel_counts_lost = rp_event_lost (fd, before);
}

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
    rp_sample_add (sampler, record.address, event_of (sampler, record.id), 1,
                   (double) record.period);
  else if (record.header.type == PERF_RECORD_LOST && !kernel_counts_lost)
    rp_sample_lose (sampler, event_of (sampler, record.id), record.address);
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

/* 1 while a thread walks stacks, or the export wants no new ones; acquire,
   release.  */
static int stacks;

/* Tries until what is walked at this moment is done, unless it was interrupted
   for the export.  */
#define HOLD_TRIES 1000

static bool holds;

void
rp_samples_hold_stacks (void)
{
  for (int i = 0; !holds && i < HOLD_TRIES; i++)
    {
      holds = !__atomic_exchange_n (&stacks, 1, __ATOMIC_ACQUIRE);
      if (!holds)
        rp_syscall1 (SYS_sched_yield, 0);
    }
}

void
rp_samples_release_stacks (void)
{
  if (holds)
    __atomic_store_n (&stacks, 0, __ATOMIC_RELEASE);
  holds = false;
}

void
rp_rings_fork (void)
{
  stacks = 0;
  holds = false;
}

/* Signals wait meanwhile: a probe of a handler might want to do the same.  */
void
rp_samples_drain (struct rp_sampler *sampler)
{
  if ((sampler->ring == NULL && sampler->dumps == NULL)
      || __atomic_exchange_n (&sampler->draining, 1, __ATOMIC_ACQUIRE))
    return;
  if (sampler->ring != NULL)
    drain_ring (sampler, sampler->ring, RP_RING_PAGES, read_sample);
  for (int i = 0; i < RP_EVENTS; i++)
    rp_sample_lose (sampler, (enum rp_event) i,
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
  drain_ring (sampler, sampler->ring, RP_RING_PAGES, read_sample);
  if (sampler->stack_ring != NULL && sampler->dumps != NULL)
    drain_ring (sampler, sampler->stack_ring, sampler->stack_pages,
                save_stack);
  __atomic_store_n (&sampler->draining, 0, __ATOMIC_RELEASE);
}
