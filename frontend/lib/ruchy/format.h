/* SPDX-License-Identifier: MIT */
/* Support library: format specifications at run time, panic texts built from
   values.

   The compiler parses `{:>8.2}` itself and emits a struct ruchy_spec;
   ruchy_spec_parse is the one parser of that mini-language for both (the
   compiler calls it too), and for format strings known only at run time.  */

#ifndef RUCHY_FORMAT_H
#define RUCHY_FORMAT_H
#pragma GCC system_header

#include "core.h"
#include "string.h"

/* Parse what stands after the colon of a placeholder: [[fill]align][+][#][0]
   [width][.precision][type]; type is one of x X o b e E ? x? X? or nothing,
   or `,` (thousands).  Width and precision may be `N$`, `name$` or `*`:
   then *WIDTH_NAME / *PRECISION_NAME point at the name and its length, else
   they are NULL.  False if TEXT is malformed.  */
bool ruchy_spec_parse (const char *text, size_t length,
                       struct ruchy_spec *spec, const char **width_name,
                       size_t *width_name_length, const char **precision_name,
                       size_t *precision_name_length);

/* Write TEXT (of CHARS characters) padded to the width of SPEC; ALIGN is the
   side used if the spec names none.  */
void ruchy_write_padded (struct ruchy_writer *w, const char *text,
                         size_t length, size_t chars, char align,
                         const struct ruchy_spec *spec);

/* Write the NAME of a variant or of a struct without fields: padded, but not
   in mode RUCHY_DEBUG.  */
void ruchy_write_name (struct ruchy_writer *w, const char *name, size_t length,
                       const struct ruchy_spec *spec);

/* The specification that the type's own fmt running now is to write with, and
   what its Formatter tells of it; the latter two: false if not given.  */
extern _Thread_local struct ruchy_spec ruchy_formatter;
ruchy_str ruchy_formatter_padded (ruchy_str text);
bool ruchy_formatter_alternate (void);
bool ruchy_formatter_width (int64_t *width);
bool ruchy_formatter_precision (int64_t *precision);

/* Write with quotes and Rust's escapes.  */
void ruchy_write_quoted (struct ruchy_writer *w, const char *text,
                         size_t length);
void ruchy_write_quoted_char (struct ruchy_writer *w, ruchy_char c);

/* println (FORMAT, args…) where FORMAT is known only at run time and has
   `{}`: the arguments, already as display strings, replace the `{}` in
   order; missing ones leave `{}`, without any `{}` all are joined by one
   space.  */
void ruchy_put_format (struct ruchy_writer *w, ruchy_str format,
                       const ruchy_str *arguments, size_t count);

/* ---- Panics with values ---------------------------------------------- */

/* panic! ("…"): takes MESSAGE.  */
_Noreturn RUCHY_COLD void ruchy_panic_str (const char *at, ruchy_str message);
/* assert (…) with its message, or NULL: "assertion failed: TEXT".  */
_Noreturn RUCHY_COLD void ruchy_panic_assert (const char *at,
                                              const char *text);
/* assert_eq / assert_ne: OPERATOR is "==" or "!="; takes LEFT, RIGHT (debug
   texts) and MESSAGE (may be empty).  */
_Noreturn RUCHY_COLD void
ruchy_panic_assert_eq (const char *at, const char *operator_, ruchy_str left,
                       ruchy_str right, ruchy_str message);
/* unwrap of None; expect of None (takes MESSAGE).  */
_Noreturn RUCHY_COLD void ruchy_panic_none (const char *at);
_Noreturn RUCHY_COLD void ruchy_panic_expect (const char *at,
                                              ruchy_str message);
/* METHOD of an Err, e.g. "Result::unwrap()"; takes ERROR (debug text).
   expect prints MESSAGE: ERROR.  */
_Noreturn RUCHY_COLD void ruchy_panic_err (const char *at, ruchy_str error);
_Noreturn RUCHY_COLD void
ruchy_panic_expect_err (const char *at, ruchy_str message, ruchy_str error);
/* unwrap_err of an Ok.  */
_Noreturn RUCHY_COLD void ruchy_panic_ok (const char *at, ruchy_str value);
/* "No match arm matched the value".  */
_Noreturn RUCHY_COLD void ruchy_panic_no_match (const char *at);
/* unreachable!, todo!, unimplemented!  Take MESSAGE (may be empty).  */
_Noreturn RUCHY_COLD void ruchy_panic_unreachable (const char *at,
                                                   ruchy_str message);
_Noreturn RUCHY_COLD void ruchy_panic_todo (const char *at, ruchy_str message);

/* dbg (x): "[file:line:col] text = VALUE" on stderr.  Takes VALUE.  */
void ruchy_dbg (const char *at, const char *text, ruchy_str value);

#endif
