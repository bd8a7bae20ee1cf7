# SPDX-License-Identifier: MIT
# Blanks in the names of folders and files: of the installation (moved there:
# libtool cannot install into such a folder), of the program, of its sources,
# of the profile.
$ flock "$BUILD/config.status" env -u MAKEFLAGS -u MAKELEVEL make -s -C "$BUILD" install prefix="$PWD/inst" >make.log 2>&1 || cat make.log; mv inst "an inst"
$ mkdir "a p" && cat >"a p/a b.c" <<'END'
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void) { return fib (10) != 55; }
> END
$ cat >run <<'END'
> env -u LD_LIBRARY_PATH RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT="a p/p q.json" "$@"
> END
$ cd "a p" && $CC -O2 -g "-fplugin=$(find "$OLDPWD/an inst/lib/gcc" -name ruchyprof.so)" "a b.c" -o "a b" && cd .. && sh run "a p/a b" && json-check "a p/p q.json" 'functions[name=fib].calls == 177'
$ ruchy analyze --annotate=fib --source="a p" "a p/p q.json" | grep -c 'int fib (int n)'; ruchy analyze --html="a p/r s.html" --output=/dev/null "a p/p q.json" && grep -c '<html' "a p/r s.html"
1
1
$ echo 'fun main() { println("{}", 6 * 7) }' >"a p/c d.ruchy"; "an inst/bin/ruchy" compile --profile "a p/c d.ruchy" -o "a p/c d" >log && sh run "a p/c d" && json-check "a p/p q.json" 'functions[name=main].calls == 1'
42
