/* SPDX-License-Identifier: MIT */
/* Inference: paths that lead to built-in functions and constants
   (Vec::new, i32::MAX, fs::read), and built-in functions as values.  */

#include <string.h>

#include "builtins.h"
#include "infer-internal.h"
#include "methods.h"

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
  static const char *const shared[]
      = { "RefCell", "Cell", "Mutex", "RwLock", NULL };
  static const char *const transparent[]
      = { "Cow", "BufReader", "BufWriter", "LineWriter", NULL };
  static const char *const makers[]
      = { "new", "with_capacity", "default", "from", "from_iter", NULL };
  const struct node *path = node->a;
  const char *function = strstr (key, "::") + 2;
  if (rc_call (inf, node, key, expected))
    return true;
  if (path_matches (key, transparent, "new")
      || path_matches (key, transparent, "clone")
      || path_matches (key, transparent, "Owned")
      || path_matches (key, transparent, "Borrowed")
      || path_matches (key, transparent, "from"))
    {
      if (check_count (inf, node, key, 1, 1))
        become_argument (inf, node, expected);
      return true;
    }
  if (path_matches (key, boxes, "new") || path_matches (key, shared, "new")
      || path_matches (key, boxes, "from"))
    {
      enum type_kind kind
          = path_matches (key, shared, "new") ? TYPE_SHARED : TYPE_BOX;
      if (!check_count (inf, node, key, 1, 1))
        return true;
      struct type *wanted = expected ? type_prune (expected) : NULL;
      bool object = wanted && wanted->kind == TYPE_OBJECT;
      if (wanted && wanted->kind == TYPE_STRING)
        {
          /* Box<dyn Error> is the error's text.  */
          infer_node (inf, node->list.items[0], NULL);
          error_text (inf, &node->list.items[0]);
          node->kind = NODE_CONVERT;
          node->a = node->list.items[0];
          node->list.count = 0;
          set_type (inf, node, node->a->type);
          return true;
        }
      bool function = node->list.items[0]->kind == NODE_LAMBDA
                      || (wanted && wanted->kind == TYPE_FUNCTION);
      infer_node (inf, node->list.items[0],
                  wanted && wanted->kind == kind ? wanted->arguments[0]
                  : function                     ? wanted
                                                 : NULL);
      if (object || function)
        {
          /* Objects and functions are boxes by themselves.  */
          if (wanted)
            coerce (inf, &node->list.items[0], wanted, NULL,
                    (struct span){ 0 });
          else
            wanted = node->list.items[0]->type;
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
  infer_arguments (inf, node);
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
        { "SystemTime::now", "", "i", "unix_nanos" },
        { "time::now", "", "i", "timestamp" },
        { "time::now_millis", "", "i", "timestamp" },
        { "Utc::now", "", "s", "chrono_now" },
        { "Duration::from_nanos", "i", "i", "identity" },
        { "Duration::from_micros", "i", "i", "duration_of_micros" },
        { "Duration::from_millis", "i", "i", "duration_of_millis" },
        { "Duration::from_secs", "i", "i", "duration_of_secs" },
        { "Duration::from_secs_f64", "f", "i", "duration_of_seconds" },
        { "thread::sleep", "i", "u", "sleep_nanos" },
        { "fs::read_to_string", "s", "Rse", "fs::read_to_string" },
        { "fs::write", "ss", "Rue", "fs::write" },
        { "fs::remove_file", "s", "Rue", "fs::remove_file" },
        { "fs::append", "ss", "Rue", "fs::append" },
        { "fs::copy", "ss", "Rue", "fs::copy" },
        { "fs::rename", "ss", "Rue", "fs::rename" },
        { "fs::create_dir", "s", "Rue", "fs::create_dir" },
        { "fs::create_dir_all", "s", "Rue", "fs::create_dir_all" },
        { "fs::remove_dir", "s", "Rue", "fs::remove_dir" },
        { "fs::remove_dir_all", "s", "Rue", "fs::remove_dir_all" },
        { "env::current_dir", "", "Rse", "env::current_dir" },
        { "fs::read", "s", "s", "fs_read" },
        { "fs::exists", "s", "b", "fs_exists" },
        { "env::var", "s", "Rse", "env::var" },
        { "char::from", "i", "c", "char::from" },
        { "char::from_u32", "i", "?c", "char::from_u32" },
        { "char::from_digit", "ii", "?c", "char::from_digit" },
        { "String::from_utf8", "B", "Rse", "String::from_utf8" },
        { "str::from_utf8", "B", "Rse", "String::from_utf8" },
        { "Path::new", "s", "s", "identity" },
        { "PathBuf::from", "s", "s", "identity" },
        { "PathBuf::new", "", "s", "String::new" },
        { "random::random", "", "f", "random" },
        { "rand::random", "", "f", "random" } };

/* The type that the first of a path's last two names stands for: T of
   T::zero (), i32 of i32::zero (), or NULL.  */
static struct type *
path_type (struct inference *inf, const struct node *path)
{
  static const char *const modules[]
      = { "std",  "chrono", "process", "env",  "fs", "math",
          "json", "time",   "random",  "path", "io", NULL };
  const struct instance *instance = inf->frame->instance;
  const char *first = path->list.items[path->list.count - 2]->name;
  for (struct generic *g = instance->generics; g; g = g->next)
    if (strcmp (g->name, first) == 0)
      return type_prune (g->type);
  if (strcmp (first, "Self") == 0 && instance->self)
    return type_prune (instance->self);
  if (!builtin_type_name (first) || is_one_of (first, modules))
    return NULL;
  struct node named = { .kind = NODE_NAMED_TYPE,
                        .name = first,
                        .span = path->span,
                        .list = { &path->list.items[path->list.count - 2], 1 },
                        .more = path->more };
  return infer_annotation (inf, &named, NULL, NULL, inf->program->scope);
}

/* Default::default () and T::default () of a type without a function of that
   name.  */
static bool
default_value (struct inference *inf, struct node *node, struct type *type,
               struct type *expected)
{
  if (!type || type->kind == TYPE_VARIABLE)
    return false;
  struct function *f = user_method (inf, type, "default");
  if (f && !f->has_self)
    {
      node->a->function = f;
      return call_function (inf, node, f, type, expected);
    }
  if (type->kind != TYPE_STRUCT)
    return make_builtin (inf, node, "empty", type);
  node->kind = NODE_STRUCT_LITERAL;
  node->flags |= FLAG_DEFAULTS;
  node->a->declaration = type->declaration;
  set_type (inf, node, infer_struct_literal (inf, node, type));
  return true;
}

/* T::zero (): of an impl for the type T is.  */
static bool
settle_type_function (struct inference *inf, struct node *node,
                      struct type *expected)
{
  struct node *path = node->a;
  struct type *type = path_type (inf, path);
  if (!type)
    return false;
  struct function *f = user_method (inf, type, path->name);
  if (!f || (f->is_library && f->has_self))
    return false;
  path->function = f;
  return call_function (inf, node, f, f->has_self ? NULL : type, expected);
}

/* Option::Some (v), and Option::unwrap (o): methods as functions.  */
static bool
wrapper_path (struct inference *inf, struct node *node, struct type *expected)
{
  static const char *const constructors[]
      = { "Some", "None", "Ok", "Err", NULL };
  const struct node *path = node->a;
  const char *first = path->list.items[path->list.count - 2]->name;
  if (strcmp (first, "Option") != 0 && strcmp (first, "Result") != 0)
    return false;
  if (is_one_of (path->name, constructors))
    return wrapper (inf, node, path->name, expected);
  if (node->list.count == 0)
    return false;
  infer_arguments (inf, node);
  return as_method (inf, node, path->name, expected);
}

/* mem::swap, mem::replace, mem::take.  */
static bool
memory_path (struct inference *inf, struct node *node, const char *key)
{
  static const char *const names[]
      = { "mem::swap", "mem::replace", "mem::take", NULL };
  if (!is_one_of (key, names))
    return false;
  bool two = strcmp (key, "mem::take") != 0;
  if (!check_count (inf, node, key, 1 + two, 1 + two))
    return true;
  infer_arguments (inf, node);
  struct type *place = type_prune (node->list.items[0]->type);
  struct type *inner
      = place->kind == TYPE_REFERENCE ? place->arguments[0] : place;
  if (two)
    coerce (inf, &node->list.items[1],
            strcmp (key, "mem::swap") == 0 ? place : inner, NULL,
            (struct span){ 0 });
  return make_builtin (inf, node, key,
                       strcmp (key, "mem::swap") == 0 ? &type_unit : inner);
}

/* A function of std by its path KEY.  */
static bool
std_function (struct inference *inf, struct node *node, const char *key)
{
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
  return false;
}

bool
settle_path_call (struct inference *inf, struct node *node,
                  struct type *expected)
{
  struct node *path = node->a;
  const struct type *generic = path_type (inf, path);
  if (generic && generic->kind == TYPE_VARIABLE && !inf->forcing)
    return false;
  if (settle_type_function (inf, node, expected))
    return true;
  if (strcmp (path->name, "default") == 0 && node->list.count == 0)
    {
      const char *of = path->list.items[path->list.count - 2]->name;
      struct type *wanted = strcmp (of, "Default") == 0 && expected
                                ? type_prune (expected)
                                : path_type (inf, path);
      if (default_value (inf, node, wanted, expected))
        return true;
      if (strcmp (of, "Default") == 0 && !inf->forcing)
        return false;
    }
  const char *key = path_key (inf, path);
  const char *function = path->name;
  const char *first = path->list.items[path->list.count - 2]->name;
  /* fmt::Display::fmt (x, f)  */
  if (strcmp (function, "fmt") == 0 && node->list.count == 2)
    {
      node->kind = NODE_METHOD_CALL;
      node->name = function;
      node->name_span = path->span;
      node->a = node->list.items[0];
      node->list.items++;
      node->list.count = 1;
      infer_node (inf, node->a, NULL);
      return settle_method (inf, node, expected);
    }
  if (collection_call (inf, node, key, expected))
    return true;
  if (wrapper_path (inf, node, expected))
    return true;
  if (strcmp (key, "String::from") == 0 || strcmp (key, "str::from") == 0)
    return named_function (inf, node, "str", expected);
  if (strcmp (key, "cmp::max") == 0 || strcmp (key, "cmp::min") == 0)
    return number_function (inf, node, function);
  if (memory_path (inf, node, key))
    return true;
  if (std_function (inf, node, key))
    return true;
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
  const char *feature = builtin_out_of_scope (first);
  struct suggestion s = suggestion_for (function);
  struct diagnostic *error
      = feature ? diagnostic_error (inf->diagnostics, path->span,
                                    "`%s` is not supported: %s are out of the "
                                    "scope of this compiler",
                                    key, feature)
                : diagnostic_error (inf->diagnostics, path->span,
                                    "unknown function `%s`", key);
  builtin_suggest (&s);
  if (!feature)
    diagnostic_suggest (inf->diagnostics, error, s.best);
  infer_arguments (inf, node);
  set_type (inf, node, type_variable (&inf->context));
  return true;
}

/* Constants of modules and types.  */
static const struct
{
  const char *key;
  int64_t value;
} integers[] = { { "i8::MAX", INT8_MAX },
                 { "i8::MIN", INT8_MIN },
                 { "i16::MAX", INT16_MAX },
                 { "i16::MIN", INT16_MIN },
                 { "i32::MAX", INT32_MAX },
                 { "i32::MIN", INT32_MIN },
                 { "i64::MAX", INT64_MAX },
                 { "i64::MIN", INT64_MIN },
                 { "isize::MAX", INT64_MAX },
                 { "isize::MIN", INT64_MIN },
                 { "u8::MAX", UINT8_MAX },
                 { "u16::MAX", UINT16_MAX },
                 { "u32::MAX", UINT32_MAX },
                 { "u64::MAX", -1 },
                 { "usize::MAX", -1 },
                 { "u8::MIN", 0 },
                 { "u32::MIN", 0 },
                 { "u64::MIN", 0 },
                 { "usize::MIN", 0 },
                 { "Ordering::Less", -1 },
                 { "SystemTime::UNIX_EPOCH", 0 },
                 { "time::UNIX_EPOCH", 0 },
                 { "Ordering::Equal", 0 },
                 { "Ordering::Greater", 1 } };

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

/* A function as a value: |x| f (x).  */
static struct type *
function_lambda (struct inference *inf, struct node *node,
                 struct type *expected)
{
  const struct builtin *b = builtin_function (node->name);
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
  lambda->flags |= FLAG_GENERATED;
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

/* i32::MAX, f64::consts::PI, Ordering::Less, a built-in name as value.  */
struct type *
infer_path (struct inference *inf, struct node *node, struct type *expected)
{
  (void) expected;
  if (node->kind == NODE_PATH && node->list.count >= 2)
    {
      struct type *of = path_type (inf, node);
      struct declaration *d = of ? impl_declaration (inf, of) : NULL;
      struct node *constant
          = d ? string_map_get (&d->constants, node->name) : NULL;
      if (constant)
        {
          node->kind = NODE_NAME;
          node->variable = constant->a->variable;
          if (node->variable->copy) /* of the top level's instance */
            node->variable = node->variable->copy;
          node->variable->is_used = node->variable->used_in_function = true;
          node->list.count = 0;
          return infer_node (inf, node, expected);
        }
      if (named (node, "BITS") && of && type_is_integer (of))
        {
          node->kind = NODE_INTEGER;
          node->integer = type_bits (of);
          node->list.count = 0;
          node->name = NULL;
          set_type (inf, node, type_simple (TYPE_U32));
          return node->type;
        }
      const char *key = path_key (inf, node);
      for (size_t i = 0; i < sizeof integers / sizeof *integers; i++)
        if (strcmp (key, integers[i].key) == 0)
          {
            struct node named
                = { .kind = NODE_NAMED_TYPE,
                    .name = node->list.items[node->list.count - 2]->name };
            struct node *names[] = { node->list.items[node->list.count - 2] };
            named.list = (struct node_list){ names, 1 };
            struct type *type
                = strncmp (key, "Ordering", 8) == 0 ? &type_ordering
                  : strstr (key, "EPOCH")
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
      if (strcmp (key, "i128::MAX") == 0 || strcmp (key, "i128::MIN") == 0
          || strcmp (key, "u128::MAX") == 0 || strcmp (key, "u128::MIN") == 0)
        {
          node->kind = NODE_INTEGER;
          node->text = node->name;
          node->list.count = 0;
          node->name = NULL;
          return type_simple (key[0] == 'u' ? TYPE_U128 : TYPE_I128);
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
                            path_argument (inf, node, 0));
        }
    }
  if (node->kind == NODE_PATH || builtin_function (node->name))
    {
      return function_lambda (inf, node, expected);
    }
  diagnostic_error (inf->diagnostics, node->span, "`%s` is not a value",
                    node->name);
  return type_variable (&inf->context);
}
