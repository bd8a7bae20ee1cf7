/* SPDX-License-Identifier: GPL-3.0-or-later */
/* attach.cc - the constructor and destructor of the DSO; their instructions
   are the processor's.

   The constructor prefers the runtime that is linked or preloaded (a weak
   reference); else, only if RUCHY_PROFILE is set to something other than 0, it
   loads it.  Compiler only.  */

#include "gcc-common.h"

#include <dlfcn.h>

#include <ruchyprof/abi.h>

#include "args.h"
#include "attach.h"
#include "processor.h"

static void
put (const char *text)
{
  fputs (text, asm_out_file);
}

/* Whether dlopen finds a library in FOLDER by its bare name: /lib, /usr/lib,
   their 64-bit and multiarch forms.  */
static bool
loader_looks_in_p (const char *folder)
{
  if (strncmp (folder, "/usr", 4) == 0)
    folder += 4;
  if (strcmp (folder, "/lib") == 0 || strcmp (folder, "/lib64") == 0)
    return true;
  return strncmp (folder, "/lib/", 5) == 0 && !strchr (folder + 5, '/')
         && strstr (folder, "-linux-");
}

/* The folder of the runtime library.  This plugin is installed as
   LIBDIR/gcc/MACHINE/VERSION/plugin/ruchyprof.so: if the library lies in that
   LIBDIR, it is that one, wherever the installation was moved to; else what
   configure was told.  */
static const char *
runtime_folder (void)
{
  static char folder[PATH_MAX];
  Dl_info self;
  if (!dladdr ((void *) runtime_folder, &self) || !self.dli_fname
      || !realpath (self.dli_fname, folder))
    return RUCHYPROF_LIBDIR;
  for (int i = 0; i < 5; i++)
    if (char *slash = strrchr (folder, '/'))
      *slash = '\0';
  char *library = concat (folder, "/" RUCHYPROF_SONAME, NULL);
  bool here = folder[0] && access (library, R_OK) == 0;
  free (library);
  return here ? folder : RUCHYPROF_LIBDIR;
}

static void
put_message (void)
{
  const char *folder = runtime_folder ();
  /* Not among the program's own strings, whose places would change: string
     functions take a little longer or shorter then.  */
  put ("\t.section\truchyprof_tables,\"aG\",@progbits,"
       "__ruchyprof_attach,comdat\n"
       ".Lruchyprof_variable:\n\t.asciz\t\"RUCHY_PROFILE\"\n"
       ".Lruchyprof_register_name:\n\t.asciz\t\"" RUCHYPROF_REGISTER "\"\n"
       ".Lruchyprof_unregister_name:\n\t.asciz\t\"" RUCHYPROF_UNREGISTER
       "\"\n");
  fprintf (asm_out_file, ".Lruchyprof_library:\n\t.asciz\t\"%s\"\n",
           rp_args.runtime ? rp_args.runtime : RUCHYPROF_SONAME);
  /* Where the loader does not look by itself.  */
  bool at_hand = rp_args.runtime || loader_looks_in_p (folder);
  fprintf (asm_out_file, ".Lruchyprof_installed:\n\t.asciz\t\"%s%s\"\n",
           at_hand ? "" : folder, at_hand ? "" : "/" RUCHYPROF_SONAME);
  fprintf (
      asm_out_file,
      ".Lruchyprof_missing:\n\t.asciz\t\"ruchyprof: RUCHY_PROFILE is set, "
      "but %s cannot be loaded; the program runs unprofiled\\n\"\n",
      rp_args.runtime ? rp_args.runtime : RUCHYPROF_SONAME);
}

static void
put_function (const char *name, void (*write) (void))
{
  fprintf (asm_out_file,
           "\t.balign\t4\n\t.weak\t%s\n\t.hidden\t%s\n"
           "\t.type\t%s, @function\n%s:\n",
           name, name, name, name);
  write ();
  fprintf (asm_out_file, "\t.size\t%s, .-%s\n", name, name);
}

void
rp_attach_write (void)
{
  if (rp_args.attach == RP_ATTACH_LINK)
    put ("\t.globl\t" RUCHYPROF_REGISTER "\n\t.globl\t" RUCHYPROF_UNREGISTER
         "\n");
  else
    put ("\t.weak\t" RUCHYPROF_REGISTER "\n\t.weak\t" RUCHYPROF_UNREGISTER
         "\n");
  put ("\t.weak\tsecure_getenv\n\t.weak\tdlopen\n\t.weak\tdlsym\n"
       "\t.hidden\t__start_" RUCHYPROF_UNITS_SECTION
       "\n\t.hidden\t__stop_" RUCHYPROF_UNITS_SECTION "\n");
  put_message ();
  put ("\t.section\t" RUCHYPROF_TEXT_SECTION ",\"axG\",@progbits,"
       "__ruchyprof_attach,comdat\n");
  put_function ("__ruchyprof_attach", rp_target_write_constructor);
  put_function ("__ruchyprof_detach", rp_target_write_destructor);
  put ("\t.section\t.bss.ruchyprof_attach,\"awG\",@nobits,"
       "__ruchyprof_attach,comdat\n\t.balign\t8\n"
       "\t.weak\t__ruchyprof_detach_call\n"
       "\t.hidden\t__ruchyprof_detach_call\n"
       "\t.type\t__ruchyprof_detach_call, @object\n"
       "\t.size\t__ruchyprof_detach_call, 8\n"
       "__ruchyprof_detach_call:\n\t.zero\t8\n"
       "\t.section\t.init_array.00099,\"awG\",@init_array,"
       "__ruchyprof_attach,comdat\n\t.balign\t8\n"
       "\t.quad\t__ruchyprof_attach\n"
       "\t.section\t.fini_array.00099,\"awG\",@fini_array,"
       "__ruchyprof_attach,comdat\n\t.balign\t8\n"
       "\t.quad\t__ruchyprof_detach\n");
}
