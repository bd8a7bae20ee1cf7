/* SPDX-License-Identifier: MIT */
/* Parser: structs, classes and enums.  */

#include <string.h>

#include "parse.h"

static struct node *
unnamed_fields (struct parser *parser, struct node *owner)
{
  node_vector fields = { 0 };
  owner->flags |= FLAG_TUPLE_LIKE;
  while (!at_kind (parser, TOKEN_RIGHT_PAREN))
    {
      struct node *field
          = make (parser, NODE_FIELD_DECLARATION, peek (parser));
      skip_visibility (parser);
      if (at_kind (parser, TOKEN_IDENTIFIER)
          && peek_at (parser, 1)->kind == TOKEN_COLON)
        parser->at += 2;
      field->annotation = parse_type (parser);
      field->name = arena_printf (parser->arena, "%zu", fields.length);
      vector_push (parser->arena, &fields, finish (parser, field));
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
  expect (parser, TOKEN_RIGHT_PAREN, "after the fields");
  set_list (&owner->list, &fields);
  return owner;
}

static struct node *
named_field (struct parser *parser)
{
  struct node *field = make (parser, NODE_FIELD_DECLARATION, peek (parser));
  accept (parser, TOKEN_LET);
  accept (parser, TOKEN_VAR);
  accept (parser, TOKEN_MUT);
  field->name_span = peek (parser)->span;
  field->name = expect_name (parser, "a field name");
  if (accept (parser, TOKEN_COLON))
    field->annotation = parse_type (parser);
  if (accept (parser, TOKEN_ASSIGN))
    field->b = parse_expression (parser);
  if (!field->annotation && !field->b)
    fail_expected (parser, "`:` and the type of the field");
  return finish (parser, field);
}

bool
at_method (const struct parser *parser)
{
  enum token_kind next = peek_at (parser, 1)->kind;
  return at_kind (parser, TOKEN_FUN) || at_kind (parser, TOKEN_FN)
         || (at_word (parser, "new")
             && (next == TOKEN_LEFT_PAREN || next == TOKEN_LESS
                 || (next == TOKEN_IDENTIFIER
                     && peek_at (parser, 2)->kind == TOKEN_LEFT_PAREN)))
         || (at_word (parser, "static") && word_at (parser, 1, "new"))
         || ((at_word (parser, "static") || at_word (parser, "async"))
             && (next == TOKEN_FUN || next == TOKEN_FN));
}

struct node *
parse_method (struct parser *parser)
{
  if (at_word (parser, "async"))
    reject (parser, peek (parser)->span,
            "`async` is not supported: async code is out of the scope of this "
            "compiler");
  accept_word (parser, "static");
  bool constructor = at_word (parser, "new");
  /* new unit () { … }: a constructor with a name.  */
  if (constructor && peek_at (parser, 1)->kind == TOKEN_IDENTIFIER)
    advance (parser);
  struct node *method = parse_function (parser);
  if (constructor)
    method->flags |= FLAG_CONSTRUCTOR;
  return method;
}

/* Fields and methods of a struct or class, behind the brace.  Methods go to
   an IMPL node that is returned with OWNER in one ITEMS node.  */
static struct node *
struct_body (struct parser *parser, struct node *owner)
{
  node_vector fields = { 0 }, methods = { 0 };
  bool in_class = parser->in_class;
  while (skip_attributes (parser), !at_kind (parser, TOKEN_RIGHT_BRACE))
    {
      skip_visibility (parser);
      skip_attributes (parser);
      if (at_method (parser))
        vector_push (parser->arena, &methods, parse_method (parser));
      else
        vector_push (parser->arena, &fields, named_field (parser));
      if (!at_kind (parser, TOKEN_RIGHT_BRACE)
          && !at_kind (parser, TOKEN_COMMA)
          && !at_kind (parser, TOKEN_SEMICOLON)
          && !peek (parser)->newline_before
          && parser->tokens[parser->at - 1].kind != TOKEN_RIGHT_BRACE)
        fail_expected (parser, "`,` or a new line after the field");
    }
  parser->in_class = in_class;
  expect (parser, TOKEN_RIGHT_BRACE, "after the fields");
  set_list (&owner->list, &fields);
  finish (parser, owner);
  if (methods.length == 0)
    return owner;
  struct node *impl = node_new (parser->arena, NODE_IMPL, owner->span);
  struct node *type = node_new (parser->arena, NODE_NAMED_TYPE, owner->span);
  struct node *name = node_new (parser->arena, NODE_NAME, owner->span);
  node_vector names = { 0 }, items = { 0 }, arguments = { 0 };
  name->name = type->name = owner->name;
  vector_push (parser->arena, &names, name);
  set_list (&type->list, &names);
  for (size_t i = 0; i < owner->more.count; i++)
    {
      struct node *argument
          = node_new (parser->arena, NODE_NAMED_TYPE, owner->span);
      struct node *generic = node_new (parser->arena, NODE_NAME, owner->span);
      node_vector one = { 0 };
      argument->name = generic->name = owner->more.items[i]->name;
      vector_push (parser->arena, &one, generic);
      set_list (&argument->list, &one);
      vector_push (parser->arena, &arguments, argument);
    }
  set_list (&type->more, &arguments);
  impl->annotation = type;
  impl->more = owner->more;
  impl->flags |= owner->flags & FLAG_CLASS;
  set_list (&impl->list, &methods);
  struct node *both = node_new (parser->arena, NODE_ITEMS, owner->span);
  vector_push (parser->arena, &items, owner);
  vector_push (parser->arena, &items, impl);
  set_list (&both->list, &items);
  return both;
}

struct node *
parse_struct (struct parser *parser, unsigned flags)
{
  struct node *node = make (parser, NODE_STRUCT, advance (parser));
  node->flags |= flags;
  node->name_span = peek (parser)->span;
  node->name = expect_name (parser, "a type name");
  generic_parameters (parser, &node->more);
  if ((flags & FLAG_CLASS)
      && (accept (parser, TOKEN_COLON) || accept_word (parser, "extends")))
    node->annotation = parse_type (parser);
  if (accept_word (parser, "implements"))
    parse_type (parser);
  where_clause (parser, node);
  if (accept (parser, TOKEN_LEFT_PAREN))
    {
      unnamed_fields (parser, node);
      return finish (parser, node);
    }
  if (accept (parser, TOKEN_LEFT_BRACE))
    return struct_body (parser, node);
  return finish (parser, node);
}

struct node *
parse_enum (struct parser *parser)
{
  struct node *node = make (parser, NODE_ENUM, advance (parser));
  node_vector variants = { 0 };
  node->name_span = peek (parser)->span;
  node->name = expect_name (parser, "a type name");
  generic_parameters (parser, &node->more);
  where_clause (parser, node);
  expect (parser, TOKEN_LEFT_BRACE, "and the variants");
  while (skip_attributes (parser), !at_kind (parser, TOKEN_RIGHT_BRACE))
    {
      struct node *variant = make (parser, NODE_VARIANT, peek (parser));
      variant->name = expect_name (parser, "a variant name");
      if (accept (parser, TOKEN_LEFT_PAREN))
        unnamed_fields (parser, variant);
      else if (accept (parser, TOKEN_LEFT_BRACE))
        {
          node_vector fields = { 0 };
          while (skip_attributes (parser),
                 !at_kind (parser, TOKEN_RIGHT_BRACE))
            vector_push (parser->arena, &fields, named_field (parser));
          expect (parser, TOKEN_RIGHT_BRACE, "after the fields");
          set_list (&variant->list, &fields);
        }
      if (accept (parser, TOKEN_ASSIGN))
        variant->b = parse_expression (parser);
      vector_push (parser->arena, &variants, finish (parser, variant));
      if (!at_kind (parser, TOKEN_RIGHT_BRACE)
          && !at_kind (parser, TOKEN_COMMA) && !peek (parser)->newline_before)
        fail_expected (parser, "`,` or `}` after the variant");
    }
  expect (parser, TOKEN_RIGHT_BRACE, "after the variants");
  set_list (&node->list, &variants);
  return finish (parser, node);
}
