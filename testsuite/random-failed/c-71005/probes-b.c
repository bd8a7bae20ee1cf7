
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
int fuel = 3742;
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
int f36 (int, int);
int f163 (int, int);
int f164 (int, int);
int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (159, --fuel < 0))
    return a & 7;
  {
    int i2 = 0;
    N (2);
again3:
  N (1);i2++;
      if (B (5, table[z & 15] > 23))
        {
          {
            static const void *const labels4[] = { &&op6, &&op7, &&op8, &&op9 };
            int pc5 = 0;
            goto *labels4[z & 3];
op6:
            z = B (7, a < 27) || B (9, cell.high > 3);
            if (B (11, ++pc5 > 8))
              goto op9;
            goto *labels4[(a + pc5) & 3];
op7:
            y = B (13, x > 31) && B (15, cell.high > 7);
            if (B (17, ++pc5 > 6))
              goto op9;
            goto *labels4[(shared + pc5) & 3];
op8:
            x = 35;
            if (B (19, ++pc5 > 5))
              goto op9;
            goto *labels4[(shared + pc5) & 3];
op9:;
          }
          {
            int i10 = 0;
            N (22);do
            {N (21);
              i10++;
              shared = B (25, cell.high > 9) && B (27, b);
            }
          while (B (23, i10 < 9));
          }
          {
            static const void *const labels11[] = { &&op13, &&op14, &&op15, &&op16 };
            int pc12 = 0;
            goto *labels11[shared & 3];
op13:
            y = B (29, pointers[z & 7]) || B (31, b & 2);
            if (B (33, ++pc12 > 4))
              goto op16;
            goto *labels11[(y + pc12) & 3];
op14:
            shared = (B (35, z == shared) || B (37, cell.low == 0)) ? (((a * 3 + table[x & 15]) & 255) + 1) : (table[x & 15] + 2);
            if (B (39, ++pc12 > 11))
              goto op16;
            goto *labels11[(b + pc12) & 3];
op15:
            x = B (41, pointers[shared & 7]) || B (43, real[b & 3] < 45.5);
            if (B (45, ++pc12 > 10))
              goto op16;
            goto *labels11[(shared + pc12) & 3];
op16:;
          }
        }
      if (B (47, x & 2))
        return ((a * 3 + bytes[shared & 15]) & 255);
  if (B (3, i2 < 3))
    goto again3;
  }
  if ((B (49, shared) && B (51, (a & 3) == 2)))
    return ((bytes[shared & 15] | 8) & 63);
  if ((B (53, shared == 0) && B (55, z == 0)))
    {
      if ((B (57, bytes[x & 15] >= '!') && B (59, bytes[x & 15] < '0')))
        {
          if ((B (61, z >= 30) && B (63, z <= 57)))
            {
              table[b & 15] = ((table[x & 15] - ((a + table[y & 15]) & 1023)) & 127) & 1023;
            }
          else
            {
              table[shared & 15] = ((((table[shared & 15] + bytes[y & 15]) & 1023) + 2 * ((z - z) & 127)) % 37) & 1023;
              x = ((((19 + bytes[x & 15]) & 1023) - ((y - y) & 127)) & 127);
              if (B (65, !y))
                return ((table[shared & 15] ^ table[b & 15]) & 1023);
            }
          cell.low = ((z | ((a + 2 * y) % 37)) & 63);
          cell.high = ((((z + b) & 1023) * 3 + bytes[z & 15]) & 255);
          if (B (67, cell.low == 0))
            return 3;
        }
      if (B (69, shared != 20))
        {
          if (B (71, shared < y))
            {
              x = ((table[shared & 15] ^ ((b ^ 40) & 1023)) & 1023);
              table[z & 15] = ((y + 2 * ((y + 2 * z) % 37)) % 37) & 1023;
            }
          N (74);for (int i17 = 0;; i17++)
            {N (73);
              if (B (77, i17 >= 4))
                break;
              shared = B (79, cell.low == 0) && B (81, a < b);
            }
          {
            static const void *const labels18[] = { &&op20, &&op21, &&op22, &&op23 };
            int pc19 = 0;
            goto *labels18[shared & 3];
op20:
            y = b;
            if (B (83, ++pc19 > 4))
              goto op23;
            goto *labels18[(z + pc19) & 3];
op21:
            x = B (85, shared != 24) || B (87, pointers[a & 7]);
            if (B (89, ++pc19 > 11))
              goto op23;
            goto *labels18[(x + pc19) & 3];
op22:
            z = B (91, a > 23) || B (93, y > 5);
            if (B (95, ++pc19 > 8))
              goto op23;
            goto *labels18[(shared + pc19) & 3];
op23:;
          }
        }
      if ((B (97, (b & 3) == 0)
    && B (99, a > 60)))
        return ((bytes[b & 15] + 2 * a) % 37);
    }
  else
    {
      if (B (101, bytes[b & 15] == 33))
        {
          N (104);for (int i24 = 0;; i24++)
            {N (103);
              if (B (109, i24 >= 8))
                break;
              shared = B (111, bytes[b & 15] == 3) || B (113, cell.low == 3);
              if ((B (115, !pointers[x & 7]) && B (117, shared > 31)))
                break;
            }
        }
      else
        {
          shared = B (119, table[y & 15] > 52) && B (121, pointers[b & 7]);
          {
            static const void *const labels25[] = { &&op27, &&op28, &&op29, &&op30 };
            int pc26 = 0;
            goto *labels25[x & 3];
op27:
            shared = table[shared & 15];
            if (B (123, ++pc26 > 6))
              goto op30;
            goto *labels25[(shared + pc26) & 3];
op28:
            x = ((((shared ^ b) & 1023) + 2 * ((26 + 2 * z) % 37)) % 37);
            if (B (125, ++pc26 > 6))
              goto op30;
            goto *labels25[(y + pc26) & 3];
op29:
            y = (B (127, b == 28) || B (129, b == 29)
    || B (131, b == 49)) ? (((x + 2 * b) % 37) + 1) : (((bytes[a & 15] + 2 * y) % 37) + 2);
            if (B (133, ++pc26 > 9))
              goto op30;
            goto *labels25[(a + pc26) & 3];
op30:;
          }
        }
      N (136);for (int i31 = 0; B (137, i31 < 16); i31++)
        {N (135);
          table[i31] = (table[i31] + ((z - 2) & 127)) & 511;
        }
    }
  if (B (139, b == 28))
    {
      N (142);for (int i32 = 0; B (143, i32 < 3) && B (145, a >= 29); i32++)
        {N (141);
          if (B (147, bytes[b & 15] == 29))
            {
              if (B (149, z != 39))
                return ((31 ^ 5) & 1023);
              if (B (151, z == a))
                continue;
              table[shared & 15] = ((((a | y) & 63) - ((13 * 3 + bytes[shared & 15]) & 255)) & 127) & 1023;
            }
          {
            int i33 = 0;
            N (154);
again34:
          N (153);i33++;
              z = ((((21 * 3 + x) & 255) | ((bytes[x & 15] * 3 + bytes[y & 15]) & 255)) & 63);
              if (B (157, !pointers[a & 7]))
                return b;
          if (B (155, i33 < 1))
            goto again34;
          }
        }
    }
  return ((bytes[shared & 15] | table[shared & 15]) & 63);
}

static int (*calls35[4]) (int, int) = { f1, f1, f1, f1 };

static int choose67 (int v)
{
  N (261);
  if (v == 2) { N (262); return v; }
  if (v == 1) { N (265); return v; }
  if (v == 3) { N (268); return v; }
  if (v == 4) { N (268); return v; }
  if (v == 9) { N (268); return v; }
  if (v == 8) { N (268); return v; }
  if (v == 10) { N (269); return v; }
  if (v == 5) { N (274); return v; }
  if (v == 7) { N (274); return v; }
  if (v == 6) { N (275); return v; }
  N (275);
  return v;
}
static int choose74 (int v)
{
  N (328);
  if (v == 12) { N (329); return v; }
  if (v == 1) { N (329); return v; }
  if (v == 16) { N (332); return v; }
  if (v == 29) { N (333); return v; }
  if (v == 26) { N (334); return v; }
  if (v == -2) { N (335); return v; }
  if (v == 22) { N (340); return v; }
  if (v == 28) { N (341); return v; }
  N (341);
  return v;
}
static int choose83 (int v)
{
  N (385);
  if (v == 8) { N (386); return v; }
  if (v == 1) { N (387); return v; }
  if (v == 3) { N (388); return v; }
  if (v == 5) { N (389); return v; }
  if (v == 4) { N (390); return v; }
  if (v == 2) { N (395); return v; }
  if (v == 0) { N (398); return v; }
  if (v == 6) { N (403); return v; }
  if (v == 7) { N (404); return v; }
  N (409);
  return v;
}
static int choose60 (int v)
{
  N (245);
  if (v == 4) { N (246); return v; }
  if (v == 2) { N (247); return v; }
  if (v == 3) { N (258); return v; }
  if (v == 10) { N (290); return v; }
  if (v == 6) { N (307); return v; }
  if (v == 8) { N (307); return v; }
  if (v == 1) { N (342); return v; }
  if (v == 5) { N (347); return v; }
  if (v == 7) { N (356); return v; }
  if (v == 9) { N (357); return v; }
  N (380);
  return v;
}
__attribute__ ((noinline, noclone)) static int
f58 (int a, int b)
{N (240);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (420, --fuel < 0))
    return a & 7;
  N (242);for (int i59 = 0; B (243, i59 < (b & 15)); i59++)
    {N (241);
      table[i59] = (table[i59] + ((table[z & 15] ^ table[y & 15]) & 1023)) & 511;
    }
  switch (choose60 (((y + ((bytes[shared & 15] * 3 + table[b & 15]) & 255)) & 1023) % 13))
    {
    case 4:
      break;
    case 2:
      {
        y = f36 (((bytes[a & 15] * 3 + 37) & 255), ((x ^ a) & 1023)) & 1023;
        {
          static const void *const labels61[] = { &&op63, &&op64, &&op65, &&op66 };
          int pc62 = 0;
          goto *labels61[a & 3];
op63:
          z = B (248, bytes[shared & 15] == 34) ? (((35 + table[z & 15]) & 1023) + 1) : (((y + 2 * b) % 37) + 2);
          if (B (250, ++pc62 > 12))
            goto op66;
          goto *labels61[(x + pc62) & 3];
op64:
          y = B (252, f36 (((y + 2 * bytes[shared & 15]) % 37), 36)) ? (((bytes[z & 15] ^ table[z & 15]) & 1023) + 1) : (((bytes[x & 15] * 3 + z) & 255) + 2);
          if (B (254, ++pc62 > 3))
            goto op66;
          goto *labels61[(b + pc62) & 3];
op65:
          cell.low = ((table[b & 15] + ((bytes[x & 15] + y) & 1023)) & 1023);
          cell.high = ((table[x & 15] | ((z ^ table[y & 15]) & 1023)) & 63);
          if (B (256, ++pc62 > 5))
            goto op66;
          goto *labels61[(y + pc62) & 3];
op66:;
        }
      }
      break;
    case 3:
      {
        if (B (259, pointers[x & 7]))
          {
            table[a & 15] = 12 & 1023;
          }
        else
          {
            switch (choose67 (((shared + table[shared & 15]) & 1023) % 13))
              {
              case 2:
                {
                  if (B (263, b & 1))
                    return ((shared ^ 36) & 1023);
                }
                break;
              case 1:
                {
                  if (B (266, table[y & 15] > 54))
                    return table[shared & 15];
                  x = ((((z | shared) & 63) + 2 * ((table[b & 15] ^ table[shared & 15]) & 1023)) % 37);
                }
              case 3:
              case 4:
              case 9:
              case 8:
                {
                  y = ((table[a & 15] + ((table[x & 15] + shared) & 1023)) & 1023);
                }
                break;
              case 10:
                {
                  if ((B (270, shared >= 23)
    && B (272, shared <= 36)))
                    return ((z * 3 + shared) & 255);
                  y = ((bytes[x & 15] - ((22 + 2 * x) % 37)) & 127);
                }
                break;
              case 5:
              case 7:
                {
                  x = ((x + bytes[y & 15]) & 1023);
                }
                break;
              case 6:
              default:
                {
                  y = z;
                }
                break;
                ;
              }
            N (277);for (int i68 = 0; B (278, i68 < 8) && B (280, y + 1 > real[shared & 3]); i68++)
              {N (276);
                if (B (282, !pointers[y & 7]))
                  continue;
              }
            if (B (284, f36 (b, 0) > 13))
              {
                cell.low = ((((x | a) & 63) - ((shared * 3 + bytes[y & 15]) & 255)) & 127);
                cell.high = bytes[a & 15];
                if ((B (286, b < 26) && B (288, calls35[b & 3] (((17 ^ b) & 1023), table[y & 15]))))
                  return ((shared | 9) & 63);
                cell.low = 29;
                cell.high = 25;
              }
          }
      }
      break;
    case 10:
      {
        {
          int i69 = 0;
          N (292);
again70:
        N (291);i69++;
            cell.low = ((((22 + 2 * bytes[x & 15]) % 37) - a) & 127);
            cell.high = table[x & 15];
            N (296);for (int i71 = 0;; i71++)
              {N (295);
                if (B (301, i71 >= 4))
                  break;
                shared = f36 (((table[z & 15] ^ y) & 1023), ((b | b) & 63)) & 1023;
                x = ((shared * 3 + 6) & 255);
                if (!(B (303, z >= 2) && B (305, z <= 32)))
                  return table[x & 15];
              }
        if (B (293, i69 < 7))
          goto again70;
        }
      }
      break;
    case 6:
    case 8:
      {
        if (B (308, b >= 54))
          {
            if (B (310, f36 (((table[x & 15] ^ a) & 1023), ((23 | 30) & 63))))
              {
                shared = ((((y * 3 + z) & 255) - ((bytes[a & 15] * 3 + 27) & 255)) & 127);
                if (!(B (312, y < 26) || B (314, y > 52)))
                  return ((z | table[b & 15]) & 63);
                z = ((table[a & 15] | ((18 ^ 18) & 1023)) & 63);
              }
            {
              int i72 = 0;
              N (317);
again73:
            N (316);i72++;
                if (B (320, calls35[b & 3] (((31 + a) & 1023), ((table[z & 15] + 2 * table[a & 15]) % 37))))
                  return ((x ^ table[shared & 15]) & 1023);
                if (B (322, z))
                  return y;
            if (B (318, i72 < 6))
              goto again73;
            }
          }
        if (B (324, !pointers[z & 7]))
          {
            if (B (326, f36 (((x * 3 + z) & 255), ((table[shared & 15] ^ 28) & 1023))))
              return ((z ^ bytes[x & 15]) & 1023);
          }
        else
          {
            shared = f1 (27, ((bytes[shared & 15] | x) & 63)) & 1023;
            switch (choose74 (((y + ((z + shared) & 1023)) & 1023) % 31))
              {
              case 12:
              case 1:
                {
                  shared = f36 (15, ((z - bytes[a & 15]) & 127)) & 1023;
                  z = bytes[y & 15];
                  if (B (330, a > 11))
                    return calls35[shared & 3] (((bytes[x & 15] - a) & 127), ((9 - z) & 127));
                }
                break;
              case 16:
                {
                  table[z & 15] = ((((table[x & 15] - table[shared & 15]) & 127) - a) & 127) & 1023;
                }
              case 29:
                break;
              case 26:
                {
                  x = ((((31 + bytes[x & 15]) & 1023) ^ ((19 - 26) & 127)) & 1023);
                }
                break;
              case -2:
                {
                  table[y & 15] = ((((table[shared & 15] + 2 * z) % 37) + ((shared - x) & 127)) & 1023) & 1023;
                  if ((B (336, b & 4) && B (338, a & 4)))
                    return ((z - z) & 127);
                  cell.low = ((((bytes[a & 15] + x) & 1023) - ((z - 8) & 127)) & 127);
                  cell.high = ((((bytes[y & 15] * 3 + a) & 255) + ((b + 2 * a) % 37)) & 1023);
                }
                break;
              case 22:
                {
                  shared = ((((y + table[b & 15]) & 1023) + 2 * ((35 ^ table[shared & 15]) & 1023)) % 37);
                }
                break;
              case 28:
              default:
                {
                  x = f36 (((x * 3 + bytes[shared & 15]) & 255), ((a + table[b & 15]) & 1023)) & 1023;
                }
                ;
              }
          }
        shared = ((((shared - y) & 127) ^ ((bytes[y & 15] | y) & 63)) & 1023);
      }
      break;
    case 1:
      {
        if ((B (343, b >= 19) && B (345, b <= 30)))
          return ((table[x & 15] | 14) & 63);
      }
      break;
    case 5:
      {
        if ((B (348, real[y & 3] < 58.5) && B (350, !pointers[z & 7])))
          return ((34 - x) & 127);
        if ((B (352, a != 1) && B (354, a != 2)))
          return f1 (table[x & 15], z);
        shared = ((((bytes[x & 15] + 2 * bytes[x & 15]) % 37) + 2 * shared) % 37);
      }
      break;
    case 7:
      {
        y = ((12 - ((bytes[z & 15] + 2 * y) % 37)) & 127);
      }
      break;
    case 9:
      {
        if ((B (358, z == 4) || B (360, shared != 34)))
          {
            if (B (362, cell.high > 0))
              return 18;
            {
              static const void *const labels75[] = { &&op77, &&op78, &&op79, &&op80 };
              int pc76 = 0;
              goto *labels75[x & 3];
op77:
              y = B (364, z) ? (bytes[z & 15] + 1) : (x + 2);
              if (B (366, ++pc76 > 12))
                goto op80;
              goto *labels75[(x + pc76) & 3];
op78:
              z = ((((table[y & 15] ^ 31) & 1023) + ((x | bytes[b & 15]) & 63)) & 1023);
              if (B (368, ++pc76 > 3))
                goto op80;
              goto *labels75[(shared + pc76) & 3];
op79:
              cell.low = ((table[a & 15] | ((z - bytes[z & 15]) & 127)) & 63);
              cell.high = x;
              if (B (370, ++pc76 > 11))
                goto op80;
              goto *labels75[(shared + pc76) & 3];
op80:;
            }
          }
        else
          {
            if (B (372, f1 (x, ((17 + 2 * table[y & 15]) % 37)) > 40))
              return ((1 * 3 + 18) & 255);
          }
        N (375);for (int i81 = 0; B (376, i81 < (x & 15)); i81++)
          {N (374);
            if (B (378, table[i81] > 17))
              table[i81] -= 7;
          }
      }
      break;
    default:
      {
        N (382);for (int i82 = 0; B (383, i82 < 7); i82++)
          {N (381);
            switch (choose83 (((z + ((table[x & 15] + bytes[b & 15]) & 1023)) & 1023) % 13))
              {
              case 8:
                {
                  table[z & 15] = ((((shared - 35) & 127) * 3 + 18) & 255) & 1023;
                  z = ((((bytes[y & 15] + 2 * 33) % 37) ^ ((z * 3 + table[y & 15]) & 255)) & 1023);
                }
              case 1:
                {
                  cell.low = ((40 + 2 * z) % 37);
                  cell.high = b;
                  table[y & 15] = ((((table[y & 15] - 4) & 127) + ((table[z & 15] - bytes[y & 15]) & 127)) & 1023) & 1023;
                }
                break;
              case 3:
                break;
              case 5:
                {
                  z = ((((30 ^ b) & 1023) + y) & 1023);
                  shared = ((((b + 2 * shared) % 37) + 2 * ((3 + 2 * z) % 37)) % 37);
                }
                break;
              case 4:
                {
                  x = B (391, !shared) && B (393, a < 33);
                  x = ((18 - ((24 ^ 5) & 1023)) & 127);
                  shared = ((((25 * 3 + x) & 255) ^ ((32 | bytes[y & 15]) & 63)) & 1023);
                }
                break;
              case 2:
                {
                  shared = ((((13 | b) & 63) + a) & 1023);
                  y = B (396, shared < b) ? (((bytes[z & 15] | table[x & 15]) & 63) + 1) : (((table[z & 15] ^ table[y & 15]) & 1023) + 2);
                }
              case 0:
                {
                  shared = ((((bytes[a & 15] + 2 * table[shared & 15]) % 37) | ((bytes[b & 15] + 2 * table[a & 15]) % 37)) & 63);
                  if ((B (399, f36 (((shared + 2 * y) % 37), ((table[b & 15] | z) & 63)) > 13) && B (401, shared & 16)))
                    continue;
                  cell.low = ((((26 - shared) & 127) | table[shared & 15]) & 63);
                  cell.high = ((b - ((bytes[b & 15] | z) & 63)) & 127);
                }
                break;
              case 6:
                {
                  shared = ((((bytes[y & 15] | table[x & 15]) & 63) + 2 * ((b | z) & 63)) % 37);
                  x = ((((z | bytes[z & 15]) & 63) + 2 * ((shared - shared) & 127)) % 37);
                }
                break;
              case 7:
                {
                  y = ((((bytes[shared & 15] - shared) & 127) - b) & 127);
                  if ((B (405, table[shared & 15] > 18) || B (407, y)))
                    break;
                  x = ((table[a & 15] - ((table[x & 15] - shared) & 127)) & 127);
                }
                break;
              default:
                {
                  x = ((b + 2 * z) % 37);
                  cell.low = ((((bytes[a & 15] | bytes[x & 15]) & 63) ^ b) & 1023);
                  cell.high = ((((bytes[shared & 15] | a) & 63) ^ bytes[z & 15]) & 1023);
                }
                break;
                ;
              }
          }
        N (411);for (int i84 = 0; B (412, i84 < 1); i84++)
          {N (410);
            if ((B (414, calls35[x & 3] (((b * 3 + table[x & 15]) & 255), ((a + 6) & 1023)) > 8) || (B (416, shared > 33) && B (418, pointers[a & 7]))))
              {
                x = ((b - ((18 + 2 * table[x & 15]) % 37)) & 127);
                x = ((table[x & 15] + 2 * ((table[z & 15] ^ a) & 1023)) % 37);
              }
            else
              {
                table[x & 15] = ((((bytes[shared & 15] | bytes[y & 15]) & 63) - bytes[b & 15]) & 127) & 1023;
              }
            y = ((((table[a & 15] + 2 * x) % 37) + bytes[z & 15]) & 1023);
          }
      }
      break;
      ;
    }
  return ((y - y) & 127);
}

static int (*calls85[4]) (int, int) = { f58, f58, f1, f58 };

static int
f86 (int a, int b)
{N (422);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (467, --fuel < 0))
    return a & 7;
  if (B (423, a != 20))
    {
      if (B (425, a > 18))
        return ((table[shared & 15] * 3 + 25) & 255);
      if (B (427, x + 1 > real[x & 3]))
        {
          N (430);for (int i87 = 0; B (431, i87 < 1); i87++)
            {N (429);
              if ((B (433, y == 16) || B (435, y == 17)
    || B (437, y == 46)))
                break;
              table[shared & 15] = table[z & 15] & 1023;
            }
          if (B (439, x == 60))
            {
              if (B (441, shared & 2))
                return x;
            }
          else
            {
              z = calls85[a & 3] (((shared * 3 + bytes[shared & 15]) & 255), ((37 + 2 * z) % 37)) & 1023;
            }
        }
      else
        {
          {
            static const void *const labels88[] = { &&op90, &&op91, &&op92, &&op93 };
            int pc89 = 0;
            goto *labels88[z & 3];
op90:
            table[a & 15] = ((((a - table[a & 15]) & 127) + 2 * z) % 37) & 1023;
            if (B (443, ++pc89 > 7))
              goto op93;
            goto *labels88[(z + pc89) & 3];
op91:
            shared = ((((6 + y) & 1023) - 39) & 127);
            if (B (445, ++pc89 > 6))
              goto op93;
            goto *labels88[(shared + pc89) & 3];
op92:
            z = B (447, calls35[x & 3] (((b - b) & 127), ((table[shared & 15] + 8) & 1023))) && B (449, pointers[b & 7]);
            if (B (451, ++pc89 > 12))
              goto op93;
            goto *labels88[(y + pc89) & 3];
op93:;
          }
          {
            int i94 = 0;
            N (454);
again95:
          N (453);i94++;
              y = B (457, bytes[a & 15] == 23) ? (((a * 3 + bytes[x & 15]) & 255) + 1) : (bytes[b & 15] + 2);
              z = f36 (((bytes[shared & 15] ^ z) & 1023), ((x * 3 + shared) & 255)) & 1023;
          if (B (455, i94 < 1))
            goto again95;
          }
          if ((B (459, b == 0) && B (461, x == 0)))
            {
              cell.low = table[z & 15];
              cell.high = ((table[z & 15] ^ bytes[y & 15]) & 1023);
            }
          else
            {
              shared = B (463, table[x & 15] > 21) && B (465, !a);
              z = ((((a ^ table[y & 15]) & 1023) * 3 + ((34 - bytes[x & 15]) & 127)) & 255);
            }
        }
    }
  return ((bytes[a & 15] | x) & 63);
}

static int choose104 (int v)
{
  N (480);
  if (v == 6) { N (481); return v; }
  if (v == -1) { N (486); return v; }
  if (v == 4) { N (505); return v; }
  if (v == 3) { N (522); return v; }
  if (v == 2) { N (529); return v; }
  if (v == 1) { N (530); return v; }
  if (v == 0) { N (543); return v; }
  if (v == 5) { N (544); return v; }
  if (v == 7) { N (559); return v; }
  N (559);
  return v;
}
static int choose118 (int v)
{
  N (568);
  if (v == 9) { N (569); return v; }
  if (v == 3) { N (569); return v; }
  if (v == 5) { N (569); return v; }
  if (v == 7) { N (574); return v; }
  if (v == 4) { N (577); return v; }
  if (v == 8) { N (582); return v; }
  if (v == 10) { N (593); return v; }
  if (v == 6) { N (593); return v; }
  N (593);
  return v;
}
static int choose128 (int v)
{
  N (639);
  if (v == 7) { N (640); return v; }
  if (v == 5) { N (640); return v; }
  if (v == 6) { N (645); return v; }
  N (645);
  return v;
}
static int choose131 (int v)
{
  N (670);
  if (v == 8) { N (671); return v; }
  if (v == 24) { N (678); return v; }
  if (v == 13) { N (679); return v; }
  if (v == 15) { N (684); return v; }
  if (v == 27) { N (684); return v; }
  if (v == 28) { N (685); return v; }
  N (671);
  return v;
}
static int choose149 (int v)
{
  N (754);
  if (v == 2) { N (755); return v; }
  if (v == 1) { N (755); return v; }
  if (v == 7) { N (760); return v; }
  if (v == -1) { N (761); return v; }
  if (v == 4) { N (762); return v; }
  if (v == 0) { N (762); return v; }
  if (v == 6) { N (769); return v; }
  if (v == 3) { N (769); return v; }
  if (v == 5) { N (770); return v; }
  N (762);
  return v;
}
static int choose150 (int v)
{
  N (777);
  if (v == 5) { N (778); return v; }
  if (v == 10) { N (783); return v; }
  if (v == 3) { N (784); return v; }
  if (v == 6) { N (789); return v; }
  if (v == 7) { N (790); return v; }
  if (v == 8) { N (795); return v; }
  if (v == 2) { N (804); return v; }
  if (v == -1) { N (804); return v; }
  if (v == 9) { N (807); return v; }
  if (v == 4) { N (807); return v; }
  if (v == 1) { N (816); return v; }
  if (v == 11) { N (817); return v; }
  if (v == 0) { N (817); return v; }
  N (784);
  return v;
}
static int choose157 (int v)
{
  N (846);
  if (v == 6) { N (847); return v; }
  if (v == 0) { N (847); return v; }
  if (v == 7) { N (848); return v; }
  if (v == 2) { N (851); return v; }
  if (v == 9) { N (851); return v; }
  if (v == 8) { N (851); return v; }
  if (v == 1) { N (851); return v; }
  if (v == 5) { N (858); return v; }
  if (v == 4) { N (858); return v; }
  if (v == 3) { N (863); return v; }
  N (863);
  return v;
}
static int choose132 (int v)
{
  N (690);
  if (v == 3) { N (691); return v; }
  if (v == 7) { N (710); return v; }
  if (v == 4) { N (727); return v; }
  if (v == 6) { N (738); return v; }
  if (v == 1) { N (753); return v; }
  if (v == 5) { N (822); return v; }
  if (v == 2) { N (845); return v; }
  N (753);
  return v;
}
static int choose97 (int v)
{
  N (470);
  if (v == 6) { N (471); return v; }
  if (v == 8) { N (472); return v; }
  if (v == 0) { N (479); return v; }
  if (v == 2) { N (616); return v; }
  if (v == 3) { N (617); return v; }
  if (v == 1) { N (618); return v; }
  if (v == 9) { N (618); return v; }
  if (v == 4) { N (650); return v; }
  if (v == 5) { N (651); return v; }
  if (v == 7) { N (866); return v; }
  N (617);
  return v;
}
static int choose161 (int v)
{
  N (887);
  if (v == 18) { N (888); return v; }
  if (v == 22) { N (895); return v; }
  if (v == 20) { N (902); return v; }
  if (v == 3) { N (902); return v; }
  if (v == 7) { N (907); return v; }
  if (v == -2) { N (908); return v; }
  if (v == 13) { N (911); return v; }
  N (888);
  return v;
}
__attribute__ ((noinline, noclone)) static int
f96 (int a, int b)
{N (469);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (916, --fuel < 0))
    return a & 7;
  shared = ((((b ^ bytes[shared & 15]) & 1023) ^ ((table[a & 15] * 3 + table[z & 15]) & 255)) & 1023);
  switch (choose97 (((b + 1) & 1023) % 7))
    {
    case 6:
      break;
    case 8:
      {
        {
          static const void *const labels98[] = { &&op100, &&op101, &&op102, &&op103 };
          int pc99 = 0;
          goto *labels98[a & 3];
op100:
          z = 38;
          if (B (473, ++pc99 > 5))
            goto op103;
          goto *labels98[(x + pc99) & 3];
op101:
          cell.low = ((bytes[y & 15] * 3 + ((table[y & 15] + 2 * bytes[a & 15]) % 37)) & 255);
          cell.high = ((table[b & 15] * 3 + ((a * 3 + table[x & 15]) & 255)) & 255);
          if (B (475, ++pc99 > 4))
            goto op103;
          goto *labels98[(a + pc99) & 3];
op102:
          z = f86 (20, ((30 ^ z) & 1023)) & 1023;
          if (B (477, ++pc99 > 5))
            goto op103;
          goto *labels98[(b + pc99) & 3];
op103:;
        }
      }
      break;
    case 0:
      {
        switch (choose104 (((x + ((bytes[b & 15] * 3 + bytes[z & 15]) & 255)) & 1023) % 13))
          {
          case 6:
            {
              if (B (482, real[b & 3] < 47.5))
                {
                  y = ((bytes[x & 15] + ((a + 2 * y) % 37)) & 1023);
                  y = ((((bytes[x & 15] ^ table[shared & 15]) & 1023) - 11) & 127);
                  if (B (484, cell.low == 3))
                    return ((table[z & 15] ^ bytes[a & 15]) & 1023);
                }
            }
          case -1:
            {
              {
                static const void *const labels105[] = { &&op107, &&op108, &&op109, &&op110 };
                int pc106 = 0;
                goto *labels105[b & 3];
op107:
                cell.low = ((((table[x & 15] * 3 + bytes[a & 15]) & 255) ^ ((11 * 3 + z) & 255)) & 1023);
                cell.high = ((((bytes[x & 15] + x) & 1023) + ((shared + 2 * table[b & 15]) % 37)) & 1023);
                if (B (487, ++pc106 > 5))
                  goto op110;
                goto *labels105[(a + pc106) & 3];
op108:
                x = bytes[b & 15];
                if (B (489, ++pc106 > 8))
                  goto op110;
                goto *labels105[(x + pc106) & 3];
op109:
                x = B (491, a == 2) || B (493, real[z & 3] < 10.5);
                if (B (495, ++pc106 > 5))
                  goto op110;
                goto *labels105[(shared + pc106) & 3];
op110:;
              }
              N (498);for (int i111 = 0; B (499, i111 < 16); i111++)
                {N (497);
                  if (B (501, bytes[i111] == 36))
                    break;
                  bytes[i111] = (bytes[i111] + 1) & 63;
                }
              if (B (503, (b & 3) == 3))
                return calls85[z & 3] (y, ((z - table[z & 15]) & 127));
            }
          case 4:
            {
              N (507);for (int i112 = 0;; i112++)
                {N (506);
                  if (B (510, i112 >= 8))
                    break;
                  if ((B (512, shared < 34) || B (514, a == 30)))
                    return f86 (((table[a & 15] ^ y) & 1023), ((bytes[x & 15] ^ 8) & 1023));
                  x = f58 (((34 ^ table[shared & 15]) & 1023), ((table[a & 15] * 3 + y) & 255)) & 1023;
                }
              if (B (516, cell.high > 9))
                {
                  table[z & 15] = ((((bytes[a & 15] + bytes[a & 15]) & 1023) - ((5 | z) & 63)) & 127) & 1023;
                }
              else
                {
                  if (!(B (518, shared == 0) && B (520, a == 0)))
                    return bytes[x & 15];
                  x = ((((shared + a) & 1023) * 3 + ((shared - bytes[y & 15]) & 127)) & 255);
                }
              cell.low = ((table[b & 15] + ((11 * 3 + 30) & 255)) & 1023);
              cell.high = ((((bytes[b & 15] + a) & 1023) + 2 * ((12 * 3 + 12) & 255)) % 37);
            }
            break;
          case 3:
            {
              {
                int i113 = 0;
              N (524);  while (B (525, i113 < 0))
                {N (523);
                  i113++;
                  if (B (527, shared + 1 > real[x & 3]))
                    return f36 (bytes[z & 15], shared);
                  shared = f36 (((table[shared & 15] * 3 + bytes[y & 15]) & 255), table[z & 15]) & 1023;
                }
              }
            }
            break;
          case 2:
            {
              table[x & 15] = ((z * 3 + ((bytes[shared & 15] + 2 * y) % 37)) & 255) & 1023;
            }
          case 1:
            {
              N (532);for (int i114 = 0; B (533, i114 < 8); i114++)
                {N (531);
                  z = B (535, shared == a)
    && B (537, z);
                  z = B (539, !z) && B (541, cell.low == 1);
                }
            }
          case 0:
            break;
          case 5:
            {
              if (B (545, y == 4))
                {
                  y = ((24 + ((z + bytes[z & 15]) & 1023)) & 1023);
                }
              {
                int i115 = 0;
                N (548);do
                {N (547);
                  i115++;
                  shared = ((((bytes[shared & 15] + y) & 1023) - ((13 - 19) & 127)) & 127);
                  x = ((40 + shared) & 1023);
                }
              while (B (549, i115 < 2) && B (551, x != 17));
              }
              N (554);for (int i116 = 0; B (555, i116 < 16); i116++)
                {N (553);
                  y += B (557, bytes[i116] > 32) ? table[i116] & 7 : bytes[i116] & 3;
                  y &= 1023;
                }
            }
          case 7:
          default:
            {
              {
                int i117 = 0;
                N (561);do
                {N (560);
                  i117++;
                  y = f36 (((bytes[z & 15] - x) & 127), ((bytes[x & 15] ^ bytes[z & 15]) & 1023)) & 1023;
                }
              while (B (562, i117 < 6));
              }
            }
            break;
            ;
          }
        if ((B (564, !pointers[x & 7]) && B (566, a > 4)))
          {
            switch (choose118 (((a + ((table[a & 15] + 2 * table[x & 15]) % 37)) & 1023) % 13))
              {
              case 9:
              case 3:
              case 5:
                {
                  x = B (570, b < 55) && B (572, a == 8);
                }
                break;
              case 7:
                {
                  if (B (575, bytes[y & 15] == 8))
                    return calls85[b & 3] (((table[y & 15] + 2 * table[z & 15]) % 37), ((a - 30) & 127));
                  x = ((((b + x) & 1023) + 2 * bytes[x & 15]) % 37);
                  table[y & 15] = bytes[a & 15] & 1023;
                }
                break;
              case 4:
                {
                  if (B (578, bytes[y & 15] == 30))
                    return ((bytes[a & 15] ^ bytes[b & 15]) & 1023);
                  if (B (580, a == 23))
                    return table[x & 15];
                  y = ((b + bytes[y & 15]) & 1023);
                }
              case 8:
                {
                  if (!(B (583, x == 23) || B (585, x == 24) || B (587, x == 26)))
                    return calls35[z & 3] (table[shared & 15], ((table[z & 15] + table[y & 15]) & 1023));
                  shared = ((((a + table[x & 15]) & 1023) + ((b + 2 * 20) % 37)) & 1023);
                  if (!(B (589, bytes[b & 15] >= '!') && B (591, bytes[b & 15] < '0')))
                    return ((z + 2 * x) % 37);
                }
                break;
              case 10:
              case 6:
              default:
                {
                  if (B (594, real[x & 3] < 36.5))
                    return calls85[b & 3] (((table[x & 15] * 3 + bytes[a & 15]) & 255), ((bytes[y & 15] * 3 + a) & 255));
                }
                break;
                ;
              }
            if ((B (596, bytes[b & 15] == 48) && B (598, x != 2)))
              {
                if (B (600, x >= 4))
                  return calls35[y & 3] (bytes[b & 15], z);
                y = ((table[y & 15] + 2 * ((table[b & 15] + bytes[a & 15]) & 1023)) % 37);
              }
          }
        else
          {
            if (B (602, cell.high > 12))
              {
                if ((B (604, a > 41) && B (606, shared > 5)))
                  return 5;
                if ((B (608, pointers[a & 7]) || B (610, f36 (((a + y) & 1023), ((bytes[x & 15] + shared) & 1023)))))
                  return 13;
              }
            else
              {
                z = ((((a - bytes[x & 15]) & 127) * 3 + ((table[b & 15] + 2 * 40) % 37)) & 255);
              }
            {
              int i119 = 0;
              N (613);
again120:
            N (612);i119++;
                table[shared & 15] = 18 & 1023;
            if (B (614, i119 < 1))
              goto again120;
            }
          }
      }
      break;
    case 2:
      {
        z = f36 (((bytes[a & 15] ^ z) & 1023), ((bytes[y & 15] + bytes[z & 15]) & 1023)) & 1023;
      }
      break;
    case 3:
    default:
      break;
    case 1:
    case 9:
      {
        N (620);for (int i121 = 0; B (621, i121 < 16); i121++)
          {N (619);
            if (B (623, bytes[i121] == 43))
              break;
            bytes[i121] = (bytes[i121] + 1) & 63;
          }
        if (B (625, x & 4))
          {
            {
              static const void *const labels122[] = { &&op124, &&op125, &&op126, &&op127 };
              int pc123 = 0;
              goto *labels122[shared & 3];
op124:
              y = f1 (8, ((table[x & 15] + 10) & 1023)) & 1023;
              if (B (627, ++pc123 > 8))
                goto op127;
              goto *labels122[(a + pc123) & 3];
op125:
              shared = B (629, real[y & 3] < 40.5) && B (631, (b & 3) == 3);
              if (B (633, ++pc123 > 9))
                goto op127;
              goto *labels122[(z + pc123) & 3];
op126:
              x = B (635, a != 32) ? (y + 1) : (shared + 2);
              if (B (637, ++pc123 > 4))
                goto op127;
              goto *labels122[(shared + pc123) & 3];
op127:;
            }
            switch (choose128 (((y + ((26 ^ bytes[shared & 15]) & 1023)) & 1023) % 13))
              {
              case 7:
              case 5:
                {
                  y = (B (641, f36 (((b * 3 + 27) & 255), ((table[shared & 15] ^ z) & 1023))) || B (643, calls85[a & 3] (((table[x & 15] + 2 * table[a & 15]) % 37), bytes[x & 15]))) ? (((b * 3 + table[y & 15]) & 255) + 1) : (((bytes[x & 15] + shared) & 1023) + 2);
                  table[x & 15] = ((a | ((a | bytes[a & 15]) & 63)) & 63) & 1023;
                  x = ((table[y & 15] + ((4 ^ shared) & 1023)) & 1023);
                }
                break;
              case 6:
              default:
                {
                  if ((B (646, a <= 42) && B (648, y == 46)))
                    return ((b - 0) & 127);
                  shared = ((((20 * 3 + shared) & 255) + ((10 | bytes[shared & 15]) & 63)) & 1023);
                }
                break;
                ;
              }
          }
      }
      break;
    case 4:
      break;
    case 5:
      {
        N (653);for (int i129 = 0;; i129++)
          {N (652);
            if (B (656, i129 >= 5))
              break;
            if (B (658, !(shared >= 36)))
              {
                shared = f86 (b, 40) & 1023;
              }
            else
              {
                table[shared & 15] = ((((5 - table[z & 15]) & 127) | ((33 | table[x & 15]) & 63)) & 63) & 1023;
                y = ((bytes[x & 15] + 2 * ((x - 34) & 127)) % 37);
                x = (B (660, !pointers[b & 7]) || B (662, (z & 3) == 1)) ? (((26 + 2 * table[a & 15]) % 37) + 1) : (((36 ^ table[y & 15]) & 1023) + 2);
              }
          }
        N (665);for (int i130 = 0;; i130++)
          {N (664);
            if (B (668, i130 >= 8))
              break;
            switch (choose131 (((shared + ((table[b & 15] - 12) & 127)) & 1023) % 13))
              {
              case 8:
              default:
                {
                  if (B (672, !pointers[a & 7]))
                    return f86 (((b + bytes[b & 15]) & 1023), ((x + bytes[x & 15]) & 1023));
                  if ((B (674, b == shared) || B (676, (a & 3) == 2)))
                    break;
                }
                break;
              case 24:
                {
                  shared = f1 (((shared * 3 + shared) & 255), ((a * 3 + table[z & 15]) & 255)) & 1023;
                }
                break;
              case 13:
                {
                  y = B (680, z <= 38) ? (((32 * 3 + table[z & 15]) & 255) + 1) : (((bytes[shared & 15] + 2 * shared) % 37) + 2);
                  if (B (682, real[b & 3] < 33.5))
                    return ((y + 2 * shared) % 37);
                }
              case 15:
              case 27:
                break;
              case 28:
                {
                  x = ((bytes[z & 15] | ((0 | b) & 63)) & 63);
                  if ((B (686, bytes[a & 15] >= '!') && B (688, bytes[a & 15] < '0')))
                    break;
                  y = ((table[z & 15] * 3 + ((bytes[x & 15] ^ 30) & 1023)) & 255);
                }
                ;
              }
          }
        switch (choose132 (((shared + ((bytes[y & 15] * 3 + table[z & 15]) & 255)) & 1023) % 31))
          {
          case 3:
            {
              {
                int i133 = 0;
                N (693);
again134:
              N (692);i133++;
                  y = B (698, y != 35) ? (bytes[z & 15] + 1) : (((25 * 3 + bytes[b & 15]) & 255) + 2);
                  if (B (700, z < y))
                    return ((bytes[x & 15] * 3 + bytes[y & 15]) & 255);
              if (B (694, i133 < 1) && B (696, real[y & 3] < 12.5))
                goto again134;
              }
              if (B (702, cell.low == 7))
                {
                  if (B (704, f1 (((4 + 2 * bytes[z & 15]) % 37), ((b ^ x) & 1023))))
                    return x;
                  if ((B (706, bytes[shared & 15] >= '!')
    && B (708, bytes[shared & 15] < '0')))
                    return f36 (((x * 3 + bytes[shared & 15]) & 255), ((shared + bytes[a & 15]) & 1023));
                }
            }
            break;
          case 7:
            {
              x = shared;
              {
                static const void *const labels135[] = { &&op137, &&op138, &&op139, &&op140 };
                int pc136 = 0;
                goto *labels135[b & 3];
op137:
                x = ((y | ((table[b & 15] - table[z & 15]) & 127)) & 63);
                if (B (711, ++pc136 > 12))
                  goto op140;
                goto *labels135[(a + pc136) & 3];
op138:
                shared = B (713, b < shared) ? (6 + 1) : (((shared | bytes[z & 15]) & 63) + 2);
                if (B (715, ++pc136 > 3))
                  goto op140;
                goto *labels135[(y + pc136) & 3];
op139:
                z = ((((36 - bytes[shared & 15]) & 127) + b) & 1023);
                if (B (717, ++pc136 > 3))
                  goto op140;
                goto *labels135[(z + pc136) & 3];
op140:;
              }
              {
                static const void *const labels141[] = { &&op143, &&op144, &&op145, &&op146 };
                int pc142 = 0;
                goto *labels141[x & 3];
op143:
                y = B (719, pointers[x & 7]) ? (((bytes[a & 15] | 11) & 63) + 1) : (((30 - b) & 127) + 2);
                if (B (721, ++pc142 > 8))
                  goto op146;
                goto *labels141[(z + pc142) & 3];
op144:
                table[a & 15] = ((((table[shared & 15] - z) & 127) + ((9 ^ bytes[b & 15]) & 1023)) & 1023) & 1023;
                if (B (723, ++pc142 > 12))
                  goto op146;
                goto *labels141[(b + pc142) & 3];
op145:
                shared = ((((table[shared & 15] + y) & 1023) | ((table[y & 15] | a) & 63)) & 63);
                if (B (725, ++pc142 > 4))
                  goto op146;
                goto *labels141[(a + pc142) & 3];
op146:;
              }
            }
            break;
          case 4:
            {
              shared = B (728, y & 16) && B (730, real[z & 3] < 41.5);
              N (733);for (int i147 = 0; B (734, i147 < 8); i147++)
                {N (732);
                  y = B (736, shared <= 13) ? (((x + table[x & 15]) & 1023) + 1) : (bytes[z & 15] + 2);
                  shared = ((((z | table[shared & 15]) & 63) + 2 * ((23 | 32) & 63)) % 37);
                }
            }
            break;
          case 6:
            {
              if ((B (739, table[shared & 15] > 58) || B (741, (a & 3) == 2)))
                {
                  if (B (743, f1 (((b | table[a & 15]) & 63), ((bytes[x & 15] ^ 28) & 1023)) > 23))
                    return f36 (b, ((a | table[z & 15]) & 63));
                  z = ((bytes[shared & 15] | ((a + b) & 1023)) & 63);
                  cell.low = ((((table[x & 15] * 3 + shared) & 255) ^ ((table[y & 15] | table[b & 15]) & 63)) & 1023);
                  cell.high = 20;
                }
              N (746);for (int i148 = 0; B (747, i148 < 0); i148++)
                {N (745);
                  shared = ((((z * 3 + table[y & 15]) & 255) + ((y | x) & 63)) & 1023);
                  y = B (749, f1 (((bytes[y & 15] ^ x) & 1023), a)) || B (751, a > 40);
                }
            }
            break;
          case 1:
          default:
            {
              switch (choose149 (((a + ((bytes[shared & 15] | bytes[b & 15]) & 63)) & 1023) % 7))
                {
                case 2:
                case 1:
                  {
                    table[z & 15] = ((((35 | table[a & 15]) & 63) * 3 + ((table[a & 15] * 3 + 24) & 255)) & 255) & 1023;
                    shared = ((((b + y) & 1023) + x) & 1023);
                    shared = B (756, shared == 9) || B (758, x > 35);
                  }
                  break;
                case 7:
                  {
                    shared = bytes[x & 15];
                    shared = ((((bytes[y & 15] ^ bytes[z & 15]) & 1023) | ((12 + 2 * 36) % 37)) & 63);
                  }
                  break;
                case -1:
                  {
                    z = table[shared & 15];
                  }
                  break;
                case 4:
                case 0:
                default:
                  {
                    shared = B (763, f1 (((a ^ z) & 1023), ((23 ^ b) & 1023))) ? (bytes[a & 15] + 1) : (((b - table[a & 15]) & 127) + 2);
                    z = B (765, shared >= 9) && B (767, cell.high > 5);
                    shared = ((((x + 2 * table[a & 15]) % 37) + 16) & 1023);
                  }
                  break;
                case 6:
                case 3:
                  break;
                case 5:
                  {
                    if ((B (771, y + 1 > real[y & 3]) && B (773, z & 16)))
                      return calls85[z & 3] (((shared + a) & 1023), ((34 + 2 * 12) % 37));
                    shared = shared;
                    if (B (775, a == 42))
                      return ((10 | y) & 63);
                  }
                  break;
                  ;
                }
              switch (choose150 (((b + ((shared * 3 + table[a & 15]) & 255)) & 1023) % 13))
                {
                case 5:
                  {
                    if ((B (779, f86 (((9 - bytes[a & 15]) & 127), b) > 27) && B (781, cell.high > 11)))
                      return calls85[y & 3] (((table[y & 15] * 3 + shared) & 255), ((x + 2 * x) % 37));
                  }
                  break;
                case 10:
                  break;
                case 3:
                default:
                  {
                    z = (B (785, y + 1 > real[shared & 3]) || B (787, !shared)) ? (((x + 2 * y) % 37) + 1) : (((b * 3 + bytes[y & 15]) & 255) + 2);
                    x = ((table[x & 15] ^ ((z + shared) & 1023)) & 1023);
                  }
                case 6:
                  {
                    shared = f1 (((b - table[x & 15]) & 127), ((table[x & 15] ^ z) & 1023)) & 1023;
                  }
                case 7:
                  {
                    z = shared;
                    if ((B (791, !y)
    || B (793, shared)))
                      return x;
                    shared = b;
                  }
                case 8:
                  {
                    y = (B (796, f1 (a, ((table[x & 15] + 2 * bytes[a & 15]) % 37))) && B (798, f36 (((z * 3 + table[b & 15]) & 255), ((shared ^ y) & 1023)))) ? (12 + 1) : (((table[z & 15] + table[b & 15]) & 1023) + 2);
                    shared = ((((bytes[y & 15] ^ y) & 1023) + ((y + table[y & 15]) & 1023)) & 1023);
                    z = (B (800, !pointers[y & 7]) && B (802, a == 10)) ? (((a - bytes[x & 15]) & 127) + 1) : (((table[z & 15] + table[z & 15]) & 1023) + 2);
                  }
                  break;
                case 2:
                case -1:
                  {
                    x = ((((bytes[y & 15] - bytes[x & 15]) & 127) + ((table[b & 15] + table[x & 15]) & 1023)) & 1023);
                    if (B (805, b > 4))
                      return calls85[y & 3] (((shared + z) & 1023), x);
                  }
                case 9:
                case 4:
                  {
                    if ((B (808, a < 26) || B (810, a > 44)))
                      return table[x & 15];
                    if ((B (812, (x & 3) == 3) && B (814, y <= 1)))
                      return ((b ^ table[y & 15]) & 1023);
                    y = ((((14 | table[y & 15]) & 63) + 2 * a) % 37);
                  }
                  break;
                case 1:
                  {
                    z = f86 (a, 14) & 1023;
                    table[shared & 15] = ((((17 + 18) & 1023) ^ ((table[y & 15] - y) & 127)) & 1023) & 1023;
                  }
                  break;
                case 11:
                case 0:
                  {
                    if ((B (818, x >= 5) && B (820, x <= 24)))
                      return calls35[y & 3] (((bytes[shared & 15] + 2 * bytes[z & 15]) % 37), ((z - bytes[b & 15]) & 127));
                  }
                  ;
                }
            }
            break;
          case 5:
            {
              if ((B (823, shared >= 17)
    && B (825, shared <= 46)))
                {
                  if ((B (827, calls85[y & 3] (((shared | bytes[a & 15]) & 63), ((a + 2 * 31) % 37)) > 48) && B (829, z < x)))
                    return bytes[shared & 15];
                  shared = (B (831, (y & 3) == 1) && B (833, cell.low == 2)) ? (((table[z & 15] + 2 * bytes[a & 15]) % 37) + 1) : (((x ^ table[x & 15]) & 1023) + 2);
                }
              {
                static const void *const labels151[] = { &&op153, &&op154, &&op155, &&op156 };
                int pc152 = 0;
                goto *labels151[x & 3];
op153:
                y = table[shared & 15];
                if (B (835, ++pc152 > 7))
                  goto op156;
                goto *labels151[(a + pc152) & 3];
op154:
                y = (B (837, (a & 3) == 3) || B (839, !z)) ? (((b + 2 * bytes[x & 15]) % 37) + 1) : (((bytes[y & 15] - 18) & 127) + 2);
                if (B (841, ++pc152 > 11))
                  goto op156;
                goto *labels151[(a + pc152) & 3];
op155:
                shared = ((((a + 2 * 28) % 37) * 3 + 18) & 255);
                if (B (843, ++pc152 > 4))
                  goto op156;
                goto *labels151[(b + pc152) & 3];
op156:;
              }
            }
            break;
          case 2:
            {
              switch (choose157 (((b + ((15 * 3 + shared) & 255)) & 1023) % 7))
                {
                case 6:
                case 0:
                  {
                    x = ((((15 - x) & 127) + 2 * ((bytes[a & 15] | z) & 63)) % 37);
                  }
                  break;
                case 7:
                  {
                    y = B (849, a & 1) ? (((x * 3 + bytes[z & 15]) & 255) + 1) : (((13 + 2 * a) % 37) + 2);
                    z = ((((bytes[z & 15] | 4) & 63) ^ ((table[a & 15] - bytes[y & 15]) & 127)) & 1023);
                  }
                  break;
                case 2:
                case 9:
                case 8:
                case 1:
                  {
                    x = f58 (((bytes[y & 15] + table[x & 15]) & 1023), ((36 * 3 + bytes[a & 15]) & 255)) & 1023;
                    if (B (852, cell.high > 6))
                      return table[b & 15];
                    z = B (854, cell.high > 12) && B (856, f58 (((bytes[y & 15] | 33) & 63), z));
                  }
                case 5:
                case 4:
                  {
                    if ((B (859, y < 15) || B (861, y > 32)))
                      return ((table[x & 15] - z) & 127);
                    shared = f36 (table[b & 15], ((table[y & 15] + bytes[x & 15]) & 1023)) & 1023;
                    x = bytes[a & 15];
                  }
                  break;
                case 3:
                default:
                  {
                    cell.low = 10;
                    cell.high = ((((z * 3 + table[shared & 15]) & 255) ^ ((6 - table[x & 15]) & 127)) & 1023);
                    z = calls85[b & 3] (((a + shared) & 1023), table[b & 15]) & 1023;
                    if (B (864, cell.high > 12))
                      return ((x + table[a & 15]) & 1023);
                  }
                  break;
                  ;
                }
            }
            break;
            ;
          }
      }
      break;
    case 7:
      {
        N (868);for (int i158 = 0; B (869, i158 < 7); i158++)
          {N (867);
            x = table[b & 15];
          }
      }
      break;
      ;
    }
  if ((B (871, x < 12) || B (873, x > 30)))
    {
      N (876);for (int i159 = 0;; i159++)
        {N (875);
          if (B (879, i159 >= 9))
            break;
          N (882);for (int i160 = 0; B (883, i160 < 7) && B (885, table[shared & 15] > 44); i160++)
            {N (881);
              x = ((((table[shared & 15] + 33) & 1023) + ((bytes[x & 15] ^ z) & 1023)) & 1023);
            }
          switch (choose161 (((y + a) & 1023) % 31))
            {
            case 18:
            default:
              {
                x = B (889, (a & 3) == 0) ? (((table[a & 15] + 12) & 1023) + 1) : (((table[x & 15] + 11) & 1023) + 2);
                z = B (891, f86 (table[a & 15], ((table[z & 15] - 15) & 127))) || B (893, shared < a);
                x = ((x + ((table[z & 15] ^ 20) & 1023)) & 1023);
              }
              break;
            case 22:
              {
                if (B (896, a))
                  return 28;
                table[a & 15] = ((((19 + 2 * shared) % 37) + ((x * 3 + z) & 255)) & 1023) & 1023;
                if ((B (898, shared != 15) && B (900, shared != 16)))
                  return bytes[y & 15];
              }
              break;
            case 20:
            case 3:
              {
                x = ((bytes[b & 15] - ((x + 2 * z) % 37)) & 127);
                z = B (903, pointers[z & 7]) || B (905, cell.high > 4);
                z = bytes[y & 15];
              }
              break;
            case 7:
              break;
            case -2:
              {
                z = ((bytes[x & 15] ^ ((x + bytes[z & 15]) & 1023)) & 1023);
                if (B (909, shared + 1 > real[shared & 3]))
                  return f36 (((table[b & 15] * 3 + table[z & 15]) & 255), x);
                z = ((((x + table[x & 15]) & 1023) | ((a + shared) & 1023)) & 63);
              }
            case 13:
              break;
              ;
            }
        }
    }
  if ((B (912, f36 (((table[shared & 15] - 13) & 127), ((0 + shared) & 1023)) > 46)
    || B (914, (a & 3) == 2)))
    return 39;
  return ((14 ^ 31) & 1023);
}

static int (*calls162[4]) (int, int) = { f58, f86, f96, f1 };

static int choose167 (int v)
{
  N (940);
  if (v == 6) { N (941); return v; }
  if (v == 8) { N (944); return v; }
  if (v == 5) { N (945); return v; }
  if (v == 7) { N (950); return v; }
  N (945);
  return v;
}
static int choose168 (int v)
{
  N (951);
  if (v == 23) { N (952); return v; }
  if (v == 5) { N (959); return v; }
  if (v == 16) { N (970); return v; }
  if (v == 2) { N (973); return v; }
  N (973);
  return v;
}
static int choose177 (int v)
{
  N (1002);
  if (v == 15) { N (1003); return v; }
  if (v == 29) { N (1004); return v; }
  N (1003);
  return v;
}
static int choose178 (int v)
{
  N (1007);
  if (v == 5) { N (1008); return v; }
  if (v == 6) { N (1008); return v; }
  if (v == 3) { N (1008); return v; }
  if (v == 4) { N (1009); return v; }
  N (1008);
  return v;
}
static int choose179 (int v)
{
  N (1011);
  if (v == 6) { N (1012); return v; }
  if (v == 7) { N (1013); return v; }
  if (v == 5) { N (1014); return v; }
  if (v == 11) { N (1019); return v; }
  if (v == 9) { N (1022); return v; }
  if (v == 8) { N (1025); return v; }
  if (v == 10) { N (1026); return v; }
  N (1022);
  return v;
}
static int choose175 (int v)
{
  N (990);
  if (v == 4) { N (991); return v; }
  if (v == 6) { N (1000); return v; }
  if (v == 0) { N (1000); return v; }
  if (v == 3) { N (1000); return v; }
  if (v == 1) { N (1000); return v; }
  if (v == 5) { N (1001); return v; }
  if (v == 2) { N (1010); return v; }
  N (1010);
  return v;
}
static int choose165 (int v)
{
  N (924);
  if (v == 4) { N (925); return v; }
  if (v == 24) { N (976); return v; }
  if (v == 5) { N (979); return v; }
  N (979);
  return v;
}
int
f164 (int a, int b)
{N (923);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1039, --fuel < 0))
    return a & 7;
  switch (choose165 (((z + ((19 ^ shared) & 1023)) & 1023) % 31))
    {
    case 4:
      {
        if (B (926, (x & 3) == 3))
          {
            if (B (928, cell.high > 11))
              return ((table[z & 15] | shared) & 63);
            N (931);for (int i166 = 0; B (932, i166 < 0) && B (934, y == 29); i166++)
              {N (930);
                shared = ((((table[a & 15] - bytes[z & 15]) & 127) ^ ((bytes[shared & 15] + 2 * 38) % 37)) & 1023);
                if ((B (936, b < 25) || B (938, b > 37)))
                  break;
                shared = bytes[x & 15];
              }
            switch (choose167 (((z + ((bytes[a & 15] + bytes[shared & 15]) & 1023)) & 1023) % 7))
              {
              case 6:
                {
                  if (B (942, cell.low == 7))
                    return f36 (((b - 7) & 127), ((z - bytes[z & 15]) & 127));
                }
                break;
              case 8:
                break;
              case 5:
              default:
                {
                  y = bytes[z & 15];
                  if ((B (946, f58 (((16 ^ bytes[shared & 15]) & 1023), ((bytes[shared & 15] | 13) & 63)) > 28) && B (948, a > 35)))
                    return f1 (((bytes[b & 15] | z) & 63), 19);
                }
                break;
              case 7:
                {
                  z = table[x & 15];
                }
                break;
                ;
              }
          }
        else
          {
            switch (choose168 (((a + ((table[y & 15] * 3 + 7) & 255)) & 1023) % 13))
              {
              case 23:
                {
                  x = ((((bytes[x & 15] | table[y & 15]) & 63) | table[x & 15]) & 63);
                  x = (B (953, x + 1 > real[z & 3]) && B (955, real[shared & 3] < 56.5)) ? (((z + y) & 1023) + 1) : (((24 ^ table[b & 15]) & 1023) + 2);
                  shared = B (957, y <= 50) ? (((table[y & 15] ^ 10) & 1023) + 1) : (((table[x & 15] + 2 * 33) % 37) + 2);
                }
                break;
              case 5:
                {
                  if ((B (960, z < 42) && B (962, x & 16)))
                    return ((18 + 2 * table[a & 15]) % 37);
                  if ((B (964, shared == 59)
    && B (966, bytes[x & 15] == 51)))
                    return bytes[a & 15];
                  if (B (968, !(calls85[b & 3] (((x * 3 + b) & 255), ((y ^ 39) & 1023)) > 46)))
                    return ((table[a & 15] ^ bytes[y & 15]) & 1023);
                }
                break;
              case 16:
                {
                  shared = ((((29 - bytes[y & 15]) & 127) * 3 + ((bytes[z & 15] * 3 + table[shared & 15]) & 255)) & 255);
                  if (B (971, f1 (z, ((8 | x) & 63)) > 25))
                    return 38;
                }
                break;
              case 2:
              default:
                {
                  x = f163 (((21 ^ b) & 1023), b) & 1023;
                  x = f36 (((table[x & 15] * 3 + bytes[shared & 15]) & 255), ((2 + 2 * 19) % 37)) & 1023;
                  if (B (974, pointers[shared & 7]))
                    return ((table[shared & 15] + x) & 1023);
                }
                ;
              }
            x = ((((y | bytes[z & 15]) & 63) | ((x + bytes[b & 15]) & 1023)) & 63);
          }
      }
      break;
    case 24:
      {
        if (B (977, !(shared < z)))
          return z;
      }
      break;
    case 5:
    default:
      {
        if ((B (980, bytes[x & 15] >= '!') && B (982, bytes[x & 15] < '0')))
          {
            {
              static const void *const labels169[] = { &&op171, &&op172, &&op173, &&op174 };
              int pc170 = 0;
              goto *labels169[z & 3];
op171:
              z = ((((bytes[b & 15] + y) & 1023) | ((table[shared & 15] + 2 * bytes[shared & 15]) % 37)) & 63);
              if (B (984, ++pc170 > 10))
                goto op174;
              goto *labels169[(shared + pc170) & 3];
op172:
              shared = ((bytes[y & 15] + 19) & 1023);
              if (B (986, ++pc170 > 6))
                goto op174;
              goto *labels169[(shared + pc170) & 3];
op173:
              x = ((((x + bytes[a & 15]) & 1023) + ((bytes[a & 15] | 4) & 63)) & 1023);
              if (B (988, ++pc170 > 11))
                goto op174;
              goto *labels169[(b + pc170) & 3];
op174:;
            }
            z = 3;
          }
        switch (choose175 (((x + 2) & 1023) % 7))
          {
          case 4:
            {
              {
                int i176 = 0;
                N (993);do
                {N (992);
                  i176++;
                  shared = B (998, y < b) ? (((bytes[shared & 15] + 15) & 1023) + 1) : (2 + 2);
                  shared = f36 (bytes[z & 15], table[shared & 15]) & 1023;
                }
              while (B (994, i176 < 3) && B (996, real[x & 3] < 19.5));
              }
            }
            break;
          case 6:
          case 0:
          case 3:
          case 1:
            break;
          case 5:
            {
              switch (choose177 (((shared + ((b + table[a & 15]) & 1023)) & 1023) % 31))
                {
                case 15:
                default:
                  break;
                case 29:
                  {
                    z = f163 (((9 ^ x) & 1023), ((shared ^ 32) & 1023)) & 1023;
                    y = ((((table[a & 15] + 6) & 1023) ^ ((table[y & 15] + y) & 1023)) & 1023);
                    if (B (1005, !(z != 0)))
                      return f58 (((4 ^ bytes[x & 15]) & 1023), ((shared ^ table[z & 15]) & 1023));
                  }
                  break;
                  ;
                }
              switch (choose178 (((z + ((bytes[shared & 15] ^ a) & 1023)) & 1023) % 7))
                {
                case 5:
                case 6:
                case 3:
                default:
                  break;
                case 4:
                  break;
                  ;
                }
            }
            break;
          case 2:
          default:
            {
              y = table[shared & 15];
              switch (choose179 (((a + ((a * 3 + x) & 255)) & 1023) % 31))
                {
                case 6:
                  {
                    cell.low = ((((6 - 39) & 127) + 2 * ((39 - 40) & 127)) % 37);
                    cell.high = shared;
                  }
                  break;
                case 7:
                  {
                    table[shared & 15] = 24 & 1023;
                  }
                case 5:
                  {
                    if ((B (1015, b == 0) && B (1017, x == 0)))
                      return ((z + bytes[a & 15]) & 1023);
                  }
                  break;
                case 11:
                  {
                    if (B (1020, table[shared & 15] > 20))
                      return f163 (((z ^ b) & 1023), ((bytes[a & 15] + 2 * 24) % 37));
                    z = ((((26 + 2 * bytes[x & 15]) % 37) + 2 * ((shared ^ bytes[y & 15]) & 1023)) % 37);
                  }
                  break;
                case 9:
                default:
                  {
                    shared = ((((a + bytes[a & 15]) & 1023) + ((y + table[a & 15]) & 1023)) & 1023);
                    if (B (1023, table[x & 15] > 24))
                      return y;
                  }
                  break;
                case 8:
                  {
                    x = ((((bytes[b & 15] - y) & 127) + ((y + a) & 1023)) & 1023);
                    cell.low = 13;
                    cell.high = ((((12 | bytes[x & 15]) & 63) + ((table[y & 15] - x) & 127)) & 1023);
                  }
                  break;
                case 10:
                  {
                    y = ((((table[a & 15] * 3 + z) & 255) - bytes[b & 15]) & 127);
                  }
                  break;
                  ;
                }
            }
            break;
            ;
          }
        N (1028);for (int i180 = 0; B (1029, i180 < (b & 15)); i180++)
          {N (1027);
            z += B (1031, bytes[i180] > 32) ? table[i180] & 7 : bytes[i180] & 3;
            z &= 1023;
          }
      }
      ;
    }
  {
    static const void *const labels181[] = { &&op183, &&op184, &&op185, &&op186 };
    int pc182 = 0;
    goto *labels181[a & 3];
op183:
    y = bytes[x & 15];
    if (B (1033, ++pc182 > 5))
      goto op186;
    goto *labels181[(y + pc182) & 3];
op184:
    z = ((((table[a & 15] + 2 * table[y & 15]) % 37) * 3 + ((bytes[x & 15] | shared) & 63)) & 255);
    if (B (1035, ++pc182 > 4))
      goto op186;
    goto *labels181[(y + pc182) & 3];
op185:
    shared = f163 (z, ((b | 13) & 63)) & 1023;
    if (B (1037, ++pc182 > 3))
      goto op186;
    goto *labels181[(x + pc182) & 3];
op186:;
  }
  return calls35[x & 3] (((table[y & 15] ^ table[b & 15]) & 1023), ((2 * 3 + a) & 255));
}

static int (*calls187[4]) (int, int) = { f164, f58, f163, f164 };

