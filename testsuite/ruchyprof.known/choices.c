/* SPDX-License-Identifier: MIT */
/* A `? :' that the front end makes a value without a branch - a minimum, an
   absolute value, a truth - has its row, also where a macro spells it.  */
/* { dg-do run } */
/* { dg-output "ok" } */
/* { profile-check "branches[line=@min].taken == 104" } */
/* { profile-check "branches[line=@min].not_taken == 78" } */
/* { profile-check "branches[line=@min-or-same].taken == 116" } */
/* { profile-check "branches[line=@min-or-same].not_taken == 66" } */
/* { profile-check "branches[line=@other-first].taken == 78" } */
/* { profile-check "branches[line=@other-first].not_taken == 104" } */
/* { profile-check "branches[line=@max].taken == 91" } */
/* { profile-check "branches[line=@max].not_taken == 91" } */
/* { profile-check "branches[line=@terms].taken == 105" } */
/* { profile-check "branches[line=@terms].not_taken == 77" } */
/* { profile-check "branches[line=@memory].taken == 127" } */
/* { profile-check "branches[line=@memory].not_taken == 55" } */
/* { profile-check "branches[line=@limit].taken == 156" } */
/* { profile-check "branches[line=@limit].not_taken == 26" } */
/* { profile-check "branches[line=@limit-first].taken == 140" } */
/* { profile-check "branches[line=@limit-first].not_taken == 42" } */
/* { profile-check "branches[line=@long].taken == 104" } */
/* { profile-check "branches[line=@long].not_taken == 78" } */
/* { profile-check "branches[line=@abs].taken == 104" } */
/* { profile-check "branches[line=@abs].not_taken == 78" } */
/* { profile-check "branches[line=@positive].taken == 104" } */
/* { profile-check "branches[line=@positive].not_taken == 78" } */
/* { profile-check "branches[line=@truth].taken == 104" } */
/* { profile-check "branches[line=@truth].not_taken == 78" } */
/* { profile-check "branches[line=@falsehood].taken == 12" } */
/* { profile-check "branches[line=@falsehood].not_taken == 170" } */
/* { profile-check "branches[line=@bit].taken == 104" } */
/* { profile-check "branches[line=@bit].not_taken == 78" } */
/* { profile-check "branches[line=@no-bit].taken == 13" } */
/* { profile-check "branches[line=@no-bit].not_taken == 169" } */
/* { profile-check "branches[line=@inner].taken == 104" } */
/* { profile-check "branches[line=@inner].not_taken == 78" } */
/* { profile-check "branches[line=@assigned].taken == 104" } */
/* { profile-check "branches[line=@assigned].not_taken == 78" } */
/* { profile-check "branches[line=@assigned-macro].taken == 66" } */
/* { profile-check "branches[line=@assigned-macro].not_taken == 116" } */
/* { profile-check "branches[line=@assigned-brackets].taken == 66" } */
/* { profile-check "branches[line=@assigned-brackets].not_taken == 116" } */
/* { profile-check "branches[line=@assigned-abs].taken == 78" } */
/* { profile-check "branches[line=@assigned-abs].not_taken == 104" } */
/* { profile-check "branches[line=@initialised].taken == 78" } */
/* { profile-check "branches[line=@initialised].not_taken == 104" } */
/* { profile-check "branches[line=@initialised-macro].taken == 13" } */
/* { profile-check "branches[line=@initialised-macro].not_taken == 169" } */
#include <stdio.h>

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(x, y) (((x) > (y)) ? (x) : (y))
#define ABS(x) ((x) < 0 ? -(x) : (x))
#define LIMIT 6

struct pair
{
  int m, n;
};

static struct pair pair, *at = &pair;
static long wide;
static unsigned long sink;

static __attribute__ ((noinline)) void
choose (int a, int b)
{
  sink += MIN (a, b); /* @min */
  sink += a <= b ? a : b; /* @min-or-same */
  sink += a >= b ? b : a; /* @other-first */
  sink += MAX (b, a + 1); /* @max */
  sink += MAX (a + b, a * b); /* @terms */
  sink += MIN (at->m, at->n); /* @memory */
  sink += MIN (a, LIMIT); /* @limit */
  sink += MAX (LIMIT, b); /* @limit-first */
  sink += (long) a < wide ? (long) a : wide; /* @long */
  sink += ABS (a - b); /* @abs */
  sink += a >= 0 ? a : -a; /* @positive */
  sink += a < b ? 1 : 0; /* @truth */
  sink += a == b ? 0 : 1; /* @falsehood */
  sink += a & 4 ? 4 : 0; /* @bit */
  sink += !a ? 1 : 0; /* @no-bit */
  sink += 3 + (a < b ? a : b); /* @inner */
}

static __attribute__ ((noinline)) int
assign (int a, int b)
{
  int x;
  x = a < b ? a : b; /* @assigned */
  sink += x;
  x = MIN (b, a); /* @assigned-macro */
  sink += x;
  x = ((b) < (a) ? (b) : (a)); /* @assigned-brackets */
  sink += x;
  x = ABS (a); /* @assigned-abs */
  int m = a >= b ? a : b; /* @initialised */
  int k = MAX (a, LIMIT); /* @initialised-macro */
  return x + m + k;
}

int
main (void)
{
  for (int a = -6; a < 8; a++)
    for (int b = -4; b < 9; b++)
      {
        pair.m = a - 1;
        pair.n = b + 1;
        wide = b;
        choose (a, b);
        sink += assign (a, b);
      }
  puts ("ok");
  return 0;
}
