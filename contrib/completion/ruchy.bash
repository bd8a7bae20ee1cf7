# SPDX-License-Identifier: MIT
# Completion of ruchy(1) for bash.  Subcommands and options are read from
# --help, so they are those of the installed version.

# The subcommands: the lines of --help that are indented by two blanks and
# begin with a lower-case word.
__ruchy_commands () {
  "$1" --help 2>/dev/null \
    | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'
}

# The options of subcommand $2: -x and --long, "=" if a value follows.
__ruchy_options () {
  "$1" "$2" --help 2>/dev/null \
    | sed -n 's/^ \{1,6\}\(-[^ ].*\)$/\1/p' \
    | grep -oE -e '(^|, )-{1,2}[A-Za-z][a-z-]*=?' | sed 's/^, //'
}

# Offer the words of the text $1 that begin with $2.
__ruchy_offer_words () {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
  # A value follows "=".
  case ${COMPREPLY-} in *=) compopt -o nospace 2>/dev/null ;; esac
}

# Offer the files that end in $1, and folders, that begin with $2, blanks in
# their names included; only such names are to be quoted.
__ruchy_offer_files () {
  local -a files
  mapfile -t files < <(compgen -f -X "!*$1" -- "$2"; compgen -d -- "$2")
  COMPREPLY+=("${files[@]}")
  [ "${#files[@]}" -eq 0 ] || compopt -o filenames 2>/dev/null
}

_ruchy () {
  local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    __ruchy_offer_words \
      "$(__ruchy_commands "${COMP_WORDS[0]}") --help --version" "$word"
    __ruchy_offer_files .ruchy "$word"
    return
  fi
  case $word:$command in
  -*)
    __ruchy_offer_words \
      "$(__ruchy_options "${COMP_WORDS[0]}" "$command")" "$word" ;;
  *:analyze | *:diff | *:merge) __ruchy_offer_files .json "$word" ;;
  *) __ruchy_offer_files .ruchy "$word" ;;
  esac
}
complete -F _ruchy ruchy
