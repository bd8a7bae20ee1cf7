/* SPDX-License-Identifier: MIT */
/* Conditions behind a comma: what the front end merges there has the place of
   the comma, and is an `int' in C.  */
/* { dg-do run } */
/* { profile-check "count(branches[line=@either]) == 2" } */
/* { profile-check "sum(branches[line=@either].taken) == 43" } */
/* { profile-check "sum(branches[line=@either].not_taken) == 78" } */
/* { profile-check "sum(branches[line=@both].taken) == 52" } */
/* { profile-check "sum(branches[line=@both].not_taken) == 44" } */
/* { profile-check "sum(branches[line=@high].taken) == 12" } */
/* { profile-check "sum(branches[line=@high].not_taken) == 60" } */
/* { profile-check "sum(branches[line=@negated].taken) == 52" } */
/* { profile-check "sum(branches[line=@negated].not_taken) == 44" } */
/* { profile-check "sum(branches[line=@mixed].taken) == 61" } */
/* { profile-check "sum(branches[line=@mixed].not_taken) == 43" } */
/* { profile-check "loops[line=@loop].iterations == 98" } */
/* { profile-check "sum(branches[line=@loop].taken) == 232" } */
/* { profile-check "sum(branches[line=@loop].not_taken) == 64" } */
/* { profile-check "consistent == true" } */

static int table[16] = { 3, 1, 4, 1, 5, 9, 2, 6 };
static int __attribute__ ((noinline))
test (int x, int z)
{
  int y, n = 0;
  if (y = table[z & 15] | 2, y == x || z < y) /* @either */
    n++;
  if (n = z, z < 4 && (unsigned) x > 2u) /* @both */
    n++;
  if (n = z, z > 6 && (unsigned) x > 3u) /* @high */
    n++;
  if (n += z, !(z < 4 || (unsigned) x > 2u)) /* @negated */
    n++;
  if (n += z, z < 4 && !(y < 4 || (unsigned) x > 2u)) /* @mixed */
    n++;
  while (y--, y > 0 && x > z) /* @loop */
    n++;
  return n;
}

int
main (void)
{
  int s = 0;
  for (int i = 0; i < 8; i++)
    for (int j = 0; j < 8; j++)
      s += test (i, j);
  return s == 0;
}
