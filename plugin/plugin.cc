/* SPDX-License-Identifier: GPL-3.0-or-later */
/* plugin.cc - entry point of the GCC plugin: check that compiler and plugin
   belong together, read the arguments, register the passes.

   Where the passes run:
     ruchyprof            after build_ssa_passes: the source's control flow
     ruchyprof_redirect   after the early local passes, before IPA proper
     ruchyprof_counters   per function, after IPA inlining
   plugin_init also runs for -E, -fsyntax-only and in lto1: it does no work and
   prints nothing but errors.  */

#include "gcc-common.h"

#include "cpplib.h"

#include "args.h"
#include "code.h"
#include "compared-types.h"
#include "coroutines.h"
#include "counters.h"
#include "density.h"
#include "gates.h"
#include "source-conditions.h"
#include "source-constants.h"
#include "source-lines.h"
#include "source-loops.h"
#include "source-switches.h"
#include "tables.h"
#include "positions.h"
#include "predictions.h"
#include "processor.h"
#include "inline-estimates.h"
#include "lines.h"
#include "names.h"
#include "registers.h"
#include "sections.h"
#include "timing.h"
#include "unit.h"
#include "unit-calls.h"
#include "variables.h"
#include "versions.h"
#include "ways-in.h"

__attribute__ ((visibility ("default"))) int plugin_is_GPL_compatible;

static struct plugin_info information
    = { "ruchyprof " RUCHYPROF_VERSION, NULL };

/* Say the first way in which the compiler differs from the one the plugin was
   built for; false if that forbids loading.  */
static bool
versions_agree_p (const struct plugin_gcc_version *running)
{
  const struct
  {
    const char *what, *built, *found;
  } fields[] = {
    { "version", gcc_version.basever, running->basever },
    { "date", gcc_version.datestamp, running->datestamp },
    { "phase", gcc_version.devphase, running->devphase },
    { "revision", gcc_version.revision, running->revision },
    { "configuration", gcc_version.configuration_arguments,
      running->configuration_arguments },
  };
  for (unsigned i = 0; i < ARRAY_SIZE (fields); i++)
    {
      if (strcmp (fields[i].built, fields[i].found) == 0)
        continue;
      if (i > 0 && rp_args.allow_version_mismatch)
        continue;
      error ("the plugin %<ruchyprof%> was built for another GCC: its %s is "
             "%qs, this compiler%'s is %qs; install the package for this "
             "compiler or rebuild with %<configure --with-gcc%>",
             fields[i].what, fields[i].built, fields[i].found);
      return false;
    }
  return true;
}

static void
register_pass (const char *plugin, opt_pass *pass, const char *reference,
               enum pass_positioning_ops where = PASS_POS_INSERT_AFTER,
               int instance = 1)
{
  struct register_pass_info info;
  info.pass = pass;
  info.reference_pass_name = reference;
  info.ref_pass_instance_number = instance;
  info.pos_op = where;
  register_callback (plugin, PLUGIN_PASS_MANAGER_SETUP, NULL, &info);
}

/* A counted version would repeat each warning of its bare function.  */
static void
silence_copies (void *event_data, void *user_data)
{
  static bool silenced, saved;
  bool copy = cfun && cfun->decl && rp_unit_counted (cfun->decl, NULL);
  (void) event_data;
  (void) user_data;
  if (copy && !silenced)
    {
      saved = rp_no_warnings ();
      rp_no_warnings () = true;
    }
  else if (!copy && silenced)
    rp_no_warnings () = saved;
  silenced = copy;
}

/* Callback of PLUGIN_PRE_GENERICIZE, which C's front end does not call for
   nested functions, and C++'s not for the bodies of coroutines.  */
static void
collect_source (void *event_data, void *user_data)
{
  cgraph_node *node = cgraph_node::get ((tree) event_data);
  rp_source_loops_collect (event_data, user_data);
  rp_source_conditions_collect (event_data, user_data);
  rp_source_switches_collect (event_data, user_data);
  for (cgraph_node *inner = node ? first_nested_function (node) : NULL; inner;
       inner = next_nested_function (inner))
    collect_source (inner->decl, user_data);
  if (tree actor = rp_coroutine_actor ((tree) event_data))
    collect_source (actor, user_data);
}

static void
report (void *event_data, void *user_data)
{
  unsigned counted = 0, i;
  struct rp_body *body;
  (void) event_data;
  (void) user_data;
  FOR_EACH_VEC_ELT (rp_unit.bodies, i, body)
  counted += !body->stream.is_empty ();
  inform (UNKNOWN_LOCATION,
          "ruchyprof: %u functions, %u sites, %u bodies, %u counters",
          rp_unit.functions.length (), rp_unit.sites.length (), counted,
          rp_unit.counter_count);
}

/* The preprocessor of C and C++; other compilers have none by this name.  */
extern struct cpp_reader *parse_in __attribute__ ((weak));

/* Let GCC read headers themselves where it has them precompiled: what the
   front end says of loops, conditions and labels it says while it parses.  */
static void
refuse_precompiled_headers (void)
{
  if ((lang_GNU_C () || lang_GNU_CXX ()) && &parse_in && parse_in)
    cpp_get_callbacks (parse_in)->valid_pch = NULL;
}

static void
start_unit (void *event_data, void *user_data)
{
  (void) event_data;
  (void) user_data;
  refuse_precompiled_headers ();
  const char *refused = rp_target_refuse ();
  if (refused)
    error ("%<ruchyprof%> cannot profile this code: %s", refused);
}

extern __attribute__ ((visibility ("default"))) int
plugin_init (struct plugin_name_args *info, struct plugin_gcc_version *version)
{
  const char *plugin = info->base_name;

  if (!rp_args_read (info) || !versions_agree_p (version))
    return 1;
  information.help = rp_args_help ();
  register_callback (plugin, PLUGIN_INFO, NULL, &information);
  if (rp_args.disable || in_lto_p)
    return 0;

  /* Tables and gates are assembler text, which an LTO object cannot carry:
     profiled objects hold native code, which links with LTO objects.  "Fat"
     keeps GCC from marking them as holding nothing but LTO code.  Where none
     is to be generated, it does not forget what the source calls things.  */
  global_options.x_flag_lto = NULL;
  global_options.x_flag_generate_lto = 0;
  global_options.x_flag_fat_lto_objects = 1;
  rp_source_lines_start ();
  rp_names_start (plugin);
  rp_unit_start (plugin);
  rp_gates_start ();
  rp_sections_start (plugin);
  register_callback (plugin, PLUGIN_START_UNIT, start_unit, NULL);
  register_callback (plugin, PLUGIN_PRE_GENERICIZE, collect_source, NULL);
  register_callback (plugin, PLUGIN_FINISH_TYPE, rp_source_constants_collect,
                     NULL);
  register_callback (plugin, PLUGIN_FINISH_DECL, rp_compared_types_collect,
                     NULL);
  register_callback (plugin, PLUGIN_OVERRIDE_GATE, silence_copies, NULL);
  register_callback (plugin, PLUGIN_FINISH_UNIT, rp_tables_write, NULL);
  if (rp_args.report)
    register_callback (plugin, PLUGIN_FINISH_UNIT, report, NULL);
  rp_source_conditions_watch ();
  register_pass (plugin, rp_make_branch_places_pass (g), "*warn_unused_result",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_decided_points_pass (g), "cfg",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_branch_sources_pass (g), "cfg");
  register_pass (plugin, rp_make_versions_pass (g), "build_ssa_passes");
  /* After each of its instances.  */
  register_pass (plugin, rp_make_local_estimates_pass (g), "local-fnsummary",
                 PASS_POS_INSERT_AFTER, 0);
  register_pass (plugin, rp_make_ipa_estimates_pass (g), "fnsummary");
  register_pass (plugin, rp_make_predictions_pass (g, true),
                 "profile_estimate", PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_predictions_pass (g, false),
                 "profile_estimate");
  register_pass (plugin, rp_make_redirect_pass (g), "profile");
  register_pass (plugin, rp_make_order_pass (g), "simdclone");
  register_pass (plugin, rp_make_variables_pass (g), "whole-program",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_variables_pass (g), "static-var",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_ways_in_pass (g), "static-var",
                 PASS_POS_INSERT_BEFORE);
  register_callback (plugin, PLUGIN_ALL_PASSES_START,
                     rp_variables_begin_function, NULL);
  register_callback (plugin, PLUGIN_ALL_PASSES_END, rp_variables_end_function,
                     NULL);
  register_pass (plugin, rp_make_counters_pass (g), "adjust_alignment");
  register_pass (plugin, rp_make_call_marks_pass (g), "expand");
  register_pass (plugin, rp_make_density_pass (g, true), "alignments",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_density_pass (g, false), "alignments");
  register_pass (plugin, rp_make_registers_pass (g), "final");
  register_pass (plugin, rp_make_probes_pass (g), "shorten",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_lines_pass (g), "final",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_calls_pass (g), "final",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_positions_pass (g), "final",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_gates_pass (g), "final",
                 PASS_POS_INSERT_BEFORE);
  register_pass (plugin, rp_make_room_pass (g), "final",
                 PASS_POS_INSERT_BEFORE);
  return 0;
}
