/* SPDX-License-Identifier: MIT */
/* text.c: strings built in a buffer of the caller.  Async-signal-safe; any
   thread.  */

#include "text.h"

void
rp_text_init (struct rp_text *text, char *buffer, size_t capacity)
{
  text->data = buffer;
  text->length = 0;
  text->capacity = capacity;
  text->cut = false;
  buffer[0] = '\0';
}

void
rp_text_add_bytes (struct rp_text *text, const char *bytes, size_t length)
{
  size_t room = text->capacity - text->length - 1;
  if (length > room)
    {
      length = room;
      text->cut = true;
    }
  memcpy (text->data + text->length, bytes, length);
  text->length += length;
  text->data[text->length] = '\0';
}

void
rp_text_add (struct rp_text *text, const char *string)
{
  rp_text_add_bytes (text, string, strlen (string));
}

void
rp_text_add_padded (struct rp_text *text, uint64_t number, int width)
{
  char digits[40];
  size_t at = sizeof digits;
  while (number != 0 || width > 0)
    {
      digits[--at] = (char) ('0' + number % 10);
      number /= 10;
      width--;
    }
  rp_text_add_bytes (text, digits + at, sizeof digits - at);
}

char *
rp_text_digits (char *at, uint64_t number)
{
  static const char pairs[]
      = "00010203040506070809101112131415161718192021222324"
        "25262728293031323334353637383940414243444546474849"
        "50515253545556575859606162636465666768697071727374"
        "75767778798081828384858687888990919293949596979899";
#define POWER(n) UINT64_C (1##n)
  static const uint64_t powers[] = { POWER (),
                                     POWER (0),
                                     POWER (00),
                                     POWER (000),
                                     POWER (0000),
                                     POWER (00000),
                                     POWER (000000),
                                     POWER (0000000),
                                     POWER (00000000),
                                     POWER (000000000),
                                     POWER (0000000000),
                                     POWER (00000000000),
                                     POWER (000000000000),
                                     POWER (0000000000000),
                                     POWER (00000000000000),
                                     POWER (000000000000000),
                                     POWER (0000000000000000),
                                     POWER (00000000000000000),
                                     POWER (000000000000000000),
                                     POWER (0000000000000000000) };
  /* 1233 / 4096 is a little above log10 (2) (Hacker's Delight, 11-4).  */
  unsigned bits = 64 - (unsigned) __builtin_clzll (number | 1);
  size_t length = bits * 1233 >> 12;
  length += number >= powers[length] || length == 0;
  char *end = at + length;
  for (at = end; number >= 100; number /= 100)
    memcpy (at -= 2, pairs + 2 * (number % 100), 2);
  if (number >= 10)
    memcpy (at - 2, pairs + 2 * number, 2);
  else
    at[-1] = (char) ('0' + number);
  return end;
}

void
rp_text_add_number (struct rp_text *text, uint64_t number)
{
  char digits[RP_TEXT_DIGITS];
  const char *end = rp_text_digits (digits, number);
  rp_text_add_bytes (text, digits, (size_t) (end - digits));
}

void
rp_text_add_signed (struct rp_text *text, int64_t number)
{
  uint64_t magnitude = (uint64_t) number;
  if (number < 0)
    {
      rp_text_add (text, "-");
      magnitude = 0 - magnitude;
    }
  rp_text_add_number (text, magnitude);
}

void
rp_text_add_double (struct rp_text *text, double number, int decimals)
{
  static const double powers[]
      = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9 };
  if (!(number == number) || number > 1e300 || number < -1e300)
    number = 0;
  if (number < 0)
    {
      rp_text_add (text, "-");
      number = -number;
    }
  if (number >= 1.8e19)
    {
      /* Beyond 64 bits the digits after the first 19 mean nothing.  */
      int zeros = 0;
      while (number >= 1e18)
        {
          number /= 10;
          zeros++;
        }
      rp_text_add_number (text, (uint64_t) number);
      while (zeros-- > 0)
        rp_text_add (text, "0");
      return;
    }
  uint64_t whole = (uint64_t) number;
  double scaled = (number - (double) whole) * powers[decimals] + 0.5;
  uint64_t fraction = (uint64_t) scaled;
  if (fraction >= (uint64_t) powers[decimals])
    {
      whole++;
      fraction = 0;
    }
  rp_text_add_number (text, whole);
  if (decimals > 0)
    {
      rp_text_add (text, ".");
      rp_text_add_padded (text, fraction, decimals);
    }
}
