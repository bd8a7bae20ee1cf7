#define OWN 0
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
f43 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    static const void *const labels44[] = { &&op46, &&op47, &&op48, &&op49 };
    int pc45 = 0;
    goto *labels44[z & 3];
op46:
    y = f1 (((a ^ a) & 1023), table[b & 15]) & 1023;
    if (++pc45 > 3)
      goto op49;
    goto *labels44[(b + pc45) & 3];
op47:
    x = bytes[b & 15] == 13 ? (shared + 1) : (((x + 2 * 31) % 37) + 2);
    if (++pc45 > 3)
      goto op49;
    goto *labels44[(a + pc45) & 3];
op48:
    shared = ((((bytes[shared & 15] - bytes[a & 15]) & 127) ^ ((shared - z) & 127)) & 1023);
    if (++pc45 > 7)
      goto op49;
    goto *labels44[(y + pc45) & 3];
op49:;
  }
  if (pointers[a & 7])
    return f1 (bytes[x & 15], a);
  return x;
}

static int (*calls50[4]) (int, int) = { f1, f43, f43, f1 };

