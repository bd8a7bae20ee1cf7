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
{
  printf ("%d\n", n); exit (n & 31);
}
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  y = 26;
  shared = pointers[b & 7] || shared < 26;
  switch (((x + ((z | bytes[b & 15]) & 63)) & 1023) % 7)
    {
    case 7:
    case 5:
    case 9:
      {
        for (int i3 = 0; i3 < (shared & 15); i3++)
          {
            if (table[i3] > 17)
              table[i3] -= 7;
          }
        {
          int i4 = 0;
          do
          {
            i4++;
            y = pointers[y & 7] && x == 23;
            for (int i5 = 0;; i5++)
              {
                if (i5 >= 2)
                  break;
                z = ((((40 + 2 * bytes[x & 15]) % 37) + ((table[shared & 15] ^ y) & 1023)) & 1023);
                if (b & 8)
                  return ((x ^ bytes[shared & 15]) & 1023);
              }
            if (bytes[y & 15] == 25)
              {
                table[a & 15] = ((((table[b & 15] + y) & 1023) + 2 * ((bytes[x & 15] * 3 + a) & 255)) % 37) & 1023;
              }
          }
        while (i4 < 4);
        }
      }
      break;
    case 10:
      {
        shared = !b && x >= 7;
      }
      break;
    case 4:
      {
        if (y + 1 > real[y & 3])
          {
            {
              static const void *const labels6[] = { &&op8, &&op9, &&op10, &&op11 };
              int pc7 = 0;
              goto *labels6[z & 3];
op8:
              x = z >= 60 && b <= 19;
              if (++pc7 > 7)
                goto op11;
              goto *labels6[(y + pc7) & 3];
op9:
              z = !pointers[shared & 7] || bytes[a & 15] == 1;
              if (++pc7 > 7)
                goto op11;
              goto *labels6[(shared + pc7) & 3];
op10:
              z = b;
              if (++pc7 > 10)
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
          y = bytes[shared & 15] == 34 ? (bytes[a & 15] + 1) : (14 + 2);
          if (++pc13 > 11)
            goto op17;
          goto *labels12[(a + pc13) & 3];
op15:
          table[shared & 15] = 7 & 1023;
          if (++pc13 > 3)
            goto op17;
          goto *labels12[(y + pc13) & 3];
op16:
          shared = !(bytes[b & 15] >= '!'
    && bytes[b & 15] < '0') ? (bytes[z & 15] + 1) : (((shared - table[z & 15]) & 127) + 2);
          if (++pc13 > 11)
            goto op17;
          goto *labels12[(shared + pc13) & 3];
op17:;
        }
        {
          int i18 = 0;
          do
          {
            i18++;
            if ((shared < 16 || shared > 19))
              {
                if ((x != 1 && x != 2))
                  give_up (((table[x & 15] + 2 * 12) % 37));
                shared = ((table[b & 15] + 2 * bytes[z & 15]) % 37);
                z = ((((22 | 6) & 63) + ((table[y & 15] + bytes[z & 15]) & 1023)) & 1023);
              }
            else
              {
                shared = (a == 0 && z == 0) ? (((table[x & 15] + 2 * table[shared & 15]) % 37) + 1) : (b + 2);
                y = cell.low == 1 ? (x + 1) : (bytes[y & 15] + 2);
                table[a & 15] = ((((x ^ shared) & 1023) | ((y * 3 + z) & 255)) & 63) & 1023;
              }
            switch (((b + bytes[y & 15]) & 1023) % 13)
              {
              case 4:
              case 3:
                {
                  table[a & 15] = bytes[z & 15] & 1023;
                  if (a < y)
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
            switch (((b + ((y * 3 + table[b & 15]) & 255)) & 1023) % 7)
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
        while (i18 < 3);
        }
      }
      break;
    case 6:
      {
        switch (((z + ((a * 3 + 29) & 255)) & 1023) % 31)
          {
          case 21:
            {
              for (int i22 = 0;; i22++)
                {
                  if (i22 >= 7)
                    break;
                  if ((x != 33 || cell.high > 9))
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
              for (int i23 = 0; i23 < 16; i23++)
                {
                  x += bytes[i23] > 32 ? table[i23] & 7 : bytes[i23] & 3;
                  x &= 1023;
                }
              if ((shared <= 18 && z == 7))
                return ((table[z & 15] * 3 + table[x & 15]) & 255);
              if (shared == 32)
                {
                  z = (!pointers[shared & 7] || !pointers[a & 7]) ? (30 + 1) : (shared + 2);
                }
              else
                {
                  shared = y & 2 ? (((table[b & 15] | table[y & 15]) & 63) + 1) : (a + 2);
                }
            }
          case 1:
            {
              for (int i24 = 0;; i24++)
                {
                  if (i24 >= 2)
                    break;
                  if (z == 35)
                    break;
                  y = (shared <= 33 && pointers[y & 7]) ? (((31 + 2 * 25) % 37) + 1) : (((b | bytes[z & 15]) & 63) + 2);
                  z = ((((table[a & 15] + 2 * a) % 37) + 2 * ((17 | bytes[z & 15]) & 63)) % 37);
                }
              {
                static const void *const labels25[] = { &&op27, &&op28, &&op29, &&op30 };
                int pc26 = 0;
                goto *labels25[shared & 3];
op27:
                y = ((((b + x) & 1023) ^ z) & 1023);
                if (++pc26 > 8)
                  goto op30;
                goto *labels25[(x + pc26) & 3];
op28:
                x = a <= 35
    && table[z & 15] > 3;
                if (++pc26 > 5)
                  goto op30;
                goto *labels25[(a + pc26) & 3];
op29:
                x = ((((y | 18) & 63) * 3 + ((z - shared) & 127)) & 255);
                if (++pc26 > 9)
                  goto op30;
                goto *labels25[(x + pc26) & 3];
op30:;
              }
            }
            break;
          case 3:
          default:
            {
              for (int i31 = 0;; i31++)
                {
                  if (i31 >= 3)
                    break;
                  shared = b;
                  z = y <= 33 || real[z & 3] < 29.5;
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
          y = z >= 50 ? (x + 1) : (((7 ^ z) & 1023) + 2);
          if (++pc33 > 11)
            goto op37;
          goto *labels32[(b + pc33) & 3];
op35:
          z = ((((y ^ bytes[b & 15]) & 1023) + ((a - table[x & 15]) & 127)) & 1023);
          if (++pc33 > 5)
            goto op37;
          goto *labels32[(shared + pc33) & 3];
op36:
          y = (a == 0 && y == 0) ? (((y + bytes[shared & 15]) & 1023) + 1) : (((y | y) & 63) + 2);
          if (++pc33 > 5)
            goto op37;
          goto *labels32[(x + pc33) & 3];
op37:;
        }
        {
          int i38 = 0;
          
again39:
        i38++;
            for (int i40 = 0; i40 < 16; i40++)
              {
                y += bytes[i40] > 32 ? table[i40] & 7 : bytes[i40] & 3;
                y &= 1023;
              }
        if (i38 < 6)
          goto again39;
        }
      }
      break;
    case 8:
    default:
      {
        for (int i41 = 0;; i41++)
          {
            if (i41 >= 9)
              break;
            {
              int i42 = 0;
              do
              {
                i42++;
                if ((table[a & 15] > 42
    && (b & 3) == 0))
                  return table[b & 15];
                z = table[b & 15] > 22 && y < 43;
              }
            while (i42 < 7 && x > 21);
            }
          }
      }
      break;
      ;
    }
  return z;
}

static int (*calls43[4]) (int, int) = { f1, f1, f1, f1 };

int
f44 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((shared + ((x + 2 * y) % 37)) & 1023) % 31)
    {
    case 4:
      {
        if (f1 (((z + 2 * a) % 37), ((b - a) & 127)))
          {
            for (int i46 = 0; i46 < 16; i46++)
              {
                if (table[i46] > 17)
                  table[i46] -= 7;
              }
            switch (((a + ((bytes[b & 15] ^ 18) & 1023)) & 1023) % 31)
              {
              case 1:
                {
                  x = ((x - ((b - a) & 127)) & 127);
                  x = ((((table[b & 15] + 2 * 22) % 37) | ((b + bytes[x & 15]) & 1023)) & 63);
                  if (shared)
                    return bytes[z & 15];
                }
                break;
              case 10:
                {
                  if (calls43[a & 3] (z, ((table[x & 15] ^ a) & 1023)))
                    return ((table[shared & 15] + bytes[x & 15]) & 1023);
                  z = ((((22 + a) & 1023) ^ y) & 1023);
                }
                break;
              case 2:
              case 0:
                {
                  x = !(z >= 29) ? (((x ^ y) & 1023) + 1) : (((x * 3 + table[y & 15]) & 255) + 2);
                  shared = ((((bytes[x & 15] | table[a & 15]) & 63) - ((1 * 3 + table[x & 15]) & 255)) & 127);
                  if (x >= 20)
                    return ((1 ^ table[shared & 15]) & 1023);
                }
                break;
              case 8:
                {
                  if (y + 1 > real[y & 3])
                    give_up (((bytes[z & 15] | table[shared & 15]) & 63));
                  if (shared == x)
                    return ((bytes[a & 15] * 3 + bytes[z & 15]) & 255);
                }
                break;
              case 4:
                {
                  shared = 29;
                  if ((calls43[y & 3] (table[x & 15], ((y + 2 * y) % 37))
    && calls43[x & 3] (((x * 3 + 32) & 255), table[y & 15]) > 6))
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
                  if ((f1 (((z * 3 + bytes[shared & 15]) & 255), ((a * 3 + table[shared & 15]) & 255)) && b <= 31))
                    return f1 (((b + 2 * 27) % 37), a);
                  if (!(pointers[shared & 7]))
                    return ((x * 3 + table[y & 15]) & 255);
                  x = calls43[y & 3] (((bytes[y & 15] | x) & 63), z) & 1023;
                }
                break;
              case 5:
                {
                  if ((shared >= 44 || table[y & 15] > 43))
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
                  if (shared == 17)
                    return shared;
                }
              case 3:
              default:
                break;
                ;
              }
            if ((bytes[x & 15] >= '!' && bytes[x & 15] < '0'))
              return ((bytes[x & 15] ^ shared) & 1023);
          }
      }
    case 3:
    default:
      {
        for (int i48 = 0; i48 < 16; i48++)
          {
            table[i48] = (table[i48] + ((a ^ shared) & 1023)) & 511;
          }
        for (int i49 = 0; i49 < 16; i49++)
          {
            z += bytes[i49] > 32 ? table[i49] & 7 : bytes[i49] & 3;
            z &= 1023;
          }
      }
      ;
    }
  for (int i50 = 0; i50 < (a & 15); i50++)
    {
      if (table[i50] > 17)
        table[i50] -= 7;
    }
  return calls43[x & 3] (b, ((bytes[y & 15] | bytes[x & 15]) & 63));
}

__attribute__ ((noinline, noclone)) static int
f51 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  y = shared;
  if (f44 (((table[b & 15] + 2 * table[x & 15]) % 37), ((table[y & 15] - y) & 127)))
    {
      {
        int i52 = 0;
        
again53:
      i52++;
          if (!a)
            {
              x = shared;
              y = (y < 15 || y > 43) ? (((bytes[x & 15] - bytes[shared & 15]) & 127) + 1) : (y + 2);
            }
          {
            static const void *const labels54[] = { &&op56, &&op57, &&op58, &&op59 };
            int pc55 = 0;
            goto *labels54[shared & 3];
op56:
            z = ((((a ^ x) & 1023) ^ ((a ^ shared) & 1023)) & 1023);
            if (++pc55 > 4)
              goto op59;
            goto *labels54[(x + pc55) & 3];
op57:
            cell.low = ((((b - y) & 127) - ((36 | table[b & 15]) & 63)) & 127);
            cell.high = ((((b * 3 + z) & 255) * 3 + ((32 + bytes[shared & 15]) & 1023)) & 255);
            if (++pc55 > 4)
              goto op59;
            goto *labels54[(a + pc55) & 3];
op58:
            x = ((((shared * 3 + 9) & 255) ^ b) & 1023);
            if (++pc55 > 3)
              goto op59;
            goto *labels54[(b + pc55) & 3];
op59:;
          }
      if (i52 < 2)
        goto again53;
      }
      if (((x & 3) == 0 || calls43[b & 3] (((z + 2 * bytes[b & 15]) % 37), 26) > 55))
        return ((shared ^ bytes[z & 15]) & 1023);
    }
  else
    {
      shared = ((((bytes[shared & 15] - 19) & 127) ^ ((bytes[a & 15] + z) & 1023)) & 1023);
      switch (((y + ((table[y & 15] ^ b) & 1023)) & 1023) % 7)
        {
        case 5:
          {
            for (int i61 = 0;; i61++)
              {
                if (i61 >= 3)
                  break;
                if (b)
                  continue;
              }
          }
          break;
        case 7:
        default:
          {
            if ((a == 0 && y == 0))
              return ((bytes[shared & 15] * 3 + shared) & 255);
            if ((f44 (((table[shared & 15] + table[y & 15]) & 1023), ((21 - a) & 127))
    || calls43[a & 3] (((15 + 2 * b) % 37), x)))
              {
                y = ((((table[a & 15] * 3 + 0) & 255) * 3 + ((22 + 2 * shared) % 37)) & 255);
                shared = shared + 1 > real[y & 3] && bytes[a & 15] == 46;
                shared = ((((table[y & 15] | table[y & 15]) & 63) + 2 * ((37 + bytes[z & 15]) & 1023)) % 37);
              }
            else
              {
                z = z == y
    || b >= 37;
                z = (y && a) ? (36 + 1) : (((table[z & 15] + 19) & 1023) + 2);
              }
            {
              static const void *const labels62[] = { &&op64, &&op65, &&op66, &&op67 };
              int pc63 = 0;
              goto *labels62[b & 3];
op64:
              z = f1 (a, table[b & 15]) & 1023;
              if (++pc63 > 6)
                goto op67;
              goto *labels62[(y + pc63) & 3];
op65:
              table[y & 15] = z & 1023;
              if (++pc63 > 4)
                goto op67;
              goto *labels62[(shared + pc63) & 3];
op66:
              shared = ((((z - z) & 127) * 3 + ((b ^ table[b & 15]) & 1023)) & 255);
              if (++pc63 > 11)
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
              if (++pc69 > 5)
                goto op73;
              goto *labels68[(b + pc69) & 3];
op71:
              shared = ((b | a) & 63);
              if (++pc69 > 6)
                goto op73;
              goto *labels68[(b + pc69) & 3];
op72:
              table[x & 15] = ((((z + table[x & 15]) & 1023) + ((b - table[x & 15]) & 127)) & 1023) & 1023;
              if (++pc69 > 5)
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
            for (int i74 = 0; i74 < 4; i74++)
              {
                y = f44 (((x + 2 * table[shared & 15]) % 37), ((table[y & 15] + x) & 1023)) & 1023;
                table[y & 15] = ((bytes[x & 15] + 2 * bytes[y & 15]) % 37) & 1023;
              }
            switch (((shared + b) & 1023) % 13)
              {
              case 10:
              default:
                {
                  if (!(y >= 4 && y <= 15))
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
            for (int i76 = 0; i76 < 16; i76++)
              {
                if (bytes[i76] == 42)
                  break;
                bytes[i76] = (bytes[i76] + 1) & 63;
              }
            {
              int i77 = 0;
              do
              {
                i77++;
                shared = ((((y * 3 + z) & 255) * 3 + bytes[a & 15]) & 255);
                if (shared)
                  return f44 (((22 * 3 + 33) & 255), ((table[x & 15] ^ 25) & 1023));
                if ((pointers[z & 7] && y))
                  continue;
              }
            while (i77 < 7);
            }
            if ((z == 0 && a == 0))
              {
                if ((x < 26 && a < shared))
                  return ((table[b & 15] + 26) & 1023);
                z = ((((17 - x) & 127) * 3 + b) & 255);
                shared = ((((b - 25) & 127) + ((b + bytes[shared & 15]) & 1023)) & 1023);
              }
          }
          break;
          ;
        }
    }
  switch (((y + bytes[b & 15]) & 1023) % 31)
    {
    case 10:
      {
        table[z & 15] = ((((bytes[x & 15] * 3 + x) & 255) + ((shared + a) & 1023)) & 1023) & 1023;
      }
    case 6:
    case 8:
    case 7:
      {
        for (int i79 = 0; i79 < (shared & 15); i79++)
          {
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
          y = a < y ? (((bytes[a & 15] + y) & 1023) + 1) : (((13 ^ 11) & 1023) + 2);
          if (++pc81 > 10)
            goto op85;
          goto *labels80[(b + pc81) & 3];
op83:
          y = (real[z & 3] < 0.5
    && x >= 29) ? (a + 1) : (((table[z & 15] - x) & 127) + 2);
          if (++pc81 > 8)
            goto op85;
          goto *labels80[(a + pc81) & 3];
op84:
          shared = cell.high > 14
    && z > 50;
          if (++pc81 > 3)
            goto op85;
          goto *labels80[(x + pc81) & 3];
op85:;
        }
        {
          int i86 = 0;
          
again87:
        i86++;
            if (y)
              give_up (bytes[a & 15]);
        if (i86 < 4)
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
          do
          {
            i88++;
            x = f1 (((shared - table[b & 15]) & 127), ((8 - bytes[shared & 15]) & 127)) & 1023;
            {
              int i89 = 0;
              do
              {
                i89++;
                if ((f1 (12, 39) || table[y & 15] > 39))
                  continue;
              }
            while (i89 < 0);
            }
          }
        while (i88 < 9);
        }
        for (int i90 = 0; i90 < 16; i90++)
          {
            if (bytes[i90] == 42)
              break;
            bytes[i90] = (bytes[i90] + 1) & 63;
          }
        for (int i91 = 0;; i91++)
          {
            if (i91 >= 2)
              break;
            for (int i92 = 0; i92 < 4 && f1 (((table[x & 15] - x) & 127), ((table[shared & 15] - 18) & 127)) > 1; i92++)
              {
                if ((shared < 3 || shared > 15))
                  return f1 (((b + 2 * table[shared & 15]) % 37), 34);
              }
          }
      }
      ;
    }
  if (calls43[shared & 3] (((7 - 18) & 127), ((b | z) & 63)))
    {
      {
        int i93 = 0;
        while (i93 < 4)
        {
          i93++;
          switch (((b + ((28 * 3 + y) & 255)) & 1023) % 13)
            {
            case 1:
              {
                if (y >= 24)
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
            
again96:
          i95++;
              x = y < 51
    && calls43[y & 3] (((11 + bytes[x & 15]) & 1023), shared) > 2;
              table[z & 15] = ((((shared - bytes[y & 15]) & 127) ^ ((shared + 2 * table[z & 15]) % 37)) & 1023) & 1023;
          if (i95 < 5 && b == z)
            goto again96;
          }
          {
            int i97 = 0;
            
again98:
          i97++;
              x = ((((bytes[b & 15] | x) & 63) + table[shared & 15]) & 1023);
          if (i97 < 4 && pointers[b & 7])
            goto again98;
          }
        }
      }
    }
  else
    {
      {
        int i99 = 0;
        do
        {
          i99++;
          for (int i100 = 0; i100 < (z & 15); i100++)
            {
              table[i100] = (table[i100] + ((21 | 6) & 63)) & 511;
            }
          switch (((shared + ((table[y & 15] + 9) & 1023)) & 1023) % 13)
            {
            case 16:
            case 5:
            case 22:
              break;
            case 0:
              {
                if (a + 1 > real[shared & 3])
                  return f44 (((x + 22) & 1023), bytes[x & 15]);
              }
            case 14:
              {
                shared = calls43[y & 3] (((y + x) & 1023), table[a & 15]) & 1023;
              }
            case -2:
            default:
              {
                shared = b < y && !pointers[a & 7];
                shared = x;
              }
              break;
              ;
            }
        }
      while (i99 < 1 && f1 (x, ((bytes[x & 15] ^ z) & 1023)));
      }
      if (calls43[shared & 3] (((table[shared & 15] | table[a & 15]) & 63), ((3 + 2 * shared) % 37)) > 43)
        return f1 (bytes[y & 15], a);
      {
        int i102 = 0;
        do
        {
          i102++;
          shared = calls43[z & 3] (((table[a & 15] | table[z & 15]) & 63), ((bytes[b & 15] + 2 * 29) % 37)) & 1023;
          shared = cell.high > 10 ? (z + 1) : (((table[z & 15] | table[a & 15]) & 63) + 2);
          for (int i103 = 0;; i103++)
            {
              if (i103 >= 2)
                break;
              y = ((((b * 3 + y) & 255) | ((24 ^ z) & 1023)) & 63);
              x = ((((29 | a) & 63) * 3 + ((21 | 20) & 63)) & 255);
              y = ((table[a & 15] | ((a + 2 * a) % 37)) & 63);
            }
        }
      while (i102 < 6);
      }
    }
  return fuel <= 0 ? a : f51 (a + 1, b);
}

__attribute__ ((noinline)) int
f104 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i105 = 0;
    do
    {
      i105++;
      switch (((x + ((b | table[shared & 15]) & 63)) & 1023) % 31)
        {
        case 8:
          {
            for (int i107 = 0; i107 < 3; i107++)
              {
                if ((z == 21 || z == 22 || z == 51))
                  return f1 (z, ((1 | table[a & 15]) & 63));
                y = ((((bytes[a & 15] + x) & 1023) | 34) & 63);
              }
            for (int i108 = 0; i108 < 3; i108++)
              {
                shared = table[z & 15];
              }
            switch (((shared + ((table[x & 15] - bytes[y & 15]) & 127)) & 1023) % 13)
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
                  if (shared != 60)
                    return a;
                  y = f44 (((20 * 3 + x) & 255), ((shared - table[z & 15]) & 127)) & 1023;
                }
                break;
              case 11:
                {
                  if ((!b
    || !x))
                    return f44 (((table[b & 15] | bytes[z & 15]) & 63), table[shared & 15]);
                }
                break;
              case 3:
              case 12:
                {
                  shared = cell.low == 7 ? (shared + 1) : (((b * 3 + a) & 255) + 2);
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
              while (i110 < 1)
              {
                i110++;
                if (shared < b)
                  return calls43[z & 3] (((28 | b) & 63), ((36 ^ a) & 1023));
                table[y & 15] = ((((0 | b) & 63) ^ ((shared + 2 * a) % 37)) & 1023) & 1023;
                x = x;
              }
            }
          }
          break;
        case 9:
          {
            for (int i111 = 0; i111 < (shared & 15); i111++)
              {
                table[i111] = 0;
              }
            z = ((((15 + 2 * a) % 37) - shared) & 127);
            for (int i112 = 0; i112 < 16; i112++)
              {
                x += bytes[i112] > 32 ? table[i112] & 7 : bytes[i112] & 3;
                x &= 1023;
              }
          }
          break;
        case 5:
        default:
          {
            switch (((b + ((table[shared & 15] * 3 + table[x & 15]) & 255)) & 1023) % 13)
              {
              case 1:
                {
                  if ((y == 0 && z == 0))
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
                  if ((!pointers[b & 7] && z != 38))
                    return b;
                }
              case 2:
                break;
              case 5:
              default:
                break;
                ;
              }
            switch (((b + ((x * 3 + 24) & 255)) & 1023) % 31)
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
                  y = a == z ? (((x - table[x & 15]) & 127) + 1) : (((table[shared & 15] - z) & 127) + 2);
                  y = (shared > 17 || real[z & 3] < 53.5) ? (((table[z & 15] ^ b) & 1023) + 1) : (bytes[b & 15] + 2);
                }
                break;
              case 1:
              case 0:
                break;
              case 4:
                {
                  if ((x == 0
    && b == 0))
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
                  z = (x == 7
    || x == 8
    || x == 31) ? (((y - table[x & 15]) & 127) + 1) : (table[a & 15] + 2);
                  if ((calls43[a & 3] (((33 + x) & 1023), ((bytes[a & 15] | 33) & 63)) > 10 && !x))
                    return ((z ^ x) & 1023);
                  if (cell.low == 5)
                    continue;
                }
              case 6:
                {
                  table[shared & 15] = ((table[y & 15] - 33) & 127) & 1023;
                  x = !(y == a) ? (table[x & 15] + 1) : (table[shared & 15] + 2);
                }
                break;
              case 10:
                {
                  if ((a != 1 && a != 2))
                    break;
                  z = ((((bytes[y & 15] * 3 + bytes[x & 15]) & 255) ^ bytes[y & 15]) & 1023);
                }
                break;
              case 7:
                {
                  if ((b == 0 && z == 0))
                    return f51 (((bytes[x & 15] - table[a & 15]) & 127), table[z & 15]);
                  shared = (bytes[z & 15] >= '!' && bytes[z & 15] < '0') ? (((table[a & 15] + z) & 1023) + 1) : (((b * 3 + 27) & 255) + 2);
                  x = shared <= 23 ? (((table[shared & 15] + 16) & 1023) + 1) : (((36 | z) & 63) + 2);
                }
                break;
              default:
                {
                  y = 20;
                  if ((f51 (((21 | 21) & 63), bytes[z & 15]) > 24 || y & 4))
                    return table[z & 15];
                }
                break;
                ;
              }
            y = f44 (27, table[shared & 15]) > 33 ? (shared + 1) : (((bytes[x & 15] | z) & 63) + 2);
          }
          break;
          ;
        }
      {
        int i115 = 0;
        
again116:
      i115++;
          y = ((x | ((b - 28) & 127)) & 63);
          if (y < 57)
            {
              shared = !pointers[z & 7] ? (((x | bytes[z & 15]) & 63) + 1) : (((bytes[y & 15] ^ 24) & 1023) + 2);
            }
          else
            {
              x = ((((13 - shared) & 127) | ((bytes[b & 15] + 2 * table[y & 15]) % 37)) & 63);
              x = ((((table[z & 15] + 2 * 28) % 37) + ((a * 3 + 38) & 255)) & 1023);
            }
      if (i115 < 8)
        goto again116;
      }
      if ((!b && shared == 8))
        give_up (((bytes[z & 15] + shared) & 1023));
    }
  while (i105 < 2);
  }
  for (int i117 = 0; i117 < 8 && !pointers[a & 7]; i117++)
    {
      switch (((x + ((4 + 2 * table[a & 15]) % 37)) & 1023) % 13)
        {
        case 6:
        case 4:
        default:
          {
            {
              int i119 = 0;
              
again120:
            i119++;
                table[x & 15] = ((bytes[shared & 15] - ((bytes[x & 15] * 3 + 21) & 255)) & 127) & 1023;
                if ((a == 11
    || a == 12 || a == 32))
                  give_up (((table[a & 15] + 2 * bytes[z & 15]) % 37));
                table[b & 15] = ((((table[x & 15] + 2 * bytes[y & 15]) % 37) ^ ((b - table[a & 15]) & 127)) & 1023) & 1023;
            if (i119 < 9)
              goto again120;
            }
            if ((bytes[a & 15] >= '!' && bytes[a & 15] < '0'))
              {
                if ((cell.high > 11 && x >= 14))
                  give_up (bytes[a & 15]);
                z = (shared || real[z & 3] < 11.5) ? (z + 1) : (17 + 2);
                if (shared < 35)
                  return f51 (20, ((table[shared & 15] * 3 + a) & 255));
              }
          }
          break;
        case 2:
          {
            {
              int i121 = 0;
              do
              {
                i121++;
                z = ((((29 + z) & 1023) + ((z - shared) & 127)) & 1023);
                shared = ((((a + y) & 1023) * 3 + ((shared ^ shared) & 1023)) & 255);
              }
            while (i121 < 9);
            }
            {
              int i122 = 0;
              while (i122 < 1 && z < 34)
              {
                i122++;
                z = a > 3 || f1 (((table[y & 15] + 11) & 1023), ((x - table[x & 15]) & 127)) > 23;
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
            switch (((z + ((y ^ table[x & 15]) & 1023)) & 1023) % 7)
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
                  shared = shared <= 8 ? (((table[b & 15] ^ 26) & 1023) + 1) : (b + 2);
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
                  if (cell.low == 6)
                    return ((bytes[a & 15] * 3 + bytes[z & 15]) & 255);
                  z = ((((bytes[a & 15] * 3 + bytes[a & 15]) & 255) | ((shared - 33) & 127)) & 63);
                }
                break;
              case 6:
                {
                  if (y)
                    break;
                  shared = f44 (((21 ^ b) & 1023), ((table[shared & 15] + 2 * x) % 37)) & 1023;
                }
                ;
              }
            if (((z >= 11 && z <= 32)
    && y >= 44))
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
              
again125:
            i124++;
                y = ((25 | ((a + 2 * bytes[x & 15]) % 37)) & 63);
            if (i124 < 5)
              goto again125;
            }
            {
              int i126 = 0;
              do
              {
                i126++;
                if (f44 (36, ((table[z & 15] ^ table[z & 15]) & 1023)))
                  return f1 (((25 | b) & 63), z);
                if (!pointers[x & 7])
                  continue;
                if (x < y)
                  continue;
              }
            while (i126 < 4);
            }
            for (int i127 = 0;; i127++)
              {
                if (i127 >= 9)
                  break;
                x = bytes[x & 15];
                y = ((((bytes[shared & 15] - table[y & 15]) & 127) - ((table[y & 15] * 3 + x) & 255)) & 127);
                y = ((table[z & 15] - table[x & 15]) & 127);
              }
          }
          break;
          ;
        }
      for (int i128 = 0; i128 < 4 && f1 (((b ^ b) & 1023), ((x * 3 + a) & 255)) > 15; i128++)
        {
          if (real[x & 3] < 34.5)
            break;
          if ((y != 9 && y != 10))
            {
              y = ((((table[y & 15] ^ y) & 1023) + ((y + 2 * b) % 37)) & 1023);
              z = (y < z && f44 (y, ((table[y & 15] ^ y) & 1023))) ? (((21 | 39) & 63) + 1) : (((bytes[a & 15] | bytes[shared & 15]) & 63) + 2);
              table[shared & 15] = ((((40 * 3 + shared) & 255) - ((table[x & 15] + table[x & 15]) & 1023)) & 127) & 1023;
            }
        }
      if (((f44 (table[z & 15], ((a + table[b & 15]) & 1023)) > 60 || z != 23) && f44 (((bytes[z & 15] * 3 + a) & 255), ((table[z & 15] * 3 + a) & 255)) > 27))
        {
          z = ((z - table[b & 15]) & 127);
          for (int i129 = 0; i129 < 4 && z > 36; i129++)
            {
              y = shared & 1 && b <= 48;
              z = table[a & 15];
            }
        }
    }
  for (int i130 = 0;; i130++)
    {
      if (i130 >= 5)
        break;
      if ((f1 (((table[x & 15] - z) & 127), a) > 60 && f1 (((table[shared & 15] | bytes[x & 15]) & 63), ((x ^ a) & 1023))))
        return f51 (((y - y) & 127), ((shared + x) & 1023));
      switch (((b + table[z & 15]) & 1023) % 31)
        {
        case 16:
          {
            if (cell.low == 1)
              {
                z = ((((table[b & 15] | table[b & 15]) & 63) * 3 + table[z & 15]) & 255);
                x = ((bytes[x & 15] ^ ((a + table[x & 15]) & 1023)) & 1023);
              }
            y = 21;
            if ((x + 1 > real[x & 3] && bytes[b & 15] == 47))
              break;
          }
          break;
        case 14:
        case 11:
        default:
          {
            for (int i132 = 0; i132 < 1 && a > 24; i132++)
              {
                shared = (bytes[x & 15] >= '!' && bytes[x & 15] < '0') ? (x + 1) : (((shared + table[y & 15]) & 1023) + 2);
                shared = 27;
                if (z + 1 > real[a & 3])
                  continue;
              }
          }
          break;
        case 23:
          {
            switch (((a + ((x + bytes[z & 15]) & 1023)) & 1023) % 13)
              {
              case 5:
                {
                  if ((a < 4 || a > 32))
                    return b;
                  if ((x == 0 && y == 0))
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
                  if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
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
              
again135:
            i134++;
                shared = ((bytes[b & 15] + ((table[z & 15] | y) & 63)) & 1023);
            if (i134 < 8 && table[z & 15] > 11)
              goto again135;
            }
            if (!(bytes[a & 15] >= '!' && bytes[a & 15] < '0'))
              {
                z = (cell.low == 6
    || calls43[b & 3] (((y - bytes[a & 15]) & 127), ((table[a & 15] ^ 36) & 1023)) > 48) ? (((bytes[shared & 15] - y) & 127) + 1) : (((a | 39) & 63) + 2);
                cell.low = ((bytes[shared & 15] * 3 + ((z | table[x & 15]) & 63)) & 255);
                cell.high = ((((table[a & 15] + 2 * 9) % 37) + z) & 1023);
                if (f51 (z, ((34 * 3 + a) & 255)) > 40)
                  return ((21 + 2 * y) % 37);
              }
          }
          break;
        case 21:
          {
            x = x & 1 || b + 1 > real[b & 3];
            if (z < shared)
              {
                table[y & 15] = ((((table[a & 15] | 24) & 63) ^ 31) & 1023) & 1023;
                table[a & 15] = 40 & 1023;
              }
            else
              {
                y = ((((shared + 2 * y) % 37) - shared) & 127);
                if (!pointers[b & 7])
                  return calls43[shared & 3] (a, table[shared & 15]);
              }
          }
        case 25:
          break;
          ;
        }
    }
  switch (((a + ((bytes[a & 15] * 3 + x) & 255)) & 1023) % 13)
    {
    case 18:
      break;
    case 27:
      {
        if (!pointers[x & 7])
          {
            switch (((shared + ((14 ^ 9) & 1023)) & 1023) % 7)
              {
              case -1:
                {
                  z = !(x < 11 || x > 25) ? (bytes[a & 15] + 1) : (((table[x & 15] | bytes[b & 15]) & 63) + 2);
                  y = ((((bytes[y & 15] | x) & 63) | ((a | table[b & 15]) & 63)) & 63);
                  shared = calls43[a & 3] (b, table[y & 15]) ? (bytes[shared & 15] + 1) : (bytes[z & 15] + 2);
                }
                break;
              case 6:
                {
                  if ((cell.high > 9 || y))
                    return f44 (((table[a & 15] * 3 + 29) & 255), ((table[y & 15] * 3 + table[x & 15]) & 255));
                  y = ((table[x & 15] + 2 * ((bytes[y & 15] - 13) & 127)) % 37);
                }
                break;
              case 5:
                {
                  y = !x ? (table[y & 15] + 1) : (shared + 2);
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
                  if (f44 (((table[b & 15] + 2 * table[y & 15]) % 37), ((z | y) & 63)) > 20)
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
                  if ((!x || b <= 14))
                    return f51 (((bytes[z & 15] ^ x) & 1023), 26);
                }
                break;
              case 0:
              default:
                {
                  x = 40;
                  if (!(z > 3))
                    return f44 (((shared + 2 * bytes[a & 15]) % 37), ((x + shared) & 1023));
                }
                break;
                ;
              }
            switch (((y + ((z + 2 * 24) % 37)) & 1023) % 7)
              {
              case 6:
                {
                  y = ((((y * 3 + table[shared & 15]) & 255) ^ ((bytes[y & 15] + 2 * bytes[x & 15]) % 37)) & 1023);
                  if ((cell.low == 6 || y > 59))
                    return calls43[y & 3] (((b + 2 * table[z & 15]) % 37), ((35 * 3 + table[z & 15]) & 255));
                }
                break;
              case 8:
                {
                  if (table[z & 15] > 42)
                    return ((bytes[y & 15] ^ a) & 1023);
                }
                break;
              case 9:
                break;
              case 10:
              case 5:
                {
                  if (!a)
                    return ((10 + 2 * x) % 37);
                  y = f44 (a, ((table[b & 15] + 2 * z) % 37)) & 1023;
                }
              case 0:
                {
                  x = cell.low == 0 ? (bytes[x & 15] + 1) : (((bytes[y & 15] | z) & 63) + 2);
                  if (shared > 53)
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
                  y = cell.high > 9 ? (((a + 2 * 37) % 37) + 1) : (((bytes[shared & 15] + 2 * a) % 37) + 2);
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
                  shared = shared ? (y + 1) : (bytes[a & 15] + 2);
                  y = f1 (((bytes[x & 15] + 2 * b) % 37), 17) & 1023;
                }
                break;
                ;
              }
            for (int i139 = 0;; i139++)
              {
                if (i139 >= 5)
                  break;
                y = pointers[shared & 7] && bytes[a & 15] == 17;
                shared = a;
              }
          }
      }
    case 16:
    default:
      {
        if (shared > 36)
          return x;
      }
      break;
      ;
    }
  return f51 (11, ((bytes[shared & 15] | x) & 63));
}

int
f140 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i141 = 0;
    
again142:
  i141++;
      {
        static const void *const labels143[] = { &&op145, &&op146, &&op147, &&op148 };
        int pc144 = 0;
        goto *labels143[z & 3];
op145:
        shared = table[z & 15];
        if (++pc144 > 9)
          goto op148;
        goto *labels143[(shared + pc144) & 3];
op146:
        y = bytes[y & 15];
        if (++pc144 > 7)
          goto op148;
        goto *labels143[(a + pc144) & 3];
op147:
        x = ((z - ((x ^ shared) & 1023)) & 127);
        if (++pc144 > 9)
          goto op148;
        goto *labels143[(b + pc144) & 3];
op148:;
      }
      {
        static const void *const labels149[] = { &&op151, &&op152, &&op153, &&op154 };
        int pc150 = 0;
        goto *labels149[shared & 3];
op151:
        z = z < a ? (((b | b) & 63) + 1) : (table[z & 15] + 2);
        if (++pc150 > 12)
          goto op154;
        goto *labels149[(shared + pc150) & 3];
op152:
        shared = ((((bytes[y & 15] + bytes[x & 15]) & 1023) | ((shared ^ bytes[shared & 15]) & 1023)) & 63);
        if (++pc150 > 3)
          goto op154;
        goto *labels149[(x + pc150) & 3];
op153:
        y = ((((x | bytes[a & 15]) & 63) * 3 + ((bytes[shared & 15] * 3 + a) & 255)) & 255);
        if (++pc150 > 11)
          goto op154;
        goto *labels149[(a + pc150) & 3];
op154:;
      }
  if (i141 < 5)
    goto again142;
  }
  {
    static const void *const labels155[] = { &&op157, &&op158, &&op159, &&op160 };
    int pc156 = 0;
    goto *labels155[x & 3];
op157:
    x = z;
    if (++pc156 > 7)
      goto op160;
    goto *labels155[(b + pc156) & 3];
op158:
    table[a & 15] = ((((x * 3 + bytes[y & 15]) & 255) - z) & 127) & 1023;
    if (++pc156 > 8)
      goto op160;
    goto *labels155[(x + pc156) & 3];
op159:
    z = ((((bytes[x & 15] - x) & 127) | bytes[x & 15]) & 63);
    if (++pc156 > 11)
      goto op160;
    goto *labels155[(y + pc156) & 3];
op160:;
  }
  z = (z & 3) == 1
    || f104 (((4 + bytes[b & 15]) & 1023), table[shared & 15]);
  {
    int i161 = 0;
    while (i161 < 0)
    {
      i161++;
      if (!pointers[y & 7])
        {
          switch (((z + 34) & 1023) % 7)
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
                if ((!shared
    || pointers[x & 7]))
                  return calls43[x & 3] (bytes[y & 15], ((bytes[b & 15] ^ 31) & 1023));
                z = f1 (((table[a & 15] | x) & 63), ((y - table[shared & 15]) & 127)) & 1023;
              }
              break;
            case 10:
            case 7:
              {
                if (x > 38)
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
          for (int i163 = 0;; i163++)
            {
              if (i163 >= 8)
                break;
              shared = b;
              if ((x > 15 && shared + 1 > real[x & 3]))
                continue;
            }
          for (int i164 = 0; i164 < 4; i164++)
            {
              shared = shared;
            }
        }
    }
  }
  return fuel <= 0 ? a : f140 (a + 1, b);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 29; a++)
    {
      b = (b + f44 (a, b)) & 1023;
      b = (b + f104 (a, b)) & 1023;
      b = (b + f140 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
