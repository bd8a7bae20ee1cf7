/* SPDX-License-Identifier: MIT */
/* Numbers and names as people read them.  All results live in the arena.  */

#ifndef RUCHY_REPORT_UNITS_H
#define RUCHY_REPORT_UNITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* 12.3 ns, 4.56 µs, 789 ms, 1.23 s, 4 min 5 s; three significant digits.  */
const char *format_time (struct arena *arena, double ns);

/* Whether VALUE is larger than its standard error ERROR (0 = exact).  */
bool is_resolved (double value, double error);

/* The same with "±2%" of a standard error (ns; 0 = exact); "<3.40 ms", its
   upper 95 % bound, if it is not resolved.  */
const char *format_time_error (struct arena *arena, double ns, double stderr_);

/* The same as SOURCE (a time_source of the profile) allows: "–" if no time was
   taken, "~0" if it is below what can be measured, "inlined" if it is part of
   the callers', with a "~" in front if it is only a share of another.  */
const char *format_measured (struct arena *arena, const char *source,
                             double ns, double stderr_);

/* All digits, grouped: 1,234,567.  */
const char *format_count (struct arena *arena, uint64_t count);

/* The same for an estimate, rounded to a whole number.  */
const char *format_estimate (struct arena *arena, double value);

/* A mean: 2.325, 12.5, 4,000,000.  */
const char *format_mean (struct arena *arena, double value);

/* 12 B, 3.4 KiB, 5.67 MiB ...  */
const char *format_bytes (struct arena *arena, double bytes);

/* 12.3%, <0.1%; SHARE is 0 to 1.  */
const char *format_percent (struct arena *arena, double share);

/* A signed change: +12.3%, -4%, ×250 if it is very large, +3 if it is too
   small for a percentage, or "new" if BEFORE is 0.  */
const char *format_change (struct arena *arena, double before, double after);

/* "1 call", "2 calls".  */
const char *format_number_of (struct arena *arena, uint64_t count,
                              const char *what);

/* TEXT made safe for a terminal: control characters and direction overrides
   become `?'.  Returns TEXT itself if there is nothing to change.  */
const char *display_text (struct arena *arena, const char *text);

/* Columns TEXT takes on a terminal.  */
size_t display_width (const char *text);

/* TEXT in at most WIDTH columns, the end kept if KEEP_END (file names), with
   `…' for what was left out.  */
const char *shorten (struct arena *arena, const char *text, size_t width,
                     bool keep_end);

/* TEXT broken at blanks so that it fits into WIDTH columns (0 = any); it
   begins at column INDENT, and so do its further lines.  */
const char *wrap_text (struct arena *arena, const char *text, size_t width,
                       size_t indent);

#endif
