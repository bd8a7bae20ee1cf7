# SPDX-License-Identifier: MIT
# `at >= low && n > 0', which GCC merges, is two branches where it is counted
# and no third one, so that the loop needs no counter but at its ends.
$ printf 'unsigned\nchain (const unsigned *p, unsigned low, int n)\n{\n  unsigned at = p[0];\n  while (at >= low && n > 0)\n    {\n      n--;\n      at -= p[at & 255];\n    }\n  return at;\n}\n' >chain.c
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-times -fplugin-arg-ruchyprof-report -c chain.c -o chain.o 2>&1 | grep -o '[0-9]* counters'
3 counters
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-times -fplugin-arg-ruchyprof-report -fplugin-arg-ruchyprof-no-replaced-conditions -c chain.c -o chain.o 2>&1 | grep -o '[0-9]* counters'
4 counters
