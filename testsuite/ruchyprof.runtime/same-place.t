# SPDX-License-Identifier: MIT
# The conditions of a macro have one place: their number is the same in every
# profile, whatever was counted, so that adding profiles up does not mix them.
# { require python3 }
$ cat >ask.c <<'END'
> #include <stdlib.h>
> #define ASK(x) (((x) > 2 && (x) < 7) || (x) == 9 ? f (x) : g (x))
> static volatile int sink;
> static __attribute__ ((noinline)) int f (int x) { return x; }
> static __attribute__ ((noinline)) int g (int x) { return x; }
> static __attribute__ ((noinline)) void
> ask (int x)
> {
>   sink += ASK (x);
> }
> int
> main (int argc, char **argv)
> {
>   for (int i = atoi (argv[1]); i < atoi (argv[argc - 1]); i++)
>     ask (i);
>   return 0;
> }
> END
$ cat >rows.py <<'END'
> import json, sys
> rows = json.load (open (sys.argv[1]))["branches"]
> for r in sorted (rows, key=lambda r: r.get ("occurrence", 1)):
>     if r["function"] == "ask":
>         print (r.get ("occurrence"), r["taken"], r["not_taken"])
> END
$ $CC -O2 -fplugin=$PLUGIN ask.c -o ask
$ export RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1
> RUCHY_PROFILE_OUTPUT=1.json ./ask 0 10
> RUCHY_PROFILE_OUTPUT=2.json ./ask 8 10
> RUCHY_PROFILE_OUTPUT=3.json ./ask 0 0
$ python3 rows.py 1.json
None 7 3
2 4 3
3 1 5

$ python3 rows.py 2.json
None 2 0
2 0 2
3 1 1

$ python3 rows.py 3.json
None 0 0
2 0 0
3 0 0

$ ruchy merge -o all.json 1.json 2.json 3.json
$ python3 rows.py all.json
None 9 3
2 4 5
3 2 6

# Nor does a comparison.
$ ruchy diff 1.json 2.json | sed -n 's/  *$//; s/^  \(taken\|not_taken\)  */\1 /p' |
>   grep ' ask ' | sed 's/  */ /g'
taken 4 0 -100.0% ask ask.c:9
not_taken 3 0 -100.0% ask ask.c:9
not_taken 5 1 -80.0% ask ask.c:9
taken 7 2 -71.4% ask ask.c:9
not_taken 3 2 -33.3% ask ask.c:9
