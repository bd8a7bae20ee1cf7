# SPDX-License-Identifier: MIT
# Every format against its golden file; the version number varies.
$ for f in csv folded callgrind lcov gcov speedscope chrome; do
>   ruchy analyze --format $f $SRC/wordcount.json |
>     sed 's/ruchy [0-9][0-9.a-z]*/ruchy VERSION/' | cmp - $SRC/wordcount.$f
> done
$ for f in csv folded callgrind lcov gcov speedscope chrome; do
>   ruchy analyze --format $f $SRC/hostile.json |
>     sed 's/ruchy [0-9][0-9.a-z]*/ruchy VERSION/' | cmp - $SRC/hostile.$f
> done
$ ruchy analyze -f pprof -o wordcount.pprof $SRC/wordcount.json
$ sed 's/ruchy [0-9][0-9.a-z]*/ruchy VERSION/' wordcount.pprof | wc -c | tr -d ' '
864

# What is written as JSON is a profile, and stays the same.
$ ruchy analyze -f json $SRC/wordcount.json >a.json
$ ruchy analyze -f json a.json | cmp - a.json
$ ruchy analyze -f text a.json | cmp - $SRC/wordcount.txt
$ python3 -m json.tool a.json >/dev/null

# Tables of csv.
$ ruchy analyze -f csv --table loops $SRC/wordcount.json | cut -d, -f1,8,9
location,iterations,entries
src/wordcount.c:106,4000000,1
src/wordcount.c:33,24400000,4000000
src/wordcount.c:48,28400000,4000001
src/wordcount.c:73,9300000,4000000
src/wordcount.c:90,180000,1
$ ruchy analyze -f csv --table sites $SRC/wordcount.json | cut -d, -f1,4-7
location,function,allocator,allocs,bytes
src/wordcount.c:52,read_word,malloc,4000000,128000000
src/wordcount.c:78,table_insert,calloc,180000,5760000
fopen,fopen,malloc,2,4568
$ ruchy analyze -f csv --table edges $SRC/wordcount.json | head -n 3
caller,callee,calls,calls_stderr,timed_calls,total_time_ns,total_time_ns_stderr,through,source
,main (src/wordcount.c:102),1,,1,2700000000,,,
main (src/wordcount.c:102),read_word (src/wordcount.c:44),4000001,,52000,1490000000,,,
$ ruchy analyze -f csv --table nonsense $SRC/wordcount.json
ruchy analyze: no table 'nonsense' in a profile
Try 'ruchy analyze --help'.
[2]
$ ruchy analyze -f nonsense $SRC/wordcount.json
ruchy analyze: unknown format 'nonsense'
Try 'ruchy analyze --help'.
[2]

# Other weights.
$ ruchy analyze -f folded --weight bytes $SRC/wordcount.json
main;read_word 128000000
main;table_insert 5760000
$ ruchy analyze -f folded --weight cycles $SRC/wordcount.json | head -n 2
main;read_word 2000000000
main;read_word;hash_word 2219626168
$ ruchy analyze -f folded --weight nonsense $SRC/wordcount.json
ruchy analyze: unknown weight 'nonsense'
Try 'ruchy analyze --help'.
[2]
