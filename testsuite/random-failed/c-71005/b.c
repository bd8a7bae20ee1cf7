#define OWN 0
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
int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i2 = 0;
    
again3:
  i2++;
      if (table[z & 15] > 23)
        {
          {
            static const void *const labels4[] = { &&op6, &&op7, &&op8, &&op9 };
            int pc5 = 0;
            goto *labels4[z & 3];
op6:
            z = a < 27 || cell.high > 3;
            if (++pc5 > 8)
              goto op9;
            goto *labels4[(a + pc5) & 3];
op7:
            y = x > 31 && cell.high > 7;
            if (++pc5 > 6)
              goto op9;
            goto *labels4[(shared + pc5) & 3];
op8:
            x = 35;
            if (++pc5 > 5)
              goto op9;
            goto *labels4[(shared + pc5) & 3];
op9:;
          }
          {
            int i10 = 0;
            do
            {
              i10++;
              shared = cell.high > 9 && b;
            }
          while (i10 < 9);
          }
          {
            static const void *const labels11[] = { &&op13, &&op14, &&op15, &&op16 };
            int pc12 = 0;
            goto *labels11[shared & 3];
op13:
            y = pointers[z & 7] || b & 2;
            if (++pc12 > 4)
              goto op16;
            goto *labels11[(y + pc12) & 3];
op14:
            shared = (z == shared || cell.low == 0) ? (((a * 3 + table[x & 15]) & 255) + 1) : (table[x & 15] + 2);
            if (++pc12 > 11)
              goto op16;
            goto *labels11[(b + pc12) & 3];
op15:
            x = pointers[shared & 7] || real[b & 3] < 45.5;
            if (++pc12 > 10)
              goto op16;
            goto *labels11[(shared + pc12) & 3];
op16:;
          }
        }
      if (x & 2)
        return ((a * 3 + bytes[shared & 15]) & 255);
  if (i2 < 3)
    goto again3;
  }
  if ((shared && (a & 3) == 2))
    return ((bytes[shared & 15] | 8) & 63);
  if ((shared == 0 && z == 0))
    {
      if ((bytes[x & 15] >= '!' && bytes[x & 15] < '0'))
        {
          if ((z >= 30 && z <= 57))
            {
              table[b & 15] = ((table[x & 15] - ((a + table[y & 15]) & 1023)) & 127) & 1023;
            }
          else
            {
              table[shared & 15] = ((((table[shared & 15] + bytes[y & 15]) & 1023) + 2 * ((z - z) & 127)) % 37) & 1023;
              x = ((((19 + bytes[x & 15]) & 1023) - ((y - y) & 127)) & 127);
              if (!y)
                return ((table[shared & 15] ^ table[b & 15]) & 1023);
            }
          cell.low = ((z | ((a + 2 * y) % 37)) & 63);
          cell.high = ((((z + b) & 1023) * 3 + bytes[z & 15]) & 255);
          if (cell.low == 0)
            return 3;
        }
      if (shared != 20)
        {
          if (shared < y)
            {
              x = ((table[shared & 15] ^ ((b ^ 40) & 1023)) & 1023);
              table[z & 15] = ((y + 2 * ((y + 2 * z) % 37)) % 37) & 1023;
            }
          for (int i17 = 0;; i17++)
            {
              if (i17 >= 4)
                break;
              shared = cell.low == 0 && a < b;
            }
          {
            static const void *const labels18[] = { &&op20, &&op21, &&op22, &&op23 };
            int pc19 = 0;
            goto *labels18[shared & 3];
op20:
            y = b;
            if (++pc19 > 4)
              goto op23;
            goto *labels18[(z + pc19) & 3];
op21:
            x = shared != 24 || pointers[a & 7];
            if (++pc19 > 11)
              goto op23;
            goto *labels18[(x + pc19) & 3];
op22:
            z = a > 23 || y > 5;
            if (++pc19 > 8)
              goto op23;
            goto *labels18[(shared + pc19) & 3];
op23:;
          }
        }
      if (((b & 3) == 0
    && a > 60))
        return ((bytes[b & 15] + 2 * a) % 37);
    }
  else
    {
      if (bytes[b & 15] == 33)
        {
          for (int i24 = 0;; i24++)
            {
              if (i24 >= 8)
                break;
              shared = bytes[b & 15] == 3 || cell.low == 3;
              if ((!pointers[x & 7] && shared > 31))
                break;
            }
        }
      else
        {
          shared = table[y & 15] > 52 && pointers[b & 7];
          {
            static const void *const labels25[] = { &&op27, &&op28, &&op29, &&op30 };
            int pc26 = 0;
            goto *labels25[x & 3];
op27:
            shared = table[shared & 15];
            if (++pc26 > 6)
              goto op30;
            goto *labels25[(shared + pc26) & 3];
op28:
            x = ((((shared ^ b) & 1023) + 2 * ((26 + 2 * z) % 37)) % 37);
            if (++pc26 > 6)
              goto op30;
            goto *labels25[(y + pc26) & 3];
op29:
            y = (b == 28 || b == 29
    || b == 49) ? (((x + 2 * b) % 37) + 1) : (((bytes[a & 15] + 2 * y) % 37) + 2);
            if (++pc26 > 9)
              goto op30;
            goto *labels25[(a + pc26) & 3];
op30:;
          }
        }
      for (int i31 = 0; i31 < 16; i31++)
        {
          table[i31] = (table[i31] + ((z - 2) & 127)) & 511;
        }
    }
  if (b == 28)
    {
      for (int i32 = 0; i32 < 3 && a >= 29; i32++)
        {
          if (bytes[b & 15] == 29)
            {
              if (z != 39)
                return ((31 ^ 5) & 1023);
              if (z == a)
                continue;
              table[shared & 15] = ((((a | y) & 63) - ((13 * 3 + bytes[shared & 15]) & 255)) & 127) & 1023;
            }
          {
            int i33 = 0;
            
again34:
          i33++;
              z = ((((21 * 3 + x) & 255) | ((bytes[x & 15] * 3 + bytes[y & 15]) & 255)) & 63);
              if (!pointers[a & 7])
                return b;
          if (i33 < 1)
            goto again34;
          }
        }
    }
  return ((bytes[shared & 15] | table[shared & 15]) & 63);
}

static int (*calls35[4]) (int, int) = { f1, f1, f1, f1 };

__attribute__ ((noinline, noclone)) static int
f58 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i59 = 0; i59 < (b & 15); i59++)
    {
      table[i59] = (table[i59] + ((table[z & 15] ^ table[y & 15]) & 1023)) & 511;
    }
  switch (((y + ((bytes[shared & 15] * 3 + table[b & 15]) & 255)) & 1023) % 13)
    {
    case 4:
      break;
    case 2:
      {
        y = f36 (((bytes[a & 15] * 3 + 37) & 255), ((x ^ a) & 1023)) & 1023;
        {
          static const void *const labels61[] = { &&op63, &&op64, &&op65, &&op66 };
          int pc62 = 0;
          goto *labels61[a & 3];
op63:
          z = bytes[shared & 15] == 34 ? (((35 + table[z & 15]) & 1023) + 1) : (((y + 2 * b) % 37) + 2);
          if (++pc62 > 12)
            goto op66;
          goto *labels61[(x + pc62) & 3];
op64:
          y = f36 (((y + 2 * bytes[shared & 15]) % 37), 36) ? (((bytes[z & 15] ^ table[z & 15]) & 1023) + 1) : (((bytes[x & 15] * 3 + z) & 255) + 2);
          if (++pc62 > 3)
            goto op66;
          goto *labels61[(b + pc62) & 3];
op65:
          cell.low = ((table[b & 15] + ((bytes[x & 15] + y) & 1023)) & 1023);
          cell.high = ((table[x & 15] | ((z ^ table[y & 15]) & 1023)) & 63);
          if (++pc62 > 5)
            goto op66;
          goto *labels61[(y + pc62) & 3];
op66:;
        }
      }
      break;
    case 3:
      {
        if (pointers[x & 7])
          {
            table[a & 15] = 12 & 1023;
          }
        else
          {
            switch (((shared + table[shared & 15]) & 1023) % 13)
              {
              case 2:
                {
                  if (b & 1)
                    return ((shared ^ 36) & 1023);
                }
                break;
              case 1:
                {
                  if (table[y & 15] > 54)
                    return table[shared & 15];
                  x = ((((z | shared) & 63) + 2 * ((table[b & 15] ^ table[shared & 15]) & 1023)) % 37);
                }
              case 3:
              case 4:
              case 9:
              case 8:
                {
                  y = ((table[a & 15] + ((table[x & 15] + shared) & 1023)) & 1023);
                }
                break;
              case 10:
                {
                  if ((shared >= 23
    && shared <= 36))
                    return ((z * 3 + shared) & 255);
                  y = ((bytes[x & 15] - ((22 + 2 * x) % 37)) & 127);
                }
                break;
              case 5:
              case 7:
                {
                  x = ((x + bytes[y & 15]) & 1023);
                }
                break;
              case 6:
              default:
                {
                  y = z;
                }
                break;
                ;
              }
            for (int i68 = 0; i68 < 8 && y + 1 > real[shared & 3]; i68++)
              {
                if (!pointers[y & 7])
                  continue;
              }
            if (f36 (b, 0) > 13)
              {
                cell.low = ((((x | a) & 63) - ((shared * 3 + bytes[y & 15]) & 255)) & 127);
                cell.high = bytes[a & 15];
                if ((b < 26 && calls35[b & 3] (((17 ^ b) & 1023), table[y & 15])))
                  return ((shared | 9) & 63);
                cell.low = 29;
                cell.high = 25;
              }
          }
      }
      break;
    case 10:
      {
        {
          int i69 = 0;
          
again70:
        i69++;
            cell.low = ((((22 + 2 * bytes[x & 15]) % 37) - a) & 127);
            cell.high = table[x & 15];
            for (int i71 = 0;; i71++)
              {
                if (i71 >= 4)
                  break;
                shared = f36 (((table[z & 15] ^ y) & 1023), ((b | b) & 63)) & 1023;
                x = ((shared * 3 + 6) & 255);
                if (!(z >= 2 && z <= 32))
                  return table[x & 15];
              }
        if (i69 < 7)
          goto again70;
        }
      }
      break;
    case 6:
    case 8:
      {
        if (b >= 54)
          {
            if (f36 (((table[x & 15] ^ a) & 1023), ((23 | 30) & 63)))
              {
                shared = ((((y * 3 + z) & 255) - ((bytes[a & 15] * 3 + 27) & 255)) & 127);
                if (!(y < 26 || y > 52))
                  return ((z | table[b & 15]) & 63);
                z = ((table[a & 15] | ((18 ^ 18) & 1023)) & 63);
              }
            {
              int i72 = 0;
              
again73:
            i72++;
                if (calls35[b & 3] (((31 + a) & 1023), ((table[z & 15] + 2 * table[a & 15]) % 37)))
                  return ((x ^ table[shared & 15]) & 1023);
                if (z)
                  return y;
            if (i72 < 6)
              goto again73;
            }
          }
        if (!pointers[z & 7])
          {
            if (f36 (((x * 3 + z) & 255), ((table[shared & 15] ^ 28) & 1023)))
              return ((z ^ bytes[x & 15]) & 1023);
          }
        else
          {
            shared = f1 (27, ((bytes[shared & 15] | x) & 63)) & 1023;
            switch (((y + ((z + shared) & 1023)) & 1023) % 31)
              {
              case 12:
              case 1:
                {
                  shared = f36 (15, ((z - bytes[a & 15]) & 127)) & 1023;
                  z = bytes[y & 15];
                  if (a > 11)
                    return calls35[shared & 3] (((bytes[x & 15] - a) & 127), ((9 - z) & 127));
                }
                break;
              case 16:
                {
                  table[z & 15] = ((((table[x & 15] - table[shared & 15]) & 127) - a) & 127) & 1023;
                }
              case 29:
                break;
              case 26:
                {
                  x = ((((31 + bytes[x & 15]) & 1023) ^ ((19 - 26) & 127)) & 1023);
                }
                break;
              case -2:
                {
                  table[y & 15] = ((((table[shared & 15] + 2 * z) % 37) + ((shared - x) & 127)) & 1023) & 1023;
                  if ((b & 4 && a & 4))
                    return ((z - z) & 127);
                  cell.low = ((((bytes[a & 15] + x) & 1023) - ((z - 8) & 127)) & 127);
                  cell.high = ((((bytes[y & 15] * 3 + a) & 255) + ((b + 2 * a) % 37)) & 1023);
                }
                break;
              case 22:
                {
                  shared = ((((y + table[b & 15]) & 1023) + 2 * ((35 ^ table[shared & 15]) & 1023)) % 37);
                }
                break;
              case 28:
              default:
                {
                  x = f36 (((x * 3 + bytes[shared & 15]) & 255), ((a + table[b & 15]) & 1023)) & 1023;
                }
                ;
              }
          }
        shared = ((((shared - y) & 127) ^ ((bytes[y & 15] | y) & 63)) & 1023);
      }
      break;
    case 1:
      {
        if ((b >= 19 && b <= 30))
          return ((table[x & 15] | 14) & 63);
      }
      break;
    case 5:
      {
        if ((real[y & 3] < 58.5 && !pointers[z & 7]))
          return ((34 - x) & 127);
        if ((a != 1 && a != 2))
          return f1 (table[x & 15], z);
        shared = ((((bytes[x & 15] + 2 * bytes[x & 15]) % 37) + 2 * shared) % 37);
      }
      break;
    case 7:
      {
        y = ((12 - ((bytes[z & 15] + 2 * y) % 37)) & 127);
      }
      break;
    case 9:
      {
        if ((z == 4 || shared != 34))
          {
            if (cell.high > 0)
              return 18;
            {
              static const void *const labels75[] = { &&op77, &&op78, &&op79, &&op80 };
              int pc76 = 0;
              goto *labels75[x & 3];
op77:
              y = z ? (bytes[z & 15] + 1) : (x + 2);
              if (++pc76 > 12)
                goto op80;
              goto *labels75[(x + pc76) & 3];
op78:
              z = ((((table[y & 15] ^ 31) & 1023) + ((x | bytes[b & 15]) & 63)) & 1023);
              if (++pc76 > 3)
                goto op80;
              goto *labels75[(shared + pc76) & 3];
op79:
              cell.low = ((table[a & 15] | ((z - bytes[z & 15]) & 127)) & 63);
              cell.high = x;
              if (++pc76 > 11)
                goto op80;
              goto *labels75[(shared + pc76) & 3];
op80:;
            }
          }
        else
          {
            if (f1 (x, ((17 + 2 * table[y & 15]) % 37)) > 40)
              return ((1 * 3 + 18) & 255);
          }
        for (int i81 = 0; i81 < (x & 15); i81++)
          {
            if (table[i81] > 17)
              table[i81] -= 7;
          }
      }
      break;
    default:
      {
        for (int i82 = 0; i82 < 7; i82++)
          {
            switch (((z + ((table[x & 15] + bytes[b & 15]) & 1023)) & 1023) % 13)
              {
              case 8:
                {
                  table[z & 15] = ((((shared - 35) & 127) * 3 + 18) & 255) & 1023;
                  z = ((((bytes[y & 15] + 2 * 33) % 37) ^ ((z * 3 + table[y & 15]) & 255)) & 1023);
                }
              case 1:
                {
                  cell.low = ((40 + 2 * z) % 37);
                  cell.high = b;
                  table[y & 15] = ((((table[y & 15] - 4) & 127) + ((table[z & 15] - bytes[y & 15]) & 127)) & 1023) & 1023;
                }
                break;
              case 3:
                break;
              case 5:
                {
                  z = ((((30 ^ b) & 1023) + y) & 1023);
                  shared = ((((b + 2 * shared) % 37) + 2 * ((3 + 2 * z) % 37)) % 37);
                }
                break;
              case 4:
                {
                  x = !shared && a < 33;
                  x = ((18 - ((24 ^ 5) & 1023)) & 127);
                  shared = ((((25 * 3 + x) & 255) ^ ((32 | bytes[y & 15]) & 63)) & 1023);
                }
                break;
              case 2:
                {
                  shared = ((((13 | b) & 63) + a) & 1023);
                  y = shared < b ? (((bytes[z & 15] | table[x & 15]) & 63) + 1) : (((table[z & 15] ^ table[y & 15]) & 1023) + 2);
                }
              case 0:
                {
                  shared = ((((bytes[a & 15] + 2 * table[shared & 15]) % 37) | ((bytes[b & 15] + 2 * table[a & 15]) % 37)) & 63);
                  if ((f36 (((shared + 2 * y) % 37), ((table[b & 15] | z) & 63)) > 13 && shared & 16))
                    continue;
                  cell.low = ((((26 - shared) & 127) | table[shared & 15]) & 63);
                  cell.high = ((b - ((bytes[b & 15] | z) & 63)) & 127);
                }
                break;
              case 6:
                {
                  shared = ((((bytes[y & 15] | table[x & 15]) & 63) + 2 * ((b | z) & 63)) % 37);
                  x = ((((z | bytes[z & 15]) & 63) + 2 * ((shared - shared) & 127)) % 37);
                }
                break;
              case 7:
                {
                  y = ((((bytes[shared & 15] - shared) & 127) - b) & 127);
                  if ((table[shared & 15] > 18 || y))
                    break;
                  x = ((table[a & 15] - ((table[x & 15] - shared) & 127)) & 127);
                }
                break;
              default:
                {
                  x = ((b + 2 * z) % 37);
                  cell.low = ((((bytes[a & 15] | bytes[x & 15]) & 63) ^ b) & 1023);
                  cell.high = ((((bytes[shared & 15] | a) & 63) ^ bytes[z & 15]) & 1023);
                }
                break;
                ;
              }
          }
        for (int i84 = 0; i84 < 1; i84++)
          {
            if ((calls35[x & 3] (((b * 3 + table[x & 15]) & 255), ((a + 6) & 1023)) > 8 || (shared > 33 && pointers[a & 7])))
              {
                x = ((b - ((18 + 2 * table[x & 15]) % 37)) & 127);
                x = ((table[x & 15] + 2 * ((table[z & 15] ^ a) & 1023)) % 37);
              }
            else
              {
                table[x & 15] = ((((bytes[shared & 15] | bytes[y & 15]) & 63) - bytes[b & 15]) & 127) & 1023;
              }
            y = ((((table[a & 15] + 2 * x) % 37) + bytes[z & 15]) & 1023);
          }
      }
      break;
      ;
    }
  return ((y - y) & 127);
}

static int (*calls85[4]) (int, int) = { f58, f58, f1, f58 };

static int
f86 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (a != 20)
    {
      if (a > 18)
        return ((table[shared & 15] * 3 + 25) & 255);
      if (x + 1 > real[x & 3])
        {
          for (int i87 = 0; i87 < 1; i87++)
            {
              if ((y == 16 || y == 17
    || y == 46))
                break;
              table[shared & 15] = table[z & 15] & 1023;
            }
          if (x == 60)
            {
              if (shared & 2)
                return x;
            }
          else
            {
              z = calls85[a & 3] (((shared * 3 + bytes[shared & 15]) & 255), ((37 + 2 * z) % 37)) & 1023;
            }
        }
      else
        {
          {
            static const void *const labels88[] = { &&op90, &&op91, &&op92, &&op93 };
            int pc89 = 0;
            goto *labels88[z & 3];
op90:
            table[a & 15] = ((((a - table[a & 15]) & 127) + 2 * z) % 37) & 1023;
            if (++pc89 > 7)
              goto op93;
            goto *labels88[(z + pc89) & 3];
op91:
            shared = ((((6 + y) & 1023) - 39) & 127);
            if (++pc89 > 6)
              goto op93;
            goto *labels88[(shared + pc89) & 3];
op92:
            z = calls35[x & 3] (((b - b) & 127), ((table[shared & 15] + 8) & 1023)) && pointers[b & 7];
            if (++pc89 > 12)
              goto op93;
            goto *labels88[(y + pc89) & 3];
op93:;
          }
          {
            int i94 = 0;
            
again95:
          i94++;
              y = bytes[a & 15] == 23 ? (((a * 3 + bytes[x & 15]) & 255) + 1) : (bytes[b & 15] + 2);
              z = f36 (((bytes[shared & 15] ^ z) & 1023), ((x * 3 + shared) & 255)) & 1023;
          if (i94 < 1)
            goto again95;
          }
          if ((b == 0 && x == 0))
            {
              cell.low = table[z & 15];
              cell.high = ((table[z & 15] ^ bytes[y & 15]) & 1023);
            }
          else
            {
              shared = table[x & 15] > 21 && !a;
              z = ((((a ^ table[y & 15]) & 1023) * 3 + ((34 - bytes[x & 15]) & 127)) & 255);
            }
        }
    }
  return ((bytes[a & 15] | x) & 63);
}

__attribute__ ((noinline, noclone)) static int
f96 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  shared = ((((b ^ bytes[shared & 15]) & 1023) ^ ((table[a & 15] * 3 + table[z & 15]) & 255)) & 1023);
  switch (((b + 1) & 1023) % 7)
    {
    case 6:
      break;
    case 8:
      {
        {
          static const void *const labels98[] = { &&op100, &&op101, &&op102, &&op103 };
          int pc99 = 0;
          goto *labels98[a & 3];
op100:
          z = 38;
          if (++pc99 > 5)
            goto op103;
          goto *labels98[(x + pc99) & 3];
op101:
          cell.low = ((bytes[y & 15] * 3 + ((table[y & 15] + 2 * bytes[a & 15]) % 37)) & 255);
          cell.high = ((table[b & 15] * 3 + ((a * 3 + table[x & 15]) & 255)) & 255);
          if (++pc99 > 4)
            goto op103;
          goto *labels98[(a + pc99) & 3];
op102:
          z = f86 (20, ((30 ^ z) & 1023)) & 1023;
          if (++pc99 > 5)
            goto op103;
          goto *labels98[(b + pc99) & 3];
op103:;
        }
      }
      break;
    case 0:
      {
        switch (((x + ((bytes[b & 15] * 3 + bytes[z & 15]) & 255)) & 1023) % 13)
          {
          case 6:
            {
              if (real[b & 3] < 47.5)
                {
                  y = ((bytes[x & 15] + ((a + 2 * y) % 37)) & 1023);
                  y = ((((bytes[x & 15] ^ table[shared & 15]) & 1023) - 11) & 127);
                  if (cell.low == 3)
                    return ((table[z & 15] ^ bytes[a & 15]) & 1023);
                }
            }
          case -1:
            {
              {
                static const void *const labels105[] = { &&op107, &&op108, &&op109, &&op110 };
                int pc106 = 0;
                goto *labels105[b & 3];
op107:
                cell.low = ((((table[x & 15] * 3 + bytes[a & 15]) & 255) ^ ((11 * 3 + z) & 255)) & 1023);
                cell.high = ((((bytes[x & 15] + x) & 1023) + ((shared + 2 * table[b & 15]) % 37)) & 1023);
                if (++pc106 > 5)
                  goto op110;
                goto *labels105[(a + pc106) & 3];
op108:
                x = bytes[b & 15];
                if (++pc106 > 8)
                  goto op110;
                goto *labels105[(x + pc106) & 3];
op109:
                x = a == 2 || real[z & 3] < 10.5;
                if (++pc106 > 5)
                  goto op110;
                goto *labels105[(shared + pc106) & 3];
op110:;
              }
              for (int i111 = 0; i111 < 16; i111++)
                {
                  if (bytes[i111] == 36)
                    break;
                  bytes[i111] = (bytes[i111] + 1) & 63;
                }
              if ((b & 3) == 3)
                return calls85[z & 3] (y, ((z - table[z & 15]) & 127));
            }
          case 4:
            {
              for (int i112 = 0;; i112++)
                {
                  if (i112 >= 8)
                    break;
                  if ((shared < 34 || a == 30))
                    return f86 (((table[a & 15] ^ y) & 1023), ((bytes[x & 15] ^ 8) & 1023));
                  x = f58 (((34 ^ table[shared & 15]) & 1023), ((table[a & 15] * 3 + y) & 255)) & 1023;
                }
              if (cell.high > 9)
                {
                  table[z & 15] = ((((bytes[a & 15] + bytes[a & 15]) & 1023) - ((5 | z) & 63)) & 127) & 1023;
                }
              else
                {
                  if (!(shared == 0 && a == 0))
                    return bytes[x & 15];
                  x = ((((shared + a) & 1023) * 3 + ((shared - bytes[y & 15]) & 127)) & 255);
                }
              cell.low = ((table[b & 15] + ((11 * 3 + 30) & 255)) & 1023);
              cell.high = ((((bytes[b & 15] + a) & 1023) + 2 * ((12 * 3 + 12) & 255)) % 37);
            }
            break;
          case 3:
            {
              {
                int i113 = 0;
                while (i113 < 0)
                {
                  i113++;
                  if (shared + 1 > real[x & 3])
                    return f36 (bytes[z & 15], shared);
                  shared = f36 (((table[shared & 15] * 3 + bytes[y & 15]) & 255), table[z & 15]) & 1023;
                }
              }
            }
            break;
          case 2:
            {
              table[x & 15] = ((z * 3 + ((bytes[shared & 15] + 2 * y) % 37)) & 255) & 1023;
            }
          case 1:
            {
              for (int i114 = 0; i114 < 8; i114++)
                {
                  z = shared == a
    && z;
                  z = !z && cell.low == 1;
                }
            }
          case 0:
            break;
          case 5:
            {
              if (y == 4)
                {
                  y = ((24 + ((z + bytes[z & 15]) & 1023)) & 1023);
                }
              {
                int i115 = 0;
                do
                {
                  i115++;
                  shared = ((((bytes[shared & 15] + y) & 1023) - ((13 - 19) & 127)) & 127);
                  x = ((40 + shared) & 1023);
                }
              while (i115 < 2 && x != 17);
              }
              for (int i116 = 0; i116 < 16; i116++)
                {
                  y += bytes[i116] > 32 ? table[i116] & 7 : bytes[i116] & 3;
                  y &= 1023;
                }
            }
          case 7:
          default:
            {
              {
                int i117 = 0;
                do
                {
                  i117++;
                  y = f36 (((bytes[z & 15] - x) & 127), ((bytes[x & 15] ^ bytes[z & 15]) & 1023)) & 1023;
                }
              while (i117 < 6);
              }
            }
            break;
            ;
          }
        if ((!pointers[x & 7] && a > 4))
          {
            switch (((a + ((table[a & 15] + 2 * table[x & 15]) % 37)) & 1023) % 13)
              {
              case 9:
              case 3:
              case 5:
                {
                  x = b < 55 && a == 8;
                }
                break;
              case 7:
                {
                  if (bytes[y & 15] == 8)
                    return calls85[b & 3] (((table[y & 15] + 2 * table[z & 15]) % 37), ((a - 30) & 127));
                  x = ((((b + x) & 1023) + 2 * bytes[x & 15]) % 37);
                  table[y & 15] = bytes[a & 15] & 1023;
                }
                break;
              case 4:
                {
                  if (bytes[y & 15] == 30)
                    return ((bytes[a & 15] ^ bytes[b & 15]) & 1023);
                  if (a == 23)
                    return table[x & 15];
                  y = ((b + bytes[y & 15]) & 1023);
                }
              case 8:
                {
                  if (!(x == 23 || x == 24 || x == 26))
                    return calls35[z & 3] (table[shared & 15], ((table[z & 15] + table[y & 15]) & 1023));
                  shared = ((((a + table[x & 15]) & 1023) + ((b + 2 * 20) % 37)) & 1023);
                  if (!(bytes[b & 15] >= '!' && bytes[b & 15] < '0'))
                    return ((z + 2 * x) % 37);
                }
                break;
              case 10:
              case 6:
              default:
                {
                  if (real[x & 3] < 36.5)
                    return calls85[b & 3] (((table[x & 15] * 3 + bytes[a & 15]) & 255), ((bytes[y & 15] * 3 + a) & 255));
                }
                break;
                ;
              }
            if ((bytes[b & 15] == 48 && x != 2))
              {
                if (x >= 4)
                  return calls35[y & 3] (bytes[b & 15], z);
                y = ((table[y & 15] + 2 * ((table[b & 15] + bytes[a & 15]) & 1023)) % 37);
              }
          }
        else
          {
            if (cell.high > 12)
              {
                if ((a > 41 && shared > 5))
                  return 5;
                if ((pointers[a & 7] || f36 (((a + y) & 1023), ((bytes[x & 15] + shared) & 1023))))
                  return 13;
              }
            else
              {
                z = ((((a - bytes[x & 15]) & 127) * 3 + ((table[b & 15] + 2 * 40) % 37)) & 255);
              }
            {
              int i119 = 0;
              
again120:
            i119++;
                table[shared & 15] = 18 & 1023;
            if (i119 < 1)
              goto again120;
            }
          }
      }
      break;
    case 2:
      {
        z = f36 (((bytes[a & 15] ^ z) & 1023), ((bytes[y & 15] + bytes[z & 15]) & 1023)) & 1023;
      }
      break;
    case 3:
    default:
      break;
    case 1:
    case 9:
      {
        for (int i121 = 0; i121 < 16; i121++)
          {
            if (bytes[i121] == 43)
              break;
            bytes[i121] = (bytes[i121] + 1) & 63;
          }
        if (x & 4)
          {
            {
              static const void *const labels122[] = { &&op124, &&op125, &&op126, &&op127 };
              int pc123 = 0;
              goto *labels122[shared & 3];
op124:
              y = f1 (8, ((table[x & 15] + 10) & 1023)) & 1023;
              if (++pc123 > 8)
                goto op127;
              goto *labels122[(a + pc123) & 3];
op125:
              shared = real[y & 3] < 40.5 && (b & 3) == 3;
              if (++pc123 > 9)
                goto op127;
              goto *labels122[(z + pc123) & 3];
op126:
              x = a != 32 ? (y + 1) : (shared + 2);
              if (++pc123 > 4)
                goto op127;
              goto *labels122[(shared + pc123) & 3];
op127:;
            }
            switch (((y + ((26 ^ bytes[shared & 15]) & 1023)) & 1023) % 13)
              {
              case 7:
              case 5:
                {
                  y = (f36 (((b * 3 + 27) & 255), ((table[shared & 15] ^ z) & 1023)) || calls85[a & 3] (((table[x & 15] + 2 * table[a & 15]) % 37), bytes[x & 15])) ? (((b * 3 + table[y & 15]) & 255) + 1) : (((bytes[x & 15] + shared) & 1023) + 2);
                  table[x & 15] = ((a | ((a | bytes[a & 15]) & 63)) & 63) & 1023;
                  x = ((table[y & 15] + ((4 ^ shared) & 1023)) & 1023);
                }
                break;
              case 6:
              default:
                {
                  if ((a <= 42 && y == 46))
                    return ((b - 0) & 127);
                  shared = ((((20 * 3 + shared) & 255) + ((10 | bytes[shared & 15]) & 63)) & 1023);
                }
                break;
                ;
              }
          }
      }
      break;
    case 4:
      break;
    case 5:
      {
        for (int i129 = 0;; i129++)
          {
            if (i129 >= 5)
              break;
            if (!(shared >= 36))
              {
                shared = f86 (b, 40) & 1023;
              }
            else
              {
                table[shared & 15] = ((((5 - table[z & 15]) & 127) | ((33 | table[x & 15]) & 63)) & 63) & 1023;
                y = ((bytes[x & 15] + 2 * ((x - 34) & 127)) % 37);
                x = (!pointers[b & 7] || (z & 3) == 1) ? (((26 + 2 * table[a & 15]) % 37) + 1) : (((36 ^ table[y & 15]) & 1023) + 2);
              }
          }
        for (int i130 = 0;; i130++)
          {
            if (i130 >= 8)
              break;
            switch (((shared + ((table[b & 15] - 12) & 127)) & 1023) % 13)
              {
              case 8:
              default:
                {
                  if (!pointers[a & 7])
                    return f86 (((b + bytes[b & 15]) & 1023), ((x + bytes[x & 15]) & 1023));
                  if ((b == shared || (a & 3) == 2))
                    break;
                }
                break;
              case 24:
                {
                  shared = f1 (((shared * 3 + shared) & 255), ((a * 3 + table[z & 15]) & 255)) & 1023;
                }
                break;
              case 13:
                {
                  y = z <= 38 ? (((32 * 3 + table[z & 15]) & 255) + 1) : (((bytes[shared & 15] + 2 * shared) % 37) + 2);
                  if (real[b & 3] < 33.5)
                    return ((y + 2 * shared) % 37);
                }
              case 15:
              case 27:
                break;
              case 28:
                {
                  x = ((bytes[z & 15] | ((0 | b) & 63)) & 63);
                  if ((bytes[a & 15] >= '!' && bytes[a & 15] < '0'))
                    break;
                  y = ((table[z & 15] * 3 + ((bytes[x & 15] ^ 30) & 1023)) & 255);
                }
                ;
              }
          }
        switch (((shared + ((bytes[y & 15] * 3 + table[z & 15]) & 255)) & 1023) % 31)
          {
          case 3:
            {
              {
                int i133 = 0;
                
again134:
              i133++;
                  y = y != 35 ? (bytes[z & 15] + 1) : (((25 * 3 + bytes[b & 15]) & 255) + 2);
                  if (z < y)
                    return ((bytes[x & 15] * 3 + bytes[y & 15]) & 255);
              if (i133 < 1 && real[y & 3] < 12.5)
                goto again134;
              }
              if (cell.low == 7)
                {
                  if (f1 (((4 + 2 * bytes[z & 15]) % 37), ((b ^ x) & 1023)))
                    return x;
                  if ((bytes[shared & 15] >= '!'
    && bytes[shared & 15] < '0'))
                    return f36 (((x * 3 + bytes[shared & 15]) & 255), ((shared + bytes[a & 15]) & 1023));
                }
            }
            break;
          case 7:
            {
              x = shared;
              {
                static const void *const labels135[] = { &&op137, &&op138, &&op139, &&op140 };
                int pc136 = 0;
                goto *labels135[b & 3];
op137:
                x = ((y | ((table[b & 15] - table[z & 15]) & 127)) & 63);
                if (++pc136 > 12)
                  goto op140;
                goto *labels135[(a + pc136) & 3];
op138:
                shared = b < shared ? (6 + 1) : (((shared | bytes[z & 15]) & 63) + 2);
                if (++pc136 > 3)
                  goto op140;
                goto *labels135[(y + pc136) & 3];
op139:
                z = ((((36 - bytes[shared & 15]) & 127) + b) & 1023);
                if (++pc136 > 3)
                  goto op140;
                goto *labels135[(z + pc136) & 3];
op140:;
              }
              {
                static const void *const labels141[] = { &&op143, &&op144, &&op145, &&op146 };
                int pc142 = 0;
                goto *labels141[x & 3];
op143:
                y = pointers[x & 7] ? (((bytes[a & 15] | 11) & 63) + 1) : (((30 - b) & 127) + 2);
                if (++pc142 > 8)
                  goto op146;
                goto *labels141[(z + pc142) & 3];
op144:
                table[a & 15] = ((((table[shared & 15] - z) & 127) + ((9 ^ bytes[b & 15]) & 1023)) & 1023) & 1023;
                if (++pc142 > 12)
                  goto op146;
                goto *labels141[(b + pc142) & 3];
op145:
                shared = ((((table[shared & 15] + y) & 1023) | ((table[y & 15] | a) & 63)) & 63);
                if (++pc142 > 4)
                  goto op146;
                goto *labels141[(a + pc142) & 3];
op146:;
              }
            }
            break;
          case 4:
            {
              shared = y & 16 && real[z & 3] < 41.5;
              for (int i147 = 0; i147 < 8; i147++)
                {
                  y = shared <= 13 ? (((x + table[x & 15]) & 1023) + 1) : (bytes[z & 15] + 2);
                  shared = ((((z | table[shared & 15]) & 63) + 2 * ((23 | 32) & 63)) % 37);
                }
            }
            break;
          case 6:
            {
              if ((table[shared & 15] > 58 || (a & 3) == 2))
                {
                  if (f1 (((b | table[a & 15]) & 63), ((bytes[x & 15] ^ 28) & 1023)) > 23)
                    return f36 (b, ((a | table[z & 15]) & 63));
                  z = ((bytes[shared & 15] | ((a + b) & 1023)) & 63);
                  cell.low = ((((table[x & 15] * 3 + shared) & 255) ^ ((table[y & 15] | table[b & 15]) & 63)) & 1023);
                  cell.high = 20;
                }
              for (int i148 = 0; i148 < 0; i148++)
                {
                  shared = ((((z * 3 + table[y & 15]) & 255) + ((y | x) & 63)) & 1023);
                  y = f1 (((bytes[y & 15] ^ x) & 1023), a) || a > 40;
                }
            }
            break;
          case 1:
          default:
            {
              switch (((a + ((bytes[shared & 15] | bytes[b & 15]) & 63)) & 1023) % 7)
                {
                case 2:
                case 1:
                  {
                    table[z & 15] = ((((35 | table[a & 15]) & 63) * 3 + ((table[a & 15] * 3 + 24) & 255)) & 255) & 1023;
                    shared = ((((b + y) & 1023) + x) & 1023);
                    shared = shared == 9 || x > 35;
                  }
                  break;
                case 7:
                  {
                    shared = bytes[x & 15];
                    shared = ((((bytes[y & 15] ^ bytes[z & 15]) & 1023) | ((12 + 2 * 36) % 37)) & 63);
                  }
                  break;
                case -1:
                  {
                    z = table[shared & 15];
                  }
                  break;
                case 4:
                case 0:
                default:
                  {
                    shared = f1 (((a ^ z) & 1023), ((23 ^ b) & 1023)) ? (bytes[a & 15] + 1) : (((b - table[a & 15]) & 127) + 2);
                    z = shared >= 9 && cell.high > 5;
                    shared = ((((x + 2 * table[a & 15]) % 37) + 16) & 1023);
                  }
                  break;
                case 6:
                case 3:
                  break;
                case 5:
                  {
                    if ((y + 1 > real[y & 3] && z & 16))
                      return calls85[z & 3] (((shared + a) & 1023), ((34 + 2 * 12) % 37));
                    shared = shared;
                    if (a == 42)
                      return ((10 | y) & 63);
                  }
                  break;
                  ;
                }
              switch (((b + ((shared * 3 + table[a & 15]) & 255)) & 1023) % 13)
                {
                case 5:
                  {
                    if ((f86 (((9 - bytes[a & 15]) & 127), b) > 27 && cell.high > 11))
                      return calls85[y & 3] (((table[y & 15] * 3 + shared) & 255), ((x + 2 * x) % 37));
                  }
                  break;
                case 10:
                  break;
                case 3:
                default:
                  {
                    z = (y + 1 > real[shared & 3] || !shared) ? (((x + 2 * y) % 37) + 1) : (((b * 3 + bytes[y & 15]) & 255) + 2);
                    x = ((table[x & 15] ^ ((z + shared) & 1023)) & 1023);
                  }
                case 6:
                  {
                    shared = f1 (((b - table[x & 15]) & 127), ((table[x & 15] ^ z) & 1023)) & 1023;
                  }
                case 7:
                  {
                    z = shared;
                    if ((!y
    || shared))
                      return x;
                    shared = b;
                  }
                case 8:
                  {
                    y = (f1 (a, ((table[x & 15] + 2 * bytes[a & 15]) % 37)) && f36 (((z * 3 + table[b & 15]) & 255), ((shared ^ y) & 1023))) ? (12 + 1) : (((table[z & 15] + table[b & 15]) & 1023) + 2);
                    shared = ((((bytes[y & 15] ^ y) & 1023) + ((y + table[y & 15]) & 1023)) & 1023);
                    z = (!pointers[y & 7] && a == 10) ? (((a - bytes[x & 15]) & 127) + 1) : (((table[z & 15] + table[z & 15]) & 1023) + 2);
                  }
                  break;
                case 2:
                case -1:
                  {
                    x = ((((bytes[y & 15] - bytes[x & 15]) & 127) + ((table[b & 15] + table[x & 15]) & 1023)) & 1023);
                    if (b > 4)
                      return calls85[y & 3] (((shared + z) & 1023), x);
                  }
                case 9:
                case 4:
                  {
                    if ((a < 26 || a > 44))
                      return table[x & 15];
                    if (((x & 3) == 3 && y <= 1))
                      return ((b ^ table[y & 15]) & 1023);
                    y = ((((14 | table[y & 15]) & 63) + 2 * a) % 37);
                  }
                  break;
                case 1:
                  {
                    z = f86 (a, 14) & 1023;
                    table[shared & 15] = ((((17 + 18) & 1023) ^ ((table[y & 15] - y) & 127)) & 1023) & 1023;
                  }
                  break;
                case 11:
                case 0:
                  {
                    if ((x >= 5 && x <= 24))
                      return calls35[y & 3] (((bytes[shared & 15] + 2 * bytes[z & 15]) % 37), ((z - bytes[b & 15]) & 127));
                  }
                  ;
                }
            }
            break;
          case 5:
            {
              if ((shared >= 17
    && shared <= 46))
                {
                  if ((calls85[y & 3] (((shared | bytes[a & 15]) & 63), ((a + 2 * 31) % 37)) > 48 && z < x))
                    return bytes[shared & 15];
                  shared = ((y & 3) == 1 && cell.low == 2) ? (((table[z & 15] + 2 * bytes[a & 15]) % 37) + 1) : (((x ^ table[x & 15]) & 1023) + 2);
                }
              {
                static const void *const labels151[] = { &&op153, &&op154, &&op155, &&op156 };
                int pc152 = 0;
                goto *labels151[x & 3];
op153:
                y = table[shared & 15];
                if (++pc152 > 7)
                  goto op156;
                goto *labels151[(a + pc152) & 3];
op154:
                y = ((a & 3) == 3 || !z) ? (((b + 2 * bytes[x & 15]) % 37) + 1) : (((bytes[y & 15] - 18) & 127) + 2);
                if (++pc152 > 11)
                  goto op156;
                goto *labels151[(a + pc152) & 3];
op155:
                shared = ((((a + 2 * 28) % 37) * 3 + 18) & 255);
                if (++pc152 > 4)
                  goto op156;
                goto *labels151[(b + pc152) & 3];
op156:;
              }
            }
            break;
          case 2:
            {
              switch (((b + ((15 * 3 + shared) & 255)) & 1023) % 7)
                {
                case 6:
                case 0:
                  {
                    x = ((((15 - x) & 127) + 2 * ((bytes[a & 15] | z) & 63)) % 37);
                  }
                  break;
                case 7:
                  {
                    y = a & 1 ? (((x * 3 + bytes[z & 15]) & 255) + 1) : (((13 + 2 * a) % 37) + 2);
                    z = ((((bytes[z & 15] | 4) & 63) ^ ((table[a & 15] - bytes[y & 15]) & 127)) & 1023);
                  }
                  break;
                case 2:
                case 9:
                case 8:
                case 1:
                  {
                    x = f58 (((bytes[y & 15] + table[x & 15]) & 1023), ((36 * 3 + bytes[a & 15]) & 255)) & 1023;
                    if (cell.high > 6)
                      return table[b & 15];
                    z = cell.high > 12 && f58 (((bytes[y & 15] | 33) & 63), z);
                  }
                case 5:
                case 4:
                  {
                    if ((y < 15 || y > 32))
                      return ((table[x & 15] - z) & 127);
                    shared = f36 (table[b & 15], ((table[y & 15] + bytes[x & 15]) & 1023)) & 1023;
                    x = bytes[a & 15];
                  }
                  break;
                case 3:
                default:
                  {
                    cell.low = 10;
                    cell.high = ((((z * 3 + table[shared & 15]) & 255) ^ ((6 - table[x & 15]) & 127)) & 1023);
                    z = calls85[b & 3] (((a + shared) & 1023), table[b & 15]) & 1023;
                    if (cell.high > 12)
                      return ((x + table[a & 15]) & 1023);
                  }
                  break;
                  ;
                }
            }
            break;
            ;
          }
      }
      break;
    case 7:
      {
        for (int i158 = 0; i158 < 7; i158++)
          {
            x = table[b & 15];
          }
      }
      break;
      ;
    }
  if ((x < 12 || x > 30))
    {
      for (int i159 = 0;; i159++)
        {
          if (i159 >= 9)
            break;
          for (int i160 = 0; i160 < 7 && table[shared & 15] > 44; i160++)
            {
              x = ((((table[shared & 15] + 33) & 1023) + ((bytes[x & 15] ^ z) & 1023)) & 1023);
            }
          switch (((y + a) & 1023) % 31)
            {
            case 18:
            default:
              {
                x = (a & 3) == 0 ? (((table[a & 15] + 12) & 1023) + 1) : (((table[x & 15] + 11) & 1023) + 2);
                z = f86 (table[a & 15], ((table[z & 15] - 15) & 127)) || shared < a;
                x = ((x + ((table[z & 15] ^ 20) & 1023)) & 1023);
              }
              break;
            case 22:
              {
                if (a)
                  return 28;
                table[a & 15] = ((((19 + 2 * shared) % 37) + ((x * 3 + z) & 255)) & 1023) & 1023;
                if ((shared != 15 && shared != 16))
                  return bytes[y & 15];
              }
              break;
            case 20:
            case 3:
              {
                x = ((bytes[b & 15] - ((x + 2 * z) % 37)) & 127);
                z = pointers[z & 7] || cell.high > 4;
                z = bytes[y & 15];
              }
              break;
            case 7:
              break;
            case -2:
              {
                z = ((bytes[x & 15] ^ ((x + bytes[z & 15]) & 1023)) & 1023);
                if (shared + 1 > real[shared & 3])
                  return f36 (((table[b & 15] * 3 + table[z & 15]) & 255), x);
                z = ((((x + table[x & 15]) & 1023) | ((a + shared) & 1023)) & 63);
              }
            case 13:
              break;
              ;
            }
        }
    }
  if ((f36 (((table[shared & 15] - 13) & 127), ((0 + shared) & 1023)) > 46
    || (a & 3) == 2))
    return 39;
  return ((14 ^ 31) & 1023);
}

static int (*calls162[4]) (int, int) = { f58, f86, f96, f1 };

int
f164 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  switch (((z + ((19 ^ shared) & 1023)) & 1023) % 31)
    {
    case 4:
      {
        if ((x & 3) == 3)
          {
            if (cell.high > 11)
              return ((table[z & 15] | shared) & 63);
            for (int i166 = 0; i166 < 0 && y == 29; i166++)
              {
                shared = ((((table[a & 15] - bytes[z & 15]) & 127) ^ ((bytes[shared & 15] + 2 * 38) % 37)) & 1023);
                if ((b < 25 || b > 37))
                  break;
                shared = bytes[x & 15];
              }
            switch (((z + ((bytes[a & 15] + bytes[shared & 15]) & 1023)) & 1023) % 7)
              {
              case 6:
                {
                  if (cell.low == 7)
                    return f36 (((b - 7) & 127), ((z - bytes[z & 15]) & 127));
                }
                break;
              case 8:
                break;
              case 5:
              default:
                {
                  y = bytes[z & 15];
                  if ((f58 (((16 ^ bytes[shared & 15]) & 1023), ((bytes[shared & 15] | 13) & 63)) > 28 && a > 35))
                    return f1 (((bytes[b & 15] | z) & 63), 19);
                }
                break;
              case 7:
                {
                  z = table[x & 15];
                }
                break;
                ;
              }
          }
        else
          {
            switch (((a + ((table[y & 15] * 3 + 7) & 255)) & 1023) % 13)
              {
              case 23:
                {
                  x = ((((bytes[x & 15] | table[y & 15]) & 63) | table[x & 15]) & 63);
                  x = (x + 1 > real[z & 3] && real[shared & 3] < 56.5) ? (((z + y) & 1023) + 1) : (((24 ^ table[b & 15]) & 1023) + 2);
                  shared = y <= 50 ? (((table[y & 15] ^ 10) & 1023) + 1) : (((table[x & 15] + 2 * 33) % 37) + 2);
                }
                break;
              case 5:
                {
                  if ((z < 42 && x & 16))
                    return ((18 + 2 * table[a & 15]) % 37);
                  if ((shared == 59
    && bytes[x & 15] == 51))
                    return bytes[a & 15];
                  if (!(calls85[b & 3] (((x * 3 + b) & 255), ((y ^ 39) & 1023)) > 46))
                    return ((table[a & 15] ^ bytes[y & 15]) & 1023);
                }
                break;
              case 16:
                {
                  shared = ((((29 - bytes[y & 15]) & 127) * 3 + ((bytes[z & 15] * 3 + table[shared & 15]) & 255)) & 255);
                  if (f1 (z, ((8 | x) & 63)) > 25)
                    return 38;
                }
                break;
              case 2:
              default:
                {
                  x = f163 (((21 ^ b) & 1023), b) & 1023;
                  x = f36 (((table[x & 15] * 3 + bytes[shared & 15]) & 255), ((2 + 2 * 19) % 37)) & 1023;
                  if (pointers[shared & 7])
                    return ((table[shared & 15] + x) & 1023);
                }
                ;
              }
            x = ((((y | bytes[z & 15]) & 63) | ((x + bytes[b & 15]) & 1023)) & 63);
          }
      }
      break;
    case 24:
      {
        if (!(shared < z))
          return z;
      }
      break;
    case 5:
    default:
      {
        if ((bytes[x & 15] >= '!' && bytes[x & 15] < '0'))
          {
            {
              static const void *const labels169[] = { &&op171, &&op172, &&op173, &&op174 };
              int pc170 = 0;
              goto *labels169[z & 3];
op171:
              z = ((((bytes[b & 15] + y) & 1023) | ((table[shared & 15] + 2 * bytes[shared & 15]) % 37)) & 63);
              if (++pc170 > 10)
                goto op174;
              goto *labels169[(shared + pc170) & 3];
op172:
              shared = ((bytes[y & 15] + 19) & 1023);
              if (++pc170 > 6)
                goto op174;
              goto *labels169[(shared + pc170) & 3];
op173:
              x = ((((x + bytes[a & 15]) & 1023) + ((bytes[a & 15] | 4) & 63)) & 1023);
              if (++pc170 > 11)
                goto op174;
              goto *labels169[(b + pc170) & 3];
op174:;
            }
            z = 3;
          }
        switch (((x + 2) & 1023) % 7)
          {
          case 4:
            {
              {
                int i176 = 0;
                do
                {
                  i176++;
                  shared = y < b ? (((bytes[shared & 15] + 15) & 1023) + 1) : (2 + 2);
                  shared = f36 (bytes[z & 15], table[shared & 15]) & 1023;
                }
              while (i176 < 3 && real[x & 3] < 19.5);
              }
            }
            break;
          case 6:
          case 0:
          case 3:
          case 1:
            break;
          case 5:
            {
              switch (((shared + ((b + table[a & 15]) & 1023)) & 1023) % 31)
                {
                case 15:
                default:
                  break;
                case 29:
                  {
                    z = f163 (((9 ^ x) & 1023), ((shared ^ 32) & 1023)) & 1023;
                    y = ((((table[a & 15] + 6) & 1023) ^ ((table[y & 15] + y) & 1023)) & 1023);
                    if (!(z != 0))
                      return f58 (((4 ^ bytes[x & 15]) & 1023), ((shared ^ table[z & 15]) & 1023));
                  }
                  break;
                  ;
                }
              switch (((z + ((bytes[shared & 15] ^ a) & 1023)) & 1023) % 7)
                {
                case 5:
                case 6:
                case 3:
                default:
                  break;
                case 4:
                  break;
                  ;
                }
            }
            break;
          case 2:
          default:
            {
              y = table[shared & 15];
              switch (((a + ((a * 3 + x) & 255)) & 1023) % 31)
                {
                case 6:
                  {
                    cell.low = ((((6 - 39) & 127) + 2 * ((39 - 40) & 127)) % 37);
                    cell.high = shared;
                  }
                  break;
                case 7:
                  {
                    table[shared & 15] = 24 & 1023;
                  }
                case 5:
                  {
                    if ((b == 0 && x == 0))
                      return ((z + bytes[a & 15]) & 1023);
                  }
                  break;
                case 11:
                  {
                    if (table[shared & 15] > 20)
                      return f163 (((z ^ b) & 1023), ((bytes[a & 15] + 2 * 24) % 37));
                    z = ((((26 + 2 * bytes[x & 15]) % 37) + 2 * ((shared ^ bytes[y & 15]) & 1023)) % 37);
                  }
                  break;
                case 9:
                default:
                  {
                    shared = ((((a + bytes[a & 15]) & 1023) + ((y + table[a & 15]) & 1023)) & 1023);
                    if (table[x & 15] > 24)
                      return y;
                  }
                  break;
                case 8:
                  {
                    x = ((((bytes[b & 15] - y) & 127) + ((y + a) & 1023)) & 1023);
                    cell.low = 13;
                    cell.high = ((((12 | bytes[x & 15]) & 63) + ((table[y & 15] - x) & 127)) & 1023);
                  }
                  break;
                case 10:
                  {
                    y = ((((table[a & 15] * 3 + z) & 255) - bytes[b & 15]) & 127);
                  }
                  break;
                  ;
                }
            }
            break;
            ;
          }
        for (int i180 = 0; i180 < (b & 15); i180++)
          {
            z += bytes[i180] > 32 ? table[i180] & 7 : bytes[i180] & 3;
            z &= 1023;
          }
      }
      ;
    }
  {
    static const void *const labels181[] = { &&op183, &&op184, &&op185, &&op186 };
    int pc182 = 0;
    goto *labels181[a & 3];
op183:
    y = bytes[x & 15];
    if (++pc182 > 5)
      goto op186;
    goto *labels181[(y + pc182) & 3];
op184:
    z = ((((table[a & 15] + 2 * table[y & 15]) % 37) * 3 + ((bytes[x & 15] | shared) & 63)) & 255);
    if (++pc182 > 4)
      goto op186;
    goto *labels181[(y + pc182) & 3];
op185:
    shared = f163 (z, ((b | 13) & 63)) & 1023;
    if (++pc182 > 3)
      goto op186;
    goto *labels181[(x + pc182) & 3];
op186:;
  }
  return calls35[x & 3] (((table[y & 15] ^ table[b & 15]) & 1023), ((2 * 3 + a) & 255));
}

static int (*calls187[4]) (int, int) = { f164, f58, f163, f164 };

