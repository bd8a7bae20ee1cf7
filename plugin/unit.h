/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unit.h - what the passes learn about the object file being compiled:
   functions, sites, markers, versions, bodies, counters.  Filled by the
   passes in their order, written out by tables.cc at the end of the unit.
   Compiler only; one unit per process.  */

#ifndef RP_UNIT_H
#define RP_UNIT_H

#include <ruchyprof/abi.h>

/* A bare function and its counted version.  */
struct rp_version
{
  tree bare;
  tree copy;
  unsigned function; /* index, RUCHYPROF_NONE if it is not reported */
  bool gated;        /* it can be entered from outside */
  unsigned entries;  /* slot its gate counts in, or RUCHYPROF_NONE */
  bool other_ways;   /* bare calls do not all begin at its beginning */
};

/* A thunk of a gated function: GCC may inline the bare function into it, so it
   has a gate of its own, which does what the thunk does.  Also a clone that
   attribute target_clones made, which adjusts nothing.  */
struct rp_thunk
{
  tree decl;
  unsigned version;
  HOST_WIDE_INT fixed_offset;
  HOST_WIDE_INT virtual_value;
  bool virtual_offset;
};

/* A counted function as it is when its counters are placed: after inlining
   and cloning.  */
struct rp_body
{
  tree decl;
  unsigned function;
  unsigned countdown;
  unsigned flags;
  vec<unsigned char> stream;
};

/* Where the text of a function stands.  */
struct rp_extent
{
  unsigned file;
  unsigned first_line;
  unsigned last_line;
};

struct rp_unit
{
  vec<struct ruchyprof_function> functions;
  vec<struct rp_extent> extents; /* of each function */
  vec<struct ruchyprof_site> sites;
  vec<struct rp_version> versions;
  vec<struct rp_thunk> thunks;
  vec<struct rp_body> bodies;
  vec<char> strings;
  bool has_uncounted; /* a function that could not be copied */
  bool keeps_labels;  /* a copied function may, for later calls */
  unsigned marker_count;
  unsigned counter_count;
};

extern struct rp_unit rp_unit;

/* Offset of TEXT in the unit's strings; equal texts share one.  */
unsigned rp_unit_string (const char *text);

/* Offset of the name of LOC's file, through -ffile-prefix-map.  */
unsigned rp_unit_file (location_t loc);

/* Numbers of COUNT new consecutive markers, slots.  */
unsigned rp_unit_new_markers (unsigned count);
unsigned rp_unit_new_slots (unsigned count);

/* Index of a new row for the function DECL of the source.  */
unsigned rp_unit_add_function (tree decl);

/* Index of a new site with MARKERS markers at LOC in FUNCTION.  */
unsigned rp_unit_add_site (enum ruchyprof_site_kind kind, unsigned function,
                           location_t loc, unsigned markers,
                           const char *detail, unsigned parent);

/* Index of the version whose counted function is DECL, or of the version
   whose bare function is DECL; -1 if there is none.  */
int rp_unit_version_of_copy (tree decl);
int rp_unit_version_of_bare (tree decl);
/* The version of what DECL is in the source: of a bare function, or of a
   constructor or destructor, of which there may be several.  */
int rp_unit_version_of_source (tree decl);
void rp_unit_add_version (tree bare, tree copy, unsigned function);

/* Index of the body of DECL, made on first use.  */
unsigned rp_unit_body (tree decl);

/* Keep DECL from GCC's garbage collector until the end of the unit.  */
void rp_unit_keep (tree decl);

/* Append NUMBER to STREAM, unsigned LEB128.  */
void rp_stream_put (vec<unsigned char> *stream, unsigned HOST_WIDE_INT number);

/* The attribute that marks DECL, and every clone GCC makes of it, as counted;
   false if it is not there.  *FUNCTION is the row it was made with.  */
bool rp_unit_counted (tree decl, unsigned *function);
void rp_unit_mark_counted (tree decl, unsigned function);

/* Called once, from plugin_init.  */
void rp_unit_start (const char *plugin_name);

#endif
