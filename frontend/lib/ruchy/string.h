/* SPDX-License-Identifier: MIT */
/* Support library: strings.

   A string is a view of bytes (UTF-8) in a reference-counted buffer, so a
   slice, a trimmed string or a word of a split costs no allocation.  Literals
   are buffers in the program's data whose count never reaches zero.  Appending
   to the only view of a buffer happens in place.

   len() is bytes; index, slice, char_at, substring count characters, in
   constant time if the buffer is ASCII (found out once and remembered).  */

#ifndef RUCHY_STRING_H
#define RUCHY_STRING_H
#pragma GCC system_header

#include "core.h"
#include "integer.h"

/* In front of the bytes.  */
struct ruchy_bytes
{
  uint32_t references;
  uint32_t capacity; /* bytes at DATA; 0 for a literal */
  uint32_t used;     /* bytes that any view may show */
  uint32_t kind;     /* enum ruchy_bytes_kind of the used bytes */
  char data[];
};

enum ruchy_bytes_kind
{
  RUCHY_BYTES_UNKNOWN,
  RUCHY_BYTES_ASCII,
  RUCHY_BYTES_WIDE /* some character is not ASCII */
};

/* All zero is the empty string.  */
typedef struct ruchy_str
{
  const char *data;
  uint32_t length; /* bytes */
  uint32_t offset; /* of DATA in the buffer; ignored if DATA is NULL */
} ruchy_str;

#define RUCHY_IMMORTAL (UINT32_C (1) << 30)

/* A literal: `RUCHY_LITERAL (lit_1, "h\303\251", 3);` at file level, then
   RUCHY_STR (lit_1, 3) is the value.  In a static initialiser of C11 use
   RUCHY_STR_INIT (lit_1, 3).  */
#define RUCHY_LITERAL(name, text, size)                                       \
  static struct ruchy_bytes name = { RUCHY_IMMORTAL, 0, size, 0, text }
#define RUCHY_STR_INIT(name, size)                                            \
  {                                                                           \
    (name).data, size, 0                                                      \
  }
#define RUCHY_STR(name, size) ((ruchy_str) RUCHY_STR_INIT (name, size))

/* The same as an expression: RUCHY_STRING_LITERAL ("hello", 5).  */
#define RUCHY_STRING_LITERAL(text, size)                                      \
  ({                                                                          \
    RUCHY_LITERAL (literal_, text, size);                                     \
    RUCHY_STR (literal_, size);                                               \
  })

RUCHY_INLINE struct ruchy_bytes *
ruchy_str_bytes (ruchy_str s)
{
  return (struct ruchy_bytes *) (s.data - s.offset
                                 - offsetof (struct ruchy_bytes, data));
}

RUCHY_INLINE ruchy_str
ruchy_str_copy (ruchy_str s)
{
  if (s.data)
    ruchy_str_bytes (s)->references++;
  return s;
}

/* gcc can't see that two owners of the same bytes never find one reference
   both.  */
#if __GNUC__ >= 12
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuse-after-free"
#endif
RUCHY_INLINE void
ruchy_str_drop (ruchy_str s)
{
  if (s.data)
    {
      struct ruchy_bytes *bytes = ruchy_str_bytes (s);
      if (--bytes->references == 0)
        free (bytes);
    }
}
#if __GNUC__ >= 12
#pragma GCC diagnostic pop
#endif

RUCHY_INLINE int64_t
ruchy_str_len (ruchy_str s)
{
  return s.length;
}
RUCHY_INLINE bool
ruchy_str_is_empty (ruchy_str s)
{
  return s.length == 0;
}
RUCHY_INLINE bool
ruchy_str_eq (ruchy_str a, ruchy_str b)
{
  return a.length == b.length && ruchy_bytes_eq (a.data, b.data, a.length);
}
RUCHY_INLINE uint64_t
ruchy_str_hash (ruchy_str s)
{
  return ruchy_hash_bytes (s.data, s.length);
}
/* Lexicographic by bytes.  */
int ruchy_str_cmp (ruchy_str a, ruchy_str b);
bool ruchy_str_eq_ignore_ascii_case (ruchy_str a, ruchy_str b);

/* Byte I of S, no check.  */
#define ruchy_str_byte(s, i) ((uint8_t) (s).data[i])

void ruchy_str_show (struct ruchy_writer *w, ruchy_str v,
                     const struct ruchy_spec *spec);
/* println (s): the bytes as they are.  */
RUCHY_INLINE void
ruchy_put_str (struct ruchy_writer *w, ruchy_str s)
{
  ruchy_write (w, s.data, s.length);
}
RUCHY_INLINE void ruchy_put_char (struct ruchy_writer *w, ruchy_char c);

/* ---- Making strings -------------------------------------------------- */

ruchy_str ruchy_str_new (const char *bytes, size_t length);
ruchy_str ruchy_str_from_c (const char *text);
ruchy_str ruchy_str_with_capacity (int64_t bytes);
/* Invalid UTF-8 becomes U+FFFD (text from outside).  */
ruchy_str ruchy_str_from_outside (const char *bytes, size_t length);
/* A one-character string; no allocation if ASCII.  */
extern struct ruchy_bytes ruchy_ascii_strings;
ruchy_str ruchy_str_from_wide_char (ruchy_char c);
RUCHY_INLINE ruchy_str
ruchy_str_from_char (ruchy_char c)
{
  if (RUCHY_UNLIKELY (c >= 0x80))
    return ruchy_str_from_wide_char (c);
  ruchy_ascii_strings.references++;
  return (ruchy_str){ ruchy_ascii_strings.data + c, 1, c };
}
/* NUL-terminated heap copy, to free (): for system calls.  */
char *ruchy_str_to_c (ruchy_str s);
/* S, or a copy of its bytes if S keeps a much larger buffer alive.  */
ruchy_str ruchy_str_compact (ruchy_str s);

/* Formatting into a string (format!, f-strings, to_string):
     struct ruchy_writer w = ruchy_string_writer ();
     RUCHY_WRITE (&w, "n = "); ruchy_i64_show (&w, n, &ruchy_plain);
     ruchy_str s = ruchy_string_finish (&w);
   The bytes are not copied again.  */
struct ruchy_writer ruchy_string_writer (void);
ruchy_str ruchy_string_finish (struct ruchy_writer *w);
/* to_string () of any value: RUCHY_TO_STR (ruchy_i64_show, v).  */
#define RUCHY_TO_STR(show, v)                                                 \
  ({                                                                          \
    struct ruchy_writer to_str_writer_ = ruchy_string_writer ();              \
    show (&to_str_writer_, v, &ruchy_plain);                                  \
    ruchy_string_finish (&to_str_writer_);                                    \
  })
ruchy_str ruchy_i64_to_str (int64_t v);
ruchy_str ruchy_f64_to_str (double v);
ruchy_str ruchy_bool_to_str (bool v);

/* ---- Joining --------------------------------------------------------- */

ruchy_str ruchy_str_concat (ruchy_str a, ruchy_str b);
/* a + b; takes A and extends its buffer if nothing else uses it.  */
ruchy_str ruchy_str_plus (ruchy_str a, ruchy_str b);
/* COUNT strings at once (a chain of +).  */
ruchy_str ruchy_str_concat_n (const ruchy_str *parts, size_t count);
/* "ab" * 3; a count <= 0 gives "".  */
ruchy_str ruchy_str_repeat (ruchy_str s, int64_t count);

/* Enlarge the only view's buffer so that MORE bytes fit behind S, or move to
   a new one.  The bytes behind are then writable at s->data + s->length.  */
void ruchy_str_reserve (ruchy_str *s, size_t more);

/* S with BYTES (of KIND), which may be part of S, appended; takes S.  By
   value, so that a string whose address is not taken lives in registers.  */
ruchy_str ruchy_str_appended_slow (ruchy_str s, const char *bytes,
                                   size_t length, uint32_t kind);

RUCHY_INLINE void
ruchy_str_append_bytes (ruchy_str *s, const char *bytes, size_t length,
                        uint32_t kind)
{
  if (RUCHY_LIKELY (s->data != NULL))
    {
      struct ruchy_bytes *b = ruchy_str_bytes (*s);
      size_t end = (size_t) s->offset + s->length;
      if (RUCHY_LIKELY (b->references == 1 && end + length <= b->capacity))
        {
          memcpy (b->data + end, bytes, length);
          s->length += (uint32_t) length;
          b->used = (uint32_t) (end + length);
          if (kind != RUCHY_BYTES_ASCII && b->kind != RUCHY_BYTES_WIDE)
            b->kind = kind;
          return;
        }
    }
  *s = ruchy_str_appended_slow (*s, bytes, length, kind);
}

/* push_str, +=  */
RUCHY_INLINE void
ruchy_str_append (ruchy_str *s, ruchy_str t)
{
  if (t.length)
    ruchy_str_append_bytes (s, t.data, t.length, ruchy_str_bytes (t)->kind);
}

/* s += v.to_string () without the string in between.  */
void ruchy_str_append_i64 (ruchy_str *s, int64_t v);
void ruchy_str_append_f64 (ruchy_str *s, double v);

/* push (char)  */
ruchy_str ruchy_str_pushed_slow (ruchy_str s, ruchy_char c);
RUCHY_INLINE void
ruchy_str_push (ruchy_str *s, ruchy_char c)
{
  if (RUCHY_LIKELY (s->data != NULL && c < 0x80))
    {
      struct ruchy_bytes *b = ruchy_str_bytes (*s);
      size_t end = (size_t) s->offset + s->length;
      if (RUCHY_LIKELY (b->references == 1 && end < b->capacity))
        {
          b->data[end] = (char) c;
          s->length++;
          b->used = (uint32_t) (end + 1);
          return;
        }
    }
  *s = ruchy_str_pushed_slow (*s, c);
}

/* Write into a string in place: s += f"…".  The writer must be finished with
   ruchy_string_append_finish before S is used again.  */
struct ruchy_writer ruchy_string_append_writer (ruchy_str *s);
void ruchy_string_append_finish (ruchy_str *s, struct ruchy_writer *w);

/* Remove and return the last character, or false if empty.  */
bool ruchy_str_pop (ruchy_str *s, ruchy_char *c);
void ruchy_str_clear (ruchy_str *s);
/* Positions are numbers of characters.  */
void ruchy_str_truncate (ruchy_str *s, int64_t length, const char *at);
void ruchy_str_insert (ruchy_str *s, int64_t index, ruchy_char c,
                       const char *at);
void ruchy_str_insert_str (ruchy_str *s, int64_t index, ruchy_str t,
                           const char *at);
ruchy_char ruchy_str_remove (ruchy_str *s, int64_t index, const char *at);

/* What a type's own fmt gave, on lines of its own as deep as SPEC says.  */
void ruchy_put_own (struct ruchy_writer *w, ruchy_str text,
                    const struct ruchy_spec *spec);

/* ---- Characters ------------------------------------------------------ */

/* Iteration: for (size_t i = 0; i < s.length;)
                ruchy_char c = ruchy_str_next (s, &i);  */
ruchy_char ruchy_str_next_wide (ruchy_str s, size_t *i);
RUCHY_INLINE ruchy_char
ruchy_str_next (ruchy_str s, size_t *i)
{
  unsigned char c = (unsigned char) s.data[*i];
  if (RUCHY_LIKELY (c < 0x80))
    {
      ++*i;
      return c;
    }
  return ruchy_str_next_wide (s, i);
}
/* Backwards: *i is one past the character; start with s.length.  */
ruchy_char ruchy_str_previous (ruchy_str s, size_t *i);

bool ruchy_str_find_kind (ruchy_str s);
/* Whether every byte is ASCII.  */
RUCHY_INLINE bool
ruchy_str_is_ascii (ruchy_str s)
{
  if (!s.data)
    return true;
  uint32_t kind = ruchy_str_bytes (s)->kind;
  return RUCHY_LIKELY (kind == RUCHY_BYTES_ASCII) || ruchy_str_find_kind (s);
}

int64_t ruchy_str_char_count (ruchy_str s);
/* Byte offset of character I (0..count), or -1.  */
int64_t ruchy_str_char_offset (ruchy_str s, int64_t i);

ruchy_char ruchy_str_char_at_slow (ruchy_str s, int64_t i, const char *at);
/* s[i]; negative from the end; panics out of bounds.  */
RUCHY_INLINE ruchy_char
ruchy_str_char_at (ruchy_str s, int64_t i, const char *at)
{
  if (RUCHY_LIKELY ((uint64_t) i < s.length && ruchy_str_is_ascii (s)))
    return (unsigned char) s.data[i];
  return ruchy_str_char_at_slow (s, i, at);
}
/* s.nth (i), s.get (i): false if there is none.  */
bool ruchy_str_char_get (ruchy_str s, int64_t i, ruchy_char *c);
/* The same as a one-character string.  */
RUCHY_INLINE ruchy_str
ruchy_str_index (ruchy_str s, int64_t i, const char *at)
{
  return ruchy_str_from_char (ruchy_str_char_at (s, i, at));
}

/* s[start..end] by characters; negative from the end; an end beyond the
   length panics.  Open end: INT64_MAX.  */
ruchy_str ruchy_str_slice (ruchy_str s, int64_t start, int64_t end,
                           const char *at);
/* The same for substring (start, end): everything is clamped.  */
ruchy_str ruchy_str_substring (ruchy_str s, int64_t start, int64_t end);
/* A view of bytes [start, end), which must be in range and on character
   boundaries.  */
RUCHY_INLINE ruchy_str
ruchy_str_view (ruchy_str s, size_t start, size_t end)
{
  if (start == end)
    return (ruchy_str){ 0 };
  ruchy_str v = { s.data + start, (uint32_t) (end - start),
                  s.offset + (uint32_t) start };
  return ruchy_str_copy (v);
}
ruchy_str ruchy_str_reverse (ruchy_str s);

/* ---- Search ---------------------------------------------------------- */

/* Byte offset of the first / last occurrence, or -1.  */
int64_t ruchy_str_find (ruchy_str s, ruchy_str needle);
int64_t ruchy_str_find_from (ruchy_str s, ruchy_str needle, size_t from);
int64_t ruchy_str_rfind (ruchy_str s, ruchy_str needle);
int64_t ruchy_str_find_char (ruchy_str s, ruchy_char c);
/* The same counted in characters (index_of).  */
int64_t ruchy_str_index_of (ruchy_str s, ruchy_str needle);
int64_t ruchy_str_last_index_of (ruchy_str s, ruchy_str needle);
bool ruchy_str_contains (ruchy_str s, ruchy_str needle);
bool ruchy_str_contains_char (ruchy_str s, ruchy_char c);
bool ruchy_str_starts_with (ruchy_str s, ruchy_str prefix);
bool ruchy_str_ends_with (ruchy_str s, ruchy_str suffix);
int64_t ruchy_str_count (ruchy_str s, ruchy_str needle);

/* All characters have the property (false for "").  */
bool ruchy_str_is_numeric (ruchy_str s);
bool ruchy_str_is_alphabetic (ruchy_str s);
bool ruchy_str_is_alphanumeric (ruchy_str s);

/* ---- Change ---------------------------------------------------------- */

ruchy_str ruchy_str_to_upper (ruchy_str s);
ruchy_str ruchy_str_to_lower (ruchy_str s);
ruchy_str ruchy_str_capitalize (ruchy_str s);
ruchy_str ruchy_str_to_ascii_upper (ruchy_str s);
ruchy_str ruchy_str_to_ascii_lower (ruchy_str s);
ruchy_str ruchy_str_trim (ruchy_str s);
ruchy_str ruchy_str_trim_start (ruchy_str s);
ruchy_str ruchy_str_trim_end (ruchy_str s);
/* Characters of SET are removed at start (1), end (2) or both (3).  */
ruchy_str ruchy_str_trim_chars (ruchy_str s, ruchy_str set, int ends);
/* Whole copies of PATTERN are removed (trim_start_matches …).  */
ruchy_str ruchy_str_trim_matches (ruchy_str s, ruchy_str pattern, int ends);
/* False if S does not start / end so; else *REST.  */
bool ruchy_str_strip_prefix (ruchy_str s, ruchy_str prefix, ruchy_str *rest);
bool ruchy_str_strip_suffix (ruchy_str s, ruchy_str suffix, ruchy_str *rest);
ruchy_str ruchy_str_replace (ruchy_str s, ruchy_str from, ruchy_str to);
/* At most COUNT times.  */
ruchy_str ruchy_str_replace_n (ruchy_str s, ruchy_str from, ruchy_str to,
                               int64_t count);
/* WIDTH characters, filled with FILL at the left / right.  */
ruchy_str ruchy_str_pad_start (ruchy_str s, int64_t width, ruchy_char fill);
ruchy_str ruchy_str_pad_end (ruchy_str s, int64_t width, ruchy_char fill);
/* S with each `{}` replaced by the next of PARTS (format method, and println
   of a format string known only at run time); *USED gets how many were
   used.  */
ruchy_str ruchy_str_format (ruchy_str s, const ruchy_str *parts, size_t count,
                            size_t *used);

/* ---- Splitting without an array -------------------------------------- */

/* for (struct ruchy_split it = ruchy_split_begin (s, sep);
        ruchy_split_next (&it, &part);)   PART is owned by the loop's body.
   An empty separator splits between all characters as Rust does.  */
struct ruchy_split
{
  ruchy_str string; /* borrowed */
  ruchy_str separator;
  size_t next;
  uint8_t kind; /* enum ruchy_split_kind */
  bool done;
};

enum ruchy_split_kind
{
  RUCHY_SPLIT_BYTE, /* the separator has one byte, the string any */
  RUCHY_SPLIT_SEPARATOR,
  RUCHY_SPLIT_CHARACTER, /* empty separator: "", each character, "" */
  RUCHY_SPLIT_WHITESPACE,
  RUCHY_SPLIT_LINE
};

struct ruchy_split ruchy_split_begin (ruchy_str s, ruchy_str separator);
/* Runs of white space separate, none at the ends.  */
struct ruchy_split ruchy_split_whitespace_begin (ruchy_str s);
/* Lines without their ends; a last empty one is left out.  */
struct ruchy_split ruchy_lines_begin (ruchy_str s);
bool ruchy_split_next_slow (struct ruchy_split *it, ruchy_str *part);
RUCHY_INLINE bool
ruchy_split_next (struct ruchy_split *it, ruchy_str *part)
{
  if (it->done || it->kind != RUCHY_SPLIT_BYTE)
    {
      /* So that the address of *PART goes nowhere.  */
      ruchy_str other;
      bool more = ruchy_split_next_slow (it, &other);
      if (more)
        *part = other;
      return more;
    }
  ruchy_str s = it->string;
  const char *hit
      = memchr (s.data + it->next, it->separator.data[0], s.length - it->next);
  size_t end = hit ? (size_t) (hit - s.data) : s.length;
  *part = ruchy_str_view (s, it->next, end);
  it->next = end + 1;
  it->done = !hit;
  return true;
}

/* First occurrence: false if there is none.  */
bool ruchy_str_split_once (ruchy_str s, ruchy_str separator, ruchy_str *left,
                           ruchy_str *right);

/* ---- Numbers --------------------------------------------------------- */

/* Rust's parse.  False with *ERROR set to the text of Rust's error ("invalid
   digit found in string", "cannot parse integer from empty string", "number
   too large to fit in target type", "invalid float literal", …).
   MIN and MAX bound the type.  */
bool ruchy_str_parse_i64 (ruchy_str s, int64_t min, int64_t max,
                          int64_t *value, const char **error);
bool ruchy_str_parse_u64 (ruchy_str s, uint64_t max, uint64_t *value,
                          const char **error);
bool ruchy_str_parse_f64 (ruchy_str s, double *value, const char **error);
bool ruchy_str_parse_bool (ruchy_str s, bool *value, const char **error);
bool ruchy_str_parse_char (ruchy_str s, ruchy_char *value, const char **error);
/* from_str_radix */
bool ruchy_str_parse_radix (ruchy_str s, int64_t radix, int64_t *value,
                            const char **error);

/* int ("42"), "42".to_int (), float ("2.5"): blanks around are allowed, bad
   text panics.  */
int64_t ruchy_str_to_i64 (ruchy_str s, const char *at);
double ruchy_str_to_f64 (ruchy_str s, const char *at);

RUCHY_INLINE void
ruchy_put_char (struct ruchy_writer *w, ruchy_char c)
{
  if (RUCHY_LIKELY (c < 0x80))
    ruchy_write_byte (w, (char) c);
  else
    ruchy_char_show (w, c, &ruchy_plain);
}

#endif
