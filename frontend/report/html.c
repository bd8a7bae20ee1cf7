/* SPDX-License-Identifier: MIT */
/* html.c: the profile as one HTML file without outside references.  The data
   goes in as one JSON text (names and files as numbers into arrays); the
   scripts html-*.js draw it.  `<' is written as an escape inside of the data,
   so that no name can end the script element.  */

#include "report/report.h"

#include <math.h>
#include <string.h>

#include "report/advice.h"
#include "report/assets.h"
#include "report/call-tree.h"
#include "report/overview.h"
#include "report/source-files.h"
#include "report/symbols.h"
#include "report/view.h"

/* More source text than this is not put into the page.  */
#define MOST_SOURCE (24u << 20)

struct page
{
  struct arena arena;
  const struct profile *profile;
  struct buffer data;
  struct string_map names; /* index in the map = number */
  struct string_map files;
  struct source_files sources;
};

static void
put_text (struct page *page, const char *text)
{
  buffer_put_json_string (&page->data, text, strlen (text));
}

static size_t
number_of (struct string_map *map, const char *text)
{
  return (size_t) (string_map_entry (map, text, strlen (text)) - map->entries);
}

/* A number as short as it can be without losing digits that matter.  */
static void
put_number (struct page *page, double value)
{
  if (value == floor (value) && fabs (value) < 1e17)
    buffer_printf (&page->data, "%.0f", value);
  else
    buffer_printf (&page->data, "%.10g", value);
}

/* ", VALUE", or ", null" if it is not known.  */
static void
put_next (struct page *page, bool is_known, double value)
{
  buffer_putc (&page->data, ',');
  if (is_known)
    put_number (page, value);
  else
    buffer_puts (&page->data, "null");
}

static void
put_place (struct page *page, const char *file, uint64_t line)
{
  buffer_printf (&page->data, ",%zu,%llu", number_of (&page->files, file),
                 (unsigned long long) line);
}

static void
begin_rows (struct page *page, const char *name, const char *fields)
{
  buffer_printf (&page->data, ",\n\"%s\":{\"fields\":[%s],\"rows\":[", name,
                 fields);
}

/* Separator and opening bracket of a row that starts with NUMBER.  */
static void
begin_row (struct page *page, size_t number)
{
  char last = page->data.data[page->data.length - 1];
  buffer_printf (&page->data, "%s[%zu", last == '[' ? "" : ",\n", number);
}

/* The bounds of a count that is not exact.  */
#define PUT_BOUNDS(page, row, T, field)                                       \
  do                                                                          \
    {                                                                         \
      put_next (page, HAS (row, T, field##_min), (row)->field##_min);         \
      put_next (page, HAS (row, T, field##_max), (row)->field##_max);         \
    }                                                                         \
  while (0)

static void
put_functions (struct page *page)
{
  begin_rows (
      page, "functions",
      "\"name\",\"file\",\"line\",\"calls\",\"calls_error\",\"calls_min\","
      "\"calls_max\",\"self\","
      "\"self_error\","
      "\"total\",\"total_error\",\"avg\",\"avg_error\",\"min\","
      "\"max\",\"p50\",\"p90\",\"p99\",\"source\",\"ipc\",\"cache_misses\","
      "\"branch_misses\",\"estimated\",\"allocs\",\"bytes\"");
  FOR_ROWS (function, f, page->profile->functions)
  {
    const struct profile_hardware *h = f->hardware;
    begin_row (page, number_of (&page->names, f->name));
    put_place (page, f->file, f->line);
    put_next (page, true, f->calls);
    put_next (page, true, f->calls_stderr);
    PUT_BOUNDS (page, f, function, calls);
    put_next (page, true, f->self_time_ns);
    put_next (page, true, f->self_time_ns_stderr);
    put_next (page, true, f->total_time_ns);
    put_next (page, true, f->total_time_ns_stderr);
    put_next (page, true, f->avg_time_ns);
    put_next (page, true, f->stderr_ns);
    put_next (page, true, f->min_time_ns);
    put_next (page, true, f->max_time_ns);
    put_next (page, true, f->p50_time_ns);
    put_next (page, true, f->p90_time_ns);
    put_next (page, true, f->p99_time_ns);
    buffer_putc (&page->data, ',');
    put_text (page, f->time_source);
    put_next (page, h != NULL && HAS (h, hardware, ipc),
              h != NULL ? h->ipc : 0);
    put_next (page, h != NULL && HAS (h, hardware, cache_misses),
              h != NULL ? h->cache_misses : 0);
    put_next (page, h != NULL && HAS (h, hardware, branch_misses),
              h != NULL ? h->branch_misses : 0);
    put_next (page, true, h != NULL && h->estimated);
    put_next (page, HAS (f, function, allocs), f->allocs);
    put_next (page, HAS (f, function, alloc_bytes), f->alloc_bytes);
    buffer_putc (&page->data, ']');
  }
  buffer_puts (&page->data, "]}");
}

static void
put_loops (struct page *page)
{
  begin_rows (page, "loops",
              "\"function\",\"file\",\"line\",\"iterations\","
              "\"iterations_error\",\"iterations_min\",\"iterations_max\","
              "\"entries\",\"trips\",\"total\",\"total_"
              "error\",\"avg\",\"avg_error\","
              "\"source\",\"allocs\"");
  FOR_ROWS (loop, l, page->profile->loops)
  {
    bool has_entries = HAS (l, loop, entries);
    begin_row (page, number_of (&page->names, l->function));
    put_place (page, l->file, l->line);
    put_next (page, true, l->iterations);
    put_next (page, true, l->iterations_stderr);
    PUT_BOUNDS (page, l, loop, iterations);
    put_next (page, has_entries, l->entries);
    put_next (page, has_entries, l->avg_trip_count);
    put_next (page, true, l->total_time_ns);
    put_next (page, true, l->total_time_ns_stderr);
    put_next (page, true, l->avg_iter_time_ns);
    put_next (page, true,
              l->iterations != 0 ? l->total_time_ns_stderr / l->iterations
                                 : 0);
    buffer_putc (&page->data, ',');
    put_text (page, l->time_source);
    put_next (page, HAS (l, loop, allocs), l->allocs);
    buffer_putc (&page->data, ']');
  }
  buffer_puts (&page->data, "]}");
}

static void
put_branches (struct page *page)
{
  begin_rows (page, "branches",
              "\"function\",\"file\",\"line\",\"taken\",\"taken_error\","
              "\"taken_min\",\"taken_max\","
              "\"not_taken\",\"not_taken_error\","
              "\"not_taken_min\",\"not_taken_max\","
              "\"transitions\",\"mispredicts\",\"mispredicts_error\"");
  FOR_ROWS (branch, b, page->profile->branches)
  {
    begin_row (page, number_of (&page->names, b->function));
    put_place (page, b->file, b->line);
    put_next (page, true, b->taken);
    put_next (page, true, b->taken_stderr);
    PUT_BOUNDS (page, b, branch, taken);
    put_next (page, true, b->not_taken);
    put_next (page, true, b->not_taken_stderr);
    PUT_BOUNDS (page, b, branch, not_taken);
    put_next (page, HAS (b, branch, transitions), b->transitions);
    put_next (page, HAS (b, branch, mispredicts), b->mispredicts);
    put_next (page, true, b->mispredicts_stderr);
    buffer_putc (&page->data, ']');
  }
  buffer_puts (&page->data, "]}");
  begin_rows (page, "switches",
              "\"function\",\"file\",\"line\",\"executions\",\"cases\"");
  FOR_ROWS (switch, s, page->profile->switches)
  {
    begin_row (page, number_of (&page->names, s->function));
    put_place (page, s->file, s->line);
    put_next (page, true, s->executions);
    buffer_puts (&page->data, ",[");
    const char *separator = "";
    FOR_ROWS (case, c, s->cases)
    {
      buffer_printf (&page->data, "%s[", separator);
      put_text (page, c->values);
      buffer_printf (&page->data, ",%llu,%llu]", (unsigned long long) c->count,
                     (unsigned long long) c->line);
      separator = ",";
    }
    buffer_puts (&page->data, "]]");
  }
  buffer_puts (&page->data, "]}");
}

static void
put_sites (struct page *page)
{
  begin_rows (page, "sites",
              "\"function\",\"file\",\"line\",\"place\",\"allocs\","
              "\"bytes\",\"temporary\",\"live_bytes\",\"peak_bytes\"");
  size_t count = 0;
  const struct profile_site *sites = view_distinct_sites (
      &page->arena, &page->profile->allocations->sites, true, &count);
  for (const struct profile_site *s = sites; s < sites + count; s++)
    {
      begin_row (page, number_of (&page->names, s->function));
      put_place (page, s->file, s->line);
      buffer_putc (&page->data, ',');
      put_text (page, *s->file != '\0' ? "" : s->location);
      put_next (page, true, s->allocs);
      put_next (page, true, s->bytes);
      put_next (page, HAS (s, site, temporary_allocs), s->temporary_allocs);
      put_next (page, HAS (s, site, live_bytes), s->live_bytes);
      put_next (page, HAS (s, site, peak_bytes), s->peak_bytes);
      buffer_putc (&page->data, ']');
    }
  buffer_puts (&page->data, "]}");
}

static void
put_lines (struct page *page)
{
  begin_rows (page, "lines",
              "\"function\",\"file\",\"line\",\"samples\",\"ipc\","
              "\"cache_misses\",\"branch_misses\"");
  FOR_ROWS (line, l, page->profile->lines)
  {
    const struct profile_hardware *h = l->hardware;
    begin_row (page, number_of (&page->names, l->function));
    put_place (page, l->file, l->line);
    put_next (page, true, l->samples);
    put_next (page, h != NULL && HAS (h, hardware, ipc),
              h != NULL ? h->ipc : 0);
    put_next (page, h != NULL && HAS (h, hardware, cache_misses),
              h != NULL ? h->cache_misses : 0);
    put_next (page, h != NULL && HAS (h, hardware, branch_misses),
              h != NULL ? h->branch_misses : 0);
    buffer_putc (&page->data, ']');
  }
  buffer_puts (&page->data, "]}");
}

static void
put_threads_and_regions (struct page *page)
{
  begin_rows (page, "threads",
              "\"name\",\"tid\",\"cpu\",\"samples\",\"allocs\",\"bytes\"");
  FOR_ROWS (thread, t, page->profile->threads)
  {
    begin_row (page, number_of (&page->names, t->name));
    put_next (page, true, t->tid);
    put_next (page, HAS (t, thread, cpu_time_ns), t->cpu_time_ns);
    put_next (page, HAS (t, thread, samples), t->samples);
    put_next (page, HAS (t, thread, allocs), t->allocs);
    put_next (page, HAS (t, thread, bytes), t->bytes);
    buffer_putc (&page->data, ']');
  }
  buffer_puts (&page->data, "]}");
  begin_rows (page, "regions",
              "\"name\",\"entries\",\"time\",\"peak\",\"allocs\"");
  FOR_ROWS (region, g, page->profile->regions)
  {
    begin_row (page, number_of (&page->names, g->name));
    put_next (page, true, g->entries);
    put_next (page, HAS (g, region, total_time_ns), g->total_time_ns);
    put_next (page, HAS (g, region, peak_memory_bytes), g->peak_memory_bytes);
    put_next (page, HAS (g, region, allocs), g->allocs);
    buffer_putc (&page->data, ']');
  }
  buffer_puts (&page->data, "]}");
}

/* Numbers of the functions; -1 is code that is not profiled.  */
static void
put_edges (struct page *page)
{
  const struct profile_function *first = page->profile->functions.items;
  buffer_puts (&page->data, ",\n\"edges\":[");
  const char *separator = "";
  FOR_ROWS (edge, e, page->profile->edges)
  {
    const struct profile_function *caller
        = profile_find (page->profile, profile_edge_caller (e));
    const struct profile_function *callee
        = profile_find (page->profile, e->callee);
    if (callee == NULL)
      continue;
    buffer_printf (&page->data, "%s[%td,%td,%llu,%.0f]", separator,
                   caller != NULL ? caller - first : -1, callee - first,
                   (unsigned long long) (HAS (e, edge, calls)
                                             ? e->calls
                                             : e->timed_calls),
                   e->total_time_ns);
    separator = ",";
  }
  buffer_putc (&page->data, ']');
}

static void
put_nodes (struct page *page, const struct call_node *node)
{
  size_t children = 0;
  for (const struct call_node *c = node->children; c != NULL; c = c->next)
    children += c->total > 0;
  char last = page->data.data[page->data.length - 1];
  buffer_printf (&page->data, "%s%zu,", last == '[' ? "" : ",",
                 number_of (&page->names, node->name));
  put_number (page, node->self);
  buffer_printf (&page->data, ",%zu", children);
  for (const struct call_node *c = node->children; c != NULL; c = c->next)
    if (c->total > 0)
      put_nodes (page, c);
}

static void
put_trees (struct page *page)
{
  static const char *const origins[]
      = { "from call stacks", "estimated from callers and callees",
          "functions side by side: the profile has no callers" };
  buffer_puts (&page->data, ",\n\"trees\":{");
  const char *separator = "";
  for (enum weight w = 0; w < WEIGHT_COUNT; w++)
    {
      struct arena arena = { 0 };
      struct call_tree *tree = call_tree_build (&arena, page->profile, w);
      if (tree->root.total > 0 || w == WEIGHT_TIME)
        {
          buffer_printf (&page->data,
                         "%s\n\"%s\":{\"unit\":\"%s\",\"origin\":\"%s\","
                         "\"nodes\":[",
                         separator, weight_names[w], weight_units[w],
                         origins[tree->origin]);
          put_nodes (page, &tree->root);
          buffer_puts (&page->data, "]}");
          separator = ",";
        }
      arena_free (&arena);
    }
  buffer_putc (&page->data, '}');
}

static void
put_overview (struct page *page)
{
  struct overview list = overview_make (&page->arena, page->profile);
  buffer_puts (&page->data, ",\n\"overview\":[");
  for (size_t i = 0; i < list.length; i++)
    {
      buffer_puts (&page->data, i != 0 ? "," : "");
      put_text (page, list.items[i]);
    }
  buffer_putc (&page->data, ']');
}

static void
put_advice (struct page *page, const struct remarks *remarks)
{
  struct advice_list list
      = advice_make (&page->arena, page->profile, remarks, &page->sources);
  buffer_puts (&page->data, ",\n\"advice\":[");
  for (size_t i = 0; i < list.length; i++)
    {
      const struct advice *a = &list.items[i];
      buffer_puts (&page->data, i != 0 ? ",{\"rule\":" : "{\"rule\":");
      put_text (page, a->rule);
      buffer_puts (&page->data, ",\"location\":");
      put_text (page, a->location);
      buffer_puts (&page->data, ",\"function\":");
      put_text (page, a->function);
      buffer_puts (&page->data, ",\"evidence\":");
      put_text (page, a->evidence);
      buffer_puts (&page->data, ",\"action\":");
      put_text (page, a->action);
      buffer_puts (&page->data, ",\"trial\":");
      put_text (page, a->trial);
      buffer_printf (&page->data, ",\"gain\":%.6g,\"gain_error\":%.6g}",
                     a->gain_ns, a->gain_error_ns);
    }
  buffer_putc (&page->data, ']');
}

static void
put_head (struct page *page)
{
  const struct profile *p = page->profile;
  const struct profile_statistics *s = p->statistics;
  struct buffer command = { 0 };
  buffer_puts (&command, p->binary);
  const char *const *arguments = p->arguments.items;
  for (size_t i = 0; i < p->arguments.length; i++)
    buffer_printf (&command, " %s", arguments[i]);
  buffer_puts (&page->data, "{\"binary\":");
  put_text (page, p->binary);
  buffer_puts (&page->data, ",\"command\":");
  put_text (page, buffer_text (&command));
  buffer_free (&command);
  buffer_puts (&page->data, ",\"timestamp\":");
  put_text (page, p->timestamp);
  buffer_puts (&page->data, ",\"mode\":");
  put_text (page, p->mode);
  buffer_printf (&page->data,
                 ",\"consistent\":%s,\"interrupted\":%s,"
                 "\"runtime\":%.0f,\"cpu\":%.0f,"
                 "\"overhead\":%.6g,\"overhead_error\":%.6g",
                 !HAS (p, profile, consistent) ? "null"
                 : p->consistent               ? "true"
                                               : "false",
                 profile_has_doubts (p) ? "true" : "false",
                 s->total_runtime_ns, s->cpu_time_ns,
                 s->instrumentation_overhead_percent,
                 s->instrumentation_overhead_percent_stderr);
  const struct profile_allocations *a = p->allocations;
  buffer_printf (&page->data,
                 ",\n\"memory\":{\"total_allocs\":%llu,\"total_bytes\":%llu,"
                 "\"peak_memory_bytes\":%llu},\"hardware\":",
                 (unsigned long long) a->total_allocs,
                 (unsigned long long) a->total_bytes,
                 (unsigned long long) a->peak_memory_bytes);
  if (p->hardware != NULL && HAS (p->hardware, hardware, ipc))
    buffer_printf (&page->data, "{\"ipc\":%.6g}", p->hardware->ipc);
  else
    buffer_puts (&page->data, "null");
}

static void
put_warnings (struct page *page)
{
  const char *const *warnings = page->profile->warnings.items;
  buffer_puts (&page->data, ",\n\"warnings\":[");
  for (size_t i = 0; i < page->profile->warnings.length; i++)
    {
      buffer_puts (&page->data, i != 0 ? "," : "");
      put_text (page, warnings[i]);
    }
  const char *separator = page->profile->warnings.length != 0 ? "," : "";
  FOR_ROWS (inconsistency, i, page->profile->inconsistencies)
  {
    buffer_puts (&page->data, separator);
    put_text (page,
              arena_printf (&page->arena, "%s: counts not consistent: %s",
                            i->function, i->what));
    separator = ",";
  }
  buffer_putc (&page->data, ']');
}

/* Texts of the files that were found, then the arrays all numbers point
   into.  */
static void
put_sources (struct page *page)
{
  size_t size = 0;
  const char *separator = "";
  buffer_puts (&page->data, ",\n\"sources\":{");
  for (size_t i = 0; i < page->files.count; i++)
    {
      const char *name = page->files.entries[i].key;
      if (*name == '\0')
        continue;
      const struct source *source
          = source_files_find (&page->sources, name)->source;
      if (source == NULL || size + source->length > MOST_SOURCE)
        continue;
      size += source->length;
      buffer_puts (&page->data, separator);
      put_text (page, name);
      buffer_putc (&page->data, ':');
      buffer_put_json_string (&page->data, source->text, source->length);
      separator = ",\n";
    }
  buffer_putc (&page->data, '}');
}

static void
put_map (struct page *page, const char *name, const struct string_map *map)
{
  buffer_printf (&page->data, ",\n\"%s\":[", name);
  for (size_t i = 0; i < map->count; i++)
    {
      buffer_puts (&page->data, i != 0 ? "," : "");
      put_text (page, map->entries[i].key);
    }
  buffer_putc (&page->data, ']');
}

/* Long C++ names with what tables show of them.  */
static void
put_short_names (struct page *page)
{
  const char *separator = "";
  buffer_puts (&page->data, ",\n\"short\":{");
  for (size_t i = 0; i < page->names.count; i++)
    {
      const char *name = page->names.entries[i].key;
      const char *text = short_symbol (&page->arena, name, SYMBOL_WIDTH);
      if (text == name)
        continue;
      buffer_puts (&page->data, separator);
      put_text (page, name);
      buffer_putc (&page->data, ':');
      put_text (page, text);
      separator = ",\n";
    }
  buffer_putc (&page->data, '}');
}

/* JSON in a script element: `<' can only stand inside of a string.  */
static void
append_data (struct buffer *out, const struct buffer *data)
{
  const char *p = data->data, *end = p + data->length, *less;
  while ((less = memchr (p, '<', (size_t) (end - p))) != NULL)
    {
      buffer_append (out, p, (size_t) (less - p));
      buffer_puts (out, "\\u003c");
      p = less + 1;
    }
  buffer_append (out, p, (size_t) (end - p));
}

void
report_html (const struct profile *profile,
             const struct report_options *options, struct buffer *out)
{
  struct page page = { .profile = profile };
  page.names.arena = page.files.arena = &page.arena;
  page.sources = source_files_open (&page.arena, profile, options);
  put_head (&page);
  put_warnings (&page);
  put_overview (&page);
  put_functions (&page);
  put_loops (&page);
  put_branches (&page);
  put_sites (&page);
  put_lines (&page);
  put_threads_and_regions (&page);
  put_edges (&page);
  put_trees (&page);
  put_advice (&page, options->remarks);
  put_sources (&page);
  put_map (&page, "names", &page.names);
  put_map (&page, "files", &page.files);
  put_short_names (&page);
  buffer_puts (&page.data, "}\n");
  buffer_printf (out,
                 "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
                 "<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" "
                 "content=\"width=device-width, initial-scale=1\">\n"
                 "<title>profile</title>\n<style>\n%s</style>\n</head>\n"
                 "<body>\n<noscript>This page needs JavaScript; `ruchy "
                 "analyze' without --html shows the same as text."
                 "</noscript>\n"
                 "<script id=\"data\" type=\"application/json\">\n",
                 asset_html_css);
  append_data (out, &page.data);
  buffer_printf (out,
                 "</script>\n<script>\n%s%s%s%s</script>\n</body>\n"
                 "</html>\n",
                 asset_html_base_js, asset_html_flame_js, asset_html_views_js,
                 asset_html_main_js);
  buffer_free (&page.data);
  arena_free (&page.arena);
}
