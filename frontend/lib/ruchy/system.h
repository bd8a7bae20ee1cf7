/* SPDX-License-Identifier: MIT */
/* Support library: files, paths, arguments, environment, standard input,
   time, random numbers, processes.

   Functions that can fail return a bool and set *ERROR (owned) to a text like
   "No such file or directory (os error 2)"; the compiler makes a Result or
   panics (ruchy_panic_system).  */

#ifndef RUCHY_SYSTEM_H
#define RUCHY_SYSTEM_H
#pragma GCC system_header

#include "containers.h"
#include "core.h"
#include "dynamic.h"
#include "string.h"

/* "OPERATION PATH: ERROR"; takes ERROR.  */
_Noreturn RUCHY_COLD void ruchy_panic_system (const char *at,
                                              const char *operation,
                                              ruchy_str path, ruchy_str error);

/* ---- Errors ---------------------------------------------------------- */

/* An error of std, which is its text, as {:?} shows it; other texts quoted. */
void ruchy_error_show (struct ruchy_writer *w, const ruchy_str *text);
extern const struct ruchy_spec ruchy_debug_error;
/* The name of its kind, "" if it has none.  */
ruchy_str ruchy_error_kind (ruchy_str text);
/* unwrap, or expect with MESSAGE (else NULL), of an error of std.  */
_Noreturn RUCHY_COLD void ruchy_panic_error (const char *at, ruchy_str error,
                                             const ruchy_str *message);

/* ---- Files ----------------------------------------------------------- */

bool ruchy_read_file (ruchy_str path, ruchy_str *text, ruchy_str *error);
bool ruchy_read_file_bytes (ruchy_str path, ruchy_array_u8 *bytes,
                            ruchy_str *error);
bool ruchy_write_file (ruchy_str path, ruchy_str text, ruchy_str *error);
bool ruchy_append_file (ruchy_str path, ruchy_str text, ruchy_str *error);
bool ruchy_remove_file (ruchy_str path, ruchy_str *error);
bool ruchy_remove_dir (ruchy_str path, bool recursive, ruchy_str *error);
bool ruchy_create_dir (ruchy_str path, bool parents, ruchy_str *error);
RUCHY_INLINE bool
ruchy_create_one_dir (ruchy_str path, ruchy_str *error)
{
  return ruchy_create_dir (path, false, error);
}
RUCHY_INLINE bool
ruchy_create_dirs (ruchy_str path, ruchy_str *error)
{
  return ruchy_create_dir (path, true, error);
}
RUCHY_INLINE bool
ruchy_remove_empty_dir (ruchy_str path, ruchy_str *error)
{
  return ruchy_remove_dir (path, false, error);
}
RUCHY_INLINE bool
ruchy_remove_dirs (ruchy_str path, ruchy_str *error)
{
  return ruchy_remove_dir (path, true, error);
}
bool ruchy_copy_file (ruchy_str from, ruchy_str to, ruchy_str *error);
bool ruchy_rename_file (ruchy_str from, ruchy_str to, ruchy_str *error);
bool ruchy_file_exists (ruchy_str path);
bool ruchy_is_file (ruchy_str path);
bool ruchy_is_dir (ruchy_str path);
/* Names in the folder, sorted, each with the folder in front.  */
bool ruchy_read_dir (ruchy_str path, ruchy_array_str *names, ruchy_str *error);
/* {size, is_file, is_dir, modified, readonly} */
bool ruchy_file_metadata (ruchy_str path, ruchy_dyn *metadata,
                          ruchy_str *error);
bool ruchy_canonicalize (ruchy_str path, ruchy_str *absolute,
                         ruchy_str *error);

/* ---- Paths (text only) ----------------------------------------------- */

ruchy_str ruchy_path_join (ruchy_str a, ruchy_str b);
ruchy_str ruchy_path_parent (ruchy_str path);
ruchy_str ruchy_path_file_name (ruchy_str path);
ruchy_str ruchy_path_file_stem (ruchy_str path);
ruchy_str ruchy_path_extension (ruchy_str path);
bool ruchy_path_is_absolute (ruchy_str path);
ruchy_str ruchy_path_with_extension (ruchy_str path, ruchy_str extension);
ruchy_str ruchy_path_with_file_name (ruchy_str path, ruchy_str name);
ruchy_array_str ruchy_path_components (ruchy_str path);
ruchy_str ruchy_path_normalize (ruchy_str path);

/* ---- Arguments and environment --------------------------------------- */

/* env_args (): the program's name first, as in Rust.  */
ruchy_array_str ruchy_env_args (void);
bool ruchy_env_var (ruchy_str name, ruchy_str *value);
void ruchy_env_set_var (ruchy_str name, ruchy_str value);
void ruchy_env_remove_var (ruchy_str name);
/* An object of strings.  */
ruchy_dyn ruchy_env_vars (void);
bool ruchy_current_dir (ruchy_str *path, ruchy_str *error);
bool ruchy_set_current_dir (ruchy_str path, ruchy_str *error);
ruchy_str ruchy_temp_dir (void);

/* ---- Standard input -------------------------------------------------- */

/* One line without its end; false at the end of input.  */
bool ruchy_read_line (ruchy_str *line);
/* input (PROMPT): writes it, reads a line ("" at the end).  */
ruchy_str ruchy_input (ruchy_str prompt);
/* Everything that is left.  */
ruchy_str ruchy_read_stdin (void);

/* ---- Time ------------------------------------------------------------ */

/* Since 1970: seconds with fraction, milliseconds, microseconds.  */
double ruchy_time_seconds (void);
int64_t ruchy_time_millis (void);
int64_t ruchy_time_micros (void);
/* A clock that only goes forward, from the start of the program.  */
int64_t ruchy_clock_nanos (void);
void ruchy_sleep_millis (double milliseconds);
RUCHY_INLINE void
ruchy_sleep_nanos (int64_t nanos)
{
  ruchy_sleep_millis ((double) nanos / 1e6);
}
/* A Duration is its number of nanoseconds.  */
#define ruchy_duration_of_micros(n) ((int64_t) (n) *1000)
#define ruchy_duration_of_millis(n) ((int64_t) (n) *1000000)
#define ruchy_duration_of_secs(n) ((int64_t) (n) *1000000000)
#define ruchy_duration_of_seconds(n) ((int64_t) ((n) *1e9))
/* Since 1970.  */
RUCHY_INLINE int64_t
ruchy_unix_nanos (void)
{
  return ruchy_time_micros () * 1000;
}
/* Since START, a moment of either clock: programs run for less than the years
   from 1970 to 2001.  */
RUCHY_INLINE int64_t
ruchy_elapsed_nanos (int64_t start)
{
  return (start >= 1000000000000000000 ? ruchy_unix_nanos ()
                                       : ruchy_clock_nanos ())
         - start;
}
/* "2026-01-31T12:00:00Z" */
ruchy_str ruchy_time_utc (void);

/* ---- Random ---------------------------------------------------------- */

/* xoshiro256++; seeded from the system at the first use.  */
double ruchy_random (void);                           /* 0 <= x < 1 */
int64_t ruchy_random_int (int64_t low, int64_t high); /* both included */
void ruchy_random_seed (int64_t seed);

/* ---- Processes ------------------------------------------------------- */

int64_t ruchy_process_id (void);
/* Start COMMAND (a program and its arguments) in FOLDER ("": this one) with
   the environment and SETTINGS ("NAME=value").  STREAMS has a letter for each
   of the standard streams: i inherited, p a pipe, n none.  Gives errno or 0,
   the process, and this side's ends of the pipes or -1.  */
ruchy_array_i64 ruchy_process_start (ruchy_array_str command, ruchy_str folder,
                                     ruchy_array_str settings,
                                     ruchy_str streams);
/* What FIRST gives until its end, while SECOND is read as well, which
   ruchy_process_second then gives.  Closes both; -1 is empty.  */
ruchy_array_u8 ruchy_process_read (int64_t first, int64_t second);
ruchy_array_u8 ruchy_process_second (void);
/* What waitpid says, or -1.  */
int64_t ruchy_process_wait (int64_t pid);
/* These give errno or 0.  */
int64_t ruchy_process_kill (int64_t pid);
int64_t ruchy_process_write (int64_t fd, ruchy_str text);
void ruchy_process_close (int64_t fd);
ruchy_str ruchy_system_error_text (int64_t number);

/* ---- Hash sums ------------------------------------------------------- */

/* MD5 of the file's contents, in hexadecimal digits.  */
bool ruchy_file_hash (ruchy_str path, ruchy_str *hash, ruchy_str *error);

#endif
