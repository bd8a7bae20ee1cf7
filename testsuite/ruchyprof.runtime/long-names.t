# SPDX-License-Identifier: MIT
# Rows of functions with very long names, as templates have them, called or
# not.
$ name=$(printf '%0.sabcdefghij' $(seq 100)); cat >long.c <<END
> #include <stdio.h>
> int idle_$name (int n)
> {
>   while (n > 9) n /= 3;
>   return n == 4 ? 7 : n;
> }
> int used_$name (int n)
> {
>   while (n > 9) n /= 3;
>   return n == 4 ? 7 : n;
> }
> int main (int argc, char **argv)
> {
>   printf ("%d\n", argc > 1 ? idle_$name (argc) : used_$name (argc + 99));
>   return 0;
> }
> END
> $CC -O2 -fno-inline -fplugin=$PLUGIN long.c -o long
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./long
3
$ json-check --schema $SRC/../../doc/profile.schema.json profile.json; json-check profile.json 'count(loops[line=4,function~idle_*]) == 1' 'count(branches[line=5,function~idle_*]) == 1' 'loops[line=9,function~used_*].iterations == 3' 'branches[line=10,function~used_*].not_taken == 1' 'functions[name~idle_*].calls == 0'
$ for name in idle used; do grep -c "\"function\":\"${name}_\(abcdefghij\)\{100\}\",\"kind\"" profile.json; done
3
3
