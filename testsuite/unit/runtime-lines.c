/* SPDX-License-Identifier: MIT */
/* The tables of lines and of nests: addresses to lines and to loops, and
   tables that make no sense.  */

#include "unit.h"

#include "lines.h"
#include "nests.h"

#include <string.h>

static const char strings[] = "\0a.c\0b.h";

static struct ruchyprof_body bodies[2];
static struct rp_unit unit;

static void
use (const uint8_t *table, uint32_t size)
{
  memset (&unit, 0, sizeof unit);
  bodies[0].lines = 0;
  bodies[1].lines = RUCHYPROF_NONE;
  unit.table.bodies = bodies;
  unit.table.body_size = sizeof bodies[0];
  unit.table.body_count = 2;
  unit.table.function_count = 3;
  unit.table.strings = strings;
  unit.table.strings_size = sizeof strings;
  unit.table.lines = table;
  unit.table.lines_size = size;
}

static void
test_rows (void)
{
  /* +4: line 10 of a.c, function 0; +8: line 300 of b.h, function 2, which is
     inlined; +2: line 9 of a.c again.  */
  static const uint8_t table[]
      = { 3, 4, 20 * 2 + 1, 1, 1, 8, 0x89, 0x09, 5, 3, 2, 0x8b, 0x09, 1, 1 };
  struct rp_line line;
  use (table, sizeof table);
  CHECK (!rp_lines_find (&unit, 0, 3, &line));
  CHECK (rp_lines_find (&unit, 0, 4, &line));
  CHECK (line.line == 10 && line.function == 0);
  CHECK_TEXT (line.file, "a.c");
  CHECK (rp_lines_find (&unit, 0, 12, &line));
  CHECK (line.line == 300 && line.function == 2);
  CHECK_TEXT (line.file, "b.h");
  CHECK (rp_lines_find (&unit, 0, 100, &line));
  CHECK (line.line == 9 && line.function == 0);
  CHECK (!rp_lines_find (&unit, 1, 4, &line));
}

static void
test_damaged (void)
{
  static const uint8_t endless[] = { 0xff, 0xff, 0xff };
  static const uint8_t cut[] = { 5, 1, 2 };
  static const uint8_t strange[] = { 1, 0, 3, 200, 1, 99 };
  struct rp_line line;
  use (endless, sizeof endless);
  CHECK (!rp_lines_find (&unit, 0, 10, &line));
  use (cut, sizeof cut);
  CHECK (!rp_lines_find (&unit, 0, 10, &line));
  use (strange, sizeof strange);
  CHECK (rp_lines_find (&unit, 0, 10, &line));
  CHECK (line.function == RUCHYPROF_NONE && *line.file == '\0');
  use (NULL, 0);
  CHECK (!rp_lines_find (&unit, 0, 10, &line));
}

/* Body 1 is in the third loop from +4, in the first one from +200 and in none
   from +210.  */
static void
test_nests (void)
{
  static const uint8_t table[] = { 1, 3, 4, 3, 0xc4, 0x01, 1, 10, 0 };
  const uint8_t *rows[2] = { NULL, NULL };
  use (NULL, 0);
  rp_nests_index (&unit, rows);
  CHECK (rows[0] == NULL && rows[1] == NULL);
  unit.table.site_count = 3;
  unit.table.nests = table;
  unit.table.nests_size = sizeof table;
  rp_nests_index (&unit, rows);
  CHECK (rows[0] == NULL && rows[1] == table + 1);
  CHECK (rp_nests_find (&unit, rows[0], 100) == RUCHYPROF_NONE);
  CHECK (rp_nests_find (&unit, rows[1], 3) == RUCHYPROF_NONE);
  CHECK (rp_nests_find (&unit, rows[1], 4) == 2);
  CHECK (rp_nests_find (&unit, rows[1], 199) == 2);
  CHECK (rp_nests_find (&unit, rows[1], 200) == 0);
  CHECK (rp_nests_find (&unit, rows[1], 210) == RUCHYPROF_NONE);
  unit.table.site_count = 2;
  CHECK (rp_nests_find (&unit, rows[1], 4) == RUCHYPROF_NONE);
  unit.table.nests_size = 6; /* it ends within a row */
  CHECK (rp_nests_find (&unit, rows[1], 100) == RUCHYPROF_NONE);
  rows[1] = NULL;
  static const uint8_t many[] = { 0, 200, 1 };
  unit.table.nests = many;
  unit.table.nests_size = sizeof many;
  rp_nests_index (&unit, rows);
  CHECK (rp_nests_find (&unit, rows[0], 100) == RUCHYPROF_NONE);
}

int
main (void)
{
  RUN (test_rows);
  RUN (test_damaged);
  RUN (test_nests);
  return unit_status ();
}
