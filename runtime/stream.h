/* SPDX-License-Identifier: MIT */
/* stream.h - the reader of the tables' unsigned LEB128 numbers (abi.h).  It
   only reads: any thread, signal handlers too.  */

#ifndef RP_STREAM_H
#define RP_STREAM_H

#include "base.h"

struct rp_stream
{
  const uint8_t *at;
  const uint8_t *end;
  bool bad; /* it ended within a number, or a number was too large */
};

static inline uint64_t
rp_stream_number (struct rp_stream *stream)
{
  /* Most numbers have one byte or two.  */
  if (RP_LIKELY (stream->end - stream->at >= 2))
    {
      uint64_t low = stream->at[0], high = stream->at[1];
      if (low < 0x80)
        {
          stream->at++;
          return low;
        }
      if (high < 0x80)
        {
          stream->at += 2;
          return (low & 0x7f) | high << 7;
        }
    }
  uint64_t number = 0;
  for (unsigned shift = 0; shift < 64 && stream->at < stream->end; shift += 7)
    {
      uint8_t byte = *stream->at++;
      number |= (uint64_t) (byte & 0x7f) << shift;
      if (!(byte & 0x80))
        return number;
    }
  stream->bad = true;
  return 0;
}

/* Skips COUNT numbers.  Each ends with a byte below 0x80, of which there are
   as many in eight bytes as bits in what is left of them (Hacker's Delight,
   5-1).  */
static inline void
rp_stream_skip (struct rp_stream *stream, uint64_t count)
{
  while (count >= 8 && stream->end - stream->at >= 8)
    {
      uint64_t word;
      memcpy (&word, stream->at, sizeof word);
      word = ~word >> 7 & UINT64_C (0x0101010101010101);
      count -= word * UINT64_C (0x0101010101010101) >> 56;
      stream->at += 8;
    }
  for (; count > 0; count--)
    {
      while (stream->at < stream->end && *stream->at >= 0x80)
        stream->at++;
      if (stream->at == stream->end)
        {
          stream->bad = true;
          return;
        }
      stream->at++;
    }
}

/* Skips a list: how many items there are, and EACH numbers of each.  */
static inline void
rp_stream_skip_list (struct rp_stream *stream, uint64_t each)
{
  uint64_t items = rp_stream_number (stream);
  /* A product that wraps would look small.  */
  if (items > (uint64_t) (stream->end - stream->at))
    stream->bad = true;
  else
    rp_stream_skip (stream, each * items);
}

#endif
