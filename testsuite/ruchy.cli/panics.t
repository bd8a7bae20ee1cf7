# SPDX-License-Identifier: MIT
# Panics: the message with its place, status 101, output flushed first.
$ printf 'fun d(a, b) { a / b }\nfun main() { println("before")\n println(d(1, 0)) }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
before
error: a.ruchy:1:15: attempt to divide by zero
[101]
$ printf 'fun d(a, b) { a %% b }\nfun main() { println(d(1, 0)) }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
error: a.ruchy:1:15: attempt to calculate the remainder with a divisor of zero
[101]
$ printf 'fun g(a, i) { a[i] }\nfun main() { println(g([1, 2, 3], 10)) }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
error: a.ruchy:1:15: index out of bounds: the len is 3 but the index is 10
[101]
$ printf 'fun main() { panic("boom") }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
error: a.ruchy:1:14: boom
[101]
$ printf 'fun main() { panic!("boom {}", 1) }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
error: a.ruchy:1:14: boom 1
[101]
$ printf 'fun main() { assert(1 == 2, "msg") }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
error: a.ruchy:1:14: msg
[101]
$ printf 'fun main() { assert_eq(1, 2) }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
error: a.ruchy:1:14: assertion `left == right` failed
  left: 1
 right: 2
[101]
$ printf 'fun main() { let x: Option<i32> = None\n println(x.unwrap()) }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a 2>&1 | sed 's/:[0-9]*:[0-9]*:/:L:C:/'
error: a.ruchy:L:C: called `Option::unwrap()` on a `None` value
$ printf 'fun main() { let r: Result<i32, String> = Err("bad")\n println(r.unwrap()) }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a 2>&1 | sed 's/:[0-9]*:[0-9]*:/:L:C:/'
error: a.ruchy:L:C: called `Result::unwrap()` on an `Err` value: "bad"
$ printf 'fun main() { throw "bad" }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
error: a.ruchy:1:14: uncaught exception: bad
[101]
$ printf 'fun f(a: i32) -> i32 { a + 1 }\nfun main() { println(f(2147483647)) }\n' >a.ruchy; ruchy compile -O0 a.ruchy -o a >/dev/null; ./a
error: a.ruchy:1:24: attempt to add with overflow
[101]
$ ruchy compile a.ruchy -o a >/dev/null; ./a
-2147483648
$ printf 'fun f(n) { 1 + f(n + 1) }\nfun main() { println("deep")\n println(f(0)) }\n' >a.ruchy; ruchy compile -O0 a.ruchy -o a >/dev/null; ./a
deep
error: stack overflow: the recursion is too deep
[101]
$ printf 'fun main() { println("a")\n exit(3) }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
a
[3]
$ printf 'fun main() -> i32 { println("x")\n 3 }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
x
[3]
$ printf 'fun main() { println("out")\n eprintln("err")\n println("out") }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a
out
err
out
$ printf 'fun main() { println("full") }\n' >a.ruchy; ruchy compile a.ruchy -o a >/dev/null; ./a >/dev/full
error: cannot write standard output: No space left on device
[1]
