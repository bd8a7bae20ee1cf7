# SPDX-License-Identifier: MIT
# { native }
# Calls between object files are led past the bare functions, to the counter of
# the gate, and count the same; what the linker led elsewhere stays.
$ cat >main.c <<'END'
> #include <stdio.h>
> int work (int n);
> int weak_one (int n);
> int wrapped (int n);
> int recursive (int n);
> int last (int n) { return work (n); }
> int main (void)
> {
>   int sum = 0;
>   for (int i = 0; i < 100; i++)
>     sum += work (i) + weak_one (i) + wrapped (i) + recursive (i % 4) + last (i);
>   return printf ("%d\n", sum) < 0;
> }
> END
$ cat >work.c <<'END'
> #include <stdio.h>
> #include <string.h>
> /* Where the call that came here goes by its instruction, seen once.  */
> __attribute__ ((noinline)) int work (int n)
> {
>   static int seen;
>   const unsigned char *end = __builtin_return_address (0);
>   int distance;
>   memcpy (&distance, end - 4, 4);
> #ifdef __aarch64__
>   distance = ((int) ((unsigned) distance << 6) >> 4) - 4;
> #endif
>   if (!seen++)
>     puts (end + distance == (const unsigned char *) &work ? "to the function" : "to the gate");
>   return n + seen * 0;
> }
> __attribute__ ((weak)) int weak_one (int n) { return n; }
> int wrapped (int n) { return n + 1; }
> int recursive (int n) { return n < 2 ? 1 : recursive (n - 1) + recursive (n - 2); }
> END
$ cat >expect <<'END'
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json ./a.out &&
> json-check p.json 'consistent == true' 'functions[name=work].calls == 200' 'functions[name=last].calls == 100' \
>   'functions[name=recursive].calls == 250' 'functions[name=main].calls == 1' "$@"
> rm -f p.json a.out
> END

$ for slab in segment cell; do for times in times=1 no-times; do
>   $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-slab=$slab $(test $times = no-times && echo -fplugin-arg-ruchyprof-no-times) main.c work.c
>   ./a.out
>   sh expect 'functions[name=weak_one].calls == 100' 'functions[name=wrapped].calls == 100'
> done; done
to the function
20075
to the gate
20075
to the function
20075
to the gate
20075
to the function
20075
to the gate
20075
to the function
20075
to the gate
20075

# Not asked for.
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-direct-calls main.c work.c && sh expect 'functions[name=weak_one].calls == 100'
to the function
20075

# In a shared object, by its own name and through the table of imports.
$ $CC -O2 -fPIC -fvisibility=hidden -shared -fplugin=$PLUGIN -Dmain='__attribute__ ((visibility ("default"))) inside' main.c work.c -o libinside.so && echo 'int inside (void); int main (void) { return inside (); }' >outside.c && $CC -O2 -fplugin=$PLUGIN outside.c ./libinside.so && sh expect 'functions[name=inside].calls == 1'
to the gate
20075
$ $CC -O2 -fPIC -shared -fplugin=$PLUGIN -Dmain=inside main.c work.c -o libinside.so && $CC -O2 -fplugin=$PLUGIN outside.c ./libinside.so && sh expect 'functions[name=inside].calls == 1' | tail -1
20075

# Another definition of the weak function, a wrapper of the other one, neither
# of them profiled: they are what runs.
$ cat >others.c <<'END'
> int __real_wrapped (int n);
> int weak_one (int n) { return 1000 * n; }
> int __wrap_wrapped (int n) { return n % 2 ? 7 : __real_wrapped (n); }
> END
$ $CC -O2 -c others.c && $CC -O2 -fplugin=$PLUGIN main.c work.c others.o -Wl,--wrap=wrapped && ./a.out | tail -1 && sh expect 'functions[name=wrapped].calls == 50' | tail -1
4962925
4962925

# As the linker relaxes calls through the table of imports.
$ $CC -O2 -fno-plt -fplugin=$PLUGIN main.c work.c && sh expect 'functions[name=wrapped].calls == 100' | tail -1
20075
