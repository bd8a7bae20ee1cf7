/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-lines.h - the lines of source files.  Compiler only.  */

#ifndef RP_SOURCE_LINES_H
#define RP_SOURCE_LINES_H

/* Call it before the compiler reads anything: a source on the standard input
   is kept, to be read again.  */
void rp_source_lines_start (void);

/* Whether the text of the file that GCC calls NAME can be known: it read it,
   or what it read says that it is that file (`#line', preprocessed text).  */
bool rp_source_file_p (const char *name);

/* Whether LOC is in a header of the system.  Preprocessed text calls what a
   macro from there became so, too, in the file that uses it; that is in
   none.  */
bool rp_system_header_p (location_t loc);

/* Line NUMBER, from 1, of FILE, without its end; NULL within if it cannot be
   read or has no such line.  Valid as long as the compiler runs.  */
char_span rp_source_line (const char *file, int number);

/* Appends the columns FROM to TO, counted from 0, of LINE to TEXT, blanks for
   comments, and a blank for its end.  *COMMENT says whether it begins, then
   whether it ends, in a comment.  */
void rp_source_line_append (vec<char> *text, char_span line, size_t from,
                            size_t to, bool *comment);

#endif
