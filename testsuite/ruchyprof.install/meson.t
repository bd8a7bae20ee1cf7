# SPDX-License-Identifier: MIT
# { require meson pkg-config }
# A Meson project: one line switches profiling on.
$ flock "$BUILD/config.status" env -u MAKEFLAGS -u MAKELEVEL make -s -C "$BUILD" install prefix=$PWD/inst >make.log 2>&1 || cat make.log
$ mkdir p && cat >p/meson.build <<'END'
> project('p', 'c')
> fib = static_library('fib', 'fib.c', dependencies: dependency('ruchyprof'))
> executable('app', 'main.c', link_with: fib, dependencies: dependency('ruchyprof'))
> END
> cat >p/fib.c <<'END'
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> END
> cat >p/main.c <<'END'
> #include <ruchyprof/ruchyprof.h>
> #include <stdio.h>
> int fib (int n);
> int main (void) { printf ("%d %d\n", fib (10), ruchyprof_active ()); return 0; }
> END
> cat >configure <<'END'
> unset LD_LIBRARY_PATH
> export PKG_CONFIG_PATH=$PWD/inst/lib/pkgconfig
> meson setup "$@" >log 2>&1 && ninja -C "$1" >>log 2>&1 || { cat log; exit 1; }
> END
> cat >run <<'END'
> unset LD_LIBRARY_PATH
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json "$@"
> END
$ sh configure b p && sh run b/app && json-check p.json 'functions[name=fib].calls == 177' 'functions[name=main].calls == 1'
55 1

# A project that knows nothing of ruchyprof.
$ sed -i "s/, dependencies: dependency('ruchyprof')//" p/meson.build && sed -i -e /include.*ruchyprof/d -e 's/ruchyprof_active ()/2/' p/main.c && export PKG_CONFIG_PATH=$PWD/inst/lib/pkgconfig && sh configure b2 p -Dc_args="$(pkg-config --cflags ruchyprof)" -Dc_link_args="$(pkg-config --libs ruchyprof)" && sh run b2/app && json-check p.json 'functions[name=fib].calls == 177'
55 2

# What doc/build-systems.md writes, as it stands there: a line in the project's
# file, or the command line only.
$ mkdir d && echo 'int main (void) { return 0; }' >d/app.c && (echo "project('d', 'c')"; sed -n '/^```meson/,/^```$/p' "$SRC/../../doc/build-systems.md" | sed '1d;$d') >d/meson.build && rm p.json; sh configure e d && sh run e/app && json-check p.json 'functions[name=main].calls == 1'
$ printf "project('d', 'c')\nexecutable('app', 'app.c')\n" >d/meson.build; printf '#!/bin/sh\nexec %s -B%s/inst/lib/gcc/ "$@"\n' "$(command -v $CC)" "$PWD" >cc; chmod +x cc; c=$(grep -o '`meson setup [^`]*' "$SRC/../../doc/build-systems.md" | tr -d '`'); rm p.json; (cd d && env -u LD_LIBRARY_PATH CC=$OLDPWD/cc $c >log 2>&1 && ninja -C build >log 2>&1 || cat log); sh run d/build/app && json-check p.json 'functions[name=main].calls == 1'
