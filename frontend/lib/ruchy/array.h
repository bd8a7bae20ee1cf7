/* SPDX-License-Identifier: MIT */
/* Support library: arrays (Vec<T>, [T; n], slices) of one element type.

   RUCHY_ARRAY_DECLARE (N, T) makes the type N, for an element type T that may
   still be incomplete; RUCHY_ARRAY_DEFINE (N, T, P) makes its operations once
   T is complete, P being the prefix of T's operations (see ruchy.h).  The
   extras are made only where the program needs them:

     RUCHY_ARRAY_SHOW   N_show                            needs P_show
     RUCHY_ARRAY_EQ     N_eq N_contains N_index_of …      needs P_eq
     RUCHY_ARRAY_HASH   N_hash                            needs P_hash
     RUCHY_ARRAY_ORD    N_cmp N_sort N_min_index …        needs P_cmp
     RUCHY_ARRAY_NUMBER N_sum N_product                   T is a C number
     RUCHY_SORT         sort with the program's own order

   A value is {data, length}; behind it a buffer with a reference count in
   front of the data.  Reading is a.data[ruchy_index (i, a.length, at)].
   Before any write through a.data: N_unique (&a).  Where the compiler knows
   that the array is the only reference (or made it unique before a loop) it
   writes a.data[i] directly, as C would.  Shrinking keeps the buffer.  */

#ifndef RUCHY_ARRAY_H
#define RUCHY_ARRAY_H
#pragma GCC system_header

#include "core.h"
#include "integer.h"
#include "string.h"

/* In front of the elements; its size keeps them aligned for anything.  When
   the first element is removed the header moves up to the next one, so
   that an array is a queue, too: SKIPPED says by how many elements.  Then it
   may be at any address, hence `packed`.  */
struct __attribute__ ((packed, aligned (1))) ruchy_array_header
{
  /* `long long` is no type of the language's values (int64_t is `long`), so
     stores to elements do not make gcc read the header again.  */
  long long references : 32;
  long long skipped : 32;
  long long capacity; /* from the first element on */
};

#define RUCHY_ARRAY_HEADER(array)                                             \
  ((struct ruchy_array_header *) (void *) (array).data - 1)

/* A buffer for CAPACITY elements of SIZE bytes, one reference; returns the
   address of the elements (NULL for capacity 0).  Panics if it is too
   large.  */
void *ruchy_array_buffer (int64_t capacity, size_t size);
/* The same, elements zero; a large one costs nothing until it is used.  */
void *ruchy_array_zeroed (int64_t capacity, size_t size);
/* Enlarge a buffer (or NULL) of LENGTH elements that has one reference for
   MORE elements, geometrically.  Elements move bytewise.  */
void *ruchy_array_grow (void *data, int64_t length, int64_t more, size_t size);
/* The same, with the room in front of the elements.  */
void *ruchy_array_grow_front (void *data, int64_t length, size_t size);
/* Let the buffer begin with its second element.  */
void *ruchy_array_skip (void *data, int64_t length, size_t size);
void ruchy_array_free (void *data, size_t size);

_Noreturn RUCHY_COLD void ruchy_panic_empty (const char *at,
                                             const char *operation);

#define RUCHY_ARRAY_DECLARE(N, T)                                             \
  typedef struct N                                                            \
  {                                                                           \
    T *data;                                                                  \
    long long length;                                                         \
  } N;                                                                        \
  RUCHY_STATIC void N##_release (N a);                                        \
  RUCHY_STATIC N N##_detached (N a);

#define RUCHY_ARRAY_DEFINE(N, T, P)                                           \
  /* A new array of LENGTH elements, not yet initialised.  */                 \
  RUCHY_INLINE N N##_make (int64_t length)                                    \
  {                                                                           \
    return (N){ ruchy_array_buffer (length, sizeof (T)), length };            \
  }                                                                           \
  /* Empty, with room.  */                                                    \
  RUCHY_INLINE N N##_with_capacity (int64_t capacity)                         \
  {                                                                           \
    return (N){ ruchy_array_buffer (capacity < 0 ? 0 : capacity, sizeof (T)), \
                0 };                                                          \
  }                                                                           \
  /* [e0, e1, …]: takes the COUNT elements at FROM.  */                     \
  RUCHY_INLINE N N##_from (const T *from, int64_t count)                      \
  {                                                                           \
    N a = N##_make (count);                                                   \
    if (count)                                                                \
      memcpy (a.data, from, (size_t) count * sizeof (T));                     \
    return a;                                                                 \
  }                                                                           \
  /* [0; count]: all zero bytes.  */                                          \
  RUCHY_INLINE N N##_zeros (int64_t count)                                    \
  {                                                                           \
    count = count < 0 ? 0 : count;                                            \
    return (N){ ruchy_array_zeroed (count, sizeof (T)), count };              \
  }                                                                           \
  /* [v; count]: takes V.  */                                                 \
  RUCHY_INLINE N N##_repeat_value (T v, int64_t count)                        \
  {                                                                           \
    N a = N##_make (count < 0 ? 0 : count);                                   \
    for (int64_t i = 0; i < a.length; i++)                                    \
      a.data[i] = P##_copy (v);                                               \
    P##_drop (v);                                                             \
    return a;                                                                 \
  }                                                                           \
  RUCHY_INLINE N N##_copy (N a)                                               \
  {                                                                           \
    if (a.data)                                                               \
      RUCHY_ARRAY_HEADER (a)->references++;                                   \
    return a;                                                                 \
  }                                                                           \
  RUCHY_STATIC void N##_release (N a)                                         \
  {                                                                           \
    for (int64_t i = 0; i < a.length; i++)                                    \
      P##_drop (a.data[i]);                                                   \
    ruchy_array_free (a.data, sizeof (T));                                    \
  }                                                                           \
  RUCHY_INLINE void N##_drop (N a)                                            \
  {                                                                           \
    if (a.data && --RUCHY_ARRAY_HEADER (a)->references == 0)                  \
      N##_release (a);                                                        \
  }                                                                           \
  /* By value: so an array whose address is not taken lives in registers.  */ \
  RUCHY_STATIC N N##_detached (N a)                                           \
  {                                                                           \
    N own = N##_make (a.length);                                              \
    for (int64_t i = 0; i < a.length; i++)                                    \
      own.data[i] = P##_copy (a.data[i]);                                     \
    RUCHY_ARRAY_HEADER (a)->references--;                                     \
    return own;                                                               \
  }                                                                           \
  /* Make *a the only reference to its buffer, copying if need be.  */        \
  RUCHY_INLINE void N##_unique (N *a)                                         \
  {                                                                           \
    if (a->data && RUCHY_UNLIKELY (RUCHY_ARRAY_HEADER (*a)->references != 1)) \
      *a = N##_detached (*a);                                                 \
  }                                                                           \
  /* The place of element I for writing.  */                                  \
  RUCHY_INLINE T *N##_at (N *a, int64_t i, const char *at)                    \
  {                                                                           \
    i = ruchy_index (i, a->length, at);                                       \
    N##_unique (a);                                                           \
    return &a->data[i];                                                       \
  }                                                                           \
  /* The array at OFFSET in element I (negative: from the end) of LENGTH at   \
     BASE, SIZE bytes each, or NULL.  */                                      \
  RUCHY_INLINE N *N##_row (void *base, int64_t i, int64_t length,             \
                           size_t size, size_t offset)                        \
  {                                                                           \
    i = i < 0 ? i + length : i;                                               \
    return i < 0 || i >= length                                               \
               ? NULL                                                         \
               : (N *) (void *) ((char *) base + (size_t) i * size + offset); \
  }                                                                           \
  RUCHY_INLINE void N##_unique_row (N *row)                                   \
  {                                                                           \
    if (row)                                                                  \
      N##_unique (row);                                                       \
  }                                                                           \
  RUCHY_INLINE N N##_row_value (N *row) { return row ? *row : (N){ 0 }; }     \
  /* a[i] = v: takes V, drops the old element.  */                            \
  RUCHY_INLINE void N##_set (N *a, int64_t i, T v, const char *at)            \
  {                                                                           \
    T *place = N##_at (a, i, at);                                             \
    T old = *place;                                                           \
    *place = v;                                                               \
    P##_drop (old);                                                           \
  }                                                                           \
  RUCHY_STATIC N N##_grown (N a, int64_t more)                                \
  {                                                                           \
    N##_unique (&a);                                                          \
    a.data = ruchy_array_grow (a.data, a.length, more, sizeof (T));           \
    return a;                                                                 \
  }                                                                           \
  /* Unique and with room for MORE further elements.  */                      \
  RUCHY_INLINE void N##_reserve (N *a, int64_t more)                          \
  {                                                                           \
    if (RUCHY_UNLIKELY (!a->data || RUCHY_ARRAY_HEADER (*a)->references != 1  \
                        || RUCHY_ARRAY_HEADER (*a)->capacity - a->length      \
                               < more))                                       \
      *a = N##_grown (*a, more);                                              \
  }                                                                           \
  /* Takes V.  */                                                             \
  RUCHY_INLINE void N##_push (N *a, T v)                                      \
  {                                                                           \
    N##_reserve (a, 1);                                                       \
    a->data[a->length++] = v;                                                 \
  }                                                                           \
  /* Move the last element to *V; false if empty.  */                         \
  RUCHY_INLINE bool N##_pop (N *a, T *v)                                      \
  {                                                                           \
    if (!a->length)                                                           \
      return false;                                                           \
    N##_unique (a);                                                           \
    *v = a->data[--a->length];                                                \
    return true;                                                              \
  }                                                                           \
  /* Move the first element to *V; false if empty.  */                        \
  RUCHY_INLINE bool N##_pop_front (N *a, T *v)                                \
  {                                                                           \
    if (!a->length)                                                           \
      return false;                                                           \
    N##_unique (a);                                                           \
    *v = a->data[0];                                                          \
    a->data = ruchy_array_skip (a->data, a->length--, sizeof (T));            \
    return true;                                                              \
  }                                                                           \
  RUCHY_INLINE void N##_push_front (N *a, T v)                                \
  {                                                                           \
    N##_unique (a);                                                           \
    a->data = ruchy_array_grow_front (a->data, a->length++, sizeof (T));      \
    a->data[0] = v;                                                           \
  }                                                                           \
  /* Takes V; I in 0..=length.  */                                            \
  RUCHY_INLINE void N##_insert (N *a, int64_t i, T v, const char *at)         \
  {                                                                           \
    if (i != a->length)                                                       \
      i = ruchy_index (i, a->length, at);                                     \
    N##_reserve (a, 1);                                                       \
    memmove (a->data + i + 1, a->data + i,                                    \
             (size_t) (a->length - i) * sizeof (T));                          \
    a->data[i] = v;                                                           \
    a->length++;                                                              \
  }                                                                           \
  RUCHY_INLINE T N##_remove (N *a, int64_t i, const char *at)                 \
  {                                                                           \
    i = ruchy_index (i, a->length, at);                                       \
    N##_unique (a);                                                           \
    T v = a->data[i];                                                         \
    if (i == 0)                                                               \
      {                                                                       \
        a->data = ruchy_array_skip (a->data, a->length--, sizeof (T));        \
        return v;                                                             \
      }                                                                       \
    a->length--;                                                              \
    memmove (a->data + i, a->data + i + 1,                                    \
             (size_t) (a->length - i) * sizeof (T));                          \
    return v;                                                                 \
  }                                                                           \
  RUCHY_INLINE T N##_swap_remove (N *a, int64_t i, const char *at)            \
  {                                                                           \
    i = ruchy_index (i, a->length, at);                                       \
    N##_unique (a);                                                           \
    T v = a->data[i];                                                         \
    a->data[i] = a->data[--a->length];                                        \
    return v;                                                                 \
  }                                                                           \
  RUCHY_INLINE void N##_truncate (N *a, int64_t length)                       \
  {                                                                           \
    if (length < 0)                                                           \
      length = 0;                                                             \
    if (length >= a->length)                                                  \
      return;                                                                 \
    N##_unique (a);                                                           \
    int64_t end = a->length;                                                  \
    a->length = length;                                                       \
    for (int64_t i = length; i < end; i++)                                    \
      P##_drop (a->data[i]);                                                  \
  }                                                                           \
  RUCHY_INLINE void N##_clear (N *a) { N##_truncate (a, 0); }                 \
  RUCHY_INLINE void N##_swap (N *a, int64_t i, int64_t j, const char *at)     \
  {                                                                           \
    i = ruchy_index (i, a->length, at);                                       \
    j = ruchy_index (j, a->length, at);                                       \
    N##_unique (a);                                                           \
    T v = a->data[i];                                                         \
    a->data[i] = a->data[j];                                                  \
    a->data[j] = v;                                                           \
  }                                                                           \
  /* push every element of B (extend, append).  */                            \
  RUCHY_INLINE void N##_append (N *a, N b)                                    \
  {                                                                           \
    if (!b.length)                                                            \
      return;                                                                 \
    N keep = N##_copy (b); /* B may be *A */                                  \
    N##_reserve (a, b.length);                                                \
    for (int64_t i = 0; i < b.length; i++)                                    \
      a->data[a->length + i] = P##_copy (b.data[i]);                          \
    a->length += b.length;                                                    \
    N##_drop (keep);                                                          \
  }                                                                           \
  RUCHY_INLINE N N##_concat (N a, N b)                                        \
  {                                                                           \
    N r = N##_with_capacity (a.length + b.length);                            \
    N##_append (&r, a);                                                       \
    N##_append (&r, b);                                                       \
    return r;                                                                 \
  }                                                                           \
  /* a[start..end]; negative from the end, the end clamped.  */               \
  RUCHY_INLINE N N##_slice (N a, int64_t start, int64_t end, const char *at)  \
  {                                                                           \
    ruchy_slice_bounds (&start, &end, a.length, at);                          \
    N r = N##_make (end - start);                                             \
    for (int64_t i = start; i < end; i++)                                     \
      r.data[i - start] = P##_copy (a.data[i]);                               \
    return r;                                                                 \
  }                                                                           \
  RUCHY_INLINE N N##_take (N a, int64_t count)                                \
  {                                                                           \
    count = count < 0 ? 0 : count > a.length ? a.length : count;              \
    return N##_slice (a, 0, count, "");                                       \
  }                                                                           \
  RUCHY_INLINE N N##_skip (N a, int64_t count)                                \
  {                                                                           \
    count = count < 0 ? 0 : count > a.length ? a.length : count;              \
    return N##_slice (a, count, a.length, "");                                \
  }                                                                           \
  /* Every STEP-th element from the first.  */                                \
  RUCHY_INLINE N N##_step_by (N a, int64_t step)                              \
  {                                                                           \
    N r = { 0 };                                                              \
    for (int64_t i = 0; i < a.length; i += step < 1 ? 1 : step)               \
      N##_push (&r, P##_copy (a.data[i]));                                    \
    return r;                                                                 \
  }                                                                           \
  RUCHY_INLINE void N##_reverse (N *a)                                        \
  {                                                                           \
    N##_unique (a);                                                           \
    for (int64_t i = 0, j = a->length - 1; i < j; i++, j--)                   \
      {                                                                       \
        T v = a->data[i];                                                     \
        a->data[i] = a->data[j];                                              \
        a->data[j] = v;                                                       \
      }                                                                       \
  }                                                                           \
  RUCHY_INLINE N N##_reversed (N a)                                           \
  {                                                                           \
    N r = N##_copy (a);                                                       \
    N##_reverse (&r);                                                         \
    return r;                                                                 \
  }                                                                           \
  /* Set every element to V (fill); takes V.  */                              \
  RUCHY_INLINE void N##_fill (N *a, T v)                                      \
  {                                                                           \
    N##_unique (a);                                                           \
    for (int64_t i = 0; i < a->length; i++)                                   \
      {                                                                       \
        P##_drop (a->data[i]);                                                \
        a->data[i] = P##_copy (v);                                            \
      }                                                                       \
    P##_drop (v);                                                             \
  }                                                                           \
  RUCHY_INLINE void N##_resize (N *a, int64_t length, T v)                    \
  {                                                                           \
    N##_truncate (a, length);                                                 \
    if (length > a->length)                                                   \
      {                                                                       \
        N##_reserve (a, length - a->length);                                  \
        while (a->length < length)                                            \
          a->data[a->length++] = P##_copy (v);                                \
      }                                                                       \
    P##_drop (v);                                                             \
  }                                                                           \
  /* Bare first () / last () of the interpreter: panic if empty.  */          \
  RUCHY_INLINE T N##_first (N a, const char *at)                              \
  {                                                                           \
    if (RUCHY_UNLIKELY (!a.length))                                           \
      ruchy_panic_empty (at, "first");                                        \
    return P##_copy (a.data[0]);                                              \
  }                                                                           \
  RUCHY_INLINE T N##_last (N a, const char *at)                               \
  {                                                                           \
    if (RUCHY_UNLIKELY (!a.length))                                           \
      ruchy_panic_empty (at, "last");                                         \
    return P##_copy (a.data[a.length - 1]);                                   \
  }

#define RUCHY_ARRAY_SHOW(N, T, P)                                             \
  RUCHY_STATIC void N##_show (struct ruchy_writer *w, N a,                    \
                              const struct ruchy_spec *spec)                  \
  {                                                                           \
    struct ruchy_group g = ruchy_group_begin (w, spec, "", '[');              \
    for (int64_t i = 0; i < a.length; i++)                                    \
      {                                                                       \
        ruchy_group_item (&g, NULL);                                          \
        P##_show (w, a.data[i], &g.inner);                                    \
      }                                                                       \
    ruchy_group_end (&g);                                                     \
  }                                                                           \
  /* join (separator): elements by Display.  */                               \
  RUCHY_STATIC ruchy_str N##_join (N a, ruchy_str separator)                  \
  {                                                                           \
    struct ruchy_writer w = ruchy_string_writer ();                           \
    for (int64_t i = 0; i < a.length; i++)                                    \
      {                                                                       \
        if (i)                                                                \
          ruchy_put_str (&w, separator);                                      \
        P##_show (&w, a.data[i], &ruchy_plain);                               \
      }                                                                       \
    return ruchy_string_finish (&w);                                          \
  }

#define RUCHY_ARRAY_EQ(N, T, P)                                               \
  RUCHY_STATIC bool N##_eq (N a, N b)                                         \
  {                                                                           \
    if (a.length != b.length)                                                 \
      return false;                                                           \
    for (int64_t i = 0; i < a.length; i++)                                    \
      if (!P##_eq (a.data[i], b.data[i]))                                     \
        return false;                                                         \
    return true;                                                              \
  }                                                                           \
  /* Index of the first element equal to V, or -1.  */                        \
  RUCHY_INLINE int64_t N##_index_of (N a, T v)                                \
  {                                                                           \
    for (int64_t i = 0; i < a.length; i++)                                    \
      if (P##_eq (a.data[i], v))                                              \
        return i;                                                             \
    return -1;                                                                \
  }                                                                           \
  RUCHY_INLINE bool N##_contains (N a, T v)                                   \
  {                                                                           \
    return N##_index_of (a, v) >= 0;                                          \
  }                                                                           \
  RUCHY_STATIC bool N##_starts_with (N a, N b)                                \
  {                                                                           \
    for (int64_t i = 0; i < b.length; i++)                                    \
      if (i >= a.length || !P##_eq (a.data[i], b.data[i]))                    \
        return false;                                                         \
    return true;                                                              \
  }                                                                           \
  /* First occurrences, in order.  */                                         \
  RUCHY_STATIC N N##_unique_values (N a)                                      \
  {                                                                           \
    N r = { 0 };                                                              \
    for (int64_t i = 0; i < a.length; i++)                                    \
      if (!N##_contains (r, a.data[i]))                                       \
        N##_push (&r, P##_copy (a.data[i]));                                  \
    return r;                                                                 \
  }                                                                           \
  /* dedup: drop consecutive repetitions.  */                                 \
  RUCHY_STATIC void N##_dedup (N *a)                                          \
  {                                                                           \
    int64_t kept = 0;                                                         \
    N##_unique (a);                                                           \
    for (int64_t i = 0; i < a->length; i++)                                   \
      if (kept && P##_eq (a->data[kept - 1], a->data[i]))                     \
        P##_drop (a->data[i]);                                                \
      else                                                                    \
        a->data[kept++] = a->data[i];                                         \
    a->length = kept;                                                         \
  }                                                                           \
  RUCHY_STATIC N N##_union (N a, N b)                                         \
  {                                                                           \
    N both = N##_concat (a, b);                                               \
    N r = N##_unique_values (both);                                           \
    N##_drop (both);                                                          \
    return r;                                                                 \
  }                                                                           \
  RUCHY_STATIC N N##_select_ (N a, N b, bool in_b)                            \
  {                                                                           \
    N r = { 0 };                                                              \
    for (int64_t i = 0; i < a.length; i++)                                    \
      if (N##_contains (b, a.data[i]) == in_b                                 \
          && !N##_contains (r, a.data[i]))                                    \
        N##_push (&r, P##_copy (a.data[i]));                                  \
    return r;                                                                 \
  }                                                                           \
  RUCHY_INLINE N N##_intersection (N a, N b)                                  \
  {                                                                           \
    return N##_select_ (a, b, true);                                          \
  }                                                                           \
  RUCHY_INLINE N N##_difference (N a, N b)                                    \
  {                                                                           \
    return N##_select_ (a, b, false);                                         \
  }

#define RUCHY_ARRAY_HASH(N, T, P)                                             \
  RUCHY_STATIC uint64_t N##_hash (N a)                                        \
  {                                                                           \
    uint64_t h = (uint64_t) a.length;                                         \
    for (int64_t i = 0; i < a.length; i++)                                    \
      h = ruchy_hash_mix (h, P##_hash (a.data[i]));                           \
    return h;                                                                 \
  }

/* zip, enumerate, flatten, chunks and windows make arrays of other types:
   NAME (a, b) with A, B the source arrays and PAIR a struct whose two members
   are called FIRST and SECOND.  */
#define RUCHY_ARRAY_ZIP(NAME, R, PAIR, FIRST, SECOND, A, PA, B, PB)           \
  RUCHY_STATIC R NAME (A a, B b)                                              \
  {                                                                           \
    R r = R##_make (a.length < b.length ? a.length : b.length);               \
    for (int64_t i = 0; i < r.length; i++)                                    \
      r.data[i] = (PAIR){ .FIRST = PA##_copy (a.data[i]),                     \
                          .SECOND = PB##_copy (b.data[i]) };                  \
    return r;                                                                 \
  }
#define RUCHY_ARRAY_ENUMERATE(NAME, R, PAIR, FIRST, SECOND, A, PA)            \
  RUCHY_STATIC R NAME (A a)                                                   \
  {                                                                           \
    R r = R##_make (a.length);                                                \
    for (int64_t i = 0; i < r.length; i++)                                    \
      r.data[i] = (PAIR){ .FIRST = i, .SECOND = PA##_copy (a.data[i]) };      \
    return r;                                                                 \
  }
/* O is an array of arrays A.  */
#define RUCHY_ARRAY_FLATTEN(NAME, O, A)                                       \
  RUCHY_STATIC A NAME (O o)                                                   \
  {                                                                           \
    A r = { 0 };                                                              \
    for (int64_t i = 0; i < o.length; i++)                                    \
      A##_append (&r, o.data[i]);                                             \
    return r;                                                                 \
  }
/* STEP == SIZE: chunks (the last may be shorter); STEP 1: windows.  */
#define RUCHY_ARRAY_CHUNKS(NAME, O, A)                                        \
  RUCHY_STATIC O NAME (A a, int64_t size, int64_t step, bool partial)         \
  {                                                                           \
    O r = { 0 };                                                              \
    if (size < 1)                                                             \
      size = 1;                                                               \
    for (int64_t i = 0; i < a.length && (partial || i + size <= a.length);    \
         i += step < 1 ? 1 : step)                                            \
      O##_push (&r, A##_slice (a, i, i + size, ""));                          \
    return r;                                                                 \
  }

#endif
