/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unit.cc - the tables of the object file while it is being compiled.
   Compiler only.  */

#include "gcc-common.h"

#include "file-prefix-map.h"

#include "filter.h"
#include "names.h"
#include "unit.h"

struct rp_unit rp_unit;

/* Its space keeps it out of reach of any source.  */
#define COUNTED_ATTRIBUTE "ruchyprof counted"

static hash_map<nofree_string_hash, unsigned> *string_offsets;
static hash_map<tree, int> *copies;
static hash_map<tree, int> *bares;
static hash_map<tree, int> *origins; /* of constructors, destructors */
static hash_map<tree, unsigned> *bodies;

/* Every decl we hold, as a TREE_LIST: GCC's collector sees it as a root.  */
static tree kept;

static const struct ggc_root_tab roots[]
    = { { &kept, 1, sizeof kept, &gt_ggc_mx_tree_node, &gt_pch_nx_tree_node },
        LAST_GGC_ROOT_TAB };

void
rp_unit_start (const char *plugin_name)
{
  string_offsets = new hash_map<nofree_string_hash, unsigned>;
  copies = new hash_map<tree, int>;
  bares = new hash_map<tree, int>;
  origins = new hash_map<tree, int>;
  bodies = new hash_map<tree, unsigned>;
  rp_unit_string ("");
  register_callback (plugin_name, PLUGIN_REGISTER_GGC_ROOTS, NULL,
                     CONST_CAST (ggc_root_tab *, roots));
}

void
rp_unit_keep (tree decl)
{
  kept = tree_cons (NULL_TREE, decl, kept);
}

unsigned
rp_unit_string (const char *text)
{
  bool existed;
  unsigned *offset = string_offsets->get (text);
  if (offset)
    return *offset;
  unsigned &made = string_offsets->get_or_insert (xstrdup (text), &existed);
  made = rp_unit.strings.length ();
  for (const char *c = text;; c++)
    {
      rp_unit.strings.safe_push (*c);
      if (!*c)
        return made;
    }
}

unsigned
rp_unit_file (location_t loc)
{
  const char *file = expand_location (loc).file;
  return rp_unit_string (file ? remap_debug_filename (file) : "");
}

unsigned
rp_unit_new_markers (unsigned count)
{
  unsigned first = rp_unit.marker_count;
  rp_unit.marker_count += count;
  return first;
}

unsigned
rp_unit_new_slots (unsigned count)
{
  unsigned first = rp_unit.counter_count;
  rp_unit.counter_count += count;
  return first;
}

unsigned
rp_unit_add_function (tree decl)
{
  struct ruchyprof_function row;
  location_t loc = rp_place_of_function (decl);
  expanded_location at = expand_location (loc);
  const char *name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl));

  row.name = rp_unit_string (*name == '*' ? name + 1 : name);
  row.display = rp_unit_string (rp_display_name (decl));
  row.file = rp_unit_file (loc);
  row.line = at.line;
  row.column = at.column;
  row.flags = 0;
  if (!TREE_PUBLIC (decl))
    row.flags |= RUCHYPROF_FUNCTION_LOCAL;
  if (DECL_ARTIFICIAL (decl))
    row.flags |= RUCHYPROF_FUNCTION_ARTIFICIAL;
  if (DECL_NAME (decl) && MAIN_NAME_P (DECL_NAME (decl)))
    row.flags |= RUCHYPROF_FUNCTION_ENTRY;
  row.language = rp_unit_string (lang_hooks.name);
  row.calls = rp_unit_new_markers (1);
  rp_unit.functions.safe_push (row);

  struct function *fun = DECL_STRUCT_FUNCTION (decl);
  unsigned last = fun ? expand_location (fun->function_end_locus).line : 0;
  struct rp_extent extent = { row.file, row.line, MAX (row.line, last) };
  rp_unit.extents.safe_push (extent);
  return rp_unit.functions.length () - 1;
}

unsigned
rp_unit_add_site (enum ruchyprof_site_kind kind, unsigned function,
                  location_t loc, unsigned markers, const char *detail,
                  unsigned parent)
{
  struct ruchyprof_site row;
  expanded_location at = expand_location (loc);

  row.kind = kind;
  row.function = function;
  row.file = rp_unit_file (loc);
  row.line = at.line;
  row.column = at.column;
  row.marker = rp_unit_new_markers (markers);
  row.detail = rp_unit_string (detail);
  row.parent = parent;
  rp_unit.sites.safe_push (row);
  return rp_unit.sites.length () - 1;
}

void
rp_unit_add_version (tree bare, tree copy, unsigned function)
{
  struct rp_version version
      = { bare, copy, function, false, RUCHYPROF_NONE, false };
  int index = rp_unit.versions.length ();
  rp_unit.versions.safe_push (version);
  bares->put (bare, index);
  copies->put (copy, index);
  tree origin = DECL_ABSTRACT_ORIGIN (bare);
  if (function != RUCHYPROF_NONE && origin && !origins->get (origin))
    origins->put (origin, index);
  rp_unit_keep (bare);
  rp_unit_keep (copy);
}

int
rp_unit_version_of_copy (tree decl)
{
  int *index = copies->get (decl);
  return index ? *index : -1;
}

int
rp_unit_version_of_bare (tree decl)
{
  int *index = bares->get (decl);
  return index ? *index : -1;
}

int
rp_unit_version_of_source (tree decl)
{
  int *index = bares->get (decl);
  if (!index)
    index = origins->get (decl);
  return index ? *index : -1;
}

unsigned
rp_unit_body (tree decl)
{
  bool existed;
  unsigned &index = bodies->get_or_insert (decl, &existed);
  if (existed)
    return index;
  struct rp_body body;
  body.decl = decl;
  body.countdown = RUCHYPROF_NONE;
  body.flags = 0;
  body.stream = vNULL;
  body.function = RUCHYPROF_NONE;
  rp_unit_counted (decl, &body.function);
  index = rp_unit.bodies.length ();
  rp_unit.bodies.safe_push (body);
  rp_unit_keep (decl);
  return index;
}

void
rp_stream_put (vec<unsigned char> *stream, unsigned HOST_WIDE_INT number)
{
  do
    {
      unsigned char byte = number & 0x7f;
      number >>= 7;
      stream->safe_push (number ? byte | 0x80 : byte);
    }
  while (number);
}

void
rp_unit_mark_counted (tree decl, unsigned function)
{
  DECL_ATTRIBUTES (decl) = tree_cons (
      get_identifier (COUNTED_ATTRIBUTE),
      build_tree_list (NULL_TREE,
                       build_int_cstu (unsigned_type_node, function)),
      DECL_ATTRIBUTES (decl));
}

bool
rp_unit_counted (tree decl, unsigned *function)
{
  tree attribute
      = lookup_attribute (COUNTED_ATTRIBUTE, DECL_ATTRIBUTES (decl));
  if (!attribute)
    return false;
  if (function)
    *function = tree_to_uhwi (TREE_VALUE (TREE_VALUE (attribute)));
  return true;
}
