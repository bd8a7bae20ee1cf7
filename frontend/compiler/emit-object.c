/* SPDX-License-Identifier: MIT */
/* Emission: the C types of trait objects.  */

#include "emit.h"

/* A trait object: a box behind a number that tells the type.  */
void
define_object (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  struct declaration *trait = entry->type->declaration;
  const char *p = entry->prefix;
  buffer_printf (out,
                 "RUCHY_STATIC %s\n%s_copy (%s v)\n{\n  if (v.box)\n    "
                 "v.box->references++;\n  return v;\n}\n",
                 p, p, p);
  struct buffer drop = { 0 }, show = { 0 }, eq = { 0 };
  for (size_t i = 0; i < trait->implementers.length; i++)
    {
      struct declaration *d = trait->implementers.items[i];
      struct type_context context = { e->arena, 0 };
      if (d->kind == DECLARATION_BUILTIN || d->node->more.count)
        continue;
      struct type *t = type_new (
          &context, d->kind == DECLARATION_ENUM ? TYPE_ENUM : TYPE_STRUCT, 0);
      t->declaration = d;
      buffer_printf (&drop,
                     "    case %u:\n      %s_drop (*(%s *)v.box->value);\n   "
                     "   break;\n",
                     d->number, type_prefix (e, t), c_type (e, t));
      buffer_printf (&show,
                     "    case %u:\n      %s_show (w, *(%s *)v.box->value, "
                     "spec);\n      break;\n",
                     d->number, type_prefix (e, t), c_type (e, t));
      buffer_printf (&eq,
                     "    case %u:\n      return a.tag == b.tag && %s_eq "
                     "(*(%s *)a.box->value, *(%s *)b.box->value);\n",
                     d->number, type_prefix (e, t), c_type (e, t),
                     c_type (e, t));
    }
  buffer_printf (out,
                 "RUCHY_STATIC void\n%s_drop (%s v)\n{\n  if (!v.box || "
                 "--v.box->references)\n    return;\n  switch (v.tag)\n    "
                 "{\n%s    default:\n      break;\n    }\n  free "
                 "(v.box);\n}\n",
                 p, p, buffer_text (&drop));
  if (entry->needs & NEED_SHOW)
    buffer_printf (out,
                   "RUCHY_STATIC void\n%s_show (struct ruchy_writer *w, %s "
                   "v, const struct ruchy_spec *spec)\n{\n  switch (v.tag)\n "
                   "   {\n%s    default:\n      break;\n    }\n}\n",
                   p, p, buffer_text (&show));
  if (entry->needs & NEED_EQ)
    buffer_printf (out,
                   "RUCHY_STATIC bool\n%s_eq (%s a, %s b)\n{\n  switch "
                   "(a.tag)\n    {\n%s    default:\n      return false;\n    "
                   "}\n}\n",
                   p, p, p, buffer_text (&eq));
  buffer_free (&drop);
  buffer_free (&show);
  buffer_free (&eq);
}
