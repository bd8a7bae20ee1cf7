
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
int fuel = 5721;
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
int f25 (int, int);
int f63 (int, int);
static int choose83 (int v)
{
  N (695);
  if (v == 6) { N (696); return v; }
  if (v == 5) { N (696); return v; }
  if (v == 9) { N (697); return v; }
  if (v == 4) { N (697); return v; }
  if (v == 2) { N (702); return v; }
  if (v == 8) { N (707); return v; }
  if (v == 7) { N (712); return v; }
  if (v == 3) { N (713); return v; }
  N (713);
  return v;
}
static int choose80 (int v)
{
  N (682);
  if (v == 12) { N (683); return v; }
  if (v == 11) { N (683); return v; }
  if (v == 17) { N (683); return v; }
  if (v == 15) { N (690); return v; }
  N (690);
  return v;
}
static int choose65 (int v)
{
  N (611);
  if (v == -1) { N (612); return v; }
  if (v == 24) { N (635); return v; }
  if (v == 10) { N (658); return v; }
  if (v == 1) { N (681); return v; }
  N (681);
  return v;
}
__attribute__ ((cold)) int
f63 (int a, int b)
{N (598);
  int x = a & 1023, y = b & 255, z = 1;
  if (B (754, --fuel < 0))
    return a & 7;
  N (600);for (int i64 = 0; B (601, i64 < 2); i64++)
    {N (599);
      if ((B (603, table[z & 15] > 49)
    && B (605, x < 53)))
        return f25 (((bytes[b & 15] + bytes[shared & 15]) & 1023), ((a | table[shared & 15]) & 63));
      if ((B (607, !pointers[y & 7]) || B (609, table[a & 15] > 16)))
        break;
    }
  switch (choose65 (((x + ((table[y & 15] * 3 + table[a & 15]) & 255)) & 1023) % 7))
    {
    case -1:
      {
        {
          int i66 = 0;
          N (614);
again67:
        N (613);i66++;
            if (B (617, shared < 12))
              return ((b + 4) & 1023);
            {
              static const void *const labels68[] = { &&op70, &&op71, &&op72, &&op73 };
              int pc69 = 0;
              goto *labels68[x & 3];
op70:
              y = ((((table[b & 15] + 2 * bytes[shared & 15]) % 37) + ((table[b & 15] + x) & 1023)) & 1023);
              if (B (619, ++pc69 > 5))
                goto op73;
              goto *labels68[(z + pc69) & 3];
op71:
              shared = B (621, shared == 59) ? (a + 1) : (((37 + bytes[z & 15]) & 1023) + 2);
              if (B (623, ++pc69 > 12))
                goto op73;
              goto *labels68[(a + pc69) & 3];
op72:
              shared = ((23 + 2 * ((table[y & 15] - 18) & 127)) % 37);
              if (B (625, ++pc69 > 7))
                goto op73;
              goto *labels68[(b + pc69) & 3];
op73:;
            }
            if ((B (627, shared + 1 > real[shared & 3])
    && B (629, !pointers[z & 7])))
              return ((x + 2 * 32) % 37);
        if (B (615, i66 < 0))
          goto again67;
        }
        N (632);for (int i74 = 0; B (633, i74 < (a & 15)); i74++)
          {N (631);
            table[i74] = (table[i74] + ((bytes[x & 15] ^ x) & 1023)) & 511;
          }
      }
      break;
    case 24:
      {
        if ((B (636, shared == x) || B (638, f1 (((bytes[shared & 15] | shared) & 63), table[y & 15]))))
          {
            N (641);for (int i75 = 0; B (642, i75 < 16); i75++)
              {N (640);
                y += B (644, bytes[i75] > 32) ? table[i75] & 7 : bytes[i75] & 3;
                y &= 1023;
              }
            if ((B (646, a < y) && B (648, !z)))
              return ((b | 2) & 63);
            {
              int i76 = 0;
              N (651);do
              {N (650);
                i76++;
                y = (B (654, pointers[shared & 7]) && B (656, b < 29)) ? (z + 1) : (table[z & 15] + 2);
              }
            while (B (652, i76 < 3));
            }
          }
      }
      break;
    case 10:
      {
        N (660);for (int i77 = 0; B (661, i77 < 7); i77++)
          {N (659);
            if (B (663, !shared))
              {
                if (B (665, y == 5))
                  continue;
                y = ((((table[z & 15] ^ 10) & 1023) + 2 * ((a * 3 + z) & 255)) % 37);
                shared = B (667, cell.low == 0) ? (table[b & 15] + 1) : (((table[a & 15] | a) & 63) + 2);
              }
            else
              {
                shared = ((((17 | 40) & 63) * 3 + ((shared * 3 + table[z & 15]) & 255)) & 255);
                y = (B (669, cell.low == 0) || B (671, f1 (((table[x & 15] + b) & 1023), 26) > 42)) ? (((bytes[shared & 15] + bytes[b & 15]) & 1023) + 1) : (((bytes[b & 15] ^ bytes[b & 15]) & 1023) + 2);
              }
            x = ((x + 7) & 1023);
            {
              int i78 = 0;
              N (674);
again79:
            N (673);i78++;
                y = B (677, f25 (((bytes[shared & 15] * 3 + 11) & 255), ((table[y & 15] + 28) & 1023))) || B (679, z <= 31);
                table[a & 15] = shared & 1023;
            if (B (675, i78 < 0))
              goto again79;
            }
          }
      }
      break;
    case 1:
    default:
      {
        switch (choose80 (((z + y) & 1023) % 7))
          {
          case 12:
          case 11:
          case 17:
            {
              N (685);for (int i81 = 0;; i81++)
                {N (684);
                  if (B (688, i81 >= 7))
                    break;
                  y = ((((a - a) & 127) + table[y & 15]) & 1023);
                }
            }
            break;
          case 15:
          default:
            {
              N (692);for (int i82 = 0; B (693, i82 < (b & 15)); i82++)
                {N (691);
                  table[i82] = (table[i82] + ((x | 15) & 63)) & 511;
                }
              switch (choose83 (((x + table[y & 15]) & 1023) % 13))
                {
                case 6:
                case 5:
                  break;
                case 9:
                case 4:
                  {
                    table[a & 15] = ((((a ^ y) & 1023) | 9) & 63) & 1023;
                    z = (B (698, x == 0) && B (700, y == 0)) ? (((table[a & 15] - table[a & 15]) & 127) + 1) : (((x | b) & 63) + 2);
                  }
                  break;
                case 2:
                  {
                    if ((B (703, f1 (((table[x & 15] + 2 * bytes[x & 15]) % 37), ((bytes[a & 15] | shared) & 63)) > 15) && B (705, (x & 3) == 3)))
                      return ((b + 2 * x) % 37);
                  }
                case 8:
                  {
                    if (B (708, x < b))
                      return 33;
                    y = ((b + ((table[x & 15] + z) & 1023)) & 1023);
                    if (B (710, !(f1 (((shared | bytes[b & 15]) & 63), ((bytes[a & 15] - table[a & 15]) & 127)))))
                      return f25 (((table[shared & 15] - table[x & 15]) & 127), table[b & 15]);
                  }
                  break;
                case 7:
                  {
                    cell.low = ((((x - 18) & 127) + 2 * ((y - 24) & 127)) % 37);
                    cell.high = ((z + x) & 1023);
                  }
                  break;
                case 3:
                default:
                  break;
                  ;
                }
              {
                int i84 = 0;
                N (715);
again85:
              N (714);i84++;
                  if ((B (718, f25 (((bytes[x & 15] ^ table[x & 15]) & 1023), ((x + 2 * a) % 37))) && B (720, f1 (((table[b & 15] - a) & 127), bytes[y & 15]) > 28)))
                    return f25 (table[a & 15], ((table[a & 15] - table[shared & 15]) & 127));
              if (B (716, i84 < 1))
                goto again85;
              }
            }
            ;
          }
        {
          int i86 = 0;
        N (723);  while (B (724, i86 < 0))
          {N (722);
            i86++;
            N (727);for (int i87 = 0; B (728, i87 < 16); i87++)
              {N (726);
                table[i87] = 0;
              }
            N (731);for (int i88 = 0;; i88++)
              {N (730);
                if (B (736, i88 >= 0))
                  break;
                z = ((x + ((x ^ x) & 1023)) & 1023);
              }
          }
        }
      }
      break;
      ;
    }
  N (739);for (int i89 = 0; B (740, i89 < 16); i89++)
    {N (738);
      table[i89] = (table[i89] + ((bytes[x & 15] * 3 + shared) & 255)) & 511;
    }
  N (743);for (int i90 = 0;; i90++)
    {N (742);
      if (B (746, i90 >= 6))
        break;
      z = B (748, a > 20)
    || B (750, f25 (bytes[a & 15], ((8 + b) & 1023)) > 10);
      y = ((bytes[shared & 15] - table[y & 15]) & 127);
    }
  return B (752, fuel <= 0) ? a : f63 (a + 1, b);
}

static int (*calls91[4]) (int, int) = { f63, f25, f25, f25 };

int
main (void)
{N (756);
  int b = 3;
  N (758);for (int a = 0; B (759, a < 18); a++)
    {N (757);
      b = (b + f1 (a, b)) & 1023;
      b = (b + f25 (a, b)) & 1023;
      b = (b + f63 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
