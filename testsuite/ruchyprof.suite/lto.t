# SPDX-License-Identifier: MIT
# { require lto }
# Distributions build with -flto.  What the runtime's assembler text names must
# then be kept, each in the part of the program where gcc puts it.
$ printf '{ global: none; local: *; };\n' >local.map; processor=$($CC -dumpmachine | sed 's/-.*//; s/_/-/'); cd "$SRC/../../runtime" && $CC -O2 -flto=1 -flto-partition=max -fPIC -shared -Wl,--version-script="$OLDPWD/local.map" -std=gnu11 -D_GNU_SOURCE -DHAVE_CONFIG_H -I"$BUILD" -I. -Iinclude processor-$processor.c probes-$processor.c segment.c gate.c timing.c -o "$OLDPWD/lto.so" 2>&1 | grep 'undefined hidden'
[1]

# From a static library the linker takes what the compiler says is needed; it
# must say so of what only assembler text calls.
$ echo 'void rp_gate_init (void); int main (void) { rp_gate_init (); return 0; }' >main.c; here=$PWD; processor=$($CC -dumpmachine | sed 's/-.*//; s/_/-/'); cd "$SRC/../../runtime" && for part in processor-$processor probes-$processor segment gate timing; do $CC -O2 -flto=1 -ffat-lto-objects -std=gnu11 -D_GNU_SOURCE -DHAVE_CONFIG_H -I"$BUILD" -I. -Iinclude -c $part.c -o "$here/$part.o"; done; cd "$here" && ar rcs librt.a *.o && $CC -O2 -flto=1 main.c librt.a -o none 2>&1 | grep -E -o 'undefined.*rp_(gate_make_slab|time_enter|time_leave|segment_asked)\b' | sort -u
