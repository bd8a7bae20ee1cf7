/* SPDX-License-Identifier: MIT */
/* gcov.c: the JSON that `gcov --json-format' writes (format_version 1), for
   tools that read it.  Only lines of which an exact count is known.  */

#include "report/report.h"

#include <string.h>

#include "report/line-counts.h"

static void
put_string (struct buffer *out, const char *text)
{
  buffer_put_json_string (out, text, strlen (text));
}

static void
put_functions (const struct counted_file *file, struct buffer *out)
{
  const char *separator = "";
  for (size_t i = 0; i < file->line_count; i++)
    {
      const struct profile_function *f = file->lines[i].function;
      if (f == NULL)
        continue;
      buffer_printf (out, "%s\n      { \"name\": ", separator);
      put_string (out, *f->linkage_name != '\0' ? f->linkage_name : f->name);
      buffer_puts (out, ", \"demangled_name\": ");
      put_string (out, f->name);
      buffer_printf (
          out,
          ", \"start_line\": %llu, \"start_column\": %llu, "
          "\"end_line\": %llu, \"end_column\": %llu, "
          "\"blocks\": 1, \"blocks_executed\": %d, "
          "\"execution_count\": %llu }",
          (unsigned long long) f->line, (unsigned long long) f->column,
          (unsigned long long) f->line, (unsigned long long) f->column,
          f->calls != 0, (unsigned long long) f->calls);
      separator = ",";
    }
}

static void
put_branch (struct buffer *out, const char **separator, uint64_t count,
            bool fallthrough)
{
  buffer_printf (out,
                 "%s{ \"count\": %llu, \"throw\": false, "
                 "\"fallthrough\": %s }",
                 *separator, (unsigned long long) count,
                 fallthrough ? "true" : "false");
  *separator = ", ";
}

static void
put_branches (const struct counted_line *line, struct buffer *out)
{
  const char *separator = "";
  for (size_t k = 0; k < line->branches.length; k++)
    {
      put_branch (out, &separator, line->branches.items[k]->taken, true);
      put_branch (out, &separator, line->branches.items[k]->not_taken, false);
    }
  for (size_t k = 0; k < line->switches.length; k++)
    FOR_ROWS (case, c, line->switches.items[k]->cases)
  put_branch (out, &separator, c->count, false);
}

static void
put_lines (const struct counted_file *file, struct buffer *out)
{
  const char *function = "";
  const char *separator = "";
  for (size_t i = 0; i < file->line_count; i++)
    {
      const struct counted_line *line = &file->lines[i];
      if (!counted_line_has_count (line))
        continue;
      if (line->function != NULL)
        function = *line->function->linkage_name != '\0'
                       ? line->function->linkage_name
                       : line->function->name;
      buffer_printf (out, "%s\n      { \"line_number\": %llu, ", separator,
                     (unsigned long long) line->number);
      buffer_puts (out, "\"function_name\": ");
      put_string (out, function);
      buffer_printf (out,
                     ", \"count\": %llu, \"unexecuted_block\": %s, "
                     "\"branches\": [",
                     (unsigned long long) line->count,
                     line->count == 0 ? "true" : "false");
      put_branches (line, out);
      buffer_puts (out, "] }");
      separator = ",";
    }
}

void
report_gcov (const struct profile *profile,
             const struct report_options *options, struct buffer *out)
{
  struct arena arena = { 0 };
  struct line_counts counts = line_counts_make (&arena, profile);
  (void) options;
  buffer_puts (out, "{ \"format_version\": \"1\",\n  \"gcc_version\": "
                    "\"ruchy " RUCHY_VERSION "\",\n"
                    "  \"current_working_directory\": \".\",\n"
                    "  \"data_file\": ");
  put_string (out, profile->binary);
  buffer_puts (out, ",\n  \"files\": [");
  for (size_t i = 0; i < counts.file_count; i++)
    {
      buffer_printf (out, "%s\n    { \"file\": ", i != 0 ? "," : "");
      put_string (out, counts.files[i].name);
      buffer_puts (out, ", \"functions\": [");
      put_functions (&counts.files[i], out);
      buffer_puts (out, "],\n      \"lines\": [");
      put_lines (&counts.files[i], out);
      buffer_puts (out, "] }");
    }
  buffer_puts (out, "] }\n");
  arena_free (&arena);
}
