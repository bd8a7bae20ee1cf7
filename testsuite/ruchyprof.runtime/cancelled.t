# SPDX-License-Identifier: MIT
# A thread that is cancelled leaves its frames where they are; the counts are
# those of what it executed, compared with what it counted itself.

# Deferred: in a call.
$ cat >deferred.c <<'END'
> #include <pthread.h>
> static volatile long sum;
> static void *
> work (void *data)
> {
>   for (int i = 0; i < 1000; i++)
>     {
>       sum += i;
>       if (i == 500)
>         {
>           pthread_cancel (pthread_self ());
>           pthread_testcancel ();
>         }
>     }
>   return data;
> }
> int
> main (void)
> {
>   pthread_t thread;
>   for (int i = 0; i < 5; i++)
>     {
>       pthread_create (&thread, NULL, work, 0);
>       pthread_join (thread, NULL);
>     }
>   return 0;
> }
> END
$ $CC -O2 -fplugin=$PLUGIN deferred.c -o deferred -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./deferred
$ json-check profile.json 'loops[line=6].iterations == 2505' 'loops[line=6].entries == 5' 'branches[line=9].taken == 5' 'consistent == true'

# Asynchronous: anywhere.  A count is at most one per thread higher than what
# the thread has added itself.
$ cat >anywhere.c <<'END'
> #include <pthread.h>
> #include <stdio.h>
> #include <stdlib.h>
> #include <time.h>
> struct counts { volatile unsigned long rounds, middle, rest, calls; volatile int ready; };
> static volatile unsigned long sink;
> static void __attribute__ ((noinline))
> leaf (struct counts *c, int n)
> {
>   c->calls++;
>   for (int k = 0; k < n; k++)
>     sink += k;
> }
> static void *
> work (void *data)
> {
>   struct counts *c = data;
>   pthread_setcanceltype (PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
>   for (c->ready = 1;;)
>     {
>       c->rounds++;
>       for (int i = 0; i < 50; i++)
>         {
>           c->middle++;
>           if (i % 3)
>             c->rest++;
>           else
>             leaf (c, i & 7);
>         }
>     }
>   return NULL;
> }
> int
> main (void)
> {
>   unsigned long rounds = 0, middle = 0, rest = 0, calls = 0;
>   for (int i = 0; i < 60; i++)
>     {
>       static struct counts c;
>       pthread_t thread;
>       c = (struct counts){ 0 };
>       pthread_create (&thread, NULL, work, &c);
>       while (!c.ready)
>         ;
>       struct timespec pause = { 0, rand () % 50000 };
>       nanosleep (&pause, NULL);
>       pthread_cancel (thread);
>       pthread_join (thread, NULL);
>       rounds += c.rounds;
>       middle += c.middle;
>       rest += c.rest;
>       calls += c.calls;
>     }
>   printf ("%lu %lu %lu %lu\n", rounds, middle, rest, calls);
>   return 0;
> }
> END
$ check () { json-check profile.json "loops[line=19].entries == 60" "loops[line=19].iterations >= $1" "loops[line=19].iterations <= $(($1 + 60))" "loops[line=22].iterations >= $2" "loops[line=22].iterations <= $(($2 + 60))" "loops[line=22].entries <= $(($1 + 60))" "loops[line=22].entries >= $(($1 - 60))" "branches[line=25].taken >= $3" "branches[line=25].taken <= $(($3 + 60))" "branches[line=25].not_taken >= $4" "branches[line=25].not_taken <= $(($4 + 60))" "functions[name=leaf].calls >= $4" "functions[name=leaf].calls <= $(($4 + 60))" "loops[line=19].exact absent" "branches[line=25].exact absent" "consistent == true"; }; for level in -O0 -O1 -O2 -O3 -Os "-O2 -flto"; do $CC $level -fplugin=$PLUGIN anywhere.c -o anywhere -pthread && for i in 1 2; do check $(RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./anywhere) || echo "$level"; done; done; grep -c 'thread was cancelled' profile.json
0
[1]

# Statically linked, where call frame information is found; else it is said.
$ $CC -O2 -static -Wl,--eh-frame-hdr -fplugin=$PLUGIN anywhere.c -o anywhere -pthread -Wl,--whole-archive $RUNTIME_DIR/libruchyprof.a -Wl,--no-whole-archive 2>warnings; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./anywhere >counts; json-check profile.json "loops[line=19].entries == 60" "loops[line=19].iterations >= $(cut -d ' ' -f 1 counts)" "branches[line=25].taken >= $(cut -d ' ' -f 3 counts)" "consistent == true"
$ $CC -O2 -static -fplugin=$PLUGIN anywhere.c -o anywhere -pthread -Wl,--whole-archive $RUNTIME_DIR/libruchyprof.a -Wl,--no-whole-archive 2>warnings; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./anywhere >counts; json-check profile.json "consistent == false"; grep -c "a thread was cancelled, where frames could not be followed" profile.json
1

# What is to be cleaned up is executed: in C control goes on where the routine
# was pushed.  With exceptions it is in a landing pad: where the signal came upon
# the call that has it, which is one thread in some hundreds, a warning says so.
$ cat >cleaned.c <<'END'
> #include <pthread.h>
> #include <stdio.h>
> #include <stdlib.h>
> #include <time.h>
> static volatile unsigned long rounds, middle, ends;
> static volatile int ready;
> static volatile unsigned long sink;
> static void __attribute__ ((noinline))
> leaf (int n)
> {
>   for (int k = 0; k < n; k++)
>     sink = sink + k;
> }
> static void done (void *data) { (void) data; ends = ends + 1; }
> static void (*volatile hidden) (int) = leaf;
> static void __attribute__ ((noinline))
> around (void)
> {
>   pthread_cleanup_push (done, NULL);
>   for (int i = 0; i < 20; i++)
>     {
>       middle = middle + 1;
>       hidden (i);
>     }
>   pthread_cleanup_pop (1);
> }
> static void *
> work (void *data)
> {
>   pthread_setcanceltype (PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
>   for (ready = 1;;)
>     {
>       rounds = rounds + 1;
>       around ();
>     }
>   return data;
> }
> int
> main (void)
> {
>   for (int i = 0; i < 50; i++)
>     {
>       pthread_t thread;
>       ready = 0;
>       pthread_create (&thread, NULL, work, NULL);
>       while (!ready)
>         ;
>       struct timespec pause = { 0, rand () % 50000 };
>       nanosleep (&pause, NULL);
>       pthread_cancel (thread);
>       pthread_join (thread, NULL);
>     }
>   printf ("%lu %lu %lu\n", rounds, middle, ends);
>   return 0;
> }
> END
$ check () { json-check profile.json "loops[line=31].entries == 50" "loops[line=31].iterations >= $1" "loops[line=31].iterations <= $(($1 + 50))" "functions[name=around].calls >= $(($1 - 50))" "functions[name=around].calls <= $(($1 + 50))" "loops[line=20].iterations >= $2" "loops[line=20].iterations <= $(($2 + 50))" "functions[name=done].calls >= $3" "functions[name=done].calls <= $(($3 + 50))"; }; known () { json-check profile.json "consistent == true" || { [ "$1" = "-O2 -fexceptions" ] && grep -q "a thread was cancelled, where frames could not be followed" profile.json; }; }; for level in -O0 -O2 -O3 "-O2 -fexceptions"; do $CC $level -fplugin=$PLUGIN cleaned.c -o cleaned -pthread && for i in 1 2; do check $(RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./cleaned) && known "$level" >said || { cat said; echo "$level"; }; done; done

# In C++ it goes on where the life of an object ends.
$ cat >ended.cc <<'END'
> #include <pthread.h>
> static volatile int rounds, inside;
> static volatile unsigned long sink;
> static void __attribute__ ((noinline)) note () { sink = sink + 1; }
> struct guard { ~guard () { for (int i = 0; i < 3; i++) note (); } };
> static void __attribute__ ((noinline))
> leaf (int i)
> {
>   if (rounds == 4 && i == 7)
>     for (inside = 1;;)
>       sink = sink + 1;
>   sink = sink + 1;
> }
> static void (*volatile hidden) (int) = leaf;
> static void __attribute__ ((noinline))
> around ()
> {
>   guard held;
>   for (int i = 0; i < 20; i++)
>     {
>       sink = sink + 1;
>       hidden (i);
>     }
> }
> static void *
> work (void *data)
> {
>   pthread_setcanceltype (PTHREAD_CANCEL_ASYNCHRONOUS, nullptr);
>   for (;;)
>     {
>       rounds = rounds + 1;
>       around ();
>     }
>   return data;
> }
> int
> main ()
> {
>   for (int i = 0; i < 50; i++)
>     {
>       pthread_t thread;
>       rounds = inside = 0;
>       pthread_create (&thread, nullptr, work, nullptr);
>       while (!inside)
>         ;
>       pthread_cancel (thread);
>       pthread_join (thread, nullptr);
>     }
> }
> END
$ for level in -O0 -O1 -O2 -O3 -Os "-O2 -flto"; do $CXX $level -fplugin=$PLUGIN ended.cc -o ended -pthread && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./ended && json-check profile.json 'loops[line=29].entries == 50' 'loops[line=29].iterations == 200' 'functions[linkage_name=_ZL6aroundv].calls == 200' 'loops[line=19].entries == 200' 'loops[line=19].iterations == 3400' 'functions[linkage_name=_ZL4leafi].calls == 3400' 'branches[line=19].not_taken == 150' 'functions[linkage_name=_ZL4notev].calls == 600' 'loops[line=5].entries == 200' 'loops[line=5].iterations == 600' 'loops[line=10].entries == 50' 'consistent == true' || echo "$level"; done
