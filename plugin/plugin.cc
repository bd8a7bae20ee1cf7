/* SPDX-License-Identifier: GPL-3.0-or-later */
/* plugin.cc: entry point of the GCC plugin.  Runs in the compiler only.  */

#include <gcc-plugin.h>
#include <plugin-version.h>

__attribute__ ((visibility ("default"))) int plugin_is_GPL_compatible;

extern __attribute__ ((visibility ("default"))) int
plugin_init (struct plugin_name_args *info, struct plugin_gcc_version *version)
{
  (void) info;
  return !plugin_default_version_check (version, &gcc_version);
}
