/* SPDX-License-Identifier: MIT */
/* The first thread leaves by pthread_exit, the last one ends the process.  */
/* { dg-do run } */
/* { link-options -pthread } */
/* { profile-check "functions[name=work].calls == 7" } */
/* { profile-check "functions[name=main].calls == 1" } */
/* { profile-check "consistent == true" } */

#include <pthread.h>
#include <unistd.h>

static void __attribute__ ((noinline))
work (void)
{
  __asm__ volatile ("");
}

static void *
other (void *data)
{
  pthread_join (*(pthread_t *)data, NULL);
  for (int i = 0; i < 3; i++)
    work ();
  return NULL;
}

int
main (void)
{
  static pthread_t self, thread;
  self = pthread_self ();
  for (int i = 0; i < 4; i++)
    work ();
  pthread_create (&thread, NULL, other, &self);
  pthread_exit (NULL);
}
