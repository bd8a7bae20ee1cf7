# SPDX-License-Identifier: MIT
# { require native }: the machine's own nm and objcopy.
# What counting adds stands apart: in a program of several files every function
# and every constant is as far from the first one as without the plugin, so
# that caches, predictors and libc's string functions see the same.
$ for unit in one two three; do
>   cat >$unit.c <<END
> int ${unit}_state = 1;
> const int ${unit}_table[] = { 3, 5, 7 };
> __attribute__ ((noinline)) static int ${unit}_step (int n)
> { for (int i = 0; i < n; i++) ${unit}_state ^= i * ${unit}_table[i % 3]; return ${unit}_state; }
> __attribute__ ((noinline)) int ${unit}_work (int n)
> { return n > 3 ? ${unit}_step (n) : ${unit}_step (n + 1) * 2; }
> __attribute__ ((noinline)) const char *${unit}_name (int n)
> { return n > 1 ? "$unit, plural" : "$unit"; }
> __attribute__ ((noinline)) int ${unit}_choose (int n, volatile int *p)
> {
>   switch (n)
>     {
>     case 0: return *p; case 1: *p = 5; break; case 2: return *p + 2;
>     case 3: *p = n; return 5; case 4: return -*p; case 5: *p = 1 - *p; break;
>     case 6: return ${unit}_name (*p)[0]; case 7: *p ^= 3; break;
>     }
>   return n * 3;
> }
> __attribute__ ((noinline)) static int ${unit}_both (const char *s, int n)
> { return s[n & 1] + "$unit, both"[n & 3] + n; }
> int ${unit}_first (int n) { return ${unit}_both ("$unit, first", n); }
> int ${unit}_second (int n) { return ${unit}_both ("$unit, second", n); }
> __attribute__ ((noinline)) int ${unit}_last (int n)
> { int m = n; return ${unit}_work (n) + ${unit}_choose (n, &m) + ${unit}_name (n)[1]; }
> END
> done
$ cat >main.c <<'END'
> int one_last (int), two_last (int), three_last (int);
> int main (void) { return (one_last (1) + two_last (2) + three_last (4)) > 1000000; }
> END
$ $CC -O2 one.c two.c three.c main.c -o plain && $CC -O2 -fplugin=$PLUGIN one.c two.c three.c main.c -o profiled
$ for program in plain profiled; do
>   nm $program | grep -E ' ([tTrR]) (one|two|three)_[a-z]+$' | sort >$program.nm
>   python3 -c '
> import sys
> first = {}
> for line in open(sys.argv[1]):
>     address, kind, name = line.split()
>     place = int(address, 16)
>     print(name, place - first.setdefault(kind.lower(), place))' $program.nm >$program.places
> done
$ cmp plain.places profiled.places && wc -l <plain.places
27

# The strings, too: these sections are the same, byte by byte.
$ for program in one two three; do
>   for kind in plain profiled; do
>     set --; [ $kind = plain ] || set -- -fplugin=$PLUGIN
>     $CC -O2 "$@" -c $program.c -o $kind.o && objcopy -O binary --only-section=.rodata.str1.1 $kind.o $kind.strings
>   done
>   cmp plain.strings profiled.strings && [ -s plain.strings ] && echo same
> done
same
same
same

# For what both versions use is where GCC meets it first: all bare functions
# are compiled before the first counted version.
$ $CC -O2 -fplugin=$PLUGIN -S one.c -o one.s
$ grep -E '^one_(step|both|work|name|choose|first|second|last)(\.ruchy_count(\.[0-9]+)?)?:' one.s | awk '/ruchy_count/ { copies++; next } copies { late++ } END { print (copies > 5), late + 0 }'
1 0

# Cold pieces, which the linker puts in front of the rest, are no longer and no
# more aligned than without the plugin, or all the rest would move.
$ cat >pieces.c <<'END'
> #include <stdlib.h>
> int state, other (int);
> void __attribute__ ((cold)) complain (int);
> int work (int n)
> {
>   if (n == state) { complain (n); abort (); }
>   return other (n) + other (n + 1);
> }
> int more (int n) { if (n > 77) { complain (n); complain (-n); } return other (n) * n; }
> END
$ $CC -O2 -c pieces.c -o plain.o && $CC -O2 -fplugin=$PLUGIN -c pieces.c -o profiled.o
$ for kind in plain profiled; do
>   objdump -h $kind.o | awk '$2 == ".text.unlikely" { print $2, $3, $7 }' >$kind.sections
> done
$ cmp plain.sections profiled.sections && wc -l <plain.sections
1
