# SPDX-License-Identifier: MIT
# Every option of --help is in the manual page, every command in ruchy.1.
$ for c in compile run check transpile test analyze diff merge bench; do ruchy $c --help | grep -o '^ *-[^ ]*\|, --[a-z-]*\|^ *--[a-z-]*' | grep -o -- '--*[a-zA-Z][a-z-]*' | sort -u | while read -r o; do e=$(printf '%s' "$o" | sed 's/-/\\\\-/g'); grep -q -- "$e" "$SRC/../../doc/ruchy-$c.1" || echo "ruchy-$c.1 lacks $o"; done; done
$ for c in compile run check transpile test analyze diff merge bench; do grep -q "^\.B $c\$" "$SRC/../../doc/ruchy.1" || echo "ruchy.1 lacks $c"; done
