/* SPDX-License-Identifier: MIT */
/* Reading profiles, numbers as text, tables, trees, rules.  */

#include <stdlib.h>

#include "report/call-tree.h"
#include "report/diff.h"
#include "report/profile.h"
#include "report/symbols.h"
#include "report/text-table.h"
#include "report/units.h"
#include "unit.h"

static struct arena arena;

#define REST                                                                  \
  "\"timestamp\": \"2026-01-01T00:00:00Z\", \"binary\": \"b\", "              \
  "\"loops\": [], \"branches\": [], \"allocations\": { "                      \
  "\"total_allocs\": 0, \"total_bytes\": 0, \"peak_memory_bytes\": 0, "       \
  "\"by_size\": { \"small\": { \"count\": 0, \"bytes\": 0 }, "                \
  "\"medium\": { \"count\": 0, \"bytes\": 0 }, "                              \
  "\"large\": { \"count\": 0, \"bytes\": 0 } } }, "                           \
  "\"statistics\": { \"total_runtime_ns\": 9, "                               \
  "\"instrumentation_overhead_percent\": 0 } }"
#define FUNCTION(name, calls, total)                                          \
  "{ \"name\": \"" name "\", \"location\": \"" name ".c:7\", "                \
  "\"calls\": " calls ", \"total_time_ns\": " total ", "                      \
  "\"avg_time_ns\": 1, \"min_time_ns\": 1, \"max_time_ns\": 1, "              \
  "\"unknown\": [ { \"x\": 1 } ] }"

static struct profile *
parse (const char *text)
{
  char *error;
  struct profile *p = profile_parse ("test", text, strlen (text), &error);
  CHECK (p != NULL);
  if (p == NULL)
    {
      printf ("%s\n", error);
      exit (1);
    }
  return p;
}

static void
test_read (void)
{
  struct profile *p
      = parse ("\xef\xbb\xbf { \"version\": \"1.0\", "
               "\"functions\": [" FUNCTION ("f", "3", "50") "], " REST);
  struct profile_function *f = profile_find (p, "f (f.c:7)");
  CHECK (f != NULL && f == profile_find (p, "f"));
  CHECK (f->calls == 3 && f->total_time_ns == 50);
  CHECK_TEXT (f->file, "f.c");
  CHECK (f->line == 7);
  CHECK (HAS (f, function, calls) && !HAS (f, function, allocs));
  CHECK_TEXT (f->time_source, "");
  CHECK (f->self_time_ns == 50); /* no callees */
  CHECK (profile_find (p, "") == NULL && profile_find (p, "g") == NULL);
  profile_free (p);
}

/* Digits beside the number win, whichever comes first.  */
static void
test_exact_counts (void)
{
  struct profile *p
      = parse ("{ \"version\": \"1.0\", \"functions\": ["
               "{ \"calls_exact\": \"9007199254740993\", \"calls\": 1, "
               "\"name\": \"a\", \"total_time_ns\": 0, \"avg_time_ns\": 0, "
               "\"min_time_ns\": 0, \"max_time_ns\": 0 }], " REST);
  const struct profile_function *f = p->functions.items;
  CHECK (f->calls == UINT64_C (9007199254740993));
  struct buffer out = { 0 };
  profile_write (p, &out);
  CHECK (strstr (buffer_text (&out), "\"calls_exact\": \"9007199254740993\"")
         != NULL);
  buffer_free (&out);
  profile_free (p);
}

/* Every prefix of a profile is refused, and says so in one line.  */
static void
test_cut_off (void)
{
  const char *text = "{ \"version\": \"1.0\", \"functions\": [" FUNCTION (
      "f", "3", "50") "], " REST;
  for (size_t length = 0; length < strlen (text); length++)
    {
      char *error = NULL;
      char *copy = malloc (length + 1); /* so that valgrind sees overruns */
      memcpy (copy, text, length);
      struct profile *p = profile_parse ("x", copy, length, &error);
      CHECK (p == NULL && error != NULL && strchr (error, '\n') == NULL);
      free (error);
      free (copy);
    }
}

static void
test_self_times (void)
{
  struct profile *p
      = parse ("{ \"version\": \"1.0\", \"functions\": [" FUNCTION (
          "f", "1",
          "90") ", " FUNCTION ("g", "2",
                               "30") "], \"edges\": [ { \"caller\": \"f "
                                     "(f.c:7)\", "
                                     "\"callee\": \"g (g.c:7)\", \"calls\": "
                                     "2, \"timed_calls\": 2, "
                                     "\"total_time_ns\": 30 }, { \"caller\": "
                                     "\"f (f.c:7)\", "
                                     "\"callee\": \"f (f.c:7)\", "
                                     "\"timed_calls\": 2, "
                                     "\"total_time_ns\": 30 } ], " REST);
  CHECK (profile_find (p, "f")->self_time_ns == 60);
  struct arena tree_arena = { 0 };
  struct call_tree *tree = call_tree_build (&tree_arena, p, WEIGHT_TIME);
  CHECK (tree->origin == TREE_FROM_EDGES);
  CHECK (tree->root.total == 90 && tree->depth == 2);
  CHECK_TEXT (tree->root.children->name, "f");
  CHECK_TEXT (tree->root.children->children->name, "g");
  arena_free (&tree_arena);
  profile_free (p);
}

static void
test_units (void)
{
  CHECK_TEXT (format_time (&arena, 0), "0 ns");
  CHECK_TEXT (format_time (&arena, 3.456), "3.46 ns");
  CHECK_TEXT (format_time (&arena, 999.4), "999 ns");
  CHECK_TEXT (format_time (&arena, 999.6), "1.00 µs");
  CHECK_TEXT (format_time (&arena, 12345678), "12.3 ms");
  CHECK_TEXT (format_time (&arena, 245e9), "4 min 5 s");
  CHECK_TEXT (format_time_error (&arena, 100, 5), "100 ns ±5.0%");
  CHECK_TEXT (format_time_error (&arena, 0, 5), "<10.0 ns");
  CHECK_TEXT (format_count (&arena, 0), "0");
  CHECK_TEXT (format_count (&arena, 1234567), "1,234,567");
  CHECK_TEXT (format_count (&arena, UINT64_MAX), "18,446,744,073,709,551,615");
  CHECK_TEXT (format_bytes (&arena, 1023), "1023 B");
  CHECK_TEXT (format_bytes (&arena, 1536), "1.50 KiB");
  CHECK_TEXT (format_percent (&arena, 0.0001), "<0.1%");
  CHECK_TEXT (format_percent (&arena, 0.99999), ">99.9%");
  CHECK_TEXT (format_percent (&arena, 1), "100.0%");
  CHECK_TEXT (format_change (&arena, 100, 101), "+1.00%");
  CHECK_TEXT (format_change (&arena, 1e9, 1e9 + 1), "+1");
  CHECK_TEXT (format_change (&arena, 0, 5), "new");
  CHECK_TEXT (format_change (&arena, 1, 250), "×250");
}

static void
test_display (void)
{
  CHECK_TEXT (display_text (&arena, "a\033[1mb\x7f"), "a?[1mb?");
  CHECK_TEXT (display_text (&arena, "gr\xc3\xb6\xc3\x9f"
                                    "e"),
              "gr\xc3\xb6\xc3\x9f"
              "e");
  CHECK_TEXT (display_text (&arena, "\xe2\x80\xae"), "?");
  CHECK_TEXT (display_text (&arena, "\xff"), "?");
  CHECK (display_width ("\xe4\xb8\xad") == 2);
  CHECK_TEXT (shorten (&arena, "abcdef", 4, false), "abc…");
  CHECK_TEXT (shorten (&arena, "abcdef", 4, true), "…def");
  CHECK_TEXT (shorten (&arena, "abcdef", 6, true), "abcdef");
  CHECK_TEXT (shorten (&arena, "abcdef", 0, true), "");
}

/* Less important columns go first, then names are shortened; no line is
   longer than the terminal.  */
static void
test_table (void)
{
  static const struct text_column columns[] = { { "n", COLUMN_NUMBER, 0 },
                                                { "less", COLUMN_NUMBER, 1 },
                                                { "empty", COLUMN_NUMBER, 0 },
                                                { "name", COLUMN_NAME, 0 } };
  struct text_table *table = text_table_new (&arena, columns, 4);
  const char **row = text_table_row (table);
  row[0] = "12";
  row[1] = "345";
  row[3] = "a_rather_long_name_of_a_function_in_a_program";
  struct buffer out = { 0 };
  text_table_write (table, 0, false, &out);
  CHECK_TEXT (buffer_text (&out),
              "   n  less  name\n"
              "  12   345  a_rather_long_name_of_a_function_in_a_program\n");
  for (unsigned width = 20; width < 70; width++)
    {
      buffer_clear (&out);
      text_table_write (table, width, false, &out);
      const char *second = strchr (buffer_text (&out), '\n') + 1;
      CHECK (display_width (second) - 1 <= width);
      CHECK (strstr (second, "12  ") != NULL);
      CHECK (strstr (buffer_text (&out), "empty") == NULL);
    }
  buffer_clear (&out);
  text_table_write (table, 30, false, &out);
  CHECK (strstr (buffer_text (&out), "less") == NULL);
  buffer_free (&out);
}

static void
test_rules (void)
{
  struct diff_rule rule;
  CHECK (diff_rule_parse (&arena, "calls(parse) > +1%", &rule) == NULL);
  CHECK_TEXT (rule.metric, "calls");
  CHECK_TEXT (rule.pattern, "parse");
  CHECK (rule.wants_more && rule.is_percent && rule.is_relative
         && rule.limit == 1 && !rule.or_equal);
  CHECK (diff_rule_parse (&arena, " self( f(int (*)(int)) )<= -2 ms ", &rule)
         == NULL);
  CHECK_TEXT (rule.pattern, " f(int (*)(int)) ");
  CHECK (!rule.wants_more && rule.or_equal && rule.limit == -2e6);
  CHECK (diff_rule_parse (&arena, "runtime>3s", &rule) == NULL);
  CHECK_TEXT (rule.pattern, "*");
  static const char *const wrong[] = { "",
                                       "calls",
                                       "calls(f",
                                       "calls(f) = 1",
                                       "calls(f) > ",
                                       "calls(f) > 1 apple",
                                       "calls(f) > 5%",
                                       "calls(f) > inf",
                                       "calls(f) > 1 ms x",
                                       "notcalls(f) > 1" };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    CHECK (diff_rule_parse (&arena, wrong[i], &rule) != NULL);
}

static void
test_symbols (void)
{
  static const char *const pairs[][2] = {
    { "f", "f" },
    { "std::map<int, std::string>::find(int const&)",
      "std::map<…>::find(int const&)" },
    { "void std::vector<std::pair<int, int> >::push<long, short>(long&&, int)",
      "std::vector<…>::push<…>(long&&, int)" },
    { "bool operator< <char>(basic<char> const&, basic<char> const&)",
      "operator< <char>(…)" },
    { "std::shared_ptr<a_rather_long_type_name>::operator->() const",
      "std::shared_ptr<…>::operator->() const" },
    { "run(std::vector<int>)::{lambda(unsigned int)#1}::operator()(unsigned)",
      "run(…)::{lambda(…)#1}::operator()(…)" },
    { "unbalanced<and_very_long_so_that_it_does_not_fit_into_the_columns",
      "unbalanced<and_very_long_so_that_it_does_not_fit_into_the_columns" },
  };
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    CHECK_TEXT (short_symbol (&arena, pairs[i][0], 40), pairs[i][1]);
  CHECK_TEXT (short_symbol (&arena, pairs[1][0], 80), pairs[1][0]);
}

int
main (void)
{
  RUN (test_read);
  RUN (test_exact_counts);
  RUN (test_cut_off);
  RUN (test_self_times);
  RUN (test_units);
  RUN (test_display);
  RUN (test_table);
  RUN (test_rules);
  RUN (test_symbols);
  arena_free (&arena);
  return unit_status ();
}
