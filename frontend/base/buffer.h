/* SPDX-License-Identifier: MIT */
/* Growable byte buffer on the heap, always NUL-terminated after the last
   byte.  Used to build output text (emitted C, messages, command lines).
   Out of memory ends the program with a message.  Not thread-safe.  */

#ifndef RUCHY_BASE_BUFFER_H
#define RUCHY_BASE_BUFFER_H

#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

/* Zero-initialise.  DATA is NULL while nothing was added; buffer_text
   gives "" then.  */
struct buffer
{
  char *data;
  size_t length;
  size_t capacity;
};

void buffer_append (struct buffer *buffer, const void *bytes, size_t length);
void buffer_puts (struct buffer *buffer, const char *text);
void buffer_putc (struct buffer *buffer, char c);
void buffer_pad (struct buffer *buffer, char c, size_t count);
void buffer_printf (struct buffer *buffer, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));
void buffer_vprintf (struct buffer *buffer, const char *format, va_list ap);

/* TEXT between double quotes, escaped as a C string literal (any bytes;
   trigraph-safe, no hex escape swallows a following digit).  */
void buffer_put_c_string (struct buffer *buffer, const char *text,
                          size_t length);

/* TEXT between double quotes, escaped as JSON (invalid UTF-8 becomes
   U+FFFD).  */
void buffer_put_json_string (struct buffer *buffer, const char *text,
                             size_t length);

/* Read all of FILE.  Returns 0, or -1 with errno set.  */
int buffer_read_stream (struct buffer *buffer, FILE *file);

/* The text, never NULL.  Valid until the next change.  */
const char *buffer_text (const struct buffer *buffer);

/* Hand over the heap block (free it); the buffer is empty afterwards.  */
char *buffer_steal (struct buffer *buffer);

void buffer_clear (struct buffer *buffer);
void buffer_free (struct buffer *buffer);

/* Write LENGTH bytes to PATH by way of a temporary name in the same folder
   and rename; a device or pipe is written to as it is.  MODE are the
   permission bits of a new file.  Returns 0, or -1
   with errno set and nothing left behind.  */
int write_file_atomically (const char *path, const void *bytes, size_t length,
                           unsigned mode);

#endif
