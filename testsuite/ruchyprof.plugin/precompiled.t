# SPDX-License-Identifier: MIT
# Headers are read, not taken from what was precompiled: the loops and
# conditions of one that was would not be known.
$ cat >count.h <<'END'
> static inline int
> count (int a, int b)
> {
>   int c = 0;
>   for (int i = 0; i < a; i++)
>     if (i > 2 && i < b)
>       c++;
>   return c;
> }
> END
$ cat >main.c <<'END'
> #include "count.h"
> int
> main (void)
> {
>   int sum = 0;
>   for (int i = 0; i < 10; i++)
>     sum += count (i, i / 2 + 2);
>   return sum == 0;
> }
> END
$ $CC -O2 count.h -o count.h.gch && $CC -O2 -fplugin=$PLUGIN main.c -o main
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./main
$ json-check profile.json 'loops[line=5].iterations == 45' 'loops[line=5].entries == 10' 'branches[line=6,column=8].taken == 21' 'consistent == true'
$ $CC -O2 -fplugin=$PLUGIN count.h -o count.h.gch && $CC -O2 -fplugin=$PLUGIN main.c -o main
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./main
$ json-check profile.json 'loops[line=5].iterations == 45' 'loops[line=5].entries == 10'
