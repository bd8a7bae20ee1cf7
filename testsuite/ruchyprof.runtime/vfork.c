/* SPDX-License-Identifier: MIT */
/* vfork returns twice in one memory, and of the functions that start another
   program, which glibc declares as leaf, what follows the call runs only if
   they fail: in the child's program of vfork nobody sees the frames they
   left.  { require native }: an emulator's vfork is a fork.  */
/* { dg-do run } */
/* { profile-check "consistent == true" } */
/* { profile-check "functions[name=start].calls == 6" } */
/* { profile-check "branches[line=@child].taken == 6" } */
/* { profile-check "branches[line=@child].not_taken == 6" } */
/* { profile-check "functions[name=become].calls == 6" } */
/* { profile-check "branches[line=@failed].taken == 4" } */
/* { profile-check "branches[line=@failed].not_taken == 0" } */
/* { profile-check "functions[name=note].calls == 4" } */

#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
static volatile int failures;

static void __attribute__ ((noinline))
note (void)
{
  failures++;
}

static void __attribute__ ((noinline))
become (const char *path)
{
  char *words[] = { (char *) path, NULL };
  execve (path, words, environ);
  if (errno == ENOENT) /* @failed */
    note ();
}

static int __attribute__ ((noinline))
start (const char *path)
{
  int status = 0;
  int child = vfork ();
  if (child == 0) /* @child */
    {
      become (path);
      _exit (127);
    }
  waitpid (child, &status, 0);
  return status;
}

int
main (void)
{
  int sum = 0;
  for (int i = 0; i < 6; i++)
    sum += start (i % 3 == 0 ? "/bin/true" : "/nonexistent/program") != 0;
  return sum == 4 && failures == 4 ? 0 : 1;
}
