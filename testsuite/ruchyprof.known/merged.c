/* SPDX-License-Identifier: MIT */
/* Conditions that the front end merges when it optimises (range tests, zero
   tests, `&' for `&&') have the counts of the source at every level.  The
   expected values are those of -O0, where nothing is merged; below a negation
   (not1) the operands are counted as they are written.  */
/* { dg-do run } */
/* { profile-check "sum(branches[function=digit].taken) == 92" } */
/* { profile-check "sum(branches[function=digit].not_taken) == 120" } */
/* { profile-check "sum(branches[function=letter].taken) == 124" } */
/* { profile-check "sum(branches[function=letter].not_taken) == 182" } */
/* { profile-check "sum(branches[function=eq].taken) == 3" } */
/* { profile-check "sum(branches[function=eq].not_taken) == 384" } */
/* { profile-check "sum(branches[function=outside].taken) == 119" } */
/* { profile-check "sum(branches[function=outside].not_taken) == 131" } */
/* { profile-check "sum(branches[function=zero2].taken) == 98" } */
/* { profile-check "sum(branches[function=zero2].not_taken) == 97" } */
/* { profile-check "sum(branches[function=nz2].taken) == 97" } */
/* { profile-check "sum(branches[function=nz2].not_taken) == 98" } */
/* { profile-check "sum(branches[function=two].taken) == 104" } */
/* { profile-check "sum(branches[function=two].not_taken) == 106" } */
/* { profile-check "sum(branches[function=value].taken) == 104" } */
/* { profile-check "sum(branches[function=value].not_taken) == 106" } */
/* { profile-check "sum(branches[function=three].taken) == 113" } */
/* { profile-check "sum(branches[function=three].not_taken) == 114" } */
/* { profile-check "sum(branches[function=mixed].taken) == 113" } */
/* { profile-check "sum(branches[function=mixed].not_taken) == 114" } */
/* { profile-check "sum(branches[function=not1].taken) == 64" } */
/* { profile-check "sum(branches[function=not1].not_taken) == 98" } */
/* { profile-check "sum(branches[function=tern].taken) == 64" } */
/* { profile-check "sum(branches[function=tern].not_taken) == 66" } */
/* { profile-check "sum(branches[function=neg].taken) == 130" } */
/* { profile-check "sum(branches[function=neg].not_taken) == 80" } */
/* { profile-check "sum(branches[function=fields].taken) == 97" } */
/* { profile-check "sum(branches[function=fields].not_taken) == 98" } */
/* { profile-check "sum(branches[function=loopand].taken) == 16589" } */
/* { profile-check "sum(branches[function=loopand].not_taken) == 260" } */
/* { profile-check "sum(loops[function=loopand].iterations) == 8380" } */
/* { profile-check "sum(loops[function=loopand].entries) == 260" } */
/* { profile-check "sum(branches[function=main].taken) == 131" } */
/* { profile-check "sum(branches[function=main].not_taken) == 1" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>
static volatile int sink;
int
digit (int c)
{
  return c >= '0' && c <= '9';
}
int
letter (int c)
{
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
    return 1;
  return 0;
}
int
eq (int a)
{
  if (a == 1 || a == 2 || a == 5)
    sink++;
  return a;
}
int
outside (int a)
{
  if (a < 10 || a > 20)
    sink++;
  return a;
}
int
zero2 (int a, int b)
{
  if (a == 0 && b == 0)
    sink++;
  return a;
}
int
nz2 (int a, int b)
{
  if (a != 0 || b != 0)
    sink++;
  return a;
}
int
two (int a, int b)
{
  if (a > 5 && b < 3)
    return 1;
  return 0;
}
int
value (int a, int b)
{
  int r = a > 5 && b < 3;
  return r;
}
int
three (int a, int b, int c)
{
  return a && b && c;
}
int
mixed (int a, int b, int c)
{
  if (a || (b && c))
    sink++;
  return 0;
}
int
not1 (int a, int b)
{
  if (!(a > 2 && b > 2))
    sink++;
  return 0;
}
int
tern (int a, int b)
{
  return a > b ? a : b;
}
int
neg (int a, int b)
{
  if (a < 0 || b < 0)
    sink++;
  return 0;
}
struct s
{
  short p, q;
};
int
fields (struct s *v)
{
  if (v->p == 1 && v->q == 2)
    sink++;
  return 0;
}
int
loopand (int n, int m)
{
  int i = 0;
  while (i < n && i < m)
    i++;
  do
    i--;
  while (i > 3 && i < 100);
  return i;
}
int
main (void)
{
  struct s v = { 0 };
  for (int i = 0; i < 130; i++)
    {
      digit (i);
      letter (i);
      eq (i);
      outside (i);
      zero2 (i & 1, i & 2);
      nz2 (i & 1, i & 2);
      two (i & 15, i & 7);
      value (i & 15, i & 7);
      three (i & 1, i & 2, i & 4);
      mixed (i & 1, i & 2, i & 4);
      not1 (i & 3, i & 7);
      tern (i & 7, 3);
      neg (i - 50, 20 - i);
      v.p = i & 1;
      v.q = i & 2;
      fields (&v);
      loopand (i, 40);
    }
  if (sink > 3 && sink < 100000)
    ;
  return 0;
}
