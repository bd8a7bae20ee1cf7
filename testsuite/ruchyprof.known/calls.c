/* SPDX-License-Identifier: MIT */
/* A call is a call as the source has it: inlined, forced inline, pure and
   repeated, through a pointer, tail, mutual, variadic, cloned.  */
/* { dg-do run } */
/* { dg-output "5050 1000 60 12 1 4" } */
/* { profile-check "functions[name=add].calls == 100" } */
/* { profile-check "functions[name=forced].calls == 1000" } */
/* { profile-check "functions[name=pure_square].calls == 11" } */
/* { profile-check "functions[name=const_half].calls == 7" } */
/* { profile-check "functions[name=tail].calls == 101" } */
/* { profile-check "functions[name=is_even].calls == 6" } */
/* { profile-check "functions[name=is_odd].calls == 5" } */
/* { profile-check "functions[name=sum_of].calls == 2" } */
/* { profile-check "functions[name=specialised].calls == 4" } */
/* { profile-check "functions[name=compare].calls >= 11" } */
/* { profile-check "functions[name=empty].calls == 3" } */
/* { profile-check "functions[name=main].calls == 1" } */
/* { profile-check "consistent == true" } */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static int
add (int a, int b)
{
  return a + b;
}

static inline __attribute__ ((always_inline)) int
forced (int n)
{
  return n + 1;
}

static int __attribute__ ((pure, noinline))
pure_square (const int *n)
{
  return *n * *n;
}

static int __attribute__ ((const, noinline))
const_half (int n)
{
  return n / 2;
}

static int
tail (int n, int sum)
{
  return n == 0 ? sum : tail (n - 1, sum + n);
}

static int is_odd (int n);

static int
is_even (int n)
{
  return n == 0 ? 1 : is_odd (n - 1);
}

static int
is_odd (int n)
{
  return n == 0 ? 0 : is_even (n - 1);
}

static int
sum_of (int count, ...)
{
  va_list list;
  int sum = 0;
  va_start (list, count);
  for (int i = 0; i < count; i++)
    sum += va_arg (list, int);
  va_end (list);
  return sum;
}

static int __attribute__ ((noinline))
specialised (int n, int always)
{
  return always == 3 ? n : n * always;
}

static int
compare (const void *left, const void *right)
{
  return *(const int *) left - *(const int *) right;
}

static void
empty (void)
{
}

int
main (void)
{
  int sum = 0;
  for (int i = 1; i <= 100; i++)
    sum = add (sum, i);

  int turns = 0;
  while (turns < 1000)
    turns = forced (turns);

  /* Calls that an optimiser merges or drops.  */
  int squares = 0, halves = 0;
  for (int i = 0; i < 10; i++)
    squares += pure_square (&i);
  for (int i = 0; i < 6; i++)
    halves = const_half (4);

  int list[12] = { 5, 3, 9, 1, 12, 8, 2, 7, 11, 4, 10, 6 };
  qsort (list, 12, sizeof *list, compare);

  void (*call) (void) = empty;
  for (int i = 0; i < 3; i++)
    call ();

  int four = 4, special = 0;
  for (int i = 0; i < 4; i++)
    special = specialised (four, 3);

  printf ("%d %d %d %d %d %d\n", tail (100, 0), turns,
          sum_of (3, 10, 20, 30) + sum_of (0), list[11],
          is_even (10) && sum == 5050 && squares == 285 && halves == 2,
          special);
  return pure_square (&four) - 16 + const_half (1);
}
