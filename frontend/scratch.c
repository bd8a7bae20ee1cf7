/* SPDX-License-Identifier: MIT */
/* scratch.c: see scratch.h.  */

#include "scratch.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "command.h"

enum
{
  MOST_ROUNDS = 10
};

const char *
scratch_parent (void)
{
  const char *folder = getenv ("TMPDIR");
  struct stat status;
  return folder && *folder && stat (folder, &status) == 0
                 && S_ISDIR (status.st_mode)
                 && access (folder, R_OK | W_OK | X_OK) == 0
             ? folder
             : "/tmp";
}

bool
scratch_make (struct scratch *s, const char *command, const char *name)
{
  s->folder
      = arena_printf (&s->arena, "%s/%s-XXXXXX", scratch_parent (), name);
  if (mkdtemp (s->folder) != NULL)
    return true;
  fail (command, "%s: %m", s->folder);
  s->folder = NULL;
  return false;
}

char *
scratch_file (struct scratch *s, const char *name)
{
  return arena_printf (&s->arena, "%s/%s", s->folder, name);
}

static void
remove_files (const char *path)
{
  DIR *folder = opendir (path);
  const struct dirent *entry;
  if (folder == NULL)
    return;
  while ((entry = readdir (folder)) != NULL)
    unlinkat (dirfd (folder), entry->d_name, 0);
  closedir (folder);
}

/* A child that outlives its program may be about to write its profile: a
   moment is waited for it.  */
void
scratch_remove (struct scratch *s)
{
  const struct timespec moment = { .tv_nsec = 20000000 };
  for (int i = 0; s->folder != NULL && i < MOST_ROUNDS; i++)
    {
      remove_files (s->folder);
      if (rmdir (s->folder) == 0 || (errno != ENOTEMPTY && errno != EEXIST))
        break;
      nanosleep (&moment, NULL);
    }
  arena_free (&s->arena);
}
