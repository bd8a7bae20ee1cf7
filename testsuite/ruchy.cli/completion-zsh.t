# SPDX-License-Identifier: MIT
# { require zsh }
# What zsh offers is what --help lists.
$ zsh -fc 'fpath=($1 $fpath); autoload -Uz +X _ruchy; . $1/_ruchy; __ruchy_options ruchy compile | grep -x -e --profile; __ruchy_commands ruchy | grep ^merge:' - "$SRC/../../contrib/completion" | cut -d: -f1 >z; printf '%s\n' --profile merge | diff - z
