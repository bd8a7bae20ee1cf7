/* SPDX-License-Identifier: GPL-3.0-or-later */
/* coroutines.h - what GCC makes of a coroutine of C++20.  Compiler only.  */

#ifndef RP_COROUTINES_H
#define RP_COROUTINES_H

enum rp_coroutine_part
{
  RP_COROUTINE_NONE,   /* no coroutine, or what its callers call */
  RP_COROUTINE_ACTOR,  /* its body, entered at each resumption */
  RP_COROUTINE_DESTROY /* what destroys a suspended one through its actor */
};

enum rp_coroutine_part rp_coroutine_part (tree decl);

/* At PLUGIN_PRE_GENERICIZE of DECL: the actor if it is a coroutine, else
   NULL.  */
tree rp_coroutine_actor (tree decl);

/* Whether the condition COND, a COND_EXPR about to be gimplified, is the
   compiler's: may this co_await go on, is the frame to be freed ...  */
bool rp_coroutine_condition_p (tree cond);

/* The variable that holds the inverted condition of the endless loop with
   BODY, if that had a co_await in its condition, which GCC moved into the
   body; *CONDITION is what it is set to, if that can be seen.  NULL if the
   loop is endless in the source.  */
tree rp_coroutine_loop_condition (tree body, tree *condition);

/* Whether STATEMENT leads to where a coroutine was suspended.  */
bool rp_coroutine_dispatch_p (gswitch *statement);

/* In FUN, an actor: after SUSPENDED the source goes on where DISPATCH, the
   edge of a switch, leads.  */
struct rp_resumption
{
  basic_block suspended;
  edge dispatch;
};

/* Write those of FUN, and the edges that lead to where it is destroyed.  */
void rp_coroutine_resumptions (struct function *fun,
                               vec<struct rp_resumption> *resumptions,
                               hash_set<edge> *destructions);

#endif
