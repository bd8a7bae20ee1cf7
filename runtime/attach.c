/* SPDX-License-Identifier: MIT */
/* attach.c: how object files announce themselves.  Called by the constructors
   that the plugin emits, before main.  */

#include <ruchyprof/abi.h>
