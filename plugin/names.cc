/* SPDX-License-Identifier: GPL-3.0-or-later */
/* names.cc - names of functions for people: see names.h.  */

#include "gcc-common.h"
#include "coroutines.h"
#include "names.h"

static const char attribute_name[] = "ruchyprof_name";

static tree
check_attribute (tree *node, tree name, tree arguments, int flags,
                 bool *no_add_attributes)
{
  (void) node;
  (void) flags;
  if (TREE_CODE (TREE_VALUE (arguments)) == STRING_CST)
    return NULL_TREE;
  warning (OPT_Wattributes, "argument of attribute %qE is not a string", name);
  *no_add_attributes = true;
  return NULL_TREE;
}

/* One string; of declarations.  */
static struct attribute_spec specification = {
  attribute_name, 1, 1, true, false, false, false, check_attribute, NULL
};

static void
register_attributes (void *event_data, void *user_data)
{
  (void) event_data;
  (void) user_data;
  register_attribute (&specification);
}

void
rp_names_start (const char *plugin)
{
  register_callback (plugin, PLUGIN_ATTRIBUTES, register_attributes, NULL);
}

const char *
rp_display_name (tree decl)
{
  tree attribute = lookup_attribute (attribute_name, DECL_ATTRIBUTES (decl));
  if (attribute)
    return TREE_STRING_POINTER (TREE_VALUE (TREE_VALUE (attribute)));
  const char *name = lang_hooks.decl_printable_name (decl, 1);
  if (rp_coroutine_part (decl) != RP_COROUTINE_ACTOR)
    return name;
  /* As its symbol ends; the plain name is that of what callers call.  */
  char *own = ACONCAT ((name, ".actor", NULL));
  return IDENTIFIER_POINTER (get_identifier (own));
}
