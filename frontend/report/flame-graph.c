/* SPDX-License-Identifier: MIT */
/* flame-graph.c: a call tree as interactive SVG.  Frames are placed here; the
   script in the file (flame-graph.js) moves them when one is zoomed.  */

#include "report/flame-graph.h"

#include <math.h>
#include <string.h>

#include "report/assets.h"
#include "report/units.h"

#define WIDTH 1200.0
#define MARGIN 10.0
#define FRAME_HEIGHT 17.0
#define HEAD 62.0
#define FOOT 34.0
/* Narrower frames can't be seen or clicked.  */
#define NARROWEST 0.1
#define CHARACTER_WIDTH 7.1

struct flame_node
{
  const char *name;
  double width;         /* in the weight's unit */
  double before, after; /* totals; both the same in a plain graph */
  const struct flame_node *children, *next;
};

struct flame
{
  struct arena *arena;
  struct buffer *out;
  enum weight weight;
  double whole;
  double height;
  bool inverted;
  bool is_diff;
};

static void
put_xml (struct buffer *out, const char *text)
{
  for (; *text != '\0'; text++)
    switch (*text)
      {
      case '<':
        buffer_puts (out, "&lt;");
        break;
      case '>':
        buffer_puts (out, "&gt;");
        break;
      case '&':
        buffer_puts (out, "&amp;");
        break;
      case '"':
        buffer_puts (out, "&quot;");
        break;
      default:
        /* Control characters are not allowed in XML at all.  */
        buffer_putc (out, (unsigned char) *text < 0x20 ? ' ' : *text);
      }
}

/* The same name has the same colour in every graph.  */
static void
put_colour (struct flame *f, const struct flame_node *node)
{
  if (f->is_diff)
    {
      double change = node->after - node->before;
      double size = fmin (1, 3 * fabs (change) / fmax (1e-300, node->width));
      int pale = 240 - (int) (150 * size);
      if (change == 0)
        buffer_puts (f->out, "rgb(226,226,220)");
      else if (change > 0)
        buffer_printf (f->out, "rgb(245,%d,%d)", 150 + pale * 90 / 240,
                       pale - 40);
      else
        buffer_printf (f->out, "rgb(%d,%d,245)", pale - 40,
                       150 + pale * 90 / 240);
      return;
    }
  uint32_t hash = 2166136261u;
  for (const char *p = node->name; *p != '\0'; p++)
    hash = (hash ^ (unsigned char) *p) * 16777619u;
  buffer_printf (f->out, "rgb(%u,%u,%u)", 205 + hash % 50,
                 90 + (hash >> 8) % 130, 30 + (hash >> 16) % 50);
}

static const char *
value_text (struct flame *f, double value)
{
  if (f->weight == WEIGHT_TIME)
    return format_time (f->arena, value);
  if (f->weight == WEIGHT_BYTES)
    return format_bytes (f->arena, value);
  return arena_printf (f->arena, "%s %s", format_estimate (f->arena, value),
                       weight_units[f->weight]);
}

static void
put_title (struct flame *f, const struct flame_node *node)
{
  buffer_puts (f->out, "<title>");
  put_xml (f->out, node->name);
  const char *numbers
      = f->is_diff
            ? arena_printf (
                f->arena, " (%s → %s, %s)", value_text (f, node->before),
                value_text (f, node->after),
                format_change (f->arena, node->before, node->after))
            : arena_printf (f->arena, " (%s, %s)", value_text (f, node->after),
                            format_percent (f->arena, node->after / f->whole));
  put_xml (f->out, numbers);
  buffer_puts (f->out, "</title>");
}

static void
put_node (struct flame *f, const struct flame_node *node, double start,
          unsigned depth)
{
  double scale = (WIDTH - 2 * MARGIN) / f->whole;
  double width = node->width * scale;
  if (width < NARROWEST)
    return;
  double x = MARGIN + start * scale;
  double y = f->inverted ? HEAD + depth * FRAME_HEIGHT
                         : f->height - FOOT - (depth + 1) * FRAME_HEIGHT;
  buffer_puts (f->out, "<g>");
  put_title (f, node);
  buffer_printf (f->out,
                 "<rect x=\"%.2f\" y=\"%.0f\" width=\"%.2f\" "
                 "height=\"%.0f\" fill=\"",
                 x, y, width, FRAME_HEIGHT - 1);
  put_colour (f, node);
  buffer_printf (f->out, "\" rx=\"1\"/><text x=\"%.2f\" y=\"%.1f\">", x + 3,
                 y + 12);
  size_t room = width > 20 ? (size_t) ((width - 6) / CHARACTER_WIDTH) : 0;
  if (room >= 3)
    put_xml (f->out, shorten (f->arena, node->name, room, false));
  buffer_puts (f->out, "</text></g>\n");
  for (const struct flame_node *c = node->children; c != NULL; c = c->next)
    {
      put_node (f, c, start, depth + 1);
      start += c->width;
    }
}

static unsigned
visible_depth (const struct flame *f, const struct flame_node *node)
{
  if (node->width * (WIDTH - 2 * MARGIN) / f->whole < NARROWEST)
    return 0;
  unsigned deepest = 0;
  for (const struct flame_node *c = node->children; c != NULL; c = c->next)
    {
      unsigned depth = visible_depth (f, c);
      deepest = depth > deepest ? depth : deepest;
    }
  return deepest + 1;
}

static void
put_head (struct flame *f, const char *title, const char *note)
{
  buffer_printf (
      f->out,
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" "
      "width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\" "
      "font-family=\"monospace\" font-size=\"12\">\n<style>%s</style>\n"
      "<rect class=\"paper\" width=\"100%%\" height=\"100%%\"/>\n"
      "<text x=\"%.0f\" y=\"24\" class=\"title\">",
      WIDTH, f->height, WIDTH, f->height, asset_flame_graph_css, WIDTH / 2);
  put_xml (f->out, title);
  buffer_printf (f->out, "</text>\n<text x=\"%.0f\" y=\"42\" class=\"note\">",
                 WIDTH / 2);
  put_xml (f->out, note);
  buffer_printf (
      f->out,
      "</text>\n<text id=\"reset\" class=\"button\" x=\"%.0f\" y=\"24\">"
      "Reset zoom</text>\n"
      "<text id=\"search\" class=\"button\" x=\"%.0f\" y=\"24\" "
      "text-anchor=\"end\">Search</text>\n"
      "<text id=\"details\" x=\"%.0f\" y=\"%.0f\"> </text>\n"
      "<text id=\"matched\" x=\"%.0f\" y=\"%.0f\" text-anchor=\"end\"> "
      "</text>\n<g id=\"frames\">\n",
      MARGIN, WIDTH - MARGIN, MARGIN, f->height - 12, WIDTH - MARGIN,
      f->height - 12);
}

static void
write_graph (struct flame *f, const struct flame_node *root, const char *title,
             const char *note)
{
  f->whole = root->width > 0 ? root->width : 1;
  unsigned depth = visible_depth (f, root);
  f->height = HEAD + FOOT + (depth != 0 ? depth : 1) * FRAME_HEIGHT;
  put_head (f, title, note);
  if (root->width > 0)
    put_node (f, root, 0, 0);
  else
    buffer_printf (f->out,
                   "<text x=\"%.0f\" y=\"%.0f\" class=\"note\">The profile "
                   "has no %s.</text>\n",
                   WIDTH / 2, HEAD + 12, weight_units[f->weight]);
  buffer_printf (f->out, "</g>\n<script><![CDATA[\n%s]]></script>\n</svg>\n",
                 asset_flame_graph_js);
}

static const struct flame_node *
plain_node (struct arena *arena, const struct call_node *node)
{
  struct flame_node *flame = arena_new (arena, struct flame_node);
  flame->name = node->name;
  flame->width = flame->before = flame->after = node->total;
  const struct flame_node **link = &flame->children;
  for (const struct call_node *c = node->children; c != NULL; c = c->next)
    if (c->total > 0)
      {
        struct flame_node *child = (struct flame_node *) plain_node (arena, c);
        *link = child;
        link = &child->next;
      }
  return flame;
}

static const char *
origin_text (const struct call_tree *tree)
{
  switch (tree->origin)
    {
    case TREE_FROM_STACKS:
      return "from call stacks";
    case TREE_FROM_EDGES:
      return "estimated from callers and callees";
    default:
      return "functions side by side: the profile has no callers";
    }
}

void
flame_graph_write (const struct call_tree *tree, const char *title,
                   bool inverted, struct buffer *out)
{
  struct arena arena = { 0 };
  struct flame f = {
    .arena = &arena, .out = out, .weight = tree->weight, .inverted = inverted
  };
  write_graph (&f, plain_node (&arena, &tree->root), title,
               arena_printf (&arena, "width: %s (%s); %s",
                             weight_names[tree->weight],
                             weight_units[tree->weight], origin_text (tree)));
  arena_free (&arena);
}

/* The node NAME of both trees; it may be missing (NULL) in one.  Children are
   sorted by name.  */
static struct flame_node *
union_node (struct arena *arena, const char *name,
            const struct call_node *before, const struct call_node *after)
{
  struct flame_node *node = arena_new (arena, struct flame_node);
  node->name = name;
  node->before = before != NULL ? before->total : 0;
  node->after = after != NULL ? after->total : 0;
  const struct flame_node **link = &node->children;
  const struct call_node *b = before != NULL ? before->children : NULL;
  const struct call_node *a = after != NULL ? after->children : NULL;
  double children = 0;
  while (b != NULL || a != NULL)
    {
      int order = b == NULL ? 1 : a == NULL ? -1 : strcmp (b->name, a->name);
      struct flame_node *child
          = union_node (arena, order <= 0 ? b->name : a->name,
                        order <= 0 ? b : NULL, order >= 0 ? a : NULL);
      if (order <= 0)
        b = b->next;
      if (order >= 0)
        a = a->next;
      children += child->width;
      *link = child;
      link = &child->next;
    }
  node->width = fmax (children, fmax (node->before, node->after));
  return node;
}

void
flame_graph_write_diff (struct arena *arena, const struct call_tree *before,
                        const struct call_tree *after, const char *title,
                        struct buffer *out)
{
  struct flame f = {
    .arena = arena, .out = out, .weight = after->weight, .is_diff = true
  };
  write_graph (
      &f, union_node (arena, after->root.name, &before->root, &after->root),
      title,
      arena_printf (arena,
                    "width: %s on the costlier side; orange: grown, "
                    "blue: shrunk; %s",
                    weight_names[after->weight], origin_text (after)));
}
