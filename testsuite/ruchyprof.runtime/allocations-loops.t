# SPDX-License-Identifier: MIT
# Which loop of the source allocates how often: by the text, whatever became of
# the loop, and to the unit.
# { require native own-malloc }: a library for the program would be preloaded into the
# emulator.
$ cat >loops.c <<'END'
> #include <stdlib.h>
> #define LOST(n) do { void *volatile lost_ = malloc (n); free (lost_); } while (0)
> #define REPEAT(n) for (int i_ = 0; i_ < (n); i_++) LOST (5)
> static volatile int some = 10;
> static inline __attribute__ ((always_inline)) void helper (void) { for (int h = 0; h < 2; h++) LOST (9); }
> static __attribute__ ((noinline)) void nested (int n)
> {
>   for (int i = 0; i < n; i++)
>     {
>       LOST (10);
>       for (int j = 0; j < 3; j++)
>         LOST (20);
>     }
> }
> static __attribute__ ((noinline)) void *leaves (int n)
> {
>   while (n > 0)
>     {
>       if (--n == 4)
>         {
>           void *last = malloc (30);
>           some++;
>           return last;
>         }
>     }
>   return NULL;
> }
> static __attribute__ ((noinline)) void line (int n)
> {
>   for (char *p = malloc (1), *q = p; q < p + n % 1; q++) LOST (1); for (int i = 0; i < n; i++) LOST (2);
> }
> static __attribute__ ((noinline)) void gotos (int n)
> {
>   int i = 0;
> again:
>   LOST (40);
>   if (++i < n) goto again;
> }
> static __attribute__ ((noinline)) void in_condition (int n)
> {
>   void *block;
>   while ((block = malloc (50)) != NULL && n-- > 0)
>     free (block);
> }
> static __attribute__ ((noinline)) void inlines (int n)
> {
>   for (int i = 0; i < n; i++)
>     helper ();
> }
> static __attribute__ ((noinline)) void none (int n)
> {
>   LOST (60);
>   for (int i = 0; i < n; i++)
>     some += i & 1;
>   REPEAT (n);
>   LOST (60);
> }
> int main (void)
> {
>   int n = some;
>   nested (n); free (leaves (n)); line (n); gotos (n); in_condition (n); inlines (n); none (n);
>   return 0;
> }
> END
> for level in -O0 -O1 -O2 "-O3 -g" -Os; do
>   $CC $level -w -fplugin=$PLUGIN loops.c -o loops && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./loops
>   json-check --schema $SRC/../../doc/profile.schema.json profile.json
>   json-check profile.json \
>     'loops[function=nested,line=8].allocs == 40' 'loops[function=nested,line=8].alloc_bytes == 700' \
>     'loops[function=nested,line=11].allocs == 30' 'loops[function=nested,line=11].alloc_bytes == 600' \
>     'loops[function=nested,line=11].parent == "loops.c:8"' 'loops[function=nested,line=8].parent absent' \
>     'loops[function=leaves].allocs == 1' 'loops[function=gotos].allocs == 10' \
>     'loops[function=line,iterations=10].allocs == 10' 'loops[function=line,iterations=0].allocs absent' \
>     'loops[function=in_condition].allocs == 11' 'loops[function=inlines].allocs absent' \
>     'loops[function=helper].allocs == 20' 'loops[function=none,line=53].allocs absent' \
>     'loops[function=none,line=55].allocs == 10' 'functions[name=none].allocs == 12' \
>     'sum(loops[function=none].allocs) == 10' 'consistent == true' || echo "at $level"
> done

# The report has them.
$ ruchy analyze --format csv --table loops profile.json >loops.csv && awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i } /^loops.c:11,/ { print $at["iterations"], $at["allocs"], $at["alloc_bytes"], $at["parent"] }' loops.csv
30 30 600 loops.c:8

# C++: operator new, a loop over a container, a lambda within a loop, templates.
$ cat >loops.cc <<'END'
> #include <vector>
> static volatile int some = 10;
> template <class T> static T *keep (T *block) { __asm__ volatile ("" : "+r"(block)); return block; }
> template <class T> __attribute__ ((noinline)) void make (int n)
> {
>   for (int i = 0; i < n; i++)
>     delete keep (new T);
> }
> static __attribute__ ((noinline)) void over (const std::vector<int> &all)
> {
>   for (int each : all)
>     for (int i = 0; i < 2; i++)
>       delete[] keep (new char[each + 1]);
> }
> static __attribute__ ((noinline)) void lambdas (int n)
> {
>   for (int i = 0; i < n; i++)
>     [] { while (some++ % 4 != 0) delete keep (new long); } ();
> }
> int main ()
> {
>   make<int> (some); make<double> (3);
>   over (std::vector<int> (7)); lambdas (5);
> }
> END
> for level in -O0 -O2; do
>   $CXX $level -std=c++17 -w -fplugin=$PLUGIN loops.cc -o loopscc && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./loopscc
>   json-check profile.json 'sum(loops[line=6].allocs) == 13' 'loops[line=11].allocs == 14' 'loops[line=12].allocs == 14' \
>     'loops[line=12].parent == "loops.cc:11"' 'loops[line=17].allocs absent' 'loops[line=18].allocs == loops[line=18].iterations' || echo "at $level"
> done

# Code that is inlined from functions of system headers is the source's that
# calls them, a constructor here, not of what all is inlined in.
$ cat >inlined.cc <<'END'
> #include <vector>
> struct grid
> {
>   std::vector<int> cells;
>   __attribute__ ((always_inline)) grid (int size) : cells (size * size, 1) {}
> };
> static volatile int some = 10;
> static inline __attribute__ ((always_inline)) int sums (int n)
> {
>   int sum = 0;
>   for (int i = 0; i < n; i++)
>     {
>       grid all (n);
>       std::vector<int> more (n);
>       sum += all.cells[3] + more[2];
>     }
>   return sum;
> }
> int main () { return sums (some) != 10; }
> END
> $CXX -O2 -g -fplugin=$PLUGIN inlined.cc -o inlined
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./inlined && json-check profile.json 'functions[name=main].allocs absent' 'functions[name="grid::grid"].allocs == 10' 'functions[name=sums].allocs == 10' 'loops[function=sums].allocs == 10' 'loops[function=sums].alloc_bytes == 400'
