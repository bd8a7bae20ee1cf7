
extern unsigned long *probe_counts;
#define N(i) ((void) __atomic_fetch_add (&probe_counts[i], 1, 0))
#define B(i, c) ((c) ? (N (i), 1) : (N (i + 1), 0))
#define OWN 0
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 2827;
int table[16] = { 3, 1, 4, 1, 5, 9, 2, 6, 40, 50, 60 };
unsigned char bytes[16] = "0 9 a!zA#$%&/1";
double real[4] = { 1.5, 20.25, 33.0, 59.5 };
int *pointers[8] = { table, 0, 0, table + 1, 0, table };
struct cell cell;
jmp_buf *jump_to;
#else
extern int shared;
extern int fuel;
extern int table[16];
extern unsigned char bytes[16];
extern double real[4];
extern int *pointers[8];
extern struct cell cell;
extern jmp_buf *jump_to;
#endif
int f1 (int, int);
int f5 (int, int);
int f14 (int, int);
int f15 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (494); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (495); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (496); shared = (shared + n) & 1023; }
};
__attribute__ ((noinline)) int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (35, --fuel < 0))
    return a & 7;
  try
    {
      Guard guard (((23 ^ y) & 1023));
      shared = 27;
      try
        {
          Guard guard (((y * 3 + bytes[x & 15]) & 255));
          {
            int i2 = 0;
          N (2);  while (B (3, i2 < 2))
            {N (1);
              i2++;
              shared = ((((bytes[x & 15] + 2 * bytes[x & 15]) % 37) - ((bytes[y & 15] | a) & 63)) & 127);
              z = B (5, cell.low == 4) && B (7, cell.low == 7);
              if (B (9, shared >= 2))
                throw Failure (2);
            }
          }
          z = a;
        }
      catch (int)
        {
          shared = ((bytes[b & 15] | x) & 63);
        }
      {
        int i3 = 0;
        N (12);do
        {N (11);
          i3++;
          shared = B (15, cell.low == 6)
    && B (17, z == y);
          {
            int i4 = 0;
          N (20);  while (B (21, i4 < 3))
            {N (19);
              i4++;
              if ((B (23, x < 15) || B (25, x > 43)))
                return z;
              if ((B (27, real[y & 3] < 18.5) && B (29, z <= 53)))
                throw Failure (2);
              y = ((((table[x & 15] | x) & 63) ^ ((y ^ table[z & 15]) & 1023)) & 1023);
            }
          }
        }
      while (B (13, i3 < 6));
      }
    }
  catch (Failure &)
    {
      x = B (31, y + 1 > real[x & 3])
    && B (33, cell.low == 0);
      z = ((z * 3 + ((table[y & 15] * 3 + table[shared & 15]) & 255)) & 255);
    }
  return ((table[shared & 15] + bytes[x & 15]) & 1023);
}

int
f14 (int a, int b)
{N (154);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (155, --fuel < 0))
    return a & 7;
  cell.low = ((((bytes[a & 15] | table[z & 15]) & 63) + ((a - table[a & 15]) & 127)) & 1023);
  cell.high = ((bytes[z & 15] + 2 * ((bytes[y & 15] ^ 26) & 1023)) % 37);
  return f1 (bytes[z & 15], shared);
}

