
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
int fuel = 2697;
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
int f44 (int, int);
int f104 (int, int);
int f140 (int, int);
static __attribute__ ((noreturn)) void
give_up (int n)
{N (1007);
  printf ("%d\n", n); exit (n & 31);
}
static int choose19 (int v)
{
  N (83);
  if (v == 4) { N (84); return v; }
  if (v == 3) { N (84); return v; }
  if (v == 7) { N (87); return v; }
  if (v == 5) { N (87); return v; }
  if (v == 8) { N (88); return v; }
  if (v == 6) { N (88); return v; }
  N (88);
  return v;
}
static int choose20 (int v)
{
  N (89);
  if (v == 22) { N (90); return v; }
  if (v == 7) { N (90); return v; }
  N (91);
  return v;
}
static int choose21 (int v)
{
  N (93);
  if (v == 21) { N (94); return v; }
  if (v == -2) { N (105); return v; }
  if (v == 5) { N (105); return v; }
  if (v == 1) { N (124); return v; }
  if (v == 3) { N (147); return v; }
  N (147);
  return v;
}
static int choose2 (int v)
{
  N (5);
  if (v == 7) { N (6); return v; }
  if (v == 5) { N (6); return v; }
  if (v == 9) { N (6); return v; }
  if (v == 10) { N (31); return v; }
  if (v == 4) { N (36); return v; }
  if (v == 6) { N (92); return v; }
  if (v == 8) { N (180); return v; }
  N (180);
  return v;
}
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (201, --fuel < 0))
    return a & 7;
  y = 26;
  shared = B (1, pointers[b & 7]) || B (3, shared < 26);
  switch (choose2 (((x + ((z | bytes[b & 15]) & 63)) & 1023) % 7))
    {
    case 7:
    case 5:
    case 9:
      {
        N (8);for (int i3 = 0; B (9, i3 < (shared & 15)); i3++)
          {N (7);
            if (B (11, table[i3] > 17))
              table[i3] -= 7;
          }
        {
          int i4 = 0;
          N (14);do
          {N (13);
            i4++;
            y = B (17, pointers[y & 7]) && B (19, x == 23);
            N (22);for (int i5 = 0;; i5++)
              {N (21);
                if (B (25, i5 >= 2))
                  break;
                z = ((((40 + 2 * bytes[x & 15]) % 37) + ((table[shared & 15] ^ y) & 1023)) & 1023);
                if (B (27, b & 8))
                  return ((x ^ bytes[shared & 15]) & 1023);
              }
            if (B (29, bytes[y & 15] == 25))
              {
                table[a & 15] = ((((table[b & 15] + y) & 1023) + 2 * ((bytes[x & 15] * 3 + a) & 255)) % 37) & 1023;
              }
          }
        while (B (15, i4 < 4));
        }
      }
      break;
    case 10:
      {
        shared = B (32, !b) && B (34, x >= 7);
      }
      break;
    case 4:
      {
        if (B (37, y + 1 > real[y & 3]))
          {
            {
              static const void *const labels6[] = { &&op8, &&op9, &&op10, &&op11 };
              int pc7 = 0;
              goto *labels6[z & 3];
op8:
              x = B (39, z >= 60) && B (41, b <= 19);
              if (B (43, ++pc7 > 7))
                goto op11;
              goto *labels6[(y + pc7) & 3];
op9:
              z = B (45, !pointers[shared & 7]) || B (47, bytes[a & 15] == 1);
              if (B (49, ++pc7 > 7))
                goto op11;
              goto *labels6[(shared + pc7) & 3];
op10:
              z = b;
              if (B (51, ++pc7 > 10))
                goto op11;
              goto *labels6[(y + pc7) & 3];
op11:;
            }
          }
        {
          static const void *const labels12[] = { &&op14, &&op15, &&op16, &&op17 };
          int pc13 = 0;
          goto *labels12[y & 3];
op14:
          y = B (53, bytes[shared & 15] == 34) ? (bytes[a & 15] + 1) : (14 + 2);
          if (B (55, ++pc13 > 11))
            goto op17;
          goto *labels12[(a + pc13) & 3];
op15:
          table[shared & 15] = 7 & 1023;
          if (B (57, ++pc13 > 3))
            goto op17;
          goto *labels12[(y + pc13) & 3];
op16:
          shared = !(B (59, bytes[b & 15] >= '!')
    && B (61, bytes[b & 15] < '0')) ? (bytes[z & 15] + 1) : (((shared - table[z & 15]) & 127) + 2);
          if (B (63, ++pc13 > 11))
            goto op17;
          goto *labels12[(shared + pc13) & 3];
op17:;
        }
        {
          int i18 = 0;
          N (66);do
          {N (65);
            i18++;
            if ((B (69, shared < 16) || B (71, shared > 19)))
              {
                if ((B (73, x != 1) && B (75, x != 2)))
                  give_up (((table[x & 15] + 2 * 12) % 37));
                shared = ((table[b & 15] + 2 * bytes[z & 15]) % 37);
                z = ((((22 | 6) & 63) + ((table[y & 15] + bytes[z & 15]) & 1023)) & 1023);
              }
            else
              {
                shared = (B (77, a == 0) && B (79, z == 0)) ? (((table[x & 15] + 2 * table[shared & 15]) % 37) + 1) : (b + 2);
                y = B (81, cell.low == 1) ? (x + 1) : (bytes[y & 15] + 2);
                table[a & 15] = ((((x ^ shared) & 1023) | ((y * 3 + z) & 255)) & 63) & 1023;
              }
            switch (choose19 (((b + bytes[y & 15]) & 1023) % 13))
              {
              case 4:
              case 3:
                {
                  table[a & 15] = bytes[z & 15] & 1023;
                  if (B (85, a < y))
                    continue;
                }
                break;
              case 7:
              case 5:
                {
                  x = table[z & 15];
                }
                break;
              case 8:
              case 6:
              default:
                {
                  shared = bytes[y & 15];
                }
                break;
                ;
              }
            switch (choose20 (((b + ((y * 3 + table[b & 15]) & 255)) & 1023) % 7))
              {
              case 22:
              case 7:
                break;
              default:
                {
                  y = x;
                }
                ;
              }
          }
        while (B (67, i18 < 3));
        }
      }
      break;
    case 6:
      {
        switch (choose21 (((z + ((a * 3 + 29) & 255)) & 1023) % 31))
          {
          case 21:
            {
              N (96);for (int i22 = 0;; i22++)
                {N (95);
                  if (B (99, i22 >= 7))
                    break;
                  if ((B (101, x != 33) || B (103, cell.high > 9)))
                    continue;
                  shared = ((((table[b & 15] | bytes[shared & 15]) & 63) + a) & 1023);
                }
              cell.low = ((((38 - table[shared & 15]) & 127) + 2 * ((6 + 2 * table[z & 15]) % 37)) % 37);
              cell.high = ((((table[shared & 15] | a) & 63) + 2 * ((z * 3 + table[x & 15]) & 255)) % 37);
            }
            break;
          case -2:
          case 5:
            {
              N (107);for (int i23 = 0; B (108, i23 < 16); i23++)
                {N (106);
                  x += B (110, bytes[i23] > 32) ? table[i23] & 7 : bytes[i23] & 3;
                  x &= 1023;
                }
              if ((B (112, shared <= 18) && B (114, z == 7)))
                return ((table[z & 15] * 3 + table[x & 15]) & 255);
              if (B (116, shared == 32))
                {
                  z = (B (118, !pointers[shared & 7]) || B (120, !pointers[a & 7])) ? (30 + 1) : (shared + 2);
                }
              else
                {
                  shared = B (122, y & 2) ? (((table[b & 15] | table[y & 15]) & 63) + 1) : (a + 2);
                }
            }
          case 1:
            {
              N (126);for (int i24 = 0;; i24++)
                {N (125);
                  if (B (129, i24 >= 2))
                    break;
                  if (B (131, z == 35))
                    break;
                  y = (B (133, shared <= 33) && B (135, pointers[y & 7])) ? (((31 + 2 * 25) % 37) + 1) : (((b | bytes[z & 15]) & 63) + 2);
                  z = ((((table[a & 15] + 2 * a) % 37) + 2 * ((17 | bytes[z & 15]) & 63)) % 37);
                }
              {
                static const void *const labels25[] = { &&op27, &&op28, &&op29, &&op30 };
                int pc26 = 0;
                goto *labels25[shared & 3];
op27:
                y = ((((b + x) & 1023) ^ z) & 1023);
                if (B (137, ++pc26 > 8))
                  goto op30;
                goto *labels25[(x + pc26) & 3];
op28:
                x = B (139, a <= 35)
    && B (141, table[z & 15] > 3);
                if (B (143, ++pc26 > 5))
                  goto op30;
                goto *labels25[(a + pc26) & 3];
op29:
                x = ((((y | 18) & 63) * 3 + ((z - shared) & 127)) & 255);
                if (B (145, ++pc26 > 9))
                  goto op30;
                goto *labels25[(x + pc26) & 3];
op30:;
              }
            }
            break;
          case 3:
          default:
            {
              N (149);for (int i31 = 0;; i31++)
                {N (148);
                  if (B (152, i31 >= 3))
                    break;
                  shared = b;
                  z = B (154, y <= 33) || B (156, real[z & 3] < 29.5);
                }
            }
            break;
            ;
          }
        {
          static const void *const labels32[] = { &&op34, &&op35, &&op36, &&op37 };
          int pc33 = 0;
          goto *labels32[shared & 3];
op34:
          y = B (158, z >= 50) ? (x + 1) : (((7 ^ z) & 1023) + 2);
          if (B (160, ++pc33 > 11))
            goto op37;
          goto *labels32[(b + pc33) & 3];
op35:
          z = ((((y ^ bytes[b & 15]) & 1023) + ((a - table[x & 15]) & 127)) & 1023);
          if (B (162, ++pc33 > 5))
            goto op37;
          goto *labels32[(shared + pc33) & 3];
op36:
          y = (B (164, a == 0) && B (166, y == 0)) ? (((y + bytes[shared & 15]) & 1023) + 1) : (((y | y) & 63) + 2);
          if (B (168, ++pc33 > 5))
            goto op37;
          goto *labels32[(x + pc33) & 3];
op37:;
        }
        {
          int i38 = 0;
          N (171);
again39:
        N (170);i38++;
            N (175);for (int i40 = 0; B (176, i40 < 16); i40++)
              {N (174);
                y += B (178, bytes[i40] > 32) ? table[i40] & 7 : bytes[i40] & 3;
                y &= 1023;
              }
        if (B (172, i38 < 6))
          goto again39;
        }
      }
      break;
    case 8:
    default:
      {
        N (182);for (int i41 = 0;; i41++)
          {N (181);
            if (B (185, i41 >= 9))
              break;
            {
              int i42 = 0;
              N (188);do
              {N (187);
                i42++;
                if ((B (193, table[a & 15] > 42)
    && B (195, (b & 3) == 0)))
                  return table[b & 15];
                z = B (197, table[b & 15] > 22) && B (199, y < 43);
              }
            while (B (189, i42 < 7) && B (191, x > 21));
            }
          }
      }
      break;
      ;
    }
  return z;
}

static int (*calls43[4]) (int, int) = { f1, f1, f1, f1 };

static int choose47 (int v)
{
  N (214);
  if (v == 1) { N (215); return v; }
  if (v == 10) { N (218); return v; }
  if (v == 2) { N (221); return v; }
  if (v == 0) { N (221); return v; }
  if (v == 8) { N (226); return v; }
  if (v == 4) { N (231); return v; }
  if (v == -1) { N (236); return v; }
  if (v == 6) { N (237); return v; }
  if (v == 5) { N (244); return v; }
  if (v == 7) { N (249); return v; }
  if (v == 9) { N (250); return v; }
  if (v == 3) { N (253); return v; }
  N (253);
  return v;
}
static int choose45 (int v)
{
  N (204);
  if (v == 4) { N (205); return v; }
  if (v == 3) { N (258); return v; }
  N (258);
  return v;
}
int
f44 (int a, int b)
{N (203);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (275, --fuel < 0))
    return a & 7;
  switch (choose45 (((shared + ((x + 2 * y) % 37)) & 1023) % 31))
    {
    case 4:
      {
        if (B (206, f1 (((z + 2 * a) % 37), ((b - a) & 127))))
          {
            N (209);for (int i46 = 0; B (210, i46 < 16); i46++)
              {N (208);
                if (B (212, table[i46] > 17))
                  table[i46] -= 7;
              }
            switch (choose47 (((a + ((bytes[b & 15] ^ 18) & 1023)) & 1023) % 31))
              {
              case 1:
                {
                  x = ((x - ((b - a) & 127)) & 127);
                  x = ((((table[b & 15] + 2 * 22) % 37) | ((b + bytes[x & 15]) & 1023)) & 63);
                  if (B (216, shared))
                    return bytes[z & 15];
                }
                break;
              case 10:
                {
                  if (B (219, calls43[a & 3] (z, ((table[x & 15] ^ a) & 1023))))
                    return ((table[shared & 15] + bytes[x & 15]) & 1023);
                  z = ((((22 + a) & 1023) ^ y) & 1023);
                }
                break;
              case 2:
              case 0:
                {
                  x = B (222, !(z >= 29)) ? (((x ^ y) & 1023) + 1) : (((x * 3 + table[y & 15]) & 255) + 2);
                  shared = ((((bytes[x & 15] | table[a & 15]) & 63) - ((1 * 3 + table[x & 15]) & 255)) & 127);
                  if (B (224, x >= 20))
                    return ((1 ^ table[shared & 15]) & 1023);
                }
                break;
              case 8:
                {
                  if (B (227, y + 1 > real[y & 3]))
                    give_up (((bytes[z & 15] | table[shared & 15]) & 63));
                  if (B (229, shared == x))
                    return ((bytes[a & 15] * 3 + bytes[z & 15]) & 255);
                }
                break;
              case 4:
                {
                  shared = 29;
                  if ((B (232, calls43[y & 3] (table[x & 15], ((y + 2 * y) % 37)))
    && B (234, calls43[x & 3] (((x * 3 + 32) & 255), table[y & 15]) > 6)))
                    return ((8 * 3 + bytes[z & 15]) & 255);
                }
                break;
              case -1:
                {
                  y = ((((bytes[a & 15] - b) & 127) - ((x - bytes[shared & 15]) & 127)) & 127);
                }
                break;
              case 6:
                {
                  if ((B (238, f1 (((z * 3 + bytes[shared & 15]) & 255), ((a * 3 + table[shared & 15]) & 255))) && B (240, b <= 31)))
                    return f1 (((b + 2 * 27) % 37), a);
                  if (B (242, !(pointers[shared & 7])))
                    return ((x * 3 + table[y & 15]) & 255);
                  x = calls43[y & 3] (((bytes[y & 15] | x) & 63), z) & 1023;
                }
                break;
              case 5:
                {
                  if ((B (245, shared >= 44) || B (247, table[y & 15] > 43)))
                    return ((1 ^ y) & 1023);
                }
                break;
              case 7:
                {
                  cell.low = ((table[z & 15] * 3 + ((11 * 3 + bytes[shared & 15]) & 255)) & 255);
                  cell.high = ((((30 + shared) & 1023) | ((23 | bytes[b & 15]) & 63)) & 63);
                  x = ((((a - shared) & 127) * 3 + ((bytes[a & 15] + y) & 1023)) & 255);
                }
                break;
              case 9:
                {
                  if (B (251, shared == 17))
                    return shared;
                }
              case 3:
              default:
                break;
                ;
              }
            if ((B (254, bytes[x & 15] >= '!') && B (256, bytes[x & 15] < '0')))
              return ((bytes[x & 15] ^ shared) & 1023);
          }
      }
    case 3:
    default:
      {
        N (260);for (int i48 = 0; B (261, i48 < 16); i48++)
          {N (259);
            table[i48] = (table[i48] + ((a ^ shared) & 1023)) & 511;
          }
        N (264);for (int i49 = 0; B (265, i49 < 16); i49++)
          {N (263);
            z += B (267, bytes[i49] > 32) ? table[i49] & 7 : bytes[i49] & 3;
            z &= 1023;
          }
      }
      ;
    }
  N (270);for (int i50 = 0; B (271, i50 < (a & 15)); i50++)
    {N (269);
      if (B (273, table[i50] > 17))
        table[i50] -= 7;
    }
  return calls43[x & 3] (b, ((bytes[y & 15] | bytes[x & 15]) & 63));
}

static int choose75 (int v)
{
  N (349);
  if (v == 10) { N (350); return v; }
  if (v == 25) { N (355); return v; }
  N (350);
  return v;
}
static int choose60 (int v)
{
  N (300);
  if (v == 5) { N (301); return v; }
  if (v == 7) { N (310); return v; }
  if (v == 10) { N (337); return v; }
  if (v == 9) { N (344); return v; }
  if (v == 6) { N (344); return v; }
  if (v == 8) { N (356); return v; }
  N (310);
  return v;
}
static int choose78 (int v)
{
  N (381);
  if (v == 10) { N (382); return v; }
  if (v == 6) { N (383); return v; }
  if (v == 8) { N (383); return v; }
  if (v == 7) { N (383); return v; }
  if (v == 9) { N (388); return v; }
  if (v == 5) { N (411); return v; }
  N (412);
  return v;
}
static int choose94 (int v)
{
  N (453);
  if (v == 1) { N (454); return v; }
  if (v == 9) { N (457); return v; }
  if (v == 21) { N (458); return v; }
  if (v == 5) { N (459); return v; }
  if (v == 23) { N (460); return v; }
  N (460);
  return v;
}
static int choose101 (int v)
{
  N (487);
  if (v == 16) { N (488); return v; }
  if (v == 5) { N (488); return v; }
  if (v == 22) { N (488); return v; }
  if (v == 0) { N (489); return v; }
  if (v == 14) { N (492); return v; }
  if (v == -2) { N (493); return v; }
  N (493);
  return v;
}
__attribute__ ((noinline, noclone)) static int
f51 (int a, int b)
{N (277);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (516, --fuel < 0))
    return a & 7;
  y = shared;
  if (B (278, f44 (((table[b & 15] + 2 * table[x & 15]) % 37), ((table[y & 15] - y) & 127))))
    {
      {
        int i52 = 0;
        N (281);
again53:
      N (280);i52++;
          if (B (284, !a))
            {
              x = shared;
              y = (B (286, y < 15) || B (288, y > 43)) ? (((bytes[x & 15] - bytes[shared & 15]) & 127) + 1) : (y + 2);
            }
          {
            static const void *const labels54[] = { &&op56, &&op57, &&op58, &&op59 };
            int pc55 = 0;
            goto *labels54[shared & 3];
op56:
            z = ((((a ^ x) & 1023) ^ ((a ^ shared) & 1023)) & 1023);
            if (B (290, ++pc55 > 4))
              goto op59;
            goto *labels54[(x + pc55) & 3];
op57:
            cell.low = ((((b - y) & 127) - ((36 | table[b & 15]) & 63)) & 127);
            cell.high = ((((b * 3 + z) & 255) * 3 + ((32 + bytes[shared & 15]) & 1023)) & 255);
            if (B (292, ++pc55 > 4))
              goto op59;
            goto *labels54[(a + pc55) & 3];
op58:
            x = ((((shared * 3 + 9) & 255) ^ b) & 1023);
            if (B (294, ++pc55 > 3))
              goto op59;
            goto *labels54[(b + pc55) & 3];
op59:;
          }
      if (B (282, i52 < 2))
        goto again53;
      }
      if ((B (296, (x & 3) == 0) || B (298, calls43[b & 3] (((z + 2 * bytes[b & 15]) % 37), 26) > 55)))
        return ((shared ^ bytes[z & 15]) & 1023);
    }
  else
    {
      shared = ((((bytes[shared & 15] - 19) & 127) ^ ((bytes[a & 15] + z) & 1023)) & 1023);
      switch (choose60 (((y + ((table[y & 15] ^ b) & 1023)) & 1023) % 7))
        {
        case 5:
          {
            N (303);for (int i61 = 0;; i61++)
              {N (302);
                if (B (306, i61 >= 3))
                  break;
                if (B (308, b))
                  continue;
              }
          }
          break;
        case 7:
        default:
          {
            if ((B (311, a == 0) && B (313, y == 0)))
              return ((bytes[shared & 15] * 3 + shared) & 255);
            if ((B (315, f44 (((table[shared & 15] + table[y & 15]) & 1023), ((21 - a) & 127)))
    || B (317, calls43[a & 3] (((15 + 2 * b) % 37), x))))
              {
                y = ((((table[a & 15] * 3 + 0) & 255) * 3 + ((22 + 2 * shared) % 37)) & 255);
                shared = B (319, shared + 1 > real[y & 3]) && B (321, bytes[a & 15] == 46);
                shared = ((((table[y & 15] | table[y & 15]) & 63) + 2 * ((37 + bytes[z & 15]) & 1023)) % 37);
              }
            else
              {
                z = B (323, z == y)
    || B (325, b >= 37);
                z = (B (327, y) && B (329, a)) ? (36 + 1) : (((table[z & 15] + 19) & 1023) + 2);
              }
            {
              static const void *const labels62[] = { &&op64, &&op65, &&op66, &&op67 };
              int pc63 = 0;
              goto *labels62[b & 3];
op64:
              z = f1 (a, table[b & 15]) & 1023;
              if (B (331, ++pc63 > 6))
                goto op67;
              goto *labels62[(y + pc63) & 3];
op65:
              table[y & 15] = z & 1023;
              if (B (333, ++pc63 > 4))
                goto op67;
              goto *labels62[(shared + pc63) & 3];
op66:
              shared = ((((z - z) & 127) * 3 + ((b ^ table[b & 15]) & 1023)) & 255);
              if (B (335, ++pc63 > 11))
                goto op67;
              goto *labels62[(x + pc63) & 3];
op67:;
            }
          }
          break;
        case 10:
          {
            {
              static const void *const labels68[] = { &&op70, &&op71, &&op72, &&op73 };
              int pc69 = 0;
              goto *labels68[shared & 3];
op70:
              cell.low = ((((shared + 2 * table[z & 15]) % 37) ^ shared) & 1023);
              cell.high = bytes[y & 15];
              if (B (338, ++pc69 > 5))
                goto op73;
              goto *labels68[(b + pc69) & 3];
op71:
              shared = ((b | a) & 63);
              if (B (340, ++pc69 > 6))
                goto op73;
              goto *labels68[(b + pc69) & 3];
op72:
              table[x & 15] = ((((z + table[x & 15]) & 1023) + ((b - table[x & 15]) & 127)) & 1023) & 1023;
              if (B (342, ++pc69 > 5))
                goto op73;
              goto *labels68[(a + pc69) & 3];
op73:;
            }
          }
          break;
        case 9:
        case 6:
          {
            y = f44 (((table[b & 15] + 2 * shared) % 37), ((bytes[z & 15] + 2 * shared) % 37)) & 1023;
            N (346);for (int i74 = 0; B (347, i74 < 4); i74++)
              {N (345);
                y = f44 (((x + 2 * table[shared & 15]) % 37), ((table[y & 15] + x) & 1023)) & 1023;
                table[y & 15] = ((bytes[x & 15] + 2 * bytes[y & 15]) % 37) & 1023;
              }
            switch (choose75 (((shared + b) & 1023) % 13))
              {
              case 10:
              default:
                {
                  if (!(B (351, y >= 4) && B (353, y <= 15)))
                    return f1 (b, ((26 | a) & 63));
                }
                break;
              case 25:
                break;
                ;
              }
          }
          break;
        case 8:
          {
            N (358);for (int i76 = 0; B (359, i76 < 16); i76++)
              {N (357);
                if (B (361, bytes[i76] == 42))
                  break;
                bytes[i76] = (bytes[i76] + 1) & 63;
              }
            {
              int i77 = 0;
              N (364);do
              {N (363);
                i77++;
                shared = ((((y * 3 + z) & 255) * 3 + bytes[a & 15]) & 255);
                if (B (367, shared))
                  return f44 (((22 * 3 + 33) & 255), ((table[x & 15] ^ 25) & 1023));
                if ((B (369, pointers[z & 7]) && B (371, y)))
                  continue;
              }
            while (B (365, i77 < 7));
            }
            if ((B (373, z == 0) && B (375, a == 0)))
              {
                if ((B (377, x < 26) && B (379, a < shared)))
                  return ((table[b & 15] + 26) & 1023);
                z = ((((17 - x) & 127) * 3 + b) & 255);
                shared = ((((b - 25) & 127) + ((b + bytes[shared & 15]) & 1023)) & 1023);
              }
          }
          break;
          ;
        }
    }
  switch (choose78 (((y + bytes[b & 15]) & 1023) % 31))
    {
    case 10:
      {
        table[z & 15] = ((((bytes[x & 15] * 3 + x) & 255) + ((shared + a) & 1023)) & 1023) & 1023;
      }
    case 6:
    case 8:
    case 7:
      {
        N (385);for (int i79 = 0; B (386, i79 < (shared & 15)); i79++)
          {N (384);
            table[i79] = (table[i79] + table[z & 15]) & 511;
          }
      }
      break;
    case 9:
      {
        {
          static const void *const labels80[] = { &&op82, &&op83, &&op84, &&op85 };
          int pc81 = 0;
          goto *labels80[b & 3];
op82:
          y = B (389, a < y) ? (((bytes[a & 15] + y) & 1023) + 1) : (((13 ^ 11) & 1023) + 2);
          if (B (391, ++pc81 > 10))
            goto op85;
          goto *labels80[(b + pc81) & 3];
op83:
          y = (B (393, real[z & 3] < 0.5)
    && B (395, x >= 29)) ? (a + 1) : (((table[z & 15] - x) & 127) + 2);
          if (B (397, ++pc81 > 8))
            goto op85;
          goto *labels80[(a + pc81) & 3];
op84:
          shared = B (399, cell.high > 14)
    && B (401, z > 50);
          if (B (403, ++pc81 > 3))
            goto op85;
          goto *labels80[(x + pc81) & 3];
op85:;
        }
        {
          int i86 = 0;
          N (406);
again87:
        N (405);i86++;
            if (B (409, y))
              give_up (bytes[a & 15]);
        if (B (407, i86 < 4))
          goto again87;
        }
      }
      break;
    case 5:
      break;
    default:
      {
        {
          int i88 = 0;
          N (414);do
          {N (413);
            i88++;
            x = f1 (((shared - table[b & 15]) & 127), ((8 - bytes[shared & 15]) & 127)) & 1023;
            {
              int i89 = 0;
              N (418);do
              {N (417);
                i89++;
                if ((B (421, f1 (12, 39)) || B (423, table[y & 15] > 39)))
                  continue;
              }
            while (B (419, i89 < 0));
            }
          }
        while (B (415, i88 < 9));
        }
        N (426);for (int i90 = 0; B (427, i90 < 16); i90++)
          {N (425);
            if (B (429, bytes[i90] == 42))
              break;
            bytes[i90] = (bytes[i90] + 1) & 63;
          }
        N (432);for (int i91 = 0;; i91++)
          {N (431);
            if (B (435, i91 >= 2))
              break;
            N (438);for (int i92 = 0; B (439, i92 < 4) && B (441, f1 (((table[x & 15] - x) & 127), ((table[shared & 15] - 18) & 127)) > 1); i92++)
              {N (437);
                if ((B (443, shared < 3) || B (445, shared > 15)))
                  return f1 (((b + 2 * table[shared & 15]) % 37), 34);
              }
          }
      }
      ;
    }
  if (B (447, calls43[shared & 3] (((7 - 18) & 127), ((b | z) & 63))))
    {
      {
        int i93 = 0;
      N (450);  while (B (451, i93 < 4))
        {N (449);
          i93++;
          switch (choose94 (((b + ((28 * 3 + y) & 255)) & 1023) % 13))
            {
            case 1:
              {
                if (B (455, y >= 24))
                  return f44 (((z ^ z) & 1023), ((bytes[z & 15] * 3 + 0) & 255));
                shared = ((((bytes[z & 15] + 6) & 1023) - ((table[a & 15] ^ 16) & 1023)) & 127);
              }
            case 9:
              {
                x = ((((13 + 2 * x) % 37) + ((x * 3 + table[b & 15]) & 255)) & 1023);
                shared = ((table[a & 15] ^ ((a + 2 * bytes[x & 15]) % 37)) & 1023);
              }
              break;
            case 21:
              {
                x = y;
                y = 15;
              }
            case 5:
              break;
            case 23:
            default:
              {
                shared = ((((table[b & 15] | shared) & 63) ^ ((table[b & 15] | 29) & 63)) & 1023);
                shared = z;
                shared = shared;
              }
              break;
              ;
            }
          {
            int i95 = 0;
            N (462);
again96:
          N (461);i95++;
              x = B (467, y < 51)
    && B (469, calls43[y & 3] (((11 + bytes[x & 15]) & 1023), shared) > 2);
              table[z & 15] = ((((shared - bytes[y & 15]) & 127) ^ ((shared + 2 * table[z & 15]) % 37)) & 1023) & 1023;
          if (B (463, i95 < 5) && B (465, b == z))
            goto again96;
          }
          {
            int i97 = 0;
            N (472);
again98:
          N (471);i97++;
              x = ((((bytes[b & 15] | x) & 63) + table[shared & 15]) & 1023);
          if (B (473, i97 < 4) && B (475, pointers[b & 7]))
            goto again98;
          }
        }
      }
    }
  else
    {
      {
        int i99 = 0;
        N (478);do
        {N (477);
          i99++;
          N (484);for (int i100 = 0; B (485, i100 < (z & 15)); i100++)
            {N (483);
              table[i100] = (table[i100] + ((21 | 6) & 63)) & 511;
            }
          switch (choose101 (((shared + ((table[y & 15] + 9) & 1023)) & 1023) % 13))
            {
            case 16:
            case 5:
            case 22:
              break;
            case 0:
              {
                if (B (490, a + 1 > real[shared & 3]))
                  return f44 (((x + 22) & 1023), bytes[x & 15]);
              }
            case 14:
              {
                shared = calls43[y & 3] (((y + x) & 1023), table[a & 15]) & 1023;
              }
            case -2:
            default:
              {
                shared = B (494, b < y) && B (496, !pointers[a & 7]);
                shared = x;
              }
              break;
              ;
            }
        }
      while (B (479, i99 < 1) && B (481, f1 (x, ((bytes[x & 15] ^ z) & 1023))));
      }
      if (B (498, calls43[shared & 3] (((table[shared & 15] | table[a & 15]) & 63), ((3 + 2 * shared) % 37)) > 43))
        return f1 (bytes[y & 15], a);
      {
        int i102 = 0;
        N (501);do
        {N (500);
          i102++;
          shared = calls43[z & 3] (((table[a & 15] | table[z & 15]) & 63), ((bytes[b & 15] + 2 * 29) % 37)) & 1023;
          shared = B (504, cell.high > 10) ? (z + 1) : (((table[z & 15] | table[a & 15]) & 63) + 2);
          N (507);for (int i103 = 0;; i103++)
            {N (506);
              if (B (512, i103 >= 2))
                break;
              y = ((((b * 3 + y) & 255) | ((24 ^ z) & 1023)) & 63);
              x = ((((29 | a) & 63) * 3 + ((21 | 20) & 63)) & 255);
              y = ((table[a & 15] | ((a + 2 * a) % 37)) & 63);
            }
        }
      while (B (502, i102 < 6));
      }
    }
  return B (514, fuel <= 0) ? a : f51 (a + 1, b);
}

static int choose109 (int v)
{
  N (539);
  if (v == 18) { N (540); return v; }
  if (v == 2) { N (541); return v; }
  if (v == 27) { N (542); return v; }
  if (v == 11) { N (545); return v; }
  if (v == 3) { N (550); return v; }
  if (v == 12) { N (550); return v; }
  if (v == -2) { N (553); return v; }
  N (553);
  return v;
}
static int choose113 (int v)
{
  N (573);
  if (v == 1) { N (574); return v; }
  if (v == 3) { N (579); return v; }
  if (v == 0) { N (580); return v; }
  if (v == 4) { N (581); return v; }
  if (v == 7) { N (582); return v; }
  if (v == 6) { N (583); return v; }
  if (v == 2) { N (588); return v; }
  if (v == 5) { N (589); return v; }
  N (589);
  return v;
}
static int choose114 (int v)
{
  N (590);
  if (v == 9) { N (591); return v; }
  if (v == 8) { N (592); return v; }
  if (v == 3) { N (592); return v; }
  if (v == 5) { N (593); return v; }
  if (v == 1) { N (600); return v; }
  if (v == 0) { N (600); return v; }
  if (v == 4) { N (601); return v; }
  if (v == 2) { N (606); return v; }
  if (v == 11) { N (607); return v; }
  if (v == 6) { N (620); return v; }
  if (v == 10) { N (623); return v; }
  if (v == 7) { N (628); return v; }
  N (639);
  return v;
}
static int choose106 (int v)
{
  N (523);
  if (v == 8) { N (524); return v; }
  if (v == 6) { N (554); return v; }
  if (v == 7) { N (554); return v; }
  if (v == 9) { N (561); return v; }
  if (v == 5) { N (572); return v; }
  N (572);
  return v;
}
static int choose123 (int v)
{
  N (707);
  if (v == 15) { N (708); return v; }
  if (v == 14) { N (709); return v; }
  if (v == 17) { N (712); return v; }
  if (v == 13) { N (713); return v; }
  if (v == 7) { N (713); return v; }
  if (v == 6) { N (716); return v; }
  N (708);
  return v;
}
static int choose118 (int v)
{
  N (664);
  if (v == 6) { N (665); return v; }
  if (v == 4) { N (665); return v; }
  if (v == 2) { N (690); return v; }
  if (v == 5) { N (705); return v; }
  if (v == 1) { N (706); return v; }
  if (v == 3) { N (725); return v; }
  N (665);
  return v;
}
static int choose133 (int v)
{
  N (814);
  if (v == 5) { N (815); return v; }
  if (v == 7) { N (824); return v; }
  if (v == 4) { N (825); return v; }
  if (v == 6) { N (830); return v; }
  if (v == 3) { N (831); return v; }
  N (824);
  return v;
}
static int choose131 (int v)
{
  N (792);
  if (v == 16) { N (793); return v; }
  if (v == 14) { N (800); return v; }
  if (v == 11) { N (800); return v; }
  if (v == 23) { N (813); return v; }
  if (v == 21) { N (848); return v; }
  if (v == 25) { N (857); return v; }
  N (800);
  return v;
}
static int choose137 (int v)
{
  N (863);
  if (v == -1) { N (864); return v; }
  if (v == 6) { N (871); return v; }
  if (v == 5) { N (876); return v; }
  if (v == 7) { N (879); return v; }
  if (v == 8) { N (880); return v; }
  if (v == 3) { N (881); return v; }
  if (v == 2) { N (884); return v; }
  if (v == 1) { N (885); return v; }
  if (v == 4) { N (886); return v; }
  if (v == 0) { N (891); return v; }
  N (891);
  return v;
}
static int choose138 (int v)
{
  N (894);
  if (v == 6) { N (895); return v; }
  if (v == 8) { N (900); return v; }
  if (v == 9) { N (903); return v; }
  if (v == 10) { N (904); return v; }
  if (v == 5) { N (904); return v; }
  if (v == 0) { N (907); return v; }
  if (v == 1) { N (912); return v; }
  if (v == 3) { N (913); return v; }
  if (v == 11) { N (913); return v; }
  if (v == 4) { N (916); return v; }
  if (v == 2) { N (917); return v; }
  if (v == 7) { N (918); return v; }
  N (913);
  return v;
}
static int choose136 (int v)
{
  N (858);
  if (v == 18) { N (859); return v; }
  if (v == 27) { N (860); return v; }
  if (v == 16) { N (931); return v; }
  N (931);
  return v;
}
__attribute__ ((noinline)) int
f104 (int a, int b)
{N (518);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (934, --fuel < 0))
    return a & 7;
  {
    int i105 = 0;
    N (520);do
    {N (519);
      i105++;
      switch (choose106 (((x + ((b | table[shared & 15]) & 63)) & 1023) % 31))
        {
        case 8:
          {
            N (526);for (int i107 = 0; B (527, i107 < 3); i107++)
              {N (525);
                if ((B (529, z == 21) || B (531, z == 22) || B (533, z == 51)))
                  return f1 (z, ((1 | table[a & 15]) & 63));
                y = ((((bytes[a & 15] + x) & 1023) | 34) & 63);
              }
            N (536);for (int i108 = 0; B (537, i108 < 3); i108++)
              {N (535);
                shared = table[z & 15];
              }
            switch (choose109 (((shared + ((table[x & 15] - bytes[y & 15]) & 127)) & 1023) % 13))
              {
              case 18:
                break;
              case 2:
                {
                  x = table[z & 15];
                  y = ((2 | ((table[z & 15] * 3 + bytes[y & 15]) & 255)) & 63);
                }
              case 27:
                {
                  if (B (543, shared != 60))
                    return a;
                  y = f44 (((20 * 3 + x) & 255), ((shared - table[z & 15]) & 127)) & 1023;
                }
                break;
              case 11:
                {
                  if ((B (546, !b)
    || B (548, !x)))
                    return f44 (((table[b & 15] | bytes[z & 15]) & 63), table[shared & 15]);
                }
                break;
              case 3:
              case 12:
                {
                  shared = B (551, cell.low == 7) ? (shared + 1) : (((b * 3 + a) & 255) + 2);
                  z = ((((b - table[b & 15]) & 127) + ((5 ^ table[a & 15]) & 1023)) & 1023);
                }
                break;
              case -2:
              default:
                {
                  z = z;
                }
                break;
                ;
              }
          }
          break;
        case 6:
        case 7:
          {
            {
              int i110 = 0;
            N (556);  while (B (557, i110 < 1))
              {N (555);
                i110++;
                if (B (559, shared < b))
                  return calls43[z & 3] (((28 | b) & 63), ((36 ^ a) & 1023));
                table[y & 15] = ((((0 | b) & 63) ^ ((shared + 2 * a) % 37)) & 1023) & 1023;
                x = x;
              }
            }
          }
          break;
        case 9:
          {
            N (563);for (int i111 = 0; B (564, i111 < (shared & 15)); i111++)
              {N (562);
                table[i111] = 0;
              }
            z = ((((15 + 2 * a) % 37) - shared) & 127);
            N (567);for (int i112 = 0; B (568, i112 < 16); i112++)
              {N (566);
                x += B (570, bytes[i112] > 32) ? table[i112] & 7 : bytes[i112] & 3;
                x &= 1023;
              }
          }
          break;
        case 5:
        default:
          {
            switch (choose113 (((b + ((table[shared & 15] * 3 + table[x & 15]) & 255)) & 1023) % 13))
              {
              case 1:
                {
                  if ((B (575, y == 0) && B (577, z == 0)))
                    break;
                  x = 35;
                  y = y;
                }
                break;
              case 3:
                {
                  shared = ((((table[b & 15] | z) & 63) * 3 + ((x | b) & 63)) & 255);
                }
                break;
              case 0:
                {
                  z = ((((a ^ table[b & 15]) & 1023) | table[b & 15]) & 63);
                  cell.low = ((((table[x & 15] + bytes[a & 15]) & 1023) + ((15 ^ table[x & 15]) & 1023)) & 1023);
                  cell.high = ((((a * 3 + b) & 255) - b) & 127);
                  y = ((((x - x) & 127) ^ ((17 + 2 * 15) % 37)) & 1023);
                }
              case 4:
                {
                  x = f44 (table[b & 15], ((x + z) & 1023)) & 1023;
                  table[z & 15] = ((((30 ^ b) & 1023) ^ ((29 - z) & 127)) & 1023) & 1023;
                }
                break;
              case 7:
                break;
              case 6:
                {
                  table[z & 15] = shared & 1023;
                  cell.low = ((table[a & 15] | ((11 | table[z & 15]) & 63)) & 63);
                  cell.high = ((y | ((11 * 3 + bytes[z & 15]) & 255)) & 63);
                  if ((B (584, !pointers[b & 7]) && B (586, z != 38)))
                    return b;
                }
              case 2:
                break;
              case 5:
              default:
                break;
                ;
              }
            switch (choose114 (((b + ((x * 3 + 24) & 255)) & 1023) % 31))
              {
              case 9:
                break;
              case 8:
              case 3:
                {
                  shared = f44 (((20 * 3 + bytes[z & 15]) & 255), ((shared ^ x) & 1023)) & 1023;
                }
                break;
              case 5:
                {
                  y = B (594, a == z) ? (((x - table[x & 15]) & 127) + 1) : (((table[shared & 15] - z) & 127) + 2);
                  y = (B (596, shared > 17) || B (598, real[z & 3] < 53.5)) ? (((table[z & 15] ^ b) & 1023) + 1) : (bytes[b & 15] + 2);
                }
                break;
              case 1:
              case 0:
                break;
              case 4:
                {
                  if ((B (602, x == 0)
    && B (604, b == 0)))
                    give_up (((19 ^ table[shared & 15]) & 1023));
                }
              case 2:
                {
                  x = ((a * 3 + 16) & 255);
                  cell.low = ((a + ((table[shared & 15] ^ y) & 1023)) & 1023);
                  cell.high = ((((b - 13) & 127) * 3 + ((table[x & 15] | x) & 63)) & 255);
                }
                break;
              case 11:
                {
                  z = (B (608, x == 7)
    || B (610, x == 8)
    || B (612, x == 31)) ? (((y - table[x & 15]) & 127) + 1) : (table[a & 15] + 2);
                  if ((B (614, calls43[a & 3] (((33 + x) & 1023), ((bytes[a & 15] | 33) & 63)) > 10) && B (616, !x)))
                    return ((z ^ x) & 1023);
                  if (B (618, cell.low == 5))
                    continue;
                }
              case 6:
                {
                  table[shared & 15] = ((table[y & 15] - 33) & 127) & 1023;
                  x = B (621, !(y == a)) ? (table[x & 15] + 1) : (table[shared & 15] + 2);
                }
                break;
              case 10:
                {
                  if ((B (624, a != 1) && B (626, a != 2)))
                    break;
                  z = ((((bytes[y & 15] * 3 + bytes[x & 15]) & 255) ^ bytes[y & 15]) & 1023);
                }
                break;
              case 7:
                {
                  if ((B (629, b == 0) && B (631, z == 0)))
                    return f51 (((bytes[x & 15] - table[a & 15]) & 127), table[z & 15]);
                  shared = (B (633, bytes[z & 15] >= '!') && B (635, bytes[z & 15] < '0')) ? (((table[a & 15] + z) & 1023) + 1) : (((b * 3 + 27) & 255) + 2);
                  x = B (637, shared <= 23) ? (((table[shared & 15] + 16) & 1023) + 1) : (((36 | z) & 63) + 2);
                }
                break;
              default:
                {
                  y = 20;
                  if ((B (640, f51 (((21 | 21) & 63), bytes[z & 15]) > 24) || B (642, y & 4)))
                    return table[z & 15];
                }
                break;
                ;
              }
            y = B (644, f44 (27, table[shared & 15]) > 33) ? (shared + 1) : (((bytes[x & 15] | z) & 63) + 2);
          }
          break;
          ;
        }
      {
        int i115 = 0;
        N (647);
again116:
      N (646);i115++;
          y = ((x | ((b - 28) & 127)) & 63);
          if (B (650, y < 57))
            {
              shared = B (652, !pointers[z & 7]) ? (((x | bytes[z & 15]) & 63) + 1) : (((bytes[y & 15] ^ 24) & 1023) + 2);
            }
          else
            {
              x = ((((13 - shared) & 127) | ((bytes[b & 15] + 2 * table[y & 15]) % 37)) & 63);
              x = ((((table[z & 15] + 2 * 28) % 37) + ((a * 3 + 38) & 255)) & 1023);
            }
      if (B (648, i115 < 8))
        goto again116;
      }
      if ((B (654, !b) && B (656, shared == 8)))
        give_up (((bytes[z & 15] + shared) & 1023));
    }
  while (B (521, i105 < 2));
  }
  N (659);for (int i117 = 0; B (660, i117 < 8) && B (662, !pointers[a & 7]); i117++)
    {N (658);
      switch (choose118 (((x + ((4 + 2 * table[a & 15]) % 37)) & 1023) % 13))
        {
        case 6:
        case 4:
        default:
          {
            {
              int i119 = 0;
              N (667);
again120:
            N (666);i119++;
                table[x & 15] = ((bytes[shared & 15] - ((bytes[x & 15] * 3 + 21) & 255)) & 127) & 1023;
                if ((B (670, a == 11)
    || B (672, a == 12) || B (674, a == 32)))
                  give_up (((table[a & 15] + 2 * bytes[z & 15]) % 37));
                table[b & 15] = ((((table[x & 15] + 2 * bytes[y & 15]) % 37) ^ ((b - table[a & 15]) & 127)) & 1023) & 1023;
            if (B (668, i119 < 9))
              goto again120;
            }
            if ((B (676, bytes[a & 15] >= '!') && B (678, bytes[a & 15] < '0')))
              {
                if ((B (680, cell.high > 11) && B (682, x >= 14)))
                  give_up (bytes[a & 15]);
                z = (B (684, shared) || B (686, real[z & 3] < 11.5)) ? (z + 1) : (17 + 2);
                if (B (688, shared < 35))
                  return f51 (20, ((table[shared & 15] * 3 + a) & 255));
              }
          }
          break;
        case 2:
          {
            {
              int i121 = 0;
              N (692);do
              {N (691);
                i121++;
                z = ((((29 + z) & 1023) + ((z - shared) & 127)) & 1023);
                shared = ((((a + y) & 1023) * 3 + ((shared ^ shared) & 1023)) & 255);
              }
            while (B (693, i121 < 9));
            }
            {
              int i122 = 0;
            N (696);  while (B (697, i122 < 1) && B (699, z < 34))
              {N (695);
                i122++;
                z = B (701, a > 3) || B (703, f1 (((table[y & 15] + 11) & 1023), ((x - table[x & 15]) & 127)) > 23);
                y = f1 (((x - table[b & 15]) & 127), ((a | table[y & 15]) & 63)) & 1023;
                z = x;
              }
            }
          }
          break;
        case 5:
          break;
        case 1:
          {
            switch (choose123 (((z + ((y ^ table[x & 15]) & 1023)) & 1023) % 7))
              {
              case 15:
              default:
                {
                  shared = ((((bytes[z & 15] * 3 + table[z & 15]) & 255) ^ table[b & 15]) & 1023);
                  z = ((((table[z & 15] + 2 * b) % 37) * 3 + ((table[b & 15] | bytes[shared & 15]) & 63)) & 255);
                  shared = f51 (z, ((38 - bytes[x & 15]) & 127)) & 1023;
                }
                break;
              case 14:
                {
                  y = 29;
                  shared = B (710, shared <= 8) ? (((table[b & 15] ^ 26) & 1023) + 1) : (b + 2);
                  z = ((((1 | bytes[a & 15]) & 63) * 3 + x) & 255);
                }
                break;
              case 17:
                {
                  table[shared & 15] = ((((26 | x) & 63) * 3 + bytes[x & 15]) & 255) & 1023;
                }
                break;
              case 13:
              case 7:
                {
                  if (B (714, cell.low == 6))
                    return ((bytes[a & 15] * 3 + bytes[z & 15]) & 255);
                  z = ((((bytes[a & 15] * 3 + bytes[a & 15]) & 255) | ((shared - 33) & 127)) & 63);
                }
                break;
              case 6:
                {
                  if (B (717, y))
                    break;
                  shared = f44 (((21 ^ b) & 1023), ((table[shared & 15] + 2 * x) % 37)) & 1023;
                }
                ;
              }
            if (((B (719, z >= 11) && B (721, z <= 32))
    && B (723, y >= 44)))
              {
                shared = f51 (table[z & 15], z) & 1023;
                z = ((((bytes[a & 15] + x) & 1023) + 2 * ((26 * 3 + shared) & 255)) % 37);
              }
          }
          break;
        case 3:
          {
            {
              int i124 = 0;
              N (727);
again125:
            N (726);i124++;
                y = ((25 | ((a + 2 * bytes[x & 15]) % 37)) & 63);
            if (B (728, i124 < 5))
              goto again125;
            }
            {
              int i126 = 0;
              N (731);do
              {N (730);
                i126++;
                if (B (734, f44 (36, ((table[z & 15] ^ table[z & 15]) & 1023))))
                  return f1 (((25 | b) & 63), z);
                if (B (736, !pointers[x & 7]))
                  continue;
                if (B (738, x < y))
                  continue;
              }
            while (B (732, i126 < 4));
            }
            N (741);for (int i127 = 0;; i127++)
              {N (740);
                if (B (746, i127 >= 9))
                  break;
                x = bytes[x & 15];
                y = ((((bytes[shared & 15] - table[y & 15]) & 127) - ((table[y & 15] * 3 + x) & 255)) & 127);
                y = ((table[z & 15] - table[x & 15]) & 127);
              }
          }
          break;
          ;
        }
      N (749);for (int i128 = 0; B (750, i128 < 4) && B (752, f1 (((b ^ b) & 1023), ((x * 3 + a) & 255)) > 15); i128++)
        {N (748);
          if (B (754, real[x & 3] < 34.5))
            break;
          if ((B (756, y != 9) && B (758, y != 10)))
            {
              y = ((((table[y & 15] ^ y) & 1023) + ((y + 2 * b) % 37)) & 1023);
              z = (B (760, y < z) && B (762, f44 (y, ((table[y & 15] ^ y) & 1023)))) ? (((21 | 39) & 63) + 1) : (((bytes[a & 15] | bytes[shared & 15]) & 63) + 2);
              table[shared & 15] = ((((40 * 3 + shared) & 255) - ((table[x & 15] + table[x & 15]) & 1023)) & 127) & 1023;
            }
        }
      if (((B (764, f44 (table[z & 15], ((a + table[b & 15]) & 1023)) > 60) || B (766, z != 23)) && B (768, f44 (((bytes[z & 15] * 3 + a) & 255), ((table[z & 15] * 3 + a) & 255)) > 27)))
        {
          z = ((z - table[b & 15]) & 127);
          N (771);for (int i129 = 0; B (772, i129 < 4) && B (774, z > 36); i129++)
            {N (770);
              y = B (776, shared & 1) && B (778, b <= 48);
              z = table[a & 15];
            }
        }
    }
  N (781);for (int i130 = 0;; i130++)
    {N (780);
      if (B (786, i130 >= 5))
        break;
      if ((B (788, f1 (((table[x & 15] - z) & 127), a) > 60) && B (790, f1 (((table[shared & 15] | bytes[x & 15]) & 63), ((x ^ a) & 1023)))))
        return f51 (((y - y) & 127), ((shared + x) & 1023));
      switch (choose131 (((b + table[z & 15]) & 1023) % 31))
        {
        case 16:
          {
            if (B (794, cell.low == 1))
              {
                z = ((((table[b & 15] | table[b & 15]) & 63) * 3 + table[z & 15]) & 255);
                x = ((bytes[x & 15] ^ ((a + table[x & 15]) & 1023)) & 1023);
              }
            y = 21;
            if ((B (796, x + 1 > real[x & 3]) && B (798, bytes[b & 15] == 47)))
              break;
          }
          break;
        case 14:
        case 11:
        default:
          {
            N (802);for (int i132 = 0; B (803, i132 < 1) && B (805, a > 24); i132++)
              {N (801);
                shared = (B (807, bytes[x & 15] >= '!') && B (809, bytes[x & 15] < '0')) ? (x + 1) : (((shared + table[y & 15]) & 1023) + 2);
                shared = 27;
                if (B (811, z + 1 > real[a & 3]))
                  continue;
              }
          }
          break;
        case 23:
          {
            switch (choose133 (((a + ((x + bytes[z & 15]) & 1023)) & 1023) % 13))
              {
              case 5:
                {
                  if ((B (816, a < 4) || B (818, a > 32)))
                    return b;
                  if ((B (820, x == 0) && B (822, y == 0)))
                    return f44 (((b - z) & 127), ((y | bytes[shared & 15]) & 63));
                }
                break;
              case 7:
              default:
                {
                  shared = 39;
                }
                break;
              case 4:
                {
                  if ((B (826, bytes[z & 15] >= '!') && B (828, bytes[z & 15] < '0')))
                    give_up (((table[shared & 15] + 2 * a) % 37));
                }
                break;
              case 6:
                {
                  shared = ((19 * 3 + ((x + 1) & 1023)) & 255);
                }
                break;
              case 3:
                {
                  z = 2;
                }
                ;
              }
            {
              int i134 = 0;
              N (833);
again135:
            N (832);i134++;
                shared = ((bytes[b & 15] + ((table[z & 15] | y) & 63)) & 1023);
            if (B (834, i134 < 8) && B (836, table[z & 15] > 11))
              goto again135;
            }
            if (!(B (838, bytes[a & 15] >= '!') && B (840, bytes[a & 15] < '0')))
              {
                z = (B (842, cell.low == 6)
    || B (844, calls43[b & 3] (((y - bytes[a & 15]) & 127), ((table[a & 15] ^ 36) & 1023)) > 48)) ? (((bytes[shared & 15] - y) & 127) + 1) : (((a | 39) & 63) + 2);
                cell.low = ((bytes[shared & 15] * 3 + ((z | table[x & 15]) & 63)) & 255);
                cell.high = ((((table[a & 15] + 2 * 9) % 37) + z) & 1023);
                if (B (846, f51 (z, ((34 * 3 + a) & 255)) > 40))
                  return ((21 + 2 * y) % 37);
              }
          }
          break;
        case 21:
          {
            x = B (849, x & 1) || B (851, b + 1 > real[b & 3]);
            if (B (853, z < shared))
              {
                table[y & 15] = ((((table[a & 15] | 24) & 63) ^ 31) & 1023) & 1023;
                table[a & 15] = 40 & 1023;
              }
            else
              {
                y = ((((shared + 2 * y) % 37) - shared) & 127);
                if (B (855, !pointers[b & 7]))
                  return calls43[shared & 3] (a, table[shared & 15]);
              }
          }
        case 25:
          break;
          ;
        }
    }
  switch (choose136 (((a + ((bytes[a & 15] * 3 + x) & 255)) & 1023) % 13))
    {
    case 18:
      break;
    case 27:
      {
        if (B (861, !pointers[x & 7]))
          {
            switch (choose137 (((shared + ((14 ^ 9) & 1023)) & 1023) % 7))
              {
              case -1:
                {
                  z = !(B (865, x < 11) || B (867, x > 25)) ? (bytes[a & 15] + 1) : (((table[x & 15] | bytes[b & 15]) & 63) + 2);
                  y = ((((bytes[y & 15] | x) & 63) | ((a | table[b & 15]) & 63)) & 63);
                  shared = B (869, calls43[a & 3] (b, table[y & 15])) ? (bytes[shared & 15] + 1) : (bytes[z & 15] + 2);
                }
                break;
              case 6:
                {
                  if ((B (872, cell.high > 9) || B (874, y)))
                    return f44 (((table[a & 15] * 3 + 29) & 255), ((table[y & 15] * 3 + table[x & 15]) & 255));
                  y = ((table[x & 15] + 2 * ((bytes[y & 15] - 13) & 127)) % 37);
                }
                break;
              case 5:
                {
                  y = B (877, !x) ? (table[y & 15] + 1) : (shared + 2);
                }
              case 7:
                {
                  y = ((((shared * 3 + table[x & 15]) & 255) - ((b | bytes[z & 15]) & 63)) & 127);
                  table[shared & 15] = ((((bytes[b & 15] | table[y & 15]) & 63) | ((a * 3 + 0) & 255)) & 63) & 1023;
                }
                break;
              case 8:
                {
                  z = f51 (table[x & 15], bytes[shared & 15]) & 1023;
                }
              case 3:
                {
                  if (B (882, f44 (((table[b & 15] + 2 * table[y & 15]) % 37), ((z | y) & 63)) > 20))
                    give_up (bytes[b & 15]);
                }
                break;
              case 2:
                {
                  shared = ((((b | a) & 63) ^ ((table[y & 15] * 3 + bytes[x & 15]) & 255)) & 1023);
                  z = f51 (((a + 2 * 6) % 37), ((table[y & 15] + 2 * x) % 37)) & 1023;
                }
              case 1:
                {
                  z = ((y * 3 + ((table[x & 15] + 2 * table[a & 15]) % 37)) & 255);
                  shared = f1 (((x ^ z) & 1023), bytes[y & 15]) & 1023;
                  shared = b;
                }
              case 4:
                {
                  z = 11;
                  if ((B (887, !x) || B (889, b <= 14)))
                    return f51 (((bytes[z & 15] ^ x) & 1023), 26);
                }
                break;
              case 0:
              default:
                {
                  x = 40;
                  if (B (892, !(z > 3)))
                    return f44 (((shared + 2 * bytes[a & 15]) % 37), ((x + shared) & 1023));
                }
                break;
                ;
              }
            switch (choose138 (((y + ((z + 2 * 24) % 37)) & 1023) % 7))
              {
              case 6:
                {
                  y = ((((y * 3 + table[shared & 15]) & 255) ^ ((bytes[y & 15] + 2 * bytes[x & 15]) % 37)) & 1023);
                  if ((B (896, cell.low == 6) || B (898, y > 59)))
                    return calls43[y & 3] (((b + 2 * table[z & 15]) % 37), ((35 * 3 + table[z & 15]) & 255));
                }
                break;
              case 8:
                {
                  if (B (901, table[z & 15] > 42))
                    return ((bytes[y & 15] ^ a) & 1023);
                }
                break;
              case 9:
                break;
              case 10:
              case 5:
                {
                  if (B (905, !a))
                    return ((10 + 2 * x) % 37);
                  y = f44 (a, ((table[b & 15] + 2 * z) % 37)) & 1023;
                }
              case 0:
                {
                  x = B (908, cell.low == 0) ? (bytes[x & 15] + 1) : (((bytes[y & 15] | z) & 63) + 2);
                  if (B (910, shared > 53))
                    return ((table[b & 15] - x) & 127);
                }
                break;
              case 1:
                {
                  z = ((a ^ ((table[shared & 15] | 12) & 63)) & 1023);
                }
                break;
              case 3:
              case 11:
              default:
                {
                  y = ((table[x & 15] - ((table[y & 15] * 3 + b) & 255)) & 127);
                  shared = ((table[a & 15] * 3 + ((x + 2 * table[shared & 15]) % 37)) & 255);
                  y = B (914, cell.high > 9) ? (((a + 2 * 37) % 37) + 1) : (((bytes[shared & 15] + 2 * a) % 37) + 2);
                }
                break;
              case 4:
                break;
              case 2:
                {
                  shared = ((bytes[b & 15] * 3 + ((a + shared) & 1023)) & 255);
                }
                break;
              case 7:
                {
                  x = f1 (((bytes[shared & 15] + 2 * table[z & 15]) % 37), ((table[y & 15] + 2 * bytes[x & 15]) % 37)) & 1023;
                  shared = B (919, shared) ? (y + 1) : (bytes[a & 15] + 2);
                  y = f1 (((bytes[x & 15] + 2 * b) % 37), 17) & 1023;
                }
                break;
                ;
              }
            N (922);for (int i139 = 0;; i139++)
              {N (921);
                if (B (925, i139 >= 5))
                  break;
                y = B (927, pointers[shared & 7]) && B (929, bytes[a & 15] == 17);
                shared = a;
              }
          }
      }
    case 16:
    default:
      {
        if (B (932, shared > 36))
          return x;
      }
      break;
      ;
    }
  return f51 (11, ((bytes[shared & 15] | x) & 63));
}

static int choose162 (int v)
{
  N (971);
  if (v == 5) { N (972); return v; }
  if (v == 8) { N (973); return v; }
  if (v == 4) { N (974); return v; }
  if (v == 9) { N (975); return v; }
  if (v == 10) { N (980); return v; }
  if (v == 7) { N (980); return v; }
  if (v == 6) { N (983); return v; }
  N (983);
  return v;
}
int
f140 (int a, int b)
{N (936);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (1000, --fuel < 0))
    return a & 7;
  {
    int i141 = 0;
    N (938);
again142:
  N (937);i141++;
      {
        static const void *const labels143[] = { &&op145, &&op146, &&op147, &&op148 };
        int pc144 = 0;
        goto *labels143[z & 3];
op145:
        shared = table[z & 15];
        if (B (941, ++pc144 > 9))
          goto op148;
        goto *labels143[(shared + pc144) & 3];
op146:
        y = bytes[y & 15];
        if (B (943, ++pc144 > 7))
          goto op148;
        goto *labels143[(a + pc144) & 3];
op147:
        x = ((z - ((x ^ shared) & 1023)) & 127);
        if (B (945, ++pc144 > 9))
          goto op148;
        goto *labels143[(b + pc144) & 3];
op148:;
      }
      {
        static const void *const labels149[] = { &&op151, &&op152, &&op153, &&op154 };
        int pc150 = 0;
        goto *labels149[shared & 3];
op151:
        z = B (947, z < a) ? (((b | b) & 63) + 1) : (table[z & 15] + 2);
        if (B (949, ++pc150 > 12))
          goto op154;
        goto *labels149[(shared + pc150) & 3];
op152:
        shared = ((((bytes[y & 15] + bytes[x & 15]) & 1023) | ((shared ^ bytes[shared & 15]) & 1023)) & 63);
        if (B (951, ++pc150 > 3))
          goto op154;
        goto *labels149[(x + pc150) & 3];
op153:
        y = ((((x | bytes[a & 15]) & 63) * 3 + ((bytes[shared & 15] * 3 + a) & 255)) & 255);
        if (B (953, ++pc150 > 11))
          goto op154;
        goto *labels149[(a + pc150) & 3];
op154:;
      }
  if (B (939, i141 < 5))
    goto again142;
  }
  {
    static const void *const labels155[] = { &&op157, &&op158, &&op159, &&op160 };
    int pc156 = 0;
    goto *labels155[x & 3];
op157:
    x = z;
    if (B (955, ++pc156 > 7))
      goto op160;
    goto *labels155[(b + pc156) & 3];
op158:
    table[a & 15] = ((((x * 3 + bytes[y & 15]) & 255) - z) & 127) & 1023;
    if (B (957, ++pc156 > 8))
      goto op160;
    goto *labels155[(x + pc156) & 3];
op159:
    z = ((((bytes[x & 15] - x) & 127) | bytes[x & 15]) & 63);
    if (B (959, ++pc156 > 11))
      goto op160;
    goto *labels155[(y + pc156) & 3];
op160:;
  }
  z = B (961, (z & 3) == 1)
    || B (963, f104 (((4 + bytes[b & 15]) & 1023), table[shared & 15]));
  {
    int i161 = 0;
  N (966);  while (B (967, i161 < 0))
    {N (965);
      i161++;
      if (B (969, !pointers[y & 7]))
        {
          switch (choose162 (((z + 34) & 1023) % 7))
            {
            case 5:
              {
                y = f51 (((shared + table[z & 15]) & 1023), table[shared & 15]) & 1023;
                y = ((table[a & 15] ^ ((table[y & 15] * 3 + table[z & 15]) & 255)) & 1023);
                table[a & 15] = ((shared * 3 + ((36 | a) & 63)) & 255) & 1023;
              }
              break;
            case 8:
              {
                z = bytes[a & 15];
              }
              break;
            case 4:
              {
                table[shared & 15] = x & 1023;
              }
            case 9:
              {
                x = f44 (table[a & 15], ((shared * 3 + table[a & 15]) & 255)) & 1023;
                if ((B (976, !shared)
    || B (978, pointers[x & 7])))
                  return calls43[x & 3] (bytes[y & 15], ((bytes[b & 15] ^ 31) & 1023));
                z = f1 (((table[a & 15] | x) & 63), ((y - table[shared & 15]) & 127)) & 1023;
              }
              break;
            case 10:
            case 7:
              {
                if (B (981, x > 38))
                  continue;
              }
              break;
            case 6:
            default:
              {
                shared = table[y & 15];
                y = ((((31 * 3 + 29) & 255) | ((table[x & 15] | bytes[a & 15]) & 63)) & 63);
                shared = ((shared + ((table[shared & 15] + 2 * y) % 37)) & 1023);
              }
              break;
              ;
            }
          N (985);for (int i163 = 0;; i163++)
            {N (984);
              if (B (988, i163 >= 8))
                break;
              shared = b;
              if ((B (990, x > 15) && B (992, shared + 1 > real[x & 3])))
                continue;
            }
          N (995);for (int i164 = 0; B (996, i164 < 4); i164++)
            {N (994);
              shared = shared;
            }
        }
    }
  }
  return B (998, fuel <= 0) ? a : f140 (a + 1, b);
}

int
main (void)
{N (1002);
  int b = 3;
  N (1004);for (int a = 0; B (1005, a < 29); a++)
    {N (1003);
      b = (b + f44 (a, b)) & 1023;
      b = (b + f104 (a, b)) & 1023;
      b = (b + f140 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
