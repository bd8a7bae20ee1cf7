# SPDX-License-Identifier: MIT
# The same as precompiled.t in C++.
# { require c++ }
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
$ cat >main.cc <<'END'
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
$ $CXX -x c++-header -O2 count.h -o count.h.gch && $CXX -O2 -fplugin=$PLUGIN main.cc -o main
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./main
$ json-check profile.json 'loops[line=5].iterations == 45' 'loops[line=5].entries == 10'
