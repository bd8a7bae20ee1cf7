# SPDX-License-Identifier: MIT
# { require lld gold lto }
# Other linkers, and link-time optimisation with each of them.
$ cat >a.c <<'END'
> int fib (int n);
> int main (void) { return fib (10) != 55; }
> END
> cat >b.c <<'END'
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> END
> cat >try <<'END'
> $CC -O2 -fplugin=$PLUGIN "$@" a.c b.c &&
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json ./a.out &&
> json-check p.json 'functions[name=fib].calls == 177' 'consistent == true'
> rm -f p.json a.out
> END
$ sh try -fuse-ld=bfd
$ sh try -fuse-ld=gold
$ sh try -fuse-ld=lld
$ sh try -fuse-ld=lld -Wl,--gc-sections -ffunction-sections
$ sh try -flto
$ sh try -flto -fuse-ld=gold
