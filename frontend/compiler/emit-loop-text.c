/* SPDX-License-Identifier: MIT */
/* Emission: loops over the characters, lines or parts of a string, without
   an array of them.  */

#include <string.h>

#include "emit-loop-use.h"

/* s.split (t), s.lines (), s.split_whitespace () of a string.  */
bool
splits_string (const struct node *node)
{
  if (node->kind != NODE_METHOD_CALL
      || type_prune (node->a->type)->kind != TYPE_STRING)
    return false;
  if (node->list.count == 1)
    return strcmp (node->name, "split") == 0
           && type_prune (node->list.items[0]->type)->kind == TYPE_STRING;
  return node->list.count == 0
         && (strcmp (node->name, "lines") == 0
             || strcmp (node->name, "split_whitespace") == 0);
}

/* The parts are made one by one, without an array of all.  */
void
emit_split_loop (struct emitter *e, struct node *iterable, struct node *loop,
                 struct node *pattern, void (*body) (struct emitter *, void *),
                 void *context)
{
  const char *it = temporary (e), *part = temporary (e);
  const char *held
      = owned_variable (e, loop, &type_string, emit_owned (e, iterable->a));
  if (iterable->list.count)
    {
      struct node *separator = iterable->list.items[0];
      const char *t
          = owned_variable (e, loop, &type_string, emit_owned (e, separator));
      put_line (e, loop, "struct ruchy_split %s = ruchy_split_begin (%s, %s);",
                it, held, t);
    }
  else
    put_line (e, loop, "struct ruchy_split %s = ruchy_%s_begin (%s);", it,
              strcmp (iterable->name, "lines") == 0 ? "lines"
                                                    : "split_whitespace",
              held);
  put_line (e, loop, "for (ruchy_str %s; ruchy_split_next (&%s, &%s);)", part,
            it, part);
  e->indent++;
  open_brace (e);
  const char *word = owned_variable (e, loop, &type_string, part);
  pattern_bind (e, pattern, word, &type_string, false);
  body (e, context);
}

/* s.chars (), s.split (x), s.lines () …: without making the array.  */
bool
text_loop (struct emitter *e, struct node *iterable, struct node *loop,
           struct node *pattern, void (*body) (struct emitter *, void *),
           void *context)
{
  static const struct
  {
    const char *name, *begin;
    size_t arguments;
  } splits[] = { { "split", "ruchy_split_begin", 1 },
                 { "split", "ruchy_split_whitespace_begin", 0 },
                 { "split_whitespace", "ruchy_split_whitespace_begin", 0 },
                 { "lines", "ruchy_lines_begin", 0 } };
  const char *begin = NULL;
  if (iterable->kind != NODE_METHOD_CALL
      || type_prune (iterable->a->type)->kind != TYPE_STRING)
    return false;
  bool chars = strcmp (iterable->name, "chars") == 0
               && type_prune (iterable->type)->kind == TYPE_ARRAY;
  for (size_t i = 0; i < sizeof splits / sizeof *splits; i++)
    if (strcmp (iterable->name, splits[i].name) == 0
        && iterable->list.count == splits[i].arguments)
      begin = splits[i].begin;
  if (!chars && !begin)
    return false;
  put_line (e, NULL, "{");
  e->indent++;
  const char *s
      = owned_variable (e, loop, &type_string, emit_owned (e, iterable->a));
  if (chars)
    {
      const char *i = temporary (e), *c = temporary (e);
      put_line (e, loop, "for (size_t %s = 0; %s < %s.length;)", i, i, s);
      e->indent++;
      open_brace (e);
      put_line (e, loop, "ruchy_char %s = ruchy_str_next (%s, &%s);", c, s, i);
      pattern_bind (e, pattern, c, &type_char, true);
    }
  else
    {
      const char *separator
          = iterable->list.count ? text (
                e, ", %s", emit_spilled (e, iterable->list.items[0], false))
                                 : "";
      const char *it = temporary (e), *part = temporary (e);
      put_line (e, loop, "struct ruchy_split %s = %s (%s%s);", it, begin, s,
                separator);
      put_line (e, loop,
                "for (ruchy_str %s = { 0 }; ruchy_split_next (&%s, &%s);)",
                part, it, part);
      e->indent++;
      open_brace (e);
      pattern_bind (e, pattern, part, &type_string, true);
      if (pattern->kind != NODE_BINDING || !pattern->variable)
        put_line (e, loop, "ruchy_str_drop (%s);", part);
    }
  body (e, context);
  close_brace (e);
  e->indent--;
  e->indent--;
  put_line (e, NULL, "}");
  return true;
}
