/* SPDX-License-Identifier: MIT */
/* `e || v' and `!e && !v' of an expression e and a variable v, which the front
   end merges into one comparison with zero when it optimises, are two
   conditions at every level.  */
/* { dg-do run } */
/* { profile-check "sum(branches[line=@element].taken) == 9" } */
/* { profile-check "sum(branches[line=@element].not_taken) == 16" } */
/* { profile-check "sum(branches[line=@member].taken) == 6" } */
/* { profile-check "sum(branches[line=@member].not_taken) == 22" } */
/* { profile-check "sum(branches[line=@shifted].taken) == 14" } */
/* { profile-check "sum(branches[line=@shifted].not_taken) == 4" } */
/* { profile-check "sum(branches[line=@pointed].taken) == 9" } */
/* { profile-check "sum(branches[line=@pointed].not_taken) == 16" } */
/* { profile-check "sum(branches[line=@rests].taken) == 10" } */
/* { profile-check "sum(branches[line=@rests].not_taken) == 11" } */
/* { profile-check "sum(branches[line=@negated].taken) == 11" } */
/* { profile-check "sum(branches[line=@negated].not_taken) == 10" } */
/* { profile-check "sum(branches[line=@bit].taken) == 12" } */
/* { profile-check "sum(branches[line=@bit].not_taken) == 12" } */
/* { profile-check "sum(branches[line=@equal].taken) == 16" } */
/* { profile-check "sum(branches[line=@equal].not_taken) == 9" } */
/* { profile-check "sum(branches[line=@three].taken) == 12" } */
/* { profile-check "sum(branches[line=@three].not_taken) == 16" } */
/* { profile-check "sum(branches[line=@mask].taken) == 4" } */
/* { profile-check "sum(branches[line=@mask].not_taken) == 14" } */
/* { profile-check "sum(branches[function=test].taken) == 115" } */
/* { profile-check "sum(branches[function=test].not_taken) == 142" } */
/* { profile-check "consistent == true" } */

static int table[8] = { 3, 0, 4, 0, 5 };
static struct pair
{
  int a, b;
} pair = { 1, 0 };

int __attribute__ ((noinline))
test (int a, int b)
{
  int x = a & 3, y = b & 7, z = 1;
  struct pair *p = &pair;
  int *q = table + y;
  pair.a = a & 1;
  z += table[y] || x;      /* @element */
  z += p->a || x;          /* @member */
  z += y >> 1 || x;        /* @shifted */
  z += *q || x;            /* @pointed */
  z += !(y % 3) && !x;     /* @rests */
  z += !(y % 3 || x);      /* @negated */
  if (y & 1 || x)          /* @bit */
    z++;
  if (table[y] == 0 && x == 0) /* @equal */
    z++;
  if (y & 2 || x || a)     /* @three */
    z++;
  z += (y & 6) == 0 && x == 0; /* @mask */
  z += y & 1
       || x;
  return z;
}

int
main (void)
{
  int sum = 0;
  for (int i = 0; i < 8; i++)
    sum += test (i, i * i + 3) + test (0, i);
  return sum > 0 ? 0 : 1;
}
