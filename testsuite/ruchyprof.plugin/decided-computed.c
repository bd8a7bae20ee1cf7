/* SPDX-License-Identifier: MIT */
/* A condition that the compiler decides, behind a label that computed gotos
   lead to: GCC leads them past it, and how often it is evaluated is lost with
   -O.  It has no row then, rather than a wrong one.  */
/* { dg-do run } */
/* { dg-options "-O2" } */
/* { profile-check "functions[name=run].calls == 101" } */
/* { profile-check "count(branches[line=@behind]) == 0" } */
/* { profile-check "branches[line=@other].taken == 101" } */
/* { profile-check "consistent == true" } */

static int table[16], fuel = 100;

static int __attribute__ ((noinline))
run (int a, int b)
{
  static const void *const labels[] = { &&one, &&two, &&end, &&end };
  int x = a & 1023, steps = 0;
  if (sizeof (long) > 2) /* @other */
    table[a & 15]++;
  if (--fuel < 0)
    return a & 7;
  goto *labels[x & 3];
one:
  x += b;
  if (++steps > 5)
    goto end;
  goto *labels[(x + steps) & 3];
two:
  x += 3;
  if (++steps > 5)
    goto end;
  goto *labels[(x + steps) & 3];
end:
  if (sizeof (int) == 4) /* @behind */
    x = x + 19;
  return run (x + 2 * table[a & 15], b + x);
}

int
main (void)
{
  return run (3, 4) < 0;
}
