# SPDX-License-Identifier: MIT
# With RUCHY_PROFILE_SAMPLE_RATE a function that GCC splits, so that its first
# test becomes part of its callers, is not taken to be called as seldom as its
# first instruction is executed; nor is what was counted in windows only said
# to be exact.
$ cat >split.c <<'END'
> /* `half' returns at once every other time: gcc -O2 makes that test part of
>    `work' and calls the rest of it by another name.  */
> volatile unsigned sink;
> unsigned table[64];
> unsigned
> half (unsigned n)
> {
>   if (n & 1)
>     return n;
>   for (unsigned i = 0; i < 8; i++)
>     {
>       table[(n + i) & 63] += i ^ n;
>       if (table[i] == n)
>         sink = table[(n * 7 + i) & 63];
>       table[(n ^ i) & 63] -= table[(i + 3) & 63] * 3 + n;
>     }
>   sink = table[n & 63];
>   return table[(n + 1) & 63];
> }
> unsigned __attribute__ ((noinline)) work (unsigned n)
> {
>   unsigned sum = half (n) + half (n >> 1);
>   if (sum == 12345)
>     sum += half (n + 3);
>   return sum;
> }
> int
> main (void)
> {
>   unsigned sum = 0;
>   for (unsigned n = 0; n < 6000000; n++)
>     sum += work (n);
>   return sum == 7;
> }
> END
$ $CC -O2 -g -fno-ipa-ra -fplugin=$PLUGIN split.c -o split
$ cat >look.py <<'END'
> import json
> rows = json.load (open ("profile.json"))["functions"]
> row = next (row for row in rows if row["name"] == "half")
> error = row.get ("calls_stderr", 0)
> if abs (row["calls"] - 12000000) > 3 * error:
>     print ("half:", row["calls"], "+-", error)
> END

# { native } Three standard errors: one run in hundreds is beyond them by
# chance.  Emulated counters cost more than real ones.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./split && python3 look.py
