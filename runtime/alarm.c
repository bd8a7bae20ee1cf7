/* SPDX-License-Identifier: MIT */
/* alarm.c: see alarm.h.  */

#include "alarm.h"
#include "clock.h"
#include "handlers.h"
#include "lock.h"
#include "run.h"
#include "threads.h"

/* Nanoseconds of processor time after which rings that nobody emptied, that of
   samples with ROOM for so many, are nearly full.  */
static uint64_t
alarm_period (const struct rp_sampler *sampler, size_t room)
{
  double most = (double) room / rp_run.config.sample_hz / RP_EVENTS;
  double seconds = (double) sampler->patience / rp_clock_calibrate ().hz * 1.5;
  if (sampler->stack_ring == NULL || seconds > most)
    seconds = most;
  return (uint64_t) (seconds * 1e9) + 1000000;
}

static void
on_alarm (int number, siginfo_t *info, void *context)
{
  (void) number;
  (void) info;
  (void) context;
  int saved = errno;
  if (rp_self != NULL)
    rp_samples_relieve (&rp_self->sampler);
  errno = saved;
}

/* The kernel counts only what runs in user mode, so the signal interrupts no
   system call.  */
void
rp_alarm_open (struct rp_sampler *sampler, size_t room)
{
  struct perf_event_attr attributes;
  if (!rp_handler_take (SIGURG, on_alarm, SA_RESTART))
    return;
  rp_event_describe (RP_TASK_CLOCK, &attributes);
  attributes.exclude_kernel = attributes.exclude_hv = 1;
  sampler->alarm_period = alarm_period (sampler, room);
  attributes.sample_period = sampler->alarm_period;
  attributes.wakeup_events = 1;
  long fd = rp_perf.open (&attributes);
  if (fd < 0)
    return;
  sampler->alarm_fd = (int) fd;
  rp_perf.watch ((int) fd, SIGURG);
}

void
rp_alarm_put_off (const struct rp_sampler *sampler)
{
  uint64_t period = sampler->alarm_period;
  if (sampler->alarm_fd >= 0 && rp_perf.is_event (sampler->alarm_fd))
    rp_perf.control (sampler->alarm_fd, PERF_EVENT_IOC_PERIOD, &period);
}

void
rp_alarm_stop (void)
{
  struct rp_guard guard;
  rp_lock (&guard);
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      int fd = thread->sampler.alarm_fd;
      if (fd >= 0 && rp_perf.is_event (fd))
        rp_perf.control (fd, PERF_EVENT_IOC_DISABLE, NULL);
    }
  rp_unlock (&guard);
}
