#define OWN 1
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
f5 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i6 = 0;
    while (i6 < 9)
    {
      i6++;
      if (!(y <= 21))
        continue;
      if (real[a & 3] < 9.5)
        {
          try
            {
              Guard guard (5);
              shared = b & 8 && a >= 25;
              if ((x == 12 || x == 13 || x == 27))
                return ((bytes[x & 15] ^ bytes[shared & 15]) & 1023);
              shared = x;
              shared = 19;
            }
          catch (Failure &)
            {
              if (f1 (bytes[b & 15], ((table[y & 15] ^ a) & 1023)))
                return f1 (b, ((y + 2 * table[z & 15]) % 37));
            }
          switch (((b + ((40 - y) & 127)) & 1023) % 7)
            {
            case 7:
              {
                z = !pointers[z & 7] || cell.high > 13;
                z = ((table[x & 15] + ((z + bytes[y & 15]) & 1023)) & 1023);
              }
              break;
            case 6:
            case 3:
              {
                if (!pointers[y & 7])
                  return f1 (((z - 40) & 127), ((a ^ z) & 1023));
                if (f1 (((bytes[a & 15] * 3 + b) & 255), ((y - bytes[shared & 15]) & 127)) > 53)
                  break;
                y = bytes[shared & 15];
              }
              break;
            case 5:
              break;
            case 8:
            case 4:
            default:
              {
                if ((x >= 48 && cell.low == 6))
                  return table[shared & 15];
                if (!(bytes[x & 15] >= '!' && bytes[x & 15] < '0'))
                  return ((bytes[x & 15] + bytes[x & 15]) & 1023);
                if ((bytes[b & 15] == 38 && f1 (((table[shared & 15] | a) & 63), ((shared - 24) & 127)) > 22))
                  continue;
              }
              break;
              ;
            }
          {
            int i8 = 0;
            
again9:
          i8++;
              shared = f1 (((b ^ bytes[y & 15]) & 1023), ((table[x & 15] + 2 * table[z & 15]) % 37)) || b < y;
              shared = ((((25 - table[y & 15]) & 127) ^ ((bytes[b & 15] ^ table[y & 15]) & 1023)) & 1023);
              if ((z < a && real[b & 3] < 45.5))
                throw 2.5;
          if (i8 < 7)
            goto again9;
          }
        }
      else
        {
          if ((bytes[a & 15] >= '!' && bytes[a & 15] < '0'))
            throw Failure (2);
          if (f1 (((x ^ table[a & 15]) & 1023), ((z | bytes[shared & 15]) & 63)) > 3)
            throw 1;
        }
    }
  }
  x = ((((bytes[z & 15] ^ 19) & 1023) + 2 * ((x - 7) & 127)) % 37);
  {
    int i10 = 0;
    
again11:
  i10++;
      switch (((a + a) & 1023) % 13)
        {
        case 26:
        default:
          {
            for (int i13 = 0;; i13++)
              {
                if (i13 >= 9)
                  break;
                shared = z;
              }
            if ((shared < 6 || shared > 35))
              {
                x = ((((bytes[b & 15] + 2 * a) % 37) ^ y) & 1023);
                if (shared < 60)
                  return f1 (((z | y) & 63), 39);
                shared = f1 (((12 * 3 + bytes[shared & 15]) & 255), ((table[a & 15] | table[y & 15]) & 63)) & 1023;
              }
            else
              {
                z = table[z & 15];
                y = ((((table[a & 15] + 2 * x) % 37) + ((bytes[b & 15] - table[b & 15]) & 127)) & 1023);
                shared = ((((bytes[shared & 15] ^ y) & 1023) ^ b) & 1023);
              }
          }
          break;
        case 14:
          {
            if ((b & 3) == 2)
              return f1 (((bytes[z & 15] * 3 + table[x & 15]) & 255), ((y + 2 * table[y & 15]) % 37));
            try
              {
                if (f1 (((b - bytes[b & 15]) & 127), ((25 | shared) & 63)) > 50)
                  return f1 (((26 | 32) & 63), table[x & 15]);
                z = shared;
                z = ((((shared + table[y & 15]) & 1023) + ((16 ^ b) & 1023)) & 1023);
              }
            catch (int)
              {
                if ((!pointers[a & 7] && !pointers[x & 7]))
                  throw 1;
                y = 8;
              }
          }
          break;
        case 4:
          {
            if ((shared != 3 && shared != 4))
              {
                x = ((bytes[x & 15] * 3 + ((bytes[y & 15] + shared) & 1023)) & 255);
                if ((bytes[x & 15] >= '!' && bytes[x & 15] < '0'))
                  throw 2.5;
                if (shared < z)
                  return f1 (((z + 2 * shared) % 37), ((z ^ 15) & 1023));
              }
            else
              {
                if (f1 (bytes[a & 15], ((y - shared) & 127)) > 51)
                  return ((y + table[shared & 15]) & 1023);
                if ((f1 (((x - 24) & 127), ((x ^ table[shared & 15]) & 1023)) > 32 || cell.low == 7))
                  throw Failure (2);
                x = 32;
              }
          }
          break;
        case 25:
          {
            if (z > 23)
              throw Failure (2);
          }
          ;
        }
      if (table[b & 15] > 47)
        {
          cell.low = ((((bytes[x & 15] - b) & 127) + 2 * y) % 37);
          cell.high = ((((bytes[b & 15] + 2 * table[b & 15]) % 37) ^ ((y + bytes[z & 15]) & 1023)) & 1023);
          y = ((((table[a & 15] - table[shared & 15]) & 127) | ((y * 3 + table[a & 15]) & 255)) & 63);
        }
  if (i10 < 8)
    goto again11;
  }
  shared = ((((table[b & 15] | b) & 63) ^ y) & 1023);
  return 20;
}

int
f15 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i16 = 0;
    while (i16 < 9 && f1 (((table[a & 15] | 40) & 63), table[y & 15]))
    {
      i16++;
      try
        {
          switch (((x + ((table[y & 15] | bytes[z & 15]) & 63)) & 1023) % 7)
            {
            case 2:
              {
                shared = ((((16 + table[shared & 15]) & 1023) ^ ((z + 2 * table[z & 15]) % 37)) & 1023);
              }
              break;
            case 9:
              {
                if ((f1 (((18 ^ x) & 1023), ((bytes[shared & 15] | 18) & 63)) && f1 (bytes[z & 15], ((35 * 3 + table[b & 15]) & 255))))
                  continue;
                if ((b == 0 && z == 0))
                  break;
              }
              break;
            case 8:
              {
                x = bytes[shared & 15] == 33 ? (((b * 3 + b) & 255) + 1) : (((22 | 37) & 63) + 2);
                if (pointers[y & 7])
                  throw 1;
                if (!pointers[b & 7])
                  throw Failure (2);
              }
            case 4:
            default:
              {
                table[x & 15] = table[x & 15] & 1023;
                shared = ((((shared ^ 29) & 1023) | ((z * 3 + x) & 255)) & 63);
              }
              break;
            case 6:
              {
                if ((b >= 11 && b <= 34))
                  throw Failure (2);
              }
              break;
            case 3:
              {
                if ((y == 24 || y == 25 || y == 35))
                  return f5 (bytes[x & 15], ((bytes[y & 15] ^ x) & 1023));
                if ((f14 (((b * 3 + table[x & 15]) & 255), bytes[a & 15]) && !y))
                  return ((table[y & 15] * 3 + bytes[y & 15]) & 255);
                y = f14 (((20 * 3 + y) & 255), ((y ^ bytes[x & 15]) & 1023)) & 1023;
              }
              break;
            case 7:
              break;
            case 5:
              {
                shared = shared > 59 ? (a + 1) : (((table[a & 15] | 40) & 63) + 2);
              }
              break;
              ;
            }
          if ((y != 28 && y != 29))
            break;
          for (int i18 = 0; i18 < 16; i18++)
            {
              table[i18] = (table[i18] + 27) & 511;
            }
          for (int i19 = 0; i19 < (a & 15); i19++)
            {
              table[i19] = (table[i19] + ((z | bytes[y & 15]) & 63)) & 511;
            }
          for (int i20 = 0;; i20++)
            {
              if (i20 >= 9)
                break;
              y = z & 2 && y < 26;
            }
          if (cell.high > 9)
            {
              cell.low = ((((shared + bytes[z & 15]) & 1023) + 2 * ((table[y & 15] + 16) & 1023)) % 37);
              cell.high = ((((bytes[a & 15] - 39) & 127) + 2 * ((x | 4) & 63)) % 37);
              shared = 0;
              z = (table[shared & 15] > 18 || z < 28) ? (((a | b) & 63) + 1) : (((7 * 3 + 17) & 255) + 2);
            }
        }
      catch (Failure &)
        {
          shared = f14 (((x + 2 * 25) % 37), ((b | bytes[a & 15]) & 63)) & 1023;
          y = f5 (((a ^ y) & 1023), ((shared | 3) & 63)) & 1023;
          table[x & 15] = ((table[b & 15] | ((a - a) & 127)) & 63) & 1023;
          throw;
        }
      if (shared & 8)
        break;
    }
  }
  for (int i21 = 0;; i21++)
    {
      if (i21 >= 0)
        break;
      if ((!shared || y))
        {
          if ((f14 (bytes[b & 15], ((x - bytes[z & 15]) & 127)) > 20 || y == 24))
            return f1 (((table[a & 15] - b) & 127), ((y | table[a & 15]) & 63));
        }
      else
        {
          if ((y < 18
    || y > 29))
            {
              x = ((((bytes[shared & 15] + 2 * y) % 37) - z) & 127);
            }
          {
            int i22 = 0;
            do
            {
              i22++;
              if (x > 10)
                continue;
              if (shared != 48)
                break;
              x = table[z & 15] > 26 ? (((y + 2 * a) % 37) + 1) : (((bytes[y & 15] + 2 * 39) % 37) + 2);
            }
          while (i22 < 0);
          }
          if ((f1 (((x * 3 + b) & 255), ((bytes[shared & 15] + 2 * x) % 37)) || cell.high > 13))
            {
              y = cell.low == 2 && f5 (((b | table[z & 15]) & 63), ((shared * 3 + b) & 255)) > 35;
              shared = shared;
            }
          else
            {
              if (z != 48)
                throw 1;
            }
        }
      for (int i23 = 0;; i23++)
        {
          if (i23 >= 0)
            break;
          try
            {
              Guard guard (((a - 20) & 127));
              y = !pointers[b & 7] ? (((z + 2 * 38) % 37) + 1) : (((bytes[b & 15] | shared) & 63) + 2);
              z = ((((table[shared & 15] + y) & 1023) + ((a - bytes[z & 15]) & 127)) & 1023);
              cell.low = ((((x | table[y & 15]) & 63) - a) & 127);
              cell.high = ((((27 ^ z) & 1023) ^ shared) & 1023);
            }
          catch (...)
            {
              y = ((2 + 2 * z) % 37);
            }
          if (a > 45)
            return f1 (((b + table[y & 15]) & 1023), ((table[shared & 15] + 2 * 1) % 37));
          {
            int i24 = 0;
            
again25:
          i24++;
              x = f14 (z, ((13 * 3 + bytes[b & 15]) & 255)) & 1023;
          if (i24 < 4)
            goto again25;
          }
        }
      {
        int i26 = 0;
        do
        {
          i26++;
          if (y > 47)
            {
              if (!pointers[z & 7])
                break;
              if (f5 (((table[shared & 15] + table[a & 15]) & 1023), ((16 ^ b) & 1023)) > 23)
                return f14 (((table[a & 15] * 3 + 24) & 255), ((5 | bytes[b & 15]) & 63));
            }
        }
      while (i26 < 7 && y < 1);
      }
    }
  for (int i27 = 0;; i27++)
    {
      if (i27 >= 8)
        break;
      try
        {
          Guard guard (table[shared & 15]);
          {
            int i28 = 0;
            do
            {
              i28++;
              x = ((((a | y) & 63) | ((a | bytes[shared & 15]) & 63)) & 63);
              z = 24;
              z = 26;
            }
          while (i28 < 6);
          }
          {
            int i29 = 0;
            do
            {
              i29++;
              shared = ((((table[shared & 15] | 38) & 63) | ((x + 2 * bytes[b & 15]) % 37)) & 63);
              shared = ((((table[shared & 15] ^ z) & 1023) + 2 * ((27 + 2 * z) % 37)) % 37);
              shared = f1 (((table[shared & 15] - 10) & 127), b) & 1023;
            }
          while (i29 < 8);
          }
          for (int i30 = 0; i30 < 16; i30++)
            {
              table[i30] = 0;
            }
        }
      catch (int)
        {
          z = ((((y + x) & 1023) - ((y * 3 + y) & 255)) & 127);
        }
      if (shared == x)
        {
          if (f14 (((b - a) & 127), table[y & 15]) > 58)
            {
              y = ((bytes[shared & 15] | ((z ^ a) & 1023)) & 63);
              table[shared & 15] = ((((z | bytes[shared & 15]) & 63) - shared) & 127) & 1023;
            }
          else
            {
              if ((b >= 2 && cell.low == 5))
                continue;
              shared = z;
              if ((y == 0 && a == 0))
                throw Failure (2);
            }
          if (cell.low == 7)
            {
              y = a >= 7 || b < 5;
              x = !a ? (((table[b & 15] + table[y & 15]) & 1023) + 1) : (((35 - table[b & 15]) & 127) + 2);
              x = ((((table[b & 15] + 2 * shared) % 37) | z) & 63);
            }
        }
    }
  for (int i31 = 0; i31 < 3; i31++)
    {
      if ((a & 3) == 1)
        {
          {
            int i32 = 0;
            while (i32 < 3)
            {
              i32++;
              table[b & 15] = ((bytes[shared & 15] + ((x | table[z & 15]) & 63)) & 1023) & 1023;
              if (cell.low == 4)
                return ((y + 2 * shared) % 37);
            }
          }
          z = ((((bytes[b & 15] - z) & 127) * 3 + ((a - bytes[b & 15]) & 127)) & 255);
          z = ((((z | a) & 63) * 3 + b) & 255);
        }
      else
        {
          if (((a != 21 && a != 22) && pointers[x & 7]))
            {
              z = (cell.low == 1 && f5 (((z ^ shared) & 1023), ((table[z & 15] + 0) & 1023)) > 11) ? (((table[y & 15] * 3 + 35) & 255) + 1) : (y + 2);
              shared = ((z + ((bytes[shared & 15] + 2 * 18) % 37)) & 1023);
            }
          for (int i33 = 0; i33 < 9; i33++)
            {
              if ((x & 3) == 1)
                return 16;
            }
        }
      if (f5 (((shared + 2 * z) % 37), ((26 | a) & 63)) > 17)
        {
          {
            int i34 = 0;
            
again35:
          i34++;
              if ((bytes[z & 15] == 48 && x > 21))
                throw 2.5;
          if (i34 < 6)
            goto again35;
          }
          if (table[a & 15] > 36)
            {
              shared = bytes[shared & 15] == 49 ? (bytes[b & 15] + 1) : (((38 | bytes[z & 15]) & 63) + 2);
            }
        }
      switch (((shared + ((33 | y) & 63)) & 1023) % 31)
        {
        case 7:
          {
            for (int i37 = 0; i37 < (a & 15); i37++)
              {
                z += bytes[i37] > 32 ? table[i37] & 7 : bytes[i37] & 3;
                z &= 1023;
              }
          }
          break;
        case 4:
          {
            if (shared == 46)
              throw 1;
          }
          break;
        case 3:
          break;
        case 5:
          {
            try
              {
                Guard guard (0);
                z = 16;
                z = 40;
              }
            catch (Failure &)
              {
                z = ((shared * 3 + ((bytes[b & 15] + 2 * bytes[x & 15]) % 37)) & 255);
                cell.low = ((((a - table[b & 15]) & 127) + 2 * ((bytes[x & 15] * 3 + b) & 255)) % 37);
                cell.high = x;
                if (!(shared >= 8
    && shared <= 25))
                  return f5 (((table[x & 15] | a) & 63), 25);
              }
          }
          break;
        case 6:
          {
            x = z;
            switch (((shared + ((b - bytes[z & 15]) & 127)) & 1023) % 7)
              {
              case 4:
                {
                  if ((z == 0
    && b == 0))
                    throw 1;
                }
                break;
              case 8:
                {
                  shared = (z == x && a > 37) ? (((22 + 2 * a) % 37) + 1) : (((y ^ y) & 1023) + 2);
                  y = ((((table[x & 15] - 31) & 127) + 2 * ((bytes[shared & 15] + 2 * 35) % 37)) % 37);
                  if (shared != 24)
                    return f5 (((x - table[z & 15]) & 127), ((shared + 2 * bytes[y & 15]) % 37));
                }
                break;
              case 9:
              case 10:
                break;
              case 7:
              default:
                break;
              case 6:
                {
                  x = (z >= 7 && z <= 29) ? (((bytes[z & 15] + 2 * z) % 37) + 1) : (table[x & 15] + 2);
                  if ((real[b & 3] < 50.5 || z & 4))
                    throw 2.5;
                }
                break;
              case 5:
                {
                  if ((pointers[x & 7] || b >= 39))
                    break;
                  if (shared + 1 > real[a & 3])
                    break;
                  if (b & 16)
                    break;
                }
                ;
              }
          }
          break;
        default:
          {
            if (z < b)
              {
                table[a & 15] = a & 1023;
              }
            if (table[z & 15] > 21)
              throw 1;
            {
              int i39 = 0;
              
again40:
            i39++;
                if (!(!a))
                  throw 1;
                shared = (shared & 16 || a != 27) ? (((table[x & 15] + x) & 1023) + 1) : (((z - a) & 127) + 2);
                y = z && f1 (((table[z & 15] + 2 * table[y & 15]) % 37), ((shared * 3 + bytes[shared & 15]) & 255));
            if (i39 < 5 && cell.low == 6)
              goto again40;
            }
          }
          break;
          ;
        }
    }
  return f1 (((table[b & 15] + 38) & 1023), ((11 + bytes[a & 15]) & 1023));
}

static int (*calls41[4]) (int, int) = { f15, f15, f1, f1 };

static inline int
f42 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  x = table[z & 15];
  if (a < 21)
    return ((y | y) & 63);
  if (x)
    {
      {
        int i43 = 0;
        while (i43 < 1 && bytes[z & 15] == 17)
        {
          i43++;
          for (int i44 = 0;; i44++)
            {
              if (i44 >= 7)
                break;
              x = ((b + 2 * ((table[b & 15] * 3 + 32) & 255)) % 37);
              if (((a & 3) == 1 && f14 (bytes[y & 15], ((bytes[shared & 15] * 3 + 14) & 255))))
                throw Failure (2);
            }
          for (int i45 = 0; i45 < 3; i45++)
            {
              shared = ((((table[a & 15] - bytes[x & 15]) & 127) * 3 + shared) & 255);
            }
        }
      }
      z = ((((table[z & 15] | table[b & 15]) & 63) + ((bytes[z & 15] * 3 + table[shared & 15]) & 255)) & 1023);
    }
  return fuel <= 0 ? a : f42 (a + 1, b);
}

static int
f46 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (!(z <= 57))
    throw Failure (2);
  return f5 (a, table[y & 15]);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 9; a++)
    {
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f5 (a, b)) & 1023;
      b = (b + f14 (a, b)) & 1023;
      b = (b + f15 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
