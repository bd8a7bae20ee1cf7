# SPDX-License-Identifier: MIT
# { require gdb }
# gdb shows values as Ruchy programs see them.
$ cat >g.ruchy <<'END'
> fun look(names: Vec<String>, none: Vec<i64>, n: Option<i64>, o: Option<i64>, ages: HashMap<String, i64>) -> i64 {
>     println("{}", names.len())
>     names.len()
> }
> fun main() {
>     let names = vec!["ann".to_string(), "é \"b\"".to_string()]
>     let none: Vec<i64> = Vec::new()
>     let mut ages: HashMap<String, i64> = HashMap::new()
>     ages.insert("ann".to_string(), 41)
>     ages.insert("bob".to_string(), 7)
>     ages.remove("bob")
>     println("{}", look(names, none, Some(7), None, ages))
> }
> END
$ ruchy compile -g -O0 g.ruchy -o g >log 2>&1 || cat log
$ PYTHONUTF8=1 LC_ALL=C.UTF-8 gdb -q -nx -batch -ex "source $SRC/../../contrib/gdb/ruchy-gdb.py" -ex 'break look' -ex run -ex 'info args' ./g 2>&1 | grep '^[a-z]* = '
names = 2 elements = {"ann", "é \"b\""}
none = 0 elements
n = Some(7)
o = None
ages = 1 entries = {["ann"] = 41}

# Enums, results, tuples, sets, characters, arrays of arrays.
$ cat >k.ruchy <<'END'
> enum Shape { Empty, Circle(f64), Square { side: i64 } }
> fun look(e: Shape, s: Shape, q: Shape, r: Result<i64, String>, t: (i64, String), seen: HashSet<String>, c: char, nested: Vec<Vec<i64>>) -> i64 {
>     println("{}", nested.len())
>     nested.len()
> }
> fun main() {
>     let mut seen: HashSet<String> = HashSet::new()
>     seen.insert("ann".to_string())
>     println("{}", look(Shape::Empty, Shape::Circle(1.5), Shape::Square { side: 2 }, Err("bad".to_string()), (3, "x".to_string()), seen, 'é', vec![vec![1, 2], vec![]]))
> }
> END
$ ruchy compile -g -O0 k.ruchy -o k >log 2>&1 || cat log
$ PYTHONUTF8=1 LC_ALL=C.UTF-8 gdb -q -nx -batch -ex "source $SRC/../../contrib/gdb/ruchy-gdb.py" -ex 'break look' -ex run -ex 'info args' ./k 2>&1 | grep '^[a-z]* = '
e = Empty
s = Circle(1.5)
q = Square{side: 2}
r = Err("bad")
t = (3, "x")
seen = 1 entries = {"ann"}
c = 'é'
nested = 2 elements = {2 elements = {1, 2}, 0 elements}
