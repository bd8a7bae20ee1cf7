# SPDX-License-Identifier: MIT
# A program that steers its own profiling, and snapshots from outside.
$ cat >control.c <<'END'
> #include <ruchyprof/ruchyprof.h>
> #include <stdio.h>
> #include <stdlib.h>
> static void __attribute__ ((noinline)) work (void) { __asm__ volatile (""); }
> static void __attribute__ ((noinline)) times (int n)
> {
>   for (int i = 0; i < n; i++) work ();
> }
> int main (void)
> {
>   void *volatile block;
>   times (1000);
>   ruchyprof_reset ();
>   times (7);
>   ruchyprof_pause ();
>   times (100);
>   ruchyprof_dump ("paused-%n.json");
>   ruchyprof_resume ();
>   for (int i = 0; i < 3; i++)
>     {
>       ruchyprof_region_begin ("outer");
>       block = malloc (5000);
>       ruchyprof_region_begin ("inner");
>       times (2);
>       ruchyprof_region_end ("outer");
>       free (block);
>     }
>   printf ("%d\n", ruchyprof_active ());
>   return ruchyprof_dump ("missing/p.json") == 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN -I$SRC/../../runtime/include control.c -o control -L$RUNTIME_DIR -lruchyprof
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./control
ruchyprof: cannot write missing/p.json: no such file or folder; there is no profile
1
$ json-check profile.json 'functions[name=work].calls == 13' 'loops[line=7].iterations == 13' 'process.exit == exit' 'regions[name=outer].entries == 3' 'regions[name=outer].allocs == 3' 'regions[name=outer].bytes == 15000' 'regions[name=inner].entries == 3' 'regions[name=inner].allocs == 0' 'regions[name=outer].peak_memory_bytes >= 5000' 'consistent == true'
$ json-check paused-control.json 'functions[name=work].calls == 7' 'process.exit == snapshot'
$ RUCHY_PROFILE=0 ./control; ls missing
0
ls: cannot access 'missing': No such file or directory
[2]

# A signal writes a snapshot, the program goes on.
$ cat >long.c <<'END'
> #include <signal.h>
> #include <stdio.h>
> static void __attribute__ ((noinline)) work (void) { __asm__ volatile (""); }
> int main (void)
> {
>   for (int i = 0; i < 5; i++) work ();
>   raise (SIGUSR2);
>   rename ("profile.json", "snapshot.json");
>   for (int i = 0; i < 5; i++) work ();
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN long.c -o long
# Only where it is asked for: else the signal is the program's.
$ sh -c 'RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./long; echo $?' 2>/dev/null; ls snapshot.json
140
ls: cannot access 'snapshot.json': No such file or directory
[2]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SIGNAL=USR2 ./long
$ json-check snapshot.json 'process.exit == snapshot' 'functions[name=work].calls == 5'
$ json-check profile.json 'process.exit == exit' 'functions[name=work].calls == 10'
