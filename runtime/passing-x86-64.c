/* SPDX-License-Identifier: MIT */
/* passing-x86-64.c: moves the instructions at a function's start elsewhere, so
   that calls can be counted and go on (rp_jump_passing of processor.h).

   Knows the instructions with which compilers begin functions: integer and SSE
   operations in the one-byte and 0f maps.  Operands relative to the
   instruction pointer get their new distance, short jumps become near ones.
   Calls, VEX and what is not known are refused.  Pure.  */

#include "processor.h"

#define JUMP_SIZE 5

enum kind
{
  UNKNOWN,
  PLAIN,
  SHORT_BRANCH, /* 70 ... 7f */
  NEAR_BRANCH,  /* 0f 80 ... 0f 8f */
  SHORT_JUMP,
  NEAR_JUMP,
  RETURN
};

struct instruction
{
  enum kind kind;
  size_t size;
  size_t relative; /* where the distance to an operand stands, or 0 */
};

/* What follows an opcode, by its high half, the sixteen low halves in a row:
     .  nothing                      M  a ModRM byte and its operand
     1  an immediate of one byte     m  both
     Z  of four bytes, or two        z  ModRM and that
     q  of as many as the register   T  ModRM, and an immediate if `test'
     s b j J r                       branches, jumps, return
     I  ModRM, unless it is a call   -  not known  */
static const char *const one_byte[16] = {
  "MMMM1Z--MMMM1Z--", /* add, or */
  "MMMM1Z--MMMM1Z--", /* adc, sbb */
  "MMMM1Z--MMMM1Z--", /* and, sub */
  "MMMM1Z--MMMM1Z--", /* xor, cmp */
  "----------------", /* REX, taken off before */
  "................", /* push, pop */
  "---M----Zz1m----", /* movsxd, push, imul */
  "ssssssssssssssss", /* short branches */
  "mz-mMMMMMMMM-M-M", /* immediate group, test, xchg, mov, lea, pop */
  "..........------", /* nop and xchg, cbw, cwd */
  "--------1Z------", /* test */
  "11111111qqqqqqqq", /* mov */
  "mm-r--mz-.------", /* shifts, ret, mov, leave */
  "MMMM------------", /* shifts */
  "---------J-j----", /* jumps */
  "------TT------II", /* test, not, neg, mul, div; inc, dec, push */
};

static const char *const two_bytes[16] = {
  "-------------M--",                     /* prefetch */
  "MMMMMMMMM-----MM",                     /* SSE moves, hints, nop */
  "--------MMMMMMMM",                     /* conversions, comparisons */
  "----------------", "MMMMMMMMMMMMMMMM", /* cmov */
  "MMMMMMMMMMMMMMMM",                     /* SSE arithmetic */
  "MMMMMMMMMMMMMMMM", "mmmmMMM-----MMMM",
  "bbbbbbbbbbbbbbbb", /* near branches */
  "MMMMMMMMMMMMMMMM", /* setcc */
  "---MmM-----MmM-M", /* bt, shld, bts, shrd, imul */
  "MM-M--MM--mMMMMM", /* movzx, bit operations, movsx */
  "MMm-mmm-........", /* xadd, cmpps, bswap */
  "MMMMMMMMMMMMMMMM", "MMMMMMMMMMMMMMMM",
  "MMMMMMMMMMMMMMM-",
};

/* Size of a ModRM byte at AT and what belongs to it.  */
static size_t
operand_size (const uint8_t *at, size_t *relative)
{
  unsigned mode = at[0] >> 6, register_or_memory = at[0] & 7;
  size_t size = 1;
  *relative = 0;
  if (mode == 3)
    return size;
  if (register_or_memory == 4)
    {
      size++;
      if (mode == 0 && (at[1] & 7) == 5)
        size += 4;
    }
  else if (mode == 0 && register_or_memory == 5)
    {
      *relative = size;
      size += 4;
    }
  return size + (mode == 1 ? 1 : mode == 2 ? 4 : 0);
}

static struct instruction
decode (const uint8_t *code)
{
  struct instruction result = { UNKNOWN, 0, 0 };
  const uint8_t *at = code;
  bool half = false, wide = false;
  for (; *at == 0x66 || *at == 0xf2 || *at == 0xf3 || *at == 0x64; at++)
    half |= *at == 0x66;
  if ((*at & 0xf0) == 0x40)
    wide = (*at++ & 8) != 0;
  bool two = *at == 0x0f;
  at += two;
  char form = (two ? two_bytes : one_byte)[*at >> 4][*at & 15];
  uint8_t opcode = *at++;
  size_t immediate = half && !wide ? 2 : 4;
  unsigned group = (*at >> 3) & 7;
  result.kind = PLAIN;
  switch (form)
    {
    case '.':
      break;
    case '1':
      at += 1;
      break;
    case 'Z':
      at += immediate;
      break;
    case 'q':
      at += wide ? 8 : immediate;
      break;
    case 's':
    case 'j':
      result.kind = form == 's' ? SHORT_BRANCH : SHORT_JUMP;
      at += 1;
      break;
    case 'b':
    case 'J':
      result.kind = form == 'b' ? NEAR_BRANCH : NEAR_JUMP;
      at += 4;
      break;
    case 'r':
      result.kind = RETURN;
      break;
    case 'I':
      /* Calls and jumps.  */
      if ((group >= 2 && group <= 5) || group == 7
          || (opcode == 0xfe && group > 1))
        return (struct instruction){ UNKNOWN, 0, 0 };
      /* fall through */
    case 'M':
    case 'm':
    case 'z':
    case 'T':
      {
        size_t relative, size = operand_size (at, &relative);
        result.relative = relative ? (size_t) (at - code) + relative : 0;
        at += size;
        at += form == 'm' ? 1 : form == 'z' ? immediate : 0;
        if (form == 'T' && group <= 1)
          at += opcode == 0xf6 ? 1 : immediate;
        break;
      }
    default:
      return (struct instruction){ UNKNOWN, 0, 0 };
    }
  result.size = (size_t) (at - code);
  return result;
}

/* Four bytes at AT that lead from behind them, and BEHIND bytes more, TO.  */
static bool
put_distance (uint8_t *at, size_t behind, intptr_t to)
{
  intptr_t distance = to - (intptr_t) (at + 4 + behind);
  int32_t near = (int32_t) distance;
  memcpy (at, &near, sizeof near);
  return near == distance;
}

static intptr_t
distance_at (const uint8_t *at, size_t size)
{
  int32_t distance;
  if (size == 1)
    return (int8_t) *at;
  memcpy (&distance, at, sizeof distance);
  return distance;
}

/* Writes the instruction FROM in its place TO; its new size, or 0.  */
static size_t
move (const uint8_t *from, struct instruction instruction, uint8_t *to)
{
  const uint8_t *end = from + instruction.size;
  size_t width
      = instruction.kind == SHORT_BRANCH || instruction.kind == SHORT_JUMP ? 1
                                                                           : 4;
  intptr_t target = (intptr_t) end + distance_at (end - width, width);
  switch (instruction.kind)
    {
    case SHORT_BRANCH:
    case NEAR_BRANCH:
      to[0] = 0x0f;
      to[1] = (uint8_t) (0x80 | (end[-1 - (ptrdiff_t) width] & 15));
      return put_distance (to + 2, 0, target) ? 6 : 0;
    case SHORT_JUMP:
    case NEAR_JUMP:
      to[0] = 0xe9;
      return put_distance (to + 1, 0, target) ? JUMP_SIZE : 0;
    default:
      break;
    }
  memcpy (to, from, instruction.size);
  if (instruction.relative == 0)
    return instruction.size;
  const uint8_t *operand = from + instruction.relative;
  return put_distance (to + instruction.relative,
                       instruction.size - instruction.relative - 4,
                       (intptr_t) end + distance_at (operand, 4))
             ? instruction.size
             : 0;
}

/* lock incq COUNTER(%rip); what was at SITE; jmp behind it.  Alone without the
   prefix.  */
bool
rp_jump_passing (uint8_t *code, struct rp_jump_site site,
                 const uint64_t *counter, const uint8_t **alone)
{
  uint8_t *to = code + 8;
  const uint8_t *from = site.at;
  memcpy (code, "\xf0\x48\xff\x05", 4);
  if (!put_distance (code + 4, 0, (intptr_t) counter))
    return false;
  *alone = code + 1;
  while (from < site.at + site.size)
    {
      struct instruction instruction = decode (from);
      size_t size = instruction.kind == UNKNOWN
                            || (size_t) (to - code) + 20 > RP_JUMP_PASSING
                        ? 0
                        : move (from, instruction, to);
      if (size == 0)
        return false;
      from += instruction.size;
      to += size;
      if (instruction.kind >= SHORT_JUMP)
        return true;
    }
  *to = 0xe9;
  return put_distance (to + 1, 0, (intptr_t) from);
}
