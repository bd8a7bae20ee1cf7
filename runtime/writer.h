/* SPDX-License-Identifier: MIT */
/* writer.h - a file that appears whole or not at all.

   Written under a temporary name in the same folder and renamed at the end.
   Async-signal-safe; the caller has signals blocked, so that a full pipe or a
   file size limit cannot kill the program.  */

#ifndef RP_WRITER_H
#define RP_WRITER_H

#include "base.h"

struct rp_writer
{
  int fd;
  int error;     /* the first, positive; 0 if all went well */
  bool direct;   /* a device or a pipe: no temporary name */
  bool replaces; /* there is a file already */
  dev_t device;  /* identity of the file, once closed */
  ino_t inode;
  size_t used;
  char buffer[32768];
  char path[PATH_MAX + 32];
  char temporary[PATH_MAX + 64];
};

/* 0 or a positive error number.  Links are not followed.  */
int rp_writer_open (struct rp_writer *writer, const char *path);
void rp_writer_add (struct rp_writer *writer, const char *bytes,
                    size_t length);
void rp_writer_string (struct rp_writer *writer, const char *string);
/* Room for LENGTH bytes, no more than half of the buffer, that are written
   once they are said to be there.  */
char *rp_writer_room (struct rp_writer *writer, size_t length);
static inline void
rp_writer_filled (struct rp_writer *writer, size_t length)
{
  writer->used += length;
}
/* 0 or a positive error number; on error nothing is left behind.  */
int rp_writer_close (struct rp_writer *writer);

#endif
