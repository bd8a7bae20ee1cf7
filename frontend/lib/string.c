/* SPDX-License-Identifier: MIT */
/* Support library: making, growing and indexing strings (see
   ruchy/string.h for the representation).  */

#include "internal.h"

/* All one-character ASCII strings are views of this.  */
struct ruchy_bytes ruchy_ascii_strings
    = { RUCHY_IMMORTAL, 0, 128, RUCHY_BYTES_ASCII,
        "\0\1\2\3\4\5\6\7\10\11\12\13\14\15\16\17\20\21\22\23\24\25\26\27\30"
        "\31\32\33\34\35\36\37 !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKL"
        "MNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\177" };

/* ---- Buffers --------------------------------------------------------- */

static _Noreturn void
too_long (void)
{
  ruchy_panic (NULL, "string longer than 4 GiB");
}

struct ruchy_bytes *
ruchy_bytes_new (size_t capacity)
{
  if (capacity > UINT32_MAX - 64)
    too_long ();
  struct ruchy_bytes *b = ruchy_alloc (sizeof *b + capacity);
  b->references = 1;
  b->capacity = (uint32_t) capacity;
  b->used = 0;
  b->kind = RUCHY_BYTES_UNKNOWN;
  return b;
}

ruchy_str
ruchy_bytes_finish (struct ruchy_bytes *b, size_t length, uint32_t kind)
{
  if (!length)
    {
      free (b);
      return (ruchy_str){ 0 };
    }
  b->used = (uint32_t) length;
  b->kind = kind;
  return (ruchy_str){ b->data, (uint32_t) length, 0 };
}

static uint32_t
kind_of (ruchy_str s)
{
  return s.data ? ruchy_str_bytes (s)->kind : RUCHY_BYTES_ASCII;
}

/* What a buffer made of two kinds of bytes holds.  */
static uint32_t
joined_kind (uint32_t a, uint32_t b)
{
  return a == RUCHY_BYTES_ASCII && b == RUCHY_BYTES_ASCII
             ? RUCHY_BYTES_ASCII
             : RUCHY_BYTES_UNKNOWN;
}

ruchy_str
ruchy_str_new (const char *bytes, size_t length)
{
  if (!length)
    return (ruchy_str){ 0 };
  struct ruchy_bytes *b = ruchy_bytes_new (length);
  memcpy (b->data, bytes, length);
  return ruchy_bytes_finish (b, length, RUCHY_BYTES_UNKNOWN);
}

ruchy_str
ruchy_str_from_c (const char *text)
{
  return ruchy_str_new (text, strlen (text));
}

ruchy_str
ruchy_str_with_capacity (int64_t bytes)
{
  if (bytes <= 0)
    return (ruchy_str){ 0 };
  struct ruchy_bytes *b = ruchy_bytes_new ((size_t) bytes);
  b->kind = RUCHY_BYTES_ASCII;
  return (ruchy_str){ b->data, 0, 0 };
}

ruchy_str
ruchy_str_from_outside (const char *bytes, size_t length)
{
  struct ruchy_writer w = ruchy_string_writer ();
  size_t start = 0;
  for (size_t i = 0; i < length;)
    {
      unsigned n = ruchy_utf8_valid (bytes + i, length - i);
      if (n)
        {
          i += n;
          continue;
        }
      ruchy_write (&w, bytes + start, i - start);
      RUCHY_WRITE (&w, "\xef\xbf\xbd");
      start = i += ruchy_utf8_broken (bytes + i, length - i);
    }
  ruchy_write (&w, bytes + start, length - start);
  return ruchy_string_finish (&w);
}

ruchy_str
ruchy_str_from_wide_char (ruchy_char c)
{
  struct ruchy_bytes *b = ruchy_bytes_new (4);
  return ruchy_bytes_finish (b, ruchy_utf8_encode (c, b->data),
                             RUCHY_BYTES_WIDE);
}

char *
ruchy_str_to_c (ruchy_str s)
{
  char *text = ruchy_alloc ((size_t) s.length + 1);
  if (s.length)
    memcpy (text, s.data, s.length);
  text[s.length] = '\0';
  return text;
}

ruchy_str
ruchy_str_compact (ruchy_str s)
{
  if (s.data && ruchy_str_bytes (s)->capacity > 64 + 4 * s.length)
    return ruchy_str_new (s.data, s.length);
  return ruchy_str_copy (s);
}

/* ---- Writers --------------------------------------------------------- */

struct ruchy_writer
ruchy_string_writer (void)
{
  return (struct ruchy_writer){ .fd = -1 };
}

/* A string writer's data stand in a ruchy_bytes from the start.  */
static struct ruchy_bytes *
writer_bytes (struct ruchy_writer *w)
{
  return (struct ruchy_bytes *) (w->data
                                 - offsetof (struct ruchy_bytes, data));
}

void
ruchy_string_writer_grow (struct ruchy_writer *w, size_t more)
{
  size_t needed = w->length + more;
  size_t capacity = w->capacity ? w->capacity * 2 : 32;
  if (capacity < needed)
    capacity = needed;
  if (capacity > UINT32_MAX - 64)
    {
      if (needed > UINT32_MAX - 64)
        too_long ();
      capacity = UINT32_MAX - 64;
    }
  if (!w->data)
    {
      w->data = ruchy_bytes_new (capacity)->data;
      w->capacity = capacity;
      return;
    }
  struct ruchy_bytes *b
      = ruchy_realloc (writer_bytes (w), sizeof *b + capacity);
  b->capacity = (uint32_t) capacity;
  w->data = b->data;
  w->capacity = capacity;
}

ruchy_str
ruchy_string_finish (struct ruchy_writer *w)
{
  if (!w->data)
    return (ruchy_str){ 0 };
  struct ruchy_bytes *b = writer_bytes (w);
  size_t length = w->length;
  *w = (struct ruchy_writer){ .fd = -1 };
  return ruchy_bytes_finish (b, length, RUCHY_BYTES_UNKNOWN);
}

struct ruchy_writer
ruchy_string_append_writer (ruchy_str *s)
{
  struct ruchy_writer w = ruchy_string_writer ();
  /* The writer works on the bytes from the buffer's start on.  */
  ruchy_str_reserve (s, 32);
  if (s->offset)
    {
      ruchy_str own = ruchy_str_new (s->data, s->length);
      ruchy_str_drop (*s);
      *s = own;
      ruchy_str_reserve (s, 32);
    }
  struct ruchy_bytes *b = ruchy_str_bytes (*s);
  w.data = b->data;
  w.length = s->length;
  w.capacity = b->capacity;
  *s = (ruchy_str){ 0 };
  return w;
}

void
ruchy_string_append_finish (ruchy_str *s, struct ruchy_writer *w)
{
  *s = ruchy_string_finish (w);
}

/* ---- Growing --------------------------------------------------------- */

void
ruchy_str_reserve (ruchy_str *s, size_t more)
{
  size_t length = s->length;
  size_t needed = length + more;
  struct ruchy_bytes *old = s->data ? ruchy_str_bytes (*s) : NULL;
  if (old && old->references == 1 && s->offset + needed <= old->capacity)
    return;
  size_t capacity = needed < 16 ? 16 : needed;
  if (old && old->references == 1 && capacity < 2 * length)
    capacity = 2 * length;
  if (capacity > UINT32_MAX - 64 && needed <= UINT32_MAX - 64)
    capacity = UINT32_MAX - 64;
  if (old && old->references == 1 && s->offset == 0)
    {
      if (capacity > UINT32_MAX - 64)
        too_long ();
      old = ruchy_realloc (old, sizeof *old + capacity);
      old->capacity = (uint32_t) capacity;
      s->data = old->data;
      return;
    }
  struct ruchy_bytes *b = ruchy_bytes_new (capacity);
  if (length)
    memcpy (b->data, s->data, length);
  b->used = (uint32_t) length;
  b->kind = kind_of (*s);
  ruchy_str_drop (*s);
  *s = (ruchy_str){ b->data, (uint32_t) length, 0 };
}

ruchy_str
ruchy_str_appended_slow (ruchy_str s, const char *bytes, size_t length,
                         uint32_t kind)
{
  /* BYTES may lie in the buffer that moves: hold it.  */
  ruchy_str keep = { 0 };
  if (s.data && bytes >= s.data && bytes < s.data + s.length)
    keep = ruchy_str_copy (s);
  uint32_t own = kind_of (s);
  /* Growing step by step must be geometric even if shared at first.  */
  size_t more = length < s.length ? s.length : length;
  if ((size_t) s.length + more > UINT32_MAX - 64)
    more = length;
  ruchy_str_reserve (&s, more < 16 ? 16 : more);
  struct ruchy_bytes *b = ruchy_str_bytes (s);
  memcpy (b->data + s.offset + s.length, bytes, length);
  s.length += (uint32_t) length;
  b->used = s.offset + s.length;
  b->kind = joined_kind (own, kind);
  ruchy_str_drop (keep);
  return s;
}

ruchy_str
ruchy_str_pushed_slow (ruchy_str s, ruchy_char c)
{
  char text[4];
  ruchy_str_append_bytes (&s, text, ruchy_utf8_encode (c, text),
                          c < 0x80 ? RUCHY_BYTES_ASCII : RUCHY_BYTES_WIDE);
  return s;
}

ruchy_str
ruchy_str_concat_n (const ruchy_str *parts, size_t count)
{
  size_t length = 0;
  uint32_t kind = RUCHY_BYTES_ASCII;
  for (size_t i = 0; i < count; i++)
    {
      length += parts[i].length;
      kind = joined_kind (kind, kind_of (parts[i]));
    }
  if (!length)
    return (ruchy_str){ 0 };
  struct ruchy_bytes *b = ruchy_bytes_new (length);
  char *p = b->data;
  for (size_t i = 0; i < count; i++)
    if (parts[i].length)
      {
        memcpy (p, parts[i].data, parts[i].length);
        p += parts[i].length;
      }
  return ruchy_bytes_finish (b, length, kind);
}

ruchy_str
ruchy_str_concat (ruchy_str a, ruchy_str b)
{
  ruchy_str parts[] = { a, b };
  if (!a.length)
    return ruchy_str_copy (b);
  if (!b.length)
    return ruchy_str_copy (a);
  return ruchy_str_concat_n (parts, 2);
}

ruchy_str
ruchy_str_plus (ruchy_str a, ruchy_str b)
{
  ruchy_str_append (&a, b);
  return a;
}

ruchy_str
ruchy_str_repeat (ruchy_str s, int64_t count)
{
  if (count <= 0 || !s.length)
    return (ruchy_str){ 0 };
  if (count > (int64_t) (UINT32_MAX / s.length))
    too_long ();
  size_t length = s.length * (size_t) count;
  struct ruchy_bytes *b = ruchy_bytes_new (length);
  for (size_t i = 0; i < length; i += s.length)
    memcpy (b->data + i, s.data, s.length);
  return ruchy_bytes_finish (b, length, kind_of (s));
}

bool
ruchy_str_pop (ruchy_str *s, ruchy_char *c)
{
  if (!s->length)
    return false;
  size_t end = s->length;
  *c = ruchy_str_previous (*s, &end);
  s->length = (uint32_t) end;
  return true;
}

void
ruchy_str_clear (ruchy_str *s)
{
  /* Keep the buffer for what is appended next.  */
  if (s->data && ruchy_str_bytes (*s)->references == 1)
    s->length = 0;
  else
    {
      ruchy_str_drop (*s);
      *s = (ruchy_str){ 0 };
    }
}

/* The byte at which character POSITION, 0..length, starts.  */
static size_t
offset_of (ruchy_str s, int64_t position, const char *at)
{
  int64_t offset = ruchy_str_char_offset (s, position);
  if (offset < 0)
    ruchy_panic (at, "Index %lld out of bounds for string of length %lld",
                 (long long) position, (long long) ruchy_str_char_count (s));
  return (size_t) offset;
}

void
ruchy_str_truncate (ruchy_str *s, int64_t length, const char *at)
{
  if (length < 0 || length < ruchy_str_char_count (*s))
    s->length = (uint32_t) offset_of (*s, length, at);
}

void
ruchy_str_insert_str (ruchy_str *s, int64_t index, ruchy_str t, const char *at)
{
  size_t i = offset_of (*s, index, at);
  ruchy_str parts[]
      = { ruchy_str_view (*s, 0, i), t, ruchy_str_view (*s, i, s->length) };
  ruchy_str joined = ruchy_str_concat_n (parts, 3);
  ruchy_str_drop (parts[0]);
  ruchy_str_drop (parts[2]);
  ruchy_str_drop (*s);
  *s = joined;
}

void
ruchy_str_insert (ruchy_str *s, int64_t index, ruchy_char c, const char *at)
{
  ruchy_str one = ruchy_str_from_char (c);
  ruchy_str_insert_str (s, index, one, at);
  ruchy_str_drop (one);
}

ruchy_char
ruchy_str_remove (ruchy_str *s, int64_t index, const char *at)
{
  size_t i = offset_of (*s, index, at);
  if (i == s->length)
    ruchy_panic (at, "cannot remove a char from the end of a string");
  size_t next = i;
  ruchy_char c = ruchy_str_next (*s, &next);
  ruchy_str parts[]
      = { ruchy_str_view (*s, 0, i), ruchy_str_view (*s, next, s->length) };
  ruchy_str joined = ruchy_str_concat (parts[0], parts[1]);
  ruchy_str_drop (parts[0]);
  ruchy_str_drop (parts[1]);
  ruchy_str_drop (*s);
  *s = joined;
  return c;
}

/* ---- Characters ------------------------------------------------------ */

ruchy_char
ruchy_str_next_wide (ruchy_str s, size_t *i)
{
  unsigned size;
  ruchy_char c = ruchy_utf8_decode (s.data + *i, &size);
  *i += size;
  return c;
}

ruchy_char
ruchy_str_previous (ruchy_str s, size_t *i)
{
  unsigned size;
  size_t start = *i - 1;
  while (start && ((unsigned char) s.data[start] & 0xc0) == 0x80)
    start--;
  *i = start;
  return ruchy_utf8_decode (s.data + start, &size);
}

static bool
all_ascii (const char *p, size_t length)
{
  uint64_t seen = 0, word;
  size_t i = 0;
  for (; i + 8 <= length; i += 8)
    {
      memcpy (&word, p + i, 8);
      seen |= word;
    }
  for (; i < length; i++)
    seen |= (uint64_t) (unsigned char) p[i];
  return (seen & UINT64_C (0x8080808080808080)) == 0;
}

bool
ruchy_str_find_kind (ruchy_str s)
{
  struct ruchy_bytes *b = ruchy_str_bytes (s);
  if (b->kind == RUCHY_BYTES_UNKNOWN)
    b->kind
        = all_ascii (b->data, b->used) ? RUCHY_BYTES_ASCII : RUCHY_BYTES_WIDE;
  return b->kind == RUCHY_BYTES_ASCII || all_ascii (s.data, s.length);
}

int64_t
ruchy_str_char_count (ruchy_str s)
{
  return ruchy_str_is_ascii (s)
             ? s.length
             : (int64_t) ruchy_utf8_count (s.data, s.length);
}

int64_t
ruchy_str_char_offset (ruchy_str s, int64_t i)
{
  if (i < 0 || i > (int64_t) s.length)
    return -1;
  if (ruchy_str_is_ascii (s))
    return i;
  size_t offset = 0;
  for (; i && offset < s.length; i--)
    (void) ruchy_str_next (s, &offset);
  return i ? -1 : (int64_t) offset;
}

bool
ruchy_str_char_get (ruchy_str s, int64_t i, ruchy_char *c)
{
  int64_t offset = ruchy_str_char_offset (s, i);
  if (offset < 0 || offset >= (int64_t) s.length)
    return false;
  size_t next = (size_t) offset;
  *c = ruchy_str_next (s, &next);
  return true;
}

ruchy_char
ruchy_str_char_at_slow (ruchy_str s, int64_t i, const char *at)
{
  ruchy_char c;
  int64_t count = i < 0 ? ruchy_str_char_count (s) : 0;
  if (!ruchy_str_char_get (s, i < 0 ? i + count : i, &c))
    ruchy_panic (at, "Index %lld out of bounds for string of length %lld",
                 (long long) i, (long long) ruchy_str_char_count (s));
  return c;
}

ruchy_str
ruchy_str_slice (ruchy_str s, int64_t start, int64_t end, const char *at)
{
  int64_t count = ruchy_str_char_count (s);
  if (start < 0)
    start += count;
  if (end == INT64_MAX)
    end = count;
  else if (end < 0)
    end += count;
  if (start < 0 || end > count || start > end)
    ruchy_panic (at,
                 "slice %lld..%lld out of bounds for string of length %lld",
                 (long long) start, (long long) end, (long long) count);
  return ruchy_str_view (s, (size_t) ruchy_str_char_offset (s, start),
                         (size_t) ruchy_str_char_offset (s, end));
}

ruchy_str
ruchy_str_substring (ruchy_str s, int64_t start, int64_t end)
{
  int64_t count = ruchy_str_char_count (s);
  start = start < 0 ? 0 : start > count ? count : start;
  end = end < start ? start : end > count ? count : end;
  return ruchy_str_view (s, (size_t) ruchy_str_char_offset (s, start),
                         (size_t) ruchy_str_char_offset (s, end));
}

ruchy_str
ruchy_str_reverse (ruchy_str s)
{
  if (!s.length)
    return (ruchy_str){ 0 };
  struct ruchy_bytes *b = ruchy_bytes_new (s.length);
  size_t out = s.length;
  for (size_t i = 0; i < s.length;)
    {
      size_t start = i;
      (void) ruchy_str_next (s, &i);
      out -= i - start;
      memcpy (b->data + out, s.data + start, i - start);
    }
  return ruchy_bytes_finish (b, s.length, kind_of (s));
}
