/* SPDX-License-Identifier: MIT */
/* main.c: argv to subcommand.  */

#include <stdio.h>

int
main (void)
{
  fputs ("usage: ruchy COMMAND\n", stderr);
  return 2;
}
