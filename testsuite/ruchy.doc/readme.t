# SPDX-License-Identifier: MIT
# README's first commands as they stand there, for a program in C and one in
# Ruchy.  (`make check-fresh' runs its `make' commands in a bare Debian.)
$ mkdir bin && printf '#!/bin/sh\nexec %s -B%s/ "$@"\n' "$(command -v $CC)" "$BUILD" >bin/gcc && chmod +x bin/gcc
$ cp "$SRC/../../examples/c/words.c" app.c && cp "$SRC/../../examples/ruchy/primes.ruchy" app.ruchy
$ sed -n '/^Sixty seconds/q;s/^    //p' "$SRC/../../README" >commands; grep -c . commands; head -n 3 commands >c; tail -n 3 commands >ruchy
6
$ echo 'some words and some more' >input; PATH=$PWD/bin:$PATH sh -ec '. ./c' <input >out 2>&1 || cat out; grep -c '^Functions' out; rm profile.json app
1
$ PATH=$PWD/bin:$PATH sh -ec '. ./ruchy' >out 2>&1 || cat out; grep -c '^Functions' out; json-check profile.json 'functions[name=main].calls == 1'
1

# The table of variables: each is one, and in the manual.
$ sed -n '/^    RUCHY_PROFILE/s/^    \([A-Z_]*\)[= ].*/\1/p' "$SRC/../../README" | sort -u | while read -r v; do grep -q "$v" "$SRC/../../doc/ruchyprof.5" && echo $v; done
RUCHY_PROFILE
RUCHY_PROFILE_OUTPUT
RUCHY_PROFILE_QUIET

# What lies where: the folders are there.
$ sed -n '/^Where things are/,/^What it costs/s/^    \([a-z][a-z/.-]*\).*/\1/p' "$SRC/../../README" | while read -r f; do test -e "$SRC/../../$f" || echo "no $f"; done
