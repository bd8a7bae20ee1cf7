# SPDX-License-Identifier: MIT
# ruchy run --profile: the program's output, input and status stay its own; the
# report goes to standard error.
$ cat >a.c <<END
> #include <stdio.h>
> static int twice (int x) { return 2 * x; }
> int (*volatile f) (int) = twice;
> int main (int argc, char **argv)
> {
>   int sum = 0, c;
>   for (int i = 0; i < 10; i++) sum += f (i);
>   while ((c = getchar ()) != EOF) putchar (c);
>   printf ("%d %s\n", sum, argc > 1 ? argv[1] : "-");
>   return 7;
> }
> END
$ $CC -O2 -fplugin=$PLUGIN a.c -o a.exe
$ echo input | ruchy run --profile ./a.exe word 2>report
input
90 word
[7]
$ grep -c 'twice\|main' report >/dev/null && sed -n '/^Loops/,/^$/p' report | awk 'NR > 2 && NF { print $1 }'
10
6
$ RUCHY_PROFILE_OUTPUT=kept.json ruchy run --profile ./a.exe </dev/null 2>report
90 -
[7]
$ json-check kept.json 'functions[name=twice].calls == 10'
$ ruchy run --profile ./nothing.exe
ruchy run: ./nothing.exe: no such file
[1]

# Behind -- everything is the program's; a source is compiled first.
$ ruchy run --profile -- ./a.exe --help </dev/null 2>report
90 --help
[7]
$ printf 'fun twice(x: i64) -> i64 { x * 2 }\nfun main() { let mut s = 0; for i in 0..9 { s = twice(s + i); } println(s) }\n' >p.ruchy
$ ruchy run --profile p.ruchy 2>report
1004
$ grep -c '^Overview' report && sed -n '/^Loops/,/^$/p' report | awk 'NR > 2 && NF { print $1 }'
1
9

# Its children's profiles are not left behind.
$ printf '#include <sys/wait.h>\n#include <unistd.h>\nint main (void) { return fork () ? wait (0) < 0 : 0; }\n' >f.c && $CC -O2 -fplugin=$PLUGIN f.c -o f.exe
$ mkdir tmp && TMPDIR=$PWD/tmp ruchy run --profile ./f.exe 2>report; ls tmp
