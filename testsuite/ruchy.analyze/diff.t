# SPDX-License-Identifier: MIT
# ruchy diff: counts are exact, times are tested.
$ ruchy diff $SRC/wordcount.json $SRC/wordcount.json | sed 's/[^ ]*wordcount/wordcount/'
before  wordcount.json, 2026-03-14T15:09:26Z
after   wordcount.json, 2026-03-14T15:09:26Z

Nothing changed: 41 counts are the same; one profile on a side: times are not tested (give several with --vs).
$ sed 's/"calls": 24400000/"calls": 24400001/; s/"iterations": 9300000/"iterations": 18600000/; s/"name": "compare"/"name": "compare_words"/' $SRC/wordcount.json >b.json
$ ruchy diff $SRC/wordcount.json b.json | sed '1,2d'

Other counts: the program did something else
  what            before       after   change  function      place
  iterations   9,300,000  18,600,000  +100.0%  table_insert  src/wordcount.c:73
  calls       24,400,000  24,400,001       +1  is_letter     src/wordcount.c:20

New and gone
  what      before      after  change  function       place
  calls  9,300,000          –    gone  compare        src/wordcount.c:62
  calls          –  9,300,000     new  compare_words  src/wordcount.c:62

38 counts are the same; one profile on a side: times are not tested (give several with --vs).

# Lines moved by an edit above do not matter.
$ python3 -c '
> import json, re, sys
> text = open(sys.argv[1]).read()
> text = re.sub(r"wordcount\.c:(\d+)", lambda m: "wordcount.c:%d" % (int(m[1]) + 7), text)
> text = re.sub(r"\"line\": (\d+)", lambda m: "\"line\": %d" % (int(m[1]) + 7), text)
> print(text)' $SRC/wordcount.json >moved.json
$ ruchy diff $SRC/wordcount.json moved.json | tail -n 1
Nothing changed: 41 counts are the same; one profile on a side: times are not tested (give several with --vs).

# Several runs on each side: a slow-down of 10 % in one function is found, the
# others' noise is not.
$ for i in 1 2 3 4 5; do
>   for side in a b; do
>     python3 -c '
> import json, random, sys
> side, seed = sys.argv[2], int(sys.argv[3])
> random.seed(side + str(seed))
> p = json.load(open(sys.argv[1]))
> for f in p["functions"]:
>     factor = random.gauss(1, 0.01)
>     if side == "b" and f["name"] == "hash_word": factor *= 1.1
>     f["self_time_ns"] = int(f["self_time_ns"] * factor)
> json.dump(p, open(side + str(seed) + ".json", "w"))' $SRC/wordcount.json $side $i
>   done
> done
$ ruchy diff a?.json --vs b?.json | sed -n '/^Other cost/,$p' | sed 's/[0-9.]* ms ±[0-9.]*%/N ms/g; s/+[0-9.]*%/+P/'
Other cost: significant changes
  what        before         after  change       p  function   place
  self  N ms  N ms  +P  <0.001  hash_word  src/wordcount.c:31

41 counts are the same; 22 times and 17 hardware events show no change (false discovery rate 5%).
$ ruchy diff -f json a?.json --vs b?.json | python3 -c '
> import json, sys
> for c in json.load(sys.stdin)["changes"]:
>     if c["verdict"] == "significant": print(c["metric"], c["function"])'
self hash_word
$ ruchy diff a1.json a2.json | sed -n '$p'
41 counts are the same; one profile on a side: times are not tested (give several with --vs).

# Rules.
$ cp $SRC/wordcount.json a.json
$ ruchy diff a.json b.json -o out --fail-if 'calls(is_letter) > +0'
ruchy diff: --fail-if 'calls(is_letter) > +0': calls of is_letter is 24,400,001, was 24,400,000 (+1)
[3]
$ ruchy diff a.json b.json -o out --fail-if 'calls(is_letter) > +1%'
$ ruchy diff a.json b.json -o out --fail-if 'iterations(table_insert) >= +50%'
ruchy diff: --fail-if 'iterations(table_insert) >= +50%': iterations of table_insert is 18,600,000, was 9,300,000 (+100.0%)
[3]
$ ruchy diff a.json b.json -o out --fail-if 'iterations(*:73) > 10000000'
ruchy diff: --fail-if 'iterations(*:73) > 10000000': iterations of table_insert is 18,600,000, was 9,300,000 (+100.0%)
[3]
$ ruchy diff a.json b.json -o out --fail-if 'calls(hash*) < -1%' --fail-if 'peak > 1 GiB'
$ ruchy diff a.json b.json -o out --fail-if 'calls(nothing) > +1%'
ruchy diff: --fail-if 'calls(nothing) > +1%': nothing of this name in the profiles
[1]
$ ruchy diff a.json b.json --fail-if 'calls > 1%'
ruchy diff: --fail-if 'calls > 1%': a percentage is a change: it needs a sign, like +1%
Try 'ruchy diff --help'.
[2]
$ ruchy diff a.json b.json --fail-if 'color(main) > 1'
ruchy diff: --fail-if 'color(main) > 1': unknown metric; known are calls, self, total, average, iterations, entries, taken, not_taken, cases, allocs, bytes, cycles, instructions, cache_misses, branch_misses, mispredicts, peak, runtime and cpu
Try 'ruchy diff --help'.
[2]
$ ruchy diff a.json b.json --fail-if 'calls(main) = 1'
ruchy diff: --fail-if 'calls(main) = 1': `)' or the comparison is missing
Try 'ruchy diff --help'.
[2]
$ ruchy diff a?.json --vs b?.json -o out --fail-if 'self(hash_word) > +5%' 2>&1 | sed 's/is .*/is .../'
ruchy diff: --fail-if 'self(hash_word) > +5%': self of hash_word is ...
$ ruchy diff a?.json --vs b?.json -o out --fail-if 'self(read_word) > +5%'

# Wrong calls.
$ ruchy diff a.json
ruchy diff: a profile is needed on both sides
Try 'ruchy diff --help'.
[2]
$ ruchy diff a1.json a2.json a3.json
ruchy diff: more than two profiles: separate the sides, BEFORE... --vs AFTER...
Try 'ruchy diff --help'.
[2]
$ ruchy diff a1.json --vs
ruchy diff: a profile is needed on both sides
Try 'ruchy diff --help'.
[2]
$ ruchy diff a.json nothing.json
ruchy diff: nothing.json: No such file or directory
[1]

# The differential flame graph has both sides' frames.
$ sed 's/"table_insert", "compare"/"table_insert", "look_up"/' a.json >c.json
$ ruchy diff a.json c.json --flame-graph d.svg
$ grep -o '<title>[a-z_]* ([^)]*)' d.svg | sed -n '/look_up/p;/compare/p;/all/p'
<title>all (2.70 s → 2.70 s, +0.00%)
<title>compare (484 ms → 0 ns, -100.0%)
<title>look_up (0 ns → 484 ms, new)

# What the hardware counted is tested like times: cache misses of one function
# doubled, the others' noise is not reported; rules see it.
$ for i in 1 2 3 4 5; do
>   for side in h k; do
>     python3 -c '
> import json, random, sys
> side, seed = sys.argv[2], int(sys.argv[3])
> random.seed(side + str(seed))
> p = json.load(open(sys.argv[1]))
> for row in [p] + p["functions"]:
>     for event in row.get("hardware", {}):
>         if event in ("cycles", "instructions", "cache_misses", "branch_misses"):
>             double = side == "k" and event == "cache_misses" and row.get("name") == "hash_word"
>             row["hardware"][event] = int(row["hardware"][event] * random.gauss(1, 0.02) * (2 if double else 1))
> for b in p["branches"]:
>     if "mispredicts" in b:
>         b["mispredicts"] = int(b["mispredicts"] * random.gauss(3 if side == "k" else 1, 0.02))
> json.dump(p, open(side + str(seed) + ".json", "w"))' $SRC/wordcount.json $side $i
>   done
> done
$ ruchy diff h?.json --vs k?.json | sed -n '/^Other hardware/,$p' | sed 's/[0-9,]* ±[0-9.]*%/N/g; s/+[0-9.]*%/+P/' | tr -s ' '
Other hardware events: significant changes
 what before after change p function place
 mispredicts N N +P <0.001 read_word src/wordcount.c:50
 cache_misses N N +P <0.001 hash_word src/wordcount.c:31

41 counts are the same; 23 times and 15 hardware events show no change (false discovery rate 5%).
$ ruchy diff h1.json k1.json | sed -n '/^Hardware/,/^$/p' | grep -c 'hash_word\|read_word'
7
$ ruchy diff h?.json --vs k?.json -o out --fail-if 'cache_misses(hash*) > +50%' --fail-if 'cycles > +5%' 2>&1 | sed 's/ is .*/ is .../'
ruchy diff: --fail-if 'cache_misses(hash*) > +50%': cache_misses of hash_word is ...
$ ruchy diff h?.json --vs k?.json -o out --fail-if 'mispredicts(*) > +50%' 2>&1 | sed 's/ is .*/ is .../'
ruchy diff: --fail-if 'mispredicts(*) > +50%': mispredicts of read_word is ...
$ ruchy diff h?.json --vs k?.json -o out --fail-if 'instructions > +5%'
$ ruchy diff -f json h?.json --vs k?.json | python3 -c '
> import json, sys
> for c in json.load(sys.stdin)["changes"]:
>     if c["verdict"] == "significant": print(c["metric"], c["function"])'
mispredicts read_word
cache_misses hash_word
