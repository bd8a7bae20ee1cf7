/* SPDX-License-Identifier: MIT */
/* cfi.c: the interpreter of call frame instructions.  What GCC and LLVM write
   and what libc's assembler code says of itself; anything else is UNKNOWN.
   Entries lie in loaded objects and are trusted.  In signal handlers.  */

#include "cfi.h"
#include "stream.h"

enum rule_kind
{
  RULE_SAME,
  RULE_UNDEFINED,
  RULE_OFFSET,     /* saved at the frame's address plus offset */
  RULE_VALUE,      /* is the frame's address plus offset */
  RULE_REGISTER,   /* is in another register */
  RULE_EXPRESSION, /* saved where the expression says */
  RULE_VALUE_EXPRESSION
};

struct rule
{
  enum rule_kind kind;
  int64_t offset;            /* or register */
  const uint8_t *expression; /* a block: length, operations */
};

struct rules
{
  struct rule frame; /* REGISTER with offset in frame_offset, or EXPRESSION */
  int64_t frame_offset;
  struct rule registers[RP_PROCESSOR_REGISTERS];
};

/* An entry and the one with its common part, decoded.  */
struct entry
{
  uint64_t code_align;
  int64_t data_align;
  uint64_t return_register;
  uint8_t encoding;
  uint8_t lsda_encoding;   /* 0xff: none */
  uintptr_t lsda;          /* what is done there when it is unwound, or 0 */
  uintptr_t personality;   /* whose address, or where it stands */
  bool personality_stands; /* ... the latter */
  uintptr_t from;
  uintptr_t size;
  const uint8_t *common; /* instructions */
  const uint8_t *common_end;
  const uint8_t *own;
  const uint8_t *own_end;
};

#define REMEMBERED 4

struct machine
{
  struct rules rules;
  struct rules initial;
  struct rules remembered[REMEMBERED];
  unsigned depth;
  bool bad;
};

static uint64_t
fixed (const uint8_t **at, unsigned size)
{
  uint64_t value = 0;
  memcpy (&value, *at, size);
  *at += size;
  return value;
}

static uint64_t
number (const uint8_t **at)
{
  struct rp_stream stream = { *at, *at + 10, false };
  uint64_t value = rp_stream_number (&stream);
  *at = stream.at;
  return value;
}

static int64_t
signed_number (const uint8_t **at)
{
  uint64_t value = 0;
  unsigned shift = 0;
  uint8_t byte;
  do
    {
      byte = *(*at)++;
      value |= (uint64_t) (byte & 0x7f) << shift;
      shift += 7;
    }
  while ((byte & 0x80) && shift < 64);
  if ((byte & 0x40) && shift < 64)
    value |= ~UINT64_C (0) << shift;
  return (int64_t) value;
}

/* An address as ENCODING says, relative to its own place or not; false if it
   is another kind.  */
static bool
encoded (const uint8_t **at, uint8_t encoding, uintptr_t *value)
{
  uintptr_t place = (uintptr_t) *at;
  switch (encoding & 0x0f)
    {
    case 0x00: /* as wide as an address */
    case 0x04: /* unsigned, 8 bytes */
    case 0x0c:
      *value = (uintptr_t) fixed (at, 8);
      break;
    case 0x03:
      *value = (uintptr_t) fixed (at, 4);
      break;
    case 0x0b:
      *value = (uintptr_t) (intptr_t) (int32_t) fixed (at, 4);
      break;
    default:
      return false;
    }
  if ((encoding & 0x70) == 0x10)
    *value += place;
  return (encoding & 0x60) == 0;
}

static bool
read_common (const uint8_t *at, struct entry *entry)
{
  uint32_t length = (uint32_t) fixed (&at, 4);
  entry->common_end = at + length;
  if (length == 0xffffffff || fixed (&at, 4) != 0)
    return false;
  uint8_t version = *at++;
  const char *augmentation = (const char *) at;
  at += strlen (augmentation) + 1;
  entry->code_align = number (&at);
  entry->data_align = signed_number (&at);
  entry->return_register = version == 1 ? fixed (&at, 1) : number (&at);
  entry->encoding = 0;
  entry->lsda_encoding = 0xff;
  entry->personality = 0;
  entry->common = at;
  if (*augmentation == '\0')
    return true;
  if (*augmentation++ != 'z')
    return false;
  size_t size = (size_t) number (&at);
  entry->common = at + size;
  for (; *augmentation != '\0'; augmentation++)
    switch (*augmentation)
      {
      case 'R':
        entry->encoding = *at++;
        break;
      case 'L':
        entry->lsda_encoding = *at++;
        break;
      case 'P':
        {
          uint8_t encoding = *at++;
          entry->personality_stands = encoding & 0x80;
          if (!encoded (&at, encoding & 0x7f, &entry->personality))
            return false;
        }
        break;
      case 'S':
      case 'B':
        break;
      default:
        return false;
      }
  return true;
}

static bool
read_entry (const uint8_t *at, struct entry *entry)
{
  uint32_t length = (uint32_t) fixed (&at, 4);
  entry->own_end = at + length;
  const uint8_t *field = at;
  uint32_t distance = (uint32_t) fixed (&at, 4);
  if (length == 0xffffffff || distance == 0
      || !read_common (field - distance, entry)
      || !encoded (&at, entry->encoding, &entry->from)
      || !encoded (&at, entry->encoding & 0x0f, &entry->size))
    return false;
  /* Every entry that GCC, LLVM or libc's assembler writes has a 'z'.  */
  size_t size = (size_t) number (&at);
  entry->own = at + size;
  uintptr_t place = (uintptr_t) at;
  entry->lsda = 0;
  if (entry->lsda_encoding != 0xff && size > 0
      && (!encoded (&at, entry->lsda_encoding, &entry->lsda)
          || entry->lsda == place))
    entry->lsda = 0;
  return true;
}

static struct rule *
rule_of (struct machine *machine, uint64_t reg)
{
  static struct rule ignored; /* vector registers; nobody reads it */
  return reg < RP_PROCESSOR_REGISTERS ? &machine->rules.registers[reg]
                                      : &ignored;
}

static void
set_rule (struct machine *machine, uint64_t reg, enum rule_kind kind,
          int64_t offset)
{
  *rule_of (machine, reg) = (struct rule){ kind, offset, NULL };
}

/* A block follows: notes where it is and passes it.  */
static const uint8_t *
block (const uint8_t **at)
{
  const uint8_t *begin = *at;
  size_t size = (size_t) number (at);
  *at += size;
  return begin;
}

static void
set_expression (struct machine *machine, uint64_t reg, enum rule_kind kind,
                const uint8_t **at)
{
  *rule_of (machine, reg) = (struct rule){ kind, 0, block (at) };
}

/* Instructions about the frame's address; false if OPERATION is none.  */
static bool
run_frame (struct machine *machine, uint8_t operation, const uint8_t **at,
           int64_t align)
{
  struct rules *rules = &machine->rules;
  struct rule in_register = { RULE_REGISTER, 0, NULL };
  switch (operation)
    {
    case 0x0c: /* def_cfa */
    case 0x12: /* def_cfa_sf */
      in_register.offset = (int64_t) number (at);
      rules->frame = in_register;
      rules->frame_offset = operation == 0x0c ? (int64_t) number (at)
                                              : signed_number (at) * align;
      return true;
    case 0x0d: /* def_cfa_register */
      in_register.offset = (int64_t) number (at);
      rules->frame = in_register;
      return true;
    case 0x0e: /* def_cfa_offset */
      rules->frame_offset = (int64_t) number (at);
      return true;
    case 0x13: /* def_cfa_offset_sf */
      rules->frame_offset = signed_number (at) * align;
      return true;
    case 0x0f: /* def_cfa_expression */
      rules->frame = (struct rule){ RULE_EXPRESSION, 0, block (at) };
      return true;
    default:
      return false;
    }
}

/* Instructions about a register; false if OPERATION is none.  */
static bool
run_register (struct machine *machine, uint8_t operation, const uint8_t **at,
              int64_t align)
{
  if (!(operation >= 0x05 && operation <= 0x09) && operation != 0x10
      && operation != 0x11 && !(operation >= 0x14 && operation <= 0x16))
    return false;
  uint64_t reg = number (at);
  switch (operation)
    {
    case 0x05: /* offset_extended */
      set_rule (machine, reg, RULE_OFFSET, (int64_t) number (at) * align);
      break;
    case 0x11: /* offset_extended_sf */
      set_rule (machine, reg, RULE_OFFSET, signed_number (at) * align);
      break;
    case 0x06: /* restore_extended */
      if (reg < RP_PROCESSOR_REGISTERS)
        *rule_of (machine, reg) = machine->initial.registers[reg];
      break;
    case 0x07: /* undefined */
      set_rule (machine, reg, RULE_UNDEFINED, 0);
      break;
    case 0x08: /* same_value */
      set_rule (machine, reg, RULE_SAME, 0);
      break;
    case 0x09: /* register */
      set_rule (machine, reg, RULE_REGISTER, (int64_t) number (at));
      break;
    case 0x10: /* expression */
      set_expression (machine, reg, RULE_EXPRESSION, at);
      break;
    case 0x14: /* val_offset */
      set_rule (machine, reg, RULE_VALUE, (int64_t) number (at) * align);
      break;
    case 0x15: /* val_offset_sf */
      set_rule (machine, reg, RULE_VALUE, signed_number (at) * align);
      break;
    default: /* val_expression */
      set_expression (machine, reg, RULE_VALUE_EXPRESSION, at);
      break;
    }
  return true;
}

/* What does not fit anywhere else.  */
static void
run_other (struct machine *machine, uint8_t operation, const uint8_t **at)
{
  switch (operation)
    {
    case 0x00: /* nop */
    case 0x2d: /* negate_ra_state: addresses are stripped anyway */
      break;
    case 0x0a: /* remember_state */
      if (machine->depth == REMEMBERED)
        machine->bad = true;
      else
        machine->remembered[machine->depth++] = machine->rules;
      break;
    case 0x0b: /* restore_state */
      if (machine->depth == 0)
        machine->bad = true;
      else
        machine->rules = machine->remembered[--machine->depth];
      break;
    case 0x2e: /* GNU_args_size */
      number (at);
      break;
    default:
      machine->bad = true;
    }
}

/* Runs instructions up to those for code behind ADDRESS.  */
static void
run (struct machine *machine, const struct entry *entry, const uint8_t *at,
     const uint8_t *end, uintptr_t address)
{
  uintptr_t place = entry->from;
  while (at < end && !machine->bad)
    {
      uint8_t operation = *at++;
      uint8_t low = operation & 0x3f;
      uint64_t advance = 0;
      if (operation >> 6 == 1)
        advance = low;
      else if (operation >> 6 == 2)
        set_rule (machine, low, RULE_OFFSET,
                  (int64_t) number (&at) * entry->data_align);
      else if (operation >> 6 == 3)
        *rule_of (machine, low) = low < RP_PROCESSOR_REGISTERS
                                      ? machine->initial.registers[low]
                                      : (struct rule){ 0 };
      else if (operation >= 0x02 && operation <= 0x04)
        advance = fixed (&at, 1u << (operation - 2));
      else if (operation == 0x01)
        {
          if (!encoded (&at, entry->encoding, &place))
            machine->bad = true;
        }
      else if (!run_frame (machine, operation, &at, entry->data_align)
               && !run_register (machine, operation, &at, entry->data_align))
        run_other (machine, operation, &at);
      place += (uintptr_t) (advance * entry->code_align);
      if (place > address)
        return;
    }
}

static bool
is_known (const struct rp_registers *registers, uint64_t reg)
{
  return reg < RP_PROCESSOR_REGISTERS && !(registers->unknown >> reg & 1);
}

/* The value of the expression in the block at AT, begun with FRAME on the
   stack; false if it has an operation that is not known here.  */
static bool
evaluate (const uint8_t *at, uint64_t frame,
          const struct rp_registers *registers, struct rp_memory *memory,
          uint64_t *value)
{
  uint64_t stack[16] = { frame };
  unsigned top = 0;
  size_t size = (size_t) number (&at);
  const uint8_t *end = at + size;
  while (at < end)
    {
      uint8_t operation = *at++;
      if (top >= RP_COUNT_OF (stack) - 1)
        return false;
      if (operation >= 0x70 && operation <= 0x8f) /* breg */
        {
          unsigned reg = operation - 0x70u;
          int64_t offset = signed_number (&at);
          if (!is_known (registers, reg))
            return false;
          stack[++top] = registers->values[reg] + (uint64_t) offset;
          continue;
        }
      if (operation >= 0x30 && operation <= 0x4f) /* lit */
        {
          stack[++top] = operation - 0x30u;
          continue;
        }
      if (operation == 0x06) /* deref */
        {
          if (!rp_memory_read (memory, (uintptr_t) stack[top], &stack[top]))
            return false;
          continue;
        }
      if (operation == 0x23) /* plus_uconst */
        {
          stack[top] += number (&at);
          continue;
        }
      if (operation == 0x08) /* const1u */
        {
          stack[++top] = *at++;
          continue;
        }
      if (top == 0)
        return false;
      uint64_t right = stack[top--];
      switch (operation)
        {
        case 0x1a: /* and */
          stack[top] &= right;
          break;
        case 0x1c: /* minus */
          stack[top] -= right;
          break;
        case 0x22: /* plus */
          stack[top] += right;
          break;
        case 0x24: /* shl */
          stack[top] = right < 64 ? stack[top] << right : 0;
          break;
        case 0x2a: /* ge */
          stack[top] = (int64_t) stack[top] >= (int64_t) right;
          break;
        default:
          return false;
        }
    }
  *value = stack[top];
  return true;
}

/* The caller's value of register REG, whose rule is RULE; false if it is not
   known.  */
static bool
recover (const struct rule *rule, unsigned reg, uint64_t frame,
         const struct rp_registers *old, struct rp_memory *memory,
         uint64_t *value)
{
  switch (rule->kind)
    {
    case RULE_OFFSET:
      return rp_memory_read (
          memory, (uintptr_t) (frame + (uint64_t) rule->offset), value);
    case RULE_VALUE:
      *value = frame + (uint64_t) rule->offset;
      return true;
    case RULE_REGISTER:
      if (!is_known (old, (uint64_t) rule->offset))
        return false;
      *value = old->values[rule->offset];
      return true;
    case RULE_EXPRESSION:
      return evaluate (rule->expression, frame, old, memory, value)
             && rp_memory_read (memory, (uintptr_t) *value, value);
    case RULE_VALUE_EXPRESSION:
      return evaluate (rule->expression, frame, old, memory, value);
    default:
      *value = old->values[reg];
      return is_known (old, reg);
    }
}

/* The address of the frame: the stack pointer before the call.  */
static bool
find_frame (const struct rules *rules, const struct rp_registers *old,
            struct rp_memory *memory, uint64_t *frame)
{
  if (rules->frame.kind == RULE_EXPRESSION)
    return evaluate (rules->frame.expression, 0, old, memory, frame);
  if (rules->frame.kind != RULE_REGISTER
      || !is_known (old, (uint64_t) rules->frame.offset))
    return false;
  *frame = old->values[rules->frame.offset] + (uint64_t) rules->frame_offset;
  return true;
}

static enum rp_cfi_result
apply (const struct machine *machine, const struct entry *entry,
       struct rp_registers *registers, struct rp_memory *memory)
{
  const struct rules *rules = &machine->rules;
  struct rp_registers old = *registers;
  uint64_t frame, back = entry->return_register;
  if (back >= RP_PROCESSOR_REGISTERS)
    return RP_CFI_UNKNOWN;
  if (rules->registers[back].kind == RULE_UNDEFINED)
    return RP_CFI_OUTERMOST;
  if (!find_frame (rules, &old, memory, &frame))
    return RP_CFI_UNKNOWN;
  registers->unknown = 0;
  for (unsigned i = 0; i < RP_PROCESSOR_REGISTERS; i++)
    if (!recover (&rules->registers[i], i, frame, &old, memory,
                  &registers->values[i]))
      registers->unknown |= UINT64_C (1) << i;
  if (rules->registers[RP_PROCESSOR_REGISTER_SP].kind == RULE_SAME)
    {
      registers->values[RP_PROCESSOR_REGISTER_SP] = frame;
      registers->unknown &= ~(UINT64_C (1) << RP_PROCESSOR_REGISTER_SP);
    }
  if (!is_known (registers, back))
    return RP_CFI_UNKNOWN;
  registers->values[RP_PROCESSOR_REGISTER_PC] = registers->values[back];
  registers->unknown &= ~(UINT64_C (1) << RP_PROCESSOR_REGISTER_PC);
  return RP_CFI_CALLER;
}

enum rp_cfi_result
rp_cfi_step (const uint8_t *at, uintptr_t address,
             struct rp_registers *registers, struct rp_memory *memory)
{
  struct entry entry;
  struct machine machine;
  if (!read_entry (at, &entry) || address - entry.from >= entry.size)
    return RP_CFI_UNKNOWN;
  memset (&machine, 0, offsetof (struct machine, remembered));
  machine.depth = 0;
  machine.bad = false;
  run (&machine, &entry, entry.common, entry.common_end, UINTPTR_MAX);
  machine.initial = machine.rules;
  run (&machine, &entry, entry.own, entry.own_end, address);
  if (machine.bad)
    return RP_CFI_UNKNOWN;
  return apply (&machine, &entry, registers, memory);
}

bool
rp_cfi_handlers (const uint8_t *at, struct rp_cfi_handlers *handlers)
{
  struct entry entry;
  if (!read_entry (at, &entry) || entry.lsda == 0)
    return false;
  handlers->function = entry.from;
  handlers->table = (const uint8_t *) entry.lsda;
  handlers->personality = entry.personality_stands
                              ? *(void *const *) entry.personality
                              : (const void *) entry.personality;
  return true;
}
