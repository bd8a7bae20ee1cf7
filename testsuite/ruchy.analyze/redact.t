# SPDX-License-Identifier: MIT
# Redaction: nothing of the texts is left, the numbers stay, hashes are stable.
$ ruchy analyze -f json --redact all --key k $SRC/wordcount.json >a.json
$ grep -c 'wordcount\|read_word\|moby\|bench\|perf_event\|reader' a.json
0
[1]
$ ruchy analyze -f json --redact all --key k $SRC/wordcount.json | cmp - a.json
$ ruchy analyze -f json --redact all --key other $SRC/wordcount.json | cmp -s - a.json
[1]
$ ruchy analyze -f json --redact all $SRC/wordcount.json >b.json
> ruchy analyze -f json --redact all $SRC/wordcount.json | cmp -s - b.json
[1]
$ ruchy diff a.json a.json | tail -n 1
Nothing changed: 41 counts are the same; one profile on a side: times are not tested (give several with --vs).
$ ruchy analyze -f csv a.json | cut -d, -f1,3,9 | head -n 3
name,location,calls
f_b93b8b9f41b787b4,p_e881e00b8bcab225:31,4000000
f_8489ab7e4af43edb,p_e881e00b8bcab225:44,4000001
$ ruchy analyze -f csv --table edges a.json | cut -d, -f1-3 | head -n 3
caller,callee,calls
,main (p_e881e00b8bcab225:102),1
main (p_e881e00b8bcab225:102),f_8489ab7e4af43edb (p_e881e00b8bcab225:44),4000001
$ ruchy analyze -f json --redact names --key k $SRC/wordcount.json | grep -o '"location": "[^"]*"\|"name": "[^"]*"' | head -n 4
"name": "f_b93b8b9f41b787b4"
"location": "src/wordcount.c:31"
"name": "f_8489ab7e4af43edb"
"location": "src/wordcount.c:44"
$ ruchy analyze -f json --redact paths --key k $SRC/wordcount.json | grep -o '"location": "[^"]*"\|"name": "[^"]*"' | head -n 2
"name": "hash_word"
"location": "p_e881e00b8bcab225:31"
