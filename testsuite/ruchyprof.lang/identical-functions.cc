/* SPDX-License-Identifier: MIT */
/* Functions that are alike, whose addresses nobody compares: virtual ones,
   constructors, destructors.  GCC would make one of them (ADR 0077).  */
/* { dg-do run } */

struct Walker
{
  virtual ~Walker ();
  virtual bool begin (int &);
  virtual bool each (int &) = 0;
  virtual bool end (int &);
};

Walker::~Walker () {}

bool
Walker::begin (int &)
{
  return true;
}

bool
Walker::end (int &)
{
  return true;
}

struct Own : Walker
{
  bool
  each (int &n) override
  {
    return --n > 0;
  }
};

struct First
{
  int value;
  First (int);
};

struct Second
{
  int value;
  Second (int);
};

First::First (int n) : value (n * 3 + 1) {}

Second::Second (int n) : value (n * 3 + 1) {}

__attribute__ ((noinline)) static int
walk (Walker &walker, int n)
{
  if (!walker.begin (n))
    return 0;
  while (walker.each (n))
    ;
  return n > 0 || walker.end (n);
}

int
main ()
{
  Own own;
  int sum = 0;
  for (int i = 0; i < 10; i++)
    sum += walk (own, 5);
  own.end (sum);
  First first (sum);
  for (int i = 0; i < 4; i++)
    sum += Second (i).value;
  return sum + first.value != 63;
}

/* { profile-check "functions[name=Walker::begin].calls == 10" } */
/* { profile-check "functions[name=Own::each].calls == 50" } */
/* { profile-check "functions[name=Walker::end].calls == 11" } */
/* { profile-check "functions[name=First::First].calls == 1" } */
/* { profile-check "functions[name=Second::Second].calls == 4" } */
/* { profile-check "consistent == true" } */
