/* SPDX-License-Identifier: MIT */
/* threads.c: thread records and slabs.  Callers: gates (any thread, signal
   handlers too), the thread-end destructor, the export.  */

#include "threads.h"
#include "clock.h"
#include "lock.h"
#include "say.h"
#include "stacks.h"
#include "syscalls.h"
#include "thread-lives.h"
#include "thread-shares.h"

RP_TLS struct rp_thread *rp_self;
struct rp_thread *rp_threads;
uint64_t rp_threads_seen;
bool rp_threads_spare_used;
uint32_t rp_threads_epoch;
struct rp_edges rp_threads_edges;
struct rp_edges rp_threads_charges;
double rp_threads_timing_cost;
uint64_t rp_threads_deep_calls;

static pthread_key_t end_key;
static bool end_key_made;
static struct rp_region memory; /* under the lock */
static struct rp_thread *unused_threads;

static struct rp_slab *
new_slab (const struct rp_family *family)
{
  struct rp_slab *slab = rp_region_alloc (&memory, sizeof *slab);
  if (slab == NULL)
    return NULL;
  size_t size = (size_t) family->slot_count * sizeof *slab->slots;
  slab->slots = family->segment ? rp_pages_map_above (size, family->image)
                                : rp_region_alloc_line (&memory, size);
  slab->bodies = rp_region_alloc (&memory, (size_t) family->body_count
                                               * sizeof *slab->bodies);
  slab->functions = rp_region_alloc (&memory, (size_t) family->function_count
                                                  * sizeof *slab->functions);
  if (!slab->slots || !slab->bodies || !slab->functions)
    return NULL;
  return slab;
}

static void
clear_slab (const struct rp_family *family, struct rp_slab *slab)
{
  memset (slab->slots, 0, (size_t) family->slot_count * sizeof *slab->slots);
  memset (slab->bodies, 0, (size_t) family->body_count * sizeof *slab->bodies);
  memset (slab->functions, 0,
          (size_t) family->function_count * sizeof *slab->functions);
  if (slab->totals != NULL)
    memset (slab->totals, 0,
            (size_t) family->function_count * sizeof *slab->totals);
}

bool
rp_family_prepare (struct rp_family *family)
{
  if (family->spare == NULL)
    family->spare = new_slab (family);
  return family->spare != NULL;
}

uint64_t
rp_slab_entries (const struct rp_slab *slab, const struct rp_unit *unit,
                 uint32_t body)
{
  uint32_t slot = rp_body_row (unit, body)->countdown;
  if (slot == RUCHYPROF_NONE)
    return 0;
  const struct rp_body_state *state = &slab->bodies[unit->first_body + body];
  return state->raised - slab->slots[unit->first_slot + slot] - state->before;
}

/* Adds what THREAD's slab knows about the times of one function of UNIT;
   calls in progress end now.  */
static void
fold_function (const struct rp_thread *thread, const struct rp_slab *slab,
               const struct rp_unit *unit, uint32_t function, uint64_t entries,
               struct rp_time_total *total)
{
  const struct rp_times *times
      = slab->functions[unit->first_function + function];
  if (times->epoch != rp_threads_epoch)
    return;
  if (times->live == 0)
    {
      rp_times_fold (total, times, entries);
      return;
    }
  struct rp_times closed = *times;
  rp_shadow_add_live (&thread->shadow, times, &closed);
  rp_times_fold (total, &closed, entries);
}

static uint64_t
function_entries (const struct rp_slab *slab, const struct rp_unit *unit,
                  uint32_t function)
{
  uint64_t entries = 0;
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    if (rp_body_row (unit, i)->function == function)
      entries += rp_slab_entries (slab, unit, i);
  return entries;
}

void
rp_thread_time (const struct rp_thread *thread, const struct rp_unit *unit,
                uint32_t function, struct rp_time_total *total)
{
  const struct rp_slab *slab = thread->slabs[unit->family->index];
  fold_function (thread, slab, unit, function,
                 function_entries (slab, unit, function), total);
}

/* Times of an ending thread, before its counters are added to RETIRED.  */
static void
retire_times (const struct rp_thread *thread, const struct rp_family *family,
              const struct rp_slab *slab, struct rp_slab *retired)
{
  if (retired->totals == NULL)
    retired->totals = rp_region_alloc (&memory, (size_t) family->function_count
                                                    * sizeof *retired->totals);
  if (retired->totals == NULL)
    return;
  for (const struct rp_unit *unit = family->units; unit;
       unit = unit->next_in_family)
    for (uint32_t i = 0; i < unit->table.function_count; i++)
      {
        uint32_t at = unit->first_function + i;
        if (slab->functions[at] == NULL)
          continue;
        if (retired->totals[at] == NULL)
          retired->totals[at]
              = rp_region_alloc (&memory, sizeof **retired->totals);
        if (retired->totals[at] != NULL)
          fold_function (thread, slab, unit, i,
                         function_entries (slab, unit, i),
                         retired->totals[at]);
      }
}

static void
retire_slab (const struct rp_thread *thread, struct rp_family *family,
             struct rp_slab *slab)
{
  if (family->retired == NULL)
    family->retired = new_slab (family);
  struct rp_slab *retired = family->retired;
  if (retired == NULL)
    {
      /* No memory: the slab itself becomes the record.  */
      family->retired = slab;
      return;
    }
  retire_times (thread, family, slab, retired);
  for (uint32_t i = 0; i < family->slot_count; i++)
    retired->slots[i] += slab->slots[i];
  for (uint32_t i = 0; i < family->body_count; i++)
    retired->bodies[i].raised += slab->bodies[i].raised;
  clear_slab (family, slab);
  if (family->cell != NULL)
    {
      *family->cell () = NULL;
      slab->next_unused = family->unused;
      family->unused = slab;
    }
}

static void
unlink_thread (const struct rp_thread *thread)
{
  for (struct rp_thread **at = &rp_threads; *at; at = &(*at)->next)
    if (*at == thread)
      {
        *at = thread->next;
        return;
      }
}

static void
release_thread (struct rp_thread *thread)
{
  rp_shadow_clear (&thread->shadow);
  rp_region_done (&thread->memory);
  thread->next = unused_threads;
  unused_threads = thread;
}

#define THREAD_EDGES 256
#define THREAD_CHARGES 64

static void
make_edges (struct rp_edges *edges, uint32_t capacity)
{
  edges->rows = rp_pages_map (capacity * sizeof *edges->rows);
  edges->capacity = edges->rows ? capacity : 0;
}

/* Adds the edges of an ending thread to INTO.  */
static void
retire_edges (struct rp_edges *into, const struct rp_edges *edges)
{
  if (into->rows == NULL)
    make_edges (into, THREAD_EDGES);
  into->dropped += edges->dropped;
  for (uint32_t i = 0; i < edges->capacity; i++)
    {
      const struct rp_edge *edge = &edges->rows[i];
      struct rp_edge *row
          = edge->callee ? rp_edges_find (into, edge->caller, edge->callee)
                         : NULL;
      if (row == NULL)
        continue;
      row->timed += edge->timed;
      row->calls += edge->calls;
      row->time += edge->time;
      row->variance += edge->variance;
    }
}

#define SIGNAL_STACK_SIZE ((size_t) 64 * 1024)

/* A thread whose stack is used up gets its fatal signal on another one; where
   the program has not given it one, we do.  */
static void
add_signal_stack (struct rp_thread *self)
{
  stack_t current, ours = { .ss_size = SIGNAL_STACK_SIZE };
  if (rp_syscall3 (SYS_sigaltstack, 0, (long) &current, 0) != 0
      || !(current.ss_flags & SS_DISABLE))
    return;
  if (self->signal_stack == NULL)
    self->signal_stack = rp_pages_map (SIGNAL_STACK_SIZE);
  ours.ss_sp = self->signal_stack;
  if (ours.ss_sp != NULL)
    rp_syscall3 (SYS_sigaltstack, (long) &ours, 0, 0);
}

/* The record and its stack go to another thread.  */
static void
remove_signal_stack (const struct rp_thread *self)
{
  stack_t current, none = { .ss_flags = SS_DISABLE };
  if (self->signal_stack != NULL
      && rp_syscall3 (SYS_sigaltstack, 0, (long) &current, 0) == 0
      && current.ss_sp == self->signal_stack)
    rp_syscall3 (SYS_sigaltstack, (long) &none, 0, 0);
}

/* The thread's last act, or nearly: other destructors of thread-specific data
   may still run profiled code, so wait until the system's last round.  Code
   that runs even later gets a new record, which stays in the list.  */
static void
thread_ends (void *data)
{
  struct rp_thread *self = data;
  if (++self->passes < PTHREAD_DESTRUCTOR_ITERATIONS)
    {
      pthread_setspecific (end_key, self);
      return;
    }
  rp_stacks_prepare ();
  struct rp_guard guard;
  rp_lock (&guard);
  rp_shadow_measure (&self->shadow, rp_clock_ticks ());
  rp_shadow_forget_leaves (&self->shadow);
  rp_samples_drain (&self->sampler);
  rp_share_note_end (self, rp_threads_ended);
  for (struct rp_family *family = rp_families; family; family = family->next)
    if (family->index < self->slab_capacity && self->slabs[family->index])
      {
        struct rp_slab *slab = self->slabs[family->index];
        self->slabs[family->index] = NULL;
        retire_slab (self, family, slab);
      }
  rp_thread_note_end (self->tid, &self->sampler);
  retire_edges (&rp_threads_edges, &self->shadow.edges);
  retire_edges (&rp_threads_charges, &self->shadow.charges);
  rp_threads_timing_cost += self->shadow.cost;
  rp_threads_deep_calls += self->shadow.overflows;
  rp_samples_thread_ends (&self->sampler);
  unlink_thread (self);
  remove_signal_stack (self);
  rp_self = NULL;
  release_thread (self);
  rp_unlock (&guard);
}

int
rp_threads_init (void)
{
  if (end_key_made)
    return 0;
  if (pthread_key_create (&end_key, thread_ends) != 0)
    return -1;
  end_key_made = true;
  return 0;
}

/* Under the lock.  */
static struct rp_thread *
add_thread (void)
{
  struct rp_thread *self = unused_threads;
  if (self != NULL)
    unused_threads = self->next;
  else
    {
      self = rp_region_alloc (&memory, sizeof *self);
      if (self == NULL)
        return NULL;
      self->shadow.frames = rp_region_alloc (
          &memory, RP_SHADOW_FRAMES * sizeof *self->shadow.frames);
      make_edges (&self->shadow.edges, THREAD_EDGES);
      make_edges (&self->shadow.charges, THREAD_CHARGES);
    }
  self->tid = rp_gettid ();
  self->passes = 0;
  self->switches = 0;
  self->timing_allowed = 0;
  self->probes_unlooked = 0;
  self->memory.chunk_size = 64 * 1024;
  self->random = UINT64_C (0x9e3779b97f4a7c15) * (uint64_t) (self->tid + 1);
  self->next = rp_threads;
  rp_threads = self;
  rp_threads_seen++;
  rp_self = self;
  return self;
}

/* Under the lock: room for FAMILY in the thread's array.  */
static bool
make_room (struct rp_thread *self, const struct rp_family *family)
{
  if (family->index < self->slab_capacity)
    return true;
  unsigned capacity = rp_family_total + 15;
  struct rp_slab **slabs = rp_region_alloc (&memory, capacity * sizeof *slabs);
  if (slabs == NULL)
    return false;
  if (self->slab_capacity != 0)
    memcpy (slabs, self->slabs, self->slab_capacity * sizeof *slabs);
  self->slabs = slabs;
  self->slab_capacity = capacity;
  return true;
}

struct rp_slab *
rp_thread_slab (struct rp_family *family)
{
  struct rp_thread *self = rp_self;
  if (RP_LIKELY (self != NULL && family->index < self->slab_capacity
                 && self->slabs[family->index] != NULL))
    return self->slabs[family->index];

  struct rp_slab *slab = NULL;
  bool is_new = self == NULL;
  struct rp_guard guard;
  rp_lock (&guard);
  if (self == NULL)
    self = add_thread ();
  if (self != NULL && make_room (self, family))
    {
      slab = family->unused;
      if (slab != NULL)
        family->unused = slab->next_unused;
      else
        slab = new_slab (family);
      self->slabs[family->index] = slab;
    }
  if (slab == NULL)
    {
      slab = family->spare;
      if (!rp_threads_spare_used)
        rp_say ("no memory for a thread's counters: counts are not exact",
                NULL);
      rp_threads_spare_used = true;
    }
  rp_unlock (&guard);
  if (is_new && self != NULL)
    {
      pthread_setspecific (end_key, self);
      add_signal_stack (self);
      rp_samples_thread_begins (&self->sampler);
    }
  return slab;
}

static void
add_slab (const struct rp_family *family, const struct rp_slab *slab,
          uint64_t *slots, uint64_t *raised)
{
  for (uint32_t i = 0; i < family->slot_count; i++)
    slots[i] += __atomic_load_n (&slab->slots[i], __ATOMIC_RELAXED);
  for (uint32_t i = 0; i < family->body_count; i++)
    raised[i] += __atomic_load_n (&slab->bodies[i].raised, __ATOMIC_RELAXED);
}

void
rp_family_sum (const struct rp_family *family, uint64_t *slots,
               uint64_t *raised)
{
  if (family->retired != NULL)
    add_slab (family, family->retired, slots, raised);
  if (family->spare != NULL)
    add_slab (family, family->spare, slots, raised);
  if (family->segment)
    for (uint32_t i = 0; i < family->slot_count; i++)
      slots[i] += __atomic_load_n ((uint64_t *) family->image + i,
                                   __ATOMIC_RELAXED);
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (family->index < thread->slab_capacity && thread->slabs[family->index])
      add_slab (family, thread->slabs[family->index], slots, raised);
  for (uint32_t i = 0; family->skipped && i < family->body_count; i++)
    if (family->skipped[i] != NULL)
      raised[i] -= __atomic_load_n (family->skipped[i], __ATOMIC_RELAXED);
  if (family->baseline == NULL)
    return;
  for (uint32_t i = 0; i < family->slot_count; i++)
    slots[i] -= family->baseline->slots[i];
  for (uint32_t i = 0; i < family->body_count; i++)
    raised[i] -= family->baseline->bodies[i].raised;
}

/* The slabs' own notion of entries, which times are estimated with.  */
static void
shift_slab (const struct rp_family *family, struct rp_slab *slab,
            uint64_t sign)
{
  for (const struct rp_unit *unit = family->units; unit;
       unit = unit->next_in_family)
    for (uint32_t i = 0; i < unit->table.body_count; i++)
      {
        uint32_t slot = rp_body_row (unit, i)->countdown;
        struct rp_body_state *state = &slab->bodies[unit->first_body + i];
        if (slot != RUCHYPROF_NONE)
          state->before
              += sign * (state->raised - slab->slots[unit->first_slot + slot]);
      }
}

static void
shift_family (struct rp_family *family, uint64_t sign)
{
  struct rp_slab *base = family->baseline;
  if (base == NULL)
    base = new_slab (family);
  struct rp_slab *sum = new_slab (family);
  if (base == NULL || sum == NULL)
    return;
  uint64_t *raised
      = rp_region_alloc (&memory, family->body_count * sizeof *raised);
  if (raised == NULL)
    return;
  family->baseline = NULL;
  rp_family_sum (family, sum->slots, raised);
  family->baseline = base;
  for (uint32_t i = 0; i < family->slot_count; i++)
    base->slots[i] += sign * sum->slots[i];
  for (uint32_t i = 0; i < family->body_count; i++)
    base->bodies[i].raised += sign * raised[i];
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (family->index < thread->slab_capacity && thread->slabs[family->index])
      shift_slab (family, thread->slabs[family->index], sign);
  clear_slab (family, sum);
  sum->next_unused = family->unused;
  family->unused = sum;
}

void
rp_threads_shift (int sign)
{
  for (struct rp_family *family = rp_families; family; family = family->next)
    shift_family (family, (uint64_t) (int64_t) sign);
}

void
rp_threads_reset (void)
{
  rp_threads_epoch++;
  rp_edges_clear (&rp_threads_edges);
  rp_edges_clear (&rp_threads_charges);
  rp_shares_forget ();
  for (struct rp_family *family = rp_families; family; family = family->next)
    {
      if (family->baseline != NULL)
        clear_slab (family, family->baseline);
      if (family->retired != NULL && family->retired->totals != NULL)
        memset (family->retired->totals, 0,
                (size_t) family->function_count
                    * sizeof *family->retired->totals);
      for (struct rp_thread *thread = rp_threads; thread;
           thread = thread->next)
        if (family->index < thread->slab_capacity
            && thread->slabs[family->index])
          {
            struct rp_slab *slab = thread->slabs[family->index];
            for (uint32_t i = 0; i < family->body_count; i++)
              slab->bodies[i].before = 0;
          }
      shift_family (family, 1);
    }
}

void
rp_family_time (const struct rp_family *family, uint32_t function,
                struct rp_time_total *total)
{
  const struct rp_unit *unit = family->units;
  while (unit != NULL
         && !(function >= unit->first_function
              && function - unit->first_function < unit->table.function_count))
    unit = unit->next_in_family;
  if (unit == NULL)
    return;
  if (family->retired != NULL && family->retired->totals != NULL
      && family->retired->totals[function] != NULL)
    rp_times_merge (total, family->retired->totals[function]);
  uint32_t index = function - unit->first_function;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (family->index < thread->slab_capacity && thread->slabs[family->index])
      {
        const struct rp_slab *slab = thread->slabs[family->index];
        if (slab->functions[function] != NULL)
          fold_function (thread, slab, unit, index,
                         function_entries (slab, unit, index), total);
      }
}

void
rp_threads_measure (void)
{
  uint64_t now = rp_clock_ticks ();
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    rp_shadow_measure (&thread->shadow, now);
}

/* Pages that nobody has written need no memory.  */
static void
clear_image (const struct rp_family *family)
{
  uint64_t *slots = (uint64_t *) family->image;
  for (uint32_t i = 0; family->segment && i < family->slot_count; i++)
    if (slots[i] != 0)
      slots[i] = 0;
}

void
rp_threads_restart (void)
{
  struct rp_thread *self = rp_self;
  for (struct rp_family *family = rp_families; family; family = family->next)
    {
      if (family->retired != NULL)
        clear_slab (family, family->retired);
      if (family->baseline != NULL)
        clear_slab (family, family->baseline);
      if (family->spare != NULL)
        clear_slab (family, family->spare);
      clear_image (family);
      for (struct rp_thread *thread = rp_threads; thread;
           thread = thread->next)
        if (family->index < thread->slab_capacity
            && thread->slabs[family->index])
          {
            struct rp_slab *slab = thread->slabs[family->index];
            clear_slab (family, slab);
            if (thread == self)
              continue;
            thread->slabs[family->index] = NULL;
            slab->next_unused = family->unused;
            family->unused = slab;
          }
    }
  rp_edges_clear (&rp_threads_edges);
  rp_edges_clear (&rp_threads_charges);
  rp_threads_ended = 0;
  rp_shares_forget ();
  while (rp_threads != NULL)
    {
      struct rp_thread *thread = rp_threads;
      rp_threads = thread->next;
      if (thread == self)
        continue;
      rp_samples_forget (&thread->sampler);
      release_thread (thread);
    }
  if (self != NULL)
    {
      self->next = NULL;
      self->tid = rp_gettid ();
      rp_shadow_forget_leaves (&self->shadow);
      rp_shadow_clear (&self->shadow);
      rp_samples_fork (&self->sampler);
      rp_threads = self;
    }
  rp_threads_seen = self != NULL;
}

unsigned
rp_threads_running (void)
{
  unsigned running = 0;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (thread != rp_self
        && rp_syscall3 (SYS_tgkill, rp_getpid (), thread->tid, 0) == 0)
      running++;
  return running;
}
