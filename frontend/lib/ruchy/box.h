/* SPDX-License-Identifier: MIT */
/* Support library: Box<T> (a value on the heap, copied on write) and cells
   (a shared mutable place: captured variables, Rc<RefCell<T>>).

   RUCHY_BOX_DECLARE (N, T) makes the type N for a T that may be incomplete
   (recursive types), RUCHY_BOX_DEFINE (N, T, P) the operations.  N is a
   pointer; NULL is valid only as a moved-out value.  Read with
   N_value (b)->…  Dropping a long chain of boxes (a list) does not recurse
   deeper than RUCHY_DROP_DEPTH: beyond it, cells wait on a list and are
   dropped by the outermost call.  */

#ifndef RUCHY_BOX_H
#define RUCHY_BOX_H
#pragma GCC system_header

#include "core.h"

/* Nesting of releases going on; at the limit RELEASE (CELL) is put off
   until the outermost one ends.  */
extern uint32_t ruchy_drop_depth;
enum
{
  RUCHY_DROP_DEPTH = 1000
};
RUCHY_COLD void ruchy_drop_later (void *cell, void (*release) (void *));
RUCHY_COLD void ruchy_drop_deferred (void);

/* How many copies there are of a value whose type implements Drop: `drop' is
   called when the last of them goes.  NULL in a value moved away.  */
typedef int64_t *ruchy_life;

RUCHY_INLINE ruchy_life
ruchy_life_begin (void)
{
  ruchy_life life = ruchy_alloc (sizeof *life);
  *life = 1;
  return life;
}

RUCHY_INLINE ruchy_life
ruchy_life_copy (ruchy_life life)
{
  if (life)
    ++*life;
  return life;
}

/* One copy less; whether it was the last.  */
RUCHY_INLINE bool
ruchy_life_end (ruchy_life *life)
{
  ruchy_life old = *life;
  *life = NULL;
  if (!old || --*old)
    return false;
  free (old);
  return true;
}

/* A copy becomes a value of its own.  */
RUCHY_INLINE void
ruchy_life_renew (ruchy_life *life)
{
  if (*life && **life > 1)
    {
      --**life;
      *life = ruchy_life_begin ();
    }
}

#define RUCHY_BOX_DECLARE(N, T)                                               \
  typedef struct N##_cell *N;                                                 \
  RUCHY_INLINE N N##_copy (N b);                                              \
  RUCHY_STATIC void N##_release (N b);                                        \
  RUCHY_INLINE void N##_drop (N b);

#define RUCHY_BOX_CELL_(N, T)                                                 \
  struct N##_cell                                                             \
  {                                                                           \
    int64_t references;                                                       \
    T value;                                                                  \
  };                                                                          \
  RUCHY_INLINE void N##_begin_ (N b) { b->references = 1; }                   \
  RUCHY_INLINE void N##_free_ (N b) { free (b); }

#define RUCHY_BOX_COMMON_(N, T, P)                                            \
  /* Takes V.  */                                                             \
  RUCHY_INLINE N N##_new (T v)                                                \
  {                                                                           \
    N b = ruchy_alloc (sizeof *b);                                            \
    N##_begin_ (b);                                                           \
    b->value = v;                                                             \
    return b;                                                                 \
  }                                                                           \
  RUCHY_INLINE N N##_copy (N b)                                               \
  {                                                                           \
    if (b)                                                                    \
      b->references++;                                                        \
    return b;                                                                 \
  }                                                                           \
  RUCHY_STATIC void N##_release_at_once_ (void *cell)                         \
  {                                                                           \
    N b = cell;                                                               \
    P##_drop (b->value);                                                      \
    N##_free_ (b);                                                            \
  }                                                                           \
  RUCHY_STATIC void N##_release (N b)                                         \
  {                                                                           \
    if (RUCHY_UNLIKELY (ruchy_drop_depth >= RUCHY_DROP_DEPTH))                \
      {                                                                       \
        ruchy_drop_later (b, N##_release_at_once_);                           \
        return;                                                               \
      }                                                                       \
    ruchy_drop_depth++;                                                       \
    P##_drop (b->value);                                                      \
    N##_free_ (b);                                                            \
    if (--ruchy_drop_depth == 0)                                              \
      ruchy_drop_deferred ();                                                 \
  }                                                                           \
  RUCHY_INLINE void N##_drop (N b)                                            \
  {                                                                           \
    if (b && --b->references == 0)                                            \
      N##_release (b);                                                        \
  }                                                                           \
  /* The value, borrowed.  */                                                 \
  RUCHY_INLINE T *N##_value (N b) { return &b->value; }                       \
  /* *b as an owned value; takes B (last use: the contents move).  */         \
  RUCHY_INLINE T N##_into (N b)                                               \
  {                                                                           \
    T v = b->value;                                                           \
    if (b->references == 1)                                                   \
      N##_free_ (b);                                                          \
    else                                                                      \
      {                                                                       \
        b->references--;                                                      \
        (void) P##_copy (v);                                                  \
      }                                                                       \
    return v;                                                                 \
  }

#define RUCHY_BOX_DEFINE(N, T, P)                                             \
  RUCHY_BOX_CELL_ (N, T)                                                      \
  RUCHY_BOX_COMMON_ (N, T, P)                                                 \
  /* The place for writing: *b = v.  */                                       \
  RUCHY_INLINE T *N##_place (N *b)                                            \
  {                                                                           \
    if (RUCHY_UNLIKELY ((*b)->references != 1))                               \
      {                                                                       \
        N own = N##_new (P##_copy ((*b)->value));                             \
        (*b)->references--;                                                   \
        *b = own;                                                             \
      }                                                                       \
    return &(*b)->value;                                                      \
  }

/* A cell is the same without copy on write: all copies see a write.  */
#define RUCHY_CELL_DECLARE(N, T) RUCHY_BOX_DECLARE (N, T)
#define RUCHY_CELL_DEFINE(N, T, P)                                            \
  RUCHY_BOX_CELL_ (N, T)                                                      \
  RUCHY_CELL_COMMON_ (N, T, P)
#define RUCHY_CELL_COMMON_(N, T, P)                                           \
  RUCHY_BOX_COMMON_ (N, T, P)                                                 \
  RUCHY_INLINE T *N##_place (N *b) { return &(*b)->value; }                   \
  RUCHY_INLINE bool N##_same (N a, N b) { return a == b; }

/* A cell with weak references, which leave it its memory but not its value.
   All strong ones together hold one weak one.  N is the type of both kinds;
   NULL is the weak reference that leads nowhere.  */
#define RUCHY_WEAK_DECLARE(N)                                                 \
  RUCHY_INLINE N N##_weak_copy (N b);                                         \
  RUCHY_INLINE void N##_weak_drop (N b);                                      \
  RUCHY_INLINE bool N##_weak_eq (N a, N b) { return a == b; }                 \
  RUCHY_INLINE int N##_weak_cmp (N a, N b)                                    \
  {                                                                           \
    return (uintptr_t) a < (uintptr_t) b ? -1 : a != b;                       \
  }                                                                           \
  RUCHY_INLINE uint64_t N##_weak_hash (N b) { return (uintptr_t) b >> 4; }    \
  RUCHY_INLINE N N##_weak_upgrade (N b);
#define RUCHY_WEAK_DEFINE(N, T, P)                                            \
  struct N##_cell                                                             \
  {                                                                           \
    int64_t references, weak;                                                 \
    T value;                                                                  \
  };                                                                          \
  RUCHY_INLINE void N##_begin_ (N b) { b->references = b->weak = 1; }         \
  RUCHY_INLINE void N##_free_ (N b)                                           \
  {                                                                           \
    b->references = 0;                                                        \
    N##_weak_drop (b);                                                        \
  }                                                                           \
  RUCHY_INLINE N N##_weak_copy (N b)                                          \
  {                                                                           \
    if (b)                                                                    \
      b->weak++;                                                              \
    return b;                                                                 \
  }                                                                           \
  RUCHY_INLINE void N##_weak_drop (N b)                                       \
  {                                                                           \
    if (b && --b->weak == 0)                                                  \
      free (b);                                                               \
  }                                                                           \
  RUCHY_CELL_COMMON_ (N, T, P)                                                \
  /* A strong reference, or NULL if the value is gone.  */                    \
  RUCHY_INLINE N N##_weak_upgrade (N b)                                       \
  {                                                                           \
    return b && b->references ? N##_copy (b) : NULL;                          \
  }

/* Boxes are transparent: shown, compared and hashed as what they hold.  */
#define RUCHY_BOX_SHOW(N, T, P)                                               \
  RUCHY_STATIC void N##_show (struct ruchy_writer *w, N b,                    \
                              const struct ruchy_spec *spec)                  \
  {                                                                           \
    P##_show (w, b->value, spec);                                             \
  }
#define RUCHY_BOX_EQ(N, T, P)                                                 \
  RUCHY_STATIC bool N##_eq (N a, N b)                                         \
  {                                                                           \
    return a == b || P##_eq (a->value, b->value);                             \
  }
#define RUCHY_BOX_ORD(N, T, P)                                                \
  RUCHY_STATIC int N##_cmp (N a, N b)                                         \
  {                                                                           \
    return a == b ? 0 : P##_cmp (a->value, b->value);                         \
  }
#define RUCHY_BOX_HASH(N, T, P)                                               \
  RUCHY_STATIC uint64_t N##_hash (N b) { return P##_hash (b->value); }

#endif
