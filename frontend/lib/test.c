/* SPDX-License-Identifier: MIT */
/* Support library: the main function of `ruchy test` programs.  */

#include "internal.h"

int
ruchy_run_tests (const struct ruchy_test *tests, size_t count,
                 const char *name)
{
  bool found = name == NULL;
  for (size_t i = 0; i < count; i++)
    if (!name || strcmp (tests[i].name, name) == 0)
      {
        found = true;
        if (!tests[i].ignored)
          tests[i].function ();
      }
  return found ? 0 : 1;
}
