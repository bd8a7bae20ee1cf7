/* SPDX-License-Identifier: MIT */
/* text.h - strings built in a buffer of the caller; async-signal-safe.

   A text that does not fit is cut and `cut' is set; it always ends in NUL.  */

#ifndef RP_TEXT_H
#define RP_TEXT_H

#include "base.h"

struct rp_text
{
  char *data;
  size_t length;
  size_t capacity; /* of data, including the NUL */
  bool cut;
};

void rp_text_init (struct rp_text *text, char *buffer, size_t capacity);
void rp_text_add (struct rp_text *text, const char *string);
void rp_text_add_bytes (struct rp_text *text, const char *bytes,
                        size_t length);
void rp_text_add_number (struct rp_text *text, uint64_t number);
/* The digits of NUMBER alone, at AT, where there is room for RP_TEXT_DIGITS;
   returns where they end.  */
#define RP_TEXT_DIGITS 20
char *rp_text_digits (char *at, uint64_t number);
void rp_text_add_signed (struct rp_text *text, int64_t number);
/* Zero-padded to WIDTH digits.  */
void rp_text_add_padded (struct rp_text *text, uint64_t number, int width);
/* NUMBER with DECIMALS digits behind the point, rounded.  Not a number and
   infinities become 0: JSON has no word for them.  */
void rp_text_add_double (struct rp_text *text, double number, int decimals);

#endif
