/* SPDX-License-Identifier: MIT */
/* ruchyprof.h - for programs that steer their own profiling; see
   libruchyprof(3).  Link with -lruchyprof.  With profiling off every function
   returns at once.  C99 and C++11; any thread, no signal handlers.  */

#ifndef RUCHYPROF_H
#define RUCHYPROF_H

#ifdef __cplusplus
extern "C"
{
#endif

  /* 1 if this process is being profiled, else 0.  */
  int ruchyprof_active (void);

  /* Between pause and resume nothing is counted or timed, in no thread. Pauses
     do not nest.  */
  void ruchyprof_pause (void);
  void ruchyprof_resume (void);

  /* Counts and times start from zero again.  Live memory stays live.  */
  void ruchyprof_reset (void);

  /* Writes the profile so far to PATH, or to the file of RUCHY_PROFILE_OUTPUT
     if PATH is NULL.  PATH may hold %p, %n and %%.  Returns 0, or a positive
     error number (errno is untouched).  */
  int ruchyprof_dump (const char *path);

  /* A region of the program's time in the calling thread: entries, elapsed
     time and allocations are reported under NAME, a string that stays. Regions
     may nest up to 32 deep; end closes the innermost open region of that name
     and those inside it.  */
  void ruchyprof_region_begin (const char *name);
  void ruchyprof_region_end (const char *name);

#ifdef __cplusplus
}
#endif

#endif
