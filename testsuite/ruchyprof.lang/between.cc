// SPDX-License-Identifier: MIT
// What only the compiler writes between a call and the function of the source
// has no row: thunks that adjust the result, the destructor of `delete', the
// function that a lambda's pointer leads to, the switch behind a cleanup that
// several jumps share.  The function's own row counts each call once, with
// its loops and branches, also where GCC inlines it into the thunk.
// { dg-do run }
// { require c++ }
// { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -g" }
// { dg-output "82 75" }
// { profile-check "sum(functions[line=@get].calls) == 20" }
// { profile-check "loops[line=@steps].iterations == 90" }
// { profile-check "loops[line=@steps].entries == 20" }
// { profile-check "branches[line=@odd].taken == 40" }
// { profile-check "branches[line=@odd].not_taken == 50" }
// { profile-check "sum(functions[line=@ref].calls) == 10" }
// { profile-check "sum(functions[line=@vget].calls) == 10" }
// { profile-check "branches[line=@odd-v].taken == 5" }
// { profile-check "sum(functions[line=@end].calls) == 2" }
// { profile-check "count(functions[name=base::~base]) == 1" }
// { profile-check "functions[name=base::~base].calls == 2" }
// { profile-check "sum(functions[line=@lambda].calls) == 8" }
// { profile-check "loops[line=@shared].iterations == 8" }
// { profile-check "count(switches[*]) == 0" }
// { profile-check "consistent == true" }

#include <cstdio>

struct left
{
  virtual ~left () {}
  int a = 1;
};
struct right
{
  virtual ~right () {}
  virtual int
  id ()
  {
    return 1;
  }
  int b = 2;
};
struct both : left, right
{
  int
  id () override
  {
    return 2;
  }
};

static int seen;

struct gives
{
  virtual right *get (int n) = 0;
  int p = 0;
};
struct refers
{
  virtual ~refers () {}
  virtual right &ref () = 0;
  int q = 1;
};
struct virtually
{
  virtual right *vget (long n) = 0;
  int v = 2;
};
struct all : refers, gives, virtual virtually
{
  both x;
  both *
  get (int n) override // @get
  {
    for (int i = 0; i < n; i++) // @steps
      if (i & 1)                // @odd
        seen++;
    return n == 3 ? nullptr : &x;
  }
  both &
  ref () override // @ref
  {
    seen += 2;
    return x;
  }
  both *
  vget (long n) override // @vget
  {
    if (n & 1) // @odd-v
      seen++;
    return &x;
  }
};

struct base
{
  virtual ~base () { seen++; } // @end
};
struct derived : base
{
};

__attribute__ ((noinline, noclone)) static right *
call_get (gives *p, int n)
{
  return p->get (n);
}
__attribute__ ((noinline, noclone)) static right &
call_ref (refers *p)
{
  return p->ref ();
}
__attribute__ ((noinline, noclone)) static right *
call_vget (virtually *p, long n)
{
  return p->vget (n);
}
__attribute__ ((noinline, noclone)) static void
remove (base *p)
{
  delete p;
}
__attribute__ ((noinline, noclone)) static int
apply (int (*f) (int), int n)
{
  return f (n);
}

struct guard
{
  int &n;
  ~guard () { n++; }
};

static int
shared (int n)
{
  for (int i = 0;; i++) // @shared
    {
      guard g { seen };
      if (i == n)
        break;
      if (i & 1)
        continue;
      if (i == 77)
        return 3;
    }
  return n;
}

int
main ()
{
  all a;
  int sum = 0;
  for (int n = 0; n < 10; n++)
    {
      right *r = call_get (&a, n);
      sum += r ? r->id () : 0;
      sum += call_ref (&a).id ();
      sum += call_vget (&a, n)->id ();
      a.get (n);
    }
  remove (new base);
  remove (new derived);
  for (int i = 0; i < 8; i++)
    sum += apply ([] (int x) { return x & 1; }, i); // @lambda
  sum += shared (7);
  std::printf ("%d %d\n", sum + 13, seen);
}
