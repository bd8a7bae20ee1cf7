/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dump.cc - write FILE.ruchyprof.

     body NAME: BLOCKS blocks, COUNTERS counters[, entries derived][, timed]
       SOURCE -> TARGET  tree | unused | entry | slot N
     function INDEX NAME FILE:LINE: marker N
     site KIND FILE:LINE:COLUMN in NAME: markers N ... M [DETAIL]

   Node 0 is the outside.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "dump.h"
#include "flow.h"
#include "unit.h"

static FILE *output;

static bool
open_output (void)
{
  static bool tried;
  if (tried || !rp_args.dump)
    return output != NULL;
  tried = true;
  const char *base = dump_base_name ? dump_base_name : "unit";
  char *name = xasprintf ("%s.ruchyprof", base);
  output = fopen (name, "w");
  if (!output)
    error ("cannot write %qs: %m", name);
  free (name);
  return output != NULL;
}

void
rp_dump_body (tree decl, const struct rp_flow *flow, bool derived, bool timed)
{
  unsigned counters = 0;
  if (!open_output ())
    return;
  for (unsigned i = 0; i < flow->edges.length (); i++)
    counters += flow->edges[i].form == RP_FLOW_COUNTED;
  fprintf (output, "body %s: %u blocks, %u counters%s%s\n",
           IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl)), flow->node_count,
           counters, derived && !timed ? ", entries derived" : "",
           timed ? ", timed" : "");
  for (unsigned i = 0; i < flow->edges.length (); i++)
    {
      const struct rp_flow_edge *e = &flow->edges[i];
      fprintf (output, "  %u -> %u  ", e->source, e->target);
      if (e->form == RP_FLOW_COUNTED)
        fprintf (output, "slot %u\n", e->slot);
      else
        fprintf (output, "%s\n",
                 e->form == RP_FLOW_TREE     ? "tree"
                 : e->form == RP_FLOW_UNUSED ? "unused"
                                             : "entry");
    }
}

static const char *
text_at (unsigned offset)
{
  return rp_unit.strings.address () + offset;
}

void
rp_dump_unit (void)
{
  static const char *const kinds[]
      = { "?", "loop", "branch", "switch", "case", "allocation" };
  static const unsigned markers[] = { 0, 2, 2, 1, 1, 0 };
  if (!open_output ())
    return;
  for (unsigned i = 0; i < rp_unit.functions.length (); i++)
    {
      const struct ruchyprof_function *row = &rp_unit.functions[i];
      fprintf (output, "function %u %s %s:%u: marker %u\n", i,
               text_at (row->name), text_at (row->file), row->line,
               row->calls);
    }
  for (unsigned i = 0; i < rp_unit.sites.length (); i++)
    {
      const struct ruchyprof_site *row = &rp_unit.sites[i];
      fprintf (output, "site %s %s:%u:%u in %s: markers %u ... %u %s\n",
               kinds[row->kind], text_at (row->file), row->line, row->column,
               text_at (rp_unit.functions[row->function].name), row->marker,
               row->marker + markers[row->kind] - 1, text_at (row->detail));
    }
  fclose (output);
  output = NULL;
}
