/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weights.cc - how often the source's events happened in an earlier run.

   weights=FILE names a profile.json.  Its rows tell how often each way of a
   branch was taken, and each case of a switch.  An edge that leads to the
   marker of such a row gets its share of the executions as its probability;
   GCC then computes the frequencies of the blocks, from which flow.cc chooses
   the edges to count.  All copies of an inlined function get the same.

   Without branches there would be no such markers.  There are, until GCC has
   estimated the frequencies; then those of the profile take their place, and
   the markers go: what is compiled is as without them.

   Functions that were never called stand apart from those that were, so that
   these are close together.

   Rows are found by kind, file, line and column.  A row that is not there, or
   never ran, leaves GCC's estimates; a wrong one makes counting dearer, and
   nothing else depends on it.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "marker.h"
#include "profile-rows.h"
#include "sections.h"
#include "unit.h"
#include "weights.h"

#include <cJSON.h>

/* A row's counts, as markers have them (abi.h).  */
struct counts
{
  int64_t of[2];
};

static hash_map<nofree_string_hash, struct counts> *rows;

/* By marker; -1: not known.  */
static auto_vec<int64_t> weights;

/* The counts of the row of KIND at FILE, LINE, and COLUMN or VALUES; made if
   MAKE, else NULL if there is none.  */
static struct counts *
find_row (const char *kind, const char *file, unsigned line, unsigned column,
          const char *values, bool make)
{
  char *key = xasprintf ("%s %u %u %s %s", kind, line, column, values, file);
  struct counts *found = rows->get (key);
  if (!found && make)
    {
      struct counts none = { { 0, 0 } };
      rows->put (key, none);
      return rows->get (key);
    }
  free (key);
  return found;
}

static int64_t
number_of (const cJSON *row, const char *name)
{
  double value
      = cJSON_GetNumberValue (cJSON_GetObjectItemCaseSensitive (row, name));
  return value >= 0 && value < 1e18 ? (int64_t) value : 0;
}

/* The text NAME of ROW, or OTHERWISE.  */
static const char *
text_of (const cJSON *row, const char *name, const char *otherwise)
{
  const char *text
      = cJSON_GetStringValue (cJSON_GetObjectItemCaseSensitive (row, name));
  return text ? text : otherwise;
}

static void
read_row (const char *kind, const char *file, const cJSON *row)
{
  struct counts *found = find_row (kind, file, number_of (row, "line"),
                                   number_of (row, "column"),
                                   text_of (row, "values", ""), true);
  found->of[0] += number_of (row, "taken") + number_of (row, "count")
                  + number_of (row, "calls");
  found->of[1] += number_of (row, "not_taken");
}

/* A switch is no row, its cases are; these may name a file of their own.  */
static void
read_element (const char *list, const cJSON *element)
{
  const cJSON *cases = cJSON_GetObjectItemCaseSensitive (element, "cases");
  const cJSON *row;
  char *file = rp_profile_row_file (element);
  if (file && cases)
    {
      cJSON_ArrayForEach (row, cases)
          read_row ("case", text_of (row, "file", file), row);
    }
  else if (file)
    read_row (strcmp (list, "functions") == 0 ? "function" : "branch", file,
              element);
  free (file);
}

/* The text of the file NAME, or NULL.  */
static char *
read_file (const char *name)
{
  FILE *file = fopen (name, "r");
  if (!file)
    return NULL;
  size_t size = 0, got;
  char *text = XNEWVEC (char, 65536);
  while ((got = fread (text + size, 1, 65535, file)) > 0)
    {
      size += got;
      text = XRESIZEVEC (char, text, size + 65536);
    }
  text[size] = '\0';
  fclose (file);
  return text;
}

/* The sites that have markers for the sake of their weights alone.  */
static auto_vec<struct ruchyprof_site> hints;

/* The numbers of their markers.  */
static auto_bitmap *hint_markers;

static void
note_site (const struct ruchyprof_site *site)
{
  const char *strings = rp_unit.strings.address ();
  bool branch = site->kind == RUCHYPROF_SITE_BRANCH;
  if (!branch && site->kind != RUCHYPROF_SITE_CASE)
    return;
  const struct counts *found = find_row (
      branch ? "branch" : "case", strings + site->file, site->line,
      branch ? site->column : 0, branch ? "" : strings + site->detail, false);
  for (unsigned i = 0; found && i <= branch; i++)
    weights[site->marker + i] = found->of[i];
}

static void
read_profile (void)
{
  rp_file_set files;
  const char *strings = rp_unit.strings.address ();
  for (unsigned i = 0; i < rp_unit.functions.length (); i++)
    files.add (strings + rp_unit.functions[i].file);
  for (unsigned i = 0; i < rp_unit.sites.length (); i++)
    files.add (strings + rp_unit.sites[i].file);
  for (unsigned i = 0; i < hints.length (); i++)
    files.add (strings + hints[i].file);
  char *text = read_file (rp_args.weights);
  if (!text)
    error ("cannot read %qs: %m", rp_args.weights);
  else if (!rp_profile_rows (text, files, read_element))
    error ("%qs is no profile", rp_args.weights);
  free (text);
}

/* Once all sites are known.  */
static void
read_once (void)
{
  if (rows)
    return;
  rows = new hash_map<nofree_string_hash, struct counts>;
  read_profile ();
  for (unsigned i = 0; i < rp_unit.marker_count; i++)
    weights.safe_push (-1);
  for (unsigned i = 0; i < rp_unit.sites.length (); i++)
    note_site (&rp_unit.sites[i]);
  for (unsigned i = 0; i < hints.length (); i++)
    note_site (&hints[i]);
}

void
rp_weights_take_sites (unsigned first)
{
  if (!hint_markers)
    hint_markers = new auto_bitmap;
  for (unsigned i = first; i < rp_unit.sites.length (); i++)
    {
      const struct ruchyprof_site *site = &rp_unit.sites[i];
      hints.safe_push (*site);
      bitmap_set_bit (*hint_markers, site->marker);
      if (site->kind == RUCHYPROF_SITE_BRANCH)
        bitmap_set_bit (*hint_markers, site->marker + 1);
    }
  rp_unit.sites.truncate (first);
}

/* How often BB was executed, as far as its markers tell; -1: they do not.  */
static int64_t
weight_of_block (basic_block bb)
{
  int64_t least = -1;
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      unsigned marker;
      if (rp_marker_p (gsi_stmt (g), &marker) && marker < weights.length ()
          && weights[marker] >= 0 && (least < 0 || weights[marker] < least))
        least = weights[marker];
    }
  return least;
}

static int64_t
weight_of_edge (edge e)
{
  return single_pred_p (e->dest) ? weight_of_block (e->dest) : -1;
}

/* Give the ways that leave BB their SHARES; TOTAL is the sum.  GCC lets no
   loop run more than some hundred times: behind one whose exit is rarer,
   everything would seem cold.  So no way gets less than the rest.  */
static void
set_probabilities (basic_block bb, const vec<int64_t> &shares, int64_t total)
{
  int64_t least = total / MAX (param_max_predicted_iterations, 2) + 1, sum = 0;
  for (unsigned i = 0; i < shares.length (); i++)
    sum += MAX (shares[i], least);
  profile_probability left = profile_probability::guessed_always ();
  for (unsigned i = 0; i + 1 < shares.length (); i++)
    {
      edge e = EDGE_SUCC (bb, i);
      e->probability = profile_probability::guessed_always ().apply_scale (
          MAX (shares[i], least), sum);
      left -= e->probability;
    }
  EDGE_SUCC (bb, shares.length () - 1)->probability = left;
}

/* Weigh the ways that leave BB; false if they are not known.  */
static bool
weigh (basic_block bb)
{
  edge e;
  edge_iterator ei;
  int unknown = -1;
  int64_t total = 0;
  auto_vec<int64_t> shares;
  FOR_EACH_EDGE (e, ei, bb->succs)
  {
    int64_t weight = weight_of_edge (e);
    if ((e->flags & EDGE_COMPLEX) || (weight < 0 && unknown >= 0))
      return false;
    if (weight < 0)
      unknown = shares.length ();
    else
      total += weight;
    shares.safe_push (weight);
  }
  if (unknown >= 0)
    {
      int64_t all = weight_of_block (bb);
      if (all < total)
        return false;
      shares[unknown] = all - total;
      total = all;
    }
  if (total > 0)
    set_probabilities (bb, shares, total);
  return total > 0;
}

static bool
calls_itself_p (struct function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (is_gimple_call (gsi_stmt (g))
        && gimple_call_fndecl (gsi_stmt (g)) == fun->decl)
      return true;
  return false;
}

/* Whether FUN was inlined into itself: the ways of a recursive function are
   not as likely at one depth as at another.  */
static bool
recursive_p (struct function *fun)
{
  basic_block bb;
  unsigned marker, function, own = 0;
  if (!rp_unit_counted (fun->decl, &function) || function == RUCHYPROF_NONE)
    return false;
  unsigned calls = rp_unit.functions[function].calls;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (rp_marker_p (gsi_stmt (g), &marker) && marker == calls)
      own++;
  return own > 1;
}

void
rp_weights_apply (struct function *fun)
{
  basic_block bb;
  bool changed = false;
  if (!rp_args.weights)
    return;
  read_once ();
  if (recursive_p (fun))
    return;
  FOR_EACH_BB_FN (bb, fun)
  if (EDGE_COUNT (bb->succs) > 1 && weigh (bb))
    changed = true;
  if (changed && profile_status_for_fn (fun) == PROFILE_GUESSED)
    rebuild_frequencies ();
}

static void
remove_hints (struct function *fun)
{
  basic_block bb;
  unsigned marker;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);)
    if (rp_marker_p (gsi_stmt (g), &marker)
        && bitmap_bit_p (*hint_markers, marker))
      {
        unlink_stmt_vdef (gsi_stmt (g));
        gsi_remove (&g, true);
      }
    else
      gsi_next (&g);
}

/* Whether the earlier run had the function of FUN and never called it.  */
static bool
never_called_p (struct function *fun)
{
  unsigned function;
  if (!rp_unit_counted (fun->decl, &function) || function == RUCHYPROF_NONE)
    return false;
  const struct ruchyprof_function *row = &rp_unit.functions[function];
  const struct counts *found
      = find_row ("function", rp_unit.strings.address () + row->file,
                  row->line, row->column, "", false);
  return found && found->of[0] == 0;
}

void
rp_weights_estimate (struct function *fun)
{
  if (!rp_args.weights)
    return;
  read_once ();
  if (hint_markers)
    {
      /* One that calls itself may be inlined into itself.  */
      if (!calls_itself_p (fun))
        rp_weights_apply (fun);
      remove_hints (fun);
    }
  if (never_called_p (fun))
    rp_sections_place (cgraph_node::get (fun->decl),
                       RUCHYPROF_COLD_TEXT_SECTION);
}
