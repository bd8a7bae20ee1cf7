# SPDX-License-Identifier: MIT
# The formats as the programs that they are for read them; totals are equal.
# { require callgrind_annotate python3 }
$ ruchy analyze -f callgrind -o callgrind.out $SRC/wordcount.json
$ callgrind_annotate callgrind.out | sed -n '/PROGRAM TOTALS/p;/read_word/p' |
>   tr -s ' '
2,269,000,000 (100.0%) 45,700,003 (100.0%) 66,280,000 (100.0%) 98,500,001 (100.0%) 4,180,000 (100.0%) 133,760,000 (100.0%) PROGRAM TOTALS
678,000,000 (29.88%) 4,000,001 ( 8.75%) 28,400,000 (42.85%) 60,800,001 (61.73%) 4,000,000 (95.69%) 128,000,000 (95.69%) src/wordcount.c:read_word
$ ruchy analyze -f csv --table functions $SRC/wordcount.json |
>   awk -F, 'NR > 1 { ns += $13; calls += $9 } END { print ns, calls }'
2.269e+09 45700003

# Edges whose calls are not known are calls all the same.
$ python3 -c '
> import json, sys
> p = json.load(open(sys.argv[1]))
> for e in p["edges"]:
>     e.pop("calls", None)
>     e["timed_calls"] = 0
> json.dump(p, open("unknown.json", "w"))' $SRC/wordcount.json
> ruchy analyze -f callgrind -o callgrind.out unknown.json
> callgrind_annotate --threshold=100 callgrind.out | sed -n '/:main$/p' | tr -s ' ' | cut -d' ' -f2
> ruchy analyze -f csv --table functions unknown.json | awk -F, '$1 == "main" { print $13 }'
38,000,000
38000000

# The stacks of the folded format sum to the time of the stacks.
$ ruchy analyze -f folded $SRC/wordcount.json |
>   awk '{ ns += $NF } END { print ns }'
2.7e+09
$ python3 -c 'import json, sys
> p = json.load(open(sys.argv[1]))
> print(sum(s.get("time_ns", 0) for s in p["stacks"]))' $SRC/wordcount.json
2700000000

# speedscope: indices in range, weights as many as samples, totals equal.
$ ruchy analyze -f speedscope $SRC/wordcount.json | python3 -c '
> import json, sys
> d = json.load(sys.stdin)
> frames = d["shared"]["frames"]
> for p in d["profiles"]:
>     assert p["type"] == "sampled" and p["startValue"] == 0
>     assert len(p["samples"]) == len(p["weights"])
>     assert all(0 <= f < len(frames) for s in p["samples"] for f in s)
>     assert abs(sum(p["weights"]) - p["endValue"]) < 1e-6 * p["endValue"] + 1
>     print(p["name"], p["unit"], p["endValue"])'
time nanoseconds 2700000000
calls (estimated) none 45700003
allocs none 4180000
bytes bytes 133760000
cycles none 6200000000
misses none 10900000

# Chrome: every event lies inside of its caller's time.
$ ruchy analyze -f chrome $SRC/wordcount.json | python3 -c '
> import json, sys
> events = [e for e in json.load(sys.stdin)["traceEvents"] if e["ph"] == "X"]
> stack = []
> for e in events:
>     while stack and e["ts"] >= stack[-1]["ts"] + stack[-1]["dur"] - 1e-9:
>         stack.pop()
>     if stack:
>         assert e["ts"] + e["dur"] <= stack[-1]["ts"] + stack[-1]["dur"] + 0.01
>     stack.append(e)
> print(len(events), events[0]["name"], events[0]["dur"])'
8 main 2700000.0

# ... and has the fields that the Trace Event Format demands, with their types.
$ for f in wordcount sampled hostile empty; do ruchy analyze -f chrome $SRC/$f.json >$f.chrome; done
$ python3 -c '
> import json
> known = {"X": {"ts", "dur"}, "M": {"args"}}
> for name in "wordcount", "sampled", "hostile", "empty":
>     trace = json.load(open(name + ".chrome"))
>     assert trace["displayTimeUnit"] in ("ms", "ns")
>     for e in trace["traceEvents"]:
>         assert known[e["ph"]] <= set(e) and isinstance(e["name"], str)
>         assert isinstance(e["pid"], int) and isinstance(e["tid"], int)
>         if e["ph"] == "X":
>             assert e["ts"] >= 0 and e["dur"] >= 0 and "," not in e["cat"]
>         else:
>             assert e["name"] == "thread_name" and e["args"]["name"]
> print("as demanded")'
as demanded

# gcov: the fields that gcov itself writes.
$ cat >a.c <<END
> int main (int argc, char **argv) { (void) argv; if (argc > 5) return 1; return 0; }
> END
$ $CC --coverage -c a.c && $CC --coverage a.o -o a.exe && ./a.exe
$ gcov=$($CC -print-prog-name=gcov)
> command -v "$gcov" >/dev/null || gcov=gcov
> $gcov -b --json-format --stdout a.gcda >theirs.json 2>/dev/null
> ruchy analyze -f gcov $SRC/wordcount.json >ours.json
> python3 -c '
> import json
> theirs, ours = (json.load(open(n)) for n in ("theirs.json", "ours.json"))
> def keys(t, o, path):
>     t = set(t) - {"block_ids", "calls", "conditions"}
>     assert t <= set(o), (path, t - set(o))
> keys(theirs, ours, "top")
> keys(theirs["files"][0], ours["files"][0], "file")
> for part in ("functions", "lines"):
>     keys(theirs["files"][0][part][0], ours["files"][0][part][0], part)
> branch = [l for l in theirs["files"][0]["lines"] if l["branches"]]
> mine = [l for l in ours["files"][0]["lines"] if l["branches"]]
> keys(branch[0]["branches"][0], mine[0]["branches"][0], "branch")
> print("same fields")'
same fields
