/* SPDX-License-Identifier: GPL-3.0-or-later */
/* args.h - the plugin's arguments, -fplugin-arg-ruchyprof-KEY[=VALUE].  Set
   once by plugin_init, read by every pass.  */

#ifndef RP_ARGS_H
#define RP_ARGS_H

enum rp_attach
{
  RP_ATTACH_AUTO, /* use the runtime if it is linked in, else dlopen it */
  RP_ATTACH_LINK, /* strong reference: the link fails without the runtime */
  RP_ATTACH_NONE  /* no constructor: somebody else calls the runtime */
};

struct rp_args
{
  bool disable;
  bool functions; /* what is counted */
  bool loops;
  bool branches;
  bool times;
  bool lines;
  bool system_headers;
  bool spanning_tree; /* which techniques are used */
  bool drop_unneeded;
  bool interprocedural;
  bool direct_calls;
  bool closed_form;
  bool induction;
  bool selections;
  bool replace_conditions;
  bool accumulators;
  bool assembler; /* counters as one instruction */
  bool report;
  bool dump;
  bool allow_version_mismatch;
  bool gate_branch;
  bool segment;
  enum rp_attach attach;
  const char *runtime; /* file or soname to dlopen, or NULL */
  const char *weights; /* profile.json of an earlier run, or NULL */
  auto_vec<const char *> includes; /* globs */
  auto_vec<const char *> excludes;
};

extern struct rp_args rp_args;

/* Read INFO's arguments into rp_args.  Reports every unknown key and bad
   value as an error with the nearest key; false if there was one.  */
bool rp_args_read (struct plugin_name_args *info);

/* The help text that gcc --help shows for the plugin, made from the table of
   keys.  Owned by the callee.  */
const char *rp_args_help (void);

/* What is counted, as the unit's table says it: "functions loops branches".
   Owned by the callee.  */
const char *rp_args_summary (void);

#endif
