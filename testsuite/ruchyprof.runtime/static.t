# SPDX-License-Identifier: MIT
# A statically linked program is profiled when the archive is linked in.
$ cat >fib.c <<'END'
> #include <stdio.h>
> #include <pthread.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> static void *run (void *data) { printf ("%d\n", fib (10)); return data; }
> int main (void)
> {
>   pthread_t thread;
>   pthread_create (&thread, NULL, run, NULL);
>   pthread_join (thread, NULL);
>   return 0;
> }
> END
> $CC -O2 -static -fplugin=$PLUGIN fib.c -o fib -Wl,--whole-archive $RUNTIME_DIR/libruchyprof.a -Wl,--no-whole-archive 2>warnings; grep -vi "statically linked applications\|in function" warnings
[1]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./fib && json-check profile.json 'functions[name=fib].calls == 177' 'functions[name=run].calls == 1' 'process.exit == exit' 'allocations.coverage == none' 'warnings[*] == "allocations are not counted in a statically linked program"' 'consistent == true'
55

# Without it the program says so.
$ $CC -O2 -static -fplugin=$PLUGIN fib.c -o fib 2>warnings; rm -f profile.json; RUCHY_PROFILE=1 LD_LIBRARY_PATH=$RUNTIME_DIR ./fib
ruchyprof: the program is linked statically, without libruchyprof.a: it runs unprofiled
55
$ test -f profile.json
[1]
