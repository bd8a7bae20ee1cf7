# SPDX-License-Identifier: MIT
# Functions that are declared pure or const are called as often as the source
# says, in their unit and in another one, where only their declaration is seen.
# { require python3 }
$ cat >ask.h <<'END'
> long size (const long *p) __attribute__ ((pure));
> int square (int x) __attribute__ ((const));
> END
$ cat >ask.c <<'END'
> #include "ask.h"
> static volatile long sink;
> static __attribute__ ((noinline)) void
> ask (const long *p)
> {
>   if (size (p) == 0)
>     return;
>   long n = size (p);
>   int k = square (n);
>   sink = n;
>   sink = k + square (n);
> }
> int
> main (void)
> {
>   for (long i = 0; i < 10; i++)
>     ask (&i);
>   return 0;
> }
> END
$ cat >other.c <<'END'
> #include "ask.h"
> long size (const long *p) { return *p; }
> int square (int x) { return x * x; }
> END
$ cat ask.c other.c >one.c
$ cat >calls.py <<'END'
> import json
> calls = {r["name"]: r["calls"]
>          for r in json.load (open ("profile.json"))["functions"]}
> print (calls["size"], calls["square"])
> END
$ cat >counts <<'END'
> # usage: counts SOURCE...: the calls at each level that differ from the first
> for flags in -O0 -O1 -O2 -O3 -Os "-O2 -fno-inline" "-O2 -fPIC" "-O2 -flto" "-O1 -fno-pie -no-pie"; do
>   $CC $flags -fplugin=$PLUGIN "$@" -o ask || exit
>   RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./ask && python3 calls.py
> done | sort -u
> END
$ sh counts ask.c other.c
19 18

$ sh counts one.c
19 18
