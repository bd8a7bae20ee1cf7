/* SPDX-License-Identifier: MIT */
/* Parser: modules in files of their own.  `mod name;` in DIR/x.ruchy is
   DIR/name.ruchy, DIR/name/mod.ruchy, or the first of these in ../src, ../lib
   and ../modules of DIR.  */

#include <string.h>
#include <unistd.h>

#include "parse.h"

static const char *
module_path (struct parser *parser, const char *from, const char *name)
{
  static const char *const places[]
      = { "", "../src/", "../lib/", "../modules/" };
  const char *slash = strrchr (from, '/');
  int folder = slash ? (int) (slash - from + 1) : 0;
  for (size_t i = 0; i < 2 * sizeof places / sizeof *places; i++)
    {
      const char *path = arena_printf (parser->arena, "%.*s%s%s%s", folder,
                                       from, places[i / 2], name,
                                       i % 2 ? "/mod.ruchy" : ".ruchy");
      if (access (path, F_OK) == 0)
        return path;
    }
  return NULL;
}

void
parse_module_file (struct parser *parser, struct node *module)
{
  struct compilation *outer = parser->compilation;
  const char *from = outer->source->path, *error;
  const char *path = from ? module_path (parser, from, module->name) : NULL;
  if (!path)
    {
      struct diagnostic *missing = diagnostic_error (
          parser->diagnostics, module->name_span,
          from ? "there is no file for module `%s`"
               : "a program that is not a file has no module files (`%s`)",
          module->name);
      diagnostic_hint (parser->diagnostics, missing,
                       "put it into `%s.ruchy` beside this file, or write "
                       "`mod %s { … }`",
                       module->name, module->name);
      return;
    }
  for (const struct compilation *c = outer; c; c = c->outer)
    if (c->source->path && strcmp (c->source->path, path) == 0)
      {
        diagnostic_error (parser->diagnostics, module->name_span,
                          "module `%s` contains itself (%s)", module->name,
                          path);
        return;
      }
  struct source *source = source_read (parser->arena, path, &error);
  if (!source)
    {
      diagnostic_error (parser->diagnostics, module->name_span, "%s", error);
      return;
    }
  struct compilation inner = *outer;
  inner.source = source;
  inner.outer = outer;
  module->list = parse (&inner)->list;
  outer->uses_try = outer->uses_try || inner.uses_try;
}
