/* SPDX-License-Identifier: MIT */
/* Loops without a condition stand where they begin, whatever their body begins
   with.
   { dg-do run }
   { dg-output "3 4 6 5" }
   { profile-check "loops[line=@joined].kind == while" }
   { profile-check "loops[line=@joined].iterations == 44" }
   { profile-check "loops[line=@joined].entries == 10" }
   { profile-check "loops[line=@inverted].kind == while" }
   { profile-check "loops[line=@inverted].iterations == 44" }
   { profile-check "loops[line=@inverted].entries == 10" }
   { profile-check "loops[line=@declares].kind == for" "loops[line=@declares].iterations == 4" }
   { profile-check "loops[line=@sets].kind == for" "loops[line=@sets].iterations == 5" }
   { profile-check "loops[line=@switch].kind == for" "loops[line=@switch].iterations == 7" }
   { profile-check "loops[line=@reads].kind == while" "loops[line=@reads].iterations == 6" }
   { profile-check "consistent == true" } */

#include <stdio.h>

__attribute__ ((noinline)) static int
kind (const char *p)
{
  return *p == '\0' ? 2 : *p == 'x';
}

__attribute__ ((noinline)) static int
declares (const char *p)
{
  const char *start = p;
  for (;;) /* @declares */
    {
      int found;

      p++;
      found = kind (p);
      if (found == 2)
        break;
      switch (found)
        {
        case 0:
        case 1:
          break;
        default:
          return 9;
        }
    }
  return p - start - 1;
}

__attribute__ ((noinline)) static int
sets (const char *p)
{
  int n = 0;
  for (;;) /* @sets */
    {
      const int found = kind (p++);
      if (found == 2 || found > 7)
        return n;
      n++;
    }
}

__attribute__ ((noinline)) static int
switches (const char *p)
{
  const char *start = p;
  for (;;) /* @switch */
    switch (p[0] == 'x' ? 1 : kind (p))
      {
      case 0:
      case 1:
        p++;
        break;
      default:
        return p - start;
      }
}

__attribute__ ((noinline)) static int
reads (const char *p)
{
  int n = 0;
  while (1) /* @reads */
    {
      char c = p[n];
      if (!c)
        break;
      n++;
    }
  return n;
}

/* Two comparisons that the front end joins to one value.  */
__attribute__ ((noinline)) static int
joined (int n)
{
  int s = 0;
  while (1) /* @joined */
    {
      if (s > 4 && n > 2)
        return s;
      s++;
      if (n - s < -1 || s == 5)
        return n;
    }
}

__attribute__ ((noinline)) static int
inverted (int n)
{
  int s = 0;
  while (1) /* @inverted */
    {
      if (!(s > 4 && n > 2 && s + n > 3))
        s++;
      if (n - s < -1 || s == 5)
        return n;
      if (s > 10)
        return s;
    }
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    if (joined (i) != i || inverted (i) != i)
      return 1;
  printf ("%d %d %d %d\n", declares ("axab"), sets ("axab"),
          switches ("xxyaxb"), reads ("abcde"));
  return 0;
}
