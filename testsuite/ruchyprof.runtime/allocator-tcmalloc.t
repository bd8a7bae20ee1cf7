# SPDX-License-Identifier: MIT
# A program with another allocator, eight threads: it works, its counts are
# exact, and allocations are counted once or not at all.
# { require tcmalloc }: the allocator.
# { require c++ }: one that has operators of its own.
$ P="$SRC/../helpers/allocate.cc -O2 -fplugin=$PLUGIN -pthread"; $CXX $P -o work && $CXX $P -o linked -L$RUNTIME_DIR -Wl,--no-as-needed -lruchyprof
$ check-allocator libtcmalloc_minimal.so.4 work none
1
$ check-allocator libtcmalloc_minimal.so.4 linked none
1
$ check-allocator "libtcmalloc_minimal.so.4 $RUNTIME_DIR/libruchyprof.so" work none
1

# Behind ours: it takes over glibc's own names, too, so our blocks are its.
$ check-allocator "$RUNTIME_DIR/libruchyprof.so libtcmalloc_minimal.so.4" work process
1
