/* SPDX-License-Identifier: MIT */
/* base.h - what every file of the runtime includes first.

   The runtime runs inside other people's programs: in their constructors,
   threads and signal handlers.  Below the export it therefore calls neither
   the program's allocator nor stdio nor getenv; the pragma at the end makes
   that a compile-time error.  Files that define the allocator's own names
   (malloc.c) define RP_NO_POISON first.  */

#ifndef RP_BASE_H
#define RP_BASE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define RP_EXPORT __attribute__ ((visibility ("default")))
#define RP_LIKELY(x) __builtin_expect (!!(x), 1)
#define RP_UNLIKELY(x) __builtin_expect (!!(x), 0)
#define RP_COUNT_OF(array) (sizeof (array) / sizeof *(array))

static inline double
rp_square (double value)
{
  return value * value;
}

/* The runtime may be loaded late: only this model needs no allocation.  */
#define RP_TLS _Thread_local __attribute__ ((tls_model ("initial-exec")))

#define RP_CACHE_LINE 64

/* Of a big variable that starts as zero: it lies apart, so that the many small
   ones share a few pages.  */
#define RP_BIG __attribute__ ((section (".bss.rp_big")))

/* FUNCTION is called by assembler text of this file.  With -flto the linker
   reads what the compiler says of an object, not that text: without this it
   may leave the function in its static library.  */
#define RP_NAMED_BY_ASSEMBLER(function)                                       \
  static                                                                      \
      __attribute__ ((used)) __typeof__ (function) *const function##_is_named \
      = function

#ifndef RP_NO_POISON
#pragma GCC poison malloc calloc realloc printf fprintf getenv strdup
#endif

#endif
