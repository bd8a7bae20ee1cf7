/* SPDX-License-Identifier: MIT */
/* Support library: files and folders.  */

#include "internal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

ruchy_str
ruchy_system_error (int number)
{
  char text[160];
  int n = snprintf (text, sizeof text, "%s (os error %d)", strerror (number),
                    number);
  return ruchy_str_new (text, (size_t) n);
}

_Noreturn void
ruchy_panic_system (const char *at, const char *operation, ruchy_str path,
                    ruchy_str error)
{
  ruchy_panic_and_drop (at, error, "%s %.*s: %.*s", operation,
                        (int) path.length, path.length ? path.data : "",
                        (int) error.length, error.data);
}

/* Frees PATH; on failure sets *ERROR from errno.  */
static bool
finish (char *path, bool ok, ruchy_str *error)
{
  if (!ok)
    *error = ruchy_system_error (errno);
  free (path);
  return ok;
}

/* ---- Reading and writing --------------------------------------------- */

/* All bytes of FD, in W.  */
static bool
read_all (int fd, struct ruchy_writer *w)
{
  for (;;)
    {
      if (w->capacity - w->length < 4096)
        ruchy_string_writer_grow (w, 4096);
      ssize_t n = read (fd, w->data + w->length, w->capacity - w->length);
      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        return n == 0;
      w->length += (size_t) n;
    }
}

static bool
slurp (ruchy_str path, ruchy_str *bytes, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  struct ruchy_writer w = ruchy_string_writer ();
  int fd = open (name, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (fd >= 0 && fstat (fd, &status) == 0 && status.st_size > 0
      && S_ISREG (status.st_mode) && status.st_size < UINT32_MAX - 8192)
    ruchy_string_writer_grow (&w, (size_t) status.st_size + 4096);
  bool ok = fd >= 0 && read_all (fd, &w);
  int number = errno;
  if (fd >= 0)
    close (fd);
  errno = number;
  *bytes = ruchy_string_finish (&w);
  if (!ok)
    {
      ruchy_str_drop (*bytes);
      *bytes = (ruchy_str){ 0 };
    }
  return finish (name, ok, error);
}

bool
ruchy_read_file (ruchy_str path, ruchy_str *text, ruchy_str *error)
{
  if (!slurp (path, text, error))
    return false;
  for (size_t i = 0; i < text->length;)
    {
      unsigned n = ruchy_utf8_valid (text->data + i, text->length - i);
      if (!n)
        {
          ruchy_str_drop (*text);
          *text = (ruchy_str){ 0 };
          *error = ruchy_str_from_c ("stream did not contain valid UTF-8");
          return false;
        }
      i += n;
    }
  return true;
}

bool
ruchy_read_file_bytes (ruchy_str path, ruchy_array_u8 *bytes, ruchy_str *error)
{
  ruchy_str text;
  if (!slurp (path, &text, error))
    return false;
  *bytes = ruchy_str_to_bytes (text);
  ruchy_str_drop (text);
  return true;
}

static bool
write_text (ruchy_str path, ruchy_str text, int flags, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  int fd = open (name, O_WRONLY | O_CREAT | O_CLOEXEC | flags, 0666);
  bool ok = fd >= 0;
  for (size_t done = 0; ok && done < text.length;)
    {
      ssize_t n = write (fd, text.data + done, text.length - done);
      if (n < 0 && errno != EINTR)
        ok = false;
      else if (n > 0)
        done += (size_t) n;
    }
  if (fd >= 0)
    ok &= close (fd) == 0;
  return finish (name, ok, error);
}

bool
ruchy_write_file (ruchy_str path, ruchy_str text, ruchy_str *error)
{
  return write_text (path, text, O_TRUNC, error);
}

bool
ruchy_append_file (ruchy_str path, ruchy_str text, ruchy_str *error)
{
  return write_text (path, text, O_APPEND, error);
}

bool
ruchy_copy_file (ruchy_str from, ruchy_str to, ruchy_str *error)
{
  ruchy_str bytes;
  if (!slurp (from, &bytes, error))
    return false;
  bool ok = ruchy_write_file (to, bytes, error);
  ruchy_str_drop (bytes);
  return ok;
}

/* ---- Names ----------------------------------------------------------- */

bool
ruchy_remove_file (ruchy_str path, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  return finish (name, unlink (name) == 0, error);
}

/* Remove the folder NAME with all that is in it.  */
static bool
remove_tree (const char *name)
{
  DIR *dir = opendir (name);
  bool ok = dir != NULL;
  for (struct dirent *e; ok && (e = readdir (dir));)
    {
      if (strcmp (e->d_name, ".") == 0 || strcmp (e->d_name, "..") == 0)
        continue;
      char *path = ruchy_alloc (strlen (name) + strlen (e->d_name) + 2);
      struct stat status;
      sprintf (path, "%s/%s", name, e->d_name);
      ok = lstat (path, &status) == 0
           && (S_ISDIR (status.st_mode) ? remove_tree (path)
                                        : unlink (path) == 0);
      free (path);
    }
  if (dir)
    closedir (dir);
  return ok && rmdir (name) == 0;
}

bool
ruchy_remove_dir (ruchy_str path, bool recursive, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  return finish (name, recursive ? remove_tree (name) : rmdir (name) == 0,
                 error);
}

bool
ruchy_create_dir (ruchy_str path, bool parents, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  for (char *p = name + 1; parents && *name && *p; p++)
    if (*p == '/')
      {
        *p = '\0';
        mkdir (name, 0777);
        *p = '/';
      }
  struct stat status;
  bool ok = mkdir (name, 0777) == 0
            || (parents && errno == EEXIST && stat (name, &status) == 0
                && S_ISDIR (status.st_mode));
  return finish (name, ok, error);
}

bool
ruchy_rename_file (ruchy_str from, ruchy_str to, ruchy_str *error)
{
  char *name = ruchy_str_to_c (from), *target = ruchy_str_to_c (to);
  bool ok = finish (name, rename (name, target) == 0, error);
  free (target);
  return ok;
}

/* 0 if there is no such file, else its type bits.  */
static mode_t
file_type (ruchy_str path)
{
  char *name = ruchy_str_to_c (path);
  struct stat status;
  mode_t type = stat (name, &status) == 0 ? status.st_mode & S_IFMT : 0;
  free (name);
  return type;
}

bool
ruchy_file_exists (ruchy_str path)
{
  return file_type (path) != 0;
}

bool
ruchy_is_file (ruchy_str path)
{
  return file_type (path) == S_IFREG;
}

bool
ruchy_is_dir (ruchy_str path)
{
  return file_type (path) == S_IFDIR;
}

bool
ruchy_read_dir (ruchy_str path, ruchy_array_str *names, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  DIR *dir = opendir (name);
  *names = (ruchy_array_str){ 0 };
  for (struct dirent *e; dir && (e = readdir (dir));)
    {
      if (strcmp (e->d_name, ".") == 0 || strcmp (e->d_name, "..") == 0)
        continue;
      ruchy_str entry = ruchy_str_from_outside (e->d_name, strlen (e->d_name));
      ruchy_array_str_push (names, ruchy_path_join (path, entry));
      ruchy_str_drop (entry);
    }
  ruchy_array_str_sort (names);
  if (!finish (name, dir != NULL, error))
    return false;
  closedir (dir);
  return true;
}

static void
put_field (ruchy_map_dyn *m, const char *name, ruchy_dyn v)
{
  ruchy_map_dyn_put (m, ruchy_str_from_c (name), v);
}

bool
ruchy_file_metadata (ruchy_str path, ruchy_dyn *metadata, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  struct stat status;
  if (!finish (name, stat (name, &status) == 0, error))
    return false;
  ruchy_map_dyn m = NULL;
  put_field (&m, "size", ruchy_dyn_int (status.st_size));
  put_field (&m, "is_file", ruchy_dyn_bool (S_ISREG (status.st_mode)));
  put_field (&m, "is_dir", ruchy_dyn_bool (S_ISDIR (status.st_mode)));
  put_field (&m, "modified", ruchy_dyn_int (status.st_mtime));
  put_field (&m, "readonly", ruchy_dyn_bool (!(status.st_mode & 0222)));
  *metadata = ruchy_dyn_object (m);
  return true;
}

bool
ruchy_canonicalize (ruchy_str path, ruchy_str *absolute, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  char *real = realpath (name, NULL);
  if (!finish (name, real != NULL, error))
    return false;
  *absolute = ruchy_str_from_outside (real, strlen (real));
  free (real);
  return true;
}
