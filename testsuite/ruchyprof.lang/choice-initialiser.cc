/* SPDX-License-Identifier: MIT */
/* A `? :' in an initialiser, which the front end folds before anybody sees it,
   is taken where its condition is true: also where its values were exchanged,
   plain or from a macro.  */
/* { dg-do run } */
/* { profile-check "sum(branches[function=init].taken) == 33" } */
/* { profile-check "sum(branches[function=init].not_taken) == 44" } */
/* { profile-check "count(branches[function=init,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@sum].taken == 3" } */
/* { profile-check "branches[line=@brackets].taken == 3" } */
/* { profile-check "branches[line=@element].taken == 3" } */
/* { profile-check "branches[line=@last].taken == 3" } */
/* { profile-check "branches[line=@variable].taken == 3" } */
/* { profile-check "branches[line=@named].taken == 3" } */
/* { profile-check "branches[line=@first].taken == 3" } */
/* { profile-check "branches[line=@macro].taken == 3" } */
/* { profile-check "branches[line=@macro-sum].taken == 3" } */
/* { profile-check "branches[line=@operand].taken == 3" } */
/* { profile-check "branches[line=@braces].taken == 3" } */
/* { profile-check "consistent == true" } */

#define FOUR 4
#define PICK(c, x) ((c) ? 4 : (x))

static int shared = 3, table[8];

static int __attribute__ ((noinline))
init (int i)
{
  int a = i & 4 ? 4 : shared + 1; /* @sum */
  int b = (i & 4 ? 4 : a + 1); /* @brackets */
  int c = i > 3 ? 5 : table[i]; /* @element */
  int d = i & 4 ? shared + 1 : 5; /* @last */
  int e = i & 4 ? 4 : shared; /* @variable */
  int f = i & 4 ? FOUR : shared; /* @named */
  int g = i & 4 ? shared : FOUR; /* @first */
  int h = PICK (i & 4, shared); /* @macro */
  int j = PICK (i & 4, shared + 1); /* @macro-sum */
  const int k = 3 * (i & 4 ? 4 : shared); /* @operand */
  int l[2] = { i & 4 ? 4 : shared + 1, 2 }; /* @braces */
  return a + b + c + d + e + f + g + h + j + k + l[i & 1];
}

int
main ()
{
  int sum = 0;
  for (int i = 0; i < 7; i++)
    sum += init (i);
  return sum == 0;
}
