#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 3742;
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
int f36 (int, int);
int f163 (int, int);
int f164 (int, int);
__attribute__ ((optimize ("O3"))) int
f36 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i37 = 0;
    
again38:
  i37++;
      {
        static const void *const labels39[] = { &&op41, &&op42, &&op43, &&op44 };
        int pc40 = 0;
        goto *labels39[a & 3];
op41:
        table[z & 15] = ((b - ((z + bytes[a & 15]) & 1023)) & 127) & 1023;
        if (++pc40 > 12)
          goto op44;
        goto *labels39[(shared + pc40) & 3];
op42:
        x = (x & 3) == 3 && f1 (((table[b & 15] - b) & 127), ((table[y & 15] | 17) & 63)) > 39;
        if (++pc40 > 6)
          goto op44;
        goto *labels39[(b + pc40) & 3];
op43:
        x = y
    || f1 (((z ^ shared) & 1023), 5) > 54;
        if (++pc40 > 7)
          goto op44;
        goto *labels39[(y + pc40) & 3];
op44:;
      }
      {
        int i45 = 0;
        
again46:
      i45++;
          if (shared & 2)
            {
              shared = ((16 * 3 + ((y ^ 7) & 1023)) & 255);
            }
          {
            static const void *const labels47[] = { &&op49, &&op50, &&op51, &&op52 };
            int pc48 = 0;
            goto *labels47[a & 3];
op49:
            shared = ((((x + 2 * table[y & 15]) % 37) + ((table[y & 15] + a) & 1023)) & 1023);
            if (++pc48 > 7)
              goto op52;
            goto *labels47[(z + pc48) & 3];
op50:
            table[y & 15] = ((table[shared & 15] + 2 * ((x ^ bytes[a & 15]) & 1023)) % 37) & 1023;
            if (++pc48 > 8)
              goto op52;
            goto *labels47[(shared + pc48) & 3];
op51:
            x = z;
            if (++pc48 > 4)
              goto op52;
            goto *labels47[(x + pc48) & 3];
op52:;
          }
          x = shared ? (((bytes[b & 15] ^ a) & 1023) + 1) : (32 + 2);
      if (i45 < 4 && (y & 3) == 1)
        goto again46;
      }
      if ((a >= 18 && a <= 35))
        {
          {
            int i53 = 0;
            while (i53 < 6)
            {
              i53++;
              cell.low = ((12 - ((z - table[b & 15]) & 127)) & 127);
              cell.high = ((bytes[y & 15] | y) & 63);
              z = f1 (bytes[y & 15], ((30 * 3 + 40) & 255)) & 1023;
              x = ((bytes[b & 15] | ((table[y & 15] + x) & 1023)) & 63);
            }
          }
          {
            int i54 = 0;
            while (i54 < 4 && pointers[y & 7])
            {
              i54++;
              if ((cell.low == 5
    || f1 (((bytes[y & 15] - table[z & 15]) & 127), table[y & 15])))
                return ((b - x) & 127);
              if (y <= 28)
                return f1 (((table[b & 15] + 2 * bytes[b & 15]) % 37), bytes[a & 15]);
              table[y & 15] = ((table[y & 15] - ((table[shared & 15] ^ b) & 1023)) & 127) & 1023;
            }
          }
        }
  if (i37 < 7
    && x >= 51)
    goto again38;
  }
  {
    int i55 = 0;
    do
    {
      i55++;
      {
        int i56 = 0;
        
again57:
      i56++;
          if (!(b < 6 || b > 12))
            {
              table[a & 15] = z & 1023;
              table[a & 15] = ((((z | table[b & 15]) & 63) - ((b + 2 * bytes[b & 15]) % 37)) & 127) & 1023;
              x = table[b & 15] > 18 ? (((bytes[a & 15] + table[shared & 15]) & 1023) + 1) : (((table[shared & 15] + 2 * shared) % 37) + 2);
            }
          else
            {
              table[y & 15] = ((y + 2 * ((table[a & 15] ^ a) & 1023)) % 37) & 1023;
              shared = f1 (((y + 2 * bytes[y & 15]) % 37), ((a - bytes[x & 15]) & 127)) & 1023;
            }
          if ((bytes[z & 15] >= '!'
    && bytes[z & 15] < '0'))
            return ((table[z & 15] ^ table[z & 15]) & 1023);
      if (i56 < 2 && f1 (((bytes[y & 15] * 3 + b) & 255), b))
        goto again57;
      }
    }
  while (i55 < 4);
  }
  return ((b - table[b & 15]) & 127);
}

__attribute__ ((noinline)) int
f163 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (bytes[a & 15] == 20)
    return ((bytes[z & 15] - bytes[x & 15]) & 127);
  return ((b * 3 + b) & 255);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 39; a++)
    {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f36 (a, b)) & 1023;
      b = (b + f163 (a, b)) & 1023;
      b = (b + f164 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
