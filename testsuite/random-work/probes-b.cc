
extern unsigned long *probe_counts;
#define N(i) ((void) __atomic_fetch_add (&probe_counts[i], 1, 0))
#define B(i, c) ((c) ? (N (i), 1) : (N (i + 1), 0))
#define OWN 0
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 3964;
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
int f31 (int, int);
int f60 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (1246); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (1247); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (1248); shared = (shared + n) & 1023; }
};
static int choose9 (int v)
{
  N (85);
  if (v == 9) { N (86); return v; }
  if (v == 23) { N (87); return v; }
  if (v == 15) { N (88); return v; }
  if (v == 29) { N (89); return v; }
  if (v == 16) { N (90); return v; }
  N (90);
  return v;
}
static int choose12 (int v)
{
  N (144);
  if (v == 22) { N (145); return v; }
  if (v == 12) { N (150); return v; }
  if (v == 20) { N (155); return v; }
  N (155);
  return v;
}
static int choose7 (int v)
{
  N (59);
  if (v == 1) { N (60); return v; }
  if (v == 5) { N (61); return v; }
  if (v == 0) { N (71); return v; }
  if (v == 4) { N (72); return v; }
  if (v == 3) { N (107); return v; }
  if (v == 2) { N (124); return v; }
  if (v == 6) { N (137); return v; }
  N (159);
  return v;
}
static int choose15 (int v)
{
  N (186);
  if (v == 5) { N (187); return v; }
  if (v == 3) { N (188); return v; }
  if (v == 6) { N (191); return v; }
  if (v == 1) { N (191); return v; }
  if (v == 0) { N (196); return v; }
  if (v == 2) { N (196); return v; }
  if (v == 4) { N (196); return v; }
  N (196);
  return v;
}
static int choose13 (int v)
{
  N (160);
  if (v == 0) { N (161); return v; }
  if (v == 4) { N (174); return v; }
  if (v == 20) { N (183); return v; }
  if (v == 17) { N (183); return v; }
  if (v == 15) { N (183); return v; }
  N (183);
  return v;
}
static int choose18 (int v)
{
  N (224);
  if (v == 4) { N (225); return v; }
  if (v == 14) { N (228); return v; }
  if (v == 17) { N (229); return v; }
  if (v == 8) { N (229); return v; }
  N (230);
  return v;
}
static int choose21 (int v)
{
  N (255);
  if (v == 1) { N (256); return v; }
  if (v == 4) { N (259); return v; }
  if (v == 8) { N (264); return v; }
  if (v == 2) { N (267); return v; }
  if (v == 0) { N (272); return v; }
  if (v == 3) { N (272); return v; }
  if (v == 5) { N (275); return v; }
  if (v == 7) { N (276); return v; }
  if (v == 9) { N (277); return v; }
  if (v == 6) { N (282); return v; }
  N (282);
  return v;
}
static int choose16 (int v)
{
  N (197);
  if (v == -1) { N (198); return v; }
  if (v == 23) { N (211); return v; }
  if (v == 5) { N (239); return v; }
  if (v == 8) { N (248); return v; }
  N (248);
  return v;
}
static inline int
f5 (int a, int b)
{N (52);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (285, --fuel < 0))
    return a & 7;
  {
    int i6 = 0;
    N (54);do
    {N (53);
      i6++;
      switch (choose7 (((shared + ((table[a & 15] - b) & 127)) & 1023) % 31))
        {
        case 1:
          break;
        case 5:
          {
            {
            auto lambda8 = [&] (int p) -> int { N (62);
              x = (B (63, z & 1) || B (65, bytes[shared & 15] == 27)) ? (((bytes[z & 15] * 3 + table[b & 15]) & 255) + 1) : (((bytes[a & 15] * 3 + b) & 255) + 2);
              if (B (67, table[p & 15] > 50))
                throw 1;
              return ((y - y) & 127); };
            z = lambda8 (((24 ^ 25) & 1023)) & 1023;
            }
            if (B (69, (b & 3) == 3))
              break;
          }
        case 0:
          break;
        case 4:
          {
            if (B (73, !pointers[x & 7]))
              {
                y = 4;
                shared = B (75, y == x)
    || B (77, !pointers[shared & 7]);
                x = B (79, a & 4) ? (((35 * 3 + table[x & 15]) & 255) + 1) : (bytes[a & 15] + 2);
              }
            else
              {
                x = ((((b * 3 + table[a & 15]) & 255) | table[x & 15]) & 63);
                y = (B (81, shared <= 44) || B (83, a >= 29)) ? (bytes[y & 15] + 1) : (((table[shared & 15] - z) & 127) + 2);
              }
            switch (choose9 (((z + y) & 1023) % 13))
              {
              case 9:
                break;
              case 23:
                break;
              case 15:
                {
                  cell.low = table[a & 15];
                  cell.high = ((((bytes[a & 15] - a) & 127) - ((b ^ a) & 1023)) & 127);
                }
              case 29:
                {
                  x = ((((table[z & 15] | table[b & 15]) & 63) * 3 + ((a + 2 * b) % 37)) & 255);
                }
              case 16:
              default:
                {
                  shared = (B (91, shared < 10)
    || B (93, shared > 29)) ? (((shared + 19) & 1023) + 1) : (((31 ^ shared) & 1023) + 2);
                  if (B (95, cell.high > 3))
                    throw 1;
                  table[shared & 15] = table[shared & 15] & 1023;
                }
                break;
                ;
              }
            if (((B (97, y >= 12) || B (99, shared + 1 > real[z & 3])) || B (101, b != 40)))
              {
                if (!(B (103, z == 0)
    && B (105, y == 0)))
                  throw Failure (2);
              }
          }
          break;
        case 3:
          {
            N (109);for (int i10 = 0; B (110, i10 < 8); i10++)
              {N (108);
                if (B (112, real[shared & 3] < 8.5))
                  continue;
                cell.low = ((((table[z & 15] - table[b & 15]) & 127) - ((table[y & 15] + table[b & 15]) & 1023)) & 127);
                cell.high = 40;
                shared = B (114, shared == 24) || B (116, b);
              }
            shared = ((((bytes[y & 15] ^ table[b & 15]) & 1023) + 2 * ((table[shared & 15] + 2 * b) % 37)) % 37);
            try
              {
                shared = ((((table[x & 15] + y) & 1023) ^ ((bytes[a & 15] ^ y) & 1023)) & 1023);
                z = !(B (118, b != 8) && B (120, b != 9)) ? (((a + 2 * 35) % 37) + 1) : (((shared + y) & 1023) + 2);
                z = B (122, (a & 3) == 3) ? (z + 1) : (((37 | b) & 63) + 2);
              }
            catch (...)
              {
                shared = bytes[y & 15];
              }
          }
          break;
        case 2:
          {
            if ((B (125, y >= 8) && B (127, y <= 13)))
              {
                if ((B (129, a & 2) || B (131, b == shared)))
                  throw 1;
                shared = ((((shared ^ z) & 1023) ^ ((x * 3 + 37) & 255)) & 1023);
              }
            if ((B (133, (shared & 3) == 3) || B (135, b < a)))
              throw 2.5;
          }
          break;
        case 6:
          {
            z = B (138, pointers[shared & 7]) ? (x + 1) : (((bytes[z & 15] + bytes[x & 15]) & 1023) + 2);
            N (141);for (int i11 = 0; B (142, i11 < 16); i11++)
              {N (140);
                table[i11] = (table[i11] + shared) & 511;
              }
            switch (choose12 (((z + ((b | bytes[shared & 15]) & 63)) & 1023) % 7))
              {
              case 22:
                {
                  y = B (146, a & 2) && B (148, real[y & 3] < 20.5);
                }
                break;
              case 12:
                {
                  if (B (151, !(shared < 1)))
                    throw Failure (2);
                  if (B (153, !(b == 12)))
                    throw Failure (2);
                  cell.low = ((((33 - table[a & 15]) & 127) * 3 + ((bytes[y & 15] - 13) & 127)) & 255);
                  cell.high = ((((5 - table[shared & 15]) & 127) + 2 * ((27 - table[shared & 15]) & 127)) % 37);
                }
              case 20:
              default:
                {
                  if (B (156, y))
                    continue;
                  y = ((((a + a) & 1023) | ((x + y) & 1023)) & 63);
                  z = 5;
                }
                break;
                ;
              }
          }
          break;
          ;
        }
      switch (choose13 (((y + b) & 1023) % 31))
        {
        case 0:
          {
            {
              int i14 = 0;
            N (163);  while (B (164, i14 < 4))
              {N (162);
                i14++;
                x = ((((y ^ 40) & 1023) + ((table[z & 15] ^ a) & 1023)) & 1023);
                if ((B (166, x == y) && B (168, z == a)))
                  throw Failure (2);
                y = !(B (170, b < 16) || B (172, b > 37)) ? (((bytes[y & 15] | z) & 63) + 1) : (((bytes[a & 15] - x) & 127) + 2);
              }
            }
          }
          break;
        case 4:
          {
            try
              {
                Guard guard (((y ^ 26) & 1023));
                z = bytes[z & 15];
                y = ((((shared ^ a) & 1023) ^ ((y | 15) & 63)) & 1023);
                z = B (175, table[shared & 15] > 14) && B (177, b == 1);
                if (B (179, z == 4))
                  continue;
                y = B (181, shared > 9) ? (b + 1) : (bytes[a & 15] + 2);
                x = ((bytes[a & 15] ^ ((24 + table[shared & 15]) & 1023)) & 1023);
              }
            catch (...)
              {
                x = ((33 + 2 * table[shared & 15]) % 37);
              }
          }
          break;
        case 20:
        case 17:
        case 15:
        default:
          {
            if (B (184, x != 20))
              throw 2.5;
            switch (choose15 (((y + bytes[z & 15]) & 1023) % 31))
              {
              case 5:
                {
                  cell.low = ((((bytes[b & 15] * 3 + table[x & 15]) & 255) ^ ((5 + 2 * x) % 37)) & 1023);
                  cell.high = ((((bytes[a & 15] ^ x) & 1023) * 3 + ((table[y & 15] | shared) & 63)) & 255);
                  x = 3;
                }
                break;
              case 3:
                {
                  if (B (189, (shared & 3) == 3))
                    continue;
                  y = ((bytes[shared & 15] - ((bytes[z & 15] ^ shared) & 1023)) & 127);
                }
                break;
              case 6:
              case 1:
                {
                  x = B (192, cell.low == 5)
    || B (194, z >= 17);
                }
                break;
              case 0:
              case 2:
              case 4:
              default:
                {
                  shared = ((((table[a & 15] | b) & 63) ^ bytes[a & 15]) & 1023);
                  table[shared & 15] = ((((table[z & 15] + b) & 1023) - table[a & 15]) & 127) & 1023;
                }
                ;
              }
          }
          break;
          ;
        }
      switch (choose16 (((b + ((table[z & 15] + 2 * table[a & 15]) % 37)) & 1023) % 13))
        {
        case -1:
          {
            if ((B (199, a == 25) || B (201, a == 26) || B (203, a == 28)))
              {
                x = B (205, z & 1) ? (((y | x) & 63) + 1) : (table[a & 15] + 2);
                if (B (207, table[shared & 15] > 22))
                  throw Failure (2);
                if (B (209, y == 3))
                  throw 1;
              }
            else
              {
                cell.low = table[x & 15];
                cell.high = ((((bytes[y & 15] | a) & 63) | ((x + 20) & 1023)) & 63);
              }
          }
        case 23:
          {
            N (213);for (int i17 = 0; B (214, i17 < 5)
    && B (216, !a); i17++)
              {N (212);
                if (B (218, real[a & 3] < 26.5))
                  throw 1;
                z = B (220, y < a) && B (222, b);
                x = ((((table[a & 15] | bytes[y & 15]) & 63) ^ ((3 - table[x & 15]) & 127)) & 1023);
              }
            switch (choose18 (((z + b) & 1023) % 7))
              {
              case 4:
                {
                  if (B (226, y == z))
                    throw 2.5;
                  shared = ((((shared + b) & 1023) * 3 + ((bytes[b & 15] ^ b) & 1023)) & 255);
                }
                break;
              case 14:
                break;
              case 17:
              case 8:
                break;
              default:
                break;
                ;
              }
            N (232);for (int i19 = 0; B (233, i19 < 5); i19++)
              {N (231);
                z = ((((table[b & 15] | bytes[b & 15]) & 63) + b) & 1023);
                x = 31;
                z = B (235, !x) && B (237, b >= 12);
              }
          }
          break;
        case 5:
          {
            z = B (240, a != 16) || B (242, b != 12);
            if ((B (244, b >= 16)
    && B (246, b <= 43)))
              throw Failure (2);
          }
          break;
        case 8:
        default:
          {
            N (250);for (int i20 = 0; B (251, i20 < (b & 15)); i20++)
              {N (249);
                if (B (253, bytes[i20] == 43))
                  break;
                bytes[i20] = (bytes[i20] + 1) & 63;
              }
            switch (choose21 (((b + ((bytes[shared & 15] ^ table[z & 15]) & 1023)) & 1023) % 13))
              {
              case 1:
                {
                  if (B (257, !pointers[y & 7]))
                    break;
                }
              case 4:
                {
                  shared = ((((bytes[x & 15] | bytes[b & 15]) & 63) + 2 * b) % 37);
                  shared = B (260, (b & 3) == 3) && B (262, cell.low == 0);
                  z = ((((27 + bytes[shared & 15]) & 1023) - ((a * 3 + shared) & 255)) & 127);
                }
                break;
              case 8:
                {
                  if (B (265, shared == 48))
                    return ((33 - 19) & 127);
                }
                break;
              case 2:
                {
                  if ((B (268, !x) || B (270, y < a)))
                    break;
                }
                break;
              case 0:
              case 3:
                {
                  shared = ((((bytes[a & 15] - bytes[y & 15]) & 127) - ((bytes[b & 15] + bytes[x & 15]) & 1023)) & 127);
                  y = ((((34 ^ bytes[y & 15]) & 1023) | bytes[b & 15]) & 63);
                  if (B (273, b & 8))
                    return ((bytes[a & 15] + 10) & 1023);
                }
                break;
              case 5:
                {
                  y = ((((shared + x) & 1023) | ((bytes[y & 15] * 3 + bytes[a & 15]) & 255)) & 63);
                }
                break;
              case 7:
                {
                  y = ((((22 ^ table[y & 15]) & 1023) + ((bytes[x & 15] - z) & 127)) & 1023);
                }
                break;
              case 9:
                {
                  z = B (278, x >= 37)
    && B (280, z);
                  cell.low = ((((table[z & 15] + z) & 1023) + 2 * ((y * 3 + b) & 255)) % 37);
                  cell.high = shared;
                }
                break;
              case 6:
              default:
                {
                  table[shared & 15] = a & 1023;
                  x = B (283, shared != 25) ? (((29 - table[a & 15]) & 127) + 1) : (((bytes[shared & 15] ^ table[x & 15]) & 1023) + 2);
                }
                ;
              }
          }
          break;
          ;
        }
    }
  while (B (55, i6 < 5) && B (57, z + 1 > real[b & 3]));
  }
  return ((24 ^ table[y & 15]) & 1023);
}

static int (*calls22[4]) (int, int) = { f5, f5, f5, f5 };

