
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
int fuel = 2087;
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
int f9 (int, int);
int f23 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (479); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (480); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (481); shared = (shared + n) & 1023; }
};
static int choose10 (int v)
{
  N (145);
  if (v == 21) { N (146); return v; }
  if (v == 4) { N (161); return v; }
  if (v == 15) { N (162); return v; }
  if (v == 28) { N (175); return v; }
  if (v == 14) { N (175); return v; }
  if (v == -2) { N (180); return v; }
  N (175);
  return v;
}
static int choose19 (int v)
{
  N (213);
  if (v == 11) { N (214); return v; }
  if (v == 9) { N (219); return v; }
  if (v == 16) { N (224); return v; }
  if (v == 22) { N (229); return v; }
  if (v == 6) { N (229); return v; }
  N (229);
  return v;
}
__attribute__ ((cold)) int
f9 (int a, int b)
{N (134);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (260, --fuel < 0))
    return a & 7;
  if (B (135, x))
    {
      if (B (137, x == 37))
        return ((6 * 3 + y) & 255);
      if ((B (139, y == 6) || B (141, y == 7)
    || B (143, y == 25)))
        return ((4 | bytes[a & 15]) & 63);
      switch (choose10 (((z + ((z ^ bytes[y & 15]) & 1023)) & 1023) % 7))
        {
        case 21:
          {
            {
              int i11 = 0;
              N (148);
again12:
            N (147);i11++;
                shared = f1 (((table[x & 15] | x) & 63), ((bytes[b & 15] + table[z & 15]) & 1023)) & 1023;
                z = B (151, pointers[b & 7]) && B (153, pointers[a & 7]);
            if (B (149, i11 < 4))
              goto again12;
            }
            if (B (155, (b & 3) == 0))
              {
                if ((B (157, z == 0) && B (159, b == 0)))
                  return ((z + 2 * a) % 37);
                z = ((((x + table[b & 15]) & 1023) - ((bytes[x & 15] + 2 * table[a & 15]) % 37)) & 127);
                z = f1 (bytes[y & 15], bytes[z & 15]) & 1023;
              }
            x = ((((table[a & 15] - a) & 127) + 2 * ((y * 3 + bytes[b & 15]) & 255)) % 37);
          }
          break;
        case 4:
          {
            shared = ((((a ^ bytes[b & 15]) & 1023) + ((x - table[y & 15]) & 127)) & 1023);
          }
        case 15:
          {
            N (164);for (int i13 = 0; B (165, i13 < (y & 15)); i13++)
              {N (163);
                if (B (167, table[i13] > 17))
                  table[i13] -= 7;
              }
            if (B (169, a == shared))
              throw 2.5;
            if (B (171, y <= 16))
              {
                x = 9;
                if (B (173, z != 9))
                  throw 1;
                shared = f1 (z, ((23 + 2 * 37) % 37)) & 1023;
              }
            else
              {
                x = ((((z + x) & 1023) - ((bytes[x & 15] ^ x) & 1023)) & 127);
                y = ((((table[b & 15] | y) & 63) ^ a) & 1023);
              }
          }
          break;
        case 28:
        case 14:
        default:
          {
            y = (B (176, shared + 1 > real[b & 3]) || B (178, !pointers[b & 7])) ? (z + 1) : (((shared ^ shared) & 1023) + 2);
          }
          break;
        case -2:
          {
            N (182);for (int i14 = 0; B (183, i14 < 16); i14++)
              {N (181);
                if (B (185, table[i14] > 17))
                  table[i14] -= 7;
              }
            N (188);for (int i15 = 0; B (189, i15 < 16); i15++)
              {N (187);
                table[i15] = 0;
              }
            N (192);for (int i16 = 0; B (193, i16 < 1); i16++)
              {N (191);
                y = (B (195, f1 (((table[z & 15] * 3 + b) & 255), x))
    && B (197, real[b & 3] < 23.5)) ? (((z + b) & 1023) + 1) : (((4 + 2 * bytes[b & 15]) % 37) + 2);
              }
          }
          break;
          ;
        }
    }
  else
    {
      {
        int i17 = 0;
        N (200);
again18:
      N (199);i17++;
          if (!(B (203, shared < 25) || B (205, shared > 46)))
            {
              if (B (207, !pointers[b & 7]))
                throw 1;
            }
          else
            {
              z = ((((bytes[x & 15] + 2 * 11) % 37) - ((table[y & 15] + x) & 1023)) & 127);
              z = ((y - b) & 127);
              if ((B (209, x <= 36)
    && B (211, y == shared)))
                throw Failure (2);
            }
      if (B (201, i17 < 2))
        goto again18;
      }
      try
        {
          Guard guard (table[x & 15]);
          switch (choose19 (((b + ((b + bytes[y & 15]) & 1023)) & 1023) % 13))
            {
            case 11:
              {
                if ((B (215, f1 (((a ^ table[a & 15]) & 1023), ((6 - y) & 127))) || B (217, a < y)))
                  return f1 (((z ^ table[z & 15]) & 1023), ((table[y & 15] + 2 * 27) % 37));
              }
              break;
            case 9:
              {
                if ((B (220, b != 7) && B (222, b != 8)))
                  return ((34 + 2 * x) % 37);
                table[y & 15] = ((((table[x & 15] * 3 + bytes[x & 15]) & 255) * 3 + bytes[z & 15]) & 255) & 1023;
              }
              break;
            case 16:
              {
                if ((B (225, (y & 3) == 2) && B (227, real[shared & 3] < 14.5)))
                  return f1 (b, ((8 + z) & 1023));
                z = ((((a - table[y & 15]) & 127) * 3 + ((table[b & 15] ^ table[shared & 15]) & 1023)) & 255);
              }
              break;
            case 22:
            case 6:
            default:
              break;
              ;
            }
          if ((B (230, y != 4) && B (232, y != 5)))
            {
              y = ((((x + bytes[x & 15]) & 1023) + 2 * ((b | table[y & 15]) & 63)) % 37);
              z = a;
              y = B (234, shared == y) && B (236, x > 60);
            }
          else
            {
              shared = ((z + ((y + 18) & 1023)) & 1023);
              if (B (238, f1 (((bytes[z & 15] - table[shared & 15]) & 127), table[shared & 15])))
                return f1 (((table[x & 15] + 2 * 30) % 37), bytes[shared & 15]);
              x = shared;
            }
          {
            int i20 = 0;
            N (241);do
            {N (240);
              i20++;
              if ((B (244, f1 (31, ((table[z & 15] * 3 + b) & 255))) && B (246, shared > 15)))
                break;
              table[a & 15] = ((table[b & 15] + 2 * ((table[a & 15] | bytes[z & 15]) & 63)) % 37) & 1023;
            }
          while (B (242, i20 < 7));
          }
        }
      catch (int)
        {
          if (B (248, a == y))
            return f1 (((34 | table[b & 15]) & 63), ((bytes[shared & 15] + a) & 1023));
          if ((B (250, z == 0)
    && B (252, a == 0)))
            return f1 (table[y & 15], ((x - table[z & 15]) & 127));
        }
      N (255);for (int i21 = 0; B (256, i21 < 16); i21++)
        {N (254);
          if (B (258, bytes[i21] == 52))
            break;
          bytes[i21] = (bytes[i21] + 1) & 63;
        }
    }
  return f1 (((6 + 2 * table[y & 15]) % 37), ((x + 2 * b) % 37));
}

static int (*calls22[4]) (int, int) = { f9, f9, f1, f9 };

static int choose24 (int v)
{
  N (265);
  if (v == 6) { N (266); return v; }
  if (v == 4) { N (266); return v; }
  if (v == 5) { N (286); return v; }
  if (v == 7) { N (297); return v; }
  N (297);
  return v;
}
static int choose34 (int v)
{
  N (348);
  if (v == 9) { N (349); return v; }
  if (v == 7) { N (352); return v; }
  if (v == 8) { N (352); return v; }
  if (v == -1) { N (353); return v; }
  if (v == 3) { N (358); return v; }
  if (v == 0) { N (359); return v; }
  if (v == 4) { N (364); return v; }
  if (v == 1) { N (369); return v; }
  if (v == 2) { N (369); return v; }
  if (v == 6) { N (370); return v; }
  if (v == 5) { N (370); return v; }
  N (370);
  return v;
}
static int choose36 (int v)
{
  N (380);
  if (v == 3) { N (381); return v; }
  if (v == 0) { N (381); return v; }
  if (v == 2) { N (384); return v; }
  if (v == 1) { N (391); return v; }
  if (v == 5) { N (392); return v; }
  if (v == 6) { N (401); return v; }
  if (v == 4) { N (401); return v; }
  N (381);
  return v;
}
static int choose35 (int v)
{
  N (377);
  if (v == 26) { N (378); return v; }
  if (v == 27) { N (379); return v; }
  if (v == 1) { N (406); return v; }
  if (v == 21) { N (407); return v; }
  if (v == 3) { N (426); return v; }
  if (v == 0) { N (449); return v; }
  N (379);
  return v;
}
__attribute__ ((noinline)) int
f23 (int a, int b)
{N (262);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (472, --fuel < 0))
    return a & 7;
  if (B (263, !pointers[y & 7]))
    {
      switch (choose24 (((z + ((table[shared & 15] - b) & 127)) & 1023) % 13))
        {
        case 6:
        case 4:
          {
            N (268);for (int i25 = 0; B (269, i25 < 16); i25++)
              {N (267);
                if (B (271, bytes[i25] == 46))
                  break;
                bytes[i25] = (bytes[i25] + 1) & 63;
              }
            {
            auto lambda26 = [&] (int p) -> int { N (273);
              if ((B (274, z >= 4)
    && B (276, z <= 20)))
                return ((y + a) & 1023);
              x = f9 (((table[shared & 15] ^ p) & 1023), bytes[z & 15]) & 1023;
              shared = calls22[y & 3] (((table[y & 15] + 2 * p) % 37), ((table[b & 15] | 23) & 63)) & 1023;
              return ((x | shared) & 63); };
            y = lambda26 (a) & 1023;
            }
            N (279);for (int i27 = 0; B (280, i27 < 3); i27++)
              {N (278);
                shared = ((((2 | b) & 63) | ((6 | 16) & 63)) & 63);
                x = B (282, !pointers[a & 7]) || B (284, calls22[b & 3] (((table[a & 15] ^ table[y & 15]) & 1023), ((shared + b) & 1023)));
                table[y & 15] = ((((bytes[shared & 15] * 3 + bytes[x & 15]) & 255) * 3 + ((bytes[b & 15] ^ shared) & 1023)) & 255) & 1023;
              }
          }
        case 5:
          {
            if (B (287, f9 (((25 * 3 + bytes[b & 15]) & 255), a)))
              {
                if ((B (289, z + 1 > real[shared & 3]) || B (291, (y & 3) == 1)))
                  return ((table[x & 15] + 2 * table[shared & 15]) % 37);
                y = B (293, cell.low == 4)
    || B (295, (y & 3) == 0);
                z = ((3 - bytes[z & 15]) & 127);
              }
          }
          break;
        case 7:
        default:
          {
            N (299);for (int i28 = 0;; i28++)
              {N (298);
                if (B (304, i28 >= 1))
                  break;
                z = ((((table[y & 15] ^ b) & 1023) - ((34 + 2 * table[shared & 15]) % 37)) & 127);
              }
            N (307);for (int i29 = 0;; i29++)
              {N (306);
                if (B (310, i29 >= 1))
                  break;
                table[y & 15] = table[y & 15] & 1023;
                if (!(B (312, bytes[z & 15] >= '!')
    && B (314, bytes[z & 15] < '0')))
                  return f9 (b, ((36 ^ table[a & 15]) & 1023));
              }
          }
          break;
          ;
        }
      if (B (316, (a & 3) == 2))
        return f9 (((y + 2 * table[x & 15]) % 37), shared);
    }
  else
    {
      N (319);for (int i30 = 0; B (320, i30 < 16); i30++)
        {N (318);
          if (B (322, bytes[i30] == 45))
            break;
          bytes[i30] = (bytes[i30] + 1) & 63;
        }
      {
        int i31 = 0;
      N (325);  while (B (326, i31 < 1))
        {N (324);
          i31++;
          N (329);for (int i32 = 0;; i32++)
            {N (328);
              if (B (334, i32 >= 8))
                break;
              if ((B (336, z == 0) && B (338, a == 0)))
                return calls22[x & 3] (((y + 2 * shared) % 37), table[x & 15]);
              z = B (340, cell.low == 6) ? (((z + 2 * table[z & 15]) % 37) + 1) : (table[y & 15] + 2);
            }
          {
            int i33 = 0;
            N (343);do
            {N (342);
              i33++;
              z = calls22[a & 3] (((b ^ a) & 1023), x) & 1023;
              x = ((((bytes[x & 15] + x) & 1023) - ((z * 3 + b) & 255)) & 127);
              cell.low = ((((a | 7) & 63) ^ ((table[shared & 15] + 2 * table[shared & 15]) % 37)) & 1023);
              cell.high = ((((y + 2 * 0) % 37) | ((bytes[y & 15] - table[y & 15]) & 127)) & 63);
            }
          while (B (344, i33 < 0) && B (346, y <= 49));
          }
          switch (choose34 (((b + y) & 1023) % 13))
            {
            case 9:
              {
                if (B (350, !pointers[shared & 7]))
                  break;
              }
              break;
            case 7:
            case 8:
              break;
            case -1:
              {
                shared = bytes[shared & 15];
                x = B (354, cell.high > 5) || B (356, shared > 8);
                cell.low = ((((table[y & 15] - b) & 127) - table[b & 15]) & 127);
                cell.high = ((table[y & 15] * 3 + ((bytes[x & 15] ^ bytes[a & 15]) & 1023)) & 255);
              }
              break;
            case 3:
              {
                z = ((((shared * 3 + z) & 255) | ((21 * 3 + table[b & 15]) & 255)) & 63);
                z = shared;
              }
              break;
            case 0:
              {
                z = B (360, pointers[shared & 7]) && B (362, table[a & 15] > 29);
              }
              break;
            case 4:
              {
                y = !(B (365, a < 11) || B (367, a > 26)) ? (((x + 2 * a) % 37) + 1) : (((bytes[shared & 15] - a) & 127) + 2);
              }
              break;
            case 1:
            case 2:
              break;
            case 6:
            case 5:
            default:
              {
                if ((B (371, b >= 23) && B (373, b <= 41)))
                  break;
              }
              break;
              ;
            }
        }
      }
    }
  if (B (375, f1 (((bytes[z & 15] + 2 * 1) % 37), ((b - a) & 127))))
    {
      switch (choose35 (((z + y) & 1023) % 7))
        {
        case 26:
          break;
        case 27:
        default:
          {
            switch (choose36 (((a + a) & 1023) % 13))
              {
              case 3:
              case 0:
              default:
                {
                  y = f1 (((b * 3 + 11) & 255), ((table[b & 15] | x) & 63)) & 1023;
                  table[shared & 15] = a & 1023;
                  if (B (382, cell.high > 13))
                    throw Failure (2);
                }
              case 2:
                {
                  shared = B (385, x >= 52) ? (((table[b & 15] - shared) & 127) + 1) : (((table[shared & 15] + y) & 1023) + 2);
                  if ((B (387, f9 (((a - shared) & 127), table[x & 15]) > 26) || B (389, shared <= 9)))
                    return ((40 + shared) & 1023);
                }
              case 1:
                break;
              case 5:
                {
                  shared = B (393, b + 1 > real[y & 3]) || B (395, f9 (b, ((z + y) & 1023)));
                  if (B (397, !pointers[b & 7]))
                    return f9 (38, ((bytes[b & 15] ^ b) & 1023));
                  z = B (399, z < 37) ? (((9 ^ 29) & 1023) + 1) : (((table[y & 15] + table[shared & 15]) & 1023) + 2);
                }
                break;
              case 6:
              case 4:
                {
                  if ((B (402, f1 (z, ((shared ^ bytes[x & 15]) & 1023))) && B (404, (b & 3) == 3)))
                    return ((27 - bytes[x & 15]) & 127);
                  y = ((27 + ((table[y & 15] + 2 * shared) % 37)) & 1023);
                }
                break;
                ;
              }
          }
          break;
        case 1:
          {
            table[x & 15] = ((((bytes[a & 15] ^ z) & 1023) + shared) & 1023) & 1023;
          }
          break;
        case 21:
          {
            if ((B (408, bytes[z & 15] >= '!') && B (410, bytes[z & 15] < '0')))
              {
                if (!(B (412, shared == 0)
    && B (414, a == 0)))
                  throw 2.5;
                z = ((((33 - table[b & 15]) & 127) + x) & 1023);
                if ((B (416, a != 4)
    && B (418, a != 5)))
                  return x;
              }
            N (421);for (int i37 = 0; B (422, i37 < 3); i37++)
              {N (420);
                if (B (424, f1 (((table[z & 15] | bytes[b & 15]) & 63), ((bytes[b & 15] * 3 + y) & 255))))
                  return f9 (((a ^ a) & 1023), table[a & 15]);
              }
          }
        case 3:
          {
            if (((B (427, z & 8) || B (429, shared != 33)) || (B (431, y != 33) && B (433, x < shared))))
              {
                x = B (435, b < a) ? (table[b & 15] + 1) : (bytes[x & 15] + 2);
                cell.low = bytes[x & 15];
                cell.high = ((((b - 9) & 127) + ((a | 7) & 63)) & 1023);
              }
            if ((B (437, cell.low == 6) && B (439, f1 (((bytes[b & 15] ^ bytes[y & 15]) & 1023), ((bytes[b & 15] ^ table[z & 15]) & 1023)))))
              {
                if (B (441, y & 4))
                  return f9 (((table[shared & 15] * 3 + bytes[z & 15]) & 255), ((table[z & 15] - bytes[shared & 15]) & 127));
                x = ((((table[x & 15] - bytes[z & 15]) & 127) | ((table[a & 15] | z) & 63)) & 63);
                if (B (443, y <= 19))
                  return ((32 ^ bytes[b & 15]) & 1023);
              }
            if ((B (445, (x & 3) == 2) && B (447, pointers[b & 7])))
              return f1 (((30 + 2 * shared) % 37), ((bytes[a & 15] * 3 + 18) & 255));
          }
        case 0:
          {
            y = B (450, pointers[a & 7]) ? (bytes[z & 15] + 1) : (((bytes[y & 15] + 2 * a) % 37) + 2);
            if (B (452, shared < 5))
              {
                if (B (454, z == x))
                  return f9 (((table[b & 15] ^ z) & 1023), ((table[b & 15] + 2 * b) % 37));
              }
            if (((B (456, y <= 8) || B (458, cell.low == 0)) || (B (460, b != 24) && B (462, b != 25))))
              {
                if ((B (464, calls22[shared & 3] (x, ((table[shared & 15] + 2 * z) % 37)) > 52) && B (466, b == 5)))
                  return calls22[shared & 3] (((table[a & 15] * 3 + table[z & 15]) & 255), ((z | 0) & 63));
                table[a & 15] = ((bytes[x & 15] * 3 + shared) & 255) & 1023;
              }
          }
          break;
          ;
        }
      N (469);for (int i38 = 0; B (470, i38 < (x & 15)); i38++)
        {N (468);
          table[i38] = 0;
        }
    }
  return ((shared ^ b) & 1023);
}

