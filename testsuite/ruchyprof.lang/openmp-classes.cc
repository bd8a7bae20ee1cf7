// SPDX-License-Identifier: MIT
// OpenMP in C++: loops over iterators and ranges, in templates, members and
// lambdas, with exceptions inside, with a loop as the first thing in them.
// What copies variables for tasks has no row.
// { dg-do run }
// { require c++ }
// { option-matrix "-O0 -fopenmp" "-O2 -fopenmp" "-O3 -fopenmp" "-Os -fopenmp" }
// { dg-output "61 5 13" }
// { profile-check "loops[line=@template,iterations=30].entries == 4" }
// { profile-check "loops[line=@template,iterations=17].entries == 4" }
// { profile-check "loops[line=@range].iterations == 50" }
// { profile-check "loops[line=@do].iterations == 200" }
// { profile-check "loops[line=@do].entries == 50" }
// { profile-check "loops[line=@throws].iterations == 20" }
// { profile-check "branches[line=@if].taken == 5" }
// { profile-check "branches[line=@if].not_taken == 15" }
// { profile-check "loops[line=@endless].iterations == 8" }
// { profile-check "loops[line=@endless].entries == 4" }
// { profile-check "loops[line=@forever].iterations == 48" }
// { profile-check "loops[line=@forever].entries == 8" }
// { profile-check "sum(loops[line=@lambda].iterations) == 11" }
// { profile-check "loops[line=@lambda].entries == 8" }
// { profile-check "loops[line=@tasks].iterations == 5" }
// { profile-check "loops[line=@tasks].entries == 3" }
// { profile-check "loops[line=@loop].iterations == 9" }
// { profile-check "loops[line=@across].iterations == 9" }
// { profile-check "loops[line=@section].iterations == 3" }
// { profile-check "branches[line=@chosen].taken == 1" }
// { profile-check "count(functions[name~*cpyfn*]) == 0" }
// { profile-check "consistent == true" }
#include <cstdio>
#include <omp.h>
#include <stdexcept>
#include <vector>

static int total, counts[64];

template <typename T>
static long
sum (const std::vector<T> &values)
{
  long all = 0;
#pragma omp parallel for reduction(+ : all)
  for (auto i = values.begin (); i < values.end (); ++i) // @template
    all += *i > 3 ? 1 : 2;
  return all;
}

struct numbers
{
  int all[50] = {};
  void
  run ()
  {
#pragma omp parallel for schedule(dynamic, 3)
    for (int &x : all) // @range
      {
        do // @do
          x++;
        while (x < 4);
      }
  }
};

struct copied
{
  int n;
  copied () : n (1) {}
  copied (const copied &other) : n (other.n) {}
};

static int
caught (int n)
{
  int got = 0;
#pragma omp parallel for reduction(+ : got)
  for (int i = 0; i < n; i++) // @throws
    try
      {
        if (i % 4 == 1) // @if
          throw std::runtime_error ("one");
      }
    catch (std::exception &)
      {
        got++;
      }
  return got;
}

int
main ()
{
  omp_set_dynamic (0);
  omp_set_num_threads (4);
  std::vector<int> ints;
  for (int i = 0; i < 30; i++)
    ints.push_back (i);
  std::vector<char> chars (17, 'a');
  long result = sum (ints) + sum (chars);
  numbers all;
  all.run ();
  int times = caught (20);
#pragma omp parallel for
  for (int i = 0; i < 8; i++) // @endless
    for (;;)                  // @forever
      {
        if (++counts[i] > 5)
          break;
      }
  auto f = [&] (int n) {
#pragma omp parallel for
    for (int i = 0; i < n; i++) // @lambda
      counts[i] += i & 1 ? 1 : 0;
  };
  f (5);
  f (6);
  copied one;
#pragma omp parallel num_threads(2)
#pragma omp single
#pragma omp taskloop firstprivate(one) num_tasks(3)
  for (int i = 0; i < 5; i++) // @tasks
#pragma omp atomic
    total += one.n;
#pragma omp loop bind(thread)
  for (int i = 0; i < 9; i++) // @loop
    counts[i]++;
#pragma omp parallel for ordered(1)
  for (int i = 1; i < 10; i++) // @across
    {
#pragma omp ordered depend(sink : i - 1)
#pragma omp atomic
      counts[20]++;
#pragma omp ordered depend(source)
    }
#pragma omp parallel sections
  {
#pragma omp section
    for (int i = 0; i < 3; i++) // @section
      counts[21]++;
#pragma omp section
    if (result > 5) // @chosen
      counts[22]++;
  }
  printf ("%ld %d %d\n", result + times + total, times,
          counts[20] + counts[21] + counts[22]);
  return 0;
}
