#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 2265;
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
int f35 (int, int);
int f44 (int, int);
int f64 (int, int);
static void
if_jump (int n)
{
  if (jump_to) longjmp (*jump_to, (n & 7) + 1);
}
__attribute__ ((cold)) int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((shared + ((shared + bytes[a & 15]) & 1023)) & 1023) % 13)
    {
    case 6:
      {
        if (!(bytes[a & 15] >= '!'
    && bytes[a & 15] < '0'))
          {
            for (int i3 = 0; i3 < 3; i3++)
              {
                table[a & 15] = bytes[z & 15] & 1023;
                shared = (y & 3) == 0 && bytes[x & 15] == 34;
              }
            if (!pointers[y & 7])
              {
                y = a < shared || z;
                if (z != 21)
                  return table[z & 15];
              }
            if (y & 1)
              return ((33 - table[x & 15]) & 127);
          }
        {
          static const void *const labels4[] = { &&op6, &&op7, &&op8, &&op9 };
          int pc5 = 0;
          goto *labels4[z & 3];
op6:
          shared = (real[shared & 3] < 22.5 || z > 42) ? (15 + 1) : (((32 - y) & 127) + 2);
          if (++pc5 > 12)
            goto op9;
          goto *labels4[(x + pc5) & 3];
op7:
          z = ((((z ^ table[y & 15]) & 1023) + 2 * ((table[y & 15] + 30) & 1023)) % 37);
          if (++pc5 > 8)
            goto op9;
          goto *labels4[(z + pc5) & 3];
op8:
          x = !a && table[z & 15] > 0;
          if (++pc5 > 10)
            goto op9;
          goto *labels4[(z + pc5) & 3];
op9:;
        }
        {
          int i10 = 0;
          while (i10 < 3)
          {
            i10++;
            x = ((shared + 2 * ((40 | bytes[a & 15]) & 63)) % 37);
            if ((real[z & 3] < 5.5 || a > 20))
              break;
            {
              int i11 = 0;
              while (i11 < 4 && table[a & 15] > 27)
              {
                i11++;
                table[a & 15] = ((((x ^ table[x & 15]) & 1023) + 2 * bytes[z & 15]) % 37) & 1023;
              }
            }
          }
        }
      }
      break;
    case 3:
    default:
      {
        if (((b >= 10 && pointers[z & 7]) || shared <= 12))
          {
            if ((shared < 24 || !pointers[z & 7]))
              return ((39 + a) & 1023);
            for (int i12 = 0;; i12++)
              {
                if (i12 >= 7)
                  break;
                y = z && y == 41;
              }
            if (((y <= 13 && bytes[x & 15] == 53)
    && !b))
              {
                if ((cell.low == 3 || b >= 24))
                  return bytes[shared & 15];
                y = (!x || y & 16) ? (a + 1) : (y + 2);
              }
            else
              {
                x = cell.high > 3 ? (((a + 28) & 1023) + 1) : (bytes[x & 15] + 2);
                if (!(table[x & 15] > 9))
                  if_jump (a);
                z = x == 39
    || cell.low == 4;
              }
          }
      }
      break;
    case 4:
      break;
    case 5:
      {
        {
          int i13 = 0;
          
again14:
        i13++;
            y = ((x - ((bytes[z & 15] + bytes[shared & 15]) & 1023)) & 127);
            {
              static const void *const labels15[] = { &&op17, &&op18, &&op19, &&op20 };
              int pc16 = 0;
              goto *labels15[b & 3];
op17:
              y = (x == 11 || x == 12 || x == 27) ? (((x ^ bytes[y & 15]) & 1023) + 1) : (((6 | y) & 63) + 2);
              if (++pc16 > 4)
                goto op20;
              goto *labels15[(y + pc16) & 3];
op18:
              y = ((((bytes[a & 15] * 3 + bytes[b & 15]) & 255) | ((a - shared) & 127)) & 63);
              if (++pc16 > 4)
                goto op20;
              goto *labels15[(z + pc16) & 3];
op19:
              shared = !(shared == 25 || shared == 26 || shared == 51) ? (((b + table[x & 15]) & 1023) + 1) : (shared + 2);
              if (++pc16 > 3)
                goto op20;
              goto *labels15[(shared + pc16) & 3];
op20:;
            }
            {
              int i21 = 0;
              do
              {
                i21++;
                z = table[z & 15] > 7
    || x < z;
                if (!(x < 23 || x > 31))
                  if_jump (16);
              }
            while (i21 < 6);
            }
        if (i13 < 7)
          goto again14;
        }
        if (a > 50)
          if_jump (((shared - b) & 127));
      }
    case 7:
      {
        if (((real[shared & 3] < 33.5
    || z == 54) || (x == 12 && y < 31)))
          {
            {
              int i22 = 0;
              while (i22 < 9 && cell.high > 14)
              {
                i22++;
                if ((table[y & 15] > 37
    || x < 7))
                  if_jump (table[shared & 15]);
              }
            }
            if ((x & 16 && b <= 26))
              {
                shared = (y == 18 || y == 19 || y == 37) ? (table[shared & 15] + 1) : (((table[shared & 15] * 3 + 40) & 255) + 2);
              }
          }
        else
          {
            z = !b
    || a > 11;
          }
      }
      ;
    }
  {
    int i23 = 0;
    while (i23 < 6)
    {
      i23++;
      for (int i24 = 0; i24 < (y & 15); i24++)
        {
          y += bytes[i24] > 32 ? table[i24] & 7 : bytes[i24] & 3;
          y &= 1023;
        }
    }
  }
  if ((shared + 1 > real[z & 3] && (table[x & 15] > 28 && !z)))
    {
      if ((z != 9 && z != 10))
        {
          for (int i25 = 0; i25 < 9 && !y; i25++)
            {
              if (x == z)
                break;
              shared = ((((28 * 3 + table[b & 15]) & 255) ^ ((bytes[a & 15] * 3 + z) & 255)) & 1023);
            }
        }
    }
  return ((table[a & 15] + b) & 1023);
}

int
f26 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (y > 13)
    {
      if ((b == 5 || f1 (z, ((table[x & 15] - 5) & 127)) > 2))
        return ((shared * 3 + bytes[y & 15]) & 255);
      {
        static const void *const labels27[] = { &&op29, &&op30, &&op31, &&op32 };
        int pc28 = 0;
        goto *labels27[x & 3];
op29:
        shared = ((((table[y & 15] + 2 * table[b & 15]) % 37) ^ b) & 1023);
        if (++pc28 > 9)
          goto op32;
        goto *labels27[(y + pc28) & 3];
op30:
        table[shared & 15] = ((((bytes[x & 15] | table[z & 15]) & 63) - ((x - b) & 127)) & 127) & 1023;
        if (++pc28 > 12)
          goto op32;
        goto *labels27[(shared + pc28) & 3];
op31:
        cell.low = ((((z * 3 + 21) & 255) * 3 + 15) & 255);
        cell.high = ((((6 + 2 * 36) % 37) * 3 + bytes[z & 15]) & 255);
        if (++pc28 > 6)
          goto op32;
        goto *labels27[(x + pc28) & 3];
op32:;
      }
      for (int i33 = 0; i33 < 2; i33++)
        {
          if (z <= 17)
            break;
          if (((bytes[z & 15] >= '!' && bytes[z & 15] < '0') && table[x & 15] > 36))
            {
              shared = ((26 + 2 * ((table[x & 15] - table[a & 15]) & 127)) % 37);
              shared = f1 (14, ((y - bytes[y & 15]) & 127)) & 1023;
              if ((x >= 45 || !pointers[y & 7]))
                if_jump (((shared + 2 * z) % 37));
            }
        }
    }
  else
    {
      switch (((b + ((z - 8) & 127)) & 1023) % 7)
        {
        case 23:
        case -2:
        default:
          break;
          ;
        }
    }
  return fuel <= 0 ? a : f26 (a + 1, b);
}

int
f35 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i36 = 0;
    while (i36 < 3)
    {
      i36++;
      if (z >= 45)
        {
          x = f1 (((4 + 2 * z) % 37), ((table[x & 15] * 3 + table[y & 15]) & 255)) || f1 (((x * 3 + shared) & 255), 14);
          cell.low = ((((table[shared & 15] + 2 * bytes[z & 15]) % 37) * 3 + ((4 ^ 21) & 1023)) & 255);
          cell.high = ((((table[y & 15] | shared) & 63) ^ ((bytes[shared & 15] * 3 + y) & 255)) & 1023);
        }
      if ((z != 22 && z != 23))
        return f26 (((a + b) & 1023), 15);
    }
  }
  {
    static const void *const labels37[] = { &&op39, &&op40, &&op41, &&op42 };
    int pc38 = 0;
    goto *labels37[z & 3];
op39:
    z = cell.high > 11 || z == 9;
    if (++pc38 > 9)
      goto op42;
    goto *labels37[(b + pc38) & 3];
op40:
    y = b;
    if (++pc38 > 9)
      goto op42;
    goto *labels37[(z + pc38) & 3];
op41:
    shared = ((((36 - 23) & 127) + table[z & 15]) & 1023);
    if (++pc38 > 9)
      goto op42;
    goto *labels37[(b + pc38) & 3];
op42:;
  }
  return table[x & 15];
}

static int (*calls43[4]) (int, int) = { f1, f26, f1, f35 };

int
f44 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((y + ((z | a) & 63)) & 1023) % 13)
    {
    case 7:
    case 8:
    case 4:
      break;
    case 11:
      {
        if ((z <= 11 && cell.low == 1))
          {
            for (int i46 = 0;; i46++)
              {
                if (i46 >= 5)
                  break;
                table[z & 15] = ((((x + x) & 1023) - ((bytes[shared & 15] ^ bytes[z & 15]) & 1023)) & 127) & 1023;
                table[shared & 15] = ((((bytes[y & 15] + bytes[a & 15]) & 1023) - table[z & 15]) & 127) & 1023;
                if (y)
                  break;
              }
            switch (((y + ((x * 3 + table[z & 15]) & 255)) & 1023) % 31)
              {
              case 3:
                {
                  shared = (z != 9 && z != 10) ? (((12 - 21) & 127) + 1) : (((table[y & 15] ^ z) & 1023) + 2);
                }
                break;
              case 8:
              case 9:
              case 5:
                {
                  if (z + 1 > real[x & 3])
                    if_jump (y);
                  if (calls43[b & 3] (((b * 3 + 39) & 255), x))
                    return 1;
                  cell.low = ((((x ^ bytes[x & 15]) & 1023) ^ table[x & 15]) & 1023);
                  cell.high = ((((y * 3 + 27) & 255) - table[shared & 15]) & 127);
                }
                break;
              case 10:
              case 11:
                {
                  z = table[a & 15] > 18 ? (((28 + table[shared & 15]) & 1023) + 1) : (b + 2);
                  if (a == 7)
                    return ((b | bytes[a & 15]) & 63);
                }
                break;
              case 4:
                {
                  z = ((z + 2 * ((table[shared & 15] + 2 * 5) % 37)) % 37);
                  if ((cell.low == 1 || y > 17))
                    return z;
                  if (f1 (((bytes[shared & 15] - a) & 127), ((z * 3 + table[b & 15]) & 255)) > 37)
                    if_jump (((table[b & 15] ^ 32) & 1023));
                }
                break;
              case 6:
                {
                  if (cell.high > 5)
                    return calls43[a & 3] (((b | y) & 63), ((bytes[shared & 15] - x) & 127));
                  z = pointers[z & 7] && bytes[a & 15] == 8;
                  if ((a >= 11 || table[b & 15] > 2))
                    if_jump (((5 | x) & 63));
                }
                break;
              case 7:
              default:
                {
                  if (y + 1 > real[x & 3])
                    return f26 (z, ((table[z & 15] | shared) & 63));
                  table[x & 15] = ((((40 - shared) & 127) ^ ((6 + table[x & 15]) & 1023)) & 1023) & 1023;
                }
                break;
                ;
              }
            {
              static const void *const labels48[] = { &&op50, &&op51, &&op52, &&op53 };
              int pc49 = 0;
              goto *labels48[z & 3];
op50:
              x = f26 (((table[y & 15] | table[a & 15]) & 63), ((37 | shared) & 63)) ? (((b | table[x & 15]) & 63) + 1) : (((z * 3 + a) & 255) + 2);
              if (++pc49 > 4)
                goto op53;
              goto *labels48[(x + pc49) & 3];
op51:
              y = ((a | x) & 63);
              if (++pc49 > 8)
                goto op53;
              goto *labels48[(z + pc49) & 3];
op52:
              shared = z;
              if (++pc49 > 7)
                goto op53;
              goto *labels48[(z + pc49) & 3];
op53:;
            }
          }
        if (b == a)
          {
            {
              static const void *const labels54[] = { &&op56, &&op57, &&op58, &&op59 };
              int pc55 = 0;
              goto *labels54[z & 3];
op56:
              z = ((((bytes[b & 15] ^ x) & 1023) + ((18 + 2 * 29) % 37)) & 1023);
              if (++pc55 > 11)
                goto op59;
              goto *labels54[(x + pc55) & 3];
op57:
              z = shared;
              if (++pc55 > 9)
                goto op59;
              goto *labels54[(y + pc55) & 3];
op58:
              x = (y || b > 14) ? (((bytes[z & 15] * 3 + 18) & 255) + 1) : (((4 ^ y) & 1023) + 2);
              if (++pc55 > 9)
                goto op59;
              goto *labels54[(y + pc55) & 3];
op59:;
            }
            x = x < b || b <= 7;
          }
      }
      break;
    case 5:
      break;
    case 9:
      {
        if ((z == 14 || z == 15 || z == 28))
          if_jump (bytes[b & 15]);
        for (int i60 = 0; i60 < 16; i60++)
          {
            if (table[i60] > 17)
              table[i60] -= 7;
          }
      }
      break;
    case 10:
      break;
    case 6:
    default:
      {
        shared = table[z & 15];
        for (int i61 = 0; i61 < 16; i61++)
          {
            if (table[i61] > 17)
              table[i61] -= 7;
          }
        for (int i62 = 0; i62 < 16; i62++)
          {
            z += bytes[i62] > 32 ? table[i62] & 7 : bytes[i62] & 3;
            z &= 1023;
          }
      }
      break;
      ;
    }
  return ((bytes[z & 15] - bytes[shared & 15]) & 127);
}

static int (*calls63[4]) (int, int) = { f35, f26, f44, f1 };

__attribute__ ((noinline)) int
f64 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  y = (table[z & 15] > 2 || f35 (bytes[a & 15], ((y + x) & 1023)) > 24) ? (((23 * 3 + y) & 255) + 1) : (((a + table[b & 15]) & 1023) + 2);
  for (int i65 = 0; i65 < 9; i65++)
    {
      if (!(bytes[b & 15] >= '!' && bytes[b & 15] < '0'))
        if_jump (table[a & 15]);
      table[y & 15] = z & 1023;
      x = shared;
    }
  for (int i66 = 0;; i66++)
    {
      if (i66 >= 4)
        break;
      for (int i67 = 0; i67 < 3; i67++)
        {
          y = b;
        }
    }
  return ((bytes[b & 15] ^ 11) & 1023);
}

__attribute__ ((noinline, noclone)) static int
f68 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  z = calls63[y & 3] (bytes[z & 15], ((b + 2 * bytes[z & 15]) % 37)) & 1023;
  y = ((table[x & 15] + 2 * table[x & 15]) % 37);
  return b;
}

static inline int
f69 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (f26 (((y + x) & 1023), z))
    {
      if (bytes[shared & 15] == 30)
        {
          {
            static const void *const labels70[] = { &&op72, &&op73, &&op74, &&op75 };
            int pc71 = 0;
            goto *labels70[b & 3];
op72:
            z = ((((z + y) & 1023) - ((bytes[a & 15] - table[y & 15]) & 127)) & 127);
            if (++pc71 > 11)
              goto op75;
            goto *labels70[(shared + pc71) & 3];
op73:
            z = a != 19 || f35 (((table[a & 15] * 3 + a) & 255), ((table[y & 15] + 2 * bytes[y & 15]) % 37));
            if (++pc71 > 8)
              goto op75;
            goto *labels70[(shared + pc71) & 3];
op74:
            shared = ((((b | bytes[b & 15]) & 63) + ((table[b & 15] | shared) & 63)) & 1023);
            if (++pc71 > 9)
              goto op75;
            goto *labels70[(a + pc71) & 3];
op75:;
          }
          if ((z & 3) == 2)
            return bytes[a & 15];
          for (int i76 = 0; i76 < 7; i76++)
            {
              if (f35 (z, ((b | 26) & 63)))
                return f68 (((b - a) & 127), table[z & 15]);
              if (pointers[x & 7])
                break;
            }
        }
      if ((y == 0 && a == 0))
        if_jump (((bytes[b & 15] * 3 + shared) & 255));
    }
  switch (((z + a) & 1023) % 13)
    {
    case 4:
      {
        switch (((z + ((table[b & 15] + 2 * 11) % 37)) & 1023) % 13)
          {
          case 12:
            {
              if (x != 16)
                {
                  cell.low = ((table[b & 15] + z) & 1023);
                  cell.high = ((((12 | 23) & 63) | ((y + b) & 1023)) & 63);
                  z = ((((y | a) & 63) ^ z) & 1023);
                  y = ((((table[x & 15] ^ 7) & 1023) + 2 * ((bytes[a & 15] ^ bytes[a & 15]) & 1023)) % 37);
                }
              else
                {
                  z = f64 (((b * 3 + table[shared & 15]) & 255), ((33 | table[z & 15]) & 63)) & 1023;
                }
              {
                static const void *const labels79[] = { &&op81, &&op82, &&op83, &&op84 };
                int pc80 = 0;
                goto *labels79[shared & 3];
op81:
                table[shared & 15] = ((((table[a & 15] * 3 + 38) & 255) | bytes[x & 15]) & 63) & 1023;
                if (++pc80 > 11)
                  goto op84;
                goto *labels79[(b + pc80) & 3];
op82:
                shared = ((((16 - z) & 127) ^ ((table[shared & 15] * 3 + bytes[x & 15]) & 255)) & 1023);
                if (++pc80 > 11)
                  goto op84;
                goto *labels79[(shared + pc80) & 3];
op83:
                z = ((((b ^ 14) & 1023) ^ bytes[y & 15]) & 1023);
                if (++pc80 > 12)
                  goto op84;
                goto *labels79[(shared + pc80) & 3];
op84:;
              }
            }
          case 11:
            {
              for (int i85 = 0; i85 < 16; i85++)
                {
                  shared += bytes[i85] > 32 ? table[i85] & 7 : bytes[i85] & 3;
                  shared &= 1023;
                }
            }
            break;
          case 3:
            {
              if ((x < 28
    || x > 52))
                {
                  y = ((x + ((bytes[shared & 15] + table[x & 15]) & 1023)) & 1023);
                }
            }
            break;
          case 7:
            {
              y = (f68 (((9 + 2 * z) % 37), 22) > 29 || y + 1 > real[y & 3]) ? (((24 ^ bytes[shared & 15]) & 1023) + 1) : (((bytes[y & 15] ^ table[z & 15]) & 1023) + 2);
            }
          case 20:
            {
              if ((cell.low == 3
    || cell.high > 9))
                {
                  table[shared & 15] = ((((shared | bytes[b & 15]) & 63) ^ ((table[a & 15] + y) & 1023)) & 1023) & 1023;
                  shared = (!pointers[a & 7] || real[x & 3] < 38.5) ? (((bytes[z & 15] * 3 + b) & 255) + 1) : (b + 2);
                }
              else
                {
                  cell.low = ((bytes[z & 15] - table[shared & 15]) & 127);
                  cell.high = ((((table[b & 15] + table[y & 15]) & 1023) - ((b * 3 + 8) & 255)) & 127);
                  shared = 39;
                  shared = ((((bytes[x & 15] | table[shared & 15]) & 63) - ((bytes[shared & 15] ^ shared) & 1023)) & 127);
                }
            }
            break;
          case 28:
          default:
            {
              y = 22;
              {
                int i86 = 0;
                while (i86 < 0)
                {
                  i86++;
                  z = ((bytes[x & 15] | b) & 63);
                  y = ((((bytes[shared & 15] | x) & 63) ^ ((b + 2 * a) % 37)) & 1023);
                  if ((table[b & 15] > 7 || !x))
                    return f68 (((8 + bytes[shared & 15]) & 1023), ((shared + 2 * table[x & 15]) % 37));
                }
              }
            }
            break;
            ;
          }
        if ((!x || f68 (bytes[y & 15], table[z & 15]) > 45))
          return ((table[z & 15] + 2 * b) % 37);
      }
      break;
    case 5:
      {
        {
          int i87 = 0;
          
again88:
        i87++;
            for (int i89 = 0; i89 < 7; i89++)
              {
                cell.low = ((((table[z & 15] - 16) & 127) ^ ((x + z) & 1023)) & 1023);
                cell.high = ((((a + bytes[b & 15]) & 1023) | ((b - y) & 127)) & 63);
                z = ((((table[a & 15] - y) & 127) + 2 * y) % 37);
                shared = bytes[y & 15];
              }
            y = ((b + ((b ^ 23) & 1023)) & 1023);
            if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
              {
                table[z & 15] = ((((table[x & 15] - shared) & 127) + ((table[b & 15] + bytes[b & 15]) & 1023)) & 1023) & 1023;
                x = f35 (bytes[shared & 15], ((35 ^ table[shared & 15]) & 1023)) & 1023;
                if (calls63[a & 3] (x, ((z | 38) & 63)))
                  return f1 (table[y & 15], ((shared + 2 * x) % 37));
              }
            else
              {
                x = ((((table[a & 15] - y) & 127) ^ ((b + 22) & 1023)) & 1023);
                x = a;
              }
        if (i87 < 4)
          goto again88;
        }
      }
      break;
    case 6:
      {
        if ((pointers[shared & 7] || b))
          return f44 (z, ((39 ^ bytes[x & 15]) & 1023));
        if (((x != 29 && bytes[a & 15] == 19) && z))
          {
            if ((!pointers[b & 7] || (shared
    && bytes[x & 15] == 12)))
              {
                table[z & 15] = ((((bytes[z & 15] ^ y) & 1023) ^ b) & 1023) & 1023;
                shared = f68 (shared, ((bytes[y & 15] + table[x & 15]) & 1023)) & 1023;
                shared = f44 (((table[y & 15] + b) & 1023), ((shared + 2 * x) % 37)) & 1023;
              }
          }
        if (!z)
          {
            shared = ((y + 2 * ((table[z & 15] - z) & 127)) % 37);
          }
      }
      break;
    case 1:
    case 3:
      {
        if (f26 (((x + 2 * bytes[y & 15]) % 37), 30))
          return ((bytes[shared & 15] - 6) & 127);
        if (f35 (((a * 3 + x) & 255), ((bytes[x & 15] + 2 * 37) % 37)))
          {
            for (int i90 = 0; i90 < 16; i90++)
              {
                if (table[i90] > 17)
                  table[i90] -= 7;
              }
            {
              int i91 = 0;
              while (i91 < 7 && y & 16)
              {
                i91++;
                cell.low = ((bytes[y & 15] + 2 * ((shared + table[shared & 15]) & 1023)) % 37);
                cell.high = ((((25 | y) & 63) ^ ((bytes[z & 15] - table[z & 15]) & 127)) & 1023);
              }
            }
          }
        else
          {
            switch (((shared + table[y & 15]) & 1023) % 31)
              {
              case 4:
                {
                  if ((x == 0 && a == 0))
                    return 5;
                  x = ((((table[b & 15] ^ y) & 1023) | ((y + 2 * b) % 37)) & 63);
                  if (b < 30)
                    return f1 (((bytes[shared & 15] + b) & 1023), ((a | x) & 63));
                }
                break;
              case 14:
              default:
                {
                  y = f68 (((26 + 2 * z) % 37), ((bytes[z & 15] ^ bytes[x & 15]) & 1023)) & 1023;
                  y = f1 (((19 ^ bytes[b & 15]) & 1023), a) & 1023;
                }
                break;
              case 20:
              case 27:
                {
                  y = ((((table[x & 15] - 4) & 127) * 3 + ((x - x) & 127)) & 255);
                  x = ((((bytes[b & 15] ^ bytes[x & 15]) & 1023) | ((b + 16) & 1023)) & 63);
                }
                break;
                ;
              }
          }
      }
      break;
    case 2:
    default:
      {
        for (int i93 = 0; i93 < 2; i93++)
          {
            {
              int i94 = 0;
              
again95:
            i94++;
                z = f44 (0, ((a + 2 * y) % 37)) & 1023;
                if (cell.high > 3)
                  return f1 (((table[x & 15] - 7) & 127), ((bytes[x & 15] - shared) & 127));
                shared = ((((table[z & 15] ^ b) & 1023) ^ ((7 + 2 * y) % 37)) & 1023);
            if (i94 < 4)
              goto again95;
            }
          }
      }
      break;
      ;
    }
  return calls63[shared & 3] (((x + bytes[x & 15]) & 1023), 15);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 35; a++)
    {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f26 (a, b)) & 1023;
      b = (b + f35 (a, b)) & 1023;
      b = (b + f44 (a, b)) & 1023;
      b = (b + f64 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
