# SPDX-License-Identifier: MIT
# { require pkg-config }
# make install elsewhere; every way to name the plugin; make uninstall.
$ cat >make-install <<'END'
> flock "$BUILD/config.status" env -u MAKEFLAGS -u MAKELEVEL make -s -C "$BUILD" "$@" >make.log 2>&1 </dev/null || cat make.log
> END
> cat >fib.c <<'END'
> #include <stdio.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void) { printf ("%d\n", fib (10)); return 0; }
> END
> cat >expect <<'END'
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json \
>   LD_LIBRARY_PATH=$1 ./a.out &&
> json-check p.json 'functions[name=fib].calls == 177' && rm -f p.json a.out
> END
$ sh make-install install prefix=$PWD/inst && find inst -name 'ruchyprof.so' -o -name 'ruchyprof.specs' -o -name 'libruchyprof.so' -o -name ruchy -type f -o -name ruchyprof.pc -o -name ruchyprof.h -o -name libruchyrt.a | sed 's,gcc/[^/]*/[^/]*/,gcc/MACHINE/VERSION/,' | sort
inst/bin/ruchy
inst/include/ruchyprof/ruchyprof.h
inst/lib/gcc/MACHINE/VERSION/plugin/ruchyprof.so
inst/lib/gcc/MACHINE/VERSION/ruchyprof.specs
inst/lib/libruchyprof.so
inst/lib/pkgconfig/ruchyprof.pc
inst/lib/ruchyprof/libruchyrt.a
inst/share/bash-completion/completions/ruchy

# By the path, and by the short names, for which gcc must know the folder.  The
# program finds the library in the same installation, wherever that is.
$ $CC -O2 -fplugin=$(find $PWD/inst/lib/gcc -name ruchyprof.so) fib.c && sh expect
55
$ $CC -O2 -B$PWD/inst/lib/gcc/ -fplugin=ruchyprof fib.c && sh expect
55
$ LD_LIBRARY_PATH=$(dirname $(find inst/lib/gcc -name ruchyprof.so)) $CC -O2 -fplugin=ruchyprof.so fib.c && sh expect inst/lib
55

# -specs= links the library, too: the program finds it by itself.
$ $CC -O2 -B$PWD/inst/lib/gcc/ -specs=ruchyprof.specs fib.c && sh expect
55
$ $CC -O2 -specs=$(find $PWD/inst -name ruchyprof.specs) -c fib.c && $CC fib.o && sh expect inst/lib
55

# So does pkg-config.
$ export PKG_CONFIG_PATH=$PWD/inst/lib/pkgconfig; $CC -O2 fib.c $(pkg-config --cflags --libs ruchyprof) && sh expect
55
$ PKG_CONFIG_PATH=inst/lib/pkgconfig pkg-config --modversion ruchyprof
*.*.* (glob)
$ mv inst moved && $CC -O2 fib.c $(PKG_CONFIG_PATH=$PWD/moved/lib/pkgconfig pkg-config --define-prefix --cflags --libs ruchyprof) && sh expect; mv moved inst
55

# A moved installation; and one whose library has gone.
$ mv inst moved && $CC -O2 -fplugin=$(find $PWD/moved/lib/gcc -name ruchyprof.so) fib.c && mv moved inst; RUCHY_PROFILE=1 LD_LIBRARY_PATH= ./a.out
ruchyprof: RUCHY_PROFILE is set, but libruchyprof.so.0 cannot be loaded; the program runs unprofiled
55
$ mv inst moved && sh expect; mv moved inst
55

# The installed command, moved to another place.
$ cp -R inst moved && echo 'fun main() { println("{}", 6 * 7) }' >a.ruchy && moved/bin/ruchy compile --profile a.ruchy -o a.out >log && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json LD_LIBRARY_PATH= ./a.out && json-check p.json 'functions[name=main].calls == 1'
42

# The pages of the manual are where man looks.
$ ls inst/share/man/man1 | grep -cx 'ruchy.1\|ruchyprof.1'
2

# What was installed goes, with the folders that are ours, and nothing else.
$ sh make-install uninstall prefix=$PWD/inst && find inst ! -type d -o -iname '*ruchy*'
# Where the loader looks, -fplugin=ruchyprof.so works by a link.
$ sh make-install install DESTDIR=$PWD/root prefix=/usr && readlink root/usr/lib/ruchyprof.so | sed 's,gcc/[^/]*/[^/]*/,gcc/MACHINE/VERSION/,' && test -e root/usr/lib/ruchyprof.so
gcc/MACHINE/VERSION/plugin/ruchyprof.so
$ LD_LIBRARY_PATH=root/usr/lib $CC -O2 -fplugin=ruchyprof.so fib.c && sh expect root/usr/lib
55
$ grep -e rpath root/usr/lib/pkgconfig/ruchyprof.pc root/usr/lib/gcc/*/*/ruchyprof.specs
[1]
$ sh make-install uninstall DESTDIR=$PWD/root prefix=/usr && find root ! -type d

# Somebody else's file of that name stays.
$ sh make-install install DESTDIR=$PWD/root prefix=/usr && rm root/usr/lib/ruchyprof.so && echo mine >root/usr/lib/ruchyprof.so && sh make-install uninstall DESTDIR=$PWD/root prefix=/usr && cat root/usr/lib/ruchyprof.so
mine
