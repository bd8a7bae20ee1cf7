
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
int fuel = 825;
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
int f25 (int, int);
static void
if_jump (int n)
{N (876);
  if (B (874, jump_to)) longjmp (*jump_to, (n & 7) + 1);
}
static int choose3 (int v)
{
  N (9);
  if (v == 12) { N (10); return v; }
  if (v == 13) { N (11); return v; }
  N (10);
  return v;
}
static int choose4 (int v)
{
  N (16);
  if (v == 6) { N (17); return v; }
  if (v == 9) { N (17); return v; }
  if (v == 2) { N (17); return v; }
  if (v == 5) { N (26); return v; }
  if (v == 10) { N (29); return v; }
  if (v == 8) { N (29); return v; }
  if (v == 4) { N (30); return v; }
  if (v == 11) { N (31); return v; }
  if (v == 1) { N (36); return v; }
  if (v == 7) { N (36); return v; }
  if (v == 3) { N (39); return v; }
  N (39);
  return v;
}
static int choose2 (int v)
{
  N (7);
  if (v == 20) { N (8); return v; }
  if (v == 16) { N (56); return v; }
  if (v == 19) { N (56); return v; }
  if (v == 22) { N (57); return v; }
  if (v == 23) { N (82); return v; }
  if (v == 12) { N (82); return v; }
  if (v == 13) { N (82); return v; }
  if (v == 9) { N (83); return v; }
  N (83);
  return v;
}
static int choose12 (int v)
{
  N (136);
  if (v == 3) { N (137); return v; }
  if (v == 7) { N (137); return v; }
  if (v == 0) { N (146); return v; }
  if (v == 10) { N (151); return v; }
  if (v == 6) { N (156); return v; }
  if (v == 8) { N (157); return v; }
  if (v == -1) { N (164); return v; }
  if (v == 4) { N (169); return v; }
  if (v == 2) { N (174); return v; }
  if (v == 1) { N (174); return v; }
  if (v == 5) { N (175); return v; }
  if (v == 9) { N (175); return v; }
  N (146);
  return v;
}
static int choose24 (int v)
{
  N (278);
  if (v == 8) { N (279); return v; }
  if (v == 5) { N (284); return v; }
  if (v == 9) { N (285); return v; }
  if (v == 25) { N (290); return v; }
  if (v == 29) { N (290); return v; }
  if (v == 2) { N (297); return v; }
  if (v == 4) { N (304); return v; }
  N (304);
  return v;
}
static inline int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (307, --fuel < 0))
    return a & 7;
  if (((B (1, z != 23) && B (3, z != 24)) || B (5, a > 36)))
    {
      switch (choose2 (((a + ((z - a) & 127)) & 1023) % 7))
        {
        case 20:
          {
            switch (choose3 (((shared + ((y ^ bytes[a & 15]) & 1023)) & 1023) % 31))
              {
              case 12:
              default:
                {
                  y = ((((bytes[y & 15] ^ bytes[x & 15]) & 1023) | ((a | bytes[b & 15]) & 63)) & 63);
                }
                break;
              case 13:
                {
                  y = B (12, a + 1 > real[y & 3]) && B (14, !pointers[shared & 7]);
                }
                break;
                ;
              }
            switch (choose4 (((z + bytes[a & 15]) & 1023) % 31))
              {
              case 6:
              case 9:
              case 2:
                {
                  shared = B (18, pointers[b & 7]) ? (shared + 1) : (13 + 2);
                  x = B (20, y != 41) || B (22, a < y);
                  if (B (24, table[y & 15] > 40))
                    return ((shared | shared) & 63);
                }
              case 5:
                {
                  if (B (27, z != 40))
                    if_jump (((32 - x) & 127));
                  z = ((((table[b & 15] + 2 * z) % 37) ^ ((table[b & 15] - table[z & 15]) & 127)) & 1023);
                }
                break;
              case 10:
              case 8:
                {
                  y = ((((z | x) & 63) + 2 * ((z - table[shared & 15]) & 127)) % 37);
                  x = ((((z + table[x & 15]) & 1023) * 3 + ((x ^ bytes[shared & 15]) & 1023)) & 255);
                  z = ((((35 + 2 * 6) % 37) + 2 * a) % 37);
                }
                break;
              case 4:
                {
                  x = ((1 + 2 * ((table[shared & 15] - table[z & 15]) & 127)) % 37);
                }
              case 11:
                {
                  y = B (32, x <= 46) ? (((x - 15) & 127) + 1) : (((x | bytes[shared & 15]) & 63) + 2);
                  y = ((bytes[b & 15] + 2 * y) % 37);
                  if (B (34, !pointers[z & 7]))
                    if_jump (21);
                }
                break;
              case 1:
              case 7:
                {
                  if (B (37, table[a & 15] > 24))
                    if_jump (((2 | x) & 63));
                  y = ((((38 + 2 * y) % 37) + 2 * table[shared & 15]) % 37);
                }
                break;
              case 3:
              default:
                {
                  y = B (40, !pointers[a & 7]) && B (42, cell.high > 15);
                }
                break;
                ;
              }
            if (B (44, pointers[a & 7]))
              {
                if ((B (46, (b & 3) == 1) || B (48, y <= 12)))
                  if_jump (((table[y & 15] + 2 * bytes[a & 15]) % 37));
                if ((B (50, pointers[x & 7])
    || B (52, y == z)))
                  return ((table[a & 15] * 3 + table[x & 15]) & 255);
              }
            else
              {
                x = z;
                if (B (54, pointers[shared & 7]))
                  if_jump (13);
              }
          }
        case 16:
        case 19:
          break;
        case 22:
          {
            N (59);for (int i5 = 0;; i5++)
              {N (58);
                if (B (62, i5 >= 6))
                  break;
                shared = B (64, y <= 16) && B (66, !z);
                y = b;
                if (B (68, !(z < b)))
                  if_jump (((table[b & 15] - a) & 127));
              }
            N (71);for (int i6 = 0; B (72, i6 < (shared & 15)); i6++)
              {N (70);
                if (B (74, table[i6] > 17))
                  table[i6] -= 7;
              }
            N (77);for (int i7 = 0; B (78, i7 < 8); i7++)
              {N (76);
                z = ((((a + 2 * a) % 37) + 2 * ((bytes[x & 15] - bytes[x & 15]) & 127)) % 37);
                z = B (80, (z & 3) == 1) ? (((40 + shared) & 1023) + 1) : (table[y & 15] + 2);
              }
          }
          break;
        case 23:
        case 12:
        case 13:
          break;
        case 9:
        default:
          break;
          ;
        }
      if ((B (84, x == 3) || B (86, x == 4) || B (88, x == 11)))
        {
          x = ((((table[shared & 15] * 3 + a) & 255) * 3 + ((y + 2 * a) % 37)) & 255);
          N (91);for (int i8 = 0; B (92, i8 < 7); i8++)
            {N (90);
              x = B (94, !b) || B (96, y >= 20);
              z = ((((y + bytes[z & 15]) & 1023) - a) & 127);
              x = B (98, b == 38) || B (100, cell.high > 15);
            }
        }
      if (B (102, x == y))
        return ((bytes[a & 15] + z) & 1023);
    }
  if (B (104, table[y & 15] > 11))
    {
      if (((B (106, pointers[a & 7]) || B (108, y >= 29)) || (B (110, b != 7) && B (112, b != 8))))
        {
          x = B (114, x < 46) ? (((b + shared) & 1023) + 1) : (((4 * 3 + 18) & 255) + 2);
          N (117);for (int i9 = 0; B (118, i9 < (y & 15)); i9++)
            {N (116);
              table[i9] = 0;
            }
          N (121);for (int i10 = 0; B (122, i10 < 7) && B (124, z & 4); i10++)
            {N (120);
              x = ((x + 2 * ((table[x & 15] * 3 + x) & 255)) % 37);
            }
        }
      N (127);for (int i11 = 0; B (128, i11 < 16); i11++)
        {N (126);
          if (B (130, table[i11] > 17))
            table[i11] -= 7;
        }
      shared = B (132, a & 1) ? (b + 1) : (((17 - 6) & 127) + 2);
    }
  else
    {
      if (B (134, !(!pointers[b & 7])))
        {
          switch (choose12 (((z + ((bytes[z & 15] - shared) & 127)) & 1023) % 7))
            {
            case 3:
            case 7:
              {
                z = ((bytes[shared & 15] - ((y ^ bytes[a & 15]) & 1023)) & 127);
                y = B (138, cell.low == 1) || B (140, y <= 42);
                shared = B (142, x == z) && B (144, cell.high > 3);
              }
              break;
            case 0:
            default:
              {
                y = ((bytes[z & 15] ^ ((y * 3 + table[y & 15]) & 255)) & 1023);
                x = B (147, z >= 11) || B (149, a != 51);
              }
              break;
            case 10:
              {
                if (B (152, a > 46))
                  if_jump (((37 * 3 + table[shared & 15]) & 255));
                shared = y;
                z = B (154, table[x & 15] > 5) ? (10 + 1) : (((table[shared & 15] * 3 + shared) & 255) + 2);
              }
              break;
            case 6:
              break;
            case 8:
              {
                z = B (158, table[y & 15] > 20) && B (160, !b);
                if (B (162, z > 47))
                  return 14;
                table[b & 15] = 3 & 1023;
              }
              break;
            case -1:
              {
                y = B (165, shared < 12)
    || B (167, bytes[a & 15] == 14);
              }
              break;
            case 4:
              {
                shared = B (170, b) || B (172, y & 1);
                z = 14;
                x = ((((a * 3 + table[shared & 15]) & 255) ^ ((26 - shared) & 127)) & 1023);
              }
              break;
            case 2:
            case 1:
              {
                z = ((((y * 3 + bytes[a & 15]) & 255) * 3 + ((bytes[shared & 15] | 11) & 63)) & 255);
              }
              break;
            case 5:
            case 9:
              {
                if (B (176, cell.high > 2))
                  return ((7 ^ table[a & 15]) & 1023);
                if ((B (178, b < 5)
    || B (180, z < a)))
                  if_jump (bytes[a & 15]);
              }
              break;
              ;
            }
          table[x & 15] = z & 1023;
          if (((B (182, a != 9)
    && B (184, a != 10))
    && (B (186, shared != 59) || B (188, table[z & 15] > 30))))
            {
              x = B (190, (x & 3) == 0) || B (192, z > 33);
            }
          else
            {
              if (B (194, cell.low == 0))
                return ((bytes[x & 15] ^ bytes[x & 15]) & 1023);
              x = ((((20 | 8) & 63) ^ ((bytes[b & 15] * 3 + y) & 255)) & 1023);
            }
        }
      if (B (196, !shared))
        {
          N (199);for (int i13 = 0;; i13++)
            {N (198);
              if (B (202, i13 >= 9))
                break;
              x = B (204, a & 4) && B (206, x >= 61);
              shared = (B (208, bytes[y & 15] >= '!') && B (210, bytes[y & 15] < '0')) ? (((a * 3 + a) & 255) + 1) : (((b | x) & 63) + 2);
            }
        }
      shared = x;
    }
  if (B (212, !pointers[a & 7]))
    {
      if (B (214, x < shared))
        {
          N (217);for (int i14 = 0;; i14++)
            {N (216);
              if (B (220, i14 >= 0))
                break;
              table[y & 15] = ((((35 - x) & 127) | 27) & 63) & 1023;
              x = ((((28 * 3 + bytes[x & 15]) & 255) | ((b - bytes[a & 15]) & 127)) & 63);
              y = B (222, (z & 3) == 0) ? (((17 - y) & 127) + 1) : (table[a & 15] + 2);
            }
        }
      N (225);for (int i15 = 0;; i15++)
        {N (224);
          if (B (230, i15 >= 6))
            break;
          N (233);for (int i16 = 0; B (234, i16 < 5); i16++)
            {N (232);
              table[a & 15] = z & 1023;
            }
          if ((B (236, shared == 23) || !(B (238, a == 0) && B (240, b == 0))))
            {
              if ((B (242, z + 1 > real[b & 3]) && B (244, shared == 2)))
                if_jump (((bytes[y & 15] * 3 + y) & 255));
              shared = ((36 | ((20 * 3 + x) & 255)) & 63);
            }
          else
            {
              if ((B (246, y + 1 > real[z & 3])
    && B (248, b + 1 > real[shared & 3])))
                break;
              table[b & 15] = ((((z * 3 + x) & 255) - 14) & 127) & 1023;
            }
        }
      if (B (250, shared < b))
        {
          N (253);for (int i17 = 0; B (254, i17 < 6); i17++)
            {N (252);
              z = 0;
            }
          if (B (256, b <= 1))
            {
              y = B (258, table[x & 15] > 31)
    && B (260, z < 17);
              shared = B (262, !pointers[x & 7]) && B (264, b <= 41);
              z = ((((x + bytes[y & 15]) & 1023) + 2 * ((bytes[shared & 15] * 3 + shared) & 255)) % 37);
            }
          {
            static const void *const labels18[] = { &&op20, &&op21, &&op22, &&op23 };
            int pc19 = 0;
            goto *labels18[z & 3];
op20:
            y = B (266, y > 47) ? (((z ^ 19) & 1023) + 1) : (((table[z & 15] | table[a & 15]) & 63) + 2);
            if (B (268, ++pc19 > 9))
              goto op23;
            goto *labels18[(shared + pc19) & 3];
op21:
            x = B (270, x == 14) && B (272, y);
            if (B (274, ++pc19 > 7))
              goto op23;
            goto *labels18[(z + pc19) & 3];
op22:
            z = ((34 + 2 * ((25 ^ 3) & 1023)) % 37);
            if (B (276, ++pc19 > 9))
              goto op23;
            goto *labels18[(y + pc19) & 3];
op23:;
          }
        }
      else
        {
          switch (choose24 (((x + ((bytes[y & 15] | 37) & 63)) & 1023) % 7))
            {
            case 8:
              {
                if ((B (280, shared + 1 > real[y & 3])
    || B (282, b < y)))
                  return ((bytes[shared & 15] | table[z & 15]) & 63);
                x = ((((5 * 3 + bytes[shared & 15]) & 255) ^ ((b - 22) & 127)) & 1023);
                z = ((((bytes[b & 15] + table[a & 15]) & 1023) ^ bytes[b & 15]) & 1023);
              }
              break;
            case 5:
              break;
            case 9:
              {
                if (B (286, !b))
                  return 17;
                if (B (288, !y))
                  return ((table[y & 15] + 2 * z) % 37);
              }
              break;
            case 25:
            case 29:
              {
                if (!(B (291, shared != 22) && B (293, shared != 23)))
                  if_jump (((table[x & 15] ^ table[z & 15]) & 1023));
                if (B (295, x != 51))
                  return ((a * 3 + bytes[y & 15]) & 255);
              }
            case 2:
              {
                x = ((((table[y & 15] ^ bytes[z & 15]) & 1023) ^ table[y & 15]) & 1023);
                if ((B (298, y == 19)
    && B (300, cell.high > 10)))
                  if_jump (((x + 18) & 1023));
                if (B (302, y >= 5))
                  return ((table[shared & 15] + b) & 1023);
              }
              break;
            case 4:
            default:
              break;
              ;
            }
          table[shared & 15] = ((((table[shared & 15] - bytes[b & 15]) & 127) - ((y + z) & 1023)) & 127) & 1023;
          z = ((25 + 2 * ((17 ^ b) & 1023)) % 37);
        }
    }
  return B (305, fuel <= 0) ? a : f1 (a + 1, b);
}

static int choose40 (int v)
{
  N (391);
  if (v == 8) { N (392); return v; }
  if (v == 4) { N (393); return v; }
  if (v == 1) { N (398); return v; }
  if (v == 9) { N (398); return v; }
  if (v == 7) { N (401); return v; }
  if (v == 2) { N (404); return v; }
  if (v == 10) { N (409); return v; }
  if (v == 6) { N (409); return v; }
  if (v == 5) { N (410); return v; }
  if (v == 3) { N (415); return v; }
  if (v == 11) { N (416); return v; }
  N (417);
  return v;
}
static int choose50 (int v)
{
  N (456);
  if (v == 14) { N (457); return v; }
  if (v == 17) { N (458); return v; }
  if (v == 24) { N (463); return v; }
  if (v == 13) { N (464); return v; }
  if (v == 10) { N (465); return v; }
  if (v == 9) { N (476); return v; }
  N (476);
  return v;
}
static int choose51 (int v)
{
  N (478);
  if (v == 27) { N (479); return v; }
  if (v == 8) { N (479); return v; }
  if (v == 7) { N (482); return v; }
  N (479);
  return v;
}
static int choose55 (int v)
{
  N (509);
  if (v == 0) { N (510); return v; }
  if (v == 3) { N (519); return v; }
  if (v == 8) { N (522); return v; }
  if (v == 7) { N (522); return v; }
  if (v == 4) { N (523); return v; }
  if (v == 9) { N (528); return v; }
  if (v == 1) { N (533); return v; }
  if (v == 2) { N (546); return v; }
  if (v == 5) { N (547); return v; }
  if (v == 6) { N (548); return v; }
  N (533);
  return v;
}
static int choose39 (int v)
{
  N (389);
  if (v == 0) { N (390); return v; }
  if (v == 10) { N (426); return v; }
  if (v == 1) { N (437); return v; }
  if (v == 7) { N (442); return v; }
  if (v == 11) { N (455); return v; }
  if (v == 3) { N (455); return v; }
  if (v == 6) { N (477); return v; }
  if (v == 8) { N (493); return v; }
  if (v == 4) { N (493); return v; }
  if (v == 2) { N (508); return v; }
  if (v == 9) { N (553); return v; }
  if (v == 5) { N (560); return v; }
  N (560);
  return v;
}
static int choose28 (int v)
{
  N (340);
  if (v == 10) { N (341); return v; }
  if (v == 6) { N (348); return v; }
  if (v == 9) { N (348); return v; }
  if (v == 13) { N (357); return v; }
  if (v == 18) { N (388); return v; }
  if (v == 0) { N (577); return v; }
  if (v == 11) { N (608); return v; }
  if (v == 24) { N (613); return v; }
  N (644);
  return v;
}
int
f25 (int a, int b)
{N (309);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (647, --fuel < 0))
    return a & 7;
  if (B (310, real[a & 3] < 35.5))
    {
      if (B (312, f1 (((table[b & 15] | 3) & 63), bytes[z & 15]) > 3))
        {
          if (((B (314, x < 31) || B (316, f1 (((shared - bytes[shared & 15]) & 127), ((table[x & 15] + table[b & 15]) & 1023)) > 29)) || B (318, shared < 42)))
            {
              table[b & 15] = ((((bytes[x & 15] - bytes[b & 15]) & 127) | ((shared ^ x) & 1023)) & 63) & 1023;
              if ((B (320, shared == 0) && B (322, z == 0)))
                return f1 (((bytes[y & 15] + 2 * 4) % 37), ((x + 2 * z) % 37));
            }
          {
            jmp_buf saved26, *volatile old = jump_to;
            jump_to = &saved26;
            if (B (324, setjmp (*jump_to) == 0))
              {
                y = b;
                shared = ((shared + ((table[y & 15] - z) & 127)) & 1023);
                x = (B (326, z == 3) || B (328, z == 4) || B (330, z == 25)) ? (((table[x & 15] | table[x & 15]) & 63) + 1) : (((shared ^ table[y & 15]) & 1023) + 2);
                x = f1 (18, ((bytes[shared & 15] * 3 + 2) & 255)) & 1023;
              }
            else
              {
                x = table[b & 15];
                y = ((bytes[a & 15] + table[y & 15]) & 1023);
                z = f1 (((table[a & 15] - bytes[a & 15]) & 127), table[y & 15]) & 1023;
              }
            jump_to = old;
          }
        }
      if (B (332, z != 18))
        {
          z = ((((3 | shared) & 63) - shared) & 127);
          N (335);for (int i27 = 0; B (336, i27 < 16); i27++)
            {N (334);
              if (B (338, table[i27] > 17))
                table[i27] -= 7;
            }
          shared = ((((z + bytes[z & 15]) & 1023) | ((34 + shared) & 1023)) & 63);
        }
    }
  switch (choose28 (((b + z) & 1023) % 7))
    {
    case 10:
      {
        N (343);for (int i29 = 0; B (344, i29 < 16); i29++)
          {N (342);
            shared += B (346, bytes[i29] > 32) ? table[i29] & 7 : bytes[i29] & 3;
            shared &= 1023;
          }
      }
      break;
    case 6:
    case 9:
      {
        {
          static const void *const labels30[] = { &&op32, &&op33, &&op34, &&op35 };
          int pc31 = 0;
          goto *labels30[a & 3];
op32:
          y = table[z & 15];
          if (B (349, ++pc31 > 10))
            goto op35;
          goto *labels30[(a + pc31) & 3];
op33:
          x = B (351, !pointers[x & 7]) ? (table[a & 15] + 1) : (bytes[shared & 15] + 2);
          if (B (353, ++pc31 > 7))
            goto op35;
          goto *labels30[(y + pc31) & 3];
op34:
          table[z & 15] = ((((a + y) & 1023) - ((table[b & 15] ^ shared) & 1023)) & 127) & 1023;
          if (B (355, ++pc31 > 11))
            goto op35;
          goto *labels30[(x + pc31) & 3];
op35:;
        }
      }
      break;
    case 13:
      {
        if ((B (358, bytes[z & 15] >= '!') && B (360, bytes[z & 15] < '0')))
          {
            N (363);for (int i36 = 0; B (364, i36 < 4); i36++)
              {N (362);
                if (B (366, a == b))
                  if_jump (b);
              }
            if ((B (368, x == 11) || B (370, x == 12) || B (372, x == 38)))
              {
                shared = B (374, a & 4) && B (376, z == 60);
              }
            if (B (378, !pointers[b & 7]))
              return ((bytes[shared & 15] + table[b & 15]) & 1023);
          }
        {
          jmp_buf saved37, *volatile old = jump_to;
          jump_to = &saved37;
          if (B (380, setjmp (*jump_to) == 0))
            {
              {
                int i38 = 0;
              N (383);  while (B (384, i38 < 2))
                {N (382);
                  i38++;
                  y = bytes[y & 15];
                  x = 25;
                }
              }
              x = f1 (((bytes[y & 15] + b) & 1023), ((bytes[shared & 15] * 3 + shared) & 255)) & 1023;
            }
          else
            {
              cell.low = ((((x | bytes[b & 15]) & 63) - ((bytes[x & 15] * 3 + x) & 255)) & 127);
              cell.high = ((((table[y & 15] + 10) & 1023) - x) & 127);
              x = f1 (((33 + 2 * 30) % 37), ((table[b & 15] ^ table[z & 15]) & 1023)) & 1023;
              x = f1 (x, ((a ^ bytes[x & 15]) & 1023)) & 1023;
            }
          jump_to = old;
        }
        if (B (386, b <= 54))
          {
            y = x;
          }
      }
      break;
    case 18:
      {
        switch (choose39 (((b + 29) & 1023) % 31))
          {
          case 0:
            {
              switch (choose40 (((a + ((a + bytes[z & 15]) & 1023)) & 1023) % 31))
                {
                case 8:
                  {
                    z = f1 (((27 ^ bytes[y & 15]) & 1023), bytes[shared & 15]) & 1023;
                  }
                  break;
                case 4:
                  {
                    if ((B (394, cell.high > 4) && B (396, z == b)))
                      if_jump (bytes[shared & 15]);
                  }
                  break;
                case 1:
                case 9:
                  {
                    table[z & 15] = ((((39 + 2 * 29) % 37) * 3 + ((table[b & 15] * 3 + 23) & 255)) & 255) & 1023;
                    if (B (399, pointers[x & 7]))
                      if_jump (((x | 33) & 63));
                  }
                  break;
                case 7:
                  {
                    shared = B (402, !(bytes[shared & 15] == 59)) ? (((table[a & 15] - shared) & 127) + 1) : (x + 2);
                  }
                  break;
                case 2:
                  {
                    y = B (405, x + 1 > real[x & 3]) || B (407, z > 20);
                  }
                case 10:
                case 6:
                  break;
                case 5:
                  {
                    z = B (411, x < 12)
    && B (413, !a);
                  }
                  break;
                case 3:
                  break;
                case 11:
                  {
                    shared = x;
                    x = ((((x + 2 * bytes[shared & 15]) % 37) - 27) & 127);
                  }
                default:
                  {
                    x = ((((b + y) & 1023) * 3 + bytes[z & 15]) & 255);
                    x = ((x + ((table[b & 15] * 3 + z) & 255)) & 1023);
                  }
                  break;
                  ;
                }
              if (B (418, shared >= 4))
                {
                  x = ((((b | z) & 63) | ((bytes[a & 15] - 8) & 127)) & 63);
                  x = f1 (((5 * 3 + 6) & 255), table[b & 15]) & 1023;
                }
              else
                {
                  table[x & 15] = ((table[z & 15] + x) & 1023) & 1023;
                  shared = ((((11 * 3 + 25) & 255) + 2 * ((3 - y) & 127)) % 37);
                }
              N (421);for (int i41 = 0; B (422, i41 < (y & 15)); i41++)
                {N (420);
                  if (B (424, table[i41] > 17))
                    table[i41] -= 7;
                }
            }
          case 10:
            {
              {
                static const void *const labels42[] = { &&op44, &&op45, &&op46, &&op47 };
                int pc43 = 0;
                goto *labels42[b & 3];
op44:
                z = B (427, f1 (((8 + 2 * b) % 37), ((b | table[z & 15]) & 63)) > 0) || B (429, f1 (((shared | 18) & 63), 24));
                if (B (431, ++pc43 > 10))
                  goto op47;
                goto *labels42[(x + pc43) & 3];
op45:
                z = f1 (((bytes[z & 15] ^ table[z & 15]) & 1023), z) & 1023;
                if (B (433, ++pc43 > 8))
                  goto op47;
                goto *labels42[(y + pc43) & 3];
op46:
                table[x & 15] = ((a + 2 * ((15 + bytes[y & 15]) & 1023)) % 37) & 1023;
                if (B (435, ++pc43 > 11))
                  goto op47;
                goto *labels42[(z + pc43) & 3];
op47:;
              }
            }
          case 1:
            {
              x = (B (438, f1 (((9 * 3 + x) & 255), ((b ^ bytes[x & 15]) & 1023))) && B (440, f1 (((table[a & 15] ^ a) & 1023), ((a ^ 5) & 1023)))) ? (((a + 2 * a) % 37) + 1) : (((a - table[shared & 15]) & 127) + 2);
            }
            break;
          case 7:
            {
              {
                jmp_buf saved48, *volatile old = jump_to;
                jump_to = &saved48;
                if (B (443, setjmp (*jump_to) == 0))
                  {
                    shared = y;
                    table[shared & 15] = ((((2 - a) & 127) ^ ((bytes[z & 15] ^ z) & 1023)) & 1023) & 1023;
                    x = f1 (((z + 2 * 37) % 37), z) & 1023;
                  }
                else
                  {
                    y = ((((z - 21) & 127) ^ ((bytes[shared & 15] - bytes[x & 15]) & 127)) & 1023);
                    z = f1 (((table[b & 15] + 2 * bytes[x & 15]) % 37), z) & 1023;
                  }
                jump_to = old;
              }
              if (B (445, a != 20))
                {
                  x = f1 (((bytes[b & 15] + 2 * y) % 37), bytes[x & 15]) & 1023;
                }
              N (448);for (int i49 = 0; B (449, i49 < 8); i49++)
                {N (447);
                  shared = f1 (((shared - shared) & 127), b) & 1023;
                  x = (B (451, table[a & 15] > 4) || B (453, (x & 3) == 2)) ? (bytes[b & 15] + 1) : (((35 ^ table[z & 15]) & 1023) + 2);
                }
            }
            break;
          case 11:
          case 3:
            {
              switch (choose50 (((a + x) & 1023) % 7))
                {
                case 14:
                  break;
                case 17:
                  {
                    x = ((((table[x & 15] ^ table[b & 15]) & 1023) * 3 + ((bytes[x & 15] * 3 + bytes[a & 15]) & 255)) & 255);
                    y = (B (459, y >= 2) && B (461, y <= 31)) ? (((36 - table[y & 15]) & 127) + 1) : (((bytes[b & 15] - x) & 127) + 2);
                  }
                  break;
                case 24:
                  {
                    table[y & 15] = ((((3 | table[x & 15]) & 63) + ((y * 3 + a) & 255)) & 1023) & 1023;
                    y = bytes[shared & 15];
                  }
                  break;
                case 13:
                  break;
                case 10:
                  {
                    if ((B (466, shared == 4) || B (468, shared == 5) || B (470, shared == 19)))
                      return f1 (((23 * 3 + 4) & 255), ((table[a & 15] + 31) & 1023));
                    if ((B (472, z) || B (474, table[shared & 15] > 3)))
                      return f1 (((a | 39) & 63), ((bytes[x & 15] * 3 + y) & 255));
                  }
                  break;
                case 9:
                default:
                  break;
                  ;
                }
            }
            break;
          case 6:
            {
              switch (choose51 (((x + ((shared - table[z & 15]) & 127)) & 1023) % 13))
                {
                case 27:
                case 8:
                default:
                  {
                    shared = f1 (((table[x & 15] ^ z) & 1023), 25) & 1023;
                    table[a & 15] = bytes[y & 15] & 1023;
                    z = B (480, (z & 3) == 0) ? (34 + 1) : (shared + 2);
                  }
                  break;
                case 7:
                  {
                    x = bytes[shared & 15];
                    shared = bytes[x & 15];
                    z = (B (483, b < 38) || B (485, y == 30)) ? (((bytes[x & 15] + 2 * z) % 37) + 1) : (((bytes[shared & 15] | bytes[shared & 15]) & 63) + 2);
                  }
                  break;
                  ;
                }
              {
                int i52 = 0;
                N (488);do
                {N (487);
                  i52++;
                  x = ((b - ((bytes[shared & 15] ^ b) & 1023)) & 127);
                  shared = ((((table[y & 15] * 3 + table[x & 15]) & 255) - x) & 127);
                }
              while (B (489, i52 < 4)
    && B (491, shared & 8));
              }
            }
            break;
          case 8:
          case 4:
            {
              if (((B (494, f1 (table[b & 15], ((x | table[a & 15]) & 63)))
    && B (496, cell.low == 3)) && B (498, cell.high > 4)))
                {
                  shared = ((((y + 2 * table[b & 15]) % 37) - ((shared ^ a) & 1023)) & 127);
                  x = f1 (((table[y & 15] - bytes[z & 15]) & 127), ((0 * 3 + table[z & 15]) & 255)) & 1023;
                }
              else
                {
                  shared = B (500, bytes[z & 15] == 53) ? (((y - table[b & 15]) & 127) + 1) : (bytes[x & 15] + 2);
                  x = ((((bytes[shared & 15] + table[x & 15]) & 1023) + 2 * ((bytes[a & 15] ^ bytes[shared & 15]) & 1023)) % 37);
                }
              {
                int i53 = 0;
                N (503);
again54:
              N (502);i53++;
                  x = B (506, shared == 10) ? (b + 1) : (z + 2);
              if (B (504, i53 < 6))
                goto again54;
              }
            }
            break;
          case 2:
            {
              switch (choose55 (((b + ((10 * 3 + table[a & 15]) & 255)) & 1023) % 31))
                {
                case 0:
                  {
                    if ((B (511, z >= 39) || B (513, table[y & 15] > 59)))
                      return y;
                    if ((B (515, x != 13)
    && B (517, x != 14)))
                      if_jump (z);
                  }
                  break;
                case 3:
                  {
                    if (B (520, shared > 57))
                      if_jump (((z ^ bytes[b & 15]) & 1023));
                    shared = f1 (((b + table[b & 15]) & 1023), ((table[z & 15] - x) & 127)) & 1023;
                  }
                  break;
                case 8:
                case 7:
                  break;
                case 4:
                  {
                    if (B (524, table[a & 15] > 52))
                      if_jump (((x + x) & 1023));
                    if (B (526, y))
                      return shared;
                  }
                  break;
                case 9:
                  {
                    z = f1 (y, ((z + 2 * table[shared & 15]) % 37)) & 1023;
                    z = B (529, a < shared) || B (531, z == shared);
                  }
                  break;
                case 1:
                default:
                  {
                    if ((B (534, f1 (((z - 17) & 127), ((a + 2 * 20) % 37)) > 12) && B (536, real[y & 3] < 60.5)))
                      return f1 (((b - table[shared & 15]) & 127), table[a & 15]);
                    shared = B (538, y) && B (540, a);
                    shared = B (542, x == 14) || B (544, table[a & 15] > 10);
                  }
                  break;
                case 2:
                  {
                    z = f1 (((x ^ table[y & 15]) & 1023), ((table[a & 15] | table[a & 15]) & 63)) & 1023;
                  }
                  break;
                case 5:
                  {
                    table[a & 15] = ((((table[b & 15] ^ z) & 1023) ^ ((16 * 3 + table[x & 15]) & 255)) & 1023) & 1023;
                  }
                  break;
                case 6:
                  {
                    x = B (549, a < shared) || B (551, cell.low == 2);
                  }
                  break;
                  ;
                }
            }
            break;
          case 9:
            {
              {
                jmp_buf saved56, *volatile old = jump_to;
                jump_to = &saved56;
                if (B (554, setjmp (*jump_to) == 0))
                  {
                    x = B (556, a < 41) ? (((table[b & 15] * 3 + shared) & 255) + 1) : (((36 + 2 * table[x & 15]) % 37) + 2);
                    z = ((((b | table[shared & 15]) & 63) + ((bytes[y & 15] | shared) & 63)) & 1023);
                    z = B (558, a >= 37) ? (((bytes[z & 15] - table[shared & 15]) & 127) + 1) : (((a | z) & 63) + 2);
                    y = f1 (a, ((8 - table[a & 15]) & 127)) & 1023;
                  }
                else
                  {
                    shared = ((((table[z & 15] - 38) & 127) * 3 + ((table[a & 15] ^ bytes[x & 15]) & 1023)) & 255);
                    table[y & 15] = ((((x * 3 + table[shared & 15]) & 255) ^ ((x - bytes[z & 15]) & 127)) & 1023) & 1023;
                    x = ((z ^ ((shared + 2 * table[a & 15]) % 37)) & 1023);
                    shared = f1 (((37 | x) & 63), table[b & 15]) & 1023;
                  }
                jump_to = old;
              }
            }
          case 5:
          default:
            {
              N (562);for (int i57 = 0; B (563, i57 < 9); i57++)
                {N (561);
                  z = f1 (((table[x & 15] ^ b) & 1023), ((bytes[a & 15] * 3 + table[z & 15]) & 255)) & 1023;
                  if (B (565, f1 (a, x)))
                    return f1 (19, ((9 ^ a) & 1023));
                }
              N (568);for (int i58 = 0;; i58++)
                {N (567);
                  if (B (571, i58 >= 3))
                    break;
                  y = bytes[shared & 15];
                  z = (B (573, table[y & 15] > 45) || B (575, cell.high > 15)) ? (((21 * 3 + y) & 255) + 1) : (((y - 27) & 127) + 2);
                }
            }
            break;
            ;
          }
      }
    case 0:
      {
        if ((B (578, table[shared & 15] > 7) && B (580, x & 4)))
          if_jump (bytes[x & 15]);
        if ((B (582, b != 10) && B (584, b != 11)))
          {
            y = ((((a + 2 * bytes[z & 15]) % 37) - z) & 127);
            N (587);for (int i59 = 0;; i59++)
              {N (586);
                if (B (592, i59 >= 5))
                  break;
                x = B (594, table[z & 15] > 28) ? (((table[shared & 15] | x) & 63) + 1) : (((table[a & 15] + table[y & 15]) & 1023) + 2);
                if ((B (596, bytes[z & 15] == 9) && B (598, bytes[b & 15] == 16)))
                  return ((bytes[z & 15] - 6) & 127);
              }
            N (601);for (int i60 = 0; B (602, i60 < 1); i60++)
              {N (600);
                shared = B (604, y != 23) ? (((2 - 13) & 127) + 1) : (bytes[a & 15] + 2);
                y = ((33 + 2 * ((shared - a) & 127)) % 37);
                z = B (606, table[y & 15] > 11) ? (bytes[y & 15] + 1) : (((b + table[b & 15]) & 1023) + 2);
              }
          }
      }
      break;
    case 11:
      {
        if ((B (609, table[b & 15] > 45)
    || B (611, z == 23)))
          if_jump (((a - table[y & 15]) & 127));
      }
      break;
    case 24:
      {
        if (!(B (614, b < 4) || B (616, b > 31)))
          {
            {
              static const void *const labels61[] = { &&op63, &&op64, &&op65, &&op66 };
              int pc62 = 0;
              goto *labels61[a & 3];
op63:
              x = B (618, f1 (((6 + b) & 1023), table[y & 15])) && B (620, pointers[x & 7]);
              if (B (622, ++pc62 > 11))
                goto op66;
              goto *labels61[(a + pc62) & 3];
op64:
              y = B (624, y < 7)
    && B (626, b & 8);
              if (B (628, ++pc62 > 10))
                goto op66;
              goto *labels61[(z + pc62) & 3];
op65:
              cell.low = ((((bytes[a & 15] + bytes[b & 15]) & 1023) * 3 + ((bytes[x & 15] + table[y & 15]) & 1023)) & 255);
              cell.high = ((((0 ^ table[b & 15]) & 1023) + ((shared + 7) & 1023)) & 1023);
              if (B (630, ++pc62 > 3))
                goto op66;
              goto *labels61[(a + pc62) & 3];
op66:;
            }
            {
              int i67 = 0;
              N (633);do
              {N (632);
                i67++;
                if (B (638, z < shared))
                  return ((33 ^ shared) & 1023);
                table[y & 15] = ((((bytes[shared & 15] + bytes[y & 15]) & 1023) | ((b ^ table[z & 15]) & 1023)) & 63) & 1023;
                shared = 7;
              }
            while (B (634, i67 < 8) && B (636, y == z));
            }
          }
        {
          jmp_buf saved68, *volatile old = jump_to;
          jump_to = &saved68;
          if (B (640, setjmp (*jump_to) == 0))
            {
              table[x & 15] = ((z + 2 * ((6 + 2 * b) % 37)) % 37) & 1023;
              y = f1 (((b + 2 * z) % 37), ((26 ^ table[shared & 15]) & 1023)) & 1023;
            }
          else
            {
              shared = ((((table[z & 15] * 3 + bytes[b & 15]) & 255) - ((y - table[a & 15]) & 127)) & 127);
              z = B (642, b <= 12) ? (((y * 3 + bytes[b & 15]) & 255) + 1) : (table[shared & 15] + 2);
              shared = f1 (((shared * 3 + x) & 255), ((y | bytes[x & 15]) & 63)) & 1023;
            }
          jump_to = old;
        }
      }
      break;
    default:
      break;
      ;
    }
  return B (645, fuel <= 0) ? a : f25 (a + 1, b);
}

static int choose76 (int v)
{
  N (674);
  if (v == 8) { N (675); return v; }
  if (v == 4) { N (682); return v; }
  if (v == 2) { N (685); return v; }
  if (v == 7) { N (686); return v; }
  if (v == 9) { N (697); return v; }
  if (v == 3) { N (700); return v; }
  if (v == 6) { N (700); return v; }
  if (v == 5) { N (701); return v; }
  if (v == 1) { N (702); return v; }
  N (682);
  return v;
}
static int choose74 (int v)
{
  N (668);
  if (v == 9) { N (669); return v; }
  if (v == 12) { N (669); return v; }
  if (v == 22) { N (669); return v; }
  N (669);
  return v;
}
static int choose77 (int v)
{
  N (712);
  if (v == 25) { N (713); return v; }
  if (v == 9) { N (713); return v; }
  N (713);
  return v;
}
static int choose92 (int v)
{
  N (754);
  if (v == 4) { N (755); return v; }
  if (v == 27) { N (758); return v; }
  if (v == 17) { N (758); return v; }
  if (v == -2) { N (765); return v; }
  if (v == 21) { N (770); return v; }
  if (v == 14) { N (771); return v; }
  N (771);
  return v;
}
static int choose94 (int v)
{
  N (778);
  if (v == 1) { N (779); return v; }
  if (v == 5) { N (780); return v; }
  if (v == 6) { N (781); return v; }
  if (v == 3) { N (782); return v; }
  if (v == 4) { N (787); return v; }
  if (v == 0) { N (790); return v; }
  if (v == 2) { N (795); return v; }
  N (782);
  return v;
}
static int choose73 (int v)
{
  N (666);
  if (v == 2) { N (667); return v; }
  if (v == 7) { N (703); return v; }
  if (v == 1) { N (740); return v; }
  if (v == 6) { N (741); return v; }
  if (v == 5) { N (796); return v; }
  if (v == 3) { N (807); return v; }
  if (v == 4) { N (860); return v; }
  N (860);
  return v;
}
static int
f69 (int a, int b)
{N (649);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (867, --fuel < 0))
    return a & 7;
  {
    int i70 = 0;
  N (651);  while (B (652, i70 < 0))
    {N (650);
      i70++;
      if (B (654, shared + 1 > real[b & 3]))
        {
          {
            jmp_buf saved71, *volatile old = jump_to;
            jump_to = &saved71;
            if (B (656, setjmp (*jump_to) == 0))
              {
                x = B (658, z + 1 > real[x & 3]) || B (660, pointers[shared & 7]);
                z = f25 (b, ((table[a & 15] - bytes[a & 15]) & 127)) & 1023;
              }
            else
              {
                z = b;
                y = f1 (((table[a & 15] + 2 * bytes[b & 15]) % 37), ((shared * 3 + 0) & 255)) & 1023;
              }
            jump_to = old;
          }
        }
      N (663);for (int i72 = 0; B (664, i72 < (y & 15)); i72++)
        {N (662);
          table[i72] = 0;
        }
    }
  }
  z = f1 (((table[b & 15] | table[x & 15]) & 63), shared) & 1023;
  switch (choose73 (((shared + ((37 + a) & 1023)) & 1023) % 31))
    {
    case 2:
      {
        cell.low = a;
        cell.high = ((7 ^ ((b + 2 * y) % 37)) & 1023);
        z = ((((34 + z) & 1023) + bytes[a & 15]) & 1023);
        switch (choose74 (((y + ((table[shared & 15] + table[a & 15]) & 1023)) & 1023) % 7))
          {
          case 9:
          case 12:
          case 22:
          default:
            {
              shared = ((((b ^ b) & 1023) | ((y * 3 + table[y & 15]) & 255)) & 63);
              N (671);for (int i75 = 0; B (672, i75 < 16); i75++)
                {N (670);
                  table[i75] = 0;
                }
              switch (choose76 (((shared + ((x | bytes[a & 15]) & 63)) & 1023) % 31))
                {
                case 8:
                  {
                    if (B (676, bytes[z & 15] == 52))
                      return f1 (((26 ^ z) & 1023), ((20 | shared) & 63));
                    table[b & 15] = ((y + 2 * ((shared * 3 + bytes[x & 15]) & 255)) % 37) & 1023;
                    if ((B (678, (a & 3) == 0) && B (680, pointers[y & 7])))
                      return f25 (((x | a) & 63), ((z ^ table[a & 15]) & 1023));
                  }
                case 4:
                default:
                  {
                    if (B (683, x < z))
                      return ((table[b & 15] + bytes[x & 15]) & 1023);
                    y = f25 (((table[x & 15] ^ 8) & 1023), ((table[x & 15] ^ shared) & 1023)) & 1023;
                  }
                  break;
                case 2:
                  {
                    x = ((((a * 3 + table[x & 15]) & 255) + 2 * ((a ^ bytes[shared & 15]) & 1023)) % 37);
                    x = f1 (((29 + shared) & 1023), table[shared & 15]) & 1023;
                    shared = ((9 - ((a ^ table[y & 15]) & 1023)) & 127);
                  }
                  break;
                case 7:
                  {
                    shared = (B (687, z < 5) || B (689, z > 24)) ? (((x - shared) & 127) + 1) : (table[b & 15] + 2);
                    if (B (691, b >= 38))
                      return bytes[shared & 15];
                    if ((B (693, a < 24) && B (695, y + 1 > real[z & 3])))
                      if_jump (((table[z & 15] * 3 + 25) & 255));
                  }
                  break;
                case 9:
                  {
                    cell.low = ((((bytes[x & 15] + 22) & 1023) - ((bytes[x & 15] - bytes[y & 15]) & 127)) & 127);
                    cell.high = ((((table[shared & 15] + 2 * y) % 37) ^ ((table[shared & 15] + 2 * table[a & 15]) % 37)) & 1023);
                    x = B (698, z >= 51) ? (table[y & 15] + 1) : (((bytes[b & 15] ^ bytes[x & 15]) & 1023) + 2);
                  }
                  break;
                case 3:
                case 6:
                  {
                    shared = ((((bytes[y & 15] + 2 * 21) % 37) + bytes[b & 15]) & 1023);
                    z = ((((table[a & 15] * 3 + table[a & 15]) & 255) ^ ((19 - bytes[a & 15]) & 127)) & 1023);
                    table[y & 15] = table[b & 15] & 1023;
                  }
                  break;
                case 5:
                  {
                    z = ((x - z) & 127);
                  }
                  break;
                case 1:
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
        if (B (704, shared > 12))
          {
            y = B (706, a < 45) ? (((table[y & 15] + bytes[z & 15]) & 1023) + 1) : (((x ^ table[a & 15]) & 1023) + 2);
            if ((B (708, shared <= 25)
    && B (710, z == x)))
              return f25 (((table[z & 15] + bytes[b & 15]) & 1023), ((a | 26) & 63));
            switch (choose77 (((b + a) & 1023) % 13))
              {
              case 25:
              case 9:
              default:
                {
                  if (B (714, f1 (((z + 2 * table[y & 15]) % 37), ((bytes[b & 15] - x) & 127)) > 10))
                    return 24;
                  x = bytes[x & 15];
                }
                break;
                ;
              }
          }
        if (B (716, y == x))
          {
            {
              static const void *const labels78[] = { &&op80, &&op81, &&op82, &&op83 };
              int pc79 = 0;
              goto *labels78[b & 3];
op80:
              y = ((b * 3 + ((3 - bytes[x & 15]) & 127)) & 255);
              if (B (718, ++pc79 > 10))
                goto op83;
              goto *labels78[(y + pc79) & 3];
op81:
              y = ((((15 + 2 * table[z & 15]) % 37) ^ ((table[z & 15] | table[shared & 15]) & 63)) & 1023);
              if (B (720, ++pc79 > 9))
                goto op83;
              goto *labels78[(z + pc79) & 3];
op82:
              shared = ((((15 ^ table[x & 15]) & 1023) + ((table[b & 15] | bytes[z & 15]) & 63)) & 1023);
              if (B (722, ++pc79 > 4))
                goto op83;
              goto *labels78[(shared + pc79) & 3];
op83:;
            }
            N (725);for (int i84 = 0; B (726, i84 < 0); i84++)
              {N (724);
                if (B (728, f25 (((a - 27) & 127), ((table[b & 15] + 2 * b) % 37)) > 42))
                  break;
              }
            {
              static const void *const labels85[] = { &&op87, &&op88, &&op89, &&op90 };
              int pc86 = 0;
              goto *labels85[b & 3];
op87:
              z = ((((table[y & 15] | y) & 63) - ((table[shared & 15] + z) & 1023)) & 127);
              if (B (730, ++pc86 > 8))
                goto op90;
              goto *labels85[(x + pc86) & 3];
op88:
              z = ((((z * 3 + b) & 255) * 3 + table[x & 15]) & 255);
              if (B (732, ++pc86 > 3))
                goto op90;
              goto *labels85[(shared + pc86) & 3];
op89:
              x = B (734, !pointers[x & 7])
    || B (736, f1 (((bytes[x & 15] + 2 * bytes[x & 15]) % 37), ((b * 3 + z) & 255)));
              if (B (738, ++pc86 > 3))
                goto op90;
              goto *labels85[(y + pc86) & 3];
op90:;
            }
          }
      }
    case 1:
      {
        z = bytes[b & 15];
      }
    case 6:
      {
        if (B (742, shared < z))
          return table[z & 15];
        if ((B (744, cell.high > 15)
    && B (746, bytes[shared & 15] == 19)))
          {
            y = x;
          }
        else
          {
            if ((B (748, f25 (b, table[shared & 15])) || B (750, f1 (((x ^ table[b & 15]) & 1023), z))))
              return f1 (shared, x);
            {
              jmp_buf saved91, *volatile old = jump_to;
              jump_to = &saved91;
              if (B (752, setjmp (*jump_to) == 0))
                {
                  y = 8;
                  shared = f25 (39, ((12 + 2 * bytes[z & 15]) % 37)) & 1023;
                }
              else
                {
                  z = ((((table[shared & 15] + bytes[a & 15]) & 1023) - bytes[z & 15]) & 127);
                  z = ((((32 - a) & 127) ^ ((16 ^ x) & 1023)) & 1023);
                  z = f25 (((a + 2 * a) % 37), ((shared + 2 * table[y & 15]) % 37)) & 1023;
                }
              jump_to = old;
            }
            switch (choose92 (((x + x) & 1023) % 7))
              {
              case 4:
                {
                  shared = ((((36 | 31) & 63) + ((bytes[z & 15] - x) & 127)) & 1023);
                  z = ((((7 - z) & 127) + 2 * ((table[a & 15] | bytes[y & 15]) & 63)) % 37);
                  if (B (756, !pointers[b & 7]))
                    if_jump (((shared - bytes[x & 15]) & 127));
                }
              case 27:
              case 17:
                {
                  cell.low = ((((z + 2 * shared) % 37) | ((18 | table[b & 15]) & 63)) & 63);
                  cell.high = ((z + 2 * ((table[b & 15] - 23) & 127)) % 37);
                  x = B (759, !pointers[shared & 7])
    && B (761, y == 40);
                  if (B (763, !z))
                    if_jump (((a * 3 + table[x & 15]) & 255));
                }
                break;
              case -2:
                {
                  if ((B (766, b == 0) && B (768, shared == 0)))
                    return x;
                }
                break;
              case 21:
                break;
              case 14:
              default:
                {
                  y = f25 (((bytes[shared & 15] * 3 + 39) & 255), ((bytes[shared & 15] | a) & 63)) & 1023;
                  cell.low = ((9 | ((y - x) & 127)) & 63);
                  cell.high = ((12 | ((x - z) & 127)) & 63);
                  cell.low = ((((z * 3 + table[b & 15]) & 255) ^ ((bytes[b & 15] | 23) & 63)) & 1023);
                  cell.high = ((z + ((22 + 8) & 1023)) & 1023);
                }
                break;
                ;
              }
          }
        if (B (772, f25 (((bytes[z & 15] ^ table[z & 15]) & 1023), ((bytes[x & 15] + 2 * z) % 37))))
          {
            N (775);for (int i93 = 0; B (776, i93 < 1); i93++)
              {N (774);
                x = ((((table[b & 15] * 3 + shared) & 255) - bytes[z & 15]) & 127);
                z = ((((12 ^ a) & 1023) * 3 + table[z & 15]) & 255);
              }
            switch (choose94 (((y + bytes[a & 15]) & 1023) % 13))
              {
              case 1:
                {
                  shared = ((((x * 3 + bytes[y & 15]) & 255) + 2 * bytes[x & 15]) % 37);
                }
                break;
              case 5:
                {
                  table[x & 15] = table[shared & 15] & 1023;
                }
                break;
              case 6:
                {
                  z = ((bytes[y & 15] ^ ((14 + bytes[z & 15]) & 1023)) & 1023);
                  x = ((((x * 3 + 30) & 255) - bytes[y & 15]) & 127);
                  z = ((((table[y & 15] + 2 * table[b & 15]) % 37) + ((bytes[y & 15] ^ 29) & 1023)) & 1023);
                }
                break;
              case 3:
              default:
                {
                  if (B (783, x >= 53))
                    return f25 (((z | bytes[a & 15]) & 63), ((12 - a) & 127));
                  if (B (785, f1 (((table[x & 15] + z) & 1023), ((shared * 3 + a) & 255)) > 47))
                    return ((bytes[y & 15] ^ x) & 1023);
                }
              case 4:
                {
                  if (B (788, !pointers[y & 7]))
                    return ((b - shared) & 127);
                  y = 22;
                }
                break;
              case 0:
                {
                  table[a & 15] = ((((bytes[y & 15] + 2 * table[shared & 15]) % 37) * 3 + ((bytes[b & 15] - shared) & 127)) & 255) & 1023;
                  shared = y;
                  z = (B (791, a <= 41)
    || B (793, z >= 3)) ? (((table[y & 15] | bytes[x & 15]) & 63) + 1) : (b + 2);
                }
                break;
              case 2:
                break;
                ;
              }
          }
      }
      break;
    case 5:
      {
        {
          int i95 = 0;
          N (798);
again96:
        N (797);i95++;
            {
              jmp_buf saved97, *volatile old = jump_to;
              jump_to = &saved97;
              if (B (801, setjmp (*jump_to) == 0))
                {
                  z = ((((b + 2 * a) % 37) ^ z) & 1023);
                  x = f25 (((table[a & 15] * 3 + bytes[z & 15]) & 255), table[a & 15]) & 1023;
                }
              else
                {
                  x = B (803, y < x)
    || B (805, f25 (bytes[y & 15], ((4 | bytes[x & 15]) & 63)));
                  z = ((table[x & 15] - table[a & 15]) & 127);
                  y = f1 (((y * 3 + z) & 255), ((x ^ bytes[b & 15]) & 1023)) & 1023;
                }
              jump_to = old;
            }
        if (B (799, i95 < 5))
          goto again96;
        }
      }
      break;
    case 3:
      {
        if (((B (808, shared == 0) && B (810, y == 0)) && (B (812, !pointers[b & 7]) && B (814, (x & 3) == 2))))
          {
            if (B (816, bytes[shared & 15] == 34))
              if_jump (((table[a & 15] + 2 * b) % 37));
          }
        else
          {
            if (B (818, cell.high > 5))
              {
                x = table[y & 15];
              }
            else
              {
                y = ((bytes[shared & 15] | ((bytes[a & 15] ^ x) & 1023)) & 63);
              }
            N (821);for (int i98 = 0; B (822, i98 < 8); i98++)
              {N (820);
                if (B (824, f1 (((z + 2 * shared) % 37), ((14 ^ b) & 1023))))
                  return f1 (((b | 2) & 63), z);
                shared = ((((38 - a) & 127) + ((bytes[shared & 15] + 2 * bytes[a & 15]) % 37)) & 1023);
                shared = (B (826, x == 0) && B (828, b == 0)) ? (table[x & 15] + 1) : (((table[shared & 15] | x) & 63) + 2);
              }
          }
        {
          jmp_buf saved99, *volatile old = jump_to;
          jump_to = &saved99;
          if (B (830, setjmp (*jump_to) == 0))
            {
              {
                int i100 = 0;
              N (833);  while (B (834, i100 < 6) && B (836, b < shared))
                {N (832);
                  i100++;
                  y = B (838, a >= 52) && B (840, f25 (x, ((table[x & 15] ^ 31) & 1023)));
                  x = B (842, a <= 58)
    && B (844, f1 (((shared * 3 + table[x & 15]) & 255), z) > 28);
                  y = ((y + 2 * ((bytes[a & 15] - b) & 127)) % 37);
                }
              }
              z = ((((table[a & 15] | bytes[z & 15]) & 63) | ((bytes[y & 15] - 22) & 127)) & 63);
              y = ((((a ^ 17) & 1023) | ((bytes[x & 15] * 3 + 33) & 255)) & 63);
              y = f25 (((bytes[z & 15] ^ bytes[b & 15]) & 1023), shared) & 1023;
            }
          else
            {
              z = f25 (((table[y & 15] + a) & 1023), bytes[shared & 15]) & 1023;
              z = B (846, b == shared) && B (848, z >= 15);
              x = f1 (((y - 30) & 127), ((table[shared & 15] + bytes[a & 15]) & 1023)) & 1023;
            }
          jump_to = old;
        }
        {
          static const void *const labels101[] = { &&op103, &&op104, &&op105, &&op106 };
          int pc102 = 0;
          goto *labels101[y & 3];
op103:
          x = f25 (table[x & 15], ((bytes[y & 15] + bytes[y & 15]) & 1023)) & 1023;
          if (B (850, ++pc102 > 9))
            goto op106;
          goto *labels101[(a + pc102) & 3];
op104:
          y = f1 (((bytes[y & 15] | 9) & 63), ((b + 2 * table[a & 15]) % 37)) & 1023;
          if (B (852, ++pc102 > 11))
            goto op106;
          goto *labels101[(y + pc102) & 3];
op105:
          shared = (B (854, shared >= 17) && B (856, shared <= 21)) ? (((table[shared & 15] ^ 32) & 1023) + 1) : (table[x & 15] + 2);
          if (B (858, ++pc102 > 9))
            goto op106;
          goto *labels101[(y + pc102) & 3];
op106:;
        }
      }
    case 4:
    default:
      {
        N (862);for (int i107 = 0; B (863, i107 < (shared & 15)); i107++)
          {N (861);
            shared += B (865, bytes[i107] > 32) ? table[i107] & 7 : bytes[i107] & 3;
            shared &= 1023;
          }
      }
      break;
      ;
    }
  return f1 (((6 ^ bytes[x & 15]) & 1023), ((bytes[z & 15] + 2 * 24) % 37));
}

static int (*calls108[4]) (int, int) = { f1, f1, f25, f25 };

int
main (void)
{N (869);
  int b = 3;
  N (871);for (int a = 0; B (872, a < 36); a++)
    {N (870);
      b = (b + f25 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
