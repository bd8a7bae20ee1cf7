# SPDX-License-Identifier: MIT
# { require setuid native }
# A program with more rights than its user runs as ever: nothing is loaded,
# nothing written.  Without the rights the same program is profiled.
$ cat >fib.c <<'END'
> #include <stdio.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void)
> {
>   char line[4096];
>   FILE *maps = fopen ("/proc/self/maps", "r");
>   while (maps && fgets (line, sizeof line, maps))
>     if (__builtin_strstr (line, "libruchyprof"))
>       return puts ("loaded");
>   printf ("%d\n", fib (10));
>   return 0;
> }
> END
$ cat >try <<'END'
> # usage: try NAME MODE: the program of that name, in a folder that all may use.
> folder=$(mktemp -d /tmp/rp-setuid.XXXXXX)
> trap 'rm -rf $folder' EXIT
> cp $1 $folder/program && cp -L $RUNTIME_DIR/libruchyprof.so.0 $folder
> chmod 777 $folder && cd $folder && chown 65534 program && chmod $2 program
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=$folder/p.json LD_LIBRARY_PATH=$folder ./program
> ls $folder
> END
$ $CC -O2 -fplugin=$PLUGIN fib.c -o late && $CC -O2 -fplugin=$PLUGIN fib.c -o static -Wl,--undefined=__ruchyprof_register $RUNTIME_DIR/libruchyprof.a -lunwind -ldl -lpthread

# The library is loaded at start, or is part of the program.
$ sh try late 755
loaded
libruchyprof.so.0
p.json
program
$ sh try late 4755
55
libruchyprof.so.0
program
$ sh try static 755
55
libruchyprof.so.0
p.json
program
$ sh try static 4755
55
libruchyprof.so.0
program
