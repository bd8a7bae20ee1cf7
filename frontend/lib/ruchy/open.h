/* SPDX-License-Identifier: MIT */
/* Support library: open (path, mode) and the methods of file objects.  */

#ifndef RUCHY_OPEN_H
#define RUCHY_OPEN_H
#pragma GCC system_header

#include "dynamic.h"
#include "system.h"

/* MODE "r" (also if empty), "w" or "a".  Panics if the file can't be read.  */
ruchy_dyn ruchy_open (ruchy_str path, ruchy_str mode, const char *at);
/* read_line (nil at the end), read, read_lines, eof, write, write_line,
   close.  */
ruchy_dyn ruchy_file_method (ruchy_dyn *file, const char *name,
                             const ruchy_dyn *arguments, size_t count,
                             const char *at);
bool ruchy_is_file_method (const char *name);

#endif
