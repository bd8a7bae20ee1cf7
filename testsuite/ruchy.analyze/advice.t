# SPDX-License-Identifier: MIT
# Every rule of the recommendations: what it says, and that it is silent when
# the number it asks for is a little off.
# { require python3 }
$ cat >messages.txt <<'END'
> a.c: In function ‘f’:
> a.c:1:5: warning: function might be candidate for attribute ‘pure’ [-Wsuggest-attribute=pure]
> a.c:20:3: missed: couldn't vectorize loop
> a.c:21:7: missed: statement clobbers memory: __asm__ __volatile__("addq $1, %gs:0");
> a.c:21:7: missed: not vectorized: control flow in loop.
> a.c:40:3: missed: couldn't vectorize loop
> END
$ echo './a.c:20:3: optimized: loop vectorized using 16 byte vectors' >vectors.txt
$ cat >show <<'END'
> # usage: show RULE [OPTION...]: the advice; that there is none if it is quiet.
> rule=$1
> shift
> python3 "$SRC/advice.py" $rule loud >loud.json && ruchy analyze "$@" loud.json | sed -n '/^Recommendations/,$p' | sed '1d;/^note:/d;/^$/d'
> python3 "$SRC/advice.py" $rule quiet >quiet.json && ruchy analyze "$@" quiet.json | sed -n '/^Recommendations/,$s/^  [0-9]*\. .*\[\(.*\)\]/quiet, but: \1/p'
> json-check --schema "$SRC/../../doc/profile.schema.json" loud.json || echo "$rule: not a profile"
> END
$ sh show one-sided-branch
  1. a.c:10 in f [one-sided-branch]
     why:   the condition was false >99.9% of 100,000,000 times
     do:    write __builtin_expect (CONDITION, 0); move the rare side to a cold function
     try:   build with -fprofile-generate, run, build with -fprofile-use: GCC then does it by itself
     gain:  up to 30.0 ms ±100%, 3.0% of the run
$ sh show one-sided-branches
  1. a.c:10 in f [one-sided-branch]
     why:   the condition was false >99.9% of 5,000,000 times; 3 others are as one-sided (:11, :12, :13), 20,000,000 evaluations in all
     do:    write __builtin_expect around the conditions; move the rare sides to cold functions
     try:   build with -fprofile-generate, run, build with -fprofile-use: GCC then does it by itself
     gain:  up to 6.00 ms ±100%, 0.6% of the run
$ sh show layout-of-little | grep gain
     gain:  up to 6.00 ms ±100%, 0.6% of the run

# What the source tells the compiler already needs no advice.
$ printf '%s\n' 1 2 3 4 5 6 7 8 9 'if (x)' 'if (unlikely (x))' >a.c && sh show told-branch | grep -v try
> rm a.c
  1. a.c:10 in f [one-sided-branch]
     why:   the condition was false >99.9% of 100,000,000 times
     do:    write __builtin_expect (CONDITION, 0); move the rare side to a cold function
     gain:  up to 30.0 ms ±100%, 3.0% of the run
$ sh show unpredictable-branch
  1. a.c:10 in f [unpredictable-branch]
     why:   taken 50.0% of 20,000,000 times, changing sides 10,000,000 times, as often as chance would
     do:    make it a conditional move (c ? x : y without side effects), use arithmetic, or sort the data first
     try:   perf stat -e branch-misses ./app, before and after
     gain:  up to 50.0 ms ±40%, 5.0% of the run
$ sh show mispredicted-branch
  1. a.c:10 in f [unpredictable-branch]
     why:   5,000,000 of 20,000,000 evaluations were mispredicted (taken 50.0%)
     do:    make it a conditional move (c ? x : y without side effects), use arithmetic, or sort the data first
     try:   perf stat -e branch-misses ./app, before and after
     gain:  up to 25.0 ms ±40%, 2.5% of the run
$ sh show cold-code
  1. a.c:10 in f [cold-code]
     why:   4 of 8 conditions always went the same way, in 24,000,000 evaluations; the code behind their other sides never ran
     do:    move what never ran to functions declared __attribute__ ((cold, noinline)), so that what runs lies together
     try:   build with -fprofile-generate, run, build with -fprofile-use: GCC then does it by itself
     gain:  up to 7.20 ms ±100%, 0.7% of the run
quiet, but: one-sided-branch
$ sh show dominant-case
  1. a.c:10 in f [dominant-case]
     why:   case 1 was chosen 95.0% of 20,000,000 times
     do:    test for this case with an if before the switch
     try:   build with -fprofile-generate, run, build with -fprofile-use: GCC then does it by itself
     gain:  up to 19.0 ms ±50%, 1.9% of the run
$ sh show short-loop
  1. a.c:20 in f [short-loop]
     why:   entered 3,000,000 times for 3 iterations on average
     do:    write the first iterations out, or try `#pragma GCC unroll 4' before the loop; keep the general loop for the rest
     try:   compile this file with -funroll-loops
     gain:  up to 15.0 ms ±40%, 1.5% of the run
$ sh show once-loop | grep why
     why:   entered 3,000,000 times for 1.2 iterations on average
$ sh show allocation-in-loop
  1. a.c:20 in f [allocation-in-loop]
     why:   1,000,000 allocations in 1,000,000 iterations, 1 each
     do:    allocate once before the loop and reuse, or take the blocks from an arena
     try:   a faster malloc (LD_PRELOAD=libmimalloc.so ./app) shows how much of the time is the allocator's
     gain:  up to 40.0 ms ±50%, 4.0% of the run

# What the plugin inserted is no reason, and a loop without one no finding.
$ sh show not-vectorized --remarks messages.txt
  1. a.c:20 in f [not-vectorized]
     why:   100,000,000 iterations, 500 ms; GCC did not vectorize the loop: control flow in loop
     do:    take out what stands in its way: calls and exits from the loop, pointers that may overlap (restrict), a count not known before it
     try:   -O3 -march=native -ffast-math on this file: does -fopt-info-vec name the loop now?
     gain:  up to 250 ms ±50%, 25.0% of the run
$ sh show short-vector-loop --remarks messages.txt --remarks vectors.txt
  1. a.c:20 in f [short-vector-loop]
     why:   entered 5,000,000 times for 7 iterations on average, but GCC made it a loop over vectors of 16 bytes
     do:    try `#pragma GCC novector' (GCC 14), or a loop of constant length where most calls have the same
     try:   compile this file with -fno-tree-vectorize
     gain:  up to 15.0 ms ±67%, 1.5% of the run
$ sh show small-function
  1. a.c:1 in f [small-function]
     why:   called 50,000,000 times at 4.00 ns a call, and not inlined
     do:    let GCC inline it: define it static inline where it is called, or compile with -flto; called through a pointer, let one call do more
     try:   compile and link with -flto, or this file with -O3
     gain:  up to 100 ms ±50%, 10.0% of the run
$ sh show recursion
  1. a.c:1 in f [recursion]
     why:   >99.9% of its 50,000,000 calls came from itself; it stood 7 times in one stack
     do:    do the last level without a call (test before calling), make one of the calls a loop, or keep results that are asked for again
     try:   compile this file with -O3 --param max-inline-recursive-depth-auto=12
     gain:  up to 100 ms ±50%, 10.0% of the run
$ sh show pure-function --remarks messages.txt
  1. a.c:1 in f [pure-function]
     why:   called 50,000,000 times; GCC found that its result depends on its arguments and memory alone
     do:    declare it __attribute__ ((pure)) in its header: GCC then takes calls whose arguments stay the same out of loops
     try:   ruchy bench -- ./app.old --vs ./app
     gain:  up to 450 ms ±100%, 45.0% of the run
$ sh show cache-misses
  1. a.c:1 in f [cache-misses]
     why:   about 5,000,000 cache misses, 5 a call
     do:    put fields that are used together beside each other, walk memory in order, or use smaller types
     try:   perf stat -e cache-misses ./app, before and after
     gain:  up to 400 ms ±38%, 40.0% of the run
$ sh show missing-line
  1. a.c:3 in f [cache-misses]
     why:   about 5,000,000 cache misses in 90 samples of this line
     do:    put fields that are used together beside each other, walk memory in order, or use smaller types
     try:   perf stat -e cache-misses ./app, before and after
     gain:  up to 400 ms ±38%, 40.0% of the run

# One thread has nobody to share with: the misses are left.
$ sh show false-sharing
  1. a.c:1 in f [false-sharing]
     why:   about 5,000,000 cache misses, 5 a call, though all that was allocated is 64.0 KiB; several threads ran this code
     do:    give each thread its own copy, 64 bytes apart (alignas (64)), and add up at the end
     try:   perf c2c record ./app, then perf c2c report: which line do two processors write?
     gain:  up to 400 ms ±38%, 40.0% of the run
quiet, but: cache-misses
$ sh show temporary-allocations
  1. a.c:30 in f [temporary-allocations]
     why:   95.0% of 1,000,000 blocks were freed before the next one was made, 64 B each
     do:    use a local array, or keep one buffer and reuse it
     try:   a faster malloc (LD_PRELOAD=libmimalloc.so ./app) shows how much of the time is the allocator's
     gain:  up to 38.0 ms ±50%, 3.8% of the run
$ sh show never-freed
  1. a.c:30 in f [never-freed]
     why:   1,000 of 1,000 blocks (3.91 MiB) were not freed when the program ended
     do:    free them, or check that the data must grow like this
     try:   valgrind --leak-check=full ./app shows which are lost

# Without the compiler's messages there is nothing to say about it.
$ for rule in not-vectorized short-vector-loop pure-function; do sh show $rule; done
$ python3 "$SRC/advice.py" not-vectorized loud | sed 's/a\.c:20/a.c:40/' >40.json && ruchy analyze --remarks messages.txt 40.json | grep -c Recommendations
0
[1]
$ ruchy analyze --remarks missing.txt loud.json
ruchy analyze: missing.txt: No such file or directory
[1]

# The compiler's own messages, and places in other folders.
$ mkdir src && cat >src/kernel.c <<'END'
> double blend (double);
> void apply (double *restrict o, const double *restrict t, int n)
> {
>   for (int i = 0; i < n; i++)
>     o[i] = blend (t[i]);
> }
> END
$ $CC -O3 -fopt-info-vec-optimized-missed -c src/kernel.c 2>own.txt
$ python3 "$SRC/advice.py" not-vectorized loud | sed "s,a\.c:20,$PWD/src/kernel.c:4," >own.json && ruchy analyze --remarks own.txt own.json | sed -n 's/.*\(did not vectorize the loop\): ..*/\1, and why/p'
did not vectorize the loop, and why

# What to do is said in the program's language.
$ for s in ruchy f90; do for rule in one-sided-branch small-function recursion; do python3 "$SRC/advice.py" $rule loud | sed "s/a\.c:/a.$s:/g" >other.json; ruchy analyze other.json | sed -n 's/^     \(do\|try\): *//p'; done; done
move the rare side to a function of its own
ruchy bench -- ./app.old --vs ./app
do its work where it is called, or call it for many items at once
ruchy compile -O3
do the last level without a call (test before calling), make one of the calls a loop, or keep results that are asked for again
ruchy compile -O3 --gcc-option=--param=max-inline-recursive-depth-auto=12
move the rare side to a function of its own
build with -fprofile-generate, run, build with -fprofile-use: GCC then does it by itself
put it into the module that calls it, or compile with -flto so that it can be inlined; called through a pointer, let one call do more
compile and link with -flto, or this file with -O3
do the last level without a call (test before calling), make one of the calls a loop, or keep results that are asked for again
compile this file with -O3 --param max-inline-recursive-depth-auto=12
