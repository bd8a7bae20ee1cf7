# SPDX-License-Identifier: MIT
# Coroutines that are resumed in new threads, which never pass a gate before
# that: two at a time, in a shared object and in a program.
$ cat >travel.c <<'END'
> #include "travel.h"
> #include <stdlib.h>
> enum { TURNS = 100, STEPS = 2000 };
> volatile int odd;
> static void step (int i) { if (i % 2) odd++; }
> static void travel (unsigned high, unsigned low)
> {
>   struct traveller *self = (void *) ((unsigned long) high << 32 | low);
>   for (int i = 0; i < TURNS; i++)
>     {
>       for (int j = 0; j < STEPS; j++)
>         step (j);
>       swapcontext (&self->here, &self->back);
>     }
> }
> void start (struct traveller *self)
> {
>   unsigned long at = (unsigned long) self;
>   getcontext (&self->here);
>   self->here.uc_stack.ss_sp = malloc (65536);
>   self->here.uc_stack.ss_size = 65536;
>   makecontext (&self->here, (void (*) (void)) travel, 2, (unsigned) (at >> 32), (unsigned) at);
>   swapcontext (&self->back, &self->here);
> }
> END
> cat >travel.h <<'END'
> #include <ucontext.h>
> struct traveller { ucontext_t here, back; };
> void start (struct traveller *self);
> END
> cat >threads.c <<'END'
> #include "travel.h"
> #include <pthread.h>
> #include <stdio.h>
> #include <threads.h>
> static struct traveller travellers[2];
> static void *resume (void *data)
> {
>   struct traveller *self = data;
>   swapcontext (&self->back, &self->here);
>   return NULL;
> }
> static int resume_c11 (void *data)
> {
>   return resume (data) != NULL;
> }
> int main (void)
> {
>   pthread_t thread;
>   thrd_t other;
>   for (int i = 0; i < 2; i++)
>     start (&travellers[i]);
>   for (int k = 1; k < 100; k++)
>     {
>       pthread_create (&thread, NULL, resume, &travellers[0]);
>       thrd_create (&other, resume_c11, &travellers[1]);
>       pthread_join (thread, NULL);
>       thrd_join (other, NULL);
>     }
>   puts ("done");
>   return 0;
> }
> END
> cat >expect <<'END'
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json "$@" &&
> json-check p.json 'functions[name=step].calls == 400000' 'branches[function=step].taken == 200000' \
>   'functions[name=travel].calls == 2' 'consistent == true'
> rm -f p.json*
> END
> $CC -O2 -c threads.c -o threads.o

$ $CC -O2 -fPIC -shared -fplugin=$PLUGIN travel.c -o libtravel.so && $CC threads.o -o many -L. -ltravel -Wl,-rpath,$PWD -pthread && sh expect ./many
done

$ for slab in segment cell; do
>   $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-slab=$slab travel.c threads.o -o many -pthread && sh expect ./many
> done
done
done
