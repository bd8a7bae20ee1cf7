
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
int fuel = 4073;
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
int f75 (int, int);
static void
if_jump (int n)
{N (818);
  if (B (816, jump_to)) longjmp (*jump_to, (n & 7) + 1);
}
static int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (77, --fuel < 0))
    return a & 7;
  if ((B (1, bytes[b & 15] >= '!') && B (3, bytes[b & 15] < '0')))
    {
      if ((B (5, cell.low == 7) || B (7, table[b & 15] > 33)))
        {
          if (!(B (9, z >= 6)
    && B (11, z <= 22)))
            {
              y = shared;
              shared = B (13, z == x) || B (15, (shared & 3) == 3);
            }
        }
      if ((B (17, z < 2) && B (19, bytes[shared & 15] == 60)))
        {
          if (B (21, (y & 3) == 2))
            return ((y + 2 * 22) % 37);
          {
            int i2 = 0;
            N (24);do
            {N (23);
              i2++;
              if (B (29, table[z & 15] > 57))
                if_jump (((y ^ bytes[b & 15]) & 1023));
              if (B (31, z == shared))
                break;
            }
          while (B (25, i2 < 0) && B (27, a + 1 > real[shared & 3]));
          }
        }
      else
        {
          table[b & 15] = ((a * 3 + ((z ^ bytes[shared & 15]) & 1023)) & 255) & 1023;
        }
    }
  else
    {
      N (34);for (int i3 = 0; B (35, i3 < 4) && B (37, a + 1 > real[z & 3]); i3++)
        {N (33);
          if ((B (39, !x)
    && B (41, cell.low == 3)))
            if_jump (((1 + 2 * a) % 37));
          N (44);for (int i4 = 0;; i4++)
            {N (43);
              if (B (49, i4 >= 4))
                break;
              z = ((((a | table[x & 15]) & 63) + 2 * ((table[shared & 15] + bytes[x & 15]) & 1023)) % 37);
              table[x & 15] = ((((bytes[shared & 15] ^ a) & 1023) * 3 + ((bytes[a & 15] + 2 * x) % 37)) & 255) & 1023;
            }
        }
    }
  {
    int i5 = 0;
  N (52);  while (B (53, i5 < 2))
    {N (51);
      i5++;
      N (56);for (int i6 = 0;; i6++)
        {N (55);
          if (B (61, i6 >= 1))
            break;
          N (64);for (int i7 = 0; B (65, i7 < 16); i7++)
            {N (63);
              shared += B (67, bytes[i7] > 32) ? table[i7] & 7 : bytes[i7] & 3;
              shared &= 1023;
            }
        }
    }
  }
  N (70);for (int i8 = 0; B (71, i8 < 5); i8++)
    {N (69);
      shared = ((((bytes[z & 15] - x) & 127) + 2 * ((b - table[z & 15]) & 127)) % 37);
      y = B (73, z <= 52) && B (75, real[a & 3] < 10.5);
    }
  return ((b + a) & 1023);
}

static int (*calls9[4]) (int, int) = { f1, f1, f1, f1 };

static int choose13 (int v)
{
  N (90);
  if (v == 9) { N (91); return v; }
  if (v == 2) { N (91); return v; }
  if (v == 6) { N (96); return v; }
  if (v == 5) { N (101); return v; }
  if (v == 7) { N (101); return v; }
  if (v == 10) { N (106); return v; }
  if (v == 8) { N (111); return v; }
  if (v == 3) { N (116); return v; }
  if (v == 4) { N (121); return v; }
  if (v == 0) { N (126); return v; }
  if (v == 1) { N (127); return v; }
  N (127);
  return v;
}
static int choose14 (int v)
{
  N (130);
  if (v == 26) { N (131); return v; }
  if (v == 27) { N (132); return v; }
  N (132);
  return v;
}
static int choose16 (int v)
{
  N (153);
  if (v == 23) { N (154); return v; }
  if (v == 29) { N (165); return v; }
  N (165);
  return v;
}
static int choose12 (int v)
{
  N (88);
  if (v == 3) { N (89); return v; }
  if (v == 7) { N (89); return v; }
  if (v == 5) { N (151); return v; }
  if (v == 2) { N (152); return v; }
  if (v == 6) { N (152); return v; }
  if (v == 4) { N (152); return v; }
  N (152);
  return v;
}
static int choose20 (int v)
{
  N (200);
  if (v == 25) { N (201); return v; }
  if (v == 11) { N (201); return v; }
  N (206);
  return v;
}
static int choose25 (int v)
{
  N (236);
  if (v == 28) { N (237); return v; }
  if (v == 29) { N (238); return v; }
  if (v == 17) { N (239); return v; }
  if (v == 13) { N (248); return v; }
  N (251);
  return v;
}
static int choose18 (int v)
{
  N (190);
  if (v == 7) { N (191); return v; }
  if (v == 8) { N (192); return v; }
  if (v == 9) { N (199); return v; }
  if (v == 10) { N (213); return v; }
  if (v == 6) { N (220); return v; }
  if (v == 5) { N (227); return v; }
  if (v == 11) { N (252); return v; }
  N (252);
  return v;
}
static int choose34 (int v)
{
  N (287);
  if (v == 27) { N (288); return v; }
  if (v == 8) { N (288); return v; }
  if (v == 10) { N (289); return v; }
  N (289);
  return v;
}
static int choose37 (int v)
{
  N (305);
  if (v == 8) { N (306); return v; }
  if (v == -2) { N (317); return v; }
  N (317);
  return v;
}
static int choose51 (int v)
{
  N (408);
  if (v == 23) { N (409); return v; }
  if (v == 24) { N (418); return v; }
  if (v == 25) { N (421); return v; }
  N (423);
  return v;
}
static int choose43 (int v)
{
  N (366);
  if (v == 10) { N (367); return v; }
  if (v == 8) { N (386); return v; }
  if (v == 9) { N (401); return v; }
  if (v == 3) { N (401); return v; }
  if (v == 11) { N (424); return v; }
  if (v == 6) { N (433); return v; }
  if (v == 7) { N (433); return v; }
  if (v == 2) { N (452); return v; }
  if (v == 5) { N (452); return v; }
  if (v == 4) { N (453); return v; }
  N (453);
  return v;
}
static int choose33 (int v)
{
  N (285);
  if (v == 10) { N (286); return v; }
  if (v == 4) { N (298); return v; }
  if (v == 24) { N (336); return v; }
  if (v == 5) { N (336); return v; }
  if (v == 11) { N (336); return v; }
  if (v == 6) { N (365); return v; }
  if (v == 8) { N (472); return v; }
  if (v == 13) { N (481); return v; }
  N (481);
  return v;
}
static inline int
f10 (int a, int b)
{N (79);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (536, --fuel < 0))
    return a & 7;
  N (81);for (int i11 = 0;; i11++)
    {N (80);
      if (B (86, i11 >= 6))
        break;
      switch (choose12 (((y + shared) & 1023) % 13))
        {
        case 3:
        case 7:
          {
            switch (choose13 (((x + 9) & 1023) % 7))
              {
              case 9:
              case 2:
                {
                  z = B (92, cell.low == 5) && B (94, f1 (24, ((table[y & 15] - z) & 127)) > 5);
                  shared = ((((z * 3 + shared) & 255) + ((table[y & 15] - table[z & 15]) & 127)) & 1023);
                }
                break;
              case 6:
                {
                  y = ((((shared | x) & 63) - 40) & 127);
                  x = f1 (((37 | b) & 63), ((bytes[x & 15] ^ table[a & 15]) & 1023)) & 1023;
                  if ((B (97, a) && B (99, y == a)))
                    if_jump (((a ^ y) & 1023));
                }
                break;
              case 5:
              case 7:
                {
                  y = (B (102, bytes[y & 15] == 4) && B (104, cell.low == 6)) ? (((a + bytes[b & 15]) & 1023) + 1) : (((b + y) & 1023) + 2);
                  y = ((33 + 2 * 30) % 37);
                  shared = calls9[x & 3] (((y - table[a & 15]) & 127), ((y ^ bytes[b & 15]) & 1023)) & 1023;
                }
                break;
              case 10:
                {
                  if ((B (107, pointers[a & 7]) || B (109, calls9[shared & 3] (((a + table[b & 15]) & 1023), bytes[y & 15]) > 34)))
                    return f1 (((b + 2 * table[y & 15]) % 37), ((b + 2 * 26) % 37));
                  y = calls9[z & 3] (((b ^ bytes[y & 15]) & 1023), ((table[x & 15] + 2 * table[z & 15]) % 37)) & 1023;
                  z = calls9[a & 3] (shared, table[z & 15]) & 1023;
                }
              case 8:
                {
                  shared = B (112, y == 34) && B (114, shared & 2);
                }
              case 3:
                {
                  if ((B (117, y < 49)
    && B (119, f1 (((x * 3 + table[x & 15]) & 255), ((z + x) & 1023)) > 6)))
                    if_jump (((bytes[y & 15] - bytes[y & 15]) & 127));
                }
                break;
              case 4:
                {
                  cell.low = ((a | ((shared | table[z & 15]) & 63)) & 63);
                  cell.high = ((((bytes[shared & 15] - bytes[x & 15]) & 127) + 2 * ((a * 3 + x) & 255)) % 37);
                  if ((B (122, z & 2) || B (124, f1 (((38 ^ z) & 1023), ((bytes[b & 15] - b) & 127)) > 37)))
                    if_jump (((bytes[y & 15] + 2) & 1023));
                  shared = bytes[z & 15];
                }
              case 0:
                {
                  table[a & 15] = ((((z | y) & 63) - 39) & 127) & 1023;
                  z = ((((x + 2 * bytes[y & 15]) % 37) * 3 + 16) & 255);
                  y = ((9 + 2 * ((table[y & 15] | 3) & 63)) % 37);
                }
                break;
              case 1:
              default:
                {
                  shared = f1 (((table[a & 15] - y) & 127), table[b & 15]) & 1023;
                  if (B (128, z + 1 > real[a & 3]))
                    if_jump (((table[x & 15] ^ 3) & 1023));
                }
                break;
                ;
              }
            switch (choose14 (((a + table[y & 15]) & 1023) % 7))
              {
              case 26:
                {
                  z = calls9[a & 3] (y, bytes[y & 15]) & 1023;
                  shared = f1 (bytes[y & 15], ((z + 16) & 1023)) & 1023;
                }
                break;
              case 27:
              default:
                {
                  z = (B (133, !pointers[y & 7]) || B (135, pointers[shared & 7])) ? (x + 1) : (z + 2);
                  if ((B (137, calls9[shared & 3] (table[y & 15], ((table[y & 15] * 3 + a) & 255))) && B (139, a == 40)))
                    if_jump (bytes[shared & 15]);
                }
                break;
                ;
              }
            {
              int i15 = 0;
              N (142);do
              {N (141);
                i15++;
                x = !(B (145, z == 5) || B (147, z == 6) || B (149, z == 17)) ? (((table[shared & 15] * 3 + table[shared & 15]) & 255) + 1) : (((15 | b) & 63) + 2);
              }
            while (B (143, i15 < 0));
            }
          }
          break;
        case 5:
          break;
        case 2:
        case 6:
        case 4:
        default:
          {
            switch (choose16 (((y + ((x - 9) & 127)) & 1023) % 31))
              {
              case 23:
                {
                  shared = B (155, z > 35) && B (157, shared == 22);
                  x = B (159, bytes[b & 15] == 48) ? (((bytes[x & 15] + 2 * bytes[x & 15]) % 37) + 1) : (table[y & 15] + 2);
                  if (!(B (161, y == 0) && B (163, a == 0)))
                    return b;
                }
                break;
              case 29:
              default:
                {
                  x = ((((bytes[a & 15] * 3 + bytes[x & 15]) & 255) + table[x & 15]) & 1023);
                }
                break;
                ;
              }
            if (B (166, z < b))
              {
                x = ((((y ^ 39) & 1023) + ((x ^ 39) & 1023)) & 1023);
              }
          }
          break;
          ;
        }
      {
        int i17 = 0;
        N (169);do
        {N (168);
          i17++;
          if (B (172, calls9[x & 3] (b, ((27 - shared) & 127))))
            {
              if (B (174, !x))
                return f1 (36, ((23 | bytes[a & 15]) & 63));
              if ((B (176, x) && B (178, table[y & 15] > 47)))
                return calls9[x & 3] (((table[z & 15] + 11) & 1023), ((x ^ z) & 1023));
            }
          else
            {
              if ((B (180, shared == 4) || B (182, shared == 5)
    || B (184, shared == 26)))
                if_jump (9);
              x = B (186, pointers[b & 7]) || B (188, y > 58);
              x = table[z & 15];
            }
        }
      while (B (170, i17 < 1));
      }
      switch (choose18 (((a + 1) & 1023) % 7))
        {
        case 7:
          break;
        case 8:
          {
            x = ((b * 3 + ((shared + 2 * 5) % 37)) & 255);
            N (194);for (int i19 = 0; B (195, i19 < (x & 15)); i19++)
              {N (193);
                shared += B (197, bytes[i19] > 32) ? table[i19] & 7 : bytes[i19] & 3;
                shared &= 1023;
              }
          }
          break;
        case 9:
          {
            switch (choose20 (((x + table[y & 15]) & 1023) % 7))
              {
              case 25:
              case 11:
                {
                  if (B (202, a + 1 > real[b & 3]))
                    return calls9[shared & 3] (bytes[z & 15], ((bytes[y & 15] ^ 26) & 1023));
                  if (B (204, cell.low == 0))
                    if_jump (((table[b & 15] + 2 * table[b & 15]) % 37));
                }
                break;
              default:
                break;
                ;
              }
            N (208);for (int i21 = 0;; i21++)
              {N (207);
                if (B (211, i21 >= 5))
                  break;
                y = ((((y + table[a & 15]) & 1023) ^ 16) & 1023);
                shared = ((((bytes[z & 15] * 3 + shared) & 255) - ((b + 2 * bytes[y & 15]) % 37)) & 127);
              }
            x = ((x + ((table[y & 15] + 2 * bytes[b & 15]) % 37)) & 1023);
          }
          break;
        case 10:
          {
            N (215);for (int i22 = 0; B (216, i22 < (shared & 15)); i22++)
              {N (214);
                z += B (218, bytes[i22] > 32) ? table[i22] & 7 : bytes[i22] & 3;
                z &= 1023;
              }
          }
          break;
        case 6:
          {
            N (222);for (int i23 = 0; B (223, i23 < (z & 15)); i23++)
              {N (221);
                if (B (225, table[i23] > 17))
                  table[i23] -= 7;
              }
          }
          break;
        case 5:
          {
            N (229);for (int i24 = 0;; i24++)
              {N (228);
                if (B (234, i24 >= 2))
                  break;
                z = ((((bytes[shared & 15] + 2 * a) % 37) - ((2 ^ bytes[shared & 15]) & 1023)) & 127);
                table[z & 15] = a & 1023;
              }
            switch (choose25 (((b + ((y - bytes[z & 15]) & 127)) & 1023) % 7))
              {
              case 28:
                {
                  z = ((((table[z & 15] | 24) & 63) - y) & 127);
                  cell.low = table[b & 15];
                  cell.high = ((((b - 33) & 127) ^ ((x + bytes[shared & 15]) & 1023)) & 1023);
                  y = calls9[a & 3] (((bytes[b & 15] + table[x & 15]) & 1023), ((38 + 11) & 1023)) & 1023;
                }
                break;
              case 29:
                {
                  y = ((((a * 3 + b) & 255) ^ ((22 | 37) & 63)) & 1023);
                }
                break;
              case 17:
                {
                  z = (B (240, b <= 60)
    && B (242, pointers[z & 7])) ? (a + 1) : (((table[shared & 15] ^ bytes[x & 15]) & 1023) + 2);
                  if ((B (244, b > 8) && B (246, calls9[z & 3] (x, ((table[y & 15] ^ bytes[y & 15]) & 1023)))))
                    return calls9[x & 3] (((bytes[a & 15] | table[x & 15]) & 63), ((table[b & 15] | shared) & 63));
                }
                break;
              case 13:
                {
                  z = B (249, z) ? (((bytes[z & 15] | 25) & 63) + 1) : (((14 * 3 + 14) & 255) + 2);
                  y = ((((bytes[y & 15] + 2 * 24) % 37) - ((39 * 3 + shared) & 255)) & 127);
                }
                break;
              default:
                {
                  table[y & 15] = ((bytes[x & 15] * 3 + ((18 * 3 + table[y & 15]) & 255)) & 255) & 1023;
                  z = 21;
                  z = ((((38 ^ bytes[x & 15]) & 1023) ^ ((y - table[y & 15]) & 127)) & 1023);
                }
                ;
              }
            z = f1 (((bytes[z & 15] + 2 * y) % 37), ((b + a) & 1023)) & 1023;
          }
          break;
        case 11:
        default:
          {
            if ((B (253, x != 13) && B (255, x != 14)))
              {
                shared = table[z & 15];
                y = B (257, !(!pointers[b & 7])) ? (((y ^ z) & 1023) + 1) : (y + 2);
                cell.low = ((((20 + 2 * bytes[x & 15]) % 37) ^ ((table[y & 15] | a) & 63)) & 1023);
                cell.high = ((a + 2 * b) % 37);
              }
            if (B (259, z))
              return ((y * 3 + shared) & 255);
            if (B (261, !pointers[b & 7]))
              if_jump (((bytes[x & 15] + 2 * 27) % 37));
          }
          break;
          ;
        }
    }
  if (((B (263, shared >= 42) && B (265, (y & 3) == 1)) || (B (267, bytes[a & 15] == 13) || B (269, cell.high > 0))))
    {
      if (B (271, (z & 3) == 0))
        {
          N (274);for (int i26 = 0; B (275, i26 < (z & 15)); i26++)
            {N (273);
              if (B (277, table[i26] > 17))
                table[i26] -= 7;
            }
          {
            static const void *const labels27[] = { &&op29, &&op30, &&op31, &&op32 };
            int pc28 = 0;
            goto *labels27[y & 3];
op29:
            shared = calls9[z & 3] (((bytes[b & 15] + bytes[x & 15]) & 1023), table[shared & 15]) & 1023;
            if (B (279, ++pc28 > 7))
              goto op32;
            goto *labels27[(shared + pc28) & 3];
op30:
            cell.low = ((table[a & 15] ^ y) & 1023);
            cell.high = ((((bytes[z & 15] - a) & 127) - ((y - table[a & 15]) & 127)) & 127);
            if (B (281, ++pc28 > 3))
              goto op32;
            goto *labels27[(a + pc28) & 3];
op31:
            shared = ((table[b & 15] - shared) & 127);
            if (B (283, ++pc28 > 3))
              goto op32;
            goto *labels27[(x + pc28) & 3];
op32:;
          }
        }
    }
  switch (choose33 (((x + y) & 1023) % 13))
    {
    case 10:
      {
        switch (choose34 (((shared + ((a * 3 + y) & 255)) & 1023) % 7))
          {
          case 27:
          case 8:
            break;
          case 10:
          default:
            {
              shared = ((((bytes[a & 15] ^ y) & 1023) + ((table[a & 15] + 2 * x) % 37)) & 1023);
            }
            break;
            ;
          }
        if ((B (290, b == 0) && B (292, x == 0)))
          return f1 (table[a & 15], ((bytes[shared & 15] + 2 * table[x & 15]) % 37));
        N (295);for (int i35 = 0; B (296, i35 < 0); i35++)
          {N (294);
            x = f1 (((37 - shared) & 127), ((bytes[b & 15] + 2 * a) % 37)) & 1023;
          }
      }
      break;
    case 4:
      {
        N (300);for (int i36 = 0; B (301, i36 < (shared & 15)); i36++)
          {N (299);
            shared += B (303, bytes[i36] > 32) ? table[i36] & 7 : bytes[i36] & 3;
            shared &= 1023;
          }
        switch (choose37 (((a + ((x + a) & 1023)) & 1023) % 31))
          {
          case 8:
            {
              {
                jmp_buf saved38, *volatile old = jump_to;
                jump_to = &saved38;
                if (B (307, setjmp (*jump_to) == 0))
                  {
                    x = ((((bytes[y & 15] + b) & 1023) + 2 * ((a + 2 * bytes[y & 15]) % 37)) % 37);
                    y = f1 (x, ((shared + 2 * 33) % 37)) & 1023;
                  }
                else
                  {
                    y = ((((bytes[y & 15] ^ a) & 1023) + 2 * ((shared + bytes[z & 15]) & 1023)) % 37);
                    z = f1 (((bytes[z & 15] ^ 21) & 1023), bytes[z & 15]) & 1023;
                  }
                jump_to = old;
              }
              N (310);for (int i39 = 0; B (311, i39 < 7) && B (313, a + 1 > real[a & 3]); i39++)
                {N (309);
                  shared = ((b - ((x * 3 + b) & 255)) & 127);
                }
              {
                jmp_buf saved40, *volatile old = jump_to;
                jump_to = &saved40;
                if (B (315, setjmp (*jump_to) == 0))
                  {
                    y = calls9[x & 3] (((27 - table[a & 15]) & 127), ((x | y) & 63)) & 1023;
                    y = calls9[x & 3] (((bytes[a & 15] - a) & 127), x) & 1023;
                  }
                else
                  {
                    x = ((((table[shared & 15] * 3 + bytes[b & 15]) & 255) ^ bytes[a & 15]) & 1023);
                    x = z;
                    x = f1 (15, ((bytes[x & 15] | table[z & 15]) & 63)) & 1023;
                    z = calls9[shared & 3] (25, ((z * 3 + b) & 255)) & 1023;
                  }
                jump_to = old;
              }
            }
          case -2:
          default:
            {
              if ((B (318, z < 10) || B (320, z > 18)))
                {
                  shared = ((table[shared & 15] ^ ((z + 2 * 38) % 37)) & 1023);
                  shared = B (322, shared) || B (324, calls9[y & 3] (((x * 3 + table[shared & 15]) & 255), ((y - a) & 127)) > 54);
                  x = bytes[a & 15];
                }
              z = bytes[shared & 15];
              N (327);for (int i41 = 0; B (328, i41 < 6); i41++)
                {N (326);
                  if (B (330, !(z)))
                    return f1 (((31 + 2 * table[shared & 15]) % 37), ((y + 22) & 1023));
                  shared = ((((1 + 2 * 33) % 37) + ((shared + 2 * y) % 37)) & 1023);
                  y = (B (332, b < 23) || B (334, b > 42)) ? (((bytes[b & 15] | table[y & 15]) & 63) + 1) : (y + 2);
                }
            }
            break;
            ;
          }
      }
    case 24:
    case 5:
    case 11:
      {
        if ((B (337, a >= 29) && B (339, a <= 55)))
          return b;
        {
          int i42 = 0;
          N (342);do
          {N (341);
            i42++;
            if (((B (345, x == 0) && B (347, b == 0)) && (B (349, y == 0) && B (351, z == 0))))
              {
                if ((B (353, a == 0) && B (355, y == 0)))
                  continue;
                if ((B (357, z != 9) && B (359, z != 10)))
                  break;
                shared = table[shared & 15];
              }
            x = (B (361, y >= 29)
    && B (363, shared + 1 > real[b & 3])) ? (((x * 3 + bytes[shared & 15]) & 255) + 1) : (bytes[shared & 15] + 2);
          }
        while (B (343, i42 < 2));
        }
        x = table[y & 15];
      }
    case 6:
      {
        switch (choose43 (((shared + ((bytes[y & 15] + 9) & 1023)) & 1023) % 7))
          {
          case 10:
            {
              if ((B (368, shared < 28)
    || B (370, shared > 30)))
                {
                  y = (B (372, z < 17) || B (374, z > 42)) ? (((table[z & 15] * 3 + 34) & 255) + 1) : (((24 + 2 * 22) % 37) + 2);
                }
              {
                static const void *const labels44[] = { &&op46, &&op47, &&op48, &&op49 };
                int pc45 = 0;
                goto *labels44[shared & 3];
op46:
                shared = calls9[shared & 3] (table[z & 15], ((12 - table[shared & 15]) & 127)) & 1023;
                if (B (376, ++pc45 > 12))
                  goto op49;
                goto *labels44[(z + pc45) & 3];
op47:
                z = ((((x * 3 + table[z & 15]) & 255) * 3 + ((shared + 2 * bytes[y & 15]) % 37)) & 255);
                if (B (378, ++pc45 > 4))
                  goto op49;
                goto *labels44[(b + pc45) & 3];
op48:
                x = (B (380, bytes[b & 15] == 13) || B (382, shared > 40)) ? (x + 1) : (x + 2);
                if (B (384, ++pc45 > 8))
                  goto op49;
                goto *labels44[(y + pc45) & 3];
op49:;
              }
            }
            break;
          case 8:
            {
              if ((B (387, cell.high > 9) || B (389, shared >= 52)))
                {
                  z = (B (391, table[x & 15] > 1) || B (393, bytes[b & 15] == 15)) ? (((bytes[y & 15] + x) & 1023) + 1) : (((17 + 2 * table[a & 15]) % 37) + 2);
                  if ((B (395, a == 14) || B (397, z <= 21)))
                    return calls9[b & 3] (((bytes[a & 15] * 3 + a) & 255), ((bytes[b & 15] ^ a) & 1023));
                }
              if (B (399, f1 (table[y & 15], ((table[shared & 15] + 2 * shared) % 37)) > 15))
                return ((bytes[shared & 15] ^ z) & 1023);
            }
            break;
          case 9:
          case 3:
            {
              N (403);for (int i50 = 0; B (404, i50 < 16); i50++)
                {N (402);
                  if (B (406, table[i50] > 17))
                    table[i50] -= 7;
                }
              switch (choose51 (((z + ((bytes[a & 15] + 2 * z) % 37)) & 1023) % 7))
                {
                case 23:
                  {
                    if ((B (410, y != 23) && B (412, y != 24)))
                      if_jump (((bytes[a & 15] + 2 * 37) % 37));
                    shared = (B (414, x & 1)
    || B (416, a < 33)) ? (((b ^ bytes[shared & 15]) & 1023) + 1) : (((40 - bytes[shared & 15]) & 127) + 2);
                  }
                case 24:
                  {
                    shared = ((((table[b & 15] + 2 * b) % 37) | ((bytes[b & 15] | table[shared & 15]) & 63)) & 63);
                    if (B (419, !pointers[shared & 7]))
                      return ((bytes[shared & 15] | bytes[y & 15]) & 63);
                  }
                case 25:
                  break;
                  ;
                }
            }
          case 11:
            {
              if (B (425, !(shared > 57)))
                {
                  z = B (427, y >= 19) || B (429, !pointers[shared & 7]);
                }
              else
                {
                  x = B (431, table[y & 15] > 15) ? (a + 1) : (y + 2);
                }
            }
            break;
          case 6:
          case 7:
            {
              if (B (434, b < z))
                {
                  x = (B (436, (x & 3) == 2)
    && B (438, y != 45)) ? (((bytes[x & 15] * 3 + 11) & 255) + 1) : (((z ^ shared) & 1023) + 2);
                  cell.low = ((((table[x & 15] | y) & 63) ^ ((21 - bytes[z & 15]) & 127)) & 1023);
                  cell.high = table[x & 15];
                }
              if ((B (440, x == 8)
    || B (442, x == 9) || B (444, x == 18)))
                {
                  if ((B (446, shared > 37) || B (448, real[x & 3] < 13.5)))
                    if_jump (((b * 3 + b) & 255));
                  z = ((b + ((x + 33) & 1023)) & 1023);
                }
              else
                {
                  if (B (450, z <= 37))
                    if_jump (((bytes[a & 15] ^ bytes[b & 15]) & 1023));
                }
            }
            break;
          case 2:
          case 5:
            break;
          case 4:
          default:
            {
              {
                int i52 = 0;
                N (455);
again53:
              N (454);i52++;
                  if (B (458, !(bytes[x & 15] == 28)))
                    if_jump (((shared * 3 + bytes[x & 15]) & 255));
              if (B (456, i52 < 6))
                goto again53;
              }
            }
            break;
            ;
          }
        {
          int i54 = 0;
          N (461);do
          {N (460);
            i54++;
            if (B (464, f1 (32, ((table[y & 15] - bytes[z & 15]) & 127)) > 46))
              {
                if (B (466, pointers[a & 7]))
                  return ((17 - bytes[b & 15]) & 127);
                y = ((b ^ ((x * 3 + b) & 255)) & 1023);
              }
          }
        while (B (462, i54 < 5));
        }
        if ((B (468, y == 0) && B (470, x == 0)))
          return f1 (((38 - table[x & 15]) & 127), shared);
      }
      break;
    case 8:
      {
        N (474);for (int i55 = 0; B (475, i55 < 16); i55++)
          {N (473);
            if (B (477, bytes[i55] == 60))
              break;
            bytes[i55] = (bytes[i55] + 1) & 63;
          }
        if (B (479, pointers[y & 7]))
          return f1 (((table[x & 15] | z) & 63), table[x & 15]);
      }
    case 13:
    default:
      {
        {
          int i56 = 0;
        N (483);  while (B (484, i56 < 1))
          {N (482);
            i56++;
            if (B (486, shared & 4))
              {
                if (B (488, x < 29))
                  if_jump (a);
              }
            else
              {
                x = B (490, f1 (shared, ((bytes[shared & 15] ^ table[shared & 15]) & 1023)) > 36) || B (492, cell.high > 8);
                z = 23;
                shared = 22;
              }
            x = B (494, real[shared & 3] < 4.5) || B (496, a >= 36);
          }
        }
        N (499);for (int i57 = 0; B (500, i57 < 4); i57++)
          {N (498);
            if ((B (502, shared == 12) || B (504, shared == 13)
    || B (506, shared == 26)))
              {
                if (B (508, real[b & 3] < 49.5))
                  return calls9[x & 3] (((5 * 3 + table[z & 15]) & 255), ((bytes[y & 15] - bytes[y & 15]) & 127));
                shared = ((((b | a) & 63) | table[x & 15]) & 63);
              }
            else
              {
                x = (B (510, z >= 7) && B (512, z <= 29)) ? (((bytes[z & 15] + 2 * z) % 37) + 1) : (table[x & 15] + 2);
                if (B (514, f1 (a, ((table[shared & 15] + 2 * 16) % 37)) > 59))
                  if_jump (((a * 3 + table[x & 15]) & 255));
              }
            if (((B (516, shared == 0) && B (518, y == 0))
    && (B (520, z != 15) && B (522, z != 16))))
              {
                if (B (524, z >= 47))
                  return ((y + 2 * x) % 37);
              }
            else
              {
                if (B (526, table[z & 15] > 45))
                  break;
                y = ((((12 * 3 + 21) & 255) | ((table[y & 15] | bytes[a & 15]) & 63)) & 63);
                table[x & 15] = ((((bytes[z & 15] ^ b) & 1023) - b) & 127) & 1023;
              }
          }
      }
      break;
      ;
    }
  {
    static const void *const labels58[] = { &&op60, &&op61, &&op62, &&op63 };
    int pc59 = 0;
    goto *labels58[y & 3];
op60:
    shared = ((((table[x & 15] * 3 + 11) & 255) + ((y * 3 + a) & 255)) & 1023);
    if (B (528, ++pc59 > 10))
      goto op63;
    goto *labels58[(x + pc59) & 3];
op61:
    cell.low = ((((19 ^ table[a & 15]) & 1023) - z) & 127);
    cell.high = ((18 * 3 + ((18 - bytes[y & 15]) & 127)) & 255);
    if (B (530, ++pc59 > 7))
      goto op63;
    goto *labels58[(a + pc59) & 3];
op62:
    y = calls9[y & 3] (((table[z & 15] + y) & 1023), ((33 + bytes[y & 15]) & 1023)) & 1023;
    if (B (532, ++pc59 > 8))
      goto op63;
    goto *labels58[(x + pc59) & 3];
op63:;
  }
  return B (534, fuel <= 0) ? a : f10 (a + 1, b);
}

static int (*calls64[4]) (int, int) = { f10, f10, f10, f1 };

static int choose70 (int v)
{
  N (571);
  if (v == 15) { N (572); return v; }
  if (v == 7) { N (585); return v; }
  if (v == 25) { N (596); return v; }
  N (609);
  return v;
}
static inline int
f65 (int a, int b)
{N (538);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (626, --fuel < 0))
    return a & 7;
  if ((B (539, a != 1) && B (541, a != 2)))
    {
      {
        int i66 = 0;
        N (544);
again67:
      N (543);i66++;
          {
            int i68 = 0;
          N (548);  while (B (549, i68 < 2)
    && B (551, y < 41))
            {N (547);
              i68++;
              x = x;
              if (B (553, b == 18))
                if_jump (((z ^ 4) & 1023));
              shared = (B (555, a >= 39) && B (557, !pointers[x & 7])) ? (((38 * 3 + y) & 255) + 1) : (bytes[b & 15] + 2);
            }
          }
          N (560);for (int i69 = 0; B (561, i69 < 8); i69++)
            {N (559);
              y = B (563, f1 (a, ((x ^ table[shared & 15]) & 1023)) > 33) ? (((27 | bytes[z & 15]) & 63) + 1) : (((a + 2 * b) % 37) + 2);
            }
          if ((B (565, b == 15) || B (567, b == 16) || B (569, b == 42)))
            if_jump (((z * 3 + bytes[b & 15]) & 255));
      if (B (545, i66 < 1))
        goto again67;
      }
    }
  else
    {
      switch (choose70 (((shared + ((33 + 2 * bytes[z & 15]) % 37)) & 1023) % 7))
        {
        case 15:
          {
            if ((B (573, !(shared <= 57)) || B (575, cell.high > 2)))
              {
                if ((B (577, z == 0) && B (579, shared == 0)))
                  return calls64[y & 3] (((shared - x) & 127), shared);
                if (B (581, cell.high > 6))
                  return ((25 + 2 * a) % 37);
                y = b;
              }
            {
              jmp_buf saved71, *volatile old = jump_to;
              jump_to = &saved71;
              if (B (583, setjmp (*jump_to) == 0))
                {
                  y = f1 (((b | 7) & 63), ((x ^ 19) & 1023)) & 1023;
                  table[shared & 15] = x & 1023;
                  shared = calls9[x & 3] (z, y) & 1023;
                }
              else
                {
                  z = ((((bytes[a & 15] | shared) & 63) * 3 + ((x + 36) & 1023)) & 255);
                  shared = f1 (((table[a & 15] + bytes[x & 15]) & 1023), ((7 * 3 + 9) & 255)) & 1023;
                }
              jump_to = old;
            }
          }
          break;
        case 7:
          {
            {
              int i72 = 0;
              N (587);
again73:
            N (586);i72++;
                if ((B (590, b == 4) || B (592, b == 5) || B (594, b == 16)))
                  return f10 (a, bytes[x & 15]);
            if (B (588, i72 < 8))
              goto again73;
            }
          }
          break;
        case 25:
          {
            N (598);for (int i74 = 0; B (599, i74 < 7); i74++)
              {N (597);
                if ((B (601, bytes[z & 15] >= '!') && B (603, bytes[z & 15] < '0')))
                  if_jump (((a - shared) & 127));
                if ((B (605, shared > 15) || B (607, f10 (bytes[b & 15], b) > 1)))
                  if_jump (a);
              }
          }
          break;
        default:
          {
            if (B (610, cell.high > 1))
              {
                z = (B (612, z != 28) && B (614, z != 29)) ? (((25 ^ bytes[shared & 15]) & 1023) + 1) : (((4 * 3 + table[y & 15]) & 255) + 2);
                z = calls9[z & 3] (table[y & 15], ((bytes[shared & 15] + shared) & 1023)) & 1023;
                table[z & 15] = ((((x ^ x) & 1023) - ((37 - a) & 127)) & 127) & 1023;
              }
            if ((B (616, y >= 15) && B (618, y <= 33)))
              {
                shared = f10 (table[z & 15], ((b + 5) & 1023)) & 1023;
                x = (B (620, x >= 37) && B (622, shared == 16)) ? (table[a & 15] + 1) : (((table[x & 15] + 2 * bytes[a & 15]) % 37) + 2);
              }
          }
          ;
        }
    }
  return B (624, fuel <= 0) ? a : f65 (a + 1, b);
}

static int choose76 (int v)
{
  N (631);
  if (v == 4) { N (632); return v; }
  if (v == 7) { N (637); return v; }
  if (v == 5) { N (660); return v; }
  if (v == 1) { N (660); return v; }
  if (v == 8) { N (660); return v; }
  if (v == 9) { N (660); return v; }
  if (v == 2) { N (671); return v; }
  if (v == 3) { N (671); return v; }
  if (v == 6) { N (678); return v; }
  N (678);
  return v;
}
static int choose95 (int v)
{
  N (699);
  if (v == 17) { N (700); return v; }
  if (v == 27) { N (700); return v; }
  if (v == 24) { N (701); return v; }
  if (v == 6) { N (702); return v; }
  N (702);
  return v;
}
static int choose98 (int v)
{
  N (749);
  if (v == 5) { N (750); return v; }
  if (v == 3) { N (753); return v; }
  if (v == 9) { N (753); return v; }
  if (v == 2) { N (753); return v; }
  if (v == 4) { N (754); return v; }
  if (v == 0) { N (754); return v; }
  if (v == 1) { N (755); return v; }
  if (v == 8) { N (755); return v; }
  if (v == 7) { N (760); return v; }
  if (v == 6) { N (760); return v; }
  N (760);
  return v;
}
static int choose100 (int v)
{
  N (767);
  if (v == 5) { N (768); return v; }
  if (v == 6) { N (768); return v; }
  N (768);
  return v;
}
int
f75 (int a, int b)
{N (628);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (809, --fuel < 0))
    return a & 7;
  if (B (629, b & 16))
    {
      switch (choose76 (((y + 37) & 1023) % 31))
        {
        case 4:
          {
            {
              int i77 = 0;
            N (634);  while (B (635, i77 < 7))
              {N (633);
                i77++;
                x = ((((y | bytes[y & 15]) & 63) * 3 + table[y & 15]) & 255);
              }
            }
          }
          break;
        case 7:
          {
            if (B (638, cell.low == 0))
              {
                cell.low = ((((table[shared & 15] ^ y) & 1023) | ((bytes[a & 15] ^ y) & 1023)) & 63);
                cell.high = ((((x * 3 + b) & 255) + 2 * ((14 + table[b & 15]) & 1023)) % 37);
                if (B (640, shared + 1 > real[x & 3]))
                  return ((35 | 6) & 63);
              }
            N (643);for (int i78 = 0; B (644, i78 < 8); i78++)
              {N (642);
                if (B (646, z <= 54))
                  if_jump (table[x & 15]);
                if (B (648, !pointers[shared & 7]))
                  break;
              }
            {
              static const void *const labels79[] = { &&op81, &&op82, &&op83, &&op84 };
              int pc80 = 0;
              goto *labels79[x & 3];
op81:
              x = b;
              if (B (650, ++pc80 > 4))
                goto op84;
              goto *labels79[(x + pc80) & 3];
op82:
              z = ((((bytes[shared & 15] | b) & 63) + bytes[y & 15]) & 1023);
              if (B (652, ++pc80 > 4))
                goto op84;
              goto *labels79[(z + pc80) & 3];
op83:
              z = B (654, x < 21) && B (656, shared > 23);
              if (B (658, ++pc80 > 12))
                goto op84;
              goto *labels79[(shared + pc80) & 3];
op84:;
            }
          }
          break;
        case 5:
        case 1:
        case 8:
        case 9:
          {
            table[z & 15] = ((((9 - b) & 127) ^ ((bytes[shared & 15] - 1) & 127)) & 1023) & 1023;
            N (662);for (int i85 = 0; B (663, i85 < (y & 15)); i85++)
              {N (661);
                table[i85] = 0;
              }
            {
              int i86 = 0;
              N (666);do
              {N (665);
                i86++;
                y = ((((bytes[a & 15] * 3 + b) & 255) * 3 + ((b + table[b & 15]) & 1023)) & 255);
              }
            while (B (667, i86 < 0) && B (669, cell.high > 1));
            }
          }
          break;
        case 2:
        case 3:
          {
            {
              static const void *const labels87[] = { &&op89, &&op90, &&op91, &&op92 };
              int pc88 = 0;
              goto *labels87[shared & 3];
op89:
              z = b;
              if (B (672, ++pc88 > 6))
                goto op92;
              goto *labels87[(y + pc88) & 3];
op90:
              table[y & 15] = 22 & 1023;
              if (B (674, ++pc88 > 5))
                goto op92;
              goto *labels87[(y + pc88) & 3];
op91:
              cell.low = ((18 * 3 + bytes[shared & 15]) & 255);
              cell.high = ((7 ^ ((bytes[b & 15] ^ b) & 1023)) & 1023);
              if (B (676, ++pc88 > 12))
                goto op92;
              goto *labels87[(b + pc88) & 3];
op92:;
            }
          }
          break;
        case 6:
        default:
          {
            if (((B (679, y + 1 > real[shared & 3])
    || B (681, a < shared))
    || (B (683, x == 17) && B (685, b > 25))))
              {
                z = B (687, real[shared & 3] < 13.5) || B (689, a <= 26);
              }
            if (B (691, cell.low == 0))
              return a;
          }
          break;
          ;
        }
      {
        int i93 = 0;
        N (694);
again94:
      N (693);i93++;
          switch (choose95 (((a + ((a + bytes[shared & 15]) & 1023)) & 1023) % 7))
            {
            case 17:
            case 27:
              {
                x = ((table[b & 15] + ((bytes[shared & 15] | bytes[z & 15]) & 63)) & 1023);
              }
            case 24:
              {
                x = 11;
              }
            case 6:
            default:
              {
                if (!(B (703, z == 10) || B (705, z == 11)
    || B (707, z == 34)))
                  if_jump (((18 ^ a) & 1023));
                x = ((((table[a & 15] + b) & 1023) ^ 17) & 1023);
                z = B (709, z < 58)
    || B (711, bytes[x & 15] == 16);
              }
              break;
              ;
            }
          N (714);for (int i96 = 0; B (715, i96 < 16); i96++)
            {N (713);
              table[i96] = (table[i96] + ((y | 0) & 63)) & 511;
            }
          if ((B (717, x == 6) || B (719, x == 7) || B (721, x == 16)))
            {
              if ((B (723, b == 9) || B (725, b == 10) || B (727, b == 18)))
                return ((table[b & 15] ^ z) & 1023);
              shared = ((((40 + 2 * y) % 37) + ((y + bytes[x & 15]) & 1023)) & 1023);
            }
      if (B (695, i93 < 6) && B (697, b))
        goto again94;
      }
    }
  if (B (729, cell.high > 10))
    {
      shared = 28;
      if ((B (731, shared != 1)
    && B (733, shared != 2)))
        return ((x | table[a & 15]) & 63);
      N (736);for (int i97 = 0; B (737, i97 < 0) && B (739, cell.low == 4); i97++)
        {N (735);
          if (!(B (741, x < 23) || B (743, x > 43)))
            {
              y = ((bytes[b & 15] + ((a + 2 * table[a & 15]) % 37)) & 1023);
              x = B (745, a & 4) || B (747, pointers[y & 7]);
            }
          switch (choose98 (((shared + ((16 - z) & 127)) & 1023) % 31))
            {
            case 5:
              {
                y = ((((a + z) & 1023) | b) & 63);
                x = B (751, bytes[y & 15] == 46) ? (((9 * 3 + 18) & 255) + 1) : (((x - x) & 127) + 2);
                y = z;
              }
            case 3:
            case 9:
            case 2:
              {
                y = ((((9 * 3 + y) & 255) * 3 + 9) & 255);
              }
              break;
            case 4:
            case 0:
              {
                x = ((19 | ((x * 3 + b) & 255)) & 63);
                table[x & 15] = z & 1023;
                x = ((((table[a & 15] + a) & 1023) ^ y) & 1023);
              }
              break;
            case 1:
            case 8:
              {
                if ((B (756, real[b & 3] < 33.5)
    && B (758, shared > 10)))
                  if_jump (8);
              }
              break;
            case 7:
            case 6:
            default:
              {
                z = ((((31 ^ table[b & 15]) & 1023) - ((bytes[shared & 15] + 10) & 1023)) & 127);
                cell.low = ((((z * 3 + bytes[shared & 15]) & 255) ^ ((bytes[x & 15] ^ shared) & 1023)) & 1023);
                cell.high = bytes[a & 15];
                if (B (761, x))
                  if_jump (((table[y & 15] | 16) & 63));
              }
              break;
              ;
            }
          N (764);for (int i99 = 0; B (765, i99 < 16); i99++)
            {N (763);
              table[i99] = (table[i99] + ((table[b & 15] + bytes[shared & 15]) & 1023)) & 511;
            }
        }
    }
  switch (choose100 (((a + ((bytes[a & 15] + bytes[z & 15]) & 1023)) & 1023) % 13))
    {
    case 5:
    case 6:
    default:
      {
        N (770);for (int i101 = 0;; i101++)
          {N (769);
            if (B (773, i101 >= 8))
              break;
            {
              int i102 = 0;
              N (776);
again103:
            N (775);i102++;
                x = (B (779, x == z) || B (781, y + 1 > real[z & 3])) ? (((table[y & 15] + z) & 1023) + 1) : (((a - shared) & 127) + 2);
            if (B (777, i102 < 2))
              goto again103;
            }
          }
        if (B (783, y > 50))
          {
            N (786);for (int i104 = 0; B (787, i104 < 7); i104++)
              {N (785);
                table[a & 15] = ((table[b & 15] - ((shared | a) & 63)) & 127) & 1023;
              }
            if (B (789, !pointers[a & 7]))
              {
                shared = B (791, y == b) ? (((table[b & 15] * 3 + bytes[y & 15]) & 255) + 1) : (((b + b) & 1023) + 2);
                table[a & 15] = ((((table[z & 15] - table[z & 15]) & 127) + 2 * bytes[z & 15]) % 37) & 1023;
                if (B (793, real[y & 3] < 22.5))
                  if_jump (bytes[z & 15]);
              }
            N (796);for (int i105 = 0;; i105++)
              {N (795);
                if (B (799, i105 >= 2))
                  break;
                y = B (801, y == 2) || B (803, pointers[b & 7]);
                if (B (805, x))
                  continue;
                if (B (807, cell.low == 3))
                  if_jump (((z + 2 * a) % 37));
              }
          }
      }
      ;
    }
  return ((bytes[b & 15] * 3 + z) & 255);
}

int
main (void)
{N (811);
  int b = 3;
  N (813);for (int a = 0; B (814, a < 33); a++)
    {N (812);
      b = (b + f75 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
