/* SPDX-License-Identifier: MIT */
/* landing.c: reads the table of a function's call sites: Itanium C++ ABI,
   "Exception handling tables".  What lies between its rows may not throw, to
   C++; to C it is what nobody thought of.  */

#include "landing.h"
#include "cfi.h"
#include "stream.h"

#define OMITTED 0xff
#define NUMBERS 0x01 /* how GCC writes rows: unsigned LEB128 */

/* C's, if the program has any function with something to clean up.  */
extern void __gcc_personality_v0 (void) __attribute__ ((weak));

enum rp_landing
rp_landing_find (const struct rp_frame_place *frame)
{
  struct rp_cfi_handlers handlers;
  if (frame->entry == NULL || !rp_cfi_handlers (frame->entry, &handlers))
    return RP_LANDING_NONE;
  struct rp_stream table = { handlers.table, handlers.table + 64, false };
  uintptr_t offset = frame->address - handlers.function;
  if (*table.at++ != OMITTED)
    return RP_LANDING_PAD; /* pads elsewhere: not GCC's */
  if (*table.at++ != OMITTED)
    rp_stream_number (&table); /* where types end */
  if (*table.at++ != NUMBERS)
    return RP_LANDING_PAD;
  uint64_t size = rp_stream_number (&table);
  table.end = table.at + size;
  while (!table.bad && table.at < table.end)
    {
      uint64_t from = rp_stream_number (&table);
      uint64_t length = rp_stream_number (&table);
      uint64_t pad = rp_stream_number (&table);
      rp_stream_number (&table); /* what may be caught */
      if (offset < from)
        break;
      if (offset - from < length)
        return pad != 0 ? RP_LANDING_PAD : RP_LANDING_NONE;
    }
  return handlers.personality == (void *) (uintptr_t) __gcc_personality_v0
             ? RP_LANDING_NONE
             : RP_LANDING_ENDS;
}
