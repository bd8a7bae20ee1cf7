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
#include "tables.h"

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

/* The folder of the runtime library.  If it lies where it was installed as
   seen from this plugin, it is that one, wherever the installation was moved
   to; else what configure was told.  */
static const char *
runtime_folder (void)
{
  static const char plugins[] = RUCHYPROF_GCCPLUGINDIR;
  static const char libraries[] = RUCHYPROF_LIBDIR "/";
  static char own[PATH_MAX];
  Dl_info self;
  if (!dladdr ((void *) runtime_folder, &self) || !self.dli_fname
      || !realpath (self.dli_fname, own))
    return RUCHYPROF_LIBDIR;
  /* Up from the plugin, as far as the two folders differ ...  */
  unsigned common = 0, i = 0;
  for (; plugins[i] && plugins[i] == libraries[i]; i++)
    if (plugins[i] == '/')
      common = i;
  if (!plugins[i] && libraries[i] == '/')
    common = i;
  *strrchr (own, '/') = '\0';
  for (i = common; plugins[i]; i++)
    if (plugins[i] == '/')
      if (char *slash = strrchr (own, '/'))
        *slash = '\0';
  /* ... and down to the library.  */
  char *folder = concat (own, libraries + common, NULL);
  folder[strlen (folder) - 1] = '\0';
  char *library = concat (folder, "/" RUCHYPROF_SONAME, NULL);
  bool here = common > 0 && access (library, R_OK) == 0;
  free (library);
  return here ? folder : RUCHYPROF_LIBDIR;
}

/* A string under a label: A, and B and C behind it.  */
static void
put_text (const char *label, const char *a, const char *b = NULL,
          const char *c = NULL)
{
  char *text = concat (a, b, c, NULL);
  fprintf (asm_out_file, ".Lruchyprof_%s:\n", label);
  rp_write_asciz (text);
  free (text);
}

static void
put_message (void)
{
  const char *folder = runtime_folder ();
  /* Not among the program's own strings, whose places would change: string
     functions take a little longer or shorter then.  */
  put ("\t.section\truchyprof_tables,\"aG\",@progbits,"
       "__ruchyprof_attach,comdat\n");
  put_text ("variable", "RUCHY_PROFILE");
  put_text ("register_name", RUCHYPROF_REGISTER);
  put_text ("unregister_name", RUCHYPROF_UNREGISTER);
  const char *name = rp_args.runtime ? rp_args.runtime : RUCHYPROF_SONAME;
  /* Where the loader does not look by itself.  */
  bool at_hand = rp_args.runtime || loader_looks_in_p (folder);
  put_text ("library", name, NULL);
  put_text ("installed", at_hand ? "" : folder,
            at_hand ? "" : "/" RUCHYPROF_SONAME);
  put_text ("missing", "ruchyprof: RUCHY_PROFILE is set, but ", name,
            " cannot be loaded; the program runs unprofiled\n");
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
