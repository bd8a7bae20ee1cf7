# SPDX-License-Identifier: MIT
# Threads that still run when the profile is written: their times and edges are
# of the same moment as their counters.
$ cat >running.c <<'END'
> #include <pthread.h>
> #include <unistd.h>
> #define OWN __attribute__ ((noinline, noclone)) static
> static volatile unsigned sink;
> OWN void leaf (int n) { for (int i = 0; i < n; i++) sink += i; }
> OWN void a (void) { for (int i = 0; i < 3; i++) leaf (i); }
> OWN void b (void) { for (int i = 0; i < 5; i++) leaf (i); }
> static void *run (void *data)
> {
>   for (;;) { if (data) a (); else b (); }
>   return data;
> }
> int main (void)
> {
>   pthread_t t[3];
>   for (int i = 0; i < 3; i++) pthread_create (&t[i], NULL, run, i & 1 ? t : NULL);
>   usleep (60000);
>   return 0;
> }
> END
> cat >agree.py <<'END'
> import json
> profile = json.load(open("profile.json"))
> for function in profile["functions"]:
>     calls = function["calls"]
>     edges = [edge for edge in profile["edges"]
>              if edge["callee"].startswith(function["name"] + " ")]
>     # Each edge is rounded.
>     if abs(sum(edge["calls"] for edge in edges) - calls) > len(edges):
>         print(function["name"], calls, [edge["calls"] for edge in edges])
>     if function["timed_calls"] > calls:
>         print(function["name"], calls, "timed", function["timed_calls"])
>     if sum(edge["timed_calls"] for edge in edges) > function["timed_calls"]:
>         print(function["name"], "edges timed", function["timed_calls"])
> END
$ $CC -O1 -pthread -fplugin=$PLUGIN running.c -o running
$ for mode in exact exact exact exact adaptive adaptive adaptive; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=$mode ./running && ${PYTHON3:-python3} agree.py; done
