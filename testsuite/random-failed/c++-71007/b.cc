#define OWN 0
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
  { shared = (shared + n) & 1023; }
};
struct Guard
{
  int n;
  Guard (int m) : n (m)
  { shared = (shared + n) & 1023; }
  ~Guard ()
  { shared = (shared + n) & 1023; }
};
__attribute__ ((cold)) int
f9 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (x)
    {
      if (x == 37)
        return ((6 * 3 + y) & 255);
      if ((y == 6 || y == 7
    || y == 25))
        return ((4 | bytes[a & 15]) & 63);
      switch (((z + ((z ^ bytes[y & 15]) & 1023)) & 1023) % 7)
        {
        case 21:
          {
            {
              int i11 = 0;
              
again12:
            i11++;
                shared = f1 (((table[x & 15] | x) & 63), ((bytes[b & 15] + table[z & 15]) & 1023)) & 1023;
                z = pointers[b & 7] && pointers[a & 7];
            if (i11 < 4)
              goto again12;
            }
            if ((b & 3) == 0)
              {
                if ((z == 0 && b == 0))
                  return ((z + 2 * a) % 37);
                z = ((((x + table[b & 15]) & 1023) - ((bytes[x & 15] + 2 * table[a & 15]) % 37)) & 127);
                z = f1 (bytes[y & 15], bytes[z & 15]) & 1023;
              }
            x = ((((table[a & 15] - a) & 127) + 2 * ((y * 3 + bytes[b & 15]) & 255)) % 37);
          }
          break;
        case 4:
          {
            shared = ((((a ^ bytes[b & 15]) & 1023) + ((x - table[y & 15]) & 127)) & 1023);
          }
        case 15:
          {
            for (int i13 = 0; i13 < (y & 15); i13++)
              {
                if (table[i13] > 17)
                  table[i13] -= 7;
              }
            if (a == shared)
              throw 2.5;
            if (y <= 16)
              {
                x = 9;
                if (z != 9)
                  throw 1;
                shared = f1 (z, ((23 + 2 * 37) % 37)) & 1023;
              }
            else
              {
                x = ((((z + x) & 1023) - ((bytes[x & 15] ^ x) & 1023)) & 127);
                y = ((((table[b & 15] | y) & 63) ^ a) & 1023);
              }
          }
          break;
        case 28:
        case 14:
        default:
          {
            y = (shared + 1 > real[b & 3] || !pointers[b & 7]) ? (z + 1) : (((shared ^ shared) & 1023) + 2);
          }
          break;
        case -2:
          {
            for (int i14 = 0; i14 < 16; i14++)
              {
                if (table[i14] > 17)
                  table[i14] -= 7;
              }
            for (int i15 = 0; i15 < 16; i15++)
              {
                table[i15] = 0;
              }
            for (int i16 = 0; i16 < 1; i16++)
              {
                y = (f1 (((table[z & 15] * 3 + b) & 255), x)
    && real[b & 3] < 23.5) ? (((z + b) & 1023) + 1) : (((4 + 2 * bytes[b & 15]) % 37) + 2);
              }
          }
          break;
          ;
        }
    }
  else
    {
      {
        int i17 = 0;
        
again18:
      i17++;
          if (!(shared < 25 || shared > 46))
            {
              if (!pointers[b & 7])
                throw 1;
            }
          else
            {
              z = ((((bytes[x & 15] + 2 * 11) % 37) - ((table[y & 15] + x) & 1023)) & 127);
              z = ((y - b) & 127);
              if ((x <= 36
    && y == shared))
                throw Failure (2);
            }
      if (i17 < 2)
        goto again18;
      }
      try
        {
          Guard guard (table[x & 15]);
          switch (((b + ((b + bytes[y & 15]) & 1023)) & 1023) % 13)
            {
            case 11:
              {
                if ((f1 (((a ^ table[a & 15]) & 1023), ((6 - y) & 127)) || a < y))
                  return f1 (((z ^ table[z & 15]) & 1023), ((table[y & 15] + 2 * 27) % 37));
              }
              break;
            case 9:
              {
                if ((b != 7 && b != 8))
                  return ((34 + 2 * x) % 37);
                table[y & 15] = ((((table[x & 15] * 3 + bytes[x & 15]) & 255) * 3 + bytes[z & 15]) & 255) & 1023;
              }
              break;
            case 16:
              {
                if (((y & 3) == 2 && real[shared & 3] < 14.5))
                  return f1 (b, ((8 + z) & 1023));
                z = ((((a - table[y & 15]) & 127) * 3 + ((table[b & 15] ^ table[shared & 15]) & 1023)) & 255);
              }
              break;
            case 22:
            case 6:
            default:
              break;
              ;
            }
          if ((y != 4 && y != 5))
            {
              y = ((((x + bytes[x & 15]) & 1023) + 2 * ((b | table[y & 15]) & 63)) % 37);
              z = a;
              y = shared == y && x > 60;
            }
          else
            {
              shared = ((z + ((y + 18) & 1023)) & 1023);
              if (f1 (((bytes[z & 15] - table[shared & 15]) & 127), table[shared & 15]))
                return f1 (((table[x & 15] + 2 * 30) % 37), bytes[shared & 15]);
              x = shared;
            }
          {
            int i20 = 0;
            do
            {
              i20++;
              if ((f1 (31, ((table[z & 15] * 3 + b) & 255)) && shared > 15))
                break;
              table[a & 15] = ((table[b & 15] + 2 * ((table[a & 15] | bytes[z & 15]) & 63)) % 37) & 1023;
            }
          while (i20 < 7);
          }
        }
      catch (int)
        {
          if (a == y)
            return f1 (((34 | table[b & 15]) & 63), ((bytes[shared & 15] + a) & 1023));
          if ((z == 0
    && a == 0))
            return f1 (table[y & 15], ((x - table[z & 15]) & 127));
        }
      for (int i21 = 0; i21 < 16; i21++)
        {
          if (bytes[i21] == 52)
            break;
          bytes[i21] = (bytes[i21] + 1) & 63;
        }
    }
  return f1 (((6 + 2 * table[y & 15]) % 37), ((x + 2 * b) % 37));
}

static int (*calls22[4]) (int, int) = { f9, f9, f1, f9 };

__attribute__ ((noinline)) int
f23 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (!pointers[y & 7])
    {
      switch (((z + ((table[shared & 15] - b) & 127)) & 1023) % 13)
        {
        case 6:
        case 4:
          {
            for (int i25 = 0; i25 < 16; i25++)
              {
                if (bytes[i25] == 46)
                  break;
                bytes[i25] = (bytes[i25] + 1) & 63;
              }
            {
            auto lambda26 = [&] (int p) -> int {
              if ((z >= 4
    && z <= 20))
                return ((y + a) & 1023);
              x = f9 (((table[shared & 15] ^ p) & 1023), bytes[z & 15]) & 1023;
              shared = calls22[y & 3] (((table[y & 15] + 2 * p) % 37), ((table[b & 15] | 23) & 63)) & 1023;
              return ((x | shared) & 63); };
            y = lambda26 (a) & 1023;
            }
            for (int i27 = 0; i27 < 3; i27++)
              {
                shared = ((((2 | b) & 63) | ((6 | 16) & 63)) & 63);
                x = !pointers[a & 7] || calls22[b & 3] (((table[a & 15] ^ table[y & 15]) & 1023), ((shared + b) & 1023));
                table[y & 15] = ((((bytes[shared & 15] * 3 + bytes[x & 15]) & 255) * 3 + ((bytes[b & 15] ^ shared) & 1023)) & 255) & 1023;
              }
          }
        case 5:
          {
            if (f9 (((25 * 3 + bytes[b & 15]) & 255), a))
              {
                if ((z + 1 > real[shared & 3] || (y & 3) == 1))
                  return ((table[x & 15] + 2 * table[shared & 15]) % 37);
                y = cell.low == 4
    || (y & 3) == 0;
                z = ((3 - bytes[z & 15]) & 127);
              }
          }
          break;
        case 7:
        default:
          {
            for (int i28 = 0;; i28++)
              {
                if (i28 >= 1)
                  break;
                z = ((((table[y & 15] ^ b) & 1023) - ((34 + 2 * table[shared & 15]) % 37)) & 127);
              }
            for (int i29 = 0;; i29++)
              {
                if (i29 >= 1)
                  break;
                table[y & 15] = table[y & 15] & 1023;
                if (!(bytes[z & 15] >= '!'
    && bytes[z & 15] < '0'))
                  return f9 (b, ((36 ^ table[a & 15]) & 1023));
              }
          }
          break;
          ;
        }
      if ((a & 3) == 2)
        return f9 (((y + 2 * table[x & 15]) % 37), shared);
    }
  else
    {
      for (int i30 = 0; i30 < 16; i30++)
        {
          if (bytes[i30] == 45)
            break;
          bytes[i30] = (bytes[i30] + 1) & 63;
        }
      {
        int i31 = 0;
        while (i31 < 1)
        {
          i31++;
          for (int i32 = 0;; i32++)
            {
              if (i32 >= 8)
                break;
              if ((z == 0 && a == 0))
                return calls22[x & 3] (((y + 2 * shared) % 37), table[x & 15]);
              z = cell.low == 6 ? (((z + 2 * table[z & 15]) % 37) + 1) : (table[y & 15] + 2);
            }
          {
            int i33 = 0;
            do
            {
              i33++;
              z = calls22[a & 3] (((b ^ a) & 1023), x) & 1023;
              x = ((((bytes[x & 15] + x) & 1023) - ((z * 3 + b) & 255)) & 127);
              cell.low = ((((a | 7) & 63) ^ ((table[shared & 15] + 2 * table[shared & 15]) % 37)) & 1023);
              cell.high = ((((y + 2 * 0) % 37) | ((bytes[y & 15] - table[y & 15]) & 127)) & 63);
            }
          while (i33 < 0 && y <= 49);
          }
          switch (((b + y) & 1023) % 13)
            {
            case 9:
              {
                if (!pointers[shared & 7])
                  break;
              }
              break;
            case 7:
            case 8:
              break;
            case -1:
              {
                shared = bytes[shared & 15];
                x = cell.high > 5 || shared > 8;
                cell.low = ((((table[y & 15] - b) & 127) - table[b & 15]) & 127);
                cell.high = ((table[y & 15] * 3 + ((bytes[x & 15] ^ bytes[a & 15]) & 1023)) & 255);
              }
              break;
            case 3:
              {
                z = ((((shared * 3 + z) & 255) | ((21 * 3 + table[b & 15]) & 255)) & 63);
                z = shared;
              }
              break;
            case 0:
              {
                z = pointers[shared & 7] && table[a & 15] > 29;
              }
              break;
            case 4:
              {
                y = !(a < 11 || a > 26) ? (((x + 2 * a) % 37) + 1) : (((bytes[shared & 15] - a) & 127) + 2);
              }
              break;
            case 1:
            case 2:
              break;
            case 6:
            case 5:
            default:
              {
                if ((b >= 23 && b <= 41))
                  break;
              }
              break;
              ;
            }
        }
      }
    }
  if (f1 (((bytes[z & 15] + 2 * 1) % 37), ((b - a) & 127)))
    {
      switch (((z + y) & 1023) % 7)
        {
        case 26:
          break;
        case 27:
        default:
          {
            switch (((a + a) & 1023) % 13)
              {
              case 3:
              case 0:
              default:
                {
                  y = f1 (((b * 3 + 11) & 255), ((table[b & 15] | x) & 63)) & 1023;
                  table[shared & 15] = a & 1023;
                  if (cell.high > 13)
                    throw Failure (2);
                }
              case 2:
                {
                  shared = x >= 52 ? (((table[b & 15] - shared) & 127) + 1) : (((table[shared & 15] + y) & 1023) + 2);
                  if ((f9 (((a - shared) & 127), table[x & 15]) > 26 || shared <= 9))
                    return ((40 + shared) & 1023);
                }
              case 1:
                break;
              case 5:
                {
                  shared = b + 1 > real[y & 3] || f9 (b, ((z + y) & 1023));
                  if (!pointers[b & 7])
                    return f9 (38, ((bytes[b & 15] ^ b) & 1023));
                  z = z < 37 ? (((9 ^ 29) & 1023) + 1) : (((table[y & 15] + table[shared & 15]) & 1023) + 2);
                }
                break;
              case 6:
              case 4:
                {
                  if ((f1 (z, ((shared ^ bytes[x & 15]) & 1023)) && (b & 3) == 3))
                    return ((27 - bytes[x & 15]) & 127);
                  y = ((27 + ((table[y & 15] + 2 * shared) % 37)) & 1023);
                }
                break;
                ;
              }
          }
          break;
        case 1:
          {
            table[x & 15] = ((((bytes[a & 15] ^ z) & 1023) + shared) & 1023) & 1023;
          }
          break;
        case 21:
          {
            if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
              {
                if (!(shared == 0
    && a == 0))
                  throw 2.5;
                z = ((((33 - table[b & 15]) & 127) + x) & 1023);
                if ((a != 4
    && a != 5))
                  return x;
              }
            for (int i37 = 0; i37 < 3; i37++)
              {
                if (f1 (((table[z & 15] | bytes[b & 15]) & 63), ((bytes[b & 15] * 3 + y) & 255)))
                  return f9 (((a ^ a) & 1023), table[a & 15]);
              }
          }
        case 3:
          {
            if (((z & 8 || shared != 33) || (y != 33 && x < shared)))
              {
                x = b < a ? (table[b & 15] + 1) : (bytes[x & 15] + 2);
                cell.low = bytes[x & 15];
                cell.high = ((((b - 9) & 127) + ((a | 7) & 63)) & 1023);
              }
            if ((cell.low == 6 && f1 (((bytes[b & 15] ^ bytes[y & 15]) & 1023), ((bytes[b & 15] ^ table[z & 15]) & 1023))))
              {
                if (y & 4)
                  return f9 (((table[shared & 15] * 3 + bytes[z & 15]) & 255), ((table[z & 15] - bytes[shared & 15]) & 127));
                x = ((((table[x & 15] - bytes[z & 15]) & 127) | ((table[a & 15] | z) & 63)) & 63);
                if (y <= 19)
                  return ((32 ^ bytes[b & 15]) & 1023);
              }
            if (((x & 3) == 2 && pointers[b & 7]))
              return f1 (((30 + 2 * shared) % 37), ((bytes[a & 15] * 3 + 18) & 255));
          }
        case 0:
          {
            y = pointers[a & 7] ? (bytes[z & 15] + 1) : (((bytes[y & 15] + 2 * a) % 37) + 2);
            if (shared < 5)
              {
                if (z == x)
                  return f9 (((table[b & 15] ^ z) & 1023), ((table[b & 15] + 2 * b) % 37));
              }
            if (((y <= 8 || cell.low == 0) || (b != 24 && b != 25)))
              {
                if ((calls22[shared & 3] (x, ((table[shared & 15] + 2 * z) % 37)) > 52 && b == 5))
                  return calls22[shared & 3] (((table[a & 15] * 3 + table[z & 15]) & 255), ((z | 0) & 63));
                table[a & 15] = ((bytes[x & 15] * 3 + shared) & 255) & 1023;
              }
          }
          break;
          ;
        }
      for (int i38 = 0; i38 < (x & 15); i38++)
        {
          table[i38] = 0;
        }
    }
  return ((shared ^ b) & 1023);
}

