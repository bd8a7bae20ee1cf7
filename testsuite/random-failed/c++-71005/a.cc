#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 2262;
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
int f33 (int, int);
int f41 (int, int);
int f69 (int, int);
int f90 (int, int);
int f113 (int, int);
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
int
f69 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  x = f33 (shared, shared) & 1023;
  if (real[a & 3] < 16.5)
    {
      for (int i70 = 0; i70 < 16; i70++)
        {
          z += bytes[i70] > 32 ? table[i70] & 7 : bytes[i70] & 3;
          z &= 1023;
        }
    }
  else
    {
      for (int i71 = 0; i71 < 16; i71++)
        {
          if (table[i71] > 17)
            table[i71] -= 7;
        }
      for (int i72 = 0;; i72++)
        {
          if (i72 >= 7)
            break;
          if ((!(cell.low == 4) && a != 57))
            {
              shared = b == y ? (x + 1) : (13 + 2);
              shared = shared == 10 ? (((z - 16) & 127) + 1) : (((23 - bytes[a & 15]) & 127) + 2);
            }
          else
            {
              y = ((bytes[z & 15] + ((z + shared) & 1023)) & 1023);
            }
          for (int i73 = 0; i73 < 7; i73++)
            {
              if ((a == z && b > 42))
                return f33 (bytes[b & 15], bytes[z & 15]);
            }
          {
            int i74 = 0;
            
again75:
          i74++;
              if (!z)
                return ((y ^ table[shared & 15]) & 1023);
              cell.low = ((19 + 2 * ((table[y & 15] ^ y) & 1023)) % 37);
              cell.high = ((((28 + z) & 1023) ^ ((y ^ table[b & 15]) & 1023)) & 1023);
          if (i74 < 5 && b > 50)
            goto again75;
          }
        }
      if ((!pointers[x & 7] || z != 40))
        {
          {
          auto lambda76 = [&] (int p) -> int {
            z = p <= 17 ? (((40 * 3 + table[x & 15]) & 255) + 1) : (x + 2);
            shared = f33 (((p ^ z) & 1023), shared) & 1023;
            return 10; };
          z = lambda76 (((bytes[x & 15] | 35) & 63)) & 1023;
          }
          {
          auto lambda77 = [&] (int p) -> int {
            table[shared & 15] = ((((bytes[y & 15] | b) & 63) + ((shared - bytes[x & 15]) & 127)) & 1023) & 1023;
            return 1; };
          z = lambda77 (((7 ^ shared) & 1023)) & 1023;
          y = lambda77 (((y + shared) & 1023)) & 1023;
          }
        }
      else
        {
          if (f41 (((z | bytes[a & 15]) & 63), bytes[a & 15]) > 40)
            {
              table[z & 15] = ((((bytes[y & 15] ^ bytes[x & 15]) & 1023) ^ table[x & 15]) & 1023) & 1023;
              z = ((((z * 3 + 17) & 255) + 2 * ((shared ^ bytes[shared & 15]) & 1023)) % 37);
              if ((a + 1 > real[shared & 3] || y >= 28))
                return ((z + 2 * bytes[shared & 15]) % 37);
            }
          x = !pointers[x & 7] && b;
          {
          auto lambda78 = [&] (int p) -> int {
            if ((f1 (((p | 22) & 63), table[x & 15]) > 59
    && real[a & 3] < 21.5))
              return f33 (((24 + a) & 1023), ((y + bytes[a & 15]) & 1023));
            if (real[b & 3] < 52.5)
              return ((39 + 2 * y) % 37);
            if (z != 16)
              return ((shared ^ x) & 1023);
            return ((a ^ table[z & 15]) & 1023); };
          y = lambda78 (a) & 1023;
          shared = lambda78 (((bytes[y & 15] + table[x & 15]) & 1023)) & 1023;
          }
        }
    }
  switch (((a + table[b & 15]) & 1023) % 7)
    {
    case 6:
      break;
    case 5:
      {
        for (int i80 = 0; i80 < (a & 15); i80++)
          {
            if (bytes[i80] == 58)
              break;
            bytes[i80] = (bytes[i80] + 1) & 63;
          }
        {
          int i81 = 0;
          while (i81 < 5)
          {
            i81++;
            for (int i82 = 0; i82 < 16; i82++)
              {
                if (bytes[i82] == 54)
                  break;
                bytes[i82] = (bytes[i82] + 1) & 63;
              }
            switch (((y + ((bytes[y & 15] | 33) & 63)) & 1023) % 31)
              {
              case 0:
              case 6:
              case 3:
                {
                  y = cell.low == 0
    && table[x & 15] > 18;
                }
                break;
              case 7:
              case 8:
                {
                  if (b < 45)
                    return ((24 + 2 * table[y & 15]) % 37);
                  shared = ((x + table[x & 15]) & 1023);
                  x = 40;
                }
                break;
              case 2:
              case 9:
              case 10:
              case 1:
                break;
              case -1:
              case 4:
              default:
                {
                  cell.low = ((table[shared & 15] | 6) & 63);
                  cell.high = bytes[b & 15];
                }
                break;
              case 5:
                {
                  x = ((((shared ^ a) & 1023) - ((table[x & 15] + bytes[z & 15]) & 1023)) & 127);
                  x = bytes[shared & 15];
                  if ((!pointers[z & 7] && cell.high > 9))
                    return ((y + 2 * y) % 37);
                }
                break;
                ;
              }
          }
        }
      }
      break;
    case 4:
    default:
      {
        try
          {
            try
              {
                Guard guard (((7 + b) & 1023));
                shared = ((((34 * 3 + x) & 255) * 3 + ((z + a) & 1023)) & 255);
                cell.low = a;
                cell.high = bytes[a & 15];
              }
            catch (...)
              {
                shared = b || bytes[y & 15] == 18;
                throw;
              }
            for (int i84 = 0; i84 < 16; i84++)
              {
                if (bytes[i84] == 53)
                  break;
                bytes[i84] = (bytes[i84] + 1) & 63;
              }
            for (int i85 = 0; i85 < 2 && (x & 3) == 3; i85++)
              {
                if ((a >= 14 && a <= 30))
                  return f33 (((table[b & 15] ^ x) & 1023), ((table[y & 15] ^ a) & 1023));
                y = shared < 31 ? (shared + 1) : (((7 | bytes[b & 15]) & 63) + 2);
              }
            x = f1 (y, table[x & 15]) & 1023;
            if ((y < 54
    || a >= 58))
              return table[a & 15];
            for (int i86 = 0; i86 < 7; i86++)
              {
                y = ((((bytes[shared & 15] ^ 0) & 1023) ^ ((table[z & 15] + 2 * x) % 37)) & 1023);
                if ((y & 3) == 3)
                  return f33 (((z + 2 * z) % 37), ((table[shared & 15] * 3 + table[shared & 15]) & 255));
              }
          }
        catch (int)
          {
            y = f33 (((bytes[b & 15] - x) & 127), ((table[z & 15] - bytes[shared & 15]) & 127)) ? (y + 1) : (bytes[z & 15] + 2);
            y = z != 23
    && !pointers[y & 7];
          }
        if ((y != 5 && y != 6))
          {
            switch (((shared + bytes[y & 15]) & 1023) % 7)
              {
              case 6:
                {
                  shared = ((((a ^ x) & 1023) | ((bytes[b & 15] + b) & 1023)) & 63);
                }
                break;
              case 7:
              case 4:
              case 5:
                {
                  y = 14;
                }
                break;
              case 1:
                {
                  shared = 4;
                }
                break;
              case 9:
              case 8:
              case 2:
                {
                  y = ((((bytes[y & 15] - y) & 127) - bytes[x & 15]) & 127);
                  if ((f41 (((bytes[z & 15] + 24) & 1023), bytes[x & 15])
    && shared))
                    return ((table[x & 15] - shared) & 127);
                  shared = 27;
                }
              case 3:
                {
                  if ((y > 27 && a == 36))
                    return ((table[y & 15] | z) & 63);
                }
              default:
                {
                  if ((b + 1 > real[x & 3] || x <= 12))
                    return a;
                }
                ;
              }
            {
              int i88 = 0;
              while (i88 < 1 && shared < 2)
              {
                i88++;
                x = shared;
              }
            }
          }
      }
      break;
      ;
    }
  for (int i89 = 0; i89 < 16; i89++)
    {
      table[i89] = (table[i89] + ((a + shared) & 1023)) & 511;
    }
  return f33 (bytes[x & 15], table[y & 15]);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 29; a++)
    {
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f33 (a, b)) & 1023;
      b = (b + f41 (a, b)) & 1023;
      b = (b + f69 (a, b)) & 1023;
      b = (b + f90 (a, b)) & 1023;
      b = (b + f113 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
