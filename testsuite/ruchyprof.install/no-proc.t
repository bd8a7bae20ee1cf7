# SPDX-License-Identifier: MIT
# { require unshare native }
# Without /proc the program runs as ever; what is wrong is said in one line.
$ cat >fib.c <<'END'
> #include <stdio.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void) { printf ("%d\n", fib (10)); return 3; }
> END
$ mkdir empty && $CC -O2 -fplugin=$PLUGIN fib.c -o fib && unshare -rm sh -c 'mount --bind empty /proc && RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=p.json ./fib'
ruchyprof: the program's code may not be changed (/proc is not mounted): it runs unprofiled; see "Where profiling is refused" in ruchyprof(5)
55
[3]
$ ls p.json 2>/dev/null
[2]

# Functions that test a flag need no /proc.
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-gate=branch fib.c -o fib && unshare -rm sh -c 'mount --bind empty /proc && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json ./fib'; json-check p.json 'functions[name=fib].calls == 177'
55
