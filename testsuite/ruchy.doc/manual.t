# SPDX-License-Identifier: MIT
# The commands under EXAMPLES in the pages of the manual, as they stand there,
# with files of the names they use.
$ mkdir bin src runs && printf '#!/bin/sh\nexec %s -B%s/ "$@"\n' "$(command -v $CC)" "$BUILD" >bin/gcc && printf '#!/bin/sh\nexec cat\n' >bin/flamegraph.pl && chmod +x bin/*
$ cat >src/app.c <<'END'
> #include <stdlib.h>
> static int parse_line (int n) { int s = 0; for (int i = 0; i < n; i++) s += i; return s; }
> static int parse (int n) { return parse_line (n) + 1; }
> int main (int argc, char **argv) { (void) argv; return parse (100 * argc) == 0; }
> END
$ cat >app.ruchy <<'END'
> fun main() { println("{}", 6 * 7) }
> END
$ cat >example <<'END'
> # usage: example PAGE NUMBER: runs that command; a line that ends in \e goes on.
> sed -n '/^\.SH EXAMPLES/,/^\.SH SEE/p' "$SRC/../../doc/$1" | sed '/^\./d;s/\\e$/\\/;s/\\-/-/g' | sed -e ':a' -e '/\\$/N;s/\\\n//;ta' >commands
> sed -n "$2p" commands >one && test -s one || { echo "$1 has no command $2"; exit 1; }
> PATH=$PWD/bin:$PATH KEY=k sh -e one >out 2>&1 || { s=$?; cat one out; exit $s; }
> END
$ cp src/app.c . && for i in 1 2 3; do sh example ruchyprof.1 $i || echo "failed: $i"; done; json-check profile.json 'functions[name=parse_line].calls == 1'
$ cp app app.old && cp app app.new && for n in old new old1 old2 new1 new2 runs/1 runs/2; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=$n.json ./app; done
$ for i in 1 2 3 4 5 6; do sh example ruchy-analyze.1 $i || echo "failed: $i"; done; test -s profile.html && test -s flame.svg && grep -c parse_line shared.json
0
[1]
$ for i in 1 2; do sh example ruchy-merge.1 $i || echo "failed: $i"; done; json-check all.json 'functions[name=parse_line].calls == 2'

# Status 1 only says that times differ.
$ for i in 1 2 3; do sh example ruchy-diff.1 $i >log; test $? -le 1 || cat log; done

# Its verdict is the machine's; the table is there.
$ for i in 1 2 3; do sh example ruchy-bench.1 $i >log; grep -q '^  wall ' log || grep -q '^  wall ' out || cat log; done; test -s cost.svg
$ for i in 1 2 3; do sh example ruchy-compile.1 $i || echo "failed: $i"; done; json-check profile.json 'functions[name=main].calls == 1'

# No page has more commands than are run here.
$ for p in "$SRC"/../../doc/*.[135]; do grep -q '^\.SH EXAMPLES' "$p" && sed -n '/^\.SH EXAMPLES/,/^\.SH SEE/p' "$p" | sed '/^\./d' | grep -vc '^    ' | sed "s,^,${p##*/} ,"; done
ruchy-analyze.1 6
ruchy-bench.1 3
ruchy-compile.1 3
ruchy-diff.1 3
ruchy-merge.1 2
ruchyprof.1 3
[1]
