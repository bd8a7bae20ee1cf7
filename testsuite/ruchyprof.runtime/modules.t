# SPDX-License-Identifier: MIT
# Modules that come and go while the program runs.
$ cat >module.c <<'END'
> #ifndef NAME
> #define NAME run
> #endif
> static int twice (int x) { return x < 0 ? 0 : 2 * x; }
> int __attribute__ ((noinline)) forward (int x) { return twice (x) + 1; }
> int NAME (int n) { int s = 0; for (int i = 0; i < n; i++) s += forward (i); return s; }
> END
> cat >main.c <<'END'
> #include <dlfcn.h>
> #include <stdio.h>
> int main (void)
> {
>   int sum = 0;
>   for (int i = 0; i < 3; i++)
>     {
>       void *module = dlopen ("./module.so", RTLD_NOW);
>       if (!module) { puts (dlerror ()); return 1; }
>       int (*run) (int) = (int (*) (int))dlsym (module, "run");
>       sum += run (10);
>       dlclose (module);
>     }
>   printf ("%d\n", sum);
>   return 0;
> }
> END
> cat >extra.c <<'END'
> int extra (int x) { return x ? x : 1; }
> END
> $CC -O2 -fPIC -shared -fplugin=$PLUGIN module.c extra.c -o module.so
> $CC -O2 -fplugin=$PLUGIN main.c -ldl -o main.exe && $CC -O2 main.c -ldl -o plain.exe

# Counts of a module that is loaded three times are added up.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./main.exe && json-check profile.json 'functions[name=run].calls == 3' 'functions[name=forward].calls == 30' 'functions[name=twice].calls == 30' 'functions[name=main].calls == 1' 'functions[name=extra].calls == 0' 'sum(loops[file=module.c].iterations) == 30' 'consistent == true'
300

# The same when only the module is profiled.
$ rm profile.json; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./plain.exe && json-check profile.json 'functions[name=run].calls == 3' 'functions[name=forward].calls == 30' 'consistent == true'
300

# With the run time linked in, and preloaded.
# { native }: it would be preloaded into the emulator.
$ rm profile.json; LD_PRELOAD=$RUNTIME_DIR/libruchyprof.so.0 RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./main.exe && json-check profile.json 'functions[name=run].calls == 3' 'consistent == true'
300
