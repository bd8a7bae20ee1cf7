
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
int fuel = 2262;
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
int f33 (int, int);
int f41 (int, int);
int f69 (int, int);
int f90 (int, int);
int f113 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (1165); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (1166); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (1167); shared = (shared + n) & 1023; }
};
static int choose8 (int v)
{
  N (67);
  if (v == 6) { N (68); return v; }
  if (v == 9) { N (71); return v; }
  if (v == 5) { N (72); return v; }
  if (v == 4) { N (77); return v; }
  if (v == 8) { N (78); return v; }
  if (v == 10) { N (78); return v; }
  if (v == 3) { N (85); return v; }
  if (v == 7) { N (90); return v; }
  if (v == 0) { N (93); return v; }
  if (v == 2) { N (94); return v; }
  if (v == 1) { N (95); return v; }
  N (94);
  return v;
}
int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (104, --fuel < 0))
    return a & 7;
  {
    int i2 = 0;
    N (2);
again3:
  N (1);i2++;
      if (B (5, table[z & 15] > 23))
        {
          try
            {
              x = ((33 * 3 + ((table[shared & 15] - table[a & 15]) & 127)) & 255);
              x = 35;
              x = ((((bytes[b & 15] + 2 * a) % 37) ^ ((bytes[a & 15] * 3 + table[y & 15]) & 255)) & 1023);
            }
          catch (int)
            {
              y = (B (7, real[shared & 3] < 7.5)
    || B (9, a & 2)) ? (((shared ^ x) & 1023) + 1) : (x + 2);
              y = ((((table[y & 15] ^ table[shared & 15]) & 1023) - ((y + 3) & 1023)) & 127);
              throw;
            }
          if (B (11, shared != 21))
            {
              y = ((((35 | 9) & 63) - 10) & 127);
            }
          if ((B (13, a == 0) && B (15, z == 0)))
            {
              if ((B (17, x != 12) && B (19, table[z & 15] > 31)))
                return ((bytes[a & 15] ^ table[a & 15]) & 1023);
              cell.low = ((table[y & 15] + 2 * table[x & 15]) % 37);
              cell.high = ((((table[shared & 15] + bytes[y & 15]) & 1023) + 2 * ((z - z) & 127)) % 37);
              x = ((((19 + bytes[x & 15]) & 1023) - ((y - y) & 127)) & 127);
            }
          else
            {
              z = B (21, x == 43) ? (((table[y & 15] ^ b) & 1023) + 1) : (((z * 3 + table[shared & 15]) & 255) + 2);
            }
        }
      if ((B (23, y == x)
    || B (25, shared & 8)))
        return ((bytes[z & 15] + 2 * 9) % 37);
  if (B (3, i2 < 3))
    goto again3;
  }
  N (28);for (int i4 = 0; B (29, i4 < (y & 15)); i4++)
    {N (27);
      if (B (31, table[i4] > 17))
        table[i4] -= 7;
    }
  if (((B (33, x & 1) && B (35, a + 1 > real[x & 3]))
    || B (37, cell.low == 6)))
    {
      N (40);for (int i5 = 0;; i5++)
        {N (39);
          if (B (43, i5 >= 7))
            break;
          N (46);for (int i6 = 0; B (47, i6 < 16); i6++)
            {N (45);
              if (B (49, table[i6] > 17))
                table[i6] -= 7;
            }
          if (B (51, a == 36))
            {
              cell.low = ((table[b & 15] | ((z * 3 + x) & 255)) & 63);
              cell.high = ((z | ((z + 2 * z) % 37)) & 63);
              z = ((((bytes[b & 15] + b) & 1023) - ((shared * 3 + table[x & 15]) & 255)) & 127);
              z = B (53, a > 23) || B (55, y > 5);
            }
          else
            {
              x = B (57, !x) && B (59, y == shared);
              y = ((11 * 3 + bytes[a & 15]) & 255);
            }
        }
      N (62);for (int i7 = 0; B (63, i7 < 0) && B (65, y + 1 > real[a & 3]); i7++)
        {N (61);
          switch (choose8 (((x + ((x | table[z & 15]) & 63)) & 1023) % 7))
            {
            case 6:
              {
                if (B (69, pointers[x & 7]))
                  break;
              }
              break;
            case 9:
              break;
            case 5:
              {
                shared = B (73, !a) && B (75, table[x & 15] > 26);
              }
              break;
            case 4:
              {
                z = ((table[a & 15] + 2 * ((x | shared) & 63)) % 37);
              }
              break;
            case 8:
            case 10:
              {
                if (B (79, x))
                  return ((z ^ table[b & 15]) & 1023);
                shared = (B (81, cell.low == 2) || B (83, x < b)) ? (((z - 2) & 127) + 1) : (bytes[shared & 15] + 2);
                x = ((((b + shared) & 1023) + 2 * ((b ^ a) & 1023)) % 37);
              }
              break;
            case 3:
              {
                shared = (B (86, !pointers[b & 7])
    && B (88, x != 39)) ? (b + 1) : (((x ^ bytes[shared & 15]) & 1023) + 2);
                shared = ((((table[b & 15] ^ 14) & 1023) - ((shared * 3 + bytes[shared & 15]) & 255)) & 127);
              }
              break;
            case 7:
              {
                z = ((((21 * 3 + x) & 255) | ((bytes[x & 15] * 3 + bytes[y & 15]) & 255)) & 63);
                if (B (91, !pointers[a & 7]))
                  break;
                cell.low = ((((table[a & 15] | table[y & 15]) & 63) + table[b & 15]) & 1023);
                cell.high = ((shared ^ ((38 ^ shared) & 1023)) & 1023);
              }
            case 0:
              {
                cell.low = bytes[a & 15];
                cell.high = ((bytes[x & 15] | ((shared ^ a) & 1023)) & 63);
                shared = ((((table[x & 15] - 26) & 127) - ((shared * 3 + z) & 255)) & 127);
                table[b & 15] = 8 & 1023;
              }
              break;
            case 2:
            default:
              {
                y = ((b + 2 * ((shared ^ b) & 1023)) % 37);
                shared = bytes[z & 15];
              }
            case 1:
              {
                if (B (96, x == 40))
                  break;
                if (B (98, !pointers[shared & 7]))
                  return ((b | 16) & 63);
              }
              ;
            }
        }
    }
  N (101);for (int i9 = 0; B (102, i9 < 16); i9++)
    {N (100);
      table[i9] = (table[i9] + ((14 - 5) & 127)) & 511;
    }
  return ((table[x & 15] | b) & 63);
}

static int choose29 (int v)
{
  N (252);
  if (v == 5) { N (253); return v; }
  if (v == 8) { N (253); return v; }
  if (v == 1) { N (253); return v; }
  if (v == 9) { N (253); return v; }
  N (253);
  return v;
}
static int choose24 (int v)
{
  N (236);
  if (v == 24) { N (237); return v; }
  if (v == 11) { N (248); return v; }
  if (v == 22) { N (248); return v; }
  N (259);
  return v;
}
static int choose11 (int v)
{
  N (107);
  if (v == 7) { N (108); return v; }
  if (v == 24) { N (125); return v; }
  if (v == 1) { N (125); return v; }
  if (v == 4) { N (176); return v; }
  if (v == 29) { N (209); return v; }
  if (v == 14) { N (234); return v; }
  if (v == 10) { N (234); return v; }
  if (v == 22) { N (235); return v; }
  N (108);
  return v;
}
__attribute__ ((noinline, noclone)) static int
f10 (int a, int b)
{N (106);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (276, --fuel < 0))
    return a & 7;
  switch (choose11 (((y + ((x ^ table[x & 15]) & 1023)) & 1023) % 31))
    {
    case 7:
    default:
      {
        if (B (109, z == 15))
          {
            N (112);for (int i12 = 0; B (113, i12 < 1) && B (115, !pointers[x & 7]); i12++)
              {N (111);
                if ((B (117, z < 19) || B (119, z > 47)))
                  continue;
                z = ((((y - table[z & 15]) & 127) + 2 * bytes[a & 15]) % 37);
                x = ((((bytes[x & 15] | 5) & 63) + 2 * 34) % 37);
              }
            shared = y;
            N (122);for (int i13 = 0; B (123, i13 < 16); i13++)
              {N (121);
                table[i13] = (table[i13] + bytes[y & 15]) & 511;
              }
          }
      }
    case 24:
    case 1:
      {
        {
          int i14 = 0;
        N (127);  while (B (128, i14 < 1))
          {N (126);
            i14++;
            {
              int i15 = 0;
            N (131);  while (B (132, i15 < 0))
              {N (130);
                i15++;
                if (B (134, x != 18))
                  return ((a + table[y & 15]) & 1023);
              }
            }
            N (137);for (int i16 = 0; B (138, i16 < 16); i16++)
              {N (136);
                if (B (140, table[i16] > 17))
                  table[i16] -= 7;
              }
          }
        }
        N (143);for (int i17 = 0; B (144, i17 < 3); i17++)
          {N (142);
            if (B (146, !(f1 (((table[y & 15] - shared) & 127), ((table[b & 15] + 2 * table[shared & 15]) % 37)) > 0)))
              {
                shared = (B (148, y >= 30) && B (150, y <= 36)) ? (b + 1) : (((22 - shared) & 127) + 2);
                if ((B (152, x < 28) || B (154, !pointers[a & 7])))
                  continue;
              }
            N (157);for (int i18 = 0; B (158, i18 < 8); i18++)
              {N (156);
                x = B (160, pointers[a & 7]) && B (162, f1 (bytes[a & 15], ((z - x) & 127)));
              }
          }
        if (B (164, f1 (((y ^ 35) & 1023), bytes[a & 15])))
          {
            if (B (166, x == b))
              return ((a - table[shared & 15]) & 127);
            x = B (168, table[b & 15] > 18) ? (((bytes[a & 15] + table[shared & 15]) & 1023) + 1) : (((table[shared & 15] + 2 * shared) % 37) + 2);
            N (171);for (int i19 = 0;; i19++)
              {N (170);
                if (B (174, i19 >= 5))
                  break;
                cell.low = y;
                cell.high = ((((table[a & 15] + 2 * x) % 37) | ((table[y & 15] + 2 * table[x & 15]) % 37)) & 63);
                z = ((((a - bytes[x & 15]) & 127) ^ ((bytes[z & 15] | bytes[z & 15]) & 63)) & 1023);
              }
          }
      }
      break;
    case 4:
      {
        N (178);for (int i20 = 0;; i20++)
          {N (177);
            if (B (181, i20 >= 3))
              break;
            if ((B (183, a <= 41) && (B (185, pointers[shared & 7]) || B (187, f1 (((y + 2 * table[y & 15]) % 37), ((table[b & 15] * 3 + z) & 255))))))
              {
                if (B (189, shared <= 29))
                  return ((bytes[a & 15] * 3 + 37) & 255);
                if ((B (191, bytes[y & 15] == 26) || B (193, cell.low == 7)))
                  continue;
                cell.low = ((19 | ((bytes[b & 15] - 4) & 127)) & 63);
                cell.high = b;
              }
            if (B (195, !pointers[shared & 7]))
              {
                table[y & 15] = ((((shared ^ 34) & 1023) + 2 * b) % 37) & 1023;
                table[z & 15] = table[y & 15] & 1023;
                x = ((((shared + table[a & 15]) & 1023) * 3 + table[b & 15]) & 255);
              }
          }
        if (B (197, b))
          {
            cell.low = ((((z ^ table[y & 15]) & 1023) * 3 + ((bytes[a & 15] + table[b & 15]) & 1023)) & 255);
            cell.high = ((((bytes[a & 15] ^ table[y & 15]) & 1023) - ((table[shared & 15] * 3 + table[b & 15]) & 255)) & 127);
          }
        else
          {
            N (200);for (int i21 = 0; B (201, i21 < 16); i21++)
              {N (199);
                z += B (203, bytes[i21] > 32) ? table[i21] & 7 : bytes[i21] & 3;
                z &= 1023;
              }
          }
        if ((B (205, a > 53) || B (207, (x & 3) == 3)))
          return ((table[y & 15] ^ a) & 1023);
      }
    case 29:
      {
        if (!(B (210, bytes[a & 15] >= '!') && B (212, bytes[a & 15] < '0')))
          return f1 (((14 - table[b & 15]) & 127), ((a + 2 * bytes[shared & 15]) % 37));
        if (B (214, !b))
          {
            {
              int i22 = 0;
              N (217);do
              {N (216);
                i22++;
                z = ((table[a & 15] ^ table[shared & 15]) & 1023);
                if (B (222, f1 (36, ((x + table[z & 15]) & 1023)) > 38))
                  continue;
              }
            while (B (218, i22 < 7) && B (220, a >= 60));
            }
          }
        else
          {
            N (225);for (int i23 = 0;; i23++)
              {N (224);
                if (B (230, i23 >= 8))
                  break;
                if (B (232, !pointers[y & 7]))
                  continue;
              }
          }
      }
      break;
    case 14:
    case 10:
      break;
    case 22:
      {
        switch (choose24 (((shared + b) & 1023) % 7))
          {
          case 24:
            {
              N (239);for (int i25 = 0; B (240, i25 < 5); i25++)
                {N (238);
                  z = f1 (((bytes[shared & 15] * 3 + 37) & 255), a) & 1023;
                  x = ((((shared ^ bytes[b & 15]) & 1023) + ((bytes[y & 15] + 15) & 1023)) & 1023);
                  z = ((((table[b & 15] + 2 * 3) % 37) * 3 + ((x * 3 + b) & 255)) & 255);
                }
              {
                int i26 = 0;
                N (243);
again27:
              N (242);i26++;
                  if (B (246, (a & 3) == 1))
                    return ((y + 2 * table[y & 15]) % 37);
              if (B (244, i26 < 2))
                goto again27;
              }
            }
            break;
          case 11:
          case 22:
            {
              if (B (249, y))
                return ((table[shared & 15] | 11) & 63);
              {
              auto lambda28 = [&] (int p) -> int { N (251);
                y = x;
                return table[shared & 15]; };
              y = lambda28 (((bytes[x & 15] - 25) & 127)) & 1023;
              x = lambda28 (((a * 3 + table[x & 15]) & 255)) & 1023;
              }
              switch (choose29 (((b + ((bytes[z & 15] | z) & 63)) & 1023) % 7))
                {
                case 5:
                case 8:
                case 1:
                case 9:
                default:
                  {
                    x = (B (254, a <= 8) || B (256, cell.low == 7)) ? (((1 ^ 40) & 1023) + 1) : (table[shared & 15] + 2);
                    cell.low = ((((a + 2 * 37) % 37) * 3 + x) & 255);
                    cell.high = a;
                    table[x & 15] = ((((x + y) & 1023) - ((15 + bytes[shared & 15]) & 1023)) & 127) & 1023;
                  }
                  break;
                  ;
                }
            }
            break;
            ;
          }
      }
      ;
    }
  N (261);for (int i30 = 0; B (262, i30 < 16); i30++)
    {N (260);
      y += B (264, bytes[i30] > 32) ? table[i30] & 7 : bytes[i30] & 3;
      y &= 1023;
    }
  {
    int i31 = 0;
  N (267);  while (B (268, i31 < 9) && B (270, f1 (((33 + table[b & 15]) & 1023), ((30 ^ 13) & 1023))))
    {N (266);
      i31++;
      shared = f1 (shared, ((34 + 2 * z) % 37)) & 1023;
    }
  }
  N (273);for (int i32 = 0; B (274, i32 < 16); i32++)
    {N (272);
      table[i32] = (table[i32] + ((b * 3 + 38) & 255)) & 511;
    }
  return f1 (21, ((x | table[a & 15]) & 63));
}

static int choose35 (int v)
{
  N (296);
  if (v == 16) { N (297); return v; }
  if (v == 22) { N (297); return v; }
  if (v == 2) { N (302); return v; }
  if (v == 13) { N (307); return v; }
  if (v == 1) { N (307); return v; }
  if (v == 19) { N (312); return v; }
  N (312);
  return v;
}
static int choose36 (int v)
{
  N (315);
  if (v == 18) { N (316); return v; }
  if (v == 23) { N (316); return v; }
  N (316);
  return v;
}
static int choose38 (int v)
{
  N (327);
  if (v == 4) { N (328); return v; }
  if (v == 5) { N (329); return v; }
  if (v == 2) { N (329); return v; }
  if (v == 9) { N (330); return v; }
  if (v == 8) { N (339); return v; }
  if (v == 6) { N (348); return v; }
  if (v == 7) { N (348); return v; }
  if (v == 11) { N (348); return v; }
  if (v == 3) { N (355); return v; }
  if (v == 10) { N (356); return v; }
  N (357);
  return v;
}
int
f33 (int a, int b)
{N (278);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (404, --fuel < 0))
    return a & 7;
  if ((B (279, bytes[y & 15] == 21)
    || B (281, shared + 1 > real[a & 3])))
    {
      if (((B (283, x < 26) || B (285, x > 39)) && B (287, b <= 3)))
        {
          {
          auto lambda34 = [&] (int p) -> int { N (289);
            cell.low = table[b & 15];
            cell.high = 5;
            return b; };
          x = lambda34 (bytes[a & 15]) & 1023;
          y = lambda34 (z) & 1023;
          }
          if (B (290, !a))
            {
              if (B (292, z & 4))
                return ((table[y & 15] ^ b) & 1023);
              shared = ((((shared ^ bytes[x & 15]) & 1023) - ((y - shared) & 127)) & 127);
              z = f10 (((bytes[x & 15] + 2 * bytes[a & 15]) % 37), y) & 1023;
            }
          else
            {
              shared = B (294, b == z) ? (((bytes[x & 15] * 3 + table[y & 15]) & 255) + 1) : (39 + 2);
              cell.low = ((x + table[y & 15]) & 1023);
              cell.high = ((((bytes[y & 15] ^ table[b & 15]) & 1023) + 2 * ((shared | bytes[x & 15]) & 63)) % 37);
              shared = f10 (15, ((z - bytes[a & 15]) & 127)) & 1023;
            }
          switch (choose35 (((x + ((table[a & 15] + table[b & 15]) & 1023)) & 1023) % 13))
            {
            case 16:
            case 22:
              {
                z = ((((bytes[b & 15] * 3 + shared) & 255) - ((a | table[z & 15]) & 63)) & 127);
                if ((B (298, bytes[a & 15] == 33)
    || B (300, bytes[x & 15] == 38)))
                  return ((25 | bytes[y & 15]) & 63);
              }
              break;
            case 2:
              {
                x = ((((31 + bytes[x & 15]) & 1023) ^ ((19 - 26) & 127)) & 1023);
                z = B (303, cell.low == 6) && B (305, x + 1 > real[b & 3]);
                z = 25;
              }
            case 13:
            case 1:
              {
                if ((B (308, a == 0) && B (310, b == 0)))
                  return f1 (((y + 2 * table[shared & 15]) % 37), ((bytes[y & 15] - 27) & 127));
              }
              break;
            case 19:
            default:
              {
                if (B (313, !(shared >= 25)))
                  return f10 (((x + bytes[shared & 15]) & 1023), a);
              }
              break;
              ;
            }
        }
      switch (choose36 (((shared + ((6 + 2 * b) % 37)) & 1023) % 31))
        {
        case 18:
        case 23:
        default:
          {
            if (B (317, table[b & 15] > 29))
              return ((b + bytes[shared & 15]) & 1023);
            N (320);for (int i37 = 0; B (321, i37 < 9); i37++)
              {N (319);
                table[x & 15] = table[a & 15] & 1023;
                if (!(B (323, z >= 27)
    && B (325, z <= 48)))
                  return f10 (bytes[a & 15], ((bytes[y & 15] | y) & 63));
                y = ((((y + bytes[b & 15]) & 1023) | ((11 + table[shared & 15]) & 1023)) & 63);
              }
          }
          break;
          ;
        }
      try
        {
          switch (choose38 (((z + bytes[y & 15]) & 1023) % 7))
            {
            case 4:
              {
                shared = ((0 * 3 + b) & 255);
              }
              break;
            case 5:
            case 2:
              break;
            case 9:
              {
                shared = f10 (((table[x & 15] * 3 + 36) & 255), bytes[x & 15]) & 1023;
                shared = B (331, bytes[shared & 15] == 55) && B (333, b < 24);
                if ((B (335, b >= 21) && B (337, b <= 44)))
                  return f10 (((bytes[z & 15] + 2 * y) % 37), ((table[x & 15] + 2 * bytes[y & 15]) % 37));
              }
            case 8:
              {
                if ((B (340, y) || B (342, real[x & 3] < 7.5)))
                  return ((bytes[y & 15] - 13) & 127);
                if ((B (344, y != 16) && B (346, y != 17)))
                  return 37;
                table[x & 15] = ((((x | bytes[b & 15]) & 63) + shared) & 1023) & 1023;
              }
              break;
            case 6:
            case 7:
            case 11:
              {
                cell.low = bytes[z & 15];
                cell.high = ((x * 3 + ((13 + 2 * shared) % 37)) & 255);
                if (B (349, f10 (((bytes[b & 15] + table[shared & 15]) & 1023), bytes[y & 15])))
                  return f10 (22, ((31 | bytes[shared & 15]) & 63));
                if ((B (351, bytes[y & 15] >= '!') && B (353, bytes[y & 15] < '0')))
                  return 25;
              }
            case 3:
              {
                shared = f10 (((bytes[a & 15] - a) & 127), ((19 | bytes[x & 15]) & 63)) & 1023;
                shared = x;
                cell.low = ((((y - table[z & 15]) & 127) - ((table[b & 15] - y) & 127)) & 127);
                cell.high = ((((34 - b) & 127) + 2 * table[z & 15]) % 37);
              }
              break;
            case 10:
              break;
            default:
              {
                y = ((((table[y & 15] * 3 + z) & 255) * 3 + table[b & 15]) & 255);
                if (B (358, y))
                  return f1 (y, 4);
              }
              break;
              ;
            }
          if ((B (360, bytes[z & 15] == 43) && B (362, cell.high > 10)))
            return bytes[b & 15];
          N (365);for (int i39 = 0; B (366, i39 < 16); i39++)
            {N (364);
              if (B (368, table[i39] > 17))
                table[i39] -= 7;
            }
          if (B (370, !(cell.low == 5)))
            {
              z = f10 (((table[b & 15] - 0) & 127), ((20 - 21) & 127)) & 1023;
            }
          try
            {
              Guard guard (((b + y) & 1023));
              shared = ((((13 | b) & 63) + a) & 1023);
              y = B (372, shared < b) ? (((bytes[z & 15] | table[x & 15]) & 63) + 1) : (((table[z & 15] ^ table[y & 15]) & 1023) + 2);
              z = f10 (((1 + 2 * 34) % 37), ((shared + shared) & 1023)) & 1023;
              shared = ((((shared - x) & 127) | ((table[y & 15] ^ b) & 1023)) & 63);
            }
          catch (int)
            {
              z = (B (374, b == 0) && B (376, z == 0)) ? (((shared | x) & 63) + 1) : (((table[shared & 15] - bytes[x & 15]) & 127) + 2);
              if ((B (378, b == 27) || B (380, b == 28) || B (382, b == 49)))
                return f10 (((shared + 2 * bytes[x & 15]) % 37), 14);
              y = B (384, !y) ? (((z | y) & 63) + 1) : (((bytes[b & 15] - bytes[y & 15]) & 127) + 2);
              throw;
            }
          try
            {
              y = ((((y - shared) & 127) ^ ((bytes[z & 15] ^ bytes[a & 15]) & 1023)) & 1023);
              shared = B (386, b <= 25) ? (table[y & 15] + 1) : (40 + 2);
              table[a & 15] = ((((y ^ 37) & 1023) | ((x * 3 + 18) & 255)) & 63) & 1023;
              x = x;
              cell.low = 6;
              cell.high = ((((6 - x) & 127) - ((b - y) & 127)) & 127);
            }
          catch (Failure &)
            {
              shared = (B (388, f1 (((bytes[b & 15] + 2 * 11) % 37), ((bytes[shared & 15] | a) & 63))) && B (390, a + 1 > real[a & 3])) ? (((bytes[a & 15] * 3 + z) & 255) + 1) : (((table[z & 15] - z) & 127) + 2);
              if ((B (392, f10 (((table[a & 15] * 3 + table[x & 15]) & 255), ((z ^ table[y & 15]) & 1023))) || B (394, f10 (((7 + 27) & 1023), ((29 + b) & 1023)))))
                return y;
            }
        }
      catch (Failure &)
        {
          table[shared & 15] = ((y ^ ((a | table[z & 15]) & 63)) & 1023) & 1023;
          y = B (396, a) && B (398, f1 (((x - 21) & 127), ((x + 2 * table[b & 15]) % 37)));
        }
    }
  if (B (400, x + 1 > real[x & 3]))
    return ((b - bytes[x & 15]) & 127);
  shared = table[x & 15];
  return B (402, fuel <= 0) ? a : f33 (a + 1, b);
}

static int (*calls40[4]) (int, int) = { f1, f10, f10, f10 };

static int choose46 (int v)
{
  N (427);
  if (v == 5) { N (428); return v; }
  if (v == 6) { N (428); return v; }
  N (428);
  return v;
}
static int choose56 (int v)
{
  N (521);
  if (v == 28) { N (522); return v; }
  if (v == 6) { N (525); return v; }
  if (v == 2) { N (530); return v; }
  if (v == 24) { N (531); return v; }
  if (v == 11) { N (531); return v; }
  if (v == 7) { N (531); return v; }
  if (v == 17) { N (532); return v; }
  if (v == 18) { N (533); return v; }
  N (533);
  return v;
}
static int choose57 (int v)
{
  N (538);
  if (v == 5) { N (539); return v; }
  if (v == 9) { N (544); return v; }
  if (v == 6) { N (553); return v; }
  if (v == 8) { N (560); return v; }
  if (v == 4) { N (560); return v; }
  if (v == 7) { N (565); return v; }
  N (565);
  return v;
}
static int choose62 (int v)
{
  N (611);
  if (v == 5) { N (612); return v; }
  if (v == 10) { N (617); return v; }
  if (v == 6) { N (620); return v; }
  if (v == 9) { N (627); return v; }
  if (v == 4) { N (632); return v; }
  if (v == 7) { N (632); return v; }
  if (v == 8) { N (632); return v; }
  if (v == 3) { N (633); return v; }
  N (620);
  return v;
}
static int choose66 (int v)
{
  N (669);
  if (v == 11) { N (670); return v; }
  if (v == 8) { N (675); return v; }
  if (v == 13) { N (678); return v; }
  if (v == 26) { N (679); return v; }
  if (v == 1) { N (682); return v; }
  N (679);
  return v;
}
static int choose63 (int v)
{
  N (638);
  if (v == 1) { N (639); return v; }
  if (v == 7) { N (640); return v; }
  if (v == -2) { N (643); return v; }
  if (v == 22) { N (654); return v; }
  if (v == 24) { N (687); return v; }
  if (v == 4) { N (710); return v; }
  if (v == 8) { N (713); return v; }
  if (v == 13) { N (734); return v; }
  N (740);
  return v;
}
static int choose45 (int v)
{
  N (420);
  if (v == 1) { N (421); return v; }
  if (v == 0) { N (421); return v; }
  if (v == 3) { N (422); return v; }
  if (v == 4) { N (435); return v; }
  if (v == 6) { N (436); return v; }
  if (v == 7) { N (457); return v; }
  if (v == 2) { N (498); return v; }
  if (v == 5) { N (593); return v; }
  N (436);
  return v;
}
__attribute__ ((cold)) int
f41 (int a, int b)
{N (406);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (743, --fuel < 0))
    return a & 7;
  {
  auto lambda42 = [&] (int p) -> int { N (407);
    N (409);for (int i43 = 0;; i43++)
      {N (408);
        if (B (414, i43 >= 5))
          break;
        N (417);for (int i44 = 0; B (418, i44 < 1); i44++)
          {N (416);
            z = 2;
            z = ((((bytes[b & 15] | 24) & 63) + 2 * 3) % 37);
          }
      }
    return ((x + a) & 1023); };
  shared = lambda42 (14) & 1023;
  x = lambda42 (bytes[z & 15]) & 1023;
  }
  switch (choose45 (((b + ((b * 3 + bytes[z & 15]) & 255)) & 1023) % 31))
    {
    case 1:
    case 0:
      break;
    case 3:
      {
        if ((B (423, y < 11) || B (425, y > 32)))
          {
            switch (choose46 (((x + ((b * 3 + z) & 255)) & 1023) % 31))
              {
              case 5:
              case 6:
              default:
                {
                  if ((B (429, (x & 3) == 1) && B (431, bytes[z & 15] == 36)))
                    return ((bytes[z & 15] + b) & 1023);
                  shared = shared;
                  y = bytes[x & 15];
                }
                break;
                ;
              }
          }
        else
          {
            if (B (433, y & 4))
              {
                z = ((((9 - bytes[shared & 15]) & 127) + 2 * ((table[b & 15] + 2 * x) % 37)) % 37);
              }
          }
      }
      break;
    case 4:
      break;
    case 6:
    default:
      {
        N (438);for (int i47 = 0;; i47++)
          {N (437);
            if (B (443, i47 >= 0))
              break;
            try
              {
                x = B (445, x > 24) ? (((table[z & 15] - 10) & 127) + 1) : (((bytes[x & 15] ^ table[a & 15]) & 1023) + 2);
                if (B (447, shared & 8))
                  continue;
                z = f33 (2, table[y & 15]) & 1023;
              }
            catch (Failure &)
              {
                shared = B (449, !shared) && B (451, f33 (((table[a & 15] * 3 + shared) & 255), ((x ^ 1) & 1023)));
                cell.low = a;
                cell.high = ((((15 * 3 + bytes[b & 15]) & 255) ^ ((x * 3 + 19) & 255)) & 1023);
                x = f10 (((b ^ 25) & 1023), table[x & 15]) & 1023;
              }
            x = ((table[a & 15] ^ ((30 ^ z) & 1023)) & 1023);
            if ((B (453, f1 (((bytes[a & 15] | 28) & 63), ((20 | 13) & 63)) > 12)
    && B (455, y != 57)))
              {
                shared = ((y * 3 + ((8 + 2 * z) % 37)) & 255);
                shared = calls40[a & 3] (11, ((bytes[z & 15] + 2 * 30) % 37)) & 1023;
              }
          }
      }
      break;
    case 7:
      {
        if (B (458, cell.low == 3))
          {
            {
            auto lambda48 = [&] (int p) -> int { N (460);
              x = B (461, (y & 3) == 2) && B (463, z > 59);
              return ((x + x) & 1023); };
            x = lambda48 (23) & 1023;
            z = lambda48 (((table[a & 15] | shared) & 63)) & 1023;
            }
            {
              int i49 = 0;
              N (466);
again50:
            N (465);i49++;
                if (B (469, b == 59))
                  return z;
            if (B (467, i49 < 2))
              goto again50;
            }
            {
              int i51 = 0;
            N (472);  while (B (473, i51 < 6) && B (475, b <= 46))
              {N (471);
                i51++;
                y = calls40[z & 3] (bytes[y & 15], table[a & 15]) & 1023;
                if (B (477, z & 8))
                  return f33 (((35 * 3 + bytes[x & 15]) & 255), ((bytes[x & 15] * 3 + z) & 255));
                shared = B (479, y) ? (40 + 1) : (((b | b) & 63) + 2);
              }
            }
          }
        N (482);for (int i52 = 0; B (483, i52 < 1); i52++)
          {N (481);
            N (486);for (int i53 = 0; B (487, i53 < (b & 15)); i53++)
              {N (485);
                if (B (489, table[i53] > 17))
                  table[i53] -= 7;
              }
            {
            auto lambda54 = [&] (int p) -> int { N (491);
              cell.low = ((((b ^ y) & 1023) * 3 + y) & 255);
              cell.high = table[x & 15];
              return ((shared - 3) & 127); };
            x = lambda54 (table[y & 15]) & 1023;
            y = lambda54 (z) & 1023;
            }
            if (B (492, cell.low == 1))
              {
                z = ((((36 ^ table[shared & 15]) & 1023) * 3 + ((bytes[y & 15] + shared) & 1023)) & 255);
                shared = ((table[b & 15] ^ ((z - x) & 127)) & 1023);
              }
          }
        if ((B (494, shared >= 11) && B (496, shared <= 15)))
          return 11;
      }
    case 2:
      {
        if (B (499, y >= 45))
          {
            N (502);for (int i55 = 0; B (503, i55 < 16); i55++)
              {N (501);
                if (B (505, table[i55] > 17))
                  table[i55] -= 7;
              }
            if (B (507, f1 (x, ((x + y) & 1023)) > 36))
              {
                x = (B (509, cell.low == 4) || B (511, x >= 26)) ? (x + 1) : (((bytes[b & 15] ^ table[shared & 15]) & 1023) + 2);
                x = f10 (((bytes[b & 15] + 2 * x) % 37), ((bytes[shared & 15] + 2 * table[a & 15]) % 37)) & 1023;
              }
            else
              {
                z = B (513, !z) && B (515, cell.low == 1);
              }
            shared = B (517, shared & 16) && B (519, f1 (((b - z) & 127), ((bytes[b & 15] ^ 9) & 1023)) > 45);
          }
        try
          {
            Guard guard (((table[a & 15] ^ bytes[a & 15]) & 1023));
            switch (choose56 (((a + 0) & 1023) % 31))
              {
              case 28:
                {
                  if (B (523, z != 1))
                    return table[x & 15];
                }
                break;
              case 6:
                {
                  table[x & 15] = ((((b | bytes[shared & 15]) & 63) + ((bytes[z & 15] + 2 * z) % 37)) & 1023) & 1023;
                  if (B (526, f1 (((y + bytes[z & 15]) & 1023), ((b | table[x & 15]) & 63))))
                    return ((x - 3) & 127);
                  y = B (528, f10 (((bytes[z & 15] + table[y & 15]) & 1023), ((30 * 3 + a) & 255)) > 24) ? (((x - 21) & 127) + 1) : (((shared + y) & 1023) + 2);
                }
                break;
              case 2:
                {
                  x = ((((table[z & 15] * 3 + bytes[b & 15]) & 255) - ((21 | table[x & 15]) & 63)) & 127);
                }
              case 24:
              case 11:
              case 7:
                {
                  shared = ((((27 | shared) & 63) - ((z * 3 + y) & 255)) & 127);
                  table[a & 15] = ((((bytes[shared & 15] + 2 * 31) % 37) + 2 * ((table[shared & 15] - bytes[shared & 15]) & 127)) % 37) & 1023;
                }
              case 17:
                {
                  shared = ((((z + table[b & 15]) & 1023) | ((bytes[b & 15] + z) & 1023)) & 63);
                  y = ((((y * 3 + 26) & 255) | table[a & 15]) & 63);
                }
                break;
              case 18:
              default:
                {
                  if ((B (534, f33 (z, ((19 - bytes[z & 15]) & 127)) > 18) && B (536, !b)))
                    return bytes[b & 15];
                  z = ((32 | ((shared + b) & 1023)) & 63);
                  y = ((((table[x & 15] + 2 * bytes[a & 15]) % 37) + 23) & 1023);
                }
                break;
                ;
              }
            switch (choose57 (((a + ((31 | bytes[y & 15]) & 63)) & 1023) % 31))
              {
              case 5:
                {
                  if (!(B (540, y == 0) && B (542, b == 0)))
                    return bytes[a & 15];
                  z = 5;
                }
              case 9:
                {
                  z = B (545, b > 14) && B (547, f33 (table[shared & 15], ((bytes[y & 15] ^ shared) & 1023)));
                  x = B (549, z == a)
    && B (551, a & 4);
                }
                break;
              case 6:
                {
                  y = ((x ^ b) & 1023);
                  if (!(B (554, y == 21) || B (556, y == 22) || B (558, y == 29)))
                    return ((z | y) & 63);
                }
                break;
              case 8:
              case 4:
                {
                  z = B (561, f1 (table[shared & 15], ((b + a) & 1023))) || B (563, x & 16);
                  y = f1 (8, ((table[x & 15] + 10) & 1023)) & 1023;
                  cell.low = ((((shared + 2 * 7) % 37) + 2 * ((z ^ table[z & 15]) & 1023)) % 37);
                  cell.high = y;
                }
                break;
              case 7:
              default:
                {
                  x = f1 (table[x & 15], ((40 + 2 * b) % 37)) & 1023;
                  if (B (566, z > 48))
                    return ((y + 2 * bytes[z & 15]) % 37);
                  x = ((((table[shared & 15] + bytes[z & 15]) & 1023) | ((a - b) & 127)) & 63);
                }
                break;
                ;
              }
          }
        catch (int)
          {
            x = B (568, b > 9) && B (570, !pointers[y & 7]);
            y = (B (572, shared == 28) || B (574, shared == 29) || B (576, shared == 46)) ? (((table[z & 15] + 2 * z) % 37) + 1) : (((a | bytes[b & 15]) & 63) + 2);
            shared = ((((8 | bytes[a & 15]) & 63) | ((10 ^ table[shared & 15]) & 1023)) & 63);
          }
        if ((B (578, z < 2) && B (580, f33 (31, ((table[z & 15] * 3 + bytes[a & 15]) & 255)))))
          {
            if (B (582, cell.low == 0))
              return ((table[shared & 15] * 3 + z) & 255);
            {
            auto lambda58 = [&] (int p) -> int { N (584);
              if (B (585, a == 13))
                return ((7 | p) & 63);
              cell.low = p;
              cell.high = table[p & 15];
              if (B (587, f10 (((37 * 3 + bytes[shared & 15]) & 255), ((z - 37) & 127))))
                return table[p & 15];
              return ((bytes[z & 15] ^ 23) & 1023); };
            shared = lambda58 (((8 - 1) & 127)) & 1023;
            z = lambda58 (bytes[x & 15]) & 1023;
            }
          }
        else
          {
            N (590);for (int i59 = 0; B (591, i59 < 7); i59++)
              {N (589);
                z = ((((y * 3 + y) & 255) + 2 * ((a | 18) & 63)) % 37);
                x = 37;
              }
          }
      }
      break;
    case 5:
      {
        {
        auto lambda60 = [&] (int p) -> int { N (594);
          if (B (595, !(!a)))
            {
              y = B (597, bytes[z & 15] == 18) && B (599, x <= 31);
              if (B (601, p < x))
                return ((z + 2 * shared) % 37);
              y = B (603, z <= 1) || B (605, cell.low == 7);
            }
          else
            {
              shared = 38;
              cell.low = ((b ^ ((z - bytes[y & 15]) & 127)) & 1023);
              cell.high = ((((table[a & 15] ^ bytes[b & 15]) & 1023) + 2 * 21) % 37);
            }
          {
            int i61 = 0;
          N (608);  while (B (609, i61 < 1))
            {N (607);
              i61++;
              table[y & 15] = ((((bytes[y & 15] - table[a & 15]) & 127) + 2 * 27) % 37) & 1023;
            }
          }
          switch (choose62 (((y + ((bytes[shared & 15] + 2 * shared) % 37)) & 1023) % 13))
            {
            case 5:
              {
                shared = B (613, f33 (((a - bytes[x & 15]) & 127), ((38 - bytes[p & 15]) & 127)) > 40) && B (615, p == 32);
              }
              break;
            case 10:
              {
                x = B (618, real[a & 3] < 8.5) ? (((bytes[x & 15] * 3 + y) & 255) + 1) : (0 + 2);
              }
              break;
            case 6:
            default:
              {
                table[z & 15] = ((((table[a & 15] + 19) & 1023) + 2 * ((bytes[y & 15] | 18) & 63)) % 37) & 1023;
                if (B (621, z))
                  return ((23 - bytes[z & 15]) & 127);
                if ((B (623, a >= 22) && B (625, a <= 29)))
                  return shared;
              }
              break;
            case 9:
              {
                table[shared & 15] = ((((9 * 3 + 10) & 255) ^ ((z * 3 + 36) & 255)) & 1023) & 1023;
                if ((B (628, bytes[a & 15] >= '!')
    && B (630, bytes[a & 15] < '0')))
                  return p;
              }
            case 4:
            case 7:
            case 8:
              break;
            case 3:
              {
                y = b;
                if ((B (634, a == 23) && B (636, !z)))
                  return bytes[z & 15];
              }
              break;
              ;
            }
          return bytes[p & 15]; };
        z = lambda60 (y) & 1023;
        shared = lambda60 (((bytes[y & 15] ^ table[b & 15]) & 1023)) & 1023;
        }
        z = ((((table[b & 15] + x) & 1023) + 2 * table[x & 15]) % 37);
        switch (choose63 (((b + ((x + 2 * z) % 37)) & 1023) % 13))
          {
          case 1:
            break;
          case 7:
            {
              if (B (641, (x & 3) == 0))
                {
                  cell.low = ((((bytes[x & 15] * 3 + table[b & 15]) & 255) * 3 + ((table[y & 15] + 2 * 24) % 37)) & 255);
                  cell.high = ((a + ((bytes[x & 15] * 3 + bytes[a & 15]) & 255)) & 1023);
                  y = ((((table[y & 15] * 3 + bytes[x & 15]) & 255) + ((bytes[z & 15] | z) & 63)) & 1023);
                  x = f10 (bytes[y & 15], table[shared & 15]) & 1023;
                }
            }
          case -2:
            {
              N (645);for (int i64 = 0; B (646, i64 < 8); i64++)
                {N (644);
                  if (B (648, y & 1))
                    break;
                }
              if ((B (650, (x & 3) == 1) && B (652, !pointers[z & 7])))
                return ((z ^ z) & 1023);
            }
            break;
          case 22:
            {
              N (656);for (int i65 = 0;; i65++)
                {N (655);
                  if (B (661, i65 >= 8))
                    break;
                  if (B (663, shared <= 13))
                    return calls40[b & 3] (((bytes[shared & 15] * 3 + table[z & 15]) & 255), ((bytes[y & 15] | table[z & 15]) & 63));
                  z = B (665, f33 (29, ((9 + bytes[a & 15]) & 1023)) > 21) && B (667, !pointers[a & 7]);
                }
              switch (choose66 (((z + ((table[z & 15] + 2 * x) % 37)) & 1023) % 13))
                {
                case 11:
                  {
                    if ((B (671, b < y) && B (673, a < 47)))
                      return y;
                  }
                  break;
                case 8:
                  {
                    if (B (676, real[a & 3] < 21.5))
                      return calls40[b & 3] (((10 - table[y & 15]) & 127), 24);
                  }
                  break;
                case 13:
                  break;
                case 26:
                default:
                  {
                    y = 39;
                    if (B (680, !a))
                      return f33 (13, ((15 - shared) & 127));
                  }
                  break;
                case 1:
                  {
                    if (B (683, f33 (((24 * 3 + table[shared & 15]) & 255), ((x + 2 * b) % 37))))
                      return f1 (((31 - z) & 127), table[x & 15]);
                    if (B (685, bytes[b & 15] == 60))
                      return f33 (((y + table[shared & 15]) & 1023), bytes[a & 15]);
                  }
                  ;
                }
            }
            break;
          case 24:
            {
              if (B (688, pointers[x & 7]))
                {
                  shared = B (690, x) || B (692, cell.low == 2);
                  if ((B (694, b >= 3) && B (696, b <= 9)))
                    return ((table[x & 15] ^ 20) & 1023);
                  if (B (698, real[b & 3] < 18.5))
                    return f10 (bytes[x & 15], ((table[a & 15] - 17) & 127));
                }
              else
                {
                  x = ((((bytes[z & 15] + y) & 1023) * 3 + b) & 255);
                  if (B (700, z + 1 > real[shared & 3]))
                    return ((bytes[a & 15] | 26) & 63);
                }
              if (B (702, b > 2))
                {
                  y = table[z & 15];
                  table[a & 15] = 0 & 1023;
                }
              else
                {
                  if (B (704, f1 (a, bytes[z & 15]) > 14))
                    return bytes[x & 15];
                  if ((B (706, x != 50) && B (708, f33 (((bytes[z & 15] + 2 * table[y & 15]) % 37), shared))))
                    return f10 (7, 38);
                  shared = ((((y + 2 * 25) % 37) | bytes[x & 15]) & 63);
                }
            }
            break;
          case 4:
            {
              if (B (711, f10 (z, ((bytes[y & 15] - table[shared & 15]) & 127)) > 10))
                return table[shared & 15];
            }
            break;
          case 8:
            {
              if (B (714, f1 (((shared + shared) & 1023), ((x - bytes[b & 15]) & 127)) > 13))
                {
                  if ((B (716, cell.high > 3) || B (718, !pointers[shared & 7])))
                    return ((z * 3 + bytes[a & 15]) & 255);
                  shared = (B (720, x == 9)
    || B (722, x == 10)
    || B (724, x == 20)) ? (((a ^ b) & 1023) + 1) : (x + 2);
                  shared = bytes[y & 15];
                }
              {
                int i67 = 0;
                N (727);do
                {N (726);
                  i67++;
                  x = B (730, f33 (((31 + 2 * a) % 37), bytes[shared & 15]))
    || B (732, f1 (((13 | table[a & 15]) & 63), ((23 + table[b & 15]) & 1023)));
                }
              while (B (728, i67 < 8));
              }
            }
            break;
          case 13:
            {
              N (736);for (int i68 = 0; B (737, i68 < (b & 15)); i68++)
                {N (735);
                  table[i68] = (table[i68] + table[a & 15]) & 511;
                }
            }
            ;
          }
      }
      break;
      ;
    }
  if (B (741, !pointers[b & 7]))
    return f1 (((b + x) & 1023), y);
  return 6;
}

static int choose92 (int v)
{
  N (933);
  if (v == 6) { N (934); return v; }
  if (v == 5) { N (935); return v; }
  if (v == 4) { N (935); return v; }
  if (v == 7) { N (936); return v; }
  if (v == 8) { N (936); return v; }
  if (v == 9) { N (937); return v; }
  if (v == 10) { N (950); return v; }
  if (v == 3) { N (971); return v; }
  N (936);
  return v;
}
static int choose109 (int v)
{
  N (1067);
  if (v == 7) { N (1068); return v; }
  if (v == 5) { N (1069); return v; }
  N (1068);
  return v;
}
static int choose101 (int v)
{
  N (1010);
  if (v == 14) { N (1011); return v; }
  if (v == 20) { N (1012); return v; }
  if (v == 12) { N (1031); return v; }
  if (v == 25) { N (1031); return v; }
  if (v == 27) { N (1072); return v; }
  N (1072);
  return v;
}
int
f90 (int a, int b)
{N (926);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1118, --fuel < 0))
    return a & 7;
  N (928);for (int i91 = 0; B (929, i91 < 8)
    && B (931, cell.high > 7); i91++)
    {N (927);
      switch (choose92 (((y + ((31 ^ z) & 1023)) & 1023) % 13))
        {
        case 6:
          break;
        case 5:
        case 4:
          break;
        case 7:
        case 8:
        default:
          break;
        case 9:
          {
            try
              {
                if ((B (938, shared != 18) && B (940, shared != 19)))
                  return f1 (((x + 2 * bytes[b & 15]) % 37), ((bytes[y & 15] - table[b & 15]) & 127));
                if ((B (942, y >= 12) && B (944, y <= 33)))
                  break;
                z = ((((24 * 3 + 27) & 255) * 3 + ((38 + 2 * bytes[x & 15]) % 37)) & 255);
              }
            catch (...)
              {
                table[y & 15] = ((((table[a & 15] + a) & 1023) + 2 * ((bytes[z & 15] | shared) & 63)) % 37) & 1023;
                y = ((((bytes[y & 15] | a) & 63) + 2 * ((table[b & 15] + 29) & 1023)) % 37);
                z = ((((32 | shared) & 63) * 3 + ((b ^ bytes[z & 15]) & 1023)) & 255);
              }
            if ((B (946, shared) && B (948, y == 8)))
              break;
          }
          break;
        case 10:
          {
            N (952);for (int i93 = 0; B (953, i93 < 0); i93++)
              {N (951);
                y = ((33 + 2 * ((8 ^ z) & 1023)) % 37);
                x = B (955, z <= 35) ? (b + 1) : (z + 2);
              }
            if (B (957, shared == 57))
              {
                if (B (959, bytes[a & 15] == 39))
                  return f1 (((0 + 2 * 40) % 37), bytes[y & 15]);
              }
            else
              {
                shared = B (961, !(table[y & 15] > 57)) ? (((bytes[x & 15] * 3 + 22) & 255) + 1) : (((shared * 3 + 36) & 255) + 2);
                y = (B (963, y < 20) || B (965, z >= 38)) ? (((17 - bytes[z & 15]) & 127) + 1) : (bytes[x & 15] + 2);
              }
            N (968);for (int i94 = 0; B (969, i94 < 16); i94++)
              {N (967);
                table[i94] = 0;
              }
          }
          break;
        case 3:
          {
            {
              int i95 = 0;
              N (973);
again96:
            N (972);i95++;
                if (!(B (978, b == 19) || B (980, b == 20) || B (982, b == 24)))
                  return ((a + 2 * x) % 37);
                shared = (B (984, y != 27)
    && B (986, shared)) ? (((table[shared & 15] + x) & 1023) + 1) : (((table[z & 15] | b) & 63) + 2);
            if (B (974, i95 < 3)
    && B (976, table[b & 15] > 10))
              goto again96;
            }
            {
              int i97 = 0;
            N (989);  while (B (990, i97 < 0))
              {N (988);
                i97++;
                table[b & 15] = ((table[z & 15] | ((x + bytes[b & 15]) & 1023)) & 63) & 1023;
              }
            }
          }
          break;
          ;
        }
      N (993);for (int i98 = 0; B (994, i98 < 16); i98++)
        {N (992);
          table[i98] = 0;
        }
    }
  N (997);for (int i99 = 0; B (998, i99 < 7)
    && B (1000, table[a & 15] > 55); i99++)
    {N (996);
      if (B (1002, x & 4))
        break;
      cell.low = ((table[b & 15] ^ bytes[a & 15]) & 1023);
      cell.high = 5;
      N (1005);for (int i100 = 0; B (1006, i100 < (z & 15)); i100++)
        {N (1004);
          if (B (1008, bytes[i100] == 51))
            break;
          bytes[i100] = (bytes[i100] + 1) & 63;
        }
    }
  switch (choose101 (((x + bytes[x & 15]) & 1023) % 31))
    {
    case 14:
      break;
    case 20:
      {
        {
          int i102 = 0;
        N (1014);  while (B (1015, i102 < 6))
          {N (1013);
            i102++;
            {
              int i103 = 0;
              N (1018);do
              {N (1017);
                i103++;
                table[shared & 15] = y & 1023;
              }
            while (B (1019, i103 < 1));
            }
            if (((B (1021, shared > 15) || B (1023, b + 1 > real[x & 3]))
    && (B (1025, bytes[z & 15] == 21) && B (1027, a <= 1))))
              {
                if (B (1029, real[x & 3] < 59.5))
                  break;
                table[shared & 15] = ((((z - 40) & 127) + ((bytes[shared & 15] + 15) & 1023)) & 1023) & 1023;
              }
          }
        }
      }
      break;
    case 12:
    case 25:
      {
        if (B (1032, f69 (((b ^ bytes[z & 15]) & 1023), ((4 + 2 * shared) % 37)) > 21))
          return f1 (((x + 2 * table[a & 15]) % 37), ((table[a & 15] | table[z & 15]) & 63));
        N (1035);for (int i104 = 0; B (1036, i104 < (shared & 15)); i104++)
          {N (1034);
            shared += B (1038, bytes[i104] > 32) ? table[i104] & 7 : bytes[i104] & 3;
            shared &= 1023;
          }
        if (B (1040, x + 1 > real[b & 3]))
          {
            N (1043);for (int i105 = 0; B (1044, i105 < 16); i105++)
              {N (1042);
                table[i105] = 0;
              }
            {
              int i106 = 0;
              N (1047);
again107:
            N (1046);i106++;
                y = ((((bytes[x & 15] + 2 * table[shared & 15]) % 37) - ((table[z & 15] + 2 * bytes[z & 15]) % 37)) & 127);
                if (B (1050, x != 38))
                  return 24;
            if (B (1048, i106 < 9))
              goto again107;
            }
          }
        else
          {
            {
            auto lambda108 = [&] (int p) -> int { N (1052);
              shared = (B (1053, pointers[shared & 7]) && B (1055, cell.low == 0)) ? (((b | table[z & 15]) & 63) + 1) : (((z - a) & 127) + 2);
              x = B (1057, table[y & 15] > 28) ? (table[b & 15] + 1) : (((shared ^ bytes[a & 15]) & 1023) + 2);
              if ((B (1059, (z & 3) == 0) && B (1061, f41 (((bytes[a & 15] + table[y & 15]) & 1023), ((b + 2 * shared) % 37)))))
                return ((z | bytes[shared & 15]) & 63);
              return ((y - y) & 127); };
            y = lambda108 (((b | b) & 63)) & 1023;
            }
            try
              {
                shared = ((((bytes[x & 15] | table[x & 15]) & 63) * 3 + ((table[x & 15] * 3 + x) & 255)) & 255);
                if (B (1063, a <= 56))
                  return bytes[shared & 15];
                shared = ((((a + bytes[a & 15]) & 1023) + ((y + table[a & 15]) & 1023)) & 1023);
                table[x & 15] = ((((bytes[y & 15] - a) & 127) ^ ((39 - table[shared & 15]) & 127)) & 1023) & 1023;
              }
            catch (int)
              {
                if (B (1065, b >= 58))
                  return ((14 | y) & 63);
                y = ((((table[shared & 15] | 25) & 63) * 3 + ((table[y & 15] ^ 36) & 1023)) & 255);
              }
            switch (choose109 (((b + bytes[b & 15]) & 1023) % 7))
              {
              case 7:
              default:
                break;
              case 5:
                {
                  if (B (1070, a < y))
                    return f10 (z, z);
                }
                break;
                ;
              }
          }
      }
    case 27:
    default:
      {
        try
          {
            if ((B (1073, !pointers[a & 7]) && B (1075, (x & 3) == 0)))
              return f1 (((a ^ b) & 1023), b);
            if ((B (1077, real[b & 3] < 10.5) || (B (1079, f33 (((2 * 3 + a) & 255), ((34 ^ y) & 1023)) > 10) || B (1081, shared))))
              {
                z = ((((a - 29) & 127) | ((z + 2 * z) % 37)) & 63);
                x = ((((39 + 22) & 1023) + ((y + 2 * table[y & 15]) % 37)) & 1023);
                shared = (B (1083, x < 11) || B (1085, x > 22)) ? (((table[z & 15] ^ bytes[x & 15]) & 1023) + 1) : (((b ^ table[b & 15]) & 1023) + 2);
              }
            z = ((shared ^ ((0 - shared) & 127)) & 1023);
            if (B (1087, f69 (a, ((table[y & 15] - table[x & 15]) & 127)) > 60))
              {
                shared = ((a + ((21 - x) & 127)) & 1023);
                if (B (1089, cell.high > 6))
                  return z;
                table[z & 15] = ((((34 + 2 * y) % 37) - ((table[z & 15] + x) & 1023)) & 127) & 1023;
              }
            else
              {
                cell.low = ((a * 3 + ((bytes[a & 15] + 2 * b) % 37)) & 255);
                cell.high = ((((10 | z) & 63) + ((x | x) & 63)) & 1023);
                x = ((((bytes[b & 15] * 3 + y) & 255) * 3 + ((a + 2 * y) % 37)) & 255);
                shared = ((((z + 22) & 1023) - ((table[b & 15] | b) & 63)) & 127);
              }
            z = ((((y * 3 + table[y & 15]) & 255) * 3 + ((b + shared) & 1023)) & 255);
            if (B (1091, b))
              {
                x = ((((34 ^ table[z & 15]) & 1023) * 3 + ((bytes[b & 15] ^ table[a & 15]) & 1023)) & 255);
              }
            else
              {
                x = ((x * 3 + ((a + a) & 1023)) & 255);
                if ((B (1093, y == 47) && B (1095, f41 (((z + 2 * y) % 37), ((y ^ a) & 1023)))))
                  return bytes[a & 15];
              }
          }
        catch (int)
          {
            if (B (1097, x))
              return ((shared ^ bytes[z & 15]) & 1023);
            if (B (1099, f10 (3, ((b + 2 * table[x & 15]) % 37)) > 17))
              return f1 (((6 * 3 + bytes[b & 15]) & 255), y);
            table[y & 15] = bytes[y & 15] & 1023;
          }
        N (1102);for (int i110 = 0; B (1103, i110 < 16); i110++)
          {N (1101);
            if (B (1105, table[i110] > 17))
              table[i110] -= 7;
          }
        {
        auto lambda111 = [&] (int p) -> int { N (1107);
          if ((B (1108, shared >= 14) && B (1110, shared <= 19)))
            {
              x = ((((4 - a) & 127) * 3 + ((table[shared & 15] | a) & 63)) & 255);
              x = ((((10 ^ table[a & 15]) & 1023) ^ ((table[shared & 15] * 3 + table[z & 15]) & 255)) & 1023);
            }
          else
            {
              z = ((b * 3 + 25) & 255);
            }
          y = B (1112, !y) ? (((bytes[a & 15] * 3 + a) & 255) + 1) : (((20 ^ bytes[b & 15]) & 1023) + 2);
          if (B (1114, !p))
            return b;
          return b; };
        shared = lambda111 (((table[b & 15] + bytes[z & 15]) & 1023)) & 1023;
        }
      }
      break;
      ;
    }
  return B (1116, fuel <= 0) ? a : f90 (a + 1, b);
}

static int (*calls112[4]) (int, int) = { f69, f33, f1, f90 };

int
f113 (int a, int b)
{N (1120);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1158, --fuel < 0))
    return a & 7;
  N (1122);for (int i114 = 0; B (1123, i114 < 16); i114++)
    {N (1121);
      if (B (1125, bytes[i114] == 58))
        break;
      bytes[i114] = (bytes[i114] + 1) & 63;
    }
  {
    int i115 = 0;
    N (1128);
again116:
  N (1127);i115++;
      N (1132);for (int i117 = 0;; i117++)
        {N (1131);
          if (B (1135, i117 >= 6))
            break;
          {
          auto lambda118 = [&] (int p) -> int { N (1137);
            if ((B (1138, a != 3) && B (1140, a != 4)))
              return table[z & 15];
            cell.low = ((((table[x & 15] * 3 + bytes[x & 15]) & 255) + 2 * ((table[z & 15] * 3 + 14) & 255)) % 37);
            cell.high = ((((a + 2 * bytes[b & 15]) % 37) + 2 * bytes[a & 15]) % 37);
            return b; };
          z = lambda118 (x) & 1023;
          }
        }
  if (B (1129, i115 < 1))
    goto again116;
  }
  N (1143);for (int i119 = 0; B (1144, i119 < 3); i119++)
    {N (1142);
      x = (B (1146, shared) && B (1148, x >= 35)) ? (((bytes[a & 15] - bytes[z & 15]) & 127) + 1) : (((b - bytes[x & 15]) & 127) + 2);
    }
  N (1151);for (int i120 = 0; B (1152, i120 < 16); i120++)
    {N (1150);
      if (B (1154, table[i120] > 17))
        table[i120] -= 7;
    }
  return B (1156, fuel <= 0) ? a : f113 (a + 1, b);
}

