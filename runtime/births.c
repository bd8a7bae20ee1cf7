/* SPDX-License-Identifier: MIT */
/* births.c: stands in for pthread_create and thrd_create in the loaded
   objects' import tables.  A static program has none; there the segment base
   is the creator's until the thread passes a gate.  Any thread.  */

#include "births.h"
#include "gate.h"
#include "imports.h"
#include "lock.h"
#include "region.h"

#include <dlfcn.h>

/* What a new thread is to run.  */
struct birth
{
  struct birth *next_unused;
  union
  {
    void *(*thread) (void *);
    int (*c11) (void *);
  } start;
  void *argument;
};

static struct rp_region memory; /* under the lock */
static struct birth *unused;

static typeof (pthread_create) *next_create;
/* C11's thrd_t is pthread_t; <threads.h> is a file of our own here.  */
static int (*next_c11_create) (pthread_t *thread, int (*start) (void *),
                               void *argument);

static struct birth *
new_birth (void *argument)
{
  struct rp_guard guard;
  rp_lock (&guard);
  struct birth *birth = unused;
  if (birth != NULL)
    unused = birth->next_unused;
  else
    birth = rp_region_alloc (&memory, sizeof *birth);
  rp_unlock (&guard);
  if (birth != NULL)
    birth->argument = argument;
  return birth;
}

/* Returns what BIRTH held.  */
static struct birth
end_birth (struct birth *birth)
{
  struct rp_guard guard;
  struct birth copy = *birth;
  rp_lock (&guard);
  birth->next_unused = unused;
  unused = birth;
  rp_unlock (&guard);
  return copy;
}

/* Of a thread that waits the stack pointer is all that is known (photo.c), and
   the next two are in every thread's stack: they are addressed by it even in a
   build with frame pointers or without optimisation.  */
#ifdef __clang__
#define RP_BY_STACK_POINTER
#else
#define RP_BY_STACK_POINTER __attribute__ ((optimize ("omit-frame-pointer")))
#endif

RP_BY_STACK_POINTER static void *
begin_thread (void *data)
{
  struct birth birth = end_birth (data);
  rp_gate_enter_all ();
  return birth.start.thread (birth.argument);
}

RP_BY_STACK_POINTER static int
begin_c11_thread (void *data)
{
  struct birth birth = end_birth (data);
  rp_gate_enter_all ();
  return birth.start.c11 (birth.argument);
}

static int
create (pthread_t *thread, const pthread_attr_t *attributes,
        void *(*start) (void *), void *argument)
{
  struct birth *birth = new_birth (argument);
  if (birth == NULL)
    return next_create (thread, attributes, start, argument);
  birth->start.thread = start;
  int result = next_create (thread, attributes, begin_thread, birth);
  if (result != 0)
    end_birth (birth);
  return result;
}

static int
c11_create (pthread_t *thread, int (*start) (void *), void *argument)
{
  struct birth *birth = new_birth (argument);
  if (birth == NULL)
    return next_c11_create (thread, start, argument);
  birth->start.c11 = start;
  int result = next_c11_create (thread, begin_c11_thread, birth);
  if (result != 0)
    end_birth (birth);
  return result;
}

void
rp_births_watch (void)
{
  static const struct rp_import imports[]
      = { RP_IMPORT ("pthread_create", create),
          RP_IMPORT ("thrd_create", c11_create),
          { NULL, NULL } };
  if (next_create == NULL)
    {
      *(void **) &next_create = dlsym (RTLD_DEFAULT, "pthread_create");
      *(void **) &next_c11_create = dlsym (RTLD_DEFAULT, "thrd_create");
    }
  if (next_create != NULL && next_c11_create != NULL)
    rp_imports_redirect (imports);
}
