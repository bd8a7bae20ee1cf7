/* SPDX-License-Identifier: MIT */
/* What the parts of the terminal report share.  */

#ifndef RUCHY_REPORT_TEXT_INTERNAL_H
#define RUCHY_REPORT_TEXT_INTERNAL_H

#include "report/report.h"
#include "report/source-files.h"
#include "report/units.h"

struct text_report
{
  struct arena arena;
  const struct profile *profile;
  const struct report_options *options;
  const struct view *view;
  struct source_files sources;
  struct buffer *out;
};

/* TEXT without anything a terminal would obey.  */
static inline const char *
text_safe (struct text_report *r, const char *text)
{
  return display_text (&r->arena, text);
}

/* TEXT and a line end, broken at blanks to fit the terminal; further lines are
   indented by INDENT, which is also where the first begins.  */
void text_wrap (struct text_report *r, const char *text, size_t indent);

/* Program, run, cost of the measurement, warnings.  */
void text_head (struct text_report *r);

#endif
