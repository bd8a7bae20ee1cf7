/* SPDX-License-Identifier: GPL-3.0-or-later */
/* gates.cc - write each gate in front of its counted version, so that it falls
   into it.

   What -fpatchable-function-entry=N,M puts before a function's label is
   written by a target hook; the pass asks for such an area and the hook writes
   the gate there.  Where the user asks for an area, the gate is written at the
   end of the unit and jumps (tables.cc).

   A bare function needs room for the jump to its gate.  Compiler only.  */

#include "gcc-common.h"

#include "branch-gate.h"
#include "gates.h"
#include "processor.h"
#include "unit.h"

static void (*write_area) (FILE *, unsigned HOST_WIDE_INT, bool);

/* Versions whose gate was written.  */
static vec<bool> written;

/* The version whose gate comes next, or -1.  */
static int next_version = -1;

bool
rp_gate_written_p (unsigned index)
{
  return index < written.length () && written[index];
}

void
rp_gate_write (unsigned index, const char *copy)
{
  char label[40];
  snprintf (label, sizeof label, RP_GATE_LABEL, index);
  rp_target_write_gate (label, rp_unit.versions[index].entries, copy,
                        RP_SLOW_LABEL);
}

static void
write_gate (FILE *file, unsigned HOST_WIDE_INT size, bool record)
{
  if (next_version < 0)
    {
      write_area (file, size, record);
      return;
    }
  unsigned index = next_version;
  next_version = -1;
  if (written.length () <= index)
    written.safe_grow_cleared (index + 1, true);
  written[index] = true;
  rp_gate_write (index, NULL);
}

void
rp_gates_start (void)
{
  write_area = targetm.asm_out.print_patchable_function_entry;
  targetm.asm_out.print_patchable_function_entry = write_gate;
}

/* Whether the bare function of VERSION is in this object file.  */
static bool
has_bare_p (const struct rp_version *version)
{
  if (TREE_ASM_WRITTEN (version->bare))
    return true;
  cgraph_node *bare = cgraph_node::get (version->bare);
  return bare && bare->definition && !DECL_EXTERNAL (version->bare);
}

namespace
{
const pass_data gates_data
    = { RTL_PASS, "ruchyprof_gates", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class gates_pass : public rtl_opt_pass
{
public:
  gates_pass (gcc::context *context) : rtl_opt_pass (gates_data, context) {}
  bool
  gate (function *fun) final override
  {
    int version = rp_unit_version_of_copy (fun->decl);
    return version >= 0 && rp_unit.versions[version].gated
           && crtl->patch_area_size == 0
           && has_bare_p (&rp_unit.versions[version]);
  }
  unsigned int
  execute (function *fun) final override
  {
    next_version = rp_unit_version_of_copy (fun->decl);
    /* All of it in front of the label: nothing behind it.  */
    crtl->patch_area_size = 1;
    crtl->patch_area_entry = 1;
    return 0;
  }
};
} // namespace

/* Whether GCC aligns FUN to BYTES anyway.  The alignment of its declaration is
   left alone then: it would be that of its cold piece, too, and move what is
   behind it.  */
static bool
aligned_anyway_p (function *fun, unsigned bytes)
{
  const align_flags_tuple &level = align_functions.levels[0];
  return optimize_function_for_speed_p (fun) && (1u << level.log) >= bytes
         && (unsigned) level.maxskip + 1 >= bytes;
}

namespace
{
const pass_data room_data
    = { RTL_PASS, "ruchyprof_room", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

class room_pass : public rtl_opt_pass
{
public:
  room_pass (gcc::context *context) : rtl_opt_pass (room_data, context) {}
  /* Functions without a gate, too: they begin where another's room ends.  */
  bool
  gate (function *fun) final override
  {
    return rp_unit.versions.length () > 0
           && !rp_unit_counted (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    unsigned bits = rp_target_function_alignment ();
    if (DECL_ALIGN (fun->decl) < bits
        && !aligned_anyway_p (fun, bits / BITS_PER_UNIT))
      SET_DECL_ALIGN (fun->decl, bits);
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_room_pass (gcc::context *context)
{
  return new room_pass (context);
}

opt_pass *
rp_make_gates_pass (gcc::context *context)
{
  return new gates_pass (context);
}
