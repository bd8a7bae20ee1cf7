/* SPDX-License-Identifier: MIT */
/* The phases in a row.  They recurse over the tree, so they run on a thread
   with a large stack; the parser's limits bound the depth.  */

#include "compile.h"

#include <pthread.h>
#include <string.h>

#include "compilation.h"
#include "emit.h"
#include "infer.h"
#include "lex.h"
#include "lower.h"
#include "parse.h"
#include "resolve.h"

enum
{
  STACK_SIZE = 1 << 30 /* address space; only what is touched is used */
};

struct job
{
  struct compilation compilation;
  FILE *out;
  int status;
};

static void
collect_tests (struct compilation *c, const struct node_list *list)
{
  for (size_t i = 0; i < list->count; i++)
    {
      const struct node *node = list->items[i];
      if (node->kind == NODE_FUNCTION && (node->flags & FLAG_TEST))
        {
          const char **names = arena_array (c->arena, const char *,
                                            c->result->test_count + 1);
          if (c->result->test_count)
            memcpy (names, c->result->tests,
                    c->result->test_count * sizeof *names);
          names[c->result->test_count++] = node->name;
          c->result->tests = names;
        }
      else if (node->kind == NODE_MODULE || node->kind == NODE_ITEMS)
        collect_tests (c, &node->list);
    }
}

static void
compile (struct job *job)
{
  struct compilation *c = &job->compilation;
  enum ruchy_emit emit = c->options->emit;
  job->status = -1;
  if (emit == RUCHY_EMIT_TOKENS)
    {
      struct token_list tokens
          = lex (c->source, 0, c->source->length, false, c->diagnostics);
      tokens_dump (&tokens, job->out);
      job->status = c->diagnostics->error_count ? -1 : 0;
      return;
    }
  struct node *root = parse (c);
  if (c->diagnostics->error_count)
    return;
  collect_tests (c, &root->list);
  c->result->uses_exceptions = c->uses_try;
  c->result->uses_math = true;
  if (emit == RUCHY_EMIT_AST)
    {
      node_dump (root, job->out);
      job->status = 0;
      return;
    }
  struct program *program = resolve (c, root);
  /* Types are checked in spite of unknown names, to show both.  */
  struct program_types *types = infer (c, program);
  if (!types || c->diagnostics->error_count)
    return;
  if (emit == RUCHY_EMIT_TYPES)
    infer_dump (c, types, job->out);
  if (emit == RUCHY_EMIT_C)
    {
      type_arena = c->arena;
      type_program = program;
      lower (c, types);
      emit_program (c, program, types, job->out);
    }
  job->status = c->diagnostics->error_count ? -1 : 0;
}

static void *
run (void *job)
{
  compile (job);
  return NULL;
}

int
ruchy_compile_to_c (const struct source *source,
                    const struct ruchy_compile_options *options,
                    struct diagnostics *diagnostics, FILE *out,
                    struct ruchy_compile_result *result)
{
  struct ruchy_compile_result unused;
  if (!result)
    result = &unused;
  memset (result, 0, sizeof *result);
  unsigned library_groups = 0;
  struct job job = { .compilation = { .library_groups = &library_groups,
                                      .arena = diagnostics->arena,
                                      .diagnostics = diagnostics,
                                      .source = source,
                                      .options = options,
                                      .result = result },
                     .out = out };
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init (&attributes);
  if (pthread_attr_setstacksize (&attributes, STACK_SIZE) != 0
      || pthread_create (&thread, &attributes, run, &job) != 0)
    compile (&job);
  else
    pthread_join (thread, NULL);
  pthread_attr_destroy (&attributes);
  return job.status;
}
