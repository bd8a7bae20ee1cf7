/* SPDX-License-Identifier: MIT */
/* A profile in memory: what doc/profile.schema.json describes, as structs.

   Every object starts with HAS, one bit per field that the file gave;
   HAS (row, function, self_time_ns) tests it.  Absent numbers are 0, absent
   texts "", absent objects NULL.  Texts are interned: equal texts of one
   profile have one address.  All memory belongs to profile->arena.
   Times are nanoseconds, sizes bytes.  Not thread-safe.  */

#ifndef RUCHY_REPORT_PROFILE_H
#define RUCHY_REPORT_PROFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/string-map.h"
#include "report/fields.h"

/* An array of objects or of texts; a void pointer, so that the table-driven
   code and the typed code share it.  */
struct rows
{
  void *items;
  size_t length;
  size_t capacity;
};

#define MEMBER_TEXT const char *
#define MEMBER_NAME const char *
#define MEMBER_PATH const char *
#define MEMBER_PLACE const char *
#define MEMBER_KEY const char *
#define MEMBER_PROSE const char *
#define MEMBER_COUNT uint64_t
#define MEMBER_TIME double
#define MEMBER_NUMBER double
#define MEMBER_FLAG bool
#define MEMBER_NAMES struct rows
#define MEMBER_PROSES struct rows
#define MEMBER_HARDWARE struct profile_hardware *
#define MEMBER_SIZE_CLASS struct profile_size_class *
#define MEMBER_BY_SIZE struct profile_by_size *
#define MEMBER_OVERHEAD struct profile_overhead *
#define MEMBER_PROCESS struct profile_process *
#define MEMBER_SAMPLING struct profile_sampling *
#define MEMBER_ALLOCATIONS struct profile_allocations *
#define MEMBER_STATISTICS struct profile_statistics *
#define MEMBER_CASES struct rows
#define MEMBER_SITES struct rows
#define MEMBER_INCONSISTENCIES struct rows
#define MEMBER_UNITS struct rows
#define MEMBER_FUNCTIONS struct rows
#define MEMBER_EDGES struct rows
#define MEMBER_LOOPS struct rows
#define MEMBER_BRANCHES struct rows
#define MEMBER_SWITCHES struct rows
#define MEMBER_LINES struct rows
#define MEMBER_STACKS struct rows
#define MEMBER_THREAD_FUNCTIONS struct rows
#define MEMBER_THREADS struct rows
#define MEMBER_REGIONS struct rows

#define DECLARE_FIELD(T, type, name, required, merge) MEMBER_##type name;
#define DECLARE_BIT(T, type, name, required, merge) T##_has_##name,

#define DECLARE_OBJECT(T, FIELDS)                                             \
  enum profile_##T##_bit{ FIELDS (DECLARE_BIT, T) T##_field_count };          \
  struct profile_##T                                                          \
  {                                                                           \
    uint64_t has;                                                             \
    FIELDS (DECLARE_FIELD, T)                                                 \
  }

DECLARE_OBJECT (hardware, HARDWARE_FIELDS);
DECLARE_OBJECT (function, FUNCTION_FIELDS);
DECLARE_OBJECT (edge, EDGE_FIELDS);
DECLARE_OBJECT (loop, LOOP_FIELDS);
DECLARE_OBJECT (branch, BRANCH_FIELDS);
DECLARE_OBJECT (case, CASE_FIELDS);
DECLARE_OBJECT (switch, SWITCH_FIELDS);
DECLARE_OBJECT (line, LINE_FIELDS);
DECLARE_OBJECT (stack, STACK_FIELDS);
DECLARE_OBJECT (thread_function, THREAD_FUNCTION_FIELDS);
DECLARE_OBJECT (thread, THREAD_FIELDS);
DECLARE_OBJECT (region, REGION_FIELDS);
DECLARE_OBJECT (site, SITE_FIELDS);
DECLARE_OBJECT (size_class, SIZE_CLASS_FIELDS);
DECLARE_OBJECT (by_size, BY_SIZE_FIELDS);
DECLARE_OBJECT (allocations, ALLOCATIONS_FIELDS);
DECLARE_OBJECT (overhead, OVERHEAD_FIELDS);
DECLARE_OBJECT (statistics, STATISTICS_FIELDS);
DECLARE_OBJECT (process, PROCESS_FIELDS);
DECLARE_OBJECT (inconsistency, INCONSISTENCY_FIELDS);
DECLARE_OBJECT (unit, UNIT_FIELDS);
DECLARE_OBJECT (sampling, SAMPLING_FIELDS);

enum profile_profile_bit
{
  PROFILE_FIELDS (DECLARE_BIT, profile) profile_field_count
};
struct profile
{
  uint64_t has;
  PROFILE_FIELDS (DECLARE_FIELD, profile)

  /* Not in the file.  */
  struct arena arena;
  const char *path;          /* as the user named it */
  size_t file_size;          /* bytes */
  int64_t modified_ns;       /* of the file; 0 if it has no such time */
  struct string_map texts;   /* interned */
  struct string_map by_key;  /* "NAME (FILE:LINE)" to function */
  struct string_map by_name; /* NAME to the first function of that name */
};

#define HAS(row, T, field) (((row)->has >> T##_has_##field & 1) != 0)
#define SET(row, T, field, value)                                             \
  ((row)->field = (value), (row)->has |= UINT64_C (1) << T##_has_##field)

/* Run over an array: FOR_ROWS (function, f, profile->functions).  */
#define FOR_ROWS(T, variable, rows)                                           \
  for (struct profile_##T *variable                                           \
       = (rows).items,                                                        \
       *variable##_end = (rows).length ? variable + (rows).length : variable; \
       variable < variable##_end; variable++)

/* The tables.  */
enum field_type
{
  FIELD_TEXT,
  FIELD_NAME,
  FIELD_PATH,
  FIELD_PLACE,
  FIELD_KEY,
  FIELD_PROSE,
  FIELD_COUNT,
  FIELD_TIME,
  FIELD_NUMBER,
  FIELD_FLAG,
  FIELD_NAMES,  /* array of texts */
  FIELD_PROSES, /* array of texts */
  FIELD_OBJECT, /* pointer to an object of table SUB */
  FIELD_ROWS    /* array of objects of table SUB */
};

enum field_merge
{
  MERGE_KEEP,
  MERGE_SUM,
  MERGE_MINIMUM,
  MERGE_MAXIMUM,
  MERGE_QUADRATURE,
  MERGE_DERIVED,
  MERGE_BOUND,
  MERGE_DROP
};

struct field
{
  const char *name;
  enum field_type type;
  enum field_merge merge;
  bool required;
  size_t offset;
  const struct table *sub;
};

struct table
{
  const char *what; /* "function", for messages */
  size_t size;      /* of the struct */
  const struct field *fields;
  size_t count;
};

extern const struct table profile_table;

/* The address of FIELD in OBJECT.  */
static inline void *
field_at (void *object, const struct field *field)
{
  return (char *) object + field->offset;
}

/* Read PATH ("-" is standard input).  NULL with *ERROR set to one line
   without a line end, "profile.json:3:7: ..." (heap, caller frees).  Checks
   everything the schema demands; unknown fields are ignored.  */
struct profile *profile_read (const char *path, char **error);

/* The same from memory; NAME is for messages.  */
struct profile *profile_parse (const char *name, const char *text,
                               size_t length, char **error);

/* Zeroed, with its arena and maps.  */
struct profile *profile_new (const char *path);
void profile_free (struct profile *profile);

/* A new zeroed object at the end of ROWS.  */
void *profile_add_row (struct profile *profile, struct rows *rows,
                       const struct table *table);
void profile_add_text (struct profile *profile, struct rows *rows,
                       const char *text);
const char *profile_intern (struct profile *profile, const char *text);

/* Fill in what follows from other fields (file and line from location, rates,
   means) and the name maps.  Readers, merge and redaction end with it.  */
void profile_complete (struct profile *profile);

/* "NAME (FILE:LINE)" as edges name functions; interned.  */
const char *profile_function_key (struct profile *profile,
                                  const struct profile_function *function);

/* The function an edge end or a stack frame names, or NULL.  */
struct profile_function *profile_find (const struct profile *profile,
                                       const char *key);

/* Under whom E's callee stands in a tree of calls: its caller, or who called
   the code that is not profiled and did; "" if neither is known.  */
static inline const char *
profile_edge_caller (const struct profile_edge *e)
{
  return *e->caller != '\0' ? e->caller : e->through;
}

/* Append as JSON, one row a line, in schema order.  */
void profile_write (const struct profile *profile, struct buffer *out);

/* VALUE without its fraction, within what all formats can hold (0 to
   2^63 - 1).  */
static inline uint64_t
whole_number (double value)
{
  return !(value > 0)                     ? 0
         : value >= 9223372036854775807.0 ? INT64_MAX
                                          : (uint64_t) value;
}

/* How far a count may be from COUNT, which lies between LEAST and, if
   IS_BOUNDED, MOST; else as far as it goes itself.  */
static inline double
count_doubt (uint64_t count, uint64_t least, bool is_bounded, uint64_t most)
{
  double below = (double) count - (double) least;
  double above
      = is_bounded ? (double) most - (double) count : (double) count + 1;
  return below > above ? below : above;
}

/* The error of a row's count: of an estimate, or because a function was
   running; 0 if it is exact.  */
#define COUNT_ERROR(row, T, field)                                            \
  (HAS (row, T, field##_min)                                                  \
       ? count_doubt ((row)->field, (row)->field##_min,                       \
                      HAS (row, T, field##_max), (row)->field##_max)          \
       : (row)->field##_stderr)

/* Whether some row's counts are not exact because a function was running.  */
bool profile_has_doubts (const struct profile *profile);

/* Whether F has a time of its own that means something.  */
bool function_has_time (const struct profile_function *f);

/* Whether the times of F are measurements of every call, not estimates.  */
static inline bool
function_is_exactly_timed (const struct profile_function *f)
{
  return f->calls != 0 && HAS (f, function, timed_calls)
         && f->timed_calls == f->calls;
}

#endif
