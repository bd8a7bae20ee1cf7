/* SPDX-License-Identifier: GPL-3.0-or-later */
/* directives.h - where the source has the directives of OpenMP and OpenACC,
   and the loops behind them.  Compiler only.  */

#ifndef RP_DIRECTIVES_H
#define RP_DIRECTIVES_H

/* Whether DIRECTIVE, any tree, shares out the iterations of a loop.  */
bool rp_directive_shares_loop_p (tree directive);

/* The place of the outermost `for' or `do' of such a directive, which GCC
   places at PLACE; UNKNOWN_LOCATION if the source has none (`workshare').  */
location_t rp_directive_loop (location_t place);

/* Whether LOC is in the text of a directive.  */
bool rp_in_directive_p (location_t loc);

#endif
