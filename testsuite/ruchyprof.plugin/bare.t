# SPDX-License-Identifier: MIT
# With profiling off the program runs the code that GCC makes without the
# plugin: every function of the suite's programs, instruction by instruction.
$ for level in -O2 -O3 -Os; do
>   for source in fib loops nested branches switch vector calls leave ternary masks decided choices unneeded-reads; do
>     $CC $level -w -c $SRC/../ruchyprof.known/$source.c -o plain.o &&
>     $CC $level -w -fplugin=$PLUGIN -c $SRC/../ruchyprof.known/$source.c -o profiled.o &&
>     python3 $SRC/../helpers/bare-code.py plain.o profiled.o >differences.txt ||
>     { echo "$level $source"; cat differences.txt; }
>   done
> done

# The loops of directives are followed without a trace, too.
$ for level in -O0 -O1 -O2 -O3; do
>   for source in openmp.c openmp-classes.cc openacc.c; do
>     compiler=$CC; test $source = openmp-classes.cc && compiler=$CXX
>     $compiler $level -fopenmp -fopenacc -w -c $SRC/../ruchyprof.lang/$source -o plain.o &&
>     $compiler $level -fopenmp -fopenacc -w -fplugin=$PLUGIN -c $SRC/../ruchyprof.lang/$source -o profiled.o &&
>     python3 $SRC/../helpers/bare-code.py plain.o profiled.o >differences.txt ||
>     { echo "$level $source"; cat differences.txt; }
>   done
> done

# A function that cannot be counted does not change what the others know of the
# registers that they leave alone.
$ cat >uncounted.c <<'END'
> int n, t[8];
> void __attribute__ ((noinline, no_instrument_function)) step (void) { n++; }
> int __attribute__ ((noinline)) f (int x) { step (); return x + t[x & 7]; }
> int __attribute__ ((noinline)) h (int x) { return x + t[x & 7]; }
> int __attribute__ ((noinline)) g (int a, int b, int c) { return h (a) * b + c * 5; }
> END
> $CC -O2 -c uncounted.c -o plain.o && $CC -O2 -fplugin=$PLUGIN -c uncounted.c -o profiled.o &&
> python3 $SRC/../helpers/bare-code.py plain.o profiled.o
4 functions equal

# A program that runs without the runtime library.
$ $CC -O2 -fplugin=$PLUGIN $SRC/../ruchyprof.known/fib.c -o fib && LD_LIBRARY_PATH= RUCHY_PROFILE=1 ./fib 2>&1 >/dev/null | sed "s/dlopen.*//"
ruchyprof: RUCHY_PROFILE is set, but libruchyprof.so.0 cannot be loaded; the program runs unprofiled

# The dump says what was counted; an unknown argument names the nearest.
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-dump -c $SRC/../ruchyprof.known/fib.c -o f.o && grep -c '^body fib.ruchy_count' *.ruchyprof
1

$ $CC -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-loop -c $SRC/../ruchyprof.known/fib.c -o f.o 2>&1 | grep -c 'did you mean .-fplugin-arg-ruchyprof-no-loops'
1

