#define OWN 1
#include <stdio.h>
#include <stdlib.h>
#include <setjmp.h>
struct cell { unsigned low : 3, high : 4; };
#if OWN
int shared = 2;
int fuel = 5308;
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
int f13 (int, int);
int f21 (int, int);
int f46 (int, int);
static void
if_jump (int n)
{
  if (jump_to) longjmp (*jump_to, (n & 7) + 1);
}
__attribute__ ((noinline, noclone)) static int
f1 (int a, int b)
{
  int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    static const void *const labels2[] = { &&op4, &&op5, &&op6, &&op7 };
    int pc3 = 0;
    goto *labels2[x & 3];
op4:
    x = table[y & 15];
    if (++pc3 > 10)
      goto op7;
    goto *labels2[(b + pc3) & 3];
op5:
    y = !b || z <= 11;
    if (++pc3 > 4)
      goto op7;
    goto *labels2[(y + pc3) & 3];
op6:
    z = ((16 * 3 + ((y * 3 + b) & 255)) & 255);
    if (++pc3 > 6)
      goto op7;
    goto *labels2[(z + pc3) & 3];
op7:;
  }
  {
    int i8 = 0;
    
again9:
  i8++;
      for (int i10 = 0;; i10++)
        {
          if (i10 >= 0)
            break;
          for (int i11 = 0;; i11++)
            {
              if (i11 >= 3)
                break;
              if (!pointers[y & 7])
                if_jump (((z * 3 + 19) & 255));
              x = ((((bytes[a & 15] - bytes[y & 15]) & 127) | table[shared & 15]) & 63);
            }
          switch (((y + ((34 + y) & 1023)) & 1023) % 7)
            {
            case 13:
            case 16:
              {
                if (z < 5)
                  continue;
                if ((a & 2
    || !pointers[y & 7]))
                  break;
                shared = z;
              }
            case 3:
              {
                shared = !(bytes[y & 15] >= '!'
    && bytes[y & 15] < '0') ? (((33 | table[b & 15]) & 63) + 1) : (((bytes[b & 15] + table[a & 15]) & 1023) + 2);
              }
            case 28:
              {
                y = ((((a ^ 21) & 1023) - ((a - x) & 127)) & 127);
                z = z && b <= 25;
                z = y;
              }
              break;
            case 4:
              {
                if (!(bytes[x & 15] >= '!' && bytes[x & 15] < '0'))
                  break;
                table[y & 15] = b & 1023;
                x = ((bytes[y & 15] - ((table[y & 15] - table[x & 15]) & 127)) & 127);
              }
            case 8:
              {
                y = real[y & 3] < 22.5 || z != 46;
                if (shared & 4)
                  if_jump (((34 + shared) & 1023));
              }
              break;
            case 2:
            default:
              {
                z = ((33 + 2 * ((bytes[shared & 15] + table[y & 15]) & 1023)) % 37);
                if ((shared >= 11 || real[y & 3] < 53.5))
                  if_jump (((a | a) & 63));
              }
              ;
            }
        }
  if (i8 < 2 && pointers[z & 7])
    goto again9;
  }
  return ((bytes[a & 15] ^ a) & 1023);
}

int
f13 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  if (!(!a))
    {
      switch (((shared + ((shared + a) & 1023)) & 1023) % 13)
        {
        case 25:
          {
            switch (((a + ((x - table[b & 15]) & 127)) & 1023) % 31)
              {
              case 27:
                {
                  if (!pointers[b & 7])
                    return f1 (((x + 2 * z) % 37), table[z & 15]);
                  z = ((2 - table[shared & 15]) & 127);
                }
                break;
              case 13:
                {
                  z = f1 (((a - table[a & 15]) & 127), ((table[shared & 15] * 3 + y) & 255)) > 6 && b;
                  z = y + 1 > real[x & 3] || z != 34;
                }
                break;
              case 28:
              case -2:
                break;
              case 17:
                break;
              case 21:
                {
                  shared = ((((x + bytes[y & 15]) & 1023) - z) & 127);
                  x = f1 (((shared ^ table[x & 15]) & 1023), 34) & 1023;
                  y = (a == 10 || a == 11 || a == 23) ? (x + 1) : (((34 + 2 * table[b & 15]) % 37) + 2);
                }
                break;
              default:
                {
                  if (x & 8)
                    return 25;
                }
                ;
              }
            if ((y < 17 || y > 46))
              {
                shared = ((((z - a) & 127) + bytes[a & 15]) & 1023);
                if (z > 39)
                  return f1 (((24 ^ bytes[y & 15]) & 1023), ((32 * 3 + bytes[a & 15]) & 255));
              }
            {
              jmp_buf saved16, *volatile old = jump_to;
              jump_to = &saved16;
              if (setjmp (*jump_to) == 0)
                {
                  x = (shared & 3) == 1 && x;
                  y = ((((b ^ 20) & 1023) - 35) & 127);
                  shared = ((((bytes[shared & 15] * 3 + 4) & 255) * 3 + ((table[x & 15] * 3 + bytes[y & 15]) & 255)) & 255);
                  y = f1 (((table[z & 15] + table[a & 15]) & 1023), ((y | bytes[z & 15]) & 63)) & 1023;
                }
              else
                {
                  cell.low = ((shared ^ table[z & 15]) & 1023);
                  cell.high = 20;
                  cell.low = ((((17 | z) & 63) ^ ((table[z & 15] + 2 * table[x & 15]) % 37)) & 1023);
                  cell.high = ((((table[z & 15] ^ y) & 1023) - ((b - bytes[shared & 15]) & 127)) & 127);
                  x = 12;
                  y = f1 (((x + 2 * b) % 37), ((28 - b) & 127)) & 1023;
                }
              jump_to = old;
            }
          }
        case 24:
          {
            {
              int i17 = 0;
              
again18:
            i17++;
                z = f1 (a, ((shared - z) & 127)) > 5 ? (((b + 2 * table[a & 15]) % 37) + 1) : (((table[a & 15] ^ bytes[a & 15]) & 1023) + 2);
                x = table[y & 15] > 57 || f1 (x, ((34 | b) & 63));
                y = z & 16 || x != 50;
            if (i17 < 1)
              goto again18;
            }
            if ((f1 (z, bytes[b & 15]) || y == shared))
              {
                if ((bytes[shared & 15] >= '!' && bytes[shared & 15] < '0'))
                  if_jump (((bytes[shared & 15] | a) & 63));
                if ((a >= 9 && a <= 37))
                  return f1 (((z ^ table[a & 15]) & 1023), table[shared & 15]);
                y = bytes[a & 15] == 28 || table[x & 15] > 1;
              }
          }
          break;
        case 20:
          break;
        case 26:
          {
            switch (((z + ((table[z & 15] + bytes[b & 15]) & 1023)) & 1023) % 7)
              {
              case 4:
                {
                  z = ((((x + 2 * shared) % 37) + 2 * ((bytes[a & 15] ^ table[shared & 15]) & 1023)) % 37);
                  y = ((((bytes[a & 15] * 3 + 16) & 255) + 2 * ((bytes[y & 15] + 2 * a) % 37)) % 37);
                }
                break;
              case 9:
                break;
              case 8:
                {
                  table[x & 15] = ((((z ^ bytes[x & 15]) & 1023) * 3 + 24) & 255) & 1023;
                  y = f1 (((a + 2 * b) % 37), table[z & 15]) & 1023;
                }
                break;
              case 5:
              case 7:
                {
                  shared = ((((a - bytes[z & 15]) & 127) - ((x + 2 * table[shared & 15]) % 37)) & 127);
                  table[z & 15] = z & 1023;
                  x = ((z * 3 + ((b + bytes[y & 15]) & 1023)) & 255);
                }
                break;
              case 6:
                {
                  table[y & 15] = ((((z | bytes[b & 15]) & 63) - ((26 + z) & 1023)) & 127) & 1023;
                }
              case 3:
              default:
                {
                  if (f1 (((bytes[x & 15] | bytes[y & 15]) & 63), ((y | 24) & 63)) > 20)
                    return 9;
                }
                break;
                ;
              }
          }
          break;
        case 29:
        default:
          {
            for (int i20 = 0; i20 < 16; i20++)
              {
                table[i20] = (table[i20] + x) & 511;
              }
          }
          break;
          ;
        }
      if (z)
        return ((bytes[x & 15] | 17) & 63);
    }
  return ((bytes[a & 15] | 6) & 63);
}

__attribute__ ((noinline)) int
f21 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  for (int i22 = 0;; i22++)
    {
      if (i22 >= 8)
        break;
      x = !(y < 1 || y > 31) ? (((39 - bytes[b & 15]) & 127) + 1) : (x + 2);
    }
  switch (((y + 26) & 1023) % 13)
    {
    case 3:
    case 8:
      {
        switch (((a + ((b | bytes[b & 15]) & 63)) & 1023) % 7)
          {
          case 7:
            {
              {
                int i25 = 0;
                do
                {
                  i25++;
                  x = f1 (((z + 2 * bytes[z & 15]) % 37), ((shared * 3 + shared) & 255)) & 1023;
                  if ((x < 4 || x > 20))
                    break;
                  x = shared;
                }
              while (i25 < 1);
              }
              if (((x != 19 && f13 (((bytes[shared & 15] * 3 + bytes[y & 15]) & 255), ((y + table[b & 15]) & 1023)))
    && (y == 0 && z == 0)))
                {
                  if (f1 (((table[z & 15] ^ table[a & 15]) & 1023), table[a & 15]) > 50)
                    return f1 (x, table[y & 15]);
                }
              else
                {
                  x = b;
                  x = ((((z * 3 + a) & 255) + 2 * ((shared ^ y) & 1023)) % 37);
                }
            }
          case 3:
            {
              for (int i26 = 0; i26 < 16; i26++)
                {
                  if (bytes[i26] == 49)
                    break;
                  bytes[i26] = (bytes[i26] + 1) & 63;
                }
            }
            break;
          case 4:
          case 1:
            {
              {
                static const void *const labels27[] = { &&op29, &&op30, &&op31, &&op32 };
                int pc28 = 0;
                goto *labels27[y & 3];
op29:
                shared = f1 (((shared * 3 + bytes[a & 15]) & 255), ((table[shared & 15] + 2 * shared) % 37)) & 1023;
                if (++pc28 > 9)
                  goto op32;
                goto *labels27[(shared + pc28) & 3];
op30:
                y = a;
                if (++pc28 > 3)
                  goto op32;
                goto *labels27[(shared + pc28) & 3];
op31:
                x = ((y + ((a ^ b) & 1023)) & 1023);
                if (++pc28 > 11)
                  goto op32;
                goto *labels27[(x + pc28) & 3];
op32:;
              }
              for (int i33 = 0; i33 < 16; i33++)
                {
                  y += bytes[i33] > 32 ? table[i33] & 7 : bytes[i33] & 3;
                  y &= 1023;
                }
              switch (((a + y) & 1023) % 13)
                {
                case 7:
                  break;
                case 4:
                case 3:
                  {
                    table[a & 15] = ((((bytes[a & 15] + shared) & 1023) * 3 + 40) & 255) & 1023;
                    if ((f13 (x, 18) && real[z & 3] < 56.5))
                      if_jump (((20 - 25) & 127));
                  }
                case 2:
                  {
                    y = (shared == 40 && f1 (bytes[x & 15], b) > 15) ? (((bytes[b & 15] - table[y & 15]) & 127) + 1) : (y + 2);
                  }
                  break;
                case 6:
                case 5:
                default:
                  {
                    table[x & 15] = ((b + 2 * ((table[a & 15] + 2 * table[x & 15]) % 37)) % 37) & 1023;
                  }
                  break;
                  ;
                }
            }
            break;
          case 2:
          default:
            {
              if ((z < x || cell.high > 6))
                {
                  z = ((((6 + 2 * bytes[a & 15]) % 37) + ((bytes[x & 15] * 3 + table[a & 15]) & 255)) & 1023);
                  if ((a >= 27 && a <= 35))
                    if_jump (((32 - z) & 127));
                }
            }
            break;
          case 5:
            {
              if ((bytes[shared & 15] == 28 || table[y & 15] > 8))
                return f13 (((bytes[x & 15] * 3 + table[z & 15]) & 255), ((a ^ x) & 1023));
            }
            break;
          case 0:
            {
              if (shared <= 31)
                if_jump (((table[a & 15] - y) & 127));
              switch (((z + ((24 | y) & 63)) & 1023) % 31)
                {
                case 7:
                case 8:
                case 5:
                  {
                    y = f13 (34, bytes[y & 15]) & 1023;
                    y = ((((bytes[b & 15] * 3 + x) & 255) | ((a + z) & 1023)) & 63);
                    shared = a;
                  }
                  break;
                case 3:
                case 4:
                default:
                  {
                    y = (x & 3) == 2 ? (((table[y & 15] + 2 * x) % 37) + 1) : (y + 2);
                    if ((z != 25 && z != 26))
                      return f1 (((b + 2 * 26) % 37), ((b | bytes[shared & 15]) & 63));
                  }
                case 6:
                  {
                    table[b & 15] = ((((table[a & 15] - y) & 127) + ((table[shared & 15] | table[shared & 15]) & 63)) & 1023) & 1023;
                    if ((a == 24
    || f13 (((y * 3 + table[a & 15]) & 255), ((32 | x) & 63)) > 59))
                      return f13 (((table[y & 15] + table[b & 15]) & 1023), ((shared + 20) & 1023));
                    if (pointers[y & 7])
                      return ((table[a & 15] + table[shared & 15]) & 1023);
                  }
                  break;
                  ;
                }
              shared = ((((table[x & 15] * 3 + bytes[shared & 15]) & 255) - ((25 + table[shared & 15]) & 1023)) & 127);
            }
            break;
          case 6:
            {
              if (((z < 25 || z > 34) && table[a & 15] > 55))
                {
                  z = ((table[b & 15] | ((a ^ bytes[b & 15]) & 1023)) & 63);
                  if ((shared != 15 && shared != 16))
                    return ((table[b & 15] - y) & 127);
                }
              else
                {
                  z = f13 (((y * 3 + table[a & 15]) & 255), ((19 | bytes[x & 15]) & 63)) & 1023;
                }
              for (int i36 = 0;; i36++)
                {
                  if (i36 >= 5)
                    break;
                  y = ((((shared ^ 36) & 1023) - bytes[x & 15]) & 127);
                }
              for (int i37 = 0; i37 < 3; i37++)
                {
                  y = (y && pointers[a & 7]) ? (bytes[y & 15] + 1) : (((table[x & 15] * 3 + bytes[x & 15]) & 255) + 2);
                  if ((x + 1 > real[a & 3] && cell.low == 5))
                    if_jump (((b ^ shared) & 1023));
                }
            }
            break;
            ;
          }
        for (int i38 = 0; i38 < 16; i38++)
          {
            table[i38] = (table[i38] + ((bytes[shared & 15] - table[y & 15]) & 127)) & 511;
          }
        for (int i39 = 0; i39 < 1; i39++)
          {
            for (int i40 = 0; i40 < 5; i40++)
              {
                shared = ((((24 + 2 * bytes[shared & 15]) % 37) + 2 * ((33 ^ table[z & 15]) & 1023)) % 37);
                y = shared;
                shared = !(shared <= 41) ? (6 + 1) : (3 + 2);
              }
          }
      }
    case 4:
      {
        if (((bytes[shared & 15] == 34 || table[x & 15] > 56) && pointers[a & 7]))
          {
            if (f13 (table[x & 15], x))
              return ((bytes[x & 15] - 32) & 127);
            if (f1 (((table[a & 15] + 2 * table[shared & 15]) % 37), ((z | z) & 63)))
              {
                if (y & 2)
                  return ((y ^ bytes[x & 15]) & 1023);
                shared = ((((b + 8) & 1023) ^ ((18 ^ a) & 1023)) & 1023);
              }
            else
              {
                y = ((((27 * 3 + 34) & 255) + z) & 1023);
                if ((!x || shared + 1 > real[x & 3]))
                  return b;
                if (z & 4)
                  return ((b - z) & 127);
              }
            if (shared > 43)
              {
                if ((x == 46
    && f1 (((y + 2 * table[y & 15]) % 37), 22)))
                  return f13 (((a * 3 + shared) & 255), 20);
                x = (shared < 28 || shared > 46) ? (30 + 1) : (((x + table[z & 15]) & 1023) + 2);
                y = ((((table[z & 15] | 6) & 63) * 3 + ((bytes[shared & 15] ^ 28) & 1023)) & 255);
              }
          }
        for (int i41 = 0; i41 < 16; i41++)
          {
            if (table[i41] > 17)
              table[i41] -= 7;
          }
      }
    case 22:
    case 11:
      {
        for (int i42 = 0; i42 < 5; i42++)
          {
            {
              jmp_buf saved43, *volatile old = jump_to;
              jump_to = &saved43;
              if (setjmp (*jump_to) == 0)
                {
                  y = f1 (29, ((8 * 3 + z) & 255)) & 1023;
                  shared = x;
                  x = f1 (bytes[x & 15], table[x & 15]) & 1023;
                }
              else
                {
                  shared = ((((table[shared & 15] + 2 * 27) % 37) | table[a & 15]) & 63);
                  x = f1 (table[b & 15], ((z ^ bytes[b & 15]) & 1023)) & 1023;
                }
              jump_to = old;
            }
          }
        for (int i44 = 0; i44 < (shared & 15); i44++)
          {
            table[i44] = (table[i44] + ((39 - 17) & 127)) & 511;
          }
      }
    case 2:
    default:
      break;
    case 19:
    case -2:
      {
        if (a >= 35)
          return ((table[b & 15] + table[shared & 15]) & 1023);
        if (y)
          return f13 (22, ((y * 3 + b) & 255));
        y = real[y & 3] < 2.5 ? (((table[b & 15] * 3 + shared) & 255) + 1) : (((21 * 3 + 38) & 255) + 2);
      }
      break;
      ;
    }
  for (int i45 = 0; i45 < 16; i45++)
    {
      if (table[i45] > 17)
        table[i45] -= 7;
    }
  return ((bytes[a & 15] ^ bytes[b & 15]) & 1023);
}

int
f46 (int a, int b)
{
  volatile int x = a & 1023, y = b & 255, z = 1;
  if (--fuel < 0)
    return a & 7;
  {
    static const void *const labels47[] = { &&op49, &&op50, &&op51, &&op52 };
    int pc48 = 0;
    goto *labels47[shared & 3];
op49:
    x = b != 54 ? (((32 + 2 * 35) % 37) + 1) : (34 + 2);
    if (++pc48 > 3)
      goto op52;
    goto *labels47[(shared + pc48) & 3];
op50:
    x = f13 (((39 | z) & 63), ((34 | table[a & 15]) & 63)) & 1023;
    if (++pc48 > 7)
      goto op52;
    goto *labels47[(x + pc48) & 3];
op51:
    table[x & 15] = ((bytes[y & 15] ^ ((bytes[x & 15] - table[x & 15]) & 127)) & 1023) & 1023;
    if (++pc48 > 5)
      goto op52;
    goto *labels47[(a + pc48) & 3];
op52:;
  }
  {
    jmp_buf saved53, *volatile old = jump_to;
    jump_to = &saved53;
    if (setjmp (*jump_to) == 0)
      {
        y = f13 (x, 26) & 1023;
        y = f13 (table[x & 15], ((22 - table[a & 15]) & 127)) & 1023;
      }
    else
      {
        z = y || b == a;
        x = z >= 25 || f1 (((y + 2 * 38) % 37), bytes[y & 15]);
        x = f13 (((20 * 3 + table[a & 15]) & 255), ((y + 2 * a) % 37)) & 1023;
      }
    jump_to = old;
  }
  if ((x >= 6 && x <= 15))
    {
      {
        int i54 = 0;
        
again55:
      i54++;
          {
            static const void *const labels56[] = { &&op58, &&op59, &&op60, &&op61 };
            int pc57 = 0;
            goto *labels56[b & 3];
op58:
            y = ((((z * 3 + table[b & 15]) & 255) - ((bytes[a & 15] * 3 + table[y & 15]) & 255)) & 127);
            if (++pc57 > 12)
              goto op61;
            goto *labels56[(x + pc57) & 3];
op59:
            y = ((((x + 2 * table[z & 15]) % 37) ^ ((29 * 3 + table[shared & 15]) & 255)) & 1023);
            if (++pc57 > 3)
              goto op61;
            goto *labels56[(b + pc57) & 3];
op60:
            y = !pointers[a & 7] ? (((12 | z) & 63) + 1) : (y + 2);
            if (++pc57 > 9)
              goto op61;
            goto *labels56[(b + pc57) & 3];
op61:;
          }
          if (f13 (x, y) > 38)
            {
              z = ((table[y & 15] - ((32 * 3 + y) & 255)) & 127);
              y = 35;
            }
          else
            {
              z = table[x & 15];
            }
      if (i54 < 4)
        goto again55;
      }
      if ((f13 (y, bytes[z & 15]) > 16 || (!shared || b != 27)))
        {
          if (cell.low == 4)
            {
              shared = ((shared - ((bytes[z & 15] * 3 + 28) & 255)) & 127);
              if (!(shared == 5))
                return f21 (((bytes[shared & 15] + shared) & 1023), ((bytes[x & 15] + 2 * y) % 37));
            }
          else
            {
              if ((b != 47 || f1 (x, ((shared | x) & 63))))
                if_jump (z);
              if ((!b || x >= 42))
                if_jump (((bytes[b & 15] ^ bytes[b & 15]) & 1023));
              if (bytes[b & 15] == 1)
                if_jump (((a - x) & 127));
            }
        }
      else
        {
          if (cell.low == 1)
            {
              shared = f1 (((table[b & 15] | 21) & 63), ((x - 5) & 127)) & 1023;
            }
        }
      for (int i62 = 0; i62 < 1; i62++)
        {
          {
            int i63 = 0;
            
again64:
          i63++;
              x = ((((z | z) & 63) + 2 * ((z + 2 * bytes[a & 15]) % 37)) % 37);
              y = bytes[y & 15] == 22 || f1 (((shared + 2 * y) % 37), ((table[x & 15] + z) & 1023)) > 27;
          if (i63 < 0)
            goto again64;
          }
        }
    }
  else
    {
      if (cell.high > 0)
        {
          {
            int i65 = 0;
            
again66:
          i65++;
              z = f1 (((13 - 22) & 127), ((shared ^ shared) & 1023)) & 1023;
          if (i65 < 8 && f13 (bytes[b & 15], ((b * 3 + shared) & 255)))
            goto again66;
          }
          x = y <= 50 || shared > 39;
        }
      else
        {
          {
            int i67 = 0;
            
again68:
          i67++;
              x = ((((bytes[shared & 15] + 2 * table[z & 15]) % 37) - ((14 * 3 + shared) & 255)) & 127);
              shared = (real[y & 3] < 19.5 && x < 40) ? (((40 + 35) & 1023) + 1) : (((table[z & 15] + 28) & 1023) + 2);
          if (i67 < 3)
            goto again68;
          }
          switch (((x + ((10 | 1) & 63)) & 1023) % 13)
            {
            case 4:
            default:
              {
                x = ((((table[z & 15] + 2 * y) % 37) + 2 * ((bytes[x & 15] ^ table[y & 15]) & 1023)) % 37);
                if (b + 1 > real[z & 3])
                  return ((bytes[z & 15] + table[z & 15]) & 1023);
                if ((f21 (((bytes[b & 15] + table[z & 15]) & 1023), ((bytes[y & 15] | bytes[z & 15]) & 63)) > 51 || cell.low == 2))
                  return f13 (((b - table[z & 15]) & 127), ((x * 3 + x) & 255));
              }
              break;
            case 6:
              {
                if (!(a < 10 || a > 36))
                  return ((bytes[x & 15] + table[b & 15]) & 1023);
                y = ((((table[z & 15] + 2 * bytes[a & 15]) % 37) + 2 * ((bytes[x & 15] ^ 39) & 1023)) % 37);
                shared = (b & 3) == 0 || z == 34;
              }
              break;
            case 5:
              {
                z = ((table[b & 15] + 2 * ((31 + 2 * x) % 37)) % 37);
              }
              break;
              ;
            }
        }
    }
  return f13 (x, table[y & 15]);
}

int
main (void)
{
  int b = 3;
  for (int a = 0; a < 21; a++)
    {
      b = (b + f13 (a, b)) & 1023;
      b = (b + f21 (a, b)) & 1023;
      b = (b + f46 (a, b)) & 1023;
    }
  printf ("%d %d %d\n", b, shared, fuel > 0);
  return b & 63;
}
