/* SPDX-License-Identifier: MIT */
/* The environment variables, and names of output files.  */

#include "unit.h"

#include "config.h"
#include "events.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static const char *variables[16];

static const char *
look_up (const char *name)
{
  size_t length = strlen (name);
  for (int i = 0; i < 16 && variables[i]; i++)
    if (strncmp (variables[i], name, length) == 0
        && variables[i][length] == '=')
      return variables[i] + length + 1;
  return NULL;
}

/* How many lines were said.  */
static int
read_config (struct rp_config *config, const char *a, const char *b,
             const char *c)
{
  char said[4096];
  int ends[2], saved = dup (2), lines = 0;
  variables[0] = a;
  variables[1] = b;
  variables[2] = c;
  if (pipe (ends) != 0)
    return -1;
  dup2 (ends[1], 2);
  rp_config_read (config, look_up, "/usr/bin/prog");
  dup2 (saved, 2);
  close (saved);
  close (ends[1]);
  ssize_t length = read (ends[0], said, sizeof said);
  close (ends[0]);
  for (ssize_t i = 0; i < length; i++)
    lines += said[i] == '\n';
  return lines;
}

static void
test_switch (void)
{
  struct rp_config config;
  CHECK (read_config (&config, NULL, NULL, NULL) == 0 && !config.on);
  CHECK (read_config (&config, "RUCHY_PROFILE=", NULL, NULL) == 0);
  CHECK (!config.on);
  CHECK (read_config (&config, "RUCHY_PROFILE=0", NULL, NULL) == 0);
  CHECK (!config.on);
  CHECK (read_config (&config, "RUCHY_PROFILE=1", NULL, NULL) == 0);
  CHECK (config.on && config.mode == RP_MODE_ADAPTIVE && !config.quiet);
  CHECK_TEXT (config.output, "profile.json");
  CHECK_TEXT (config.program, "prog");
  CHECK (read_config (&config, "RUCHY_PROFILE=2x", NULL, NULL) == 1);
  CHECK (!config.on);
}

static void
test_values (void)
{
  struct rp_config config;
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_MODE=exact",
                      "RUCHY_PROFILE_BUDGET=2.5")
         == 0);
  CHECK (config.mode == RP_MODE_EXACT && config.budget_percent == 2.5);
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_MODE=quick",
                      "RUCHY_PROFILE_BUDGET=-1")
         == 2);
  CHECK (config.on && config.mode == RP_MODE_ADAPTIVE);
  CHECK (config.budget_percent == 1);
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_HZ=0",
                      "RUCHY_PROFILE_SIGNAL=12")
         == 0);
  CHECK (config.sample_hz == 0 && config.snapshot_signal == 12);
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_HZ=1e3",
                      "RUCHY_PROFILE_SIGNAL=9")
         == 2);
  CHECK (config.snapshot_signal == 0);
}

/* Each variable: a good value, a bad one with one line and the default.  */
static void
test_sampling (void)
{
  struct rp_config config;
  CHECK (read_config (&config, "RUCHY_PROFILE=1", NULL, NULL) == 0);
  CHECK (config.sample_rate == 1 && config.sample_hz == 299);
  CHECK (config.stack_hz == 49 && !config.events_given);
  CHECK (read_config (&config, "RUCHY_PROFILE=1",
                      "RUCHY_PROFILE_SAMPLE_RATE=0.25",
                      "RUCHY_PROFILE_EVENTS=cycles,branch-misses")
         == 0);
  CHECK (config.sample_rate == 0.25 && config.events_given);
  CHECK (config.events == (1u << RP_CYCLES | 1u << RP_BRANCH_MISSES));
  static const char *const bad[]
      = { "0", "1.5", "-1", "half", "0.5x", "1e-2", "." };
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    {
      char text[64] = "RUCHY_PROFILE_SAMPLE_RATE=";
      strcat (text, bad[i]);
      CHECK (read_config (&config, "RUCHY_PROFILE=1", text, NULL) == 1);
      CHECK (config.sample_rate == 1);
    }
  CHECK (read_config (&config, "RUCHY_PROFILE=1",
                      "RUCHY_PROFILE_EVENTS=cycles,speed",
                      "RUCHY_PROFILE_STACK_HZ=often")
         == 2);
  CHECK (config.events == RP_EVENTS_DEFAULT && !config.events_given);
  CHECK (config.stack_hz == 49);
}

static void
test_budget (void)
{
  struct rp_config config;
  /* It steers the samples, unless their rate is given.  */
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_BUDGET=0.1",
                      NULL)
         == 0);
  CHECK (config.sample_hz == 29 && config.stack_hz == 4);
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_BUDGET=0.01",
                      NULL)
         == 0);
  CHECK (config.sample_hz == 2 && config.stack_hz == 1);
  CHECK (
      read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_BUDGET=10", NULL)
      == 0);
  CHECK (config.sample_hz == 499 && config.stack_hz == 49);
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_BUDGET=0.1",
                      "RUCHY_PROFILE_HZ=300")
         == 0);
  CHECK (config.sample_hz == 300 && config.stack_hz == 4);
  CHECK (read_config (&config, "RUCHY_PROFILE=1",
                      "RUCHY_PROFILE_BUDGET=5,strict", NULL)
         == 0);
  CHECK (config.strict && config.budget_percent == 5);
  CHECK (config.sample_rate == 0.2);
  CHECK (read_config (&config, "RUCHY_PROFILE=1",
                      "RUCHY_PROFILE_BUDGET=5,strict",
                      "RUCHY_PROFILE_SAMPLE_RATE=0.5")
         == 0);
  CHECK (config.sample_rate == 0.5);
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_BUDGET=5,lax",
                      NULL)
         == 1);
  CHECK (!config.strict && config.budget_percent == 1);
  CHECK (config.sample_rate == 1);
}

static void
test_allocations (void)
{
  struct rp_config config;
  CHECK (read_config (&config, "RUCHY_PROFILE=1", NULL, NULL) == 0);
  CHECK (config.allocations);
  read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_MODE=counts", NULL);
  CHECK (!config.allocations);
  read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_MODE=counts",
               "RUCHY_PROFILE_ALLOC=1");
  CHECK (config.allocations);
  read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_ALLOC=0", NULL);
  CHECK (!config.allocations);
  read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_SAMPLE_RATE=0.1",
               NULL);
  CHECK (!config.allocations);
  read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_SAMPLE_RATE=0.1",
               "RUCHY_PROFILE_ALLOC=1");
  CHECK (config.allocations);
  CHECK (read_config (&config, "RUCHY_PROFILE=1", "RUCHY_PROFILE_ALLOC=some",
                      "RUCHY_PROFILE_QUIET=perhaps")
         == 2);
  CHECK (config.allocations && !config.quiet);
}

static void
test_output (void)
{
  char name[64];
  CHECK (rp_config_output ("a", "prog", 7, false, name, sizeof name));
  CHECK_TEXT (name, "a");
  CHECK (rp_config_output ("a", "prog", 7, true, name, sizeof name));
  CHECK_TEXT (name, "a.7");
  CHECK (rp_config_output ("a%p", "prog", 7, true, name, sizeof name));
  CHECK_TEXT (name, "a7");
  CHECK (rp_config_output ("%n-%%-%x%", "prog", 7, false, name, sizeof name));
  CHECK_TEXT (name, "prog-%-%x%");
  CHECK (!rp_config_output ("%n%n%n%n", "twenty characters ..", 7, false, name,
                            sizeof name));
}

int
main (void)
{
  RUN (test_switch);
  RUN (test_values);
  RUN (test_sampling);
  RUN (test_budget);
  RUN (test_allocations);
  RUN (test_output);
  return unit_status ();
}
