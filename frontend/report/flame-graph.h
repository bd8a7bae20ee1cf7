/* SPDX-License-Identifier: MIT */
/* Flame graphs as interactive SVG: click to zoom, Ctrl-F or the button to
   search, the title of a frame tells its numbers.  */

#ifndef RUCHY_REPORT_FLAME_GRAPH_H
#define RUCHY_REPORT_FLAME_GRAPH_H

#include "base/buffer.h"
#include "report/call-tree.h"

/* TREE as it is.  INVERTED draws the root at the top (an icicle graph).  */
void flame_graph_write (const struct call_tree *tree, const char *title,
                        bool inverted, struct buffer *out);

/* Two trees of one weight in one picture: a frame is as wide as on the side
   where it cost more, so that nothing that vanished is missing; orange has
   grown, blue has shrunk.  What it allocates stays in ARENA.  */
void flame_graph_write_diff (struct arena *arena,
                             const struct call_tree *before,
                             const struct call_tree *after, const char *title,
                             struct buffer *out);

#endif
