# SPDX-License-Identifier: MIT
# { require x86-64 }: as GCC writes alignments there.
# Counted versions are packed: neither they nor targets of forward jumps are
# aligned; heads of loops are, and so is everything in the program's own code.
$ $CC -O2 -w -fplugin=$PLUGIN -S $SRC/../ruchyprof.known/entered-loops.c -o profiled.s
$ $CC -O2 -w -S $SRC/../ruchyprof.known/entered-loops.c -o plain.s
$ cat >alignments <<'END'
> /^\t\.text|^\t\.section/ { own = /\.text/ }
> /^\t\.p2align 4,,10/ { jumps[own]++ }
> /^\t\.p2align 4$/ { functions[own]++ }
> END { print functions[1] + 0, jumps[1] + 0, functions[0] + 0, jumps[0] + 0 }
> END
$ set -- $(awk -f alignments plain.s) $(awk -f alignments profiled.s)
>   [ "$1 $2 0 0" = "$5 $6 $3 $7" ] && [ $1 -gt 0 ] && [ $8 -gt 0 ] && [ $8 -lt $6 ] && echo packed
packed
