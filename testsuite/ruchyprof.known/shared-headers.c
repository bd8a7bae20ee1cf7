/* SPDX-License-Identifier: MIT */
/* Loops whose parts meet: an inner loop's condition leads to the outer loop's
   header, a goto loop begins with another loop or holds computed gotos.  */
/* { dg-do run } */
/* { profile-check "loops[line=@outer].iterations == 40" } */
/* { profile-check "loops[line=@outer].entries == 10" } */
/* { profile-check "loops[line=@inner].iterations == 160" } */
/* { profile-check "loops[line=@inner].entries == 40" } */
/* { profile-check "loops[line=@outer-while].iterations == 30" } */
/* { profile-check "loops[line=@outer-while].entries == 10" } */
/* { profile-check "loops[line=@do].iterations == 60" } */
/* { profile-check "loops[line=@do].entries == 30" } */
/* { profile-check "loops[line=@do].kind == \"do\"" } */
/* { profile-check "loops[line=@again].iterations == 30" } */
/* { profile-check "loops[line=@again].entries == 10" } */
/* { profile-check "loops[line=@for].iterations == 150" } */
/* { profile-check "loops[line=@for].entries == 30" } */
/* { profile-check "loops[line=@around].iterations == 40" } */
/* { profile-check "loops[line=@around].entries == 10" } */
/* { profile-check "consistent == true" } */

static volatile int sink;

__attribute__ ((noinline)) static void
nested (void)
{
  int i = 0;
  while (i < 4) /* @outer */
    {
      i++;
      for (int j = 0; j < 4; j++) /* @inner */
        sink++;
    }
}

__attribute__ ((noinline)) static void
doing (int a)
{
  int i = 0;
  while (i < 6) /* @outer-while */
    {
      int k = 0;
      do /* @do */
        {
          i++;
          if (a > 1000)
            break;
        }
      while (++k < 2);
    }
}

__attribute__ ((noinline)) static void
again (void)
{
  int i = 0;
again:
  i++;                        /* @again */
  for (int j = 0; j < 5; j++) /* @for */
    sink++;
  if (i < 3)
    goto again;
}

__attribute__ ((noinline)) static int
around (int x)
{
  static void *const table[] = { &&one, &&two, &&out };
  int i = 0;
again:
  i++; /* @around */
  goto *table[x % 3];
one:
  sink++;
  goto *table[1];
two:
  sink += 2;
out:
  if (i < 4)
    goto again;
  return i;
}

int
main (void)
{
  for (int n = 0; n < 10; n++)
    {
      nested ();
      doing (n);
      again ();
      around (n);
    }
  return 0;
}
