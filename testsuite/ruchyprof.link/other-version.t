# SPDX-License-Identifier: MIT
# An object file of another version of the plugin runs unprofiled, and one line
# says so; the others are counted.
$ cat >old.c <<'END'
> int old (int n) { return n + 1; }
> END
$ cat >new.c <<'END'
> #include <stdio.h>
> int old (int);
> int main (void) { printf ("%d\n", old (1)); return 0; }
> END
$ $CC -O2 -fplugin=$PLUGIN -S old.c && sed -i '/^\.Lruchyprof_unit:/{n;s/[0-9]*$/1/}' old.s && $CC -c old.s && $CC -O2 -fplugin=$PLUGIN -c new.c && $CC new.o old.o -o mixed
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./mixed; json-check profile.json 'functions[name=main].calls == 1' 'count(functions[name=old]) == 0'
ruchyprof: some object files come from a plugin of another version than this runtime library: they run unprofiled; compile them again
2
