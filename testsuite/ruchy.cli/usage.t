# SPDX-License-Identifier: MIT
# Without a command, ruchy says how it is used.
$ ruchy 2>&1 | head -n 1 | cut -d' ' -f1,2
usage: ruchy
$ ruchy >/dev/null 2>&1
[2]
