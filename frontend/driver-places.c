/* SPDX-License-Identifier: MIT */
/* Where the compiler's parts are, in a build tree and installed: see
   driver.h.  */

#include "driver.h"

#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool
readable (const char *path)
{
  return access (path, R_OK) == 0;
}

/* The first of COUNT paths that exists, or NULL.  */
static const char *
first_readable (const char *const *paths, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (paths[i] && readable (paths[i]))
      return paths[i];
  return NULL;
}

static const char *
own_folder (struct arena *arena)
{
  char path[PATH_MAX];
  ssize_t n = readlink ("/proc/self/exe", path, sizeof path - 1);
  if (n <= 0)
    return "";
  path[n] = '\0';
  return arena_strdup (arena, dirname (path));
}

const char *
parent_folder (struct arena *arena, const char *path)
{
  return path ? arena_strdup (arena, dirname (arena_strdup (arena, path)))
              : NULL;
}

static void
places_in_build_tree (struct arena *arena, const char *here,
                      struct places *places)
{
  const char *headers[] = { arena_printf (arena, "%s/include/ruchy.h", here),
                            arena_printf (arena, "%s/lib/ruchy.h", here) };
  const char *plugin = arena_printf (arena, "%s/../plugin/ruchyprof.so", here);
  const char *runtime
      = arena_printf (arena, "%s/../runtime/.libs/libruchyprof.so", here);
  places->archive = arena_printf (arena, "%s/libruchyrt.a", here);
  places->include = parent_folder (arena, first_readable (headers, 2));
  places->sources = places->include;
  places->plugin = readable (plugin) ? realpath (plugin, NULL) : NULL;
  if (places->plugin)
    {
      char *heap = (char *) places->plugin;
      places->plugin = arena_strdup (arena, heap);
      free (heap);
    }
  places->runtime = readable (runtime) ? parent_folder (arena, runtime) : NULL;
}

/* What PREFIX has become if the installation was moved or is staged, to be
   told from HERE, the executable's folder; NULL if it cannot be told.  */
static const char *
moved_prefix (struct arena *arena, const char *here)
{
  size_t prefix = strlen (RUCHY_PREFIX);
  if (strncmp (RUCHY_BINDIR, RUCHY_PREFIX, prefix) != 0)
    return NULL;
  const char *below = &RUCHY_BINDIR[prefix];
  size_t length = strlen (here), tail = strlen (below);
  if (length < tail || strcmp (here + length - tail, below) != 0)
    return NULL;
  return arena_printf (arena, "%.*s", (int) (length - tail), here);
}

/* FILE in the installed FOLDER: below PREFIX, what moved_prefix said, or where
   configure said.  The folders' own names (lib64, lib/MACHINE) are
   configure's.  NULL if there is none.  */
static const char *
installed (struct arena *arena, const char *prefix, const char *folder,
           const char *file)
{
  size_t n = strlen (RUCHY_PREFIX);
  const char *paths[]
      = { prefix && strncmp (folder, RUCHY_PREFIX, n) == 0
              ? arena_printf (arena, "%s%s/%s", prefix, folder + n, file)
              : NULL,
          arena_printf (arena, "%s/%s", folder, file) };
  return first_readable (paths, 2);
}

static void
places_installed (struct arena *arena, const char *here, struct places *places)
{
  const char *prefix = moved_prefix (arena, here);
  places->archive = installed (arena, prefix, RUCHY_PKGLIBDIR, "libruchyrt.a");
  places->include = parent_folder (
      arena, installed (arena, prefix, RUCHY_PKGINCLUDEDIR, "ruchy.h"));
  places->sources
      = arena_printf (arena, "%s/src", parent_folder (arena, places->archive));
  places->plugin
      = installed (arena, prefix, RUCHY_GCCPLUGINDIR, "ruchyprof.so");
  places->runtime = parent_folder (
      arena, installed (arena, prefix, RUCHY_LIBDIR, "libruchyprof.so"));
}

/* Whether the loader looks for libraries in FOLDER by itself: /lib, /usr/lib,
   their 64-bit and multiarch forms.  */
bool
loader_looks_in (const char *folder)
{
  if (strncmp (folder, "/usr/", 5) == 0)
    folder += 4;
  if (strcmp (folder, "/lib") == 0 || strcmp (folder, "/lib64") == 0)
    return true;
  return strncmp (folder, "/lib/", 5) == 0 && !strchr (folder + 5, '/')
         && strstr (folder, "-linux-");
}

void
driver_places (struct arena *arena, struct places *places)
{
  const char *here = own_folder (arena);
  *places = (struct places){ 0 };
  if (readable (arena_printf (arena, "%s/libruchyrt.a", here)))
    places_in_build_tree (arena, here, places);
  else
    places_installed (arena, here, places);
}

const char *
find_program (struct arena *arena, const char *name)
{
  if (strchr (name, '/'))
    return access (name, X_OK) == 0 ? name : NULL;
  const char *path = getenv ("PATH");
  for (const char *p = path ? path : "/usr/bin:/bin"; *p;)
    {
      size_t n = strcspn (p, ":");
      const char *candidate
          = arena_printf (arena, "%.*s%s%s", (int) n, p, n ? "/" : "", name);
      struct stat status;
      if (access (candidate, X_OK) == 0 && stat (candidate, &status) == 0
          && S_ISREG (status.st_mode))
        return candidate;
      p += n + (p[n] == ':');
    }
  return NULL;
}
