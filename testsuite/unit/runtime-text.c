/* SPDX-License-Identifier: MIT */
/* Texts, numbers, sorting, regions: the pieces that stand in for libc.  */

#include "unit.h"

#include "region.h"
#include "sort.h"
#include "text.h"
#include "utf8.h"

#include <string.h>

static struct rp_text text;
static char buffer[64];

static const char *
show (double number, int decimals)
{
  rp_text_init (&text, buffer, sizeof buffer);
  rp_text_add_double (&text, number, decimals);
  return buffer;
}

static void
test_numbers (void)
{
  CHECK_TEXT (show (0, 2), "0.00");
  CHECK_TEXT (show (1.5, 0), "2");
  CHECK_TEXT (show (0.999999, 3), "1.000");
  CHECK_TEXT (show (-12.0625, 4), "-12.0625");
  CHECK_TEXT (show (123456789012345678.0, 0), "123456789012345680");
  CHECK_TEXT (show (1e20, 2), "100000000000000000000");
  CHECK_TEXT (show (0.0 / 0.0, 1), "0.0");
  CHECK_TEXT (show (1 / 0.0, 0), "0");
  rp_text_init (&text, buffer, sizeof buffer);
  rp_text_add_number (&text, UINT64_MAX);
  rp_text_add (&text, " ");
  rp_text_add_signed (&text, INT64_MIN);
  CHECK_TEXT (buffer, "18446744073709551615 -9223372036854775808");
}

static void
test_cut (void)
{
  rp_text_init (&text, buffer, 5);
  rp_text_add (&text, "abc");
  CHECK (!text.cut);
  rp_text_add (&text, "def");
  CHECK (text.cut);
  CHECK_TEXT (buffer, "abcd");
}

/* Rows of every size that there is; `place' tells equal rows apart.  */
struct row
{
  int key;
  int place;
  char rest[24];
};

static int
compare (const void *left, const void *right)
{
  return *(const int *) left - *(const int *) right;
}

static void
test_sort (void)
{
  static int numbers[3000];
  static struct row rows[3000];
  static const int moduli[] = { 1, 3, 101, 100000 };
  for (size_t count = 0; count < 3000; count += count < 260 ? 1 : 457)
    for (size_t which = 0; which < RP_COUNT_OF (moduli); which++)
      {
        /* A modulus of 100000: long ascents and descents.  */
        int modulus = moduli[which], step = modulus == 100000 ? 331 : 7919;
        for (size_t i = 0; i < count; i++)
          {
            numbers[i] = (int) i * step % modulus;
            rows[i] = (struct row){ numbers[i], (int) i, "" };
          }
        rp_sort (numbers, count, sizeof *numbers, compare);
        rp_sort (rows, count, sizeof *rows, compare);
        for (size_t i = 1; i < count; i++)
          {
            CHECK (numbers[i - 1] <= numbers[i]);
            CHECK (rows[i - 1].key < rows[i].key
                   || (rows[i - 1].key == rows[i].key
                       && rows[i - 1].place < rows[i].place));
          }
      }
}

static void
test_region (void)
{
  struct rp_region region = { NULL, 4096, false, 0 };
  for (int round = 0; round < 3; round++)
    {
      for (int i = 1; i < 300; i++)
        {
          unsigned char *piece = rp_region_alloc (&region, (size_t) i);
          CHECK (((uintptr_t) piece & 15) == 0);
          for (int j = 0; j < i; j++)
            CHECK (piece[j] == 0);
          memset (piece, 0xff, (size_t) i);
        }
      char *big = rp_region_alloc (&region, 100000);
      CHECK (big != NULL && big[99999] == 0);
      CHECK (((uintptr_t) rp_region_alloc_line (&region, 1) & 63) == 0);
      rp_region_reset (&region);
    }
  CHECK (rp_region_alloc (&region, SIZE_MAX / 2) == NULL);
  rp_region_done (&region);
}

/* What one region gave back is used by the next, which must find it empty.  */
static void
test_used_memory (void)
{
  struct rp_region first = { NULL, 0, false, 0 };
  for (int round = 0; round < 8; round++)
    {
      struct rp_region region
          = { NULL, 0, false, round & 1 ? RP_REGION_AHEAD : 0 };
      const size_t size = 30000 * (size_t) (round + 1);
      unsigned char *piece = rp_region_alloc (&region, size);
      unsigned char *other = rp_region_alloc (&first, 5000);
      size_t used = 0;
      for (size_t i = 0; i < size; i++)
        used += piece[i] != 0;
      for (size_t i = 0; i < 5000; i++)
        used += other[i] != 0;
      CHECK (used == 0);
      memset (piece, 0xff, size);
      memset (other, 0xff, 5000);
      rp_region_done (&region);
      if (round == 4)
        rp_region_done (&first);
    }
  rp_region_done (&first);
}

/* The rows of Unicode's table of well-formed byte sequences, at their ends and
   one beside them.  */
static void
test_utf8 (void)
{
  static const struct
  {
    const char *bytes;
    size_t length;
  } cases[] = { { "a", 1 },
                { "\x7f", 1 },
                { "\xc2\x80", 2 },
                { "\xdf\xbf", 2 },
                { "\xe0\xa0\x80", 3 },
                { "\xed\x9f\xbf", 3 },
                { "\xee\x80\x80", 3 },
                { "\xef\xbf\xbf", 3 },
                { "\xf0\x90\x80\x80", 4 },
                { "\xf4\x8f\xbf\xbf", 4 },
                { "\x80", 0 },             /* begins in the middle */
                { "\xc1\xbf", 0 },         /* longer than need be */
                { "\xe0\x9f\xbf", 0 },     /* the same */
                { "\xf0\x8f\xbf\xbf", 0 }, /* the same */
                { "\xed\xa0\x80", 0 },     /* half of a pair */
                { "\xf4\x90\x80\x80", 0 }, /* beyond Unicode */
                { "\xf8\x88\x80\x80", 0 },
                { "\xc2", 0 }, /* ends too early */
                { "\xe1\x80", 0 },
                { "\xf1\x80\x80", 0 },
                { "\xc2z", 0 } };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    CHECK (rp_utf8_length ((const unsigned char *) cases[i].bytes)
           == cases[i].length);
}

int
main (void)
{
  RUN (test_numbers);
  RUN (test_cut);
  RUN (test_sort);
  RUN (test_region);
  RUN (test_used_memory);
  RUN (test_utf8);
  return unit_status ();
}
