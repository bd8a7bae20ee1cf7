/* SPDX-License-Identifier: MIT */
/* Methods of generic types: lookup and signatures.  */

#include "methods.h"

#include <string.h>

static const struct generic_method methods[] = {
#define GENERIC(receiver, name, parameters, result, needs, c_template)        \
  { receiver, name, parameters, result, needs, c_template },
#include "methods.def"
};

char
method_receiver (const struct type *type)
{
  switch (type->kind)
    {
    case TYPE_ARRAY:
      return 'a';
    case TYPE_OPTION:
      return 'o';
    case TYPE_RESULT:
      return 'r';
    case TYPE_MAP:
      return 'm';
    case TYPE_SET:
      return 'h';
    case TYPE_RANGE:
      return 'g';
    case TYPE_SHARED:
      return 'x';
    case TYPE_WEAK:
      return 'w';
    default:
      return 0;
    }
}

static const char *
skip_type (const char *p)
{
  switch (*p)
    {
    case '[':
    case '(':
    case '{':
      {
        char close = *p == '[' ? ']' : *p == '(' ? ')' : '}';
        for (p++; *p && *p != close;)
          p = skip_type (p);
        return *p ? p + 1 : p;
      }
    case '?':
    case '&':
    case '~':
    case 'H':
      return skip_type (p + 1);
    case 'R':
    case 'M':
      return skip_type (skip_type (p + 1));
    case '\0':
      return p;
    default:
      return p + 1;
    }
}

size_t
signature_count (const char *parameters)
{
  size_t count = 0;
  for (const char *p = parameters; *p; p = skip_type (p))
    count++;
  return count;
}

const struct generic_method *
method_find (char receiver, const char *name, size_t count)
{
  for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
    if (methods[i].receiver == receiver && methods[i].name[0] == name[0]
        && strcmp (methods[i].name, name) == 0
        && signature_count (methods[i].parameters) == count)
      return &methods[i];
  return NULL;
}

void
method_suggest (struct suggestion *suggestion, char receiver)
{
  for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
    if (methods[i].receiver == receiver)
      suggestion_add (suggestion, methods[i].name);
}

struct type *
builtin_letter_type (struct type_context *context, char letter)
{
  switch (letter)
    {
    case 'i':
      return &type_i64;
    case 'f':
      return &type_f64;
    case 's':
    case 'p':
      return &type_string;
    case 'e':
      return &type_error;
    case 'b':
      return &type_bool;
    case 'c':
      return &type_char;
    case 'd':
      return &type_dynamic;
    case 'g':
      return &type_range;
    case '!':
      return &type_never;
    case 'A':
      return type_of_1 (context, TYPE_ARRAY, &type_string);
    case 'C':
      return type_of_1 (context, TYPE_ARRAY, &type_char);
    case 'B':
      return type_of_1 (context, TYPE_ARRAY, &type_u8);
    case 'I':
      return type_of_1 (context, TYPE_ARRAY, &type_i64);
    default:
      return &type_unit;
    }
}

static struct type *
read_function (struct signature_reader *r)
{
  struct type *parameters[4];
  size_t count = 0;
  while (*r->at != '>')
    parameters[count++] = signature_read (r);
  r->at++;
  struct type *type = type_new (r->context, TYPE_FUNCTION, count + 1);
  for (size_t i = 0; i < count; i++)
    type->arguments[i] = parameters[i];
  type->arguments[count] = signature_read (r);
  r->at++;
  return type;
}

struct type *
signature_read (struct signature_reader *r)
{
  struct type *a;
  switch (*r->at++)
    {
    case 'T':
      return r->receiver->count > 0 ? r->receiver->arguments[0] : &type_i64;
    case 'U':
      return r->receiver->arguments[1];
    case 'S':
      return r->receiver;
    case 'X':
      if (!r->x)
        r->x = type_variable (r->context);
      return r->x;
    case 'Y':
      if (!r->y)
        r->y = type_variable (r->context);
      return r->y;
    case '[':
      a = signature_read (r);
      r->at++;
      return type_of_1 (r->context, TYPE_ARRAY, a);
    case '(':
      a = signature_read (r);
      a = type_of_2 (r->context, TYPE_TUPLE, a, signature_read (r));
      r->at++;
      return a;
    case '{':
      return read_function (r);
    case '?':
      return type_of_1 (r->context, TYPE_OPTION, signature_read (r));
    case '&':
      return type_of_1 (r->context, TYPE_REFERENCE, signature_read (r));
    case '~':
      return signature_read (r);
    case 'H':
      return type_of_1 (r->context, TYPE_SET, signature_read (r));
    case '@':
      return type_of_1 (r->context, TYPE_SHARED, signature_read (r));
    case 'R':
      a = signature_read (r);
      return type_of_2 (r->context, TYPE_RESULT, a, signature_read (r));
    case 'M':
      a = signature_read (r);
      return type_of_2 (r->context, TYPE_MAP, a, signature_read (r));
    default:
      return builtin_letter_type (r->context, r->at[-1]);
    }
}

const char *
range_method (const struct node *range)
{
  bool inclusive = range->flags & FLAG_INCLUSIVE;
  return range->a && range->b ? inclusive ? "range_within" : "range_between"
         : range->a           ? "range_from"
         : range->b           ? inclusive ? "range_through" : "range_below"
                              : "range_all";
}
