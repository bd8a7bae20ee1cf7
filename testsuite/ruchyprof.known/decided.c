/* SPDX-License-Identifier: MIT */
/* A condition that the compiler decides, or a switch, is evaluated by the
   source and has its row, wherever it stands.  */
/* { dg-do run } */
/* { dg-output "ok" } */
/* { profile-check "branches[line=@first].taken == 0" } */
/* { profile-check "branches[line=@first].not_taken == 96" } */
/* { profile-check "branches[line=@body].taken == 4560" } */
/* { profile-check "branches[line=@body].not_taken == 0" } */
/* { profile-check "count(branches[line=@joined]) == 1" } */
/* { profile-check "branches[line=@joined].not_taken == 88" } */
/* { profile-check "count(branches[line=@next]) == 1" } */
/* { profile-check "branches[line=@next].taken == 88" } */
/* { profile-check "branches[line=@last].not_taken == 2304" } */
/* { profile-check "count(branches[line=@operators]) == 0" } */
/* { profile-check "count(branches[line=@macro]) == 0" } */
/* { profile-check "switches[line=@default].executions == 88" } */
/* { profile-check "switches[line=@constant].executions == 96" } */
/* { profile-check "switches[line=@constant].cases[values=\"4 ... 5\"].count == 96" } */
/* { profile-check "switches[line=@constant].cases[values=\"14, 18\"].count == 0" } */
/* { profile-check "switches[line=@constant].cases[values=default].count == 0" } */
#include <stdio.h>

#define NOINLINE __attribute__ ((noinline))
#define FITS(x) ((x) < 16)
#define NEVER(x) (x && 0)

static struct
{
  unsigned low : 3, high : 4;
} cell;
static volatile int sink;

static NOINLINE void
loops (int n)
{
  if (cell.high > 15) /* @first */
    sink++;
  for (int i = 0; i < n; i++)
    {
      if (FITS (cell.high)) /* @body */
        sink++;
      else
        sink--;
    }
  for (int i = 0; i < n; i++)
    {
      if (i & 1)
        continue;
      if (cell.low > 7) /* @last */
        break;
    }
}

static NOINLINE int
ways (int p, int q)
{
  if ((p & 3) == 3 && q < 8)
    return 1;
  if (cell.high > 15) /* @joined */
    return 2;
  if (sizeof (int) < 8) /* @next */
    sink++;
  if (p && cell.low > 7) /* @operators */
    return 3;
  if (NEVER (p)) /* @macro */
    return 4;
  switch ((p + q) % 13) /* @default */
    {
    case 18:
    case 14:
    default:
      sink += p;
    }
  return 5;
}

static NOINLINE void
constant (void)
{
  switch (5) /* @constant */
    {
    case 18:
    case 14:
      sink++;
    case 4 ... 5:
      sink++;
      break;
    default:
      sink--;
    }
}

int
main (void)
{
  for (int i = 0; i < 96; i++)
    {
      cell.low = i;
      cell.high = i / 8;
      loops (i);
      sink += ways (i, i / 4);
      constant ();
    }
  puts ("ok");
  return 0;
}
