
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
int fuel = 4808;
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
int f56 (int, int);
int f103 (int, int);
int f112 (int, int);
int f144 (int, int);
static int choose10 (int v)
{
  N (21);
  if (v == 6) { N (22); return v; }
  if (v == 8) { N (22); return v; }
  if (v == 7) { N (23); return v; }
  if (v == 5) { N (23); return v; }
  N (23);
  return v;
}
static int choose13 (int v)
{
  N (34);
  if (v == 15) { N (35); return v; }
  if (v == 22) { N (35); return v; }
  if (v == 11) { N (36); return v; }
  if (v == 16) { N (43); return v; }
  if (v == 10) { N (44); return v; }
  N (46);
  return v;
}
static int choose14 (int v)
{
  N (47);
  if (v == -1) { N (48); return v; }
  if (v == 7) { N (48); return v; }
  if (v == 17) { N (53); return v; }
  if (v == 4) { N (53); return v; }
  N (58);
  return v;
}
static int choose19 (int v)
{
  N (100);
  if (v == 6) { N (101); return v; }
  if (v == 15) { N (112); return v; }
  N (124);
  return v;
}
static int choose32 (int v)
{
  N (170);
  if (v == 7) { N (171); return v; }
  if (v == 9) { N (176); return v; }
  if (v == 8) { N (177); return v; }
  if (v == 6) { N (180); return v; }
  if (v == 4) { N (183); return v; }
  if (v == 5) { N (184); return v; }
  N (184);
  return v;
}
static int choose18 (int v)
{
  N (96);
  if (v == 8) { N (97); return v; }
  if (v == 9) { N (97); return v; }
  if (v == 3) { N (125); return v; }
  if (v == 2) { N (125); return v; }
  if (v == 0) { N (125); return v; }
  if (v == 11) { N (158); return v; }
  if (v == 7) { N (169); return v; }
  if (v == 4) { N (197); return v; }
  if (v == 6) { N (228); return v; }
  if (v == 1) { N (228); return v; }
  if (v == 5) { N (235); return v; }
  if (v == 10) { N (235); return v; }
  N (235);
  return v;
}
static int choose2 (int v)
{
  N (1);
  if (v == 5) { N (2); return v; }
  if (v == 6) { N (59); return v; }
  if (v == 7) { N (59); return v; }
  if (v == 8) { N (59); return v; }
  N (59);
  return v;
}
static int choose48 (int v)
{
  N (268);
  if (v == 8) { N (269); return v; }
  if (v == 7) { N (304); return v; }
  if (v == 19) { N (317); return v; }
  if (v == -2) { N (320); return v; }
  if (v == 25) { N (320); return v; }
  N (329);
  return v;
}
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (350, --fuel < 0))
    return a & 7;
  switch (choose2 (((z + table[shared & 15]) & 1023) % 31))
    {
    case 5:
      {
        if (B (3, !pointers[b & 7]))
          {
            {
              static const void *const labels3[] = { &&op5, &&op6, &&op7, &&op8 };
              int pc4 = 0;
              goto *labels3[x & 3];
op5:
              z = ((table[z & 15] | table[y & 15]) & 63);
              if (B (5, ++pc4 > 4))
                goto op8;
              goto *labels3[(a + pc4) & 3];
op6:
              shared = B (7, z > 29) && B (9, x == 17);
              if (B (11, ++pc4 > 12))
                goto op8;
              goto *labels3[(y + pc4) & 3];
op7:
              x = ((((table[b & 15] ^ 0) & 1023) + b) & 1023);
              if (B (13, ++pc4 > 4))
                goto op8;
              goto *labels3[(x + pc4) & 3];
op8:;
            }
            N (16);for (int i9 = 0; B (17, i9 < (z & 15)); i9++)
              {N (15);
                if (B (19, table[i9] > 17))
                  table[i9] -= 7;
              }
            switch (choose10 (((b + table[z & 15]) & 1023) % 31))
              {
              case 6:
              case 8:
                {
                  shared = z;
                  shared = ((((table[shared & 15] | a) & 63) ^ bytes[b & 15]) & 1023);
                  table[b & 15] = ((((bytes[shared & 15] + 2 * z) % 37) + 2 * ((8 * 3 + y) & 255)) % 37) & 1023;
                }
                break;
              case 7:
              case 5:
              default:
                break;
                ;
              }
          }
        N (25);for (int i11 = 0; B (26, i11 < (shared & 15)); i11++)
          {N (24);
            y += B (28, bytes[i11] > 32) ? table[i11] & 7 : bytes[i11] & 3;
            y &= 1023;
          }
        {
          int i12 = 0;
          N (31);do
          {N (30);
            i12++;
            switch (choose13 (((z + ((shared ^ 36) & 1023)) & 1023) % 13))
              {
              case 15:
              case 22:
                break;
              case 11:
                {
                  shared = B (37, shared) ? (((15 | x) & 63) + 1) : (((table[a & 15] * 3 + bytes[x & 15]) & 255) + 2);
                  if ((B (39, x < 13)
    || B (41, x > 36)))
                    break;
                }
                break;
              case 16:
                break;
              case 10:
                break;
                ;
              }
            shared = ((((x | table[shared & 15]) & 63) * 3 + ((bytes[x & 15] + bytes[b & 15]) & 1023)) & 255);
            switch (choose14 (((x + table[z & 15]) & 1023) % 7))
              {
              case -1:
              case 7:
                {
                  x = B (49, !b) && B (51, a == 47);
                  y = ((38 + x) & 1023);
                }
                break;
              case 17:
              case 4:
                {
                  x = z;
                  z = B (54, x + 1 > real[z & 3]) || B (56, shared != 23);
                }
                break;
              default:
                {
                  table[y & 15] = ((((b ^ table[a & 15]) & 1023) + 2 * ((a | 29) & 63)) % 37) & 1023;
                }
                break;
                ;
              }
          }
        while (B (32, i12 < 0));
        }
      }
    case 6:
    case 7:
    case 8:
    default:
      {
        {
          int i15 = 0;
        N (61);  while (B (62, i15 < 1) && B (64, real[z & 3] < 39.5))
          {N (60);
            i15++;
            if (((B (66, real[x & 3] < 47.5)
    && B (68, !y))
    && (B (70, b < y) || B (72, a))))
              {
                y = B (74, (z & 3) == 2) && B (76, cell.low == 3);
                shared = b;
                if ((B (78, cell.high > 7) && B (80, x < 28)))
                  break;
              }
            {
              int i16 = 0;
            N (83);  while (B (84, i16 < 2))
              {N (82);
                i16++;
                x = (B (86, b == 49) && B (88, bytes[x & 15] == 60)) ? (((table[z & 15] ^ table[y & 15]) & 1023) + 1) : (table[shared & 15] + 2);
              }
            }
            N (91);for (int i17 = 0; B (92, i17 < (y & 15)); i17++)
              {N (90);
                x += B (94, bytes[i17] > 32) ? table[i17] & 7 : bytes[i17] & 3;
                x &= 1023;
              }
          }
        }
        switch (choose18 (((z + ((table[x & 15] * 3 + shared) & 255)) & 1023) % 7))
          {
          case 8:
          case 9:
            {
              if (B (98, y < 31))
                return y;
              switch (choose19 (((x + ((bytes[b & 15] + 2 * y) % 37)) & 1023) % 13))
                {
                case 6:
                  {
                    z = (B (102, bytes[shared & 15] == 7) || B (104, !b)) ? (((z * 3 + bytes[x & 15]) & 255) + 1) : (((table[b & 15] + 15) & 1023) + 2);
                    if (B (106, a))
                      return ((z + 2 * 27) % 37);
                    shared = B (108, x == 25) || B (110, bytes[b & 15] == 42);
                  }
                case 15:
                  {
                    if ((B (113, a == y) || B (115, b)))
                      return ((16 | y) & 63);
                    if (B (117, bytes[y & 15] == 10))
                      return ((a - x) & 127);
                    if ((B (119, a == b)
    && B (121, b + 1 > real[x & 3])))
                      return ((32 ^ bytes[y & 15]) & 1023);
                  }
                  break;
                  ;
                }
            }
            break;
          case 3:
          case 2:
          case 0:
            {
              {
                static const void *const labels20[] = { &&op22, &&op23, &&op24, &&op25 };
                int pc21 = 0;
                goto *labels20[b & 3];
op22:
                cell.low = 22;
                cell.high = a;
                if (B (126, ++pc21 > 12))
                  goto op25;
                goto *labels20[(shared + pc21) & 3];
op23:
                x = B (128, bytes[a & 15] == 21) && B (130, b);
                if (B (132, ++pc21 > 6))
                  goto op25;
                goto *labels20[(x + pc21) & 3];
op24:
                x = B (134, cell.high > 11) || B (136, y > 47);
                if (B (138, ++pc21 > 5))
                  goto op25;
                goto *labels20[(shared + pc21) & 3];
op25:;
              }
              {
                static const void *const labels26[] = { &&op28, &&op29, &&op30, &&op31 };
                int pc27 = 0;
                goto *labels26[shared & 3];
op28:
                z = ((19 ^ b) & 1023);
                if (B (140, ++pc27 > 5))
                  goto op31;
                goto *labels26[(z + pc27) & 3];
op29:
                shared = ((((bytes[a & 15] - z) & 127) | ((x ^ shared) & 1023)) & 63);
                if (B (142, ++pc27 > 11))
                  goto op31;
                goto *labels26[(shared + pc27) & 3];
op30:
                table[y & 15] = ((((bytes[a & 15] - table[x & 15]) & 127) | ((5 * 3 + 13) & 255)) & 63) & 1023;
                if (B (144, ++pc27 > 9))
                  goto op31;
                goto *labels26[(y + pc27) & 3];
op31:;
              }
              if (((B (146, b == 32) && B (148, a > 58)) && B (150, x)))
                {
                  y = ((((table[b & 15] * 3 + 12) & 255) | ((z + bytes[shared & 15]) & 1023)) & 63);
                }
              else
                {
                  if ((B (152, table[x & 15] > 16)
    || B (154, b & 16)))
                    return 33;
                  y = shared;
                  if (B (156, x))
                    return x;
                }
            }
            break;
          case 11:
            {
              if (((B (159, !shared) || B (161, a > 42)) || B (163, b == shared)))
                {
                  if (B (165, a != 42))
                    return ((table[shared & 15] * 3 + shared) & 255);
                }
              else
                {
                  z = B (167, !pointers[a & 7]) ? (((a ^ shared) & 1023) + 1) : (((bytes[z & 15] + x) & 1023) + 2);
                  x = ((((b * 3 + bytes[y & 15]) & 255) + ((shared - b) & 127)) & 1023);
                  x = ((((0 | shared) & 63) + 2 * ((a | x) & 63)) % 37);
                }
            }
            break;
          case 7:
            {
              switch (choose32 (((shared + ((22 * 3 + 34) & 255)) & 1023) % 13))
                {
                case 7:
                  {
                    x = ((x - shared) & 127);
                    shared = B (172, y <= 14) && B (174, b >= 1);
                  }
                  break;
                case 9:
                  break;
                case 8:
                  {
                    table[x & 15] = ((((x - 31) & 127) * 3 + ((table[shared & 15] ^ x) & 1023)) & 255) & 1023;
                    shared = 9;
                    if (B (178, shared < x))
                      return z;
                  }
                case 6:
                  {
                    x = ((((y + 2 * 1) % 37) - bytes[z & 15]) & 127);
                    if (B (181, x == 58))
                      return ((32 + shared) & 1023);
                    x = ((((bytes[a & 15] - a) & 127) + ((shared + 2 * x) % 37)) & 1023);
                  }
                case 4:
                  break;
                case 5:
                default:
                  {
                    if (B (185, real[y & 3] < 59.5))
                      return 18;
                    cell.low = ((bytes[a & 15] + ((y * 3 + 24) & 255)) & 1023);
                    cell.high = ((((bytes[a & 15] - 20) & 127) ^ ((bytes[a & 15] * 3 + x) & 255)) & 1023);
                  }
                  break;
                  ;
                }
              if (B (187, (y & 3) == 0))
                {
                  if ((B (189, y >= 1) && B (191, y <= 4)))
                    return ((bytes[b & 15] - 4) & 127);
                  cell.low = ((shared * 3 + ((10 | a) & 63)) & 255);
                  cell.high = ((((shared | y) & 63) + 2 * a) % 37);
                  z = B (193, y > 30) || B (195, real[b & 3] < 39.5);
                }
            }
          case 4:
            {
              if ((!(B (198, shared != 24) && B (200, shared != 25)) && (B (202, bytes[y & 15] >= '!') && B (204, bytes[y & 15] < '0'))))
                {
                  z = B (206, b & 4) && B (208, bytes[a & 15] == 4);
                  if ((B (210, shared < 4) || B (212, shared > 17)))
                    return ((table[b & 15] | 33) & 63);
                  y = B (214, b + 1 > real[y & 3]) ? (((bytes[shared & 15] + 30) & 1023) + 1) : (((y | bytes[a & 15]) & 63) + 2);
                }
              N (217);for (int i33 = 0; B (218, i33 < 5); i33++)
                {N (216);
                  if (!(B (220, shared != 7) && B (222, shared != 8)))
                    break;
                  if (!(B (224, x < 10) || B (226, x > 32)))
                    break;
                  table[y & 15] = ((18 ^ ((a + 2 * table[shared & 15]) % 37)) & 1023) & 1023;
                }
            }
            break;
          case 6:
          case 1:
            {
              {
                static const void *const labels34[] = { &&op36, &&op37, &&op38, &&op39 };
                int pc35 = 0;
                goto *labels34[z & 3];
op36:
                y = ((((shared + 2 * bytes[shared & 15]) % 37) * 3 + ((table[z & 15] + 37) & 1023)) & 255);
                if (B (229, ++pc35 > 11))
                  goto op39;
                goto *labels34[(shared + pc35) & 3];
op37:
                z = ((((a - bytes[x & 15]) & 127) ^ ((table[y & 15] * 3 + table[x & 15]) & 255)) & 1023);
                if (B (231, ++pc35 > 9))
                  goto op39;
                goto *labels34[(b + pc35) & 3];
op38:
                y = shared;
                if (B (233, ++pc35 > 4))
                  goto op39;
                goto *labels34[(a + pc35) & 3];
op39:;
              }
            }
            break;
          case 5:
          case 10:
          default:
            {
              N (237);for (int i40 = 0; B (238, i40 < 5); i40++)
                {N (236);
                  z = ((((table[a & 15] - x) & 127) + 2 * 6) % 37);
                  shared = B (240, a != 15) ? (((a + z) & 1023) + 1) : (((11 | bytes[a & 15]) & 63) + 2);
                }
            }
            break;
            ;
          }
        {
          static const void *const labels41[] = { &&op43, &&op44, &&op45, &&op46 };
          int pc42 = 0;
          goto *labels41[z & 3];
op43:
          x = B (242, z + 1 > real[y & 3]) ? (((table[z & 15] | bytes[y & 15]) & 63) + 1) : (table[z & 15] + 2);
          if (B (244, ++pc42 > 3))
            goto op46;
          goto *labels41[(y + pc42) & 3];
op44:
          y = B (246, z > 1) && B (248, a == b);
          if (B (250, ++pc42 > 5))
            goto op46;
          goto *labels41[(y + pc42) & 3];
op45:
          shared = B (252, y > 12) || B (254, a == 43);
          if (B (256, ++pc42 > 8))
            goto op46;
          goto *labels41[(z + pc42) & 3];
op46:;
        }
      }
      break;
      ;
    }
  x = B (258, pointers[y & 7]) && B (260, cell.low == 4);
  N (263);for (int i47 = 0;; i47++)
    {N (262);
      if (B (266, i47 >= 6))
        break;
      switch (choose48 (((b + ((z ^ bytes[b & 15]) & 1023)) & 1023) % 13))
        {
        case 8:
          {
            N (271);for (int i49 = 0; B (272, i49 < 2) && B (274, bytes[shared & 15] == 11); i49++)
              {N (270);
                if ((B (276, y == 1) || B (278, y == 2) || B (280, y == 26)))
                  break;
                x = B (282, shared == y) ? (((bytes[y & 15] + 2 * table[b & 15]) % 37) + 1) : (((z * 3 + bytes[x & 15]) & 255) + 2);
                if (B (284, z))
                  continue;
              }
            {
              int i50 = 0;
            N (287);  while (B (288, i50 < 1))
              {N (286);
                i50++;
                if ((B (290, shared) && B (292, x >= 34)))
                  continue;
              }
            }
            if (B (294, cell.high > 7))
              {
                table[a & 15] = ((((a * 3 + bytes[b & 15]) & 255) | ((bytes[y & 15] + 2 * x) % 37)) & 63) & 1023;
                if (B (296, pointers[a & 7]))
                  continue;
              }
            else
              {
                if (B (298, pointers[x & 7]))
                  return ((b + 2 * bytes[shared & 15]) % 37);
                if ((B (300, (shared & 3) == 0) || B (302, real[z & 3] < 22.5)))
                  return bytes[x & 15];
              }
          }
          break;
        case 7:
          {
            z = 18;
            N (306);for (int i51 = 0;; i51++)
              {N (305);
                if (B (309, i51 >= 7))
                  break;
                x = B (311, !(z == y)) ? (((table[y & 15] + 2 * 5) % 37) + 1) : (((table[z & 15] + bytes[a & 15]) & 1023) + 2);
                z = ((((z + 2 * y) % 37) | table[a & 15]) & 63);
                if ((B (313, cell.high > 2) && B (315, shared >= 45)))
                  return ((6 + table[x & 15]) & 1023);
              }
          }
          break;
        case 19:
          {
            if (B (318, z == 14))
              continue;
          }
          break;
        case -2:
        case 25:
          {
            {
              int i52 = 0;
              N (322);
again53:
            N (321);i52++;
                shared = y;
                shared = B (325, a < 58) && B (327, b + 1 > real[shared & 3]);
            if (B (323, i52 < 0))
              goto again53;
            }
          }
          break;
        default:
          {
            if (B (330, real[x & 3] < 28.5))
              break;
          }
          ;
        }
      cell.low = ((((3 | table[b & 15]) & 63) + ((b + 15) & 1023)) & 1023);
      cell.high = ((((table[shared & 15] ^ y) & 1023) - ((shared + shared) & 1023)) & 127);
      if (B (332, z == 31))
        {
          {
            int i54 = 0;
            N (335);
again55:
          N (334);i54++;
              if ((B (340, y != 2) && B (342, y != 3)))
                return z;
          if (B (336, i54 < 8) && B (338, shared + 1 > real[a & 3]))
            goto again55;
          }
          z = ((((y | 24) & 63) * 3 + ((35 ^ 19) & 1023)) & 255);
          if (B (344, z != 39))
            {
              cell.low = ((((table[z & 15] | b) & 63) + 2 * bytes[b & 15]) % 37);
              cell.high = ((((shared | table[b & 15]) & 63) + 2 * ((bytes[y & 15] - 2) & 127)) % 37);
            }
          else
            {
              x = B (346, a & 8) && B (348, cell.low == 0);
            }
        }
    }
  return ((table[shared & 15] - table[b & 15]) & 127);
}

static int choose58 (int v)
{
  N (357);
  if (v == 3) { N (358); return v; }
  if (v == 6) { N (359); return v; }
  N (359);
  return v;
}
static int choose59 (int v)
{
  N (366);
  if (v == 16) { N (367); return v; }
  if (v == 4) { N (376); return v; }
  if (v == 27) { N (387); return v; }
  if (v == 3) { N (394); return v; }
  if (v == 8) { N (399); return v; }
  N (399);
  return v;
}
static int choose72 (int v)
{
  N (484);
  if (v == 0) { N (485); return v; }
  if (v == 7) { N (485); return v; }
  if (v == 5) { N (486); return v; }
  if (v == 8) { N (486); return v; }
  if (v == 6) { N (486); return v; }
  if (v == 3) { N (486); return v; }
  if (v == 4) { N (493); return v; }
  if (v == 1) { N (498); return v; }
  if (v == 2) { N (498); return v; }
  N (498);
  return v;
}
static int choose62 (int v)
{
  N (418);
  if (v == 10) { N (419); return v; }
  if (v == 7) { N (434); return v; }
  if (v == 9) { N (439); return v; }
  if (v == 5) { N (462); return v; }
  if (v == 6) { N (462); return v; }
  if (v == 8) { N (462); return v; }
  N (469);
  return v;
}
static int choose80 (int v)
{
  N (513);
  if (v == 2) { N (514); return v; }
  if (v == 5) { N (515); return v; }
  if (v == 3) { N (518); return v; }
  if (v == 0) { N (523); return v; }
  if (v == 7) { N (524); return v; }
  if (v == 6) { N (531); return v; }
  if (v == 1) { N (540); return v; }
  if (v == 4) { N (541); return v; }
  if (v == 8) { N (542); return v; }
  N (543);
  return v;
}
static int choose79 (int v)
{
  N (511);
  if (v == 1) { N (512); return v; }
  if (v == 19) { N (512); return v; }
  N (512);
  return v;
}
static int choose85 (int v)
{
  N (572);
  if (v == 23) { N (573); return v; }
  if (v == -2) { N (573); return v; }
  if (v == 29) { N (574); return v; }
  if (v == 27) { N (574); return v; }
  if (v == 26) { N (575); return v; }
  if (v == 9) { N (582); return v; }
  if (v == 18) { N (582); return v; }
  N (583);
  return v;
}
static int choose88 (int v)
{
  N (604);
  if (v == 0) { N (605); return v; }
  if (v == 1) { N (610); return v; }
  if (v == -1) { N (611); return v; }
  if (v == 4) { N (616); return v; }
  if (v == 7) { N (617); return v; }
  if (v == 6) { N (617); return v; }
  if (v == 2) { N (624); return v; }
  if (v == 5) { N (631); return v; }
  if (v == 3) { N (631); return v; }
  N (624);
  return v;
}
static int choose57 (int v)
{
  N (353);
  if (v == -1) { N (354); return v; }
  if (v == 4) { N (509); return v; }
  if (v == 7) { N (510); return v; }
  if (v == 5) { N (592); return v; }
  if (v == 3) { N (592); return v; }
  if (v == 6) { N (593); return v; }
  if (v == 0) { N (642); return v; }
  if (v == 2) { N (691); return v; }
  if (v == 1) { N (691); return v; }
  N (691);
  return v;
}
static int choose94 (int v)
{
  N (706);
  if (v == 16) { N (707); return v; }
  if (v == 21) { N (716); return v; }
  if (v == 25) { N (719); return v; }
  if (v == 23) { N (720); return v; }
  N (721);
  return v;
}
__attribute__ ((noinline)) int
f56 (int a, int b)
{N (352);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (760, --fuel < 0))
    return a & 7;
  switch (choose57 (((b + ((table[a & 15] * 3 + table[y & 15]) & 255)) & 1023) % 7))
    {
    case -1:
      {
        if (B (355, z != 16))
          {
            switch (choose58 (((shared + x) & 1023) % 7))
              {
              case 3:
                break;
              case 6:
              default:
                {
                  if (!(B (360, shared == 15) || B (362, shared == 16)
    || B (364, shared == 17)))
                    return ((34 ^ bytes[x & 15]) & 1023);
                }
                break;
                ;
              }
            switch (choose59 (((x + ((12 | a) & 63)) & 1023) % 13))
              {
              case 16:
                {
                  shared = ((((12 - bytes[z & 15]) & 127) * 3 + ((z * 3 + 15) & 255)) & 255);
                  if ((B (368, bytes[z & 15] >= '!') && B (370, bytes[z & 15] < '0')))
                    return ((y * 3 + z) & 255);
                  if ((B (372, cell.high > 4) && B (374, b <= 5)))
                    return f1 (((table[y & 15] - x) & 127), ((table[x & 15] - 35) & 127));
                }
                break;
              case 4:
                {
                  z = !(B (377, x == 28) || B (379, x == 29) || B (381, x == 53)) ? (13 + 1) : (bytes[shared & 15] + 2);
                  if ((B (383, shared & 1)
    || B (385, z == 43)))
                    return f1 (((table[a & 15] - table[a & 15]) & 127), ((table[a & 15] | table[x & 15]) & 63));
                }
              case 27:
                {
                  if (B (388, b + 1 > real[x & 3]))
                    return table[a & 15];
                  z = table[x & 15];
                  if ((B (390, y < x)
    || B (392, f1 (a, 8))))
                    return ((bytes[z & 15] - a) & 127);
                }
                break;
              case 3:
                {
                  if ((B (395, shared == 30) || B (397, a + 1 > real[y & 3])))
                    return ((table[y & 15] + 2 * shared) % 37);
                }
                break;
              case 8:
              default:
                {
                  y = B (400, pointers[b & 7]) ? (((a | bytes[z & 15]) & 63) + 1) : (((a - bytes[b & 15]) & 127) + 2);
                  y = (B (402, table[b & 15] > 34) || B (404, z <= 45)) ? (((6 * 3 + b) & 255) + 1) : (((bytes[b & 15] + 28) & 1023) + 2);
                  if (B (406, a < 40))
                    return f1 (((16 - shared) & 127), shared);
                }
                break;
                ;
              }
          }
        else
          {
            if (B (408, cell.low == 4))
              return 32;
            if ((B (410, y) && B (412, x)))
              return ((shared - table[a & 15]) & 127);
            {
              int i60 = 0;
              N (415);
again61:
            N (414);i60++;
                z = ((y + ((shared ^ a) & 1023)) & 1023);
                y = 3;
                x = ((x ^ ((b - z) & 127)) & 1023);
            if (B (416, i60 < 6))
              goto again61;
            }
          }
        switch (choose62 (((shared + ((table[x & 15] * 3 + x) & 255)) & 1023) % 31))
          {
          case 10:
            {
              if (B (420, a == 3))
                {
                  if (B (422, b == x))
                    return ((bytes[a & 15] + table[a & 15]) & 1023);
                  shared = ((((table[x & 15] - bytes[shared & 15]) & 127) + 2 * ((shared + 23) & 1023)) % 37);
                }
              else
                {
                  if ((B (424, a >= 21) && B (426, a <= 31)))
                    return ((29 + 2 * b) % 37);
                  y = f1 (b, ((a + 2 * shared) % 37)) & 1023;
                  if ((B (428, b == 28) || B (430, b == 29)
    || B (432, b == 45)))
                    return ((b ^ y) & 1023);
                }
            }
            break;
          case 7:
            {
              if ((B (435, shared < x) || B (437, f1 (a, ((15 + 34) & 1023)) > 57)))
                return ((shared ^ table[shared & 15]) & 1023);
            }
            break;
          case 9:
            {
              if ((B (440, x == 17) && B (442, z <= 1)))
                {
                  z = f1 (((table[z & 15] * 3 + table[y & 15]) & 255), ((x * 3 + a) & 255)) & 1023;
                }
              {
                int i63 = 0;
              N (445);  while (B (446, i63 < 0)
    && B (448, f1 (b, bytes[x & 15])))
                {N (444);
                  i63++;
                  y = f1 (((bytes[z & 15] ^ a) & 1023), ((bytes[x & 15] ^ table[z & 15]) & 1023)) & 1023;
                  x = !(B (450, shared != 1)
    && B (452, shared != 2)) ? (((34 + 2 * shared) % 37) + 1) : (((29 - z) & 127) + 2);
                  x = B (454, x + 1 > real[z & 3]) ? (shared + 1) : (((shared | 6) & 63) + 2);
                }
              }
              {
                static const void *const labels64[] = { &&op66, &&op67, &&op68, &&op69 };
                int pc65 = 0;
                goto *labels64[z & 3];
op66:
                y = ((((bytes[x & 15] + 2 * table[x & 15]) % 37) - bytes[shared & 15]) & 127);
                if (B (456, ++pc65 > 7))
                  goto op69;
                goto *labels64[(z + pc65) & 3];
op67:
                z = 3;
                if (B (458, ++pc65 > 7))
                  goto op69;
                goto *labels64[(b + pc65) & 3];
op68:
                table[a & 15] = a & 1023;
                if (B (460, ++pc65 > 12))
                  goto op69;
                goto *labels64[(b + pc65) & 3];
op69:;
              }
            }
          case 5:
          case 6:
          case 8:
            {
              N (464);for (int i70 = 0; B (465, i70 < 2); i70++)
                {N (463);
                  x = bytes[z & 15];
                  y = B (467, cell.low == 1) ? (((31 - bytes[z & 15]) & 127) + 1) : (x + 2);
                }
            }
            break;
          default:
            {
              {
                int i71 = 0;
                N (471);do
                {N (470);
                  i71++;
                  if (B (474, cell.low == 5))
                    return table[a & 15];
                  if (B (476, (x & 3) == 1))
                    break;
                  shared = (B (478, cell.low == 3) || B (480, real[shared & 3] < 3.5)) ? (24 + 1) : (((y - x) & 127) + 2);
                }
              while (B (472, i71 < 9));
              }
              if (B (482, (z & 3) == 3))
                return ((33 ^ 23) & 1023);
              switch (choose72 (((x + ((table[a & 15] + bytes[z & 15]) & 1023)) & 1023) % 31))
                {
                case 0:
                case 7:
                  break;
                case 5:
                case 8:
                case 6:
                case 3:
                  {
                    z = ((b - ((table[y & 15] + 2 * 4) % 37)) & 127);
                    if (B (487, y + 1 > real[y & 3]))
                      return table[x & 15];
                    x = B (489, a & 8) || B (491, cell.low == 4);
                  }
                  break;
                case 4:
                  {
                    if (B (494, cell.high > 11))
                      return ((bytes[a & 15] - 1) & 127);
                    if (B (496, z + 1 > real[x & 3]))
                      return table[y & 15];
                    y = ((((bytes[a & 15] - bytes[b & 15]) & 127) - ((bytes[x & 15] ^ table[b & 15]) & 1023)) & 127);
                  }
                  break;
                case 1:
                case 2:
                default:
                  {
                    z = ((((z | 31) & 63) * 3 + z) & 255);
                  }
                  break;
                  ;
                }
            }
            break;
            ;
          }
        {
          static const void *const labels73[] = { &&op75, &&op76, &&op77, &&op78 };
          int pc74 = 0;
          goto *labels73[x & 3];
op75:
          cell.low = ((((a * 3 + x) & 255) + 2 * ((6 + 2 * z) % 37)) % 37);
          cell.high = ((15 ^ y) & 1023);
          if (B (499, ++pc74 > 7))
            goto op78;
          goto *labels73[(b + pc74) & 3];
op76:
          z = B (501, shared >= 32) && B (503, bytes[x & 15] == 56);
          if (B (505, ++pc74 > 7))
            goto op78;
          goto *labels73[(z + pc74) & 3];
op77:
          y = f1 (((b + table[a & 15]) & 1023), ((12 ^ b) & 1023)) & 1023;
          if (B (507, ++pc74 > 8))
            goto op78;
          goto *labels73[(x + pc74) & 3];
op78:;
        }
      }
      break;
    case 4:
      break;
    case 7:
      {
        switch (choose79 (((z + ((table[y & 15] * 3 + table[a & 15]) & 255)) & 1023) % 7))
          {
          case 1:
          case 19:
          default:
            {
              switch (choose80 (((x + table[a & 15]) & 1023) % 31))
                {
                case 2:
                  {
                    z = ((((36 | b) & 63) * 3 + ((z + 2 * table[b & 15]) % 37)) & 255);
                    x = ((((8 ^ bytes[a & 15]) & 1023) ^ ((y * 3 + 35) & 255)) & 1023);
                  }
                  break;
                case 5:
                  {
                    shared = B (516, a >= 53) ? (((a + y) & 1023) + 1) : (((shared + 2 * 27) % 37) + 2);
                  }
                case 3:
                  {
                    if ((B (519, shared >= 2) && B (521, shared <= 27)))
                      return ((18 | 25) & 63);
                    x = f1 (((a + shared) & 1023), ((a + 2 * 4) % 37)) & 1023;
                  }
                case 0:
                  break;
                case 7:
                  {
                    if (B (525, !b))
                      return x;
                    shared = f1 (((bytes[a & 15] + 2 * 5) % 37), ((x | bytes[a & 15]) & 63)) & 1023;
                    if ((B (527, a == 33) || B (529, shared <= 5)))
                      return f1 (((table[x & 15] + b) & 1023), ((z - table[y & 15]) & 127));
                  }
                  break;
                case 6:
                  {
                    if ((B (532, b == 0)
    && B (534, z == 0)))
                      return ((bytes[z & 15] ^ a) & 1023);
                    if ((B (536, f1 (((bytes[z & 15] - table[shared & 15]) & 127), ((table[b & 15] + table[y & 15]) & 1023)) > 5) && B (538, f1 (((bytes[b & 15] - z) & 127), shared))))
                      return ((shared + 2 * bytes[shared & 15]) % 37);
                  }
                case 1:
                  {
                    table[z & 15] = table[shared & 15] & 1023;
                  }
                  break;
                case 4:
                  break;
                case 8:
                  break;
                default:
                  {
                    if (B (544, x + 1 > real[a & 3]))
                      return f1 (((b + 2 * 25) % 37), ((z - bytes[a & 15]) & 127));
                    z = bytes[shared & 15];
                  }
                  break;
                  ;
                }
              {
                int i81 = 0;
                N (547);
again82:
              N (546);i81++;
                  x = (B (552, a > 5) || B (554, pointers[x & 7])) ? (((shared - table[y & 15]) & 127) + 1) : (((0 + bytes[x & 15]) & 1023) + 2);
              if (B (548, i81 < 9) && B (550, shared))
                goto again82;
              }
              N (557);for (int i83 = 0; B (558, i83 < 1); i83++)
                {N (556);
                  if ((B (560, !pointers[b & 7]) || B (562, y + 1 > real[x & 3])))
                    continue;
                  y = B (564, x != 10) ? (((table[x & 15] + 2 * b) % 37) + 1) : (((shared * 3 + bytes[b & 15]) & 255) + 2);
                }
            }
            break;
            ;
          }
        N (567);for (int i84 = 0;; i84++)
          {N (566);
            if (B (570, i84 >= 0))
              break;
            switch (choose85 (((x + ((table[z & 15] * 3 + bytes[shared & 15]) & 255)) & 1023) % 13))
              {
              case 23:
              case -2:
                {
                  y = 37;
                  shared = ((((bytes[z & 15] * 3 + table[y & 15]) & 255) - ((3 | table[y & 15]) & 63)) & 127);
                  shared = f1 (((a ^ x) & 1023), ((table[y & 15] - x) & 127)) & 1023;
                }
                break;
              case 29:
              case 27:
                {
                  table[x & 15] = ((((z ^ table[a & 15]) & 1023) + ((table[x & 15] - table[shared & 15]) & 127)) & 1023) & 1023;
                }
                break;
              case 26:
                {
                  z = table[x & 15];
                  y = B (576, real[z & 3] < 29.5) && B (578, x == b);
                  if (B (580, f1 (((5 + 2 * shared) % 37), ((5 | 22) & 63)) > 53))
                    continue;
                }
                break;
              case 9:
              case 18:
                break;
              default:
                {
                  z = f1 (a, ((table[y & 15] ^ 33) & 1023)) & 1023;
                }
                ;
              }
            N (585);for (int i86 = 0; B (586, i86 < 16); i86++)
              {N (584);
                table[i86] = 0;
              }
            if ((B (588, x == z)
    && B (590, cell.low == 1)))
              return ((table[b & 15] ^ z) & 1023);
          }
      }
    case 5:
    case 3:
      {
        x = ((table[shared & 15] | ((b * 3 + b) & 255)) & 63);
        z = bytes[b & 15];
      }
    case 6:
      {
        N (595);for (int i87 = 0;; i87++)
          {N (594);
            if (B (598, i87 >= 4))
              break;
            x = (B (600, !pointers[shared & 7]) && B (602, pointers[a & 7])) ? (((37 - bytes[z & 15]) & 127) + 1) : (table[shared & 15] + 2);
            switch (choose88 (((x + bytes[b & 15]) & 1023) % 31))
              {
              case 0:
                {
                  cell.low = table[y & 15];
                  cell.high = z;
                  if ((B (606, f1 (y, ((0 ^ table[shared & 15]) & 1023)) > 59) || B (608, table[b & 15] > 1)))
                    break;
                  shared = ((shared - ((table[shared & 15] + z) & 1023)) & 127);
                }
                break;
              case 1:
                {
                  shared = ((((30 - table[shared & 15]) & 127) - ((table[y & 15] ^ bytes[y & 15]) & 1023)) & 127);
                }
                break;
              case -1:
                {
                  if ((B (612, y != 4) && B (614, y != 5)))
                    return f1 (((b | y) & 63), ((table[shared & 15] + 26) & 1023));
                }
              case 4:
                {
                  z = ((((27 + table[y & 15]) & 1023) + 2 * 15) % 37);
                }
                break;
              case 7:
              case 6:
                {
                  if (B (618, f1 (((9 + z) & 1023), 39) > 23))
                    return ((bytes[a & 15] - b) & 127);
                  if ((B (620, f1 (((table[shared & 15] * 3 + 31) & 255), ((table[a & 15] * 3 + z) & 255)) > 33) && B (622, x >= 20)))
                    break;
                }
                break;
              case 2:
              default:
                {
                  if ((B (625, cell.low == 1) && B (627, !pointers[z & 7])))
                    continue;
                  shared = B (629, bytes[x & 15] == 5) ? (table[shared & 15] + 1) : (bytes[b & 15] + 2);
                }
              case 5:
              case 3:
                {
                  if ((B (632, shared >= 14) && B (634, shared <= 43)))
                    continue;
                  if ((B (636, b == 0) && B (638, a == 0)))
                    return f1 (((shared - y) & 127), ((a | 16) & 63));
                }
                break;
                ;
              }
          }
        if (B (640, y < 6))
          return f1 (33, ((table[x & 15] + bytes[y & 15]) & 1023));
      }
      break;
    case 0:
      {
        N (644);for (int i89 = 0; B (645, i89 < (shared & 15)); i89++)
          {N (643);
            y += B (647, bytes[i89] > 32) ? table[i89] & 7 : bytes[i89] & 3;
            y &= 1023;
          }
        {
          int i90 = 0;
        N (650);  while (B (651, i90 < 9))
          {N (649);
            i90++;
            {
              int i91 = 0;
              N (654);do
              {N (653);
                i91++;
                if ((B (657, cell.low == 3) || B (659, !shared)))
                  break;
                y = table[x & 15];
                cell.low = a;
                cell.high = ((8 * 3 + ((3 ^ table[b & 15]) & 1023)) & 255);
              }
            while (B (655, i91 < 3));
            }
          }
        }
        if (!(B (661, shared != 14)
    && B (663, shared != 15)))
          {
            if (B (665, z == x))
              return f1 (((z + 2 * z) % 37), bytes[x & 15]);
            if (B (667, z <= 41))
              return z;
            N (670);for (int i92 = 0;; i92++)
              {N (669);
                if (B (675, i92 >= 1))
                  break;
                if (B (677, z != 4))
                  continue;
              }
          }
        else
          {
            table[a & 15] = table[z & 15] & 1023;
            if (((B (679, f1 (19, ((bytes[b & 15] * 3 + bytes[y & 15]) & 255)) > 58) || B (681, !pointers[a & 7])) || (B (683, y == 40) && B (685, f1 (((y ^ table[z & 15]) & 1023), table[y & 15])))))
              {
                if (B (687, z < 22))
                  return f1 (((x - x) & 127), ((x - table[x & 15]) & 127));
              }
            else
              {
                if (B (689, (z & 3) == 2))
                  return f1 (((table[z & 15] - bytes[x & 15]) & 127), ((bytes[b & 15] - x) & 127));
                shared = z;
              }
          }
      }
      break;
    case 2:
    case 1:
    default:
      break;
      ;
    }
  if (B (692, z > 38))
    {
      if ((B (694, x <= 7)
    || B (696, y <= 26)))
        {
          N (699);for (int i93 = 0; B (700, i93 < 0) && B (702, pointers[shared & 7]); i93++)
            {N (698);
              x = B (704, f1 (b, ((26 + 2 * table[y & 15]) % 37)) > 17) ? (((bytes[shared & 15] * 3 + a) & 255) + 1) : (((table[b & 15] + 2 * bytes[a & 15]) % 37) + 2);
              z = ((x | ((33 + 2 * bytes[b & 15]) % 37)) & 63);
            }
          switch (choose94 (((y + ((table[y & 15] * 3 + table[shared & 15]) & 255)) & 1023) % 31))
            {
            case 16:
              {
                x = B (708, z != 17) && B (710, bytes[y & 15] == 51);
                if ((B (712, !x) || B (714, a > 52)))
                  return f1 (((bytes[x & 15] ^ bytes[b & 15]) & 1023), x);
                x = ((((bytes[shared & 15] * 3 + 24) & 255) ^ ((33 + 2) & 1023)) & 1023);
              }
              break;
            case 21:
              {
                if (B (717, real[b & 3] < 12.5))
                  return a;
                x = f1 (((shared | b) & 63), ((bytes[x & 15] | x) & 63)) & 1023;
              }
              break;
            case 25:
              {
                table[z & 15] = ((((b ^ 38) & 1023) + x) & 1023) & 1023;
                x = ((y ^ ((table[y & 15] + 8) & 1023)) & 1023);
              }
            case 23:
              {
                shared = ((((table[b & 15] + 16) & 1023) + 2 * ((bytes[z & 15] + 2 * x) % 37)) % 37);
                shared = bytes[b & 15];
                cell.low = ((((34 | bytes[a & 15]) & 63) ^ ((shared ^ shared) & 1023)) & 1023);
                cell.high = ((((table[shared & 15] * 3 + table[shared & 15]) & 255) + 2 * x) % 37);
              }
            default:
              break;
              ;
            }
        }
      if (B (722, !y))
        {
          N (725);for (int i95 = 0; B (726, i95 < 16); i95++)
            {N (724);
              if (B (728, bytes[i95] == 41))
                break;
              bytes[i95] = (bytes[i95] + 1) & 63;
            }
          N (731);for (int i96 = 0;; i96++)
            {N (730);
              if (B (736, i96 >= 0))
                break;
              y = B (738, real[y & 3] < 7.5) && B (740, shared == x);
            }
        }
      else
        {
          if (B (742, z <= 55))
            return bytes[a & 15];
          {
            static const void *const labels97[] = { &&op99, &&op100, &&op101, &&op102 };
            int pc98 = 0;
            goto *labels97[y & 3];
op99:
            y = B (744, a >= 59) || B (746, b >= 16);
            if (B (748, ++pc98 > 7))
              goto op102;
            goto *labels97[(z + pc98) & 3];
op100:
            table[shared & 15] = ((((table[shared & 15] + 2 * table[z & 15]) % 37) + 2 * bytes[b & 15]) % 37) & 1023;
            if (B (750, ++pc98 > 4))
              goto op102;
            goto *labels97[(y + pc98) & 3];
op101:
            z = B (752, x + 1 > real[z & 3]) || B (754, shared < a);
            if (B (756, ++pc98 > 6))
              goto op102;
            goto *labels97[(a + pc98) & 3];
op102:;
          }
          y = f1 (x, y) & 1023;
        }
    }
  return B (758, fuel <= 0) ? a : f56 (a + 1, b);
}

static int choose105 (int v)
{
  N (767);
  if (v == 5) { N (768); return v; }
  if (v == 11) { N (769); return v; }
  if (v == 27) { N (769); return v; }
  if (v == 26) { N (769); return v; }
  if (v == 15) { N (770); return v; }
  if (v == 29) { N (775); return v; }
  if (v == 23) { N (782); return v; }
  if (v == 14) { N (782); return v; }
  N (782);
  return v;
}
static int choose104 (int v)
{
  N (765);
  if (v == -1) { N (766); return v; }
  if (v == 22) { N (809); return v; }
  if (v == -2) { N (809); return v; }
  if (v == 24) { N (818); return v; }
  if (v == 3) { N (825); return v; }
  N (766);
  return v;
}
__attribute__ ((noinline)) int
f103 (int a, int b)
{N (762);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (854, --fuel < 0))
    return a & 7;
  if (B (763, b >= 27))
    {
      switch (choose104 (((z + ((bytes[shared & 15] + table[a & 15]) & 1023)) & 1023) % 7))
        {
        case -1:
        default:
          {
            switch (choose105 (((shared + ((shared + x) & 1023)) & 1023) % 31))
              {
              case 5:
                {
                  y = ((((table[z & 15] ^ 0) & 1023) ^ ((y * 3 + bytes[a & 15]) & 255)) & 1023);
                  table[z & 15] = ((((shared - bytes[z & 15]) & 127) * 3 + 5) & 255) & 1023;
                  shared = f56 (((bytes[a & 15] + 2 * 25) % 37), ((a + 2 * b) % 37)) & 1023;
                }
                break;
              case 11:
              case 27:
              case 26:
                break;
              case 15:
                {
                  x = ((((shared | 19) & 63) + ((table[y & 15] ^ x) & 1023)) & 1023);
                  y = (B (771, cell.low == 3) && B (773, cell.high > 13)) ? (((bytes[y & 15] | table[shared & 15]) & 63) + 1) : (a + 2);
                }
                break;
              case 29:
                {
                  if (B (776, z == shared))
                    return ((table[z & 15] | table[y & 15]) & 63);
                  z = ((((b + table[z & 15]) & 1023) | ((y * 3 + table[b & 15]) & 255)) & 63);
                  if ((B (778, f1 (((table[x & 15] - table[z & 15]) & 127), ((bytes[x & 15] + 2 * table[x & 15]) % 37))) || B (780, shared & 1)))
                    return ((table[y & 15] * 3 + 3) & 255);
                }
                break;
              case 23:
              case 14:
              default:
                {
                  if (B (783, table[z & 15] > 46))
                    return ((a + a) & 1023);
                  y = ((a + 2 * ((x | table[z & 15]) & 63)) % 37);
                  if (!(B (785, bytes[a & 15] >= '!') && B (787, bytes[a & 15] < '0')))
                    return ((18 ^ table[x & 15]) & 1023);
                }
                ;
              }
            if ((!(B (789, bytes[a & 15] >= '!') && B (791, bytes[a & 15] < '0')) && (B (793, f56 (((z ^ 32) & 1023), x) > 43) && B (795, cell.high > 5))))
              {
                x = ((((x | bytes[a & 15]) & 63) + ((z | a) & 63)) & 1023);
                if ((B (797, cell.high > 1) && B (799, bytes[x & 15] == 40)))
                  return table[z & 15];
              }
            else
              {
                y = (B (801, y == 0)
    && B (803, x == 0)) ? (((table[shared & 15] | table[a & 15]) & 63) + 1) : (((20 + 2 * x) % 37) + 2);
                y = 11;
                z = ((((bytes[b & 15] | bytes[y & 15]) & 63) ^ ((24 | 30) & 63)) & 1023);
              }
            if ((B (805, real[b & 3] < 53.5) || B (807, shared + 1 > real[b & 3])))
              return ((27 + 2 * 7) % 37);
          }
          break;
        case 22:
        case -2:
          {
            {
              int i106 = 0;
              N (811);do
              {N (810);
                i106++;
                table[z & 15] = ((((38 ^ z) & 1023) - ((x + a) & 1023)) & 127) & 1023;
              }
            while (B (812, i106 < 8));
            }
            if (B (814, cell.high > 1))
              {
                table[x & 15] = y & 1023;
              }
            else
              {
                x = ((((b * 3 + bytes[a & 15]) & 255) ^ z) & 1023);
                if (B (816, !pointers[b & 7]))
                  return ((table[shared & 15] | bytes[z & 15]) & 63);
                shared = table[y & 15];
              }
          }
          break;
        case 24:
          {
            N (820);for (int i107 = 0; B (821, i107 < 4); i107++)
              {N (819);
                if (B (823, f1 (((y + 2 * shared) % 37), ((table[shared & 15] + 2 * 5) % 37)) > 60))
                  break;
              }
          }
          break;
        case 3:
          break;
          ;
        }
    }
  else
    {
      N (827);for (int i108 = 0; B (828, i108 < (y & 15)); i108++)
        {N (826);
          if (B (830, table[i108] > 17))
            table[i108] -= 7;
        }
      {
        int i109 = 0;
        N (833);
again110:
      N (832);i109++;
          if ((B (838, bytes[z & 15] >= '!')
    && B (840, bytes[z & 15] < '0')))
            {
              x = f1 (((z ^ 36) & 1023), ((table[z & 15] | a) & 63)) & 1023;
              if ((B (842, x) || B (844, table[z & 15] > 42)))
                return bytes[a & 15];
              shared = f1 (((table[a & 15] ^ bytes[z & 15]) & 1023), ((b + shared) & 1023)) & 1023;
            }
          else
            {
              y = 32;
            }
          N (847);for (int i111 = 0; B (848, i111 < 8); i111++)
            {N (846);
              if (B (850, !(b & 1)))
                continue;
              shared = B (852, x == 7) ? (bytes[x & 15] + 1) : (((shared | table[b & 15]) & 63) + 2);
            }
      if (B (834, i109 < 6) && B (836, y + 1 > real[y & 3]))
        goto again110;
      }
    }
  return f56 (((bytes[a & 15] ^ a) & 1023), ((39 ^ bytes[x & 15]) & 1023));
}

static int choose120 (int v)
{
  N (898);
  if (v == 5) { N (899); return v; }
  if (v == 6) { N (899); return v; }
  N (899);
  return v;
}
static int choose116 (int v)
{
  N (879);
  if (v == 26) { N (880); return v; }
  if (v == 8) { N (885); return v; }
  if (v == 16) { N (900); return v; }
  if (v == 19) { N (905); return v; }
  if (v == 15) { N (905); return v; }
  if (v == 3) { N (905); return v; }
  if (v == 2) { N (918); return v; }
  N (885);
  return v;
}
static int choose135 (int v)
{
  N (1007);
  if (v == 1) { N (1008); return v; }
  if (v == 19) { N (1015); return v; }
  if (v == -1) { N (1015); return v; }
  if (v == 11) { N (1024); return v; }
  if (v == 16) { N (1025); return v; }
  N (1008);
  return v;
}
static int choose136 (int v)
{
  N (1027);
  if (v == 1) { N (1028); return v; }
  if (v == 4) { N (1031); return v; }
  if (v == 6) { N (1034); return v; }
  if (v == 2) { N (1035); return v; }
  if (v == 0) { N (1046); return v; }
  if (v == 3) { N (1049); return v; }
  if (v == 7) { N (1049); return v; }
  if (v == 5) { N (1050); return v; }
  N (1050);
  return v;
}
static int choose134 (int v)
{
  N (995);
  if (v == 9) { N (996); return v; }
  if (v == 7) { N (996); return v; }
  if (v == 11) { N (1026); return v; }
  if (v == 5) { N (1065); return v; }
  if (v == 2) { N (1090); return v; }
  if (v == 10) { N (1090); return v; }
  if (v == 1) { N (1090); return v; }
  if (v == 6) { N (1097); return v; }
  if (v == 3) { N (1106); return v; }
  if (v == 4) { N (1106); return v; }
  if (v == 8) { N (1125); return v; }
  N (1130);
  return v;
}
__attribute__ ((noinline)) int
f112 (int a, int b)
{N (856);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1139, --fuel < 0))
    return a & 7;
  N (858);for (int i113 = 0; B (859, i113 < 5); i113++)
    {N (857);
      z = 9;
      {
        int i114 = 0;
        N (862);do
        {N (861);
          i114++;
          if (B (865, real[z & 3] < 45.5))
            {
              if (B (867, !(z & 1)))
                return ((table[y & 15] ^ bytes[a & 15]) & 1023);
              x = ((((bytes[shared & 15] | 4) & 63) - ((bytes[b & 15] ^ table[shared & 15]) & 1023)) & 127);
              if ((B (869, z >= 15) && B (871, z <= 30)))
                continue;
            }
        }
      while (B (863, i114 < 9));
      }
    }
  {
    int i115 = 0;
  N (874);  while (B (875, i115 < 3) && B (877, real[a & 3] < 1.5))
    {N (873);
      i115++;
      switch (choose116 (((shared + ((a * 3 + shared) & 255)) & 1023) % 13))
        {
        case 26:
          {
            N (882);for (int i117 = 0; B (883, i117 < 7); i117++)
              {N (881);
                table[shared & 15] = ((y * 3 + ((16 | 30) & 63)) & 255) & 1023;
              }
          }
          break;
        case 8:
        default:
          {
            {
              int i118 = 0;
              N (887);do
              {N (886);
                i118++;
                if (B (892, cell.low == 1))
                  continue;
              }
            while (B (888, i118 < 2) && B (890, table[a & 15] > 32));
            }
            N (895);for (int i119 = 0; B (896, i119 < 8); i119++)
              {N (894);
                z = ((b ^ ((bytes[b & 15] * 3 + table[z & 15]) & 255)) & 1023);
              }
            switch (choose120 (((z + ((table[z & 15] + 2 * y) % 37)) & 1023) % 31))
              {
              case 5:
              case 6:
              default:
                {
                  x = f103 (((y * 3 + bytes[y & 15]) & 255), a) & 1023;
                  z = ((((bytes[y & 15] - table[z & 15]) & 127) + 2 * ((z | a) & 63)) % 37);
                  shared = z;
                }
                break;
                ;
              }
          }
          break;
        case 16:
          {
            if ((B (901, shared == 0) && B (903, x == 0)))
              break;
          }
        case 19:
        case 15:
        case 3:
          {
            N (907);for (int i121 = 0; B (908, i121 < 5); i121++)
              {N (906);
                table[y & 15] = ((((bytes[a & 15] ^ a) & 1023) - a) & 127) & 1023;
                if ((B (910, shared < 16) || B (912, shared > 43)))
                  return ((table[a & 15] - shared) & 127);
              }
            y = B (914, shared == 12)
    || B (916, (x & 3) == 1);
            y = 16;
          }
          break;
        case 2:
          {
            if ((B (919, f103 (((table[shared & 15] ^ b) & 1023), ((a + 2 * shared) % 37)) > 3) && B (921, cell.low == 6)))
              return f103 (((table[shared & 15] - 11) & 127), ((bytes[a & 15] * 3 + table[shared & 15]) & 255));
            N (924);for (int i122 = 0; B (925, i122 < 16); i122++)
              {N (923);
                shared += B (927, bytes[i122] > 32) ? table[i122] & 7 : bytes[i122] & 3;
                shared &= 1023;
              }
            if (B (929, shared + 1 > real[shared & 3]))
              return f103 (((z | a) & 63), a);
          }
          break;
          ;
        }
      if ((B (931, y != 17)
    && B (933, y != 18)))
        {
          {
            int i123 = 0;
            N (936);do
            {N (935);
              i123++;
              if (B (941, f1 (table[y & 15], ((shared * 3 + z) & 255)) > 43))
                break;
              table[y & 15] = ((((a - table[b & 15]) & 127) + 2 * x) % 37) & 1023;
              if ((B (943, f1 (((table[a & 15] + table[a & 15]) & 1023), y) > 36) || B (945, cell.high > 10)))
                break;
            }
          while (B (937, i123 < 3) && B (939, a == 47));
          }
        }
    }
  }
  if ((B (947, z == 0) && B (949, b == 0)))
    {
      {
        static const void *const labels124[] = { &&op126, &&op127, &&op128, &&op129 };
        int pc125 = 0;
        goto *labels124[z & 3];
op126:
        shared = ((x | ((table[x & 15] + 2 * 34) % 37)) & 63);
        if (B (951, ++pc125 > 11))
          goto op129;
        goto *labels124[(b + pc125) & 3];
op127:
        cell.low = table[a & 15];
        cell.high = ((((table[y & 15] | b) & 63) * 3 + ((shared + bytes[shared & 15]) & 1023)) & 255);
        if (B (953, ++pc125 > 5))
          goto op129;
        goto *labels124[(x + pc125) & 3];
op128:
        shared = table[x & 15];
        if (B (955, ++pc125 > 3))
          goto op129;
        goto *labels124[(z + pc125) & 3];
op129:;
      }
    }
  else
    {
      N (958);for (int i130 = 0; B (959, i130 < 9) && B (961, table[z & 15] > 57); i130++)
        {N (957);
          N (964);for (int i131 = 0; B (965, i131 < 2); i131++)
            {N (963);
              y = B (967, cell.high > 11) && B (969, y == a);
              table[x & 15] = ((((table[y & 15] - table[z & 15]) & 127) ^ ((7 | bytes[b & 15]) & 63)) & 1023) & 1023;
            }
          if (B (971, !(f1 (((6 + 2 * 13) % 37), bytes[x & 15]) > 52)))
            return f56 (((shared * 3 + a) & 255), 23);
        }
      {
        int i132 = 0;
      N (974);  while (B (975, i132 < 4))
        {N (973);
          i132++;
          N (978);for (int i133 = 0; B (979, i133 < 1)
    && B (981, f56 (((shared + x) & 1023), ((y * 3 + bytes[shared & 15]) & 255)) > 21); i133++)
            {N (977);
              x = ((((table[y & 15] | bytes[z & 15]) & 63) * 3 + ((bytes[z & 15] * 3 + y) & 255)) & 255);
              if (B (983, x < 56))
                return f1 (((bytes[b & 15] - 40) & 127), ((35 | bytes[z & 15]) & 63));
              if ((B (985, f1 (a, ((b | table[z & 15]) & 63)) > 52) && B (987, z)))
                continue;
            }
          if (B (989, (x & 3) == 1))
            {
              shared = ((((table[b & 15] * 3 + 34) & 255) * 3 + ((shared + 2 * y) % 37)) & 255);
              x = (B (991, f1 (((2 | x) & 63), ((27 * 3 + z) & 255))) && B (993, f103 (((x ^ bytes[b & 15]) & 1023), ((bytes[y & 15] - b) & 127)))) ? (((table[z & 15] + 2 * bytes[shared & 15]) % 37) + 1) : (35 + 2);
            }
        }
      }
      switch (choose134 (((a + ((z * 3 + shared) & 255)) & 1023) % 13))
        {
        case 9:
        case 7:
          {
            if (B (997, pointers[y & 7]))
              {
                z = B (999, real[z & 3] < 59.5)
    && B (1001, f103 (x, ((bytes[shared & 15] | x) & 63)) > 30);
                x = (B (1003, a != 27) && B (1005, a != 28)) ? (((table[a & 15] * 3 + y) & 255) + 1) : (((table[shared & 15] * 3 + bytes[shared & 15]) & 255) + 2);
                shared = table[x & 15];
              }
            switch (choose135 (((x + ((y + bytes[x & 15]) & 1023)) & 1023) % 7))
              {
              case 1:
              default:
                {
                  z = B (1009, y > 40) ? (((table[z & 15] ^ 36) & 1023) + 1) : (((a + shared) & 1023) + 2);
                  y = ((((x + table[b & 15]) & 1023) ^ ((table[y & 15] + x) & 1023)) & 1023);
                  if ((B (1011, b == x) && B (1013, !z)))
                    return f103 (((b * 3 + b) & 255), 22);
                }
                break;
              case 19:
              case -1:
                {
                  if ((B (1016, a < 9) || B (1018, a > 36)))
                    return shared;
                  if ((B (1020, b != 1) || B (1022, x > 54)))
                    return f103 (table[z & 15], ((x | table[y & 15]) & 63));
                }
                break;
              case 11:
                {
                  x = ((((table[shared & 15] + 4) & 1023) + ((a | 30) & 63)) & 1023);
                }
              case 16:
                {
                  x = ((table[b & 15] ^ ((36 + table[z & 15]) & 1023)) & 1023);
                }
                break;
                ;
              }
          }
          break;
        case 11:
          {
            switch (choose136 (((shared + ((table[shared & 15] * 3 + bytes[z & 15]) & 255)) & 1023) % 31))
              {
              case 1:
                {
                  if (B (1029, a >= 51))
                    return f103 (((y * 3 + table[b & 15]) & 255), ((bytes[y & 15] + 38) & 1023));
                }
                break;
              case 4:
                {
                  if (B (1032, f1 (((table[x & 15] ^ bytes[z & 15]) & 1023), ((table[b & 15] | x) & 63)) > 22))
                    return ((table[y & 15] ^ z) & 1023);
                }
                break;
              case 6:
                {
                  x = table[x & 15];
                }
                break;
              case 2:
                {
                  x = B (1036, !pointers[z & 7]) ? (shared + 1) : (((z + shared) & 1023) + 2);
                  z = B (1038, cell.high > 5) && B (1040, !b);
                  x = (B (1042, f103 (((table[shared & 15] ^ bytes[x & 15]) & 1023), ((9 + y) & 1023)))
    || B (1044, table[z & 15] > 7)) ? (((table[z & 15] * 3 + z) & 255) + 1) : (((y ^ y) & 1023) + 2);
                }
                break;
              case 0:
                {
                  table[b & 15] = 27 & 1023;
                  z = B (1047, bytes[b & 15] == 59) ? (((a + x) & 1023) + 1) : (((a * 3 + a) & 255) + 2);
                  shared = ((((b + bytes[b & 15]) & 1023) + ((shared + bytes[b & 15]) & 1023)) & 1023);
                }
                break;
              case 3:
              case 7:
                {
                  shared = ((((x * 3 + 31) & 255) + z) & 1023);
                  table[y & 15] = table[x & 15] & 1023;
                }
                break;
              case 5:
              default:
                {
                  y = (B (1051, f1 (((a + a) & 1023), ((bytes[a & 15] + 1) & 1023)))
    || B (1053, !pointers[y & 7])) ? (((bytes[x & 15] + bytes[b & 15]) & 1023) + 1) : (((a + y) & 1023) + 2);
                }
                break;
                ;
              }
            if (((B (1055, f56 (bytes[a & 15], ((5 + table[z & 15]) & 1023)))
    && B (1057, f1 (table[x & 15], 26) > 38)) && (B (1059, f1 (((19 + table[z & 15]) & 1023), ((bytes[y & 15] | bytes[b & 15]) & 63))) || B (1061, f56 (((table[a & 15] + a) & 1023), x)))))
              {
                z = ((((b - 4) & 127) | ((28 - 17) & 127)) & 63);
                if (B (1063, !pointers[x & 7]))
                  return bytes[shared & 15];
                shared = f56 (((a * 3 + bytes[y & 15]) & 255), ((bytes[b & 15] | bytes[shared & 15]) & 63)) & 1023;
              }
          }
          break;
        case 5:
          {
            if (B (1066, bytes[shared & 15] == 13))
              {
                shared = B (1068, f56 (table[x & 15], ((x + 2 * table[shared & 15]) % 37)) > 60) ? (x + 1) : (((b | 11) & 63) + 2);
              }
            else
              {
                z = ((((x + a) & 1023) + 2 * a) % 37);
                if ((B (1070, a >= 36) || B (1072, (b & 3) == 0)))
                  return f103 (((z + 2 * x) % 37), bytes[y & 15]);
                y = ((((shared | y) & 63) ^ shared) & 1023);
              }
            if (B (1074, pointers[a & 7]))
              {
                if (B (1076, !pointers[x & 7]))
                  return f56 (((a + 2 * bytes[z & 15]) % 37), ((x + 2 * bytes[z & 15]) % 37));
                if (B (1078, x))
                  return ((shared | table[y & 15]) & 63);
              }
            if (B (1080, a <= 26))
              {
                if ((B (1082, shared < a) || B (1084, b <= 42)))
                  return shared;
              }
            else
              {
                if (B (1086, z < 59))
                  return ((21 - b) & 127);
                if (B (1088, shared < y))
                  return shared;
                y = ((table[z & 15] | ((z - table[y & 15]) & 127)) & 63);
              }
          }
          break;
        case 2:
        case 10:
        case 1:
          {
            N (1092);for (int i137 = 0; B (1093, i137 < (shared & 15)); i137++)
              {N (1091);
                table[i137] = (table[i137] + 37) & 511;
              }
            if (B (1095, bytes[shared & 15] == 23))
              return ((24 | shared) & 63);
          }
          break;
        case 6:
          {
            x = B (1098, x == 42) && B (1100, f56 (((shared - bytes[y & 15]) & 127), x));
            {
              int i138 = 0;
              N (1103);do
              {N (1102);
                i138++;
                cell.low = x;
                cell.high = ((((bytes[shared & 15] ^ table[x & 15]) & 1023) - ((bytes[z & 15] - table[x & 15]) & 127)) & 127);
              }
            while (B (1104, i138 < 4));
            }
          }
          break;
        case 3:
        case 4:
          {
            N (1108);for (int i139 = 0; B (1109, i139 < 6) && B (1111, a < z); i139++)
              {N (1107);
                if (B (1113, f103 (((table[a & 15] ^ table[x & 15]) & 1023), ((table[b & 15] ^ y) & 1023)) > 3))
                  break;
              }
            {
              int i140 = 0;
              N (1116);do
              {N (1115);
                i140++;
                if ((B (1119, z) && B (1121, a < 47)))
                  continue;
                if (B (1123, x & 16))
                  return f103 (table[b & 15], ((bytes[a & 15] ^ b) & 1023));
              }
            while (B (1117, i140 < 1));
            }
            y = table[x & 15];
          }
          break;
        case 8:
          {
            {
              int i141 = 0;
              N (1127);
again142:
            N (1126);i141++;
                z = y;
                y = y;
            if (B (1128, i141 < 3))
              goto again142;
            }
          }
          break;
        default:
          {
            N (1132);for (int i143 = 0; B (1133, i143 < 5); i143++)
              {N (1131);
                if ((B (1135, shared <= 6) || B (1137, f1 (((2 - b) & 127), ((bytes[z & 15] + 2 * y) % 37)))))
                  return ((bytes[y & 15] | table[a & 15]) & 63);
              }
            shared = ((z ^ ((table[y & 15] | y) & 63)) & 1023);
          }
          break;
          ;
        }
    }
  return f103 (x, ((bytes[x & 15] | bytes[x & 15]) & 63));
}

int
f144 (int a, int b)
{N (1141);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1162, --fuel < 0))
    return a & 7;
  N (1143);for (int i145 = 0; B (1144, i145 < 5); i145++)
    {N (1142);
      if (B (1146, y >= 41))
        {
          {
            int i146 = 0;
            N (1149);
again147:
          N (1148);i146++;
              z = ((x + 32) & 1023);
              z = b;
              x = (B (1152, b < a) && B (1154, f56 (((1 | bytes[x & 15]) & 63), ((bytes[a & 15] * 3 + shared) & 255)) > 54)) ? (26 + 1) : (((table[x & 15] + 2 * z) % 37) + 2);
          if (B (1150, i146 < 0))
            goto again147;
          }
          shared = (B (1156, y)
    && B (1158, shared != 14)) ? (x + 1) : (table[z & 15] + 2);
        }
    }
  if (B (1160, !pointers[x & 7]))
    return table[shared & 15];
  return bytes[b & 15];
}

int
main (void)
{N (1164);
  int b = 3;
  N (1166);for (int a = 0; B (1167, a < 32); a++)
    {N (1165);
      b = (b + f56 (a, b)) & 1023;
      b = (b + f103 (a, b)) & 1023;
      b = (b + f112 (a, b)) & 1023;
      b = (b + f144 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
