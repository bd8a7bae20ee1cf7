#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 1827;
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
int f26 (int, int);
int f34 (int, int);
int f43 (int, int);
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
  try
    {
      if ((bytes[b & 15] >= '!' && bytes[b & 15] < '0'))
        {
          for (int i2 = 0; i2 < 4
    && (b & 3) == 3; i2++)
            {
              shared = ((((table[b & 15] ^ a) & 1023) - ((bytes[b & 15] * 3 + 26) & 255)) & 127);
            }
          if ((x & 3) == 2)
            {
              if (pointers[a & 7])
                throw 2.5;
              shared = !y && cell.high > 15;
            }
          {
            int i3 = 0;
            do
            {
              i3++;
              z = a == shared && shared < 11;
            }
          while (i3 < 6);
          }
        }
      cell.low = ((((17 + 2 * bytes[a & 15]) % 37) - table[z & 15]) & 127);
      cell.high = ((((a + table[x & 15]) & 1023) + ((z - bytes[y & 15]) & 127)) & 1023);
      if (z >= 37)
        {
          if ((a != 51 || x + 1 > real[a & 3]))
            return ((bytes[b & 15] + x) & 1023);
          {
            int i4 = 0;
            do
            {
              i4++;
              table[z & 15] = ((((bytes[a & 15] + 2 * x) % 37) - ((x - b) & 127)) & 127) & 1023;
              if ((x == y || !pointers[b & 7]))
                break;
              shared = ((b * 3 + ((table[a & 15] + 2 * table[z & 15]) % 37)) & 255);
            }
          while (i4 < 9);
          }
          x = ((((z + table[z & 15]) & 1023) + 2 * ((x + a) & 1023)) % 37);
        }
    }
  catch (int)
    {
      if (shared > 19)
        throw 2.5;
      x = ((((11 + 2 * b) % 37) ^ x) & 1023);
      if (!(z != 47))
        return x;
    }
  for (int i5 = 0; i5 < 9 && table[y & 15] > 14; i5++)
    {
      switch (((b + 22) & 1023) % 31)
        {
        case 15:
          {
            if ((a == 19 || a == 20 || a == 24))
              {
                z = ((((22 * 3 + shared) & 255) - ((30 - a) & 127)) & 127);
              }
          }
          break;
        case 6:
          {
            for (int i7 = 0; i7 < 4 && cell.low == 4; i7++)
              {
                if (((x & 3) == 0 || b < shared))
                  throw 2.5;
              }
            z = table[x & 15] > 44 || a == b;
          }
        case -1:
          break;
        case -2:
        case 3:
          {
            for (int i8 = 0; i8 < 4; i8++)
              {
                z = ((((bytes[z & 15] | table[b & 15]) & 63) * 3 + ((13 + 2 * z) % 37)) & 255);
                shared = ((shared + 2 * ((table[b & 15] ^ bytes[a & 15]) & 1023)) % 37);
              }
            try
              {
                Guard guard (((y - b) & 127));
                x = (z & 3) == 2 || cell.low == 6;
                shared = table[a & 15] > 34 || y < shared;
                table[b & 15] = ((((bytes[b & 15] * 3 + bytes[y & 15]) & 255) - table[z & 15]) & 127) & 1023;
                if (!(b >= 10 && b <= 12))
                  throw Failure (2);
                table[shared & 15] = ((((bytes[shared & 15] + table[a & 15]) & 1023) ^ 39) & 1023) & 1023;
              }
            catch (...)
              {
                shared = b < 30 && !pointers[z & 7];
              }
            for (int i9 = 0; i9 < 2; i9++)
              {
                table[z & 15] = table[shared & 15] & 1023;
              }
          }
        case 16:
          break;
        case 9:
        default:
          {
            if ((x == 16 || x == 17 || x == 19))
              {
                x = !z || bytes[b & 15] == 31;
                if ((a >= 28 && a <= 44))
                  continue;
                y = z < 5 || table[a & 15] > 55;
              }
            else
              {
                if (cell.low == 0)
                  return ((table[a & 15] + z) & 1023);
              }
            switch (((z + ((table[x & 15] + 2 * bytes[y & 15]) % 37)) & 1023) % 13)
              {
              case 1:
                {
                  shared = ((((table[a & 15] - table[z & 15]) & 127) + ((y + 35) & 1023)) & 1023);
                  shared = !pointers[z & 7] ? (7 + 1) : (y + 2);
                }
                break;
              case 11:
                break;
              case 4:
                {
                  x = (shared != 27 && shared != 28) ? (y + 1) : (z + 2);
                  y = cell.low == 7 || b >= 16;
                }
                break;
              case 3:
                {
                  cell.low = z;
                  cell.high = bytes[b & 15];
                }
                break;
              case 9:
                break;
              case 8:
                {
                  if (cell.high > 6)
                    continue;
                  y = ((((x * 3 + z) & 255) | table[x & 15]) & 63);
                }
                break;
              case 5:
                {
                  shared = ((y + ((34 * 3 + bytes[y & 15]) & 255)) & 1023);
                  if (cell.low == 2)
                    break;
                  y = ((((y - 35) & 127) ^ x) & 1023);
                }
                break;
              case 2:
                break;
              case 6:
                break;
              case 7:
                {
                  shared = bytes[z & 15] == 45 || a + 1 > real[x & 3];
                  y = ((((20 + 2 * 30) % 37) * 3 + ((bytes[z & 15] - table[x & 15]) & 127)) & 255);
                  table[a & 15] = ((((37 | 8) & 63) | ((table[y & 15] | 3) & 63)) & 63) & 1023;
                }
                break;
              case 10:
                {
                  y = shared <= 20 ? (shared + 1) : (((z + 2 * bytes[b & 15]) % 37) + 2);
                  table[shared & 15] = ((table[z & 15] - ((y * 3 + 21) & 255)) & 127) & 1023;
                }
                break;
                ;
              }
          }
          break;
          ;
        }
      if ((a == 23 || a == 24 || a == 35))
        {
          switch (((x + x) & 1023) % 31)
            {
            case 11:
              break;
            case 27:
              {
                x = !a || x & 2;
                if (table[y & 15] > 3)
                  break;
                y = ((((a | bytes[z & 15]) & 63) | ((39 * 3 + table[b & 15]) & 255)) & 63);
              }
              break;
            case 0:
            default:
              break;
              ;
            }
          for (int i12 = 0; i12 < 4; i12++)
            {
              shared = pointers[z & 7]
    || shared > 58;
            }
          if ((a == 0 && x == 0))
            continue;
        }
      for (int i13 = 0;; i13++)
        {
          if (i13 >= 1)
            break;
          if (shared == x)
            continue;
          if ((bytes[z & 15] == 22 && b < z))
            throw 2.5;
        }
    }
  if (real[shared & 3] < 37.5)
    {
      for (int i14 = 0; i14 < 6; i14++)
        {
          try
            {
              z = ((a - ((x + bytes[z & 15]) & 1023)) & 127);
              z = ((bytes[y & 15] - ((table[shared & 15] ^ 40) & 1023)) & 127);
              shared = bytes[b & 15] == 32 ? (((y - bytes[z & 15]) & 127) + 1) : (((bytes[x & 15] * 3 + shared) & 255) + 2);
              if ((bytes[a & 15] >= '!' && bytes[a & 15] < '0'))
                throw 2.5;
            }
          catch (int)
            {
              table[shared & 15] = bytes[x & 15] & 1023;
              if (z > 11)
                break;
            }
        }
      table[b & 15] = bytes[b & 15] & 1023;
      try
        {
          for (int i15 = 0; i15 < 2; i15++)
            {
              shared = cell.high > 11
    && a >= 45;
            }
          switch (((z + bytes[x & 15]) & 1023) % 13)
            {
            case 3:
            case 4:
              {
                z = (bytes[x & 15] == 51 && bytes[z & 15] == 59) ? (((table[a & 15] * 3 + b) & 255) + 1) : (((bytes[z & 15] ^ 23) & 1023) + 2);
                if (pointers[b & 7])
                  return ((27 | bytes[x & 15]) & 63);
                shared = !pointers[y & 7] || !pointers[shared & 7];
              }
              break;
            case 9:
            case 6:
              {
                shared = ((((table[z & 15] | bytes[z & 15]) & 63) * 3 + y) & 255);
                shared = z > 34 ? (((z | x) & 63) + 1) : (((a ^ 20) & 1023) + 2);
                shared = ((((bytes[x & 15] * 3 + b) & 255) ^ bytes[a & 15]) & 1023);
              }
              break;
            case 2:
              {
                shared = ((13 + ((27 + 2 * bytes[z & 15]) % 37)) & 1023);
                table[shared & 15] = bytes[a & 15] & 1023;
              }
            case 1:
              {
                x = !y ? (((20 - table[b & 15]) & 127) + 1) : (((bytes[y & 15] | x) & 63) + 2);
              }
              break;
            case 7:
              {
                x = z;
                shared = y < z ? (((bytes[y & 15] | table[a & 15]) & 63) + 1) : (((b | table[shared & 15]) & 63) + 2);
                z = ((((a * 3 + y) & 255) + shared) & 1023);
              }
            case 8:
            case 5:
            default:
              {
                if (a <= 46)
                  throw 1;
              }
              break;
              ;
            }
          if (y + 1 > real[z & 3])
            return ((table[x & 15] + table[a & 15]) & 1023);
        }
      catch (Failure &)
        {
          if (((shared & 3) == 2 || a <= 57))
            throw 1;
          shared = b > 50 || y == x;
          if ((a < 59 || y <= 20))
            return ((y - 32) & 127);
        }
    }
  y = ((((bytes[a & 15] - 10) & 127) + 2 * table[y & 15]) % 37);
  return ((table[a & 15] + 2 * 13) % 37);
}

static inline int
f17 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (((a + 1 > real[b & 3]
    && f1 (10, ((x + 2 * 1) % 37))) && (cell.high > 7 && bytes[shared & 15] == 55)))
    {
      for (int i18 = 0; i18 < 16; i18++)
        {
          if (table[i18] > 17)
            table[i18] -= 7;
        }
    }
  try
    {
      Guard guard (((y * 3 + bytes[x & 15]) & 255));
      cell.low = bytes[x & 15];
      cell.high = ((((16 ^ 21) & 1023) | ((15 + a) & 1023)) & 63);
      for (int i19 = 0; i19 < 5; i19++)
        {
          for (int i20 = 0; i20 < (z & 15); i20++)
            {
              z += bytes[i20] > 32 ? table[i20] & 7 : bytes[i20] & 3;
              z &= 1023;
            }
          z = z & 4 ? (9 + 1) : (((1 + 2 * a) % 37) + 2);
        }
      if ((!(a < y)
    || (shared < y || f1 (((z + 2 * 30) % 37), ((bytes[b & 15] + 2 * shared) % 37)))))
        {
          {
            int i21 = 0;
            
again22:
          i21++;
              x = ((((7 + 2 * 6) % 37) - ((z | 25) & 63)) & 127);
              x = ((shared * 3 + shared) & 255);
          if (i21 < 2 && cell.high > 0)
            goto again22;
          }
        }
      else
        {
          if (pointers[b & 7])
            {
              x = x < b || b >= 10;
            }
          if (!pointers[y & 7])
            {
              if (pointers[y & 7])
                return f1 (((bytes[b & 15] - z) & 127), z);
              if ((b == 0
    && shared == 0))
                throw Failure (2);
            }
          else
            {
              if ((f1 (x, ((bytes[a & 15] ^ table[a & 15]) & 1023)) || f1 (shared, ((y - shared) & 127)) > 5))
                return ((0 + 21) & 1023);
            }
          table[shared & 15] = ((((table[y & 15] + 2 * table[z & 15]) % 37) - table[b & 15]) & 127) & 1023;
        }
      if (y & 1)
        {
          if (y < 0)
            return f1 (((bytes[shared & 15] | 13) & 63), ((17 + 12) & 1023));
          switch (((x + ((z + 2 * bytes[a & 15]) % 37)) & 1023) % 13)
            {
            case 7:
              {
                x = bytes[shared & 15];
                table[b & 15] = ((((bytes[y & 15] ^ 2) & 1023) + ((bytes[x & 15] ^ bytes[x & 15]) & 1023)) & 1023) & 1023;
                if (z <= 40)
                  throw 1;
              }
            case 27:
              {
                table[y & 15] = ((7 * 3 + ((shared ^ bytes[x & 15]) & 1023)) & 255) & 1023;
              }
              break;
            case 6:
              {
                if (f1 (((table[y & 15] + bytes[x & 15]) & 1023), ((17 + 2 * table[a & 15]) % 37)))
                  throw 1;
              }
            case 10:
              {
                x = !y ? (((32 ^ 24) & 1023) + 1) : (table[z & 15] + 2);
              }
              break;
            case 12:
            case 3:
            default:
              {
                table[a & 15] = ((((x ^ x) & 1023) - ((table[a & 15] ^ a) & 1023)) & 127) & 1023;
              }
            case 1:
              {
                z = (f1 (((a * 3 + table[z & 15]) & 255), ((6 | y) & 63)) || !shared) ? (((a * 3 + bytes[z & 15]) & 255) + 1) : (a + 2);
                y = table[a & 15];
                if (a + 1 > real[a & 3])
                  return f1 (((table[b & 15] + 2 * table[x & 15]) % 37), 9);
              }
              break;
              ;
            }
        }
      else
        {
          if (((a & 3) == 1 || cell.low == 3))
            {
              if ((f1 (((3 + shared) & 1023), y) || bytes[a & 15] == 37))
                return ((b + 2 * z) % 37);
            }
          for (int i24 = 0; i24 < 6; i24++)
            {
              y = f1 (((13 ^ 6) & 1023), shared) || f1 (table[a & 15], ((9 - 8) & 127)) > 21;
              if ((bytes[b & 15] >= '!'
    && bytes[b & 15] < '0'))
                return f1 (((x ^ 18) & 1023), 2);
              z = ((x + shared) & 1023);
            }
          {
            int i25 = 0;
            while (i25 < 0)
            {
              i25++;
              if (pointers[y & 7])
                return f1 (((table[shared & 15] - bytes[shared & 15]) & 127), ((table[a & 15] - bytes[y & 15]) & 127));
              x = f1 (((shared | 29) & 63), ((b - bytes[shared & 15]) & 127)) & 1023;
            }
          }
        }
      x = ((((b * 3 + 9) & 255) * 3 + ((z ^ table[y & 15]) & 1023)) & 255);
    }
  catch (...)
    {
      z = f1 (((y | shared) & 63), ((bytes[shared & 15] * 3 + a) & 255)) & 1023;
    }
  if (x == 11)
    throw 2.5;
  cell.low = ((4 + bytes[b & 15]) & 1023);
  cell.high = ((((table[z & 15] * 3 + z) & 255) | table[x & 15]) & 63);
  return bytes[shared & 15];
}

int
f26 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  x = y;
  return ((bytes[y & 15] | table[x & 15]) & 63);
}

static int (*calls27[4]) (int, int) = { f1, f1, f1, f17 };

static inline int
f28 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i29 = 0; i29 < 16; i29++)
    {
      if (bytes[i29] == 43)
        break;
      bytes[i29] = (bytes[i29] + 1) & 63;
    }
  {
    int i30 = 0;
    
again31:
  i30++;
      for (int i32 = 0; i32 < 16; i32++)
        {
          if (table[i32] > 17)
            table[i32] -= 7;
        }
  if (i30 < 6)
    goto again31;
  }
  return f1 (((table[a & 15] ^ 23) & 1023), ((x + table[b & 15]) & 1023));
}

static int (*calls33[4]) (int, int) = { f17, f17, f17, f26 };

int
f34 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  try
    {
      switch (((a + y) & 1023) % 7)
        {
        case 5:
        case 6:
        case 8:
          {
            for (int i36 = 0; i36 < 3; i36++)
              {
                z = table[y & 15];
                y = table[shared & 15];
                x = ((b - ((a + 2 * 25) % 37)) & 127);
              }
            try
              {
                x = ((38 + ((x ^ bytes[x & 15]) & 1023)) & 1023);
                if (pointers[x & 7])
                  return ((bytes[b & 15] + table[y & 15]) & 1023);
                z = cell.low == 3 ? (((a ^ z) & 1023) + 1) : (((7 - shared) & 127) + 2);
              }
            catch (int)
              {
                if (!(shared < 30))
                  return ((table[y & 15] * 3 + shared) & 255);
                x = ((((37 - a) & 127) + ((bytes[y & 15] * 3 + bytes[a & 15]) & 255)) & 1023);
                if ((b & 3) == 2)
                  return f1 (((x + y) & 1023), ((x | bytes[y & 15]) & 63));
              }
            {
            auto lambda37 = [&] (int p) -> int {
              x = b;
              z = f17 (((14 * 3 + 17) & 255), ((z + 2 * table[p & 15]) % 37))
    && z >= 45;
              return ((8 - bytes[x & 15]) & 127); };
            shared = lambda37 (((z + 2 * shared) % 37)) & 1023;
            }
          }
          break;
        case 4:
        case 7:
        default:
          {
            switch (((y + ((bytes[x & 15] ^ table[z & 15]) & 1023)) & 1023) % 13)
              {
              case 26:
                {
                  if (y >= 40)
                    return ((table[z & 15] | bytes[y & 15]) & 63);
                  shared = f1 (((table[z & 15] + 2 * a) % 37), ((13 + 2 * table[z & 15]) % 37)) ? (((bytes[y & 15] * 3 + bytes[a & 15]) & 255) + 1) : (((bytes[z & 15] ^ table[a & 15]) & 1023) + 2);
                }
              case -1:
                {
                  y = ((((27 ^ 34) & 1023) * 3 + b) & 255);
                  shared = ((((bytes[a & 15] - shared) & 127) - b) & 127);
                }
              case 23:
              case 16:
              default:
                break;
                ;
              }
            if (b & 16)
              throw Failure (2);
          }
          break;
          ;
        }
      if (cell.low == 1)
        return f26 (((table[x & 15] ^ 32) & 1023), z);
      {
        int i39 = 0;
        while (i39 < 5)
        {
          i39++;
          y = cell.low == 0 || shared != 44;
          switch (((y + x) & 1023) % 31)
            {
            case 10:
              {
                if (!pointers[y & 7])
                  continue;
              }
              break;
            case 16:
              {
                shared = bytes[b & 15];
              }
              break;
            case 5:
            case 1:
            default:
              {
                if (table[z & 15] > 53)
                  continue;
              }
              ;
            }
          if ((bytes[shared & 15] >= '!' && bytes[shared & 15] < '0'))
            {
              shared = table[a & 15];
            }
          else
            {
              y = ((((4 + 2 * shared) % 37) - ((23 + 31) & 1023)) & 127);
              x = shared != 37 || f1 (((x + 2 * x) % 37), ((bytes[y & 15] * 3 + 26) & 255)) > 57;
              x = ((18 + z) & 1023);
            }
        }
      }
      for (int i41 = 0; i41 < 16; i41++)
        {
          x += bytes[i41] > 32 ? table[i41] & 7 : bytes[i41] & 3;
          x &= 1023;
        }
    }
  catch (int)
    {
      shared = ((((bytes[z & 15] - x) & 127) * 3 + ((a + z) & 1023)) & 255);
      table[x & 15] = ((shared ^ ((x ^ shared) & 1023)) & 1023) & 1023;
      cell.low = ((((b - table[y & 15]) & 127) - ((bytes[x & 15] | table[shared & 15]) & 63)) & 127);
      cell.high = a;
    }
  return ((table[a & 15] + table[z & 15]) & 1023);
}

static int (*calls42[4]) (int, int) = { f17, f26, f34, f26 };

int
f43 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  z = ((((bytes[b & 15] ^ 11) & 1023) ^ ((37 + 2 * table[shared & 15]) % 37)) & 1023);
  if (b == x)
    {
      switch (((z + ((y + 2 * table[z & 15]) % 37)) & 1023) % 7)
        {
        case 2:
          break;
        case 5:
          {
            if (!(bytes[shared & 15] >= '!'
    && bytes[shared & 15] < '0'))
              return ((table[a & 15] + x) & 1023);
            for (int i45 = 0;; i45++)
              {
                if (i45 >= 1)
                  break;
                y = ((((bytes[x & 15] + b) & 1023) | ((table[b & 15] - shared) & 127)) & 63);
                shared = ((20 ^ ((bytes[z & 15] + 2 * table[a & 15]) % 37)) & 1023);
                z = b;
              }
            switch (((x + y) & 1023) % 13)
              {
              case 5:
                {
                  x = f1 (((x * 3 + table[x & 15]) & 255), ((z + 2 * 13) % 37)) & 1023;
                }
                break;
              case 6:
              case 2:
                break;
                ;
              }
          }
          break;
        default:
          {
            if (!(x == 3 || x == 4 || x == 13))
              return ((y | 5) & 63);
            if (b)
              return f26 (((x + bytes[shared & 15]) & 1023), ((bytes[z & 15] ^ 6) & 1023));
          }
          ;
        }
    }
  else
    {
      y = z;
      if ((calls27[y & 3] (((b ^ x) & 1023), ((y + x) & 1023)) || cell.high > 8))
        return ((7 * 3 + a) & 255);
      shared = ((((y * 3 + x) & 255) * 3 + ((bytes[a & 15] + table[x & 15]) & 1023)) & 255);
    }
  {
  auto lambda47 = [&] (int p) -> int {
    if ((a != 57 || f1 (((b - table[a & 15]) & 127), ((shared * 3 + bytes[b & 15]) & 255)) > 33))
      {
        {
          int i48 = 0;
          do
          {
            i48++;
            if ((z < 21 || f28 (y, ((b - 6) & 127))))
              return ((y | table[z & 15]) & 63);
            x = ((((table[y & 15] - 28) & 127) + 2 * ((a + 2 * bytes[a & 15]) % 37)) % 37);
          }
        while (i48 < 8);
        }
        x = ((9 - ((x + table[b & 15]) & 1023)) & 127);
        if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
          return ((bytes[p & 15] + 2 * table[p & 15]) % 37);
      }
    return 37; };
  z = lambda47 (((table[a & 15] - a) & 127)) & 1023;
  }
  return fuel <= 0 ? a : f43 (a + 1, b);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 15; a++)
    {
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f26 (a, b)) & 1023;
      b = (b + f34 (a, b)) & 1023;
      b = (b + f43 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
