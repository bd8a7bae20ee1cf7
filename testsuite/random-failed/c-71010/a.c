#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 3703;
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
int f3 (int, int);
int f20 (int, int);
int f31 (int, int);
static void
if_jump (int n)
{
  if (jump_to) longjmp (*jump_to, (n & 7) + 1);
}
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  table[b & 15] = x & 1023;
  for (int i2 = 0; i2 < 16; i2++)
    {
      if (table[i2] > 17)
        table[i2] -= 7;
    }
  return ((y - z) & 127);
}

int
f3 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (!pointers[y & 7])
    {
      {
        int i4 = 0;
        do
        {
          i4++;
          y = f1 (table[x & 15], x) > 30 && (y & 3) == 2;
          if (((z == 15
    || z == 16
    || z == 32) && y == a))
            {
              z = f1 (((b + bytes[x & 15]) & 1023), a) & 1023;
              z = ((table[y & 15] | ((x * 3 + a) & 255)) & 63);
              y = f1 (((table[z & 15] | z) & 63), ((20 + x) & 1023)) ? (((table[y & 15] | 1) & 63) + 1) : (((bytes[a & 15] ^ z) & 1023) + 2);
            }
        }
      while (i4 < 0 && x < z);
      }
      if (((bytes[shared & 15] >= '!' && bytes[shared & 15] < '0') || (b & 1 || x == 46)))
        {
          {
            int i5 = 0;
            do
            {
              i5++;
              table[z & 15] = 12 & 1023;
            }
          while (i5 < 4 && pointers[x & 7]);
          }
          x = ((table[x & 15] + y) & 1023);
          switch (((b + ((table[b & 15] + 2 * table[z & 15]) % 37)) & 1023) % 31)
            {
            case 3:
              {
                if ((x < 20 || a <= 5))
                  if_jump (20);
                y = bytes[b & 15];
              }
              break;
            case 4:
            case 5:
              {
                if (pointers[z & 7])
                  if_jump (((table[a & 15] ^ bytes[shared & 15]) & 1023));
                x = ((((b | 1) & 63) + ((b | a) & 63)) & 1023);
                y = f1 (((bytes[shared & 15] | bytes[x & 15]) & 63), a) & 1023;
              }
              break;
            case 6:
              {
                y = (x + 1 > real[x & 3]
    && f1 (((bytes[x & 15] | table[shared & 15]) & 63), a)) ? (((39 + a) & 1023) + 1) : (((z + z) & 1023) + 2);
                table[x & 15] = ((b * 3 + ((5 | table[a & 15]) & 63)) & 255) & 1023;
              }
              break;
            default:
              {
                y = (pointers[z & 7]
    && table[a & 15] > 17) ? (6 + 1) : (((table[shared & 15] ^ table[b & 15]) & 1023) + 2);
                shared = f1 (((26 | table[z & 15]) & 63), ((z | 10) & 63)) & 1023;
              }
              break;
              ;
            }
        }
    }
  return f1 (((table[a & 15] + table[a & 15]) & 1023), ((bytes[y & 15] ^ 32) & 1023));
}

static inline int
f7 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i8 = 0; i8 < (a & 15); i8++)
    {
      table[i8] = 0;
    }
  if (bytes[z & 15] == 15)
    {
      if (f1 (((table[z & 15] + 2 * table[a & 15]) % 37), ((z | table[y & 15]) & 63)))
        return f1 (((b * 3 + b) & 255), shared);
    }
  else
    {
      for (int i9 = 0; i9 < 16; i9++)
        {
          if (bytes[i9] == 57)
            break;
          bytes[i9] = (bytes[i9] + 1) & 63;
        }
      switch (((a + table[shared & 15]) & 1023) % 13)
        {
        case 4:
          {
            shared = f1 (((bytes[a & 15] + 2 * bytes[x & 15]) % 37), ((z ^ table[a & 15]) & 1023)) & 1023;
            x = f3 (((bytes[x & 15] + 27) & 1023), x) & 1023;
          }
          break;
        case 5:
          {
            {
              int i11 = 0;
              while (i11 < 7)
              {
                i11++;
                if ((!y || f3 (((7 + 2 * table[z & 15]) % 37), ((b * 3 + 38) & 255))))
                  if_jump (((31 ^ 5) & 1023));
              }
            }
          }
          break;
        case 3:
          {
            for (int i12 = 0;; i12++)
              {
                if (i12 >= 9)
                  break;
                y = f3 (39, ((z * 3 + x) & 255)) & 1023;
              }
            if (shared)
              {
                if (f1 (((bytes[b & 15] * 3 + 31) & 255), shared))
                  if_jump (((30 + 2 * b) % 37));
                if ((z + 1 > real[b & 3] || a <= 58))
                  return table[shared & 15];
                if ((z && bytes[x & 15] == 49))
                  return f3 (((table[b & 15] - x) & 127), a);
              }
            else
              {
                if ((bytes[b & 15] >= '!'
    && bytes[b & 15] < '0'))
                  return ((b - y) & 127);
                x = ((b * 3 + ((0 ^ 7) & 1023)) & 255);
                z = f1 (table[shared & 15], table[x & 15]) > 50 && f3 (b, ((table[z & 15] + 2 * a) % 37));
              }
          }
          break;
        case 7:
        default:
          {
            for (int i13 = 0; i13 < 16; i13++)
              {
                if (bytes[i13] == 50)
                  break;
                bytes[i13] = (bytes[i13] + 1) & 63;
              }
          }
          break;
        case 6:
          break;
          ;
        }
    }
  if (x >= 50)
    {
      if (y >= 47)
        return f3 (((3 + table[shared & 15]) & 1023), y);
      for (int i14 = 0; i14 < 2 && bytes[shared & 15] == 39; i14++)
        {
          {
            jmp_buf saved15, *volatile old = jump_to;
            jump_to = &saved15;
            if (setjmp (*jump_to) == 0)
              {
                x = z;
                x = f1 (((29 + 2 * table[z & 15]) % 37), y) ? (16 + 1) : (27 + 2);
                shared = ((((b ^ bytes[b & 15]) & 1023) * 3 + b) & 255);
                x = f1 (b, ((16 + 2 * z) % 37)) & 1023;
              }
            else
              {
                z = shared;
                shared = f3 (((28 ^ table[a & 15]) & 1023), ((a | 39) & 63)) & 1023;
              }
            jump_to = old;
          }
        }
      if ((bytes[shared & 15] == 22
    || y <= 25))
        {
          for (int i16 = 0; i16 < 1
    && table[y & 15] > 1; i16++)
            {
              if ((!x && z == b))
                return f1 (((b | table[y & 15]) & 63), bytes[y & 15]);
              y = ((((z | y) & 63) + 2 * ((bytes[x & 15] | table[shared & 15]) & 63)) % 37);
            }
          for (int i17 = 0; i17 < 16; i17++)
            {
              table[i17] = 0;
            }
        }
      else
        {
          for (int i18 = 0; i18 < 16; i18++)
            {
              table[i18] = 0;
            }
        }
    }
  return fuel <= 0 ? a : f7 (a + 1, b);
}

static int (*calls19[4]) (int, int) = { f1, f3, f1, f3 };

__attribute__ ((noinline)) int
f20 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    static const void *const labels21[] = { &&op23, &&op24, &&op25, &&op26 };
    int pc22 = 0;
    goto *labels21[y & 3];
op23:
    cell.low = z;
    cell.high = ((((x + 2 * x) % 37) + 2 * a) % 37);
    if (++pc22 > 6)
      goto op26;
    goto *labels21[(b + pc22) & 3];
op24:
    z = (x < 16 || x > 18) ? (((shared ^ bytes[a & 15]) & 1023) + 1) : (((19 | bytes[z & 15]) & 63) + 2);
    if (++pc22 > 9)
      goto op26;
    goto *labels21[(a + pc22) & 3];
op25:
    shared = calls19[y & 3] (((bytes[z & 15] - y) & 127), ((x + 35) & 1023)) & 1023;
    if (++pc22 > 10)
      goto op26;
    goto *labels21[(a + pc22) & 3];
op26:;
  }
  y = y > 25 || !shared;
  if ((cell.high > 2 || cell.high > 14))
    if_jump (((6 * 3 + y) & 255));
  {
    int i27 = 0;
    while (i27 < 4)
    {
      i27++;
      x = f1 (table[x & 15], b) || x == y;
      y = ((table[shared & 15] - ((bytes[b & 15] ^ a) & 1023)) & 127);
      for (int i28 = 0; i28 < 6; i28++)
        {
          switch (((a + ((35 + table[x & 15]) & 1023)) & 1023) % 7)
            {
            case 6:
              {
                z = ((((22 + y) & 1023) ^ ((bytes[y & 15] - 16) & 127)) & 1023);
                z = ((((z - table[x & 15]) & 127) | z) & 63);
              }
              break;
            case 7:
            case 5:
              {
                if ((a != 43 && z & 4))
                  continue;
              }
              break;
            case 8:
              {
                shared = (real[x & 3] < 15.5 || (b & 3) == 1) ? (((table[y & 15] | z) & 63) + 1) : (((table[x & 15] ^ table[z & 15]) & 1023) + 2);
                z = ((((19 | b) & 63) + 2 * ((a + a) & 1023)) % 37);
                y = table[z & 15];
              }
            case 9:
              {
                if (!b)
                  if_jump (((y + 2 * y) % 37));
                x = f3 (bytes[y & 15], ((x + y) & 1023)) & 1023;
                z = table[a & 15];
              }
              break;
            case 11:
            default:
              {
                if ((bytes[y & 15] == 43 && f7 (((x * 3 + table[z & 15]) & 255), ((x - table[x & 15]) & 127))))
                  if_jump (((y + 2 * 31) % 37));
              }
            case 10:
              {
                x = ((((table[a & 15] + 2 * y) % 37) + ((x + 2 * 18) % 37)) & 1023);
                x = ((((bytes[x & 15] - b) & 127) | table[a & 15]) & 63);
                z = cell.low == 2 ? (((13 + 2 * 26) % 37) + 1) : (shared + 2);
              }
              break;
              ;
            }
          cell.low = ((((x + 20) & 1023) * 3 + ((table[z & 15] | table[z & 15]) & 63)) & 255);
          cell.high = ((((shared * 3 + bytes[x & 15]) & 255) + 2 * ((shared - bytes[y & 15]) & 127)) % 37);
        }
    }
  }
  return ((32 + x) & 1023);
}

static int (*calls30[4]) (int, int) = { f7, f3, f3, f20 };

int
f31 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (!(a < 26 || a > 36))
    {
      if ((shared == 0 && z == 0))
        {
          shared = ((table[shared & 15] - ((table[a & 15] - bytes[a & 15]) & 127)) & 127);
          for (int i32 = 0; i32 < 5 && (shared & 3) == 1; i32++)
            {
              x = ((((20 * 3 + 5) & 255) + ((bytes[y & 15] * 3 + x) & 255)) & 1023);
            }
          if (x >= 31)
            {
              x = ((((12 ^ bytes[b & 15]) & 1023) * 3 + ((a + b) & 1023)) & 255);
              if (pointers[z & 7])
                return f7 (30, ((27 + 2 * z) % 37));
              shared = calls19[z & 3] (((x - bytes[a & 15]) & 127), bytes[b & 15]) & 1023;
            }
        }
      if ((b > 50 || cell.high > 13))
        return f1 (((x + 2 * table[b & 15]) % 37), ((table[x & 15] ^ table[shared & 15]) & 1023));
    }
  shared = f1 (shared, ((bytes[z & 15] * 3 + y) & 255)) & 1023;
  {
    jmp_buf saved33, *volatile old = jump_to;
    jump_to = &saved33;
    if (setjmp (*jump_to) == 0)
      {
        {
          int i34 = 0;
          do
          {
            i34++;
            for (int i35 = 0; i35 < 4
    && bytes[y & 15] == 33; i35++)
              {
                shared = f7 (((bytes[b & 15] * 3 + bytes[a & 15]) & 255), ((36 ^ y) & 1023)) & 1023;
                table[a & 15] = x & 1023;
                shared = shared <= 6
    && cell.high > 15;
              }
            z = ((shared + 2 * ((table[z & 15] * 3 + 15) & 255)) % 37);
            y = pointers[y & 7] || b + 1 > real[b & 3];
          }
        while (i34 < 7);
        }
        for (int i36 = 0; i36 < 8; i36++)
          {
            for (int i37 = 0; i37 < 7; i37++)
              {
                cell.low = ((((b + 2 * table[a & 15]) % 37) + ((a + 2 * 29) % 37)) & 1023);
                cell.high = ((0 + ((31 ^ bytes[z & 15]) & 1023)) & 1023);
              }
            for (int i38 = 0; i38 < 4; i38++)
              {
                y = ((((bytes[z & 15] + z) & 1023) - ((table[z & 15] * 3 + z) & 255)) & 127);
                table[shared & 15] = ((((0 ^ x) & 1023) - ((table[y & 15] + 2 * table[z & 15]) % 37)) & 127) & 1023;
              }
            x = ((39 - ((bytes[a & 15] * 3 + bytes[z & 15]) & 255)) & 127);
          }
        z = f3 (((shared - shared) & 127), ((bytes[a & 15] - bytes[y & 15]) & 127)) & 1023;
      }
    else
      {
        y = ((z * 3 + ((x + 2 * bytes[shared & 15]) % 37)) & 255);
        z = f1 (table[x & 15], ((x - table[y & 15]) & 127)) & 1023;
      }
    jump_to = old;
  }
  return fuel <= 0 ? a : f31 (a + 1, b);
}

static int (*calls39[4]) (int, int) = { f7, f20, f20, f20 };

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 17; a++)
    {
      b = (b + f3 (a, b)) & 1023;
      b = (b + f20 (a, b)) & 1023;
      b = (b + f31 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
