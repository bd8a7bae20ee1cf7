
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
int fuel = 3742;
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
int f36 (int, int);
int f163 (int, int);
int f164 (int, int);
__attribute__ ((optimize ("O3"))) int
f36 (int a, int b)
{N (161);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (238, --fuel < 0))
    return a & 7;
  {
    int i37 = 0;
    N (163);
again38:
  N (162);i37++;
      {
        static const void *const labels39[] = { &&op41, &&op42, &&op43, &&op44 };
        int pc40 = 0;
        goto *labels39[a & 3];
op41:
        table[z & 15] = ((b - ((z + bytes[a & 15]) & 1023)) & 127) & 1023;
        if (B (168, ++pc40 > 12))
          goto op44;
        goto *labels39[(shared + pc40) & 3];
op42:
        x = B (170, (x & 3) == 3) && B (172, f1 (((table[b & 15] - b) & 127), ((table[y & 15] | 17) & 63)) > 39);
        if (B (174, ++pc40 > 6))
          goto op44;
        goto *labels39[(b + pc40) & 3];
op43:
        x = B (176, y)
    || B (178, f1 (((z ^ shared) & 1023), 5) > 54);
        if (B (180, ++pc40 > 7))
          goto op44;
        goto *labels39[(y + pc40) & 3];
op44:;
      }
      {
        int i45 = 0;
        N (183);
again46:
      N (182);i45++;
          if (B (188, shared & 2))
            {
              shared = ((16 * 3 + ((y ^ 7) & 1023)) & 255);
            }
          {
            static const void *const labels47[] = { &&op49, &&op50, &&op51, &&op52 };
            int pc48 = 0;
            goto *labels47[a & 3];
op49:
            shared = ((((x + 2 * table[y & 15]) % 37) + ((table[y & 15] + a) & 1023)) & 1023);
            if (B (190, ++pc48 > 7))
              goto op52;
            goto *labels47[(z + pc48) & 3];
op50:
            table[y & 15] = ((table[shared & 15] + 2 * ((x ^ bytes[a & 15]) & 1023)) % 37) & 1023;
            if (B (192, ++pc48 > 8))
              goto op52;
            goto *labels47[(shared + pc48) & 3];
op51:
            x = z;
            if (B (194, ++pc48 > 4))
              goto op52;
            goto *labels47[(x + pc48) & 3];
op52:;
          }
          x = B (196, shared) ? (((bytes[b & 15] ^ a) & 1023) + 1) : (32 + 2);
      if (B (184, i45 < 4) && B (186, (y & 3) == 1))
        goto again46;
      }
      if ((B (198, a >= 18) && B (200, a <= 35)))
        {
          {
            int i53 = 0;
          N (203);  while (B (204, i53 < 6))
            {N (202);
              i53++;
              cell.low = ((12 - ((z - table[b & 15]) & 127)) & 127);
              cell.high = ((bytes[y & 15] | y) & 63);
              z = f1 (bytes[y & 15], ((30 * 3 + 40) & 255)) & 1023;
              x = ((bytes[b & 15] | ((table[y & 15] + x) & 1023)) & 63);
            }
          }
          {
            int i54 = 0;
          N (207);  while (B (208, i54 < 4) && B (210, pointers[y & 7]))
            {N (206);
              i54++;
              if ((B (212, cell.low == 5)
    || B (214, f1 (((bytes[y & 15] - table[z & 15]) & 127), table[y & 15]))))
                return ((b - x) & 127);
              if (B (216, y <= 28))
                return f1 (((table[b & 15] + 2 * bytes[b & 15]) % 37), bytes[a & 15]);
              table[y & 15] = ((table[y & 15] - ((table[shared & 15] ^ b) & 1023)) & 127) & 1023;
            }
          }
        }
  if (B (164, i37 < 7)
    && B (166, x >= 51))
    goto again38;
  }
  {
    int i55 = 0;
    N (219);do
    {N (218);
      i55++;
      {
        int i56 = 0;
        N (223);
again57:
      N (222);i56++;
          if (!(B (228, b < 6) || B (230, b > 12)))
            {
              table[a & 15] = z & 1023;
              table[a & 15] = ((((z | table[b & 15]) & 63) - ((b + 2 * bytes[b & 15]) % 37)) & 127) & 1023;
              x = B (232, table[b & 15] > 18) ? (((bytes[a & 15] + table[shared & 15]) & 1023) + 1) : (((table[shared & 15] + 2 * shared) % 37) + 2);
            }
          else
            {
              table[y & 15] = ((y + 2 * ((table[a & 15] ^ a) & 1023)) % 37) & 1023;
              shared = f1 (((y + 2 * bytes[y & 15]) % 37), ((a - bytes[x & 15]) & 127)) & 1023;
            }
          if ((B (234, bytes[z & 15] >= '!')
    && B (236, bytes[z & 15] < '0')))
            return ((table[z & 15] ^ table[z & 15]) & 1023);
      if (B (224, i56 < 2) && B (226, f1 (((bytes[y & 15] * 3 + b) & 255), b)))
        goto again57;
      }
    }
  while (B (220, i55 < 4));
  }
  return ((b - table[b & 15]) & 127);
}

__attribute__ ((noinline)) int
f163 (int a, int b)
{N (918);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (921, --fuel < 0))
    return a & 7;
  if (B (919, bytes[a & 15] == 20))
    return ((bytes[z & 15] - bytes[x & 15]) & 127);
  return ((b * 3 + b) & 255);
}

int
main (void)
{N (1041);
  int b = 3;
  N (1043);for (int a = 0; B (1044, a < 39); a++)
    {N (1042);
      b = (b + f1 (a, b)) & 1023;
      b = (b + f36 (a, b)) & 1023;
      b = (b + f163 (a, b)) & 1023;
      b = (b + f164 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
