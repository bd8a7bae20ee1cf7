
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
int fuel = 5308;
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
int f13 (int, int);
int f21 (int, int);
int f46 (int, int);
static void
if_jump (int n)
{N (487);
  if (B (485, jump_to)) longjmp (*jump_to, (n & 7) + 1);
}
static int choose12 (int v)
{
  N (31);
  if (v == 13) { N (32); return v; }
  if (v == 16) { N (32); return v; }
  if (v == 3) { N (39); return v; }
  if (v == 28) { N (44); return v; }
  if (v == 4) { N (49); return v; }
  if (v == 8) { N (54); return v; }
  if (v == 2) { N (61); return v; }
  N (61);
  return v;
}
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (66, --fuel < 0))
    return a & 7;
  {
    static const void *const labels2[] = { &&op4, &&op5, &&op6, &&op7 };
    int pc3 = 0;
    goto *labels2[x & 3];
op4:
    x = table[y & 15];
    if (B (1, ++pc3 > 10))
      goto op7;
    goto *labels2[(b + pc3) & 3];
op5:
    y = B (3, !b) || B (5, z <= 11);
    if (B (7, ++pc3 > 4))
      goto op7;
    goto *labels2[(y + pc3) & 3];
op6:
    z = ((16 * 3 + ((y * 3 + b) & 255)) & 255);
    if (B (9, ++pc3 > 6))
      goto op7;
    goto *labels2[(z + pc3) & 3];
op7:;
  }
  {
    int i8 = 0;
    N (12);
again9:
  N (11);i8++;
      N (18);for (int i10 = 0;; i10++)
        {N (17);
          if (B (21, i10 >= 0))
            break;
          N (24);for (int i11 = 0;; i11++)
            {N (23);
              if (B (27, i11 >= 3))
                break;
              if (B (29, !pointers[y & 7]))
                if_jump (((z * 3 + 19) & 255));
              x = ((((bytes[a & 15] - bytes[y & 15]) & 127) | table[shared & 15]) & 63);
            }
          switch (choose12 (((y + ((34 + y) & 1023)) & 1023) % 7))
            {
            case 13:
            case 16:
              {
                if (B (33, z < 5))
                  continue;
                if ((B (35, a & 2)
    || B (37, !pointers[y & 7])))
                  break;
                shared = z;
              }
            case 3:
              {
                shared = !(B (40, bytes[y & 15] >= '!')
    && B (42, bytes[y & 15] < '0')) ? (((33 | table[b & 15]) & 63) + 1) : (((bytes[b & 15] + table[a & 15]) & 1023) + 2);
              }
            case 28:
              {
                y = ((((a ^ 21) & 1023) - ((a - x) & 127)) & 127);
                z = B (45, z) && B (47, b <= 25);
                z = y;
              }
              break;
            case 4:
              {
                if (!(B (50, bytes[x & 15] >= '!') && B (52, bytes[x & 15] < '0')))
                  break;
                table[y & 15] = b & 1023;
                x = ((bytes[y & 15] - ((table[y & 15] - table[x & 15]) & 127)) & 127);
              }
            case 8:
              {
                y = B (55, real[y & 3] < 22.5) || B (57, z != 46);
                if (B (59, shared & 4))
                  if_jump (((34 + shared) & 1023));
              }
              break;
            case 2:
            default:
              {
                z = ((33 + 2 * ((bytes[shared & 15] + table[y & 15]) & 1023)) % 37);
                if ((B (62, shared >= 11) || B (64, real[y & 3] < 53.5)))
                  if_jump (((a | a) & 63));
              }
              ;
            }
        }
  if (B (13, i8 < 2) && B (15, pointers[z & 7]))
    goto again9;
  }
  return ((bytes[a & 15] ^ a) & 1023);
}

static int choose15 (int v)
{
  N (73);
  if (v == 27) { N (74); return v; }
  if (v == 13) { N (77); return v; }
  if (v == 28) { N (86); return v; }
  if (v == -2) { N (86); return v; }
  if (v == 17) { N (87); return v; }
  if (v == 21) { N (88); return v; }
  N (95);
  return v;
}
static int choose19 (int v)
{
  N (143);
  if (v == 4) { N (144); return v; }
  if (v == 9) { N (145); return v; }
  if (v == 8) { N (146); return v; }
  if (v == 5) { N (147); return v; }
  if (v == 7) { N (147); return v; }
  if (v == 6) { N (148); return v; }
  if (v == 3) { N (149); return v; }
  N (149);
  return v;
}
static int choose14 (int v)
{
  N (71);
  if (v == 25) { N (72); return v; }
  if (v == 24) { N (110); return v; }
  if (v == 20) { N (141); return v; }
  if (v == 26) { N (142); return v; }
  if (v == 29) { N (152); return v; }
  N (152);
  return v;
}
int
f13 (int a, int b)
{N (68);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (159, --fuel < 0))
    return a & 7;
  if (B (69, !(!a)))
    {
      switch (choose14 (((shared + ((shared + a) & 1023)) & 1023) % 13))
        {
        case 25:
          {
            switch (choose15 (((a + ((x - table[b & 15]) & 127)) & 1023) % 31))
              {
              case 27:
                {
                  if (B (75, !pointers[b & 7]))
                    return f1 (((x + 2 * z) % 37), table[z & 15]);
                  z = ((2 - table[shared & 15]) & 127);
                }
                break;
              case 13:
                {
                  z = B (78, f1 (((a - table[a & 15]) & 127), ((table[shared & 15] * 3 + y) & 255)) > 6) && B (80, b);
                  z = B (82, y + 1 > real[x & 3]) || B (84, z != 34);
                }
                break;
              case 28:
              case -2:
                break;
              case 17:
                break;
              case 21:
                {
                  shared = ((((x + bytes[y & 15]) & 1023) - z) & 127);
                  x = f1 (((shared ^ table[x & 15]) & 1023), 34) & 1023;
                  y = (B (89, a == 10) || B (91, a == 11) || B (93, a == 23)) ? (x + 1) : (((34 + 2 * table[b & 15]) % 37) + 2);
                }
                break;
              default:
                {
                  if (B (96, x & 8))
                    return 25;
                }
                ;
              }
            if ((B (98, y < 17) || B (100, y > 46)))
              {
                shared = ((((z - a) & 127) + bytes[a & 15]) & 1023);
                if (B (102, z > 39))
                  return f1 (((24 ^ bytes[y & 15]) & 1023), ((32 * 3 + bytes[a & 15]) & 255));
              }
            {
              jmp_buf saved16, *volatile old = jump_to;
              jump_to = &saved16;
              if (B (104, setjmp (*jump_to) == 0))
                {
                  x = B (106, (shared & 3) == 1) && B (108, x);
                  y = ((((b ^ 20) & 1023) - 35) & 127);
                  shared = ((((bytes[shared & 15] * 3 + 4) & 255) * 3 + ((table[x & 15] * 3 + bytes[y & 15]) & 255)) & 255);
                  y = f1 (((table[z & 15] + table[a & 15]) & 1023), ((y | bytes[z & 15]) & 63)) & 1023;
                }
              else
                {
                  cell.low = ((shared ^ table[z & 15]) & 1023);
                  cell.high = 20;
                  cell.low = ((((17 | z) & 63) ^ ((table[z & 15] + 2 * table[x & 15]) % 37)) & 1023);
                  cell.high = ((((table[z & 15] ^ y) & 1023) - ((b - bytes[shared & 15]) & 127)) & 127);
                  x = 12;
                  y = f1 (((x + 2 * b) % 37), ((28 - b) & 127)) & 1023;
                }
              jump_to = old;
            }
          }
        case 24:
          {
            {
              int i17 = 0;
              N (112);
again18:
            N (111);i17++;
                z = B (115, f1 (a, ((shared - z) & 127)) > 5) ? (((b + 2 * table[a & 15]) % 37) + 1) : (((table[a & 15] ^ bytes[a & 15]) & 1023) + 2);
                x = B (117, table[y & 15] > 57) || B (119, f1 (x, ((34 | b) & 63)));
                y = B (121, z & 16) || B (123, x != 50);
            if (B (113, i17 < 1))
              goto again18;
            }
            if ((B (125, f1 (z, bytes[b & 15])) || B (127, y == shared)))
              {
                if ((B (129, bytes[shared & 15] >= '!') && B (131, bytes[shared & 15] < '0')))
                  if_jump (((bytes[shared & 15] | a) & 63));
                if ((B (133, a >= 9) && B (135, a <= 37)))
                  return f1 (((z ^ table[a & 15]) & 1023), table[shared & 15]);
                y = B (137, bytes[a & 15] == 28) || B (139, table[x & 15] > 1);
              }
          }
          break;
        case 20:
          break;
        case 26:
          {
            switch (choose19 (((z + ((table[z & 15] + bytes[b & 15]) & 1023)) & 1023) % 7))
              {
              case 4:
                {
                  z = ((((x + 2 * shared) % 37) + 2 * ((bytes[a & 15] ^ table[shared & 15]) & 1023)) % 37);
                  y = ((((bytes[a & 15] * 3 + 16) & 255) + 2 * ((bytes[y & 15] + 2 * a) % 37)) % 37);
                }
                break;
              case 9:
                break;
              case 8:
                {
                  table[x & 15] = ((((z ^ bytes[x & 15]) & 1023) * 3 + 24) & 255) & 1023;
                  y = f1 (((a + 2 * b) % 37), table[z & 15]) & 1023;
                }
                break;
              case 5:
              case 7:
                {
                  shared = ((((a - bytes[z & 15]) & 127) - ((x + 2 * table[shared & 15]) % 37)) & 127);
                  table[z & 15] = z & 1023;
                  x = ((z * 3 + ((b + bytes[y & 15]) & 1023)) & 255);
                }
                break;
              case 6:
                {
                  table[y & 15] = ((((z | bytes[b & 15]) & 63) - ((26 + z) & 1023)) & 127) & 1023;
                }
              case 3:
              default:
                {
                  if (B (150, f1 (((bytes[x & 15] | bytes[y & 15]) & 63), ((y | 24) & 63)) > 20))
                    return 9;
                }
                break;
                ;
              }
          }
          break;
        case 29:
        default:
          {
            N (154);for (int i20 = 0; B (155, i20 < 16); i20++)
              {N (153);
                table[i20] = (table[i20] + x) & 511;
              }
          }
          break;
          ;
        }
      if (B (157, z))
        return ((bytes[x & 15] | 17) & 63);
    }
  return ((bytes[a & 15] | 6) & 63);
}

static int choose34 (int v)
{
  N (216);
  if (v == 7) { N (217); return v; }
  if (v == 4) { N (218); return v; }
  if (v == 3) { N (218); return v; }
  if (v == 2) { N (223); return v; }
  if (v == 6) { N (228); return v; }
  if (v == 5) { N (228); return v; }
  N (228);
  return v;
}
static int choose35 (int v)
{
  N (246);
  if (v == 7) { N (247); return v; }
  if (v == 8) { N (247); return v; }
  if (v == 5) { N (247); return v; }
  if (v == 3) { N (248); return v; }
  if (v == 4) { N (248); return v; }
  if (v == 6) { N (255); return v; }
  N (248);
  return v;
}
static int choose24 (int v)
{
  N (176);
  if (v == 7) { N (177); return v; }
  if (v == 3) { N (196); return v; }
  if (v == 4) { N (203); return v; }
  if (v == 1) { N (203); return v; }
  if (v == 2) { N (229); return v; }
  if (v == 5) { N (238); return v; }
  if (v == 0) { N (243); return v; }
  if (v == 6) { N (262); return v; }
  N (229);
  return v;
}
static int choose23 (int v)
{
  N (174);
  if (v == 3) { N (175); return v; }
  if (v == 8) { N (175); return v; }
  if (v == 4) { N (307); return v; }
  if (v == 22) { N (342); return v; }
  if (v == 11) { N (342); return v; }
  if (v == 2) { N (353); return v; }
  if (v == 19) { N (354); return v; }
  if (v == -2) { N (354); return v; }
  N (353);
  return v;
}
__attribute__ ((noinline)) int
f21 (int a, int b)
{N (161);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (367, --fuel < 0))
    return a & 7;
  N (163);for (int i22 = 0;; i22++)
    {N (162);
      if (B (168, i22 >= 8))
        break;
      x = !(B (170, y < 1) || B (172, y > 31)) ? (((39 - bytes[b & 15]) & 127) + 1) : (x + 2);
    }
  switch (choose23 (((y + 26) & 1023) % 13))
    {
    case 3:
    case 8:
      {
        switch (choose24 (((a + ((b | bytes[b & 15]) & 63)) & 1023) % 7))
          {
          case 7:
            {
              {
                int i25 = 0;
                N (179);do
                {N (178);
                  i25++;
                  x = f1 (((z + 2 * bytes[z & 15]) % 37), ((shared * 3 + shared) & 255)) & 1023;
                  if ((B (182, x < 4) || B (184, x > 20)))
                    break;
                  x = shared;
                }
              while (B (180, i25 < 1));
              }
              if (((B (186, x != 19) && B (188, f13 (((bytes[shared & 15] * 3 + bytes[y & 15]) & 255), ((y + table[b & 15]) & 1023))))
    && (B (190, y == 0) && B (192, z == 0))))
                {
                  if (B (194, f1 (((table[z & 15] ^ table[a & 15]) & 1023), table[a & 15]) > 50))
                    return f1 (x, table[y & 15]);
                }
              else
                {
                  x = b;
                  x = ((((z * 3 + a) & 255) + 2 * ((shared ^ y) & 1023)) % 37);
                }
            }
          case 3:
            {
              N (198);for (int i26 = 0; B (199, i26 < 16); i26++)
                {N (197);
                  if (B (201, bytes[i26] == 49))
                    break;
                  bytes[i26] = (bytes[i26] + 1) & 63;
                }
            }
            break;
          case 4:
          case 1:
            {
              {
                static const void *const labels27[] = { &&op29, &&op30, &&op31, &&op32 };
                int pc28 = 0;
                goto *labels27[y & 3];
op29:
                shared = f1 (((shared * 3 + bytes[a & 15]) & 255), ((table[shared & 15] + 2 * shared) % 37)) & 1023;
                if (B (204, ++pc28 > 9))
                  goto op32;
                goto *labels27[(shared + pc28) & 3];
op30:
                y = a;
                if (B (206, ++pc28 > 3))
                  goto op32;
                goto *labels27[(shared + pc28) & 3];
op31:
                x = ((y + ((a ^ b) & 1023)) & 1023);
                if (B (208, ++pc28 > 11))
                  goto op32;
                goto *labels27[(x + pc28) & 3];
op32:;
              }
              N (211);for (int i33 = 0; B (212, i33 < 16); i33++)
                {N (210);
                  y += B (214, bytes[i33] > 32) ? table[i33] & 7 : bytes[i33] & 3;
                  y &= 1023;
                }
              switch (choose34 (((a + y) & 1023) % 13))
                {
                case 7:
                  break;
                case 4:
                case 3:
                  {
                    table[a & 15] = ((((bytes[a & 15] + shared) & 1023) * 3 + 40) & 255) & 1023;
                    if ((B (219, f13 (x, 18)) && B (221, real[z & 3] < 56.5)))
                      if_jump (((20 - 25) & 127));
                  }
                case 2:
                  {
                    y = (B (224, shared == 40) && B (226, f1 (bytes[x & 15], b) > 15)) ? (((bytes[b & 15] - table[y & 15]) & 127) + 1) : (y + 2);
                  }
                  break;
                case 6:
                case 5:
                default:
                  {
                    table[x & 15] = ((b + 2 * ((table[a & 15] + 2 * table[x & 15]) % 37)) % 37) & 1023;
                  }
                  break;
                  ;
                }
            }
            break;
          case 2:
          default:
            {
              if ((B (230, z < x) || B (232, cell.high > 6)))
                {
                  z = ((((6 + 2 * bytes[a & 15]) % 37) + ((bytes[x & 15] * 3 + table[a & 15]) & 255)) & 1023);
                  if ((B (234, a >= 27) && B (236, a <= 35)))
                    if_jump (((32 - z) & 127));
                }
            }
            break;
          case 5:
            {
              if ((B (239, bytes[shared & 15] == 28) || B (241, table[y & 15] > 8)))
                return f13 (((bytes[x & 15] * 3 + table[z & 15]) & 255), ((a ^ x) & 1023));
            }
            break;
          case 0:
            {
              if (B (244, shared <= 31))
                if_jump (((table[a & 15] - y) & 127));
              switch (choose35 (((z + ((24 | y) & 63)) & 1023) % 31))
                {
                case 7:
                case 8:
                case 5:
                  {
                    y = f13 (34, bytes[y & 15]) & 1023;
                    y = ((((bytes[b & 15] * 3 + x) & 255) | ((a + z) & 1023)) & 63);
                    shared = a;
                  }
                  break;
                case 3:
                case 4:
                default:
                  {
                    y = B (249, (x & 3) == 2) ? (((table[y & 15] + 2 * x) % 37) + 1) : (y + 2);
                    if ((B (251, z != 25) && B (253, z != 26)))
                      return f1 (((b + 2 * 26) % 37), ((b | bytes[shared & 15]) & 63));
                  }
                case 6:
                  {
                    table[b & 15] = ((((table[a & 15] - y) & 127) + ((table[shared & 15] | table[shared & 15]) & 63)) & 1023) & 1023;
                    if ((B (256, a == 24)
    || B (258, f13 (((y * 3 + table[a & 15]) & 255), ((32 | x) & 63)) > 59)))
                      return f13 (((table[y & 15] + table[b & 15]) & 1023), ((shared + 20) & 1023));
                    if (B (260, pointers[y & 7]))
                      return ((table[a & 15] + table[shared & 15]) & 1023);
                  }
                  break;
                  ;
                }
              shared = ((((table[x & 15] * 3 + bytes[shared & 15]) & 255) - ((25 + table[shared & 15]) & 1023)) & 127);
            }
            break;
          case 6:
            {
              if (((B (263, z < 25) || B (265, z > 34)) && B (267, table[a & 15] > 55)))
                {
                  z = ((table[b & 15] | ((a ^ bytes[b & 15]) & 1023)) & 63);
                  if ((B (269, shared != 15) && B (271, shared != 16)))
                    return ((table[b & 15] - y) & 127);
                }
              else
                {
                  z = f13 (((y * 3 + table[a & 15]) & 255), ((19 | bytes[x & 15]) & 63)) & 1023;
                }
              N (274);for (int i36 = 0;; i36++)
                {N (273);
                  if (B (279, i36 >= 5))
                    break;
                  y = ((((shared ^ 36) & 1023) - bytes[x & 15]) & 127);
                }
              N (282);for (int i37 = 0; B (283, i37 < 3); i37++)
                {N (281);
                  y = (B (285, y) && B (287, pointers[a & 7])) ? (bytes[y & 15] + 1) : (((table[x & 15] * 3 + bytes[x & 15]) & 255) + 2);
                  if ((B (289, x + 1 > real[a & 3]) && B (291, cell.low == 5)))
                    if_jump (((b ^ shared) & 1023));
                }
            }
            break;
            ;
          }
        N (294);for (int i38 = 0; B (295, i38 < 16); i38++)
          {N (293);
            table[i38] = (table[i38] + ((bytes[shared & 15] - table[y & 15]) & 127)) & 511;
          }
        N (298);for (int i39 = 0; B (299, i39 < 1); i39++)
          {N (297);
            N (302);for (int i40 = 0; B (303, i40 < 5); i40++)
              {N (301);
                shared = ((((24 + 2 * bytes[shared & 15]) % 37) + 2 * ((33 ^ table[z & 15]) & 1023)) % 37);
                y = shared;
                shared = B (305, !(shared <= 41)) ? (6 + 1) : (3 + 2);
              }
          }
      }
    case 4:
      {
        if (((B (308, bytes[shared & 15] == 34) || B (310, table[x & 15] > 56)) && B (312, pointers[a & 7])))
          {
            if (B (314, f13 (table[x & 15], x)))
              return ((bytes[x & 15] - 32) & 127);
            if (B (316, f1 (((table[a & 15] + 2 * table[shared & 15]) % 37), ((z | z) & 63))))
              {
                if (B (318, y & 2))
                  return ((y ^ bytes[x & 15]) & 1023);
                shared = ((((b + 8) & 1023) ^ ((18 ^ a) & 1023)) & 1023);
              }
            else
              {
                y = ((((27 * 3 + 34) & 255) + z) & 1023);
                if ((B (320, !x) || B (322, shared + 1 > real[x & 3])))
                  return b;
                if (B (324, z & 4))
                  return ((b - z) & 127);
              }
            if (B (326, shared > 43))
              {
                if ((B (328, x == 46)
    && B (330, f1 (((y + 2 * table[y & 15]) % 37), 22))))
                  return f13 (((a * 3 + shared) & 255), 20);
                x = (B (332, shared < 28) || B (334, shared > 46)) ? (30 + 1) : (((x + table[z & 15]) & 1023) + 2);
                y = ((((table[z & 15] | 6) & 63) * 3 + ((bytes[shared & 15] ^ 28) & 1023)) & 255);
              }
          }
        N (337);for (int i41 = 0; B (338, i41 < 16); i41++)
          {N (336);
            if (B (340, table[i41] > 17))
              table[i41] -= 7;
          }
      }
    case 22:
    case 11:
      {
        N (344);for (int i42 = 0; B (345, i42 < 5); i42++)
          {N (343);
            {
              jmp_buf saved43, *volatile old = jump_to;
              jump_to = &saved43;
              if (B (347, setjmp (*jump_to) == 0))
                {
                  y = f1 (29, ((8 * 3 + z) & 255)) & 1023;
                  shared = x;
                  x = f1 (bytes[x & 15], table[x & 15]) & 1023;
                }
              else
                {
                  shared = ((((table[shared & 15] + 2 * 27) % 37) | table[a & 15]) & 63);
                  x = f1 (table[b & 15], ((z ^ bytes[b & 15]) & 1023)) & 1023;
                }
              jump_to = old;
            }
          }
        N (350);for (int i44 = 0; B (351, i44 < (shared & 15)); i44++)
          {N (349);
            table[i44] = (table[i44] + ((39 - 17) & 127)) & 511;
          }
      }
    case 2:
    default:
      break;
    case 19:
    case -2:
      {
        if (B (355, a >= 35))
          return ((table[b & 15] + table[shared & 15]) & 1023);
        if (B (357, y))
          return f13 (22, ((y * 3 + b) & 255));
        y = B (359, real[y & 3] < 2.5) ? (((table[b & 15] * 3 + shared) & 255) + 1) : (((21 * 3 + 38) & 255) + 2);
      }
      break;
      ;
    }
  N (362);for (int i45 = 0; B (363, i45 < 16); i45++)
    {N (361);
      if (B (365, table[i45] > 17))
        table[i45] -= 7;
    }
  return ((bytes[a & 15] ^ bytes[b & 15]) & 1023);
}

static int choose69 (int v)
{
  N (460);
  if (v == 4) { N (461); return v; }
  if (v == 6) { N (468); return v; }
  if (v == 5) { N (477); return v; }
  N (461);
  return v;
}
int
f46 (int a, int b)
{N (369);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (478, --fuel < 0))
    return a & 7;
  {
    static const void *const labels47[] = { &&op49, &&op50, &&op51, &&op52 };
    int pc48 = 0;
    goto *labels47[shared & 3];
op49:
    x = B (370, b != 54) ? (((32 + 2 * 35) % 37) + 1) : (34 + 2);
    if (B (372, ++pc48 > 3))
      goto op52;
    goto *labels47[(shared + pc48) & 3];
op50:
    x = f13 (((39 | z) & 63), ((34 | table[a & 15]) & 63)) & 1023;
    if (B (374, ++pc48 > 7))
      goto op52;
    goto *labels47[(x + pc48) & 3];
op51:
    table[x & 15] = ((bytes[y & 15] ^ ((bytes[x & 15] - table[x & 15]) & 127)) & 1023) & 1023;
    if (B (376, ++pc48 > 5))
      goto op52;
    goto *labels47[(a + pc48) & 3];
op52:;
  }
  {
    jmp_buf saved53, *volatile old = jump_to;
    jump_to = &saved53;
    if (B (378, setjmp (*jump_to) == 0))
      {
        y = f13 (x, 26) & 1023;
        y = f13 (table[x & 15], ((22 - table[a & 15]) & 127)) & 1023;
      }
    else
      {
        z = B (380, y) || B (382, b == a);
        x = B (384, z >= 25) || B (386, f1 (((y + 2 * 38) % 37), bytes[y & 15]));
        x = f13 (((20 * 3 + table[a & 15]) & 255), ((y + 2 * a) % 37)) & 1023;
      }
    jump_to = old;
  }
  if ((B (388, x >= 6) && B (390, x <= 15)))
    {
      {
        int i54 = 0;
        N (393);
again55:
      N (392);i54++;
          {
            static const void *const labels56[] = { &&op58, &&op59, &&op60, &&op61 };
            int pc57 = 0;
            goto *labels56[b & 3];
op58:
            y = ((((z * 3 + table[b & 15]) & 255) - ((bytes[a & 15] * 3 + table[y & 15]) & 255)) & 127);
            if (B (396, ++pc57 > 12))
              goto op61;
            goto *labels56[(x + pc57) & 3];
op59:
            y = ((((x + 2 * table[z & 15]) % 37) ^ ((29 * 3 + table[shared & 15]) & 255)) & 1023);
            if (B (398, ++pc57 > 3))
              goto op61;
            goto *labels56[(b + pc57) & 3];
op60:
            y = B (400, !pointers[a & 7]) ? (((12 | z) & 63) + 1) : (y + 2);
            if (B (402, ++pc57 > 9))
              goto op61;
            goto *labels56[(b + pc57) & 3];
op61:;
          }
          if (B (404, f13 (x, y) > 38))
            {
              z = ((table[y & 15] - ((32 * 3 + y) & 255)) & 127);
              y = 35;
            }
          else
            {
              z = table[x & 15];
            }
      if (B (394, i54 < 4))
        goto again55;
      }
      if ((B (406, f13 (y, bytes[z & 15]) > 16) || (B (408, !shared) || B (410, b != 27))))
        {
          if (B (412, cell.low == 4))
            {
              shared = ((shared - ((bytes[z & 15] * 3 + 28) & 255)) & 127);
              if (B (414, !(shared == 5)))
                return f21 (((bytes[shared & 15] + shared) & 1023), ((bytes[x & 15] + 2 * y) % 37));
            }
          else
            {
              if ((B (416, b != 47) || B (418, f1 (x, ((shared | x) & 63)))))
                if_jump (z);
              if ((B (420, !b) || B (422, x >= 42)))
                if_jump (((bytes[b & 15] ^ bytes[b & 15]) & 1023));
              if (B (424, bytes[b & 15] == 1))
                if_jump (((a - x) & 127));
            }
        }
      else
        {
          if (B (426, cell.low == 1))
            {
              shared = f1 (((table[b & 15] | 21) & 63), ((x - 5) & 127)) & 1023;
            }
        }
      N (429);for (int i62 = 0; B (430, i62 < 1); i62++)
        {N (428);
          {
            int i63 = 0;
            N (433);
again64:
          N (432);i63++;
              x = ((((z | z) & 63) + 2 * ((z + 2 * bytes[a & 15]) % 37)) % 37);
              y = B (436, bytes[y & 15] == 22) || B (438, f1 (((shared + 2 * y) % 37), ((table[x & 15] + z) & 1023)) > 27);
          if (B (434, i63 < 0))
            goto again64;
          }
        }
    }
  else
    {
      if (B (440, cell.high > 0))
        {
          {
            int i65 = 0;
            N (443);
again66:
          N (442);i65++;
              z = f1 (((13 - 22) & 127), ((shared ^ shared) & 1023)) & 1023;
          if (B (444, i65 < 8) && B (446, f13 (bytes[b & 15], ((b * 3 + shared) & 255))))
            goto again66;
          }
          x = B (448, y <= 50) || B (450, shared > 39);
        }
      else
        {
          {
            int i67 = 0;
            N (453);
again68:
          N (452);i67++;
              x = ((((bytes[shared & 15] + 2 * table[z & 15]) % 37) - ((14 * 3 + shared) & 255)) & 127);
              shared = (B (456, real[y & 3] < 19.5) && B (458, x < 40)) ? (((40 + 35) & 1023) + 1) : (((table[z & 15] + 28) & 1023) + 2);
          if (B (454, i67 < 3))
            goto again68;
          }
          switch (choose69 (((x + ((10 | 1) & 63)) & 1023) % 13))
            {
            case 4:
            default:
              {
                x = ((((table[z & 15] + 2 * y) % 37) + 2 * ((bytes[x & 15] ^ table[y & 15]) & 1023)) % 37);
                if (B (462, b + 1 > real[z & 3]))
                  return ((bytes[z & 15] + table[z & 15]) & 1023);
                if ((B (464, f21 (((bytes[b & 15] + table[z & 15]) & 1023), ((bytes[y & 15] | bytes[z & 15]) & 63)) > 51) || B (466, cell.low == 2)))
                  return f13 (((b - table[z & 15]) & 127), ((x * 3 + x) & 255));
              }
              break;
            case 6:
              {
                if (!(B (469, a < 10) || B (471, a > 36)))
                  return ((bytes[x & 15] + table[b & 15]) & 1023);
                y = ((((table[z & 15] + 2 * bytes[a & 15]) % 37) + 2 * ((bytes[x & 15] ^ 39) & 1023)) % 37);
                shared = B (473, (b & 3) == 0) || B (475, z == 34);
              }
              break;
            case 5:
              {
                z = ((table[b & 15] + 2 * ((31 + 2 * x) % 37)) % 37);
              }
              break;
              ;
            }
        }
    }
  return f13 (x, table[y & 15]);
}

int
main (void)
{N (480);
  int b = 3;
  N (482);for (int a = 0; B (483, a < 21); a++)
    {N (481);
      b = (b + f13 (a, b)) & 1023;
      b = (b + f21 (a, b)) & 1023;
      b = (b + f46 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
