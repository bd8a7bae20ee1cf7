/* SPDX-License-Identifier: MIT */
/* Support library: function values.  CODE is called with the environment as
   first argument, after a cast to its real type:

     ((int64_t (*) (void *, int64_t))f.code) (f.environment, x)

   Each kind of environment is a struct of the compiler that begins with
   struct ruchy_environment; DESTROY drops its captured values and must not
   free it.  A plain function has no environment (NULL).  */

#ifndef RUCHY_CLOSURE_H
#define RUCHY_CLOSURE_H
#pragma GCC system_header

#include "core.h"

struct ruchy_environment
{
  int64_t references;
  void (*destroy) (struct ruchy_environment *);
};

typedef struct ruchy_closure
{
  void (*code) (void);
  struct ruchy_environment *environment;
} ruchy_closure;

/* SIZE bytes, one reference; the rest is for the caller to fill.  */
RUCHY_INLINE void *
ruchy_environment_new (size_t size,
                       void (*destroy) (struct ruchy_environment *))
{
  struct ruchy_environment *e = ruchy_alloc (size);
  e->references = 1;
  e->destroy = destroy;
  return e;
}

/* The environment of code that calls INNER, a function of other types.  */
struct ruchy_adapter
{
  struct ruchy_environment head;
  struct ruchy_closure inner;
};

/* Takes INNER.  */
struct ruchy_closure ruchy_adapter_new (void (*code) (void),
                                        struct ruchy_closure inner);

RUCHY_INLINE ruchy_closure
ruchy_closure_copy (ruchy_closure f)
{
  if (f.environment)
    f.environment->references++;
  return f;
}

RUCHY_INLINE void
ruchy_closure_drop (ruchy_closure f)
{
  if (f.environment && --f.environment->references == 0)
    {
      f.environment->destroy (f.environment);
      free (f.environment);
    }
}

RUCHY_INLINE bool
ruchy_closure_eq (ruchy_closure a, ruchy_closure b)
{
  return a.code == b.code && a.environment == b.environment;
}

/* `<function>` */
RUCHY_INLINE void
ruchy_closure_show (struct ruchy_writer *w, ruchy_closure f,
                    const struct ruchy_spec *spec)
{
  (void) f;
  (void) spec;
  RUCHY_WRITE (w, "<function>");
}

#endif
