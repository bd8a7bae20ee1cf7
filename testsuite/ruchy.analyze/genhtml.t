# SPDX-License-Identifier: MIT
# lcov's genhtml reads the tracefile: the totals are ours.
# { require genhtml }
$ mkdir src && for i in 1 2 3 4 5 6 7 8 9 10 11; do
>   printf 'line\n\n\n\n\n\n\n\n\n\n'; done >src/wordcount.c
$ ruchy analyze -f lcov -o wordcount.info $SRC/wordcount.json
$ genhtml --quiet --branch-coverage wordcount.info -o html >log 2>&1 || cat log
$ grep -c . html/index.html >/dev/null && ls html/src
index-sort-b.html
index-sort-f.html
index-sort-l.html
index.html
wordcount.c.func-sort-c.html
wordcount.c.func.html
wordcount.c.gcov.html
$ awk -F: '/^[LFB][RN]?[FH]:/ { sum[$1] += $2 } END {
>   print "lines", sum["LH"], "of", sum["LF"]
>   print "functions", sum["FNH"], "of", sum["FNF"]
>   print "branches", sum["BRH"], "of", sum["BRF"] }' wordcount.info
lines 22 of 24
functions 7 of 8
branches 12 of 14
$ genhtml --branch-coverage wordcount.info -o html2 2>&1 | grep 'of .*)$' |
>   sed 's/.*(\(.*\))/\1/'
22 of 24 lines
7 of 8 functions
12 of 14 branches
