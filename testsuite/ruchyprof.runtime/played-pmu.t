# SPDX-License-Identifier: MIT
# Hardware events from end to end: a played kernel counts and samples what the
# program says that happens (helpers/played-pmu.c), so all figures are known.
$ cat >work.c <<'END'
> extern void pmu_count (const char *event, unsigned long times);
> static volatile unsigned sink;
> static void __attribute__ ((noinline)) once (unsigned i)
> {
>   pmu_count ("cycles", 300);
>   pmu_count ("instructions", 900);
>   sink += i;
> }
> static void __attribute__ ((noinline)) turns (unsigned n)
> {
>   for (unsigned i = 0; i < n; i++)
>     {
>       pmu_count ("cycles", 50);
>       pmu_count ("branches", 10);
>       if (i % 4 == 0)
>         pmu_count ("branch-misses", 1);
>       for (unsigned k = 0; k < 2; k++)
>         {
>           pmu_count ("cache-references", 4);
>           pmu_count ("cache-misses", 1);
>           sink += k;
>         }
>     }
> }
> int main (void)
> {
>   for (unsigned i = 0; i < 2000; i++)
>     {
>       once (i);
>       turns (20);
>     }
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN -c work.c && $CC -O2 -I$SRC/../../runtime -I$SRC/../../runtime/include -c $SRC/../helpers/played-pmu.c -o pmu.o && cat >run <<'END'
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_EVENTS=${EVENTS-cycles,instructions,cache-references,cache-misses,branches,branch-misses} ./${PROGRAM-work}
> END
> $CC work.o pmu.o -o work -pthread -Wl,--whole-archive $RUNTIME_DIR/libruchyprof.a -Wl,--no-whole-archive

# Counts are the kernel's.
$ PMU_PERIOD=2000 sh run; json-check profile.json 'hardware.cycles == 2600000' 'hardware.instructions == 1800000' 'hardware.ipc == 0.692308' 'hardware.cache_references == 320000' 'hardware.cache_misses == 80000' 'hardware.cache_miss_rate == 0.25' 'hardware.branches == 400000' 'hardware.branch_misses == 10000' 'hardware.branch_miss_rate == 0.025' 'hardware.counted_share == 1' 'hardware.estimated == false' 'consistent == true'
$ json-check profile.json 'threads[0].hardware.cycles == 2600000' 'threads[0].hardware.branch_misses == 10000' 'threads[0].hardware.ipc == 0.692308'

# Samples are where it happened: functions, loops (inner ones in outer ones, too) and lines.
$ json-check profile.json 'sampling.source == perf' 'sampling.event == cycles:u' 'sampling.samples == 1300' 'sampling.lost == 0' 'functions[name=turns].samples == 1000' 'functions[name=turns].hardware.cycles == 2000000' 'functions[name=turns].hardware.branches == 400000' 'functions[name=turns].hardware.branch_misses == 10000' 'functions[name=turns].hardware.branch_miss_rate == 0.025' 'functions[name=turns].hardware.cache_references == 320000' 'functions[name=turns].hardware.instructions absent' 'functions[name=once].samples == 300' 'functions[name=once].hardware.cycles == 600000' 'functions[name=once].hardware.instructions == 1800000' 'functions[name=once].hardware.ipc == 3'
$ json-check profile.json 'loops[line=11].hardware.cycles == 2000000' 'loops[line=11].hardware.cache_misses == 80000' 'loops[line=17].hardware.cache_misses == 80000' 'loops[line=17].hardware.cycles absent' 'lines[line=13].hardware.cycles == 2000000' 'lines[line=16].hardware.branch_misses == 10000' 'lines[line=5].hardware.cycles == 600000' 'lines[line=6].hardware.instructions == 1800000'

# A quarter of the time each: all is scaled, and said to be.
$ PMU_SHARE=4 PMU_PERIOD=500 sh run; json-check profile.json 'hardware.cycles == 2600000' 'hardware.branch_misses == 10000' 'hardware.counted_share == 0.25' 'hardware.estimated == true' 'threads[0].hardware.cycles == 2600000' 'sampling.samples == 1300' 'functions[name=turns].hardware.cycles >= 1990000' 'functions[name=turns].hardware.cycles <= 2010000' 'functions[name=once].hardware.cycles >= 590000' 'functions[name=once].hardware.cycles <= 610000' 'loops[line=17].hardware.cache_misses == 80000'

# The ring is full: counts know it all the same, and the samples that found
# room stand for the others.
$ PMU_PERIOD=100 sh run; json-check profile.json 'sampling.lost > 2000' 'hardware.cycles == 2600000' 'functions[name=turns].hardware.cycles >= 1900000' 'functions[name=turns].hardware.cycles <= 2100000' 'functions[name=once].hardware.instructions >= 1700000' 'functions[name=once].hardware.instructions <= 1900000' 'loops[line=17].hardware.cache_misses >= 70000' 'loops[line=17].hardware.cache_misses <= 90000'

# Before Linux 6.0 a record says so once there is room, and the last is unknown.
$ PMU_OLD=1 PMU_PERIOD=2000 sh run; json-check profile.json 'sampling.lost == 0' 'hardware.cycles == 2600000' 'functions[name=turns].hardware.cycles == 2000000'

# Some events only, each refusal said once and in the profile.
$ PMU_PERIOD=2000 PMU_REFUSE=branch-misses=EACCES,cache-misses=ENOENT,branches=EMFILE sh run; json-check profile.json 'hardware.cycles == 2600000' 'hardware.cache_references == 320000' 'hardware.branch_misses absent' 'hardware.cache_misses absent' 'hardware.cache_miss_rate absent' 'hardware.branches absent' 'functions[name=turns].hardware.cycles == 2000000' 'functions[name=turns].hardware.branch_misses absent' 'loops[line=17].hardware.cache_references == 320000'
$ grep -o 'RUCHY_PROFILE_EVENTS: [^"]*' profile.json
RUCHY_PROFILE_EVENTS: cache-misses is not counted: this machine has none
RUCHY_PROFILE_EVENTS: branches is not counted: not available
RUCHY_PROFILE_EVENTS: branch-misses is not counted: refused (kernel.perf_event_paranoid, container)

# Without cycles the task clock says where time goes; the rest is counted and
# sampled as before.
$ PMU_PERIOD=2000 PMU_REFUSE=cycles=EACCES sh run; json-check profile.json 'sampling.source == perf-software' 'sampling.event == task-clock:u' 'sampling.reason == "hardware events: refused (kernel.perf_event_paranoid, container)"' 'hardware.cycles absent' 'hardware.ipc absent' 'hardware.instructions == 1800000' 'functions[name=once].hardware.instructions == 1800000' 'functions[name=turns].hardware.branch_misses == 10000' 'consistent == true'

# Nothing asked for: six are counted, and only the clock is sampled.
$ EVENTS= PMU_PERIOD=2000 sh run; json-check profile.json 'hardware.branch_misses == 10000' 'sampling.samples == 1300' 'functions[name=turns].hardware.cycles == 2000000' 'functions[name=turns].hardware.branches absent'

# Errors: 1000 samples, 20 and 300, each of 2000.
$ PMU_PERIOD=2000 sh run; json-check profile.json 'functions[name=turns].hardware.cycles_stderr == 63246' 'functions[name=turns].hardware.branch_misses_stderr == 4472' 'functions[name=once].hardware.cycles_stderr == 34641' 'loops[line=11].hardware.cycles_stderr == 63246' 'lines[line=5].hardware.cycles_stderr == 34641' 'hardware.cycles_stderr absent'

# Mispredicted branches, where the processor says which: those of a line that
# has one branch, no more than were executed.
$ cat >branches.c <<'END'
> extern void pmu_count (const char *event, unsigned long times);
> static volatile unsigned sink;
> static void __attribute__ ((noinline)) choose (unsigned i)
> {
>   if ((pmu_count ("branch-misses", i % 4 == 0), i % 3 == 0))
>     sink++;
>   if ((pmu_count ("branch-misses", 1), i % 3 == 0) && i % 5 == 0)
>     sink++;
>   if ((pmu_count ("branch-misses", 4), i % 7 == 0))
>     sink++;
>   if (i % 11 == 0)
>     sink++;
> }
> int main (void)
> {
>   for (unsigned i = 0; i < 4000; i++)
>     choose (i);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN -c branches.c && $CC branches.o pmu.o -o branches -pthread -Wl,--whole-archive $RUNTIME_DIR/libruchyprof.a -Wl,--no-whole-archive
$ PROGRAM=branches PMU_PERIOD=100 sh run; json-check profile.json 'branches[line=5].mispredicts == 1000' 'branches[line=5].mispredicts_stderr == 316' 'branches[line=5].taken == 1334' 'branches[line=7].mispredicts absent' 'lines[line=7].hardware.branch_misses == 4000' 'branches[line=9].mispredicts == 4000' 'branches[line=11].mispredicts absent' 'branches[line=16].mispredicts absent'
$ PROGRAM=branches PMU_PERIOD=100 PMU_SKID=1 sh run; json-check profile.json 'branches[line=5].mispredicts absent' 'lines[line=5].hardware.branch_misses == 1000'

# Threads: each has its own counters and ring; the process has the sum.
$ cat >many.c <<'END'
> #include <pthread.h>
> extern void pmu_count (const char *event, unsigned long times);
> static volatile unsigned sink;
> static void __attribute__ ((noinline)) work (unsigned long n)
> {
>   for (unsigned long i = 0; i < n; i++)
>     {
>       pmu_count ("cycles", 1000);
>       pmu_count ("instructions", 500);
>       sink++;
>     }
> }
> static void *run (void *data)
> {
>   work (*(unsigned long *) data);
>   return data;
> }
> int main (void)
> {
>   for (unsigned long n = 100; n <= 300; n += 100)
>     {
>       pthread_t thread;
>       pthread_create (&thread, 0, run, &n);
>       pthread_join (thread, 0);
>     }
>   work (50);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN -c many.c && $CC many.o pmu.o -o many -pthread -Wl,--whole-archive $RUNTIME_DIR/libruchyprof.a -Wl,--no-whole-archive
$ PROGRAM=many sh run; json-check profile.json 'hardware.cycles == 650000' 'hardware.ipc == 0.5' 'sampling.samples == 650' 'threads[0].hardware.cycles == 100000' 'threads[1].hardware.cycles == 200000' 'threads[2].hardware.cycles == 300000' 'threads[3].hardware.cycles == 50000' 'threads[2].samples == 300' 'functions[name=work].hardware.cycles == 650000' 'functions[name=work].hardware.instructions == 325000' 'lines[line=9].hardware.instructions == 325000'

# More threads than the kernel has descriptors for.
$ PMU_THREADS=2 PROGRAM=many sh run; json-check profile.json 'threads[0].hardware.cycles == 100000' 'threads[1].hardware absent' 'threads[1].functions[0].calls exists' 'functions[name=work].hardware.cycles == 150000' 'functions[name=work].calls == 4' 'consistent == true'
