/* SPDX-License-Identifier: MIT */
/* The probes that time a call change nothing that it can see: arguments in
   general, vector and wide vector registers, the number of vector arguments,
   the static chain, results of all kinds, a stack that is just aligned, tail
   calls by name and by pointer, early returns without a frame.  Every call is
   timed.  */
/* { dg-do run } */
/* { run-environment RUCHY_PROFILE_MODE=exact } */
/* { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -fPIC" "-O2 -fplugin-arg-ruchyprof-slab=cell" "-O2 -fno-asynchronous-unwind-tables" "-O2 -fno-omit-frame-pointer -fstack-protector-all" } */
/* { dg-output "^good\n$" } */
/* { profile-check "functions[name=many].calls == 20" } */
/* { profile-check "functions[name=many].timed_calls == 20" } */
/* { profile-check "functions[name=wide].timed_calls == 20" } */
/* { profile-check "functions[name=variadic].timed_calls == 20" } */
/* { profile-check "functions[name=pair].timed_calls == 20" } */
/* { profile-check "functions[name=long_double].timed_calls == 20" } */
/* { profile-check "functions[name=tail].timed_calls == 20" } */
/* { profile-check "functions[name=early].timed_calls == 40" } */
/* { profile-check "functions[name=deep].timed_calls == 2020" } */
/* { profile-check "consistent == true" } */

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#if defined __x86_64__
#define WIDE __attribute__ ((target ("avx")))
#else
#define WIDE
#endif
#define KEEP __attribute__ ((noinline, noclone))

typedef double vector __attribute__ ((vector_size (32)));
struct pair
{
  long first;
  double second;
};

/* A loop makes a function worth timing.  */
static volatile int turns = 2;
#define WORK(sum)                                                             \
  for (int i = 0; i < turns; i++)                                             \
  (sum)++

KEEP static double
many (int a, long b, double c, float d, const char *e, char f, short g, long h,
      double i8, double j, double k, double l, double m, double n, double o,
      int p)
{
  double sum = a + b + c + d + e[0] + f + g + h + i8 + j + k + l + m + n + o;
  WORK (sum);
  return sum + p;
}

KEEP WIDE static vector
wide (vector a, vector b, vector c)
{
  vector sum = a + b * c;
  WORK (sum[0]);
  return sum;
}

KEEP static double
variadic (int count, ...)
{
  va_list list;
  double sum = 0;
  va_start (list, count);
  for (int i = 0; i < count; i++)
    sum += va_arg (list, double);
  va_end (list);
  return sum;
}

KEEP static struct pair
pair (long first, double second)
{
  struct pair p = { first, second };
  WORK (p.first);
  return p;
}

KEEP static long double
long_double (long double x)
{
  WORK (x);
  return x * 2;
}

static int (*volatile pointer) (int, int, int, int, int, int);

KEEP static int
six (int a, int b, int c, int d, int e, int f)
{
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f;
}

KEEP static int
tail (int a, int b, int c, int d, int e, int f)
{
  WORK (a);
  return pointer (a, b, c, d, e, f);
}

KEEP static int
early (int n)
{
  if (n < 0)
    return n;
  int sum = 0;
  for (int i = 0; i < n; i++)
    sum += six (i, n, turns, 0, 0, 0);
  return sum;
}

KEEP static long
deep (int n)
{
  long sum = n;
  WORK (sum);
  if (n == 0)
    return sum;
  long rest = deep (n - 1);
  WORK (rest);
  return sum ^ rest;
}

WIDE static int
check_wide (void)
{
  vector a = { 1, 2, 3, 4 }, b = { 5, 6, 7, 8 }, c = { 9, 10, 11, 12 };
  vector r = wide (a, b, c);
  return r[0] == 48 && r[1] == 62 && r[2] == 80 && r[3] == 100;
}

int
main (void)
{
  int good = 1;
  pointer = six;
  long deep_alone = 0;
  for (int n = 0; n <= 100; n++)
    deep_alone = (n + 2) ^ (n ? deep_alone + 2 : 0);
  for (int i = 0; i < 20; i++)
    {
      good &= many (1, 2, 3, 4, "\005", 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)
              == 138;
#if defined __x86_64__
      if (__builtin_cpu_supports ("avx"))
#endif
        good &= check_wide ();
      good &= variadic (9, 1., 2., 3., 4., 5., 6., 7., 8., 9.) == 45;
      struct pair p = pair (40, 0.5);
      good &= p.first == 42 && p.second == 0.5;
      good &= long_double (1.25L) == 6.5L;
      good &= tail (1, 2, 3, 4, 5, 6) == 93;
      good &= early (-3) == -3 && early (3) == 39;
      good &= deep (100) == deep_alone;
    }
  puts (good ? "good" : "bad");
  return 0;
}
