# SPDX-License-Identifier: MIT
# Code that cannot be profiled is refused with the reason, once, and nothing is
# written.
$ printf 'int main (void)\n{\n  return 0;\n}\n' >own.c
$ case $($CC -dumpmachine) in aarch64*) options="-mabi=ilp32";; *) options="-m32 -mx32 -m16";; esac; for option in $options; do $CC $option -O2 -fplugin=$PLUGIN -c own.c; test -e own.o && echo "$option: written"; done 2>&1 | sed 's/^[^ ]*: error: //' | sort -u; ls own.o
'ruchyprof' cannot profile this code: only 64-bit code with thread-local storage is supported
ls: cannot access 'own.o': No such file or directory
[2]
$ case $($CC -dumpmachine) in aarch64*) $CC -fno-pie -mcmodel=large -fplugin=$PLUGIN -c own.c 2>&1 | sed 's/^[^ ]*: error: //';; *) echo "'ruchyprof' cannot profile this code: -mcmodel=large is not supported";; esac
'ruchyprof' cannot profile this code: -mcmodel=large is not supported
