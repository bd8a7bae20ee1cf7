#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 4808;
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
int f56 (int, int);
int f103 (int, int);
int f112 (int, int);
int f144 (int, int);
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((z + table[shared & 15]) & 1023) % 31)
    {
    case 5:
      {
        if (!pointers[b & 7])
          {
            {
              static const void *const labels3[] = { &&op5, &&op6, &&op7, &&op8 };
              int pc4 = 0;
              goto *labels3[x & 3];
op5:
              z = ((table[z & 15] | table[y & 15]) & 63);
              if (++pc4 > 4)
                goto op8;
              goto *labels3[(a + pc4) & 3];
op6:
              shared = z > 29 && x == 17;
              if (++pc4 > 12)
                goto op8;
              goto *labels3[(y + pc4) & 3];
op7:
              x = ((((table[b & 15] ^ 0) & 1023) + b) & 1023);
              if (++pc4 > 4)
                goto op8;
              goto *labels3[(x + pc4) & 3];
op8:;
            }
            for (int i9 = 0; i9 < (z & 15); i9++)
              {
                if (table[i9] > 17)
                  table[i9] -= 7;
              }
            switch (((b + table[z & 15]) & 1023) % 31)
              {
              case 6:
              case 8:
                {
                  shared = z;
                  shared = ((((table[shared & 15] | a) & 63) ^ bytes[b & 15]) & 1023);
                  table[b & 15] = ((((bytes[shared & 15] + 2 * z) % 37) + 2 * ((8 * 3 + y) & 255)) % 37) & 1023;
                }
                break;
              case 7:
              case 5:
              default:
                break;
                ;
              }
          }
        for (int i11 = 0; i11 < (shared & 15); i11++)
          {
            y += bytes[i11] > 32 ? table[i11] & 7 : bytes[i11] & 3;
            y &= 1023;
          }
        {
          int i12 = 0;
          do
          {
            i12++;
            switch (((z + ((shared ^ 36) & 1023)) & 1023) % 13)
              {
              case 15:
              case 22:
                break;
              case 11:
                {
                  shared = shared ? (((15 | x) & 63) + 1) : (((table[a & 15] * 3 + bytes[x & 15]) & 255) + 2);
                  if ((x < 13
    || x > 36))
                    break;
                }
                break;
              case 16:
                break;
              case 10:
                break;
                ;
              }
            shared = ((((x | table[shared & 15]) & 63) * 3 + ((bytes[x & 15] + bytes[b & 15]) & 1023)) & 255);
            switch (((x + table[z & 15]) & 1023) % 7)
              {
              case -1:
              case 7:
                {
                  x = !b && a == 47;
                  y = ((38 + x) & 1023);
                }
                break;
              case 17:
              case 4:
                {
                  x = z;
                  z = x + 1 > real[z & 3] || shared != 23;
                }
                break;
              default:
                {
                  table[y & 15] = ((((b ^ table[a & 15]) & 1023) + 2 * ((a | 29) & 63)) % 37) & 1023;
                }
                break;
                ;
              }
          }
        while (i12 < 0);
        }
      }
    case 6:
    case 7:
    case 8:
    default:
      {
        {
          int i15 = 0;
          while (i15 < 1 && real[z & 3] < 39.5)
          {
            i15++;
            if (((real[x & 3] < 47.5
    && !y)
    && (b < y || a)))
              {
                y = (z & 3) == 2 && cell.low == 3;
                shared = b;
                if ((cell.high > 7 && x < 28))
                  break;
              }
            {
              int i16 = 0;
              while (i16 < 2)
              {
                i16++;
                x = (b == 49 && bytes[x & 15] == 60) ? (((table[z & 15] ^ table[y & 15]) & 1023) + 1) : (table[shared & 15] + 2);
              }
            }
            for (int i17 = 0; i17 < (y & 15); i17++)
              {
                x += bytes[i17] > 32 ? table[i17] & 7 : bytes[i17] & 3;
                x &= 1023;
              }
          }
        }
        switch (((z + ((table[x & 15] * 3 + shared) & 255)) & 1023) % 7)
          {
          case 8:
          case 9:
            {
              if (y < 31)
                return y;
              switch (((x + ((bytes[b & 15] + 2 * y) % 37)) & 1023) % 13)
                {
                case 6:
                  {
                    z = (bytes[shared & 15] == 7 || !b) ? (((z * 3 + bytes[x & 15]) & 255) + 1) : (((table[b & 15] + 15) & 1023) + 2);
                    if (a)
                      return ((z + 2 * 27) % 37);
                    shared = x == 25 || bytes[b & 15] == 42;
                  }
                case 15:
                  {
                    if ((a == y || b))
                      return ((16 | y) & 63);
                    if (bytes[y & 15] == 10)
                      return ((a - x) & 127);
                    if ((a == b
    && b + 1 > real[x & 3]))
                      return ((32 ^ bytes[y & 15]) & 1023);
                  }
                  break;
                  ;
                }
            }
            break;
          case 3:
          case 2:
          case 0:
            {
              {
                static const void *const labels20[] = { &&op22, &&op23, &&op24, &&op25 };
                int pc21 = 0;
                goto *labels20[b & 3];
op22:
                cell.low = 22;
                cell.high = a;
                if (++pc21 > 12)
                  goto op25;
                goto *labels20[(shared + pc21) & 3];
op23:
                x = bytes[a & 15] == 21 && b;
                if (++pc21 > 6)
                  goto op25;
                goto *labels20[(x + pc21) & 3];
op24:
                x = cell.high > 11 || y > 47;
                if (++pc21 > 5)
                  goto op25;
                goto *labels20[(shared + pc21) & 3];
op25:;
              }
              {
                static const void *const labels26[] = { &&op28, &&op29, &&op30, &&op31 };
                int pc27 = 0;
                goto *labels26[shared & 3];
op28:
                z = ((19 ^ b) & 1023);
                if (++pc27 > 5)
                  goto op31;
                goto *labels26[(z + pc27) & 3];
op29:
                shared = ((((bytes[a & 15] - z) & 127) | ((x ^ shared) & 1023)) & 63);
                if (++pc27 > 11)
                  goto op31;
                goto *labels26[(shared + pc27) & 3];
op30:
                table[y & 15] = ((((bytes[a & 15] - table[x & 15]) & 127) | ((5 * 3 + 13) & 255)) & 63) & 1023;
                if (++pc27 > 9)
                  goto op31;
                goto *labels26[(y + pc27) & 3];
op31:;
              }
              if (((b == 32 && a > 58) && x))
                {
                  y = ((((table[b & 15] * 3 + 12) & 255) | ((z + bytes[shared & 15]) & 1023)) & 63);
                }
              else
                {
                  if ((table[x & 15] > 16
    || b & 16))
                    return 33;
                  y = shared;
                  if (x)
                    return x;
                }
            }
            break;
          case 11:
            {
              if (((!shared || a > 42) || b == shared))
                {
                  if (a != 42)
                    return ((table[shared & 15] * 3 + shared) & 255);
                }
              else
                {
                  z = !pointers[a & 7] ? (((a ^ shared) & 1023) + 1) : (((bytes[z & 15] + x) & 1023) + 2);
                  x = ((((b * 3 + bytes[y & 15]) & 255) + ((shared - b) & 127)) & 1023);
                  x = ((((0 | shared) & 63) + 2 * ((a | x) & 63)) % 37);
                }
            }
            break;
          case 7:
            {
              switch (((shared + ((22 * 3 + 34) & 255)) & 1023) % 13)
                {
                case 7:
                  {
                    x = ((x - shared) & 127);
                    shared = y <= 14 && b >= 1;
                  }
                  break;
                case 9:
                  break;
                case 8:
                  {
                    table[x & 15] = ((((x - 31) & 127) * 3 + ((table[shared & 15] ^ x) & 1023)) & 255) & 1023;
                    shared = 9;
                    if (shared < x)
                      return z;
                  }
                case 6:
                  {
                    x = ((((y + 2 * 1) % 37) - bytes[z & 15]) & 127);
                    if (x == 58)
                      return ((32 + shared) & 1023);
                    x = ((((bytes[a & 15] - a) & 127) + ((shared + 2 * x) % 37)) & 1023);
                  }
                case 4:
                  break;
                case 5:
                default:
                  {
                    if (real[y & 3] < 59.5)
                      return 18;
                    cell.low = ((bytes[a & 15] + ((y * 3 + 24) & 255)) & 1023);
                    cell.high = ((((bytes[a & 15] - 20) & 127) ^ ((bytes[a & 15] * 3 + x) & 255)) & 1023);
                  }
                  break;
                  ;
                }
              if ((y & 3) == 0)
                {
                  if ((y >= 1 && y <= 4))
                    return ((bytes[b & 15] - 4) & 127);
                  cell.low = ((shared * 3 + ((10 | a) & 63)) & 255);
                  cell.high = ((((shared | y) & 63) + 2 * a) % 37);
                  z = y > 30 || real[b & 3] < 39.5;
                }
            }
          case 4:
            {
              if ((!(shared != 24 && shared != 25) && (bytes[y & 15] >= '!' && bytes[y & 15] < '0')))
                {
                  z = b & 4 && bytes[a & 15] == 4;
                  if ((shared < 4 || shared > 17))
                    return ((table[b & 15] | 33) & 63);
                  y = b + 1 > real[y & 3] ? (((bytes[shared & 15] + 30) & 1023) + 1) : (((y | bytes[a & 15]) & 63) + 2);
                }
              for (int i33 = 0; i33 < 5; i33++)
                {
                  if (!(shared != 7 && shared != 8))
                    break;
                  if (!(x < 10 || x > 32))
                    break;
                  table[y & 15] = ((18 ^ ((a + 2 * table[shared & 15]) % 37)) & 1023) & 1023;
                }
            }
            break;
          case 6:
          case 1:
            {
              {
                static const void *const labels34[] = { &&op36, &&op37, &&op38, &&op39 };
                int pc35 = 0;
                goto *labels34[z & 3];
op36:
                y = ((((shared + 2 * bytes[shared & 15]) % 37) * 3 + ((table[z & 15] + 37) & 1023)) & 255);
                if (++pc35 > 11)
                  goto op39;
                goto *labels34[(shared + pc35) & 3];
op37:
                z = ((((a - bytes[x & 15]) & 127) ^ ((table[y & 15] * 3 + table[x & 15]) & 255)) & 1023);
                if (++pc35 > 9)
                  goto op39;
                goto *labels34[(b + pc35) & 3];
op38:
                y = shared;
                if (++pc35 > 4)
                  goto op39;
                goto *labels34[(a + pc35) & 3];
op39:;
              }
            }
            break;
          case 5:
          case 10:
          default:
            {
              for (int i40 = 0; i40 < 5; i40++)
                {
                  z = ((((table[a & 15] - x) & 127) + 2 * 6) % 37);
                  shared = a != 15 ? (((a + z) & 1023) + 1) : (((11 | bytes[a & 15]) & 63) + 2);
                }
            }
            break;
            ;
          }
        {
          static const void *const labels41[] = { &&op43, &&op44, &&op45, &&op46 };
          int pc42 = 0;
          goto *labels41[z & 3];
op43:
          x = z + 1 > real[y & 3] ? (((table[z & 15] | bytes[y & 15]) & 63) + 1) : (table[z & 15] + 2);
          if (++pc42 > 3)
            goto op46;
          goto *labels41[(y + pc42) & 3];
op44:
          y = z > 1 && a == b;
          if (++pc42 > 5)
            goto op46;
          goto *labels41[(y + pc42) & 3];
op45:
          shared = y > 12 || a == 43;
          if (++pc42 > 8)
            goto op46;
          goto *labels41[(z + pc42) & 3];
op46:;
        }
      }
      break;
      ;
    }
  x = pointers[y & 7] && cell.low == 4;
  for (int i47 = 0;; i47++)
    {
      if (i47 >= 6)
        break;
      switch (((b + ((z ^ bytes[b & 15]) & 1023)) & 1023) % 13)
        {
        case 8:
          {
            for (int i49 = 0; i49 < 2 && bytes[shared & 15] == 11; i49++)
              {
                if ((y == 1 || y == 2 || y == 26))
                  break;
                x = shared == y ? (((bytes[y & 15] + 2 * table[b & 15]) % 37) + 1) : (((z * 3 + bytes[x & 15]) & 255) + 2);
                if (z)
                  continue;
              }
            {
              int i50 = 0;
              while (i50 < 1)
              {
                i50++;
                if ((shared && x >= 34))
                  continue;
              }
            }
            if (cell.high > 7)
              {
                table[a & 15] = ((((a * 3 + bytes[b & 15]) & 255) | ((bytes[y & 15] + 2 * x) % 37)) & 63) & 1023;
                if (pointers[a & 7])
                  continue;
              }
            else
              {
                if (pointers[x & 7])
                  return ((b + 2 * bytes[shared & 15]) % 37);
                if (((shared & 3) == 0 || real[z & 3] < 22.5))
                  return bytes[x & 15];
              }
          }
          break;
        case 7:
          {
            z = 18;
            for (int i51 = 0;; i51++)
              {
                if (i51 >= 7)
                  break;
                x = !(z == y) ? (((table[y & 15] + 2 * 5) % 37) + 1) : (((table[z & 15] + bytes[a & 15]) & 1023) + 2);
                z = ((((z + 2 * y) % 37) | table[a & 15]) & 63);
                if ((cell.high > 2 && shared >= 45))
                  return ((6 + table[x & 15]) & 1023);
              }
          }
          break;
        case 19:
          {
            if (z == 14)
              continue;
          }
          break;
        case -2:
        case 25:
          {
            {
              int i52 = 0;
              
again53:
            i52++;
                shared = y;
                shared = a < 58 && b + 1 > real[shared & 3];
            if (i52 < 0)
              goto again53;
            }
          }
          break;
        default:
          {
            if (real[x & 3] < 28.5)
              break;
          }
          ;
        }
      cell.low = ((((3 | table[b & 15]) & 63) + ((b + 15) & 1023)) & 1023);
      cell.high = ((((table[shared & 15] ^ y) & 1023) - ((shared + shared) & 1023)) & 127);
      if (z == 31)
        {
          {
            int i54 = 0;
            
again55:
          i54++;
              if ((y != 2 && y != 3))
                return z;
          if (i54 < 8 && shared + 1 > real[a & 3])
            goto again55;
          }
          z = ((((y | 24) & 63) * 3 + ((35 ^ 19) & 1023)) & 255);
          if (z != 39)
            {
              cell.low = ((((table[z & 15] | b) & 63) + 2 * bytes[b & 15]) % 37);
              cell.high = ((((shared | table[b & 15]) & 63) + 2 * ((bytes[y & 15] - 2) & 127)) % 37);
            }
          else
            {
              x = a & 8 && cell.low == 0;
            }
        }
    }
  return ((table[shared & 15] - table[b & 15]) & 127);
}

__attribute__ ((noinline)) int
f56 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((b + ((table[a & 15] * 3 + table[y & 15]) & 255)) & 1023) % 7)
    {
    case -1:
      {
        if (z != 16)
          {
            switch (((shared + x) & 1023) % 7)
              {
              case 3:
                break;
              case 6:
              default:
                {
                  if (!(shared == 15 || shared == 16
    || shared == 17))
                    return ((34 ^ bytes[x & 15]) & 1023);
                }
                break;
                ;
              }
            switch (((x + ((12 | a) & 63)) & 1023) % 13)
              {
              case 16:
                {
                  shared = ((((12 - bytes[z & 15]) & 127) * 3 + ((z * 3 + 15) & 255)) & 255);
                  if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
                    return ((y * 3 + z) & 255);
                  if ((cell.high > 4 && b <= 5))
                    return f1 (((table[y & 15] - x) & 127), ((table[x & 15] - 35) & 127));
                }
                break;
              case 4:
                {
                  z = !(x == 28 || x == 29 || x == 53) ? (13 + 1) : (bytes[shared & 15] + 2);
                  if ((shared & 1
    || z == 43))
                    return f1 (((table[a & 15] - table[a & 15]) & 127), ((table[a & 15] | table[x & 15]) & 63));
                }
              case 27:
                {
                  if (b + 1 > real[x & 3])
                    return table[a & 15];
                  z = table[x & 15];
                  if ((y < x
    || f1 (a, 8)))
                    return ((bytes[z & 15] - a) & 127);
                }
                break;
              case 3:
                {
                  if ((shared == 30 || a + 1 > real[y & 3]))
                    return ((table[y & 15] + 2 * shared) % 37);
                }
                break;
              case 8:
              default:
                {
                  y = pointers[b & 7] ? (((a | bytes[z & 15]) & 63) + 1) : (((a - bytes[b & 15]) & 127) + 2);
                  y = (table[b & 15] > 34 || z <= 45) ? (((6 * 3 + b) & 255) + 1) : (((bytes[b & 15] + 28) & 1023) + 2);
                  if (a < 40)
                    return f1 (((16 - shared) & 127), shared);
                }
                break;
                ;
              }
          }
        else
          {
            if (cell.low == 4)
              return 32;
            if ((y && x))
              return ((shared - table[a & 15]) & 127);
            {
              int i60 = 0;
              
again61:
            i60++;
                z = ((y + ((shared ^ a) & 1023)) & 1023);
                y = 3;
                x = ((x ^ ((b - z) & 127)) & 1023);
            if (i60 < 6)
              goto again61;
            }
          }
        switch (((shared + ((table[x & 15] * 3 + x) & 255)) & 1023) % 31)
          {
          case 10:
            {
              if (a == 3)
                {
                  if (b == x)
                    return ((bytes[a & 15] + table[a & 15]) & 1023);
                  shared = ((((table[x & 15] - bytes[shared & 15]) & 127) + 2 * ((shared + 23) & 1023)) % 37);
                }
              else
                {
                  if ((a >= 21 && a <= 31))
                    return ((29 + 2 * b) % 37);
                  y = f1 (b, ((a + 2 * shared) % 37)) & 1023;
                  if ((b == 28 || b == 29
    || b == 45))
                    return ((b ^ y) & 1023);
                }
            }
            break;
          case 7:
            {
              if ((shared < x || f1 (a, ((15 + 34) & 1023)) > 57))
                return ((shared ^ table[shared & 15]) & 1023);
            }
            break;
          case 9:
            {
              if ((x == 17 && z <= 1))
                {
                  z = f1 (((table[z & 15] * 3 + table[y & 15]) & 255), ((x * 3 + a) & 255)) & 1023;
                }
              {
                int i63 = 0;
                while (i63 < 0
    && f1 (b, bytes[x & 15]))
                {
                  i63++;
                  y = f1 (((bytes[z & 15] ^ a) & 1023), ((bytes[x & 15] ^ table[z & 15]) & 1023)) & 1023;
                  x = !(shared != 1
    && shared != 2) ? (((34 + 2 * shared) % 37) + 1) : (((29 - z) & 127) + 2);
                  x = x + 1 > real[z & 3] ? (shared + 1) : (((shared | 6) & 63) + 2);
                }
              }
              {
                static const void *const labels64[] = { &&op66, &&op67, &&op68, &&op69 };
                int pc65 = 0;
                goto *labels64[z & 3];
op66:
                y = ((((bytes[x & 15] + 2 * table[x & 15]) % 37) - bytes[shared & 15]) & 127);
                if (++pc65 > 7)
                  goto op69;
                goto *labels64[(z + pc65) & 3];
op67:
                z = 3;
                if (++pc65 > 7)
                  goto op69;
                goto *labels64[(b + pc65) & 3];
op68:
                table[a & 15] = a & 1023;
                if (++pc65 > 12)
                  goto op69;
                goto *labels64[(b + pc65) & 3];
op69:;
              }
            }
          case 5:
          case 6:
          case 8:
            {
              for (int i70 = 0; i70 < 2; i70++)
                {
                  x = bytes[z & 15];
                  y = cell.low == 1 ? (((31 - bytes[z & 15]) & 127) + 1) : (x + 2);
                }
            }
            break;
          default:
            {
              {
                int i71 = 0;
                do
                {
                  i71++;
                  if (cell.low == 5)
                    return table[a & 15];
                  if ((x & 3) == 1)
                    break;
                  shared = (cell.low == 3 || real[shared & 3] < 3.5) ? (24 + 1) : (((y - x) & 127) + 2);
                }
              while (i71 < 9);
              }
              if ((z & 3) == 3)
                return ((33 ^ 23) & 1023);
              switch (((x + ((table[a & 15] + bytes[z & 15]) & 1023)) & 1023) % 31)
                {
                case 0:
                case 7:
                  break;
                case 5:
                case 8:
                case 6:
                case 3:
                  {
                    z = ((b - ((table[y & 15] + 2 * 4) % 37)) & 127);
                    if (y + 1 > real[y & 3])
                      return table[x & 15];
                    x = a & 8 || cell.low == 4;
                  }
                  break;
                case 4:
                  {
                    if (cell.high > 11)
                      return ((bytes[a & 15] - 1) & 127);
                    if (z + 1 > real[x & 3])
                      return table[y & 15];
                    y = ((((bytes[a & 15] - bytes[b & 15]) & 127) - ((bytes[x & 15] ^ table[b & 15]) & 1023)) & 127);
                  }
                  break;
                case 1:
                case 2:
                default:
                  {
                    z = ((((z | 31) & 63) * 3 + z) & 255);
                  }
                  break;
                  ;
                }
            }
            break;
            ;
          }
        {
          static const void *const labels73[] = { &&op75, &&op76, &&op77, &&op78 };
          int pc74 = 0;
          goto *labels73[x & 3];
op75:
          cell.low = ((((a * 3 + x) & 255) + 2 * ((6 + 2 * z) % 37)) % 37);
          cell.high = ((15 ^ y) & 1023);
          if (++pc74 > 7)
            goto op78;
          goto *labels73[(b + pc74) & 3];
op76:
          z = shared >= 32 && bytes[x & 15] == 56;
          if (++pc74 > 7)
            goto op78;
          goto *labels73[(z + pc74) & 3];
op77:
          y = f1 (((b + table[a & 15]) & 1023), ((12 ^ b) & 1023)) & 1023;
          if (++pc74 > 8)
            goto op78;
          goto *labels73[(x + pc74) & 3];
op78:;
        }
      }
      break;
    case 4:
      break;
    case 7:
      {
        switch (((z + ((table[y & 15] * 3 + table[a & 15]) & 255)) & 1023) % 7)
          {
          case 1:
          case 19:
          default:
            {
              switch (((x + table[a & 15]) & 1023) % 31)
                {
                case 2:
                  {
                    z = ((((36 | b) & 63) * 3 + ((z + 2 * table[b & 15]) % 37)) & 255);
                    x = ((((8 ^ bytes[a & 15]) & 1023) ^ ((y * 3 + 35) & 255)) & 1023);
                  }
                  break;
                case 5:
                  {
                    shared = a >= 53 ? (((a + y) & 1023) + 1) : (((shared + 2 * 27) % 37) + 2);
                  }
                case 3:
                  {
                    if ((shared >= 2 && shared <= 27))
                      return ((18 | 25) & 63);
                    x = f1 (((a + shared) & 1023), ((a + 2 * 4) % 37)) & 1023;
                  }
                case 0:
                  break;
                case 7:
                  {
                    if (!b)
                      return x;
                    shared = f1 (((bytes[a & 15] + 2 * 5) % 37), ((x | bytes[a & 15]) & 63)) & 1023;
                    if ((a == 33 || shared <= 5))
                      return f1 (((table[x & 15] + b) & 1023), ((z - table[y & 15]) & 127));
                  }
                  break;
                case 6:
                  {
                    if ((b == 0
    && z == 0))
                      return ((bytes[z & 15] ^ a) & 1023);
                    if ((f1 (((bytes[z & 15] - table[shared & 15]) & 127), ((table[b & 15] + table[y & 15]) & 1023)) > 5 && f1 (((bytes[b & 15] - z) & 127), shared)))
                      return ((shared + 2 * bytes[shared & 15]) % 37);
                  }
                case 1:
                  {
                    table[z & 15] = table[shared & 15] & 1023;
                  }
                  break;
                case 4:
                  break;
                case 8:
                  break;
                default:
                  {
                    if (x + 1 > real[a & 3])
                      return f1 (((b + 2 * 25) % 37), ((z - bytes[a & 15]) & 127));
                    z = bytes[shared & 15];
                  }
                  break;
                  ;
                }
              {
                int i81 = 0;
                
again82:
              i81++;
                  x = (a > 5 || pointers[x & 7]) ? (((shared - table[y & 15]) & 127) + 1) : (((0 + bytes[x & 15]) & 1023) + 2);
              if (i81 < 9 && shared)
                goto again82;
              }
              for (int i83 = 0; i83 < 1; i83++)
                {
                  if ((!pointers[b & 7] || y + 1 > real[x & 3]))
                    continue;
                  y = x != 10 ? (((table[x & 15] + 2 * b) % 37) + 1) : (((shared * 3 + bytes[b & 15]) & 255) + 2);
                }
            }
            break;
            ;
          }
        for (int i84 = 0;; i84++)
          {
            if (i84 >= 0)
              break;
            switch (((x + ((table[z & 15] * 3 + bytes[shared & 15]) & 255)) & 1023) % 13)
              {
              case 23:
              case -2:
                {
                  y = 37;
                  shared = ((((bytes[z & 15] * 3 + table[y & 15]) & 255) - ((3 | table[y & 15]) & 63)) & 127);
                  shared = f1 (((a ^ x) & 1023), ((table[y & 15] - x) & 127)) & 1023;
                }
                break;
              case 29:
              case 27:
                {
                  table[x & 15] = ((((z ^ table[a & 15]) & 1023) + ((table[x & 15] - table[shared & 15]) & 127)) & 1023) & 1023;
                }
                break;
              case 26:
                {
                  z = table[x & 15];
                  y = real[z & 3] < 29.5 && x == b;
                  if (f1 (((5 + 2 * shared) % 37), ((5 | 22) & 63)) > 53)
                    continue;
                }
                break;
              case 9:
              case 18:
                break;
              default:
                {
                  z = f1 (a, ((table[y & 15] ^ 33) & 1023)) & 1023;
                }
                ;
              }
            for (int i86 = 0; i86 < 16; i86++)
              {
                table[i86] = 0;
              }
            if ((x == z
    && cell.low == 1))
              return ((table[b & 15] ^ z) & 1023);
          }
      }
    case 5:
    case 3:
      {
        x = ((table[shared & 15] | ((b * 3 + b) & 255)) & 63);
        z = bytes[b & 15];
      }
    case 6:
      {
        for (int i87 = 0;; i87++)
          {
            if (i87 >= 4)
              break;
            x = (!pointers[shared & 7] && pointers[a & 7]) ? (((37 - bytes[z & 15]) & 127) + 1) : (table[shared & 15] + 2);
            switch (((x + bytes[b & 15]) & 1023) % 31)
              {
              case 0:
                {
                  cell.low = table[y & 15];
                  cell.high = z;
                  if ((f1 (y, ((0 ^ table[shared & 15]) & 1023)) > 59 || table[b & 15] > 1))
                    break;
                  shared = ((shared - ((table[shared & 15] + z) & 1023)) & 127);
                }
                break;
              case 1:
                {
                  shared = ((((30 - table[shared & 15]) & 127) - ((table[y & 15] ^ bytes[y & 15]) & 1023)) & 127);
                }
                break;
              case -1:
                {
                  if ((y != 4 && y != 5))
                    return f1 (((b | y) & 63), ((table[shared & 15] + 26) & 1023));
                }
              case 4:
                {
                  z = ((((27 + table[y & 15]) & 1023) + 2 * 15) % 37);
                }
                break;
              case 7:
              case 6:
                {
                  if (f1 (((9 + z) & 1023), 39) > 23)
                    return ((bytes[a & 15] - b) & 127);
                  if ((f1 (((table[shared & 15] * 3 + 31) & 255), ((table[a & 15] * 3 + z) & 255)) > 33 && x >= 20))
                    break;
                }
                break;
              case 2:
              default:
                {
                  if ((cell.low == 1 && !pointers[z & 7]))
                    continue;
                  shared = bytes[x & 15] == 5 ? (table[shared & 15] + 1) : (bytes[b & 15] + 2);
                }
              case 5:
              case 3:
                {
                  if ((shared >= 14 && shared <= 43))
                    continue;
                  if ((b == 0 && a == 0))
                    return f1 (((shared - y) & 127), ((a | 16) & 63));
                }
                break;
                ;
              }
          }
        if (y < 6)
          return f1 (33, ((table[x & 15] + bytes[y & 15]) & 1023));
      }
      break;
    case 0:
      {
        for (int i89 = 0; i89 < (shared & 15); i89++)
          {
            y += bytes[i89] > 32 ? table[i89] & 7 : bytes[i89] & 3;
            y &= 1023;
          }
        {
          int i90 = 0;
          while (i90 < 9)
          {
            i90++;
            {
              int i91 = 0;
              do
              {
                i91++;
                if ((cell.low == 3 || !shared))
                  break;
                y = table[x & 15];
                cell.low = a;
                cell.high = ((8 * 3 + ((3 ^ table[b & 15]) & 1023)) & 255);
              }
            while (i91 < 3);
            }
          }
        }
        if (!(shared != 14
    && shared != 15))
          {
            if (z == x)
              return f1 (((z + 2 * z) % 37), bytes[x & 15]);
            if (z <= 41)
              return z;
            for (int i92 = 0;; i92++)
              {
                if (i92 >= 1)
                  break;
                if (z != 4)
                  continue;
              }
          }
        else
          {
            table[a & 15] = table[z & 15] & 1023;
            if (((f1 (19, ((bytes[b & 15] * 3 + bytes[y & 15]) & 255)) > 58 || !pointers[a & 7]) || (y == 40 && f1 (((y ^ table[z & 15]) & 1023), table[y & 15]))))
              {
                if (z < 22)
                  return f1 (((x - x) & 127), ((x - table[x & 15]) & 127));
              }
            else
              {
                if ((z & 3) == 2)
                  return f1 (((table[z & 15] - bytes[x & 15]) & 127), ((bytes[b & 15] - x) & 127));
                shared = z;
              }
          }
      }
      break;
    case 2:
    case 1:
    default:
      break;
      ;
    }
  if (z > 38)
    {
      if ((x <= 7
    || y <= 26))
        {
          for (int i93 = 0; i93 < 0 && pointers[shared & 7]; i93++)
            {
              x = f1 (b, ((26 + 2 * table[y & 15]) % 37)) > 17 ? (((bytes[shared & 15] * 3 + a) & 255) + 1) : (((table[b & 15] + 2 * bytes[a & 15]) % 37) + 2);
              z = ((x | ((33 + 2 * bytes[b & 15]) % 37)) & 63);
            }
          switch (((y + ((table[y & 15] * 3 + table[shared & 15]) & 255)) & 1023) % 31)
            {
            case 16:
              {
                x = z != 17 && bytes[y & 15] == 51;
                if ((!x || a > 52))
                  return f1 (((bytes[x & 15] ^ bytes[b & 15]) & 1023), x);
                x = ((((bytes[shared & 15] * 3 + 24) & 255) ^ ((33 + 2) & 1023)) & 1023);
              }
              break;
            case 21:
              {
                if (real[b & 3] < 12.5)
                  return a;
                x = f1 (((shared | b) & 63), ((bytes[x & 15] | x) & 63)) & 1023;
              }
              break;
            case 25:
              {
                table[z & 15] = ((((b ^ 38) & 1023) + x) & 1023) & 1023;
                x = ((y ^ ((table[y & 15] + 8) & 1023)) & 1023);
              }
            case 23:
              {
                shared = ((((table[b & 15] + 16) & 1023) + 2 * ((bytes[z & 15] + 2 * x) % 37)) % 37);
                shared = bytes[b & 15];
                cell.low = ((((34 | bytes[a & 15]) & 63) ^ ((shared ^ shared) & 1023)) & 1023);
                cell.high = ((((table[shared & 15] * 3 + table[shared & 15]) & 255) + 2 * x) % 37);
              }
            default:
              break;
              ;
            }
        }
      if (!y)
        {
          for (int i95 = 0; i95 < 16; i95++)
            {
              if (bytes[i95] == 41)
                break;
              bytes[i95] = (bytes[i95] + 1) & 63;
            }
          for (int i96 = 0;; i96++)
            {
              if (i96 >= 0)
                break;
              y = real[y & 3] < 7.5 && shared == x;
            }
        }
      else
        {
          if (z <= 55)
            return bytes[a & 15];
          {
            static const void *const labels97[] = { &&op99, &&op100, &&op101, &&op102 };
            int pc98 = 0;
            goto *labels97[y & 3];
op99:
            y = a >= 59 || b >= 16;
            if (++pc98 > 7)
              goto op102;
            goto *labels97[(z + pc98) & 3];
op100:
            table[shared & 15] = ((((table[shared & 15] + 2 * table[z & 15]) % 37) + 2 * bytes[b & 15]) % 37) & 1023;
            if (++pc98 > 4)
              goto op102;
            goto *labels97[(y + pc98) & 3];
op101:
            z = x + 1 > real[z & 3] || shared < a;
            if (++pc98 > 6)
              goto op102;
            goto *labels97[(a + pc98) & 3];
op102:;
          }
          y = f1 (x, y) & 1023;
        }
    }
  return fuel <= 0 ? a : f56 (a + 1, b);
}

__attribute__ ((noinline)) int
f103 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (b >= 27)
    {
      switch (((z + ((bytes[shared & 15] + table[a & 15]) & 1023)) & 1023) % 7)
        {
        case -1:
        default:
          {
            switch (((shared + ((shared + x) & 1023)) & 1023) % 31)
              {
              case 5:
                {
                  y = ((((table[z & 15] ^ 0) & 1023) ^ ((y * 3 + bytes[a & 15]) & 255)) & 1023);
                  table[z & 15] = ((((shared - bytes[z & 15]) & 127) * 3 + 5) & 255) & 1023;
                  shared = f56 (((bytes[a & 15] + 2 * 25) % 37), ((a + 2 * b) % 37)) & 1023;
                }
                break;
              case 11:
              case 27:
              case 26:
                break;
              case 15:
                {
                  x = ((((shared | 19) & 63) + ((table[y & 15] ^ x) & 1023)) & 1023);
                  y = (cell.low == 3 && cell.high > 13) ? (((bytes[y & 15] | table[shared & 15]) & 63) + 1) : (a + 2);
                }
                break;
              case 29:
                {
                  if (z == shared)
                    return ((table[z & 15] | table[y & 15]) & 63);
                  z = ((((b + table[z & 15]) & 1023) | ((y * 3 + table[b & 15]) & 255)) & 63);
                  if ((f1 (((table[x & 15] - table[z & 15]) & 127), ((bytes[x & 15] + 2 * table[x & 15]) % 37)) || shared & 1))
                    return ((table[y & 15] * 3 + 3) & 255);
                }
                break;
              case 23:
              case 14:
              default:
                {
                  if (table[z & 15] > 46)
                    return ((a + a) & 1023);
                  y = ((a + 2 * ((x | table[z & 15]) & 63)) % 37);
                  if (!(bytes[a & 15] >= '!' && bytes[a & 15] < '0'))
                    return ((18 ^ table[x & 15]) & 1023);
                }
                ;
              }
            if ((!(bytes[a & 15] >= '!' && bytes[a & 15] < '0') && (f56 (((z ^ 32) & 1023), x) > 43 && cell.high > 5)))
              {
                x = ((((x | bytes[a & 15]) & 63) + ((z | a) & 63)) & 1023);
                if ((cell.high > 1 && bytes[x & 15] == 40))
                  return table[z & 15];
              }
            else
              {
                y = (y == 0
    && x == 0) ? (((table[shared & 15] | table[a & 15]) & 63) + 1) : (((20 + 2 * x) % 37) + 2);
                y = 11;
                z = ((((bytes[b & 15] | bytes[y & 15]) & 63) ^ ((24 | 30) & 63)) & 1023);
              }
            if ((real[b & 3] < 53.5 || shared + 1 > real[b & 3]))
              return ((27 + 2 * 7) % 37);
          }
          break;
        case 22:
        case -2:
          {
            {
              int i106 = 0;
              do
              {
                i106++;
                table[z & 15] = ((((38 ^ z) & 1023) - ((x + a) & 1023)) & 127) & 1023;
              }
            while (i106 < 8);
            }
            if (cell.high > 1)
              {
                table[x & 15] = y & 1023;
              }
            else
              {
                x = ((((b * 3 + bytes[a & 15]) & 255) ^ z) & 1023);
                if (!pointers[b & 7])
                  return ((table[shared & 15] | bytes[z & 15]) & 63);
                shared = table[y & 15];
              }
          }
          break;
        case 24:
          {
            for (int i107 = 0; i107 < 4; i107++)
              {
                if (f1 (((y + 2 * shared) % 37), ((table[shared & 15] + 2 * 5) % 37)) > 60)
                  break;
              }
          }
          break;
        case 3:
          break;
          ;
        }
    }
  else
    {
      for (int i108 = 0; i108 < (y & 15); i108++)
        {
          if (table[i108] > 17)
            table[i108] -= 7;
        }
      {
        int i109 = 0;
        
again110:
      i109++;
          if ((bytes[z & 15] >= '!'
    && bytes[z & 15] < '0'))
            {
              x = f1 (((z ^ 36) & 1023), ((table[z & 15] | a) & 63)) & 1023;
              if ((x || table[z & 15] > 42))
                return bytes[a & 15];
              shared = f1 (((table[a & 15] ^ bytes[z & 15]) & 1023), ((b + shared) & 1023)) & 1023;
            }
          else
            {
              y = 32;
            }
          for (int i111 = 0; i111 < 8; i111++)
            {
              if (!(b & 1))
                continue;
              shared = x == 7 ? (bytes[x & 15] + 1) : (((shared | table[b & 15]) & 63) + 2);
            }
      if (i109 < 6 && y + 1 > real[y & 3])
        goto again110;
      }
    }
  return f56 (((bytes[a & 15] ^ a) & 1023), ((39 ^ bytes[x & 15]) & 1023));
}

__attribute__ ((noinline)) int
f112 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i113 = 0; i113 < 5; i113++)
    {
      z = 9;
      {
        int i114 = 0;
        do
        {
          i114++;
          if (real[z & 3] < 45.5)
            {
              if (!(z & 1))
                return ((table[y & 15] ^ bytes[a & 15]) & 1023);
              x = ((((bytes[shared & 15] | 4) & 63) - ((bytes[b & 15] ^ table[shared & 15]) & 1023)) & 127);
              if ((z >= 15 && z <= 30))
                continue;
            }
        }
      while (i114 < 9);
      }
    }
  {
    int i115 = 0;
    while (i115 < 3 && real[a & 3] < 1.5)
    {
      i115++;
      switch (((shared + ((a * 3 + shared) & 255)) & 1023) % 13)
        {
        case 26:
          {
            for (int i117 = 0; i117 < 7; i117++)
              {
                table[shared & 15] = ((y * 3 + ((16 | 30) & 63)) & 255) & 1023;
              }
          }
          break;
        case 8:
        default:
          {
            {
              int i118 = 0;
              do
              {
                i118++;
                if (cell.low == 1)
                  continue;
              }
            while (i118 < 2 && table[a & 15] > 32);
            }
            for (int i119 = 0; i119 < 8; i119++)
              {
                z = ((b ^ ((bytes[b & 15] * 3 + table[z & 15]) & 255)) & 1023);
              }
            switch (((z + ((table[z & 15] + 2 * y) % 37)) & 1023) % 31)
              {
              case 5:
              case 6:
              default:
                {
                  x = f103 (((y * 3 + bytes[y & 15]) & 255), a) & 1023;
                  z = ((((bytes[y & 15] - table[z & 15]) & 127) + 2 * ((z | a) & 63)) % 37);
                  shared = z;
                }
                break;
                ;
              }
          }
          break;
        case 16:
          {
            if ((shared == 0 && x == 0))
              break;
          }
        case 19:
        case 15:
        case 3:
          {
            for (int i121 = 0; i121 < 5; i121++)
              {
                table[y & 15] = ((((bytes[a & 15] ^ a) & 1023) - a) & 127) & 1023;
                if ((shared < 16 || shared > 43))
                  return ((table[a & 15] - shared) & 127);
              }
            y = shared == 12
    || (x & 3) == 1;
            y = 16;
          }
          break;
        case 2:
          {
            if ((f103 (((table[shared & 15] ^ b) & 1023), ((a + 2 * shared) % 37)) > 3 && cell.low == 6))
              return f103 (((table[shared & 15] - 11) & 127), ((bytes[a & 15] * 3 + table[shared & 15]) & 255));
            for (int i122 = 0; i122 < 16; i122++)
              {
                shared += bytes[i122] > 32 ? table[i122] & 7 : bytes[i122] & 3;
                shared &= 1023;
              }
            if (shared + 1 > real[shared & 3])
              return f103 (((z | a) & 63), a);
          }
          break;
          ;
        }
      if ((y != 17
    && y != 18))
        {
          {
            int i123 = 0;
            do
            {
              i123++;
              if (f1 (table[y & 15], ((shared * 3 + z) & 255)) > 43)
                break;
              table[y & 15] = ((((a - table[b & 15]) & 127) + 2 * x) % 37) & 1023;
              if ((f1 (((table[a & 15] + table[a & 15]) & 1023), y) > 36 || cell.high > 10))
                break;
            }
          while (i123 < 3 && a == 47);
          }
        }
    }
  }
  if ((z == 0 && b == 0))
    {
      {
        static const void *const labels124[] = { &&op126, &&op127, &&op128, &&op129 };
        int pc125 = 0;
        goto *labels124[z & 3];
op126:
        shared = ((x | ((table[x & 15] + 2 * 34) % 37)) & 63);
        if (++pc125 > 11)
          goto op129;
        goto *labels124[(b + pc125) & 3];
op127:
        cell.low = table[a & 15];
        cell.high = ((((table[y & 15] | b) & 63) * 3 + ((shared + bytes[shared & 15]) & 1023)) & 255);
        if (++pc125 > 5)
          goto op129;
        goto *labels124[(x + pc125) & 3];
op128:
        shared = table[x & 15];
        if (++pc125 > 3)
          goto op129;
        goto *labels124[(z + pc125) & 3];
op129:;
      }
    }
  else
    {
      for (int i130 = 0; i130 < 9 && table[z & 15] > 57; i130++)
        {
          for (int i131 = 0; i131 < 2; i131++)
            {
              y = cell.high > 11 && y == a;
              table[x & 15] = ((((table[y & 15] - table[z & 15]) & 127) ^ ((7 | bytes[b & 15]) & 63)) & 1023) & 1023;
            }
          if (!(f1 (((6 + 2 * 13) % 37), bytes[x & 15]) > 52))
            return f56 (((shared * 3 + a) & 255), 23);
        }
      {
        int i132 = 0;
        while (i132 < 4)
        {
          i132++;
          for (int i133 = 0; i133 < 1
    && f56 (((shared + x) & 1023), ((y * 3 + bytes[shared & 15]) & 255)) > 21; i133++)
            {
              x = ((((table[y & 15] | bytes[z & 15]) & 63) * 3 + ((bytes[z & 15] * 3 + y) & 255)) & 255);
              if (x < 56)
                return f1 (((bytes[b & 15] - 40) & 127), ((35 | bytes[z & 15]) & 63));
              if ((f1 (a, ((b | table[z & 15]) & 63)) > 52 && z))
                continue;
            }
          if ((x & 3) == 1)
            {
              shared = ((((table[b & 15] * 3 + 34) & 255) * 3 + ((shared + 2 * y) % 37)) & 255);
              x = (f1 (((2 | x) & 63), ((27 * 3 + z) & 255)) && f103 (((x ^ bytes[b & 15]) & 1023), ((bytes[y & 15] - b) & 127))) ? (((table[z & 15] + 2 * bytes[shared & 15]) % 37) + 1) : (35 + 2);
            }
        }
      }
      switch (((a + ((z * 3 + shared) & 255)) & 1023) % 13)
        {
        case 9:
        case 7:
          {
            if (pointers[y & 7])
              {
                z = real[z & 3] < 59.5
    && f103 (x, ((bytes[shared & 15] | x) & 63)) > 30;
                x = (a != 27 && a != 28) ? (((table[a & 15] * 3 + y) & 255) + 1) : (((table[shared & 15] * 3 + bytes[shared & 15]) & 255) + 2);
                shared = table[x & 15];
              }
            switch (((x + ((y + bytes[x & 15]) & 1023)) & 1023) % 7)
              {
              case 1:
              default:
                {
                  z = y > 40 ? (((table[z & 15] ^ 36) & 1023) + 1) : (((a + shared) & 1023) + 2);
                  y = ((((x + table[b & 15]) & 1023) ^ ((table[y & 15] + x) & 1023)) & 1023);
                  if ((b == x && !z))
                    return f103 (((b * 3 + b) & 255), 22);
                }
                break;
              case 19:
              case -1:
                {
                  if ((a < 9 || a > 36))
                    return shared;
                  if ((b != 1 || x > 54))
                    return f103 (table[z & 15], ((x | table[y & 15]) & 63));
                }
                break;
              case 11:
                {
                  x = ((((table[shared & 15] + 4) & 1023) + ((a | 30) & 63)) & 1023);
                }
              case 16:
                {
                  x = ((table[b & 15] ^ ((36 + table[z & 15]) & 1023)) & 1023);
                }
                break;
                ;
              }
          }
          break;
        case 11:
          {
            switch (((shared + ((table[shared & 15] * 3 + bytes[z & 15]) & 255)) & 1023) % 31)
              {
              case 1:
                {
                  if (a >= 51)
                    return f103 (((y * 3 + table[b & 15]) & 255), ((bytes[y & 15] + 38) & 1023));
                }
                break;
              case 4:
                {
                  if (f1 (((table[x & 15] ^ bytes[z & 15]) & 1023), ((table[b & 15] | x) & 63)) > 22)
                    return ((table[y & 15] ^ z) & 1023);
                }
                break;
              case 6:
                {
                  x = table[x & 15];
                }
                break;
              case 2:
                {
                  x = !pointers[z & 7] ? (shared + 1) : (((z + shared) & 1023) + 2);
                  z = cell.high > 5 && !b;
                  x = (f103 (((table[shared & 15] ^ bytes[x & 15]) & 1023), ((9 + y) & 1023))
    || table[z & 15] > 7) ? (((table[z & 15] * 3 + z) & 255) + 1) : (((y ^ y) & 1023) + 2);
                }
                break;
              case 0:
                {
                  table[b & 15] = 27 & 1023;
                  z = bytes[b & 15] == 59 ? (((a + x) & 1023) + 1) : (((a * 3 + a) & 255) + 2);
                  shared = ((((b + bytes[b & 15]) & 1023) + ((shared + bytes[b & 15]) & 1023)) & 1023);
                }
                break;
              case 3:
              case 7:
                {
                  shared = ((((x * 3 + 31) & 255) + z) & 1023);
                  table[y & 15] = table[x & 15] & 1023;
                }
                break;
              case 5:
              default:
                {
                  y = (f1 (((a + a) & 1023), ((bytes[a & 15] + 1) & 1023))
    || !pointers[y & 7]) ? (((bytes[x & 15] + bytes[b & 15]) & 1023) + 1) : (((a + y) & 1023) + 2);
                }
                break;
                ;
              }
            if (((f56 (bytes[a & 15], ((5 + table[z & 15]) & 1023))
    && f1 (table[x & 15], 26) > 38) && (f1 (((19 + table[z & 15]) & 1023), ((bytes[y & 15] | bytes[b & 15]) & 63)) || f56 (((table[a & 15] + a) & 1023), x))))
              {
                z = ((((b - 4) & 127) | ((28 - 17) & 127)) & 63);
                if (!pointers[x & 7])
                  return bytes[shared & 15];
                shared = f56 (((a * 3 + bytes[y & 15]) & 255), ((bytes[b & 15] | bytes[shared & 15]) & 63)) & 1023;
              }
          }
          break;
        case 5:
          {
            if (bytes[shared & 15] == 13)
              {
                shared = f56 (table[x & 15], ((x + 2 * table[shared & 15]) % 37)) > 60 ? (x + 1) : (((b | 11) & 63) + 2);
              }
            else
              {
                z = ((((x + a) & 1023) + 2 * a) % 37);
                if ((a >= 36 || (b & 3) == 0))
                  return f103 (((z + 2 * x) % 37), bytes[y & 15]);
                y = ((((shared | y) & 63) ^ shared) & 1023);
              }
            if (pointers[a & 7])
              {
                if (!pointers[x & 7])
                  return f56 (((a + 2 * bytes[z & 15]) % 37), ((x + 2 * bytes[z & 15]) % 37));
                if (x)
                  return ((shared | table[y & 15]) & 63);
              }
            if (a <= 26)
              {
                if ((shared < a || b <= 42))
                  return shared;
              }
            else
              {
                if (z < 59)
                  return ((21 - b) & 127);
                if (shared < y)
                  return shared;
                y = ((table[z & 15] | ((z - table[y & 15]) & 127)) & 63);
              }
          }
          break;
        case 2:
        case 10:
        case 1:
          {
            for (int i137 = 0; i137 < (shared & 15); i137++)
              {
                table[i137] = (table[i137] + 37) & 511;
              }
            if (bytes[shared & 15] == 23)
              return ((24 | shared) & 63);
          }
          break;
        case 6:
          {
            x = x == 42 && f56 (((shared - bytes[y & 15]) & 127), x);
            {
              int i138 = 0;
              do
              {
                i138++;
                cell.low = x;
                cell.high = ((((bytes[shared & 15] ^ table[x & 15]) & 1023) - ((bytes[z & 15] - table[x & 15]) & 127)) & 127);
              }
            while (i138 < 4);
            }
          }
          break;
        case 3:
        case 4:
          {
            for (int i139 = 0; i139 < 6 && a < z; i139++)
              {
                if (f103 (((table[a & 15] ^ table[x & 15]) & 1023), ((table[b & 15] ^ y) & 1023)) > 3)
                  break;
              }
            {
              int i140 = 0;
              do
              {
                i140++;
                if ((z && a < 47))
                  continue;
                if (x & 16)
                  return f103 (table[b & 15], ((bytes[a & 15] ^ b) & 1023));
              }
            while (i140 < 1);
            }
            y = table[x & 15];
          }
          break;
        case 8:
          {
            {
              int i141 = 0;
              
again142:
            i141++;
                z = y;
                y = y;
            if (i141 < 3)
              goto again142;
            }
          }
          break;
        default:
          {
            for (int i143 = 0; i143 < 5; i143++)
              {
                if ((shared <= 6 || f1 (((2 - b) & 127), ((bytes[z & 15] + 2 * y) % 37))))
                  return ((bytes[y & 15] | table[a & 15]) & 63);
              }
            shared = ((z ^ ((table[y & 15] | y) & 63)) & 1023);
          }
          break;
          ;
        }
    }
  return f103 (x, ((bytes[x & 15] | bytes[x & 15]) & 63));
}

int
f144 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i145 = 0; i145 < 5; i145++)
    {
      if (y >= 41)
        {
          {
            int i146 = 0;
            
again147:
          i146++;
              z = ((x + 32) & 1023);
              z = b;
              x = (b < a && f56 (((1 | bytes[x & 15]) & 63), ((bytes[a & 15] * 3 + shared) & 255)) > 54) ? (26 + 1) : (((table[x & 15] + 2 * z) % 37) + 2);
          if (i146 < 0)
            goto again147;
          }
          shared = (y
    && shared != 14) ? (x + 1) : (table[z & 15] + 2);
        }
    }
  if (!pointers[x & 7])
    return table[shared & 15];
  return bytes[b & 15];
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 32; a++)
    {
      b = (b + f56 (a, b)) & 1023;
      b = (b + f103 (a, b)) & 1023;
      b = (b + f112 (a, b)) & 1023;
      b = (b + f144 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
