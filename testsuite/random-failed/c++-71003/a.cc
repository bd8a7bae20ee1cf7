#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 3269;
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
int f17 (int, int);
int f24 (int, int);
int f26 (int, int);
int f33 (int, int);
int f42 (int, int);
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
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  try
    {
      Guard guard (((36 - bytes[b & 15]) & 127));
      {
      auto lambda2 = [&] (int p) -> int {
        try
          {
            x = y;
            z = cell.high > 8 && !y;
          }
        catch (...)
          {
            table[x & 15] = ((a ^ x) & 1023) & 1023;
            shared = ((((x * 3 + b) & 255) * 3 + a) & 255);
            x = (x < 1 || x > 28) ? (((table[a & 15] + 2 * shared) % 37) + 1) : (((table[p & 15] | x) & 63) + 2);
          }
        table[z & 15] = ((y + ((table[a & 15] | y) & 63)) & 1023) & 1023;
        return ((shared ^ table[a & 15]) & 1023); };
      shared = lambda2 (shared) & 1023;
      }
      if (!(a >= 26 && a <= 45))
        {
          if (real[x & 3] < 26.5)
            return ((bytes[z & 15] - 24) & 127);
          {
            int i3 = 0;
            
again4:
          i3++;
              shared = ((((x * 3 + bytes[x & 15]) & 255) - ((x * 3 + 17) & 255)) & 127);
              shared = y;
              y = cell.high > 12 ? (((table[x & 15] * 3 + table[shared & 15]) & 255) + 1) : (((table[y & 15] | z) & 63) + 2);
          if (i3 < 1)
            goto again4;
          }
        }
      if (cell.high > 15)
        {
          {
            int i5 = 0;
            while (i5 < 2)
            {
              i5++;
              z = b >= 29 && a > 51;
              shared = shared != 41
    && !x;
            }
          }
          if ((z && shared >= 50))
            {
              shared = real[x & 3] < 14.5 || !pointers[z & 7];
              z = ((12 ^ ((shared * 3 + shared) & 255)) & 1023);
              if (pointers[a & 7])
                return bytes[z & 15];
            }
          else
            {
              y = x <= 46 ? (((x - 15) & 127) + 1) : (((x | bytes[shared & 15]) & 63) + 2);
              y = ((bytes[b & 15] + 2 * y) % 37);
              if ((a == 55 && y <= 46))
                return ((shared | bytes[b & 15]) & 63);
            }
        }
      else
        {
          try
            {
              Guard guard (((bytes[y & 15] + 2 * table[x & 15]) % 37));
              if (b)
                return ((z + 2 * bytes[a & 15]) % 37);
              if (!(shared != 26 && shared != 27))
                return ((x ^ z) & 1023);
              y = a > 53 || !pointers[b & 7];
              shared = shared < b || y > 25;
              x = pointers[shared & 7] || z == 4;
            }
          catch (int)
            {
              shared = real[b & 3] < 30.5 || z != 57;
            }
        }
      shared = y + 1 > real[y & 3] || z;
      if (y == 47)
        return 18;
      {
      auto lambda6 = [&] (int p) -> int {
        {
          int i7 = 0;
          do
          {
            i7++;
            z = (x + 1 > real[b & 3]
    && p > 14) ? (((34 - z) & 127) + 1) : (b + 2);
          }
        while (i7 < 1);
        }
        return ((bytes[shared & 15] + table[a & 15]) & 1023); };
      y = lambda6 (11) & 1023;
      }
    }
  catch (Failure &)
    {
      shared = y <= 16 && !z;
      y = b;
    }
  for (int i8 = 0; i8 < 3; i8++)
    {
      for (int i9 = 0;; i9++)
        {
          if (i9 >= 7)
            break;
          switch (((b + ((z - z) & 127)) & 1023) % 7)
            {
            case -2:
              {
                cell.low = ((((table[b & 15] * 3 + a) & 255) + 2 * ((x + 2 * 3) % 37)) % 37);
                cell.high = ((((bytes[z & 15] + 2 * z) % 37) + 2 * y) % 37);
                x = ((((z | 5) & 63) | b) & 63);
              }
              break;
            case 29:
              {
                if ((table[b & 15] > 1 || !pointers[a & 7]))
                  break;
              }
              break;
            case 22:
            default:
              break;
              ;
            }
          {
            int i11 = 0;
            
again12:
          i11++;
              table[z & 15] = ((34 + 2 * 32) % 37) & 1023;
              if ((y < 27 || y > 50))
                return ((9 + bytes[b & 15]) & 1023);
          if (i11 < 1 && x & 16)
            goto again12;
          }
          if (!(shared < b))
            {
              x = (bytes[b & 15] >= '!'
    && bytes[b & 15] < '0') ? (table[x & 15] + 1) : (((y + 2 * shared) % 37) + 2);
              shared = shared;
            }
        }
    }
  {
    int i13 = 0;
    
again14:
  i13++;
      if (((a > 31 && shared >= 46) && (z != 2 && z != 3)))
        {
          if (!(z == 33))
            {
              x = ((((26 + table[b & 15]) & 1023) | ((b ^ a) & 1023)) & 63);
            }
          for (int i15 = 0; i15 < 5 && table[x & 15] > 17; i15++)
            {
              z = ((((table[a & 15] + 18) & 1023) + 2 * ((16 + 2 * y) % 37)) % 37);
            }
        }
      if ((shared <= 55 || (cell.high > 9
    || a >= 35)))
        {
          if (x >= 2)
            {
              x = z;
              if ((table[x & 15] > 45
    || shared == 21))
                return ((b ^ a) & 1023);
              if (table[a & 15] > 8)
                return ((table[a & 15] | 13) & 63);
            }
          else
            {
              if ((shared != 60 || !y))
                return ((table[a & 15] ^ bytes[shared & 15]) & 1023);
            }
        }
  if (i13 < 4)
    goto again14;
  }
  return ((bytes[y & 15] * 3 + x) & 255);
}

__attribute__ ((noinline, noclone)) static int
f16 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (x < shared)
    return ((b + 2 * b) % 37);
  return f1 (((29 * 3 + table[a & 15]) & 255), ((b + 2 * shared) % 37));
}

int
f17 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i18 = 0; i18 < 4; i18++)
    {
      if ((!a || y + 1 > real[y & 3]))
        {
          switch (((x + 12) & 1023) % 7)
            {
            case 6:
              {
                if (!x)
                  return x;
                x = x;
              }
              break;
            case 7:
              {
                if (!a)
                  break;
                table[a & 15] = shared & 1023;
              }
              break;
            case 5:
            case 8:
              {
                y = !(bytes[z & 15] >= '!' && bytes[z & 15] < '0') ? (((x | table[a & 15]) & 63) + 1) : (((table[x & 15] | 12) & 63) + 2);
                if ((cell.high > 10 && bytes[y & 15] == 13))
                  return f16 (bytes[y & 15], ((table[a & 15] * 3 + 13) & 255));
              }
              break;
            default:
              {
                x = ((((shared + b) & 1023) ^ a) & 1023);
              }
              break;
              ;
            }
          for (int i20 = 0; i20 < 2; i20++)
            {
              if (a & 4)
                continue;
              if ((cell.high > 7 && y & 4))
                continue;
              if ((bytes[x & 15] == 10 && f1 (((34 - 2) & 127), shared)))
                return f16 (((y ^ 35) & 1023), y);
            }
          x = ((17 - ((table[y & 15] + table[shared & 15]) & 1023)) & 127);
        }
      else
        {
          for (int i21 = 0; i21 < 6; i21++)
            {
              z = f16 (((table[b & 15] + 2 * b) % 37), ((bytes[z & 15] - table[y & 15]) & 127)) & 1023;
            }
          for (int i22 = 0;; i22++)
            {
              if (i22 >= 4)
                break;
              z = (b <= 41
    && y <= 26) ? (((b * 3 + x) & 255) + 1) : (((13 - z) & 127) + 2);
            }
          switch (((a + 39) & 1023) % 7)
            {
            case 21:
            default:
              {
                y = ((((a * 3 + table[x & 15]) & 255) + 2 * ((bytes[shared & 15] + y) & 1023)) % 37);
                if ((f16 (19, ((table[x & 15] + shared) & 1023))
    || f16 (table[x & 15], b)))
                  return table[z & 15];
              }
              break;
            case 18:
              {
                if ((shared == 4
    || shared == 5 || shared == 31))
                  return f1 (x, table[shared & 15]);
                z = ((shared + 0) & 1023);
              }
              break;
            case 27:
              {
                if ((pointers[shared & 7] && cell.high > 0))
                  return f16 (shared, ((table[a & 15] + 2 * 32) % 37));
              }
              break;
            case 6:
              {
                table[z & 15] = ((((shared * 3 + bytes[a & 15]) & 255) + 2 * ((bytes[b & 15] ^ 10) & 1023)) % 37) & 1023;
                if (z <= 22)
                  return ((table[z & 15] | table[shared & 15]) & 63);
                y = ((((shared ^ 10) & 1023) + ((table[shared & 15] - z) & 127)) & 1023);
              }
              break;
            case 10:
              {
                shared = x == b ? (((y + 2 * 30) % 37) + 1) : (table[x & 15] + 2);
                table[z & 15] = ((((bytes[x & 15] | z) & 63) ^ ((31 + table[a & 15]) & 1023)) & 1023) & 1023;
              }
              break;
              ;
            }
        }
    }
  return ((5 * 3 + bytes[shared & 15]) & 255);
}

int
f24 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (!(f1 (((bytes[b & 15] + table[a & 15]) & 1023), bytes[b & 15]) > 22))
    {
      if (pointers[a & 7])
        return f17 (((z + 2 * 17) % 37), shared);
      y = ((((bytes[a & 15] + 2 * x) % 37) ^ bytes[a & 15]) & 1023);
    }
  if (cell.high > 7)
    return table[x & 15];
  return fuel <= 0 ? a : f24 (a + 1, b);
}

static int (*calls25[4]) (int, int) = { f1, f17, f24, f1 };

__attribute__ ((cold)) int
f26 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i27 = 0;
    do
    {
      i27++;
      for (int i28 = 0; i28 < (z & 15); i28++)
        {
          table[i28] = 0;
        }
      {
      auto lambda29 = [&] (int p) -> int {
        for (int i30 = 0; i30 < 16; i30++)
          {
            if (table[i30] > 17)
              table[i30] -= 7;
          }
        switch (((x + z) & 1023) % 13)
          {
          case 5:
            break;
          case 7:
            {
              x = ((((bytes[shared & 15] - table[shared & 15]) & 127) | table[a & 15]) & 63);
            }
            break;
          case 8:
            {
              if (cell.low == 4)
                return table[shared & 15];
            }
            break;
          case 1:
          case 0:
            {
              if ((y != 17 && y != 18))
                return bytes[z & 15];
              z = 17;
            }
          case 6:
            break;
          case 3:
            {
              table[x & 15] = ((((bytes[x & 15] ^ x) & 1023) + ((y * 3 + 38) & 255)) & 1023) & 1023;
            }
          case 4:
            {
              y = ((((table[a & 15] + a) & 1023) ^ b) & 1023);
              shared = ((((z | shared) & 63) + ((bytes[a & 15] * 3 + b) & 255)) & 1023);
              shared = a;
            }
            break;
          case 2:
            {
              shared = ((((a + 2 * bytes[p & 15]) % 37) + 2 * b) % 37);
              z = ((table[a & 15] + bytes[z & 15]) & 1023);
              shared = f24 (((table[z & 15] + 2 * bytes[z & 15]) % 37), x) & 1023;
            }
            break;
          case 9:
          default:
            {
              if ((shared < 57 && f1 (18, ((40 ^ z) & 1023))))
                return ((a * 3 + b) & 255);
              z = ((((35 ^ x) & 1023) | ((p ^ x) & 1023)) & 63);
            }
            break;
            ;
          }
        for (int i32 = 0; i32 < 16; i32++)
          {
            table[i32] = (table[i32] + 2) & 511;
          }
        return ((32 + 2 * 25) % 37); };
      z = lambda29 (((9 + 2 * table[y & 15]) % 37)) & 1023;
      x = lambda29 (((bytes[b & 15] * 3 + y) & 255)) & 1023;
      }
    }
  while (i27 < 6 && !pointers[shared & 7]);
  }
  return 18;
}

int
f33 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (real[shared & 3] < 33.5)
    return f26 (((a | y) & 63), ((bytes[y & 15] ^ table[a & 15]) & 1023));
  try
    {
      Guard guard (x);
      for (int i34 = 0;; i34++)
        {
          if (i34 >= 3)
            break;
          for (int i35 = 0; i35 < 5; i35++)
            {
              z = f24 (((bytes[shared & 15] ^ x) & 1023), ((bytes[shared & 15] + 2 * b) % 37)) & 1023;
            }
        }
      try
        {
          Guard guard (((bytes[a & 15] * 3 + table[shared & 15]) & 255));
          x = (a & 1 || calls25[a & 3] (((shared | x) & 63), ((13 ^ a) & 1023)) > 25) ? (((y - shared) & 127) + 1) : (((bytes[z & 15] - table[x & 15]) & 127) + 2);
          {
            int i36 = 0;
            
again37:
          i36++;
              if (b == 51)
                return calls25[z & 3] (a, ((28 | x) & 63));
              if ((!pointers[x & 7] || calls25[a & 3] (((table[a & 15] ^ bytes[x & 15]) & 1023), ((bytes[z & 15] - shared) & 127))))
                return ((2 + 2 * table[a & 15]) % 37);
              shared = calls25[z & 3] (b, table[y & 15]) & 1023;
          if (i36 < 1 && x)
            goto again37;
          }
          if (shared < a)
            {
              if (!(x < y))
                return f16 (((y - a) & 127), table[b & 15]);
              if ((b == 25 || b == 26
    || b == 29))
                return ((x + 2 * bytes[y & 15]) % 37);
              if ((a < 16 || a > 36))
                return table[a & 15];
            }
          for (int i38 = 0; i38 < 16; i38++)
            {
              table[i38] = 0;
            }
          {
            int i39 = 0;
            do
            {
              i39++;
              x = ((((b | a) & 63) | x) & 63);
            }
          while (i39 < 8);
          }
        }
      catch (Failure &)
        {
          x = x;
          y = x;
        }
      for (int i40 = 0; i40 < 7; i40++)
        {
          switch (((b + 29) & 1023) % 31)
            {
            case 0:
              {
                y = f16 (8, ((z + 2 * bytes[a & 15]) % 37)) > 29 ? (bytes[shared & 15] + 1) : (table[b & 15] + 2);
                if (f17 (((shared ^ bytes[z & 15]) & 1023), ((39 + 2 * 29) % 37)))
                  continue;
                if (a & 4)
                  return 25;
              }
              break;
            case 10:
              {
                y = ((((z | 33) & 63) ^ ((33 + 2 * y) % 37)) & 1023);
                if ((f24 (((bytes[a & 15] * 3 + z) & 255), ((b + x) & 1023)) || f26 (((b | bytes[shared & 15]) & 63), bytes[z & 15])))
                  continue;
              }
            case 1:
              {
                z = ((((bytes[x & 15] + b) & 1023) - ((z + 2 * bytes[a & 15]) % 37)) & 127);
                x = ((x + ((table[b & 15] * 3 + z) & 255)) & 1023);
              }
              break;
            case 7:
            case 11:
              {
                z = table[y & 15];
              }
              break;
            case 3:
              {
                y = ((((z * 3 + 24) & 255) - 8) & 127);
                x = f17 (((5 * 3 + 6) & 255), table[b & 15]) & 1023;
                if (z)
                  return f26 (shared, ((x | table[b & 15]) & 63));
              }
              break;
            case 6:
              break;
            case 8:
              {
                x = cell.high > 0 ? (((b ^ table[a & 15]) & 1023) + 1) : (21 + 2);
                shared = ((((x ^ y) & 1023) - ((26 ^ y) & 1023)) & 127);
                z = 25;
              }
              break;
            case 4:
              {
                z = 19;
                y = ((((table[z & 15] - x) & 127) + 2 * ((table[y & 15] + 2 * x) % 37)) % 37);
              }
              break;
            case 2:
              {
                table[a & 15] = ((((39 + bytes[x & 15]) & 1023) * 3 + a) & 255) & 1023;
                y = ((((bytes[a & 15] + 2 * b) % 37) + 2 * bytes[a & 15]) % 37);
              }
            case 9:
              {
                y = 7;
              }
            case 5:
              {
                shared = pointers[a & 7] && shared >= 57;
              }
              break;
            default:
              {
                x = ((((bytes[y & 15] | y) & 63) | ((3 | table[x & 15]) & 63)) & 63);
                table[a & 15] = ((shared * 3 + ((table[a & 15] ^ a) & 1023)) & 255) & 1023;
              }
              break;
              ;
            }
        }
      if ((x <= 19 || a != 39))
        return ((b + table[x & 15]) & 1023);
    }
  catch (int)
    {
      x = ((table[shared & 15] * 3 + ((bytes[y & 15] + 2 * bytes[a & 15]) % 37)) & 255);
      if ((shared < 22 || shared > 27))
        return ((bytes[a & 15] - bytes[x & 15]) & 127);
      table[b & 15] = 17 & 1023;
    }
  return f17 (((7 - 7) & 127), ((bytes[shared & 15] - bytes[x & 15]) & 127));
}

int
f42 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if ((real[shared & 3] < 47.5 && b != 20))
    return 13;
  {
    int i43 = 0;
    
again44:
  i43++;
      for (int i45 = 0; i45 < 4; i45++)
        {
          if (a == y)
            {
              shared = bytes[y & 15];
              shared = f16 (((shared - bytes[shared & 15]) & 127), b) & 1023;
            }
          else
            {
              x = (table[a & 15] > 4 || (x & 3) == 2) ? (bytes[b & 15] + 1) : (((35 ^ table[z & 15]) & 1023) + 2);
            }
          for (int i46 = 0; i46 < (a & 15); i46++)
            {
              if (table[i46] > 17)
                table[i46] -= 7;
            }
        }
      if (shared <= 53)
        {
          if (!(z != 11 && z != 12))
            {
              shared = z;
              table[z & 15] = 21 & 1023;
            }
        }
  if (i43 < 9)
    goto again44;
  }
  switch (((x + table[y & 15]) & 1023) % 7)
    {
    case 6:
      {
        if (!pointers[a & 7])
          {
            for (int i48 = 0; i48 < (shared & 15); i48++)
              {
                z += bytes[i48] > 32 ? table[i48] & 7 : bytes[i48] & 3;
                z &= 1023;
              }
            z = ((((table[x & 15] + table[y & 15]) & 1023) - ((3 | table[x & 15]) & 63)) & 127);
            for (int i49 = 0; i49 < 16; i49++)
              {
                table[i49] = (table[i49] + x) & 511;
              }
          }
      }
      break;
    case 8:
    default:
      {
        switch (((b + ((table[shared & 15] + 2 * 1) % 37)) & 1023) % 13)
          {
          case 4:
            {
              if (f33 (bytes[a & 15], b) > 41)
                {
                  z = ((((table[x & 15] ^ table[a & 15]) & 1023) * 3 + ((z ^ table[b & 15]) & 1023)) & 255);
                  y = ((z | ((36 + table[y & 15]) & 1023)) & 63);
                }
            }
          case 6:
            {
              for (int i51 = 0; i51 < 16; i51++)
                {
                  if (table[i51] > 17)
                    table[i51] -= 7;
                }
              z = ((((z - x) & 127) + ((14 + table[x & 15]) & 1023)) & 1023);
              if ((z == 7 || z == 8 || z == 33))
                {
                  x = ((((bytes[y & 15] | y) & 63) + 2 * ((16 | x) & 63)) % 37);
                  x = cell.high > 2 ? (((y * 3 + 19) & 255) + 1) : (((bytes[a & 15] * 3 + bytes[a & 15]) & 255) + 2);
                  if (z > 52)
                    return 8;
                }
              else
                {
                  shared = (y & 3) == 0 && table[x & 15] > 19;
                  if ((z != 17 && table[b & 15] > 20))
                    return ((y ^ z) & 1023);
                  shared = x & 2
    && f16 (bytes[b & 15], ((x + 2 * 3) % 37));
                }
            }
          case 3:
            {
              {
                int i52 = 0;
                do
                {
                  i52++;
                  if (a < 4)
                    continue;
                }
              while (i52 < 0);
              }
              shared = ((((table[a & 15] | z) & 63) + 2 * ((bytes[y & 15] * 3 + y) & 255)) % 37);
              for (int i53 = 0; i53 < 16; i53++)
                {
                  table[i53] = (table[i53] + ((table[a & 15] + bytes[z & 15]) & 1023)) & 511;
                }
            }
            break;
          case 5:
          case 1:
            {
              for (int i54 = 0; i54 < 16; i54++)
                {
                  if (bytes[i54] == 52)
                    break;
                  bytes[i54] = (bytes[i54] + 1) & 63;
                }
              try
                {
                  x = table[z & 15];
                  if ((bytes[shared & 15] == 29
    && cell.high > 12))
                    return f16 (((table[x & 15] + 37) & 1023), ((a + 2 * bytes[x & 15]) % 37));
                  x = f16 (((bytes[y & 15] | shared) & 63), ((bytes[x & 15] ^ b) & 1023)) & 1023;
                }
              catch (...)
                {
                  if (calls25[z & 3] (bytes[b & 15], 25) > 30)
                    return f26 (((z + bytes[y & 15]) & 1023), ((b + table[x & 15]) & 1023));
                  if ((x != 13
    && x != 14))
                    return z;
                  throw;
                }
            }
            break;
          case 7:
            {
              y = ((table[b & 15] ^ ((shared * 3 + table[a & 15]) & 255)) & 1023);
              for (int i55 = 0; i55 < 16; i55++)
                {
                  if (table[i55] > 17)
                    table[i55] -= 7;
                }
            }
            break;
          case 2:
            {
              z = x + 1 > real[y & 3]
    || !pointers[z & 7];
              for (int i56 = 0;; i56++)
                {
                  if (i56 >= 1)
                    break;
                  cell.low = ((((a | z) & 63) + ((z | z) & 63)) & 1023);
                  cell.high = y;
                  if (a == x)
                    return f33 (((table[a & 15] + 2 * table[x & 15]) % 37), ((shared + table[b & 15]) & 1023));
                  x = ((table[y & 15] | ((a * 3 + b) & 255)) & 63);
                }
            }
            break;
          default:
            {
              for (int i57 = 0;; i57++)
                {
                  if (i57 >= 7)
                    break;
                  if (f24 (((z - 17) & 127), ((a + 2 * 20) % 37)) > 35)
                    return f16 (((8 + 2 * b) % 37), ((bytes[x & 15] + 2 * bytes[a & 15]) % 37));
                  x = ((table[shared & 15] + 2 * ((35 ^ a) & 1023)) % 37);
                  if (!(z < x))
                    return 11;
                }
              for (int i58 = 0; i58 < 4; i58++)
                {
                  table[shared & 15] = ((((table[a & 15] | table[a & 15]) & 63) - x) & 127) & 1023;
                }
              switch (((x + ((a - y) & 127)) & 1023) % 31)
                {
                case 10:
                case 6:
                case 5:
                  {
                    if (a < 41)
                      return ((x + bytes[x & 15]) & 1023);
                    shared = f24 (((y ^ 18) & 1023), ((26 - shared) & 127)) & 1023;
                  }
                  break;
                case 8:
                  {
                    table[z & 15] = bytes[y & 15] & 1023;
                    shared = ((((bytes[z & 15] | bytes[y & 15]) & 63) - bytes[a & 15]) & 127);
                  }
                  break;
                case 3:
                case 9:
                  {
                    x = ((((z + y) & 1023) + ((a | b) & 63)) & 1023);
                    if ((a >= 23 && a <= 51))
                      return f1 (((table[z & 15] ^ table[x & 15]) & 1023), ((17 ^ bytes[y & 15]) & 1023));
                    shared = b + 1 > real[b & 3] ? (y + 1) : (((3 - shared) & 127) + 2);
                  }
                  break;
                case 7:
                  break;
                case 2:
                  {
                    if ((x != 17 && !pointers[z & 7]))
                      return ((z + table[a & 15]) & 1023);
                    y = z == 16 ? (((b - bytes[b & 15]) & 127) + 1) : (((table[a & 15] | table[y & 15]) & 63) + 2);
                  }
                case 4:
                default:
                  {
                    if (a > 9)
                      return 19;
                  }
                  ;
                }
            }
            ;
          }
        {
        auto lambda60 = [&] (int p) -> int {
          switch (((a + ((b | 13) & 63)) & 1023) % 31)
            {
            case 5:
              {
                shared = cell.low == 4 || z <= 6;
                if (a == 23)
                  return 22;
              }
              break;
            case 3:
              {
                x = 5;
                y = ((((table[z & 15] | 36) & 63) | table[x & 15]) & 63);
              }
              break;
            case 12:
              {
                if ((shared < 51 || z < 1))
                  return f33 (((11 + 2 * 28) % 37), ((x * 3 + x) & 255));
                z = f33 (((p + bytes[x & 15]) & 1023), table[z & 15]) & 1023;
                y = ((((z + 2 * 38) % 37) * 3 + 38) & 255);
              }
              break;
            case 1:
            default:
              {
                x = f26 (((table[shared & 15] ^ b) & 1023), ((bytes[shared & 15] + z) & 1023)) & 1023;
              }
              ;
            }
          for (int i62 = 0; i62 < 7; i62++)
            {
              if (bytes[shared & 15] == 9)
                continue;
              z = ((((bytes[a & 15] + 33) & 1023) + 2 * table[z & 15]) % 37);
            }
          return b; };
        z = lambda60 (((table[z & 15] - bytes[a & 15]) & 127)) & 1023;
        y = lambda60 (table[b & 15]) & 1023;
        }
        cell.low = ((((a + table[a & 15]) & 1023) * 3 + ((shared + 2 * bytes[a & 15]) % 37)) & 255);
        cell.high = bytes[y & 15];
      }
      break;
    case 23:
      {
        x = ((((b + 2 * shared) % 37) + 2 * ((x | b) & 63)) % 37);
        {
          int i63 = 0;
          while (i63 < 0)
          {
            i63++;
            cell.low = ((((shared + 2 * 21) % 37) - ((table[shared & 15] + x) & 1023)) & 127);
            cell.high = ((((z + table[b & 15]) & 1023) ^ ((y + y) & 1023)) & 1023);
          }
        }
        for (int i64 = 0; i64 < 0; i64++)
          {
            if ((!(z < 10
    || z > 38) && (y < 25 || y > 43)))
              {
                if ((x >= 18 && x <= 48))
                  continue;
              }
            else
              {
                if (pointers[b & 7])
                  return f33 (((bytes[a & 15] + bytes[b & 15]) & 1023), ((bytes[x & 15] + table[y & 15]) & 1023));
              }
          }
      }
      break;
    case 15:
      {
        y = ((7 ^ a) & 1023);
      }
      break;
    case -2:
      {
        for (int i65 = 0; i65 < (y & 15); i65++)
          {
            if (bytes[i65] == 56)
              break;
            bytes[i65] = (bytes[i65] + 1) & 63;
          }
        if (a <= 15)
          {
            for (int i66 = 0; i66 < 16; i66++)
              {
                table[i66] = (table[i66] + ((bytes[y & 15] - table[x & 15]) & 127)) & 511;
              }
          }
        else
          {
            if (x)
              return ((26 - b) & 127);
            switch (((a + ((y + bytes[x & 15]) & 1023)) & 1023) % 13)
              {
              case 20:
                {
                  if ((a >= 19 && a <= 37))
                    return x;
                }
                break;
              case 26:
                {
                  z = f1 (((table[b & 15] - a) & 127), ((bytes[b & 15] ^ bytes[b & 15]) & 1023)) & 1023;
                }
                break;
              case 5:
                {
                  z = b <= 12 ? (((y * 3 + bytes[b & 15]) & 255) + 1) : (table[shared & 15] + 2);
                  z = f16 (7, table[b & 15]) & 1023;
                  if ((x == 0 && b == 0))
                    return ((bytes[x & 15] | a) & 63);
                }
                break;
              case 23:
                {
                  if ((calls25[y & 3] (((z * 3 + b) & 255), bytes[a & 15]) > 56 && !pointers[shared & 7]))
                    return ((bytes[a & 15] | a) & 63);
                }
              default:
                {
                  x = calls25[x & 3] (((y | z) & 63), ((table[b & 15] | table[x & 15]) & 63)) & 1023;
                }
                break;
                ;
              }
            if (z)
              return 16;
          }
        switch (((z + a) & 1023) % 31)
          {
          case 7:
          case 4:
          case 8:
            {
              for (int i69 = 0;; i69++)
                {
                  if (i69 >= 2)
                    break;
                  y = calls25[z & 3] (((y | bytes[x & 15]) & 63), ((table[a & 15] + bytes[a & 15]) & 1023)) & 1023;
                  if (f33 (table[y & 15], 25))
                    break;
                  shared = calls25[a & 3] (bytes[y & 15], ((x | bytes[a & 15]) & 63)) & 1023;
                }
              {
                int i70 = 0;
                do
                {
                  i70++;
                  y = (x & 3) == 2 || b < 55;
                  if (x <= 3)
                    break;
                }
              while (i70 < 8 && z <= 58);
              }
            }
            break;
          case 6:
            {
              table[b & 15] = ((y + 2 * ((shared * 3 + bytes[x & 15]) & 255)) % 37) & 1023;
              if (y <= 8)
                {
                  x = f26 (((10 ^ bytes[z & 15]) & 1023), ((40 | b) & 63)) & 1023;
                  shared = calls25[b & 3] (((table[a & 15] - bytes[z & 15]) & 127), ((table[b & 15] + 2 * table[shared & 15]) % 37)) || shared;
                }
              else
                {
                  y = bytes[a & 15];
                  x = ((((a * 3 + table[x & 15]) & 255) + 2 * ((a ^ bytes[shared & 15]) & 1023)) % 37);
                }
            }
            break;
          case 5:
          case 9:
            {
              {
                int i71 = 0;
                
again72:
              i71++;
                  shared = ((table[shared & 15] * 3 + ((35 + 2 * z) % 37)) & 255);
                  y = ((((table[y & 15] - bytes[x & 15]) & 127) * 3 + ((4 - shared) & 127)) & 255);
              if (i71 < 2)
                goto again72;
              }
              for (int i73 = 0; i73 < 1; i73++)
                {
                  shared = ((((bytes[b & 15] * 3 + bytes[y & 15]) & 255) + 2 * z) % 37);
                  x = pointers[shared & 7] ? (((a | z) & 63) + 1) : (((table[b & 15] * 3 + 25) & 255) + 2);
                  z = ((((b - bytes[shared & 15]) & 127) | table[z & 15]) & 63);
                }
              switch (((b + ((y - x) & 127)) & 1023) % 13)
                {
                case 25:
                case 15:
                default:
                  {
                    shared = (bytes[a & 15] == 30 || shared < 34) ? (((bytes[a & 15] * 3 + shared) & 255) + 1) : (((z + a) & 1023) + 2);
                    y = f33 (((35 * 3 + b) & 255), ((40 * 3 + table[x & 15]) & 255)) & 1023;
                  }
                  break;
                  ;
                }
            }
            break;
          default:
            {
              for (int i75 = 0; i75 < 16; i75++)
                {
                  table[i75] = (table[i75] + ((table[x & 15] + 2 * bytes[a & 15]) % 37)) & 511;
                }
            }
            break;
            ;
          }
      }
      break;
    case 27:
      {
        if (cell.high > 4)
          {
            for (int i76 = 0;; i76++)
              {
                if (i76 >= 3)
                  break;
                if (f24 (shared, ((a + 2 * 12) % 37)) > 35)
                  return f24 (((table[x & 15] - a) & 127), x);
                x = calls25[a & 3] (((shared + b) & 1023), bytes[b & 15]) || real[y & 3] < 0.5;
              }
            {
              int i77 = 0;
              while (i77 < 6 && shared != 17)
              {
                i77++;
                if ((cell.low == 5 && b >= 5))
                  return f1 (34, 3);
              }
            }
          }
        for (int i78 = 0; i78 < 2; i78++)
          {
            if (((bytes[b & 15] >= '!'
    && bytes[b & 15] < '0')
    && shared + 1 > real[shared & 3]))
              {
                if (!y)
                  break;
                x = ((table[x & 15] - 20) & 127);
                cell.low = ((((23 ^ bytes[shared & 15]) & 1023) + ((y + 2 * y) % 37)) & 1023);
                cell.high = ((((bytes[z & 15] + 31) & 1023) * 3 + ((15 + 2 * table[z & 15]) % 37)) & 255);
              }
          }
        table[y & 15] = ((((table[y & 15] + bytes[b & 15]) & 1023) ^ ((15 ^ table[x & 15]) & 1023)) & 1023) & 1023;
      }
      break;
    case 4:
      {
        for (int i79 = 0;; i79++)
          {
            if (i79 >= 0)
              break;
            try
              {
                Guard guard (((x + y) & 1023));
                y = y < b && cell.high > 11;
                table[y & 15] = bytes[b & 15] & 1023;
                z = ((((table[b & 15] + 2 * b) % 37) * 3 + ((shared - y) & 127)) & 255);
                y = f1 (z, ((bytes[x & 15] + 2 * b) % 37)) & 1023;
                cell.low = y;
                cell.high = ((((bytes[z & 15] * 3 + 6) & 255) ^ ((x ^ y) & 1023)) & 1023);
                x = z;
              }
            catch (...)
              {
                z = ((((table[shared & 15] - table[b & 15]) & 127) + 2 * ((bytes[x & 15] * 3 + z) & 255)) % 37);
              }
            {
              int i80 = 0;
              do
              {
                i80++;
                y = ((((bytes[shared & 15] + 2 * 29) % 37) + ((x ^ y) & 1023)) & 1023);
              }
            while (i80 < 0);
            }
          }
        for (int i81 = 0; i81 < (y & 15); i81++)
          {
            table[i81] = 0;
          }
        switch (((a + ((table[shared & 15] + bytes[z & 15]) & 1023)) & 1023) % 31)
          {
          case 2:
            {
              y = ((((table[x & 15] | a) & 63) + 2 * bytes[b & 15]) % 37);
            }
          case 3:
          case 8:
            {
              switch (((b + a) & 1023) % 31)
                {
                case 3:
                  {
                    cell.low = ((((z | b) & 63) ^ shared) & 1023);
                    cell.high = ((((table[y & 15] ^ 20) & 1023) + b) & 1023);
                    if (cell.low == 3)
                      return f17 (table[b & 15], ((b * 3 + bytes[b & 15]) & 255));
                  }
                  break;
                case 10:
                  {
                    x = f26 (table[b & 15], ((b + bytes[shared & 15]) & 1023)) & 1023;
                    table[z & 15] = ((((37 | table[x & 15]) & 63) | shared) & 63) & 1023;
                  }
                  break;
                case 7:
                  {
                    if ((z < a && a))
                      return f17 (table[a & 15], ((14 + 2 * 11) % 37));
                    z = bytes[shared & 15];
                  }
                  break;
                case 4:
                case 5:
                case 8:
                  {
                    if ((z != 19 && z != 20))
                      return bytes[a & 15];
                    shared = ((((bytes[z & 15] - x) & 127) + 2 * 25) % 37);
                  }
                  break;
                case 2:
                  {
                    if (f33 (((x ^ bytes[y & 15]) & 1023), ((11 + table[z & 15]) & 1023)) > 15)
                      return ((table[z & 15] | table[a & 15]) & 63);
                  }
                  break;
                case 1:
                  {
                    z = (real[a & 3] < 7.5 && f24 (((bytes[b & 15] | table[y & 15]) & 63), ((bytes[x & 15] + 2 * shared) % 37)) > 58) ? (((z | 18) & 63) + 1) : (((y + table[z & 15]) & 1023) + 2);
                    if ((y >= 27 && y <= 38))
                      return bytes[a & 15];
                  }
                  break;
                case 0:
                case 6:
                  break;
                case 9:
                default:
                  {
                    table[y & 15] = ((((16 + 2 * x) % 37) + ((21 + 2 * shared) % 37)) & 1023) & 1023;
                    x = f16 (9, ((y - x) & 127)) > 30 || !pointers[x & 7];
                  }
                  break;
                  ;
                }
            }
            break;
          case 1:
          case 5:
            {
              if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
                return ((shared - 38) & 127);
            }
            break;
          case 0:
            {
              {
                int i84 = 0;
                while (i84 < 2)
                {
                  i84++;
                  if (x)
                    return f17 (((bytes[y & 15] + z) & 1023), y);
                }
              }
            }
          case 7:
            {
              switch (((shared + y) & 1023) % 31)
                {
                case 6:
                case 5:
                  {
                    x = f33 (((4 + 34) & 1023), ((table[x & 15] - 26) & 127)) & 1023;
                    if (((shared & 3) == 3 && f33 (x, ((0 + 2 * table[z & 15]) % 37)) > 36))
                      return f16 (((a | a) & 63), ((table[y & 15] - a) & 127));
                    shared = (x >= 33 || f33 (22, z)) ? (((b * 3 + y) & 255) + 1) : (shared + 2);
                  }
                  break;
                case 8:
                  {
                    cell.low = ((((table[a & 15] + 2 * bytes[a & 15]) % 37) + x) & 1023);
                    cell.high = ((((y + 2 * z) % 37) - ((z * 3 + bytes[shared & 15]) & 255)) & 127);
                    shared = ((((b ^ z) & 1023) ^ ((bytes[y & 15] ^ 36) & 1023)) & 1023);
                  }
                case 4:
                  {
                    if (f16 (2, ((z + shared) & 1023)) > 12)
                      return ((a ^ bytes[shared & 15]) & 1023);
                    y = f33 (shared, ((27 - z) & 127)) & 1023;
                    cell.low = table[z & 15];
                    cell.high = ((((y | table[a & 15]) & 63) + ((table[b & 15] - shared) & 127)) & 1023);
                  }
                  break;
                case 7:
                default:
                  {
                    table[y & 15] = table[shared & 15] & 1023;
                    if (a != 20)
                      return ((28 ^ table[shared & 15]) & 1023);
                    x = (shared & 3) == 2 || !pointers[b & 7];
                  }
                  break;
                  ;
                }
              if (bytes[z & 15] == 35)
                return 15;
            }
            break;
          case 4:
            {
              switch (((b + ((bytes[y & 15] + 2 * table[shared & 15]) % 37)) & 1023) % 13)
                {
                case 7:
                case 21:
                default:
                  {
                    y = (b < 18
    || b > 22) ? (b + 1) : (((4 | bytes[x & 15]) & 63) + 2);
                    z = ((((40 ^ 18) & 1023) + 2 * 27) % 37);
                  }
                  break;
                case 11:
                  {
                    cell.low = ((((x | shared) & 63) * 3 + b) & 255);
                    cell.high = bytes[z & 15];
                  }
                  break;
                case 2:
                  break;
                case 24:
                  {
                    if (bytes[shared & 15] == 34)
                      return f33 (((shared + 2 * table[x & 15]) % 37), ((table[x & 15] + 2 * b) % 37));
                    if ((f17 (((bytes[z & 15] | b) & 63), ((z + 2 * bytes[x & 15]) % 37)) || a != 25))
                      return ((table[shared & 15] ^ bytes[b & 15]) & 1023);
                    y = f1 (((shared * 3 + table[y & 15]) & 255), ((table[shared & 15] * 3 + z) & 255)) & 1023;
                  }
                  break;
                case 4:
                  {
                    shared = z > 23 || a < z;
                    if (!(y >= 14 && y <= 29))
                      return ((table[x & 15] ^ bytes[shared & 15]) & 1023);
                    z = ((((table[b & 15] ^ bytes[x & 15]) & 1023) * 3 + ((z | bytes[a & 15]) & 63)) & 255);
                  }
                  break;
                  ;
                }
              if ((b != 1 && b != 2))
                {
                  table[y & 15] = ((((x + bytes[y & 15]) & 1023) | ((shared | y) & 63)) & 63) & 1023;
                  if (!pointers[b & 7])
                    return shared;
                  shared = ((y - ((z * 3 + z) & 255)) & 127);
                }
              else
                {
                  if ((shared <= 58 && f26 (((y + 2 * table[b & 15]) % 37), ((9 | 15) & 63))))
                    return ((b ^ table[b & 15]) & 1023);
                }
            }
            break;
          case 9:
            {
              for (int i87 = 0; i87 < 1; i87++)
                {
                  if ((shared != 18 && shared != 19))
                    break;
                  if ((y == b && table[shared & 15] > 55))
                    break;
                  x = 16;
                }
              {
                int i88 = 0;
                
again89:
              i88++;
                  if (b <= 52)
                    return f26 (((shared ^ table[y & 15]) & 1023), ((a * 3 + bytes[y & 15]) & 255));
                  z = ((30 - ((a + 2 * y) % 37)) & 127);
                  if ((z != 17
    && z != 18))
                    return ((shared * 3 + table[x & 15]) & 255);
              if (i88 < 3
    && a + 1 > real[z & 3])
                goto again89;
              }
            }
            break;
          case 10:
            {
              x = ((((9 + 2 * 8) % 37) | bytes[y & 15]) & 63);
            }
            break;
          case 6:
          default:
            {
              for (int i90 = 0; i90 < 8; i90++)
                {
                  x = (b < 20 || b > 30) ? (((table[shared & 15] | x) & 63) + 1) : (27 + 2);
                }
              if (!pointers[a & 7])
                {
                  shared = a & 2 || (y & 3) == 0;
                }
            }
            ;
          }
      }
    case 5:
      {
        for (int i91 = 0; i91 < (z & 15); i91++)
          {
            table[i91] = 0;
          }
      }
      break;
      ;
    }
  if (a & 1)
    {
      if (a <= 39)
        {
          for (int i92 = 0; i92 < 16; i92++)
            {
              if (table[i92] > 17)
                table[i92] -= 7;
            }
        }
      switch (((a + y) & 1023) % 13)
        {
        case 7:
          {
            shared = f17 (((x | 39) & 63), ((shared - 36) & 127)) & 1023;
            try
              {
                Guard guard (((a * 3 + a) & 255));
                shared = calls25[b & 3] (((table[y & 15] + 2 * table[shared & 15]) % 37), ((bytes[y & 15] - y) & 127)) & 1023;
                x = ((((y | 29) & 63) * 3 + z) & 255);
                if ((calls25[x & 3] (((b - 13) & 127), ((39 ^ y) & 1023)) > 21
    || a == 5))
                  return x;
                y = calls25[b & 3] (b, ((table[a & 15] + 2 * table[y & 15]) % 37)) & 1023;
                y = ((((b ^ x) & 1023) + ((shared + 2 * b) % 37)) & 1023);
                z = bytes[shared & 15];
              }
            catch (int)
              {
                x = ((((7 | z) & 63) + ((bytes[z & 15] * 3 + table[z & 15]) & 255)) & 1023);
                if (z == 47)
                  return ((z + 2 * shared) % 37);
                y = ((((bytes[shared & 15] + 2 * shared) % 37) - ((x - z) & 127)) & 127);
              }
          }
        case 5:
          {
            switch (((x + 39) & 1023) % 13)
              {
              case 1:
                {
                  if (f33 (((table[b & 15] + 2 * table[z & 15]) % 37), ((shared + z) & 1023)))
                    return ((table[shared & 15] ^ table[b & 15]) & 1023);
                  if (x & 8)
                    return ((16 + table[y & 15]) & 1023);
                }
                break;
              case 10:
              default:
                break;
                ;
              }
          }
          break;
        case 4:
          {
            for (int i95 = 0; i95 < (z & 15); i95++)
              {
                z += bytes[i95] > 32 ? table[i95] & 7 : bytes[i95] & 3;
                z &= 1023;
              }
            if ((b == 0 && y == 0))
              {
                x = (x != 7 && (a & 3) == 2) ? (shared + 1) : (x + 2);
                if (table[y & 15] > 8)
                  return ((bytes[x & 15] * 3 + table[y & 15]) & 255);
                y = ((((bytes[z & 15] - x) & 127) ^ ((table[x & 15] + 16) & 1023)) & 1023);
              }
            else
              {
                if (f26 (bytes[b & 15], ((x | bytes[y & 15]) & 63)))
                  return 23;
                y = table[shared & 15];
                x = y;
              }
          }
          break;
        case 3:
        case 6:
          {
            switch (((x + ((table[b & 15] - 2) & 127)) & 1023) % 7)
              {
              case 1:
              case 3:
              case 8:
              case 10:
                {
                  x = cell.high > 9 ? (((10 * 3 + z) & 255) + 1) : (((y | a) & 63) + 2);
                  table[shared & 15] = table[a & 15] & 1023;
                  z = ((((30 | x) & 63) - ((1 + 2 * a) % 37)) & 127);
                }
                break;
              case 4:
                {
                  table[a & 15] = z & 1023;
                  shared = ((((shared - table[shared & 15]) & 127) + 2 * x) % 37);
                }
              case 9:
                {
                  x = ((2 ^ ((table[x & 15] ^ y) & 1023)) & 1023);
                  shared = f24 (((15 - 29) & 127), a) & 1023;
                  shared = f1 (((table[a & 15] | table[z & 15]) & 63), ((shared + bytes[x & 15]) & 1023)) & 1023;
                }
              case 6:
                break;
              case 0:
                {
                  y = f24 (shared, ((a - 11) & 127)) & 1023;
                  shared = pointers[y & 7] && cell.high > 15;
                }
                break;
              case 2:
                {
                  table[shared & 15] = ((((35 + 2 * 10) % 37) - 12) & 127) & 1023;
                }
                break;
              case 7:
                {
                  y = (a <= 14 && y >= 12) ? (bytes[z & 15] + 1) : (y + 2);
                  if ((f1 (table[x & 15], ((table[shared & 15] ^ shared) & 1023)) > 26 || table[x & 15] > 6))
                    return ((bytes[x & 15] ^ table[z & 15]) & 1023);
                }
              case 5:
              default:
                {
                  y = (a < 25
    || a > 28) ? (((table[y & 15] + b) & 1023) + 1) : (x + 2);
                }
                ;
              }
            if (f26 (table[a & 15], ((table[b & 15] - z) & 127)) > 34)
              return b;
            for (int i97 = 0; i97 < 4; i97++)
              {
                x = ((x + 2 * ((6 + table[b & 15]) & 1023)) % 37);
              }
          }
          break;
        case 2:
        default:
          {
            if ((!pointers[a & 7] && cell.high > 7))
              return f24 (((24 + 2 * y) % 37), y);
            x = ((b - ((bytes[a & 15] ^ 19) & 1023)) & 127);
            for (int i98 = 0; i98 < 16; i98++)
              {
                table[i98] = (table[i98] + ((27 | table[x & 15]) & 63)) & 511;
              }
          }
        case 1:
          {
            {
              int i99 = 0;
              while (i99 < 2)
              {
                i99++;
                if ((cell.low == 2 && calls25[y & 3] (((a ^ z) & 1023), table[x & 15])))
                  return z;
                x = table[x & 15];
                cell.low = ((((x + 18) & 1023) ^ ((bytes[a & 15] + 2 * y) % 37)) & 1023);
                cell.high = table[shared & 15];
              }
            }
          }
          break;
        case 8:
        case 9:
          break;
          ;
        }
    }
  else
    {
      for (int i100 = 0;; i100++)
        {
          if (i100 >= 3)
            break;
          if (f17 (table[a & 15], ((5 | bytes[shared & 15]) & 63)))
            {
              y = ((b ^ y) & 1023);
            }
        }
    }
  return ((0 - bytes[y & 15]) & 127);
}

static int (*calls101[4]) (int, int) = { f16, f42, f17, f26 };

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 29; a++)
    {
      try {
      b = (b + f17 (a, b)) & 1023;
      b = (b + f24 (a, b)) & 1023;
      b = (b + f26 (a, b)) & 1023;
      b = (b + f33 (a, b)) & 1023;
      b = (b + f42 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
