# SPDX-License-Identifier: MIT
# { require bash }
# What bash offers is what --help lists.
$ cat >complete <<'END'
> . "$SRC/../../contrib/completion/ruchy.bash"
> COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
> _ruchy
> printf '%s\n' "${COMPREPLY[@]}" | sort -u
> END
$ bash complete ruchy me
merge
$ bash complete ruchy compile --pro
--profile
--profile-sample-rate=
$ bash complete ruchy analyze --no
--no-advice
$ touch a.json b.ruchy; bash complete ruchy analyze ''
a.json
$ bash complete ruchy check ''
b.ruchy

# Every subcommand and every long option.
$ for c in $(ruchy --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'); do bash complete ruchy $c -- >got; ruchy $c --help | grep -o '^ *-.*' | grep -oE -- '--[a-z-]+' | sort -u | while read -r o; do grep -qx -e "$o=\{0,1\}" got || echo "$c lacks $o"; done; done; test -s got

# Typed in a terminal: names with blanks are quoted, options are not.
$ touch x.json 'a b.ruchy'; "$SRC/../helpers/type-keys" bash "$SRC/../../contrib/completion" 'ruchy me' 'rge ' 'ruchy compile --profile-s' 'ample-rate=' 'ruchy check a' 'a\\ b\.ruchy ' 'ruchy analyze x' '\.json '
