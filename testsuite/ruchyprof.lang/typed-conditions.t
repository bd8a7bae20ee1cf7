# SPDX-License-Identifier: MIT
# Conditions of every form, of values of every type: numbers, pointers,
# functions, enumerators.
$ python3 $SRC/../helpers/typed-conditions.py source c >typed.c && for level in -O0 -O2; do
>   $CC $level -w -fplugin=$PLUGIN typed.c -o typed &&
>   RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=typed.json ./typed &&
>   python3 $SRC/../helpers/typed-conditions.py check c typed.json
> done
all of 2240 conditions right
all of 2240 conditions right
