# SPDX-License-Identifier: MIT
# { native }
# Counted versions stand apart from the program's own code, which keeps its
# places: every function is as far from the first one as without the plugin, in
# a program of several files, so that caches and predictors see the same.
$ for unit in one two three; do
>   cat >$unit.c <<END
> int ${unit}_state = 1;
> __attribute__ ((noinline)) static int ${unit}_step (int n)
> { for (int i = 0; i < n; i++) ${unit}_state ^= i * ${unit}_state; return ${unit}_state; }
> __attribute__ ((noinline)) int ${unit}_work (int n)
> { return n > 3 ? ${unit}_step (n) : ${unit}_step (n + 1) * 2; }
> __attribute__ ((noinline)) int ${unit}_last (int n) { return ${unit}_work (n) + n; }
> END
> done
$ cat >main.c <<'END'
> int one_last (int), two_last (int), three_last (int);
> int main (void) { return (one_last (1) + two_last (2) + three_last (4)) > 1000000; }
> END
$ $CC -O2 one.c two.c three.c main.c -o plain && $CC -O2 -fplugin=$PLUGIN one.c two.c three.c main.c -o profiled
$ for program in plain profiled; do
>   nm $program | grep -E '(one|two|three)_(step|work|last)$' | sort >$program.nm
>   python3 -c '
> import sys
> rows = [line.split() for line in open(sys.argv[1])]
> for row in rows:
>     print(row[2], int(row[0], 16) - int(rows[0][0], 16))' $program.nm >$program.places
> done
$ cmp plain.places profiled.places && wc -l <plain.places
9
