#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 3188;
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
int f15 (int, int);
int f26 (int, int);
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i2 = 0;
    do
    {
      i2++;
      for (int i3 = 0; i3 < 16; i3++)
        {
          table[i3] = 0;
        }
      switch (((y + ((z ^ shared) & 1023)) & 1023) % 7)
        {
        case 10:
        default:
          {
            switch (((x + ((b - y) & 127)) & 1023) % 13)
              {
              case 6:
              case 4:
              case 5:
              case 0:
              case 3:
                {
                  y = ((table[x & 15] * 3 + ((bytes[b & 15] ^ table[shared & 15]) & 1023)) & 255);
                }
                break;
              case 2:
                {
                  y = b
    && cell.high > 12;
                }
                break;
              case 1:
                {
                  if ((cell.high > 1 && x == 29))
                    break;
                  if (shared == 51)
                    continue;
                  shared = ((((z + bytes[y & 15]) & 1023) * 3 + ((x + 2 * a) % 37)) & 255);
                }
                break;
              case -1:
                {
                  y = ((((y * 3 + 6) & 255) ^ ((table[b & 15] + 2 * y) % 37)) & 1023);
                  z = ((((bytes[x & 15] * 3 + shared) & 255) + 2 * ((18 | 10) & 63)) % 37);
                  if ((z < 7 || a & 8))
                    break;
                }
                break;
                ;
              }
            for (int i6 = 0; i6 < 6; i6++)
              {
                x = ((((a - bytes[shared & 15]) & 127) - table[z & 15]) & 127);
                x = z < x ? (((bytes[x & 15] + x) & 1023) + 1) : (((x + x) & 1023) + 2);
              }
          }
          break;
        case 14:
          {
            if ((!z || (b == 7 && (x & 3) == 2)))
              {
                z = x > 16 ? (((y | shared) & 63) + 1) : (((bytes[y & 15] ^ table[z & 15]) & 1023) + 2);
                if (x + 1 > real[x & 3])
                  break;
              }
          }
          ;
        }
    }
  while (i2 < 8 && cell.high > 10);
  }
  {
    int i7 = 0;
    do
    {
      i7++;
      switch (((shared + ((table[a & 15] - b) & 127)) & 1023) % 31)
        {
        case 1:
          break;
        case 5:
          {
            z = bytes[shared & 15] == 55 && a <= 53;
            {
              int i9 = 0;
              while (i9 < 4)
              {
                i9++;
                x = bytes[z & 15] == 20 && bytes[y & 15] == 34;
                y = x;
                y = ((b - ((18 ^ 18) & 1023)) & 127);
              }
            }
          }
          break;
        case 0:
          {
            if (table[b & 15] > 51)
              break;
            {
              int i10 = 0;
              while (i10 < 3)
              {
                i10++;
                z = ((y - ((table[z & 15] + 37) & 1023)) & 127);
                x = ((((table[y & 15] | table[a & 15]) & 63) - ((bytes[y & 15] * 3 + y) & 255)) & 127);
                shared = x < 13 || y & 2;
              }
            }
          }
          break;
        case 4:
          {
            x = a & 4 ? (((35 * 3 + table[x & 15]) & 255) + 1) : (bytes[a & 15] + 2);
          }
          break;
        case 3:
          {
            if ((a && x <= 49))
              {
                y = table[x & 15];
              }
            else
              {
                y = (shared <= 44 || a >= 29) ? (bytes[y & 15] + 1) : (((table[shared & 15] - z) & 127) + 2);
                shared = real[shared & 3] < 39.5 || !pointers[y & 7];
                shared = 29;
              }
            {
              int i11 = 0;
              do
              {
                i11++;
                cell.low = table[a & 15];
                cell.high = ((((bytes[a & 15] - a) & 127) - ((b ^ a) & 1023)) & 127);
              }
            while (i11 < 8);
            }
            x = ((((bytes[z & 15] ^ z) & 1023) + ((y ^ table[shared & 15]) & 1023)) & 1023);
          }
          break;
        case 2:
        case 6:
        default:
          {
            switch (((b + shared) & 1023) % 31)
              {
              case 4:
                {
                  table[z & 15] = ((((17 - b) & 127) + 2 * ((b + bytes[shared & 15]) & 1023)) % 37) & 1023;
                }
              case 6:
              default:
                {
                  x = x;
                }
                break;
              case 5:
                break;
              case 3:
                {
                  z = ((((11 + bytes[b & 15]) & 1023) - ((z ^ shared) & 1023)) & 127);
                  z = bytes[shared & 15];
                }
                break;
                ;
              }
            {
              int i13 = 0;
              do
              {
                i13++;
                x = cell.high > 9 && cell.high > 9;
                if ((z < b || shared < a))
                  break;
              }
            while (i13 < 2
    && b + 1 > real[b & 3]);
            }
            x = (z < 36 || !pointers[b & 7]) ? (((bytes[a & 15] * 3 + 3) & 255) + 1) : (((shared - y) & 127) + 2);
          }
          ;
        }
      shared = ((((bytes[y & 15] ^ table[b & 15]) & 1023) + 2 * ((table[shared & 15] + 2 * b) % 37)) % 37);
      table[b & 15] = ((((table[x & 15] + y) & 1023) ^ ((bytes[a & 15] ^ y) & 1023)) & 1023) & 1023;
    }
  while (i7 < 5 && z + 1 > real[b & 3]);
  }
  if (cell.high > 3)
    return ((shared | table[shared & 15]) & 63);
  return fuel <= 0 ? a : f1 (a + 1, b);
}

static int (*calls14[4]) (int, int) = { f1, f1, f1, f1 };

int
f15 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i16 = 0;
    while (i16 < 2 && cell.high > 11)
    {
      i16++;
      cell.low = ((((bytes[shared & 15] + 2 * shared) % 37) + 2 * ((17 * 3 + table[z & 15]) & 255)) % 37);
      cell.high = ((38 ^ ((table[z & 15] | x) & 63)) & 1023);
    }
  }
  switch (((a + ((table[x & 15] * 3 + bytes[x & 15]) & 255)) & 1023) % 7)
    {
    case 14:
      {
        for (int i18 = 0; i18 < 16; i18++)
          {
            if (bytes[i18] == 50)
              break;
            bytes[i18] = (bytes[i18] + 1) & 63;
          }
        switch (((a + x) & 1023) % 13)
          {
          case 4:
            break;
          case 10:
          default:
            {
              y = 6;
              if (f1 (((12 + 2 * bytes[y & 15]) % 37), ((b + 2 * x) % 37)))
                return f1 (((8 | table[z & 15]) & 63), bytes[x & 15]);
              if (f1 (((bytes[y & 15] - 13) & 127), ((21 + 2 * 24) % 37)))
                return calls14[a & 3] (a, ((table[b & 15] * 3 + a) & 255));
            }
            break;
            ;
          }
      }
      break;
    case 23:
    default:
      {
        if (pointers[x & 7])
          return f1 (((18 * 3 + shared) & 255), ((shared - bytes[a & 15]) & 127));
        {
          static const void *const labels20[] = { &&op22, &&op23, &&op24, &&op25 };
          int pc21 = 0;
          goto *labels20[a & 3];
op22:
          shared = ((((2 - y) & 127) * 3 + table[z & 15]) & 255);
          if (++pc21 > 7)
            goto op25;
          goto *labels20[(shared + pc21) & 3];
op23:
          cell.low = ((((y ^ bytes[y & 15]) & 1023) | ((16 ^ z) & 1023)) & 63);
          cell.high = ((((25 ^ 40) & 1023) + ((table[z & 15] ^ a) & 1023)) & 1023);
          if (++pc21 > 3)
            goto op25;
          goto *labels20[(x + pc21) & 3];
op24:
          z = x ? (((a - 10) & 127) + 1) : (shared + 2);
          if (++pc21 > 4)
            goto op25;
          goto *labels20[(z + pc21) & 3];
op25:;
        }
      }
      break;
      ;
    }
  if ((shared + 1 > real[shared & 3] || bytes[y & 15] == 60))
    return b;
  return f1 (((y + shared) & 1023), bytes[b & 15]);
}

int
f26 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    static const void *const labels27[] = { &&op29, &&op30, &&op31, &&op32 };
    int pc28 = 0;
    goto *labels27[shared & 3];
op29:
    y = ((((shared ^ a) & 1023) ^ ((y | 15) & 63)) & 1023);
    if (++pc28 > 8)
      goto op32;
    goto *labels27[(shared + pc28) & 3];
op30:
    y = ((((bytes[z & 15] ^ table[b & 15]) & 1023) + bytes[y & 15]) & 1023);
    if (++pc28 > 11)
      goto op32;
    goto *labels27[(y + pc28) & 3];
op31:
    y = ((9 | ((y ^ shared) & 1023)) & 63);
    if (++pc28 > 8)
      goto op32;
    goto *labels27[(a + pc28) & 3];
op32:;
  }
  if (calls14[b & 3] (y, ((a * 3 + shared) & 255)))
    {
      for (int i33 = 0;; i33++)
        {
          if (i33 >= 0)
            break;
          y = bytes[b & 15];
          for (int i34 = 0; i34 < 9; i34++)
            {
              shared = bytes[a & 15];
              x = ((bytes[y & 15] - b) & 127);
            }
        }
      cell.low = ((((table[y & 15] + 2 * 5) % 37) + ((bytes[b & 15] | bytes[b & 15]) & 63)) & 1023);
      cell.high = ((((bytes[z & 15] + 2 * table[y & 15]) % 37) + ((24 + bytes[a & 15]) & 1023)) & 1023);
    }
  {
    int i35 = 0;
    do
    {
      i35++;
      if ((bytes[a & 15] >= '!' && bytes[a & 15] < '0'))
        {
          {
            int i36 = 0;
            
again37:
          i36++;
              y = (shared + 1 > real[shared & 3] || x > 4) ? (((bytes[y & 15] ^ bytes[shared & 15]) & 1023) + 1) : (bytes[b & 15] + 2);
              y = f15 (((table[x & 15] ^ z) & 1023), ((table[a & 15] * 3 + y) & 255)) & 1023;
          if (i36 < 1)
            goto again37;
          }
        }
      for (int i38 = 0; i38 < 2 && a > 38; i38++)
        {
          switch (((b + ((bytes[a & 15] + 2 * bytes[b & 15]) % 37)) & 1023) % 13)
            {
            case 6:
            case 5:
              break;
            case 3:
              {
                if (b)
                  continue;
                z = f15 (((table[b & 15] + 2 * a) % 37), ((2 | 5) & 63)) & 1023;
              }
              break;
            case 4:
              break;
            case 7:
            default:
              {
                if ((x >= 14 && x <= 35))
                  continue;
                if (z == 59)
                  break;
                if (y < 32)
                  continue;
              }
              ;
            }
          if (!(calls14[a & 3] (x, ((table[x & 15] + 2 * bytes[x & 15]) % 37))))
            {
              if ((z == 7 || z == 8 || z == 26))
                break;
              if (cell.high > 12)
                break;
              cell.low = ((x + 2 * ((b ^ table[x & 15]) & 1023)) % 37);
              cell.high = bytes[y & 15];
            }
          else
            {
              if (!(x >= 23 && x <= 31))
                continue;
              y = shared;
            }
          shared = ((x + 2 * ((16 + 22) & 1023)) % 37);
        }
    }
  while (i35 < 4);
  }
  return calls14[y & 3] (((b | b) & 63), a);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 2; a++)
    {
      b = (b + f15 (a, b)) & 1023;
      b = (b + f26 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
