# SPDX-License-Identifier: MIT
# Functions stand under their callers, whatever told the profile who they are.
$ cat >edges.c <<'END'
> #include <stdlib.h>
> static volatile unsigned sink;
> #define OWN __attribute__ ((noinline, noclone))
> OWN static void leaf (void) { sink++; sink++; sink++; sink++; }
> OWN static void pointed (void) { sink++; sink++; sink++; sink++; }
> static void (*volatile hand) (void) = pointed;
> static inline __attribute__ ((always_inline)) void part (unsigned n)
> {
>   for (unsigned i = 0; i < n; i++) sink ^= i;
> }
> static int compare (const void *a, const void *b)
> {
>   for (int i = 0; i < 20; i++) sink += i;
>   return *(const int *) a - *(const int *) b;
> }
> OWN static void few (void) { for (int i = 0; i < 500; i++) leaf (); }
> OWN static void many (void) { for (int i = 0; i < 1500; i++) leaf (); }
> OWN static void one (void) { part (8000); sink++; }
> OWN static void other (void) { part (8000); sink++; }
> OWN static void hands (void) { for (int i = 0; i < 10000; i++) hand (); }
> OWN static void sorts (void)
> {
>   int v[200];
>   for (int i = 0; i < 200; i++) v[i] = i * 7919 % 200;
>   qsort (v, 200, sizeof *v, compare);
> }
> int main (void)
> {
>   for (volatile int i = 0; i < 20000; i++) { few (); many (); one (); other (); hands (); sorts (); }
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN edges.c -o edges

# leaf has no probes, but its callers are counted; part is inlined; pointed is
# called by a pointer; compare by qsort, which is not profiled.
# { native }: an emulator has no stacks of samples.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=1000 RUCHY_PROFILE_STACK_HZ=1000 ./edges && json-check --schema $SRC/../../doc/profile.schema.json profile.json && json-check profile.json 'edges[caller~few*,callee~leaf*].source == counted' 'edges[caller~few*,callee~leaf*].calls == 10000000' 'edges[caller~many*,callee~leaf*].calls == 30000000' 'edges[caller~one*,callee~part*].source == inlined' 'edges[caller~other*,callee~part*].source == inlined' 'edges[caller~hands*,callee~pointed*].source == "stacks"' 'edges[caller=,callee~compare*].through == "sorts (edges.c:21)"' 'edges[caller=,callee~main*].through absent'
$ python3 -c '
> import json
> p = json.load(open("profile.json"))
> p["stacks"] = []
> json.dump(p, open("edges.json", "w"))'
$ ruchy analyze -f folded edges.json | sed 's/ [0-9]*$//' | sort | grep ';.*;'
main;few;leaf
main;hands;pointed
main;many;leaf
main;one;part
main;other;part
main;sorts;compare

# The runtime's own functions stand in no stack.
# { require native c++ }
$ cat >own.cc <<'END'
> #include <string>
> #include <vector>
> static std::vector<std::string> all;
> static void __attribute__ ((noinline)) fill (int n)
> {
>   for (int i = 0; i < n; i++) all.push_back (std::string (100, 'x'));
> }
> int main ()
> {
>   for (int i = 0; i < 400; i++)
>     {
>       fill (2000);
>       all.clear ();
>       all.shrink_to_fit ();
>     }
> }
> END
> $CXX -O2 -fplugin=$PLUGIN own.cc -o own
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_STACK_HZ=2000 ./own && json-check profile.json 'count(stacks[*]) > 1' && grep -c '"own_new\|"rp_' profile.json
0
[1]

# A function without probes was on the stack while what it called ran, and so
# was one without probes that called that.
$ cat >bare.c <<'END'
> static volatile unsigned sink;
> #define OWN __attribute__ ((noinline, noclone))
> OWN static void works (void) { for (int i = 0; i < 100000; i++) sink += i; }
> OWN static void passes (void) { works (); sink++; }
> OWN static void twice (void) { passes (); passes (); sink++; }
> int main (void) { for (int i = 0; i < 20; i++) twice (); return 0; }
> END
> $CC -O1 -fplugin=$PLUGIN bare.c -o bare
$ for mode in adaptive exact; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 RUCHY_PROFILE_MODE=$mode ./bare && json-check profile.json 'functions[name=passes].time_source == callees' 'functions[name=passes].total_time_ns + 2 >= functions[name=works].total_time_ns' 'functions[name=twice].total_time_ns + 2 >= functions[name=works].total_time_ns' 'functions[name=twice].total_time_ns <= functions[name=main].total_time_ns' 'functions[name=twice].self_time_ns == 0' 'edges[caller~twice*,callee~passes*].calls == 40' 'edges[caller~twice*,callee~passes*].total_time_ns == functions[name=passes].total_time_ns' 'edges[caller~main*,callee~twice*].total_time_ns == functions[name=twice].total_time_ns'; done

# Every call that was timed is one of an edge's, however few calls stand for
# the others.
$ cat >starts.c <<'END'
> static volatile unsigned sink;
> #define OWN __attribute__ ((noinline, noclone))
> OWN static void short_one (void) { for (int i = 0; i < 3; i++) sink += i; }
> OWN static void first (void) { for (int i = 0; i < 5; i++) short_one (); }
> OWN static void then (void) { for (int i = 0; i < 400000; i++) short_one (); }
> int main (void) { first (); then (); first (); return 0; }
> END
> $CC -O1 -fplugin=$PLUGIN starts.c -o starts
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./starts && json-check profile.json 'edges[caller~first*,callee~short*].timed_calls >= 4' 'edges[caller~first*,callee~short*].calls >= edges[caller~first*,callee~short*].timed_calls' 'edges[caller~first*,callee~short*].calls_stderr > 0' 'sum(edges[callee~short*].calls) == 400010'
