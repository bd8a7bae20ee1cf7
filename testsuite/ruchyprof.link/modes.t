# SPDX-License-Identifier: MIT
# The same program linked in many ways counts the same.
$ cat >fib.c <<'END'
> #include <stdio.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> END
> cat >main.c <<'END'
> #include <stdio.h>
> int fib (int n);
> int main (void) { printf ("%d\n", fib (10)); return 0; }
> END
> cat >expect <<'END'
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json ./a.out &&
> json-check p.json 'functions[name=fib].calls == 177' \
>   'functions[name=main].calls == 1' 'consistent == true' && rm -f p.json a.out
> END

# Two objects, both profiled.
$ $CC -O2 -fplugin=$PLUGIN main.c fib.c && sh expect
55

# A library of unprofiled code in between.
$ $CC -O2 -c -fplugin=$PLUGIN fib.c && $CC -O2 main.c fib.o
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json ./a.out && json-check p.json 'functions[name=fib].calls == 177'
55

# An archive.
$ $CC -O2 -c -fplugin=$PLUGIN fib.c && ar rc libfib.a fib.o && $CC -O2 -fplugin=$PLUGIN main.c libfib.a && sh expect
55

# A shared library.
$ $CC -O2 -fPIC -shared -fplugin=$PLUGIN fib.c -o libfib.so && $CC -O2 -fplugin=$PLUGIN main.c libfib.so -Wl,-rpath,. && sh expect
55

# No position-independent code, and static-pie's counterpart.
$ $CC -O2 -no-pie -fno-pie -fplugin=$PLUGIN main.c fib.c && sh expect
55
$ $CC -O2 -fPIE -pie -fplugin=$PLUGIN main.c fib.c && sh expect
55

# Sections are thrown away, the tables stay.
$ $CC -O2 -ffunction-sections -Wl,--gc-sections -fplugin=$PLUGIN main.c fib.c && sh expect
55

# Relocatable linking.
$ $CC -O2 -c -fplugin=$PLUGIN main.c fib.c && $CC -r main.o fib.o -o both.o && $CC both.o && sh expect
55

# The run time linked in rather than looked up at start.
$ $CC -O2 -fplugin=$PLUGIN main.c fib.c -L$RUNTIME_DIR -Wl,--push-state,--no-as-needed -lruchyprof -Wl,--pop-state && sh expect
55

# A missing run time: the program runs, unprofiled.
$ $CC -O2 -fplugin=$PLUGIN main.c fib.c && LD_LIBRARY_PATH= ./a.out
55
