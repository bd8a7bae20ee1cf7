# SPDX-License-Identifier: MIT
# Bounds of arrays in loops: the same panic after the same output, whether the
# check is made in front of the loop (-O2) or at each element (-O0).
$ printf 'fun main() { let mut a = [1, 2, 3]\n for i in 0..5 { a[i] = i\n println(a[i]) } }\n' >a.ruchy; ruchy compile -O2 a.ruchy -o a >/dev/null; ./a
0
1
2
error: a.ruchy:2:18: index out of bounds: the len is 3 but the index is 3
[101]
$ ruchy compile -O0 a.ruchy -o a >/dev/null; ./a
0
1
2
error: a.ruchy:2:18: index out of bounds: the len is 3 but the index is 3
[101]
$ printf 'fun main() { let mut a = [[1], [2, 3]]\n for i in 0..2 { for j in 0..2 { a[i][j] += j\n println(a[i][j]) } } }\n' >a.ruchy; ruchy compile -O2 a.ruchy -o a >/dev/null; ./a
1
error: a.ruchy:2:34: index out of bounds: the len is 1 but the index is 1
[101]
$ ruchy compile -O0 a.ruchy -o a >/dev/null; ./a
1
error: a.ruchy:2:34: index out of bounds: the len is 1 but the index is 1
[101]
$ printf 'fun main() { let a = [[1], [2, 3]]\n let k = 2\n for j in 0..0 { println(a[k][j]) }\n println("none")\n for j in 0..2 { println(j)\n println(a[k][j]) } }\n' >a.ruchy; ruchy compile -O2 a.ruchy -o a >/dev/null; ./a
none
0
error: a.ruchy:6:10: index out of bounds: the len is 2 but the index is 2
[101]
$ ruchy compile -O0 a.ruchy -o a >/dev/null; ./a
none
0
error: a.ruchy:6:10: index out of bounds: the len is 2 but the index is 2
[101]
$ printf 'fun main() { let mut a = [1, 2, 3]\n let mut i = 0\n while a[i] > 0 { i += 1 } }\n' >a.ruchy; ruchy compile -O2 a.ruchy -o a >/dev/null; ./a
error: a.ruchy:3:8: index out of bounds: the len is 3 but the index is 3
[101]
$ ruchy compile -O0 a.ruchy -o a >/dev/null; ./a
error: a.ruchy:3:8: index out of bounds: the len is 3 but the index is 3
[101]
$ printf 'fun f(a: &mut Vec<i64>, n: i64) { for i in 1..n { a[i + 1] = a[i - 1]\n println(a[i + 1]) } }\nfun main() { let mut a = [1, 2, 3]\n f(&mut a, 9) }\n' >a.ruchy; ruchy compile -O2 a.ruchy -o a >/dev/null; ./a
1
error: a.ruchy:1:51: index out of bounds: the len is 3 but the index is 3
[101]
$ ruchy compile -O0 a.ruchy -o a >/dev/null; ./a
1
error: a.ruchy:1:51: index out of bounds: the len is 3 but the index is 3
[101]
$ printf 'fun main() { let mut a = [1, 2, 3]\n for i in -5..2 { println(i)\n a[i] = 2 } }\n' >a.ruchy; ruchy compile -O2 a.ruchy -o a >/dev/null; ./a
-5
error: a.ruchy:3:2: index out of bounds: the len is 3 but the index is -5
[101]
$ ruchy compile -O0 a.ruchy -o a >/dev/null; ./a
-5
error: a.ruchy:3:2: index out of bounds: the len is 3 but the index is -5
[101]
