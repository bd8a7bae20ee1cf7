/* SPDX-License-Identifier: MIT */
/* interrupt.c: see interrupt.h.  */

#include "base/interrupt.h"

#include <signal.h>
#include <stddef.h>

static const int signals[] = { SIGINT, SIGTERM, SIGHUP };

enum
{
  COUNT = sizeof signals / sizeof *signals
};

static volatile sig_atomic_t came;
static volatile pid_t running;
static bool is_caught[COUNT];

static void
note (int signal)
{
  came = signal;
  if (running > 0)
    kill (running, signal);
}

void
interrupt_catch (void)
{
  struct sigaction action = { .sa_handler = note }, old;
  came = 0;
  for (size_t i = 0; i < COUNT; i++)
    {
      is_caught[i] = sigaction (signals[i], NULL, &old) == 0
                     && old.sa_handler == SIG_DFL;
      if (is_caught[i])
        sigaction (signals[i], &action, NULL);
    }
}

bool
interrupt_came (void)
{
  return came != 0;
}

void
interrupt_reaches (pid_t process)
{
  running = process;
  /* It may have come while the process was made.  */
  if (came != 0 && process > 0)
    kill (process, came);
}

void
interrupt_default (void)
{
  for (size_t i = 0; i < COUNT; i++)
    if (is_caught[i])
      signal (signals[i], SIG_DFL);
}

void
interrupt_release (void)
{
  interrupt_default ();
  if (came != 0)
    raise (came);
}
