/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nests.cc - remember in which loop of the source each place is.

   What a loop holds is asked for when the function has been optimised beyond
   recognition: for which loop does this instruction run?  Instructions keep
   the location of the statement they come from.  So before any optimisation
   the loop of each location is written down, by function: a location has a
   column, and each expansion of a macro locations of its own.

   A statement's loop is the one whose text it stands in, where the front end
   had loops of its own (source-loops.cc): so what runs before a `break' is in
   the loop, though the graph does not lead back from there.  A loop of gotos
   has no text of its own, and the front ends of Fortran and of GCC 11's C
   leave only the graph behind: there it is the natural loop.  Compiler
   only.  */

#include "gcc-common.h"

#include "nests.h"
#include "unit.h"

typedef hash_map<int_hash<location_t, UNKNOWN_LOCATION>, unsigned> place_map;

/* By function.  */
static vec<place_map *> all_places;

/* The innermost of SOURCE and the loops around it that is one of MARKED; NULL
   if there is none.  `do { ... } while (0)' has no row.  */
static const struct rp_marked_loop *
marked_source (const vec<struct rp_marked_loop> &marked,
               const struct rp_source_loop *source)
{
  for (; source; source = source->parent)
    for (unsigned i = 0; i < marked.length (); i++)
      if (rp_same_source_loop (marked[i].source, source))
        return &marked[i];
  return NULL;
}

/* The smallest of MARKED that holds BB and is larger than INNER, which may be
   NULL; NULL if there is none.  */
static const struct rp_marked_loop *
marked_around (const vec<struct rp_marked_loop> &marked, basic_block bb,
               const struct rp_loop *inner)
{
  const struct rp_marked_loop *best = NULL;
  for (unsigned i = 0; i < marked.length (); i++)
    {
      const struct rp_loop *loop = marked[i].loop;
      if (marked[i].innermost
          && (!inner || loop->blocks.length () > inner->blocks.length ())
          && (!best || loop->blocks.length () < best->loop->blocks.length ())
          && const_cast<struct rp_loop *> (loop)->contained.contains (bb))
        best = &marked[i];
    }
  return best;
}

/* The site of NATURAL or of the loop that SOURCE's text is in.  Of a loop
   whose text is not known, NATURAL is the inner one.  */
static unsigned
choose (const vec<struct rp_marked_loop> &marked,
        const struct rp_marked_loop *natural,
        const struct rp_source_loop *source)
{
  const struct rp_marked_loop *written
      = natural && !natural->source ? NULL : marked_source (marked, source);
  if (written)
    return written->site;
  return natural ? natural->site : RUCHYPROF_NONE;
}

static void
note_parents (const vec<struct rp_marked_loop> &marked)
{
  for (unsigned i = 0; i < marked.length (); i++)
    {
      const struct rp_marked_loop *inner = &marked[i];
      unsigned parent = choose (
          marked, marked_around (marked, inner->loop->header, inner->loop),
          inner->source ? inner->source->parent : NULL);
      if (parent != inner->site)
        rp_unit.sites[inner->site].parent = parent;
    }
}

void
rp_nests_note (struct function *fun, unsigned function,
               const vec<struct rp_marked_loop> &marked)
{
  basic_block bb;
  if (marked.is_empty ())
    return;
  note_parents (marked);
  if (all_places.length () <= function)
    all_places.safe_grow_cleared (function + 1, true);
  if (!all_places[function])
    all_places[function] = new place_map;
  FOR_EACH_BB_FN (bb, fun)
  {
    const struct rp_marked_loop *natural = marked_around (marked, bb, NULL);
    location_t last = UNKNOWN_LOCATION;
    for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
         gsi_next (&g))
      {
        location_t place = gimple_location (gsi_stmt (g));
        if (LOCATION_LOCUS (place) <= BUILTINS_LOCATION || place == last)
          continue;
        last = place;
        place = get_pure_location (place);
        unsigned site
            = choose (marked, natural, rp_source_loop_around (place));
        if (site != RUCHYPROF_NONE)
          all_places[function]->put (place, site);
      }
  }
}

unsigned
rp_nests_find (unsigned function, location_t loc)
{
  if (function >= all_places.length () || !all_places[function]
      || LOCATION_LOCUS (loc) <= BUILTINS_LOCATION)
    return RUCHYPROF_NONE;
  unsigned *site = all_places[function]->get (get_pure_location (loc));
  return site ? *site : RUCHYPROF_NONE;
}
