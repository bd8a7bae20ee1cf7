/* SPDX-License-Identifier: MIT */
/* run.h - what is known about this run of the program: configuration, names,
   process, warnings.  Filled when profiling starts; constant afterwards but
   for fork and warnings.  */

#ifndef RP_RUN_H
#define RP_RUN_H

#include "base.h"
#include "config.h"

#define RP_WARNINGS 64
#define RP_WARNING_SIZE 240

struct rp_run
{
  bool started; /* profiling is on and set up */
  bool forked;  /* this process is a fork of the one that started */
  int pid;
  int parent;
  char binary[PATH_MAX];
  char folder[PATH_MAX]; /* working folder at the start, with a slash */
  char arguments[8192];  /* NUL after each */
  size_t arguments_length;
  time_t wall_start;
  uint64_t wall_start_ns;
  uint64_t start_cost;  /* ticks */
  uint64_t export_cost; /* of profiles written before */
  uint64_t export_begin;
  uint64_t export_cpu_ns;   /* processor time of profiles written before */
  uint64_t export_begin_ns; /* processor time used when this one was begun */
  struct rp_config config;
  char warnings[RP_WARNINGS][RP_WARNING_SIZE];
  unsigned warning_count; /* may exceed RP_WARNINGS: the rest is dropped */
};

extern struct rp_run rp_run;

/* Reads the environment; true if profiling is wanted and allowed.  The first
   call decides.  */
bool rp_run_wanted (void);

/* Whether no loader brought the program's libraries.  */
bool rp_run_is_static (void);

/* Notes what the export will want to know.  */
void rp_run_start (void);

/* A sentence for the profile's `warnings', of up to three parts.  */
void rp_warn (const char *a, const char *b, const char *c);

/* In a forked child.  */
void rp_run_fork (void);

/* Valgrind's tools that watch the heap (memcheck, massif, dhat ...) put an
   allocator of their own in the place of libc's code, ours included; under
   any of its tools the kernel's samples are of Valgrind's stacks.  Each tool
   of the first kind preloads a library, and all the one named "core".  */
enum rp_valgrind
{
  RP_VALGRIND_NONE,
  RP_VALGRIND,
  RP_VALGRIND_HEAP
};
enum rp_valgrind rp_run_valgrind (void);

#endif
