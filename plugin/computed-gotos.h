/* SPDX-License-Identifier: GPL-3.0-or-later */
/* computed-gotos.h - where each computed goto of the source may lead.
   Compiler only.  */

#ifndef RP_COMPUTED_GOTOS_H
#define RP_COMPUTED_GOTOS_H

/* A computed goto of the source at the end of FROM, which may lead to TO.  */
struct rp_jump
{
  basic_block from, to;
};

/* Add to JUMPS the computed gotos of FUN, the current function, each with each
   label that it may lead to; to SHARED the blocks that hold nothing but the
   one goto that GCC made of several, or lead several to it.  */
void rp_find_computed_gotos (struct function *fun, vec<struct rp_jump> *jumps,
                             vec<basic_block> *shared);

#endif
