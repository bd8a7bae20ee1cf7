/* SPDX-License-Identifier: MIT */
/* Emission: built-in functions and macros.  */

#include <string.h>

#include "builtins.h"
#include "emit-method.h"
#include "emit.h"

static bool
is (const struct node *node, const char *name)
{
  return strcmp (node->name, name) == 0;
}

static struct value
moved (struct emitter *e, struct type *type, const char *place)
{
  return type_is_managed (type)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", place), true }
             : (struct value){ place, false };
}

static const char **
arguments (struct emitter *e, struct node *node, bool owned)
{
  size_t count = node->list.count;
  struct node ***slots = arena_array (e->arena, struct node **, count + 1);
  bool *own_all = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  for (size_t i = 0; i < count; i++)
    {
      slots[i] = &node->list.items[i];
      own_all[i] = owned;
    }
  emit_operands (e, slots, count, own_all, texts);
  return texts;
}

const char *
strip_references (struct emitter *e, struct type *type, const char *value)
{
  type = type_prune (type);
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX
         || type->kind == TYPE_SHARED)
    {
      value = type->kind == TYPE_REFERENCE ? text (e, "(*%s)", value)
                                           : text (e, "%s->value", value);
      type = type_prune (type->arguments[0]);
    }
  return value;
}

/* bool f (args…, T *value, ruchy_str *error): an error panics.  */
static struct value
system_call (struct emitter *e, struct node *node, const char *function,
             const char *list, const char *first, struct type *type)
{
  bool value = type->kind != TYPE_UNIT;
  const char *v = value ? owned_variable (e, node, type, NULL) : NULL;
  const char *error = temporary (e);
  put_line (e, node, "ruchy_str %s = { 0 };", error);
  put_hidden (e, node, "if (!%s (%s%s%s%s&%s))", function, list,
              *list ? ", " : "", v ? text (e, "&%s", v) : "", v ? ", " : "",
              error);
  e->indent++;
  put_line (e, node, "ruchy_panic_system (%s, \"%s\", %s, %s);",
            place_text (e, node), node->name,
            first ? first : "(ruchy_str){ 0 }", error);
  e->indent--;
  return v ? moved (e, type, v) : (struct value){ "RUCHY_UNIT", false };
}

static struct value
table_function (struct emitter *e, struct node *node, const struct builtin *b)
{
  const char **texts = arguments (e, node, false);
  const char *c = b->c_name;
  bool negate = *c == '!';
  if (negate)
    c++;
  size_t length = strlen (c);
  bool at = c[length - 1] == '@';
  struct buffer out = { 0 };
  for (size_t i = 0; i < node->list.count; i++)
    buffer_printf (&out, "%s%s", i ? ", " : "", texts[i]);
  const char *list = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  if (b->result[0] == '^')
    return system_call (e, node, c, list, node->list.count ? texts[0] : NULL,
                        type_prune (node->type));
  if (b->result[0] == '?')
    {
      struct type *type = type_prune (node->type);
      const char *t = owned_variable (e, node, type, NULL);
      put_line (e, node, "%s.some = %s (%s%s&%s.value);", t, c, list,
                *list ? ", " : "", t);
      return moved (e, type, t);
    }
  return (struct value){
    text (e, "%s%.*s (%s%s%s)", negate ? "!" : "", (int) (length - at), c,
          list, at && *list ? ", " : "", at ? place_text (e, node) : ""),
    true
  };
}

static struct value
wrapper (struct emitter *e, struct node *node)
{
  const char *name = is (node, "Some") ? "some"
                     : is (node, "Ok") ? "ok"
                                       : "err";
  struct type *inner = type_prune (node->list.items[0]->type);
  const char *v = emit_owned (e, node->list.items[0]);
  if (inner->kind == TYPE_UNIT || inner->kind == TYPE_NEVER)
    {
      emit_store (e, node, (struct value){ v, true }, inner,
                  (struct destination){ 0 });
      v = "RUCHY_UNIT";
    }
  return (struct value){
    text (e, "%s_%s (%s)", type_prefix (e, node->type), name, v), true
  };
}

static struct value
number_function (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  const char **texts = arguments (e, node, false);
  const char *p = type_prefix (e, type);
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct type *from = type_strip (node->list.items[i]->type);
      texts[i] = strip_references (e, node->list.items[i]->type, texts[i]);
      if (type_is_numeric (from) && type_is_numeric (type)
          && !(is (node, "pow") && i == 1 && !type_is_float (type)))
        texts[i] = number_convert (e, from, type, texts[i]);
    }
  if (is (node, "abs"))
    return (struct value){ type_is_float (type)
                               ? text (e, "fabs (%s)", texts[0])
                               : text (e, "%s_abs (%s, %s)", p, texts[0],
                                       place_text (e, node)),
                           false };
  if (is (node, "pow"))
    return (struct value){ type_is_float (type)
                               ? text (e, "pow (%s, %s)", texts[0], texts[1])
                               : text (e, "%s_pow (%s, %s, %s)", p, texts[0],
                                       texts[1], place_text (e, node)),
                           false };
  if (!type_is_numeric (type))
    {
      type_need (e, type, NEED_ORDER);
      return (struct value){
        text (e, "(%s_cmp (%s, %s) %s 0 ? %s : %s)", p, texts[1], texts[0],
              is (node, "min") ? "<" : ">", texts[1], texts[0]),
        false
      };
    }
  return (struct value){
    text (e, "%s_%s (%s, %s)", p, node->name, texts[0], texts[1]), false
  };
}

/* int, float, str, bool, typeof, floor …  */
static bool
conversion (struct emitter *e, struct node *node, struct value *value)
{
  static const char *const names[]
      = { "int",     "float", "str",  "bool",  "typeof",
          "type_of", "floor", "ceil", "round", NULL };
  bool known = false;
  for (const char *const *p = names; *p; p++)
    known = known || is (node, *p);
  if (!known)
    return false;
  struct type *from = type_strip (node->list.items[0]->type);
  const char *v = strip_references (e, node->list.items[0]->type,
                                    emit_borrowed (e, node->list.items[0]));
  const char *at = place_text (e, node);
  if (is (node, "floor") || is (node, "ceil") || is (node, "round"))
    *value = (struct value){
      text (e, "ruchy_i64_from_f64 (%s (%s))", node->name, v), false
    };
  else if (is (node, "str"))
    *value = (struct value){ to_string_text (e, from, v), true };
  else if (is (node, "typeof") || is (node, "type_of"))
    {
      if (from->kind == TYPE_DYNAMIC)
        *value = (struct value){
          text (e, "ruchy_str_from_c (ruchy_dyn_type_of (%s))", v), true
        };
      else
        {
          const char *name
              = type_is_integer (from) ? "integer"
                : type_is_float (from) ? "float"
                : from->kind == TYPE_STRING || from->kind == TYPE_CHAR
                    ? "string"
                : from->kind == TYPE_BOOL     ? "boolean"
                : from->kind == TYPE_ARRAY    ? "array"
                : from->kind == TYPE_FUNCTION ? "function"
                : from->kind == TYPE_TUPLE    ? "tuple"
                : from->kind == TYPE_UNIT     ? "nil"
                : from->kind == TYPE_RANGE    ? "range"
                : from->declaration           ? from->declaration->name
                                              : "object";
          *value
              = (struct value){ string_text (e, name, strlen (name)), false };
        }
    }
  else if (is (node, "bool"))
    *value
        = (struct value){ from->kind == TYPE_BOOL ? v
                          : from->kind == TYPE_DYNAMIC
                              ? text (e, "ruchy_dyn_to_bool (%s, %s)", v, at)
                          : from->kind == TYPE_STRING
                              ? text (e, "ruchy_str_eq (%s, %s)", v,
                                      string_text (e, "true", 4))
                              : text (e, "(%s != 0)", v),
                          false };
  else
    {
      bool integer = is (node, "int");
      struct type *to = integer ? &type_i64 : &type_f64;
      const char *kind = integer ? "i64" : "f64";
      *value = (struct value){
        from->kind == TYPE_STRING
            ? text (e, "ruchy_str_to_%s (%s, %s)", kind, v, at)
        : from->kind == TYPE_DYNAMIC
            ? text (e, "ruchy_dyn_parse_%s (%s, %s)", kind, v, at)
        : from->kind == TYPE_CHAR ? text (e, "ruchy_char_to_digit (%s, 10)", v)
        : type_is_numeric (from)  ? number_convert (e, from, to, v)
                                  : text (e, "(%s)(%s)", c_type (e, to), v),
        false
      };
    }
  return true;
}

/* Functions that give a Result of what the system says.  */
static bool
result_function (struct emitter *e, struct node *node, struct value *value)
{
  static const struct
  {
    const char *name, *c;
    bool value;
  } functions[] = { { "fs::read_to_string", "ruchy_read_file", true },
                    { "fs::write", "ruchy_write_file", false },
                    { "fs::append", "ruchy_append_file", false },
                    { "fs::copy", "ruchy_copy_file", false },
                    { "fs::rename", "ruchy_rename_file", false },
                    { "fs::create_dir", "ruchy_create_one_dir", false },
                    { "fs::create_dir_all", "ruchy_create_dirs", false },
                    { "fs::remove_dir", "ruchy_remove_empty_dir", false },
                    { "fs::remove_dir_all", "ruchy_remove_dirs", false },
                    { "env::current_dir", "ruchy_current_dir", true },
                    { "fs::remove_file", "ruchy_remove_file", false } };
  struct type *type = type_prune (node->type);
  if (is (node, "env::var"))
    {
      const char *k = emit_borrowed (e, node->list.items[0]);
      const char *t = owned_variable (e, node, type, NULL);
      put_line (e, node, "%s.ok = ruchy_env_var (%s, &%s.value);", t, k, t);
      put_hidden (e, node, "if (!%s.ok)", t);
      e->indent++;
      put_line (e, node,
                "%s.error = ruchy_str_from_c (\"environment variable not "
                "found\");",
                t);
      e->indent--;
      *value = moved (e, type, t);
      return true;
    }
  if (is (node, "String::from_utf8"))
    {
      const char *b = emit_borrowed (e, node->list.items[0]);
      const char *t = owned_variable (e, node, type, NULL);
      put_line (e, node, "%s.ok = ruchy_str_from_utf8 (%s, &%s.value);", t, b,
                t);
      put_hidden (e, node, "if (!%s.ok)", t);
      e->indent++;
      put_line (e, node,
                "%s.error = ruchy_str_from_c (\"invalid utf-8 "
                "sequence\");",
                t);
      e->indent--;
      *value = moved (e, type, t);
      return true;
    }
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (is (node, functions[i].name))
      {
        const char **texts = arguments (e, node, false);
        const char *t = owned_variable (e, node, type, NULL);
        const char *error = temporary (e), *v = temporary (e);
        put_line (e, node, "ruchy_str %s = { 0 };", error);
        if (functions[i].value)
          put_line (e, node, "ruchy_str %s = { 0 };", v);
        put_line (e, node, "%s.ok = %s (%s%s%s%s%s&%s);", t, functions[i].c,
                  node->list.count > 0 ? texts[0] : "",
                  node->list.count > 0 ? ", " : "",
                  node->list.count > 1 ? text (e, "%s, ", texts[1]) : "",
                  functions[i].value ? text (e, "&%s", v) : "",
                  functions[i].value ? ", " : "", error);
        put_hidden (e, node, "if (!%s.ok)", t);
        e->indent++;
        put_line (e, node, "%s.error = %s;", t, error);
        e->indent--;
        if (functions[i].value)
          {
            put_line (e, node, "else");
            e->indent++;
            put_line (e, node, "%s.value = %s;", t, v);
            e->indent--;
          }
        *value = moved (e, type, t);
        return true;
      }
  return false;
}

/* mem::swap, mem::replace, mem::take: of what a reference leads to, or a
   variable.  */
static struct value
memory_function (struct emitter *e, struct node *node)
{
  struct type *inner = type_prune (node->list.items[0]->type);
  bool pointer = inner->kind == TYPE_REFERENCE;
  if (pointer)
    inner = type_prune (inner->arguments[0]);
  const char *second = node->list.count < 2 ? NULL
                       : is (node, "mem::swap")
                           ? emit_simple (e, node->list.items[1])
                           : emit_spilled (e, node->list.items[1], true);
  const char *a = pointer
                      ? emit_simple (e, node->list.items[0])
                      : text (e, "&%s", emit_place (e, node->list.items[0]));
  const char *t = temporary (e);
  put_line (e, node, "%s %s = *(%s);", c_type (e, inner), t, a);
  if (is (node, "mem::swap"))
    {
      put_line (e, node, "*(%s) = *(%s);", a, second);
      put_line (e, node, "*(%s) = %s;", second, t);
      return (struct value){ "RUCHY_UNIT", false };
    }
  put_line (e, node, "*(%s) = %s;", a,
            second ? moved (e, inner, second).text : zero_value (e, inner));
  return (struct value){ t, true };
}

static struct value
environment_variable (struct emitter *e, struct node *node, const char **texts)
{
  struct type *type = type_prune (node->type);
  const char *t = owned_variable (e, node, type, NULL);
  put_hidden (e, node, "if (!ruchy_env_var (%s, &%s))", texts[0], t);
  e->indent++;
  put_line (e, node,
            "ruchy_panic_system (%s, \"env_var\", %s, ruchy_str_from_c "
            "(\"environment variable not found\"));",
            place_text (e, node), texts[0]);
  e->indent--;
  return moved (e, type, t);
}

static struct value
join_paths (struct emitter *e, struct node *node, const char **texts)
{
  struct type *type = type_prune (node->type);
  const char *t = owned_variable (e, node, type, NULL);
  put_hidden (e, node, "for (int64_t i = 0; i < %s.length; i++)", texts[0]);
  e->indent++;
  open_brace (e);
  put_line (e, node,
            "ruchy_str joined = i ? ruchy_path_join (%s, %s.data[i]) : "
            "ruchy_str_copy (%s.data[0]);",
            t, texts[0], texts[0]);
  put_line (e, node, "ruchy_str_drop (%s);", t);
  put_line (e, node, "%s = joined;", t);
  close_brace (e);
  e->indent--;
  return moved (e, type, t);
}

/* json_type, json_validate.  */
static struct value
check_json (struct emitter *e, struct node *node, const char **texts)
{
  bool validate = is (node, "json_validate");
  const char *v = owned_variable (e, node, &type_dynamic, NULL);
  const char *error = owned_variable (e, node, &type_string, NULL);
  const char *good = plain_variable (
      e, node, &type_bool,
      text (e, "ruchy_json_parse (%s, &%s, &%s)", texts[0], v, error));
  if (validate)
    return (struct value){ good, false };
  return (struct value){
    text (e, "(%s ? ruchy_json_type (%s) : (ruchy_str){ 0 })", good, v), true
  };
}

static struct value
other_function (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  const char *at = place_text (e, node);
  const char **texts;
  if (is (node, "mem::swap") || is (node, "mem::replace")
      || is (node, "mem::take"))
    {
      return memory_function (e, node);
    }
  if (is (node, "empty") || is (node, "String::new"))
    return (struct value){ zero_value (e, type), true };
  if (is (node, "collect"))
    return emit_collect (e, node, emit_value (e, node->list.items[0]),
                         node->list.items[0]->type, type);
  if (is (node, "Box::new") || is (node, "RefCell::new"))
    return (struct value){ text (e, "%s_new (%s)", type_prefix (e, type),
                                 emit_owned (e, node->list.items[0])),
                           true };
  struct value rc;
  if (emit_rc_function (e, node, &rc))
    return rc;
  texts = arguments (e, node, false);
  size_t count = node->list.count;
  if (is (node, "range"))
    return (struct value){ text (e, "ruchy_range_array (%s, %s, %s, %s)",
                                 texts[0], texts[1], texts[2], at),
                           true };
  if (is (node, "identity"))
    return (struct value){ texts[0], false };
  if (is (node, "input"))
    return (struct value){
      text (e, "ruchy_input (%s)", count ? texts[0] : "(ruchy_str){ 0 }"), true
    };
  if (is (node, "read_line") || is (node, "readline"))
    return (struct value){ "ruchy_input ((ruchy_str){ 0 })", true };
  if (is (node, "env_var"))
    {
      return environment_variable (e, node, texts);
    }
  if (is (node, "fs_create_dir"))
    return system_call (e, node, "ruchy_create_dir",
                        text (e, "%s, true", texts[0]), texts[0], type);
  if (is (node, "fs_remove_dir"))
    return system_call (e, node, "ruchy_remove_dir",
                        text (e, "%s, false", texts[0]), texts[0], type);
  if (is (node, "path_join_many"))
    {
      return join_paths (e, node, texts);
    }
  if (is (node, "json_type") || is (node, "json_validate"))
    {
      return check_json (e, node, texts);
    }
  if (is (node, "json_read"))
    {
      struct value file = system_call (e, node, "ruchy_read_file", texts[0],
                                       texts[0], &type_string);
      return (struct value){ text (e, "ruchy_json_parse_or_panic (%s, %s)",
                                   borrow (e, node, file, &type_string), at),
                             true };
    }
  if (is (node, "json_write"))
    {
      const char *json = owned_variable (
          e, node, &type_string, text (e, "ruchy_json_pretty (%s)", texts[1]));
      return system_call (e, node, "ruchy_write_file",
                          text (e, "%s, %s", texts[0], json), texts[0], type);
    }
  if (is (node, "open"))
    return (struct value){ text (e, "ruchy_open (%s, %s, %s)", texts[0],
                                 count > 1 ? texts[1] : "(ruchy_str){ 0 }",
                                 at),
                           true };
  if (is (node, "char::from"))
    return (struct value){
      text (e, "ruchy_char_from_u32 (%s, %s)", texts[0], at), false
    };
  if (is (node, "char::from_u32") || is (node, "char::from_digit"))
    {
      bool digit = is (node, "char::from_digit");
      const char *c = plain_variable (e, node, &type_i64, texts[0]);
      return option_of (
          e, node, type,
          digit ? text (e, "(uint64_t)%s < (uint64_t)(%s)", c, texts[1])
                : text (e, "ruchy_is_char (%s)", c),
          digit ? text (e, "(ruchy_char)(%s < 10 ? '0' + %s : 'a' - 10 + %s)",
                        c, c, c)
                : text (e, "(ruchy_char)%s", c),
          true);
    }
  return (struct value){ zero_value (e, type), false };
}

struct value
emit_builtin (struct emitter *e, struct node *node)
{
  struct value value;
  if (is (node, "Some") || is (node, "Ok") || is (node, "Err"))
    return wrapper (e, node);
  if (is (node, "min") || is (node, "max") || is (node, "abs")
      || is (node, "pow"))
    return number_function (e, node);
  if (conversion (e, node, &value) || result_function (e, node, &value))
    return value;
  const struct builtin *b = builtin_function (node->name);
  if (b && b->c_name)
    return table_function (e, node, b);
  return other_function (e, node);
}
