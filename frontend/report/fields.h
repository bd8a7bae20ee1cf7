/* SPDX-License-Identifier: MIT */
/* The fields of the profile (doc/profile.schema.json), one list per kind of
   object.  Everything that treats fields alike is driven by these lists: the
   structs of profile.h, the reader, the writer, merging and redaction.  A new
   field is one new line, at the end of its list: columns of CSV keep their
   places as far as that is possible.

   X (OWNER, TYPE, NAME, REQUIRED, MERGE)

   TYPE     TEXT   harmless word (enumerations, languages, versions)
            NAME   name of a function, thread or region
            PATH   file name
            PLACE  "file:line" or a name
            KEY    "NAME (FILE:LINE)"
            PROSE  free text that may quote names and paths
            COUNT  integer from 0 to 2^64 - 1
            TIME   number that JSON writes as an integer
            NUMBER any finite number
            FLAG   true or false
            NAMES, PROSES   arrays of the above
            anything else: an object, or an array of objects (see profile.c)
   MERGE    what two runs make together: KEEP (the first), SUM, MINIMUM,
            MAXIMUM, QUADRATURE (root of the sum of squares), DERIVED
            (computed again from the others), BOUND (the sum; where NAME_min is
            absent NAME is exact), DROP (can't be combined)  */

#ifndef RUCHY_REPORT_FIELDS_H
#define RUCHY_REPORT_FIELDS_H

#define HARDWARE_FIELDS(X, T)                                                 \
  X (T, COUNT, cycles, 0, SUM)                                                \
  X (T, COUNT, instructions, 0, SUM)                                          \
  X (T, NUMBER, ipc, 0, DERIVED)                                              \
  X (T, COUNT, cache_references, 0, SUM)                                      \
  X (T, COUNT, cache_misses, 0, SUM)                                          \
  X (T, NUMBER, cache_miss_rate, 0, DERIVED)                                  \
  X (T, COUNT, branches, 0, SUM)                                              \
  X (T, COUNT, branch_misses, 0, SUM)                                         \
  X (T, NUMBER, branch_miss_rate, 0, DERIVED)                                 \
  X (T, COUNT, page_faults, 0, SUM)                                           \
  X (T, COUNT, context_switches, 0, SUM)                                      \
  X (T, NUMBER, counted_share, 0, MINIMUM)                                    \
  X (T, FLAG, estimated, 0, MAXIMUM)                                          \
  X (T, COUNT, minor_faults, 0, SUM)                                          \
  X (T, COUNT, major_faults, 0, SUM)                                          \
  X (T, COUNT, cpu_migrations, 0, SUM)                                        \
  X (T, NUMBER, cycles_stderr, 0, QUADRATURE)                                 \
  X (T, NUMBER, instructions_stderr, 0, QUADRATURE)                           \
  X (T, NUMBER, cache_references_stderr, 0, QUADRATURE)                       \
  X (T, NUMBER, cache_misses_stderr, 0, QUADRATURE)                           \
  X (T, NUMBER, branches_stderr, 0, QUADRATURE)                               \
  X (T, NUMBER, branch_misses_stderr, 0, QUADRATURE)                          \
  X (T, NUMBER, page_faults_stderr, 0, QUADRATURE)                            \
  X (T, NUMBER, minor_faults_stderr, 0, QUADRATURE)                           \
  X (T, NUMBER, major_faults_stderr, 0, QUADRATURE)                           \
  X (T, NUMBER, context_switches_stderr, 0, QUADRATURE)                       \
  X (T, NUMBER, cpu_migrations_stderr, 0, QUADRATURE)

#define FUNCTION_FIELDS(X, T)                                                 \
  X (T, NAME, name, 1, KEEP)                                                  \
  X (T, NAME, linkage_name, 0, KEEP)                                          \
  X (T, PLACE, location, 0, KEEP)                                             \
  X (T, PATH, file, 0, KEEP)                                                  \
  X (T, COUNT, line, 0, KEEP)                                                 \
  X (T, COUNT, column, 0, KEEP)                                               \
  X (T, TEXT, language, 0, KEEP)                                              \
  X (T, PATH, module, 0, KEEP)                                                \
  X (T, COUNT, calls, 1, SUM)                                                 \
  X (T, NUMBER, calls_stderr, 0, QUADRATURE)                                  \
  X (T, TIME, total_time_ns, 1, SUM)                                          \
  X (T, NUMBER, total_time_ns_stderr, 0, QUADRATURE)                          \
  X (T, TIME, self_time_ns, 0, SUM)                                           \
  X (T, NUMBER, self_time_ns_stderr, 0, QUADRATURE)                           \
  X (T, NUMBER, avg_time_ns, 1, DERIVED)                                      \
  X (T, TIME, min_time_ns, 1, MINIMUM)                                        \
  X (T, TIME, max_time_ns, 1, MAXIMUM)                                        \
  X (T, TIME, p50_time_ns, 0, DROP)                                           \
  X (T, TIME, p90_time_ns, 0, DROP)                                           \
  X (T, TIME, p99_time_ns, 0, DROP)                                           \
  X (T, COUNT, timed_calls, 0, SUM)                                           \
  X (T, NUMBER, stderr_ns, 0, DERIVED)                                        \
  X (T, TEXT, time_source, 0, KEEP)                                           \
  X (T, COUNT, samples, 0, SUM)                                               \
  X (T, COUNT, bodies, 0, MAXIMUM)                                            \
  X (T, HARDWARE, hardware, 0, SUM)                                           \
  X (T, COUNT, allocs, 0, SUM)                                                \
  X (T, COUNT, alloc_bytes, 0, SUM)                                           \
  X (T, FLAG, exact, 0, MINIMUM)                                              \
  X (T, COUNT, calls_min, 0, BOUND)                                           \
  X (T, COUNT, calls_max, 0, BOUND)

#define EDGE_FIELDS(X, T)                                                     \
  X (T, KEY, caller, 1, KEEP)                                                 \
  X (T, KEY, callee, 1, KEEP)                                                 \
  X (T, COUNT, calls, 0, SUM)                                                 \
  X (T, NUMBER, calls_stderr, 0, QUADRATURE)                                  \
  X (T, COUNT, timed_calls, 1, SUM)                                           \
  X (T, TIME, total_time_ns, 1, SUM)                                          \
  X (T, NUMBER, total_time_ns_stderr, 0, QUADRATURE)                          \
  X (T, KEY, through, 0, KEEP)                                                \
  X (T, TEXT, source, 0, KEEP)

#define LOOP_FIELDS(X, T)                                                     \
  X (T, PLACE, location, 1, KEEP)                                             \
  X (T, PATH, file, 0, KEEP)                                                  \
  X (T, COUNT, line, 0, KEEP)                                                 \
  X (T, COUNT, column, 0, KEEP)                                               \
  X (T, NAME, function, 0, KEEP)                                              \
  X (T, TEXT, kind, 0, KEEP)                                                  \
  X (T, PLACE, parent, 0, KEEP)                                               \
  X (T, COUNT, iterations, 1, SUM)                                            \
  X (T, COUNT, entries, 0, SUM)                                               \
  X (T, NUMBER, avg_trip_count, 0, DERIVED)                                   \
  X (T, TIME, total_time_ns, 1, SUM)                                          \
  X (T, NUMBER, total_time_ns_stderr, 0, QUADRATURE)                          \
  X (T, NUMBER, avg_iter_time_ns, 1, DERIVED)                                 \
  X (T, TEXT, time_source, 0, KEEP)                                           \
  X (T, COUNT, samples, 0, SUM)                                               \
  X (T, HARDWARE, hardware, 0, SUM)                                           \
  X (T, COUNT, allocs, 0, SUM)                                                \
  X (T, COUNT, alloc_bytes, 0, SUM)                                           \
  X (T, NUMBER, iterations_stderr, 0, QUADRATURE)                             \
  X (T, NUMBER, entries_stderr, 0, QUADRATURE)                                \
  X (T, FLAG, exact, 0, MINIMUM)                                              \
  X (T, COUNT, iterations_min, 0, BOUND)                                      \
  X (T, COUNT, iterations_max, 0, BOUND)                                      \
  X (T, COUNT, entries_min, 0, BOUND)                                         \
  X (T, COUNT, entries_max, 0, BOUND)                                         \
  X (T, COUNT, occurrence, 0, KEEP)

#define BRANCH_FIELDS(X, T)                                                   \
  X (T, PLACE, location, 1, KEEP)                                             \
  X (T, PATH, file, 0, KEEP)                                                  \
  X (T, COUNT, line, 0, KEEP)                                                 \
  X (T, COUNT, column, 0, KEEP)                                               \
  X (T, NAME, function, 0, KEEP)                                              \
  X (T, TEXT, kind, 0, KEEP)                                                  \
  X (T, COUNT, taken, 1, SUM)                                                 \
  X (T, COUNT, not_taken, 1, SUM)                                             \
  X (T, NUMBER, prediction_rate, 1, DERIVED)                                  \
  X (T, COUNT, transitions, 0, SUM)                                           \
  X (T, NUMBER, mispredicts, 0, SUM)                                          \
  X (T, NUMBER, mispredicts_stderr, 0, QUADRATURE)                            \
  X (T, NUMBER, taken_stderr, 0, QUADRATURE)                                  \
  X (T, NUMBER, not_taken_stderr, 0, QUADRATURE)                              \
  X (T, NUMBER, transitions_stderr, 0, QUADRATURE)                            \
  X (T, TEXT, direction, 0, KEEP)                                             \
  X (T, FLAG, exact, 0, MINIMUM)                                              \
  X (T, COUNT, taken_min, 0, BOUND)                                           \
  X (T, COUNT, taken_max, 0, BOUND)                                           \
  X (T, COUNT, not_taken_min, 0, BOUND)                                       \
  X (T, COUNT, not_taken_max, 0, BOUND)                                       \
  X (T, COUNT, occurrence, 0, KEEP)

#define CASE_FIELDS(X, T)                                                     \
  X (T, TEXT, values, 1, KEEP)                                                \
  X (T, COUNT, line, 0, KEEP)                                                 \
  X (T, COUNT, count, 1, SUM)                                                 \
  X (T, NUMBER, count_stderr, 0, QUADRATURE)                                  \
  X (T, FLAG, exact, 0, MINIMUM)                                              \
  X (T, COUNT, count_min, 0, BOUND)                                           \
  X (T, COUNT, count_max, 0, BOUND)

#define SWITCH_FIELDS(X, T)                                                   \
  X (T, PLACE, location, 1, KEEP)                                             \
  X (T, PATH, file, 0, KEEP)                                                  \
  X (T, COUNT, line, 0, KEEP)                                                 \
  X (T, COUNT, column, 0, KEEP)                                               \
  X (T, NAME, function, 0, KEEP)                                              \
  X (T, COUNT, executions, 1, SUM)                                            \
  X (T, CASES, cases, 1, SUM)                                                 \
  X (T, NUMBER, executions_stderr, 0, QUADRATURE)                             \
  X (T, FLAG, exact, 0, MINIMUM)                                              \
  X (T, COUNT, executions_min, 0, BOUND)                                      \
  X (T, COUNT, executions_max, 0, BOUND)                                      \
  X (T, COUNT, occurrence, 0, KEEP)

#define LINE_FIELDS(X, T)                                                     \
  X (T, PLACE, location, 1, KEEP)                                             \
  X (T, PATH, file, 0, KEEP)                                                  \
  X (T, COUNT, line, 0, KEEP)                                                 \
  X (T, NAME, function, 0, KEEP)                                              \
  X (T, COUNT, samples, 1, SUM)                                               \
  X (T, TIME, time_ns, 0, SUM)                                                \
  X (T, HARDWARE, hardware, 0, SUM)                                           \
  X (T, NUMBER, time_ns_stderr, 0, QUADRATURE)                                \
  X (T, COUNT, allocs, 0, SUM)                                                \
  X (T, COUNT, alloc_bytes, 0, SUM)

#define STACK_FIELDS(X, T)                                                    \
  X (T, NAMES, frames, 1, KEEP)                                               \
  X (T, COUNT, samples, 0, SUM)                                               \
  X (T, TIME, time_ns, 0, SUM)                                                \
  X (T, COUNT, calls, 0, SUM)                                                 \
  X (T, COUNT, allocs, 0, SUM)                                                \
  X (T, COUNT, bytes, 0, SUM)                                                 \
  X (T, COUNT, live_bytes, 0, SUM)                                            \
  X (T, COUNT, tid, 0, KEEP)

#define THREAD_FUNCTION_FIELDS(X, T)                                          \
  X (T, KEY, function, 1, KEEP)                                               \
  X (T, COUNT, calls, 0, SUM)                                                 \
  X (T, NUMBER, calls_stderr, 0, QUADRATURE)                                  \
  X (T, TIME, total_time_ns, 0, SUM)                                          \
  X (T, NUMBER, total_time_ns_stderr, 0, QUADRATURE)                          \
  X (T, TIME, self_time_ns, 0, SUM)                                           \
  X (T, NUMBER, self_time_ns_stderr, 0, QUADRATURE)                           \
  X (T, COUNT, samples, 0, SUM)                                               \
  X (T, COUNT, allocs, 0, SUM)                                                \
  X (T, COUNT, alloc_bytes, 0, SUM)

#define THREAD_FIELDS(X, T)                                                   \
  X (T, COUNT, tid, 1, KEEP)                                                  \
  X (T, NAME, name, 0, KEEP)                                                  \
  X (T, TIME, cpu_time_ns, 0, SUM)                                            \
  X (T, HARDWARE, hardware, 0, SUM)                                           \
  X (T, COUNT, samples, 0, SUM)                                               \
  X (T, COUNT, allocs, 0, SUM)                                                \
  X (T, COUNT, bytes, 0, SUM)                                                 \
  X (T, COUNT, peak_bytes, 0, MAXIMUM)                                        \
  X (T, THREAD_FUNCTIONS, functions, 0, SUM)                                  \
  X (T, COUNT, functions_left_out, 0, SUM)                                    \
  X (T, FLAG, exact, 0, MINIMUM)

#define REGION_FIELDS(X, T)                                                   \
  X (T, NAME, name, 1, KEEP)                                                  \
  X (T, COUNT, entries, 1, SUM)                                               \
  X (T, TIME, total_time_ns, 0, SUM)                                          \
  X (T, COUNT, peak_memory_bytes, 0, MAXIMUM)                                 \
  X (T, COUNT, allocs, 0, SUM)                                                \
  X (T, COUNT, bytes, 0, SUM)

#define SITE_FIELDS(X, T)                                                     \
  X (T, PLACE, location, 1, KEEP)                                             \
  X (T, PATH, file, 0, KEEP)                                                  \
  X (T, COUNT, line, 0, KEEP)                                                 \
  X (T, NAME, function, 0, KEEP)                                              \
  X (T, TEXT, allocator, 0, KEEP)                                             \
  X (T, COUNT, allocs, 1, SUM)                                                \
  X (T, COUNT, bytes, 1, SUM)                                                 \
  X (T, COUNT, live_allocs, 0, SUM)                                           \
  X (T, COUNT, live_bytes, 0, SUM)                                            \
  X (T, COUNT, peak_bytes, 0, MAXIMUM)                                        \
  X (T, COUNT, temporary_allocs, 0, SUM)                                      \
  X (T, NAMES, frames, 0, KEEP)                                               \
  X (T, NUMBER, allocs_stderr, 0, QUADRATURE)                                 \
  X (T, NUMBER, bytes_stderr, 0, QUADRATURE)                                  \
  X (T, PLACE, address, 0, KEEP)

#define SIZE_CLASS_FIELDS(X, T)                                               \
  X (T, COUNT, count, 1, SUM)                                                 \
  X (T, COUNT, bytes, 1, SUM)

#define BY_SIZE_FIELDS(X, T)                                                  \
  X (T, SIZE_CLASS, small, 1, SUM)                                            \
  X (T, SIZE_CLASS, medium, 1, SUM)                                           \
  X (T, SIZE_CLASS, large, 1, SUM)

#define ALLOCATIONS_FIELDS(X, T)                                              \
  X (T, TEXT, coverage, 0, KEEP)                                              \
  X (T, COUNT, total_allocs, 1, SUM)                                          \
  X (T, COUNT, total_bytes, 1, SUM)                                           \
  X (T, COUNT, total_frees, 0, SUM)                                           \
  X (T, COUNT, peak_memory_bytes, 1, MAXIMUM)                                 \
  X (T, COUNT, peak_memory_bytes_error, 0, MAXIMUM)                           \
  X (T, COUNT, live_allocs, 0, SUM)                                           \
  X (T, COUNT, live_bytes, 0, SUM)                                            \
  X (T, COUNT, temporary_allocs, 0, SUM)                                      \
  X (T, BY_SIZE, by_size, 1, SUM)                                             \
  X (T, SITES, sites, 0, SUM)                                                 \
  X (T, NUMBER, total_allocs_stderr, 0, QUADRATURE)                           \
  X (T, NUMBER, total_bytes_stderr, 0, QUADRATURE)                            \
  X (T, COUNT, stacks_lost, 0, SUM)                                           \
  X (T, COUNT, sites_left_out, 0, SUM)

#define OVERHEAD_FIELDS(X, T)                                                 \
  X (T, TIME, counters_ns, 0, SUM)                                            \
  X (T, NUMBER, counter_ns_measured, 0, KEEP)                                 \
  X (T, TIME, timing_ns, 0, SUM)                                              \
  X (T, TIME, allocations_ns, 0, SUM)                                         \
  X (T, TIME, sampling_ns, 0, SUM)                                            \
  X (T, TIME, startup_ns, 0, SUM)                                             \
  X (T, TIME, export_ns, 0, SUM)

#define STATISTICS_FIELDS(X, T)                                               \
  X (T, TIME, total_runtime_ns, 1, SUM)                                       \
  X (T, TIME, cpu_time_ns, 0, SUM)                                            \
  X (T, NUMBER, instrumentation_overhead_percent, 1, DERIVED)                 \
  X (T, NUMBER, instrumentation_overhead_percent_stderr, 0, DERIVED)          \
  X (T, OVERHEAD, overhead, 0, SUM)                                           \
  X (T, NUMBER, budget_percent, 0, KEEP)                                      \
  X (T, COUNT, counter_executions, 0, SUM)                                    \
  X (T, COUNT, timed_calls, 0, SUM)                                           \
  X (T, NUMBER, probe_cost_ns, 0, KEEP)                                       \
  X (T, TEXT, clock, 0, KEEP)                                                 \
  X (T, NUMBER, clock_hz, 0, KEEP)                                            \
  X (T, NUMBER, clock_drift_ppm, 0, KEEP)                                     \
  X (T, COUNT, peak_rss_bytes, 0, MAXIMUM)                                    \
  X (T, NUMBER, sample_rate, 0, MINIMUM)                                      \
  X (T, TIME, fixed_cost_ns, 0, SUM)                                          \
  X (T, COUNT, sample_windows, 0, SUM)                                        \
  X (T, COUNT, sample_switches_put_off, 0, SUM)                               \
  X (T, COUNT, deep_calls, 0, SUM)                                            \
  X (T, COUNT, edges_lost, 0, SUM)                                            \
  X (T, COUNT, edges_left_out, 0, SUM)                                        \
  X (T, COUNT, lines_left_out, 0, SUM)

#define PROCESS_FIELDS(X, T)                                                  \
  X (T, COUNT, pid, 0, KEEP)                                                  \
  X (T, COUNT, parent_pid, 0, KEEP)                                           \
  X (T, FLAG, forked, 0, MAXIMUM)                                             \
  X (T, TEXT, exit, 0, KEEP)                                                  \
  X (T, COUNT, signal, 0, KEEP)                                               \
  X (T, COUNT, threads, 0, MAXIMUM)                                           \
  X (T, COUNT, threads_running, 0, MAXIMUM)                                   \
  X (T, NAME, host, 0, KEEP)                                                  \
  X (T, FLAG, interrupted, 0, MAXIMUM)                                        \
  X (T, COUNT, threads_without_functions, 0, SUM)

#define INCONSISTENCY_FIELDS(X, T)                                            \
  X (T, NAME, function, 1, KEEP)                                              \
  X (T, PATH, file, 0, KEEP)                                                  \
  X (T, COUNT, line, 0, KEEP)                                                 \
  X (T, PROSE, what, 1, KEEP)

#define UNIT_FIELDS(X, T)                                                     \
  X (T, PATH, source, 0, KEEP)                                                \
  X (T, PATH, module, 0, KEEP)                                                \
  X (T, PROSE, options, 0, KEEP)                                              \
  X (T, COUNT, functions, 0, MAXIMUM)                                         \
  X (T, COUNT, counters, 0, MAXIMUM)

#define SAMPLING_FIELDS(X, T)                                                 \
  X (T, TEXT, source, 0, KEEP)                                                \
  X (T, TEXT, event, 0, KEEP)                                                 \
  X (T, NUMBER, hz, 0, KEEP)                                                  \
  X (T, COUNT, period, 0, KEEP)                                               \
  X (T, COUNT, samples, 0, SUM)                                               \
  X (T, COUNT, lost, 0, SUM)                                                  \
  X (T, PROSE, reason, 0, KEEP)                                               \
  X (T, PROSES, events, 0, KEEP)                                              \
  X (T, COUNT, stacks, 0, SUM)                                                \
  X (T, COUNT, stacks_lost, 0, SUM)                                           \
  X (T, NUMBER, stack_hz, 0, KEEP)

#define PROFILE_FIELDS(X, T)                                                  \
  X (T, TEXT, version, 1, KEEP)                                               \
  X (T, TEXT, timestamp, 1, KEEP)                                             \
  X (T, PATH, binary, 1, KEEP)                                                \
  X (T, PROSES, arguments, 0, KEEP)                                           \
  X (T, PROCESS, process, 0, SUM)                                             \
  X (T, TEXT, mode, 0, KEEP)                                                  \
  X (T, FLAG, consistent, 0, MINIMUM)                                         \
  X (T, INCONSISTENCIES, inconsistencies, 0, SUM)                             \
  X (T, PROSES, warnings, 0, SUM)                                             \
  X (T, UNITS, units, 0, SUM)                                                 \
  X (T, FUNCTIONS, functions, 1, SUM)                                         \
  X (T, EDGES, edges, 0, SUM)                                                 \
  X (T, LOOPS, loops, 1, SUM)                                                 \
  X (T, BRANCHES, branches, 1, SUM)                                           \
  X (T, SWITCHES, switches, 0, SUM)                                           \
  X (T, LINES, lines, 0, SUM)                                                 \
  X (T, STACKS, stacks, 0, SUM)                                               \
  X (T, THREADS, threads, 0, SUM)                                             \
  X (T, REGIONS, regions, 0, SUM)                                             \
  X (T, HARDWARE, hardware, 0, SUM)                                           \
  X (T, SAMPLING, sampling, 0, SUM)                                           \
  X (T, ALLOCATIONS, allocations, 1, SUM)                                     \
  X (T, STATISTICS, statistics, 1, SUM)

#endif
