# SPDX-License-Identifier: MIT
# Programs that use the segment register themselves get it, whenever they ask,
# and are counted as exactly.
# { require native x86-64 }
$ cat >before.c <<'END'
> #include <asm/prctl.h>
> #include <stdio.h>
> #include <sys/syscall.h>
> #include <unistd.h>
> static long word = 42;
> volatile int odd;
> __attribute__ ((noinline)) static void step (int i) { if (i % 2) odd++; }
> __attribute__ ((constructor (98))) static void take (void)
> {
>   syscall (SYS_arch_prctl, ARCH_SET_GS, &word);
> }
> int main (void)
> {
>   unsigned long at;
>   for (int i = 0; i < 1000; i++) step (i);
>   syscall (SYS_arch_prctl, ARCH_GET_GS, &at);
>   printf ("%ld\n", *(long *) at);
>   return 0;
> }
> END
> $CC -w -O2 -fplugin=$PLUGIN before.c -o before && RUCHY_PROFILE=1 ./before
> json-check profile.json 'functions[name=step].calls == 1000' 'branches[function=step].taken == 500' 'consistent == true' && rm profile.json
ruchyprof: the program uses the segment register that counters are found by: all threads share their counters, which is slower, and calls are timed no more; compile it with -fplugin-arg-ruchyprof-slab=cell
ruchyprof: profile written to profile.json
42

# With slab=cell nothing is shared.
$ $CC -w -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-slab=cell before.c -o before && RUCHY_PROFILE=1 ./before
> json-check profile.json 'functions[name=main].timed_calls == 1' && rm profile.json
ruchyprof: profile written to profile.json
42

# Later, while other threads count; two more threads that each set their own,
# and a child.
$ cat >later.c <<'END'
> #include <asm/prctl.h>
> #include <pthread.h>
> #include <stdio.h>
> #include <stdlib.h>
> #include <sys/syscall.h>
> #include <sys/wait.h>
> #include <unistd.h>
> int arch_prctl (int, unsigned long);
> static long words[2] = { 42, 43 };
> volatile int odd;
> __attribute__ ((noinline)) static void step (int i) { if (i % 2) odd++; }
> static void *run (void *data)
> {
>   unsigned long at = 0;
>   if (data)
>     syscall (SYS_arch_prctl, ARCH_SET_GS, data);
>   for (int i = 0; i < 500000; i++)
>     step (i);
>   if (data)
>     syscall (SYS_arch_prctl, ARCH_GET_GS, &at);
>   return at == (unsigned long) data ? NULL : "wrong";
> }
> int main (void)
> {
>   pthread_t threads[4];
>   void *result, *bad = NULL;
>   for (int i = 0; i < 2; i++)
>     pthread_create (&threads[i], NULL, run, NULL);
>   for (int i = 0; i < 1000; i++)
>     step (i);
>   arch_prctl (ARCH_SET_GS, (unsigned long) &words[0]);
>   for (int i = 2; i < 4; i++)
>     pthread_create (&threads[i], NULL, run, &words[1]);
>   for (int i = 0; i < 4; i++)
>     {
>       pthread_join (threads[i], &result);
>       bad = result ? result : bad;
>     }
>   unsigned long at;
>   syscall (SYS_arch_prctl, ARCH_GET_GS, &at);
>   printf ("%ld %s\n", *(long *) at, bad ? (char *) bad : "right");
>   fflush (stdout);
>   if (fork () == 0)
>     {
>       for (int i = 0; i < 10; i++)
>         step (i);
>       exit (0);
>     }
>   wait (NULL);
>   return 0;
> }
> END
> $CC -w -O2 -fplugin=$PLUGIN later.c -o later -pthread && RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE=1 ./later
> json-check profile.json 'functions[name=step].calls == 2001000' 'branches[function=step].taken == 1000500' 'functions[name=run].calls == 4' 'consistent == true'
> json-check profile.json.* 'functions[name=step].calls == 10' && rm profile.json*
42 right

# By an instruction that no library sees: the compiler has.
$ cat >here.c <<'END'
> #include <stdio.h>
> static long word = 42;
> static long __seg_gs *at;
> __attribute__ ((noinline)) long get (void) { return *at; }
> int main (void)
> {
>   __asm__ volatile ("wrgsbase %0" : : "r" (&word));
>   printf ("%ld\n", get ());
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN -fopt-info-missed=remarks here.c -o here && grep -o 'ruchyprof: .*' remarks
> RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE=1 ./here && json-check profile.json 'functions[name=get].calls == 1'
ruchyprof: main uses the segment register that counters are found by: counting is slower; use -fplugin-arg-ruchyprof-slab=cell
42
