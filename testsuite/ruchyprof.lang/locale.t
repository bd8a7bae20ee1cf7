# SPDX-License-Identifier: MIT
# { require locales fortran native }
# Where numbers have a decimal comma and the small letter of I is another one:
# in the compiler, in a program that takes the user's locale, in the report.
$ for name in de_DE tr_TR; do localedef -i $name -f UTF-8 ./$name.UTF-8 || exit; done >log 2>&1 || cat log
$ cat >loops.f90 <<'END'
> program loops
>   integer :: i, n
>   n = 5
>   i = 20
>   DO WHILE (n > 0 .AND. i > 1)
>     n = n - 1
>   end do
>   print *, n
> end program loops
> END
$ cat >half.c <<'END'
> #include <locale.h>
> #include <stdio.h>
> __attribute__ ((noinline)) int odd (int i) { return i % 2 ? 1 : 0; }
> int main (void)
> {
>   volatile int n = 0;
>   if (!setlocale (LC_ALL, ""))
>     return 1;
>   for (int i = 0; i < 100; i++)
>     if (odd (i))
>       n += i;
>   printf ("%d %.1f\n", n, 2.5);
>   return 0;
> }
> END
$ cat >try <<'END'
> export LOCPATH=$PWD LC_ALL=$1
> $CC -O2 -g -fplugin=$PLUGIN half.c -o half && $FC -O2 -g -fplugin=$PLUGIN loops.f90 -o loops
> export RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_BUDGET=2.5
> RUCHY_PROFILE_OUTPUT=half.json ./half
> RUCHY_PROFILE_OUTPUT=loops.json ./loops
> json-check half.json 'functions[name=odd].calls == 100' 'sum(branches[line=10].taken) == 50' 'consistent == true' 'statistics.budget_percent == 2.5'
> json-check loops.json 'loops[line=5].iterations == 5' 'loops[line=5].kind == while' 'sum(branches[line=5].taken) == 10'
> ruchy analyze half.json | grep -o '50.0% *half.c:10'
> ruchy analyze --format=csv --table=functions half.json >functions && LC_ALL=C ruchy analyze --format=csv --table=functions half.json | cmp - functions
> END
$ sh try C
2500 2.5
           0
50.0%  half.c:10

$ sh try de_DE.UTF-8
2500 2,5
           0
50.0%  half.c:10

$ sh try tr_TR.UTF-8
2500 2,5
           0
50.0%  half.c:10
