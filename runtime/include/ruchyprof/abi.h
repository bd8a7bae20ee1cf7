/* SPDX-License-Identifier: MIT */
/* abi.h - the contract between the compiler plugin and the runtime.

   Bound by this file: plugin/ (writes the tables into every object file),
   runtime/ (reads them), and the machine code of profiled functions (reads
   and writes the slab and the link words).  The X-macros below are expanded
   by both sides, so they cannot drift apart.

   Words
     unit      one object file compiled with the plugin
     function  a function as the source has it
     site      a function, loop, branch, switch case ... of the source
     marker    one number the profile needs ("times this loop was reached")
     body      one machine-code version of a counted function, as it is after
               inlining and cloning; it holds the markers of its own function
               and of everything inlined into it
     counter   a 64-bit slot of the unit's slab
     slab      one thread's array of counters of one unit
     cell      the thread-local word that says where the thread's slab is;
               without RUCHYPROF_UNIT_SEGMENT machine code finds it there
     gate      stub that a patched bare function jumps to: it makes sure that
               the thread has a slab, counts the entry and jumps to the body

   How a count is found.  In each body the plugin put counters on the chords
   of a spanning tree of the control-flow graph; the stream of the body holds
   the graph.  The runtime sums the slabs of all threads, gives every chord its
   value, solves the tree edges from the leaves by flow conservation, and adds
   each block's count to the markers that sit in it.  A marker's total is the
   sum over all bodies of the unit.

   Compatibility.  A runtime accepts every unit with the same
   RUCHYPROF_ABI_VERSION and says once that it ignores any other.  Fields are
   only ever appended; tables carry their stride.  The soname changes with the
   version.  Everything here is C99 and C++11.  */

#ifndef RUCHYPROF_ABI_H
#define RUCHYPROF_ABI_H

#include <stddef.h>
#include <stdint.h>

#define RUCHYPROF_ABI_VERSION 2
#define RUCHYPROF_SONAME "libruchyprof.so.0"
#define RUCHYPROF_UNITS_SECTION "ruchyprof_units"
#define RUCHYPROF_SLOTS_SECTION "ruchyprof_slots"
#define RUCHYPROF_TEXT_SECTION "ruchyprof_text"
#define RUCHYPROF_COLD_TEXT_SECTION "ruchyprof_text_cold"
#define RUCHYPROF_RODATA_SECTION "ruchyprof_rodata"
#define RUCHYPROF_REGISTER "__ruchyprof_register"
#define RUCHYPROF_UNREGISTER "__ruchyprof_unregister"

/* No slot, no function: where an index is optional.  */
#define RUCHYPROF_NONE 0xffffffffu

/* clang-format off */

/* X (C type, tag, field): tag is RP_U16, RP_U32, RP_PTR, in layout order; no
   list leaves padding between fields on an LP64 target.  */

/* A function as the source has it.  */
#define RUCHYPROF_FUNCTION_FIELDS(X)                                          \
  X (uint32_t, RP_U32, name)      /* string: assembler name */                \
  X (uint32_t, RP_U32, display)   /* string: name as the source writes it */  \
  X (uint32_t, RP_U32, file)      /* string */                                \
  X (uint32_t, RP_U32, line)                                                  \
  X (uint32_t, RP_U32, column)                                                \
  X (uint32_t, RP_U32, flags)     /* enum ruchyprof_function_flag */          \
  X (uint32_t, RP_U32, language)  /* string: "GNU C17", "GNU C++17" ... */    \
  X (uint32_t, RP_U32, calls)     /* marker: times called */

/* A loop, branch, switch or switch case.  `marker' is the first of the
   consecutive markers whose meaning enum ruchyprof_site_kind gives.  */
#define RUCHYPROF_SITE_FIELDS(X)                                              \
  X (uint32_t, RP_U32, kind)      /* enum ruchyprof_site_kind */              \
  X (uint32_t, RP_U32, function)  /* index into functions */                  \
  X (uint32_t, RP_U32, file)      /* string */                                \
  X (uint32_t, RP_U32, line)                                                  \
  X (uint32_t, RP_U32, column)                                                \
  X (uint32_t, RP_U32, marker)                                                \
  X (uint32_t, RP_U32, detail)    /* string: "while", "3 ... 7", callee ... */\
  X (uint32_t, RP_U32, parent)    /* site: enclosing loop or switch, or NONE */

/* A machine-code version of a counted function.  */
#define RUCHYPROF_BODY_FIELDS(X)                                              \
  X (const void *, RP_PTR, code)  /* first instruction */                     \
  X (uint32_t, RP_U32, code_size) /* bytes */                                 \
  X (uint32_t, RP_U32, lines)     /* offset of its lines, or NONE */          \
  X (uint32_t, RP_U32, function)  /* index into functions, or NONE */         \
  X (uint32_t, RP_U32, stream)    /* offset of its graph in the stream */     \
  X (uint32_t, RP_U32, countdown) /* slot, or NONE: see below */              \
  X (uint32_t, RP_U32, flags)     /* enum ruchyprof_body_flag */

/* A bare function that can be entered from outside, and its gate.  Several
   units may name the same COMDAT bare function: the first one wins.  */
#define RUCHYPROF_PATCH_FIELDS(X)                                             \
  X (const void *, RP_PTR, bare)  /* first instruction of the bare function */\
  X (const void *, RP_PTR, gate)  /* where the jump goes */                   \
  X (uint32_t, RP_U32, body)      /* index into bodies, or NONE */            \
  X (uint32_t, RP_U32, entries)   /* slot: counts entries through the gate,  \
                                     or NONE: the body counts them itself */

/* One per object file, in section ruchyprof_units (writable, retained).  The
   linker concatenates records of different plugin releases: walk by each
   record's own unit_size.  */
#define RUCHYPROF_UNIT_FIELDS(X)                                              \
  X (uint16_t, RP_U16, abi)           /* RUCHYPROF_ABI_VERSION */             \
  X (uint16_t, RP_U16, unit_size)     /* sizeof this record */                \
  X (uint32_t, RP_U32, flags)         /* enum ruchyprof_unit_flag */          \
  X (uint32_t, RP_U32, counter_count) /* slots of the slab */                 \
  X (uint32_t, RP_U32, marker_count)                                          \
  X (uint32_t, RP_U32, function_count)                                        \
  X (uint32_t, RP_U32, function_size)                                         \
  X (uint32_t, RP_U32, site_count)                                            \
  X (uint32_t, RP_U32, site_size)                                             \
  X (uint32_t, RP_U32, body_count)                                            \
  X (uint32_t, RP_U32, body_size)                                             \
  X (uint32_t, RP_U32, patch_count)                                           \
  X (uint32_t, RP_U32, patch_size)                                            \
  X (uint32_t, RP_U32, strings_size)                                          \
  X (uint32_t, RP_U32, stream_size)                                           \
  X (uint32_t, RP_U32, source)        /* string: the source file */           \
  X (uint32_t, RP_U32, options)       /* string: what is counted */           \
  X (uint32_t, RP_U32, lines_size)                                            \
  X (uint32_t, RP_U32, slots)         /* where the unit's slots would be in   \
                                         the image, with UNIT_SEGMENT */      \
  X (uint32_t, RP_U32, image)         /* where the first unit's would be */   \
  X (uint32_t, RP_U32, gate_head)     /* bytes of each gate that only make    \
                                         sure of the slab */                  \
  X (const void *, RP_PTR, functions)                                         \
  X (const void *, RP_PTR, sites)                                             \
  X (const void *, RP_PTR, bodies)                                            \
  X (const void *, RP_PTR, patches)                                           \
  X (const void *, RP_PTR, strings)                                           \
  X (const void *, RP_PTR, stream)                                            \
  X (const void *, RP_PTR, lines)                                             \
  X (const void *, RP_PTR, cell)      /* void **(*)(void): address of the     \
                                         calling thread's cell */             \
  X (void *, RP_PTR, link)            /* struct ruchyprof_link */             \
  X (void *, RP_PTR, runtime)         /* NULL; the runtime's own */           \
  X (const void *, RP_PTR, calls)                                             \
  X (uint32_t, RP_U32, calls_size)                                            \
  X (uint32_t, RP_U32, positions_size)                                        \
  X (const void *, RP_PTR, positions)                                         \
  X (const void *, RP_PTR, nests)                                             \
  X (uint32_t, RP_U32, nests_size)                                            \
  X (uint32_t, RP_U32, reserved)

/* Words that the runtime fills in before it patches anything, and that the
   machine code reads.  One per unit, zero at start.  */
#define RUCHYPROF_LINK_FIELDS(X)                                              \
  X (void *, RP_PTR, gate_enter)      /* ruchyprof_gate_enter_fn */           \
  X (void *, RP_PTR, time_enter)      /* see Countdown below */               \
  X (void *, RP_PTR, time_leave)                                              \
  X (void *, RP_PTR, base)            /* byte offset of the unit's slots in   \
                                         the slab the cell points to */       \
  X (void *, RP_PTR, enabled)         /* not NULL once the others are set */  \
  X (void *, RP_PTR, time_enter_wide) /* the same, where vector registers of */\
  X (void *, RP_PTR, time_leave_wide) /* more than 16 bytes may be in use */  \
  X (void *, RP_PTR, reserved3)

/* clang-format on */

#define RUCHYPROF_FIELD_(type, tag, field) type field;

struct ruchyprof_function
{
  RUCHYPROF_FUNCTION_FIELDS (RUCHYPROF_FIELD_)
};

struct ruchyprof_site
{
  RUCHYPROF_SITE_FIELDS (RUCHYPROF_FIELD_)
};

struct ruchyprof_body
{
  RUCHYPROF_BODY_FIELDS (RUCHYPROF_FIELD_)
};

struct ruchyprof_patch
{
  RUCHYPROF_PATCH_FIELDS (RUCHYPROF_FIELD_)
};

struct ruchyprof_unit
{
  RUCHYPROF_UNIT_FIELDS (RUCHYPROF_FIELD_)
};

struct ruchyprof_link
{
  RUCHYPROF_LINK_FIELDS (RUCHYPROF_FIELD_)
};

#undef RUCHYPROF_FIELD_

/* What a unit has at least: the first release's fields.  */
#define RUCHYPROF_UNIT_SIZE_FIRST offsetof (struct ruchyprof_unit, positions)

enum ruchyprof_unit_flag
{
  /* The cell belongs to the DSO, not to the unit: all units of the DSO with
     this flag share one cell and one slab per thread, and `base' of the link
     says where each unit's slots begin.  Without the flag the cell is the
     unit's own and `base' is not read.  (Static TLS of a dlopened DSO is
     scarce; the executable's is not.)  */
  RUCHYPROF_UNIT_SHARED_CELL = 1u << 0,
  /* The cell and the slab are shared by all units of the program with this
     flag, and machine code does not read the cell.  Section RUCHYPROF_SLOTS
     takes room in the image for one slab that nobody touches: instructions
     name the slot there, relative to themselves, with a segment override.  The
     runtime sets the thread's segment base to what lies between that image and
     the thread's slab.  `slots' and `image' are relative to their own
     addresses.  Position-independent or not, no instruction needs a register
     or a relocation for its counter.  On x86-64 the segment is %gs, which
     programs do not use.  */
  RUCHYPROF_UNIT_SEGMENT = 1u << 3,
  /* Patching is not used: bare functions test the link word `enabled' and call
     their gates themselves (plugin argument gate=branch).  */
  RUCHYPROF_UNIT_GATE_BRANCH = 1u << 1,
  /* The unit's own code uses the segment register that UNIT_SEGMENT means.  */
  RUCHYPROF_UNIT_USES_SEGMENT = 1u << 4,
  /* Bare callers may call profiled callees: compiled without -fipa-ra, so a
     caller expects nothing of a callee that the calling convention does not
     promise.  Then functions may be switched while the program runs.  */
  RUCHYPROF_UNIT_SAMPLING = 1u << 2,
  /* Why UNIT_SAMPLING is missing: a function keeps addresses of its labels for
     later calls, which must run the same version.  */
  RUCHYPROF_UNIT_KEEPS_LABELS = 1u << 5
};

enum ruchyprof_function_flag
{
  RUCHYPROF_FUNCTION_ARTIFICIAL = 1u << 0,  /* made by the compiler */
  RUCHYPROF_FUNCTION_LOCAL = 1u << 1,       /* static: not merged by name
                                               alone, but by name and file */
  RUCHYPROF_FUNCTION_EXCLUDED = 1u << 2,    /* by include=/exclude=: not
                                               reported */
  RUCHYPROF_FUNCTION_NOT_COUNTED = 1u << 3, /* no-functions: calls unknown */
  RUCHYPROF_FUNCTION_ENTRY = 1u << 4        /* `main' */
};

enum ruchyprof_body_flag
{
  /* The number of entries has no counter of its own: it is the sum of the
     calls to it in the streams of the unit's bodies plus the entries slots of
     its patches.  Such bodies form no cycle: callers can be solved first.  */
  RUCHYPROF_BODY_ENTRY_DERIVED = 1u << 0,
  /* Its stream ends with the counts that are put off.  */
  RUCHYPROF_BODY_PUT_OFF = 1u << 1,
  /* Where the program calls its bare function, that may have been inlined or
     cloned where it was not, or the other way round: how often the first
     instruction of either is executed cannot be compared.  */
  RUCHYPROF_BODY_OTHER_WAYS = 1u << 2
};

enum ruchyprof_site_kind
{
  RUCHYPROF_SITE_LOOP = 1,   /* markers: iterations, entries */
  RUCHYPROF_SITE_BRANCH = 2, /* markers: taken, not taken */
  RUCHYPROF_SITE_SWITCH = 3, /* marker: executions; its cases follow */
  RUCHYPROF_SITE_CASE = 4    /* marker: times chosen; detail: its values;
                                parent: the switch */
};

/* The stream of a body: unsigned LEB128 numbers.

     block_count            nodes 1 ... block_count; node 0 is the outside
     chord_count            then for each chord
       source target value    value: 0 unneeded (use 0), 1 the entry edge
                              (ENTRY_DERIVED or countdown), 2 + slot
     tree_count             then for each tree edge, in the order to solve them
       source target side     side: 0 solve at source, 1 at target; every other
                              edge at that node is known by then
     marker_count           then for each
       node marker            add the node's count to the marker
     call_count             then for each direct call to a body of this unit
       node body              the call is executed once per execution of node
     with BODY_PUT_OFF:
     put_off_count          then for each
       slot whole             its counter is not right while a loop runs: whole
                              1, it was added to before the loop for all of its
                              iterations; 0, it will be when the loop is left
       node_count node ...    the loop's

   A node's count is the sum of its incoming edges (node 0 has none).  Node 0
   satisfies conservation by construction.  Numbers are 64-bit and wrap.  */

/* The lines of a body: where its instructions come from, by address, so that
   a sample or a return address finds its source line.  Unsigned LEB128:

     row_count
     then for each row
       advance              bytes from the row before, from `code' at first
       delta                (zigzag (line - line before)) * 2 + place_changed
       if place_changed
         file               string
         function           index into functions + 1, 0 if it is not known: the
                            function of the source, which GCC may have inlined

   zigzag (n) is 2n for n >= 0, else -2n - 1.  Line, file and function start
   from 0.  A row holds up to the next one, the last up to code_size.  Line 0:
   not known.  A return address is looked up minus one.  */

/* In which loop of the source the instructions of a body are.  Unsigned
   LEB128, for each body that has some, up to nests_size:

     body row_count
     then for each row
       advance              bytes from the one before, from `code' at first
       site                 the innermost loop's + 1; 0: in none

   A row holds up to the next one.  Code that was inlined from a counted
   function is in loops of that function only; from another one, in those that
   its call is in.  A return address is looked up minus one.  */

/* The calls of a unit's bodies to functions of other units, as far as GCC
   knows.  Unsigned LEB128, for each body that has some, up to calls_size:

     body call_count
     then for each call
       advance              bytes from the one before, from `code' at first,
                            to the end of the call's last instruction

   Where such a call turns out to go to a bare function whose gate is open, the
   runtime can lead it to the gate, behind its head if caller and callee have
   the same slab: what calls has one.  */

/* Where in its graph a frame is that runs, or has called something, when the
   counters are read: it has entered a node that it has not left.  Unsigned
   LEB128, for each body, up to positions_size:

     body piece_count
     then for each piece
       advance              bytes from the one before, from `code' at first
       node_count node ...  where an instruction in it may be; 0: the function
                            is not entered yet, or left; none: not known

   A piece reaches up to the next one.  A return address is looked up minus
   one.  */

/* Countdown.  A body that is timed begins with
       if (--slot < 0)
         link->time_enter (unit, body, frame);
   and does, before every instruction that leaves it,
       if (stack pointer == next slot)
         link->time_leave (frame);
   The two are no C functions: they keep all registers that can hold arguments
   or results, and get theirs
       x86-64    unit in %r11, body as a word on the stack, which they remove,
                 frame: what is above the return address behind their own
       aarch64   unit in x9, body in w10, frame: what is above the frame record
                 at x29
   A slab starts zeroed, so the first call of a thread always asks.
   time_enter must raise the slot to say after how many more calls to ask
   again; entries = (sum of all raises) - (value of the slot), per thread.  For
   a call that is to be timed it puts into the next slot what the stack pointer
   will be where this call leaves; what stood there belongs there again
   afterwards.  Both run in any thread, also in signal handlers; they must not
   throw.  A function that is left by longjmp or an exception never calls
   time_leave.  FRAME is the canonical frame address of the timed function: the
   value of the stack pointer before the call.  */
struct ruchyprof_unit;

/* Called by a gate (through an assembler stub that saves the general
   registers a call may change) when the thread's cell is NULL: must preserve
   all vector and x87 state, and leave the cell pointing to a slab, the unit's
   own spare one if there is no memory.  */
typedef void ruchyprof_gate_enter_fn (struct ruchyprof_unit *unit);

#ifdef __cplusplus
extern "C"
{
#endif

  /* Called by the constructor of each object file with the bounds of the DSO's
     ruchyprof_units section; the same bounds come once per object, so it must
     be idempotent.  ABI is the caller's RUCHYPROF_ABI_VERSION.  */
  void __ruchyprof_register (void *start, void *stop, unsigned abi);

  /* Called by the destructor of each object file before the DSO goes.  */
  void __ruchyprof_unregister (void *start, void *stop);

#ifdef __cplusplus
}
#endif

#endif
