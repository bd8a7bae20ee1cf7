# SPDX-License-Identifier: MIT
# Flame graphs: from stacks, else from edges, else flat.
$ ruchy analyze --flame-graph a.svg $SRC/wordcount.json
$ grep -o '<title>[a-z_]* ([^)]*)' a.svg
<title>all (2.70 s, 100.0%)
<title>main (2.70 s, 100.0%)
<title>print_top (68.0 ms, 2.5%)
<title>read_word (1.50 s, 55.6%)
<title>hash_word (760 ms, 28.1%)
<title>is_letter (60.0 ms, 2.2%)
<title>table_insert (1.10 s, 40.7%)
<title>compare (484 ms, 17.9%)
<title>hash_word (96.0 ms, 3.6%)
$ python3 -c 'import xml.dom.minidom, sys; xml.dom.minidom.parse(sys.argv[1])' a.svg
$ python3 -c '
> import json, sys
> p = json.load(open(sys.argv[1]))
> del p["stacks"]
> json.dump(p, open("edges.json", "w"))
> del p["edges"]
> json.dump(p, open("flat.json", "w"))' $SRC/wordcount.json
$ ruchy analyze --flame-graph - edges.json | grep -o '<title>[a-z_]* ([^)]*)\|estimated[^<]*'
estimated from callers and callees
<title>all (2.27 s, 100.0%)
<title>main (2.27 s, 100.0%)
<title>print_top (68.0 ms, 3.0%)
<title>read_word (1.49 s, 65.7%)
<title>hash_word (715 ms, 31.5%)
<title>is_letter (97.0 ms, 4.3%)
<title>table_insert (673 ms, 29.7%)
<title>compare (56.0 ms, 2.5%)
<title>hash_word (97.0 ms, 4.3%)
$ ruchy analyze --flame-graph - flat.json | grep -o '<title>[a-z_]* ([^)]*)\|side by side' | head -n 4
side by side
<title>all (2.27 s, 100.0%)
<title>compare (56.0 ms, 2.5%)
<title>hash_word (812 ms, 35.8%)
$ ruchy analyze -f folded edges.json | awk '{ ns += $NF } END { print ns }'
2.269e+09
$ ruchy analyze --flame-graph - --weight misses --inverted $SRC/empty.json | grep -o 'The profile has no [a-z ]*'
The profile has no cache misses
$ ruchy analyze --flame-graph a.svg $SRC/hostile.json && python3 -c 'import xml.dom.minidom, sys; xml.dom.minidom.parse(sys.argv[1])' a.svg

# An edge from code that is not profiled stands under who called that code;
# where the calls of one edge are not known all are divided by time.
$ python3 -c '
> import json, sys
> p = json.load(open("edges.json"))
> for e in p["edges"]:
>     if e["callee"].startswith("compare"):
>         e["through"] = e["caller"]
>         e["caller"] = ""
>     if e["callee"].startswith("hash_word") and e["caller"].startswith("table"):
>         del e["calls"]
>         e["source"] = "inlined"
>         e["timed_calls"] = 0
> json.dump(p, open("through.json", "w"))'
$ ruchy analyze -f folded edges.json >before && ruchy analyze -f folded through.json | cmp - before
$ ruchy analyze -f folded --weight calls through.json | grep hash_word
main;read_word;hash_word 3522167
main;table_insert;hash_word 477833
$ ruchy analyze -f folded --weight calls edges.json | grep hash_word
main;read_word;hash_word 3980100
main;table_insert;hash_word 19900
$ ruchy analyze -f callgrind through.json | grep -A1 '^cfn=.*compare'
cfn=(5) compare
calls=9300000 62
