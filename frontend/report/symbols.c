/* SPDX-License-Identifier: MIT */
/* symbols.c: readable names for linker symbols.

   The demangler is __cxa_demangle of the Itanium C++ ABI, looked up in
   libstdc++ when the first mangled name is met: a machine without C++ has no
   use for it.  */

#include "report/symbols.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "report/units.h"

typedef char *demangle_fn (const char *name, char *buffer, size_t *length,
                           int *status);

struct demangler
{
  struct profile *profile;
  struct string_map by_symbol; /* linkage name to the name in the source */
  demangle_fn *demangle;
};

static bool
is_mangled (const char *name)
{
  return name[0] == '_' && name[1] == 'Z';
}

static demangle_fn *
find_demangler (void)
{
  void *library = dlopen ("libstdc++.so.6", RTLD_NOW | RTLD_LOCAL);
  void *symbol = library != NULL ? dlsym (library, "__cxa_demangle") : NULL;
  demangle_fn *function = NULL;
  /* ISO C has no cast from object to function pointers.  */
  memcpy (&function, &symbol, sizeof function);
  return function;
}

static const char *
readable (struct demangler *d, const char *name)
{
  if (!is_mangled (name))
    return name;
  struct string_map_entry *entry
      = string_map_entry (&d->by_symbol, name, strlen (name));
  if (entry->value != NULL)
    return entry->value;
  char *text = NULL;
  if (d->demangle != NULL)
    text = d->demangle (name, NULL, NULL, &(int){ 0 });
  entry->value
      = (void *) (text != NULL ? profile_intern (d->profile, text) : name);
  free (text);
  return entry->value;
}

static bool
has_mangled (const struct profile *profile)
{
  FOR_ROWS (site, s, profile->allocations->sites)
  if (is_mangled (s->function) || is_mangled (s->location))
    return true;
  FOR_ROWS (stack, s, profile->stacks)
  for (size_t i = 0; i < s->frames.length; i++)
    if (is_mangled (((const char *const *) s->frames.items)[i]))
      return true;
  return false;
}

static void
demangle_frames (struct demangler *d, struct rows *frames)
{
  const char **names = frames->items;
  for (size_t i = 0; i < frames->length; i++)
    names[i] = readable (d, names[i]);
}

void
profile_demangle (struct profile *profile)
{
  if (profile->allocations == NULL || !has_mangled (profile))
    return;
  struct demangler d = { .profile = profile, .demangle = find_demangler () };
  d.by_symbol.arena = &profile->arena;
  FOR_ROWS (function, f, profile->functions)
  if (is_mangled (f->linkage_name))
    string_map_put (&d.by_symbol, f->linkage_name, (void *) f->name);
  FOR_ROWS (site, s, profile->allocations->sites)
  {
    s->function = readable (&d, s->function);
    s->location = readable (&d, s->location);
    demangle_frames (&d, &s->frames);
  }
  FOR_ROWS (stack, s, profile->stacks)
  demangle_frames (&d, &s->frames);
}

/* Whether the bracket at P opens arguments; operators are spelled with
   brackets too.  */
static bool
opens_arguments (const char *name, const char *p)
{
  static const char keyword[] = "operator";
  size_t length = sizeof keyword - 1;
  const char *before = p;
  while (before > name && before[-1] == *p)
    before--;
  bool is_operator = (size_t) (before - name) >= length
                     && strncmp (before - length, keyword, length) == 0;
  return p > name && !is_operator && p[-1] != ' ';
}

/* The part of NAME behind the type a function template returns: behind the
   last blank that is neither inside of arguments nor part of an operator's
   name.  */
static const char *
behind_return_type (const char *name)
{
  static const char keyword[] = "operator";
  const char *start = name;
  int depth = 0;
  for (const char *p = name; *p != '\0' && !(*p == '(' && depth == 0); p++)
    {
      if (*p == '<' && (depth != 0 || opens_arguments (name, p)))
        depth++;
      else if (*p == '>' && depth != 0)
        depth--;
      else if (*p == ' ' && depth == 0
               && strncmp (start, keyword, sizeof keyword - 1) != 0)
        start = p + 1;
    }
  return start;
}

/* NAME with what stands between each outermost OPEN and CLOSE replaced by an
   ellipsis; NAME itself if they do not match.  */
static const char *
without_inner (struct arena *arena, const char *name, char open, char close)
{
  struct buffer text = { 0 };
  int depth = 0;
  for (const char *p = name; *p != '\0'; p++)
    {
      bool opens = *p == open && p[1] != close
                   && (depth != 0 || opens_arguments (name, p));
      bool closes = *p == close && depth != 0 && p[-1] != '-' && p[-1] != open;
      if (opens && depth++ == 0)
        buffer_printf (&text, "%c…", open);
      if (closes)
        depth--;
      if (depth == 0 && !opens)
        buffer_putc (&text, *p);
    }
  const char *copy
      = depth == 0 ? arena_strdup (arena, buffer_text (&text)) : name;
  buffer_free (&text);
  return copy;
}

const char *
short_symbol (struct arena *arena, const char *name, size_t width)
{
  if (display_width (name) <= width)
    return name;
  const char *text
      = without_inner (arena, behind_return_type (name), '<', '>');
  return display_width (text) <= width ? text
                                       : without_inner (arena, text, '(', ')');
}
