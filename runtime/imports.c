/* SPDX-License-Identifier: MIT */
/* imports.c: the loaded objects' import tables (global offset tables).  Where
   an object calls a function of another one, its entry there says where to; it
   is set to a function of ours, as heaptrack does when it attaches.  Objects
   that are loaded later have entries of their own.  */

#include "imports.h"
#include "processor.h"
#include "syscalls.h"

struct object
{
  uintptr_t base;
  uintptr_t relro;
  uintptr_t relro_end;
  const ElfW (Sym) * symbols;
  const char *strings;
  bool opened;  /* relro is writable for now */
  bool refused; /* ... and may not become so */
};

static bool
open_relro (const struct object *object, int protection)
{
  return rp_syscall3 (SYS_mprotect, (long) object->relro,
                      (long) (object->relro_end - object->relro), protection)
         == 0;
}

static void
redirect_entry (struct object *object, const struct rp_import *imports,
                const ElfW (Rela) * entry)
{
  uint64_t type = ELF64_R_TYPE (entry->r_info);
  if (type != RP_RELOCATION_JUMP_SLOT && type != RP_RELOCATION_GLOB_DAT)
    return;
  const ElfW (Sym) *symbol = &object->symbols[ELF64_R_SYM (entry->r_info)];
  const char *name = object->strings + symbol->st_name;
  for (; imports->name != NULL; imports++)
    {
      if (strcmp (imports->name, name) != 0)
        continue;
      void **slot = (void **) (object->base + entry->r_offset);
      if (*slot == imports->function || *slot == NULL)
        return;
      uintptr_t at = (uintptr_t) slot;
      if (at >= object->relro && at < object->relro_end && !object->opened)
        {
          if (!open_relro (object, PROT_READ | PROT_WRITE))
            {
              object->refused = true;
              return;
            }
          object->opened = true;
        }
      __atomic_store_n (slot, imports->function, __ATOMIC_RELAXED);
      return;
    }
}

static void
redirect_table (struct object *object, const struct rp_import *imports,
                uintptr_t table, size_t size)
{
  for (size_t at = 0; table != 0 && at + sizeof (ElfW (Rela)) <= size;
       at += sizeof (ElfW (Rela)))
    redirect_entry (object, imports, (const ElfW (Rela) *) (table + at));
}

struct request
{
  const struct rp_import *imports;
  bool refused;
};

static int
redirect_object (struct dl_phdr_info *info, size_t info_size, void *data)
{
  struct object object = { .base = info->dlpi_addr };
  const ElfW (Dyn) *dynamic = NULL;
  uintptr_t own = (uintptr_t) rp_imports_redirect;
  struct request *request = data;
  uintptr_t page = (uintptr_t) sysconf (_SC_PAGESIZE) - 1;
  (void) info_size;
  for (int i = 0; i < info->dlpi_phnum; i++)
    {
      const ElfW (Phdr) *header = &info->dlpi_phdr[i];
      uintptr_t at = info->dlpi_addr + header->p_vaddr;
      if (header->p_type == PT_DYNAMIC)
        dynamic = (const ElfW (Dyn) *) at;
      else if (header->p_type == PT_GNU_RELRO)
        {
          object.relro = at & ~page;
          object.relro_end = (at + header->p_memsz) & ~page;
        }
      else if (header->p_type == PT_LOAD && own >= at
               && own < at + header->p_memsz)
        return 0; /* ourselves */
    }
  /* The loader has its own allocator; the kernel's object has none.  */
  const char *name = info->dlpi_name ? info->dlpi_name : "";
  if (dynamic == NULL || strstr (name, "/ld-") || strstr (name, "vdso"))
    return 0;
  uintptr_t jumps = 0, others = 0;
  size_t jumps_size = 0, others_size = 0;
  for (; dynamic->d_tag != DT_NULL; dynamic++)
    switch (dynamic->d_tag)
      {
      case DT_SYMTAB:
        object.symbols = (const void *) dynamic->d_un.d_ptr;
        break;
      case DT_STRTAB:
        object.strings = (const void *) dynamic->d_un.d_ptr;
        break;
      case DT_JMPREL:
        jumps = dynamic->d_un.d_ptr;
        break;
      case DT_PLTRELSZ:
        jumps_size = dynamic->d_un.d_val;
        break;
      case DT_RELA:
        others = dynamic->d_un.d_ptr;
        break;
      case DT_RELASZ:
        others_size = dynamic->d_un.d_val;
        break;
      default:
        break;
      }
  /* Addresses that the loader has not adjusted are not for us.  */
  if ((uintptr_t) object.symbols < info->dlpi_addr || object.strings == NULL)
    return 0;
  redirect_table (&object, request->imports, jumps, jumps_size);
  redirect_table (&object, request->imports, others, others_size);
  if (object.opened)
    open_relro (&object, PROT_READ);
  request->refused |= object.refused;
  return 0;
}

bool
rp_imports_redirect (const struct rp_import *imports)
{
  struct request request = { imports, false };
  dl_iterate_phdr (redirect_object, &request);
  return !request.refused;
}

/* Objects that the loader has ever loaded, when last looked at.  */
static uint64_t objects_seen;
static bool objects_missed;

static int
read_adds (struct dl_phdr_info *info, size_t size, void *data)
{
  if (size
      >= offsetof (struct dl_phdr_info, dlpi_adds) + sizeof info->dlpi_adds)
    *(uint64_t *) data = info->dlpi_adds;
  return 1;
}

void
rp_imports_seen (void)
{
  objects_seen = 0;
  dl_iterate_phdr (read_adds, &objects_seen);
}

bool
rp_imports_missed (void)
{
  uint64_t adds = 0;
  dl_iterate_phdr (read_adds, &adds);
  objects_missed |= objects_seen != 0 && adds != objects_seen;
  return objects_missed;
}
