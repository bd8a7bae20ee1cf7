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
