/* SPDX-License-Identifier: MIT */
/* Inference: built-in functions, paths and macros.  Calls become BUILTIN
   nodes with a canonical name ("Vec::new"), METHOD_CALLs or literals.  */

#include <string.h>

#include "builtins.h"
#include "infer-internal.h"
#include "methods.h"

static bool
is_one_of (const char *name, const char *const *names)
{
  for (; *names; names++)
    if (strcmp (name, *names) == 0)
      return true;
  return false;
}

static void
infer_all (struct inference *inf, struct node *node)
{
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node **slot = &node->list.items[i];
      if ((*slot)->kind == NODE_NAMED_ARGUMENT)
        *slot = (*slot)->a;
      if (!(*slot)->type)
        infer_node (inf, *slot, NULL);
    }
}

static bool
check_count (struct inference *inf, struct node *node, const char *name,
             size_t least, size_t most)
{
  if (node->list.count >= least && node->list.count <= most)
    return true;
  if (least == most)
    diagnostic_error (inf->diagnostics, node->span,
                      "`%s` takes %zu argument%s, got %zu", name, least,
                      least == 1 ? "" : "s", node->list.count);
  else
    diagnostic_error (inf->diagnostics, node->span,
                      "`%s` takes %zu to %zu arguments, got %zu", name, least,
                      most, node->list.count);
  infer_all (inf, node);
  set_type (inf, node, type_variable (&inf->context));
  return false;
}

static bool
make_builtin (struct inference *inf, struct node *node, const char *name,
              struct type *type)
{
  node->kind = NODE_BUILTIN;
  node->name = name;
  node->a = NULL;
  set_type (inf, node, type);
  return true;
}

/* Some (v), Ok (v), Err (e).  */
static bool
wrapper (struct inference *inf, struct node *node, const char *name,
         struct type *expected)
{
  bool some = strcmp (name, "Some") == 0;
  size_t at = strcmp (name, "Err") == 0;
  struct type *made = some ? type_of_1 (&inf->context, TYPE_OPTION,
                                        type_variable (&inf->context))
                           : type_of_2 (&inf->context, TYPE_RESULT,
                                        type_variable (&inf->context),
                                        type_variable (&inf->context));
  struct type *wanted = expected ? type_prune (expected) : NULL;
  if (strcmp (name, "None") == 0)
    return false;
  if (node->list.count == 0 && !some)
    {
      struct node *unit = node_new (inf->arena, NODE_UNIT, node->span);
      node->list.items = arena_array (inf->arena, struct node *, 1);
      node->list.items[0] = unit;
      node->list.count = 1;
    }
  if (!check_count (inf, node, name, 1, 1))
    return true;
  if (wanted && wanted->kind == made->kind)
    made = wanted;
  struct node **slot = &node->list.items[0];
  if (!(*slot)->type)
    infer_node (inf, *slot, made->arguments[at]);
  coerce (inf, slot, made->arguments[at], name, (struct span){ 0 });
  return make_builtin (inf, node, name, made);
}

/* min, max, abs, pow of numbers.  */
static bool
number_function (struct inference *inf, struct node *node, const char *name)
{
  size_t count = strcmp (name, "abs") == 0 ? 1 : 2;
  if (node->list.count == 1 && count == 2 && strcmp (name, "pow") != 0)
    {
      node->kind = NODE_METHOD_CALL;
      node->name = name;
      node->a = node->list.items[0];
      node->list.count = 0;
      infer_node (inf, node->a, NULL);
      return settle_method (inf, node, NULL);
    }
  if (!check_count (inf, node, name, count, count))
    return true;
  infer_all (inf, node);
  struct node ***slots = arena_array (inf->arena, struct node **, count);
  for (size_t i = 0; i < count; i++)
    {
      struct type *t = type_strip (node->list.items[i]->type);
      if (t->kind == TYPE_VARIABLE && !t->is_number && !inf->forcing)
        return false;
      slots[i] = &node->list.items[i];
    }
  struct type *type;
  if (strcmp (name, "pow") == 0)
    {
      struct type *a = type_strip (node->list.items[0]->type);
      struct type *b = type_strip (node->list.items[1]->type);
      type = type_is_float (a) || type_is_float (b) ? &type_f64 : a;
      if (type->kind == TYPE_F64)
        {
          coerce (inf, slots[0], type, NULL, (struct span){ 0 });
          coerce (inf, slots[1], type, NULL, (struct span){ 0 });
        }
      else
        coerce (inf, slots[1], &type_i64, NULL, (struct span){ 0 });
    }
  else
    type = type_strip (join (inf, slots, count, NULL, true));
  if (!type_is_numeric (type) && type->kind != TYPE_DYNAMIC
      && type->kind != TYPE_STRING && type->kind != TYPE_CHAR)
    diagnostic_error (inf->diagnostics, node->span,
                      "`%s` can't be used on `%s`", name, text_of (inf, type));
  if (type->kind == TYPE_DYNAMIC)
    {
      for (size_t i = 0; i < count; i++)
        coerce (inf, slots[i], &type_f64, NULL, (struct span){ 0 });
      type = &type_f64;
    }
  return make_builtin (inf, node, name, type);
}

/* Functions that are methods of their first argument.  */
static bool
as_method (struct inference *inf, struct node *node, const char *name,
           struct type *expected)
{
  if (node->list.count == 0)
    return check_count (inf, node, name, 1, 3);
  node->kind = NODE_METHOD_CALL;
  node->name = name;
  node->name_span = node->span;
  node->a = node->list.items[0];
  node->list.items++;
  node->list.count--;
  if (!node->a->type)
    infer_node (inf, node->a, NULL);
  return settle_method (inf, node, expected);
}

static bool
range_function (struct inference *inf, struct node *node)
{
  if (!check_count (inf, node, "range", 1, 3))
    return true;
  for (size_t i = 0; i < node->list.count; i++)
    infer_as (inf, &node->list.items[i], &type_i64, "the range");
  struct type *type = type_of_1 (&inf->context, TYPE_ARRAY, &type_i64);
  if (node->list.count == 3)
    return make_builtin (inf, node, "range", type);
  struct node *range = node_new (inf->arena, NODE_RANGE, node->span);
  range->b = node->list.items[node->list.count - 1];
  if (node->list.count == 2)
    range->a = node->list.items[0];
  else
    {
      range->a = node_new (inf->arena, NODE_INTEGER, node->span);
      range->a->type = &type_i64;
    }
  range->type = &type_range;
  node->kind = NODE_CONVERT;
  node->a = range;
  node->list.count = 0;
  set_type (inf, node, type);
  return true;
}

static bool
table_function (struct inference *inf, struct node *node,
                const struct builtin *b)
{
  size_t count = strlen (b->parameters);
  if (!check_count (inf, node, b->name, count, count))
    return true;
  for (size_t i = 0; i < count; i++)
    {
      struct type *type
          = builtin_letter_type (&inf->context, b->parameters[i]);
      if (!node->list.items[i]->type)
        infer_node (inf, node->list.items[i], type);
      struct type *t = type_strip (node->list.items[i]->type);
      if (t->kind == TYPE_VARIABLE && !t->is_number && !inf->forcing
          && type->kind == TYPE_F64)
        return false;
      coerce (
          inf, &node->list.items[i], type,
          arena_printf (inf->arena, "argument %zu of `%s`", i + 1, b->name),
          (struct span){ 0 });
    }
  struct type *result = builtin_letter_type (
      &inf->context, b->result[0] == '^' || b->result[0] == '?'
                         ? b->result[1]
                         : b->result[0]);
  if (b->result[0] == '?')
    result = type_of_1 (&inf->context, TYPE_OPTION, result);
  return make_builtin (inf, node, b->name, result);
}

static bool
named_function (struct inference *inf, struct node *node, const char *name,
                struct type *expected)
{
  static const char *const methods[]
      = { "len",     "reverse", "sort",      "sum",    "product",   "unique",
          "flatten", "zip",     "enumerate", "join",   "split",     "push",
          "pop",     "map",     "filter",    "reduce", "to_string", NULL };
  static const char *const one[]
      = { "int",     "float", "str",  "bool",  "typeof",
          "type_of", "floor", "ceil", "round", NULL };
  const struct builtin *b = builtin_function (name);
  if (b && b->c_name)
    return table_function (inf, node, b);
  if (strcmp (name, "Some") == 0 || strcmp (name, "Ok") == 0
      || strcmp (name, "Err") == 0)
    return wrapper (inf, node, name, expected);
  if (is_one_of (name, methods))
    return as_method (inf, node, name, expected);
  if (strcmp (name, "min") == 0 || strcmp (name, "max") == 0
      || strcmp (name, "abs") == 0 || strcmp (name, "pow") == 0)
    return number_function (inf, node, name);
  if (strcmp (name, "range") == 0)
    return range_function (inf, node);
  if (is_one_of (name, one))
    {
      if (!check_count (inf, node, name, 1, 1))
        return true;
      infer_all (inf, node);
      struct type *t = type_strip (node->list.items[0]->type);
      if (t->kind == TYPE_VARIABLE && !t->is_number && !inf->forcing)
        return false;
      bool rounding = strcmp (name, "floor") == 0 || strcmp (name, "ceil") == 0
                      || strcmp (name, "round") == 0;
      if (rounding)
        coerce (inf, &node->list.items[0], &type_f64,
                arena_printf (inf->arena, "the argument of `%s`", name),
                (struct span){ 0 });
      return make_builtin (inf, node, name,
                           strcmp (name, "int") == 0 || rounding ? &type_i64
                           : strcmp (name, "float") == 0         ? &type_f64
                           : strcmp (name, "bool") == 0          ? &type_bool
                                                        : &type_string);
    }
  static const struct
  {
    const char *name, *parameters, *result;
    size_t least;
  } others[]
      = { { "input", "s", "s", 0 },          { "read_line", "", "s", 0 },
          { "readline", "", "s", 0 },        { "env_var", "s", "s", 1 },
          { "fs_create_dir", "s", "u", 1 },  { "fs_remove_dir", "s", "u", 1 },
          { "path_join_many", "A", "s", 1 }, { "json_type", "s", "s", 1 },
          { "json_validate", "s", "b", 1 },  { "json_read", "s", "d", 1 },
          { "json_write", "sd", "u", 2 },    { "open", "ss", "d", 1 } };
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (strcmp (name, others[i].name) == 0)
      {
        if (!check_count (inf, node, name, others[i].least,
                          strlen (others[i].parameters)))
          return true;
        for (size_t k = 0; k < node->list.count; k++)
          infer_as (
              inf, &node->list.items[k],
              builtin_letter_type (&inf->context, others[i].parameters[k]),
              arena_printf (inf->arena, "argument %zu of `%s`", k + 1, name));
        return make_builtin (
            inf, node, name,
            builtin_letter_type (&inf->context, others[i].result[0]));
      }
  diagnostic_error (inf->diagnostics, node->span, "`%s` can't be called",
                    name);
  infer_all (inf, node);
  set_type (inf, node, type_variable (&inf->context));
  return true;
}

bool
settle_builtin_call (struct inference *inf, struct node *node,
                     struct type *expected)
{
  const char *name = node->a->name;
  if (!builtin_function (name))
    {
      /* String ("x"), i32 (x): conversions.  */
      if (strcmp (name, "String") == 0)
        name = "str";
      else if (strcmp (name, "i32") == 0 || strcmp (name, "i64") == 0)
        name = "int";
      else if (strcmp (name, "f64") == 0)
        name = "float";
    }
  return named_function (inf, node, name, expected);
}

/* "Type::name" of the last two names of a path.  */
static const char *
path_key (struct inference *inf, const struct node *path)
{
  size_t count = path->list.count;
  return arena_printf (inf->arena, "%s::%s", path->list.items[count - 2]->name,
                       path->list.items[count - 1]->name);
}

static struct type *
path_argument (struct inference *inf, const struct node *path, size_t i)
{
  if (i < path->more.count)
    return infer_local_annotation (inf, path->more.items[i]);
  return type_variable (&inf->context);
}

static bool
path_matches (const char *key, const char *const *types, const char *function)
{
  const char *colon = strstr (key, "::");
  if (strcmp (colon + 2, function) != 0)
    return false;
  for (; *types; types++)
    if (strlen (*types) == (size_t) (colon - key)
        && strncmp (key, *types, colon - key) == 0)
      return true;
  return false;
}

static bool
collection_call (struct inference *inf, struct node *node, const char *key,
                 struct type *expected)
{
  static const char *const arrays[] = { "Vec", "VecDeque", "Array", NULL };
  static const char *const maps[] = { "HashMap", "BTreeMap", "Map", NULL };
  static const char *const sets[] = { "HashSet", "BTreeSet", "Set", NULL };
  static const char *const boxes[] = { "Box", NULL };
  static const char *const shared[] = { "RefCell", "Cell", "Mutex", NULL };
  static const char *const transparent[] = { "Rc", "Arc", "Cow", NULL };
  static const char *const makers[]
      = { "new", "with_capacity", "default", "from", "from_iter", NULL };
  const struct node *path = node->a;
  const char *function = strstr (key, "::") + 2;
  if (path_matches (key, transparent, "new")
      || path_matches (key, transparent, "clone")
      || path_matches (key, transparent, "from"))
    {
      if (!check_count (inf, node, key, 1, 1))
        return true;
      infer_node (inf, node->list.items[0], expected);
      node->kind = NODE_CONVERT;
      node->a = node->list.items[0];
      node->list.count = 0;
      set_type (inf, node,
                type_prune (node->a->type)->kind == TYPE_REFERENCE
                    ? type_strip (node->a->type)
                    : node->a->type);
      return true;
    }
  if (path_matches (key, boxes, "new") || path_matches (key, shared, "new"))
    {
      enum type_kind kind
          = path_matches (key, boxes, "new") ? TYPE_BOX : TYPE_SHARED;
      if (!check_count (inf, node, key, 1, 1))
        return true;
      struct type *wanted = expected ? type_prune (expected) : NULL;
      bool object = wanted && wanted->kind == TYPE_OBJECT;
      infer_node (inf, node->list.items[0],
                  wanted && wanted->kind == kind ? wanted->arguments[0]
                                                 : NULL);
      if (object)
        {
          coerce (inf, &node->list.items[0], wanted, NULL, (struct span){ 0 });
          node->kind = NODE_CONVERT;
          node->a = node->list.items[0];
          node->list.count = 0;
          set_type (inf, node, wanted);
          return true;
        }
      if (wanted && wanted->kind == kind)
        coerce (inf, &node->list.items[0], wanted->arguments[0], NULL,
                (struct span){ 0 });
      return make_builtin (
          inf, node, kind == TYPE_BOX ? "Box::new" : "RefCell::new",
          wanted && wanted->kind == kind
              ? wanted
              : type_of_1 (&inf->context, kind, node->list.items[0]->type));
    }
  if (!is_one_of (function, makers))
    return false;
  bool from = strncmp (function, "from", 4) == 0;
  struct type *type = NULL;
  if (path_matches (key, arrays, function))
    type = type_of_1 (&inf->context, TYPE_ARRAY, path_argument (inf, path, 0));
  else if (path_matches (key, sets, function))
    type = type_of_1 (&inf->context, TYPE_SET, path_argument (inf, path, 0));
  else if (path_matches (key, maps, function))
    type = type_of_2 (&inf->context, TYPE_MAP, path_argument (inf, path, 0),
                      path_argument (inf, path, 1));
  if (!type)
    return false;
  if (expected)
    type_unify (type, expected);
  if (from)
    {
      struct type *source = type;
      if (!check_count (inf, node, key, 1, 1))
        return true;
      if (type->kind == TYPE_SET)
        source = type_of_1 (&inf->context, TYPE_ARRAY, type->arguments[0]);
      else if (type->kind == TYPE_MAP)
        source
            = type_of_1 (&inf->context, TYPE_ARRAY,
                         type_of_2 (&inf->context, TYPE_TUPLE,
                                    type->arguments[0], type->arguments[1]));
      infer_as (inf, &node->list.items[0], source, key);
      return make_builtin (inf, node, "collect", type);
    }
  infer_all (inf, node);
  return make_builtin (inf, node, "empty", type);
}

/* Functions of std reached by a path; parameters and result as in
   builtins.def.  */
static const struct
{
  const char *key, *parameters, *result, *name;
} std_functions[]
    = { { "String::new", "", "s", "String::new" },
        { "String::with_capacity", "i", "s", "String::new" },
        { "String::default", "", "s", "String::new" },
        { "process::exit", "i", "!", "exit" },
        { "env::args", "", "A", "env_args" },
        { "Instant::now", "", "i", "time_nanos" },
        { "SystemTime::now", "", "i", "time_nanos" },
        { "time::now", "", "i", "timestamp" },
        { "time::now_millis", "", "i", "timestamp" },
        { "Utc::now", "", "s", "chrono_now" },
        { "Duration::from_millis", "f", "f", "identity" },
        { "thread::sleep", "f", "u", "sleep" },
        { "fs::read_to_string", "s", "Rss", "fs::read_to_string" },
        { "fs::write", "ss", "Rus", "fs::write" },
        { "fs::remove_file", "s", "Rus", "fs::remove_file" },
        { "fs::read", "s", "s", "fs_read" },
        { "fs::exists", "s", "b", "fs_exists" },
        { "env::var", "s", "Rss", "env::var" },
        { "char::from", "i", "c", "char::from" },
        { "char::from_u32", "i", "?c", "char::from_u32" },
        { "char::from_digit", "ii", "?c", "char::from_digit" },
        { "String::from_utf8", "B", "Rss", "String::from_utf8" },
        { "random::random", "", "f", "random" },
        { "rand::random", "", "f", "random" } };

bool
settle_path_call (struct inference *inf, struct node *node,
                  struct type *expected)
{
  struct node *path = node->a;
  const char *key = path_key (inf, path);
  const char *function = path->name;
  const char *first = path->list.items[path->list.count - 2]->name;
  if (collection_call (inf, node, key, expected))
    return true;
  if ((strcmp (first, "Option") == 0 || strcmp (first, "Result") == 0)
      && wrapper (inf, node, function, expected))
    return true;
  if (strcmp (key, "String::from") == 0 || strcmp (key, "str::from") == 0)
    return named_function (inf, node, "str", expected);
  if (strcmp (key, "cmp::max") == 0 || strcmp (key, "cmp::min") == 0)
    return number_function (inf, node, function);
  if (strcmp (key, "mem::swap") == 0 || strcmp (key, "mem::replace") == 0
      || strcmp (key, "mem::take") == 0)
    {
      bool two = strcmp (key, "mem::take") != 0;
      if (!check_count (inf, node, key, 1 + two, 1 + two))
        return true;
      infer_all (inf, node);
      struct type *place = type_prune (node->list.items[0]->type);
      struct type *inner
          = place->kind == TYPE_REFERENCE ? place->arguments[0] : place;
      if (two)
        coerce (inf, &node->list.items[1],
                strcmp (key, "mem::swap") == 0 ? place : inner, NULL,
                (struct span){ 0 });
      return make_builtin (
          inf, node, key, strcmp (key, "mem::swap") == 0 ? &type_unit : inner);
    }
  for (size_t i = 0; i < sizeof std_functions / sizeof *std_functions; i++)
    if (strcmp (key, std_functions[i].key) == 0)
      {
        size_t count = strlen (std_functions[i].parameters);
        if (!check_count (inf, node, key, count, count))
          return true;
        for (size_t k = 0; k < count; k++)
          infer_as (inf, &node->list.items[k],
                    builtin_letter_type (&inf->context,
                                         std_functions[i].parameters[k]),
                    NULL);
        struct signature_reader r = { .context = &inf->context,
                                      .receiver = &type_unit,
                                      .at = std_functions[i].result };
        return make_builtin (inf, node, std_functions[i].name,
                             signature_read (&r));
      }
  /* f64::sqrt (x), i32::pow (2, 3), and math::sqrt (x).  */
  struct node named
      = { .kind = NODE_NAMED_TYPE, .name = first, .span = path->span };
  struct node *names[] = { path->list.items[path->list.count - 2] };
  named.list = (struct node_list){ names, 1 };
  if (strcmp (first, "math") != 0 && builtin_type_name (first)
      && node->list.count > 0 && strcmp (first, "std") != 0
      && strcmp (first, "fs") != 0 && strcmp (first, "env") != 0)
    {
      struct type *type
          = infer_annotation (inf, &named, NULL, NULL, inf->program->scope);
      infer_as (inf, &node->list.items[0], type, NULL);
      return as_method (inf, node, function, expected);
    }
  if (builtin_function (function))
    return named_function (inf, node, function, expected);
  const char *underscored
      = arena_printf (inf->arena, "%s_%s", first, function);
  if (builtin_function (underscored))
    return named_function (inf, node, underscored, expected);
  struct suggestion s = suggestion_for (function);
  struct diagnostic *error = diagnostic_error (inf->diagnostics, path->span,
                                               "unknown function `%s`", key);
  builtin_suggest (&s);
  diagnostic_suggest (inf->diagnostics, error, s.best);
  infer_all (inf, node);
  set_type (inf, node, type_variable (&inf->context));
  return true;
}

/* i32::MAX, f64::consts::PI, Ordering::Less, a built-in name as value.  */
struct type *
infer_path (struct inference *inf, struct node *node, struct type *expected)
{
  (void) expected;
  if (node->kind == NODE_PATH && node->list.count >= 2)
    {
      const char *key = path_key (inf, node);
      static const struct
      {
        const char *key;
        int64_t value;
      } integers[]
          = { { "i8::MAX", INT8_MAX },     { "i8::MIN", INT8_MIN },
              { "i16::MAX", INT16_MAX },   { "i16::MIN", INT16_MIN },
              { "i32::MAX", INT32_MAX },   { "i32::MIN", INT32_MIN },
              { "i64::MAX", INT64_MAX },   { "i64::MIN", INT64_MIN },
              { "isize::MAX", INT64_MAX }, { "isize::MIN", INT64_MIN },
              { "u8::MAX", UINT8_MAX },    { "u16::MAX", UINT16_MAX },
              { "u32::MAX", UINT32_MAX },  { "u64::MAX", -1 },
              { "usize::MAX", -1 },        { "u8::MIN", 0 },
              { "u32::MIN", 0 },           { "u64::MIN", 0 },
              { "usize::MIN", 0 },         { "Ordering::Less", -1 },
              { "Ordering::Equal", 0 },    { "Ordering::Greater", 1 } };
      static const struct
      {
        const char *key;
        double value;
      } floats[] = { { "consts::PI", 3.14159265358979323846 },
                     { "math::PI", 3.14159265358979323846 },
                     { "f64::PI", 3.14159265358979323846 },
                     { "consts::E", 2.71828182845904523536 },
                     { "math::E", 2.71828182845904523536 },
                     { "consts::TAU", 6.28318530717958647692 },
                     { "consts::SQRT_2", 1.41421356237309504880 },
                     { "consts::LN_2", 0.69314718055994530942 },
                     { "f64::MAX", 1.7976931348623157e308 },
                     { "f64::MIN", -1.7976931348623157e308 },
                     { "f64::EPSILON", 2.220446049250313e-16 },
                     { "f64::MIN_POSITIVE", 2.2250738585072014e-308 },
                     { "f32::MAX", 3.40282346638528859812e38 },
                     { "f64::INFINITY", __builtin_inf () },
                     { "f64::NEG_INFINITY", -__builtin_inf () },
                     { "f64::NAN", __builtin_nan ("") } };
      for (size_t i = 0; i < sizeof integers / sizeof *integers; i++)
        if (strcmp (key, integers[i].key) == 0)
          {
            struct node named
                = { .kind = NODE_NAMED_TYPE,
                    .name = node->list.items[node->list.count - 2]->name };
            struct node *names[] = { node->list.items[node->list.count - 2] };
            named.list = (struct node_list){ names, 1 };
            struct type *type
                = strncmp (key, "Ordering", 8) == 0
                      ? &type_i64
                      : infer_annotation (inf, &named, NULL, NULL,
                                          inf->program->scope);
            node->kind = NODE_INTEGER;
            node->integer = integers[i].value;
            node->list.count = 0;
            node->name = NULL;
            if (integers[i].value == -1 && type->kind != TYPE_I64)
              node->flags |= FLAG_BIG;
            return type;
          }
      for (size_t i = 0; i < sizeof floats / sizeof *floats; i++)
        if (strcmp (key, floats[i].key) == 0)
          {
            node->kind = NODE_FLOAT;
            node->number = floats[i].value;
            node->list.count = 0;
            node->name = NULL;
            return &type_f64;
          }
      if (strcmp (node->name, "None") == 0)
        {
          node->kind = NODE_NAME;
          node->list.count = 0;
          return type_of_1 (&inf->context, TYPE_OPTION,
                            type_variable (&inf->context));
        }
    }
  /* A function as a value: |x| f (x).  */
  const struct builtin *b = builtin_function (node->name);
  if (b || node->kind == NODE_PATH)
    {
      size_t count = b && b->parameters ? strlen (b->parameters) : 1;
      struct node *lambda = node_new (inf->arena, NODE_LAMBDA, node->span);
      struct node *call = node_new (inf->arena, NODE_CALL, node->span);
      struct type *wanted = expected ? type_strip (expected) : NULL;
      if (wanted && wanted->kind == TYPE_FUNCTION)
        count = wanted->count - 1;
      call->a = node_copy (inf->arena, node);
      call->a->type = NULL;
      call->list.items = arena_array (inf->arena, struct node *, count + 1);
      lambda->list.items = arena_array (inf->arena, struct node *, count + 1);
      call->list.count = lambda->list.count = count;
      lambda->a = call;
      struct type *type = node->type;
      for (size_t i = 0; i < count; i++)
        {
          struct variable *v = arena_new (inf->arena, struct variable);
          struct node *parameter
              = node_new (inf->arena, NODE_PARAMETER, node->span);
          struct node *name = node_new (inf->arena, NODE_NAME, node->span);
          v->name = arena_printf (inf->arena, "a%zu", i + 1);
          v->is_parameter = true;
          v->span = node->span;
          vector_push (inf->arena, &inf->frame->instance->variables, v);
          parameter->a = node_new (inf->arena, NODE_BINDING, node->span);
          parameter->name = parameter->a->name = name->name = v->name;
          parameter->variable = parameter->a->variable = name->variable = v;
          lambda->list.items[i] = parameter;
          call->list.items[i] = name;
        }
      *node = *lambda;
      node->type = type;
      return infer_lambda (inf, node, expected);
    }
  diagnostic_error (inf->diagnostics, node->span, "`%s` is not a value",
                    node->name);
  return type_variable (&inf->context);
}

struct type *
infer_macro (struct inference *inf, struct node *node, struct type *expected)
{
  const char *name = node->name;
  (void) expected;
  if (strcmp (name, "matches") == 0)
    {
      struct node *arm = node->list.items[0];
      infer_node (inf, node->a, NULL);
      infer_option_pattern (inf, arm->a, node->a);
      infer_pattern (inf, arm->a, node->a->type);
      if (arm->b)
        infer_condition (inf, &arm->b);
      arm->type = &type_bool;
      return &type_bool;
    }
  if (node->b)
    infer_node (inf, node->b, NULL);
  if (strncmp (name, "debug_", 6) == 0)
    node->name = name += 6;
  if (strcmp (name, "format") == 0)
    return &type_string;
  if (strcmp (name, "panic") == 0 || strcmp (name, "todo") == 0
      || strcmp (name, "unimplemented") == 0
      || strcmp (name, "unreachable") == 0)
    return &type_never;
  if (strcmp (name, "assert") == 0)
    infer_as (inf, &node->list.items[0], &type_bool, "the assertion");
  else if (strncmp (name, "assert_", 7) == 0)
    {
      /* A comparison, checked and typed as one.  */
      struct node *compare = node_new (inf->arena, NODE_BINARY, node->span);
      compare->op = strcmp (name, "assert_eq") == 0 ? OP_EQUAL : OP_NOT_EQUAL;
      compare->a = node->list.items[0];
      compare->b = node->list.items[1];
      node->c = compare;
      node->list.count = 0;
      infer_node (inf, compare, NULL);
    }
  else if (strcmp (name, "dbg") == 0)
    return infer_node (inf, node->list.items[0], expected);
  else if (strcmp (name, "write") == 0 || strcmp (name, "writeln") == 0)
    {
      infer_node (inf, node->list.items[0], NULL);
      return type_of_2 (&inf->context, TYPE_RESULT, &type_unit, &type_string);
    }
  else if (strcmp (name, "vec") == 0)
    {
      node->kind = NODE_ARRAY;
      return infer_node (inf, node, expected);
    }
  return &type_unit;
}
