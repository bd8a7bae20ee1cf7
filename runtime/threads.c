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
static struct rp_thread *unused_threads;

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
      row->gaps += edge->gaps;
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
  rp_shadow_end (&self->shadow, rp_clock_ticks ());
  rp_samples_drain (&self->sampler);
  rp_share_note_end (self, rp_threads_ended);
  for (struct rp_family *family = rp_families; family; family = family->next)
    if (family->index < self->slab_capacity && self->slabs[family->index])
      {
        struct rp_slab *slab = self->slabs[family->index];
        self->slabs[family->index] = NULL;
        rp_slab_retire (self, family, slab);
      }
  rp_thread_note_end (self->tid, &self->sampler);
  if (self->shadow.epoch == rp_threads_epoch)
    {
      retire_edges (&rp_threads_edges, &self->shadow.edges);
      retire_edges (&rp_threads_charges, &self->shadow.charges);
    }
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
      self = rp_region_alloc (&rp_lasting, sizeof *self);
      if (self == NULL)
        return NULL;
      self->shadow.frames = rp_region_alloc (
          &rp_lasting, RP_SHADOW_FRAMES * sizeof *self->shadow.frames);
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
  struct rp_slab **slabs
      = rp_region_alloc (&rp_lasting, capacity * sizeof *slabs);
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
        slab = rp_slab_new (family);
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

void
rp_threads_shift (int sign)
{
  for (struct rp_family *family = rp_families; family; family = family->next)
    rp_family_shift (family, (uint64_t) (int64_t) sign);
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
        rp_slab_clear (family, family->baseline);
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
      rp_family_shift (family, 1);
    }
}

void
rp_threads_measure (void)
{
  uint64_t now = rp_clock_ticks ();
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    rp_shadow_measure (&thread->shadow, now);
}

void
rp_threads_restart (void)
{
  struct rp_thread *self = rp_self;
  for (struct rp_family *family = rp_families; family; family = family->next)
    {
      if (family->retired != NULL)
        rp_slab_clear (family, family->retired);
      if (family->baseline != NULL)
        rp_slab_clear (family, family->baseline);
      if (family->spare != NULL)
        rp_slab_clear (family, family->spare);
      rp_family_clear_image (family);
      for (struct rp_thread *thread = rp_threads; thread;
           thread = thread->next)
        if (family->index < thread->slab_capacity
            && thread->slabs[family->index])
          {
            struct rp_slab *slab = thread->slabs[family->index];
            rp_slab_clear (family, slab);
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
