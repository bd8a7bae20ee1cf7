/* SPDX-License-Identifier: MIT */
/* unwind-libunwind.c: libunwind over copies.  Its library for any address
   space (libunwind-x86_64) is used, which asks for every register and every
   word through the functions below.  */

#include "unwind.h"

#include <dlfcn.h>
#include <libunwind.h>

#define TEXT_(x) #x
#define TEXT(x) TEXT_ (x)
#define LIBRARY "libunwind-" TEXT (UNW_TARGET) ".so.8"

static struct
{
  __typeof__ (&unw_create_addr_space) create;
  __typeof__ (&unw_init_remote) init;
  __typeof__ (&unw_step) step;
  __typeof__ (&unw_get_reg) get;
  int (*search) (unw_addr_space_t, unw_word_t, unw_dyn_info_t *,
                 unw_proc_info_t *, int, void *);
} library;

static unw_addr_space_t space;

/* A loaded object, as far as unwinding wants to know.  */
struct object
{
  uintptr_t address; /* that it is to hold */
  uintptr_t from;
  uintptr_t to;
  const uint8_t *table; /* .eh_frame_hdr */
};

/* A stack that is being unwound.  */
struct walk
{
  const struct rp_dump *dump;
  void **frames;
  unsigned limit;
  unsigned count;
  struct object last; /* where a word was read last */
};

static int
find_object (struct dl_phdr_info *info, size_t size, void *data)
{
  struct object *object = data;
  bool holds = false;
  (void) size;
  object->table = NULL;
  for (int i = 0; i < info->dlpi_phnum; i++)
    {
      uintptr_t from = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
      uintptr_t to = from + info->dlpi_phdr[i].p_memsz;
      if (info->dlpi_phdr[i].p_type == PT_GNU_EH_FRAME)
        object->table = (const uint8_t *) from;
      if (info->dlpi_phdr[i].p_type != PT_LOAD || object->address < from
          || object->address >= to)
        continue;
      holds = true;
      object->from = from;
      object->to = to;
    }
  return holds;
}

/* Tables that binutils and lld write: four-byte offsets from the table.  */
static bool
has_known_table (const struct object *object)
{
  return object->table != NULL && object->table[0] == 1
         && object->table[1] == 0x1b && object->table[2] == 0x03
         && object->table[3] == 0x3b;
}

static int
find_proc_info (unw_addr_space_t in, unw_word_t ip, unw_proc_info_t *info,
                int need, void *argument)
{
  struct object object = { .address = ip };
  if (dl_iterate_phdr (find_object, &object) == 0
      || !has_known_table (&object))
    return -UNW_ENOINFO;
  unw_dyn_info_t table;
  uint32_t entries;
  memset (&table, 0, sizeof table);
  memcpy (&entries, object.table + 8, sizeof entries);
  table.format = UNW_INFO_FORMAT_REMOTE_TABLE;
  table.start_ip = object.from;
  table.end_ip = object.to;
  table.u.rti.segbase = (unw_word_t) object.table;
  table.u.rti.table_data = (unw_word_t) object.table + 12;
  table.u.rti.table_len = entries * (uint64_t) 8 / sizeof (unw_word_t);
  return library.search (in, ip, &table, info, need, argument);
}

static void
put_unwind_info (unw_addr_space_t in, unw_proc_info_t *info, void *argument)
{
  (void) in;
  (void) info;
  (void) argument;
}

static int
no_dynamic_info (unw_addr_space_t in, unw_word_t *out, void *argument)
{
  (void) in;
  (void) out;
  (void) argument;
  return -UNW_ENOINFO;
}

/* A damaged frame leads anywhere, also to the end of the address space.  */
static bool
holds_word (const struct object *object, uintptr_t address)
{
  return address >= object->from && address < object->to
         && object->to - address >= sizeof (unw_word_t);
}

/* The stack's words come from the copy, all others must lie in a loaded
   object.  */
static int
access_memory (unw_addr_space_t in, unw_word_t address, unw_word_t *value,
               int write, void *argument)
{
  struct walk *walk = argument;
  const struct rp_dump *dump = walk->dump;
  (void) in;
  if (write)
    return -UNW_EINVAL;
  uint64_t offset = address - dump->registers[RP_PROCESSOR_REGISTER_SP];
  if (offset <= dump->size && dump->size - offset >= sizeof *value)
    {
      memcpy (value, dump->stack + offset, sizeof *value);
      return 0;
    }
  if (!holds_word (&walk->last, address))
    {
      struct object object = { .address = address };
      if (dl_iterate_phdr (find_object, &object) == 0
          || !holds_word (&object, address))
        return -UNW_EINVAL;
      walk->last = object;
    }
  memcpy (value, (const void *) address, sizeof *value);
  return 0;
}

static int
access_register (unw_addr_space_t in, unw_regnum_t number, unw_word_t *value,
                 int write, void *argument)
{
  const struct rp_dump *dump = ((const struct walk *) argument)->dump;
  (void) in;
  if (write || number < 0 || number >= RP_PROCESSOR_REGISTERS)
    return -UNW_EBADREG;
  *value = dump->registers[number];
  return 0;
}

static int
access_float (unw_addr_space_t in, unw_regnum_t number, unw_fpreg_t *value,
              int write, void *argument)
{
  (void) in;
  (void) number;
  (void) value;
  (void) write;
  (void) argument;
  return -UNW_EBADREG;
}

static int
resume (unw_addr_space_t in, unw_cursor_t *cursor, void *argument)
{
  (void) in;
  (void) cursor;
  (void) argument;
  return -UNW_EINVAL;
}

static int
get_name (unw_addr_space_t in, unw_word_t address, char *buffer, size_t size,
          unw_word_t *offset, void *argument)
{
  (void) in;
  (void) address;
  (void) buffer;
  (void) size;
  (void) offset;
  (void) argument;
  return -UNW_ENOINFO;
}

bool
rp_unwind_start (void)
{
  static unw_accessors_t accessors
      = { .find_proc_info = find_proc_info,
          .put_unwind_info = put_unwind_info,
          .get_dyn_info_list_addr = no_dynamic_info,
          .access_mem = access_memory,
          .access_reg = access_register,
          .access_fpreg = access_float,
          .resume = resume,
          .get_proc_name = get_name };
  void *handle = dlopen (LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL)
    return false;
  *(void **) &library.create = dlsym (handle, TEXT (unw_create_addr_space));
  *(void **) &library.init = dlsym (handle, TEXT (unw_init_remote));
  *(void **) &library.step = dlsym (handle, TEXT (unw_step));
  *(void **) &library.get = dlsym (handle, TEXT (unw_get_reg));
  *(void **) &library.search
      = dlsym (handle, TEXT (UNW_OBJ (dwarf_search_unwind_table)));
  if (library.create && library.init && library.step && library.get
      && library.search)
    space = library.create (&accessors, 0);
  return space != NULL;
}

/* Called by dl_iterate_phdr: as long as it runs no object can be unmapped.  */
static int
walk_stack (struct dl_phdr_info *info, size_t size, void *data)
{
  struct walk *walk = data;
  unw_cursor_t cursor;
  unw_word_t ip;
  (void) info;
  (void) size;
  if (library.init (&cursor, space, walk) != 0)
    return 1;
  do
    if (library.get (&cursor, UNW_REG_IP, &ip) == 0 && ip != 0)
      walk->frames[walk->count++] = (void *) ip;
    else
      break;
  while (walk->count < walk->limit && library.step (&cursor) > 0);
  return 1;
}

unsigned
rp_unwind (const struct rp_dump *dump, void **frames, unsigned limit)
{
  struct walk walk = { .dump = dump, .frames = frames, .limit = limit };
  if (space != NULL && limit > 0)
    dl_iterate_phdr (walk_stack, &walk);
  return walk.count;
}
