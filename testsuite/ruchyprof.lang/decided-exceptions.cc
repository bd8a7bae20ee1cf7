// SPDX-License-Identifier: MIT
// A condition that the compiler decides is counted on each way to it, also
// behind a call that may throw: a copy has its edges in another order.
// GCC 11's C++ leaves no trace of it.
// { dg-do run }
// { require c++ gcc-12 }
// { profile-check "branches[line=@decided].taken == 12" }
// { profile-check "branches[line=@decided].not_taken == 0" }
// { profile-check "switches[line=@switch].executions == 12" }
// { profile-check "consistent == true" }

static struct
{
  unsigned low : 3;
} cell;
static volatile int sink;

static void __attribute__ ((noinline))
may_throw (int n)
{
  if (n > 100)
    throw n;
}

struct Guard
{
  ~Guard () { sink = 1; }
};

static void __attribute__ ((noinline))
run (int n)
{
  Guard guard;
  switch (n % 3) // @switch
    {
    case 1:
      sink = n;
      break;
    case 2:
      break;
    default:
      may_throw (n);
    }
  if (cell.low < 8) // @decided
    sink = n;
  may_throw (n);
}

int
main ()
{
  for (int i = 0; i < 12; i++)
    run (i);
  return 0;
}
