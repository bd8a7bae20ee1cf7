# SPDX-License-Identifier: MIT
# Functions that keep addresses of labels from one call to the next run one
# version only: every call is counted, whatever share is asked for.
$ cat >machine.h <<'END'
> #include <stdio.h>
> static volatile int sink;
> static void __attribute__ ((noinline)) tick (int i)
> {
>   for (int k = 0; k < 20; k++)
>     sink += i;
> }
> int __attribute__ ((noinline)) machine (int i);
> int main (void)
> {
>   long sum = 0;
>   for (int i = 0; i < 300000; i++)
>     sum += machine (i);
>   printf ("%ld\n", sum);
>   return 0;
> }
> END
> cat >static.c <<'END'
> #include "machine.h"
> int machine (int i)
> {
>   static void *resume;
>   if (resume)
>     goto *resume;
>   for (;;)
>     {
>       tick (i);
>       resume = &&one;
>       return 1;
>     one:
>       tick (i);
>       resume = &&two;
>       return 2;
>     two:;
>     }
> }
> END
> cat >initialised.c <<'END'
> #include "machine.h"
> int machine (int i)
> {
>   static void *resume = &&start;
>   goto *resume;
>   for (;;)
>     {
>     start:
>       tick (i);
>       resume = &&one;
>       return 1;
>     one:
>       tick (i);
>       resume = &&start;
>       return 2;
>     }
> }
> END
> cat >state.c <<'END'
> #include "machine.h"
> struct state { void *resume; int rounds; };
> static int __attribute__ ((noinline)) go_on (struct state *state, int i)
> {
>   if (state->resume)
>     goto *state->resume;
>   for (;; state->rounds++)
>     {
>       tick (i);
>       state->resume = i >= 0 ? &&one : &&two;
>       return 1;
>     one:
>       tick (i);
>       state->resume = &&two;
>       return 2;
>     two:;
>     }
> }
> int machine (int i) { static struct state state; return go_on (&state, i); }
> END
> cat >threaded.c <<'END'
> #include "machine.h"
> static void *const *labels;
> static int __attribute__ ((noinline)) run (void **code)
> {
>   static void *const table[] = { &&tick, &&end };
>   int i = 0;
>   if (!code)
>     {
>       labels = table;
>       return 0;
>     }
>   goto **code;
> tick:
>   tick (i++);
>   goto **++code;
> end:
>   return i;
> }
> int machine (int i)
> {
>   static void *code[3];
>   if (i % 1000 == 0)
>     {
>       run (NULL);
>       code[0] = labels[0], code[1] = labels[i / 1000 % 2], code[2] = labels[1];
>     }
>   return run (code);
> }
> END
$ for name in static initialised state threaded; do $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN $name.c -o $name; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./$name; json-check profile.json 'functions[name=machine].calls == 300000' 'functions[name=tick].calls_stderr absent' 'statistics.sample_rate absent' 'consistent == true'; done
ruchyprof: RUCHY_PROFILE_SAMPLE_RATE is not used: static.c keeps addresses of labels (see ruchyprof(5)); every call is counted
450000
ruchyprof: RUCHY_PROFILE_SAMPLE_RATE is not used: initialised.c keeps addresses of labels (see ruchyprof(5)); every call is counted
450000
ruchyprof: RUCHY_PROFILE_SAMPLE_RATE is not used: state.c keeps addresses of labels (see ruchyprof(5)); every call is counted
450000
ruchyprof: RUCHY_PROFILE_SAMPLE_RATE is not used: threaded.c keeps addresses of labels (see ruchyprof(5)); every call is counted
450000

# Pauses switch nothing.
$ { echo '#include <ruchyprof/ruchyprof.h>'; sed 's/    sum += machine (i);/    { if (i % 100 == 0) ruchyprof_pause (); if (i % 100 == 50) ruchyprof_resume (); sum += machine (i); }/' machine.h; } >pausing.h
> sed 's/machine.h/pausing.h/' static.c >pausing.c
> $CC -O2 -fplugin=$PLUGIN -I$SRC/../../runtime/include pausing.c -o pausing -L$RUNTIME_DIR -lruchyprof
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./pausing
450000
$ json-check profile.json 'functions[name=machine].calls == 150000'

# Tables that nobody but the function's gotos reads are no reason.
$ cat >interpreter.c <<'END'
> #include <time.h>
> static volatile int sink;
> int __attribute__ ((noinline)) run (const unsigned char *code)
> {
>   static void *table[] = { &&up, &&down, &&end };
>   static const int distances[] = { &&up - &&up, &&down - &&up, &&end - &&up };
>   void *own[] = { &&up, &&down, &&end };
>   int n = 0;
>   goto *table[*code];
> up:
>   n++;
>   sink++;
>   goto *own[*++code];
> down:
>   n--;
>   goto *(&&up + distances[*++code]);
> end:
>   return n;
> }
> int main (void)
> {
>   clock_t start = clock ();
>   while (clock () - start < CLOCKS_PER_SEC / 4)
>     for (int i = 0; i < 1000; i++)
>       sink += run ((const unsigned char *) "\0\1\0\0\1\2");
>   return 0;
> }
> END
> $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN interpreter.c -o interpreter
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./interpreter && json-check profile.json 'functions[name=run].calls_stderr > 0'
