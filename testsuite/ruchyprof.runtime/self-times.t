# SPDX-License-Identifier: MIT
# Self times add up to the time of main, whatever is timed, sampled, called
# back, recursive, jumped out of or never timed.
$ cat >parts.c <<'END'
> #include <setjmp.h>
> #include <stdlib.h>
> static volatile unsigned sink;
> static jmp_buf out;
> #define OWN __attribute__ ((noinline, noclone))
> OWN static void spin (int n) { for (int i = 0; i < n; i++) sink += i; }
> OWN static void once (void) { for (int i = 0; i < 1000; i++) sink += i; }
> OWN static void thrice (void) { for (int i = 0; i < 3000; i++) sink += i; }
> OWN static int compare (const void *a, const void *b)
> {
>   for (int i = 0; i < 20; i++) sink += i;
>   return *(const int *) a - *(const int *) b;
> }
> OWN static void passed_by (int *v, int n) { qsort (v, n, sizeof *v, compare); sink++; }
> OWN static void sorts (int *v, int n)
> {
>   for (int i = 0; i < n; i++) v[i] = i * 7919 % n;
>   passed_by (v, n);
>   sink++;
> }
> OWN static int tree (int depth)
> {
>   int sum = 0;
>   for (int i = 0; i < 10; i++) sink += i;
>   for (int i = 0; i < 2 && depth > 0; i++) sum += tree (depth - 1);
>   return sum + 1;
> }
> OWN static void jumps (int i) { for (int k = 0; k < 50; k++) sink += k; if (i % 3 == 0) longjmp (out, 1); }
> OWN static void works (int *v, int rounds)
> {
>   for (volatile int i = 0; i < rounds; i++)
>     {
>       for (int k = 0; k < 4; k++) { once (); thrice (); spin (k); }
>       sorts (v, 200);
>       tree (8);
>       if (setjmp (out) == 0) jumps (i);
>     }
> }
> int main (int argc, char **argv)
> {
>   static int v[200];
>   works (v, argc > 1 ? atoi (argv[1]) : 400);
>   return 0;
> }
> END
$ $CC -O2 -fplugin=$PLUGIN parts.c -o parts

# By the clock alone, with samples, every call.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 ./parts && json-check profile.json 'functions[name=main].total_time_ns > 1000000' 'sum(functions[*].self_time_ns) > functions[name=main].total_time_ns - 50' 'sum(functions[*].self_time_ns) < functions[name=main].total_time_ns + 50'
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./parts && json-check profile.json 'sum(functions[*].self_time_ns) > functions[name=main].total_time_ns - 50' 'sum(functions[*].self_time_ns) < functions[name=main].total_time_ns + 50'
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=exact RUCHY_PROFILE_HZ=0 ./parts 40 && json-check profile.json 'sum(functions[*].self_time_ns) > functions[name=main].total_time_ns - 50' 'sum(functions[*].self_time_ns) < functions[name=main].total_time_ns + 50' 'functions[name=sorts].time_source == "every call"'

# qsort is not profiled: the function that called it pays, picked or not.
# { native }: without libunwind it is whoever was timed last.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 ./parts && json-check profile.json 'edges[caller=,callee~compare*].timed_calls > 0' 'functions[name=works].self_time_ns < functions[name=main].total_time_ns - functions[name=compare].self_time_ns'

# Of a known cost: three times as much.  A slice that the scheduler gives to
# another program is longer than all these calls together; one of some runs has
# none in them.
# { native }: the emulator translates code when it first comes by.
$ held=no; for i in 1 2 3 4 5 6 7 8 9; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=exact RUCHY_PROFILE_HZ=0 ./parts 40; json-check profile.json 'functions[name=thrice].total_time_ns > functions[name=once].total_time_ns + functions[name=once].total_time_ns' >>log 2>&1 && { held=yes; break; }; done; test $held = yes || cat log; json-check profile.json 'functions[name=thrice].calls == 160'

# Calls shorter than what the probes blur have no times to speak of.
$ cat >short.c <<'END'
> static volatile unsigned sink;
> static void __attribute__ ((noinline, noclone)) blink (int n) { for (int i = 0; i < n; i++) sink++; }
> int main (void) { for (int i = 0; i < 100000; i++) blink (1); return 0; }
> END
> $CC -O2 -fplugin=$PLUGIN short.c -o short

# { native }: emulated, a call is longer than what reading the clock takes.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 ./short && json-check profile.json 'functions[name=blink].calls == 100000' 'functions[name=blink].time_source == "below resolution"' 'sampling.hz == 0'

# Few of many calls take nearly all the time, and the timed ones may not be
# among them: what is known of the callee says what its caller took.  How often
# a caller called is no estimate if there is no other.
$ cat >rare.c <<'END'
> #include <time.h>
> #define OWN __attribute__ ((noinline, noclone))
> static volatile unsigned long sink;
> static OWN void block (void)
> {
>   clock_t start = clock ();
>   while (clock () - start < CLOCKS_PER_SEC / 50) sink++;
> }
> static OWN void put (int i)
> {
>   for (int j = 0; j < 300; j++) sink += j;
>   if (i % 200 == 199) block ();
>   sink++;
> }
> int main (void)
> {
>   for (int i = 0; i < 2000; i++) put (i);
>   return 0;
> }
> END
> $CC -O1 -fplugin=$PLUGIN rare.c -o rare
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./rare && json-check profile.json 'functions[name=block].total_time_ns > 190000000' 'functions[name=put].total_time_ns >= functions[name=block].total_time_ns' 'functions[name=main].total_time_ns >= functions[name=put].total_time_ns' 'edges[caller~put*].total_time_ns == functions[name=block].total_time_ns' 'edges[callee~put*].calls == 2000' 'edges[callee~put*].calls_stderr absent'
