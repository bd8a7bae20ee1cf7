/* SPDX-License-Identifier: MIT */
/* Support library: throw, and try/catch that also catches panics.

   How a thrown value travels: forced unwinding (the ABI's
   _Unwind_ForcedUnwind) runs the cleanups of every frame in between, then
   jumps to the try.  So nothing is paid where nothing is thrown, and nothing
   leaks, if the program is compiled with -fexceptions (the driver adds it when
   the compiler asks) and the emitted functions hold owned values in variables
   with a cleanup:

     RUCHY_CLEANUP (ruchy_str) ruchy_str name = …;      drops at scope exit

   Only programs that contain `try` need any of this; in others the compiler
   drops values by plain code and throw ends the program.

     struct ruchy_try t;
     if (RUCHY_TRY (&t))
       { body (); ruchy_try_end (&t); }     end also before break and return
     else
       { ruchy_dyn e = ruchy_caught (&t); … }

   BODY is a function of its own (noinline; a nested function called directly
   is fine) without arguments on the stack: the frame that called
   ruchy_try_begin is recognised by its stack pointer, and its own cleanups do
   not run.  Locals that the body changes and the catch reads must live in
   memory (RUCHY_TRY returns twice).  */

#ifndef RUCHY_TRY_H
#define RUCHY_TRY_H
#pragma GCC system_header

#include <setjmp.h>

#include "core.h"
#include "dynamic.h"

struct ruchy_try
{
  struct ruchy_try *outer;
  void *frame; /* stack pointer of the function with the try */
  ruchy_dyn value;
  jmp_buf place;
};

void ruchy_try_begin (struct ruchy_try *t);
void ruchy_try_end (struct ruchy_try *t);
/* The thrown value, or the panic's message as a string.  Owned.  */
ruchy_dyn ruchy_caught (struct ruchy_try *t);

#define RUCHY_TRY(t) (ruchy_try_begin (t), !_setjmp ((t)->place))

/* throw: takes VALUE.  Uncaught: "error: AT: uncaught exception: …", status
   101.  */
_Noreturn RUCHY_COLD void ruchy_throw (ruchy_dyn value, const char *at);

/* Variable whose value is dropped when its scope is left, by unwinding too.
   P is the prefix of the type's operations; RUCHY_CLEANUP_FUNCTION (T, P)
   must stand once at file level.  A value moved away leaves all zero.  */
#define RUCHY_CLEANUP_FUNCTION(T, P)                                          \
  RUCHY_INLINE void P##_cleanup (T *v) { P##_drop (*v); }
#define RUCHY_CLEANUP(P) __attribute__ ((cleanup (P##_cleanup)))
/* The value of variable V, which is left all zero.  Not by memset, which
   would keep V out of registers.  */
#define RUCHY_MOVE(v)                                                         \
  ({                                                                          \
    __typeof__ (v) moved_ = (v);                                              \
    static const __typeof__ (v) zero_;                                        \
    (v) = zero_;                                                              \
    moved_;                                                                   \
  })

RUCHY_CLEANUP_FUNCTION (ruchy_str, ruchy_str)
RUCHY_CLEANUP_FUNCTION (ruchy_dyn, ruchy_dyn)
RUCHY_CLEANUP_FUNCTION (ruchy_closure, ruchy_closure)

/* ---- #[test] --------------------------------------------------------- */

struct ruchy_test
{
  const char *name;
  const char *at;
  void (*function) (void);
  bool should_panic;
  bool ignored;
};

/* Run the test called NAME in this process (`ruchy test` starts one per test
   and judges by its exit status); all of them if NAME is NULL.  Returns the
   exit status: 0, or 1 if there is no such test.  */
int ruchy_run_tests (const struct ruchy_test *tests, size_t count,
                     const char *name);

#endif
