# SPDX-License-Identifier: MIT
# With RUCHY_PROFILE_SAMPLE_RATE what a window never saw costs no memory: a
# run of a large program uses little of it.  Compared with counts of every
# call, by pages of memory asked for.

# { require native }: an emulator's own pages are among them.

$ { echo 'int x[7];'
>   for i in $(seq 600)
>   do
>     echo "int __attribute__ ((noinline)) f$i (int a) { int s = 0; for (int i = 0; i < a; i++) { if (x[i % 7] > a) s += $i; if (x[s & 3]) s ^= a; else s++;"
>     echo "for (int j = 0; j < s; j++) if (x[j & 1] == s) s--; else x[2] += s; } return s; }"
>   done
>   echo 'int main (int argc, char **argv) { (void) argv; return f1 (argc); }'
> } >many.c && $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN many.c -o many
$ cat >pages.py <<'END'
> import os, resource, subprocess, sys
> def pages(**more):
>     before = resource.getrusage (resource.RUSAGE_CHILDREN).ru_minflt
>     subprocess.run (["./many"], env=dict (os.environ, RUCHY_PROFILE="1", RUCHY_PROFILE_QUIET="1", **more))
>     return resource.getrusage (resource.RUSAGE_CHILDREN).ru_minflt - before
> every = pages (RUCHY_PROFILE_MODE="counts")
> some = pages (RUCHY_PROFILE_SAMPLE_RATE="0.01")
> if some > 2.5 * every:
>     print (some, "pages for a share of the calls,", every, "for all")
> END
$ python3 pages.py
