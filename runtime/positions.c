/* SPDX-License-Identifier: MIT */
/* positions.c: reads the plugin's table of positions (abi.h).  */

#include "positions.h"
#include "photo.h"
#include "stream.h"

/* Where the pieces of each body of UNIT begin; NULL: nowhere.  */
static const uint8_t **
index_bodies (const struct rp_unit *unit, struct rp_region *region)
{
  const uint8_t *table = unit->table.positions;
  struct rp_stream stream
      = { table, table + unit->table.positions_size, false };
  const uint8_t **bodies
      = rp_region_alloc (region, unit->table.body_count * sizeof *bodies);
  if (bodies == NULL)
    return NULL;
  while (stream.at < stream.end && !stream.bad)
    {
      uint64_t body = rp_stream_number (&stream);
      if (body < unit->table.body_count)
        bodies[body] = stream.at;
      for (uint64_t pieces = rp_stream_number (&stream);
           pieces > 0 && !stream.bad; pieces--)
        {
          rp_stream_number (&stream);
          rp_stream_skip_list (&stream, 1);
        }
    }
  return bodies;
}

/* Finds the piece at AT that holds the instruction OFFSET bytes behind the
   body's first, and reads its nodes.  */
static bool
read_piece (const struct rp_unit *unit, const uint8_t *at, uint64_t offset,
            struct rp_region *region, struct rp_stop *stop)
{
  const uint8_t *table = unit->table.positions;
  struct rp_stream stream = { at, table + unit->table.positions_size, false };
  struct rp_stream found = { at, at, true };
  uint64_t place = 0;
  for (uint64_t pieces = rp_stream_number (&stream); pieces > 0 && !stream.bad;
       pieces--)
    {
      place += rp_stream_number (&stream);
      if (place > offset)
        break;
      found = stream;
      rp_stream_skip_list (&stream, 1);
    }
  uint64_t count = found.bad ? 0 : rp_stream_number (&found);
  if (count > (uint64_t) (found.end - found.at))
    count = 0;
  stop->nodes = rp_region_alloc (region, count * sizeof *stop->nodes);
  if (stop->nodes == NULL && count > 0)
    return false;
  for (uint64_t i = 0; i < count; i++)
    stop->nodes[i] = rp_stream_number (&found);
  stop->node_count = count;
  return true;
}

static const uint64_t *
slots_of (const struct rp_thread *thread, const struct rp_unit *unit)
{
  const struct rp_family *family = unit->family;
  if (thread == NULL)
    return NULL;
  const struct rp_slab *slab = family->index < thread->slab_capacity
                                   ? thread->slabs[family->index]
                                   : NULL;
  return slab && !family->shared ? slab->slots + unit->first_slot : NULL;
}

int
rp_positions_find (const struct rp_photo *photo, const struct rp_unit *unit,
                   struct rp_region *region, struct rp_stop **stops)
{
  const uint8_t **bodies = NULL;
  *stops = NULL;
  for (size_t i = 0; i < photo->frame_count; i++)
    {
      const struct rp_live *live = &photo->frames[i];
      if (live->unit != unit)
        continue;
      if (bodies == NULL)
        bodies = index_bodies (unit, region);
      struct rp_stop *stop = rp_region_alloc (region, sizeof *stop);
      if (bodies == NULL || stop == NULL)
        return -1;
      stop->body = live->body;
      stop->count = live->count;
      stop->thread = live->thread;
      stop->slots = slots_of (live->thread, unit);
      uintptr_t code = (uintptr_t) rp_body_row (unit, live->body)->code;
      if (bodies[live->body] != NULL
          && !read_piece (unit, bodies[live->body], live->address - code,
                          region, stop))
        return -1;
      stop->next = *stops;
      *stops = stop;
    }
  return 0;
}
