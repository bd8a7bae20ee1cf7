/* SPDX-License-Identifier: MIT */
/* Support library: Option<T> and Result<T, E>.

   RUCHY_OPTION_DECLARE (N, T) makes the struct (T complete),
   RUCHY_OPTION_DEFINE (N, T, P) copy, drop and unwrap; RUCHY_OPTION_SHOW, _EQ,
   _ORD, _HASH the rest.  RUCHY_RESULT_* likewise.  All zero is None.  map,
   and_then and the like take closures and are the compiler's to write out.  */

#ifndef RUCHY_OPTION_H
#define RUCHY_OPTION_H
#pragma GCC system_header

#include "core.h"
#include "format.h"
#include "string.h"

#define RUCHY_OPTION_DECLARE(N, T)                                            \
  typedef struct N                                                            \
  {                                                                           \
    bool some;                                                                \
    T value;                                                                  \
  } N;

#define RUCHY_OPTION_DEFINE(N, T, P)                                          \
  RUCHY_INLINE N N##_some (T v) /* takes V */                                 \
  {                                                                           \
    return (N){ .some = true, .value = v };                                   \
  }                                                                           \
  RUCHY_INLINE N N##_none (void) { return (N){ .some = false }; }             \
  RUCHY_INLINE N N##_copy (N o)                                               \
  {                                                                           \
    if (o.some)                                                               \
      (void) P##_copy (o.value);                                              \
    return o;                                                                 \
  }                                                                           \
  RUCHY_INLINE void N##_drop (N o)                                            \
  {                                                                           \
    if (o.some)                                                               \
      P##_drop (o.value);                                                     \
  }                                                                           \
  /* These take O.  */                                                        \
  RUCHY_INLINE T N##_unwrap (N o, const char *at)                             \
  {                                                                           \
    if (RUCHY_UNLIKELY (!o.some))                                             \
      ruchy_panic_none (at);                                                  \
    return o.value;                                                           \
  }                                                                           \
  RUCHY_INLINE T N##_expect (N o, ruchy_str message, const char *at)          \
  {                                                                           \
    if (RUCHY_UNLIKELY (!o.some))                                             \
      ruchy_panic_expect (at, ruchy_str_copy (message));                      \
    return o.value;                                                           \
  }                                                                           \
  RUCHY_INLINE T N##_unwrap_or (N o, T fallback) /* takes FALLBACK too */     \
  {                                                                           \
    if (!o.some)                                                              \
      return fallback;                                                        \
    P##_drop (fallback);                                                      \
    return o.value;                                                           \
  }

#define RUCHY_OPTION_SHOW(N, T, P)                                            \
  RUCHY_STATIC void N##_show (struct ruchy_writer *w, N o,                    \
                              const struct ruchy_spec *spec)                  \
  {                                                                           \
    if (!o.some)                                                              \
      {                                                                       \
        ruchy_write_name (w, "None", 4, spec);                                \
        return;                                                               \
      }                                                                       \
    struct ruchy_group g = ruchy_group_begin (w, spec, "Some", '(');          \
    ruchy_group_item (&g, NULL);                                              \
    P##_show (w, o.value, &g.inner);                                          \
    ruchy_group_end (&g);                                                     \
  }
#define RUCHY_OPTION_EQ(N, T, P)                                              \
  RUCHY_INLINE bool N##_eq (N a, N b)                                         \
  {                                                                           \
    return a.some == b.some && (!a.some || P##_eq (a.value, b.value));        \
  }
#define RUCHY_OPTION_ORD(N, T, P)                                             \
  RUCHY_INLINE int N##_cmp (N a, N b)                                         \
  {                                                                           \
    return a.some != b.some ? a.some - b.some                                 \
           : a.some         ? P##_cmp (a.value, b.value)                      \
                            : 0;                                                      \
  }
#define RUCHY_OPTION_HASH(N, T, P)                                            \
  RUCHY_INLINE uint64_t N##_hash (N o)                                        \
  {                                                                           \
    return o.some ? ruchy_hash_mix (P##_hash (o.value), 5) : 0;               \
  }

#define RUCHY_RESULT_DECLARE(N, T, E)                                         \
  typedef struct N                                                            \
  {                                                                           \
    bool ok;                                                                  \
    union                                                                     \
    {                                                                         \
      T value;                                                                \
      E error;                                                                \
    };                                                                        \
  } N;

#define RUCHY_RESULT_DEFINE(N, T, P, E, PE)                                   \
  RUCHY_INLINE N N##_ok (T v) /* takes V */                                   \
  {                                                                           \
    return (N){ .ok = true, .value = v };                                     \
  }                                                                           \
  RUCHY_INLINE N N##_err (E e) /* takes E */                                  \
  {                                                                           \
    return (N){ .ok = false, .error = e };                                    \
  }                                                                           \
  RUCHY_INLINE N N##_copy (N r)                                               \
  {                                                                           \
    if (r.ok)                                                                 \
      (void) P##_copy (r.value);                                              \
    else                                                                      \
      (void) PE##_copy (r.error);                                             \
    return r;                                                                 \
  }                                                                           \
  RUCHY_INLINE void N##_drop (N r)                                            \
  {                                                                           \
    if (r.ok)                                                                 \
      P##_drop (r.value);                                                     \
    else                                                                      \
      PE##_drop (r.error);                                                    \
  }                                                                           \
  /* This takes R and FALLBACK.  */                                           \
  RUCHY_INLINE T N##_unwrap_or (N r, T fallback)                              \
  {                                                                           \
    if (r.ok)                                                                 \
      {                                                                       \
        P##_drop (fallback);                                                  \
        return r.value;                                                       \
      }                                                                       \
    PE##_drop (r.error);                                                      \
    return fallback;                                                          \
  }

/* unwrap, expect, unwrap_err: take R.  Need P_show and PE_show.  */
#define RUCHY_RESULT_UNWRAP(N, T, P, E, PE)                                   \
  RUCHY_INLINE T N##_unwrap (N r, const char *at)                             \
  {                                                                           \
    if (RUCHY_UNLIKELY (!r.ok))                                               \
      {                                                                       \
        struct ruchy_writer w = ruchy_string_writer ();                       \
        PE##_show (&w, r.error, &ruchy_debug);                                \
        PE##_drop (r.error);                                                  \
        ruchy_panic_err (at, ruchy_string_finish (&w));                       \
      }                                                                       \
    return r.value;                                                           \
  }                                                                           \
  RUCHY_INLINE T N##_expect (N r, ruchy_str message, const char *at)          \
  {                                                                           \
    if (RUCHY_UNLIKELY (!r.ok))                                               \
      {                                                                       \
        struct ruchy_writer w = ruchy_string_writer ();                       \
        PE##_show (&w, r.error, &ruchy_debug);                                \
        PE##_drop (r.error);                                                  \
        ruchy_panic_expect_err (at, ruchy_str_copy (message),                 \
                                ruchy_string_finish (&w));                    \
      }                                                                       \
    return r.value;                                                           \
  }                                                                           \
  RUCHY_INLINE E N##_unwrap_err (N r, const char *at)                         \
  {                                                                           \
    if (RUCHY_UNLIKELY (r.ok))                                                \
      {                                                                       \
        struct ruchy_writer w = ruchy_string_writer ();                       \
        P##_show (&w, r.value, &ruchy_debug);                                 \
        P##_drop (r.value);                                                   \
        ruchy_panic_ok (at, ruchy_string_finish (&w));                        \
      }                                                                       \
    return r.error;                                                           \
  }

#define RUCHY_RESULT_SHOW(N, T, P, E, PE)                                     \
  RUCHY_STATIC void N##_show (struct ruchy_writer *w, N r,                    \
                              const struct ruchy_spec *spec)                  \
  {                                                                           \
    struct ruchy_group g                                                      \
        = ruchy_group_begin (w, spec, r.ok ? "Ok" : "Err", '(');              \
    ruchy_group_item (&g, NULL);                                              \
    if (r.ok)                                                                 \
      P##_show (w, r.value, &g.inner);                                        \
    else                                                                      \
      PE##_show (w, r.error, &g.inner);                                       \
    ruchy_group_end (&g);                                                     \
  }
#define RUCHY_RESULT_EQ(N, T, P, E, PE)                                       \
  RUCHY_INLINE bool N##_eq (N a, N b)                                         \
  {                                                                           \
    return a.ok == b.ok                                                       \
           && (a.ok ? P##_eq (a.value, b.value)                               \
                    : PE##_eq (a.error, b.error));                            \
  }
#define RUCHY_RESULT_ORD(N, T, P, E, PE)                                      \
  RUCHY_INLINE int N##_cmp (N a, N b)                                         \
  {                                                                           \
    return a.ok != b.ok ? b.ok - a.ok                                         \
           : a.ok       ? P##_cmp (a.value, b.value)                          \
                        : PE##_cmp (a.error, b.error);                              \
  }
#define RUCHY_RESULT_HASH(N, T, P, E, PE)                                     \
  RUCHY_INLINE uint64_t N##_hash (N r)                                        \
  {                                                                           \
    return r.ok ? ruchy_hash_mix (P##_hash (r.value), 6)                      \
                : ruchy_hash_mix (PE##_hash (r.error), 7);                    \
  }

#endif
