/* SPDX-License-Identifier: MIT */
/* Ranges of 64-bit values, which the front end merges into one test as it does
   those of narrower ones.  */
/* { dg-do run } */
/* { profile-check "branches[line=@size,column=6].taken == 0" } */
/* { profile-check "branches[line=@size,column=6].not_taken == 18" } */
/* { profile-check "branches[line=@size,column=16].taken == 0" } */
/* { profile-check "branches[line=@size,column=16].not_taken == 18" } */
/* { profile-check "branches[line=@early,column=6].taken == 5" } */
/* { profile-check "branches[line=@early,column=6].not_taken == 13" } */
/* { profile-check "branches[line=@early,column=16].taken == 11" } */
/* { profile-check "branches[line=@early,column=16].not_taken == 2" } */
/* { profile-check "branches[line=@signed,column=10].taken == 13" } */
/* { profile-check "branches[line=@signed,column=10].not_taken == 5" } */
/* { profile-check "branches[line=@signed,column=19].taken == 7" } */
/* { profile-check "branches[line=@signed,column=19].not_taken == 6" } */
/* { profile-check "branches[line=@far,column=10].taken == 11" } */
/* { profile-check "branches[line=@far,column=10].not_taken == 7" } */
/* { profile-check "branches[line=@far,column=38].taken == 6" } */
/* { profile-check "branches[line=@far,column=38].not_taken == 5" } */
/* { profile-check "branches[line=@field,column=6].taken == 4" } */
/* { profile-check "branches[line=@field,column=6].not_taken == 14" } */
/* { profile-check "branches[line=@field,column=19].taken == 12" } */
/* { profile-check "branches[line=@field,column=19].not_taken == 2" } */
/* { profile-check "consistent == true" } */

#include <stdlib.h>

static int shared;

static void __attribute__ ((noinline, noreturn)) trap (int code)
{
  exit (code);
}

static int __attribute__ ((noinline)) length (const char *from, const char *to)
{
  size_t size = (size_t) (to - from);
  if (size < 5 || size > 6) /* @size */
    trap (3);
  return from[0];
}

static int __attribute__ ((noinline)) early (size_t size)
{
  if (size < 5 || size > 6) /* @early */
    return 0;
  return ++shared;
}

static int __attribute__ ((noinline)) loop (long number, long long far)
{
  int inside = 0;
  for (long i = -9; i < number; i++, far++)
    {
      if (i >= -4 && i <= 2) /* @signed */
        inside++;
      if (far >= 1000000000000000000 && far <= 1000000000000000005) /* @far */
        shared++;
    }
  return inside;
}

struct packed
{
  unsigned long long wide : 40;
};

static int __attribute__ ((noinline)) field (const struct packed *p)
{
  if (p->wide < 4 || p->wide > 5) /* @field */
    return 0;
  return ++shared;
}

int main (void)
{
  static const char text[] = "abcdefghijk";
  int sum = 0;
  for (int i = 0; i < 18; i++)
    {
      struct packed packed = { (unsigned long long) i };
      sum += length (text, text + 5 + i % 2) + early ((size_t) i);
      sum += field (&packed);
    }
  sum += loop (9, 999999999999999993);
  return sum == 0;
}
