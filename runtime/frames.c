/* SPDX-License-Identifier: MIT */
/* frames.c: walks a live stack.  How to find a caller's registers is said by
   .eh_frame, which is read through the table in .eh_frame_hdr: DWARF 5,
   section 6.4, with the changes of the Linux Standard Base, chapter 10.
   cfi.c interprets one entry.  A frame that a signal interrupted has all its
   registers on the stack.  In signal handlers.  */

#include "frames.h"
#include "cfi.h"
#include "memory.h"

#include <link.h>

struct rp_object
{
  uintptr_t from;
  uintptr_t to;
  const uint8_t *table; /* .eh_frame_hdr */
};

/* A stack while it is walked.  */
struct walk
{
  const struct rp_objects *objects;
  const struct rp_object *last;
  struct rp_registers registers;
  struct rp_memory memory;
};

static int
add_object (struct dl_phdr_info *info, size_t size, void *data)
{
  struct rp_objects *objects = data;
  struct rp_object object = { UINTPTR_MAX, 0, NULL };
  (void) size;
  for (int i = 0; i < info->dlpi_phnum; i++)
    {
      const ElfW (Phdr) *header = &info->dlpi_phdr[i];
      uintptr_t from = info->dlpi_addr + header->p_vaddr;
      if (header->p_type == PT_GNU_EH_FRAME)
        object.table = (const uint8_t *) from;
      if (header->p_type != PT_LOAD || !(header->p_flags & PF_X))
        continue;
      if (from < object.from)
        object.from = from;
      if (from + header->p_memsz > object.to)
        object.to = from + header->p_memsz;
    }
  if (object.table == NULL || object.from >= object.to)
    return 0;
  if (objects->count == objects->capacity)
    {
      size_t capacity = 2 * objects->capacity + 16;
      struct rp_object *rows
          = rp_region_alloc (objects->region, capacity * sizeof *rows);
      if (rows == NULL)
        return 1;
      if (objects->count > 0)
        memcpy (rows, objects->rows, objects->count * sizeof *rows);
      objects->rows = rows;
      objects->capacity = capacity;
    }
  objects->rows[objects->count++] = object;
  return 0;
}

void
rp_objects_find (struct rp_objects *objects, struct rp_region *region)
{
  memset (objects, 0, sizeof *objects);
  objects->region = region;
  dl_iterate_phdr (add_object, objects);
}

static const struct rp_object *
find_object (struct walk *walk, uintptr_t address)
{
  const struct rp_object *last = walk->last;
  if (last != NULL && address >= last->from && address < last->to)
    return last;
  for (size_t i = 0; i < walk->objects->count; i++)
    {
      const struct rp_object *object = &walk->objects->rows[i];
      if (address >= object->from && address < object->to)
        {
          walk->last = object;
          return object;
        }
    }
  return NULL;
}

static int32_t
table_word (const uint8_t *at)
{
  int32_t value;
  memcpy (&value, at, sizeof value);
  return value;
}

/* The entry for the function that ADDRESS may lie in, or NULL.  */
static const uint8_t *
find_entry (const struct rp_object *object, uintptr_t address)
{
  /* What binutils and lld write: offsets of four bytes, sorted.  */
  const uint8_t *table = object->table;
  if (table[0] != 1 || table[1] != 0x1b || table[2] != 0x03
      || table[3] != 0x3b)
    return NULL;
  uint32_t low = 0, high = (uint32_t) table_word (table + 8);
  intptr_t wanted = (intptr_t) (address - (uintptr_t) table);
  while (low < high)
    {
      uint32_t middle = low + (high - low) / 2;
      if (table_word (table + 12 + (size_t) middle * 8) <= wanted)
        low = middle + 1;
      else
        high = middle;
    }
  return low == 0
             ? NULL
             : table + table_word (table + 12 + (size_t) (low - 1) * 8 + 4);
}

/* The kernel copies, unless the stack is sound: it does not mind what is not
   mapped.  */
bool
rp_memory_read (struct rp_memory *memory, uintptr_t address, uint64_t *value)
{
  if (memory->sound)
    {
      memcpy (value, (const void *) address, sizeof *value);
      return true;
    }
  if (address < memory->from || address - memory->from >= memory->size
      || memory->size - (address - memory->from) < sizeof *value)
    {
      size_t size = sizeof memory->bytes;
      /* To the end of a page: the next may be missing.  */
      for (int i = 0; i < 2; i++, size = sizeof memory->bytes - address % 4096)
        {
          memory->from = address;
          memory->size = rp_memory_copy (memory->bytes, address, size);
          if (memory->size >= sizeof *value)
            break;
        }
      if (memory->size < sizeof *value)
        return false;
    }
  memcpy (value, memory->bytes + (address - memory->from), sizeof *value);
  return true;
}

/* Steps from the frame of a signal's handler to the interrupted one.  */
static bool
leave_handler (struct walk *walk)
{
  ucontext_t context;
  walk->memory.sound = false;
  uintptr_t at = rp_processor_signal_context (
      (uintptr_t) walk->registers.values[RP_PROCESSOR_REGISTER_SP]);
  memset (&context, 0, sizeof context);
  size_t size
      = offsetof (ucontext_t, uc_mcontext) + RP_PROCESSOR_CONTEXT_REGISTERS;
  for (size_t i = 0; i + 8 <= size; i += 8)
    {
      uint64_t word;
      if (!rp_memory_read (&walk->memory, at + i, &word))
        return false;
      memcpy ((char *) &context + i, &word, sizeof word);
    }
  rp_processor_registers (&context, walk->registers.values);
  walk->registers.unknown = 0;
  return true;
}

/* Whether PC is what a signal's handler returns to.  The kernel's own code for
   that may lie in no object that we know.  */
static bool
is_behind_handler (struct walk *walk, uintptr_t pc)
{
  uint64_t code[2];
  const struct rp_object *object = find_object (walk, pc);
  if (object != NULL && object->to - pc >= sizeof code)
    memcpy (code, (const void *) pc, sizeof code);
  else if (rp_memory_copy (code, pc, sizeof code) < sizeof code)
    return false;
  return rp_processor_returns_from_signal (code);
}

bool
rp_frames_walk (const struct rp_objects *objects,
                const struct rp_frames *start, rp_frame_fn *visit, void *data)
{
  struct walk walk = { .objects = objects };
  bool exact = start->exact;
  memcpy (walk.registers.values, start->registers,
          sizeof walk.registers.values);
  walk.registers.unknown = start->unknown;
  walk.memory.sound = start->sound;
  for (;;)
    {
      uintptr_t pc = rp_processor_code_address (
          (uintptr_t) walk.registers.values[RP_PROCESSOR_REGISTER_PC]);
      if (pc == 0)
        return true;
      if (!exact && is_behind_handler (&walk, pc))
        {
          if (!leave_handler (&walk))
            return false;
          exact = true;
          continue;
        }
      uintptr_t address = pc - 1;
      if (exact)
        address = find_object (&walk, pc)
                      ? rp_processor_settled (pc, walk.registers.values)
                      : pc;
      uint64_t stack = walk.registers.values[RP_PROCESSOR_REGISTER_SP];
      const struct rp_object *object = find_object (&walk, address);
      const uint8_t *entry = object ? find_entry (object, address) : NULL;
      struct rp_frame_place place
          = { address, exact, (uintptr_t) stack, entry };
      if (!visit (&place, data))
        return true;
      enum rp_cfi_result result
          = entry ? rp_cfi_step (entry, address, &walk.registers, &walk.memory)
                  : RP_CFI_UNKNOWN;
      if (result != RP_CFI_CALLER)
        return result == RP_CFI_OUTERMOST;
      /* A damaged stack must not be walked in circles.  */
      if (!exact && walk.registers.values[RP_PROCESSOR_REGISTER_SP] <= stack)
        return false;
      exact = false;
    }
}
