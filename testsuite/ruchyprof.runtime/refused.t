# SPDX-License-Identifier: MIT
# Where code may not be written the program runs as ever, unprofiled: pages that
# were executable may not be made writable, or the other way round, as with
# MemoryDenyWriteExecute and SELinux.
# { require native }: an emulator keeps the code elsewhere.
$ cat >fib.c <<'END'
> #include <stdio.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void) { printf ("%d\n", fib (10)); return 5; }
> END
> for bits in 2 4; do $CC -DCALL=SYS_mprotect -DARGUMENT=2 -DBITS=$bits "-DANSWER=SECCOMP_RET_ERRNO | EACCES" $SRC/../helpers/refuse-call.c -o refuse$bits; done && $CC -O2 -fplugin=$PLUGIN fib.c -o fib
$ RUCHY_PROFILE=1 ./refuse2 ./fib
ruchyprof: the program's code may not be changed (permission denied): it runs unprofiled; see "Where profiling is refused" in ruchyprof(5)
55
[5]
$ ls *.json
ls: cannot access '*.json': No such file or directory
[2]

# The same where pages may be written but not made executable again.
$ RUCHY_PROFILE=1 ./refuse4 ./fib
ruchyprof: the program's code may not be changed (permission denied): it runs unprofiled; see "Where profiling is refused" in ruchyprof(5)
55
[5]

# Built with gate=branch it is profiled even there.
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-gate=branch fib.c -o branch
$ for bits in 2 4; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./refuse$bits ./branch; json-check profile.json 'functions[name=fib].calls == 177' 'process.exit == exit' 'warnings[0] exists'; rm profile.json; done
55
55

# A program with more rights than its user is not profiled.
$ ! command -v setpriv >/dev/null || test "$(id -u)" != 0 || { cp fib /tmp/ruchyprof-suid.$$ && chmod 4755 /tmp/ruchyprof-suid.$$; (cd /tmp && RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=/tmp/ruchyprof-suid-%p.json setpriv --reuid=65534 --clear-groups /tmp/ruchyprof-suid.$$ >/dev/null); ls /tmp/ruchyprof-suid-*.json 2>/dev/null; rm -f /tmp/ruchyprof-suid.$$; }
