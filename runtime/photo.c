/* SPDX-License-Identifier: MIT */
/* photo.c: stops, walks, sums.

   A thread that waits in the kernel is not stopped: a signal would end its
   wait.  The kernel says where it waits; that and its stack are all that the
   walk needs, unless a frame on the way is addressed by another register than
   the stack pointer.  Whether it still waits is asked again once the counters
   have been read.  */

#include "photo.h"
#include "abandoned.h"
#include "code-map.h"
#include "frames.h"
#include "run.h"
#include "sort.h"
#include "stop.h"
#include "syscalls.h"
#include "thread-lives.h"

#define TRIES 3
/* How long to wait for threads to stop: they may be many.  */
#define STOP_NS UINT64_C (50000000)

static int number; /* of the signal, 0: none is chosen yet */

struct work
{
  struct rp_photo *photo;
  struct rp_region *region;
  struct rp_objects objects;
  const struct rp_thread *thread; /* whose stack is walked */
  size_t capacity;
  bool failed; /* no memory */
};

/* Makes room for MORE frames.  */
static bool
reserve (struct work *work, size_t more)
{
  struct rp_photo *photo = work->photo;
  if (photo->frame_count + more <= work->capacity)
    return true;
  size_t capacity = 2 * work->capacity + 255 + more;
  struct rp_live *frames
      = rp_region_alloc (work->region, capacity * sizeof *frames);
  if (frames == NULL)
    {
      work->failed = true;
      return false;
    }
  if (photo->frame_count > 0)
    memcpy (frames, photo->frames, photo->frame_count * sizeof *frames);
  photo->frames = frames;
  work->capacity = capacity;
  return true;
}

static bool
note_frame (const struct rp_frame_place *frame, void *data)
{
  struct work *work = data;
  uintptr_t address = frame->address;
  struct rp_photo *photo = work->photo;
  const struct rp_code_range *range = rp_code_map_find (address);
  if (range == NULL)
    return true;
  struct rp_live *last
      = photo->frame_count ? &photo->frames[photo->frame_count - 1] : NULL;
  if (last != NULL && last->address == address && last->thread == work->thread)
    {
      last->count++; /* recursion */
      return true;
    }
  if (!reserve (work, 1))
    return false;
  photo->frames[photo->frame_count++]
      = (struct rp_live){ work->thread, range->unit, range->body, 1, address };
  return true;
}

/* What was noted of THREAD's frames is worth nothing.  */
static void
note_unseen (struct work *work, const struct rp_thread *thread)
{
  struct rp_photo *photo = work->photo;
  size_t kept = 0;
  for (size_t i = 0; i < photo->frame_count; i++)
    if (photo->frames[i].thread != thread)
      photo->frames[kept++] = photo->frames[i];
  photo->frame_count = kept;
  struct rp_unseen *unseen = rp_region_alloc (work->region, sizeof *unseen);
  if (unseen == NULL)
    {
      work->failed = true;
      return;
    }
  unseen->thread = thread;
  unseen->next = photo->unseen;
  photo->unseen = unseen;
}

static bool
walk (struct work *work, const struct rp_thread *thread,
      const uint64_t *registers, uint64_t unknown, bool exact)
{
  size_t before = work->photo->frame_count;
  work->thread = thread;
  struct rp_frames start = { registers, unknown, exact, thread == rp_self };
  if (rp_frames_walk (&work->objects, &start, note_frame, work))
    return true;
  work->photo->frame_count = before;
  return false;
}

/* The calling thread.  Its walk passes the handler of the signal that brought
   it here, if one did.  */
static void
walk_own (struct work *work)
{
  ucontext_t context;
  uint64_t registers[RP_PROCESSOR_REGISTERS];
  if (rp_self == NULL || getcontext (&context) != 0)
    return;
  rp_processor_registers (&context, registers);
  if (!walk (work, rp_self, registers, 0, true))
    note_unseen (work, rp_self);
}

/* Numbers in the text that the kernel gives for a waiting thread: system call,
   six arguments, stack pointer, program counter.  */
static bool
read_wait (const char *text, uint64_t *registers)
{
  uint64_t values[9];
  size_t count = 0;
  for (const char *at = text; count < RP_COUNT_OF (values); count++)
    {
      uint64_t value = 0;
      if (count > 0 && (at[0] != '0' || at[1] != 'x'))
        return false; /* it runs, or waits without a system call */
      for (at += count > 0 ? 2 : 0; *at != ' ' && *at != '\0'; at++)
        {
          unsigned digit = *at >= 'a' ? *at - 'a' + 10u : (unsigned) *at - '0';
          if (digit > 15)
            return false;
          value = value * 16 + digit;
        }
      at += *at == ' ';
      values[count] = value;
    }
  memset (registers, 0, RP_PROCESSOR_REGISTERS * sizeof *registers);
  registers[RP_PROCESSOR_REGISTER_SP] = values[7];
  registers[RP_PROCESSOR_REGISTER_PC] = values[8];
  return true;
}

#define WAIT_SIZE 256
#define KNOWN_WAITING                                                         \
  (UINT64_C (1) << RP_PROCESSOR_REGISTER_SP                                   \
   | UINT64_C (1) << RP_PROCESSOR_REGISTER_PC)

/* Whether THREAD waits and where is now known.  TEXT receives what the kernel
   says, to be compared later.  */
static bool
walk_waiting (struct work *work, const struct rp_thread *thread, char *text)
{
  uint64_t registers[RP_PROCESSOR_REGISTERS];
  rp_thread_read (thread->tid, "/syscall", text, WAIT_SIZE);
  return read_wait (text, registers)
         && walk (work, thread, registers, ~KNOWN_WAITING, true);
}

static bool
still_waits (const struct rp_thread *thread, const char *text)
{
  char now[WAIT_SIZE];
  rp_thread_read (thread->tid, "/syscall", now, sizeof now);
  return strcmp (now, text) == 0;
}

static void
on_signal (int signal, siginfo_t *info, void *context)
{
  int saved = errno;
  (void) signal;
  if (info->si_code == SI_TKILL)
    rp_stop_stand (context);
  errno = saved;
}

/* The handler stays: a thread may get its signal late.  */
static bool
choose_signal (void)
{
  if (number == 0)
    number = rp_stop_claim_signal (SIGRTMAX - 4, on_signal);
  return number != 0;
}

/* Whether THREAD would take our signal.  */
static bool
takes_signal (const struct rp_thread *thread)
{
  static const char key[] = "SigBlk:\t";
  char status[2048];
  rp_thread_read (thread->tid, "/status", status, sizeof status);
  const char *at = strstr (status, key);
  uint64_t blocked = 0;
  for (at = at ? at + sizeof key - 1 : ""; *at > ' '; at++)
    blocked
        = blocked * 16 + (*at >= 'a' ? *at - 'a' + 10u : (unsigned) *at - '0');
  return *at != '\0' && !(blocked >> (number - 1) & 1);
}

static struct rp_thread *
thread_of (int tid)
{
  struct rp_thread *thread = rp_threads;
  while (thread != NULL && thread->tid != tid)
    thread = thread->next;
  return thread;
}

static bool
is_wanted (int tid)
{
  const struct rp_thread *thread = thread_of (tid);
  return thread != NULL && thread->photo == RP_PHOTO_RUNS;
}

/* In the stopped thread.  */
static bool
note_context (const ucontext_t *context)
{
  struct rp_thread *self = rp_self;
  if (self != NULL)
    __atomic_store_n (&self->interrupted, context, __ATOMIC_RELEASE);
  return false;
}

static bool
is_alive (const struct rp_thread *thread)
{
  return rp_syscall3 (SYS_tgkill, rp_getpid (), thread->tid, 0) == 0;
}

/* Walks those that wait, and finds those that have to be stopped.  True if
   there are some of these.  */
static bool
look_at_others (struct work *work, char (*texts)[WAIT_SIZE], bool may_disturb)
{
  bool some = false;
  size_t i = 0;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      char *text = texts[i++];
      thread->photo = RP_PHOTO_GONE;
      thread->interrupted = NULL;
      if (thread == rp_self || !is_alive (thread))
        continue;
      if (walk_waiting (work, thread, text))
        thread->photo = RP_PHOTO_WAITS;
      else if ((may_disturb || strcmp (text, "running") == 0)
               && choose_signal () && takes_signal (thread))
        {
          thread->photo = RP_PHOTO_RUNS;
          some = true;
        }
      else
        thread->photo = RP_PHOTO_UNSEEN;
    }
  return some;
}

static void
walk_stopped (struct work *work)
{
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      uint64_t registers[RP_PROCESSOR_REGISTERS];
      const ucontext_t *context
          = __atomic_load_n (&thread->interrupted, __ATOMIC_ACQUIRE);
      if (thread->photo != RP_PHOTO_RUNS)
        continue;
      if (context != NULL)
        rp_processor_registers (context, registers);
      if (context == NULL || !walk (work, thread, registers, 0, true))
        thread->photo = RP_PHOTO_UNSEEN;
    }
}

/* What is known of FAMILY's timed calls.  */
static struct rp_time_total **
fold_times (struct work *work, const struct rp_family *family)
{
  struct rp_time_total **times = rp_region_alloc (
      work->region, family->function_count * sizeof (*times));
  for (uint32_t i = 0; times && i < family->function_count; i++)
    {
      struct rp_time_total total;
      if (!rp_family_timed (family, i))
        continue;
      memset (&total, 0, sizeof total);
      rp_family_time (family, i, &total);
      if (total.timed == 0)
        continue;
      times[i] = rp_region_alloc (work->region, sizeof (**times));
      if (times[i] == NULL)
        return NULL;
      *times[i] = total;
    }
  return times;
}

/* The edge with a call in progress that ends now, or NULL.  */
static const struct rp_edge *
live_edge (const struct rp_frame *frame, bool charges, struct rp_edge *call)
{
  const struct rp_edge *edge = charges ? frame->charge : frame->edge;
  if (edge == NULL)
    return NULL;
  *call = (struct rp_edge){ .caller = edge->caller, .callee = edge->callee };
  rp_edge_add (call, frame->weight ? frame->weight : 1,
               frame->live[RP_INCLUSIVE]);
  return call;
}

/* SHADOW: whose calls in progress are added, or NULL.  */
static int
copy_edges (struct work *work, const struct rp_edges *edges,
            const struct rp_shadow *shadow, bool charges)
{
  uint32_t capacity = __atomic_load_n (&edges->capacity, __ATOMIC_ACQUIRE);
  const struct rp_edge *rows
      = __atomic_load_n (&edges->rows, __ATOMIC_ACQUIRE);
  size_t depth = shadow ? shadow->depth : 0, used = 0;
  if (depth > RP_SHADOW_FRAMES)
    depth = RP_SHADOW_FRAMES;
  for (uint32_t i = 0; i < capacity; i++)
    used += rows[i].timed > 0;
  if (used + depth == 0)
    return 0;
  struct rp_photo_edges *copy = rp_region_alloc (
      work->region, sizeof *copy + (used + depth) * sizeof *copy->rows);
  if (copy == NULL)
    return -1;
  for (uint32_t i = 0; i < capacity && copy->count < used; i++)
    if (rows[i].timed > 0)
      copy->rows[copy->count++] = rows[i];
  for (size_t i = 0; i < depth; i++)
    {
      struct rp_edge call;
      if (live_edge (&shadow->frames[i], charges, &call) != NULL)
        copy->rows[copy->count++] = call;
    }
  copy->charges = charges;
  copy->next = work->photo->edges;
  work->photo->edges = copy;
  return 0;
}

static int
note_edges (struct work *work)
{
  work->photo->edges = NULL;
  if (copy_edges (work, &rp_threads_edges, NULL, false) != 0
      || copy_edges (work, &rp_threads_charges, NULL, true) != 0)
    return -1;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      const struct rp_shadow *shadow = &thread->shadow;
      if (shadow->epoch == rp_threads_epoch
          && (copy_edges (work, &shadow->edges, shadow, false) != 0
              || copy_edges (work, &shadow->charges, shadow, true) != 0))
        return -1;
    }
  return 0;
}

static int
sum_families (struct work *work)
{
  struct rp_photo *photo = work->photo;
  rp_threads_measure ();
  photo->slots
      = rp_region_alloc (work->region, rp_family_total * sizeof *photo->slots);
  photo->raised = rp_region_alloc (work->region,
                                   rp_family_total * sizeof *photo->raised);
  photo->times
      = rp_region_alloc (work->region, rp_family_total * sizeof *photo->times);
  if (photo->slots == NULL || photo->raised == NULL || photo->times == NULL)
    return -1;
  for (struct rp_family *family = rp_families; family; family = family->next)
    {
      uint64_t *slots
          = rp_region_alloc (work->region, family->slot_count * sizeof *slots);
      uint64_t *raised = rp_region_alloc (work->region,
                                          family->body_count * sizeof *raised);
      if (slots == NULL || raised == NULL)
        return -1;
      rp_family_sum (family, slots, raised);
      photo->slots[family->index] = slots;
      photo->raised[family->index] = raised;
      photo->times[family->index] = fold_times (work, family);
      if (photo->times[family->index] == NULL)
        return -1;
    }
  if (rp_threads_seen > 1)
    {
      photo->shares_lost = rp_shares_lost;
      photo->shares = rp_shares_running (work->region, &photo->shares_lost);
    }
  return note_edges (work);
}

/* Notes the threads that were not seen; true if there are none.  */
static bool
check_others (struct work *work, char (*texts)[WAIT_SIZE])
{
  bool all = true;
  size_t i = 0;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      const char *text = texts[i++];
      if (thread->photo == RP_PHOTO_WAITS && !still_waits (thread, text))
        thread->photo = RP_PHOTO_UNSEEN;
      if (thread->photo != RP_PHOTO_UNSEEN)
        continue;
      note_unseen (work, thread);
      all = false;
    }
  return all;
}

/* One try.  True if every thread was seen.  */
static bool
take (struct work *work, bool others, bool may_disturb,
      char (*texts)[WAIT_SIZE])
{
  struct rp_photo *photo = work->photo;
  photo->frame_count = 0;
  photo->unseen = NULL;
  walk_own (work);
  bool stop = others && look_at_others (work, texts, may_disturb);
  if (stop)
    {
      rp_stop_others (number, STOP_NS, is_wanted, note_context);
      walk_stopped (work);
    }
  if (sum_families (work) != 0)
    work->failed = true;
  bool all = !others || check_others (work, texts);
  if (stop)
    rp_stop_release ();
  return all;
}

int
rp_photo_take (struct rp_photo *photo, bool may_disturb,
               struct rp_region *region)
{
  struct work work = { .photo = photo, .region = region };
  size_t threads = 0;
  memset (photo, 0, sizeof *photo);
  /* Counts of a share of the calls are estimates: a frame is nothing.  */
  if (rp_run.config.sample_rate < 1)
    return sum_families (&work);
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    threads++;
  char (*texts)[WAIT_SIZE] = rp_region_alloc (region, threads * WAIT_SIZE);
  if (texts == NULL)
    return -1;
  rp_objects_find (&work.objects, region);
  bool others = threads > (rp_self != NULL);
  for (int i = 0; i < TRIES; i++)
    if (take (&work, others, may_disturb, texts) || work.failed)
      break;
  size_t abandoned = rp_abandoned_count ();
  photo->lost = rp_abandoned_lost ();
  if (!work.failed && abandoned > 0 && reserve (&work, abandoned))
    rp_abandoned_add (photo, abandoned);
  return work.failed ? -1 : 0;
}
