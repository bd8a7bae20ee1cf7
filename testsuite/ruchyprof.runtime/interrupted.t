# SPDX-License-Identifier: MIT
# Counts of functions that run when the counters are read: exact where the
# place of each frame is known, within bounds and marked elsewhere, and nothing
# else is marked.

# Several levels of frames and loops, killed in the innermost; by hand:
# mid (0) (1) (2), (1) (2) (3), (2) (3) (4).
$ cat >nested.c <<'END'
> #include <signal.h>
> #include <stdlib.h>
> static volatile unsigned sink;
> static void __attribute__ ((noinline)) leaf (int i)
> {
>   if (i == 3) raise (SIGTERM);
>   sink++;
> }
> static int __attribute__ ((noinline)) mid (int n)
> {
>   int sum = 0;
>   for (int i = 0; i < n; i++)
>     {
>       if (i & 1) leaf (i);
>       else sum += i;
>     }
>   return sum;
> }
> int main (void)
> {
>   for (int i = 0; i < 5; i++)
>     for (int j = 0; j < 3; j++)
>       sink += mid (i + j);
>   return 0;
> }
> END
$ for level in -O0 -O1 -O2 -O3 -Os "-O2 -fPIC -pie" "-O2 -fno-inline -fno-omit-frame-pointer" "-O2 -fplugin-arg-ruchyprof-slab=cell"; do $CC -fplugin=$PLUGIN $level nested.c -o nested; rm -f profile.json; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./nested 2>/dev/null; json-check profile.json 'functions[name=main].calls == 1' 'functions[name=mid].calls == 9' 'functions[name=leaf].calls == 7' 'loops[line=12].iterations == 18' 'loops[line=12].entries == 9' 'branches[line=12].taken == 18' 'branches[line=12].not_taken == 8' 'branches[line=14].taken == 7' 'branches[line=14].not_taken == 11' 'branches[line=6].taken == 1' 'branches[line=6].not_taken == 6' 'loops[line=21].iterations == 3' 'branches[line=21].not_taken == 0' 'loops[line=22].iterations == 9' 'loops[line=22].entries == 3' 'branches[line=22].taken == 9' 'branches[line=22].not_taken == 2' 'process.interrupted == true' 'consistent == true' || echo "$level"; grep -c '"exact"' profile.json; done; true
0
0
0
0
0
0
0
0

# A fault three frames down.
$ cat >fault.c <<'END'
> static int *volatile nowhere;
> static int __attribute__ ((noinline)) store (int i)
> {
>   if (i == 6) *nowhere = i;
>   return i;
> }
> static int __attribute__ ((noinline)) twice (int i)
> {
>   int sum = 0;
>   for (int j = 0; j < 2; j++) sum += store (i + j);
>   return sum;
> }
> int main (void)
> {
>   int sum = 0;
>   for (int i = 0; i < 10; i++) sum += twice (i);
>   return sum;
> }
> END
$ for level in -O0 -O1 -O2 -O3; do $CC -fplugin=$PLUGIN $level fault.c -o fault; rm -f profile.json; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./fault 2>/dev/null; json-check profile.json 'functions[name=store].calls == 12' 'functions[name=twice].calls == 6' 'loops[line=10].iterations == 12' 'loops[line=10].entries == 6' 'branches[line=10].not_taken == 5' 'loops[line=16].iterations == 6' 'branches[line=16].not_taken == 0' 'branches[line=4].taken == 1' 'consistent == true' || echo "$level"; grep -c '"exact"' profile.json; done; true
0
0
0
0

# Where the kernel does not read memory for us, as in some containers.
$ $CC -DLINKED -DCALL=SYS_process_vm_readv "-DANSWER=SECCOMP_RET_ERRNO | EPERM" -c $SRC/../helpers/refuse-call.c -o closed.o && for level in -O0 -O2; do $CC -fplugin=$PLUGIN $level nested.c closed.o -o closed; rm -f profile.json; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./closed 2>/dev/null; json-check profile.json 'functions[name=leaf].calls == 7' 'loops[line=12].iterations == 18' 'branches[line=6].taken == 1' 'branches[line=22].not_taken == 2' 'consistent == true' || echo "$level"; grep -c '"exact"' profile.json; done; true
0
0

# Loops whose counts are put off: added ahead of the loop, or held in a
# register.  Only the loop that runs is marked.
$ cat >loops.c <<'END'
> #include <pthread.h>
> #include <ruchyprof/ruchyprof.h>
> #include <signal.h>
> #include <stdlib.h>
> #include <string.h>
> #include <unistd.h>
> static volatile unsigned long many = 4000000000000;
> static unsigned v[1024], snapshots;
> static unsigned long __attribute__ ((noinline)) ahead (unsigned long n)
> {
>   unsigned long s = 0;
>   for (unsigned long i = 0; i < n; i++)
>     s ^= v[i & 1023] + i;
>   return s;
> }
> static unsigned long __attribute__ ((noinline)) held (unsigned long n)
> {
>   unsigned long s = 0;
>   for (unsigned long i = 0; i < n; i++)
>     {
>       if (v[i & 1023] > 5) s ^= i;
>       else s += 3;
>     }
>   return s;
> }
> static void on_alarm (int number)
> {
>   (void) number;
>   ruchyprof_dump ("snapshot.json");
>   snapshots++;
>   _exit (0);
> }
> static void *run (void *data) { return (void *) ahead (many + !data); }
> int main (int count, char **words)
> {
>   unsigned long s = 0;
>   pthread_t thread;
>   for (int i = 0; i < 1024; i++) v[i] = i % 10;
>   for (int i = 0; i < 7; i++) s += ahead (100) + held (100);
>   if (count > 1 && strcmp (words[1], "thread") == 0)
>     {
>       pthread_create (&thread, NULL, run, &s);
>       usleep (300000);
>       return 0;
>     }
>   if (count > 2)
>     signal (SIGALRM, on_alarm);
>   alarm (count > 1);
>   if (count > 1) s += *words[1] == 'a' ? ahead (many) : held (many);
>   return s == 1;
> }
> END
$ $CC -O2 -fplugin=$PLUGIN -I$SRC/../../runtime/include loops.c -o loops -L$RUNTIME_DIR -lruchyprof -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./loops ahead 2>/dev/null; grep -c '"exact"' profile.json
2
$ json-check profile.json 'loops[line=12].exact == false' 'loops[line=12].iterations_min <= 100000000000' 'loops[line=12].iterations_max >= 700' 'loops[line=12].entries == 8' 'branches[line=12].exact == false' 'branches[line=12].not_taken == 7' 'loops[line=19].iterations == 700' 'branches[line=21].taken == 280' 'branches[line=21].not_taken == 420' 'loops[line=38].iterations == 1024' 'functions[name=ahead].calls == 8' 'consistent == true'
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./loops held 2>/dev/null; grep -c '"exact"' profile.json
3
$ json-check profile.json 'loops[line=19].exact == false' 'loops[line=19].entries == 8' 'branches[line=21].exact == false' 'branches[line=21].not_taken_min <= 100000000000' 'branches[line=21].taken_min <= 100000000000' 'branches[line=19].not_taken == 7' 'loops[line=12].iterations == 700' 'loops[line=12].exact absent' 'functions[name=held].calls == 8' 'consistent == true'

# A snapshot out of a handler that interrupts the loop, then the end there.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./loops ahead snapshot; grep -c '"exact"' snapshot.json profile.json
snapshot.json:2
profile.json:2
$ json-check snapshot.json 'loops[line=12].exact == false' 'functions[name=on_alarm].calls == 1' 'process.exit == snapshot' 'consistent == true'
$ json-check profile.json 'loops[line=12].exact == false' 'process.exit == _exit' 'consistent == true'

# Another thread is in the loop when the program ends.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./loops thread; grep -c '"exact"' profile.json
2
$ json-check profile.json 'loops[line=12].exact == false' 'loops[line=12].entries == 8' 'loops[line=19].iterations == 700' 'process.threads_running == 1' 'functions[name=run].calls == 1' 'consistent == true'

# At a plain exit nothing is marked.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./loops; grep -c '"exact"' profile.json
0
[1]
$ json-check profile.json 'loops[line=12].iterations == 700' 'loops[line=19].iterations == 700' 'process.interrupted == false' 'consistent == true'

# A snapshot from inside a loop, and threads that wait in the kernel: all is
# known, and nobody's wait is cut short.
$ cat >waits.c <<'END'
> #include <errno.h>
> #include <pthread.h>
> #include <ruchyprof/ruchyprof.h>
> #include <stdio.h>
> #include <time.h>
> #include <unistd.h>
> static volatile int cut, ready;
> static void __attribute__ ((noinline)) wait_for (int seconds)
> {
>   struct timespec pause = { seconds, 0 };
>   ready = 1;
>   if (nanosleep (&pause, NULL) != 0) cut = 1;
> }
> static void *run (void *data)
> {
>   for (int i = 0; i < 5; i++)
>     if (i == 2) wait_for (*(int *) data);
>   return data;
> }
> int main (void)
> {
>   pthread_t thread;
>   int seconds = 3;
>   pthread_create (&thread, NULL, run, &seconds);
>   while (!ready) usleep (1000);
>   usleep (100000);
>   for (int i = 0; i < 3; i++)
>     if (i == 1) ruchyprof_dump ("waits.json");
>   usleep (100000);
>   printf ("%d\n", cut);
>   return 0;
> }
> END
$ $CC -O2 -fplugin=$PLUGIN -I$SRC/../../runtime/include waits.c -o waits -L$RUNTIME_DIR -lruchyprof -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./waits
0

# { native }: of an emulator's threads the kernel tells where the emulator is.
$ grep -c '"exact"' waits.json
0
[1]
$ json-check waits.json 'loops[line=16].iterations == 3' 'branches[line=16].not_taken == 0' 'branches[line=17].taken == 1' 'branches[line=17].not_taken == 2' 'functions[name=wait_for].calls == 1' 'branches[line=12].taken == 0' 'branches[line=12].not_taken == 0' 'loops[line=27].iterations == 2' 'branches[line=28].taken == 1' 'consistent == true'
$ for file in profile.json waits.json snapshot.json; do json-check --schema $SRC/../../doc/profile.schema.json $file; done

# The runtime's own frame below every thread's is not in the way of that walk
# where the runtime was built with frame pointers, as some distributions do.
$ for o in -O0 '-O2 -fno-omit-frame-pointer'; do $CC $o -std=gnu11 -D_GNU_SOURCE -DHAVE_CONFIG_H -I"$BUILD" -I"$SRC/../../runtime" -I"$SRC/../../runtime/include" -S "$SRC/../../runtime/births.c" -o births.s && sed -n '/^begin_.*thread:/,/cfi_endproc/p' births.s >begin.s; grep -c '^begin_' begin.s; grep -E 'cfi_def_cfa(_register)? (6|29)\b' begin.s; done; true
2
2
