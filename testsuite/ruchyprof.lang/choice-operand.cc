// SPDX-License-Identifier: MIT
// What is multiplied with a `? :' is moved into its values, which may exchange
// them; a goto loop in an endless one keeps its own row; nor has the function
// of the static constructors a row.
// { dg-do run }
// { dg-output "ok" }
// { profile-check "branches[line=@operand].taken == 3" }
// { profile-check "branches[line=@operand].not_taken == 9" }
// { profile-check "loops[line=@endless].iterations == 36" }
// { profile-check "loops[line=@goto].iterations == 96" }
// { profile-check "count(functions[name~*static_initialization*]) == 0" }
#include <cstdio>

struct Counted
{
  int n;
  Counted (int m) : n (m ? m : 3) {}
};

static Counted counted (4);
static int sink;

static __attribute__ ((noinline)) void
operand (int a)
{
  sink = 3 * (a < 3 ? 4 : (sink & 7) + 2); // @operand
  for (int i = 0;; i++) // @endless
    {
      if (i >= 2)
        break;
      int j = 0;
    again:
      j++; // @goto
      sink += j;
      if (j < 4)
        goto again;
    }
}

int
main ()
{
  for (int a = 0; a < 12; a++)
    operand (a);
  std::puts (counted.n == 4 ? "ok" : "wrong");
  return 0;
}
