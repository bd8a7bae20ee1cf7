# SPDX-License-Identifier: MIT
# { require cmake }
# A CMake project: one line switches profiling on.
$ flock "$BUILD/config.status" env -u MAKEFLAGS -u MAKELEVEL make -s -C "$BUILD" install prefix=$PWD/inst >make.log 2>&1 || cat make.log
$ mkdir p && cat >p/CMakeLists.txt <<'END'
> cmake_minimum_required(VERSION 3.13)
> project(p C)
> find_package(Ruchyprof 0.1 REQUIRED)
> add_library(fib STATIC fib.c)
> add_executable(app main.c)
> add_executable(plain plain.c)
> target_link_libraries(app fib)
> ruchyprof_enable(app fib)
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
> cat >p/plain.c <<'END'
> int main (void) { return 0; }
> END
> cat >configure <<'END'
> unset LD_LIBRARY_PATH
> cmake -S "$1" -B "$2" -DCMAKE_PREFIX_PATH=$PWD/inst >log 2>&1 &&
>   cmake --build "$2" >>log 2>&1 || { cat log; exit 1; }
> END
> cat >run <<'END'
> unset LD_LIBRARY_PATH
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json "$@"
> END
$ sh configure p b && sh run b/app && json-check p.json 'functions[name=fib].calls == 177' 'functions[name=main].calls == 1'
55 1
$ rm -f p.json; sh run b/plain; ls p.json 2>/dev/null
[2]

# All targets, and a version that is not there.
$ sed -e s/ruchyprof_enable.*// -e 's/^find_package.*/&\nruchyprof_enable_all()/' -i p/CMakeLists.txt && sh configure p b2 && sh run b2/plain && json-check p.json 'functions[name=main].calls == 1'
$ sed -i 's/Ruchyprof 0.1/Ruchyprof 9.0/' p/CMakeLists.txt; sh configure p b3 | grep -c 'compatible with requested version'
1

# What doc/build-systems.md writes, as it stands there: a line in the project's
# file, the target that is linked to, or the command line only.
$ mkdir d && sed -n '/^```cmake/,/^```$/p' "$SRC/../../doc/build-systems.md" | sed '1d;$d' >d/lines && cat >d/app.c <<'END'
> int part (void);
> int main (void) { return part () != 7; }
> END
> echo 'int part (void) { return 7; }' >d/part.c
> cat >d/targets <<'END'
> cmake_minimum_required(VERSION 3.13)
> project(d C)
> add_library(library STATIC part.c)
> add_executable(app app.c)
> target_link_libraries(app PRIVATE library)
> END
$ cat d/targets d/lines >d/CMakeLists.txt; sh configure d e && sh run e/app && json-check p.json 'functions[name=part].calls == 1' 'functions[name=main].calls == 1'
$ (cat d/targets; grep find_package d/lines; grep -o '^`target_link_libraries[^`]*' "$SRC/../../doc/build-systems.md" | tr -d '`') >d/CMakeLists.txt; rm p.json; sh configure d e2 && sh run e2/app && json-check p.json 'functions[name=main].calls == 1'; grep -c '"name": *"part"' p.json
0
[1]
$ cp d/targets d/CMakeLists.txt; printf '#!/bin/sh\nexec %s -B%s/inst/lib/gcc/ "$@"\n' "$(command -v $CC)" "$PWD" >cc; chmod +x cc; c=$(grep -o '^`cmake -D[^`]*' "$SRC/../../doc/build-systems.md" | tr -d '`'); rm p.json; env -u LD_LIBRARY_PATH CC=$PWD/cc $c -S d -B e3 >log 2>&1 && cmake --build e3 >log 2>&1 || cat log; sh run e3/app && json-check p.json 'functions[name=part].calls == 1'
