/* SPDX-License-Identifier: MIT */
/* Support library: arrays whose elements have an order or add up: sorting, the
   smallest and largest, sums.  See array.h.  */

#ifndef RUCHY_ARRAY_ORDER_H
#define RUCHY_ARRAY_ORDER_H
#pragma GCC system_header

#include "array.h"

/* Stable merge sort of COUNT elements at DATA, SCRATCH being room for half
   of them; LESS (context, a, b) is an expression of two elements (a macro or
   a function) that tells whether a comes before b.  Runs of up to 16 elements
   are sorted by insertion.  Makes
     static void NAME (C context, T *data, int64_t count, T *scratch).  */
#define RUCHY_SORT_(NAME, T, C, LESS)                                         \
  RUCHY_STATIC void NAME (C context, T *data, int64_t count, T *scratch)      \
  {                                                                           \
    (void) context;                                                           \
    if (count <= 16)                                                          \
      {                                                                       \
        for (int64_t i = 1; i < count; i++)                                   \
          {                                                                   \
            T v = data[i];                                                    \
            int64_t j = i;                                                    \
            for (; j && LESS (context, v, data[j - 1]); j--)                  \
              data[j] = data[j - 1];                                          \
            data[j] = v;                                                      \
          }                                                                   \
        return;                                                               \
      }                                                                       \
    int64_t half = count / 2;                                                 \
    NAME (context, data, half, scratch);                                      \
    NAME (context, data + half, count - half, scratch);                       \
    if (!LESS (context, data[half], data[half - 1]))                          \
      return;                                                                 \
    memcpy (scratch, data, (size_t) half * sizeof (T));                       \
    int64_t i = 0, j = half, k = 0;                                           \
    while (i < half && j < count)                                             \
      data[k++]                                                               \
          = LESS (context, data[j], scratch[i]) ? data[j++] : scratch[i++];   \
    while (i < half)                                                          \
      data[k++] = scratch[i++];                                               \
  }

/* NAME (&array, context) sorts the array N of T by LESS.  */
#define RUCHY_SORT(NAME, N, T, C, LESS)                                       \
  RUCHY_SORT_ (NAME##_run_, T, C, LESS)                                       \
  RUCHY_STATIC void NAME (N *a, C context)                                    \
  {                                                                           \
    if (a->length < 2)                                                        \
      return;                                                                 \
    N##_unique (a);                                                           \
    T *scratch = a->length > 16                                               \
                     ? ruchy_alloc ((size_t) (a->length / 2) * sizeof (T))    \
                     : NULL;                                                  \
    NAME##_run_ (context, a->data, a->length, scratch);                       \
    free (scratch);                                                           \
  }

#define RUCHY_ARRAY_ORD(N, T, P)                                              \
  RUCHY_STATIC int N##_cmp (N a, N b)                                         \
  {                                                                           \
    for (int64_t i = 0; i < a.length && i < b.length; i++)                    \
      {                                                                       \
        int c = P##_cmp (a.data[i], b.data[i]);                               \
        if (c)                                                                \
          return c;                                                           \
      }                                                                       \
    return (a.length > b.length) - (a.length < b.length);                     \
  }                                                                           \
  RUCHY_INLINE bool N##_less_ (int context, T a, T b)                         \
  {                                                                           \
    (void) context;                                                           \
    return P##_cmp (a, b) < 0;                                                \
  }                                                                           \
  RUCHY_SORT (N##_sort_context_, N, T, int, N##_less_)                        \
  RUCHY_INLINE void N##_sort (N *a) { N##_sort_context_ (a, 0); }             \
  RUCHY_INLINE N N##_sorted (N a)                                             \
  {                                                                           \
    N r = N##_copy (a);                                                       \
    N##_sort (&r);                                                            \
    return r;                                                                 \
  }                                                                           \
  /* Index of the first smallest / last largest element, -1 if empty.  */     \
  RUCHY_INLINE int64_t N##_min_index (N a)                                    \
  {                                                                           \
    int64_t best = a.length ? 0 : -1;                                         \
    for (int64_t i = 1; i < a.length; i++)                                    \
      if (P##_cmp (a.data[i], a.data[best]) < 0)                              \
        best = i;                                                             \
    return best;                                                              \
  }                                                                           \
  RUCHY_INLINE int64_t N##_max_index (N a)                                    \
  {                                                                           \
    int64_t best = a.length ? 0 : -1;                                         \
    for (int64_t i = 1; i < a.length; i++)                                    \
      if (P##_cmp (a.data[i], a.data[best]) >= 0)                             \
        best = i;                                                             \
    return best;                                                              \
  }                                                                           \
  /* Bare min () / max (): panic if empty.  */                                \
  RUCHY_INLINE T N##_min (N a, const char *at)                                \
  {                                                                           \
    if (RUCHY_UNLIKELY (!a.length))                                           \
      ruchy_panic_empty (at, "min");                                          \
    return P##_copy (a.data[N##_min_index (a)]);                              \
  }                                                                           \
  RUCHY_INLINE T N##_max (N a, const char *at)                                \
  {                                                                           \
    if (RUCHY_UNLIKELY (!a.length))                                           \
      ruchy_panic_empty (at, "max");                                          \
    return P##_copy (a.data[N##_max_index (a)]);                              \
  }                                                                           \
  /* In a sorted array: the index of V, or -1 - (place to insert).  */        \
  RUCHY_STATIC int64_t N##_binary_search (N a, T v)                           \
  {                                                                           \
    int64_t low = 0, high = a.length;                                         \
    while (low < high)                                                        \
      {                                                                       \
        int64_t middle = low + (high - low) / 2;                              \
        int c = P##_cmp (a.data[middle], v);                                  \
        if (c == 0)                                                           \
          return middle;                                                      \
        if (c < 0)                                                            \
          low = middle + 1;                                                   \
        else                                                                  \
          high = middle;                                                      \
      }                                                                       \
    return -1 - low;                                                          \
  }

/* Needs P_add and P_mul.  */
#define RUCHY_ARRAY_NUMBER(N, T, P)                                           \
  RUCHY_INLINE T N##_sum (N a, const char *at)                                \
  {                                                                           \
    T sum = 0;                                                                \
    for (int64_t i = 0; i < a.length; i++)                                    \
      sum = P##_add (sum, a.data[i], at);                                     \
    return sum;                                                               \
  }                                                                           \
  RUCHY_INLINE T N##_product (N a, const char *at)                            \
  {                                                                           \
    T product = 1;                                                            \
    for (int64_t i = 0; i < a.length; i++)                                    \
      product = P##_mul (product, a.data[i], at);                             \
    return product;                                                           \
  }

#endif
