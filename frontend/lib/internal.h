/* SPDX-License-Identifier: MIT */
/* Shared by the files of the support library; not for programs.  */

#ifndef RUCHY_LIB_INTERNAL_H
#define RUCHY_LIB_INTERNAL_H

#include "ruchy.h"

enum
{
  RUCHY_PANIC_STATUS = 101
};

extern int ruchy_argument_count;
extern char **ruchy_arguments;

/* Write "error: AT: MESSAGE" and end the program.  */
_Noreturn void ruchy_die (const char *at, const char *message, size_t length);

/* The innermost active try, or NULL.  */
extern struct ruchy_try *ruchy_innermost_try;

/* Set once a program has begun a try: turns a panic into a throw if one is
   active (and then does not return).  Takes MESSAGE if it throws.  */
extern void (*ruchy_panic_hook) (ruchy_str message, const char *at);

/* Make room for MORE bytes in a string writer.  */
void ruchy_string_writer_grow (struct ruchy_writer *w, size_t more);

/* A new buffer of CAPACITY bytes (one reference, nothing used).  */
struct ruchy_bytes *ruchy_bytes_new (size_t capacity);

/* A view of all LENGTH used bytes of BYTES; frees it if LENGTH is 0.  */
ruchy_str ruchy_bytes_finish (struct ruchy_bytes *bytes, size_t length,
                              uint32_t kind);

/* UTF-8: decode at P (valid), encode, bytes of the valid sequence at P or 0.
 */
ruchy_char ruchy_utf8_decode (const char *p, unsigned *size);
unsigned ruchy_utf8_encode (ruchy_char c, char *out);
/* unicode-tables.c.  */
extern const unsigned char ruchy_set_alphabetic[], ruchy_set_numeric[],
    ruchy_set_uppercase[], ruchy_set_lowercase[];

/* COUNT characters from FIRST on, STEP apart, and how far the other case
   is.  */
struct ruchy_case
{
  uint32_t first;
  uint16_t count, step;
  int32_t distance;
};

extern const struct ruchy_case ruchy_cases_upper[], ruchy_cases_lower[];
extern const uint16_t ruchy_cases_several[][4];

/* The two or three characters that C is in upper case, then 0, or NULL.  */
const uint16_t *ruchy_char_uppercase_several (ruchy_char c);
unsigned ruchy_utf8_valid (const char *p, size_t left);
unsigned ruchy_utf8_broken (const char *p, size_t left);
size_t ruchy_utf8_count (const char *p, size_t length);

/* Digits of V in BASE at the end of a buffer; returns their start.  */
char *ruchy_digits (ruchy_uint128 v, unsigned base, bool upper, char *end);

/* Integer text with sign, prefix, zeros and padding as SPEC says.  */
void ruchy_write_number (struct ruchy_writer *w, bool negative,
                         const char *prefix, const char *digits, size_t length,
                         const struct ruchy_spec *spec);

/* " (os error N)" text of errno, owned.  */
ruchy_str ruchy_system_error (int error);

/* Kinds of dynamic values.  */
static inline bool
ruchy_dyn_is_number (ruchy_dyn v)
{
  return v.tag == RUCHY_INT || v.tag == RUCHY_FLOAT;
}

static inline double
ruchy_dyn_as_number (ruchy_dyn v)
{
  return v.tag == RUCHY_INT ? (double) v.integer : v.number;
}

static inline bool
ruchy_dyn_is_text (ruchy_dyn v)
{
  return v.tag == RUCHY_STRING || v.tag == RUCHY_CHAR;
}

_Noreturn void ruchy_dyn_wrong_type (ruchy_dyn v, const char *wanted,
                                     const char *at) __attribute__ ((cold));

/* ruchy_panic with a text that is used up.  */
_Noreturn void ruchy_panic_and_drop (const char *at, ruchy_str s,
                                     const char *format, ...)
    __attribute__ ((cold, format (printf, 3, 4)));

#endif
