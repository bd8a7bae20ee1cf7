/* SPDX-License-Identifier: MIT */
/* A program compiled with the plugin needs nothing else to link.  */
/* { dg-do link } */

int
main (void)
{
  return 0;
}
