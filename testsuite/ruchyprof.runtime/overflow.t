# SPDX-License-Identifier: MIT
# Tables that overflow: what found no room is counted, the rest stays right.
# { require native }: 20000 call sites take an emulator too long.

# 20,000 call sites, of which 16,383 have a row of their own.
$ python3 -c '
> print("#include <stdlib.h>\nvoid *volatile block;")
> for part in range(20):
>     print("void part%d (void)\n{" % part)
>     for i in range(1000):
>         print("  block = malloc (%d); free (block);" % (i % 100))
>     print("}")' >sites.c
> python3 -c '
> for part in range(20): print("void part%d (void);" % part)
> print("int main (void)\n{")
> for part in range(20): print("  part%d ();" % part)
> print("  return 0;\n}")' >main.c
> $CC -O0 -c sites.c && $CC -O2 -fplugin=$PLUGIN main.c sites.o -o sites
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./sites && json-check profile.json 'allocations.total_allocs == 20000' 'allocations.total_bytes == 990000' 'allocations.live_bytes == 0' 'allocations.sites[location=unknown].allocs > 3000' 'allocations.sites[location=unknown].allocs < 4000' 'count(allocations.sites[*]) == 2000' 'allocations.sites_left_out > 14000'

# 4096 different stacks, 2048 rows.
$ cat >stacks.c <<'END'
> #include <stdlib.h>
> #define OWN __attribute__ ((noinline, noclone))
> static void *volatile block;
> static void zero (int bits, int depth);
> static void one (int bits, int depth);
> OWN static void next (int bits, int depth)
> {
>   if (depth == 0) { block = malloc (400000); free (block); }
>   else if (bits & 1) one (bits >> 1, depth - 1);
>   else zero (bits >> 1, depth - 1);
>   __asm__ volatile ("");
> }
> OWN static void zero (int bits, int depth) { next (bits, depth); __asm__ volatile (""); }
> OWN static void one (int bits, int depth) { next (bits, depth); __asm__ volatile (""); }
> int main (void) { for (int i = 0; i < 4096; i++) next (i, 12); return 0; }
> END
> $CC -O1 -fno-optimize-sibling-calls -fplugin=$PLUGIN stacks.c -o stacks
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./stacks && json-check profile.json 'allocations.total_allocs == 4096' 'allocations.stacks_lost > 1000' 'functions[name=main].calls == 1'

# Timed calls nest deeper than the shadow stack.
$ cat >deep.c <<'END'
> static volatile int sink;
> static int __attribute__ ((noinline, noclone)) deep (int n)
> {
>   for (int i = 0; i < 10; i++) sink += i;
>   return n ? deep (n - 1) + 1 : 0;
> }
> int main (void) { return deep (5000) != 5000; }
> END
> $CC -O1 -fno-optimize-sibling-calls -fplugin=$PLUGIN deep.c -o deep
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=exact ./deep && json-check profile.json 'functions[name=deep].calls == 5001' 'functions[name=deep].timed_calls < 1030' 'statistics.deep_calls > 3900'
