/* SPDX-License-Identifier: MIT */
/* nests.c: the reader of the table of nests.  Any thread, signal handlers too:
   it only reads.  */

#include "nests.h"
#include "stream.h"

static struct rp_stream
stream_from (const struct rp_unit *unit, const uint8_t *at)
{
  const uint8_t *table = unit->table.nests;
  return (struct rp_stream){ at, table + unit->table.nests_size, false };
}

void
rp_nests_index (const struct rp_unit *unit, const uint8_t **rows)
{
  struct rp_stream stream = stream_from (unit, unit->table.nests);
  while (stream.at != NULL && stream.at < stream.end && !stream.bad)
    {
      uint64_t body = rp_stream_number (&stream);
      if (body < unit->table.body_count)
        rows[body] = stream.at;
      rp_stream_skip_list (&stream, 2);
    }
}

uint32_t
rp_nests_find (const struct rp_unit *unit, const uint8_t *rows,
               uint64_t offset)
{
  if (rows == NULL)
    return RUCHYPROF_NONE;
  struct rp_stream stream = stream_from (unit, rows);
  uint64_t place = 0, site = 0;
  for (uint64_t left = rp_stream_number (&stream); left > 0; left--)
    {
      place += rp_stream_number (&stream);
      uint64_t next = rp_stream_number (&stream);
      if (stream.bad)
        return RUCHYPROF_NONE;
      if (place > offset)
        break;
      site = next;
    }
  return site > 0 && site <= unit->table.site_count ? (uint32_t) site - 1
                                                    : RUCHYPROF_NONE;
}
