/* SPDX-License-Identifier: GPL-3.0-or-later */
/* remarks.cc - remarks by GCC's own means, so that colours, SARIF and
   -fsave-optimization-record work.  Compiler only.  */

#include "gcc-common.h"

#include "names.h"
#include "remarks.h"

void
rp_remark_counted (tree decl, unsigned loops, unsigned branches,
                   unsigned switches)
{
  if (!dump_enabled_p ())
    return;
  dump_printf_loc (MSG_OPTIMIZED_LOCATIONS,
                   dump_user_location_t::from_function_decl (decl),
                   "ruchyprof: counting %s: %u loops, %u branches, "
                   "%u switches\n",
                   rp_display_name (decl), loops, branches, switches);
}

void
rp_remark_missed (tree decl, const char *reason)
{
  if (!dump_enabled_p ())
    return;
  dump_printf_loc (
      MSG_MISSED_OPTIMIZATION, dump_user_location_t::from_function_decl (decl),
      "ruchyprof: not counting %s: %s\n", rp_display_name (decl), reason);
}

void
rp_remark_segment (tree decl)
{
  if (!dump_enabled_p ())
    return;
  dump_printf_loc (
      MSG_MISSED_OPTIMIZATION, dump_user_location_t::from_function_decl (decl),
      "ruchyprof: %s uses the segment register that counters are found by: "
      "counting is slower; use -fplugin-arg-ruchyprof-slab=cell\n",
      rp_display_name (decl));
}
