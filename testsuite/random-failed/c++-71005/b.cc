#define OWN 0
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
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i2 = 0;
    
again3:
  i2++;
      if (table[z & 15] > 23)
        {
          try
            {
              x = ((33 * 3 + ((table[shared & 15] - table[a & 15]) & 127)) & 255);
              x = 35;
              x = ((((bytes[b & 15] + 2 * a) % 37) ^ ((bytes[a & 15] * 3 + table[y & 15]) & 255)) & 1023);
            }
          catch (int)
            {
              y = (real[shared & 3] < 7.5
    || a & 2) ? (((shared ^ x) & 1023) + 1) : (x + 2);
              y = ((((table[y & 15] ^ table[shared & 15]) & 1023) - ((y + 3) & 1023)) & 127);
              throw;
            }
          if (shared != 21)
            {
              y = ((((35 | 9) & 63) - 10) & 127);
            }
          if ((a == 0 && z == 0))
            {
              if ((x != 12 && table[z & 15] > 31))
                return ((bytes[a & 15] ^ table[a & 15]) & 1023);
              cell.low = ((table[y & 15] + 2 * table[x & 15]) % 37);
              cell.high = ((((table[shared & 15] + bytes[y & 15]) & 1023) + 2 * ((z - z) & 127)) % 37);
              x = ((((19 + bytes[x & 15]) & 1023) - ((y - y) & 127)) & 127);
            }
          else
            {
              z = x == 43 ? (((table[y & 15] ^ b) & 1023) + 1) : (((z * 3 + table[shared & 15]) & 255) + 2);
            }
        }
      if ((y == x
    || shared & 8))
        return ((bytes[z & 15] + 2 * 9) % 37);
  if (i2 < 3)
    goto again3;
  }
  for (int i4 = 0; i4 < (y & 15); i4++)
    {
      if (table[i4] > 17)
        table[i4] -= 7;
    }
  if (((x & 1 && a + 1 > real[x & 3])
    || cell.low == 6))
    {
      for (int i5 = 0;; i5++)
        {
          if (i5 >= 7)
            break;
          for (int i6 = 0; i6 < 16; i6++)
            {
              if (table[i6] > 17)
                table[i6] -= 7;
            }
          if (a == 36)
            {
              cell.low = ((table[b & 15] | ((z * 3 + x) & 255)) & 63);
              cell.high = ((z | ((z + 2 * z) % 37)) & 63);
              z = ((((bytes[b & 15] + b) & 1023) - ((shared * 3 + table[x & 15]) & 255)) & 127);
              z = a > 23 || y > 5;
            }
          else
            {
              x = !x && y == shared;
              y = ((11 * 3 + bytes[a & 15]) & 255);
            }
        }
      for (int i7 = 0; i7 < 0 && y + 1 > real[a & 3]; i7++)
        {
          switch (((x + ((x | table[z & 15]) & 63)) & 1023) % 7)
            {
            case 6:
              {
                if (pointers[x & 7])
                  break;
              }
              break;
            case 9:
              break;
            case 5:
              {
                shared = !a && table[x & 15] > 26;
              }
              break;
            case 4:
              {
                z = ((table[a & 15] + 2 * ((x | shared) & 63)) % 37);
              }
              break;
            case 8:
            case 10:
              {
                if (x)
                  return ((z ^ table[b & 15]) & 1023);
                shared = (cell.low == 2 || x < b) ? (((z - 2) & 127) + 1) : (bytes[shared & 15] + 2);
                x = ((((b + shared) & 1023) + 2 * ((b ^ a) & 1023)) % 37);
              }
              break;
            case 3:
              {
                shared = (!pointers[b & 7]
    && x != 39) ? (b + 1) : (((x ^ bytes[shared & 15]) & 1023) + 2);
                shared = ((((table[b & 15] ^ 14) & 1023) - ((shared * 3 + bytes[shared & 15]) & 255)) & 127);
              }
              break;
            case 7:
              {
                z = ((((21 * 3 + x) & 255) | ((bytes[x & 15] * 3 + bytes[y & 15]) & 255)) & 63);
                if (!pointers[a & 7])
                  break;
                cell.low = ((((table[a & 15] | table[y & 15]) & 63) + table[b & 15]) & 1023);
                cell.high = ((shared ^ ((38 ^ shared) & 1023)) & 1023);
              }
            case 0:
              {
                cell.low = bytes[a & 15];
                cell.high = ((bytes[x & 15] | ((shared ^ a) & 1023)) & 63);
                shared = ((((table[x & 15] - 26) & 127) - ((shared * 3 + z) & 255)) & 127);
                table[b & 15] = 8 & 1023;
              }
              break;
            case 2:
            default:
              {
                y = ((b + 2 * ((shared ^ b) & 1023)) % 37);
                shared = bytes[z & 15];
              }
            case 1:
              {
                if (x == 40)
                  break;
                if (!pointers[shared & 7])
                  return ((b | 16) & 63);
              }
              ;
            }
        }
    }
  for (int i9 = 0; i9 < 16; i9++)
    {
      table[i9] = (table[i9] + ((14 - 5) & 127)) & 511;
    }
  return ((table[x & 15] | b) & 63);
}

__attribute__ ((noinline, noclone)) static int
f10 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((y + ((x ^ table[x & 15]) & 1023)) & 1023) % 31)
    {
    case 7:
    default:
      {
        if (z == 15)
          {
            for (int i12 = 0; i12 < 1 && !pointers[x & 7]; i12++)
              {
                if ((z < 19 || z > 47))
                  continue;
                z = ((((y - table[z & 15]) & 127) + 2 * bytes[a & 15]) % 37);
                x = ((((bytes[x & 15] | 5) & 63) + 2 * 34) % 37);
              }
            shared = y;
            for (int i13 = 0; i13 < 16; i13++)
              {
                table[i13] = (table[i13] + bytes[y & 15]) & 511;
              }
          }
      }
    case 24:
    case 1:
      {
        {
          int i14 = 0;
          while (i14 < 1)
          {
            i14++;
            {
              int i15 = 0;
              while (i15 < 0)
              {
                i15++;
                if (x != 18)
                  return ((a + table[y & 15]) & 1023);
              }
            }
            for (int i16 = 0; i16 < 16; i16++)
              {
                if (table[i16] > 17)
                  table[i16] -= 7;
              }
          }
        }
        for (int i17 = 0; i17 < 3; i17++)
          {
            if (!(f1 (((table[y & 15] - shared) & 127), ((table[b & 15] + 2 * table[shared & 15]) % 37)) > 0))
              {
                shared = (y >= 30 && y <= 36) ? (b + 1) : (((22 - shared) & 127) + 2);
                if ((x < 28 || !pointers[a & 7]))
                  continue;
              }
            for (int i18 = 0; i18 < 8; i18++)
              {
                x = pointers[a & 7] && f1 (bytes[a & 15], ((z - x) & 127));
              }
          }
        if (f1 (((y ^ 35) & 1023), bytes[a & 15]))
          {
            if (x == b)
              return ((a - table[shared & 15]) & 127);
            x = table[b & 15] > 18 ? (((bytes[a & 15] + table[shared & 15]) & 1023) + 1) : (((table[shared & 15] + 2 * shared) % 37) + 2);
            for (int i19 = 0;; i19++)
              {
                if (i19 >= 5)
                  break;
                cell.low = y;
                cell.high = ((((table[a & 15] + 2 * x) % 37) | ((table[y & 15] + 2 * table[x & 15]) % 37)) & 63);
                z = ((((a - bytes[x & 15]) & 127) ^ ((bytes[z & 15] | bytes[z & 15]) & 63)) & 1023);
              }
          }
      }
      break;
    case 4:
      {
        for (int i20 = 0;; i20++)
          {
            if (i20 >= 3)
              break;
            if ((a <= 41 && (pointers[shared & 7] || f1 (((y + 2 * table[y & 15]) % 37), ((table[b & 15] * 3 + z) & 255)))))
              {
                if (shared <= 29)
                  return ((bytes[a & 15] * 3 + 37) & 255);
                if ((bytes[y & 15] == 26 || cell.low == 7))
                  continue;
                cell.low = ((19 | ((bytes[b & 15] - 4) & 127)) & 63);
                cell.high = b;
              }
            if (!pointers[shared & 7])
              {
                table[y & 15] = ((((shared ^ 34) & 1023) + 2 * b) % 37) & 1023;
                table[z & 15] = table[y & 15] & 1023;
                x = ((((shared + table[a & 15]) & 1023) * 3 + table[b & 15]) & 255);
              }
          }
        if (b)
          {
            cell.low = ((((z ^ table[y & 15]) & 1023) * 3 + ((bytes[a & 15] + table[b & 15]) & 1023)) & 255);
            cell.high = ((((bytes[a & 15] ^ table[y & 15]) & 1023) - ((table[shared & 15] * 3 + table[b & 15]) & 255)) & 127);
          }
        else
          {
            for (int i21 = 0; i21 < 16; i21++)
              {
                z += bytes[i21] > 32 ? table[i21] & 7 : bytes[i21] & 3;
                z &= 1023;
              }
          }
        if ((a > 53 || (x & 3) == 3))
          return ((table[y & 15] ^ a) & 1023);
      }
    case 29:
      {
        if (!(bytes[a & 15] >= '!' && bytes[a & 15] < '0'))
          return f1 (((14 - table[b & 15]) & 127), ((a + 2 * bytes[shared & 15]) % 37));
        if (!b)
          {
            {
              int i22 = 0;
              do
              {
                i22++;
                z = ((table[a & 15] ^ table[shared & 15]) & 1023);
                if (f1 (36, ((x + table[z & 15]) & 1023)) > 38)
                  continue;
              }
            while (i22 < 7 && a >= 60);
            }
          }
        else
          {
            for (int i23 = 0;; i23++)
              {
                if (i23 >= 8)
                  break;
                if (!pointers[y & 7])
                  continue;
              }
          }
      }
      break;
    case 14:
    case 10:
      break;
    case 22:
      {
        switch (((shared + b) & 1023) % 7)
          {
          case 24:
            {
              for (int i25 = 0; i25 < 5; i25++)
                {
                  z = f1 (((bytes[shared & 15] * 3 + 37) & 255), a) & 1023;
                  x = ((((shared ^ bytes[b & 15]) & 1023) + ((bytes[y & 15] + 15) & 1023)) & 1023);
                  z = ((((table[b & 15] + 2 * 3) % 37) * 3 + ((x * 3 + b) & 255)) & 255);
                }
              {
                int i26 = 0;
                
again27:
              i26++;
                  if ((a & 3) == 1)
                    return ((y + 2 * table[y & 15]) % 37);
              if (i26 < 2)
                goto again27;
              }
            }
            break;
          case 11:
          case 22:
            {
              if (y)
                return ((table[shared & 15] | 11) & 63);
              {
              auto lambda28 = [&] (int p) -> int {
                y = x;
                return table[shared & 15]; };
              y = lambda28 (((bytes[x & 15] - 25) & 127)) & 1023;
              x = lambda28 (((a * 3 + table[x & 15]) & 255)) & 1023;
              }
              switch (((b + ((bytes[z & 15] | z) & 63)) & 1023) % 7)
                {
                case 5:
                case 8:
                case 1:
                case 9:
                default:
                  {
                    x = (a <= 8 || cell.low == 7) ? (((1 ^ 40) & 1023) + 1) : (table[shared & 15] + 2);
                    cell.low = ((((a + 2 * 37) % 37) * 3 + x) & 255);
                    cell.high = a;
                    table[x & 15] = ((((x + y) & 1023) - ((15 + bytes[shared & 15]) & 1023)) & 127) & 1023;
                  }
                  break;
                  ;
                }
            }
            break;
            ;
          }
      }
      ;
    }
  for (int i30 = 0; i30 < 16; i30++)
    {
      y += bytes[i30] > 32 ? table[i30] & 7 : bytes[i30] & 3;
      y &= 1023;
    }
  {
    int i31 = 0;
    while (i31 < 9 && f1 (((33 + table[b & 15]) & 1023), ((30 ^ 13) & 1023)))
    {
      i31++;
      shared = f1 (shared, ((34 + 2 * z) % 37)) & 1023;
    }
  }
  for (int i32 = 0; i32 < 16; i32++)
    {
      table[i32] = (table[i32] + ((b * 3 + 38) & 255)) & 511;
    }
  return f1 (21, ((x | table[a & 15]) & 63));
}

int
f33 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if ((bytes[y & 15] == 21
    || shared + 1 > real[a & 3]))
    {
      if (((x < 26 || x > 39) && b <= 3))
        {
          {
          auto lambda34 = [&] (int p) -> int {
            cell.low = table[b & 15];
            cell.high = 5;
            return b; };
          x = lambda34 (bytes[a & 15]) & 1023;
          y = lambda34 (z) & 1023;
          }
          if (!a)
            {
              if (z & 4)
                return ((table[y & 15] ^ b) & 1023);
              shared = ((((shared ^ bytes[x & 15]) & 1023) - ((y - shared) & 127)) & 127);
              z = f10 (((bytes[x & 15] + 2 * bytes[a & 15]) % 37), y) & 1023;
            }
          else
            {
              shared = b == z ? (((bytes[x & 15] * 3 + table[y & 15]) & 255) + 1) : (39 + 2);
              cell.low = ((x + table[y & 15]) & 1023);
              cell.high = ((((bytes[y & 15] ^ table[b & 15]) & 1023) + 2 * ((shared | bytes[x & 15]) & 63)) % 37);
              shared = f10 (15, ((z - bytes[a & 15]) & 127)) & 1023;
            }
          switch (((x + ((table[a & 15] + table[b & 15]) & 1023)) & 1023) % 13)
            {
            case 16:
            case 22:
              {
                z = ((((bytes[b & 15] * 3 + shared) & 255) - ((a | table[z & 15]) & 63)) & 127);
                if ((bytes[a & 15] == 33
    || bytes[x & 15] == 38))
                  return ((25 | bytes[y & 15]) & 63);
              }
              break;
            case 2:
              {
                x = ((((31 + bytes[x & 15]) & 1023) ^ ((19 - 26) & 127)) & 1023);
                z = cell.low == 6 && x + 1 > real[b & 3];
                z = 25;
              }
            case 13:
            case 1:
              {
                if ((a == 0 && b == 0))
                  return f1 (((y + 2 * table[shared & 15]) % 37), ((bytes[y & 15] - 27) & 127));
              }
              break;
            case 19:
            default:
              {
                if (!(shared >= 25))
                  return f10 (((x + bytes[shared & 15]) & 1023), a);
              }
              break;
              ;
            }
        }
      switch (((shared + ((6 + 2 * b) % 37)) & 1023) % 31)
        {
        case 18:
        case 23:
        default:
          {
            if (table[b & 15] > 29)
              return ((b + bytes[shared & 15]) & 1023);
            for (int i37 = 0; i37 < 9; i37++)
              {
                table[x & 15] = table[a & 15] & 1023;
                if (!(z >= 27
    && z <= 48))
                  return f10 (bytes[a & 15], ((bytes[y & 15] | y) & 63));
                y = ((((y + bytes[b & 15]) & 1023) | ((11 + table[shared & 15]) & 1023)) & 63);
              }
          }
          break;
          ;
        }
      try
        {
          switch (((z + bytes[y & 15]) & 1023) % 7)
            {
            case 4:
              {
                shared = ((0 * 3 + b) & 255);
              }
              break;
            case 5:
            case 2:
              break;
            case 9:
              {
                shared = f10 (((table[x & 15] * 3 + 36) & 255), bytes[x & 15]) & 1023;
                shared = bytes[shared & 15] == 55 && b < 24;
                if ((b >= 21 && b <= 44))
                  return f10 (((bytes[z & 15] + 2 * y) % 37), ((table[x & 15] + 2 * bytes[y & 15]) % 37));
              }
            case 8:
              {
                if ((y || real[x & 3] < 7.5))
                  return ((bytes[y & 15] - 13) & 127);
                if ((y != 16 && y != 17))
                  return 37;
                table[x & 15] = ((((x | bytes[b & 15]) & 63) + shared) & 1023) & 1023;
              }
              break;
            case 6:
            case 7:
            case 11:
              {
                cell.low = bytes[z & 15];
                cell.high = ((x * 3 + ((13 + 2 * shared) % 37)) & 255);
                if (f10 (((bytes[b & 15] + table[shared & 15]) & 1023), bytes[y & 15]))
                  return f10 (22, ((31 | bytes[shared & 15]) & 63));
                if ((bytes[y & 15] >= '!' && bytes[y & 15] < '0'))
                  return 25;
              }
            case 3:
              {
                shared = f10 (((bytes[a & 15] - a) & 127), ((19 | bytes[x & 15]) & 63)) & 1023;
                shared = x;
                cell.low = ((((y - table[z & 15]) & 127) - ((table[b & 15] - y) & 127)) & 127);
                cell.high = ((((34 - b) & 127) + 2 * table[z & 15]) % 37);
              }
              break;
            case 10:
              break;
            default:
              {
                y = ((((table[y & 15] * 3 + z) & 255) * 3 + table[b & 15]) & 255);
                if (y)
                  return f1 (y, 4);
              }
              break;
              ;
            }
          if ((bytes[z & 15] == 43 && cell.high > 10))
            return bytes[b & 15];
          for (int i39 = 0; i39 < 16; i39++)
            {
              if (table[i39] > 17)
                table[i39] -= 7;
            }
          if (!(cell.low == 5))
            {
              z = f10 (((table[b & 15] - 0) & 127), ((20 - 21) & 127)) & 1023;
            }
          try
            {
              Guard guard (((b + y) & 1023));
              shared = ((((13 | b) & 63) + a) & 1023);
              y = shared < b ? (((bytes[z & 15] | table[x & 15]) & 63) + 1) : (((table[z & 15] ^ table[y & 15]) & 1023) + 2);
              z = f10 (((1 + 2 * 34) % 37), ((shared + shared) & 1023)) & 1023;
              shared = ((((shared - x) & 127) | ((table[y & 15] ^ b) & 1023)) & 63);
            }
          catch (int)
            {
              z = (b == 0 && z == 0) ? (((shared | x) & 63) + 1) : (((table[shared & 15] - bytes[x & 15]) & 127) + 2);
              if ((b == 27 || b == 28 || b == 49))
                return f10 (((shared + 2 * bytes[x & 15]) % 37), 14);
              y = !y ? (((z | y) & 63) + 1) : (((bytes[b & 15] - bytes[y & 15]) & 127) + 2);
              throw;
            }
          try
            {
              y = ((((y - shared) & 127) ^ ((bytes[z & 15] ^ bytes[a & 15]) & 1023)) & 1023);
              shared = b <= 25 ? (table[y & 15] + 1) : (40 + 2);
              table[a & 15] = ((((y ^ 37) & 1023) | ((x * 3 + 18) & 255)) & 63) & 1023;
              x = x;
              cell.low = 6;
              cell.high = ((((6 - x) & 127) - ((b - y) & 127)) & 127);
            }
          catch (Failure &)
            {
              shared = (f1 (((bytes[b & 15] + 2 * 11) % 37), ((bytes[shared & 15] | a) & 63)) && a + 1 > real[a & 3]) ? (((bytes[a & 15] * 3 + z) & 255) + 1) : (((table[z & 15] - z) & 127) + 2);
              if ((f10 (((table[a & 15] * 3 + table[x & 15]) & 255), ((z ^ table[y & 15]) & 1023)) || f10 (((7 + 27) & 1023), ((29 + b) & 1023))))
                return y;
            }
        }
      catch (Failure &)
        {
          table[shared & 15] = ((y ^ ((a | table[z & 15]) & 63)) & 1023) & 1023;
          y = a && f1 (((x - 21) & 127), ((x + 2 * table[b & 15]) % 37));
        }
    }
  if (x + 1 > real[x & 3])
    return ((b - bytes[x & 15]) & 127);
  shared = table[x & 15];
  return fuel <= 0 ? a : f33 (a + 1, b);
}

static int (*calls40[4]) (int, int) = { f1, f10, f10, f10 };

__attribute__ ((cold)) int
f41 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
  auto lambda42 = [&] (int p) -> int {
    for (int i43 = 0;; i43++)
      {
        if (i43 >= 5)
          break;
        for (int i44 = 0; i44 < 1; i44++)
          {
            z = 2;
            z = ((((bytes[b & 15] | 24) & 63) + 2 * 3) % 37);
          }
      }
    return ((x + a) & 1023); };
  shared = lambda42 (14) & 1023;
  x = lambda42 (bytes[z & 15]) & 1023;
  }
  switch (((b + ((b * 3 + bytes[z & 15]) & 255)) & 1023) % 31)
    {
    case 1:
    case 0:
      break;
    case 3:
      {
        if ((y < 11 || y > 32))
          {
            switch (((x + ((b * 3 + z) & 255)) & 1023) % 31)
              {
              case 5:
              case 6:
              default:
                {
                  if (((x & 3) == 1 && bytes[z & 15] == 36))
                    return ((bytes[z & 15] + b) & 1023);
                  shared = shared;
                  y = bytes[x & 15];
                }
                break;
                ;
              }
          }
        else
          {
            if (y & 4)
              {
                z = ((((9 - bytes[shared & 15]) & 127) + 2 * ((table[b & 15] + 2 * x) % 37)) % 37);
              }
          }
      }
      break;
    case 4:
      break;
    case 6:
    default:
      {
        for (int i47 = 0;; i47++)
          {
            if (i47 >= 0)
              break;
            try
              {
                x = x > 24 ? (((table[z & 15] - 10) & 127) + 1) : (((bytes[x & 15] ^ table[a & 15]) & 1023) + 2);
                if (shared & 8)
                  continue;
                z = f33 (2, table[y & 15]) & 1023;
              }
            catch (Failure &)
              {
                shared = !shared && f33 (((table[a & 15] * 3 + shared) & 255), ((x ^ 1) & 1023));
                cell.low = a;
                cell.high = ((((15 * 3 + bytes[b & 15]) & 255) ^ ((x * 3 + 19) & 255)) & 1023);
                x = f10 (((b ^ 25) & 1023), table[x & 15]) & 1023;
              }
            x = ((table[a & 15] ^ ((30 ^ z) & 1023)) & 1023);
            if ((f1 (((bytes[a & 15] | 28) & 63), ((20 | 13) & 63)) > 12
    && y != 57))
              {
                shared = ((y * 3 + ((8 + 2 * z) % 37)) & 255);
                shared = calls40[a & 3] (11, ((bytes[z & 15] + 2 * 30) % 37)) & 1023;
              }
          }
      }
      break;
    case 7:
      {
        if (cell.low == 3)
          {
            {
            auto lambda48 = [&] (int p) -> int {
              x = (y & 3) == 2 && z > 59;
              return ((x + x) & 1023); };
            x = lambda48 (23) & 1023;
            z = lambda48 (((table[a & 15] | shared) & 63)) & 1023;
            }
            {
              int i49 = 0;
              
again50:
            i49++;
                if (b == 59)
                  return z;
            if (i49 < 2)
              goto again50;
            }
            {
              int i51 = 0;
              while (i51 < 6 && b <= 46)
              {
                i51++;
                y = calls40[z & 3] (bytes[y & 15], table[a & 15]) & 1023;
                if (z & 8)
                  return f33 (((35 * 3 + bytes[x & 15]) & 255), ((bytes[x & 15] * 3 + z) & 255));
                shared = y ? (40 + 1) : (((b | b) & 63) + 2);
              }
            }
          }
        for (int i52 = 0; i52 < 1; i52++)
          {
            for (int i53 = 0; i53 < (b & 15); i53++)
              {
                if (table[i53] > 17)
                  table[i53] -= 7;
              }
            {
            auto lambda54 = [&] (int p) -> int {
              cell.low = ((((b ^ y) & 1023) * 3 + y) & 255);
              cell.high = table[x & 15];
              return ((shared - 3) & 127); };
            x = lambda54 (table[y & 15]) & 1023;
            y = lambda54 (z) & 1023;
            }
            if (cell.low == 1)
              {
                z = ((((36 ^ table[shared & 15]) & 1023) * 3 + ((bytes[y & 15] + shared) & 1023)) & 255);
                shared = ((table[b & 15] ^ ((z - x) & 127)) & 1023);
              }
          }
        if ((shared >= 11 && shared <= 15))
          return 11;
      }
    case 2:
      {
        if (y >= 45)
          {
            for (int i55 = 0; i55 < 16; i55++)
              {
                if (table[i55] > 17)
                  table[i55] -= 7;
              }
            if (f1 (x, ((x + y) & 1023)) > 36)
              {
                x = (cell.low == 4 || x >= 26) ? (x + 1) : (((bytes[b & 15] ^ table[shared & 15]) & 1023) + 2);
                x = f10 (((bytes[b & 15] + 2 * x) % 37), ((bytes[shared & 15] + 2 * table[a & 15]) % 37)) & 1023;
              }
            else
              {
                z = !z && cell.low == 1;
              }
            shared = shared & 16 && f1 (((b - z) & 127), ((bytes[b & 15] ^ 9) & 1023)) > 45;
          }
        try
          {
            Guard guard (((table[a & 15] ^ bytes[a & 15]) & 1023));
            switch (((a + 0) & 1023) % 31)
              {
              case 28:
                {
                  if (z != 1)
                    return table[x & 15];
                }
                break;
              case 6:
                {
                  table[x & 15] = ((((b | bytes[shared & 15]) & 63) + ((bytes[z & 15] + 2 * z) % 37)) & 1023) & 1023;
                  if (f1 (((y + bytes[z & 15]) & 1023), ((b | table[x & 15]) & 63)))
                    return ((x - 3) & 127);
                  y = f10 (((bytes[z & 15] + table[y & 15]) & 1023), ((30 * 3 + a) & 255)) > 24 ? (((x - 21) & 127) + 1) : (((shared + y) & 1023) + 2);
                }
                break;
              case 2:
                {
                  x = ((((table[z & 15] * 3 + bytes[b & 15]) & 255) - ((21 | table[x & 15]) & 63)) & 127);
                }
              case 24:
              case 11:
              case 7:
                {
                  shared = ((((27 | shared) & 63) - ((z * 3 + y) & 255)) & 127);
                  table[a & 15] = ((((bytes[shared & 15] + 2 * 31) % 37) + 2 * ((table[shared & 15] - bytes[shared & 15]) & 127)) % 37) & 1023;
                }
              case 17:
                {
                  shared = ((((z + table[b & 15]) & 1023) | ((bytes[b & 15] + z) & 1023)) & 63);
                  y = ((((y * 3 + 26) & 255) | table[a & 15]) & 63);
                }
                break;
              case 18:
              default:
                {
                  if ((f33 (z, ((19 - bytes[z & 15]) & 127)) > 18 && !b))
                    return bytes[b & 15];
                  z = ((32 | ((shared + b) & 1023)) & 63);
                  y = ((((table[x & 15] + 2 * bytes[a & 15]) % 37) + 23) & 1023);
                }
                break;
                ;
              }
            switch (((a + ((31 | bytes[y & 15]) & 63)) & 1023) % 31)
              {
              case 5:
                {
                  if (!(y == 0 && b == 0))
                    return bytes[a & 15];
                  z = 5;
                }
              case 9:
                {
                  z = b > 14 && f33 (table[shared & 15], ((bytes[y & 15] ^ shared) & 1023));
                  x = z == a
    && a & 4;
                }
                break;
              case 6:
                {
                  y = ((x ^ b) & 1023);
                  if (!(y == 21 || y == 22 || y == 29))
                    return ((z | y) & 63);
                }
                break;
              case 8:
              case 4:
                {
                  z = f1 (table[shared & 15], ((b + a) & 1023)) || x & 16;
                  y = f1 (8, ((table[x & 15] + 10) & 1023)) & 1023;
                  cell.low = ((((shared + 2 * 7) % 37) + 2 * ((z ^ table[z & 15]) & 1023)) % 37);
                  cell.high = y;
                }
                break;
              case 7:
              default:
                {
                  x = f1 (table[x & 15], ((40 + 2 * b) % 37)) & 1023;
                  if (z > 48)
                    return ((y + 2 * bytes[z & 15]) % 37);
                  x = ((((table[shared & 15] + bytes[z & 15]) & 1023) | ((a - b) & 127)) & 63);
                }
                break;
                ;
              }
          }
        catch (int)
          {
            x = b > 9 && !pointers[y & 7];
            y = (shared == 28 || shared == 29 || shared == 46) ? (((table[z & 15] + 2 * z) % 37) + 1) : (((a | bytes[b & 15]) & 63) + 2);
            shared = ((((8 | bytes[a & 15]) & 63) | ((10 ^ table[shared & 15]) & 1023)) & 63);
          }
        if ((z < 2 && f33 (31, ((table[z & 15] * 3 + bytes[a & 15]) & 255))))
          {
            if (cell.low == 0)
              return ((table[shared & 15] * 3 + z) & 255);
            {
            auto lambda58 = [&] (int p) -> int {
              if (a == 13)
                return ((7 | p) & 63);
              cell.low = p;
              cell.high = table[p & 15];
              if (f10 (((37 * 3 + bytes[shared & 15]) & 255), ((z - 37) & 127)))
                return table[p & 15];
              return ((bytes[z & 15] ^ 23) & 1023); };
            shared = lambda58 (((8 - 1) & 127)) & 1023;
            z = lambda58 (bytes[x & 15]) & 1023;
            }
          }
        else
          {
            for (int i59 = 0; i59 < 7; i59++)
              {
                z = ((((y * 3 + y) & 255) + 2 * ((a | 18) & 63)) % 37);
                x = 37;
              }
          }
      }
      break;
    case 5:
      {
        {
        auto lambda60 = [&] (int p) -> int {
          if (!(!a))
            {
              y = bytes[z & 15] == 18 && x <= 31;
              if (p < x)
                return ((z + 2 * shared) % 37);
              y = z <= 1 || cell.low == 7;
            }
          else
            {
              shared = 38;
              cell.low = ((b ^ ((z - bytes[y & 15]) & 127)) & 1023);
              cell.high = ((((table[a & 15] ^ bytes[b & 15]) & 1023) + 2 * 21) % 37);
            }
          {
            int i61 = 0;
            while (i61 < 1)
            {
              i61++;
              table[y & 15] = ((((bytes[y & 15] - table[a & 15]) & 127) + 2 * 27) % 37) & 1023;
            }
          }
          switch (((y + ((bytes[shared & 15] + 2 * shared) % 37)) & 1023) % 13)
            {
            case 5:
              {
                shared = f33 (((a - bytes[x & 15]) & 127), ((38 - bytes[p & 15]) & 127)) > 40 && p == 32;
              }
              break;
            case 10:
              {
                x = real[a & 3] < 8.5 ? (((bytes[x & 15] * 3 + y) & 255) + 1) : (0 + 2);
              }
              break;
            case 6:
            default:
              {
                table[z & 15] = ((((table[a & 15] + 19) & 1023) + 2 * ((bytes[y & 15] | 18) & 63)) % 37) & 1023;
                if (z)
                  return ((23 - bytes[z & 15]) & 127);
                if ((a >= 22 && a <= 29))
                  return shared;
              }
              break;
            case 9:
              {
                table[shared & 15] = ((((9 * 3 + 10) & 255) ^ ((z * 3 + 36) & 255)) & 1023) & 1023;
                if ((bytes[a & 15] >= '!'
    && bytes[a & 15] < '0'))
                  return p;
              }
            case 4:
            case 7:
            case 8:
              break;
            case 3:
              {
                y = b;
                if ((a == 23 && !z))
                  return bytes[z & 15];
              }
              break;
              ;
            }
          return bytes[p & 15]; };
        z = lambda60 (y) & 1023;
        shared = lambda60 (((bytes[y & 15] ^ table[b & 15]) & 1023)) & 1023;
        }
        z = ((((table[b & 15] + x) & 1023) + 2 * table[x & 15]) % 37);
        switch (((b + ((x + 2 * z) % 37)) & 1023) % 13)
          {
          case 1:
            break;
          case 7:
            {
              if ((x & 3) == 0)
                {
                  cell.low = ((((bytes[x & 15] * 3 + table[b & 15]) & 255) * 3 + ((table[y & 15] + 2 * 24) % 37)) & 255);
                  cell.high = ((a + ((bytes[x & 15] * 3 + bytes[a & 15]) & 255)) & 1023);
                  y = ((((table[y & 15] * 3 + bytes[x & 15]) & 255) + ((bytes[z & 15] | z) & 63)) & 1023);
                  x = f10 (bytes[y & 15], table[shared & 15]) & 1023;
                }
            }
          case -2:
            {
              for (int i64 = 0; i64 < 8; i64++)
                {
                  if (y & 1)
                    break;
                }
              if (((x & 3) == 1 && !pointers[z & 7]))
                return ((z ^ z) & 1023);
            }
            break;
          case 22:
            {
              for (int i65 = 0;; i65++)
                {
                  if (i65 >= 8)
                    break;
                  if (shared <= 13)
                    return calls40[b & 3] (((bytes[shared & 15] * 3 + table[z & 15]) & 255), ((bytes[y & 15] | table[z & 15]) & 63));
                  z = f33 (29, ((9 + bytes[a & 15]) & 1023)) > 21 && !pointers[a & 7];
                }
              switch (((z + ((table[z & 15] + 2 * x) % 37)) & 1023) % 13)
                {
                case 11:
                  {
                    if ((b < y && a < 47))
                      return y;
                  }
                  break;
                case 8:
                  {
                    if (real[a & 3] < 21.5)
                      return calls40[b & 3] (((10 - table[y & 15]) & 127), 24);
                  }
                  break;
                case 13:
                  break;
                case 26:
                default:
                  {
                    y = 39;
                    if (!a)
                      return f33 (13, ((15 - shared) & 127));
                  }
                  break;
                case 1:
                  {
                    if (f33 (((24 * 3 + table[shared & 15]) & 255), ((x + 2 * b) % 37)))
                      return f1 (((31 - z) & 127), table[x & 15]);
                    if (bytes[b & 15] == 60)
                      return f33 (((y + table[shared & 15]) & 1023), bytes[a & 15]);
                  }
                  ;
                }
            }
            break;
          case 24:
            {
              if (pointers[x & 7])
                {
                  shared = x || cell.low == 2;
                  if ((b >= 3 && b <= 9))
                    return ((table[x & 15] ^ 20) & 1023);
                  if (real[b & 3] < 18.5)
                    return f10 (bytes[x & 15], ((table[a & 15] - 17) & 127));
                }
              else
                {
                  x = ((((bytes[z & 15] + y) & 1023) * 3 + b) & 255);
                  if (z + 1 > real[shared & 3])
                    return ((bytes[a & 15] | 26) & 63);
                }
              if (b > 2)
                {
                  y = table[z & 15];
                  table[a & 15] = 0 & 1023;
                }
              else
                {
                  if (f1 (a, bytes[z & 15]) > 14)
                    return bytes[x & 15];
                  if ((x != 50 && f33 (((bytes[z & 15] + 2 * table[y & 15]) % 37), shared)))
                    return f10 (7, 38);
                  shared = ((((y + 2 * 25) % 37) | bytes[x & 15]) & 63);
                }
            }
            break;
          case 4:
            {
              if (f10 (z, ((bytes[y & 15] - table[shared & 15]) & 127)) > 10)
                return table[shared & 15];
            }
            break;
          case 8:
            {
              if (f1 (((shared + shared) & 1023), ((x - bytes[b & 15]) & 127)) > 13)
                {
                  if ((cell.high > 3 || !pointers[shared & 7]))
                    return ((z * 3 + bytes[a & 15]) & 255);
                  shared = (x == 9
    || x == 10
    || x == 20) ? (((a ^ b) & 1023) + 1) : (x + 2);
                  shared = bytes[y & 15];
                }
              {
                int i67 = 0;
                do
                {
                  i67++;
                  x = f33 (((31 + 2 * a) % 37), bytes[shared & 15])
    || f1 (((13 | table[a & 15]) & 63), ((23 + table[b & 15]) & 1023));
                }
              while (i67 < 8);
              }
            }
            break;
          case 13:
            {
              for (int i68 = 0; i68 < (b & 15); i68++)
                {
                  table[i68] = (table[i68] + table[a & 15]) & 511;
                }
            }
            ;
          }
      }
      break;
      ;
    }
  if (!pointers[b & 7])
    return f1 (((b + x) & 1023), y);
  return 6;
}

int
f90 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i91 = 0; i91 < 8
    && cell.high > 7; i91++)
    {
      switch (((y + ((31 ^ z) & 1023)) & 1023) % 13)
        {
        case 6:
          break;
        case 5:
        case 4:
          break;
        case 7:
        case 8:
        default:
          break;
        case 9:
          {
            try
              {
                if ((shared != 18 && shared != 19))
                  return f1 (((x + 2 * bytes[b & 15]) % 37), ((bytes[y & 15] - table[b & 15]) & 127));
                if ((y >= 12 && y <= 33))
                  break;
                z = ((((24 * 3 + 27) & 255) * 3 + ((38 + 2 * bytes[x & 15]) % 37)) & 255);
              }
            catch (...)
              {
                table[y & 15] = ((((table[a & 15] + a) & 1023) + 2 * ((bytes[z & 15] | shared) & 63)) % 37) & 1023;
                y = ((((bytes[y & 15] | a) & 63) + 2 * ((table[b & 15] + 29) & 1023)) % 37);
                z = ((((32 | shared) & 63) * 3 + ((b ^ bytes[z & 15]) & 1023)) & 255);
              }
            if ((shared && y == 8))
              break;
          }
          break;
        case 10:
          {
            for (int i93 = 0; i93 < 0; i93++)
              {
                y = ((33 + 2 * ((8 ^ z) & 1023)) % 37);
                x = z <= 35 ? (b + 1) : (z + 2);
              }
            if (shared == 57)
              {
                if (bytes[a & 15] == 39)
                  return f1 (((0 + 2 * 40) % 37), bytes[y & 15]);
              }
            else
              {
                shared = !(table[y & 15] > 57) ? (((bytes[x & 15] * 3 + 22) & 255) + 1) : (((shared * 3 + 36) & 255) + 2);
                y = (y < 20 || z >= 38) ? (((17 - bytes[z & 15]) & 127) + 1) : (bytes[x & 15] + 2);
              }
            for (int i94 = 0; i94 < 16; i94++)
              {
                table[i94] = 0;
              }
          }
          break;
        case 3:
          {
            {
              int i95 = 0;
              
again96:
            i95++;
                if (!(b == 19 || b == 20 || b == 24))
                  return ((a + 2 * x) % 37);
                shared = (y != 27
    && shared) ? (((table[shared & 15] + x) & 1023) + 1) : (((table[z & 15] | b) & 63) + 2);
            if (i95 < 3
    && table[b & 15] > 10)
              goto again96;
            }
            {
              int i97 = 0;
              while (i97 < 0)
              {
                i97++;
                table[b & 15] = ((table[z & 15] | ((x + bytes[b & 15]) & 1023)) & 63) & 1023;
              }
            }
          }
          break;
          ;
        }
      for (int i98 = 0; i98 < 16; i98++)
        {
          table[i98] = 0;
        }
    }
  for (int i99 = 0; i99 < 7
    && table[a & 15] > 55; i99++)
    {
      if (x & 4)
        break;
      cell.low = ((table[b & 15] ^ bytes[a & 15]) & 1023);
      cell.high = 5;
      for (int i100 = 0; i100 < (z & 15); i100++)
        {
          if (bytes[i100] == 51)
            break;
          bytes[i100] = (bytes[i100] + 1) & 63;
        }
    }
  switch (((x + bytes[x & 15]) & 1023) % 31)
    {
    case 14:
      break;
    case 20:
      {
        {
          int i102 = 0;
          while (i102 < 6)
          {
            i102++;
            {
              int i103 = 0;
              do
              {
                i103++;
                table[shared & 15] = y & 1023;
              }
            while (i103 < 1);
            }
            if (((shared > 15 || b + 1 > real[x & 3])
    && (bytes[z & 15] == 21 && a <= 1)))
              {
                if (real[x & 3] < 59.5)
                  break;
                table[shared & 15] = ((((z - 40) & 127) + ((bytes[shared & 15] + 15) & 1023)) & 1023) & 1023;
              }
          }
        }
      }
      break;
    case 12:
    case 25:
      {
        if (f69 (((b ^ bytes[z & 15]) & 1023), ((4 + 2 * shared) % 37)) > 21)
          return f1 (((x + 2 * table[a & 15]) % 37), ((table[a & 15] | table[z & 15]) & 63));
        for (int i104 = 0; i104 < (shared & 15); i104++)
          {
            shared += bytes[i104] > 32 ? table[i104] & 7 : bytes[i104] & 3;
            shared &= 1023;
          }
        if (x + 1 > real[b & 3])
          {
            for (int i105 = 0; i105 < 16; i105++)
              {
                table[i105] = 0;
              }
            {
              int i106 = 0;
              
again107:
            i106++;
                y = ((((bytes[x & 15] + 2 * table[shared & 15]) % 37) - ((table[z & 15] + 2 * bytes[z & 15]) % 37)) & 127);
                if (x != 38)
                  return 24;
            if (i106 < 9)
              goto again107;
            }
          }
        else
          {
            {
            auto lambda108 = [&] (int p) -> int {
              shared = (pointers[shared & 7] && cell.low == 0) ? (((b | table[z & 15]) & 63) + 1) : (((z - a) & 127) + 2);
              x = table[y & 15] > 28 ? (table[b & 15] + 1) : (((shared ^ bytes[a & 15]) & 1023) + 2);
              if (((z & 3) == 0 && f41 (((bytes[a & 15] + table[y & 15]) & 1023), ((b + 2 * shared) % 37))))
                return ((z | bytes[shared & 15]) & 63);
              return ((y - y) & 127); };
            y = lambda108 (((b | b) & 63)) & 1023;
            }
            try
              {
                shared = ((((bytes[x & 15] | table[x & 15]) & 63) * 3 + ((table[x & 15] * 3 + x) & 255)) & 255);
                if (a <= 56)
                  return bytes[shared & 15];
                shared = ((((a + bytes[a & 15]) & 1023) + ((y + table[a & 15]) & 1023)) & 1023);
                table[x & 15] = ((((bytes[y & 15] - a) & 127) ^ ((39 - table[shared & 15]) & 127)) & 1023) & 1023;
              }
            catch (int)
              {
                if (b >= 58)
                  return ((14 | y) & 63);
                y = ((((table[shared & 15] | 25) & 63) * 3 + ((table[y & 15] ^ 36) & 1023)) & 255);
              }
            switch (((b + bytes[b & 15]) & 1023) % 7)
              {
              case 7:
              default:
                break;
              case 5:
                {
                  if (a < y)
                    return f10 (z, z);
                }
                break;
                ;
              }
          }
      }
    case 27:
    default:
      {
        try
          {
            if ((!pointers[a & 7] && (x & 3) == 0))
              return f1 (((a ^ b) & 1023), b);
            if ((real[b & 3] < 10.5 || (f33 (((2 * 3 + a) & 255), ((34 ^ y) & 1023)) > 10 || shared)))
              {
                z = ((((a - 29) & 127) | ((z + 2 * z) % 37)) & 63);
                x = ((((39 + 22) & 1023) + ((y + 2 * table[y & 15]) % 37)) & 1023);
                shared = (x < 11 || x > 22) ? (((table[z & 15] ^ bytes[x & 15]) & 1023) + 1) : (((b ^ table[b & 15]) & 1023) + 2);
              }
            z = ((shared ^ ((0 - shared) & 127)) & 1023);
            if (f69 (a, ((table[y & 15] - table[x & 15]) & 127)) > 60)
              {
                shared = ((a + ((21 - x) & 127)) & 1023);
                if (cell.high > 6)
                  return z;
                table[z & 15] = ((((34 + 2 * y) % 37) - ((table[z & 15] + x) & 1023)) & 127) & 1023;
              }
            else
              {
                cell.low = ((a * 3 + ((bytes[a & 15] + 2 * b) % 37)) & 255);
                cell.high = ((((10 | z) & 63) + ((x | x) & 63)) & 1023);
                x = ((((bytes[b & 15] * 3 + y) & 255) * 3 + ((a + 2 * y) % 37)) & 255);
                shared = ((((z + 22) & 1023) - ((table[b & 15] | b) & 63)) & 127);
              }
            z = ((((y * 3 + table[y & 15]) & 255) * 3 + ((b + shared) & 1023)) & 255);
            if (b)
              {
                x = ((((34 ^ table[z & 15]) & 1023) * 3 + ((bytes[b & 15] ^ table[a & 15]) & 1023)) & 255);
              }
            else
              {
                x = ((x * 3 + ((a + a) & 1023)) & 255);
                if ((y == 47 && f41 (((z + 2 * y) % 37), ((y ^ a) & 1023))))
                  return bytes[a & 15];
              }
          }
        catch (int)
          {
            if (x)
              return ((shared ^ bytes[z & 15]) & 1023);
            if (f10 (3, ((b + 2 * table[x & 15]) % 37)) > 17)
              return f1 (((6 * 3 + bytes[b & 15]) & 255), y);
            table[y & 15] = bytes[y & 15] & 1023;
          }
        for (int i110 = 0; i110 < 16; i110++)
          {
            if (table[i110] > 17)
              table[i110] -= 7;
          }
        {
        auto lambda111 = [&] (int p) -> int {
          if ((shared >= 14 && shared <= 19))
            {
              x = ((((4 - a) & 127) * 3 + ((table[shared & 15] | a) & 63)) & 255);
              x = ((((10 ^ table[a & 15]) & 1023) ^ ((table[shared & 15] * 3 + table[z & 15]) & 255)) & 1023);
            }
          else
            {
              z = ((b * 3 + 25) & 255);
            }
          y = !y ? (((bytes[a & 15] * 3 + a) & 255) + 1) : (((20 ^ bytes[b & 15]) & 1023) + 2);
          if (!p)
            return b;
          return b; };
        shared = lambda111 (((table[b & 15] + bytes[z & 15]) & 1023)) & 1023;
        }
      }
      break;
      ;
    }
  return fuel <= 0 ? a : f90 (a + 1, b);
}

static int (*calls112[4]) (int, int) = { f69, f33, f1, f90 };

int
f113 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i114 = 0; i114 < 16; i114++)
    {
      if (bytes[i114] == 58)
        break;
      bytes[i114] = (bytes[i114] + 1) & 63;
    }
  {
    int i115 = 0;
    
again116:
  i115++;
      for (int i117 = 0;; i117++)
        {
          if (i117 >= 6)
            break;
          {
          auto lambda118 = [&] (int p) -> int {
            if ((a != 3 && a != 4))
              return table[z & 15];
            cell.low = ((((table[x & 15] * 3 + bytes[x & 15]) & 255) + 2 * ((table[z & 15] * 3 + 14) & 255)) % 37);
            cell.high = ((((a + 2 * bytes[b & 15]) % 37) + 2 * bytes[a & 15]) % 37);
            return b; };
          z = lambda118 (x) & 1023;
          }
        }
  if (i115 < 1)
    goto again116;
  }
  for (int i119 = 0; i119 < 3; i119++)
    {
      x = (shared && x >= 35) ? (((bytes[a & 15] - bytes[z & 15]) & 127) + 1) : (((b - bytes[x & 15]) & 127) + 2);
    }
  for (int i120 = 0; i120 < 16; i120++)
    {
      if (table[i120] > 17)
        table[i120] -= 7;
    }
  return fuel <= 0 ? a : f113 (a + 1, b);
}

