/* SPDX-License-Identifier: MIT */
/* Conditions that a macro of a system header spells: where the program uses it
   as the condition of a loop or as the first operand of an operator.  What a
   system header asks by itself (assert) is no row.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@while].taken == 5" }
   { profile-check "branches[line=@while].not_taken == 3" }
   { profile-check "branches[line=@while].kind == loop" }
   { profile-check "branches[line=@for].taken == 2" }
   { profile-check "branches[line=@for].not_taken == 3" }
   { profile-check "branches[line=@do].taken == 2" }
   { profile-check "branches[line=@do].not_taken == 3" }
   { profile-check "branches[line=@first,column=10].taken == 4" }
   { profile-check "branches[line=@first,column=10].not_taken == 1" }
   { profile-check "branches[line=@first,column=31].taken == 2" }
   { profile-check "branches[line=@first,column=31].not_taken == 2" }
   { profile-check "count(branches[line=@first]) == 2" }
   { profile-check "branches[line=@second,column=10].taken == 2" }
   { profile-check "branches[line=@second,column=10].not_taken == 1" }
   { profile-check "branches[line=@second,column=12].taken == 0" }
   { profile-check "branches[line=@second,column=12].not_taken == 2" }
   { profile-check "branches[line=@value,column=10].taken == 0" }
   { profile-check "branches[line=@value,column=10].not_taken == 3" }
   { profile-check "branches[line=@value,column=30].taken == 0" }
   { profile-check "branches[line=@value,column=30].not_taken == 0" }
   { profile-check "count(branches[line=@assert]) == 0" }
   { profile-check "consistent == true" }
 */
#include <assert.h>
#include <ctype.h>
#include <stdio.h>

typedef unsigned char byte;

static __attribute__ ((noinline)) int
skip (const char *p, int n)
{
  while (isspace ((byte) *p)) /* @while */
    p++;
  for (; isdigit ((byte) *p); p++) /* @for */
    n++;
  do
    p++;
  while (isupper ((byte) *p));     /* @do */
  assert (p != NULL);              /* @assert */
  while (n && isspace ((byte) *p)) /* @second */
    p++;
  while (!isspace ((byte) *p) && *p) /* @first */
    p++;
  return isalpha ((byte) *p) && n; /* @value */
}

int
main (void)
{
  int sum = skip ("a", 1) + skip ("  12aABxx yy", 2) + skip ("   a", 0);
  puts (sum == 0 ? "ok" : "wrong");
  return 0;
}
