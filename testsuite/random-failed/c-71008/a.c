#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 491;
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
int f24 (int, int);
int f41 (int, int);
int f43 (int, int);
int f51 (int, int);
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
      {
        static const void *const labels4[] = { &&op6, &&op7, &&op8, &&op9 };
        int pc5 = 0;
        goto *labels4[a & 3];
op6:
        x = ((bytes[a & 15] | y) & 63);
        if (++pc5 > 12)
          goto op9;
        goto *labels4[(x + pc5) & 3];
op7:
        cell.low = bytes[b & 15];
        cell.high = ((table[x & 15] | 40) & 63);
        if (++pc5 > 12)
          goto op9;
        goto *labels4[(y + pc5) & 3];
op8:
        z = ((11 | z) & 63);
        if (++pc5 > 6)
          goto op9;
        goto *labels4[(shared + pc5) & 3];
op9:;
      }
      {
        int i10 = 0;
        
again11:
      i10++;
          {
            static const void *const labels12[] = { &&op14, &&op15, &&op16, &&op17 };
            int pc13 = 0;
            goto *labels12[y & 3];
op14:
            y = ((((table[x & 15] * 3 + 35) & 255) * 3 + ((bytes[y & 15] + 2 * table[y & 15]) % 37)) & 255);
            if (++pc13 > 5)
              goto op17;
            goto *labels12[(x + pc13) & 3];
op15:
            shared = cell.low == 6 || table[y & 15] > 47;
            if (++pc13 > 6)
              goto op17;
            goto *labels12[(z + pc13) & 3];
op16:
            y = ((7 + ((table[shared & 15] + table[shared & 15]) & 1023)) & 1023);
            if (++pc13 > 10)
              goto op17;
            goto *labels12[(shared + pc13) & 3];
op17:;
          }
          if (((y & 3) == 3
    || table[x & 15] > 2))
            return 18;
      if (i10 < 6)
        goto again11;
      }
      if (bytes[b & 15] == 21)
        {
          if (z == 48)
            {
              shared = x == 38 || cell.low == 4;
              shared = (x & 4 && z == 4) ? (((25 ^ y) & 1023) + 1) : (((x + 2 * 14) % 37) + 2);
              x = ((((27 + 2 * z) % 37) + 2 * a) % 37);
            }
          {
            int i18 = 0;
            
again19:
          i18++;
              shared = cell.high > 8 || z < 52;
              table[a & 15] = ((z + z) & 1023) & 1023;
              z = b == 22 ? (table[x & 15] + 1) : (((z + 8) & 1023) + 2);
          if (i18 < 7)
            goto again19;
          }
          y = table[y & 15];
        }
      else
        {
          switch (((x + y) & 1023) % 31)
            {
            case 5:
            default:
              {
                table[a & 15] = ((x - ((table[a & 15] * 3 + table[x & 15]) & 255)) & 127) & 1023;
                shared = shared;
                if (x & 1)
                  return ((bytes[x & 15] ^ x) & 1023);
              }
              break;
            case 2:
              break;
            case 4:
              {
                x = (shared >= 42 && cell.high > 5) ? (((z * 3 + shared) & 255) + 1) : (((a - bytes[x & 15]) & 127) + 2);
                if (x <= 37)
                  return table[b & 15];
                if ((table[b & 15] > 1 && a < 25))
                  return ((bytes[z & 15] * 3 + bytes[y & 15]) & 255);
              }
              break;
            case 0:
              {
                if ((!y && table[shared & 15] > 38))
                  return ((shared + 2 * table[shared & 15]) % 37);
                if (!(z < 9
    || z > 28))
                  return ((table[y & 15] | table[y & 15]) & 63);
              }
              break;
            case 3:
              {
                shared = ((((19 + 2 * bytes[b & 15]) % 37) * 3 + bytes[x & 15]) & 255);
                if (x >= 49)
                  return ((bytes[y & 15] + 2 * 16) % 37);
                if (table[shared & 15] > 13)
                  return ((bytes[z & 15] + a) & 1023);
              }
              break;
            case 6:
              {
                if (cell.low == 4)
                  return ((table[shared & 15] * 3 + 21) & 255);
              }
              break;
            case 1:
              {
                if ((y == 0 && a == 0))
                  return ((a | y) & 63);
              }
              break;
            case -1:
              {
                z = ((((table[a & 15] * 3 + a) & 255) + ((table[z & 15] * 3 + z) & 255)) & 1023);
              }
              break;
              ;
            }
          for (int i21 = 0; i21 < (b & 15); i21++)
            {
              if (bytes[i21] == 34)
                break;
              bytes[i21] = (bytes[i21] + 1) & 63;
            }
          x = bytes[b & 15] == 13 ? (((26 | shared) & 63) + 1) : (y + 2);
        }
  if (i2 < 4 && cell.high > 0)
    goto again3;
  }
  return fuel <= 0 ? a : f1 (a + 1, b);
}

static int (*calls22[4]) (int, int) = { f1, f1, f1, f1 };

static int
f23 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  z = b < 14
    && z != 5;
  return fuel <= 0 ? a : f23 (a + 1, b);
}

int
f24 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if ((z >= 6
    && z <= 15))
    return calls22[b & 3] (3, ((z * 3 + shared) & 255));
  {
    static const void *const labels25[] = { &&op27, &&op28, &&op29, &&op30 };
    int pc26 = 0;
    goto *labels25[z & 3];
op27:
    table[b & 15] = bytes[z & 15] & 1023;
    if (++pc26 > 12)
      goto op30;
    goto *labels25[(z + pc26) & 3];
op28:
    table[shared & 15] = table[y & 15] & 1023;
    if (++pc26 > 12)
      goto op30;
    goto *labels25[(b + pc26) & 3];
op29:
    x = f1 (((x + 2 * bytes[x & 15]) % 37), bytes[a & 15]) & 1023;
    if (++pc26 > 12)
      goto op30;
    goto *labels25[(b + pc26) & 3];
op30:;
  }
  switch (((b + ((table[y & 15] + table[z & 15]) & 1023)) & 1023) % 7)
    {
    case 3:
    case 4:
      break;
    case 6:
      break;
    case 7:
      {
        for (int i32 = 0; i32 < (a & 15); i32++)
          {
            if (bytes[i32] == 56)
              break;
            bytes[i32] = (bytes[i32] + 1) & 63;
          }
      }
    case 5:
    default:
      {
        if ((pointers[a & 7] && (!pointers[y & 7] || x < 33)))
          {
            for (int i33 = 0; i33 < 9 && z > 31; i33++)
              {
                if (calls22[z & 3] (b, ((table[a & 15] - bytes[y & 15]) & 127)))
                  return f23 (bytes[z & 15], ((bytes[y & 15] ^ b) & 1023));
              }
            if ((shared < b || x + 1 > real[y & 3]))
              {
                if (real[shared & 3] < 53.5)
                  return ((y + z) & 1023);
              }
            switch (((z + x) & 1023) % 31)
              {
              case 25:
                {
                  shared = ((((shared + 2 * 26) % 37) + 2 * ((20 * 3 + bytes[b & 15]) & 255)) % 37);
                  y = calls22[a & 3] (((a - table[x & 15]) & 127), ((12 * 3 + a) & 255)) > 60 ? (table[a & 15] + 1) : (y + 2);
                  x = ((((table[y & 15] + shared) & 1023) + ((7 - 35) & 127)) & 1023);
                }
                break;
              case 27:
              default:
                {
                  shared = f23 (((shared - shared) & 127), ((table[y & 15] | 9) & 63)) & 1023;
                }
                break;
              case -1:
                {
                  if (table[b & 15] > 59)
                    return table[b & 15];
                  if ((cell.low == 6 || f1 (((table[shared & 15] ^ b) & 1023), table[a & 15])))
                    return ((table[x & 15] + 2 * 25) % 37);
                }
                break;
              case 28:
              case 6:
                {
                  if (!b)
                    return calls22[a & 3] (a, ((a + 2 * table[x & 15]) % 37));
                }
                break;
                ;
              }
          }
        else
          {
            {
              int i35 = 0;
              do
              {
                i35++;
                x = ((((shared + shared) & 1023) + bytes[a & 15]) & 1023);
              }
            while (i35 < 5);
            }
            if (!(f1 (((bytes[b & 15] - table[b & 15]) & 127), ((x + 2 * y) % 37)) > 30))
              return a;
          }
        for (int i36 = 0; i36 < 16; i36++)
          {
            if (bytes[i36] == 51)
              break;
            bytes[i36] = (bytes[i36] + 1) & 63;
          }
        switch (((b + ((bytes[shared & 15] | table[b & 15]) & 63)) & 1023) % 13)
          {
          case 27:
          case 2:
            break;
          case 15:
            {
              if ((b == 0
    && y == 0))
                {
                  table[b & 15] = ((((shared + 2 * z) % 37) + table[x & 15]) & 1023) & 1023;
                  if ((table[a & 15] > 13 || calls22[y & 3] (((28 * 3 + y) & 255), shared) > 10))
                    return ((35 | x) & 63);
                  y = f23 (((b + 2 * 36) % 37), ((40 + x) & 1023)) & 1023;
                }
              for (int i38 = 0; i38 < 16; i38++)
                {
                  if (bytes[i38] == 37)
                    break;
                  bytes[i38] = (bytes[i38] + 1) & 63;
                }
            }
            break;
          case 16:
            break;
          case 25:
          default:
            {
              y = (pointers[a & 7] && calls22[z & 3] (((table[shared & 15] ^ 5) & 1023), ((bytes[shared & 15] - a) & 127))) ? (bytes[z & 15] + 1) : (((table[x & 15] | 14) & 63) + 2);
              if (shared + 1 > real[x & 3])
                {
                  table[z & 15] = ((x ^ ((22 + 2 * b) % 37)) & 1023) & 1023;
                  x = shared <= 37 ? (((table[x & 15] ^ bytes[shared & 15]) & 1023) + 1) : (((bytes[x & 15] | z) & 63) + 2);
                }
              for (int i39 = 0; i39 < 1; i39++)
                {
                  if (pointers[a & 7])
                    return ((30 ^ b) & 1023);
                }
            }
          case 19:
            {
              if ((x < y || f1 (((a + table[x & 15]) & 1023), ((table[z & 15] - x) & 127)) > 40))
                {
                  z = calls22[shared & 3] (((a * 3 + 3) & 255), table[y & 15]) & 1023;
                }
            }
            break;
            ;
          }
      }
      break;
      ;
    }
  return f1 (((y + 2 * table[x & 15]) % 37), ((x * 3 + shared) & 255));
}

static int (*calls40[4]) (int, int) = { f24, f23, f23, f23 };

int
f41 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i42 = 0; i42 < (z & 15); i42++)
    {
      table[i42] = 0;
    }
  return f24 (a, ((table[b & 15] | bytes[y & 15]) & 63));
}

__attribute__ ((cold)) int
f51 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i52 = 0; i52 < 6; i52++)
    {
      for (int i53 = 0;; i53++)
        {
          if (i53 >= 8)
            break;
          for (int i54 = 0; i54 < 16; i54++)
            {
              table[i54] = (table[i54] + ((30 + 2 * y) % 37)) & 511;
            }
          if (x & 1)
            {
              if (!(f23 (((y + 2 * 36) % 37), bytes[y & 15])))
                continue;
              z = b < z && f24 (((bytes[a & 15] - table[a & 15]) & 127), bytes[a & 15]) > 24;
            }
        }
      y = ((((17 + 2 * table[x & 15]) % 37) * 3 + ((a | a) & 63)) & 255);
    }
  return ((bytes[a & 15] | bytes[b & 15]) & 63);
}

static inline int
f55 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (cell.high > 9)
    return f43 (((table[a & 15] + table[y & 15]) & 1023), ((bytes[shared & 15] - bytes[a & 15]) & 127));
  for (int i56 = 0; i56 < 16; i56++)
    {
      table[i56] = 0;
    }
  {
    int i57 = 0;
    
again58:
  i57++;
      {
        static const void *const labels59[] = { &&op61, &&op62, &&op63, &&op64 };
        int pc60 = 0;
        goto *labels59[a & 3];
op61:
        cell.low = ((((shared ^ z) & 1023) + ((a + table[z & 15]) & 1023)) & 1023);
        cell.high = shared;
        if (++pc60 > 12)
          goto op64;
        goto *labels59[(shared + pc60) & 3];
op62:
        shared = f23 (((36 ^ table[y & 15]) & 1023), ((b + table[y & 15]) & 1023)) & 1023;
        if (++pc60 > 7)
          goto op64;
        goto *labels59[(x + pc60) & 3];
op63:
        y = pointers[z & 7] && !pointers[shared & 7];
        if (++pc60 > 11)
          goto op64;
        goto *labels59[(y + pc60) & 3];
op64:;
      }
      if (table[shared & 15] > 34)
        return ((bytes[z & 15] | bytes[y & 15]) & 63);
  if (i57 < 4 && real[shared & 3] < 57.5)
    goto again58;
  }
  return f24 (shared, ((table[z & 15] ^ bytes[x & 15]) & 1023));
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 1; a++)
    {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f24 (a, b)) & 1023;
      b = (b + f41 (a, b)) & 1023;
      b = (b + f43 (a, b)) & 1023;
      b = (b + f51 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
