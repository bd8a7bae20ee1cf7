/* SPDX-License-Identifier: MIT */
/* Loops and switches of GNU C's nested functions are the source's, too: a
   condition in two parts comes first and is no loop of its own.  */
/* { dg-do run } */
/* { dg-output "ok" } */
/* { profile-check "loops[line=@while].iterations == 83" } */
/* { profile-check "loops[line=@while].entries == 18" } */
/* { profile-check "loops[line=@for].iterations == 81" } */
/* { profile-check "loops[line=@for].entries == 18" } */
/* { profile-check "count(loops[*]) == 3" } */
/* { profile-check "switches[line=@switch].cases[values=\"1, 3\"].count == 4" } */
/* { profile-check "switches[line=@switch].cases[values=default].count == 14" } */
#include <stdio.h>

static volatile int n;

static int
outer (int a)
{
  auto int inner (int);
  int inner (int p)
  {
    int i = 0;
    while (i < 9 && n > 2) /* @while */
      {
        i++;
        n--;
        if (n & 1)
          continue;
      }
    for (int j = 0; j < p; j++) /* @for */
      n++;
    switch (p) /* @switch */
      {
      case 1:
      case 3:
        break;
      default:
        n++;
      }
    return i;
  }
  return inner (a) + inner (a + 1);
}

int
main (void)
{
  for (int i = 0; i < 9; i++)
    outer (i);
  puts ("ok");
  return 0;
}
