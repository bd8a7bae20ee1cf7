/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weights.cc - how often the source's events happened in an earlier run.

   weights=FILE names a profile.json.  Its rows tell how often each way of a
   branch was taken, and each case of a switch.  An edge that leads to the
   marker of such a row gets its share of the executions as its probability;
   GCC then computes the frequencies of the blocks, from which flow.cc chooses
   the edges to count.  All copies of an inlined function get the same.

   Rows are found by kind, file, line and column.  A row that is not there, or
   never ran, leaves GCC's estimates; a wrong one makes counting dearer, and
   nothing else depends on it.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "marker.h"
#include "unit.h"
#include "weights.h"

/* A row's counts, as markers have them (abi.h).  */
struct counts
{
  int64_t of[2];
};

static hash_map<nofree_string_hash, struct counts> *rows;

/* By marker; -1: not known.  */
static auto_vec<int64_t> weights;

/* What reads JSON.  Its text ends with a zero.  */
struct reader
{
  const char *at;
  bool bad;
};

/* A row's fields that matter.  */
struct row
{
  char *file;
  char *values;
  unsigned line;
  unsigned column;
  struct counts counts;
  const char *cases; /* where they are listed, or NULL */
};

static char
next (struct reader *json)
{
  while (ISSPACE (*json->at))
    json->at++;
  return *json->at;
}

static bool
take (struct reader *json, char c)
{
  if (next (json) != c)
    return false;
  json->at++;
  return true;
}

static void
expect (struct reader *json, char c)
{
  json->bad |= !take (json, c);
}

/* A string, to be freed.  Escapes but those of quote and backslash stay as
   they are.  */
static char *
read_string (struct reader *json)
{
  expect (json, '"');
  char *text = XNEWVEC (char, strlen (json->at) + 1), *to = text;
  while (!json->bad && *json->at != '"')
    {
      if (json->at[0] == '\\' && (json->at[1] == '"' || json->at[1] == '\\'))
        json->at++;
      json->bad = *json->at == '\0';
      *to++ = *json->at++;
    }
  *to = '\0';
  expect (json, '"');
  return text;
}

static int64_t
read_number (struct reader *json)
{
  char *end;
  next (json);
  double value = strtod (json->at, &end);
  json->bad |= end == json->at;
  json->at = end;
  return value >= 0 && value < 1e18 ? (int64_t) value : 0;
}

/* Whether another element of a list or an object, which ends with CLOSE,
   follows.  FIRST: none was read.  */
static bool
more (struct reader *json, char close, bool first)
{
  if (json->bad || take (json, close))
    return false;
  if (!first)
    expect (json, ',');
  return !json->bad;
}

static void
skip_value (struct reader *json)
{
  /* Brackets that are open; all others are within strings.  */
  unsigned depth = 0;
  do
    {
      char c = next (json);
      if (c == '"')
        free (read_string (json));
      else
        {
          depth += c == '{' || c == '[';
          json->bad |= c == '\0' || (depth == 0 && strchr ("]},:", c));
          depth -= c == '}' || c == ']';
          json->at += !json->bad;
        }
      if (depth == 0 && c != '"' && c != '}' && c != ']')
        json->at += strcspn (json->at, ",]} \t\r\n");
    }
  while (depth > 0 && !json->bad);
}

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

static void read_list (struct reader *json, const char *kind,
                       const char *file);

/* The field NAME of a row.  */
static void
read_field (struct reader *json, const char *name, struct row *row)
{
  char **text = strcmp (name, "file") == 0     ? &row->file
                : strcmp (name, "values") == 0 ? &row->values
                                               : NULL;
  if (text)
    {
      free (*text);
      *text = read_string (json);
    }
  else if (strcmp (name, "line") == 0)
    row->line = read_number (json);
  else if (strcmp (name, "column") == 0)
    row->column = read_number (json);
  else if (strcmp (name, "taken") == 0 || strcmp (name, "count") == 0)
    row->counts.of[0] = read_number (json);
  else if (strcmp (name, "not_taken") == 0)
    row->counts.of[1] = read_number (json);
  else
    {
      if (strcmp (name, "cases") == 0)
        row->cases = json->at;
      skip_value (json);
    }
}

/* A row of KIND, which is in FILE if it does not say itself.  */
static void
read_row (struct reader *json, const char *kind, const char *file)
{
  struct row row = { NULL, NULL, 0, 0, { { 0, 0 } }, NULL };
  expect (json, '{');
  for (bool first = true; more (json, '}', first); first = false)
    {
      char *name = read_string (json);
      expect (json, ':');
      read_field (json, name, &row);
      free (name);
    }
  if (row.file)
    file = row.file;
  if (row.cases && file)
    {
      struct reader cases = { row.cases, json->bad };
      read_list (&cases, "case", file);
    }
  else if (file)
    {
      struct counts *found = find_row (kind, file, row.line, row.column,
                                       row.values ? row.values : "", true);
      found->of[0] += row.counts.of[0];
      found->of[1] += row.counts.of[1];
    }
  free (row.file);
  free (row.values);
}

static void
read_list (struct reader *json, const char *kind, const char *file)
{
  expect (json, '[');
  for (bool first = true; more (json, ']', first); first = false)
    read_row (json, kind, file);
}

static void
read_profile (struct reader *json)
{
  bool any = false;
  expect (json, '{');
  for (bool first = true; more (json, '}', first); first = false)
    {
      char *name = read_string (json);
      bool branches = strcmp (name, "branches") == 0;
      expect (json, ':');
      any |= branches;
      if (branches || strcmp (name, "switches") == 0)
        read_list (json, "branch", NULL);
      else
        skip_value (json);
      free (name);
    }
  json->bad |= !any;
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

/* Once all sites are known.  */
static void
read_once (void)
{
  if (rows)
    return;
  rows = new hash_map<nofree_string_hash, struct counts>;
  char *text = read_file (rp_args.weights);
  struct reader json = { text, false };
  if (text)
    read_profile (&json);
  if (!text)
    error ("cannot read %qs: %m", rp_args.weights);
  else if (json.bad)
    error ("%qs is no profile", rp_args.weights);
  free (text);
  for (unsigned i = 0; i < rp_unit.marker_count; i++)
    weights.safe_push (-1);
  for (unsigned i = 0; i < rp_unit.sites.length (); i++)
    note_site (&rp_unit.sites[i]);
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

void
rp_weights_apply (struct function *fun)
{
  basic_block bb;
  bool changed = false;
  if (!rp_args.weights)
    return;
  read_once ();
  FOR_EACH_BB_FN (bb, fun)
  if (EDGE_COUNT (bb->succs) > 1 && weigh (bb))
    changed = true;
  if (changed && profile_status_for_fn (fun) == PROFILE_GUESSED)
    rebuild_frequencies ();
}
