
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <stdlib.h>
unsigned long *probe_counts;
__attribute__ ((constructor (101))) static void
probe_start (void)
{
  int file = open (getenv ("PROBE_FILE"), O_RDWR);
  probe_counts = (unsigned long *) mmap (0, 4096 * 8, PROT_READ | PROT_WRITE,
                                         MAP_SHARED, file, 0);
}

extern unsigned long *probe_counts;
#define N(i) ((void) __atomic_fetch_add (&probe_counts[i], 1, 0))
#define B(i, c) ((c) ? (N (i), 1) : (N (i + 1), 0))
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
static int choose5 (int v)
{
  N (13);
  if (v == 6) { N (14); return v; }
  if (v == 4) { N (14); return v; }
  if (v == 5) { N (14); return v; }
  if (v == 0) { N (14); return v; }
  if (v == 3) { N (14); return v; }
  if (v == 2) { N (15); return v; }
  if (v == 1) { N (20); return v; }
  if (v == -1) { N (27); return v; }
  N (33);
  return v;
}
static int choose4 (int v)
{
  N (11);
  if (v == 10) { N (12); return v; }
  if (v == 14) { N (40); return v; }
  N (12);
  return v;
}
static int choose12 (int v)
{
  N (104);
  if (v == 4) { N (105); return v; }
  if (v == 6) { N (106); return v; }
  if (v == 5) { N (107); return v; }
  if (v == 3) { N (108); return v; }
  N (106);
  return v;
}
static int choose8 (int v)
{
  N (57);
  if (v == 1) { N (58); return v; }
  if (v == 5) { N (59); return v; }
  if (v == 0) { N (72); return v; }
  if (v == 4) { N (83); return v; }
  if (v == 3) { N (86); return v; }
  if (v == 2) { N (103); return v; }
  if (v == 6) { N (103); return v; }
  N (103);
  return v;
}
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (131, --fuel < 0))
    return a & 7;
  {
    int i2 = 0;
    N (2);do
    {N (1);
      i2++;
      N (8);for (int i3 = 0; B (9, i3 < 16); i3++)
        {N (7);
          table[i3] = 0;
        }
      switch (choose4 (((y + ((z ^ shared) & 1023)) & 1023) % 7))
        {
        case 10:
        default:
          {
            switch (choose5 (((x + ((b - y) & 127)) & 1023) % 13))
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
                  y = B (16, b)
    && B (18, cell.high > 12);
                }
                break;
              case 1:
                {
                  if ((B (21, cell.high > 1) && B (23, x == 29)))
                    break;
                  if (B (25, shared == 51))
                    continue;
                  shared = ((((z + bytes[y & 15]) & 1023) * 3 + ((x + 2 * a) % 37)) & 255);
                }
                break;
              case -1:
                {
                  y = ((((y * 3 + 6) & 255) ^ ((table[b & 15] + 2 * y) % 37)) & 1023);
                  z = ((((bytes[x & 15] * 3 + shared) & 255) + 2 * ((18 | 10) & 63)) % 37);
                  if ((B (28, z < 7) || B (30, a & 8)))
                    break;
                }
                break;
                ;
              }
            N (35);for (int i6 = 0; B (36, i6 < 6); i6++)
              {N (34);
                x = ((((a - bytes[shared & 15]) & 127) - table[z & 15]) & 127);
                x = B (38, z < x) ? (((bytes[x & 15] + x) & 1023) + 1) : (((x + x) & 1023) + 2);
              }
          }
          break;
        case 14:
          {
            if ((B (41, !z) || (B (43, b == 7) && B (45, (x & 3) == 2))))
              {
                z = B (47, x > 16) ? (((y | shared) & 63) + 1) : (((bytes[y & 15] ^ table[z & 15]) & 1023) + 2);
                if (B (49, x + 1 > real[x & 3]))
                  break;
              }
          }
          ;
        }
    }
  while (B (3, i2 < 8) && B (5, cell.high > 10));
  }
  {
    int i7 = 0;
    N (52);do
    {N (51);
      i7++;
      switch (choose8 (((shared + ((table[a & 15] - b) & 127)) & 1023) % 31))
        {
        case 1:
          break;
        case 5:
          {
            z = B (60, bytes[shared & 15] == 55) && B (62, a <= 53);
            {
              int i9 = 0;
            N (65);  while (B (66, i9 < 4))
              {N (64);
                i9++;
                x = B (68, bytes[z & 15] == 20) && B (70, bytes[y & 15] == 34);
                y = x;
                y = ((b - ((18 ^ 18) & 1023)) & 127);
              }
            }
          }
          break;
        case 0:
          {
            if (B (73, table[b & 15] > 51))
              break;
            {
              int i10 = 0;
            N (76);  while (B (77, i10 < 3))
              {N (75);
                i10++;
                z = ((y - ((table[z & 15] + 37) & 1023)) & 127);
                x = ((((table[y & 15] | table[a & 15]) & 63) - ((bytes[y & 15] * 3 + y) & 255)) & 127);
                shared = B (79, x < 13) || B (81, y & 2);
              }
            }
          }
          break;
        case 4:
          {
            x = B (84, a & 4) ? (((35 * 3 + table[x & 15]) & 255) + 1) : (bytes[a & 15] + 2);
          }
          break;
        case 3:
          {
            if ((B (87, a) && B (89, x <= 49)))
              {
                y = table[x & 15];
              }
            else
              {
                y = (B (91, shared <= 44) || B (93, a >= 29)) ? (bytes[y & 15] + 1) : (((table[shared & 15] - z) & 127) + 2);
                shared = B (95, real[shared & 3] < 39.5) || B (97, !pointers[y & 7]);
                shared = 29;
              }
            {
              int i11 = 0;
              N (100);do
              {N (99);
                i11++;
                cell.low = table[a & 15];
                cell.high = ((((bytes[a & 15] - a) & 127) - ((b ^ a) & 1023)) & 127);
              }
            while (B (101, i11 < 8));
            }
            x = ((((bytes[z & 15] ^ z) & 1023) + ((y ^ table[shared & 15]) & 1023)) & 1023);
          }
          break;
        case 2:
        case 6:
        default:
          {
            switch (choose12 (((b + shared) & 1023) % 31))
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
              N (110);do
              {N (109);
                i13++;
                x = B (115, cell.high > 9) && B (117, cell.high > 9);
                if ((B (119, z < b) || B (121, shared < a)))
                  break;
              }
            while (B (111, i13 < 2)
    && B (113, b + 1 > real[b & 3]));
            }
            x = (B (123, z < 36) || B (125, !pointers[b & 7])) ? (((bytes[a & 15] * 3 + 3) & 255) + 1) : (((shared - y) & 127) + 2);
          }
          ;
        }
      shared = ((((bytes[y & 15] ^ table[b & 15]) & 1023) + 2 * ((table[shared & 15] + 2 * b) % 37)) % 37);
      table[b & 15] = ((((table[x & 15] + y) & 1023) ^ ((bytes[a & 15] ^ y) & 1023)) & 1023) & 1023;
    }
  while (B (53, i7 < 5) && B (55, z + 1 > real[b & 3]));
  }
  if (B (127, cell.high > 3))
    return ((shared | table[shared & 15]) & 63);
  return B (129, fuel <= 0) ? a : f1 (a + 1, b);
}

static int (*calls14[4]) (int, int) = { f1, f1, f1, f1 };

static int choose19 (int v)
{
  N (148);
  if (v == 4) { N (149); return v; }
  if (v == 10) { N (150); return v; }
  N (150);
  return v;
}
static int choose17 (int v)
{
  N (140);
  if (v == 14) { N (141); return v; }
  if (v == 23) { N (155); return v; }
  N (155);
  return v;
}
int
f15 (int a, int b)
{N (133);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (170, --fuel < 0))
    return a & 7;
  {
    int i16 = 0;
  N (135);  while (B (136, i16 < 2) && B (138, cell.high > 11))
    {N (134);
      i16++;
      cell.low = ((((bytes[shared & 15] + 2 * shared) % 37) + 2 * ((17 * 3 + table[z & 15]) & 255)) % 37);
      cell.high = ((38 ^ ((table[z & 15] | x) & 63)) & 1023);
    }
  }
  switch (choose17 (((a + ((table[x & 15] * 3 + bytes[x & 15]) & 255)) & 1023) % 7))
    {
    case 14:
      {
        N (143);for (int i18 = 0; B (144, i18 < 16); i18++)
          {N (142);
            if (B (146, bytes[i18] == 50))
              break;
            bytes[i18] = (bytes[i18] + 1) & 63;
          }
        switch (choose19 (((a + x) & 1023) % 13))
          {
          case 4:
            break;
          case 10:
          default:
            {
              y = 6;
              if (B (151, f1 (((12 + 2 * bytes[y & 15]) % 37), ((b + 2 * x) % 37))))
                return f1 (((8 | table[z & 15]) & 63), bytes[x & 15]);
              if (B (153, f1 (((bytes[y & 15] - 13) & 127), ((21 + 2 * 24) % 37))))
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
        if (B (156, pointers[x & 7]))
          return f1 (((18 * 3 + shared) & 255), ((shared - bytes[a & 15]) & 127));
        {
          static const void *const labels20[] = { &&op22, &&op23, &&op24, &&op25 };
          int pc21 = 0;
          goto *labels20[a & 3];
op22:
          shared = ((((2 - y) & 127) * 3 + table[z & 15]) & 255);
          if (B (158, ++pc21 > 7))
            goto op25;
          goto *labels20[(shared + pc21) & 3];
op23:
          cell.low = ((((y ^ bytes[y & 15]) & 1023) | ((16 ^ z) & 1023)) & 63);
          cell.high = ((((25 ^ 40) & 1023) + ((table[z & 15] ^ a) & 1023)) & 1023);
          if (B (160, ++pc21 > 3))
            goto op25;
          goto *labels20[(x + pc21) & 3];
op24:
          z = B (162, x) ? (((a - 10) & 127) + 1) : (shared + 2);
          if (B (164, ++pc21 > 4))
            goto op25;
          goto *labels20[(z + pc21) & 3];
op25:;
        }
      }
      break;
      ;
    }
  if ((B (166, shared + 1 > real[shared & 3]) || B (168, bytes[y & 15] == 60)))
    return b;
  return f1 (((y + shared) & 1023), bytes[b & 15]);
}

static int choose39 (int v)
{
  N (215);
  if (v == 6) { N (216); return v; }
  if (v == 5) { N (216); return v; }
  if (v == 3) { N (217); return v; }
  if (v == 4) { N (220); return v; }
  if (v == 7) { N (221); return v; }
  N (221);
  return v;
}
int
f26 (int a, int b)
{N (172);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (244, --fuel < 0))
    return a & 7;
  {
    static const void *const labels27[] = { &&op29, &&op30, &&op31, &&op32 };
    int pc28 = 0;
    goto *labels27[shared & 3];
op29:
    y = ((((shared ^ a) & 1023) ^ ((y | 15) & 63)) & 1023);
    if (B (173, ++pc28 > 8))
      goto op32;
    goto *labels27[(shared + pc28) & 3];
op30:
    y = ((((bytes[z & 15] ^ table[b & 15]) & 1023) + bytes[y & 15]) & 1023);
    if (B (175, ++pc28 > 11))
      goto op32;
    goto *labels27[(y + pc28) & 3];
op31:
    y = ((9 | ((y ^ shared) & 1023)) & 63);
    if (B (177, ++pc28 > 8))
      goto op32;
    goto *labels27[(a + pc28) & 3];
op32:;
  }
  if (B (179, calls14[b & 3] (y, ((a * 3 + shared) & 255))))
    {
      N (182);for (int i33 = 0;; i33++)
        {N (181);
          if (B (187, i33 >= 0))
            break;
          y = bytes[b & 15];
          N (190);for (int i34 = 0; B (191, i34 < 9); i34++)
            {N (189);
              shared = bytes[a & 15];
              x = ((bytes[y & 15] - b) & 127);
            }
        }
      cell.low = ((((table[y & 15] + 2 * 5) % 37) + ((bytes[b & 15] | bytes[b & 15]) & 63)) & 1023);
      cell.high = ((((bytes[z & 15] + 2 * table[y & 15]) % 37) + ((24 + bytes[a & 15]) & 1023)) & 1023);
    }
  {
    int i35 = 0;
    N (194);do
    {N (193);
      i35++;
      if ((B (197, bytes[a & 15] >= '!') && B (199, bytes[a & 15] < '0')))
        {
          {
            int i36 = 0;
            N (202);
again37:
          N (201);i36++;
              y = (B (205, shared + 1 > real[shared & 3]) || B (207, x > 4)) ? (((bytes[y & 15] ^ bytes[shared & 15]) & 1023) + 1) : (bytes[b & 15] + 2);
              y = f15 (((table[x & 15] ^ z) & 1023), ((table[a & 15] * 3 + y) & 255)) & 1023;
          if (B (203, i36 < 1))
            goto again37;
          }
        }
      N (210);for (int i38 = 0; B (211, i38 < 2) && B (213, a > 38); i38++)
        {N (209);
          switch (choose39 (((b + ((bytes[a & 15] + 2 * bytes[b & 15]) % 37)) & 1023) % 13))
            {
            case 6:
            case 5:
              break;
            case 3:
              {
                if (B (218, b))
                  continue;
                z = f15 (((table[b & 15] + 2 * a) % 37), ((2 | 5) & 63)) & 1023;
              }
              break;
            case 4:
              break;
            case 7:
            default:
              {
                if ((B (222, x >= 14) && B (224, x <= 35)))
                  continue;
                if (B (226, z == 59))
                  break;
                if (B (228, y < 32))
                  continue;
              }
              ;
            }
          if (B (230, !(calls14[a & 3] (x, ((table[x & 15] + 2 * bytes[x & 15]) % 37)))))
            {
              if ((B (232, z == 7) || B (234, z == 8) || B (236, z == 26)))
                break;
              if (B (238, cell.high > 12))
                break;
              cell.low = ((x + 2 * ((b ^ table[x & 15]) & 1023)) % 37);
              cell.high = bytes[y & 15];
            }
          else
            {
              if (!(B (240, x >= 23) && B (242, x <= 31)))
                continue;
              y = shared;
            }
          shared = ((x + 2 * ((16 + 22) & 1023)) % 37);
        }
    }
  while (B (195, i35 < 4));
  }
  return calls14[y & 3] (((b | b) & 63), a);
}

int
main (void)
{N (246);
  int b = 3;
  N (248);for (int a = 0; B (249, a < 2); a++)
    {N (247);
      b = (b + f15 (a, b)) & 1023;
      b = (b + f26 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
