# SPDX-License-Identifier: MIT
# What make installs in a fresh clone: for building and the demo what these
# take, before the first test the rest.  The package tools and the compiler are
# played: what is installed stands in the file "installed".
$ mkdir bin; touch installed; echo 0 >user
$ cat >bin/dpkg-query <<'END'
> #!/bin/sh
> for package; do :; done
> ! grep -qx "$package" "$PLAYED/installed" || echo installed
> END
$ cat >bin/apt-get <<'END'
> #!/bin/sh
> for word; do
>   case $word in -* | *=* | install | update) ;; *) echo "$word" ;; esac
> done | tee -a "$PLAYED/installed" >>"$PLAYED/new"
> END
$ cat >bin/autoreconf <<'END'
> #!/bin/sh
> cat >configure <<'EOT'
> #!/bin/sh
> echo "configured${*:+ with $*}"
> printf 'all demo check check-real:\n\t@echo makes $@\n' >Makefile
> EOT
> chmod +x configure
> END
$ printf '#!/bin/sh\nexec cat "$PLAYED/user"\n' >bin/id
$ printf '#!/bin/sh\nexit 1\n' >bin/sudo
$ printf '#!/bin/sh\necho 12.2.0\n' >bin/gcc
$ printf '#!/bin/sh\necho 11.3.0\n' >bin/gcc-11
$ printf '#!/bin/sh\n[ "$1" = -dumpversion ] && echo 14.0.6\n' >bin/clang
$ chmod +x bin/*
$ cat >fresh <<'END'
> # fresh: a clone of its own, on a machine without packages.
> rm -rf clone; mkdir -p clone/build-aux; : >installed; : >new
> cp "$SRC/../../GNUmakefile" clone; touch clone/configure.ac
> cp "$SRC/../../build-aux/bootstrap" clone/build-aux
> END
$ cat >play <<'END'
> # play COMMAND...: in the clone; then which packages were installed.
> : >new
> (cd clone && env -u MAKEFLAGS -u MAKELEVEL PLAYED="$OLDPWD" \
>   PATH="$OLDPWD/bin:$PATH" CC=gcc "$@" 2>&1 \
>   | sed '/^bootstrap: installing/d; s/^make: \*\*\* \[.*/failed/')
> # The optional ones are many: three of them stand for all.
> grep -x -e autoconf -e dpkg-dev -e dejagnu -e python3 -e valgrind \
>   -e gfortran new | sort | paste -s -d ' ' | grep .
> true
> END
$ . ./fresh; sh ./play make demo
configured
makes demo
autoconf dpkg-dev

# Again: nothing more is asked for, until there is a test.
$ sh ./play make
makes all
$ sh ./play make check
makes check
dejagnu gfortran python3 valgrind
$ sh ./play make check-real
makes check-real

# A test first: everything at once.
$ . ./fresh; sh ./play make check
configured
makes check
autoconf dejagnu dpkg-dev gfortran python3 valgrind

# As CI calls it.
$ . ./fresh; sh ./play build-aux/bootstrap --enable-werror; sh ./play make check
configured with --enable-werror
autoconf dejagnu dpkg-dev gfortran python3 valgrind
makes check

# Whoever configures by hand is not asked for packages, whatever is missing.
$ . ./fresh; (cd clone && sh ../bin/autoreconf && ./configure); sh ./play make check
configured
makes check

# Another user is told what to install: for a build, then for the tests; what
# only makes tests count as skipped is not asked for.
$ . ./fresh; echo 1000 >user; sh ./play make
bootstrap: please run: sudo apt-get install gcc g++ make autoconf automake libtool pkg-config gcc-12-plugin-dev libunwind-dev libgsl-dev
failed
$ cd clone && PATH=../bin:$PATH CC=gcc build-aux/bootstrap --list | head -n 10 >../installed
$ sh ./play make; sh ./play make check
configured
makes all
bootstrap: please run: sudo apt-get install dejagnu python3
failed
$ printf '%s\n' dejagnu python3 >>installed; sh ./play make check
makes check

# The headers are those of the compiler that the plugin is for.
$ cd clone; PATH=../bin:$PATH; for a in CC=gcc CC=clang 'CC=clang --with-gcc=gcc-11'; do set -- $a; env "$1" build-aux/bootstrap --list $2 | sed -n '/^gcc-.*-plugin-dev/{p;q}'; done
gcc-12-plugin-dev
gcc-12-plugin-dev
gcc-11-plugin-dev
