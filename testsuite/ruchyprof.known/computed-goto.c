/* SPDX-License-Identifier: MIT */
/* An interpreter that jumps through a static table of label addresses, as
   Lua's and CPython's do: it is profiled like any other function.  */
/* { dg-do run } */
/* { dg-output "5050 120" } */
/* { profile-check "functions[name=interpret].calls == 2" } */
/* { profile-check "branches[line=@zero].taken == 2" } */
/* { profile-check "branches[line=@zero].not_taken == 105" } */
/* { profile-check "functions[name=step].calls == 105" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

enum
{
  ADD,
  MULTIPLY,
  DECREMENT,
  JUMP_IF_NOT_ZERO,
  STOP
};

static const unsigned char sum[]
    = { ADD, DECREMENT, JUMP_IF_NOT_ZERO, STOP };
static const unsigned char product[]
    = { MULTIPLY, DECREMENT, JUMP_IF_NOT_ZERO, STOP };

static void __attribute__ ((noinline))
step (long *counter)
{
  --*counter;
}

static long
interpret (const unsigned char *code, long counter, long value)
{
  static const void *const labels[]
      = { &&add, &&multiply, &&decrement, &&jump, &&stop };
  const unsigned char *at = code;

  /* The last step to zero is not one of STEP.  */
  counter++;
  goto *labels[DECREMENT];

add:
  value += counter;
  goto *labels[*at++];
multiply:
  value *= counter;
  goto *labels[*at++];
decrement:
  if (counter == 1) /* @zero */
    counter = 0;
  else
    step (&counter);
  goto *labels[*at++];
jump:
  if (counter != 0)
    at = code;
  goto *labels[*at++];
stop:
  return value;
}

int
main (void)
{
  printf ("%ld %ld\n", interpret (sum, 100, 0), interpret (product, 5, 1));
  return 0;
}
