# SPDX-License-Identifier: MIT
# Every option that a page of the manual lists is in --help.
$ cat >options <<'END'
> sed -n '/^\.SH OPTIONS/,/^\.SH EXIT/p' "$1" | awk 'tp { print } { tp = /^\.TP/ }' | sed 's/\\//g' | grep -oE -- '--[a-z-]+' | sort -u
> END
$ for c in compile run check transpile test analyze diff merge bench; do sh options "$SRC/../../doc/ruchy-$c.1" >listed; ruchy $c --help >help; while read -r o; do grep -q -e "$o\b" help || echo "ruchy $c --help lacks $o"; done <listed; done
$ test $(sh options "$SRC/../../doc/ruchy-analyze.1" | wc -l) -ge 15
