/* SPDX-License-Identifier: MIT */
/* Emission: printing and format strings.  */

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "emit.h"
#include "format.h"

struct spec
{
  uint32_t fill;
  char align, sign, type;
  bool alternate, zero, debug;
  bool errors;           /* strings may be errors of std */
  long width, precision; /* -1: not given */
};

static bool
is_align (char c)
{
  return c == '<' || c == '^' || c == '>';
}

/* [[fill]align][+][#][0][width][.precision][type]; a width or precision that
   ends in `$` is an argument and stays -1 here.  */
static bool
parse_spec (const char *p, struct spec *s)
{
  unsigned size = 0;
  *s = (struct spec){ .width = -1, .precision = -1 };
  if (*p)
    {
      uint32_t c = utf8_decode (p, &size);
      if (p[size] && is_align (p[size]))
        {
          s->fill = c;
          s->align = p[size];
          p += size + 1;
        }
      else if (is_align (*p))
        s->align = *p++;
    }
  if (*p == '+' || *p == '-')
    s->sign = *p++ == '+' ? '+' : 0;
  if (*p == '#')
    s->alternate = true, p++;
  if (*p == '0' && p[1] != '$')
    s->zero = true, p++;
  if (*p == ',')
    s->type = *p++;
  if (isdigit ((unsigned char) *p))
    {
      char *end;
      s->width = strtol (p, &end, 10);
      p = end;
      if (*p == '$')
        s->width = -1, p++;
    }
  else if (isalpha ((unsigned char) *p) || *p == '_')
    {
      const char *q = p;
      while (isalnum ((unsigned char) *q) || *q == '_')
        q++;
      if (*q == '$')
        p = q + 1;
    }
  if (*p == '.')
    {
      p++;
      if (isdigit ((unsigned char) *p))
        {
          char *end;
          s->precision = strtol (p, &end, 10);
          p = end;
          if (*p == '$')
            s->precision = -1, p++;
        }
      else
        {
          while (isalnum ((unsigned char) *p) || *p == '_')
            p++;
          if (*p == '$' || *p == '*')
            p++;
        }
    }
  if (*p == '?')
    s->debug = true, p++;
  else if (*p == ',' || strchr ("xXobeEf", *p ? *p : ' '))
    {
      if (*p)
        s->type = *p == 'f' ? 0 : *p;
      if (*p)
        p++;
      if (*p == '?')
        s->debug = true, s->type = 0, p++;
    }
  else if (*p == 'd' || *p == 's')
    p++;
  return *p == '\0';
}

static const char *
spec_fields (struct emitter *e, const struct spec *s, bool bare)
{
  struct buffer out = { 0 };
  buffer_puts (&out, "{ ");
  if (s->fill)
    buffer_printf (&out, ".fill = 0x%x, ", s->fill);
  if (s->align)
    buffer_printf (&out, ".align = '%c', ", s->align);
  if (s->sign)
    buffer_printf (&out, ".sign = '%c', ", s->sign);
  if (s->type)
    buffer_printf (&out, ".type = '%c', ", s->type);
  if (s->alternate)
    buffer_puts (&out, ".alternate = true, ");
  if (s->zero)
    buffer_puts (&out, ".zero = true, ");
  if (s->width >= 0)
    buffer_printf (&out, ".width = %ld, ", s->width + 1);
  if (s->precision >= 0)
    buffer_printf (&out, ".precision = %ld, ", s->precision + 1);
  if (s->errors)
    buffer_puts (&out, ".text = ruchy_error_show, ");
  buffer_printf (&out, ".mode = %s",
                 s->debug ? "RUCHY_DEBUG"
                 : bare   ? "RUCHY_BARE"
                          : "RUCHY_DISPLAY");
  const char *result = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return result;
}

static const char *
spec_text (struct emitter *e, struct node *piece, bool bare, const char *width,
           const char *precision, bool errors)
{
  struct spec s;
  if (!piece->text || piece->length == 0)
    return bare ? "&ruchy_bare" : "&ruchy_plain";
  if (strcmp (piece->text, FORMAT_AS_FORMATTER) == 0)
    return "&ruchy_formatter";
  if (strcmp (piece->text, "?") == 0)
    return errors ? "&ruchy_debug_error" : "&ruchy_debug";
  if (!parse_spec (piece->text, &s))
    diagnostic_error (e->compilation->diagnostics, piece->span,
                      "`%s` is not a format specification", piece->text);
  s.errors = errors;
  const char *fields = spec_fields (e, &s, bare);
  if (width || precision)
    return text (e, "&(struct ruchy_spec)%s%s%s%s%s%s%s }", fields,
                 width ? ", .width = (uint32_t)(" : "", width ? width : "",
                 width ? ") + 1" : "",
                 precision ? ", .precision = (uint32_t)(" : "",
                 precision ? precision : "", precision ? ") + 1" : "");
  struct string_map_entry *slot = string_map_entry (
      &e->made, text (e, "spec %s", fields), strlen (fields) + 5);
  if (!slot->value)
    {
      slot->value = (void *) text (e, "spec_%u", ++e->specs);
      buffer_printf (&e->literals,
                     "static const struct ruchy_spec %s = %s };\n",
                     (const char *) slot->value, fields);
    }
  return text (e, "&%s", (const char *) slot->value);
}

static void
write_value (struct emitter *e, struct node *piece, const char *writer,
             const char *value, bool f_string, const char *width,
             const char *precision)
{
  struct type *type = type_prune (piece->a->type);
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX
         || type->kind == TYPE_SHARED)
    {
      value = type->kind == TYPE_REFERENCE ? text (e, "(*%s)", value)
                                           : text (e, "%s->value", value);
      type = type_prune (type->arguments[0]);
    }
  bool plain = !piece->text || piece->length == 0;
  bool debug = piece->text && strchr (piece->text, '?');
  if (debug
      && (type == &type_ordering
          || (type->kind == TYPE_OPTION
              && type_prune (type->arguments[0]) == &type_ordering)))
    {
      if (type == &type_ordering)
        put_line (e, piece, "ruchy_put_ordering (%s, %s);", writer, value);
      else
        put_line (e, piece,
                  "ruchy_put_option_ordering (%s, %s.some, %s.value);", writer,
                  value, value);
      return;
    }
  bool container = type->count > 0 || type->kind == TYPE_DYNAMIC
                   || type->kind == TYPE_STRUCT || type->kind == TYPE_ENUM;
  if (type->kind == TYPE_FUNCTION)
    container = false;
  if (plain && (type->kind == TYPE_I64 || type->kind == TYPE_ISIZE))
    put_line (e, piece, "ruchy_put_i64 (%s, %s);", writer, value);
  else if (plain && type->kind == TYPE_STRING)
    put_line (e, piece, "ruchy_put_str (%s, %s);", writer, value);
  else if (plain && type->kind == TYPE_CHAR)
    put_line (e, piece, "ruchy_put_char (%s, %s);", writer, value);
  else
    {
      type_need (e, type, NEED_SHOW);
      put_line (e, piece, "%s_show (%s, %s, %s);", type_prefix (e, type),
                writer, value,
                spec_text (e, piece, f_string && container, width, precision,
                           debug && type_holds (type, &type_error)));
    }
}

/* Whether NODE's value may not come to be.  */
static bool
may_fail (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_INDEX:
    case NODE_CALL:
    case NODE_METHOD_CALL:
    case NODE_BINARY:
      return type_prune (node->type)->kind != TYPE_UNIT;
    case NODE_FIELD:
    case NODE_CONVERT:
    case NODE_UNARY:
      return may_fail (node->a);
    default:
      return false;
    }
}

/* Write the pieces of FORMAT to WRITER (an address).  All values are
   evaluated first.  */
void
emit_pieces (struct emitter *e, struct node *format, const char *writer)
{
  size_t count = format->list.count;
  struct node ***slots = arena_array (e->arena, struct node **, 3 * count + 1);
  bool *owned = arena_array (e->arena, bool, 3 * count + 1);
  const char **texts = arena_array (e->arena, const char *, 3 * count + 1);
  size_t used = 0;
  for (size_t i = 0; i < count; i++)
    {
      struct node *piece = format->list.items[i];
      if (piece->kind != NODE_FORMAT_PIECE)
        continue;
      slots[used++] = &piece->a;
      if (piece->b)
        slots[used++] = &piece->b;
      if (piece->c)
        slots[used++] = &piece->c;
    }
  emit_operands (e, slots, used, owned, texts);
  /* What a call prints comes before the text, and if a value is a panic or
     throws there is no text.  */
  for (size_t i = 0; i < used; i++)
    if ((i > 0 || format->list.items[0]->kind == NODE_STRING)
        && may_fail (*slots[i]) && strchr (texts[i], '('))
      texts[i] = plain_variable (e, format, (*slots[i])->type, texts[i]);
  used = 0;
  for (size_t i = 0; i < count; i++)
    {
      struct node *piece = format->list.items[i];
      if (piece->kind == NODE_STRING)
        {
          struct buffer bytes = { 0 };
          buffer_put_c_string (&bytes, piece->text, piece->length);
          if (piece->length == 1)
            put_line (e, piece, "ruchy_write_byte (%s, %s[0]);", writer,
                      buffer_text (&bytes));
          else if (piece->length)
            put_line (e, piece, "RUCHY_WRITE (%s, %s);", writer,
                      buffer_text (&bytes));
          buffer_free (&bytes);
          continue;
        }
      const char *value = texts[used++];
      const char *width = piece->b ? texts[used++] : NULL;
      const char *precision = piece->c ? texts[used++] : NULL;
      write_value (e, piece, writer, value,
                   (format->flags & FLAG_F_STRING) != 0, width, precision);
    }
}

struct value
emit_format (struct emitter *e, struct node *node)
{
  if (node->list.count == 1 && node->list.items[0]->kind == NODE_STRING)
    return emit_value (e, node->list.items[0]);
  if (node->list.count == 0)
    return (struct value){ "(ruchy_str){ 0 }", false };
  /* Values first: the writer must not be open across a throw.  */
  const char *w = text (e, "w%u", ++e->temporaries);
  struct buffer *out = e->out;
  struct buffer own = { 0 };
  uint32_t line = e->line;
  (void) out;
  (void) own;
  (void) line;
  put_line (e, node, "struct ruchy_writer %s = ruchy_string_writer ();", w);
  emit_pieces (e, node, text (e, "&%s", w));
  const char *t = owned_variable (e, node, &type_string,
                                  text (e, "ruchy_string_finish (&%s)", w));
  return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
}

void
emit_print (struct emitter *e, struct node *node)
{
  const char *writer
      = (node->flags & FLAG_TO_STDERR) ? "&ruchy_stderr" : "&ruchy_stdout";
  struct node *format = node->a;
  if (format->list.count == 1
      && format->list.items[0]->kind == NODE_FORMAT_PIECE
      && format->list.items[0]->a->kind == NODE_FORMAT
      && !format->list.items[0]->text)
    format = format->list.items[0]->a; /* println (f"…") */
  emit_pieces (e, format, writer);
  put_line (e, node,
            (node->flags & FLAG_NEWLINE) ? "ruchy_end_line (%s);"
                                         : "ruchy_end_print (%s);",
            writer);
}

/* A new string with the display text of VALUE (borrowed).  */
const char *
to_string_text (struct emitter *e, struct type *type, const char *value)
{
  value = strip_references (e, type, value);
  type = type_strip (type);
  switch (type->kind)
    {
    case TYPE_STRING:
      return own (e, (struct value){ value, false }, type);
    case TYPE_CHAR:
      return text (e, "ruchy_str_from_char (%s)", value);
    case TYPE_I64:
    case TYPE_I32:
    case TYPE_I16:
    case TYPE_I8:
    case TYPE_ISIZE:
      return text (e, "ruchy_i64_to_str (%s)", value);
    case TYPE_BOOL:
      return text (e, "ruchy_bool_to_str (%s)", value);
    case TYPE_F64:
      return text (e, "ruchy_f64_to_str (%s)", value);
    case TYPE_DYNAMIC:
      return text (e, "ruchy_dyn_text (%s)", value);
    default:
      type_need (e, type, NEED_SHOW);
      return text (e, "RUCHY_TO_STR (%s_show, (%s))", type_prefix (e, type),
                   value);
    }
}
