# SPDX-License-Identifier: MIT
# A branch that only chooses between values is a conditional move in the copy
# that counts, as it is in the function; no-selections keeps it a jump.
# { require x86-64 }
$ printf 'void f (unsigned short *p, unsigned n, unsigned by)\n{\n  do\n    {\n      unsigned m = *--p;\n      *p = m >= by ? m - by : 0;\n    }\n  while (--n);\n}\n' >slide.c
$ $CC -O2 -fplugin=$PLUGIN -S slide.c -o slide.s && grep -c cmov slide.s
2
$ $CC -O2 -fplugin=$PLUGIN -fplugin-arg-ruchyprof-no-selections -S slide.c -o jump.s && grep -c cmov jump.s
1
