/* SPDX-License-Identifier: MIT */
/* unit.h: what a C unit test includes.  One program per file of this folder;
   its name's first word says what it links: runtime-*.c the run time,
   frontend-*.c the frontend, rt-*.c the Ruchy support library, others nothing.

     static void
     test_grows (void)
     {
       CHECK (size (x) == 3);
     }

     int
     main (void)
     {
       RUN (test_grows);
       return unit_status ();
     }

   Each RUN prints one line, "PASS: NAME" or "FAIL: NAME", behind the CHECKs of
   it that failed; a program that dies counts as one more failure.  */

#ifndef UNIT_H
#define UNIT_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static int unit_failed_checks;
static int unit_failed_tests;

#define CHECK(condition)                                                      \
  do                                                                          \
    if (!(condition))                                                         \
      {                                                                       \
        printf ("%s:%d: %s\n", __FILE__, __LINE__, #condition);               \
        unit_failed_checks++;                                                 \
      }                                                                       \
  while (0)

#define CHECK_TEXT(got, wanted)                                               \
  do                                                                          \
    {                                                                         \
      const char *unit_got = (got), *unit_wanted = (wanted);                  \
      if (!unit_got || strcmp (unit_got, unit_wanted) != 0)                   \
        {                                                                     \
          printf ("%s:%d: %s is \"%s\", not \"%s\"\n", __FILE__, __LINE__,    \
                  #got, unit_got ? unit_got : "(null)", unit_wanted);         \
          unit_failed_checks++;                                               \
        }                                                                     \
    }                                                                         \
  while (0)

#define RUN(test)                                                             \
  do                                                                          \
    {                                                                         \
      unit_failed_checks = 0;                                                 \
      test ();                                                                \
      printf ("%s: %s\n", unit_failed_checks ? "FAIL" : "PASS", #test);       \
      fflush (stdout);                                                        \
      unit_failed_tests += unit_failed_checks != 0;                           \
    }                                                                         \
  while (0)

/* The same numbers in every run, below LIMIT (Marsaglia's xorshift64).  */
static inline uint32_t
unit_random_below (uint32_t limit)
{
  static uint64_t seed = 42;
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return (uint32_t) (((seed >> 32) * limit) >> 32);
}

static inline int
unit_status (void)
{
  return unit_failed_tests != 0;
}

#endif
