/* SPDX-License-Identifier: GPL-3.0-or-later */
/* filter.cc - which functions are counted.  Compiler only.  */

#include "gcc-common.h"

#include <fnmatch.h>

#include "args.h"
#include "coroutines.h"
#include "filter.h"
#include "names.h"
#include "source-lines.h"

/* What the names of functions have that are the bodies of directives of OpenMP
   and OpenACC, and of those that copy variables for them.  */
#define DIRECTIVE_PART "._omp_fn."
#define DIRECTIVE_COPY "._omp_cpyfn."

static bool
has_attribute (tree decl, const char *name)
{
  return lookup_attribute (name, DECL_ATTRIBUTES (decl)) != NULL_TREE;
}

/* An asm statement that defines a label can stand only once; GCC's users mark
   such functions noclone.  */
static bool
has_asm (struct function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gasm *text = dyn_cast<gasm *> (gsi_stmt (g)))
      if (*gimple_asm_string (text))
        return true;
  return false;
}

/* Whether FUN begins transactions, or may run in one: there GCC allows no
   asm.  */
static bool
transactional_p (tree decl, struct function *fun)
{
  tree attributes = TYPE_ATTRIBUTES (TREE_TYPE (decl));
  basic_block bb;
  if (!flag_tm)
    return false;
  if (lookup_attribute ("transaction_safe", attributes)
      || lookup_attribute ("transaction_callable", attributes))
    return true;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gimple_code (gsi_stmt (g)) == GIMPLE_TRANSACTION)
      return true;
  return false;
}

const char *
rp_filter_refuse (cgraph_node *node)
{
  tree decl = node->decl;
  struct function *fun = DECL_STRUCT_FUNCTION (decl);

  if (!fun || !fun->cfg)
    return "it has no body";
  if (has_attribute (decl, "naked"))
    return "it has attribute naked";
  if (has_attribute (decl, "interrupt")
      || has_attribute (decl, "no_caller_saved_registers"))
    return "it is an interrupt handler or keeps all registers";
  if (fun->has_nonlocal_label)
    return "a nested function jumps into it";
  if (transactional_p (decl, fun))
    return "it is part of a transaction";
  if (has_attribute (decl, "noclone") && has_asm (fun))
    return "it has attribute noclone and contains asm";
  return NULL;
}

location_t
rp_place_of_function (tree decl)
{
  location_t place = DECL_SOURCE_LOCATION (decl);
  struct function *fun = DECL_STRUCT_FUNCTION (decl);
  basic_block bb;
  if (LOCATION_LOCUS (place) > BUILTINS_LOCATION || !fun || !fun->cfg
      || !DECL_ARTIFICIAL (decl) || !DECL_NAME (decl)
      || !strstr (IDENTIFIER_POINTER (DECL_NAME (decl)), DIRECTIVE_PART))
    return place;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (LOCATION_LOCUS (gimple_location (gsi_stmt (g))) > BUILTINS_LOCATION)
      return gimple_location (gsi_stmt (g));
  return place;
}

/* Whether GLOB matches NAME, or, if that is of a directive's body, the name of
   the function it is in.  */
static bool
matches_name (const char *glob, const char *name)
{
  if (fnmatch (glob, name, 0) == 0)
    return true;
  const char *end = strstr (name, DIRECTIVE_PART);
  if (!end)
    return false;
  char *begin = xstrndup (name, end - name);
  bool matches = fnmatch (glob, begin, 0) == 0;
  free (begin);
  return matches;
}

static bool
matches_any (const vec<const char *> &globs, tree decl)
{
  expanded_location at = expand_location (rp_place_of_function (decl));
  const char *linkage = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl));
  const char *name = rp_display_name (decl);
  unsigned i;
  const char *glob;
  FOR_EACH_VEC_ELT (globs, i, glob)
  if (matches_name (glob, name) || matches_name (glob, linkage)
      || (at.file
          && (fnmatch (glob, at.file, 0) == 0
              || fnmatch (glob, lbasename (at.file), 0) == 0)))
    return true;
  return false;
}

/* Whether DECL is the function that C++ makes of a unit's static constructors,
   or one that destroys a static array.  */
static bool
static_initialization_p (tree decl)
{
  static const char *const stems[]
      = { "__static_initialization_and_destruction_", "__tcf_" };
  if (!DECL_ARTIFICIAL (decl) || !DECL_NAME (decl))
    return false;
  const char *name = IDENTIFIER_POINTER (DECL_NAME (decl));
  for (unsigned i = 0; i < ARRAY_SIZE (stems); i++)
    if (strncmp (name, stems[i], strlen (stems[i])) == 0)
      return true;
  return false;
}

/* Whether DECL is the way of whole objects, or of those inside others, into a
   constructor or destructor that is compiled once for both (-Os, virtual
   bases).  Where it is compiled for each, each says what it is a copy of.  */
static bool
way_into_structor_p (tree decl)
{
  static const char *const names[]
      = { "__ct_comp ", "__ct_base ", "__dt_comp ", "__dt_base " };
  if (!lang_GNU_CXX () || !DECL_NAME (decl) || DECL_ABSTRACT_ORIGIN (decl))
    return false;
  for (unsigned i = 0; i < ARRAY_SIZE (names); i++)
    if (strcmp (IDENTIFIER_POINTER (DECL_NAME (decl)), names[i]) == 0)
      return true;
  return false;
}

/* Whether DECL is what only the compiler wrote between a call of the source
   and the function that this calls: a thunk, the destructor of `delete', the
   function that a lambda's pointer leads to and its conversion, the way into a
   coroutine that is destroyed, what asks whether a thread's variable is
   initialised, a way into a constructor, what copies variables for a task.  A
   row would count the call twice.  */
static bool
between_p (tree decl)
{
  cgraph_node *node = cgraph_node::get (decl);
  if (node && node->former_thunk_p ())
    return true;
  if (rp_coroutine_part (decl) == RP_COROUTINE_DESTROY
      || way_into_structor_p (decl))
    return true;
  const char *name
      = DECL_NAME (decl) ? IDENTIFIER_POINTER (DECL_NAME (decl)) : "";
  const char *linkage = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl));
  return strcmp (name, "__dt_del ") == 0 || strstr (name, DIRECTIVE_COPY)
         || (DECL_ARTIFICIAL (decl) && lang_GNU_CXX ()
             && (strcmp (name, "__tls_init") == 0
                 || strncmp (linkage, "_ZTW", 4) == 0))
         || (DECL_ARTIFICIAL (decl)
             && (strcmp (name, "_FUN") == 0
                 || strcmp (name, "__conv_op ") == 0));
}

/* Whether DECL copies, finishes or releases variables of a type of Fortran,
   where no source has it: there no name begins so.  */
static bool
fortrans_own_p (tree decl)
{
  return lang_GNU_Fortran () && DECL_NAME (decl)
         && strncmp (IDENTIFIER_POINTER (DECL_NAME (decl)), "__", 2) == 0;
}

/* Whether a system header defines DECL.  What only has its name, or its head,
   from a macro of one (replacements of library functions, the bodies of test
   frameworks) stands where the macro is used.  */
static bool
of_system_header_p (tree decl)
{
  return rp_system_header_p (
      linemap_resolve_location (line_table, rp_place_of_function (decl),
                                LRK_MACRO_EXPANSION_POINT, NULL));
}

bool
rp_filter_wanted (tree decl)
{
  if (static_initialization_p (decl) || between_p (decl)
      || fortrans_own_p (decl)
      || has_attribute (decl, "no_instrument_function"))
    return false;
  if (DECL_ARTIFICIAL (decl)
      && !lookup_attribute ("omp declare target", DECL_ATTRIBUTES (decl))
      && (DECL_STATIC_CONSTRUCTOR (decl) || DECL_STATIC_DESTRUCTOR (decl)
          || LOCATION_LOCUS (rp_place_of_function (decl))
                 <= BUILTINS_LOCATION))
    return false;
  if (!rp_args.system_headers && of_system_header_p (decl))
    return false;
  if (!rp_args.includes.is_empty () && !matches_any (rp_args.includes, decl))
    return false;
  return !matches_any (rp_args.excludes, decl);
}
