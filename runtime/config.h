/* SPDX-License-Identifier: MIT */
/* config.h - the environment variables that steer a run; ruchyprof(5) lists
   them for users.  */

#ifndef RP_CONFIG_H
#define RP_CONFIG_H

#include "base.h"

enum rp_mode
{
  RP_MODE_ADAPTIVE, /* time rare calls exactly, sample frequent ones */
  RP_MODE_EXACT,    /* time every call */
  RP_MODE_COUNTS    /* time nothing */
};

struct rp_config
{
  bool on;
  bool quiet;
  enum rp_mode mode;
  double budget_percent; /* what the probes may cost */
  unsigned sample_hz;    /* samples per second and thread */
  unsigned stack_hz;     /* the same with the call stack */
  bool allocations;      /* count them */
  bool strict;           /* the budget may make counts estimates */
  double sample_rate;    /* share of the calls that is profiled, 0 ... 1 */
  unsigned events;       /* to count, bits 1 << enum rp_event */
  bool events_given;     /* by the user: sample them, too */
  int snapshot_signal;   /* 0: none */
  char output[PATH_MAX]; /* as the user gave it: template */
  char program[256];     /* %n: last part of the program's path */
};

/* How variables are looked up: secure_getenv, or a test's own.  */
typedef const char *rp_lookup_fn (const char *name);

/* Fills CONFIG.  Says one line for each value that makes no sense and uses
   the default instead; a senseless RUCHY_PROFILE means off.  PROGRAM is
   argv[0] or the like.  */
void rp_config_read (struct rp_config *config, rp_lookup_fn *lookup,
                     const char *program);

/* Expands %p, %n and %% of TEMPLATE.  FORKED: PID is a forked child's, whose
   name gets ".PID" unless %p stands in it.  False if it does not fit.  */
bool rp_config_output (const char *template, const char *program, int pid,
                       bool forked, char *buffer, size_t size);

const char *rp_mode_name (enum rp_mode mode);

#endif
