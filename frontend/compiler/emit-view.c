/* SPDX-License-Identifier: MIT */
/* Emission: arrays held for the time of a loop (see emit-view.h).

   A view is of a variable, of a field (exact: its length is the array's), or
   of an array in an array with a view (a row: empty if there is no such row,
   which the first access through it then finds out).  */

#include "emit-view.h"

#include <string.h>

#include "emit-loop-use.h"

struct view
{
  struct node *path;
  const char *name; /* C variable: data and length */
  bool unique;      /* only user of its memory: elements may be changed */
  /* Rows: the array they are in, and where.  */
  struct view *base;
  const char *index, *place;
  struct view *outer;
};

/* A counter plus OFFSET is within the view if the flag says so.  */
struct in_range_index
{
  const struct view *view;
  const struct variable *counter;
  int64_t offset;
};

struct in_range
{
  const char *flag;
  VECTOR (struct in_range_index) indices;
  struct in_range *outer;
};

/* Offsets up to this do not overflow a length.  */
enum
{
  OFFSET_LIMIT = 1 << 20
};

static struct view *
find_view (const struct emitter *e, const struct node *path)
{
  for (struct view *v = e->views; v; v = v->outer)
    if (path_same (v->path, path))
      return v;
  return NULL;
}

/* ---- Which arrays ---------------------------------------------------- */

static bool
has_variable (const struct loop_uses *u, const struct variable *v)
{
  for (size_t i = 0; i < u->declared.length; i++)
    if (u->declared.items[i] == v)
      return true;
  for (size_t i = 0; i < u->assigned.length; i++)
    if (u->assigned.items[i] == v)
      return true;
  return false;
}

static bool
is_local_value (const struct variable *v)
{
  return v && v->type && v->c_name && !v->is_global && !v->is_cell
         && !v->is_captured && !v->is_referenced && !v->constant;
}

/* The index has one value all the loop long.  */
static bool
is_invariant (const struct loop_uses *u, const struct node *index)
{
  switch (index->kind)
    {
    case NODE_NAME:
      return is_local_value (index->variable)
             && type_prune (index->variable->type)->kind != TYPE_REFERENCE
             && !has_variable (u, index->variable);
    case NODE_INTEGER:
      return true;
    case NODE_CAST:
    case NODE_CONVERT:
      return type_is_integer (type_prune (index->a->type))
             && is_invariant (u, index->a);
    case NODE_BINARY:
      return (index->op == OP_ADD || index->op == OP_SUBTRACT)
             && is_invariant (u, index->a) && is_invariant (u, index->b);
    default:
      return false;
    }
}

/* Both lead elsewhere, perhaps to the same place.  */
static bool
may_alias (const struct node *a, const struct node *b)
{
  struct variable *x = path_root (a), *y = path_root (b);
  return x != y && variable_is_reference (x) && variable_is_reference (y);
}

/* Whether elements below PATH are assigned in the loop.  */
static bool
is_written (const struct loop_uses *u, const struct node *path)
{
  for (size_t i = 0; i < u->uses.length; i++)
    {
      const struct use *use = &u->uses.items[i];
      if (use->kind >= USE_WRITE
          && ((path_indices (use->path) > 0 && may_alias (use->path, path))
              || (path_within (use->path, path)
                  && (use->kind == USE_REORDER
                      || !path_within (path, use->path)))))
        return true;
    }
  return false;
}

/* Whether USE may replace, resize or share the array at PATH.  */
static bool
is_disturbed (const struct use *use, const struct node *path, bool written)
{
  bool same = path_within (path, use->path);
  bool alias = may_alias (path, use->path);
  switch (use->kind)
    {
    case USE_READ:
    case USE_WRITE:
      return false;
    case USE_COPY:
      return written && (same || alias);
    case USE_REORDER:
      return (same && !path_within (use->path, path))
             || (alias && path_indices (path) > 0);
    case USE_CHANGE:
      return same || alias;
    }
  return true;
}

static bool
can_view (struct emitter *e, const struct loop_uses *u,
          const struct node *path, bool written)
{
  struct variable *root = path_root (path);
  if (!is_local_value (root) || has_variable (u, root)
      || type_strip (path->type)->kind != TYPE_ARRAY
      || (path->kind != NODE_NAME
          && type_prune (path->type)->kind != TYPE_ARRAY))
    return false;
  if (variable_is_reference (root) && (!root->is_parameter || u->calls))
    return false;
  if (path_indices (path) > 1)
    return false;
  for (const struct node *p = path; p->kind != NODE_NAME; p = p->a)
    if (p->kind == NODE_INDEX)
      {
        const struct view *base = find_view (e, p->a);
        if (!is_invariant (u, p->b) || !base || base->base
            || (written && !base->unique))
          return false;
      }
  for (size_t i = 0; i < u->uses.length; i++)
    if (is_disturbed (&u->uses.items[i], path, written))
      return false;
  return true;
}

/* ---- Writing them ---------------------------------------------------- */

static const char *
view_name (struct emitter *e, const struct node *path)
{
  const struct node *p = path;
  while (p->kind == NODE_INDEX)
    p = p->a;
  bool named
      = p->name && *p->name
        && !(p->kind == NODE_FIELD && *p->name >= '0' && *p->name <= '9');
  return local_name (e, text (e, "%s_%s", named ? p->name : "items",
                              path_indices (path) ? "row" : "view"));
}

/* `.f.g` of the steps behind the index of PATH, or "".  */
static const char *
fields_text (struct emitter *e, const struct node *path)
{
  if (path->kind == NODE_INDEX)
    return "";
  const char *before = fields_text (e, path->a);
  struct type *base = type_prune (path->a->type);
  return base->kind == TYPE_TUPLE
             ? text (e, "%s.f%u", before, path->detail)
             : text (e, "%s.%s", before,
                     field_member (e, base->declaration->node, path->detail));
}

static void
add_row (struct emitter *e, struct node *loop, struct node *path,
         struct view *v)
{
  struct node *step = path;
  while (step->kind != NODE_INDEX)
    step = step->a;
  const char *p = type_prefix (e, path->type);
  const char *row = temporary (e);
  const char *fields = fields_text (e, path);
  v->base = find_view (e, step->a);
  v->place = place_text (e, step);
  v->index = index_text (e, step->b);
  put_line (e, loop,
            "%s *%s = %s_row (%s.data, %s, %s.length, sizeof *%s.data"
            ", %s%s%s);",
            c_type (e, path->type), row, p, v->base->name, v->index,
            v->base->name, v->base->name,
            *fields ? text (e, "offsetof (%s, ", c_type (e, step->type)) : "0",
            *fields ? fields + 1 : "", *fields ? ")" : "");
  if (v->unique)
    put_line (e, loop, "%s_unique_row (%s);", p, row);
  put_line (e, loop, "const %s %s = %s_row_value (%s);",
            c_type (e, path->type), v->name, p, row);
}

static void
add_view (struct emitter *e, struct node *loop, struct node *path,
          bool written)
{
  struct view *v = arena_new (e->arena, struct view);
  struct variable *root = path_root (path);
  struct type *array = type_strip (path->type);
  *v = (struct view){ .path = path, .unique = written, .outer = e->views };
  if (path->kind == NODE_NAME && !variable_is_reference (root)
      && !root->is_assigned)
    v->name = variable_text (e, root);
  else
    {
      v->name = view_name (e, path);
      if (path_indices (path))
        add_row (e, loop, path, v);
      else
        {
          const char *place = emit_place (e, path);
          if (type_prune (path->type)->kind == TYPE_REFERENCE)
            place = text (e, "(*%s)", place);
          if (written)
            put_line (e, loop, "%s_unique (&%s);", type_prefix (e, array),
                      place);
          put_line (e, loop, "const %s %s = %s;", c_type (e, array), v->name,
                    place);
        }
    }
  e->views = v;
}

/* Views of all arrays with INDICES indices in their paths.  What is written
   comes first: after it, other names of the same array see the new place.  */
static void
add_views (struct emitter *e, struct node *loop, const struct loop_uses *u,
           unsigned indices)
{
  for (int written = 1; written >= 0; written--)
    for (size_t i = 0; i < u->uses.length; i++)
      for (struct node *p = u->uses.items[i].path; p->kind != NODE_NAME;
           p = p->a)
        if (p->kind == NODE_INDEX && path_indices (p->a) == indices
            && !find_view (e, p->a) && is_written (u, p->a) == (written != 0)
            && can_view (e, u, p->a, written))
          add_view (e, loop, p->a, written);
}

/* ---- Ranges ---------------------------------------------------------- */

/* INDEX is a variable plus a small number.  */
static bool
index_parts (const struct node *index, const struct variable **counter,
             int64_t *offset)
{
  *offset = 0;
  if (index->kind == NODE_BINARY && index->b->kind == NODE_INTEGER
      && (index->op == OP_ADD || index->op == OP_SUBTRACT)
      && index->b->integer >= 0 && index->b->integer < OFFSET_LIMIT)
    {
      *offset = index->op == OP_ADD ? index->b->integer : -index->b->integer;
      index = index->a;
    }
  if (index->kind == NODE_CONVERT || index->kind == NODE_CAST)
    index = type_bits (type_prune (index->type)) == 64
                    && type_is_integer (type_prune (index->a->type))
                ? index->a
                : index;
  if (index->kind != NODE_NAME || !index->variable)
    return false;
  *counter = index->variable;
  return true;
}

static bool
range_has (const struct in_range *r, const struct view *view,
           const struct variable *counter, int64_t offset)
{
  for (size_t i = 0; i < r->indices.length; i++)
    if (r->indices.items[i].view == view
        && r->indices.items[i].counter == counter
        && r->indices.items[i].offset == offset)
      return true;
  return false;
}

static bool
is_small_number (const char *t)
{
  size_t n = strspn (t, "0123456789");
  return n > 0 && n < 10 && !t[n];
}

static void
add_condition (struct buffer *out, const struct in_range_index *x,
               const struct counter_bounds *bounds)
{
  const char *and = out->length ? " & " : "";
  if (!(x->offset >= 0 && is_small_number (bounds->start)))
    buffer_printf (out, "%s(%s >= %lld)", and, bounds->start,
                   (long long) -x->offset);
  and = out->length ? " & " : "";
  buffer_printf (out, "%s(%s %s %s.length", and, bounds->end,
                 bounds->inclusive ? "<" : "<=", x->view->name);
  if (x->offset)
    buffer_printf (out, " %c %lld", x->offset > 0 ? '-' : '+',
                   (long long) (x->offset > 0 ? x->offset : -x->offset));
  buffer_puts (out, ")");
}

static void
add_range (struct emitter *e, struct node *loop, const struct loop_uses *u,
           const struct counter_bounds *bounds)
{
  struct in_range *r = arena_new (e->arena, struct in_range);
  struct buffer condition = { 0 };
  *r = (struct in_range){ .outer = e->ranges };
  if (has_variable (u, bounds->counter) && bounds->counter->is_assigned)
    return;
  for (size_t i = 0; i < u->uses.length; i++)
    for (struct node *p = u->uses.items[i].path; p->kind != NODE_NAME;
         p = p->a)
      {
        struct in_range_index x = { 0 };
        if (p->kind != NODE_INDEX || !index_parts (p->b, &x.counter, &x.offset)
            || x.counter != bounds->counter)
          continue;
        x.view = find_view (e, p->a);
        if (!x.view || range_has (r, x.view, x.counter, x.offset))
          continue;
        add_condition (&condition, &x, bounds);
        vector_push (e->arena, &r->indices, x);
      }
  if (r->indices.length)
    {
      r->flag = text (e, "within_%u", ++e->temporaries);
      put_line (e, loop, "const bool %s = %s%s%s;", r->flag,
                e->ranges ? e->ranges->flag : "", e->ranges ? " & " : "",
                buffer_text (&condition));
      e->ranges = r;
    }
  buffer_free (&condition);
}

/* ---- Interface ------------------------------------------------------- */

struct view_scope
views_begin (struct emitter *e, struct node *loop,
             const struct counter_bounds *bounds)
{
  struct view_scope outer = { e->views, e->ranges };
  struct loop_uses uses = { .emitter = e };
  /* Unoptimised programs are for the debugger.  */
  if (e->compilation->options->trap_overflow)
    return outer;
  loop_uses_collect (&uses, loop);
  if (uses.unknown)
    return outer;
  for (unsigned indices = 0; indices < 2; indices++)
    add_views (e, loop, &uses, indices);
  if (bounds && e->views)
    add_range (e, loop, &uses, bounds);
  return outer;
}

void
views_end (struct emitter *e, struct view_scope outer)
{
  e->views = outer.views;
  e->ranges = outer.ranges;
}

bool
has_view (const struct emitter *e, const struct node *path, bool write)
{
  const struct view *v = path_is (path) ? find_view (e, path) : NULL;
  return v && (v->unique || !write);
}

const char *
view_element (struct emitter *e, const struct node *node, const char *index)
{
  const struct view *v = find_view (e, node->a);
  struct in_range_index x = { .view = v };
  bool within = false;
  if (index_parts (node->b, &x.counter, &x.offset))
    for (const struct in_range *r = e->ranges; r && !within; r = r->outer)
      within = range_has (r, v, x.counter, x.offset);
  const char *flag = within ? e->ranges->flag : "false";
  const char *at = place_text (e, node);
  if (v->base)
    return text (e,
                 "%s.data[ruchy_index_row (%s, %s.length, %s, %s, %s.length, "
                 "%s, %s)]",
                 v->name, index, v->name, flag, v->index, v->base->name,
                 v->place, at);
  if (within)
    return text (e, "%s.data[ruchy_index_within (%s, %s.length, %s, %s)]",
                 v->name, index, v->name, flag, at);
  return text (e, "%s.data[ruchy_index%s (%s, %s.length, %s)]", v->name,
               never_negative (node->b) ? "_unsigned" : "", index, v->name,
               at);
}
