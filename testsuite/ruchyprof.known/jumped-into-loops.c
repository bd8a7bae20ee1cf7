/* SPDX-License-Identifier: MIT */
/* Loops that a switch or a goto enters in their middle: that is neither an
   entry nor an iteration.  In Duff's device, in one of two loops and past
   both.
   { dg-do run }
   { dg-output "3431" }
   { profile-check "loops[line=@around].iterations == 39" }
   { profile-check "loops[line=@around].entries == 13" }
   { profile-check "loops[line=@around].kind == for" }
   { profile-check "loops[line=@duff].iterations == 55" }
   { profile-check "loops[line=@duff].entries == 10" }
   { profile-check "loops[line=@duff].kind == do" }
   { profile-check "loops[line=@while].iterations == 23" }
   { profile-check "loops[line=@while].entries == 7" }
   { profile-check "loops[line=@while].kind == while" }
   { profile-check "loops[line=@outer].iterations == 76" }
   { profile-check "loops[line=@outer].entries == 11" }
   { profile-check "loops[line=@outer].kind == for" }
   { profile-check "loops[line=@inner].iterations == 286" }
   { profile-check "loops[line=@inner].entries == 76" }
   { profile-check "loops[line=@inner].kind == for" }
   { profile-check "loops[line=@do].iterations == 74" }
   { profile-check "loops[line=@do].entries == 7" }
   { profile-check "loops[line=@do].kind == do" }
   { profile-check "loops[line=@within].iterations == 164" }
   { profile-check "loops[line=@within].entries == 74" }
   { profile-check "loops[line=@within].kind == do" }
   { profile-check "loops[line=@endless].iterations == 39" }
   { profile-check "loops[line=@endless].entries == 7" }
   { profile-check "loops[line=@endless].kind == for" }
   { profile-check "loops[line=@left].iterations == 19" }
   { profile-check "loops[line=@left].entries == 5" }
   { profile-check "loops[line=@left].kind == while" }
   { profile-check "loops[line=@right].iterations == 32" }
   { profile-check "loops[line=@right].entries == 7" }
   { profile-check "loops[line=@right].kind == for" }
   { profile-check "loops[line=@ending].iterations == 20" }
   { profile-check "loops[line=@ending].entries == 1" }
   { profile-check "loops[line=@ending].kind == for" }
   { profile-check "loops[line=@beginning].iterations == 19" }
   { profile-check "loops[line=@beginning].entries == 4" }
   { profile-check "loops[line=@beginning].kind == while" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>
static int __attribute__ ((noinline))
duff (int n, int sum)
{
  for (int i = 0; i < 3; i++) /* @around */
    {
      int k = (n + 3) / 4;
      switch (n & 3)
        {
        case 0:
          do /* @duff */
            {
              sum += 1;
            case 3:
              sum += 2;
            case 2:
              sum += 4;
            case 1:
              sum += 8;
            }
          while (--k > 0);
        }
      n++;
    }
  return sum;
}

static int __attribute__ ((noinline))
test_first (int n, int m)
{
  int i = 0;
  if (n & 1)
    goto inside;
  while (i < 4 && m > 0) /* @while */
    {
      m--;
    inside:
      if (n & 4)
        goto further;
      i++;
      if (m == 2)
        continue;
    further:
      i++;
    }
  return i + m;
}

/* From outside of both, into the inner one.  */
static int __attribute__ ((noinline))
two (int n)
{
  int i = 0, j = 0, s = 0;
  if (n == 3)
    goto inside;
  if (n == 4)
    goto between;
  for (; i < n; i++) /* @outer */
    {
      s++;
      for (j = 0; j < i; j++) /* @inner */
        {
          s += 2;
        inside:
          s += j;
        }
    between:
      s += 3;
    }
  return s;
}

static int __attribute__ ((noinline))
test_last (int n, int m)
{
  int s = 0;
  if (n & 1)
    goto inside;
  do /* @do */
    {
      s++;
      do /* @within */
        {
          m--;
        }
      while (m > 5);
    inside:
      s += 2;
      n--;
    }
  while (n > 0 || s < 3);
  return s;
}

static int __attribute__ ((noinline))
endless (int n)
{
  int s = 0;
  if (n & 2)
    goto inside;
  for (;;) /* @endless */
    {
      s++;
      if (s > n)
        return s;
    inside:
      s += 2;
    }
}

/* From the middle of each into that of the other.  */
static int __attribute__ ((noinline))
tangle (int a)
{
  int i = 0, s = 0;
  if (a == 1)
    goto within_left;
  if (a == 2)
    goto within_right;
  while (i < a) /* @left */
    {
      i++;
    within_left:
      s++;
      if (s > 20)
        goto within_right;
      if (a == 5 && s == 3)
        goto out;
    }
out:
  s += 2;
  for (i = 0; i < a || s < 10; i++) /* @right */
    {
      s += i & 1;
    within_right:
      s++;
      if (a == 2 && s < 7)
        goto within_left;
      if (a == 6 && s == 13)
        {
          s++;
          goto out;
        }
    }
  return s;
}

/* The jump that closes each goes through a condition.  */
static int __attribute__ ((noinline))
ends_in_if (int n)
{
  int s = 0;
  switch (n)
    {
    case 3:
      for (;;) /* @ending */
        {
          s++;
        default:
          if (s++ > 2)
            break;
        }
    }
  return s;
}

static int __attribute__ ((noinline))
begins_with_if (int n)
{
  int s = 0;
  if (n & 1)
    goto inside;
  while (1) /* @beginning */
    {
      if (s > 4 && n > 2)
        return s;
      s++;
    inside:
      s++;
      if (n == 6 && s == 2)
        continue;
      if (n - s < -1)
        return n;
    }
}

int
main (void)
{
  int s = 0;
  for (int n = 0; n < 10; n++)
    ends_in_if (n);
  for (int n = 0; n < 8; n++)
    s += begins_with_if (n);
  s &= 1;
  for (int n = 0; n < 13; n++)
    {
      s += duff (n, s) & 255;
      s += test_first (n, n / 2);
      s += two (n);
      s += test_last (n, 2 * n);
      s += endless (n);
    }
  for (int n = 0; n < 7; n++)
    s += tangle (n);
  printf ("%d\n", s);
}
