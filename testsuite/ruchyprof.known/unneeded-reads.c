/* SPDX-License-Identifier: MIT */
/* Variables that only counted versions read, or take the address of: for
   branches whose two ways do the same.  Counts are right, and bare functions
   know that nobody reads the one and that the other is a constant
   (plugin/bare.t).  */
/* { dg-do run } */
/* { profile-check "branches[line=@kept].taken == 6" } */
/* { profile-check "branches[line=@kept].not_taken == 4" } */
/* { profile-check "branches[line=@constant].taken == 0" } */
/* { profile-check "branches[line=@constant].not_taken == 10" } */
/* { profile-check "branches[line=@changed].taken == 3" } */
/* { profile-check "branches[line=@changed].not_taken == 7" } */
/* { profile-check "consistent == true" } */

static int kept, constant = 67, other, changed;

static int __attribute__ ((noinline)) keep (int x, int *p)
{
  int t = x + 1, u;
  kept = x;
  if (p == &constant) /* @constant */
    u = x + 1;
  else
    u = t;
  return u;
}

static int __attribute__ ((noinline)) look (int x)
{
  int t = x + 1, u;
  if (kept) /* @kept */
    u = x + 1;
  else
    u = t;
  return u;
}

static int __attribute__ ((noinline)) change (int x, int *p)
{
  int before = changed, t = x + 1, u;
  changed = x;
  *p = x & 7;
  if (changed == 5) /* @changed */
    u = x + 1;
  else
    u = t;
  changed = before;
  return u;
}

static int __attribute__ ((noinline)) constants (void)
{
  return constant + changed;
}

int
main (void)
{
  int n = 0;
  for (int i = 0; i < 10; i++)
    {
      int *volatile p = &other;
      n += keep (i % 5 > 1 ? i : 0, p) + look (i);
      n += change (i % 4 == 1 ? 5 : i % 4, p) + constants ();
    }
  return n == 0;
}
