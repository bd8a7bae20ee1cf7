// SPDX-License-Identifier: MIT
// Constructors and destructors of classes with virtual bases ask whether they
// are in charge of these; with -Os (-fdeclone-ctor-dtor) at run time.  That is
// no condition of the source, and those of the source stay: one that reads a
// member of the virtual base asks for it within its operand.
// { dg-do run }
// { require c++ }
// { option-matrix -O0 -O1 -O2 -O3 -Os }
// { dg-output "ok" }
// { profile-check "count(branches[*]) == 7" }
// { profile-check "branches[line=@up].taken == 2" }
// { profile-check "branches[line=@up].not_taken == 1" }
// { profile-check "branches[line=@base].taken == 1" }
// { profile-check "branches[line=@base].not_taken == 2" }
// { profile-check "branches[line=@first].taken == 2" }
// { profile-check "branches[line=@first].not_taken == 1" }
// { profile-check "branches[line=@second].taken == 1" }
// { profile-check "branches[line=@second].not_taken == 1" }
// { profile-check "branches[line=@choice].taken == 2" }
// { profile-check "branches[line=@choice].not_taken == 1" }
// { profile-check "count(functions[*]) == 9" }
// { profile-check "functions[name=Base::Base].calls == 3" }
// { profile-check "functions[name=Left::Left].calls == 3" }
// { profile-check "functions[name=Right::Right].calls == 3" }
// { profile-check "functions[name=Both::Both].calls == 3" }
// { profile-check "functions[name=Both::~Both].calls == 3" }
// { profile-check "functions[name=Left::~Left].calls == 3" }
// { profile-check "functions[name=Right::~Right].calls == 3" }
// { profile-check "consistent == true" }
#include <cstdio>

static int sum;

struct Base
{
  int b;
  Base (int n = 2) : b (n) {}
  virtual ~Base () {}
};

struct Left : virtual Base // @class
{
  int l;
  Left (int n) : l (n) {}
};

struct Right : virtual Base
{
  int r = 1;
  Right (int n)
  {
    if (n > 0 /* @first */
        && b < 2) // @second
      sum += 1;
  }
  ~Right ()
  {
    sum += b < 2 ? 10 : r; // @choice
  }
};

struct Both : Left, Right
{
  Both (int n, bool up) : Base (n), Left (n), Right (n)
  {
    if (up) // @up
      l = n;
    if (b > 1) // @base
      r = n;
  }
};

int
main ()
{
  for (int i = 0; i < 3; i++)
    Both whole (i, i > 0);
  if (sum == 23)
    puts ("ok");
}
