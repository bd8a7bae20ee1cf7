/* SPDX-License-Identifier: MIT */
/* symbols.c: names of code addresses.  Under the runtime's lock.

   Most profiles ask for a few addresses, so a module's symbols are searched as
   they lie in the file; only when more are asked for they are sorted.  */

#include "symbols.h"
#include "region.h"
#include "run.h"
#include "sort.h"
#include "syscalls.h"

struct entry
{
  uintptr_t from; /* in the file image */
  uintptr_t to;
  const char *name;
};

/* So many searches cost about as much as sorting.  */
#define SEARCHES_UNSORTED 12

struct module
{
  struct module *next;
  uintptr_t base;
  const char *path;
  void *file;
  size_t file_size;
  const ElfW (Sym) * symbols;
  size_t symbol_count;
  const char *names;
  size_t names_size;
  unsigned searches;
  struct entry *entries; /* sorted, or NULL */
  size_t count;
};

/* The addresses asked for last.  */
#define REMEMBERED 64 /* a power of two */
static RP_BIG struct
{
  uintptr_t address;
  bool found;
  struct rp_symbol symbol;
} remembered[REMEMBERED];

static struct module *modules;
static struct rp_region memory;

struct search
{
  uintptr_t address;
  uintptr_t base;
  const char *path;
};

static int
find_object (struct dl_phdr_info *info, size_t size, void *data)
{
  struct search *search = data;
  (void) size;
  for (int i = 0; i < info->dlpi_phnum; i++)
    {
      uintptr_t from = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
      if (info->dlpi_phdr[i].p_type != PT_LOAD || search->address < from
          || search->address >= from + info->dlpi_phdr[i].p_memsz)
        continue;
      search->base = info->dlpi_addr;
      search->path = info->dlpi_name && *info->dlpi_name ? info->dlpi_name
                                                         : rp_run.binary;
      return 1;
    }
  return 0;
}

static int
compare_entries (const void *left, const void *right)
{
  uintptr_t a = ((const struct entry *) left)->from;
  uintptr_t b = ((const struct entry *) right)->from;
  return a < b ? -1 : a > b;
}

static bool
map_file (struct module *module)
{
  struct stat status;
  long fd = rp_open (module->path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    return false;
  void *file = NULL;
  if (fstat ((int) fd, &status) == 0 && S_ISREG (status.st_mode)
      && status.st_size > (off_t) sizeof (ElfW (Ehdr)))
    {
      long got = rp_syscall6 (SYS_mmap, 0, status.st_size, PROT_READ,
                              MAP_PRIVATE, fd, 0);
      if (!(got < 0 && got > -4096))
        file = (void *) got;
    }
  rp_syscall1 (SYS_close, fd);
  module->file = file;
  module->file_size = file ? (size_t) status.st_size : 0;
  return file != NULL;
}

/* The section header table if the file is sound so far, else NULL.  */
static const ElfW (Shdr)
    * section_headers (const struct module *module, const ElfW (Ehdr) * header)
{
  if (memcmp (header->e_ident, ELFMAG, SELFMAG) != 0
      || header->e_shentsize != sizeof (ElfW (Shdr))
      || header->e_shoff > module->file_size
      || (module->file_size - header->e_shoff) / sizeof (ElfW (Shdr))
             < header->e_shnum)
    return NULL;
  return (const void *) ((const char *) module->file + header->e_shoff);
}

static bool
lies_inside (const struct module *module, const ElfW (Shdr) * section)
{
  return section->sh_offset <= module->file_size
         && section->sh_size <= module->file_size - section->sh_offset;
}

/* The compiler's version of a function bears the function's name.  */
static const char *
plain_name (const char *name)
{
  static const char suffix[] = ".ruchy_";
  const char *at = strstr (name, suffix);
  if (at == NULL)
    return name;
  char *copy = rp_region_string (&memory, name);
  if (copy == NULL)
    return name;
  copy[at - name] = '\0';
  return copy;
}

static void
read_table (struct module *module, const ElfW (Shdr) * table,
            const ElfW (Shdr) * strings)
{
  if (!lies_inside (module, table) || !lies_inside (module, strings)
      || strings->sh_size == 0)
    return;
  const char *file = module->file;
  const char *names = file + strings->sh_offset;
  if (names[strings->sh_size - 1] != '\0')
    return;
  module->symbols = (const void *) (file + table->sh_offset);
  module->symbol_count = table->sh_size / sizeof *module->symbols;
  module->names = names;
  module->names_size = strings->sh_size;
}

static bool
is_function (const struct module *module, const ElfW (Sym) * symbol)
{
  return (symbol->st_info & 15) == STT_FUNC && symbol->st_size > 0
         && symbol->st_name < module->names_size;
}

static struct entry
entry_of (const struct module *module, const ElfW (Sym) * symbol)
{
  return (struct entry){ symbol->st_value, symbol->st_value + symbol->st_size,
                         module->names + symbol->st_name };
}

static void
sort_symbols (struct module *module)
{
  module->entries = rp_region_alloc (&memory, module->symbol_count
                                                  * sizeof *module->entries);
  for (size_t i = 0; module->entries && i < module->symbol_count; i++)
    if (is_function (module, &module->symbols[i]))
      module->entries[module->count++]
          = entry_of (module, &module->symbols[i]);
  rp_sort (module->entries, module->count, sizeof *module->entries,
           compare_entries);
}

/* The last of the functions that begin nearest below OFFSET; `name' is NULL if
   there is none.  */
static struct entry
find_sorted (const struct module *module, uintptr_t offset)
{
  size_t low = 0, high = module->count;
  while (low < high)
    {
      size_t middle = low + (high - low) / 2;
      if (module->entries[middle].from <= offset)
        low = middle + 1;
      else
        high = middle;
    }
  return low > 0 ? module->entries[low - 1] : (struct entry){ 0, 0, NULL };
}

/* The same.  */
static struct entry
find_unsorted (const struct module *module, uintptr_t offset)
{
  const ElfW (Sym) *nearest = NULL;
  for (size_t i = 0; i < module->symbol_count; i++)
    {
      const ElfW (Sym) *symbol = &module->symbols[i];
      if (symbol->st_value <= offset
          && (nearest == NULL || symbol->st_value >= nearest->st_value)
          && is_function (module, symbol))
        nearest = symbol;
    }
  return nearest ? entry_of (module, nearest) : (struct entry){ 0, 0, NULL };
}

static void
read_symbols (struct module *module)
{
  if (!map_file (module))
    return;
  const ElfW (Ehdr) *header = module->file;
  const ElfW (Shdr) *sections = section_headers (module, header);
  for (int pass = 0; sections && pass < 2 && module->symbols == NULL; pass++)
    for (unsigned i = 0; i < header->e_shnum; i++)
      if (sections[i].sh_type == (pass == 0 ? SHT_SYMTAB : SHT_DYNSYM)
          && sections[i].sh_link < header->e_shnum)
        read_table (module, &sections[i], &sections[sections[i].sh_link]);
}

static struct module *
module_of (const struct search *search)
{
  for (struct module *module = modules; module; module = module->next)
    if (module->base == search->base)
      return module;
  struct module *module = rp_region_alloc (&memory, sizeof *module);
  if (module == NULL)
    return NULL;
  module->base = search->base;
  module->path = search->path;
  read_symbols (module);
  module->next = modules;
  modules = module;
  return module;
}

static bool
look_up (uintptr_t address, struct rp_symbol *symbol)
{
  struct search search = { .address = address };
  if (dl_iterate_phdr (find_object, &search) == 0)
    return false;
  struct module *module = module_of (&search);
  if (module == NULL)
    return false;
  *symbol = (struct rp_symbol){ .module = module->path,
                                .offset = address - module->base,
                                .base = module->base };
  if (++module->searches == SEARCHES_UNSORTED)
    sort_symbols (module);
  struct entry entry = module->entries != NULL
                           ? find_sorted (module, symbol->offset)
                           : find_unsorted (module, symbol->offset);
  if (entry.name != NULL && symbol->offset < entry.to)
    {
      symbol->name = plain_name (entry.name);
      symbol->is_version = symbol->name != entry.name;
      symbol->start = module->base + entry.from;
    }
  return true;
}

bool
rp_symbols_find (uintptr_t address, struct rp_symbol *symbol)
{
  uint64_t hash = address * UINT64_C (0x9e3779b97f4a7c15) >> 32;
  size_t at = (size_t) hash & (REMEMBERED - 1);
  if (remembered[at].address != address || address == 0)
    {
      remembered[at].address = address;
      remembered[at].found = look_up (address, &remembered[at].symbol);
    }
  *symbol = remembered[at].symbol;
  return remembered[at].found;
}

void
rp_symbols_done (void)
{
  for (struct module *module = modules; module; module = module->next)
    rp_pages_unmap (module->file, module->file_size);
  modules = NULL;
  memset (remembered, 0, sizeof remembered);
  rp_region_done (&memory);
}
