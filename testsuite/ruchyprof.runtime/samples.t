# SPDX-License-Identifier: MIT
# Where the time goes, and what happens where perf events are refused.
$ cat >spin.c <<'END'
> #include <time.h>
> static volatile unsigned long sink;
> static void __attribute__ ((noinline)) hot (void)
> {
>   for (int i = 0; i < 20000; i++) sink += i;
> }
> static void __attribute__ ((noinline)) cold (void) { sink++; }
> int main (void)
> {
>   clock_t start = clock ();
>   while (clock () - start < CLOCKS_PER_SEC * 3 / 4) { hot (); cold (); }
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN spin.c -o spin
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./spin && json-check profile.json 'functions[name=hot].samples > 15' 'functions[name=hot].self_time_ns > 50000000' 'sampling.samples > 20' 'sampling.lost == 0' 'consistent == true'

# The line and the source function of each sample, and real stacks.
$ json-check profile.json 'lines[location=spin.c:5].samples > 15' 'lines[location=spin.c:5].function == hot' 'lines[location=spin.c:5].time_ns > 50000000' 'sampling.stacks > 2' 'max(stacks[*].samples) > 2'
# { native }: without libunwind the caller of a leaf is missing.
$ grep -o '"frames":.*"main",.*"hot"\]' profile.json >stacks && test -s stacks

# Nothing of it without a rate.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_STACK_HZ=0 ./spin && json-check profile.json 'sampling.stacks == 0' 'sampling.samples > 20'

# Many stacks: all are walked or counted as lost, also those that came last,
# while nothing was called.
# { native }: an emulator has no stacks.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=1000 RUCHY_PROFILE_STACK_HZ=1000 ./spin && json-check profile.json 'sampling.stacks > 300' 'sampling.stacks + sampling.stacks_lost > 400' 'sampling.lost == 0'
$ cat >still.c <<'END'
> #include <time.h>
> static volatile unsigned long sink;
> int main (void)
> {
>   clock_t start = clock ();
>   while (clock () - start < CLOCKS_PER_SEC * 3 / 2)
>     for (int i = 0; i < 20000; i++) sink += i;
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN still.c -o still
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=2000 RUCHY_PROFILE_STACK_HZ=2000 ./still
# Linux counts what is lost at the end since 6.0.
$ json-check profile.json 'sampling.source == timer' >/dev/null || case $(uname -r) in [6-9].*) json-check profile.json 'sampling.stacks_lost > 200' 'sampling.stacks + sampling.stacks_lost > 800' ;; esac

# Events: the kernel's own are everywhere, others are said to be missing or
# counted.
# { native }: an emulator has no perf events.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_EVENTS=task-clock,page-faults,context-switches ./spin && json-check profile.json 'sampling.event == task-clock:u' 'hardware.page_faults > 0' 'hardware.context_switches exists' 'functions[name=hot].samples > 15'

$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 ./spin && json-check profile.json 'sampling.samples == 0' 'sampling.source == none' 'sampling.reason exists'
$ $CC -DCALL=SYS_perf_event_open "-DANSWER=SECCOMP_RET_ERRNO | EACCES" $SRC/../helpers/refuse-call.c -o refuse
# { native }: the filter would stop the emulator.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./refuse ./spin && json-check profile.json 'sampling.source == timer' 'functions[name=hot].samples > 20' 'sampling.reason exists' 'sampling.stacks > 1'

# Without timed calls for longer than the rings hold: no time is lost.
# { native }: an emulator has no samples.
$ cat >spin.c <<'END'
> #include <time.h>
> static volatile unsigned long sink;
> static void __attribute__ ((noinline)) spin (long ms)
> {
>   struct timespec t;
>   do
>     {
>       for (int i = 0; i < 100000; i++) sink += i;
>       clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &t);
>     }
>   while (t.tv_sec * 1000 + t.tv_nsec / 1000000 < ms);
> }
> int main (void) { spin (1500); return 0; }
> END
> $CC -O2 -fplugin=$PLUGIN spin.c -o spin
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./spin; json-check profile.json 'sum(stacks[*].time_ns) > 1200000000' 'sampling.lost == 0'
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=10000 RUCHY_PROFILE_STACK_HZ=1000 ./spin; json-check profile.json 'sum(stacks[*].time_ns) > 1200000000' 'sampling.lost == 0'
