/* SPDX-License-Identifier: MIT */
/* events.c: perf's events.  Descriptors are moved out of the way of the
   program's own and are not trusted later: a program may close what it did
   not open.  */

#include "events.h"
#include "run.h"
#include "syscalls.h"
#include "text.h"

#define DESCRIPTOR_FROM 200

/* PERF_FORMAT_LOST, which older headers do not have.  */
#define FORMAT_LOST (1u << 4)

static const struct
{
  const char *name;
  const char *key;
  const char *error_key;
  uint32_t type;
  uint64_t config;
} events[RP_EVENTS] = {
  { "cycles", "cycles", "cycles_stderr", PERF_TYPE_HARDWARE,
    PERF_COUNT_HW_CPU_CYCLES },
  { "instructions", "instructions", "instructions_stderr", PERF_TYPE_HARDWARE,
    PERF_COUNT_HW_INSTRUCTIONS },
  { "cache-references", "cache_references", "cache_references_stderr",
    PERF_TYPE_HARDWARE, PERF_COUNT_HW_CACHE_REFERENCES },
  { "cache-misses", "cache_misses", "cache_misses_stderr", PERF_TYPE_HARDWARE,
    PERF_COUNT_HW_CACHE_MISSES },
  { "branches", "branches", "branches_stderr", PERF_TYPE_HARDWARE,
    PERF_COUNT_HW_BRANCH_INSTRUCTIONS },
  { "branch-misses", "branch_misses", "branch_misses_stderr",
    PERF_TYPE_HARDWARE, PERF_COUNT_HW_BRANCH_MISSES },
  { "task-clock", NULL, NULL, PERF_TYPE_SOFTWARE, PERF_COUNT_SW_TASK_CLOCK },
  { "cpu-clock", NULL, NULL, PERF_TYPE_SOFTWARE, PERF_COUNT_SW_CPU_CLOCK },
  { "page-faults", "page_faults", "page_faults_stderr", PERF_TYPE_SOFTWARE,
    PERF_COUNT_SW_PAGE_FAULTS },
  { "minor-faults", "minor_faults", "minor_faults_stderr", PERF_TYPE_SOFTWARE,
    PERF_COUNT_SW_PAGE_FAULTS_MIN },
  { "major-faults", "major_faults", "major_faults_stderr", PERF_TYPE_SOFTWARE,
    PERF_COUNT_SW_PAGE_FAULTS_MAJ },
  { "context-switches", "context_switches", "context_switches_stderr",
    PERF_TYPE_SOFTWARE, PERF_COUNT_SW_CONTEXT_SWITCHES },
  { "cpu-migrations", "cpu_migrations", "cpu_migrations_stderr",
    PERF_TYPE_SOFTWARE, PERF_COUNT_SW_CPU_MIGRATIONS },
};

/* The descriptors plus one, so that zero is none.  */
static int counting[RP_EVENTS];

const char *
rp_event_name (enum rp_event event)
{
  return events[event].name;
}

const char *
rp_event_key (enum rp_event event)
{
  return events[event].key;
}

const char *
rp_event_error_key (enum rp_event event)
{
  return events[event].error_key;
}

bool
rp_event_is_hardware (enum rp_event event)
{
  return events[event].type == PERF_TYPE_HARDWARE;
}

unsigned
rp_events_parse (const char *list)
{
  unsigned set = 0;
  while (*list != '\0')
    {
      size_t length = strcspn (list, ",");
      unsigned found = 0;
      for (int i = 0; i < RP_EVENTS; i++)
        if (strlen (events[i].name) == length
            && memcmp (events[i].name, list, length) == 0)
          found = 1u << i;
      if (found == 0)
        return 0;
      set |= found;
      list += length + (list[length] == ',');
    }
  return set;
}

void
rp_event_describe (enum rp_event event, struct perf_event_attr *attributes)
{
  memset (attributes, 0, sizeof *attributes);
  attributes->size = sizeof *attributes;
  attributes->type = events[event].type;
  attributes->config = events[event].config;
}

static long
open_event (struct perf_event_attr *attributes)
{
  long fd = rp_syscall6 (SYS_perf_event_open, (long) attributes, 0, -1, -1,
                         PERF_FLAG_FD_CLOEXEC, 0);
  if (fd < 0)
    return fd;
  long moved = rp_syscall3 (SYS_fcntl, fd, F_DUPFD_CLOEXEC, DESCRIPTOR_FROM);
  if (moved < 0)
    return fd;
  rp_syscall1 (SYS_close, fd);
  return moved;
}

/* Only perf's events can tell their number.  */
static bool
is_event (int fd)
{
  uint64_t id;
  return fd >= 0
         && rp_syscall3 (SYS_ioctl, fd, (long) PERF_EVENT_IOC_ID, (long) &id)
                == 0;
}

static long
read_event (int fd, void *buffer, size_t size)
{
  return rp_syscall3 (SYS_read, fd, (long) buffer, (long) size);
}

static long
control_event (int fd, unsigned long request, void *argument)
{
  return rp_syscall3 (SYS_ioctl, fd, (long) request, (long) argument);
}

static void *
map_ring (int fd, size_t size)
{
  long ring = rp_syscall6 (SYS_mmap, 0, (long) size, PROT_READ | PROT_WRITE,
                           MAP_SHARED, fd, 0);
  return ring < 0 && ring > -4096 ? NULL : (void *) ring;
}

static void
unmap_ring (void *ring, size_t size)
{
  rp_syscall3 (SYS_munmap, (long) ring, (long) size, 0);
}

static void
close_event (int fd)
{
  rp_syscall1 (SYS_close, fd);
}

static void
watch_event (int fd, int number)
{
  struct f_owner_ex owner = { F_OWNER_TID, (int) rp_gettid () };
  if (rp_syscall3 (SYS_fcntl, fd, F_SETOWN_EX, (long) &owner) == 0
      && rp_syscall3 (SYS_fcntl, fd, F_SETSIG, number) == 0)
    rp_syscall3 (SYS_fcntl, fd, F_SETFL, O_ASYNC | O_RDWR);
}

struct rp_perf rp_perf = { open_event, is_event,   read_event,  control_event,
                           map_ring,   unmap_ring, close_event, watch_event };

const char *
rp_event_refusal (long error)
{
  return error == -ENOENT || error == -EOPNOTSUPP ? "this machine has none"
         : error == -EACCES || error == -EPERM
             ? "refused (kernel.perf_event_paranoid, container)"
         : error == -ENOSYS ? "the kernel does not offer them"
                            : "not available";
}

/* Hardware counts are the program's own; a fault or a switch happens in the
   kernel.  */
static long
open_count (enum rp_event event)
{
  struct perf_event_attr attributes;
  rp_event_describe (event, &attributes);
  attributes.inherit = 1;
  attributes.exclude_hv = 1;
  attributes.exclude_kernel = rp_event_is_hardware (event);
  attributes.read_format
      = PERF_FORMAT_TOTAL_TIME_ENABLED | PERF_FORMAT_TOTAL_TIME_RUNNING;
  long fd = rp_perf.open (&attributes);
  if (fd < 0 && !attributes.exclude_kernel)
    {
      attributes.exclude_kernel = 1;
      fd = rp_perf.open (&attributes);
    }
  return fd;
}

void
rp_events_open (unsigned set, bool asked_for)
{
  for (int i = 0; i < RP_EVENTS; i++)
    {
      if (!(set & 1u << i))
        continue;
      long fd = open_count ((enum rp_event) i);
      if (fd >= 0)
        counting[i] = (int) fd + 1;
      else if (asked_for)
        {
          char reason[80];
          struct rp_text text;
          rp_text_init (&text, reason, sizeof reason);
          rp_text_add (&text, " is not counted: ");
          rp_text_add (&text, rp_event_refusal (fd));
          rp_warn ("RUCHY_PROFILE_EVENTS: ", events[i].name, reason);
        }
      else if (i == RP_CYCLES)
        return; /* one refusal says it for all */
    }
}

void
rp_events_close (void)
{
  for (int i = 0; i < RP_EVENTS; i++)
    {
      if (counting[i] > 0 && rp_perf.is_event (counting[i] - 1))
        rp_perf.close (counting[i] - 1);
      counting[i] = 0;
    }
}

/* As the kernel writes it for the formats that events are opened with.  */
struct event_value
{
  uint64_t count, enabled, running;
  uint64_t lost; /* with FORMAT_LOST */
};

/* Bytes that were read.  */
static size_t
read_value (int fd, struct event_value *value)
{
  long size = fd >= 0 && rp_perf.is_event (fd)
                  ? rp_perf.read (fd, value, sizeof *value)
                  : 0;
  return size > 0 ? (size_t) size : 0;
}

long
rp_event_open_samples (struct perf_event_attr *attributes)
{
  attributes->read_format = PERF_FORMAT_TOTAL_TIME_ENABLED
                            | PERF_FORMAT_TOTAL_TIME_RUNNING | FORMAT_LOST;
  long fd = rp_perf.open (attributes);
  if (fd != -EINVAL)
    return fd;
  attributes->read_format &= ~(uint64_t) FORMAT_LOST;
  return rp_perf.open (attributes);
}

bool
rp_event_lost (int fd, uint64_t *count_out)
{
  struct event_value value;
  if (read_value (fd, &value) != sizeof value)
    return false;
  *count_out = value.lost;
  return true;
}

bool
rp_event_read (int fd, uint64_t *count_out, double *share_out)
{
  struct event_value value;
  if (read_value (fd, &value) < offsetof (struct event_value, lost))
    return false;
  if (value.running == 0 && value.enabled > 0)
    return false; /* never had a counter */
  double share = value.enabled > 0
                     ? (double) value.running / (double) value.enabled
                     : 1;
  *count_out
      = share < 1 ? (uint64_t) ((double) value.count / share) : value.count;
  *share_out = share;
  return true;
}

bool
rp_events_count (enum rp_event event, uint64_t *count_out, double *share_out)
{
  return rp_event_read (counting[event] - 1, count_out, share_out);
}
