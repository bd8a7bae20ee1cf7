
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
int fuel = 491;
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
int f24 (int, int);
int f41 (int, int);
int f43 (int, int);
int f51 (int, int);
static int choose20 (int v)
{
  N (53);
  if (v == 5) { N (54); return v; }
  if (v == 2) { N (57); return v; }
  if (v == 4) { N (58); return v; }
  if (v == 0) { N (69); return v; }
  if (v == 3) { N (78); return v; }
  if (v == 6) { N (83); return v; }
  if (v == 1) { N (86); return v; }
  if (v == -1) { N (91); return v; }
  N (54);
  return v;
}
int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (102, --fuel < 0))
    return a & 7;
  {
    int i2 = 0;
    N (2);
again3:
  N (1);i2++;
      {
        static const void *const labels4[] = { &&op6, &&op7, &&op8, &&op9 };
        int pc5 = 0;
        goto *labels4[a & 3];
op6:
        x = ((bytes[a & 15] | y) & 63);
        if (B (7, ++pc5 > 12))
          goto op9;
        goto *labels4[(x + pc5) & 3];
op7:
        cell.low = bytes[b & 15];
        cell.high = ((table[x & 15] | 40) & 63);
        if (B (9, ++pc5 > 12))
          goto op9;
        goto *labels4[(y + pc5) & 3];
op8:
        z = ((11 | z) & 63);
        if (B (11, ++pc5 > 6))
          goto op9;
        goto *labels4[(shared + pc5) & 3];
op9:;
      }
      {
        int i10 = 0;
        N (14);
again11:
      N (13);i10++;
          {
            static const void *const labels12[] = { &&op14, &&op15, &&op16, &&op17 };
            int pc13 = 0;
            goto *labels12[y & 3];
op14:
            y = ((((table[x & 15] * 3 + 35) & 255) * 3 + ((bytes[y & 15] + 2 * table[y & 15]) % 37)) & 255);
            if (B (17, ++pc13 > 5))
              goto op17;
            goto *labels12[(x + pc13) & 3];
op15:
            shared = B (19, cell.low == 6) || B (21, table[y & 15] > 47);
            if (B (23, ++pc13 > 6))
              goto op17;
            goto *labels12[(z + pc13) & 3];
op16:
            y = ((7 + ((table[shared & 15] + table[shared & 15]) & 1023)) & 1023);
            if (B (25, ++pc13 > 10))
              goto op17;
            goto *labels12[(shared + pc13) & 3];
op17:;
          }
          if ((B (27, (y & 3) == 3)
    || B (29, table[x & 15] > 2)))
            return 18;
      if (B (15, i10 < 6))
        goto again11;
      }
      if (B (31, bytes[b & 15] == 21))
        {
          if (B (33, z == 48))
            {
              shared = B (35, x == 38) || B (37, cell.low == 4);
              shared = (B (39, x & 4) && B (41, z == 4)) ? (((25 ^ y) & 1023) + 1) : (((x + 2 * 14) % 37) + 2);
              x = ((((27 + 2 * z) % 37) + 2 * a) % 37);
            }
          {
            int i18 = 0;
            N (44);
again19:
          N (43);i18++;
              shared = B (47, cell.high > 8) || B (49, z < 52);
              table[a & 15] = ((z + z) & 1023) & 1023;
              z = B (51, b == 22) ? (table[x & 15] + 1) : (((z + 8) & 1023) + 2);
          if (B (45, i18 < 7))
            goto again19;
          }
          y = table[y & 15];
        }
      else
        {
          switch (choose20 (((x + y) & 1023) % 31))
            {
            case 5:
            default:
              {
                table[a & 15] = ((x - ((table[a & 15] * 3 + table[x & 15]) & 255)) & 127) & 1023;
                shared = shared;
                if (B (55, x & 1))
                  return ((bytes[x & 15] ^ x) & 1023);
              }
              break;
            case 2:
              break;
            case 4:
              {
                x = (B (59, shared >= 42) && B (61, cell.high > 5)) ? (((z * 3 + shared) & 255) + 1) : (((a - bytes[x & 15]) & 127) + 2);
                if (B (63, x <= 37))
                  return table[b & 15];
                if ((B (65, table[b & 15] > 1) && B (67, a < 25)))
                  return ((bytes[z & 15] * 3 + bytes[y & 15]) & 255);
              }
              break;
            case 0:
              {
                if ((B (70, !y) && B (72, table[shared & 15] > 38)))
                  return ((shared + 2 * table[shared & 15]) % 37);
                if (!(B (74, z < 9)
    || B (76, z > 28)))
                  return ((table[y & 15] | table[y & 15]) & 63);
              }
              break;
            case 3:
              {
                shared = ((((19 + 2 * bytes[b & 15]) % 37) * 3 + bytes[x & 15]) & 255);
                if (B (79, x >= 49))
                  return ((bytes[y & 15] + 2 * 16) % 37);
                if (B (81, table[shared & 15] > 13))
                  return ((bytes[z & 15] + a) & 1023);
              }
              break;
            case 6:
              {
                if (B (84, cell.low == 4))
                  return ((table[shared & 15] * 3 + 21) & 255);
              }
              break;
            case 1:
              {
                if ((B (87, y == 0) && B (89, a == 0)))
                  return ((a | y) & 63);
              }
              break;
            case -1:
              {
                z = ((((table[a & 15] * 3 + a) & 255) + ((table[z & 15] * 3 + z) & 255)) & 1023);
              }
              break;
              ;
            }
          N (93);for (int i21 = 0; B (94, i21 < (b & 15)); i21++)
            {N (92);
              if (B (96, bytes[i21] == 34))
                break;
              bytes[i21] = (bytes[i21] + 1) & 63;
            }
          x = B (98, bytes[b & 15] == 13) ? (((26 | shared) & 63) + 1) : (y + 2);
        }
  if (B (3, i2 < 4) && B (5, cell.high > 0))
    goto again3;
  }
  return B (100, fuel <= 0) ? a : f1 (a + 1, b);
}

static int (*calls22[4]) (int, int) = { f1, f1, f1, f1 };

static int
f23 (int a, int b)
{N (104);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (111, --fuel < 0))
    return a & 7;
  z = B (105, b < 14)
    && B (107, z != 5);
  return B (109, fuel <= 0) ? a : f23 (a + 1, b);
}

static int choose34 (int v)
{
  N (155);
  if (v == 25) { N (156); return v; }
  if (v == 27) { N (159); return v; }
  if (v == -1) { N (160); return v; }
  if (v == 28) { N (167); return v; }
  if (v == 6) { N (167); return v; }
  N (159);
  return v;
}
static int choose37 (int v)
{
  N (182);
  if (v == 27) { N (183); return v; }
  if (v == 2) { N (183); return v; }
  if (v == 15) { N (184); return v; }
  if (v == 16) { N (199); return v; }
  if (v == 25) { N (200); return v; }
  if (v == 19) { N (215); return v; }
  N (200);
  return v;
}
static int choose31 (int v)
{
  N (124);
  if (v == 3) { N (125); return v; }
  if (v == 4) { N (125); return v; }
  if (v == 6) { N (126); return v; }
  if (v == 7) { N (127); return v; }
  if (v == 5) { N (134); return v; }
  N (134);
  return v;
}
int
f24 (int a, int b)
{N (113);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (220, --fuel < 0))
    return a & 7;
  if ((B (114, z >= 6)
    && B (116, z <= 15)))
    return calls22[b & 3] (3, ((z * 3 + shared) & 255));
  {
    static const void *const labels25[] = { &&op27, &&op28, &&op29, &&op30 };
    int pc26 = 0;
    goto *labels25[z & 3];
op27:
    table[b & 15] = bytes[z & 15] & 1023;
    if (B (118, ++pc26 > 12))
      goto op30;
    goto *labels25[(z + pc26) & 3];
op28:
    table[shared & 15] = table[y & 15] & 1023;
    if (B (120, ++pc26 > 12))
      goto op30;
    goto *labels25[(b + pc26) & 3];
op29:
    x = f1 (((x + 2 * bytes[x & 15]) % 37), bytes[a & 15]) & 1023;
    if (B (122, ++pc26 > 12))
      goto op30;
    goto *labels25[(b + pc26) & 3];
op30:;
  }
  switch (choose31 (((b + ((table[y & 15] + table[z & 15]) & 1023)) & 1023) % 7))
    {
    case 3:
    case 4:
      break;
    case 6:
      break;
    case 7:
      {
        N (129);for (int i32 = 0; B (130, i32 < (a & 15)); i32++)
          {N (128);
            if (B (132, bytes[i32] == 56))
              break;
            bytes[i32] = (bytes[i32] + 1) & 63;
          }
      }
    case 5:
    default:
      {
        if ((B (135, pointers[a & 7]) && (B (137, !pointers[y & 7]) || B (139, x < 33))))
          {
            N (142);for (int i33 = 0; B (143, i33 < 9) && B (145, z > 31); i33++)
              {N (141);
                if (B (147, calls22[z & 3] (b, ((table[a & 15] - bytes[y & 15]) & 127))))
                  return f23 (bytes[z & 15], ((bytes[y & 15] ^ b) & 1023));
              }
            if ((B (149, shared < b) || B (151, x + 1 > real[y & 3])))
              {
                if (B (153, real[shared & 3] < 53.5))
                  return ((y + z) & 1023);
              }
            switch (choose34 (((z + x) & 1023) % 31))
              {
              case 25:
                {
                  shared = ((((shared + 2 * 26) % 37) + 2 * ((20 * 3 + bytes[b & 15]) & 255)) % 37);
                  y = B (157, calls22[a & 3] (((a - table[x & 15]) & 127), ((12 * 3 + a) & 255)) > 60) ? (table[a & 15] + 1) : (y + 2);
                  x = ((((table[y & 15] + shared) & 1023) + ((7 - 35) & 127)) & 1023);
                }
                break;
              case 27:
              default:
                {
                  shared = f23 (((shared - shared) & 127), ((table[y & 15] | 9) & 63)) & 1023;
                }
                break;
              case -1:
                {
                  if (B (161, table[b & 15] > 59))
                    return table[b & 15];
                  if ((B (163, cell.low == 6) || B (165, f1 (((table[shared & 15] ^ b) & 1023), table[a & 15]))))
                    return ((table[x & 15] + 2 * 25) % 37);
                }
                break;
              case 28:
              case 6:
                {
                  if (B (168, !b))
                    return calls22[a & 3] (a, ((a + 2 * table[x & 15]) % 37));
                }
                break;
                ;
              }
          }
        else
          {
            {
              int i35 = 0;
              N (171);do
              {N (170);
                i35++;
                x = ((((shared + shared) & 1023) + bytes[a & 15]) & 1023);
              }
            while (B (172, i35 < 5));
            }
            if (B (174, !(f1 (((bytes[b & 15] - table[b & 15]) & 127), ((x + 2 * y) % 37)) > 30)))
              return a;
          }
        N (177);for (int i36 = 0; B (178, i36 < 16); i36++)
          {N (176);
            if (B (180, bytes[i36] == 51))
              break;
            bytes[i36] = (bytes[i36] + 1) & 63;
          }
        switch (choose37 (((b + ((bytes[shared & 15] | table[b & 15]) & 63)) & 1023) % 13))
          {
          case 27:
          case 2:
            break;
          case 15:
            {
              if ((B (185, b == 0)
    && B (187, y == 0)))
                {
                  table[b & 15] = ((((shared + 2 * z) % 37) + table[x & 15]) & 1023) & 1023;
                  if ((B (189, table[a & 15] > 13) || B (191, calls22[y & 3] (((28 * 3 + y) & 255), shared) > 10)))
                    return ((35 | x) & 63);
                  y = f23 (((b + 2 * 36) % 37), ((40 + x) & 1023)) & 1023;
                }
              N (194);for (int i38 = 0; B (195, i38 < 16); i38++)
                {N (193);
                  if (B (197, bytes[i38] == 37))
                    break;
                  bytes[i38] = (bytes[i38] + 1) & 63;
                }
            }
            break;
          case 16:
            break;
          case 25:
          default:
            {
              y = (B (201, pointers[a & 7]) && B (203, calls22[z & 3] (((table[shared & 15] ^ 5) & 1023), ((bytes[shared & 15] - a) & 127)))) ? (bytes[z & 15] + 1) : (((table[x & 15] | 14) & 63) + 2);
              if (B (205, shared + 1 > real[x & 3]))
                {
                  table[z & 15] = ((x ^ ((22 + 2 * b) % 37)) & 1023) & 1023;
                  x = B (207, shared <= 37) ? (((table[x & 15] ^ bytes[shared & 15]) & 1023) + 1) : (((bytes[x & 15] | z) & 63) + 2);
                }
              N (210);for (int i39 = 0; B (211, i39 < 1); i39++)
                {N (209);
                  if (B (213, pointers[a & 7]))
                    return ((30 ^ b) & 1023);
                }
            }
          case 19:
            {
              if ((B (216, x < y) || B (218, f1 (((a + table[x & 15]) & 1023), ((table[z & 15] - x) & 127)) > 40)))
                {
                  z = calls22[shared & 3] (((a * 3 + 3) & 255), table[y & 15]) & 1023;
                }
            }
            break;
            ;
          }
      }
      break;
      ;
    }
  return f1 (((y + 2 * table[x & 15]) % 37), ((x * 3 + shared) & 255));
}

static int (*calls40[4]) (int, int) = { f24, f23, f23, f23 };

int
f41 (int a, int b)
{N (222);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (227, --fuel < 0))
    return a & 7;
  N (224);for (int i42 = 0; B (225, i42 < (z & 15)); i42++)
    {N (223);
      table[i42] = 0;
    }
  return f24 (a, ((table[b & 15] | bytes[y & 15]) & 63));
}

__attribute__ ((cold)) int
f51 (int a, int b)
{N (242);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (267, --fuel < 0))
    return a & 7;
  N (244);for (int i52 = 0; B (245, i52 < 6); i52++)
    {N (243);
      N (248);for (int i53 = 0;; i53++)
        {N (247);
          if (B (253, i53 >= 8))
            break;
          N (256);for (int i54 = 0; B (257, i54 < 16); i54++)
            {N (255);
              table[i54] = (table[i54] + ((30 + 2 * y) % 37)) & 511;
            }
          if (B (259, x & 1))
            {
              if (B (261, !(f23 (((y + 2 * 36) % 37), bytes[y & 15]))))
                continue;
              z = B (263, b < z) && B (265, f24 (((bytes[a & 15] - table[a & 15]) & 127), bytes[a & 15]) > 24);
            }
        }
      y = ((((17 + 2 * table[x & 15]) % 37) * 3 + ((a | a) & 63)) & 255);
    }
  return ((bytes[a & 15] | bytes[b & 15]) & 63);
}

static inline int
f55 (int a, int b)
{N (269);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (294, --fuel < 0))
    return a & 7;
  if (B (270, cell.high > 9))
    return f43 (((table[a & 15] + table[y & 15]) & 1023), ((bytes[shared & 15] - bytes[a & 15]) & 127));
  N (273);for (int i56 = 0; B (274, i56 < 16); i56++)
    {N (272);
      table[i56] = 0;
    }
  {
    int i57 = 0;
    N (277);
again58:
  N (276);i57++;
      {
        static const void *const labels59[] = { &&op61, &&op62, &&op63, &&op64 };
        int pc60 = 0;
        goto *labels59[a & 3];
op61:
        cell.low = ((((shared ^ z) & 1023) + ((a + table[z & 15]) & 1023)) & 1023);
        cell.high = shared;
        if (B (282, ++pc60 > 12))
          goto op64;
        goto *labels59[(shared + pc60) & 3];
op62:
        shared = f23 (((36 ^ table[y & 15]) & 1023), ((b + table[y & 15]) & 1023)) & 1023;
        if (B (284, ++pc60 > 7))
          goto op64;
        goto *labels59[(x + pc60) & 3];
op63:
        y = B (286, pointers[z & 7]) && B (288, !pointers[shared & 7]);
        if (B (290, ++pc60 > 11))
          goto op64;
        goto *labels59[(y + pc60) & 3];
op64:;
      }
      if (B (292, table[shared & 15] > 34))
        return ((bytes[z & 15] | bytes[y & 15]) & 63);
  if (B (278, i57 < 4) && B (280, real[shared & 3] < 57.5))
    goto again58;
  }
  return f24 (shared, ((table[z & 15] ^ bytes[x & 15]) & 1023));
}

int
main (void)
{N (296);
  int b = 3;
  N (298);for (int a = 0; B (299, a < 1); a++)
    {N (297);
      b = (b + f1 (a, b)) & 1023;
      b = (b + f24 (a, b)) & 1023;
      b = (b + f41 (a, b)) & 1023;
      b = (b + f43 (a, b)) & 1023;
      b = (b + f51 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
