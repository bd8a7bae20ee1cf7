/* SPDX-License-Identifier: MIT */
/* Growable byte buffer: see buffer.h.  */

#include "buffer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "source.h"

static void
reserve (struct buffer *buffer, size_t more)
{
  if (more > SIZE_MAX / 2 - buffer->length - 1)
    more = SIZE_MAX; /* let realloc refuse */
  size_t needed = more == SIZE_MAX ? SIZE_MAX : buffer->length + more + 1;
  if (needed <= buffer->capacity)
    return;
  size_t capacity = buffer->capacity ? buffer->capacity * 2 : 64;
  if (capacity < needed)
    capacity = needed;
  char *data = realloc (buffer->data, capacity);
  if (!data)
    {
      fputs ("ruchy: out of memory\n", stderr);
      exit (1);
    }
  buffer->data = data;
  buffer->capacity = capacity;
}

void
buffer_append (struct buffer *buffer, const void *bytes, size_t length)
{
  reserve (buffer, length);
  if (length)
    memcpy (buffer->data + buffer->length, bytes, length);
  buffer->length += length;
  buffer->data[buffer->length] = '\0';
}

void
buffer_puts (struct buffer *buffer, const char *text)
{
  buffer_append (buffer, text, strlen (text));
}

void
buffer_putc (struct buffer *buffer, char c)
{
  buffer_append (buffer, &c, 1);
}

void
buffer_pad (struct buffer *buffer, char c, size_t count)
{
  reserve (buffer, count);
  memset (buffer->data + buffer->length, c, count);
  buffer->length += count;
  buffer->data[buffer->length] = '\0';
}

void
buffer_vprintf (struct buffer *buffer, const char *format, va_list ap)
{
  va_list again;
  va_copy (again, ap);
  reserve (buffer, 80);
  size_t room = buffer->capacity - buffer->length;
  int length = vsnprintf (buffer->data + buffer->length, room, format, ap);
  if (length >= 0 && (size_t) length >= room)
    {
      reserve (buffer, (size_t) length);
      vsnprintf (buffer->data + buffer->length, (size_t) length + 1, format,
                 again);
    }
  va_end (again);
  if (length > 0)
    buffer->length += (size_t) length;
  buffer->data[buffer->length] = '\0';
}

void
buffer_printf (struct buffer *buffer, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  buffer_vprintf (buffer, format, ap);
  va_end (ap);
}

/* Octal escapes have at most three digits, so a digit after one is safe;
   `?` is escaped against trigraphs.  */
void
buffer_put_c_string (struct buffer *buffer, const char *text, size_t length)
{
  buffer_putc (buffer, '"');
  for (size_t i = 0; i < length; i++)
    {
      unsigned char c = (unsigned char) text[i];
      switch (c)
        {
        case '"':
        case '\\':
          buffer_putc (buffer, '\\');
          buffer_putc (buffer, (char) c);
          break;
        case '?':
          buffer_puts (buffer, i && text[i - 1] == '?' ? "\\?" : "?");
          break;
        case '\n':
          buffer_puts (buffer, "\\n");
          break;
        case '\t':
          buffer_puts (buffer, "\\t");
          break;
        default:
          if (c < 0x20 || c == 0x7f)
            buffer_printf (buffer, "\\%03o", c);
          else
            buffer_putc (buffer, (char) c);
        }
    }
  buffer_putc (buffer, '"');
}

static void
put_json_char (struct buffer *buffer, unsigned char c)
{
  switch (c)
    {
    case '"':
      buffer_puts (buffer, "\\\"");
      break;
    case '\\':
      buffer_puts (buffer, "\\\\");
      break;
    case '\n':
      buffer_puts (buffer, "\\n");
      break;
    case '\t':
      buffer_puts (buffer, "\\t");
      break;
    case '\r':
      buffer_puts (buffer, "\\r");
      break;
    default:
      if (c < 0x20)
        buffer_printf (buffer, "\\u%04x", c);
      else
        buffer_putc (buffer, (char) c);
    }
}

void
buffer_put_json_string (struct buffer *buffer, const char *text, size_t length)
{
  buffer_putc (buffer, '"');
  while (length)
    {
      size_t valid = utf8_check (text, length);
      for (size_t i = 0; i < valid; i++)
        put_json_char (buffer, (unsigned char) text[i]);
      text += valid;
      length -= valid;
      if (length)
        {
          buffer_puts (buffer, "\xef\xbf\xbd");
          text++;
          length--;
        }
    }
  buffer_putc (buffer, '"');
}

int
buffer_read_stream (struct buffer *buffer, FILE *file)
{
  for (;;)
    {
      reserve (buffer, 16 * 1024);
      size_t room = buffer->capacity - buffer->length - 1;
      size_t got = fread (buffer->data + buffer->length, 1, room, file);
      buffer->length += got;
      buffer->data[buffer->length] = '\0';
      if (got < room)
        return ferror (file) ? -1 : 0;
    }
}

const char *
buffer_text (const struct buffer *buffer)
{
  return buffer->data ? buffer->data : "";
}

char *
buffer_steal (struct buffer *buffer)
{
  reserve (buffer, 0);
  buffer->data[buffer->length] = '\0';
  char *data = buffer->data;
  *buffer = (struct buffer){ 0 };
  return data;
}

void
buffer_clear (struct buffer *buffer)
{
  buffer->length = 0;
  if (buffer->data)
    buffer->data[0] = '\0';
}

void
buffer_free (struct buffer *buffer)
{
  free (buffer->data);
  *buffer = (struct buffer){ 0 };
}

static int
write_all (int fd, const char *bytes, size_t length)
{
  while (length)
    {
      ssize_t n = write (fd, bytes, length);
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return -1;
      bytes += n;
      length -= (size_t) n;
    }
  return 0;
}

/* A device or a pipe can't be replaced by a file, and must not be.  */
static int
write_device (const char *path, const void *bytes, size_t length)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC);
  if (fd < 0)
    return -1;
  int failed = write_all (fd, bytes, length);
  int error = errno;
  failed |= close (fd);
  errno = error;
  return failed ? -1 : 0;
}

int
write_file_atomically (const char *path, const void *bytes, size_t length,
                       unsigned mode)
{
  struct stat status;
  if (stat (path, &status) == 0 && !S_ISREG (status.st_mode)
      && !S_ISDIR (status.st_mode))
    return write_device (path, bytes, length);
  struct buffer name = { 0 };
  buffer_printf (&name, "%s.XXXXXX", path);
  int fd = mkstemp (name.data);
  int result = -1;
  if (fd >= 0)
    {
      mode_t mask = umask (0);
      umask (mask);
      int failed
          = write_all (fd, bytes, length) || fchmod (fd, mode & ~mask & 07777);
      failed |= close (fd);
      if (!failed && rename (name.data, path) == 0)
        result = 0;
      else
        {
          int error = errno;
          unlink (name.data);
          errno = error;
        }
    }
  buffer_free (&name);
  return result;
}
