/* SPDX-License-Identifier: GPL-3.0-or-later */
/* argument-places.cc - where the arguments of calls stand in the source.

   The gimplifier gives each argument the place of its call.  What is read at
   the place of an operator (source-conditions.cc) would be read at the name of
   the function, so the places are noted before, as long as the function lasts
   that is being gimplified.  Compiler only.  */

#include "gcc-common.h"

#include "argument-places.h"

static hash_map<tree, location_t> *places;
static tree places_in;

/* Note that EXPR stands at PLACE.  */
static void
note (tree expr, location_t place)
{
  if (!places)
    places = new hash_map<tree, location_t>;
  if (places_in != current_function_decl)
    {
      places->empty ();
      places_in = current_function_decl;
    }
  places->put (expr, place);
}

void
rp_argument_places_note (tree call)
{
  location_t place = EXPR_LOCATION (call);
  if (LOCATION_LOCUS (place) <= BUILTINS_LOCATION)
    return;
  for (int i = 0; i < call_expr_nargs (call); i++)
    {
      tree argument = CALL_EXPR_ARG (call, i);
      if (EXPR_P (argument)
          && LOCATION_LOCUS (EXPR_LOCATION (argument)) > BUILTINS_LOCATION
          && EXPR_LOCATION (argument) != place)
        note (argument, EXPR_LOCATION (argument));
    }
}

location_t
rp_own_place (tree expr)
{
  location_t *found = places && places_in == current_function_decl
                          ? places->get (expr)
                          : NULL;
  return found ? *found : EXPR_LOCATION (expr);
}
