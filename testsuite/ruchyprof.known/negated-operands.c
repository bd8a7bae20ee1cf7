/* SPDX-License-Identifier: MIT */
/* Operands below a negation that follows another operator: the front end moves
   the brackets and merges the first two, which leaves nothing of the place of
   `!' or of the operator below it.  */
/* { dg-do run } */
/* { profile-check "sum(branches[line=@or].taken) == 9" } */
/* { profile-check "sum(branches[line=@or].not_taken) == 12" } */
/* { profile-check "sum(branches[line=@turned].taken) == 9" } */
/* { profile-check "sum(branches[line=@turned].not_taken) == 12" } */
/* { profile-check "sum(branches[line=@and].taken) == 8" } */
/* { profile-check "sum(branches[line=@and].not_taken) == 8" } */
/* { profile-check "sum(branches[line=@plain].taken) == 9" } */
/* { profile-check "sum(branches[line=@plain].not_taken) == 12" } */
/* { profile-check "sum(branches[line=@three].taken) == 10" } */
/* { profile-check "sum(branches[line=@three].not_taken) == 16" } */
/* { profile-check "sum(branches[line=@do].taken) == 11" } */
/* { profile-check "sum(branches[line=@do].not_taken) == 16" } */
/* { profile-check "sum(branches[line=@while].taken) == 36" } */
/* { profile-check "sum(branches[line=@while].not_taken) == 66" } */
/* { profile-check "sum(branches[line=@for].taken) == 16" } */
/* { profile-check "sum(branches[line=@for].not_taken) == 26" } */
/* { profile-check "consistent == true" } */

static double real[4] = { 1.5, 20, 33, 59 };

static int __attribute__ ((noinline))
test (int i)
{
  int n = 0, j = 0, z = i, y = i * 3;
  if (i < 7 && !(z > 5 || y + 1 > real[i & 3])) /* @or */
    n++;
  if (i < 7 && !(y + 1 > real[i & 3] || z > 5)) /* @turned */
    n++;
  if (i < 7 && !(z > 5 && y > real[i & 3])) /* @and */
    n++;
  if (i < 7 && !(z > 5 || y > 12)) /* @plain */
    n++;
  if (i < 7 && !(z > 5 || y > 12 || y + 1 > real[i & 3])) /* @three */
    n++;
  do
    j++;
  while (j < 2 && !(z > 5 || y + 1 > real[i & 3])); /* @do */
  while (j < 8 && !(z > 5 || y > real[i & 3])) /* @while */
    j++;
  for (; j < 10 && !(z > 5 || y > real[i & 3]); j++) /* @for */
    n++;
  return n;
}

int
main (void)
{
  int sum = 0;
  for (int i = 0; i < 8; i++)
    sum += test (i);
  return sum == 0;
}
