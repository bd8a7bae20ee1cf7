/* SPDX-License-Identifier: MIT */
/* The program's own handlers still run; one that puts the default back and
   sends the signal again ends the process as ever, with a profile.  */
/* { dg-do run } */
/* { exit-status SIGINT } */
/* { dg-output "default ignored 1 handled" } */
/* { profile-check "process.signal == 2" } */
/* { profile-check "functions[name=again].calls == 1" } */
/* { profile-check "functions[name=count].calls == 3" } */

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile sig_atomic_t counted;

static void
again (int number)
{
  signal (number, SIG_DFL);
  raise (number);
}

static void
count (int number)
{
  (void)number;
  counted++;
}

int
main (void)
{
  struct sigaction action;
  sigaction (SIGINT, NULL, &action);
  printf ("%s ", action.sa_handler == SIG_DFL ? "default" : "changed");
  if (signal (SIGHUP, SIG_IGN) == SIG_DFL)
    raise (SIGHUP);
  printf ("ignored ");
  signal (SIGTERM, count);
  signal (SIGUSR1, count);
  raise (SIGTERM);
  raise (SIGUSR1);
  raise (SIGUSR1);
  printf ("%d ", signal (SIGTERM, SIG_DFL) == count);
  printf ("handled\n");
  fflush (stdout);
  signal (SIGINT, again);
  raise (SIGINT);
  return counted;
}
