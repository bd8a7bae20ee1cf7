/* SPDX-License-Identifier: MIT */
/* A body of a library's header that calls back (bsearch is inline in glibc's):
   when GCC inlines it, it finds out whom it calls, a function of this file,
   and inlines that one, too.  */
/* { dg-do run } */
/* { profile-check "functions[name=compare].calls == 26" } */
/* { profile-check "functions[name=find].calls == 10" } */
/* { profile-check "branches[line=@differ].taken == 19" } */
/* { profile-check "branches[line=@differ].not_taken == 7" } */
/* { profile-check "consistent == true" } */

#include <stdlib.h>

int
compare (const void *left, const void *right)
{
  int a = *(const int *) left, b = *(const int *) right;
  if (a != b) /* @differ */
    return a < b ? -1 : 1;
  return 0;
}

const int *
find (const int *key, const int *numbers, size_t count)
{
  return bsearch (key, numbers, count, sizeof *numbers, compare);
}

int
main (void)
{
  static const int numbers[] = { 0, 1, 2, 3, 4, 5, 6 };
  int found = 0;
  for (int i = 0; i < 10; i++)
    found += find (&i, numbers, 7) != NULL;
  return found == 7 ? 0 : 1;
}
