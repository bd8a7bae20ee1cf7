# SPDX-License-Identifier: MIT
# The conditions of typed-conditions.t in C++, and of values that have an
# operator for it.
# { require c++ }
$ python3 $SRC/../helpers/typed-conditions.py source c++ >typed.cc && for level in -O0 -O2; do
>   $CXX $level -std=c++17 -w -fplugin=$PLUGIN typed.cc -o typed &&
>   RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=typed.json ./typed &&
>   python3 $SRC/../helpers/typed-conditions.py check c++ typed.json
> done
all of 2800 conditions right
all of 2800 conditions right
