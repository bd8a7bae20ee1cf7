/* SPDX-License-Identifier: MIT */
/* Every group of labels of a switch has a count of its own: where bodies are
   empty or alike, where `default' does the same, with a single label, within
   another switch, with values that the subject cannot have.  */
/* { dg-do run } */
/* { dg-options "-w" } */
/* clang-format off */
/* { profile-check "switches[line=@empty].executions == 40" } */
/* { profile-check "switches[line=@empty].cases[values=\"1 ... 2\"].count == 8" } */
/* { profile-check "switches[line=@empty].cases[values=3].count == 4" } */
/* { profile-check "switches[line=@empty].cases[values=10].count == 3" } */
/* { profile-check "switches[line=@empty].cases[values=\"7 ... 8\"].count == 6" } */
/* { profile-check "switches[line=@empty].cases[values=9].count == 3" } */
/* { profile-check "switches[line=@empty].cases[values=default].count == 16" } */
/* { profile-check "switches[line=@one].executions == 40" } */
/* { profile-check "switches[line=@one].cases[values=5].count == 6" } */
/* { profile-check "count(branches[line=@one]) == 0" } */
/* { profile-check "switches[line=@range].cases[values=\"5 ... 6\"].count == 10" } */
/* { profile-check "switches[line=@range].cases[values=default].count == 30" } */
/* { profile-check "switches[line=@alike].cases[values=\"0 ... 1\"].count == 10" } */
/* { profile-check "switches[line=@alike].cases[values=\"3 ... 4\"].count == 10" } */
/* { profile-check "switches[line=@within].executions == 20" } */
/* { profile-check "switches[line=@within].cases[values=4].count == 10" } */
/* { profile-check "switches[line=@within-one].executions == 20" } */
/* { profile-check "switches[line=@within-one].cases[values=3].count == 10" } */
/* { profile-check "consistent == true" } */
/* clang-format on */

static volatile int sink;

static void
empty (int a)
{
  switch (a) /* @empty */
    {
    case 1:
    case 2:
      break;
    case 3:
      break;
    case 10:
      sink++;
      break;
    default:
      break;
    case 7:
    case 8:
      sink--;
    case 9:
      sink += 3;
    }
}

static void
one (int a)
{
  switch (a) /* @one */
    {
    case 5:
      sink++;
    }
}

static void
range (unsigned char a)
{
  switch (a) /* @range */
    {
    case 5:
    case 6:
      sink++;
      break;
    case 300:
      sink--;
    }
}

static int
alike (int a)
{
  switch (a & 7) /* @alike */
    {
    case 0 ... 1:
      return 1;
    case 2:
      return 2;
    case 3 ... 4:
      return 1;
    }
  return 3;
}

static int
within (int a)
{
  switch (a & 1)
    {
    case 0:
      switch (a & 4) /* @within */
        {
        case 0:
          return 1;
        case 4:
          sink++;
        case 3:
          return 2;
        }
      return 9;
    case 1:
      switch (a & 3) /* @within-one */
        {
        case 3:
          sink++;
        }
    }
  return 3;
}

int
main (void)
{
  for (int i = 0; i < 40; i++)
    {
      empty (i % 12);
      one (i % 6);
      range (i % 7);
      alike (i);
      within (i);
    }
  return 0;
}
