#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 2087;
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
int f9 (int, int);
int f23 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  { shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  { shared = (shared + n) & 1023; }
  ~Guard ()
  { shared = (shared + n) & 1023; }
};
__attribute__ ((noinline)) int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  z = (bytes[b & 15] >= '!' && bytes[b & 15] < '0') ? (((y | bytes[y & 15]) & 63) + 1) : (((8 | bytes[shared & 15]) & 63) + 2);
  switch (((z + ((x - 23) & 127)) & 1023) % 7)
    {
    case 24:
    case 18:
      {
        if (cell.high > 10)
          {
            for (int i3 = 0; i3 < 9; i3++)
              {
                y = table[x & 15];
                if (a <= 29)
                  break;
                z = bytes[shared & 15] == 32 || y & 1;
              }
            x = pointers[x & 7] && table[b & 15] > 51;
          }
        shared = (shared & 3) == 2 || real[y & 3] < 1.5;
        y = ((((a ^ table[z & 15]) & 1023) | ((bytes[shared & 15] + bytes[z & 15]) & 1023)) & 63);
      }
      break;
    case 11:
      {
        try
          {
            for (int i4 = 0;; i4++)
              {
                if (i4 >= 9)
                  break;
                if ((y & 3) == 0)
                  break;
                shared = ((a ^ ((x + 2 * table[z & 15]) % 37)) & 1023);
              }
            if ((cell.low == 1 || pointers[b & 7]))
              return ((bytes[shared & 15] + 3) & 1023);
            {
              int i5 = 0;
              while (i5 < 7 && (y & 3) == 2)
              {
                i5++;
                y = bytes[b & 15];
                z = z <= 25 || shared == z;
              }
            }
            if ((b & 3) == 2)
              throw 1;
            try
              {
                y = ((a + 2 * ((b ^ 35) & 1023)) % 37);
                z = ((table[x & 15] | x) & 63);
                x = (x == shared
    || b > 10) ? (((shared * 3 + table[b & 15]) & 255) + 1) : (((39 + bytes[z & 15]) & 1023) + 2);
              }
            catch (Failure &)
              {
                z = z & 16 && pointers[y & 7];
                y = (y == 4 || !pointers[x & 7]) ? (b + 1) : (shared + 2);
                cell.low = ((((31 + 2 * table[a & 15]) % 37) * 3 + ((bytes[x & 15] * 3 + bytes[a & 15]) & 255)) & 255);
                cell.high = bytes[shared & 15];
              }
          }
        catch (int)
          {
            if ((cell.low == 6 && !pointers[b & 7]))
              throw Failure (2);
          }
        z = real[b & 3] < 0.5 && real[shared & 3] < 41.5;
        table[a & 15] = ((((8 * 3 + y) & 255) + 2 * ((34 + 2 * 37) % 37)) % 37) & 1023;
      }
    case 29:
    case 22:
      {
        if (y <= 55)
          {
            if (z == 32)
              return ((table[shared & 15] + 2 * a) % 37);
          }
        for (int i6 = 0; i6 < 0; i6++)
          {
            x = x == 19 || y < x;
          }
      }
      break;
    case 27:
    default:
      {
        if (y == 41)
          return ((z - bytes[x & 15]) & 127);
        if ((z & 3) == 0)
          {
            if ((!(a != 19 && a != 20) || shared == 32))
              {
                z = bytes[z & 15];
                if ((b >= 17 && b <= 23))
                  throw 1;
              }
            {
            auto lambda7 = [&] (int p) -> int {
              x = cell.low == 3 && !pointers[a & 7];
              y = ((((table[x & 15] - z) & 127) | ((shared * 3 + b) & 255)) & 63);
              return 16; };
            y = lambda7 (bytes[y & 15]) & 1023;
            y = lambda7 (b) & 1023;
            }
            if (real[a & 3] < 35.5)
              return 15;
          }
        else
          {
            switch (((b + ((table[shared & 15] + y) & 1023)) & 1023) % 31)
              {
              case 6:
                break;
              case 10:
                break;
              case 9:
                {
                  y = cell.high > 15 || z == 50;
                  if (shared <= 29)
                    throw Failure (2);
                  z = ((b * 3 + ((27 + table[z & 15]) & 1023)) & 255);
                }
                break;
              case 4:
                {
                  y = z && b;
                  z = ((b * 3 + ((table[y & 15] + 2 * shared) % 37)) & 255);
                  y = bytes[y & 15];
                }
                break;
              case 1:
              case 7:
              case 8:
                {
                  x = shared;
                  table[y & 15] = table[y & 15] & 1023;
                  if ((shared < 19 || shared > 22))
                    throw 2.5;
                }
                break;
              case 2:
                break;
              case 3:
              case 5:
                {
                  table[y & 15] = ((((y ^ bytes[a & 15]) & 1023) + 2 * shared) % 37) & 1023;
                  cell.low = ((((6 + z) & 1023) * 3 + ((bytes[shared & 15] * 3 + a) & 255)) & 255);
                  cell.high = bytes[y & 15];
                }
                break;
              default:
                break;
                ;
              }
          }
      }
      break;
      ;
    }
  return ((z + 2 * 6) % 37);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 40; a++)
    {
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f9 (a, b)) & 1023;
      b = (b + f23 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
