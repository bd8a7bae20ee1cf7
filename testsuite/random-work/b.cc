#define OWN 0
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 3964;
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
int f31 (int, int);
int f60 (int, int);
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
static inline int
f5 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i6 = 0;
    do
    {
      i6++;
      switch (((shared + ((table[a & 15] - b) & 127)) & 1023) % 31)
        {
        case 1:
          break;
        case 5:
          {
            {
            auto lambda8 = [&] (int p) -> int {
              x = (z & 1 || bytes[shared & 15] == 27) ? (((bytes[z & 15] * 3 + table[b & 15]) & 255) + 1) : (((bytes[a & 15] * 3 + b) & 255) + 2);
              if (table[p & 15] > 50)
                throw 1;
              return ((y - y) & 127); };
            z = lambda8 (((24 ^ 25) & 1023)) & 1023;
            }
            if ((b & 3) == 3)
              break;
          }
        case 0:
          break;
        case 4:
          {
            if (!pointers[x & 7])
              {
                y = 4;
                shared = y == x
    || !pointers[shared & 7];
                x = a & 4 ? (((35 * 3 + table[x & 15]) & 255) + 1) : (bytes[a & 15] + 2);
              }
            else
              {
                x = ((((b * 3 + table[a & 15]) & 255) | table[x & 15]) & 63);
                y = (shared <= 44 || a >= 29) ? (bytes[y & 15] + 1) : (((table[shared & 15] - z) & 127) + 2);
              }
            switch (((z + y) & 1023) % 13)
              {
              case 9:
                break;
              case 23:
                break;
              case 15:
                {
                  cell.low = table[a & 15];
                  cell.high = ((((bytes[a & 15] - a) & 127) - ((b ^ a) & 1023)) & 127);
                }
              case 29:
                {
                  x = ((((table[z & 15] | table[b & 15]) & 63) * 3 + ((a + 2 * b) % 37)) & 255);
                }
              case 16:
              default:
                {
                  shared = (shared < 10
    || shared > 29) ? (((shared + 19) & 1023) + 1) : (((31 ^ shared) & 1023) + 2);
                  if (cell.high > 3)
                    throw 1;
                  table[shared & 15] = table[shared & 15] & 1023;
                }
                break;
                ;
              }
            if (((y >= 12 || shared + 1 > real[z & 3]) || b != 40))
              {
                if (!(z == 0
    && y == 0))
                  throw Failure (2);
              }
          }
          break;
        case 3:
          {
            for (int i10 = 0; i10 < 8; i10++)
              {
                if (real[shared & 3] < 8.5)
                  continue;
                cell.low = ((((table[z & 15] - table[b & 15]) & 127) - ((table[y & 15] + table[b & 15]) & 1023)) & 127);
                cell.high = 40;
                shared = shared == 24 || b;
              }
            shared = ((((bytes[y & 15] ^ table[b & 15]) & 1023) + 2 * ((table[shared & 15] + 2 * b) % 37)) % 37);
            try
              {
                shared = ((((table[x & 15] + y) & 1023) ^ ((bytes[a & 15] ^ y) & 1023)) & 1023);
                z = !(b != 8 && b != 9) ? (((a + 2 * 35) % 37) + 1) : (((shared + y) & 1023) + 2);
                z = (a & 3) == 3 ? (z + 1) : (((37 | b) & 63) + 2);
              }
            catch (...)
              {
                shared = bytes[y & 15];
              }
          }
          break;
        case 2:
          {
            if ((y >= 8 && y <= 13))
              {
                if ((a & 2 || b == shared))
                  throw 1;
                shared = ((((shared ^ z) & 1023) ^ ((x * 3 + 37) & 255)) & 1023);
              }
            if (((shared & 3) == 3 || b < a))
              throw 2.5;
          }
          break;
        case 6:
          {
            z = pointers[shared & 7] ? (x + 1) : (((bytes[z & 15] + bytes[x & 15]) & 1023) + 2);
            for (int i11 = 0; i11 < 16; i11++)
              {
                table[i11] = (table[i11] + shared) & 511;
              }
            switch (((z + ((b | bytes[shared & 15]) & 63)) & 1023) % 7)
              {
              case 22:
                {
                  y = a & 2 && real[y & 3] < 20.5;
                }
                break;
              case 12:
                {
                  if (!(shared < 1))
                    throw Failure (2);
                  if (!(b == 12))
                    throw Failure (2);
                  cell.low = ((((33 - table[a & 15]) & 127) * 3 + ((bytes[y & 15] - 13) & 127)) & 255);
                  cell.high = ((((5 - table[shared & 15]) & 127) + 2 * ((27 - table[shared & 15]) & 127)) % 37);
                }
              case 20:
              default:
                {
                  if (y)
                    continue;
                  y = ((((a + a) & 1023) | ((x + y) & 1023)) & 63);
                  z = 5;
                }
                break;
                ;
              }
          }
          break;
          ;
        }
      switch (((y + b) & 1023) % 31)
        {
        case 0:
          {
            {
              int i14 = 0;
              while (i14 < 4)
              {
                i14++;
                x = ((((y ^ 40) & 1023) + ((table[z & 15] ^ a) & 1023)) & 1023);
                if ((x == y && z == a))
                  throw Failure (2);
                y = !(b < 16 || b > 37) ? (((bytes[y & 15] | z) & 63) + 1) : (((bytes[a & 15] - x) & 127) + 2);
              }
            }
          }
          break;
        case 4:
          {
            try
              {
                Guard guard (((y ^ 26) & 1023));
                z = bytes[z & 15];
                y = ((((shared ^ a) & 1023) ^ ((y | 15) & 63)) & 1023);
                z = table[shared & 15] > 14 && b == 1;
                if (z == 4)
                  continue;
                y = shared > 9 ? (b + 1) : (bytes[a & 15] + 2);
                x = ((bytes[a & 15] ^ ((24 + table[shared & 15]) & 1023)) & 1023);
              }
            catch (...)
              {
                x = ((33 + 2 * table[shared & 15]) % 37);
              }
          }
          break;
        case 20:
        case 17:
        case 15:
        default:
          {
            if (x != 20)
              throw 2.5;
            switch (((y + bytes[z & 15]) & 1023) % 31)
              {
              case 5:
                {
                  cell.low = ((((bytes[b & 15] * 3 + table[x & 15]) & 255) ^ ((5 + 2 * x) % 37)) & 1023);
                  cell.high = ((((bytes[a & 15] ^ x) & 1023) * 3 + ((table[y & 15] | shared) & 63)) & 255);
                  x = 3;
                }
                break;
              case 3:
                {
                  if ((shared & 3) == 3)
                    continue;
                  y = ((bytes[shared & 15] - ((bytes[z & 15] ^ shared) & 1023)) & 127);
                }
                break;
              case 6:
              case 1:
                {
                  x = cell.low == 5
    || z >= 17;
                }
                break;
              case 0:
              case 2:
              case 4:
              default:
                {
                  shared = ((((table[a & 15] | b) & 63) ^ bytes[a & 15]) & 1023);
                  table[shared & 15] = ((((table[z & 15] + b) & 1023) - table[a & 15]) & 127) & 1023;
                }
                ;
              }
          }
          break;
          ;
        }
      switch (((b + ((table[z & 15] + 2 * table[a & 15]) % 37)) & 1023) % 13)
        {
        case -1:
          {
            if ((a == 25 || a == 26 || a == 28))
              {
                x = z & 1 ? (((y | x) & 63) + 1) : (table[a & 15] + 2);
                if (table[shared & 15] > 22)
                  throw Failure (2);
                if (y == 3)
                  throw 1;
              }
            else
              {
                cell.low = table[x & 15];
                cell.high = ((((bytes[y & 15] | a) & 63) | ((x + 20) & 1023)) & 63);
              }
          }
        case 23:
          {
            for (int i17 = 0; i17 < 5
    && !a; i17++)
              {
                if (real[a & 3] < 26.5)
                  throw 1;
                z = y < a && b;
                x = ((((table[a & 15] | bytes[y & 15]) & 63) ^ ((3 - table[x & 15]) & 127)) & 1023);
              }
            switch (((z + b) & 1023) % 7)
              {
              case 4:
                {
                  if (y == z)
                    throw 2.5;
                  shared = ((((shared + b) & 1023) * 3 + ((bytes[b & 15] ^ b) & 1023)) & 255);
                }
                break;
              case 14:
                break;
              case 17:
              case 8:
                break;
              default:
                break;
                ;
              }
            for (int i19 = 0; i19 < 5; i19++)
              {
                z = ((((table[b & 15] | bytes[b & 15]) & 63) + b) & 1023);
                x = 31;
                z = !x && b >= 12;
              }
          }
          break;
        case 5:
          {
            z = a != 16 || b != 12;
            if ((b >= 16
    && b <= 43))
              throw Failure (2);
          }
          break;
        case 8:
        default:
          {
            for (int i20 = 0; i20 < (b & 15); i20++)
              {
                if (bytes[i20] == 43)
                  break;
                bytes[i20] = (bytes[i20] + 1) & 63;
              }
            switch (((b + ((bytes[shared & 15] ^ table[z & 15]) & 1023)) & 1023) % 13)
              {
              case 1:
                {
                  if (!pointers[y & 7])
                    break;
                }
              case 4:
                {
                  shared = ((((bytes[x & 15] | bytes[b & 15]) & 63) + 2 * b) % 37);
                  shared = (b & 3) == 3 && cell.low == 0;
                  z = ((((27 + bytes[shared & 15]) & 1023) - ((a * 3 + shared) & 255)) & 127);
                }
                break;
              case 8:
                {
                  if (shared == 48)
                    return ((33 - 19) & 127);
                }
                break;
              case 2:
                {
                  if ((!x || y < a))
                    break;
                }
                break;
              case 0:
              case 3:
                {
                  shared = ((((bytes[a & 15] - bytes[y & 15]) & 127) - ((bytes[b & 15] + bytes[x & 15]) & 1023)) & 127);
                  y = ((((34 ^ bytes[y & 15]) & 1023) | bytes[b & 15]) & 63);
                  if (b & 8)
                    return ((bytes[a & 15] + 10) & 1023);
                }
                break;
              case 5:
                {
                  y = ((((shared + x) & 1023) | ((bytes[y & 15] * 3 + bytes[a & 15]) & 255)) & 63);
                }
                break;
              case 7:
                {
                  y = ((((22 ^ table[y & 15]) & 1023) + ((bytes[x & 15] - z) & 127)) & 1023);
                }
                break;
              case 9:
                {
                  z = x >= 37
    && z;
                  cell.low = ((((table[z & 15] + z) & 1023) + 2 * ((y * 3 + b) & 255)) % 37);
                  cell.high = shared;
                }
                break;
              case 6:
              default:
                {
                  table[shared & 15] = a & 1023;
                  x = shared != 25 ? (((29 - table[a & 15]) & 127) + 1) : (((bytes[shared & 15] ^ table[x & 15]) & 1023) + 2);
                }
                ;
              }
          }
          break;
          ;
        }
    }
  while (i6 < 5 && z + 1 > real[b & 3]);
  }
  return ((24 ^ table[y & 15]) & 1023);
}

static int (*calls22[4]) (int, int) = { f5, f5, f5, f5 };

