/* SPDX-License-Identifier: MIT */
/* lines.c: the reader of the lines table.  Any thread, signal handlers too:
   it only reads.  */

#include "lines.h"
#include "stream.h"

/* A row's place, from the row before.  */
static void
read_place (struct rp_stream *reader, struct rp_line *row,
            const struct rp_unit *unit)
{
  uint64_t delta = rp_stream_number (reader);
  uint64_t zigzag = delta >> 1;
  row->line += (uint32_t) (zigzag >> 1 ^ (0 - (zigzag & 1)));
  if (!(delta & 1))
    return;
  uint64_t file = rp_stream_number (reader);
  uint64_t function = rp_stream_number (reader);
  row->file = rp_unit_string (unit, file < UINT32_MAX ? (uint32_t) file
                                                      : UINT32_MAX);
  row->function = function > 0 && function <= unit->table.function_count
                      ? (uint32_t) function - 1
                      : RUCHYPROF_NONE;
}

bool
rp_lines_find (const struct rp_unit *unit, uint32_t body, uint64_t offset,
               struct rp_line *line)
{
  const uint8_t *table = unit->table.lines;
  uint32_t from = rp_body_row (unit, body)->lines;
  if (table == NULL || from >= unit->table.lines_size)
    return false;
  struct rp_stream reader
      = { table + from, table + unit->table.lines_size, false };
  struct rp_line row = { "", 0, RUCHYPROF_NONE };
  uint64_t at = 0;
  bool found = false;
  for (uint64_t rows = rp_stream_number (&reader); rows > 0; rows--)
    {
      at += rp_stream_number (&reader);
      read_place (&reader, &row, unit);
      if (reader.bad)
        return false;
      if (at > offset)
        break;
      *line = row;
      found = true;
    }
  return found;
}
