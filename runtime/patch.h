/* SPDX-License-Identifier: MIT */
/* patch.h - writes jumps over the first bytes of functions.  */

#ifndef RP_PATCH_H
#define RP_PATCH_H

#include "base.h"

enum rp_patch_state
{
  RP_PATCH_WAITING,
  RP_PATCH_DONE,
  RP_PATCH_ALREADY, /* jumps somewhere of ours: another unit was first */
  RP_PATCH_SHORT,   /* no room for a jump */
  RP_PATCH_FAR      /* the target is out of a jump's reach */
};

struct rp_jump
{
  const void *from;
  const void *to;
  const void *context; /* the caller's */
  bool adjusts;        /* `to' is a thunk's gate; the caller's */
  int protection;      /* of its page; set by rp_patch */
  enum rp_patch_state state;
};

/* Patches each jump that can be patched and sets its state; sorts the array.
   Returns 0, or the negative error number of the first refused mprotect:
   nothing is patched then.  Pages have their old protection again
   afterwards.  Under the runtime's lock; other threads must not be running
   the code that is patched.  */
int rp_patch (struct rp_jump *jumps, size_t count);

/* The same without patching: what can be patched stays RP_PATCH_WAITING.  */
int rp_patch_judge (struct rp_jump *jumps, size_t count);

/* Other bytes for a piece of code.  */
struct rp_rewrite
{
  uint8_t *at;
  uint8_t size;
  uint8_t bytes[11];
};

/* Writes all of ROWS, sorted by address, or nothing.  No thread may be running
   the code or be about to return to it.  In signal handlers, too.  0 or a
   negative error number.  */
int rp_patch_rewrite (const struct rp_rewrite *rows, size_t count);

/* Four bytes of code to be written.  */
struct rp_word
{
  uint8_t *at;
  uint32_t value;
};

/* Writes all of WORDS, in any order, or nothing, as rp_patch does.  What lies
   between them has protection PROTECTION, too.  */
int rp_patch_words (const struct rp_word *words, size_t count, int protection);

/* A module is unmapped: another may come to lie at its addresses.  */
void rp_patch_forget (const void *from, const void *to);

#endif
