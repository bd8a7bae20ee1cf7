# SPDX-License-Identifier: MIT
# { require fish }
# What fish offers is what --help lists.
$ HOME=$PWD fish -N -c 'source $argv[1]; complete -C "ruchy compile --pro"; complete -C "ruchy me"' "$SRC/../../contrib/completion/ruchy.fish" | cut -f1 | sort >f; printf '%s\n' --profile --profile-sample-rate= merge | diff - f
