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

# geninfo reads the gcov format as if gcov had written it: the same totals, and
# no line that only samples fell on counts as never executed.
$ cat >gcov <<'END'
> #!/bin/sh
> case $* in
> *--version*) echo "gcov (GCC) 12.2.0" ;;
> *--help*) echo "  -j, --json-format"; echo "  -b, --branch-probabilities"; echo "  -a, --all-blocks" ;;
> *) gzip -c "$PROFILE" >profile.gcov.json.gz ;;
> esac
> END
$ chmod +x gcov && mkdir notes && echo 'int main (void) { return 0; }' >notes/a.c
$ (cd notes && $CC --coverage -c a.c && $CC --coverage a.o -o a.exe && ./a.exe)
$ ruchy analyze -f gcov -o profile.gcov.json $SRC/wordcount.json
$ PROFILE=$PWD/profile.gcov.json geninfo --gcov-tool $PWD/gcov --rc lcov_branch_coverage=1 --rc geninfo_intermediate=1 notes -o read.info >log 2>&1 || cat log
$ for f in wordcount read; do sed -n '/^DA:/p;/^FNDA:/p;/^BRDA:/p' $f.info | sort >$f.lines; done; cmp wordcount.lines read.lines
