#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 4821;
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
int f69 (int, int);
int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((y + ((bytes[a & 15] + 2 * bytes[b & 15]) % 37)) & 1023) % 31)
    {
    case 1:
      {
        switch (((z + ((x + table[a & 15]) & 1023)) & 1023) % 13)
          {
          case 9:
            break;
          case 5:
            break;
          case 7:
            {
              if (a <= 32)
                return ((20 ^ b) & 1023);
              for (int i4 = 0; i4 < 16; i4++)
                {
                  if (table[i4] > 17)
                    table[i4] -= 7;
                }
            }
            break;
          case 3:
          case 4:
            {
              for (int i5 = 0; i5 < 4 && cell.high > 11; i5++)
                {
                  shared = ((((x | x) & 63) * 3 + ((15 ^ table[x & 15]) & 1023)) & 255);
                  table[shared & 15] = table[a & 15] & 1023;
                  x = table[shared & 15] > 10 ? (((bytes[b & 15] | bytes[y & 15]) & 63) + 1) : (((a | 0) & 63) + 2);
                }
            }
            break;
          case 1:
          case 0:
            {
              if ((z != 28 && z != 29))
                return ((y + 2 * z) % 37);
            }
          case 6:
            {
              if ((z <= 53 && (x & 3) == 3))
                return ((shared * 3 + b) & 255);
              for (int i6 = 0; i6 < 8 && !shared; i6++)
                {
                  if (shared > 45)
                    continue;
                  if (cell.high > 9)
                    continue;
                }
              y = a != 22 ? (((a ^ b) & 1023) + 1) : (((y + 13) & 1023) + 2);
            }
            break;
          case 2:
            {
              switch (((z + ((y ^ bytes[y & 15]) & 1023)) & 1023) % 7)
                {
                case 21:
                  {
                    if (bytes[b & 15] == 57)
                      return ((table[z & 15] ^ a) & 1023);
                    z = !(table[y & 15] > 55) ? (shared + 1) : (((table[z & 15] + y) & 1023) + 2);
                  }
                case 5:
                default:
                  break;
                  ;
                }
              shared = (x & 3) == 3 && a >= 59;
              switch (((y + ((36 + 2 * table[y & 15]) % 37)) & 1023) % 31)
                {
                case -1:
                  {
                    if ((z == 0 && shared == 0))
                      return ((a + b) & 1023);
                    x = ((((y ^ bytes[z & 15]) & 1023) + 2 * shared) % 37);
                    if (y & 4)
                      return bytes[b & 15];
                  }
                  break;
                case 1:
                case 6:
                  {
                    if ((b == 0 && z == 0))
                      return ((table[y & 15] + table[a & 15]) & 1023);
                  }
                  break;
                case 3:
                  break;
                case 2:
                  {
                    y = b;
                    x = (cell.low == 0
    && x) ? (((11 | shared) & 63) + 1) : (((5 * 3 + b) & 255) + 2);
                    y = ((((0 - shared) & 127) | ((10 | table[b & 15]) & 63)) & 63);
                  }
                case 0:
                  break;
                case 4:
                  {
                    if ((!pointers[a & 7]
    && y + 1 > real[y & 3]))
                      return ((4 + bytes[a & 15]) & 1023);
                    x = ((b - ((z ^ 40) & 1023)) & 127);
                  }
                case 5:
                  {
                    y = !pointers[b & 7] ? (20 + 1) : (((table[x & 15] + table[b & 15]) & 1023) + 2);
                  }
                case 9:
                  {
                    if (b == shared)
                      return ((bytes[a & 15] + 2 * bytes[shared & 15]) % 37);
                    z = y != 33 || a == 1;
                  }
                case 7:
                  {
                    shared = b == x ? (((x - 17) & 127) + 1) : (z + 2);
                  }
                case 8:
                default:
                  {
                    x = (y & 3) == 2 && (shared & 3) == 3;
                  }
                  break;
                  ;
                }
            }
            break;
          case 8:
          default:
            {
              if (!pointers[z & 7])
                {
                  cell.low = ((((table[a & 15] - z) & 127) - ((a | bytes[x & 15]) & 63)) & 127);
                  cell.high = ((((x - 27) & 127) * 3 + bytes[a & 15]) & 255);
                  cell.low = 13;
                  cell.high = 24;
                  table[shared & 15] = x & 1023;
                }
              else
                {
                  shared = cell.high > 0
    || b == y;
                  if ((cell.low == 7 || shared != 48))
                    return ((table[z & 15] + a) & 1023);
                  x = (bytes[x & 15] == 48 && b != 31) ? (table[z & 15] + 1) : (((16 ^ 7) & 1023) + 2);
                }
              switch (((y + bytes[y & 15]) & 1023) % 31)
                {
                case 4:
                  {
                    if ((shared == 23 || shared == 24 || shared == 28))
                      return ((18 | b) & 63);
                    y = 28;
                  }
                  break;
                case 3:
                  {
                    y = b;
                    y = ((((bytes[shared & 15] * 3 + 35) & 255) + ((28 | shared) & 63)) & 1023);
                    cell.low = ((((z | x) & 63) - 4) & 127);
                    cell.high = ((((table[z & 15] ^ x) & 1023) + ((a - x) & 127)) & 1023);
                  }
                  break;
                case 6:
                  {
                    shared = ((((a * 3 + 38) & 255) + ((x * 3 + shared) & 255)) & 1023);
                    table[z & 15] = ((((bytes[shared & 15] + x) & 1023) | ((table[z & 15] | 21) & 63)) & 63) & 1023;
                  }
                case 5:
                default:
                  {
                    shared = b ? (((table[shared & 15] ^ 39) & 1023) + 1) : (((table[y & 15] - a) & 127) + 2);
                  }
                case 7:
                  {
                    z = ((((6 * 3 + shared) & 255) | ((12 ^ table[y & 15]) & 1023)) & 63);
                    table[a & 15] = ((((x - table[z & 15]) & 127) + 2 * ((30 + 2 * z) % 37)) % 37) & 1023;
                  }
                  ;
                }
            }
            break;
            ;
          }
        {
          static const void *const labels10[] = { &&op12, &&op13, &&op14, &&op15 };
          int pc11 = 0;
          goto *labels10[b & 3];
op12:
          y = (shared == b && b & 8) ? (((a | a) & 63) + 1) : (((table[y & 15] - 31) & 127) + 2);
          if (++pc11 > 6)
            goto op15;
          goto *labels10[(y + pc11) & 3];
op13:
          z = ((bytes[x & 15] | 23) & 63);
          if (++pc11 > 10)
            goto op15;
          goto *labels10[(x + pc11) & 3];
op14:
          cell.low = ((x - x) & 127);
          cell.high = ((((table[b & 15] | table[z & 15]) & 63) + 2 * table[x & 15]) % 37);
          if (++pc11 > 3)
            goto op15;
          goto *labels10[(y + pc11) & 3];
op15:;
        }
      }
      break;
    case -1:
    case 3:
      break;
    case 0:
      {
        switch (((x + ((table[z & 15] + 2 * shared) % 37)) & 1023) % 31)
          {
          case 10:
            {
              if (x < 48)
                {
                  y = ((10 - ((table[b & 15] ^ bytes[b & 15]) & 1023)) & 127);
                  if ((x & 8
    && b))
                    return y;
                  if (x + 1 > real[y & 3])
                    return ((17 | table[y & 15]) & 63);
                }
            }
          case 9:
            {
              for (int i17 = 0;; i17++)
                {
                  if (i17 >= 1)
                    break;
                  x = y;
                  z = ((((bytes[z & 15] ^ table[z & 15]) & 1023) | ((table[z & 15] + 2 * table[x & 15]) % 37)) & 63);
                  if (table[shared & 15] > 2)
                    continue;
                }
              table[y & 15] = ((((x ^ y) & 1023) | 20) & 63) & 1023;
            }
          case 5:
          case 3:
            {
              z = ((((y + 8) & 1023) | ((z | 9) & 63)) & 63);
              y = bytes[b & 15];
            }
            break;
          case 4:
          case 7:
          default:
            {
              {
                static const void *const labels18[] = { &&op20, &&op21, &&op22, &&op23 };
                int pc19 = 0;
                goto *labels18[x & 3];
op20:
                y = ((((a + 29) & 1023) | ((23 * 3 + 28) & 255)) & 63);
                if (++pc19 > 3)
                  goto op23;
                goto *labels18[(b + pc19) & 3];
op21:
                table[a & 15] = ((((a + bytes[a & 15]) & 1023) - ((bytes[shared & 15] - x) & 127)) & 127) & 1023;
                if (++pc19 > 5)
                  goto op23;
                goto *labels18[(shared + pc19) & 3];
op22:
                table[a & 15] = bytes[z & 15] & 1023;
                if (++pc19 > 4)
                  goto op23;
                goto *labels18[(x + pc19) & 3];
op23:;
              }
            }
            break;
          case 8:
            {
              switch (((x + ((x ^ bytes[x & 15]) & 1023)) & 1023) % 13)
                {
                case 8:
                case 2:
                  {
                    table[y & 15] = a & 1023;
                    shared = ((((bytes[x & 15] * 3 + a) & 255) * 3 + ((b + bytes[x & 15]) & 1023)) & 255);
                    if (a)
                      return ((table[b & 15] - a) & 127);
                  }
                  break;
                case 9:
                case -1:
                  {
                    shared = !pointers[y & 7] && bytes[b & 15] == 50;
                    table[x & 15] = ((((bytes[b & 15] + table[x & 15]) & 1023) * 3 + ((bytes[x & 15] | 19) & 63)) & 255) & 1023;
                  }
                  break;
                case 7:
                  {
                    cell.low = ((((shared | a) & 63) + 2 * ((z ^ x) & 1023)) % 37);
                    cell.high = z;
                    y = y < x && x > 12;
                  }
                  break;
                case 4:
                  {
                    if ((!b || y <= 45))
                      return ((x | 34) & 63);
                    cell.low = ((((33 * 3 + table[y & 15]) & 255) ^ ((table[y & 15] * 3 + 19) & 255)) & 1023);
                    cell.high = ((((bytes[a & 15] + 2 * b) % 37) | z) & 63);
                  }
                case 0:
                  {
                    if ((shared != 10 && shared != 11))
                      return ((bytes[shared & 15] + 2 * table[a & 15]) % 37);
                    z = cell.low == 1 || (shared & 3) == 0;
                  }
                  break;
                case 3:
                  break;
                case 1:
                  {
                    shared = table[b & 15] > 11 ? (((y - table[x & 15]) & 127) + 1) : (((bytes[z & 15] + 2 * y) % 37) + 2);
                    y = (z & 3) == 1 ? (((b | x) & 63) + 1) : (bytes[b & 15] + 2);
                    table[a & 15] = 28 & 1023;
                  }
                case 5:
                  {
                    y = table[b & 15];
                    z = ((bytes[a & 15] - bytes[y & 15]) & 127);
                    x = ((((17 | a) & 63) | x) & 63);
                  }
                  break;
                case 10:
                  {
                    cell.low = ((((a | x) & 63) * 3 + ((bytes[z & 15] ^ bytes[a & 15]) & 1023)) & 255);
                    cell.high = ((table[z & 15] * 3 + ((bytes[x & 15] | x) & 63)) & 255);
                    x = z;
                    z = ((x & 3) == 3 || cell.high > 13) ? (((x * 3 + y) & 255) + 1) : (((table[z & 15] | table[x & 15]) & 63) + 2);
                  }
                  break;
                case 6:
                default:
                  {
                    shared = ((bytes[x & 15] | ((bytes[z & 15] + 2 * 6) % 37)) & 63);
                    z = x & 8 && b + 1 > real[shared & 3];
                    shared = bytes[b & 15];
                  }
                  break;
                  ;
                }
            }
            break;
          case 11:
            {
              if (b)
                {
                  if (real[shared & 3] < 32.5)
                    return ((21 + table[x & 15]) & 1023);
                }
            }
          case 6:
            {
              for (int i25 = 0; i25 < (b & 15); i25++)
                {
                  if (table[i25] > 17)
                    table[i25] -= 7;
                }
            }
            break;
            ;
          }
      }
      break;
    case 7:
    case 2:
      {
        for (int i26 = 0; i26 < 4 && y > 59; i26++)
          {
            for (int i27 = 0; i27 < 16; i27++)
              {
                x += bytes[i27] > 32 ? table[i27] & 7 : bytes[i27] & 3;
                x &= 1023;
              }
          }
        for (int i28 = 0;; i28++)
          {
            if (i28 >= 4)
              break;
            if (!(a == 13 || a == 14 || a == 26))
              {
                x = ((((table[a & 15] + z) & 1023) + 2 * ((x + shared) & 1023)) % 37);
                if (!(x))
                  continue;
              }
            if ((z == 20 && cell.low == 0))
              break;
          }
      }
    case 6:
      {
        x = ((table[shared & 15] | a) & 63);
        {
          static const void *const labels29[] = { &&op31, &&op32, &&op33, &&op34 };
          int pc30 = 0;
          goto *labels29[b & 3];
op31:
          y = ((((y * 3 + x) & 255) + ((table[y & 15] | bytes[shared & 15]) & 63)) & 1023);
          if (++pc30 > 5)
            goto op34;
          goto *labels29[(z + pc30) & 3];
op32:
          cell.low = ((((20 * 3 + y) & 255) + ((x + 33) & 1023)) & 1023);
          cell.high = b;
          if (++pc30 > 12)
            goto op34;
          goto *labels29[(a + pc30) & 3];
op33:
          shared = y > 6 && b;
          if (++pc30 > 8)
            goto op34;
          goto *labels29[(b + pc30) & 3];
op34:;
        }
      }
      break;
    case 4:
      {
        for (int i35 = 0; i35 < 8; i35++)
          {
            {
              int i36 = 0;
              
again37:
            i36++;
                table[b & 15] = 23 & 1023;
            if (i36 < 7)
              goto again37;
            }
          }
      }
      break;
    case 5:
      {
        y = x < a && z < shared;
      }
      break;
    default:
      {
        {
          static const void *const labels38[] = { &&op40, &&op41, &&op42, &&op43 };
          int pc39 = 0;
          goto *labels38[y & 3];
op40:
          z = shared & 1 || pointers[x & 7];
          if (++pc39 > 11)
            goto op43;
          goto *labels38[(y + pc39) & 3];
op41:
          table[z & 15] = ((0 - table[x & 15]) & 127) & 1023;
          if (++pc39 > 8)
            goto op43;
          goto *labels38[(b + pc39) & 3];
op42:
          shared = a < 20 || bytes[b & 15] == 4;
          if (++pc39 > 9)
            goto op43;
          goto *labels38[(z + pc39) & 3];
op43:;
        }
        if (real[b & 3] < 45.5)
          return ((z * 3 + z) & 255);
      }
      break;
      ;
    }
  {
    int i44 = 0;
    
again45:
  i44++;
      {
        int i46 = 0;
        while (i46 < 0)
        {
          i46++;
          for (int i47 = 0; i47 < 9; i47++)
            {
              y = ((((a * 3 + table[shared & 15]) & 255) | ((27 | b) & 63)) & 63);
              y = real[y & 3] < 59.5 && (a & 3) == 0;
              shared = !pointers[x & 7] || b >= 34;
            }
          switch (((b + b) & 1023) % 7)
            {
            case 0:
              {
                z = a >= 26
    || table[y & 15] > 59;
                if (x > 0)
                  return ((y + z) & 1023);
              }
            case 21:
              {
                shared = ((y + 2 * 8) % 37);
                if ((z == 0 && b == 0))
                  break;
              }
              break;
            default:
              {
                cell.low = bytes[shared & 15];
                cell.high = ((((table[y & 15] ^ b) & 1023) - bytes[shared & 15]) & 127);
                if (x != 25)
                  continue;
                z = bytes[z & 15] == 56 ? (((table[y & 15] + 2 * bytes[x & 15]) % 37) + 1) : (table[y & 15] + 2);
              }
              break;
              ;
            }
        }
      }
      switch (((b + b) & 1023) % 13)
        {
        case 5:
        default:
          {
            y = ((30 + ((a * 3 + b) & 255)) & 1023);
            if (table[x & 15] > 31)
              return ((18 * 3 + table[x & 15]) & 255);
          }
          break;
        case 18:
          {
            {
              static const void *const labels50[] = { &&op52, &&op53, &&op54, &&op55 };
              int pc51 = 0;
              goto *labels50[a & 3];
op52:
              z = 34;
              if (++pc51 > 3)
                goto op55;
              goto *labels50[(y + pc51) & 3];
op53:
              table[shared & 15] = ((bytes[a & 15] - ((bytes[shared & 15] - y) & 127)) & 127) & 1023;
              if (++pc51 > 8)
                goto op55;
              goto *labels50[(y + pc51) & 3];
op54:
              z = bytes[z & 15] == 52 && real[y & 3] < 48.5;
              if (++pc51 > 10)
                goto op55;
              goto *labels50[(b + pc51) & 3];
op55:;
            }
          }
          break;
          ;
        }
      if ((b == y && cell.high > 11))
        return ((shared + 3) & 1023);
  if (i44 < 6 && !pointers[y & 7])
    goto again45;
  }
  if (y == 39)
    {
      for (int i56 = 0; i56 < 7; i56++)
        {
          if (!(y >= 7))
            {
              y = ((bytes[shared & 15] - y) & 127);
            }
          else
            {
              table[z & 15] = ((a * 3 + b) & 255) & 1023;
            }
        }
      shared = ((((y + bytes[b & 15]) & 1023) * 3 + ((table[x & 15] - 32) & 127)) & 255);
    }
  else
    {
      {
        static const void *const labels57[] = { &&op59, &&op60, &&op61, &&op62 };
        int pc58 = 0;
        goto *labels57[b & 3];
op59:
        y = ((((table[z & 15] - table[y & 15]) & 127) ^ table[a & 15]) & 1023);
        if (++pc58 > 8)
          goto op62;
        goto *labels57[(y + pc58) & 3];
op60:
        x = (b < 27 || b > 48) ? (((y + 2 * table[x & 15]) % 37) + 1) : (32 + 2);
        if (++pc58 > 10)
          goto op62;
        goto *labels57[(b + pc58) & 3];
op61:
        z = pointers[shared & 7] || !pointers[b & 7];
        if (++pc58 > 6)
          goto op62;
        goto *labels57[(x + pc58) & 3];
op62:;
      }
      {
        static const void *const labels63[] = { &&op65, &&op66, &&op67, &&op68 };
        int pc64 = 0;
        goto *labels63[shared & 3];
op65:
        y = ((((y - 19) & 127) ^ ((shared + 2 * table[shared & 15]) % 37)) & 1023);
        if (++pc64 > 6)
          goto op68;
        goto *labels63[(b + pc64) & 3];
op66:
        z = shared >= 12 || cell.high > 10;
        if (++pc64 > 4)
          goto op68;
        goto *labels63[(shared + pc64) & 3];
op67:
        y = (b & 3) == 1 ? (((table[shared & 15] + 2 * 5) % 37) + 1) : (((a ^ y) & 1023) + 2);
        if (++pc64 > 8)
          goto op68;
        goto *labels63[(a + pc64) & 3];
op68:;
      }
    }
  z = cell.high > 12 && shared >= 24;
  return ((table[shared & 15] ^ bytes[y & 15]) & 1023);
}

__attribute__ ((noinline)) int
f69 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i70 = 0; i70 < 8; i70++)
    {
      if (b > 37)
        {
          if (f1 (((shared + 2 * 17) % 37), ((15 ^ x) & 1023)) > 4)
            {
              x = b;
              if (f1 (((z + 28) & 1023), ((bytes[z & 15] ^ table[z & 15]) & 1023)))
                continue;
            }
          for (int i71 = 0; i71 < (x & 15); i71++)
            {
              if (bytes[i71] == 32)
                break;
              bytes[i71] = (bytes[i71] + 1) & 63;
            }
          z = ((((z ^ table[a & 15]) & 1023) ^ ((table[b & 15] ^ y) & 1023)) & 1023);
        }
      y = ((((table[shared & 15] + 2 * bytes[a & 15]) % 37) | ((x - 33) & 127)) & 63);
      y = ((0 - ((y * 3 + bytes[b & 15]) & 255)) & 127);
    }
  {
    static const void *const labels72[] = { &&op74, &&op75, &&op76, &&op77 };
    int pc73 = 0;
    goto *labels72[z & 3];
op74:
    y = ((y | ((table[x & 15] + 2 * bytes[x & 15]) % 37)) & 63);
    if (++pc73 > 5)
      goto op77;
    goto *labels72[(shared + pc73) & 3];
op75:
    x = ((((table[y & 15] | table[shared & 15]) & 63) | ((bytes[x & 15] + 2 * bytes[z & 15]) % 37)) & 63);
    if (++pc73 > 5)
      goto op77;
    goto *labels72[(z + pc73) & 3];
op76:
    y = f1 (((bytes[x & 15] | a) & 63), ((bytes[x & 15] + y) & 1023)) & 1023;
    if (++pc73 > 5)
      goto op77;
    goto *labels72[(y + pc73) & 3];
op77:;
  }
  for (int i78 = 0; i78 < (shared & 15); i78++)
    {
      if (table[i78] > 17)
        table[i78] -= 7;
    }
  z = ((((2 | z) & 63) + 2 * bytes[shared & 15]) % 37);
  return f1 (((b + bytes[shared & 15]) & 1023), ((20 | x) & 63));
}

__attribute__ ((noinline, noclone)) static int
f79 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    static const void *const labels80[] = { &&op82, &&op83, &&op84, &&op85 };
    int pc81 = 0;
    goto *labels80[y & 3];
op82:
    z = ((((26 | 18) & 63) * 3 + z) & 255);
    if (++pc81 > 11)
      goto op85;
    goto *labels80[(b + pc81) & 3];
op83:
    shared = 40;
    if (++pc81 > 10)
      goto op85;
    goto *labels80[(a + pc81) & 3];
op84:
    x = ((((b + 27) & 1023) + 2 * ((table[y & 15] ^ 25) & 1023)) % 37);
    if (++pc81 > 8)
      goto op85;
    goto *labels80[(a + pc81) & 3];
op85:;
  }
  return f1 (((bytes[y & 15] ^ 28) & 1023), ((table[z & 15] | x) & 63));
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 36; a++)
    {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f69 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
