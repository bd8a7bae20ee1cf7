# SPDX-License-Identifier: MIT
# Times of loops: shares of the self time by what was executed, with what is in
# inner loops, and errors that say how far to trust them.
$ cat >loops.c <<'END'
> #include <stdlib.h>
> #include <string.h>
> static volatile int zero;
> static long fill (long *a, int n) { for (int i = 0; i < n; i++) a[i] = i ^ zero; return a[n / 2]; }
> __attribute__ ((noinline)) long
> nest (int n)
> {
>   long sum = 0;
>   for (int i = 0; i < 10; i++)
>     sum += zero;
>   for (int i = 0; i < n; i++)
>     for (int j = 0; j < 100; j++)
>       sum = (sum * 31 + (j ^ zero)) % 8191;
>   return sum;
> }
> __attribute__ ((noinline)) long
> host (int n)
> {
>   static long a[1000];
>   long sum = 0;
>   for (int i = 0; i < n; i++)
>     sum += fill (a, 1000);
>   return sum;
> }
> static int order (const void *a, const void *b) { return *(const int *) a - *(const int *) b; }
> __attribute__ ((noinline)) int
> library (int n)
> {
>   int *a = malloc (n * sizeof *a);
>   for (int i = 0; i < n; i++)
>     a[i] = i * 7919 % n;
>   for (int i = 0; i < 3; i++)
>     memmove (a + 1, a, (n - 1) * sizeof *a);
>   qsort (a, n, sizeof *a, order);
>   int first = a[0];
>   free (a);
>   return first;
> }
> int main (void) { return nest (10000) + host (1000) + library (100000) == 42; }
> END
$ $CC -O2 -fplugin=$PLUGIN loops.c -o loops.exe
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 RUCHY_PROFILE_OUTPUT=a.json ./loops.exe
$ python3 -c '
> import json
> p = json.load(open("a.json"))
> self_time = {f["name"]: f["self_time_ns"] for f in p["functions"]}
> loop = {l["line"]: l for l in p["loops"]}
> outer, inner, short = loop[11], loop[12], loop[9]
> # All but nothing of nest is the outer loop, and most of that the inner one.
> assert outer["total_time_ns"] > 0.99 * self_time["nest"], outer
> assert outer["total_time_ns_stderr"] < 0.05 * outer["total_time_ns"], outer
> assert inner["total_time_ns"] <= outer["total_time_ns"], inner
> assert inner["total_time_ns"] > 0.9 * outer["total_time_ns"], inner
> # What fill takes is not the time of the loop that calls it, nor is the 1000
> # times shorter one known.
> for l in short, loop[21]:
>     assert l["time_source"] == "none" or l["total_time_ns"] < 0.05 * self_time[l["function"]], l
> # Three iterations of what takes long: counts do not tell.
> assert loop[32]["time_source"] == "none", loop[32]'

# A call's time is known no better than the time of all calls.
$ python3 -c '
> import json
> for f in json.load(open("a.json"))["functions"]:
>     if f["time_source"] == "every call":
>         assert f["stderr_ns"] * f["calls"] + 0.5 > 0.99 * f["total_time_ns_stderr"] > 0, f'
