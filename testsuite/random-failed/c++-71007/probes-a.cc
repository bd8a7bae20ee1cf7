
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
static int choose8 (int v)
{
  N (109);
  if (v == 6) { N (110); return v; }
  if (v == 10) { N (111); return v; }
  if (v == 9) { N (112); return v; }
  if (v == 4) { N (119); return v; }
  if (v == 1) { N (124); return v; }
  if (v == 7) { N (124); return v; }
  if (v == 8) { N (124); return v; }
  if (v == 2) { N (129); return v; }
  if (v == 3) { N (130); return v; }
  if (v == 5) { N (130); return v; }
  N (131);
  return v;
}
static int choose2 (int v)
{
  N (5);
  if (v == 24) { N (6); return v; }
  if (v == 18) { N (6); return v; }
  if (v == 11) { N (27); return v; }
  if (v == 29) { N (74); return v; }
  if (v == 22) { N (74); return v; }
  if (v == 27) { N (87); return v; }
  N (87);
  return v;
}
__attribute__ ((noinline)) int
f1 (int a, int b)
{N (0);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (132, --fuel < 0))
    return a & 7;
  z = (B (1, bytes[b & 15] >= '!') && B (3, bytes[b & 15] < '0')) ? (((y | bytes[y & 15]) & 63) + 1) : (((8 | bytes[shared & 15]) & 63) + 2);
  switch (choose2 (((z + ((x - 23) & 127)) & 1023) % 7))
    {
    case 24:
    case 18:
      {
        if (B (7, cell.high > 10))
          {
            N (10);for (int i3 = 0; B (11, i3 < 9); i3++)
              {N (9);
                y = table[x & 15];
                if (B (13, a <= 29))
                  break;
                z = B (15, bytes[shared & 15] == 32) || B (17, y & 1);
              }
            x = B (19, pointers[x & 7]) && B (21, table[b & 15] > 51);
          }
        shared = B (23, (shared & 3) == 2) || B (25, real[y & 3] < 1.5);
        y = ((((a ^ table[z & 15]) & 1023) | ((bytes[shared & 15] + bytes[z & 15]) & 1023)) & 63);
      }
      break;
    case 11:
      {
        try
          {
            N (29);for (int i4 = 0;; i4++)
              {N (28);
                if (B (34, i4 >= 9))
                  break;
                if (B (36, (y & 3) == 0))
                  break;
                shared = ((a ^ ((x + 2 * table[z & 15]) % 37)) & 1023);
              }
            if ((B (38, cell.low == 1) || B (40, pointers[b & 7])))
              return ((bytes[shared & 15] + 3) & 1023);
            {
              int i5 = 0;
            N (43);  while (B (44, i5 < 7) && B (46, (y & 3) == 2))
              {N (42);
                i5++;
                y = bytes[b & 15];
                z = B (48, z <= 25) || B (50, shared == z);
              }
            }
            if (B (52, (b & 3) == 2))
              throw 1;
            try
              {
                y = ((a + 2 * ((b ^ 35) & 1023)) % 37);
                z = ((table[x & 15] | x) & 63);
                x = (B (54, x == shared)
    || B (56, b > 10)) ? (((shared * 3 + table[b & 15]) & 255) + 1) : (((39 + bytes[z & 15]) & 1023) + 2);
              }
            catch (Failure &)
              {
                z = B (58, z & 16) && B (60, pointers[y & 7]);
                y = (B (62, y == 4) || B (64, !pointers[x & 7])) ? (b + 1) : (shared + 2);
                cell.low = ((((31 + 2 * table[a & 15]) % 37) * 3 + ((bytes[x & 15] * 3 + bytes[a & 15]) & 255)) & 255);
                cell.high = bytes[shared & 15];
              }
          }
        catch (int)
          {
            if ((B (66, cell.low == 6) && B (68, !pointers[b & 7])))
              throw Failure (2);
          }
        z = B (70, real[b & 3] < 0.5) && B (72, real[shared & 3] < 41.5);
        table[a & 15] = ((((8 * 3 + y) & 255) + 2 * ((34 + 2 * 37) % 37)) % 37) & 1023;
      }
    case 29:
    case 22:
      {
        if (B (75, y <= 55))
          {
            if (B (77, z == 32))
              return ((table[shared & 15] + 2 * a) % 37);
          }
        N (80);for (int i6 = 0; B (81, i6 < 0); i6++)
          {N (79);
            x = B (83, x == 19) || B (85, y < x);
          }
      }
      break;
    case 27:
    default:
      {
        if (B (88, y == 41))
          return ((z - bytes[x & 15]) & 127);
        if (B (90, (z & 3) == 0))
          {
            if ((!(B (92, a != 19) && B (94, a != 20)) || B (96, shared == 32)))
              {
                z = bytes[z & 15];
                if ((B (98, b >= 17) && B (100, b <= 23)))
                  throw 1;
              }
            {
            auto lambda7 = [&] (int p) -> int { N (102);
              x = B (103, cell.low == 3) && B (105, !pointers[a & 7]);
              y = ((((table[x & 15] - z) & 127) | ((shared * 3 + b) & 255)) & 63);
              return 16; };
            y = lambda7 (bytes[y & 15]) & 1023;
            y = lambda7 (b) & 1023;
            }
            if (B (107, real[a & 3] < 35.5))
              return 15;
          }
        else
          {
            switch (choose8 (((b + ((table[shared & 15] + y) & 1023)) & 1023) % 31))
              {
              case 6:
                break;
              case 10:
                break;
              case 9:
                {
                  y = B (113, cell.high > 15) || B (115, z == 50);
                  if (B (117, shared <= 29))
                    throw Failure (2);
                  z = ((b * 3 + ((27 + table[z & 15]) & 1023)) & 255);
                }
                break;
              case 4:
                {
                  y = B (120, z) && B (122, b);
                  z = ((b * 3 + ((table[y & 15] + 2 * shared) % 37)) & 255);
                  y = bytes[y & 15];
                }
                break;
              case 1:
              case 7:
              case 8:
                {
                  x = shared;
                  table[y & 15] = table[y & 15] & 1023;
                  if ((B (125, shared < 19) || B (127, shared > 22)))
                    throw 2.5;
                }
                break;
              case 2:
                break;
              case 3:
              case 5:
                {
                  table[y & 15] = ((((y ^ bytes[a & 15]) & 1023) + 2 * shared) % 37) & 1023;
                  cell.low = ((((6 + z) & 1023) * 3 + ((bytes[shared & 15] * 3 + a) & 255)) & 255);
                  cell.high = bytes[y & 15];
                }
                break;
              default:
                break;
                ;
              }
          }
      }
      break;
      ;
    }
  return ((z + 2 * 6) % 37);
}

int
main (void)
{N (474);
  int b = 3;
  N (476);for (int a = 0; B (477, a < 40); a++)
    {N (475);
      try {
      b = (b + f1 (a, b)) & 1023;
      b = (b + f9 (a, b)) & 1023;
      b = (b + f23 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
