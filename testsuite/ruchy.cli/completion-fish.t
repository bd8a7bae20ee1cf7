# SPDX-License-Identifier: MIT
# { require fish }
# What fish offers is what --help lists.
$ HOME=$PWD fish -N -c 'source $argv[1]; complete -C "ruchy compile --pro"; complete -C "ruchy me"' "$SRC/../../contrib/completion/ruchy.fish" | cut -f1 | sort >f; printf '%s\n' --profile --profile-sample-rate= merge | diff - f

# Every subcommand and every long option.
$ for c in $(ruchy --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'); do HOME=$PWD fish -N -c 'source $argv[1]; complete -C "ruchy $argv[2] --"' "$SRC/../../contrib/completion/ruchy.fish" $c | cut -f1 >got; ruchy $c --help | grep -o '^ *-.*' | grep -oE -- '--[a-z-]+' | sort -u | while read -r o; do grep -qx -e "$o=\{0,1\}" got || echo "$c lacks $o"; done; done; test -s got

# Typed in a terminal: names with blanks are quoted, options are not.
$ touch x.json 'a b.ruchy'; "$SRC/../helpers/type-keys" fish "$SRC/../../contrib/completion" 'ruchy me' 'rge ' 'ruchy compile --profile-s' 'ample-rate=' 'ruchy check a' 'a\\ b\.ruchy ' 'ruchy analyze x' '\.json '
