/* SPDX-License-Identifier: MIT */
/* An interpreter: its loop is entered once and runs for as long as the
   program, and now and then calls itself for a moment.  */

static unsigned char program[4096];
static unsigned long registers[16];

unsigned long __attribute__ ((noinline)) helper (unsigned long x)
{
  for (int i = 0; i < 6; i++)
    {
      x = x * 31 + 7;
      __asm__ volatile("" : "+r"(x));
    }
  return x;
}

unsigned long __attribute__ ((noinline)) execute (unsigned long steps)
{
  unsigned long at = 0;
  for (unsigned long i = 0; i < steps; i++)
    {
      unsigned char code = program[at++ % sizeof program];
      unsigned long *to = &registers[code >> 4];
      switch (code & 3)
        {
        case 0:
          *to += i;
          break;
        case 1:
          *to = helper (*to);
          break;
        case 2:
          if (*to & 64)
            at += 3;
          break;
        default:
          *to ^= at;
          if (code == 255 && steps > 1000 && (i & 1023) == 0)
            *to += execute (i % 100);
        }
    }
  return registers[0];
}

int
main (void)
{
  unsigned long x = 1;
  for (unsigned i = 0; i < sizeof program; i++)
    {
      x = x * 6364136223846793005 + 1442695040888963407;
      program[i] = (unsigned char) (x >> 56);
    }
  return execute (150000000) == 7;
}
