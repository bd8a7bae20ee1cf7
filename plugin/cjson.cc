/* SPDX-License-Identifier: GPL-3.0-or-later */
/* cjson.cc - the vendored cJSON as a part of the plugin, compiled with the
   plugin's options, so that its names stay in it.  Used by weights.cc.
   Compiler only.  */

#include <cJSON.c>
