
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
int fuel = 2262;
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
int f33 (int, int);
int f41 (int, int);
int f69 (int, int);
int f90 (int, int);
int f113 (int, int);
struct Failure
{
  int n;
  Failure (int m) : n (m)
  {N (1165); shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  {N (1166); shared = (shared + n) & 1023; }
  ~Guard ()
  {N (1167); shared = (shared + n) & 1023; }
};
static int choose83 (int v)
{
  N (836);
  if (v == 0) { N (837); return v; }
  if (v == 6) { N (837); return v; }
  if (v == 3) { N (837); return v; }
  if (v == 7) { N (842); return v; }
  if (v == 8) { N (842); return v; }
  if (v == 2) { N (845); return v; }
  if (v == 9) { N (845); return v; }
  if (v == 10) { N (845); return v; }
  if (v == 1) { N (845); return v; }
  if (v == -1) { N (846); return v; }
  if (v == 4) { N (846); return v; }
  if (v == 5) { N (847); return v; }
  N (846);
  return v;
}
static int choose87 (int v)
{
  N (895);
  if (v == 6) { N (896); return v; }
  if (v == 7) { N (897); return v; }
  if (v == 4) { N (897); return v; }
  if (v == 5) { N (897); return v; }
  if (v == 1) { N (898); return v; }
  if (v == 9) { N (899); return v; }
  if (v == 8) { N (899); return v; }
  if (v == 2) { N (899); return v; }
  if (v == 3) { N (904); return v; }
  N (909);
  return v;
}
static int choose79 (int v)
{
  N (817);
  if (v == 6) { N (818); return v; }
  if (v == 5) { N (819); return v; }
  if (v == 4) { N (852); return v; }
  N (852);
  return v;
}
int
f69 (int a, int b)
{N (745);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (924, --fuel < 0))
    return a & 7;
  x = f33 (shared, shared) & 1023;
  if (B (746, real[a & 3] < 16.5))
    {
      N (749);for (int i70 = 0; B (750, i70 < 16); i70++)
        {N (748);
          z += B (752, bytes[i70] > 32) ? table[i70] & 7 : bytes[i70] & 3;
          z &= 1023;
        }
    }
  else
    {
      N (755);for (int i71 = 0; B (756, i71 < 16); i71++)
        {N (754);
          if (B (758, table[i71] > 17))
            table[i71] -= 7;
        }
      N (761);for (int i72 = 0;; i72++)
        {N (760);
          if (B (764, i72 >= 7))
            break;
          if ((B (766, !(cell.low == 4)) && B (768, a != 57)))
            {
              shared = B (770, b == y) ? (x + 1) : (13 + 2);
              shared = B (772, shared == 10) ? (((z - 16) & 127) + 1) : (((23 - bytes[a & 15]) & 127) + 2);
            }
          else
            {
              y = ((bytes[z & 15] + ((z + shared) & 1023)) & 1023);
            }
          N (775);for (int i73 = 0; B (776, i73 < 7); i73++)
            {N (774);
              if ((B (778, a == z) && B (780, b > 42)))
                return f33 (bytes[b & 15], bytes[z & 15]);
            }
          {
            int i74 = 0;
            N (783);
again75:
          N (782);i74++;
              if (B (788, !z))
                return ((y ^ table[shared & 15]) & 1023);
              cell.low = ((19 + 2 * ((table[y & 15] ^ y) & 1023)) % 37);
              cell.high = ((((28 + z) & 1023) ^ ((y ^ table[b & 15]) & 1023)) & 1023);
          if (B (784, i74 < 5) && B (786, b > 50))
            goto again75;
          }
        }
      if ((B (790, !pointers[x & 7]) || B (792, z != 40)))
        {
          {
          auto lambda76 = [&] (int p) -> int { N (794);
            z = B (795, p <= 17) ? (((40 * 3 + table[x & 15]) & 255) + 1) : (x + 2);
            shared = f33 (((p ^ z) & 1023), shared) & 1023;
            return 10; };
          z = lambda76 (((bytes[x & 15] | 35) & 63)) & 1023;
          }
          {
          auto lambda77 = [&] (int p) -> int { N (797);
            table[shared & 15] = ((((bytes[y & 15] | b) & 63) + ((shared - bytes[x & 15]) & 127)) & 1023) & 1023;
            return 1; };
          z = lambda77 (((7 ^ shared) & 1023)) & 1023;
          y = lambda77 (((y + shared) & 1023)) & 1023;
          }
        }
      else
        {
          if (B (798, f41 (((z | bytes[a & 15]) & 63), bytes[a & 15]) > 40))
            {
              table[z & 15] = ((((bytes[y & 15] ^ bytes[x & 15]) & 1023) ^ table[x & 15]) & 1023) & 1023;
              z = ((((z * 3 + 17) & 255) + 2 * ((shared ^ bytes[shared & 15]) & 1023)) % 37);
              if ((B (800, a + 1 > real[shared & 3]) || B (802, y >= 28)))
                return ((z + 2 * bytes[shared & 15]) % 37);
            }
          x = B (804, !pointers[x & 7]) && B (806, b);
          {
          auto lambda78 = [&] (int p) -> int { N (808);
            if ((B (809, f1 (((p | 22) & 63), table[x & 15]) > 59)
    && B (811, real[a & 3] < 21.5)))
              return f33 (((24 + a) & 1023), ((y + bytes[a & 15]) & 1023));
            if (B (813, real[b & 3] < 52.5))
              return ((39 + 2 * y) % 37);
            if (B (815, z != 16))
              return ((shared ^ x) & 1023);
            return ((a ^ table[z & 15]) & 1023); };
          y = lambda78 (a) & 1023;
          shared = lambda78 (((bytes[y & 15] + table[x & 15]) & 1023)) & 1023;
          }
        }
    }
  switch (choose79 (((a + table[b & 15]) & 1023) % 7))
    {
    case 6:
      break;
    case 5:
      {
        N (821);for (int i80 = 0; B (822, i80 < (a & 15)); i80++)
          {N (820);
            if (B (824, bytes[i80] == 58))
              break;
            bytes[i80] = (bytes[i80] + 1) & 63;
          }
        {
          int i81 = 0;
        N (827);  while (B (828, i81 < 5))
          {N (826);
            i81++;
            N (831);for (int i82 = 0; B (832, i82 < 16); i82++)
              {N (830);
                if (B (834, bytes[i82] == 54))
                  break;
                bytes[i82] = (bytes[i82] + 1) & 63;
              }
            switch (choose83 (((y + ((bytes[y & 15] | 33) & 63)) & 1023) % 31))
              {
              case 0:
              case 6:
              case 3:
                {
                  y = B (838, cell.low == 0)
    && B (840, table[x & 15] > 18);
                }
                break;
              case 7:
              case 8:
                {
                  if (B (843, b < 45))
                    return ((24 + 2 * table[y & 15]) % 37);
                  shared = ((x + table[x & 15]) & 1023);
                  x = 40;
                }
                break;
              case 2:
              case 9:
              case 10:
              case 1:
                break;
              case -1:
              case 4:
              default:
                {
                  cell.low = ((table[shared & 15] | 6) & 63);
                  cell.high = bytes[b & 15];
                }
                break;
              case 5:
                {
                  x = ((((shared ^ a) & 1023) - ((table[x & 15] + bytes[z & 15]) & 1023)) & 127);
                  x = bytes[shared & 15];
                  if ((B (848, !pointers[z & 7]) && B (850, cell.high > 9)))
                    return ((y + 2 * y) % 37);
                }
                break;
                ;
              }
          }
        }
      }
      break;
    case 4:
    default:
      {
        try
          {
            try
              {
                Guard guard (((7 + b) & 1023));
                shared = ((((34 * 3 + x) & 255) * 3 + ((z + a) & 1023)) & 255);
                cell.low = a;
                cell.high = bytes[a & 15];
              }
            catch (...)
              {
                shared = B (853, b) || B (855, bytes[y & 15] == 18);
                throw;
              }
            N (858);for (int i84 = 0; B (859, i84 < 16); i84++)
              {N (857);
                if (B (861, bytes[i84] == 53))
                  break;
                bytes[i84] = (bytes[i84] + 1) & 63;
              }
            N (864);for (int i85 = 0; B (865, i85 < 2) && B (867, (x & 3) == 3); i85++)
              {N (863);
                if ((B (869, a >= 14) && B (871, a <= 30)))
                  return f33 (((table[b & 15] ^ x) & 1023), ((table[y & 15] ^ a) & 1023));
                y = B (873, shared < 31) ? (shared + 1) : (((7 | bytes[b & 15]) & 63) + 2);
              }
            x = f1 (y, table[x & 15]) & 1023;
            if ((B (875, y < 54)
    || B (877, a >= 58)))
              return table[a & 15];
            N (880);for (int i86 = 0; B (881, i86 < 7); i86++)
              {N (879);
                y = ((((bytes[shared & 15] ^ 0) & 1023) ^ ((table[z & 15] + 2 * x) % 37)) & 1023);
                if (B (883, (y & 3) == 3))
                  return f33 (((z + 2 * z) % 37), ((table[shared & 15] * 3 + table[shared & 15]) & 255));
              }
          }
        catch (int)
          {
            y = B (885, f33 (((bytes[b & 15] - x) & 127), ((table[z & 15] - bytes[shared & 15]) & 127))) ? (y + 1) : (bytes[z & 15] + 2);
            y = B (887, z != 23)
    && B (889, !pointers[y & 7]);
          }
        if ((B (891, y != 5) && B (893, y != 6)))
          {
            switch (choose87 (((shared + bytes[y & 15]) & 1023) % 7))
              {
              case 6:
                {
                  shared = ((((a ^ x) & 1023) | ((bytes[b & 15] + b) & 1023)) & 63);
                }
                break;
              case 7:
              case 4:
              case 5:
                {
                  y = 14;
                }
                break;
              case 1:
                {
                  shared = 4;
                }
                break;
              case 9:
              case 8:
              case 2:
                {
                  y = ((((bytes[y & 15] - y) & 127) - bytes[x & 15]) & 127);
                  if ((B (900, f41 (((bytes[z & 15] + 24) & 1023), bytes[x & 15]))
    && B (902, shared)))
                    return ((table[x & 15] - shared) & 127);
                  shared = 27;
                }
              case 3:
                {
                  if ((B (905, y > 27) && B (907, a == 36)))
                    return ((table[y & 15] | z) & 63);
                }
              default:
                {
                  if ((B (910, b + 1 > real[x & 3]) || B (912, x <= 12)))
                    return a;
                }
                ;
              }
            {
              int i88 = 0;
            N (915);  while (B (916, i88 < 1) && B (918, shared < 2))
              {N (914);
                i88++;
                x = shared;
              }
            }
          }
      }
      break;
      ;
    }
  N (921);for (int i89 = 0; B (922, i89 < 16); i89++)
    {N (920);
      table[i89] = (table[i89] + ((a + shared) & 1023)) & 511;
    }
  return f33 (bytes[x & 15], table[y & 15]);
}

int
main (void)
{N (1160);
  int b = 3;
  N (1162);for (int a = 0; B (1163, a < 29); a++)
    {N (1161);
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f33 (a, b)) & 1023;
      b = (b + f41 (a, b)) & 1023;
      b = (b + f69 (a, b)) & 1023;
      b = (b + f90 (a, b)) & 1023;
      b = (b + f113 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
