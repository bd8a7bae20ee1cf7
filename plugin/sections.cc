/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sections.cc - what counting adds stands apart: the program's own code and
   constants keep their places, ADR 0055.

   Counted versions have their jump tables and constants in sections of their
   own.  A constant that both versions use is the program's: GCC puts it where
   it meets it first, so all bare functions are compiled before the first
   counted version.  GCC takes the functions in reverse postorder of the call
   graph, starting at those that are called from outside, from the last that
   was made to the first; those that it starts at are compiled last, the first
   of them at the very end.  Compiler only.  */

#include "gcc-common.h"

#include "sections.h"
#include "unit.h"

static section *(*rodata_section) (tree, bool);

static section *
choose_rodata (tree decl, bool relocatable)
{
  if (decl && !relocatable && rp_unit_counted (decl, NULL))
    return get_section (RUCHYPROF_RODATA_SECTION, 0, NULL);
  return rodata_section (decl, relocatable);
}

void
rp_sections_set_twin (tree table)
{
  if (TREE_READONLY (table) && !DECL_SECTION_NAME (table))
    set_decl_section_name (table, ".data.rel.ro.ruchyprof");
}

void
rp_sections_place (cgraph_node *copy, const char *section)
{
  tree attributes = remove_attribute ("section", DECL_ATTRIBUTES (copy->decl));
  copy->set_section (section);
  DECL_ATTRIBUTES (copy->decl) = tree_cons (
      get_identifier ("section"),
      build_tree_list (NULL_TREE,
                       build_string (strlen (section) + 1, section)),
      attributes);
}

/* Counted versions that look as if they were called from outside.  */
static vec<cgraph_node *> exposed;

/* The order is found: what a function looks like decides about its code, too.
 */
static void
hide_copies (void *event_data, void *user_data)
{
  (void) event_data;
  (void) user_data;
  for (unsigned i = 0; i < exposed.length (); i++)
    exposed[i]->force_output = 0;
  exposed.release ();
}

static void
move_to_front (symtab_node *node)
{
  if (!node->previous)
    return;
  node->previous->next = node->next;
  if (node->next)
    node->next->previous = node->previous;
  node->previous = NULL;
  node->next = symtab->nodes;
  node->next->previous = node;
  symtab->nodes = node;
}

void
rp_sections_start (const char *plugin)
{
  register_callback (plugin, PLUGIN_ALL_PASSES_START, hide_copies, NULL);
  rodata_section = targetm.asm_out.function_rodata_section;
  targetm.asm_out.function_rodata_section = choose_rodata;
}

namespace
{
const pass_data order_data = {
  SIMPLE_IPA_PASS, "ruchyprof_order", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0
};

class order_pass : public simple_ipa_opt_pass
{
public:
  order_pass (gcc::context *context)
      : simple_ipa_opt_pass (order_data, context)
  {
  }
  unsigned int
  execute (function *) final override
  {
    cgraph_node *node;
    FOR_EACH_FUNCTION (node)
    if (rp_unit_counted (node->decl, NULL) && !node->inlined_to
        && !node->force_output)
      exposed.safe_push (node);
    for (unsigned i = exposed.length (); i-- > 0;)
      {
        move_to_front (exposed[i]);
        exposed[i]->force_output = 1;
      }
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_order_pass (gcc::context *context)
{
  return new order_pass (context);
}
