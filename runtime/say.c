/* SPDX-License-Identifier: MIT */
/* say.c: one-line messages on file descriptor 2.  Async-signal-safe; any
   thread; leaves errno alone.  */

#include "say.h"
#include "syscalls.h"
#include "text.h"

#include <stdarg.h>

/* A file that is full or a pipe that nobody reads does not end the program. */
static void
write_out (const char *line, size_t length)
{
  uint64_t fatal
      = UINT64_C (1) << (SIGXFSZ - 1) | UINT64_C (1) << (SIGPIPE - 1);
  uint64_t before;
  rp_mask_signals (SIG_BLOCK, &fatal, &before);
  size_t done = 0;
  while (done < length)
    {
      long wrote = rp_syscall3 (SYS_write, 2, (long) (line + done),
                                (long) (length - done));
      if (wrote == -EINTR)
        continue;
      if (wrote <= 0)
        {
          rp_drop_write_signal ((int) -wrote);
          break;
        }
      done += (size_t) wrote;
    }
  rp_mask_signals (SIG_SETMASK, &before, NULL);
}

void
rp_say (const char *part, ...)
{
  char line[PATH_MAX + 512];
  struct rp_text text;
  rp_text_init (&text, line, sizeof line - 1);
  rp_text_add (&text, "ruchyprof: ");
  va_list parts;
  va_start (parts, part);
  for (; part != NULL; part = va_arg (parts, const char *))
    rp_text_add (&text, part);
  va_end (parts);
  line[text.length++] = '\n';
  write_out (line, text.length);
}

const char *
rp_error_text (int number)
{
  static const struct
  {
    int number;
    const char *text;
  } texts[] = {
    { EACCES, "permission denied" },
    { EPERM, "not permitted" },
    { ENOENT, "no such file or folder" },
    { ENOTDIR, "a part of the path is not a folder" },
    { EISDIR, "it is a folder" },
    { EROFS, "the file system is read-only" },
    { ENOSPC, "no space left on the device" },
    { EDQUOT, "the disk quota is used up" },
    { EFBIG, "the file size limit is reached" },
    { ELOOP, "a symbolic link is in the way" },
    { EEXIST, "a file is in the way" },
    { ENAMETOOLONG, "the name is too long" },
    { EMFILE, "too many open files" },
    { ENFILE, "too many open files in the system" },
    { EIO, "input/output error" },
    { ENOMEM, "out of memory" },
    { ENOSYS, "the kernel does not offer it" },
    { EINVAL, "invalid argument" },
  };
  for (size_t i = 0; i < RP_COUNT_OF (texts); i++)
    if (texts[i].number == number)
      return texts[i].text;
  return "unexpected error";
}
