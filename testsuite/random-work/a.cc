#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 3964;
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
int f31 (int, int);
int f60 (int, int);
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
__attribute__ ((always_inline)) static inline int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (b > 14)
    throw Failure (2);
  if (table[a & 15] > 39)
    throw 1;
  for (int i2 = 0; i2 < 7 && z != 51; i2++)
    {
      y = ((((x + bytes[b & 15]) & 1023) * 3 + table[x & 15]) & 255);
      for (int i3 = 0;; i3++)
        {
          if (i3 >= 3)
            break;
          switch (((z + ((bytes[a & 15] ^ shared) & 1023)) & 1023) % 31)
            {
            case 7:
              {
                y = y != 59 ? (((bytes[y & 15] * 3 + table[b & 15]) & 255) + 1) : (((bytes[a & 15] + table[z & 15]) & 1023) + 2);
                y = 32;
              }
              break;
            case 8:
              {
                if (x != 15)
                  throw 1;
                table[a & 15] = y & 1023;
              }
              break;
            case 3:
              {
                x = real[shared & 3] < 56.5 && table[a & 15] > 23;
                z = y;
                if ((cell.low == 3 && x & 8))
                  return bytes[a & 15];
              }
              break;
            case 4:
            case 9:
              {
                y = (y < 2 || y > 27) ? (z + 1) : (((shared + 17) & 1023) + 2);
                x = ((((a * 3 + bytes[z & 15]) & 255) * 3 + ((a - bytes[shared & 15]) & 127)) & 255);
              }
            case 5:
              {
                cell.low = bytes[a & 15];
                cell.high = ((((37 * 3 + 23) & 255) * 3 + 4) & 255);
                y = ((((5 ^ 0) & 1023) ^ ((x * 3 + b) & 255)) & 1023);
              }
              break;
            case 6:
            default:
              {
                z = shared != 49 && x > 21;
                if (cell.low == 7)
                  throw 1;
              }
              ;
            }
        }
      y = a != 14 && z & 8;
    }
  return b;
}

static inline int
f23 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i24 = 0;
    
again25:
  i24++;
      {
        int i26 = 0;
        
again27:
      i26++;
          try
            {
              shared = f1 (((15 ^ b) & 1023), ((x + bytes[b & 15]) & 1023)) & 1023;
              y = ((((34 ^ y) & 1023) | ((b + 2 * table[z & 15]) % 37)) & 63);
              if ((b < 48
    || f1 (z, 16)))
                return f1 (((bytes[x & 15] - table[b & 15]) & 127), ((bytes[a & 15] | bytes[a & 15]) & 63));
              table[y & 15] = ((((table[x & 15] - bytes[y & 15]) & 127) + ((x + 2 * 37) % 37)) & 1023) & 1023;
              if ((a <= 48 || !b))
                return f1 (shared, ((z ^ z) & 1023));
              if ((b != 5 && (y & 3) == 1))
                throw Failure (2);
            }
          catch (Failure &)
            {
              z = a + 1 > real[a & 3] ? (((y - table[x & 15]) & 127) + 1) : (shared + 2);
              y = bytes[y & 15] == 12 ? (((bytes[y & 15] - a) & 127) + 1) : (((bytes[x & 15] * 3 + y) & 255) + 2);
            }
          switch (((y + ((z + y) & 1023)) & 1023) % 7)
            {
            case 3:
              {
                cell.low = ((((bytes[b & 15] * 3 + table[a & 15]) & 255) | ((33 ^ 21) & 1023)) & 63);
                cell.high = ((((4 * 3 + 30) & 255) | ((table[b & 15] | a) & 63)) & 63);
                if (shared < 24)
                  return b;
              }
              break;
            case 10:
              break;
            case 8:
              {
                y = ((((table[z & 15] + 2 * table[shared & 15]) % 37) ^ ((bytes[shared & 15] | table[b & 15]) & 63)) & 1023);
                z = 14;
                if (table[b & 15] > 34)
                  return f1 (((shared ^ bytes[y & 15]) & 1023), ((z + table[y & 15]) & 1023));
              }
              break;
            case 0:
            case 6:
              {
                x = f1 (37, 19) & 1023;
              }
              break;
            case 7:
            case 5:
              {
                x = ((((x | b) & 63) * 3 + ((z ^ bytes[a & 15]) & 1023)) & 255);
              }
              break;
            case 9:
              {
                z = y;
              }
            case 1:
              {
                if (!pointers[x & 7])
                  return table[z & 15];
                x = 37;
              }
              break;
            case 4:
              {
                if (!(z != 12 && z != 13))
                  throw 1;
                y = ((((shared - x) & 127) | ((a | y) & 63)) & 63);
                if (z < a)
                  throw 2.5;
              }
              break;
            case 2:
            default:
              {
                z = ((((table[z & 15] + bytes[a & 15]) & 1023) * 3 + ((bytes[b & 15] | 25) & 63)) & 255);
              }
              break;
              ;
            }
          for (int i29 = 0; i29 < 16; i29++)
            {
              shared += bytes[i29] > 32 ? table[i29] & 7 : bytes[i29] & 3;
              shared &= 1023;
            }
      if (i26 < 6)
        goto again27;
      }
  if (i24 < 5)
    goto again25;
  }
  {
  auto lambda30 = [&] (int p) -> int {
    if ((!pointers[p & 7] && f1 (((p + 2 * bytes[y & 15]) % 37), a)))
      throw 2.5;
    return ((table[p & 15] - bytes[shared & 15]) & 127); };
  y = lambda30 (((2 * 3 + b) & 255)) & 1023;
  }
  return ((39 | x) & 63);
}

int
f31 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if ((a == 0 && y == 0))
    {
      if (f23 (((38 * 3 + b) & 255), ((table[b & 15] - table[b & 15]) & 127)))
        throw Failure (2);
    }
  else
    {
      if (b > 46)
        return a;
      switch (((z + ((bytes[y & 15] * 3 + 2) & 255)) & 1023) % 31)
        {
        case 28:
          {
            z = ((((22 - bytes[a & 15]) & 127) + 2 * ((x * 3 + bytes[y & 15]) & 255)) % 37);
            if ((f1 (((table[y & 15] | bytes[z & 15]) & 63), 6) > 58 && !(a < 5)))
              {
                z = x == 49 && f23 (table[a & 15], ((x + 1) & 1023)) > 39;
                shared = f1 (((bytes[shared & 15] ^ bytes[y & 15]) & 1023), ((table[a & 15] - 33) & 127)) & 1023;
                if (a >= 14)
                  throw Failure (2);
              }
          }
          break;
        case 29:
          {
            if (!(shared != 30 && shared != 31))
              return ((b * 3 + table[shared & 15]) & 255);
          }
          break;
        case 14:
          {
            switch (((b + ((b ^ bytes[y & 15]) & 1023)) & 1023) % 13)
              {
              case 7:
                {
                  y = bytes[a & 15];
                }
                break;
              case 4:
                {
                  y = ((((z + bytes[z & 15]) & 1023) - bytes[b & 15]) & 127);
                  if ((bytes[a & 15] >= '!'
    && bytes[a & 15] < '0'))
                    throw 1;
                  if (b & 8)
                    throw 1;
                }
                break;
              case 6:
              case 8:
                {
                  if (f23 (table[b & 15], ((3 + 2 * y) % 37)))
                    return f23 (((b - 28) & 127), 27);
                  if (shared == 22)
                    throw 1;
                }
                break;
              case 11:
              case 3:
                {
                  if (cell.high > 9)
                    return ((z * 3 + z) & 255);
                  z = f1 (bytes[a & 15], ((bytes[x & 15] - 3) & 127)) || a;
                }
                break;
              case 1:
                {
                  z = 11;
                }
                break;
              case 9:
                {
                  shared = ((bytes[a & 15] * 3 + ((bytes[a & 15] + y) & 1023)) & 255);
                  if (f23 (((table[x & 15] - 16) & 127), ((bytes[x & 15] | b) & 63)) > 28)
                    throw Failure (2);
                  x = (b == 24 && f23 (((10 + a) & 1023), ((a * 3 + x) & 255)) > 20) ? (((shared - x) & 127) + 1) : (((z + z) & 1023) + 2);
                }
                break;
              case 5:
                break;
              case 10:
                {
                  x = shared != 55 || x >= 60;
                  z = z < y || f1 (bytes[a & 15], ((29 | 1) & 63)) > 51;
                }
                break;
              case 2:
                {
                  x = ((bytes[shared & 15] + z) & 1023);
                  if (pointers[b & 7])
                    throw Failure (2);
                  shared = (z == 5
    || f23 (((x + z) & 1023), table[a & 15])) ? (((b - bytes[y & 15]) & 127) + 1) : (((z + a) & 1023) + 2);
                }
                break;
              case 0:
                break;
                ;
              }
          }
          break;
        case 21:
          {
            switch (((shared + ((bytes[y & 15] - 24) & 127)) & 1023) % 31)
              {
              case 2:
                break;
              case 1:
                {
                  if (cell.high > 11)
                    return ((table[b & 15] | table[z & 15]) & 63);
                }
                break;
              case 5:
              case 4:
                {
                  if (!pointers[a & 7])
                    return ((bytes[shared & 15] ^ x) & 1023);
                }
                break;
              case 6:
                {
                  z = f1 (((y ^ a) & 1023), ((table[b & 15] + 32) & 1023)) & 1023;
                  if (x + 1 > real[z & 3])
                    return f23 (((y - x) & 127), ((z + 2 * shared) % 37));
                }
                break;
              case 3:
              default:
                break;
                ;
              }
            if ((x < 21 || bytes[z & 15] == 11))
              {
                cell.low = x;
                cell.high = 5;
                y = table[y & 15] > 58 ? (((24 | b) & 63) + 1) : (((bytes[z & 15] + 2 * x) % 37) + 2);
                z = ((((a ^ shared) & 1023) ^ ((shared * 3 + table[x & 15]) & 255)) & 1023);
              }
          }
          ;
        }
      if (!(y != 27 && y != 28))
        {
          switch (((y + y) & 1023) % 13)
            {
            case 4:
            case 6:
            case 8:
              {
                if (shared < 40)
                  return ((b - y) & 127);
                cell.low = ((((b + 2 * 5) % 37) - 21) & 127);
                cell.high = ((z ^ ((bytes[z & 15] ^ z) & 1023)) & 1023);
                if (!(z < 12 || z > 15))
                  throw Failure (2);
              }
              break;
            case 5:
              {
                if (table[a & 15] > 49)
                  return ((x - shared) & 127);
                shared = ((((bytes[a & 15] + table[b & 15]) & 1023) - a) & 127);
                x = shared >= 36 ? (((bytes[shared & 15] | table[a & 15]) & 63) + 1) : (((10 ^ x) & 1023) + 2);
              }
              break;
            case 7:
            default:
              {
                table[z & 15] = bytes[a & 15] & 1023;
              }
              ;
            }
          if ((shared < 19 || shared > 42))
            {
              table[b & 15] = shared & 1023;
              shared = f23 (y, ((table[b & 15] ^ table[b & 15]) & 1023)) & 1023;
              if ((cell.low == 6
    || y >= 3))
                return ((bytes[b & 15] + bytes[b & 15]) & 1023);
            }
          else
            {
              cell.low = table[b & 15];
              cell.high = ((((z + table[z & 15]) & 1023) + ((shared + b) & 1023)) & 1023);
              x = f1 (((bytes[shared & 15] * 3 + shared) & 255), ((b | shared) & 63)) & 1023;
            }
        }
      else
        {
          if ((cell.high > 5 || shared & 8))
            throw 2.5;
          if (((f1 (((33 ^ 18) & 1023), ((2 + x) & 1023)) || cell.low == 5) && z + 1 > real[y & 3]))
            {
              if (x >= 20)
                return ((bytes[z & 15] - z) & 127);
              shared = ((3 + table[a & 15]) & 1023);
            }
        }
    }
  switch (((a + x) & 1023) % 13)
    {
    case 12:
      break;
    case 4:
    case -2:
      {
        for (int i37 = 0; i37 < 5; i37++)
          {
            z = f1 (((8 | bytes[a & 15]) & 63), ((table[a & 15] * 3 + z) & 255)) & 1023;
          }
        if (a & 16)
          {
            if ((f1 (((bytes[x & 15] + table[x & 15]) & 1023), ((bytes[a & 15] ^ bytes[b & 15]) & 1023)) && (f1 (((z + table[shared & 15]) & 1023), ((38 + x) & 1023)) && real[a & 3] < 18.5)))
              {
                if ((z == 12 || x != 13))
                  return ((27 | bytes[z & 15]) & 63);
              }
            else
              {
                shared = ((((9 + 2 * shared) % 37) | 37) & 63);
                if (a > 0)
                  return ((37 + 2 * x) % 37);
                shared = f23 (((bytes[y & 15] ^ y) & 1023), ((shared + 2 * z) % 37)) & 1023;
              }
            if (f23 (shared, ((a ^ b) & 1023)))
              throw 2.5;
            if ((pointers[shared & 7] || z & 8))
              {
                x = ((((table[shared & 15] * 3 + table[b & 15]) & 255) * 3 + ((15 + 2 * table[b & 15]) % 37)) & 255);
              }
            else
              {
                x = table[a & 15];
                z = ((shared | ((25 + 2 * bytes[a & 15]) % 37)) & 63);
                if ((shared == 0 && y == 0))
                  throw 2.5;
              }
          }
        for (int i38 = 0; i38 < 16; i38++)
          {
            if (bytes[i38] == 36)
              break;
            bytes[i38] = (bytes[i38] + 1) & 63;
          }
      }
      break;
    case 23:
      {
        for (int i39 = 0; i39 < 16; i39++)
          {
            if (bytes[i39] == 38)
              break;
            bytes[i39] = (bytes[i39] + 1) & 63;
          }
        for (int i40 = 0; i40 < (a & 15); i40++)
          {
            table[i40] = 0;
          }
        switch (((x + ((bytes[b & 15] ^ 10) & 1023)) & 1023) % 31)
          {
          case 1:
          default:
            {
              for (int i42 = 0; i42 < 16; i42++)
                {
                  table[i42] = (table[i42] + ((x | bytes[z & 15]) & 63)) & 511;
                }
              switch (((x + 6) & 1023) % 13)
                {
                case 6:
                  break;
                case 4:
                default:
                  {
                    z = y < 29 ? (((35 ^ table[b & 15]) & 1023) + 1) : (((table[shared & 15] - shared) & 127) + 2);
                  }
                  break;
                case 0:
                  {
                    if ((shared + 1 > real[x & 3] || f1 (((shared + bytes[a & 15]) & 1023), ((15 + 2 * table[z & 15]) % 37))))
                      throw 1;
                    if ((shared == 10 || shared == 11 || shared == 12))
                      return f23 (x, ((shared + bytes[a & 15]) & 1023));
                  }
                  ;
                }
              {
                int i44 = 0;
                while (i44 < 4 && shared > 42)
                {
                  i44++;
                  y = f23 (shared, z) & 1023;
                }
              }
            }
            break;
          case 4:
            {
              shared = (y != 29 && y != 30) ? (22 + 1) : (a + 2);
              for (int i45 = 0; i45 < 0; i45++)
                {
                  if (a == z)
                    return f23 (a, ((28 | y) & 63));
                  cell.low = x;
                  cell.high = ((((table[shared & 15] ^ bytes[y & 15]) & 1023) | ((table[y & 15] + 2 * table[z & 15]) % 37)) & 63);
                  z = ((y ^ ((b | table[x & 15]) & 63)) & 1023);
                }
            }
            break;
          case 6:
            break;
          case 2:
            {
              for (int i46 = 0; i46 < 2 && real[z & 3] < 38.5; i46++)
                {
                  x = (z + 1 > real[y & 3] && x >= 18) ? (((y + x) & 1023) + 1) : (((table[z & 15] * 3 + b) & 255) + 2);
                  shared = f1 (((table[y & 15] ^ a) & 1023), ((shared ^ b) & 1023)) & 1023;
                  if (x < 10)
                    throw 2.5;
                }
              {
              auto lambda47 = [&] (int p) -> int {
                shared = ((((8 - table[p & 15]) & 127) | ((p ^ y) & 1023)) & 63);
                return ((b ^ y) & 1023); };
              y = lambda47 (((shared * 3 + y) & 255)) & 1023;
              }
              try
                {
                  Guard guard (((31 + bytes[x & 15]) & 1023));
                  shared = f23 (((a + 2 * table[x & 15]) % 37), a) & 1023;
                  if (f23 (((x | table[shared & 15]) & 63), table[y & 15]) > 20)
                    return f23 (((bytes[z & 15] + 2 * y) % 37), ((y + 15) & 1023));
                  shared = bytes[z & 15];
                  if (!shared)
                    return f23 (((table[b & 15] - table[b & 15]) & 127), ((x + 26) & 1023));
                  z = table[shared & 15];
                }
              catch (int)
                {
                  x = (bytes[y & 15] >= '!' && bytes[y & 15] < '0') ? (((a | x) & 63) + 1) : (((bytes[b & 15] + z) & 1023) + 2);
                  if ((y & 3) == 3)
                    return f1 (x, ((y ^ bytes[y & 15]) & 1023));
                }
            }
            break;
          case 9:
            {
              {
                int i48 = 0;
                do
                {
                  i48++;
                  if (cell.high > 0)
                    throw 1;
                  z = ((((b | 33) & 63) | b) & 63);
                }
              while (i48 < 2);
              }
              {
                int i49 = 0;
                while (i49 < 3)
                {
                  i49++;
                  if (!(pointers[b & 7]))
                    throw 2.5;
                  y = ((((bytes[z & 15] * 3 + bytes[x & 15]) & 255) - ((y - table[y & 15]) & 127)) & 127);
                  y = pointers[b & 7] && x;
                }
              }
            }
            break;
          case 7:
            {
              if (pointers[shared & 7])
                return f1 (((x - b) & 127), ((shared - 30) & 127));
              for (int i50 = 0; i50 < (x & 15); i50++)
                {
                  shared += bytes[i50] > 32 ? table[i50] & 7 : bytes[i50] & 3;
                  shared &= 1023;
                }
            }
          case 5:
            {
              if ((bytes[y & 15] == 8
    || bytes[z & 15] == 16))
                {
                  shared = ((((z * 3 + z) & 255) + ((table[a & 15] ^ y) & 1023)) & 1023);
                  y = ((((table[b & 15] - z) & 127) * 3 + 20) & 255);
                  x = f1 (((table[y & 15] * 3 + bytes[x & 15]) & 255), ((table[z & 15] | 25) & 63))
    || shared > 39;
                }
              else
                {
                  if (x <= 9)
                    throw 1;
                  x = ((30 + ((13 - a) & 127)) & 1023);
                }
              for (int i51 = 0; i51 < 7; i51++)
                {
                  y = ((((table[shared & 15] + z) & 1023) ^ bytes[a & 15]) & 1023);
                  z = x;
                  if ((b & 3) == 0)
                    return ((1 | 11) & 63);
                }
              if ((shared != 7 && shared != 8))
                {
                  x = bytes[shared & 15] == 2 || table[b & 15] > 12;
                }
            }
            break;
          case 3:
          case 8:
            {
              try
                {
                  Guard guard (((33 ^ bytes[a & 15]) & 1023));
                  x = ((((11 * 3 + x) & 255) - ((1 - 14) & 127)) & 127);
                  if (f1 (((bytes[y & 15] + a) & 1023), ((bytes[x & 15] - 38) & 127)))
                    return z;
                  z = ((bytes[x & 15] * 3 + bytes[y & 15]) & 255);
                  if (x > 36)
                    throw 2.5;
                  shared = ((a - ((0 + table[y & 15]) & 1023)) & 127);
                }
              catch (Failure &)
                {
                  shared = y;
                }
              shared = ((((y | table[z & 15]) & 63) - shared) & 127);
              if (((z == 27 || z == 28
    || z == 40) || (x >= 35 && f23 (((z ^ table[a & 15]) & 1023), ((bytes[x & 15] ^ 12) & 1023)))))
                {
                  y = ((((table[a & 15] * 3 + shared) & 255) + 2 * ((table[z & 15] - z) & 127)) % 37);
                }
            }
            break;
            ;
          }
      }
    case 6:
    default:
      break;
    case 14:
    case 18:
      {
        {
          int i52 = 0;
          while (i52 < 3)
          {
            i52++;
            try
              {
                table[b & 15] = ((bytes[shared & 15] + 2 * 28) % 37) & 1023;
                shared = ((((34 * 3 + shared) & 255) - ((y + x) & 1023)) & 127);
                if ((x == 0 && a == 0))
                  return f1 (x, bytes[b & 15]);
                if ((bytes[z & 15] == 55 || b & 2))
                  throw 2.5;
                if ((y == 27 || y == 28 || y == 38))
                  throw 1;
              }
            catch (Failure &)
              {
                z = ((((bytes[b & 15] ^ table[shared & 15]) & 1023) * 3 + ((x - 7) & 127)) & 255);
                shared = (y && shared) ? (((b + 2 * 33) % 37) + 1) : (((a ^ shared) & 1023) + 2);
                y = ((a + 2 * ((21 ^ a) & 1023)) % 37);
              }
            {
              int i53 = 0;
              
again54:
            i53++;
                if (y)
                  return f23 (20, ((y * 3 + table[x & 15]) & 255));
                x = f1 (((2 + y) & 1023), ((19 | z) & 63)) & 1023;
            if (i53 < 0)
              goto again54;
            }
          }
        }
      }
      ;
    }
  {
    int i55 = 0;
    
again56:
  i55++;
      if ((a == 0 && x == 0))
        {
          shared = (a != 25 && a != 26) ? (b + 1) : (((shared | 40) & 63) + 2);
        }
      if ((b == 16 || b == 17 || b == 20))
        {
          switch (((shared + ((bytes[b & 15] * 3 + x) & 255)) & 1023) % 7)
            {
            case 1:
              {
                table[b & 15] = ((((table[shared & 15] + bytes[shared & 15]) & 1023) + 2 * ((bytes[shared & 15] + bytes[z & 15]) & 1023)) % 37) & 1023;
                if ((b == 0 && shared == 0))
                  throw 2.5;
                cell.low = bytes[x & 15];
                cell.high = ((((x ^ table[shared & 15]) & 1023) ^ ((z - table[x & 15]) & 127)) & 1023);
              }
              break;
            case 5:
            case 6:
              {
                z = ((((a + 2 * 38) % 37) - bytes[z & 15]) & 127);
                x = ((((bytes[b & 15] ^ 38) & 1023) * 3 + bytes[a & 15]) & 255);
              }
            case 2:
              break;
            case 0:
            case 3:
            case 4:
              {
                y = !y ? (((5 * 3 + table[shared & 15]) & 255) + 1) : (table[x & 15] + 2);
                y = pointers[b & 7] && pointers[x & 7];
                y = !(y != 1 && y != 2) ? (((y + 2 * bytes[x & 15]) % 37) + 1) : (y + 2);
              }
              break;
            case 7:
            default:
              {
                y = table[z & 15];
                x = ((((z | shared) & 63) | ((table[z & 15] | bytes[x & 15]) & 63)) & 63);
                z = ((21 + ((x + 1) & 1023)) & 1023);
              }
              ;
            }
          cell.low = a;
          cell.high = bytes[shared & 15];
        }
      else
        {
          if (cell.low == 2)
            {
              y = y > 42
    || real[a & 3] < 33.5;
            }
          else
            {
              shared = ((y + ((21 - x) & 127)) & 1023);
              table[b & 15] = table[x & 15] & 1023;
              cell.low = x;
              cell.high = ((table[z & 15] - ((table[y & 15] * 3 + b) & 255)) & 127);
            }
        }
      for (int i58 = 0; i58 < 6; i58++)
        {
          {
            int i59 = 0;
            while (i59 < 3 && x & 16)
            {
              i59++;
              x = ((b * 3 + ((table[a & 15] * 3 + b) & 255)) & 255);
              shared = ((((shared + table[x & 15]) & 1023) - ((4 * 3 + bytes[z & 15]) & 255)) & 127);
              z = b < shared && !pointers[a & 7];
            }
          }
        }
  if (i55 < 8
    && real[shared & 3] < 28.5)
    goto again56;
  }
  if ((y < 15 || y > 34))
    return f23 (bytes[a & 15], 10);
  return fuel <= 0 ? a : f31 (a + 1, b);
}

int
f60 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  try
    {
      {
        int i61 = 0;
        
again62:
      i61++;
          if ((y & 3) == 1)
            return ((bytes[y & 15] ^ bytes[a & 15]) & 1023);
      if (i61 < 0 && z)
        goto again62;
      }
      y = ((((z + 2 * shared) % 37) | ((table[shared & 15] * 3 + shared) & 255)) & 63);
      switch (((shared + y) & 1023) % 13)
        {
        case 15:
          {
            {
            auto lambda64 = [&] (int p) -> int {
              x = ((((x + 2 * z) % 37) | shared) & 63);
              z = a;
              z = ((((table[y & 15] - x) & 127) + x) & 1023);
              return ((table[b & 15] + 10) & 1023); };
            x = lambda64 (((y ^ 9) & 1023)) & 1023;
            x = lambda64 (((a * 3 + bytes[a & 15]) & 255)) & 1023;
            }
          }
          break;
        case 26:
          {
            y = 0;
          }
          break;
        case 13:
          {
            switch (((a + ((y - 39) & 127)) & 1023) % 7)
              {
              case 21:
                {
                  x = f1 (((b - y) & 127), b) & 1023;
                  shared = bytes[shared & 15];
                }
                break;
              case 12:
              default:
                {
                  z = shared != 48 ? (((y * 3 + x) & 255) + 1) : (((a + a) & 1023) + 2);
                }
                break;
                ;
              }
            for (int i66 = 0; i66 < 6; i66++)
              {
                x = y;
                if (!(f1 (((shared + z) & 1023), table[b & 15])))
                  break;
                shared = ((((2 + 2 * 18) % 37) + 2 * ((y + 2 * y) % 37)) % 37);
              }
          }
          break;
        case 23:
        case 22:
        case 29:
          {
            if (y > 34)
              return ((y - bytes[a & 15]) & 127);
            z = 16;
          }
          break;
        case 2:
          {
            switch (((a + ((bytes[shared & 15] * 3 + x) & 255)) & 1023) % 7)
              {
              case 25:
                {
                  shared = (y < 20 || y > 23) ? (table[x & 15] + 1) : (21 + 2);
                  z = (x != 51 || a == 11) ? (((bytes[x & 15] - 37) & 127) + 1) : (a + 2);
                  z = (y < 15 || y > 18) ? (38 + 1) : (bytes[z & 15] + 2);
                }
                break;
              case 2:
                {
                  shared = bytes[y & 15];
                  x = ((((bytes[b & 15] | b) & 63) ^ ((table[b & 15] * 3 + b) & 255)) & 1023);
                  x = f1 (bytes[x & 15], 17) & 1023;
                }
                break;
              case 18:
                {
                  z = ((((bytes[a & 15] ^ bytes[z & 15]) & 1023) | a) & 63);
                  if (a >= 17)
                    throw 1;
                }
              case 4:
              case 3:
              case 15:
                {
                  z = y < x && f23 (((37 + 2 * 19) % 37), y);
                }
              case 20:
              default:
                {
                  if (f31 (((28 ^ 34) & 1023), ((table[x & 15] + table[a & 15]) & 1023)))
                    throw Failure (2);
                }
                break;
                ;
              }
            {
              int i68 = 0;
              
again69:
            i68++;
                y = ((((8 - b) & 127) + 2 * ((16 * 3 + z) & 255)) % 37);
                table[a & 15] = ((((y ^ bytes[x & 15]) & 1023) ^ ((14 + 2 * z) % 37)) & 1023) & 1023;
            if (i68 < 5)
              goto again69;
            }
          }
          break;
        case 21:
        default:
          {
            for (int i70 = 0; i70 < 2; i70++)
              {
                z = f23 (((30 + table[b & 15]) & 1023), table[z & 15]) & 1023;
                cell.low = ((((bytes[y & 15] ^ table[z & 15]) & 1023) - ((a + a) & 1023)) & 127);
                cell.high = ((((bytes[shared & 15] | bytes[x & 15]) & 63) | ((shared | table[y & 15]) & 63)) & 63);
              }
            x = f1 (((38 + y) & 1023), ((17 * 3 + a) & 255)) & 1023;
            if (!pointers[a & 7])
              {
                y = f31 (((z | a) & 63), ((y - y) & 127)) & 1023;
                if ((bytes[x & 15] >= '!' && bytes[x & 15] < '0'))
                  return ((table[shared & 15] - a) & 127);
              }
          }
          break;
          ;
        }
      switch (((shared + bytes[z & 15]) & 1023) % 31)
        {
        case 5:
          {
            {
              int i72 = 0;
              do
              {
                i72++;
                if (!pointers[b & 7])
                  throw Failure (2);
                x = table[shared & 15];
                shared = (a && (y & 3) == 3) ? (bytes[b & 15] + 1) : (((table[x & 15] - y) & 127) + 2);
              }
            while (i72 < 4);
            }
            y = f31 (26, ((15 - 28) & 127)) & 1023;
          }
        case 8:
        case 7:
          {
            if (x < 56)
              {
                y = ((((shared ^ table[a & 15]) & 1023) + 2 * ((shared * 3 + z) & 255)) % 37);
                if (shared + 1 > real[y & 3])
                  return f1 (((z | b) & 63), b);
              }
          }
          break;
        case 0:
          {
            z = ((((0 - bytes[a & 15]) & 127) + 2 * ((x + 2 * 20) % 37)) % 37);
            if ((a == 0 && z == 0))
              {
                shared = f1 (((table[z & 15] * 3 + table[z & 15]) & 255), ((x - b) & 127)) & 1023;
              }
            else
              {
                y = ((z + y) & 1023);
                if (pointers[y & 7])
                  return f1 (((bytes[a & 15] + bytes[a & 15]) & 1023), ((16 ^ z) & 1023));
              }
            {
              int i73 = 0;
              
again74:
            i73++;
                shared = ((((0 ^ bytes[b & 15]) & 1023) * 3 + ((shared - z) & 127)) & 255);
                if (z <= 60)
                  return ((bytes[shared & 15] + bytes[y & 15]) & 1023);
            if (i73 < 7)
              goto again74;
            }
          }
          break;
        case 1:
          {
            if (a == b)
              return ((x + 2 * 8) % 37);
          }
        case 9:
        default:
          {
            {
            auto lambda75 = [&] (int p) -> int {
              if ((b == 28 || b == 29 || b == 40))
                return f23 (((bytes[x & 15] + 2 * a) % 37), ((table[p & 15] ^ x) & 1023));
              if (p)
                return ((1 ^ p) & 1023);
              x = ((((9 - table[x & 15]) & 127) | z) & 63);
              return ((b ^ table[shared & 15]) & 1023); };
            z = lambda75 (bytes[a & 15]) & 1023;
            }
            for (int i76 = 0; i76 < (a & 15); i76++)
              {
                table[i76] = (table[i76] + table[shared & 15]) & 511;
              }
            for (int i77 = 0; i77 < 0; i77++)
              {
                x = ((bytes[b & 15] | bytes[a & 15]) & 63);
                y = a;
                y = f1 (38, ((y ^ x) & 1023)) & 1023;
              }
          }
          break;
        case 6:
          {
            if (y > 18)
              {
                if (f23 (((y + 2 * 26) % 37), ((table[a & 15] | bytes[b & 15]) & 63)))
                  return ((40 | table[a & 15]) & 63);
                if (z < 23)
                  return f23 (((shared - table[a & 15]) & 127), ((bytes[x & 15] ^ 34) & 1023));
              }
            if (!pointers[b & 7])
              return ((bytes[a & 15] - table[x & 15]) & 127);
            if (((z && cell.high > 4) && f31 (((table[x & 15] + 2 * bytes[b & 15]) % 37), 19) > 30))
              {
                x = !(b == 18 || b == 19 || b == 21) ? (((40 * 3 + table[z & 15]) & 255) + 1) : (((table[shared & 15] - bytes[x & 15]) & 127) + 2);
              }
          }
          break;
        case 4:
        case 3:
          break;
        case 2:
          {
            if ((x > 57 && (shared & 3) == 2))
              {
                cell.low = ((((17 - b) & 127) + ((table[a & 15] + bytes[z & 15]) & 1023)) & 1023);
                cell.high = bytes[x & 15];
              }
            else
              {
                shared = ((((20 - bytes[b & 15]) & 127) | ((shared ^ y) & 1023)) & 63);
                y = ((((table[x & 15] + 2 * a) % 37) ^ ((table[a & 15] - 20) & 127)) & 1023);
              }
            switch (((shared + 13) & 1023) % 31)
              {
              case 5:
                {
                  x = (y & 8
    || f31 (((29 | 17) & 63), ((table[b & 15] * 3 + b) & 255)) > 30) ? (b + 1) : (((z ^ bytes[a & 15]) & 1023) + 2);
                  y = (z & 3) == 3 ? (x + 1) : (((bytes[x & 15] + table[shared & 15]) & 1023) + 2);
                }
                break;
              case 7:
              case 4:
                {
                  x = ((table[z & 15] + bytes[a & 15]) & 1023);
                  x = pointers[b & 7] && shared >= 37;
                  x = ((((bytes[shared & 15] | table[b & 15]) & 63) | ((b ^ 8) & 1023)) & 63);
                }
                break;
              case 8:
                {
                  shared = f31 (((a + bytes[shared & 15]) & 1023), ((8 ^ bytes[y & 15]) & 1023)) & 1023;
                  y = f23 (22, ((x + 2 * bytes[z & 15]) % 37)) & 1023;
                  x = 21;
                }
                break;
              case 6:
              default:
                {
                  shared = x + 1 > real[b & 3] && f31 (((a | table[y & 15]) & 63), ((bytes[y & 15] * 3 + a) & 255)) > 60;
                  if ((table[b & 15] > 45 || y & 2))
                    throw Failure (2);
                  y = f31 (((table[b & 15] | table[shared & 15]) & 63), table[shared & 15]) & 1023;
                }
                break;
                ;
              }
            if (shared <= 54)
              {
                if (x == z)
                  return ((table[x & 15] + 2 * y) % 37);
                table[z & 15] = ((table[b & 15] ^ ((table[a & 15] + 2 * bytes[a & 15]) % 37)) & 1023) & 1023;
                cell.low = ((((38 + 2 * table[shared & 15]) % 37) ^ bytes[shared & 15]) & 1023);
                cell.high = bytes[b & 15];
              }
          }
          break;
          ;
        }
      cell.low = ((20 * 3 + ((table[a & 15] * 3 + bytes[a & 15]) & 255)) & 255);
      cell.high = ((x ^ ((table[shared & 15] ^ y) & 1023)) & 1023);
    }
  catch (Failure &)
    {
      if (f23 (((36 - a) & 127), bytes[b & 15]))
        return ((x * 3 + bytes[x & 15]) & 255);
      x = ((shared ^ bytes[z & 15]) & 1023);
    }
  for (int i79 = 0; i79 < (z & 15); i79++)
    {
      if (table[i79] > 17)
        table[i79] -= 7;
    }
  if ((x < 12 || x > 34))
    return ((table[a & 15] + 18) & 1023);
  switch (((y + ((25 + table[y & 15]) & 1023)) & 1023) % 7)
    {
    case 12:
      break;
    case 13:
      {
        switch (((b + ((shared - z) & 127)) & 1023) % 13)
          {
          case 2:
            {
              for (int i82 = 0; i82 < 16; i82++)
                {
                  x += bytes[i82] > 32 ? table[i82] & 7 : bytes[i82] & 3;
                  x &= 1023;
                }
            }
          case 3:
            {
              for (int i83 = 0;; i83++)
                {
                  if (i83 >= 2)
                    break;
                  shared = f31 (bytes[a & 15], ((1 + 2 * 10) % 37)) > 31 && shared < 0;
                  if (z <= 57)
                    continue;
                  if (((b & 3) == 1 && f31 (((table[z & 15] ^ 2) & 1023), ((bytes[shared & 15] | x) & 63)) > 34))
                    throw Failure (2);
                }
            }
            break;
          case 8:
            {
              for (int i84 = 0; i84 < 16; i84++)
                {
                  table[i84] = (table[i84] + ((bytes[b & 15] * 3 + x) & 255)) & 511;
                }
              if (f1 (((z + a) & 1023), table[b & 15]) > 6)
                {
                  y = ((((bytes[a & 15] ^ b) & 1023) ^ ((shared - table[shared & 15]) & 127)) & 1023);
                  table[a & 15] = table[a & 15] & 1023;
                }
              {
                int i85 = 0;
                while (i85 < 9)
                {
                  i85++;
                  if (f1 (((b + x) & 1023), ((table[z & 15] + 2 * b) % 37)))
                    break;
                  shared = b == x && y < 17;
                }
              }
            }
          case 11:
          case -1:
          default:
            break;
          case 1:
            {
              shared = ((bytes[shared & 15] - ((bytes[z & 15] * 3 + 0) & 255)) & 127);
              for (int i86 = 0; i86 < 16; i86++)
                {
                  shared += bytes[i86] > 32 ? table[i86] & 7 : bytes[i86] & 3;
                  shared &= 1023;
                }
              if (shared)
                {
                  if (real[x & 3] < 30.5)
                    return f31 (((b - b) & 127), 12);
                  table[b & 15] = ((((b - y) & 127) + ((a | table[z & 15]) & 63)) & 1023) & 1023;
                  if ((y < shared && cell.high > 11))
                    throw 1;
                }
              else
                {
                  y = b;
                  shared = f23 (((table[b & 15] + 2 * bytes[y & 15]) % 37), bytes[z & 15]) & 1023;
                  x = a;
                }
            }
            break;
          case 6:
            {
              for (int i87 = 0; i87 < 9; i87++)
                {
                  y = bytes[shared & 15];
                  cell.low = ((((bytes[x & 15] ^ 15) & 1023) ^ b) & 1023);
                  cell.high = table[b & 15];
                }
            }
            break;
          case 7:
            {
              if (!(y >= 16
    && y <= 32))
                {
                  z = pointers[y & 7] ? (((table[a & 15] ^ table[shared & 15]) & 1023) + 1) : (((a ^ table[x & 15]) & 1023) + 2);
                  shared = ((((a + z) & 1023) + ((32 + 2 * shared) % 37)) & 1023);
                  if (!pointers[y & 7])
                    throw Failure (2);
                }
              else
                {
                  y = ((((34 + a) & 1023) | ((a * 3 + 18) & 255)) & 63);
                  z = ((((z + 2 * bytes[x & 15]) % 37) | ((a + 2 * 24) % 37)) & 63);
                  z = ((((22 + 2 * b) % 37) * 3 + 18) & 255);
                }
              {
                int i88 = 0;
                do
                {
                  i88++;
                  if (cell.low == 1)
                    return table[b & 15];
                }
              while (i88 < 3 && !pointers[shared & 7]);
              }
              {
                int i89 = 0;
                
again90:
              i89++;
                  if (a + 1 > real[b & 3])
                    return a;
                  if ((y == 0
    && z == 0))
                    throw 2.5;
              if (i89 < 4)
                goto again90;
              }
            }
            break;
          case 10:
          case 9:
            {
              for (int i91 = 0;; i91++)
                {
                  if (i91 >= 7)
                    break;
                  if (cell.high > 8)
                    throw 2.5;
                  shared = real[shared & 3] < 39.5 && !pointers[z & 7];
                }
              for (int i92 = 0; i92 < 9 && shared & 1; i92++)
                {
                  if (f1 (a, ((bytes[b & 15] ^ 9) & 1023)) > 33)
                    return f23 (((b - x) & 127), x);
                }
            }
            break;
          case 4:
            {
              {
                int i93 = 0;
                
again94:
              i93++;
                  shared = ((bytes[shared & 15] + ((5 - b) & 127)) & 1023);
              if (i93 < 9)
                goto again94;
              }
            }
            break;
          case 5:
            {
              for (int i95 = 0; i95 < 16; i95++)
                {
                  y += bytes[i95] > 32 ? table[i95] & 7 : bytes[i95] & 3;
                  y &= 1023;
                }
              {
              auto lambda96 = [&] (int p) -> int {
                if ((f31 (((33 * 3 + table[p & 15]) & 255), ((z ^ b) & 1023)) > 13 && f23 (((22 * 3 + a) & 255), x) > 31))
                  throw 2.5;
                if ((a == 3 || a == 4
    || a == 33))
                  return ((table[z & 15] - y) & 127);
                return ((bytes[b & 15] ^ 17) & 1023); };
              z = lambda96 (((22 | bytes[shared & 15]) & 63)) & 1023;
              }
              switch (((shared + ((bytes[shared & 15] + 2 * z) % 37)) & 1023) % 13)
                {
                case 1:
                  {
                    z = ((((4 | table[z & 15]) & 63) * 3 + shared) & 255);
                  }
                  break;
                case 8:
                  {
                    y = f1 (((bytes[y & 15] | b) & 63), ((bytes[a & 15] | 24) & 63)) & 1023;
                    if (!b)
                      return f23 (bytes[shared & 15], ((shared ^ z) & 1023));
                    y = ((table[b & 15] + ((14 * 3 + 30) & 255)) & 1023);
                  }
                  break;
                case 17:
                  {
                    x = ((18 - bytes[z & 15]) & 127);
                    x = y;
                  }
                case 4:
                  {
                    cell.low = ((((bytes[shared & 15] * 3 + a) & 255) + 2 * 40) % 37);
                    cell.high = ((b * 3 + ((4 + bytes[x & 15]) & 1023)) & 255);
                    y = ((table[z & 15] ^ table[shared & 15]) & 1023);
                    y = (cell.low == 2 || f1 (bytes[a & 15], ((20 | bytes[a & 15]) & 63)) > 41) ? (((3 + b) & 1023) + 1) : (((bytes[x & 15] ^ b) & 1023) + 2);
                  }
                case 19:
                  {
                    if ((y > 48 || b != 24))
                      return f1 (((y * 3 + 14) & 255), bytes[shared & 15]);
                    y = y;
                    x = f1 (y, shared) & 1023;
                  }
                  break;
                case 24:
                default:
                  break;
                  ;
                }
            }
            break;
          case 0:
            break;
            ;
          }
        if ((!x
    && y < 51))
          return f31 (((bytes[b & 15] - y) & 127), ((table[a & 15] * 3 + bytes[shared & 15]) & 255));
      }
      break;
    case 28:
      {
        x = x < 43 || a < 54;
        if (x != 24)
          throw 1;
      }
      break;
    case 21:
      break;
    case 0:
    case 7:
      break;
    case 24:
    default:
      {
        {
          int i98 = 0;
          while (i98 < 2)
          {
            i98++;
            for (int i99 = 0; i99 < 4; i99++)
              {
                table[b & 15] = ((table[b & 15] + 2 * ((14 + 2 * z) % 37)) % 37) & 1023;
                table[z & 15] = ((x + 2 * ((table[shared & 15] - 24) & 127)) % 37) & 1023;
              }
            {
              int i100 = 0;
              
again101:
            i100++;
                if ((a || f23 (((bytes[a & 15] * 3 + bytes[y & 15]) & 255), ((x | x) & 63))))
                  return ((11 - b) & 127);
            if (i100 < 9)
              goto again101;
            }
            for (int i102 = 0; i102 < 16; i102++)
              {
                z += bytes[i102] > 32 ? table[i102] & 7 : bytes[i102] & 3;
                z &= 1023;
              }
          }
        }
      }
      break;
      ;
    }
  return bytes[y & 15];
}

static inline int
f103 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i104 = 0; i104 < 1; i104++)
    {
      if (f60 (24, ((bytes[x & 15] ^ table[shared & 15]) & 1023)))
        return f23 (((z + z) & 1023), ((38 | 40) & 63));
    }
  switch (((y + y) & 1023) % 31)
    {
    case 8:
    case 4:
    case 11:
      {
        for (int i106 = 0; i106 < 16; i106++)
          {
            if (table[i106] > 17)
              table[i106] -= 7;
          }
      }
      break;
    case 5:
    case 7:
      {
        if (f31 (shared, ((shared * 3 + shared) & 255)) > 32)
          throw 1;
        for (int i107 = 0;; i107++)
          {
            if (i107 >= 4)
              break;
            if (z > 28)
              {
                table[x & 15] = b & 1023;
                x = ((((b - z) & 127) ^ ((table[a & 15] * 3 + b) & 255)) & 1023);
                if (y + 1 > real[b & 3])
                  throw 1;
              }
            if (cell.low == 5)
              return f23 (((y ^ x) & 1023), ((x | 38) & 63));
            {
              int i108 = 0;
              
again109:
            i108++;
                if (shared + 1 > real[b & 3])
                  throw 2.5;
            if (i108 < 7 && x == 6)
              goto again109;
            }
          }
        for (int i110 = 0; i110 < 0 && z >= 46; i110++)
          {
            if ((shared == 0 && y == 0))
              {
                table[b & 15] = ((((bytes[a & 15] ^ table[x & 15]) & 1023) ^ ((bytes[z & 15] ^ table[x & 15]) & 1023)) & 1023) & 1023;
                if (z == shared)
                  continue;
                cell.low = bytes[z & 15];
                cell.high = ((((13 * 3 + 16) & 255) | bytes[shared & 15]) & 63);
              }
          }
      }
      break;
    case 6:
    case 10:
      {
        if ((shared == 29 && table[x & 15] > 8))
          {
            try
              {
                z = z;
                shared = real[x & 3] < 45.5 || !shared;
                z = y ? (((y + 2 * 18) % 37) + 1) : (((shared | bytes[z & 15]) & 63) + 2);
                if (x == 3)
                  return ((bytes[z & 15] | bytes[a & 15]) & 63);
                if (a < x)
                  return table[z & 15];
                z = f23 (((table[z & 15] + 2 * table[x & 15]) % 37), x) & 1023;
              }
            catch (int)
              {
                z = !pointers[x & 7] && (b & 3) == 2;
                shared = ((table[x & 15] ^ bytes[shared & 15]) & 1023);
                table[b & 15] = ((z | ((table[z & 15] + 2 * b) % 37)) & 63) & 1023;
              }
          }
      }
      break;
    case 9:
    default:
      {
        if (!a)
          throw 1;
        {
        auto lambda111 = [&] (int p) -> int {
          for (int i112 = 0; i112 < 1 && table[z & 15] > 60; i112++)
            {
              if ((y >= 17 && y <= 39))
                return f60 (((x - z) & 127), ((30 | table[x & 15]) & 63));
            }
          if (table[p & 15] > 23)
            {
              z = b >= 13 || (x & 3) == 3;
            }
          return ((y * 3 + 23) & 255); };
        y = lambda111 (((shared | bytes[z & 15]) & 63)) & 1023;
        x = lambda111 (((bytes[shared & 15] + 2 * table[z & 15]) % 37)) & 1023;
        }
      }
      break;
      ;
    }
  if (!(shared == 30 || shared == 31
    || shared == 43))
    return f1 (((x - x) & 127), ((12 + table[a & 15]) & 1023));
  return fuel <= 0 ? a : f103 (a + 1, b);
}

static int (*calls113[4]) (int, int) = { f31, f1, f1, f31 };

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 26; a++)
    {
      try {
      b = (b + f31 (a, b)) & 1023;
      b = (b + f60 (a, b)) & 1023;
      } catch (...) { b++; }
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
