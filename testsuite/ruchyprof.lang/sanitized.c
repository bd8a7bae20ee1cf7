/* SPDX-License-Identifier: MIT */
/* What the undefined-behaviour sanitizer asks has no rows, and the source's
   own conditions and loops are counted as without it.
   { dg-do run }
   { require ubsan }
   { dg-output "9" }
   { option-matrix "-O0 -fsanitize=undefined" "-O2 -fsanitize=undefined" "-O2 -fsanitize=undefined -fsanitize-undefined-trap-on-error" }
   { profile-check "count(branches[*]) == 7" "count(loops[*]) == 2" }
   { profile-check "branches[line=@zero].taken == 1" "branches[line=@zero].not_taken == 3" }
   { profile-check "branches[line=@third].taken == 1" "branches[line=@third].not_taken == 2" }
   { profile-check "branches[line=@trap].taken == 0" "branches[line=@trap].not_taken == 3" }
   { profile-check "sum(branches[line=@more].taken) == 5" "sum(branches[line=@more].not_taken) == 3" }
   { profile-check "branches[line=@list].taken == 8" "branches[line=@list].not_taken == 4" }
   { profile-check "loops[line=@list].iterations == 8" "loops[line=@list].entries == 4" }
   { profile-check "loops[line=@main].iterations == 4" "consistent == true" }
 */
#include <stdbool.h>
#include <stdio.h>

struct node
{
  int value;
  struct node *next;
};

static volatile int thirds;

__attribute__ ((noinline)) static int
divide (int a, int b)
{
  if (b == 0) /* @zero */
    return 1;
  if (a > 99) /* @trap */
    __builtin_trap ();
  if (a % 3 == 0) /* @third */
    thirds++;
  return a / b + a % b;
}

__attribute__ ((noinline)) static int
shift (int a, const bool *flag, int index)
{
  static int table[8] = { 1, 2, 3 };
  return *flag && 6 / (a + 1) > 3 ? (a << 3) + table[index] : 0; /* @more */
}

__attribute__ ((noinline)) static int
sum (struct node *p, int length)
{
  int values[length];
  values[0] = 0;
  while (p) /* @list */
    {
      values[0] += p->value;
      p = p->next;
    }
  return values[0];
}

int
main (void)
{
  struct node b = { 1, NULL }, a = { 0, &b };
  bool flag = true;
  int s = 0;
  for (int i = 0; i < 4; i++) /* @main */
    s += divide (i, i) + shift (i, &flag, i) + sum (&a, i + 1);
  printf ("%d\n", s);
  return 0;
}
