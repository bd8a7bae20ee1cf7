
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
int fuel = 5721;
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
int f25 (int, int);
int f63 (int, int);
static int choose6 (int v)
{
  N (42);
  if (v == 8) { N (43); return v; }
  if (v == 9) { N (43); return v; }
  if (v == 5) { N (43); return v; }
  if (v == 7) { N (48); return v; }
  if (v == 4) { N (53); return v; }
  if (v == 10) { N (53); return v; }
  if (v == 6) { N (58); return v; }
  N (58);
  return v;
}
static int choose9 (int v)
{
  N (74);
  if (v == -1) { N (75); return v; }
  if (v == 9) { N (86); return v; }
  if (v == 26) { N (89); return v; }
  if (v == 10) { N (89); return v; }
  if (v == 1) { N (89); return v; }
  N (86);
  return v;
}
static int choose18 (int v)
{
  N (115);
  if (v == 5) { N (116); return v; }
  if (v == 6) { N (117); return v; }
  if (v == 10) { N (117); return v; }
  if (v == 9) { N (117); return v; }
  if (v == 8) { N (120); return v; }
  if (v == 7) { N (120); return v; }
  N (134);
  return v;
}
static int choose17 (int v)
{
  N (111);
  if (v == 2) { N (112); return v; }
  if (v == 3) { N (112); return v; }
  if (v == 8) { N (113); return v; }
  if (v == 4) { N (114); return v; }
  if (v == 5) { N (114); return v; }
  if (v == 6) { N (114); return v; }
  if (v == 0) { N (114); return v; }
  if (v == 7) { N (135); return v; }
  if (v == 1) { N (136); return v; }
  if (v == 9) { N (161); return v; }
  N (161);
  return v;
}
static int choose2 (int v)
{
  N (1);
  if (v == 10) { N (2); return v; }
  if (v == 6) { N (11); return v; }
  if (v == 8) { N (59); return v; }
  if (v == 3) { N (90); return v; }
  if (v == 4) { N (186); return v; }
  if (v == 9) { N (186); return v; }
  if (v == 7) { N (187); return v; }
  if (v == 5) { N (187); return v; }
  N (187);
  return v;
}
int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (204, --fuel < 0))
    return a & 7;
  switch (choose2 (((b + ((a | z) & 63)) & 1023) % 13))
    {
    case 10:
      {
        shared = B (3, a == 51) || B (5, x > 2);
        y = (B (7, bytes[y & 15] == 41) || B (9, table[x & 15] > 35)) ? (((b ^ 10) & 1023) + 1) : (((37 ^ a) & 1023) + 2);
      }
      break;
    case 6:
      {
        {
          int i3 = 0;
          N (13);
again4:
        N (12);i3++;
            if (B (16, cell.low == 0))
              {
                shared = B (18, real[b & 3] < 28.5) || B (20, a >= 28);
                y = B (22, !pointers[b & 7]) || B (24, y & 4);
              }
            else
              {
                y = B (26, a < 59) ? (((table[y & 15] | table[b & 15]) & 63) + 1) : (((y + 2 * 1) % 37) + 2);
              }
        if (B (14, i3 < 6))
          goto again4;
        }
        {
          int i5 = 0;
        N (29);  while (B (30, i5 < 7))
          {N (28);
            i5++;
            if (B (32, b >= 30))
              {
                z = ((((a * 3 + shared) & 255) | ((y ^ 25) & 1023)) & 63);
                x = B (34, b)
    && B (36, z < 54);
              }
            z = (B (38, y < 53) || B (40, real[b & 3] < 55.5)) ? (shared + 1) : (((a + shared) & 1023) + 2);
            switch (choose6 (((a + ((x * 3 + bytes[b & 15]) & 255)) & 1023) % 31))
              {
              case 8:
              case 9:
              case 5:
                {
                  z = B (44, a) || B (46, b < 53);
                }
              case 7:
                {
                  if ((B (49, b >= 16) && B (51, b <= 44)))
                    return bytes[b & 15];
                }
                break;
              case 4:
              case 10:
                {
                  y = ((((x + 2 * shared) % 37) * 3 + ((table[x & 15] + 2 * y) % 37)) & 255);
                  table[y & 15] = ((z * 3 + ((a + table[b & 15]) & 1023)) & 255) & 1023;
                  shared = B (54, !pointers[y & 7]) || B (56, b < 22);
                }
                break;
              case 6:
              default:
                {
                  cell.low = ((((bytes[shared & 15] * 3 + 21) & 255) + 2 * ((y ^ bytes[z & 15]) & 1023)) % 37);
                  cell.high = 3;
                }
                break;
                ;
              }
          }
        }
      }
    case 8:
      {
        N (61);for (int i7 = 0; B (62, i7 < 16); i7++)
          {N (60);
            if (B (64, table[i7] > 17))
              table[i7] -= 7;
          }
        N (67);for (int i8 = 0; B (68, i8 < 16); i8++)
          {N (66);
            x += B (70, bytes[i8] > 32) ? table[i8] & 7 : bytes[i8] & 3;
            x &= 1023;
          }
        if (B (72, x == 11))
          {
            z = 24;
            switch (choose9 (((shared + ((table[a & 15] - 7) & 127)) & 1023) % 7))
              {
              case -1:
                {
                  if ((B (76, shared == 12)
    && B (78, real[z & 3] < 41.5)))
                    return ((table[a & 15] + 2 * a) % 37);
                  if ((B (80, shared > 33) && B (82, !pointers[x & 7])))
                    return ((27 - x) & 127);
                  if (B (84, z & 8))
                    return ((38 * 3 + table[z & 15]) & 255);
                }
              case 9:
              default:
                {
                  if (B (87, z))
                    return ((a + 4) & 1023);
                  z = ((((shared - 13) & 127) + table[z & 15]) & 1023);
                }
              case 26:
              case 10:
              case 1:
                {
                  shared = ((((a + 2 * table[b & 15]) % 37) + ((table[b & 15] | bytes[shared & 15]) & 63)) & 1023);
                  shared = ((((bytes[x & 15] + z) & 1023) - ((table[z & 15] | table[z & 15]) & 63)) & 127);
                }
                break;
                ;
              }
          }
      }
      break;
    case 3:
      {
        if (((B (91, real[z & 3] < 57.5) || B (93, (shared & 3) == 1)) || B (95, cell.high > 6)))
          {
            {
              static const void *const labels10[] = { &&op12, &&op13, &&op14, &&op15 };
              int pc11 = 0;
              goto *labels10[shared & 3];
op12:
              z = ((((shared ^ table[b & 15]) & 1023) + 2 * shared) % 37);
              if (B (97, ++pc11 > 11))
                goto op15;
              goto *labels10[(x + pc11) & 3];
op13:
              x = ((((shared * 3 + y) & 255) + y) & 1023);
              if (B (99, ++pc11 > 4))
                goto op15;
              goto *labels10[(shared + pc11) & 3];
op14:
              shared = ((bytes[a & 15] + ((table[x & 15] - bytes[y & 15]) & 127)) & 1023);
              if (B (101, ++pc11 > 11))
                goto op15;
              goto *labels10[(x + pc11) & 3];
op15:;
            }
            N (104);for (int i16 = 0; B (105, i16 < 2) && B (107, b == 47); i16++)
              {N (103);
                x = ((((x | 24) & 63) * 3 + ((y ^ b) & 1023)) & 255);
                if (B (109, cell.low == 7))
                  return b;
              }
          }
        else
          {
            table[y & 15] = ((((bytes[a & 15] ^ table[shared & 15]) & 1023) - ((y * 3 + 10) & 255)) & 127) & 1023;
            table[y & 15] = ((table[a & 15] - ((b + table[z & 15]) & 1023)) & 127) & 1023;
          }
        switch (choose17 (((shared + a) & 1023) % 31))
          {
          case 2:
          case 3:
            break;
          case 8:
            {
              shared = ((((23 | table[b & 15]) & 63) ^ ((29 + table[b & 15]) & 1023)) & 1023);
            }
          case 4:
          case 5:
          case 6:
          case 0:
            {
              switch (choose18 (((shared + ((26 ^ table[shared & 15]) & 1023)) & 1023) % 13))
                {
                case 5:
                  {
                    z = 0;
                    table[y & 15] = ((((bytes[b & 15] + y) & 1023) + 2 * ((table[z & 15] + shared) & 1023)) % 37) & 1023;
                    cell.low = z;
                    cell.high = ((((x + 2 * 30) % 37) + ((a * 3 + 26) & 255)) & 1023);
                  }
                  break;
                case 6:
                case 10:
                case 9:
                  {
                    shared = B (118, shared != 44) ? (a + 1) : (((y + table[y & 15]) & 1023) + 2);
                    shared = ((((shared | table[a & 15]) & 63) + 2 * ((a + 2 * table[b & 15]) % 37)) % 37);
                    table[y & 15] = ((((table[z & 15] | table[x & 15]) & 63) + 2 * ((z + 2 * table[z & 15]) % 37)) % 37) & 1023;
                  }
                  break;
                case 8:
                case 7:
                  {
                    x = B (121, b < 40) && B (123, z > 2);
                    x = (B (125, !pointers[z & 7]) && B (127, a < b)) ? (((bytes[a & 15] ^ 36) & 1023) + 1) : (((x * 3 + bytes[z & 15]) & 255) + 2);
                    if ((B (129, y <= 30)
    || B (131, x < shared)))
                      return ((z + table[z & 15]) & 1023);
                  }
                  break;
                  ;
                }
            }
            break;
          case 7:
            break;
          case 1:
            {
              {
                int i19 = 0;
              N (138);  while (B (139, i19 < 0))
                {N (137);
                  i19++;
                  cell.low = ((((b - table[a & 15]) & 127) ^ ((shared + 2 * 33) % 37)) & 1023);
                  cell.high = ((((bytes[y & 15] + a) & 1023) * 3 + ((shared + b) & 1023)) & 255);
                  if ((B (141, x) && B (143, shared > 39)))
                    continue;
                  y = B (145, pointers[z & 7]) || B (147, (b & 3) == 0);
                }
              }
              if (B (149, bytes[b & 15] == 40))
                {
                  if (B (151, table[b & 15] > 2))
                    return z;
                  x = B (153, shared & 1) || B (155, !pointers[y & 7]);
                }
              y = B (157, y & 1) || B (159, a & 1);
            }
          case 9:
          default:
            {
              if (B (162, !(x > 36)))
                {
                  if ((B (164, z != 35) && B (166, y < shared)))
                    return 6;
                }
              x = ((((bytes[shared & 15] + shared) & 1023) ^ a) & 1023);
            }
            break;
            ;
          }
        {
          int i20 = 0;
          N (169);do
          {N (168);
            i20++;
            {
              int i21 = 0;
              N (173);do
              {N (172);
                i21++;
                cell.low = a;
                cell.high = ((((x ^ 27) & 1023) + 2 * y) % 37);
                if (B (178, cell.low == 0))
                  return ((shared * 3 + shared) & 255);
                if (B (180, real[shared & 3] < 9.5))
                  continue;
              }
            while (B (174, i21 < 0) && B (176, pointers[shared & 7]));
            }
            shared = ((((shared ^ bytes[x & 15]) & 1023) + 2 * ((a | table[y & 15]) & 63)) % 37);
            N (183);for (int i22 = 0; B (184, i22 < 16); i22++)
              {N (182);
                table[i22] = 0;
              }
          }
        while (B (170, i20 < 7));
        }
      }
      break;
    case 4:
    case 9:
      break;
    case 7:
    case 5:
    default:
      {
        if (B (188, z == 36))
          return bytes[x & 15];
        N (191);for (int i23 = 0; B (192, i23 < 5) && B (194, a > 2); i23++)
          {N (190);
            {
              int i24 = 0;
            N (197);  while (B (198, i24 < 6))
              {N (196);
                i24++;
                cell.low = ((((bytes[z & 15] - b) & 127) ^ ((b | 21) & 63)) & 1023);
                cell.high = ((table[a & 15] ^ ((shared ^ 17) & 1023)) & 1023);
                shared = B (200, z >= 56) ? (((x | bytes[z & 15]) & 63) + 1) : (z + 2);
              }
            }
          }
      }
      break;
      ;
    }
  return B (202, fuel <= 0) ? a : f1 (a + 1, b);
}

static int choose27 (int v)
{
  N (219);
  if (v == 11) { N (220); return v; }
  if (v == 5) { N (220); return v; }
  if (v == 2) { N (221); return v; }
  if (v == 10) { N (230); return v; }
  if (v == 12) { N (235); return v; }
  if (v == -2) { N (236); return v; }
  if (v == 4) { N (241); return v; }
  N (241);
  return v;
}
static int choose30 (int v)
{
  N (258);
  if (v == 8) { N (259); return v; }
  if (v == 7) { N (260); return v; }
  if (v == 5) { N (260); return v; }
  N (259);
  return v;
}
static int choose33 (int v)
{
  N (287);
  if (v == 1) { N (288); return v; }
  if (v == 0) { N (293); return v; }
  if (v == 23) { N (294); return v; }
  N (294);
  return v;
}
static int choose36 (int v)
{
  N (321);
  if (v == 3) { N (322); return v; }
  if (v == 0) { N (323); return v; }
  if (v == 6) { N (324); return v; }
  if (v == 5) { N (331); return v; }
  if (v == 8) { N (331); return v; }
  if (v == 1) { N (332); return v; }
  if (v == 2) { N (332); return v; }
  if (v == 4) { N (332); return v; }
  if (v == 7) { N (341); return v; }
  if (v == 9) { N (344); return v; }
  N (353);
  return v;
}
static int choose45 (int v)
{
  N (388);
  if (v == 4) { N (389); return v; }
  if (v == 7) { N (390); return v; }
  if (v == 5) { N (391); return v; }
  if (v == 6) { N (391); return v; }
  N (391);
  return v;
}
static int choose48 (int v)
{
  N (417);
  if (v == 6) { N (418); return v; }
  if (v == 10) { N (423); return v; }
  if (v == 18) { N (432); return v; }
  if (v == 9) { N (432); return v; }
  if (v == 11) { N (432); return v; }
  if (v == 3) { N (433); return v; }
  if (v == 1) { N (433); return v; }
  if (v == 20) { N (438); return v; }
  N (441);
  return v;
}
static int choose49 (int v)
{
  N (447);
  if (v == 5) { N (448); return v; }
  if (v == 7) { N (453); return v; }
  if (v == 3) { N (454); return v; }
  if (v == 10) { N (455); return v; }
  if (v == 6) { N (456); return v; }
  if (v == 8) { N (459); return v; }
  if (v == 4) { N (464); return v; }
  if (v == 2) { N (467); return v; }
  if (v == 9) { N (474); return v; }
  N (475);
  return v;
}
static int choose53 (int v)
{
  N (520);
  if (v == 8) { N (521); return v; }
  if (v == 10) { N (528); return v; }
  if (v == 17) { N (531); return v; }
  if (v == 23) { N (532); return v; }
  if (v == 19) { N (532); return v; }
  if (v == 21) { N (537); return v; }
  N (540);
  return v;
}
static int choose55 (int v)
{
  N (553);
  if (v == 15) { N (554); return v; }
  if (v == 29) { N (555); return v; }
  if (v == 20) { N (558); return v; }
  if (v == 4) { N (567); return v; }
  if (v == 3) { N (567); return v; }
  if (v == 26) { N (568); return v; }
  N (577);
  return v;
}
static int choose43 (int v)
{
  N (378);
  if (v == 2) { N (379); return v; }
  if (v == 4) { N (398); return v; }
  if (v == 3) { N (405); return v; }
  if (v == 6) { N (416); return v; }
  if (v == -1) { N (416); return v; }
  if (v == 7) { N (446); return v; }
  if (v == 5) { N (502); return v; }
  if (v == 1) { N (511); return v; }
  if (v == 0) { N (549); return v; }
  if (v == 8) { N (550); return v; }
  N (550);
  return v;
}
__attribute__ ((cold)) int
f25 (int a, int b)
{N (206);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (596, --fuel < 0))
    return a & 7;
  N (208);for (int i26 = 0;; i26++)
    {N (207);
      if (B (211, i26 >= 3))
        break;
      if ((B (213, a <= 27) || (B (215, x < 8) || B (217, x > 26))))
        {
          switch (choose27 (((z + y) & 1023) % 31))
            {
            case 11:
            case 5:
              {
                z = ((((bytes[b & 15] + 2 * x) % 37) - ((table[b & 15] + 37) & 1023)) & 127);
                y = f1 (((33 ^ bytes[y & 15]) & 1023), ((table[z & 15] | shared) & 63)) & 1023;
                cell.low = ((((shared ^ shared) & 1023) | bytes[z & 15]) & 63);
                cell.high = table[a & 15];
              }
              break;
            case 2:
              {
                if ((B (222, (a & 3) == 0)
    && B (224, pointers[shared & 7])))
                  return f1 (((30 * 3 + table[y & 15]) & 255), 15);
                if (B (226, f1 (table[shared & 15], ((a - b) & 127))))
                  return f1 (((11 + 2 * x) % 37), y);
                if (B (228, a))
                  break;
              }
              break;
            case 10:
              {
                y = f1 (((9 - table[shared & 15]) & 127), ((table[b & 15] + 2 * bytes[z & 15]) % 37)) & 1023;
                if (!(B (231, z < 6) || B (233, z > 34)))
                  break;
              }
              break;
            case 12:
              {
                cell.low = ((((31 + z) & 1023) + 2 * bytes[a & 15]) % 37);
                cell.high = ((((bytes[shared & 15] - z) & 127) + ((bytes[b & 15] | y) & 63)) & 1023);
                shared = ((((table[y & 15] + 2 * shared) % 37) | table[b & 15]) & 63);
              }
              break;
            case -2:
              {
                x = f1 (((a + bytes[z & 15]) & 1023), ((bytes[a & 15] * 3 + 16) & 255)) & 1023;
                x = ((bytes[z & 15] + ((table[shared & 15] - 37) & 127)) & 1023);
                if ((B (237, (z & 3) == 2) && B (239, !a)))
                  return table[a & 15];
              }
              break;
            case 4:
            default:
              {
                x = B (242, cell.low == 2) && B (244, (z & 3) == 3);
                shared = ((((table[y & 15] + 2 * 12) % 37) + table[y & 15]) & 1023);
                table[y & 15] = ((((29 + bytes[y & 15]) & 1023) + ((a ^ 36) & 1023)) & 1023) & 1023;
              }
              break;
              ;
            }
          N (247);for (int i28 = 0; B (248, i28 < (b & 15)); i28++)
            {N (246);
              table[i28] = 0;
            }
          N (251);for (int i29 = 0; B (252, i29 < 4); i29++)
            {N (250);
              if ((B (254, bytes[shared & 15] >= '!') && B (256, bytes[shared & 15] < '0')))
                continue;
            }
        }
      else
        {
          x = x;
          switch (choose30 (((x + ((bytes[a & 15] + 2 * z) % 37)) & 1023) % 7))
            {
            case 8:
            default:
              break;
            case 7:
            case 5:
              {
                x = B (261, f1 (((bytes[a & 15] * 3 + b) & 255), ((30 | z) & 63))) && B (263, f1 (((b + a) & 1023), ((bytes[y & 15] | x) & 63)) > 31);
                x = B (265, !pointers[shared & 7]) || B (267, a < 40);
                if ((B (269, cell.high > 12) || B (271, real[shared & 3] < 28.5)))
                  break;
              }
              break;
              ;
            }
        }
      {
        int i31 = 0;
        N (274);
again32:
      N (273);i31++;
          if ((B (279, table[z & 15] > 35) || B (281, f1 (((b + 2 * b) % 37), ((y | y) & 63)) > 22)))
            {
              y = (B (283, a >= 48) || B (285, f1 (((bytes[x & 15] + 23) & 1023), 19) > 38)) ? (((table[b & 15] + 2 * b) % 37) + 1) : (((39 + 2 * bytes[shared & 15]) % 37) + 2);
            }
          else
            {
              z = ((27 + ((bytes[shared & 15] + table[shared & 15]) & 1023)) & 1023);
            }
          switch (choose33 (((z + 11) & 1023) % 7))
            {
            case 1:
              {
                if (B (289, real[z & 3] < 30.5))
                  return ((b | a) & 63);
                x = ((((y ^ 20) & 1023) + ((40 * 3 + z) & 255)) & 1023);
                if (B (291, f1 (((a | bytes[z & 15]) & 63), b) > 19))
                  return ((bytes[z & 15] ^ 39) & 1023);
              }
              break;
            case 0:
              {
                shared = table[shared & 15];
                y = f1 (((table[z & 15] + 2 * y) % 37), ((bytes[z & 15] ^ 0) & 1023)) & 1023;
              }
            case 23:
            default:
              {
                if (B (295, b < y))
                  return 2;
              }
              ;
            }
      if (B (275, i31 < 6)
    && B (277, cell.high > 5))
        goto again32;
      }
      N (298);for (int i34 = 0; B (299, i34 < 6); i34++)
        {N (297);
          {
            int i35 = 0;
          N (302);  while (B (303, i35 < 0)
    && B (305, shared & 1))
            {N (301);
              i35++;
              z = ((((13 + 2 * a) % 37) ^ ((bytes[a & 15] | bytes[b & 15]) & 63)) & 1023);
            }
          }
          if (((B (307, (b & 3) == 1) || B (309, !pointers[y & 7])) || (B (311, f1 (((bytes[b & 15] ^ y) & 1023), ((table[b & 15] + a) & 1023))) && B (313, shared > 17))))
            {
              if (B (315, a + 1 > real[a & 3]))
                break;
            }
          else
            {
              shared = B (317, y <= 16) || B (319, z < a);
              x = ((((b + bytes[shared & 15]) & 1023) | b) & 63);
            }
          switch (choose36 (((z + ((8 - table[y & 15]) & 127)) & 1023) % 13))
            {
            case 3:
              break;
            case 0:
              {
                table[y & 15] = 19 & 1023;
                table[a & 15] = ((((b + 2 * x) % 37) ^ 28) & 1023) & 1023;
                table[b & 15] = ((((b - y) & 127) + 2 * ((z | table[shared & 15]) & 63)) % 37) & 1023;
              }
            case 6:
              {
                if (B (325, !pointers[shared & 7]))
                  break;
                y = B (327, b < 45) || B (329, y < shared);
              }
            case 5:
            case 8:
              break;
            case 1:
            case 2:
            case 4:
              {
                if (B (333, f1 (((y + bytes[y & 15]) & 1023), ((bytes[b & 15] + 2 * z) % 37))))
                  continue;
                shared = B (335, shared == z) && B (337, f1 (((b - table[b & 15]) & 127), table[shared & 15]) > 17);
                if (B (339, f1 (((a * 3 + bytes[b & 15]) & 255), ((bytes[y & 15] * 3 + 29) & 255))))
                  return f1 (((z + 2 * x) % 37), 13);
              }
            case 7:
              {
                if (B (342, !(f1 (((table[x & 15] + 2 * z) % 37), ((table[y & 15] | b) & 63)))))
                  return f1 (((bytes[x & 15] | 18) & 63), ((32 - table[b & 15]) & 127));
                y = table[y & 15];
              }
              break;
            case 9:
              {
                shared = !(B (345, x >= 22) && B (347, x <= 42)) ? (table[x & 15] + 1) : (((y + 2 * a) % 37) + 2);
                if (!(B (349, b != 26) && B (351, b != 27)))
                  return ((b - table[b & 15]) & 127);
              }
              break;
            default:
              break;
              ;
            }
        }
    }
  if (!(B (354, y == 0) && B (356, shared == 0)))
    return f1 (((x ^ 4) & 1023), ((a + 2 * 17) % 37));
  if (((B (358, b < 24) || B (360, f1 (((bytes[x & 15] * 3 + z) & 255), 1) > 35)) || (B (362, bytes[shared & 15] >= '!') && B (364, bytes[shared & 15] < '0'))))
    {
      if (B (366, (x & 3) == 3))
        {
          {
            static const void *const labels37[] = { &&op39, &&op40, &&op41, &&op42 };
            int pc38 = 0;
            goto *labels37[z & 3];
op39:
            z = (B (368, table[b & 15] > 57) || B (370, shared < 25)) ? (((x - bytes[shared & 15]) & 127) + 1) : (z + 2);
            if (B (372, ++pc38 > 5))
              goto op42;
            goto *labels37[(x + pc38) & 3];
op40:
            table[a & 15] = table[a & 15] & 1023;
            if (B (374, ++pc38 > 4))
              goto op42;
            goto *labels37[(z + pc38) & 3];
op41:
            x = ((((y - x) & 127) + 2 * ((25 + 2 * 25) % 37)) % 37);
            if (B (376, ++pc38 > 6))
              goto op42;
            goto *labels37[(a + pc38) & 3];
op42:;
          }
        }
      switch (choose43 (((shared + ((19 | shared) & 63)) & 1023) % 13))
        {
        case 2:
          {
            N (381);for (int i44 = 0; B (382, i44 < 7); i44++)
              {N (380);
                x = f1 (((bytes[y & 15] ^ bytes[x & 15]) & 1023), ((table[b & 15] - bytes[shared & 15]) & 127)) & 1023;
                if ((B (384, a > 5) || B (386, shared >= 17)))
                  continue;
              }
            switch (choose45 (((shared + ((shared ^ bytes[a & 15]) & 1023)) & 1023) % 13))
              {
              case 4:
                {
                  shared = ((((shared ^ z) & 1023) ^ ((bytes[y & 15] - 11) & 127)) & 1023);
                }
                break;
              case 7:
                break;
              case 5:
              case 6:
              default:
                {
                  cell.low = ((((table[b & 15] * 3 + shared) & 255) * 3 + table[shared & 15]) & 255);
                  cell.high = ((((table[b & 15] - a) & 127) * 3 + ((38 + a) & 1023)) & 255);
                  shared = B (392, y < 25)
    || B (394, shared == 51);
                  table[shared & 15] = bytes[shared & 15] & 1023;
                }
                break;
                ;
              }
            if (B (396, f1 (((18 - 32) & 127), ((a - 9) & 127))))
              {
                y = x;
              }
          }
          break;
        case 4:
          {
            x = ((z - 40) & 127);
            N (400);for (int i46 = 0; B (401, i46 < 16); i46++)
              {N (399);
                shared += B (403, bytes[i46] > 32) ? table[i46] & 7 : bytes[i46] & 3;
                shared &= 1023;
              }
          }
          break;
        case 3:
          {
            if ((B (406, f1 (((table[b & 15] + 11) & 1023), ((b * 3 + 33) & 255))) && B (408, y == 37)))
              return bytes[z & 15];
            N (411);for (int i47 = 0; B (412, i47 < (y & 15)); i47++)
              {N (410);
                y += B (414, bytes[i47] > 32) ? table[i47] & 7 : bytes[i47] & 3;
                y &= 1023;
              }
          }
          break;
        case 6:
        case -1:
          {
            switch (choose48 (((x + ((shared + 2 * shared) % 37)) & 1023) % 7))
              {
              case 6:
                {
                  z = B (419, (z & 3) == 1) || B (421, !y);
                }
                break;
              case 10:
                {
                  x = (B (424, z >= 10) && B (426, z <= 16)) ? (((2 - bytes[shared & 15]) & 127) + 1) : (((bytes[z & 15] | table[z & 15]) & 63) + 2);
                  x = (B (428, f1 (a, ((a + y) & 1023)) > 54) || B (430, !pointers[b & 7])) ? (x + 1) : (((14 | 35) & 63) + 2);
                }
                break;
              case 18:
              case 9:
              case 11:
                {
                  table[y & 15] = ((((table[a & 15] + 2 * table[y & 15]) % 37) ^ ((8 - table[b & 15]) & 127)) & 1023) & 1023;
                }
                break;
              case 3:
              case 1:
                {
                  table[x & 15] = y & 1023;
                  x = B (434, b)
    && B (436, shared != 9);
                }
                break;
              case 20:
                {
                  z = ((bytes[x & 15] | ((38 - 9) & 127)) & 63);
                  z = B (439, b < a) ? (((bytes[shared & 15] | table[x & 15]) & 63) + 1) : (table[a & 15] + 2);
                }
                break;
              default:
                {
                  if ((B (442, !pointers[a & 7])
    || B (444, x <= 0)))
                    return ((table[x & 15] | 4) & 63);
                }
                break;
                ;
              }
          }
          break;
        case 7:
          {
            switch (choose49 (((shared + shared) & 1023) % 13))
              {
              case 5:
                {
                  if (B (449, f1 (((table[z & 15] + bytes[z & 15]) & 1023), z) > 7))
                    return ((6 ^ table[a & 15]) & 1023);
                  z = B (451, z + 1 > real[a & 3]) ? (((a + bytes[z & 15]) & 1023) + 1) : (((y | shared) & 63) + 2);
                }
              case 7:
                {
                  cell.low = ((((bytes[z & 15] - 28) & 127) - ((y * 3 + bytes[y & 15]) & 255)) & 127);
                  cell.high = ((((y + x) & 1023) - ((a * 3 + a) & 255)) & 127);
                }
                break;
              case 3:
                break;
              case 10:
                {
                  y = ((((table[z & 15] | table[z & 15]) & 63) + ((table[a & 15] * 3 + b) & 255)) & 1023);
                }
                break;
              case 6:
                {
                  if (B (457, table[x & 15] > 5))
                    return ((y + table[shared & 15]) & 1023);
                }
                break;
              case 8:
                {
                  if ((B (460, a >= 2) || B (462, real[z & 3] < 54.5)))
                    return b;
                }
              case 4:
                {
                  if (B (465, x))
                    return ((x | shared) & 63);
                }
                break;
              case 2:
                {
                  if (B (468, f1 (table[y & 15], table[x & 15])))
                    return f1 (((26 + 2 * z) % 37), 13);
                  y = B (470, pointers[b & 7]) || B (472, y > 48);
                }
                break;
              case 9:
                break;
              default:
                {
                  shared = (B (476, x != 9) && B (478, x != 10)) ? (bytes[y & 15] + 1) : (((a * 3 + 6) & 255) + 2);
                  z = B (480, (a & 3) == 3) ? (((28 + 2 * z) % 37) + 1) : (((shared | z) & 63) + 2);
                  shared = B (482, cell.high > 11) && B (484, f1 (((bytes[shared & 15] + a) & 1023), 39));
                }
                break;
                ;
              }
            if ((B (486, bytes[b & 15] == 27) || B (488, f1 (((a ^ 19) & 1023), ((a ^ bytes[b & 15]) & 1023)) > 29)))
              {
                if ((B (490, f1 (table[x & 15], ((table[z & 15] * 3 + 39) & 255))) && B (492, bytes[y & 15] == 33)))
                  return bytes[z & 15];
                shared = B (494, f1 (((shared - 36) & 127), bytes[a & 15]) > 6) && B (496, (z & 3) == 0);
              }
            else
              {
                x = f1 (((b - y) & 127), ((31 * 3 + table[a & 15]) & 255)) & 1023;
                z = !(B (498, z == 0) && B (500, y == 0)) ? (((15 - z) & 127) + 1) : (((shared - a) & 127) + 2);
                table[shared & 15] = ((((8 - shared) & 127) + ((table[shared & 15] * 3 + bytes[b & 15]) & 255)) & 1023) & 1023;
              }
          }
          break;
        case 5:
          {
            {
              int i50 = 0;
              N (504);
again51:
            N (503);i50++;
                shared = table[b & 15];
            if (B (505, i50 < 0))
              goto again51;
            }
            if ((B (507, table[x & 15] > 16)
    && B (509, table[a & 15] > 13)))
              return ((table[x & 15] - table[z & 15]) & 127);
          }
          break;
        case 1:
          {
            {
              int i52 = 0;
            N (513);  while (B (514, i52 < 1))
              {N (512);
                i52++;
                x = shared;
                x = B (516, real[z & 3] < 46.5) || B (518, (x & 3) == 2);
                x = table[b & 15];
              }
            }
            switch (choose53 (((x + ((13 * 3 + table[z & 15]) & 255)) & 1023) % 13))
              {
              case 8:
                {
                  z = !(B (522, bytes[x & 15] >= '!') && B (524, bytes[x & 15] < '0')) ? (((27 + 2 * table[a & 15]) % 37) + 1) : (table[a & 15] + 2);
                  if (B (526, !b))
                    return f1 (shared, ((bytes[x & 15] * 3 + shared) & 255));
                }
                break;
              case 10:
                {
                  if (B (529, b >= 52))
                    return 15;
                  x = ((((table[a & 15] * 3 + 12) & 255) | ((table[z & 15] + 16) & 1023)) & 63);
                }
              case 17:
                break;
              case 23:
              case 19:
                {
                  cell.low = ((((x | z) & 63) + 2 * 11) % 37);
                  cell.high = shared;
                  if (B (533, cell.low == 1))
                    return ((3 + 2 * table[b & 15]) % 37);
                  if (B (535, a & 16))
                    return ((24 * 3 + y) & 255);
                }
              case 21:
                {
                  z = bytes[a & 15];
                  if (B (538, f1 (((bytes[a & 15] + 2 * 2) % 37), ((x - 7) & 127))))
                    return ((a * 3 + 5) & 255);
                }
                break;
              default:
                {
                  cell.low = ((table[z & 15] - ((y + x) & 1023)) & 127);
                  cell.high = ((((x + 2 * bytes[b & 15]) % 37) + ((z + 2 * 7) % 37)) & 1023);
                  if (B (541, !(z > 9)))
                    return ((table[x & 15] - bytes[b & 15]) & 127);
                }
                ;
              }
            N (544);for (int i54 = 0; B (545, i54 < 16); i54++)
              {N (543);
                y += B (547, bytes[i54] > 32) ? table[i54] & 7 : bytes[i54] & 3;
                y &= 1023;
              }
          }
          break;
        case 0:
          break;
        case 8:
        default:
          {
            z = B (551, x == y) ? (((table[x & 15] ^ table[y & 15]) & 1023) + 1) : (((table[x & 15] | b) & 63) + 2);
            switch (choose55 (((x + ((bytes[a & 15] + 2 * y) % 37)) & 1023) % 13))
              {
              case 15:
                break;
              case 29:
                {
                  if (B (556, f1 (bytes[a & 15], table[shared & 15]) > 54))
                    return ((3 | shared) & 63);
                }
                break;
              case 20:
                {
                  z = B (559, a != 18) ? (((bytes[a & 15] | bytes[y & 15]) & 63) + 1) : (((table[shared & 15] + 2 * table[y & 15]) % 37) + 2);
                  if (B (561, f1 (((table[z & 15] + 2 * shared) % 37), ((table[shared & 15] | table[x & 15]) & 63))))
                    return ((25 + 2 * b) % 37);
                  x = B (563, y) || B (565, a > 45);
                }
              case 4:
              case 3:
                {
                  table[y & 15] = x & 1023;
                  table[y & 15] = ((((37 * 3 + bytes[z & 15]) & 255) + ((table[a & 15] - bytes[shared & 15]) & 127)) & 1023) & 1023;
                }
              case 26:
                {
                  if ((B (569, f1 (32, ((a | z) & 63))) || B (571, z == y)))
                    return ((table[y & 15] + 2 * y) % 37);
                  y = ((((table[a & 15] + 2 * y) % 37) + ((a * 3 + table[shared & 15]) & 255)) & 1023);
                  if ((B (573, x <= 42) && B (575, f1 (((a ^ x) & 1023), ((a + 2 * y) % 37)) > 26)))
                    return ((x + 2 * shared) % 37);
                }
                break;
              default:
                break;
                ;
              }
          }
          break;
          ;
        }
      N (579);for (int i56 = 0; B (580, i56 < 16); i56++)
        {N (578);
          if (B (582, bytes[i56] == 54))
            break;
          bytes[i56] = (bytes[i56] + 1) & 63;
        }
    }
  else
    {
      {
        static const void *const labels57[] = { &&op59, &&op60, &&op61, &&op62 };
        int pc58 = 0;
        goto *labels57[b & 3];
op59:
        z = B (584, b < 34) || B (586, a);
        if (B (588, ++pc58 > 8))
          goto op62;
        goto *labels57[(x + pc58) & 3];
op60:
        z = f1 (((z + z) & 1023), bytes[shared & 15]) & 1023;
        if (B (590, ++pc58 > 4))
          goto op62;
        goto *labels57[(x + pc58) & 3];
op61:
        x = f1 (((27 ^ table[a & 15]) & 1023), ((b | table[b & 15]) & 63)) & 1023;
        if (B (592, ++pc58 > 9))
          goto op62;
        goto *labels57[(y + pc58) & 3];
op62:;
      }
      y = ((((8 - z) & 127) + 2 * ((bytes[b & 15] | table[z & 15]) & 63)) % 37);
    }
  return B (594, fuel <= 0) ? a : f25 (a + 1, b);
}

