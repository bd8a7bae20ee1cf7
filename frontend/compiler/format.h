/* SPDX-License-Identifier: MIT */
/* println ("…{}…", x), format! (…): template and arguments to a FORMAT
   node.  */

#ifndef RUCHY_COMPILER_FORMAT_H
#define RUCHY_COMPILER_FORMAT_H

#include "ast.h"
#include "compilation.h"

/* The FORMAT node for the ARGUMENTS of a printing call.  MACRO: the first one
   is a format string in any case and may contain names ({x}); else only a
   literal with placeholders is one, and other arguments are joined by one
   space.  Errors are reported.  */
struct node *format_arguments (struct compilation *compilation,
                               const struct node *call,
                               const struct node_list *arguments, bool macro);

/* The name or number before a `$` in SPEC: of the width, or of the precision.
   NULL if there is none.  */
const char *format_spec_argument (struct arena *arena, const char *spec,
                                  bool precision);

/* The specification of a piece that is written as the Formatter of the fmt
   running now says: `self.0.fmt (f)`.  */
#define FORMAT_AS_FORMATTER "\1"

#endif
