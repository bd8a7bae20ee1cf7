#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 825;
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
int f25 (int, int);
static void
if_jump (int n)
{
  if (jump_to) longjmp (*jump_to, (n & 7) + 1);
}
static inline int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (((z != 23 && z != 24) || a > 36))
    {
      switch (((a + ((z - a) & 127)) & 1023) % 7)
        {
        case 20:
          {
            switch (((shared + ((y ^ bytes[a & 15]) & 1023)) & 1023) % 31)
              {
              case 12:
              default:
                {
                  y = ((((bytes[y & 15] ^ bytes[x & 15]) & 1023) | ((a | bytes[b & 15]) & 63)) & 63);
                }
                break;
              case 13:
                {
                  y = a + 1 > real[y & 3] && !pointers[shared & 7];
                }
                break;
                ;
              }
            switch (((z + bytes[a & 15]) & 1023) % 31)
              {
              case 6:
              case 9:
              case 2:
                {
                  shared = pointers[b & 7] ? (shared + 1) : (13 + 2);
                  x = y != 41 || a < y;
                  if (table[y & 15] > 40)
                    return ((shared | shared) & 63);
                }
              case 5:
                {
                  if (z != 40)
                    if_jump (((32 - x) & 127));
                  z = ((((table[b & 15] + 2 * z) % 37) ^ ((table[b & 15] - table[z & 15]) & 127)) & 1023);
                }
                break;
              case 10:
              case 8:
                {
                  y = ((((z | x) & 63) + 2 * ((z - table[shared & 15]) & 127)) % 37);
                  x = ((((z + table[x & 15]) & 1023) * 3 + ((x ^ bytes[shared & 15]) & 1023)) & 255);
                  z = ((((35 + 2 * 6) % 37) + 2 * a) % 37);
                }
                break;
              case 4:
                {
                  x = ((1 + 2 * ((table[shared & 15] - table[z & 15]) & 127)) % 37);
                }
              case 11:
                {
                  y = x <= 46 ? (((x - 15) & 127) + 1) : (((x | bytes[shared & 15]) & 63) + 2);
                  y = ((bytes[b & 15] + 2 * y) % 37);
                  if (!pointers[z & 7])
                    if_jump (21);
                }
                break;
              case 1:
              case 7:
                {
                  if (table[a & 15] > 24)
                    if_jump (((2 | x) & 63));
                  y = ((((38 + 2 * y) % 37) + 2 * table[shared & 15]) % 37);
                }
                break;
              case 3:
              default:
                {
                  y = !pointers[a & 7] && cell.high > 15;
                }
                break;
                ;
              }
            if (pointers[a & 7])
              {
                if (((b & 3) == 1 || y <= 12))
                  if_jump (((table[y & 15] + 2 * bytes[a & 15]) % 37));
                if ((pointers[x & 7]
    || y == z))
                  return ((table[a & 15] * 3 + table[x & 15]) & 255);
              }
            else
              {
                x = z;
                if (pointers[shared & 7])
                  if_jump (13);
              }
          }
        case 16:
        case 19:
          break;
        case 22:
          {
            for (int i5 = 0;; i5++)
              {
                if (i5 >= 6)
                  break;
                shared = y <= 16 && !z;
                y = b;
                if (!(z < b))
                  if_jump (((table[b & 15] - a) & 127));
              }
            for (int i6 = 0; i6 < (shared & 15); i6++)
              {
                if (table[i6] > 17)
                  table[i6] -= 7;
              }
            for (int i7 = 0; i7 < 8; i7++)
              {
                z = ((((a + 2 * a) % 37) + 2 * ((bytes[x & 15] - bytes[x & 15]) & 127)) % 37);
                z = (z & 3) == 1 ? (((40 + shared) & 1023) + 1) : (table[y & 15] + 2);
              }
          }
          break;
        case 23:
        case 12:
        case 13:
          break;
        case 9:
        default:
          break;
          ;
        }
      if ((x == 3 || x == 4 || x == 11))
        {
          x = ((((table[shared & 15] * 3 + a) & 255) * 3 + ((y + 2 * a) % 37)) & 255);
          for (int i8 = 0; i8 < 7; i8++)
            {
              x = !b || y >= 20;
              z = ((((y + bytes[z & 15]) & 1023) - a) & 127);
              x = b == 38 || cell.high > 15;
            }
        }
      if (x == y)
        return ((bytes[a & 15] + z) & 1023);
    }
  if (table[y & 15] > 11)
    {
      if (((pointers[a & 7] || y >= 29) || (b != 7 && b != 8)))
        {
          x = x < 46 ? (((b + shared) & 1023) + 1) : (((4 * 3 + 18) & 255) + 2);
          for (int i9 = 0; i9 < (y & 15); i9++)
            {
              table[i9] = 0;
            }
          for (int i10 = 0; i10 < 7 && z & 4; i10++)
            {
              x = ((x + 2 * ((table[x & 15] * 3 + x) & 255)) % 37);
            }
        }
      for (int i11 = 0; i11 < 16; i11++)
        {
          if (table[i11] > 17)
            table[i11] -= 7;
        }
      shared = a & 1 ? (b + 1) : (((17 - 6) & 127) + 2);
    }
  else
    {
      if (!(!pointers[b & 7]))
        {
          switch (((z + ((bytes[z & 15] - shared) & 127)) & 1023) % 7)
            {
            case 3:
            case 7:
              {
                z = ((bytes[shared & 15] - ((y ^ bytes[a & 15]) & 1023)) & 127);
                y = cell.low == 1 || y <= 42;
                shared = x == z && cell.high > 3;
              }
              break;
            case 0:
            default:
              {
                y = ((bytes[z & 15] ^ ((y * 3 + table[y & 15]) & 255)) & 1023);
                x = z >= 11 || a != 51;
              }
              break;
            case 10:
              {
                if (a > 46)
                  if_jump (((37 * 3 + table[shared & 15]) & 255));
                shared = y;
                z = table[x & 15] > 5 ? (10 + 1) : (((table[shared & 15] * 3 + shared) & 255) + 2);
              }
              break;
            case 6:
              break;
            case 8:
              {
                z = table[y & 15] > 20 && !b;
                if (z > 47)
                  return 14;
                table[b & 15] = 3 & 1023;
              }
              break;
            case -1:
              {
                y = shared < 12
    || bytes[a & 15] == 14;
              }
              break;
            case 4:
              {
                shared = b || y & 1;
                z = 14;
                x = ((((a * 3 + table[shared & 15]) & 255) ^ ((26 - shared) & 127)) & 1023);
              }
              break;
            case 2:
            case 1:
              {
                z = ((((y * 3 + bytes[a & 15]) & 255) * 3 + ((bytes[shared & 15] | 11) & 63)) & 255);
              }
              break;
            case 5:
            case 9:
              {
                if (cell.high > 2)
                  return ((7 ^ table[a & 15]) & 1023);
                if ((b < 5
    || z < a))
                  if_jump (bytes[a & 15]);
              }
              break;
              ;
            }
          table[x & 15] = z & 1023;
          if (((a != 9
    && a != 10)
    && (shared != 59 || table[z & 15] > 30)))
            {
              x = (x & 3) == 0 || z > 33;
            }
          else
            {
              if (cell.low == 0)
                return ((bytes[x & 15] ^ bytes[x & 15]) & 1023);
              x = ((((20 | 8) & 63) ^ ((bytes[b & 15] * 3 + y) & 255)) & 1023);
            }
        }
      if (!shared)
        {
          for (int i13 = 0;; i13++)
            {
              if (i13 >= 9)
                break;
              x = a & 4 && x >= 61;
              shared = (bytes[y & 15] >= '!' && bytes[y & 15] < '0') ? (((a * 3 + a) & 255) + 1) : (((b | x) & 63) + 2);
            }
        }
      shared = x;
    }
  if (!pointers[a & 7])
    {
      if (x < shared)
        {
          for (int i14 = 0;; i14++)
            {
              if (i14 >= 0)
                break;
              table[y & 15] = ((((35 - x) & 127) | 27) & 63) & 1023;
              x = ((((28 * 3 + bytes[x & 15]) & 255) | ((b - bytes[a & 15]) & 127)) & 63);
              y = (z & 3) == 0 ? (((17 - y) & 127) + 1) : (table[a & 15] + 2);
            }
        }
      for (int i15 = 0;; i15++)
        {
          if (i15 >= 6)
            break;
          for (int i16 = 0; i16 < 5; i16++)
            {
              table[a & 15] = z & 1023;
            }
          if ((shared == 23 || !(a == 0 && b == 0)))
            {
              if ((z + 1 > real[b & 3] && shared == 2))
                if_jump (((bytes[y & 15] * 3 + y) & 255));
              shared = ((36 | ((20 * 3 + x) & 255)) & 63);
            }
          else
            {
              if ((y + 1 > real[z & 3]
    && b + 1 > real[shared & 3]))
                break;
              table[b & 15] = ((((z * 3 + x) & 255) - 14) & 127) & 1023;
            }
        }
      if (shared < b)
        {
          for (int i17 = 0; i17 < 6; i17++)
            {
              z = 0;
            }
          if (b <= 1)
            {
              y = table[x & 15] > 31
    && z < 17;
              shared = !pointers[x & 7] && b <= 41;
              z = ((((x + bytes[y & 15]) & 1023) + 2 * ((bytes[shared & 15] * 3 + shared) & 255)) % 37);
            }
          {
            static const void *const labels18[] = { &&op20, &&op21, &&op22, &&op23 };
            int pc19 = 0;
            goto *labels18[z & 3];
op20:
            y = y > 47 ? (((z ^ 19) & 1023) + 1) : (((table[z & 15] | table[a & 15]) & 63) + 2);
            if (++pc19 > 9)
              goto op23;
            goto *labels18[(shared + pc19) & 3];
op21:
            x = x == 14 && y;
            if (++pc19 > 7)
              goto op23;
            goto *labels18[(z + pc19) & 3];
op22:
            z = ((34 + 2 * ((25 ^ 3) & 1023)) % 37);
            if (++pc19 > 9)
              goto op23;
            goto *labels18[(y + pc19) & 3];
op23:;
          }
        }
      else
        {
          switch (((x + ((bytes[y & 15] | 37) & 63)) & 1023) % 7)
            {
            case 8:
              {
                if ((shared + 1 > real[y & 3]
    || b < y))
                  return ((bytes[shared & 15] | table[z & 15]) & 63);
                x = ((((5 * 3 + bytes[shared & 15]) & 255) ^ ((b - 22) & 127)) & 1023);
                z = ((((bytes[b & 15] + table[a & 15]) & 1023) ^ bytes[b & 15]) & 1023);
              }
              break;
            case 5:
              break;
            case 9:
              {
                if (!b)
                  return 17;
                if (!y)
                  return ((table[y & 15] + 2 * z) % 37);
              }
              break;
            case 25:
            case 29:
              {
                if (!(shared != 22 && shared != 23))
                  if_jump (((table[x & 15] ^ table[z & 15]) & 1023));
                if (x != 51)
                  return ((a * 3 + bytes[y & 15]) & 255);
              }
            case 2:
              {
                x = ((((table[y & 15] ^ bytes[z & 15]) & 1023) ^ table[y & 15]) & 1023);
                if ((y == 19
    && cell.high > 10))
                  if_jump (((x + 18) & 1023));
                if (y >= 5)
                  return ((table[shared & 15] + b) & 1023);
              }
              break;
            case 4:
            default:
              break;
              ;
            }
          table[shared & 15] = ((((table[shared & 15] - bytes[b & 15]) & 127) - ((y + z) & 1023)) & 127) & 1023;
          z = ((25 + 2 * ((17 ^ b) & 1023)) % 37);
        }
    }
  return fuel <= 0 ? a : f1 (a + 1, b);
}

int
f25 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (real[a & 3] < 35.5)
    {
      if (f1 (((table[b & 15] | 3) & 63), bytes[z & 15]) > 3)
        {
          if (((x < 31 || f1 (((shared - bytes[shared & 15]) & 127), ((table[x & 15] + table[b & 15]) & 1023)) > 29) || shared < 42))
            {
              table[b & 15] = ((((bytes[x & 15] - bytes[b & 15]) & 127) | ((shared ^ x) & 1023)) & 63) & 1023;
              if ((shared == 0 && z == 0))
                return f1 (((bytes[y & 15] + 2 * 4) % 37), ((x + 2 * z) % 37));
            }
          {
            jmp_buf saved26, *volatile old = jump_to;
            jump_to = &saved26;
            if (setjmp (*jump_to) == 0)
              {
                y = b;
                shared = ((shared + ((table[y & 15] - z) & 127)) & 1023);
                x = (z == 3 || z == 4 || z == 25) ? (((table[x & 15] | table[x & 15]) & 63) + 1) : (((shared ^ table[y & 15]) & 1023) + 2);
                x = f1 (18, ((bytes[shared & 15] * 3 + 2) & 255)) & 1023;
              }
            else
              {
                x = table[b & 15];
                y = ((bytes[a & 15] + table[y & 15]) & 1023);
                z = f1 (((table[a & 15] - bytes[a & 15]) & 127), table[y & 15]) & 1023;
              }
            jump_to = old;
          }
        }
      if (z != 18)
        {
          z = ((((3 | shared) & 63) - shared) & 127);
          for (int i27 = 0; i27 < 16; i27++)
            {
              if (table[i27] > 17)
                table[i27] -= 7;
            }
          shared = ((((z + bytes[z & 15]) & 1023) | ((34 + shared) & 1023)) & 63);
        }
    }
  switch (((b + z) & 1023) % 7)
    {
    case 10:
      {
        for (int i29 = 0; i29 < 16; i29++)
          {
            shared += bytes[i29] > 32 ? table[i29] & 7 : bytes[i29] & 3;
            shared &= 1023;
          }
      }
      break;
    case 6:
    case 9:
      {
        {
          static const void *const labels30[] = { &&op32, &&op33, &&op34, &&op35 };
          int pc31 = 0;
          goto *labels30[a & 3];
op32:
          y = table[z & 15];
          if (++pc31 > 10)
            goto op35;
          goto *labels30[(a + pc31) & 3];
op33:
          x = !pointers[x & 7] ? (table[a & 15] + 1) : (bytes[shared & 15] + 2);
          if (++pc31 > 7)
            goto op35;
          goto *labels30[(y + pc31) & 3];
op34:
          table[z & 15] = ((((a + y) & 1023) - ((table[b & 15] ^ shared) & 1023)) & 127) & 1023;
          if (++pc31 > 11)
            goto op35;
          goto *labels30[(x + pc31) & 3];
op35:;
        }
      }
      break;
    case 13:
      {
        if ((bytes[z & 15] >= '!' && bytes[z & 15] < '0'))
          {
            for (int i36 = 0; i36 < 4; i36++)
              {
                if (a == b)
                  if_jump (b);
              }
            if ((x == 11 || x == 12 || x == 38))
              {
                shared = a & 4 && z == 60;
              }
            if (!pointers[b & 7])
              return ((bytes[shared & 15] + table[b & 15]) & 1023);
          }
        {
          jmp_buf saved37, *volatile old = jump_to;
          jump_to = &saved37;
          if (setjmp (*jump_to) == 0)
            {
              {
                int i38 = 0;
                while (i38 < 2)
                {
                  i38++;
                  y = bytes[y & 15];
                  x = 25;
                }
              }
              x = f1 (((bytes[y & 15] + b) & 1023), ((bytes[shared & 15] * 3 + shared) & 255)) & 1023;
            }
          else
            {
              cell.low = ((((x | bytes[b & 15]) & 63) - ((bytes[x & 15] * 3 + x) & 255)) & 127);
              cell.high = ((((table[y & 15] + 10) & 1023) - x) & 127);
              x = f1 (((33 + 2 * 30) % 37), ((table[b & 15] ^ table[z & 15]) & 1023)) & 1023;
              x = f1 (x, ((a ^ bytes[x & 15]) & 1023)) & 1023;
            }
          jump_to = old;
        }
        if (b <= 54)
          {
            y = x;
          }
      }
      break;
    case 18:
      {
        switch (((b + 29) & 1023) % 31)
          {
          case 0:
            {
              switch (((a + ((a + bytes[z & 15]) & 1023)) & 1023) % 31)
                {
                case 8:
                  {
                    z = f1 (((27 ^ bytes[y & 15]) & 1023), bytes[shared & 15]) & 1023;
                  }
                  break;
                case 4:
                  {
                    if ((cell.high > 4 && z == b))
                      if_jump (bytes[shared & 15]);
                  }
                  break;
                case 1:
                case 9:
                  {
                    table[z & 15] = ((((39 + 2 * 29) % 37) * 3 + ((table[b & 15] * 3 + 23) & 255)) & 255) & 1023;
                    if (pointers[x & 7])
                      if_jump (((x | 33) & 63));
                  }
                  break;
                case 7:
                  {
                    shared = !(bytes[shared & 15] == 59) ? (((table[a & 15] - shared) & 127) + 1) : (x + 2);
                  }
                  break;
                case 2:
                  {
                    y = x + 1 > real[x & 3] || z > 20;
                  }
                case 10:
                case 6:
                  break;
                case 5:
                  {
                    z = x < 12
    && !a;
                  }
                  break;
                case 3:
                  break;
                case 11:
                  {
                    shared = x;
                    x = ((((x + 2 * bytes[shared & 15]) % 37) - 27) & 127);
                  }
                default:
                  {
                    x = ((((b + y) & 1023) * 3 + bytes[z & 15]) & 255);
                    x = ((x + ((table[b & 15] * 3 + z) & 255)) & 1023);
                  }
                  break;
                  ;
                }
              if (shared >= 4)
                {
                  x = ((((b | z) & 63) | ((bytes[a & 15] - 8) & 127)) & 63);
                  x = f1 (((5 * 3 + 6) & 255), table[b & 15]) & 1023;
                }
              else
                {
                  table[x & 15] = ((table[z & 15] + x) & 1023) & 1023;
                  shared = ((((11 * 3 + 25) & 255) + 2 * ((3 - y) & 127)) % 37);
                }
              for (int i41 = 0; i41 < (y & 15); i41++)
                {
                  if (table[i41] > 17)
                    table[i41] -= 7;
                }
            }
          case 10:
            {
              {
                static const void *const labels42[] = { &&op44, &&op45, &&op46, &&op47 };
                int pc43 = 0;
                goto *labels42[b & 3];
op44:
                z = f1 (((8 + 2 * b) % 37), ((b | table[z & 15]) & 63)) > 0 || f1 (((shared | 18) & 63), 24);
                if (++pc43 > 10)
                  goto op47;
                goto *labels42[(x + pc43) & 3];
op45:
                z = f1 (((bytes[z & 15] ^ table[z & 15]) & 1023), z) & 1023;
                if (++pc43 > 8)
                  goto op47;
                goto *labels42[(y + pc43) & 3];
op46:
                table[x & 15] = ((a + 2 * ((15 + bytes[y & 15]) & 1023)) % 37) & 1023;
                if (++pc43 > 11)
                  goto op47;
                goto *labels42[(z + pc43) & 3];
op47:;
              }
            }
          case 1:
            {
              x = (f1 (((9 * 3 + x) & 255), ((b ^ bytes[x & 15]) & 1023)) && f1 (((table[a & 15] ^ a) & 1023), ((a ^ 5) & 1023))) ? (((a + 2 * a) % 37) + 1) : (((a - table[shared & 15]) & 127) + 2);
            }
            break;
          case 7:
            {
              {
                jmp_buf saved48, *volatile old = jump_to;
                jump_to = &saved48;
                if (setjmp (*jump_to) == 0)
                  {
                    shared = y;
                    table[shared & 15] = ((((2 - a) & 127) ^ ((bytes[z & 15] ^ z) & 1023)) & 1023) & 1023;
                    x = f1 (((z + 2 * 37) % 37), z) & 1023;
                  }
                else
                  {
                    y = ((((z - 21) & 127) ^ ((bytes[shared & 15] - bytes[x & 15]) & 127)) & 1023);
                    z = f1 (((table[b & 15] + 2 * bytes[x & 15]) % 37), z) & 1023;
                  }
                jump_to = old;
              }
              if (a != 20)
                {
                  x = f1 (((bytes[b & 15] + 2 * y) % 37), bytes[x & 15]) & 1023;
                }
              for (int i49 = 0; i49 < 8; i49++)
                {
                  shared = f1 (((shared - shared) & 127), b) & 1023;
                  x = (table[a & 15] > 4 || (x & 3) == 2) ? (bytes[b & 15] + 1) : (((35 ^ table[z & 15]) & 1023) + 2);
                }
            }
            break;
          case 11:
          case 3:
            {
              switch (((a + x) & 1023) % 7)
                {
                case 14:
                  break;
                case 17:
                  {
                    x = ((((table[x & 15] ^ table[b & 15]) & 1023) * 3 + ((bytes[x & 15] * 3 + bytes[a & 15]) & 255)) & 255);
                    y = (y >= 2 && y <= 31) ? (((36 - table[y & 15]) & 127) + 1) : (((bytes[b & 15] - x) & 127) + 2);
                  }
                  break;
                case 24:
                  {
                    table[y & 15] = ((((3 | table[x & 15]) & 63) + ((y * 3 + a) & 255)) & 1023) & 1023;
                    y = bytes[shared & 15];
                  }
                  break;
                case 13:
                  break;
                case 10:
                  {
                    if ((shared == 4 || shared == 5 || shared == 19))
                      return f1 (((23 * 3 + 4) & 255), ((table[a & 15] + 31) & 1023));
                    if ((z || table[shared & 15] > 3))
                      return f1 (((a | 39) & 63), ((bytes[x & 15] * 3 + y) & 255));
                  }
                  break;
                case 9:
                default:
                  break;
                  ;
                }
            }
            break;
          case 6:
            {
              switch (((x + ((shared - table[z & 15]) & 127)) & 1023) % 13)
                {
                case 27:
                case 8:
                default:
                  {
                    shared = f1 (((table[x & 15] ^ z) & 1023), 25) & 1023;
                    table[a & 15] = bytes[y & 15] & 1023;
                    z = (z & 3) == 0 ? (34 + 1) : (shared + 2);
                  }
                  break;
                case 7:
                  {
                    x = bytes[shared & 15];
                    shared = bytes[x & 15];
                    z = (b < 38 || y == 30) ? (((bytes[x & 15] + 2 * z) % 37) + 1) : (((bytes[shared & 15] | bytes[shared & 15]) & 63) + 2);
                  }
                  break;
                  ;
                }
              {
                int i52 = 0;
                do
                {
                  i52++;
                  x = ((b - ((bytes[shared & 15] ^ b) & 1023)) & 127);
                  shared = ((((table[y & 15] * 3 + table[x & 15]) & 255) - x) & 127);
                }
              while (i52 < 4
    && shared & 8);
              }
            }
            break;
          case 8:
          case 4:
            {
              if (((f1 (table[b & 15], ((x | table[a & 15]) & 63))
    && cell.low == 3) && cell.high > 4))
                {
                  shared = ((((y + 2 * table[b & 15]) % 37) - ((shared ^ a) & 1023)) & 127);
                  x = f1 (((table[y & 15] - bytes[z & 15]) & 127), ((0 * 3 + table[z & 15]) & 255)) & 1023;
                }
              else
                {
                  shared = bytes[z & 15] == 53 ? (((y - table[b & 15]) & 127) + 1) : (bytes[x & 15] + 2);
                  x = ((((bytes[shared & 15] + table[x & 15]) & 1023) + 2 * ((bytes[a & 15] ^ bytes[shared & 15]) & 1023)) % 37);
                }
              {
                int i53 = 0;
                
again54:
              i53++;
                  x = shared == 10 ? (b + 1) : (z + 2);
              if (i53 < 6)
                goto again54;
              }
            }
            break;
          case 2:
            {
              switch (((b + ((10 * 3 + table[a & 15]) & 255)) & 1023) % 31)
                {
                case 0:
                  {
                    if ((z >= 39 || table[y & 15] > 59))
                      return y;
                    if ((x != 13
    && x != 14))
                      if_jump (z);
                  }
                  break;
                case 3:
                  {
                    if (shared > 57)
                      if_jump (((z ^ bytes[b & 15]) & 1023));
                    shared = f1 (((b + table[b & 15]) & 1023), ((table[z & 15] - x) & 127)) & 1023;
                  }
                  break;
                case 8:
                case 7:
                  break;
                case 4:
                  {
                    if (table[a & 15] > 52)
                      if_jump (((x + x) & 1023));
                    if (y)
                      return shared;
                  }
                  break;
                case 9:
                  {
                    z = f1 (y, ((z + 2 * table[shared & 15]) % 37)) & 1023;
                    z = a < shared || z == shared;
                  }
                  break;
                case 1:
                default:
                  {
                    if ((f1 (((z - 17) & 127), ((a + 2 * 20) % 37)) > 12 && real[y & 3] < 60.5))
                      return f1 (((b - table[shared & 15]) & 127), table[a & 15]);
                    shared = y && a;
                    shared = x == 14 || table[a & 15] > 10;
                  }
                  break;
                case 2:
                  {
                    z = f1 (((x ^ table[y & 15]) & 1023), ((table[a & 15] | table[a & 15]) & 63)) & 1023;
                  }
                  break;
                case 5:
                  {
                    table[a & 15] = ((((table[b & 15] ^ z) & 1023) ^ ((16 * 3 + table[x & 15]) & 255)) & 1023) & 1023;
                  }
                  break;
                case 6:
                  {
                    x = a < shared || cell.low == 2;
                  }
                  break;
                  ;
                }
            }
            break;
          case 9:
            {
              {
                jmp_buf saved56, *volatile old = jump_to;
                jump_to = &saved56;
                if (setjmp (*jump_to) == 0)
                  {
                    x = a < 41 ? (((table[b & 15] * 3 + shared) & 255) + 1) : (((36 + 2 * table[x & 15]) % 37) + 2);
                    z = ((((b | table[shared & 15]) & 63) + ((bytes[y & 15] | shared) & 63)) & 1023);
                    z = a >= 37 ? (((bytes[z & 15] - table[shared & 15]) & 127) + 1) : (((a | z) & 63) + 2);
                    y = f1 (a, ((8 - table[a & 15]) & 127)) & 1023;
                  }
                else
                  {
                    shared = ((((table[z & 15] - 38) & 127) * 3 + ((table[a & 15] ^ bytes[x & 15]) & 1023)) & 255);
                    table[y & 15] = ((((x * 3 + table[shared & 15]) & 255) ^ ((x - bytes[z & 15]) & 127)) & 1023) & 1023;
                    x = ((z ^ ((shared + 2 * table[a & 15]) % 37)) & 1023);
                    shared = f1 (((37 | x) & 63), table[b & 15]) & 1023;
                  }
                jump_to = old;
              }
            }
          case 5:
          default:
            {
              for (int i57 = 0; i57 < 9; i57++)
                {
                  z = f1 (((table[x & 15] ^ b) & 1023), ((bytes[a & 15] * 3 + table[z & 15]) & 255)) & 1023;
                  if (f1 (a, x))
                    return f1 (19, ((9 ^ a) & 1023));
                }
              for (int i58 = 0;; i58++)
                {
                  if (i58 >= 3)
                    break;
                  y = bytes[shared & 15];
                  z = (table[y & 15] > 45 || cell.high > 15) ? (((21 * 3 + y) & 255) + 1) : (((y - 27) & 127) + 2);
                }
            }
            break;
            ;
          }
      }
    case 0:
      {
        if ((table[shared & 15] > 7 && x & 4))
          if_jump (bytes[x & 15]);
        if ((b != 10 && b != 11))
          {
            y = ((((a + 2 * bytes[z & 15]) % 37) - z) & 127);
            for (int i59 = 0;; i59++)
              {
                if (i59 >= 5)
                  break;
                x = table[z & 15] > 28 ? (((table[shared & 15] | x) & 63) + 1) : (((table[a & 15] + table[y & 15]) & 1023) + 2);
                if ((bytes[z & 15] == 9 && bytes[b & 15] == 16))
                  return ((bytes[z & 15] - 6) & 127);
              }
            for (int i60 = 0; i60 < 1; i60++)
              {
                shared = y != 23 ? (((2 - 13) & 127) + 1) : (bytes[a & 15] + 2);
                y = ((33 + 2 * ((shared - a) & 127)) % 37);
                z = table[y & 15] > 11 ? (bytes[y & 15] + 1) : (((b + table[b & 15]) & 1023) + 2);
              }
          }
      }
      break;
    case 11:
      {
        if ((table[b & 15] > 45
    || z == 23))
          if_jump (((a - table[y & 15]) & 127));
      }
      break;
    case 24:
      {
        if (!(b < 4 || b > 31))
          {
            {
              static const void *const labels61[] = { &&op63, &&op64, &&op65, &&op66 };
              int pc62 = 0;
              goto *labels61[a & 3];
op63:
              x = f1 (((6 + b) & 1023), table[y & 15]) && pointers[x & 7];
              if (++pc62 > 11)
                goto op66;
              goto *labels61[(a + pc62) & 3];
op64:
              y = y < 7
    && b & 8;
              if (++pc62 > 10)
                goto op66;
              goto *labels61[(z + pc62) & 3];
op65:
              cell.low = ((((bytes[a & 15] + bytes[b & 15]) & 1023) * 3 + ((bytes[x & 15] + table[y & 15]) & 1023)) & 255);
              cell.high = ((((0 ^ table[b & 15]) & 1023) + ((shared + 7) & 1023)) & 1023);
              if (++pc62 > 3)
                goto op66;
              goto *labels61[(a + pc62) & 3];
op66:;
            }
            {
              int i67 = 0;
              do
              {
                i67++;
                if (z < shared)
                  return ((33 ^ shared) & 1023);
                table[y & 15] = ((((bytes[shared & 15] + bytes[y & 15]) & 1023) | ((b ^ table[z & 15]) & 1023)) & 63) & 1023;
                shared = 7;
              }
            while (i67 < 8 && y == z);
            }
          }
        {
          jmp_buf saved68, *volatile old = jump_to;
          jump_to = &saved68;
          if (setjmp (*jump_to) == 0)
            {
              table[x & 15] = ((z + 2 * ((6 + 2 * b) % 37)) % 37) & 1023;
              y = f1 (((b + 2 * z) % 37), ((26 ^ table[shared & 15]) & 1023)) & 1023;
            }
          else
            {
              shared = ((((table[z & 15] * 3 + bytes[b & 15]) & 255) - ((y - table[a & 15]) & 127)) & 127);
              z = b <= 12 ? (((y * 3 + bytes[b & 15]) & 255) + 1) : (table[shared & 15] + 2);
              shared = f1 (((shared * 3 + x) & 255), ((y | bytes[x & 15]) & 63)) & 1023;
            }
          jump_to = old;
        }
      }
      break;
    default:
      break;
      ;
    }
  return fuel <= 0 ? a : f25 (a + 1, b);
}

static int
f69 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    int i70 = 0;
    while (i70 < 0)
    {
      i70++;
      if (shared + 1 > real[b & 3])
        {
          {
            jmp_buf saved71, *volatile old = jump_to;
            jump_to = &saved71;
            if (setjmp (*jump_to) == 0)
              {
                x = z + 1 > real[x & 3] || pointers[shared & 7];
                z = f25 (b, ((table[a & 15] - bytes[a & 15]) & 127)) & 1023;
              }
            else
              {
                z = b;
                y = f1 (((table[a & 15] + 2 * bytes[b & 15]) % 37), ((shared * 3 + 0) & 255)) & 1023;
              }
            jump_to = old;
          }
        }
      for (int i72 = 0; i72 < (y & 15); i72++)
        {
          table[i72] = 0;
        }
    }
  }
  z = f1 (((table[b & 15] | table[x & 15]) & 63), shared) & 1023;
  switch (((shared + ((37 + a) & 1023)) & 1023) % 31)
    {
    case 2:
      {
        cell.low = a;
        cell.high = ((7 ^ ((b + 2 * y) % 37)) & 1023);
        z = ((((34 + z) & 1023) + bytes[a & 15]) & 1023);
        switch (((y + ((table[shared & 15] + table[a & 15]) & 1023)) & 1023) % 7)
          {
          case 9:
          case 12:
          case 22:
          default:
            {
              shared = ((((b ^ b) & 1023) | ((y * 3 + table[y & 15]) & 255)) & 63);
              for (int i75 = 0; i75 < 16; i75++)
                {
                  table[i75] = 0;
                }
              switch (((shared + ((x | bytes[a & 15]) & 63)) & 1023) % 31)
                {
                case 8:
                  {
                    if (bytes[z & 15] == 52)
                      return f1 (((26 ^ z) & 1023), ((20 | shared) & 63));
                    table[b & 15] = ((y + 2 * ((shared * 3 + bytes[x & 15]) & 255)) % 37) & 1023;
                    if (((a & 3) == 0 && pointers[y & 7]))
                      return f25 (((x | a) & 63), ((z ^ table[a & 15]) & 1023));
                  }
                case 4:
                default:
                  {
                    if (x < z)
                      return ((table[b & 15] + bytes[x & 15]) & 1023);
                    y = f25 (((table[x & 15] ^ 8) & 1023), ((table[x & 15] ^ shared) & 1023)) & 1023;
                  }
                  break;
                case 2:
                  {
                    x = ((((a * 3 + table[x & 15]) & 255) + 2 * ((a ^ bytes[shared & 15]) & 1023)) % 37);
                    x = f1 (((29 + shared) & 1023), table[shared & 15]) & 1023;
                    shared = ((9 - ((a ^ table[y & 15]) & 1023)) & 127);
                  }
                  break;
                case 7:
                  {
                    shared = (z < 5 || z > 24) ? (((x - shared) & 127) + 1) : (table[b & 15] + 2);
                    if (b >= 38)
                      return bytes[shared & 15];
                    if ((a < 24 && y + 1 > real[z & 3]))
                      if_jump (((table[z & 15] * 3 + 25) & 255));
                  }
                  break;
                case 9:
                  {
                    cell.low = ((((bytes[x & 15] + 22) & 1023) - ((bytes[x & 15] - bytes[y & 15]) & 127)) & 127);
                    cell.high = ((((table[shared & 15] + 2 * y) % 37) ^ ((table[shared & 15] + 2 * table[a & 15]) % 37)) & 1023);
                    x = z >= 51 ? (table[y & 15] + 1) : (((bytes[b & 15] ^ bytes[x & 15]) & 1023) + 2);
                  }
                  break;
                case 3:
                case 6:
                  {
                    shared = ((((bytes[y & 15] + 2 * 21) % 37) + bytes[b & 15]) & 1023);
                    z = ((((table[a & 15] * 3 + table[a & 15]) & 255) ^ ((19 - bytes[a & 15]) & 127)) & 1023);
                    table[y & 15] = table[b & 15] & 1023;
                  }
                  break;
                case 5:
                  {
                    z = ((x - z) & 127);
                  }
                  break;
                case 1:
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
        if (shared > 12)
          {
            y = a < 45 ? (((table[y & 15] + bytes[z & 15]) & 1023) + 1) : (((x ^ table[a & 15]) & 1023) + 2);
            if ((shared <= 25
    && z == x))
              return f25 (((table[z & 15] + bytes[b & 15]) & 1023), ((a | 26) & 63));
            switch (((b + a) & 1023) % 13)
              {
              case 25:
              case 9:
              default:
                {
                  if (f1 (((z + 2 * table[y & 15]) % 37), ((bytes[b & 15] - x) & 127)) > 10)
                    return 24;
                  x = bytes[x & 15];
                }
                break;
                ;
              }
          }
        if (y == x)
          {
            {
              static const void *const labels78[] = { &&op80, &&op81, &&op82, &&op83 };
              int pc79 = 0;
              goto *labels78[b & 3];
op80:
              y = ((b * 3 + ((3 - bytes[x & 15]) & 127)) & 255);
              if (++pc79 > 10)
                goto op83;
              goto *labels78[(y + pc79) & 3];
op81:
              y = ((((15 + 2 * table[z & 15]) % 37) ^ ((table[z & 15] | table[shared & 15]) & 63)) & 1023);
              if (++pc79 > 9)
                goto op83;
              goto *labels78[(z + pc79) & 3];
op82:
              shared = ((((15 ^ table[x & 15]) & 1023) + ((table[b & 15] | bytes[z & 15]) & 63)) & 1023);
              if (++pc79 > 4)
                goto op83;
              goto *labels78[(shared + pc79) & 3];
op83:;
            }
            for (int i84 = 0; i84 < 0; i84++)
              {
                if (f25 (((a - 27) & 127), ((table[b & 15] + 2 * b) % 37)) > 42)
                  break;
              }
            {
              static const void *const labels85[] = { &&op87, &&op88, &&op89, &&op90 };
              int pc86 = 0;
              goto *labels85[b & 3];
op87:
              z = ((((table[y & 15] | y) & 63) - ((table[shared & 15] + z) & 1023)) & 127);
              if (++pc86 > 8)
                goto op90;
              goto *labels85[(x + pc86) & 3];
op88:
              z = ((((z * 3 + b) & 255) * 3 + table[x & 15]) & 255);
              if (++pc86 > 3)
                goto op90;
              goto *labels85[(shared + pc86) & 3];
op89:
              x = !pointers[x & 7]
    || f1 (((bytes[x & 15] + 2 * bytes[x & 15]) % 37), ((b * 3 + z) & 255));
              if (++pc86 > 3)
                goto op90;
              goto *labels85[(y + pc86) & 3];
op90:;
            }
          }
      }
    case 1:
      {
        z = bytes[b & 15];
      }
    case 6:
      {
        if (shared < z)
          return table[z & 15];
        if ((cell.high > 15
    && bytes[shared & 15] == 19))
          {
            y = x;
          }
        else
          {
            if ((f25 (b, table[shared & 15]) || f1 (((x ^ table[b & 15]) & 1023), z)))
              return f1 (shared, x);
            {
              jmp_buf saved91, *volatile old = jump_to;
              jump_to = &saved91;
              if (setjmp (*jump_to) == 0)
                {
                  y = 8;
                  shared = f25 (39, ((12 + 2 * bytes[z & 15]) % 37)) & 1023;
                }
              else
                {
                  z = ((((table[shared & 15] + bytes[a & 15]) & 1023) - bytes[z & 15]) & 127);
                  z = ((((32 - a) & 127) ^ ((16 ^ x) & 1023)) & 1023);
                  z = f25 (((a + 2 * a) % 37), ((shared + 2 * table[y & 15]) % 37)) & 1023;
                }
              jump_to = old;
            }
            switch (((x + x) & 1023) % 7)
              {
              case 4:
                {
                  shared = ((((36 | 31) & 63) + ((bytes[z & 15] - x) & 127)) & 1023);
                  z = ((((7 - z) & 127) + 2 * ((table[a & 15] | bytes[y & 15]) & 63)) % 37);
                  if (!pointers[b & 7])
                    if_jump (((shared - bytes[x & 15]) & 127));
                }
              case 27:
              case 17:
                {
                  cell.low = ((((z + 2 * shared) % 37) | ((18 | table[b & 15]) & 63)) & 63);
                  cell.high = ((z + 2 * ((table[b & 15] - 23) & 127)) % 37);
                  x = !pointers[shared & 7]
    && y == 40;
                  if (!z)
                    if_jump (((a * 3 + table[x & 15]) & 255));
                }
                break;
              case -2:
                {
                  if ((b == 0 && shared == 0))
                    return x;
                }
                break;
              case 21:
                break;
              case 14:
              default:
                {
                  y = f25 (((bytes[shared & 15] * 3 + 39) & 255), ((bytes[shared & 15] | a) & 63)) & 1023;
                  cell.low = ((9 | ((y - x) & 127)) & 63);
                  cell.high = ((12 | ((x - z) & 127)) & 63);
                  cell.low = ((((z * 3 + table[b & 15]) & 255) ^ ((bytes[b & 15] | 23) & 63)) & 1023);
                  cell.high = ((z + ((22 + 8) & 1023)) & 1023);
                }
                break;
                ;
              }
          }
        if (f25 (((bytes[z & 15] ^ table[z & 15]) & 1023), ((bytes[x & 15] + 2 * z) % 37)))
          {
            for (int i93 = 0; i93 < 1; i93++)
              {
                x = ((((table[b & 15] * 3 + shared) & 255) - bytes[z & 15]) & 127);
                z = ((((12 ^ a) & 1023) * 3 + table[z & 15]) & 255);
              }
            switch (((y + bytes[a & 15]) & 1023) % 13)
              {
              case 1:
                {
                  shared = ((((x * 3 + bytes[y & 15]) & 255) + 2 * bytes[x & 15]) % 37);
                }
                break;
              case 5:
                {
                  table[x & 15] = table[shared & 15] & 1023;
                }
                break;
              case 6:
                {
                  z = ((bytes[y & 15] ^ ((14 + bytes[z & 15]) & 1023)) & 1023);
                  x = ((((x * 3 + 30) & 255) - bytes[y & 15]) & 127);
                  z = ((((table[y & 15] + 2 * table[b & 15]) % 37) + ((bytes[y & 15] ^ 29) & 1023)) & 1023);
                }
                break;
              case 3:
              default:
                {
                  if (x >= 53)
                    return f25 (((z | bytes[a & 15]) & 63), ((12 - a) & 127));
                  if (f1 (((table[x & 15] + z) & 1023), ((shared * 3 + a) & 255)) > 47)
                    return ((bytes[y & 15] ^ x) & 1023);
                }
              case 4:
                {
                  if (!pointers[y & 7])
                    return ((b - shared) & 127);
                  y = 22;
                }
                break;
              case 0:
                {
                  table[a & 15] = ((((bytes[y & 15] + 2 * table[shared & 15]) % 37) * 3 + ((bytes[b & 15] - shared) & 127)) & 255) & 1023;
                  shared = y;
                  z = (a <= 41
    || z >= 3) ? (((table[y & 15] | bytes[x & 15]) & 63) + 1) : (b + 2);
                }
                break;
              case 2:
                break;
                ;
              }
          }
      }
      break;
    case 5:
      {
        {
          int i95 = 0;
          
again96:
        i95++;
            {
              jmp_buf saved97, *volatile old = jump_to;
              jump_to = &saved97;
              if (setjmp (*jump_to) == 0)
                {
                  z = ((((b + 2 * a) % 37) ^ z) & 1023);
                  x = f25 (((table[a & 15] * 3 + bytes[z & 15]) & 255), table[a & 15]) & 1023;
                }
              else
                {
                  x = y < x
    || f25 (bytes[y & 15], ((4 | bytes[x & 15]) & 63));
                  z = ((table[x & 15] - table[a & 15]) & 127);
                  y = f1 (((y * 3 + z) & 255), ((x ^ bytes[b & 15]) & 1023)) & 1023;
                }
              jump_to = old;
            }
        if (i95 < 5)
          goto again96;
        }
      }
      break;
    case 3:
      {
        if (((shared == 0 && y == 0) && (!pointers[b & 7] && (x & 3) == 2)))
          {
            if (bytes[shared & 15] == 34)
              if_jump (((table[a & 15] + 2 * b) % 37));
          }
        else
          {
            if (cell.high > 5)
              {
                x = table[y & 15];
              }
            else
              {
                y = ((bytes[shared & 15] | ((bytes[a & 15] ^ x) & 1023)) & 63);
              }
            for (int i98 = 0; i98 < 8; i98++)
              {
                if (f1 (((z + 2 * shared) % 37), ((14 ^ b) & 1023)))
                  return f1 (((b | 2) & 63), z);
                shared = ((((38 - a) & 127) + ((bytes[shared & 15] + 2 * bytes[a & 15]) % 37)) & 1023);
                shared = (x == 0 && b == 0) ? (table[x & 15] + 1) : (((table[shared & 15] | x) & 63) + 2);
              }
          }
        {
          jmp_buf saved99, *volatile old = jump_to;
          jump_to = &saved99;
          if (setjmp (*jump_to) == 0)
            {
              {
                int i100 = 0;
                while (i100 < 6 && b < shared)
                {
                  i100++;
                  y = a >= 52 && f25 (x, ((table[x & 15] ^ 31) & 1023));
                  x = a <= 58
    && f1 (((shared * 3 + table[x & 15]) & 255), z) > 28;
                  y = ((y + 2 * ((bytes[a & 15] - b) & 127)) % 37);
                }
              }
              z = ((((table[a & 15] | bytes[z & 15]) & 63) | ((bytes[y & 15] - 22) & 127)) & 63);
              y = ((((a ^ 17) & 1023) | ((bytes[x & 15] * 3 + 33) & 255)) & 63);
              y = f25 (((bytes[z & 15] ^ bytes[b & 15]) & 1023), shared) & 1023;
            }
          else
            {
              z = f25 (((table[y & 15] + a) & 1023), bytes[shared & 15]) & 1023;
              z = b == shared && z >= 15;
              x = f1 (((y - 30) & 127), ((table[shared & 15] + bytes[a & 15]) & 1023)) & 1023;
            }
          jump_to = old;
        }
        {
          static const void *const labels101[] = { &&op103, &&op104, &&op105, &&op106 };
          int pc102 = 0;
          goto *labels101[y & 3];
op103:
          x = f25 (table[x & 15], ((bytes[y & 15] + bytes[y & 15]) & 1023)) & 1023;
          if (++pc102 > 9)
            goto op106;
          goto *labels101[(a + pc102) & 3];
op104:
          y = f1 (((bytes[y & 15] | 9) & 63), ((b + 2 * table[a & 15]) % 37)) & 1023;
          if (++pc102 > 11)
            goto op106;
          goto *labels101[(y + pc102) & 3];
op105:
          shared = (shared >= 17 && shared <= 21) ? (((table[shared & 15] ^ 32) & 1023) + 1) : (table[x & 15] + 2);
          if (++pc102 > 9)
            goto op106;
          goto *labels101[(y + pc102) & 3];
op106:;
        }
      }
    case 4:
    default:
      {
        for (int i107 = 0; i107 < (shared & 15); i107++)
          {
            shared += bytes[i107] > 32 ? table[i107] & 7 : bytes[i107] & 3;
            shared &= 1023;
          }
      }
      break;
      ;
    }
  return f1 (((6 ^ bytes[x & 15]) & 1023), ((bytes[z & 15] + 2 * 24) % 37));
}

static int (*calls108[4]) (int, int) = { f1, f1, f25, f25 };

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 36; a++)
    {
      b = (b + f25 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
