/* SPDX-License-Identifier: GPL-3.0-or-later */
/* density.cc - counted versions are packed closely.

   What counting costs in a program of much code are misses of the first level
   instruction cache more than instructions.  So the copies' functions and the
   targets of their jumps are not aligned; heads of loops are, as ever.  ADR
   0056.  Compiler only.  */

#include "gcc-common.h"

#include "density.h"
#include "unit.h"

namespace
{
const pass_data density_data
    = { RTL_PASS, "ruchyprof_density", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

/* Before GCC's pass `alignments' and behind it.  */
class density_pass : public rtl_opt_pass
{
public:
  density_pass (gcc::context *context, bool before)
      : rtl_opt_pass (density_data, context), before (before)
  {
  }
  bool
  gate (function *fun) final override
  {
    return rp_unit_counted (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    static align_flags jumps;
    if (!before)
      {
        align_jumps = jumps;
        return 0;
      }
    jumps = align_jumps;
    align_jumps = align_flags ();
    SET_DECL_ALIGN (fun->decl, FUNCTION_BOUNDARY);
    DECL_USER_ALIGN (fun->decl) = 1;
    return 0;
  }

private:
  bool before;
};
} // namespace

opt_pass *
rp_make_density_pass (gcc::context *context, bool before)
{
  return new density_pass (context, before);
}
