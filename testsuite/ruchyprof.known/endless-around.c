/* SPDX-License-Identifier: MIT */
/* A loop without a condition whose body begins with a loop and ends with a
   condition that leaves it: optimising GCC leads what goes on straight to the
   common header, and only where it comes from tells whose it is.  */
/* { dg-do run } */
/* { dg-output "12 4 6 26 3" } */
/* { profile-check "loops[line=@aouter].iterations == 4" "loops[line=@aouter].entries == 1" } */
/* { profile-check "loops[line=@ainner].iterations == 4" "loops[line=@ainner].entries == 4" } */
/* { profile-check "loops[line=@bouter].iterations == 4" "loops[line=@bouter].entries == 1" } */
/* { profile-check "loops[line=@binner].iterations == 12" "loops[line=@binner].entries == 4" } */
/* { profile-check "loops[line=@couter].iterations == 6" "loops[line=@couter].entries == 1" } */
/* { profile-check "loops[line=@cinner].iterations == 14" "loops[line=@cinner].entries == 6" } */
/* { profile-check "loops[line=@douter].iterations == 5" "loops[line=@douter].entries == 1" } */
/* { profile-check "loops[line=@dinner].iterations == 14" "loops[line=@dinner].entries == 5" } */
/* { profile-check "loops[line=@eouter].iterations == 4" "loops[line=@eouter].entries == 1" } */
/* { profile-check "loops[line=@einner].iterations == 7" "loops[line=@einner].entries == 4" } */
/* { profile-check "loops[line=@erest].iterations == 5" "loops[line=@erest].entries == 4" } */
#include <stdio.h>
static volatile int zero;
static int
a1 (int n)
{
  int a = 0, sum = 0;
  for (;;) /* @aouter */
    {
      while (a % 2 == zero) /* @ainner */
        a++;
      sum += 3;
      a++;
      if (a >= n)
        return sum;
    }
}
static int
a2 (int n)
{
  int a = 0, sum = 0;
  for (;;) /* @bouter */
    {
      do /* @binner */
        a++;
      while (a % 3 != zero);
      sum++;
      if (a >= n)
        return sum;
    }
}
static int
a3 (int n)
{
  int a = 0, sum = 0;
  while (1) /* @couter */
    {
      while (a % 4 != 3) /* @cinner */
        {
          a++;
          if (a == 6)
            break;
        }
      sum++;
      a++;
      if (a >= n)
        break;
    }
  return sum;
}
static int
a4 (int n)
{
  int a = 0, sum = 0;
  do /* @douter */
    {
      for (; a % 4 != 3; a++) /* @dinner */
        {
          if (a == 5)
            {
              a++;
              continue;
            }
          sum += 2;
        }
      if (++a >= n)
        return sum;
    }
  while (1);
}
static const char *volatile text = "  ab  cd e  ";
static int
a5 (void)
{
  int words = 0; const char *p = text;
  for (;;) /* @eouter */
    {
      while (*p == ' ') /* @einner */
        p++;
      if (*p)
        words++;
      while (*p && *p != ' ') /* @erest */
        p++;
      if (!*p)
        break;
    }
  return words;
}
int main (void)
{
  printf ("%d %d %d %d %d\n", a1 (8), a2 (10), a3 (20), a4 (20), a5 ());
  return 0;
}
