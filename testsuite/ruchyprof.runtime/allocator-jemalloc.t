# SPDX-License-Identifier: MIT
# A program with another allocator, eight threads: it works, its counts are
# exact, and allocations are counted once or not at all.
# { require jemalloc }: the allocator.
# { require c++ }: one that has operators of its own.
$ P="$SRC/../helpers/allocate.cc -O2 -fplugin=$PLUGIN -pthread"; $CXX $P -o work && $CXX $P -o linked -L$RUNTIME_DIR -Wl,--no-as-needed -lruchyprof
$ check-allocator libjemalloc.so.2 work none
1
$ check-allocator libjemalloc.so.2 linked none
1
$ check-allocator "libjemalloc.so.2 $RUNTIME_DIR/libruchyprof.so" work none
1

# The other way round its operators give to glibc what is not glibc's: a line
# says what to do before the program is aborted.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 sh -c 'LD_PRELOAD="$RUNTIME_DIR/libruchyprof.so.0 libjemalloc.so.2" ./work; :' >said 2>&1; grep -a '^ruchyprof:' said | sed 's|/.*/||'
ruchyprof: the C++ operators of libjemalloc.so.2 do not work behind libruchyprof: preload or link it before libruchyprof

# Other allocators, and none, are not spoken of.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 LD_PRELOAD="$RUNTIME_DIR/libruchyprof.so.0" ./work
1
