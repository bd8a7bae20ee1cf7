/* SPDX-License-Identifier: MIT */
/* The support library of compiled Ruchy programs: strings, formatting,
   containers, dynamic values, JSON, try.  Runs clean under valgrind.  */

#include "ruchy.h"
#include "unit.h"

#define AT "t.ruchy:1:1"

static bool
is (ruchy_str s, const char *wanted)
{
  bool ok = s.length == strlen (wanted)
            && memcmp (s.data ? s.data : "", wanted, s.length) == 0;
  if (!ok)
    printf ("got \"%.*s\", not \"%s\"\n", (int) s.length, s.data ? s.data : "",
            wanted);
  ruchy_str_drop (s);
  return ok;
}

static ruchy_str
str (const char *text)
{
  return ruchy_str_from_c (text);
}

#define L(text) RUCHY_STRING_LITERAL (text, sizeof (text) - 1)

/* ---- Strings --------------------------------------------------------- */

static void
test_string_append (void)
{
  ruchy_str s = { 0 }, shared;
  for (int i = 0; i < 1000; i++)
    ruchy_str_push (&s, (ruchy_char) ('a' + i % 26));
  CHECK (ruchy_str_len (s) == 1000);
  shared = ruchy_str_copy (s);
  ruchy_str_append (&s, L ("!"));
  CHECK (ruchy_str_len (shared) == 1000 && ruchy_str_len (s) == 1001);
  CHECK (ruchy_str_char_at (s, -1, AT) == '!');
  ruchy_str_append (&s, s);
  CHECK (ruchy_str_len (s) == 2002);
  ruchy_str_drop (s);
  ruchy_str_drop (shared);

  ruchy_str literal = L ("lit");
  ruchy_str_append (&literal, L ("eral"));
  CHECK (is (literal, "literal"));
  ruchy_str t = L ("ab");
  t = ruchy_str_plus (t, L ("cd"));
  CHECK (is (t, "abcd"));
}

static void
test_string_characters (void)
{
  ruchy_str s = str ("h\303\251llo");
  CHECK (ruchy_str_len (s) == 6 && ruchy_str_char_count (s) == 5);
  CHECK (ruchy_str_char_at (s, 1, AT) == 0xe9);
  CHECK (ruchy_str_char_at (s, -1, AT) == 'o');
  CHECK (is (ruchy_str_slice (s, 1, 3, AT), "\303\251l"));
  CHECK (is (ruchy_str_slice (s, 2, INT64_MAX, AT), "llo"));
  CHECK (is (ruchy_str_substring (s, 1, 100), "\303\251llo"));
  CHECK (is (ruchy_str_reverse (s), "oll\303\251h"));
  CHECK (is (ruchy_str_to_upper (s), "H\303\211LLO"));
  CHECK (is (ruchy_str_index (s, 0, AT), "h"));
  CHECK (ruchy_str_index_of (s, L ("l")) == 2
         && ruchy_str_find (s, L ("l")) == 3);
  /* A change after the buffer was found to be ASCII.  */
  ruchy_str a = str ("abc");
  CHECK (ruchy_str_char_at (a, 2, AT) == 'c');
  ruchy_str_push (&a, 0xe9);
  CHECK (ruchy_str_char_count (a) == 4
         && ruchy_str_char_at (a, 3, AT) == 0xe9);
  ruchy_char c;
  CHECK (ruchy_str_pop (&a, &c) && c == 0xe9 && a.length == 3);
  CHECK (is (a, "abc"));
  ruchy_str_drop (s);
}

static void
test_string_search_and_change (void)
{
  ruchy_str s = str ("  one two  two ");
  CHECK (is (ruchy_str_trim (s), "one two  two"));
  CHECK (is (ruchy_str_replace (s, L ("two"), L ("2")), "  one 2  2 "));
  CHECK (is (ruchy_str_replace_n (s, L ("two"), L (""), 1), "  one   two "));
  CHECK (is (ruchy_str_replace (L ("ab"), L (""), L ("-")), "-a-b-"));
  CHECK (ruchy_str_count (s, L ("two")) == 2);
  CHECK (ruchy_str_rfind (s, L ("two")) == 11);
  CHECK (ruchy_str_contains (s, L ("one"))
         && !ruchy_str_contains (s, L ("x")));
  CHECK (ruchy_str_starts_with (s, L ("  o"))
         && ruchy_str_ends_with (s, L ("two ")));
  CHECK (is (ruchy_str_repeat (L ("ab"), 3), "ababab"));
  CHECK (is (ruchy_str_repeat (L ("ab"), -1), ""));
  CHECK (is (ruchy_str_pad_start (L ("7"), 3, '0'), "007"));
  CHECK (ruchy_str_cmp (L ("a"), L ("b")) < 0
         && ruchy_str_cmp (L ("ab"), L ("a")) > 0);
  ruchy_str_insert (&s, 2, 'X', AT);
  CHECK (ruchy_str_remove (&s, 2, AT) == 'X');
  CHECK (is (s, "  one two  two "));
}

static bool
joined (ruchy_array_str a, const char *wanted)
{
  bool ok = is (ruchy_array_str_join (a, L ("|")), wanted);
  ruchy_array_str_drop (a);
  return ok;
}

static void
test_string_split (void)
{
  CHECK (joined (ruchy_str_split (L ("a,b,,c"), L (",")), "a|b||c"));
  CHECK (joined (ruchy_str_split (L (""), L (",")), ""));
  CHECK (joined (ruchy_str_split (L ("ab"), L ("")), "|a|b|"));
  CHECK (joined (ruchy_str_split_whitespace (L (" a \t b\n")), "a|b"));
  CHECK (joined (ruchy_str_lines (L ("a\r\nb\n\nc\n")), "a|b||c"));
  CHECK (joined (ruchy_str_splitn (L ("a=b=c"), 2, L ("="), false), "a|b=c"));
  CHECK (joined (ruchy_str_splitn (L ("a=b=c"), 2, L ("="), true), "c|a=b"));
  CHECK (joined (ruchy_str_char_strings (L ("x\303\251")), "x|\303\251"));
  ruchy_array_char chars = ruchy_str_chars (L ("ab"));
  CHECK (is (RUCHY_TO_STR (ruchy_array_char_show, chars), "['a', 'b']"));
  CHECK (is (ruchy_str_from_chars (chars), "ab"));
  ruchy_array_char_drop (chars);
}

static void
test_parse (void)
{
  int64_t i;
  double d;
  const char *error = "";
  CHECK (ruchy_str_parse_i64 (L ("-42"), INT64_MIN, INT64_MAX, &i, &error)
         && i == -42);
  CHECK (ruchy_str_parse_i64 (L ("-9223372036854775808"), INT64_MIN, INT64_MAX,
                              &i, &error)
         && i == INT64_MIN);
  CHECK (!ruchy_str_parse_i64 (L ("9223372036854775808"), INT64_MIN, INT64_MAX,
                               &i, &error));
  CHECK_TEXT (error, "number too large to fit in target type");
  CHECK (!ruchy_str_parse_i64 (L ("12x"), INT64_MIN, INT64_MAX, &i, &error));
  CHECK_TEXT (error, "invalid digit found in string");
  CHECK (!ruchy_str_parse_i64 (L (""), INT64_MIN, INT64_MAX, &i, &error));
  CHECK (ruchy_str_parse_f64 (L ("2.5e3"), &d, &error) && d == 2500);
  CHECK (!ruchy_str_parse_f64 (L ("0x10"), &d, &error));
  CHECK (!ruchy_str_parse_f64 (L (" 1"), &d, &error));
  CHECK (ruchy_str_to_i64 (L (" 7 "), AT) == 7);
  CHECK (ruchy_str_parse_radix (L ("ff"), 16, &i, &error) && i == 255);
}

/* ---- Formatting ------------------------------------------------------ */

static struct ruchy_spec
spec (const char *text)
{
  struct ruchy_spec s;
  const char *w, *p;
  size_t wl, pl;
  if (!ruchy_spec_parse (text, strlen (text), &s, &w, &wl, &p, &pl))
    printf ("cannot parse {:%s}\n", text);
  return s;
}

static ruchy_str
show_i64 (int64_t v, const char *text)
{
  struct ruchy_writer w = ruchy_string_writer ();
  struct ruchy_spec s = spec (text);
  ruchy_i64_show (&w, v, &s);
  return ruchy_string_finish (&w);
}

static ruchy_str
show_f64 (double v, const char *text)
{
  struct ruchy_writer w = ruchy_string_writer ();
  struct ruchy_spec s = spec (text);
  ruchy_f64_show (&w, v, &s);
  return ruchy_string_finish (&w);
}

static ruchy_str
show_str (ruchy_str v, const char *text)
{
  struct ruchy_writer w = ruchy_string_writer ();
  struct ruchy_spec s = spec (text);
  ruchy_str_show (&w, v, &s);
  return ruchy_string_finish (&w);
}

static void
test_format_integers (void)
{
  CHECK (is (show_i64 (-5, ""), "-5"));
  CHECK (is (show_i64 (INT64_MIN, ""), "-9223372036854775808"));
  CHECK (is (show_i64 (255, "5"), "  255"));
  CHECK (is (show_i64 (255, "<5"), "255  "));
  CHECK (is (show_i64 (255, "^6"), " 255  "));
  CHECK (is (show_i64 (255, "*>6"), "***255"));
  CHECK (is (show_i64 (255, "05"), "00255"));
  CHECK (is (show_i64 (-255, "06"), "-00255"));
  CHECK (is (show_i64 (255, "+"), "+255"));
  CHECK (is (show_i64 (255, "x"), "ff"));
  CHECK (is (show_i64 (255, "#X"), "0xFF"));
  CHECK (is (show_i64 (255, "#06x"), "0x00ff"));
  CHECK (is (show_i64 (5, "08b"), "00000101"));
  CHECK (is (show_i64 (8, "o"), "10"));
  CHECK (is (show_i64 (-1, "x"), "ffffffffffffffff"));
  CHECK (is (show_i64 (1234567, ","), "1,234,567"));
  CHECK (is (show_i64 (1500, "e"), "1.5e3"));
  CHECK (is (RUCHY_TO_STR (ruchy_i8_show, -128), "-128"));
  CHECK (
      is (RUCHY_TO_STR (ruchy_u64_show, UINT64_MAX), "18446744073709551615"));
  CHECK (is (RUCHY_TO_STR (ruchy_i128_show, RUCHY_INT128_MIN),
             "-170141183460469231731687303715884105728"));
}

static void
test_format_floats (void)
{
  CHECK (is (show_f64 (3.0, ""), "3.0"));
  CHECK (is (show_f64 (0.1 + 0.2, ""), "0.30000000000000004"));
  CHECK (is (show_f64 (1e21, ""), "1000000000000000000000.0"));
  CHECK (is (show_f64 (1e-7, ""), "0.0000001"));
  CHECK (is (show_f64 (100000000.0, ""), "100000000.0"));
  CHECK (is (show_f64 (123456.789, ""), "123456.789"));
  CHECK (is (show_f64 (-0.0, ""), "-0.0"));
  CHECK (is (show_f64 (5e-324, "e"), "5e-324"));
  CHECK (
      is (show_f64 (1.7976931348623157e308, "e"), "1.7976931348623157e308"));
  CHECK (is (show_f64 (2.0 / 3.0, ""), "0.6666666666666666"));
  CHECK (is (show_f64 (3.14159, ".2"), "3.14"));
  CHECK (is (show_f64 (3.14159, "8.3"), "   3.142"));
  CHECK (is (show_f64 (-3.5, "08.2"), "-0003.50"));
  CHECK (is (show_f64 (2.5, ".0"), "2"));
  CHECK (is (show_f64 (NAN, "5"), "  NaN"));
  CHECK (is (show_f64 (-INFINITY, ""), "-inf"));
  CHECK (is (show_f64 (1234.5, ","), "1,234.5"));
  CHECK (is (show_f64 (1e16, "?"), "1e16"));
  CHECK (is (RUCHY_TO_STR (ruchy_f32_show, 0.1f), "0.1"));
  CHECK (is (RUCHY_TO_STR (ruchy_f32_show, 16777216.0f), "16777216.0"));
  struct ruchy_writer w = ruchy_string_writer ();
  ruchy_put_f64_bare (&w, 2.0);
  CHECK (is (ruchy_string_finish (&w), "2"));
}

static void
test_format_text (void)
{
  CHECK (is (show_str (L ("hi"), ">6"), "    hi"));
  CHECK (is (show_str (L ("hi"), "^6"), "  hi  "));
  CHECK (is (show_str (L ("hi"), "?"), "\"hi\""));
  CHECK (is (show_str (L ("h\303\251llo"), ".2"), "h\303\251"));
  CHECK (is (show_str (L ("\303\251"), "3"), "\303\251  "));
  CHECK (is (show_str (L ("a\n\"\\\1"), "?"), "\"a\\n\\\"\\\\\\u{1}\""));
  struct ruchy_spec s;
  const char *w, *p;
  size_t wl, pl;
  CHECK (!ruchy_spec_parse ("q", 1, &s, &w, &wl, &p, &pl));
  CHECK (!ruchy_spec_parse ("5.", 2, &s, &w, &wl, &p, &pl));
  CHECK (ruchy_spec_parse ("w$.p$", 5, &s, &w, &wl, &p, &pl) && w && wl == 1
         && *w == 'w' && p && pl == 1 && *p == 'p');
}

/* Round trip of the shortest digits.  */
static void
test_float_round_trip (void)
{
  uint64_t bits = 88172645463325252u;
  int failures = 0;
  for (int i = 0; i < 20000; i++)
    {
      double v;
      bits ^= bits << 13;
      bits ^= bits >> 7;
      bits ^= bits << 17;
      memcpy (&v, &bits, sizeof v);
      if (v != v || isinf (v))
        continue;
      ruchy_str s = show_f64 (v, "e");
      char *text = ruchy_str_to_c (s);
      failures += strtod (text, NULL) != v;
      free (text);
      ruchy_str_drop (s);
    }
  CHECK (failures == 0);
}

/* ---- Containers ------------------------------------------------------ */

RUCHY_MAP_DECLARE (map_str_i64, ruchy_str, int64_t)
RUCHY_MAP_DEFINE (map_str_i64, ruchy_str, ruchy_str, int64_t, ruchy_i64)
RUCHY_MAP_SHOW (map_str_i64, ruchy_str, ruchy_str, int64_t, ruchy_i64)
RUCHY_MAP_EQ (map_str_i64, ruchy_str, ruchy_str, int64_t, ruchy_i64)
RUCHY_SET_DECLARE (set_i64, int64_t)
RUCHY_SET_DEFINE (set_i64, int64_t, ruchy_i64)
RUCHY_SET_SHOW (set_i64, int64_t, ruchy_i64)

static void
test_arrays (void)
{
  ruchy_array_i64 a = { 0 }, b;
  for (int64_t i = 0; i < 100; i++)
    ruchy_array_i64_push (&a, (i * 37) % 100);
  b = ruchy_array_i64_copy (a);
  ruchy_array_i64_sort (&a);
  bool sorted = true, kept = true;
  for (int64_t i = 0; i < 100; i++)
    {
      sorted &= a.data[i] == i;
      kept &= b.data[i] == (i * 37) % 100;
    }
  CHECK (sorted && kept);
  CHECK (ruchy_array_i64_sum (a, AT) == 4950);
  CHECK (ruchy_array_i64_binary_search (a, 42) == 42
         && ruchy_array_i64_binary_search (a, 1000) == -101);
  ruchy_array_i64_set (&a, -1, 7, AT);
  CHECK (a.data[99] == 7);
  ruchy_array_i64_insert (&a, 0, 5, AT);
  CHECK (ruchy_array_i64_remove (&a, 0, AT) == 5 && a.length == 100);
  ruchy_array_i64_drop (a);
  a = ruchy_array_i64_slice (b, 1, 4, AT);
  CHECK (is (RUCHY_TO_STR (ruchy_array_i64_show, a), "[37, 74, 11]"));
  ruchy_array_i64_append (&a, a);
  CHECK (a.length == 6 && ruchy_array_i64_contains (a, 11));
  ruchy_array_i64 u = ruchy_array_i64_unique_values (a);
  CHECK (u.length == 3);
  ruchy_array_i64_drop (u);
  ruchy_array_i64_drop (a);
  ruchy_array_i64_drop (b);

  ruchy_array_str words = ruchy_str_split (L ("c a b"), L (" "));
  ruchy_array_str_sort (&words);
  CHECK (is (RUCHY_TO_STR (ruchy_array_str_show, words),
             "[\"a\", \"b\", \"c\"]"));
  struct ruchy_writer w = ruchy_string_writer ();
  ruchy_array_str_show (&w, words, &ruchy_bare);
  CHECK (is (ruchy_string_finish (&w), "[a, b, c]"));
  ruchy_array_str_drop (words);
  a = ruchy_range_array (10, 0, -3, AT);
  CHECK (is (RUCHY_TO_STR (ruchy_array_i64_show, a), "[10, 7, 4, 1]"));
  ruchy_array_i64_drop (a);
}

static void
test_maps (void)
{
  map_str_i64 m = NULL, copy;
  for (int i = 0; i < 1000; i++)
    {
      char key[20];
      sprintf (key, "k%03d", (i * 7) % 1000);
      ++*map_str_i64_or_insert (&m, str (key), i);
    }
  CHECK (map_str_i64_len (m) == 1000);
  CHECK (*map_str_i64_find (m, L ("k007")) == 2);
  copy = map_str_i64_copy (m);
  int64_t old;
  for (int i = 0; i < 1000; i += 2)
    {
      char key[20];
      sprintf (key, "k%03d", i);
      ruchy_str k = str (key);
      CHECK (map_str_i64_remove (&m, k, &old));
      ruchy_str_drop (k);
    }
  CHECK (map_str_i64_len (m) == 500 && map_str_i64_len (copy) == 1000);
  CHECK (!map_str_i64_has (m, L ("k000")) && map_str_i64_has (m, L ("k001")));
  CHECK (!map_str_i64_eq (m, copy));
  /* Removing and adding again and again must not fill the index.  */
  for (int i = 0; i < 10000; i++)
    {
      map_str_i64_put (&m, str ("again"), i);
      CHECK (map_str_i64_remove (&m, L ("again"), &old) && old == i);
    }
  map_str_i64_drop (m);
  map_str_i64_drop (copy);
  m = NULL;
  map_str_i64_put (&m, str ("b"), 2);
  map_str_i64_put (&m, str ("a"), 1);
  CHECK (is (RUCHY_TO_STR (map_str_i64_show, m), "{a: 1, b: 2}"));
  map_str_i64_drop (m);

  set_i64 s = NULL, t = NULL;
  for (int64_t i = 0; i < 5; i++)
    {
      CHECK (set_i64_insert_key (&s, i));
      set_i64_insert_key (&t, i + 3);
    }
  CHECK (!set_i64_insert_key (&s, 4));
  set_i64 both = set_i64_intersection (s, t);
  CHECK (is (RUCHY_TO_STR (set_i64_show, both), "{3, 4}"));
  set_i64_drop (both);
  set_i64_drop (s);
  set_i64_drop (t);
}

/* ---- Boxes: a long list ---------------------------------------------- */

struct node;
RUCHY_BOX_DECLARE (box_node, struct node)
struct node
{
  int64_t value;
  box_node next;
};
static struct node
node_copy (struct node n)
{
  (void) box_node_copy (n.next);
  return n;
}
static void
node_drop (struct node n)
{
  box_node_drop (n.next);
}
RUCHY_BOX_DEFINE (box_node, struct node, node)

static void
test_boxes (void)
{
  box_node list = NULL;
  for (int64_t i = 0; i < 1000000; i++)
    list = box_node_new ((struct node){ i, list });
  box_node other = box_node_copy (list);
  box_node_place (&other)->value = -1;
  CHECK (box_node_value (list)->value == 999999
         && box_node_value (other)->value == -1);
  box_node_drop (other);
  box_node_drop (list);
}

/* ---- Integers -------------------------------------------------------- */

static void
test_integers (void)
{
  CHECK (ruchy_i32_add (INT32_MAX, 1, AT) == INT32_MIN);
  CHECK (ruchy_u8_sub (0, 1, AT) == 255);
  CHECK (ruchy_u16_mul (65535, 65535, AT) == 1);
  CHECK (ruchy_i64_div (-7, 2, AT) == -3 && ruchy_i64_rem (-7, 3, AT) == -1);
  CHECK (ruchy_i64_rem_euclid (-7, 3, AT) == 2);
  CHECK (ruchy_i64_pow (2, 62, AT) == INT64_C (1) << 62
         && ruchy_i64_pow (7, 0, AT) == 1);
  CHECK (ruchy_i64_shl (1, 65) == 2 && ruchy_i32_shr (-8, 1) == -4);
  CHECK (ruchy_i32_from_f64 (1e20) == INT32_MAX && ruchy_u8_from_f64 (-3) == 0
         && ruchy_i64_from_f64 (NAN) == 0 && ruchy_i64_from_f64 (-2.9) == -2);
  CHECK (ruchy_i8_saturating_add (100, 100) == 127
         && ruchy_i8_saturating_sub (-100, 100) == -128
         && ruchy_u8_saturating_sub (1, 2) == 0);
  int32_t r;
  CHECK (!ruchy_i32_checked_mul (1 << 20, 1 << 20, &r));
  CHECK (ruchy_i64_gcd (-12, 18) == 6);
  CHECK (ruchy_u64_isqrt (UINT64_MAX) == UINT32_MAX
         && ruchy_u64_isqrt (24) == 4);
}

/* ---- Dynamic values, JSON -------------------------------------------- */

static void
test_dynamic (void)
{
  ruchy_dyn v, error_value;
  ruchy_str error;
  CHECK (ruchy_json_parse (
      L (" {\"b\": [1, 2.5, \"x\\u00e9\\n\", null, true], \"a\": {}} "), &v,
      &error));
  CHECK (is (ruchy_json_stringify (v),
             "{\"a\":{},\"b\":[1,2.5,\"x\303\251\\n\",null,true]}"));
  CHECK (is (RUCHY_TO_STR (ruchy_dyn_show, v),
             "{a: {}, b: [1, 2.5, \"x\303\251\\n\", nil, true]}"));
  ruchy_dyn part = ruchy_json_get (v, L ("b.1"));
  CHECK (ruchy_dyn_to_f64 (part, AT) == 2.5);
  ruchy_dyn copy = ruchy_dyn_copy (v);
  ruchy_dyn_set_field (&copy, L ("a"), ruchy_dyn_int (5), AT);
  CHECK (!ruchy_dyn_eq (copy, v));
  ruchy_dyn merged = ruchy_json_merge (v, copy);
  CHECK (ruchy_dyn_eq (merged, copy));
  ruchy_dyn_drop (merged);
  ruchy_dyn_drop (copy);
  ruchy_dyn_drop (v);
  CHECK (!ruchy_json_parse (L ("[1,\n 2,,]"), &error_value, &error));
  CHECK (is (error, "line 2 column 4: expected a value"));

  ruchy_array_dyn a = { 0 };
  ruchy_array_dyn_push (&a, ruchy_dyn_int (1));
  ruchy_array_dyn_push (&a, ruchy_dyn_str (str ("a")));
  ruchy_array_dyn_push (&a, ruchy_dyn_float (2.5));
  v = ruchy_dyn_array (a);
  CHECK (is (RUCHY_TO_STR (ruchy_dyn_show, v), "[1, \"a\", 2.5]"));
  ruchy_dyn n = ruchy_dyn_method (&v, "len", NULL, 0, AT);
  CHECK (n.tag == RUCHY_INT && n.integer == 3);
  ruchy_dyn sum = ruchy_dyn_binary ('+', ruchy_dyn_str (L ("n")),
                                    ruchy_dyn_float (2.0), AT);
  CHECK (is (ruchy_dyn_text (sum), "n2"));
  ruchy_dyn_drop (sum);
  ruchy_dyn_drop (v);
}

/* ---- Try ------------------------------------------------------------- */

static int dropped;

static void
count_drop (int *p)
{
  (void) p;
  dropped++;
}

/* Always throws; the result only tells the compiler that it might return.  */
static int __attribute__ ((noinline)) thrower (int depth)
{
  int guard __attribute__ ((cleanup (count_drop))) = depth;
  if (depth == 0)
    ruchy_throw (ruchy_dyn_str (str ("bad")), AT);
  if (depth == 100)
    (void) ruchy_i64_div (1, depth - 100, AT);
  int result = depth < 0 ? 0 : thrower (depth - 1);
  __asm__ volatile("" ::"r"(&guard));
  return result;
}

static void
try_once (int depth, const char *wanted)
{
  int guard __attribute__ ((cleanup (count_drop))) = 0;
  struct ruchy_try t;
  dropped = 0;
  if (RUCHY_TRY (&t))
    {
      thrower (depth);
      ruchy_try_end (&t);
      CHECK (!"must throw");
    }
  else
    {
      CHECK (dropped == (depth == 100 ? 1 : depth + 1));
      ruchy_dyn e = ruchy_caught (&t);
      CHECK (is (ruchy_dyn_text (e), wanted));
      ruchy_dyn_drop (e);
    }
  __asm__ volatile("" ::"r"(&guard));
}

static void
test_try (void)
{
  try_once (5, "bad");
  try_once (0, "bad");
  try_once (100, "attempt to divide by zero");
}

int
main (int argc, char **argv)
{
  ruchy_start (argc, argv);
  RUN (test_string_append);
  RUN (test_string_characters);
  RUN (test_string_search_and_change);
  RUN (test_string_split);
  RUN (test_parse);
  RUN (test_format_integers);
  RUN (test_format_floats);
  RUN (test_format_text);
  RUN (test_float_round_trip);
  RUN (test_arrays);
  RUN (test_maps);
  RUN (test_boxes);
  RUN (test_integers);
  RUN (test_dynamic);
  RUN (test_try);
  return unit_status ();
}
