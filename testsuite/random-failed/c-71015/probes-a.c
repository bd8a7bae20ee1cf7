
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
int fuel = 2265;
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
int f35 (int, int);
int f44 (int, int);
int f64 (int, int);
static void
if_jump (int n)
{N (557);
  if (B (555, jump_to)) longjmp (*jump_to, (n & 7) + 1);
}
static int choose2 (int v)
{
  N (1);
  if (v == 6) { N (2); return v; }
  if (v == 3) { N (53); return v; }
  if (v == 4) { N (98); return v; }
  if (v == 5) { N (99); return v; }
  if (v == 7) { N (136); return v; }
  N (53);
  return v;
}
__attribute__ ((cold)) int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (197, --fuel < 0))
    return a & 7;
  switch (choose2 (((shared + ((shared + bytes[a & 15]) & 1023)) & 1023) % 13))
    {
    case 6:
      {
        if (!(B (3, bytes[a & 15] >= '!')
    && B (5, bytes[a & 15] < '0')))
          {
            N (8);for (int i3 = 0; B (9, i3 < 3); i3++)
              {N (7);
                table[a & 15] = bytes[z & 15] & 1023;
                shared = B (11, (y & 3) == 0) && B (13, bytes[x & 15] == 34);
              }
            if (B (15, !pointers[y & 7]))
              {
                y = B (17, a < shared) || B (19, z);
                if (B (21, z != 21))
                  return table[z & 15];
              }
            if (B (23, y & 1))
              return ((33 - table[x & 15]) & 127);
          }
        {
          static const void *const labels4[] = { &&op6, &&op7, &&op8, &&op9 };
          int pc5 = 0;
          goto *labels4[z & 3];
op6:
          shared = (B (25, real[shared & 3] < 22.5) || B (27, z > 42)) ? (15 + 1) : (((32 - y) & 127) + 2);
          if (B (29, ++pc5 > 12))
            goto op9;
          goto *labels4[(x + pc5) & 3];
op7:
          z = ((((z ^ table[y & 15]) & 1023) + 2 * ((table[y & 15] + 30) & 1023)) % 37);
          if (B (31, ++pc5 > 8))
            goto op9;
          goto *labels4[(z + pc5) & 3];
op8:
          x = B (33, !a) && B (35, table[z & 15] > 0);
          if (B (37, ++pc5 > 10))
            goto op9;
          goto *labels4[(z + pc5) & 3];
op9:;
        }
        {
          int i10 = 0;
        N (40);  while (B (41, i10 < 3))
          {N (39);
            i10++;
            x = ((shared + 2 * ((40 | bytes[a & 15]) & 63)) % 37);
            if ((B (43, real[z & 3] < 5.5) || B (45, a > 20)))
              break;
            {
              int i11 = 0;
            N (48);  while (B (49, i11 < 4) && B (51, table[a & 15] > 27))
              {N (47);
                i11++;
                table[a & 15] = ((((x ^ table[x & 15]) & 1023) + 2 * bytes[z & 15]) % 37) & 1023;
              }
            }
          }
        }
      }
      break;
    case 3:
    default:
      {
        if (((B (54, b >= 10) && B (56, pointers[z & 7])) || B (58, shared <= 12)))
          {
            if ((B (60, shared < 24) || B (62, !pointers[z & 7])))
              return ((39 + a) & 1023);
            N (65);for (int i12 = 0;; i12++)
              {N (64);
                if (B (70, i12 >= 7))
                  break;
                y = B (72, z) && B (74, y == 41);
              }
            if (((B (76, y <= 13) && B (78, bytes[x & 15] == 53))
    && B (80, !b)))
              {
                if ((B (82, cell.low == 3) || B (84, b >= 24)))
                  return bytes[shared & 15];
                y = (B (86, !x) || B (88, y & 16)) ? (a + 1) : (y + 2);
              }
            else
              {
                x = B (90, cell.high > 3) ? (((a + 28) & 1023) + 1) : (bytes[x & 15] + 2);
                if (B (92, !(table[x & 15] > 9)))
                  if_jump (a);
                z = B (94, x == 39)
    || B (96, cell.low == 4);
              }
          }
      }
      break;
    case 4:
      break;
    case 5:
      {
        {
          int i13 = 0;
          N (101);
again14:
        N (100);i13++;
            y = ((x - ((bytes[z & 15] + bytes[shared & 15]) & 1023)) & 127);
            {
              static const void *const labels15[] = { &&op17, &&op18, &&op19, &&op20 };
              int pc16 = 0;
              goto *labels15[b & 3];
op17:
              y = (B (104, x == 11) || B (106, x == 12) || B (108, x == 27)) ? (((x ^ bytes[y & 15]) & 1023) + 1) : (((6 | y) & 63) + 2);
              if (B (110, ++pc16 > 4))
                goto op20;
              goto *labels15[(y + pc16) & 3];
op18:
              y = ((((bytes[a & 15] * 3 + bytes[b & 15]) & 255) | ((a - shared) & 127)) & 63);
              if (B (112, ++pc16 > 4))
                goto op20;
              goto *labels15[(z + pc16) & 3];
op19:
              shared = !(B (114, shared == 25) || B (116, shared == 26) || B (118, shared == 51)) ? (((b + table[x & 15]) & 1023) + 1) : (shared + 2);
              if (B (120, ++pc16 > 3))
                goto op20;
              goto *labels15[(shared + pc16) & 3];
op20:;
            }
            {
              int i21 = 0;
              N (123);do
              {N (122);
                i21++;
                z = B (126, table[z & 15] > 7)
    || B (128, x < z);
                if (!(B (130, x < 23) || B (132, x > 31)))
                  if_jump (16);
              }
            while (B (124, i21 < 6));
            }
        if (B (102, i13 < 7))
          goto again14;
        }
        if (B (134, a > 50))
          if_jump (((shared - b) & 127));
      }
    case 7:
      {
        if (((B (137, real[shared & 3] < 33.5)
    || B (139, z == 54)) || (B (141, x == 12) && B (143, y < 31))))
          {
            {
              int i22 = 0;
            N (146);  while (B (147, i22 < 9) && B (149, cell.high > 14))
              {N (145);
                i22++;
                if ((B (151, table[y & 15] > 37)
    || B (153, x < 7)))
                  if_jump (table[shared & 15]);
              }
            }
            if ((B (155, x & 16) && B (157, b <= 26)))
              {
                shared = (B (159, y == 18) || B (161, y == 19) || B (163, y == 37)) ? (table[shared & 15] + 1) : (((table[shared & 15] * 3 + 40) & 255) + 2);
              }
          }
        else
          {
            z = B (165, !b)
    || B (167, a > 11);
          }
      }
      ;
    }
  {
    int i23 = 0;
  N (170);  while (B (171, i23 < 6))
    {N (169);
      i23++;
      N (174);for (int i24 = 0; B (175, i24 < (y & 15)); i24++)
        {N (173);
          y += B (177, bytes[i24] > 32) ? table[i24] & 7 : bytes[i24] & 3;
          y &= 1023;
        }
    }
  }
  if ((B (179, shared + 1 > real[z & 3]) && (B (181, table[x & 15] > 28) && B (183, !z))))
    {
      if ((B (185, z != 9) && B (187, z != 10)))
        {
          N (190);for (int i25 = 0; B (191, i25 < 9) && B (193, !y); i25++)
            {N (189);
              if (B (195, x == z))
                break;
              shared = ((((28 * 3 + table[b & 15]) & 255) ^ ((bytes[a & 15] * 3 + z) & 255)) & 1023);
            }
        }
    }
  return ((table[a & 15] + b) & 1023);
}

static int choose34 (int v)
{
  N (228);
  if (v == 23) { N (229); return v; }
  if (v == -2) { N (229); return v; }
  N (229);
  return v;
}
int
f26 (int a, int b)
{N (199);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (232, --fuel < 0))
    return a & 7;
  if (B (200, y > 13))
    {
      if ((B (202, b == 5) || B (204, f1 (z, ((table[x & 15] - 5) & 127)) > 2)))
        return ((shared * 3 + bytes[y & 15]) & 255);
      {
        static const void *const labels27[] = { &&op29, &&op30, &&op31, &&op32 };
        int pc28 = 0;
        goto *labels27[x & 3];
op29:
        shared = ((((table[y & 15] + 2 * table[b & 15]) % 37) ^ b) & 1023);
        if (B (206, ++pc28 > 9))
          goto op32;
        goto *labels27[(y + pc28) & 3];
op30:
        table[shared & 15] = ((((bytes[x & 15] | table[z & 15]) & 63) - ((x - b) & 127)) & 127) & 1023;
        if (B (208, ++pc28 > 12))
          goto op32;
        goto *labels27[(shared + pc28) & 3];
op31:
        cell.low = ((((z * 3 + 21) & 255) * 3 + 15) & 255);
        cell.high = ((((6 + 2 * 36) % 37) * 3 + bytes[z & 15]) & 255);
        if (B (210, ++pc28 > 6))
          goto op32;
        goto *labels27[(x + pc28) & 3];
op32:;
      }
      N (213);for (int i33 = 0; B (214, i33 < 2); i33++)
        {N (212);
          if (B (216, z <= 17))
            break;
          if (((B (218, bytes[z & 15] >= '!') && B (220, bytes[z & 15] < '0')) && B (222, table[x & 15] > 36)))
            {
              shared = ((26 + 2 * ((table[x & 15] - table[a & 15]) & 127)) % 37);
              shared = f1 (14, ((y - bytes[y & 15]) & 127)) & 1023;
              if ((B (224, x >= 45) || B (226, !pointers[y & 7])))
                if_jump (((shared + 2 * z) % 37));
            }
        }
    }
  else
    {
      switch (choose34 (((b + ((z - 8) & 127)) & 1023) % 7))
        {
        case 23:
        case -2:
        default:
          break;
          ;
        }
    }
  return B (230, fuel <= 0) ? a : f26 (a + 1, b);
}

int
f35 (int a, int b)
{N (234);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (259, --fuel < 0))
    return a & 7;
  {
    int i36 = 0;
  N (236);  while (B (237, i36 < 3))
    {N (235);
      i36++;
      if (B (239, z >= 45))
        {
          x = B (241, f1 (((4 + 2 * z) % 37), ((table[x & 15] * 3 + table[y & 15]) & 255))) || B (243, f1 (((x * 3 + shared) & 255), 14));
          cell.low = ((((table[shared & 15] + 2 * bytes[z & 15]) % 37) * 3 + ((4 ^ 21) & 1023)) & 255);
          cell.high = ((((table[y & 15] | shared) & 63) ^ ((bytes[shared & 15] * 3 + y) & 255)) & 1023);
        }
      if ((B (245, z != 22) && B (247, z != 23)))
        return f26 (((a + b) & 1023), 15);
    }
  }
  {
    static const void *const labels37[] = { &&op39, &&op40, &&op41, &&op42 };
    int pc38 = 0;
    goto *labels37[z & 3];
op39:
    z = B (249, cell.high > 11) || B (251, z == 9);
    if (B (253, ++pc38 > 9))
      goto op42;
    goto *labels37[(b + pc38) & 3];
op40:
    y = b;
    if (B (255, ++pc38 > 9))
      goto op42;
    goto *labels37[(z + pc38) & 3];
op41:
    shared = ((((36 - 23) & 127) + table[z & 15]) & 1023);
    if (B (257, ++pc38 > 9))
      goto op42;
    goto *labels37[(b + pc38) & 3];
op42:;
  }
  return table[x & 15];
}

static int (*calls43[4]) (int, int) = { f1, f26, f1, f35 };

static int choose47 (int v)
{
  N (277);
  if (v == 3) { N (278); return v; }
  if (v == 8) { N (283); return v; }
  if (v == 9) { N (283); return v; }
  if (v == 5) { N (283); return v; }
  if (v == 10) { N (288); return v; }
  if (v == 11) { N (288); return v; }
  if (v == 4) { N (293); return v; }
  if (v == 6) { N (300); return v; }
  if (v == 7) { N (311); return v; }
  N (311);
  return v;
}
static int choose45 (int v)
{
  N (262);
  if (v == 7) { N (263); return v; }
  if (v == 8) { N (263); return v; }
  if (v == 4) { N (263); return v; }
  if (v == 11) { N (264); return v; }
  if (v == 5) { N (338); return v; }
  if (v == 9) { N (339); return v; }
  if (v == 10) { N (352); return v; }
  if (v == 6) { N (353); return v; }
  N (353);
  return v;
}
int
f44 (int a, int b)
{N (261);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (366, --fuel < 0))
    return a & 7;
  switch (choose45 (((y + ((z | a) & 63)) & 1023) % 13))
    {
    case 7:
    case 8:
    case 4:
      break;
    case 11:
      {
        if ((B (265, z <= 11) && B (267, cell.low == 1)))
          {
            N (270);for (int i46 = 0;; i46++)
              {N (269);
                if (B (273, i46 >= 5))
                  break;
                table[z & 15] = ((((x + x) & 1023) - ((bytes[shared & 15] ^ bytes[z & 15]) & 1023)) & 127) & 1023;
                table[shared & 15] = ((((bytes[y & 15] + bytes[a & 15]) & 1023) - table[z & 15]) & 127) & 1023;
                if (B (275, y))
                  break;
              }
            switch (choose47 (((y + ((x * 3 + table[z & 15]) & 255)) & 1023) % 31))
              {
              case 3:
                {
                  shared = (B (279, z != 9) && B (281, z != 10)) ? (((12 - 21) & 127) + 1) : (((table[y & 15] ^ z) & 1023) + 2);
                }
                break;
              case 8:
              case 9:
              case 5:
                {
                  if (B (284, z + 1 > real[x & 3]))
                    if_jump (y);
                  if (B (286, calls43[b & 3] (((b * 3 + 39) & 255), x)))
                    return 1;
                  cell.low = ((((x ^ bytes[x & 15]) & 1023) ^ table[x & 15]) & 1023);
                  cell.high = ((((y * 3 + 27) & 255) - table[shared & 15]) & 127);
                }
                break;
              case 10:
              case 11:
                {
                  z = B (289, table[a & 15] > 18) ? (((28 + table[shared & 15]) & 1023) + 1) : (b + 2);
                  if (B (291, a == 7))
                    return ((b | bytes[a & 15]) & 63);
                }
                break;
              case 4:
                {
                  z = ((z + 2 * ((table[shared & 15] + 2 * 5) % 37)) % 37);
                  if ((B (294, cell.low == 1) || B (296, y > 17)))
                    return z;
                  if (B (298, f1 (((bytes[shared & 15] - a) & 127), ((z * 3 + table[b & 15]) & 255)) > 37))
                    if_jump (((table[b & 15] ^ 32) & 1023));
                }
                break;
              case 6:
                {
                  if (B (301, cell.high > 5))
                    return calls43[a & 3] (((b | y) & 63), ((bytes[shared & 15] - x) & 127));
                  z = B (303, pointers[z & 7]) && B (305, bytes[a & 15] == 8);
                  if ((B (307, a >= 11) || B (309, table[b & 15] > 2)))
                    if_jump (((5 | x) & 63));
                }
                break;
              case 7:
              default:
                {
                  if (B (312, y + 1 > real[x & 3]))
                    return f26 (z, ((table[z & 15] | shared) & 63));
                  table[x & 15] = ((((40 - shared) & 127) ^ ((6 + table[x & 15]) & 1023)) & 1023) & 1023;
                }
                break;
                ;
              }
            {
              static const void *const labels48[] = { &&op50, &&op51, &&op52, &&op53 };
              int pc49 = 0;
              goto *labels48[z & 3];
op50:
              x = B (314, f26 (((table[y & 15] | table[a & 15]) & 63), ((37 | shared) & 63))) ? (((b | table[x & 15]) & 63) + 1) : (((z * 3 + a) & 255) + 2);
              if (B (316, ++pc49 > 4))
                goto op53;
              goto *labels48[(x + pc49) & 3];
op51:
              y = ((a | x) & 63);
              if (B (318, ++pc49 > 8))
                goto op53;
              goto *labels48[(z + pc49) & 3];
op52:
              shared = z;
              if (B (320, ++pc49 > 7))
                goto op53;
              goto *labels48[(z + pc49) & 3];
op53:;
            }
          }
        if (B (322, b == a))
          {
            {
              static const void *const labels54[] = { &&op56, &&op57, &&op58, &&op59 };
              int pc55 = 0;
              goto *labels54[z & 3];
op56:
              z = ((((bytes[b & 15] ^ x) & 1023) + ((18 + 2 * 29) % 37)) & 1023);
              if (B (324, ++pc55 > 11))
                goto op59;
              goto *labels54[(x + pc55) & 3];
op57:
              z = shared;
              if (B (326, ++pc55 > 9))
                goto op59;
              goto *labels54[(y + pc55) & 3];
op58:
              x = (B (328, y) || B (330, b > 14)) ? (((bytes[z & 15] * 3 + 18) & 255) + 1) : (((4 ^ y) & 1023) + 2);
              if (B (332, ++pc55 > 9))
                goto op59;
              goto *labels54[(y + pc55) & 3];
op59:;
            }
            x = B (334, x < b) || B (336, b <= 7);
          }
      }
      break;
    case 5:
      break;
    case 9:
      {
        if ((B (340, z == 14) || B (342, z == 15) || B (344, z == 28)))
          if_jump (bytes[b & 15]);
        N (347);for (int i60 = 0; B (348, i60 < 16); i60++)
          {N (346);
            if (B (350, table[i60] > 17))
              table[i60] -= 7;
          }
      }
      break;
    case 10:
      break;
    case 6:
    default:
      {
        shared = table[z & 15];
        N (355);for (int i61 = 0; B (356, i61 < 16); i61++)
          {N (354);
            if (B (358, table[i61] > 17))
              table[i61] -= 7;
          }
        N (361);for (int i62 = 0; B (362, i62 < 16); i62++)
          {N (360);
            z += B (364, bytes[i62] > 32) ? table[i62] & 7 : bytes[i62] & 3;
            z &= 1023;
          }
      }
      break;
      ;
    }
  return ((bytes[z & 15] - bytes[shared & 15]) & 127);
}

static int (*calls63[4]) (int, int) = { f35, f26, f44, f1 };

__attribute__ ((noinline)) int
f64 (int a, int b)
{N (368);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (391, --fuel < 0))
    return a & 7;
  y = (B (369, table[z & 15] > 2) || B (371, f35 (bytes[a & 15], ((y + x) & 1023)) > 24)) ? (((23 * 3 + y) & 255) + 1) : (((a + table[b & 15]) & 1023) + 2);
  N (374);for (int i65 = 0; B (375, i65 < 9); i65++)
    {N (373);
      if (!(B (377, bytes[b & 15] >= '!') && B (379, bytes[b & 15] < '0')))
        if_jump (table[a & 15]);
      table[y & 15] = z & 1023;
      x = shared;
    }
  N (382);for (int i66 = 0;; i66++)
    {N (381);
      if (B (385, i66 >= 4))
        break;
      N (388);for (int i67 = 0; B (389, i67 < 3); i67++)
        {N (387);
          y = b;
        }
    }
  return ((bytes[b & 15] ^ 11) & 1023);
}

__attribute__ ((noinline, noclone)) static int
f68 (int a, int b)
{N (393);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (394, --fuel < 0))
    return a & 7;
  z = calls63[y & 3] (bytes[z & 15], ((b + 2 * bytes[z & 15]) % 37)) & 1023;
  y = ((table[x & 15] + 2 * table[x & 15]) % 37);
  return b;
}

static int choose78 (int v)
{
  N (427);
  if (v == 12) { N (428); return v; }
  if (v == 11) { N (437); return v; }
  if (v == 3) { N (444); return v; }
  if (v == 7) { N (449); return v; }
  if (v == 20) { N (454); return v; }
  if (v == 28) { N (463); return v; }
  N (463);
  return v;
}
static int choose92 (int v)
{
  N (527);
  if (v == 4) { N (528); return v; }
  if (v == 14) { N (535); return v; }
  if (v == 20) { N (536); return v; }
  if (v == 27) { N (536); return v; }
  N (535);
  return v;
}
static int choose77 (int v)
{
  N (425);
  if (v == 4) { N (426); return v; }
  if (v == 5) { N (476); return v; }
  if (v == 6) { N (491); return v; }
  if (v == 1) { N (510); return v; }
  if (v == 3) { N (510); return v; }
  if (v == 2) { N (537); return v; }
  N (537);
  return v;
}
static inline int
f69 (int a, int b)
{N (396);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (548, --fuel < 0))
    return a & 7;
  if (B (397, f26 (((y + x) & 1023), z)))
    {
      if (B (399, bytes[shared & 15] == 30))
        {
          {
            static const void *const labels70[] = { &&op72, &&op73, &&op74, &&op75 };
            int pc71 = 0;
            goto *labels70[b & 3];
op72:
            z = ((((z + y) & 1023) - ((bytes[a & 15] - table[y & 15]) & 127)) & 127);
            if (B (401, ++pc71 > 11))
              goto op75;
            goto *labels70[(shared + pc71) & 3];
op73:
            z = B (403, a != 19) || B (405, f35 (((table[a & 15] * 3 + a) & 255), ((table[y & 15] + 2 * bytes[y & 15]) % 37)));
            if (B (407, ++pc71 > 8))
              goto op75;
            goto *labels70[(shared + pc71) & 3];
op74:
            shared = ((((b | bytes[b & 15]) & 63) + ((table[b & 15] | shared) & 63)) & 1023);
            if (B (409, ++pc71 > 9))
              goto op75;
            goto *labels70[(a + pc71) & 3];
op75:;
          }
          if (B (411, (z & 3) == 2))
            return bytes[a & 15];
          N (414);for (int i76 = 0; B (415, i76 < 7); i76++)
            {N (413);
              if (B (417, f35 (z, ((b | 26) & 63))))
                return f68 (((b - a) & 127), table[z & 15]);
              if (B (419, pointers[x & 7]))
                break;
            }
        }
      if ((B (421, y == 0) && B (423, a == 0)))
        if_jump (((bytes[b & 15] * 3 + shared) & 255));
    }
  switch (choose77 (((z + a) & 1023) % 13))
    {
    case 4:
      {
        switch (choose78 (((z + ((table[b & 15] + 2 * 11) % 37)) & 1023) % 13))
          {
          case 12:
            {
              if (B (429, x != 16))
                {
                  cell.low = ((table[b & 15] + z) & 1023);
                  cell.high = ((((12 | 23) & 63) | ((y + b) & 1023)) & 63);
                  z = ((((y | a) & 63) ^ z) & 1023);
                  y = ((((table[x & 15] ^ 7) & 1023) + 2 * ((bytes[a & 15] ^ bytes[a & 15]) & 1023)) % 37);
                }
              else
                {
                  z = f64 (((b * 3 + table[shared & 15]) & 255), ((33 | table[z & 15]) & 63)) & 1023;
                }
              {
                static const void *const labels79[] = { &&op81, &&op82, &&op83, &&op84 };
                int pc80 = 0;
                goto *labels79[shared & 3];
op81:
                table[shared & 15] = ((((table[a & 15] * 3 + 38) & 255) | bytes[x & 15]) & 63) & 1023;
                if (B (431, ++pc80 > 11))
                  goto op84;
                goto *labels79[(b + pc80) & 3];
op82:
                shared = ((((16 - z) & 127) ^ ((table[shared & 15] * 3 + bytes[x & 15]) & 255)) & 1023);
                if (B (433, ++pc80 > 11))
                  goto op84;
                goto *labels79[(shared + pc80) & 3];
op83:
                z = ((((b ^ 14) & 1023) ^ bytes[y & 15]) & 1023);
                if (B (435, ++pc80 > 12))
                  goto op84;
                goto *labels79[(shared + pc80) & 3];
op84:;
              }
            }
          case 11:
            {
              N (439);for (int i85 = 0; B (440, i85 < 16); i85++)
                {N (438);
                  shared += B (442, bytes[i85] > 32) ? table[i85] & 7 : bytes[i85] & 3;
                  shared &= 1023;
                }
            }
            break;
          case 3:
            {
              if ((B (445, x < 28)
    || B (447, x > 52)))
                {
                  y = ((x + ((bytes[shared & 15] + table[x & 15]) & 1023)) & 1023);
                }
            }
            break;
          case 7:
            {
              y = (B (450, f68 (((9 + 2 * z) % 37), 22) > 29) || B (452, y + 1 > real[y & 3])) ? (((24 ^ bytes[shared & 15]) & 1023) + 1) : (((bytes[y & 15] ^ table[z & 15]) & 1023) + 2);
            }
          case 20:
            {
              if ((B (455, cell.low == 3)
    || B (457, cell.high > 9)))
                {
                  table[shared & 15] = ((((shared | bytes[b & 15]) & 63) ^ ((table[a & 15] + y) & 1023)) & 1023) & 1023;
                  shared = (B (459, !pointers[a & 7]) || B (461, real[x & 3] < 38.5)) ? (((bytes[z & 15] * 3 + b) & 255) + 1) : (b + 2);
                }
              else
                {
                  cell.low = ((bytes[z & 15] - table[shared & 15]) & 127);
                  cell.high = ((((table[b & 15] + table[y & 15]) & 1023) - ((b * 3 + 8) & 255)) & 127);
                  shared = 39;
                  shared = ((((bytes[x & 15] | table[shared & 15]) & 63) - ((bytes[shared & 15] ^ shared) & 1023)) & 127);
                }
            }
            break;
          case 28:
          default:
            {
              y = 22;
              {
                int i86 = 0;
              N (465);  while (B (466, i86 < 0))
                {N (464);
                  i86++;
                  z = ((bytes[x & 15] | b) & 63);
                  y = ((((bytes[shared & 15] | x) & 63) ^ ((b + 2 * a) % 37)) & 1023);
                  if ((B (468, table[b & 15] > 7) || B (470, !x)))
                    return f68 (((8 + bytes[shared & 15]) & 1023), ((shared + 2 * table[x & 15]) % 37));
                }
              }
            }
            break;
            ;
          }
        if ((B (472, !x) || B (474, f68 (bytes[y & 15], table[z & 15]) > 45)))
          return ((table[z & 15] + 2 * b) % 37);
      }
      break;
    case 5:
      {
        {
          int i87 = 0;
          N (478);
again88:
        N (477);i87++;
            N (482);for (int i89 = 0; B (483, i89 < 7); i89++)
              {N (481);
                cell.low = ((((table[z & 15] - 16) & 127) ^ ((x + z) & 1023)) & 1023);
                cell.high = ((((a + bytes[b & 15]) & 1023) | ((b - y) & 127)) & 63);
                z = ((((table[a & 15] - y) & 127) + 2 * y) % 37);
                shared = bytes[y & 15];
              }
            y = ((b + ((b ^ 23) & 1023)) & 1023);
            if ((B (485, bytes[z & 15] >= '!') && B (487, bytes[z & 15] < '0')))
              {
                table[z & 15] = ((((table[x & 15] - shared) & 127) + ((table[b & 15] + bytes[b & 15]) & 1023)) & 1023) & 1023;
                x = f35 (bytes[shared & 15], ((35 ^ table[shared & 15]) & 1023)) & 1023;
                if (B (489, calls63[a & 3] (x, ((z | 38) & 63))))
                  return f1 (table[y & 15], ((shared + 2 * x) % 37));
              }
            else
              {
                x = ((((table[a & 15] - y) & 127) ^ ((b + 22) & 1023)) & 1023);
                x = a;
              }
        if (B (479, i87 < 4))
          goto again88;
        }
      }
      break;
    case 6:
      {
        if ((B (492, pointers[shared & 7]) || B (494, b)))
          return f44 (z, ((39 ^ bytes[x & 15]) & 1023));
        if (((B (496, x != 29) && B (498, bytes[a & 15] == 19)) && B (500, z)))
          {
            if ((B (502, !pointers[b & 7]) || (B (504, shared)
    && B (506, bytes[x & 15] == 12))))
              {
                table[z & 15] = ((((bytes[z & 15] ^ y) & 1023) ^ b) & 1023) & 1023;
                shared = f68 (shared, ((bytes[y & 15] + table[x & 15]) & 1023)) & 1023;
                shared = f44 (((table[y & 15] + b) & 1023), ((shared + 2 * x) % 37)) & 1023;
              }
          }
        if (B (508, !z))
          {
            shared = ((y + 2 * ((table[z & 15] - z) & 127)) % 37);
          }
      }
      break;
    case 1:
    case 3:
      {
        if (B (511, f26 (((x + 2 * bytes[y & 15]) % 37), 30)))
          return ((bytes[shared & 15] - 6) & 127);
        if (B (513, f35 (((a * 3 + x) & 255), ((bytes[x & 15] + 2 * 37) % 37))))
          {
            N (516);for (int i90 = 0; B (517, i90 < 16); i90++)
              {N (515);
                if (B (519, table[i90] > 17))
                  table[i90] -= 7;
              }
            {
              int i91 = 0;
            N (522);  while (B (523, i91 < 7) && B (525, y & 16))
              {N (521);
                i91++;
                cell.low = ((bytes[y & 15] + 2 * ((shared + table[shared & 15]) & 1023)) % 37);
                cell.high = ((((25 | y) & 63) ^ ((bytes[z & 15] - table[z & 15]) & 127)) & 1023);
              }
            }
          }
        else
          {
            switch (choose92 (((shared + table[y & 15]) & 1023) % 31))
              {
              case 4:
                {
                  if ((B (529, x == 0) && B (531, a == 0)))
                    return 5;
                  x = ((((table[b & 15] ^ y) & 1023) | ((y + 2 * b) % 37)) & 63);
                  if (B (533, b < 30))
                    return f1 (((bytes[shared & 15] + b) & 1023), ((a | x) & 63));
                }
                break;
              case 14:
              default:
                {
                  y = f68 (((26 + 2 * z) % 37), ((bytes[z & 15] ^ bytes[x & 15]) & 1023)) & 1023;
                  y = f1 (((19 ^ bytes[b & 15]) & 1023), a) & 1023;
                }
                break;
              case 20:
              case 27:
                {
                  y = ((((table[x & 15] - 4) & 127) * 3 + ((x - x) & 127)) & 255);
                  x = ((((bytes[b & 15] ^ bytes[x & 15]) & 1023) | ((b + 16) & 1023)) & 63);
                }
                break;
                ;
              }
          }
      }
      break;
    case 2:
    default:
      {
        N (539);for (int i93 = 0; B (540, i93 < 2); i93++)
          {N (538);
            {
              int i94 = 0;
              N (543);
again95:
            N (542);i94++;
                z = f44 (0, ((a + 2 * y) % 37)) & 1023;
                if (B (546, cell.high > 3))
                  return f1 (((table[x & 15] - 7) & 127), ((bytes[x & 15] - shared) & 127));
                shared = ((((table[z & 15] ^ b) & 1023) ^ ((7 + 2 * y) % 37)) & 1023);
            if (B (544, i94 < 4))
              goto again95;
            }
          }
      }
      break;
      ;
    }
  return calls63[shared & 3] (((x + bytes[x & 15]) & 1023), 15);
}

int
main (void)
{N (550);
  int b = 3;
  N (552);for (int a = 0; B (553, a < 35); a++)
    {N (551);
      b = (b + f1 (a, b)) & 1023;
      b = (b + f26 (a, b)) & 1023;
      b = (b + f35 (a, b)) & 1023;
      b = (b + f44 (a, b)) & 1023;
      b = (b + f64 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
