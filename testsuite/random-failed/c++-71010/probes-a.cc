
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
int fuel = 5695;
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
int f20 (int, int);
int f37 (int, int);
int f58 (int, int);
int f59 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (985); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (986); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (987); shared = (shared + n) & 1023; }
};
static int choose9 (int v)
{
  N (54);
  if (v == 0) { N (55); return v; }
  if (v == 4) { N (64); return v; }
  if (v == 9) { N (69); return v; }
  if (v == 18) { N (69); return v; }
  if (v == 24) { N (69); return v; }
  if (v == 14) { N (69); return v; }
  N (76);
  return v;
}
static int choose4 (int v)
{
  N (13);
  if (v == 15) { N (14); return v; }
  if (v == -2) { N (25); return v; }
  if (v == 27) { N (36); return v; }
  if (v == -1) { N (49); return v; }
  if (v == 16) { N (52); return v; }
  if (v == 10) { N (52); return v; }
  N (53);
  return v;
}
__attribute__ ((cold)) int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (118, --fuel < 0))
    return a & 7;
  N (2);for (int i2 = 0; B (3, i2 < 16); i2++)
    {N (1);
      if (B (5, table[i2] > 17))
        table[i2] -= 7;
    }
  if (B (7, bytes[z & 15] == 40))
    {
      N (10);for (int i3 = 0; B (11, i3 < (y & 15)); i3++)
        {N (9);
          table[i3] = 0;
        }
      switch (choose4 (((y + ((z | bytes[shared & 15]) & 63)) & 1023) % 13))
        {
        case 15:
          {
            N (16);for (int i5 = 0; B (17, i5 < (y & 15)); i5++)
              {N (15);
                shared += B (19, bytes[i5] > 32) ? table[i5] & 7 : bytes[i5] & 3;
                shared &= 1023;
              }
            y = B (21, x != 30) && B (23, y > 15);
          }
          break;
        case -2:
          {
            {
              int i6 = 0;
              N (27);
again7:
            N (26);i6++;
                x = 32;
                z = B (30, a + 1 > real[a & 3]) && B (32, y >= 18);
                y = B (34, shared > 56) ? (((table[z & 15] * 3 + 1) & 255) + 1) : (((39 | shared) & 63) + 2);
            if (B (28, i6 < 4))
              goto again7;
            }
          }
          break;
        case 27:
          {
            N (38);for (int i8 = 0; B (39, i8 < 4); i8++)
              {N (37);
                if ((B (41, shared == 0)
    && B (43, a == 0)))
                  throw Failure (2);
                if ((B (45, !pointers[shared & 7]) && B (47, y + 1 > real[x & 3])))
                  throw 2.5;
              }
          }
          break;
        case -1:
          {
            if (B (50, cell.low == 5))
              throw 1;
          }
          break;
        case 16:
        case 10:
          break;
        default:
          {
            switch (choose9 (((y + ((b - y) & 127)) & 1023) % 31))
              {
              case 0:
                {
                  y = B (56, table[x & 15] > 53) || B (58, real[shared & 3] < 45.5);
                  if ((B (60, bytes[b & 15] == 58) && B (62, x > 23)))
                    return ((b | table[x & 15]) & 63);
                  x = ((((y + shared) & 1023) * 3 + ((table[b & 15] + 2 * a) % 37)) & 255);
                }
                break;
              case 4:
                {
                  if ((B (65, bytes[y & 15] >= '!') && B (67, bytes[y & 15] < '0')))
                    throw 2.5;
                  y = ((((27 ^ 31) & 1023) | ((bytes[a & 15] + 2 * table[b & 15]) % 37)) & 63);
                }
              case 9:
              case 18:
              case 24:
              case 14:
                {
                  if (B (70, shared < b))
                    throw Failure (2);
                  if (B (72, z != 1))
                    return ((b + 26) & 1023);
                  shared = B (74, !y) ? (((bytes[z & 15] + 2 * b) % 37) + 1) : (((bytes[shared & 15] + 2 * x) % 37) + 2);
                }
              default:
                {
                  cell.low = ((((x * 3 + bytes[y & 15]) & 255) - ((shared + 2 * table[y & 15]) % 37)) & 127);
                  cell.high = ((((table[y & 15] * 3 + table[a & 15]) & 255) - ((bytes[b & 15] + bytes[shared & 15]) & 1023)) & 127);
                }
                break;
                ;
              }
            if (B (77, z == a))
              return ((a + 2 * 38) % 37);
          }
          ;
        }
    }
  z = ((((y ^ y) & 1023) - ((table[y & 15] * 3 + z) & 255)) & 127);
  try
    {
      N (80);for (int i10 = 0; B (81, i10 < 16); i10++)
        {N (79);
          shared += B (83, bytes[i10] > 32) ? table[i10] & 7 : bytes[i10] & 3;
          shared &= 1023;
        }
      y = (B (85, (z & 3) == 3) && B (87, a & 8)) ? (((a | 6) & 63) + 1) : (b + 2);
      try
        {
          Guard guard (28);
          {
            int i11 = 0;
          N (90);  while (B (91, i11 < 6))
            {N (89);
              i11++;
              if ((B (93, bytes[shared & 15] >= '!') && B (95, bytes[shared & 15] < '0')))
                throw Failure (2);
              shared = B (97, (x & 3) == 2) ? (shared + 1) : (((table[y & 15] * 3 + bytes[a & 15]) & 255) + 2);
              if (B (99, !pointers[b & 7]))
                throw 2.5;
            }
          }
          {
          auto lambda12 = [&] (int p) -> int { N (101);
            table[x & 15] = ((((19 - y) & 127) + 2 * ((8 + z) & 1023)) % 37) & 1023;
            return ((shared + table[p & 15]) & 1023); };
          z = lambda12 (shared) & 1023;
          z = lambda12 (((shared ^ a) & 1023)) & 1023;
          }
          if (B (102, !pointers[b & 7]))
            throw 2.5;
        }
      catch (Failure &)
        {
          x = (B (104, b == 12) && B (106, shared == 34)) ? (((17 - 4) & 127) + 1) : (((bytes[y & 15] - bytes[a & 15]) & 127) + 2);
          z = ((((z ^ table[a & 15]) & 1023) + ((z | bytes[x & 15]) & 63)) & 1023);
        }
      N (109);for (int i13 = 0; B (110, i13 < 16); i13++)
        {N (108);
          table[i13] = (table[i13] + bytes[y & 15]) & 511;
        }
    }
  catch (Failure &)
    {
      if (B (112, table[a & 15] > 23))
        throw Failure (2);
      if ((B (114, y) && B (116, b < a)))
        throw 1;
    }
  return ((y + table[b & 15]) & 1023);
}

static int choose16 (int v)
{
  N (125);
  if (v == -2) { N (126); return v; }
  if (v == 21) { N (135); return v; }
  N (135);
  return v;
}
static inline int
f14 (int a, int b)
{N (120);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (158, --fuel < 0))
    return a & 7;
  N (122);for (int i15 = 0; B (123, i15 < 4); i15++)
    {N (121);
      switch (choose16 (((y + ((bytes[a & 15] | bytes[z & 15]) & 63)) & 1023) % 31))
        {
        case -2:
          {
            if (B (127, !shared))
              throw 2.5;
            N (130);for (int i17 = 0; B (131, i17 < 3) && B (133, !y); i17++)
              {N (129);
                y = x;
              }
            y = f1 (((table[shared & 15] ^ bytes[z & 15]) & 1023), ((bytes[shared & 15] - bytes[a & 15]) & 127)) & 1023;
          }
          break;
        case 21:
        default:
          {
            y = ((((32 | b) & 63) + ((33 | bytes[b & 15]) & 63)) & 1023);
            N (137);for (int i18 = 0; B (138, i18 < (z & 15)); i18++)
              {N (136);
                if (B (140, table[i18] > 17))
                  table[i18] -= 7;
              }
          }
          break;
          ;
        }
      if (B (142, b < y))
        return f1 (((2 - bytes[z & 15]) & 127), 7);
      {
        int i19 = 0;
      N (145);  while (B (146, i19 < 6))
        {N (144);
          i19++;
          if (B (148, f1 (shared, table[y & 15])))
            {
              if ((B (150, b < 4) || B (152, b > 16)))
                throw 2.5;
            }
          if ((B (154, bytes[y & 15] >= '!')
    && B (156, bytes[y & 15] < '0')))
            return f1 (((16 | shared) & 63), table[x & 15]);
          table[z & 15] = ((((bytes[b & 15] + 2 * a) % 37) - a) & 127) & 1023;
        }
      }
    }
  return ((x + 2 * 29) % 37);
}

static int choose26 (int v)
{
  N (247);
  if (v == 7) { N (248); return v; }
  if (v == 5) { N (259); return v; }
  if (v == 3) { N (259); return v; }
  if (v == 4) { N (277); return v; }
  if (v == 6) { N (278); return v; }
  if (v == 2) { N (279); return v; }
  if (v == 1) { N (302); return v; }
  if (v == 0) { N (313); return v; }
  N (314);
  return v;
}
static int choose36 (int v)
{
  N (352);
  if (v == 24) { N (353); return v; }
  if (v == 29) { N (354); return v; }
  if (v == 22) { N (355); return v; }
  if (v == 27) { N (358); return v; }
  if (v == 18) { N (358); return v; }
  if (v == 17) { N (361); return v; }
  if (v == 11) { N (361); return v; }
  N (361);
  return v;
}
int
f20 (int a, int b)
{N (160);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (364, --fuel < 0))
    return a & 7;
  if ((B (161, !b)
    && B (163, x < y)))
    return f14 (((bytes[y & 15] + 2 * table[z & 15]) % 37), ((b + x) & 1023));
  if ((B (165, bytes[b & 15] >= '!') && B (167, bytes[b & 15] < '0')))
    {
      if ((B (169, b & 8) && B (171, f1 (((x | table[a & 15]) & 63), ((b + z) & 1023)) > 33)))
        throw Failure (2);
    }
  else
    {
      N (174);for (int i21 = 0; B (175, i21 < 16); i21++)
        {N (173);
          table[i21] = 0;
        }
      N (178);for (int i22 = 0; B (179, i22 < (b & 15)); i22++)
        {N (177);
          y += B (181, bytes[i22] > 32) ? table[i22] & 7 : bytes[i22] & 3;
          y &= 1023;
        }
      if (B (183, b != 42))
        {
          N (186);for (int i23 = 0; B (187, i23 < 6)
    && B (189, f1 (bytes[shared & 15], ((b ^ 15) & 1023))); i23++)
            {N (185);
              y = 28;
              table[a & 15] = y & 1023;
              y = ((((table[z & 15] + table[z & 15]) & 1023) - ((21 + x) & 1023)) & 127);
            }
          N (192);for (int i24 = 0;; i24++)
            {N (191);
              if (B (197, i24 >= 9))
                break;
              if ((B (199, a < 23) || B (201, a > 42)))
                return f14 (((table[b & 15] ^ shared) & 1023), ((a ^ bytes[x & 15]) & 1023));
              if ((B (203, bytes[y & 15] == 59) && B (205, real[shared & 3] < 29.5)))
                break;
              y = B (207, cell.low == 4) || B (209, f1 (((table[shared & 15] ^ b) & 1023), ((bytes[z & 15] | a) & 63)));
            }
          if (((B (211, bytes[y & 15] >= '!') && B (213, bytes[y & 15] < '0')) && B (215, z)))
            {
              table[b & 15] = ((((shared ^ bytes[a & 15]) & 1023) | ((19 | bytes[z & 15]) & 63)) & 63) & 1023;
            }
        }
      else
        {
          N (218);for (int i25 = 0; B (219, i25 < 16); i25++)
            {N (217);
              table[i25] = (table[i25] + ((z * 3 + y) & 255)) & 511;
            }
        }
    }
  if (B (221, f14 (((shared - bytes[shared & 15]) & 127), ((a + 2 * table[shared & 15]) % 37))))
    {
      if ((B (223, b != 7) && B (225, b != 8)))
        return ((y - x) & 127);
      if (!(B (227, b < 21) || B (229, b > 30)))
        {
          if ((B (231, y < 21)
    || B (233, y > 45)))
            {
              z = ((((table[y & 15] + bytes[y & 15]) & 1023) | ((a * 3 + table[shared & 15]) & 255)) & 63);
            }
          if ((B (235, f14 (((table[x & 15] * 3 + x) & 255), ((5 + 2 * a) % 37))) && (B (237, shared <= 29) || B (239, (z & 3) == 2))))
            {
              if ((B (241, a == 0) && B (243, x == 0)))
                return ((8 * 3 + y) & 255);
              if (B (245, shared <= 8))
                throw 2.5;
              shared = ((table[shared & 15] | ((27 ^ table[b & 15]) & 1023)) & 63);
            }
        }
      switch (choose26 (((b + 15) & 1023) % 13))
        {
        case 7:
          {
            {
              int i27 = 0;
              N (250);do
              {N (249);
                i27++;
                if ((B (253, real[a & 3] < 48.5) && B (255, b > 8)))
                  throw 2.5;
                if (B (257, !(f1 (((y | 17) & 63), 16))))
                  return f14 (((34 - table[y & 15]) & 127), ((32 - b) & 127));
              }
            while (B (251, i27 < 3));
            }
          }
          break;
        case 5:
        case 3:
          {
            N (261);for (int i28 = 0; B (262, i28 < 16); i28++)
              {N (260);
                table[i28] = 0;
              }
            {
              int i29 = 0;
              N (265);do
              {N (264);
                i29++;
                if (B (268, bytes[b & 15] == 50))
                  return 31;
                z = B (270, a) || B (272, f14 (((table[shared & 15] - 26) & 127), z));
              }
            while (B (266, i29 < 3));
            }
            {
            auto lambda30 = [&] (int p) -> int { N (274);
              y = ((((39 * 3 + bytes[z & 15]) & 255) * 3 + x) & 255);
              x = B (275, cell.high > 1) ? (table[x & 15] + 1) : (((bytes[p & 15] * 3 + y) & 255) + 2);
              x = ((((13 + p) & 1023) + 2 * 6) % 37);
              return shared; };
            z = lambda30 (((z | table[x & 15]) & 63)) & 1023;
            y = lambda30 (29) & 1023;
            }
          }
          break;
        case 4:
          break;
        case 6:
          break;
        case 2:
          {
            if (B (280, cell.high > 0))
              return table[x & 15];
            try
              {
                x = B (282, (z & 3) == 3) && B (284, f14 (((39 + 2 * x) % 37), ((y + 2 * table[a & 15]) % 37)));
                z = B (286, x) || B (288, f1 (40, ((x + 2 * x) % 37)) > 48);
                z = ((((bytes[b & 15] ^ table[a & 15]) & 1023) ^ 5) & 1023);
                shared = ((bytes[a & 15] ^ ((37 | x) & 63)) & 1023);
                z = B (290, y != 53)
    && B (292, f1 (((z * 3 + bytes[z & 15]) & 255), ((10 | 4) & 63)));
              }
            catch (int)
              {
                shared = ((((table[b & 15] + 2 * 21) % 37) + 2 * ((bytes[b & 15] + bytes[a & 15]) & 1023)) % 37);
                y = B (294, z != 31) && B (296, table[shared & 15] > 2);
              }
            N (299);for (int i31 = 0; B (300, i31 < 6); i31++)
              {N (298);
                z = ((((b | y) & 63) - table[b & 15]) & 127);
                shared = f14 (y, table[a & 15]) & 1023;
              }
          }
          break;
        case 1:
          {
            if (B (303, pointers[b & 7]))
              {
                y = B (305, b != 56) ? (((7 + bytes[z & 15]) & 1023) + 1) : (((bytes[a & 15] + 2 * x) % 37) + 2);
              }
            if ((B (307, shared != 23) && B (309, shared != 24)))
              {
                if (B (311, !pointers[b & 7]))
                  throw 1;
              }
          }
          break;
        case 0:
          break;
        default:
          {
            if ((B (315, bytes[z & 15] >= '!') && B (317, bytes[z & 15] < '0')))
              return f14 (((table[x & 15] * 3 + bytes[x & 15]) & 255), ((z * 3 + bytes[x & 15]) & 255));
            {
              int i32 = 0;
              N (320);
again33:
            N (319);i32++;
                x = bytes[a & 15];
                table[x & 15] = ((((30 * 3 + bytes[b & 15]) & 255) + 2 * ((table[z & 15] + bytes[b & 15]) & 1023)) % 37) & 1023;
            if (B (321, i32 < 1))
              goto again33;
            }
          }
          break;
          ;
        }
    }
  else
    {
      {
        int i34 = 0;
        N (324);do
        {N (323);
          i34++;
          if (B (329, b & 4))
            {
              if ((B (331, y == z) || B (333, !pointers[b & 7])))
                return f14 (b, ((table[z & 15] * 3 + bytes[z & 15]) & 255));
              x = ((((6 * 3 + 28) & 255) - ((table[a & 15] * 3 + 27) & 255)) & 127);
              y = ((((30 | a) & 63) + ((a - a) & 127)) & 1023);
            }
        }
      while (B (325, i34 < 0) && B (327, a > 27));
      }
      if (B (335, cell.low == 3))
        {
          {
          auto lambda35 = [&] (int p) -> int { N (337);
            if (B (338, y & 2))
              throw Failure (2);
            x = f14 (((table[p & 15] | a) & 63), ((bytes[b & 15] ^ table[shared & 15]) & 1023)) & 1023;
            cell.low = ((((table[b & 15] - table[z & 15]) & 127) * 3 + ((bytes[p & 15] + 2 * x) % 37)) & 255);
            cell.high = ((bytes[p & 15] + 2 * table[b & 15]) % 37);
            return y; };
          x = lambda35 (10) & 1023;
          }
          if ((B (340, z < 9) || B (342, z > 17)))
            {
              y = ((((table[z & 15] - bytes[y & 15]) & 127) * 3 + ((9 + table[x & 15]) & 1023)) & 255);
              if (B (344, pointers[z & 7]))
                throw Failure (2);
            }
          else
            {
              y = ((((b + 27) & 1023) * 3 + ((8 + 2 * table[a & 15]) % 37)) & 255);
              y = B (346, bytes[b & 15] == 15) || B (348, f14 (table[b & 15], 0));
              if (B (350, f14 (((table[b & 15] + 2 * a) % 37), ((bytes[a & 15] - table[a & 15]) & 127)) > 7))
                return ((7 + 2 * y) % 37);
            }
          switch (choose36 (((a + ((shared + 34) & 1023)) & 1023) % 13))
            {
            case 24:
              break;
            case 29:
              {
                table[x & 15] = ((table[b & 15] + ((bytes[shared & 15] | z) & 63)) & 1023) & 1023;
                shared = ((bytes[b & 15] + 2 * ((b + a) & 1023)) % 37);
              }
              break;
            case 22:
              {
                if (B (356, f14 (((0 * 3 + x) & 255), ((shared + table[shared & 15]) & 1023))))
                  return f1 (((34 - bytes[shared & 15]) & 127), shared);
              }
              break;
            case 27:
            case 18:
              {
                table[z & 15] = ((((15 * 3 + bytes[x & 15]) & 255) | ((b + table[x & 15]) & 1023)) & 63) & 1023;
                shared = shared;
                y = B (359, cell.low == 2) ? (((a + 2 * 29) % 37) + 1) : (((table[z & 15] * 3 + bytes[a & 15]) & 255) + 2);
              }
            case 17:
            case 11:
            default:
              {
                x = shared;
              }
              break;
              ;
            }
        }
    }
  return B (362, fuel <= 0) ? a : f20 (a + 1, b);
}

static int choose40 (int v)
{
  N (383);
  if (v == 7) { N (384); return v; }
  if (v == 19) { N (385); return v; }
  N (385);
  return v;
}
static int choose43 (int v)
{
  N (401);
  if (v == 26) { N (402); return v; }
  if (v == 2) { N (409); return v; }
  if (v == 27) { N (410); return v; }
  if (v == 28) { N (411); return v; }
  N (411);
  return v;
}
static int choose41 (int v)
{
  N (386);
  if (v == 5) { N (387); return v; }
  if (v == 7) { N (398); return v; }
  if (v == 3) { N (399); return v; }
  if (v == 2) { N (399); return v; }
  if (v == 6) { N (400); return v; }
  if (v == 0) { N (412); return v; }
  if (v == 9) { N (412); return v; }
  if (v == 8) { N (427); return v; }
  if (v == 1) { N (434); return v; }
  if (v == 4) { N (463); return v; }
  N (463);
  return v;
}
static int choose50 (int v)
{
  N (490);
  if (v == 28) { N (491); return v; }
  if (v == 21) { N (491); return v; }
  N (491);
  return v;
}
static int choose56 (int v)
{
  N (543);
  if (v == 8) { N (544); return v; }
  if (v == 10) { N (551); return v; }
  if (v == 7) { N (552); return v; }
  if (v == 5) { N (552); return v; }
  if (v == 9) { N (553); return v; }
  if (v == 6) { N (554); return v; }
  N (557);
  return v;
}
static int choose53 (int v)
{
  N (514);
  if (v == 6) { N (515); return v; }
  if (v == 4) { N (534); return v; }
  if (v == 5) { N (534); return v; }
  N (534);
  return v;
}
int
f37 (int a, int b)
{N (366);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (572, --fuel < 0))
    return a & 7;
  try
    {
      Guard guard (((x + bytes[shared & 15]) & 1023));
      N (368);for (int i38 = 0; B (369, i38 < 16); i38++)
        {N (367);
          if (B (371, bytes[i38] == 33))
            break;
          bytes[i38] = (bytes[i38] + 1) & 63;
        }
      N (374);for (int i39 = 0; B (375, i39 < 16); i39++)
        {N (373);
          if (B (377, bytes[i39] == 56))
            break;
          bytes[i39] = (bytes[i39] + 1) & 63;
        }
      if ((B (379, cell.low == 7) || B (381, bytes[z & 15] == 29)))
        throw 1;
      switch (choose40 (((a + table[y & 15]) & 1023) % 13))
        {
        case 7:
          break;
        case 19:
        default:
          break;
          ;
        }
      switch (choose41 (((z + ((shared + 2 * y) % 37)) & 1023) % 7))
        {
        case 5:
          {
            N (389);for (int i42 = 0;; i42++)
              {N (388);
                if (B (392, i42 >= 7))
                  break;
                x = B (394, cell.high > 12) || B (396, f14 (((a + 40) & 1023), ((table[a & 15] - x) & 127)));
                z = ((((39 * 3 + bytes[a & 15]) & 255) - z) & 127);
              }
            x = ((bytes[a & 15] | ((bytes[y & 15] * 3 + table[z & 15]) & 255)) & 63);
          }
          break;
        case 7:
          break;
        case 3:
        case 2:
          break;
        case 6:
          {
            switch (choose43 (((x + ((bytes[a & 15] ^ table[x & 15]) & 1023)) & 1023) % 13))
              {
              case 26:
                {
                  shared = B (403, !(z == 6)) ? (((table[a & 15] + 2 * shared) % 37) + 1) : (((table[y & 15] ^ table[x & 15]) & 1023) + 2);
                  if ((B (405, b == 0) && B (407, a == 0)))
                    return ((38 - table[x & 15]) & 127);
                }
              case 2:
                {
                  z = ((((b | 7) & 63) | z) & 63);
                }
                break;
              case 27:
                {
                  shared = f1 (((bytes[a & 15] + bytes[z & 15]) & 1023), ((8 + shared) & 1023)) & 1023;
                }
                break;
              case 28:
              default:
                break;
                ;
              }
          }
          break;
        case 0:
        case 9:
          {
            if ((B (413, a & 1) && B (415, pointers[b & 7])))
              return 33;
            {
              int i44 = 0;
              N (418);do
              {N (417);
                i44++;
                y = ((((table[z & 15] - table[x & 15]) & 127) * 3 + bytes[shared & 15]) & 255);
                table[y & 15] = ((((bytes[b & 15] - 36) & 127) + ((a * 3 + y) & 255)) & 1023) & 1023;
              }
            while (B (419, i44 < 3));
            }
            N (422);for (int i45 = 0; B (423, i45 < 9); i45++)
              {N (421);
                if (B (425, shared >= 8))
                  return f20 (((39 + 29) & 1023), ((table[z & 15] - 37) & 127));
              }
          }
          break;
        case 8:
          {
            N (429);for (int i46 = 0;; i46++)
              {N (428);
                if (B (432, i46 >= 2))
                  break;
                z = f20 (((table[b & 15] + bytes[a & 15]) & 1023), ((shared + z) & 1023)) & 1023;
              }
          }
          break;
        case 1:
          {
            if ((B (435, f20 (((bytes[shared & 15] + bytes[x & 15]) & 1023), ((bytes[b & 15] - 23) & 127)) > 13) || B (437, cell.high > 13)))
              {
                if (B (439, x == z))
                  throw 2.5;
                z = B (441, pointers[shared & 7]) && B (443, x);
                shared = B (445, y < a) && B (447, !z);
              }
            else
              {
                if ((B (449, a < 4) || B (451, a > 12)))
                  return f1 (table[a & 15], shared);
                x = a;
              }
            N (454);for (int i47 = 0; B (455, i47 < 1); i47++)
              {N (453);
                y = B (457, z != 24) ? (bytes[shared & 15] + 1) : (((bytes[z & 15] + table[shared & 15]) & 1023) + 2);
                z = ((((23 + z) & 1023) * 3 + ((bytes[shared & 15] | table[shared & 15]) & 63)) & 255);
                if ((B (459, !pointers[shared & 7]) || B (461, f20 (((b | table[shared & 15]) & 63), ((shared ^ 5) & 1023)) > 40)))
                  continue;
              }
          }
        case 4:
        default:
          {
            if (B (464, y > 54))
              throw Failure (2);
            {
              int i48 = 0;
              N (467);
again49:
            N (466);i48++;
                y = (B (470, a < 9) || B (472, a > 36)) ? (((y + table[shared & 15]) & 1023) + 1) : (((table[x & 15] + table[y & 15]) & 1023) + 2);
                if (B (474, shared <= 4))
                  return f20 (a, 18);
            if (B (468, i48 < 8))
              goto again49;
            }
          }
          break;
          ;
        }
    }
  catch (Failure &)
    {
      x = B (476, a >= 50)
    || B (478, table[y & 15] > 21);
    }
  if (((B (480, b == 0)
    && B (482, a == 0)) && (B (484, y == 30) || B (486, y == 31) || B (488, y == 33))))
    {
      switch (choose50 (((shared + ((table[shared & 15] - z) & 127)) & 1023) % 7))
        {
        case 28:
        case 21:
        default:
          {
            if (B (492, y < 41))
              {
                if (B (494, cell.low == 6))
                  return f20 (((shared ^ x) & 1023), ((table[b & 15] | bytes[z & 15]) & 63));
                x = ((((shared * 3 + table[x & 15]) & 255) ^ table[a & 15]) & 1023);
              }
          }
          break;
          ;
        }
      N (497);for (int i51 = 0;; i51++)
        {N (496);
          if (B (502, i51 >= 5))
            break;
          if ((B (504, f14 (((z + bytes[x & 15]) & 1023), b) > 28) && B (506, cell.low == 5)))
            return 23;
        }
    }
  N (509);for (int i52 = 0; B (510, i52 < 16); i52++)
    {N (508);
      x += B (512, bytes[i52] > 32) ? table[i52] & 7 : bytes[i52] & 3;
      x &= 1023;
    }
  switch (choose53 (((y + ((15 + table[shared & 15]) & 1023)) & 1023) % 13))
    {
    case 6:
      {
        if (B (516, b))
          {
            if (B (518, z < 58))
              return ((a + y) & 1023);
          }
        else
          {
            N (521);for (int i54 = 0; B (522, i54 < 1); i54++)
              {N (520);
                y = f20 (shared, ((10 + table[b & 15]) & 1023)) & 1023;
                z = B (524, !pointers[y & 7]) || B (526, a + 1 > real[z & 3]);
                table[a & 15] = ((((bytes[x & 15] + 2 * table[b & 15]) % 37) | ((z * 3 + table[shared & 15]) & 255)) & 63) & 1023;
              }
            if ((B (528, (z & 3) == 0) && (B (530, !pointers[a & 7]) && B (532, y < 46))))
              {
                x = bytes[z & 15];
              }
          }
        table[b & 15] = ((table[b & 15] + 2 * ((y | bytes[y & 15]) & 63)) % 37) & 1023;
        x = ((table[shared & 15] - ((table[a & 15] ^ table[z & 15]) & 1023)) & 127);
      }
      break;
    case 4:
    case 5:
    default:
      {
        if (!(B (535, y >= 6)
    && B (537, y <= 35)))
          {
            N (540);for (int i55 = 0; B (541, i55 < (shared & 15)); i55++)
              {N (539);
                table[i55] = (table[i55] + ((bytes[x & 15] + 21) & 1023)) & 511;
              }
            switch (choose56 (((a + table[b & 15]) & 1023) % 31))
              {
              case 8:
                {
                  z = B (545, table[a & 15] > 13) || B (547, !b);
                  if (B (549, f20 (bytes[b & 15], ((table[shared & 15] ^ a) & 1023))))
                    return f20 (((9 + 2 * y) % 37), ((table[y & 15] ^ shared) & 1023));
                  z = ((((z + 2 * table[z & 15]) % 37) ^ ((table[b & 15] * 3 + y) & 255)) & 1023);
                }
              case 10:
                {
                  z = ((13 * 3 + ((24 | 23) & 63)) & 255);
                  shared = ((table[shared & 15] * 3 + ((y * 3 + 15) & 255)) & 255);
                }
              case 7:
              case 5:
                break;
              case 9:
                {
                  z = f1 (x, ((1 + 2 * x) % 37)) & 1023;
                }
              case 6:
                {
                  table[z & 15] = ((((0 + x) & 1023) + ((table[b & 15] + 2 * table[x & 15]) % 37)) & 1023) & 1023;
                  if (B (555, f14 (((bytes[z & 15] + table[shared & 15]) & 1023), ((bytes[y & 15] * 3 + y) & 255))))
                    return ((x + z) & 1023);
                }
                break;
              default:
                {
                  if (B (558, shared < 36))
                    return ((shared | table[shared & 15]) & 63);
                }
                break;
                ;
              }
            if (B (560, z > 14))
              {
                table[shared & 15] = x & 1023;
                y = ((((7 + 2 * bytes[y & 15]) % 37) | x) & 63);
              }
            else
              {
                shared = 36;
              }
          }
        if ((B (562, a == 26) || B (564, a == 27) || B (566, a == 47)))
          {
            {
              int i57 = 0;
              N (569);do
              {N (568);
                i57++;
                z = ((((0 + 2 * x) % 37) - ((table[shared & 15] ^ z) & 1023)) & 127);
                x = f1 (table[y & 15], ((b * 3 + shared) & 255)) & 1023;
              }
            while (B (570, i57 < 4));
            }
          }
      }
      break;
      ;
    }
  return f20 (28, x);
}

int
f58 (int a, int b)
{N (574);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (577, --fuel < 0))
    return a & 7;
  if (B (575, !(f1 (((bytes[a & 15] - 40) & 127), ((z + bytes[x & 15]) & 1023)))))
    throw Failure (2);
  return x;
}

static int choose62 (int v)
{
  N (613);
  if (v == 6) { N (614); return v; }
  if (v == 8) { N (626); return v; }
  if (v == 4) { N (626); return v; }
  if (v == 7) { N (626); return v; }
  if (v == 9) { N (626); return v; }
  if (v == 5) { N (627); return v; }
  N (627);
  return v;
}
static int choose70 (int v)
{
  N (675);
  if (v == 3) { N (676); return v; }
  if (v == -1) { N (687); return v; }
  if (v == 2) { N (688); return v; }
  if (v == 1) { N (699); return v; }
  if (v == 5) { N (704); return v; }
  if (v == 6) { N (711); return v; }
  if (v == 0) { N (711); return v; }
  if (v == 4) { N (720); return v; }
  N (720);
  return v;
}
static int choose71 (int v)
{
  N (722);
  if (v == 26) { N (723); return v; }
  if (v == 5) { N (728); return v; }
  if (v == 12) { N (728); return v; }
  if (v == 29) { N (729); return v; }
  if (v == 2) { N (734); return v; }
  N (734);
  return v;
}
static int choose72 (int v)
{
  N (744);
  if (v == 21) { N (745); return v; }
  if (v == 10) { N (750); return v; }
  if (v == 8) { N (751); return v; }
  if (v == 29) { N (756); return v; }
  N (745);
  return v;
}
static int choose65 (int v)
{
  N (632);
  if (v == 3) { N (633); return v; }
  if (v == 26) { N (656); return v; }
  if (v == 29) { N (721); return v; }
  if (v == 17) { N (735); return v; }
  if (v == 10) { N (757); return v; }
  if (v == 6) { N (764); return v; }
  N (767);
  return v;
}
int
f59 (int a, int b)
{N (579);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (800, --fuel < 0))
    return a & 7;
  if (B (580, cell.high > 0))
    return f1 (((x - 5) & 127), ((b + x) & 1023));
  {
  auto lambda60 = [&] (int p) -> int { N (582);
    y = ((((p + 2 * bytes[y & 15]) % 37) ^ y) & 1023);
    {
      int i61 = 0;
    N (584);  while (B (585, i61 < 1))
      {N (583);
        i61++;
        z = ((((p - shared) & 127) - 24) & 127);
        x = B (587, !pointers[a & 7]) ? (((bytes[z & 15] + bytes[a & 15]) & 1023) + 1) : (((bytes[b & 15] - 32) & 127) + 2);
        x = (B (589, z != 35) && B (591, p < 40)) ? (37 + 1) : (((bytes[p & 15] * 3 + table[shared & 15]) & 255) + 2);
      }
    }
    return table[p & 15]; };
  y = lambda60 (((table[a & 15] ^ y) & 1023)) & 1023;
  }
  try
    {
      if (B (593, f37 (((a + 2 * table[a & 15]) % 37), table[a & 15]) > 25))
        {
          if (((B (595, bytes[shared & 15] >= '!') && B (597, bytes[shared & 15] < '0')) || (B (599, pointers[x & 7]) || B (601, z & 16))))
            {
              y = ((((23 + 2 * z) % 37) + ((shared | table[a & 15]) & 63)) & 1023);
              if ((B (603, x >= 6)
    && B (605, x <= 33)))
                return ((y + table[a & 15]) & 1023);
            }
          else
            {
              if ((B (607, z != 5) && B (609, shared == 49)))
                throw 1;
              if (B (611, a))
                return y;
              z = ((((table[y & 15] * 3 + bytes[x & 15]) & 255) + 2 * ((b - z) & 127)) % 37);
            }
        }
      switch (choose62 (((z + ((28 - shared) & 127)) & 1023) % 31))
        {
        case 6:
          {
            {
            auto lambda63 = [&] (int p) -> int { N (615);
              table[y & 15] = ((((x - p) & 127) + 2 * ((a - shared) & 127)) % 37) & 1023;
              return ((36 - bytes[b & 15]) & 127); };
            shared = lambda63 (table[a & 15]) & 1023;
            shared = lambda63 (((bytes[shared & 15] + y) & 1023)) & 1023;
            }
            try
              {
                x = ((((15 + a) & 1023) - ((32 + b) & 1023)) & 127);
                if (B (616, (z & 3) == 3))
                  return f37 (((29 - bytes[b & 15]) & 127), ((bytes[y & 15] + bytes[shared & 15]) & 1023));
                shared = ((((y + x) & 1023) | 24) & 63);
                x = ((bytes[z & 15] | ((b + 2 * a) % 37)) & 63);
                y = B (618, !x) ? (z + 1) : (((shared * 3 + bytes[y & 15]) & 255) + 2);
                if ((B (620, f14 (a, x))
    && B (622, x == 54)))
                  throw 1;
              }
            catch (int)
              {
                if (B (624, table[b & 15] > 46))
                  return ((bytes[x & 15] + 2 * b) % 37);
              }
          }
          break;
        case 8:
        case 4:
        case 7:
        case 9:
          break;
        case 5:
        default:
          {
            N (629);for (int i64 = 0; B (630, i64 < 16); i64++)
              {N (628);
                table[i64] = 0;
              }
            table[shared & 15] = ((((x - y) & 127) * 3 + x) & 255) & 1023;
          }
          break;
          ;
        }
      switch (choose65 (((shared + ((table[a & 15] | table[z & 15]) & 63)) & 1023) % 13))
        {
        case 3:
          {
            {
              int i66 = 0;
              N (635);do
              {N (634);
                i66++;
                table[x & 15] = 38 & 1023;
                cell.low = ((x + ((x + 2 * table[z & 15]) % 37)) & 1023);
                cell.high = 10;
              }
            while (B (636, i66 < 0));
            }
            {
              int i67 = 0;
              N (639);
again68:
            N (638);i67++;
                if (B (642, f1 (((bytes[x & 15] - 11) & 127), ((0 | shared) & 63))))
                  return bytes[a & 15];
                table[z & 15] = ((bytes[b & 15] * 3 + ((2 + 13) & 1023)) & 255) & 1023;
            if (B (640, i67 < 7))
              goto again68;
            }
            try
              {
                cell.low = ((b ^ ((a + 2 * bytes[b & 15]) % 37)) & 1023);
                cell.high = ((((table[b & 15] * 3 + x) & 255) * 3 + x) & 255);
                if (B (644, f37 (((table[a & 15] - x) & 127), ((bytes[shared & 15] ^ y) & 1023))))
                  return f14 (((x + shared) & 1023), ((32 | 25) & 63));
                if ((B (646, !y) && B (648, a & 8)))
                  throw 1;
                cell.low = table[a & 15];
                cell.high = 27;
              }
            catch (Failure &)
              {
                if (B (650, shared < 15))
                  throw Failure (2);
                y = (B (652, cell.low == 1) || B (654, y > 41)) ? (((bytes[b & 15] + 8) & 1023) + 1) : (y + 2);
                throw;
              }
          }
          break;
        case 26:
          {
            try
              {
                Guard guard (((39 * 3 + b) & 255));
                y = shared;
                shared = (B (657, x < 19) || B (659, x > 40)) ? (((table[y & 15] + 2 * 18) % 37) + 1) : (((z + 18) & 1023) + 2);
                if ((B (661, b != 40) || B (663, a == b)))
                  return ((40 * 3 + b) & 255);
                x = B (665, z <= 32) ? (((z | bytes[x & 15]) & 63) + 1) : (((bytes[b & 15] + 1) & 1023) + 2);
                table[z & 15] = ((((0 ^ b) & 1023) ^ ((38 - x) & 127)) & 1023) & 1023;
              }
            catch (int)
              {
                if (B (667, z < a))
                  return f58 (((table[shared & 15] | table[shared & 15]) & 63), ((9 + bytes[shared & 15]) & 1023));
                z = f58 (b, ((y * 3 + bytes[b & 15]) & 255)) & 1023;
              }
            N (670);for (int i69 = 0; B (671, i69 < 16); i69++)
              {N (669);
                if (B (673, bytes[i69] == 60))
                  break;
                bytes[i69] = (bytes[i69] + 1) & 63;
              }
            switch (choose70 (((a + ((35 | table[b & 15]) & 63)) & 1023) % 31))
              {
              case 3:
                {
                  if ((B (677, x == 13) || B (679, x == 14) || B (681, x == 32)))
                    return ((bytes[shared & 15] + x) & 1023);
                  if ((B (683, (x & 3) == 3) || B (685, y == 28)))
                    return ((table[shared & 15] | shared) & 63);
                }
              case -1:
                {
                  cell.low = ((((29 ^ table[a & 15]) & 1023) * 3 + table[x & 15]) & 255);
                  cell.high = ((((bytes[b & 15] + table[z & 15]) & 1023) - ((b - shared) & 127)) & 127);
                }
                break;
              case 2:
                {
                  if ((B (689, shared >= 16)
    && B (691, shared <= 18)))
                    return ((bytes[b & 15] + 2 * z) % 37);
                  if ((B (693, f58 (((bytes[z & 15] * 3 + bytes[a & 15]) & 255), ((shared - bytes[a & 15]) & 127)) > 53) && B (695, b + 1 > real[shared & 3])))
                    throw 2.5;
                  if (B (697, y + 1 > real[shared & 3]))
                    return f20 (shared, ((table[y & 15] ^ table[x & 15]) & 1023));
                }
                break;
              case 1:
                {
                  if (B (700, y <= 9))
                    throw Failure (2);
                  cell.low = 28;
                  cell.high = 18;
                  if (B (702, real[shared & 3] < 52.5))
                    return ((bytes[x & 15] | shared) & 63);
                }
                break;
              case 5:
                {
                  if (B (705, f58 (((bytes[a & 15] + table[y & 15]) & 1023), ((40 ^ shared) & 1023))))
                    return f14 (((x ^ table[z & 15]) & 1023), 33);
                  if ((B (707, (a & 3) == 0) || B (709, !pointers[shared & 7])))
                    throw Failure (2);
                }
              case 6:
              case 0:
                {
                  y = f20 (((shared + 2 * 8) % 37), ((z - z) & 127)) & 1023;
                  shared = (B (712, b + 1 > real[z & 3]) || B (714, x < shared)) ? (((b ^ table[b & 15]) & 1023) + 1) : (bytes[y & 15] + 2);
                  z = B (716, f58 (table[y & 15], 1)) && B (718, cell.high > 5);
                }
              case 4:
              default:
                break;
                ;
              }
          }
          break;
        case 29:
          {
            switch (choose71 (((b + ((table[z & 15] | 0) & 63)) & 1023) % 31))
              {
              case 26:
                {
                  y = B (724, b > 9) && B (726, z & 2);
                  table[y & 15] = ((a - ((11 | x) & 63)) & 127) & 1023;
                  z = ((((6 ^ bytes[y & 15]) & 1023) ^ table[x & 15]) & 1023);
                }
                break;
              case 5:
              case 12:
                break;
              case 29:
                {
                  y = ((((table[b & 15] + a) & 1023) * 3 + ((table[b & 15] ^ table[z & 15]) & 1023)) & 255);
                  if ((B (730, bytes[y & 15] >= '!') && B (732, bytes[y & 15] < '0')))
                    return f14 (((shared | table[y & 15]) & 63), table[y & 15]);
                  z = b;
                }
                break;
              case 2:
              default:
                {
                  x = 30;
                }
                ;
              }
          }
          break;
        case 17:
          {
            if (!(B (736, bytes[y & 15] >= '!') && B (738, bytes[y & 15] < '0')))
              {
                if ((B (740, real[a & 3] < 9.5) && B (742, !b)))
                  return f58 (((a + 2 * b) % 37), ((b | table[b & 15]) & 63));
                y = f1 (((27 * 3 + x) & 255), y) & 1023;
              }
            switch (choose72 (((b + table[x & 15]) & 1023) % 31))
              {
              case 21:
              default:
                {
                  if ((B (746, a + 1 > real[x & 3]) || B (748, pointers[z & 7])))
                    return f58 (((18 - shared) & 127), ((table[a & 15] + bytes[x & 15]) & 1023));
                  shared = ((((table[a & 15] ^ table[x & 15]) & 1023) | ((a + 2 * x) % 37)) & 63);
                }
                break;
              case 10:
                {
                  z = f58 (((a - bytes[b & 15]) & 127), 39) & 1023;
                }
              case 8:
                {
                  shared = (B (752, y == 0) && B (754, z == 0)) ? (((29 * 3 + bytes[shared & 15]) & 255) + 1) : (table[x & 15] + 2);
                  cell.low = ((((bytes[shared & 15] + bytes[x & 15]) & 1023) * 3 + ((x ^ 16) & 1023)) & 255);
                  cell.high = ((((table[y & 15] + 2 * bytes[a & 15]) % 37) - z) & 127);
                }
                break;
              case 29:
                break;
                ;
              }
          }
        case 10:
          {
            if (B (758, a > 54))
              {
                cell.low = 8;
                cell.high = ((x * 3 + 25) & 255);
                x = !(B (760, a != 18)
    && B (762, a != 19)) ? (((table[x & 15] * 3 + bytes[z & 15]) & 255) + 1) : (((table[z & 15] + 2 * a) % 37) + 2);
                x = ((((x + 2 * a) % 37) + ((z * 3 + bytes[a & 15]) & 255)) & 1023);
              }
          }
          break;
        case 6:
          {
            if (B (765, shared + 1 > real[shared & 3]))
              return f37 (((table[a & 15] + a) & 1023), ((a * 3 + bytes[b & 15]) & 255));
          }
        default:
          {
            N (769);for (int i73 = 0; B (770, i73 < 1); i73++)
              {N (768);
                y = f58 (((bytes[shared & 15] * 3 + table[b & 15]) & 255), ((16 + table[z & 15]) & 1023)) & 1023;
                if (!(B (772, bytes[y & 15] >= '!') && B (774, bytes[y & 15] < '0')))
                  return f20 (((z ^ a) & 1023), ((table[z & 15] * 3 + 2) & 255));
                shared = (B (776, a < 6) || B (778, a > 35)) ? (b + 1) : (bytes[z & 15] + 2);
              }
            N (781);for (int i74 = 0; B (782, i74 < 7); i74++)
              {N (780);
                cell.low = ((((table[x & 15] * 3 + table[y & 15]) & 255) + 2 * ((shared + 2 * 0) % 37)) % 37);
                cell.high = ((((y | 31) & 63) + ((bytes[y & 15] + 2 * table[x & 15]) % 37)) & 1023);
              }
            if (((B (784, cell.high > 6) || B (786, shared < 22)) && (B (788, bytes[y & 15] == 35) || B (790, f37 (b, ((table[y & 15] ^ bytes[b & 15]) & 1023))))))
              {
                shared = B (792, b == a)
    && B (794, y < x);
              }
          }
          ;
        }
    }
  catch (int)
    {
      if (B (796, z < 1))
        return f20 (((shared ^ a) & 1023), ((b ^ x) & 1023));
    }
  return B (798, fuel <= 0) ? a : f59 (a + 1, b);
}

static int (*calls75[4]) (int, int) = { f58, f1, f58, f58 };

static int choose78 (int v)
{
  N (807);
  if (v == 4) { N (808); return v; }
  if (v == 5) { N (811); return v; }
  if (v == 6) { N (814); return v; }
  if (v == 7) { N (819); return v; }
  if (v == 8) { N (820); return v; }
  N (822);
  return v;
}
static int choose81 (int v)
{
  N (857);
  if (v == 7) { N (858); return v; }
  if (v == 8) { N (861); return v; }
  if (v == 9) { N (861); return v; }
  if (v == 4) { N (862); return v; }
  if (v == 5) { N (863); return v; }
  if (v == 6) { N (863); return v; }
  N (863);
  return v;
}
static int choose89 (int v)
{
  N (934);
  if (v == 6) { N (935); return v; }
  if (v == 4) { N (938); return v; }
  if (v == 7) { N (943); return v; }
  if (v == -1) { N (948); return v; }
  if (v == 0) { N (949); return v; }
  if (v == 5) { N (950); return v; }
  if (v == 2) { N (957); return v; }
  if (v == 3) { N (960); return v; }
  if (v == 1) { N (963); return v; }
  N (938);
  return v;
}
static int choose77 (int v)
{
  N (803);
  if (v == 2) { N (804); return v; }
  if (v == 13) { N (870); return v; }
  if (v == -1) { N (909); return v; }
  N (909);
  return v;
}
static inline int
f76 (int a, int b)
{N (802);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (978, --fuel < 0))
    return a & 7;
  switch (choose77 (((b + shared) & 1023) % 13))
    {
    case 2:
      {
        if (B (805, (z & 3) == 1))
          {
            switch (choose78 (((a + bytes[shared & 15]) & 1023) % 13))
              {
              case 4:
                {
                  x = ((((table[y & 15] ^ bytes[a & 15]) & 1023) ^ ((z * 3 + a) & 255)) & 1023);
                  if (B (809, f20 (x, ((shared - table[x & 15]) & 127)) > 38))
                    return f20 (b, ((shared - bytes[a & 15]) & 127));
                  z = f20 (((37 ^ shared) & 1023), ((bytes[y & 15] ^ bytes[shared & 15]) & 1023)) & 1023;
                }
              case 5:
                {
                  if (B (812, y + 1 > real[b & 3]))
                    throw 2.5;
                }
              case 6:
                {
                  y = B (815, a < z) && B (817, y != 55);
                  y = f1 (((table[x & 15] - y) & 127), ((y ^ x) & 1023)) & 1023;
                }
              case 7:
                break;
              case 8:
                break;
                ;
              }
            if (B (823, b))
              {
                z = B (825, f1 (((bytes[y & 15] + 2 * shared) % 37), 13)) || B (827, (z & 3) == 1);
              }
            else
              {
                if ((B (829, y >= 12) && B (831, y <= 22)))
                  throw 1;
                shared = f59 (31, ((bytes[x & 15] - 23) & 127)) & 1023;
                if ((B (833, y != 16) && B (835, y != 17)))
                  return f58 (bytes[y & 15], ((bytes[a & 15] ^ bytes[shared & 15]) & 1023));
              }
          }
        else
          {
            N (838);for (int i79 = 0; B (839, i79 < 4) && B (841, y & 2); i79++)
              {N (837);
                x = f59 (bytes[shared & 15], ((y + bytes[y & 15]) & 1023)) & 1023;
                if (B (843, cell.low == 0))
                  continue;
                if ((B (845, z < b)
    || B (847, y < 26)))
                  break;
              }
            {
              int i80 = 0;
              N (850);do
              {N (849);
                i80++;
                y = B (853, y + 1 > real[z & 3]) ? (table[shared & 15] + 1) : (((bytes[z & 15] | z) & 63) + 2);
                if (B (855, a > 27))
                  return f58 (((bytes[a & 15] + 4) & 1023), ((2 * 3 + shared) & 255));
              }
            while (B (851, i80 < 4));
            }
            switch (choose81 (((z + ((y - a) & 127)) & 1023) % 7))
              {
              case 7:
                {
                  x = B (859, shared < 43) ? (z + 1) : (((25 | table[b & 15]) & 63) + 2);
                }
                break;
              case 8:
              case 9:
                {
                  shared = calls75[x & 3] (x, ((a + b) & 1023)) & 1023;
                  z = ((((26 + 2 * a) % 37) + ((bytes[a & 15] + 2 * bytes[shared & 15]) % 37)) & 1023);
                }
                break;
              case 4:
                {
                  x = a;
                }
                break;
              case 5:
              case 6:
              default:
                {
                  z = B (864, x <= 4) || B (866, bytes[a & 15] == 8);
                  if (B (868, x & 8))
                    return f58 (((bytes[z & 15] - b) & 127), ((table[b & 15] + y) & 1023));
                }
                break;
                ;
              }
          }
        x = b;
      }
      break;
    case 13:
      {
        if ((B (871, a == 0) && B (873, shared == 0)))
          {
            N (876);for (int i82 = 0; B (877, i82 < 16); i82++)
              {N (875);
                table[i82] = 0;
              }
            N (880);for (int i83 = 0; B (881, i83 < 16); i83++)
              {N (879);
                shared += B (883, bytes[i83] > 32) ? table[i83] & 7 : bytes[i83] & 3;
                shared &= 1023;
              }
          }
        if (B (885, real[b & 3] < 4.5))
          {
            {
              int i84 = 0;
              N (888);
again85:
            N (887);i84++;
                y = B (891, !(cell.low == 6)) ? (((z * 3 + bytes[x & 15]) & 255) + 1) : (((y | bytes[b & 15]) & 63) + 2);
                table[shared & 15] = ((((z + 2 * 18) % 37) * 3 + table[y & 15]) & 255) & 1023;
                if (B (893, table[shared & 15] > 44))
                  throw 2.5;
            if (B (889, i84 < 6))
              goto again85;
            }
          }
        try
          {
            Guard guard (((shared + z) & 1023));
            if ((B (895, z == 0)
    && B (897, b == 0)))
              return f59 (((24 - bytes[a & 15]) & 127), table[a & 15]);
            if ((B (899, !pointers[b & 7]) || B (901, (x & 3) == 0)))
              return ((bytes[a & 15] * 3 + bytes[y & 15]) & 255);
            N (904);for (int i86 = 0; B (905, i86 < 1); i86++)
              {N (903);
                z = ((((bytes[x & 15] ^ x) & 1023) * 3 + ((b + bytes[shared & 15]) & 1023)) & 255);
                shared = table[y & 15];
              }
          }
        catch (int)
          {
            z = ((bytes[b & 15] ^ ((table[b & 15] - bytes[x & 15]) & 127)) & 1023);
            x = B (907, calls75[b & 3] (z, ((6 * 3 + table[z & 15]) & 255)) > 13) ? (((table[z & 15] + table[y & 15]) & 1023) + 1) : (((table[b & 15] * 3 + table[y & 15]) & 255) + 2);
          }
      }
      break;
    case -1:
    default:
      {
        N (911);for (int i87 = 0; B (912, i87 < 4); i87++)
          {N (910);
            if (B (914, b < 15))
              {
                if (B (916, f37 (((a + bytes[z & 15]) & 1023), ((31 + bytes[shared & 15]) & 1023))))
                  return f14 (((z - x) & 127), ((39 | y) & 63));
              }
            else
              {
                if (B (918, z < x))
                  return f59 (((shared + b) & 1023), ((bytes[b & 15] | table[x & 15]) & 63));
                if ((B (920, shared)
    && B (922, a > 39)))
                  throw 1;
                if (B (924, !(x)))
                  return ((y + y) & 1023);
              }
            if ((B (926, f37 (((bytes[x & 15] + 2 * b) % 37), bytes[b & 15]) > 46) || B (928, z < x)))
              return ((1 + table[b & 15]) & 1023);
          }
        {
          int i88 = 0;
          N (931);do
          {N (930);
            i88++;
            switch (choose89 (((z + y) & 1023) % 31))
              {
              case 6:
                {
                  if (B (936, table[shared & 15] > 50))
                    throw Failure (2);
                  cell.low = 8;
                  cell.high = ((((25 | bytes[z & 15]) & 63) - ((2 | y) & 63)) & 127);
                  z = table[shared & 15];
                }
                break;
              case 4:
              default:
                {
                  if (B (939, y & 8))
                    break;
                  if (B (941, real[b & 3] < 59.5))
                    return f1 (((37 - y) & 127), table[y & 15]);
                }
              case 7:
                {
                  shared = B (944, cell.low == 2) || B (946, f14 (bytes[x & 15], ((bytes[b & 15] + z) & 1023)));
                }
                break;
              case -1:
                break;
              case 0:
                break;
              case 5:
                {
                  x = B (951, f58 (bytes[z & 15], bytes[b & 15]) > 0) ? (((bytes[z & 15] * 3 + z) & 255) + 1) : (0 + 2);
                  if ((B (953, z + 1 > real[shared & 3]) && B (955, (b & 3) == 2)))
                    return calls75[b & 3] (((table[x & 15] ^ bytes[y & 15]) & 1023), ((1 | shared) & 63));
                }
                break;
              case 2:
                {
                  if (B (958, cell.high > 11))
                    throw 2.5;
                }
                break;
              case 3:
                {
                  if (B (961, cell.high > 10))
                    throw Failure (2);
                }
                break;
              case 1:
                {
                  cell.low = ((((bytes[shared & 15] | bytes[a & 15]) & 63) | ((a + 2 * a) % 37)) & 63);
                  cell.high = x;
                  z = ((((34 + 22) & 1023) * 3 + ((a - table[a & 15]) & 127)) & 255);
                  shared = B (964, cell.high > 6) ? (((19 * 3 + bytes[x & 15]) & 255) + 1) : (((bytes[shared & 15] * 3 + 14) & 255) + 2);
                }
                break;
                ;
              }
            if (B (966, shared & 1))
              return calls75[shared & 3] (((table[y & 15] ^ x) & 1023), ((bytes[a & 15] + 29) & 1023));
            N (969);for (int i90 = 0; B (970, i90 < 0) && B (972, b < 25); i90++)
              {N (968);
                cell.low = 11;
                cell.high = ((((31 - bytes[shared & 15]) & 127) + ((bytes[b & 15] ^ 20) & 1023)) & 1023);
                if (B (974, shared & 8))
                  throw 2.5;
                table[x & 15] = ((((10 - x) & 127) | shared) & 63) & 1023;
              }
          }
        while (B (932, i88 < 5));
        }
      }
      break;
      ;
    }
  return B (976, fuel <= 0) ? a : f76 (a + 1, b);
}

int
main (void)
{N (980);
  int b = 3;
  N (982);for (int a = 0; B (983, a < 37); a++)
    {N (981);
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f20 (a, b)) & 1023;
      b = (b + f37 (a, b)) & 1023;
      b = (b + f58 (a, b)) & 1023;
      b = (b + f59 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
