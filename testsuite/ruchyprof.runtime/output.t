# SPDX-License-Identifier: MIT
# The environment variables and the output file.
$ cat >fib.c <<'END'
> #include <stdio.h>
> int fib (int n) { return n < 2 ? n : fib (n - 1) + fib (n - 2); }
> int main (void) { printf ("%d\n", fib (10)); return 5; }
> END
> $CC -O2 -fplugin=$PLUGIN fib.c -o fib

# Off, in every way of saying so.
$ ./fib; RUCHY_PROFILE= ./fib; RUCHY_PROFILE=0 ./fib; RUCHY_PROFILE=off ./fib; ls *.json
55
55
55
55
ls: cannot access '*.json': No such file or directory
[2]

# On.
$ RUCHY_PROFILE=1 ./fib
ruchyprof: profile written to profile.json
55
[5]
$ json-check profile.json 'functions[name=fib].calls == 177' 'version == "1.0"' 'mode == adaptive' && rm profile.json
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=x-%n-%%-%q.json ./fib; ls *.json
55
x-fib-%-%q.json

# Modes.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=counts ./fib; json-check profile.json 'mode == counts' 'functions[name=main].timed_calls == 0' 'functions[name=fib].calls == 177'
55
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=exact ./fib; json-check profile.json 'mode == exact' 'functions[name=main].timed_calls == 1'
55

# Senseless values: one line each, the default is used.
$ RUCHY_PROFILE=maybe ./fib
ruchyprof: RUCHY_PROFILE=maybe is neither 1 nor 0: the program runs unprofiled
55
[5]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=fast ./fib
ruchyprof: RUCHY_PROFILE_MODE=fast is none of adaptive, exact, counts: using adaptive
55
[5]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_BUDGET=lots RUCHY_PROFILE_HZ=-3 RUCHY_PROFILE_SIGNAL=KILL ./fib
ruchyprof: RUCHY_PROFILE_SIGNAL=KILL is not a signal that can be used: no snapshots
ruchyprof: RUCHY_PROFILE_BUDGET=lots is not a number of percent from 0.01 to 1000, perhaps with ",strict": using 1
ruchyprof: RUCHY_PROFILE_HZ=-3 is not a whole number from 0 to 10000: using the default
55
[5]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_ALLOC=some RUCHY_PROFILE_STACK_HZ=x RUCHY_PROFILE_SAMPLE_RATE=2 RUCHY_PROFILE_EVENTS=speed ./fib
ruchyprof: RUCHY_PROFILE_STACK_HZ=x is not a whole number from 0 to 10000: using the default
ruchyprof: RUCHY_PROFILE_SAMPLE_RATE=2 is not a number from 0.0001 to 1: every call is counted
ruchyprof: RUCHY_PROFILE_EVENTS=speed is not a list of events as in "cycles,branch-misses" (ruchyprof(5) names them): using the default
ruchyprof: RUCHY_PROFILE_ALLOC=some is neither 1 nor 0: using 1
55
[5]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=perhaps ./fib
ruchyprof: RUCHY_PROFILE_QUIET=perhaps is neither 1 nor 0: using 0
ruchyprof: profile written to profile.json
55
[5]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=$(printf %05000d 7).json ./fib
ruchyprof: RUCHY_PROFILE_OUTPUT is too long: using profile.json
ruchyprof: profile written to profile.json
55
[5]

# The profile of the run before is never taken for another process's, however
# soon the next run follows.
$ for i in $(seq 60); do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=soon.json ./fib; test -s soon.json || echo none; done | uniq; ls soon*
55
soon.json

# Places where no file can be written.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=missing/p.json ./fib
ruchyprof: cannot write missing/p.json: no such file or folder; there is no profile
55
[5]
$ mkdir folder; RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=folder ./fib
ruchyprof: cannot write folder: it is a folder; there is no profile
55
[5]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=/proc/p.json ./fib
ruchyprof: cannot write /proc/p.json: * (glob)
55
[5]
$ ln -s target.json link.json; RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=link.json ./fib; ls target.json
ruchyprof: cannot write link.json: a symbolic link is in the way; there is no profile
55
ls: cannot access 'target.json': No such file or directory
[2]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=/dev/full ./fib; test -c /dev/full && echo still a device
ruchyprof: cannot write /dev/full: no space left on the device; there is no profile
55
still a device
# { native }: the limit holds for the script around the emulator, too.
$ (ulimit -f 1; RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=big.json ./fib); ls big*
ruchyprof: cannot write big.json: the file size limit is reached; there is no profile
55
ls: cannot access 'big*': No such file or directory
[2]
# { native }: neither ends a full file or a closed pipe for the messages the
# program.
$ head -c 2000 /dev/zero >full; (ulimit -f 1; RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=big.json ./fib 2>>full); echo $?
55
5
# { native }
$ (RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=missing/p.json ./fib; echo $? >status) 2>&1 >/dev/null | true; cat status
5

# The program may change its folder and close its files.
$ cat >moves.c <<'END'
> #include <unistd.h>
> int main (void) { close (0); close (1); close (2); return chdir ("/"); }
> END
> $CC -O2 -fplugin=$PLUGIN moves.c -o moves && rm -f *.json && RUCHY_PROFILE=1 ./moves && ls *.json
profile.json
