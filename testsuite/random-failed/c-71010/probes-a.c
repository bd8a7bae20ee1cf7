
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
int fuel = 3703;
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
int f3 (int, int);
int f20 (int, int);
int f31 (int, int);
static void
if_jump (int n)
{N (290);
  if (B (288, jump_to)) longjmp (*jump_to, (n & 7) + 1);
}
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (7, --fuel < 0))
    return a & 7;
  table[b & 15] = x & 1023;
  N (2);for (int i2 = 0; B (3, i2 < 16); i2++)
    {N (1);
      if (B (5, table[i2] > 17))
        table[i2] -= 7;
    }
  return ((y - z) & 127);
}

static int choose6 (int v)
{
  N (46);
  if (v == 3) { N (47); return v; }
  if (v == 4) { N (52); return v; }
  if (v == 5) { N (52); return v; }
  if (v == 6) { N (55); return v; }
  N (60);
  return v;
}
int
f3 (int a, int b)
{N (9);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (65, --fuel < 0))
    return a & 7;
  if (B (10, !pointers[y & 7]))
    {
      {
        int i4 = 0;
        N (13);do
        {N (12);
          i4++;
          y = B (18, f1 (table[x & 15], x) > 30) && B (20, (y & 3) == 2);
          if (((B (22, z == 15)
    || B (24, z == 16)
    || B (26, z == 32)) && B (28, y == a)))
            {
              z = f1 (((b + bytes[x & 15]) & 1023), a) & 1023;
              z = ((table[y & 15] | ((x * 3 + a) & 255)) & 63);
              y = B (30, f1 (((table[z & 15] | z) & 63), ((20 + x) & 1023))) ? (((table[y & 15] | 1) & 63) + 1) : (((bytes[a & 15] ^ z) & 1023) + 2);
            }
        }
      while (B (14, i4 < 0) && B (16, x < z));
      }
      if (((B (32, bytes[shared & 15] >= '!') && B (34, bytes[shared & 15] < '0')) || (B (36, b & 1) || B (38, x == 46))))
        {
          {
            int i5 = 0;
            N (41);do
            {N (40);
              i5++;
              table[z & 15] = 12 & 1023;
            }
          while (B (42, i5 < 4) && B (44, pointers[x & 7]));
          }
          x = ((table[x & 15] + y) & 1023);
          switch (choose6 (((b + ((table[b & 15] + 2 * table[z & 15]) % 37)) & 1023) % 31))
            {
            case 3:
              {
                if ((B (48, x < 20) || B (50, a <= 5)))
                  if_jump (20);
                y = bytes[b & 15];
              }
              break;
            case 4:
            case 5:
              {
                if (B (53, pointers[z & 7]))
                  if_jump (((table[a & 15] ^ bytes[shared & 15]) & 1023));
                x = ((((b | 1) & 63) + ((b | a) & 63)) & 1023);
                y = f1 (((bytes[shared & 15] | bytes[x & 15]) & 63), a) & 1023;
              }
              break;
            case 6:
              {
                y = (B (56, x + 1 > real[x & 3])
    && B (58, f1 (((bytes[x & 15] | table[shared & 15]) & 63), a))) ? (((39 + a) & 1023) + 1) : (((z + z) & 1023) + 2);
                table[x & 15] = ((b * 3 + ((5 | table[a & 15]) & 63)) & 255) & 1023;
              }
              break;
            default:
              {
                y = (B (61, pointers[z & 7])
    && B (63, table[a & 15] > 17)) ? (6 + 1) : (((table[shared & 15] ^ table[b & 15]) & 1023) + 2);
                shared = f1 (((26 | table[z & 15]) & 63), ((z | 10) & 63)) & 1023;
              }
              break;
              ;
            }
        }
    }
  return f1 (((table[a & 15] + table[a & 15]) & 1023), ((bytes[y & 15] ^ 32) & 1023));
}

static int choose10 (int v)
{
  N (82);
  if (v == 4) { N (83); return v; }
  if (v == 5) { N (84); return v; }
  if (v == 3) { N (93); return v; }
  if (v == 7) { N (120); return v; }
  if (v == 6) { N (127); return v; }
  N (120);
  return v;
}
static inline int
f7 (int a, int b)
{N (67);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (166, --fuel < 0))
    return a & 7;
  N (69);for (int i8 = 0; B (70, i8 < (a & 15)); i8++)
    {N (68);
      table[i8] = 0;
    }
  if (B (72, bytes[z & 15] == 15))
    {
      if (B (74, f1 (((table[z & 15] + 2 * table[a & 15]) % 37), ((z | table[y & 15]) & 63))))
        return f1 (((b * 3 + b) & 255), shared);
    }
  else
    {
      N (77);for (int i9 = 0; B (78, i9 < 16); i9++)
        {N (76);
          if (B (80, bytes[i9] == 57))
            break;
          bytes[i9] = (bytes[i9] + 1) & 63;
        }
      switch (choose10 (((a + table[shared & 15]) & 1023) % 13))
        {
        case 4:
          {
            shared = f1 (((bytes[a & 15] + 2 * bytes[x & 15]) % 37), ((z ^ table[a & 15]) & 1023)) & 1023;
            x = f3 (((bytes[x & 15] + 27) & 1023), x) & 1023;
          }
          break;
        case 5:
          {
            {
              int i11 = 0;
            N (86);  while (B (87, i11 < 7))
              {N (85);
                i11++;
                if ((B (89, !y) || B (91, f3 (((7 + 2 * table[z & 15]) % 37), ((b * 3 + 38) & 255)))))
                  if_jump (((31 ^ 5) & 1023));
              }
            }
          }
          break;
        case 3:
          {
            N (95);for (int i12 = 0;; i12++)
              {N (94);
                if (B (98, i12 >= 9))
                  break;
                y = f3 (39, ((z * 3 + x) & 255)) & 1023;
              }
            if (B (100, shared))
              {
                if (B (102, f1 (((bytes[b & 15] * 3 + 31) & 255), shared)))
                  if_jump (((30 + 2 * b) % 37));
                if ((B (104, z + 1 > real[b & 3]) || B (106, a <= 58)))
                  return table[shared & 15];
                if ((B (108, z) && B (110, bytes[x & 15] == 49)))
                  return f3 (((table[b & 15] - x) & 127), a);
              }
            else
              {
                if ((B (112, bytes[b & 15] >= '!')
    && B (114, bytes[b & 15] < '0')))
                  return ((b - y) & 127);
                x = ((b * 3 + ((0 ^ 7) & 1023)) & 255);
                z = B (116, f1 (table[shared & 15], table[x & 15]) > 50) && B (118, f3 (b, ((table[z & 15] + 2 * a) % 37)));
              }
          }
          break;
        case 7:
        default:
          {
            N (122);for (int i13 = 0; B (123, i13 < 16); i13++)
              {N (121);
                if (B (125, bytes[i13] == 50))
                  break;
                bytes[i13] = (bytes[i13] + 1) & 63;
              }
          }
          break;
        case 6:
          break;
          ;
        }
    }
  if (B (128, x >= 50))
    {
      if (B (130, y >= 47))
        return f3 (((3 + table[shared & 15]) & 1023), y);
      N (133);for (int i14 = 0; B (134, i14 < 2) && B (136, bytes[shared & 15] == 39); i14++)
        {N (132);
          {
            jmp_buf saved15, *volatile old = jump_to;
            jump_to = &saved15;
            if (B (138, setjmp (*jump_to) == 0))
              {
                x = z;
                x = B (140, f1 (((29 + 2 * table[z & 15]) % 37), y)) ? (16 + 1) : (27 + 2);
                shared = ((((b ^ bytes[b & 15]) & 1023) * 3 + b) & 255);
                x = f1 (b, ((16 + 2 * z) % 37)) & 1023;
              }
            else
              {
                z = shared;
                shared = f3 (((28 ^ table[a & 15]) & 1023), ((a | 39) & 63)) & 1023;
              }
            jump_to = old;
          }
        }
      if ((B (142, bytes[shared & 15] == 22)
    || B (144, y <= 25)))
        {
          N (147);for (int i16 = 0; B (148, i16 < 1)
    && B (150, table[y & 15] > 1); i16++)
            {N (146);
              if ((B (152, !x) && B (154, z == b)))
                return f1 (((b | table[y & 15]) & 63), bytes[y & 15]);
              y = ((((z | y) & 63) + 2 * ((bytes[x & 15] | table[shared & 15]) & 63)) % 37);
            }
          N (157);for (int i17 = 0; B (158, i17 < 16); i17++)
            {N (156);
              table[i17] = 0;
            }
        }
      else
        {
          N (161);for (int i18 = 0; B (162, i18 < 16); i18++)
            {N (160);
              table[i18] = 0;
            }
        }
    }
  return B (164, fuel <= 0) ? a : f7 (a + 1, b);
}

static int (*calls19[4]) (int, int) = { f1, f3, f1, f3 };

static int choose29 (int v)
{
  N (199);
  if (v == 6) { N (200); return v; }
  if (v == 7) { N (201); return v; }
  if (v == 5) { N (201); return v; }
  if (v == 8) { N (206); return v; }
  if (v == 9) { N (211); return v; }
  if (v == 11) { N (214); return v; }
  if (v == 10) { N (219); return v; }
  N (214);
  return v;
}
__attribute__ ((noinline)) int
f20 (int a, int b)
{N (168);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (222, --fuel < 0))
    return a & 7;
  {
    static const void *const labels21[] = { &&op23, &&op24, &&op25, &&op26 };
    int pc22 = 0;
    goto *labels21[y & 3];
op23:
    cell.low = z;
    cell.high = ((((x + 2 * x) % 37) + 2 * a) % 37);
    if (B (169, ++pc22 > 6))
      goto op26;
    goto *labels21[(b + pc22) & 3];
op24:
    z = (B (171, x < 16) || B (173, x > 18)) ? (((shared ^ bytes[a & 15]) & 1023) + 1) : (((19 | bytes[z & 15]) & 63) + 2);
    if (B (175, ++pc22 > 9))
      goto op26;
    goto *labels21[(a + pc22) & 3];
op25:
    shared = calls19[y & 3] (((bytes[z & 15] - y) & 127), ((x + 35) & 1023)) & 1023;
    if (B (177, ++pc22 > 10))
      goto op26;
    goto *labels21[(a + pc22) & 3];
op26:;
  }
  y = B (179, y > 25) || B (181, !shared);
  if ((B (183, cell.high > 2) || B (185, cell.high > 14)))
    if_jump (((6 * 3 + y) & 255));
  {
    int i27 = 0;
  N (188);  while (B (189, i27 < 4))
    {N (187);
      i27++;
      x = B (191, f1 (table[x & 15], b)) || B (193, x == y);
      y = ((table[shared & 15] - ((bytes[b & 15] ^ a) & 1023)) & 127);
      N (196);for (int i28 = 0; B (197, i28 < 6); i28++)
        {N (195);
          switch (choose29 (((a + ((35 + table[x & 15]) & 1023)) & 1023) % 7))
            {
            case 6:
              {
                z = ((((22 + y) & 1023) ^ ((bytes[y & 15] - 16) & 127)) & 1023);
                z = ((((z - table[x & 15]) & 127) | z) & 63);
              }
              break;
            case 7:
            case 5:
              {
                if ((B (202, a != 43) && B (204, z & 4)))
                  continue;
              }
              break;
            case 8:
              {
                shared = (B (207, real[x & 3] < 15.5) || B (209, (b & 3) == 1)) ? (((table[y & 15] | z) & 63) + 1) : (((table[x & 15] ^ table[z & 15]) & 1023) + 2);
                z = ((((19 | b) & 63) + 2 * ((a + a) & 1023)) % 37);
                y = table[z & 15];
              }
            case 9:
              {
                if (B (212, !b))
                  if_jump (((y + 2 * y) % 37));
                x = f3 (bytes[y & 15], ((x + y) & 1023)) & 1023;
                z = table[a & 15];
              }
              break;
            case 11:
            default:
              {
                if ((B (215, bytes[y & 15] == 43) && B (217, f7 (((x * 3 + table[z & 15]) & 255), ((x - table[x & 15]) & 127)))))
                  if_jump (((y + 2 * 31) % 37));
              }
            case 10:
              {
                x = ((((table[a & 15] + 2 * y) % 37) + ((x + 2 * 18) % 37)) & 1023);
                x = ((((bytes[x & 15] - b) & 127) | table[a & 15]) & 63);
                z = B (220, cell.low == 2) ? (((13 + 2 * 26) % 37) + 1) : (shared + 2);
              }
              break;
              ;
            }
          cell.low = ((((x + 20) & 1023) * 3 + ((table[z & 15] | table[z & 15]) & 63)) & 255);
          cell.high = ((((shared * 3 + bytes[x & 15]) & 255) + 2 * ((shared - bytes[y & 15]) & 127)) % 37);
        }
    }
  }
  return ((32 + x) & 1023);
}

static int (*calls30[4]) (int, int) = { f7, f3, f3, f20 };

int
f31 (int a, int b)
{N (224);
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (B (281, --fuel < 0))
    return a & 7;
  if (!(B (225, a < 26) || B (227, a > 36)))
    {
      if ((B (229, shared == 0) && B (231, z == 0)))
        {
          shared = ((table[shared & 15] - ((table[a & 15] - bytes[a & 15]) & 127)) & 127);
          N (234);for (int i32 = 0; B (235, i32 < 5) && B (237, (shared & 3) == 1); i32++)
            {N (233);
              x = ((((20 * 3 + 5) & 255) + ((bytes[y & 15] * 3 + x) & 255)) & 1023);
            }
          if (B (239, x >= 31))
            {
              x = ((((12 ^ bytes[b & 15]) & 1023) * 3 + ((a + b) & 1023)) & 255);
              if (B (241, pointers[z & 7]))
                return f7 (30, ((27 + 2 * z) % 37));
              shared = calls19[z & 3] (((x - bytes[a & 15]) & 127), bytes[b & 15]) & 1023;
            }
        }
      if ((B (243, b > 50) || B (245, cell.high > 13)))
        return f1 (((x + 2 * table[b & 15]) % 37), ((table[x & 15] ^ table[shared & 15]) & 1023));
    }
  shared = f1 (shared, ((bytes[z & 15] * 3 + y) & 255)) & 1023;
  {
    jmp_buf saved33, *volatile old = jump_to;
    jump_to = &saved33;
    if (B (247, setjmp (*jump_to) == 0))
      {
        {
          int i34 = 0;
          N (250);do
          {N (249);
            i34++;
            N (254);for (int i35 = 0; B (255, i35 < 4)
    && B (257, bytes[y & 15] == 33); i35++)
              {N (253);
                shared = f7 (((bytes[b & 15] * 3 + bytes[a & 15]) & 255), ((36 ^ y) & 1023)) & 1023;
                table[a & 15] = x & 1023;
                shared = B (259, shared <= 6)
    && B (261, cell.high > 15);
              }
            z = ((shared + 2 * ((table[z & 15] * 3 + 15) & 255)) % 37);
            y = B (263, pointers[y & 7]) || B (265, b + 1 > real[b & 3]);
          }
        while (B (251, i34 < 7));
        }
        N (268);for (int i36 = 0; B (269, i36 < 8); i36++)
          {N (267);
            N (272);for (int i37 = 0; B (273, i37 < 7); i37++)
              {N (271);
                cell.low = ((((b + 2 * table[a & 15]) % 37) + ((a + 2 * 29) % 37)) & 1023);
                cell.high = ((0 + ((31 ^ bytes[z & 15]) & 1023)) & 1023);
              }
            N (276);for (int i38 = 0; B (277, i38 < 4); i38++)
              {N (275);
                y = ((((bytes[z & 15] + z) & 1023) - ((table[z & 15] * 3 + z) & 255)) & 127);
                table[shared & 15] = ((((0 ^ x) & 1023) - ((table[y & 15] + 2 * table[z & 15]) % 37)) & 127) & 1023;
              }
            x = ((39 - ((bytes[a & 15] * 3 + bytes[z & 15]) & 255)) & 127);
          }
        z = f3 (((shared - shared) & 127), ((bytes[a & 15] - bytes[y & 15]) & 127)) & 1023;
      }
    else
      {
        y = ((z * 3 + ((x + 2 * bytes[shared & 15]) % 37)) & 255);
        z = f1 (table[x & 15], ((x - table[y & 15]) & 127)) & 1023;
      }
    jump_to = old;
  }
  return B (279, fuel <= 0) ? a : f31 (a + 1, b);
}

static int (*calls39[4]) (int, int) = { f7, f20, f20, f20 };

int
main (void)
{N (283);
  int b = 3;
  N (285);for (int a = 0; B (286, a < 17); a++)
    {N (284);
      b = (b + f3 (a, b)) & 1023;
      b = (b + f20 (a, b)) & 1023;
      b = (b + f31 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
