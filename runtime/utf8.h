/* SPDX-License-Identifier: MIT */
/* utf8.h - what is valid UTF-8.  From anywhere.  */

#ifndef RP_UTF8_H
#define RP_UTF8_H

#include "base.h"

/* Length of the valid UTF-8 sequence at TEXT, which ends in NUL; 0 if there is
   none.  */
size_t rp_utf8_length (const unsigned char *text);

#endif
