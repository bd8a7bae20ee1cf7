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
  places->build_tree = true;
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

/* Paths relative to the executable come first, so that a moved or staged
   installation works.  */
static void
places_installed (struct arena *arena, const char *here, struct places *places)
{
  const char *archives[]
      = { arena_printf (arena, "%s/../lib/ruchyprof/libruchyrt.a", here),
          RUCHY_PKGLIBDIR "/libruchyrt.a" };
  const char *headers[]
      = { arena_printf (arena, "%s/../include/ruchyprof/ruchy.h", here),
          RUCHY_PKGINCLUDEDIR "/ruchy.h" };
  const char *runtimes[]
      = { arena_printf (arena, "%s/../lib/libruchyprof.so", here),
          RUCHY_LIBDIR "/libruchyprof.so" };
  /* The plugin's folder below LIBDIR, or an absolute one.  */
  size_t n = strlen (RUCHY_LIBDIR "/");
  const char *below = strncmp (RUCHY_GCCPLUGINDIR, RUCHY_LIBDIR "/", n) == 0
                          ? RUCHY_GCCPLUGINDIR + n
                          : ".";
  const char *plugins[]
      = { arena_printf (arena, "%s/../lib/%s/ruchyprof.so", here, below),
          RUCHY_GCCPLUGINDIR "/ruchyprof.so" };
  places->archive = first_readable (archives, 2);
  places->include = parent_folder (arena, first_readable (headers, 2));
  places->sources
      = arena_printf (arena, "%s/src", parent_folder (arena, places->archive));
  places->plugin = first_readable (plugins, 2);
  places->runtime = parent_folder (arena, first_readable (runtimes, 2));
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
