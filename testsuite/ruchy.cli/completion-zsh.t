# SPDX-License-Identifier: MIT
# { require zsh }
# What zsh offers is what --help lists.
$ zsh -fc 'fpath=($1 $fpath); autoload -Uz +X _ruchy; . $1/_ruchy; __ruchy_options ruchy compile | grep -x -e --profile; __ruchy_commands ruchy | grep ^merge:' - "$SRC/../../contrib/completion" | cut -d: -f1 >z; printf '%s\n' --profile merge | diff - z

# Every subcommand and every long option.
$ for c in $(ruchy --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'); do zsh -fc 'fpath=($1 $fpath); autoload -Uz +X _ruchy; . $1/_ruchy; __ruchy_options ruchy $2' - "$SRC/../../contrib/completion" $c >got; ruchy $c --help | grep -o '^ *-.*' | grep -oE -- '--[a-z-]+' | sort -u | while read -r o; do grep -qx -e "$o=\{0,1\}" got || echo "$c lacks $o"; done; done; test -s got

# Typed in a terminal: names with blanks are quoted, options are not.
$ touch x.json 'a b.ruchy'; "$SRC/../helpers/type-keys" zsh "$SRC/../../contrib/completion" 'ruchy me' 'rge ' 'ruchy compile --profile-s' 'ample-rate=' 'ruchy check a' 'a\\ b\.ruchy ' 'ruchy analyze x' '\.json '
