
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
int fuel = 2827;
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
int f5 (int, int);
int f14 (int, int);
int f15 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (494); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (495); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (496); shared = (shared + n) & 1023; }
};
static int choose7 (int v)
{
  N (58);
  if (v == 7) { N (59); return v; }
  if (v == 6) { N (64); return v; }
  if (v == 3) { N (64); return v; }
  if (v == 5) { N (69); return v; }
  if (v == 8) { N (70); return v; }
  if (v == 4) { N (70); return v; }
  N (70);
  return v;
}
static int choose12 (int v)
{
  N (105);
  if (v == 26) { N (106); return v; }
  if (v == 14) { N (121); return v; }
  if (v == 4) { N (130); return v; }
  if (v == 25) { N (147); return v; }
  N (106);
  return v;
}
__attribute__ ((noinline)) int
f5 (int a, int b)
{N (37);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (152, --fuel < 0))
    return a & 7;
  {
    int i6 = 0;
  N (39);  while (B (40, i6 < 9))
    {N (38);
      i6++;
      if (B (42, !(y <= 21)))
        continue;
      if (B (44, real[a & 3] < 9.5))
        {
          try
            {
              Guard guard (5);
              shared = B (46, b & 8) && B (48, a >= 25);
              if ((B (50, x == 12) || B (52, x == 13) || B (54, x == 27)))
                return ((bytes[x & 15] ^ bytes[shared & 15]) & 1023);
              shared = x;
              shared = 19;
            }
          catch (Failure &)
            {
              if (B (56, f1 (bytes[b & 15], ((table[y & 15] ^ a) & 1023))))
                return f1 (b, ((y + 2 * table[z & 15]) % 37));
            }
          switch (choose7 (((b + ((40 - y) & 127)) & 1023) % 7))
            {
            case 7:
              {
                z = B (60, !pointers[z & 7]) || B (62, cell.high > 13);
                z = ((table[x & 15] + ((z + bytes[y & 15]) & 1023)) & 1023);
              }
              break;
            case 6:
            case 3:
              {
                if (B (65, !pointers[y & 7]))
                  return f1 (((z - 40) & 127), ((a ^ z) & 1023));
                if (B (67, f1 (((bytes[a & 15] * 3 + b) & 255), ((y - bytes[shared & 15]) & 127)) > 53))
                  break;
                y = bytes[shared & 15];
              }
              break;
            case 5:
              break;
            case 8:
            case 4:
            default:
              {
                if ((B (71, x >= 48) && B (73, cell.low == 6)))
                  return table[shared & 15];
                if (!(B (75, bytes[x & 15] >= '!') && B (77, bytes[x & 15] < '0')))
                  return ((bytes[x & 15] + bytes[x & 15]) & 1023);
                if ((B (79, bytes[b & 15] == 38) && B (81, f1 (((table[shared & 15] | a) & 63), ((shared - 24) & 127)) > 22)))
                  continue;
              }
              break;
              ;
            }
          {
            int i8 = 0;
            N (84);
again9:
          N (83);i8++;
              shared = B (87, f1 (((b ^ bytes[y & 15]) & 1023), ((table[x & 15] + 2 * table[z & 15]) % 37))) || B (89, b < y);
              shared = ((((25 - table[y & 15]) & 127) ^ ((bytes[b & 15] ^ table[y & 15]) & 1023)) & 1023);
              if ((B (91, z < a) && B (93, real[b & 3] < 45.5)))
                throw 2.5;
          if (B (85, i8 < 7))
            goto again9;
          }
        }
      else
        {
          if ((B (95, bytes[a & 15] >= '!') && B (97, bytes[a & 15] < '0')))
            throw Failure (2);
          if (B (99, f1 (((x ^ table[a & 15]) & 1023), ((z | bytes[shared & 15]) & 63)) > 3))
            throw 1;
        }
    }
  }
  x = ((((bytes[z & 15] ^ 19) & 1023) + 2 * ((x - 7) & 127)) % 37);
  {
    int i10 = 0;
    N (102);
again11:
  N (101);i10++;
      switch (choose12 (((a + a) & 1023) % 13))
        {
        case 26:
        default:
          {
            N (108);for (int i13 = 0;; i13++)
              {N (107);
                if (B (113, i13 >= 9))
                  break;
                shared = z;
              }
            if ((B (115, shared < 6) || B (117, shared > 35)))
              {
                x = ((((bytes[b & 15] + 2 * a) % 37) ^ y) & 1023);
                if (B (119, shared < 60))
                  return f1 (((z | y) & 63), 39);
                shared = f1 (((12 * 3 + bytes[shared & 15]) & 255), ((table[a & 15] | table[y & 15]) & 63)) & 1023;
              }
            else
              {
                z = table[z & 15];
                y = ((((table[a & 15] + 2 * x) % 37) + ((bytes[b & 15] - table[b & 15]) & 127)) & 1023);
                shared = ((((bytes[shared & 15] ^ y) & 1023) ^ b) & 1023);
              }
          }
          break;
        case 14:
          {
            if (B (122, (b & 3) == 2))
              return f1 (((bytes[z & 15] * 3 + table[x & 15]) & 255), ((y + 2 * table[y & 15]) % 37));
            try
              {
                if (B (124, f1 (((b - bytes[b & 15]) & 127), ((25 | shared) & 63)) > 50))
                  return f1 (((26 | 32) & 63), table[x & 15]);
                z = shared;
                z = ((((shared + table[y & 15]) & 1023) + ((16 ^ b) & 1023)) & 1023);
              }
            catch (int)
              {
                if ((B (126, !pointers[a & 7]) && B (128, !pointers[x & 7])))
                  throw 1;
                y = 8;
              }
          }
          break;
        case 4:
          {
            if ((B (131, shared != 3) && B (133, shared != 4)))
              {
                x = ((bytes[x & 15] * 3 + ((bytes[y & 15] + shared) & 1023)) & 255);
                if ((B (135, bytes[x & 15] >= '!') && B (137, bytes[x & 15] < '0')))
                  throw 2.5;
                if (B (139, shared < z))
                  return f1 (((z + 2 * shared) % 37), ((z ^ 15) & 1023));
              }
            else
              {
                if (B (141, f1 (bytes[a & 15], ((y - shared) & 127)) > 51))
                  return ((y + table[shared & 15]) & 1023);
                if ((B (143, f1 (((x - 24) & 127), ((x ^ table[shared & 15]) & 1023)) > 32) || B (145, cell.low == 7)))
                  throw Failure (2);
                x = 32;
              }
          }
          break;
        case 25:
          {
            if (B (148, z > 23))
              throw Failure (2);
          }
          ;
        }
      if (B (150, table[b & 15] > 47))
        {
          cell.low = ((((bytes[x & 15] - b) & 127) + 2 * y) % 37);
          cell.high = ((((bytes[b & 15] + 2 * table[b & 15]) % 37) ^ ((y + bytes[z & 15]) & 1023)) & 1023);
          y = ((((table[a & 15] - table[shared & 15]) & 127) | ((y * 3 + table[a & 15]) & 255)) & 63);
        }
  if (B (103, i10 < 8))
    goto again11;
  }
  shared = ((((table[b & 15] | b) & 63) ^ y) & 1023);
  return 20;
}

static int choose17 (int v)
{
  N (164);
  if (v == 2) { N (165); return v; }
  if (v == 9) { N (166); return v; }
  if (v == 8) { N (175); return v; }
  if (v == 4) { N (182); return v; }
  if (v == 6) { N (183); return v; }
  if (v == 3) { N (188); return v; }
  if (v == 7) { N (199); return v; }
  if (v == 5) { N (200); return v; }
  N (182);
  return v;
}
static int choose38 (int v)
{
  N (397);
  if (v == 4) { N (398); return v; }
  if (v == 8) { N (403); return v; }
  if (v == 9) { N (410); return v; }
  if (v == 10) { N (410); return v; }
  if (v == 7) { N (411); return v; }
  if (v == 6) { N (412); return v; }
  if (v == 5) { N (421); return v; }
  N (411);
  return v;
}
static int choose36 (int v)
{
  N (379);
  if (v == 7) { N (380); return v; }
  if (v == 4) { N (387); return v; }
  if (v == 3) { N (390); return v; }
  if (v == 5) { N (391); return v; }
  if (v == 6) { N (396); return v; }
  N (430);
  return v;
}
int
f15 (int a, int b)
{N (157);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (451, --fuel < 0))
    return a & 7;
  {
    int i16 = 0;
  N (159);  while (B (160, i16 < 9) && B (162, f1 (((table[a & 15] | 40) & 63), table[y & 15])))
    {N (158);
      i16++;
      try
        {
          switch (choose17 (((x + ((table[y & 15] | bytes[z & 15]) & 63)) & 1023) % 7))
            {
            case 2:
              {
                shared = ((((16 + table[shared & 15]) & 1023) ^ ((z + 2 * table[z & 15]) % 37)) & 1023);
              }
              break;
            case 9:
              {
                if ((B (167, f1 (((18 ^ x) & 1023), ((bytes[shared & 15] | 18) & 63))) && B (169, f1 (bytes[z & 15], ((35 * 3 + table[b & 15]) & 255)))))
                  continue;
                if ((B (171, b == 0) && B (173, z == 0)))
                  break;
              }
              break;
            case 8:
              {
                x = B (176, bytes[shared & 15] == 33) ? (((b * 3 + b) & 255) + 1) : (((22 | 37) & 63) + 2);
                if (B (178, pointers[y & 7]))
                  throw 1;
                if (B (180, !pointers[b & 7]))
                  throw Failure (2);
              }
            case 4:
            default:
              {
                table[x & 15] = table[x & 15] & 1023;
                shared = ((((shared ^ 29) & 1023) | ((z * 3 + x) & 255)) & 63);
              }
              break;
            case 6:
              {
                if ((B (184, b >= 11) && B (186, b <= 34)))
                  throw Failure (2);
              }
              break;
            case 3:
              {
                if ((B (189, y == 24) || B (191, y == 25) || B (193, y == 35)))
                  return f5 (bytes[x & 15], ((bytes[y & 15] ^ x) & 1023));
                if ((B (195, f14 (((b * 3 + table[x & 15]) & 255), bytes[a & 15])) && B (197, !y)))
                  return ((table[y & 15] * 3 + bytes[y & 15]) & 255);
                y = f14 (((20 * 3 + y) & 255), ((y ^ bytes[x & 15]) & 1023)) & 1023;
              }
              break;
            case 7:
              break;
            case 5:
              {
                shared = B (201, shared > 59) ? (a + 1) : (((table[a & 15] | 40) & 63) + 2);
              }
              break;
              ;
            }
          if ((B (203, y != 28) && B (205, y != 29)))
            break;
          N (208);for (int i18 = 0; B (209, i18 < 16); i18++)
            {N (207);
              table[i18] = (table[i18] + 27) & 511;
            }
          N (212);for (int i19 = 0; B (213, i19 < (a & 15)); i19++)
            {N (211);
              table[i19] = (table[i19] + ((z | bytes[y & 15]) & 63)) & 511;
            }
          N (216);for (int i20 = 0;; i20++)
            {N (215);
              if (B (219, i20 >= 9))
                break;
              y = B (221, z & 2) && B (223, y < 26);
            }
          if (B (225, cell.high > 9))
            {
              cell.low = ((((shared + bytes[z & 15]) & 1023) + 2 * ((table[y & 15] + 16) & 1023)) % 37);
              cell.high = ((((bytes[a & 15] - 39) & 127) + 2 * ((x | 4) & 63)) % 37);
              shared = 0;
              z = (B (227, table[shared & 15] > 18) || B (229, z < 28)) ? (((a | b) & 63) + 1) : (((7 * 3 + 17) & 255) + 2);
            }
        }
      catch (Failure &)
        {
          shared = f14 (((x + 2 * 25) % 37), ((b | bytes[a & 15]) & 63)) & 1023;
          y = f5 (((a ^ y) & 1023), ((shared | 3) & 63)) & 1023;
          table[x & 15] = ((table[b & 15] | ((a - a) & 127)) & 63) & 1023;
          throw;
        }
      if (B (231, shared & 8))
        break;
    }
  }
  N (234);for (int i21 = 0;; i21++)
    {N (233);
      if (B (237, i21 >= 0))
        break;
      if ((B (239, !shared) || B (241, y)))
        {
          if ((B (243, f14 (bytes[b & 15], ((x - bytes[z & 15]) & 127)) > 20) || B (245, y == 24)))
            return f1 (((table[a & 15] - b) & 127), ((y | table[a & 15]) & 63));
        }
      else
        {
          if ((B (247, y < 18)
    || B (249, y > 29)))
            {
              x = ((((bytes[shared & 15] + 2 * y) % 37) - z) & 127);
            }
          {
            int i22 = 0;
            N (252);do
            {N (251);
              i22++;
              if (B (255, x > 10))
                continue;
              if (B (257, shared != 48))
                break;
              x = B (259, table[z & 15] > 26) ? (((y + 2 * a) % 37) + 1) : (((bytes[y & 15] + 2 * 39) % 37) + 2);
            }
          while (B (253, i22 < 0));
          }
          if ((B (261, f1 (((x * 3 + b) & 255), ((bytes[shared & 15] + 2 * x) % 37))) || B (263, cell.high > 13)))
            {
              y = B (265, cell.low == 2) && B (267, f5 (((b | table[z & 15]) & 63), ((shared * 3 + b) & 255)) > 35);
              shared = shared;
            }
          else
            {
              if (B (269, z != 48))
                throw 1;
            }
        }
      N (272);for (int i23 = 0;; i23++)
        {N (271);
          if (B (275, i23 >= 0))
            break;
          try
            {
              Guard guard (((a - 20) & 127));
              y = B (277, !pointers[b & 7]) ? (((z + 2 * 38) % 37) + 1) : (((bytes[b & 15] | shared) & 63) + 2);
              z = ((((table[shared & 15] + y) & 1023) + ((a - bytes[z & 15]) & 127)) & 1023);
              cell.low = ((((x | table[y & 15]) & 63) - a) & 127);
              cell.high = ((((27 ^ z) & 1023) ^ shared) & 1023);
            }
          catch (...)
            {
              y = ((2 + 2 * z) % 37);
            }
          if (B (279, a > 45))
            return f1 (((b + table[y & 15]) & 1023), ((table[shared & 15] + 2 * 1) % 37));
          {
            int i24 = 0;
            N (282);
again25:
          N (281);i24++;
              x = f14 (z, ((13 * 3 + bytes[b & 15]) & 255)) & 1023;
          if (B (283, i24 < 4))
            goto again25;
          }
        }
      {
        int i26 = 0;
        N (286);do
        {N (285);
          i26++;
          if (B (291, y > 47))
            {
              if (B (293, !pointers[z & 7]))
                break;
              if (B (295, f5 (((table[shared & 15] + table[a & 15]) & 1023), ((16 ^ b) & 1023)) > 23))
                return f14 (((table[a & 15] * 3 + 24) & 255), ((5 | bytes[b & 15]) & 63));
            }
        }
      while (B (287, i26 < 7) && B (289, y < 1));
      }
    }
  N (298);for (int i27 = 0;; i27++)
    {N (297);
      if (B (303, i27 >= 8))
        break;
      try
        {
          Guard guard (table[shared & 15]);
          {
            int i28 = 0;
            N (306);do
            {N (305);
              i28++;
              x = ((((a | y) & 63) | ((a | bytes[shared & 15]) & 63)) & 63);
              z = 24;
              z = 26;
            }
          while (B (307, i28 < 6));
          }
          {
            int i29 = 0;
            N (310);do
            {N (309);
              i29++;
              shared = ((((table[shared & 15] | 38) & 63) | ((x + 2 * bytes[b & 15]) % 37)) & 63);
              shared = ((((table[shared & 15] ^ z) & 1023) + 2 * ((27 + 2 * z) % 37)) % 37);
              shared = f1 (((table[shared & 15] - 10) & 127), b) & 1023;
            }
          while (B (311, i29 < 8));
          }
          N (314);for (int i30 = 0; B (315, i30 < 16); i30++)
            {N (313);
              table[i30] = 0;
            }
        }
      catch (int)
        {
          z = ((((y + x) & 1023) - ((y * 3 + y) & 255)) & 127);
        }
      if (B (317, shared == x))
        {
          if (B (319, f14 (((b - a) & 127), table[y & 15]) > 58))
            {
              y = ((bytes[shared & 15] | ((z ^ a) & 1023)) & 63);
              table[shared & 15] = ((((z | bytes[shared & 15]) & 63) - shared) & 127) & 1023;
            }
          else
            {
              if ((B (321, b >= 2) && B (323, cell.low == 5)))
                continue;
              shared = z;
              if ((B (325, y == 0) && B (327, a == 0)))
                throw Failure (2);
            }
          if (B (329, cell.low == 7))
            {
              y = B (331, a >= 7) || B (333, b < 5);
              x = B (335, !a) ? (((table[b & 15] + table[y & 15]) & 1023) + 1) : (((35 - table[b & 15]) & 127) + 2);
              x = ((((table[b & 15] + 2 * shared) % 37) | z) & 63);
            }
        }
    }
  N (338);for (int i31 = 0; B (339, i31 < 3); i31++)
    {N (337);
      if (B (341, (a & 3) == 1))
        {
          {
            int i32 = 0;
          N (344);  while (B (345, i32 < 3))
            {N (343);
              i32++;
              table[b & 15] = ((bytes[shared & 15] + ((x | table[z & 15]) & 63)) & 1023) & 1023;
              if (B (347, cell.low == 4))
                return ((y + 2 * shared) % 37);
            }
          }
          z = ((((bytes[b & 15] - z) & 127) * 3 + ((a - bytes[b & 15]) & 127)) & 255);
          z = ((((z | a) & 63) * 3 + b) & 255);
        }
      else
        {
          if (((B (349, a != 21) && B (351, a != 22)) && B (353, pointers[x & 7])))
            {
              z = (B (355, cell.low == 1) && B (357, f5 (((z ^ shared) & 1023), ((table[z & 15] + 0) & 1023)) > 11)) ? (((table[y & 15] * 3 + 35) & 255) + 1) : (y + 2);
              shared = ((z + ((bytes[shared & 15] + 2 * 18) % 37)) & 1023);
            }
          N (360);for (int i33 = 0; B (361, i33 < 9); i33++)
            {N (359);
              if (B (363, (x & 3) == 1))
                return 16;
            }
        }
      if (B (365, f5 (((shared + 2 * z) % 37), ((26 | a) & 63)) > 17))
        {
          {
            int i34 = 0;
            N (368);
again35:
          N (367);i34++;
              if ((B (371, bytes[z & 15] == 48) && B (373, x > 21)))
                throw 2.5;
          if (B (369, i34 < 6))
            goto again35;
          }
          if (B (375, table[a & 15] > 36))
            {
              shared = B (377, bytes[shared & 15] == 49) ? (bytes[b & 15] + 1) : (((38 | bytes[z & 15]) & 63) + 2);
            }
        }
      switch (choose36 (((shared + ((33 | y) & 63)) & 1023) % 31))
        {
        case 7:
          {
            N (382);for (int i37 = 0; B (383, i37 < (a & 15)); i37++)
              {N (381);
                z += B (385, bytes[i37] > 32) ? table[i37] & 7 : bytes[i37] & 3;
                z &= 1023;
              }
          }
          break;
        case 4:
          {
            if (B (388, shared == 46))
              throw 1;
          }
          break;
        case 3:
          break;
        case 5:
          {
            try
              {
                Guard guard (0);
                z = 16;
                z = 40;
              }
            catch (Failure &)
              {
                z = ((shared * 3 + ((bytes[b & 15] + 2 * bytes[x & 15]) % 37)) & 255);
                cell.low = ((((a - table[b & 15]) & 127) + 2 * ((bytes[x & 15] * 3 + b) & 255)) % 37);
                cell.high = x;
                if (!(B (392, shared >= 8)
    && B (394, shared <= 25)))
                  return f5 (((table[x & 15] | a) & 63), 25);
              }
          }
          break;
        case 6:
          {
            x = z;
            switch (choose38 (((shared + ((b - bytes[z & 15]) & 127)) & 1023) % 7))
              {
              case 4:
                {
                  if ((B (399, z == 0)
    && B (401, b == 0)))
                    throw 1;
                }
                break;
              case 8:
                {
                  shared = (B (404, z == x) && B (406, a > 37)) ? (((22 + 2 * a) % 37) + 1) : (((y ^ y) & 1023) + 2);
                  y = ((((table[x & 15] - 31) & 127) + 2 * ((bytes[shared & 15] + 2 * 35) % 37)) % 37);
                  if (B (408, shared != 24))
                    return f5 (((x - table[z & 15]) & 127), ((shared + 2 * bytes[y & 15]) % 37));
                }
                break;
              case 9:
              case 10:
                break;
              case 7:
              default:
                break;
              case 6:
                {
                  x = (B (413, z >= 7) && B (415, z <= 29)) ? (((bytes[z & 15] + 2 * z) % 37) + 1) : (table[x & 15] + 2);
                  if ((B (417, real[b & 3] < 50.5) || B (419, z & 4)))
                    throw 2.5;
                }
                break;
              case 5:
                {
                  if ((B (422, pointers[x & 7]) || B (424, b >= 39)))
                    break;
                  if (B (426, shared + 1 > real[a & 3]))
                    break;
                  if (B (428, b & 16))
                    break;
                }
                ;
              }
          }
          break;
        default:
          {
            if (B (431, z < b))
              {
                table[a & 15] = a & 1023;
              }
            if (B (433, table[z & 15] > 21))
              throw 1;
            {
              int i39 = 0;
              N (436);
again40:
            N (435);i39++;
                if (B (441, !(!a)))
                  throw 1;
                shared = (B (443, shared & 16) || B (445, a != 27)) ? (((table[x & 15] + x) & 1023) + 1) : (((z - a) & 127) + 2);
                y = B (447, z) && B (449, f1 (((table[z & 15] + 2 * table[y & 15]) % 37), ((shared * 3 + bytes[shared & 15]) & 255)));
            if (B (437, i39 < 5) && B (439, cell.low == 6))
              goto again40;
            }
          }
          break;
          ;
        }
    }
  return f1 (((table[b & 15] + 38) & 1023), ((11 + bytes[a & 15]) & 1023));
}

static int (*calls41[4]) (int, int) = { f15, f15, f1, f1 };

static inline int
f42 (int a, int b)
{N (453);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (482, --fuel < 0))
    return a & 7;
  x = table[z & 15];
  if (B (454, a < 21))
    return ((y | y) & 63);
  if (B (456, x))
    {
      {
        int i43 = 0;
      N (459);  while (B (460, i43 < 1) && B (462, bytes[z & 15] == 17))
        {N (458);
          i43++;
          N (465);for (int i44 = 0;; i44++)
            {N (464);
              if (B (470, i44 >= 7))
                break;
              x = ((b + 2 * ((table[b & 15] * 3 + 32) & 255)) % 37);
              if ((B (472, (a & 3) == 1) && B (474, f14 (bytes[y & 15], ((bytes[shared & 15] * 3 + 14) & 255)))))
                throw Failure (2);
            }
          N (477);for (int i45 = 0; B (478, i45 < 3); i45++)
            {N (476);
              shared = ((((table[a & 15] - bytes[x & 15]) & 127) * 3 + shared) & 255);
            }
        }
      }
      z = ((((table[z & 15] | table[b & 15]) & 63) + ((bytes[z & 15] * 3 + table[shared & 15]) & 255)) & 1023);
    }
  return B (480, fuel <= 0) ? a : f42 (a + 1, b);
}

static int
f46 (int a, int b)
{N (484);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (487, --fuel < 0))
    return a & 7;
  if (B (485, !(z <= 57)))
    throw Failure (2);
  return f5 (a, table[y & 15]);
}

int
main (void)
{N (489);
  int b = 3;
  N (491);for (int a = 0; B (492, a < 9); a++)
    {N (490);
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f5 (a, b)) & 1023;
      b = (b + f14 (a, b)) & 1023;
      b = (b + f15 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
