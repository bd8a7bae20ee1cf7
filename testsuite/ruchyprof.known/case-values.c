/* SPDX-License-Identifier: MIT */
/* The values of case labels stand as their type has them.
   { dg-do run }
   { dg-output "132451" }
   { profile-check "switches[line=@long].cases[values=\"9223372036854775808 ... 9223372036854775824\"].count == 1" }
   { profile-check "switches[line=@long].cases[values=18446744073709551615].count == 1" }
   { profile-check "switches[line=@long].cases[values=\"5 ... 9\"].count == 1" }
   { profile-check "switches[line=@signed].cases[values=-9223372036854775808].count == 1" }
   { profile-check "switches[line=@signed].cases[values=\"-5 ... -1\"].count == 0" }
   { profile-check "switches[line=@enum].cases[values=3000000000].count == 1" }
   { profile-check "consistent == true" } */

#include <limits.h>
#include <stdio.h>

static int
of_long (unsigned long x)
{
  switch (x) /* @long */
    {
    case 0:
      return 1;
    case ULONG_MAX:
      return 2;
    case 0x8000000000000000 ... 0x8000000000000010:
      return 3;
    case 5 ... 9:
      return 4;
    default:
      return 5;
    }
}

static int
of_signed (long x)
{
  switch (x) /* @signed */
    {
    case LONG_MIN:
      return 1;
    case LONG_MAX:
      return 2;
    case -5 ... -1:
      return 3;
    default:
      return 4;
    }
}

enum big
{
  SMALL = 1,
  BIG = 3000000000
};

static int
of_enum (enum big x)
{
  switch (x) /* @enum */
    {
    case SMALL:
      return 0;
    case BIG:
      return 1;
    }
  return 2;
}

int
main (void)
{
  volatile unsigned long first = ULONG_MAX / 2 + 4;
  printf ("%d%d%d%d%d%d\n", of_signed ((long) first - 3), of_long (first),
          of_long (ULONG_MAX), of_long (first - first + 7),
          of_long (100 + first), of_enum ((enum big) (first - first + BIG)));
  return 0;
}
