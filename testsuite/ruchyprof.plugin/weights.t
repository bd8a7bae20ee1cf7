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
