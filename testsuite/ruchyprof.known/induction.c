/* SPDX-License-Identifier: MIT */
/* Loops that search, so that nobody knows their iterations before they end,
   with variables of all widths and steps to tell them from: pointers,
   structures of 24 bytes, numbers that fall, that wrap and that begin
   anywhere, several exits before and behind the step.  */
/* { dg-do run } */
/* { dg-output "700 41 29 5 300 16 99 1000 250 77" } */
/* { profile-check "loops[function=length].iterations == 700" } */
/* { profile-check "loops[function=length].entries == 1" } */
/* { profile-check "loops[function=find_structure].iterations == 42" } */
/* { profile-check "branches[line=@structure].taken == 1" } */
/* { profile-check "branches[line=@structure].not_taken == 41" } */
/* { profile-check "loops[function=fall].iterations == 30" } */
/* { profile-check "loops[function=chain].iterations == 5" } */
/* { profile-check "loops[function=narrow].iterations == 300" } */
/* { profile-check "loops[function=wraps].iterations == 17" } */
/* { profile-check "loops[function=backwards].iterations == 100" } */
/* { profile-check "loops[function=odd_step].iterations == 1000" } */
/* { profile-check "loops[function=even_step].iterations == 250" } */
/* { profile-check "branches[line=@early].taken == 1" } */
/* { profile-check "branches[line=@early].not_taken == 77" } */
/* { profile-check "branches[line=@late].taken == 0" } */
/* { profile-check "branches[line=@late].not_taken == 77" } */
/* { profile-check "loops[function=never].iterations == 0" } */
/* { profile-check "loops[function=never].entries == 3" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>
#include <string.h>

struct row
{
  long key;
  char text[16];
};

static struct row rows[100];
static char text[1001];
static unsigned short links[16] = { 9, 9, 1, 2, 3, 4, 5, 6 };
static volatile int zero;

__attribute__ ((noinline)) static long
length (const char *s)
{
  const char *p = s;
  while (*p)
    p++;
  return p - s;
}

__attribute__ ((noinline)) static int
find_structure (const struct row *row, long key)
{
  const struct row *first = row;
  for (;; row++)
    if (row->key == key) /* @structure */
      return (int) (row - first);
}

__attribute__ ((noinline)) static int
fall (const char *s, int i)
{
  int turns = 0;
  for (; s[i] == 'x'; i--)
    {
      if (i == 20)
        break;
      turns++;
    }
  return turns;
}

/* As zlib's longest_match.  */
__attribute__ ((noinline)) static unsigned
chain (unsigned at, unsigned limit, unsigned length)
{
  unsigned best = 0;
  do
    {
      best++;
      if (text[at] == 'y')
        continue;
    }
  while ((at = links[at]) > limit && --length != 0);
  return best;
}

__attribute__ ((noinline)) static int
narrow (const char *s)
{
  unsigned short i = 0;
  while (s[i] != 'z')
    i++;
  return i;
}

/* Passes 2^32 on its way.  */
__attribute__ ((noinline)) static unsigned
wraps (unsigned from)
{
  unsigned i = from;
  while (text[(i + 100) & 127] == 'x')
    {
      if (i == 8)
        break;
      i++;
    }
  return i - from;
}

__attribute__ ((noinline)) static int
backwards (const char *end)
{
  const char *p = end;
  do
    p--;
  while (*p == 'x');
  return (int) (end - p - 1);
}

/* Each value comes once in 2^64 steps.  */
__attribute__ ((noinline)) static int
odd_step (unsigned long seed)
{
  int turns = 0;
  do
    {
      seed += 0x61c88647;
      turns++;
    }
  while (seed != 0x61c88647UL * 1007);
  return turns;
}

__attribute__ ((noinline)) static int
even_step (const char *s)
{
  long i = 3;
  while (s[i] != 'z')
    i += 6;
  return (int) (i - 3) / 6;
}

__attribute__ ((noinline)) static int
exits (const char *s, int stop)
{
  int i = 0;
  for (;;)
    {
      if (s[i] == 'q') /* @early */
        return i;
      i++;
      if (i == stop) /* @late */
        return -i;
    }
}

__attribute__ ((noinline)) static long
never (const char *s, const char *end)
{
  const char *p = s;
  while (p < end && *p)
    p++;
  return p - s;
}

int
main (void)
{
  memset (text, 'x', 1000);
  text[700] = 0;
  for (int i = 0; i < 100; i++)
    rows[i].key = i * 10;
  long first = length (text);
  int found = find_structure (rows, 410);
  int fallen = fall (text, 49);
  unsigned links_followed = chain (7, 2, 100);
  text[300] = 'z';
  int short_one = narrow (text);
  text[300] = 'x';
  unsigned wrapped = wraps (0xfffffff8u);
  text[700] = 'x';
  text[899] = 'b';
  int back = backwards (text + 999);
  int odd = odd_step (0x61c88647UL * 7);
  static char far[2000];
  far[3 + 6 * 250] = 'z';
  int even = even_step (far);
  text[77] = 'q';
  int early = exits (text, 500);
  for (int i = 0; i < 3; i++)
    first += never (text + zero, text);
  printf ("%ld %d %d %u %d %u %d %d %d %d\n", first, found, fallen,
          links_followed, short_one, wrapped, back, odd, even, early);
  return 0;
}
