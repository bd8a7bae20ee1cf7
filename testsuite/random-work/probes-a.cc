
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
static int choose4 (int v)
{
  N (17);
  if (v == 7) { N (18); return v; }
  if (v == 8) { N (21); return v; }
  if (v == 3) { N (24); return v; }
  if (v == 4) { N (33); return v; }
  if (v == 9) { N (33); return v; }
  if (v == 5) { N (38); return v; }
  if (v == 6) { N (39); return v; }
  N (39);
  return v;
}
__attribute__ ((always_inline)) static inline int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (50, --fuel < 0))
    return a & 7;
  if (B (1, b > 14))
    throw Failure (2);
  if (B (3, table[a & 15] > 39))
    throw 1;
  N (6);for (int i2 = 0; B (7, i2 < 7) && B (9, z != 51); i2++)
    {N (5);
      y = ((((x + bytes[b & 15]) & 1023) * 3 + table[x & 15]) & 255);
      N (12);for (int i3 = 0;; i3++)
        {N (11);
          if (B (15, i3 >= 3))
            break;
          switch (choose4 (((z + ((bytes[a & 15] ^ shared) & 1023)) & 1023) % 31))
            {
            case 7:
              {
                y = B (19, y != 59) ? (((bytes[y & 15] * 3 + table[b & 15]) & 255) + 1) : (((bytes[a & 15] + table[z & 15]) & 1023) + 2);
                y = 32;
              }
              break;
            case 8:
              {
                if (B (22, x != 15))
                  throw 1;
                table[a & 15] = y & 1023;
              }
              break;
            case 3:
              {
                x = B (25, real[shared & 3] < 56.5) && B (27, table[a & 15] > 23);
                z = y;
                if ((B (29, cell.low == 3) && B (31, x & 8)))
                  return bytes[a & 15];
              }
              break;
            case 4:
            case 9:
              {
                y = (B (34, y < 2) || B (36, y > 27)) ? (z + 1) : (((shared + 17) & 1023) + 2);
                x = ((((a * 3 + bytes[z & 15]) & 255) * 3 + ((a - bytes[shared & 15]) & 127)) & 255);
              }
            case 5:
              {
                cell.low = bytes[a & 15];
                cell.high = ((((37 * 3 + 23) & 255) * 3 + 4) & 255);
                y = ((((5 ^ 0) & 1023) ^ ((x * 3 + b) & 255)) & 1023);
              }
              break;
            case 6:
            default:
              {
                z = B (40, shared != 49) && B (42, x > 21);
                if (B (44, cell.low == 7))
                  throw 1;
              }
              ;
            }
        }
      y = B (46, a != 14) && B (48, z & 8);
    }
  return b;
}

static int choose28 (int v)
{
  N (312);
  if (v == 3) { N (313); return v; }
  if (v == 10) { N (316); return v; }
  if (v == 8) { N (317); return v; }
  if (v == 0) { N (320); return v; }
  if (v == 6) { N (320); return v; }
  if (v == 7) { N (321); return v; }
  if (v == 5) { N (321); return v; }
  if (v == 9) { N (322); return v; }
  if (v == 1) { N (323); return v; }
  if (v == 4) { N (326); return v; }
  if (v == 2) { N (333); return v; }
  N (333);
  return v;
}
static inline int
f23 (int a, int b)
{N (287);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (345, --fuel < 0))
    return a & 7;
  {
    int i24 = 0;
    N (289);
again25:
  N (288);i24++;
      {
        int i26 = 0;
        N (293);
again27:
      N (292);i26++;
          try
            {
              shared = f1 (((15 ^ b) & 1023), ((x + bytes[b & 15]) & 1023)) & 1023;
              y = ((((34 ^ y) & 1023) | ((b + 2 * table[z & 15]) % 37)) & 63);
              if ((B (296, b < 48)
    || B (298, f1 (z, 16))))
                return f1 (((bytes[x & 15] - table[b & 15]) & 127), ((bytes[a & 15] | bytes[a & 15]) & 63));
              table[y & 15] = ((((table[x & 15] - bytes[y & 15]) & 127) + ((x + 2 * 37) % 37)) & 1023) & 1023;
              if ((B (300, a <= 48) || B (302, !b)))
                return f1 (shared, ((z ^ z) & 1023));
              if ((B (304, b != 5) && B (306, (y & 3) == 1)))
                throw Failure (2);
            }
          catch (Failure &)
            {
              z = B (308, a + 1 > real[a & 3]) ? (((y - table[x & 15]) & 127) + 1) : (shared + 2);
              y = B (310, bytes[y & 15] == 12) ? (((bytes[y & 15] - a) & 127) + 1) : (((bytes[x & 15] * 3 + y) & 255) + 2);
            }
          switch (choose28 (((y + ((z + y) & 1023)) & 1023) % 7))
            {
            case 3:
              {
                cell.low = ((((bytes[b & 15] * 3 + table[a & 15]) & 255) | ((33 ^ 21) & 1023)) & 63);
                cell.high = ((((4 * 3 + 30) & 255) | ((table[b & 15] | a) & 63)) & 63);
                if (B (314, shared < 24))
                  return b;
              }
              break;
            case 10:
              break;
            case 8:
              {
                y = ((((table[z & 15] + 2 * table[shared & 15]) % 37) ^ ((bytes[shared & 15] | table[b & 15]) & 63)) & 1023);
                z = 14;
                if (B (318, table[b & 15] > 34))
                  return f1 (((shared ^ bytes[y & 15]) & 1023), ((z + table[y & 15]) & 1023));
              }
              break;
            case 0:
            case 6:
              {
                x = f1 (37, 19) & 1023;
              }
              break;
            case 7:
            case 5:
              {
                x = ((((x | b) & 63) * 3 + ((z ^ bytes[a & 15]) & 1023)) & 255);
              }
              break;
            case 9:
              {
                z = y;
              }
            case 1:
              {
                if (B (324, !pointers[x & 7]))
                  return table[z & 15];
                x = 37;
              }
              break;
            case 4:
              {
                if (!(B (327, z != 12) && B (329, z != 13)))
                  throw 1;
                y = ((((shared - x) & 127) | ((a | y) & 63)) & 63);
                if (B (331, z < a))
                  throw 2.5;
              }
              break;
            case 2:
            default:
              {
                z = ((((table[z & 15] + bytes[a & 15]) & 1023) * 3 + ((bytes[b & 15] | 25) & 63)) & 255);
              }
              break;
              ;
            }
          N (335);for (int i29 = 0; B (336, i29 < 16); i29++)
            {N (334);
              shared += B (338, bytes[i29] > 32) ? table[i29] & 7 : bytes[i29] & 3;
              shared &= 1023;
            }
      if (B (294, i26 < 6))
        goto again27;
      }
  if (B (290, i24 < 5))
    goto again25;
  }
  {
  auto lambda30 = [&] (int p) -> int { N (340);
    if ((B (341, !pointers[p & 7]) && B (343, f1 (((p + 2 * bytes[y & 15]) % 37), a))))
      throw 2.5;
    return ((table[p & 15] - bytes[shared & 15]) & 127); };
  y = lambda30 (((2 * 3 + b) & 255)) & 1023;
  }
  return ((39 | x) & 63);
}

static int choose33 (int v)
{
  N (374);
  if (v == 7) { N (375); return v; }
  if (v == 4) { N (376); return v; }
  if (v == 6) { N (383); return v; }
  if (v == 8) { N (383); return v; }
  if (v == 11) { N (388); return v; }
  if (v == 3) { N (388); return v; }
  if (v == 1) { N (395); return v; }
  if (v == 9) { N (396); return v; }
  if (v == 5) { N (403); return v; }
  if (v == 10) { N (404); return v; }
  if (v == 2) { N (413); return v; }
  if (v == 0) { N (420); return v; }
  N (422);
  return v;
}
static int choose34 (int v)
{
  N (424);
  if (v == 2) { N (425); return v; }
  if (v == 1) { N (426); return v; }
  if (v == 5) { N (429); return v; }
  if (v == 4) { N (429); return v; }
  if (v == 6) { N (432); return v; }
  if (v == 3) { N (435); return v; }
  N (435);
  return v;
}
static int choose32 (int v)
{
  N (356);
  if (v == 28) { N (357); return v; }
  if (v == 29) { N (368); return v; }
  if (v == 14) { N (373); return v; }
  if (v == 21) { N (423); return v; }
  N (443);
  return v;
}
static int choose35 (int v)
{
  N (448);
  if (v == 4) { N (449); return v; }
  if (v == 6) { N (449); return v; }
  if (v == 8) { N (449); return v; }
  if (v == 5) { N (456); return v; }
  if (v == 7) { N (461); return v; }
  N (461);
  return v;
}
static int choose43 (int v)
{
  N (536);
  if (v == 6) { N (537); return v; }
  if (v == 4) { N (538); return v; }
  if (v == 0) { N (541); return v; }
  N (538);
  return v;
}
static int choose41 (int v)
{
  N (530);
  if (v == 1) { N (531); return v; }
  if (v == 4) { N (558); return v; }
  if (v == 6) { N (569); return v; }
  if (v == 2) { N (570); return v; }
  if (v == 9) { N (594); return v; }
  if (v == 7) { N (611); return v; }
  if (v == 5) { N (620); return v; }
  if (v == 3) { N (645); return v; }
  if (v == 8) { N (645); return v; }
  N (531);
  return v;
}
static int choose36 (int v)
{
  N (482);
  if (v == 12) { N (483); return v; }
  if (v == 4) { N (484); return v; }
  if (v == -2) { N (484); return v; }
  if (v == 23) { N (519); return v; }
  if (v == 6) { N (660); return v; }
  if (v == 14) { N (661); return v; }
  if (v == 18) { N (661); return v; }
  N (660);
  return v;
}
static int choose57 (int v)
{
  N (710);
  if (v == 1) { N (711); return v; }
  if (v == 5) { N (716); return v; }
  if (v == 6) { N (716); return v; }
  if (v == 2) { N (717); return v; }
  if (v == 0) { N (718); return v; }
  if (v == 3) { N (718); return v; }
  if (v == 4) { N (718); return v; }
  if (v == 7) { N (729); return v; }
  N (729);
  return v;
}
int
f31 (int a, int b)
{N (347);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (756, --fuel < 0))
    return a & 7;
  if ((B (348, a == 0) && B (350, y == 0)))
    {
      if (B (352, f23 (((38 * 3 + b) & 255), ((table[b & 15] - table[b & 15]) & 127))))
        throw Failure (2);
    }
  else
    {
      if (B (354, b > 46))
        return a;
      switch (choose32 (((z + ((bytes[y & 15] * 3 + 2) & 255)) & 1023) % 31))
        {
        case 28:
          {
            z = ((((22 - bytes[a & 15]) & 127) + 2 * ((x * 3 + bytes[y & 15]) & 255)) % 37);
            if ((B (358, f1 (((table[y & 15] | bytes[z & 15]) & 63), 6) > 58) && B (360, !(a < 5))))
              {
                z = B (362, x == 49) && B (364, f23 (table[a & 15], ((x + 1) & 1023)) > 39);
                shared = f1 (((bytes[shared & 15] ^ bytes[y & 15]) & 1023), ((table[a & 15] - 33) & 127)) & 1023;
                if (B (366, a >= 14))
                  throw Failure (2);
              }
          }
          break;
        case 29:
          {
            if (!(B (369, shared != 30) && B (371, shared != 31)))
              return ((b * 3 + table[shared & 15]) & 255);
          }
          break;
        case 14:
          {
            switch (choose33 (((b + ((b ^ bytes[y & 15]) & 1023)) & 1023) % 13))
              {
              case 7:
                {
                  y = bytes[a & 15];
                }
                break;
              case 4:
                {
                  y = ((((z + bytes[z & 15]) & 1023) - bytes[b & 15]) & 127);
                  if ((B (377, bytes[a & 15] >= '!')
    && B (379, bytes[a & 15] < '0')))
                    throw 1;
                  if (B (381, b & 8))
                    throw 1;
                }
                break;
              case 6:
              case 8:
                {
                  if (B (384, f23 (table[b & 15], ((3 + 2 * y) % 37))))
                    return f23 (((b - 28) & 127), 27);
                  if (B (386, shared == 22))
                    throw 1;
                }
                break;
              case 11:
              case 3:
                {
                  if (B (389, cell.high > 9))
                    return ((z * 3 + z) & 255);
                  z = B (391, f1 (bytes[a & 15], ((bytes[x & 15] - 3) & 127))) || B (393, a);
                }
                break;
              case 1:
                {
                  z = 11;
                }
                break;
              case 9:
                {
                  shared = ((bytes[a & 15] * 3 + ((bytes[a & 15] + y) & 1023)) & 255);
                  if (B (397, f23 (((table[x & 15] - 16) & 127), ((bytes[x & 15] | b) & 63)) > 28))
                    throw Failure (2);
                  x = (B (399, b == 24) && B (401, f23 (((10 + a) & 1023), ((a * 3 + x) & 255)) > 20)) ? (((shared - x) & 127) + 1) : (((z + z) & 1023) + 2);
                }
                break;
              case 5:
                break;
              case 10:
                {
                  x = B (405, shared != 55) || B (407, x >= 60);
                  z = B (409, z < y) || B (411, f1 (bytes[a & 15], ((29 | 1) & 63)) > 51);
                }
                break;
              case 2:
                {
                  x = ((bytes[shared & 15] + z) & 1023);
                  if (B (414, pointers[b & 7]))
                    throw Failure (2);
                  shared = (B (416, z == 5)
    || B (418, f23 (((x + z) & 1023), table[a & 15]))) ? (((b - bytes[y & 15]) & 127) + 1) : (((z + a) & 1023) + 2);
                }
                break;
              case 0:
                break;
                ;
              }
          }
          break;
        case 21:
          {
            switch (choose34 (((shared + ((bytes[y & 15] - 24) & 127)) & 1023) % 31))
              {
              case 2:
                break;
              case 1:
                {
                  if (B (427, cell.high > 11))
                    return ((table[b & 15] | table[z & 15]) & 63);
                }
                break;
              case 5:
              case 4:
                {
                  if (B (430, !pointers[a & 7]))
                    return ((bytes[shared & 15] ^ x) & 1023);
                }
                break;
              case 6:
                {
                  z = f1 (((y ^ a) & 1023), ((table[b & 15] + 32) & 1023)) & 1023;
                  if (B (433, x + 1 > real[z & 3]))
                    return f23 (((y - x) & 127), ((z + 2 * shared) % 37));
                }
                break;
              case 3:
              default:
                break;
                ;
              }
            if ((B (436, x < 21) || B (438, bytes[z & 15] == 11)))
              {
                cell.low = x;
                cell.high = 5;
                y = B (440, table[y & 15] > 58) ? (((24 | b) & 63) + 1) : (((bytes[z & 15] + 2 * x) % 37) + 2);
                z = ((((a ^ shared) & 1023) ^ ((shared * 3 + table[x & 15]) & 255)) & 1023);
              }
          }
          ;
        }
      if (!(B (444, y != 27) && B (446, y != 28)))
        {
          switch (choose35 (((y + y) & 1023) % 13))
            {
            case 4:
            case 6:
            case 8:
              {
                if (B (450, shared < 40))
                  return ((b - y) & 127);
                cell.low = ((((b + 2 * 5) % 37) - 21) & 127);
                cell.high = ((z ^ ((bytes[z & 15] ^ z) & 1023)) & 1023);
                if (!(B (452, z < 12) || B (454, z > 15)))
                  throw Failure (2);
              }
              break;
            case 5:
              {
                if (B (457, table[a & 15] > 49))
                  return ((x - shared) & 127);
                shared = ((((bytes[a & 15] + table[b & 15]) & 1023) - a) & 127);
                x = B (459, shared >= 36) ? (((bytes[shared & 15] | table[a & 15]) & 63) + 1) : (((10 ^ x) & 1023) + 2);
              }
              break;
            case 7:
            default:
              {
                table[z & 15] = bytes[a & 15] & 1023;
              }
              ;
            }
          if ((B (462, shared < 19) || B (464, shared > 42)))
            {
              table[b & 15] = shared & 1023;
              shared = f23 (y, ((table[b & 15] ^ table[b & 15]) & 1023)) & 1023;
              if ((B (466, cell.low == 6)
    || B (468, y >= 3)))
                return ((bytes[b & 15] + bytes[b & 15]) & 1023);
            }
          else
            {
              cell.low = table[b & 15];
              cell.high = ((((z + table[z & 15]) & 1023) + ((shared + b) & 1023)) & 1023);
              x = f1 (((bytes[shared & 15] * 3 + shared) & 255), ((b | shared) & 63)) & 1023;
            }
        }
      else
        {
          if ((B (470, cell.high > 5) || B (472, shared & 8)))
            throw 2.5;
          if (((B (474, f1 (((33 ^ 18) & 1023), ((2 + x) & 1023))) || B (476, cell.low == 5)) && B (478, z + 1 > real[y & 3])))
            {
              if (B (480, x >= 20))
                return ((bytes[z & 15] - z) & 127);
              shared = ((3 + table[a & 15]) & 1023);
            }
        }
    }
  switch (choose36 (((a + x) & 1023) % 13))
    {
    case 12:
      break;
    case 4:
    case -2:
      {
        N (486);for (int i37 = 0; B (487, i37 < 5); i37++)
          {N (485);
            z = f1 (((8 | bytes[a & 15]) & 63), ((table[a & 15] * 3 + z) & 255)) & 1023;
          }
        if (B (489, a & 16))
          {
            if ((B (491, f1 (((bytes[x & 15] + table[x & 15]) & 1023), ((bytes[a & 15] ^ bytes[b & 15]) & 1023))) && (B (493, f1 (((z + table[shared & 15]) & 1023), ((38 + x) & 1023))) && B (495, real[a & 3] < 18.5))))
              {
                if ((B (497, z == 12) || B (499, x != 13)))
                  return ((27 | bytes[z & 15]) & 63);
              }
            else
              {
                shared = ((((9 + 2 * shared) % 37) | 37) & 63);
                if (B (501, a > 0))
                  return ((37 + 2 * x) % 37);
                shared = f23 (((bytes[y & 15] ^ y) & 1023), ((shared + 2 * z) % 37)) & 1023;
              }
            if (B (503, f23 (shared, ((a ^ b) & 1023))))
              throw 2.5;
            if ((B (505, pointers[shared & 7]) || B (507, z & 8)))
              {
                x = ((((table[shared & 15] * 3 + table[b & 15]) & 255) * 3 + ((15 + 2 * table[b & 15]) % 37)) & 255);
              }
            else
              {
                x = table[a & 15];
                z = ((shared | ((25 + 2 * bytes[a & 15]) % 37)) & 63);
                if ((B (509, shared == 0) && B (511, y == 0)))
                  throw 2.5;
              }
          }
        N (514);for (int i38 = 0; B (515, i38 < 16); i38++)
          {N (513);
            if (B (517, bytes[i38] == 36))
              break;
            bytes[i38] = (bytes[i38] + 1) & 63;
          }
      }
      break;
    case 23:
      {
        N (521);for (int i39 = 0; B (522, i39 < 16); i39++)
          {N (520);
            if (B (524, bytes[i39] == 38))
              break;
            bytes[i39] = (bytes[i39] + 1) & 63;
          }
        N (527);for (int i40 = 0; B (528, i40 < (a & 15)); i40++)
          {N (526);
            table[i40] = 0;
          }
        switch (choose41 (((x + ((bytes[b & 15] ^ 10) & 1023)) & 1023) % 31))
          {
          case 1:
          default:
            {
              N (533);for (int i42 = 0; B (534, i42 < 16); i42++)
                {N (532);
                  table[i42] = (table[i42] + ((x | bytes[z & 15]) & 63)) & 511;
                }
              switch (choose43 (((x + 6) & 1023) % 13))
                {
                case 6:
                  break;
                case 4:
                default:
                  {
                    z = B (539, y < 29) ? (((35 ^ table[b & 15]) & 1023) + 1) : (((table[shared & 15] - shared) & 127) + 2);
                  }
                  break;
                case 0:
                  {
                    if ((B (542, shared + 1 > real[x & 3]) || B (544, f1 (((shared + bytes[a & 15]) & 1023), ((15 + 2 * table[z & 15]) % 37)))))
                      throw 1;
                    if ((B (546, shared == 10) || B (548, shared == 11) || B (550, shared == 12)))
                      return f23 (x, ((shared + bytes[a & 15]) & 1023));
                  }
                  ;
                }
              {
                int i44 = 0;
              N (553);  while (B (554, i44 < 4) && B (556, shared > 42))
                {N (552);
                  i44++;
                  y = f23 (shared, z) & 1023;
                }
              }
            }
            break;
          case 4:
            {
              shared = (B (559, y != 29) && B (561, y != 30)) ? (22 + 1) : (a + 2);
              N (564);for (int i45 = 0; B (565, i45 < 0); i45++)
                {N (563);
                  if (B (567, a == z))
                    return f23 (a, ((28 | y) & 63));
                  cell.low = x;
                  cell.high = ((((table[shared & 15] ^ bytes[y & 15]) & 1023) | ((table[y & 15] + 2 * table[z & 15]) % 37)) & 63);
                  z = ((y ^ ((b | table[x & 15]) & 63)) & 1023);
                }
            }
            break;
          case 6:
            break;
          case 2:
            {
              N (572);for (int i46 = 0; B (573, i46 < 2) && B (575, real[z & 3] < 38.5); i46++)
                {N (571);
                  x = (B (577, z + 1 > real[y & 3]) && B (579, x >= 18)) ? (((y + x) & 1023) + 1) : (((table[z & 15] * 3 + b) & 255) + 2);
                  shared = f1 (((table[y & 15] ^ a) & 1023), ((shared ^ b) & 1023)) & 1023;
                  if (B (581, x < 10))
                    throw 2.5;
                }
              {
              auto lambda47 = [&] (int p) -> int { N (583);
                shared = ((((8 - table[p & 15]) & 127) | ((p ^ y) & 1023)) & 63);
                return ((b ^ y) & 1023); };
              y = lambda47 (((shared * 3 + y) & 255)) & 1023;
              }
              try
                {
                  Guard guard (((31 + bytes[x & 15]) & 1023));
                  shared = f23 (((a + 2 * table[x & 15]) % 37), a) & 1023;
                  if (B (584, f23 (((x | table[shared & 15]) & 63), table[y & 15]) > 20))
                    return f23 (((bytes[z & 15] + 2 * y) % 37), ((y + 15) & 1023));
                  shared = bytes[z & 15];
                  if (B (586, !shared))
                    return f23 (((table[b & 15] - table[b & 15]) & 127), ((x + 26) & 1023));
                  z = table[shared & 15];
                }
              catch (int)
                {
                  x = (B (588, bytes[y & 15] >= '!') && B (590, bytes[y & 15] < '0')) ? (((a | x) & 63) + 1) : (((bytes[b & 15] + z) & 1023) + 2);
                  if (B (592, (y & 3) == 3))
                    return f1 (x, ((y ^ bytes[y & 15]) & 1023));
                }
            }
            break;
          case 9:
            {
              {
                int i48 = 0;
                N (596);do
                {N (595);
                  i48++;
                  if (B (599, cell.high > 0))
                    throw 1;
                  z = ((((b | 33) & 63) | b) & 63);
                }
              while (B (597, i48 < 2));
              }
              {
                int i49 = 0;
              N (602);  while (B (603, i49 < 3))
                {N (601);
                  i49++;
                  if (B (605, !(pointers[b & 7])))
                    throw 2.5;
                  y = ((((bytes[z & 15] * 3 + bytes[x & 15]) & 255) - ((y - table[y & 15]) & 127)) & 127);
                  y = B (607, pointers[b & 7]) && B (609, x);
                }
              }
            }
            break;
          case 7:
            {
              if (B (612, pointers[shared & 7]))
                return f1 (((x - b) & 127), ((shared - 30) & 127));
              N (615);for (int i50 = 0; B (616, i50 < (x & 15)); i50++)
                {N (614);
                  shared += B (618, bytes[i50] > 32) ? table[i50] & 7 : bytes[i50] & 3;
                  shared &= 1023;
                }
            }
          case 5:
            {
              if ((B (621, bytes[y & 15] == 8)
    || B (623, bytes[z & 15] == 16)))
                {
                  shared = ((((z * 3 + z) & 255) + ((table[a & 15] ^ y) & 1023)) & 1023);
                  y = ((((table[b & 15] - z) & 127) * 3 + 20) & 255);
                  x = B (625, f1 (((table[y & 15] * 3 + bytes[x & 15]) & 255), ((table[z & 15] | 25) & 63)))
    || B (627, shared > 39);
                }
              else
                {
                  if (B (629, x <= 9))
                    throw 1;
                  x = ((30 + ((13 - a) & 127)) & 1023);
                }
              N (632);for (int i51 = 0; B (633, i51 < 7); i51++)
                {N (631);
                  y = ((((table[shared & 15] + z) & 1023) ^ bytes[a & 15]) & 1023);
                  z = x;
                  if (B (635, (b & 3) == 0))
                    return ((1 | 11) & 63);
                }
              if ((B (637, shared != 7) && B (639, shared != 8)))
                {
                  x = B (641, bytes[shared & 15] == 2) || B (643, table[b & 15] > 12);
                }
            }
            break;
          case 3:
          case 8:
            {
              try
                {
                  Guard guard (((33 ^ bytes[a & 15]) & 1023));
                  x = ((((11 * 3 + x) & 255) - ((1 - 14) & 127)) & 127);
                  if (B (646, f1 (((bytes[y & 15] + a) & 1023), ((bytes[x & 15] - 38) & 127))))
                    return z;
                  z = ((bytes[x & 15] * 3 + bytes[y & 15]) & 255);
                  if (B (648, x > 36))
                    throw 2.5;
                  shared = ((a - ((0 + table[y & 15]) & 1023)) & 127);
                }
              catch (Failure &)
                {
                  shared = y;
                }
              shared = ((((y | table[z & 15]) & 63) - shared) & 127);
              if (((B (650, z == 27) || B (652, z == 28)
    || B (654, z == 40)) || (B (656, x >= 35) && B (658, f23 (((z ^ table[a & 15]) & 1023), ((bytes[x & 15] ^ 12) & 1023))))))
                {
                  y = ((((table[a & 15] * 3 + shared) & 255) + 2 * ((table[z & 15] - z) & 127)) % 37);
                }
            }
            break;
            ;
          }
      }
    case 6:
    default:
      break;
    case 14:
    case 18:
      {
        {
          int i52 = 0;
        N (663);  while (B (664, i52 < 3))
          {N (662);
            i52++;
            try
              {
                table[b & 15] = ((bytes[shared & 15] + 2 * 28) % 37) & 1023;
                shared = ((((34 * 3 + shared) & 255) - ((y + x) & 1023)) & 127);
                if ((B (666, x == 0) && B (668, a == 0)))
                  return f1 (x, bytes[b & 15]);
                if ((B (670, bytes[z & 15] == 55) || B (672, b & 2)))
                  throw 2.5;
                if ((B (674, y == 27) || B (676, y == 28) || B (678, y == 38)))
                  throw 1;
              }
            catch (Failure &)
              {
                z = ((((bytes[b & 15] ^ table[shared & 15]) & 1023) * 3 + ((x - 7) & 127)) & 255);
                shared = (B (680, y) && B (682, shared)) ? (((b + 2 * 33) % 37) + 1) : (((a ^ shared) & 1023) + 2);
                y = ((a + 2 * ((21 ^ a) & 1023)) % 37);
              }
            {
              int i53 = 0;
              N (685);
again54:
            N (684);i53++;
                if (B (688, y))
                  return f23 (20, ((y * 3 + table[x & 15]) & 255));
                x = f1 (((2 + y) & 1023), ((19 | z) & 63)) & 1023;
            if (B (686, i53 < 0))
              goto again54;
            }
          }
        }
      }
      ;
    }
  {
    int i55 = 0;
    N (691);
again56:
  N (690);i55++;
      if ((B (696, a == 0) && B (698, x == 0)))
        {
          shared = (B (700, a != 25) && B (702, a != 26)) ? (b + 1) : (((shared | 40) & 63) + 2);
        }
      if ((B (704, b == 16) || B (706, b == 17) || B (708, b == 20)))
        {
          switch (choose57 (((shared + ((bytes[b & 15] * 3 + x) & 255)) & 1023) % 7))
            {
            case 1:
              {
                table[b & 15] = ((((table[shared & 15] + bytes[shared & 15]) & 1023) + 2 * ((bytes[shared & 15] + bytes[z & 15]) & 1023)) % 37) & 1023;
                if ((B (712, b == 0) && B (714, shared == 0)))
                  throw 2.5;
                cell.low = bytes[x & 15];
                cell.high = ((((x ^ table[shared & 15]) & 1023) ^ ((z - table[x & 15]) & 127)) & 1023);
              }
              break;
            case 5:
            case 6:
              {
                z = ((((a + 2 * 38) % 37) - bytes[z & 15]) & 127);
                x = ((((bytes[b & 15] ^ 38) & 1023) * 3 + bytes[a & 15]) & 255);
              }
            case 2:
              break;
            case 0:
            case 3:
            case 4:
              {
                y = B (719, !y) ? (((5 * 3 + table[shared & 15]) & 255) + 1) : (table[x & 15] + 2);
                y = B (721, pointers[b & 7]) && B (723, pointers[x & 7]);
                y = !(B (725, y != 1) && B (727, y != 2)) ? (((y + 2 * bytes[x & 15]) % 37) + 1) : (y + 2);
              }
              break;
            case 7:
            default:
              {
                y = table[z & 15];
                x = ((((z | shared) & 63) | ((table[z & 15] | bytes[x & 15]) & 63)) & 63);
                z = ((21 + ((x + 1) & 1023)) & 1023);
              }
              ;
            }
          cell.low = a;
          cell.high = bytes[shared & 15];
        }
      else
        {
          if (B (730, cell.low == 2))
            {
              y = B (732, y > 42)
    || B (734, real[a & 3] < 33.5);
            }
          else
            {
              shared = ((y + ((21 - x) & 127)) & 1023);
              table[b & 15] = table[x & 15] & 1023;
              cell.low = x;
              cell.high = ((table[z & 15] - ((table[y & 15] * 3 + b) & 255)) & 127);
            }
        }
      N (737);for (int i58 = 0; B (738, i58 < 6); i58++)
        {N (736);
          {
            int i59 = 0;
          N (741);  while (B (742, i59 < 3) && B (744, x & 16))
            {N (740);
              i59++;
              x = ((b * 3 + ((table[a & 15] * 3 + b) & 255)) & 255);
              shared = ((((shared + table[x & 15]) & 1023) - ((4 * 3 + bytes[z & 15]) & 255)) & 127);
              z = B (746, b < shared) && B (748, !pointers[a & 7]);
            }
          }
        }
  if (B (692, i55 < 8)
    && B (694, real[shared & 3] < 28.5))
    goto again56;
  }
  if ((B (750, y < 15) || B (752, y > 34)))
    return f23 (bytes[a & 15], 10);
  return B (754, fuel <= 0) ? a : f31 (a + 1, b);
}

static int choose65 (int v)
{
  N (772);
  if (v == 21) { N (773); return v; }
  if (v == 12) { N (774); return v; }
  N (774);
  return v;
}
static int choose67 (int v)
{
  N (787);
  if (v == 25) { N (788); return v; }
  if (v == 2) { N (801); return v; }
  if (v == 18) { N (802); return v; }
  if (v == 4) { N (805); return v; }
  if (v == 3) { N (805); return v; }
  if (v == 15) { N (805); return v; }
  if (v == 20) { N (810); return v; }
  N (810);
  return v;
}
static int choose63 (int v)
{
  N (767);
  if (v == 15) { N (768); return v; }
  if (v == 26) { N (770); return v; }
  if (v == 13) { N (771); return v; }
  if (v == 23) { N (783); return v; }
  if (v == 22) { N (783); return v; }
  if (v == 29) { N (783); return v; }
  if (v == 2) { N (786); return v; }
  if (v == 21) { N (817); return v; }
  N (817);
  return v;
}
static int choose78 (int v)
{
  N (906);
  if (v == 5) { N (907); return v; }
  if (v == 7) { N (914); return v; }
  if (v == 4) { N (914); return v; }
  if (v == 8) { N (919); return v; }
  if (v == 6) { N (920); return v; }
  N (920);
  return v;
}
static int choose71 (int v)
{
  N (828);
  if (v == 5) { N (829); return v; }
  if (v == 8) { N (840); return v; }
  if (v == 7) { N (840); return v; }
  if (v == 0) { N (845); return v; }
  if (v == 1) { N (858); return v; }
  if (v == 9) { N (861); return v; }
  if (v == 6) { N (879); return v; }
  if (v == 4) { N (900); return v; }
  if (v == 3) { N (900); return v; }
  if (v == 2) { N (901); return v; }
  N (861);
  return v;
}
static int choose97 (int v)
{
  N (1086);
  if (v == 1) { N (1087); return v; }
  if (v == 8) { N (1088); return v; }
  if (v == 17) { N (1091); return v; }
  if (v == 4) { N (1092); return v; }
  if (v == 19) { N (1097); return v; }
  if (v == 24) { N (1102); return v; }
  N (1102);
  return v;
}
static int choose81 (int v)
{
  N (948);
  if (v == 2) { N (949); return v; }
  if (v == 3) { N (956); return v; }
  if (v == 8) { N (975); return v; }
  if (v == 11) { N (992); return v; }
  if (v == -1) { N (992); return v; }
  if (v == 1) { N (993); return v; }
  if (v == 6) { N (1008); return v; }
  if (v == 7) { N (1013); return v; }
  if (v == 10) { N (1040); return v; }
  if (v == 9) { N (1040); return v; }
  if (v == 4) { N (1063); return v; }
  if (v == 5) { N (1068); return v; }
  if (v == 0) { N (1103); return v; }
  N (992);
  return v;
}
static int choose80 (int v)
{
  N (945);
  if (v == 12) { N (946); return v; }
  if (v == 13) { N (947); return v; }
  if (v == 28) { N (1108); return v; }
  if (v == 21) { N (1115); return v; }
  if (v == 0) { N (1116); return v; }
  if (v == 7) { N (1116); return v; }
  if (v == 24) { N (1117); return v; }
  N (1117);
  return v;
}
int
f60 (int a, int b)
{N (758);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1140, --fuel < 0))
    return a & 7;
  try
    {
      {
        int i61 = 0;
        N (760);
again62:
      N (759);i61++;
          if (B (765, (y & 3) == 1))
            return ((bytes[y & 15] ^ bytes[a & 15]) & 1023);
      if (B (761, i61 < 0) && B (763, z))
        goto again62;
      }
      y = ((((z + 2 * shared) % 37) | ((table[shared & 15] * 3 + shared) & 255)) & 63);
      switch (choose63 (((shared + y) & 1023) % 13))
        {
        case 15:
          {
            {
            auto lambda64 = [&] (int p) -> int { N (769);
              x = ((((x + 2 * z) % 37) | shared) & 63);
              z = a;
              z = ((((table[y & 15] - x) & 127) + x) & 1023);
              return ((table[b & 15] + 10) & 1023); };
            x = lambda64 (((y ^ 9) & 1023)) & 1023;
            x = lambda64 (((a * 3 + bytes[a & 15]) & 255)) & 1023;
            }
          }
          break;
        case 26:
          {
            y = 0;
          }
          break;
        case 13:
          {
            switch (choose65 (((a + ((y - 39) & 127)) & 1023) % 7))
              {
              case 21:
                {
                  x = f1 (((b - y) & 127), b) & 1023;
                  shared = bytes[shared & 15];
                }
                break;
              case 12:
              default:
                {
                  z = B (775, shared != 48) ? (((y * 3 + x) & 255) + 1) : (((a + a) & 1023) + 2);
                }
                break;
                ;
              }
            N (778);for (int i66 = 0; B (779, i66 < 6); i66++)
              {N (777);
                x = y;
                if (B (781, !(f1 (((shared + z) & 1023), table[b & 15]))))
                  break;
                shared = ((((2 + 2 * 18) % 37) + 2 * ((y + 2 * y) % 37)) % 37);
              }
          }
          break;
        case 23:
        case 22:
        case 29:
          {
            if (B (784, y > 34))
              return ((y - bytes[a & 15]) & 127);
            z = 16;
          }
          break;
        case 2:
          {
            switch (choose67 (((a + ((bytes[shared & 15] * 3 + x) & 255)) & 1023) % 7))
              {
              case 25:
                {
                  shared = (B (789, y < 20) || B (791, y > 23)) ? (table[x & 15] + 1) : (21 + 2);
                  z = (B (793, x != 51) || B (795, a == 11)) ? (((bytes[x & 15] - 37) & 127) + 1) : (a + 2);
                  z = (B (797, y < 15) || B (799, y > 18)) ? (38 + 1) : (bytes[z & 15] + 2);
                }
                break;
              case 2:
                {
                  shared = bytes[y & 15];
                  x = ((((bytes[b & 15] | b) & 63) ^ ((table[b & 15] * 3 + b) & 255)) & 1023);
                  x = f1 (bytes[x & 15], 17) & 1023;
                }
                break;
              case 18:
                {
                  z = ((((bytes[a & 15] ^ bytes[z & 15]) & 1023) | a) & 63);
                  if (B (803, a >= 17))
                    throw 1;
                }
              case 4:
              case 3:
              case 15:
                {
                  z = B (806, y < x) && B (808, f23 (((37 + 2 * 19) % 37), y));
                }
              case 20:
              default:
                {
                  if (B (811, f31 (((28 ^ 34) & 1023), ((table[x & 15] + table[a & 15]) & 1023))))
                    throw Failure (2);
                }
                break;
                ;
              }
            {
              int i68 = 0;
              N (814);
again69:
            N (813);i68++;
                y = ((((8 - b) & 127) + 2 * ((16 * 3 + z) & 255)) % 37);
                table[a & 15] = ((((y ^ bytes[x & 15]) & 1023) ^ ((14 + 2 * z) % 37)) & 1023) & 1023;
            if (B (815, i68 < 5))
              goto again69;
            }
          }
          break;
        case 21:
        default:
          {
            N (819);for (int i70 = 0; B (820, i70 < 2); i70++)
              {N (818);
                z = f23 (((30 + table[b & 15]) & 1023), table[z & 15]) & 1023;
                cell.low = ((((bytes[y & 15] ^ table[z & 15]) & 1023) - ((a + a) & 1023)) & 127);
                cell.high = ((((bytes[shared & 15] | bytes[x & 15]) & 63) | ((shared | table[y & 15]) & 63)) & 63);
              }
            x = f1 (((38 + y) & 1023), ((17 * 3 + a) & 255)) & 1023;
            if (B (822, !pointers[a & 7]))
              {
                y = f31 (((z | a) & 63), ((y - y) & 127)) & 1023;
                if ((B (824, bytes[x & 15] >= '!') && B (826, bytes[x & 15] < '0')))
                  return ((table[shared & 15] - a) & 127);
              }
          }
          break;
          ;
        }
      switch (choose71 (((shared + bytes[z & 15]) & 1023) % 31))
        {
        case 5:
          {
            {
              int i72 = 0;
              N (831);do
              {N (830);
                i72++;
                if (B (834, !pointers[b & 7]))
                  throw Failure (2);
                x = table[shared & 15];
                shared = (B (836, a) && B (838, (y & 3) == 3)) ? (bytes[b & 15] + 1) : (((table[x & 15] - y) & 127) + 2);
              }
            while (B (832, i72 < 4));
            }
            y = f31 (26, ((15 - 28) & 127)) & 1023;
          }
        case 8:
        case 7:
          {
            if (B (841, x < 56))
              {
                y = ((((shared ^ table[a & 15]) & 1023) + 2 * ((shared * 3 + z) & 255)) % 37);
                if (B (843, shared + 1 > real[y & 3]))
                  return f1 (((z | b) & 63), b);
              }
          }
          break;
        case 0:
          {
            z = ((((0 - bytes[a & 15]) & 127) + 2 * ((x + 2 * 20) % 37)) % 37);
            if ((B (846, a == 0) && B (848, z == 0)))
              {
                shared = f1 (((table[z & 15] * 3 + table[z & 15]) & 255), ((x - b) & 127)) & 1023;
              }
            else
              {
                y = ((z + y) & 1023);
                if (B (850, pointers[y & 7]))
                  return f1 (((bytes[a & 15] + bytes[a & 15]) & 1023), ((16 ^ z) & 1023));
              }
            {
              int i73 = 0;
              N (853);
again74:
            N (852);i73++;
                shared = ((((0 ^ bytes[b & 15]) & 1023) * 3 + ((shared - z) & 127)) & 255);
                if (B (856, z <= 60))
                  return ((bytes[shared & 15] + bytes[y & 15]) & 1023);
            if (B (854, i73 < 7))
              goto again74;
            }
          }
          break;
        case 1:
          {
            if (B (859, a == b))
              return ((x + 2 * 8) % 37);
          }
        case 9:
        default:
          {
            {
            auto lambda75 = [&] (int p) -> int { N (862);
              if ((B (863, b == 28) || B (865, b == 29) || B (867, b == 40)))
                return f23 (((bytes[x & 15] + 2 * a) % 37), ((table[p & 15] ^ x) & 1023));
              if (B (869, p))
                return ((1 ^ p) & 1023);
              x = ((((9 - table[x & 15]) & 127) | z) & 63);
              return ((b ^ table[shared & 15]) & 1023); };
            z = lambda75 (bytes[a & 15]) & 1023;
            }
            N (872);for (int i76 = 0; B (873, i76 < (a & 15)); i76++)
              {N (871);
                table[i76] = (table[i76] + table[shared & 15]) & 511;
              }
            N (876);for (int i77 = 0; B (877, i77 < 0); i77++)
              {N (875);
                x = ((bytes[b & 15] | bytes[a & 15]) & 63);
                y = a;
                y = f1 (38, ((y ^ x) & 1023)) & 1023;
              }
          }
          break;
        case 6:
          {
            if (B (880, y > 18))
              {
                if (B (882, f23 (((y + 2 * 26) % 37), ((table[a & 15] | bytes[b & 15]) & 63))))
                  return ((40 | table[a & 15]) & 63);
                if (B (884, z < 23))
                  return f23 (((shared - table[a & 15]) & 127), ((bytes[x & 15] ^ 34) & 1023));
              }
            if (B (886, !pointers[b & 7]))
              return ((bytes[a & 15] - table[x & 15]) & 127);
            if (((B (888, z) && B (890, cell.high > 4)) && B (892, f31 (((table[x & 15] + 2 * bytes[b & 15]) % 37), 19) > 30)))
              {
                x = !(B (894, b == 18) || B (896, b == 19) || B (898, b == 21)) ? (((40 * 3 + table[z & 15]) & 255) + 1) : (((table[shared & 15] - bytes[x & 15]) & 127) + 2);
              }
          }
          break;
        case 4:
        case 3:
          break;
        case 2:
          {
            if ((B (902, x > 57) && B (904, (shared & 3) == 2)))
              {
                cell.low = ((((17 - b) & 127) + ((table[a & 15] + bytes[z & 15]) & 1023)) & 1023);
                cell.high = bytes[x & 15];
              }
            else
              {
                shared = ((((20 - bytes[b & 15]) & 127) | ((shared ^ y) & 1023)) & 63);
                y = ((((table[x & 15] + 2 * a) % 37) ^ ((table[a & 15] - 20) & 127)) & 1023);
              }
            switch (choose78 (((shared + 13) & 1023) % 31))
              {
              case 5:
                {
                  x = (B (908, y & 8)
    || B (910, f31 (((29 | 17) & 63), ((table[b & 15] * 3 + b) & 255)) > 30)) ? (b + 1) : (((z ^ bytes[a & 15]) & 1023) + 2);
                  y = B (912, (z & 3) == 3) ? (x + 1) : (((bytes[x & 15] + table[shared & 15]) & 1023) + 2);
                }
                break;
              case 7:
              case 4:
                {
                  x = ((table[z & 15] + bytes[a & 15]) & 1023);
                  x = B (915, pointers[b & 7]) && B (917, shared >= 37);
                  x = ((((bytes[shared & 15] | table[b & 15]) & 63) | ((b ^ 8) & 1023)) & 63);
                }
                break;
              case 8:
                {
                  shared = f31 (((a + bytes[shared & 15]) & 1023), ((8 ^ bytes[y & 15]) & 1023)) & 1023;
                  y = f23 (22, ((x + 2 * bytes[z & 15]) % 37)) & 1023;
                  x = 21;
                }
                break;
              case 6:
              default:
                {
                  shared = B (921, x + 1 > real[b & 3]) && B (923, f31 (((a | table[y & 15]) & 63), ((bytes[y & 15] * 3 + a) & 255)) > 60);
                  if ((B (925, table[b & 15] > 45) || B (927, y & 2)))
                    throw Failure (2);
                  y = f31 (((table[b & 15] | table[shared & 15]) & 63), table[shared & 15]) & 1023;
                }
                break;
                ;
              }
            if (B (929, shared <= 54))
              {
                if (B (931, x == z))
                  return ((table[x & 15] + 2 * y) % 37);
                table[z & 15] = ((table[b & 15] ^ ((table[a & 15] + 2 * bytes[a & 15]) % 37)) & 1023) & 1023;
                cell.low = ((((38 + 2 * table[shared & 15]) % 37) ^ bytes[shared & 15]) & 1023);
                cell.high = bytes[b & 15];
              }
          }
          break;
          ;
        }
      cell.low = ((20 * 3 + ((table[a & 15] * 3 + bytes[a & 15]) & 255)) & 255);
      cell.high = ((x ^ ((table[shared & 15] ^ y) & 1023)) & 1023);
    }
  catch (Failure &)
    {
      if (B (933, f23 (((36 - a) & 127), bytes[b & 15])))
        return ((x * 3 + bytes[x & 15]) & 255);
      x = ((shared ^ bytes[z & 15]) & 1023);
    }
  N (936);for (int i79 = 0; B (937, i79 < (z & 15)); i79++)
    {N (935);
      if (B (939, table[i79] > 17))
        table[i79] -= 7;
    }
  if ((B (941, x < 12) || B (943, x > 34)))
    return ((table[a & 15] + 18) & 1023);
  switch (choose80 (((y + ((25 + table[y & 15]) & 1023)) & 1023) % 7))
    {
    case 12:
      break;
    case 13:
      {
        switch (choose81 (((b + ((shared - z) & 127)) & 1023) % 13))
          {
          case 2:
            {
              N (951);for (int i82 = 0; B (952, i82 < 16); i82++)
                {N (950);
                  x += B (954, bytes[i82] > 32) ? table[i82] & 7 : bytes[i82] & 3;
                  x &= 1023;
                }
            }
          case 3:
            {
              N (958);for (int i83 = 0;; i83++)
                {N (957);
                  if (B (963, i83 >= 2))
                    break;
                  shared = B (965, f31 (bytes[a & 15], ((1 + 2 * 10) % 37)) > 31) && B (967, shared < 0);
                  if (B (969, z <= 57))
                    continue;
                  if ((B (971, (b & 3) == 1) && B (973, f31 (((table[z & 15] ^ 2) & 1023), ((bytes[shared & 15] | x) & 63)) > 34)))
                    throw Failure (2);
                }
            }
            break;
          case 8:
            {
              N (977);for (int i84 = 0; B (978, i84 < 16); i84++)
                {N (976);
                  table[i84] = (table[i84] + ((bytes[b & 15] * 3 + x) & 255)) & 511;
                }
              if (B (980, f1 (((z + a) & 1023), table[b & 15]) > 6))
                {
                  y = ((((bytes[a & 15] ^ b) & 1023) ^ ((shared - table[shared & 15]) & 127)) & 1023);
                  table[a & 15] = table[a & 15] & 1023;
                }
              {
                int i85 = 0;
              N (983);  while (B (984, i85 < 9))
                {N (982);
                  i85++;
                  if (B (986, f1 (((b + x) & 1023), ((table[z & 15] + 2 * b) % 37))))
                    break;
                  shared = B (988, b == x) && B (990, y < 17);
                }
              }
            }
          case 11:
          case -1:
          default:
            break;
          case 1:
            {
              shared = ((bytes[shared & 15] - ((bytes[z & 15] * 3 + 0) & 255)) & 127);
              N (995);for (int i86 = 0; B (996, i86 < 16); i86++)
                {N (994);
                  shared += B (998, bytes[i86] > 32) ? table[i86] & 7 : bytes[i86] & 3;
                  shared &= 1023;
                }
              if (B (1000, shared))
                {
                  if (B (1002, real[x & 3] < 30.5))
                    return f31 (((b - b) & 127), 12);
                  table[b & 15] = ((((b - y) & 127) + ((a | table[z & 15]) & 63)) & 1023) & 1023;
                  if ((B (1004, y < shared) && B (1006, cell.high > 11)))
                    throw 1;
                }
              else
                {
                  y = b;
                  shared = f23 (((table[b & 15] + 2 * bytes[y & 15]) % 37), bytes[z & 15]) & 1023;
                  x = a;
                }
            }
            break;
          case 6:
            {
              N (1010);for (int i87 = 0; B (1011, i87 < 9); i87++)
                {N (1009);
                  y = bytes[shared & 15];
                  cell.low = ((((bytes[x & 15] ^ 15) & 1023) ^ b) & 1023);
                  cell.high = table[b & 15];
                }
            }
            break;
          case 7:
            {
              if (!(B (1014, y >= 16)
    && B (1016, y <= 32)))
                {
                  z = B (1018, pointers[y & 7]) ? (((table[a & 15] ^ table[shared & 15]) & 1023) + 1) : (((a ^ table[x & 15]) & 1023) + 2);
                  shared = ((((a + z) & 1023) + ((32 + 2 * shared) % 37)) & 1023);
                  if (B (1020, !pointers[y & 7]))
                    throw Failure (2);
                }
              else
                {
                  y = ((((34 + a) & 1023) | ((a * 3 + 18) & 255)) & 63);
                  z = ((((z + 2 * bytes[x & 15]) % 37) | ((a + 2 * 24) % 37)) & 63);
                  z = ((((22 + 2 * b) % 37) * 3 + 18) & 255);
                }
              {
                int i88 = 0;
                N (1023);do
                {N (1022);
                  i88++;
                  if (B (1028, cell.low == 1))
                    return table[b & 15];
                }
              while (B (1024, i88 < 3) && B (1026, !pointers[shared & 7]));
              }
              {
                int i89 = 0;
                N (1031);
again90:
              N (1030);i89++;
                  if (B (1034, a + 1 > real[b & 3]))
                    return a;
                  if ((B (1036, y == 0)
    && B (1038, z == 0)))
                    throw 2.5;
              if (B (1032, i89 < 4))
                goto again90;
              }
            }
            break;
          case 10:
          case 9:
            {
              N (1042);for (int i91 = 0;; i91++)
                {N (1041);
                  if (B (1047, i91 >= 7))
                    break;
                  if (B (1049, cell.high > 8))
                    throw 2.5;
                  shared = B (1051, real[shared & 3] < 39.5) && B (1053, !pointers[z & 7]);
                }
              N (1056);for (int i92 = 0; B (1057, i92 < 9) && B (1059, shared & 1); i92++)
                {N (1055);
                  if (B (1061, f1 (a, ((bytes[b & 15] ^ 9) & 1023)) > 33))
                    return f23 (((b - x) & 127), x);
                }
            }
            break;
          case 4:
            {
              {
                int i93 = 0;
                N (1065);
again94:
              N (1064);i93++;
                  shared = ((bytes[shared & 15] + ((5 - b) & 127)) & 1023);
              if (B (1066, i93 < 9))
                goto again94;
              }
            }
            break;
          case 5:
            {
              N (1070);for (int i95 = 0; B (1071, i95 < 16); i95++)
                {N (1069);
                  y += B (1073, bytes[i95] > 32) ? table[i95] & 7 : bytes[i95] & 3;
                  y &= 1023;
                }
              {
              auto lambda96 = [&] (int p) -> int { N (1075);
                if ((B (1076, f31 (((33 * 3 + table[p & 15]) & 255), ((z ^ b) & 1023)) > 13) && B (1078, f23 (((22 * 3 + a) & 255), x) > 31)))
                  throw 2.5;
                if ((B (1080, a == 3) || B (1082, a == 4)
    || B (1084, a == 33)))
                  return ((table[z & 15] - y) & 127);
                return ((bytes[b & 15] ^ 17) & 1023); };
              z = lambda96 (((22 | bytes[shared & 15]) & 63)) & 1023;
              }
              switch (choose97 (((shared + ((bytes[shared & 15] + 2 * z) % 37)) & 1023) % 13))
                {
                case 1:
                  {
                    z = ((((4 | table[z & 15]) & 63) * 3 + shared) & 255);
                  }
                  break;
                case 8:
                  {
                    y = f1 (((bytes[y & 15] | b) & 63), ((bytes[a & 15] | 24) & 63)) & 1023;
                    if (B (1089, !b))
                      return f23 (bytes[shared & 15], ((shared ^ z) & 1023));
                    y = ((table[b & 15] + ((14 * 3 + 30) & 255)) & 1023);
                  }
                  break;
                case 17:
                  {
                    x = ((18 - bytes[z & 15]) & 127);
                    x = y;
                  }
                case 4:
                  {
                    cell.low = ((((bytes[shared & 15] * 3 + a) & 255) + 2 * 40) % 37);
                    cell.high = ((b * 3 + ((4 + bytes[x & 15]) & 1023)) & 255);
                    y = ((table[z & 15] ^ table[shared & 15]) & 1023);
                    y = (B (1093, cell.low == 2) || B (1095, f1 (bytes[a & 15], ((20 | bytes[a & 15]) & 63)) > 41)) ? (((3 + b) & 1023) + 1) : (((bytes[x & 15] ^ b) & 1023) + 2);
                  }
                case 19:
                  {
                    if ((B (1098, y > 48) || B (1100, b != 24)))
                      return f1 (((y * 3 + 14) & 255), bytes[shared & 15]);
                    y = y;
                    x = f1 (y, shared) & 1023;
                  }
                  break;
                case 24:
                default:
                  break;
                  ;
                }
            }
            break;
          case 0:
            break;
            ;
          }
        if ((B (1104, !x)
    && B (1106, y < 51)))
          return f31 (((bytes[b & 15] - y) & 127), ((table[a & 15] * 3 + bytes[shared & 15]) & 255));
      }
      break;
    case 28:
      {
        x = B (1109, x < 43) || B (1111, a < 54);
        if (B (1113, x != 24))
          throw 1;
      }
      break;
    case 21:
      break;
    case 0:
    case 7:
      break;
    case 24:
    default:
      {
        {
          int i98 = 0;
        N (1119);  while (B (1120, i98 < 2))
          {N (1118);
            i98++;
            N (1123);for (int i99 = 0; B (1124, i99 < 4); i99++)
              {N (1122);
                table[b & 15] = ((table[b & 15] + 2 * ((14 + 2 * z) % 37)) % 37) & 1023;
                table[z & 15] = ((x + 2 * ((table[shared & 15] - 24) & 127)) % 37) & 1023;
              }
            {
              int i100 = 0;
              N (1127);
again101:
            N (1126);i100++;
                if ((B (1130, a) || B (1132, f23 (((bytes[a & 15] * 3 + bytes[y & 15]) & 255), ((x | x) & 63)))))
                  return ((11 - b) & 127);
            if (B (1128, i100 < 9))
              goto again101;
            }
            N (1135);for (int i102 = 0; B (1136, i102 < 16); i102++)
              {N (1134);
                z += B (1138, bytes[i102] > 32) ? table[i102] & 7 : bytes[i102] & 3;
                z &= 1023;
              }
          }
        }
      }
      break;
      ;
    }
  return bytes[y & 15];
}

static int choose105 (int v)
{
  N (1149);
  if (v == 8) { N (1150); return v; }
  if (v == 4) { N (1150); return v; }
  if (v == 11) { N (1150); return v; }
  if (v == 5) { N (1157); return v; }
  if (v == 7) { N (1157); return v; }
  if (v == 6) { N (1192); return v; }
  if (v == 10) { N (1192); return v; }
  if (v == 9) { N (1211); return v; }
  N (1211);
  return v;
}
static inline int
f103 (int a, int b)
{N (1142);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1239, --fuel < 0))
    return a & 7;
  N (1144);for (int i104 = 0; B (1145, i104 < 1); i104++)
    {N (1143);
      if (B (1147, f60 (24, ((bytes[x & 15] ^ table[shared & 15]) & 1023))))
        return f23 (((z + z) & 1023), ((38 | 40) & 63));
    }
  switch (choose105 (((y + y) & 1023) % 31))
    {
    case 8:
    case 4:
    case 11:
      {
        N (1152);for (int i106 = 0; B (1153, i106 < 16); i106++)
          {N (1151);
            if (B (1155, table[i106] > 17))
              table[i106] -= 7;
          }
      }
      break;
    case 5:
    case 7:
      {
        if (B (1158, f31 (shared, ((shared * 3 + shared) & 255)) > 32))
          throw 1;
        N (1161);for (int i107 = 0;; i107++)
          {N (1160);
            if (B (1164, i107 >= 4))
              break;
            if (B (1166, z > 28))
              {
                table[x & 15] = b & 1023;
                x = ((((b - z) & 127) ^ ((table[a & 15] * 3 + b) & 255)) & 1023);
                if (B (1168, y + 1 > real[b & 3]))
                  throw 1;
              }
            if (B (1170, cell.low == 5))
              return f23 (((y ^ x) & 1023), ((x | 38) & 63));
            {
              int i108 = 0;
              N (1173);
again109:
            N (1172);i108++;
                if (B (1178, shared + 1 > real[b & 3]))
                  throw 2.5;
            if (B (1174, i108 < 7) && B (1176, x == 6))
              goto again109;
            }
          }
        N (1181);for (int i110 = 0; B (1182, i110 < 0) && B (1184, z >= 46); i110++)
          {N (1180);
            if ((B (1186, shared == 0) && B (1188, y == 0)))
              {
                table[b & 15] = ((((bytes[a & 15] ^ table[x & 15]) & 1023) ^ ((bytes[z & 15] ^ table[x & 15]) & 1023)) & 1023) & 1023;
                if (B (1190, z == shared))
                  continue;
                cell.low = bytes[z & 15];
                cell.high = ((((13 * 3 + 16) & 255) | bytes[shared & 15]) & 63);
              }
          }
      }
      break;
    case 6:
    case 10:
      {
        if ((B (1193, shared == 29) && B (1195, table[x & 15] > 8)))
          {
            try
              {
                z = z;
                shared = B (1197, real[x & 3] < 45.5) || B (1199, !shared);
                z = B (1201, y) ? (((y + 2 * 18) % 37) + 1) : (((shared | bytes[z & 15]) & 63) + 2);
                if (B (1203, x == 3))
                  return ((bytes[z & 15] | bytes[a & 15]) & 63);
                if (B (1205, a < x))
                  return table[z & 15];
                z = f23 (((table[z & 15] + 2 * table[x & 15]) % 37), x) & 1023;
              }
            catch (int)
              {
                z = B (1207, !pointers[x & 7]) && B (1209, (b & 3) == 2);
                shared = ((table[x & 15] ^ bytes[shared & 15]) & 1023);
                table[b & 15] = ((z | ((table[z & 15] + 2 * b) % 37)) & 63) & 1023;
              }
          }
      }
      break;
    case 9:
    default:
      {
        if (B (1212, !a))
          throw 1;
        {
        auto lambda111 = [&] (int p) -> int { N (1214);
          N (1216);for (int i112 = 0; B (1217, i112 < 1) && B (1219, table[z & 15] > 60); i112++)
            {N (1215);
              if ((B (1221, y >= 17) && B (1223, y <= 39)))
                return f60 (((x - z) & 127), ((30 | table[x & 15]) & 63));
            }
          if (B (1225, table[p & 15] > 23))
            {
              z = B (1227, b >= 13) || B (1229, (x & 3) == 3);
            }
          return ((y * 3 + 23) & 255); };
        y = lambda111 (((shared | bytes[z & 15]) & 63)) & 1023;
        x = lambda111 (((bytes[shared & 15] + 2 * table[z & 15]) % 37)) & 1023;
        }
      }
      break;
      ;
    }
  if (!(B (1231, shared == 30) || B (1233, shared == 31)
    || B (1235, shared == 43)))
    return f1 (((x - x) & 127), ((12 + table[a & 15]) & 1023));
  return B (1237, fuel <= 0) ? a : f103 (a + 1, b);
}

static int (*calls113[4]) (int, int) = { f31, f1, f1, f31 };

int
main (void)
{N (1241);
  int b = 3;
  N (1243);for (int a = 0; B (1244, a < 26); a++)
    {N (1242);
      try {
      b = (b + f31 (a, b)) & 1023;
      b = (b + f60 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
