/* SPDX-License-Identifier: MIT */
/* Counts are exact with threads that are joined, detached, end early by
   pthread_exit, are cancelled, or call profiled code while their
   thread-specific data is destroyed.  */
/* { dg-do run } */
/* { link-options -pthread } */
/* { dg-output "done" } */
/* { profile-check "functions[name=hammer].calls == 80100" } */
/* { profile-check "functions[name=early].calls == 10" } */
/* { profile-check "loops[line=@spin].iterations == 100" } */
/* { profile-check "functions[name=patient].calls == 4" } */
/* { profile-check "functions[name=forget].calls == 8" } */
/* { profile-check "functions[name=clean_up].calls == 4" } */
/* { profile-check "functions[name=main].calls == 1" } */
/* { profile-check "consistent == true" } */
/* { profile-check "process.threads >= 8" } */

#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <unistd.h>

static volatile long sink;
static sem_t ended;
static pthread_key_t key;

static void __attribute__ ((noinline))
hammer (int i)
{
  __asm__ volatile ("" : : "r"(i));
}

static void
forget (void *value)
{
  (void)value;
}

static void *
worker (void *data)
{
  pthread_setspecific (key, data);
  for (int i = 0; i < 10000; i++)
    hammer (i);
  return NULL;
}

static void __attribute__ ((noinline))
early (void)
{
  for (int i = 0; i < 10; i++) /* @spin */
    hammer (i);
  pthread_exit (NULL);
}

static void *
detached (void *data)
{
  (void)data;
  sem_post (&ended);
  return NULL;
}

static void *
leaver (void *data)
{
  (void)data;
  early ();
  return NULL;
}

static void
clean_up (void *data)
{
  (void)data;
}

static void *
patient (void *data)
{
  pthread_cleanup_push (clean_up, data);
  sem_post (&ended);
  for (;;)
    pause ();
  pthread_cleanup_pop (0);
  return NULL;
}

int
main (void)
{
  pthread_t threads[10];
  pthread_attr_t attributes;
  int value = 0;
  sem_init (&ended, 0, 0);
  pthread_key_create (&key, forget);
  for (int i = 0; i < 8; i++)
    pthread_create (&threads[i], NULL, worker, &value);
  for (int i = 0; i < 8; i++)
    pthread_join (threads[i], NULL);
  for (int i = 0; i < 10; i++)
    pthread_create (&threads[i], NULL, leaver, NULL);
  for (int i = 0; i < 10; i++)
    pthread_join (threads[i], NULL);
  for (int i = 0; i < 4; i++)
    pthread_create (&threads[i], NULL, patient, NULL);
  for (int i = 0; i < 4; i++)
    sem_wait (&ended);
  for (int i = 0; i < 4; i++)
    pthread_cancel (threads[i]);
  for (int i = 0; i < 4; i++)
    pthread_join (threads[i], NULL);
  pthread_attr_init (&attributes);
  pthread_attr_setdetachstate (&attributes, PTHREAD_CREATE_DETACHED);
  for (int i = 0; i < 5; i++)
    pthread_create (&threads[0], &attributes, detached, NULL);
  for (int i = 0; i < 5; i++)
    sem_wait (&ended);
  puts ("done");
  return 0;
}
