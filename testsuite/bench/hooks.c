/* SPDX-License-Identifier: MIT */
/* hooks.c - the two hooks that -finstrument-functions calls, empty: what the
   calls alone cost.  */

void __cyg_profile_func_enter (void *function, void *site);
void __cyg_profile_func_exit (void *function, void *site);

void
__cyg_profile_func_enter (void *function, void *site)
{
  (void) function;
  (void) site;
}

void
__cyg_profile_func_exit (void *function, void *site)
{
  (void) function;
  (void) site;
}
