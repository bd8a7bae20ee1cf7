
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
int fuel = 1827;
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
int f26 (int, int);
int f34 (int, int);
int f43 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (518); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (519); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (520); shared = (shared + n) & 1023; }
};
static int choose10 (int v)
{
  N (122);
  if (v == 1) { N (123); return v; }
  if (v == 11) { N (126); return v; }
  if (v == 4) { N (127); return v; }
  if (v == 3) { N (136); return v; }
  if (v == 9) { N (137); return v; }
  if (v == 8) { N (138); return v; }
  if (v == 5) { N (141); return v; }
  if (v == 2) { N (144); return v; }
  if (v == 6) { N (145); return v; }
  if (v == 7) { N (146); return v; }
  if (v == 10) { N (151); return v; }
  N (155);
  return v;
}
static int choose6 (int v)
{
  N (51);
  if (v == 15) { N (52); return v; }
  if (v == 6) { N (59); return v; }
  if (v == -1) { N (74); return v; }
  if (v == -2) { N (75); return v; }
  if (v == 3) { N (75); return v; }
  if (v == 16) { N (100); return v; }
  if (v == 9) { N (101); return v; }
  N (101);
  return v;
}
static int choose11 (int v)
{
  N (162);
  if (v == 11) { N (163); return v; }
  if (v == 27) { N (164); return v; }
  if (v == 0) { N (171); return v; }
  N (171);
  return v;
}
static int choose16 (int v)
{
  N (220);
  if (v == 3) { N (221); return v; }
  if (v == 4) { N (221); return v; }
  if (v == 9) { N (232); return v; }
  if (v == 6) { N (232); return v; }
  if (v == 2) { N (235); return v; }
  if (v == 1) { N (236); return v; }
  if (v == 7) { N (239); return v; }
  if (v == 8) { N (242); return v; }
  if (v == 5) { N (242); return v; }
  N (242);
  return v;
}
__attribute__ ((cold)) int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (259, --fuel < 0))
    return a & 7;
  try
    {
      if ((B (1, bytes[b & 15] >= '!') && B (3, bytes[b & 15] < '0')))
        {
          N (6);for (int i2 = 0; B (7, i2 < 4)
    && B (9, (b & 3) == 3); i2++)
            {N (5);
              shared = ((((table[b & 15] ^ a) & 1023) - ((bytes[b & 15] * 3 + 26) & 255)) & 127);
            }
          if (B (11, (x & 3) == 2))
            {
              if (B (13, pointers[a & 7]))
                throw 2.5;
              shared = B (15, !y) && B (17, cell.high > 15);
            }
          {
            int i3 = 0;
            N (20);do
            {N (19);
              i3++;
              z = B (23, a == shared) && B (25, shared < 11);
            }
          while (B (21, i3 < 6));
          }
        }
      cell.low = ((((17 + 2 * bytes[a & 15]) % 37) - table[z & 15]) & 127);
      cell.high = ((((a + table[x & 15]) & 1023) + ((z - bytes[y & 15]) & 127)) & 1023);
      if (B (27, z >= 37))
        {
          if ((B (29, a != 51) || B (31, x + 1 > real[a & 3])))
            return ((bytes[b & 15] + x) & 1023);
          {
            int i4 = 0;
            N (34);do
            {N (33);
              i4++;
              table[z & 15] = ((((bytes[a & 15] + 2 * x) % 37) - ((x - b) & 127)) & 127) & 1023;
              if ((B (37, x == y) || B (39, !pointers[b & 7])))
                break;
              shared = ((b * 3 + ((table[a & 15] + 2 * table[z & 15]) % 37)) & 255);
            }
          while (B (35, i4 < 9));
          }
          x = ((((z + table[z & 15]) & 1023) + 2 * ((x + a) & 1023)) % 37);
        }
    }
  catch (int)
    {
      if (B (41, shared > 19))
        throw 2.5;
      x = ((((11 + 2 * b) % 37) ^ x) & 1023);
      if (B (43, !(z != 47)))
        return x;
    }
  N (46);for (int i5 = 0; B (47, i5 < 9) && B (49, table[y & 15] > 14); i5++)
    {N (45);
      switch (choose6 (((b + 22) & 1023) % 31))
        {
        case 15:
          {
            if ((B (53, a == 19) || B (55, a == 20) || B (57, a == 24)))
              {
                z = ((((22 * 3 + shared) & 255) - ((30 - a) & 127)) & 127);
              }
          }
          break;
        case 6:
          {
            N (61);for (int i7 = 0; B (62, i7 < 4) && B (64, cell.low == 4); i7++)
              {N (60);
                if ((B (66, (x & 3) == 0) || B (68, b < shared)))
                  throw 2.5;
              }
            z = B (70, table[x & 15] > 44) || B (72, a == b);
          }
        case -1:
          break;
        case -2:
        case 3:
          {
            N (77);for (int i8 = 0; B (78, i8 < 4); i8++)
              {N (76);
                z = ((((bytes[z & 15] | table[b & 15]) & 63) * 3 + ((13 + 2 * z) % 37)) & 255);
                shared = ((shared + 2 * ((table[b & 15] ^ bytes[a & 15]) & 1023)) % 37);
              }
            try
              {
                Guard guard (((y - b) & 127));
                x = B (80, (z & 3) == 2) || B (82, cell.low == 6);
                shared = B (84, table[a & 15] > 34) || B (86, y < shared);
                table[b & 15] = ((((bytes[b & 15] * 3 + bytes[y & 15]) & 255) - table[z & 15]) & 127) & 1023;
                if (!(B (88, b >= 10) && B (90, b <= 12)))
                  throw Failure (2);
                table[shared & 15] = ((((bytes[shared & 15] + table[a & 15]) & 1023) ^ 39) & 1023) & 1023;
              }
            catch (...)
              {
                shared = B (92, b < 30) && B (94, !pointers[z & 7]);
              }
            N (97);for (int i9 = 0; B (98, i9 < 2); i9++)
              {N (96);
                table[z & 15] = table[shared & 15] & 1023;
              }
          }
        case 16:
          break;
        case 9:
        default:
          {
            if ((B (102, x == 16) || B (104, x == 17) || B (106, x == 19)))
              {
                x = B (108, !z) || B (110, bytes[b & 15] == 31);
                if ((B (112, a >= 28) && B (114, a <= 44)))
                  continue;
                y = B (116, z < 5) || B (118, table[a & 15] > 55);
              }
            else
              {
                if (B (120, cell.low == 0))
                  return ((table[a & 15] + z) & 1023);
              }
            switch (choose10 (((z + ((table[x & 15] + 2 * bytes[y & 15]) % 37)) & 1023) % 13))
              {
              case 1:
                {
                  shared = ((((table[a & 15] - table[z & 15]) & 127) + ((y + 35) & 1023)) & 1023);
                  shared = B (124, !pointers[z & 7]) ? (7 + 1) : (y + 2);
                }
                break;
              case 11:
                break;
              case 4:
                {
                  x = (B (128, shared != 27) && B (130, shared != 28)) ? (y + 1) : (z + 2);
                  y = B (132, cell.low == 7) || B (134, b >= 16);
                }
                break;
              case 3:
                {
                  cell.low = z;
                  cell.high = bytes[b & 15];
                }
                break;
              case 9:
                break;
              case 8:
                {
                  if (B (139, cell.high > 6))
                    continue;
                  y = ((((x * 3 + z) & 255) | table[x & 15]) & 63);
                }
                break;
              case 5:
                {
                  shared = ((y + ((34 * 3 + bytes[y & 15]) & 255)) & 1023);
                  if (B (142, cell.low == 2))
                    break;
                  y = ((((y - 35) & 127) ^ x) & 1023);
                }
                break;
              case 2:
                break;
              case 6:
                break;
              case 7:
                {
                  shared = B (147, bytes[z & 15] == 45) || B (149, a + 1 > real[x & 3]);
                  y = ((((20 + 2 * 30) % 37) * 3 + ((bytes[z & 15] - table[x & 15]) & 127)) & 255);
                  table[a & 15] = ((((37 | 8) & 63) | ((table[y & 15] | 3) & 63)) & 63) & 1023;
                }
                break;
              case 10:
                {
                  y = B (152, shared <= 20) ? (shared + 1) : (((z + 2 * bytes[b & 15]) % 37) + 2);
                  table[shared & 15] = ((table[z & 15] - ((y * 3 + 21) & 255)) & 127) & 1023;
                }
                break;
                ;
              }
          }
          break;
          ;
        }
      if ((B (156, a == 23) || B (158, a == 24) || B (160, a == 35)))
        {
          switch (choose11 (((x + x) & 1023) % 31))
            {
            case 11:
              break;
            case 27:
              {
                x = B (165, !a) || B (167, x & 2);
                if (B (169, table[y & 15] > 3))
                  break;
                y = ((((a | bytes[z & 15]) & 63) | ((39 * 3 + table[b & 15]) & 255)) & 63);
              }
              break;
            case 0:
            default:
              break;
              ;
            }
          N (173);for (int i12 = 0; B (174, i12 < 4); i12++)
            {N (172);
              shared = B (176, pointers[z & 7])
    || B (178, shared > 58);
            }
          if ((B (180, a == 0) && B (182, x == 0)))
            continue;
        }
      N (185);for (int i13 = 0;; i13++)
        {N (184);
          if (B (190, i13 >= 1))
            break;
          if (B (192, shared == x))
            continue;
          if ((B (194, bytes[z & 15] == 22) && B (196, b < z)))
            throw 2.5;
        }
    }
  if (B (198, real[shared & 3] < 37.5))
    {
      N (201);for (int i14 = 0; B (202, i14 < 6); i14++)
        {N (200);
          try
            {
              z = ((a - ((x + bytes[z & 15]) & 1023)) & 127);
              z = ((bytes[y & 15] - ((table[shared & 15] ^ 40) & 1023)) & 127);
              shared = B (204, bytes[b & 15] == 32) ? (((y - bytes[z & 15]) & 127) + 1) : (((bytes[x & 15] * 3 + shared) & 255) + 2);
              if ((B (206, bytes[a & 15] >= '!') && B (208, bytes[a & 15] < '0')))
                throw 2.5;
            }
          catch (int)
            {
              table[shared & 15] = bytes[x & 15] & 1023;
              if (B (210, z > 11))
                break;
            }
        }
      table[b & 15] = bytes[b & 15] & 1023;
      try
        {
          N (213);for (int i15 = 0; B (214, i15 < 2); i15++)
            {N (212);
              shared = B (216, cell.high > 11)
    && B (218, a >= 45);
            }
          switch (choose16 (((z + bytes[x & 15]) & 1023) % 13))
            {
            case 3:
            case 4:
              {
                z = (B (222, bytes[x & 15] == 51) && B (224, bytes[z & 15] == 59)) ? (((table[a & 15] * 3 + b) & 255) + 1) : (((bytes[z & 15] ^ 23) & 1023) + 2);
                if (B (226, pointers[b & 7]))
                  return ((27 | bytes[x & 15]) & 63);
                shared = B (228, !pointers[y & 7]) || B (230, !pointers[shared & 7]);
              }
              break;
            case 9:
            case 6:
              {
                shared = ((((table[z & 15] | bytes[z & 15]) & 63) * 3 + y) & 255);
                shared = B (233, z > 34) ? (((z | x) & 63) + 1) : (((a ^ 20) & 1023) + 2);
                shared = ((((bytes[x & 15] * 3 + b) & 255) ^ bytes[a & 15]) & 1023);
              }
              break;
            case 2:
              {
                shared = ((13 + ((27 + 2 * bytes[z & 15]) % 37)) & 1023);
                table[shared & 15] = bytes[a & 15] & 1023;
              }
            case 1:
              {
                x = B (237, !y) ? (((20 - table[b & 15]) & 127) + 1) : (((bytes[y & 15] | x) & 63) + 2);
              }
              break;
            case 7:
              {
                x = z;
                shared = B (240, y < z) ? (((bytes[y & 15] | table[a & 15]) & 63) + 1) : (((b | table[shared & 15]) & 63) + 2);
                z = ((((a * 3 + y) & 255) + shared) & 1023);
              }
            case 8:
            case 5:
            default:
              {
                if (B (243, a <= 46))
                  throw 1;
              }
              break;
              ;
            }
          if (B (245, y + 1 > real[z & 3]))
            return ((table[x & 15] + table[a & 15]) & 1023);
        }
      catch (Failure &)
        {
          if ((B (247, (shared & 3) == 2) || B (249, a <= 57)))
            throw 1;
          shared = B (251, b > 50) || B (253, y == x);
          if ((B (255, a < 59) || B (257, y <= 20)))
            return ((y - 32) & 127);
        }
    }
  y = ((((bytes[a & 15] - 10) & 127) + 2 * table[y & 15]) % 37);
  return ((table[a & 15] + 2 * 13) % 37);
}

static int choose23 (int v)
{
  N (322);
  if (v == 7) { N (323); return v; }
  if (v == 27) { N (326); return v; }
  if (v == 6) { N (327); return v; }
  if (v == 10) { N (330); return v; }
  if (v == 12) { N (333); return v; }
  if (v == 3) { N (333); return v; }
  if (v == 1) { N (334); return v; }
  N (333);
  return v;
}
static inline int
f17 (int a, int b)
{N (261);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (369, --fuel < 0))
    return a & 7;
  if (((B (262, a + 1 > real[b & 3])
    && B (264, f1 (10, ((x + 2 * 1) % 37)))) && (B (266, cell.high > 7) && B (268, bytes[shared & 15] == 55))))
    {
      N (271);for (int i18 = 0; B (272, i18 < 16); i18++)
        {N (270);
          if (B (274, table[i18] > 17))
            table[i18] -= 7;
        }
    }
  try
    {
      Guard guard (((y * 3 + bytes[x & 15]) & 255));
      cell.low = bytes[x & 15];
      cell.high = ((((16 ^ 21) & 1023) | ((15 + a) & 1023)) & 63);
      N (277);for (int i19 = 0; B (278, i19 < 5); i19++)
        {N (276);
          N (281);for (int i20 = 0; B (282, i20 < (z & 15)); i20++)
            {N (280);
              z += B (284, bytes[i20] > 32) ? table[i20] & 7 : bytes[i20] & 3;
              z &= 1023;
            }
          z = B (286, z & 4) ? (9 + 1) : (((1 + 2 * a) % 37) + 2);
        }
      if ((B (288, !(a < y))
    || (B (290, shared < y) || B (292, f1 (((z + 2 * 30) % 37), ((bytes[b & 15] + 2 * shared) % 37))))))
        {
          {
            int i21 = 0;
            N (295);
again22:
          N (294);i21++;
              x = ((((7 + 2 * 6) % 37) - ((z | 25) & 63)) & 127);
              x = ((shared * 3 + shared) & 255);
          if (B (296, i21 < 2) && B (298, cell.high > 0))
            goto again22;
          }
        }
      else
        {
          if (B (300, pointers[b & 7]))
            {
              x = B (302, x < b) || B (304, b >= 10);
            }
          if (B (306, !pointers[y & 7]))
            {
              if (B (308, pointers[y & 7]))
                return f1 (((bytes[b & 15] - z) & 127), z);
              if ((B (310, b == 0)
    && B (312, shared == 0)))
                throw Failure (2);
            }
          else
            {
              if ((B (314, f1 (x, ((bytes[a & 15] ^ table[a & 15]) & 1023))) || B (316, f1 (shared, ((y - shared) & 127)) > 5)))
                return ((0 + 21) & 1023);
            }
          table[shared & 15] = ((((table[y & 15] + 2 * table[z & 15]) % 37) - table[b & 15]) & 127) & 1023;
        }
      if (B (318, y & 1))
        {
          if (B (320, y < 0))
            return f1 (((bytes[shared & 15] | 13) & 63), ((17 + 12) & 1023));
          switch (choose23 (((x + ((z + 2 * bytes[a & 15]) % 37)) & 1023) % 13))
            {
            case 7:
              {
                x = bytes[shared & 15];
                table[b & 15] = ((((bytes[y & 15] ^ 2) & 1023) + ((bytes[x & 15] ^ bytes[x & 15]) & 1023)) & 1023) & 1023;
                if (B (324, z <= 40))
                  throw 1;
              }
            case 27:
              {
                table[y & 15] = ((7 * 3 + ((shared ^ bytes[x & 15]) & 1023)) & 255) & 1023;
              }
              break;
            case 6:
              {
                if (B (328, f1 (((table[y & 15] + bytes[x & 15]) & 1023), ((17 + 2 * table[a & 15]) % 37))))
                  throw 1;
              }
            case 10:
              {
                x = B (331, !y) ? (((32 ^ 24) & 1023) + 1) : (table[z & 15] + 2);
              }
              break;
            case 12:
            case 3:
            default:
              {
                table[a & 15] = ((((x ^ x) & 1023) - ((table[a & 15] ^ a) & 1023)) & 127) & 1023;
              }
            case 1:
              {
                z = (B (335, f1 (((a * 3 + table[z & 15]) & 255), ((6 | y) & 63))) || B (337, !shared)) ? (((a * 3 + bytes[z & 15]) & 255) + 1) : (a + 2);
                y = table[a & 15];
                if (B (339, a + 1 > real[a & 3]))
                  return f1 (((table[b & 15] + 2 * table[x & 15]) % 37), 9);
              }
              break;
              ;
            }
        }
      else
        {
          if ((B (341, (a & 3) == 1) || B (343, cell.low == 3)))
            {
              if ((B (345, f1 (((3 + shared) & 1023), y)) || B (347, bytes[a & 15] == 37)))
                return ((b + 2 * z) % 37);
            }
          N (350);for (int i24 = 0; B (351, i24 < 6); i24++)
            {N (349);
              y = B (353, f1 (((13 ^ 6) & 1023), shared)) || B (355, f1 (table[a & 15], ((9 - 8) & 127)) > 21);
              if ((B (357, bytes[b & 15] >= '!')
    && B (359, bytes[b & 15] < '0')))
                return f1 (((x ^ 18) & 1023), 2);
              z = ((x + shared) & 1023);
            }
          {
            int i25 = 0;
          N (362);  while (B (363, i25 < 0))
            {N (361);
              i25++;
              if (B (365, pointers[y & 7]))
                return f1 (((table[shared & 15] - bytes[shared & 15]) & 127), ((table[a & 15] - bytes[y & 15]) & 127));
              x = f1 (((shared | 29) & 63), ((b - bytes[shared & 15]) & 127)) & 1023;
            }
          }
        }
      x = ((((b * 3 + 9) & 255) * 3 + ((z ^ table[y & 15]) & 1023)) & 255);
    }
  catch (...)
    {
      z = f1 (((y | shared) & 63), ((bytes[shared & 15] * 3 + a) & 255)) & 1023;
    }
  if (B (367, x == 11))
    throw 2.5;
  cell.low = ((4 + bytes[b & 15]) & 1023);
  cell.high = ((((table[z & 15] * 3 + z) & 255) | table[x & 15]) & 63);
  return bytes[shared & 15];
}

int
f26 (int a, int b)
{N (371);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (372, --fuel < 0))
    return a & 7;
  x = y;
  return ((bytes[y & 15] | table[x & 15]) & 63);
}

static int (*calls27[4]) (int, int) = { f1, f1, f1, f17 };

static inline int
f28 (int a, int b)
{N (374);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (391, --fuel < 0))
    return a & 7;
  N (376);for (int i29 = 0; B (377, i29 < 16); i29++)
    {N (375);
      if (B (379, bytes[i29] == 43))
        break;
      bytes[i29] = (bytes[i29] + 1) & 63;
    }
  {
    int i30 = 0;
    N (382);
again31:
  N (381);i30++;
      N (386);for (int i32 = 0; B (387, i32 < 16); i32++)
        {N (385);
          if (B (389, table[i32] > 17))
            table[i32] -= 7;
        }
  if (B (383, i30 < 6))
    goto again31;
  }
  return f1 (((table[a & 15] ^ 23) & 1023), ((x + table[b & 15]) & 1023));
}

static int (*calls33[4]) (int, int) = { f17, f17, f17, f26 };

static int choose38 (int v)
{
  N (414);
  if (v == 26) { N (415); return v; }
  if (v == -1) { N (420); return v; }
  if (v == 23) { N (421); return v; }
  if (v == 16) { N (421); return v; }
  N (421);
  return v;
}
static int choose35 (int v)
{
  N (394);
  if (v == 5) { N (395); return v; }
  if (v == 6) { N (395); return v; }
  if (v == 8) { N (395); return v; }
  if (v == 4) { N (413); return v; }
  if (v == 7) { N (413); return v; }
  N (413);
  return v;
}
static int choose40 (int v)
{
  N (434);
  if (v == 10) { N (435); return v; }
  if (v == 16) { N (438); return v; }
  if (v == 5) { N (439); return v; }
  if (v == 1) { N (439); return v; }
  N (439);
  return v;
}
int
f34 (int a, int b)
{N (393);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (456, --fuel < 0))
    return a & 7;
  try
    {
      switch (choose35 (((a + y) & 1023) % 7))
        {
        case 5:
        case 6:
        case 8:
          {
            N (397);for (int i36 = 0; B (398, i36 < 3); i36++)
              {N (396);
                z = table[y & 15];
                y = table[shared & 15];
                x = ((b - ((a + 2 * 25) % 37)) & 127);
              }
            try
              {
                x = ((38 + ((x ^ bytes[x & 15]) & 1023)) & 1023);
                if (B (400, pointers[x & 7]))
                  return ((bytes[b & 15] + table[y & 15]) & 1023);
                z = B (402, cell.low == 3) ? (((a ^ z) & 1023) + 1) : (((7 - shared) & 127) + 2);
              }
            catch (int)
              {
                if (B (404, !(shared < 30)))
                  return ((table[y & 15] * 3 + shared) & 255);
                x = ((((37 - a) & 127) + ((bytes[y & 15] * 3 + bytes[a & 15]) & 255)) & 1023);
                if (B (406, (b & 3) == 2))
                  return f1 (((x + y) & 1023), ((x | bytes[y & 15]) & 63));
              }
            {
            auto lambda37 = [&] (int p) -> int { N (408);
              x = b;
              z = B (409, f17 (((14 * 3 + 17) & 255), ((z + 2 * table[p & 15]) % 37)))
    && B (411, z >= 45);
              return ((8 - bytes[x & 15]) & 127); };
            shared = lambda37 (((z + 2 * shared) % 37)) & 1023;
            }
          }
          break;
        case 4:
        case 7:
        default:
          {
            switch (choose38 (((y + ((bytes[x & 15] ^ table[z & 15]) & 1023)) & 1023) % 13))
              {
              case 26:
                {
                  if (B (416, y >= 40))
                    return ((table[z & 15] | bytes[y & 15]) & 63);
                  shared = B (418, f1 (((table[z & 15] + 2 * a) % 37), ((13 + 2 * table[z & 15]) % 37))) ? (((bytes[y & 15] * 3 + bytes[a & 15]) & 255) + 1) : (((bytes[z & 15] ^ table[a & 15]) & 1023) + 2);
                }
              case -1:
                {
                  y = ((((27 ^ 34) & 1023) * 3 + b) & 255);
                  shared = ((((bytes[a & 15] - shared) & 127) - b) & 127);
                }
              case 23:
              case 16:
              default:
                break;
                ;
              }
            if (B (422, b & 16))
              throw Failure (2);
          }
          break;
          ;
        }
      if (B (424, cell.low == 1))
        return f26 (((table[x & 15] ^ 32) & 1023), z);
      {
        int i39 = 0;
      N (427);  while (B (428, i39 < 5))
        {N (426);
          i39++;
          y = B (430, cell.low == 0) || B (432, shared != 44);
          switch (choose40 (((y + x) & 1023) % 31))
            {
            case 10:
              {
                if (B (436, !pointers[y & 7]))
                  continue;
              }
              break;
            case 16:
              {
                shared = bytes[b & 15];
              }
              break;
            case 5:
            case 1:
            default:
              {
                if (B (440, table[z & 15] > 53))
                  continue;
              }
              ;
            }
          if ((B (442, bytes[shared & 15] >= '!') && B (444, bytes[shared & 15] < '0')))
            {
              shared = table[a & 15];
            }
          else
            {
              y = ((((4 + 2 * shared) % 37) - ((23 + 31) & 1023)) & 127);
              x = B (446, shared != 37) || B (448, f1 (((x + 2 * x) % 37), ((bytes[y & 15] * 3 + 26) & 255)) > 57);
              x = ((18 + z) & 1023);
            }
        }
      }
      N (451);for (int i41 = 0; B (452, i41 < 16); i41++)
        {N (450);
          x += B (454, bytes[i41] > 32) ? table[i41] & 7 : bytes[i41] & 3;
          x &= 1023;
        }
    }
  catch (int)
    {
      shared = ((((bytes[z & 15] - x) & 127) * 3 + ((a + z) & 1023)) & 255);
      table[x & 15] = ((shared ^ ((x ^ shared) & 1023)) & 1023) & 1023;
      cell.low = ((((b - table[y & 15]) & 127) - ((bytes[x & 15] | table[shared & 15]) & 63)) & 127);
      cell.high = a;
    }
  return ((table[a & 15] + table[z & 15]) & 1023);
}

static int (*calls42[4]) (int, int) = { f17, f26, f34, f26 };

static int choose46 (int v)
{
  N (474);
  if (v == 5) { N (475); return v; }
  if (v == 6) { N (476); return v; }
  if (v == 2) { N (476); return v; }
  N (478);
  return v;
}
static int choose44 (int v)
{
  N (461);
  if (v == 2) { N (462); return v; }
  if (v == 5) { N (463); return v; }
  N (479);
  return v;
}
int
f43 (int a, int b)
{N (458);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (511, --fuel < 0))
    return a & 7;
  z = ((((bytes[b & 15] ^ 11) & 1023) ^ ((37 + 2 * table[shared & 15]) % 37)) & 1023);
  if (B (459, b == x))
    {
      switch (choose44 (((z + ((y + 2 * table[z & 15]) % 37)) & 1023) % 7))
        {
        case 2:
          break;
        case 5:
          {
            if (!(B (464, bytes[shared & 15] >= '!')
    && B (466, bytes[shared & 15] < '0')))
              return ((table[a & 15] + x) & 1023);
            N (469);for (int i45 = 0;; i45++)
              {N (468);
                if (B (472, i45 >= 1))
                  break;
                y = ((((bytes[x & 15] + b) & 1023) | ((table[b & 15] - shared) & 127)) & 63);
                shared = ((20 ^ ((bytes[z & 15] + 2 * table[a & 15]) % 37)) & 1023);
                z = b;
              }
            switch (choose46 (((x + y) & 1023) % 13))
              {
              case 5:
                {
                  x = f1 (((x * 3 + table[x & 15]) & 255), ((z + 2 * 13) % 37)) & 1023;
                }
                break;
              case 6:
              case 2:
                break;
                ;
              }
          }
          break;
        default:
          {
            if (!(B (480, x == 3) || B (482, x == 4) || B (484, x == 13)))
              return ((y | 5) & 63);
            if (B (486, b))
              return f26 (((x + bytes[shared & 15]) & 1023), ((bytes[z & 15] ^ 6) & 1023));
          }
          ;
        }
    }
  else
    {
      y = z;
      if ((B (488, calls27[y & 3] (((b ^ x) & 1023), ((y + x) & 1023))) || B (490, cell.high > 8)))
        return ((7 * 3 + a) & 255);
      shared = ((((y * 3 + x) & 255) * 3 + ((bytes[a & 15] + table[x & 15]) & 1023)) & 255);
    }
  {
  auto lambda47 = [&] (int p) -> int { N (492);
    if ((B (493, a != 57) || B (495, f1 (((b - table[a & 15]) & 127), ((shared * 3 + bytes[b & 15]) & 255)) > 33)))
      {
        {
          int i48 = 0;
          N (498);do
          {N (497);
            i48++;
            if ((B (501, z < 21) || B (503, f28 (y, ((b - 6) & 127)))))
              return ((y | table[z & 15]) & 63);
            x = ((((table[y & 15] - 28) & 127) + 2 * ((a + 2 * bytes[a & 15]) % 37)) % 37);
          }
        while (B (499, i48 < 8));
        }
        x = ((9 - ((x + table[b & 15]) & 1023)) & 127);
        if ((B (505, bytes[z & 15] >= '!') && B (507, bytes[z & 15] < '0')))
          return ((bytes[p & 15] + 2 * table[p & 15]) % 37);
      }
    return 37; };
  z = lambda47 (((table[a & 15] - a) & 127)) & 1023;
  }
  return B (509, fuel <= 0) ? a : f43 (a + 1, b);
}

int
main (void)
{N (513);
  int b = 3;
  N (515);for (int a = 0; B (516, a < 15); a++)
    {N (514);
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f26 (a, b)) & 1023;
      b = (b + f34 (a, b)) & 1023;
      b = (b + f43 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
