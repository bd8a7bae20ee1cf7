# SPDX-License-Identifier: MIT
# Where code may not be written the program runs as ever, unprofiled.
# { require native }: an emulator keeps the code elsewhere.
$ cat >refuse.c <<'END'
> /* Runs a program that may not make pages writable that were executable, or
>    the other way round: a stand-in for MemoryDenyWriteExecute and SELinux. */
> #include <errno.h>
> #include <linux/audit.h>
> #include <linux/filter.h>
> #include <linux/seccomp.h>
> #include <stddef.h>
> #include <stdlib.h>
> #include <sys/prctl.h>
> #include <sys/syscall.h>
> #include <unistd.h>
> int main (int argc, char **argv)
> {
>   struct sock_filter code[] = {
>     BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offsetof (struct seccomp_data, nr)),
>     BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, SYS_mprotect, 0, 3),
>     BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offsetof (struct seccomp_data, args[2])),
>     BPF_JUMP (BPF_JMP | BPF_JSET | BPF_K, atoi (argv[1]), 0, 1),
>     BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES),
>     BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
>   };
>   struct sock_fprog program = { sizeof code / sizeof *code, code };
>   (void)argc;
>   prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
>   if (prctl (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
>     return 77;
>   execv (argv[2], argv + 2);
>   return 78;
> }
> END
> cat >fib.c <<'END'
> #include <stdio.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void) { printf ("%d\n", fib (10)); return 5; }
> END
> $CC refuse.c -o refuse && $CC -O2 -fplugin=$PLUGIN fib.c -o fib
$ RUCHY_PROFILE=1 ./refuse 2 ./fib
ruchyprof: the program's code may not be changed (permission denied): it runs unprofiled; see "Where profiling is refused" in ruchyprof(5)
55
[5]
$ ls *.json
ls: cannot access '*.json': No such file or directory
[2]

# The same where pages may be written but not made executable again.
$ RUCHY_PROFILE=1 ./refuse 4 ./fib
ruchyprof: the program's code may not be changed (permission denied): it runs unprofiled; see "Where profiling is refused" in ruchyprof(5)
55
[5]

# Built with gate=branch it is profiled even there.
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-gate=branch fib.c -o branch
$ for bits in 2 4; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./refuse $bits ./branch; json-check profile.json 'functions[name=fib].calls == 177' 'process.exit == exit' 'warnings[0] exists'; rm profile.json; done
55
55

# A program with more rights than its user is not profiled.
$ ! command -v setpriv >/dev/null || test "$(id -u)" != 0 || { cp fib /tmp/ruchyprof-suid.$$ && chmod 4755 /tmp/ruchyprof-suid.$$; (cd /tmp && RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=/tmp/ruchyprof-suid-%p.json setpriv --reuid=65534 --clear-groups /tmp/ruchyprof-suid.$$ >/dev/null); ls /tmp/ruchyprof-suid-*.json 2>/dev/null; rm -f /tmp/ruchyprof-suid.$$; }
