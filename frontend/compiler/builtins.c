/* SPDX-License-Identifier: MIT */
/* Tables of built-in names.  Looked up by a linear search; the tables are
   small and most names of a program are its own.  */

#include "builtins.h"

#include <string.h>

static const struct builtin functions[] = {
#define FUNCTION(name, parameters, result, c_name)                            \
  { NULL, name, parameters, result, c_name },
#include "builtins.def"
};

static const struct builtin methods[] = {
#define METHOD(receiver, name, parameters, result, c_name)                    \
  { receiver, name, parameters, result, c_name },
#include "builtins.def"
};

static const char *const types[]
    = { "i8",         "i16",      "i32",      "i64",    "i128",    "isize",
        "u8",         "u16",      "u32",      "u64",    "u128",    "usize",
        "f32",        "f64",      "int",      "float",  "bool",    "char",
        "String",     "string",   "str",      "Vec",    "HashMap", "BTreeMap",
        "HashSet",    "BTreeSet", "VecDeque", "Option", "Result",  "Box",
        "Rc",         "Arc",      "RefCell",  "Cell",   "Instant", "Duration",
        "SystemTime", "std",      "Utc",      "chrono", "process", "env",
        "fs",         "math",     "json",     "time",   "random",  "io",
        "path",       "Array",    "Object",   "List",   "Map",     "Set",
        "Weak" };

static const char *const macros[]
    = { "println",   "print",         "eprintln",        "eprint",
        "format",    "panic",         "assert",          "assert_eq",
        "assert_ne", "debug_assert",  "debug_assert_eq", "debug_assert_ne",
        "todo",      "unimplemented", "unreachable",     "dbg",
        "vec",       "write",         "writeln",         "matches" };

#define COUNT(array) (sizeof (array) / sizeof *(array))

const struct builtin *
builtin_function (const char *name)
{
  for (size_t i = 0; i < COUNT (functions); i++)
    if (strcmp (functions[i].name, name) == 0)
      return &functions[i];
  return NULL;
}

const struct builtin *
builtin_method (char letter, const char *name, size_t count)
{
  for (size_t i = 0; i < COUNT (methods); i++)
    if (methods[i].receiver[0] == letter && strcmp (methods[i].name, name) == 0
        && strlen (methods[i].parameters) == count)
      return &methods[i];
  return NULL;
}

static bool
contains (const char *const *names, size_t count, const char *name)
{
  for (size_t i = 0; i < count; i++)
    if (strcmp (names[i], name) == 0)
      return true;
  return false;
}

bool
builtin_type_name (const char *name)
{
  return contains (types, COUNT (types), name);
}

bool
builtin_is_macro (const char *name)
{
  return contains (macros, COUNT (macros), name);
}

void
builtin_suggest (struct suggestion *suggestion)
{
  for (size_t i = 0; i < COUNT (functions); i++)
    suggestion_add (suggestion, functions[i].name);
  builtin_suggest_macro (suggestion);
}

void
builtin_suggest_macro (struct suggestion *suggestion)
{
  for (size_t i = 0; i < COUNT (macros); i++)
    suggestion_add (suggestion, macros[i]);
}

void
builtin_suggest_method (struct suggestion *suggestion, char letter)
{
  for (size_t i = 0; i < COUNT (methods); i++)
    if (methods[i].receiver[0] == letter)
      suggestion_add (suggestion, methods[i].name);
}

bool
is_one_of (const char *name, const char *const *names)
{
  for (; *names; names++)
    if (strcmp (name, *names) == 0)
      return true;
  return false;
}

const char *
builtin_out_of_scope (const char *name)
{
  static const struct
  {
    const char *name, *feature;
  } known[] = {
    { "DataFrame", "dataframes" },     { "Regex", "regular expressions" },
    { "TcpStream", "network access" }, { "TcpListener", "network access" },
    { "thread", "threads" },           { "mpsc", "threads" },
    { "macro_rules", "macros" }
  };
  if (strncmp (name, "http_", 5) == 0)
    return "HTTP requests";
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (strcmp (name, known[i].name) == 0)
      return known[i].feature;
  return NULL;
}
