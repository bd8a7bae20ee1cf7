# SPDX-License-Identifier: MIT
# Values of different types are never equal, and a warning says so.
$ printf 'fun main() {\n let x = 5\n println("1" == 1, "1" != 1, true == x)\n if x == "5" { println("no") } else { println("yes") }\n}\n' >a.ruchy; ruchy compile a.ruchy -o a 2>&1 >/dev/null | grep -v '^ '
a.ruchy:3:10: warning: `String` and `integer` are never equal
a.ruchy:3:20: warning: `String` and `integer` are never equal
a.ruchy:3:30: warning: `bool` and `integer` are never equal
a.ruchy:4:5: warning: `integer` and `String` are never equal
$ ./a
false true false
yes
