/* SPDX-License-Identifier: MIT */
/* A function with attribute no_instrument_function has no rows; what it calls
   is counted, also where GCC inlines that.
   { dg-do run }
   { dg-output "7 1 9" }
   { profile-check "functions[name=leaf].calls == 7" }
   { profile-check "functions[name=outside].calls == 3" }
   { profile-check "branches[function=leaf].taken == 3" }
   { profile-check "branches[function=leaf].not_taken == 4" }
   { profile-check "loops[function=outside].iterations == 3" }
   { profile-check "count(functions[name~*skip*]) == 0" }
   { profile-check "count(loops[function~*skip*]) == 0" }
   { profile-check "count(branches[function~*skip*]) == 0" }
   { profile-check "consistent == true" }  */
#include <stdio.h>

static inline int
leaf (int x)
{
  if (x & 1)
    return x;
  return x / 2;
}

int
outside (int x)
{
  int s = 0;
  for (int i = 0; i < x; i++)
    s += leaf (i);
  return s;
}

__attribute__ ((no_instrument_function)) int
skip (int x)
{
  int s = leaf (x);
  for (int i = 0; i < 3; i++)
    s += outside (i);
  return s + leaf (x);
}

__attribute__ ((no_instrument_function)) static inline int
skip_inline (int x)
{
  return x > 2 ? leaf (x) : 1;
}

int
main (void)
{
  printf ("%d %d %d\n", skip (3), skip_inline (1),
          skip_inline (6) + skip_inline (12));
  return 0;
}
