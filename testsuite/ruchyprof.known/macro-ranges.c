/* SPDX-License-Identifier: MIT */
/* The operands of conditions that a macro has are told apart, also where GCC
   merges them.
   { dg-do run }
   { dg-output "28" }
   { profile-check "sum(branches[line=@in].taken) == 6 + 4" "sum(branches[line=@in].not_taken) == 4 + 2" }
   { profile-check "sum(branches[line=@out].taken) == 4 + 2" "sum(branches[line=@out].not_taken) == 6 + 4" }
   { profile-check "sum(branches[line=@names].taken) == 8 + 4" "sum(branches[line=@names].not_taken) == 2 + 4" }
   { profile-check "sum(branches[line=@letters].taken) == 6 + 5" "sum(branches[line=@letters].not_taken) == 4 + 1" }
   { profile-check "sum(branches[line=@bounds].taken) == 7 + 5" "sum(branches[line=@bounds].not_taken) == 3 + 2" }
   { profile-check "sum(branches[line=@loop].taken) == 4 + 4" "sum(branches[line=@loop].not_taken) == 1" }
   { profile-check "consistent == true" } */

#include <stdio.h>

#define LOW '1'
#define HIGH '4'
#define IN(x, low, high) ((x) >= (low) && (x) <= (high))
#define OUT(x, low, high) ((x) < (low) || (x) > (high))
#define NAMED(x) ((x) >= LOW + 1 && (x) <= HIGH + 1)
#define WHILE(p) while (*(p) >= '3' && *(p) <= '8') (p)++
#define NESTED(x) IN (x, '4', '8')

struct cell
{
  char value;
};

__attribute__ ((noinline)) static int
count (const struct cell *cells)
{
  int s = 0;
  for (int i = 0; i < 10; i++)
    {
      if (IN (cells[i].value, '4', '7')) /* @in */
        s++;
      if (OUT ((cells + i)->value, '4', '7')) /* @out */
        s++;
      if (NAMED (cells[i].value)) /* @names */
        s++;
      if (NESTED (cells[i].value)) /* @letters */
        s++;
      if (IN (cells[i].value, '3', '0' + 7)) /* @bounds */
        s++;
    }
  return s;
}

__attribute__ ((noinline)) static int
skip (const char *text)
{
  const char *p = text;
  WHILE (p); /* @loop */
  return p - text;
}

int
main (void)
{
  struct cell cells[10];
  for (int i = 0; i < 10; i++)
    cells[i].value = '0' + i;
  printf ("%d\n", count (cells) + skip ("3488"));
  return 0;
}
