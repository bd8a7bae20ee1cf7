# SPDX-License-Identifier: MIT
# A source that is read preprocessed, or whose lines `#line' calls otherwise,
# has the rows that it has when it is read as it is; so has one on the standard
# input.  What macros change are columns.
$ cat >rows.py <<'END'
> import json, sys
> def rows (name):
>   profile = json.load (open (name))
>   return sorted ([(f["name"], f["calls"]) for f in profile["functions"]]
>                  + [("loop", l["line"], l["entries"], l["iterations"])
>                     for l in profile["loops"]]
>                  + [("branch", b["line"], b["taken"], b["not_taken"],
>                      b.get ("direction", ""))
>                     for b in profile["branches"]], key=str)
> one, other = rows (sys.argv[1]), rows (sys.argv[2])
> print (len (one) > 20, [row for row in one if row not in other],
>        [row for row in other if row not in one])
> END
$ cat >profile-of <<'END'
> output=$1; shift
> "$@" -fplugin=$PLUGIN -w -o program &&
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=$output ./program >program.out
> END
$ export PLUGIN; for source in choices choice-order masks negated-operands constant-choices cast-ranges; do
>   cp $SRC/../ruchyprof.known/$source.c . &&
>   sh profile-of plain.json $CC -O2 $source.c &&
>   sh profile-of saved.json $CC -O2 -save-temps $source.c &&
>   { echo '#line 1 "named.y"'; cat $source.c; } >generated.c &&
>   sh profile-of named.json $CC -O2 generated.c &&
>   { echo "# 1 \"$source.c\""; cat $source.c; } >again.c &&
>   sh profile-of again.json $CC -O2 again.c &&
>   python3 rows.py plain.json saved.json && python3 rows.py plain.json named.json &&
>   python3 rows.py plain.json again.json &&
>   sh profile-of piped.json $CC -O2 -x c - <$source.c &&
>   cat $source.c | sh profile-of pipe.json $CC -O2 -x c - &&
>   $CC -E $source.c | sh profile-of text.json $CC -O2 -x cpp-output - &&
>   python3 rows.py plain.json piped.json && python3 rows.py plain.json pipe.json &&
>   python3 rows.py plain.json text.json
> done | sort | uniq -c | sed 's/^ *//'
36 True [] []
