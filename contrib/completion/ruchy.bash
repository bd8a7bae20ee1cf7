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

_ruchy () {
  local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "$(__ruchy_commands "${COMP_WORDS[0]}") --help --version" -- "$word")
               $(compgen -f -X '!*.ruchy' -- "$word"))
    return
  fi
  case $word in
  -*)
    COMPREPLY=($(compgen -W "$(__ruchy_options "${COMP_WORDS[0]}" "$command")" -- "$word"))
    case ${COMPREPLY-} in *=) compopt -o nospace 2>/dev/null ;; esac
    ;;
  *)
    case $command in
    analyze | diff | merge) COMPREPLY=($(compgen -f -X '!*.json' -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -X '!*.ruchy' -- "$word")) ;;
    esac
    COMPREPLY+=($(compgen -d -- "$word"))
    ;;
  esac
}
complete -o filenames -F _ruchy ruchy
