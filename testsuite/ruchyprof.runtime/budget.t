# SPDX-License-Identifier: MIT
# Exact counts are never given up for the budget: where they alone cost more,
# the profile says so, and what can be done.
$ cat >calls.c <<'END'
> unsigned long __attribute__ ((noinline)) fib (unsigned n)
> {
>   return n < 2 ? n : fib (n - 1) + fib (n - 2);
> }
> int main (void) { return fib (41) == 7; }
> END
> $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN calls.c -o calls
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 ./calls
> ruchy analyze profile.json | grep -A3 'warning: *Counting alone' | tr -s ' \n' ' ' | sed 's/about [0-9.]* +-[0-9.]* %/about N %/; s/exclude=fib.*/exclude=fib/'
warning: Counting alone cost about N %; the budget of 1 % does not limit exact counts. To pay less: RUCHY_PROFILE_BUDGET=1,strict, -fplugin-arg-ruchyprof-no-branches, -fplugin-arg-ruchyprof-exclude=fib
$ json-check profile.json 'statistics.overhead.counter_ns_measured > 0' 'statistics.overhead.counters_ns > 1000000'
$ ruchy analyze --html=page.html profile.json >/dev/null; grep -c 'Counting alone cost' page.html
1

# Within the budget, or counted for a share of the calls: nothing to say.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 RUCHY_PROFILE_BUDGET=300 ./calls
> grep -c 'Counting alone' profile.json || true
0
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=0 RUCHY_PROFILE_BUDGET=1,strict ./calls
> grep -c 'Counting alone' profile.json || true
0
