// SPDX-License-Identifier: MIT
// Calls through thunks, also those GCC inlines the function into.
// { dg-do run }
// { require c++ }
// { dg-output "39 74" }
// { profile-check "functions[name=C::g].calls == 3" }
// { profile-check "functions[name=D::g].calls == 3" }
// { profile-check "functions[name=F::h].calls == 1" }
// { profile-check "functions[name=call].calls == 6" }
// { profile-check "functions[name=callh].calls == 1" }
// { profile-check "consistent == true" }

#include <cstdio>
struct A
{
  virtual int f ();
  int a;
};
struct B
{
  virtual int g ();
  int b;
  virtual ~B () {}
};
struct C : A, B
{
  int
  g () override
  {
    return 10;
  }
  int f () override;
};
struct D : virtual B
{
  int g () override;
};
int
D::g ()
{
  return 3;
}
struct R
{
  long x[5];
};
struct E0
{
  virtual R h (int);
  int q;
};
struct F : A, E0
{
  long k = 7;
  R h (int) override;
};
R
F::h (int z)
{
  R r = { { k, z } };
  return r;
}
int
C::f ()
{
  return 1;
}
int
A::f ()
{
  return 1;
}
int
B::g ()
{
  return 0;
}
R
E0::h (int)
{
  R r = {};
  return r;
}
__attribute__ ((noinline)) int
call (B *b)
{
  return b->g ();
}
__attribute__ ((noinline)) long
callh (E0 *b)
{
  R r = b->h (4);
  return r.x[0] * 10 + r.x[1];
}
int
main ()
{
  C c;
  D d;
  F f;
  int s = 0;
  for (int i = 0; i < 3; i++)
    s += call (&c) + call (&d);
  std::printf ("%d %ld\n", s, callh (&f));
}
