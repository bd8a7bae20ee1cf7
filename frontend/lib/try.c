/* SPDX-License-Identifier: MIT */
/* Support library: throw and catch by forced unwinding (the C++ ABI's
   exception handling level 1, as libgcc provides it).  */

#include "internal.h"

#include <unwind.h>

struct ruchy_try *ruchy_innermost_try;

/* The exception under way.  One thread, and no throw from a cleanup.  */
static struct _Unwind_Exception exception;

static void
throw_text (ruchy_str message, const char *at)
{
  if (ruchy_innermost_try)
    ruchy_throw (ruchy_dyn_str (message), at);
}

void
ruchy_try_begin (struct ruchy_try *t)
{
  ruchy_panic_hook = throw_text;
  t->outer = ruchy_innermost_try;
  /* Where this function's frame begins, the caller's stack pointer was.  */
  t->frame = __builtin_dwarf_cfa ();
  t->value = RUCHY_DYN_NIL;
  ruchy_innermost_try = t;
}

void
ruchy_try_end (struct ruchy_try *t)
{
  ruchy_innermost_try = t->outer;
}

ruchy_dyn
ruchy_caught (struct ruchy_try *t)
{
  return t->value;
}

/* Called before each frame's cleanups run.  What libgcc calls the CFA of a
   context is the stack pointer of its frame at the call.  The stack grows
   down: the first frame whose stack pointer reaches the recorded one is that
   of the try.  */
static _Unwind_Reason_Code
stop (int version, _Unwind_Action actions, _Unwind_Exception_Class class,
      struct _Unwind_Exception *e, struct _Unwind_Context *context,
      void *argument)
{
  struct ruchy_try *t = argument;
  (void) version;
  (void) class;
  (void) e;
  if ((actions & _UA_END_OF_STACK)
      || _Unwind_GetCFA (context) >= (_Unwind_Word) t->frame)
    longjmp (t->place, 1);
  return _URC_NO_REASON;
}

_Noreturn void
ruchy_throw (ruchy_dyn value, const char *at)
{
  struct ruchy_try *t = ruchy_innermost_try;
  if (!t)
    {
      struct ruchy_writer w = ruchy_string_writer ();
      RUCHY_WRITE (&w, "uncaught exception: ");
      ruchy_dyn_show (&w, value, &ruchy_plain);
      ruchy_dyn_drop (value);
      ruchy_str text = ruchy_string_finish (&w);
      ruchy_die (at, text.data, text.length);
    }
  ruchy_innermost_try = t->outer;
  t->value = value;
  exception = (struct _Unwind_Exception){ 0 };
  _Unwind_ForcedUnwind (&exception, stop, t);
  /* Only if the stack could not be walked at all.  */
  longjmp (t->place, 1);
}
