// SPDX-License-Identifier: MIT
// C++: templates, virtual calls, lambdas, static constructors, exceptions
// through frames that count.
// { dg-do run }
// { require c++ }
// { dg-output "3 caught, 60 steps, area 22, sum 45" }
// { profile-check "functions[name~thrower*].calls == 12" }
// { profile-check "loops[line=@steps].iterations == 60" }
// { profile-check "branches[line=@bottom].taken == 3" }
// { profile-check "branches[line=@bottom].not_taken == 9" }
// { profile-check "loops[line=@tries].iterations == 3" }
// { profile-check "sum(functions[line=@area-square].calls) == 2" }
// { profile-check "sum(functions[line=@lambda].calls) == 10" }
// { profile-check "sum(functions[line=@template].calls) == 2" }
// { profile-check "sum(functions[line=@constructor].calls) == 1" }
// { profile-check "sum(functions[line=@destructor].calls) == 12" }
// { profile-check "consistent == true" }

#include <algorithm>
#include <cstdio>
#include <vector>

static volatile int steps;

struct registry
{
  int entries;
  registry () : entries (1) {} // @constructor
};

static registry the_registry;

struct guard
{
  ~guard () { steps = steps + 0; } // @destructor
};

static void
thrower (int levels)
{
  guard on_leave;
  for (int i = 0; i < 5; i++) // @steps
    steps = steps + 1;
  if (levels == 0) // @bottom
    throw levels;
  thrower (levels - 1);
}

struct shape
{
  virtual int area () const = 0;
  virtual ~shape () {}
};

struct square : shape
{
  int side;
  explicit square (int s) : side (s) {}
  int area () const override { return side * side; } // @area-square
};

struct oblong : shape
{
  int area () const override { return 9; }
};

template <typename T>
static T
larger (T a, T b) // @template
{
  return a > b ? a : b;
}

int
main ()
{
  int caught = 0;
  for (int i = 0; i < 3; i++) // @tries
    try
      {
        thrower (3);
      }
    catch (int)
      {
        caught++;
      }

  square two (2), three (3);
  oblong other;
  const shape *all[] = { &two, &three, &other };
  int area = 0;
  for (const shape *one : all)
    area += one->area ();

  std::vector<int> list;
  for (int i = 0; i < 10; i++)
    list.push_back (i);
  int sum = 0;
  std::for_each (list.begin (), list.end (),
                 [&] (int n) { sum += n; }); // @lambda

  std::printf ("%d caught, %d steps, area %d, sum %d\n", caught, steps, area,
               larger (sum, 1) + (int) larger (0.0, 0.5));
  return the_registry.entries - 1;
}
