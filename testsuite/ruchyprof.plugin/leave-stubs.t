# SPDX-License-Identifier: MIT
# All returns of a unit's timed functions share one slow part; tail calls, and
# returns that are no plain `ret', have one each.  Stubs that nothing goes by
# are not written.
# { require x86-64 }
$ cat >leave.c <<'END'
> extern void g (unsigned);
> unsigned f (unsigned *p, unsigned n)
> {
>   unsigned sum = 0;
>   if (n == 0)
>     return 1;
>   for (unsigned i = 0; i < n; i++)
>     sum += p[i] * i;
>   return sum;
> }
> void h (unsigned *p, unsigned n)
> {
>   unsigned sum = 0;
>   for (unsigned i = 0; i < n; i++)
>     sum += p[i] * i;
>   g (sum);
> }
> END
$ cat >count.sh <<'END'
> for label in time_enter time_enter_wide time_leave time_leave_wide 'leave[0-9]*_[0-9]*'; do
>   printf ' %s' $(grep -c "^[[:space:]]*.Lruchyprof_$label:" $1)
> done
> echo
> END
$ $CC -O2 -fno-tree-vectorize -fplugin=$PLUGIN -S leave.c && sh count.sh leave.s && [ $(grep -c 'je.*Lruchyprof_time_leave$' leave.s) -ge 2 ] && echo shared
 1 0 1 0 1
shared
$ $CC -O2 -fno-tree-vectorize -mavx -fplugin=$PLUGIN -S leave.c && sh count.sh leave.s
 0 1 0 1 1
$ $CC -O2 -fno-tree-vectorize -mfunction-return=thunk -fplugin=$PLUGIN -S leave.c && sh count.sh leave.s | sed 's/[2-9]$/several/'
 1 0 0 0 several
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-times -S leave.c && sh count.sh leave.s
 0 0 0 0 0
