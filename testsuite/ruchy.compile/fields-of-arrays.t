# SPDX-License-Identifier: MIT
# Fields that built-in values don't have: a warning, and a panic when the
# access is reached (ADR 0052).
$ cat >a.ruchy <<'END'
> struct Wrapped { data: [f64; 4] }
> //
> fun twice(w: Wrapped, limit: f64) -> i32 {
>     let mut above = 0
>     let mut i = 0
>     while i < 4 {
>         let value = w.data.data[i as usize]
>         if value > limit { above += 1 }
>         i += 1
>     }
>     above
> }
> //
> fun main() {
>     let w = Wrapped { data: [1.0, 2.0, 3.0, 4.0] }
>     if w.data.len() > 10 {
>         println(w.data.data[0] + 1.5)
>         w.data.total = 5
>     }
>     let s = "text"
>     let n = 7
>     try { println(s.chars.first) } catch e { println(f"caught {e}") }
>     try { println(n.value + 1) } catch e { println(f"caught {e}") }
>     try { w.data.total = 5 } catch e { println(f"caught {e}") }
>     try { true.x.y.z = 1 } catch e { println(f"caught {e}") }
>     try { println(twice(w, 2.5)) } catch e { println(f"caught {e}") }
>     println(s.length, [1, 2].len)
> }
> END
$ ruchy compile a.ruchy -o a 2>&1 >/dev/null | grep -v '^ '
a.ruchy:7:28: warning: no field `data` in `Vec<f64>`: the program panics if it gets here
a.ruchy:17:24: warning: no field `data` in `Vec<f64>`: the program panics if it gets here
a.ruchy:18:16: warning: no field `total` in `Vec<f64>`: the program panics if it gets here
a.ruchy:22:21: warning: no field `chars` in `String`: the program panics if it gets here
hint: `chars` is a method: write `chars()`
a.ruchy:23:21: warning: no field `value` in `integer`: the program panics if it gets here
a.ruchy:24:18: warning: no field `total` in `Vec<f64>`: the program panics if it gets here
a.ruchy:25:16: warning: no field `x` in `bool`: the program panics if it gets here
$ ./a
caught no field `chars` in a value of type string
caught no field `value` in a value of type integer
caught no field `total` in a value of type array
caught no field `x` in a value of type bool
caught no field `data` in a value of type array
4 2
$ ruchy check a.ruchy >/dev/null 2>&1
$ printf 'fun main() { println("before")\n let a = [1]\n println(a.data)\n println("behind") }\n' >b.ruchy; ruchy compile b.ruchy -o b 2>&1 >/dev/null; ./b
b.ruchy:3:12: warning: no field `data` in `Vec<integer>`: the program panics if it gets here
    3 |  println(a.data)
      |            ^~~~
before
error: b.ruchy:3:10: no field `data` in a value of type array
[101]
