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
