# SPDX-License-Identifier: MIT
# { require pkg-config autoreconf }
# The commands of doc/build-systems.md that need an installation, as they
# stand there.  (The others are run by ruchy.doc.)
$ flock "$BUILD/config.status" env -u MAKEFLAGS -u MAKELEVEL make -s -C "$BUILD" install prefix=$PWD/inst >make.log 2>&1 || cat make.log
$ cat >block <<'END'
> # usage: block LANGUAGE NUMBER: that block of the document.
> awk -v want="$2" -v head="\`\`\`$1" '/^```$/ { out = 0 } out { print } $0 == head { out = ++n == want }' "$SRC/../../doc/build-systems.md" >text
> test -s text && cat text
> END
> cat >try <<'END'
> # usage: try PROGRAM: its profile is the one expected.
> env -u LD_LIBRARY_PATH RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json "$@" &&
> json-check p.json 'functions[name=part].calls == 177' && rm p.json && echo counted
> END
> cat >quiet <<'END'
> # usage: quiet COMMAND...
> "$@" >log 2>&1 </dev/null || { s=$?; cat log; exit $s; }
> END

# gcc as if it had been installed there.
$ mkdir bin && for name in gcc cc; do printf '#!/bin/sh\nexec %s -B%s/inst/lib/gcc/ "$@"\n' "$(command -v $CC)" "$PWD" >bin/$name; done && chmod +x bin/*; mkdir p && for name in app.c part.c; do sed -n "/^\`\`\`c file=$name/,/^\`\`\`\$/p" "$SRC/../../doc/build-systems.md" | sed '1d;$d' >p/$name; done; sed -n '/^```make file=Makefile/,/^```$/p' "$SRC/../../doc/build-systems.md" | sed '1d;$d' >p/Makefile; wc -l p/* | sed -n 's/.* \(p.*\)/\1/p'
p/Makefile
p/app.c
p/part.c
$ export PATH=$PWD/bin:$PATH PKG_CONFIG_PATH=$PWD/inst/lib/pkgconfig; unset MAKEFLAGS MAKELEVEL; sh block sh 1 >commands && (cd p && sh -e ../commands >../log 2>&1) || cat log; sh try p/app
counted

# A project of autoconf and automake.
$ mkdir a && cp p/*.c a && cat >a/configure.ac <<'END'
> AC_INIT([app], [1])
> AM_INIT_AUTOMAKE([foreign])
> AC_PROG_CC
> AC_CONFIG_FILES([Makefile])
> AC_OUTPUT
> END
> printf 'bin_PROGRAMS = app\napp_SOURCES = app.c part.c\n' >a/Makefile.am
$ export PKG_CONFIG_PATH=$PWD/inst/lib/pkgconfig; unset MAKEFLAGS MAKELEVEL; (cd a && sh ../quiet autoreconf -i); sh block sh 2 >commands && (cd a && sh ../quiet sh -e ../commands && sh ../quiet make); sh try a/app
counted
