#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 5695;
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
int f20 (int, int);
int f37 (int, int);
int f58 (int, int);
int f59 (int, int);
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
__attribute__ ((cold)) int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i2 = 0; i2 < 16; i2++)
    {
      if (table[i2] > 17)
        table[i2] -= 7;
    }
  if (bytes[z & 15] == 40)
    {
      for (int i3 = 0; i3 < (y & 15); i3++)
        {
          table[i3] = 0;
        }
      switch (((y + ((z | bytes[shared & 15]) & 63)) & 1023) % 13)
        {
        case 15:
          {
            for (int i5 = 0; i5 < (y & 15); i5++)
              {
                shared += bytes[i5] > 32 ? table[i5] & 7 : bytes[i5] & 3;
                shared &= 1023;
              }
            y = x != 30 && y > 15;
          }
          break;
        case -2:
          {
            {
              int i6 = 0;
              
again7:
            i6++;
                x = 32;
                z = a + 1 > real[a & 3] && y >= 18;
                y = shared > 56 ? (((table[z & 15] * 3 + 1) & 255) + 1) : (((39 | shared) & 63) + 2);
            if (i6 < 4)
              goto again7;
            }
          }
          break;
        case 27:
          {
            for (int i8 = 0; i8 < 4; i8++)
              {
                if ((shared == 0
    && a == 0))
                  throw Failure (2);
                if ((!pointers[shared & 7] && y + 1 > real[x & 3]))
                  throw 2.5;
              }
          }
          break;
        case -1:
          {
            if (cell.low == 5)
              throw 1;
          }
          break;
        case 16:
        case 10:
          break;
        default:
          {
            switch (((y + ((b - y) & 127)) & 1023) % 31)
              {
              case 0:
                {
                  y = table[x & 15] > 53 || real[shared & 3] < 45.5;
                  if ((bytes[b & 15] == 58 && x > 23))
                    return ((b | table[x & 15]) & 63);
                  x = ((((y + shared) & 1023) * 3 + ((table[b & 15] + 2 * a) % 37)) & 255);
                }
                break;
              case 4:
                {
                  if ((bytes[y & 15] >= '!' && bytes[y & 15] < '0'))
                    throw 2.5;
                  y = ((((27 ^ 31) & 1023) | ((bytes[a & 15] + 2 * table[b & 15]) % 37)) & 63);
                }
              case 9:
              case 18:
              case 24:
              case 14:
                {
                  if (shared < b)
                    throw Failure (2);
                  if (z != 1)
                    return ((b + 26) & 1023);
                  shared = !y ? (((bytes[z & 15] + 2 * b) % 37) + 1) : (((bytes[shared & 15] + 2 * x) % 37) + 2);
                }
              default:
                {
                  cell.low = ((((x * 3 + bytes[y & 15]) & 255) - ((shared + 2 * table[y & 15]) % 37)) & 127);
                  cell.high = ((((table[y & 15] * 3 + table[a & 15]) & 255) - ((bytes[b & 15] + bytes[shared & 15]) & 1023)) & 127);
                }
                break;
                ;
              }
            if (z == a)
              return ((a + 2 * 38) % 37);
          }
          ;
        }
    }
  z = ((((y ^ y) & 1023) - ((table[y & 15] * 3 + z) & 255)) & 127);
  try
    {
      for (int i10 = 0; i10 < 16; i10++)
        {
          shared += bytes[i10] > 32 ? table[i10] & 7 : bytes[i10] & 3;
          shared &= 1023;
        }
      y = ((z & 3) == 3 && a & 8) ? (((a | 6) & 63) + 1) : (b + 2);
      try
        {
          Guard guard (28);
          {
            int i11 = 0;
            while (i11 < 6)
            {
              i11++;
              if ((bytes[shared & 15] >= '!' && bytes[shared & 15] < '0'))
                throw Failure (2);
              shared = (x & 3) == 2 ? (shared + 1) : (((table[y & 15] * 3 + bytes[a & 15]) & 255) + 2);
              if (!pointers[b & 7])
                throw 2.5;
            }
          }
          {
          auto lambda12 = [&] (int p) -> int {
            table[x & 15] = ((((19 - y) & 127) + 2 * ((8 + z) & 1023)) % 37) & 1023;
            return ((shared + table[p & 15]) & 1023); };
          z = lambda12 (shared) & 1023;
          z = lambda12 (((shared ^ a) & 1023)) & 1023;
          }
          if (!pointers[b & 7])
            throw 2.5;
        }
      catch (Failure &)
        {
          x = (b == 12 && shared == 34) ? (((17 - 4) & 127) + 1) : (((bytes[y & 15] - bytes[a & 15]) & 127) + 2);
          z = ((((z ^ table[a & 15]) & 1023) + ((z | bytes[x & 15]) & 63)) & 1023);
        }
      for (int i13 = 0; i13 < 16; i13++)
        {
          table[i13] = (table[i13] + bytes[y & 15]) & 511;
        }
    }
  catch (Failure &)
    {
      if (table[a & 15] > 23)
        throw Failure (2);
      if ((y && b < a))
        throw 1;
    }
  return ((y + table[b & 15]) & 1023);
}

static inline int
f14 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i15 = 0; i15 < 4; i15++)
    {
      switch (((y + ((bytes[a & 15] | bytes[z & 15]) & 63)) & 1023) % 31)
        {
        case -2:
          {
            if (!shared)
              throw 2.5;
            for (int i17 = 0; i17 < 3 && !y; i17++)
              {
                y = x;
              }
            y = f1 (((table[shared & 15] ^ bytes[z & 15]) & 1023), ((bytes[shared & 15] - bytes[a & 15]) & 127)) & 1023;
          }
          break;
        case 21:
        default:
          {
            y = ((((32 | b) & 63) + ((33 | bytes[b & 15]) & 63)) & 1023);
            for (int i18 = 0; i18 < (z & 15); i18++)
              {
                if (table[i18] > 17)
                  table[i18] -= 7;
              }
          }
          break;
          ;
        }
      if (b < y)
        return f1 (((2 - bytes[z & 15]) & 127), 7);
      {
        int i19 = 0;
        while (i19 < 6)
        {
          i19++;
          if (f1 (shared, table[y & 15]))
            {
              if ((b < 4 || b > 16))
                throw 2.5;
            }
          if ((bytes[y & 15] >= '!'
    && bytes[y & 15] < '0'))
            return f1 (((16 | shared) & 63), table[x & 15]);
          table[z & 15] = ((((bytes[b & 15] + 2 * a) % 37) - a) & 127) & 1023;
        }
      }
    }
  return ((x + 2 * 29) % 37);
}

int
f20 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if ((!b
    && x < y))
    return f14 (((bytes[y & 15] + 2 * table[z & 15]) % 37), ((b + x) & 1023));
  if ((bytes[b & 15] >= '!' && bytes[b & 15] < '0'))
    {
      if ((b & 8 && f1 (((x | table[a & 15]) & 63), ((b + z) & 1023)) > 33))
        throw Failure (2);
    }
  else
    {
      for (int i21 = 0; i21 < 16; i21++)
        {
          table[i21] = 0;
        }
      for (int i22 = 0; i22 < (b & 15); i22++)
        {
          y += bytes[i22] > 32 ? table[i22] & 7 : bytes[i22] & 3;
          y &= 1023;
        }
      if (b != 42)
        {
          for (int i23 = 0; i23 < 6
    && f1 (bytes[shared & 15], ((b ^ 15) & 1023)); i23++)
            {
              y = 28;
              table[a & 15] = y & 1023;
              y = ((((table[z & 15] + table[z & 15]) & 1023) - ((21 + x) & 1023)) & 127);
            }
          for (int i24 = 0;; i24++)
            {
              if (i24 >= 9)
                break;
              if ((a < 23 || a > 42))
                return f14 (((table[b & 15] ^ shared) & 1023), ((a ^ bytes[x & 15]) & 1023));
              if ((bytes[y & 15] == 59 && real[shared & 3] < 29.5))
                break;
              y = cell.low == 4 || f1 (((table[shared & 15] ^ b) & 1023), ((bytes[z & 15] | a) & 63));
            }
          if (((bytes[y & 15] >= '!' && bytes[y & 15] < '0') && z))
            {
              table[b & 15] = ((((shared ^ bytes[a & 15]) & 1023) | ((19 | bytes[z & 15]) & 63)) & 63) & 1023;
            }
        }
      else
        {
          for (int i25 = 0; i25 < 16; i25++)
            {
              table[i25] = (table[i25] + ((z * 3 + y) & 255)) & 511;
            }
        }
    }
  if (f14 (((shared - bytes[shared & 15]) & 127), ((a + 2 * table[shared & 15]) % 37)))
    {
      if ((b != 7 && b != 8))
        return ((y - x) & 127);
      if (!(b < 21 || b > 30))
        {
          if ((y < 21
    || y > 45))
            {
              z = ((((table[y & 15] + bytes[y & 15]) & 1023) | ((a * 3 + table[shared & 15]) & 255)) & 63);
            }
          if ((f14 (((table[x & 15] * 3 + x) & 255), ((5 + 2 * a) % 37)) && (shared <= 29 || (z & 3) == 2)))
            {
              if ((a == 0 && x == 0))
                return ((8 * 3 + y) & 255);
              if (shared <= 8)
                throw 2.5;
              shared = ((table[shared & 15] | ((27 ^ table[b & 15]) & 1023)) & 63);
            }
        }
      switch (((b + 15) & 1023) % 13)
        {
        case 7:
          {
            {
              int i27 = 0;
              do
              {
                i27++;
                if ((real[a & 3] < 48.5 && b > 8))
                  throw 2.5;
                if (!(f1 (((y | 17) & 63), 16)))
                  return f14 (((34 - table[y & 15]) & 127), ((32 - b) & 127));
              }
            while (i27 < 3);
            }
          }
          break;
        case 5:
        case 3:
          {
            for (int i28 = 0; i28 < 16; i28++)
              {
                table[i28] = 0;
              }
            {
              int i29 = 0;
              do
              {
                i29++;
                if (bytes[b & 15] == 50)
                  return 31;
                z = a || f14 (((table[shared & 15] - 26) & 127), z);
              }
            while (i29 < 3);
            }
            {
            auto lambda30 = [&] (int p) -> int {
              y = ((((39 * 3 + bytes[z & 15]) & 255) * 3 + x) & 255);
              x = cell.high > 1 ? (table[x & 15] + 1) : (((bytes[p & 15] * 3 + y) & 255) + 2);
              x = ((((13 + p) & 1023) + 2 * 6) % 37);
              return shared; };
            z = lambda30 (((z | table[x & 15]) & 63)) & 1023;
            y = lambda30 (29) & 1023;
            }
          }
          break;
        case 4:
          break;
        case 6:
          break;
        case 2:
          {
            if (cell.high > 0)
              return table[x & 15];
            try
              {
                x = (z & 3) == 3 && f14 (((39 + 2 * x) % 37), ((y + 2 * table[a & 15]) % 37));
                z = x || f1 (40, ((x + 2 * x) % 37)) > 48;
                z = ((((bytes[b & 15] ^ table[a & 15]) & 1023) ^ 5) & 1023);
                shared = ((bytes[a & 15] ^ ((37 | x) & 63)) & 1023);
                z = y != 53
    && f1 (((z * 3 + bytes[z & 15]) & 255), ((10 | 4) & 63));
              }
            catch (int)
              {
                shared = ((((table[b & 15] + 2 * 21) % 37) + 2 * ((bytes[b & 15] + bytes[a & 15]) & 1023)) % 37);
                y = z != 31 && table[shared & 15] > 2;
              }
            for (int i31 = 0; i31 < 6; i31++)
              {
                z = ((((b | y) & 63) - table[b & 15]) & 127);
                shared = f14 (y, table[a & 15]) & 1023;
              }
          }
          break;
        case 1:
          {
            if (pointers[b & 7])
              {
                y = b != 56 ? (((7 + bytes[z & 15]) & 1023) + 1) : (((bytes[a & 15] + 2 * x) % 37) + 2);
              }
            if ((shared != 23 && shared != 24))
              {
                if (!pointers[b & 7])
                  throw 1;
              }
          }
          break;
        case 0:
          break;
        default:
          {
            if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
              return f14 (((table[x & 15] * 3 + bytes[x & 15]) & 255), ((z * 3 + bytes[x & 15]) & 255));
            {
              int i32 = 0;
              
again33:
            i32++;
                x = bytes[a & 15];
                table[x & 15] = ((((30 * 3 + bytes[b & 15]) & 255) + 2 * ((table[z & 15] + bytes[b & 15]) & 1023)) % 37) & 1023;
            if (i32 < 1)
              goto again33;
            }
          }
          break;
          ;
        }
    }
  else
    {
      {
        int i34 = 0;
        do
        {
          i34++;
          if (b & 4)
            {
              if ((y == z || !pointers[b & 7]))
                return f14 (b, ((table[z & 15] * 3 + bytes[z & 15]) & 255));
              x = ((((6 * 3 + 28) & 255) - ((table[a & 15] * 3 + 27) & 255)) & 127);
              y = ((((30 | a) & 63) + ((a - a) & 127)) & 1023);
            }
        }
      while (i34 < 0 && a > 27);
      }
      if (cell.low == 3)
        {
          {
          auto lambda35 = [&] (int p) -> int {
            if (y & 2)
              throw Failure (2);
            x = f14 (((table[p & 15] | a) & 63), ((bytes[b & 15] ^ table[shared & 15]) & 1023)) & 1023;
            cell.low = ((((table[b & 15] - table[z & 15]) & 127) * 3 + ((bytes[p & 15] + 2 * x) % 37)) & 255);
            cell.high = ((bytes[p & 15] + 2 * table[b & 15]) % 37);
            return y; };
          x = lambda35 (10) & 1023;
          }
          if ((z < 9 || z > 17))
            {
              y = ((((table[z & 15] - bytes[y & 15]) & 127) * 3 + ((9 + table[x & 15]) & 1023)) & 255);
              if (pointers[z & 7])
                throw Failure (2);
            }
          else
            {
              y = ((((b + 27) & 1023) * 3 + ((8 + 2 * table[a & 15]) % 37)) & 255);
              y = bytes[b & 15] == 15 || f14 (table[b & 15], 0);
              if (f14 (((table[b & 15] + 2 * a) % 37), ((bytes[a & 15] - table[a & 15]) & 127)) > 7)
                return ((7 + 2 * y) % 37);
            }
          switch (((a + ((shared + 34) & 1023)) & 1023) % 13)
            {
            case 24:
              break;
            case 29:
              {
                table[x & 15] = ((table[b & 15] + ((bytes[shared & 15] | z) & 63)) & 1023) & 1023;
                shared = ((bytes[b & 15] + 2 * ((b + a) & 1023)) % 37);
              }
              break;
            case 22:
              {
                if (f14 (((0 * 3 + x) & 255), ((shared + table[shared & 15]) & 1023)))
                  return f1 (((34 - bytes[shared & 15]) & 127), shared);
              }
              break;
            case 27:
            case 18:
              {
                table[z & 15] = ((((15 * 3 + bytes[x & 15]) & 255) | ((b + table[x & 15]) & 1023)) & 63) & 1023;
                shared = shared;
                y = cell.low == 2 ? (((a + 2 * 29) % 37) + 1) : (((table[z & 15] * 3 + bytes[a & 15]) & 255) + 2);
              }
            case 17:
            case 11:
            default:
              {
                x = shared;
              }
              break;
              ;
            }
        }
    }
  return fuel <= 0 ? a : f20 (a + 1, b);
}

int
f37 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  try
    {
      Guard guard (((x + bytes[shared & 15]) & 1023));
      for (int i38 = 0; i38 < 16; i38++)
        {
          if (bytes[i38] == 33)
            break;
          bytes[i38] = (bytes[i38] + 1) & 63;
        }
      for (int i39 = 0; i39 < 16; i39++)
        {
          if (bytes[i39] == 56)
            break;
          bytes[i39] = (bytes[i39] + 1) & 63;
        }
      if ((cell.low == 7 || bytes[z & 15] == 29))
        throw 1;
      switch (((a + table[y & 15]) & 1023) % 13)
        {
        case 7:
          break;
        case 19:
        default:
          break;
          ;
        }
      switch (((z + ((shared + 2 * y) % 37)) & 1023) % 7)
        {
        case 5:
          {
            for (int i42 = 0;; i42++)
              {
                if (i42 >= 7)
                  break;
                x = cell.high > 12 || f14 (((a + 40) & 1023), ((table[a & 15] - x) & 127));
                z = ((((39 * 3 + bytes[a & 15]) & 255) - z) & 127);
              }
            x = ((bytes[a & 15] | ((bytes[y & 15] * 3 + table[z & 15]) & 255)) & 63);
          }
          break;
        case 7:
          break;
        case 3:
        case 2:
          break;
        case 6:
          {
            switch (((x + ((bytes[a & 15] ^ table[x & 15]) & 1023)) & 1023) % 13)
              {
              case 26:
                {
                  shared = !(z == 6) ? (((table[a & 15] + 2 * shared) % 37) + 1) : (((table[y & 15] ^ table[x & 15]) & 1023) + 2);
                  if ((b == 0 && a == 0))
                    return ((38 - table[x & 15]) & 127);
                }
              case 2:
                {
                  z = ((((b | 7) & 63) | z) & 63);
                }
                break;
              case 27:
                {
                  shared = f1 (((bytes[a & 15] + bytes[z & 15]) & 1023), ((8 + shared) & 1023)) & 1023;
                }
                break;
              case 28:
              default:
                break;
                ;
              }
          }
          break;
        case 0:
        case 9:
          {
            if ((a & 1 && pointers[b & 7]))
              return 33;
            {
              int i44 = 0;
              do
              {
                i44++;
                y = ((((table[z & 15] - table[x & 15]) & 127) * 3 + bytes[shared & 15]) & 255);
                table[y & 15] = ((((bytes[b & 15] - 36) & 127) + ((a * 3 + y) & 255)) & 1023) & 1023;
              }
            while (i44 < 3);
            }
            for (int i45 = 0; i45 < 9; i45++)
              {
                if (shared >= 8)
                  return f20 (((39 + 29) & 1023), ((table[z & 15] - 37) & 127));
              }
          }
          break;
        case 8:
          {
            for (int i46 = 0;; i46++)
              {
                if (i46 >= 2)
                  break;
                z = f20 (((table[b & 15] + bytes[a & 15]) & 1023), ((shared + z) & 1023)) & 1023;
              }
          }
          break;
        case 1:
          {
            if ((f20 (((bytes[shared & 15] + bytes[x & 15]) & 1023), ((bytes[b & 15] - 23) & 127)) > 13 || cell.high > 13))
              {
                if (x == z)
                  throw 2.5;
                z = pointers[shared & 7] && x;
                shared = y < a && !z;
              }
            else
              {
                if ((a < 4 || a > 12))
                  return f1 (table[a & 15], shared);
                x = a;
              }
            for (int i47 = 0; i47 < 1; i47++)
              {
                y = z != 24 ? (bytes[shared & 15] + 1) : (((bytes[z & 15] + table[shared & 15]) & 1023) + 2);
                z = ((((23 + z) & 1023) * 3 + ((bytes[shared & 15] | table[shared & 15]) & 63)) & 255);
                if ((!pointers[shared & 7] || f20 (((b | table[shared & 15]) & 63), ((shared ^ 5) & 1023)) > 40))
                  continue;
              }
          }
        case 4:
        default:
          {
            if (y > 54)
              throw Failure (2);
            {
              int i48 = 0;
              
again49:
            i48++;
                y = (a < 9 || a > 36) ? (((y + table[shared & 15]) & 1023) + 1) : (((table[x & 15] + table[y & 15]) & 1023) + 2);
                if (shared <= 4)
                  return f20 (a, 18);
            if (i48 < 8)
              goto again49;
            }
          }
          break;
          ;
        }
    }
  catch (Failure &)
    {
      x = a >= 50
    || table[y & 15] > 21;
    }
  if (((b == 0
    && a == 0) && (y == 30 || y == 31 || y == 33)))
    {
      switch (((shared + ((table[shared & 15] - z) & 127)) & 1023) % 7)
        {
        case 28:
        case 21:
        default:
          {
            if (y < 41)
              {
                if (cell.low == 6)
                  return f20 (((shared ^ x) & 1023), ((table[b & 15] | bytes[z & 15]) & 63));
                x = ((((shared * 3 + table[x & 15]) & 255) ^ table[a & 15]) & 1023);
              }
          }
          break;
          ;
        }
      for (int i51 = 0;; i51++)
        {
          if (i51 >= 5)
            break;
          if ((f14 (((z + bytes[x & 15]) & 1023), b) > 28 && cell.low == 5))
            return 23;
        }
    }
  for (int i52 = 0; i52 < 16; i52++)
    {
      x += bytes[i52] > 32 ? table[i52] & 7 : bytes[i52] & 3;
      x &= 1023;
    }
  switch (((y + ((15 + table[shared & 15]) & 1023)) & 1023) % 13)
    {
    case 6:
      {
        if (b)
          {
            if (z < 58)
              return ((a + y) & 1023);
          }
        else
          {
            for (int i54 = 0; i54 < 1; i54++)
              {
                y = f20 (shared, ((10 + table[b & 15]) & 1023)) & 1023;
                z = !pointers[y & 7] || a + 1 > real[z & 3];
                table[a & 15] = ((((bytes[x & 15] + 2 * table[b & 15]) % 37) | ((z * 3 + table[shared & 15]) & 255)) & 63) & 1023;
              }
            if (((z & 3) == 0 && (!pointers[a & 7] && y < 46)))
              {
                x = bytes[z & 15];
              }
          }
        table[b & 15] = ((table[b & 15] + 2 * ((y | bytes[y & 15]) & 63)) % 37) & 1023;
        x = ((table[shared & 15] - ((table[a & 15] ^ table[z & 15]) & 1023)) & 127);
      }
      break;
    case 4:
    case 5:
    default:
      {
        if (!(y >= 6
    && y <= 35))
          {
            for (int i55 = 0; i55 < (shared & 15); i55++)
              {
                table[i55] = (table[i55] + ((bytes[x & 15] + 21) & 1023)) & 511;
              }
            switch (((a + table[b & 15]) & 1023) % 31)
              {
              case 8:
                {
                  z = table[a & 15] > 13 || !b;
                  if (f20 (bytes[b & 15], ((table[shared & 15] ^ a) & 1023)))
                    return f20 (((9 + 2 * y) % 37), ((table[y & 15] ^ shared) & 1023));
                  z = ((((z + 2 * table[z & 15]) % 37) ^ ((table[b & 15] * 3 + y) & 255)) & 1023);
                }
              case 10:
                {
                  z = ((13 * 3 + ((24 | 23) & 63)) & 255);
                  shared = ((table[shared & 15] * 3 + ((y * 3 + 15) & 255)) & 255);
                }
              case 7:
              case 5:
                break;
              case 9:
                {
                  z = f1 (x, ((1 + 2 * x) % 37)) & 1023;
                }
              case 6:
                {
                  table[z & 15] = ((((0 + x) & 1023) + ((table[b & 15] + 2 * table[x & 15]) % 37)) & 1023) & 1023;
                  if (f14 (((bytes[z & 15] + table[shared & 15]) & 1023), ((bytes[y & 15] * 3 + y) & 255)))
                    return ((x + z) & 1023);
                }
                break;
              default:
                {
                  if (shared < 36)
                    return ((shared | table[shared & 15]) & 63);
                }
                break;
                ;
              }
            if (z > 14)
              {
                table[shared & 15] = x & 1023;
                y = ((((7 + 2 * bytes[y & 15]) % 37) | x) & 63);
              }
            else
              {
                shared = 36;
              }
          }
        if ((a == 26 || a == 27 || a == 47))
          {
            {
              int i57 = 0;
              do
              {
                i57++;
                z = ((((0 + 2 * x) % 37) - ((table[shared & 15] ^ z) & 1023)) & 127);
                x = f1 (table[y & 15], ((b * 3 + shared) & 255)) & 1023;
              }
            while (i57 < 4);
            }
          }
      }
      break;
      ;
    }
  return f20 (28, x);
}

int
f58 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (!(f1 (((bytes[a & 15] - 40) & 127), ((z + bytes[x & 15]) & 1023))))
    throw Failure (2);
  return x;
}

int
f59 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (cell.high > 0)
    return f1 (((x - 5) & 127), ((b + x) & 1023));
  {
  auto lambda60 = [&] (int p) -> int {
    y = ((((p + 2 * bytes[y & 15]) % 37) ^ y) & 1023);
    {
      int i61 = 0;
      while (i61 < 1)
      {
        i61++;
        z = ((((p - shared) & 127) - 24) & 127);
        x = !pointers[a & 7] ? (((bytes[z & 15] + bytes[a & 15]) & 1023) + 1) : (((bytes[b & 15] - 32) & 127) + 2);
        x = (z != 35 && p < 40) ? (37 + 1) : (((bytes[p & 15] * 3 + table[shared & 15]) & 255) + 2);
      }
    }
    return table[p & 15]; };
  y = lambda60 (((table[a & 15] ^ y) & 1023)) & 1023;
  }
  try
    {
      if (f37 (((a + 2 * table[a & 15]) % 37), table[a & 15]) > 25)
        {
          if (((bytes[shared & 15] >= '!' && bytes[shared & 15] < '0') || (pointers[x & 7] || z & 16)))
            {
              y = ((((23 + 2 * z) % 37) + ((shared | table[a & 15]) & 63)) & 1023);
              if ((x >= 6
    && x <= 33))
                return ((y + table[a & 15]) & 1023);
            }
          else
            {
              if ((z != 5 && shared == 49))
                throw 1;
              if (a)
                return y;
              z = ((((table[y & 15] * 3 + bytes[x & 15]) & 255) + 2 * ((b - z) & 127)) % 37);
            }
        }
      switch (((z + ((28 - shared) & 127)) & 1023) % 31)
        {
        case 6:
          {
            {
            auto lambda63 = [&] (int p) -> int {
              table[y & 15] = ((((x - p) & 127) + 2 * ((a - shared) & 127)) % 37) & 1023;
              return ((36 - bytes[b & 15]) & 127); };
            shared = lambda63 (table[a & 15]) & 1023;
            shared = lambda63 (((bytes[shared & 15] + y) & 1023)) & 1023;
            }
            try
              {
                x = ((((15 + a) & 1023) - ((32 + b) & 1023)) & 127);
                if ((z & 3) == 3)
                  return f37 (((29 - bytes[b & 15]) & 127), ((bytes[y & 15] + bytes[shared & 15]) & 1023));
                shared = ((((y + x) & 1023) | 24) & 63);
                x = ((bytes[z & 15] | ((b + 2 * a) % 37)) & 63);
                y = !x ? (z + 1) : (((shared * 3 + bytes[y & 15]) & 255) + 2);
                if ((f14 (a, x)
    && x == 54))
                  throw 1;
              }
            catch (int)
              {
                if (table[b & 15] > 46)
                  return ((bytes[x & 15] + 2 * b) % 37);
              }
          }
          break;
        case 8:
        case 4:
        case 7:
        case 9:
          break;
        case 5:
        default:
          {
            for (int i64 = 0; i64 < 16; i64++)
              {
                table[i64] = 0;
              }
            table[shared & 15] = ((((x - y) & 127) * 3 + x) & 255) & 1023;
          }
          break;
          ;
        }
      switch (((shared + ((table[a & 15] | table[z & 15]) & 63)) & 1023) % 13)
        {
        case 3:
          {
            {
              int i66 = 0;
              do
              {
                i66++;
                table[x & 15] = 38 & 1023;
                cell.low = ((x + ((x + 2 * table[z & 15]) % 37)) & 1023);
                cell.high = 10;
              }
            while (i66 < 0);
            }
            {
              int i67 = 0;
              
again68:
            i67++;
                if (f1 (((bytes[x & 15] - 11) & 127), ((0 | shared) & 63)))
                  return bytes[a & 15];
                table[z & 15] = ((bytes[b & 15] * 3 + ((2 + 13) & 1023)) & 255) & 1023;
            if (i67 < 7)
              goto again68;
            }
            try
              {
                cell.low = ((b ^ ((a + 2 * bytes[b & 15]) % 37)) & 1023);
                cell.high = ((((table[b & 15] * 3 + x) & 255) * 3 + x) & 255);
                if (f37 (((table[a & 15] - x) & 127), ((bytes[shared & 15] ^ y) & 1023)))
                  return f14 (((x + shared) & 1023), ((32 | 25) & 63));
                if ((!y && a & 8))
                  throw 1;
                cell.low = table[a & 15];
                cell.high = 27;
              }
            catch (Failure &)
              {
                if (shared < 15)
                  throw Failure (2);
                y = (cell.low == 1 || y > 41) ? (((bytes[b & 15] + 8) & 1023) + 1) : (y + 2);
                throw;
              }
          }
          break;
        case 26:
          {
            try
              {
                Guard guard (((39 * 3 + b) & 255));
                y = shared;
                shared = (x < 19 || x > 40) ? (((table[y & 15] + 2 * 18) % 37) + 1) : (((z + 18) & 1023) + 2);
                if ((b != 40 || a == b))
                  return ((40 * 3 + b) & 255);
                x = z <= 32 ? (((z | bytes[x & 15]) & 63) + 1) : (((bytes[b & 15] + 1) & 1023) + 2);
                table[z & 15] = ((((0 ^ b) & 1023) ^ ((38 - x) & 127)) & 1023) & 1023;
              }
            catch (int)
              {
                if (z < a)
                  return f58 (((table[shared & 15] | table[shared & 15]) & 63), ((9 + bytes[shared & 15]) & 1023));
                z = f58 (b, ((y * 3 + bytes[b & 15]) & 255)) & 1023;
              }
            for (int i69 = 0; i69 < 16; i69++)
              {
                if (bytes[i69] == 60)
                  break;
                bytes[i69] = (bytes[i69] + 1) & 63;
              }
            switch (((a + ((35 | table[b & 15]) & 63)) & 1023) % 31)
              {
              case 3:
                {
                  if ((x == 13 || x == 14 || x == 32))
                    return ((bytes[shared & 15] + x) & 1023);
                  if (((x & 3) == 3 || y == 28))
                    return ((table[shared & 15] | shared) & 63);
                }
              case -1:
                {
                  cell.low = ((((29 ^ table[a & 15]) & 1023) * 3 + table[x & 15]) & 255);
                  cell.high = ((((bytes[b & 15] + table[z & 15]) & 1023) - ((b - shared) & 127)) & 127);
                }
                break;
              case 2:
                {
                  if ((shared >= 16
    && shared <= 18))
                    return ((bytes[b & 15] + 2 * z) % 37);
                  if ((f58 (((bytes[z & 15] * 3 + bytes[a & 15]) & 255), ((shared - bytes[a & 15]) & 127)) > 53 && b + 1 > real[shared & 3]))
                    throw 2.5;
                  if (y + 1 > real[shared & 3])
                    return f20 (shared, ((table[y & 15] ^ table[x & 15]) & 1023));
                }
                break;
              case 1:
                {
                  if (y <= 9)
                    throw Failure (2);
                  cell.low = 28;
                  cell.high = 18;
                  if (real[shared & 3] < 52.5)
                    return ((bytes[x & 15] | shared) & 63);
                }
                break;
              case 5:
                {
                  if (f58 (((bytes[a & 15] + table[y & 15]) & 1023), ((40 ^ shared) & 1023)))
                    return f14 (((x ^ table[z & 15]) & 1023), 33);
                  if (((a & 3) == 0 || !pointers[shared & 7]))
                    throw Failure (2);
                }
              case 6:
              case 0:
                {
                  y = f20 (((shared + 2 * 8) % 37), ((z - z) & 127)) & 1023;
                  shared = (b + 1 > real[z & 3] || x < shared) ? (((b ^ table[b & 15]) & 1023) + 1) : (bytes[y & 15] + 2);
                  z = f58 (table[y & 15], 1) && cell.high > 5;
                }
              case 4:
              default:
                break;
                ;
              }
          }
          break;
        case 29:
          {
            switch (((b + ((table[z & 15] | 0) & 63)) & 1023) % 31)
              {
              case 26:
                {
                  y = b > 9 && z & 2;
                  table[y & 15] = ((a - ((11 | x) & 63)) & 127) & 1023;
                  z = ((((6 ^ bytes[y & 15]) & 1023) ^ table[x & 15]) & 1023);
                }
                break;
              case 5:
              case 12:
                break;
              case 29:
                {
                  y = ((((table[b & 15] + a) & 1023) * 3 + ((table[b & 15] ^ table[z & 15]) & 1023)) & 255);
                  if ((bytes[y & 15] >= '!' && bytes[y & 15] < '0'))
                    return f14 (((shared | table[y & 15]) & 63), table[y & 15]);
                  z = b;
                }
                break;
              case 2:
              default:
                {
                  x = 30;
                }
                ;
              }
          }
          break;
        case 17:
          {
            if (!(bytes[y & 15] >= '!' && bytes[y & 15] < '0'))
              {
                if ((real[a & 3] < 9.5 && !b))
                  return f58 (((a + 2 * b) % 37), ((b | table[b & 15]) & 63));
                y = f1 (((27 * 3 + x) & 255), y) & 1023;
              }
            switch (((b + table[x & 15]) & 1023) % 31)
              {
              case 21:
              default:
                {
                  if ((a + 1 > real[x & 3] || pointers[z & 7]))
                    return f58 (((18 - shared) & 127), ((table[a & 15] + bytes[x & 15]) & 1023));
                  shared = ((((table[a & 15] ^ table[x & 15]) & 1023) | ((a + 2 * x) % 37)) & 63);
                }
                break;
              case 10:
                {
                  z = f58 (((a - bytes[b & 15]) & 127), 39) & 1023;
                }
              case 8:
                {
                  shared = (y == 0 && z == 0) ? (((29 * 3 + bytes[shared & 15]) & 255) + 1) : (table[x & 15] + 2);
                  cell.low = ((((bytes[shared & 15] + bytes[x & 15]) & 1023) * 3 + ((x ^ 16) & 1023)) & 255);
                  cell.high = ((((table[y & 15] + 2 * bytes[a & 15]) % 37) - z) & 127);
                }
                break;
              case 29:
                break;
                ;
              }
          }
        case 10:
          {
            if (a > 54)
              {
                cell.low = 8;
                cell.high = ((x * 3 + 25) & 255);
                x = !(a != 18
    && a != 19) ? (((table[x & 15] * 3 + bytes[z & 15]) & 255) + 1) : (((table[z & 15] + 2 * a) % 37) + 2);
                x = ((((x + 2 * a) % 37) + ((z * 3 + bytes[a & 15]) & 255)) & 1023);
              }
          }
          break;
        case 6:
          {
            if (shared + 1 > real[shared & 3])
              return f37 (((table[a & 15] + a) & 1023), ((a * 3 + bytes[b & 15]) & 255));
          }
        default:
          {
            for (int i73 = 0; i73 < 1; i73++)
              {
                y = f58 (((bytes[shared & 15] * 3 + table[b & 15]) & 255), ((16 + table[z & 15]) & 1023)) & 1023;
                if (!(bytes[y & 15] >= '!' && bytes[y & 15] < '0'))
                  return f20 (((z ^ a) & 1023), ((table[z & 15] * 3 + 2) & 255));
                shared = (a < 6 || a > 35) ? (b + 1) : (bytes[z & 15] + 2);
              }
            for (int i74 = 0; i74 < 7; i74++)
              {
                cell.low = ((((table[x & 15] * 3 + table[y & 15]) & 255) + 2 * ((shared + 2 * 0) % 37)) % 37);
                cell.high = ((((y | 31) & 63) + ((bytes[y & 15] + 2 * table[x & 15]) % 37)) & 1023);
              }
            if (((cell.high > 6 || shared < 22) && (bytes[y & 15] == 35 || f37 (b, ((table[y & 15] ^ bytes[b & 15]) & 1023)))))
              {
                shared = b == a
    && y < x;
              }
          }
          ;
        }
    }
  catch (int)
    {
      if (z < 1)
        return f20 (((shared ^ a) & 1023), ((b ^ x) & 1023));
    }
  return fuel <= 0 ? a : f59 (a + 1, b);
}

static int (*calls75[4]) (int, int) = { f58, f1, f58, f58 };

static inline int
f76 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((b + shared) & 1023) % 13)
    {
    case 2:
      {
        if ((z & 3) == 1)
          {
            switch (((a + bytes[shared & 15]) & 1023) % 13)
              {
              case 4:
                {
                  x = ((((table[y & 15] ^ bytes[a & 15]) & 1023) ^ ((z * 3 + a) & 255)) & 1023);
                  if (f20 (x, ((shared - table[x & 15]) & 127)) > 38)
                    return f20 (b, ((shared - bytes[a & 15]) & 127));
                  z = f20 (((37 ^ shared) & 1023), ((bytes[y & 15] ^ bytes[shared & 15]) & 1023)) & 1023;
                }
              case 5:
                {
                  if (y + 1 > real[b & 3])
                    throw 2.5;
                }
              case 6:
                {
                  y = a < z && y != 55;
                  y = f1 (((table[x & 15] - y) & 127), ((y ^ x) & 1023)) & 1023;
                }
              case 7:
                break;
              case 8:
                break;
                ;
              }
            if (b)
              {
                z = f1 (((bytes[y & 15] + 2 * shared) % 37), 13) || (z & 3) == 1;
              }
            else
              {
                if ((y >= 12 && y <= 22))
                  throw 1;
                shared = f59 (31, ((bytes[x & 15] - 23) & 127)) & 1023;
                if ((y != 16 && y != 17))
                  return f58 (bytes[y & 15], ((bytes[a & 15] ^ bytes[shared & 15]) & 1023));
              }
          }
        else
          {
            for (int i79 = 0; i79 < 4 && y & 2; i79++)
              {
                x = f59 (bytes[shared & 15], ((y + bytes[y & 15]) & 1023)) & 1023;
                if (cell.low == 0)
                  continue;
                if ((z < b
    || y < 26))
                  break;
              }
            {
              int i80 = 0;
              do
              {
                i80++;
                y = y + 1 > real[z & 3] ? (table[shared & 15] + 1) : (((bytes[z & 15] | z) & 63) + 2);
                if (a > 27)
                  return f58 (((bytes[a & 15] + 4) & 1023), ((2 * 3 + shared) & 255));
              }
            while (i80 < 4);
            }
            switch (((z + ((y - a) & 127)) & 1023) % 7)
              {
              case 7:
                {
                  x = shared < 43 ? (z + 1) : (((25 | table[b & 15]) & 63) + 2);
                }
                break;
              case 8:
              case 9:
                {
                  shared = calls75[x & 3] (x, ((a + b) & 1023)) & 1023;
                  z = ((((26 + 2 * a) % 37) + ((bytes[a & 15] + 2 * bytes[shared & 15]) % 37)) & 1023);
                }
                break;
              case 4:
                {
                  x = a;
                }
                break;
              case 5:
              case 6:
              default:
                {
                  z = x <= 4 || bytes[a & 15] == 8;
                  if (x & 8)
                    return f58 (((bytes[z & 15] - b) & 127), ((table[b & 15] + y) & 1023));
                }
                break;
                ;
              }
          }
        x = b;
      }
      break;
    case 13:
      {
        if ((a == 0 && shared == 0))
          {
            for (int i82 = 0; i82 < 16; i82++)
              {
                table[i82] = 0;
              }
            for (int i83 = 0; i83 < 16; i83++)
              {
                shared += bytes[i83] > 32 ? table[i83] & 7 : bytes[i83] & 3;
                shared &= 1023;
              }
          }
        if (real[b & 3] < 4.5)
          {
            {
              int i84 = 0;
              
again85:
            i84++;
                y = !(cell.low == 6) ? (((z * 3 + bytes[x & 15]) & 255) + 1) : (((y | bytes[b & 15]) & 63) + 2);
                table[shared & 15] = ((((z + 2 * 18) % 37) * 3 + table[y & 15]) & 255) & 1023;
                if (table[shared & 15] > 44)
                  throw 2.5;
            if (i84 < 6)
              goto again85;
            }
          }
        try
          {
            Guard guard (((shared + z) & 1023));
            if ((z == 0
    && b == 0))
              return f59 (((24 - bytes[a & 15]) & 127), table[a & 15]);
            if ((!pointers[b & 7] || (x & 3) == 0))
              return ((bytes[a & 15] * 3 + bytes[y & 15]) & 255);
            for (int i86 = 0; i86 < 1; i86++)
              {
                z = ((((bytes[x & 15] ^ x) & 1023) * 3 + ((b + bytes[shared & 15]) & 1023)) & 255);
                shared = table[y & 15];
              }
          }
        catch (int)
          {
            z = ((bytes[b & 15] ^ ((table[b & 15] - bytes[x & 15]) & 127)) & 1023);
            x = calls75[b & 3] (z, ((6 * 3 + table[z & 15]) & 255)) > 13 ? (((table[z & 15] + table[y & 15]) & 1023) + 1) : (((table[b & 15] * 3 + table[y & 15]) & 255) + 2);
          }
      }
      break;
    case -1:
    default:
      {
        for (int i87 = 0; i87 < 4; i87++)
          {
            if (b < 15)
              {
                if (f37 (((a + bytes[z & 15]) & 1023), ((31 + bytes[shared & 15]) & 1023)))
                  return f14 (((z - x) & 127), ((39 | y) & 63));
              }
            else
              {
                if (z < x)
                  return f59 (((shared + b) & 1023), ((bytes[b & 15] | table[x & 15]) & 63));
                if ((shared
    && a > 39))
                  throw 1;
                if (!(x))
                  return ((y + y) & 1023);
              }
            if ((f37 (((bytes[x & 15] + 2 * b) % 37), bytes[b & 15]) > 46 || z < x))
              return ((1 + table[b & 15]) & 1023);
          }
        {
          int i88 = 0;
          do
          {
            i88++;
            switch (((z + y) & 1023) % 31)
              {
              case 6:
                {
                  if (table[shared & 15] > 50)
                    throw Failure (2);
                  cell.low = 8;
                  cell.high = ((((25 | bytes[z & 15]) & 63) - ((2 | y) & 63)) & 127);
                  z = table[shared & 15];
                }
                break;
              case 4:
              default:
                {
                  if (y & 8)
                    break;
                  if (real[b & 3] < 59.5)
                    return f1 (((37 - y) & 127), table[y & 15]);
                }
              case 7:
                {
                  shared = cell.low == 2 || f14 (bytes[x & 15], ((bytes[b & 15] + z) & 1023));
                }
                break;
              case -1:
                break;
              case 0:
                break;
              case 5:
                {
                  x = f58 (bytes[z & 15], bytes[b & 15]) > 0 ? (((bytes[z & 15] * 3 + z) & 255) + 1) : (0 + 2);
                  if ((z + 1 > real[shared & 3] && (b & 3) == 2))
                    return calls75[b & 3] (((table[x & 15] ^ bytes[y & 15]) & 1023), ((1 | shared) & 63));
                }
                break;
              case 2:
                {
                  if (cell.high > 11)
                    throw 2.5;
                }
                break;
              case 3:
                {
                  if (cell.high > 10)
                    throw Failure (2);
                }
                break;
              case 1:
                {
                  cell.low = ((((bytes[shared & 15] | bytes[a & 15]) & 63) | ((a + 2 * a) % 37)) & 63);
                  cell.high = x;
                  z = ((((34 + 22) & 1023) * 3 + ((a - table[a & 15]) & 127)) & 255);
                  shared = cell.high > 6 ? (((19 * 3 + bytes[x & 15]) & 255) + 1) : (((bytes[shared & 15] * 3 + 14) & 255) + 2);
                }
                break;
                ;
              }
            if (shared & 1)
              return calls75[shared & 3] (((table[y & 15] ^ x) & 1023), ((bytes[a & 15] + 29) & 1023));
            for (int i90 = 0; i90 < 0 && b < 25; i90++)
              {
                cell.low = 11;
                cell.high = ((((31 - bytes[shared & 15]) & 127) + ((bytes[b & 15] ^ 20) & 1023)) & 1023);
                if (shared & 8)
                  throw 2.5;
                table[x & 15] = ((((10 - x) & 127) | shared) & 63) & 1023;
              }
          }
        while (i88 < 5);
        }
      }
      break;
      ;
    }
  return fuel <= 0 ? a : f76 (a + 1, b);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 37; a++)
    {
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f20 (a, b)) & 1023;
      b = (b + f37 (a, b)) & 1023;
      b = (b + f58 (a, b)) & 1023;
      b = (b + f59 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
