/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lines.cc - from which source line each instruction of a body comes.

   A pass over the final instructions of each body puts a label (a note, as
   debug information uses it: it is no code and bars nothing) where line, file
   or source function change.  At the end of the unit the rows are written as
   differences of labels, which the assembler resolves.  So samples and return
   addresses find their line without debug information, and as exactly as
   with it.

   The source function of an instruction that was inlined is that of the scope
   its location names; GCC drops such scopes without -g, and then it is the
   function whose text the line lies in.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "lines.h"
#include "nests.h"
#include "unit.h"

struct row
{
  int label;
  unsigned line;
  unsigned file;
  unsigned function; /* index + 1; 0: not known */
  unsigned loop;     /* site + 1; 0: in none */
};

struct lines
{
  int begin; /* labels */
  int end;
  vec<struct row> rows;
  vec<struct row> nests; /* where the loop changes */
};

/* By body.  */
static vec<struct lines> all_lines;

/* The files of the last location, as GCC and as the unit name it.  */
static const char *last_name;
static unsigned last_file;

static unsigned
file_of (location_t loc, const char *name)
{
  if (name != last_name)
    {
      last_name = name;
      last_file = rp_unit_file (loc);
    }
  return last_file;
}

/* Whether DECL is a function of the source that was copied; its row.  */
static bool
copied_p (tree decl, unsigned *function)
{
  int version = rp_unit_version_of_source (decl);
  if (version < 0 || rp_unit.versions[version].function == RUCHYPROF_NONE)
    return false;
  *function = rp_unit.versions[version].function;
  return true;
}

/* The counted function that LOC was inlined from, or RUCHYPROF_NONE.  *PLACE
   is the place in it, or in the function that everything was inlined into: of
   a call, if LOC is in a function that is not counted.  */
static unsigned
inlined_function (location_t loc, location_t *place)
{
  *place = loc;
  for (tree block = LOCATION_BLOCK (loc); block && TREE_CODE (block) == BLOCK;
       block = BLOCK_SUPERCONTEXT (block))
    if (inlined_function_outer_scope_p (block))
      {
        tree origin = block_ultimate_origin (block);
        unsigned function;
        if (origin && TREE_CODE (origin) == FUNCTION_DECL
            && (rp_unit_counted (origin, &function)
                || copied_p (origin, &function)))
          return function;
        *place = BLOCK_SOURCE_LOCATION (block);
      }
  return RUCHYPROF_NONE;
}

static bool
holds_p (unsigned function, const struct row *row)
{
  if (function == RUCHYPROF_NONE)
    return false;
  const struct rp_extent *extent = &rp_unit.extents[function];
  return extent->file == row->file && extent->first_line <= row->line
         && row->line <= extent->last_line;
}

/* The innermost function whose text holds ROW's line, OWN if it is one of
   them: templates have the same text.  */
static unsigned
function_by_text (const struct row *row, unsigned own)
{
  unsigned best = holds_p (own, row) ? own : RUCHYPROF_NONE;
  for (unsigned i = 0; i < rp_unit.extents.length (); i++)
    if (holds_p (i, row)
        && (best == RUCHYPROF_NONE
            || rp_unit.extents[i].first_line
                   > rp_unit.extents[best].first_line))
      best = i;
  return best == RUCHYPROF_NONE ? own : best;
}

/* Find where LOC is; LAST is the row before, which has most often the same
   file and function.  */
static void
locate (location_t loc, unsigned own, const struct row *last, struct row *row)
{
  expanded_location at = expand_location (loc);
  row->line = at.line;
  row->file = at.file ? file_of (loc, at.file) : 0;
  location_t place;
  unsigned function = inlined_function (loc, &place);
  if (function == RUCHYPROF_NONE && last && last->file == row->file
      && last->line == row->line)
    row->function = last->function;
  else
    row->function
        = (function == RUCHYPROF_NONE ? function_by_text (row, own) : function)
          + 1;
  row->loop = rp_nests_find (row->function - 1, place) + 1;
  if (!row->loop && row->function - 1 != own)
    row->loop = rp_nests_find (own, place) + 1;
}

int
rp_lines_label (rtx_insn *insn, bool before)
{
  rtx_note *note = before ? emit_note_before (NOTE_INSN_DELETED, insn)
                          : emit_note_after (NOTE_INSN_DELETED, insn);
  NOTE_KIND (note) = NOTE_INSN_DELETED_LABEL;
  CODE_LABEL_NUMBER (note) = CODE_LABEL_NUMBER (gen_label_rtx ());
  return CODE_LABEL_NUMBER (note);
}

static void
label_lines (struct lines *lines, unsigned own)
{
  lines->rows = lines->nests = vNULL;
  unsigned last_loop = 0;
  lines->begin = rp_lines_label (get_insns (), false);
  lines->end = rp_lines_label (get_last_insn (), false);
  location_t last_location = UNKNOWN_LOCATION;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      struct row row;
      struct row *last = lines->rows.is_empty () ? NULL : &lines->rows.last ();
      if (!NONDEBUG_INSN_P (insn) || !INSN_HAS_LOCATION (insn)
          || INSN_LOCATION (insn) == last_location)
        continue;
      last_location = INSN_LOCATION (insn);
      locate (last_location, own, last, &row);
      bool same = last && row.line == last->line && row.file == last->file
                  && row.function == last->function;
      if (same && row.loop == last_loop)
        continue;
      row.label = rp_lines_label (insn, true);
      if (!same)
        lines->rows.safe_push (row);
      if (row.loop != last_loop)
        lines->nests.safe_push (row);
      last_loop = row.loop;
    }
}

void
rp_lines_put_offsets (unsigned index)
{
  if (index >= all_lines.length () || !all_lines[index].begin)
    fprintf (asm_out_file, "\t.long\t0\n\t.long\t%u\n", RUCHYPROF_NONE);
  else
    fprintf (asm_out_file,
             "\t.long\t.L%d - .L%d\n"
             "\t.long\t.Lruchyprof_lines%u - .Lruchyprof_lines\n",
             all_lines[index].end, all_lines[index].begin, index);
}

static void
write_row (const struct row *row, const struct row *last, int last_label)
{
  bool moved = row->file != last->file || row->function != last->function;
  int delta = (int) (row->line - last->line);
  unsigned zigzag = delta < 0 ? -2 * delta - 1 : 2 * delta;
  fprintf (asm_out_file, "\t.uleb128\t.L%d-.L%d,%u", row->label, last_label,
           2 * zigzag + moved);
  if (moved)
    fprintf (asm_out_file, ",%u,%u", row->file, row->function);
  fputc ('\n', asm_out_file);
}

void
rp_lines_write (void)
{
  unsigned i, j;
  struct lines *lines;
  struct row *row;
  fputs (".Lruchyprof_lines:\n", asm_out_file);
  FOR_EACH_VEC_ELT (all_lines, i, lines)
  {
    if (!lines->begin)
      continue;
    struct row last = { lines->begin, 0, 0, 0, 0 };
    fprintf (asm_out_file, ".Lruchyprof_lines%u:\n\t.uleb128\t%u\n", i,
             lines->rows.length ());
    FOR_EACH_VEC_ELT (lines->rows, j, row)
    {
      write_row (row, &last, last.label);
      last = *row;
    }
  }
  fputs (".Lruchyprof_lines_end:\n", asm_out_file);
}

void
rp_lines_write_nests (void)
{
  unsigned i, j;
  struct lines *lines;
  struct row *row;
  fputs (".Lruchyprof_nests:\n", asm_out_file);
  FOR_EACH_VEC_ELT (all_lines, i, lines)
  {
    if (!lines->begin || lines->nests.is_empty ())
      continue;
    int last = lines->begin;
    fprintf (asm_out_file, "\t.uleb128\t%u,%u", i, lines->nests.length ());
    FOR_EACH_VEC_ELT (lines->nests, j, row)
    {
      fprintf (asm_out_file, ",.L%d-.L%d,%u", row->label, last, row->loop);
      last = row->label;
    }
    fputc ('\n', asm_out_file);
  }
  fputs (".Lruchyprof_nests_end:\n", asm_out_file);
}

namespace
{
const pass_data lines_data
    = { RTL_PASS, "ruchyprof_lines", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class lines_pass : public rtl_opt_pass
{
public:
  lines_pass (gcc::context *context) : rtl_opt_pass (lines_data, context) {}
  bool
  gate (function *fun) final override
  {
    return rp_args.lines && rp_unit_counted (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    unsigned own = RUCHYPROF_NONE;
    unsigned body = rp_unit_body (fun->decl);
    rp_unit_counted (fun->decl, &own);
    if (all_lines.length () <= body)
      all_lines.safe_grow_cleared (body + 1, true);
    label_lines (&all_lines[body], own);
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_lines_pass (gcc::context *context)
{
  return new lines_pass (context);
}
