/* SPDX-License-Identifier: MIT */
/* Loops around computed gotos of several tables in one function: each goto
   leads to the labels of its own table, whether that is constant, variable,
   filled by statements, of distances, or reached through a pointer.  For GCC
   every one of them leads to every label.  */
/* { dg-do run } */
/* { profile-check "loops[line=@first].iterations == 20" } */
/* { profile-check "loops[line=@first].entries == 4" } */
/* { profile-check "branches[line=@first].taken == 20" } */
/* { profile-check "loops[line=@second].iterations == 12" } */
/* { profile-check "loops[line=@second].entries == 4" } */
/* { profile-check "loops[line=@third].iterations == 8" } */
/* { profile-check "loops[line=@third].entries == 4" } */
/* { profile-check "loops[line=@fourth].iterations == 24" } */
/* { profile-check "loops[line=@fourth].entries == 4" } */
/* { profile-check "loops[line=@fifth].iterations == 16" } */
/* { profile-check "loops[line=@fifth].entries == 4" } */
/* { profile-check "loops[line=@single].iterations == 28" } */
/* { profile-check "loops[line=@single].entries == 4" } */
/* { profile-check "loops[line=@through].iterations == 12" } */
/* { profile-check "loops[line=@through].entries == 4" } */
/* { profile-check "loops[line=@main].iterations == 4" } */
/* { profile-check "consistent == true" } */

static int __attribute__ ((noinline))
f (int x)
{
  static const void *const constant[] = { &&a1, &&a2, &&a3 };
  static void *variable[] = { &&b1, &&b2, &&b3 };
  static void *filled[3];
  static const int distances[] = { 0, &&d2 - &&d1, &&d3 - &&d1 };
  static const void *const left[] = { &&e1, &&e2, &&e2 };
  static const void *const right[] = { &&e2, &&e1, &&e2 };
  static const void *const table[] = { &&h1, &&h2 };
  static const void *const *through = table;
  int n = 0;

  filled[0] = &&c1;
  filled[1] = &&c2;
  filled[2] = &&c3;
  for (int i = 0; i < 5; i++) /* @first */
    {
      goto *constant[(x + i) % 3];
    a1:
      n++;
    a2:
      n += 2;
      if (n & 1)
        goto *constant[2];
      n += 3;
    a3:
      n += 4;
    }
  for (int i = 0; i < 3; i++) /* @second */
    {
      goto *variable[(x + i) % 3];
    b1:
      n++;
      goto *variable[1 + (n & 1)];
    b2:
      n += 2;
    b3:
      n += 5;
    }
  int j = 0;
  while (j < 2) /* @third */
    {
      goto *filled[(x + j) % 3];
    c1:
      n++;
      goto *filled[1 + (n & 1)];
    c2:
      n += 2;
    c3:
      j++;
    }
  for (int i = 0; i < 6; i++) /* @fourth */
    {
      goto *(&&d1 + distances[(x + i) % 3]);
    d1:
      n++;
      goto *(&&d1 + distances[1 + (n & 1)]);
    d2:
      n += 2;
    d3:;
    }
  const void *const *chosen = x & 1 ? left : right;
  for (int i = 0; i < 4; i++) /* @fifth */
    {
      goto *chosen[(x + i) % 3];
    e1:
      n++;
      goto *chosen[(x & 1) + (n & 1)];
    e2:
      n += 2;
    }
  const void *way = x & 2 ? &&g1 : &&g2;
  for (int i = 0; i < 7; i++) /* @single */
    {
      goto *way;
    g1:
      n++;
      way = &&g2;
    g2:
      n += 2;
    }
  for (int i = 0; i < 3; i++) /* @through */
    {
      goto *through[(x + i) & 1];
    h1:
      n++;
      goto *through[n & 1];
    h2:
      n += 2;
    }
  return n;
}

int
main (void)
{
  int n = 0;
  for (int i = 0; i < 4; i++) /* @main */
    n += f (i);
  return n < 0;
}
