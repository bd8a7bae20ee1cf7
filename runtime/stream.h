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

#endif
