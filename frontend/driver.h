/* SPDX-License-Identifier: MIT */
/* From a Ruchy source to an executable: runs the compiler, then gcc with the
   C on its standard input, so that no intermediate file exists.  Knows where
   the plugin, the run time and the support library are, in a build tree and
   installed.  */

#ifndef RUCHY_DRIVER_H
#define RUCHY_DRIVER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/diagnostic.h"
#include "base/source.h"
#include "command.h"
#include "compiler/compile.h"

/* What to build and how; zero-initialise, then driver_defaults.  */
struct build
{
  const char *command;            /* for messages: "compile" */
  const char *level;              /* -O: "0".."3", "s", "z", "fast" */
  const char *preset;             /* --optimize, or NULL */
  const char *compiler;           /* --cc, or NULL for the gcc of the plugin */
  const char *target;             /* --target, or NULL */
  const char *sample_rate;        /* --profile-sample-rate, or NULL */
  struct option_list gcc_options; /* --gcc-option */
  bool strip;
  bool static_link;
  bool debug;
  bool profile;
  bool trap_overflow;
  bool verbose;

  /* Set by driver_check from the preset and the sample rate.  */
  bool lto;
  bool native;
  char rate[16]; /* as ruchyprof(5) wants it, or empty */
};

/* Options that compile, run, test and check share the parsing of.  */
void driver_defaults (struct build *build, const char *command);

/* Check level, preset, sample rate.  Returns -1 to go on, or the exit status
   after a message.  */
int driver_check (struct build *build);

/* Read and compile SOURCE_PATH ("-": standard input); TEXT, if not NULL, is
   the program itself and SOURCE_PATH only its name.  Messages go to stderr.
   On success returns 0 and *C holds the C text; else EXIT_FAILED.  */
int driver_translate (struct build *build, struct arena *arena,
                      const char *source_path, const char *text,
                      const struct ruchy_compile_options *options,
                      struct buffer *c, struct ruchy_compile_result *result);

/* Whether OUTPUT can be written: 0, or EXIT_FAILED after a message.  */
int driver_check_output (const struct build *build, const char *output);

/* Whether OUTPUT is another file than SOURCE: 0, or EXIT_FAILED after a
   message.  */
int driver_check_source (const struct build *build, const char *source,
                         const char *output);

/* Compile the C text to OUTPUT (written under a temporary name, then
   renamed).  Returns 0, or EXIT_FAILED after a message.  */
int driver_build (struct build *build, const struct buffer *c,
                  const struct ruchy_compile_result *result,
                  const char *output);

/* The gcc command that driver_build would run, one word per line, and what it
   depends on (version, support library): for the key of a cache.  */
void driver_describe (struct build *build,
                      const struct ruchy_compile_result *result,
                      struct buffer *text);

/* Replace *BUILD->...: full path of an executable of this name in PATH, in the
   arena, or NULL.  */
const char *find_program (struct arena *arena, const char *name);

/* Where the parts are.  Folders without trailing slash, in ARENA.  */
struct places
{
  const char *include; /* ruchy.h */
  const char *sources; /* the support library's .c files, for --target */
  const char *archive; /* libruchyrt.a */
  const char *plugin;  /* ruchyprof.so, full path; NULL if not found */
  const char *runtime; /* the folder of libruchyprof.so; NULL if not found */
};
void driver_places (struct arena *arena, struct places *places);
/* Whether programs find a library in FOLDER without being told.  */
bool loader_looks_in (const char *folder);
/* The folder PATH is in, in the arena.  */
const char *parent_folder (struct arena *arena, const char *path);

#endif
