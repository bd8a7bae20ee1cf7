
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
int fuel = 4821;
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
int f69 (int, int);
static int choose7 (int v)
{
  N (47);
  if (v == 21) { N (48); return v; }
  if (v == 5) { N (53); return v; }
  N (53);
  return v;
}
static int choose8 (int v)
{
  N (58);
  if (v == -1) { N (59); return v; }
  if (v == 1) { N (66); return v; }
  if (v == 6) { N (66); return v; }
  if (v == 3) { N (71); return v; }
  if (v == 2) { N (72); return v; }
  if (v == 0) { N (77); return v; }
  if (v == 4) { N (78); return v; }
  if (v == 5) { N (83); return v; }
  if (v == 9) { N (86); return v; }
  if (v == 7) { N (93); return v; }
  if (v == 8) { N (96); return v; }
  N (96);
  return v;
}
static int choose9 (int v)
{
  N (116);
  if (v == 4) { N (117); return v; }
  if (v == 3) { N (124); return v; }
  if (v == 6) { N (125); return v; }
  if (v == 5) { N (126); return v; }
  if (v == 7) { N (129); return v; }
  N (126);
  return v;
}
static int choose3 (int v)
{
  N (3);
  if (v == 9) { N (4); return v; }
  if (v == 5) { N (5); return v; }
  if (v == 7) { N (6); return v; }
  if (v == 3) { N (15); return v; }
  if (v == 4) { N (15); return v; }
  if (v == 1) { N (24); return v; }
  if (v == 0) { N (24); return v; }
  if (v == 6) { N (29); return v; }
  if (v == 2) { N (46); return v; }
  if (v == 8) { N (101); return v; }
  N (101);
  return v;
}
static int choose24 (int v)
{
  N (170);
  if (v == 8) { N (171); return v; }
  if (v == 2) { N (171); return v; }
  if (v == 9) { N (174); return v; }
  if (v == -1) { N (174); return v; }
  if (v == 7) { N (179); return v; }
  if (v == 4) { N (184); return v; }
  if (v == 0) { N (189); return v; }
  if (v == 3) { N (198); return v; }
  if (v == 1) { N (199); return v; }
  if (v == 5) { N (204); return v; }
  if (v == 10) { N (205); return v; }
  if (v == 6) { N (210); return v; }
  N (210);
  return v;
}
static int choose16 (int v)
{
  N (142);
  if (v == 10) { N (143); return v; }
  if (v == 9) { N (152); return v; }
  if (v == 5) { N (161); return v; }
  if (v == 3) { N (161); return v; }
  if (v == 4) { N (162); return v; }
  if (v == 7) { N (162); return v; }
  if (v == 8) { N (169); return v; }
  if (v == 11) { N (215); return v; }
  if (v == 6) { N (220); return v; }
  N (162);
  return v;
}
static int choose2 (int v)
{
  N (1);
  if (v == 1) { N (2); return v; }
  if (v == -1) { N (140); return v; }
  if (v == 3) { N (140); return v; }
  if (v == 0) { N (141); return v; }
  if (v == 7) { N (227); return v; }
  if (v == 2) { N (227); return v; }
  if (v == 6) { N (258); return v; }
  if (v == 4) { N (269); return v; }
  if (v == 5) { N (278); return v; }
  N (283);
  return v;
}
static int choose48 (int v)
{
  N (322);
  if (v == 0) { N (323); return v; }
  if (v == 21) { N (330); return v; }
  N (335);
  return v;
}
static int choose49 (int v)
{
  N (340);
  if (v == 5) { N (341); return v; }
  if (v == 18) { N (344); return v; }
  N (341);
  return v;
}
int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (397, --fuel < 0))
    return a & 7;
  switch (choose2 (((y + ((bytes[a & 15] + 2 * bytes[b & 15]) % 37)) & 1023) % 31))
    {
    case 1:
      {
        switch (choose3 (((z + ((x + table[a & 15]) & 1023)) & 1023) % 13))
          {
          case 9:
            break;
          case 5:
            break;
          case 7:
            {
              if (B (7, a <= 32))
                return ((20 ^ b) & 1023);
              N (10);for (int i4 = 0; B (11, i4 < 16); i4++)
                {N (9);
                  if (B (13, table[i4] > 17))
                    table[i4] -= 7;
                }
            }
            break;
          case 3:
          case 4:
            {
              N (17);for (int i5 = 0; B (18, i5 < 4) && B (20, cell.high > 11); i5++)
                {N (16);
                  shared = ((((x | x) & 63) * 3 + ((15 ^ table[x & 15]) & 1023)) & 255);
                  table[shared & 15] = table[a & 15] & 1023;
                  x = B (22, table[shared & 15] > 10) ? (((bytes[b & 15] | bytes[y & 15]) & 63) + 1) : (((a | 0) & 63) + 2);
                }
            }
            break;
          case 1:
          case 0:
            {
              if ((B (25, z != 28) && B (27, z != 29)))
                return ((y + 2 * z) % 37);
            }
          case 6:
            {
              if ((B (30, z <= 53) && B (32, (x & 3) == 3)))
                return ((shared * 3 + b) & 255);
              N (35);for (int i6 = 0; B (36, i6 < 8) && B (38, !shared); i6++)
                {N (34);
                  if (B (40, shared > 45))
                    continue;
                  if (B (42, cell.high > 9))
                    continue;
                }
              y = B (44, a != 22) ? (((a ^ b) & 1023) + 1) : (((y + 13) & 1023) + 2);
            }
            break;
          case 2:
            {
              switch (choose7 (((z + ((y ^ bytes[y & 15]) & 1023)) & 1023) % 7))
                {
                case 21:
                  {
                    if (B (49, bytes[b & 15] == 57))
                      return ((table[z & 15] ^ a) & 1023);
                    z = B (51, !(table[y & 15] > 55)) ? (shared + 1) : (((table[z & 15] + y) & 1023) + 2);
                  }
                case 5:
                default:
                  break;
                  ;
                }
              shared = B (54, (x & 3) == 3) && B (56, a >= 59);
              switch (choose8 (((y + ((36 + 2 * table[y & 15]) % 37)) & 1023) % 31))
                {
                case -1:
                  {
                    if ((B (60, z == 0) && B (62, shared == 0)))
                      return ((a + b) & 1023);
                    x = ((((y ^ bytes[z & 15]) & 1023) + 2 * shared) % 37);
                    if (B (64, y & 4))
                      return bytes[b & 15];
                  }
                  break;
                case 1:
                case 6:
                  {
                    if ((B (67, b == 0) && B (69, z == 0)))
                      return ((table[y & 15] + table[a & 15]) & 1023);
                  }
                  break;
                case 3:
                  break;
                case 2:
                  {
                    y = b;
                    x = (B (73, cell.low == 0)
    && B (75, x)) ? (((11 | shared) & 63) + 1) : (((5 * 3 + b) & 255) + 2);
                    y = ((((0 - shared) & 127) | ((10 | table[b & 15]) & 63)) & 63);
                  }
                case 0:
                  break;
                case 4:
                  {
                    if ((B (79, !pointers[a & 7])
    && B (81, y + 1 > real[y & 3])))
                      return ((4 + bytes[a & 15]) & 1023);
                    x = ((b - ((z ^ 40) & 1023)) & 127);
                  }
                case 5:
                  {
                    y = B (84, !pointers[b & 7]) ? (20 + 1) : (((table[x & 15] + table[b & 15]) & 1023) + 2);
                  }
                case 9:
                  {
                    if (B (87, b == shared))
                      return ((bytes[a & 15] + 2 * bytes[shared & 15]) % 37);
                    z = B (89, y != 33) || B (91, a == 1);
                  }
                case 7:
                  {
                    shared = B (94, b == x) ? (((x - 17) & 127) + 1) : (z + 2);
                  }
                case 8:
                default:
                  {
                    x = B (97, (y & 3) == 2) && B (99, (shared & 3) == 3);
                  }
                  break;
                  ;
                }
            }
            break;
          case 8:
          default:
            {
              if (B (102, !pointers[z & 7]))
                {
                  cell.low = ((((table[a & 15] - z) & 127) - ((a | bytes[x & 15]) & 63)) & 127);
                  cell.high = ((((x - 27) & 127) * 3 + bytes[a & 15]) & 255);
                  cell.low = 13;
                  cell.high = 24;
                  table[shared & 15] = x & 1023;
                }
              else
                {
                  shared = B (104, cell.high > 0)
    || B (106, b == y);
                  if ((B (108, cell.low == 7) || B (110, shared != 48)))
                    return ((table[z & 15] + a) & 1023);
                  x = (B (112, bytes[x & 15] == 48) && B (114, b != 31)) ? (table[z & 15] + 1) : (((16 ^ 7) & 1023) + 2);
                }
              switch (choose9 (((y + bytes[y & 15]) & 1023) % 31))
                {
                case 4:
                  {
                    if ((B (118, shared == 23) || B (120, shared == 24) || B (122, shared == 28)))
                      return ((18 | b) & 63);
                    y = 28;
                  }
                  break;
                case 3:
                  {
                    y = b;
                    y = ((((bytes[shared & 15] * 3 + 35) & 255) + ((28 | shared) & 63)) & 1023);
                    cell.low = ((((z | x) & 63) - 4) & 127);
                    cell.high = ((((table[z & 15] ^ x) & 1023) + ((a - x) & 127)) & 1023);
                  }
                  break;
                case 6:
                  {
                    shared = ((((a * 3 + 38) & 255) + ((x * 3 + shared) & 255)) & 1023);
                    table[z & 15] = ((((bytes[shared & 15] + x) & 1023) | ((table[z & 15] | 21) & 63)) & 63) & 1023;
                  }
                case 5:
                default:
                  {
                    shared = B (127, b) ? (((table[shared & 15] ^ 39) & 1023) + 1) : (((table[y & 15] - a) & 127) + 2);
                  }
                case 7:
                  {
                    z = ((((6 * 3 + shared) & 255) | ((12 ^ table[y & 15]) & 1023)) & 63);
                    table[a & 15] = ((((x - table[z & 15]) & 127) + 2 * ((30 + 2 * z) % 37)) % 37) & 1023;
                  }
                  ;
                }
            }
            break;
            ;
          }
        {
          static const void *const labels10[] = { &&op12, &&op13, &&op14, &&op15 };
          int pc11 = 0;
          goto *labels10[b & 3];
op12:
          y = (B (130, shared == b) && B (132, b & 8)) ? (((a | a) & 63) + 1) : (((table[y & 15] - 31) & 127) + 2);
          if (B (134, ++pc11 > 6))
            goto op15;
          goto *labels10[(y + pc11) & 3];
op13:
          z = ((bytes[x & 15] | 23) & 63);
          if (B (136, ++pc11 > 10))
            goto op15;
          goto *labels10[(x + pc11) & 3];
op14:
          cell.low = ((x - x) & 127);
          cell.high = ((((table[b & 15] | table[z & 15]) & 63) + 2 * table[x & 15]) % 37);
          if (B (138, ++pc11 > 3))
            goto op15;
          goto *labels10[(y + pc11) & 3];
op15:;
        }
      }
      break;
    case -1:
    case 3:
      break;
    case 0:
      {
        switch (choose16 (((x + ((table[z & 15] + 2 * shared) % 37)) & 1023) % 31))
          {
          case 10:
            {
              if (B (144, x < 48))
                {
                  y = ((10 - ((table[b & 15] ^ bytes[b & 15]) & 1023)) & 127);
                  if ((B (146, x & 8)
    && B (148, b)))
                    return y;
                  if (B (150, x + 1 > real[y & 3]))
                    return ((17 | table[y & 15]) & 63);
                }
            }
          case 9:
            {
              N (154);for (int i17 = 0;; i17++)
                {N (153);
                  if (B (157, i17 >= 1))
                    break;
                  x = y;
                  z = ((((bytes[z & 15] ^ table[z & 15]) & 1023) | ((table[z & 15] + 2 * table[x & 15]) % 37)) & 63);
                  if (B (159, table[shared & 15] > 2))
                    continue;
                }
              table[y & 15] = ((((x ^ y) & 1023) | 20) & 63) & 1023;
            }
          case 5:
          case 3:
            {
              z = ((((y + 8) & 1023) | ((z | 9) & 63)) & 63);
              y = bytes[b & 15];
            }
            break;
          case 4:
          case 7:
          default:
            {
              {
                static const void *const labels18[] = { &&op20, &&op21, &&op22, &&op23 };
                int pc19 = 0;
                goto *labels18[x & 3];
op20:
                y = ((((a + 29) & 1023) | ((23 * 3 + 28) & 255)) & 63);
                if (B (163, ++pc19 > 3))
                  goto op23;
                goto *labels18[(b + pc19) & 3];
op21:
                table[a & 15] = ((((a + bytes[a & 15]) & 1023) - ((bytes[shared & 15] - x) & 127)) & 127) & 1023;
                if (B (165, ++pc19 > 5))
                  goto op23;
                goto *labels18[(shared + pc19) & 3];
op22:
                table[a & 15] = bytes[z & 15] & 1023;
                if (B (167, ++pc19 > 4))
                  goto op23;
                goto *labels18[(x + pc19) & 3];
op23:;
              }
            }
            break;
          case 8:
            {
              switch (choose24 (((x + ((x ^ bytes[x & 15]) & 1023)) & 1023) % 13))
                {
                case 8:
                case 2:
                  {
                    table[y & 15] = a & 1023;
                    shared = ((((bytes[x & 15] * 3 + a) & 255) * 3 + ((b + bytes[x & 15]) & 1023)) & 255);
                    if (B (172, a))
                      return ((table[b & 15] - a) & 127);
                  }
                  break;
                case 9:
                case -1:
                  {
                    shared = B (175, !pointers[y & 7]) && B (177, bytes[b & 15] == 50);
                    table[x & 15] = ((((bytes[b & 15] + table[x & 15]) & 1023) * 3 + ((bytes[x & 15] | 19) & 63)) & 255) & 1023;
                  }
                  break;
                case 7:
                  {
                    cell.low = ((((shared | a) & 63) + 2 * ((z ^ x) & 1023)) % 37);
                    cell.high = z;
                    y = B (180, y < x) && B (182, x > 12);
                  }
                  break;
                case 4:
                  {
                    if ((B (185, !b) || B (187, y <= 45)))
                      return ((x | 34) & 63);
                    cell.low = ((((33 * 3 + table[y & 15]) & 255) ^ ((table[y & 15] * 3 + 19) & 255)) & 1023);
                    cell.high = ((((bytes[a & 15] + 2 * b) % 37) | z) & 63);
                  }
                case 0:
                  {
                    if ((B (190, shared != 10) && B (192, shared != 11)))
                      return ((bytes[shared & 15] + 2 * table[a & 15]) % 37);
                    z = B (194, cell.low == 1) || B (196, (shared & 3) == 0);
                  }
                  break;
                case 3:
                  break;
                case 1:
                  {
                    shared = B (200, table[b & 15] > 11) ? (((y - table[x & 15]) & 127) + 1) : (((bytes[z & 15] + 2 * y) % 37) + 2);
                    y = B (202, (z & 3) == 1) ? (((b | x) & 63) + 1) : (bytes[b & 15] + 2);
                    table[a & 15] = 28 & 1023;
                  }
                case 5:
                  {
                    y = table[b & 15];
                    z = ((bytes[a & 15] - bytes[y & 15]) & 127);
                    x = ((((17 | a) & 63) | x) & 63);
                  }
                  break;
                case 10:
                  {
                    cell.low = ((((a | x) & 63) * 3 + ((bytes[z & 15] ^ bytes[a & 15]) & 1023)) & 255);
                    cell.high = ((table[z & 15] * 3 + ((bytes[x & 15] | x) & 63)) & 255);
                    x = z;
                    z = (B (206, (x & 3) == 3) || B (208, cell.high > 13)) ? (((x * 3 + y) & 255) + 1) : (((table[z & 15] | table[x & 15]) & 63) + 2);
                  }
                  break;
                case 6:
                default:
                  {
                    shared = ((bytes[x & 15] | ((bytes[z & 15] + 2 * 6) % 37)) & 63);
                    z = B (211, x & 8) && B (213, b + 1 > real[shared & 3]);
                    shared = bytes[b & 15];
                  }
                  break;
                  ;
                }
            }
            break;
          case 11:
            {
              if (B (216, b))
                {
                  if (B (218, real[shared & 3] < 32.5))
                    return ((21 + table[x & 15]) & 1023);
                }
            }
          case 6:
            {
              N (222);for (int i25 = 0; B (223, i25 < (b & 15)); i25++)
                {N (221);
                  if (B (225, table[i25] > 17))
                    table[i25] -= 7;
                }
            }
            break;
            ;
          }
      }
      break;
    case 7:
    case 2:
      {
        N (229);for (int i26 = 0; B (230, i26 < 4) && B (232, y > 59); i26++)
          {N (228);
            N (235);for (int i27 = 0; B (236, i27 < 16); i27++)
              {N (234);
                x += B (238, bytes[i27] > 32) ? table[i27] & 7 : bytes[i27] & 3;
                x &= 1023;
              }
          }
        N (241);for (int i28 = 0;; i28++)
          {N (240);
            if (B (244, i28 >= 4))
              break;
            if (!(B (246, a == 13) || B (248, a == 14) || B (250, a == 26)))
              {
                x = ((((table[a & 15] + z) & 1023) + 2 * ((x + shared) & 1023)) % 37);
                if (B (252, !(x)))
                  continue;
              }
            if ((B (254, z == 20) && B (256, cell.low == 0)))
              break;
          }
      }
    case 6:
      {
        x = ((table[shared & 15] | a) & 63);
        {
          static const void *const labels29[] = { &&op31, &&op32, &&op33, &&op34 };
          int pc30 = 0;
          goto *labels29[b & 3];
op31:
          y = ((((y * 3 + x) & 255) + ((table[y & 15] | bytes[shared & 15]) & 63)) & 1023);
          if (B (259, ++pc30 > 5))
            goto op34;
          goto *labels29[(z + pc30) & 3];
op32:
          cell.low = ((((20 * 3 + y) & 255) + ((x + 33) & 1023)) & 1023);
          cell.high = b;
          if (B (261, ++pc30 > 12))
            goto op34;
          goto *labels29[(a + pc30) & 3];
op33:
          shared = B (263, y > 6) && B (265, b);
          if (B (267, ++pc30 > 8))
            goto op34;
          goto *labels29[(b + pc30) & 3];
op34:;
        }
      }
      break;
    case 4:
      {
        N (271);for (int i35 = 0; B (272, i35 < 8); i35++)
          {N (270);
            {
              int i36 = 0;
              N (275);
again37:
            N (274);i36++;
                table[b & 15] = 23 & 1023;
            if (B (276, i36 < 7))
              goto again37;
            }
          }
      }
      break;
    case 5:
      {
        y = B (279, x < a) && B (281, z < shared);
      }
      break;
    default:
      {
        {
          static const void *const labels38[] = { &&op40, &&op41, &&op42, &&op43 };
          int pc39 = 0;
          goto *labels38[y & 3];
op40:
          z = B (284, shared & 1) || B (286, pointers[x & 7]);
          if (B (288, ++pc39 > 11))
            goto op43;
          goto *labels38[(y + pc39) & 3];
op41:
          table[z & 15] = ((0 - table[x & 15]) & 127) & 1023;
          if (B (290, ++pc39 > 8))
            goto op43;
          goto *labels38[(b + pc39) & 3];
op42:
          shared = B (292, a < 20) || B (294, bytes[b & 15] == 4);
          if (B (296, ++pc39 > 9))
            goto op43;
          goto *labels38[(z + pc39) & 3];
op43:;
        }
        if (B (298, real[b & 3] < 45.5))
          return ((z * 3 + z) & 255);
      }
      break;
      ;
    }
  {
    int i44 = 0;
    N (301);
again45:
  N (300);i44++;
      {
        int i46 = 0;
      N (307);  while (B (308, i46 < 0))
        {N (306);
          i46++;
          N (311);for (int i47 = 0; B (312, i47 < 9); i47++)
            {N (310);
              y = ((((a * 3 + table[shared & 15]) & 255) | ((27 | b) & 63)) & 63);
              y = B (314, real[y & 3] < 59.5) && B (316, (a & 3) == 0);
              shared = B (318, !pointers[x & 7]) || B (320, b >= 34);
            }
          switch (choose48 (((b + b) & 1023) % 7))
            {
            case 0:
              {
                z = B (324, a >= 26)
    || B (326, table[y & 15] > 59);
                if (B (328, x > 0))
                  return ((y + z) & 1023);
              }
            case 21:
              {
                shared = ((y + 2 * 8) % 37);
                if ((B (331, z == 0) && B (333, b == 0)))
                  break;
              }
              break;
            default:
              {
                cell.low = bytes[shared & 15];
                cell.high = ((((table[y & 15] ^ b) & 1023) - bytes[shared & 15]) & 127);
                if (B (336, x != 25))
                  continue;
                z = B (338, bytes[z & 15] == 56) ? (((table[y & 15] + 2 * bytes[x & 15]) % 37) + 1) : (table[y & 15] + 2);
              }
              break;
              ;
            }
        }
      }
      switch (choose49 (((b + b) & 1023) % 13))
        {
        case 5:
        default:
          {
            y = ((30 + ((a * 3 + b) & 255)) & 1023);
            if (B (342, table[x & 15] > 31))
              return ((18 * 3 + table[x & 15]) & 255);
          }
          break;
        case 18:
          {
            {
              static const void *const labels50[] = { &&op52, &&op53, &&op54, &&op55 };
              int pc51 = 0;
              goto *labels50[a & 3];
op52:
              z = 34;
              if (B (345, ++pc51 > 3))
                goto op55;
              goto *labels50[(y + pc51) & 3];
op53:
              table[shared & 15] = ((bytes[a & 15] - ((bytes[shared & 15] - y) & 127)) & 127) & 1023;
              if (B (347, ++pc51 > 8))
                goto op55;
              goto *labels50[(y + pc51) & 3];
op54:
              z = B (349, bytes[z & 15] == 52) && B (351, real[y & 3] < 48.5);
              if (B (353, ++pc51 > 10))
                goto op55;
              goto *labels50[(b + pc51) & 3];
op55:;
            }
          }
          break;
          ;
        }
      if ((B (355, b == y) && B (357, cell.high > 11)))
        return ((shared + 3) & 1023);
  if (B (302, i44 < 6) && B (304, !pointers[y & 7]))
    goto again45;
  }
  if (B (359, y == 39))
    {
      N (362);for (int i56 = 0; B (363, i56 < 7); i56++)
        {N (361);
          if (B (365, !(y >= 7)))
            {
              y = ((bytes[shared & 15] - y) & 127);
            }
          else
            {
              table[z & 15] = ((a * 3 + b) & 255) & 1023;
            }
        }
      shared = ((((y + bytes[b & 15]) & 1023) * 3 + ((table[x & 15] - 32) & 127)) & 255);
    }
  else
    {
      {
        static const void *const labels57[] = { &&op59, &&op60, &&op61, &&op62 };
        int pc58 = 0;
        goto *labels57[b & 3];
op59:
        y = ((((table[z & 15] - table[y & 15]) & 127) ^ table[a & 15]) & 1023);
        if (B (367, ++pc58 > 8))
          goto op62;
        goto *labels57[(y + pc58) & 3];
op60:
        x = (B (369, b < 27) || B (371, b > 48)) ? (((y + 2 * table[x & 15]) % 37) + 1) : (32 + 2);
        if (B (373, ++pc58 > 10))
          goto op62;
        goto *labels57[(b + pc58) & 3];
op61:
        z = B (375, pointers[shared & 7]) || B (377, !pointers[b & 7]);
        if (B (379, ++pc58 > 6))
          goto op62;
        goto *labels57[(x + pc58) & 3];
op62:;
      }
      {
        static const void *const labels63[] = { &&op65, &&op66, &&op67, &&op68 };
        int pc64 = 0;
        goto *labels63[shared & 3];
op65:
        y = ((((y - 19) & 127) ^ ((shared + 2 * table[shared & 15]) % 37)) & 1023);
        if (B (381, ++pc64 > 6))
          goto op68;
        goto *labels63[(b + pc64) & 3];
op66:
        z = B (383, shared >= 12) || B (385, cell.high > 10);
        if (B (387, ++pc64 > 4))
          goto op68;
        goto *labels63[(shared + pc64) & 3];
op67:
        y = B (389, (b & 3) == 1) ? (((table[shared & 15] + 2 * 5) % 37) + 1) : (((a ^ y) & 1023) + 2);
        if (B (391, ++pc64 > 8))
          goto op68;
        goto *labels63[(a + pc64) & 3];
op68:;
      }
    }
  z = B (393, cell.high > 12) && B (395, shared >= 24);
  return ((table[shared & 15] ^ bytes[y & 15]) & 1023);
}

__attribute__ ((noinline)) int
f69 (int a, int b)
{N (399);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (428, --fuel < 0))
    return a & 7;
  N (401);for (int i70 = 0; B (402, i70 < 8); i70++)
    {N (400);
      if (B (404, b > 37))
        {
          if (B (406, f1 (((shared + 2 * 17) % 37), ((15 ^ x) & 1023)) > 4))
            {
              x = b;
              if (B (408, f1 (((z + 28) & 1023), ((bytes[z & 15] ^ table[z & 15]) & 1023))))
                continue;
            }
          N (411);for (int i71 = 0; B (412, i71 < (x & 15)); i71++)
            {N (410);
              if (B (414, bytes[i71] == 32))
                break;
              bytes[i71] = (bytes[i71] + 1) & 63;
            }
          z = ((((z ^ table[a & 15]) & 1023) ^ ((table[b & 15] ^ y) & 1023)) & 1023);
        }
      y = ((((table[shared & 15] + 2 * bytes[a & 15]) % 37) | ((x - 33) & 127)) & 63);
      y = ((0 - ((y * 3 + bytes[b & 15]) & 255)) & 127);
    }
  {
    static const void *const labels72[] = { &&op74, &&op75, &&op76, &&op77 };
    int pc73 = 0;
    goto *labels72[z & 3];
op74:
    y = ((y | ((table[x & 15] + 2 * bytes[x & 15]) % 37)) & 63);
    if (B (416, ++pc73 > 5))
      goto op77;
    goto *labels72[(shared + pc73) & 3];
op75:
    x = ((((table[y & 15] | table[shared & 15]) & 63) | ((bytes[x & 15] + 2 * bytes[z & 15]) % 37)) & 63);
    if (B (418, ++pc73 > 5))
      goto op77;
    goto *labels72[(z + pc73) & 3];
op76:
    y = f1 (((bytes[x & 15] | a) & 63), ((bytes[x & 15] + y) & 1023)) & 1023;
    if (B (420, ++pc73 > 5))
      goto op77;
    goto *labels72[(y + pc73) & 3];
op77:;
  }
  N (423);for (int i78 = 0; B (424, i78 < (shared & 15)); i78++)
    {N (422);
      if (B (426, table[i78] > 17))
        table[i78] -= 7;
    }
  z = ((((2 | z) & 63) + 2 * bytes[shared & 15]) % 37);
  return f1 (((b + bytes[shared & 15]) & 1023), ((20 | x) & 63));
}

__attribute__ ((noinline, noclone)) static int
f79 (int a, int b)
{N (430);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (437, --fuel < 0))
    return a & 7;
  {
    static const void *const labels80[] = { &&op82, &&op83, &&op84, &&op85 };
    int pc81 = 0;
    goto *labels80[y & 3];
op82:
    z = ((((26 | 18) & 63) * 3 + z) & 255);
    if (B (431, ++pc81 > 11))
      goto op85;
    goto *labels80[(b + pc81) & 3];
op83:
    shared = 40;
    if (B (433, ++pc81 > 10))
      goto op85;
    goto *labels80[(a + pc81) & 3];
op84:
    x = ((((b + 27) & 1023) + 2 * ((table[y & 15] ^ 25) & 1023)) % 37);
    if (B (435, ++pc81 > 8))
      goto op85;
    goto *labels80[(a + pc81) & 3];
op85:;
  }
  return f1 (((bytes[y & 15] ^ 28) & 1023), ((table[z & 15] | x) & 63));
}

int
main (void)
{N (439);
  int b = 3;
  N (441);for (int a = 0; B (442, a < 36); a++)
    {N (440);
      b = (b + f1 (a, b)) & 1023;
      b = (b + f69 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
