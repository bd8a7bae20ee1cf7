/* SPDX-License-Identifier: MIT */
/* writer.c: a file that appears whole or not at all.  Async-signal-safe.  */

#include "writer.h"
#include "syscalls.h"
#include "text.h"

static int
open_temporary (struct rp_writer *writer)
{
  struct rp_text text;
  rp_text_init (&text, writer->temporary, sizeof writer->temporary);
  rp_text_add (&text, writer->path);
  rp_text_add (&text, ".tmp");
  rp_text_add_number (&text, (uint64_t) rp_getpid ());
  if (text.cut)
    return -ENAMETOOLONG;
  const int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  long fd = rp_open (writer->temporary, flags, 0666);
  if (fd == -EEXIST)
    {
      /* Left by a process that had our number and was killed.  */
      rp_unlink (writer->temporary);
      fd = rp_open (writer->temporary, flags, 0666);
    }
  return (int) fd;
}

int
rp_writer_open (struct rp_writer *writer, const char *path)
{
  struct rp_text text;
  struct stat status;
  writer->error = 0;
  writer->used = 0;
  writer->direct = writer->replaces = false;
  rp_text_init (&text, writer->path, sizeof writer->path);
  rp_text_add (&text, path);
  if (text.cut)
    return ENAMETOOLONG;
  if (lstat (path, &status) == 0)
    {
      if (S_ISLNK (status.st_mode))
        return ELOOP;
      if (S_ISDIR (status.st_mode))
        return EISDIR;
      /* Renaming over a device or a pipe would destroy it.  */
      writer->direct = !S_ISREG (status.st_mode);
      writer->replaces = true;
    }
  if (writer->direct)
    writer->fd = (int) rp_open (
        path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0);
  else
    writer->fd = open_temporary (writer);
  return writer->fd < 0 ? -writer->fd : 0;
}

static void
flush (struct rp_writer *writer)
{
  size_t done = 0;
  while (done < writer->used && writer->error == 0)
    {
      long wrote
          = rp_syscall3 (SYS_write, writer->fd, (long) (writer->buffer + done),
                         (long) (writer->used - done));
      if (wrote > 0)
        done += (size_t) wrote;
      else if (wrote == 0)
        writer->error = EIO;
      else if (wrote != -EINTR)
        writer->error = (int) -wrote;
    }
  writer->used = 0;
}

void
rp_writer_add (struct rp_writer *writer, const char *bytes, size_t length)
{
  while (length > 0)
    {
      size_t room = sizeof writer->buffer - writer->used;
      size_t piece = length < room ? length : room;
      memcpy (writer->buffer + writer->used, bytes, piece);
      writer->used += piece;
      bytes += piece;
      length -= piece;
      if (writer->used == sizeof writer->buffer)
        flush (writer);
    }
}

char *
rp_writer_room (struct rp_writer *writer, size_t length)
{
  if (sizeof writer->buffer - writer->used < length)
    flush (writer);
  return writer->buffer + writer->used;
}

void
rp_writer_string (struct rp_writer *writer, const char *string)
{
  rp_writer_add (writer, string, strlen (string));
}

/* The file gets its name.  Where it replaces another the two change names
   first: a file system that sees a new file renamed over an old one may write
   it to the disk at once (ext4's auto_da_alloc), which costs more than all the
   writing.  */
static long
give_name (const struct rp_writer *writer)
{
  if (writer->replaces && rp_exchange (writer->temporary, writer->path) == 0)
    return rp_unlink (writer->temporary);
  return rp_rename (writer->temporary, writer->path);
}

/* The kernel stamps files with the time of its last tick, or with a finer one
   where somebody has looked in between (since 6.13).  Who wants to know
   whether a file was written before something else needs the same clock
   always.  */
static void
stamp (int fd)
{
  struct timespec times[2] = { { .tv_nsec = UTIME_OMIT } };
  if (clock_gettime (CLOCK_REALTIME, &times[1]) == 0)
    rp_syscall3 (SYS_utimensat, fd, 0, (long) times);
}

int
rp_writer_close (struct rp_writer *writer)
{
  struct stat status;
  flush (writer);
  if (!writer->direct)
    stamp (writer->fd);
  if (fstat (writer->fd, &status) == 0)
    {
      writer->device = status.st_dev;
      writer->inode = status.st_ino;
    }
  long closed = rp_syscall1 (SYS_close, writer->fd);
  if (closed < 0 && closed != -EINTR && writer->error == 0)
    writer->error = (int) -closed;
  rp_drop_write_signal (writer->error);
  if (writer->direct)
    return writer->error;
  if (writer->error == 0)
    {
      long renamed = give_name (writer);
      if (renamed < 0)
        writer->error = (int) -renamed;
    }
  if (writer->error != 0)
    rp_unlink (writer->temporary);
  return writer->error;
}
