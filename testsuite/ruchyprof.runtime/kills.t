# SPDX-License-Identifier: MIT
# Whenever the process is killed: a valid profile, or none, and nothing half
# written.
# { require native }: an emulator starts more slowly than this kills.
$ cat >work.c <<'END'
> #include <pthread.h>
> #include <stdlib.h>
> static volatile unsigned sink;
> static void __attribute__ ((noinline)) step (unsigned i)
> {
>   if (i % 3 == 0) sink += i;
>   free (malloc (i % 1000));
> }
> static void *run (void *data)
> {
>   for (unsigned i = 0;; i++) step (i);
>   return data;
> }
> int main (void)
> {
>   pthread_t thread;
>   pthread_create (&thread, NULL, run, NULL);
>   run (NULL);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN work.c -o work -pthread
> cat >kills <<'END'
> good=0
> for i in $(seq 0 49); do
>   for signal in TERM HUP KILL SEGV; do
>     rm -f p.json
>     RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=p.json RUCHY_PROFILE_QUIET=1 ./work &
>     sleep 0.$(printf %04d $((i * 30)))
>     kill -$signal $!
>     wait $! 2>/dev/null
>     test -e p.json || continue
>     json-check --schema $SRC/../../doc/profile.schema.json p.json || exit 1
>     good=$((good + 1))
>   done
> done
> test $good -gt 40 || echo "only $good profiles"
> ls p.json.tmp* 2>/dev/null
> exit 0
> END
$ bash kills 2>/dev/null
