/* SPDX-License-Identifier: MIT */
/* Inference: types as written to types.  */

#include <string.h>

#include "infer-internal.h"

struct generic *
generic_add (struct inference *inf, struct generic *list, const char *name,
             struct type *type)
{
  struct generic *generic = arena_new (inf->arena, struct generic);
  generic->name = name;
  generic->type = type;
  generic->next = list;
  return generic;
}

/* LIST with a fresh variable for each type parameter of NAMES.  */
struct generic *
generics_of (struct inference *inf, struct generic *list,
             const struct node_list *names)
{
  for (size_t i = 0; i < names->count; i++)
    list = generic_add (inf, list, names->items[i]->name,
                        type_variable (&inf->context));
  return list;
}

/* The type a declaration makes, with fresh variables as arguments.  */
struct type *
declaration_type (struct inference *inf, struct declaration *d)
{
  enum type_kind kind = d->kind == DECLARATION_ENUM    ? TYPE_ENUM
                        : d->kind == DECLARATION_TRAIT ? TYPE_OBJECT
                                                       : TYPE_STRUCT;
  struct type *type = type_new (&inf->context, kind,
                                kind == TYPE_OBJECT ? 0 : d->node->more.count);
  type->declaration = d;
  for (size_t i = 0; i < type->count; i++)
    type->arguments[i] = type_variable (&inf->context);
  return type;
}

struct annotation
{
  struct inference *inf;
  struct generic *generics;
  struct type *self;
  const struct scope *scope;
  unsigned depth;
};

static struct type *convert (struct annotation *a, const struct node *node);
static struct type *named_type (struct annotation *a, const struct node *node);

static struct type *
argument (struct annotation *a, const struct node *node, size_t i)
{
  if (i < node->more.count)
    return convert (a, node->more.items[i]);
  return type_variable (&a->inf->context);
}

/* `dyn Error`, as long as the program has no trait of that name.  */
static bool
is_error (struct annotation *a, const struct node *node)
{
  return node && node->name && strcmp (node->name, "Error") == 0
         && !resolve_item (a->scope, "Error");
}

static const char *const traits[]
    = { "Display", "Debug", "ToString",   "Clone", "Copy",
        "Eq",      "Ord",   "PartialOrd", "Hash",  "PartialEq",
        "Default", "Send",  "Sync",       "Any",   NULL };

static const char *const conversions[]
    = { "Into", "AsRef", "Borrow", "TryInto", NULL };

static const char *const iterators[]
    = { "Iterator", "IntoIterator", "DoubleEndedIterator", "ExactSizeIterator",
        NULL };

static const char *const transparent[]
    = { "Cow",    "BufReader", "BufWriter", "LineWriter", "Peekable",
        "Rev",    "Skip",      "Take",      "Fuse",       "Cloned",
        "Copied", "StepBy",    NULL };

static const char *const of_chars[] = { "Chars", NULL };

static const char *const of_texts[]
    = { "Lines", "SplitWhitespace", "Split", "Args", NULL };

static const struct
{
  const char *name;
  enum type_kind kind;
} simple[] = { { "i8", TYPE_I8 },          { "i16", TYPE_I16 },
               { "i32", TYPE_I32 },        { "i64", TYPE_I64 },
               { "i128", TYPE_I128 },      { "isize", TYPE_ISIZE },
               { "u8", TYPE_U8 },          { "u16", TYPE_U16 },
               { "u32", TYPE_U32 },        { "u64", TYPE_U64 },
               { "u128", TYPE_U128 },      { "usize", TYPE_USIZE },
               { "f32", TYPE_F32 },        { "f64", TYPE_F64 },
               { "int", TYPE_I64 },        { "integer", TYPE_I64 },
               { "Int", TYPE_I64 },        { "float", TYPE_F64 },
               { "Float", TYPE_F64 },      { "bool", TYPE_BOOL },
               { "Bool", TYPE_BOOL },      { "boolean", TYPE_BOOL },
               { "char", TYPE_CHAR },      { "String", TYPE_STRING },
               { "string", TYPE_STRING },  { "str", TYPE_STRING },
               { "Any", TYPE_DYNAMIC },    { "any", TYPE_DYNAMIC },
               { "Object", TYPE_DYNAMIC }, { "object", TYPE_DYNAMIC },
               { "Value", TYPE_DYNAMIC },  { "dynamic", TYPE_DYNAMIC },
               { "PathBuf", TYPE_STRING }, { "Path", TYPE_STRING },
               { "Unit", TYPE_UNIT },      { "Instant", TYPE_I64 },
               { "Duration", TYPE_I64 },   { "SystemTime", TYPE_I64 },
               { "void", TYPE_UNIT },      { "Formatter", TYPE_STRING } };

/* Errors of std; StdError is the prelude's name for all of them, which the
   program's own names don't hide.  */
static const char *const errors[] = { "Error",
                                      "ParseIntError",
                                      "ParseFloatError",
                                      "ParseBoolError",
                                      "ParseCharError",
                                      "VarError",
                                      "TryFromIntError",
                                      "Utf8Error",
                                      "FromUtf8Error",
                                      "StdError",
                                      NULL };

static const struct
{
  const char *name;
  enum type_kind kind;
  unsigned count;
} generic[] = { { "Vec", TYPE_ARRAY, 1 },
                { "VecDeque", TYPE_ARRAY, 1 },
                { "Array", TYPE_ARRAY, 1 },
                { "List", TYPE_ARRAY, 1 },
                { "Iterator", TYPE_ARRAY, 1 },
                { "IntoIterator", TYPE_ARRAY, 1 },
                { "DoubleEndedIterator", TYPE_ARRAY, 1 },
                { "ExactSizeIterator", TYPE_ARRAY, 1 },
                { "IntoIter", TYPE_ARRAY, 1 },
                { "Iter", TYPE_ARRAY, 1 },
                { "Option", TYPE_OPTION, 1 },
                { "Box", TYPE_BOX, 1 },
                { "HashSet", TYPE_SET, 1 },
                { "BTreeSet", TYPE_SET, 1 },
                { "Set", TYPE_SET, 1 },
                { "HashMap", TYPE_MAP, 2 },
                { "BTreeMap", TYPE_MAP, 2 },
                { "Map", TYPE_MAP, 2 },
                { "Result", TYPE_RESULT, 2 },
                { "RefCell", TYPE_SHARED, 1 },
                { "Cell", TYPE_SHARED, 1 },
                { "Mutex", TYPE_SHARED, 1 },
                { "RwLock", TYPE_SHARED, 1 },
                { "MutexGuard", TYPE_REFERENCE, 1 },
                { "RwLockWriteGuard", TYPE_REFERENCE, 1 } };

static struct type *
builtin_type (struct annotation *a, const struct node *node)
{
  const char *name = node->name;
  /* One without an end, or an array: the value tells.  */
  if (is_one_of (name, iterators) && !(node->flags & FLAG_ABSTRACT)
      && resolve_item (a->scope, "Lazy"))
    return type_variable (&a->inf->context);
  if (is_one_of (name, conversions) && node->more.count == 1)
    return argument (a, node, 0);
  if (node->flags & FLAG_ABSTRACT && is_one_of (name, traits))
    return &type_dynamic;
  if (is_one_of (name, traits) && strcmp (name, "Any") != 0)
    return type_variable (&a->inf->context);
  for (size_t i = 0; i < sizeof simple / sizeof *simple; i++)
    if (strcmp (name, simple[i].name) == 0)
      return type_simple (simple[i].kind);
  if (strcmp (name, "Ordering") == 0)
    return &type_ordering;
  if (strcmp (name, "Range") == 0 || strcmp (name, "RangeInclusive") == 0)
    return node->more.count ? type_of_1 (&a->inf->context, TYPE_RANGE,
                                         argument (a, node, 0))
                            : &type_range;
  if (is_one_of (name, errors))
    return &type_error;
  /* fmt::Result.  */
  if (strcmp (name, "Result") == 0 && node->more.count == 0
      && node->list.count > 1)
    return type_of_2 (&a->inf->context, TYPE_RESULT, &type_unit, &type_string);
  if (is_one_of (name, transparent))
    return argument (a, node, 0);
  if (strcmp (name, "Rc") == 0 || strcmp (name, "Arc") == 0)
    return rc_type (a->inf, argument (a, node, 0));
  if (strcmp (name, "Weak") == 0)
    return weak_type (a->inf, argument (a, node, 0));
  if (node->list.count > 1 || strcmp (name, "Chars") == 0)
    {
      if (is_one_of (name, of_chars))
        return type_of_1 (&a->inf->context, TYPE_ARRAY, &type_char);
      if (is_one_of (name, of_texts))
        return type_of_1 (&a->inf->context, TYPE_ARRAY, &type_string);
      if (strcmp (name, "Bytes") == 0)
        return type_of_1 (&a->inf->context, TYPE_ARRAY, &type_u8);
    }
  for (size_t i = 0; i < sizeof generic / sizeof *generic; i++)
    if (strcmp (name, generic[i].name) == 0)
      {
        struct type *first = argument (a, node, 0);
        if (generic[i].kind == TYPE_BOX
            && (type_prune (first)->kind == TYPE_OBJECT
                || type_prune (first)->kind == TYPE_FUNCTION
                || type_prune (first)->kind == TYPE_DYNAMIC
                || is_error (a,
                             node->more.count ? node->more.items[0] : NULL)))
          return first;
        if (generic[i].count == 1)
          return type_of_1 (&a->inf->context, generic[i].kind, first);
        struct type *second
            = generic[i].kind == TYPE_RESULT && node->more.count == 1
                  ? &type_string
                  : argument (a, node, 1);
        return type_of_2 (&a->inf->context, generic[i].kind, first, second);
      }
  return NULL;
}

/* T::Item: what the impl for T says, or what is known of built-in types.  */
static struct type *
associated_type (struct annotation *a, const struct node *node)
{
  struct inference *inf = a->inf;
  const char *first = node->list.items[0]->name;
  struct node of = { .kind = NODE_NAMED_TYPE,
                     .name = first,
                     .span = node->span,
                     .list = { node->list.items, 1 } };
  struct type *type = NULL;
  for (struct generic *g = a->generics; g && !type; g = g->next)
    if (strcmp (g->name, first) == 0)
      type = type_prune (g->type);
  if (!type && strcmp (first, "Self") == 0 && a->self)
    type = type_prune (a->self);
  size_t used;
  const struct declaration *named
      = type ? NULL : resolve_path (a->scope, &of.list, &used);
  if (named && named->kind != DECLARATION_MODULE)
    type = named_type (a, &of);
  if (!type)
    return NULL;
  const struct declaration *d = impl_declaration (inf, type);
  for (size_t i = 0; d && i < d->associated.length; i++)
    {
      const struct associated *found = &d->associated.items[i];
      if (strcmp (found->alias->name, node->name) != 0)
        continue;
      struct generic *generics = generics_of (inf, NULL, &found->impl->more);
      type_unify (infer_annotation (inf, found->impl->annotation, generics,
                                    NULL, found->scope),
                  type);
      return infer_annotation (inf, found->alias->annotation, generics, type,
                               found->scope);
    }
  if (strcmp (node->name, "Output") == 0)
    return type;
  if (strcmp (node->name, "Err") == 0 || strcmp (node->name, "Error") == 0)
    return &type_string;
  if (type->kind == TYPE_ARRAY && strcmp (node->name, "Item") == 0)
    return type->arguments[0];
  return type->kind == TYPE_VARIABLE || type->kind == TYPE_OBJECT
             ? type_variable (&inf->context)
             : NULL;
}

/* Too many type arguments in NODE for D, which has COUNT parameters.  */
static void
check_arguments (struct annotation *a, const struct node *node,
                 const struct declaration *d, size_t count)
{
  if (node->more.count <= count)
    return;
  struct diagnostic *error
      = diagnostic_error (a->inf->diagnostics, node->span,
                          "`%s` takes %zu type argument%s, found %zu", d->name,
                          count, count == 1 ? "" : "s", node->more.count);
  diagnostic_note (a->inf->diagnostics, error, d->node->name_span,
                   "`%s` declared here", d->name);
}

static struct type *
named_type (struct annotation *a, const struct node *node)
{
  struct inference *inf = a->inf;
  size_t used = 0;
  if (node->list.count == 1)
    {
      for (struct generic *g = a->generics; g; g = g->next)
        if (strcmp (g->name, node->name) == 0)
          return g->type;
      if (strcmp (node->name, "Self") == 0 && a->self)
        return a->self;
    }
  struct declaration *d = resolve_path (a->scope, &node->list, &used);
  if (node->list.count == 2 && (!d || used == 1))
    {
      struct type *associated = associated_type (a, node);
      if (associated)
        return associated;
    }
  if (d && d->kind == DECLARATION_ALIAS)
    {
      struct annotation inner = *a;
      inner.scope = d->scope;
      inner.generics = NULL;
      if (++inner.depth > 50)
        {
          diagnostic_error (inf->diagnostics, node->span,
                            "type alias `%s` refers to itself", d->name);
          return type_variable (&inf->context);
        }
      check_arguments (a, node, d, d->node->more.count);
      for (size_t i = 0; i < d->node->more.count; i++)
        inner.generics
            = generic_add (inf, inner.generics, d->node->more.items[i]->name,
                           argument (a, node, i));
      return convert (&inner, d->node->annotation);
    }
  if (d
      && (d->kind == DECLARATION_STRUCT || d->kind == DECLARATION_ENUM
          || d->kind == DECLARATION_TRAIT))
    {
      if (d->is_open && !(node->flags & FLAG_CLASS))
        d = d->family;
      struct type *type = declaration_type (inf, d);
      if (type->kind != TYPE_OBJECT)
        check_arguments (a, node, d, d->node->more.count);
      if (type->kind != TYPE_OBJECT)
        for (size_t i = 0; i < node->more.count && i < type->count; i++)
          type->arguments[i] = convert (a, node->more.items[i]);
      return type;
    }
  struct type *type = builtin_type (a, node);
  if (type)
    return type;
  for (const struct scope *s = a->scope; s; s = s->parent)
    {
      const struct variable *v = string_map_get (&s->variables, node->name);
      if (v && v->constant && v->constant->kind == NODE_INTEGER)
        return convert (a, v->constant);
    }
  struct suggestion suggestion = suggestion_for (node->name);
  struct diagnostic *error = diagnostic_error (
      inf->diagnostics, node->span, "unknown type `%s`", node->name);
  resolve_suggest (&suggestion, a->scope);
  static const char *const names[]
      = { "i32", "i64",    "f64",    "bool", "String",  "char",
          "Vec", "Option", "Result", "Box",  "HashMap", "usize" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    suggestion_add (&suggestion, names[i]);
  diagnostic_suggest (inf->diagnostics, error, suggestion.best);
  return type_variable (&inf->context);
}

static struct type *
constant_type (struct annotation *a, int64_t value, bool is_number)
{
  struct type *type = type_new (&a->inf->context, TYPE_CONSTANT, 0);
  type->value = value;
  type->is_number = is_number;
  return type;
}

/* What is known of an expression in place of a constant parameter.  */
enum constant
{
  CONSTANT_NEVER,
  CONSTANT_OPEN, /* until the function is called */
  CONSTANT_KNOWN
};

static enum constant constant_value (struct annotation *a,
                                     const struct node *node, int64_t *value);

static enum constant
constant_name (struct annotation *a, const struct node *node, int64_t *value)
{
  for (struct generic *g = a->generics; g; g = g->next)
    if (strcmp (g->name, node->name) == 0)
      {
        const struct type *type = type_prune (g->type);
        if (type->kind != TYPE_CONSTANT)
          return CONSTANT_OPEN;
        *value = type->value;
        return CONSTANT_KNOWN;
      }
  for (const struct scope *s = a->scope; s; s = s->parent)
    {
      const struct variable *v = string_map_get (&s->variables, node->name);
      if (v && v->constant && ++a->depth < 50)
        return constant_value (a, v->constant, value);
    }
  return CONSTANT_NEVER;
}

/* N + 1  */
static enum constant
constant_value (struct annotation *a, const struct node *node, int64_t *value)
{
  int64_t left = 0, right = 0;
  switch (node->kind)
    {
    case NODE_INTEGER:
      *value = node->integer;
      return CONSTANT_KNOWN;
    case NODE_NAME:
      return constant_name (a, node, value);
    case NODE_BINARY:
      break;
    default:
      return CONSTANT_NEVER;
    }
  enum constant known = constant_value (a, node->a, &left);
  enum constant other = constant_value (a, node->b, &right);
  if (other < known)
    known = other;
  if (known != CONSTANT_KNOWN)
    return known;
  bool divides = node->op == OP_DIVIDE || node->op == OP_REMAINDER;
  if (divides && (right == 0 || right == -1))
    return CONSTANT_NEVER;
  switch (node->op)
    {
    case OP_ADD:
      *value = (int64_t) ((uint64_t) left + (uint64_t) right);
      return CONSTANT_KNOWN;
    case OP_SUBTRACT:
      *value = (int64_t) ((uint64_t) left - (uint64_t) right);
      return CONSTANT_KNOWN;
    case OP_MULTIPLY:
      *value = (int64_t) ((uint64_t) left * (uint64_t) right);
      return CONSTANT_KNOWN;
    case OP_DIVIDE:
      *value = left / right;
      return CONSTANT_KNOWN;
    case OP_REMAINDER:
      *value = left % right;
      return CONSTANT_KNOWN;
    default:
      return CONSTANT_NEVER;
    }
}

static struct type *
convert (struct annotation *a, const struct node *node)
{
  struct type_context *context = &a->inf->context;
  struct type *type;
  switch (node->kind)
    {
    case NODE_NAMED_TYPE:
      return named_type (a, node);
    case NODE_ARRAY_TYPE:
      return type_of_1 (context, TYPE_ARRAY, convert (a, node->a));
    case NODE_TUPLE_TYPE:
      if (node->list.count == 0)
        return &type_unit;
      type = type_new (context, TYPE_TUPLE, node->list.count);
      for (size_t i = 0; i < node->list.count; i++)
        type->arguments[i] = convert (a, node->list.items[i]);
      return type;
    case NODE_FUNCTION_TYPE:
      type = type_new (context, TYPE_FUNCTION, node->list.count + 1);
      for (size_t i = 0; i < node->list.count; i++)
        type->arguments[i] = convert (a, node->list.items[i]);
      type->arguments[node->list.count]
          = node->a ? convert (a, node->a) : &type_unit;
      return type;
    case NODE_REFERENCE_TYPE:
      type = convert (a, node->a);
      /* A guard is a reference by itself.  */
      if (node->a->kind == NODE_NAMED_TYPE
          && type_prune (type)->kind == TYPE_REFERENCE
          && strstr (node->a->name, "Guard"))
        return type;
      if (node->flags & FLAG_MUTABLE)
        return type_of_1 (context, TYPE_REFERENCE, type);
      return type;
    case NODE_OPTIONAL_TYPE:
      return type_of_1 (context, TYPE_OPTION, convert (a, node->a));
    case NODE_INTEGER:
    case NODE_BOOLEAN:
      return constant_type (a, node->integer, node->kind == NODE_INTEGER);
    case NODE_BINARY:
    case NODE_UNARY:
    case NODE_NAME:
    case NODE_PATH:
    case NODE_CALL:
    case NODE_METHOD_CALL:
    case NODE_FLOAT:
    case NODE_STRING:
    case NODE_IF:
    case NODE_BLOCK:
      {
        int64_t value = 0;
        enum constant known = constant_value (a, node, &value);
        if (known == CONSTANT_KNOWN)
          return constant_type (a, value, true);
        if (known == CONSTANT_NEVER)
          diagnostic_error (a->inf->diagnostics, node->span,
                            "expected the value of a constant parameter: "
                            "numbers, constants and constant parameters with "
                            "operators between them");
        return type_variable (context);
      }
    default:
      return type_variable (context);
    }
}

struct type *
infer_annotation (struct inference *inf, const struct node *annotation,
                  struct generic *generics, struct type *self,
                  const struct scope *scope)
{
  struct annotation a = { inf, generics, self, scope, 0 };
  return convert (&a, annotation);
}

/* Of a let, a cast, a lambda: within the function being inferred.  */
struct type *
infer_local_annotation (struct inference *inf, const struct node *annotation)
{
  struct instance *instance = inf->frame->instance;
  return infer_annotation (inf, annotation, instance->generics, instance->self,
                           instance->function->scope);
}

int
field_index (const struct node *declaration, const char *name)
{
  for (size_t i = 0; i < declaration->list.count; i++)
    if (strcmp (declaration->list.items[i]->name, name) == 0)
      return (int) i;
  return -1;
}

struct type *
field_type (struct type_context *context, struct program *program,
            struct type *type, int variant, size_t field)
{
  struct declaration *d = type->declaration;
  struct node *owner = variant >= 0 ? d->node->list.items[variant] : d->node;
  struct node *node = owner->list.items[field];
  struct inference inf = { .arena = context->arena, .context = *context };
  struct diagnostics quiet = { .arena = context->arena };
  struct generic *generics = NULL;
  inf.program = program;
  inf.diagnostics = &quiet;
  for (size_t i = 0; i < type->count; i++)
    generics = generic_add (&inf, generics, d->node->more.items[i]->name,
                            type->arguments[i]);
  if (!node->annotation)
    {
      /* A default value alone: literals only.  */
      switch (node->b ? node->b->kind : NODE_ERROR)
        {
        case NODE_INTEGER:
          return &type_i64;
        case NODE_FLOAT:
          return &type_f64;
        case NODE_BOOLEAN:
          return &type_bool;
        case NODE_STRING:
          return &type_string;
        default:
          return &type_dynamic;
        }
    }
  struct type *result
      = infer_annotation (&inf, node->annotation, generics, type, d->scope);
  context->variables = inf.context.variables;
  return result;
}
