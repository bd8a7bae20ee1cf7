// SPDX-License-Identifier: MIT
// Whether a temporary of a condition was made, and has to be destroyed, is
// asked by the compiler and has no row.
// { dg-do run }
// { profile-check "sum(branches[line=@both].taken) == 8" }
// { profile-check "sum(branches[line=@both].not_taken) == 8" }
// { profile-check "count(branches[line=@both]) == 2" }
// { profile-check "sum(branches[line=@value].taken) == 8" }
// { profile-check "sum(branches[line=@value].not_taken) == 6" }
// { profile-check "count(branches[line=@value]) == 2" }
// { profile-check "functions[name=Token::~Token].calls == 30" }
// { profile-check "consistent == true" }

static volatile int sink;

struct Token
{
  int n;
  explicit Token (int m) : n (m) {}
  ~Token () { sink = n; }
  operator bool () const { return n > 3; }
};

int
main ()
{
  for (int i = 0; i < 10; i++)
    {
      if (Token (i) && !Token (i - 2)) // @both
        sink = 1;
      bool any = Token (i) || Token (i * 2); // @value
      sink = any;
    }
  return 0;
}
