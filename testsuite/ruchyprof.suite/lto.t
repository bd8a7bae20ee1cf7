# SPDX-License-Identifier: MIT
# { require lto }
# Distributions build with -flto.  What the runtime's assembler text names must
# then be kept, each in the part of the program where gcc puts it.
$ printf '{ global: none; local: *; };\n' >local.map; processor=$($CC -dumpmachine | sed 's/-.*//; s/_/-/'); cd "$SRC/../../runtime" && $CC -O2 -flto=1 -flto-partition=max -fPIC -shared -Wl,--version-script="$OLDPWD/local.map" -std=gnu11 -D_GNU_SOURCE -DHAVE_CONFIG_H -I"$BUILD" -I. -Iinclude processor-$processor.c probes-$processor.c segment.c gate.c timing.c -o "$OLDPWD/lto.so" 2>&1 | grep 'undefined hidden'
[1]
