/* SPDX-License-Identifier: MIT */
/* Templates of the println family.  A placeholder is `{}`, `{:spec}`,
   `{number}`, `{name}` (macros only), each with an optional spec; `{{` and
   `}}` stand for braces.  Anything else in braces is text, as in the
   reference.  */

#include "format.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct placeholder
{
  const char *name; /* inside the braces, before the colon */
  size_t name_length;
  const char *spec; /* NULL: none */
  size_t spec_length;
  const char *end; /* behind the closing brace */
};

static bool
is_name_byte (char c)
{
  return isalnum ((unsigned char) c) || c == '_' || (unsigned char) c >= 0x80;
}

/* Read the placeholder that starts at P (a brace).  */
static bool
read_placeholder (const char *p, const char *end, bool names,
                  struct placeholder *found)
{
  *found = (struct placeholder){ .name = ++p };
  while (p < end && is_name_byte (*p))
    p++;
  found->name_length = p - found->name;
  if (found->name_length > 0 && !names)
    {
      if (!isdigit ((unsigned char) found->name[0]))
        return false;
    }
  if (p < end && *p == ':')
    {
      found->spec = ++p;
      while (p < end && *p != '}' && *p != '{')
        p++;
      found->spec_length = p - found->spec;
    }
  if (p >= end || *p != '}')
    return false;
  found->end = p + 1;
  return true;
}

static bool
has_placeholder (const struct node *template)
{
  const char *end = template->text + template->length;
  struct placeholder found;
  for (const char *p = template->text; p < end; p++)
    if (*p == '{')
      {
        if (p + 1 < end && p[1] == '{')
          p++;
        else if (read_placeholder (p, end, false, &found))
          return true;
      }
  return false;
}

const char *
format_spec_argument (struct arena *arena, const char *spec, bool precision)
{
  for (const char *dollar = strchr (spec, '$'); dollar;
       dollar = strchr (dollar + 1, '$'))
    {
      const char *start = dollar;
      while (start > spec && is_name_byte (start[-1]))
        start--;
      bool behind_dot = start > spec && start[-1] == '.';
      if (behind_dot == precision && start < dollar)
        {
          /* `08$`: a leading 0 is a flag.  */
          if (start[0] == '0' && isdigit ((unsigned char) start[1]))
            start++;
          return arena_strndup (arena, start, dollar - start);
        }
    }
  return NULL;
}

struct state
{
  struct compilation *compilation;
  const struct node *template;
  const struct node_list *arguments; /* the first is the template */
  VECTOR (struct node *) pieces;
  bool *used;
  size_t next;
  bool macro;
};

static void
push_text (struct state *s, const char *text, size_t length)
{
  struct arena *arena = s->compilation->arena;
  if (length == 0)
    return;
  struct node *piece = node_new (arena, NODE_STRING, s->template->span);
  char *copy = arena_alloc (arena, length + 1);
  size_t n = 0;
  for (size_t i = 0; i < length; i++)
    {
      copy[n++] = text[i];
      if ((text[i] == '{' || text[i] == '}') && i + 1 < length
          && text[i + 1] == text[i])
        i++;
    }
  piece->text = copy;
  piece->length = n;
  vector_push (arena, &s->pieces, piece);
}

static struct node *
named_argument (struct state *s, const char *name)
{
  for (size_t i = 1; i < s->arguments->count; i++)
    {
      struct node *argument = s->arguments->items[i];
      if (argument->kind == NODE_NAMED_ARGUMENT
          && strcmp (argument->name, name) == 0)
        {
          s->used[i] = true;
          return argument->a;
        }
    }
  struct node *node
      = node_new (s->compilation->arena, NODE_NAME, s->template->span);
  node->name = name;
  return node;
}

static struct node *
placeholder_value (struct state *s, const struct placeholder *found)
{
  size_t i;
  const char *name
      = arena_strndup (s->compilation->arena, found->name, found->name_length);
  if (found->name_length > 0 && !isdigit ((unsigned char) name[0]))
    return named_argument (s, name);
  if (found->name_length > 0)
    i = 1 + (size_t) strtoul (name, NULL, 10);
  else
    i = s->next++;
  if (i >= s->arguments->count)
    return NULL;
  s->used[i] = true;
  struct node *argument = s->arguments->items[i];
  return argument->kind == NODE_NAMED_ARGUMENT ? argument->a : argument;
}

/* The value of a width or precision given as `name$` or `1$`.  */
static struct node *
spec_value (struct state *s, const char *spec, bool precision)
{
  const char *name
      = format_spec_argument (s->compilation->arena, spec, precision);
  if (!name)
    return NULL;
  if (!isdigit ((unsigned char) name[0]))
    return named_argument (s, name);
  size_t i = 1 + (size_t) strtoul (name, NULL, 10);
  if (i >= s->arguments->count)
    return NULL;
  s->used[i] = true;
  return node_copy (s->compilation->arena, s->arguments->items[i]);
}

static bool
has_star (const struct placeholder *found)
{
  for (size_t i = 0; i + 1 < found->spec_length; i++)
    if (found->spec[i] == '.' && found->spec[i + 1] == '*')
      return true;
  return false;
}

static void
push_placeholder (struct state *s, const char *open,
                  const struct placeholder *found)
{
  struct arena *arena = s->compilation->arena;
  struct node *star = NULL;
  if (has_star (found) && s->next < s->arguments->count)
    {
      /* `{:.*}`: the precision, then the value.  */
      s->used[s->next] = true;
      star = s->arguments->items[s->next++];
    }
  struct node *value = placeholder_value (s, found);
  if (!value)
    {
      if (s->macro)
        diagnostic_error (s->compilation->diagnostics, s->template->span,
                          "the format string has more placeholders than "
                          "there are arguments (%zu)",
                          s->arguments->count - 1);
      /* println ("{} {}", 1) prints what has no value as it is.  */
      push_text (s, open, found->end - open);
      return;
    }
  struct node *piece = node_new (arena, NODE_FORMAT_PIECE, value->span);
  piece->a = value;
  if (s->macro)
    piece->flags |= FLAG_MACRO;
  if (found->spec)
    {
      piece->text = arena_strndup (arena, found->spec, found->spec_length);
      piece->length = found->spec_length;
      piece->b = spec_value (s, piece->text, false);
      piece->c = star ? star : spec_value (s, piece->text, true);
    }
  vector_push (arena, &s->pieces, piece);
}

static void
cut_template (struct state *s)
{
  const char *end = s->template->text + s->template->length;
  const char *text = s->template->text;
  struct placeholder found;
  for (const char *p = text; p < end;)
    {
      if (*p == '{' && p + 1 < end && p[1] == '{')
        p += 2;
      else if (*p == '{' && read_placeholder (p, end, s->macro, &found))
        {
          push_text (s, text, p - text);
          push_placeholder (s, p, &found);
          p = text = found.end;
        }
      else
        p++;
    }
  push_text (s, text, end - text);
}

static struct node *
join_arguments (struct compilation *compilation, const struct node *call,
                const struct node_list *arguments)
{
  struct arena *arena = compilation->arena;
  VECTOR (struct node *) pieces = { 0 };
  struct node *format = node_new (arena, NODE_FORMAT, call->span);
  for (size_t i = 0; i < arguments->count; i++)
    {
      struct node *argument = arguments->items[i];
      if (argument->kind == NODE_NAMED_ARGUMENT)
        argument = argument->a;
      if (i > 0)
        {
          struct node *space = node_new (arena, NODE_STRING, call->span);
          space->text = " ";
          space->length = 1;
          vector_push (arena, &pieces, space);
        }
      if (argument->kind != NODE_STRING)
        {
          struct node *piece
              = node_new (arena, NODE_FORMAT_PIECE, argument->span);
          piece->a = argument;
          argument = piece;
        }
      vector_push (arena, &pieces, argument);
    }
  format->list.items = pieces.items;
  format->list.count = pieces.length;
  return format;
}

struct node *
format_arguments (struct compilation *compilation, const struct node *call,
                  const struct node_list *arguments, bool macro)
{
  const struct node *first = arguments->count ? arguments->items[0] : NULL;
  if (!first || first->kind != NODE_STRING
      || (!macro && (arguments->count < 2 || !has_placeholder (first))))
    return join_arguments (compilation, call, arguments);
  struct state s = { .compilation = compilation,
                     .template = first,
                     .arguments = arguments,
                     .macro = macro,
                     .next = 1 };
  s.used = arena_array (compilation->arena, bool, arguments->count);
  cut_template (&s);
  if (macro)
    for (size_t i = 1; i < arguments->count; i++)
      if (!s.used[i])
        diagnostic_error (compilation->diagnostics, arguments->items[i]->span,
                          "argument is not used by the format string");
  struct node *format = node_new (compilation->arena, NODE_FORMAT, call->span);
  format->list.items = s.pieces.items;
  format->list.count = s.pieces.length;
  return format;
}
