/* SPDX-License-Identifier: MIT */
/* A stack that is used up: there is none left for a handler, so a spare one
   is needed.  */
/* { dg-do run } */
/* { exit-status SIGSEGV } */
/* { profile-check "process.signal == 11" } */

static volatile char sink;

static int __attribute__ ((noinline))
deeper (int level)
{
  volatile char frame[1000];
  frame[level % 1000] = (char)level;
  int result = level < 0 ? 0 : deeper (level + 1);
  return result + frame[0];
}

int
main (void)
{
  return deeper (0);
}
