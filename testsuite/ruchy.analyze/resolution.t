# SPDX-License-Identifier: MIT
# A time smaller than its error is no number: its upper bound is shown, no
# share of the whole, and the overview does not name it.
$ python3 -c '
> import json, sys
> p = json.load(open(sys.argv[1]))
> times = {"print_top": (0, 600000), "hash_word": (812e6, 900e6)}
> for f in p["functions"]:
>     if f["name"] in times:
>         f["self_time_ns"], f["self_time_ns_stderr"] = times[f["name"]]
> for l in p["loops"]:
>     if l["function"] == "hash_word":
>         l["total_time_ns_stderr"] = 2 * l["total_time_ns"]
>     if l["function"] == "read_word":
>         l["total_time_ns_stderr"] = l["total_time_ns"] / 4
> json.dump(p, open("noisy.json", "w"))' $SRC/wordcount.json
$ ruchy analyze noisy.json | sed -n '/^Functions/,/^$/p' | grep 'hash_word\|print_top' | tr -s ' ' | cut -d' ' -f2-5
<2.61 s 812 ms
<1.20 ms 68.0 ms
$ ruchy analyze noisy.json | sed -n '/^Loops/,/^$/p' | grep 'hash_word\|read_word' | tr -s ' ' | cut -d' ' -f2-10
24,400,000 4,000,000 6.1 <3.95 s <162 ns src/wordcount.c:33 hash_word
28,400,000 4,000,001 7.1 610 ms ±25% 21.5 ns ±25%
$ ruchy analyze noisy.json | sed -n '/^Overview/{n;p}'
  read_word (31.6%), table_insert (24.2%) and is_letter (4.5%) take about 60.4% of the 2.15 s spent in 7 functions.
$ ruchy analyze --annotate hash_word noisy.json | grep -c '<2.61 s'
1
$ ruchy analyze -f csv noisy.json | awk -F, 'NR == 1 || $1 == "print_top" { print $13, $14 }'
self_time_ns self_time_ns_stderr
0 600000
