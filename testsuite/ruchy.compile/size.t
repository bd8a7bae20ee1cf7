# SPDX-License-Identifier: MIT
# Without --profile a program is at most 20 kB larger than its C twin, both
# linked dynamically and stripped: the first program of all, two benchmarks.
$ printf 'fun main() { println("hello") }\n' >hello.ruchy; printf '#include <stdio.h>\nint main (void) { puts ("hello"); }\n' >hello.c; for n in hello "$SRC/../bench/ruchy/nbody" "$SRC/../bench/ruchy/wordcount"; do [ -f $n.ruchy ] || exit 1; ruchy compile -O2 --strip $n.ruchy -o r >/dev/null && $CC -O2 -s $n.c -o c -lm && if [ $(($(stat -c %s r) - $(stat -c %s c))) -le 20000 ]; then echo "$(basename $n) small"; else ls -l r c; fi; done
hello small
nbody small
wordcount small
