#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 4073;
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
int f75 (int, int);
static void
if_jump (int n)
{
  if (jump_to) longjmp (*jump_to, (n & 7) + 1);
}
static int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if ((bytes[b & 15] >= '!' && bytes[b & 15] < '0'))
    {
      if ((cell.low == 7 || table[b & 15] > 33))
        {
          if (!(z >= 6
    && z <= 22))
            {
              y = shared;
              shared = z == x || (shared & 3) == 3;
            }
        }
      if ((z < 2 && bytes[shared & 15] == 60))
        {
          if ((y & 3) == 2)
            return ((y + 2 * 22) % 37);
          {
            int i2 = 0;
            do
            {
              i2++;
              if (table[z & 15] > 57)
                if_jump (((y ^ bytes[b & 15]) & 1023));
              if (z == shared)
                break;
            }
          while (i2 < 0 && a + 1 > real[shared & 3]);
          }
        }
      else
        {
          table[b & 15] = ((a * 3 + ((z ^ bytes[shared & 15]) & 1023)) & 255) & 1023;
        }
    }
  else
    {
      for (int i3 = 0; i3 < 4 && a + 1 > real[z & 3]; i3++)
        {
          if ((!x
    && cell.low == 3))
            if_jump (((1 + 2 * a) % 37));
          for (int i4 = 0;; i4++)
            {
              if (i4 >= 4)
                break;
              z = ((((a | table[x & 15]) & 63) + 2 * ((table[shared & 15] + bytes[x & 15]) & 1023)) % 37);
              table[x & 15] = ((((bytes[shared & 15] ^ a) & 1023) * 3 + ((bytes[a & 15] + 2 * x) % 37)) & 255) & 1023;
            }
        }
    }
  {
    int i5 = 0;
    while (i5 < 2)
    {
      i5++;
      for (int i6 = 0;; i6++)
        {
          if (i6 >= 1)
            break;
          for (int i7 = 0; i7 < 16; i7++)
            {
              shared += bytes[i7] > 32 ? table[i7] & 7 : bytes[i7] & 3;
              shared &= 1023;
            }
        }
    }
  }
  for (int i8 = 0; i8 < 5; i8++)
    {
      shared = ((((bytes[z & 15] - x) & 127) + 2 * ((b - table[z & 15]) & 127)) % 37);
      y = z <= 52 && real[a & 3] < 10.5;
    }
  return ((b + a) & 1023);
}

static int (*calls9[4]) (int, int) = { f1, f1, f1, f1 };

static inline int
f10 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i11 = 0;; i11++)
    {
      if (i11 >= 6)
        break;
      switch (((y + shared) & 1023) % 13)
        {
        case 3:
        case 7:
          {
            switch (((x + 9) & 1023) % 7)
              {
              case 9:
              case 2:
                {
                  z = cell.low == 5 && f1 (24, ((table[y & 15] - z) & 127)) > 5;
                  shared = ((((z * 3 + shared) & 255) + ((table[y & 15] - table[z & 15]) & 127)) & 1023);
                }
                break;
              case 6:
                {
                  y = ((((shared | x) & 63) - 40) & 127);
                  x = f1 (((37 | b) & 63), ((bytes[x & 15] ^ table[a & 15]) & 1023)) & 1023;
                  if ((a && y == a))
                    if_jump (((a ^ y) & 1023));
                }
                break;
              case 5:
              case 7:
                {
                  y = (bytes[y & 15] == 4 && cell.low == 6) ? (((a + bytes[b & 15]) & 1023) + 1) : (((b + y) & 1023) + 2);
                  y = ((33 + 2 * 30) % 37);
                  shared = calls9[x & 3] (((y - table[a & 15]) & 127), ((y ^ bytes[b & 15]) & 1023)) & 1023;
                }
                break;
              case 10:
                {
                  if ((pointers[a & 7] || calls9[shared & 3] (((a + table[b & 15]) & 1023), bytes[y & 15]) > 34))
                    return f1 (((b + 2 * table[y & 15]) % 37), ((b + 2 * 26) % 37));
                  y = calls9[z & 3] (((b ^ bytes[y & 15]) & 1023), ((table[x & 15] + 2 * table[z & 15]) % 37)) & 1023;
                  z = calls9[a & 3] (shared, table[z & 15]) & 1023;
                }
              case 8:
                {
                  shared = y == 34 && shared & 2;
                }
              case 3:
                {
                  if ((y < 49
    && f1 (((x * 3 + table[x & 15]) & 255), ((z + x) & 1023)) > 6))
                    if_jump (((bytes[y & 15] - bytes[y & 15]) & 127));
                }
                break;
              case 4:
                {
                  cell.low = ((a | ((shared | table[z & 15]) & 63)) & 63);
                  cell.high = ((((bytes[shared & 15] - bytes[x & 15]) & 127) + 2 * ((a * 3 + x) & 255)) % 37);
                  if ((z & 2 || f1 (((38 ^ z) & 1023), ((bytes[b & 15] - b) & 127)) > 37))
                    if_jump (((bytes[y & 15] + 2) & 1023));
                  shared = bytes[z & 15];
                }
              case 0:
                {
                  table[a & 15] = ((((z | y) & 63) - 39) & 127) & 1023;
                  z = ((((x + 2 * bytes[y & 15]) % 37) * 3 + 16) & 255);
                  y = ((9 + 2 * ((table[y & 15] | 3) & 63)) % 37);
                }
                break;
              case 1:
              default:
                {
                  shared = f1 (((table[a & 15] - y) & 127), table[b & 15]) & 1023;
                  if (z + 1 > real[a & 3])
                    if_jump (((table[x & 15] ^ 3) & 1023));
                }
                break;
                ;
              }
            switch (((a + table[y & 15]) & 1023) % 7)
              {
              case 26:
                {
                  z = calls9[a & 3] (y, bytes[y & 15]) & 1023;
                  shared = f1 (bytes[y & 15], ((z + 16) & 1023)) & 1023;
                }
                break;
              case 27:
              default:
                {
                  z = (!pointers[y & 7] || pointers[shared & 7]) ? (x + 1) : (z + 2);
                  if ((calls9[shared & 3] (table[y & 15], ((table[y & 15] * 3 + a) & 255)) && a == 40))
                    if_jump (bytes[shared & 15]);
                }
                break;
                ;
              }
            {
              int i15 = 0;
              do
              {
                i15++;
                x = !(z == 5 || z == 6 || z == 17) ? (((table[shared & 15] * 3 + table[shared & 15]) & 255) + 1) : (((15 | b) & 63) + 2);
              }
            while (i15 < 0);
            }
          }
          break;
        case 5:
          break;
        case 2:
        case 6:
        case 4:
        default:
          {
            switch (((y + ((x - 9) & 127)) & 1023) % 31)
              {
              case 23:
                {
                  shared = z > 35 && shared == 22;
                  x = bytes[b & 15] == 48 ? (((bytes[x & 15] + 2 * bytes[x & 15]) % 37) + 1) : (table[y & 15] + 2);
                  if (!(y == 0 && a == 0))
                    return b;
                }
                break;
              case 29:
              default:
                {
                  x = ((((bytes[a & 15] * 3 + bytes[x & 15]) & 255) + table[x & 15]) & 1023);
                }
                break;
                ;
              }
            if (z < b)
              {
                x = ((((y ^ 39) & 1023) + ((x ^ 39) & 1023)) & 1023);
              }
          }
          break;
          ;
        }
      {
        int i17 = 0;
        do
        {
          i17++;
          if (calls9[x & 3] (b, ((27 - shared) & 127)))
            {
              if (!x)
                return f1 (36, ((23 | bytes[a & 15]) & 63));
              if ((x && table[y & 15] > 47))
                return calls9[x & 3] (((table[z & 15] + 11) & 1023), ((x ^ z) & 1023));
            }
          else
            {
              if ((shared == 4 || shared == 5
    || shared == 26))
                if_jump (9);
              x = pointers[b & 7] || y > 58;
              x = table[z & 15];
            }
        }
      while (i17 < 1);
      }
      switch (((a + 1) & 1023) % 7)
        {
        case 7:
          break;
        case 8:
          {
            x = ((b * 3 + ((shared + 2 * 5) % 37)) & 255);
            for (int i19 = 0; i19 < (x & 15); i19++)
              {
                shared += bytes[i19] > 32 ? table[i19] & 7 : bytes[i19] & 3;
                shared &= 1023;
              }
          }
          break;
        case 9:
          {
            switch (((x + table[y & 15]) & 1023) % 7)
              {
              case 25:
              case 11:
                {
                  if (a + 1 > real[b & 3])
                    return calls9[shared & 3] (bytes[z & 15], ((bytes[y & 15] ^ 26) & 1023));
                  if (cell.low == 0)
                    if_jump (((table[b & 15] + 2 * table[b & 15]) % 37));
                }
                break;
              default:
                break;
                ;
              }
            for (int i21 = 0;; i21++)
              {
                if (i21 >= 5)
                  break;
                y = ((((y + table[a & 15]) & 1023) ^ 16) & 1023);
                shared = ((((bytes[z & 15] * 3 + shared) & 255) - ((b + 2 * bytes[y & 15]) % 37)) & 127);
              }
            x = ((x + ((table[y & 15] + 2 * bytes[b & 15]) % 37)) & 1023);
          }
          break;
        case 10:
          {
            for (int i22 = 0; i22 < (shared & 15); i22++)
              {
                z += bytes[i22] > 32 ? table[i22] & 7 : bytes[i22] & 3;
                z &= 1023;
              }
          }
          break;
        case 6:
          {
            for (int i23 = 0; i23 < (z & 15); i23++)
              {
                if (table[i23] > 17)
                  table[i23] -= 7;
              }
          }
          break;
        case 5:
          {
            for (int i24 = 0;; i24++)
              {
                if (i24 >= 2)
                  break;
                z = ((((bytes[shared & 15] + 2 * a) % 37) - ((2 ^ bytes[shared & 15]) & 1023)) & 127);
                table[z & 15] = a & 1023;
              }
            switch (((b + ((y - bytes[z & 15]) & 127)) & 1023) % 7)
              {
              case 28:
                {
                  z = ((((table[z & 15] | 24) & 63) - y) & 127);
                  cell.low = table[b & 15];
                  cell.high = ((((b - 33) & 127) ^ ((x + bytes[shared & 15]) & 1023)) & 1023);
                  y = calls9[a & 3] (((bytes[b & 15] + table[x & 15]) & 1023), ((38 + 11) & 1023)) & 1023;
                }
                break;
              case 29:
                {
                  y = ((((a * 3 + b) & 255) ^ ((22 | 37) & 63)) & 1023);
                }
                break;
              case 17:
                {
                  z = (b <= 60
    && pointers[z & 7]) ? (a + 1) : (((table[shared & 15] ^ bytes[x & 15]) & 1023) + 2);
                  if ((b > 8 && calls9[z & 3] (x, ((table[y & 15] ^ bytes[y & 15]) & 1023))))
                    return calls9[x & 3] (((bytes[a & 15] | table[x & 15]) & 63), ((table[b & 15] | shared) & 63));
                }
                break;
              case 13:
                {
                  z = z ? (((bytes[z & 15] | 25) & 63) + 1) : (((14 * 3 + 14) & 255) + 2);
                  y = ((((bytes[y & 15] + 2 * 24) % 37) - ((39 * 3 + shared) & 255)) & 127);
                }
                break;
              default:
                {
                  table[y & 15] = ((bytes[x & 15] * 3 + ((18 * 3 + table[y & 15]) & 255)) & 255) & 1023;
                  z = 21;
                  z = ((((38 ^ bytes[x & 15]) & 1023) ^ ((y - table[y & 15]) & 127)) & 1023);
                }
                ;
              }
            z = f1 (((bytes[z & 15] + 2 * y) % 37), ((b + a) & 1023)) & 1023;
          }
          break;
        case 11:
        default:
          {
            if ((x != 13 && x != 14))
              {
                shared = table[z & 15];
                y = !(!pointers[b & 7]) ? (((y ^ z) & 1023) + 1) : (y + 2);
                cell.low = ((((20 + 2 * bytes[x & 15]) % 37) ^ ((table[y & 15] | a) & 63)) & 1023);
                cell.high = ((a + 2 * b) % 37);
              }
            if (z)
              return ((y * 3 + shared) & 255);
            if (!pointers[b & 7])
              if_jump (((bytes[x & 15] + 2 * 27) % 37));
          }
          break;
          ;
        }
    }
  if (((shared >= 42 && (y & 3) == 1) || (bytes[a & 15] == 13 || cell.high > 0)))
    {
      if ((z & 3) == 0)
        {
          for (int i26 = 0; i26 < (z & 15); i26++)
            {
              if (table[i26] > 17)
                table[i26] -= 7;
            }
          {
            static const void *const labels27[] = { &&op29, &&op30, &&op31, &&op32 };
            int pc28 = 0;
            goto *labels27[y & 3];
op29:
            shared = calls9[z & 3] (((bytes[b & 15] + bytes[x & 15]) & 1023), table[shared & 15]) & 1023;
            if (++pc28 > 7)
              goto op32;
            goto *labels27[(shared + pc28) & 3];
op30:
            cell.low = ((table[a & 15] ^ y) & 1023);
            cell.high = ((((bytes[z & 15] - a) & 127) - ((y - table[a & 15]) & 127)) & 127);
            if (++pc28 > 3)
              goto op32;
            goto *labels27[(a + pc28) & 3];
op31:
            shared = ((table[b & 15] - shared) & 127);
            if (++pc28 > 3)
              goto op32;
            goto *labels27[(x + pc28) & 3];
op32:;
          }
        }
    }
  switch (((x + y) & 1023) % 13)
    {
    case 10:
      {
        switch (((shared + ((a * 3 + y) & 255)) & 1023) % 7)
          {
          case 27:
          case 8:
            break;
          case 10:
          default:
            {
              shared = ((((bytes[a & 15] ^ y) & 1023) + ((table[a & 15] + 2 * x) % 37)) & 1023);
            }
            break;
            ;
          }
        if ((b == 0 && x == 0))
          return f1 (table[a & 15], ((bytes[shared & 15] + 2 * table[x & 15]) % 37));
        for (int i35 = 0; i35 < 0; i35++)
          {
            x = f1 (((37 - shared) & 127), ((bytes[b & 15] + 2 * a) % 37)) & 1023;
          }
      }
      break;
    case 4:
      {
        for (int i36 = 0; i36 < (shared & 15); i36++)
          {
            shared += bytes[i36] > 32 ? table[i36] & 7 : bytes[i36] & 3;
            shared &= 1023;
          }
        switch (((a + ((x + a) & 1023)) & 1023) % 31)
          {
          case 8:
            {
              {
                jmp_buf saved38, *volatile old = jump_to;
                jump_to = &saved38;
                if (setjmp (*jump_to) == 0)
                  {
                    x = ((((bytes[y & 15] + b) & 1023) + 2 * ((a + 2 * bytes[y & 15]) % 37)) % 37);
                    y = f1 (x, ((shared + 2 * 33) % 37)) & 1023;
                  }
                else
                  {
                    y = ((((bytes[y & 15] ^ a) & 1023) + 2 * ((shared + bytes[z & 15]) & 1023)) % 37);
                    z = f1 (((bytes[z & 15] ^ 21) & 1023), bytes[z & 15]) & 1023;
                  }
                jump_to = old;
              }
              for (int i39 = 0; i39 < 7 && a + 1 > real[a & 3]; i39++)
                {
                  shared = ((b - ((x * 3 + b) & 255)) & 127);
                }
              {
                jmp_buf saved40, *volatile old = jump_to;
                jump_to = &saved40;
                if (setjmp (*jump_to) == 0)
                  {
                    y = calls9[x & 3] (((27 - table[a & 15]) & 127), ((x | y) & 63)) & 1023;
                    y = calls9[x & 3] (((bytes[a & 15] - a) & 127), x) & 1023;
                  }
                else
                  {
                    x = ((((table[shared & 15] * 3 + bytes[b & 15]) & 255) ^ bytes[a & 15]) & 1023);
                    x = z;
                    x = f1 (15, ((bytes[x & 15] | table[z & 15]) & 63)) & 1023;
                    z = calls9[shared & 3] (25, ((z * 3 + b) & 255)) & 1023;
                  }
                jump_to = old;
              }
            }
          case -2:
          default:
            {
              if ((z < 10 || z > 18))
                {
                  shared = ((table[shared & 15] ^ ((z + 2 * 38) % 37)) & 1023);
                  shared = shared || calls9[y & 3] (((x * 3 + table[shared & 15]) & 255), ((y - a) & 127)) > 54;
                  x = bytes[a & 15];
                }
              z = bytes[shared & 15];
              for (int i41 = 0; i41 < 6; i41++)
                {
                  if (!(z))
                    return f1 (((31 + 2 * table[shared & 15]) % 37), ((y + 22) & 1023));
                  shared = ((((1 + 2 * 33) % 37) + ((shared + 2 * y) % 37)) & 1023);
                  y = (b < 23 || b > 42) ? (((bytes[b & 15] | table[y & 15]) & 63) + 1) : (y + 2);
                }
            }
            break;
            ;
          }
      }
    case 24:
    case 5:
    case 11:
      {
        if ((a >= 29 && a <= 55))
          return b;
        {
          int i42 = 0;
          do
          {
            i42++;
            if (((x == 0 && b == 0) && (y == 0 && z == 0)))
              {
                if ((a == 0 && y == 0))
                  continue;
                if ((z != 9 && z != 10))
                  break;
                shared = table[shared & 15];
              }
            x = (y >= 29
    && shared + 1 > real[b & 3]) ? (((x * 3 + bytes[shared & 15]) & 255) + 1) : (bytes[shared & 15] + 2);
          }
        while (i42 < 2);
        }
        x = table[y & 15];
      }
    case 6:
      {
        switch (((shared + ((bytes[y & 15] + 9) & 1023)) & 1023) % 7)
          {
          case 10:
            {
              if ((shared < 28
    || shared > 30))
                {
                  y = (z < 17 || z > 42) ? (((table[z & 15] * 3 + 34) & 255) + 1) : (((24 + 2 * 22) % 37) + 2);
                }
              {
                static const void *const labels44[] = { &&op46, &&op47, &&op48, &&op49 };
                int pc45 = 0;
                goto *labels44[shared & 3];
op46:
                shared = calls9[shared & 3] (table[z & 15], ((12 - table[shared & 15]) & 127)) & 1023;
                if (++pc45 > 12)
                  goto op49;
                goto *labels44[(z + pc45) & 3];
op47:
                z = ((((x * 3 + table[z & 15]) & 255) * 3 + ((shared + 2 * bytes[y & 15]) % 37)) & 255);
                if (++pc45 > 4)
                  goto op49;
                goto *labels44[(b + pc45) & 3];
op48:
                x = (bytes[b & 15] == 13 || shared > 40) ? (x + 1) : (x + 2);
                if (++pc45 > 8)
                  goto op49;
                goto *labels44[(y + pc45) & 3];
op49:;
              }
            }
            break;
          case 8:
            {
              if ((cell.high > 9 || shared >= 52))
                {
                  z = (table[x & 15] > 1 || bytes[b & 15] == 15) ? (((bytes[y & 15] + x) & 1023) + 1) : (((17 + 2 * table[a & 15]) % 37) + 2);
                  if ((a == 14 || z <= 21))
                    return calls9[b & 3] (((bytes[a & 15] * 3 + a) & 255), ((bytes[b & 15] ^ a) & 1023));
                }
              if (f1 (table[y & 15], ((table[shared & 15] + 2 * shared) % 37)) > 15)
                return ((bytes[shared & 15] ^ z) & 1023);
            }
            break;
          case 9:
          case 3:
            {
              for (int i50 = 0; i50 < 16; i50++)
                {
                  if (table[i50] > 17)
                    table[i50] -= 7;
                }
              switch (((z + ((bytes[a & 15] + 2 * z) % 37)) & 1023) % 7)
                {
                case 23:
                  {
                    if ((y != 23 && y != 24))
                      if_jump (((bytes[a & 15] + 2 * 37) % 37));
                    shared = (x & 1
    || a < 33) ? (((b ^ bytes[shared & 15]) & 1023) + 1) : (((40 - bytes[shared & 15]) & 127) + 2);
                  }
                case 24:
                  {
                    shared = ((((table[b & 15] + 2 * b) % 37) | ((bytes[b & 15] | table[shared & 15]) & 63)) & 63);
                    if (!pointers[shared & 7])
                      return ((bytes[shared & 15] | bytes[y & 15]) & 63);
                  }
                case 25:
                  break;
                  ;
                }
            }
          case 11:
            {
              if (!(shared > 57))
                {
                  z = y >= 19 || !pointers[shared & 7];
                }
              else
                {
                  x = table[y & 15] > 15 ? (a + 1) : (y + 2);
                }
            }
            break;
          case 6:
          case 7:
            {
              if (b < z)
                {
                  x = ((x & 3) == 2
    && y != 45) ? (((bytes[x & 15] * 3 + 11) & 255) + 1) : (((z ^ shared) & 1023) + 2);
                  cell.low = ((((table[x & 15] | y) & 63) ^ ((21 - bytes[z & 15]) & 127)) & 1023);
                  cell.high = table[x & 15];
                }
              if ((x == 8
    || x == 9 || x == 18))
                {
                  if ((shared > 37 || real[x & 3] < 13.5))
                    if_jump (((b * 3 + b) & 255));
                  z = ((b + ((x + 33) & 1023)) & 1023);
                }
              else
                {
                  if (z <= 37)
                    if_jump (((bytes[a & 15] ^ bytes[b & 15]) & 1023));
                }
            }
            break;
          case 2:
          case 5:
            break;
          case 4:
          default:
            {
              {
                int i52 = 0;
                
again53:
              i52++;
                  if (!(bytes[x & 15] == 28))
                    if_jump (((shared * 3 + bytes[x & 15]) & 255));
              if (i52 < 6)
                goto again53;
              }
            }
            break;
            ;
          }
        {
          int i54 = 0;
          do
          {
            i54++;
            if (f1 (32, ((table[y & 15] - bytes[z & 15]) & 127)) > 46)
              {
                if (pointers[a & 7])
                  return ((17 - bytes[b & 15]) & 127);
                y = ((b ^ ((x * 3 + b) & 255)) & 1023);
              }
          }
        while (i54 < 5);
        }
        if ((y == 0 && x == 0))
          return f1 (((38 - table[x & 15]) & 127), shared);
      }
      break;
    case 8:
      {
        for (int i55 = 0; i55 < 16; i55++)
          {
            if (bytes[i55] == 60)
              break;
            bytes[i55] = (bytes[i55] + 1) & 63;
          }
        if (pointers[y & 7])
          return f1 (((table[x & 15] | z) & 63), table[x & 15]);
      }
    case 13:
    default:
      {
        {
          int i56 = 0;
          while (i56 < 1)
          {
            i56++;
            if (shared & 4)
              {
                if (x < 29)
                  if_jump (a);
              }
            else
              {
                x = f1 (shared, ((bytes[shared & 15] ^ table[shared & 15]) & 1023)) > 36 || cell.high > 8;
                z = 23;
                shared = 22;
              }
            x = real[shared & 3] < 4.5 || a >= 36;
          }
        }
        for (int i57 = 0; i57 < 4; i57++)
          {
            if ((shared == 12 || shared == 13
    || shared == 26))
              {
                if (real[b & 3] < 49.5)
                  return calls9[x & 3] (((5 * 3 + table[z & 15]) & 255), ((bytes[y & 15] - bytes[y & 15]) & 127));
                shared = ((((b | a) & 63) | table[x & 15]) & 63);
              }
            else
              {
                x = (z >= 7 && z <= 29) ? (((bytes[z & 15] + 2 * z) % 37) + 1) : (table[x & 15] + 2);
                if (f1 (a, ((table[shared & 15] + 2 * 16) % 37)) > 59)
                  if_jump (((a * 3 + table[x & 15]) & 255));
              }
            if (((shared == 0 && y == 0)
    && (z != 15 && z != 16)))
              {
                if (z >= 47)
                  return ((y + 2 * x) % 37);
              }
            else
              {
                if (table[z & 15] > 45)
                  break;
                y = ((((12 * 3 + 21) & 255) | ((table[y & 15] | bytes[a & 15]) & 63)) & 63);
                table[x & 15] = ((((bytes[z & 15] ^ b) & 1023) - b) & 127) & 1023;
              }
          }
      }
      break;
      ;
    }
  {
    static const void *const labels58[] = { &&op60, &&op61, &&op62, &&op63 };
    int pc59 = 0;
    goto *labels58[y & 3];
op60:
    shared = ((((table[x & 15] * 3 + 11) & 255) + ((y * 3 + a) & 255)) & 1023);
    if (++pc59 > 10)
      goto op63;
    goto *labels58[(x + pc59) & 3];
op61:
    cell.low = ((((19 ^ table[a & 15]) & 1023) - z) & 127);
    cell.high = ((18 * 3 + ((18 - bytes[y & 15]) & 127)) & 255);
    if (++pc59 > 7)
      goto op63;
    goto *labels58[(a + pc59) & 3];
op62:
    y = calls9[y & 3] (((table[z & 15] + y) & 1023), ((33 + bytes[y & 15]) & 1023)) & 1023;
    if (++pc59 > 8)
      goto op63;
    goto *labels58[(x + pc59) & 3];
op63:;
  }
  return fuel <= 0 ? a : f10 (a + 1, b);
}

static int (*calls64[4]) (int, int) = { f10, f10, f10, f1 };

static inline int
f65 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if ((a != 1 && a != 2))
    {
      {
        int i66 = 0;
        
again67:
      i66++;
          {
            int i68 = 0;
            while (i68 < 2
    && y < 41)
            {
              i68++;
              x = x;
              if (b == 18)
                if_jump (((z ^ 4) & 1023));
              shared = (a >= 39 && !pointers[x & 7]) ? (((38 * 3 + y) & 255) + 1) : (bytes[b & 15] + 2);
            }
          }
          for (int i69 = 0; i69 < 8; i69++)
            {
              y = f1 (a, ((x ^ table[shared & 15]) & 1023)) > 33 ? (((27 | bytes[z & 15]) & 63) + 1) : (((a + 2 * b) % 37) + 2);
            }
          if ((b == 15 || b == 16 || b == 42))
            if_jump (((z * 3 + bytes[b & 15]) & 255));
      if (i66 < 1)
        goto again67;
      }
    }
  else
    {
      switch (((shared + ((33 + 2 * bytes[z & 15]) % 37)) & 1023) % 7)
        {
        case 15:
          {
            if ((!(shared <= 57) || cell.high > 2))
              {
                if ((z == 0 && shared == 0))
                  return calls64[y & 3] (((shared - x) & 127), shared);
                if (cell.high > 6)
                  return ((25 + 2 * a) % 37);
                y = b;
              }
            {
              jmp_buf saved71, *volatile old = jump_to;
              jump_to = &saved71;
              if (setjmp (*jump_to) == 0)
                {
                  y = f1 (((b | 7) & 63), ((x ^ 19) & 1023)) & 1023;
                  table[shared & 15] = x & 1023;
                  shared = calls9[x & 3] (z, y) & 1023;
                }
              else
                {
                  z = ((((bytes[a & 15] | shared) & 63) * 3 + ((x + 36) & 1023)) & 255);
                  shared = f1 (((table[a & 15] + bytes[x & 15]) & 1023), ((7 * 3 + 9) & 255)) & 1023;
                }
              jump_to = old;
            }
          }
          break;
        case 7:
          {
            {
              int i72 = 0;
              
again73:
            i72++;
                if ((b == 4 || b == 5 || b == 16))
                  return f10 (a, bytes[x & 15]);
            if (i72 < 8)
              goto again73;
            }
          }
          break;
        case 25:
          {
            for (int i74 = 0; i74 < 7; i74++)
              {
                if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
                  if_jump (((a - shared) & 127));
                if ((shared > 15 || f10 (bytes[b & 15], b) > 1))
                  if_jump (a);
              }
          }
          break;
        default:
          {
            if (cell.high > 1)
              {
                z = (z != 28 && z != 29) ? (((25 ^ bytes[shared & 15]) & 1023) + 1) : (((4 * 3 + table[y & 15]) & 255) + 2);
                z = calls9[z & 3] (table[y & 15], ((bytes[shared & 15] + shared) & 1023)) & 1023;
                table[z & 15] = ((((x ^ x) & 1023) - ((37 - a) & 127)) & 127) & 1023;
              }
            if ((y >= 15 && y <= 33))
              {
                shared = f10 (table[z & 15], ((b + 5) & 1023)) & 1023;
                x = (x >= 37 && shared == 16) ? (table[a & 15] + 1) : (((table[x & 15] + 2 * bytes[a & 15]) % 37) + 2);
              }
          }
          ;
        }
    }
  return fuel <= 0 ? a : f65 (a + 1, b);
}

int
f75 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (b & 16)
    {
      switch (((y + 37) & 1023) % 31)
        {
        case 4:
          {
            {
              int i77 = 0;
              while (i77 < 7)
              {
                i77++;
                x = ((((y | bytes[y & 15]) & 63) * 3 + table[y & 15]) & 255);
              }
            }
          }
          break;
        case 7:
          {
            if (cell.low == 0)
              {
                cell.low = ((((table[shared & 15] ^ y) & 1023) | ((bytes[a & 15] ^ y) & 1023)) & 63);
                cell.high = ((((x * 3 + b) & 255) + 2 * ((14 + table[b & 15]) & 1023)) % 37);
                if (shared + 1 > real[x & 3])
                  return ((35 | 6) & 63);
              }
            for (int i78 = 0; i78 < 8; i78++)
              {
                if (z <= 54)
                  if_jump (table[x & 15]);
                if (!pointers[shared & 7])
                  break;
              }
            {
              static const void *const labels79[] = { &&op81, &&op82, &&op83, &&op84 };
              int pc80 = 0;
              goto *labels79[x & 3];
op81:
              x = b;
              if (++pc80 > 4)
                goto op84;
              goto *labels79[(x + pc80) & 3];
op82:
              z = ((((bytes[shared & 15] | b) & 63) + bytes[y & 15]) & 1023);
              if (++pc80 > 4)
                goto op84;
              goto *labels79[(z + pc80) & 3];
op83:
              z = x < 21 && shared > 23;
              if (++pc80 > 12)
                goto op84;
              goto *labels79[(shared + pc80) & 3];
op84:;
            }
          }
          break;
        case 5:
        case 1:
        case 8:
        case 9:
          {
            table[z & 15] = ((((9 - b) & 127) ^ ((bytes[shared & 15] - 1) & 127)) & 1023) & 1023;
            for (int i85 = 0; i85 < (y & 15); i85++)
              {
                table[i85] = 0;
              }
            {
              int i86 = 0;
              do
              {
                i86++;
                y = ((((bytes[a & 15] * 3 + b) & 255) * 3 + ((b + table[b & 15]) & 1023)) & 255);
              }
            while (i86 < 0 && cell.high > 1);
            }
          }
          break;
        case 2:
        case 3:
          {
            {
              static const void *const labels87[] = { &&op89, &&op90, &&op91, &&op92 };
              int pc88 = 0;
              goto *labels87[shared & 3];
op89:
              z = b;
              if (++pc88 > 6)
                goto op92;
              goto *labels87[(y + pc88) & 3];
op90:
              table[y & 15] = 22 & 1023;
              if (++pc88 > 5)
                goto op92;
              goto *labels87[(y + pc88) & 3];
op91:
              cell.low = ((18 * 3 + bytes[shared & 15]) & 255);
              cell.high = ((7 ^ ((bytes[b & 15] ^ b) & 1023)) & 1023);
              if (++pc88 > 12)
                goto op92;
              goto *labels87[(b + pc88) & 3];
op92:;
            }
          }
          break;
        case 6:
        default:
          {
            if (((y + 1 > real[shared & 3]
    || a < shared)
    || (x == 17 && b > 25)))
              {
                z = real[shared & 3] < 13.5 || a <= 26;
              }
            if (cell.low == 0)
              return a;
          }
          break;
          ;
        }
      {
        int i93 = 0;
        
again94:
      i93++;
          switch (((a + ((a + bytes[shared & 15]) & 1023)) & 1023) % 7)
            {
            case 17:
            case 27:
              {
                x = ((table[b & 15] + ((bytes[shared & 15] | bytes[z & 15]) & 63)) & 1023);
              }
            case 24:
              {
                x = 11;
              }
            case 6:
            default:
              {
                if (!(z == 10 || z == 11
    || z == 34))
                  if_jump (((18 ^ a) & 1023));
                x = ((((table[a & 15] + b) & 1023) ^ 17) & 1023);
                z = z < 58
    || bytes[x & 15] == 16;
              }
              break;
              ;
            }
          for (int i96 = 0; i96 < 16; i96++)
            {
              table[i96] = (table[i96] + ((y | 0) & 63)) & 511;
            }
          if ((x == 6 || x == 7 || x == 16))
            {
              if ((b == 9 || b == 10 || b == 18))
                return ((table[b & 15] ^ z) & 1023);
              shared = ((((40 + 2 * y) % 37) + ((y + bytes[x & 15]) & 1023)) & 1023);
            }
      if (i93 < 6 && b)
        goto again94;
      }
    }
  if (cell.high > 10)
    {
      shared = 28;
      if ((shared != 1
    && shared != 2))
        return ((x | table[a & 15]) & 63);
      for (int i97 = 0; i97 < 0 && cell.low == 4; i97++)
        {
          if (!(x < 23 || x > 43))
            {
              y = ((bytes[b & 15] + ((a + 2 * table[a & 15]) % 37)) & 1023);
              x = a & 4 || pointers[y & 7];
            }
          switch (((shared + ((16 - z) & 127)) & 1023) % 31)
            {
            case 5:
              {
                y = ((((a + z) & 1023) | b) & 63);
                x = bytes[y & 15] == 46 ? (((9 * 3 + 18) & 255) + 1) : (((x - x) & 127) + 2);
                y = z;
              }
            case 3:
            case 9:
            case 2:
              {
                y = ((((9 * 3 + y) & 255) * 3 + 9) & 255);
              }
              break;
            case 4:
            case 0:
              {
                x = ((19 | ((x * 3 + b) & 255)) & 63);
                table[x & 15] = z & 1023;
                x = ((((table[a & 15] + a) & 1023) ^ y) & 1023);
              }
              break;
            case 1:
            case 8:
              {
                if ((real[b & 3] < 33.5
    && shared > 10))
                  if_jump (8);
              }
              break;
            case 7:
            case 6:
            default:
              {
                z = ((((31 ^ table[b & 15]) & 1023) - ((bytes[shared & 15] + 10) & 1023)) & 127);
                cell.low = ((((z * 3 + bytes[shared & 15]) & 255) ^ ((bytes[x & 15] ^ shared) & 1023)) & 1023);
                cell.high = bytes[a & 15];
                if (x)
                  if_jump (((table[y & 15] | 16) & 63));
              }
              break;
              ;
            }
          for (int i99 = 0; i99 < 16; i99++)
            {
              table[i99] = (table[i99] + ((table[b & 15] + bytes[shared & 15]) & 1023)) & 511;
            }
        }
    }
  switch (((a + ((bytes[a & 15] + bytes[z & 15]) & 1023)) & 1023) % 13)
    {
    case 5:
    case 6:
    default:
      {
        for (int i101 = 0;; i101++)
          {
            if (i101 >= 8)
              break;
            {
              int i102 = 0;
              
again103:
            i102++;
                x = (x == z || y + 1 > real[z & 3]) ? (((table[y & 15] + z) & 1023) + 1) : (((a - shared) & 127) + 2);
            if (i102 < 2)
              goto again103;
            }
          }
        if (y > 50)
          {
            for (int i104 = 0; i104 < 7; i104++)
              {
                table[a & 15] = ((table[b & 15] - ((shared | a) & 63)) & 127) & 1023;
              }
            if (!pointers[a & 7])
              {
                shared = y == b ? (((table[b & 15] * 3 + bytes[y & 15]) & 255) + 1) : (((b + b) & 1023) + 2);
                table[a & 15] = ((((table[z & 15] - table[z & 15]) & 127) + 2 * bytes[z & 15]) % 37) & 1023;
                if (real[y & 3] < 22.5)
                  if_jump (bytes[z & 15]);
              }
            for (int i105 = 0;; i105++)
              {
                if (i105 >= 2)
                  break;
                y = y == 2 || pointers[b & 7];
                if (x)
                  continue;
                if (cell.low == 3)
                  if_jump (((z + 2 * a) % 37));
              }
          }
      }
      ;
    }
  return ((bytes[b & 15] * 3 + z) & 255);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 33; a++)
    {
      b = (b + f75 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
