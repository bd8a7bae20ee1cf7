/* SPDX-License-Identifier: MIT */
/* Parser: declarations.

   item = attribute* ["pub" ["(" … ")"]] (function | struct | class | enum
          | impl | trait | module | use | type)
   The words that start an item are only special if what follows fits, so
   `module`, `type`, `class`, … remain names.  */

#include <string.h>

#include "parse.h"

void
generic_parameters (struct parser *parser, struct node_list *list)
{
  node_vector items = { 0 };
  if (!accept (parser, TOKEN_LESS))
    return;
  while (!at_kind (parser, TOKEN_GREATER)
         && !at_kind (parser, TOKEN_SHIFT_RIGHT))
    {
      if (at_kind (parser, TOKEN_LABEL))
        {
          advance (parser);
          if (accept (parser, TOKEN_COLON))
            while (accept (parser, TOKEN_LABEL) || accept (parser, TOKEN_PLUS))
              ;
        }
      else
        {
          unsigned constant = accept (parser, TOKEN_CONST) ? FLAG_CONSTANT : 0;
          struct node *generic = make (parser, NODE_GENERIC, peek (parser));
          generic->name = expect_name (parser, "a type parameter");
          generic->flags |= constant;
          if (accept (parser, TOKEN_COLON))
            generic->annotation = parse_type (parser);
          if (accept (parser, TOKEN_ASSIGN))
            parse_type_argument (parser);
          vector_push (parser->arena, &items, generic);
        }
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
  if (!split_shift (parser))
    expect (parser, TOKEN_GREATER, "after the type parameters");
  set_list (list, &items);
}

/* where T: A + B, …  keeps bounds that are function types.  */
void
where_clause (struct parser *parser, const struct node *owner)
{
  if (!accept_word (parser, "where"))
    return;
  while (at_kind (parser, TOKEN_IDENTIFIER) || at_kind (parser, TOKEN_LABEL))
    {
      if (!accept (parser, TOKEN_LABEL))
        {
          struct node *type = parse_type (parser);
          expect (parser, TOKEN_COLON, "after the type");
          struct node *bound = parse_type (parser);
          for (size_t i = 0; i < owner->more.count; i++)
            if (type->kind == NODE_NAMED_TYPE
                && strcmp (owner->more.items[i]->name, type->name) == 0)
              owner->more.items[i]->annotation = bound;
        }
      else if (accept (parser, TOKEN_COLON))
        accept (parser, TOKEN_LABEL);
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
}

/* [&] [mut] self [: type]  */
static bool
self_parameter (struct parser *parser, struct node *parameter)
{
  size_t i = 0;
  unsigned flags = 0;
  bool reference = false;
  if (peek_at (parser, i)->kind == TOKEN_AMPERSAND)
    {
      reference = true;
      i++;
      if (peek_at (parser, i)->kind == TOKEN_LABEL)
        i++;
    }
  if (peek_at (parser, i)->kind == TOKEN_MUT)
    {
      flags |= FLAG_MUTABLE;
      i++;
    }
  if (!word_at (parser, i, "self"))
    return false;
  while (i-- > 0)
    advance (parser);
  const struct token *name = advance (parser);
  parameter->name = "self";
  parameter->a = make (parser, NODE_BINDING, name);
  parameter->a->name = "self";
  parameter->a->flags |= flags;
  if (accept (parser, TOKEN_COLON))
    {
      struct node *type = parse_type (parser);
      if (type->kind == NODE_REFERENCE_TYPE)
        reference = true, flags |= type->flags & FLAG_MUTABLE;
    }
  if (reference && (flags & FLAG_MUTABLE))
    parameter->flags |= FLAG_MUTABLE;
  if (reference)
    parameter->flags |= FLAG_BY_REFERENCE;
  return true;
}

/* parameter = pattern [":" type] ["=" default], … ["..." name] up to END;
   behind the opening bracket.  */
void
parse_parameters (struct parser *parser, struct node *function,
                  enum token_kind end)
{
  node_vector items = { 0 };
  while (!at_kind (parser, end))
    {
      struct node *parameter = make (parser, NODE_PARAMETER, peek (parser));
      while (accept (parser, TOKEN_ATTRIBUTE))
        ;
      if (!self_parameter (parser, parameter))
        {
          /* `var x` and `mut x` are the same.  */
          parameter->a = parse_pattern (parser);
          parameter->name = parameter->a->name;
          if (parameter->a->kind == NODE_REST && parameter->name)
            {
              parameter->a->kind = NODE_BINDING;
              parameter->flags |= FLAG_INCLUSIVE;
            }
          if (accept (parser, TOKEN_COLON))
            parameter->annotation = parse_type (parser);
          if (accept (parser, TOKEN_ASSIGN))
            parameter->b = parse_expression (parser);
        }
      vector_push (parser->arena, &items, finish (parser, parameter));
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
  if (!at_kind (parser, end))
    fail_expected (parser, "`,` or `)` in the parameters");
  advance (parser);
  set_list (&function->list, &items);
}

/* requires/ensures/invariant/decreases clauses: parsed and dropped.  */
static void
skip_contracts (struct parser *parser)
{
  while (at_word (parser, "requires") || at_word (parser, "ensures")
         || at_word (parser, "invariant") || at_word (parser, "decreases"))
    {
      advance (parser);
      parse_condition (parser);
      accept (parser, TOKEN_COMMA);
    }
}

/* ("fun" | "fn") name [generics] "(" parameters ")" ["->" type] (block |
   "=" expression | ";")  */
struct node *
parse_function (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *function = make (parser, NODE_FUNCTION, start);
  if (at_kind (parser, TOKEN_FUN) || at_kind (parser, TOKEN_FN))
    advance (parser);
  function->name_span = peek (parser)->span;
  function->name = expect_name (parser, "a function name");
  generic_parameters (parser, &function->more);
  expect (parser, TOKEN_LEFT_PAREN, "and the parameters of the function");
  parse_parameters (parser, function, TOKEN_RIGHT_PAREN);
  if (accept (parser, TOKEN_ARROW)
      || (at_kind (parser, TOKEN_COLON) && accept (parser, TOKEN_COLON)))
    function->annotation = parse_type (parser);
  where_clause (parser, function);
  skip_contracts (parser);
  if (at_kind (parser, TOKEN_LEFT_BRACE))
    function->a = parse_block (parser);
  else if (accept (parser, TOKEN_ASSIGN) || accept (parser, TOKEN_FAT_ARROW))
    {
      struct node *block = make (parser, NODE_BLOCK, peek (parser));
      node_vector items = { 0 };
      vector_push (parser->arena, &items, parse_expression (parser));
      set_list (&block->list, &items);
      block->flags |= FLAG_HAS_VALUE;
      function->a = finish (parser, block);
    }
  else if (parser->in_class)
    (void) accept (parser, TOKEN_SEMICOLON);
  else
    fail_expected (parser, "`{` and the body of the function");
  return finish (parser, function);
}

bool
skip_visibility (struct parser *parser)
{
  bool found = false;
  for (;;)
    {
      enum token_kind next = peek_at (parser, 1)->kind;
      bool word = next == TOKEN_IDENTIFIER
                  || (next >= TOKEN_FUN && next <= TOKEN_IN);
      if ((at_word (parser, "pub") || at_word (parser, "public")
           || at_word (parser, "private") || at_word (parser, "protected")
           || at_word (parser, "override") || at_word (parser, "final")
           || at_word (parser, "abstract") || at_word (parser, "sealed")
           || at_word (parser, "export"))
          && (word || next == TOKEN_LEFT_PAREN)
          && !peek_at (parser, 1)->newline_before)
        {
          if (!at_word (parser, "pub") && next == TOKEN_LEFT_PAREN)
            return found;
          advance (parser);
          if (accept (parser, TOKEN_LEFT_PAREN))
            while (!accept (parser, TOKEN_RIGHT_PAREN)
                   && !at_kind (parser, TOKEN_END))
              advance (parser);
          found = true;
        }
      else
        return found;
    }
}

void
skip_attributes (struct parser *parser)
{
  while (accept (parser, TOKEN_ATTRIBUTE) || accept (parser, TOKEN_COMMA)
         || accept (parser, TOKEN_SEMICOLON))
    ;
}

/* Functions of an impl or trait; constants are kept as LET, the types that an
   impl associates as `b`.  */
static void
method_list (struct parser *parser, struct node *owner)
{
  node_vector methods = { 0 }, types = { 0 };
  bool in_class = parser->in_class;
  parser->in_class = owner->kind == NODE_TRAIT;
  expect (parser, TOKEN_LEFT_BRACE, "and methods");
  while (skip_attributes (parser), !at_kind (parser, TOKEN_RIGHT_BRACE))
    {
      skip_visibility (parser);
      if (at_word (parser, "type")
          && peek_at (parser, 1)->kind == TOKEN_IDENTIFIER)
        {
          struct node *alias
              = make (parser, NODE_TYPE_ALIAS, advance (parser));
          alias->name = token_text (parser, advance (parser));
          if (accept (parser, TOKEN_COLON))
            parse_type (parser);
          if (accept (parser, TOKEN_ASSIGN))
            {
              alias->annotation = parse_type (parser);
              vector_push (parser->arena, &types, alias);
            }
          continue;
        }
      if (at_kind (parser, TOKEN_CONST)
          && peek_at (parser, 1)->kind == TOKEN_IDENTIFIER)
        {
          vector_push (parser->arena, &methods, parse_statement (parser));
          continue;
        }
      accept (parser, TOKEN_CONST);
      if (!at_method (parser))
        fail_expected (parser, "`fun` and a method");
      vector_push (parser->arena, &methods, parse_method (parser));
    }
  expect (parser, TOKEN_RIGHT_BRACE, "after the methods");
  parser->in_class = in_class;
  set_list (&owner->list, &methods);
  if (types.length)
    {
      owner->b = node_new (parser->arena, NODE_ITEMS, owner->span);
      set_list (&owner->b->list, &types);
    }
}

static struct node *
parse_impl (struct parser *parser)
{
  struct node *impl = make (parser, NODE_IMPL, advance (parser));
  generic_parameters (parser, &impl->more);
  struct node *type = parse_type (parser);
  if (accept (parser, TOKEN_FOR))
    {
      impl->name = type->name;
      impl->a = NULL;
      type = parse_type (parser);
    }
  impl->annotation = type;
  where_clause (parser, impl);
  method_list (parser, impl);
  return finish (parser, impl);
}

static struct node *
parse_trait (struct parser *parser)
{
  struct node *trait = make (parser, NODE_TRAIT, advance (parser));
  trait->name_span = peek (parser)->span;
  trait->name = expect_name (parser, "a trait name");
  generic_parameters (parser, &trait->more);
  if (accept (parser, TOKEN_COLON))
    parse_type (parser);
  method_list (parser, trait);
  return finish (parser, trait);
}

static struct node *
parse_module (struct parser *parser)
{
  struct node *module = make (parser, NODE_MODULE, advance (parser));
  module->name = expect_name (parser, "a module name");
  if (at_kind (parser, TOKEN_SEMICOLON)
      || (!at_kind (parser, TOKEN_LEFT_BRACE)
          && peek (parser)->newline_before))
    {
      module->name_span = parser->tokens[parser->at - 1].span;
      parse_module_file (parser, module);
      return finish (parser, module);
    }
  expect (parser, TOKEN_LEFT_BRACE, "and the items of the module");
  enter (parser);
  parse_statements (parser, module, TOKEN_RIGHT_BRACE);
  leave (parser);
  expect (parser, TOKEN_RIGHT_BRACE, "after the items");
  return finish (parser, module);
}

/* One branch of a use tree; PREFIX are the names so far.  */
static void
use_tree (struct parser *parser, const struct token *start,
          const node_vector *prefix, node_vector *uses)
{
  node_vector names = { 0 };
  for (size_t i = 0; i < prefix->length; i++)
    vector_push (parser->arena, &names, prefix->items[i]);
  enter (parser);
  for (;;)
    {
      const struct token *token = peek (parser);
      if (accept (parser, TOKEN_LEFT_BRACE))
        {
          while (!at_kind (parser, TOKEN_RIGHT_BRACE))
            {
              use_tree (parser, peek (parser), &names, uses);
              if (!accept (parser, TOKEN_COMMA))
                break;
            }
          expect (parser, TOKEN_RIGHT_BRACE, "after the names");
          leave (parser);
          return;
        }
      struct node *name = make (parser, NODE_NAME, token);
      if (accept (parser, TOKEN_STAR))
        name->name = "*";
      else if (token->kind == TOKEN_STRING)
        name->name = parse_literal (parser)->text;
      else
        name->name = expect_name (parser, "a name");
      vector_push (parser->arena, &names, name);
      if (!accept (parser, TOKEN_PATH_SEPARATOR)
          && !accept (parser, TOKEN_DOT))
        break;
    }
  struct node *use = make (parser, NODE_USE, start);
  use->name = vector_last (&names)->name;
  if (accept (parser, TOKEN_AS))
    use->name = expect_name (parser, "a name");
  set_list (&use->list, &names);
  vector_push (parser->arena, uses, finish (parser, use));
  leave (parser);
}

static struct node *
parse_use (struct parser *parser)
{
  const struct token *start = advance (parser);
  node_vector uses = { 0 }, none = { 0 };
  if (word_at (parser, 0, "from"))
    advance (parser);
  use_tree (parser, start, &none, &uses);
  if (accept_word (parser, "from"))
    parse_expression (parser);
  struct node *items = make (parser, NODE_ITEMS, start);
  set_list (&items->list, &uses);
  return finish (parser, items);
}

static struct node *
parse_type_alias (struct parser *parser)
{
  struct node *alias = make (parser, NODE_TYPE_ALIAS, advance (parser));
  alias->name = expect_name (parser, "a type name");
  generic_parameters (parser, &alias->more);
  expect (parser, TOKEN_ASSIGN, "after the name of the type");
  alias->annotation = parse_type (parser);
  return finish (parser, alias);
}

/* Whether NAME is one of the traits in TEXT, `#[derive(A, B)]`.  */
static bool
derives (const char *text, const char *name)
{
  size_t length = strlen (name);
  if (strncmp (text, "#[derive", 8) != 0)
    return false;
  for (const char *p = text; (p = strstr (p, name)) != NULL; p += length)
    if (strchr ("(, :", p[-1]) && strchr ("), \n", p[length]))
      return true;
  return false;
}

/* #[…] and @name(…) before an item.  Returns the flags of functions and of
   types that they mean.  */
static unsigned
parse_attributes (struct parser *parser)
{
  unsigned flags = 0;
  for (;;)
    {
      const struct token *token = peek (parser);
      if (token->kind == TOKEN_ATTRIBUTE)
        {
          const char *text = token_text (parser, advance (parser));
          if (strcmp (text, "#[test]") == 0)
            flags |= FLAG_TEST;
          if (derives (text, "Debug"))
            flags |= FLAG_DERIVES_DEBUG;
          if (derives (text, "Clone"))
            flags |= FLAG_DERIVES_CLONE;
        }
      else if (token->kind == TOKEN_AT
               && peek_at (parser, 1)->kind == TOKEN_IDENTIFIER
               && peek_at (parser, 2)->kind != TOKEN_COLON)
        {
          advance (parser);
          if (at_word (parser, "test"))
            flags |= FLAG_TEST;
          advance (parser);
          if (at_kind (parser, TOKEN_LEFT_PAREN))
            {
              struct node call = { .span = token->span };
              advance (parser);
              parse_arguments (parser, &call, TOKEN_RIGHT_PAREN);
            }
        }
      else
        return flags;
    }
}

static struct node *
marked (struct node *type, unsigned marks)
{
  type->flags |= marks & (FLAG_DERIVES_DEBUG | FLAG_DERIVES_CLONE);
  return type;
}

/* The item at the current token, or NULL (nothing consumed but attributes
   and visibility).  */
struct node *
parse_item (struct parser *parser)
{
  unsigned marks = parse_attributes (parser);
  skip_visibility (parser);
  const struct token *next = peek_at (parser, 1);
  enum token_kind kind = peek (parser)->kind;
  bool name_follows = next->kind == TOKEN_IDENTIFIER && !next->newline_before;
  if (kind == TOKEN_CONST
      && (next->kind == TOKEN_FUN || next->kind == TOKEN_FN))
    {
      advance (parser);
      return parse_function (parser);
    }
  switch (kind)
    {
    case TOKEN_FUN:
    case TOKEN_FN:
      if (next->kind == TOKEN_LEFT_PAREN)
        return NULL;
      {
        struct node *function = parse_function (parser);
        function->flags |= marks & FLAG_TEST;
        return function;
      }
    case TOKEN_STRUCT:
      return marked (parse_struct (parser, 0), marks);
    case TOKEN_ENUM:
      return marked (parse_enum (parser), marks);
    case TOKEN_IMPL:
      return parse_impl (parser);
    case TOKEN_IDENTIFIER:
      if (at_word (parser, "unsafe")
          && (next->kind == TOKEN_FUN || next->kind == TOKEN_FN))
        {
          advance (parser);
          return parse_function (parser);
        }
      if (at_word (parser, "class") && name_follows)
        return parse_struct (parser, FLAG_CLASS);
      if ((at_word (parser, "trait") || at_word (parser, "interface"))
          && name_follows)
        return parse_trait (parser);
      if ((at_word (parser, "mod") || at_word (parser, "module"))
          && name_follows)
        return parse_module (parser);
      if ((at_word (parser, "use") || at_word (parser, "import"))
          && (name_follows || next->kind == TOKEN_STRING
              || next->kind == TOKEN_LEFT_BRACE))
        return parse_use (parser);
      if (at_word (parser, "from") && name_follows)
        {
          advance (parser);
          parse_path (parser);
          return parse_use (parser);
        }
      if (at_word (parser, "type") && name_follows)
        return parse_type_alias (parser);
      return NULL;
    default:
      return NULL;
    }
}
