/* SPDX-License-Identifier: MIT */
/* utf8.c: Unicode 15, table 3-7.  */

#include "utf8.h"

size_t
rp_utf8_length (const unsigned char *text)
{
  static const unsigned smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
  size_t length = text[0] < 0x80             ? 1
                  : (text[0] & 0xe0) == 0xc0 ? 2
                  : (text[0] & 0xf0) == 0xe0 ? 3
                  : (text[0] & 0xf8) == 0xf0 ? 4
                                             : 0;
  if (length < 2)
    return length;
  unsigned code = text[0] & (0x7fu >> length);
  for (size_t i = 1; i < length; i++)
    {
      if ((text[i] & 0xc0) != 0x80)
        return 0;
      code = code << 6 | (text[i] & 0x3f);
    }
  bool bad = code < smallest[length] || code > 0x10ffff
             || (code >= 0xd800 && code <= 0xdfff);
  return bad ? 0 : length;
}
