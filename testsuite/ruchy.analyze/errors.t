# SPDX-License-Identifier: MIT
# A profile that can't be read: one clear line, status 1.
$ ruchy analyze nothing.json
ruchy analyze: nothing.json: No such file or directory
[1]
$ mkdir folder && ruchy analyze folder
ruchy analyze: folder: is a folder, not a profile
[1]
$ : >empty && ruchy analyze empty
ruchy analyze: empty:1:1: the file is empty
[1]
$ printf 'hello' >text && ruchy analyze text
ruchy analyze: text:1:1: not a JSON file
[1]
$ printf '[]' >array && ruchy analyze array
ruchy analyze: array:1:1: not a profile: it holds an array, not an object
[1]
$ printf '{}' >nothing && ruchy analyze nothing
ruchy analyze: nothing:1:1: profile without the field `version'
[1]
$ printf '{ "version": "2.0", "functions": 3 }' >version && ruchy analyze version
ruchy analyze: version:1:3: profile version `2.0' is not known; this program reads 1.0
[1]
$ printf '{ "version": 1 }' >number && ruchy analyze number
ruchy analyze: number:1:14: `version' must be a string, not a number
[1]
$ head -c 3000 $SRC/wordcount.json >cut && ruchy analyze cut
ruchy analyze: cut:16:284: the file is cut off: it ends inside a value
[1]
$ head -n 20 $SRC/wordcount.json >cut && ruchy analyze cut
ruchy analyze: cut:21:1: the file is cut off: a value is missing
[1]
$ sed '$d' $SRC/wordcount.json >cut && ruchy analyze cut
ruchy analyze: cut:67:1: the file is cut off: its last `}' is missing
[1]
$ (cat $SRC/wordcount.json; echo '{}') >more && ruchy analyze more
ruchy analyze: more:68:1: more text after the profile
[1]
$ sed 's/"calls": 1,/"calls": "1",/' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:18:150: `calls' must be a number, not a string
[1]
$ sed 's/"calls": 1,/"calls": -1,/' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:18:150: `calls' must be a whole number that is not negative
[1]
$ sed 's/"calls": 1,/"calls": 1.5,/' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:18:150: `calls' must be a whole number that is not negative
[1]
$ sed 's/"calls": 1,/"calls": 1e999,/' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:18:150: `calls' is too large to be a number
[1]
$ sed 's/"calls": 1,/"calls": 1e30,/' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:18:150: `calls' is larger than 2^64 - 1
[1]
$ sed 's/"calls_exact": "9/"calls_exact": "x9/' $SRC/hostile.json >types && ruchy analyze types
ruchy analyze: types:6:160: `calls_exact' must be a string of digits below 2^64
[1]
$ sed 's/"name": "main", //' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:18:5: function without the field `name'
[1]
$ sed 's/"functions": \[/"functions": [ 3,/' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:12:18: `functions' must hold objects, not a number
[1]
$ sed 's/"loops": \[/"loops": {}, "x": [/' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:30:12: `loops' must be an array, not an object
[1]
$ sed 's/"frames": \["main"/"frames": [null/' $SRC/wordcount.json >types && ruchy analyze types
ruchy analyze: types:50:6: `frames' must hold strings, not null
[1]
$ sed 's/"mode"/"timestamp": "x", "mode"/' $SRC/wordcount.json >twice && ruchy analyze twice
ruchy analyze: twice:7:3: the field `timestamp' stands twice
[1]
$ sed 's/main/m\xff/' $SRC/wordcount.json >bytes && ruchy analyze bytes
ruchy analyze: bytes:18:16: not valid UTF-8
[1]
$ sed 's/"edges"/,"edges"/' $SRC/wordcount.json >comma && ruchy analyze comma
ruchy analyze: comma:21:3: not valid JSON
[1]

# Deep nesting neither overflows the stack nor fills memory.
$ (printf '{ "x": '; head -c 5000000 /dev/zero | tr '\0' '['; ) >deep
$ (ulimit -v 500000; ruchy analyze deep)
ruchy analyze: deep:1:1008: nested deeper than 1000 levels
[1]
$ (printf '{ "functions": '; head -c 5000000 /dev/zero | tr '\0' '['; ) >deep
$ (ulimit -v 500000; ruchy analyze deep)
ruchy analyze: deep:1:1017: nested deeper than 1000 levels
[1]
$ truncate -s 2G huge && ruchy analyze huge
ruchy analyze: huge: larger than 1 GiB, not read
[1]

# Nobody wrote it, nobody can read it: the output.
$ ruchy analyze -o /nonexistent/file $SRC/wordcount.json
ruchy analyze: /nonexistent/file: No such file or directory
[1]
$ ruchy analyze $SRC/wordcount.json >/dev/full
ruchy analyze: cannot write standard output: No space left on device
[1]
$ ruchy analyze $SRC/wordcount.json $SRC/wordcount.json
ruchy analyze: one profile at a time; `ruchy merge' and `ruchy diff' take several
Try 'ruchy analyze --help'.
[2]
$ ruchy analyze --sort clals $SRC/wordcount.json
ruchy analyze: unknown order 'clals'; did you mean 'calls'?
Try 'ruchy analyze --help'.
[2]
$ ruchy analyze --top many $SRC/wordcount.json
ruchy analyze: --top needs a number from 0 to 1000000000, not 'many'
Try 'ruchy analyze --help'.
[2]
$ ruchy analyze --redact nothing $SRC/wordcount.json
ruchy analyze: --redact needs names, paths or all, not 'nothing'
Try 'ruchy analyze --help'.
[2]
$ ruchy analyze --annotate nothing $SRC/wordcount.json
ruchy analyze: nothing: the profile has no file and no function of this name
[1]
$ cat $SRC/empty.json | ruchy analyze -
program   nothing
run       2026-03-14T15:09:26Z, 2.00 µs
measured  counts exact, cost 0.00%
memory    0 allocations, 0 B in all
warning:  no profiled function was called

No function ran: was the program compiled with -fplugin=ruchyprof, and were its functions filtered out?

# A device stays a device.
$ mkfifo pipe && (cat pipe | head -n 1 &) && ruchy analyze -o pipe $SRC/empty.json && sleep 0.2 && test -p pipe
program   nothing
