#define OWN 0
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 5721;
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
int f25 (int, int);
int f63 (int, int);
int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((b + ((a | z) & 63)) & 1023) % 13)
    {
    case 10:
      {
        shared = a == 51 || x > 2;
        y = (bytes[y & 15] == 41 || table[x & 15] > 35) ? (((b ^ 10) & 1023) + 1) : (((37 ^ a) & 1023) + 2);
      }
      break;
    case 6:
      {
        {
          int i3 = 0;
          
again4:
        i3++;
            if (cell.low == 0)
              {
                shared = real[b & 3] < 28.5 || a >= 28;
                y = !pointers[b & 7] || y & 4;
              }
            else
              {
                y = a < 59 ? (((table[y & 15] | table[b & 15]) & 63) + 1) : (((y + 2 * 1) % 37) + 2);
              }
        if (i3 < 6)
          goto again4;
        }
        {
          int i5 = 0;
          while (i5 < 7)
          {
            i5++;
            if (b >= 30)
              {
                z = ((((a * 3 + shared) & 255) | ((y ^ 25) & 1023)) & 63);
                x = b
    && z < 54;
              }
            z = (y < 53 || real[b & 3] < 55.5) ? (shared + 1) : (((a + shared) & 1023) + 2);
            switch (((a + ((x * 3 + bytes[b & 15]) & 255)) & 1023) % 31)
              {
              case 8:
              case 9:
              case 5:
                {
                  z = a || b < 53;
                }
              case 7:
                {
                  if ((b >= 16 && b <= 44))
                    return bytes[b & 15];
                }
                break;
              case 4:
              case 10:
                {
                  y = ((((x + 2 * shared) % 37) * 3 + ((table[x & 15] + 2 * y) % 37)) & 255);
                  table[y & 15] = ((z * 3 + ((a + table[b & 15]) & 1023)) & 255) & 1023;
                  shared = !pointers[y & 7] || b < 22;
                }
                break;
              case 6:
              default:
                {
                  cell.low = ((((bytes[shared & 15] * 3 + 21) & 255) + 2 * ((y ^ bytes[z & 15]) & 1023)) % 37);
                  cell.high = 3;
                }
                break;
                ;
              }
          }
        }
      }
    case 8:
      {
        for (int i7 = 0; i7 < 16; i7++)
          {
            if (table[i7] > 17)
              table[i7] -= 7;
          }
        for (int i8 = 0; i8 < 16; i8++)
          {
            x += bytes[i8] > 32 ? table[i8] & 7 : bytes[i8] & 3;
            x &= 1023;
          }
        if (x == 11)
          {
            z = 24;
            switch (((shared + ((table[a & 15] - 7) & 127)) & 1023) % 7)
              {
              case -1:
                {
                  if ((shared == 12
    && real[z & 3] < 41.5))
                    return ((table[a & 15] + 2 * a) % 37);
                  if ((shared > 33 && !pointers[x & 7]))
                    return ((27 - x) & 127);
                  if (z & 8)
                    return ((38 * 3 + table[z & 15]) & 255);
                }
              case 9:
              default:
                {
                  if (z)
                    return ((a + 4) & 1023);
                  z = ((((shared - 13) & 127) + table[z & 15]) & 1023);
                }
              case 26:
              case 10:
              case 1:
                {
                  shared = ((((a + 2 * table[b & 15]) % 37) + ((table[b & 15] | bytes[shared & 15]) & 63)) & 1023);
                  shared = ((((bytes[x & 15] + z) & 1023) - ((table[z & 15] | table[z & 15]) & 63)) & 127);
                }
                break;
                ;
              }
          }
      }
      break;
    case 3:
      {
        if (((real[z & 3] < 57.5 || (shared & 3) == 1) || cell.high > 6))
          {
            {
              static const void *const labels10[] = { &&op12, &&op13, &&op14, &&op15 };
              int pc11 = 0;
              goto *labels10[shared & 3];
op12:
              z = ((((shared ^ table[b & 15]) & 1023) + 2 * shared) % 37);
              if (++pc11 > 11)
                goto op15;
              goto *labels10[(x + pc11) & 3];
op13:
              x = ((((shared * 3 + y) & 255) + y) & 1023);
              if (++pc11 > 4)
                goto op15;
              goto *labels10[(shared + pc11) & 3];
op14:
              shared = ((bytes[a & 15] + ((table[x & 15] - bytes[y & 15]) & 127)) & 1023);
              if (++pc11 > 11)
                goto op15;
              goto *labels10[(x + pc11) & 3];
op15:;
            }
            for (int i16 = 0; i16 < 2 && b == 47; i16++)
              {
                x = ((((x | 24) & 63) * 3 + ((y ^ b) & 1023)) & 255);
                if (cell.low == 7)
                  return b;
              }
          }
        else
          {
            table[y & 15] = ((((bytes[a & 15] ^ table[shared & 15]) & 1023) - ((y * 3 + 10) & 255)) & 127) & 1023;
            table[y & 15] = ((table[a & 15] - ((b + table[z & 15]) & 1023)) & 127) & 1023;
          }
        switch (((shared + a) & 1023) % 31)
          {
          case 2:
          case 3:
            break;
          case 8:
            {
              shared = ((((23 | table[b & 15]) & 63) ^ ((29 + table[b & 15]) & 1023)) & 1023);
            }
          case 4:
          case 5:
          case 6:
          case 0:
            {
              switch (((shared + ((26 ^ table[shared & 15]) & 1023)) & 1023) % 13)
                {
                case 5:
                  {
                    z = 0;
                    table[y & 15] = ((((bytes[b & 15] + y) & 1023) + 2 * ((table[z & 15] + shared) & 1023)) % 37) & 1023;
                    cell.low = z;
                    cell.high = ((((x + 2 * 30) % 37) + ((a * 3 + 26) & 255)) & 1023);
                  }
                  break;
                case 6:
                case 10:
                case 9:
                  {
                    shared = shared != 44 ? (a + 1) : (((y + table[y & 15]) & 1023) + 2);
                    shared = ((((shared | table[a & 15]) & 63) + 2 * ((a + 2 * table[b & 15]) % 37)) % 37);
                    table[y & 15] = ((((table[z & 15] | table[x & 15]) & 63) + 2 * ((z + 2 * table[z & 15]) % 37)) % 37) & 1023;
                  }
                  break;
                case 8:
                case 7:
                  {
                    x = b < 40 && z > 2;
                    x = (!pointers[z & 7] && a < b) ? (((bytes[a & 15] ^ 36) & 1023) + 1) : (((x * 3 + bytes[z & 15]) & 255) + 2);
                    if ((y <= 30
    || x < shared))
                      return ((z + table[z & 15]) & 1023);
                  }
                  break;
                  ;
                }
            }
            break;
          case 7:
            break;
          case 1:
            {
              {
                int i19 = 0;
                while (i19 < 0)
                {
                  i19++;
                  cell.low = ((((b - table[a & 15]) & 127) ^ ((shared + 2 * 33) % 37)) & 1023);
                  cell.high = ((((bytes[y & 15] + a) & 1023) * 3 + ((shared + b) & 1023)) & 255);
                  if ((x && shared > 39))
                    continue;
                  y = pointers[z & 7] || (b & 3) == 0;
                }
              }
              if (bytes[b & 15] == 40)
                {
                  if (table[b & 15] > 2)
                    return z;
                  x = shared & 1 || !pointers[y & 7];
                }
              y = y & 1 || a & 1;
            }
          case 9:
          default:
            {
              if (!(x > 36))
                {
                  if ((z != 35 && y < shared))
                    return 6;
                }
              x = ((((bytes[shared & 15] + shared) & 1023) ^ a) & 1023);
            }
            break;
            ;
          }
        {
          int i20 = 0;
          do
          {
            i20++;
            {
              int i21 = 0;
              do
              {
                i21++;
                cell.low = a;
                cell.high = ((((x ^ 27) & 1023) + 2 * y) % 37);
                if (cell.low == 0)
                  return ((shared * 3 + shared) & 255);
                if (real[shared & 3] < 9.5)
                  continue;
              }
            while (i21 < 0 && pointers[shared & 7]);
            }
            shared = ((((shared ^ bytes[x & 15]) & 1023) + 2 * ((a | table[y & 15]) & 63)) % 37);
            for (int i22 = 0; i22 < 16; i22++)
              {
                table[i22] = 0;
              }
          }
        while (i20 < 7);
        }
      }
      break;
    case 4:
    case 9:
      break;
    case 7:
    case 5:
    default:
      {
        if (z == 36)
          return bytes[x & 15];
        for (int i23 = 0; i23 < 5 && a > 2; i23++)
          {
            {
              int i24 = 0;
              while (i24 < 6)
              {
                i24++;
                cell.low = ((((bytes[z & 15] - b) & 127) ^ ((b | 21) & 63)) & 1023);
                cell.high = ((table[a & 15] ^ ((shared ^ 17) & 1023)) & 1023);
                shared = z >= 56 ? (((x | bytes[z & 15]) & 63) + 1) : (z + 2);
              }
            }
          }
      }
      break;
      ;
    }
  return fuel <= 0 ? a : f1 (a + 1, b);
}

__attribute__ ((cold)) int
f25 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i26 = 0;; i26++)
    {
      if (i26 >= 3)
        break;
      if ((a <= 27 || (x < 8 || x > 26)))
        {
          switch (((z + y) & 1023) % 31)
            {
            case 11:
            case 5:
              {
                z = ((((bytes[b & 15] + 2 * x) % 37) - ((table[b & 15] + 37) & 1023)) & 127);
                y = f1 (((33 ^ bytes[y & 15]) & 1023), ((table[z & 15] | shared) & 63)) & 1023;
                cell.low = ((((shared ^ shared) & 1023) | bytes[z & 15]) & 63);
                cell.high = table[a & 15];
              }
              break;
            case 2:
              {
                if (((a & 3) == 0
    && pointers[shared & 7]))
                  return f1 (((30 * 3 + table[y & 15]) & 255), 15);
                if (f1 (table[shared & 15], ((a - b) & 127)))
                  return f1 (((11 + 2 * x) % 37), y);
                if (a)
                  break;
              }
              break;
            case 10:
              {
                y = f1 (((9 - table[shared & 15]) & 127), ((table[b & 15] + 2 * bytes[z & 15]) % 37)) & 1023;
                if (!(z < 6 || z > 34))
                  break;
              }
              break;
            case 12:
              {
                cell.low = ((((31 + z) & 1023) + 2 * bytes[a & 15]) % 37);
                cell.high = ((((bytes[shared & 15] - z) & 127) + ((bytes[b & 15] | y) & 63)) & 1023);
                shared = ((((table[y & 15] + 2 * shared) % 37) | table[b & 15]) & 63);
              }
              break;
            case -2:
              {
                x = f1 (((a + bytes[z & 15]) & 1023), ((bytes[a & 15] * 3 + 16) & 255)) & 1023;
                x = ((bytes[z & 15] + ((table[shared & 15] - 37) & 127)) & 1023);
                if (((z & 3) == 2 && !a))
                  return table[a & 15];
              }
              break;
            case 4:
            default:
              {
                x = cell.low == 2 && (z & 3) == 3;
                shared = ((((table[y & 15] + 2 * 12) % 37) + table[y & 15]) & 1023);
                table[y & 15] = ((((29 + bytes[y & 15]) & 1023) + ((a ^ 36) & 1023)) & 1023) & 1023;
              }
              break;
              ;
            }
          for (int i28 = 0; i28 < (b & 15); i28++)
            {
              table[i28] = 0;
            }
          for (int i29 = 0; i29 < 4; i29++)
            {
              if ((bytes[shared & 15] >= '!' && bytes[shared & 15] < '0'))
                continue;
            }
        }
      else
        {
          x = x;
          switch (((x + ((bytes[a & 15] + 2 * z) % 37)) & 1023) % 7)
            {
            case 8:
            default:
              break;
            case 7:
            case 5:
              {
                x = f1 (((bytes[a & 15] * 3 + b) & 255), ((30 | z) & 63)) && f1 (((b + a) & 1023), ((bytes[y & 15] | x) & 63)) > 31;
                x = !pointers[shared & 7] || a < 40;
                if ((cell.high > 12 || real[shared & 3] < 28.5))
                  break;
              }
              break;
              ;
            }
        }
      {
        int i31 = 0;
        
again32:
      i31++;
          if ((table[z & 15] > 35 || f1 (((b + 2 * b) % 37), ((y | y) & 63)) > 22))
            {
              y = (a >= 48 || f1 (((bytes[x & 15] + 23) & 1023), 19) > 38) ? (((table[b & 15] + 2 * b) % 37) + 1) : (((39 + 2 * bytes[shared & 15]) % 37) + 2);
            }
          else
            {
              z = ((27 + ((bytes[shared & 15] + table[shared & 15]) & 1023)) & 1023);
            }
          switch (((z + 11) & 1023) % 7)
            {
            case 1:
              {
                if (real[z & 3] < 30.5)
                  return ((b | a) & 63);
                x = ((((y ^ 20) & 1023) + ((40 * 3 + z) & 255)) & 1023);
                if (f1 (((a | bytes[z & 15]) & 63), b) > 19)
                  return ((bytes[z & 15] ^ 39) & 1023);
              }
              break;
            case 0:
              {
                shared = table[shared & 15];
                y = f1 (((table[z & 15] + 2 * y) % 37), ((bytes[z & 15] ^ 0) & 1023)) & 1023;
              }
            case 23:
            default:
              {
                if (b < y)
                  return 2;
              }
              ;
            }
      if (i31 < 6
    && cell.high > 5)
        goto again32;
      }
      for (int i34 = 0; i34 < 6; i34++)
        {
          {
            int i35 = 0;
            while (i35 < 0
    && shared & 1)
            {
              i35++;
              z = ((((13 + 2 * a) % 37) ^ ((bytes[a & 15] | bytes[b & 15]) & 63)) & 1023);
            }
          }
          if ((((b & 3) == 1 || !pointers[y & 7]) || (f1 (((bytes[b & 15] ^ y) & 1023), ((table[b & 15] + a) & 1023)) && shared > 17)))
            {
              if (a + 1 > real[a & 3])
                break;
            }
          else
            {
              shared = y <= 16 || z < a;
              x = ((((b + bytes[shared & 15]) & 1023) | b) & 63);
            }
          switch (((z + ((8 - table[y & 15]) & 127)) & 1023) % 13)
            {
            case 3:
              break;
            case 0:
              {
                table[y & 15] = 19 & 1023;
                table[a & 15] = ((((b + 2 * x) % 37) ^ 28) & 1023) & 1023;
                table[b & 15] = ((((b - y) & 127) + 2 * ((z | table[shared & 15]) & 63)) % 37) & 1023;
              }
            case 6:
              {
                if (!pointers[shared & 7])
                  break;
                y = b < 45 || y < shared;
              }
            case 5:
            case 8:
              break;
            case 1:
            case 2:
            case 4:
              {
                if (f1 (((y + bytes[y & 15]) & 1023), ((bytes[b & 15] + 2 * z) % 37)))
                  continue;
                shared = shared == z && f1 (((b - table[b & 15]) & 127), table[shared & 15]) > 17;
                if (f1 (((a * 3 + bytes[b & 15]) & 255), ((bytes[y & 15] * 3 + 29) & 255)))
                  return f1 (((z + 2 * x) % 37), 13);
              }
            case 7:
              {
                if (!(f1 (((table[x & 15] + 2 * z) % 37), ((table[y & 15] | b) & 63))))
                  return f1 (((bytes[x & 15] | 18) & 63), ((32 - table[b & 15]) & 127));
                y = table[y & 15];
              }
              break;
            case 9:
              {
                shared = !(x >= 22 && x <= 42) ? (table[x & 15] + 1) : (((y + 2 * a) % 37) + 2);
                if (!(b != 26 && b != 27))
                  return ((b - table[b & 15]) & 127);
              }
              break;
            default:
              break;
              ;
            }
        }
    }
  if (!(y == 0 && shared == 0))
    return f1 (((x ^ 4) & 1023), ((a + 2 * 17) % 37));
  if (((b < 24 || f1 (((bytes[x & 15] * 3 + z) & 255), 1) > 35) || (bytes[shared & 15] >= '!' && bytes[shared & 15] < '0')))
    {
      if ((x & 3) == 3)
        {
          {
            static const void *const labels37[] = { &&op39, &&op40, &&op41, &&op42 };
            int pc38 = 0;
            goto *labels37[z & 3];
op39:
            z = (table[b & 15] > 57 || shared < 25) ? (((x - bytes[shared & 15]) & 127) + 1) : (z + 2);
            if (++pc38 > 5)
              goto op42;
            goto *labels37[(x + pc38) & 3];
op40:
            table[a & 15] = table[a & 15] & 1023;
            if (++pc38 > 4)
              goto op42;
            goto *labels37[(z + pc38) & 3];
op41:
            x = ((((y - x) & 127) + 2 * ((25 + 2 * 25) % 37)) % 37);
            if (++pc38 > 6)
              goto op42;
            goto *labels37[(a + pc38) & 3];
op42:;
          }
        }
      switch (((shared + ((19 | shared) & 63)) & 1023) % 13)
        {
        case 2:
          {
            for (int i44 = 0; i44 < 7; i44++)
              {
                x = f1 (((bytes[y & 15] ^ bytes[x & 15]) & 1023), ((table[b & 15] - bytes[shared & 15]) & 127)) & 1023;
                if ((a > 5 || shared >= 17))
                  continue;
              }
            switch (((shared + ((shared ^ bytes[a & 15]) & 1023)) & 1023) % 13)
              {
              case 4:
                {
                  shared = ((((shared ^ z) & 1023) ^ ((bytes[y & 15] - 11) & 127)) & 1023);
                }
                break;
              case 7:
                break;
              case 5:
              case 6:
              default:
                {
                  cell.low = ((((table[b & 15] * 3 + shared) & 255) * 3 + table[shared & 15]) & 255);
                  cell.high = ((((table[b & 15] - a) & 127) * 3 + ((38 + a) & 1023)) & 255);
                  shared = y < 25
    || shared == 51;
                  table[shared & 15] = bytes[shared & 15] & 1023;
                }
                break;
                ;
              }
            if (f1 (((18 - 32) & 127), ((a - 9) & 127)))
              {
                y = x;
              }
          }
          break;
        case 4:
          {
            x = ((z - 40) & 127);
            for (int i46 = 0; i46 < 16; i46++)
              {
                shared += bytes[i46] > 32 ? table[i46] & 7 : bytes[i46] & 3;
                shared &= 1023;
              }
          }
          break;
        case 3:
          {
            if ((f1 (((table[b & 15] + 11) & 1023), ((b * 3 + 33) & 255)) && y == 37))
              return bytes[z & 15];
            for (int i47 = 0; i47 < (y & 15); i47++)
              {
                y += bytes[i47] > 32 ? table[i47] & 7 : bytes[i47] & 3;
                y &= 1023;
              }
          }
          break;
        case 6:
        case -1:
          {
            switch (((x + ((shared + 2 * shared) % 37)) & 1023) % 7)
              {
              case 6:
                {
                  z = (z & 3) == 1 || !y;
                }
                break;
              case 10:
                {
                  x = (z >= 10 && z <= 16) ? (((2 - bytes[shared & 15]) & 127) + 1) : (((bytes[z & 15] | table[z & 15]) & 63) + 2);
                  x = (f1 (a, ((a + y) & 1023)) > 54 || !pointers[b & 7]) ? (x + 1) : (((14 | 35) & 63) + 2);
                }
                break;
              case 18:
              case 9:
              case 11:
                {
                  table[y & 15] = ((((table[a & 15] + 2 * table[y & 15]) % 37) ^ ((8 - table[b & 15]) & 127)) & 1023) & 1023;
                }
                break;
              case 3:
              case 1:
                {
                  table[x & 15] = y & 1023;
                  x = b
    && shared != 9;
                }
                break;
              case 20:
                {
                  z = ((bytes[x & 15] | ((38 - 9) & 127)) & 63);
                  z = b < a ? (((bytes[shared & 15] | table[x & 15]) & 63) + 1) : (table[a & 15] + 2);
                }
                break;
              default:
                {
                  if ((!pointers[a & 7]
    || x <= 0))
                    return ((table[x & 15] | 4) & 63);
                }
                break;
                ;
              }
          }
          break;
        case 7:
          {
            switch (((shared + shared) & 1023) % 13)
              {
              case 5:
                {
                  if (f1 (((table[z & 15] + bytes[z & 15]) & 1023), z) > 7)
                    return ((6 ^ table[a & 15]) & 1023);
                  z = z + 1 > real[a & 3] ? (((a + bytes[z & 15]) & 1023) + 1) : (((y | shared) & 63) + 2);
                }
              case 7:
                {
                  cell.low = ((((bytes[z & 15] - 28) & 127) - ((y * 3 + bytes[y & 15]) & 255)) & 127);
                  cell.high = ((((y + x) & 1023) - ((a * 3 + a) & 255)) & 127);
                }
                break;
              case 3:
                break;
              case 10:
                {
                  y = ((((table[z & 15] | table[z & 15]) & 63) + ((table[a & 15] * 3 + b) & 255)) & 1023);
                }
                break;
              case 6:
                {
                  if (table[x & 15] > 5)
                    return ((y + table[shared & 15]) & 1023);
                }
                break;
              case 8:
                {
                  if ((a >= 2 || real[z & 3] < 54.5))
                    return b;
                }
              case 4:
                {
                  if (x)
                    return ((x | shared) & 63);
                }
                break;
              case 2:
                {
                  if (f1 (table[y & 15], table[x & 15]))
                    return f1 (((26 + 2 * z) % 37), 13);
                  y = pointers[b & 7] || y > 48;
                }
                break;
              case 9:
                break;
              default:
                {
                  shared = (x != 9 && x != 10) ? (bytes[y & 15] + 1) : (((a * 3 + 6) & 255) + 2);
                  z = (a & 3) == 3 ? (((28 + 2 * z) % 37) + 1) : (((shared | z) & 63) + 2);
                  shared = cell.high > 11 && f1 (((bytes[shared & 15] + a) & 1023), 39);
                }
                break;
                ;
              }
            if ((bytes[b & 15] == 27 || f1 (((a ^ 19) & 1023), ((a ^ bytes[b & 15]) & 1023)) > 29))
              {
                if ((f1 (table[x & 15], ((table[z & 15] * 3 + 39) & 255)) && bytes[y & 15] == 33))
                  return bytes[z & 15];
                shared = f1 (((shared - 36) & 127), bytes[a & 15]) > 6 && (z & 3) == 0;
              }
            else
              {
                x = f1 (((b - y) & 127), ((31 * 3 + table[a & 15]) & 255)) & 1023;
                z = !(z == 0 && y == 0) ? (((15 - z) & 127) + 1) : (((shared - a) & 127) + 2);
                table[shared & 15] = ((((8 - shared) & 127) + ((table[shared & 15] * 3 + bytes[b & 15]) & 255)) & 1023) & 1023;
              }
          }
          break;
        case 5:
          {
            {
              int i50 = 0;
              
again51:
            i50++;
                shared = table[b & 15];
            if (i50 < 0)
              goto again51;
            }
            if ((table[x & 15] > 16
    && table[a & 15] > 13))
              return ((table[x & 15] - table[z & 15]) & 127);
          }
          break;
        case 1:
          {
            {
              int i52 = 0;
              while (i52 < 1)
              {
                i52++;
                x = shared;
                x = real[z & 3] < 46.5 || (x & 3) == 2;
                x = table[b & 15];
              }
            }
            switch (((x + ((13 * 3 + table[z & 15]) & 255)) & 1023) % 13)
              {
              case 8:
                {
                  z = !(bytes[x & 15] >= '!' && bytes[x & 15] < '0') ? (((27 + 2 * table[a & 15]) % 37) + 1) : (table[a & 15] + 2);
                  if (!b)
                    return f1 (shared, ((bytes[x & 15] * 3 + shared) & 255));
                }
                break;
              case 10:
                {
                  if (b >= 52)
                    return 15;
                  x = ((((table[a & 15] * 3 + 12) & 255) | ((table[z & 15] + 16) & 1023)) & 63);
                }
              case 17:
                break;
              case 23:
              case 19:
                {
                  cell.low = ((((x | z) & 63) + 2 * 11) % 37);
                  cell.high = shared;
                  if (cell.low == 1)
                    return ((3 + 2 * table[b & 15]) % 37);
                  if (a & 16)
                    return ((24 * 3 + y) & 255);
                }
              case 21:
                {
                  z = bytes[a & 15];
                  if (f1 (((bytes[a & 15] + 2 * 2) % 37), ((x - 7) & 127)))
                    return ((a * 3 + 5) & 255);
                }
                break;
              default:
                {
                  cell.low = ((table[z & 15] - ((y + x) & 1023)) & 127);
                  cell.high = ((((x + 2 * bytes[b & 15]) % 37) + ((z + 2 * 7) % 37)) & 1023);
                  if (!(z > 9))
                    return ((table[x & 15] - bytes[b & 15]) & 127);
                }
                ;
              }
            for (int i54 = 0; i54 < 16; i54++)
              {
                y += bytes[i54] > 32 ? table[i54] & 7 : bytes[i54] & 3;
                y &= 1023;
              }
          }
          break;
        case 0:
          break;
        case 8:
        default:
          {
            z = x == y ? (((table[x & 15] ^ table[y & 15]) & 1023) + 1) : (((table[x & 15] | b) & 63) + 2);
            switch (((x + ((bytes[a & 15] + 2 * y) % 37)) & 1023) % 13)
              {
              case 15:
                break;
              case 29:
                {
                  if (f1 (bytes[a & 15], table[shared & 15]) > 54)
                    return ((3 | shared) & 63);
                }
                break;
              case 20:
                {
                  z = a != 18 ? (((bytes[a & 15] | bytes[y & 15]) & 63) + 1) : (((table[shared & 15] + 2 * table[y & 15]) % 37) + 2);
                  if (f1 (((table[z & 15] + 2 * shared) % 37), ((table[shared & 15] | table[x & 15]) & 63)))
                    return ((25 + 2 * b) % 37);
                  x = y || a > 45;
                }
              case 4:
              case 3:
                {
                  table[y & 15] = x & 1023;
                  table[y & 15] = ((((37 * 3 + bytes[z & 15]) & 255) + ((table[a & 15] - bytes[shared & 15]) & 127)) & 1023) & 1023;
                }
              case 26:
                {
                  if ((f1 (32, ((a | z) & 63)) || z == y))
                    return ((table[y & 15] + 2 * y) % 37);
                  y = ((((table[a & 15] + 2 * y) % 37) + ((a * 3 + table[shared & 15]) & 255)) & 1023);
                  if ((x <= 42 && f1 (((a ^ x) & 1023), ((a + 2 * y) % 37)) > 26))
                    return ((x + 2 * shared) % 37);
                }
                break;
              default:
                break;
                ;
              }
          }
          break;
          ;
        }
      for (int i56 = 0; i56 < 16; i56++)
        {
          if (bytes[i56] == 54)
            break;
          bytes[i56] = (bytes[i56] + 1) & 63;
        }
    }
  else
    {
      {
        static const void *const labels57[] = { &&op59, &&op60, &&op61, &&op62 };
        int pc58 = 0;
        goto *labels57[b & 3];
op59:
        z = b < 34 || a;
        if (++pc58 > 8)
          goto op62;
        goto *labels57[(x + pc58) & 3];
op60:
        z = f1 (((z + z) & 1023), bytes[shared & 15]) & 1023;
        if (++pc58 > 4)
          goto op62;
        goto *labels57[(x + pc58) & 3];
op61:
        x = f1 (((27 ^ table[a & 15]) & 1023), ((b | table[b & 15]) & 63)) & 1023;
        if (++pc58 > 9)
          goto op62;
        goto *labels57[(y + pc58) & 3];
op62:;
      }
      y = ((((8 - z) & 127) + 2 * ((bytes[b & 15] | table[z & 15]) & 63)) % 37);
    }
  return fuel <= 0 ? a : f25 (a + 1, b);
}

