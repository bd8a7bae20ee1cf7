# SPDX-License-Identifier: MIT
# json-check finds values, and fails when a statement does not hold.
$ cat >p.json <<'END'
> {"consistent": true, "functions": [
>   {"name": "fib", "calls": 177, "location": "a.c:3"},
>   {"name": "main", "calls": 1, "location": "b.c:9", "big": "9007199254740993"}],
>  "loops": []}
> END

$ json-check p.json 'functions[name=fib].calls == 177' 'consistent == true'
$ json-check p.json 'functions[line=9].name == main' 'functions[file=a.c].calls > 1'
$ json-check p.json 'functions[name=none].calls != 3'
does not hold: functions[name=none].calls != 3
  found: <0 values for functions[name=none].calls> != 3
[1]
$ json-check p.json 'functions[line=9].name == "main"' 'functions[file~?.c,line=3].calls > 1'
$ json-check p.json 'functions[name=fib].calls == 178'
does not hold: functions[name=fib].calls == 178
  found: 177 == 178
[1]
$ json-check p.json 'sum(functions[*].calls) == 178' 'count(loops[*]) == 0' 'max(functions[*].calls) == 177'
$ json-check p.json 'functions[0].calls - functions[1].calls == 176'
$ json-check p.json 'functions[1].big == 9007199254740993' 'functions[1].big > 9007199254740992'
$ json-check p.json 'functions[name=none].calls == 0'
does not hold: functions[name=none].calls == 0
  found: <0 values for functions[name=none].calls> == 0
[1]
$ json-check p.json 'functions[name=fib] exists' 'functions[name=f] absent'
$ json-check p.json 'functions[name=fib] absent'
does not hold: functions[name=fib] absent
  found 1 values
[1]
$ json-check p.json 'functions[*].calls < 1000'
does not hold: functions[*].calls < 1000
  found: <2 values for functions[*].calls> < 1000
[1]
$ json-check p.json 'consistent = true'
json-check: consistent = true
                       ^ expected a comparison
[2]
$ json-check none.json 'a == 1'
none.json: No such file or directory
[2]

# The schema checker.
$ cat >s.json <<'END'
> {"type": "object", "required": ["functions", "version"], "properties": {
>   "functions": {"type": "array", "items": {"$ref": "#/$defs/f"}}},
>  "$defs": {"f": {"type": "object", "additionalProperties": false,
>    "properties": {"name": {"type": "string"}, "calls": {"type": "integer", "minimum": 2},
>                   "location": {"pattern": ":[0-9]+$"}}}}}
> END

$ json-check --schema s.json p.json
/functions/1/calls: minimum 2
/functions/1/calls:   but the value is 1
/functions/1/big: not allowed here: "9007199254740993"
(root): member missing: "version"
[1]
$ echo '{"version": 1, "functions": []}' >q.json; json-check --schema s.json q.json
$ echo '{"frobnicate": 1}' >t.json; json-check --schema t.json q.json
(root): the checker does not know the keyword 1
[1]
