/* SPDX-License-Identifier: MIT */
/* Loops that computed gotos enter: at their top, where an entry and an
   iteration are a jump to it like any other, and in their middle, which is
   neither (ruchyprof(5)).
   { dg-do run }
   { dg-output "64 2 -4 94 105" }
   { profile-check "loops[line=@while].iterations == 28" }
   { profile-check "loops[line=@while].entries == 12" }
   { profile-check "loops[line=@while].kind == while" }
   { profile-check "branches[line=@while].taken == 28" }
   { profile-check "loops[line=@dispatch].iterations == 5" }
   { profile-check "loops[line=@dispatch].entries == 1" }
   { profile-check "loops[line=@dispatch].kind == for" }
   { profile-check "loops[line=@inner].iterations == 10" }
   { profile-check "loops[line=@inner].entries == 2" }
   { profile-check "loops[line=@inner].kind == for" }
   { profile-check "loops[line=@do].iterations == 5" }
   { profile-check "loops[line=@do].entries == 3" }
   { profile-check "loops[line=@do].kind == do" }
   { profile-check "loops[line=@top-while].iterations == 15" }
   { profile-check "loops[line=@top-while].entries == 12" }
   { profile-check "loops[line=@top-while].kind == while" }
   { profile-check "loops[line=@top-do].iterations == 18" }
   { profile-check "loops[line=@top-do].entries == 12" }
   { profile-check "loops[line=@top-do].kind == do" }
   { profile-check "loops[line=@top-for].iterations == 36" }
   { profile-check "loops[line=@top-for].entries == 6" }
   { profile-check "loops[line=@top-for].kind == for" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static int __attribute__ ((noinline))
within (const unsigned char *code, int n)
{
  static const void *const table[] = { &&add, &&loop, &&halt, &&body };
  int acc = 0, i = 0, pc = 0;
  goto *table[code[pc++]];
add:
  acc += 2;
  goto *table[code[pc++]];
loop:
  i = 0;
  while (i < n) /* @while */
    {
    body:
      acc++;
      i++;
      if (code[pc] == 3 && acc % 5 == 0)
        {
          pc++;
          goto *table[3];
        }
    }
  goto *table[code[pc++]];
halt:
  return acc;
}

static int __attribute__ ((noinline))
dispatch (const unsigned char *code)
{
  static const void *const table[] = { &&add, &&sub, &&halt };
  int acc = 0;
  for (;;) /* @dispatch */
    {
      goto *table[*code++];
    add:
      acc += 2;
      continue;
    sub:
      acc -= 1;
      continue;
    halt:
      return acc;
    }
}

static int __attribute__ ((noinline))
inner (const unsigned char *code)
{
  static const void *const table[] = { &&add, &&loop, &&halt, &&middle };
  int acc = 0, k = 0;
  goto *table[*code++];
add:
  acc += 2;
  goto *table[*code++];
loop:
  for (k = 0; k < 5; k++) /* @inner */
    {
      acc -= k;
    middle:
      if (acc & 1)
        acc += 3;
    }
  goto *table[*code++];
halt:
  return acc;
}

static int __attribute__ ((noinline))
at_end (int n)
{
  void *p = n & 1 ? &&in : &&out;
  int i = 0;
  goto *p;
out:
  i = 3;
  do /* @do */
    {
      i++;
    in:
      i += 2;
    }
  while (i < n);
  return i;
}

static int __attribute__ ((noinline))
at_top (const unsigned char *code, int n)
{
  static const void *const table[]
      = { &&op_while, &&op_do, &&op_halt, &&op_for };
  int acc = 0;
  goto *table[*code++];
op_while:
  while (acc < n) /* @top-while */
    acc++;
  goto *table[*code++];
op_do:
  do /* @top-do */
    acc += 3;
  while (acc < n + 5);
  goto *table[*code++];
op_for:
  for (;;) /* @top-for */
    {
      if (acc++ > n + 10)
        break;
    }
  goto *table[*code++];
op_halt:
  return acc;
}

int
main (void)
{
  static const unsigned char one[] = { 0, 1, 3, 0, 3, 1, 2 };
  static const unsigned char two[] = { 0, 1, 0, 1, 2 };
  static const unsigned char three[] = { 0, 1, 0, 3, 1, 3, 2 };
  static const unsigned char four[] = { 0, 1, 3, 0, 1, 2 };
  int s = 0, t = 0;
  for (int n = 0; n < 6; n++)
    s += within (one, n);
  printf ("%d ", s);
  printf ("%d %d ", dispatch (two), inner (three));
  for (int n = 0; n < 6; n++)
    s += at_end (n);
  for (int n = 0; n < 6; n++)
    t += at_top (four, n);
  printf ("%d %d\n", s, t);
}
