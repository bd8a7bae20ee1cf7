#define OWN 1
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
__attribute__ ((cold)) int
f63 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i64 = 0; i64 < 2; i64++)
    {
      if ((table[z & 15] > 49
    && x < 53))
        return f25 (((bytes[b & 15] + bytes[shared & 15]) & 1023), ((a | table[shared & 15]) & 63));
      if ((!pointers[y & 7] || table[a & 15] > 16))
        break;
    }
  switch (((x + ((table[y & 15] * 3 + table[a & 15]) & 255)) & 1023) % 7)
    {
    case -1:
      {
        {
          int i66 = 0;
          
again67:
        i66++;
            if (shared < 12)
              return ((b + 4) & 1023);
            {
              static const void *const labels68[] = { &&op70, &&op71, &&op72, &&op73 };
              int pc69 = 0;
              goto *labels68[x & 3];
op70:
              y = ((((table[b & 15] + 2 * bytes[shared & 15]) % 37) + ((table[b & 15] + x) & 1023)) & 1023);
              if (++pc69 > 5)
                goto op73;
              goto *labels68[(z + pc69) & 3];
op71:
              shared = shared == 59 ? (a + 1) : (((37 + bytes[z & 15]) & 1023) + 2);
              if (++pc69 > 12)
                goto op73;
              goto *labels68[(a + pc69) & 3];
op72:
              shared = ((23 + 2 * ((table[y & 15] - 18) & 127)) % 37);
              if (++pc69 > 7)
                goto op73;
              goto *labels68[(b + pc69) & 3];
op73:;
            }
            if ((shared + 1 > real[shared & 3]
    && !pointers[z & 7]))
              return ((x + 2 * 32) % 37);
        if (i66 < 0)
          goto again67;
        }
        for (int i74 = 0; i74 < (a & 15); i74++)
          {
            table[i74] = (table[i74] + ((bytes[x & 15] ^ x) & 1023)) & 511;
          }
      }
      break;
    case 24:
      {
        if ((shared == x || f1 (((bytes[shared & 15] | shared) & 63), table[y & 15])))
          {
            for (int i75 = 0; i75 < 16; i75++)
              {
                y += bytes[i75] > 32 ? table[i75] & 7 : bytes[i75] & 3;
                y &= 1023;
              }
            if ((a < y && !z))
              return ((b | 2) & 63);
            {
              int i76 = 0;
              do
              {
                i76++;
                y = (pointers[shared & 7] && b < 29) ? (z + 1) : (table[z & 15] + 2);
              }
            while (i76 < 3);
            }
          }
      }
      break;
    case 10:
      {
        for (int i77 = 0; i77 < 7; i77++)
          {
            if (!shared)
              {
                if (y == 5)
                  continue;
                y = ((((table[z & 15] ^ 10) & 1023) + 2 * ((a * 3 + z) & 255)) % 37);
                shared = cell.low == 0 ? (table[b & 15] + 1) : (((table[a & 15] | a) & 63) + 2);
              }
            else
              {
                shared = ((((17 | 40) & 63) * 3 + ((shared * 3 + table[z & 15]) & 255)) & 255);
                y = (cell.low == 0 || f1 (((table[x & 15] + b) & 1023), 26) > 42) ? (((bytes[shared & 15] + bytes[b & 15]) & 1023) + 1) : (((bytes[b & 15] ^ bytes[b & 15]) & 1023) + 2);
              }
            x = ((x + 7) & 1023);
            {
              int i78 = 0;
              
again79:
            i78++;
                y = f25 (((bytes[shared & 15] * 3 + 11) & 255), ((table[y & 15] + 28) & 1023)) || z <= 31;
                table[a & 15] = shared & 1023;
            if (i78 < 0)
              goto again79;
            }
          }
      }
      break;
    case 1:
    default:
      {
        switch (((z + y) & 1023) % 7)
          {
          case 12:
          case 11:
          case 17:
            {
              for (int i81 = 0;; i81++)
                {
                  if (i81 >= 7)
                    break;
                  y = ((((a - a) & 127) + table[y & 15]) & 1023);
                }
            }
            break;
          case 15:
          default:
            {
              for (int i82 = 0; i82 < (b & 15); i82++)
                {
                  table[i82] = (table[i82] + ((x | 15) & 63)) & 511;
                }
              switch (((x + table[y & 15]) & 1023) % 13)
                {
                case 6:
                case 5:
                  break;
                case 9:
                case 4:
                  {
                    table[a & 15] = ((((a ^ y) & 1023) | 9) & 63) & 1023;
                    z = (x == 0 && y == 0) ? (((table[a & 15] - table[a & 15]) & 127) + 1) : (((x | b) & 63) + 2);
                  }
                  break;
                case 2:
                  {
                    if ((f1 (((table[x & 15] + 2 * bytes[x & 15]) % 37), ((bytes[a & 15] | shared) & 63)) > 15 && (x & 3) == 3))
                      return ((b + 2 * x) % 37);
                  }
                case 8:
                  {
                    if (x < b)
                      return 33;
                    y = ((b + ((table[x & 15] + z) & 1023)) & 1023);
                    if (!(f1 (((shared | bytes[b & 15]) & 63), ((bytes[a & 15] - table[a & 15]) & 127))))
                      return f25 (((table[shared & 15] - table[x & 15]) & 127), table[b & 15]);
                  }
                  break;
                case 7:
                  {
                    cell.low = ((((x - 18) & 127) + 2 * ((y - 24) & 127)) % 37);
                    cell.high = ((z + x) & 1023);
                  }
                  break;
                case 3:
                default:
                  break;
                  ;
                }
              {
                int i84 = 0;
                
again85:
              i84++;
                  if ((f25 (((bytes[x & 15] ^ table[x & 15]) & 1023), ((x + 2 * a) % 37)) && f1 (((table[b & 15] - a) & 127), bytes[y & 15]) > 28))
                    return f25 (table[a & 15], ((table[a & 15] - table[shared & 15]) & 127));
              if (i84 < 1)
                goto again85;
              }
            }
            ;
          }
        {
          int i86 = 0;
          while (i86 < 0)
          {
            i86++;
            for (int i87 = 0; i87 < 16; i87++)
              {
                table[i87] = 0;
              }
            for (int i88 = 0;; i88++)
              {
                if (i88 >= 0)
                  break;
                z = ((x + ((x ^ x) & 1023)) & 1023);
              }
          }
        }
      }
      break;
      ;
    }
  for (int i89 = 0; i89 < 16; i89++)
    {
      table[i89] = (table[i89] + ((bytes[x & 15] * 3 + shared) & 255)) & 511;
    }
  for (int i90 = 0;; i90++)
    {
      if (i90 >= 6)
        break;
      z = a > 20
    || f25 (bytes[a & 15], ((8 + b) & 1023)) > 10;
      y = ((bytes[shared & 15] - table[y & 15]) & 127);
    }
  return fuel <= 0 ? a : f63 (a + 1, b);
}

static int (*calls91[4]) (int, int) = { f63, f25, f25, f25 };

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 18; a++)
    {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f25 (a, b)) & 1023;
      b = (b + f63 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
