# SPDX-License-Identifier: MIT
# Every argument of the plugin's table is in ruchyprof.1 with its values, and
# every one of the page is in the table.
$ $CC -v --help -fplugin=$PLUGIN 2>&1 | sed -n '/^ ruchyprof:/,/^$/s/^ *\([a-z-]*\(=[^	]*\)\{0,1\}\)	.*/\1/p' | sort >table; test $(wc -l <table) -ge 15
$ sed 's/\\-/-/g;s/\\f[RIBP]//g;s/^\.BI* *//;s/= /=/' "$SRC/../../doc/ruchyprof.1" | sed -n 's/^-fplugin-arg-ruchyprof-\([a-z].*\)/\1/p' | sort >page; diff table page
