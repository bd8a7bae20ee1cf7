/* SPDX-License-Identifier: MIT */
/* Support library: the MD5 sum of a file (RFC 1321), which tells whether two
   files are the same; it is no protection against forgery.  */

#include "internal.h"

#include <math.h>
#include <string.h>

struct md5
{
  uint32_t state[4];
  uint32_t table[64];
};

static void
md5_begin (struct md5 *m)
{
  static const uint32_t start[]
      = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476 };
  memcpy (m->state, start, sizeof start);
  for (int i = 0; i < 64; i++)
    m->table[i] = (uint32_t) (int64_t) (fabs (sin (i + 1)) * 4294967296.0);
}

/* One block of 64 bytes.  */
static void
md5_block (struct md5 *m, const unsigned char *p)
{
  static const unsigned char shifts[4][4] = {
    { 7, 12, 17, 22 }, { 5, 9, 14, 20 }, { 4, 11, 16, 23 }, { 6, 10, 15, 21 }
  };
  uint32_t a = m->state[0], b = m->state[1], c = m->state[2], d = m->state[3];
  for (unsigned i = 0; i < 64; i++)
    {
      unsigned word = i / 16 == 0   ? i
                      : i / 16 == 1 ? 5 * i + 1
                      : i / 16 == 2 ? 3 * i + 5
                                    : 7 * i;
      uint32_t f = i / 16 == 0   ? (b & c) | (~b & d)
                   : i / 16 == 1 ? (d & b) | (~d & c)
                   : i / 16 == 2 ? b ^ c ^ d
                                 : c ^ (b | ~d);
      const unsigned char *q = p + 4 * (word % 16);
      uint32_t value = q[0] | (uint32_t) q[1] << 8 | (uint32_t) q[2] << 16
                       | (uint32_t) q[3] << 24;
      uint32_t sum = a + f + m->table[i] + value;
      unsigned shift = shifts[i / 16][i % 4];
      a = d;
      d = c;
      c = b;
      b += sum << shift | sum >> (32 - shift);
    }
  m->state[0] += a;
  m->state[1] += b;
  m->state[2] += c;
  m->state[3] += d;
}

bool
ruchy_file_hash (ruchy_str path, ruchy_str *hash, ruchy_str *error)
{
  ruchy_array_u8 bytes = { 0 };
  if (!ruchy_read_file_bytes (path, &bytes, error))
    return false;
  struct md5 m;
  size_t length = (size_t) bytes.length, whole = length / 64 * 64;
  unsigned char tail[128] = { 0 };
  md5_begin (&m);
  for (size_t i = 0; i < whole; i += 64)
    md5_block (&m, bytes.data + i);
  if (length > whole)
    memcpy (tail, bytes.data + whole, length - whole);
  tail[length - whole] = 0x80;
  size_t end = length - whole < 56 ? 64 : 128;
  for (int i = 0; i < 8; i++)
    tail[end - 8 + (size_t) i]
        = (unsigned char) ((uint64_t) length * 8 >> 8 * i);
  for (size_t i = 0; i < end; i += 64)
    md5_block (&m, tail + i);
  ruchy_array_u8_drop (bytes);
  struct ruchy_writer w = ruchy_string_writer ();
  for (int i = 0; i < 16; i++)
    {
      unsigned byte = m.state[i / 4] >> 8 * (i % 4) & 255;
      ruchy_write_byte (&w, "0123456789abcdef"[byte >> 4]);
      ruchy_write_byte (&w, "0123456789abcdef"[byte & 15]);
    }
  *hash = ruchy_string_finish (&w);
  return true;
}
