# SPDX-License-Identifier: MIT
# ruchy merge: sums, means, the newest.
$ ruchy merge $SRC/wordcount.json $SRC/wordcount.json -o sum.json
$ json-check sum.json 'functions[name=hash_word].calls == 8000000' 'allocations.total_allocs == 8360004'
$ python3 -c '
> import json, sys
> a, b = (json.load(open(n)) for n in sys.argv[1:])
> for x, y in zip(a["functions"], b["functions"]):
>     assert y["calls"] == 2 * x["calls"] and y["total_time_ns"] == 2 * x["total_time_ns"]
>     assert abs(y["avg_time_ns"] - x["avg_time_ns"]) <= 1e-6 * x["avg_time_ns"]
>     assert y["max_time_ns"] == x["max_time_ns"]
> for x, y in zip(a["loops"], b["loops"]):
>     assert y["iterations"] == 2 * x["iterations"] and len(a["loops"]) == len(b["loops"])
> for x, y in zip(a["switches"][0]["cases"], b["switches"][0]["cases"]):
>     assert y["count"] == 2 * x["count"] and y["values"] == x["values"]
> assert [s["frames"] for s in a["stacks"]] == [s["frames"] for s in b["stacks"]]
> assert b["allocations"]["peak_memory_bytes"] == a["allocations"]["peak_memory_bytes"]
> assert b["allocations"]["total_bytes"] == 2 * a["allocations"]["total_bytes"]
> print("doubled")' $SRC/wordcount.json sum.json
doubled
$ ruchy merge --average $SRC/wordcount.json sum.json sum.json -o mean.json
$ ruchy analyze --top 1 mean.json | sed -n '/^warning/p;/^ .*hash_word *src/p' | tr -s ' ' | head -n 3
warning: perf events were refused (perf_event_paranoid is 3): samples come from a timer
warning: numbers are means of 3 profiles, rounded
 1.35 s ±0.2% 36.7% 1.35 s ±0.2% 6,666,667 203 ns ±0.2% 9.10 µs ~2.04 ~2,000,000 ~10,000,000 hash_word src/wordcount.c:31
$ ruchy merge --average $SRC/wordcount.json $SRC/wordcount.json | grep -v warnings >same.json
$ ruchy analyze -f json $SRC/wordcount.json | grep -v warnings >one.json
$ python3 -c '
> import json
> a, b = (json.load(open(n)) for n in ("one.json", "same.json"))
> for p in (a, b):
>     for f in p["functions"]:
>         for k in [k for k in f if "stderr" in k]: del f[k]
>     for k in ("branches", "loops"):
>         for r in p[k]:
>             for n in [n for n in r if "stderr" in n]: del r[n]
>     p["statistics"].pop("instrumentation_overhead_percent_stderr")
> print(a == b)'
True

# The K newest, whatever their order.
$ for y in 1 2 3; do sed "s/2026-03/202$y-03/; s/\"pid\": 4242/\"pid\": $y/" $SRC/wordcount.json >$y.json; done
$ ruchy merge --rolling 2 3.json 1.json 2.json | grep -o '"pid": [0-9]*\|timestamp.*'
timestamp": "2022-03-14T15:09:26Z",
"pid": 2
$ ruchy merge --rolling 9 3.json 1.json 2.json | grep -o '"calls": 73200000'
"calls": 73200000
"calls": 73200000

# Sums that do not fit.
$ ruchy merge $SRC/hostile.json $SRC/hostile.json | grep -o '"calls_exact": "[0-9]*"\|warnings.*'
warnings": ["a sum of counts did not fit into 64 bits and was capped"],
"calls_exact": "18014398509481986"
"calls_exact": "18446744073709551615"

# Different programs are summed, and said to be different.
$ ruchy merge $SRC/wordcount.json $SRC/empty.json | grep -o 'merged from[^"]*'
merged from profiles of different programs
$ ruchy merge
ruchy merge: no profile given
Try 'ruchy merge --help'.
[2]
$ ruchy merge --rolling 0 1.json
ruchy merge: --rolling needs a number from 1, not '0'
Try 'ruchy merge --help'.
[2]
$ ruchy merge 1.json nothing.json
ruchy merge: nothing.json: No such file or directory
[1]
