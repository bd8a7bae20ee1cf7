/* SPDX-License-Identifier: MIT */
/* source-files.c: find and read the source files a profile speaks of.  */

#include "report/source-files.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "report/units.h"

/* Columns of a line of source in a table.  */
#define LONGEST_LINE 72
/* A program has many files; the first few say what is wrong.  */
#define MOST_PROBLEMS 3

struct source_files
source_files_open (struct arena *arena, const struct profile *profile,
                   const struct report_options *options)
{
  return (struct source_files){ .arena = arena,
                                .profile = profile,
                                .options = options,
                                .map = { .arena = arena } };
}

/* FOLDER/END for each end of NAME that begins behind a slash.  */
static const char *
find_below (struct source_files *files, const char *folder, const char *name)
{
  for (const char *end = name; end != NULL; end = strchr (end, '/'))
    {
      end += *end == '/';
      if (*end == '\0' || *end == '/')
        continue;
      const char *path = arena_printf (files->arena, "%s/%s", folder, end);
      if (access (path, R_OK) == 0)
        return path;
    }
  return NULL;
}

static const char *
find_path (struct source_files *files, const char *name)
{
  const struct report_options *options = files->options;
  const char *path = NULL;
  for (size_t i = 0; i < options->source_folder_count && path == NULL; i++)
    path = find_below (files, options->source_folders[i], name);
  if (path == NULL && access (name, R_OK) == 0)
    path = name;
  const char *const neighbours[]
      = { files->profile->path, files->profile->binary };
  for (size_t i = 0; i < 2 && path == NULL; i++)
    {
      const char *slash = strrchr (neighbours[i], '/');
      if (slash != NULL)
        path = find_below (files,
                           arena_strndup (files->arena, neighbours[i],
                                          (size_t) (slash - neighbours[i])),
                           name);
    }
  return path;
}

/* The text of a file that is not UTF-8, with `?' for its odd bytes.  */
static struct source *
read_bytes (struct arena *arena, const char *name, const char *path)
{
  FILE *stream = fopen (path, "r");
  if (stream == NULL)
    return NULL;
  struct buffer text = { 0 };
  struct source *source = NULL;
  const char *error;
  if (buffer_read_stream (&text, stream) == 0)
    {
      for (size_t i = 0; i < text.length; i++)
        if ((unsigned char) text.data[i] >= 0x80 || text.data[i] == '\0')
          text.data[i] = '?';
      source = source_from_text (arena, name, buffer_text (&text), text.length,
                                 &error);
    }
  buffer_free (&text);
  fclose (stream);
  return source;
}

static void
load (struct source_files *files, struct source_file *file)
{
  const char *path = find_path (files, file->name);
  struct stat status;
  const char *error = NULL;
  if (path == NULL)
    {
      file->problem
          = arena_printf (files->arena,
                          "%s: source file not found (--source FOLDER says "
                          "where to look)",
                          display_text (files->arena, file->name));
      return;
    }
  if (stat (path, &status) == 0 && S_ISREG (status.st_mode))
    {
      file->source = source_read (files->arena, path, &error);
      if (file->source == NULL)
        file->source = read_bytes (files->arena, file->name, path);
      int64_t changed = status.st_mtim.tv_sec * INT64_C (1000000000)
                        + status.st_mtim.tv_nsec;
      if (files->profile->modified_ns != 0
          && changed > files->profile->modified_ns)
        file->problem = arena_printf (
            files->arena, "%s: newer than the profile; lines may have moved",
            display_text (files->arena, file->name));
    }
  if (file->source == NULL)
    file->problem
        = arena_printf (files->arena, "%s: source file can't be read",
                        display_text (files->arena, file->name));
}

struct source_file *
source_files_find (struct source_files *files, const char *name)
{
  struct source_file *file = string_map_get (&files->map, name);
  if (file != NULL)
    return file;
  file = arena_new (files->arena, struct source_file);
  file->name = arena_strdup (files->arena, name);
  string_map_put (&files->map, name, file);
  load (files, file);
  return file;
}

const char *
source_files_line (struct source_files *files, const char *name,
                   uint64_t number)
{
  if (*name == '\0' || number == 0)
    return "";
  struct source_file *file = source_files_find (files, name);
  if (file->source == NULL || number > file->source->line_count)
    return "";
  size_t length;
  const char *text = source_line (file->source, (uint32_t) number, &length);
  while (length > 0 && (*text == ' ' || *text == '\t'))
    {
      text++;
      length--;
    }
  return shorten (
      files->arena,
      display_text (files->arena, arena_strndup (files->arena, text, length)),
      LONGEST_LINE, false);
}

void
source_files_problems (const struct source_files *files, struct buffer *out)
{
  size_t count = 0;
  for (size_t i = 0; i < files->map.count; i++)
    {
      const struct source_file *file = files->map.entries[i].value;
      if (file->problem != NULL && ++count <= MOST_PROBLEMS)
        buffer_printf (out, "note: %s\n", file->problem);
    }
  if (count > MOST_PROBLEMS)
    buffer_printf (out, "note: and %zu more files like these\n",
                   count - MOST_PROBLEMS);
}
