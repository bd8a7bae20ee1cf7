/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-lines.h - the lines of source files.  Compiler only.  */

#ifndef RP_SOURCE_LINES_H
#define RP_SOURCE_LINES_H

/* Line NUMBER, from 1, of FILE, without its end; NULL within if it cannot be
   read or has no such line.  Valid as long as the compiler runs.  */
char_span rp_source_line (const char *file, int number);

/* Appends the columns FROM to TO, counted from 0, of LINE to TEXT, blanks for
   comments, and a blank for its end.  *COMMENT says whether it begins, then
   whether it ends, in a comment.  */
void rp_source_line_append (vec<char> *text, char_span line, size_t from,
                            size_t to, bool *comment);

#endif
