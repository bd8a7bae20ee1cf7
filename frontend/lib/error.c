/* SPDX-License-Identifier: MIT */
/* Support library: errors of std, which are their texts (Display), as {:?},
   unwrap and expect show them.  */

#include "internal.h"

#include <errno.h>
#include <stdio.h>

static const struct
{
  const char *text, *shown;
} errors[] = {
  { "invalid digit found in string", "ParseIntError { kind: InvalidDigit }" },
  { "cannot parse integer from empty string",
    "ParseIntError { kind: Empty }" },
  { "number too large to fit in target type",
    "ParseIntError { kind: PosOverflow }" },
  { "number too small to fit in target type",
    "ParseIntError { kind: NegOverflow }" },
  { "invalid float literal", "ParseFloatError { kind: Invalid }" },
  { "cannot parse float from empty string",
    "ParseFloatError { kind: Empty }" },
  { "provided string was not `true` or `false`", "ParseBoolError" },
  { "cannot parse char from empty string",
    "ParseCharError { kind: EmptyString }" },
  { "too many characters in string", "ParseCharError { kind: TooManyChars }" },
  { "out of range integral type conversion attempted", "TryFromIntError(())" },
  { "environment variable not found", "NotPresent" }
};

/* What std::io::ErrorKind calls the system's errors.  */
static const struct
{
  int number;
  const char *kind;
} kinds[] = { { ENOENT, "NotFound" },
              { EPERM, "PermissionDenied" },
              { EACCES, "PermissionDenied" },
              { EEXIST, "AlreadyExists" },
              { ENOTDIR, "NotADirectory" },
              { EISDIR, "IsADirectory" },
              { ENOTEMPTY, "DirectoryNotEmpty" },
              { EINVAL, "InvalidInput" },
              { EINTR, "Interrupted" },
              { EAGAIN, "WouldBlock" },
              { EPIPE, "BrokenPipe" },
              { ENOSPC, "StorageFull" },
              { EROFS, "ReadOnlyFilesystem" },
              { EXDEV, "CrossesDevices" },
              { ETXTBSY, "ExecutableFileBusy" },
              { ENOMEM, "OutOfMemory" },
              { E2BIG, "ArgumentListTooLong" } };

static const char *
kind_of (int number)
{
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    if (kinds[i].number == number)
      return kinds[i].kind;
  return "Uncategorized";
}

/* The N of "... (os error N)", whose ... is *LENGTH bytes long; 0 if TEXT is
   no such.  */
static int
system_number (const ruchy_str *text, size_t *length)
{
  static const char mark[] = " (os error ";
  const char *end = text->data + text->length;
  const char *p = memmem (text->data, text->length, mark, sizeof mark - 1);
  int number = 0;
  if (!p)
    return 0;
  *length = (size_t) (p - text->data);
  for (p += sizeof mark - 1; p < end && *p >= '0' && *p <= '9'; p++)
    number = number < 1000 ? number * 10 + (*p - '0') : 0;
  return p + 1 == end && *p == ')' ? number : 0;
}

void
ruchy_error_show (struct ruchy_writer *w, const ruchy_str *text)
{
  size_t length;
  int number = system_number (text, &length);
  if (number)
    {
      char head[80];
      int n = snprintf (head, sizeof head,
                        "Os { code: %d, kind: %s, message: ", number,
                        kind_of (number));
      ruchy_write (w, head, (size_t) n);
      ruchy_write_quoted (w, text->data, length);
      RUCHY_WRITE (w, " }");
      return;
    }
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    if (strlen (errors[i].text) == text->length
        && memcmp (errors[i].text, text->data, text->length) == 0)
      {
        ruchy_write (w, errors[i].shown, strlen (errors[i].shown));
        return;
      }
  ruchy_write_quoted (w, text->data, text->length);
}

ruchy_str
ruchy_error_kind (ruchy_str text)
{
  static const char mark[] = "kind: ";
  size_t length;
  int number = system_number (&text, &length);
  if (number)
    return ruchy_str_from_c (kind_of (number));
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    {
      const char *kind = strstr (errors[i].shown, mark);
      if (kind && strlen (errors[i].text) == text.length
          && memcmp (errors[i].text, text.data, text.length) == 0)
        return ruchy_str_new (kind + sizeof mark - 1,
                              strcspn (kind + sizeof mark - 1, " "));
    }
  return (ruchy_str){ 0 };
}

const struct ruchy_spec ruchy_debug_error
    = { .mode = RUCHY_DEBUG, .text = ruchy_error_show };

void
ruchy_panic_error (const char *at, ruchy_str error, const ruchy_str *message)
{
  struct ruchy_writer w = ruchy_string_writer ();
  if (message)
    ruchy_put_str (&w, *message);
  else
    RUCHY_WRITE (&w, "called `Result::unwrap()` on an `Err` value");
  RUCHY_WRITE (&w, ": ");
  ruchy_error_show (&w, &error);
  ruchy_panic_str (at, ruchy_string_finish (&w));
}
