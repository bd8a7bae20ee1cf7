# SPDX-License-Identifier: MIT
# ruchy bench: the command line and the files it writes; no times.
$ ruchy bench -n 3 --warm-up 0 --max-overhead 90 --json a.json --plot a.svg -- true --vs A=1 true >out 2>&1
> case $? in 0 | 4) echo verdict ;; esac
verdict
$ sed -n '1,3p' out
A  true
B  A=1 true
3 blocks of A, B and A again in random order, after 0 warm-up runs
$ python3 -c '
> import json
> d = json.load(open("a.json"))
> assert d["verdict"] in ("PASS", "INCONCLUSIVE") and d["runs"] == 3
> for m in d["metrics"]:
>     for arm in ("a", "b", "a_again"):
>         v = m[arm]["values"]
>         assert len(v) == 3 and abs(sum(v) / 3 - m[arm]["mean"]) <= 1e-6 * m[arm]["mean"] + 1e-9
> print(*[m["name"] for m in d["metrics"]][:2])'
wall cpu
$ python3 -c 'import xml.dom.minidom, sys; xml.dom.minidom.parse(sys.argv[1])' a.svg

# The command that waits fails against the limit; the other way round it
# passes, however busy the machine is.
$ ruchy bench -n 5 --warm-up 0 --max-overhead 50% -- sleep 0.01 --vs sleep 0.8 >out; echo $?; grep -c FAIL out
3
1
$ ruchy bench -n 5 --warm-up 0 --max-overhead 50% -- sleep 0.8 --vs sleep 0.01 >/dev/null

# Commands that fail are no measurement.
$ ruchy bench -n 3 -- true --vs false
ruchy bench: false: exit status 1; a command that fails can't be compared
[1]
$ ruchy bench -n 3 -- ./nothing --vs true
ruchy bench: ./nothing: No such file or directory
[1]
$ ruchy bench -n 3 -- true --vs sh -c 'kill -9 $$'
ruchy bench: sh -c kill -9 $$: killed by signal 9 (Killed)
[1]

# Input and environment reach the command.
$ echo text >input && ruchy bench -n 2 --warm-up 0 --input input --show-output -- true --vs V=7 sh -c 'read x; echo $x $V' 2>&1 | grep -c 'text 7'
2

# Wrong calls.
$ ruchy bench
ruchy bench: no command given
Try 'ruchy bench --help'.
[2]
$ ruchy bench -- true
ruchy bench: two commands are needed: -- CMD_A --vs CMD_B
Try 'ruchy bench --help'.
[2]
$ ruchy bench -- --vs true
ruchy bench: no command before --vs
Try 'ruchy bench --help'.
[2]
$ ruchy bench -n 1 -- true --vs true
ruchy bench: --runs needs a number from 2 to 1e+06, not '1'
Try 'ruchy bench --help'.
[2]
$ ruchy bench --max-overhead 1x -- true --vs true
ruchy bench: --max-overhead needs a share like 1%, not '1x'
Try 'ruchy bench --help'.
[2]
$ ruchy bench --metric speed -- true --vs true
ruchy bench: --metric needs wall, cpu, cycles, instructions or memory, not 'speed'
Try 'ruchy bench --help'.
[2]

# --profile: off against on, and nothing is left behind.
$ echo 'int main (void) { return 0; }' >p.c && $CC -O2 -fplugin=$PLUGIN p.c -o p.exe
$ mkdir tmp && TMPDIR=$PWD/tmp ruchy bench --profile -n 2 --warm-up 0 ./p.exe word >out
> case $? in 0 | 3 | 4) head -n 2 out ;; esac
A  ./p.exe word, not profiled
B  ./p.exe word, profiled
$ ls tmp

# Nor by a program whose child writes a profile of its own.
$ printf '#include <sys/wait.h>\n#include <unistd.h>\nint main (void) { return fork () ? wait (0) < 0 : 0; }\n' >f.c && $CC -O2 -fplugin=$PLUGIN f.c -o f.exe
$ TMPDIR=$PWD/tmp ruchy bench --profile -n 2 --warm-up 0 ./f.exe >out; ls tmp

# A Ruchy source is built several times, its code laid out differently.
$ printf 'fun twice(x: i64) -> i64 { x * 2 }\nfun main() { let mut s = 0; for i in 0..9 { s = twice(s + i); } println(s) }\n' >p.ruchy
$ TMPDIR=$PWD/tmp ruchy bench --profile --layouts 2 -n 2 --warm-up 0 --json b.json p.ruchy >out
> case $? in 0 | 3 | 4) sed -n '1,2p;4p' out ;; esac
A  p.ruchy, not profiled
B  p.ruchy, profiled
each run with one of 2 layouts of the code and an environment of random size
$ python3 -c 'import json; print(json.load(open("b.json"))["layouts"])'
2
$ ls tmp
$ ruchy bench --profile --layouts 0 p.ruchy
ruchy bench: --layouts needs a number from 1 to 1000, not '0'
Try 'ruchy bench --help'.
[2]

# What a layout does: the same code elsewhere.
$ printf '\t.section\t.text.layout,"axR",@progbits\n\t.skip\t4096\n' >pad.s
$ ruchy compile p.ruchy -o plain.exe >out && ruchy compile --gcc-option pad.s --gcc-option -falign-functions=128 p.ruchy -o moved.exe >out
$ for f in plain moved; do nm $f.exe | awk '$2 ~ /[Tt]/ && /ruchy_/ { print $1 }' | sort >$f.addresses; wc -l <$f.addresses; done | uniq | wc -l
1
$ test -s plain.addresses && comm -12 plain.addresses moved.addresses | wc -l
0

# Interrupted, the running command ends, nothing is left behind, and the signal
# takes its course.
$ printf '#include <stdio.h>\n#include <unistd.h>\nint main (void) { FILE *f = fopen ("pid", "w"); fprintf (f, "%%d\\n", getpid ()); fclose (f); return sleep (60); }\n' >s.c && $CC -O2 -fplugin=$PLUGIN s.c -o s.exe
$ for signal in INT TERM HUP; do
>   rm -f pid && mkdir -p tmp3
>   TMPDIR=$PWD/tmp3 env --default-signal=INT,HUP ruchy bench --profile -n 9 --warm-up 0 ./s.exe >out 2>&1 &
>   while ! test -s pid; do sleep 0.05; done
>   kill -$signal $!; wait $!; echo $? $(ls tmp3 | wc -l) $(wc -c <out)
>   kill -0 $(cat pid) 2>/dev/null && echo it still runs
> done 2>errors; true
130 0 0
143 0 0
129 0 0

# The progress bar is for terminals only.
$ ruchy bench -n 3 --warm-up 0 -- true --vs true 2>err >out; wc -c <err
0
