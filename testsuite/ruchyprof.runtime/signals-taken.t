# SPDX-License-Identifier: MIT
# A process all of whose real-time signals are taken, here by its parent, who
# had them ignored: none of them is taken away from it, and without one calls
# cannot be sampled.
$ cat >taken.c <<'END'
> #include <signal.h>
> #include <stdio.h>
> int __attribute__ ((noinline)) work (int i) { return i * 3 + 1; }
> int main (void)
> {
>   int sum = 0, ours = 0;
>   for (int i = 0; i < 1000; i++)
>     sum += work (i);
>   for (int n = SIGRTMIN; n <= SIGRTMAX; n++)
>     {
>       struct sigaction current;
>       sigaction (n, NULL, &current);
>       ours += current.sa_handler != SIG_IGN;
>     }
>   printf ("%d %d\n", sum, ours);
>   return 0;
> }
> END
$ cat >ignore.c <<'END'
> #include <signal.h>
> #include <unistd.h>
> int main (int argc, char **argv)
> {
>   for (int n = SIGRTMIN; n <= SIGRTMAX; n++)
>     signal (n, SIG_IGN);
>   execv (argv[argc - 1], argv + argc - 1);
>   return 1;
> }
> END
$ $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN taken.c -o taken && $CC ignore.c -o ignore
$ RUCHY_PROFILE=1 RUCHY_PROFILE_SAMPLE_RATE=0.5 ./ignore ./taken
ruchyprof: RUCHY_PROFILE_SAMPLE_RATE is not used: there is no timer or no real-time signal left for it; every call is counted
ruchyprof: profile written to profile.json
1499500 0
$ json-check profile.json 'functions[name=work].calls == 1000' 'functions[name=work].calls_stderr absent'
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./ignore ./taken
1499500 0
