/* SPDX-License-Identifier: MIT */
/* Functions of the program that a macro of a system header gives their names
   (gnulib's replacements, the bodies of test frameworks) are the program's;
   those that the header defines itself are not.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "functions[name=replaced].calls == 10" }
   { profile-check "functions[name=test_first].calls == 2" }
   { profile-check "count(functions[name=replaced_inside]) == 0" }
   { profile-check "branches[line=@odd].taken == 5" }
   { profile-check "branches[line=@odd].not_taken == 5" }
   { profile-check "loops[line=@loop].iterations == 10" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

# 18 "names.h" 3
#define inside replaced_inside
#define original replaced
#define TEST(name) static __attribute__ ((noinline)) int test_##name (int n)
static __attribute__ ((noinline)) int inside (int n) { return n ? n : 1; }
# 23 "renamed-functions.c"

static __attribute__ ((noinline)) int
original (int n)
{
  if (n % 2) /* @odd */
    return replaced_inside (n);
  return 0;
}

TEST (first)
{
  int sum = 0;
  for (int i = 0; i < n; i++) /* @loop */
    sum += original (i);
  return sum;
}

int
main (void)
{
  puts (test_first (4) + test_first (6) == 13 ? "ok" : "wrong");
  return 0;
}
