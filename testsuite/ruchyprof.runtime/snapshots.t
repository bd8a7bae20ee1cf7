# SPDX-License-Identifier: MIT
# Profiles that are written while other threads go on: what these add in the
# meantime is in no part of them (each profile's numbers must agree).
$ cat >spin.c <<'END'
> #include <pthread.h>
> #include <ruchyprof/ruchyprof.h>
> #include <stdio.h>
> static volatile int stop;
> static _Thread_local volatile unsigned sink;
> static void __attribute__ ((noinline)) leaf (unsigned i)
> {
>   for (unsigned k = 0; k < i % 1000; k++) sink += k;
> }
> static void *run (void *data)
> {
>   for (unsigned i = 0; !stop; i++) leaf (i);
>   return data;
> }
> int main (void)
> {
>   pthread_t threads[3];
>   for (int i = 0; i < 3; i++) pthread_create (&threads[i], 0, run, 0);
>   for (int i = 0; i < 40; i++)
>     {
>       char name[40];
>       for (unsigned k = 0; k < 5000; k++) leaf (k);
>       snprintf (name, sizeof name, "snapshot%d.json", i);
>       ruchyprof_dump (name);
>     }
>   stop = 1;
>   for (int i = 0; i < 3; i++) pthread_join (threads[i], 0);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN -I$SRC/../../runtime/include spin.c -o spin -L$RUNTIME_DIR -lruchyprof -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=10000 RUCHY_PROFILE_STACK_HZ=1000 ./spin; ls snapshot*.json | wc -l
40

# By the timer, whose handler adds to the tables at any moment.
# { native }: the filter would stop the emulator.
$ $CC -DCALL=SYS_perf_event_open "-DANSWER=SECCOMP_RET_ERRNO | EACCES" $SRC/../helpers/refuse-call.c -o refuse && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=10000 RUCHY_PROFILE_STACK_HZ=1000 ./refuse ./spin; ls snapshot*.json | wc -l
40
