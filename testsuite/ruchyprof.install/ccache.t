# SPDX-License-Identifier: MIT
# { require ccache }
# What doc/build-systems.md says of ccache: a new plugin is noticed if it is
# named by its path, as ruchyprof.pc does, or if CCACHE_EXTRAFILES names it.
$ cat >hits <<'END'
> # usage: hits FLAG...: whether compiling with them comes from the cache.
> unset CCACHE_DISABLE; export CCACHE_DIR=$PWD/cache
> ccache -z >/dev/null
> ccache $CC -O2 "$@" -c fib.c -o fib.o || exit
> ccache --print-stats | awk '/^(direct|preprocessed)_cache_hit/ { n += $2 } END { print n ? "cached" : "compiled" }'
> END
$ echo 'int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }' >fib.c; mkdir plugin && cp $PLUGIN plugin/ruchyprof.so
$ for i in 1 2; do sh hits -fplugin=$PWD/plugin/ruchyprof.so; done
compiled
cached
$ echo more >>plugin/ruchyprof.so; sh hits -fplugin=$PWD/plugin/ruchyprof.so
compiled

# By the short name; the file that is watched, then changed.
$ export CCACHE_EXTRAFILES=$PWD/plugin/ruchyprof.so; for i in 1 2; do sh hits -B$BUILD/ -fplugin=ruchyprof; done; echo more >>plugin/ruchyprof.so; sh hits -B$BUILD/ -fplugin=ruchyprof
compiled
cached
compiled
