# SPDX-License-Identifier: MIT
# A function that was inlined into a hot loop and called once for itself: the
# clock of that one call is not its time.  Samples tell, or nothing does.
$ cat >inlined.c <<'END'
> #include <stdlib.h>
> int hash (const char *s) { int h = 0; for (; *s; s++) h = h * 31 + *s; return h; }
> int (*volatile other) (const char *) = hash;
> int main (int argc, char **argv)
> {
>   static char text[1000];
>   int sum = 0, rounds = argc > 1 ? atoi (argv[1]) : 1;
>   for (int i = 0; i < 999; i++) text[i] = 'a';
>   for (int i = 0; i < rounds; i++) { text[i % 999] = 'b'; sum += hash (text); }
>   sum += other ("");
>   return sum == 42;
> }
> END
$ $CC -O3 -fplugin=$PLUGIN inlined.c -o inlined.exe
$ export RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1
> RUCHY_PROFILE_HZ=0 RUCHY_PROFILE_OUTPUT=a.json ./inlined.exe 1000
$ json-check a.json 'functions[name=hash].calls == 1001' 'functions[name=hash].time_source == "inlined"'
$ json-check a.json 'functions[name=hash].max_time_ns == 0' 'loops[function=hash].time_source == "none"'
$ export RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1
> RUCHY_PROFILE_OUTPUT=b.json ./inlined.exe 100000
$ python3 -c '
> import json
> p = json.load(open("b.json"))
> f = next(f for f in p["functions"] if f["name"] == "hash")
> main = next(f for f in p["functions"] if f["name"] == "main")
> loop = next(l for l in p["loops"] if l["function"] == "hash")
> if f["samples"] > 0:
>     assert f["time_source"] == "samples", f
>     assert f["self_time_ns"] > main["total_time_ns"] / 2, f
>     # Few samples, or a single one, prove no share exactly.
>     assert f["self_time_ns_stderr"] > f["self_time_ns"] / (10 + f["samples"] ** 2), f
>     assert abs(f["avg_time_ns"] * f["calls"] - f["total_time_ns"]) < 0.01 * f["total_time_ns"], f
>     assert loop["total_time_ns_stderr"] > 0, loop'
