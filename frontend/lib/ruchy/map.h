/* SPDX-License-Identifier: MIT */
/* Support library: maps (HashMap, BTreeMap, objects) and sets.

   RUCHY_MAP_DECLARE (N, K, V) makes the type N for key type K and value type
   V (which may be incomplete); RUCHY_MAP_DEFINE (N, K, KP, V, VP) its
   operations once both are complete; KP needs copy, drop, eq, cmp, hash, VP
   copy and drop.  RUCHY_MAP_SHOW, RUCHY_MAP_EQ, RUCHY_MAP_KEYS and
   RUCHY_MAP_VALUES add what a program uses.  RUCHY_SET_* do the same for sets.

   The value is a pointer to a body with a reference count, NULL while empty;
   any change first makes the body unique.  Entries stand in an array in
   insertion order; an index of 64-bit slots (32 bits of hash, 32 bits of
   entry number) is searched by linear probing.  Iteration and display are in
   key order.  */

#ifndef RUCHY_MAP_H
#define RUCHY_MAP_H
#pragma GCC system_header

#include "array.h"
#include "core.h"
#include "string.h"

/* What all bodies begin with.  */
struct ruchy_map_head
{
  int64_t references;
  int64_t count; /* live entries */
  int64_t used;  /* entries in the array, removed ones included */
  int64_t capacity;
  uint64_t mask; /* slots - 1 */
  uint64_t *slots;
};

#define RUCHY_SLOT_REMOVED UINT32_MAX

/* Up to this many entries are searched one after the other, without an
   index: objects with a few fields.  */
#define RUCHY_MAP_SMALL 8

_Noreturn RUCHY_COLD void ruchy_panic_no_key (const char *at, ruchy_str key);

/* A cleared index of SLOTS (a power of two) slots.  */
uint64_t *ruchy_map_slots (uint64_t slots);

#define RUCHY_MAP_DECLARE(N, K, V)                                            \
  typedef struct N##_body *N;                                                 \
  struct N##_entry;                                                           \
  RUCHY_STATIC void N##_release (N m);

/* The entry of KEY with hash H, or NULL.  */
#define RUCHY_MAP_DEFINE(N, K, KP, V, VP)                                     \
  struct N##_entry                                                            \
  {                                                                           \
    uint64_t hash;                                                            \
    bool live;                                                                \
    K key;                                                                    \
    V value;                                                                  \
  };                                                                          \
  struct N##_body                                                             \
  {                                                                           \
    struct ruchy_map_head head;                                               \
    struct N##_entry *entries;                                                \
  };                                                                          \
  RUCHY_INLINE N N##_copy (N m)                                               \
  {                                                                           \
    if (m)                                                                    \
      m->head.references++;                                                   \
    return m;                                                                 \
  }                                                                           \
  RUCHY_STATIC void N##_release (N m)                                         \
  {                                                                           \
    for (int64_t i = 0; i < m->head.used; i++)                                \
      if (m->entries[i].live)                                                 \
        {                                                                     \
          KP##_drop (m->entries[i].key);                                      \
          VP##_drop (m->entries[i].value);                                    \
        }                                                                     \
    free (m->head.slots);                                                     \
    free (m->entries);                                                        \
    free (m);                                                                 \
  }                                                                           \
  RUCHY_INLINE void N##_drop (N m)                                            \
  {                                                                           \
    if (m && --m->head.references == 0)                                       \
      N##_release (m);                                                        \
  }                                                                           \
  RUCHY_INLINE int64_t N##_len (N m) { return m ? m->head.count : 0; }        \
  RUCHY_INLINE struct N##_entry *N##_lookup_ (N m, K key, uint64_t hash)      \
  {                                                                           \
    if (!m->head.slots)                                                       \
      {                                                                       \
        for (int64_t i = 0; i < m->head.used; i++)                            \
          if (m->entries[i].hash == hash && m->entries[i].live                \
              && KP##_eq (m->entries[i].key, key))                            \
            return &m->entries[i];                                            \
        return NULL;                                                          \
      }                                                                       \
    uint64_t slot = hash & m->head.mask;                                      \
    for (;; slot = (slot + 1) & m->head.mask)                                 \
      {                                                                       \
        uint64_t s = m->head.slots[slot];                                     \
        if (s == 0)                                                           \
          return NULL;                                                        \
        if ((s ^ hash) >> 32 == 0 && (uint32_t) s != RUCHY_SLOT_REMOVED)      \
          {                                                                   \
            struct N##_entry *e = &m->entries[(uint32_t) s - 1];              \
            if (KP##_eq (e->key, key))                                        \
              return e;                                                       \
          }                                                                   \
      }                                                                       \
  }                                                                           \
  /* The value of KEY to read, or NULL.  Valid until the next change.  */     \
  RUCHY_INLINE V *N##_find (N m, K key)                                       \
  {                                                                           \
    struct N##_entry *e = m ? N##_lookup_ (m, key, KP##_hash (key)) : NULL;   \
    return e ? &e->value : NULL;                                              \
  }                                                                           \
  RUCHY_INLINE bool N##_has (N m, K key)                                      \
  {                                                                           \
    return N##_find (m, key) != NULL;                                         \
  }                                                                           \
  RUCHY_STATIC void N##_index_entry_ (N m, int64_t i)                         \
  {                                                                           \
    if (!m->head.slots)                                                       \
      return;                                                                 \
    uint64_t hash = m->entries[i].hash;                                       \
    uint64_t slot = hash & m->head.mask;                                      \
    while (m->head.slots[slot])                                               \
      slot = (slot + 1) & m->head.mask;                                       \
    m->head.slots[slot] = (hash >> 32 << 32) | (uint64_t) (i + 1);            \
  }                                                                           \
  /* A new body with the live entries of M (moved if M is unique, else        \
     copied) and room for more of them.  */                                   \
  RUCHY_STATIC N N##_rebuilt_ (N old, int64_t count)                          \
  {                                                                           \
    bool move = old && old->head.references == 1;                             \
    N new = ruchy_alloc (sizeof *new);                                        \
    uint64_t slots = 16;                                                      \
    while ((int64_t) (slots - slots / 4) <= count)                            \
      slots *= 2;                                                             \
    new->head                                                                 \
        = (struct ruchy_map_head){ .references = 1,                           \
                                   .capacity = (int64_t) (slots - slots / 4), \
                                   .mask = slots - 1 };                       \
    if (count >= RUCHY_MAP_SMALL)                                             \
      new->head.slots = ruchy_map_slots (slots);                              \
    else                                                                      \
      new->head.capacity = count < 4 ? 4 : RUCHY_MAP_SMALL;                   \
    new->entries                                                              \
        = ruchy_alloc ((size_t) new->head.capacity * sizeof *new->entries);   \
    for (int64_t i = 0; old && i < old->head.used; i++)                       \
      {                                                                       \
        if (!old->entries[i].live)                                            \
          continue;                                                           \
        struct N##_entry *e = &new->entries[new->head.used];                  \
        *e = old->entries[i];                                                 \
        if (!move)                                                            \
          {                                                                   \
            e->key = KP##_copy (e->key);                                      \
            e->value = VP##_copy (e->value);                                  \
          }                                                                   \
        N##_index_entry_ (new, new->head.used++);                             \
      }                                                                       \
    new->head.count = new->head.used;                                         \
    if (move)                                                                 \
      {                                                                       \
        free (old->head.slots);                                               \
        free (old->entries);                                                  \
        free (old);                                                           \
      }                                                                       \
    else                                                                      \
      N##_drop (old);                                                         \
    return new;                                                               \
  }                                                                           \
  RUCHY_INLINE void N##_unique (N *m)                                         \
  {                                                                           \
    if (*m && RUCHY_UNLIKELY ((*m)->head.references != 1))                    \
      *m = N##_rebuilt_ (*m, (*m)->head.count);                               \
  }                                                                           \
  /* The place of KEY's value for writing, or NULL.  */                       \
  RUCHY_INLINE V *N##_place (N *m, K key)                                     \
  {                                                                           \
    N##_unique (m);                                                           \
    return N##_find (*m, key);                                                \
  }                                                                           \
  RUCHY_STATIC struct N##_entry *N##_add_ (N *m, K key, uint64_t hash)        \
  {                                                                           \
    if (!*m || (*m)->head.references != 1                                     \
        || (*m)->head.used == (*m)->head.capacity)                            \
      *m = N##_rebuilt_ (*m, *m ? (*m)->head.count * 2 : 0);                  \
    struct N##_entry *e = &(*m)->entries[(*m)->head.used];                    \
    e->hash = hash;                                                           \
    e->live = true;                                                           \
    e->key = key;                                                             \
    N##_index_entry_ (*m, (*m)->head.used++);                                 \
    (*m)->head.count++;                                                       \
    return e;                                                                 \
  }                                                                           \
  /* entry (key).or_insert (value): takes both; the place of the value.  */   \
  RUCHY_INLINE V *N##_or_insert (N *m, K key, V value)                        \
  {                                                                           \
    uint64_t hash = KP##_hash (key);                                          \
    N##_unique (m);                                                           \
    struct N##_entry *e = *m ? N##_lookup_ (*m, key, hash) : NULL;            \
    if (e)                                                                    \
      {                                                                       \
        KP##_drop (key);                                                      \
        VP##_drop (value);                                                    \
      }                                                                       \
    else                                                                      \
      {                                                                       \
        e = N##_add_ (m, key, hash);                                          \
        e->value = value;                                                     \
      }                                                                       \
    return &e->value;                                                         \
  }                                                                           \
  /* insert: takes KEY and VALUE.  True if there was a value before, which    \
     goes to *OLD.  */                                                        \
  RUCHY_INLINE bool N##_insert (N *m, K key, V value, V *old)                 \
  {                                                                           \
    uint64_t hash = KP##_hash (key);                                          \
    N##_unique (m);                                                           \
    struct N##_entry *e = *m ? N##_lookup_ (*m, key, hash) : NULL;            \
    if (e)                                                                    \
      {                                                                       \
        KP##_drop (key);                                                      \
        *old = e->value;                                                      \
        e->value = value;                                                     \
        return true;                                                          \
      }                                                                       \
    N##_add_ (m, key, hash)->value = value;                                   \
    return false;                                                             \
  }                                                                           \
  /* m[key] = value: takes both.  */                                          \
  RUCHY_INLINE void N##_put (N *m, K key, V value)                            \
  {                                                                           \
    V old;                                                                    \
    if (N##_insert (m, key, value, &old))                                     \
      VP##_drop (old);                                                        \
  }                                                                           \
  /* remove: true if KEY was there; its value goes to *OLD.  */               \
  RUCHY_STATIC bool N##_remove (N *m, K key, V *old)                          \
  {                                                                           \
    N##_unique (m);                                                           \
    struct N##_entry *e = *m ? N##_lookup_ (*m, key, KP##_hash (key)) : NULL; \
    if (!e)                                                                   \
      return false;                                                           \
    if ((*m)->head.slots)                                                     \
      {                                                                       \
        uint64_t slot = e->hash & (*m)->head.mask;                            \
        uint32_t number = (uint32_t) (e - (*m)->entries) + 1;                 \
        while ((uint32_t) (*m)->head.slots[slot] != number)                   \
          slot = (slot + 1) & (*m)->head.mask;                                \
        (*m)->head.slots[slot] = RUCHY_SLOT_REMOVED;                          \
      }                                                                       \
    e->live = false;                                                          \
    (*m)->head.count--;                                                       \
    *old = e->value;                                                          \
    KP##_drop (e->key);                                                       \
    return true;                                                              \
  }                                                                           \
  RUCHY_INLINE void N##_clear (N *m)                                          \
  {                                                                           \
    N##_drop (*m);                                                            \
    *m = NULL;                                                                \
  }                                                                           \
  /* Put every entry of B into *M (extend, merge).  */                        \
  RUCHY_STATIC void N##_extend (N *m, N b)                                    \
  {                                                                           \
    N keep = N##_copy (b);                                                    \
    for (int64_t i = 0; keep && i < keep->head.used; i++)                     \
      if (keep->entries[i].live)                                              \
        N##_put (m, KP##_copy (keep->entries[i].key),                         \
                 VP##_copy (keep->entries[i].value));                         \
    N##_drop (keep);                                                          \
  }                                                                           \
  /* Iteration in key order over the map as it was at the beginning:          \
       struct N##_iterator it = N##_begin (m);                                \
       for (struct N##_entry *e; (e = N##_next (&it));) … e->key, e->value  \
       N##_end (&it);     also when leaving the loop early                    \
     The entries are borrowed.  */                                            \
  struct N##_iterator                                                         \
  {                                                                           \
    N map;                                                                    \
    struct N##_entry **order;                                                 \
    int64_t next;                                                             \
  };                                                                          \
  RUCHY_INLINE bool N##_before_ (int context, struct N##_entry *a,            \
                                 struct N##_entry *b)                         \
  {                                                                           \
    (void) context;                                                           \
    return KP##_cmp (a->key, b->key) < 0;                                     \
  }                                                                           \
  RUCHY_SORT_ (N##_order_, struct N##_entry *, int, N##_before_)              \
  RUCHY_STATIC struct N##_iterator N##_begin (N m)                            \
  {                                                                           \
    struct N##_iterator it = { .map = N##_copy (m) };                         \
    int64_t count = N##_len (m), k = 0;                                       \
    if (!count)                                                               \
      return it;                                                              \
    it.order                                                                  \
        = ruchy_alloc ((size_t) (count + count / 2 + 1) * sizeof *it.order);  \
    for (int64_t i = 0; i < m->head.used; i++)                                \
      if (m->entries[i].live)                                                 \
        it.order[k++] = &m->entries[i];                                       \
    N##_order_ (0, it.order, count, it.order + count);                        \
    return it;                                                                \
  }                                                                           \
  RUCHY_INLINE struct N##_entry *N##_next (struct N##_iterator *it)           \
  {                                                                           \
    return it->next < N##_len (it->map) ? it->order[it->next++] : NULL;       \
  }                                                                           \
  RUCHY_INLINE void N##_end (struct N##_iterator *it)                         \
  {                                                                           \
    free (it->order);                                                         \
    N##_drop (it->map);                                                       \
  }

/* m[key] to read: a copy; panics without that key.  Needs KP_show.  */
#define RUCHY_MAP_GET(N, K, KP, V, VP)                                        \
  RUCHY_INLINE V N##_get (N m, K key, const char *at)                         \
  {                                                                           \
    V *v = N##_find (m, key);                                                 \
    if (RUCHY_UNLIKELY (!v))                                                  \
      {                                                                       \
        struct ruchy_writer w = ruchy_string_writer ();                       \
        KP##_show (&w, key, &ruchy_debug);                                    \
        ruchy_panic_no_key (at, ruchy_string_finish (&w));                    \
      }                                                                       \
    return VP##_copy (*v);                                                    \
  }

#define RUCHY_MAP_SHOW(N, K, KP, V, VP)                                       \
  RUCHY_STATIC void N##_show (struct ruchy_writer *w, N m,                    \
                              const struct ruchy_spec *spec)                  \
  {                                                                           \
    struct ruchy_group g = ruchy_group_begin (w, spec, "", 'm');              \
    struct ruchy_spec key = g.inner;                                          \
    if (key.mode != RUCHY_DEBUG)                                              \
      key.mode = RUCHY_BARE;                                                  \
    struct N##_iterator it = N##_begin (m);                                   \
    for (struct N##_entry * e; (e = N##_next (&it));)                         \
      {                                                                       \
        ruchy_group_item (&g, NULL);                                          \
        KP##_show (w, e->key, &key);                                          \
        ruchy_group_colon (&g);                                               \
        VP##_show (w, e->value, &g.inner);                                    \
      }                                                                       \
    N##_end (&it);                                                            \
    ruchy_group_end (&g);                                                     \
  }

#define RUCHY_MAP_EQ(N, K, KP, V, VP)                                         \
  RUCHY_STATIC bool N##_eq (N a, N b)                                         \
  {                                                                           \
    if (N##_len (a) != N##_len (b))                                           \
      return false;                                                           \
    for (int64_t i = 0; a && i < a->head.used; i++)                           \
      if (a->entries[i].live)                                                 \
        {                                                                     \
          V *v = N##_find (b, a->entries[i].key);                             \
          if (!v || !VP##_eq (a->entries[i].value, *v))                       \
            return false;                                                     \
        }                                                                     \
    return true;                                                              \
  }

/* keys () and values (), in key order: arrays A.  */
#define RUCHY_MAP_KEYS(N, A, KP)                                              \
  RUCHY_STATIC A N##_keys (N m)                                               \
  {                                                                           \
    A a = A##_make (N##_len (m));                                             \
    int64_t i = 0;                                                            \
    struct N##_iterator it = N##_begin (m);                                   \
    for (struct N##_entry * e; (e = N##_next (&it));)                         \
      a.data[i++] = KP##_copy (e->key);                                       \
    N##_end (&it);                                                            \
    return a;                                                                 \
  }
#define RUCHY_MAP_VALUES(N, A, VP)                                            \
  RUCHY_STATIC A N##_values (N m)                                             \
  {                                                                           \
    A a = A##_make (N##_len (m));                                             \
    int64_t i = 0;                                                            \
    struct N##_iterator it = N##_begin (m);                                   \
    for (struct N##_entry * e; (e = N##_next (&it));)                         \
      a.data[i++] = VP##_copy (e->value);                                     \
    N##_end (&it);                                                            \
    return a;                                                                 \
  }
/* items (), iter (): an array A of PAIR structs.  */
#define RUCHY_MAP_ITEMS(N, A, PAIR, FIRST, SECOND, KP, VP)                    \
  RUCHY_STATIC A N##_items (N m)                                              \
  {                                                                           \
    A a = A##_make (N##_len (m));                                             \
    int64_t i = 0;                                                            \
    struct N##_iterator it = N##_begin (m);                                   \
    for (struct N##_entry * e; (e = N##_next (&it));)                         \
      a.data[i++] = (PAIR){ .FIRST = KP##_copy (e->key),                      \
                            .SECOND = VP##_copy (e->value) };                 \
    N##_end (&it);                                                            \
    return a;                                                                 \
  }

/* ---- Sets ------------------------------------------------------------ */

/* A set is a map to unit; N_len, N_has, N_clear, N_begin … are the map's.  */
#define RUCHY_SET_DECLARE(N, K) RUCHY_MAP_DECLARE (N, K, ruchy_unit)

#define RUCHY_SET_DEFINE(N, K, KP)                                            \
  RUCHY_MAP_DEFINE (N, K, KP, ruchy_unit, ruchy_unit)                         \
  RUCHY_MAP_EQ (N, K, KP, ruchy_unit, ruchy_unit)                             \
  /* Takes KEY; true if it is new.  */                                        \
  RUCHY_INLINE bool N##_insert_key (N *m, K key)                              \
  {                                                                           \
    ruchy_unit old;                                                           \
    return !N##_insert (m, key, RUCHY_UNIT, &old);                            \
  }                                                                           \
  RUCHY_INLINE bool N##_remove_key (N *m, K key)                              \
  {                                                                           \
    ruchy_unit old;                                                           \
    return N##_remove (m, key, &old);                                         \
  }                                                                           \
  RUCHY_STATIC N N##_select_ (N a, N b, bool in_b)                            \
  {                                                                           \
    N r = NULL;                                                               \
    for (int64_t i = 0; a && i < a->head.used; i++)                           \
      if (a->entries[i].live && N##_has (b, a->entries[i].key) == in_b)       \
        N##_insert_key (&r, KP##_copy (a->entries[i].key));                   \
    return r;                                                                 \
  }                                                                           \
  RUCHY_INLINE N N##_intersection (N a, N b)                                  \
  {                                                                           \
    return N##_select_ (a, b, true);                                          \
  }                                                                           \
  RUCHY_INLINE N N##_difference (N a, N b)                                    \
  {                                                                           \
    return N##_select_ (a, b, false);                                         \
  }                                                                           \
  RUCHY_INLINE N N##_union (N a, N b)                                         \
  {                                                                           \
    N r = N##_copy (a);                                                       \
    N##_extend (&r, b);                                                       \
    return r;                                                                 \
  }                                                                           \
  RUCHY_INLINE N N##_symmetric_difference (N a, N b)                          \
  {                                                                           \
    N r = N##_difference (a, b), other = N##_difference (b, a);               \
    N##_extend (&r, other);                                                   \
    N##_drop (other);                                                         \
    return r;                                                                 \
  }                                                                           \
  RUCHY_STATIC bool N##_is_subset (N a, N b)                                  \
  {                                                                           \
    for (int64_t i = 0; a && i < a->head.used; i++)                           \
      if (a->entries[i].live && !N##_has (b, a->entries[i].key))              \
        return false;                                                         \
    return true;                                                              \
  }

#define RUCHY_SET_SHOW(N, K, KP)                                              \
  RUCHY_STATIC void N##_show (struct ruchy_writer *w, N m,                    \
                              const struct ruchy_spec *spec)                  \
  {                                                                           \
    struct ruchy_group g = ruchy_group_begin (w, spec, "", 's');              \
    struct N##_iterator it = N##_begin (m);                                   \
    for (struct N##_entry * e; (e = N##_next (&it));)                         \
      {                                                                       \
        ruchy_group_item (&g, NULL);                                          \
        KP##_show (w, e->key, &g.inner);                                      \
      }                                                                       \
    N##_end (&it);                                                            \
    ruchy_group_end (&g);                                                     \
  }

/* The members in key order: RUCHY_MAP_KEYS (N, A, KP).  From an array A.  */
#define RUCHY_SET_FROM_ARRAY(NAME, N, A, KP)                                  \
  RUCHY_STATIC N NAME (A a)                                                   \
  {                                                                           \
    N r = NULL;                                                               \
    for (int64_t i = 0; i < a.length; i++)                                    \
      N##_insert_key (&r, KP##_copy (a.data[i]));                             \
    return r;                                                                 \
  }

#endif
