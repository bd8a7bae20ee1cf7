/* SPDX-License-Identifier: MIT */
/* Random layouts of a program's code: where each function comes to lie is an
   accident of sizes, alignment and link order, and can cost or save several
   percent (Mytkowicz et al. 2009).  */

#ifndef RUCHY_BENCH_LAYOUT_H
#define RUCHY_BENCH_LAYOUT_H

#include <stdint.h>

#include "base/arena.h"

enum
{
  MOST_LAYOUT_OPTIONS = 4
};

/* One layout: options for gcc that move code without changing what it is.  */
struct bench_layout
{
  const char *options[MOST_LAYOUT_OPTIONS];
  unsigned count;
};

/* Draw a layout: the order of the functions, their alignment, and how far the
   first of them is moved (an assembler file, written to PADDING_FILE, that is
   linked before the program).  Returns 0, or -1 with errno if the file can't
   be written.  */
int bench_draw_layout (struct arena *arena, uint64_t *state,
                       const char *padding_file, struct bench_layout *layout);

#endif
