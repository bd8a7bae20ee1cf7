# SPDX-License-Identifier: MIT
# Completion of ruchy(1) for fish.  Subcommands and options are read from
# --help, so they are those of the installed version.

function __ruchy_commands
    ruchy --help 2>/dev/null | string replace -rf '^  ([a-z]+)  +(.*)$' '$1\t$2'
end

function __ruchy_options
    set -l words (commandline -opc)
    set -q words[2]; or return
    ruchy $words[2] --help 2>/dev/null | string match -r '^ {1,6}-\S.*$' \
        | string match -ra -- '(?<=[ ])-{1,2}[A-Za-z][a-z-]*=?(?=[ ,=A-Z\[]|$)' \
        | string match -r -- '^-.*'
end

complete -c ruchy -f
complete -c ruchy -n __fish_use_subcommand -a '(__ruchy_commands)'
complete -c ruchy -n 'not __fish_use_subcommand' -a '(__ruchy_options)'
complete -c ruchy -n '__fish_seen_subcommand_from analyze diff merge' \
    -a '(__fish_complete_suffix .json)'
complete -c ruchy -n 'not __fish_seen_subcommand_from analyze diff merge' \
    -a '(__fish_complete_suffix .ruchy)'
