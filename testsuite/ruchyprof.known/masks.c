/* SPDX-License-Identifier: MIT */
/* When it optimises, the front end compares several members of an object, or
   several bits of a value, in one mask.  The source's conditions keep their
   rows.  */
/* { dg-do run } */
/* { dg-output "ok" } */
/* { profile-check "count(branches[line=@value,taken=12,not_taken=84]) == 1" } */
/* { profile-check "count(branches[line=@value,taken=12,not_taken=72]) == 1" } */
/* { profile-check "count(branches[line=@fields,taken=12,not_taken=84]) == 1" } */
/* { profile-check "count(branches[line=@fields,taken=1,not_taken=11]) == 1" } */
/* { profile-check "count(branches[line=@members,taken=32,not_taken=64]) == 1" } */
/* { profile-check "count(branches[line=@members,taken=6,not_taken=26]) == 1" } */
/* { profile-check "count(branches[line=@members,taken=1,not_taken=5]) == 1" } */
/* { profile-check "count(branches[line=@either,taken=84,not_taken=12]) == 1" } */
/* { profile-check "count(branches[line=@either,taken=11,not_taken=1]) == 1" } */
/* { profile-check "count(branches[line=@same,taken=32,not_taken=64]) == 1" } */
/* { profile-check "count(branches[line=@same,taken=8,not_taken=24]) == 1" } */
/* { profile-check "count(branches[line=@elements,taken=24,not_taken=72]) == 1" } */
/* { profile-check "count(branches[line=@elements,taken=10,not_taken=62]) == 1" } */
/* { profile-check "count(branches[line=@bits,taken=24,not_taken=72]) == 1" } */
/* { profile-check "count(branches[line=@bits,taken=6,not_taken=18]) == 1" } */
/* { profile-check "count(branches[line=@macros,taken=48,not_taken=48]) == 1" } */
/* { profile-check "count(branches[line=@macros,taken=16,not_taken=32]) == 1" } */
/* { profile-check "count(branches[line=@enumerators,taken=16,not_taken=80]) == 1" } */
/* { profile-check "count(branches[line=@enumerators,taken=16,not_taken=64]) == 1" } */
#include <stdio.h>

#define NOINLINE __attribute__ ((noinline))
#define WIDE 16
#define TALL (1 << 5)

enum color
{
  RED = 4,
  GREEN
};

static struct
{
  unsigned low : 3, high : 4;
} cell, *at = &cell;

struct pair
{
  unsigned char a, b;
  short c;
  struct
  {
    char text[4];
  };
};

static struct pair pair;
static int sink;

static NOINLINE void
members (const struct pair *other)
{
  sink = cell.low == 2 || cell.low == 3; /* @value */
  if (at->low == 2 && at->high == 3) /* @fields */
    sink++;
  if (pair.a == 1 && pair.b == 2 && pair.c == 7) /* @members */
    sink++;
  if (cell.low || cell.high) /* @either */
    sink++;
  if (other->a == pair.a && other->b == pair.b) /* @same */
    sink++;
  if (!(pair.text[0] != 'P' || pair.text[1] != 'K')) /* @elements */
    sink++;
}

static NOINLINE int
bits (int flags)
{
  if ((flags & 3) == 1 && (flags & 12) == 8) /* @bits */
    sink++;
  return flags & WIDE || flags & TALL; /* @macros */
}

static NOINLINE int
is_colored (enum color color)
{
  return color == RED || color == GREEN; /* @enumerators */
}

int
main (void)
{
  for (int i = 0; i < 96; i++)
    {
      struct pair other = { i % 2, i % 3, 0, { "" } };
      cell.low = i;
      cell.high = i / 8;
      pair.a = i % 3;
      pair.b = i % 5;
      pair.c = i % 8;
      pair.text[0] = i % 4 ? 'P' : 'Q';
      pair.text[1] = i % 7 ? 'K' : 'L';
      members (&other);
      sink += bits (i);
      sink += is_colored ((enum color) (i % 6));
    }
  puts ("ok");
  return 0;
}
