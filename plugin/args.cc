/* SPDX-License-Identifier: GPL-3.0-or-later */
/* args.cc - the table of plugin arguments, its reader and its help text.  A
   new argument is one row here and one field in args.h.  Compiler only.  */

#include "gcc-common.h"

#include <ruchyprof/abi.h>

#include "args.h"

struct rp_args rp_args;

enum value_kind
{
  VALUE_NONE, /* sets a flag */
  VALUE_GLOB, /* adds to a list */
  VALUE_TEXT,
  VALUE_CHOICE
};

struct key
{
  const char *name;
  enum value_kind kind;
  bool *flag; /* VALUE_NONE: what it sets ... */
  bool value; /* ... and to what */
  const char *argument;
  const char *help;
};

static const struct key keys[] = {
  { "include", VALUE_GLOB, NULL, false, "GLOB",
    "count only functions whose name or file matches (repeatable)" },
  { "exclude", VALUE_GLOB, NULL, false, "GLOB",
    "do not count functions whose name or file matches (repeatable)" },
  { "no-functions", VALUE_NONE, &rp_args.functions, false, NULL,
    "do not count calls" },
  { "no-loops", VALUE_NONE, &rp_args.loops, false, NULL,
    "do not count loop iterations" },
  { "no-branches", VALUE_NONE, &rp_args.branches, false, NULL,
    "do not count branch outcomes and switch cases" },
  { "no-times", VALUE_NONE, &rp_args.times, false, NULL,
    "do not prepare functions for timing" },
  { "no-lines", VALUE_NONE, &rp_args.lines, false, NULL,
    "do not say from which line each instruction comes" },
  { "system-headers", VALUE_NONE, &rp_args.system_headers, true, NULL,
    "count functions that system headers define, too" },
  { "gate", VALUE_CHOICE, NULL, false, "patch|branch",
    "how profiling is switched on: by a jump written over the function's "
    "first bytes (patch), or by a test at its entry (branch)" },
  { "slab", VALUE_CHOICE, NULL, false, "segment|cell",
    "how a program's code finds its thread's counters: by a segment register "
    "(segment), or by a thread-local pointer (cell)" },
  { "attach", VALUE_CHOICE, NULL, false, "auto|link|none",
    "how the program finds the runtime: linked or else dlopened (auto), "
    "linked (link), not at all (none)" },
  { "runtime", VALUE_TEXT, NULL, false, "FILE",
    "the runtime library to dlopen instead of " RUCHYPROF_SONAME },
  { "weights", VALUE_TEXT, NULL, false, "FILE",
    "choose what is counted by this profile.json of an earlier run: counting "
    "costs less" },
  { "no-spanning-tree", VALUE_NONE, &rp_args.spanning_tree, false, NULL,
    "count every edge" },
  { "no-drop", VALUE_NONE, &rp_args.drop_unneeded, false, NULL,
    "keep counters that no count needs" },
  { "no-interprocedural", VALUE_NONE, &rp_args.interprocedural, false, NULL,
    "count the entries of every function" },
  { "no-direct-calls", VALUE_NONE, &rp_args.direct_calls, false, NULL,
    "calls to other units are not led past the bare functions" },
  { "no-closed-form", VALUE_NONE, &rp_args.closed_form, false, NULL,
    "count iterations one by one even where their number is known" },
  { "no-induction", VALUE_NONE, &rp_args.induction, false, NULL,
    "do not tell iterations from what a loop's variable has become" },
  { "no-selections", VALUE_NONE, &rp_args.selections, false, NULL,
    "count branches that only choose between values on an edge, too" },
  { "no-replaced-conditions", VALUE_NONE, &rp_args.replace_conditions, false,
    NULL, "keep the test of a merged condition behind those of its parts" },
  { "no-accumulators", VALUE_NONE, &rp_args.accumulators, false, NULL,
    "write counters to memory in innermost loops, too" },
  { "no-assembler", VALUE_NONE, &rp_args.assembler, false, NULL,
    "write counters by load, add and store" },
  { "report", VALUE_NONE, &rp_args.report, true, NULL,
    "say at the end of the unit how much was counted" },
  { "dump", VALUE_NONE, &rp_args.dump, true, NULL,
    "write what was counted and where to FILE.ruchyprof" },
  { "disable", VALUE_NONE, &rp_args.disable, true, NULL, "do nothing" },
  { "allow-version-mismatch", VALUE_NONE, &rp_args.allow_version_mismatch,
    true, NULL,
    "load into a compiler of the same version that was configured "
    "differently" },
};

/* Levenshtein's distance of A and B, at most LENGTH_MAX characters each.  */
static unsigned
distance (const char *a, const char *b)
{
  enum
  {
    LENGTH_MAX = 40
  };
  unsigned row[LENGTH_MAX + 1];
  unsigned n = strlen (b);
  if (n > LENGTH_MAX || strlen (a) > LENGTH_MAX)
    return LENGTH_MAX;
  for (unsigned j = 0; j <= n; j++)
    row[j] = j;
  for (unsigned i = 1; a[i - 1]; i++)
    {
      unsigned diagonal = row[0];
      row[0] = i;
      for (unsigned j = 1; j <= n; j++)
        {
          unsigned best = diagonal + (a[i - 1] != b[j - 1]);
          diagonal = row[j];
          row[j] = MIN (best, MIN (row[j], row[j - 1]) + 1);
        }
    }
  return row[n];
}

static void
report_unknown (const char *plugin, const char *name)
{
  const struct key *nearest = NULL;
  unsigned best = 4;
  for (unsigned i = 0; i < ARRAY_SIZE (keys); i++)
    {
      unsigned d = distance (name, keys[i].name);
      if (d < best)
        {
          best = d;
          nearest = &keys[i];
        }
    }
  if (nearest)
    error ("unrecognized argument %<-fplugin-arg-%s-%s%>; did you mean "
           "%<-fplugin-arg-%s-%s%>?",
           plugin, name, plugin, nearest->name);
  else
    error ("unrecognized argument %<-fplugin-arg-%s-%s%>; "
           "%<gcc --help -c%> with the plugin lists them",
           plugin, name);
}

static bool
read_choice (const char *plugin, const struct key *key, const char *value)
{
  if (strcmp (key->name, "gate") == 0
      && (strcmp (value, "patch") == 0 || strcmp (value, "branch") == 0))
    {
      rp_args.gate_branch = strcmp (value, "branch") == 0;
      return true;
    }
  if (strcmp (key->name, "slab") == 0
      && (strcmp (value, "segment") == 0 || strcmp (value, "cell") == 0))
    {
      rp_args.segment = strcmp (value, "segment") == 0;
      return true;
    }
  if (strcmp (key->name, "attach") == 0)
    {
      static const char *const names[] = { "auto", "link", "none" };
      for (unsigned i = 0; i < ARRAY_SIZE (names); i++)
        if (strcmp (value, names[i]) == 0)
          {
            rp_args.attach = (enum rp_attach) i;
            return true;
          }
    }
  error ("argument %<-fplugin-arg-%s-%s%> takes %qs, not %qs", plugin,
         key->name, key->argument, value);
  return false;
}

static bool
read_one (const char *plugin, const struct plugin_argument *arg)
{
  for (unsigned i = 0; i < ARRAY_SIZE (keys); i++)
    {
      const struct key *key = &keys[i];
      if (strcmp (key->name, arg->key) != 0)
        continue;
      if (key->kind == VALUE_NONE && arg->value)
        {
          error ("argument %<-fplugin-arg-%s-%s%> takes no value", plugin,
                 key->name);
          return false;
        }
      if (key->kind != VALUE_NONE && (!arg->value || !*arg->value))
        {
          error ("argument %<-fplugin-arg-%s-%s%> needs a value: %qs", plugin,
                 key->name, key->argument);
          return false;
        }
      switch (key->kind)
        {
        case VALUE_NONE:
          *key->flag = key->value;
          return true;
        case VALUE_GLOB:
          (strcmp (key->name, "include") == 0 ? rp_args.includes
                                              : rp_args.excludes)
              .safe_push (arg->value);
          return true;
        case VALUE_TEXT:
          (strcmp (key->name, "weights") == 0 ? rp_args.weights
                                              : rp_args.runtime)
              = arg->value;
          return true;
        case VALUE_CHOICE:
          return read_choice (plugin, key, arg->value);
        }
    }
  report_unknown (plugin, arg->key);
  return false;
}

bool
rp_args_read (struct plugin_name_args *info)
{
  rp_args.functions = rp_args.loops = rp_args.branches = true;
  rp_args.times = rp_args.lines = true;
  rp_args.spanning_tree = rp_args.drop_unneeded = true;
  rp_args.interprocedural = rp_args.closed_form = true;
  rp_args.direct_calls = rp_args.induction = true;
  rp_args.selections = rp_args.replace_conditions = true;
  rp_args.accumulators = rp_args.assembler = rp_args.segment = true;
  rp_args.gate_branch = strcmp (RUCHYPROF_GATE_DEFAULT, "branch") == 0;

  bool good = true;
  for (int i = 0; i < info->argc; i++)
    good &= read_one (info->base_name, &info->argv[i]);
  return good;
}

const char *
rp_args_help (void)
{
  static char *text;
  if (text)
    return text;
  for (unsigned i = 0; i < ARRAY_SIZE (keys); i++)
    {
      const struct key *key = &keys[i];
      char *longer = xasprintf ("%s  %s%s%s\t%s\n", text ? text : "",
                                key->name, key->argument ? "=" : "",
                                key->argument ? key->argument : "", key->help);
      free (text);
      text = longer;
    }
  return text;
}

const char *
rp_args_summary (void)
{
  static char *text;
  if (!text)
    text = xasprintf ("%s%s%s%s", rp_args.functions ? "functions " : "",
                      rp_args.loops ? "loops " : "",
                      rp_args.branches ? "branches " : "",
                      rp_args.times ? "times" : "");
  return text;
}
