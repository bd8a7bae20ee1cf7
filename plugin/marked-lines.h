/* SPDX-License-Identifier: GPL-3.0-or-later */
/* marked-lines.h - the lines of texts that call themselves otherwise: after
   `#line', or preprocessed (-save-temps, distcc, a file .i).  Compiler
   only.  */

#ifndef RP_MARKED_LINES_H
#define RP_MARKED_LINES_H

/* Whether one of the SIZE characters' lines at TEXT is a marker.  */
bool rp_marked_p (const char *text, size_t size);

/* Note the lines of the SIZE characters at TEXT, which stay there, by the
   names and numbers that markers give them.  NAME is the file's own, which it
   has until the first marker; NULL of one that is preprocessed.  */
void rp_marked_note (const char *text, size_t size, const char *name);

/* Whether a marker or a file with markers gave NAME.  */
bool rp_marked_file_p (const char *name);

/* Whether all markers with NAME say that it is the system's.  */
bool rp_marked_system_p (const char *name);

/* The line that has NUMBER, from 1, in the file that is called NAME; NULL
   within if there is none, or several of different text.  */
char_span rp_marked_line (const char *name, int number);

#endif
