
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
int fuel = 3269;
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
int f17 (int, int);
int f24 (int, int);
int f26 (int, int);
int f33 (int, int);
int f42 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (1032); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (1033); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (1034); shared = (shared + n) & 1023; }
};
static int choose10 (int v)
{
  N (105);
  if (v == -2) { N (106); return v; }
  if (v == 29) { N (107); return v; }
  if (v == 22) { N (112); return v; }
  N (112);
  return v;
}
static inline int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (167, --fuel < 0))
    return a & 7;
  try
    {
      Guard guard (((36 - bytes[b & 15]) & 127));
      {
      auto lambda2 = [&] (int p) -> int { N (1);
        try
          {
            x = y;
            z = B (2, cell.high > 8) && B (4, !y);
          }
        catch (...)
          {
            table[x & 15] = ((a ^ x) & 1023) & 1023;
            shared = ((((x * 3 + b) & 255) * 3 + a) & 255);
            x = (B (6, x < 1) || B (8, x > 28)) ? (((table[a & 15] + 2 * shared) % 37) + 1) : (((table[p & 15] | x) & 63) + 2);
          }
        table[z & 15] = ((y + ((table[a & 15] | y) & 63)) & 1023) & 1023;
        return ((shared ^ table[a & 15]) & 1023); };
      shared = lambda2 (shared) & 1023;
      }
      if (!(B (10, a >= 26) && B (12, a <= 45)))
        {
          if (B (14, real[x & 3] < 26.5))
            return ((bytes[z & 15] - 24) & 127);
          {
            int i3 = 0;
            N (17);
again4:
          N (16);i3++;
              shared = ((((x * 3 + bytes[x & 15]) & 255) - ((x * 3 + 17) & 255)) & 127);
              shared = y;
              y = B (20, cell.high > 12) ? (((table[x & 15] * 3 + table[shared & 15]) & 255) + 1) : (((table[y & 15] | z) & 63) + 2);
          if (B (18, i3 < 1))
            goto again4;
          }
        }
      if (B (22, cell.high > 15))
        {
          {
            int i5 = 0;
          N (25);  while (B (26, i5 < 2))
            {N (24);
              i5++;
              z = B (28, b >= 29) && B (30, a > 51);
              shared = B (32, shared != 41)
    && B (34, !x);
            }
          }
          if ((B (36, z) && B (38, shared >= 50)))
            {
              shared = B (40, real[x & 3] < 14.5) || B (42, !pointers[z & 7]);
              z = ((12 ^ ((shared * 3 + shared) & 255)) & 1023);
              if (B (44, pointers[a & 7]))
                return bytes[z & 15];
            }
          else
            {
              y = B (46, x <= 46) ? (((x - 15) & 127) + 1) : (((x | bytes[shared & 15]) & 63) + 2);
              y = ((bytes[b & 15] + 2 * y) % 37);
              if ((B (48, a == 55) && B (50, y <= 46)))
                return ((shared | bytes[b & 15]) & 63);
            }
        }
      else
        {
          try
            {
              Guard guard (((bytes[y & 15] + 2 * table[x & 15]) % 37));
              if (B (52, b))
                return ((z + 2 * bytes[a & 15]) % 37);
              if (!(B (54, shared != 26) && B (56, shared != 27)))
                return ((x ^ z) & 1023);
              y = B (58, a > 53) || B (60, !pointers[b & 7]);
              shared = B (62, shared < b) || B (64, y > 25);
              x = B (66, pointers[shared & 7]) || B (68, z == 4);
            }
          catch (int)
            {
              shared = B (70, real[b & 3] < 30.5) || B (72, z != 57);
            }
        }
      shared = B (74, y + 1 > real[y & 3]) || B (76, z);
      if (B (78, y == 47))
        return 18;
      {
      auto lambda6 = [&] (int p) -> int { N (80);
        {
          int i7 = 0;
          N (82);do
          {N (81);
            i7++;
            z = (B (85, x + 1 > real[b & 3])
    && B (87, p > 14)) ? (((34 - z) & 127) + 1) : (b + 2);
          }
        while (B (83, i7 < 1));
        }
        return ((bytes[shared & 15] + table[a & 15]) & 1023); };
      y = lambda6 (11) & 1023;
      }
    }
  catch (Failure &)
    {
      shared = B (89, y <= 16) && B (91, !z);
      y = b;
    }
  N (94);for (int i8 = 0; B (95, i8 < 3); i8++)
    {N (93);
      N (98);for (int i9 = 0;; i9++)
        {N (97);
          if (B (103, i9 >= 7))
            break;
          switch (choose10 (((b + ((z - z) & 127)) & 1023) % 7))
            {
            case -2:
              {
                cell.low = ((((table[b & 15] * 3 + a) & 255) + 2 * ((x + 2 * 3) % 37)) % 37);
                cell.high = ((((bytes[z & 15] + 2 * z) % 37) + 2 * y) % 37);
                x = ((((z | 5) & 63) | b) & 63);
              }
              break;
            case 29:
              {
                if ((B (108, table[b & 15] > 1) || B (110, !pointers[a & 7])))
                  break;
              }
              break;
            case 22:
            default:
              break;
              ;
            }
          {
            int i11 = 0;
            N (114);
again12:
          N (113);i11++;
              table[z & 15] = ((34 + 2 * 32) % 37) & 1023;
              if ((B (119, y < 27) || B (121, y > 50)))
                return ((9 + bytes[b & 15]) & 1023);
          if (B (115, i11 < 1) && B (117, x & 16))
            goto again12;
          }
          if (B (123, !(shared < b)))
            {
              x = (B (125, bytes[b & 15] >= '!')
    && B (127, bytes[b & 15] < '0')) ? (table[x & 15] + 1) : (((y + 2 * shared) % 37) + 2);
              shared = shared;
            }
        }
    }
  {
    int i13 = 0;
    N (130);
again14:
  N (129);i13++;
      if (((B (133, a > 31) && B (135, shared >= 46)) && (B (137, z != 2) && B (139, z != 3))))
        {
          if (B (141, !(z == 33)))
            {
              x = ((((26 + table[b & 15]) & 1023) | ((b ^ a) & 1023)) & 63);
            }
          N (144);for (int i15 = 0; B (145, i15 < 5) && B (147, table[x & 15] > 17); i15++)
            {N (143);
              z = ((((table[a & 15] + 18) & 1023) + 2 * ((16 + 2 * y) % 37)) % 37);
            }
        }
      if ((B (149, shared <= 55) || (B (151, cell.high > 9)
    || B (153, a >= 35))))
        {
          if (B (155, x >= 2))
            {
              x = z;
              if ((B (157, table[x & 15] > 45)
    || B (159, shared == 21)))
                return ((b ^ a) & 1023);
              if (B (161, table[a & 15] > 8))
                return ((table[a & 15] | 13) & 63);
            }
          else
            {
              if ((B (163, shared != 60) || B (165, !y)))
                return ((table[a & 15] ^ bytes[shared & 15]) & 1023);
            }
        }
  if (B (131, i13 < 4))
    goto again14;
  }
  return ((bytes[y & 15] * 3 + x) & 255);
}

__attribute__ ((noinline, noclone)) static int
f16 (int a, int b)
{N (169);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (172, --fuel < 0))
    return a & 7;
  if (B (170, x < shared))
    return ((b + 2 * b) % 37);
  return f1 (((29 * 3 + table[a & 15]) & 255), ((b + 2 * shared) % 37));
}

static int choose19 (int v)
{
  N (183);
  if (v == 6) { N (184); return v; }
  if (v == 7) { N (187); return v; }
  if (v == 5) { N (190); return v; }
  if (v == 8) { N (190); return v; }
  N (199);
  return v;
}
static int choose23 (int v)
{
  N (228);
  if (v == 21) { N (229); return v; }
  if (v == 18) { N (234); return v; }
  if (v == 27) { N (241); return v; }
  if (v == 6) { N (246); return v; }
  if (v == 10) { N (249); return v; }
  N (229);
  return v;
}
int
f17 (int a, int b)
{N (174);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (252, --fuel < 0))
    return a & 7;
  N (176);for (int i18 = 0; B (177, i18 < 4); i18++)
    {N (175);
      if ((B (179, !a) || B (181, y + 1 > real[y & 3])))
        {
          switch (choose19 (((x + 12) & 1023) % 7))
            {
            case 6:
              {
                if (B (185, !x))
                  return x;
                x = x;
              }
              break;
            case 7:
              {
                if (B (188, !a))
                  break;
                table[a & 15] = shared & 1023;
              }
              break;
            case 5:
            case 8:
              {
                y = !(B (191, bytes[z & 15] >= '!') && B (193, bytes[z & 15] < '0')) ? (((x | table[a & 15]) & 63) + 1) : (((table[x & 15] | 12) & 63) + 2);
                if ((B (195, cell.high > 10) && B (197, bytes[y & 15] == 13)))
                  return f16 (bytes[y & 15], ((table[a & 15] * 3 + 13) & 255));
              }
              break;
            default:
              {
                x = ((((shared + b) & 1023) ^ a) & 1023);
              }
              break;
              ;
            }
          N (201);for (int i20 = 0; B (202, i20 < 2); i20++)
            {N (200);
              if (B (204, a & 4))
                continue;
              if ((B (206, cell.high > 7) && B (208, y & 4)))
                continue;
              if ((B (210, bytes[x & 15] == 10) && B (212, f1 (((34 - 2) & 127), shared))))
                return f16 (((y ^ 35) & 1023), y);
            }
          x = ((17 - ((table[y & 15] + table[shared & 15]) & 1023)) & 127);
        }
      else
        {
          N (215);for (int i21 = 0; B (216, i21 < 6); i21++)
            {N (214);
              z = f16 (((table[b & 15] + 2 * b) % 37), ((bytes[z & 15] - table[y & 15]) & 127)) & 1023;
            }
          N (219);for (int i22 = 0;; i22++)
            {N (218);
              if (B (222, i22 >= 4))
                break;
              z = (B (224, b <= 41)
    && B (226, y <= 26)) ? (((b * 3 + x) & 255) + 1) : (((13 - z) & 127) + 2);
            }
          switch (choose23 (((a + 39) & 1023) % 7))
            {
            case 21:
            default:
              {
                y = ((((a * 3 + table[x & 15]) & 255) + 2 * ((bytes[shared & 15] + y) & 1023)) % 37);
                if ((B (230, f16 (19, ((table[x & 15] + shared) & 1023)))
    || B (232, f16 (table[x & 15], b))))
                  return table[z & 15];
              }
              break;
            case 18:
              {
                if ((B (235, shared == 4)
    || B (237, shared == 5) || B (239, shared == 31)))
                  return f1 (x, table[shared & 15]);
                z = ((shared + 0) & 1023);
              }
              break;
            case 27:
              {
                if ((B (242, pointers[shared & 7]) && B (244, cell.high > 0)))
                  return f16 (shared, ((table[a & 15] + 2 * 32) % 37));
              }
              break;
            case 6:
              {
                table[z & 15] = ((((shared * 3 + bytes[a & 15]) & 255) + 2 * ((bytes[b & 15] ^ 10) & 1023)) % 37) & 1023;
                if (B (247, z <= 22))
                  return ((table[z & 15] | table[shared & 15]) & 63);
                y = ((((shared ^ 10) & 1023) + ((table[shared & 15] - z) & 127)) & 1023);
              }
              break;
            case 10:
              {
                shared = B (250, x == b) ? (((y + 2 * 30) % 37) + 1) : (table[x & 15] + 2);
                table[z & 15] = ((((bytes[x & 15] | z) & 63) ^ ((31 + table[a & 15]) & 1023)) & 1023) & 1023;
              }
              break;
              ;
            }
        }
    }
  return ((5 * 3 + bytes[shared & 15]) & 255);
}

int
f24 (int a, int b)
{N (254);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (263, --fuel < 0))
    return a & 7;
  if (B (255, !(f1 (((bytes[b & 15] + table[a & 15]) & 1023), bytes[b & 15]) > 22)))
    {
      if (B (257, pointers[a & 7]))
        return f17 (((z + 2 * 17) % 37), shared);
      y = ((((bytes[a & 15] + 2 * x) % 37) ^ bytes[a & 15]) & 1023);
    }
  if (B (259, cell.high > 7))
    return table[x & 15];
  return B (261, fuel <= 0) ? a : f24 (a + 1, b);
}

static int (*calls25[4]) (int, int) = { f1, f17, f24, f1 };

static int choose31 (int v)
{
  N (283);
  if (v == 5) { N (284); return v; }
  if (v == 7) { N (285); return v; }
  if (v == 8) { N (286); return v; }
  if (v == 1) { N (289); return v; }
  if (v == 0) { N (289); return v; }
  if (v == 6) { N (294); return v; }
  if (v == 3) { N (295); return v; }
  if (v == 4) { N (296); return v; }
  if (v == 2) { N (297); return v; }
  if (v == 9) { N (298); return v; }
  N (298);
  return v;
}
__attribute__ ((cold)) int
f26 (int a, int b)
{N (265);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (307, --fuel < 0))
    return a & 7;
  {
    int i27 = 0;
    N (267);do
    {N (266);
      i27++;
      N (273);for (int i28 = 0; B (274, i28 < (z & 15)); i28++)
        {N (272);
          table[i28] = 0;
        }
      {
      auto lambda29 = [&] (int p) -> int { N (276);
        N (278);for (int i30 = 0; B (279, i30 < 16); i30++)
          {N (277);
            if (B (281, table[i30] > 17))
              table[i30] -= 7;
          }
        switch (choose31 (((x + z) & 1023) % 13))
          {
          case 5:
            break;
          case 7:
            {
              x = ((((bytes[shared & 15] - table[shared & 15]) & 127) | table[a & 15]) & 63);
            }
            break;
          case 8:
            {
              if (B (287, cell.low == 4))
                return table[shared & 15];
            }
            break;
          case 1:
          case 0:
            {
              if ((B (290, y != 17) && B (292, y != 18)))
                return bytes[z & 15];
              z = 17;
            }
          case 6:
            break;
          case 3:
            {
              table[x & 15] = ((((bytes[x & 15] ^ x) & 1023) + ((y * 3 + 38) & 255)) & 1023) & 1023;
            }
          case 4:
            {
              y = ((((table[a & 15] + a) & 1023) ^ b) & 1023);
              shared = ((((z | shared) & 63) + ((bytes[a & 15] * 3 + b) & 255)) & 1023);
              shared = a;
            }
            break;
          case 2:
            {
              shared = ((((a + 2 * bytes[p & 15]) % 37) + 2 * b) % 37);
              z = ((table[a & 15] + bytes[z & 15]) & 1023);
              shared = f24 (((table[z & 15] + 2 * bytes[z & 15]) % 37), x) & 1023;
            }
            break;
          case 9:
          default:
            {
              if ((B (299, shared < 57) && B (301, f1 (18, ((40 ^ z) & 1023)))))
                return ((a * 3 + b) & 255);
              z = ((((35 ^ x) & 1023) | ((p ^ x) & 1023)) & 63);
            }
            break;
            ;
          }
        N (304);for (int i32 = 0; B (305, i32 < 16); i32++)
          {N (303);
            table[i32] = (table[i32] + 2) & 511;
          }
        return ((32 + 2 * 25) % 37); };
      z = lambda29 (((9 + 2 * table[y & 15]) % 37)) & 1023;
      x = lambda29 (((bytes[b & 15] * 3 + y) & 255)) & 1023;
      }
    }
  while (B (268, i27 < 6) && B (270, !pointers[shared & 7]));
  }
  return 18;
}

static int choose41 (int v)
{
  N (366);
  if (v == 0) { N (367); return v; }
  if (v == 10) { N (374); return v; }
  if (v == 1) { N (379); return v; }
  if (v == 7) { N (380); return v; }
  if (v == 11) { N (380); return v; }
  if (v == 3) { N (381); return v; }
  if (v == 6) { N (384); return v; }
  if (v == 8) { N (385); return v; }
  if (v == 4) { N (388); return v; }
  if (v == 2) { N (389); return v; }
  if (v == 9) { N (390); return v; }
  if (v == 5) { N (391); return v; }
  N (396);
  return v;
}
int
f33 (int a, int b)
{N (309);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (405, --fuel < 0))
    return a & 7;
  if (B (310, real[shared & 3] < 33.5))
    return f26 (((a | y) & 63), ((bytes[y & 15] ^ table[a & 15]) & 1023));
  try
    {
      Guard guard (x);
      N (313);for (int i34 = 0;; i34++)
        {N (312);
          if (B (318, i34 >= 3))
            break;
          N (321);for (int i35 = 0; B (322, i35 < 5); i35++)
            {N (320);
              z = f24 (((bytes[shared & 15] ^ x) & 1023), ((bytes[shared & 15] + 2 * b) % 37)) & 1023;
            }
        }
      try
        {
          Guard guard (((bytes[a & 15] * 3 + table[shared & 15]) & 255));
          x = (B (324, a & 1) || B (326, calls25[a & 3] (((shared | x) & 63), ((13 ^ a) & 1023)) > 25)) ? (((y - shared) & 127) + 1) : (((bytes[z & 15] - table[x & 15]) & 127) + 2);
          {
            int i36 = 0;
            N (329);
again37:
          N (328);i36++;
              if (B (334, b == 51))
                return calls25[z & 3] (a, ((28 | x) & 63));
              if ((B (336, !pointers[x & 7]) || B (338, calls25[a & 3] (((table[a & 15] ^ bytes[x & 15]) & 1023), ((bytes[z & 15] - shared) & 127)))))
                return ((2 + 2 * table[a & 15]) % 37);
              shared = calls25[z & 3] (b, table[y & 15]) & 1023;
          if (B (330, i36 < 1) && B (332, x))
            goto again37;
          }
          if (B (340, shared < a))
            {
              if (B (342, !(x < y)))
                return f16 (((y - a) & 127), table[b & 15]);
              if ((B (344, b == 25) || B (346, b == 26)
    || B (348, b == 29)))
                return ((x + 2 * bytes[y & 15]) % 37);
              if ((B (350, a < 16) || B (352, a > 36)))
                return table[a & 15];
            }
          N (355);for (int i38 = 0; B (356, i38 < 16); i38++)
            {N (354);
              table[i38] = 0;
            }
          {
            int i39 = 0;
            N (359);do
            {N (358);
              i39++;
              x = ((((b | a) & 63) | x) & 63);
            }
          while (B (360, i39 < 8));
          }
        }
      catch (Failure &)
        {
          x = x;
          y = x;
        }
      N (363);for (int i40 = 0; B (364, i40 < 7); i40++)
        {N (362);
          switch (choose41 (((b + 29) & 1023) % 31))
            {
            case 0:
              {
                y = B (368, f16 (8, ((z + 2 * bytes[a & 15]) % 37)) > 29) ? (bytes[shared & 15] + 1) : (table[b & 15] + 2);
                if (B (370, f17 (((shared ^ bytes[z & 15]) & 1023), ((39 + 2 * 29) % 37))))
                  continue;
                if (B (372, a & 4))
                  return 25;
              }
              break;
            case 10:
              {
                y = ((((z | 33) & 63) ^ ((33 + 2 * y) % 37)) & 1023);
                if ((B (375, f24 (((bytes[a & 15] * 3 + z) & 255), ((b + x) & 1023))) || B (377, f26 (((b | bytes[shared & 15]) & 63), bytes[z & 15]))))
                  continue;
              }
            case 1:
              {
                z = ((((bytes[x & 15] + b) & 1023) - ((z + 2 * bytes[a & 15]) % 37)) & 127);
                x = ((x + ((table[b & 15] * 3 + z) & 255)) & 1023);
              }
              break;
            case 7:
            case 11:
              {
                z = table[y & 15];
              }
              break;
            case 3:
              {
                y = ((((z * 3 + 24) & 255) - 8) & 127);
                x = f17 (((5 * 3 + 6) & 255), table[b & 15]) & 1023;
                if (B (382, z))
                  return f26 (shared, ((x | table[b & 15]) & 63));
              }
              break;
            case 6:
              break;
            case 8:
              {
                x = B (386, cell.high > 0) ? (((b ^ table[a & 15]) & 1023) + 1) : (21 + 2);
                shared = ((((x ^ y) & 1023) - ((26 ^ y) & 1023)) & 127);
                z = 25;
              }
              break;
            case 4:
              {
                z = 19;
                y = ((((table[z & 15] - x) & 127) + 2 * ((table[y & 15] + 2 * x) % 37)) % 37);
              }
              break;
            case 2:
              {
                table[a & 15] = ((((39 + bytes[x & 15]) & 1023) * 3 + a) & 255) & 1023;
                y = ((((bytes[a & 15] + 2 * b) % 37) + 2 * bytes[a & 15]) % 37);
              }
            case 9:
              {
                y = 7;
              }
            case 5:
              {
                shared = B (392, pointers[a & 7]) && B (394, shared >= 57);
              }
              break;
            default:
              {
                x = ((((bytes[y & 15] | y) & 63) | ((3 | table[x & 15]) & 63)) & 63);
                table[a & 15] = ((shared * 3 + ((table[a & 15] ^ a) & 1023)) & 255) & 1023;
              }
              break;
              ;
            }
        }
      if ((B (397, x <= 19) || B (399, a != 39)))
        return ((b + table[x & 15]) & 1023);
    }
  catch (int)
    {
      x = ((table[shared & 15] * 3 + ((bytes[y & 15] + 2 * bytes[a & 15]) % 37)) & 255);
      if ((B (401, shared < 22) || B (403, shared > 27)))
        return ((bytes[a & 15] - bytes[x & 15]) & 127);
      table[b & 15] = 17 & 1023;
    }
  return f17 (((7 - 7) & 127), ((bytes[shared & 15] - bytes[x & 15]) & 127));
}

static int choose59 (int v)
{
  N (551);
  if (v == 10) { N (552); return v; }
  if (v == 6) { N (552); return v; }
  if (v == 5) { N (552); return v; }
  if (v == 8) { N (555); return v; }
  if (v == 3) { N (556); return v; }
  if (v == 9) { N (556); return v; }
  if (v == 7) { N (563); return v; }
  if (v == 2) { N (564); return v; }
  if (v == 4) { N (571); return v; }
  N (571);
  return v;
}
static int choose50 (int v)
{
  N (453);
  if (v == 4) { N (454); return v; }
  if (v == 6) { N (457); return v; }
  if (v == 3) { N (486); return v; }
  if (v == 5) { N (497); return v; }
  if (v == 1) { N (497); return v; }
  if (v == 7) { N (514); return v; }
  if (v == 2) { N (521); return v; }
  N (534);
  return v;
}
static int choose61 (int v)
{
  N (575);
  if (v == 5) { N (576); return v; }
  if (v == 3) { N (583); return v; }
  if (v == 12) { N (584); return v; }
  if (v == 1) { N (589); return v; }
  N (589);
  return v;
}
static int choose67 (int v)
{
  N (635);
  if (v == 20) { N (636); return v; }
  if (v == 26) { N (641); return v; }
  if (v == 5) { N (642); return v; }
  if (v == 23) { N (649); return v; }
  N (654);
  return v;
}
static int choose74 (int v)
{
  N (699);
  if (v == 25) { N (700); return v; }
  if (v == 15) { N (700); return v; }
  N (700);
  return v;
}
static int choose68 (int v)
{
  N (657);
  if (v == 7) { N (658); return v; }
  if (v == 4) { N (658); return v; }
  if (v == 8) { N (658); return v; }
  if (v == 6) { N (681); return v; }
  if (v == 5) { N (688); return v; }
  if (v == 9) { N (688); return v; }
  N (705);
  return v;
}
static int choose83 (int v)
{
  N (769);
  if (v == 3) { N (770); return v; }
  if (v == 10) { N (773); return v; }
  if (v == 7) { N (774); return v; }
  if (v == 4) { N (779); return v; }
  if (v == 5) { N (779); return v; }
  if (v == 8) { N (779); return v; }
  if (v == 2) { N (784); return v; }
  if (v == 1) { N (787); return v; }
  if (v == 0) { N (796); return v; }
  if (v == 6) { N (796); return v; }
  if (v == 9) { N (797); return v; }
  N (797);
  return v;
}
static int choose85 (int v)
{
  N (815);
  if (v == 6) { N (816); return v; }
  if (v == 5) { N (816); return v; }
  if (v == 8) { N (825); return v; }
  if (v == 4) { N (826); return v; }
  if (v == 7) { N (829); return v; }
  N (829);
  return v;
}
static int choose86 (int v)
{
  N (839);
  if (v == 7) { N (840); return v; }
  if (v == 21) { N (840); return v; }
  if (v == 11) { N (845); return v; }
  if (v == 2) { N (846); return v; }
  if (v == 24) { N (847); return v; }
  if (v == 4) { N (854); return v; }
  N (840);
  return v;
}
static int choose82 (int v)
{
  N (766);
  if (v == 2) { N (767); return v; }
  if (v == 3) { N (768); return v; }
  if (v == 8) { N (768); return v; }
  if (v == 1) { N (802); return v; }
  if (v == 5) { N (802); return v; }
  if (v == 0) { N (807); return v; }
  if (v == 7) { N (814); return v; }
  if (v == 4) { N (838); return v; }
  if (v == 9) { N (873); return v; }
  if (v == 10) { N (898); return v; }
  if (v == 6) { N (899); return v; }
  N (899);
  return v;
}
static int choose47 (int v)
{
  N (438);
  if (v == 6) { N (439); return v; }
  if (v == 8) { N (452); return v; }
  if (v == 23) { N (596); return v; }
  if (v == 15) { N (619); return v; }
  if (v == -2) { N (620); return v; }
  if (v == 27) { N (710); return v; }
  if (v == 4) { N (747); return v; }
  if (v == 5) { N (914); return v; }
  N (452);
  return v;
}
static int choose94 (int v)
{
  N (938);
  if (v == 1) { N (939); return v; }
  if (v == 10) { N (944); return v; }
  N (944);
  return v;
}
static int choose96 (int v)
{
  N (965);
  if (v == 1) { N (966); return v; }
  if (v == 3) { N (966); return v; }
  if (v == 8) { N (966); return v; }
  if (v == 10) { N (966); return v; }
  if (v == 4) { N (969); return v; }
  if (v == 9) { N (970); return v; }
  if (v == 6) { N (971); return v; }
  if (v == 0) { N (972); return v; }
  if (v == 2) { N (977); return v; }
  if (v == 7) { N (978); return v; }
  if (v == 5) { N (987); return v; }
  N (987);
  return v;
}
static int choose93 (int v)
{
  N (929);
  if (v == 7) { N (930); return v; }
  if (v == 5) { N (937); return v; }
  if (v == 4) { N (945); return v; }
  if (v == 3) { N (964); return v; }
  if (v == 6) { N (964); return v; }
  if (v == 2) { N (998); return v; }
  if (v == 1) { N (1007); return v; }
  if (v == 8) { N (1016); return v; }
  if (v == 9) { N (1016); return v; }
  N (998);
  return v;
}
int
f42 (int a, int b)
{N (407);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1025, --fuel < 0))
    return a & 7;
  if ((B (408, real[shared & 3] < 47.5) && B (410, b != 20)))
    return 13;
  {
    int i43 = 0;
    N (413);
again44:
  N (412);i43++;
      N (417);for (int i45 = 0; B (418, i45 < 4); i45++)
        {N (416);
          if (B (420, a == y))
            {
              shared = bytes[y & 15];
              shared = f16 (((shared - bytes[shared & 15]) & 127), b) & 1023;
            }
          else
            {
              x = (B (422, table[a & 15] > 4) || B (424, (x & 3) == 2)) ? (bytes[b & 15] + 1) : (((35 ^ table[z & 15]) & 1023) + 2);
            }
          N (427);for (int i46 = 0; B (428, i46 < (a & 15)); i46++)
            {N (426);
              if (B (430, table[i46] > 17))
                table[i46] -= 7;
            }
        }
      if (B (432, shared <= 53))
        {
          if (!(B (434, z != 11) && B (436, z != 12)))
            {
              shared = z;
              table[z & 15] = 21 & 1023;
            }
        }
  if (B (414, i43 < 9))
    goto again44;
  }
  switch (choose47 (((x + table[y & 15]) & 1023) % 7))
    {
    case 6:
      {
        if (B (440, !pointers[a & 7]))
          {
            N (443);for (int i48 = 0; B (444, i48 < (shared & 15)); i48++)
              {N (442);
                z += B (446, bytes[i48] > 32) ? table[i48] & 7 : bytes[i48] & 3;
                z &= 1023;
              }
            z = ((((table[x & 15] + table[y & 15]) & 1023) - ((3 | table[x & 15]) & 63)) & 127);
            N (449);for (int i49 = 0; B (450, i49 < 16); i49++)
              {N (448);
                table[i49] = (table[i49] + x) & 511;
              }
          }
      }
      break;
    case 8:
    default:
      {
        switch (choose50 (((b + ((table[shared & 15] + 2 * 1) % 37)) & 1023) % 13))
          {
          case 4:
            {
              if (B (455, f33 (bytes[a & 15], b) > 41))
                {
                  z = ((((table[x & 15] ^ table[a & 15]) & 1023) * 3 + ((z ^ table[b & 15]) & 1023)) & 255);
                  y = ((z | ((36 + table[y & 15]) & 1023)) & 63);
                }
            }
          case 6:
            {
              N (459);for (int i51 = 0; B (460, i51 < 16); i51++)
                {N (458);
                  if (B (462, table[i51] > 17))
                    table[i51] -= 7;
                }
              z = ((((z - x) & 127) + ((14 + table[x & 15]) & 1023)) & 1023);
              if ((B (464, z == 7) || B (466, z == 8) || B (468, z == 33)))
                {
                  x = ((((bytes[y & 15] | y) & 63) + 2 * ((16 | x) & 63)) % 37);
                  x = B (470, cell.high > 2) ? (((y * 3 + 19) & 255) + 1) : (((bytes[a & 15] * 3 + bytes[a & 15]) & 255) + 2);
                  if (B (472, z > 52))
                    return 8;
                }
              else
                {
                  shared = B (474, (y & 3) == 0) && B (476, table[x & 15] > 19);
                  if ((B (478, z != 17) && B (480, table[b & 15] > 20)))
                    return ((y ^ z) & 1023);
                  shared = B (482, x & 2)
    && B (484, f16 (bytes[b & 15], ((x + 2 * 3) % 37)));
                }
            }
          case 3:
            {
              {
                int i52 = 0;
                N (488);do
                {N (487);
                  i52++;
                  if (B (491, a < 4))
                    continue;
                }
              while (B (489, i52 < 0));
              }
              shared = ((((table[a & 15] | z) & 63) + 2 * ((bytes[y & 15] * 3 + y) & 255)) % 37);
              N (494);for (int i53 = 0; B (495, i53 < 16); i53++)
                {N (493);
                  table[i53] = (table[i53] + ((table[a & 15] + bytes[z & 15]) & 1023)) & 511;
                }
            }
            break;
          case 5:
          case 1:
            {
              N (499);for (int i54 = 0; B (500, i54 < 16); i54++)
                {N (498);
                  if (B (502, bytes[i54] == 52))
                    break;
                  bytes[i54] = (bytes[i54] + 1) & 63;
                }
              try
                {
                  x = table[z & 15];
                  if ((B (504, bytes[shared & 15] == 29)
    && B (506, cell.high > 12)))
                    return f16 (((table[x & 15] + 37) & 1023), ((a + 2 * bytes[x & 15]) % 37));
                  x = f16 (((bytes[y & 15] | shared) & 63), ((bytes[x & 15] ^ b) & 1023)) & 1023;
                }
              catch (...)
                {
                  if (B (508, calls25[z & 3] (bytes[b & 15], 25) > 30))
                    return f26 (((z + bytes[y & 15]) & 1023), ((b + table[x & 15]) & 1023));
                  if ((B (510, x != 13)
    && B (512, x != 14)))
                    return z;
                  throw;
                }
            }
            break;
          case 7:
            {
              y = ((table[b & 15] ^ ((shared * 3 + table[a & 15]) & 255)) & 1023);
              N (516);for (int i55 = 0; B (517, i55 < 16); i55++)
                {N (515);
                  if (B (519, table[i55] > 17))
                    table[i55] -= 7;
                }
            }
            break;
          case 2:
            {
              z = B (522, x + 1 > real[y & 3])
    || B (524, !pointers[z & 7]);
              N (527);for (int i56 = 0;; i56++)
                {N (526);
                  if (B (530, i56 >= 1))
                    break;
                  cell.low = ((((a | z) & 63) + ((z | z) & 63)) & 1023);
                  cell.high = y;
                  if (B (532, a == x))
                    return f33 (((table[a & 15] + 2 * table[x & 15]) % 37), ((shared + table[b & 15]) & 1023));
                  x = ((table[y & 15] | ((a * 3 + b) & 255)) & 63);
                }
            }
            break;
          default:
            {
              N (536);for (int i57 = 0;; i57++)
                {N (535);
                  if (B (541, i57 >= 7))
                    break;
                  if (B (543, f24 (((z - 17) & 127), ((a + 2 * 20) % 37)) > 35))
                    return f16 (((8 + 2 * b) % 37), ((bytes[x & 15] + 2 * bytes[a & 15]) % 37));
                  x = ((table[shared & 15] + 2 * ((35 ^ a) & 1023)) % 37);
                  if (B (545, !(z < x)))
                    return 11;
                }
              N (548);for (int i58 = 0; B (549, i58 < 4); i58++)
                {N (547);
                  table[shared & 15] = ((((table[a & 15] | table[a & 15]) & 63) - x) & 127) & 1023;
                }
              switch (choose59 (((x + ((a - y) & 127)) & 1023) % 31))
                {
                case 10:
                case 6:
                case 5:
                  {
                    if (B (553, a < 41))
                      return ((x + bytes[x & 15]) & 1023);
                    shared = f24 (((y ^ 18) & 1023), ((26 - shared) & 127)) & 1023;
                  }
                  break;
                case 8:
                  {
                    table[z & 15] = bytes[y & 15] & 1023;
                    shared = ((((bytes[z & 15] | bytes[y & 15]) & 63) - bytes[a & 15]) & 127);
                  }
                  break;
                case 3:
                case 9:
                  {
                    x = ((((z + y) & 1023) + ((a | b) & 63)) & 1023);
                    if ((B (557, a >= 23) && B (559, a <= 51)))
                      return f1 (((table[z & 15] ^ table[x & 15]) & 1023), ((17 ^ bytes[y & 15]) & 1023));
                    shared = B (561, b + 1 > real[b & 3]) ? (y + 1) : (((3 - shared) & 127) + 2);
                  }
                  break;
                case 7:
                  break;
                case 2:
                  {
                    if ((B (565, x != 17) && B (567, !pointers[z & 7])))
                      return ((z + table[a & 15]) & 1023);
                    y = B (569, z == 16) ? (((b - bytes[b & 15]) & 127) + 1) : (((table[a & 15] | table[y & 15]) & 63) + 2);
                  }
                case 4:
                default:
                  {
                    if (B (572, a > 9))
                      return 19;
                  }
                  ;
                }
            }
            ;
          }
        {
        auto lambda60 = [&] (int p) -> int { N (574);
          switch (choose61 (((a + ((b | 13) & 63)) & 1023) % 31))
            {
            case 5:
              {
                shared = B (577, cell.low == 4) || B (579, z <= 6);
                if (B (581, a == 23))
                  return 22;
              }
              break;
            case 3:
              {
                x = 5;
                y = ((((table[z & 15] | 36) & 63) | table[x & 15]) & 63);
              }
              break;
            case 12:
              {
                if ((B (585, shared < 51) || B (587, z < 1)))
                  return f33 (((11 + 2 * 28) % 37), ((x * 3 + x) & 255));
                z = f33 (((p + bytes[x & 15]) & 1023), table[z & 15]) & 1023;
                y = ((((z + 2 * 38) % 37) * 3 + 38) & 255);
              }
              break;
            case 1:
            default:
              {
                x = f26 (((table[shared & 15] ^ b) & 1023), ((bytes[shared & 15] + z) & 1023)) & 1023;
              }
              ;
            }
          N (591);for (int i62 = 0; B (592, i62 < 7); i62++)
            {N (590);
              if (B (594, bytes[shared & 15] == 9))
                continue;
              z = ((((bytes[a & 15] + 33) & 1023) + 2 * table[z & 15]) % 37);
            }
          return b; };
        z = lambda60 (((table[z & 15] - bytes[a & 15]) & 127)) & 1023;
        y = lambda60 (table[b & 15]) & 1023;
        }
        cell.low = ((((a + table[a & 15]) & 1023) * 3 + ((shared + 2 * bytes[a & 15]) % 37)) & 255);
        cell.high = bytes[y & 15];
      }
      break;
    case 23:
      {
        x = ((((b + 2 * shared) % 37) + 2 * ((x | b) & 63)) % 37);
        {
          int i63 = 0;
        N (598);  while (B (599, i63 < 0))
          {N (597);
            i63++;
            cell.low = ((((shared + 2 * 21) % 37) - ((table[shared & 15] + x) & 1023)) & 127);
            cell.high = ((((z + table[b & 15]) & 1023) ^ ((y + y) & 1023)) & 1023);
          }
        }
        N (602);for (int i64 = 0; B (603, i64 < 0); i64++)
          {N (601);
            if ((!(B (605, z < 10)
    || B (607, z > 38)) && (B (609, y < 25) || B (611, y > 43))))
              {
                if ((B (613, x >= 18) && B (615, x <= 48)))
                  continue;
              }
            else
              {
                if (B (617, pointers[b & 7]))
                  return f33 (((bytes[a & 15] + bytes[b & 15]) & 1023), ((bytes[x & 15] + table[y & 15]) & 1023));
              }
          }
      }
      break;
    case 15:
      {
        y = ((7 ^ a) & 1023);
      }
      break;
    case -2:
      {
        N (622);for (int i65 = 0; B (623, i65 < (y & 15)); i65++)
          {N (621);
            if (B (625, bytes[i65] == 56))
              break;
            bytes[i65] = (bytes[i65] + 1) & 63;
          }
        if (B (627, a <= 15))
          {
            N (630);for (int i66 = 0; B (631, i66 < 16); i66++)
              {N (629);
                table[i66] = (table[i66] + ((bytes[y & 15] - table[x & 15]) & 127)) & 511;
              }
          }
        else
          {
            if (B (633, x))
              return ((26 - b) & 127);
            switch (choose67 (((a + ((y + bytes[x & 15]) & 1023)) & 1023) % 13))
              {
              case 20:
                {
                  if ((B (637, a >= 19) && B (639, a <= 37)))
                    return x;
                }
                break;
              case 26:
                {
                  z = f1 (((table[b & 15] - a) & 127), ((bytes[b & 15] ^ bytes[b & 15]) & 1023)) & 1023;
                }
                break;
              case 5:
                {
                  z = B (643, b <= 12) ? (((y * 3 + bytes[b & 15]) & 255) + 1) : (table[shared & 15] + 2);
                  z = f16 (7, table[b & 15]) & 1023;
                  if ((B (645, x == 0) && B (647, b == 0)))
                    return ((bytes[x & 15] | a) & 63);
                }
                break;
              case 23:
                {
                  if ((B (650, calls25[y & 3] (((z * 3 + b) & 255), bytes[a & 15]) > 56) && B (652, !pointers[shared & 7])))
                    return ((bytes[a & 15] | a) & 63);
                }
              default:
                {
                  x = calls25[x & 3] (((y | z) & 63), ((table[b & 15] | table[x & 15]) & 63)) & 1023;
                }
                break;
                ;
              }
            if (B (655, z))
              return 16;
          }
        switch (choose68 (((z + a) & 1023) % 31))
          {
          case 7:
          case 4:
          case 8:
            {
              N (660);for (int i69 = 0;; i69++)
                {N (659);
                  if (B (665, i69 >= 2))
                    break;
                  y = calls25[z & 3] (((y | bytes[x & 15]) & 63), ((table[a & 15] + bytes[a & 15]) & 1023)) & 1023;
                  if (B (667, f33 (table[y & 15], 25)))
                    break;
                  shared = calls25[a & 3] (bytes[y & 15], ((x | bytes[a & 15]) & 63)) & 1023;
                }
              {
                int i70 = 0;
                N (670);do
                {N (669);
                  i70++;
                  y = B (675, (x & 3) == 2) || B (677, b < 55);
                  if (B (679, x <= 3))
                    break;
                }
              while (B (671, i70 < 8) && B (673, z <= 58));
              }
            }
            break;
          case 6:
            {
              table[b & 15] = ((y + 2 * ((shared * 3 + bytes[x & 15]) & 255)) % 37) & 1023;
              if (B (682, y <= 8))
                {
                  x = f26 (((10 ^ bytes[z & 15]) & 1023), ((40 | b) & 63)) & 1023;
                  shared = B (684, calls25[b & 3] (((table[a & 15] - bytes[z & 15]) & 127), ((table[b & 15] + 2 * table[shared & 15]) % 37))) || B (686, shared);
                }
              else
                {
                  y = bytes[a & 15];
                  x = ((((a * 3 + table[x & 15]) & 255) + 2 * ((a ^ bytes[shared & 15]) & 1023)) % 37);
                }
            }
            break;
          case 5:
          case 9:
            {
              {
                int i71 = 0;
                N (690);
again72:
              N (689);i71++;
                  shared = ((table[shared & 15] * 3 + ((35 + 2 * z) % 37)) & 255);
                  y = ((((table[y & 15] - bytes[x & 15]) & 127) * 3 + ((4 - shared) & 127)) & 255);
              if (B (691, i71 < 2))
                goto again72;
              }
              N (694);for (int i73 = 0; B (695, i73 < 1); i73++)
                {N (693);
                  shared = ((((bytes[b & 15] * 3 + bytes[y & 15]) & 255) + 2 * z) % 37);
                  x = B (697, pointers[shared & 7]) ? (((a | z) & 63) + 1) : (((table[b & 15] * 3 + 25) & 255) + 2);
                  z = ((((b - bytes[shared & 15]) & 127) | table[z & 15]) & 63);
                }
              switch (choose74 (((b + ((y - x) & 127)) & 1023) % 13))
                {
                case 25:
                case 15:
                default:
                  {
                    shared = (B (701, bytes[a & 15] == 30) || B (703, shared < 34)) ? (((bytes[a & 15] * 3 + shared) & 255) + 1) : (((z + a) & 1023) + 2);
                    y = f33 (((35 * 3 + b) & 255), ((40 * 3 + table[x & 15]) & 255)) & 1023;
                  }
                  break;
                  ;
                }
            }
            break;
          default:
            {
              N (707);for (int i75 = 0; B (708, i75 < 16); i75++)
                {N (706);
                  table[i75] = (table[i75] + ((table[x & 15] + 2 * bytes[a & 15]) % 37)) & 511;
                }
            }
            break;
            ;
          }
      }
      break;
    case 27:
      {
        if (B (711, cell.high > 4))
          {
            N (714);for (int i76 = 0;; i76++)
              {N (713);
                if (B (717, i76 >= 3))
                  break;
                if (B (719, f24 (shared, ((a + 2 * 12) % 37)) > 35))
                  return f24 (((table[x & 15] - a) & 127), x);
                x = B (721, calls25[a & 3] (((shared + b) & 1023), bytes[b & 15])) || B (723, real[y & 3] < 0.5);
              }
            {
              int i77 = 0;
            N (726);  while (B (727, i77 < 6) && B (729, shared != 17))
              {N (725);
                i77++;
                if ((B (731, cell.low == 5) && B (733, b >= 5)))
                  return f1 (34, 3);
              }
            }
          }
        N (736);for (int i78 = 0; B (737, i78 < 2); i78++)
          {N (735);
            if (((B (739, bytes[b & 15] >= '!')
    && B (741, bytes[b & 15] < '0'))
    && B (743, shared + 1 > real[shared & 3])))
              {
                if (B (745, !y))
                  break;
                x = ((table[x & 15] - 20) & 127);
                cell.low = ((((23 ^ bytes[shared & 15]) & 1023) + ((y + 2 * y) % 37)) & 1023);
                cell.high = ((((bytes[z & 15] + 31) & 1023) * 3 + ((15 + 2 * table[z & 15]) % 37)) & 255);
              }
          }
        table[y & 15] = ((((table[y & 15] + bytes[b & 15]) & 1023) ^ ((15 ^ table[x & 15]) & 1023)) & 1023) & 1023;
      }
      break;
    case 4:
      {
        N (749);for (int i79 = 0;; i79++)
          {N (748);
            if (B (752, i79 >= 0))
              break;
            try
              {
                Guard guard (((x + y) & 1023));
                y = B (754, y < b) && B (756, cell.high > 11);
                table[y & 15] = bytes[b & 15] & 1023;
                z = ((((table[b & 15] + 2 * b) % 37) * 3 + ((shared - y) & 127)) & 255);
                y = f1 (z, ((bytes[x & 15] + 2 * b) % 37)) & 1023;
                cell.low = y;
                cell.high = ((((bytes[z & 15] * 3 + 6) & 255) ^ ((x ^ y) & 1023)) & 1023);
                x = z;
              }
            catch (...)
              {
                z = ((((table[shared & 15] - table[b & 15]) & 127) + 2 * ((bytes[x & 15] * 3 + z) & 255)) % 37);
              }
            {
              int i80 = 0;
              N (759);do
              {N (758);
                i80++;
                y = ((((bytes[shared & 15] + 2 * 29) % 37) + ((x ^ y) & 1023)) & 1023);
              }
            while (B (760, i80 < 0));
            }
          }
        N (763);for (int i81 = 0; B (764, i81 < (y & 15)); i81++)
          {N (762);
            table[i81] = 0;
          }
        switch (choose82 (((a + ((table[shared & 15] + bytes[z & 15]) & 1023)) & 1023) % 31))
          {
          case 2:
            {
              y = ((((table[x & 15] | a) & 63) + 2 * bytes[b & 15]) % 37);
            }
          case 3:
          case 8:
            {
              switch (choose83 (((b + a) & 1023) % 31))
                {
                case 3:
                  {
                    cell.low = ((((z | b) & 63) ^ shared) & 1023);
                    cell.high = ((((table[y & 15] ^ 20) & 1023) + b) & 1023);
                    if (B (771, cell.low == 3))
                      return f17 (table[b & 15], ((b * 3 + bytes[b & 15]) & 255));
                  }
                  break;
                case 10:
                  {
                    x = f26 (table[b & 15], ((b + bytes[shared & 15]) & 1023)) & 1023;
                    table[z & 15] = ((((37 | table[x & 15]) & 63) | shared) & 63) & 1023;
                  }
                  break;
                case 7:
                  {
                    if ((B (775, z < a) && B (777, a)))
                      return f17 (table[a & 15], ((14 + 2 * 11) % 37));
                    z = bytes[shared & 15];
                  }
                  break;
                case 4:
                case 5:
                case 8:
                  {
                    if ((B (780, z != 19) && B (782, z != 20)))
                      return bytes[a & 15];
                    shared = ((((bytes[z & 15] - x) & 127) + 2 * 25) % 37);
                  }
                  break;
                case 2:
                  {
                    if (B (785, f33 (((x ^ bytes[y & 15]) & 1023), ((11 + table[z & 15]) & 1023)) > 15))
                      return ((table[z & 15] | table[a & 15]) & 63);
                  }
                  break;
                case 1:
                  {
                    z = (B (788, real[a & 3] < 7.5) && B (790, f24 (((bytes[b & 15] | table[y & 15]) & 63), ((bytes[x & 15] + 2 * shared) % 37)) > 58)) ? (((z | 18) & 63) + 1) : (((y + table[z & 15]) & 1023) + 2);
                    if ((B (792, y >= 27) && B (794, y <= 38)))
                      return bytes[a & 15];
                  }
                  break;
                case 0:
                case 6:
                  break;
                case 9:
                default:
                  {
                    table[y & 15] = ((((16 + 2 * x) % 37) + ((21 + 2 * shared) % 37)) & 1023) & 1023;
                    x = B (798, f16 (9, ((y - x) & 127)) > 30) || B (800, !pointers[x & 7]);
                  }
                  break;
                  ;
                }
            }
            break;
          case 1:
          case 5:
            {
              if ((B (803, bytes[z & 15] >= '!') && B (805, bytes[z & 15] < '0')))
                return ((shared - 38) & 127);
            }
            break;
          case 0:
            {
              {
                int i84 = 0;
              N (809);  while (B (810, i84 < 2))
                {N (808);
                  i84++;
                  if (B (812, x))
                    return f17 (((bytes[y & 15] + z) & 1023), y);
                }
              }
            }
          case 7:
            {
              switch (choose85 (((shared + y) & 1023) % 31))
                {
                case 6:
                case 5:
                  {
                    x = f33 (((4 + 34) & 1023), ((table[x & 15] - 26) & 127)) & 1023;
                    if ((B (817, (shared & 3) == 3) && B (819, f33 (x, ((0 + 2 * table[z & 15]) % 37)) > 36)))
                      return f16 (((a | a) & 63), ((table[y & 15] - a) & 127));
                    shared = (B (821, x >= 33) || B (823, f33 (22, z))) ? (((b * 3 + y) & 255) + 1) : (shared + 2);
                  }
                  break;
                case 8:
                  {
                    cell.low = ((((table[a & 15] + 2 * bytes[a & 15]) % 37) + x) & 1023);
                    cell.high = ((((y + 2 * z) % 37) - ((z * 3 + bytes[shared & 15]) & 255)) & 127);
                    shared = ((((b ^ z) & 1023) ^ ((bytes[y & 15] ^ 36) & 1023)) & 1023);
                  }
                case 4:
                  {
                    if (B (827, f16 (2, ((z + shared) & 1023)) > 12))
                      return ((a ^ bytes[shared & 15]) & 1023);
                    y = f33 (shared, ((27 - z) & 127)) & 1023;
                    cell.low = table[z & 15];
                    cell.high = ((((y | table[a & 15]) & 63) + ((table[b & 15] - shared) & 127)) & 1023);
                  }
                  break;
                case 7:
                default:
                  {
                    table[y & 15] = table[shared & 15] & 1023;
                    if (B (830, a != 20))
                      return ((28 ^ table[shared & 15]) & 1023);
                    x = B (832, (shared & 3) == 2) || B (834, !pointers[b & 7]);
                  }
                  break;
                  ;
                }
              if (B (836, bytes[z & 15] == 35))
                return 15;
            }
            break;
          case 4:
            {
              switch (choose86 (((b + ((bytes[y & 15] + 2 * table[shared & 15]) % 37)) & 1023) % 13))
                {
                case 7:
                case 21:
                default:
                  {
                    y = (B (841, b < 18)
    || B (843, b > 22)) ? (b + 1) : (((4 | bytes[x & 15]) & 63) + 2);
                    z = ((((40 ^ 18) & 1023) + 2 * 27) % 37);
                  }
                  break;
                case 11:
                  {
                    cell.low = ((((x | shared) & 63) * 3 + b) & 255);
                    cell.high = bytes[z & 15];
                  }
                  break;
                case 2:
                  break;
                case 24:
                  {
                    if (B (848, bytes[shared & 15] == 34))
                      return f33 (((shared + 2 * table[x & 15]) % 37), ((table[x & 15] + 2 * b) % 37));
                    if ((B (850, f17 (((bytes[z & 15] | b) & 63), ((z + 2 * bytes[x & 15]) % 37))) || B (852, a != 25)))
                      return ((table[shared & 15] ^ bytes[b & 15]) & 1023);
                    y = f1 (((shared * 3 + table[y & 15]) & 255), ((table[shared & 15] * 3 + z) & 255)) & 1023;
                  }
                  break;
                case 4:
                  {
                    shared = B (855, z > 23) || B (857, a < z);
                    if (!(B (859, y >= 14) && B (861, y <= 29)))
                      return ((table[x & 15] ^ bytes[shared & 15]) & 1023);
                    z = ((((table[b & 15] ^ bytes[x & 15]) & 1023) * 3 + ((z | bytes[a & 15]) & 63)) & 255);
                  }
                  break;
                  ;
                }
              if ((B (863, b != 1) && B (865, b != 2)))
                {
                  table[y & 15] = ((((x + bytes[y & 15]) & 1023) | ((shared | y) & 63)) & 63) & 1023;
                  if (B (867, !pointers[b & 7]))
                    return shared;
                  shared = ((y - ((z * 3 + z) & 255)) & 127);
                }
              else
                {
                  if ((B (869, shared <= 58) && B (871, f26 (((y + 2 * table[b & 15]) % 37), ((9 | 15) & 63)))))
                    return ((b ^ table[b & 15]) & 1023);
                }
            }
            break;
          case 9:
            {
              N (875);for (int i87 = 0; B (876, i87 < 1); i87++)
                {N (874);
                  if ((B (878, shared != 18) && B (880, shared != 19)))
                    break;
                  if ((B (882, y == b) && B (884, table[shared & 15] > 55)))
                    break;
                  x = 16;
                }
              {
                int i88 = 0;
                N (887);
again89:
              N (886);i88++;
                  if (B (892, b <= 52))
                    return f26 (((shared ^ table[y & 15]) & 1023), ((a * 3 + bytes[y & 15]) & 255));
                  z = ((30 - ((a + 2 * y) % 37)) & 127);
                  if ((B (894, z != 17)
    && B (896, z != 18)))
                    return ((shared * 3 + table[x & 15]) & 255);
              if (B (888, i88 < 3)
    && B (890, a + 1 > real[z & 3]))
                goto again89;
              }
            }
            break;
          case 10:
            {
              x = ((((9 + 2 * 8) % 37) | bytes[y & 15]) & 63);
            }
            break;
          case 6:
          default:
            {
              N (901);for (int i90 = 0; B (902, i90 < 8); i90++)
                {N (900);
                  x = (B (904, b < 20) || B (906, b > 30)) ? (((table[shared & 15] | x) & 63) + 1) : (27 + 2);
                }
              if (B (908, !pointers[a & 7]))
                {
                  shared = B (910, a & 2) || B (912, (y & 3) == 0);
                }
            }
            ;
          }
      }
    case 5:
      {
        N (916);for (int i91 = 0; B (917, i91 < (z & 15)); i91++)
          {N (915);
            table[i91] = 0;
          }
      }
      break;
      ;
    }
  if (B (919, a & 1))
    {
      if (B (921, a <= 39))
        {
          N (924);for (int i92 = 0; B (925, i92 < 16); i92++)
            {N (923);
              if (B (927, table[i92] > 17))
                table[i92] -= 7;
            }
        }
      switch (choose93 (((a + y) & 1023) % 13))
        {
        case 7:
          {
            shared = f17 (((x | 39) & 63), ((shared - 36) & 127)) & 1023;
            try
              {
                Guard guard (((a * 3 + a) & 255));
                shared = calls25[b & 3] (((table[y & 15] + 2 * table[shared & 15]) % 37), ((bytes[y & 15] - y) & 127)) & 1023;
                x = ((((y | 29) & 63) * 3 + z) & 255);
                if ((B (931, calls25[x & 3] (((b - 13) & 127), ((39 ^ y) & 1023)) > 21)
    || B (933, a == 5)))
                  return x;
                y = calls25[b & 3] (b, ((table[a & 15] + 2 * table[y & 15]) % 37)) & 1023;
                y = ((((b ^ x) & 1023) + ((shared + 2 * b) % 37)) & 1023);
                z = bytes[shared & 15];
              }
            catch (int)
              {
                x = ((((7 | z) & 63) + ((bytes[z & 15] * 3 + table[z & 15]) & 255)) & 1023);
                if (B (935, z == 47))
                  return ((z + 2 * shared) % 37);
                y = ((((bytes[shared & 15] + 2 * shared) % 37) - ((x - z) & 127)) & 127);
              }
          }
        case 5:
          {
            switch (choose94 (((x + 39) & 1023) % 13))
              {
              case 1:
                {
                  if (B (940, f33 (((table[b & 15] + 2 * table[z & 15]) % 37), ((shared + z) & 1023))))
                    return ((table[shared & 15] ^ table[b & 15]) & 1023);
                  if (B (942, x & 8))
                    return ((16 + table[y & 15]) & 1023);
                }
                break;
              case 10:
              default:
                break;
                ;
              }
          }
          break;
        case 4:
          {
            N (947);for (int i95 = 0; B (948, i95 < (z & 15)); i95++)
              {N (946);
                z += B (950, bytes[i95] > 32) ? table[i95] & 7 : bytes[i95] & 3;
                z &= 1023;
              }
            if ((B (952, b == 0) && B (954, y == 0)))
              {
                x = (B (956, x != 7) && B (958, (a & 3) == 2)) ? (shared + 1) : (x + 2);
                if (B (960, table[y & 15] > 8))
                  return ((bytes[x & 15] * 3 + table[y & 15]) & 255);
                y = ((((bytes[z & 15] - x) & 127) ^ ((table[x & 15] + 16) & 1023)) & 1023);
              }
            else
              {
                if (B (962, f26 (bytes[b & 15], ((x | bytes[y & 15]) & 63))))
                  return 23;
                y = table[shared & 15];
                x = y;
              }
          }
          break;
        case 3:
        case 6:
          {
            switch (choose96 (((x + ((table[b & 15] - 2) & 127)) & 1023) % 7))
              {
              case 1:
              case 3:
              case 8:
              case 10:
                {
                  x = B (967, cell.high > 9) ? (((10 * 3 + z) & 255) + 1) : (((y | a) & 63) + 2);
                  table[shared & 15] = table[a & 15] & 1023;
                  z = ((((30 | x) & 63) - ((1 + 2 * a) % 37)) & 127);
                }
                break;
              case 4:
                {
                  table[a & 15] = z & 1023;
                  shared = ((((shared - table[shared & 15]) & 127) + 2 * x) % 37);
                }
              case 9:
                {
                  x = ((2 ^ ((table[x & 15] ^ y) & 1023)) & 1023);
                  shared = f24 (((15 - 29) & 127), a) & 1023;
                  shared = f1 (((table[a & 15] | table[z & 15]) & 63), ((shared + bytes[x & 15]) & 1023)) & 1023;
                }
              case 6:
                break;
              case 0:
                {
                  y = f24 (shared, ((a - 11) & 127)) & 1023;
                  shared = B (973, pointers[y & 7]) && B (975, cell.high > 15);
                }
                break;
              case 2:
                {
                  table[shared & 15] = ((((35 + 2 * 10) % 37) - 12) & 127) & 1023;
                }
                break;
              case 7:
                {
                  y = (B (979, a <= 14) && B (981, y >= 12)) ? (bytes[z & 15] + 1) : (y + 2);
                  if ((B (983, f1 (table[x & 15], ((table[shared & 15] ^ shared) & 1023)) > 26) || B (985, table[x & 15] > 6)))
                    return ((bytes[x & 15] ^ table[z & 15]) & 1023);
                }
              case 5:
              default:
                {
                  y = (B (988, a < 25)
    || B (990, a > 28)) ? (((table[y & 15] + b) & 1023) + 1) : (x + 2);
                }
                ;
              }
            if (B (992, f26 (table[a & 15], ((table[b & 15] - z) & 127)) > 34))
              return b;
            N (995);for (int i97 = 0; B (996, i97 < 4); i97++)
              {N (994);
                x = ((x + 2 * ((6 + table[b & 15]) & 1023)) % 37);
              }
          }
          break;
        case 2:
        default:
          {
            if ((B (999, !pointers[a & 7]) && B (1001, cell.high > 7)))
              return f24 (((24 + 2 * y) % 37), y);
            x = ((b - ((bytes[a & 15] ^ 19) & 1023)) & 127);
            N (1004);for (int i98 = 0; B (1005, i98 < 16); i98++)
              {N (1003);
                table[i98] = (table[i98] + ((27 | table[x & 15]) & 63)) & 511;
              }
          }
        case 1:
          {
            {
              int i99 = 0;
            N (1009);  while (B (1010, i99 < 2))
              {N (1008);
                i99++;
                if ((B (1012, cell.low == 2) && B (1014, calls25[y & 3] (((a ^ z) & 1023), table[x & 15]))))
                  return z;
                x = table[x & 15];
                cell.low = ((((x + 18) & 1023) ^ ((bytes[a & 15] + 2 * y) % 37)) & 1023);
                cell.high = table[shared & 15];
              }
            }
          }
          break;
        case 8:
        case 9:
          break;
          ;
        }
    }
  else
    {
      N (1018);for (int i100 = 0;; i100++)
        {N (1017);
          if (B (1021, i100 >= 3))
            break;
          if (B (1023, f17 (table[a & 15], ((5 | bytes[shared & 15]) & 63))))
            {
              y = ((b ^ y) & 1023);
            }
        }
    }
  return ((0 - bytes[y & 15]) & 127);
}

static int (*calls101[4]) (int, int) = { f16, f42, f17, f26 };

int
main (void)
{N (1027);
  int b = 3;
  N (1029);for (int a = 0; B (1030, a < 29); a++)
    {N (1028);
      try {
      b = (b + f17 (a, b)) & 1023;
      b = (b + f24 (a, b)) & 1023;
      b = (b + f26 (a, b)) & 1023;
      b = (b + f33 (a, b)) & 1023;
      b = (b + f42 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
