/* SPDX-License-Identifier: MIT */
/* config.c: reads the environment once, at the first registration.  */

#include "config.h"
#include "events.h"
#include "say.h"
#include "text.h"

static bool
is_one_of (const char *value, const char *const *words)
{
  for (; *words != NULL; words++)
    if (strcmp (value, *words) == 0)
      return true;
  return false;
}

/* 1 yes, 0 no, -1 neither.  */
static int
read_switch (const char *value)
{
  static const char *const yes[] = { "1", "yes", "on", "true", NULL };
  static const char *const no[] = { "", "0", "no", "off", "false", NULL };
  if (value == NULL || is_one_of (value, no))
    return 0;
  return is_one_of (value, yes) ? 1 : -1;
}

/* A number with an optional fraction, at least LEAST and at most MOST.  */
static bool
read_number (const char *value, double least, double most, double *out)
{
  double number = 0, scale = 1;
  bool digits = false, point = false;
  for (const char *c = value; *c != '\0'; c++)
    {
      if (*c == '.' && !point)
        point = true;
      else if (*c >= '0' && *c <= '9')
        {
          digits = true;
          number = number * 10 + (*c - '0');
          if (point)
            scale *= 10;
        }
      else
        return false;
    }
  number /= scale;
  if (!digits || number < least || number > most)
    return false;
  *out = number;
  return true;
}

static void
read_mode (struct rp_config *config, const char *value)
{
  if (value == NULL || *value == '\0' || strcmp (value, "adaptive") == 0)
    config->mode = RP_MODE_ADAPTIVE;
  else if (strcmp (value, "exact") == 0)
    config->mode = RP_MODE_EXACT;
  else if (strcmp (value, "counts") == 0)
    config->mode = RP_MODE_COUNTS;
  else
    rp_say ("RUCHY_PROFILE_MODE=", value,
            " is none of adaptive, exact, counts: using adaptive", NULL);
}

static void
read_signal (struct rp_config *config, const char *value)
{
  static const struct
  {
    const char *name;
    int number;
  } names[]
      = { { "SIGUSR1", SIGUSR1 }, { "USR1", SIGUSR1 },  { "SIGUSR2", SIGUSR2 },
          { "USR2", SIGUSR2 },    { "SIGHUP", SIGHUP }, { "HUP", SIGHUP },
          { "SIGPROF", SIGPROF }, { "PROF", SIGPROF },  { "SIGURG", SIGURG },
          { "URG", SIGURG } };
  if (value == NULL || *value == '\0' || strcmp (value, "0") == 0)
    return;
  for (size_t i = 0; i < RP_COUNT_OF (names); i++)
    if (strcmp (value, names[i].name) == 0)
      {
        config->snapshot_signal = names[i].number;
        return;
      }
  double number;
  if (read_number (value, 1, 64, &number) && number == (int) number
      && number != SIGKILL && number != SIGSTOP)
    config->snapshot_signal = (int) number;
  else
    rp_say ("RUCHY_PROFILE_SIGNAL=", value,
            " is not a signal that can be used: no snapshots", NULL);
}

#define COST_OF_COUNTING 25 /* percent */

/* A value that is set and not empty, or NULL.  */
static const char *
look_up (rp_lookup_fn *lookup, const char *name)
{
  const char *value = lookup (name);
  return value != NULL && *value != '\0' ? value : NULL;
}

/* PERCENT, or PERCENT,strict.  */
static void
read_budget (struct rp_config *config, const char *value)
{
  char number[32];
  const char *comma = value ? strchr (value, ',') : NULL;
  size_t length = comma   ? (size_t) (comma - value)
                  : value ? strlen (value)
                          : 0;
  if (value == NULL)
    return;
  if (length < sizeof number && (!comma || strcmp (comma, ",strict") == 0))
    {
      memcpy (number, value, length);
      number[length] = '\0';
      if (read_number (number, 0.01, 1000, &config->budget_percent))
        {
          config->strict = comma != NULL;
          return;
        }
    }
  rp_say ("RUCHY_PROFILE_BUDGET=", value,
          " is not a number of percent from 0.01 to 1000, perhaps with "
          "\",strict\": using 1",
          NULL);
}

static void
read_hz (unsigned *hz, const char *name, const char *value)
{
  double number;
  if (value == NULL)
    return;
  if (read_number (value, 0, 10000, &number) && number == (unsigned) number)
    *hz = (unsigned) number;
  else
    rp_say (name, "=", value,
            " is not a whole number from 0 to 10000: using the default", NULL);
}

static void
read_sample_rate (struct rp_config *config, const char *value)
{
  double rate;
  if (value == NULL)
    return;
  if (read_number (value, 0.0001, 1, &rate))
    config->sample_rate = rate;
  else
    rp_say ("RUCHY_PROFILE_SAMPLE_RATE=", value,
            " is not a number from 0.0001 to 1: every call is counted", NULL);
}

static void
read_events (struct rp_config *config, const char *value)
{
  if (value == NULL)
    return;
  unsigned events = rp_events_parse (value);
  config->events_given = events != 0;
  if (events != 0)
    config->events = events;
  else
    rp_say ("RUCHY_PROFILE_EVENTS=", value,
            " is not a list of events as in \"cycles,branch-misses\" "
            "(ruchyprof(5) names them): using the default",
            NULL);
}

/* By what they cost in a virtual machine, which every tick of a timer leaves:
   some 15 microseconds for a sample and 30 for one with a stack, so the half
   of the budget that timing calls leaves.  */
static void
choose_rates (struct rp_config *config)
{
  double hz = 299 * config->budget_percent;
  double stack_hz = 49 * config->budget_percent;
  config->sample_hz = hz < 1 ? 1 : hz < 499 ? (unsigned) hz : 499;
  config->stack_hz = stack_hz < 1    ? 1
                     : stack_hz < 49 ? (unsigned) stack_hz
                                     : 49;
}

static void
read_numbers (struct rp_config *config, rp_lookup_fn *lookup)
{
  read_budget (config, look_up (lookup, "RUCHY_PROFILE_BUDGET"));
  choose_rates (config);
  read_hz (&config->sample_hz, "RUCHY_PROFILE_HZ",
           look_up (lookup, "RUCHY_PROFILE_HZ"));
  read_hz (&config->stack_hz, "RUCHY_PROFILE_STACK_HZ",
           look_up (lookup, "RUCHY_PROFILE_STACK_HZ"));
  if (config->stack_hz > config->sample_hz)
    config->stack_hz = config->sample_hz;
  read_sample_rate (config, look_up (lookup, "RUCHY_PROFILE_SAMPLE_RATE"));
  read_events (config, look_up (lookup, "RUCHY_PROFILE_EVENTS"));
  /* As if counting cost a quarter, which is more than it mostly does.  */
  if (config->strict && config->sample_rate >= 1
      && config->budget_percent < COST_OF_COUNTING)
    config->sample_rate = config->budget_percent / COST_OF_COUNTING;
}

static bool
read_flag (rp_lookup_fn *lookup, const char *name, bool otherwise)
{
  const char *value = look_up (lookup, name);
  int flag = value ? read_switch (value) : otherwise;
  if (flag < 0)
    rp_say (name, "=", value, " is neither 1 nor 0: using ",
            otherwise ? "1" : "0", NULL);
  return flag < 0 ? otherwise : flag > 0;
}

void
rp_config_read (struct rp_config *config, rp_lookup_fn *lookup,
                const char *program)
{
  memset (config, 0, sizeof *config);
  config->budget_percent = 1;
  config->sample_rate = 1;
  config->events = RP_EVENTS_DEFAULT;
  const char *value = lookup ("RUCHY_PROFILE");
  int on = read_switch (value);
  if (on < 0)
    rp_say ("RUCHY_PROFILE=", value,
            " is neither 1 nor 0: the program runs unprofiled", NULL);
  config->on = on > 0;
  if (!config->on)
    return;

  config->quiet = read_flag (lookup, "RUCHY_PROFILE_QUIET", false);
  read_mode (config, lookup ("RUCHY_PROFILE_MODE"));
  read_signal (config, lookup ("RUCHY_PROFILE_SIGNAL"));
  read_numbers (config, lookup);
  /* Counted are all or none, which may cost more than the sampled rest.  */
  config->allocations
      = read_flag (lookup, "RUCHY_PROFILE_ALLOC",
                   config->mode != RP_MODE_COUNTS && config->sample_rate >= 1);

  struct rp_text text;
  value = lookup ("RUCHY_PROFILE_OUTPUT");
  if (value == NULL || *value == '\0')
    value = "profile.json";
  rp_text_init (&text, config->output, sizeof config->output);
  rp_text_add (&text, value);
  if (text.cut)
    {
      rp_say ("RUCHY_PROFILE_OUTPUT is too long: using profile.json", NULL);
      rp_text_init (&text, config->output, sizeof config->output);
      rp_text_add (&text, "profile.json");
    }
  const char *slash = program ? strrchr (program, '/') : NULL;
  rp_text_init (&text, config->program, sizeof config->program);
  rp_text_add (&text, slash ? slash + 1 : program ? program : "program");
}

bool
rp_config_output (const char *template, const char *program, int pid,
                  bool forked, char *buffer, size_t size)
{
  struct rp_text text;
  bool has_pid = false;
  rp_text_init (&text, buffer, size);
  for (const char *c = template; *c != '\0'; c++)
    if (*c != '%' || c[1] == '\0')
      rp_text_add_bytes (&text, c, 1);
    else if (*++c == 'p')
      {
        rp_text_add_number (&text, (uint64_t) pid);
        has_pid = true;
      }
    else if (*c == 'n')
      rp_text_add (&text, program);
    else if (*c == '%')
      rp_text_add (&text, "%");
    else
      rp_text_add_bytes (&text, c - 1, 2);
  if (forked && !has_pid)
    {
      rp_text_add (&text, ".");
      rp_text_add_number (&text, (uint64_t) pid);
    }
  return !text.cut;
}

const char *
rp_mode_name (enum rp_mode mode)
{
  switch (mode)
    {
    case RP_MODE_EXACT:
      return "exact";
    case RP_MODE_COUNTS:
      return "counts";
    default:
      return "adaptive";
    }
}
