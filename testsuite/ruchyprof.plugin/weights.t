# SPDX-License-Identifier: MIT
# weights=FILE: an earlier profile decides what is counted.  Fewer counters are
# executed, and whatever the file says, the counts stay those of the source.
$ cat >search.c <<'END'
> #include <stdio.h>
> static volatile unsigned sink;
> static unsigned data[1000];
> static __attribute__ ((noinline)) void search (void)
> {
>   for (unsigned i = 0; i + 2 < 1000; i++)
>     {
>       if (data[i] == 7)
>         if (data[i + 1] == 7)
>           if (data[i + 2] == 7)
>             sink = i;
>       switch (data[i])
>         {
>         case 1: sink = 1; break;
>         case 5: sink += 5; break;
>         case 6: sink -= 6; break;
>         case 7: sink *= 7; break;
>         case 9: sink = 9; break;
>         default: sink ^= 8;
>         }
>     }
> }
> int main (void)
> {
>   for (unsigned i = 0; i < 1000; i++)
>     data[i] = i % 100 ? 7 : i / 100;
>   search ();
>   puts ("done");
>   return 0;
> }
> END
$ cat >counted.sh <<'END'
> $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-times $2 search.c -o search && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=$1.json ./search
> for kind in loops branches switches; do sed -n "/^\"$kind\"/,/^]/p" $1.json; done | grep -o '"line.*' | sed 's/"[a-z_]*time.*//' >$1
> END
$ export CC PLUGIN; sh counted.sh first
done
$ sh counted.sh second -fplugin-arg-ruchyprof-weights=first.json
done
$ cmp first second && json-check first.json 'statistics.counter_executions >= 4500' && json-check second.json 'statistics.counter_executions <= 2500' 'branches[line=10].taken == 973' 'switches[line=12].executions == 998' 'consistent == true' && echo good
good
$ sed 's/"taken"/"nottaken"/; s/"not_taken"/"taken"/; s/"nottaken"/"not_taken"/; s/"count":989/"count":0/' first.json >wrong.txt; sh counted.sh third -fplugin-arg-ruchyprof-weights=wrong.txt && cmp first third && json-check third.json 'statistics.counter_executions >= 4500' 'consistent == true' && echo good
done
good
$ printf '{"branches":[{"file":"other.c","line":1,"column":1,"taken":5,"not_taken":2,"nested":{"a":[1,"]",{}]}},{}],"switches":[]}' >other.json; sh counted.sh fourth -fplugin-arg-ruchyprof-weights=other.json && cmp first fourth && json-check fourth.json 'statistics.counter_executions >= 4500' && echo good
done
good
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-weights=none.json -c search.c 2>&1 | grep -o "cannot read.*"
cannot read 'none.json': No such file or directory
$ for text in '' '{}' '[]' '{"branches":[{"line":}]}' '{"branches":[{' '{"branches":["a' '{"branches":[],"more":[1,{"a":2}'; do printf '%s' "$text" >bad.json; $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-weights=bad.json -c search.c 2>&1 | grep -c "is no profile"; done
1
1
1
1
1
1
1

# The rows are found however the file is written, and by what a row of a
# function that never ran has.
$ sed 's/":/" :\t/g; s/,"/ ,\n  "/g' first.json >spread.json; sh counted.sh fifth -fplugin-arg-ruchyprof-weights=spread.json && cmp first fifth && json-check fifth.json 'statistics.counter_executions <= 2500' 'consistent == true' && echo good
done
good
$ cat >idle.c <<'END'
> #include <stdlib.h>
> int never (int x) { return x > 3 ? atoi ("1") : 2; }
> int often (int x) { return x > 3 ? atoi ("2") : 3; }
> int main (int argc, char **argv)
> {
>   int sum = 0;
>   for (int i = 0; i < 100; i++)
>     sum += often (i);
>   return argc > 5 ? never (sum + **argv) : 0;
> }
> END
$ $CC -O2 -fno-inline -fplugin=$PLUGIN idle.c -o idle && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./idle && $CC -O2 -fno-inline -fplugin=$PLUGIN -fplugin-arg-ruchyprof-weights=profile.json idle.c -o idle && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=apart.json ./idle && json-check apart.json 'functions[name=often].calls == 100' 'functions[name=never].calls == 0' 'consistent == true' && ${OBJDUMP:-objdump} -d -j ruchyprof_text_cold idle | sed -n 's/^[0-9a-f]* <\([a-z]*\)\.ruchy_count.*/\1/p' | sort -u
never

# Builds without branches use the profile of one that has them.
$ cat >short.sh <<'END'
> $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-times -fplugin-arg-ruchyprof-no-branches $2 skip.c -o skip && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=$1.json ./skip
> for kind in functions loops branches switches; do sed -n "/^\"$kind\"/,/^]/p" $1.json; done | grep -o '"line.*' | sed 's/"[a-z_]*time.*//' >$1
> END
$ cat >skip.c <<'END'
> static volatile unsigned sink, data[1002];
> static inline void note (unsigned x) { sink += x; }
> static __attribute__ ((noinline)) void skip (unsigned n)
> {
>   for (unsigned i = 0; i < n; i++)
>     if (data[i] == 7)
>       note (1);
>     else
>       sink = i;
> }
> int main (void)
> {
>   for (unsigned i = 0; i < 1000; i++)
>     data[i] = i % 100 ? 7 : i;
>   skip (1000);
>   return 0;
> }
> END
$ $CC -O2 -fplugin=$PLUGIN skip.c -o skip && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./skip && sh short.sh plain && sh short.sh known -fplugin-arg-ruchyprof-weights=profile.json && cmp plain known && json-check plain.json 'functions[name=note].calls == 990' 'statistics.counter_executions >= 2900' && json-check known.json 'statistics.counter_executions <= 2100' 'consistent == true' && echo good
good

# Without optimisation, too: nothing is counted for the branches' sake.
$ for level in "" -fplugin-arg-ruchyprof-weights=profile.json; do $CC -O0 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-times -fplugin-arg-ruchyprof-no-branches $level skip.c -o skip && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=none.json ./skip; grep -o '"counters":[0-9]*' none.json; done | sort -u | wc -l
1

# A function that is inlined into itself keeps GCC's estimates.
$ cat >fib.c <<'END'
> static unsigned fib (unsigned n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void) { return fib (20) != 6765; }
> END
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-times fib.c -o fib && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./fib && for more in "" -fplugin-arg-ruchyprof-no-branches; do $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-times $more -fplugin-arg-ruchyprof-weights=profile.json fib.c -o known && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=known.json ./known && json-check known.json 'functions[name=fib].calls == 21891' 'consistent == true'; for file in fib known; do ${OBJDUMP:-objdump} -d -j ruchyprof_text --no-show-raw-insn --no-addresses $file | sed -n '/<fib.ruchy_count.*>:/,/^$/p' >$file.text; done; test -s fib.text && cmp fib.text known.text && echo same; done
same
same
