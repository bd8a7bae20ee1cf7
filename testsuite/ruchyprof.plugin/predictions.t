# SPDX-License-Identifier: MIT
# GCC takes code with a call for rare, but not for a call of a function that
# only reads.  The copies that count do more than read, and still it expects of
# them what it does of the functions.
$ cat >calls.c <<'END'
> #include <string.h>
> static unsigned short read16 (const void *from)
> { unsigned short v; memcpy (&v, from, sizeof v); return v; }
> static inline __attribute__ ((always_inline)) int
> walk (const char *a, const char *b, int n, int from)
> {
>   int s = 0;
>   for (int i = 0; i < n; i++)
>     if (i + n >= from)
>       {
>         if (read16 (a + i) == read16 (b + i))
>           s++;
>       }
>     else
>       s ^= i;
>   return s;
> }
> int near (const char *a, const char *b, int n) { return walk (a, b, n, 5); }
> int far (const char *a, const char *b, int n) { return walk (b, a, n, 90); }
> END
$ for plugin in "" -fplugin=$PLUGIN; do
>   $CC -O2 $plugin -fdump-tree-profile_estimate-details=estimates -S calls.c -o calls.s
>   awk '/^;; Function/ { copy = /ruchy_count/ } / call heuristics/ { n[copy]++ } END { print n[0] + 0, n[1] + 0 }' estimates
> done
0 0
0 0
