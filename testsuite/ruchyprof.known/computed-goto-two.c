/* SPDX-License-Identifier: MIT */
/* A loop that holds a computed goto, in a function with another one behind it:
   for GCC each may lead to the labels of both, so that the way out of the loop
   leads back into it.  */
/* { dg-do run } */
/* { profile-check "loops[line=@loop].iterations == 10" } */
/* { profile-check "loops[line=@loop].entries == 5" } */
/* { profile-check "branches[line=@loop].taken == 10" } */
/* { profile-check "branches[line=@loop].not_taken == 5" } */
/* { profile-check "loops[line=@main].iterations == 5" } */
/* { profile-check "consistent == true" } */

static int pointers[8] = {1, 0, 1};
static int __attribute__ ((noinline))
f (int x, int y)
{
  int n = 0;
  for (int i = 0, j = 4; i < j; i++, j--) /* @loop */
    {
      int k = 0;
again:
      k++;
      {
        static const void *const labels[] = { &&op1, &&op2, &&op3, &&op4 };
        int pc = 0;
        goto *labels[x & 3];
op1:
        n += y;
        if (++pc > 5)
          goto op4;
        goto *labels[(y + pc) & 3];
op2:
        n += 39;
        if (++pc > 4)
          goto op4;
        goto *labels[(x + pc) & 3];
op3:
        x++;
        if (++pc > 10)
          goto op4;
        goto *labels[(n + pc) & 3];
op4:;
      }
      if (k < 4 && pointers[y & 7])
        goto again;
    }
  {
    static const void *const labels2[] = { &&po1, &&po2 };
    int pc = 0;
    goto *labels2[x & 1];
po1:
    n += y;
    if (++pc > 5)
      goto po2;
    goto *labels2[(y + pc) & 1];
po2:;
  }
  return n;
}

int
main (void)
{
  int n = 0;
  for (int i = 0; i < 5; i++) /* @main */
    n += f (i, i * 3);
  return n & 3;
}
