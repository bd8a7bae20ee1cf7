/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tables.cc - write what was learnt about the unit, at its end, as assembler
   text.

   Only then all is known: which bare functions and which bodies were really
   emitted and under what names, and the counters in each.  That no table is a
   variable of GCC's keeps it from seeing new references to the user's
   functions: a static function whose only caller inlined it is removed, as it
   would be without the plugin.

   Sections
     ruchyprof_units   the record; retained, bounded by __start_ and __stop_
     .data.rel.ro      bodies and patches: they hold addresses
     ruchyprof_tables  functions, sites, strings, stream, lines, calls,
                       positions; apart, so that the program's .rodata stays
                       together
     ruchyprof_text    counted versions, gates; apart, too: the program's
                       code keeps its places
     ruchyprof_text_cold
                       of those, what an earlier run never called
     ruchyprof_rodata  jump tables of counted versions
     ruchyprof_slots   room for the counters, with a segment register
   Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "attach.h"
#include "branch-gate.h"
#include "code.h"
#include "dump.h"
#include "gates.h"
#include "lines.h"
#include "positions.h"
#include "tables.h"
#include "processor.h"
#include "segment.h"
#include "unit.h"
#include "unit-calls.h"

/* Put a 16-bit, 32-bit, pointer-sized number.  */
#define PUT_RP_U16(v) fprintf (asm_out_file, "\t.short\t%u\n", (unsigned) (v))
#define PUT_RP_U32(v) fprintf (asm_out_file, "\t.long\t%u\n", (unsigned) (v))

static void
put_name (const char *name)
{
  fputs ("\t.quad\t", asm_out_file);
  assemble_name (asm_out_file, name);
  fputc ('\n', asm_out_file);
}

static const char *
assembler_name (tree decl)
{
  return IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl));
}

static void
write_functions (void)
{
  unsigned i;
  struct ruchyprof_function *row;
  fputs (".Lruchyprof_functions:\n", asm_out_file);
#define PUT_FIELD(type, tag, field) PUT_##tag (row->field);
  FOR_EACH_VEC_ELT (rp_unit.functions, i, row)
  {
    RUCHYPROF_FUNCTION_FIELDS (PUT_FIELD)
  }
}

static void
write_sites (void)
{
  unsigned i;
  struct ruchyprof_site *row;
  fputs (".Lruchyprof_sites:\n", asm_out_file);
  FOR_EACH_VEC_ELT (rp_unit.sites, i, row)
  {
    RUCHYPROF_SITE_FIELDS (PUT_FIELD)
  }
}

void
rp_write_asciz (const char *text)
{
  fputs ("\t.asciz\t\"", asm_out_file);
  for (; *text; text++)
    if (ISPRINT (*text) && *text != '"' && *text != '\\')
      fputc (*text, asm_out_file);
    else
      fprintf (asm_out_file, "\\%03o", (unsigned char) *text);
  fputs ("\"\n", asm_out_file);
}

static void
write_strings (void)
{
  const char *text = rp_unit.strings.address ();
  unsigned length = rp_unit.strings.length ();
  fputs (".Lruchyprof_strings:\n", asm_out_file);
  for (unsigned i = 0; i < length; i += strlen (text + i) + 1)
    rp_write_asciz (text + i);
}

/* Write the streams behind each other; *LENGTH is their sum, OFFSETS where
   each begins.  */
static void
write_streams (vec<unsigned> *offsets, unsigned *length)
{
  unsigned i, column = 0;
  struct rp_body *body;
  *length = 0;
  fputs (".Lruchyprof_stream:", asm_out_file);
  FOR_EACH_VEC_ELT (rp_unit.bodies, i, body)
  {
    offsets->safe_push (*length);
    for (unsigned j = 0; j < body->stream.length (); j++, column++)
      fprintf (asm_out_file, "%s%u", column % 24 ? "," : "\n\t.byte\t",
               body->stream[j]);
    *length += body->stream.length ();
  }
  fputc ('\n', asm_out_file);
}

static bool
emitted_p (tree decl)
{
  return TREE_ASM_WRITTEN (decl);
}

static void
write_bodies (const vec<unsigned> &offsets)
{
  unsigned i;
  struct rp_body *body;
  fputs (".Lruchyprof_bodies:\n", asm_out_file);
  FOR_EACH_VEC_ELT (rp_unit.bodies, i, body)
  {
    /* A body that was only called from code that went away has no stream.  */
    if (emitted_p (body->decl) && !body->stream.is_empty ())
      put_name (assembler_name (body->decl));
    else
      fputs ("\t.quad\t0\n", asm_out_file);
    rp_lines_put_offsets (i);
    PUT_RP_U32 (body->function);
    PUT_RP_U32 (body->stream.is_empty () ? RUCHYPROF_NONE : offsets[i]);
    PUT_RP_U32 (body->countdown);
    PUT_RP_U32 (body->flags);
  }
}

static bool
patched_p (const struct rp_version *version)
{
  return version->gated && emitted_p (version->bare)
         && emitted_p (version->copy);
}

/* Whether VERSION's gate is only called by what its bare function was inlined
   into.  */
static bool
branch_only_p (const struct rp_version *version)
{
  return rp_args.gate_branch && version->gated && emitted_p (version->copy);
}

/* The gate of a thunk's function must have been written, too.  */
static bool
thunk_patched_p (const struct rp_thunk *thunk)
{
  return emitted_p (thunk->decl)
         && patched_p (&rp_unit.versions[thunk->version]);
}

/* Refer to the bare function DECL itself, not to what the dynamic linker may
   put in its place; but a COMDAT function may be another object's.  */
static void
put_bare (tree decl, unsigned number)
{
  const char *name = assembler_name (decl);
  if (DECL_COMDAT_GROUP (decl) || !TREE_PUBLIC (decl))
    {
      put_name (name);
      return;
    }
  fprintf (asm_out_file, "\t.set\t.Lruchyprof_bare%u, ", number);
  assemble_name (asm_out_file, name);
  fprintf (asm_out_file, "\n\t.quad\t.Lruchyprof_bare%u\n", number);
}

static unsigned
write_patches (void)
{
  unsigned i, count = 0;
  struct rp_version *version;
  fputs (".Lruchyprof_patches:\n", asm_out_file);
  FOR_EACH_VEC_ELT (rp_unit.versions, i, version)
  {
    if (!patched_p (version) && !branch_only_p (version))
      continue;
    if (patched_p (version))
      put_bare (version->bare, i);
    else
      fputs ("\t.quad\t0\n", asm_out_file);
    fprintf (asm_out_file, "\t.quad\t" RP_GATE_LABEL "\n", i);
    PUT_RP_U32 (rp_unit_body (version->copy));
    PUT_RP_U32 (version->entries);
    count++;
  }
  struct rp_thunk *thunk;
  FOR_EACH_VEC_ELT (rp_unit.thunks, i, thunk)
  {
    if (!thunk_patched_p (thunk))
      continue;
    put_bare (thunk->decl, rp_unit.versions.length () + i);
    fprintf (asm_out_file, "\t.quad\t.Lruchyprof_thunk%u\n", i);
    PUT_RP_U32 (RUCHYPROF_NONE);
    PUT_RP_U32 (RUCHYPROF_NONE);
    count++;
  }
  return count;
}

/* Room for a jump behind the last function of each section that has a patched
   one, too.  Others stay as long as they were: the program's code keeps its
   places.  */
static void
pad_sections (void)
{
  hash_set<section *> padded;
  unsigned i;
  struct rp_version *version;
  FOR_EACH_VEC_ELT (rp_unit.versions, i, version)
  {
    if (!patched_p (version) || DECL_COMDAT_GROUP (version->bare))
      continue;
    section *place = function_section (version->bare);
    if (padded.add (place))
      continue;
    switch_to_section (place);
    fputs ("\t.balign\t16\n", asm_out_file);
  }
  in_section = NULL;
}

static void
write_gates (void)
{
  unsigned i;
  struct rp_version *version;
  fputs ("\t.section\t" RUCHYPROF_TEXT_SECTION ",\"ax\",@progbits\n",
         asm_out_file);
  rp_target_write_cell_function (".Lruchyprof_cell_address");
  rp_target_write_slow_stub (RP_SLOW_LABEL);
  rp_target_write_time_stubs ();
  FOR_EACH_VEC_ELT (rp_unit.versions, i, version)
  {
    if (!version->gated || !emitted_p (version->copy)
        || rp_gate_written_p (i)
        /* With gate=branch, what the bare function was inlined into calls it.
         */
        || (!emitted_p (version->bare) && !rp_args.gate_branch))
      continue;
    rp_gate_write (i, assembler_name (version->copy));
  }
  struct rp_thunk *thunk;
  FOR_EACH_VEC_ELT (rp_unit.thunks, i, thunk)
  {
    char label[40], gate[40];
    if (!thunk_patched_p (thunk))
      continue;
    snprintf (label, sizeof label, ".Lruchyprof_thunk%u", i);
    snprintf (gate, sizeof gate, RP_GATE_LABEL, thunk->version);
    rp_target_write_thunk_gate (label, thunk, gate);
  }
}

/* Room in the image for the unit's slots, that nobody touches.  */
static void
write_slots (void)
{
  if (rp_code_segment_p ())
    fprintf (asm_out_file,
             "\t.section\t" RUCHYPROF_SLOTS_SECTION
             ",\"aw\",@nobits\n\t.balign\t64\n" RP_SLOTS_SYMBOL
             ":\n\t.zero\t%u\n",
             8 * MAX (rp_unit.counter_count, 1));
}

static void
put_slots_offsets (void)
{
  if (rp_code_segment_p ())
    fputs ("\t.hidden\t__start_" RUCHYPROF_SLOTS_SECTION
           "\n\t.long\t" RP_SLOTS_SYMBOL " - .\n"
           "\t.long\t__start_" RUCHYPROF_SLOTS_SECTION " - .\n",
           asm_out_file);
  else
    fputs ("\t.long\t0\n\t.long\t0\n", asm_out_file);
}

static void
write_record (unsigned patches, unsigned stream_size, unsigned source,
              unsigned options)
{
#define PUT_LABEL(label) fputs ("\t.quad\t" label "\n", asm_out_file)
  fputs ("\t.section\t" RUCHYPROF_UNITS_SECTION ",\"awR\",@progbits\n"
         "\t.balign\t8\n" RP_UNIT_SYMBOL ":\n",
         asm_out_file);
  PUT_RP_U16 (RUCHYPROF_ABI_VERSION);
  PUT_RP_U16 (sizeof (struct ruchyprof_unit));
  PUT_RP_U32 (
      (rp_code_shared_cell_p () ? RUCHYPROF_UNIT_SHARED_CELL : 0)
      | (rp_code_segment_p () ? RUCHYPROF_UNIT_SEGMENT : 0)
      | (rp_segment_used_p () ? RUCHYPROF_UNIT_USES_SEGMENT : 0)
      | (rp_args.gate_branch ? RUCHYPROF_UNIT_GATE_BRANCH : 0)
      | (rp_unit.keeps_labels ? RUCHYPROF_UNIT_KEEPS_LABELS : 0)
      | (flag_ipa_ra || rp_unit.keeps_labels ? 0 : RUCHYPROF_UNIT_SAMPLING));
  PUT_RP_U32 (rp_unit.counter_count);
  PUT_RP_U32 (rp_unit.marker_count);
  PUT_RP_U32 (rp_unit.functions.length ());
  PUT_RP_U32 (sizeof (struct ruchyprof_function));
  PUT_RP_U32 (rp_unit.sites.length ());
  PUT_RP_U32 (sizeof (struct ruchyprof_site));
  PUT_RP_U32 (rp_unit.bodies.length ());
  PUT_RP_U32 (sizeof (struct ruchyprof_body));
  PUT_RP_U32 (patches);
  PUT_RP_U32 (sizeof (struct ruchyprof_patch));
  PUT_RP_U32 (rp_unit.strings.length ());
  PUT_RP_U32 (stream_size);
  PUT_RP_U32 (source);
  PUT_RP_U32 (options);
  fputs ("\t.long\t.Lruchyprof_lines_end - .Lruchyprof_lines\n", asm_out_file);
  put_slots_offsets ();
  PUT_RP_U32 (rp_target_gate_head ());
  PUT_LABEL (".Lruchyprof_functions");
  PUT_LABEL (".Lruchyprof_sites");
  PUT_LABEL (".Lruchyprof_bodies");
  PUT_LABEL (".Lruchyprof_patches");
  PUT_LABEL (".Lruchyprof_strings");
  PUT_LABEL (".Lruchyprof_stream");
  PUT_LABEL (".Lruchyprof_lines");
  PUT_LABEL (".Lruchyprof_cell_address");
  put_name (rp_code_link_name ());
  fputs ("\t.quad\t0\n", asm_out_file);
  PUT_LABEL (".Lruchyprof_calls");
  fputs ("\t.long\t.Lruchyprof_calls_end - .Lruchyprof_calls\n"
         "\t.long\t.Lruchyprof_positions_end - .Lruchyprof_positions\n",
         asm_out_file);
  PUT_LABEL (".Lruchyprof_positions");
  PUT_LABEL (".Lruchyprof_nests");
  fputs ("\t.long\t.Lruchyprof_nests_end - .Lruchyprof_nests\n\t.long\t0\n",
         asm_out_file);
}

void
rp_tables_write (void *event_data, void *user_data)
{
  auto_vec<unsigned> offsets;
  unsigned stream_size, patches;
  (void) event_data;
  (void) user_data;

  if (seen_error () || flag_syntax_only || !asm_out_file
      || rp_unit.versions.is_empty ())
    return;
  unsigned i, emitted = 0;
  struct rp_version *version;
  /* Every body that a gate or a table names has a row before the tables are
     written.  */
  FOR_EACH_VEC_ELT (rp_unit.versions, i, version)
  if (emitted_p (version->copy))
    {
      rp_unit_body (version->copy);
      emitted++;
    }
  if (!emitted)
    return;
  unsigned source = rp_unit_string (main_input_filename);
  unsigned options = rp_unit_string (rp_args_summary ());

  fputs ("\t.section\truchyprof_tables,\"a\",@progbits\n\t.balign\t8\n",
         asm_out_file);
  write_functions ();
  write_sites ();
  write_streams (&offsets, &stream_size);
  rp_lines_write ();
  rp_lines_write_nests ();
  rp_calls_write ();
  rp_positions_write ();
  write_strings ();
  fputs ("\t.section\t.data.rel.ro.ruchyprof,\"aw\",@progbits\n"
         "\t.balign\t8\n",
         asm_out_file);
  write_bodies (offsets);
  patches = write_patches ();
  pad_sections ();
  write_gates ();
  write_slots ();
  write_record (patches, stream_size, source, options);
  if (rp_args.attach != RP_ATTACH_NONE)
    rp_attach_write ();
  rp_dump_unit ();
}
