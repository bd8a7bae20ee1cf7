/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-fortran.h - what Fortran's text says of a condition.  Compiler
   only.  */

#ifndef RP_SOURCE_FORTRAN_H
#define RP_SOURCE_FORTRAN_H

#include "source-text.h"

/* The place of the `do while' whose condition LOC stands in; UNKNOWN_LOCATION
   if it stands in none.  */
location_t rp_fortran_do_while (location_t loc);

/* Whether LOC is in a `do' that counts, or has no end: the source has no
   condition there.  */
bool rp_fortran_do_control_p (location_t loc);

/* The place of the `do' that begins one of the LINES lines behind LOC, that of
   a directive, with nothing but comments and directives between;
   UNKNOWN_LOCATION if there is none.  */
location_t rp_fortran_do_behind (location_t loc, int lines);

/* The operator that ends at LOC, as gfortran places it.  */
enum rp_operator rp_fortran_operator (location_t loc);

#endif
