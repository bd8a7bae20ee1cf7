# SPDX-License-Identifier: MIT
# { require pkg-config native }
# Folders of other names: /usr/lib64, Debian's multiarch folder with the plugin
# in GCC's own, any other.  The installation is staged, so command and plugin
# must find what lies around them.  Of the build only what knows the folders is
# made again, outside of the build tree.
$ cat >stage <<'END'
> # stage ROOT VARIABLE=VALUE...
> root=$PWD/$1; shift
> quiet () { env -u MAKEFLAGS -u MAKELEVEL make -s "$@" 2>>make.log; }
> # again FOLDER SOURCE PROGRAM VARIABLE=VALUE...: PROGRAM here, with SOURCE
> # compiled for the folders.
> again () {
>   folder=$BUILD/$1 source=$2 object=${2%.*}.o program=$3 here=$PWD; shift 3
>   srcdir=$(sed -n 's/^srcdir = //p' "$folder/Makefile")
>   [ "$srcdir" = . ] || source=$srcdir/$source
>   quiet -C "$folder" -n V=1 -W "$source" "$object" "$@" >all
>   sed -n "s| -MT .* -MF [^ ]*||; s| && *[\]\$||
>     s| -c -o $object | -c -o '$here/$object' |p" all >commands
>   quiet -C "$folder" -n V=1 -W "$object" "$program" "$@" >all
>   sed -n "s| $object | '$here/$object' |; s|main.o |&'$here/$object' |
>     s| -o $program | -o '$here/$program' |p" all >>commands
>   (cd "$folder" && sh -e "$here/commands") >>make.log 2>&1
> }
> for folder; do
>   case $folder in libdir=* | bindir=*) eval "$folder" ;; esac
> done
> again frontend driver-places.c ruchy "$@" &&
> again plugin attach.cc ruchyprof.so "$@" &&
> flock "$BUILD/config.status" env -u MAKEFLAGS -u MAKELEVEL make -s \
>   -C "$BUILD" install "DESTDIR=$root" "$@" >>make.log 2>&1 &&
> cp ruchy "$root$bindir" &&
> cp ruchyprof.so "$(find "$root" -type f -name ruchyprof.so)" || cat make.log
> END
$ cat >try <<'END'
> # try ROOT BINDIR: compiles and runs with what was staged.
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json
> export RUCHY_PROFILE RUCHY_PROFILE_QUIET RUCHY_PROFILE_OUTPUT
> unset LD_LIBRARY_PATH
> "$1$2/ruchy" compile --profile a.ruchy -o a.out >log && ./a.out &&
>   json-check p.json 'functions[name=main].calls == 1' && rm p.json
> $CC -O2 -fplugin="$(find "$1" -name ruchyprof.so -type f)" fib.c &&
>   ./a.out && json-check p.json 'functions[name=fib].calls == 177'
> rm p.json
> "$1$2/ruchy" run --profile ./a.out 2>&1 | grep -o -e '^55' -e ld.so -e fib.c:3
> END
$ cat >fib.c <<'END'
> #include <stdio.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void) { printf ("%d\n", fib (10)); return 0; }
> END
$ echo 'fun main() { println("{}", 6 * 7) }' >a.ruchy

# Fedora's.
$ sh stage one prefix=/usr bindir=/usr/bin libdir=/usr/lib64; sh try one /usr/bin
42
55
55
fib.c:3

# Debian's.
$ machine=$($CC -dumpmachine) && sh stage two prefix=/usr bindir=/usr/bin libdir=/usr/lib/$machine gccplugindir=/usr/lib/gcc/$machine/$($CC -dumpversion)/plugin; sh try two /usr/bin
42
55
55
fib.c:3

# Somebody's, with a comma and a blank in the names.
$ sh stage three prefix=/opt/r bindir=/opt/r/tools libdir=/opt/r/some/libs includedir=/opt/r/headers gccplugindir=/opt/r/for/gcc/plugin; mv three "th, ree"; sh try "th, ree" /opt/r/tools
42
55
55
fib.c:3
