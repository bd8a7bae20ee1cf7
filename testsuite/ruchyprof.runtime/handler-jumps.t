# SPDX-License-Identifier: MIT
# What a signal's handler leaves by longjmp is counted as it was executed:
# exactly where the place of each frame is known, within bounds and marked
# where counting was put off.

# The signal comes while a function calls: everything is exact.
$ cat >raise.c <<'END'
> #include <setjmp.h>
> #include <signal.h>
> #include <stdio.h>
> static sigjmp_buf env;
> static volatile unsigned sink;
> static void __attribute__ ((noinline)) leave (void) { siglongjmp (env, 1); }
> static void on_signal (int n) { (void) n; leave (); }
> static void __attribute__ ((noinline)) leaf (int i)
> {
>   if (i == 3) raise (SIGUSR1);
>   sink++;
> }
> static int __attribute__ ((noinline)) mid (int n)
> {
>   int sum = 0;
>   for (int i = 0; i < n; i++)
>     {
>       if (i & 1) leaf (i);
>       else sum += i;
>     }
>   return sum;
> }
> int main (void)
> {
>   signal (SIGUSR1, on_signal);
>   for (volatile int round = 0; round < 100; round++)
>     if (sigsetjmp (env, 1) == 0)
>       for (int i = 0; i < 5; i++)
>         sink += mid (i);
>   return 0;
> }
> END
$ for level in -O0 -O1 -O2 -O3 -Os "-O2 -D_FORTIFY_SOURCE=2" "-O2 -fplugin-arg-ruchyprof-slab=cell"; do $CC -fplugin=$PLUGIN $level raise.c -o raise && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./raise; json-check profile.json 'functions[name=leaf].calls == 400' 'functions[name=leave].calls == 100' 'loops[line=16].iterations == 1000' 'loops[line=16].entries == 500' 'branches[line=16].not_taken == 400' 'branches[line=10].taken == 100' 'branches[line=10].not_taken == 300' 'loops[line=28].iterations == 500' 'branches[line=28].not_taken == 0' 'branches[line=27].taken == 100' 'branches[line=27].not_taken == 100' 'consistent == true' || echo "$level"; grep -c '"exact"' profile.json; done; true
0
0
0
0
0
0
0

# Faults, on a stack of the handler's own, with the signal not blocked; one
# target lies in the very function that faults.
$ cat >fault.c <<'END'
> #define _GNU_SOURCE
> #include <setjmp.h>
> #include <signal.h>
> #include <stdlib.h>
> #include <sys/mman.h>
> static sigjmp_buf env;
> static int *volatile nowhere;
> static void on_fault (int n) { (void) n; siglongjmp (env, 1); }
> static int __attribute__ ((noinline)) store (int i)
> {
>   if (i == 6) *nowhere = i;
>   return i;
> }
> static int __attribute__ ((noinline)) twice (int i)
> {
>   int sum = 0;
>   for (int j = 0; j < 2; j++) sum += store (i + j);
>   return sum;
> }
> /* The target lies in the interrupted function itself.  */
> static int __attribute__ ((noinline)) own (const volatile char *page)
> {
>   volatile int seen = 0;
>   if (sigsetjmp (env, 1) == 0)
>     for (int i = 0; i < 10000; i++)
>       {
>         if (page[i] == 0) seen++;
>       }
>   return seen;
> }
> /* A loop that counts in registers.  */
> static int __attribute__ ((noinline)) sum (const char *page)
> {
>   int sum = 0;
>   for (int i = 0; i < 10000; i++)
>     sum += page[i] * 3;
>   return sum;
> }
> int main (void)
> {
>   static char stack[65536];
>   struct sigaction action = { .sa_handler = on_fault, .sa_flags = SA_ONSTACK | SA_NODEFER };
>   stack_t alternate = { .ss_sp = stack, .ss_size = sizeof stack };
>   volatile int total = 0;
>   sigaltstack (&alternate, NULL);
>   sigaction (SIGSEGV, &action, NULL);
>   char *page = mmap (NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
>   mprotect (page + 4096, 4096, PROT_NONE);
>   for (volatile int round = 0; round < 7; round++)
>     if (sigsetjmp (env, 1) == 0)
>       for (int i = 0; i < 10; i++) total += twice (i);
>   total += own (page);
>   for (volatile int round = 0; round < 3; round++)
>     if (sigsetjmp (env, 1) == 0)
>       total += sum (page);
>   return total == 0;
> }
> END
$ for level in -O0 -O1 -O2 -O3; do $CC -fplugin=$PLUGIN $level fault.c -o fault && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./fault; json-check profile.json 'functions[name=on_fault].calls == 11' 'functions[name=store].calls == 84' 'loops[line=17].iterations == 84' 'branches[line=17].not_taken == 35' 'branches[line=11].taken == 7' 'branches[line=11].not_taken == 77' 'loops[line=51].iterations == 42' 'branches[line=51].not_taken == 0' 'branches[line=24].taken == 1' 'branches[line=24].not_taken == 1' 'branches[line=25].not_taken == 0' 'branches[line=35].not_taken == 0' 'branches[line=54].taken == 3' 'consistent == true' || echo "$level"; done; true
$ $CC -O0 -fplugin=$PLUGIN fault.c -o fault && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./fault; json-check profile.json 'loops[line=25].iterations == 4097' 'branches[line=27].taken == 4096' 'branches[line=27].not_taken == 0' 'loops[line=35].iterations == 12291'; grep -c '"exact"' profile.json; true
0
$ $CC -O2 -fplugin=$PLUGIN fault.c -o fault && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./fault; json-check profile.json 'loops[line=25].exact == false' 'loops[line=25].iterations_min <= 4097' 'loops[line=25].iterations_max >= 4097' 'loops[line=35].exact == false' 'loops[line=35].iterations_min <= 12291' 'loops[line=35].iterations_max >= 12291' 'loops[line=17].exact absent' 'loops[line=51].exact absent'

# Jumps that leave no handler change nothing, in a handler or beside one; a
# forked child and a reset begin without what was noted before.
$ cat >other.c <<'END'
> #include <ruchyprof/ruchyprof.h>
> #include <setjmp.h>
> #include <signal.h>
> #include <sys/wait.h>
> #include <unistd.h>
> static sigjmp_buf env, inner;
> static volatile int sink;
> static void __attribute__ ((noinline)) back (jmp_buf to) { siglongjmp (to, 1); }
> static void on_signal (int n)
> {
>   if (sigsetjmp (inner, 0) == 0) back (inner);
>   if (n == SIGUSR2) siglongjmp (env, 1);
> }
> static void __attribute__ ((noinline)) work (int n, int out)
> {
>   for (int i = 0; i < n; i++)
>     {
>       sink++;
>       if (i == 5)
>         raise (out ? SIGUSR2 : SIGUSR1);
>     }
> }
> int main (int argc, char **argv)
> {
>   sigset_t set;
>   signal (SIGUSR1, on_signal);
>   signal (SIGUSR2, on_signal);
>   if (sigsetjmp (env, 1) == 0) work (10, 1);
>   if (argc > 1) { ruchyprof_reset (); if (fork () > 0) { wait (NULL); } }
>   work (10, 0);
>   sigemptyset (&set);
>   sigaddset (&set, SIGUSR1);
>   sigprocmask (SIG_BLOCK, &set, NULL);
>   if (sigsetjmp (env, 0) == 0) { work (3, 0); back (env); }
>   return 0;
> }
> END
$ for level in -O0 -O2; do $CC -I"$SRC/../../runtime/include" -fplugin=$PLUGIN $level other.c -o other -L$RUNTIME_DIR -lruchyprof && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./other; json-check profile.json 'functions[name=work].calls == 3' 'loops[line=16].iterations == 19' 'branches[line=16].not_taken == 2' 'branches[line=19].taken == 2' 'branches[line=12].taken == 1' 'branches[line=12].not_taken == 1' 'branches[line=11].taken == 2' 'branches[line=11].not_taken == 2' 'functions[name=back].calls == 3' 'consistent == true' 'count(warnings[*]) == 0' || echo $level; grep -c '"exact"' profile.json; rm -f profile*.json; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=profile-%p.json ./other reset; for f in profile-*.json; do json-check $f 'functions[name=work].calls == 2' 'loops[line=16].iterations == 13' 'branches[line=16].not_taken == 2' 'branches[line=19].taken == 1' 'consistent == true'; done; done; true
0
0
