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
/* { profile-check "switches[line=@nested-default].executions == 96" } */
/* { profile-check "switches[line=@nested-default].cases[values=default].count == 96" } */
/* { profile-check "switches[line=@nested-one].executions == 96" } */
/* { profile-check "switches[line=@nested-one].cases[values=6].count == 13" } */
/* { profile-check "switches[line=@nested-one].cases[values=default].count == 83" } */
/* { profile-check "branches[line=@between].not_taken == 192" } */
/* { profile-check "loops[line=@endless].iterations == 288" } */
/* { profile-check "loops[line=@endless].entries == 96" } */
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

/* A switch within another one has no place of its own in the tree.  */
static NOINLINE void
nested (int x)
{
  switch (x & 64)
    {
    case 0:
    case 64:
      switch (x % 9) /* @nested-default */
        {
        case 18:
        default:
          sink += x;
        }
      switch (x % 7) /* @nested-one */
        {
        case 6:
          break;
        case 5:
        default:
          sink += x;
        }
      break;
    default:
      sink--;
    }
}

/* The decided condition stands on edges of a function with a table of
   labels.  */
static NOINLINE void
table (int x)
{
  static const void *const labels[] = { &&again, &&leave };
  int i = 0;
again:
  switch (x & 3)
    {
    case 1:
      sink++;
      break;
    case 2:
      if (x & 8)
        break;
      sink += 2;
    }
  if (cell.high > 15) /* @between */
    sink--;
  goto *labels[i++];
leave:;
}

/* An inner loop leads back to the outer one's body.  */
static NOINLINE void
endless (int x)
{
  int i = 0;
  while (1) /* @endless */
    {
      if (++i > 2)
        break;
      for (int j = 0; j < 3; j++)
        sink += x;
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
      nested (i);
      table (i);
      endless (i);
    }
  puts ("ok");
  return 0;
}
