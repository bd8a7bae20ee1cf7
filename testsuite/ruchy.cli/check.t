# SPDX-License-Identifier: MIT
# ruchy check, transpile, test, version, help.
$ printf 'fun main() { println(1) }\n' >a.ruchy; ruchy check a.ruchy
✓ Syntax is valid
$ cp a.ruchy b.ruchy; ruchy check a.ruchy b.ruchy
✓ a.ruchy: Syntax is valid
✓ b.ruchy: Syntax is valid
$ printf 'fun main() {\n  println(fibb(1))\n}\nfun fib(n) { n }\n' >c.ruchy; ruchy check c.ruchy a.ruchy >out.txt 2>err.txt; echo $?; cat out.txt; grep -c 'c.ruchy:2:11: error' err.txt; grep 'did you mean' err.txt
1
✓ a.ruchy: Syntax is valid
1
hint: did you mean `fib`?
$ ruchy transpile a.ruchy -o a.c; grep -c '#include "ruchy.h"\|#include <ruchy.h>' a.c
1
$ printf 'fun add(a, b) { a + b }\n#[test]\nfun adds() { assert_eq(add(1, 2), 3) }\n#[test]\nfun fails() { println("seen")\n assert_eq(add(1, 2), 4) }\nfun main() { println("no") }\n' >t.ruchy; ruchy test t.ruchy | sed 's/in [0-9.]*s/in T/'
test adds ... ok
test fails ... FAILED

failures:

---- fails ----
seen
error: t.ruchy:6:2: assertion `left == right` failed
  left: 3
 right: 4

test result: FAILED. 1 passed; 1 failed; 0 filtered out; finished in T
$ ruchy test t.ruchy >/dev/null
[1]
$ ruchy test --filter add t.ruchy | tail -n 1 | sed 's/in [0-9.]*s/in T/'
test result: ok. 1 passed; 0 failed; 1 filtered out; finished in T
$ ruchy test --format json --filter add t.ruchy >r.json; json-check r.json 'passed == 1' 'failed == 0' 'tests[0].name == "adds"' 'tests[0].passed == true'
$ ruchy test a.ruchy | tail -n 1 | sed 's/in [0-9.]*s/in T/'
test result: ok. 0 passed; 0 failed; 0 filtered out; finished in T
$ ruchy --version
ruchy * (glob)
$ for c in compile run check transpile test; do ruchy $c --help | head -n 1 | cut -d' ' -f1-3; ruchy help $c | head -n 1 | cut -d' ' -f3; done
usage: ruchy compile
compile
usage: ruchy run
run
usage: ruchy check
check
usage: ruchy transpile
transpile
usage: ruchy test
test
